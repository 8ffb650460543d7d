// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.electrochem.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.hipparchus.analysis.differentiation.Gradient;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The minimiser on the sets of higher difficulty of the NIST Statistical Reference Datasets: certified values and
 * certified
 * standard deviations to six digits, from both certified starts. Derivatives come from automatic differentiation.
 */
class NistReferenceTest {

    /** One set; {@code starts} has the two starts that NIST gives. */
    record ReferenceSet(String name, List<double[]> starts, double[] certified, double[] deviation, double rss,
            double[] y,
            double[] x) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<ReferenceSet> sets() {
        List<ReferenceSet> sets = new ArrayList<>();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                NistReferenceTest.class.getResourceAsStream("nist-strd.txt"), StandardCharsets.UTF_8))) {
            String name = null;
            List<double[]> starts = new ArrayList<>();
            double[] certified = null;
            double[] deviation = null;
            double rss = 0;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String[] words = line.split(" ", 2);
                switch (words[0]) {
                    case "#" -> {
                    }
                    case "set" -> {
                        name = words[1];
                        starts = new ArrayList<>();
                    }
                    case "start" -> starts.add(numbers(words[1]));
                    case "certified" -> certified = numbers(words[1]);
                    case "deviation" -> deviation = numbers(words[1]);
                    case "rss" -> rss = Double.parseDouble(words[1]);
                    default -> {
                        double[] pairs = numbers(line.replace(",", ""));
                        double[] y = new double[pairs.length / 2];
                        double[] x = new double[y.length];
                        for (int i = 0; i < y.length; i++) {
                            y[i] = pairs[2 * i];
                            x[i] = pairs[2 * i + 1];
                        }
                        sets.add(new ReferenceSet(name, starts, certified, deviation, rss, y, x));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sets;
    }

    private static double[] numbers(String text) {
        return Arrays.stream(text.trim().split(" +")).mapToDouble(Double::parseDouble).toArray();
    }

    private static Gradient model(String name, Gradient[] b, double x) {
        return switch (name) {
            case "MGH09" -> b[0].multiply(b[1].multiply(x).add(x * x)).divide(b[2].multiply(x).add(b[3]).add(x * x));
            case "BoxBOD" -> b[0].multiply(b[1].multiply(-x).exp().negate().add(1));
            case "Rat42" -> b[0].divide(b[1].subtract(b[2].multiply(x)).exp().add(1));
            case "Rat43" -> b[0].divide(b[1].subtract(b[2].multiply(x)).exp().add(1).pow(b[3].reciprocal()));
            case "MGH10" -> b[0].multiply(b[1].divide(b[2].add(x)).exp());
            case "Eckerle4" -> {
                Gradient d = b[2].subtract(x).divide(b[1]);
                yield b[0].divide(b[1]).multiply(d.multiply(d).multiply(-0.5).exp());
            }
            case "Thurber" -> b[3].multiply(x).add(b[2]).multiply(x).add(b[1]).multiply(x).add(b[0])
                    .divide(b[6].multiply(x).add(b[5]).multiply(x).add(b[4]).multiply(x).add(1));
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static ResidualFunction residuals(ReferenceSet set) {
        int n = set.certified.length;
        return new ResidualFunction() {
            private final Gradient[] at = new Gradient[set.y.length];

            @Override
            public int residuals() {
                return set.y.length;
            }

            @Override
            public int variables() {
                return n;
            }

            @Override
            public void residuals(double[] x, double[] r) {
                Gradient[] b = new Gradient[n];
                for (int k = 0; k < n; k++) {
                    b[k] = Gradient.variable(n, k, x[k]);
                }
                for (int i = 0; i < at.length; i++) {
                    at[i] = model(set.name, b, set.x[i]);
                    r[i] = at[i].getValue() - set.y[i];
                }
            }

            @Override
            public void jacobian(double[][] columns) {
                for (int k = 0; k < n; k++) {
                    for (int i = 0; i < at.length; i++) {
                        columns[k][i] = at[i].getPartialDerivative(k);
                    }
                }
            }
        };
    }

    @ParameterizedTest
    @MethodSource("sets")
    void certifiedValuesAndStandardDeviations(ReferenceSet set) {
        for (double[] start : set.starts) {
            double[] free = new double[start.length];
            Arrays.fill(free, Double.POSITIVE_INFINITY);
            double[] negative = Arrays.stream(free).map(v -> -v).toArray();
            // from (1, 1) a free step leads BoxBOD to its plateau at large b2
            double[] steps = set.name.equals("BoxBOD") ? new double[] {50, 0.5} : free;
            LevenbergMarquardt minimiser = new LevenbergMarquardt(residuals(set), negative, free, steps);
            minimiser.setTolerance(0);
            LevenbergMarquardt.Outcome outcome = minimiser.minimise(start, 10_000, () -> false);
            String from = set.name + " from " + Arrays.toString(start) + ": ";
            assertTrue(outcome.converged(), from + outcome);
            assertEquals(set.rss, outcome.sumOfSquares(), 1e-8 * set.rss, from + "sum of squares");
            double[][] covariance = minimiser.covariance();
            for (int k = 0; k < set.certified.length; k++) {
                assertEquals(set.certified[k], outcome.x()[k], 1e-6 * Math.abs(set.certified[k]), from + "b" + (k + 1));
                assertEquals(set.deviation[k], Math.sqrt(covariance[k][k]), 1e-6 * set.deviation[k],
                        from + "standard deviation of b" + (k + 1));
            }
        }
    }
}
