// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.celldesign;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which of the related values of cathode and anode are given and which follow from them.
 *
 * <p>The relations are Q = L c / 1000, M = L / w, t = 10 M / rho with rho = rho_solid (1 - porosity), and
 * m_Li = 1000 x Q / c_Li = 0.1 rho_Li t_Li (Q mAh/cm2, L and M and m mg/cm2, c mAh/g, rho g/cm3, t um). The capacity
 * has to follow from exactly one source.
 *
 * @param capacitySource   which value fixes the capacity
 * @param anodeByThickness whether the lithium is given by its thickness
 * @param thicknessSource  how the thickness of the cathode is known
 * @param findings         what was found
 */
record StackState(CapacitySource capacitySource, boolean anodeByThickness, CathodeThickness thicknessSource,
        List<Finding> findings) {

    enum CapacitySource {
        AREAL_CAPACITY, ACTIVE_LOADING, CATHODE_THICKNESS, ANODE
    }

    enum CathodeThickness {
        /** No data for it: no volumetric energy. */
        UNKNOWN,
        /** From the density of the porous composite. */
        BULK_DENSITY,
        /** From the densities of the components and the porosity. */
        COMPONENTS,
        /** As given; the porosity follows where the densities are known. */
        GIVEN
    }

    private static final double CONSISTENT = 1e-6;

    /** The values that are open, as paths; one of them may be solved for a target. */
    static List<String> open(CellDesign design) {
        List<String> open = new ArrayList<>();
        Optional<Layer> cathode = design.layer(LayerKind.CATHODE);
        Optional<Layer> anode = design.layer(LayerKind.LITHIUM_ANODE);
        if (cathode.isPresent() && sources(cathode.get(), anode).isEmpty()) {
            open.add("cathode.arealCapacity");
        }
        for (Layer layer : design.layers()) {
            boolean solid = layer.kind().isIonConductor() || layer.kind() == LayerKind.POSITIVE_FOIL
                    || layer.kind() == LayerKind.NEGATIVE_FOIL;
            if (solid && !layer.has(Property.THICKNESS)) {
                open.add(layer.name() + ".thickness");
            }
        }
        if (anode.isPresent() && !anode.get().has(Property.NP_RATIO) && !anode.get().has(Property.THICKNESS)) {
            open.add("anode.npRatio");
        }
        return open;
    }

    private static List<CapacitySource> sources(Layer cathode, Optional<Layer> anode) {
        List<CapacitySource> sources = new ArrayList<>();
        if (cathode.has(Property.AREAL_CAPACITY)) {
            sources.add(CapacitySource.AREAL_CAPACITY);
        }
        if (cathode.has(Property.ACTIVE_LOADING)) {
            sources.add(CapacitySource.ACTIVE_LOADING);
        }
        if (cathode.has(Property.THICKNESS) && densityIsKnown(cathode)) {
            sources.add(CapacitySource.CATHODE_THICKNESS);
        }
        if (anode.isPresent() && anode.get().has(Property.THICKNESS) && anode.get().has(Property.NP_RATIO)) {
            sources.add(CapacitySource.ANODE);
        }
        return sources;
    }

    private static boolean densityIsKnown(Layer cathode) {
        return cathode.has(Property.DENSITY) || cathode.has(Property.POROSITY) && solidDensity(cathode) > 0;
    }

    /** Density of the dense composite, g/cm3; 0 where a component's density is not given. */
    static double solidDensity(Layer cathode) {
        double active = cathode.get(Property.ACTIVE_FRACTION, 0);
        double carbon = cathode.get(Property.CARBON_FRACTION, 0);
        double binder = cathode.get(Property.BINDER_FRACTION, 0);
        double electrolyte = cathode.get(Property.ELECTROLYTE_FRACTION, 1 - active - carbon - binder);
        if (Math.abs(active + carbon + binder + electrolyte - 1) > CONSISTENT) {
            return 0;
        }
        double volume = part(active, cathode, Property.ACTIVE_DENSITY)
                + part(electrolyte, cathode, Property.ELECTROLYTE_DENSITY)
                + part(carbon, cathode, Property.CARBON_DENSITY) + part(binder, cathode, Property.BINDER_DENSITY);
        return Double.isFinite(volume) && volume > 0 ? 1 / volume : 0;
    }

    private static double part(double fraction, Layer cathode, Property density) {
        return fraction <= CONSISTENT ? 0
                : cathode.has(density) ? fraction / cathode.get(density, 1) : Double.POSITIVE_INFINITY;
    }

    /** Capacity by one source, mAh/cm2. */
    private static double capacity(CapacitySource source, CellDesign design, Layer cathode) {
        double specific = cathode.get(Property.SPECIFIC_CAPACITY, 0);
        return switch (source) {
            case AREAL_CAPACITY -> cathode.get(Property.AREAL_CAPACITY, 0);
            case ACTIVE_LOADING -> cathode.get(Property.ACTIVE_LOADING, 0) * specific / 1000;
            case CATHODE_THICKNESS -> {
                double density = cathode.has(Property.DENSITY) ? cathode.get(Property.DENSITY, 0)
                        : solidDensity(cathode) * (1 - cathode.get(Property.POROSITY, 0));
                yield 0.1 * density * cathode.get(Property.THICKNESS, 0) * cathode.get(Property.ACTIVE_FRACTION, 0)
                        * specific / 1000;
            }
            case ANODE -> {
                Layer anode = design.layer(LayerKind.LITHIUM_ANODE).orElseThrow();
                double x = anode.get(Property.NP_RATIO, 1)
                        - (design.assumptions().lithiumCount() == Assumptions.LithiumCount.EXCESS ? 1 : 0);
                yield lithiumCapacity(anode) / x;
            }
        };
    }

    private static double lithiumCapacity(Layer anode) {
        return 0.1 * anode.get(Property.DENSITY, CellModel.LITHIUM_DENSITY) * anode.get(Property.THICKNESS, 0)
                * anode.get(Property.SPECIFIC_CAPACITY, 0) / 1000;
    }

    private static String text(CapacitySource source) {
        return switch (source) {
            case AREAL_CAPACITY -> "cathode.arealCapacity";
            case ACTIVE_LOADING -> "cathode.loading";
            case CATHODE_THICKNESS -> "cathode.thickness with its density or porosity";
            case ANODE -> "anode.thickness with anode.npRatio";
        };
    }

    /** Settles what follows from what; only for a design without errors so far. */
    static StackState of(CellDesign design) {
        List<Finding> findings = new ArrayList<>();
        Layer cathode = design.layer(LayerKind.CATHODE).orElseThrow();
        Optional<Layer> anode = design.layer(LayerKind.LITHIUM_ANODE);
        List<CapacitySource> sources = sources(cathode, anode);
        if (sources.isEmpty()) {
            findings.add(Finding.error("under-determined", cathode.name(), Property.AREAL_CAPACITY.key(),
                    "The capacity of the cathode is open: neither arealCapacity nor loading is given, nor the"
                            + " thickness with porosity and component densities, nor the anode's thickness with its N/P",
                    "give one of them"));
            return new StackState(CapacitySource.AREAL_CAPACITY, false, CathodeThickness.UNKNOWN, findings);
        }
        CapacitySource source = sources.get(0);
        double first = capacity(source, design, cathode);
        for (CapacitySource other : sources.subList(1, sources.size())) {
            double second = capacity(other, design, cathode);
            String both = text(source) + " gives " + NumberText.of(first, "mAh/cm2") + " and " + text(other) + " gives "
                    + NumberText.of(second, "mAh/cm2");
            if (Math.abs(second - first) > CONSISTENT * Math.abs(first) || !Double.isFinite(second)) {
                findings.add(Finding.error("over-determined", cathode.name(), Property.AREAL_CAPACITY.key(),
                        "The capacity is given more than once and differs: " + both, "leave one of them open"));
            } else {
                findings.add(Finding.info("given-twice", cathode.name(), Property.AREAL_CAPACITY.key(),
                        "The capacity is given more than once and agrees: " + both));
            }
        }
        boolean byThickness = anode.isPresent() && source != CapacitySource.ANODE && anode.get().has(Property.THICKNESS)
                && !anode.get().has(Property.NP_RATIO);
        if (anode.isPresent() && !anode.get().has(Property.THICKNESS) && !anode.get().has(Property.NP_RATIO)) {
            findings.add(Finding.error("under-determined", anode.get().name(), Property.NP_RATIO.key(),
                    "The amount of lithium is open: neither npRatio nor thickness is given", "give one of them"));
        }
        if (byThickness) {
            double np = lithiumCapacity(anode.get()) / first
                    + (design.assumptions().lithiumCount() == Assumptions.LithiumCount.EXCESS ? 1 : 0);
            if (np < 1 - CONSISTENT) {
                findings.add(Finding.error("np-below-one", anode.get().name(), Property.THICKNESS.key(),
                        "Lithium of " + Property.THICKNESS.format(anode.get().get(Property.THICKNESS, 0)) + " holds "
                                + NumberText.of(lithiumCapacity(anode.get()), "mAh/cm2") + " against "
                                + NumberText.of(first, "mAh/cm2") + " of the cathode: N/P is " + NumberText.of(np),
                        "N/P must be at least 1: make the lithium thicker, or model the cell as anode-free"));
            }
        }
        CathodeThickness thickness = thickness(cathode, first, findings);
        return new StackState(source, byThickness, thickness, findings);
    }

    private static CathodeThickness thickness(Layer cathode, double capacity, List<Finding> findings) {
        if (cathode.has(Property.DENSITY)) {
            return CathodeThickness.BULK_DENSITY;
        }
        double solid = solidDensity(cathode);
        if (cathode.has(Property.THICKNESS) && !(cathode.has(Property.POROSITY) && solid > 0)) {
            if (solid > 0) {
                double mass = capacity * 1000 / cathode.get(Property.SPECIFIC_CAPACITY, 1)
                        / cathode.get(Property.ACTIVE_FRACTION, 1);
                double porosity = 1 - 10 * mass / (solid * cathode.get(Property.THICKNESS, 0));
                if (!(porosity >= -CONSISTENT)) {
                    findings.add(Finding.error("denser-than-solid", cathode.name(), Property.THICKNESS.key(),
                            Property.THICKNESS.format(cathode.get(Property.THICKNESS, 0)) + " cannot hold "
                                    + NumberText.of(mass, "mg/cm2") + " of composite: its density without pores is "
                                    + NumberText.of(solid, "g/cm3"),
                            "make it thicker or lower the loading"));
                }
            }
            return CathodeThickness.GIVEN;
        }
        if (solid > 0) {
            if (!cathode.has(Property.POROSITY)) {
                findings.add(Finding.info("porosity-assumed", cathode.name(), Property.POROSITY.key(),
                        "Porosity is not given; 0 is used for the volume"));
            }
            return CathodeThickness.COMPONENTS;
        }
        findings.add(Finding.info("no-volume", cathode.name(), Property.ACTIVE_DENSITY.key(),
                "No volumetric energy density: neither thickness nor density of the cathode composite is given"));
        return CathodeThickness.UNKNOWN;
    }
}
