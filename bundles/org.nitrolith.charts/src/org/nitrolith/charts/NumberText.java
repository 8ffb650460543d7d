// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.charts;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as text, the same in every locale. */
public final class NumberText {

    private NumberText() {
    }

    /** A number with a fixed count of decimals; -0 is written as 0. Not finite: an en dash. */
    public static String fixed(double value, int decimals) {
        if (!Double.isFinite(value)) {
            return "–";
        }
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN);
        return rounded.signum() < 0 ? "−" + rounded.negate().toPlainString() : rounded.abs().toPlainString();
    }

    /**
     * A number with a count of significant digits, without trailing zeros, as {@code 1.2·10⁻⁷} where it is very small or
     * large. Not finite: an en dash.
     */
    public static String significant(double value, int digits) {
        if (!Double.isFinite(value)) {
            return "–";
        }
        if (value == 0) {
            return "0";
        }
        BigDecimal rounded = BigDecimal.valueOf(value).round(new MathContext(digits, RoundingMode.HALF_EVEN));
        int order = rounded.precision() - rounded.scale() - 1;
        String sign = rounded.signum() < 0 ? "−" : "";
        rounded = rounded.abs();
        if (order < -4 || order >= 6) {
            String mantissa = rounded.movePointLeft(order).stripTrailingZeros().toPlainString();
            return sign + mantissa + "·10" + superscript(order);
        }
        return sign + rounded.stripTrailingZeros().toPlainString();
    }

    /** An integer in superscript digits. */
    public static String superscript(int value) {
        StringBuilder text = new StringBuilder();
        for (char c : Integer.toString(value).toCharArray()) {
            text.append(c == '-' ? '⁻' : "⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(c - '0'));
        }
        return text.toString();
    }
}
