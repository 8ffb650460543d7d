// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.resource.tests;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.nitrolith.model.resource.LoadResult;
import org.nitrolith.model.resource.ModelFiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A process that is killed in the middle of 200 saves leaves a file that can be read, whole. */
class KilledSaveTest {

    private static final int ROUNDS = Boolean.getBoolean("nitrolith.full") ? 60 : 3;

    @TempDir
    private Path folder;

    @Test
    void theFileIsAlwaysWhole(TestReporter reporter) throws IOException, InterruptedException {
        Path file = folder.resolve("a.material");
        StableFormTest.randomShelf(file, new Random(5), 400).save(null);
        Random random = new Random(11);
        int interrupted = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Process child = ChildJvm.start(List.of(), SaveMain.class, file.toString());
            BufferedReader out = child.inputReader();
            String line = out.readLine();
            while (line != null && !line.equals("ready")) {
                // A Java process may announce options from its environment first.
                line = out.readLine();
            }
            assertEquals("ready", line);
            if (!child.waitFor(random.nextInt(400), TimeUnit.MILLISECONDS)) {
                interrupted++;
            }
            child.destroyForcibly().waitFor();
            LoadResult result = ModelFiles.load(file, Lab.resourceSet(folder));
            assertEquals(List.of(), result.diagnostics(), "round " + round);
            assertEquals(400, Lab.list(Lab.root(result.resource()), "items").size(), "round " + round);
            result.resource().save(null);
        }
        reporter.publishEntry("killed", interrupted + " of " + ROUNDS);
        assertTrue(interrupted > 0, "no process was killed while it saved");
    }
}
