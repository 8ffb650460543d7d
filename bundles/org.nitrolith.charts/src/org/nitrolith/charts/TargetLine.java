// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.charts;

/**
 * A straight line across the plot at a value that matters, such as 350 Wh/kg.
 *
 * @param vertical   true: at a value of the abscissa; false: at a value of the (first) ordinate
 * @param value      where
 * @param label      its text, may be empty
 */
public record TargetLine(boolean vertical, double value, String label) {

    /** A line at a value of the ordinate. */
    public static TargetLine horizontal(double value, String label) {
        return new TargetLine(false, value, label);
    }

    /** A line at a value of the abscissa. */
    public static TargetLine vertical(double value, String label) {
        return new TargetLine(true, value, label);
    }
}
