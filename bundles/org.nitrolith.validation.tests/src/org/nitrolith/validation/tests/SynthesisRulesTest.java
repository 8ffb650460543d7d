// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.validation.tests;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nitrolith.editing.EditingSession;
import org.nitrolith.model.base.AtmosphereKind;
import org.nitrolith.model.material.Material;
import org.nitrolith.model.material.MoistureSensitivity;
import org.nitrolith.model.material.TransitionCause;
import org.nitrolith.model.resource.NitrolithResource;
import org.nitrolith.model.synthesis.BallMill;
import org.nitrolith.model.synthesis.CzochralskiGrowth;
import org.nitrolith.model.synthesis.Dwell;
import org.nitrolith.model.synthesis.Flow;
import org.nitrolith.model.synthesis.HeatTreat;
import org.nitrolith.model.synthesis.Mix;
import org.nitrolith.model.synthesis.PhaseTransformation;
import org.nitrolith.model.synthesis.Precursor;
import org.nitrolith.model.synthesis.Press;
import org.nitrolith.model.synthesis.Product;
import org.nitrolith.model.synthesis.Sputter;
import org.nitrolith.model.synthesis.Step;
import org.nitrolith.model.synthesis.SynthesisFactory;
import org.nitrolith.model.synthesis.SynthesisRoute;
import org.nitrolith.validation.Diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.nitrolith.validation.tests.Bench.assertCodes;
import static org.nitrolith.validation.tests.Bench.check;
import static org.nitrolith.validation.tests.Bench.codes;
import static org.nitrolith.validation.tests.Bench.flow;
import static org.nitrolith.validation.tests.Bench.material;
import static org.nitrolith.validation.tests.Bench.phase;
import static org.nitrolith.validation.tests.Bench.precursor;
import static org.nitrolith.validation.tests.Bench.product;
import static org.nitrolith.validation.tests.Bench.q;
import static org.nitrolith.validation.tests.Bench.step;

/** The rules for synthesis routes, each with what it lets pass and what it reports. */
class SynthesisRulesTest {

    private static final SynthesisFactory FACTORY = SynthesisFactory.eINSTANCE;

    @TempDir
    private Path folder;
    private SynthesisRoute route;

    @BeforeEach
    void beginARoute() {
        route = FACTORY.createSynthesisRoute();
    }

    /** 2 Li3N + 3 LiCl -> Li9N2Cl3, ball-milled under argon. */
    private Product chloride(String nitrideRatio, String chlorideRatio, AtmosphereKind atmosphere) {
        Precursor nitride = precursor(route, "Li3N", "Li3N", nitrideRatio);
        Precursor chloride = precursor(route, "LiCl", "LiCl", chlorideRatio);
        BallMill mill = step(route, FACTORY.createBallMill(), "milling", atmosphere);
        Product product = product(route, "Li9N2Cl3", "Li9N2Cl3");
        flow(route, nitride, mill, product);
        flow(route, chloride, mill);
        return product;
    }

    @Test
    void aSoundRouteHasNoFindings() {
        chloride("2", "3", AtmosphereKind.ARGON);
        assertCodes(List.of(), folder, route);
    }

    // ---- element balance ----

    @Test
    void thePrecursorThatIsShortIsNamed() {
        chloride("2", "2", AtmosphereKind.ARGON);
        List<Diagnostic> found = check(folder, route);
        assertEquals(List.of("warning synthesis.elementBalance"), codes(found));
        assertEquals("for the N that goes in, 33 % of the Cl of Li9N2Cl3 is lacking: LiCl is short.",
                found.getFirst().message());
    }

    @Test
    void massesCountWithPurity() {
        Product product = chloride(null, null, AtmosphereKind.ARGON);
        Precursor nitride = route.getPrecursors().get(0);
        Precursor chloride = route.getPrecursors().get(1);
        // 2 x 34.83 g Li3N and 3 x 42.39 g LiCl
        nitride.setMass(q("6.966 g"));
        chloride.setMass(q("12.717 g"));
        assertCodes(List.of(), folder, route);
        nitride.setPurity(q("80 %"));
        assertCodes(List.of("warning synthesis.elementBalance"), folder, route);
        assertTrue(check(folder, route).getFirst().message().contains("Li3N is short"));
        nitride.setMass(q("8.708 g"));
        assertCodes(List.of(), folder, route);
        assertEquals("Li9N2Cl3", product.getName());
    }

