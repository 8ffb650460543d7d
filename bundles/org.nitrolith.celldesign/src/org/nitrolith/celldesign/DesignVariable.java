// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.celldesign;

/**
 * A value of a compiled design that can be varied: a place in the vector of numbers, or several places that change
 * together (every electrolyte layer for {@code sse.thickness}).
 *
 * @see CellModel#variable(String)
 */
public final class DesignVariable {

    private final String path;
    private final Property property;
    private final String layer;
    private final int[] slots;
    private final double[] shares;
    private final boolean total;

    DesignVariable(String path, Property property, String layer, int[] slots, double[] shares, boolean total) {
        this.path = path;
        this.property = property;
        this.layer = layer;
        this.slots = slots;
        this.shares = shares;
        this.total = total;
    }

    /** The path it was asked for. */
    public String path() {
        return path;
    }

    /** The property it changes: label, unit, possible range. */
    public Property property() {
        return property;
    }

    /** The names of the layers it changes, joined by commas. */
    public String layer() {
        return layer;
    }

    /** Whether the value is the sum over its layers, not that of each. */
    public boolean isTotal() {
        return total;
    }

    /** The unit of the values. */
    public String unit() {
        return property.unit();
    }

    /** A label for axes, such as {@code sse.thickness (um)}. */
    public String label() {
        return "1".equals(unit()) ? path : path + " (" + unit() + ")";
    }

    /** Puts a value into a vector of {@link CellModel#values()}. */
    public void set(double[] vector, double value) {
        for (int i = 0; i < slots.length; i++) {
            vector[slots[i]] = value * shares[i];
        }
    }

    /** The value in a vector: the sum where the variable is a total, else that of its first place. */
    public double get(double[] vector) {
        if (!total) {
            return vector[slots[0]];
        }
        double sum = 0;
        for (int slot : slots) {
            sum += vector[slot];
        }
        return sum;
    }
}
