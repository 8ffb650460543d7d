// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.electrochem.circuit;

import java.util.List;
import java.util.Locale;

import org.nitrolith.electrochem.circuit.CircuitNode.Leaf;
import org.nitrolith.electrochem.circuit.CircuitNode.Parallel;
import org.nitrolith.electrochem.circuit.CircuitNode.Series;

/** A circuit as a drawing (SVG) and as a formula (LaTeX). */
public final class CircuitDrawing {

    private static final double ELEMENT_WIDTH = 64;
    private static final double ELEMENT_HEIGHT = 46;
    private static final double LEAD = 12;
    private static final double MARGIN = 8;

    /** Width and height of a part, and the height of its wire below its upper edge. */
    private record Size(double width, double height, double wire) {
    }

    private CircuitDrawing() {
    }

    // ---- LaTeX

    /**
     * The impedance as LaTeX, without delimiters: the connections in terms of {@code Z_{name}}, then the impedance of
     * each
     * element.
     */
    public static String latex(Circuit circuit) {
        StringBuilder out = new StringBuilder("\\begin{aligned}\nZ &= ");
        formula(circuit.root(), out);
        for (Leaf leaf : circuit.elements()) {
            out.append(" \\\\\n").append(symbol(leaf)).append(" &= ").append(leaf.element().formula());
        }
        return out.append("\n\\end{aligned}").toString();
    }

    private static void formula(CircuitNode node, StringBuilder out) {
        switch (node) {
            case Leaf leaf -> out.append(symbol(leaf));
            case Series series -> join(series.parts(), "", "", out);
            case Parallel parallel -> {
                out.append("\\left(");
                join(parallel.parts(), "\\frac{1}{", "}", out);
                out.append("\\right)^{-1}");
            }
        }
    }

    private static void join(List<CircuitNode> parts, String before, String after, StringBuilder out) {
        for (int i = 0; i < parts.size(); i++) {
            out.append(i > 0 ? " + " : "").append(before);
            formula(parts.get(i), out);
            out.append(after);
        }
    }

    private static String symbol(Leaf leaf) {
        return "Z_{\\mathrm{" + leaf.name().replace("_", "\\_") + "}}";
    }

    // ---- SVG

    /**
     * The circuit as a stand-alone SVG document. Lines take the colour of their surroundings ({@code currentColor}),
     * so that
     * it is readable on light and on dark paper.
     */
    public static String svg(Circuit circuit) {
        Size size = size(circuit.root());
        double width = size.width + 2 * (LEAD + MARGIN);
        double height = size.height + 2 * MARGIN;
        StringBuilder out = new StringBuilder(String.format(Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%.0f\" height=\"%.0f\" viewBox=\"0 0 %.0f %.0f\" "
                        + "role=\"img\" aria-label=\"circuit %s\">\n<g fill=\"none\" stroke=\"currentColor\" "
                        + "stroke-width=\"1.5\" stroke-linecap=\"round\" stroke-linejoin=\"round\">\n",
                width, height, width, height, circuit));
        double wire = MARGIN + size.wire;
        line(out, MARGIN, wire, MARGIN + LEAD, wire);
        draw(circuit.root(), MARGIN + LEAD, MARGIN, out);
        line(out, MARGIN + LEAD + size.width, wire, width - MARGIN, wire);
        return out.append("</g>\n</svg>\n").toString();
    }

    private static Size size(CircuitNode node) {
        return switch (node) {
            case Leaf leaf -> new Size(ELEMENT_WIDTH, ELEMENT_HEIGHT, ELEMENT_HEIGHT * 0.65);
            case Series series -> {
                double width = 0;
                double above = 0;
                double below = 0;
                for (CircuitNode part : series.parts()) {
                    Size s = size(part);
                    width += s.width;
                    above = Math.max(above, s.wire);
                    below = Math.max(below, s.height - s.wire);
                }
                yield new Size(width, above + below, above);
            }
            case Parallel parallel -> {
                double width = 0;
                double height = 0;
                for (CircuitNode part : parallel.parts()) {
                    Size s = size(part);
                    width = Math.max(width, s.width);
                    height += s.height;
                }
                yield new Size(width + 2 * LEAD, height, height / 2);
            }
        };
    }

