// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.electrochem.elements;

import java.util.List;

import org.nitrolith.electrochem.internal.Cplx;
import org.nitrolith.electrochem.spi.ElementParameter;
import org.nitrolith.electrochem.spi.PointElement;

/**
 * Inductance of a lossy coil: {@code Z = L (j omega)^n}, parameters {@code L} [H s^(n-1)] and {@code n} [1].
 *
 * <p>Source: BioLogic, EC-Lab Application Note 42 (2019). The documentation of impedance.py gives the same formula,
 * its
 * code up to version 1.7 takes {@code (L j omega)^n}; the two agree for n = 1.
 */
public final class ModifiedInductance extends PointElement {

    public ModifiedInductance() {
        super("La", "modified inductance",
                "L (j \\omega)^{n}",
                "BioLogic, EC-Lab Application Note 42 (2019)",
                List.of(ElementParameter.prefactor("L", "H s^(n-1)", 1e-6, 1, 1),
                        ElementParameter.exponent("n", 0.95)));
    }

    @Override
    protected void at(double omega, double[] p, Cell z) {
        Cplx h = Cplx.jPow(omega, p[1]);
        z.re = p[0] * h.re();
        z.im = p[0] * h.im();
        z.dRe[0] = h.re();
        z.dIm[0] = h.im();
        Cplx dn = h.times(Cplx.lnJ(omega)).times(p[0]);
        z.dRe[1] = dn.re();
        z.dIm[1] = dn.im();
    }
}
