// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.electrochem.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.nitrolith.electrochem.Spectrum;
import org.nitrolith.electrochem.circuit.Circuit;
import org.nitrolith.electrochem.circuit.CircuitParameter;
import org.nitrolith.electrochem.internal.Dense;

/**
 * Fit of one spectrum with parameters that are held equal to others, such as one exponent for two arcs.
 *
 * <p>Minimised is the same sum as in {@link CircuitFit} over the parameters that are left. It starts from the fit without
 * links, with both values of each link and their mean, and the best minimum is taken. A linked parameter has the value and
 * the standard error of the one it follows; the two bounds that are narrower hold for both.
 */
public final class LinkedFit {

    private static final int STEPS = 400;

    private final CircuitProblem problem;
    private final FitOptions options;
    /** Of each free variable of the circuit: which variable of the linked problem it is. */
    private final int[] variable;
    private final boolean[] follows;
    private final int count;

    private LinkedFit(CircuitProblem problem, Map<Integer, Integer> leaders, FitOptions options) {
        this.problem = problem;
        this.options = options;
        variable = new int[problem.free.length];
        follows = new boolean[problem.free.length];
        int next = 0;
        for (int v = 0; v < variable.length; v++) {
            follows[v] = leaders.containsKey(problem.free[v]);
            variable[v] = follows[v] ? -1 : next++;
        }
        count = next;
        for (int v = 0; v < variable.length; v++) {
            if (follows[v]) {
                variable[v] = variable[Arrays.binarySearch(problem.free, leaders.get(problem.free[v]))];
            }
        }
    }

    /**
     * Fits a circuit to a spectrum.
     *
     * @param links name of a parameter to the name of the one that it is equal to; empty: as {@link CircuitFit}
     * @throws IllegalArgumentException when a name is no parameter of the circuit, a parameter follows one that follows
     *         another or has another unit, is fixed itself, or there are no more numbers than free parameters
     */
    public static FitResult fit(Circuit circuit, Spectrum spectrum, Map<String, String> links, FitOptions options) {
        Joint joint = join(circuit, links, options);
        FitResult free = CircuitFit.fit(circuit, spectrum, joint.options());
        return joint.leaders().isEmpty() ? free
                : new LinkedFit(new CircuitProblem(circuit, spectrum, joint.options()), joint.leaders(), joint.options())
                        .fit(free, links);
    }

    /**
     * Tells whether parameters of a circuit can be linked so.
     *
     * @param links   as in {@link #fit}
     * @param options bounds and fixed values
     * @throws IllegalArgumentException when they cannot, with the reason
     */
    public static void check(Circuit circuit, Map<String, String> links, FitOptions options) {
        join(circuit, links, options);
    }

    /** Index of each parameter that follows to that of its leader, and options whose bounds hold for both. */
    private record Joint(Map<Integer, Integer> leaders, FitOptions options) {
    }

    private static Joint join(Circuit circuit, Map<String, String> links, FitOptions options) {
        FitOptions joined = options;
        Map<Integer, Integer> leaders = new LinkedHashMap<>();
        for (Map.Entry<String, String> link : links.entrySet()) {
            CircuitParameter follower = parameter(circuit, link.getKey());
            CircuitParameter leader = parameter(circuit, link.getValue());
            check(follower, leader, links, options);
            FitOptions.Bounds a = bounds(follower, options);
            FitOptions.Bounds b = bounds(leader, joined);
            double lower = Math.max(a.lower(), b.lower());
            double upper = Math.min(a.upper(), b.upper());
            if (isFixed(leader, options)) {
                joined = joined.withFixed(follower.name(),
                        options.fixed().getOrDefault(leader.name(), leader.value().orElse(Double.NaN)));
            } else if (lower > upper) {
                throw new IllegalArgumentException(follower.name() + " cannot be equal to " + leader.name()
                        + ": their bounds have nothing in common");
            } else {
                joined = joined.withBounds(leader.name(), lower, upper);
                leaders.put(circuit.indexOf(follower.name()).orElseThrow(),
                        circuit.indexOf(leader.name()).orElseThrow());
            }
        }
        for (Map.Entry<Integer, Integer> link : leaders.entrySet()) {
            FitOptions.Bounds both = joined.bounds().get(circuit.parameters().get(link.getValue()).name());
            joined = joined.withBounds(circuit.parameters().get(link.getKey()).name(), both.lower(), both.upper());
        }
        return new Joint(leaders, joined);
    }

    private static CircuitParameter parameter(Circuit circuit, String name) {
        return circuit.parameters().get(circuit.indexOf(name).orElseThrow(
                () -> new IllegalArgumentException("No parameter \"" + name + "\" in " + circuit + "; it has "
                        + circuit.parameters().stream().map(CircuitParameter::name).toList())));
    }

    private static void check(CircuitParameter follower, CircuitParameter leader, Map<String, String> links,
            FitOptions options) {
        if (links.containsKey(leader.name())) {
            throw new IllegalArgumentException(follower.name() + " follows " + leader.name()
                    + ", which follows another parameter; link both to that one");
        }
        if (!follower.unit().equals(leader.unit())
                || follower.definition().logScale() != leader.definition().logScale()) {
            throw new IllegalArgumentException(follower.name() + " (" + follower.unit() + ") cannot be equal to "
                    + leader.name() + " (" + leader.unit() + "): they are different quantities");
        }
        if (isFixed(follower, options)) {
            throw new IllegalArgumentException(follower.name() + " is fixed and cannot follow " + leader.name());
        }
    }

