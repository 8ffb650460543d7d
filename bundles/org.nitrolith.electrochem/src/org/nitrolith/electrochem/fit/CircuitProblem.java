// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.electrochem.fit;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import org.nitrolith.electrochem.Spectrum;
import org.nitrolith.electrochem.circuit.Circuit;
import org.nitrolith.electrochem.circuit.CircuitEvaluator;
import org.nitrolith.electrochem.circuit.CircuitParameter;
import org.nitrolith.electrochem.spi.ElementParameter;

/**
 * A circuit and a spectrum as residuals of scaled variables.
 *
 * <p>A positive parameter p enters as ln p. The prefactor Q of {@code Q (j omega)^n} enters as
 * {@code ln Q + n ln omegaRef} with a reference frequency in the middle of its process: with it Q and n are almost
 * independent, while ln Q and n alone are strongly correlated as soon as the process lies far from 1 rad/s.
 */
final class CircuitProblem implements ResidualFunction {

    private static final double LARGEST_LOG = 690;

    final Circuit circuit;
    final Spectrum spectrum;
    final CircuitEvaluator evaluator;
    final int points;
    /** Indices of the free parameters. */
    final int[] free;
    final double[] values;
    final double[] lowerBounds;
    final double[] upperBounds;
    final double[] rootWeightRe;
    final double[] rootWeightIm;
    final double[] dataRe;
    final double[] dataIm;
    final boolean admittance;
    private final ElementParameter[] definitions;
    /** Index of the exponent of a prefactor, or -1. */
    private final int[] exponent;
    private final boolean[] isFree;
    private final double[] lnReference;

    /** Whole spectrum and options; {@code spectrum} is what is left of it within the frequency range. */
    CircuitProblem(Circuit circuit, Spectrum whole, FitOptions options) {
        this.circuit = circuit;
        spectrum = whole.within(options.minHz(), options.maxHz());
        points = spectrum.size();
        evaluator = new CircuitEvaluator(circuit, spectrum.angularFrequency());
        admittance = options.admittance();
        List<CircuitParameter> parameters = circuit.parameters();
        int count = parameters.size();
        definitions = new ElementParameter[count];
        exponent = new int[count];
        isFree = new boolean[count];
        values = new double[count];
        lowerBounds = new double[count];
        upperBounds = new double[count];
        lnReference = new double[count];
        int first = 0;
        for (int k = 0; k < count; k++) {
            CircuitParameter p = parameters.get(k);
            definitions[k] = p.definition();
            first = k > 0 && parameters.get(k - 1).element().equals(p.element()) ? first : k;
            exponent[k] = p.definition().timeExponentParameter() < 0 ? -1 : first
                    + p.definition().timeExponentParameter();
            isFree[k] = !p.fixed();
            values[k] = p.value().orElse(p.definition().typicalValue());
            lowerBounds[k] = p.lower();
            upperBounds[k] = p.upper();
        }
        apply(options);
        free = freeIndices();
        dataRe = spectrum.reOhm();
        dataIm = spectrum.imOhm();
        if (admittance) {
            for (int i = 0; i < points; i++) {
                double d = dataRe[i] * dataRe[i] + dataIm[i] * dataIm[i];
                dataRe[i] /= d;
                dataIm[i] /= -d;
            }
        }
        rootWeightRe = new double[points];
        rootWeightIm = new double[points];
        weigh(whole, options);
    }

