// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.chemistry.tests;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nitrolith.chemistry.CrystalSystem;
import org.nitrolith.chemistry.SpaceGroup;
import org.nitrolith.chemistry.SpaceGroups;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class SpaceGroupsTest {

    @Test
    void the230StandardSymbolsAreTheirOwnNormalForm() {
        List<String> symbols = SpaceGroups.standardSymbols();
        assertEquals(230, symbols.size());
        Set<String> withoutUnderscores = new HashSet<>();
        for (int i = 0; i < symbols.size(); i++) {
            SpaceGroup group = SpaceGroups.normalise(symbols.get(i)).orElseThrow();
            assertEquals(new SpaceGroup(i + 1, symbols.get(i), symbols.get(i), Optional.empty()), group);
            assertTrue(group.isStandardSetting());
            String plain = symbols.get(i).replace("_", "");
            assertTrue(withoutUnderscores.add(plain.toLowerCase(Locale.ROOT)), plain + " is ambiguous");
            assertEquals(i + 1, SpaceGroups.normalise(plain).orElseThrow().number());
        }
    }

    /** Landmarks of the numbering in International Tables, Vol. A. */
    @ParameterizedTest
    @CsvSource({ "P-1, 2", "C2/c, 15", "P2_12_12_1, 19", "Pna2_1, 33", "Cmc2_1, 36", "Ima2, 46", "Pccn, 56", "Pbca, 61",
        "Pnma, 62", "Cmcm, 63", "Immm, 71", "Imma, 74", "I4, 79", "I-4, 82", "I4_1/a, 88", "I4_1md, 109", "I-42d, 122",
        "P4/mmm, 123", "P4_2/mnm, 136", "P4_2/nmc, 137", "I4/mmm, 139", "I4_1/amd, 141", "I4_1/acd, 142", "R3, 146",
        "R-3, 148", "P-3m1, 164", "R-3m, 166", "R-3c, 167", "P6_3/m, 176", "P-6m2, 187", "P6/mmm, 191", "P6_3/mmc, 194",
        "P2_13, 198", "Pa-3, 205", "Ia-3, 206", "F-43m, 216", "P-43n, 218", "I-43d, 220", "Pm-3m, 221", "Fm-3m, 225",
        "Fd-3m, 227", "Im-3m, 229", "Ia-3d, 230" })
    void numbersAreThoseOfInternationalTables(String symbol, int number) {
        assertEquals(number, SpaceGroups.normalise(symbol).orElseThrow().number());
    }

    @ParameterizedTest
    @CsvSource({ "P63/mmc, P6_3/mmc", "P6\u2083/mmc, P6_3/mmc", "P 63/m m c, P6_3/mmc", "p63/MMC, P6_3/mmc",
        "Fm\u22123m, Fm-3m", "Fm3\u0305m, Fm-3m", "I41/amd:2, I4_1/amd", "Fd-3m:1, Fd-3m", "R-3m:H, R-3m",
        "R-3mH, R-3m",
        "P112_1, P2_1", "P1121, P2_1", "P2_111, P2_1",
        "R-3c:R, R-3c", "Cmc21, Cmc2_1", "P42/nmc, P4_2/nmc", "P12_1/c1, P2_1/c", "P121/c1, P2_1/c", "C12/m1, C2/m",
        "P2_1/n2_1/m2_1/a, Pnma", "P6_3/m2/m2/c, P6_3/mmc", "F4_1/d-32/m, Fd-3m", "F4/m-32/m, Fm-3m",
        "P4_2/m2_1/n2/m, P4_2/mnm", "I4_1/a2/m2/d, I4_1/amd", "R-32/m, R-3m", "P-32/m1, P-3m1", "I2_1/a-3, Ia-3" })
    void spellingsOfOneSymbolAreOneSymbol(String printed, String symbol) {
        SpaceGroup group = SpaceGroups.normalise(printed).orElseThrow();
        assertEquals(symbol, group.symbol());
        assertEquals(Optional.empty(), group.note());
    }

    @ParameterizedTest
    @CsvSource({ "P2_1/n, 14, P2_1/c", "P21/a, 14, P2_1/c", "I2/a, 15, C2/c", "I2/m, 12, C2/m", "Ia, 9, Cc",
            "Pn, 7, Pc",
        "Pbnm, 62, Pnma", "Pmcn, 62, Pnma", "Pnam, 62, Pnma", "Pmnb, 62, Pnma", "Pcmn, 62, Pnma", "Amam, 63, Cmcm",
        "Ccmm, 63, Cmcm", "Bbmm, 63, Cmcm", "Cmca, 64, Cmce", "Bmab, 64, Cmce", "Aba2, 41, Aea2", "P2_1nb, 33, Pna2_1",
        "Pbn2_1, 33, Pna2_1", "P22_12_1, 18, P2_12_12", "Pcab, 61, Pbca", "A2_1am, 36, Cmc2_1" })
    void otherSettingsAreRecognisedWithANote(String printed, int number, String standard) {
        SpaceGroup group = SpaceGroups.normalise(printed).orElseThrow();
        assertEquals(number, group.number());
        assertEquals(standard, group.standardSymbol());
        assertFalse(group.isStandardSetting());
        assertTrue(group.note().orElseThrow().endsWith("of " + standard + " (no. " + number + ")"));
    }

    @ParameterizedTest
    @CsvSource({ "Fd3m, Fd-3m, 227", "Fm3m, Fm-3m, 225", "Ia3, Ia-3, 206", "Pa3, Pa-3, 205", "Im3m, Im-3m, 229",
        "Ia3d, Ia-3d, 230" })
    void theOldShortFormsOfCubicGroupsAreRecognisedWithANote(String printed, String symbol, int number) {
        SpaceGroup group = SpaceGroups.normalise(printed).orElseThrow();
        assertEquals(number, group.number());
        assertEquals(symbol, group.symbol());
        assertTrue(group.note().orElseThrow().startsWith("the old short form"));
    }

    /** The review prints P-4mn for gamma-Li7VN4, and calls it cubic (section 2.7). */
    @ParameterizedTest
    @ValueSource(strings = { "P-4mn", "", "N/A", "P", "Fm-3n", "P7", "cubic", "Pnma2", "P2_1/x", "R-3m:X",
            "hexagonal" })
    void whatIsNoneOfTheSymbolsIsNotRecognised(String printed) {
        assertEquals(Optional.empty(), SpaceGroups.normalise(printed));
        assertEquals(Optional.empty(), SpaceGroups.normalise(printed + " ".repeat(1_000_000)));
    }

    /** The symbols of the review (Energy Environ. Sci. 2025, 18, 4521), Tables 1-4, that are among the 230. */
    @ParameterizedTest
    @ValueSource(strings = { "P6/mmm", "P6_3/mmc", "P-6m2", "Fm-3m", "Fd3m", "Fd-3m", "R-3m", "R3", "I4_1md", "I4/mmm",
        "F-43m", "Cc", "C2/c", "P4_2/nmc", "I4_1/amd", "P2_1/c", "Cmc2_1", "Pbca", "P-3m1", "Pccn", "Pnma", "Ia-3",
        "Pa-3",
        "P4_2/mnm", "Ima2", "I-42d", "Immm", "P-43n", "P-1", "Cm", "P2/c", "I4", "Pm-3m" })
    void theSymbolsOfTheReviewAreRecognised(String printed) {
        assertTrue(SpaceGroups.normalise(printed).isPresent());
    }

    @Test
    void crystalSystemsFollowTheNumbers() {
        assertEquals(CrystalSystem.HEXAGONAL, SpaceGroups.normalise("P6/mmm").orElseThrow().crystalSystem());
        assertEquals(CrystalSystem.TRIGONAL, SpaceGroups.normalise("R-3m").orElseThrow().crystalSystem());
        assertEquals(CrystalSystem.CUBIC, SpaceGroups.normalise("Ia-3").orElseThrow().crystalSystem());
        assertEquals(CrystalSystem.MONOCLINIC, SpaceGroups.normalise("P2_1/c").orElseThrow().crystalSystem());
        assertEquals(CrystalSystem.TRICLINIC, CrystalSystem.ofSpaceGroup(2));
        assertEquals(CrystalSystem.ORTHORHOMBIC, CrystalSystem.ofSpaceGroup(74));
        assertEquals(CrystalSystem.TETRAGONAL, CrystalSystem.ofSpaceGroup(75));
        assertThrows(IllegalArgumentException.class, () -> CrystalSystem.ofSpaceGroup(231));
    }

    @Test
    void printedSymbolsAreRecognised() {
        assertEquals("P6\u2083/mmc", SpaceGroups.print("P6_3/mmc"));
        for (String symbol : SpaceGroups.standardSymbols()) {
            assertEquals(SpaceGroups.normalise(symbol), SpaceGroups.normalise(SpaceGroups.print(symbol)), symbol);
        }
    }
}
