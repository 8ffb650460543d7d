// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.io.tests;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.nitrolith.io.ReadMessage;
import org.nitrolith.io.ReadResult;
import org.nitrolith.io.SpectrumReading;
import org.nitrolith.io.UnreadableFileException;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class InstrumentReadersTest {

    @ParameterizedTest
    @CsvSource({"gamry.DTA, org.nitrolith.io.gamry", "zplot.z, org.nitrolith.io.zplot",
            "zplot-quoted.z, org.nitrolith.io.zplot",
            "autolab.txt, org.nitrolith.io.autolab", "autolab-nova.txt, org.nitrolith.io.autolab",
            "parstat.txt, org.nitrolith.io.parstat", "versastudio.par, org.nitrolith.io.versastudio",
            "chi.txt, org.nitrolith.io.chinstruments", "table.csv, org.nitrolith.io.csv",
            "biologic.mpr, org.nitrolith.io.biologic.mpr", "ivium.idf, org.nitrolith.io.ivium",
            "palmsens.pssession, org.nitrolith.io.palmsens", "novocontrol.txt, org.nitrolith.io.novocontrol",
            "neisys.txt, org.nitrolith.io.novocontrol", "dfr.dfr, org.nitrolith.io.dfr",
            "autolab.P00, org.nitrolith.io.p00", "elchemea.i2b, org.nitrolith.io.i2b"})
    void everyFormatGivesTheSamePellet(String file, String format) throws UnreadableFileException {
        SpectrumReading spectrum = only(read(file));
        assertEquals(format, spectrum.formatId());
        assertArrayEquals(Fixtures.FREQUENCY_HZ, spectrum.frequencyHz());
        assertArrayEquals(Fixtures.RE_OHM, spectrum.reOhm());
        assertArrayEquals(Fixtures.IM_OHM, spectrum.imOhm(), "a capacitive arc has a negative imaginary part");
        assertTrue(spectrum.complete());
        assertEquals(file, spectrum.file());
        assertFalse(spectrum.metadata().get(SpectrumReading.SIGN_CONVENTION).isBlank());
    }

    @ParameterizedTest
    @CsvSource({"gamry.DTA", "zplot.z", "autolab.txt", "parstat.txt", "versastudio.par", "chi.txt", "powersuite.txt",
            "biologic.mpr", "ivium.idf", "palmsens.pssession", "novocontrol.txt", "dfr.dfr", "autolab.P00",
            "elchemea.i2b", "zahner.ism", "zahner.txt"})
    void formatIsToldByContentNotByName(String file) throws UnreadableFileException {
        String format = only(read(file)).formatId();
        assertEquals(format, only(Fixtures.READERS.read("measurement.xyz", Fixtures.all().get(file))).formatId());
        assertEquals(format, only(Fixtures.READERS.read("misleading.DTA", Fixtures.all().get(file))).formatId());
    }

    @Test
    void powerSuiteCountsItsLinesInSpiteOfDoubleCarriageReturns() throws UnreadableFileException {
        SpectrumReading spectrum = only(read("powersuite.txt"));
        assertEquals("org.nitrolith.io.powersuite", spectrum.formatId());
        assertArrayEquals(new double[] {10, 100, 1000, 10000}, spectrum.frequencyHz());
        assertArrayEquals(new double[] {-6.0625, -48.75, -20.5, -1.25}, spectrum.imOhm());
        assertEquals("2-5", spectrum.metadata().get(SpectrumReading.LINES));
    }

    @Test
    void iviumSeriesGivesItsSpectraAndNamesWhatIsNone() throws UnreadableFileException {
        ReadResult result = read("ivium.ids");
        assertEquals(List.of("Pellet 7", "Pellet 8"), result.spectra().stream()
                .map(s -> s.metadata().get(SpectrumReading.TITLE)).toList());
        assertArrayEquals(new double[] {25, 51.5, 202.25, 219}, result.spectra().get(1).reOhm());
        assertArrayEquals(new double[] {-2.5, -41, -97.5, -12.125}, result.spectra().get(1).imOhm());
        assertTrue(result.messages().toString().contains("CyclicVoltammetry"), result.messages()::toString);
    }

    @Test
    void iviumFileWithFewerPointsThanItStatesIsIncomplete() throws UnreadableFileException {
        String text = new String(Fixtures.bytes("ivium.idf"), StandardCharsets.ISO_8859_1);
        SpectrumReading spectrum = only(read("cut.idf", text.substring(0, text.indexOf("1.09500E+02"))));
        assertArrayEquals(new double[] {10000, 1000, 100}, spectrum.frequencyHz());
        assertFalse(spectrum.complete());
    }

    @Test
    void damagedPalmSensSessionSaysSo() {
        String text = new String(Fixtures.bytes("palmsens.pssession"), StandardCharsets.UTF_16);
        byte[] cut = text.substring(0, text.length() / 2).getBytes(StandardCharsets.UTF_16);
        UnreadableFileException e = assertThrows(UnreadableFileException.class,
                () -> Fixtures.READERS.read("cut.pssession", cut));
        assertTrue(e.what().contains("JSON is damaged"), e::getMessage);
    }

    @Test
    void zahnerTextHoldsModulusAndPhase() throws UnreadableFileException {
        SpectrumReading spectrum = only(read("zahner.txt"));
        assertEquals("org.nitrolith.io.zahner", spectrum.formatId());
        assertArrayEquals(Fixtures.FREQUENCY_HZ, spectrum.frequencyHz());
        double half = 109.5 / Math.sqrt(2);
        assertArrayEquals(new double[] {12.5, 12.5, 0, half}, spectrum.reOhm(), 1e-12);
        assertArrayEquals(new double[] {0, -12.5 * Math.sqrt(3), -101.5, -half}, spectrum.imOhm(), 1e-12);
    }

    @Test
    void zahnerBinaryHoldsModulusAndPhaseInRadian() throws UnreadableFileException {
        SpectrumReading spectrum = only(read("zahner.ism"));
        assertEquals("org.nitrolith.io.zahner.ism", spectrum.formatId());
        assertArrayEquals(Fixtures.FREQUENCY_HZ, spectrum.frequencyHz());
        assertArrayEquals(Fixtures.RE_OHM, spectrum.reOhm(), 1e-12);
        assertArrayEquals(Fixtures.IM_OHM, spectrum.imOhm(), 1e-12);
        byte[] cut = Arrays.copyOf(Fixtures.ism(), 12 + 2 * 4 * 8 + 3 * 8 + 5);
        SpectrumReading part = only(Fixtures.READERS.read("cut.ism", cut));
        assertEquals(3, part.points());
        assertFalse(part.complete());
    }

    @Test
    void novocontrolTableTellsItsFixedTemperature() throws UnreadableFileException {
        assertEquals(25, only(read("novocontrol.txt")).temperatureC().orElseThrow());
    }

    @Test
    void gamryTellsAreaOpenCircuitVoltageAndDate() throws UnreadableFileException {
        Map<String, String> metadata = only(read("gamry.DTA")).metadata();
        assertEquals("7.85000E-001 cm2", metadata.get(SpectrumReading.AREA));
        assertEquals("0.0012 V", metadata.get(SpectrumReading.OPEN_CIRCUIT_VOLTAGE));
        assertEquals("3/1/2026 10:20:30", metadata.get(SpectrumReading.DATE));
        assertEquals("Pellet 7", metadata.get(SpectrumReading.TITLE));
    }

    @Test
    void abortedGamrySweepKeepsItsCompletePoints() throws UnreadableFileException {
        SpectrumReading spectrum = only(read("gamry-aborted.DTA"));
        assertFalse(spectrum.complete());
        assertArrayEquals(Fixtures.FREQUENCY_HZ, spectrum.frequencyHz());
        assertTrue(spectrum.warnings().stream().anyMatch(m -> m.what().contains("aborted")), spectrum::toString);
    }

    @Test
    void gamryFileCutBetweenTwoRowsIsIncomplete() throws UnreadableFileException {
        String text = new String(Fixtures.bytes("gamry.DTA"), StandardCharsets.ISO_8859_1);
        String cut = text.substring(0, text.indexOf("\t2\t3\t100"));
        SpectrumReading spectrum = only(read("cut.DTA", cut));
        assertEquals(2, spectrum.points());
        assertFalse(spectrum.complete());
        assertTrue(spectrum.warnings().get(0).what().contains("1000.0 Hz"), spectrum.warnings()::toString);
    }

    @Test
    void bioLogicTextDividesItsCycles() throws UnreadableFileException {
        List<SpectrumReading> spectra = read("biologic.mpt").spectra();
        assertEquals(2, spectra.size());
        assertEquals(List.of(0, 1), spectra.stream().map(SpectrumReading::index).toList());
        assertArrayEquals(new double[] {12.5, 25.75, 101.125}, spectra.get(0).reOhm());
        assertArrayEquals(new double[] {-2.5, -41, -97.5}, spectra.get(1).imOhm());
        assertEquals("0.785 cm²", spectra.get(0).metadata().get(SpectrumReading.AREA));
        assertEquals("cycle number 2", spectra.get(1).metadata().get(SpectrumReading.TITLE));
    }

    @Test
    void bioLogicTextWithoutFrequencySaysWhatIsMissing() {
        UnreadableFileException e = assertThrows(UnreadableFileException.class, () ->
                read("biologic-no-frequency.mpt"));
        assertEquals(9, e.line().orElseThrow());
        assertTrue(e.what().contains("freq/Hz is missing"), e::getMessage);
        assertTrue(e.whatToDo().contains("EC-Lab"), e::getMessage);
        assertTrue(e.getMessage().startsWith("biologic-no-frequency.mpt: line 9: "), e::getMessage);
    }

    @Test
    void bioLogicTextWithFrequenciesThatAreAllZeroSaysSo() {
        String text = new String(Fixtures.bytes("biologic.mpt"), StandardCharsets.ISO_8859_1)
                .replaceAll("(?m)^1\\.0000000E\\+0\\d", "0.0000000E+00");
        UnreadableFileException e = assertThrows(UnreadableFileException.class, () -> read("zero.mpt", text));
        assertTrue(e.what().contains("all 6 rows the frequency is zero"), e::getMessage);
    }

    @Test
    void bioLogicTextWithDecimalCommaIsExact() throws UnreadableFileException {
        String text = new String(Fixtures.bytes("biologic.mpt"), StandardCharsets.ISO_8859_1)
                .replaceAll("(\\d)\\.(\\d+E)", "$1,$2");
        assertArrayEquals(new double[] {12.5, 25.75, 101.125}, read("comma.mpt", text).spectra().get(0).reOhm());
    }

    @Test
    void bioLogicBinaryDividesItsCyclesAndGivesTheExactFloats() throws UnreadableFileException {
        double[][] points = {{1e4, 0.1, -0.2, 1}, {1e3, 0.3, -0.4, 1}, {1e4, 0.5, -0.6, 2}};
        List<SpectrumReading> spectra = Fixtures.READERS.read("a.mpr", MprFile.write(points, false)).spectra();
        assertEquals(2, spectra.size());
        assertArrayEquals(new double[] {(float) 0.1, (float) 0.3}, spectra.get(0).reOhm());
        assertArrayEquals(new double[] {(float) -0.6}, spectra.get(1).imOhm());
    }

    @Test
    void bioLogicBinaryWithAnUnknownColumnIsReadByTheLengthOfItsRecords() throws UnreadableFileException {
        double[][] points = {{1e4, 1, -2, 1}, {1e3, 3, -4, 1}};
        SpectrumReading spectrum = only(Fixtures.READERS.read("a.mpr", MprFile.write(points, true)));
        assertArrayEquals(new double[] {1, 3}, spectrum.reOhm());
        assertArrayEquals(new double[] {-2, -4}, spectrum.imOhm());
    }

    @Test
    void truncatedBioLogicBinaryGivesItsCompleteRecords() throws UnreadableFileException {
        byte[] whole = Fixtures.mpr();
        SpectrumReading spectrum = only(Fixtures.READERS.read("cut.mpr", Arrays.copyOf(whole, whole.length - 21)));
        assertEquals(2, spectrum.points());
        assertFalse(spectrum.complete());
        assertTrue(spectrum.warnings().get(0).what().contains("2 of 4 records"), spectrum.warnings()::toString);
    }

    @Test
    void zPlotFileWithFewerPointsThanItStatesIsIncomplete() throws UnreadableFileException {
        for (String file : List.of("zplot.z", "zplot-quoted.z", "autolab.txt")) {
            String text = new String(Fixtures.bytes(file), StandardCharsets.UTF_8).stripTrailing();
            byte[] cut = text.substring(0, text.lastIndexOf('\n') + 1).getBytes(StandardCharsets.UTF_8);
            SpectrumReading spectrum = only(Fixtures.READERS.read(file, cut));
            assertEquals(3, spectrum.points(), file);
            assertFalse(spectrum.complete(), file);
        }
    }

    @Test
    void rowsOfOtherStepsInAParstatFileAreReportedWithTheirLines() throws UnreadableFileException {
        List<ReadMessage> messages = read("parstat.txt").messages();
        assertEquals(1, messages.size(), messages::toString);
        assertEquals(2, messages.get(0).line().orElseThrow());
        assertTrue(messages.get(0).what().contains("2 rows are left out (lines 2 to 3): the frequency is zero"),
                messages::toString);
    }

    @Test
    void versaStudioFileThatEndsWithinItsRowsIsIncomplete() throws UnreadableFileException {
        String text = new String(Fixtures.bytes("versastudio.par"), StandardCharsets.UTF_8);
        SpectrumReading spectrum = only(read("cut.par", text.substring(0, text.indexOf("0,3,0"))));
        assertEquals(3, spectrum.points());
        assertFalse(spectrum.complete());
        assertEquals("1.2 mV", spectrum.metadata().get(SpectrumReading.OPEN_CIRCUIT_VOLTAGE));
    }

    @Test
    void gamryFileWithoutImpedanceSaysWhatItIs() {
        String text = "EXPLAIN\nTAG\tCV\nTITLE\tLABEL\tCyclic Voltammetry\tTest\nCURVE\tTABLE\t1\n\tPt\tT\n\t#\ts\n"
                + "\t0\t1\n";
        UnreadableFileException e = assertThrows(UnreadableFileException.class, () -> read("cv.DTA", text));
        assertTrue(e.what().contains("“CV”"), e::getMessage);
    }

    private static ReadResult read(String fixture) throws UnreadableFileException {
        return Fixtures.READERS.read(fixture, Fixtures.all().get(fixture));
    }

    private static ReadResult read(String name, String text) throws UnreadableFileException {
        return Fixtures.READERS.read(name, text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static SpectrumReading only(ReadResult result) {
        assertEquals(1, result.spectra().size(), result.spectra()::toString);
        return result.spectra().get(0);
    }
}
