// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.celldesign.study;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.nitrolith.celldesign.CellDesign;
import org.nitrolith.celldesign.CellModel;
import org.nitrolith.celldesign.EnergyResult;
import org.nitrolith.celldesign.Fig17;
import org.nitrolith.celldesign.Outcome;
import org.nitrolith.celldesign.Output;
import org.nitrolith.celldesign.internal.DecimalBytes;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Sweeps, critical values, sensitivity, uncertainties, Pareto fronts, inverse design and the rate requirement. */
class StudyTest {

    private static final List<Output> ENERGY = List.of(Output.GRAVIMETRIC);

    private static CellModel s1() {
        return CellModel.compile(Fig17.s1(4, 20)).orElseThrow();
    }

    @Test
    void rowsAreOrderedLikeCounting() {
        Sweep sweep = Sweep.of(Fig17.s1(4, 20), List.of(new SweepAxis("cathode.arealCapacity", 2, 10, 3),
                new SweepAxis("sse.thickness", 20, 100, 2)), ENERGY).orElseThrow();
        double[][] table = sweep.table();
        assertArrayEquals(new double[] {2, 2, 6, 6, 10, 10}, table[0]);
        assertArrayEquals(new double[] {20, 100, 20, 100, 20, 100}, table[1]);
        assertEquals(359.8, table[2][5], 0.05);
        assertEquals(List.of("cathode.arealCapacity/(mAh/cm2)", "sse.thickness/um", "gravimetricEnergyDensity/(Wh/kg)"),
                sweep.columns());
    }

    @Test
    void criticalValueOfASweep() {
        Sweep sweep = Sweep.of(Fig17.s1(4, 20), List.of(new SweepAxis("sse.thickness", 1, 200, 100)), ENERGY).orElseThrow();
        List<CriticalValue> found = sweep.critical(Output.GRAVIMETRIC, List.of(350.0, 500.0));
        assertEquals(1, found.size());
        assertEquals(21.52, found.get(0).value(), 0.005);
        assertTrue(found.get(0).metBelow());
        assertEquals("um", found.get(0).unit());
    }

    @Test
    void criticalValuesAtEachValueOfTheOtherVariable() {
        Sweep sweep = Sweep.of(Fig17.s1(4, 20), List.of(new SweepAxis("cathode.arealCapacity", 4, 10, 2),
                new SweepAxis("sse.thickness", 1, 200, 100)), ENERGY).orElseThrow();
        List<CriticalValue> thickness = sweep.critical(Output.GRAVIMETRIC, List.of(350.0)).stream()
                .filter(c -> c.variable().equals("sse.thickness")).toList();
        assertEquals(2, thickness.size());
        assertEquals(Map.of("cathode.arealCapacity", 10.0), thickness.get(1).at());
        assertEquals(108.82, thickness.get(1).value(), 0.005);
    }

    @Test
    void minimumLoadingIsMetAbove() {
        Sweep sweep = Sweep.of(Fig17.s1(4, 20), List.of(new SweepAxis("cathode.arealCapacity", 1, 10, 10)), ENERGY)
                .orElseThrow();
        CriticalValue value = sweep.critical(Output.GRAVIMETRIC, List.of(350.0)).get(0);
        assertFalse(value.metBelow());
        assertEquals(3.90, value.value(), 0.005);
    }

    @Test
    void theVariedValueWinsOverAnotherWayToGiveIt() {
        CellDesign foil = Fig17.s1(2.2, 20).with("anode.thickness", 20).orElseThrow();
        Sweep sweep = Sweep.of(foil, List.of(new SweepAxis("anode.npRatio", 1, 3, 3)), ENERGY).orElseThrow();
        assertTrue(sweep.table()[1][0] > sweep.table()[1][2]);
    }

    @Test
    void impossibleRangesAndPathsAreFindings() {
        for (SweepAxis axis : List.of(new SweepAxis("sse.thickness", -5, 10, 3), new SweepAxis("anode.npRatio", 0.5, 2, 3),
                new SweepAxis("sse.thickness", 5, Double.NaN, 3), new SweepAxis("sse.thickness", 5, 10, 0),
                new SweepAxis("no.such", 5, 10, 3))) {
            Outcome<Sweep> outcome = Sweep.of(Fig17.s1(4, 20), List.of(axis), ENERGY);
            assertTrue(outcome.value().isEmpty(), axis::toString);
        }
        Outcome<Sweep> noVolume = Sweep.of(Fig17.s1(4, 20), List.of(new SweepAxis("sse.thickness", 5, 10, 3)),
                List.of(Output.VOLUMETRIC));
        assertEquals("no-output", noVolume.findings().getLast().code());
    }

