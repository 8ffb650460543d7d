// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.electrochem.circuit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nitrolith.electrochem.spi.CircuitElement;
import org.nitrolith.electrochem.spi.ElementParameter;
import org.nitrolith.electrochem.spi.PointElement;

/** Impedances against closed forms and limits; every analytic derivative against differences. */
class ElementImpedanceTest {

    private static final double[] HZ = {1e-3, 0.1, 1, 17, 1e3, 2.5e5, 1e7};

    static List<CircuitElement> elements() {
        return Elements.standard().all();
    }

    @ParameterizedTest
    @MethodSource("elements")
    void derivativesOfEveryElement(CircuitElement element) {
        Circuit circuit = Circuit.parse(element.symbol() + "1");
        Random random = new Random(7);
        for (int trial = 0; trial < 20; trial++) {
            double[] p = new double[circuit.parameters().size()];
            for (int k = 0; k < p.length; k++) {
                ElementParameter d = circuit.parameters().get(k).definition();
                p[k] = d.upper() == 1 ? 0.5 + 0.48 * random.nextDouble()
                        : d.typicalValue() * Math.pow(10, 2 * random.nextDouble() - 1);
            }
            checkDerivatives(circuit, p);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"R0-p(R1,CPE1)", "p(R1,C1)-p(CPE2,R2)-CPE3", "R0-p(R1-p(R2-Wo1,C2),C1)",
            "p(R0,p(R1-C1,L1-R2),CPE1)",
        "p(R1-W1,CPE1,p(R2,C2))-L1", "p(p(R1,CPE1),R2-C2)"})
    void derivativesThroughNestedConnections(String text) {
        Circuit circuit = Circuit.parse(text);
        Random random = new Random(11);
        for (int trial = 0; trial < 20; trial++) {
            double[] p = new double[circuit.parameters().size()];
            for (int k = 0; k < p.length; k++) {
                ElementParameter d = circuit.parameters().get(k).definition();
                p[k] = d.upper() == 1 ? 0.5 + 0.48 * random.nextDouble()
                        : d.typicalValue() * Math.pow(10, 2 * random.nextDouble() - 1);
            }
            checkDerivatives(circuit, p);
        }
    }

    /** Central differences, extrapolated once: error of order h^4. */
    private static void checkDerivatives(Circuit circuit, double[] p) {
        double[] omega = new double[HZ.length];
        for (int i = 0; i < omega.length; i++) {
            omega[i] = 2 * Math.PI * HZ[i];
        }
        CircuitEvaluator evaluator = new CircuitEvaluator(circuit, omega);
        evaluator.evaluate(p, true);
        for (int k = 0; k < p.length; k++) {
            double h = 1e-4 * p[k];
            double[][] wide = slope(circuit, p, k, 2 * h);
            double[][] narrow = slope(circuit, p, k, h);
            for (int i = 0; i < HZ.length; i++) {
                double scale = Math.hypot(evaluator.re()[i], evaluator.im()[i]) / p[k];
                double re = (4 * narrow[0][i] - wide[0][i]) / 3;
                double im = (4 * narrow[1][i] - wide[1][i]) / 3;
                String where = circuit + " d/d" + circuit.parameters().get(k).name() + " at " + HZ[i] + " Hz";
                double larger = Math.max(scale, Math.hypot(re, im));
                assertEquals(re, evaluator.dRe(k)[i], 1e-8 * larger, where);
                assertEquals(im, evaluator.dIm(k)[i], 1e-8 * larger, where);
            }
        }
    }

    private static double[][] slope(Circuit circuit, double[] p, int k, double h) {
        double[] up = p.clone();
        double[] down = p.clone();
        up[k] += h;
        down[k] -= h;
        double[][] a = circuit.impedance(up, HZ);
        double[][] b = circuit.impedance(down, HZ);
        for (int i = 0; i < HZ.length; i++) {
            a[0][i] = (a[0][i] - b[0][i]) / (2 * h);
            a[1][i] = (a[1][i] - b[1][i]) / (2 * h);
        }
        return a;
    }

    private static void assertZ(double re, double im, String circuit, double hz, double... p) {
        double[][] z = Circuit.parse(circuit).impedance(p, new double[] {hz});
        double tolerance = 1e-12 * Math.hypot(re, im);
        assertEquals(re, z[0][0], tolerance, circuit + " real part");
        assertEquals(im, z[1][0], tolerance, circuit + " imaginary part");
    }

    @Test
    void elementaryElements() {
        double hz = 1 / (2 * Math.PI);
        assertZ(7, 0, "R0", hz, 7);
        assertZ(0, -0.25, "C1", hz, 4);
        assertZ(0, 4, "L1", hz, 4);
        assertZ(3, -3, "W1", hz, 3);
        assertZ(Math.cos(0.3 * Math.PI) / 2, -Math.sin(0.3 * Math.PI) / 2, "CPE1", hz, 2, 0.6);
        assertZ(2 * Math.cos(0.45 * Math.PI), 2 * Math.sin(0.45 * Math.PI), "La1", hz, 2, 0.9);
        assertZ(5, -5, "p(R1,C1)", hz, 10, 0.1);
        assertZ(5, -5, "K1", hz, 10, 1);
        assertZ(5, -5, "Zarc1", hz, 10, 1, 1);
        assertZ(0.5, -1, "Ky1", hz, 1, 0.5);
    }

    @Test
    void finiteDiffusionAtItsCorner() {
        // omega tau = 1: tanh(sqrt j)/sqrt j and coth(sqrt j)/sqrt j, computed with complex arithmetic of 16 digits
        double hz = 1 / (2 * Math.PI);
        assertZ(0.8854508122591163, -0.286977872769229, "Ws1", hz, 1, 1);
        assertZ(0.3312380919845216, -1.0220127244259885, "Wo1", hz, 1, 1);
    }

