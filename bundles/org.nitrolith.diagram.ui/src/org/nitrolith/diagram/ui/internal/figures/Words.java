// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.ui.internal.figures;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.draw2d.Graphics;
import org.eclipse.swt.graphics.Font;

/** Lines of text, measured with the font that is at hand. */
record Words(List<String> lines, Font font, int width, int lineHeight) {

    /** A text divided between words into lines of a width; what does not fit is shortened. */
    static Words of(String text, Font font, int room, int most) {
        List<String> lines = new ArrayList<>();
        for (String given : text.split("\n", -1)) {
            String line = "";
            for (String word : given.split(" ")) {
                String longer = line.isEmpty() ? word : line + " " + word;
                if (!line.isEmpty() && FigureUtilities.getTextWidth(longer, font) > room) {
                    lines.add(line);
                    line = word;
                } else {
                    line = longer;
                }
            }
            lines.add(line);
        }
        int shown = Math.max(1, Math.min(most, lines.size()));
        List<String> fitting = new ArrayList<>();
        int width = 0;
        for (int i = 0; i < shown; i++) {
            String line = fit(i == shown - 1 && lines.size() > shown ? lines.get(i) + "…" : lines.get(i), font, room);
            width = Math.max(width, FigureUtilities.getTextWidth(line, font));
            fitting.add(line);
        }
        return new Words(fitting, font, width, FigureUtilities.getFontMetrics(font).getHeight());
    }

    private static String fit(String line, Font font, int room) {
        int end = line.length();
        String shown = line;
        while (end > 1 && FigureUtilities.getTextWidth(shown, font) > room) {
            end--;
            shown = line.substring(0, end).stripTrailing() + "…";
        }
        return shown;
    }

    int height() {
        return lines.size() * lineHeight;
    }

    /** Draws the lines; an alignment of 0 begins at x, 1 is centred there, 2 ends there. */
    void draw(Graphics graphics, int x, int y, int alignment) {
        graphics.setFont(font);
        for (int i = 0; i < lines.size(); i++) {
            int wide = FigureUtilities.getTextWidth(lines.get(i), font);
            graphics.drawString(lines.get(i), x - wide * alignment / 2, y + i * lineHeight);
        }
    }
}
