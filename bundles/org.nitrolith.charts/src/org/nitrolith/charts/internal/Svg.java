// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.charts.internal;

import org.nitrolith.charts.Theme;

/** Writes SVG elements; coordinates with at most two decimals, the same bytes everywhere. */
public final class Svg {

    /** Where a text stands against its point. */
    public enum Anchor {
        /** The text begins there. */
        START("start"),
        /** Its middle is there. */
        MIDDLE("middle"),
        /** It ends there. */
        END("end");

        private final String value;

        Anchor(String value) {
            this.value = value;
        }
    }

    private final StringBuilder out = new StringBuilder(8192);
    private final Theme theme;

    /** An empty document body in a theme. */
    public Svg(Theme theme) {
        this.theme = theme;
    }

    /** Everything that was written. */
    @Override
    public String toString() {
        return out.toString();
    }

    /** A coordinate with at most two decimals. */
    public static String n(double value) {
        long hundredths = Math.round(value * 100);
        String sign = hundredths < 0 ? "-" : "";
        long size = Math.abs(hundredths);
        long rest = size % 100;
        String whole = sign + size / 100;
        if (rest == 0) {
            return size == 0 ? "0" : whole;
        }
        String decimals = rest < 10 ? "0" + rest : Long.toString(rest);
        return whole + "." + (decimals.endsWith("0") ? decimals.substring(0, 1) : decimals);
    }

    /** Text as it stands in XML: markup escaped, control characters left out. */
    public static String escape(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> {
                    boolean pair = Character.isHighSurrogate(c) && i + 1 < text.length()
                            && Character.isLowSurrogate(text.charAt(i + 1));
                    if (pair) {
                        safe.append(c).append(text.charAt(++i));
                    } else if (c >= ' ' && !Character.isSurrogate(c) && c < '\uFFFE' || c == '\n' || c == '\t') {
                        safe.append(c);
                    }
                }
            }
        }
        return safe.toString();
    }

    /** A line of markup as it is. */
    public void raw(String markup) {
        out.append(markup).append('\n');
    }

    /** A straight line. */
    public void line(double x1, double y1, double x2, double y2, String colour, double width, boolean dashed) {
        out.append("<line x1=\"").append(n(x1)).append("\" y1=\"").append(n(y1)).append("\" x2=\"").append(n(x2))
                .append("\" y2=\"").append(n(y2)).append("\" stroke=\"").append(colour).append("\" stroke-width=\"")
                .append(n(width)).append('"');
        if (dashed) {
            out.append(" stroke-dasharray=\"6 4\"");
        }
        out.append("/>\n");
    }

    /** A filled rectangle. */
    public void rect(double x, double y, double width, double height, String colour) {
        out.append("<rect x=\"").append(n(x)).append("\" y=\"").append(n(y)).append("\" width=\"").append(n(width))
                .append("\" height=\"").append(n(height)).append("\" fill=\"").append(colour).append("\"/>\n");
    }

    /** A stroked path. */
    public void stroke(CharSequence path, String colour, double width, boolean dashed) {
        out.append("<path d=\"").append(path).append("\" fill=\"none\" stroke=\"").append(colour)
                .append("\" stroke-width=\"").append(n(width)).append("\" stroke-linejoin=\"round\"");
        if (dashed) {
            out.append(" stroke-dasharray=\"6 4\"");
        }
        out.append("/>\n");
    }

    /** A filled path. */
    public void fill(CharSequence path, String colour, double opacity) {
        out.append("<path d=\"").append(path).append("\" fill=\"").append(colour).append('"');
        if (opacity < 1) {
            out.append(" fill-opacity=\"").append(n(opacity)).append('"');
        }
        out.append("/>\n");
    }

    /** A text. */
    public void text(double x, double y, String text, double size, String colour, Anchor anchor, boolean bold) {
        text(x, y, text, size, colour, anchor, bold, false, false);
    }

    /** A text with a halo of the background, legible over lines. */
    public void haloText(double x, double y, String text, double size, String colour, Anchor anchor) {
        text(x, y, text, size, colour, anchor, false, true, false);
    }

    /** A text that is read from below. */
    public void sideText(double x, double y, String text, double size, String colour) {
        text(x, y, text, size, colour, Anchor.MIDDLE, false, false, true);
    }

    private void text(double x, double y, String text, double size, String colour, Anchor anchor, boolean bold,
            boolean halo, boolean side) {
        out.append("<text x=\"").append(n(x)).append("\" y=\"").append(n(y)).append("\" font-size=\"").append(n(size))
                .append("\" fill=\"").append(colour).append('"');
        if (anchor != Anchor.START) {
            out.append(" text-anchor=\"").append(anchor.value).append('"');
        }
        if (bold) {
            out.append(" font-weight=\"600\"");
        }
        if (halo) {
            out.append(" stroke=\"").append(theme.background())
                    .append("\" stroke-width=\"3\" stroke-linejoin=\"round\" paint-order=\"stroke\"");
        }
        if (side) {
            out.append(" transform=\"rotate(-90 ").append(n(x)).append(' ').append(n(y)).append(")\"");
        }
        out.append('>').append(escape(text)).append("</text>\n");
    }
}
