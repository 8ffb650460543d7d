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

    private final Theme theme;
    private final LocalResourceManager resources;

    /**
     * @param parent where the plot stands
     */
    protected Plot(Composite parent) {
        super(parent, SWT.NONE);
        theme = ScreenTheme.of(getDisplay());
        resources = new LocalResourceManager(JFaceResources.getResources(), this);
    }

    /** Shows another chart. One with the same title and axes keeps the part that is shown. */
    public abstract void show(XyChart chart);

    /** The chart that is shown. */
    public abstract XyChart shown();

    /** Shows all data again. */
    public abstract void resetZoom();

    /** Shows a part, given in pixels of {@link #plot()}; on equal scales as much more as keeps them equal. */
    public abstract void zoom(double left, double top, double right, double bottom);

    /** Pixels that one unit takes on the abscissa and the (first) ordinate. */
    public abstract double[] pixelsPerUnit();

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
        int wanted = shown().series().get(index).look().colour();
        return colour(theme.colour(wanted >= 0 ? wanted : index));
    }

    /** What makes fonts and colours that live as long as the plot. */
    protected final LocalResourceManager resources() {
        return resources;
    }
}
