// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.electrochem.kk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.nitrolith.electrochem.Spectrum;
import org.nitrolith.electrochem.circuit.Circuit;

/** Verdicts on spectra that are known to obey the relations, and on such whose sample drifts during the sweep. */
class KramersKronigVerdictTest {

    private static final String[] STABLE = {"R0-p(R1,CPE1)", "R0-p(R1,CPE1)-p(R2,CPE2)", "R0-p(R1,CPE1)-CPE2",
        "p(R1,CPE1)-p(R2,CPE2)-CPE3", "L0-R0-p(R1,CPE1)-p(R2,CPE2)", "R0-p(R1,C1)-p(R2,L1)", "R0-p(R1,C1)-Wo1",
        "R0-p(R1-Wo1,CPE1)", "L0-R0-p(R1,CPE1)-CPE2", "R0-p(R1,CPE1)-p(R2,C1)-p(R3,L1)"};
    private static final String[] DRIFTING = {"R0-p(R1,CPE1)", "R0-p(R1,CPE1)-p(R2,CPE2)"};

    /**
     * 40 to 80 points from 0.1-10 MHz down to 10 mHz-1 Hz; processes anywhere in the window, resistances of one
     * order.
     */
    private static Spectrum draw(String text, boolean drift, Random random) {
        Circuit circuit = Circuit.parse(text);
        int n = 40 + random.nextInt(41);
        double top = 5 + 2 * random.nextDouble();
        double bottom = -2 + 2 * random.nextDouble();
        double[] p = new double[circuit.parameters().size()];
        double level = Math.pow(10, 3 * random.nextDouble());
        double r = level;
        for (int k = 0; k < p.length; k++) {
            String name = circuit.parameters().get(k).name();
            double tau = Math.pow(10, -bottom - 0.5 + (bottom - top + 1) * random.nextDouble()) / (2 * Math.PI);
            switch (circuit.parameters().get(k).definition().symbol()) {
                case "R" -> {
                    r = level * Math.pow(10, random.nextDouble() - 0.5);
                    p[k] = r;
                }
                case "C" -> p[k] = tau / r;
                case "L" -> p[k] = name.equals("L0") ? level * Math.pow(10, -top) / (2 * Math.PI) * random.nextDouble()
                        : r * Math.pow(10, -bottom - 2 * random.nextDouble()) / (2 * Math.PI);
                case "n" -> p[k] = 0.6 + 0.4 * random.nextDouble();
                case "Q" -> {
                    boolean blocking = k == 0 || !circuit.parameters().get(k - 1).name().startsWith("R");
                    p[k] = blocking ? Math.pow(10, -bottom - 1.5 * random.nextDouble()) / (2 * Math.PI) : tau;
                }
                default -> p[k] = tau;
            }
        }
        for (int k = 0; k < p.length; k++) {
            if (circuit.parameters().get(k).definition().symbol().equals("Q")) {
                p[k] = Math.pow(p[k], p[k + 1]) / (k > 0 && circuit.parameters().get(k - 1).name().startsWith("R")
                        ? p[k - 1]
                        : r);
            }
        }
        double noise = 5e-4 * Math.pow(drift ? 4 : 20, random.nextDouble());
        double[] hz = new double[n];
        double total = 0;
        for (int i = 0; i < n; i++) {
            hz[i] = Math.pow(10, top + (bottom - top) * i / (n - 1));
            total += 1 / hz[i];
        }
        double[] re = new double[n];
        double[] im = new double[n];
        double elapsed = 0;
        double sign = random.nextBoolean() ? 1 : -1;
        for (int i = 0; i < n; i++) {
            elapsed += 1 / hz[i];
            double[] now = p.clone();
            for (int k = 0; drift && k < now.length; k++) {
                now[k] *= circuit.parameters().get(k).name().matches("R[1-9]") ? 1 + sign * 0.1 * elapsed / total : 1;
            }
            double[][] z = circuit.impedance(now, new double[] {hz[i]});
            double sigma = noise * Math.hypot(z[0][0], z[1][0]);
            re[i] = z[0][0] + sigma * random.nextGaussian();
            im[i] = z[1][0] + sigma * random.nextGaussian();
        }
        return new Spectrum(hz, re, im);
    }

