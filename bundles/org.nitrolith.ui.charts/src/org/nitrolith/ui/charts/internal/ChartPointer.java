// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.charts.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

import org.nitrolith.charts.Axis;
import org.nitrolith.charts.NumberText;
import org.nitrolith.charts.Series;
import org.nitrolith.charts.UnitLabel;
import org.nitrolith.charts.XyChart;
import org.nitrolith.ui.charts.PickedPoint;
import org.nitrolith.ui.charts.spi.Plot;

/** The pointer over a plot: names the nearest point, zooms with wheel and rectangle, shows all on a double click. */
public final class ChartPointer {

    private static final int NEAR = 14;
    private static final int RING = 6;
    private static final int SMALLEST_DRAG = 6;
    private static final int DIGITS = 5;
    private static final double WHEEL_STEP = 1.25;

    private final Plot view;
    private Point dragFrom;
    private Point dragTo;
    private PickedPoint near;

    /** Lets the pointer work over a plot. */
    public ChartPointer(Plot view) {
        this.view = view;
        Control plot = view.plot();
        plot.addListener(SWT.MouseMove, this::move);
        plot.addListener(SWT.MouseExit, e -> highlight(null));
        plot.addListener(SWT.MouseDown, this::down);
        plot.addListener(SWT.MouseUp, this::up);
        plot.addListener(SWT.MouseDoubleClick, e -> view.resetZoom());
        plot.addListener(SWT.MouseVerticalWheel, this::wheel);
        plot.addListener(SWT.Paint, e -> paint(e.gc));
    }

    private void down(Event e) {
        if (e.button == 1) {
            dragFrom = new Point(e.x, e.y);
            dragTo = dragFrom;
        }
    }

    private void move(Event e) {
        if (dragFrom != null) {
            dragTo = new Point(e.x, e.y);
            view.plot().redraw();
        } else {
            highlight(nearest(e).orElse(null));
        }
    }

    private void up(Event e) {
        if (dragFrom == null) {
            return;
        }
        Rectangle area = drag();
        dragFrom = null;
        boolean dragged = area.width >= SMALLEST_DRAG && area.height >= SMALLEST_DRAG;
        if (dragged && (e.stateMask & SWT.SHIFT) != 0) {
            view.pick(inside(area));
        } else if (!dragged) {
            view.pick(inside(new Rectangle(e.x - NEAR, e.y - NEAR, 2 * NEAR, 2 * NEAR)).stream()
                    .min(Comparator.comparingDouble(p -> distance(p, e))).map(List::of).orElse(List.of()));
        } else {
            view.zoom(area.x, area.y, area.x + (double) area.width, area.y + (double) area.height);
        }
        view.plot().redraw();
    }

    private List<PickedPoint> inside(Rectangle area) {
        List<PickedPoint> inside = new ArrayList<>();
        XyChart chart = view.shown();
        for (int s = 0; s < chart.series().size(); s++) {
            Series series = chart.series().get(s);
            boolean marked = series.mark() == Series.Mark.POINTS || series.mark() == Series.Mark.LINE_AND_POINTS;
            for (int i = 0; marked && i < series.size(); i++) {
                PickedPoint point = new PickedPoint(s, i);
                if (view.place(point).filter(area::contains).isPresent()) {
                    inside.add(point);
                }
            }
        }
        return inside;
    }

    /** The point of the chart nearest to the pointer, if one is near. */
    private Optional<PickedPoint> nearest(Event e) {
        PickedPoint best = null;
        double least = NEAR;
        for (int s = 0; s < view.shown().series().size(); s++) {
            for (int i = 0; i < view.shown().series().get(s).size(); i++) {
                double distance = distance(new PickedPoint(s, i), e);
                if (distance < least) {
                    least = distance;
                    best = new PickedPoint(s, i);
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private double distance(PickedPoint point, Event e) {
        return view.place(point).map(at -> Math.hypot(at.x - e.x, at.y - e.y)).orElse(Double.POSITIVE_INFINITY);
    }

    private Rectangle drag() {
        return new Rectangle(Math.min(dragFrom.x, dragTo.x), Math.min(dragFrom.y, dragTo.y),
                Math.abs(dragTo.x - dragFrom.x), Math.abs(dragTo.y - dragFrom.y));
    }

    private void wheel(Event e) {
        double factor = e.count > 0 ? 1 / WHEEL_STEP : WHEEL_STEP;
        Rectangle area = view.area();
        view.zoom(e.x - (e.x - area.x) * factor, e.y - (e.y - area.y) * factor, e.x + (area.x + area.width - e.x) * factor,
                e.y + (area.y + area.height - e.y) * factor);
        e.doit = false;
    }

    private void highlight(PickedPoint point) {
        boolean same = point == null ? near == null : point.equals(near);
        if (!same) {
            near = point;
            view.plot().setToolTipText(point == null ? null : text(point));
            view.plot().redraw();
        }
    }

    private String text(PickedPoint point) {
        XyChart chart = view.shown();
        Series series = chart.series().get(point.series());
        Axis y = series.secondAxis() ? chart.secondY().orElse(chart.y()) : chart.y();
        String name = series.name().isEmpty() ? "" : series.name() + "\n";
        String spread = series.hasRange() && series.mark() != Series.Mark.BAND
                ? "\nfrom " + number(series.lower(point.index())) + " to " + number(series.upper(point.index()))
                : "";
        return name + value(chart.x(), series.x(point.index())) + "\n" + value(y, series.y(point.index())) + spread;
    }

    private static String value(Axis axis, double value) {
        return switch (axis.scale()) {
        case ARRHENIUS -> "T = " + number(value) + " K (" + number(value - 273.15) + " °C)";
        case LINEAR, LOG10 ->
            axis.label() + " = " + number(value) + (axis.unit().isEmpty() ? "" : " " + UnitLabel.of(axis.unit()));
        };
    }

    private static String number(double value) {
        return NumberText.significant(value, DIGITS);
    }

    private void paint(GC gc) {
        Optional.ofNullable(near).filter(this::isShown).flatMap(view::place).ifPresent(at -> {
            gc.setForeground(view.colour(view.theme().text()));
            gc.drawOval(at.x - RING, at.y - RING, 2 * RING, 2 * RING);
        });
        if (dragFrom != null && !dragFrom.equals(dragTo)) {
            gc.setForeground(view.colour(view.theme().axis()));
            gc.setLineStyle(SWT.LINE_DOT);
            gc.drawRectangle(drag());
        }
    }

    /** Another chart may have come while the pointer stood still. */
    private boolean isShown(PickedPoint point) {
        List<Series> series = view.shown().series();
        return point.series() < series.size() && point.index() < series.get(point.series()).size();
    }
}