    private static String csv(Sweep sweep) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertEquals(sweep.rows(), sweep.writeCsv(out, StudyProgress.none()));
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void csvIsInOrderAndHoldsTheTable() throws IOException {
        Sweep sweep = Sweep.of(Fig17.full(4, 20, 10), List.of(new SweepAxis("sse.thickness", 5, 120, 331),
                new SweepAxis("cathode.arealCapacity", 1, 10, 211)), List.of(Output.GRAVIMETRIC, Output.RESISTANCE))
                .orElseThrow();
        String[] lines = csv(sweep).split("\n");
        assertEquals(sweep.rows() + 1, lines.length);
        double[][] table = sweep.table();
        for (int row = 0; row < sweep.rows(); row++) {
            String[] cells = lines[row + 1].split(",");
            assertEquals(4, cells.length);
            for (int k = 0; k < 4; k++) {
                assertEquals(table[k][row], Double.parseDouble(cells[k]), 1e-8 * Math.abs(table[k][row]));
            }
        }
    }

    @Test
    void impossibleRowsHaveEmptyCells() throws IOException {
        CellDesign thin = Fig17.s1(2, 20).with("anode.thickness", 20).orElseThrow();
        Sweep sweep = Sweep.of(thin, List.of(new SweepAxis("cathode.arealCapacity", 2, 6, 3)), ENERGY).orElseThrow();
        String[] lines = csv(sweep).split("\n", -1);
        assertTrue(lines[1].startsWith("2,2"));
        assertEquals("4,", lines[2]);
        assertEquals("6,", lines[3]);
    }

    @Test
    void cancelledCsvEndsWithAWholeRow() throws IOException {
        Sweep sweep = Sweep.of(Fig17.s1(4, 20), List.of(new SweepAxis("sse.thickness", 5, 120, 1000),
                new SweepAxis("cathode.arealCapacity", 1, 10, 1000)), ENERGY).orElseThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        long rows = sweep.writeCsv(out, fraction -> fraction < 0.3);
        assertTrue(rows > 0 && rows < sweep.rows());
        String text = out.toString(StandardCharsets.UTF_8);
        assertTrue(text.endsWith("\n"));
        assertEquals(rows + 1, text.lines().count());
    }

    @Test
    void aFailingDiskIsReported() {
        Sweep sweep = Sweep.of(Fig17.s1(4, 20), List.of(new SweepAxis("sse.thickness", 5, 120, 100_000)), ENERGY)
                .orElseThrow();
        OutputStream full = new OutputStream() {
            private int left = 1 << 20;

            @Override
            public void write(int b) throws IOException {
                if (--left < 0) {
                    throw new IOException("disk full");
                }
            }
        };
        IOException thrown = assertThrows(IOException.class,
                () -> sweep.writeCsv(full, StudyProgress.none()));
        assertEquals("disk full", thrown.getMessage());
    }

    @Test
    void decimalTextIsRightToNineDigits() {
        SplittableRandom random = new SplittableRandom(17);
        byte[] bytes = new byte[DecimalBytes.LONGEST];
        for (int i = 0; i < 200_000; i++) {
            double value = (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(-40, 40));
            String text = new String(bytes, 0, DecimalBytes.write(value, bytes, 0), StandardCharsets.US_ASCII);
            assertEquals(value, Double.parseDouble(text), 5.01e-9 * Math.abs(value), text);
        }
        Map<Double, String> exact = Map.of(0.0, "0", -0.25, "-0.25", 1e-5, "0.00001", 9.999999999e-6, "0.00001", 999999999.9,
                "1E9", 1e8, "100000000", 359.8, "359.8", 2.14e-7, "2.14E-7");
        exact.forEach((value, text) -> assertEquals(text,
                new String(bytes, 0, DecimalBytes.write(value, bytes, 0), StandardCharsets.US_ASCII)));
    }

