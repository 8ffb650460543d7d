// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.electrochem.conductivity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.nitrolith.electrochem.Spectrum;
import org.nitrolith.electrochem.circuit.Circuit;
import org.nitrolith.electrochem.fit.CircuitFit;
import org.nitrolith.electrochem.fit.FitResult;

/** Processes of a pellet by name, and their conductivities with errors of fit and geometry. */
class ConductivityEvaluationTest {

    private static FitResult fit(Circuit circuit, double noise, double... truth) {
        double[] hz = new double[81];
        Random random = new Random(8);
        for (int i = 0; i < hz.length; i++) {
            hz[i] = Math.pow(10, 7 - i * 0.1);
        }
        double[][] z = circuit.impedance(truth, hz);
        for (int i = 0; i < hz.length; i++) {
            double sigma = noise * Math.hypot(z[0][i], z[1][i]);
            z[0][i] += sigma * random.nextGaussian();
            z[1][i] += sigma * random.nextGaussian();
        }
        return CircuitFit.fit(circuit, new Spectrum(hz, z[0], z[1]));
    }

    @Test
    void bulkAndGrainBoundaryAreTold() {
        Circuit circuit = Circuit.parse("p(R1,CPE1)-p(R2,CPE2)-CPE3");
        PelletGeometry pellet = PelletGeometry.round(0.1, 0.001, 1.0, 0.01);
        List<ProcessConductivity> all = ConductivityEvaluation.evaluate(circuit,
                fit(circuit, 0.002, 2e4, 2e-11, 0.98, 5e4, 5e-9, 0.9, 1e-6, 0.85), pellet);
        assertEquals(List.of("bulk", "grain boundary", "total"),
                all.stream().map(ProcessConductivity::process).toList());
        double cell = 0.1 / (Math.PI / 4);
        assertEquals(cell / 2e4, all.get(0).conductivitySPerCm(), 0.02 * cell / 2e4);
        assertEquals(cell / 7e4, all.get(2).conductivitySPerCm(), 0.01 * cell / 7e4);
        assertEquals(List.of("R1", "R2"), all.get(2).resistances());
        double relative = all.get(2).standardErrorSPerCm().getAsDouble() / all.get(2).conductivitySPerCm();
        assertTrue(relative > Math.hypot(0.01, 0.02) && relative < 0.03, "relative error " + relative);
        assertTrue(all.get(1).capacitanceF().getAsDouble() > 1e-10);
    }

    @Test
    void aSeriesResistanceIsTheBulkWhenItsArcLiesBeyondTheWindow() {
        Circuit circuit = Circuit.parse("R0-p(R1,CPE1)-CPE2");
        List<ProcessConductivity> all = ConductivityEvaluation.evaluate(circuit,
                fit(circuit, 0.002, 100, 200, 1e-8, 0.9, 1e-5, 0.9), new PelletGeometry(0.1, 0, 1, 0));
        assertEquals(List.of("bulk", "grain boundary", "total"),
                all.stream().map(ProcessConductivity::process).toList());
        assertEquals(List.of("R0"), all.get(0).resistances());
    }

    @Test
    void capacitancesOfConstantPhaseElements() {
        assertEquals(1e-6, EffectiveCapacitance.hsuMansfeld(1e-6, 1, 500), 1e-18);
        assertEquals(1e-6, EffectiveCapacitance.brug(1e-6, 1, 10, 500), 1e-18);
        // at the top of the arc omega R C = 1 and omega = (R Q)^(-1/n)
        double omega = Math.pow(200 * 3e-7, -1 / 0.8);
        assertEquals(1 / (omega * 200), EffectiveCapacitance.hsuMansfeld(3e-7, 0.8, 200), 1e-20);
        assertEquals(Math.pow(3e-7, 1.25) * Math.pow(20, 0.25),
                EffectiveCapacitance.brug(3e-7, 0.8, 20, Double.POSITIVE_INFINITY), 1e-18);
    }

    @Test
    void namesFollowTheOrdersOfMagnitude() {
        assertEquals(ProcessKind.BULK, ProcessKind.of(1e-12));
        assertEquals(ProcessKind.GRAIN_BOUNDARY, ProcessKind.of(1e-9));
        assertEquals(ProcessKind.SURFACE_LAYER, ProcessKind.of(5e-8));
        assertEquals(ProcessKind.INTERFACE, ProcessKind.of(1e-6));
        assertEquals(ProcessKind.REACTION, ProcessKind.of(1e-4));
    }

    @Test
    void impossiblePelletsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new PelletGeometry(0, 0, 1, 0));
        assertThrows(IllegalArgumentException.class, () -> new PelletGeometry(0.1, 0, Double.NaN, 0));
    }
}
