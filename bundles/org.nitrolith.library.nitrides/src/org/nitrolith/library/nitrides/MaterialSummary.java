// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.library.nitrides;

import java.util.Comparator;
import java.util.Optional;

import org.nitrolith.model.material.ArrheniusRecord;
import org.nitrolith.model.material.Carrier;
import org.nitrolith.model.material.ConductivityRecord;
import org.nitrolith.model.material.Material;
import org.nitrolith.units.Quantity;

/**
 * One line about a material.
 *
 * @param material the material
 * @param conductivity its highest ionic conductivity at 15 to 35 degC or without a temperature
 * @param activation the activation energy of the same form and direction where there is one, else the lowest
 */
public record MaterialSummary(Material material, Optional<ConductivityRecord> conductivity,
        Optional<ArrheniusRecord> activation) {

    private static final double COLDEST_K = 288.15;
    private static final double WARMEST_K = 308.15;

    /** The summary of a material. */
    public static MaterialSummary of(Material material) {
        Optional<ConductivityRecord> best = material.getConductivities().stream()
                .filter(r -> r.getCarrier() == Carrier.IONIC && r.getValue() != null && isNearRoomTemperature(r))
                .max(Comparator.comparingDouble(r -> r.getValue().upperIn("S/cm").orElse(r.getValue().in("S/cm"))));
        Optional<ArrheniusRecord> matching = best.flatMap(r -> material.getActivations().stream()
                .filter(a -> a.getForm() == r.getForm() && a.getPhase() == r.getPhase()
                        && a.getDirection() == r.getDirection())
                .findFirst());
        return new MaterialSummary(material, best, matching.or(() -> material.getActivations().stream()
                .filter(a -> a.getActivationEnergy() != null)
                .min(Comparator.comparingDouble(a -> a.getActivationEnergy().in("eV")))));
    }

    private static boolean isNearRoomTemperature(ConductivityRecord conductivity) {
        Quantity temperature = conductivity.getTemperature();
        if (!conductivity.getValue().isCompatibleWith("S/cm")) {
            return false;
        }
        if (temperature == null) {
            return true;
        }
        return temperature.isCompatibleWith("K") && temperature.in("K") >= COLDEST_K && temperature.in("K") <= WARMEST_K;
    }
}
