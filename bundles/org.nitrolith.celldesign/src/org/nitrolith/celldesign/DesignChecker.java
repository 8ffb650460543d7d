// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.celldesign;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Finds what is impossible, missing, contradictory or unusual in a design before any arithmetic. */
final class DesignChecker {

    private static final double FRACTION_TOLERANCE = 1e-6;

    private final CellDesign design;
    private final List<Finding> findings = new ArrayList<>();

    private DesignChecker(CellDesign design) {
        this.design = design;
    }

    static List<Finding> check(CellDesign design) {
        DesignChecker checker = new DesignChecker(design);
        checker.values();
        checker.structure();
        checker.required();
        checker.cathodes();
        checker.anodes();
        checker.assumptions();
        return checker.findings;
    }

    private void values() {
        for (Layer layer : design.layers()) {
            for (Map.Entry<Property, Double> given : layer.values().entrySet()) {
                Property property = given.getKey();
                double value = given.getValue();
                if (!property.accepts(value)) {
                    findings.add(Finding.error("value-out-of-range", layer.name(), property.key(),
                            property.label() + " is " + property.format(value) + ", which is impossible",
                            "give " + range(property)));
                } else if (value == 0 && property == Property.THICKNESS && layer.kind().isInStack()) {
                    findings.add(Finding.warning("zero-thickness", layer.name(), property.key(),
                            "Thickness is 0 um: the layer counts as absent", "a limiting case, not a cell"));
                } else if (!property.isUsual(value)) {
                    findings.add(Finding.warning("value-unusual", layer.name(), property.key(),
                            property.label() + " is " + property.format(value),
                            "usual is " + property.format(property.usualMin()) + " to "
                                    + property.format(property.usualMax()) + "; check the unit"));
                }
            }
        }
    }

    private static String range(Property property) {
        String low = property.minExclusive() ? "more than " : "at least ";
        return "a number of " + low + property.format(property.min()) + " and at most "
                + property.format(property.max());
    }

    private void structure() {
        single(LayerKind.POSITIVE_FOIL);
        single(LayerKind.CATHODE);
        single(LayerKind.NEGATIVE_FOIL);
        single(LayerKind.CELL);
        single(LayerKind.POUCH);
        int anodes = design.layers(LayerKind.LITHIUM_ANODE).size() + design.layers(LayerKind.ANODE_FREE).size();
        if (anodes == 0) {
            missing("lithium anode (or anode-free side)");
        } else if (anodes > 1) {
            Layer second = design.layers().stream()
                    .filter(l -> l.kind() == LayerKind.LITHIUM_ANODE || l.kind() == LayerKind.ANODE_FREE).skip(1)
                    .findFirst().orElseThrow();
            findings.add(Finding.error("too-many-layers", second.name(), "",
                    "is the second anode; a unit cell has one", "remove one of them"));
        }
        if (design.layers(LayerKind.ELECTROLYTE).isEmpty()) {
            missing("electrolyte layer");
        }
        order();
        names();
    }

    private void single(LayerKind kind) {
        List<Layer> found = design.layers(kind);
        boolean needed = kind.rank() >= 0;
        if (found.isEmpty() && needed) {
            missing(kind.label());
        } else if (found.size() > 1) {
            findings.add(Finding.error("too-many-layers", found.get(1).name(), "",
                    "is the second " + kind.label() + " beside " + found.get(0).name() + "; a unit cell has one",
                    "remove one of them"));
        }
    }

    private void missing(String what) {
        findings.add(Finding.error("missing-layer", "", "", "The stack has no " + what, "add it to the stack"));
    }

    private void order() {
        Layer previous = null;
        for (Layer layer : design.layers()) {
            if (layer.kind().rank() < 0) {
                continue;
            }
            if (previous != null && layer.kind().rank() < previous.kind().rank()) {
                findings.add(Finding.error("wrong-order", layer.name(), "",
                        "The " + layer.kind().label() + " stands behind the " + previous.kind().label() + " "
                                + previous.name(),
                        "order the stack from the positive to the negative current collector"));
                return;
            }
            previous = layer;
        }
    }

