// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.io.tests;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
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
            "chi.txt", "table.csv", "ivium.idf", "ivium.ids", "palmsens.pssession", "zahner.txt", "novocontrol.txt",
            "neisys.txt", "dfr.dfr", "autolab.P00", "elchemea.i2b");

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

    /** Zahner's layout: version, number of points less one, frequencies, moduli, phases, times, significances. */
    static byte[] ism() {
        int points = FREQUENCY_HZ.length;
        ByteBuffer file = ByteBuffer.allocate(12 + points * (4 * Double.BYTES + Short.BYTES));
        file.putShort((short) 0).putInt(2).putShort((short) 0).putInt(points - 1);
        for (double frequencyHz : FREQUENCY_HZ) {
            file.putDouble(frequencyHz);
        }
        for (int i = 0; i < points; i++) {
            file.putDouble(Math.hypot(RE_OHM[i], IM_OHM[i]));
        }
        for (int i = 0; i < points; i++) {
            file.putDouble(Math.atan2(IM_OHM[i], RE_OHM[i]));
        }
        return file.array();
    }

    /** Every fixture under its name, the binary ones among them. */
    static Map<String, byte[]> all() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        FILES.forEach(f -> all.put(f, bytes(f)));
        all.put("biologic.mpr", mpr());
        all.put("zahner.ism", ism());
        return all;
    }

    static List<String> readerIds() {
        return READERS.readers().stream().map(Contribution::id).toList();
    }
}
