// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.electrochem.fit;

import java.util.Arrays;
import java.util.function.BooleanSupplier;

import org.nitrolith.electrochem.internal.Dense;

/**
 * Minimises a sum of squares within bounds by the method of Levenberg and Marquardt.
 *
 * <p>Each step solves {@code (J'J + lambda diag(J'J)) d = -J'r}. The damping follows the ratio of actual to predicted
 * decrease (H. B. Nielsen, IMM-REP-1999-05, DTU 1999). A variable at its bound whose gradient points outwards is held
 * there (projected Newton, D. P. Bertsekas, SIAM J. Control Optim. 20, 221 (1982), doi 10.1137/0320018). An object
 * keeps its
 * work space, so one object serves many starts of one problem; it is not for several threads at once.
 */
public final class LevenbergMarquardt {

    /**
     * Where a run ended.
     *
     * @param x the point
     * @param sumOfSquares residual sum of squares there
     * @param iterations accepted and refused steps
     * @param converged whether no further decrease was in sight ({@code false}: iterations used up, cancelled, or no
     *        finite residual at the start)
     */
    public record Outcome(double[] x, double sumOfSquares, int iterations, boolean converged) {
    }

    private final ResidualFunction function;
    private final int m;
    private final int n;
    private final double[] lower;
    private final double[] upper;
    private final double[] maxStep;
    private final double[][] jacobian;
    private final double[] normal;
    private final double[] gradient;
    private final double[] system;
    private final double[] step;
    private final double[] solution;
    private final int[] active;
    private double[] r;
    private double[] rNew;
    private double[] x;
    private double[] xNew;
    private double tolerance = 1e-10;
    private double damping = 1e-3;

    /**
     * @param lower lower bounds, {@code -infinity} where there is none
     * @param upper upper bounds
     * @param maxStep largest change of each variable in one step, {@code infinity} where any will do
     */
    public LevenbergMarquardt(ResidualFunction function, double[] lower, double[] upper, double[] maxStep) {
        this.function = function;
        m = function.residuals();
        n = function.variables();
        this.lower = lower.clone();
        this.upper = upper.clone();
        this.maxStep = maxStep.clone();
        jacobian = new double[n][m];
        normal = new double[n * n];
        gradient = new double[n];
        system = new double[n * n];
        step = new double[n];
        solution = new double[n];
        active = new int[n];
        r = new double[m];
        rNew = new double[m];
        x = new double[n];
        xNew = new double[n];
    }

    /** Without bounds. */
    public LevenbergMarquardt(ResidualFunction function) {
        this(function, filled(function, Double.NEGATIVE_INFINITY), filled(function, Double.POSITIVE_INFINITY),
                filled(function, Double.POSITIVE_INFINITY));
    }

    private static double[] filled(ResidualFunction function, double value) {
        double[] a = new double[function.variables()];
        Arrays.fill(a, value);
        return a;
    }

    /**
     * Sets when a run ends: predicted relative decrease of the sum of squares below {@code relativeDecrease}. 1e-10 at
     * first; 0 goes on until rounding stops it.
     */
    public void setTolerance(double relativeDecrease) {
        tolerance = relativeDecrease;
    }

    /** Sets the damping of the first step: 1e-3 at first; 1 and more go carefully from a start that may be far away. */
    public void setDamping(double lambda) {
        damping = lambda;
    }

    /** Residuals at the end of the last run (work space: valid until the next). */
    double[] residuals() {
        return r;
    }

    /**
     * Covariance matrix of the variables where the last run ended: {@code (J'J)^-1 S / (m - n)} with S the sum of
     * squares, m
     * residuals and n variables. Bounds are not looked at.
     */
    public double[][] covariance() {
        function.residuals(x, r);
        function.jacobian(jacobian);
        double scale = Dense.dot(r, r, m) / (m - n);
        double[] inverse = Dense.inverseNormal(jacobian, m);
        double[][] covariance = new double[n][n];
        for (int i = 0; i < n * n; i++) {
            covariance[i / n][i % n] = inverse[i] * scale;
        }
        return covariance;
    }