    @Test
    void tornadoIsSortedAndAgreesWithSingleDesigns() {
        CellModel model = s1();
        List<Tornado.Input> inputs = Tornado.around(model,
                List.of("anode.npRatio", "sse.thickness", "cathode.arealCapacity", "cu.thickness"), 0.2).orElseThrow();
        Tornado tornado = Tornado.of(model, inputs, Output.GRAVIMETRIC).orElseThrow();
        assertEquals(354.2, tornado.base(), 0.05);
        for (int i = 1; i < tornado.bars().size(); i++) {
            assertTrue(tornado.bars().get(i - 1).swing() >= tornado.bars().get(i).swing());
        }
        Tornado.Bar thickness = tornado.bars().stream().filter(b -> b.input().path().equals("sse.thickness")).findFirst()
                .orElseThrow();
        assertEquals(EnergyResult.of(Fig17.s1(4, 16)).orElseThrow().gravimetric(), thickness.outputLow(), 1e-10);
        assertEquals(EnergyResult.of(Fig17.s1(4, 24)).orElseThrow().gravimetric(), thickness.outputHigh(), 1e-10);
        Tornado.Bar np = tornado.bars().stream().filter(b -> b.input().path().equals("anode.npRatio")).findFirst()
                .orElseThrow();
        assertEquals(1, np.input().low(), 0);
    }

    private static final List<UncertainInput> SMALL = List.of(UncertainInput.normal("sse.thickness", 20, 0.2),
            UncertainInput.normal("cathode.arealCapacity", 4, 0.04), UncertainInput.normal("cathode.meanVoltage", 3.75, 0.02),
            UncertainInput.normal("cu.thickness", 10, 0.1), UncertainInput.normal("anode.npRatio", 1.2, 0.01));

    @Test
    void monteCarloAgreesWithFirstOrderForSmallUncertainties() {
        CellModel model = s1();
        UncertaintyBudget budget = UncertaintyBudget.of(model, SMALL, Output.GRAVIMETRIC).orElseThrow();
        MonteCarlo draws = MonteCarlo.run(model, SMALL, Output.GRAVIMETRIC, 400_000, 1, StudyProgress.none()).orElseThrow();
        assertEquals(1, draws.mean() / budget.value(), 1e-4);
        assertEquals(1, draws.standardDeviation() / budget.standardUncertainty(), 0.01);
        assertEquals(1, budget.entries().stream().mapToDouble(UncertaintyBudget.Entry::share).sum(), 1e-12);
        assertEquals(draws.mean(), draws.quantile(0.5), 0.05);
        assertEquals(0.975, draws.shareAtLeast(draws.quantile(0.025)), 1e-4);
        long total = 0;
        for (long count : draws.histogram(50)) {
            total += count;
        }
        assertEquals(400_000, total);
    }

    @Test
    void sensitivitiesAreTheAnalyticDerivatives() {
        UncertaintyBudget budget = UncertaintyBudget.of(s1(), SMALL, Output.GRAVIMETRIC).orElseThrow();
        double mass = 12.14 + 4 * (1000 / 180.0 + 1.2 / 3.5) + 20 * 0.331;
        double energy = 15000 / mass;
        assertEquals(-energy / mass * 0.331, budget.entries().get(0).sensitivity(), 1e-7);
        assertEquals(energy / 4 - energy / mass * (1000 / 180.0 + 1.2 / 3.5), budget.entries().get(1).sensitivity(), 1e-6);
        assertEquals(energy / 3.75, budget.entries().get(2).sensitivity(), 1e-7);
        assertEquals(-energy / mass * 0.89, budget.entries().get(3).sensitivity(), 1e-7);
        assertEquals(-energy / mass * 4 / 3.5, budget.entries().get(4).sensitivity(), 1e-6);
    }

    @ParameterizedTest
    @EnumSource(UncertainInput.Distribution.class)
    void everyDistributionHasTheGivenMeanAndUncertainty(UncertainInput.Distribution distribution) {
        List<UncertainInput> voltage =
                List.of(new UncertainInput("cathode.meanVoltage", 3.75, 0.1, distribution));
        MonteCarlo draws = MonteCarlo.run(s1(), voltage, Output.AREAL_ENERGY, 300_000, 3, StudyProgress.none()).orElseThrow();
        assertEquals(15, draws.mean(), 0.003);
        assertEquals(0.4, draws.standardDeviation(), 0.004);
    }

