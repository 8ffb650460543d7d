// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.io.internal;

import java.util.Optional;

/**
 * A column's heading divided into its name and its unit: {@code freq/Hz}, {@code Z' (ohm)}, {@code Re(Z) [ohm]},
 * {@code frequency_hertz}, {@code Phase / deg}.
 *
 * @param name the name
 * @param unit the unit's text; empty if there is none
 */
public record HeaderText(String name, String unit) {

    /**
     * Plain characters for the ones that look alike: primes, minus, ohm, degree, Greek letters. Keeps upper and lower
     * case.
     */
    public static String normalise(String text) {
        StringBuilder plain = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\u2032', '\u2019', '\u00B4', '\u02B9', '`' -> plain.append('\'');
                case '\u2033', '\u201D', '\u02BA', '"' -> plain.append("''");
                case '\u2212', '\u2013', '\u2010', '\u2011' -> plain.append('-');
                case '\u2126', '\u03A9' -> plain.append("ohm");
                case '\u00B5', '\u03BC' -> plain.append('u');
                case '\u00B0', '\u00BA' -> plain.append("deg");
                case '\u03C6', '\u03D5', '\u03A6' -> plain.append("phi");
                case '\u03B8', '\u03D1', '\u0398' -> plain.append("theta");
                case '\u03C9' -> plain.append("omega");
                case '\u00A0', '\u202F', '\u2009' -> plain.append(' ');
                default -> plain.append(c);
            }
        }
        return plain.toString().strip();
    }

    /** Divides a heading; a bracket or a last word that is no unit stays part of the name. */
    public static HeaderText split(String heading) {
        String text = normalise(heading);
        if (text.endsWith("]") && text.indexOf('[') > 0) {
            int open = text.lastIndexOf('[');
            String unit = text.substring(open + 1, text.length() - 1).strip();
            if (!unit.equalsIgnoreCase("z")) {
                return new HeaderText(text.substring(0, open).strip(), unit);
            }
        }
        if (text.endsWith(")")) {
            int open = text.lastIndexOf('(');
            String unit = open > 0 ? text.substring(open + 1, text.length() - 1).strip() : "";
            if (ColumnUnit.parse(unit).isPresent()) {
                return new HeaderText(text.substring(0, open).strip(), unit);
            }
        }
        int slash = lastOutsideBrackets(text, '/');
        if (slash > 0 && slash < text.length() - 1) {
            return new HeaderText(text.substring(0, slash).strip(), text.substring(slash + 1).strip());
        }
        return splitLastWord(text).orElse(new HeaderText(text, ""));
    }

    private static Optional<HeaderText> splitLastWord(String text) {
        for (char separator : new char[] {',', '_', ' '}) {
            int at = text.lastIndexOf(separator);
            if (at > 0 && at < text.length() - 1 && ColumnUnit.parse(text.substring(at + 1)).isPresent()) {
                String name = text.substring(0, at).strip();
                if (name.endsWith(" in")) {
                    name = name.substring(0, name.length() - 3).strip();
                }
                return Optional.of(new HeaderText(name, text.substring(at + 1).strip()));
            }
        }
        return Optional.empty();
    }

    private static int lastOutsideBrackets(String text, char wanted) {
        int depth = 0;
        for (int i = text.length() - 1; i >= 0; i--) {
            char c = text.charAt(i);
            if (c == ')') {
                depth++;
            } else if (c == '(') {
                depth--;
            } else if (c == wanted && depth == 0) {
                return i;
            }
        }
        return -1;
    }
}
