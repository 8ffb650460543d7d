// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.electrochem.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.nitrolith.electrochem.Spectrum;
import org.nitrolith.electrochem.circuit.Circuit;

/** Parameters of one spectrum that are held equal. */
class LinkedFitTest {

    private static final double[] HZ = CircuitFitTest.logarithmic(1e7, 0.01, 91);
    private static final Circuit ARCS = Circuit.parse("R0-p(R1,CPE1)-p(R2,CPE2)");
    private static final double[] TRUTH = {20, 500, 1e-9, 0.9, 800, 1e-6, 0.9};
    private static final Map<String, String> ONE_EXPONENT = Map.of("CPE2.n", "CPE1.n");

    private static Spectrum spectrum(long seed) {
        return SimulatedSpectra.noisy(ARCS, TRUTH, HZ, 0.003, new Random(seed));
    }

    @Test
    void linkedParametersAreEqualAndMorePrecise() {
        FitResult apart = CircuitFit.fit(ARCS, spectrum(5));
        FitResult linked = LinkedFit.fit(ARCS, spectrum(5), ONE_EXPONENT, FitOptions.defaults());
        assertTrue(linked.converged());
        assertEquals(apart.degreesOfFreedom() + 1, linked.degreesOfFreedom());
        assertTrue(linked.chiSquare() >= apart.chiSquare());
        assertTrue(linked.aicc() < apart.aicc(), "one parameter less describes the data as well");
        FittedParameter first = linked.parameter("CPE1.n");
        FittedParameter second = linked.parameter("CPE2.n");
        assertEquals(first.value(), second.value(), 1e-12);
        assertEquals(first.standardError().getAsDouble(), second.standardError().getAsDouble(), 1e-12);
        assertTrue(first.standardError().getAsDouble() < apart.parameter("CPE1.n").standardError().getAsDouble());
        assertTrue(linked.warnings().stream().noneMatch(w -> w.contains("CPE2.n")), linked.warnings().toString());
    }

    @Test
    void intervalsOfLinkedParametersCoverTheTruth() {
        int draws = 400;
        int covered = 0;
        for (int i = 0; i < draws; i++) {
            FittedParameter n = LinkedFit.fit(ARCS, spectrum(1000 + i), ONE_EXPONENT, FitOptions.defaults())
                    .parameter("CPE2.n");
            covered += Math.abs(n.value() - 0.9) <= 1.96 * n.standardError().getAsDouble() ? 1 : 0;
        }
        assertEquals(0.95, (double) covered / draws, 0.03);
    }

    @Test
    void whatFollowsAFixedParameterHasItsValue() {
        FitResult fit = LinkedFit.fit(ARCS, spectrum(6), ONE_EXPONENT, FitOptions.defaults().withFixed("CPE1.n", 0.9));
        assertEquals(0.9, fit.parameter("CPE2.n").value());
        assertTrue(fit.parameter("CPE2.n").fixed());
    }

    @Test
    void linksThatMakeNoSenseAreRefused() {
        refused(Map.of("CPE2.n", "CPE9.n"), "CPE9.n");
        refused(Map.of("CPE2.n", "R1"), "different quantities");
        refused(Map.of("CPE2.n", "CPE1.n", "CPE1.n", "CPE2.n"), "follows another");
    }

    private static void refused(Map<String, String> links, String part) {
        String message = assertThrows(IllegalArgumentException.class,
                () -> LinkedFit.fit(ARCS, spectrum(7), links, FitOptions.defaults())).getMessage();
        assertTrue(message.contains(part), message);
    }
}
