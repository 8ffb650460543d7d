// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.charts.internal;

import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swtchart.ICustomPaintListener;

import org.nitrolith.charts.Series;
import org.nitrolith.charts.TargetLine;

/** Writes the names of target lines beside them, at the first place that no curve crosses. */
final class TargetLabels implements ICustomPaintListener {

    private static final int GAP = 4;
    private static final int VEIL = 200;

    private final XyChartView view;

    TargetLabels(XyChartView view) {
        this.view = view;
    }

    @Override
    public boolean drawBehindSeries() {
        return false;
    }

    @Override
    public void paintControl(PaintEvent e) {
        List<TargetLine> targets = view.shown().targets().stream().filter(t -> !t.label().isBlank()).toList();
        if (targets.isEmpty()) {
            return;
        }
        GC gc = e.gc;
        List<int[]> curves = new ArrayList<>();
        for (Series series : view.shown().series()) {
            if (series.mark() != Series.Mark.BAND) {
                curves.add(view.pixels(series));
            }
        }
        List<Rectangle> taken = new ArrayList<>();
        for (TargetLine target : targets) {
            List<Rectangle> places = places(target, gc.textExtent(target.label()));
            if (places.isEmpty()) {
                continue;
            }
            Rectangle place = places.stream().filter(p -> isFree(p, curves, taken)).findFirst().orElse(places.getFirst());
            taken.add(place);
            gc.setBackground(view.colour(view.theme().background()));
            gc.setAlpha(VEIL);
            gc.fillRectangle(place);
            gc.setAlpha(255);
            gc.setForeground(view.colour(view.theme().target()));
            gc.drawText(target.label(), place.x, place.y, true);
        }
    }

    /** Where a label may stand, the usual place first; nowhere if its line is outside of the plot. */
    private List<Rectangle> places(TargetLine target, Point size) {
        int width = (int) view.plotWidth();
        int height = (int) view.plotHeight();
        List<Rectangle> places = new ArrayList<>();
        if (target.vertical()) {
            int x = view.x(target.value());
            int right = x + GAP + size.x <= width ? x + GAP : x - GAP - size.x;
            for (int y = GAP; x >= 0 && x <= width && y + size.y <= height; y += size.y) {
                places.add(new Rectangle(right, y, size.x, size.y));
            }
        } else {
            int y = view.yAxis().getPixelCoordinate(target.value());
            for (int x = width - size.x - GAP; y >= 0 && y <= height && x >= GAP; x -= Math.max(1, size.x / 4)) {
                places.add(new Rectangle(x, y - size.y, size.x, size.y));
                places.add(new Rectangle(x, y + 1, size.x, size.y));
            }
            places.removeIf(p -> p.y < 0 || p.y + p.height > height);
        }
        return places;
    }

    private static boolean isFree(Rectangle place, List<int[]> curves, List<Rectangle> taken) {
        if (taken.stream().anyMatch(place::intersects)) {
            return false;
        }
        for (int[] curve : curves) {
            for (int i = 0; i + 3 < curve.length; i += 2) {
                if (crosses(place, curve[i], curve[i + 1], curve[i + 2], curve[i + 3])) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean crosses(Rectangle place, int x1, int y1, int x2, int y2) {
        int right = place.x + place.width;
        int bottom = place.y + place.height;
        return place.contains(x1, y1) || Line2D.linesIntersect(x1, y1, x2, y2, place.x, place.y, right, bottom)
                || Line2D.linesIntersect(x1, y1, x2, y2, place.x, bottom, right, place.y);
    }
}
