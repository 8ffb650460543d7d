// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.electrochem.elements;

import org.nitrolith.electrochem.spi.ElementParameter;
import org.nitrolith.electrochem.spi.ElementResponse;

/**
 * Inductance: {@code Z = j omega L}; {@code L} [H]. Source: Barsoukov and Macdonald (2005), ch. 1.
 */
public final class Inductor extends ElementaryElement {

    public Inductor() {
        super("L", "inductor",
                "j \\omega L",
                "E. Barsoukov, J. R. Macdonald (eds.), Impedance Spectroscopy, 2nd ed., Wiley 2005, doi "
                        + "10.1002/0471716243",
                ElementParameter.positive("L", "H", 1e-6, 1, 1));
    }

    @Override
    public void evaluate(double[] omega, double[] lnOmega, double[] p, int offset, boolean derivatives,
            ElementResponse out) {
        double l = p[offset];
        for (int i = 0; i < omega.length; i++) {
            out.re[i] = 0;
            out.im[i] = omega[i] * l;
            if (derivatives) {
                out.dRe[0][i] = 0;
                out.dIm[0][i] = omega[i];
            }
        }
    }
}
