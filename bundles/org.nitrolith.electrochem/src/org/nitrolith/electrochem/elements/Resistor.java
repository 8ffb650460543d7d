// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.electrochem.elements;

import org.nitrolith.electrochem.spi.ElementParameter;
import org.nitrolith.electrochem.spi.ElementResponse;

/**
 * Resistance: {@code Z = R}; {@code R} [ohm]. Source: Barsoukov and Macdonald (2005), ch. 1.
 */
public final class Resistor extends ElementaryElement {

    public Resistor() {
        super("R", "resistor",
                "R",
                "E. Barsoukov, J. R. Macdonald (eds.), Impedance Spectroscopy, 2nd ed., Wiley 2005, doi "
                        + "10.1002/0471716243",
                ElementParameter.positive("R", "ohm", 1, 1, 0));
    }

    @Override
    public void evaluate(double[] omega, double[] lnOmega, double[] p, int offset, boolean derivatives,
            ElementResponse out) {
        double r = p[offset];
        for (int i = 0; i < omega.length; i++) {
            out.re[i] = r;
            out.im[i] = 0;
            if (derivatives) {
                out.dRe[0][i] = 1;
                out.dIm[0][i] = 0;
            }
        }
    }
}
