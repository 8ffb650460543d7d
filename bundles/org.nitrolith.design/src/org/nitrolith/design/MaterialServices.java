// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.design;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import org.nitrolith.chemistry.Formula;
import org.nitrolith.chemistry.SpaceGroups;
import org.nitrolith.model.labels.Labels;
import org.nitrolith.model.material.ArrheniusRecord;
import org.nitrolith.model.material.Carrier;
import org.nitrolith.model.material.ConductivityRecord;
import org.nitrolith.model.material.ContactRecord;
import org.nitrolith.model.material.ContactVerdict;
import org.nitrolith.model.material.Material;
import org.nitrolith.model.material.MaterialClass;
import org.nitrolith.model.material.MaterialLibrary;
import org.nitrolith.model.material.Phase;
import org.nitrolith.model.material.PhaseTransition;
import org.nitrolith.model.material.Reversibility;
import org.nitrolith.units.Quantity;

/** Services of the material map and of the tables of materials. */
public final class MaterialServices {

    private static final double LOWEST_DECADE = -10;
    private static final double HIGHEST_DECADE = -2;
    private static final double LOWEST_ROOM_TEMPERATURE_C = 18;
    private static final double HIGHEST_ROOM_TEMPERATURE_C = 32;

    /** The first material of each class, which stands for its class, in the order of the library. */
    public List<Material> firstOfEachClass(MaterialLibrary library) {
        Set<MaterialClass> seen = EnumSet.noneOf(MaterialClass.class);
        return library.getMaterials().stream().filter(m -> seen.add(m.getMaterialClass())).toList();
    }

    /** All materials of its class in its library. */
    public List<Material> materialsOfSameClass(Material material) {
        return material.eContainer() instanceof MaterialLibrary library ? library.getMaterials().stream()
                .filter(m -> m.getMaterialClass() == material.getMaterialClass()).toList() : List.of();
    }

    /** The class of the material in words. */
    public String classLabel(Material material) {
        return material.getMaterialClass().getLiteral();
    }

    /** The class of the material as it is printed. */
    public String classTitle(Material material) {
        return Formula.stored(classLabel(material)).print();
    }

    /** The class of the material. */
    public MaterialClass materialClassOf(Material material) {
        return material.getMaterialClass();
    }

    /** The library that holds the material; null where none does. */
    public MaterialLibrary libraryOf(Material material) {
        return material.eContainer() instanceof MaterialLibrary library ? library : null;
    }

    /** The name of the material, and its highest conductivity at room temperature where no phase shows it. */
    public String materialLabel(Material material) {
        String name = Labels.shortName(material);
        return material.getPhases().isEmpty() ? best(material.getConductivities()).map(r -> name + ", " + r.getValue().print()).orElse(name)
                : name;
    }

    /** Whether a phase of the material is known. */
    public boolean hasPhases(Material material) {
        return !material.getPhases().isEmpty();
    }

    /** The name of the phase, its space group and its highest ionic conductivity at room temperature. */
    public String phaseLabel(Phase phase) {
        List<String> parts = new ArrayList<>(List.of(Labels.shortName(phase)));
        if (phase.getSpaceGroup() != null && !phase.getSpaceGroup().isBlank()) {
            parts.add(SpaceGroups.print(phase.getSpaceGroup()));
        }
        best(records(phase)).ifPresent(r -> parts.add(r.getValue().print()));
        return String.join("\n", parts);
    }

    /**
     * The logarithm of the highest ionic conductivity at room temperature (18 to 32 degC) on a scale for colours:
     * {@code 100 (log10(sigma in S/cm) + 10) / 8}, so 0 at 1E-10 S/cm and 100 at 1E-2 S/cm; 0 where none is known.
     */
    public int conductivityScale(Phase phase) {
        return best(records(phase)).map(MaterialServices::siemensPerCm).map(sigma -> {
            double share = (Math.log10(sigma) - LOWEST_DECADE) / (HIGHEST_DECADE - LOWEST_DECADE);
            return (int) Math.round(100 * Math.clamp(share, 0.0, 1.0));
        }).orElse(0);
    }

    /** Whether an ionic conductivity at room temperature is recorded for the phase. */
    public boolean isConductivityKnown(Phase phase) {
        return best(records(phase)).isPresent();
    }

    /** Whether no ionic conductivity at room temperature is recorded for the phase. */
    public boolean isConductivityUnknown(Phase phase) {
        return !isConductivityKnown(phase);
    }

    /** The highest ionic conductivity at room temperature, of whichever phase. */
    public String bestConductivityText(Material material) {
        return best(material.getConductivities()).map(ConductivityRecord::getValue).map(Amounts::text).orElse("");
    }

