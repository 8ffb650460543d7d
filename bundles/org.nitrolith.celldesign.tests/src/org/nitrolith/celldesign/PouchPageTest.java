// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.celldesign;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The pouch cell of docs/user/cell.md: every row of its tables is what the model computes. */
class PouchPageTest {

    private static final double ROUNDING = 0.00501;
    private static final Map<String, Output> RESULTS = Map.of("capacity", Output.CAPACITY, "energy", Output.STACK_ENERGY,
            "mass of the pouch", Output.POUCH_MASS, "volume of the pouch", Output.POUCH_VOLUME,
            "energy density of a unit cell", Output.GRAVIMETRIC, "energy density of the stack", Output.STACK_GRAVIMETRIC,
            "energy density of the pouch", Output.POUCH_GRAVIMETRIC, "the same by volume", Output.POUCH_VOLUMETRIC);

    @Test
    void everyRowOfThePageIsComputed(TestReporter reporter) throws IOException {
        Optional<Path> page = page();
        if (page.isEmpty()) {
            reporter.publishEntry("docs/user/cell.md", "not found above the working directory; not compared");
        }
        assumeTrue(page.isPresent(), "docs/user/cell.md is not there");
        Map<String, Double> rows = rows(page.get());
        EnergyResult result = EnergyResult.of(Fig17.full(5, 20, 71)).orElseThrow();
        double sum = 0;
        for (LayerShare layer : result.layers()) {
            if (layer.wholeMassG().isPresent()) {
                assertEquals(layer.wholeMassG().getAsDouble(), rows.get(layer.name()), ROUNDING, layer.name());
                sum += rows.get(layer.name());
            }
        }
        assertEquals(rows.get("mass of the pouch"), sum, 0.05, "the lines add up");
        RESULTS.forEach((row, output) -> assertEquals(result.get(output).orElseThrow(), rows.get(row), ROUNDING, row));
    }

    /** The last number of each table row by the row's first cell. */
    private static Map<String, Double> rows(Path page) throws IOException {
        Map<String, Double> rows = new HashMap<>();
        for (String line : Files.readAllLines(page)) {
            String[] cells = line.split("\\|");
            if (line.startsWith("|") && cells.length == 4 && cells[3].trim().matches("[0-9.]+( .*)?")) {
                rows.put(cells[1].trim(), Double.valueOf(cells[3].trim().split(" ")[0]));
            }
        }
        return rows;
    }

    private static Optional<Path> page() {
        for (Path folder = Path.of(System.getProperty("user.dir")); folder != null; folder = folder.getParent()) {
            Path file = folder.resolve("docs/user/cell.md");
            if (Files.exists(file)) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }
}
