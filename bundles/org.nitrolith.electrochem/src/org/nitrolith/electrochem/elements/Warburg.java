// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.electrochem.elements;

import org.nitrolith.electrochem.spi.ElementParameter;
import org.nitrolith.electrochem.spi.ElementResponse;

/**
 * Semi-infinite diffusion: {@code Z = A (1 - j) / sqrt(omega)}; {@code A} [ohm s^-1/2].
 *
 * <p>In the other usual form {@code Z = 1 / (Y sqrt(j omega))} the coefficient is {@code Y = 1 / (A sqrt 2)}. Source:
 * Barsoukov and Macdonald (2005), ch. 2; the coefficient is that of impedance.py's {@code W}.
 */
public final class Warburg extends ElementaryElement {

    public Warburg() {
        super("W", "semi-infinite Warburg",
                "\\frac{A (1 - j)}{\\sqrt{\\omega}}",
                "E. Barsoukov, J. R. Macdonald (eds.), Impedance Spectroscopy, 2nd ed., Wiley 2005, doi "
                        + "10.1002/0471716243",
                ElementParameter.positive("A", "ohm s^-1/2", 1, 1, -0.5));
    }

    @Override
    public void evaluate(double[] omega, double[] lnOmega, double[] p, int offset, boolean derivatives,
            ElementResponse out) {
        double a = p[offset];
        for (int i = 0; i < omega.length; i++) {
            double h = 1 / Math.sqrt(omega[i]);
            out.re[i] = a * h;
            out.im[i] = -a * h;
            if (derivatives) {
                out.dRe[0][i] = h;
                out.dIm[0][i] = -h;
            }
        }
    }
}
