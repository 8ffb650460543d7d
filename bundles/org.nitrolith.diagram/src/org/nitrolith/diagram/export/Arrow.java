// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.export;

import org.nitrolith.diagram.Colour;
import org.nitrolith.diagram.Point;

/** Draws the ends of edges. In the format's words an input arrow points at its end, an output arrow away from it. */
final class Arrow {

    private static final double LENGTH = 9;
    private static final double HALF_WIDTH = 4;

    private final StringBuilder out;
    private final Point tip;
    private final double dx;
    private final double dy;
    private final String colour;

    private Arrow(StringBuilder out, Point tip, Point before, Colour colour) {
        this.out = out;
        this.tip = tip;
        double length = Math.max(1, Math.hypot(tip.x() - before.x(), tip.y() - before.y()));
        this.dx = (tip.x() - before.x()) / length;
        this.dy = (tip.y() - before.y()) / length;
        this.colour = colour.hex();
    }

    /** Draws an end of an edge that comes from a point. */
    static void append(StringBuilder out, String kind, Point tip, Point before, Colour colour) {
        Arrow arrow = new Arrow(out, tip, before, colour);
        String plain = kind.replace("AndDot", "").replace("WithDot", "");
        switch (plain) {
            case "InputArrow" -> arrow.head(0, false, false, false);
            case "InputClosedArrow" -> arrow.head(0, true, false, false);
            case "InputFillClosedArrow" -> arrow.head(0, true, true, false);
            case "OutputArrow" -> arrow.head(0, false, false, true);
            case "OutputClosedArrow" -> arrow.head(0, true, false, true);
            case "OutputFillClosedArrow" -> arrow.head(0, true, true, true);
            case "Diamond" -> arrow.diamond(false);
            case "FillDiamond" -> arrow.diamond(true);
            case "InputArrowWithDiamond" -> {
                arrow.diamond(false);
                arrow.head(2 * LENGTH, false, false, false);
            }
            case "InputArrowWithFillDiamond" -> {
                arrow.diamond(true);
                arrow.head(2 * LENGTH, false, false, false);
            }
            case "CirclePlus" -> arrow.circle(0, false);
            case "Dot" -> arrow.circle(0, true);
            default -> {
                // NoDecoration: the line ends without a sign.
            }
        }
        if (kind.endsWith("Dot") && !kind.equals("Dot")) {
            arrow.circle(plain.contains("Diamond") ? 2 * LENGTH : LENGTH, true);
        }
    }

    private String at(double along, double across) {
        return n(tip.x() - along * dx - across * dy) + " " + n(tip.y() - along * dy + across * dx);
    }

    private void head(double back, boolean closed, boolean filled, boolean outward) {
        double point = outward ? back + LENGTH : back;
        double base = outward ? back : back + LENGTH;
        out.append("<path d=\"M").append(at(base, HALF_WIDTH)).append('L').append(at(point, 0)).append('L')
                .append(at(base, -HALF_WIDTH)).append(closed ? "Z" : "").append("\" fill=\"")
                .append(closed ? filled ? colour : "#ffffff" : "none").append("\" stroke=\"").append(colour).append("\"/>\n");
    }

    private void diamond(boolean filled) {
        out.append("<path d=\"M").append(at(0, 0)).append('L').append(at(LENGTH, HALF_WIDTH)).append('L').append(at(2 * LENGTH, 0))
                .append('L').append(at(LENGTH, -HALF_WIDTH)).append("Z\" fill=\"")
                .append(filled ? colour : "#ffffff").append("\" stroke=\"").append(colour).append("\"/>\n");
    }

    private void circle(double back, boolean filled) {
        String centre = at(back + HALF_WIDTH, 0);
        int blank = centre.indexOf(' ');
        out.append("<circle cx=\"").append(centre, 0, blank).append("\" cy=\"").append(centre.substring(blank + 1)).append("\" r=\"")
                .append(n(HALF_WIDTH)).append("\" fill=\"").append(filled ? colour : "#ffffff").append("\" stroke=\"").append(colour)
                .append("\"/>\n");
        if (!filled) {
            out.append("<path d=\"M").append(at(back, 0)).append('L').append(at(back + 2 * HALF_WIDTH, 0)).append('M')
                    .append(at(back + HALF_WIDTH, -HALF_WIDTH)).append('L').append(at(back + HALF_WIDTH, HALF_WIDTH))
                    .append("\" stroke=\"").append(colour).append("\"/>\n");
        }
    }

    /** A coordinate with at most one decimal. */
    private static String n(double value) {
        long tenths = Math.round(value * 10);
        return tenths % 10 == 0 ? Long.toString(tenths / 10)
                : (tenths < 0 ? "-" : "") + Math.abs(tenths) / 10 + "." + Math.abs(tenths) % 10;
    }
}
