// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.chemistry.tests;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nitrolith.chemistry.ChargeBalance;
import org.nitrolith.chemistry.Element;
import org.nitrolith.chemistry.Formula;
import org.nitrolith.chemistry.FormulaFormatException;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

class FormulaTest {

    private static final List<String> NOT_PROPORTIONED = List.of("Li3x+1NxI", "Li6MoN4-Li7NbN4", "Li6WN4-Li7TaN4",
            "Li3N/LiF");

    /** Every composition of the review parses, is written back to the character, and has a molar mass or a reason. */
    @Test
    void readsTheCompositionsOfTheReview() throws IOException {
        List<String> formulas = reviewFormulas();
        assertEquals(88, formulas.size());
        for (String text : formulas) {
            Formula formula = Formula.parse(text);
            assertEquals(text, formula.toString());
            assertEquals(formula, Formula.stored(text));
            assertEquals(!NOT_PROPORTIONED.contains(text), formula.isProportioned(), text);
            assertEquals(formula.isProportioned(), formula.molarMass().isPresent(), text);
            assertEquals(formula.isProportioned(), formula.reason().isEmpty(), text);
            assertFalse(formula.elements().isEmpty(), text);
            if (formula.isProportioned()) {
                assertEquals(1, formula.moleFractions().values().stream().mapToDouble(x -> x).sum(), 1e-12, text);
                assertEquals(1, formula.massFractions().values().stream().mapToDouble(x -> x).sum(), 1e-12, text);
                assertTrue(formula.reduced().orElseThrow().hasSameCompositionAs(formula, 1e-12), text);
            }
        }
    }

