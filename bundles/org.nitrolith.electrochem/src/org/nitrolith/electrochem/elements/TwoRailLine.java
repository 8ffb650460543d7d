// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.electrochem.elements;

import java.util.List;

import org.nitrolith.electrochem.internal.Cplx;
import org.nitrolith.electrochem.spi.ElementParameter;
import org.nitrolith.electrochem.spi.PointElement;

/**
 * Composite electrode in which the ionic and the electronic phase both resist, with a blocking interface between them:
 * {@code Z = Rion Rel / (Rion + Rel) (1 + 2 / (s sinh s)) + (Rion^2 + Rel^2) / (Rion + Rel) coth(s) / s} with
 * {@code s = sqrt((Rion + Rel) Q (j omega)^n)}; {@code Rion}, {@code Rel} [ohm], {@code Q} [ohm^-1 s^n] of the whole
 * interface, {@code n} [1]. Unchanged when Rion and Rel are exchanged.
 *
 * <p>Source: Bisquert (2000), eq. 8 with the pore length taken into the resistances.
 */
public final class TwoRailLine extends PointElement {

    public TwoRailLine() {
        super("TLM", "transmission line of a composite electrode, ionic and electronic rail",
                "\\frac{R_{ion} R_{el}}{R_{ion} + R_{el}} \\left(1 + \\frac{2}{s \\sinh s}\\right) + "
                        + "\\frac{R_{ion}^2 + R_{el}^2}{R_{ion} + R_{el}} \\frac{\\coth s}{s},\\ s = "
                        + "\\sqrt{(R_{ion} + R_{el}) Q (j \\omega)^{n}}",
                "J. Bisquert, Phys. Chem. Chem. Phys. 2, 4185 (2000), doi 10.1039/b001708f",
                List.of(ElementParameter.positive("Rion", "ohm", 1, 1, 0),
                        ElementParameter.positive("Rel", "ohm", 1, 1, 0),
                        ElementParameter.prefactor("Q", "ohm^-1 s^n", 1, -1, 3),
                        ElementParameter.exponent("n", 0.9)));
    }

    @Override
    protected void at(double omega, double[] p, Cell z) {
        double sum = p[0] + p[1];
        Cplx wall = Cplx.jPow(omega, p[3]).times(p[2]);
        Cplx s = wall.times(sum).sqrt();
        Cplx coth = s.coth();
        Cplx csch = s.csch();
        Cplx gA = coth.over(s);
        Cplx gB = csch.over(s);
        double parallel = p[0] * p[1] / sum;
        double a = (p[0] * p[0] + p[1] * p[1]) / sum;
        // s dZ/ds / 2: Q and the sum of the resistances enter s as square roots
        Cplx half = csch.times(csch).plus(gA).times(-0.5 * a).plus(csch.times(coth).plus(gB).times(-parallel));
        Cplx dN = half.times(Cplx.lnJ(omega));
        z.re = parallel * (1 + 2 * gB.re()) + a * gA.re();
        z.im = parallel * 2 * gB.im() + a * gA.im();
        for (int k = 0; k < 2; k++) {
            double other = p[1 - k];
            double dParallel = other * other / (sum * sum);
            double dA = 1 - 2 * dParallel;
            z.dRe[k] = dParallel * (1 + 2 * gB.re()) + dA * gA.re() + half.re() / sum;
            z.dIm[k] = dParallel * 2 * gB.im() + dA * gA.im() + half.im() / sum;
        }
        z.dRe[2] = half.re() / p[2];
        z.dIm[2] = half.im() / p[2];
        z.dRe[3] = dN.re();
        z.dIm[3] = dN.im();
    }
}
