// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.electrochem.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import org.nitrolith.electrochem.Spectrum;
import org.nitrolith.electrochem.circuit.Circuit;
import org.nitrolith.electrochem.circuit.CircuitNode;
import org.nitrolith.electrochem.circuit.CircuitParameter;
import org.nitrolith.electrochem.internal.Dense;

/**
 * Complex nonlinear least squares of an equivalent circuit.
 *
 * <p>Minimised is {@code sum wRe (Re Zfit - Re Z)^2 + wIm (Im Zfit - Im Z)^2} over the points (or the same of the
 * admittance). Starts come from the data (or from a guess, see {@link FitOptions#ownStarts()}), are tried best first,
 * and
 * end as soon as the residuals show nothing but noise; otherwise the best of all is taken. Everything is deterministic.
 *
 * <p>Standard errors are {@code sqrt(diag((J'WJ)^-1) chiSquare/dof)}, without the last factor for weights from given
 * standard deviations. They are linear estimates: good when the error is small against the parameter.
 */
public final class CircuitFit {

    /** Steps of a start before it must have shown that it is worth more. */
    private static final int FIRST_STEPS = 60;
    private static final int ALL_STEPS = 400;
    /** Relative decrease of chi-square in the last step: a thousandth of a standard error for a hundred points. */
    private static final double FIT_TOLERANCE = 1e-8;
    private static final int FIRST_EXCHANGE = 8;
    /**
     * Smooth part of the residuals, in standard deviations of noise, and the number of starts that must have ended at
     * the
     * lowest point if it is below that.
     */
    private static final double[][] BELIEVED = {{1.3, 1}, {2, 2}, {3, 4}, {4, 6}, {6, 12}};

    private final CircuitProblem problem;
    private final FitOptions options;
    private final LevenbergMarquardt minimiser;
    private final int[] order;
    private LevenbergMarquardt.Outcome best;
    private double[] bestValues;
    private double[] exchanged;
    private double bestExcess;
    private int iterations;
    private int starts;
    private int repeats;
    /** Four times the agreement is asked for where three dispersions can take each other's part. */
    private final int caution;

    private CircuitFit(Circuit circuit, Spectrum spectrum, FitOptions options) {
        this.options = options;
        problem = new CircuitProblem(circuit, spectrum, options);
        if (problem.free.length == 0) {
            throw new IllegalArgumentException("Every parameter of " + circuit + " is fixed; leave at least one free");
        }
        if (problem.residuals() <= problem.free.length) {
            throw new IllegalArgumentException("The fit of " + circuit + " has " + problem.free.length
                    + " free parameters, but only " + problem.points + " points (" + problem.residuals()
                    + " numbers) lie in the frequency range; use more points or a smaller circuit");
        }
        minimiser = new LevenbergMarquardt(problem, problem.lowerVariables(), problem.upperVariables(),
                problem.largestSteps());
        minimiser.setTolerance(FIT_TOLERANCE);
        order = Whiteness.order(problem.spectrum);
        long dispersions = Arrays.stream(problem.free).filter(problem::isFreeDispersion).count();
        caution = dispersions >= 3 ? 4 : 1;
    }

    /** Fits with {@link FitOptions#defaults()}. */
    public static FitResult fit(Circuit circuit, Spectrum spectrum) {
        return fit(circuit, spectrum, FitOptions.defaults());
    }

    /**
     * Fits a circuit to a spectrum.
     *
     * @throws IllegalArgumentException when an option names no parameter of the circuit, every parameter is fixed, or
     * there
     *         are no more numbers than free parameters
     */
    public static FitResult fit(Circuit circuit, Spectrum spectrum, FitOptions options) {
        return new CircuitFit(circuit, spectrum, options).run();
    }

