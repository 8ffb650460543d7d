// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.electrochem.drt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nitrolith.electrochem.Spectrum;
import org.nitrolith.electrochem.circuit.Circuit;

/** Distributions against the closed form of ZARC elements. */
class RelaxationTimesTest {

    private static final int POINTS = 81;

    /** Distribution of a ZARC over ln tau (K. S. Cole, R. H. Cole 1941). */
    private static double zarc(double lnTau, double r, double tau0, double n) {
        double turn = (1 - n) * Math.PI;
        return r / (2 * Math.PI) * Math.sin(turn) / (Math.cosh(n * (lnTau - Math.log(tau0))) - Math.cos(turn));
    }

    private static Spectrum spectrum(double n, boolean two, double noise, Random random) {
        double[] hz = new double[POINTS];
        for (int i = 0; i < POINTS; i++) {
            hz[i] = Math.pow(10, 6 - 0.1 * i);
        }
        double[][] z = two ? Circuit.parse("R0-Zarc1-Zarc2").impedance(new double[] {1, 1, 1e-3, n, 1, 1e-2, n}, hz)
                : Circuit.parse("R0-Zarc1").impedance(new double[] {1, 1, 1e-3, n}, hz);
        for (int i = 0; i < POINTS; i++) {
            double sigma = noise * Math.hypot(z[0][i], z[1][i]);
            z[0][i] += sigma * random.nextGaussian();
            z[1][i] += sigma * random.nextGaussian();
        }
        return new Spectrum(hz, z[0], z[1]);
    }

    /** Relative L2 error over ln tau between 1/omega of the highest and the lowest frequency. */
    private static double error(DrtResult drt, double n, boolean two) {
        double difference = 0;
        double norm = 0;
        for (int k = 0; k < drt.tauS().length; k++) {
            double tau = drt.tauS()[k];
            if (tau < 0.999 / (2 * Math.PI * 1e6) || tau > 1.001 / (2 * Math.PI * 1e-2)) {
                continue;
            }
            double truth = zarc(Math.log(tau), 1, 1e-3, n) + (two ? zarc(Math.log(tau), 1, 1e-2, n) : 0);
            difference += Math.pow(drt.gammaOhm()[k] - truth, 2);
            norm += truth * truth;
        }
        return Math.sqrt(difference / norm);
    }

    @ParameterizedTest
    @CsvSource({"0.6,false", "0.7,false", "0.8,false", "0.9,false", "0.8,true"})
    void theAutomaticLambdaIsNearlyTheBest(double n, boolean two) {
        int draws = Boolean.getBoolean("nitrolith.full") ? 50 : 11;
        Random random = new Random(1);
        double[] automatic = new double[draws];
        double[] best = new double[draws];
        for (int d = 0; d < draws; d++) {
            Spectrum s = spectrum(n, two, 0.0025, random);
            automatic[d] = error(RelaxationTimes.compute(s), n, two);
            best[d] = Double.POSITIVE_INFINITY;
            for (double l = -7; l <= -1; l += 0.5) {
                best[d] = Math.min(best[d],
                        error(RelaxationTimes.compute(s, DrtOptions.defaults().withLambda(Math.pow(10, l))), n, two));
            }
        }
        Arrays.sort(automatic);
        Arrays.sort(best);
        double median = automatic[draws / 2];
        assertTrue(median <= 1.3 * best[draws / 2], "median error " + median + ", with the best lambda "
                + best[draws / 2]);
        if (n == 0.7) {
            assertTrue(median <= 0.08, "median error " + median);
        }
    }

