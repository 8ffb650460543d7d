// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.io.tests;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.nitrolith.contributions.Contribution;
import org.nitrolith.io.ReaderRegistry;

import static org.junit.jupiter.api.Assertions.assertNotNull;

/** The pellet of the fixtures, and its files. */
final class Fixtures {

    static final double[] FREQUENCY_HZ = {10000, 1000, 100, 10};
    static final double[] RE_OHM = {12.5, 25.75, 101.125, 109.5};
    static final double[] IM_OHM = {-1.25, -20.5, -48.75, -6.0625};

    static final List<String> FILES = List.of("gamry.DTA", "gamry-aborted.DTA", "biologic.mpt",
            "biologic-no-frequency.mpt",
            "zplot.z", "zplot-quoted.z", "autolab.txt", "autolab-nova.txt", "parstat.txt", "powersuite.txt",
            "versastudio.par",
            "chi.txt", "table.csv");

    /** All readers of the product, as contributed. */
    static final ReaderRegistry READERS = ReaderRegistry.contributed();

    private Fixtures() {
    }

    static byte[] bytes(String name) {
        try (InputStream in = Fixtures.class.getResourceAsStream("fixtures/" + name)) {
            assertNotNull(in, name);
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] mpr() {
        double[][] points = new double[FREQUENCY_HZ.length][];
        for (int i = 0; i < points.length; i++) {
            points[i] = new double[] {FREQUENCY_HZ[i], RE_OHM[i], IM_OHM[i], 1};
        }
        return MprFile.write(points, false);
    }

    /** Every fixture under its name, the binary one among them. */
    static Map<String, byte[]> all() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        FILES.forEach(f -> all.put(f, bytes(f)));
        all.put("biologic.mpr", mpr());
        return all;
    }

    static List<String> readerIds() {
        return READERS.readers().stream().map(Contribution::id).toList();
    }
}
