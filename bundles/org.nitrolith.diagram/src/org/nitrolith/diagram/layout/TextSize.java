// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;

import org.nitrolith.diagram.LabelStyle;

/**
 * The room that a text needs in a usual sans-serif font, without one at hand: the same everywhere, and on the safe side
 * by a few per cent.
 *
 * @param width in pixels
 * @param height in pixels
 */
public record TextSize(int width, int height) {

    private static final String NARROW = "iljtfrI.,:;'|!()[]/ ·";
    private static final String WIDE = "mwMW@%Ω—";
    private static final Pattern BETWEEN_WORDS = Pattern.compile("(?<!(^| )[+-]?\\d[\\d.E+-]{0,12}) ");

    /** Size of a text, which may have several lines. */
    public static TextSize of(String text, LabelStyle style) {
        double width = 0;
        String[] lines = text.split("\n", -1);
        for (String line : lines) {
            width = Math.max(width, width(line, style.pixels()));
        }
        double bold = style.bold() ? 1.08 : 1;
        return new TextSize((int) Math.ceil(width * bold), lines.length * lineHeight(style.pixels()));
    }

    /** Height of a line in pixels, for a font size in pixels. */
    public static int lineHeight(int pixels) {
        return (int) Math.ceil(pixels * 1.3);
    }

    private static double width(String line, int pixels) {
        double ems = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (!Character.isLowSurrogate(c)) {
                ems += NARROW.indexOf(c) >= 0 ? 0.36 : WIDE.indexOf(c) >= 0 ? 0.94 : Character.isUpperCase(c) ? 0.7
                        : c > '\u2e7f' ? 1.0 : c > '\u2000' ? 0.8 : 0.6;
            }
        }
        return ems * pixels;
    }

    /**
     * A text in lines that fit into a width, as this class measures it.
     *
     * @param text the text
     * @param style how it is written
     * @param room width in pixels
     * @param most the most lines there may be; the last is shortened where there are more
     * @return the lines
     */
    public static List<String> wrap(String text, LabelStyle style, int room, int most) {
        return wrap(text, part -> of(part, style).width(), room, most);
    }

    /**
     * A text in lines that fit into a width, divided between words, but not between a number and its unit; a word that alone is too
     * wide is shortened.
     *
     * @param text the text
     * @param measure the width of a line in pixels
     * @param room width in pixels
     * @param most the most lines there may be; the last is shortened where there are more
     * @return the lines
     */
    public static List<String> wrap(String text, ToIntFunction<String> measure, int room, int most) {
        List<String> lines = new ArrayList<>();
        for (String given : text.split("\n", -1)) {
            String line = "";
            for (String word : BETWEEN_WORDS.split(given)) {
                String longer = line.isEmpty() ? word : line + " " + word;
                if (!line.isEmpty() && measure.applyAsInt(longer) > room) {
                    lines.add(line);
                    line = word;
                } else {
                    line = longer;
                }
            }
            lines.add(line);
        }
        int shown = Math.max(1, Math.min(most, lines.size()));
        List<String> result = new ArrayList<>();
        for (int i = 0; i < shown; i++) {
            boolean cut = i == shown - 1 && lines.size() > shown;
            result.add(fit(cut ? lines.get(i) + "…" : lines.get(i), measure, room));
        }
        return result;
    }

    private static String fit(String line, ToIntFunction<String> measure, int room) {
        String shown = line;
        for (int end = line.length() - 1; end > 0 && measure.applyAsInt(shown) > room; end--) {
            shown = line.substring(0, end).stripTrailing() + "…";
        }
        return shown;
    }
}
