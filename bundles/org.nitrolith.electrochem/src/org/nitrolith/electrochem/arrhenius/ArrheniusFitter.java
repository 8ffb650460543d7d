// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.electrochem.arrhenius;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

import org.hipparchus.distribution.continuous.FDistribution;
import org.hipparchus.distribution.continuous.TDistribution;
import org.nitrolith.electrochem.fit.LevenbergMarquardt;
import org.nitrolith.electrochem.fit.ResidualFunction;
import org.nitrolith.electrochem.internal.Dense;

/**
 * Fits the temperature dependence of a conductivity.
 *
 * <p>Fitted is the logarithm: {@code y = ln(sigma T)} or {@code ln(sigma)}, with weights {@code (sigma/s)^2} where s
 * is the
 * standard error of sigma, or equal weights without. Standard errors are scaled with the scatter about the line
 * (chi-square / degrees of freedom), so that only the ratios of the weights count, and intervals use Student's t.
 * {@code k_B = 1.380649e-23 J/K / 1.602176634e-19 J/eV}, both exact in the SI.
 */
public final class ArrheniusFitter {

    /** Boltzmann constant in eV/K. */
    public static final double BOLTZMANN_EV_PER_K = 1.380649e-23 / 1.602176634e-19;
    /** 0 degrees Celsius in K. */
    public static final double ZERO_CELSIUS_K = 273.15;
    private static final double ROOM_K = 25 + ZERO_CELSIUS_K;
    private static final int FEWEST_IN_A_BRANCH = 3;
    private static final double SIGNIFICANCE = 0.01;

    /** How many straight lines. */
    public enum Branches {
        ONE, TWO,
        /** Two when AICc prefers them and the F test finds the break at the 1 % level. */
        AUTO
    }

    private record Point(double kelvin, double y, double weight) {
    }

    private ArrheniusFitter() {
    }

    /**
     * Fits.
     *
     * @param temperatureK temperatures in K, any order
     * @param sigmaSPerCm conductivities in S/cm, &gt; 0
     * @param standardError standard errors of the conductivities in S/cm, or an empty array
     * @throws IllegalArgumentException when lengths differ, a number is out of its range, or there are too few
     * temperatures
     *         (two for one branch, six for two, three for VTF)
     */
    public static ArrheniusResult fit(double[] temperatureK, double[] sigmaSPerCm, double[] standardError,
            ConductivityModel model, Branches branches) {
        List<Point> points = points(temperatureK, sigmaSPerCm, standardError, model);
        if (model == ConductivityModel.VTF) {
            if (branches == Branches.TWO) {
                throw new IllegalArgumentException("The VTF law is one curve; use one branch");
            }
            return finish(model, List.of(vtf(points)), Optional.empty());
        }
        int n = points.size();
        boolean enough = n >= 2 * FEWEST_IN_A_BRANCH;
        if (branches == Branches.TWO && !enough) {
            throw new IllegalArgumentException("Two branches need at least " + 2 * FEWEST_IN_A_BRANCH
                    + " temperatures; there are " + n);
        }
        Branch one = line(points);
        if (branches == Branches.ONE || !enough) {
            return finish(model, List.of(one), Optional.empty());
        }
        int split = bestSplit(points);
        Branch low = line(points.subList(0, split));
        Branch high = line(points.subList(split, n));
        BranchComparison test = compare(one, low, high, n, branches == Branches.TWO);
        return finish(model, test.accepted() ? List.of(low, high) : List.of(one), Optional.of(test));
    }

