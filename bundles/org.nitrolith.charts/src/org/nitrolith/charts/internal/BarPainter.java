// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.charts.internal;

import java.util.List;

import org.nitrolith.charts.Axis;
import org.nitrolith.charts.BarChart;
import org.nitrolith.charts.Look;
import org.nitrolith.charts.NumberText;
import org.nitrolith.charts.Scale;
import org.nitrolith.charts.TargetLine;
import org.nitrolith.charts.Theme;
import org.nitrolith.charts.Ticks;
import org.nitrolith.charts.TornadoChart;

import static org.nitrolith.charts.internal.Svg.n;

/** Draws a {@link BarChart} or a {@link TornadoChart}. */
public final class BarPainter {

    private static final double TICK_TEXT = 11;
    private static final double AXIS_TEXT = 13;
    private static final double LABEL_TEXT = 12;

    private final Theme theme;
    private final Svg svg;
    private Frame frame;
    private double from;
    private double to;
    private boolean lying;
    private Axis axis;

    /** A painter in a theme. */
    public BarPainter(Theme theme, Svg svg) {
        this.theme = theme;
        this.svg = svg;
    }

    /** Draws a bar chart below the heading, inside the given room; range is that of the value axis, in places. */
    public void draw(BarChart chart, double[] range, double left, double top, double right, double bottom) {
        from = range[0];
        to = range[1];
        lying = chart.horizontal();
        axis = chart.value();
        Legend legend = new Legend();
        for (int i = 0; i < chart.series().size() && chart.series().size() > 1; i++) {
            legend.add(chart.series().get(i).name(), theme.colour(i), Legend.Swatch.BOX, Look.auto());
        }
        double room = right - left - 16;
        double under = top + legend.height(room) + 10;
        legend.draw(svg, theme, left + 8, top, room);
        Ticks ticks;
        if (lying) {
            double names = chart.categories().stream().mapToDouble(c -> TextWidth.of(c, LABEL_TEXT)).max().orElse(0);
            frame = new Frame(left + 16 + Math.min(names, 0.4 * (right - left)), under, right - 24, bottom - 50);
            ticks = XyPainter.ticks(axis, from, to, frame.width() / 80);
        } else {
            frame = new Frame(left + 72, under, right - 16, bottom - 56);
            ticks = XyPainter.ticks(axis, from, to, frame.height() / 46);
        }
        grid(ticks);
        bars(chart);
        valueAxis(ticks);
        categories(chart.categories());
        for (TargetLine target : chart.targets()) {
            target(target);
        }
    }

    private double at(double value) {
        double place = axis.scale().place(value);
        return lying ? frame.x(place, from, to) : frame.y(place, from, to);
    }

    private double foot() {
        return axis.scale() == Scale.LINEAR ? at(Math.max(from, Math.min(to, 0))) : lying ? frame.left() : frame.bottom();
    }

    private void grid(Ticks ticks) {
        for (double place : ticks.major()) {
            if (lying) {
                double x = frame.x(place, from, to);
                svg.line(x, frame.top(), x, frame.bottom(), theme.grid(), 1, false);
            } else {
                double y = frame.y(place, from, to);
                svg.line(frame.left(), y, frame.right(), y, theme.grid(), 1, false);
            }
        }
    }

    private void valueAxis(Ticks ticks) {
        for (int i = 0; i < ticks.major().size(); i++) {
            if (lying) {
                double x = frame.x(ticks.major().get(i), from, to);
                svg.line(x, frame.bottom(), x, frame.bottom() + 5, theme.axis(), 1, false);
                svg.text(x, frame.bottom() + 19, ticks.labels().get(i), TICK_TEXT, theme.muted(), Svg.Anchor.MIDDLE,
                        false);
            } else {
                double y = frame.y(ticks.major().get(i), from, to);
                svg.text(frame.left() - 9, y + 4, ticks.labels().get(i), TICK_TEXT, theme.muted(), Svg.Anchor.END,
                        false);
            }
        }
        String text = XyPainter.axisText(axis, ticks);
        if (lying) {
            svg.line(frame.left(), frame.bottom(), frame.right(), frame.bottom(), theme.axis(), 1, false);
            svg.text((frame.left() + frame.right()) / 2, frame.bottom() + 40, text, AXIS_TEXT, theme.text(),
                    Svg.Anchor.MIDDLE, false);
            svg.line(foot(), frame.top(), foot(), frame.bottom(), theme.axis(), 1, false);
        } else {
            svg.sideText(frame.left() - 52, (frame.top() + frame.bottom()) / 2,
                    TextWidth.fit(text, AXIS_TEXT, frame.height() + 60), AXIS_TEXT, theme.text());
            svg.line(frame.left(), foot(), frame.right(), foot(), theme.axis(), 1, false);
        }
    }

