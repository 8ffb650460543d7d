// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.charts.internal;

import org.nitrolith.charts.Look;
import org.nitrolith.charts.Theme;

import static org.nitrolith.charts.internal.Svg.n;

/** Draws the symbols of points. */
final class Symbols {

    private static final double R = 3.4;

    private Symbols() {
    }

    static void draw(Svg svg, Theme theme, Look.Symbol symbol, double x, double y, String colour) {
        String at = "cx=\"" + n(x) + "\" cy=\"" + n(y) + "\" r=\"" + n(R) + "\"";
        String edge = "\" stroke=\"" + theme.background() + "\" stroke-width=\"0.7\"/>";
        switch (symbol) {
            case CIRCLE -> svg.raw("<circle " + at + " fill=\"" + colour + edge);
            case RING -> svg.raw("<circle " + at + " fill=\"" + theme.background() + "\" stroke=\"" + colour
                    + "\" stroke-width=\"1.5\"/>");
            case SQUARE -> svg.raw("<rect x=\"" + n(x - R) + "\" y=\"" + n(y - R) + "\" width=\"" + n(2 * R)
                    + "\" height=\"" + n(2 * R) + "\" fill=\"" + colour + edge);
            case TRIANGLE -> svg.raw("<path d=\"M" + n(x) + " " + n(y - 1.3 * R) + "L" + n(x + 1.2 * R) + " "
                    + n(y + 0.9 * R) + "H" + n(x - 1.2 * R) + "Z\" fill=\"" + colour + edge);
            case DIAMOND -> svg.raw("<path d=\"M" + n(x) + " " + n(y - 1.35 * R) + "L" + n(x + 1.35 * R) + " " + n(y)
                    + "L" + n(x) + " " + n(y + 1.35 * R) + "L" + n(x - 1.35 * R) + " " + n(y) + "Z\" fill=\"" + colour
                    + edge);
            case CROSS -> svg.stroke("M" + n(x - R) + " " + n(y - R) + "L" + n(x + R) + " " + n(y + R) + "M" + n(x - R)
                    + " " + n(y + R) + "L" + n(x + R) + " " + n(y - R), colour, 1.6, false);
        }
    }
}
