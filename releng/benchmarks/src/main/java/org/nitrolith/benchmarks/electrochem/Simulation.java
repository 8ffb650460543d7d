// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.benchmarks.electrochem;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.nitrolith.electrochem.Spectrum;
import org.nitrolith.electrochem.circuit.Circuit;
import org.nitrolith.electrochem.circuit.CircuitEvaluator;
import org.nitrolith.electrochem.internal.Dense;

/**
 * Random spectra of a circuit of arcs (R || Q in series with R or Q), 5 to 9 decades, noise of 0.1 to 1 % of |Z| in
 * each part,
 * drawn again until the Fisher bound of every parameter is at most 10 %.
 */
final class Simulation {

    /** A spectrum and the parameters it was made of. */
    record Case(Circuit circuit, double[] truth, Spectrum spectrum) {
    }

    private Simulation() {
    }

    static List<Case> draw(String text, int count, int points, long seed) {
        Random random = new Random(seed);
        Circuit circuit = Circuit.parse(text);
        List<Case> cases = new ArrayList<>();
        while (cases.size() < count) {
            double noise = Math.pow(10, -3 + random.nextDouble());
            double top = 5 + 2 * random.nextDouble();
            double bottom = -2 + 2 * random.nextDouble();
            double[] hz = new double[points];
            for (int i = 0; i < points; i++) {
                hz[i] = Math.pow(10, top + (bottom - top) * i / (points - 1));
            }
            double[] p = parameters(circuit, top, bottom, random);
            if (largestFisherBound(circuit, p, hz, noise) > 0.1) {
                continue;
            }
            double[][] z = circuit.impedance(p, hz);
            for (int i = 0; i < points; i++) {
                double sigma = noise * Math.hypot(z[0][i], z[1][i]);
                z[0][i] += sigma * random.nextGaussian();
                z[1][i] += sigma * random.nextGaussian();
            }
            cases.add(new Case(circuit, p, new Spectrum(hz, z[0], z[1])));
        }
        return cases;
    }

    private static double[] parameters(Circuit circuit, double top, double bottom, Random random) {
        double level = Math.pow(10, 4 * random.nextDouble());
        double[] p = new double[circuit.parameters().size()];
        double resistance = level;
        for (int k = 0; k < p.length; k++) {
            if (circuit.parameters().get(k).definition().symbol().equals("R")) {
                resistance = level * Math.pow(10, 2 * random.nextDouble() - 1);
                p[k] = resistance;
            } else {
                double tau = Math.pow(10, -bottom + (bottom - top) * random.nextDouble()) / (2 * Math.PI);
                p[k + 1] = 0.55 + 0.45 * random.nextDouble();
                p[k] = Math.pow(tau, p[k + 1]) / resistance;
                k++;
            }
        }
        return p;
    }

    private static double largestFisherBound(Circuit circuit, double[] p, double[] hz, double noise) {
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
}