    private void apply(FitOptions options) {
        for (Map.Entry<String, FitOptions.Bounds> e : options.bounds().entrySet()) {
            int k = index(e.getKey());
            lowerBounds[k] = Math.max(e.getValue().lower(), definitions[k].logScale() ? 0 : Double.NEGATIVE_INFINITY);
            upperBounds[k] = e.getValue().upper();
        }
        for (Map.Entry<String, Double> e : options.guess().entrySet()) {
            values[index(e.getKey())] = e.getValue();
        }
        for (Map.Entry<String, Double> e : options.fixed().entrySet()) {
            int k = index(e.getKey());
            values[k] = e.getValue();
            isFree[k] = false;
        }
        for (int k = 0; k < values.length; k++) {
            if (!Double.isFinite(values[k]) || definitions[k].logScale() && !(values[k] > 0)) {
                throw new IllegalArgumentException("Parameter " + circuit.parameters().get(k).name() + " = " + values[k]
                        + ": it must be a finite number" + (definitions[k].logScale() ? " above 0" : ""));
            }
            if (isFree[k]) {
                values[k] = Math.max(lowerBounds[k], Math.min(upperBounds[k], values[k]));
            }
        }
    }

    private int index(String name) {
        OptionalInt k = circuit.indexOf(name);
        if (k.isEmpty()) {
            throw new IllegalArgumentException("No parameter \"" + name + "\" in " + circuit + "; it has "
                    + circuit.parameters().stream().map(CircuitParameter::name).toList());
        }
        return k.getAsInt();
    }

    private int[] freeIndices() {
        int[] indices = new int[values.length];
        int count = 0;
        for (int k = 0; k < values.length; k++) {
            if (isFree[k]) {
                indices[count++] = k;
            }
        }
        return Arrays.copyOf(indices, count);
    }

    private void weigh(Spectrum whole, FitOptions options) {
        switch (options.weighting()) {
            case UNIT -> {
                Arrays.fill(rootWeightRe, 1);
                Arrays.fill(rootWeightIm, 1);
            }
            case MODULUS -> {
                for (int i = 0; i < points; i++) {
                    rootWeightRe[i] = 1 / modulus(i);
                    rootWeightIm[i] = rootWeightRe[i];
                }
            }
            case PROPORTIONAL -> {
                for (int i = 0; i < points; i++) {
                    double least = 1e-6 * modulus(i);
                    rootWeightRe[i] = 1 / Math.max(Math.abs(dataRe[i]), least);
                    rootWeightIm[i] = 1 / Math.max(Math.abs(dataIm[i]), least);
                }
            }
            case SIGMA -> weighBySigma(whole, options);
        }
    }

    private void weighBySigma(Spectrum whole, FitOptions options) {
        if (options.sigmaReOhm().length != whole.size() || options.sigmaImOhm().length != whole.size()) {
            throw new IllegalArgumentException("Weights from standard deviations need one for each of the "
                    + whole.size()
                    + " points and parts; given are " + options.sigmaReOhm().length + " and "
                    + options.sigmaImOhm().length);
        }
        double[] sigmaRe = options.sigmaReOhm();
        double[] sigmaIm = options.sigmaImOhm();
        int to = 0;
        for (int i = 0; i < whole.size(); i++) {
            if (whole.frequencyHz(i) < options.minHz() || whole.frequencyHz(i) > options.maxHz()) {
                continue;
            }
            // to first order sigma(Y) = sigma(Z) / |Z|^2
            double scale = admittance ? whole.modulusOhm(i) * whole.modulusOhm(i) : 1;
            rootWeightRe[to] = scale / sigmaRe[i];
            rootWeightIm[to] = scale / sigmaIm[i];
            if (!(sigmaRe[i] > 0) || !(sigmaIm[i] > 0) || Double.isInfinite(rootWeightRe[to] + rootWeightIm[to])) {
                throw new IllegalArgumentException("Point " + (i + 1) + ": standard deviations " + sigmaRe[i] + " and "
                        + sigmaIm[i] + " ohm; they must be finite and above 0");
            }
            to++;
        }
    }

    private double modulus(int i) {
        return Math.max(Math.hypot(dataRe[i], dataIm[i]), Double.MIN_NORMAL);
    }

    boolean isFree(int parameter) {
        return isFree[parameter];
    }

    ElementParameter definition(int parameter) {
        return definitions[parameter];
    }

