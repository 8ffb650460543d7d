// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.electrochem.elements;

import org.nitrolith.electrochem.spi.ElementParameter;
import org.nitrolith.electrochem.spi.ElementResponse;

/**
 * Constant phase element: {@code Z = 1 / (Q (j omega)^n)}; {@code Q} [ohm^-1 s^n], {@code n} [1]. Capacitor for n = 1,
 * Warburg for n = 1/2, resistor for n = 0. Source: Brug et al. (1984); parameter order as in impedance.py's {@code
 * CPE}.
 */
public final class ConstantPhaseElement extends ElementaryElement {

    public ConstantPhaseElement() {
        super("CPE", "constant phase element",
                "\\frac{1}{Q (j \\omega)^{n}}",
                "G. J. Brug et al., J. Electroanal. Chem. 176, 275 (1984), doi 10.1016/S0022-0728(84)80324-1",
                ElementParameter.prefactor("Q", "ohm^-1 s^n", 1e-6, -1, 1),
                ElementParameter.exponent("n", 0.9));
    }

    @Override
    public void evaluate(double[] omega, double[] lnOmega, double[] p, int offset, boolean derivatives,
            ElementResponse out) {
        double q = p[offset];
        double n = p[offset + 1];
        double cos = Math.cos(n * Math.PI / 2);
        double sin = Math.sin(n * Math.PI / 2);
        for (int i = 0; i < omega.length; i++) {
            double m = Math.exp(-n * lnOmega[i]) / q;
            double re = m * cos;
            double im = -m * sin;
            out.re[i] = re;
            out.im[i] = im;
            if (derivatives) {
                out.dRe[0][i] = -re / q;
                out.dIm[0][i] = -im / q;
                out.dRe[1][i] = -re * lnOmega[i] + im * Math.PI / 2;
                out.dIm[1][i] = -im * lnOmega[i] - re * Math.PI / 2;
            }
        }
    }
}
