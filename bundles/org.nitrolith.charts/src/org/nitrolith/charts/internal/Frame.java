// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.charts.internal;

/**
 * The rectangle of the plot in pixels.
 *
 * @param left   left edge
 * @param top    top edge
 * @param right  right edge
 * @param bottom bottom edge
 */
public record Frame(double left, double top, double right, double bottom) {

    /** Its width. */
    public double width() {
        return right - left;
    }

    /** Its height. */
    public double height() {
        return bottom - top;
    }

    /** The pixel of a place on the abscissa. */
    public double x(double place, double from, double to) {
        return left + (place - from) / (to - from) * width();
    }

    /** The pixel of a place on the ordinate. */
    public double y(double place, double from, double to) {
        return bottom - (place - from) / (to - from) * height();
    }
}
