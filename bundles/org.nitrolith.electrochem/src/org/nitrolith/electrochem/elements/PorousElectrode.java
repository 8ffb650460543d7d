// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.electrochem.elements;

import java.util.List;

import org.nitrolith.electrochem.internal.Cplx;
import org.nitrolith.electrochem.spi.ElementParameter;
import org.nitrolith.electrochem.spi.PointElement;

/**
 * Transmission line of a porous electrode:
 * {@code Z = A coth(beta) / beta + B / (beta sinh(beta))} with {@code beta = sqrt(a + j omega b)}.
 *
 * <p>{@code A = d (rho1^2 + rho2^2) / (rho1 + rho2)} and {@code B = 2 d rho1 rho2 / (rho1 + rho2)} [ohm, for the whole
 * electrode area], {@code a = k d^2 / K} [1], {@code b = d^2 / K} [s]; d thickness, rho resistivities of the two
 * phases,
 * k rate constant, K field diffusion constant. Source: Paasch, Micka and Gersdorf (1993); parameter order as in
 * impedance.py's {@code T}.
 */
public final class PorousElectrode extends PointElement {

    public PorousElectrode() {
        super("T", "macrohomogeneous porous electrode",
                "A \\frac{\\coth\\beta}{\\beta} + \\frac{B}{\\beta \\sinh\\beta},\\ \\beta = \\sqrt{a + "
                        + "j \\omega b}",
                "G. Paasch, K. Micka, P. Gersdorf, Electrochim. Acta 38, 2653 (1993), doi "
                        + "10.1016/0013-4686(93)85083-B",
                List.of(ElementParameter.positive("A", "ohm", 1, 1, 0),
                        ElementParameter.positive("B", "ohm", 1, 1, 0),
                        new ElementParameter("a", "1", 1, 0, Double.POSITIVE_INFINITY, true, 0, 0, -1),
                        ElementParameter.positive("b", "s", 1, 0, 1)));
    }

    @Override
    protected void at(double omega, double[] p, Cell z) {
        Cplx beta = new Cplx(p[2], omega * p[3]).sqrt();
        Cplx coth = beta.coth();
        Cplx csch = beta.csch();
        Cplx gA = coth.over(beta);
        Cplx gB = csch.over(beta);
        Cplx slopeA = csch.times(csch).plus(gA).over(beta).times(-p[0]);
        Cplx slopeB = csch.times(coth).plus(gB).over(beta).times(-p[1]);
        Cplx half = slopeA.plus(slopeB).over(beta).times(0.5);
        z.re = p[0] * gA.re() + p[1] * gB.re();
        z.im = p[0] * gA.im() + p[1] * gB.im();
        z.dRe[0] = gA.re();
        z.dIm[0] = gA.im();
        z.dRe[1] = gB.re();
        z.dIm[1] = gB.im();
        z.dRe[2] = half.re();
        z.dIm[2] = half.im();
        z.dRe[3] = -omega * half.im();
        z.dIm[3] = omega * half.re();
    }
}
