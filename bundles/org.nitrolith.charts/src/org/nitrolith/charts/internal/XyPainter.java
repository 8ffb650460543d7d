// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.charts.internal;

import java.util.ArrayList;
import java.util.List;

import org.nitrolith.charts.Annotation;
import org.nitrolith.charts.Axis;
import org.nitrolith.charts.NumberText;
import org.nitrolith.charts.PlotRange;
import org.nitrolith.charts.Scale;
import org.nitrolith.charts.Series;
import org.nitrolith.charts.TargetLine;
import org.nitrolith.charts.Theme;
import org.nitrolith.charts.Ticks;
import org.nitrolith.charts.XyChart;

import static org.nitrolith.charts.internal.Svg.n;

/** Draws an {@link XyChart}. */
public final class XyPainter {

    private static final double TICK_TEXT = 11;
    private static final double AXIS_TEXT = 13;
    private static final double PIXELS_PER_X_TICK = 80;
    private static final double PIXELS_PER_Y_TICK = 46;

    private final XyChart chart;
    private final Theme theme;
    private final Svg svg;
    private final String clip;
    private final List<String> colours = new ArrayList<>();
    private Frame frame;
    private PlotRange range;

    /** A painter of one chart. */
    public XyPainter(XyChart chart, Theme theme, Svg svg, String clip) {
        this.chart = chart;
        this.theme = theme;
        this.svg = svg;
        this.clip = clip;
        int next = 0;
        for (Series series : chart.series()) {
            colours.add(theme.colour(series.look().colour() >= 0 ? series.look().colour() : next++));
        }
    }

    /** Draws below the heading, inside the given room. */
    public void draw(double left, double top, double right, double bottom) {
        Legend legend = legend();
        double under = top + legend.height(right - left - 16);
        layout(left, under, right, bottom);
        legend.draw(svg, theme, frame.left(), top, right - frame.left() - 8);
        Ticks x = xTicks();
        Ticks y = ticks(chart.y(), range.yFrom(), range.yTo(), frame.height() / PIXELS_PER_Y_TICK);
        grid(x, y);
        svg.raw("<clipPath id=\"" + clip + "\"><rect x=\"" + n(frame.left()) + "\" y=\"" + n(frame.top())
                + "\" width=\"" + n(frame.width()) + "\" height=\"" + n(frame.height()) + "\"/></clipPath>");
        svg.raw("<g clip-path=\"url(#" + clip + ")\">");
        targetLines();
        for (int i = 0; i < chart.series().size(); i++) {
            series(chart.series().get(i), colours.get(i));
        }
        svg.raw("</g>");
        axes(x, y);
        targetLabels();
        annotations();
    }

    private Legend legend() {
        Legend legend = new Legend();
        if (chart.series().size() < 2 && chart.series().stream().noneMatch(s -> s.mark() == Series.Mark.BAND)) {
            return legend;
        }
        for (int i = 0; i < chart.series().size(); i++) {
            Series s = chart.series().get(i);
            legend.add(s.name(), colours.get(i), switch (s.mark()) {
                case POINTS -> Legend.Swatch.SYMBOL;
                case LINE -> Legend.Swatch.LINE;
                case LINE_AND_POINTS -> Legend.Swatch.BOTH;
                case BAND -> Legend.Swatch.BOX;
            }, s.look());
        }
        return legend;
    }

    private void layout(double left, double top, double right, double bottom) {
        double upper = top + (chart.x().scale() == Scale.ARRHENIUS ? 44 : 10);
        double lower = bottom - 50;
        frame = new Frame(left + 64, upper, right - 20, lower);
        for (int pass = 0; pass < 2; pass++) {
            range = PlotRange.of(chart, frame.width(), frame.height());
            Ticks y = ticks(chart.y(), range.yFrom(), range.yTo(), frame.height() / PIXELS_PER_Y_TICK);
            double leftRoom = 40 + widest(y);
            double rightRoom = 20;
            if (chart.secondY().isPresent()) {
                rightRoom = 40 + widest(secondTicks());
            }
            frame = new Frame(left + leftRoom, upper, right - rightRoom, lower);
        }
        range = PlotRange.of(chart, frame.width(), frame.height());
    }

