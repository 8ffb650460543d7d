// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An error that was only logged while the bundles' tests ran is a failure too. */
class LoggedErrorsTest {

    private static final int ERROR = 4;

    @Test
    void noTestLoggedAnError() throws IOException {
        List<Path> logs = new ArrayList<>();
        try (var bundles = Files.newDirectoryStream(Product.CHECKOUT.resolve("bundles"), "*.tests")) {
            for (Path bundle : bundles) {
                Path log = bundle.resolve("target/work/data/.metadata/.log");
                if (Files.exists(log)) {
                    logs.add(log);
                }
            }
        }
        List<String> errors = new ArrayList<>();
        for (Path log : logs) {
            List<String> lines = Files.readAllLines(log);
            for (int i = 0; i < lines.size(); i++) {
                String[] entry = lines.get(i).split(" ");
                if (entry.length > 2 && entry[0].equals("!ENTRY") && entry[2].equals(Integer.toString(ERROR))) {
                    errors.add(Product.CHECKOUT.relativize(log) + ":" + (i + 1) + " " + lines.get(Math.min(i + 1, lines.size() - 1)));
                }
            }
        }
        assertEquals(List.of(), errors);
    }

    @Test
    void testsWereRun() throws IOException {
        assertFalse(Product.filesEnding(Product.CHECKOUT.resolve("bundles"), "Test.xml").isEmpty());
    }
}