    /** Index of the exponent parameter of a prefactor, or -1. */
    int exponentOf(int parameter) {
        return exponent[parameter];
    }

    /**
     * Whether a parameter is the prefactor of a constant phase element, or like one, with prefactor and exponent
     * free.
     */
    boolean isFreeDispersion(int parameter) {
        return exponent[parameter] >= 0 && isFree[parameter] && isFree[exponent[parameter]]
                && definitions[parameter].impedanceExponent() == -1;
    }

    /** Sets the reference frequency of prefactors: a prefactor of p whose process lies at omega. */
    void setReference(int parameter, double omega) {
        boolean boundless = lowerBounds[parameter] <= 0 && upperBounds[parameter] == Double.POSITIVE_INFINITY;
        lnReference[parameter] = isFree[parameter] && exponent[parameter] >= 0 && boundless ? Math.log(omega) : 0;
    }

    /** Sets all references from the values of a start: from R and Q of an arc, else the middle of the frequencies. */
    void setReferences(double[] p) {
        double middle = Math.sqrt(spectrum.minFrequencyHz() * spectrum.maxFrequencyHz()) * 2 * Math.PI;
        double low = spectrum.minFrequencyHz() * 2 * Math.PI;
        double high = spectrum.maxFrequencyHz() * 2 * Math.PI;
        for (int k = 0; k < p.length; k++) {
            if (exponent[k] < 0) {
                continue;
            }
            double omega = middle;
            int block = evaluator.blockOf(k);
            for (int other = 0; other < p.length; other++) {
                boolean resistance = definitions[other].impedanceExponent() == 1
                        && definitions[other].timeExponent() == 0
                        && exponent[other] < 0;
                if (resistance && evaluator.blockOf(other) == block && definitions[k].impedanceExponent() == -1) {
                    omega = Math.max(low, Math.min(high, Math.pow(p[other] * p[k], -1 / p[exponent[k]])));
                    break;
                }
            }
            setReference(k, Double.isFinite(omega) && omega > 0 ? omega : middle);
        }
    }

    /** Lets Q and n be variables of their own again. */
    void clearReferences() {
        Arrays.fill(lnReference, 0);
    }

    /**
     * Time scale of an outermost part: what its first time-like parameter amounts to once the impedance scale is
     * taken out
     * of it; for R parallel to Q that is (R Q)^(1/n). NaN for a part without one.
     */
    double timeScale(int block, double[] p) {
        int time = -1;
        double a = 1;
        boolean scaled = false;
        for (int k = 0; k < p.length; k++) {
            if (evaluator.blockOf(k) != block || !definitions[k].logScale()) {
                continue;
            }
            boolean follows = definitions[k].timeExponent() != 0 || exponent[k] >= 0;
            if (follows && (time < 0 || definitions[k].impedanceExponent() == 0
                    && definitions[time].impedanceExponent() != 0)) {
                time = k;
            } else if (!follows && !scaled && definitions[k].impedanceExponent() != 0) {
                a = Math.pow(p[k], 1 / definitions[k].impedanceExponent());
                scaled = true;
            }
        }
        if (time < 0 || !scaled) {
            return Double.NaN;
        }
        double power = exponent[time] >= 0 ? p[exponent[time]] : definitions[time].timeExponent();
        return Math.pow(p[time] * Math.pow(a, -definitions[time].impedanceExponent()), 1 / power);
    }

    /** Variables of parameter values. */
    double[] toVariables(double[] p) {
        double[] x = new double[free.length];
        for (int v = 0; v < free.length; v++) {
            int k = free[v];
            x[v] = definitions[k].logScale() ? Math.log(p[k]) + shift(k, p) : p[k];
        }
        return x;
    }

    private double shift(int k, double[] p) {
        return lnReference[k] == 0 ? 0 : lnReference[k] * p[exponent[k]];
    }

