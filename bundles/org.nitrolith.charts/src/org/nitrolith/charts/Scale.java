// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.charts;

/** How a value becomes a place on an axis. */
public enum Scale {
    /** Place is the value. */
    LINEAR,
    /** Place is the decadic logarithm; values of 0 and below cannot be shown. */
    LOG10,
    /**
     * Place is 1000 / T of an absolute temperature in kelvin: the abscissa of an Arrhenius plot. The axis is labelled
     * with 1000/T in 1/K and carries a second scale in degrees Celsius. Values of 0 and below cannot be shown.
     */
    ARRHENIUS;

    /** The place of a value; NaN when it cannot be shown. */
    public double place(double value) {
        return switch (this) {
            case LINEAR -> Double.isFinite(value) ? value : Double.NaN;
            case LOG10 -> value > 0 && Double.isFinite(value) ? Math.log10(value) : Double.NaN;
            case ARRHENIUS -> value > 0 && Double.isFinite(value) ? 1000 / value : Double.NaN;
        };
    }

    /** The value at a place. */
    public double value(double place) {
        return switch (this) {
            case LINEAR -> place;
            case LOG10 -> Math.pow(10, place);
            case ARRHENIUS -> 1000 / place;
        };
    }
}
