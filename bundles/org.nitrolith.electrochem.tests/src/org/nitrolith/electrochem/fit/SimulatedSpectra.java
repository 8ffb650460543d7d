// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.electrochem.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.nitrolith.electrochem.Spectrum;
import org.nitrolith.electrochem.circuit.Circuit;
import org.nitrolith.electrochem.circuit.CircuitEvaluator;
import org.nitrolith.electrochem.circuit.CircuitParameter;
import org.nitrolith.electrochem.internal.Dense;

/**
 * Spectra of known truth: random circuits, 40 to 80 points over 5 to 9 decades, noise of 0.1 to 1 % of |Z| in each
 * part,
 * drawn again until the Fisher bound of every parameter is at most 10 %.
 */
final class SimulatedSpectra {

    static final List<String> CIRCUITS = List.of("R0-p(R1,CPE1)", "R0-p(R1,CPE1)-p(R2,CPE2)",
            "p(R1,CPE1)-p(R2,CPE2)-CPE3", "R0-p(R1,C1)-Wo1");

    /** A spectrum, the circuit and parameters it was made of, and the relative noise. */
    record Case(Circuit circuit, double[] truth, Spectrum spectrum, double noise) {
    }

    private SimulatedSpectra() {
    }

    static List<Case> draw(String circuit, int count, long seed) {
        Random random = new Random(seed);
        List<Case> cases = new ArrayList<>();
        while (cases.size() < count) {
            cases.add(drawOne(Circuit.parse(circuit), 40 + random.nextInt(41), random));
        }
        return cases;
    }

    static List<Case> draw(String circuit, int count, int points, long seed) {
        Random random = new Random(seed);
        List<Case> cases = new ArrayList<>();
        while (cases.size() < count) {
            cases.add(drawOne(Circuit.parse(circuit), points, random));
        }
        return cases;
    }

    static Case drawOne(Circuit circuit, int points, Random random) {
        while (true) {
            double noise = Math.pow(10, -3 + random.nextDouble());
            double top = 5 + 2 * random.nextDouble();
            double bottom = -2 + 2 * random.nextDouble();
            double[] hz = new double[points];
            for (int i = 0; i < points; i++) {
                hz[i] = Math.pow(10, top + (bottom - top) * i / (points - 1));
            }
            double[] p = parameters(circuit, top, bottom, random);
            if (largestFisherBound(circuit, p, hz, noise) <= 0.1) {
                return new Case(circuit, p, noisy(circuit, p, hz, noise, random), noise);
            }
        }
    }

    private static double[] parameters(Circuit circuit, double top, double bottom, Random random) {
        double level = Math.pow(10, 4 * random.nextDouble());
        double[] p = new double[circuit.parameters().size()];
        double resistance = level;
        for (int k = 0; k < p.length; k++) {
            CircuitParameter c = circuit.parameters().get(k);
            double tau = Math.pow(10, -bottom + (bottom - top) * random.nextDouble()) / (2 * Math.PI);
            switch (c.definition().symbol()) {
                case "R" -> {
                    resistance = level * Math.pow(10, 2 * random.nextDouble() - 1);
                    p[k] = resistance;
                }
                case "C" -> p[k] = tau / resistance;
                case "n" -> p[k] = 0.55 + 0.45 * random.nextDouble();
                case "tau" -> p[k] = tau;
                default -> p[k] = tau / resistance;
            }
        }
        for (int k = 0; k < p.length; k++) {
            if (circuit.parameters().get(k).definition().symbol().equals("Q")) {
                double r = k > 0 && circuit.parameters().get(k - 1).name().startsWith("R") ? p[k - 1] : resistance;
                p[k] = Math.pow(p[k] * r, p[k + 1]) / r;
            }
        }
        return p;
    }

    /** Largest relative standard deviation that any unbiased estimate of these parameters can have. */
    static double largestFisherBound(Circuit circuit, double[] p, double[] hz, double noise) {
        double[] omega = new double[hz.length];
        for (int i = 0; i < hz.length; i++) {
            omega[i] = 2 * Math.PI * hz[i];
        }
        CircuitEvaluator e = new CircuitEvaluator(circuit, omega);
        e.evaluate(p, true);
        double[][] columns = new double[p.length][2 * hz.length];
        for (int k = 0; k < p.length; k++) {
            for (int i = 0; i < hz.length; i++) {
                double s = p[k] / (noise * Math.hypot(e.re()[i], e.im()[i]));
                columns[k][i] = e.dRe(k)[i] * s;
                columns[k][hz.length + i] = e.dIm(k)[i] * s;
            }
        }
        double[] inverse = Dense.inverseNormal(columns, 2 * hz.length);
        double largest = 0;
        for (int k = 0; k < p.length; k++) {
            double bound = Math.sqrt(inverse[k * p.length + k]);
            largest = Double.isNaN(bound) ? Double.POSITIVE_INFINITY : Math.max(largest, bound);
        }
        return largest;
    }

    static Spectrum noisy(Circuit circuit, double[] p, double[] hz, double noise, Random random) {
        double[][] z = circuit.impedance(p, hz);
        for (int i = 0; i < hz.length; i++) {
            double sigma = noise * Math.hypot(z[0][i], z[1][i]);
            z[0][i] += sigma * random.nextGaussian();
            z[1][i] += sigma * random.nextGaussian();
        }
        return new Spectrum(hz, z[0], z[1]);
    }

    /** Each parameter times a factor drawn log-uniformly from [1/10, 10]; exponents uniform in [0.5, 1]. */
    static double[] badGuess(Case c, Random random) {
        double[] p = c.truth().clone();
        for (int k = 0; k < p.length; k++) {
            p[k] = c.circuit().parameters().get(k).definition().logScale()
                    ? p[k] * Math.pow(10, 2 * random.nextDouble() - 1) : 0.5 + 0.5 * random.nextDouble();
        }
        return p;
    }
}
