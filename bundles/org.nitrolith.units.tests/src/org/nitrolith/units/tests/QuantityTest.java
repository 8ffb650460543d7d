// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.units.tests;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nitrolith.units.IncompatibleUnitsException;
import org.nitrolith.units.Qualifier;
import org.nitrolith.units.Quantity;
import org.nitrolith.units.QuantityFormatException;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

class QuantityTest {

    private static final long SEED = 20250611;

    /** Every quantity of the review is read as it is printed and written back to the character. */
    @Test
    void readsAndWritesTheQuantitiesOfTheReview() throws IOException {
        List<String[]> rows = reviewQuantities();
        assertEquals(188, rows.size());
        for (String[] row : rows) {
            Quantity read = Quantity.parse(row[0]);
            assertEquals(row[0], read.toString());
            assertEquals(Double.parseDouble(row[1]), read.value(), row[0]);
            assertEquals(row[2].isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(row[2])),
                    read.upper(), row[0]);
            assertEquals(row[3], read.unit(), row[0]);
            assertEquals(read, Quantity.stored(row[0]));
        }
    }

    private static List<String[]> reviewQuantities() throws IOException {
        List<String[]> rows = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                QuantityTest.class.getResourceAsStream("review-quantities.tsv"), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.startsWith("#")) {
                    rows.add(line.split("\t", -1));
                }
            }
        }
        return rows;
    }

    @ParameterizedTest
    @ValueSource(strings = { "2.14E-3 S/cm", "8.1(2) %", "<1E-10 S/cm", "0.371 eV", "1E-8..1E-7 S/cm", "~5 mm/h",
        "25 degC", "-40 degC", "1.2", "2.14(3)E-3 S/cm", "12.3(1.2) um", "0.371 +/- 0.0123 eV", "0.37\u00B10.01 eV",
        "-50..-40 degC", "\u22125 degC", ".5 mm", "4mAh/cm2", "0 V", "1e-3 S/cm", "~1..2 %", "<= 15 min",
        "\u226515 min", "400 rpm", "3 1/h", "+5 V", "1.50 um" })
    void keepsTheTextToTheCharacter(String text) {
        assertEquals(text, Quantity.parse(text).toString());
        assertTrue(Quantity.stored(text).isReadable());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "8.1(2) %|8.1|0.2", "2.14(3)E-3 S/cm|2.14E-3|3E-5", "8.60(5)|8.6|0.05",
        "150(12) um|150|12", "12.3(1.2) um|12.3|1.2", "0.371 +/- 0.0123 eV|0.371|0.0123",
        "2.14E-3\u00B13E-5 S/cm|2.14E-3|3E-5", "5(0) V|5|0" })
    void readsTheStandardUncertaintyInUnitsOfTheLastDigit(String text, double value, double uncertainty) {
        Quantity read = Quantity.parse(text);
        assertEquals(value, read.value());
        assertEquals(uncertainty, read.standardUncertainty().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "1E-10 S/cm|NONE", "<1E-10 S/cm|LESS_THAN", "<=15 min|AT_MOST",
        "\u226415 min|AT_MOST", ">1E-3 S/cm|GREATER_THAN", ">=350 Wh/kg|AT_LEAST", "\u2265350 Wh/kg|AT_LEAST",
        "~5 mm/h|APPROXIMATELY", "\u22485 mm/h|APPROXIMATELY", "~-3 V|APPROXIMATELY" })
    void readsTheQualifier(String text, Qualifier qualifier) {
        assertEquals(qualifier, Quantity.parse(text).qualifier());
        assertEquals(qualifier != Qualifier.NONE && qualifier != Qualifier.APPROXIMATELY, qualifier.isCensoring());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "2,14 S/cm|1|write 2.14 S/cm",
        "10,000 h|2|no separator of thousands",
        "NaN V|0|NaN and infinity are not measured values",
        "-Infinity V|0|NaN and infinity are not measured values",
        "350-500 Wh/kg|3|a range is written with two points",
        "350 \u2013 500 Wh/kg|4|a range is written with two points",
        "1E-8 to 1E-7 S/cm|5|a range is written with two points",
        "1.2 x 10^-3 S/cm|4|a power of ten is written with E",
        "1.2\u00D710-3 S/cm|3|a power of ten is written with E",
        "2..1 V|0|the smaller value first",
        "1..2(1) V|0|a range has no standard uncertainty",
        "<1..2 V|0|a range cannot be qualified with <",
        "8.1(2 %|3|closed, such as 8.1(2)",
        "8.1(0.25) %|3|another number of decimals",
        "8.1(2)\u00B10.2 %|6|a second uncertainty",
        "8.1 +/- -0.2 %|8|positive number",
        "1E400 V|0|too large or too small",
        "1E-400 V|0|too large or too small",
        "0(1)E-9999 V|0|too large or too small",
        "1E99999 V|0|too large or too small",
        "1E- V|1|the exponent has no digits",
        "5. V|1|a digit is expected after the decimal point",
        "5 furlong|2|'furlong' is not a known unit",
        "10 sec|3|did you mean s?",
        "4 MAH/cm2|2|did you mean mAh",
        "0.48 V vs Li/Li+|7|the reference electrode has its own field",
        "5 J/mol K|8|J/(mol K)",
        "0.02/h|4|write 1/h",
        "abc|0|there is no number",
        "~|1|there is no number" })
    void saysWhatIsWrongWhereAndWhatIsExpected(String text, int offset, String hint) {
        QuantityFormatException problem = assertThrows(QuantityFormatException.class, () -> Quantity.parse(text));
        assertTrue(problem.getMessage().contains(hint), problem.getMessage());
        assertTrue(problem.getMessage().contains("at character " + (offset + 1) + ","), problem.getMessage());
        assertEquals(offset, problem.offset());
    }

    @Test
    void anEmptyTextIsNoQuantity() {
        assertThrows(QuantityFormatException.class, () -> Quantity.parse("  "));
        assertFalse(Quantity.stored("").isReadable());
    }

    @Test
    void anUnreadableTextIsKeptAndExplained() {
        Quantity stored = Quantity.stored("2,14 S/cm ");
        assertEquals("2,14 S/cm ", stored.toString());
        assertFalse(stored.isReadable());
        assertTrue(stored.problem().orElseThrow().contains("decimal comma"));
        assertTrue(Double.isNaN(stored.value()));
        assertTrue(Double.isNaN(stored.in("S/cm")));
        assertFalse(stored.isCompatibleWith("S/cm"));
        assertFalse(stored.isCompatibleWith(""));
        assertThrows(IllegalStateException.class, () -> stored.to("S/cm"));
    }

    @Test
    void outerBlanksAreDroppedWhenTypedAndKeptWhenStored() {
        assertEquals("1 mm", Quantity.parse(" 1 mm ").toString());
        assertEquals(" 1 mm ", Quantity.stored(" 1 mm ").toString());
        assertEquals(1, Quantity.stored(" 1 mm ").value());
    }

    @Test
    void aHugeTextIsRefusedAtOnce() {
        for (String piece : List.of("1", "(", "1 ", "m ", "E1", "..")) {
            String text = piece.repeat(1_000_000);
            String message = assertTimeoutPreemptively(Duration.ofSeconds(10),
                    () -> assertThrows(QuantityFormatException.class, () -> Quantity.parse(text)).getMessage());
            assertTrue(message.length() < 300, message);
        }
    }

    @Test
    void aNumberIsWrittenWithTheFewestDigits() {
        assertEquals("2.14E-3 S/cm", Quantity.of(2.14e-3, "S/cm").toString());
        assertEquals("0.371 eV", Quantity.of(0.371, "eV").toString());
        assertEquals("25 degC", Quantity.of(25, "degC").toString());
        assertEquals("100000 Hz", Quantity.of(1e5, "Hz").toString());
        assertEquals("1E6 Hz", Quantity.of(1e6, "Hz").toString());
        assertEquals("1E-10 S/cm", Quantity.of(1e-10, "S/cm").toString());
        assertEquals("-40 degC", Quantity.of(-40, "degC").toString());
        assertEquals("0 V", Quantity.of(-0.0, "V").toString());
        assertEquals("1.2", Quantity.of(1.2, "").toString());
        assertEquals("1E-8..1E-7 S/cm", Quantity.range(1e-8, 1e-7, "S/cm").toString());
        assertEquals("<1E-10 S/cm", Quantity.of(1e-10, "S/cm").withQualifier(Qualifier.LESS_THAN).toString());
    }

    @Test
    void everyDoubleComesBackFromItsText() {
        Random random = new Random(SEED);
        int count = Boolean.getBoolean("nitrolith.full") ? 200_000 : 5_000;
        for (int i = 0; i < count; i++) {
            double value = Double.longBitsToDouble(random.nextLong());
            double uncertainty = Math.abs(value) * random.nextDouble();
            if (!Double.isFinite(value) || Math.abs(value) < 1e-290 || Math.abs(value) > 1e290) {
                continue;
            }
            Quantity written = Quantity.of(value, "S/cm").withUncertainty(uncertainty);
            Quantity read = Quantity.parse(written.toString());
            assertEquals(value, read.value());
            assertEquals(uncertainty, read.standardUncertainty().orElseThrow());
            assertEquals(written, read);
        }
    }

    @Test
    void theUncertaintyStandsInBracketsWhereItHasTwoDigits() {
        assertEquals("8.1(2) %", Quantity.of(8.1, "%").withUncertainty(0.2).toString());
        assertEquals("2.14(3)E-3 S/cm", Quantity.of(2.14e-3, "S/cm").withUncertainty(3e-5).toString());
        assertEquals("0.3710(12) eV", Quantity.of(0.371, "eV").withUncertainty(0.0012).toString());
        assertEquals("0.371 +/- 0.012345 eV", Quantity.of(0.371, "eV").withUncertainty(0.012345).toString());
        assertEquals("100(5) um", Quantity.of(100, "um").withUncertainty(5).toString());
        assertEquals("1E290 +/- 1E-290 V", Quantity.of(1e290, "V").withUncertainty(1e-290).toString());
        assertEquals("0 +/- 1E-290 V", Quantity.of(0, "V").withUncertainty(1e-290).toString());
        assertEquals("<5(1) V", Quantity.parse("<5 V").withUncertainty(1).toString());
    }

    @Test
    void aResultIsRoundedForPrintToTwoDigitsOfItsUncertainty() {
        assertEquals("0.371(12) eV", Quantity.of(0.3712345, "eV").withUncertainty(0.0123).rounded().toString());
        assertEquals("2.140(31)E-3 S/cm",
                Quantity.of(2.13987e-3, "S/cm").withUncertainty(3.1111e-5).rounded().toString());
        assertEquals("0.3712345 eV", Quantity.of(0.3712345, "eV").rounded().toString());
    }

    @Test
    void whatIsNoMeasuredValueIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Quantity.of(Double.NaN, "V"));
        assertThrows(IllegalArgumentException.class, () -> Quantity.of(Double.POSITIVE_INFINITY, "V"));
        assertThrows(IllegalArgumentException.class, () -> Quantity.range(2, 1, "V"));
        assertThrows(IllegalArgumentException.class, () -> Quantity.of(1, "V").withUncertainty(-1));
        assertThrows(IllegalArgumentException.class, () -> Quantity.of(1, "V").withUncertainty(Double.NaN));
        assertThrows(IllegalStateException.class, () -> Quantity.range(1, 2, "V").withUncertainty(1));
        assertThrows(IllegalStateException.class,
                () -> Quantity.range(1, 2, "V").withQualifier(Qualifier.LESS_THAN));
        assertThrows(QuantityFormatException.class, () -> Quantity.of(1, "furlong"));
    }

    @Test
    void temperaturesConvertWithTheirOffsetAndUncertaintiesWithout() {
        assertEquals(298.15, Quantity.parse("25 degC").in("K"));
        assertEquals(25, Quantity.parse("298.15 K").in("\u00B0C"), 1e-12);
        assertEquals(233.15, Quantity.parse("-40 degC").in("K"));
        Quantity kelvin = Quantity.parse("25.0(2) degC").to("K");
        assertEquals(298.15, kelvin.value());
        assertEquals(0.2, kelvin.standardUncertainty().orElseThrow());
        assertEquals(0.2, Quantity.parse("25.0(2) degC").standardUncertaintyIn("K").orElseThrow());
        assertEquals(5, Quantity.parse("5 degC/min").in("K/min"));
    }

    @Test
    void aConversionKeepsQualifierRangeUncertaintyAndDigits() {
        assertEquals("2.14(3) mS/cm", Quantity.parse("2.14(3)E-3 S/cm").to("mS/cm").toString());
        assertEquals("<1E-7 mS/cm", Quantity.parse("<1E-10 S/cm").to("mS/cm").toString());
        assertEquals("~0.100..0.200 mm", Quantity.parse("~100..200 um").to("mm").toString());
        assertEquals(OptionalDouble.of(0.2), Quantity.parse("100..200 um").upperIn("mm"));
        assertEquals("3600 s", Quantity.parse("1 h").to("s").toString());
        assertEquals("0.0810(20)", Quantity.parse("8.10(20) %").to("").toString());
    }

    @Test
    void aWrongKindOfUnitIsAnErrorWhereItIsTyped() {
        assertThrows(IncompatibleUnitsException.class, () -> Quantity.parse("0.371 eV").in("S/cm"));
        assertTrue(Quantity.parse("0.371 eV").isCompatibleWith("kJ"));
        assertFalse(Quantity.parse("0.371 eV").isCompatibleWith("V"));
        assertEquals(20, Quantity.parse("20um", "mm").value());
        assertTrue(problem("0.371 eV", "S/cm")
                .contains("at character 7, eV is a unit of another kind; expected a unit such as S/cm"));
        assertTrue(problem("0.371", "eV").contains("the unit is missing; expected a unit such as eV"));
        assertTrue(problem("25 C", "degC").contains("C is the coulomb; write degC"));
        assertTrue(problem("1.2 V", "").contains("expected a plain number"));
    }

    private static String problem(String text, String likeUnit) {
        return assertThrows(QuantityFormatException.class, () -> Quantity.parse(text, likeUnit)).getMessage();
    }

    @Test
    void quantitiesAreEqualWhenTheySayTheSame() {
        assertEquals(Quantity.parse("1 mm"), Quantity.parse(" 1 mm"));
        assertEquals(Quantity.parse("1 mm").hashCode(), Quantity.of(1, "mm").hashCode());
        assertNotEquals(Quantity.parse("1 mm"), Quantity.parse("1.0 mm"));
        assertNotEquals(Quantity.parse("1 mm"), Quantity.parse("1000 um"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "2.14E-3 S/cm | 2.14\u00B710\u207B\u00B3 S/cm", "20um | 20 \u00B5m",
        "-20 degC | \u221220 \u00B0C",
        "4.0 mAh/cm2 | 4.0 mAh/cm\u00B2", "200..400 degC | 200\u2013400 \u00B0C", "-20..80 degC | \u221220 to 80 \u00B0C",
        "<1E-10 S/cm | <1\u00B710\u207B\u00B9\u2070 S/cm", "<=5 kohm | \u22645 k\u03A9", "8.1(2) % | 8.1(2) %", "1.2 | 1.2",
        "2.14(3)E-03 S/cm | 2.14(3)\u00B710\u207B\u00B3 S/cm", "2.0 +/- 0.1 eV | 2.0 \u00B1 0.1 eV", "30 deg | 30\u00B0",
        "5 J mol^-1 K^(-1) | 5 J mol\u207B\u00B9 K\u207B\u00B9", "3 J/(mol K2) | 3 J/(mol K\u00B2)", "20 furlong | 20 furlong" })
    void isPrintedWithTheSignsOfPrint(String text, String printed) {
        assertEquals(printed, Quantity.stored(text).print());
    }

}
