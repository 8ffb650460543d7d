// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.celldesign;

import java.util.List;

import static org.nitrolith.celldesign.Property.ACTIVATION_ENERGY;
import static org.nitrolith.celldesign.Property.ACTIVE_DENSITY;
import static org.nitrolith.celldesign.Property.ACTIVE_FRACTION;
import static org.nitrolith.celldesign.Property.ACTIVE_LOADING;
import static org.nitrolith.celldesign.Property.AREAL_CAPACITY;
import static org.nitrolith.celldesign.Property.AREA_RESISTANCE;
import static org.nitrolith.celldesign.Property.BINDER_COST;
import static org.nitrolith.celldesign.Property.BINDER_DENSITY;
import static org.nitrolith.celldesign.Property.BINDER_FRACTION;
import static org.nitrolith.celldesign.Property.CARBON_COST;
import static org.nitrolith.celldesign.Property.CARBON_DENSITY;
import static org.nitrolith.celldesign.Property.CARBON_FRACTION;
import static org.nitrolith.celldesign.Property.CONDUCTIVITY;
import static org.nitrolith.celldesign.Property.COST;
import static org.nitrolith.celldesign.Property.C_RATE;
import static org.nitrolith.celldesign.Property.DENSITY;
import static org.nitrolith.celldesign.Property.ELECTROLYTE_COST;
import static org.nitrolith.celldesign.Property.ELECTROLYTE_DENSITY;
import static org.nitrolith.celldesign.Property.ELECTROLYTE_FRACTION;
import static org.nitrolith.celldesign.Property.FIRST_CYCLE_EFFICIENCY;
import static org.nitrolith.celldesign.Property.HEIGHT;
import static org.nitrolith.celldesign.Property.LENGTH;
import static org.nitrolith.celldesign.Property.LOWER_CUTOFF;
import static org.nitrolith.celldesign.Property.MASS;
import static org.nitrolith.celldesign.Property.MEAN_VOLTAGE;
import static org.nitrolith.celldesign.Property.NP_RATIO;
import static org.nitrolith.celldesign.Property.OVERHANG;
import static org.nitrolith.celldesign.Property.PART_LENGTH;
import static org.nitrolith.celldesign.Property.PART_WIDTH;
import static org.nitrolith.celldesign.Property.POROSITY;
import static org.nitrolith.celldesign.Property.PRICE;
import static org.nitrolith.celldesign.Property.RELATIVE_DENSITY;
import static org.nitrolith.celldesign.Property.SEAL_MARGIN;
import static org.nitrolith.celldesign.Property.SPECIFIC_CAPACITY;
import static org.nitrolith.celldesign.Property.TAB_STRIP;
import static org.nitrolith.celldesign.Property.TEMPERATURE;
import static org.nitrolith.celldesign.Property.THEORETICAL_CAPACITY;
import static org.nitrolith.celldesign.Property.THICKNESS;
import static org.nitrolith.celldesign.Property.UNITS;
import static org.nitrolith.celldesign.Property.UPPER_CUTOFF;
import static org.nitrolith.celldesign.Property.VOLUME_CHANGE;
import static org.nitrolith.celldesign.Property.WIDTH;

/**
 * What a layer (or a part of the package) is, and which properties it can carry. The order of the constants is the order
 * of the stack from the positive to the negative current collector, followed by what is not a layer.
 */
