// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.celldesign.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

import org.nitrolith.celldesign.LayerKind;
import org.nitrolith.charts.NumberText;
import org.nitrolith.ui.celldesign.internal.design.StackPicture;
import org.nitrolith.ui.theme.Appearance;
import org.nitrolith.ui.theme.Shade;

/** Draws the stack of a unit cell to scale, with a label beside each layer. */
public final class StackCanvas extends Canvas {

    private static final int MARGIN = 12;
    private static final int STACK_WIDTH = 84;
    private static final int LEADER = 22;
    private static final int FOOT = 46;

    private StackPicture picture;

    /** @param parent where it stands */
    public StackCanvas(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED);
        Appearance.keepColours(this);
        setBackground(Shade.BACKGROUND.color(this));
        addPaintListener(e -> paint(e.gc));
    }

    /** Shows a stack. */
    public void show(StackPicture newPicture) {
        picture = newPicture;
        setToolTipText(picture == null ? null : String.join("\n", picture.boxes().stream().map(StackPicture.Box::label).toList()));
        redraw();
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        return new Point(widthHint == SWT.DEFAULT ? 250 : widthHint, heightHint == SWT.DEFAULT ? 380 : heightHint);
    }

    private void paint(GC gc) {
        if (picture == null) {
            return;
        }
        gc.setAntialias(SWT.ON);
        Rectangle area = getClientArea();
        int line = gc.getFontMetrics().getHeight();
        int top = MARGIN + line + 4;
        int height = Math.max(40, area.height - top - MARGIN - FOOT);
        Color text = Shade.TEXT.color(this);
        Color faint = getDisplay().getSystemColor(SWT.COLOR_WIDGET_NORMAL_SHADOW);
        gc.setForeground(text);
        gc.drawText("+ side", MARGIN, MARGIN - 4, true);
        double[] places = picture.labelPlaces(height, line + 2.0);
        for (int i = 0; i < picture.boxes().size(); i++) {
            StackPicture.Box box = picture.boxes().get(i);
            int y0 = top + (int) Math.round(box.top() * height);
            int y1 = Math.max(y0 + 1, top + (int) Math.round(box.bottom() * height));
            Color fill = colour(box.kind());
            gc.setBackground(fill);
            gc.fillRectangle(MARGIN, y0, STACK_WIDTH, y1 - y0);
            if (i > 0) {
                gc.setForeground(getBackground());
                gc.drawLine(MARGIN, y0, MARGIN + STACK_WIDTH - 1, y0);
            }
            if (box.thickness().isEmpty()) {
                hatch(gc, y0, y1, faint);
            }
            int middle = (y0 + y1) / 2;
            int place = top + (int) Math.round(places[i]);
            gc.setForeground(faint);
            gc.drawLine(MARGIN + STACK_WIDTH + 2, middle, MARGIN + STACK_WIDTH + LEADER, place);
            gc.setForeground(text);
            gc.drawText(box.label(), MARGIN + STACK_WIDTH + LEADER + 4, place - line / 2, true);
        }
        gc.setForeground(faint);
        gc.drawRectangle(MARGIN, top, STACK_WIDTH, height);
        gc.setForeground(text);
        gc.drawText("− side", MARGIN, top + height + 4, true);
        foot(gc, top, height, line);
    }

    /** The scale: a bar of a round length beside a linear stack, or a word about the logarithmic one. */
    private void foot(GC gc, int top, int height, int line) {
        int x = MARGIN;
        int y = top + height + 6 + line;
        String total = "in all " + NumberText.significant(picture.totalUm(), 4) + " µm";
        boolean allKnown = picture.boxes().stream().allMatch(b -> b.thickness().isPresent());
        if (picture.logarithmic() || picture.totalUm() <= 0 || !allKnown) {
            gc.drawText((picture.logarithmic() ? "logarithmic, " : "") + total + (allKnown ? "" : " without the hatched"), x, y, true);
            return;
        }
        double um = picture.scaleBarUm(0.15);
        int bar = (int) Math.round(um / picture.totalUm() * height);
        int base = top + height;
        gc.setLineWidth(2);
        gc.drawLine(MARGIN - 6, base - bar, MARGIN - 6, base);
        gc.setLineWidth(1);
        gc.drawText("bar " + NumberText.significant(um, 2) + " µm, " + total, x, y, true);
    }

    private static void hatch(GC gc, int y0, int y1, Color colour) {
        gc.setForeground(colour);
        gc.setClipping(MARGIN, y0, STACK_WIDTH, y1 - y0);
        for (int x = MARGIN - (y1 - y0); x < MARGIN + STACK_WIDTH; x += 7) {
            gc.drawLine(x, y1, x + y1 - y0, y0);
        }
        gc.setClipping((Rectangle) null);
    }

    /** The colour of a role, the same as in the icon of cells. */
    private static Color colour(LayerKind kind) {
        return switch (kind) {
            case POSITIVE_FOIL -> new Color(176, 183, 187);
            case CATHODE -> new Color(74, 90, 97);
            case ELECTROLYTE -> new Color(242, 177, 52);
            case INTERLAYER -> new Color(138, 99, 168);
            case LITHIUM_ANODE -> new Color(159, 208, 218);
            case NEGATIVE_FOIL -> new Color(201, 123, 74);
            default -> new Color(210, 210, 210);
        };
    }
}