    private static List<String> reviewFormulas() throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                FormulaTest.class.getResourceAsStream("review-formulas.txt"), StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).toList();
        }
    }

    /** Sums of the standard atomic weights 2021 (Pure Appl. Chem. 2022, 94, 573), in g/mol. */
    @ParameterizedTest
    @CsvSource({ "Li3N, 34.827", "Li9N2Cl3, 196.824", "Li3PO4, 115.789761998", "Li7PN4, 135.581761998",
        "Li10GeP2S12, 588.697523996", "Li6PS5Cl, 268.363761998", "Li3InCl6, 348.338", "Li7La3Zr2O12, 839.73241",
        "Li1.3Al0.3Ti1.7(PO4)3, 383.399647514", "Li[N(CN)2], 72.983", "Li[C(CN)3], 97.005", "Li(C6N4), 135.034",
        "Li1.35Si0.79P0.21O1.96N0.96, 82.86540001958", "Li7N2I-0.5LiOH, 215.47197",
        "1Li3N-2LiI-0.77LiOH, 320.95513", "LiNi0.8Mn0.1Co0.1O2, 97.2798437", "BN, 24.817", "Si3N4, 140.283",
        "LiOH\u00B7H2O, 41.962", "Li\u2083N, 34.827", "Ca((OH)2)2, 108.106" })
    void theMolarMassIsTheSumOfTheAtomicWeights(String text, double molarMass) {
        assertEquals(molarMass, Formula.parse(text).molarMass().orElseThrow(), 1e-9);
    }

    @Test
    void aBracketWithDigitsIsAnUncertaintyAndOneWithElementsAGroup() {
        Formula refined = Formula.parse("Li8.60(5)N1.911(5)Cl2.867(5)");
        assertEquals(Map.of(Element.Li, 8.60, Element.N, 1.911, Element.Cl, 2.867), refined.amounts());
        assertEquals(0.05, refined.amountUncertainty(Element.Li).orElseThrow(), 1e-15);
        assertEquals(0.005, refined.amountUncertainty(Element.N).orElseThrow(), 1e-15);
        assertEquals(188.086527, refined.molarMass().orElseThrow(), 1e-9);
        double expected = Math.hypot(0.05 * 6.94, Math.hypot(0.005 * 14.007, 0.005 * 35.45));
        assertEquals(expected, refined.molarMassUncertainty().orElseThrow(), 1e-12);

        Formula group = Formula.parse("Li(N5)2");
        assertEquals(10, group.amount(Element.N));
        assertEquals(OptionalDouble.empty(), group.amountUncertainty(Element.N));
        assertEquals(OptionalDouble.empty(), group.molarMassUncertainty());

        Formula grouped = Formula.parse("Li(PO4)2.9(1)");
        assertEquals(11.6, grouped.amount(Element.O));
        assertEquals(0.4, grouped.amountUncertainty(Element.O).orElseThrow(), 1e-12);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "Li3x+1NxI|variable", "LiCr0.05Ni0.45Mn1.5O4-delta|variable",
        "LiCr0.05Ni0.45Mn1.5O4-\u03B4|variable", "Li7-3xGaxLa3Zr2O12|variable", "Li2+2xZn1-xGeO4|variable",
        "xLi2S-(1-x)P2S5|variable", "(1-x)Li2S-xP2S5|variable", "Li(1-x)Ni0.5O2|variable",
        "Li6MoN4-Li7NbN4|mixture without proportions", "Li3N\u2013LiI\u2013LiOH|mixture without proportions",
        "Li3N/LiF|composite without proportions", "LiPON|family of oxynitrides", "LiBPON|family of oxynitrides",
        "LiLaAlPON|family of oxynitrides" })
    void whatHasNoNumbersIsKeptWithoutAMolarMassAndSaysWhy(String text, String why) {
        Formula formula = Formula.parse(text);
        assertEquals(text, formula.toString());
        assertTrue(formula.isReadable());
        assertFalse(formula.isProportioned());
        assertTrue(formula.reason().orElseThrow().contains(why), formula.reason().toString());
        assertTrue(formula.elements().contains(Element.Li) && formula.elements().size() > 1);
        assertTrue(formula.amounts().isEmpty() && formula.massFractions().isEmpty() && formula.reduced().isEmpty());
        assertTrue(formula.molarMass().isEmpty() && formula.chargeBalance().isEmpty());
    }

    @Test
    void anElementWithoutAtomicWeightHasNoMolarMassButAComposition() {
        Formula oxide = Formula.parse("Tc2O7");
        assertTrue(oxide.isProportioned());
        assertEquals("Tc has no standard atomic weight", oxide.reason().orElseThrow());
        assertTrue(oxide.molarMass().isEmpty());
        assertEquals(7.0 / 9, oxide.moleFractions().get(Element.O), 1e-15);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "li3N|0|symbols begin with a capital", "LiXx|2|'Xx' is not an element", "Li3Q|3|'Q' is not an element",
        "\u03B2-Li3N|0|has its own field", "beta-Li3N|0|no element follows", "Li3N glass|5|has its own field",
        "Li10GeP2S12 (LGPS)|12|no blank inside", "Li(NO3|2|is not closed by ')'", "Li[N(CN)2)|2|is not closed by ']'",
        "Li)2|2|closes a bracket that is not open", "Li()N|3|an empty one", "Li+|2|a charge is not part",
        "PO4^3-|3|a charge is not part", "Li0N|2|leave the element out", "Li2,5N|3|a decimal point is expected",
        "Li8.60(5N|6|closed, such as Li8.60(5)", "0.5|0|no element follows the number", "LiCl-|5|another component",
        "LiCl--LiF|5|'-' does not belong", "Li1234567890123N|2|more than 12 digits", "Li3N?|4|does not belong" })
    void saysWhatIsWrongWhereAndWhatIsExpected(String text, int offset, String hint) {
        FormulaFormatException problem = assertThrows(FormulaFormatException.class, () -> Formula.parse(text));
        assertTrue(problem.getMessage().contains(hint), problem.getMessage());
        assertTrue(problem.getMessage().contains("at character " + (offset + 1) + ","), problem.getMessage());
        assertEquals(offset, problem.offset());
    }

    @Test
    void anUnreadableTextIsKeptAndExplained() {
        Formula stored = Formula.stored(" Li2,5N ");
        assertEquals(" Li2,5N ", stored.toString());
        assertFalse(stored.isReadable());
        assertFalse(stored.isProportioned());
        assertEquals(stored.problem(), stored.reason());
        assertTrue(stored.molarMass().isEmpty());
        assertEquals(Set.of(), stored.elements());
        assertFalse(Formula.stored("").isReadable());
        assertEquals(" Li3N ", Formula.stored(" Li3N ").toString());
        assertEquals("Li3N", Formula.parse(" Li3N ").toString());
    }

    @ParameterizedTest
    @ValueSource(strings = { "Li", "(", "Li(", "1", "-", "x", "[N" })
    void aHugeTextIsRefusedAtOnce(String piece) {
        String text = piece.repeat(500_000);
        String message = assertTimeoutPreemptively(Duration.ofSeconds(10),
                () -> assertThrows(FormulaFormatException.class, () -> Formula.parse(text)).getMessage());
        assertTrue(message.length() < 300, message);
        assertThrows(FormulaFormatException.class, () -> Formula.parse("(".repeat(290)));
    }

    @ParameterizedTest
    @CsvSource({ "Li18P6N16, Li9P3N8", "Li12P3N9, Li4PN3", "Li2.5N0.5S0.5, Li5NS", "Li1.8N0.4Cl0.6, Li9N2Cl3",
        "Li9N2Cl3, Li9N2Cl3", "Li7N2I-0.5LiOH, Li15N4I2OH", "70Li2S-30P2S5, Li7S11P3", "Li10P10, LiP",
        "Li8.60(5)N1.911(5)Cl2.867(5), Li8.6N1.911Cl2.867", "Li8.601N1.911, Li8.601N1.911", "Li[N(CN)2], LiN3C2" })
    void theReducedFormHasTheSmallestWholeNumbers(String text, String reduced) {
        assertEquals(reduced, Formula.parse(text).reduced().orElseThrow().toString());
    }

    @Test
    void compositionsCompareWhateverTheFormulaUnit() {
        assertTrue(Formula.parse("Li1.8N0.4Cl0.6").hasSameCompositionAs(Formula.parse("Li9N2Cl3"), 1e-12));
        assertTrue(Formula.parse("Li8.60N1.911Cl2.867").hasSameCompositionAs(Formula.parse("Li9N2Cl3"), 1e-4));
        assertFalse(Formula.parse("Li2.92N0.97").hasSameCompositionAs(Formula.parse("Li3N"), 1e-4));
        assertFalse(Formula.parse("Li3N").hasSameCompositionAs(Formula.parse("Na3N"), 1));
        assertFalse(Formula.parse("Li3N/LiF").hasSameCompositionAs(Formula.parse("Li3N/LiF"), 1));
        assertNotEquals(Formula.parse("Li5P2N5"), Formula.parse("Li10P4N10"));
        assertEquals(Formula.parse("Li3N").hashCode(), Formula.stored("Li3N").hashCode());
    }

    /** The review's conductors are neutral with the usual oxidation states. */
    @ParameterizedTest
    @ValueSource(strings = { "Li3N", "Li9N2Cl3", "Li11N3Cl2", "Li6NBr3", "Li13N4Br", "Li5NI2", "Li7N2I", "Li9S3N",
        "Li7PN4", "Li18P6N16", "Li10P4N10", "LiPN2", "Li13P4N10Br3", "Li2SiN2", "Li21Si3N11", "Li8SiN4", "Li3BN2",
        "Li3AlN2", "Li8SeN2", "Li5TiN3", "Li2ZrN2", "Li7VN4", "Li7TaN4", "Li3InCl6", "Li10GeP2S12", "Li6PS5Cl",
        "Li7La3Zr2O12", "Li1.3Al0.3Ti1.7(PO4)3", "Li8.60(5)N1.911(5)Cl2.867(5)", "Li7N2I-0.5LiOH", "LiCN" })
    void theReviewsConductorsAreNeutral(String text) {
        Map<Element, Integer> states = text.equals("LiCN") ? Map.of(Element.C, 2) : Map.of();
        ChargeBalance balance = Formula.parse(text).chargeBalance(states).orElseThrow();
        assertEquals(0, balance.charge(), 1e-9, text);
        assertTrue(balance.isNeutral(1e-9));
    }

    @Test
    void theChargeBalanceNamesElementsWithoutStateAndCarriesUncertainties() {
        ChargeBalance cathode = Formula.parse("LiNi0.8Mn0.1Co0.1O2").chargeBalance().orElseThrow();
        assertEquals(Set.of(Element.Ni, Element.Mn, Element.Co), cathode.withoutState());
        assertFalse(cathode.isNeutral(10));
        ChargeBalance given = Formula.parse("LiNi0.8Mn0.1Co0.1O2")
                .chargeBalance(Map.of(Element.Ni, 3, Element.Mn, 3, Element.Co, 3)).orElseThrow();
        assertTrue(given.isNeutral(1e-9));
        ChargeBalance refined = Formula.parse("Li8.62(5)N1.911(5)Cl2.867(5)").chargeBalance().orElseThrow();
        assertEquals(0.02, refined.charge(), 1e-9);
        assertEquals(Math.sqrt(0.05 * 0.05 + 9 * 0.005 * 0.005 + 0.005 * 0.005), refined.standardUncertainty(), 1e-12);
        assertTrue(refined.isNeutral(0.001));
        assertEquals(-1, Formula.parse("Li2N").chargeBalance().orElseThrow().charge());
    }

    /** Degrees of condensation of the nitridophosphates as the review gives them. */
    @ParameterizedTest
    @CsvSource({ "Li7PN4, 1, 4", "Li12P3N9, 1, 3", "Li4PN3, 1, 3", "Li18P6N16, 3, 8", "Li10P4N10, 2, 5",
            "LiPN2, 1, 2" })
    void theDegreeOfCondensationIsTheRatioOfPhosphorusToNitrogen(String text, double phosphorus, double nitrogen) {
        Formula formula = Formula.parse(text);
        assertEquals(phosphorus / nitrogen, formula.degreeOfCondensation().orElseThrow(), 1e-15);
        assertEquals(nitrogen / phosphorus, formula.ratio(Element.N, Element.P).orElseThrow(), 1e-15);
        assertEquals(OptionalDouble.empty(), formula.ratio(Element.P, Element.Cl));
    }

    @Test
    void vacanciesAreCountedPerIdealFormulaUnit() {
        Map<Element, Double> refined = Formula.parse("Li8.60N1.911Cl2.867").vacancyFractions(Formula.parse("Li9N2Cl3"));
        assertEquals(0.0444, refined.get(Element.Li), 5e-5);
        assertEquals(0.0445, refined.get(Element.N), 5e-5);
        assertEquals(0.0443, refined.get(Element.Cl), 5e-5);
        Formula nitride = Formula.parse("Li3N");
        assertEquals(0.027, Formula.parse("Li2.92N0.97").vacancyFractions(nitride).get(Element.Li), 5e-4);
        assertEquals(0.0567, Formula.parse("Li2.83N0.94").vacancyFractions(nitride).get(Element.Li), 5e-5);
        assertEquals(Map.of(), Formula.parse("Li3N/LiF").vacancyFractions(nitride));
        assertEquals(Map.of(), nitride.vacancyFractions(Formula.parse("LiPON")));
        assertEquals(1, Formula.parse("Li3").vacancyFractions(nitride).get(Element.N));
    }

    /** Li on the tetrahedral sites of an antifluorite: 10 % vacant in Li1.8N0.4Cl0.6, 1/6 in Li5NCl2. */
    @Test
    void vacanciesAgainstAFilledAnionSublattice() {
        Set<Element> anions = Set.of(Element.N, Element.Cl);
        assertEquals(0.1, Formula.parse("Li1.8N0.4Cl0.6").vacancyFractions(Formula.parse("Li10N2Cl3"), anions)
                .get(Element.Li), 1e-12);
        assertEquals(1.0 / 6, Formula.parse("Li5NCl2").vacancyFractions(Formula.parse("Li6NCl2"), anions)
                .get(Element.Li), 1e-12);
        assertEquals(Map.of(), Formula.parse("Li3N").vacancyFractions(Formula.parse("Li3N"), Set.of(Element.O)));
    }

    @Test
    void aFormulaIsBuiltFromAmounts() {
        Map<Element, Double> amounts = new LinkedHashMap<>();
        amounts.put(Element.Li, 8.6);
        amounts.put(Element.N, 1.0);
        amounts.put(Element.Cl, 2e-4);
        assertEquals("Li8.6NCl0.0002", Formula.of(amounts).toString());
        amounts.put(Element.Cl, Double.NaN);
        assertThrows(IllegalArgumentException.class, () -> Formula.of(amounts));
        assertThrows(IllegalArgumentException.class, () -> Formula.of(Map.of()));
    }

    @ParameterizedTest
    @CsvSource({ "Li3InCl6, Li\u2083InCl\u2086", "LiNi0.8Mn0.1Co0.1O2, LiNi\u2080.\u2088Mn\u2080.\u2081Co\u2080.\u2081O\u2082",
        "Li1.3Al0.3Ti1.7(PO4)3, Li\u2081.\u2083Al\u2080.\u2083Ti\u2081.\u2087(PO\u2084)\u2083", "Li7N2I-0.5LiOH, Li\u2087N\u2082I-0.5LiOH",
        "Li8.60(5)N, Li\u2088.\u2086\u2080(\u2085)N", "Li3x+1NxI, Li3x+1NxI", "LiPON, LiPON" })
    void amountsArePrintedLowered(String text, String printed) {
        assertEquals(printed, Formula.stored(text).print());
    }

    @Test
    void thePrintedFormulasOfTheReviewHaveTheSameComposition() throws IOException {
        for (String text : reviewFormulas()) {
            Formula formula = Formula.parse(text);
            Formula printed = Formula.parse(formula.print());
            assertEquals(formula.amounts(), printed.amounts(), formula.print());
            assertEquals(formula.elements(), printed.elements(), formula.print());
        }
    }
}
