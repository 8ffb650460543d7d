// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.cli.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Numbers and tables for people, the same in every locale. */
public final class Text {

    private static final double PLAIN_FROM = 1e-2;
    private static final double PLAIN_BELOW = 1e6;

    private Text() {
    }

    /** A number with that many significant digits: {@code 2.14e-3}, {@code 359.8}. */
    public static String number(double value, int digits) {
        if (!Double.isFinite(value)) {
            return Double.isNaN(value) ? "-" : value > 0 ? "inf" : "-inf";
        }
        double size = Math.abs(value);
        if (value == 0) {
            return "0";
        }
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(digits, RoundingMode.HALF_EVEN));
        if (size >= PLAIN_FROM && size < PLAIN_BELOW) {
            int scale = Math.max(0, digits - 1 - exponent(rounded));
            return rounded.setScale(scale, RoundingMode.HALF_EVEN).toPlainString();
        }
        return String.format(Locale.ROOT, "%." + (digits - 1) + "e", value).replaceAll("e([+-])0*(\\d)", "e$1$2")
                .replace("e+", "e");
    }

    /** A value and its standard error, both to the second significant digit of the error: {@code 0.3710 +- 0.0012}. */
    public static String number(double value, double standardError, int digits) {
        if (!(standardError > 0) || !Double.isFinite(standardError) || value == 0) {
            return number(value, digits);
        }
        int needed = exponent(new BigDecimal(value)) - exponent(new BigDecimal(standardError)) + 2;
        int shown = Math.max(2, Math.min(needed, 10));
        return number(value, shown) + " +- " + number(standardError, 2);
    }

    /** A number as short as it can be: {@code 25}, {@code -12.5}; at most six digits behind the point. */
    public static String plain(double value) {
        if (!Double.isFinite(value)) {
            return number(value, 1);
        }
        BigDecimal rounded = new BigDecimal(value).setScale(6, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }

    /** A number of things, in the singular for one: {@code 1 file}, {@code 3 files}. */
    public static String count(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    private static int exponent(BigDecimal value) {
        return value.precision() - value.scale() - 1;
    }

    /**
     * A table in columns; the first row holds the titles. Columns of numbers are for the caller to align by their text.
     */
    public static List<String> table(List<List<String>> rows) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        int[] width = new int[columns];
        for (List<String> row : rows) {
            for (int c = 0; c < row.size(); c++) {
                width[c] = Math.max(width[c], row.get(c).length());
            }
        }
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int c = 0; c < row.size(); c++) {
                line.append(c == 0 ? "  " : "   ").append(row.get(c))
                        .append(" ".repeat(width[c] - row.get(c).length()));
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }
}
