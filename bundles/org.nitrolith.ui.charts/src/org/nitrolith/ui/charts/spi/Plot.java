// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.charts.spi;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.resource.ColorDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

import org.nitrolith.charts.PlotRange;
import org.nitrolith.charts.Theme;
import org.nitrolith.charts.XyChart;
import org.nitrolith.ui.charts.PickedPoint;
import org.nitrolith.ui.charts.internal.ChartPointer;
import org.nitrolith.ui.charts.internal.ScreenTheme;

/**
 * Shows charts over two axes in the colours of the workbench's theme. With {@link #followPointer} it names the point under the
 * pointer, zooms into a rectangle that is dragged and with the wheel, shows all after a double click, and tells what is picked.
 */
public abstract class Plot extends Composite {

    private static final int MOST_ADJUSTMENTS = 6;
    private static final double TOLERANCE = 1e-9;

    private final Theme theme;
    private final LocalResourceManager resources;
    private XyChart shown;
    private PlotRange range;
    private PlotRange zoom;
    private boolean ranging;

    /**
     * @param parent where the plot stands
     */
    protected Plot(Composite parent) {
        super(parent, SWT.NONE);
        theme = ScreenTheme.of(getDisplay());
        resources = new LocalResourceManager(JFaceResources.getResources(), this);
    }

    /** Shows another chart. One with the same title and axes keeps the part that is shown. */
    public final void show(XyChart chart) {
        boolean same = shown != null && chart.title().equals(shown.title()) && chart.x().equals(shown.x())
                && chart.y().equals(shown.y()) && chart.secondY().equals(shown.secondY());
        shown = chart;
        zoom = same ? zoom : null;
        draw(chart);
        applyRange();
        plot().redraw();
    }

    /** Draws axes and series of a chart in place of the one before; the range comes afterwards. */
    protected abstract void draw(XyChart chart);

    /** Lets the axes show a range. The labels may take another room then, and {@link #area()} be another. */
    protected abstract void setRange(PlotRange range);

    /** The chart that is shown. */
    public final XyChart shown() {
        return shown;
    }

    /** Shows all data again. */
    public final void resetZoom() {
        zoom = null;
        applyRange();
        plot().redraw();
    }

    /** Shows a part, given in pixels of {@link #plot()}; on equal scales as much more as keeps them equal. */
    public final void zoom(double left, double top, double right, double bottom) {
        Rectangle area = area();
        if (range == null) {
            return;
        }
        double west = (left - area.x) / area.width;
        double east = (right - area.x) / area.width;
        double south = 1 - (bottom - area.y) / area.height;
        double north = 1 - (top - area.y) / area.height;
        PlotRange part = new PlotRange(between(range.xFrom(), range.xTo(), west), between(range.xFrom(), range.xTo(), east),
                between(range.yFrom(), range.yTo(), south), between(range.yFrom(), range.yTo(), north),
                between(range.secondFrom(), range.secondTo(), south), between(range.secondFrom(), range.secondTo(), north));
        if (part.xTo() - part.xFrom() > TOLERANCE * Math.abs(part.xTo()) && part.yTo() - part.yFrom() > TOLERANCE * Math.abs(part.yTo())) {
            zoom = part;
            applyRange();
            plot().redraw();
        }
    }

    private static double between(double from, double to, double share) {
        return from + share * (to - from);
    }

    /**
     * Gives the axes their range; to be called when the plot has another size. Longer or shorter tick labels change the room for the
     * series, on which equal scales depend: so until it stays the same.
     */
    protected final void applyRange() {
        if (ranging || shown == null) {
            return;
        }
        ranging = true;
        try {
            for (int i = 0; i < MOST_ADJUSTMENTS; i++) {
                Rectangle area = area();
                if (area.width <= 1 || area.height <= 1) {
                    return;
                }
                range = zoom == null ? PlotRange.of(shown, area.width, area.height) : equalised(zoom, area);
                setRange(range);
                if (area().equals(area)) {
                    return;
                }
            }
        } finally {
            ranging = false;
        }
    }

    private PlotRange equalised(PlotRange part, Rectangle area) {
        if (!shown.equalScale()) {
            return part;
        }
        double perPixel = Math.max((part.xTo() - part.xFrom()) / area.width, (part.yTo() - part.yFrom()) / area.height);
        double halfX = perPixel * area.width / 2;
        double halfY = perPixel * area.height / 2;
        double x = (part.xFrom() + part.xTo()) / 2;
        double y = (part.yFrom() + part.yTo()) / 2;
        return new PlotRange(x - halfX, x + halfX, y - halfY, y + halfY, part.secondFrom(), part.secondTo());
    }

    /** Pixels that one unit takes on the abscissa and the (first) ordinate, where both are linear. */
    public final double[] pixelsPerUnit() {
        Rectangle area = area();
        return new double[] {area.width / (range.xTo() - range.xFrom()), area.height / (range.yTo() - range.yFrom())};
    }

    /** The control over which the pointer works. */
    public abstract Control plot();

    /** Where in {@link #plot()} the series are drawn. */
    public abstract Rectangle area();

    /** The pixel of {@link #plot()} at which a point is drawn; empty where a scale cannot show it. */
    public abstract Optional<Point> place(PickedPoint point);

    /** Lets the pointer work. To be called once, when {@link #plot()} is there and listens itself. */
    protected final void followPointer() {
        new ChartPointer(this);
    }

    /** Tells those who listen to the panel of points that are clicked, or dragged over with the Shift key held. */
    public final void pick(List<PickedPoint> points) {
        Event picked = new Event();
        picked.data = points;
        getParent().notifyListeners(SWT.Selection, picked);
    }

    /** The colours of the workbench's theme. */
    public final Theme theme() {
        return theme;
    }

    /** A colour {@code #rrggbb}, which lives as long as the plot. */
    public final Color colour(String hex) {
        int rgb = Integer.parseInt(hex.substring(1), 16);
        return resources.create(ColorDescriptor.createFrom(new RGB(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff)));
    }

    /** The colour of a series: the one it asks for, or that of its place. */
    public final Color seriesColour(int index) {
        int wanted = shown.series().get(index).look().colour();
        return colour(theme.colour(wanted >= 0 ? wanted : index));
    }

    /** What makes fonts and colours that live as long as the plot. */
    protected final LocalResourceManager resources() {
        return resources;
    }
}
