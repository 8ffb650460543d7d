// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.charts;

import java.util.OptionalDouble;

/**
 * An axis.
 *
 * @param label what is shown
 * @param unit  its unit in plain text such as {@code ohm}, {@code S/cm}, {@code mAh/cm2}; empty for a pure number
 * @param scale how values become places
 * @param min   the smallest value shown; empty: from the data
 * @param max   the largest value shown; empty: from the data
 */
public record Axis(String label, String unit, Scale scale, OptionalDouble min, OptionalDouble max) {

    /** A linear axis over the range of the data. */
    public static Axis linear(String label, String unit) {
        return new Axis(label, unit, Scale.LINEAR, OptionalDouble.empty(), OptionalDouble.empty());
    }

    /** A logarithmic axis over the range of the data. */
    public static Axis log(String label, String unit) {
        return new Axis(label, unit, Scale.LOG10, OptionalDouble.empty(), OptionalDouble.empty());
    }

    /** The axis of 1000/T for temperatures in kelvin, over the range of the data. */
    public static Axis arrhenius() {
        return new Axis("1000 / T", "1/K", Scale.ARRHENIUS, OptionalDouble.empty(), OptionalDouble.empty());
    }

    /** The same axis over a given range of values. */
    public Axis withRange(double from, double to) {
        return new Axis(label, unit, scale, OptionalDouble.of(from), OptionalDouble.of(to));
    }

    /** Label and unit as they stand at the axis, such as {@code Re Z (Ω)}. */
    public String text() {
        return unit.isEmpty() ? label : label + " (" + UnitLabel.of(unit) + ")";
    }
}
