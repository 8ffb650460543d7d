// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram;

/**
 * One section of a gauge.
 *
 * @param minimum value at its empty end
 * @param maximum value at its full end
 * @param value the value
 * @param label what it is
 * @param background colour of the empty part
 * @param foreground colour of the full part
 */
public record Gauge(int minimum, int maximum, int value, String label, Colour background, Colour foreground) {

    /** How full it is, from 0 to 1. */
    public double fraction() {
        return maximum <= minimum ? 0 : Math.clamp((value - minimum) / (double) (maximum - minimum), 0.0, 1.0);
    }
}
