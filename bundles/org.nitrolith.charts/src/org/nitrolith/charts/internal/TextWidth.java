// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.charts.internal;

import java.util.ArrayList;
import java.util.List;

/** Estimates how wide a text is in a usual sans-serif font, without one at hand; on the safe side by a few per cent. */
public final class TextWidth {

    private TextWidth() {
    }

    /** Width of a text in pixels at a font size in pixels. */
    public static double of(String text, double size) {
        double ems = 0;
        for (int i = 0; i < text.length(); i++) {
            ems += ems(text.charAt(i));
        }
        return ems * size;
    }

    private static double ems(char c) {
        if ("iljtfI.,:;'|!()[]/ ·".indexOf(c) >= 0) {
            return 0.34;
        }
        if ("⁰¹²³⁴⁵⁶⁷⁸⁹⁻".indexOf(c) >= 0) {
            return 0.4;
        }
        if ("mwMW@%Ω—".indexOf(c) >= 0) {
            return 0.92;
        }
        return Character.isUpperCase(c) ? 0.7 : c > '\u2000' ? 0.8 : 0.6;
    }

    /** The text, shortened with an ellipsis where it is wider than the room. */
    public static String fit(String text, double size, double room) {
        if (of(text, size) <= room) {
            return text;
        }
        int end = text.length();
        while (end > 1 && of(text.substring(0, end) + "…", size) > room) {
            end--;
        }
        return text.substring(0, end).stripTrailing() + "…";
    }

    /** The text in lines between words, each shortened where one word alone is too wide. */
    public static List<String> wrap(String text, double size, double room, int most) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && of(longer, size) > room && lines.size() < most - 1) {
                lines.add(fit(line, size, room));
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(fit(line, size, room));
        return lines;
    }
}