    private void categories(List<String> names) {
        double slot = (lying ? frame.height() : frame.width()) / Math.max(1, names.size());
        for (int i = 0; i < names.size(); i++) {
            double middle = (i + 0.5) * slot;
            if (lying) {
                svg.text(frame.left() - 8, frame.top() + middle + 4,
                        TextWidth.fit(names.get(i), LABEL_TEXT, frame.left() - 16), LABEL_TEXT, theme.text(),
                        Svg.Anchor.END, false);
            } else {
                double y = frame.bottom() + 17;
                for (String line : TextWidth.wrap(names.get(i), LABEL_TEXT, slot - 4, 3)) {
                    svg.text(frame.left() + middle, y, line, LABEL_TEXT, theme.text(), Svg.Anchor.MIDDLE, false);
                    y += 14;
                }
            }
        }
    }

    private void bars(BarChart chart) {
        int groups = chart.categories().size();
        double slot = (lying ? frame.height() : frame.width()) / Math.max(1, groups);
        double thick = Math.min(slot * 0.72, 64.0 * (chart.stacked() ? 1 : Math.max(1, chart.series().size())));
        double each = chart.stacked() ? thick : thick / Math.max(1, chart.series().size());
        for (int c = 0; c < groups; c++) {
            double start = (c + 0.5) * slot - thick / 2;
            double below = 0;
            for (int s = 0; s < chart.series().size(); s++) {
                double value = chart.series().get(s).values().get(c);
                if (Double.isNaN(axis.scale().place(value))) {
                    continue;
                }
                double offset = chart.stacked() ? start : start + s * each;
                double one = chart.stacked() && below > 0 ? at(below) : foot();
                double other = at(chart.stacked() ? below + value : value);
                bar(offset, each, one, other, theme.colour(chart.series().size() > 1 ? s : 0));
                label(chart.stacked(), value, offset, each, one, other, theme.colour(chart.series().size() > 1 ? s : 0));
                below += value;
            }
        }
    }

    private void bar(double offset, double thick, double one, double other, String colour) {
        double low = Math.min(one, other);
        double long1 = Math.abs(one - other);
        if (lying) {
            svg.rect(low, frame.top() + offset, long1, thick - 1, colour);
        } else {
            svg.rect(frame.left() + offset, low, thick - 1, long1, colour);
        }
    }

    private void label(boolean inside, double value, double offset, double thick, double one, double other,
            String colour) {
        String text = NumberText.significant(value, 3);
        double width = TextWidth.of(text, TICK_TEXT);
        double length = Math.abs(one - other);
        double centre = (one + other) / 2;
        if (inside) {
            if (lying && length > width + 6 && thick > 14) {
                svg.text(centre, frame.top() + offset + thick / 2 + 4, text, TICK_TEXT, ink(colour), Svg.Anchor.MIDDLE,
                        false);
            } else if (!lying && length > 15 && thick > width + 4) {
                svg.text(frame.left() + offset + thick / 2, centre + 4, text, TICK_TEXT, ink(colour),
                        Svg.Anchor.MIDDLE, false);
            }
        } else if (lying && thick > 12) {
            boolean left = other < one;
            boolean room = left ? other - width - 8 > frame.left() : other + width + 8 < frame.right();
            double x = room ? left ? other - 4 : other + 4 : left ? other + 4 : other - 4;
            svg.text(x, frame.top() + offset + thick / 2 + 4, text, TICK_TEXT, room ? theme.muted() : ink(colour),
                    room == left ? Svg.Anchor.END : Svg.Anchor.START, false);
        } else if (!lying && thick > width) {
            boolean down = other > one;
            svg.haloText(frame.left() + offset + thick / 2, down ? other + 13 : other - 4, text, TICK_TEXT,
                    theme.muted(), Svg.Anchor.MIDDLE);
        }
    }

    /** Black or white, whichever stands out from a colour (relative luminance of WCAG 2). */
    private static String ink(String colour) {
        double luminance = 0.2126 * linear(colour, 1) + 0.7152 * linear(colour, 3) + 0.0722 * linear(colour, 5);
        return luminance > 0.3 ? "#16181d" : "#ffffff";
    }

