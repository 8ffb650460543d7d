// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.io.tests;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.nitrolith.io.ReadMessage;
import org.nitrolith.io.ReadResult;
import org.nitrolith.io.SpectrumReading;
import org.nitrolith.io.UnreadableFileException;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * Text tables in their variants: each is the same three points, 1000 Hz 10 - 1i, 100 Hz 12.5 - 3.25i, 10 Hz 15 - 5i
 * ohm.
 */
class TextTableTest {

    private static final double[] F = {1000, 100, 10};
    private static final double[] RE = {10, 12.5, 15};
    private static final double[] IM = {-1, -3.25, -5};

    static Stream<Arguments> exactVariants() {
        return Stream.of(
                Arguments.of("comma", "frequency/Hz,Re(Z)/ohm,Im(Z)/ohm\n1000,10,-1\n100,12.5,-3.25\n10,15,-5\n"),
                Arguments.of("semicolon, decimal comma",
                "f/Hz;Re(Z)/Ohm;Im(Z)/Ohm\n1000;10,0;-1,0\n100;12,5;-3,25\n10;15;-5\n"),
                Arguments.of("tab, brackets", "Frequency [Hz]\tZ' [Ohm]\t-Z'' [Ohm]\n1000\t10\t1\n100\t12.5\t3.25\n"
                + "10\t15\t5\n"),
                Arguments.of("blanks", "freq(Hz)   Zreal(ohm)   Zimag(ohm)\n 1000  10   -1\n  100  12.5 -3.25\n   10  "
                + "15   -5\n"),
                Arguments.of("blanks, decimal comma, no header",
                "1000,0 10,0 -1,0\n100,0 12,5 -3,25\n10,0 15,0 -5,0\n"),
                Arguments.of("no header", "1000,10,-1\n100,12.5,-3.25\n10,15,-5\n"),
                Arguments.of("no header, counted rows", "0,1000,10,-1\n1,100,12.5,-3.25\n2,10,15,-5\n"),
                Arguments.of("no header, -Im", "1000\t10\t1\n100\t12.5\t3.25\n10\t15\t5\n"),
                Arguments.of("kHz, kohm, mohm",
                "f/kHz,Re(Z)/kOhm,Im(Z)/mOhm\n1,0.01,-1000\n0.1,0.0125,-3250\n0.01,0.015,-5000\n"),
                Arguments.of("MHz, Mohm, µohm", "f/MHz;Z'/MΩ;-Z''/µΩ\n0.001;0.00001;1000000\n0.0001;0.0000125;3250000\n"
                        + "0.00001;0.000015;5000000\n"),
                Arguments.of("units in a second line",
                "freq\tZ'\tZ''\nHz\tkOhm\tOhm\n1000\t0.01\t-1\n100\t0.0125\t-3.25\n10\t0.015\t-5\n"),
                Arguments.of("period", "period/ms,Re(Z),Im(Z)\n1,10,-1\n10,12.5,-3.25\n100,15,-5\n"),
                Arguments.of("quoted cells with decimal comma",
                "\"f (Hz)\",\"Z' (ohm)\",\"Z'' (ohm)\"\n\"1000\",\"10,0\",\"-1,0\"\n"
                        + "\"100\",\"12,5\",\"-3,25\"\n\"10\",\"15,0\",\"-5,0\"\n"),
                Arguments.of("typographic signs", "Frequency (Hz);Z′ (Ω);−Z″ (Ω)\n1000;10;1\n100;12,5;3,25\n10;15;5\n"),
                Arguments.of("Unicode minus in the numbers",
                "f/Hz;Re(Z)/ohm;Im(Z)/ohm\n1000;10;−1\n100;12.5;−3.25\n10;15;−5\n"),
                Arguments.of("BDF", "Frequency / Hz,Real Impedance / ohm,Imaginary Impedance / ohm\n1000,10,-1\n"
                + "100,12.5,-3.25\n"
                        + "10,15,-5\n"),
                Arguments.of("BDF, machine names",
                "frequency_hertz,real_impedance_ohm,imaginary_impedance_ohm\n1000,10,-1\n"
                        + "100,12.5,-3.25\n10,15,-5\n"),
                Arguments.of("comments before and header in a comment",
                "# made by a script\n# freq/Hz Re(Z)/ohm Im(Z)/ohm\n"
                        + "1.0e+03 1.0D+01 -1\n1e2 12.5 -3.25\n1E1 15 -5\n"),
                Arguments.of("Excel's first line, more columns, other order",
                "sep=;\nNo;Im(Z)/ohm;time/s;Re(Z)/ohm;freq/Hz\n"
                        + "1;-1;0;10;1000\n2;-3.25;1;12.5;100\n3;-5;2;15;10\n"),
                Arguments.of("trailing separators",
                "freq/Hz,Re(Z)/ohm,Im(Z)/ohm,\n1000,10,-1,\n100,12.5,-3.25,\n10,15,-5,\n"),
                Arguments.of("CR only", "freq/Hz,Re(Z)/ohm,Im(Z)/ohm\r1000,10,-1\r100,12.5,-3.25\r10,15,-5\r"),
                Arguments.of("no line end", "freq/Hz,Re(Z)/ohm,Im(Z)/ohm\r\n1000,10,-1\r\n100,12.5,-3.25\r\n10,15,-5"),
                Arguments.of("real and imaginary part win over modulus and phase",
                        "freq/Hz,|Z|/ohm,Phase(Z)/deg,Re(Z)/ohm,-Im(Z)/ohm\n1000,9,9,10,1\n100,9,9,12.5,3.25\n"
                        + "10,9,9,15,5\n"),
                Arguments.of("resistance and reactance",
                "Frequency (Hz),R (ohm),X (ohm)\n1000,10,-1\n100,12.5,-3.25\n10,15,-5\n"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("exactVariants")
    void variantIsValueExact(String name, String text) throws UnreadableFileException {
        SpectrumReading spectrum = only(read(text));
        assertEquals("org.nitrolith.io.csv", spectrum.formatId());
        assertArrayEquals(F, spectrum.frequencyHz(), name);
        assertArrayEquals(RE, spectrum.reOhm(), name);
        assertArrayEquals(IM, spectrum.imOhm(), name);
        assertTrue(spectrum.complete());
    }

    static Stream<Arguments> computedVariants() {
        StringBuilder polarDeg = new StringBuilder("freq/Hz;|Z|/kohm;Phase(Z)/deg\n");
        StringBuilder polarRad = new StringBuilder("log(f/Hz),log|Z|,-Phase/rad\n");
        StringBuilder omega = new StringBuilder("omega (rad/s),Re(Z)/ohm,Im(Z)/ohm\n");
        StringBuilder admittance = new StringBuilder("freq/Hz,Re(Y)/mS,Im(Y)/mS\n");
        for (int i = 0; i < F.length; i++) {
            double modulus = Math.hypot(RE[i], IM[i]);
            double phase = Math.atan2(IM[i], RE[i]);
            polarDeg.append(F[i]).append(';').append(modulus / 1000).append(';').append(Math.toDegrees(phase))
                    .append('\n');
            polarRad.append(Math.log10(F[i])).append(',').append(Math.log10(modulus)).append(',').append(-phase)
                    .append('\n');
            omega.append(2 * Math.PI * F[i]).append(',').append(RE[i]).append(',').append(IM[i]).append('\n');
            double square = modulus * modulus;
            admittance.append(F[i]).append(',').append(1000 * RE[i] / square).append(',').append(-1000 * IM[i] / square)
                    .append('\n');
        }
        return Stream.of(Arguments.of("modulus and degree", polarDeg.toString()),
                Arguments.of("logarithms and negative radian", polarRad.toString()),
                Arguments.of("angular frequency", omega.toString()), Arguments.of("admittance", admittance.toString()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("computedVariants")
    void variantIsRightWithinRounding(String name, String text) throws UnreadableFileException {
        SpectrumReading spectrum = only(read(text));
        for (int i = 0; i < F.length; i++) {
            assertEquals(F[i], spectrum.frequencyHz()[i], 1e-12 * F[i], name);
            assertEquals(RE[i], spectrum.reOhm()[i], 1e-12 * RE[i], name);
            assertEquals(IM[i], spectrum.imOhm()[i], 1e-11 * RE[i], name);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-16", "ISO-8859-1"})
    void encodingIsRecognised(String encoding) throws UnreadableFileException {
        String text = "Frequency (Hz);Z' (ohm);-Z'' (ohm);Phase (°)\n1000;10;1;-5\n100;12,5;3,25;-15\n10;15;5;-18\n";
        SpectrumReading spectrum = only(Fixtures.READERS.read("t", text.getBytes(Charset.forName(encoding))));
        assertArrayEquals(IM, spectrum.imOhm());
        String expected = encoding.equals("UTF-16") ? "UTF-16BE" : encoding;
        assertEquals(expected, spectrum.metadata().get(SpectrumReading.ENCODING));
    }

    @Test
    void exactDecimalScaling() throws UnreadableFileException {
        SpectrumReading spectrum = only(read("f/kHz,Re(Z)/kOhm,Im(Z)/mOhm\n0.1,0.1,-0.3\n0.0123,1e-3,-1e3\n"));
        assertArrayEquals(new double[] {100, 12.3}, spectrum.frequencyHz());
        assertArrayEquals(new double[] {100, 1}, spectrum.reOhm());
        assertArrayEquals(new double[] {-0.0003, -1}, spectrum.imOhm());
    }

    @Test
    void phaseWithoutUnitIsTakenByItsSizeAndReported() throws UnreadableFileException {
        SpectrumReading degree = only(read("freq/Hz,|Z|/ohm,phase\n1000,2,-60\n100,2,-45\n10,2,0\n"));
        assertEquals(1, degree.reOhm()[0], 1e-15);
        SpectrumReading radian = only(read("freq/Hz,|Z|/ohm,phase\n1000,2,-1.0471975511965976\n100,2,-0.5\n10,2,0\n"));
        assertEquals(1, radian.reOhm()[0], 1e-15);
        assertTrue(radian.warnings().get(0).what().contains("radian"), radian.warnings()::toString);
    }

    @Test
    void signConventionIsReported() throws UnreadableFileException {
        assertTrue(only(read("freq/Hz,Re(Z)/ohm,-Im(Z)/ohm\n1000,10,1\n")).metadata()
                .get(SpectrumReading.SIGN_CONVENTION)
                .contains("its sign was changed"));
        List<ReadMessage> headerless = only(read("1000,10,1\n100,12,3\n10,15,5\n")).warnings();
        assertTrue(headerless.get(0).what().contains("-Im(Z)/ohm"), headerless::toString);
        SpectrumReading inductive = only(read("freq/Hz,Re(Z)/ohm,Im(Z)/ohm\n5,1,1\n4,1,2\n3,1,3\n2,1,4\n1,1,5\n"));
        assertArrayEquals(new double[] {1, 2, 3, 4, 5}, inductive.imOhm(), "a heading is believed");
        assertTrue(inductive.warnings().get(0).what().contains("inductor"), inductive.warnings()::toString);
    }

    @Test
    void severalSpectraAreDivided() throws UnreadableFileException {
        String rows = "1000,1,-1\n100,2,-2\n10,3,-3\n1,4,-4\n";
        String header = "freq/Hz,Re(Z)/ohm,Im(Z)/ohm\n";
        assertEquals(2, read(header + rows + header + rows).spectra().size(), "headings repeated");
        assertEquals(2, read(header + rows + "\n" + rows).spectra().size(), "the sweep starts again");
        assertEquals(3, read("# first\n" + header + rows + "# second\n" + rows + "# third\n" + rows).spectra().size(),
                "text between");
        ReadResult numbered = read("spectrum,freq/Hz,Re(Z)/ohm,Im(Z)/ohm\na,1000,1,-1\nb,1000,5,-5\na,100,2,-2\n"
                + "b,100,6,-6\n");
        assertEquals(2, numbered.spectra().size(), "a column tells which");
        assertArrayEquals(new double[] {5, 6}, numbered.spectra().get(1).reOhm());
        assertEquals("spectrum b", numbered.spectra().get(1).metadata().get(SpectrumReading.TITLE));
        ReadResult beside = read("freq/Hz,Re(Z)/ohm,Im(Z)/ohm,freq/Hz,Re(Z)/ohm,Im(Z)/ohm\n1000,1,-1,2000,5,-5\n"
                + "100,2,-2,200,6,-6\n");
        assertArrayEquals(new double[] {2000, 200}, beside.spectra().get(1).frequencyHz(), "side by side");
        ReadResult shared = read("freq/Hz,Re(Z)/ohm,Im(Z)/ohm,Re(Z)/ohm,Im(Z)/ohm\n1000,1,-1,5,-5\n100,2,-2,6,-6\n");
        assertArrayEquals(new double[] {-5, -6}, shared.spectra().get(1).imOhm(), "one frequency column for two");
    }

    @Test
    void temperatureComesFromAColumnOrAnEntry() throws UnreadableFileException {
        assertEquals(25, only(read("freq/Hz,Re(Z)/ohm,Im(Z)/ohm,T/K\n10,1,-1,298.15\n1,2,-2,298.15\n")).temperatureC()
                .orElseThrow());
        assertEquals(60, only(read("# Temperature: 60 °C\nfreq/Hz,Re(Z)/ohm,Im(Z)/ohm\n10,1,-1\n")).temperatureC()
                .orElseThrow());
        assertEquals(-25, only(read("Temperature (K): 248.15\nfreq/Hz,Re(Z)/ohm,Im(Z)/ohm\n10,1,-1\n")).temperatureC()
                .orElseThrow());
        assertTrue(only(read("freq/Hz,Re(Z)/ohm,Im(Z)/ohm,T/°C\n10,1,-1,20\n1,2,-2,90\n")).temperatureC().isEmpty());
        ReadResult series = read("# Temperature: 20 C\nf/Hz,Re(Z)/ohm,Im(Z)/ohm\n10,1,-1\n# Temperature: 40 C\n"
                + "10,2,-2\n");
        assertEquals(List.of(20.0, 40.0), series.spectra().stream().map(s -> s.temperatureC().orElseThrow()).toList());
    }

    @Test
    void noRowIsDroppedSilently() throws UnreadableFileException {
        ReadResult result = read("freq/Hz,Re(Z)/ohm,Im(Z)/ohm\n1000,10,-1\n0,11,-2\n100,NaN,-3\n50,inf,-4\n-5,12,-5\n"
                + "20,,-6\n"
                + "15,x,-7\n12,1\n10,15,-8\n");
        assertArrayEquals(new double[] {1000, 10}, only(result).frequencyHz());
        assertEquals(List.of(3, 4, 6, 7, 8, 9), result.messages().stream().map(m -> m.line().orElseThrow()).toList(),
                result.messages()::toString);
        assertTrue(result.messages().get(1).what().startsWith("2 rows are left out (lines 4 to 5)"),
                result.messages()::toString);
        assertTrue(result.messages().stream().allMatch(m -> m.severity() == ReadMessage.Severity.WARNING
                && !m.whatToDo().isEmpty()));
    }

    @Test
    void rowThatIsNoneOfATableWithoutHeadingsIsReported() throws UnreadableFileException {
        ReadResult result = read("1.000,5;2;-3\n100;2;-3\n10;2;-4\n1;2;-5\n");
        assertEquals(3, only(result).points());
        String messages = result.messages().toString();
        assertTrue(messages.contains("(line 1): there are fewer than three numbers"), messages);
    }

    @Test
    void numbersAboveTheColumnNamesAreReportedAndNoPoints() throws UnreadableFileException {
        ReadResult result = read("0,3,0\nfreq/Hz,Re(Z)/ohm,Im(Z)/ohm\n1000,10,-1\n100,12.5,-3.25\n10,15,-5\n");
        assertArrayEquals(F, only(result).frequencyHz());
        assertTrue(result.messages().get(0).what().contains("above the column names"), result.messages()::toString);
    }

    @Test
    void rowsOfOneReasonAreReportedTogether() throws UnreadableFileException {
        ReadResult result = read("freq/Hz,Re(Z)/ohm,Im(Z)/ohm\n0,1,-1\n0,2,-2\n0,3,-3\n10,15,-8\n0,3,-3\n");
        assertEquals(1, result.messages().size());
        assertTrue(result.messages().get(0).what().contains("4 rows are left out (lines 2 to 4, 6)"),
                result.messages()::toString);
    }

    @Test
    void equalFrequenciesAreKeptWithAWarning() throws UnreadableFileException {
        SpectrumReading spectrum = only(read("freq/Hz,Re(Z)/ohm,Im(Z)/ohm\n100,1,-1\n10,2,-2\n10,3,-3\n1,4,-4\n"));
        assertArrayEquals(new double[] {100, 10, 10, 1}, spectrum.frequencyHz());
        assertTrue(spectrum.warnings().get(0).what().contains("10.0 Hz in lines 3 and 4"),
                spectrum.warnings()::toString);
    }

    @Test
    void cutLastRowIsLeftOutAndTheSpectrumIncomplete() throws UnreadableFileException {
        for (String end : List.of("10,1", "10,15,", "10,15,-1e", "1")) {
            SpectrumReading spectrum = only(read("freq/Hz,Re(Z)/ohm,Im(Z)/ohm\n1000,10,-1\n100,12.5,-3.25\n" + end));
            assertArrayEquals(new double[] {1000, 100}, spectrum.frequencyHz(), end);
            assertFalse(spectrum.complete(), end);
        }
        SpectrumReading fixed = only(read("freq/Hz,Re(Z)/ohm,Im(Z)/ohm\n1e3,1.00,-1.00\n1e2,1.20,-3.25\n"
                + "1e1,1.50,-5.10\n1e0,1.90,-6.1"));
        assertEquals(3, fixed.points(), "the last number is shorter than all others");
        assertFalse(fixed.complete());
    }

    @Test
    void tableThatCannotBecomeOhmIsRefused() {
        UnreadableFileException area = unreadable("freq/Hz,Z'/ohm cm2,Z''/ohm cm2\n1000,1,-2\n");
        assertTrue(area.what().contains("cannot be brought to Hz and ohm"), area::getMessage);
        UnreadableFileException foreign = unreadable("two theta,intensity,error\n10.0,1,2\n10.1,1,2\n10.2,2,3\n");
        assertEquals(1, foreign.line().orElseThrow());
        assertTrue(foreign.what().contains("two theta"), foreign::getMessage);
        UnreadableFileException noFrequency = unreadable("Re(Z)/ohm,Im(Z)/ohm,time/s\n1,-2,0\n2,-3,1\n");
        assertTrue(noFrequency.what().contains("no column with the frequency"), noFrequency::getMessage);
        UnreadableFileException unsteady = unreadable("5,1,2\n1,2,3\n4,2,3\n2,2,3\n3,2,3\n");
        assertTrue(unsteady.what().contains("does not run like a frequency"), unsteady::getMessage);
        UnreadableFileException headerOnly = unreadable("freq/Hz,Re(Z)/ohm,Im(Z)/ohm\n");
        assertTrue(headerOnly.what().contains("no row"), headerOnly::getMessage);
    }

    private static UnreadableFileException unreadable(String text) {
        return assertThrows(UnreadableFileException.class, () -> read(text));
    }

    private static ReadResult read(String text) throws UnreadableFileException {
        return Fixtures.READERS.read("table.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    private static SpectrumReading only(ReadResult result) {
        assertEquals(1, result.spectra().size(), result.spectra()::toString);
        return result.spectra().get(0);
    }
}
