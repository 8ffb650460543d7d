// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.celldesign;

/**
 * The stack Al | NMC811 | Li3InCl6 or LGPS | beta-Li3N | Li | Cu of Fig. 17 of the review on nitride electrolytes; numbers
 * from its caption (l.1798-1803), foil thicknesses and N/P as chosen in the energy check of the seed data.
 */
public final class Fig17 {

    private Fig17() {
    }

    /** The stack with the given SSE at the cathode: "LGPS" or "Li3InCl6". */
    public static CellDesign stack(String sse, double arealCapacity, double sseUm, double alUm, double cuUm, double np) {
        return CellDesign.of("Fig17-" + sse, foil("Al", LayerKind.POSITIVE_FOIL, alUm, 2.7), nmc811(arealCapacity),
                sse(sse, "LGPS".equals(sse) ? 2.04 : 2.59, sseUm), sse("beta-Li3N", 1.27, sseUm), lithium(np),
                foil("Cu", LayerKind.NEGATIVE_FOIL, cuUm, 8.9));
    }

    /** Set S1: LGPS, each layer, foils in full, 12/10 um, N/P 1.2, x = N/P. */
    public static CellDesign s1(double arealCapacity, double sseUm) {
        return stack("LGPS", arealCapacity, sseUm, 12, 10, 1.2);
    }

    /** S1 with the light foils, 8 um Al and 4 um Cu. */
    public static CellDesign s1Light(double arealCapacity, double sseUm) {
        return stack("LGPS", arealCapacity, sseUm, 8, 4, 1.2);
    }

    /** Set S4: Li3InCl6, each layer, foils by half, 12/8 um, N/P 1.1, x = N/P. */
    public static CellDesign s4(double arealCapacity, double sseUm) {
        return shared(stack("Li3InCl6", arealCapacity, sseUm, 12, 8, 1.1));
    }

    /** S4 with the light foils. */
    public static CellDesign s4Light(double arealCapacity, double sseUm) {
        return shared(stack("Li3InCl6", arealCapacity, sseUm, 8, 4, 1.1));
    }

    static CellDesign shared(CellDesign design) {
        return design.withAssumptions(design.assumptions().withFoilCount(Assumptions.FoilCount.SHARED));
    }

    static Layer foil(String name, LayerKind kind, double um, double density) {
        return Layer.of(kind, name).with(Property.THICKNESS, um).with(Property.DENSITY, density);
    }

    static Layer nmc811(double arealCapacity) {
        return Layer.of(LayerKind.CATHODE, "NMC811").with(Property.AREAL_CAPACITY, arealCapacity)
                .with(Property.SPECIFIC_CAPACITY, 200).with(Property.MEAN_VOLTAGE, 3.75)
                .with(Property.ACTIVE_FRACTION, 0.9);
    }

    static Layer sse(String name, double density, double um) {
        return Layer.of(LayerKind.ELECTROLYTE, name).with(Property.THICKNESS, um).with(Property.DENSITY, density);
    }

    static Layer lithium(double np) {
        return Layer.of(LayerKind.LITHIUM_ANODE, "Li").with(Property.NP_RATIO, np)
                .with(Property.SPECIFIC_CAPACITY, 3500);
    }

    /** The same stack with everything else that a cell has: volume, conductivities, costs, footprint and package. */
    public static CellDesign full(double arealCapacity, double sseUm, int units) {
        CellDesign bare = s1(arealCapacity, sseUm);
        return new CellDesign("64 Ah pouch", java.util.List.of(
                foil("Al", LayerKind.POSITIVE_FOIL, 12, 2.7).with(Property.COST, 6),
                nmc811(arealCapacity).with(Property.ACTIVE_DENSITY, 4.78).with(Property.ELECTROLYTE_DENSITY, 2.04)
                        .with(Property.POROSITY, 0.1).with(Property.COST, 25).with(Property.ELECTROLYTE_COST, 50)
                        .with(Property.UPPER_CUTOFF, 4.3).with(Property.LOWER_CUTOFF, 2.8)
                        .with(Property.VOLUME_CHANGE, -0.03).with(Property.FIRST_CYCLE_EFFICIENCY, 0.9),
                sse("LGPS", 2.04, sseUm).with(Property.CONDUCTIVITY, 1.2e-2).with(Property.ACTIVATION_ENERGY, 0.24)
                        .with(Property.COST, 50),
                Layer.of(LayerKind.INTERFACE, "LGPS|beta-Li3N").with(Property.AREA_RESISTANCE, 3),
                sse("beta-Li3N", 1.27, sseUm).with(Property.CONDUCTIVITY, 2.14e-3)
                        .with(Property.ACTIVATION_ENERGY, 0.371).with(Property.COST, 80),
                lithium(1.2).with(Property.COST, 120),
                foil("Cu", LayerKind.NEGATIVE_FOIL, 10, 8.9).with(Property.COST, 12),
                Layer.of(LayerKind.CELL, "cell").with(Property.WIDTH, 10).with(Property.LENGTH, 20)
                        .with(Property.UNITS, units).with(Property.OVERHANG, 1).with(Property.TAB_STRIP, 12)
                        .with(Property.C_RATE, 0.5),
                Layer.of(LayerKind.POUCH, "pouch").with(Property.THICKNESS, 113).with(Property.DENSITY, 1.62)
                        .with(Property.SEAL_MARGIN, 5),
                Layer.of(LayerKind.TAB, "positive tab").with(Property.PART_WIDTH, 45).with(Property.PART_LENGTH, 50)
                        .with(Property.THICKNESS, 200).with(Property.DENSITY, 2.7),
                Layer.of(LayerKind.TAB, "negative tab").with(Property.PART_WIDTH, 45).with(Property.PART_LENGTH, 50)
                        .with(Property.THICKNESS, 200).with(Property.DENSITY, 8.9),
                Layer.of(LayerKind.HARDWARE, "pressure plates").with(Property.MASS, 60).with(Property.HEIGHT, 3)),
                Fig17.shared(bare).assumptions());
    }
}