    private static double widest(Ticks ticks) {
        return ticks.labels().stream().mapToDouble(l -> TextWidth.of(l, TICK_TEXT)).max().orElse(10);
    }

    private Ticks xTicks() {
        return ticks(chart.x(), range.xFrom(), range.xTo(), frame.width() / PIXELS_PER_X_TICK);
    }

    private Ticks secondTicks() {
        Axis axis = chart.secondY().orElseThrow();
        return ticks(axis, range.secondFrom(), range.secondTo(), frame.height() / PIXELS_PER_Y_TICK);
    }

    static Ticks ticks(Axis axis, double from, double to, double wish) {
        int count = Math.max(2, (int) wish);
        return axis.scale() == Scale.LOG10 ? Ticks.log(from, to, count) : Ticks.linear(from, to, count);
    }

    static String axisText(Axis axis, Ticks ticks) {
        if (ticks.exponent() == 0) {
            return axis.text();
        }
        String factor = "10" + NumberText.superscript(ticks.exponent());
        Axis bare = new Axis(axis.label(), "", axis.scale(), axis.min(), axis.max());
        return bare.text() + " (" + factor + (axis.unit().isEmpty() ? ")"
                : " " + axis.text().substring(axis.label().length() + 2));
    }

    private double px(double place) {
        return frame.x(place, range.xFrom(), range.xTo());
    }

    private double py(double place, boolean second) {
        return second && chart.secondY().isPresent() ? frame.y(place, range.secondFrom(), range.secondTo())
                : frame.y(place, range.yFrom(), range.yTo());
    }

    private void grid(Ticks x, Ticks y) {
        for (double place : x.major()) {
            svg.line(px(place), frame.top(), px(place), frame.bottom(), theme.grid(), 1, false);
        }
        for (double place : y.major()) {
            svg.line(frame.left(), py(place, false), frame.right(), py(place, false), theme.grid(), 1, false);
        }
        if (range.yFrom() < 0 && range.yTo() > 0 && chart.y().scale() == Scale.LINEAR) {
            svg.line(frame.left(), py(0, false), frame.right(), py(0, false), theme.axis(), 1, false);
        }
    }

    private void axes(Ticks x, Ticks y) {
        svg.stroke("M" + n(frame.left()) + " " + n(frame.top()) + "V" + n(frame.bottom()) + "H" + n(frame.right()),
                theme.axis(), 1, false);
        for (double place : x.minor()) {
            svg.line(px(place), frame.bottom(), px(place), frame.bottom() + 3, theme.axis(), 1, false);
        }
        for (int i = 0; i < x.major().size(); i++) {
            double at = px(x.major().get(i));
            svg.line(at, frame.bottom(), at, frame.bottom() + 6, theme.axis(), 1, false);
            svg.text(at, frame.bottom() + 19, x.labels().get(i), TICK_TEXT, theme.muted(), Svg.Anchor.MIDDLE, false);
        }
        svg.text((frame.left() + frame.right()) / 2, frame.bottom() + 40, axisText(chart.x(), x), AXIS_TEXT,
                theme.text(), Svg.Anchor.MIDDLE, false);
        for (double place : y.minor()) {
            svg.line(frame.left() - 3, py(place, false), frame.left(), py(place, false), theme.axis(), 1, false);
        }
        for (int i = 0; i < y.major().size(); i++) {
            double at = py(y.major().get(i), false);
            svg.line(frame.left() - 6, at, frame.left(), at, theme.axis(), 1, false);
            svg.text(frame.left() - 9, at + 4, y.labels().get(i), TICK_TEXT, theme.muted(), Svg.Anchor.END, false);
        }
        svg.sideText(frame.left() - widest(y) - 20, (frame.top() + frame.bottom()) / 2,
                TextWidth.fit(axisText(chart.y(), y), AXIS_TEXT, frame.height() + 60), AXIS_TEXT, theme.text());
        if (chart.secondY().isPresent()) {
            rightAxis(chart.secondY().get());
        }
        if (chart.x().scale() == Scale.ARRHENIUS) {
            celsiusAxis();
        }
    }

