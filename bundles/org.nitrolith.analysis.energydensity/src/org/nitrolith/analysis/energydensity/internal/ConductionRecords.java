// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.analysis.energydensity.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.nitrolith.celldesign.Finding;
import org.nitrolith.celldesign.Property;
import org.nitrolith.model.material.ArrheniusRecord;
import org.nitrolith.model.material.Carrier;
import org.nitrolith.model.material.ConductivityRecord;
import org.nitrolith.model.material.Material;
import org.nitrolith.model.material.Phase;
import org.nitrolith.units.Quantity;

/**
 * The ionic conductivity at 25 C and its activation energy from the records of a material. Where a layer names a phase, only
 * its records count, if there are any. Of several, the median (the upper one of an even number) is taken, and a finding says
 * among which; for the activation energy a record of the same form is preferred.
 */
final class ConductionRecords {

    private static final double ROOM_C = 25;
    private static final double NEAR_K = 5;

    private final String layer;
    private final List<ConductivityRecord> conductivities;
    private final List<ArrheniusRecord> activations;
    private Optional<ConductivityRecord> chosen = Optional.empty();

    ConductionRecords(String layer, Optional<Material> material, Phase phase) {
        this.layer = layer;
        List<ConductivityRecord> all = material.stream().flatMap(m -> m.getConductivities().stream())
                .filter(r -> r.getCarrier() == Carrier.IONIC && usable(r.getValue(), "S/cm") && nearRoom(r.getTemperature()))
                .toList();
        List<ConductivityRecord> ofPhase = all.stream().filter(r -> phase != null && r.getPhase() == phase).toList();
        conductivities = ofPhase.isEmpty() ? all : ofPhase;
        List<ArrheniusRecord> every = material.stream().flatMap(m -> m.getActivations().stream())
                .filter(r -> r.getCarrier() == Carrier.IONIC && usable(r.getActivationEnergy(), "eV")).toList();
        List<ArrheniusRecord> those = every.stream().filter(r -> phase != null && r.getPhase() == phase).toList();
        activations = those.isEmpty() ? every : those;
    }

    private static boolean usable(Quantity quantity, String unit) {
        return quantity != null && quantity.isReadable() && quantity.isCompatibleWith(unit) && !quantity.isRange()
                && !quantity.qualifier().isCensoring() && quantity.in(unit) > 0;
    }

    private static boolean nearRoom(Quantity temperature) {
        return temperature == null || temperature.isReadable() && temperature.isCompatibleWith("degC")
                && Math.abs(temperature.in("degC") - ROOM_C) <= NEAR_K;
    }

    Optional<Quantity> conductivity(List<Finding> findings) {
        chosen = median(conductivities, r -> r.getValue().in("S/cm"));
        if (conductivities.size() > 1) {
            findings.add(Finding.info("several-conductivities", layer, Property.CONDUCTIVITY.key(),
                    "The material has " + conductivities.size() + " conductivities near 25 degC; "
                            + chosen.get().getValue() + text(chosen.get().getPrintedName())
                            + " is used. Give the layer its own conductivity to choose another"));
        }
        return chosen.map(ConductivityRecord::getValue);
    }

    Optional<Quantity> activationEnergy(List<Finding> findings) {
        List<ArrheniusRecord> same = activations.stream()
                .filter(r -> chosen.isPresent() && chosen.get().getForm() != null && r.getForm() == chosen.get().getForm())
                .toList();
        List<ArrheniusRecord> candidates = same.isEmpty() ? activations : same;
        Optional<ArrheniusRecord> taken = median(candidates, r -> r.getActivationEnergy().in("eV"));
        if (candidates.size() > 1) {
            findings.add(Finding.info("several-activation-energies", layer, Property.ACTIVATION_ENERGY.key(),
                    "The material has " + candidates.size() + " activation energies; " + taken.get().getActivationEnergy()
                            + text(taken.get().getPrintedName()) + " is used"));
        }
        return taken.map(ArrheniusRecord::getActivationEnergy);
    }

    private static String text(String printedName) {
        return printedName == null || printedName.isBlank() ? "" : " (" + printedName + ")";
    }

    private static <T> Optional<T> median(List<T> records, Function<T, Double> value) {
        List<T> sorted = records.stream().sorted(Comparator.comparing(value)).toList();
        return sorted.isEmpty() ? Optional.empty() : Optional.of(sorted.get(sorted.size() / 2));
    }
}
