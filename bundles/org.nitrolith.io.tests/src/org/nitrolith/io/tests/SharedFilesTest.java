// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.io.tests;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.nitrolith.io.SpectrumReading;
import org.nitrolith.io.UnreadableFileException;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * The real instrument files of the shared data folder, where it is there. What is expected is taken from each file by
 * nothing but the numbers of its first and last line with a point and of the three columns, as found by eye.
 */
class SharedFilesTest {

    private static Optional<Path> folder = Optional.empty();

    @BeforeAll
    static void find(TestReporter reporter) {
        folder = sharedData().map(d -> d.resolve("eis")).filter(Files::isDirectory);
        String text = folder.map(f -> "Shared instrument files are checked: " + f)
                .orElse("Shared instrument files are NOT checked: no folder shared/data/eis "
                        + "(set NITROLITH_SHARED_DATA to the folder shared/data).");
        reporter.publishEntry(text);
        System.getLogger(SharedFilesTest.class.getName()).log(System.Logger.Level.INFO, text);
    }

    private static Optional<Path> sharedData() {
        String given = System.getProperty("nitrolith.shared.data", System.getenv().getOrDefault("NITROLITH_SHARED_DATA",
                ""));
        if (!given.isBlank()) {
            return Optional.of(Path.of(given));
        }
        for (Path here = Path.of(System.getProperty("user.dir")).toAbsolutePath(); here != null; here =
                here.getParent()) {
            if (Files.isDirectory(here.resolve("shared/data"))) {
                return Optional.of(here.resolve("shared/data"));
            }
        }
        return Optional.empty();
    }

    private static Path file(String name) {
        assumeTrue(folder.isPresent(), "no shared data folder");
        Path file = folder.get().resolve(name);
        assumeTrue(Files.exists(file), name + " is not in the shared data folder");
        return file;
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
            // file, reader, first and last line with a point, separator, column of f, Re, Im, factor of Im, complete
            "impedance.py/exampleData.csv, csv, 1, 66, ',', 0, 1, 2, 1, true",
            "impedance.py/exampleDataGamry.DTA, gamry, 449, 520, '\t', 3, 4, 5, 1, true",
            "impedance.py/exampleDataGamryABORT.DTA, gamry, 100, 171, '\t', 3, 4, 5, 1, false",
            "impedance.py/exampleDataBioLogic.mpt, biologic.mpt, 62, 104, '\t', 0, 1, 2, -1, true",
            "impedance.py/Circuit1_EIS_1.z, zplot, 124, 171, '\t', 0, 4, 5, 1, true",
            "impedance.py/Circuit3_EIS_1.z, zplot, 124, 176, '\t', 0, 4, 5, 1, true",
            "impedance.py/exampleDataZPlot.z, zplot, 124, 144, '\t', 0, 4, 5, 1, false",
            "impedance.py/exampleDataZPlot_noComments.z, zplot, 11, 41, ',', 0, 4, 5, 1, false",
            "impedance.py/exampleDataAutolab.txt, autolab, 12, 52, ',', 0, 4, 5, 1, true",
            "impedance.py/exampleDataParstat.txt, parstat, 783, 813, '\t', 3, 4, 5, 1, true",
            "impedance.py/exampleDataPowersuite.txt, powersuite, 2, 31, '\t', 0, 1, 2, 1, true",
            "impedance.py/exampleDataVersaStudio.par, versastudio, 117, 177, ',', 9, 14, 15, 1, true",
            "impedance.py/exampleDataCHInstruments.txt, chinstruments, 19, 91, ',', 0, 1, 2, 1, true",
            "hybrid-drt/PEIS_LPSCl_IonBlocking_-25C.txt, biologic.mpt, 66, 144, '\t', 0, 1, 2, -1, true"})
    void realFileIsReadValueForValue(String name, String reader, int first, int last, String separator, int f, int re,
    int im,
            int sign, boolean complete) throws IOException {
        Path file = file(name);
        String[] lines = Files.readString(file, StandardCharsets.ISO_8859_1).split("\r*\n");
        int n = last - first + 1;
        double[] frequencyHz = new double[n];
        double[] reOhm = new double[n];
        double[] imOhm = new double[n];
        for (int i = 0; i < n; i++) {
            String[] cells = lines[first - 1 + i].split(separator);
            frequencyHz[i] = Double.parseDouble(cells[f].strip());
            reOhm[i] = Double.parseDouble(cells[re].strip());
            imOhm[i] = sign * Double.parseDouble(cells[im].strip());
        }
        SpectrumReading spectrum = only(file);
        assertEquals("org.nitrolith.io." + reader, spectrum.formatId());
        assertArrayEquals(frequencyHz, spectrum.frequencyHz());
        assertArrayEquals(reOhm, spectrum.reOhm());
        assertArrayEquals(imOhm, spectrum.imOhm());
        assertEquals(complete, spectrum.complete());
        assertEquals(complete, spectrum.warnings().stream().noneMatch(m -> m.what().contains("complete")));
    }

    @Test
    void binaryFileAgreesWithItsOwnTextExport() throws IOException {
        SpectrumReading binary = only(file("hybrid-drt/PEIS_LPSCl_IonBlocking_-25C.mpr"));
        SpectrumReading text = only(file("hybrid-drt/PEIS_LPSCl_IonBlocking_-25C.txt"));
        assertEquals("org.nitrolith.io.biologic.mpr", binary.formatId());
        assertEquals(79, binary.points());
        assertAgree(text.frequencyHz(), binary.frequencyHz());
        assertAgree(text.reOhm(), binary.reOhm());
        assertAgree(text.imOhm(), binary.imOhm());
        assertTrue(binary.imOhm()[0] < 0, "ions blocked at the electrodes: capacitive");
    }

    /** The text export has eight digits. */
    private static void assertAgree(double[] text, double[] binary) {
        assertEquals(text.length, binary.length);
        for (int i = 0; i < text.length; i++) {
            assertEquals(text[i], binary[i], 0.5001e-7 * Math.pow(10, Math.floor(Math.log10(Math.abs(text[i])))),
                    "point " + i);
        }
    }

    @Test
    void fileWithoutFrequenciesSaysWhatIsMissing() {
        Path file = file("impedance.py/exampleDataBioLogic_MissingFreq.mpt");
        UnreadableFileException e = assertThrows(UnreadableFileException.class, () -> Fixtures.READERS.read(file));
        assertEquals(61, e.line().orElseThrow());
        assertTrue(e.what().contains("freq/Hz is missing"), e::getMessage);
    }

    private static SpectrumReading only(Path file) throws UnreadableFileException {
        var spectra = Fixtures.READERS.read(file).spectra();
        assertEquals(1, spectra.size());
        return spectra.get(0);
    }
}
