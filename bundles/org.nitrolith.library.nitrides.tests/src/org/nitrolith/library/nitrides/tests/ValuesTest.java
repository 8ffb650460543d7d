// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.library.nitrides.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.nitrolith.chemistry.Element;
import org.nitrolith.chemistry.Formula;
import org.nitrolith.library.nitrides.NitrideLibrary;
import org.nitrolith.model.base.AtmosphereKind;
import org.nitrolith.model.material.ArrheniusRecord;
import org.nitrolith.model.material.Carrier;
import org.nitrolith.model.material.ConductivityRecord;
import org.nitrolith.model.material.ContactVerdict;
import org.nitrolith.model.material.CrystalSystem;
import org.nitrolith.model.material.Direction;
import org.nitrolith.model.material.Form;
import org.nitrolith.model.material.FormKind;
import org.nitrolith.model.material.Material;
import org.nitrolith.model.material.MaterialRecord;
import org.nitrolith.model.material.Origin;
import org.nitrolith.model.material.Phase;
import org.nitrolith.model.material.PhaseTransition;
import org.nitrolith.model.material.StabilityWindow;
import org.nitrolith.model.material.WindowKind;
import org.nitrolith.units.Qualifier;
import org.nitrolith.units.Quantity;

/** Values that a scientist would look up first, and every value of Tables 1 to 4. */
class ValuesTest {

    private static final NitrideLibrary LIBRARY = Shared.LIBRARY;

    private static <T> T element(String id, Class<T> type) {
        return type.cast(LIBRARY.root(NitrideLibrary.MATERIALS_FILE).eResource().getEObject(id));
    }

    private static List<Integer> references(MaterialRecord entry) {
        return entry.getSources().getFirst().getCitations().stream().map(c -> Integer.valueOf(c.getKey().substring(3))).toList();
    }

