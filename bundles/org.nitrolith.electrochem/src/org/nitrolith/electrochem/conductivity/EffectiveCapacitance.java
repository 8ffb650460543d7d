// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.electrochem.conductivity;

/** Capacitance in F that a constant phase element stands for; NaN for values outside of their range. */
public final class EffectiveCapacitance {

    private EffectiveCapacitance() {
    }

    /**
     * Distribution through a layer (normal to the electrode): {@code C = Q^(1/n) R^((1-n)/n)}, the capacitance at the
     * top of
     * the arc. C. H. Hsu, F. Mansfeld, Corrosion 57, 747 (2001), doi 10.5006/1.3280607.
     *
     * @param q prefactor Q in ohm^-1 s^n
     * @param n exponent
     * @param rOhm parallel resistance in ohm
     */
    public static double hsuMansfeld(double q, double n, double rOhm) {
        return Math.pow(q, 1 / n) * Math.pow(rOhm, (1 - n) / n);
    }

    /**
     * Distribution along a surface with a series resistance: {@code C = Q^(1/n) (1/Rs + 1/R)^((n-1)/n)}. G. J. Brug
     * et al., J.
     * Electroanal. Chem. 176, 275 (1984), doi 10.1016/S0022-0728(84)80324-1.
     *
     * @param q prefactor Q in ohm^-1 s^n
     * @param n exponent
     * @param seriesOhm series resistance in ohm
     * @param rOhm parallel resistance in ohm, infinite for a blocking electrode
     */
    public static double brug(double q, double n, double seriesOhm, double rOhm) {
        return Math.pow(q, 1 / n) * Math.pow(1 / seriesOhm + 1 / rOhm, (n - 1) / n);
    }
}
