// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.benchmarks.celldesign;

import java.util.List;

import org.nitrolith.celldesign.Assumptions;
import org.nitrolith.celldesign.CellDesign;
import org.nitrolith.celldesign.Layer;
import org.nitrolith.celldesign.LayerKind;
import org.nitrolith.celldesign.Property;

/** The LGPS stack of the review's Fig. 17 with everything a cell has: volume, costs, conductivities at 60 C, a pouch. */
final class PouchCell {

    private PouchCell() {
    }

    static CellDesign design() {
        return new CellDesign("pouch", List.of(foil("Al", LayerKind.POSITIVE_FOIL, 12, 2.7, 6),
                Layer.of(LayerKind.CATHODE, "NMC811").with(Property.AREAL_CAPACITY, 4)
                        .with(Property.SPECIFIC_CAPACITY, 200).with(Property.MEAN_VOLTAGE, 3.75)
                        .with(Property.ACTIVE_FRACTION, 0.9).with(Property.ACTIVE_DENSITY, 4.78)
                        .with(Property.ELECTROLYTE_DENSITY, 2.04).with(Property.POROSITY, 0.1).with(Property.COST, 25)
                        .with(Property.ELECTROLYTE_COST, 50).with(Property.LOWER_CUTOFF, 2.8)
                        .with(Property.FIRST_CYCLE_EFFICIENCY, 0.9),
                separator("LGPS", 2.04, 1.2e-2, 0.24, 50),
                Layer.of(LayerKind.INTERFACE, "LGPS|beta-Li3N").with(Property.AREA_RESISTANCE, 3),
                separator("beta-Li3N", 1.27, 2.14e-3, 0.371, 80),
                Layer.of(LayerKind.LITHIUM_ANODE, "Li").with(Property.NP_RATIO, 1.2)
                        .with(Property.SPECIFIC_CAPACITY, 3500).with(Property.COST, 120),
                foil("Cu", LayerKind.NEGATIVE_FOIL, 10, 8.9, 12),
                Layer.of(LayerKind.CELL, "cell").with(Property.WIDTH, 10).with(Property.LENGTH, 20)
                        .with(Property.UNITS, 71).with(Property.TEMPERATURE, 60).with(Property.C_RATE, 0.5),
                Layer.of(LayerKind.POUCH, "pouch").with(Property.THICKNESS, 113).with(Property.DENSITY, 1.62)
                        .with(Property.SEAL_MARGIN, 5),
                Layer.of(LayerKind.HARDWARE, "tabs").with(Property.MASS, 5)), Assumptions.standard());
    }

    private static Layer foil(String name, LayerKind kind, double um, double density, double cost) {
        return Layer.of(kind, name).with(Property.THICKNESS, um).with(Property.DENSITY, density).with(Property.COST, cost);
    }

    private static Layer separator(String name, double density, double conductivity, double activation, double cost) {
        return Layer.of(LayerKind.ELECTROLYTE, name).with(Property.THICKNESS, 20).with(Property.DENSITY, density)
                .with(Property.CONDUCTIVITY, conductivity).with(Property.ACTIVATION_ENERGY, activation)
                .with(Property.COST, cost);
    }
}
