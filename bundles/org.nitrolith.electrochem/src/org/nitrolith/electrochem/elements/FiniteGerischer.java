// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.electrochem.elements;

import java.util.List;

import org.nitrolith.electrochem.internal.Cplx;
import org.nitrolith.electrochem.spi.ElementParameter;
import org.nitrolith.electrochem.spi.PointElement;

/**
 * Gerischer impedance of a layer of finite thickness: {@code Z = R / (u tanh(phi u))} with
 * {@code u = sqrt(1 + j omega tau)}; {@code R} [ohm], {@code tau} [s], {@code phi} [1].
 *
 * <p>Source: Green, Liu and Adler (2008); parameter order as in impedance.py's {@code Gs}.
 */
public final class FiniteGerischer extends PointElement {

    public FiniteGerischer() {
        super("Gs", "finite-length Gerischer",
                "\\frac{R}{\\sqrt{1 + j \\omega \\tau}\\,\\tanh(\\phi \\sqrt{1 + j \\omega \\tau})}",
                "R. D. Green, C. C. Liu, S. B. Adler, Solid State Ionics 179, 647 (2008), doi "
                        + "10.1016/j.ssi.2008.04.024",
                List.of(ElementParameter.positive("R", "ohm", 1, 1, 0),
                        ElementParameter.positive("tau", "s", 1, 0, 1),
                        new ElementParameter("phi", "1", 1, 0, Double.POSITIVE_INFINITY, true, 0, 0, -1)));
    }

    @Override
    protected void at(double omega, double[] p, Cell z) {
        Cplx u = new Cplx(1, omega * p[1]).sqrt();
        Cplx coth = u.times(p[2]).coth();
        Cplx g = coth.over(u);
        Cplx cschSquared = coth.times(coth).plus(-1);
        Cplx du = cschSquared.times(p[2]).plus(g).over(u).times(-p[0]);
        Cplx dTau = du.over(u).timesJ(0.5 * omega);
        z.re = p[0] * g.re();
        z.im = p[0] * g.im();
        z.dRe[0] = g.re();
        z.dIm[0] = g.im();
        z.dRe[1] = dTau.re();
        z.dIm[1] = dTau.im();
        z.dRe[2] = -p[0] * cschSquared.re();
        z.dIm[2] = -p[0] * cschSquared.im();
    }
}
