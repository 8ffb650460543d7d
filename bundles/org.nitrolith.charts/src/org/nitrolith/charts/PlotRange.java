// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.charts;

/**
 * What part of the axes of an {@link XyChart} is shown, in places (see {@link Scale#place}).
 *
 * @param xFrom      left end
 * @param xTo        right end, greater
 * @param yFrom      lower end
 * @param yTo        upper end, greater
 * @param secondFrom lower end of the second ordinate; 0 without one
 * @param secondTo   upper end of the second ordinate; 1 without one
 */
public record PlotRange(double xFrom, double xTo, double yFrom, double yTo, double secondFrom, double secondTo) {

    private static final double MARGIN = 0.04;
    private static final double NEAR_ZERO = 0.3;

    /**
     * The range that shows all data, error bars and target lines, with a small margin; an axis with a range of its own
     * keeps it. A band that is far wider than the curves is cut, so that they stay readable. A linear axis starts at 0
     * where the data come near it. With equal scale the range is widened so that
     * one unit is equally long on both axes.
     *
     * @param chart  the chart
     * @param width  width of the plot in pixels
     * @param height height of the plot in pixels
     */
    public static PlotRange of(XyChart chart, double width, double height) {
        double[] x = {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};
        double[] y = x.clone();
        double[] second = x.clone();
        double[] band = x.clone();
        double[] secondBand = x.clone();
        for (Series series : chart.series()) {
            Axis axis = series.secondAxis() ? chart.secondY().orElse(chart.y()) : chart.y();
            boolean isBand = series.mark() == Series.Mark.BAND;
            double[] own = series.secondAxis() && chart.secondY().isPresent() ? isBand ? secondBand : second
                    : isBand ? band : y;
            for (int i = 0; i < series.size(); i++) {
                double px = chart.x().scale().place(series.x(i));
                if (Double.isNaN(px)) {
                    continue;
                }
                boolean seen = !isBand && include(own, axis, series.y(i));
                if (series.hasRange()) {
                    seen |= include(own, axis, series.lower(i)) | include(own, axis, series.upper(i));
                }
                if (seen) {
                    x[0] = Math.min(x[0], px);
                    x[1] = Math.max(x[1], px);
                }
            }
        }
        join(y, band);
        join(second, secondBand);
        for (TargetLine target : chart.targets()) {
            include(target.vertical() ? x : y, target.vertical() ? chart.x() : chart.y(), target.value());
        }
        for (Annotation note : chart.annotations()) {
            include(x, chart.x(), note.x());
            include(y, chart.y(), note.y());
        }
        widen(x, chart.x());
        widen(y, chart.y());
        widen(second, chart.secondY().orElse(chart.y()));
        if (chart.equalScale() && chart.x().scale() == Scale.LINEAR && chart.y().scale() == Scale.LINEAR) {
            equalise(x, y, width, height);
        }
        return new PlotRange(x[0], x[1], y[0], y[1], second[0], second[1]);
    }

    /** The ends of the abscissa. */
    double[] xRange() {
        return new double[] {xFrom, xTo};
    }

    /** The range of a value axis of bars: from 0, over all values. */
    static double[] ofBars(Axis axis, Iterable<Double> values) {
        double[] range = {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};
        for (double value : values) {
            include(range, axis, value);
        }
        if (axis.scale() == Scale.LINEAR) {
            include(range, axis, 0);
        }
        widen(range, axis);
        return range;
    }

    private static boolean include(double[] range, Axis axis, double value) {
        double place = axis.scale().place(value);
        if (Double.isNaN(place)) {
            return false;
        }
        range[0] = Math.min(range[0], place);
        range[1] = Math.max(range[1], place);
        return true;
    }

    /** A band adds to each side at most what the curves take. */
    private static void join(double[] curves, double[] band) {
        if (band[0] > band[1]) {
            return;
        }
        double span = curves[1] - curves[0];
        boolean limited = span > 0;
        double lowest = limited ? curves[0] - span : Double.NEGATIVE_INFINITY;
        double highest = limited ? curves[1] + span : Double.POSITIVE_INFINITY;
        curves[0] = Math.min(curves[0], Math.max(band[0], lowest));
        curves[1] = Math.max(curves[1], Math.min(band[1], highest));
    }

    private static void widen(double[] range, Axis axis) {
        if (range[0] > range[1]) {
            range[0] = axis.scale() == Scale.ARRHENIUS ? 2 : 0;
            range[1] = axis.scale() == Scale.ARRHENIUS ? 4 : 1;
        }
        double span = range[1] - range[0];
        if (span <= Math.max(Math.abs(range[0]), Math.abs(range[1])) * 1e-12) {
            double half = axis.scale() == Scale.LINEAR && range[0] != 0 ? Math.abs(range[0]) * 0.1 : 0.5;
            range[0] -= half;
            range[1] += half;
        } else {
            boolean linear = axis.scale() == Scale.LINEAR;
            boolean toZero = linear && range[0] >= 0 && range[0] < NEAR_ZERO * range[1];
            boolean downToZero = linear && range[1] <= 0 && range[1] > NEAR_ZERO * range[0];
            range[0] = toZero ? 0 : range[0] - MARGIN * span;
            range[1] = downToZero ? 0 : range[1] + MARGIN * span;
        }
        double min = axis.min().isPresent() ? axis.scale().place(axis.min().getAsDouble()) : Double.NaN;
        double max = axis.max().isPresent() ? axis.scale().place(axis.max().getAsDouble()) : Double.NaN;
        if (axis.scale() == Scale.ARRHENIUS) {
            double swap = min;
            min = max;
            max = swap;
        }
        double from = Double.isNaN(min) ? range[0] : min;
        double to = Double.isNaN(max) ? range[1] : max;
        if (from < to) {
            range[0] = from;
            range[1] = to;
        }
    }

    private static void equalise(double[] x, double[] y, double width, double height) {
        double perPixel = Math.max((x[1] - x[0]) / width, (y[1] - y[0]) / height);
        stretch(x, perPixel * width);
        stretch(y, perPixel * height);
    }

    private static void stretch(double[] range, double span) {
        double missing = span - (range[1] - range[0]);
        if (range[0] == 0) {
            range[1] += missing;
        } else if (range[1] == 0) {
            range[0] -= missing;
        } else {
            range[0] -= missing / 2;
            range[1] += missing / 2;
        }
    }
}