    /** Sets {@link #values} from variables. */
    void toValues(double[] x) {
        for (int v = 0; v < free.length; v++) {
            if (!definitions[free[v]].logScale()) {
                values[free[v]] = x[v];
            }
        }
        for (int v = 0; v < free.length; v++) {
            int k = free[v];
            if (definitions[k].logScale()) {
                double ln = x[v] - shift(k, values);
                values[k] = Math.exp(Math.max(-LARGEST_LOG, Math.min(LARGEST_LOG, ln)));
            }
        }
    }

    double[] lowerVariables() {
        double[] bounds = new double[free.length];
        for (int v = 0; v < free.length; v++) {
            double b = lowerBounds[free[v]];
            bounds[v] = !definitions[free[v]].logScale() ? b : b > 0 ? Math.log(b) : Double.NEGATIVE_INFINITY;
        }
        return bounds;
    }

    double[] upperVariables() {
        double[] bounds = new double[free.length];
        for (int v = 0; v < free.length; v++) {
            double b = upperBounds[free[v]];
            bounds[v] = definitions[free[v]].logScale() ? Math.log(b) : b;
        }
        return bounds;
    }

    double[] largestSteps() {
        double[] steps = new double[free.length];
        for (int v = 0; v < free.length; v++) {
            steps[v] = definitions[free[v]].logScale() ? 4 : 0.4;
        }
        return steps;
    }

    @Override
    public int residuals() {
        return 2 * points;
    }

    @Override
    public int variables() {
        return free.length;
    }

    @Override
    public void residuals(double[] x, double[] r) {
        toValues(x);
        evaluator.prepare(values);
        double[] re = evaluator.re();
        double[] im = evaluator.im();
        if (admittance) {
            for (int i = 0; i < points; i++) {
                double d = 1 / (re[i] * re[i] + im[i] * im[i]);
                r[i] = (re[i] * d - dataRe[i]) * rootWeightRe[i];
                r[points + i] = (-im[i] * d - dataIm[i]) * rootWeightIm[i];
            }
        } else {
            for (int i = 0; i < points; i++) {
                r[i] = (re[i] - dataRe[i]) * rootWeightRe[i];
                r[points + i] = (im[i] - dataIm[i]) * rootWeightIm[i];
            }
        }
    }

    @Override
    public void jacobian(double[][] columns) {
        evaluator.differentiate();
        for (int v = 0; v < free.length; v++) {
            int k = free[v];
            double[] column = columns[v];
            double[] re = evaluator.dRe(k);
            double[] im = evaluator.dIm(k);
            double scale = definitions[k].logScale() ? values[k] : 1;
            if (admittance) {
                admittanceColumn(column, re, im, scale);
            } else {
                for (int i = 0; i < points; i++) {
                    column[i] = re[i] * scale * rootWeightRe[i];
                    column[points + i] = im[i] * scale * rootWeightIm[i];
                }
            }
        }
        for (int v = 0; v < free.length; v++) {
            int k = free[v];
            if (lnReference[k] != 0 && isFree[exponent[k]]) {
                double[] n = columns[Arrays.binarySearch(free, exponent[k])];
                double[] q = columns[v];
                for (int i = 0; i < 2 * points; i++) {
                    n[i] -= lnReference[k] * q[i];
                }
            }
        }
    }

    private void admittanceColumn(double[] column, double[] re, double[] im, double scale) {
        double[] zRe = evaluator.re();
        double[] zIm = evaluator.im();
        for (int i = 0; i < points; i++) {
            double d = 1 / (zRe[i] * zRe[i] + zIm[i] * zIm[i]);
            double yRe = zRe[i] * d;
            double yIm = -zIm[i] * d;
            double sRe = -(yRe * yRe - yIm * yIm) * scale;
            double sIm = -2 * yRe * yIm * scale;
            column[i] = (re[i] * sRe - im[i] * sIm) * rootWeightRe[i];
            column[points + i] = (re[i] * sIm + im[i] * sRe) * rootWeightIm[i];
        }
    }
}
