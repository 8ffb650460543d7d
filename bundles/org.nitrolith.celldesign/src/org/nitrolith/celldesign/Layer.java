// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.celldesign;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * One layer of the stack, or one part of the package: what it is, its name and the numbers that are known about it.
 * A property that is not given is open. Immutable; {@code with} returns a changed copy.
 *
 * <p>Any number is taken as it is, NaN and negative ones too: {@link CellModel#compile} reports them with the name of the
 * layer.
 *
 * @param kind   what it is
 * @param name   the name used in messages and paths
 * @param values the given numbers, each in the unit of its property
 */
public record Layer(LayerKind kind, String name, Map<Property, Double> values) {

    /** Copies the values. */
    public Layer {
        EnumMap<Property, Double> copy = new EnumMap<>(Property.class);
        copy.putAll(values);
        values = Collections.unmodifiableMap(copy);
    }

    /** A layer about which nothing is known yet. */
    public static Layer of(LayerKind kind, String name) {
        return new Layer(kind, name, Map.of());
    }

    /**
     * The same layer with one more number.
     *
     * @throws IllegalArgumentException if a layer of this kind has no such property
     */
    public Layer with(Property property, double value) {
        if (!kind.properties().contains(property)) {
            throw new IllegalArgumentException(
                    "A " + kind.label() + " has no " + property.key() + "; it has " + LayerNames.keys(kind));
        }
        EnumMap<Property, Double> copy = new EnumMap<>(Property.class);
        copy.putAll(values);
        copy.put(property, value);
        return new Layer(kind, name, copy);
    }

    /** The same layer with one number left open. */
    public Layer without(Property property) {
        EnumMap<Property, Double> copy = new EnumMap<>(Property.class);
        copy.putAll(values);
        copy.remove(property);
        return new Layer(kind, name, copy);
    }

    /** Whether the number is given. */
    public boolean has(Property property) {
        return values.containsKey(property);
    }

    /** The number, if it is given. */
    public OptionalDouble get(Property property) {
        Double value = values.get(property);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /** The number, or another when it is not given. */
    public double get(Property property, double otherwise) {
        Double value = values.get(property);
        return value == null ? otherwise : value;
    }
}
