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

/** The pointer over a plot: names the nearest point, zooms with wheel and rectangle, shows all on a double click. */
final class ChartPointer {

    private static final int NEAR = 14;
    private static final int RING = 6;
    private static final int SMALLEST_DRAG = 6;
    private static final int DIGITS = 5;
    private static final double WHEEL_STEP = 1.25;

    private final XyChartView view;
    private Point dragFrom;
    private Point dragTo;
    private ChartPoint near;

    ChartPointer(XyChartView view, Control plot) {
        this.view = view;
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
            view.redrawPlot();
        } else {
            highlight(view.nearest(e.x, e.y, NEAR).orElse(null));
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
            pick(inside(area));
        } else if (!dragged) {
            pick(inside(new Rectangle(e.x - NEAR, e.y - NEAR, 2 * NEAR, 2 * NEAR)).stream()
                    .min(Comparator.comparingDouble(p -> distance(p, e))).map(List::of).orElse(List.of()));
        } else {
            view.zoom(area.x, area.y, area.x + (double) area.width, area.y + (double) area.height);
        }
        view.redrawPlot();
    }

    private List<PickedPoint> inside(Rectangle area) {
        List<PickedPoint> inside = new ArrayList<>();
        XyChart chart = view.shown();
        for (int s = 0; s < chart.series().size(); s++) {
            Series series = chart.series().get(s);
            boolean marked = series.mark() == Series.Mark.POINTS || series.mark() == Series.Mark.LINE_AND_POINTS;
            for (int i = 0; marked && i < series.size(); i++) {
                if (area.contains(place(new PickedPoint(s, i)))) {
                    inside.add(new PickedPoint(s, i));
                }
            }
        }
        return inside;
    }

    private Point place(PickedPoint point) {
        XyChart chart = view.shown();
        Series series = chart.series().get(point.series());
        double x = XyChartView.drawnValue(chart.x().scale(), series.x(point.index()));
        return new Point(view.xAxis().getPixelCoordinate(x),
                view.axisOf(series).getPixelCoordinate(series.y(point.index())));
    }

    private double distance(PickedPoint point, Event e) {
        Point at = place(point);
        return Math.hypot(at.x - e.x, at.y - e.y);
    }

    private void pick(List<PickedPoint> points) {
        Event picked = new Event();
        picked.data = points;
        view.getParent().notifyListeners(SWT.Selection, picked);
    }

    private Rectangle drag() {
        return new Rectangle(Math.min(dragFrom.x, dragTo.x), Math.min(dragFrom.y, dragTo.y),
                Math.abs(dragTo.x - dragFrom.x), Math.abs(dragTo.y - dragFrom.y));
    }

    private void wheel(Event e) {
        double factor = e.count > 0 ? 1 / WHEEL_STEP : WHEEL_STEP;
        view.zoom(e.x - e.x * factor, e.y - e.y * factor, e.x + (view.plotWidth() - e.x) * factor,
                e.y + (view.plotHeight() - e.y) * factor);
        e.doit = false;
    }

    private void highlight(ChartPoint point) {
        boolean same = point == null ? near == null : point.equals(near);
        if (!same) {
            near = point;
            view.plot().setToolTipText(point == null ? null : text(point));
            view.redrawPlot();
        }
    }

    private String text(ChartPoint point) {
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
        Optional.ofNullable(near).filter(p -> p.series() < view.shown().series().size()).ifPresent(point -> {
            gc.setForeground(view.colour(view.theme().text()));
            gc.drawOval(point.x() - RING, point.y() - RING, 2 * RING, 2 * RING);
        });
        if (dragFrom != null && !dragFrom.equals(dragTo)) {
            gc.setForeground(view.colour(view.theme().axis()));
            gc.setLineStyle(SWT.LINE_DOT);
            gc.drawRectangle(drag());
        }
    }
}