    @Test
    void limitsOfFiniteDiffusion() {
        // Wo: R/3 in series with the capacitance tau/R at low frequency; both Warburgs alike at high frequency
        double[][] low = Circuit.parse("Wo1").impedance(new double[] {30, 2}, new double[] {1e-7});
        assertEquals(10, low[0][0], 1e-4);
        assertEquals(-30 / (2 * Math.PI * 1e-7 * 2), low[1][0], 1);
        assertEquals(30, Circuit.parse("Ws1").impedance(new double[] {30, 2}, new double[] {1e-9})[0][0], 1e-6);
        double a = 30 / Math.sqrt(2 * 2);
        double hz = 1e6;
        double w = a / Math.sqrt(2 * Math.PI * hz);
        assertZ(w, -w, "Wo1", hz, 30, 2);
        assertZ(w, -w, "Ws1", hz, 30, 2);
        assertZ(w, -w, "G1", 1e14, 30 * Math.sqrt(1e8), 2 * 1);
    }

    @Test
    void gerischerAtItsCornerAndFiniteGerischerForAThickLayer() {
        // 1/sqrt(1 + j) = 2^(-1/4) exp(-j pi/8)
        double m = Math.pow(2, -0.25);
        assertZ(m * Math.cos(Math.PI / 8), -m * Math.sin(Math.PI / 8), "G1", 1 / (2 * Math.PI), 1, 1);
        assertZ(m * Math.cos(Math.PI / 8), -m * Math.sin(Math.PI / 8), "Gs1", 1 / (2 * Math.PI), 1, 1, 50);
    }

    @Test
    void transmissionLinesAgreeWhereTheyMust() {
        double[] hz = {0.01, 1, 100};
        double[][] pore = Circuit.parse("TLMQ1").impedance(new double[] {20, 0.01, 1}, hz);
        double[][] open = Circuit.parse("Wo1").impedance(new double[] {20, 20 * 0.01}, hz);
        double[][] reacting = Circuit.parse("TLMR1").impedance(new double[] {20, 1e18, 0.01, 1}, hz);
        double[][] rails = Circuit.parse("TLM1").impedance(new double[] {20, 1e-13, 0.01, 1}, hz);
        double[][] paasch = Circuit.parse("T1").impedance(new double[] {20, 1e-14, 1e-18, 0.2}, hz);
        double[][] shorted = Circuit.parse("TLMS1").impedance(new double[] {20, 0.01, 1}, hz);
        double[][] finite = Circuit.parse("Ws1").impedance(new double[] {20, 0.2}, hz);
        for (int i = 0; i < hz.length; i++) {
            for (int part = 0; part < 2; part++) {
                double z = open[part][i];
                double tolerance = 1e-9 * Math.abs(z);
                assertEquals(z, pore[part][i], tolerance);
                assertEquals(z, reacting[part][i], tolerance);
                assertEquals(z, rails[part][i], tolerance);
                assertEquals(z, paasch[part][i], 1e-8 * Math.abs(z));
                assertEquals(finite[part][i], shorted[part][i], tolerance);
            }
        }
        // both rails: direct current is blocked in neither, so Rion Rel/(Rion+Rel) at high frequency
        assertEquals(20 * 5 / 25.0, Circuit.parse("TLM1").impedance(new double[] {20, 5, 0.01, 1},
                new double[] {1e12})[0][0],
                1e-3);
    }

    @Test
    void havriliakNegamiIsACapacitorBelowItsRelaxation() {
        double[][] z = Circuit.parse("H1").impedance(new double[] {1e-6, 1e-6, 0.8, 0.7}, new double[] {1e-9});
        assertEquals(-1 / (2 * Math.PI * 1e-9 * 1e-6), z[1][0], 1e6);
        assertZ(0.5, -1, "H1", 1 / (2 * Math.PI), 1, 0.5, 1, 1);
    }

    @Test
    void aTeamsOwnElementTakesPart() {
        CircuitElement leaky = new PointElement("Lc", "leaky capacitor", "R", "test", List.of(
                ElementParameter.positive("R", "ohm", 1e3, 1, 0), ElementParameter.positive("C", "F", 1e-6, -1, 1))) {
            @Override
            protected void at(double omega, double[] p, Cell z) {
                double x = omega * p[0] * p[1];
                double d = 1 + x * x;
                z.re = p[0] / d;
                z.im = -p[0] * x / d;
                z.dRe[0] = (1 - x * x) / (d * d);
                z.dIm[0] = -2 * x / (d * d);
                z.dRe[1] = -2 * p[0] * x * x / p[1] / (d * d);
                z.dIm[1] = -p[0] * x / p[1] * (1 - x * x) / (d * d);
            }
        };
        Circuit own = Circuit.parse("R0-Lc1", Elements.standard().with(List.of(leaky)));
        checkDerivatives(own, new double[] {10, 500, 1e-7});
        double[][] a = own.impedance(new double[] {10, 500, 1e-7}, HZ);
        double[][] b = Circuit.parse("R0-p(R1,C1)").impedance(new double[] {10, 500, 1e-7}, HZ);
        for (int i = 0; i < HZ.length; i++) {
            assertEquals(b[0][i], a[0][i], 1e-12 * b[0][i]);
            assertEquals(b[1][i], a[1][i], 1e-12 * Math.abs(b[1][i]));
        }
    }

    @Test
    void everyElementSaysWhatItIs() {
        for (CircuitElement e : elements()) {
            assertTrue(e.name().length() > 3 && e.formula().length() > 0 && e.source().length() > 10, e.symbol());
        }
    }
}