public enum LayerKind {
    /** Foil of the positive electrode; short name in paths: {@code al}. */
    POSITIVE_FOIL("positive current collector", "al", 0, List.of(THICKNESS, DENSITY, COST), List.of(THICKNESS, DENSITY)),
    /** Composite positive electrode; short name in paths: {@code cathode}. */
    CATHODE("cathode", "cathode", 1,
            List.of(AREAL_CAPACITY, ACTIVE_LOADING, THICKNESS, SPECIFIC_CAPACITY, MEAN_VOLTAGE, ACTIVE_FRACTION,
                    ELECTROLYTE_FRACTION, CARBON_FRACTION, BINDER_FRACTION, DENSITY, ACTIVE_DENSITY,
                    ELECTROLYTE_DENSITY, CARBON_DENSITY, BINDER_DENSITY, POROSITY, FIRST_CYCLE_EFFICIENCY,
                    VOLUME_CHANGE, COST, ELECTROLYTE_COST, CARBON_COST, BINDER_COST, THEORETICAL_CAPACITY,
                    UPPER_CUTOFF, LOWER_CUTOFF),
            List.of(SPECIFIC_CAPACITY, MEAN_VOLTAGE, ACTIVE_FRACTION)),
    /** Separating electrolyte layer; short name in paths: {@code sse} (all of them). */
    ELECTROLYTE("electrolyte layer", "sse", 2,
            List.of(THICKNESS, DENSITY, RELATIVE_DENSITY, CONDUCTIVITY, ACTIVATION_ENERGY, AREA_RESISTANCE, COST),
            List.of(THICKNESS, DENSITY)),
    /** Thin functional layer or coating; counted like an electrolyte layer, but not reached by {@code sse}. */
    INTERLAYER("interlayer", "interlayer", -1,
            List.of(THICKNESS, DENSITY, RELATIVE_DENSITY, CONDUCTIVITY, ACTIVATION_ENERGY, AREA_RESISTANCE, COST),
            List.of(THICKNESS, DENSITY)),
    /** Contact between two layers: no mass, no thickness, a resistance. */
    INTERFACE("interface", "interface", -1, List.of(AREA_RESISTANCE), List.of()),
    /** Lithium metal anode; short name in paths: {@code anode}. */
    LITHIUM_ANODE("lithium anode", "anode", 3, List.of(NP_RATIO, THICKNESS, SPECIFIC_CAPACITY, DENSITY, COST),
            List.of(SPECIFIC_CAPACITY)),
    /** No lithium as built: it is plated on the first charge. */
    ANODE_FREE("anode-free side", "anode", 3, List.of(DENSITY), List.of()),
    /** Foil of the negative electrode; short name in paths: {@code cu}. */
    NEGATIVE_FOIL("negative current collector", "cu", 4, List.of(THICKNESS, DENSITY, COST),
            List.of(THICKNESS, DENSITY)),
    /** Footprint, number of unit cells and operating conditions. */
    CELL("cell", "cell", -2, List.of(WIDTH, LENGTH, UNITS, TEMPERATURE, C_RATE, OVERHANG, TAB_STRIP), List.of()),
    /** Pouch foil around the stack; density is the mean over its plies. */
    POUCH("pouch foil", "pouch", -2, List.of(THICKNESS, DENSITY, SEAL_MARGIN, COST), List.of(THICKNESS, DENSITY)),
    /** A current tab. */
    TAB("tab", "tab", -2, List.of(PART_WIDTH, PART_LENGTH, THICKNESS, DENSITY, COST),
            List.of(PART_WIDTH, PART_LENGTH, THICKNESS, DENSITY)),
    /** Plates, springs, frames that press the stack, and anything else with a mass. */
    HARDWARE("hardware", "hardware", -2, List.of(MASS, HEIGHT, PRICE), List.of(MASS));

    private final String label;
    private final String alias;
    private final int rank;
    private final List<Property> properties;
    private final List<Property> required;

    LayerKind(String label, String alias, int rank, List<Property> properties, List<Property> required) {
        this.label = label;
        this.alias = alias;
        this.rank = rank;
        this.properties = properties;
        this.required = required;
    }

    /** What it is called in messages. */
    public String label() {
        return label;
    }

    /** Short name in paths such as {@code sse.thickness}; it reaches every layer of this kind. */
    public String alias() {
        return alias;
    }

    /** Place in the stack from 0 (positive foil) to 4 (negative foil); -1 anywhere inside; -2 not part of the stack. */
    int rank() {
        return rank;
    }

    /** Whether it is a part of the stack, not of the package. */
    public boolean isInStack() {
        return rank >= -1;
    }

    /** Whether ions have to cross it as a separating layer. */
    public boolean isIonConductor() {
        return this == ELECTROLYTE || this == INTERLAYER;
    }

    /** The properties it can carry, in a fixed order. */
    public List<Property> properties() {
        return properties;
    }

    /** The properties without which there is no energy density. */
    public List<Property> required() {
        return required;
    }
}
