// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.electrochem.circuit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.nitrolith.electrochem.circuit.CircuitNode.Leaf;
import org.nitrolith.electrochem.circuit.CircuitNode.Parallel;
import org.nitrolith.electrochem.circuit.CircuitNode.Series;
import org.nitrolith.electrochem.spi.CircuitElement;
import org.nitrolith.electrochem.spi.ElementResponse;

/**
 * A circuit compiled for a set of frequencies: impedance and analytic Jacobian without allocation.
 *
 * <p>The circuit becomes a list of steps, parts before the whole. Derivatives are carried back through the connections:
 * with Z the impedance of a parallel connection and Z_k that of its k-th part, dZ/dZ_k = (Z / Z_k)^2; in series it is
 * 1. A
 * resistor parallel to a capacitor or a constant phase element, the most frequent connection, is one step of its own.
 *
 * <p>The arrays handed out are work space and valid until the next evaluation. Not for use by several threads at once.
 */
public final class CircuitEvaluator {

    /** One step: an element, an arc R || C or R || CPE, or a connection of earlier steps. */
    private static final class Step {
        CircuitElement element;
        ElementResponse response;
        int firstParameter;
        boolean arc;
        int resistance;
        int capacitance;
        boolean arcHasExponent;
        /** 1/R and C or Q of an arc's last evaluation. */
        double conductance;
        double prefactor;
        /** omega^n for the exponent of the last evaluation: trials that differ in R and Q only need it once. */
        double[] powers;
        double powersOf = Double.NaN;
        boolean parallel;
        Step[] parts;
        double[] re;
        double[] im;
        /** Admittances of this step within a parallel connection. */
        double[] yRe;
        double[] yIm;
        /** dZ(circuit)/dZ(step); null where it is 1. */
        double[] mRe;
        double[] mIm;
    }

    private final double[] omega;
    private final double[] lnOmega;
    private final List<Step> steps = new ArrayList<>();
    private final Step root;
    private final Step[] blocks;
    private final double[][] dRe;
    private final double[][] dIm;
    private final int[] blockOfParameter;
    private int compiledParameters;
    private boolean differentiated = true;

    /**
     * @param circuit the circuit
     * @param omega angular frequencies in rad/s, &gt; 0
     */
    public CircuitEvaluator(Circuit circuit, double[] omega) {
        this.omega = omega.clone();
        lnOmega = new double[omega.length];
        for (int i = 0; i < omega.length; i++) {
            lnOmega[i] = Math.log(omega[i]);
        }
        int parameters = circuit.parameters().size();
        dRe = new double[parameters][];
        dIm = new double[parameters][];
        blockOfParameter = new int[parameters];
        root = compile(circuit.root());
        blocks = circuit.root() instanceof Series ? root.parts : new Step[] {root};
        share(root, false);
        int index = 0;
        for (int b = 0; b < blocks.length; b++) {
            for (int last = index + circuit.parametersOf(circuit.blocks().get(b)).size(); index < last; index++) {
                blockOfParameter[index] = b;
            }
        }
    }

    private Step compile(CircuitNode node) {
        Step step = new Step();
        switch (node) {
            case Leaf leaf -> {
                step.element = leaf.element();
                step.firstParameter = compiledParameters;
                step.response = new ElementResponse(omega.length, leaf.element().parameters().size());
                step.re = step.response.re;
                step.im = step.response.im;
                for (int k = 0; k < step.response.dRe.length; k++) {
                    dRe[compiledParameters] = step.response.dRe[k];
                    dIm[compiledParameters++] = step.response.dIm[k];
                }
            }
            case Parallel parallel when isArc(parallel) -> compileArc(step, parallel);
            case Parallel parallel -> {
                step.parallel = true;
                compileParts(step, parallel.parts());
            }
            case Series series -> compileParts(step, series.parts());
        }
        steps.add(step);
        return step;
    }

    private void compileParts(Step step, List<CircuitNode> parts) {
        step.parts = parts.stream().map(this::compile).toArray(Step[]::new);
        step.re = new double[omega.length];
        step.im = new double[omega.length];
    }

    private static boolean isArc(Parallel parallel) {
        if (parallel.parts().size() != 2 || !(parallel.parts().get(0) instanceof Leaf a)
                || !(parallel.parts().get(1) instanceof Leaf b)) {
            return false;
        }
        String symbols = a.element().symbol() + "," + b.element().symbol();
        return List.of("R,C", "C,R", "R,CPE", "CPE,R").contains(symbols);
    }

