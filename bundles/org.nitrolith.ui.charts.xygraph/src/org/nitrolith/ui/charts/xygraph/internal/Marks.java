// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.charts.xygraph.internal;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;

import org.nitrolith.charts.Annotation;
import org.nitrolith.charts.TargetLine;
import org.nitrolith.charts.XyChart;

/** Target lines with their names, and annotations, over the whole of the plot. */
final class Marks extends Figure {

    private static final int GAP = 4;
    private static final int VEIL = 200;

    private final XyGraphPlot plot;
    private final ValueAxis x;
    private final ValueAxis y;

    Marks(XyGraphPlot plot, ValueAxis x, ValueAxis y) {
        this.plot = plot;
        this.x = x;
        this.y = y;
        setEnabled(false);
    }

    /** The pointer works on what lies below. */
    @Override
    public boolean containsPoint(int px, int py) {
        return false;
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        XyChart chart = plot.shown();
        graphics.setForegroundColor(plot.colour(plot.theme().target()));
        graphics.setLineDash(new int[] {GAP, GAP});
        chart.targets().forEach(target -> line(graphics, target));
        chart.targets().forEach(target -> name(graphics, target));
        graphics.setForegroundColor(plot.colour(plot.theme().text()));
        for (Annotation note : chart.annotations()) {
            Dimension size = FigureUtilities.getTextExtents(note.text(), graphics.getFont());
            write(graphics, note.text(), new Rectangle(x.pixel(note.x()) + GAP, y.pixel(note.y()) - size.height, size.width, size.height));
        }
    }

    private void line(Graphics graphics, TargetLine target) {
        Rectangle area = getBounds();
        if (target.vertical()) {
            int at = x.pixel(target.value());
            graphics.drawLine(at, area.y, at, area.bottom());
        } else {
            int at = y.pixel(target.value());
            graphics.drawLine(area.x, at, area.right(), at);
        }
    }

    private void name(Graphics graphics, TargetLine target) {
        if (target.label().isBlank()) {
            return;
        }
        Rectangle area = getBounds();
        Dimension size = FigureUtilities.getTextExtents(target.label(), graphics.getFont());
        Rectangle place;
        if (target.vertical()) {
            int at = x.pixel(target.value());
            boolean right = at + GAP + size.width <= area.right();
            place = new Rectangle(right ? at + GAP : at - GAP - size.width, area.y + GAP, size.width, size.height);
        } else {
            int at = y.pixel(target.value());
            boolean above = at - size.height >= area.y;
            place = new Rectangle(area.right() - GAP - size.width, above ? at - size.height : at + 1, size.width, size.height);
        }
        write(graphics, target.label(), place);
    }

    /** The veil keeps a text readable on a curve. */
    private void write(Graphics graphics, String text, Rectangle place) {
        if (getBounds().intersects(place)) {
            graphics.setBackgroundColor(plot.colour(plot.theme().background()));
            graphics.setAlpha(VEIL);
            graphics.fillRectangle(place);
            graphics.setAlpha(255);
            graphics.drawText(text, place.x, place.y);
        }
    }
}
