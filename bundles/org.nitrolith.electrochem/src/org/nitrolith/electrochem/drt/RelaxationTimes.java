// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.electrochem.drt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.nitrolith.electrochem.Spectrum;
import org.nitrolith.electrochem.internal.Dense;
import org.nitrolith.electrochem.internal.NonNegative;

/**
 * Distribution of relaxation times by Tikhonov regularisation.
 *
 * <p>{@code Z = R + j omega L + 1/(j omega C) + integral gamma(ln tau) / (1 + j omega tau) d ln tau}, gamma a sum of
 * Gaussians in ln tau with coefficients &gt;= 0 (T. H. Wan et al., Electrochim. Acta 184, 483 (2015), doi
 * 10.1016/j.electacta.2015.09.097), one for each point and as densely half a decade to both sides. Minimised is
 * {@code sum |dZ|^2/|Z|^2 + lambda integral (gamma'')^2 d ln tau} with gamma in units of the largest |Z|.
 */
public final class RelaxationTimes {

    private static final double DECADES_BEYOND = 0.5;
    private static final double WIDTH_IN_STEPS = 2;
    private static final int PENALTY_ORDER = 2;
    private static final int MOST_FUNCTIONS = 160;
    private static final double LOWEST_LOG_LAMBDA = -7.5;
    private static final double HIGHEST_LOG_LAMBDA = 0;
    private static final double STEP = 0.25;
    /** How far below the choice of the evidence, in decades, that of generalised cross-validation is still believed. */
    private static final double BELIEVED = 1;

    /** One regularised solution and what the criteria need of it. */
    private record Solution(double logLambda, double[] x, boolean[] free, double rss, double penalty, double dof,
            double evidence) {
    }

    private final Spectrum spectrum;
    private final DrtOptions options;
    private final int n;
    private final int functions;
    private final int unknowns;
    private final double scale;
    private final RelaxationBasis basis;
    private final double[][] columns;
    private final double[] data;
    private final double[] gram;
    private final double[] projection;
    private final double[] penalty;
    private final double omegaMax;
    private final double omegaMin;

    private RelaxationTimes(Spectrum spectrum, DrtOptions options) {
        this.spectrum = spectrum;
        this.options = options;
        n = spectrum.size();
        omegaMax = 2 * Math.PI * spectrum.maxFrequencyHz();
        omegaMin = 2 * Math.PI * spectrum.minFrequencyHz();
        double beyond = DECADES_BEYOND * Math.log(10);
        double span = Math.log(omegaMax / omegaMin);
        double step = Math.max(span / (n - 1), (span + 2 * beyond) / (MOST_FUNCTIONS - 1));
        int extra = (int) Math.ceil(beyond / step);
        functions = (int) Math.round(span / step) + 1 + 2 * extra;
        double[] lnTau = new double[functions];
        for (int k = 0; k < functions; k++) {
            lnTau[k] = -Math.log(omegaMax) + (k - extra) * step;
        }
        basis = new RelaxationBasis(lnTau, WIDTH_IN_STEPS);
        unknowns = functions + 1 + (options.inductance() ? 1 : 0) + (options.capacitance() ? 1 : 0);
        double largest = 0;
        for (int i = 0; i < n; i++) {
            largest = Math.max(largest, spectrum.modulusOhm(i));
        }
        scale = largest;
        columns = new double[unknowns][2 * n];
        data = new double[2 * n];
        fillColumns();
        gram = new double[unknowns * unknowns];
        projection = new double[unknowns];
        penalty = new double[unknowns * unknowns];
        for (int a = 0; a < unknowns; a++) {
            projection[a] = Dense.dot(columns[a], data, 2 * n);
            for (int b = 0; b <= a; b++) {
                gram[a * unknowns + b] = Dense.dot(columns[a], columns[b], 2 * n);
                gram[b * unknowns + a] = gram[a * unknowns + b];
                if (a < functions) {
                    penalty[a * unknowns + b] = basis.product(a, b, PENALTY_ORDER);
                    penalty[b * unknowns + a] = penalty[a * unknowns + b];
                }
            }
        }
    }