    private void compileArc(Step step, Parallel parallel) {
        step.arc = true;
        step.powers = new double[omega.length];
        step.re = new double[omega.length];
        step.im = new double[omega.length];
        for (CircuitNode part : parallel.parts()) {
            CircuitElement element = ((Leaf) part).element();
            if ("R".equals(element.symbol())) {
                step.resistance = compiledParameters;
            } else {
                step.capacitance = compiledParameters;
                step.arcHasExponent = element.parameters().size() == 2;
            }
            for (int k = 0; k < element.parameters().size(); k++) {
                dRe[compiledParameters] = new double[omega.length];
                dIm[compiledParameters++] = new double[omega.length];
            }
        }
    }

    /** Gives every part of a parallel connection room for its admittance, and all below it room for multipliers. */
    private void share(Step step, boolean multiplied) {
        if (multiplied) {
            step.mRe = new double[omega.length];
            step.mIm = new double[omega.length];
        }
        if (step.parts != null) {
            for (Step part : step.parts) {
                if (step.parallel) {
                    part.yRe = new double[omega.length];
                    part.yIm = new double[omega.length];
                }
                share(part, multiplied || step.parallel);
            }
        }
    }

    /** Number of frequencies. */
    public int points() {
        return omega.length;
    }

    /** Real parts of the impedance in ohm. */
    public double[] re() {
        return root.re;
    }

    /** Imaginary parts of the impedance in ohm. */
    public double[] im() {
        return root.im;
    }

    /** Real parts of dZ/dp for the parameter of an index. */
    public double[] dRe(int parameter) {
        return dRe[parameter];
    }

    /** Imaginary parts of dZ/dp for the parameter of an index. */
    public double[] dIm(int parameter) {
        return dIm[parameter];
    }

    /** Number of parts in series at the outermost level. */
    public int blocks() {
        return blocks.length;
    }

    /** The outermost part, as an index from 0, to which a parameter belongs. */
    public int blockOf(int parameter) {
        return blockOfParameter[parameter];
    }

    /** Real parts of the impedance of one outermost part. */
    public double[] blockRe(int block) {
        return blocks[block].re;
    }

    /** Imaginary parts of the impedance of one outermost part. */
    public double[] blockIm(int block) {
        return blocks[block].im;
    }

    /**
     * Evaluates impedance and, when wanted, derivatives. Values that make no sense (a capacitance of 0) give infinite or
     * NaN impedances, no exception.
     *
     * @param p parameter values in the order of the circuit's parameters
     */
    public void evaluate(double[] p, boolean derivatives) {
        impedance(p, derivatives);
        if (derivatives) {
            differentiate();
        }
    }

    /** Evaluates the impedance so that {@link #differentiate()} may follow: for trials of which only some need it. */
    public void prepare(double[] p) {
        impedance(p, true);
    }

    private void impedance(double[] p, boolean derivatives) {
        for (Step step : steps) {
            if (step.element != null) {
                step.element.evaluate(omega, lnOmega, p, step.firstParameter, derivatives, step.response);
            } else if (step.arc) {
                arc(step, p);
            } else if (step.parallel) {
                parallel(step);
            } else {
                series(step);
            }
        }
        differentiated = !derivatives;
    }

    /** Completes the derivatives at the values of the last {@link #prepare}. */
    public void differentiate() {
        if (differentiated) {
            return;
        }
        differentiated = true;
        for (int s = steps.size() - 1; s >= 0; s--) {
            Step step = steps.get(s);
            if (step.arc) {
                arcDerivatives(step, step.conductance, step.prefactor);
            }
            carryBack(step);
        }
    }

    private void arc(Step step, double[] p) {
        double g = 1 / p[step.resistance];
        double c = p[step.capacitance];
        step.conductance = g;
        step.prefactor = c;
        double n = step.arcHasExponent ? p[step.capacitance + 1] : 1;
        double cos = step.arcHasExponent ? c * Math.cos(n * Math.PI / 2) : 0;
        double sin = step.arcHasExponent ? c * Math.sin(n * Math.PI / 2) : c;
        double[] re = step.re;
        double[] im = step.im;
        double[] powers = step.arcHasExponent ? step.powers : omega;
        if (step.arcHasExponent && n != step.powersOf) {
            for (int i = 0; i < powers.length; i++) {
                powers[i] = Math.exp(n * lnOmega[i]);
            }
            step.powersOf = n;
        }
        for (int i = 0; i < powers.length; i++) {
            double yRe = g + powers[i] * cos;
            double yIm = powers[i] * sin;
            double d = 1 / (yRe * yRe + yIm * yIm);
            re[i] = yRe * d;
            im[i] = -yIm * d;
        }
    }