    private void names() {
        Set<String> seen = new HashSet<>();
        for (Layer layer : design.layers()) {
            if (layer.kind() != LayerKind.INTERFACE && !seen.add(layer.name().toLowerCase(Locale.ROOT))) {
                findings.add(Finding.warning("same-name", layer.name(), "", "Two layers have this name",
                        "a path with this name sets both; rename one to tell them apart"));
            }
        }
    }

    private void required() {
        for (Layer layer : design.layers()) {
            for (Property property : layer.kind().required()) {
                if (!layer.has(property)) {
                    findings.add(Finding.error("missing-value", layer.name(), property.key(),
                            property.label() + " is not given", "give it in " + property.unit()));
                }
            }
        }
    }

    private void cathodes() {
        for (Layer cathode : design.layers(LayerKind.CATHODE)) {
            double active = cathode.get(Property.ACTIVE_FRACTION, 1);
            double rest = cathode.get(Property.ELECTROLYTE_FRACTION, 0) + cathode.get(Property.CARBON_FRACTION, 0)
                    + cathode.get(Property.BINDER_FRACTION, 0);
            if (active + rest > 1 + FRACTION_TOLERANCE) {
                findings.add(Finding.error("fractions", cathode.name(), Property.ACTIVE_FRACTION.key(),
                        "The mass fractions of the composite add up to " + NumberText.of(active + rest),
                        "they must add up to 1"));
            } else if (cathode.has(Property.ELECTROLYTE_FRACTION) && active + rest < 1 - FRACTION_TOLERANCE) {
                findings.add(Finding.warning("fractions", cathode.name(), Property.ACTIVE_FRACTION.key(),
                        "The mass fractions of the composite add up to " + NumberText.of(active + rest),
                        "the rest counts as mass of unknown density; name it or leave electrolyteFraction open"));
            }
            double specific = cathode.get(Property.SPECIFIC_CAPACITY, 0);
            double theoretical = cathode.get(Property.THEORETICAL_CAPACITY, Double.POSITIVE_INFINITY);
            if (specific > theoretical) {
                aboveTheoretical(cathode, specific, theoretical);
            }
            double upper = cathode.get(Property.UPPER_CUTOFF, Double.POSITIVE_INFINITY);
            double lower = cathode.get(Property.LOWER_CUTOFF, 0);
            double mean = cathode.get(Property.MEAN_VOLTAGE, Double.NaN);
            if (mean > upper || mean < lower) {
                findings.add(Finding.error("voltage-outside-cutoffs", cathode.name(), Property.MEAN_VOLTAGE.key(),
                        "Mean voltage " + Property.MEAN_VOLTAGE.format(mean) + " is outside the cut-offs "
                                + Property.LOWER_CUTOFF.format(lower) + " to " + Property.UPPER_CUTOFF.format(upper),
                        "correct the cut-offs or the mean voltage"));
            }
            if (cathode.has(Property.DENSITY) && cathode.has(Property.POROSITY)) {
                findings.add(Finding.error("over-determined", cathode.name(), Property.DENSITY.key(),
                        "Both the density of the porous composite and its porosity are given", "leave one open"));
            }
        }
    }

    private void anodes() {
        for (Layer anode : design.layers(LayerKind.LITHIUM_ANODE)) {
            double specific = anode.get(Property.SPECIFIC_CAPACITY, 0);
            if (specific > CellModel.LITHIUM_CAPACITY) {
                aboveTheoretical(anode, specific, CellModel.LITHIUM_CAPACITY);
            }
        }
    }

    private void aboveTheoretical(Layer layer, double specific, double theoretical) {
        findings.add(Finding.error("capacity-above-theoretical", layer.name(), Property.SPECIFIC_CAPACITY.key(),
                "Specific capacity " + Property.SPECIFIC_CAPACITY.format(specific)
                        + " is above the theoretical " + Property.THEORETICAL_CAPACITY.format(theoretical),
                "no electrode can give more than its theoretical capacity"));
    }

    private void assumptions() {
        double share = design.assumptions().cathodeSideShare();
        if (!(share >= 0 && share <= 1)) {
            findings.add(Finding.error("value-out-of-range", "", "cathodeSideShare",
                    "The cathode's share of the SSE thickness is " + share, "give a number from 0 to 1"));
        }
    }
}