    private static double linear(String colour, int at) {
        double c = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return c <= 0.03928 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    private void target(TargetLine target) {
        double p = at(target.value());
        if (!Double.isFinite(p)) {
            return;
        }
        if (lying) {
            svg.line(p, frame.top() - 4, p, frame.bottom(), theme.target(), 1.4, true);
            boolean flip = p + TextWidth.of(target.label(), TICK_TEXT) > frame.right();
            svg.haloText(flip ? p - 4 : p + 4, frame.top() + 6, target.label(), TICK_TEXT, theme.target(),
                    flip ? Svg.Anchor.END : Svg.Anchor.START);
        } else {
            svg.line(frame.left(), p, frame.right(), p, theme.target(), 1.4, true);
            svg.haloText(frame.right() - 4, p - 5, target.label(), TICK_TEXT, theme.target(), Svg.Anchor.END);
        }
    }

    /** Draws a tornado below the heading, inside the given room; range is that of the value axis, in places. */
    public void draw(TornadoChart chart, double[] range, double left, double top, double right, double bottom) {
        lying = true;
        axis = chart.value();
        Legend legend = new Legend();
        legend.add("input at its low value", theme.colour(5), Legend.Swatch.BOX, Look.auto());
        legend.add("input at its high value", theme.colour(0), Legend.Swatch.BOX, Look.auto());
        double room = right - left - 16;
        legend.draw(svg, theme, left + 8, top, room);
        double names = chart.bars().stream().mapToDouble(b -> TextWidth.of(b.label(), LABEL_TEXT)).max().orElse(0);
        double ends = chart.bars().stream()
                .mapToDouble(b -> Math.max(TextWidth.of(b.lowLabel(), TICK_TEXT), TextWidth.of(b.highLabel(), TICK_TEXT)))
                .max().orElse(0) + 8;
        frame = new Frame(left + 16 + Math.min(names, 0.4 * (right - left)), top + legend.height(room) + 10, right - 20,
                bottom - 50);
        double inner = Math.max(0.2, 1 - 2 * ends / frame.width());
        double middle = (range[0] + range[1]) / 2;
        from = middle - (range[1] - range[0]) / 2 / inner;
        to = middle + (range[1] - range[0]) / 2 / inner;
        Ticks ticks = XyPainter.ticks(axis, from, to, frame.width() / 80);
        grid(ticks);
        double slot = frame.height() / Math.max(1, chart.bars().size());
        double thick = Math.min(28, slot * 0.72);
        double base = at(chart.base());
        for (int i = 0; i < chart.bars().size(); i++) {
            TornadoChart.Bar bar = chart.bars().get(i);
            double offset = (i + 0.5) * slot - thick / 2;
            end(bar.low(), bar.lowLabel(), bar.high(), offset, thick, base, theme.colour(5));
            end(bar.high(), bar.highLabel(), bar.low(), offset, thick, base, theme.colour(0));
            svg.text(frame.left() - 8, frame.top() + offset + thick / 2 + 4,
                    TextWidth.fit(bar.label(), LABEL_TEXT, frame.left() - 16), LABEL_TEXT, theme.text(), Svg.Anchor.END,
                    false);
        }
        svg.line(frame.left(), frame.bottom(), frame.right(), frame.bottom(), theme.axis(), 1, false);
        for (int i = 0; i < ticks.major().size(); i++) {
            double x = frame.x(ticks.major().get(i), from, to);
            svg.line(x, frame.bottom(), x, frame.bottom() + 5, theme.axis(), 1, false);
            svg.text(x, frame.bottom() + 19, ticks.labels().get(i), TICK_TEXT, theme.muted(), Svg.Anchor.MIDDLE, false);
        }
        svg.text((frame.left() + frame.right()) / 2, frame.bottom() + 40, XyPainter.axisText(axis, ticks), AXIS_TEXT,
                theme.text(), Svg.Anchor.MIDDLE, false);
        svg.stroke("M" + n(base) + " " + n(frame.top()) + "V" + n(frame.bottom()), theme.text(), 1.2, false);
    }

    private void end(double value, String label, double opposite, double offset, double thick, double base,
            String colour) {
        double p = at(value);
        if (!Double.isFinite(p)) {
            return;
        }
        bar(offset, thick, base, p, colour);
        boolean toTheRight = value > opposite || value == opposite && p >= base;
        double outer = toTheRight ? Math.max(p, base) : Math.min(p, base);
        svg.haloText(outer + (toTheRight ? 5 : -5), frame.top() + offset + thick / 2 + 4, label, TICK_TEXT,
                theme.muted(), toTheRight ? Svg.Anchor.START : Svg.Anchor.END);
    }
}