    private static List<Point> points(double[] kelvin, double[] sigma, double[] error, ConductivityModel model) {
        if (kelvin.length != sigma.length || error.length != 0 && error.length != kelvin.length) {
            throw new IllegalArgumentException("There are " + kelvin.length + " temperatures, " + sigma.length
                    + " conductivities and " + error.length
                    + " standard errors; give one of each for every temperature");
        }
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < kelvin.length; i++) {
            boolean good = kelvin[i] > 0 && Double.isFinite(kelvin[i]) && sigma[i] > 0 && Double.isFinite(sigma[i])
                    && (error.length == 0 || error[i] > 0 && Double.isFinite(error[i]));
            if (!good) {
                throw new IllegalArgumentException("Row " + (i + 1) + ": temperature " + kelvin[i] + " K, conductivity "
                        + sigma[i] + " S/cm" + (error.length == 0 ? "" : ", standard error " + error[i] + " S/cm")
                        + "; all must be finite and above 0");
            }
            double y = model == ConductivityModel.SIGMA_T ? Math.log(sigma[i] * kelvin[i]) : Math.log(sigma[i]);
            points.add(new Point(kelvin[i], y, error.length == 0 ? 1 : Math.pow(sigma[i] / error[i], 2)));
        }
        points.sort(Comparator.comparingDouble(Point::kelvin));
        long distinct = points.stream().mapToDouble(Point::kelvin).distinct().count();
        int least = model == ConductivityModel.VTF ? 3 : 2;
        if (distinct < least) {
            throw new IllegalArgumentException("The fit needs conductivities at " + least
                    + " different temperatures at least; there are " + distinct);
        }
        return points;
    }

    /** Weighted straight line of y against 1/(k_B T). */
    private static Branch line(List<Point> points) {
        double sw = 0;
        double sx = 0;
        double sy = 0;
        for (Point p : points) {
            sw += p.weight;
            sx += p.weight / (BOLTZMANN_EV_PER_K * p.kelvin);
            sy += p.weight * p.y;
        }
        double meanX = sx / sw;
        double meanY = sy / sw;
        double sxx = 0;
        double sxy = 0;
        double syy = 0;
        for (Point p : points) {
            double dx = 1 / (BOLTZMANN_EV_PER_K * p.kelvin) - meanX;
            sxx += p.weight * dx * dx;
            sxy += p.weight * dx * (p.y - meanY);
            syy += p.weight * (p.y - meanY) * (p.y - meanY);
        }
        double slope = sxy / sxx;
        double intercept = meanY - slope * meanX;
        double chiSquare = 0;
        for (Point p : points) {
            double d = p.y - intercept - slope / (BOLTZMANN_EV_PER_K * p.kelvin);
            chiSquare += p.weight * d * d;
        }
        int dof = points.size() - 2;
        double s2 = dof > 0 ? chiSquare / dof : Double.NaN;
        double[][] covariance = {{s2 * (1 / sw + meanX * meanX / sxx), s2 * meanX / sxx},
            {s2 * meanX / sxx, s2 / sxx}};
        return branch(points, -slope, intercept, OptionalDouble.empty(), covariance, syy > 0
                ? 1 - chiSquare / syy : 1, dof,
                chiSquare);
    }

    private static Branch branch(List<Point> points, double energy, double lnPrefactor, OptionalDouble t0,
            double[][] covariance, double rSquared, int dof, double chiSquare) {
        return new Branch(points.get(0).kelvin, points.get(points.size() - 1).kelvin,
                new Estimate(energy, error(covariance[1][1])), new Estimate(lnPrefactor, error(covariance[0][0])), t0,
                covariance, rSquared, points.size(), dof, chiSquare);
    }

    private static OptionalDouble error(double variance) {
        return variance >= 0 ? OptionalDouble.of(Math.sqrt(variance)) : OptionalDouble.empty();
    }

    private static int bestSplit(List<Point> points) {
        int best = FEWEST_IN_A_BRANCH;
        double least = Double.POSITIVE_INFINITY;
        for (int split = FEWEST_IN_A_BRANCH; split <= points.size() - FEWEST_IN_A_BRANCH; split++) {
            if (!usable(points.subList(0, split)) || !usable(points.subList(split, points.size()))
                    || points.get(split - 1).kelvin == points.get(split).kelvin) {
                continue;
            }
            double sum = line(points.subList(0, split)).chiSquare() + line(points.subList(split,
                    points.size())).chiSquare();
            if (sum < least) {
                least = sum;
                best = split;
            }
        }
        return best;
    }

    private static boolean usable(List<Point> points) {
        return points.get(0).kelvin < points.get(points.size() - 1).kelvin;
    }

    private static BranchComparison compare(Branch one, Branch low, Branch high, int n, boolean wanted) {
        double two = low.chiSquare() + high.chiSquare();
        double aiccOne = aicc(one.chiSquare(), n, 3);
        double aiccTwo = aicc(two, n, 6);
        int dof = n - 5;
        double f = (one.chiSquare() - two) / 3 / (two / dof);
        double p = Double.isNaN(f) ? 1 : 1 - new FDistribution(3, dof).cumulativeProbability(Math.max(f, 0));
        p = Math.min(1, p * (n - 2 * FEWEST_IN_A_BRANCH + 1));
        boolean accepted = wanted || aiccTwo < aiccOne && p < SIGNIFICANCE;
        return new BranchComparison(breakTemperature(low, high), aiccOne, aiccTwo, f, p, accepted);
    }

    private static double aicc(double chiSquare, int n, int k) {
        return n - k - 1 <= 0 ? Double.POSITIVE_INFINITY
                : n * Math.log(chiSquare / n) + 2.0 * k + 2.0 * k * (k + 1) / (n - k - 1);
    }

    private static double breakTemperature(Branch low, Branch high) {
        double x = (high.lnPrefactor().value() - low.lnPrefactor().value())
                / (high.activationEnergyEv().value() - low.activationEnergyEv().value());
        double crossing = 1 / (BOLTZMANN_EV_PER_K * x);
        boolean between = crossing >= low.maxTemperatureK() && crossing <= high.minTemperatureK();
        return between ? crossing : 2 / (1 / low.maxTemperatureK() + 1 / high.minTemperatureK());
    }

    /** Vogel-Tammann-Fulcher: variables lnPrefactor, ln B and T0. */
    private static Branch vtf(List<Point> points) {
        int n = points.size();
        double lowest = points.get(0).kelvin;
        ResidualFunction function = new ResidualFunction() {
            private final double[] at = new double[3];

            @Override
            public int residuals() {
                return n;
            }

            @Override
            public int variables() {
                return 3;
            }

            @Override
            public void residuals(double[] x, double[] r) {
                System.arraycopy(x, 0, at, 0, 3);
                for (int i = 0; i < n; i++) {
                    Point p = points.get(i);
                    r[i] = Math.sqrt(p.weight)
                            * (x[0] - Math.exp(x[1]) / (BOLTZMANN_EV_PER_K * (p.kelvin - x[2])) - p.y);
                }
            }

            @Override
            public void jacobian(double[][] columns) {
                for (int i = 0; i < n; i++) {
                    Point p = points.get(i);
                    double root = Math.sqrt(p.weight);
                    double term = Math.exp(at[1]) / (BOLTZMANN_EV_PER_K * (p.kelvin - at[2]));
                    columns[0][i] = root;
                    columns[1][i] = -root * term;
                    columns[2][i] = -root * term / (p.kelvin - at[2]);
                }
            }
        };
        double infinity = Double.POSITIVE_INFINITY;
        LevenbergMarquardt minimiser = new LevenbergMarquardt(function, new double[] {-infinity, -infinity, 0},
                new double[] {infinity, infinity, lowest - 1}, new double[] {infinity, 3, 100});
        minimiser.setTolerance(1e-14);
        LevenbergMarquardt.Outcome best = null;
        for (double fraction : new double[] {0.3, 0.6, 0.8, 0.9}) {
            LevenbergMarquardt.Outcome o = minimiser.minimise(startAt(points, fraction * lowest), 500, () -> false);
            if (best == null || o.sumOfSquares() < best.sumOfSquares()) {
                best = o;
            }
        }
        return vtfBranch(points, function, best);
    }

    /** The straight line of y against 1/(k_B (T - T0)). */
    private static double[] startAt(List<Point> points, double t0) {
        List<Point> shifted = points.stream().map(p -> new Point(p.kelvin - t0, p.y, p.weight)).toList();
        Branch line = line(shifted);
        return new double[] {line.lnPrefactor().value(), Math.log(Math.max(line.activationEnergyEv().value(), 1e-6)),
                t0};
    }

    private static Branch vtfBranch(List<Point> points, ResidualFunction function, LevenbergMarquardt.Outcome outcome) {
        int n = points.size();
        double[][] columns = new double[3][n];
        function.residuals(outcome.x(), new double[n]);
        function.jacobian(columns);
        double b = Math.exp(outcome.x()[1]);
        for (int i = 0; i < n; i++) {
            columns[1][i] /= b;
        }
        double[] inverse = Dense.inverseNormal(columns, n);
        int dof = n - 3;
        double s2 = dof > 0 ? outcome.sumOfSquares() / dof : Double.NaN;
        double[][] covariance = new double[3][3];
        for (int i = 0; i < 9; i++) {
            covariance[i / 3][i % 3] = s2 * inverse[i];
        }
        double weights = points.stream().mapToDouble(Point::weight).sum();
        double mean = points.stream().mapToDouble(p -> p.weight * p.y).sum() / weights;
        double total = points.stream().mapToDouble(p -> p.weight * (p.y - mean) * (p.y - mean)).sum();
        return branch(points, b, outcome.x()[0], OptionalDouble.of(outcome.x()[2]), covariance,
                1 - outcome.sumOfSquares() / total, dof, outcome.sumOfSquares());
    }

    private static ArrheniusResult finish(ConductivityModel model, List<Branch> branches,
            Optional<BranchComparison> test) {
        List<String> warnings = new ArrayList<>();
        for (Branch b : branches) {
            if (b.degreesOfFreedom() < 1) {
                warnings.add(String.format(Locale.ROOT,
                        "%d temperatures from %.2f to %.2f K leave no degree of freedom: no "
                        + "error bars", b.points(), b.minTemperatureK(), b.maxTemperatureK()));
            }
            if (b.activationEnergyEv().value() <= 0) {
                warnings.add(String.format(Locale.ROOT,
                        "The conductivity falls with temperature between %.2f and %.2f K: "
                        + "the activation energy is negative", b.minTemperatureK(), b.maxTemperatureK()));
            }
        }
        ArrheniusResult draft = new ArrheniusResult(model, branches, new Interval(0, 0, 0), test, warnings);
        Branch room = draft.branchAt(ROOM_K);
        if (ROOM_K < room.minTemperatureK() - 1 || ROOM_K > room.maxTemperatureK() + 1) {
            warnings.add(String.format(Locale.ROOT,
                    "25 C is outside of the measured %.2f to %.2f K: the conductivity there is "
                    + "extrapolated", room.minTemperatureK(), room.maxTemperatureK()));
        }
        return new ArrheniusResult(model, branches, predict(model, room, ROOM_K), test, List.copyOf(warnings));
    }

    static Interval predict(ConductivityModel model, Branch branch, double kelvin) {
        double shifted = kelvin - branch.vtfTemperatureK().orElse(0);
        double x = 1 / (BOLTZMANN_EV_PER_K * shifted);
        double energy = branch.activationEnergyEv().value();
        double y = branch.lnPrefactor().value() - energy * x;
        double[] gradient = branch.vtfTemperatureK().isPresent() ? new double[] {1, -x, -energy * x / shifted}
                : new double[] {1, -x};
        double variance = 0;
        for (int i = 0; i < gradient.length; i++) {
            for (int j = 0; j < gradient.length; j++) {
                variance += gradient[i] * gradient[j] * branch.covariance()[i][j];
            }
        }
        double half = branch.degreesOfFreedom() < 1 ? Double.NaN
                : new TDistribution(branch.degreesOfFreedom()).inverseCumulativeProbability(0.975)
                        * Math.sqrt(Math.max(variance, 0));
        double scale = model == ConductivityModel.SIGMA_T ? 1 / kelvin : 1;
        return new Interval(scale * Math.exp(y), scale * Math.exp(y - half), scale * Math.exp(y + half));
    }
}
