// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.electrochem.elements;

import java.util.List;

import org.nitrolith.electrochem.internal.Cplx;
import org.nitrolith.electrochem.spi.ElementParameter;
import org.nitrolith.electrochem.spi.PointElement;

/**
 * Diffusion in a layer whose far side keeps its concentration: {@code Z = R tanh(s) / s} with
 * {@code s = sqrt(j omega tau)}; {@code R} [ohm] is the resistance at zero frequency, {@code tau = L^2 / D} [s].
 *
 * <p>Source: Franceschetti and Macdonald (1979); parameter order as in impedance.py's {@code Ws}.
 */
public final class WarburgShort extends PointElement {

    public WarburgShort() {
        super("Ws", "finite-length Warburg, short (transmissive) end",
                "R \\frac{\\tanh\\sqrt{j \\omega \\tau}}{\\sqrt{j \\omega \\tau}}",
                "D. R. Franceschetti, J. R. Macdonald, J. Electroanal. Chem. 101, 307 (1979), doi "
                        + "10.1016/S0022-0728(79)80045-5",
                List.of(ElementParameter.positive("R", "ohm", 1, 1, 0),
                        ElementParameter.positive("tau", "s", 1, 0, 1)));
    }

    @Override
    protected void at(double omega, double[] p, Cell z) {
        Cplx s = new Cplx(0, omega * p[1]).sqrt();
        Cplx g = TransmissionLines.tanhOver(s);
        Cplx dTau = TransmissionLines.slopeOfTanhOver(s).times(0.5 * p[0] / p[1]);
        z.re = p[0] * g.re();
        z.im = p[0] * g.im();
        z.dRe[0] = g.re();
        z.dIm[0] = g.im();
        z.dRe[1] = dTau.re();
        z.dIm[1] = dTau.im();
    }
}
