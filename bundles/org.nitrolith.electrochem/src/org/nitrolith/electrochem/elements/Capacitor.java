// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.electrochem.elements;

import org.nitrolith.electrochem.spi.ElementParameter;
import org.nitrolith.electrochem.spi.ElementResponse;

/**
 * Capacitance: {@code Z = 1 / (j omega C)}; {@code C} [F]. Source: Barsoukov and Macdonald (2005), ch. 1.
 */
public final class Capacitor extends ElementaryElement {

    public Capacitor() {
        super("C", "capacitor",
                "\\frac{1}{j \\omega C}",
                "E. Barsoukov, J. R. Macdonald (eds.), Impedance Spectroscopy, 2nd ed., Wiley 2005, doi "
                        + "10.1002/0471716243",
                ElementParameter.positive("C", "F", 1e-6, -1, 1));
    }

    @Override
    public void evaluate(double[] omega, double[] lnOmega, double[] p, int offset, boolean derivatives,
            ElementResponse out) {
        double c = p[offset];
        for (int i = 0; i < omega.length; i++) {
            out.re[i] = 0;
            out.im[i] = -1 / (omega[i] * c);
            if (derivatives) {
                out.dRe[0][i] = 0;
                out.dIm[0][i] = -out.im[i] / c;
            }
        }
    }
}