    @Test
    void excessThatIsMeantDoesNotCount() {
        chloride("2", "3", AtmosphereKind.ARGON);
        route.getPrecursors().getFirst().setExcess(q("10 %"));
        assertCodes(List.of(), folder, route);
    }

    @Test
    void anElementThatNobodyBringsIsAnError() {
        chloride("2", "3", AtmosphereKind.ARGON);
        route.getProducts().getFirst().setFormula(Bench.f("Li9N2Br3"));
        List<Diagnostic> found = check(folder, route);
        assertEquals(List.of("error synthesis.elementMissing"), codes(found));
        assertEquals("Li9N2Br3 holds Br, which no precursor brings (Li3N, LiCl).", found.getFirst().message());
    }

    @Test
    void nitrogenMayComeFromTheGas() {
        Precursor target = precursor(route, "target", "Li3PO4", null);
        Sputter sputter = step(route, FACTORY.createSputter(), "sputtering", AtmosphereKind.VACUUM);
        sputter.setGas("pure N2");
        Product lipon = product(route, "LiPON", "Li2.9PO3.3N0.46");
        flow(route, target, sputter, lipon);
        sputter.setGas(null);
        assertTrue(codes(check(folder, route)).contains("error synthesis.elementMissing"));
        sputter.setGas("pure N2");
        assertTrue(codes(check(folder, route)).stream().noneMatch(c -> c.startsWith("error")));
    }

    @Test
    void aSymbolicFormulaLeavesTheBalanceOpen() {
        chloride("2", "3", AtmosphereKind.ARGON);
        route.getPrecursors().get(1).setFormula(Bench.f("Li3x+1NxI"));
        assertCodes(List.of("info synthesis.balanceUnknown"), folder, route);
    }

    // ---- atmosphere ----

    @ParameterizedTest
    @CsvSource({"ARGON, ''", "NITROGEN, ''", "VACUUM, ''", "AMBIENT_AIR, error synthesis.atmosphere",
        "OXYGEN, error synthesis.atmosphere", "DRY_ROOM, warning synthesis.dewPointMissing",
        "DRY_AIR, warning synthesis.dewPointMissing", "UNSPECIFIED, warning synthesis.atmosphereMissing",
        "OTHER, warning synthesis.atmosphere"})
    void aLithiumNitrideNeedsADryAtmosphere(AtmosphereKind kind, String code) {
        chloride("2", "3", kind);
        assertCodes(code.isEmpty() ? List.of() : List.of(code), folder, route);
    }

    @ParameterizedTest
    @CsvSource({"-40 degC, ''", "-60 degC, ''", "233.15 K, ''", "-39 degC, error synthesis.atmosphere",
        "-60..-30 degC, error synthesis.atmosphere"})
    void aDryRoomNeedsADewPointOfMinusForty(String dewPoint, String code) {
        chloride("2", "3", AtmosphereKind.DRY_ROOM);
        route.getSteps().getFirst().getAtmosphere().setDewPoint(q(dewPoint));
        assertCodes(code.isEmpty() ? List.of() : List.of(code), folder, route);
    }

    @Test
    void theMaterialCanSayOtherwise() {
        chloride("2", "3", AtmosphereKind.AMBIENT_AIR);
        Material tolerant = material("coated", "Li3N");
        tolerant.setMoistureSensitivity(MoistureSensitivity.TOLERANT);
        Bench.inFile(folder.resolve("m.material"), tolerant);
        route.getPrecursors().getFirst().setMaterial(tolerant);
        route.getProducts().getFirst().setMaterial(tolerant);
        assertCodes(List.of(), folder, route);
        Precursor sulfide = precursor(route, "Li2S", "Li2S", null);
        Material sensitive = material("Li2S", "Li2S");
        sensitive.setMoistureSensitivity(MoistureSensitivity.SENSITIVE);
        Bench.inFile(folder.resolve("s.material"), sensitive);
        sulfide.setMaterial(sensitive);
        Mix mix = step(route, FACTORY.createMix(), "mixing", AtmosphereKind.AMBIENT_AIR);
        flow(route, sulfide, mix);
        assertCodes(List.of("error synthesis.atmosphere"), folder, route);
    }

