// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.electrochem.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

import org.nitrolith.electrochem.Spectrum;
import org.nitrolith.electrochem.circuit.Circuit;
import org.nitrolith.electrochem.circuit.CircuitParameter;
import org.nitrolith.electrochem.internal.Dense;

/**
 * One circuit for a series of spectra (temperatures, states of charge), with parameters that all of them share.
 *
 * <p>Each spectrum is fitted by itself first; the shared parameters start from the median, and then everything is
 * fitted at
 * once, minimising the sum of the chi-squares. Standard errors are those of the whole, so a shared parameter profits
 * from every
 * spectrum. Equal arcs come in the order of their time constants in each spectrum (tau1 &lt; tau2), so that a process
 * keeps its
 * name along the series.
 */
public final class SeriesFit {

    /**
     * Outcome.
     *
     * @param fits one result for each spectrum; shared parameters have equal values and errors in all of them
     * @param chiSquare sum of the chi-squares
     * @param degreesOfFreedom numbers minus free parameters of the whole
     * @param converged whether the common minimum was reached
     */
    public record Result(List<FitResult> fits, double chiSquare, int degreesOfFreedom, boolean converged) {
    }

    private static final int STEPS = 300;

    private SeriesFit() {
    }

    /**
     * Fits a series.
     *
     * @param shared names of the shared parameters; empty fits each spectrum by itself
     * @throws IllegalArgumentException when there is no spectrum, or a shared name is no parameter of the circuit
     */
    public static Result fit(Circuit circuit, List<Spectrum> spectra, Set<String> shared, FitOptions options) {
        if (spectra.isEmpty()) {
            throw new IllegalArgumentException("A series needs at least one spectrum");
        }
        boolean[] common = new boolean[circuit.parameters().size()];
        for (String name : shared) {
            OptionalInt index = circuit.indexOf(name);
            if (index.isEmpty()) {
                throw new IllegalArgumentException("No parameter \"" + name + "\" in " + circuit + "; it has "
                        + circuit.parameters().stream().map(CircuitParameter::name).toList());
            }
            common[index.getAsInt()] = true;
        }
        List<FitResult> single = new ArrayList<>();
        for (Spectrum spectrum : spectra) {
            single.add(CircuitFit.fit(circuit, spectrum, options));
        }
        if (shared.isEmpty()) {
            return new Result(single, single.stream().mapToDouble(FitResult::chiSquare).sum(),
                    single.stream().mapToInt(FitResult::degreesOfFreedom).sum(),
                    single.stream().allMatch(FitResult::converged));
        }
        return new Common(circuit, spectra, common, options).fit(single);
    }

    /** All spectra as one problem: first the shared variables, then those of each spectrum. */
    private static final class Common implements ResidualFunction {
        private final List<CircuitProblem> problems = new ArrayList<>();
        private final FitOptions options;
        private final boolean[] common;
        private final int sharedCount;
        private final int ownCount;
        private final int total;

        Common(Circuit circuit, List<Spectrum> spectra, boolean[] common, FitOptions options) {
            this.options = options;
            this.common = common;
            int numbers = 0;
            for (Spectrum spectrum : spectra) {
                CircuitProblem problem = new CircuitProblem(circuit, spectrum, options);
                problems.add(problem);
                numbers += problem.residuals();
            }
            total = numbers;
            int n = 0;
            for (int k : problems.get(0).free) {
                n += common[k] ? 1 : 0;
            }
            sharedCount = n;
            ownCount = problems.get(0).free.length - n;
        }

        /** Position in the whole of variable {@code v} of spectrum {@code s}. */
        private int position(int s, int v) {
            int[] free = problems.get(s).free;
            int before = 0;
            for (int i = 0; i < v; i++) {
                before += common[free[i]] == common[free[v]] ? 1 : 0;
            }
            return common[free[v]] ? before : sharedCount + s * ownCount + before;
        }

        private double[] part(int s, double[] whole) {
            double[] x = new double[sharedCount + ownCount];
            for (int v = 0; v < x.length; v++) {
                x[v] = whole[position(s, v)];
            }
            return x;
        }

        @Override
        public int residuals() {
            return total;
        }

        @Override
        public int variables() {
            return sharedCount + problems.size() * ownCount;
        }

        @Override
        public void residuals(double[] x, double[] r) {
            int from = 0;
            for (int s = 0; s < problems.size(); s++) {
                double[] own = new double[problems.get(s).residuals()];
                problems.get(s).residuals(part(s, x), own);
                System.arraycopy(own, 0, r, from, own.length);
                from += own.length;
            }
        }

        @Override
        public void jacobian(double[][] columns) {
            for (double[] column : columns) {
                Arrays.fill(column, 0);
            }
            int from = 0;
            for (int s = 0; s < problems.size(); s++) {
                CircuitProblem problem = problems.get(s);
                double[][] own = new double[problem.free.length][problem.residuals()];
                problem.jacobian(own);
                for (int v = 0; v < own.length; v++) {
                    System.arraycopy(own[v], 0, columns[position(s, v)], from, problem.residuals());
                }
                from += problem.residuals();
            }
        }

        Result fit(List<FitResult> single) {
            int count = problems.size();
            double[] lower = new double[variables()];
            double[] upper = new double[variables()];
            double[] steps = new double[variables()];
            double[] start = new double[variables()];
            for (int v = 0; v < sharedCount + ownCount; v++) {
                double[] each = new double[count];
                for (int s = 0; s < count; s++) {
                    CircuitProblem problem = problems.get(s);
                    int at = position(s, v);
                    lower[at] = problem.lowerVariables()[v];
                    upper[at] = problem.upperVariables()[v];
                    steps[at] = problem.largestSteps()[v];
                    each[s] = problem.toVariables(single.get(s).values())[v];
                    start[at] = each[s];
                }
                if (common[problems.get(0).free[v]]) {
                    Arrays.sort(each);
                    start[position(0, v)] = each[count / 2];
                }
            }
            LevenbergMarquardt minimiser = new LevenbergMarquardt(this, lower, upper, steps);
            LevenbergMarquardt.Outcome outcome = minimiser.minimise(start, STEPS, options.cancelled());
            int dof = total - variables();
            boolean known = options.weighting() == Weighting.SIGMA;
            double scale = known ? 1 : outcome.sumOfSquares() / dof;
            double[][] columns = new double[variables()][total];
            residuals(outcome.x(), new double[total]);
            jacobian(columns);
            double[] inverse = Dense.inverseNormal(columns, total);
            List<FitResult> fits = new ArrayList<>();
            for (int s = 0; s < count; s++) {
                double[] own = new double[(sharedCount + ownCount) * (sharedCount + ownCount)];
                for (int a = 0; a < sharedCount + ownCount; a++) {
                    for (int b = 0; b < sharedCount + ownCount; b++) {
                        own[a * (sharedCount + ownCount) + b] = scale
                                * inverse[position(s, a) * variables() + position(s, b)];
                    }
                }
                fits.add(CircuitFit.describe(problems.get(s), part(s, outcome.x()), own, options, outcome.converged(),
                        outcome.iterations(), 1));
            }
            return new Result(List.copyOf(fits), outcome.sumOfSquares(), dof, outcome.converged());
        }
    }
}
