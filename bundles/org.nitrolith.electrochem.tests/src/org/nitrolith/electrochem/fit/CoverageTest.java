// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.electrochem.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Random;

import org.hipparchus.distribution.continuous.TDistribution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nitrolith.electrochem.Spectrum;
import org.nitrolith.electrochem.circuit.Circuit;

/**
 * How often the 95 % interval of each parameter holds the truth: 93 to 97 % over 2,000 draws of noise with
 * {@code -Dnitrolith.full=true}; 400 draws and wider limits otherwise.
 */
class CoverageTest {

    private static final boolean FULL = Boolean.getBoolean("nitrolith.full");

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"R0-p(R1,CPE1);50 200 1e-6 0.85;MODULUS",
            "R0-p(R1,CPE1);50 200 1e-6 0.85;UNIT",
        "R0-p(R1,CPE1)-p(R2,CPE2);20 100 1e-7 0.9 150 2e-5 0.8;MODULUS",
        "R0-p(R1,CPE1)-p(R2,CPE2);20 100 1e-7 0.9 150 2e-5 0.8;UNIT",
        "p(R1,CPE1)-p(R2,CPE2)-CPE3;100 1e-8 0.95 300 1e-6 0.85 1e-4 0.8;MODULUS",
        "R0-p(R1,C1)-Wo1;20 100 1e-7 60 0.5;MODULUS", "R0-p(R1,C1)-Wo1;20 100 1e-7 60 0.5;UNIT"})
    void intervalsHoldTheTruth(String text, String values, Weighting weighting) {
        Circuit circuit = Circuit.parse(text);
        double[] truth = Arrays.stream(values.split(" ")).mapToDouble(Double::parseDouble).toArray();
        double[] hz = CircuitFitTest.logarithmic(1e6, 0.1, 71);
        double[][] z = circuit.impedance(truth, hz);
        int draws = FULL ? 2000 : 400;
        int[] held = new int[truth.length];
        Random random = new Random(99);
        for (int d = 0; d < draws; d++) {
            double[] re = z[0].clone();
            double[] im = z[1].clone();
            for (int i = 0; i < hz.length; i++) {
                double sigma = weighting == Weighting.UNIT ? 0.3 : 0.003 * Math.hypot(z[0][i], z[1][i]);
                re[i] += sigma * random.nextGaussian();
                im[i] += sigma * random.nextGaussian();
            }
            FitResult fit = CircuitFit.fit(circuit, new Spectrum(hz, re, im),
                    FitOptions.defaults().withWeighting(weighting));
            double t = new TDistribution(fit.degreesOfFreedom()).inverseCumulativeProbability(0.975);
            for (int k = 0; k < truth.length; k++) {
                FittedParameter p = fit.parameters().get(k);
                held[k] += Math.abs(p.value() - truth[k]) <= t * p.standardError().orElse(0) ? 1 : 0;
            }
        }
        for (int k = 0; k < truth.length; k++) {
            assertEquals(0.95, held[k] / (double) draws, FULL ? 0.02 : 0.04,
                    text + " " + weighting + " " + circuit.parameters().get(k).name());
        }
    }
}