    private FitResult run() {
        boolean[] given = given();
        boolean anyGiven = false;
        boolean allGiven = true;
        for (int k : problem.free) {
            anyGiven |= given[k];
            allGiven &= given[k];
        }
        double[] guess = problem.values.clone();
        if (allGiven || !options.ownStarts()) {
            attempt(guess);
        }
        if (!finished()) {
            StartSearch search = options.ownStarts() ? new StartSearch(problem) : new StartSearch(problem, guess);
            for (Optional<double[]> next = search.next(); next.isPresent() && !finished(); next = search.next()) {
                double[] candidate = next.get();
                if (anyGiven && !allGiven && options.ownStarts()) {
                    for (int k : problem.free) {
                        candidate[k] = given[k] ? guess[k] : candidate[k];
                    }
                }
                attempt(candidate);
                exchangeDispersions();
            }
        }
        boolean converged = best.converged();
        if (!converged && Double.isFinite(best.sumOfSquares())) {
            problem.setReferences(bestValues);
            LevenbergMarquardt.Outcome more = minimiser.minimise(problem.toVariables(bestValues), ALL_STEPS,
                    options.cancelled());
            iterations += more.iterations();
            converged = more.converged();
            problem.toValues(more.x());
            bestValues = problem.values.clone();
        }
        if (!anyGiven) {
            sortInterchangeableParts();
        }
        return result(converged);
    }

    private boolean[] given() {
        boolean[] given = new boolean[problem.values.length];
        List<CircuitParameter> parameters = problem.circuit.parameters();
        for (int k = 0; k < given.length; k++) {
            given[k] = parameters.get(k).value().isPresent();
        }
        options.guess().keySet().forEach(name -> given[problem.circuit.indexOf(name).orElseThrow()] = true);
        return given;
    }

    private void attempt(double[] p) {
        problem.setReferences(p);
        LevenbergMarquardt.Outcome outcome = minimiser.minimise(problem.toVariables(p), FIRST_STEPS,
                options.cancelled());
        iterations += outcome.iterations();
        starts++;
        if (best == null || outcome.sumOfSquares() < best.sumOfSquares() * (1 - 1e-6)) {
            repeats = 1;
        } else if (outcome.sumOfSquares() < best.sumOfSquares() * (1 + 1e-6)) {
            repeats++;
        }
        if (best == null || outcome.sumOfSquares() < best.sumOfSquares()) {
            best = outcome;
            bestExcess = Whiteness.smoothExcess(Whiteness.reorder(minimiser.residuals(), order), problem.points,
                    problem.free.length);
            problem.toValues(outcome.x());
            bestValues = problem.values.clone();
        }
    }

    /**
     * Two processes that overlap may have ended with each other's dispersion: from the best point so far, tries those
     * at
     * which two constant phase elements have changed places.
     */
    private void exchangeDispersions() {
        double[] from = bestValues;
        if (from == exchanged || caution == 1 && starts < FIRST_EXCHANGE) {
            return;
        }
        exchanged = from;
        for (int a = 0; a < from.length; a++) {
            for (int b = a + 1; b < from.length && !finished(); b++) {
                if (!problem.isFreeDispersion(a) || !problem.isFreeDispersion(b)) {
                    continue;
                }
                double[] p = from.clone();
                p[a] = from[b];
                p[b] = from[a];
                p[problem.exponentOf(a)] = from[problem.exponentOf(b)];
                p[problem.exponentOf(b)] = from[problem.exponentOf(a)];
                attempt(p);
            }
        }
    }

    private boolean finished() {
        return best != null && (starts >= options.starts() || options.cancelled().getAsBoolean()
                || best.converged() && repeats >= repeatsWanted());
    }

    /** The more of the residuals is smooth, the more starts must have ended at the best point before it is believed. */
    private int repeatsWanted() {
        for (int i = 0; i < BELIEVED.length; i++) {
            if (bestExcess < BELIEVED[i][0]) {
                return (int) BELIEVED[i][1] * caution;
            }
        }
        return Integer.MAX_VALUE;
    }

    /** Parts that could change places (two equal arcs) are put in the order of their time scales, fastest first. */
    private void sortInterchangeableParts() {
        List<String> codes = problem.circuit.blocks().stream().map(CircuitFit::structure).toList();
        for (int pass = 0; pass < codes.size(); pass++) {
            for (int a = 0; a < codes.size(); a++) {
                int b = nextAlike(codes, a);
                if (b > a && problem.timeScale(a, bestValues) > problem.timeScale(b, bestValues)) {
                    exchange(a, b);
                }
            }
        }
    }

    private static int nextAlike(List<String> codes, int a) {
        for (int b = a + 1; b < codes.size(); b++) {
            if (codes.get(b).equals(codes.get(a))) {
                return b;
            }
        }
        return -1;
    }