    /**
     * Computes the distribution.
     *
     * @throws IllegalArgumentException when the spectrum has fewer than 10 points, spans no frequency range, or has a
     * point
     *         with Z = 0
     */
    public static DrtResult compute(Spectrum spectrum, DrtOptions options) {
        if (spectrum.size() < 10 || spectrum.minFrequencyHz() == spectrum.maxFrequencyHz()) {
            throw new IllegalArgumentException("A distribution of relaxation times needs at least 10 points over a "
                    + "range of frequencies; the spectrum has " + spectrum);
        }
        for (int i = 0; i < spectrum.size(); i++) {
            if (!(spectrum.modulusOhm(i) > 0)) {
                throw new IllegalArgumentException("Point " + (i + 1) + " has the impedance 0; leave it out");
            }
        }
        RelaxationTimes problem = new RelaxationTimes(spectrum, options);
        double logLambda = options.lambda().isPresent() ? Math.log10(options.lambda().getAsDouble()) : problem.choose();
        boolean[] free = new boolean[problem.unknowns];
        Arrays.fill(free, true);
        return problem.describe(problem.solve(logLambda, free));
    }

    /** Computes with {@link DrtOptions#defaults()}. */
    public static DrtResult compute(Spectrum spectrum) {
        return compute(spectrum, DrtOptions.defaults());
    }

    private void fillColumns() {
        double[] omega = spectrum.angularFrequency();
        for (int i = 0; i < n; i++) {
            double weight = 1 / spectrum.modulusOhm(i);
            data[i] = spectrum.reOhm(i) * weight;
            data[n + i] = spectrum.imOhm(i) * weight;
            double lnOmega = Math.log(omega[i]);
            for (int k = 0; k < functions; k++) {
                double[] z = basis.impedance(lnOmega, k);
                columns[k][i] = z[0] * weight * scale;
                columns[k][n + i] = z[1] * weight * scale;
            }
            int next = functions;
            columns[next++][i] = weight * scale;
            if (options.inductance()) {
                columns[next++][n + i] = weight * scale * omega[i] / omegaMax;
            }
            if (options.capacitance()) {
                columns[next][n + i] = -weight * scale * omegaMin / omega[i];
            }
        }
    }

    private double[] system(double logLambda) {
        double lambda = Math.pow(10, logLambda);
        double[] h = new double[unknowns * unknowns];
        for (int i = 0; i < h.length; i++) {
            h[i] = gram[i] + lambda * penalty[i];
        }
        for (int a = 0; a < unknowns; a++) {
            h[a * unknowns + a] += 1e-12 * gram[a * unknowns + a];
        }
        return h;
    }

    private Solution solve(double logLambda, boolean[] free) {
        double[] h = system(logLambda);
        double[] x = NonNegative.solve(h, projection, free);
        int[] index = positive(x);
        int m = index.length;
        double[] factor = factor(h, index);
        double dof = 0;
        for (int j = 0; j < m; j++) {
            double[] v = new double[m];
            for (int i = 0; i < m; i++) {
                v[i] = gram[index[i] * unknowns + index[j]];
            }
            Dense.choleskySolve(factor, m, v);
            dof += v[j];
        }
        double rss = 0;
        for (int i = 0; i < 2 * n; i++) {
            double d = data[i];
            for (int k : index) {
                d -= x[k] * columns[k][i];
            }
            rss += d * d;
        }
        double rough = 0;
        for (int a : index) {
            for (int b : index) {
                rough += x[a] * x[b] * penalty[a * unknowns + b];
            }
        }
        return new Solution(logLambda, x, free.clone(), rss, rough, dof,
                evidence(logLambda, index, factor, rss, rough));
    }

    private int[] positive(double[] x) {
        int[] index = new int[unknowns];
        int m = 0;
        for (int k = 0; k < unknowns; k++) {
            if (x[k] > 0) {
                index[m++] = k;
            }
        }
        return Arrays.copyOf(index, m);
    }

    private double[] factor(double[] h, int[] index) {
        int m = index.length;
        double[] factor = new double[m * m];
        for (int i = 0; i < m; i++) {
            for (int j = 0; j <= i; j++) {
                factor[i * m + j] = h[index[i] * unknowns + index[j]];
            }
        }
        Dense.cholesky(factor, m);
        return factor;
    }