    /** The activation energies, as they are stored. */
    public String activationEnergyText(Material material) {
        return material.getActivations().stream().map(ArrheniusRecord::getActivationEnergy).filter(Objects::nonNull)
                .map(Quantity::toString).distinct().collect(Collectors.joining("; "));
    }

    /** The stability windows in words. */
    public String windowText(Material material) {
        return material.getWindows().stream().map(Labels::of).distinct().collect(Collectors.joining("; "));
    }

    /** The formula of the material. */
    public String formulaText(Material material) {
        return material.getFormula() == null ? "" : material.getFormula().toString();
    }

    /** The material that has the phase; null where none has. */
    public Material materialOfPhase(Phase phase) {
        return phase.eContainer() instanceof Material material ? material : null;
    }

    /** Whether the phase and another one are two phases of one material. */
    public boolean isPhaseOfSameMaterial(Phase phase, EObject other) {
        return other instanceof Phase && phase != other && phase.eContainer() == other.eContainer();
    }

    /** The transitions of all materials. */
    public List<PhaseTransition> transitionsWithin(MaterialLibrary library) {
        return library.getMaterials().stream().map(Material::getTransitions).flatMap(Collection::stream).toList();
    }

    /** The transitions from and to the phase. */
    public List<PhaseTransition> transitionsOfPhase(Phase phase) {
        return phase.eContainer() instanceof Material material ? material.getTransitions().stream()
                .filter(t -> t.getFrom() == phase || t.getTo() == phase).toList() : List.of();
    }

    /** The temperature and the pressure of a transition. */
    public String transitionLabel(PhaseTransition transition) {
        return Stream.of(transition.getTemperature(), transition.getPressure()).filter(Objects::nonNull)
                .map(Quantity::print).collect(Collectors.joining(", "));
    }

    /** Whether a transition goes both ways. */
    public boolean isReversible(PhaseTransition transition) {
        return transition.getReversibility() == Reversibility.REVERSIBLE;
    }

    /** The temperature of a transition, as text to edit. */
    public String temperatureText(PhaseTransition transition) {
        return Amounts.text(transition.getTemperature());
    }

    /** A temperature that a user typed for a transition; a bare number is in degrees Celsius. */
    public Quantity temperatureFrom(PhaseTransition transition, String text) {
        return Amounts.typed(text, "degC");
    }

    /** The contacts whose partner is in the same library. */
    public List<ContactRecord> contactsWithin(MaterialLibrary library) {
        return library.getMaterials().stream().map(Material::getContacts).flatMap(Collection::stream)
                .filter(c -> c.getPartner() != null && c.getPartner().eContainer() == library).toList();
    }

    /** The verdict on a contact in words. */
    public String verdictText(ContactRecord contact) {
        return contact.getVerdict().getLiteral();
    }

    /** Whether a contact is recorded as stable. */
    public boolean isRecordedStable(ContactRecord contact) {
        return contact.getVerdict() == ContactVerdict.STABLE;
    }

    /** Whether a contact is recorded as passivated. */
    public boolean isRecordedPassivated(ContactRecord contact) {
        return contact.getVerdict() == ContactVerdict.PASSIVATED;
    }

    /** Whether a contact is recorded as unstable. */
    public boolean isRecordedUnstable(ContactRecord contact) {
        return contact.getVerdict() == ContactVerdict.UNSTABLE;
    }

    private static List<ConductivityRecord> records(Phase phase) {
        return phase.eContainer() instanceof Material material
                ? material.getConductivities().stream().filter(r -> r.getPhase() == phase).toList() : List.of();
    }

    /** The record of the highest ionic conductivity at room temperature; a record without temperature counts. */
    private static Optional<ConductivityRecord> best(List<ConductivityRecord> records) {
        return records.stream().filter(r -> r.getCarrier() == Carrier.IONIC && siemensPerCm(r) > 0 && isAtRoomTemperature(r))
                .max((a, b) -> Double.compare(siemensPerCm(a), siemensPerCm(b)));
    }

    private static double siemensPerCm(ConductivityRecord conductivity) {
        return Amounts.in(conductivity.getValue(), "S/cm").orElse(0);
    }

    private static boolean isAtRoomTemperature(ConductivityRecord conductivity) {
        double celsius = Amounts.in(conductivity.getTemperature(), "degC").orElse(LOWEST_ROOM_TEMPERATURE_C);
        return celsius >= LOWEST_ROOM_TEMPERATURE_C && celsius <= HIGHEST_ROOM_TEMPERATURE_C;
    }
}
