// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.celldesign;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Impossible input: an error names the layer and the value, and no result is NaN. */
class ImpossibleDesignTest {

    private static Finding error(CellDesign design) {
        Outcome<EnergyResult> outcome = EnergyResult.of(design);
        assertTrue(outcome.value().isEmpty());
        return outcome.findings().stream().filter(f -> f.severity() == Severity.ERROR).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"LGPS.thickness, -5, LGPS, -5 um", "LGPS.thickness, NaN, LGPS, NaN um", "LGPS.thickness, Infinity, LGPS, Infinity",
        "beta-Li3N.density, 0, beta-Li3N, 0 g/cm3", "al.thickness, -1, Al, -1 um", "cu.density, NaN, Cu, NaN",
        "anode.npRatio, 0.9, Li, 0.9", "cathode.arealCapacity, 0, NMC811, 0 mAh/cm2",
        "cathode.arealCapacity, -4, NMC811, -4 mAh/cm2", "cathode.activeFraction, 1.2, NMC811, 1.2",
        "cathode.specificCapacity, NaN, NMC811, NaN", "cathode.meanVoltage, -3.75, NMC811, -3.75 V",
        "anode.specificCapacity, 4000, Li, 4000 mAh/g", "cell.temperature, -300, cell, -300 degC"})
    void namesLayerAndValue(String path, double value, String layer, String text) {
        Finding finding = error(Fig17.s1(4, 20).with(path, value).orElseThrow());
        assertEquals(layer, finding.layer());
        assertTrue(finding.message().contains(text), finding::toString);
        assertFalse(finding.advice().isBlank());
    }

    @Test
    void capacityAboveTheTheoreticalOne() {
        CellDesign design = Fig17.s1(4, 20).with("cathode.theoreticalCapacity", 275).orElseThrow()
                .with("cathode.specificCapacity", 280).orElseThrow();
        Finding finding = error(design);
        assertEquals("capacity-above-theoretical", finding.code());
        assertTrue(finding.message().contains("280 mAh/g") && finding.message().contains("275"), finding::toString);
    }

    @Test
    void lithiumCannotHoldMoreThan3862() {
        assertEquals(3861.9, CellModel.LITHIUM_CAPACITY, 0.1);
        assertEquals("capacity-above-theoretical",
                error(Fig17.s1(4, 20).with("anode.specificCapacity", 3900).orElseThrow()).code());
    }

    static Stream<Arguments> stackLayers() {
        return Stream.of(Arguments.of(LayerKind.POSITIVE_FOIL, "positive current collector"),
                Arguments.of(LayerKind.CATHODE, "cathode"), Arguments.of(LayerKind.ELECTROLYTE, "electrolyte layer"),
                Arguments.of(LayerKind.LITHIUM_ANODE, "lithium anode"),
                Arguments.of(LayerKind.NEGATIVE_FOIL, "negative current collector"));
    }

    @ParameterizedTest
    @MethodSource("stackLayers")
    void missingLayer(LayerKind kind, String text) {
        CellDesign whole = Fig17.s1(4, 20);
        List<Layer> rest = whole.layers().stream().filter(l -> l.kind() != kind).toList();
        Finding finding = error(new CellDesign("x", rest, whole.assumptions()));
        assertEquals("missing-layer", finding.code());
        assertTrue(finding.message().contains(text), finding::toString);
    }

    @Test
    void twoCathodes() {
        List<Layer> layers = new ArrayList<>(Fig17.s1(4, 20).layers());
        layers.add(2, new Layer(LayerKind.CATHODE, "LCO", layers.get(1).values()));
        Finding finding = error(new CellDesign("x", layers, Assumptions.standard()));
        assertEquals("too-many-layers", finding.code());
        assertEquals("LCO", finding.layer());
        assertTrue(finding.message().contains("NMC811"));
    }

    @Test
    void twoAnodes() {
        List<Layer> layers = new ArrayList<>(Fig17.s1(4, 20).layers());
        layers.add(5, Layer.of(LayerKind.ANODE_FREE, "bare"));
        assertEquals("bare", error(new CellDesign("x", layers, Assumptions.standard())).layer());
    }

    @Test
    void wrongOrder() {
        List<Layer> layers = new ArrayList<>(Fig17.s1(4, 20).layers()).reversed();
        assertEquals("wrong-order", error(new CellDesign("x", layers, Assumptions.standard())).code());
    }

    @Test
    void tooThinLithiumIsAnNpBelowOne() {
        Finding finding = error(Fig17.s1(4, 20).with("anode.thickness", 10).orElseThrow());
        assertEquals("np-below-one", finding.code());
        assertTrue(finding.message().contains("10 um") && finding.message().contains("0.46725"), finding::toString);
    }

    @Test
    void fractionsAboveOne() {
        CellDesign design = Fig17.s1(4, 20).with("cathode.electrolyteFraction", 0.2).orElseThrow();
        assertTrue(error(design).message().contains("1.1"));
    }

    @Test
    void tooMuchCompositeForItsThickness() {
        CellDesign design = Fig17.full(5, 20, 64).with("cathode.arealCapacity", 5).orElseThrow();
        List<Layer> layers = new ArrayList<>(design.layers());
        layers.set(1, layers.get(1).without(Property.POROSITY).with(Property.THICKNESS, 40));
        assertEquals("denser-than-solid", error(new CellDesign("x", layers, design.assumptions())).code());
    }

    @Test
    void unknownPaths() {
        assertTrue(Fig17.s1(4, 20).with("nothing.thickness", 3).findings().get(0).message().contains("nothing"));
        Finding finding = Fig17.s1(4, 20).with("sse.npRatio", 3).findings().get(0);
        assertTrue(finding.advice().contains("thickness"), finding::toString);
        assertTrue(Fig17.s1(4, 20).with("pouch.sealMargin", 3).findings().get(0).message().contains("no pouch"));
    }

    @Test
    void noResultIsNaN() {
        double[] odd = {0, 1e-300, 1e5, 1e300, Double.NaN, -1, Double.POSITIVE_INFINITY};
        CellModel model = CellModel.compile(Fig17.full(4, 20, 10)).orElseThrow();
        DesignPoint point = model.newPoint();
        int possible = 0;
        for (int slot = 0; slot < model.values().length; slot++) {
            for (double value : odd) {
                double[] vector = model.values();
                vector[slot] = value;
                if (model.evaluate(vector, point)) {
                    possible++;
                }
                for (Output output : List.of(Output.GRAVIMETRIC, Output.VOLUMETRIC, Output.GRAVIMETRIC_AT_RATE)) {
                    double result = point.get(output);
                    assertTrue(Double.isFinite(result), "slot " + slot + " = " + value + ": " + output + " = " + result);
                }
            }
        }
        assertTrue(possible > 100);
    }
}
