// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.electrochem.elements;

import java.util.List;

import org.nitrolith.electrochem.internal.Cplx;
import org.nitrolith.electrochem.spi.ElementParameter;
import org.nitrolith.electrochem.spi.PointElement;

/**
 * Resistance and capacitance in parallel, by time constant: {@code Z = R / (1 + j omega tau)}; {@code R} [ohm],
 * {@code tau} [s].
 *
 * <p>Source: Boukamp (1995); parameter order as in impedance.py's {@code K}.
 */
public final class KramersKronigRC extends PointElement {

    public KramersKronigRC() {
        super("K", "RC element of the Kramers-Kronig test",
                "\\frac{R}{1 + j \\omega \\tau}",
                "B. A. Boukamp, J. Electrochem. Soc. 142, 1885 (1995), doi 10.1149/1.2044210",
                List.of(ElementParameter.positive("R", "ohm", 1, 1, 0),
                        ElementParameter.positive("tau", "s", 1, 0, 1)));
    }

    @Override
    protected void at(double omega, double[] p, Cell z) {
        Cplx g = new Cplx(1, omega * p[1]).inverse();
        Cplx dTau = g.times(g).timesJ(-omega * p[0]);
        z.re = p[0] * g.re();
        z.im = p[0] * g.im();
        z.dRe[0] = g.re();
        z.dIm[0] = g.im();
        z.dRe[1] = dTau.re();
        z.dIm[1] = dTau.im();
    }
}