    @Test
    void peaksCarryTheResistancesOfTheirProcesses() {
        double[] hz = new double[POINTS];
        for (int i = 0; i < POINTS; i++) {
            hz[i] = Math.pow(10, 6 - 0.1 * i);
        }
        double[][] z = Circuit.parse("L0-R0-p(R1,CPE1)-p(R2,CPE2)").impedance(
                new double[] {1e-7, 20, 100, Math.pow(1e-5, 0.9) / 100, 0.9, 250, Math.pow(1e-1, 0.85) / 250, 0.85},
                hz);
        Random random = new Random(12);
        for (int i = 0; i < POINTS; i++) {
            double sigma = 0.001 * Math.hypot(z[0][i], z[1][i]);
            z[0][i] += sigma * random.nextGaussian();
            z[1][i] += sigma * random.nextGaussian();
        }
        DrtResult drt = RelaxationTimes.compute(new Spectrum(hz, z[0], z[1]));
        assertEquals(20, drt.seriesResistanceOhm(), 0.5);
        assertEquals(1e-7, drt.inductanceH(), 1e-8);
        DrtPeak fast = drt.peaks().stream().min((a, b) -> Double.compare(Math.abs(Math.log(a.tauS() / 1e-5)),
                Math.abs(Math.log(b.tauS() / 1e-5)))).orElseThrow();
        DrtPeak slow = drt.peaks().stream().min((a, b) -> Double.compare(Math.abs(Math.log(a.tauS() / 1e-1)),
                Math.abs(Math.log(b.tauS() / 1e-1)))).orElseThrow();
        assertEquals(1e-5, fast.tauS(), 1e-6);
        assertEquals(100, fast.resistanceOhm(), 15);
        assertEquals(0.1, slow.tauS(), 0.01);
        assertEquals(250, slow.resistanceOhm(), 30);
        assertEquals(slow.tauS() / slow.resistanceOhm(), slow.capacitanceF(), 1e-12);
    }

    @Test
    void noiseIsFoundAgainAndTheBandHoldsTheTruth() {
        Random random = new Random(6);
        int inside = 0;
        int all = 0;
        double noise = 0;
        for (int d = 0; d < 10; d++) {
            DrtResult drt = RelaxationTimes.compute(spectrum(0.7, false, 0.0025, random));
            noise += drt.noisePercent() / 10;
            for (int k = 0; k < drt.tauS().length; k++) {
                double truth = zarc(Math.log(drt.tauS()[k]), 1, 1e-3, 0.7);
                if (truth > 0.02) {
                    inside += truth >= drt.lower95Ohm()[k] && truth <= drt.upper95Ohm()[k] ? 1 : 0;
                    all++;
                }
            }
        }
        assertEquals(0.25, noise, 0.02);
        assertTrue(inside > 0.8 * all, inside + " of " + all);
    }

    @ParameterizedTest
    @CsvSource({"GCV", "EVIDENCE", "L_CURVE", "RE_IM"})
    void everyCriterionGivesAUsefulDistribution(DrtOptions.Criterion criterion) {
        Spectrum s = spectrum(0.7, false, 0.0025, new Random(2));
        double error = error(RelaxationTimes.compute(s, DrtOptions.defaults().withCriterion(criterion)), 0.7, false);
        assertTrue(error < 0.3, criterion + ": " + error);
    }

    @Test
    void blockingElectrodesTakeASeriesCapacitance() {
        double[] hz = new double[POINTS];
        for (int i = 0; i < POINTS; i++) {
            hz[i] = Math.pow(10, 6 - 0.1 * i);
        }
        double[][] z = Circuit.parse("R0-p(R1,CPE1)-C2").impedance(new double[] {10, 100, 1e-6, 0.8, 1e-4}, hz);
        DrtResult drt = RelaxationTimes.compute(new Spectrum(hz, z[0], z[1]),
                DrtOptions.defaults().withCapacitance(true));
        assertEquals(1e-4, drt.seriesCapacitanceF(), 1e-6);
    }

    @Test
    void shortSpectraAreRefused() {
        Spectrum s = new Spectrum(new double[] {1, 2, 3}, new double[] {1, 1, 1}, new double[] {0, 0, 0});
        assertThrows(IllegalArgumentException.class, () -> RelaxationTimes.compute(s));
    }
}
