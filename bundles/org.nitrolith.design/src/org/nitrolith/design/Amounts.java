// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.design;

import java.util.OptionalDouble;

import org.nitrolith.units.Quantity;
import org.nitrolith.units.QuantityFormatException;

/** Quantities as numbers and texts. */
final class Amounts {

    private Amounts() {
    }

    /** A quantity in a unit: of a range the middle; empty where it is missing, unreadable or of another dimension. */
    static OptionalDouble in(Quantity quantity, String unit) {
        if (quantity == null || !quantity.isReadable() || !quantity.isCompatibleWith(unit)) {
            return OptionalDouble.empty();
        }
        OptionalDouble upper = quantity.upperIn(unit);
        double lower = quantity.in(unit);
        return OptionalDouble.of(upper.isPresent() ? (lower + upper.getAsDouble()) / 2 : lower);
    }

    /** A quantity as it is stored; empty where it is missing. */
    static String text(Quantity quantity) {
        return quantity == null ? "" : quantity.toString();
    }

    /**
     * What a user typed.
     *
     * @param text a number with a unit; blank for none
     * @param unit the unit of a bare number
     * @return the quantity; null, which unsets a feature, for a blank text
     * @throws IllegalArgumentException where the text is no quantity of that dimension; the message says why
     */
    static Quantity typed(String text, String unit) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            Quantity quantity = Quantity.parse(text.strip(), unit);
            if (!quantity.isCompatibleWith(unit)) {
                throw new IllegalArgumentException("\"" + text.strip() + "\" cannot be converted to " + unit);
            }
            return quantity;
        } catch (QuantityFormatException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }
}