    /**
     * One run.
     *
     * @param start where to begin; clipped to the bounds
     * @param maxIterations largest number of steps
     * @param cancelled asked before each step
     */
    public Outcome minimise(double[] start, int maxIterations, BooleanSupplier cancelled) {
        for (int k = 0; k < n; k++) {
            x[k] = Math.max(lower[k], Math.min(upper[k], start[k]));
        }
        double cost = costAt(x, r);
        if (!(cost < Double.POSITIVE_INFINITY)) {
            return new Outcome(x.clone(), Double.POSITIVE_INFINITY, 0, false);
        }
        double lambda = damping;
        double grow = 2;
        boolean converged = false;
        boolean fresh = true;
        int iteration = 0;
        int stalled = 0;
        while (iteration < maxIterations && !cancelled.getAsBoolean()) {
            if (fresh) {
                linearise();
                fresh = false;
            }
            iteration++;
            double predicted = propose(lambda);
            if (predicted < 0) {
                lambda = Math.max(lambda, 1e-12) * grow * 10;
                if (lambda > 1e20) {
                    break;
                }
                continue;
            }
            if (predicted <= tolerance * cost && lambda <= 1 || predicted <= 1e-30 * cost) {
                // so close that this last step need not be checked in detail
                double end = costAt(xNew, rNew);
                if (end <= cost) {
                    accept();
                    cost = end;
                }
                converged = true;
                break;
            }
            double newCost = costAt(xNew, rNew);
            double gain = newCost < Double.POSITIVE_INFINITY ? (cost - newCost) / predicted : -1;
            if (gain > 1e-4) {
                stalled = cost - newCost <= 1e-14 * cost ? stalled + 1 : 0;
                accept();
                cost = newCost;
                fresh = true;
                double t = 2 * gain - 1;
                lambda *= Math.max(0.1, 1 - t * t * t);
                lambda = Math.max(lambda, 1e-14);
                grow = 2;
                if (stalled >= 3) {
                    converged = true;
                    break;
                }
            } else {
                if (predicted <= 1e-13 * cost && Math.abs(newCost - cost) <= 1e-13 * cost) {
                    converged = true;
                    break;
                }
                lambda *= grow;
                grow *= 2;
                if (lambda > 1e20) {
                    converged = stationary();
                    break;
                }
            }
        }
        return new Outcome(x.clone(), cost, iteration, converged);
    }

    private double costAt(double[] at, double[] residuals) {
        function.residuals(at, residuals);
        double cost = Dense.dot(residuals, residuals, m);
        return Double.isNaN(cost) ? Double.POSITIVE_INFINITY : cost;
    }

    private void accept() {
        double[] t = x;
        x = xNew;
        xNew = t;
        t = r;
        r = rNew;
        rNew = t;
    }

    private void linearise() {
        function.jacobian(jacobian);
        Dense.gram(jacobian, n, m, normal);
        for (int a = 0; a < n; a++) {
            gradient[a] = Dense.dot(jacobian[a], r, m);
        }
    }

    private boolean stationary() {
        double norm = Math.sqrt(Dense.dot(r, r, m));
        for (int k = 0; k < n; k++) {
            boolean held = x[k] <= lower[k] && gradient[k] > 0 || x[k] >= upper[k] && gradient[k] < 0;
            if (!held && Math.abs(gradient[k]) > 1e-6 * norm * Math.sqrt(normal[k * n + k])) {
                return false;
            }
        }
        return true;
    }

    /** Fills {@code xNew}; gives the decrease that the linear model predicts, or -1 when the system has no solution. */
    private double propose(double lambda) {
        int count = 0;
        Arrays.fill(step, 0);
        for (int k = 0; k < n; k++) {
            boolean held = x[k] <= lower[k] && gradient[k] > 0 || x[k] >= upper[k] && gradient[k] < 0
                    || !(normal[k * n + k] > 0);
            if (!held) {
                active[count++] = k;
            }
        }
        // a variable that would leave its bounds goes to the bound, and the others are solved for again
        for (boolean outside = true; outside && count > 0;) {
            if (!solve(lambda, count)) {
                return -1;
            }
            outside = false;
            int left = 0;
            for (int a = 0; a < count; a++) {
                int k = active[a];
                double to = x[k] + solution[a];
                if (to < lower[k] || to > upper[k]) {
                    step[k] = (to < lower[k] ? lower[k] : upper[k]) - x[k];
                    outside = true;
                } else {
                    step[k] = solution[a];
                    active[left++] = k;
                }
            }
            count = left;
        }
        double shrink = 1;
        for (int k = 0; k < n; k++) {
            if (Math.abs(step[k]) > maxStep[k]) {
                shrink = Math.min(shrink, maxStep[k] / Math.abs(step[k]));
            }
        }
        double predicted = 0;
        for (int a = 0; a < n; a++) {
            step[a] *= shrink;
            xNew[a] = Math.max(lower[a], Math.min(upper[a], x[a] + step[a]));
            double row = 0.5 * normal[a * n + a] * step[a];
            for (int b = 0; b < a; b++) {
                row += normal[a * n + b] * step[b];
            }
            predicted -= 2 * step[a] * (gradient[a] + row);
        }
        return predicted;
    }

    /** Solves for the first {@code count} active variables, the steps of all others given. */
    private boolean solve(double lambda, int count) {
        for (int a = 0; a < count; a++) {
            step[active[a]] = 0;
        }
        for (int a = 0; a < count; a++) {
            int ka = active[a];
            for (int b = 0; b < a; b++) {
                system[a * count + b] = normal[ka * n + active[b]];
            }
            system[a * count + a] = normal[ka * n + ka] * (1 + lambda);
            double rhs = -gradient[ka];
            for (int k = 0; k < n; k++) {
                if (step[k] != 0) {
                    rhs -= normal[Math.max(k, ka) * n + Math.min(k, ka)] * step[k];
                }
            }
            solution[a] = rhs;
        }
        if (!Dense.cholesky(system, count)) {
            return false;
        }
        Dense.choleskySolve(system, count, solution);
        return true;
    }
}
