// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.io.tests;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.nitrolith.io.ReadResult;
import org.nitrolith.io.ReaderRegistry;
import org.nitrolith.io.SpectrumFiles;
import org.nitrolith.io.SpectrumReading;
import org.nitrolith.io.UnreadableFileException;
import org.nitrolith.io.spi.Confidence;
import org.nitrolith.io.spi.Head;
import org.nitrolith.io.spi.SpectrumCollector;
import org.nitrolith.io.spi.SpectrumReader;
import org.nitrolith.io.spi.SpectrumSource;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ReaderRegistryTest {

    private static final byte[] FILE = "anything\n".getBytes(StandardCharsets.UTF_8);

    /** Claims a file with a given confidence and gives one point with a given resistance, or fails. */
    private record Fake(Confidence confidence, double ohm) implements SpectrumReader {
        @Override
        public Confidence detect(Head head) {
            return confidence;
        }

        @Override
        public ReadResult read(SpectrumSource source) throws UnreadableFileException {
            if (ohm < 0) {
                throw source.unreadable(1, "Reader " + ohm + " cannot.", "Ask another.");
            }
            if (ohm == 0) {
                throw new IllegalStateException("a mistake");
            }
            SpectrumCollector collector = new SpectrumCollector(source);
            collector.point(1, 1000, ohm, -1);
            return collector.finish();
        }
    }

    private static double ohmOf(ReaderRegistry registry) throws UnreadableFileException {
        return registry.read("file", FILE).spectra().get(0).reOhm()[0];
    }

    @Test
    void theProductsReadersAreContributedThroughThePoint() {
        assertEquals(List.of("org.nitrolith.io.gamry", "org.nitrolith.io.biologic.mpr", "org.nitrolith.io.biologic.mpt",
                "org.nitrolith.io.autolab", "org.nitrolith.io.zplot", "org.nitrolith.io.versastudio",
                "org.nitrolith.io.parstat",
                "org.nitrolith.io.powersuite", "org.nitrolith.io.chinstruments", "org.nitrolith.io.ivium", "org.nitrolith.io.palmsens",
                "org.nitrolith.io.zahner.ism", "org.nitrolith.io.zahner", "org.nitrolith.io.novocontrol", "org.nitrolith.io.dfr",
                "org.nitrolith.io.p00", "org.nitrolith.io.i2b", "org.nitrolith.io.csv"),
                Fixtures.readerIds().stream().filter(i -> i.startsWith("org.nitrolith.io.")).toList());
        assertEquals(List.of(), Fixtures.READERS.problems());
        assertTrue(Fixtures.READERS.readers().stream().filter(r -> r.id().startsWith("org.nitrolith.io."))
                .allMatch(r -> r.contributor().equals("org.nitrolith.io") && r.attribute("fileExtensions")
                .isPresent()));
    }

    @Test
    void theSurestReaderReads() throws UnreadableFileException {
        assertEquals(3, ohmOf(new ReaderRegistry().add("a", "A", new Fake(Confidence.POSSIBLE, 1))
                .add("b", "B", new Fake(Confidence.NONE, 2)).add("c", "C", new Fake(Confidence.CERTAIN, 3))
                .add("d", "D", new Fake(Confidence.CERTAIN, 4)).add("e", "E", new Fake(Confidence.LIKELY, 5))));
    }

    @Test
    void anotherReaderTriesUnlessTheFirstWasCertain() throws UnreadableFileException {
        assertEquals(1, ohmOf(new ReaderRegistry().add("a", "A", new Fake(Confidence.POSSIBLE, 1))
                .add("b", "B", new Fake(Confidence.LIKELY, -1))));
        ReaderRegistry certain = new ReaderRegistry().add("a", "A", new Fake(Confidence.POSSIBLE, 1))
                .add("b", "B", new Fake(Confidence.CERTAIN, -1));
        UnreadableFileException e = assertThrows(UnreadableFileException.class, () -> certain.read("file", FILE));
        assertEquals("file: line 1: Reader -1.0 cannot. Ask another.", e.getMessage());
        ReaderRegistry none = new ReaderRegistry().add("a", "A", new Fake(Confidence.POSSIBLE, -2))
                .add("b", "B", new Fake(Confidence.LIKELY, -1));
        assertTrue(assertThrows(UnreadableFileException.class, () -> none.read("file", FILE)).what().contains("-1.0"),
                "the surest reader's reason is told");
    }

    @Test
    void mistakeInOneReaderIsNamedAndDoesNotTouchTheOthers() throws UnreadableFileException {
        SpectrumReader angry = new SpectrumReader() {
            @Override
            public Confidence detect(Head head) {
                throw new UnsupportedOperationException("also a mistake");
            }

            @Override
            public ReadResult read(SpectrumSource source) {
                throw new AssertionError();
            }
        };
        ReadResult result = new ReaderRegistry().add("a", "Broken A", new Fake(Confidence.LIKELY, 0))
                .add("z", "Angry Z", angry)
                .add("b", "B", new Fake(Confidence.POSSIBLE, 7)).read("file", FILE);
        assertEquals(7, result.spectra().get(0).reOhm()[0]);
        String messages = result.messages().toString();
        assertTrue(messages.contains("Broken A") && messages.contains("a mistake"), messages);
        assertTrue(messages.contains("Angry Z") && messages.contains("also a mistake"), messages);
    }

    @Test
    void idThatIsTakenIsReported() throws UnreadableFileException {
        ReaderRegistry registry = new ReaderRegistry().add("a", "A", new Fake(Confidence.LIKELY, 1))
                .add("a", "Other", new Fake(Confidence.CERTAIN, 2));
        assertEquals(1, ohmOf(registry));
        assertEquals(1, registry.problems().size());
        assertTrue(registry.problems().get(0).message().contains("“a” is taken"));
    }

    @Test
    void spectrumNeverHoldsNotANumber() {
        Map<String, String> none = Map.of();
        for (double bad : new double[] {Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThrows(IllegalArgumentException.class, () -> new SpectrumReading("f", 0, "i", "l", true,
                    OptionalDouble.empty(),
                    new double[] {1}, new double[] {bad}, new double[] {1}, none, List.of()));
        }
        assertThrows(IllegalArgumentException.class, () -> new SpectrumReading("f", 0, "i", "l", true,
                OptionalDouble.empty(),
                new double[] {0}, new double[] {1}, new double[] {1}, none, List.of()));
    }

    @Test
    void arraysOfASpectrumCannotBeChangedFromOutside() {
        double[] frequency = {1000};
        SpectrumReading spectrum = new SpectrumReading("f", 0, "i", "l", true, OptionalDouble.empty(), frequency,
                new double[] {1},
                new double[] {-1}, Map.of(), List.of());
        frequency[0] = 5;
        spectrum.frequencyHz()[0] = 6;
        assertArrayEquals(new double[] {1000}, spectrum.frequencyHz());
        SpectrumReading same = new SpectrumReading("f", 0, "i", "l", true, OptionalDouble.empty(), new double[] {1000},
                new double[] {1}, new double[] {-1}, Map.of(), List.of());
        assertEquals(same, spectrum);
        assertEquals(same.hashCode(), spectrum.hashCode());
        assertNotEquals(spectrum, new SpectrumReading("f", 0, "i", "l", true, OptionalDouble.empty(),
                new double[] {1000},
                new double[] {2}, new double[] {-1}, Map.of(), List.of()));
    }

    @Test
    void spectrumFilesReadsWithTheContributedReaders(@TempDir Path folder)
            throws IOException {
        Path file = Files.write(folder.resolve("x"), Fixtures.bytes("gamry.DTA"));
        assertEquals("org.nitrolith.io.gamry", SpectrumFiles.read(file).spectra().get(0).formatId());
    }
}
