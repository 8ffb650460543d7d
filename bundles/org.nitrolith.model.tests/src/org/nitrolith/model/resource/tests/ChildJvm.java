// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.resource.tests;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.XMIResource;
import org.nitrolith.model.resource.NitrolithResource;

/** Starts a class of these tests in a Java process of its own, from within OSGi too. */
final class ChildJvm {

    /** What a process printed, and how it ended. */
    record Outcome(int exitCode, String output) {
    }

    private ChildJvm() {
    }

    static Process start(List<String> jvmOptions, Class<?> main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvmOptions);
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp", classPath(), main.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    static Outcome run(List<String> jvmOptions, Class<?> main, String... arguments)
            throws IOException, InterruptedException {
        Process process = start(jvmOptions, main, arguments);
        try (var in = process.getInputStream()) {
            String output = new String(in.readAllBytes());
            if (!process.waitFor(1, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
            return new Outcome(process.waitFor(), output);
        }
    }

    private static String classPath() {
        Set<String> entries = new LinkedHashSet<>();
        for (Class<?> c : List.of(ChildJvm.class, NitrolithResource.class, EObject.class, XMIResource.class,
                URI.class)) {
            entries.add(home(c).toString());
        }
        return String.join(File.pathSeparator, entries);
    }

    /** A jar, or a folder of classes; a bundle that runs from its project has its classes in a folder below. */
    private static Path home(Class<?> c) {
        try {
            Path place = Path.of(c.getProtectionDomain().getCodeSource().getLocation().toURI());
            String file = c.getName().replace('.', '/') + ".class";
            for (String below : List.of("", "target/classes", "bin")) {
                if (Files.exists(place.resolve(below).resolve(file))) {
                    return place.resolve(below);
                }
            }
            return place;
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