    /** -2 ln of the marginal likelihood of the positive part, variance integrated out, up to a constant. */
    private double evidence(double logLambda, int[] index, double[] factor, double rss, double rough) {
        int m = index.length;
        int[] gaussians = Arrays.stream(index).filter(k -> k < functions).toArray();
        int g = gaussians.length;
        double[] prior = new double[g * g];
        for (int i = 0; i < g; i++) {
            for (int j = 0; j <= i; j++) {
                prior[i * g + j] = penalty[gaussians[i] * unknowns + gaussians[j]] * (i == j ? 1 + 1e-9 : 1);
            }
        }
        Dense.cholesky(prior, g);
        double lnDeterminants = 0;
        for (int i = 0; i < m; i++) {
            lnDeterminants += 2 * Math.log(factor[i * m + i]);
        }
        for (int i = 0; i < g; i++) {
            lnDeterminants -= 2 * Math.log(prior[i * g + i]);
        }
        double lambda = Math.pow(10, logLambda);
        return (2 * n - (m - g)) * Math.log(rss + lambda * rough) + lnDeterminants - g * Math.log(lambda);
    }

    // ---- choice of lambda

    private double choose() {
        boolean[] free = new boolean[unknowns];
        Arrays.fill(free, true);
        List<Solution> path = new ArrayList<>();
        for (double l = HIGHEST_LOG_LAMBDA; l >= LOWEST_LOG_LAMBDA - 1e-9; l -= STEP) {
            path.add(solve(l, free));
        }
        return switch (options.criterion()) {
            case GCV -> lowest(path, path.stream().mapToDouble(this::gcv).toArray());
            case EVIDENCE -> lowest(path, path.stream().mapToDouble(Solution::evidence).toArray());
            case AUTO -> {
                double evident = lowest(path, path.stream().mapToDouble(Solution::evidence).toArray());
                double crossValidated = lowest(path, path.stream().mapToDouble(this::gcv).toArray());
                yield (evident + Math.max(crossValidated, evident - BELIEVED)) / 2;
            }
            case L_CURVE -> corner(path);
            case RE_IM -> lowest(path, path.stream().mapToDouble(this::crossValidation).toArray());
        };
    }

    private double gcv(Solution s) {
        double rest = 1 - s.dof / (2 * n);
        return Math.log(s.rss) - 2 * Math.log(Math.max(rest, 1e-6));
    }

    /** Minimum of a criterion along the path, between the steps by a parabola. */
    private static double lowest(List<Solution> path, double[] criterion) {
        int best = 0;
        for (int i = 1; i < criterion.length; i++) {
            best = criterion[i] < criterion[best] ? i : best;
        }
        double at = path.get(best).logLambda;
        if (best > 0 && best < criterion.length - 1) {
            double curvature = criterion[best - 1] - 2 * criterion[best] + criterion[best + 1];
            if (curvature > 0) {
                at -= STEP * Math.max(-0.5, Math.min(0.5, (criterion[best - 1] - criterion[best
                        + 1]) / (2 * curvature)));
            }
        }
        return at;
    }

    private static double corner(List<Solution> path) {
        double best = Double.NEGATIVE_INFINITY;
        double at = path.get(path.size() / 2).logLambda;
        for (int i = 1; i < path.size() - 1; i++) {
            double x0 = Math.log(path.get(i - 1).rss);
            double x1 = Math.log(path.get(i).rss);
            double x2 = Math.log(path.get(i + 1).rss);
            double y0 = Math.log(path.get(i - 1).penalty + 1e-300);
            double y1 = Math.log(path.get(i).penalty + 1e-300);
            double y2 = Math.log(path.get(i + 1).penalty + 1e-300);
            double dx = (x2 - x0) / 2;
            double dy = (y2 - y0) / 2;
            double curvature = (dy * (x2 - 2 * x1 + x0) - dx * (y2 - 2 * y1 + y0)) / Math.pow(dx * dx + dy * dy, 1.5);
            // the path runs from smooth to rough, leftwards and then up: the corner is the sharpest turn to the right
            if (curvature > best) {
                best = curvature;
                at = path.get(i).logLambda;
            }
        }
        return at;
    }