    private static String structure(CircuitNode node) {
        return switch (node) {
            case CircuitNode.Leaf leaf -> leaf.element().symbol();
            case CircuitNode.Series s -> "s" + s.parts().stream().map(CircuitFit::structure).toList();
            case CircuitNode.Parallel p -> "p" + p.parts().stream().map(CircuitFit::structure).toList();
        };
    }

    private void exchange(int a, int b) {
        int[] inA = parametersOfBlock(a);
        int[] inB = parametersOfBlock(b);
        for (int i = 0; i < inA.length; i++) {
            boolean alike = problem.isFree(inA[i]) && problem.isFree(inB[i])
                    && problem.lowerBounds[inA[i]] == problem.lowerBounds[inB[i]]
                    && problem.upperBounds[inA[i]] == problem.upperBounds[inB[i]];
            if (!alike) {
                return;
            }
        }
        for (int i = 0; i < inA.length; i++) {
            double t = bestValues[inA[i]];
            bestValues[inA[i]] = bestValues[inB[i]];
            bestValues[inB[i]] = t;
        }
    }

    private int[] parametersOfBlock(int block) {
        return IntStream.range(0, problem.values.length).filter(k -> problem.evaluator.blockOf(k) == block).toArray();
    }

    private FitResult result(boolean converged) {
        problem.clearReferences();
        return describe(problem, problem.toVariables(bestValues), new double[0], options, converged, iterations,
                starts);
    }

    /** The corrected Akaike criterion; where the errors are not given, their size is a parameter more. */
    static double aicc(double chiSquare, int numbers, int free, Weighting weighting) {
        boolean sigma = weighting == Weighting.SIGMA;
        int k = free + (sigma ? 0 : 1);
        return (sigma ? chiSquare : numbers * Math.log(chiSquare / numbers)) + 2.0 * k
                + (numbers - k - 1 > 0 ? 2.0 * k * (k + 1) / (numbers - k - 1) : Double.POSITIVE_INFINITY);
    }

    /**
     * The result at a point.
     *
     * @param x variables, with prefactors and exponents as variables of their own
     * @param covariance covariance of the variables, where it comes from a larger problem; else empty
     */
    static FitResult describe(CircuitProblem problem, double[] x, double[] covariance, FitOptions options,
            boolean converged, int iterations, int starts) {
        double[] r = new double[problem.residuals()];
        problem.residuals(x, r);
        double chiSquare = Dense.dot(r, r, r.length);
        boolean sigma = options.weighting() == Weighting.SIGMA;
        ParameterErrors errors = new ParameterErrors(problem, covariance,
                sigma ? 1 : chiSquare / (problem.residuals() - problem.free.length));
        List<String> warnings = new ArrayList<>();
        if (options.cancelled().getAsBoolean()) {
            warnings.add("The fit was cancelled; these are the values it had reached");
        } else if (!converged) {
            warnings.add("The fit did not converge; the values are no optimum");
        }
        warnings.addAll(errors.warnings());
        double runsP = Whiteness.runsP(Whiteness.reorder(r, Whiteness.order(problem.spectrum)), problem.points);
        if (runsP < 0.01) {
            warnings.add(String.format(Locale.ROOT,
                    "Residuals are not random (runs test, p = %.2g): the circuit does not "
                    + "describe all of the data, and standard errors are too small", runsP));
        }
        int n = r.length;
        int dof = n - problem.free.length;
        double aicc = aicc(chiSquare, n, problem.free.length, options.weighting());
        double[] residualRe = new double[problem.points];
        double[] residualIm = new double[problem.points];
        for (int i = 0; i < problem.points; i++) {
            residualRe[i] = problem.spectrum.reOhm(i) - problem.evaluator.re()[i];
            residualIm[i] = problem.spectrum.imOhm(i) - problem.evaluator.im()[i];
        }
        return new FitResult(problem.circuit.toString(), options.weighting(), problem.spectrum, errors.parameters(),
                chiSquare, dof, chiSquare / dof, aicc, errors.covariance(), errors.correlation(), residualRe,
                residualIm,
                r, runsP, converged, iterations, starts, List.copyOf(warnings));
    }
}
