// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.electrochem.elements;

import java.util.List;

import org.nitrolith.electrochem.internal.Cplx;
import org.nitrolith.electrochem.spi.ElementParameter;
import org.nitrolith.electrochem.spi.PointElement;

/**
 * Pore whose walls also let a charge-transfer current through, with a reflecting end:
 * {@code Z = Rion coth(s) / s} with {@code s = sqrt(Rion (1/Rct + Q (j omega)^n))}; {@code Rion}, {@code Rct} [ohm],
 * {@code Q} [ohm^-1 s^n] of the whole wall, {@code n} [1].
 *
 * <p>Source: Bisquert (2000), model (f).
 */
public final class ReactivePore extends PointElement {

    public ReactivePore() {
        super("TLMR", "transmission line, reacting walls, reflecting end",
                "R_{ion} \\frac{\\coth s}{s},\\ s = \\sqrt{R_{ion} (1/R_{ct} + Q (j \\omega)^{n})}",
                "J. Bisquert, Phys. Chem. Chem. Phys. 2, 4185 (2000), doi 10.1039/b001708f",
                List.of(ElementParameter.positive("Rion", "ohm", 1, 1, 0),
                        ElementParameter.positive("Rct", "ohm", 1, 1, 0),
                        ElementParameter.prefactor("Q", "ohm^-1 s^n", 1, -1, 3),
                        ElementParameter.exponent("n", 0.9)));
    }

    @Override
    protected void at(double omega, double[] p, Cell z) {
        Cplx cpe = Cplx.jPow(omega, p[3]).times(p[2]);
        Cplx wall = cpe.plus(1 / p[1]);
        Cplx s = wall.times(p[0]).sqrt();
        Cplx coth = s.coth();
        Cplx g = coth.over(s);
        Cplx half = coth.times(coth).plus(-1).plus(g).times(-0.5);
        Cplx dWall = half.over(wall).times(p[0]);
        Cplx dQ = dWall.times(cpe).times(1 / p[2]);
        Cplx dN = dWall.times(cpe).times(Cplx.lnJ(omega));
        z.re = p[0] * g.re();
        z.im = p[0] * g.im();
        z.dRe[0] = g.re() + half.re();
        z.dIm[0] = g.im() + half.im();
        z.dRe[1] = -dWall.re() / (p[1] * p[1]);
        z.dIm[1] = -dWall.im() / (p[1] * p[1]);
        z.dRe[2] = dQ.re();
        z.dIm[2] = dQ.im();
        z.dRe[3] = dN.re();
        z.dIm[3] = dN.im();
    }
}