    @Test
    void theSeedAloneDecidesTheDraws() {
        MonteCarlo a = MonteCarlo.run(s1(), SMALL, Output.GRAVIMETRIC, 50_000, 42, StudyProgress.none()).orElseThrow();
        MonteCarlo b = MonteCarlo.run(s1(), SMALL, Output.GRAVIMETRIC, 50_000, 42, StudyProgress.none()).orElseThrow();
        MonteCarlo c = MonteCarlo.run(s1(), SMALL, Output.GRAVIMETRIC, 50_000, 43, StudyProgress.none()).orElseThrow();
        assertEquals(a.mean(), b.mean(), 0);
        assertEquals(a.quantile(0.123), b.quantile(0.123), 0);
        assertTrue(a.mean() != c.mean());
    }

    @Test
    void impossibleDrawsAreCountedAndLeftOut() {
        List<UncertainInput> wide = List.of(UncertainInput.normal("sse.thickness", 10, 10));
        Outcome<MonteCarlo> outcome = MonteCarlo.run(s1(), wide, Output.GRAVIMETRIC, 100_000, 5, StudyProgress.none());
        MonteCarlo draws = outcome.orElseThrow();
        assertEquals(0.1587, draws.rejected() / 1e5, 0.005);
        assertEquals("draws-rejected", outcome.findings().get(0).code());
        assertTrue(Double.isFinite(draws.mean()));
        assertEquals(100_000, draws.size() + draws.rejected());
    }

    @Test
    void badUncertaintiesAreFindings() {
        for (UncertainInput input : List.of(UncertainInput.normal("sse.thickness", 20, -1),
                UncertainInput.normal("sse.thickness", Double.NaN, 1), UncertainInput.normal("sse.thickness", -20, 1),
                UncertainInput.normal("nothing.here", 20, 1))) {
            assertTrue(MonteCarlo.run(s1(), List.of(input), Output.GRAVIMETRIC, 100, 1, StudyProgress.none()).value()
                    .isEmpty(), input::toString);
        }
    }

    @Test
    void paretoFrontOfTwoAndThreeObjectives() {
        double[] energy = {300, 350, 340, 400, 200, Double.NaN, 350};
        double[] thickness = {50, 40, 45, 20, 100, 500, 40};
        assertArrayEquals(new int[] {0, 1, 2, 3, 4}, ParetoFront.of(List.of(new ParetoFront.Objective(energy, true),
                new ParetoFront.Objective(thickness, true))));
        assertArrayEquals(new int[] {3}, ParetoFront.of(List.of(new ParetoFront.Objective(energy, true),
                new ParetoFront.Objective(thickness, false))));
        double[] rate = {1, 1, 2, 0.5, 0.2, 9, 1};
        assertArrayEquals(new int[] {1, 2, 3}, ParetoFront.of(List.of(new ParetoFront.Objective(energy, true),
                new ParetoFront.Objective(thickness, false), new ParetoFront.Objective(rate, true))));
    }

    @Test
    void paretoFrontMatchesTheDefinitionOnRandomDesigns() {
        SplittableRandom random = new SplittableRandom(8);
        int n = 600;
        double[][] v = new double[3][n];
        for (double[] column : v) {
            for (int i = 0; i < n; i++) {
                column[i] = random.nextInt(40);
            }
        }
        int[] front = ParetoFront.of(List.of(new ParetoFront.Objective(v[0], true), new ParetoFront.Objective(v[1], true),
                new ParetoFront.Objective(v[2], false)));
        boolean[] inFront = new boolean[n];
        for (int i : front) {
            inFront[i] = true;
        }
        for (int i = 0; i < n; i++) {
            boolean beaten = false;
            for (int j = 0; j < n && !beaten; j++) {
                boolean asGood = v[0][j] >= v[0][i] && v[1][j] >= v[1][i] && v[2][j] <= v[2][i];
                boolean equal = v[0][j] == v[0][i] && v[1][j] == v[1][i] && v[2][j] == v[2][i];
                beaten = asGood && (!equal || j < i);
            }
            assertEquals(!beaten, inFront[i], "design " + i);
        }
    }