    @Test
    void theQuickFixSetsArgon() throws Exception {
        chloride("2", "3", null);
        Step milling = route.getSteps().getFirst();
        EditingSession session = EditingSession.acquire(folder);
        try {
            NitrolithResource resource = session.create(folder.resolve("r.route"), route);
            Diagnostic finding = Bench.VALIDATOR.validate(resource).getFirst();
            assertEquals("synthesis.atmosphereMissing", finding.code());
            // do
            session.execute(finding.quickFixes().getFirst().command().apply(session.domain()));
            assertEquals(AtmosphereKind.ARGON, milling.getAtmosphere().getKind());
            assertEquals(List.of(), Bench.VALIDATOR.validate(resource));
            // undo
            session.undo();
            assertEquals(null, milling.getAtmosphere());
            assertEquals(1, Bench.VALIDATOR.validate(resource).size());
            // redo
            session.redo();
            assertEquals(List.of(), Bench.VALIDATOR.validate(resource));
        } finally {
            session.release();
        }
    }

    // ---- heat, pressure, phases ----

    private HeatTreat heat(String temperature, AtmosphereKind atmosphere) {
        HeatTreat heat = step(route, FACTORY.createHeatTreat(), "sintering", atmosphere);
        Dwell dwell = FACTORY.createDwell();
        dwell.setTemperature(q(temperature));
        heat.getProgramme().add(dwell);
        return heat;
    }

    private Precursor nitride(String phaseName) {
        Material li3n = material("Li3N", "Li3N");
        Precursor precursor = precursor(route, phaseName + "-Li3N", "Li3N", null);
        precursor.setMaterial(li3n);
        precursor.setPhase(phase(li3n, phaseName));
        Bench.inFile(folder.resolve("m.material"), li3n);
        return precursor;
    }

    @ParameterizedTest
    @CsvSource({"800 degC, NITROGEN, ''", "820 degC, NITROGEN, warning synthesis.melting",
        "1100 K, NITROGEN, warning synthesis.melting"})
    void nothingMeltsByMistake(String temperature, AtmosphereKind atmosphere, String code) {
        flow(route, nitride("alpha"), heat(temperature, atmosphere));
        assertCodes(code.isEmpty() ? List.of() : List.of(code), folder, route);
    }

    @Test
    void aMeltIsMeantInMeltGrowthAndNeedsNitrogen() {
        Precursor alpha = nitride("alpha");
        CzochralskiGrowth growth = step(route, FACTORY.createCzochralskiGrowth(), "pulling", AtmosphereKind.NITROGEN);
        growth.setMeltTemperature(q("814..830 degC"));
        flow(route, alpha, growth);
        assertCodes(List.of(), folder, route);
        growth.getAtmosphere().setKind(AtmosphereKind.ARGON);
        assertCodes(List.of("warning synthesis.nitrogenMissing"), folder, route);
        HeatTreat heat = heat("850 degC", AtmosphereKind.NITROGEN);
        heat.setMelting(true);
        route.getSteps().remove(growth);
        route.getFlows().clear();
        flow(route, alpha, heat);
        assertCodes(List.of(), folder, route);
    }

    @ParameterizedTest
    @CsvSource({"200 degC, ''", "201 degC, begins", "400 degC, all of it"})
    void betaStaysBelowTwoHundred(String temperature, String extent) {
        flow(route, nitride("\u03b2"), heat(temperature, AtmosphereKind.ARGON));
        List<Diagnostic> found = check(folder, route);
        assertEquals(extent.isEmpty() ? List.of() : List.of("warning synthesis.betaHeated"), codes(found));
        found.forEach(d -> assertTrue(d.message().contains(extent), d.message()));
    }

