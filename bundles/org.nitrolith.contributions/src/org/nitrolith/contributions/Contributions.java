// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.contributions;

import java.lang.System.Logger.Level;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;

import org.osgi.framework.BundleReference;

import org.nitrolith.contributions.internal.PluginFolder;
import org.nitrolith.contributions.internal.PluginFolderInstaller;
import org.nitrolith.contributions.internal.StandaloneRegistry;

/**
 * Where contributions are found: the platform's extension registry in OSGi, and outside it a registry of our own,
 * filled from the same {@code plugin.xml} files.
 *
 * <p>Outside OSGi the registry holds
 * <ul>
 * <li>each {@code plugin.xml} of the class path that belongs to a bundle {@code org.nitrolith.*} or mentions one (those
 * of the Eclipse platform are left out: nothing could use their windows and menus without a workbench, EMF reads its
 * own, and parsing them costs time), and</li>
 * <li>each jar of the plug-in folder, with a class loader of its own below the product's.</li>
 * </ul>
 * The plug-in folder is named by the system property {@value #PLUGIN_FOLDER_PROPERTY}; it may be absent. In OSGi its
 * jars are installed and resolved as bundles when the registry is first asked for, so that a team's jar is the same in
 * both worlds.
 *
 * <p>A foreign {@code plugin.xml} with a document type declaration, with an external entity or larger than 1 MiB is
 * refused. A broken one is reported in {@link #problems()} and does not touch the others. Safe for use by several
 * threads.
 */
public final class Contributions {

    /** System property that names the folder of a team's plug-in jars. */
    public static final String PLUGIN_FOLDER_PROPERTY = "nitrolith.plugins.d";

    private static final Contributions CURRENT = new Contributions(Contributions::findCurrent);

    private record Found(IExtensionRegistry registry, List<ContributionProblem> problems) {
    }

    private final Supplier<Found> finder;
    private Found found;

    private Contributions(Supplier<Found> finder) {
        this.finder = finder;
    }

    /** Those of this process; nothing is read before {@link #registry()} is first called. */
    public static Contributions current() {
        return CURRENT;
    }

    /** Those of a registry at hand. */
    public static Contributions of(IExtensionRegistry registry) {
        Found given = new Found(registry, List.of());
        return new Contributions(() -> given);
    }

    /**
     * Those of a class path and a plug-in folder, whether or not OSGi runs.
     *
     * @param classPath    loader whose {@code plugin.xml} files are read, and parent of the plug-ins' loaders
     * @param pluginFolder folder of jars; one that does not exist is an empty one
     */
    public static Contributions standalone(ClassLoader classPath, Optional<Path> pluginFolder) {
        return new Contributions(() -> buildStandalone(classPath, pluginFolder));
    }

    /** The registry, found or built at the first call. */
    public IExtensionRegistry registry() {
        return found().registry();
    }

    /** What could not be read when the registry was built; each problem was also logged at level warning. */
    public List<ContributionProblem> problems() {
        return found().problems();
    }

    private synchronized Found found() {
        if (found == null) {
            found = finder.get();
            found.problems().forEach(p -> warn(p.message()));
        }
        return found;
    }

    private static Found findCurrent() {
        ClassLoader loader = Contributions.class.getClassLoader();
        // Asking the class loader is far quicker than FrameworkUtil, which searches for services first.
        if (loader instanceof BundleReference self && RegistryFactory.getRegistry() != null) {
            List<ContributionProblem> problems = new ArrayList<>();
            configuredFolder().ifPresent(f -> PluginFolderInstaller.install(self.getBundle(),
                    PluginFolder.open(f, problems), problems));
            return new Found(RegistryFactory.getRegistry(), List.copyOf(problems));
        }
        return buildStandalone(loader, configuredFolder());
    }

    private static Found buildStandalone(ClassLoader classPath, Optional<Path> pluginFolder) {
        List<ContributionProblem> problems = new ArrayList<>();
        List<PluginFolder.Jar> jars = pluginFolder.map(f -> PluginFolder.open(f, problems)).orElse(List.of());
        IExtensionRegistry registry = StandaloneRegistry.build(classPath, jars, problems);
        return new Found(registry, List.copyOf(problems));
    }

    private static Optional<Path> configuredFolder() {
        String folder = System.getProperty(PLUGIN_FOLDER_PROPERTY, "");
        if (folder.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Path.of(folder));
        } catch (InvalidPathException e) {
            warn("The system property " + PLUGIN_FOLDER_PROPERTY + " names no folder (“" + folder
                    + "”); plug-ins are not read. Set it to the path of a folder of jars.");
            return Optional.empty();
        }
    }

    /**
     * The logger is asked for when it is needed: to start the Java runtime's logging takes longer than to build the
     * registry.
     */
    private static void warn(String text) {
        System.getLogger(Contributions.class.getName()).log(Level.WARNING, text);
    }
}
