// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.electrochem.kk;

import java.util.Arrays;
import java.util.Locale;

import org.hipparchus.distribution.continuous.FDistribution;
import org.nitrolith.electrochem.Spectrum;
import org.nitrolith.electrochem.internal.LinearFit;

/**
 * Linear Kramers-Kronig test with a verdict that rests on structure, not on the size of the residuals.
 *
 * <p>A spectrum that obeys the relations is drawn by {@code Z = R + j omega L + 1/(j omega C) + sum R_k / (1 + j omega
 * tau_k)} (the capacitance only where the spectrum does not end on the real axis) with fixed tau_k and coefficients
 * of any sign (B. A. Boukamp, J. Electrochem. Soc. 142, 1885 (1995), doi
 * 10.1149/1.2044210), or its admittance by the corresponding sum of RC series. Fitted are all points with weights
 * 1/|Z|^2. Two F tests of nested linear models decide, so that neither needs to know the noise:
 * <ol>
 * <li>Real and imaginary part are drawn once with common coefficients, as the relations demand, and once each with its
 * own. Data that obey gain nothing but noise from the freedom.</li>
 * <li>One term is added for a sample that changes during the sweep: the spectrum beyond its high-frequency limit
 * times the
 * elapsed time, which is the sum of the periods up to a point or the number of points. Data of a stable sample gain
 * nothing but noise from it. The points are taken in the order in which they come.</li>
 * </ol>
 * Each form, impedance and admittance, is tested; a spectrum is refused when both refuse it.
 */
public final class KramersKronig {

    private static final double DECADES_BEYOND = 0.4;
    private static final double ELEMENTS_PER_DECADE = 3;
    private static final double POINTS_PER_ELEMENT = 1.35;
    private static final int FEWEST_POINTS = 10;
    /** Sine of the phase at the lowest frequency above which a series capacitance takes part. */
    private static final double LEAST_PHASE = 0.1;
    private static final double LEAST_P = 0.0025;

    /** One form of the spectrum (impedance or admittance) in weighted columns. */
    private static final class Form {
        final boolean admittance;
        final int n;
        final double[] omega;
        final double[] frequencyHz;
        final double[] re;
        final double[] im;
        final double[] weight;
        final double[] data;
        final double lowest;
        final double highest;
        final boolean blocking;

        Form(Spectrum spectrum, boolean admittance) {
            this.admittance = admittance;
            n = spectrum.size();
            omega = spectrum.angularFrequency();
            frequencyHz = spectrum.frequencyHz();
            re = spectrum.reOhm();
            im = spectrum.imOhm();
            weight = new double[n];
            data = new double[2 * n];
            for (int i = 0; i < n; i++) {
                double square = re[i] * re[i] + im[i] * im[i];
                if (admittance) {
                    re[i] /= square;
                    im[i] /= -square;
                }
                weight[i] = admittance ? Math.sqrt(square) : 1 / Math.sqrt(square);
                data[i] = re[i] * weight[i];
                data[n + i] = im[i] * weight[i];
            }
            int bottom = 0;
            for (int i = 0; i < n; i++) {
                bottom = omega[i] < omega[bottom] ? i : bottom;
            }
            blocking = Math.abs(data[n + bottom]) > LEAST_PHASE;
            lowest = Arrays.stream(omega).min().orElseThrow();
            highest = Arrays.stream(omega).max().orElseThrow();
        }

        /**
         * Columns: constant, j omega, then the elements, and 1/(j omega) where the spectrum does not end on the real
         * axis
         * at its lowest frequency; without need, that column would draw a good part of a drift.
         */
        double[][] columns(int elements) {
            double[][] columns = new double[elements + (blocking ? 3 : 2)][2 * n];
            double decades = Math.log10(highest / lowest) + 2 * DECADES_BEYOND;
            for (int i = 0; i < n; i++) {
                columns[0][i] = weight[i];
                columns[1][n + i] = omega[i] * weight[i];
                if (blocking) {
                    columns[elements + 2][n + i] = -weight[i] / omega[i];
                }
                for (int k = 0; k < elements; k++) {
                    double exponent = elements == 1 ? decades / 2 : decades * k / (elements - 1);
                    double x = omega[i] / highest * Math.pow(10, exponent - DECADES_BEYOND);
                    double d = weight[i] / (1 + x * x);
                    columns[2 + k][i] = admittance ? x * x * d : d;
                    columns[2 + k][n + i] = admittance ? x * d : -x * d;
                }
            }
            return columns;
        }
    }

    private record Judgement(double pRelations, double pDrift, double noise) {
        double p() {
            return Math.min(pRelations, pDrift);
        }
    }

    private KramersKronig() {
    }

