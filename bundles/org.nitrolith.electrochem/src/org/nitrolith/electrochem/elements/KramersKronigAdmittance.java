// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.electrochem.elements;

import java.util.List;

import org.nitrolith.electrochem.spi.ElementParameter;
import org.nitrolith.electrochem.spi.PointElement;

/**
 * Resistance and capacitance in series, by time constant: {@code Z = (1 + j omega tau) / (j omega C)};
 * {@code C} [F], {@code tau} [s].
 *
 * <p>Source: Boukamp (1995); parameter order as in pyimpspec's {@code Ky}.
 */
public final class KramersKronigAdmittance extends PointElement {

    public KramersKronigAdmittance() {
        super("Ky", "RC element of the admittance Kramers-Kronig test",
                "\\frac{1 + j \\omega \\tau}{j \\omega C}",
                "B. A. Boukamp, J. Electrochem. Soc. 142, 1885 (1995), doi 10.1149/1.2044210",
                List.of(ElementParameter.positive("C", "F", 1e-6, -1, 1),
                        ElementParameter.positive("tau", "s", 1, 0, 1)));
    }

    @Override
    protected void at(double omega, double[] p, Cell z) {
        z.re = p[1] / p[0];
        z.im = -1 / (omega * p[0]);
        z.dRe[0] = -z.re / p[0];
        z.dIm[0] = -z.im / p[0];
        z.dRe[1] = 1 / p[0];
        z.dIm[1] = 0;
    }
}
