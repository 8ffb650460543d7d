// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.validation.internal;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.OptionalDouble;

import org.nitrolith.units.Quantity;

/** Numbers out of quantities; one that is missing, unreadable or of another kind gives no number. */
final class Amounts {

    private Amounts() {
    }

    /** The value, or the lower end of a range, in a unit. */
    static OptionalDouble lowest(Quantity quantity, String unit) {
        return quantity != null && quantity.isCompatibleWith(unit) ? OptionalDouble.of(quantity.in(unit))
                : OptionalDouble.empty();
    }

    /** The value, or the upper end of a range, in a unit. */
    static OptionalDouble highest(Quantity quantity, String unit) {
        OptionalDouble low = lowest(quantity, unit);
        return low.isPresent() && quantity.isRange() ? quantity.upperIn(unit) : low;
    }

    /** The middle of a range, or the value, in a unit. */
    static OptionalDouble middle(Quantity quantity, String unit) {
        OptionalDouble low = lowest(quantity, unit);
        return low.isEmpty() ? low : OptionalDouble.of((low.getAsDouble() + highest(quantity, unit).getAsDouble()) / 2);
    }

    /** A number for a message: three significant digits, without needless zeros. */
    static String text(double number) {
        if (number == Math.rint(number) && Math.abs(number) < 1E6) {
            return Long.toString((long) number);
        }
        return BigDecimal.valueOf(Double.parseDouble(String.format(Locale.ROOT, "%.3g", number)))
                .stripTrailingZeros().toPlainString();
    }
}
