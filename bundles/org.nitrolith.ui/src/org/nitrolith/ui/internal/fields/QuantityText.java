// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.internal.fields;

import java.util.Optional;

import org.nitrolith.charts.NumberText;
import org.nitrolith.units.Quantity;

/** A quantity with its unit. A unit of the wrong kind is refused where it is typed; any unit of the right kind will do. */
final class QuantityText implements ValueText {

    private static final int DIGITS = 6;

    private final Optional<String> unit;

    /**
     * @param unit preferred unit, empty text for a plain number, no value where any unit is right
     */
    QuantityText(Optional<String> unit) {
        this.unit = unit;
    }

    @Override
    public String print(Object value) {
        return value == null ? "" : value.toString();
    }

    @Override
    public Object parse(String text) {
        return unit.isPresent() ? Quantity.parse(text, unit.get()) : Quantity.parse(text);
    }

    @Override
    public Optional<String> hint() {
        return unit.map(u -> u.isEmpty() ? "number" : "value in " + u);
    }

    /** The value in the preferred unit, where another one was typed. */
    @Override
    public String remark(String text) {
        if (unit.isEmpty() || unit.get().isEmpty()) {
            return "";
        }
        Quantity quantity = Quantity.parse(text);
        if (quantity.unit().equals(unit.get())) {
            return "";
        }
        String upper = quantity.upperIn(unit.get()).isEmpty() ? ""
                : " to " + NumberText.significant(quantity.upperIn(unit.get()).getAsDouble(), DIGITS);
        return "= " + NumberText.significant(quantity.in(unit.get()), DIGITS) + upper + " " + unit.get();
    }
}
