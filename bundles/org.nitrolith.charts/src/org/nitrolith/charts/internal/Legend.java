// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.charts.internal;

import java.util.ArrayList;
import java.util.List;

import org.nitrolith.charts.Look;
import org.nitrolith.charts.Theme;

/** The legend: entries in rows under the title. */
public final class Legend {

    private static final double SIZE = 12;
    private static final double SWATCH = 22;
    private static final double GAP = 18;
    private static final double ROW = 18;

    /** What an entry shows in front of its name. */
    public enum Swatch {
        /** A line. */
        LINE,
        /** A symbol. */
        SYMBOL,
        /** A line with a symbol. */
        BOTH,
        /** A filled box. */
        BOX
    }

    private record Entry(String name, String colour, Swatch swatch, Look look) {
    }

    private final List<Entry> entries = new ArrayList<>();

    /** Adds an entry; one without a name is left out. */
    public void add(String name, String colour, Swatch swatch, Look look) {
        if (!name.isBlank()) {
            entries.add(new Entry(name, colour, swatch, look));
        }
    }

    private static double width(Entry entry, double room) {
        return SWATCH + 6 + Math.min(TextWidth.of(entry.name(), SIZE), room - SWATCH - 6);
    }

    private List<List<Entry>> rows(double room) {
        List<List<Entry>> rows = new ArrayList<>();
        double used = room + 1;
        for (Entry entry : entries) {
            double width = width(entry, room);
            if (used + GAP + width > room || rows.isEmpty()) {
                rows.add(new ArrayList<>());
                used = width;
            } else {
                used += GAP + width;
            }
            rows.getLast().add(entry);
        }
        return rows;
    }

    /** Its height in pixels in a given width. */
    public double height(double room) {
        return entries.isEmpty() ? 0 : rows(room).size() * ROW + 4;
    }

    /** Draws it from a top left corner. */
    public void draw(Svg svg, Theme theme, double left, double top, double room) {
        double y = top + ROW / 2;
        for (List<Entry> row : rows(room)) {
            double x = left;
            for (Entry entry : row) {
                swatch(svg, theme, entry, x, y);
                svg.text(x + SWATCH + 6, y + 4, TextWidth.fit(entry.name(), SIZE, room - SWATCH - 6), SIZE,
                        theme.text(), Svg.Anchor.START, false);
                x += width(entry, room) + GAP;
            }
            y += ROW;
        }
    }

    private static void swatch(Svg svg, Theme theme, Entry entry, double x, double y) {
        switch (entry.swatch()) {
            case BOX -> svg.rect(x + 5, y - 6, 12, 12, entry.colour());
            case LINE -> svg.line(x, y, x + SWATCH, y, entry.colour(), 2, entry.look().dashed());
            case SYMBOL -> Symbols.draw(svg, theme, entry.look().symbol(), x + SWATCH / 2, y, entry.colour());
            case BOTH -> {
                svg.line(x, y, x + SWATCH, y, entry.colour(), 2, entry.look().dashed());
                Symbols.draw(svg, theme, entry.look().symbol(), x + SWATCH / 2, y, entry.colour());
            }
        }
    }
}
