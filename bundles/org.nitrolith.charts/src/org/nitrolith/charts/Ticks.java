// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.charts;

import java.util.ArrayList;
import java.util.List;

/**
 * Where an axis has its ticks.
 *
 * @param major    places with a label, ascending
 * @param minor    places without one, ascending
 * @param labels   the texts of the major ticks
 * @param exponent a power of ten that was taken out of the labels and belongs to the axis label; 0 for none
 */
public record Ticks(List<Double> major, List<Double> minor, List<String> labels, int exponent) {

    private static final double EDGE = 1e-9;

    /** Copies the lists. */
    public Ticks {
        major = List.copyOf(major);
        minor = List.copyOf(minor);
        labels = List.copyOf(labels);
    }

    /**
     * Ticks of a linear axis at multiples of 1, 2 or 5 times a power of ten.
     *
     * @param from smallest place
     * @param to   largest place, greater than {@code from}
     * @param wish about how many major ticks there is room for
     */
    public static Ticks linear(double from, double to, int wish) {
        double raw = (to - from) / Math.max(1, wish);
        int power = (int) Math.floor(Math.log10(raw));
        double unit = Math.pow(10, power);
        double ratio = raw / unit;
        int mantissa = ratio <= 1 + EDGE ? 1 : ratio <= 2 + EDGE ? 2 : ratio <= 5 + EDGE ? 5 : 10;
        if (mantissa == 10) {
            mantissa = 1;
            power++;
        }
        int parts = mantissa == 2 ? 4 : 5;
        List<Double> major = multiples(from, to, mantissa, power);
        List<Double> minor = new ArrayList<>();
        double step = multiple(mantissa, power) / parts;
        for (long k = (long) Math.ceil(from / step - EDGE); k <= (long) Math.floor(to / step + EDGE); k++) {
            if (Math.floorMod(k, parts) != 0) {
                minor.add(k * step);
            }
        }
        double largest = Math.max(Math.abs(from), Math.abs(to));
        int order = (int) Math.floor(Math.log10(largest));
        int exponent = order >= 5 || order <= -4 ? order : 0;
        List<String> labels = new ArrayList<>();
        for (double place : major) {
            labels.add(NumberText.fixed(place / Math.pow(10, exponent), Math.max(0, exponent - power)));
        }
        return new Ticks(major, minor, labels, exponent);
    }

    private static double multiple(double mantissa, int power) {
        return power >= 0 ? mantissa * Math.pow(10, power) : mantissa / Math.pow(10, -power);
    }

    private static List<Double> multiples(double from, double to, int mantissa, int power) {
        double step = multiple(mantissa, power);
        List<Double> places = new ArrayList<>();
        for (long k = (long) Math.ceil(from / step - EDGE); k <= (long) Math.floor(to / step + EDGE); k++) {
            places.add(power >= 0 ? k * step : k * (double) mantissa / Math.pow(10, -power));
        }
        return places;
    }

    /**
     * Ticks of a logarithmic axis: labels at powers of ten, minor ticks at 2 to 9; below two decades also labels at 2
     * and 5, and a linear choice where even that is too wide.
     *
     * @param from decadic logarithm of the smallest value
     * @param to   decadic logarithm of the largest value
     * @param wish about how many major ticks there is room for
     */
    public static Ticks log(double from, double to, int wish) {
        int first = (int) Math.ceil(from - EDGE);
        int last = (int) Math.floor(to + EDGE);
        if (to - from < 0.7) {
            return narrowLog(from, to, wish);
        }
        int stride = Math.max(1, (int) Math.ceil((last - first + 1) / (double) Math.max(2, wish)));
        List<Double> major = new ArrayList<>();
        List<Double> minor = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        boolean fine = to - from < 2;
        for (int decade = first - 1; decade <= last; decade++) {
            for (int m = 1; m < 10; m++) {
                double place = decade + Math.log10(m);
                if (place < from - EDGE || place > to + EDGE) {
                    continue;
                }
                if (m == 1 && Math.floorMod(decade, stride) == 0) {
                    major.add(place);
                    labels.add(fine && decade > -4 && decade < 5 ? NumberText.fixed(Math.pow(10, decade),
                            Math.max(0, -decade)) : "10" + NumberText.superscript(decade));
                } else if (fine && (m == 2 || m == 5)) {
                    major.add(place);
                    labels.add(decade > -4 && decade < 5 ? NumberText.fixed(m * Math.pow(10, decade),
                            Math.max(0, -decade)) : m + "·10" + NumberText.superscript(decade));
                } else if (m == 1 || stride == 1) {
                    minor.add(place);
                }
            }
        }
        return new Ticks(major, minor, labels, 0);
    }

    private static Ticks narrowLog(double from, double to, int wish) {
        Ticks values = linear(Math.pow(10, from), Math.pow(10, to), wish);
        return new Ticks(places(values.major()), places(values.minor()), values.labels(), values.exponent());
    }

    private static List<Double> places(List<Double> values) {
        return values.stream().map(Math::log10).toList();
    }

    /**
     * Ticks of the second scale of an Arrhenius axis: round temperatures in degrees Celsius at their places 1000/T, not
     * closer than the room allows.
     *
     * @param from smallest 1000/T, greater than 0
     * @param to   largest 1000/T
     * @param wish about how many labels there is room for
     */
    public static Ticks celsius(double from, double to, int wish) {
        double cold = 1000 / to - 273.15;
        double hot = 1000 / from - 273.15;
        double gap = (to - from) / Math.max(1, wish);
        double middle = 2000 / (from + to);
        int[] steps = {5, 10, 20, 50, 100, 200, 500, 1000, 2000};
        int step = steps[0];
        for (int s : steps) {
            step = s;
            if (1000 / middle - 1000 / (middle + s) >= gap) {
                break;
            }
        }
        List<Double> places = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        double previous = Double.POSITIVE_INFINITY;
        for (double t = Math.ceil(cold / step - EDGE) * step; t <= hot + EDGE; t += step) {
            double place = 1000 / (t + 273.15);
            if (previous - place >= gap * 0.75) {
                places.add(place);
                labels.add(NumberText.fixed(t, 0));
                previous = place;
            }
        }
        return new Ticks(places.reversed(), List.of(), labels.reversed(), 0);
    }
}