    /**
     * Tests a spectrum.
     *
     * @throws IllegalArgumentException when it has fewer than 10 points or a point with Z = 0
     */
    public static KkResult test(Spectrum spectrum, KkOptions options) {
        int n = spectrum.size();
        if (n < FEWEST_POINTS) {
            throw new IllegalArgumentException("A Kramers-Kronig test needs at least " + FEWEST_POINTS
                    + " points; the spectrum has " + n);
        }
        for (int i = 0; i < n; i++) {
            if (!(spectrum.modulusOhm(i) > 0)) {
                throw new IllegalArgumentException("Point " + (i + 1) + " has the impedance 0; leave it out");
            }
        }
        Form impedance = new Form(spectrum, false);
        Form admittance = new Form(spectrum, true);
        int elements = automaticElements(impedance);
        Judgement ofImpedance = judge(impedance, elements);
        Judgement ofAdmittance = judge(admittance, elements);
        double pRelations = Math.max(ofImpedance.pRelations, ofAdmittance.pRelations);
        double pDrift = Math.max(ofImpedance.pDrift, ofAdmittance.pDrift);
        boolean useAdmittance = switch (options.form()) {
            case BETTER -> ofAdmittance.p() > ofImpedance.p() && ofImpedance.p() < LEAST_P;
            case IMPEDANCE -> false;
            case ADMITTANCE -> true;
        };
        double noise = 100 * (useAdmittance ? ofAdmittance.noise : ofImpedance.noise);
        return describe(useAdmittance ? admittance : impedance, elements, options, pRelations, pDrift, noise);
    }

    /** Tests with {@link KkOptions#defaults()}. */
    public static KkResult test(Spectrum spectrum) {
        return test(spectrum, KkOptions.defaults());
    }

    private static int automaticElements(Form form) {
        double decades = Math.log10(form.highest / form.lowest) + 2 * DECADES_BEYOND;
        return (int) Math.max(1, Math.min((form.n - 6) / POINTS_PER_ELEMENT, Math.ceil(ELEMENTS_PER_DECADE * decades)));
    }

    private static Judgement judge(Form form, int elements) {
        int n = form.n;
        double[][] columns = form.columns(elements);
        LinearFit joint = new LinearFit(form.data, columns.length);
        LinearFit real = new LinearFit(Arrays.copyOf(form.data, n), columns.length);
        LinearFit imaginary = new LinearFit(Arrays.copyOfRange(form.data, n, 2 * n), columns.length);
        for (int j = 0; j < columns.length; j++) {
            joint.add(columns[j]);
            if (j != 1 && j < elements + 2) {
                real.add(Arrays.copyOf(columns[j], n));
            }
            if (j != 0) {
                imaginary.add(Arrays.copyOfRange(columns[j], n, 2 * n));
            }
        }
        double together = joint.sumOfSquares();
        double apart = real.sumOfSquares() + imaginary.sumOfSquares();
        int freedom = 2 * n - elements - columns.length;
        double floor = 2 * n * 1e-24;
        double pRelations = fTest(together - apart, elements, apart + floor, freedom);
        double pDrift = 1;
        for (boolean periods : new boolean[] {true, false}) {
            double gain = joint.gain(driftColumn(form, joint.residual(), periods));
            pDrift = Math.min(pDrift, fTest(gain, 1, together - gain + floor, 2 * n - columns.length - 1));
        }
        return new Judgement(pRelations, pDrift, Math.sqrt(apart / freedom));
    }

    /** Probability of an F at least as large; differences below rounding count as none. */
    private static double fTest(double explained, int terms, double rest, int freedom) {
        double f = Math.max(0, explained) / terms / (rest / freedom);
        return 1 - new FDistribution(terms, freedom).cumulativeProbability(f);
    }

    /** Change of the weighted data when all beyond the high-frequency limit grows with the elapsed time. */
    private static double[] driftColumn(Form form, double[] residual, boolean periods) {
        int n = form.n;
        double[] elapsed = new double[n];
        double time = 0;
        int top = 0;
        for (int i = 0; i < n; i++) {
            time += periods ? 1 / form.frequencyHz[i] : 1;
            elapsed[i] = time;
            top = form.omega[i] > form.omega[top] ? i : top;
        }
        double limit = form.re[top] - residual[top] / form.weight[top];
        double[] column = new double[2 * n];
        for (int i = 0; i < n; i++) {
            double w = form.weight[i] * elapsed[i] / time;
            double re = form.re[i] - residual[i] / form.weight[i];
            double im = form.im[i] - residual[n + i] / form.weight[i];
            double changeRe = re - limit;
            double changeIm = im;
            if (form.admittance) {
                // dY = -Y^2 dZ with dZ = Z - Z(limit) = 1/Y - 1/limit
                double y2Re = re * re - im * im;
                double y2Im = 2 * re * im;
                changeRe = -(re - y2Re / limit);
                changeIm = -(im - y2Im / limit);
            }
            column[i] = changeRe * w;
            column[n + i] = changeIm * w;
        }
        return column;
    }

