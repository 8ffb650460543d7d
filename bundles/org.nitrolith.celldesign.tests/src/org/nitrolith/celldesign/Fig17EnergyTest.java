// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.celldesign;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The energy densities and critical values of the review's Fig. 17 under the assumption sets S1 and S4. */
class Fig17EnergyTest {

    private static double energy(CellDesign design) {
        return EnergyResult.of(design).orElseThrow().gravimetric();
    }

    @ParameterizedTest
    @CsvSource({"10, 100, 359.8", "4, 20, 354.2"})
    void energyOfS1WithUsualFoils(double capacity, double um, double expected) {
        assertEquals(expected, energy(Fig17.s1(capacity, um)), 0.05);
    }

    @ParameterizedTest
    @CsvSource({"2, 10, 360.1", "3, 20, 374.6", "7, 80, 357.2", "4, 40, 352.5"})
    void energyOfS1WithLightFoils(double capacity, double um, double expected) {
        assertEquals(expected, energy(Fig17.s1Light(capacity, um)), 0.05);
    }

    @ParameterizedTest
    @CsvSource({"S4, 10, 100, 365.9", "S4, 4, 20, 412.3", "light, 2, 10, 406.3", "light, 3, 20, 399.1",
        "light, 7, 80, 350.8", "light, 4, 40, 359.0"})
    void energyOfS4(String set, double capacity, double um, double expected) {
        assertEquals(expected, energy("S4".equals(set) ? Fig17.s4(capacity, um) : Fig17.s4Light(capacity, um)), 0.05);
    }

    @Test
    void energyOfS11CountsOnlyTheExcessLithium() {
        CellDesign s11 = Fig17.s1(4, 20);
        s11 = s11.withAssumptions(s11.assumptions().withLithiumCount(Assumptions.LithiumCount.EXCESS));
        assertEquals(364.0, energy(s11), 0.05);
    }

    private static double critical(CellDesign design, String path) {
        return critical(design, path, 350);
    }

    private static double critical(CellDesign design, String path, double target) {
        CellModel model = CellModel.compile(design).orElseThrow();
        DesignVariable variable = model.variable(path).orElseThrow();
        List<Double> values = CellSolver.critical(model, model.values(), variable, Output.GRAVIMETRIC, target,
                path.endsWith("thickness") ? 0 : path.endsWith("npRatio") ? 0.1 : 0.1,
                path.endsWith("thickness") ? 1000 : 100);
        assertEquals(1, values.size(), () -> path + " " + values);
        return values.get(0);
    }

    @ParameterizedTest
    @CsvSource({"10, 108.82", "4, 21.52"})
    void criticalThicknessOfS1(double capacity, double expected) {
        assertEquals(expected, critical(Fig17.s1(capacity, 50), "sse.thickness"), 0.01);
    }

    @ParameterizedTest
    @CsvSource({"7, 84.57", "4, 40.92"})
    void criticalThicknessOfS1WithLightFoils(double capacity, double expected) {
        assertEquals(expected, critical(Fig17.s1Light(capacity, 50), "sse.thickness"), 0.01);
    }

    @ParameterizedTest
    @CsvSource({"10, 1.88", "20, 2.56"})
    void criticalCapacityOfS1WithLightFoils(double um, double expected) {
        assertEquals(expected, critical(Fig17.s1Light(5, um), "cathode.arealCapacity"), 0.01);
    }

    @ParameterizedTest
    @CsvSource({"10, 3.21", "20, 3.90", "30, 4.58"})
    void criticalCapacityOfS1(double um, double expected) {
        assertEquals(expected, critical(Fig17.s1(5, um), "cathode.arealCapacity"), 0.01);
    }

    @ParameterizedTest
    @CsvSource({"4, 10, 4.54", "4, 20, 1.64", "10, 10, 12.65", "10, 20, 11.49"})
    void criticalNpRatioOfS1(double capacity, double um, double expected) {
        assertEquals(expected, critical(Fig17.s1(capacity, um), "anode.npRatio"), 0.01);
    }

    @ParameterizedTest
    @CsvSource({"usual, 10, 112.08", "usual, 4, 36.78", "light, 7, 80.44", "light, 4, 42.79"})
    void criticalThicknessOfS4(String foils, double capacity, double expected) {
        CellDesign design = "usual".equals(foils) ? Fig17.s4(capacity, 50) : Fig17.s4Light(capacity, 50);
        assertEquals(expected, critical(design, "sse.thickness"), 0.01);
    }