    /** Squared error of each part as predicted by the fit to the other one. */
    private double crossValidation(Solution s) {
        double error = 0;
        for (int part = 0; part < 2; part++) {
            int from = part * n;
            double[] h = new double[unknowns * unknowns];
            double[] c = new double[unknowns];
            double lambda = Math.pow(10, s.logLambda);
            double[][] half = new double[unknowns][];
            double[] own = Arrays.copyOfRange(data, from, from + n);
            for (int a = 0; a < unknowns; a++) {
                half[a] = Arrays.copyOfRange(columns[a], from, from + n);
                c[a] = Dense.dot(half[a], own, n);
                for (int b = 0; b <= a; b++) {
                    h[a * unknowns + b] = Dense.dot(half[a], half[b], n) + lambda * penalty[a * unknowns + b];
                    h[b * unknowns + a] = h[a * unknowns + b];
                }
                h[a * unknowns + a] += 1e-12 * gram[a * unknowns + a];
            }
            double[] x = NonNegative.solve(h, c, s.free.clone());
            // what only the other part can tell (R, or L and C) is taken from the fit to both
            System.arraycopy(s.x, functions, x, functions, unknowns - functions);
            int other = n - from;
            for (int i = other; i < other + n; i++) {
                double d = data[i];
                for (int k = 0; k < unknowns; k++) {
                    d -= x[k] * columns[k][i];
                }
                error += d * d;
            }
        }
        return Math.log(error);
    }

    // ---- result

    private DrtResult describe(Solution s) {
        double[] tau = new double[functions];
        double[] gamma = new double[functions];
        double[] lower = new double[functions];
        double[] upper = new double[functions];
        double freedom = Math.max(1, 2 * n - s.dof);
        double variance = s.rss / freedom;
        int[] index = positive(s.x);
        double[] factor = factor(system(s.logLambda), index);
        for (int k = 0; k < functions; k++) {
            double at = basis.lnTau[k];
            tau[k] = Math.exp(at);
            double[] v = new double[index.length];
            double[] shape = new double[index.length];
            for (int i = 0; i < index.length; i++) {
                shape[i] = index[i] < functions ? basis.value(at, index[i]) : 0;
                v[i] = shape[i];
                gamma[k] += s.x[index[i]] * shape[i] * scale;
            }
            Dense.choleskySolve(factor, index.length, v);
            double half = 1.96 * scale * Math.sqrt(Math.max(0, variance * Dense.dot(shape, v, v.length)));
            lower[k] = Math.max(0, gamma[k] - half);
            upper[k] = gamma[k] + half;
        }
        double[] fitRe = new double[n];
        double[] fitIm = new double[n];
        for (int i = 0; i < n; i++) {
            for (int k : index) {
                fitRe[i] += s.x[k] * columns[k][i] * spectrum.modulusOhm(i);
                fitIm[i] += s.x[k] * columns[k][n + i] * spectrum.modulusOhm(i);
            }
        }
        double inductance = options.inductance() ? s.x[functions + 1] * scale / omegaMax : 0;
        double elastance = options.capacitance() ? s.x[unknowns - 1] * scale * omegaMin : 0;
        return new DrtResult(Math.pow(10, s.logLambda), tau, gamma, lower, upper, s.x[functions] * scale, inductance,
                1 / elastance, peaks(tau, gamma), fitRe, fitIm, 100 * Math.sqrt(variance));
    }

    private List<DrtPeak> peaks(double[] tau, double[] gamma) {
        double highest = Arrays.stream(gamma).max().orElse(0);
        double step = basis.lnTau[1] - basis.lnTau[0];
        List<DrtPeak> peaks = new ArrayList<>();
        int valley = 0;
        for (int k = 1; k < gamma.length - 1; k++) {
            boolean top = gamma[k] > gamma[k - 1] && gamma[k] >= gamma[k + 1] && gamma[k] > 0.01 * highest;
            if (!top) {
                continue;
            }
            int next = k;
            while (next < gamma.length - 1 && gamma[next + 1] < gamma[next]) {
                next++;
            }
            int previous = k;
            while (previous > valley && gamma[previous - 1] < gamma[previous]) {
                previous--;
            }
            double area = 0;
            for (int i = previous; i < next; i++) {
                area += (gamma[i] + gamma[i + 1]) / 2 * step;
            }
            double curvature = gamma[k - 1] - 2 * gamma[k] + gamma[k + 1];
            double shift = curvature < 0 ? (gamma[k - 1] - gamma[k + 1]) / (2 * curvature) : 0;
            double at = Math.exp(Math.log(tau[k]) + shift * step);
            peaks.add(new DrtPeak(at, area, at / area));
            valley = next;
        }
        return List.copyOf(peaks);
    }
}
