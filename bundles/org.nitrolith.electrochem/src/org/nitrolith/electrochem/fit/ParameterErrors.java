// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.electrochem.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

import org.nitrolith.electrochem.circuit.CircuitParameter;
import org.nitrolith.electrochem.internal.Dense;

/** Covariance of the parameters at an optimum, and what must be said of those that have no error bar. */
final class ParameterErrors {

    /** On a logarithmic scale: a standard error above this spans more than a factor of seven to either side at 95 %. */
    private static final double LARGEST_LOG_ERROR = 1.0;
    private static final double LARGEST_LINEAR_ERROR = 0.5;
    private static final double STRONG_CORRELATION = 0.99;

    private final List<FittedParameter> parameters = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private final double[][] covariance;
    private final double[][] correlation;

    /**
     * At the point where the problem was just evaluated, with prefactors and exponents as variables of their own.
     *
     * @param given covariance of the variables where it comes from a larger problem; empty to compute it here
     * @param residualVariance factor of (J'WJ)^-1
     */
    ParameterErrors(CircuitProblem problem, double[] given, double residualVariance) {
        double[] values = problem.values.clone();
        int count = values.length;
        int variables = problem.free.length;
        covariance = new double[count][count];
        correlation = new double[count][count];
        for (int k = 0; k < count; k++) {
            Arrays.fill(covariance[k], Double.NaN);
            Arrays.fill(correlation[k], Double.NaN);
        }
        boolean[] atBound = new boolean[count];
        int[] inner = new int[variables];
        int[] innerVariable = new int[variables];
        int innerCount = 0;
        for (int v = 0; v < variables; v++) {
            int k = problem.free[v];
            atBound[k] = isAtBound(problem, k, values[k]);
            if (!atBound[k]) {
                innerVariable[innerCount] = v;
                inner[innerCount++] = k;
            }
        }
        double[] inverse = new double[innerCount * innerCount];
        double scale = given.length > 0 ? 1 : residualVariance;
        if (given.length > 0) {
            for (int a = 0; a < innerCount; a++) {
                for (int b = 0; b < innerCount; b++) {
                    inverse[a * innerCount + b] = given[innerVariable[a] * variables + innerVariable[b]];
                }
            }
        } else {
            double[][] columns = new double[variables][problem.residuals()];
            problem.jacobian(columns);
            double[][] innerColumns = new double[innerCount][];
            for (int a = 0; a < innerCount; a++) {
                innerColumns[a] = columns[innerVariable[a]];
            }
            inverse = Dense.inverseNormal(innerColumns, problem.residuals());
        }
        boolean[] identified = new boolean[count];
        for (int a = 0; a < innerCount; a++) {
            int k = inner[a];
            double error = Math.sqrt(inverse[a * innerCount + a] * scale);
            boolean log = problem.definition(k).logScale();
            identified[k] = error < (log ? LARGEST_LOG_ERROR : LARGEST_LINEAR_ERROR);
        }
        for (int a = 0; a < innerCount; a++) {
            for (int b = 0; b < innerCount; b++) {
                int ka = inner[a];
                int kb = inner[b];
                if (identified[ka] && identified[kb]) {
                    double da = problem.definition(ka).logScale() ? values[ka] : 1;
                    double db = problem.definition(kb).logScale() ? values[kb] : 1;
                    double c = inverse[a * innerCount + b];
                    covariance[ka][kb] = c * scale * da * db;
                    correlation[ka][kb] = a == b ? 1 : c / Math.sqrt(inverse[a * innerCount + a]
                            * inverse[b * innerCount + b]);
                }
            }
        }
        describe(problem, values, atBound, identified);
    }

    private static boolean isAtBound(CircuitProblem problem, int k, double value) {
        double lower = problem.lowerBounds[k];
        double upper = problem.upperBounds[k];
        double near = 1e-9 * Math.max(Math.abs(value), Double.MIN_NORMAL);
        return value <= lower + near || value >= upper - near;
    }

    private void describe(CircuitProblem problem, double[] values, boolean[] atBound, boolean[] identified) {
        List<CircuitParameter> definitions = problem.circuit.parameters();
        for (int k = 0; k < values.length; k++) {
            CircuitParameter d = definitions.get(k);
            boolean fixed = !problem.isFree(k);
            OptionalDouble error = identified[k] ? OptionalDouble.of(Math.sqrt(covariance[k][k]))
                    : OptionalDouble.empty();
            parameters.add(new FittedParameter(d.name(), values[k], error, d.unit(), fixed, atBound[k]));
            if (atBound[k]) {
                warnings.add(String.format(Locale.ROOT, "%s is at its bound (%.6g %s); it has no error bar", d.name(),
                        values[k], d.unit()));
            }
        }
        warnUnidentified(problem, definitions, atBound, identified);
        for (int a = 0; a < values.length; a++) {
            for (int b = 0; b < a; b++) {
                if (Math.abs(correlation[a][b]) > STRONG_CORRELATION) {
                    warnings.add(String.format(Locale.ROOT,
                            "%s and %s are correlated (%.4f): the data hardly tell them "
                            + "apart", definitions.get(b).name(), definitions.get(a).name(), correlation[a][b]));
                }
            }
        }
    }

    private void warnUnidentified(CircuitProblem problem, List<CircuitParameter> definitions, boolean[] atBound,
            boolean[] identified) {
        List<String> elements = new ArrayList<>();
        for (int k = 0; k < identified.length; k++) {
            String element = definitions.get(k).element();
            if (problem.isFree(k) && !atBound[k] && !identified[k] && !elements.contains(element)) {
                elements.add(element);
                List<String> names = new ArrayList<>();
                for (int other = k; other < identified.length; other++) {
                    if (definitions.get(other).element().equals(element) && problem.isFree(other) && !atBound[other]
                            && !identified[other]) {
                        names.add(definitions.get(other).name());
                    }
                }
                warnings.add(element + " is not identifiable from these data: " + String.join(" and ", names)
                        + (names.size() == 1 ? " has" : " have") + " no error bar");
            }
        }
    }

    List<FittedParameter> parameters() {
        return List.copyOf(parameters);
    }

    List<String> warnings() {
        return warnings;
    }

    double[][] covariance() {
        return covariance;
    }

    double[][] correlation() {
        return correlation;
    }
}