    @ParameterizedTest
    @CsvSource({"usual, 10, 1.87", "usual, 20, 2.66", "usual, 30, 3.46", "light, 10, 1.39", "light, 20, 2.18"})
    void criticalCapacityOfS4(String foils, double um, double expected) {
        CellDesign design = "usual".equals(foils) ? Fig17.s4(5, um) : Fig17.s4Light(5, um);
        assertEquals(expected, critical(design, "cathode.arealCapacity"), 0.01);
    }

    @ParameterizedTest
    @CsvSource({"4, 10, 10.15", "4, 20, 6.77", "10, 10, 14.89", "10, 20, 13.54"})
    void criticalNpRatioOfS4(double capacity, double um, double expected) {
        assertEquals(expected, critical(Fig17.s4(capacity, um), "anode.npRatio"), 0.01);
    }

    @Test
    void totalThicknessIsHalvedOverTheTwoLayers() {
        CellDesign s10 = Fig17.s1(10, 50);
        s10 = s10.withAssumptions(
                s10.assumptions().withSseThicknessCount(Assumptions.SseThicknessCount.TOTAL, 0.5));
        assertEquals(217.64, critical(s10, "sse.thickness"), 0.01);
        CellDesign s9 = Fig17.stack("Li3InCl6", 4, 50, 12, 10, 1.2);
        s9 = s9.withAssumptions(s9.assumptions().withSseThicknessCount(Assumptions.SseThicknessCount.TOTAL, 0.5));
        assertEquals(36.91, critical(s9, "sse.thickness"), 0.01);
    }

    private static CellDesign bare(double np, Assumptions.LithiumCount count) {
        CellDesign design = Fig17.stack("LGPS", 4, 0, 0, 0, np);
        return design.withAssumptions(design.assumptions().withLithiumCount(count));
    }

    @ParameterizedTest
    @CsvSource({"1, EXCESS, 675", "1, ALL, 642", "1.2, ALL, 636", "10, ALL, 446"})
    void limitsWithoutFoilsAndSeparator(double np, Assumptions.LithiumCount count, double expected) {
        double x = count == Assumptions.LithiumCount.ALL ? np : np - 1;
        double closedForm = 3750 / (1000 / 200.0 / 0.9 + 1000 * x / 3500);
        assertEquals(closedForm, energy(bare(np, count)), 1e-10);
        assertEquals(expected, closedForm, 0.5);
    }

    @Test
    void noNpRatioAbove18ReachesTheTarget() {
        double limit = critical(bare(1, Assumptions.LithiumCount.ALL), "anode.npRatio");
        assertEquals(18.06, limit, 0.005);
        assertEquals((3750 / 350.0 - 1000 / 180.0) * 3.5, limit, 1e-9);
        CellDesign above = bare(18.07, Assumptions.LithiumCount.ALL);
        assertTrue(energy(above) < 350);
    }

    @ParameterizedTest
    @CsvSource({"4, 2", "7, 17", "10, 31"})
    void fiveHundredNeedsThinLayersAndLightFoils(double capacity, double wholeUm) {
        assertEquals(wholeUm, critical(Fig17.s1Light(capacity, 10), "sse.thickness", 500), 0.5);
    }

    @Test
    void fiveHundredIsOutOfReachAtThree() {
        CellModel model = CellModel.compile(Fig17.s1Light(3, 10)).orElseThrow();
        DesignVariable thickness = model.variable("sse.thickness").orElseThrow();
        assertEquals(List.of(),
                CellSolver.critical(model, model.values(), thickness, Output.GRAVIMETRIC, 500, 0, 1000));
    }

    @Test
    void lithiumInventoryOfTheEnergyCheck() {
        EnergyResult result = EnergyResult.of(Fig17.s1(4, 20)).orElseThrow();
        LayerShare lithium = result.layers().stream().filter(l -> l.name().equals("Li")).findFirst().orElseThrow();
        assertEquals(1.371, lithium.arealMassMgCm2(), 5e-4);
        assertEquals(25.7, lithium.thicknessUm().orElseThrow(), 0.05);
    }

    @Test
    void aFoilOfTwentyMicrometresIsAnNpRatioOf1Point7() {
        CellDesign foil = Fig17.s1(2.2, 20).with("anode.thickness", 20).orElseThrow();
        assertEquals(1.70, EnergyResult.of(foil).orElseThrow().get(Output.NP_RATIO).orElseThrow(), 0.005);
        CellDesign excess =
                foil.withAssumptions(foil.assumptions().withLithiumCount(Assumptions.LithiumCount.EXCESS));
        assertEquals(2.70, EnergyResult.of(excess).orElseThrow().get(Output.NP_RATIO).orElseThrow(), 0.005);
    }
}