    private static boolean isFixed(CircuitParameter parameter, FitOptions options) {
        return parameter.fixed() || options.fixed().containsKey(parameter.name());
    }

    private static FitOptions.Bounds bounds(CircuitParameter parameter, FitOptions options) {
        return options.bounds().getOrDefault(parameter.name(),
                new FitOptions.Bounds(parameter.lower(), parameter.upper()));
    }

    private FitResult fit(FitResult free, Map<String, String> links) {
        int dof = problem.residuals() - count;
        if (dof <= 0) {
            throw new IllegalArgumentException("The fit has " + count + " free parameters, but only "
                    + problem.residuals() + " numbers; use more points or a smaller circuit");
        }
        double[] lower = new double[count];
        double[] upper = new double[count];
        double[] steps = new double[count];
        for (int v = 0; v < variable.length; v++) {
            lower[variable[v]] = problem.lowerVariables()[v];
            upper[variable[v]] = problem.upperVariables()[v];
            steps[variable[v]] = problem.largestSteps()[v];
        }
        LevenbergMarquardt minimiser = new LevenbergMarquardt(new Joined(), lower, upper, steps);
        LevenbergMarquardt.Outcome best = null;
        for (double share : new double[] {0, 1, 0.5}) {
            LevenbergMarquardt.Outcome outcome = minimiser.minimise(start(free.values(), share), STEPS,
                    options.cancelled());
            best = best == null || outcome.sumOfSquares() < best.sumOfSquares() ? outcome : best;
        }
        FitResult all = CircuitFit.describe(problem, apart(best.x()), covariance(best, lower, upper, dof), options,
                best.converged(), best.iterations(), free.starts());
        return counted(all, dof, links);
    }

    /** Variables where linked ones lie between what the free fit gave the leader (0) and the follower (1). */
    private double[] start(double[] values, double share) {
        double[] x = problem.toVariables(values);
        double[] joined = new double[count];
        for (int v = 0; v < x.length; v++) {
            if (!follows[v]) {
                joined[variable[v]] = x[v];
            }
        }
        for (int v = 0; v < x.length; v++) {
            if (follows[v]) {
                joined[variable[v]] += share * (x[v] - joined[variable[v]]);
            }
        }
        return joined;
    }

    private double[] apart(double[] joined) {
        return Arrays.stream(variable).mapToDouble(v -> joined[v]).toArray();
    }

    /** Covariance of the circuit's variables; those at a bound take no part. */
    private double[] covariance(LevenbergMarquardt.Outcome at, double[] lower, double[] upper, int dof) {
        Joined function = new Joined();
        double[][] columns = new double[count][problem.residuals()];
        function.residuals(at.x(), new double[problem.residuals()]);
        function.jacobian(columns);
        List<double[]> inner = new ArrayList<>();
        int[] place = new int[count];
        for (int v = 0; v < count; v++) {
            boolean inside = at.x()[v] > lower[v] && at.x()[v] < upper[v];
            place[v] = inside ? inner.size() : -1;
            if (inside) {
                inner.add(columns[v]);
            }
        }
        double[] inverse = Dense.inverseNormal(inner.toArray(double[][]::new), problem.residuals());
        double scale = options.weighting() == Weighting.SIGMA ? 1 : at.sumOfSquares() / dof;
        double[] all = new double[variable.length * variable.length];
        for (int a = 0; a < variable.length; a++) {
            for (int b = 0; b < variable.length; b++) {
                int i = place[variable[a]];
                int j = place[variable[b]];
                all[a * variable.length + b] = i < 0 || j < 0 ? 0 : scale * inverse[i * inner.size() + j];
            }
        }
        return all;
    }

    /** The result with the linked parameters counted once, and without remarks on correlations of those that follow. */
    private FitResult counted(FitResult r, int dof, Map<String, String> links) {
        double aicc = CircuitFit.aicc(r.chiSquare(), problem.residuals(), count, options.weighting());
        List<String> warnings = r.warnings().stream().filter(w -> links.keySet().stream().noneMatch(
                name -> w.startsWith(name + " and ") || w.contains(" and " + name + " are correlated"))).toList();
        return new FitResult(r.circuit(), r.weighting(), r.spectrum(), r.parameters(), r.chiSquare(), dof,
                r.chiSquare() / dof, aicc, r.covariance(), r.correlation(), r.residualReOhm(), r.residualImOhm(),
                r.weightedResiduals(), r.runsTestP(), r.converged(), r.iterations(), r.starts(), warnings);
    }

    /** The circuit's residuals as a function of the parameters that are left. */
    private final class Joined implements ResidualFunction {

        @Override
        public int residuals() {
            return problem.residuals();
        }

        @Override
        public int variables() {
            return count;
        }

        @Override
        public void residuals(double[] x, double[] r) {
            problem.residuals(apart(x), r);
        }

        @Override
        public void jacobian(double[][] columns) {
            double[][] own = new double[variable.length][problem.residuals()];
            problem.jacobian(own);
            for (double[] column : columns) {
                Arrays.fill(column, 0);
            }
            for (int v = 0; v < own.length; v++) {
                for (int i = 0; i < own[v].length; i++) {
                    columns[variable[v]][i] += own[v][i];
                }
            }
        }
    }
}
