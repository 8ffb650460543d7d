// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.electrochem.elements;

import java.util.List;

import org.nitrolith.electrochem.internal.Cplx;
import org.nitrolith.electrochem.spi.ElementParameter;
import org.nitrolith.electrochem.spi.PointElement;

/**
 * Pore with blocking walls and an end that lets the current through: {@code Z = Rion tanh(s) / s} with
 * {@code s = sqrt(Rion Q (j omega)^n)}; {@code Rion} [ohm], {@code Q} [ohm^-1 s^n] of the whole wall, {@code n} [1].
 *
 * <p>Source: Bisquert (2000), model (d) with a shorted end.
 */
public final class BlockingPoreShort extends PointElement {

    public BlockingPoreShort() {
        super("TLMS", "transmission line, blocking walls, transmissive end",
                "R_{ion} \\frac{\\tanh s}{s},\\ s = \\sqrt{R_{ion} Q (j \\omega)^{n}}",
                "J. Bisquert, Phys. Chem. Chem. Phys. 2, 4185 (2000), doi 10.1039/b001708f",
                List.of(ElementParameter.positive("Rion", "ohm", 1, 1, 0),
                        ElementParameter.prefactor("Q", "ohm^-1 s^n", 1, -1, 2),
                        ElementParameter.exponent("n", 0.9)));
    }

    @Override
    protected void at(double omega, double[] p, Cell z) {
        Cplx wall = Cplx.jPow(omega, p[2]).times(p[1]);
        Cplx s = wall.times(p[0]).sqrt();
        Cplx g = TransmissionLines.tanhOver(s);
        Cplx half = TransmissionLines.slopeOfTanhOver(s).times(0.5);
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