    private static void draw(CircuitNode node, double x, double y, StringBuilder out) {
        Size size = size(node);
        switch (node) {
            case Leaf leaf -> element(leaf, x, y + size.wire, out);
            case Series series -> {
                double at = x;
                for (CircuitNode part : series.parts()) {
                    Size s = size(part);
                    draw(part, at, y + size.wire - s.wire, out);
                    at += s.width;
                }
            }
            case Parallel parallel -> {
                double left = x + LEAD / 2;
                double right = x + size.width - LEAD / 2;
                double at = y;
                double first = Double.NaN;
                double last = Double.NaN;
                for (CircuitNode part : parallel.parts()) {
                    Size s = size(part);
                    double wire = at + s.wire;
                    double from = x + (size.width - s.width) / 2;
                    line(out, left, wire, from, wire);
                    draw(part, from, at, out);
                    line(out, from + s.width, wire, right, wire);
                    first = Double.isNaN(first) ? wire : first;
                    last = wire;
                    at += s.height;
                }
                line(out, left, first, left, last);
                line(out, right, first, right, last);
                line(out, x, y + size.wire, left, y + size.wire);
                line(out, right, y + size.wire, x + size.width, y + size.wire);
            }
        }
    }

    private static void element(Leaf leaf, double x, double y, StringBuilder out) {
        double middle = x + ELEMENT_WIDTH / 2;
        double half = switch (leaf.element().symbol()) {
            case "R" -> {
                path(out, "M%.1f %.1fh32v12h-32z", middle - 16, y - 6);
                yield 16;
            }
            case "C" -> {
                path(out, "M%.1f %.1fv20m6 -20v20", middle - 3, y - 10);
                yield 3;
            }
            case "CPE" -> {
                path(out, "M%.1f %.1fl7 10l-7 10m7 -20l7 10l-7 10", middle - 10, y - 10);
                yield 3;
            }
            case "L", "La" -> {
                path(out, "M%.1f %.1fa5 5 0 0 1 10 0a5 5 0 0 1 10 0a5 5 0 0 1 10 0", middle - 15, y);
                yield 15;
            }
            default -> {
                path(out, "M%.1f %.1fh36v16h-36z", middle - 18, y - 8);
                out.append(String.format(Locale.ROOT,
                        "<text x=\"%.1f\" y=\"%.1f\" font-family=\"sans-serif\" font-size=\"10\" "
                        + "text-anchor=\"middle\" fill=\"currentColor\" stroke=\"none\">%s</text>\n", middle, y + 3.5,
                        leaf.element().symbol()));
                yield 18;
            }
        };
        line(out, x, y, middle - half, y);
        line(out, middle + half + ("CPE".equals(leaf.element().symbol()) ? 1 : 0), y, x + ELEMENT_WIDTH, y);
        out.append(String.format(Locale.ROOT, "<text x=\"%.1f\" y=\"%.1f\" font-family=\"sans-serif\" font-size=\"11\" "
                + "text-anchor=\"middle\" fill=\"currentColor\" stroke=\"none\">%s</text>\n", middle, y - 14,
                        leaf.name()));
    }

    private static void line(StringBuilder out, double x1, double y1, double x2, double y2) {
        out.append(String.format(Locale.ROOT, "<path d=\"M%.1f %.1fL%.1f %.1f\"/>\n", x1, y1, x2, y2));
    }

    private static void path(StringBuilder out, String pattern, double x, double y) {
        out.append("<path d=\"").append(String.format(Locale.ROOT, pattern, x, y)).append("\"/>\n");
    }
}
