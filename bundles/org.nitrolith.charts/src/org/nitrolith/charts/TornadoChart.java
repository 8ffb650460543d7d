// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.charts;

import java.util.List;

/**
 * Sensitivity of one output: a horizontal bar per input from the output at its low to that at its high value, the widest
 * on top.
 *
 * @param title       the heading
 * @param description what is to be seen, in words
 * @param value       the axis of the output
 * @param base        the output of the unchanged design
 * @param bars        the inputs
 */
public record TornadoChart(String title, String description, Axis value, double base, List<Bar> bars)
        implements Chart {

    /**
     * One input.
     *
     * @param label     its name
     * @param low       the output at the low value of the input
     * @param high      the output at the high value of the input
     * @param lowLabel  the low value with its unit
     * @param highLabel the high value with its unit
     */
    public record Bar(String label, double low, double high, String lowLabel, String highLabel) {
    }

    /** Copies the bars and sorts them by width, the widest first; equal ones keep their order. */
    public TornadoChart {
        bars = bars.stream().sorted((a, b) -> Double.compare(Math.abs(b.high() - b.low()), Math.abs(a.high() - a.low())))
                .toList();
    }
}
