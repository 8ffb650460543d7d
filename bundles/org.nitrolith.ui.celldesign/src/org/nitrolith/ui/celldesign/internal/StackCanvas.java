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

    private static final int MARGIN = 10;
    private static final int LEADER = 14;
    private static final int GAP = 8;
    private static final int WIDEST_STACK = 84;
    private static final int NARROWEST_STACK = 32;
    private static final String USUAL_LABEL = "NMC811 comp…  20.0 µm";

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

    /** As wide as usual labels need beside a narrow stack. */
    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        GC gc = new GC(this);
        try {
            int width = MARGIN + NARROWEST_STACK + LEADER + GAP / 2 + gc.textExtent(USUAL_LABEL).x;
            return new Point(widthHint == SWT.DEFAULT ? width : widthHint, heightHint == SWT.DEFAULT ? 2 * width : heightHint);
        } finally {
            gc.dispose();
        }
    }

    private void paint(GC gc) {
        if (picture == null) {
            return;
        }
        gc.setAntialias(SWT.ON);
        Rectangle area = getClientArea();
        int line = gc.getFontMetrics().getHeight();
        int top = line + GAP;
        int height = Math.max(picture.boxes().size() * line, area.height - top - 2 * line - GAP);
        int labels = picture.boxes().stream().mapToInt(b -> gc.textExtent(b.name()).x + GAP + gc.textExtent(b.amount()).x).max().orElse(0);
        int width = Math.clamp(area.width - MARGIN - LEADER - labels - GAP, NARROWEST_STACK, WIDEST_STACK);
        Color text = Shade.TEXT.color(this);
        Color muted = Shade.MUTED.color(this);
        gc.setForeground(text);
        gc.drawText("+ side", MARGIN, 2, true);
        double[] places = picture.labelPlaces(height, line + 2.0);
        for (int i = 0; i < picture.boxes().size(); i++) {
            StackPicture.Box box = picture.boxes().get(i);
            int y0 = top + (int) Math.round(box.top() * height);
            int y1 = Math.max(y0 + 1, top + (int) Math.round(box.bottom() * height));
            gc.setBackground(colour(box.kind()));
            gc.fillRectangle(MARGIN, y0, width, y1 - y0);
            if (i > 0) {
                gc.setForeground(getBackground());
                gc.drawLine(MARGIN, y0, MARGIN + width - 1, y0);
            }
            gc.setForeground(muted);
            if (box.thickness().isEmpty()) {
                hatch(gc, new Rectangle(MARGIN, y0, width, y1 - y0));
            }
            int place = top + (int) Math.round(places[i]);
            int labelFrom = MARGIN + width + LEADER;
            gc.drawLine(MARGIN + width + 2, (y0 + y1) / 2, labelFrom - 2, place);
            int amountWidth = gc.textExtent(box.amount()).x;
            String name = fit(gc, box.name(), area.width - labelFrom - amountWidth - GAP - 2);
            gc.drawText(box.amount(), labelFrom + gc.textExtent(name).x + GAP, place - line / 2, true);
            gc.setForeground(text);
            gc.drawText(name, labelFrom, place - line / 2, true);
        }
        gc.setForeground(muted);
        gc.drawRectangle(MARGIN, top, width, height);
        gc.setForeground(text);
        gc.drawText("− side", MARGIN, top + height + 2, true);
        foot(gc, top, height, area.width);
    }

    /** The scale: a bar of a round length beside a linear stack, or a word about the logarithmic one. */
    private void foot(GC gc, int top, int height, int room) {
        String total = "total " + NumberText.significant(picture.totalUm(), 3) + " µm";
        boolean allKnown = picture.boxes().stream().allMatch(b -> b.thickness().isPresent());
        String words = total + (allKnown ? "" : " + hatched");
        if (!picture.logarithmic() && picture.totalUm() > 0 && allKnown) {
            double um = picture.scaleBarUm(0.15);
            int bar = (int) Math.round(um / picture.totalUm() * height);
            gc.setLineWidth(2);
            gc.drawLine(MARGIN - 6, top + height - bar, MARGIN - 6, top + height);
            gc.setLineWidth(1);
            words = total + ", bar " + NumberText.significant(um, 2) + " µm";
        }
        gc.setForeground(Shade.MUTED.color(this));
        gc.drawText(fit(gc, words, room - MARGIN), MARGIN, top + height + 2 + gc.getFontMetrics().getHeight(), true);
    }

    /** A text, with its end left out where there is no room for it. */
    private static String fit(GC gc, String text, int room) {
        String fitting = text;
        for (int length = text.length() - 1; length > 1 && gc.textExtent(fitting).x > room; length--) {
            fitting = text.substring(0, length).stripTrailing() + "…";
        }
        return fitting;
    }

    private static void hatch(GC gc, Rectangle box) {
        gc.setClipping(box);
        for (int x = box.x - box.height; x < box.x + box.width; x += 7) {
            gc.drawLine(x, box.y + box.height, x + box.height, box.y);
        }
        gc.setClipping((Rectangle) null);
    }

    /** The colour of a role, that of the icon of cells; on a dark ground the dark ones are lighter and the light ones darker. */
    private Color colour(LayerKind kind) {
        boolean dark = Appearance.isDark(getDisplay());
        int rgb = switch (kind) {
            case POSITIVE_FOIL -> dark ? 0x9aa2a6 : 0xb0b7bb;
            case CATHODE -> dark ? 0x5f7680 : 0x4a5a61;
            case ELECTROLYTE -> dark ? 0xd39a2d : 0xf2b134;
            case INTERLAYER -> dark ? 0x9d77bd : 0x8a63a8;
            case LITHIUM_ANODE -> dark ? 0x7fb2bf : 0x9fd0da;
            case NEGATIVE_FOIL -> dark ? 0xb9703f : 0xc97b4a;
            default -> dark ? 0x7a7d80 : 0xd2d2d2;
        };
        return new Color(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff);
    }
}