    private void arcDerivatives(Step step, double g, double c) {
        double[] re = step.re;
        double[] im = step.im;
        double[] rRe = dRe[step.resistance];
        double[] rIm = dIm[step.resistance];
        double[] cRe = dRe[step.capacitance];
        double[] cIm = dIm[step.capacitance];
        double g2 = g * g;
        for (int i = 0; i < re.length; i++) {
            double z2Re = re[i] * re[i] - im[i] * im[i];
            double z2Im = 2 * re[i] * im[i];
            rRe[i] = z2Re * g2;
            rIm[i] = z2Im * g2;
            // -Z^2 dY/dC = -(Z - g Z^2) / C, as Y = g + C (j omega)^n
            cRe[i] = (g * z2Re - re[i]) / c;
            cIm[i] = (g * z2Im - im[i]) / c;
        }
        if (step.arcHasExponent) {
            double[] nRe = dRe[step.capacitance + 1];
            double[] nIm = dIm[step.capacitance + 1];
            for (int i = 0; i < re.length; i++) {
                double tRe = c * cRe[i];
                double tIm = c * cIm[i];
                nRe[i] = tRe * lnOmega[i] - tIm * (Math.PI / 2);
                nIm[i] = tIm * lnOmega[i] + tRe * (Math.PI / 2);
            }
        }
    }

    private static void series(Step step) {
        double[] re = step.re;
        double[] im = step.im;
        System.arraycopy(step.parts[0].re, 0, re, 0, re.length);
        System.arraycopy(step.parts[0].im, 0, im, 0, im.length);
        for (int k = 1; k < step.parts.length; k++) {
            double[] partRe = step.parts[k].re;
            double[] partIm = step.parts[k].im;
            for (int i = 0; i < re.length; i++) {
                re[i] += partRe[i];
                im[i] += partIm[i];
            }
        }
    }

    private static void parallel(Step step) {
        double[] re = step.re;
        double[] im = step.im;
        Arrays.fill(re, 0);
        Arrays.fill(im, 0);
        for (Step part : step.parts) {
            for (int i = 0; i < re.length; i++) {
                double a = part.re[i];
                double b = part.im[i];
                double d = 1 / Math.max(a * a + b * b, 1e-290);
                part.yRe[i] = a * d;
                part.yIm[i] = -b * d;
                re[i] += part.yRe[i];
                im[i] += part.yIm[i];
            }
        }
        for (int i = 0; i < re.length; i++) {
            double d = 1 / (re[i] * re[i] + im[i] * im[i]);
            re[i] *= d;
            im[i] *= -d;
        }
    }

    private void carryBack(Step step) {
        if (step.parts != null) {
            for (Step part : step.parts) {
                if (part.mRe == null) {
                    continue;
                }
                if (!step.parallel) {
                    System.arraycopy(step.mRe, 0, part.mRe, 0, omega.length);
                    System.arraycopy(step.mIm, 0, part.mIm, 0, omega.length);
                    continue;
                }
                for (int i = 0; i < omega.length; i++) {
                    double a = step.re[i] * part.yRe[i] - step.im[i] * part.yIm[i];
                    double b = step.re[i] * part.yIm[i] + step.im[i] * part.yRe[i];
                    double sRe = a * a - b * b;
                    double sIm = 2 * a * b;
                    part.mRe[i] = step.mRe == null ? sRe : sRe * step.mRe[i] - sIm * step.mIm[i];
                    part.mIm[i] = step.mRe == null ? sIm : sRe * step.mIm[i] + sIm * step.mRe[i];
                }
            }
        } else if (step.mRe != null) {
            int first = step.arc ? Math.min(step.resistance, step.capacitance) : step.firstParameter;
            int count = step.arc ? step.arcHasExponent ? 3 : 2 : step.response.dRe.length;
            for (int k = first; k < first + count; k++) {
                multiply(dRe[k], dIm[k], step.mRe, step.mIm);
            }
        }
    }

    private static void multiply(double[] re, double[] im, double[] mRe, double[] mIm) {
        for (int i = 0; i < re.length; i++) {
            double a = re[i] * mRe[i] - im[i] * mIm[i];
            im[i] = re[i] * mIm[i] + im[i] * mRe[i];
            re[i] = a;
        }
    }
}