    static List<String[]> rows() throws IOException {
        try (InputStream in = ValuesTest.class.getResourceAsStream("tables-1-to-4.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(l -> !l.startsWith("#") && !l.startsWith("//"))
                    .map(l -> l.split(" ")).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void valuesOfTables1To4(String id, String conductivity, String temperature, String activationEnergy, int reference) {
        ConductivityRecord sigma = element(id + ".sigma", ConductivityRecord.class);
        if (conductivity.equals("-")) {
            assertNull(sigma);
        } else {
            assertEquals(conductivity.toUpperCase(Locale.ROOT) + " S/cm",
                    sigma.getValue().withQualifier(Qualifier.NONE).toString());
            assertEquals(Quantity.parse(temperature.replace("C", "degC")).in("K"), sigma.getTemperature().in("K"), 1e-9);
            assertEquals(List.of(reference), references(sigma).stream().filter(r -> r == reference).toList());
        }
        ArrheniusRecord arrhenius = element(id + ".Ea", ArrheniusRecord.class);
        assertEquals(activationEnergy + " eV", arrhenius.getActivationEnergy().toString());
        assertTrue(references(arrhenius).contains(reference));
    }

    @Test
    void thereAre47Rows() throws IOException {
        assertEquals(47, rows().size());
        assertEquals(45, rows().stream().filter(r -> !r[1].equals("-")).count());
    }

    @Test
    void vacancyRichBetaLi3N() {
        ConductivityRecord sigma = element("beta-li3n-vacancy-rich.sigma", ConductivityRecord.class);
        assertEquals("2.14E-3 S/cm", sigma.getValue().toString());
        assertEquals("25 degC", sigma.getTemperature().toString());
        assertEquals(List.of(15), references(sigma));
        assertEquals(2024, sigma.getSources().getFirst().getCitations().getFirst().getYear());
        assertSame(LIBRARY.review(), sigma.getSources().getFirst().getReadIn());
        assertEquals("beta", sigma.getPhase().getName());
        assertEquals(FormKind.VACANCY_RICH, sigma.getForm().getKind());
        assertEquals("Mechanical milling", sigma.getForm().getMethod().getSubMethod());
        assertEquals("0.371 eV", element("beta-li3n-vacancy-rich.Ea", ArrheniusRecord.class).getActivationEnergy().toString());
        assertEquals("P6_3/mmc", sigma.getPhase().getSpaceGroup());
        assertEquals("~8.1(2) %", sigma.getPhase().getSites().getFirst().getVacancy().toString());
    }

    @Test
    void alphaLi3NIsAnisotropic() {
        ConductivityRecord across = element("alpha-li3n-single-crystal-perp.sigma", ConductivityRecord.class);
        assertEquals("1.2E-3 S/cm", across.getValue().toString());
        assertEquals("300 K", across.getTemperature().toString());
        assertEquals(Direction.PERPENDICULAR_C, across.getDirection());
        ConductivityRecord along = element("alpha-li3n-single-crystal-para.sigma", ConductivityRecord.class);
        assertEquals(Direction.PARALLEL_C, along.getDirection());
        assertEquals(120, across.getValue().value() / along.getValue().value(), 1e-9);
        assertSame(across.getForm(), along.getForm());
        Form doped = element("alpha-li3n-h-doped-single-crystal-perp.form", Form.class);
        assertEquals("H", doped.getDopant());
        assertEquals("alpha", doped.getPhase().getName());
    }

    @Test
    void rangesAndCensoredValues() {
        assertEquals("1E-8..1E-7 S/cm", element("alpha-li3n-sintered-pellet-1976.sigma", ConductivityRecord.class).getValue()
                .toString());
        ConductivityRecord electronic = LIBRARY.find("Li3N").orElseThrow().getConductivities().stream()
                .filter(r -> r.getCarrier() == Carrier.ELECTRONIC).findFirst().orElseThrow();
        assertEquals("<1E-10 S/cm", electronic.getValue().toString());
        ConductivityRecord extrapolated = element("li11n3cl2.sigma", ConductivityRecord.class);
        assertEquals(Origin.EXTRAPOLATED, extrapolated.getOrigin());
        assertEquals("~3.7E-11 S/cm", extrapolated.getValue().toString());
    }

    @Test
    void transitions() {
        List<PhaseTransition> li3n = LIBRARY.find("Li3N").orElseThrow().getTransitions();
        assertEquals(List.of("alpha to beta", "alpha to beta by milling", "beta to alpha", "beta to gamma"),
                li3n.stream().map(PhaseTransition::getName).toList());
        assertEquals("~0.6 GPa", li3n.get(0).getPressure().toString());
        assertEquals("200..400 degC", li3n.get(2).getTemperature().toString());
        assertEquals("40..200 GPa", li3n.get(3).getPressure().toString());
        assertEquals("~230 degC", LIBRARY.find("Li13N4Br").orElseThrow().getTransitions().getFirst().getTemperature().toString());
        assertEquals("~170 degC", LIBRARY.find("Li5NI2").orElseThrow().getTransitions().getFirst().getTemperature().toString());
    }

    @ParameterizedTest
    @CsvSource({ "Li3N, THERMODYNAMIC, 0, 0.48", "Li9N2Cl3, THERMODYNAMIC, 0, 0.50", "Li9N2Cl3, EXTENDED, 0, 1.68",
        "LiPON, THERMODYNAMIC, 0.69, 1.07", "LiPON, EXTENDED, 0, 4.82", "LiPON, EXPERIMENTAL, 0, 5.5",
        "LGPS, THERMODYNAMIC, 1.71, 2.14", "Li3InCl6, THERMODYNAMIC, 2.38, 4.26", "Li6PS5Cl, THERMODYNAMIC, 1.71, 2.01",
        "Li3PS4, THERMODYNAMIC, 1.71, 2.31", "LLZO, THERMODYNAMIC, 0.05, 2.91", "LATP, THERMODYNAMIC, 2.17, 4.21" })
    void windows(String material, WindowKind kind, double lower, double upper) {
        StabilityWindow window = LIBRARY.find(material).orElseThrow().getWindows().stream().filter(w -> w.getKind() == kind)
                .findFirst().orElseThrow();
        assertEquals(lower, window.getLower().in("V"), 1e-12);
        assertEquals(upper, window.getUpper().in("V"), 1e-12);
    }

    @ParameterizedTest
    @CsvSource({ "Li3N, STABLE", "Li9N2Cl3, STABLE", "LiPON, PASSIVATED", "LPSC, PASSIVATED", "LGPS, UNSTABLE",
        "Li3InCl6, UNSTABLE" })
    void contactWithLithium(String material, ContactVerdict verdict) {
        Material lithium = LIBRARY.find("Lithium").orElseThrow();
        assertTrue(LIBRARY.find(material).orElseThrow().getContacts().stream().filter(c -> c.getPartner() == lithium)
                .allMatch(c -> c.getVerdict() == verdict));
        assertTrue(LIBRARY.find(material).orElseThrow().getContacts().stream().anyMatch(c -> c.getPartner() == lithium));
    }

    @Test
    void beta3NInADryRoom() {
        var dryRoom = LIBRARY.find("Li3N").orElseThrow().getExposures().stream()
                .filter(e -> e.getAtmosphere().getKind() == AtmosphereKind.DRY_ROOM).findFirst().orElseThrow();
        assertEquals("-60..-50 degC", dryRoom.getAtmosphere().getDewPoint().toString());
        assertEquals(150, dryRoom.getDuration().in("h"), 0);
        assertEquals(">1E-3 S/cm", dryRoom.getConductivityAfter().toString());
    }

    @Test
    void vacancyRichLi9N2Cl3IsNeutralAndHasVacancies() {
        Phase phase = element("li9n2cl3.vacancy-rich", Phase.class);
        assertEquals("Li8.60(5)N1.911(5)Cl2.867(5)", phase.getComposition().toString());
        assertEquals(0, phase.getComposition().chargeBalance().orElseThrow().charge(), 1e-9);
        assertEquals(0.0444, phase.getComposition().vacancyFractions(Formula.parse("Li9N2Cl3")).get(Element.Li), 1e-3);
    }

    @Test
    void spaceGroupsAsPrintedAndNormalised() {
        Phase fd3m = element("li7n2i.Fd3m", Phase.class);
        assertEquals("Fd3m", fd3m.getSpaceGroupPrinted());
        assertEquals("Fd-3m", fd3m.getSpaceGroup());
        Phase gamma = element("li7vn4.gamma", Phase.class);
        assertEquals("P-4mn", gamma.getSpaceGroupPrinted());
        assertNull(gamma.getSpaceGroup(), "no space group has that symbol");
        assertEquals(CrystalSystem.CUBIC, gamma.getCrystalSystem());
    }

    @Test
    void amorphousPhasesHaveNoSpaceGroup() {
        List<Phase> amorphous = Shared.elements(Phase.class).stream()
                .filter(p -> p.getCrystalSystem() == CrystalSystem.AMORPHOUS).toList();
        assertFalse(amorphous.isEmpty());
        assertTrue(amorphous.stream().allMatch(p -> p.getSpaceGroup() == null));
    }

    @ParameterizedTest
    @CsvSource({ "Lithium, 0.534", "Aluminium, 2.7", "Copper, 8.9", "Li3N, 1.27", "LGPS, 2.04", "Li3InCl6, 2.59" })
    void densities(String material, double gramPerCubicCentimetre) {
        assertEquals(gramPerCubicCentimetre, LIBRARY.find(material).orElseThrow().getDensity().in("g/cm3"), 1e-12);
    }

    @ParameterizedTest
    @CsvSource({ "NMC811", "LiCoO2", "LiFePO4", "Lithium" })
    void theoreticalCapacityFollowsFromTheFormula(String name) {
        Material material = LIBRARY.find(name).orElseThrow();
        double expected = 96485.33212 / 3.6 / material.getFormula().molarMass().orElseThrow();
        double printed = material.getActiveProperties().getTheoreticalCapacity().in("mAh/g");
        assertEquals(expected, printed, expected * 1e-3);
        if (material.getActiveProperties().getSpecificCapacity() != null) {
            assertTrue(material.getActiveProperties().getSpecificCapacity().in("mAh/g") < printed);
        }
    }
}
