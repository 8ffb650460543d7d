// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.charts.xygraph.internal;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.nebula.visualization.xygraph.dataprovider.IDataProvider;
import org.eclipse.nebula.visualization.xygraph.figures.Trace;

import org.nitrolith.charts.Series;

/** A trace with the area between two curves. XYGraph can fill errors too, but ends them at the last point that is seen. */
final class Band extends Trace {

    private static final int ALPHA = 45;

    private final Series series;
    private final ValueAxis x;
    private final ValueAxis y;

    Band(Series series, ValueAxis x, ValueAxis y, IDataProvider middle) {
        super(series.name(), x, y, middle);
        this.series = series;
        this.x = x;
        this.y = y;
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        PointList outline = new PointList(2 * series.size());
        for (int i = 0; i < series.size(); i++) {
            add(outline, series.x(i), series.upper(i));
        }
        for (int i = series.size() - 1; i >= 0; i--) {
            add(outline, series.x(i), series.lower(i));
        }
        graphics.pushState();
        graphics.setBackgroundColor(getTraceColor());
        graphics.setAlpha(ALPHA);
        graphics.fillPolygon(outline);
        graphics.popState();
        super.paintFigure(graphics);
    }

    private void add(PointList outline, double abscissa, double edge) {
        if (Double.isFinite(x.drawn(abscissa)) && !Double.isNaN(edge)) {
            outline.addPoint(x.pixel(abscissa), y.pixel(edge));
        }
    }
}
