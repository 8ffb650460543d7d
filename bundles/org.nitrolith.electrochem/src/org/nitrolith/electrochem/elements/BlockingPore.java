// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.electrochem.elements;

import java.util.List;

import org.nitrolith.electrochem.internal.Cplx;
import org.nitrolith.electrochem.spi.ElementParameter;
import org.nitrolith.electrochem.spi.PointElement;

/**
 * Pore with blocking walls and a reflecting end: {@code Z = Rion coth(s) / s} with
 * {@code s = sqrt(Rion Q (j omega)^n)}; {@code Rion} [ohm], {@code Q} [ohm^-1 s^n] of the whole wall, {@code n} [1].
 *
 * <p>At low frequency the real part tends to {@code Rion / 3} plus that of the wall. Source: Landesfeind et al.
 * (2016),
 * eq. 11; parameter order as in impedance.py's {@code TLMQ} (there Rion, Qs, gamma).
 */
public final class BlockingPore extends PointElement {

    public BlockingPore() {
        super("TLMQ", "transmission line, blocking walls, reflecting end",
                "R_{ion} \\frac{\\coth s}{s},\\ s = \\sqrt{R_{ion} Q (j \\omega)^{n}}",
                "J. Landesfeind et al., J. Electrochem. Soc. 163, A1373 (2016), doi 10.1149/2.1141607jes",
                List.of(ElementParameter.positive("Rion", "ohm", 1, 1, 0),
                        ElementParameter.prefactor("Q", "ohm^-1 s^n", 1, -1, 2),
                        ElementParameter.exponent("n", 0.9)));
    }

    @Override
    protected void at(double omega, double[] p, Cell z) {
        Cplx wall = Cplx.jPow(omega, p[2]).times(p[1]);
        Cplx s = wall.times(p[0]).sqrt();
        Cplx coth = s.coth();
        Cplx g = coth.over(s);
        Cplx half = coth.times(coth).plus(-1).plus(g).times(-0.5);
        Cplx dN = half.times(Cplx.lnJ(omega)).times(p[0]);
        z.re = p[0] * g.re();
        z.im = p[0] * g.im();
        z.dRe[0] = g.re() + half.re();
        z.dIm[0] = g.im() + half.im();
        z.dRe[1] = half.re() * p[0] / p[1];
        z.dIm[1] = half.im() * p[0] / p[1];
        z.dRe[2] = dN.re();
        z.dIm[2] = dN.im();
    }
}
