// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.electrochem.elements;

import java.util.List;

import org.nitrolith.electrochem.internal.Cplx;
import org.nitrolith.electrochem.spi.ElementParameter;
import org.nitrolith.electrochem.spi.PointElement;

/**
 * Depressed arc with its time constant as a parameter: {@code Z = R / (1 + (j omega tau)^n)}; {@code R} [ohm],
 * {@code tau} [s], {@code n} [1]. The same impedance as a resistance parallel to a constant phase element with
 * {@code Q = tau^n / R}.
 *
 * <p>Source: Cole and Cole (1941); parameter order as in pyimpspec's {@code Zarc}.
 */
public final class Zarc extends PointElement {

    public Zarc() {
        super("Zarc", "ZARC (Cole-Cole)",
                "\\frac{R}{1 + (j \\omega \\tau)^{n}}",
                "K. S. Cole, R. H. Cole, J. Chem. Phys. 9, 341 (1941), doi 10.1063/1.1750906",
                List.of(ElementParameter.positive("R", "ohm", 1, 1, 0),
                        ElementParameter.positive("tau", "s", 1, 0, 1),
                        ElementParameter.exponent("n", 0.9)));
    }

    @Override
    protected void at(double omega, double[] p, Cell z) {
        Cplx v = Cplx.jPow(omega * p[1], p[2]);
        Cplx g = v.plus(1).inverse();
        Cplx slope = g.times(g).times(v).times(-p[0]);
        Cplx dN = slope.times(Cplx.lnJ(omega * p[1]));
        z.re = p[0] * g.re();
        z.im = p[0] * g.im();
        z.dRe[0] = g.re();
        z.dIm[0] = g.im();
        z.dRe[1] = slope.re() * p[2] / p[1];
        z.dIm[1] = slope.im() * p[2] / p[1];
        z.dRe[2] = dN.re();
        z.dIm[2] = dN.im();
    }
}