    private void rightAxis(Axis axis) {
        Ticks ticks = secondTicks();
        svg.line(frame.right(), frame.top(), frame.right(), frame.bottom(), theme.axis(), 1, false);
        for (int i = 0; i < ticks.major().size(); i++) {
            double at = py(ticks.major().get(i), true);
            svg.line(frame.right(), at, frame.right() + 6, at, theme.axis(), 1, false);
            svg.text(frame.right() + 9, at + 4, ticks.labels().get(i), TICK_TEXT, theme.muted(), Svg.Anchor.START,
                    false);
        }
        svg.sideText(frame.right() + widest(ticks) + 28, (frame.top() + frame.bottom()) / 2,
                TextWidth.fit(axisText(axis, ticks), AXIS_TEXT, frame.height() + 60), AXIS_TEXT, theme.text());
    }

    private void celsiusAxis() {
        Ticks ticks = Ticks.celsius(range.xFrom(), range.xTo(), (int) (frame.width() / 48));
        svg.line(frame.left(), frame.top(), frame.right(), frame.top(), theme.axis(), 1, false);
        for (int i = 0; i < ticks.major().size(); i++) {
            double at = px(ticks.major().get(i));
            svg.line(at, frame.top() - 6, at, frame.top(), theme.axis(), 1, false);
            svg.text(at, frame.top() - 10, ticks.labels().get(i), TICK_TEXT, theme.muted(), Svg.Anchor.MIDDLE, false);
        }
        svg.text((frame.left() + frame.right()) / 2, frame.top() - 28, "Temperature (°C)", AXIS_TEXT, theme.text(),
                Svg.Anchor.MIDDLE, false);
    }

    private void series(Series s, String colour) {
        if (s.mark() == Series.Mark.BAND) {
            band(s, colour);
        }
        if (s.mark() != Series.Mark.POINTS) {
            StringBuilder path = path(s);
            if (!path.isEmpty()) {
                svg.stroke(path, colour, 2, s.look().dashed());
            }
        }
        boolean symbols = s.mark() == Series.Mark.POINTS || s.mark() == Series.Mark.LINE_AND_POINTS;
        Axis axis = s.secondAxis() ? chart.secondY().orElse(chart.y()) : chart.y();
        for (int i = 0; symbols && i < s.size(); i++) {
            double x = px(chart.x().scale().place(s.x(i)));
            double y = py(axis.scale().place(s.y(i)), s.secondAxis());
            if (s.hasRange()) {
                double low = py(axis.scale().place(s.lower(i)), s.secondAxis());
                double high = py(axis.scale().place(s.upper(i)), s.secondAxis());
                if (Double.isNaN(low) && !Double.isNaN(high)) {
                    low = frame.bottom() + 10;
                }
                if (Double.isFinite(x + low + high) && Math.abs(low - high) > 0.5) {
                    svg.stroke("M" + n(x - 3) + " " + n(low) + "h6M" + n(x) + " " + n(low) + "V" + n(high) + "M"
                            + n(x - 3) + " " + n(high) + "h6", colour, 1.2, false);
                }
            }
            if (Double.isFinite(x + y) && x >= frame.left() - 5 && x <= frame.right() + 5) {
                Symbols.draw(svg, theme, s.look().symbol(), x, y, colour);
            }
        }
    }

    private StringBuilder path(Series s) {
        Axis axis = s.secondAxis() ? chart.secondY().orElse(chart.y()) : chart.y();
        StringBuilder path = new StringBuilder();
        boolean pen = false;
        String before = "";
        for (int i = 0; i < s.size(); i++) {
            double x = px(chart.x().scale().place(s.x(i)));
            double y = py(axis.scale().place(s.y(i)), s.secondAxis());
            if (!Double.isFinite(x + y)) {
                pen = false;
                continue;
            }
            String at = n(x) + " " + n(far(y));
            if (pen && at.equals(before)) {
                continue;
            }
            path.append(pen ? 'L' : 'M').append(at);
            before = at;
            pen = true;
        }
        return path;
    }

