// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line of the product: complete, without a screen, and with its class-data sharing archive in use. */
class CommandLineTest {

    @TempDir
    private Path folder;

    @Test
    void helpListsTheCommands() throws Exception {
        Product.Outcome help = Product.command(Product.HERE, folder, "help");
        assertEquals(0, help.exit(), help.err());
        assertEquals("", help.err());
        for (String command : List.of("read", "fit", "arrhenius", "energy", "validate", "library", "new", "demo", "verify")) {
            assertTrue(help.out().lines().anyMatch(l -> l.strip().startsWith(command)), command + " is not in:\n" + help.out());
        }
    }

    @Test
    void archiveIsAccepted() throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Path cli = Product.HERE.resolve("cli");
        Path loaded = folder.resolve("classes.txt");
        Product.Outcome run = Product.run(folder, Map.of(), List.of(java, "-Xshare:on",
                "-XX:SharedArchiveFile=" + cli.resolve("nitrolith.jsa"), "-Xlog:class+load:file=" + loaded, "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1", "-cp", cli.resolve("nitrolith.jar").toString(), "org.nitrolith.cli.Main", "help"));
        assertEquals(0, run.exit(), run.out() + run.err());
        List<String> ownClasses = Files.readAllLines(loaded).stream().filter(l -> l.contains("org.nitrolith.cli.")).toList();
        assertTrue(ownClasses.stream().anyMatch(l -> l.contains("source: shared objects file")), () -> String.join("\n", ownClasses));
        assertTrue(ownClasses.stream().noneMatch(l -> l.contains("source: file:") || l.contains("source: jar:")),
                () -> "not shared:\n" + String.join("\n", ownClasses));
    }

    @Test
    void jarsOfEveryPlatformAreStoredPlain() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path plugins : List.of(Product.HERE.resolve("plugins"), Product.ALL.resolve("win32/win32/x86_64/nitrolith/plugins"),
                Product.ALL.resolve("macosx/cocoa/aarch64/nitrolith.app/Contents/Eclipse/plugins"))) {
            try (var jars = Files.newDirectoryStream(plugins, "*.jar")) {
                for (Path jar : jars) {
                    try (JarFile file = new JarFile(jar.toFile())) {
                        file.stream().filter(e -> e.getName().matches("META-INF/.*\\.(SF|RSA|DSA|EC)") || e.getMethod() != ZipEntry.STORED)
                                .forEach(e -> wrong.add(jar + ": " + e.getName()));
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void commandLineNeedsNoScreen() throws IOException {
        List<String> wrong = new ArrayList<>();
        int jars = 0;
        try (JarFile command = new JarFile(Product.HERE.resolve("cli/nitrolith.jar").toFile())) {
            for (String name : command.getManifest().getMainAttributes().getValue(Attributes.Name.CLASS_PATH).split(" ")) {
                try (JarFile file = new JarFile(Product.HERE.resolve("cli").resolve(name).toFile())) {
                    jars++;
                    file.stream().filter(e -> e.getName().startsWith("org/eclipse/swt/"))
                            .forEach(e -> wrong.add(name + ": " + e.getName()));
                }
            }
        }
        assertTrue(jars > 20, "only " + jars + " jars");
        assertEquals(List.of(), wrong);
    }

    @Test
    void everyPlatformsProductIsBuilt() {
        Map<String, String> scripts = Map.of("linux/gtk/x86_64/nitrolith", "nitrolith", "win32/win32/x86_64/nitrolith", "nitrolith.bat",
                "macosx/cocoa/aarch64/nitrolith.app/Contents/Eclipse", "nitrolith");
        scripts.forEach((folderOfProduct, script) -> {
            Path home = Product.ALL.resolve(folderOfProduct);
            assertTrue(Files.exists(home.resolve("cli/nitrolith.jar")), home + " has no command line");
            assertTrue(Files.exists(home.resolve(script)), home + " has no start script");
            assertTrue(Files.isDirectory(home.resolve("plugins.d")), home + " has no folder for a team's plug-ins");
        });
    }
}
