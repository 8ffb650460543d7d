// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.electrochem.elements;

import java.util.List;

import org.nitrolith.electrochem.internal.Cplx;
import org.nitrolith.electrochem.spi.ElementParameter;
import org.nitrolith.electrochem.spi.PointElement;

/**
 * Dielectric relaxation of Havriliak and Negami as an impedance:
 * {@code Z = (1 + (j omega tau)^a)^b / (j omega C)}; {@code C} [F] the relaxing capacitance, {@code tau} [s],
 * {@code a}, {@code b} [1].
 *
 * <p>Source: Havriliak and Negami (1966); parameter order as in pyimpspec's {@code H} (there dC, tau, a, b).
 */
public final class HavriliakNegami extends PointElement {

    public HavriliakNegami() {
        super("H", "Havriliak-Negami relaxation",
                "\\frac{(1 + (j \\omega \\tau)^{a})^{b}}{j \\omega C}",
                "S. Havriliak, S. Negami, J. Polym. Sci. C 14, 99 (1966), doi 10.1002/polc.5070140111",
                List.of(ElementParameter.positive("C", "F", 1e-6, -1, 1),
                        ElementParameter.positive("tau", "s", 1, 0, 1),
                        ElementParameter.exponent("a", 0.9),
                        ElementParameter.exponent("b", 0.9)));
    }

    @Override
    protected void at(double omega, double[] p, Cell z) {
        Cplx v = Cplx.jPow(omega * p[1], p[2]);
        Cplx q = v.plus(1);
        Cplx lnQ = q.ln();
        Cplx h = lnQ.times(p[3]).exp().timesJ(-1 / (omega * p[0]));
        Cplx vOverQ = v.over(q);
        Cplx dTau = h.times(vOverQ).times(p[3] * p[2] / p[1]);
        Cplx dA = h.times(vOverQ).times(Cplx.lnJ(omega * p[1])).times(p[3]);
        Cplx dB = h.times(lnQ);
        z.re = h.re();
        z.im = h.im();
        z.dRe[0] = -h.re() / p[0];
        z.dIm[0] = -h.im() / p[0];
        z.dRe[1] = dTau.re();
        z.dIm[1] = dTau.im();
        z.dRe[2] = dA.re();
        z.dIm[2] = dA.im();
        z.dRe[3] = dB.re();
        z.dIm[3] = dB.im();
    }
}