    private static KkResult describe(Form form, int automatic, KkOptions options, double pRelations, double pDrift,
            double noise) {
        int elements = automatic;
        double[] coefficients = fit(form, elements, options.part());
        if (options.method() == KkOptions.Method.MU) {
            for (elements = 1; elements < automatic; elements++) {
                coefficients = fit(form, elements, options.part());
                if (elements > 2 && mu(coefficients, elements) < options.muLimit()) {
                    break;
                }
            }
        }
        int n = form.n;
        double[][] columns = form.columns(elements);
        double[] fitted = new double[2 * n];
        for (int j = 0; j < columns.length; j++) {
            for (int i = 0; i < 2 * n; i++) {
                fitted[i] += coefficients[j] * columns[j][i];
            }
        }
        double[] fitRe = new double[n];
        double[] fitIm = new double[n];
        double[] residualRe = new double[n];
        double[] residualIm = new double[n];
        for (int i = 0; i < n; i++) {
            double re = fitted[i] / form.weight[i];
            double im = fitted[n + i] / form.weight[i];
            double square = re * re + im * im;
            double dataSquare = form.re[i] * form.re[i] + form.im[i] * form.im[i];
            fitRe[i] = form.admittance ? re / square : re;
            fitIm[i] = form.admittance ? -im / square : im;
            double zRe = form.admittance ? form.re[i] / dataSquare : form.re[i];
            double zIm = form.admittance ? -form.im[i] / dataSquare : form.im[i];
            double modulus = Math.hypot(zRe, zIm);
            residualRe[i] = 100 * (zRe - fitRe[i]) / modulus;
            residualIm[i] = 100 * (zIm - fitIm[i]) / modulus;
        }
        boolean valid = pRelations >= LEAST_P && pDrift >= LEAST_P;
        return new KkResult(valid, verdict(valid, pRelations, pDrift, noise), form.admittance, noise, elements,
                mu(coefficients, elements), pRelations, pDrift, residualRe, residualIm, fitRe, fitIm);
    }

    private static String verdict(boolean valid, double pRelations, double pDrift, double noise) {
        if (valid) {
            return String.format(Locale.ROOT, "Real and imaginary part agree within the noise (%.3f %% of |Z|)", noise);
        }
        if (pDrift < LEAST_P) {
            return String.format(Locale.ROOT,
                    "The residuals follow the elapsed time (p = %.1g at a noise of %.3f %% of |Z|): "
                    + "the sample changed during the sweep", pDrift, noise);
        }
        return String.format(Locale.ROOT,
                "Real and imaginary part contradict each other (p = %.1g at a noise of %.3f %% of "
                + "|Z|): the sample was not linear or not stable, or the instrument added something", pRelations,
                        noise);
    }

    private static double[] fit(Form form, int elements, KkOptions.Part part) {
        double[][] columns = form.columns(elements);
        int n = form.n;
        int from = part == KkOptions.Part.IMAG ? n : 0;
        int to = part == KkOptions.Part.REAL ? n : 2 * n;
        LinearFit fit = new LinearFit(Arrays.copyOfRange(form.data, from, to), columns.length);
        for (double[] column : columns) {
            fit.add(Arrays.copyOfRange(column, from, to));
        }
        double[] coefficients = fit.coefficients();
        if (part == KkOptions.Part.IMAG) {
            coefficients[0] = bestConstant(form, columns, coefficients);
        } else if (part == KkOptions.Part.REAL) {
            // the real part tells nothing of series inductance and capacitance: both from the imaginary rest
            double[] rest = rest(form, columns, coefficients);
            LinearFit imaginary = new LinearFit(Arrays.copyOfRange(rest, n, 2 * n), 2);
            imaginary.add(Arrays.copyOfRange(columns[1], n, 2 * n));
            if (form.blocking) {
                imaginary.add(Arrays.copyOfRange(columns[elements + 2], n, 2 * n));
            }
            double[] reactances = imaginary.coefficients();
            coefficients[1] = reactances[0];
            if (form.blocking) {
                coefficients[elements + 2] = reactances[1];
            }
        }
        return coefficients;
    }

    private static double[] rest(Form form, double[][] columns, double[] coefficients) {
        double[] rest = form.data.clone();
        for (int j = 0; j < columns.length; j++) {
            for (int i = 0; i < rest.length; i++) {
                rest[i] -= coefficients[j] * columns[j][i];
            }
        }
        return rest;
    }

    /** Best constant for what the other columns leave. */
    private static double bestConstant(Form form, double[][] columns, double[] coefficients) {
        double[] without = coefficients.clone();
        without[0] = 0;
        LinearFit one = new LinearFit(rest(form, columns, without), 1);
        one.add(columns[0]);
        return one.coefficients()[0];
    }

    private static double mu(double[] coefficients, int elements) {
        double negative = 0;
        double positive = 0;
        for (int k = 2; k < elements + 2; k++) {
            if (coefficients[k] < 0) {
                negative -= coefficients[k];
            } else {
                positive += coefficients[k];
            }
        }
        return positive == 0 ? 0 : 1 - negative / positive;
    }
}
