// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.electrochem.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nitrolith.electrochem.Spectrum;
import org.nitrolith.electrochem.circuit.Circuit;

/** Series of spectra with shared parameters, and the ranking of candidate circuits. */
class SeriesAndSuggestionsTest {

    private static final double[] HZ = CircuitFitTest.logarithmic(1e6, 0.1, 61);

    private static List<Spectrum> series(Circuit circuit, int count, Random random) {
        List<Spectrum> spectra = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double r = 1000 * Math.pow(0.6, i);
            spectra.add(SimulatedSpectra.noisy(circuit, new double[] {r / 10, r, 2e-8, 0.88}, HZ, 0.005, random));
        }
        return spectra;
    }

    @Test
    void sharedParametersAreEqualAndMorePrecise() {
        Circuit circuit = Circuit.parse("R0-p(R1,CPE1)");
        List<Spectrum> spectra = series(circuit, 6, new Random(31));
        SeriesFit.Result apart = SeriesFit.fit(circuit, spectra, Set.of(), FitOptions.defaults());
        SeriesFit.Result together = SeriesFit.fit(circuit, spectra, Set.of("CPE1.Q", "CPE1.n"), FitOptions.defaults());
        assertTrue(together.converged());
        assertEquals(6 * 122 - (2 + 6 * 2), together.degreesOfFreedom());
        assertTrue(together.chiSquare() >= apart.chiSquare());
        assertEquals(0.005 * 0.005, together.chiSquare() / together.degreesOfFreedom(), 2e-6);
        for (int s = 0; s < 6; s++) {
            FittedParameter n = together.fits().get(s).parameter("CPE1.n");
            assertEquals(together.fits().get(0).parameter("CPE1.n").value(), n.value(), 1e-12);
            assertEquals(0.88, n.value(), 4 * n.standardError().getAsDouble());
            assertTrue(n.standardError().getAsDouble()
                    < apart.fits().get(s).parameter("CPE1.n").standardError().getAsDouble());
            assertEquals(1000 * Math.pow(0.6, s), together.fits().get(s).parameter("R1").value(), 10);
        }
    }

    @Test
    void unknownSharedParametersAreNamed() {
        Circuit circuit = Circuit.parse("R0-p(R1,CPE1)");
        assertTrue(assertThrows(IllegalArgumentException.class, () -> SeriesFit.fit(circuit,
                series(circuit, 2, new Random(1)), Set.of("R9"), FitOptions.defaults())).getMessage().contains("R9"));
        assertThrows(IllegalArgumentException.class,
                () -> SeriesFit.fit(circuit, List.of(), Set.of(), FitOptions.defaults()));
    }

    @ParameterizedTest
    @CsvSource({"R0-p(R1;CPE1),50 200 1e-7 0.85", "R0-p(R1;CPE1)-CPE2,50 200 1e-8 0.9 1e-5 0.8",
        "R0-p(R1;CPE1)-p(R2;CPE2),20 100 1e-8 0.92 150 2e-5 0.8",
        "p(R1;CPE1)-p(R2;CPE2)-CPE3,3e4 1e-11 0.97 5e4 1e-8 0.9 3e-6 0.85"})
    void theTrueCircuitIsAmongTheFirstTwo(String text, String values) {
        Circuit truth = Circuit.parse(text.replace(';', ','));
        double[] p = Arrays.stream(values.split(" ")).mapToDouble(Double::parseDouble).toArray();
        Spectrum spectrum = SimulatedSpectra.noisy(truth, p, HZ, 0.003, new Random(11));
        List<Suggestion> ranked = CircuitSuggestions.suggest(spectrum);
        List<String> names = ranked.stream().map(s -> s.circuit().toString()).toList();
        assertTrue(names.indexOf(truth.toString()) <= 1, names::toString);
        assertTrue(ranked.get(0).smoothResiduals() < 4);
        assertTrue(ranked.get(ranked.size() - 1).score() > ranked.get(0).score() + 10);
    }
}
