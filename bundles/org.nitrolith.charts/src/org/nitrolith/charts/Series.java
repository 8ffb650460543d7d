// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.charts;

/**
 * A series of points (x, y) of an {@link XyChart}, with error bars or the edges of a band where given.
 *
 * @param name       its name in the legend; empty: not in the legend
 * @param mark       how it is drawn
 * @param x          abscissae
 * @param y          ordinates, as many
 * @param lower      lower end of each error bar or of the band, as many or none
 * @param upper      upper end, as many as {@code lower}
 * @param look       colour, symbol, dashes
 * @param secondAxis whether it belongs to the chart's second ordinate
 */
public record Series(String name, Mark mark, double[] x, double[] y, double[] lower, double[] upper, Look look,
        boolean secondAxis) {

    /** How a series is drawn. */
    public enum Mark {
        /** Symbols, with error bars where given. */
        POINTS,
        /** A line. */
        LINE,
        /** A line with symbols. */
        LINE_AND_POINTS,
        /** The area between {@code lower} and {@code upper}, with the line of y. */
        BAND
    }

    private static final double[] NONE = {};

    /**
     * Copies the numbers.
     *
     * @throws IllegalArgumentException if the lengths do not agree
     */
    public Series {
        if (x.length != y.length || lower.length != upper.length || lower.length != 0 && lower.length != x.length) {
            throw new IllegalArgumentException("Series '" + name + "' has " + x.length + " x, " + y.length + " y, "
                    + lower.length + " lower and " + upper.length + " upper values");
        }
        if (mark == Mark.BAND && lower.length != x.length) {
            throw new IllegalArgumentException("Series '" + name + "' is a band and has no lower and upper values");
        }
        x = x.clone();
        y = y.clone();
        lower = lower.clone();
        upper = upper.clone();
    }

    /** Symbols. */
    public static Series points(String name, double[] x, double[] y) {
        return new Series(name, Mark.POINTS, x, y, NONE, NONE, Look.auto(), false);
    }

    /** A line. */
    public static Series line(String name, double[] x, double[] y) {
        return new Series(name, Mark.LINE, x, y, NONE, NONE, Look.auto(), false);
    }

    /** A line with symbols. */
    public static Series lineAndPoints(String name, double[] x, double[] y) {
        return new Series(name, Mark.LINE_AND_POINTS, x, y, NONE, NONE, Look.auto(), false);
    }

    /** The area between two curves, with a line between them. */
    public static Series band(String name, double[] x, double[] y, double[] lower, double[] upper) {
        return new Series(name, Mark.BAND, x, y, lower, upper, Look.auto(), false);
    }

    /** The same with symmetric error bars; an error that is not finite is not drawn. */
    public Series withErrors(double[] error) {
        double[] low = new double[y.length];
        double[] high = new double[y.length];
        for (int i = 0; i < y.length; i++) {
            low[i] = y[i] - error[i];
            high[i] = y[i] + error[i];
        }
        return new Series(name, mark, x, y, low, high, look, secondAxis);
    }

    /** The same with another look. */
    public Series withLook(Look other) {
        return new Series(name, mark, x, y, lower, upper, other, secondAxis);
    }

    /** The same on the second ordinate. */
    public Series onSecondAxis() {
        return new Series(name, mark, x, y, lower, upper, look, true);
    }

    /** The number of points. */
    public int size() {
        return x.length;
    }

    /** The i-th abscissa. */
    public double x(int i) {
        return x[i];
    }

    /** The i-th ordinate. */
    public double y(int i) {
        return y[i];
    }

    /** Whether it has error bars or edges. */
    public boolean hasRange() {
        return lower.length > 0;
    }

    /** The i-th lower end. */
    public double lower(int i) {
        return lower[i];
    }

    /** The i-th upper end. */
    public double upper(int i) {
        return upper[i];
    }

    @Override
    public double[] x() {
        return x.clone();
    }

    @Override
    public double[] y() {
        return y.clone();
    }

    @Override
    public double[] lower() {
        return lower.clone();
    }

    @Override
    public double[] upper() {
        return upper.clone();
    }
}
