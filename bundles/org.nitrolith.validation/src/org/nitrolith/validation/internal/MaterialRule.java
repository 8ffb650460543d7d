// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.validation.internal;

import java.util.Optional;
import java.util.OptionalDouble;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.SetCommand;
import org.nitrolith.chemistry.SpaceGroup;
import org.nitrolith.chemistry.SpaceGroups;
import org.nitrolith.model.material.CrystalSystem;
import org.nitrolith.model.material.MaterialPackage;
import org.nitrolith.model.material.Phase;
import org.nitrolith.model.material.Site;
import org.nitrolith.model.material.StabilityWindow;
import org.nitrolith.validation.QuickFix;
import org.nitrolith.validation.spi.Findings;
import org.nitrolith.validation.spi.ValidationRule;

/**
 * Space groups are among the 230 and fit their crystal system, occupancies and vacancies agree, windows have their
 * lower end below their upper. The literature prints space groups that do not exist, so these are warnings.
 */
public final class MaterialRule implements ValidationRule {

    private static final double OCCUPANCY_TOLERANCE = 0.005;

    @Override
    public void check(EObject element, Findings findings) {
        switch (element) {
            case Phase phase -> checkPhase(phase, findings);
            case Site site -> checkSite(site, findings);
            case StabilityWindow window -> checkWindow(window, findings);
            default -> throw new IllegalArgumentException("no rule for a " + element.eClass().getName());
        }
    }

    private static void checkPhase(Phase phase, Findings findings) {
        String printed = isBlank(phase.getSpaceGroup()) ? phase.getSpaceGroupPrinted() : phase.getSpaceGroup();
        if (isBlank(printed)) {
            return;
        }
        Optional<SpaceGroup> group = SpaceGroups.normalise(printed);
        if (group.isEmpty()) {
            findings.warning("material.spaceGroup", phase,
                    "\"" + printed + "\" is not among the symbols of the 230 space groups.",
                    "Compare it with the source; keep it as printed and leave the normalised symbol empty if it is so"
                            + " there.");
            return;
        }
        String system = group.get().crystalSystem().name();
        if (phase.getCrystalSystem() != CrystalSystem.UNSPECIFIED && !phase.getCrystalSystem().name().equals(system)) {
            findings.warning("material.crystalSystem", phase,
                    printed + " is a " + CrystalSystem.valueOf(system).getLiteral()
                            + " space group, but the phase is said to be " + phase.getCrystalSystem().getLiteral()
                            + ".",
                    "Correct the one that is wrong.",
                    new QuickFix("Set the crystal system to " + CrystalSystem.valueOf(system).getLiteral(),
                            domain -> SetCommand.create(domain, phase, MaterialPackage.Literals.PHASE__CRYSTAL_SYSTEM,
                                    CrystalSystem.valueOf(system))));
        }
    }

    private static void checkSite(Site site, Findings findings) {
        OptionalDouble occupancy = Amounts.middle(site.getOccupancy(), "1");
        OptionalDouble vacancy = Amounts.middle(site.getVacancy(), "1");
        if (occupancy.isPresent() && vacancy.isPresent()
                && Math.abs(occupancy.getAsDouble() + vacancy.getAsDouble() - 1) > OCCUPANCY_TOLERANCE) {
            findings.warning("material.occupancy", site,
                    "occupancy " + site.getOccupancy() + " and vacancy " + site.getVacancy() + " do not add up to 1.",
                    "Correct the one that is wrong, or leave one of them empty.");
        }
    }

    private static void checkWindow(StabilityWindow window, Findings findings) {
        OptionalDouble lower = Amounts.lowest(window.getLower(), "V");
        OptionalDouble upper = Amounts.highest(window.getUpper(), "V");
        if (lower.isPresent() && upper.isPresent() && lower.getAsDouble() > upper.getAsDouble()) {
            findings.error("material.window", window,
                    "the window begins at " + window.getLower() + " and ends at " + window.getUpper() + ", below that.",
                    "Exchange the two potentials.");
        }
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