    @Test
    void betaThatIsToTurnToAlphaMayBeHeated() {
        Precursor beta = nitride("beta");
        Product alpha = product(route, "alpha-Li3N", "Li3N");
        alpha.setPhase(phase(beta.getMaterial(), "alpha"));
        flow(route, beta, heat("450 degC", AtmosphereKind.NITROGEN), alpha);
        assertCodes(List.of(), folder, route);
    }

    @Test
    void betaDoesNotComeOutOfAHotStep() {
        Precursor alpha = nitride("alpha");
        Product beta = product(route, "product", "Li3N");
        beta.setPhase(phase(alpha.getMaterial(), "beta"));
        BallMill mill = step(route, FACTORY.createBallMill(), "milling", AtmosphereKind.ARGON);
        flow(route, alpha, mill, heat("300 degC", AtmosphereKind.ARGON), beta);
        assertCodes(List.of("warning synthesis.betaHeated"), folder, route);
    }

    @ParameterizedTest
    @CsvSource({"PRESSURE, 0.6 GPa, true", "PRESSURE, 4 GPa, true", "PRESSURE, 300 MPa, false", "MILLING, , true",
        "TEMPERATURE, , false"})
    void alphaTurnsToBetaByPressureOrMilling(TransitionCause cause, String pressure, boolean possible) {
        Precursor alpha = nitride("alpha");
        PhaseTransformation step = step(route, FACTORY.createPhaseTransformation(), "turning", AtmosphereKind.ARGON);
        step.setFrom(alpha.getPhase());
        step.setTo(phase(alpha.getMaterial(), "beta"));
        step.setCause(cause);
        step.setPressure(pressure == null ? null : q(pressure));
        flow(route, alpha, step);
        assertCodes(possible ? List.of() : List.of("warning synthesis.alphaToBeta"), folder, route);
    }

    @Test
    void betaFromAlphaTakesAStepThatCanDoIt() {
        Precursor alpha = nitride("alpha");
        Press press = step(route, FACTORY.createPress(), "pressing", AtmosphereKind.ARGON);
        press.setPressure(q("300 MPa"));
        Product beta = product(route, "pellet", "Li3N");
        beta.setPhase(phase(alpha.getMaterial(), "beta"));
        flow(route, alpha, press, beta);
        assertCodes(List.of("warning synthesis.alphaToBeta"), folder, route);
        press.setPressure(q("1 GPa"));
        assertCodes(List.of(), folder, route);
    }

    // ---- flow ----

    @Test
    void aCycleIsNamed() {
        Product product = chloride("2", "3", AtmosphereKind.ARGON);
        Mix a = step(route, FACTORY.createMix(), "a", AtmosphereKind.ARGON);
        Mix b = step(route, FACTORY.createMix(), "b", AtmosphereKind.ARGON);
        flow(route, route.getSteps().getFirst(), a, b, a);
        flow(route, b, product);
        List<Diagnostic> found = check(folder, route);
        assertEquals(List.of("error synthesis.cycle"), codes(found));
        assertTrue(found.getFirst().message().contains("a -> b -> a"), found.getFirst().message());
    }

    @Test
    void looseEndsAreReported() {
        chloride("2", "3", AtmosphereKind.ARGON);
        step(route, FACTORY.createMix(), "forgotten", AtmosphereKind.ARGON);
        precursor(route, "unused", "LiF", "1");
        Flow loose = FACTORY.createFlow();
        loose.setSource(route.getSteps().getFirst());
        route.getFlows().add(loose);
        assertEquals(List.of("error synthesis.looseFlow", "warning synthesis.unreachable", "warning synthesis.unused"),
                codes(check(folder, route)));
    }

    @Test
    void aLongRouteIsNoProblem() {
        Step previous = step(route, FACTORY.createMix(), "0", AtmosphereKind.ARGON);
        flow(route, precursor(route, "LiF", "LiF", "1"), previous);
        for (int i = 1; i < 300; i++) {
            Step next = step(route, FACTORY.createMix(), Integer.toString(i), AtmosphereKind.ARGON);
            flow(route, previous, next);
            previous = next;
        }
        assertCodes(List.of(), folder, route);
    }
}
