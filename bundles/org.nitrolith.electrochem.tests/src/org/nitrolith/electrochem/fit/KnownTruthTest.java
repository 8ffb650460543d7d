// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.electrochem.fit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nitrolith.electrochem.circuit.Circuit;

/**
 * Share of simulated spectra whose fit ends in the global optimum: chi-square within 0.1 % of that reached from the
 * true
 * parameters. 200 spectra of each circuit; 1,000 with {@code -Dnitrolith.full=true}.
 */
class KnownTruthTest {

    private static final boolean FULL = Boolean.getBoolean("nitrolith.full");
    private static final int COUNT = FULL ? 1000 : 200;
    private static final double LEAST = FULL ? 0.995 : 0.985;

    static List<String> circuits() {
        return SimulatedSpectra.CIRCUITS;
    }

    private static Map<String, Double> named(Circuit circuit, double[] p) {
        Map<String, Double> values = new HashMap<>();
        for (int k = 0; k < p.length; k++) {
            values.put(circuit.parameters().get(k).name(), p[k]);
        }
        return values;
    }

    private static double chiSquareFromTruth(SimulatedSpectra.Case c) {
        return CircuitFit.fit(c.circuit(), c.spectrum(), FitOptions.defaults().withStarts(1)
                .withGuess(named(c.circuit(), c.truth())).withOwnStarts(false)).chiSquare();
    }

    @ParameterizedTest
    @MethodSource("circuits")
    void fromOwnStartValues(String circuit) {
        int reached = 0;
        for (SimulatedSpectra.Case c : SimulatedSpectra.draw(circuit, COUNT, 5)) {
            double chiSquare = CircuitFit.fit(c.circuit(), c.spectrum()).chiSquare();
            reached += chiSquare <= 1.001 * chiSquareFromTruth(c) ? 1 : 0;
        }
        assertTrue(reached >= LEAST * COUNT, circuit + ": global optimum in " + reached + " of " + COUNT);
    }

    @ParameterizedTest
    @MethodSource("circuits")
    void fromABadGuessAlone(String circuit) {
        Random random = new Random(3);
        int reached = 0;
        for (SimulatedSpectra.Case c : SimulatedSpectra.draw(circuit, COUNT, 5)) {
            double[] guess = SimulatedSpectra.badGuess(c, random);
            double chiSquare = CircuitFit.fit(c.circuit(), c.spectrum(), FitOptions.defaults()
                    .withGuess(named(c.circuit(), guess)).withOwnStarts(false)).chiSquare();
            reached += chiSquare <= 1.001 * chiSquareFromTruth(c) ? 1 : 0;
        }
        assertTrue(reached >= LEAST * COUNT, circuit + ": global optimum in " + reached + " of " + COUNT);
    }
}
