// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A team's plug-in, built outside the product, is dropped into plugins.d: command line and workbench both have it. */
class PluginFolderTest {

    private static final String READER = "org.nitrolith.examples.analysis.bench";
    private static final String ANALYSIS = "org.nitrolith.examples.analysis.separator";

    @TempDir
    private Path folder;
    private Path home;

    @BeforeEach
    void copyProduct() throws Exception {
        home = folder.resolve("nitrolith");
        Product.copy(Product.HERE, home);
        try (var jars = Files.list(home.resolve("plugins.d"))) {
            assertEquals(0, jars.count(), "a product comes without a team's plug-ins");
        }
    }

    private void dropExample() throws Exception {
        Path jar = Product.CHECKOUT.resolve("bundles/org.nitrolith.examples.analysis/target")
                .resolve("org.nitrolith.examples.analysis-1.0.0-SNAPSHOT.jar");
        Files.copy(jar, home.resolve("plugins.d").resolve("examples.jar"));
    }

    @Test
    void commandLineTakesTheReaderAndTheAnalysis() throws Exception {
        assertFalse(listed("read", "--formats").contains(READER));
        assertFalse(listed("analysis", "list").contains(ANALYSIS));
        dropExample();
        assertTrue(listed("read", "--formats").contains(READER));
        assertTrue(listed("analysis", "list").contains(ANALYSIS));
    }

    private String listed(String... command) throws Exception {
        Product.Outcome outcome = Product.command(home, folder, command);
        assertEquals(0, outcome.exit(), outcome.err());
        return outcome.out();
    }

    @Test
    void workbenchTakesTheReaderAndTheAnalysisAndForgetsThemWithTheJar() throws Exception {
        dropExample();
        String with = workbenchContributions();
        assertTrue(with.contains("org.nitrolith.io.readers " + READER), with);
        assertTrue(with.contains("org.nitrolith.analysis.analyses " + ANALYSIS), with);
        Files.delete(home.resolve("plugins.d/examples.jar"));
        String without = workbenchContributions();
        assertFalse(without.contains("org.nitrolith.examples"), without);
        assertTrue(without.contains("org.nitrolith.io.readers "), without);
    }

    private String workbenchContributions() throws Exception {
        return listed("workbench", "-application", "org.nitrolith.app.contributions", "-data", folder.resolve("workspace").toString());
    }

    @Test
    void brokenJarIsNamedAndTheRestGoesOn() throws Exception {
        Files.writeString(home.resolve("plugins.d/broken.jar"), "this is no jar");
        dropExample();
        Product.Outcome outcome = Product.command(home, folder, "read", "--formats");
        assertEquals(0, outcome.exit(), outcome.err());
        assertTrue(outcome.out().contains(READER), outcome.out());
        assertTrue(outcome.err().contains("broken.jar"), outcome.err());
    }
}
