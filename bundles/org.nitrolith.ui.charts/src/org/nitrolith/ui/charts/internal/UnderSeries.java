// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.charts.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.ICustomPaintListener;

import org.nitrolith.charts.Annotation;
import org.nitrolith.charts.Series;
import org.nitrolith.charts.TargetLine;

/** Draws what lies under the series: bands, target lines and annotations; {@link TargetLabels} names the lines. */
final class UnderSeries implements ICustomPaintListener {

    static final int BAND_ALPHA = 45;
    private static final int GAP = 4;

    private final XyChartView view;

    UnderSeries(XyChartView view) {
        this.view = view;
    }

    @Override
    public boolean drawBehindSeries() {
        return true;
    }

    @Override
    public void paintControl(PaintEvent e) {
        GC gc = e.gc;
        gc.setAntialias(SWT.ON);
        for (int i = 0; i < view.shown().series().size(); i++) {
            Series series = view.shown().series().get(i);
            if (series.mark() == Series.Mark.BAND) {
                gc.setBackground(view.seriesColour(i));
                gc.setAlpha(BAND_ALPHA);
                gc.fillPolygon(outline(series));
                gc.setAlpha(255);
            }
        }
        gc.setForeground(view.colour(view.theme().target()));
        view.shown().targets().forEach(target -> line(gc, target));
        gc.setForeground(view.colour(view.theme().text()));
        for (Annotation note : view.shown().annotations()) {
            gc.drawText(note.text(), view.x(note.x()) + GAP,
                    view.yAxis().getPixelCoordinate(note.y()) - gc.getFontMetrics().getHeight(), true);
        }
    }

    private int[] outline(Series series) {
        IAxis y = view.axisOf(series);
        int n = series.size();
        int[] corners = new int[4 * n];
        for (int i = 0; i < n; i++) {
            corners[2 * i] = view.x(series.x(i));
            corners[2 * i + 1] = y.getPixelCoordinate(series.upper(i));
            corners[4 * n - 2 - 2 * i] = corners[2 * i];
            corners[4 * n - 1 - 2 * i] = y.getPixelCoordinate(series.lower(i));
        }
        return corners;
    }

    private void line(GC gc, TargetLine target) {
        gc.setLineStyle(SWT.LINE_DASH);
        if (target.vertical()) {
            int x = view.x(target.value());
            gc.drawLine(x, 0, x, (int) view.plotHeight());
        } else {
            int y = view.yAxis().getPixelCoordinate(target.value());
            gc.drawLine(0, y, (int) view.plotWidth(), y);
        }
        gc.setLineStyle(SWT.LINE_SOLID);
    }
}
