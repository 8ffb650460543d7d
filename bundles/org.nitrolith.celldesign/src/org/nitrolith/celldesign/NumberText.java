// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.celldesign;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers as they stand in messages: up to six significant digits, no trailing zeros, the same in every locale. */
final class NumberText {

    private NumberText() {
    }

    static String of(double value) {
        if (!Double.isFinite(value)) {
            return Double.toString(value);
        }
        if (value == 0) {
            return "0";
        }
        BigDecimal rounded = BigDecimal.valueOf(value).round(new MathContext(6)).stripTrailingZeros();
        int order = rounded.precision() - rounded.scale() - 1;
        return order >= -4 && order < 9 ? rounded.toPlainString() : rounded.toString();
    }

    static String of(double value, String unit) {
        return "1".equals(unit) ? of(value) : of(value) + " " + unit;
    }
}
