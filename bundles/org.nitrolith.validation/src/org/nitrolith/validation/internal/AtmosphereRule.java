// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.validation.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.nitrolith.model.base.Atmosphere;
import org.nitrolith.model.base.AtmosphereKind;
import org.nitrolith.model.base.BaseFactory;
import org.nitrolith.model.base.BasePackage;
import org.nitrolith.model.synthesis.Step;
import org.nitrolith.model.synthesis.Substance;
import org.nitrolith.model.synthesis.SynthesisPackage;
import org.nitrolith.validation.QuickFix;
import org.nitrolith.validation.spi.Findings;
import org.nitrolith.validation.spi.ValidationRule;

/**
 * A moisture-sensitive material (every lithium nitride unless its material says otherwise) is handled under argon,
 * nitrogen or vacuum, or in a dry room with a dew point of -40 degC or below.
 */
public final class AtmosphereRule implements ValidationRule {

    private static final double DEW_POINT_C = -40;
    private static final Set<AtmosphereKind> DRY = Set.of(AtmosphereKind.ARGON, AtmosphereKind.NITROGEN, AtmosphereKind.VACUUM);

    @Override
    public void check(EObject element, Findings findings) {
        Step step = (Step) element;
        RouteGraph graph = RouteGraph.of(step);
        Atmosphere atmosphere = step.getAtmosphere();
        AtmosphereKind kind = atmosphere == null ? AtmosphereKind.UNSPECIFIED : atmosphere.getKind();
        if (graph == null || DRY.contains(kind)) {
            return;
        }
        Set<Substance> handled = new LinkedHashSet<>(graph.inputs(step));
        handled.addAll(graph.outputs(step));
        List<Substance> sensitive = handled.stream().filter(Substances::isMoistureSensitive).toList();
        if (sensitive.isEmpty()) {
            return;
        }
        String what = sensitive.stream().map(Substances::name).distinct().collect(Collectors.joining(", "));
        switch (kind) {
            case UNSPECIFIED -> findings.warning("synthesis.atmosphereMissing", step,
                    "the atmosphere is not given, and moisture attacks " + what + ".",
                    "Say in what atmosphere this is done.", argon(step));
            case DRY_ROOM, DRY_AIR -> checkDewPoint(step, atmosphere, what, findings);
            case AMBIENT_AIR, OXYGEN -> findings.error("synthesis.atmosphere", step,
                    "moisture or oxygen attacks " + what + ", which is handled here in " + kind.getLiteral() + ".",
                    "Do it under Ar, N2 or vacuum, or in a dry room with a dew point of -40 degC or below.",
                    argon(step));
            case OTHER -> {
                String gas = atmosphere.getGas();
                if (gas == null || !gas.matches(".*\\b(Ar|He|N2|N\u2082|[Aa]rgon|[Hh]elium|[Nn]itrogen)\\b.*")) {
                    findings.warning("synthesis.atmosphere", step,
                            "moisture attacks " + what + "; whether this atmosphere keeps it away is not known.",
                            "Name the gas, such as Ar or N2.", argon(step));
                }
            }
        }
    }

    private static void checkDewPoint(Step step, Atmosphere atmosphere, String what, Findings findings) {
        OptionalDouble dewPoint = Amounts.highest(atmosphere.getDewPoint(), "degC");
        if (dewPoint.isEmpty()) {
            findings.warning("synthesis.dewPointMissing", atmosphere,
                    "the dew point is not given, and moisture attacks " + what + ".",
                    "Give the dew point; it has to be -40 degC or below.");
        } else if (dewPoint.getAsDouble() > DEW_POINT_C) {
            findings.error("synthesis.atmosphere", atmosphere,
                    "moisture attacks " + what + ", and the dew point here is " + atmosphere.getDewPoint() + ".",
                    "Dry to a dew point of -40 degC or below, or do it under Ar, N2 or vacuum.", argon(step));
        }
    }

    private static QuickFix argon(Step step) {
        return new QuickFix("Set the atmosphere to Ar", domain -> setArgon(domain, step));
    }

    private static Command setArgon(EditingDomain domain, Step step) {
        if (step.getAtmosphere() != null) {
            return SetCommand.create(domain, step.getAtmosphere(), BasePackage.Literals.ATMOSPHERE__KIND,
                    AtmosphereKind.ARGON);
        }
        Atmosphere argon = BaseFactory.eINSTANCE.createAtmosphere();
        argon.setKind(AtmosphereKind.ARGON);
        return SetCommand.create(domain, step, SynthesisPackage.Literals.STEP__ATMOSPHERE, argon);
    }
}