    @Test
    void inverseDesignMeetsTheTargetWithTheSmallestChange() {
        CellModel model = CellModel.compile(Fig17.s1(4, 60)).orElseThrow();
        List<InverseDesign.Freedom> freedoms = List.of(InverseDesign.relative(model, "sse.thickness", 5, 200),
                InverseDesign.relative(model, "cathode.arealCapacity", 1, 12),
                InverseDesign.relative(model, "cu.thickness", 4, 20));
        InverseDesign found = InverseDesign.of(model, freedoms, Output.GRAVIMETRIC, 350).orElseThrow();
        assertEquals(350, EnergyResult.of(found.design()).orElseThrow().gravimetric(), 1e-6);
        List<UncertainInput> at = found.changes().stream().map(c -> UncertainInput.normal(c.path(), c.after(), 1)).toList();
        UncertaintyBudget slopes = UncertaintyBudget.of(CellModel.compile(found.design()).orElseThrow(), at,
                Output.GRAVIMETRIC).orElseThrow();
        double multiplier = 0;
        for (int i = 0; i < 3; i++) {
            InverseDesign.Change change = found.changes().get(i);
            assertFalse(change.atBound());
            double scale = freedoms.get(i).scale();
            double ratio = (change.after() - change.before()) / (scale * scale * slopes.entries().get(i).sensitivity());
            if (i > 0) {
                assertEquals(1, ratio / multiplier, 1e-4, "proportional to the slope");
            }
            multiplier = ratio;
        }
    }

    @Test
    void inverseDesignKeepsItsBounds() {
        CellModel model = CellModel.compile(Fig17.s1(4, 60)).orElseThrow();
        List<InverseDesign.Freedom> freedoms = List.of(InverseDesign.relative(model, "sse.thickness", 55, 200),
                InverseDesign.relative(model, "cathode.arealCapacity", 1, 12));
        InverseDesign found = InverseDesign.of(model, freedoms, Output.GRAVIMETRIC, 350).orElseThrow();
        assertTrue(found.changes().get(0).atBound());
        assertEquals(55, found.changes().get(0).after(), 0);
        assertEquals(350, found.value(), 1e-6);
        Outcome<InverseDesign> impossible = InverseDesign.of(model,
                List.of(InverseDesign.relative(model, "sse.thickness", 55, 200)), Output.GRAVIMETRIC, 350);
        assertEquals("target-out-of-reach", impossible.findings().get(0).code());
    }

    @Test
    void fifteenMinuteChargeNeedsAConductivity() {
        CellDesign design = Fig17.full(4, 20, 10);
        ChargeRequirement need = ChargeRequirement.of(design, 15).orElseThrow();
        double current = 4 * 0.9 / 0.25;
        assertEquals(current, need.currentDensity(), 1e-12);
        double allowed = 1000 * (4.3 - 3.75) / current;
        assertEquals(allowed, need.allowedResistance(), 1e-9);
        assertEquals(40e-4 / (allowed - 3), need.uniformConductivity().orElseThrow(), 1e-12);
        assertTrue(need.isMet());
        double nitride = need.layers().get(1).neededConductivity().orElseThrow();
        CellDesign just = design.with("beta-Li3N.conductivity", nitride).orElseThrow();
        assertEquals(allowed, EnergyResult.of(just).orElseThrow().get(Output.RESISTANCE).orElseThrow(), 1e-9);
    }

    @Test
    void resistiveInterfacesCannotBeMadeUpFor() {
        CellDesign design = Fig17.full(4, 20, 10).with("interface.areaSpecificResistance", 100).orElseThrow();
        Outcome<ChargeRequirement> outcome = ChargeRequirement.of(design, 15);
        assertTrue(outcome.orElseThrow().uniformConductivity().isEmpty());
        assertFalse(outcome.orElseThrow().isMet());
        assertTrue(outcome.findings().stream().anyMatch(f -> f.code().equals("interfaces-too-resistive")));
    }

    @Test
    void requirementWithoutKnownConductivities() {
        ChargeRequirement need = ChargeRequirement.of(Fig17.s1(4, 20), 15, 0.3).orElseThrow();
        assertEquals(40e-4 * 16 / 300, need.uniformConductivity().orElseThrow(), 1e-15);
        assertTrue(need.presentResistance().isEmpty());
        assertTrue(need.layers().get(0).neededConductivity().isEmpty());
    }
}
