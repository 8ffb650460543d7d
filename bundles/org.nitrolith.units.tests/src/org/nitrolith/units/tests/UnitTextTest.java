// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.units.tests;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nitrolith.units.IncompatibleUnitsException;
import org.nitrolith.units.QuantityFormatException;
import org.nitrolith.units.UnitConversion;
import org.nitrolith.units.UnitText;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class UnitTextTest {

    /** Factors of the SI Brochure, 9th ed., 2019, and of the definitions of the units; each product by hand. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "S/cm|S/m|100", "mS/cm|S/m|0.1", "S cm^-1|S/m|100", "S*cm-1|S/m|100", "S.cm\u207B\u00B9|S/m|100",
        "S \u00B7 cm\u22121|S/m|100", "1/(ohm cm)|S/m|100", "ohm^-1 cm^-1|S/m|100",
        "mAh/cm2|C/m2|36000", "mAh/cm^2|C/m2|36000", "mA h cm-2|C/m2|36000", "mAh/g|C/kg|3600", "Wh/kg|J/kg|3600",
        "Wh/L|J/m3|3.6E6", "Wh/l|J/m3|3.6E6", "mg/cm2|kg/m2|0.01", "g/cm3|kg/m3|1000", "g/cm\u00B3|kg/m3|1000",
        "g/L|kg/m3|1", "um|m|1E-6", "\u00B5m|m|1E-6", "\u03BCm|m|1E-6", "nm|m|1E-9", "\u00C5|m|1E-10",
        "\u212B|m|1E-10", "angstrom|m|1E-10", "mm|m|0.001", "cm|m|0.01", "dm3|L|1", "mL|cm3|1",
        "eV|J|1.602176634E-19", "meV|J|1.602176634E-22", "kJ/mol|J/mol|1000", "V|mV|1000", "mA/cm2|A/m2|10",
        "ohm|mohm|1000", "\u03A9|ohm|1", "\u2126|ohm|1", "k\u03A9|ohm|1000", "kohm|ohm|1000", "ohm cm2|ohm m2|1E-4",
        "ohm cm|ohm m|0.01", "uF|F|1E-6", "mH|H|0.001", "F|S s|1", "H|ohm s|1", "Hz|1/s|1", "MHz|Hz|1E6",
        "rpm|1/min|1", "s|min|0.016666666666666666", "min|s|60", "h|s|3600", "d|h|24", "week|d|7", "weeks|h|168",
        "GPa|Pa|1E9", "MPa|Pa|1E6", "kbar|GPa|0.1", "bar|Pa|1E5", "mbar|hPa|1", "atm|Pa|101325",
        "mTorr|Pa|0.13332236842105263",
        "g|kg|0.001", "mg|g|0.001", "mol|mmol|1000", "M|mol/m3|1000", "%|1|0.01", "wt%|%|1", "mol%|1|0.01",
        "at%|1|0.01",
        "%RH|%|1", "ppm|1|1E-6", "ppb|ppm|0.001", "1/h|1/s|2.777777777777778E-4", "W|J/s|1", "J|N m|1",
        "deg|rad|0.017453292519943295", "\u00B0|deg|1", "J/(mol K)|J mol^-1 K^-1|1", "W/m/K|W/(m K)|1",
        "degC/min|K/s|0.016666666666666666",
        "C|A s|1", "sccm|mL/min|1", "T|V s/m2|1", "mm/h|um/min|16.666666666666668" })
    void theLaboratorysSpellingIsTheRightUnit(String spelling, String unit, double factor) {
        UnitText from = UnitText.parse(spelling);
        UnitText to = unit.equals("1") ? UnitText.ONE : UnitText.parse(unit);
        assertEquals(factor, from.conversionTo(to).convert(1), Math.ulp(factor));
        assertTrue(to.isCompatibleWith(from));
    }

    @Test
    void decimalConversionsAreCorrectlyRounded() {
        UnitConversion micrometres = UnitText.parse("um").conversionTo(UnitText.parse("m"));
        for (int i = 1; i < 1000; i++) {
            assertEquals(Double.parseDouble(i + "E-6"), micrometres.convert(i));
        }
    }

    /** CODATA 2018: 1 eV is 96.485 332 12 kJ/mol, the Faraday constant in kC/mol. */
    @Test
    void anElectronvoltIsAnEnergyPerParticle() {
        UnitText molar = UnitText.parse("kJ/mol");
        assertEquals(96.48533212, UnitText.parse("eV").conversionTo(molar).convert(1), 5e-9);
        assertEquals(0.001, molar.conversionTo(UnitText.parse("eV")).convert(0.09648533212331), 1e-15);
        assertFalse(UnitText.parse("Wh").isCompatibleWith(molar));
        assertThrows(IncompatibleUnitsException.class, () -> UnitText.parse("J").conversionTo(molar));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "S/cm|eV", "mAh/g|mAh/cm2", "Wh/kg|Wh/L", "degC|C", "ohm cm|ohm cm2", "K|eV",
        "g/cm3|mg/cm2", "F|H", "1/h|h" })
    void unitsOfDifferentKindsDoNotConvert(String one, String other) {
        assertFalse(UnitText.parse(one).isCompatibleWith(UnitText.parse(other)));
        String message = assertThrows(IncompatibleUnitsException.class,
                () -> UnitText.parse(one).conversionTo(UnitText.parse(other))).getMessage();
        assertTrue(message.contains(one) && message.contains(other), message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "mah/g|did you mean mAh", "micron|did you mean um?", "Celsius|did you mean degC?", "hrs|did you mean h?",
        "S/cn|did you mean", "ohms|did you mean ohm?", "hz|did you mean Hz", "kmin|is not a known unit",
        "m\u03A9m|is not a known unit", "J/(mol|the bracket is not closed", "J)|the closing bracket has no opening one",
        "cm^|exponent", "cm0|exponent", "cm99|exponent", "s^0.5|exponent", "S//cm|where a unit is expected",
        "S/|the text ends", "*S|where a unit is expected", "S,cm|does not belong into a unit", "/h|write 1/h",
        "2 cm|where a unit is expected" })
    void anUnknownUnitComesWithAHint(String spelling, String hint) {
        String message = assertThrows(QuantityFormatException.class, () -> UnitText.parse(spelling)).getMessage();
        assertTrue(message.contains(hint), message);
        assertTrue(message.contains("as a unit"), message);
    }

    @ParameterizedTest
    @ValueSource(strings = { "(", "m ", "m/", "m.", "m^9", "x", "m2" })
    void aHugeUnitIsRefused(String piece) {
        assertThrows(QuantityFormatException.class, () -> UnitText.parse(piece.repeat(200_000)));
    }

    @Test
    void theCommonUnitsAreAllKnown() {
        List<String> common = UnitText.common();
        assertTrue(common.size() > 60);
        for (String spelling : common) {
            UnitText unit = UnitText.parse(spelling);
            assertEquals(spelling, unit.text());
            assertTrue(unit.isCompatibleWith(unit) && unit.asUnit() != null);
        }
    }

    /**
     * The order of products and the spelling do not matter to the conversion, the offset of Celsius only where it
     * stands alone.
     */
    @Test
    void conversionsRunBothWays() {
        UnitConversion there = UnitText.parse("degC").conversionTo(UnitText.parse("K"));
        UnitConversion back = UnitText.parse("K").conversionTo(UnitText.parse("degC"));
        for (int celsius = -273; celsius < 1500; celsius += 7) {
            assertEquals(celsius, back.convert(there.convert(celsius)), 1e-12);
            assertEquals(celsius, there.scale(celsius));
        }
        assertEquals(1, UnitText.parse("V A").conversionTo(UnitText.parse("A V")).convert(1));
    }

    @Test
    void aPrintedUnitReadsBackAsTheSame() {
        for (String spelling : UnitText.common()) {
            UnitText unit = UnitText.parse(spelling);
            UnitText printed = UnitText.parse(unit.print());
            assertEquals(unit.asUnit(), printed.asUnit(), unit.print());
            assertEquals(unit.print(), printed.print());
        }
    }
}
