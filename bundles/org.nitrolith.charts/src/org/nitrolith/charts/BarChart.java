// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.charts;

import java.util.List;

/**
 * Bars over categories; side by side or stacked.
 *
 * @param title       the heading
 * @param description what is to be seen, in words
 * @param categories  the names of the categories
 * @param value       the axis of the values
 * @param series      one value per category each
 * @param stacked     whether the series are stacked; negative values are then not allowed
 * @param horizontal  whether the bars lie, with the categories below each other
 * @param targets     lines at values that matter ({@link TargetLine#vertical()} is ignored)
 */
public record BarChart(String title, String description, List<String> categories, Axis value, List<BarSeries> series,
        boolean stacked, boolean horizontal, List<TargetLine> targets) implements Chart {

    /**
     * The values of one series.
     *
     * @param name   its name in the legend
     * @param values one value per category; one that is not finite has no bar
     */
    public record BarSeries(String name, List<Double> values) {

        /** Copies the values. */
        public BarSeries {
            values = List.copyOf(values);
        }
    }

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if a series has not one value per category, or a stacked one is negative
     */
    public BarChart {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        targets = List.copyOf(targets);
        for (BarSeries s : series) {
            if (s.values().size() != categories.size()) {
                throw new IllegalArgumentException("Series '" + s.name() + "' has " + s.values().size()
                        + " values for " + categories.size() + " categories");
            }
            if (stacked && s.values().stream().anyMatch(v -> v < 0)) {
                throw new IllegalArgumentException("Series '" + s.name() + "' is stacked and has a negative value");
            }
        }
    }
}
