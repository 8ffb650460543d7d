// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.conductivity.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.nitrolith.charts.Series;
import org.nitrolith.electrochem.Spectrum;
import org.nitrolith.electrochem.circuit.Circuit;
import org.nitrolith.electrochem.fit.CircuitFit;
import org.nitrolith.electrochem.fit.FitResult;
import org.nitrolith.model.values.IndexSet;
import org.nitrolith.ui.charts.PickedPoint;
import org.nitrolith.ui.conductivity.internal.FitModel;
import org.nitrolith.ui.conductivity.internal.ParameterRow;

class FitModelTest {

    private static final double[] TRUTH = {12, 340, 2e-9};
    private FitModel model;

    @BeforeEach
    void spectrum() {
        double[] f = IntStream.range(0, 61).mapToDouble(i -> Math.pow(10, 7 - i / 10.0)).toArray();
        double[][] z = Circuit.parse("R0-p(R1,C1)").impedance(TRUTH, f);
        model = new FitModel(new Spectrum(f, z[0], z[1]), IndexSet.of());
        model.setText("R0-p(R1,C1)");
    }

    private void typeTruth() {
        for (int i = 0; i < TRUTH.length; i++) {
            model.setValue(model.rows().get(i), TRUTH[i]);
        }
    }

    @Test
    void anErrorInTheCircuitIsShownAtItsPlaceAndTheRowsStay() {
        model.setText("R0-p(R1,X1)");
        assertEquals(8, model.problem().orElseThrow().position());
        assertTrue(model.obstacle().isPresent());
        assertEquals(List.of("R0", "R1", "C1"), model.rows().stream().map(ParameterRow::name).toList());
    }

    @Test
    void valuesOfParametersThatStayAreKeptWhenTheCircuitGrows() {
        typeTruth();
        model.setText("R0-p(R1,C1)-CPE2");
        assertEquals(340, model.rows().get(1).value());
        assertTrue(Double.isNaN(model.rows().get(3).value()));
        assertTrue(model.values().isEmpty());
    }

    @Test
    void theModelCurveRunsThroughThePointsOfItsOwnCircuit() {
        typeTruth();
        for (Series series : model.residuals().series()) {
            for (double percent : series.y()) {
                assertEquals(0, percent, 1e-9);
            }
        }
        assertEquals("model", model.nyquist().series().getLast().name());
    }

    @Test
    void pickedPointsAreLeftOutAndPickedAgainUsed() {
        IndexSet out = model.toggled(model.nyquist(), List.of(new PickedPoint(0, 3), new PickedPoint(0, 7)))
                .orElseThrow();
        assertArrayEquals(new int[] {3, 7}, out.stream().toArray());
        model.setExcluded(out);
        assertEquals(59, model.used().size());
        assertEquals(FitModel.LEFT_OUT, model.nyquist().series().get(1).name());
        assertArrayEquals(new int[] {3}, model.toggled(model.nyquist(), List.of(new PickedPoint(1, 1))).orElseThrow()
                .stream().toArray(), "the second left-out point is point 7");
        assertArrayEquals(new int[] {3, 4, 7}, model.toggled(model.bode(), List.of(new PickedPoint(1, 3)))
                .orElseThrow().stream().toArray(), "the fourth used phase is that of point 4");
    }

    @Test
    void notAllPointsCanBeLeftOut() {
        List<PickedPoint> all = IntStream.range(0, 61).mapToObj(i -> new PickedPoint(0, i)).toList();
        assertTrue(model.toggled(model.nyquist(), all).isEmpty());
    }

    @Test
    void estimatedValuesFitBackToTheTruth() {
        FitModel.Estimation estimation = model.estimation().orElseThrow();
        model.setEstimate(estimation, estimation.run().orElseThrow(), true);
        FitResult fit = CircuitFit.fit(model.circuit().orElseThrow(), model.used(), model.options(() -> false));
        model.setResult(fit);
        assertArrayEquals(TRUTH, model.values().orElseThrow(), 1e-6 * 340);
        assertTrue(model.result().isPresent());
        model.setFixed(model.rows().get(0), true);
        assertTrue(model.result().isEmpty(), "another fit is asked for");
    }

    @Test
    void fixedValuesAndBoundsAreGivenToTheFit() {
        typeTruth();
        model.setFixed(model.rows().get(0), true);
        model.setUpper(model.rows().get(1), 300);
        assertTrue(model.obstacle().orElseThrow().contains("R1"), "340 is above 300");
        model.setValue(model.rows().get(1), 250);
        var options = model.options(() -> false);
        assertEquals(12, options.fixed().get("R0"));
        assertFalse(options.guess().containsKey("R0"));
        assertEquals(300, options.bounds().get("R1").upper());
        assertEquals(250, options.guess().get("R1"));
    }

    @Test
    void numbersAreReadAndWrittenAsTheyAreTyped() {
        assertEquals("2e-9", ParameterRow.text(2e-9));
        assertEquals(2e-9, ParameterRow.number(" 2,0e-9 ").orElseThrow());
        assertEquals("∞", ParameterRow.text(Double.POSITIVE_INFINITY));
        assertTrue(ParameterRow.number("2 nF").isEmpty());
    }
}