    @Test
    void atMostOnePerCentOfTheVerdictsIsWrong() {
        Random random = new Random(21);
        int count = Boolean.getBoolean("nitrolith.full") ? 2000 : 200;
        int refused = 0;
        int missed = 0;
        for (int i = 0; i < count; i++) {
            refused += KramersKronig.test(draw(STABLE[i % STABLE.length], false, random)).valid() ? 0 : 1;
            missed += KramersKronig.test(draw(DRIFTING[i % DRIFTING.length], true, random)).valid() ? 1 : 0;
        }
        assertTrue(refused <= count / 100, "stable spectra refused: " + refused + " of " + count);
        assertTrue(missed <= count / 100, "drifting spectra accepted: " + missed + " of " + count);
    }

    @Test
    void noiseIsEstimatedWithoutTheRelations() {
        Random random = new Random(4);
        Circuit circuit = Circuit.parse("R0-p(R1,CPE1)");
        double[] hz = new double[71];
        for (int i = 0; i < hz.length; i++) {
            hz[i] = Math.pow(10, 6 - i * 0.1);
        }
        double[][] z = circuit.impedance(new double[] {50, 200, 1e-6, 0.85}, hz);
        double sum = 0;
        for (int draw = 0; draw < 50; draw++) {
            double[] re = new double[71];
            double[] im = new double[71];
            for (int i = 0; i < 71; i++) {
                double sigma = 0.003 * Math.hypot(z[0][i], z[1][i]);
                re[i] = z[0][i] + sigma * random.nextGaussian();
                im[i] = z[1][i] + sigma * random.nextGaussian();
            }
            sum += KramersKronig.test(new Spectrum(hz, re, im)).noisePercent() / 50;
        }
        assertEquals(0.3, sum, 0.015);
    }

    @Test
    void exactSpectraAreValidAndDrawnClosely() {
        Circuit circuit = Circuit.parse("R0-p(R1,CPE1)-p(R2,C2)");
        double[] hz = new double[81];
        for (int i = 0; i < hz.length; i++) {
            hz[i] = Math.pow(10, 6 - i * 0.1);
        }
        double[][] z = circuit.impedance(new double[] {50, 200, 1e-6, 0.85, 100, 1e-2}, hz);
        for (KkOptions.Part part : KkOptions.Part.values()) {
            KkResult kk = KramersKronig.test(new Spectrum(hz, z[0], z[1]),
                    new KkOptions(KkOptions.Method.AUTO, 0.85, part));
            double largest = 0;
            for (int i = 10; i < 71; i++) {
                largest = Math.max(largest, Math.abs(kk.residualRePercent()[i]) + Math.abs(kk.residualImPercent()[i]));
            }
            assertTrue(largest < (part == KkOptions.Part.COMPLEX ? 0.1 : 1), part + ": " + largest + " %");
        }
        KkResult mu = KramersKronig.test(new Spectrum(hz, z[0], z[1]),
                new KkOptions(KkOptions.Method.MU, 0.85, KkOptions.Part.COMPLEX));
        assertTrue(mu.rcElements() > 2 && mu.rcElements() <= 31);
    }

    @Test
    void shortSpectraAreRefusedWithAReason() {
        Spectrum s = new Spectrum(new double[] {1, 2, 3}, new double[] {1, 1, 1}, new double[] {0, 0, 0});
        assertTrue(assertThrows(IllegalArgumentException.class, () -> KramersKronig.test(s)).getMessage()
                .contains("at least 10"));
    }

    @Test
    void zHitRebuildsTheModulusAndShowsDrift() {
        Circuit circuit = Circuit.parse("R0-p(R1,CPE1)");
        double[] hz = new double[141];
        for (int i = 0; i < hz.length; i++) {
            hz[i] = Math.pow(10, 5 - i * 0.05);
        }
        double[][] z = circuit.impedance(new double[] {50, 200, 1e-5, 0.85}, hz);
        ZHit.Result stable = ZHit.reconstruct(new Spectrum(hz, z[0], z[1]));
        for (double d : stable.deviationPercent()) {
            assertEquals(0, d, 2.0);
        }
        for (int i = 120; i < hz.length; i++) {
            z[0][i] *= 1.1;
            z[1][i] *= 1.1;
        }
        ZHit.Result drifted = ZHit.reconstruct(new Spectrum(hz, z[0], z[1]));
        assertFalse(Math.abs(drifted.deviationPercent()[135]) < 8);
    }
}
