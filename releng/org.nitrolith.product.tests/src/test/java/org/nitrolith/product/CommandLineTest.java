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
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
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
    void noJarIsSignedAndNoneNeedsAScreen() throws IOException {
        List<String> wrong = new ArrayList<>();
        try (var jars = Files.newDirectoryStream(Product.HERE.resolve("cli/lib"))) {
            for (Path jar : jars) {
                try (JarFile file = new JarFile(jar.toFile())) {
                    file.stream().map(JarEntry::getName).filter(CommandLineTest::isOutOfPlace)
                            .forEach(n -> wrong.add(jar.getFileName() + ": " + n));
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static boolean isOutOfPlace(String entry) {
        return entry.matches("META-INF/.*\\.(SF|RSA|DSA|EC)") || entry.startsWith("org/eclipse/swt/");
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
