// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.electrochem.spi;

import java.util.List;

/**
 * The simplest way to write an element: one frequency at a time, with a {@link Cell} for the result.
 *
 * <pre>{@code
 * public final class LeakyCapacitor extends PointElement {
 *     public LeakyCapacitor() {
 *         super("Lc", "leaky capacitor", "\\frac{R}{1 + j \\omega R C}", "this group's notebook",
 *                 List.of(ElementParameter.positive("R", "ohm", 1e6, 1, 0), ElementParameter.positive("C", "F", 1e-9,
 * -1, 1)));
 *     }
 *     ...
 * }
 * }</pre>
 */
public abstract class PointElement implements CircuitElement {

    private final String symbol;
    private final String name;
    private final String formula;
    private final String source;
    private final List<ElementParameter> parameters;

    /**
     * Impedance and derivatives at one frequency; {@code dRe[k] + j dIm[k]} is dZ/dp of the element's k-th parameter.
     */
    public static final class Cell {
        public double re;
        public double im;
        public final double[] dRe;
        public final double[] dIm;

        Cell(int parameters) {
            dRe = new double[parameters];
            dIm = new double[parameters];
        }
    }

    protected PointElement(String symbol, String name, String formula, String source,
            List<ElementParameter> parameters) {
        this.symbol = symbol;
        this.name = name;
        this.formula = formula;
        this.source = source;
        this.parameters = List.copyOf(parameters);
    }

    /**
     * Fills {@code z} at one frequency. The derivatives must be filled too.
     *
     * @param omega angular frequency in rad/s
     * @param p this element's parameters
     */
    protected abstract void at(double omega, double[] p, Cell z);

    @Override
    public final void evaluate(double[] omega, double[] lnOmega, double[] p, int offset, boolean derivatives,
            ElementResponse out) {
        int n = parameters.size();
        double[] own = new double[n];
        System.arraycopy(p, offset, own, 0, n);
        Cell z = new Cell(n);
        for (int i = 0; i < omega.length; i++) {
            at(omega[i], own, z);
            out.re[i] = z.re;
            out.im[i] = z.im;
            if (derivatives) {
                for (int k = 0; k < n; k++) {
                    out.dRe[k][i] = z.dRe[k];
                    out.dIm[k][i] = z.dIm[k];
                }
            }
        }
    }

    @Override
    public final String symbol() {
        return symbol;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final String formula() {
        return formula;
    }

    @Override
    public final String source() {
        return source;
    }

    @Override
    public final List<ElementParameter> parameters() {
        return parameters;
    }
}
