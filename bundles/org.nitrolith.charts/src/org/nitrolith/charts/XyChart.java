// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A chart of series over two axes.
 *
 * @param title       the heading
 * @param description what is to be seen, in words
 * @param x           the abscissa
 * @param y           the ordinate
 * @param secondY     a second ordinate on the right, for series that ask for it
 * @param equalScale  whether one unit is equally long on both axes (Nyquist)
 * @param series      what is drawn, the first at the bottom
 * @param targets     lines at values that matter
 * @param annotations texts at points
 */
public record XyChart(String title, String description, Axis x, Axis y, Optional<Axis> secondY, boolean equalScale,
        List<Series> series, List<TargetLine> targets, List<Annotation> annotations) implements Chart {

    /** Copies the lists. */
    public XyChart {
        series = List.copyOf(series);
        targets = List.copyOf(targets);
        annotations = List.copyOf(annotations);
    }

    /** An empty chart over two axes. */
    public static XyChart of(String title, String description, Axis x, Axis y) {
        return new XyChart(title, description, x, y, Optional.empty(), false, List.of(), List.of(), List.of());
    }

    /** The same with one more series on top. */
    public XyChart plus(Series more) {
        List<Series> all = new ArrayList<>(series);
        all.add(more);
        return new XyChart(title, description, x, y, secondY, equalScale, all, targets, annotations);
    }

    /** The same with one more line at a value. */
    public XyChart plus(TargetLine more) {
        List<TargetLine> all = new ArrayList<>(targets);
        all.add(more);
        return new XyChart(title, description, x, y, secondY, equalScale, series, all, annotations);
    }

    /** The same with one more text. */
    public XyChart plus(Annotation more) {
        List<Annotation> all = new ArrayList<>(annotations);
        all.add(more);
        return new XyChart(title, description, x, y, secondY, equalScale, series, targets, all);
    }

    /** The same with a second ordinate. */
    public XyChart withSecondY(Axis axis) {
        return new XyChart(title, description, x, y, Optional.of(axis), equalScale, series, targets, annotations);
    }

    /** The same with equally long units on both axes. */
    public XyChart withEqualScale() {
        return new XyChart(title, description, x, y, secondY, true, series, targets, annotations);
    }
}