    /** Keeps coordinates far outside of the plot in a range that every renderer can take. */
    private static double far(double pixel) {
        return Math.max(-1e5, Math.min(1e5, pixel));
    }

    private void band(Series s, String colour) {
        Axis axis = s.secondAxis() ? chart.secondY().orElse(chart.y()) : chart.y();
        int start = 0;
        while (start < s.size()) {
            StringBuilder forth = new StringBuilder();
            List<String> back = new ArrayList<>();
            int i = start;
            for (; i < s.size(); i++) {
                double x = px(chart.x().scale().place(s.x(i)));
                double low = py(axis.scale().place(s.lower(i)), s.secondAxis());
                double high = py(axis.scale().place(s.upper(i)), s.secondAxis());
                if (!Double.isFinite(x + low + high)) {
                    break;
                }
                forth.append(forth.isEmpty() ? 'M' : 'L').append(n(x)).append(' ').append(n(far(high)));
                back.add("L" + n(x) + " " + n(far(low)));
            }
            if (back.size() > 1) {
                svg.fill(forth + String.join("", back.reversed()) + "Z", colour, 0.18);
            }
            start = i + 1;
        }
    }

    private void targetLines() {
        for (TargetLine target : chart.targets()) {
            if (target.vertical()) {
                double x = px(chart.x().scale().place(target.value()));
                if (Double.isFinite(x)) {
                    svg.line(x, frame.top(), x, frame.bottom(), theme.target(), 1.4, true);
                }
            } else {
                double y = py(chart.y().scale().place(target.value()), false);
                if (Double.isFinite(y)) {
                    svg.line(frame.left(), y, frame.right(), y, theme.target(), 1.4, true);
                }
            }
        }
    }

    private void targetLabels() {
        List<double[]> taken = new ArrayList<>();
        for (TargetLine target : chart.targets()) {
            double width = TextWidth.of(target.label(), TICK_TEXT);
            if (target.label().isBlank()) {
                continue;
            }
            if (target.vertical()) {
                double x = px(chart.x().scale().place(target.value()));
                if (!Double.isFinite(x) || x < frame.left() - 1 || x > frame.right() + 1) {
                    continue;
                }
                boolean flip = x + 6 + width > frame.right();
                double from = flip ? x - 6 - width : x + 6;
                double y = frame.top() + 13;
                for (int k = 0; k < taken.size(); k++) {
                    double[] t = taken.get(k);
                    if (from < t[1] + 4 && from + width > t[0] - 4 && Math.abs(t[2] - y) < 13) {
                        y += 14;
                        k = -1;
                    }
                }
                taken.add(new double[] {from, from + width, y});
                svg.haloText(from, y, target.label(), TICK_TEXT, theme.target(), Svg.Anchor.START);
            } else {
                double y = py(chart.y().scale().place(target.value()), false);
                if (!Double.isFinite(y) || y < frame.top() - 1 || y > frame.bottom() + 1) {
                    continue;
                }
                double at = y - 5 < frame.top() + 10 ? y + 14 : y - 5;
                taken.add(new double[] {frame.right() - 6 - width, frame.right() - 6, at});
                svg.haloText(frame.right() - 6, at, target.label(), TICK_TEXT, theme.target(), Svg.Anchor.END);
            }
        }
    }

    private void annotations() {
        for (Annotation note : chart.annotations()) {
            double x = px(chart.x().scale().place(note.x()));
            double y = py(chart.y().scale().place(note.y()), false);
            if (!Double.isFinite(x + y) || x < frame.left() - 1 || x > frame.right() + 1 || y < frame.top() - 1
                    || y > frame.bottom() + 1) {
                continue;
            }
            boolean flip = x + 8 + TextWidth.of(note.text(), TICK_TEXT) > frame.right();
            double at = y - 8 < frame.top() + 8 ? y + 16 : y - 8;
            svg.haloText(flip ? x - 6 : x + 6, at, note.text(), TICK_TEXT, theme.text(),
                    flip ? Svg.Anchor.END : Svg.Anchor.START);
        }
    }
}
