// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.ui.internal.figures;

import java.util.List;

import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.draw2d.Graphics;
import org.eclipse.swt.graphics.Font;

import org.nitrolith.diagram.layout.TextSize;

/** Lines of text, measured once with the font that is at hand. */
record Words(List<Line> lines, Font font, int width, int lineHeight) {

    private static final int LEAST_HEIGHT = 5;

    private record Line(String text, int width) {
    }

    /** A text divided between words into lines of a width; what does not fit is shortened. */
    static Words of(String text, Font font, int room, int most) {
        List<Line> lines = TextSize.wrap(text, line -> FigureUtilities.getTextWidth(line, font), room, most).stream()
                .map(line -> new Line(line, FigureUtilities.getTextWidth(line, font))).toList();
        int width = lines.stream().mapToInt(Line::width).max().orElse(0);
        return new Words(lines, font, width, FigureUtilities.getFontMetrics(font).getHeight());
    }

    int height() {
        return lines.size() * lineHeight;
    }

    /** Draws the lines, where they can be read; an alignment of 0 begins at x, 1 is centred there, 2 ends there. */
    void draw(Graphics graphics, int x, int y, int alignment) {
        if (lineHeight * graphics.getAbsoluteScale() < LEAST_HEIGHT) {
            return;
        }
        graphics.setFont(font);
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            graphics.drawString(line.text(), x - line.width() * alignment / 2, y + i * lineHeight);
        }
    }
}
