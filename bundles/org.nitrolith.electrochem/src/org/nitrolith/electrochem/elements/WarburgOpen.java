// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.electrochem.elements;

import java.util.List;

import org.nitrolith.electrochem.internal.Cplx;
import org.nitrolith.electrochem.spi.ElementParameter;
import org.nitrolith.electrochem.spi.PointElement;

/**
 * Diffusion in a layer whose far side reflects (a blocking electrode):
 * {@code Z = R coth(s) / s} with {@code s = sqrt(j omega tau)}; {@code R} [ohm], {@code tau = L^2 / D} [s].
 *
 * <p>At low frequency {@code Z -> R/3 + 1/(j omega tau/R)}; at high frequency only {@code R / sqrt(tau)} can be told
 * from
 * data. Source: Franceschetti and Macdonald (1979); parameter order as in impedance.py's {@code Wo}.
 */
public final class WarburgOpen extends PointElement {

    public WarburgOpen() {
        super("Wo", "finite-space Warburg, open (reflecting) end",
                "R \\frac{\\coth\\sqrt{j \\omega \\tau}}{\\sqrt{j \\omega \\tau}}",
                "D. R. Franceschetti, J. R. Macdonald, J. Electroanal. Chem. 101, 307 (1979), doi "
                        + "10.1016/S0022-0728(79)80045-5",
                List.of(ElementParameter.positive("R", "ohm", 1, 1, 0),
                        ElementParameter.positive("tau", "s", 1, 0, 1)));
    }

    @Override
    protected void at(double omega, double[] p, Cell z) {
        Cplx s = new Cplx(0, omega * p[1]).sqrt();
        Cplx coth = s.coth();
        Cplx g = coth.over(s);
        Cplx cschSquared = coth.times(coth).plus(-1);
        Cplx dTau = cschSquared.plus(g).times(-0.5 * p[0] / p[1]);
        z.re = p[0] * g.re();
        z.im = p[0] * g.im();
        z.dRe[0] = g.re();
        z.dIm[0] = g.im();
        z.dRe[1] = dTau.re();
        z.dIm[1] = dTau.im();
    }
}
