// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.electrochem.elements;

import java.util.List;

import org.nitrolith.electrochem.internal.Cplx;
import org.nitrolith.electrochem.spi.ElementParameter;
import org.nitrolith.electrochem.spi.PointElement;

/**
 * Diffusion with a reaction on the way: {@code Z = R / sqrt(1 + j omega tau)}; {@code R} [ohm], {@code tau} [s].
 *
 * <p>Source: Lu, Kreller and Adler (2009); parameter order as in impedance.py's {@code G}.
 */
public final class Gerischer extends PointElement {

    public Gerischer() {
        super("G", "Gerischer",
                "\\frac{R}{\\sqrt{1 + j \\omega \\tau}}",
                "Y. Lu, C. Kreller, S. B. Adler, J. Electrochem. Soc. 156, B513 (2009), doi 10.1149/1.3079337",
                List.of(ElementParameter.positive("R", "ohm", 1, 1, 0),
                        ElementParameter.positive("tau", "s", 1, 0, 1)));
    }

    @Override
    protected void at(double omega, double[] p, Cell z) {
        Cplx u = new Cplx(1, omega * p[1]);
        Cplx g = u.sqrt().inverse();
        Cplx dTau = g.over(u).timesJ(-0.5 * p[0] * omega);
        z.re = p[0] * g.re();
        z.im = p[0] * g.im();
        z.dRe[0] = g.re();
        z.dIm[0] = g.im();
        z.dRe[1] = dTau.re();
        z.dIm[1] = dTau.im();
    }
}
