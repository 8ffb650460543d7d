// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.analysis;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;

/**
 * What an analysis may know and use while it runs. Immutable; {@code with} returns a changed copy.
 */
public final class AnalysisContext {

    private final SettingValues settings;
    private final Progress progress;
    private final Optional<Path> projectFolder;
    private final Map<Class<?>, Object> services;

    private AnalysisContext(SettingValues settings, Progress progress, Optional<Path> projectFolder,
            Map<Class<?>, Object> services) {
        this.settings = settings;
        this.progress = progress;
        this.projectFolder = projectFolder;
        this.services = services;
    }

    /** A context with these settings, without a project folder, and nobody looking at its progress. */
    public static AnalysisContext of(SettingValues settings) {
        return new AnalysisContext(settings, Progress.none(), Optional.empty(), Map.of());
    }

    /** The same with other settings. */
    public AnalysisContext withSettings(SettingValues other) {
        return new AnalysisContext(other, progress, projectFolder, services);
    }

    /** A context without settings, see {@link AnalysisRegistry#run}. */
    public static AnalysisContext empty() {
        return of(SettingValues.defaults(List.of()));
    }

    /** The same with somebody who looks at the progress. */
    public AnalysisContext withProgress(Progress other) {
        return new AnalysisContext(settings, other, projectFolder, services);
    }

    /** The same in a project folder. */
    public AnalysisContext withProjectFolder(Path folder) {
        return new AnalysisContext(settings, progress, Optional.of(folder), services);
    }

    /** The same with one more service, such as the registry of file readers. */
    public <T> AnalysisContext withService(Class<T> type, T service) {
        Map<Class<?>, Object> more = new LinkedHashMap<>(services);
        more.put(type, service);
        return new AnalysisContext(settings, progress, projectFolder, more);
    }

    /** The values of the settings. */
    public SettingValues settings() {
        return settings;
    }

    /** Says how far it is, see {@link Progress#report}. */
    public void report(double fraction, String what) {
        progress.report(fraction, what);
    }

    /** Whether the analysis should stop soon. */
    public boolean isCancelled() {
        return progress.isCancelled();
    }

    /** The folder of the project, if the element belongs to one. */
    public Optional<Path> projectFolder() {
        return projectFolder;
    }

    /** A service that the caller gives, by its class. */
    public <T> Optional<T> service(Class<T> type) {
        return Optional.ofNullable(services.get(type)).map(type::cast);
    }

    /**
     * The file that an element names by a relative path: relative to the folder of the model file it stands in, else to the
     * project folder.
     *
     * @param near the element that names the file
     * @param path a relative path with forward slashes
     * @return where the file should be; empty when the path is absolute or malformed, or there is no folder to start from
     */
    public Optional<Path> resolve(EObject near, String path) {
        Optional<Path> folder = modelFolder(near).or(() -> projectFolder);
        try {
            Path relative = Path.of(path);
            return relative.isAbsolute() || path.startsWith("/") ? Optional.empty()
                    : folder.map(f -> f.resolve(relative).normalize());
        } catch (InvalidPathException malformed) {
            return Optional.empty();
        }
    }

    private static Optional<Path> modelFolder(EObject element) {
        URI uri = element.eResource() == null ? null : element.eResource().getURI();
        if (uri == null || !uri.isFile() || uri.isRelative()) {
            return Optional.empty();
        }
        return Optional.ofNullable(Path.of(uri.toFileString()).getParent());
    }
}
