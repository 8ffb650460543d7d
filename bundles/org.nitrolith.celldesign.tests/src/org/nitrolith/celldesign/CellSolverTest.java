// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.celldesign;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The one value that is left open, and stacks that are over- or under-determined. */
class CellSolverTest {

    private static CellDesign without(CellDesign design, String layer, Property property) {
        List<Layer> layers = new ArrayList<>(design.layers());
        layers.replaceAll(l -> l.name().equals(layer) ? l.without(property) : l);
        return new CellDesign(design.name(), layers, design.assumptions());
    }

    @Test
    void openLoadingIsFoundForTheTarget() {
        CellDesign open = without(Fig17.s1(4, 20), "NMC811", Property.AREAL_CAPACITY);
        CellSolver.Solution solution = CellSolver.solve(open, Output.GRAVIMETRIC, 350).orElseThrow();
        assertEquals("cathode.arealCapacity", solution.path());
        assertEquals(3.90, solution.value(), 0.005);
        assertEquals(350, EnergyResult.of(solution.design()).orElseThrow().gravimetric(), 1e-9);
    }

    @Test
    void openThicknessIsFoundForTheTarget() {
        CellDesign open = without(Fig17.s1(4, 20), "LGPS", Property.THICKNESS);
        CellSolver.Solution solution = CellSolver.solve(open, Output.GRAVIMETRIC, 350).orElseThrow();
        assertEquals("LGPS.thickness", solution.path());
        double spare = 15000 / 350.0 - 12.14 - 4 * 1000 / 180.0 - 1.2 * 4000 / 3500 - 0.127 * 20;
        assertEquals(spare / 0.204, solution.value(), 1e-9);
    }

    @Test
    void openNpRatioIsFoundForTheTarget() {
        CellDesign open = without(Fig17.s1(4, 20), "Li", Property.NP_RATIO);
        assertEquals(1.64, CellSolver.solve(open, Output.GRAVIMETRIC, 350).orElseThrow().value(), 0.005);
    }

    @Test
    void targetAndEverythingGivenIsOverDetermined() {
        Finding finding = CellSolver.solve(Fig17.s1(4, 20), Output.GRAVIMETRIC, 350).findings().get(0);
        assertEquals("over-determined", finding.code());
    }

    @Test
    void twoOpenValuesAreUnderDeterminedAndNamed() {
        CellDesign open =
                without(without(Fig17.s1(4, 20), "Li", Property.NP_RATIO), "LGPS", Property.THICKNESS);
        Finding finding = CellSolver.solve(open, Output.GRAVIMETRIC, 350).findings().get(0);
        assertEquals("under-determined", finding.code());
        assertTrue(finding.message().contains("anode.npRatio") && finding.message().contains("LGPS.thickness"));
    }

    @Test
    void openValueWithoutATargetIsUnderDetermined() {
        Outcome<EnergyResult> outcome =
                EnergyResult.of(without(Fig17.s1(4, 20), "NMC811", Property.AREAL_CAPACITY));
        assertEquals("under-determined", outcome.findings().get(0).code());
        assertEquals("NMC811", outcome.findings().get(0).layer());
    }

    @Test
    void targetOutOfReachNamesTheBest() {
        CellDesign open = without(Fig17.s1(4, 20), "Li", Property.NP_RATIO);
        Finding finding = CellSolver.solve(open, Output.GRAVIMETRIC, 500).findings().get(0);
        assertEquals("target-out-of-reach", finding.code());
        assertTrue(finding.message().contains("356.") && finding.message().endsWith("at 1"), finding::toString);
    }

    @Test
    void contradictoryLoadingAndCapacityAreOverDetermined() {
        List<Layer> layers = new ArrayList<>(Fig17.s1(4, 20).layers());
        layers.set(1, layers.get(1).with(Property.ACTIVE_LOADING, 25));
        Finding finding = EnergyResult.of(new CellDesign("x", layers, Assumptions.standard())).findings().get(0);
        assertEquals("over-determined", finding.code());
        assertTrue(finding.message().contains("4 mAh/cm2") && finding.message().contains("5 mAh/cm2"), finding::toString);
    }

    @Test
    void agreeingLoadingAndCapacityAreAccepted() {
        List<Layer> layers = new ArrayList<>(Fig17.s1(4, 20).layers());
        layers.set(1, layers.get(1).with(Property.ACTIVE_LOADING, 20));
        Outcome<EnergyResult> outcome = EnergyResult.of(new CellDesign("x", layers, Assumptions.standard()));
        assertEquals(354.2, outcome.orElseThrow().gravimetric(), 0.05);
        assertTrue(outcome.findings().stream().anyMatch(f -> f.code().equals("given-twice")));
    }

    @Test
    void capacityFollowsFromLoadingThicknessOrLithium() {
        CellDesign full = Fig17.full(4, 20, 10);
        EnergyResult byCapacity = EnergyResult.of(full).orElseThrow();
        double thickness = byCapacity.layers().get(1).thicknessUm().orElseThrow();
        CellDesign byLoading = full.with("cathode.loading", 20).orElseThrow();
        assertEquals(byCapacity.gravimetric(), EnergyResult.of(byLoading).orElseThrow().gravimetric(), 1e-10);
        CellDesign byThickness = full.with("cathode.thickness", thickness).orElseThrow();
        assertTrue(!byThickness.layer(LayerKind.CATHODE).orElseThrow().has(Property.AREAL_CAPACITY));
        assertEquals(byCapacity.gravimetric(), EnergyResult.of(byThickness).orElseThrow().gravimetric(), 1e-9);
        CellDesign byLithium = without(Fig17.s1(4, 20), "NMC811", Property.AREAL_CAPACITY);
        List<Layer> layers = new ArrayList<>(byLithium.layers());
        layers.set(4, layers.get(4).with(Property.THICKNESS, 10 * 1.2 * 4000 / 3500 / 0.534));
        EnergyResult fromLithium =
                EnergyResult.of(new CellDesign("x", layers, Assumptions.standard())).orElseThrow();
        assertEquals(4, fromLithium.get(Output.AREAL_CAPACITY).orElseThrow(), 1e-12);
    }

    @Test
    void porosityFollowsFromThickness() {
        CellDesign full = Fig17.full(4, 20, 10);
        double solid = 1 / (0.9 / 4.78 + 0.1 / 2.04);
        double dense = 10 * 4 * 1000 / 180.0 / solid;
        List<Layer> layers = new ArrayList<>(full.layers());
        layers.set(1, layers.get(1).without(Property.POROSITY).with(Property.THICKNESS, dense / 0.8));
        EnergyResult result = EnergyResult.of(new CellDesign("x", layers, full.assumptions())).orElseThrow();
        assertEquals(dense / 0.8, result.layers().get(1).thicknessUm().orElseThrow(), 1e-12);
        assertEquals(EnergyResult.of(full).orElseThrow().gravimetric(), result.gravimetric(), 1e-10);
    }
}
