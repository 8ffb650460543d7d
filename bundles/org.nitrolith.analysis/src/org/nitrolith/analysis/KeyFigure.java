// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.analysis;

import java.util.OptionalDouble;

/**
 * A number that the analysis was made for.
 *
 * @param name        a stable name for files, such as {@code gravimetricEnergyDensity}
 * @param label       the name for people
 * @param value       the value; NaN is not allowed
 * @param uncertainty its standard uncertainty, if known
 * @param unit        the unit of both in plain text; empty for a pure number
 */
public record KeyFigure(String name, String label, double value, OptionalDouble uncertainty, String unit) {

    /**
     * Checks the value.
     *
     * @throws IllegalArgumentException if it is NaN: leave the figure out and say why in a message
     */
    public KeyFigure {
        if (Double.isNaN(value)) {
            throw new IllegalArgumentException("Key figure " + name + " is not a number");
        }
    }

    /** A value without an uncertainty. */
    public static KeyFigure of(String name, String label, double value, String unit) {
        return new KeyFigure(name, label, value, OptionalDouble.empty(), unit);
    }

    /** A value with its standard uncertainty. */
    public static KeyFigure of(String name, String label, double value, double uncertainty, String unit) {
        return new KeyFigure(name, label, value, OptionalDouble.of(uncertainty), unit);
    }
}
