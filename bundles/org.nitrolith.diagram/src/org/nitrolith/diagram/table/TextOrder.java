// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.table;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.nitrolith.model.labels.Labels;
import org.nitrolith.units.Quantity;
import org.nitrolith.units.QuantityFormatException;

/**
 * The order of the texts of a column. Numbers and quantities are in the order of their values, whatever their units, and come
 * before other texts; a range or a list counts by its first value. What is printed is in the order of what a keyboard types. What is
 * missing is last, in either direction.
 */
final class TextOrder {

    private static final Pattern NUMBER = Pattern.compile("[<>~≈≤≥]?\\s*[-+−]?\\.?\\d.*");
    private static final Pattern REST = Pattern.compile(";|,\\s| to | \\(");
    private static final Pattern DASH_OF_RANGE = Pattern.compile("(?<=\\d)-(?=[\\d.])");
    private static final Comparator<Optional<Double>> NUMBERS_FIRST = Comparator.comparing(Optional<Double>::isEmpty);

    private final Map<String, String> typed = new HashMap<>();
    private final Map<String, Optional<Double>> values = new HashMap<>();

    /** The order of some texts. */
    TextOrder(Collection<String> texts) {
        Map<String, Quantity> quantities = new HashMap<>();
        String unit = "";
        for (String text : texts) {
            typed.put(text, Labels.typed(text));
            Optional<Quantity> quantity = NUMBER.matcher(text).matches() ? quantity(typed.get(text)) : Optional.empty();
            if (quantity.isPresent()) {
                quantities.put(text, quantity.get());
                unit = unit.isEmpty() ? quantity.get().unit() : unit;
            }
        }
        for (Map.Entry<String, Quantity> each : quantities.entrySet()) {
            values.put(each.getKey(), value(each.getValue(), unit));
        }
    }

    /** The value in a unit; a number alone is taken to be in it. */
    private static Optional<Double> value(Quantity quantity, String unit) {
        return quantity.unit().isEmpty() ? Optional.of(quantity.value())
                : quantity.isCompatibleWith(unit) ? Optional.of(quantity.in(unit)) : Optional.empty();
    }

    /** The first quantity of a text that is typed. */
    private static Optional<Quantity> quantity(String text) {
        try {
            return Optional.of(Quantity.parse(REST.split(DASH_OF_RANGE.matcher(text).replaceFirst(".."), 2)[0].strip()));
        } catch (QuantityFormatException e) {
            return Optional.empty();
        }
    }

    /** The order as a comparator; what is missing is last in both directions. */
    Comparator<String> comparator(boolean descending) {
        Comparator<String> present = Comparator.comparing((String t) -> values.getOrDefault(t, Optional.empty()), NUMBERS_FIRST)
                .thenComparing(t -> values.getOrDefault(t, Optional.empty()).orElse(0.0))
                .thenComparing(typed::get, String.CASE_INSENSITIVE_ORDER);
        return Comparator.comparing(String::isBlank).thenComparing(descending ? present.reversed() : present);
    }
}
