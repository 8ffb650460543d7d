// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.examples.analysis.tests;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.junit.jupiter.api.Test;

import org.nitrolith.contributions.Contribution;
import org.nitrolith.examples.analysis.BenchReader;
import org.nitrolith.io.ReadResult;
import org.nitrolith.io.ReaderRegistry;
import org.nitrolith.io.SpectrumReading;
import org.nitrolith.io.UnreadableFileException;
import org.nitrolith.io.spi.SpectrumReader;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class BenchReaderTest {

    private static final String PROTOCOL = """
            BENCH PROTOCOL 1
            pellet: Li3N-7
            furnace_C: 60
            area_mm2: 78.5
            operator: night shift
            f_Hz Rs_ohm Cs_nF
            100000 152.5 3.2
            10000 161.25 18
            1000 170 150
            END
            """;

    private final ReaderRegistry readers = new ReaderRegistry().add("bench", "Bench protocol", new BenchReader());

    private ReadResult read(String text) throws UnreadableFileException {
        return readers.read("night.bench", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void seriesResistanceAndCapacitanceBecomeImpedance() throws UnreadableFileException {
        SpectrumReading spectrum = read(PROTOCOL).spectra().get(0);
        assertArrayEquals(new double[] {100000, 10000, 1000}, spectrum.frequencyHz());
        assertArrayEquals(new double[] {152.5, 161.25, 170}, spectrum.reOhm());
        assertEquals(-1 / (2 * Math.PI * 1e5 * 3.2e-9), spectrum.imOhm()[0], 1e-9);
        assertEquals(-1.0610, spectrum.imOhm()[2] / 1000, 1e-4, "150 nF at 1 kHz");
        assertTrue(spectrum.complete());
    }

    @Test
    void temperatureAreaAndTitleAreKept() throws UnreadableFileException {
        SpectrumReading spectrum = read(PROTOCOL).spectra().get(0);
        assertEquals(60, spectrum.temperatureC().orElseThrow());
        assertEquals("78.5 mm2", spectrum.metadata().get(SpectrumReading.AREA));
        assertEquals("Li3N-7", spectrum.metadata().get(SpectrumReading.TITLE));
        assertEquals("night shift", spectrum.metadata().get("operator"));
    }

    @Test
    void stoppedProtocolIsIncomplete() throws UnreadableFileException {
        SpectrumReading spectrum = read(PROTOCOL.replace("END\n", "")).spectra().get(0);
        assertEquals(3, spectrum.points());
        assertFalse(spectrum.complete());
    }

    @Test
    void badReadingIsReportedWithItsLine() throws UnreadableFileException {
        ReadResult result = read(PROTOCOL.replace("161.25", "open"));
        assertEquals(2, result.spectra().get(0).points());
        assertEquals(8, result.messages().get(0).line().orElseThrow());
        assertEquals(1, read(PROTOCOL.replace("3.2", "0")).messages().size(), "no capacitance, no impedance");
    }

    @Test
    void everyTruncationGivesPointsOrAMessage() {
        byte[] whole = PROTOCOL.getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < whole.length - 1; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            try {
                assertTrue(readers.read("cut", cut).spectra().get(0).points() <= 3);
            } catch (UnreadableFileException e) {
                assertFalse(e.whatToDo().isBlank());
            }
        }
        assertThrows(UnreadableFileException.class, () -> read("BENCH PROTOCOL 1\n"));
    }

    @Test
    void readerIsContributedAndChosenByContent() throws UnreadableFileException {
        ReaderRegistry contributed = ReaderRegistry.contributed();
        Contribution<SpectrumReader> reader = contributed.readers().stream()
                .filter(r -> r.id().equals("org.nitrolith.examples.analysis.bench")).findFirst().orElseThrow();
        assertEquals("org.nitrolith.examples.analysis", reader.contributor());
        assertEquals("Bench protocol .bench",
                contributed.read("any.csv", PROTOCOL.getBytes(StandardCharsets.UTF_8)).spectra().get(0).formatLabel());
    }
}
