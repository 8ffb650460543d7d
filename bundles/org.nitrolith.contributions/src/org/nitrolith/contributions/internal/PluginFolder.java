// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.contributions.internal;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.jar.Manifest;

import org.nitrolith.contributions.ContributionProblem;

/** The jars of a team's plug-in folder. */
public final class PluginFolder {

    /**
     * One jar.
     *
     * @param file         the jar
     * @param symbolicName its Bundle-SymbolicName, or its file name without {@code .jar}
     * @param bundle       whether it has a Bundle-SymbolicName, without which it is no OSGi bundle
     * @param required     symbolic names in its Require-Bundle
     * @param manifest     its manifest
     */
    public record Jar(Path file, String symbolicName, boolean bundle, List<String> required, Manifest manifest) {
    }

    private PluginFolder() {
    }

    /**
     * The readable jars in order of file name, of each symbolic name the first; a folder that does not exist is empty.
     */
    public static List<Jar> open(Path folder, List<ContributionProblem> problems) {
        List<Path> files = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder, "*.jar")) {
            stream.forEach(files::add);
        } catch (IOException e) {
            problems.add(new ContributionProblem(folder.toString(), "", "The plug-in folder cannot be read: "
                    + e.getMessage()
                    + ".", "Make it readable, or set nitrolith.plugins.d to another folder."));
            return List.of();
        }
        files.sort(null);
        List<Jar> jars = new ArrayList<>();
        Map<String, Path> byName = new HashMap<>();
        for (Path file : files) {
            open(file, byName, jars, problems);
        }
        return List.copyOf(jars);
    }

    private static void open(Path file, Map<String, Path> byName, List<Jar> jars, List<ContributionProblem> problems) {
        String fileName = file.getFileName().toString();
        String plainName = fileName.substring(0, fileName.length() - ".jar".length());
        Manifest manifest;
        try (JarFile jar = new JarFile(file.toFile(), false)) {
            manifest = jar.getManifest() == null ? new Manifest() : jar.getManifest();
        } catch (IOException | SecurityException e) {
            problems.add(new ContributionProblem(fileName, "", "The jar cannot be read: " + e.getMessage() + ".",
                    "Copy it to the plug-in folder again."));
            return;
        }
        String name = BundleManifest.symbolicName(manifest).orElse("");
        if (name.isEmpty()) {
            problems.add(new ContributionProblem(fileName, "",
                    "Its MANIFEST.MF has no Bundle-SymbolicName, so the workbench "
                    + "cannot load it.", "Add Bundle-ManifestVersion: 2 and Bundle-SymbolicName: " + plainName
                            + ";singleton:=true."));
        }
        String used = name.isEmpty() ? plainName : name;
        Path first = byName.putIfAbsent(used, file);
        if (first != null) {
            problems.add(new ContributionProblem(fileName, "", "It is left out, as " + first.getFileName()
                    + " has the same name " + used + ".", "Keep one of the two in the plug-in folder."));
            return;
        }
        jars.add(new Jar(file, used, !name.isEmpty(), BundleManifest.requiredBundles(manifest), manifest));
    }

    static URL url(Jar jar) {
        try {
            return jar.file().toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException("No URL for " + jar.file(), e);
        }
    }
}
