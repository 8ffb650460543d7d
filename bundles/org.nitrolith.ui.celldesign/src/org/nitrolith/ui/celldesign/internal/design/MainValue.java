// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.celldesign.internal.design;

import org.nitrolith.celldesign.LayerKind;
import org.nitrolith.celldesign.Output;
import org.nitrolith.celldesign.Property;

/** The values of a cell that decide about its energy density and have a slider; the ranges are those of the review's Fig. 17. */
public enum MainValue {
    /** Capacity of the positive electrode per area. */
    AREAL_CAPACITY("cathode.arealCapacity", "Areal capacity", LayerKind.CATHODE, Property.AREAL_CAPACITY, 0.5, 12),
    /** Thickness of the electrolyte layers. */
    SSE_THICKNESS("sse.thickness", "SSE thickness", LayerKind.ELECTROLYTE, Property.THICKNESS, 1, 150),
    /** Capacity of the lithium over that of the positive electrode. */
    NP_RATIO("anode.npRatio", "N/P ratio", LayerKind.LITHIUM_ANODE, Property.NP_RATIO, 1, 20),
    /** Thickness of the positive collector. */
    POSITIVE_FOIL("al.thickness", "Positive foil", LayerKind.POSITIVE_FOIL, Property.THICKNESS, 4, 30),
    /** Thickness of the negative collector. */
    NEGATIVE_FOIL("cu.thickness", "Negative foil", LayerKind.NEGATIVE_FOIL, Property.THICKNESS, 4, 30);

    private final String path;
    private final String label;
    private final LayerKind kind;
    private final Property property;
    private final double low;
    private final double high;

    MainValue(String path, String label, LayerKind kind, Property property, double low, double high) {
        this.path = path;
        this.label = label;
        this.kind = kind;
        this.property = property;
        this.low = low;
        this.high = high;
    }

    /** Its path in a design. */
    public String path() {
        return path;
    }

    /** What it is called. */
    public String label() {
        return label;
    }

    /** The kind of layer that has it. */
    public LayerKind kind() {
        return kind;
    }

    /** The property of that layer. */
    public Property property() {
        return property;
    }

    /** Its unit, empty for a pure number. */
    public String unit() {
        return "1".equals(property.unit()) ? "" : property.unit();
    }

    /** Left end of its slider and of its charts, in its unit. */
    public double low() {
        return low;
    }

    /** Right end. */
    public double high() {
        return high;
    }

    /** The output that tells it where the design gives another value instead, such as a loading or the lithium's thickness. */
    public Output output() {
        return this == AREAL_CAPACITY ? Output.AREAL_CAPACITY : Output.NP_RATIO;
    }

    /** Whether {@link #output()} can tell it. */
    public boolean hasOutput() {
        return this == AREAL_CAPACITY || this == NP_RATIO;
    }
}
