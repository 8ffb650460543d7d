// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.design;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.nitrolith.model.base.Atmosphere;
import org.nitrolith.model.base.AtmosphereKind;
import org.nitrolith.model.labels.Labels;
import org.nitrolith.model.material.Material;
import org.nitrolith.model.synthesis.Flow;
import org.nitrolith.model.synthesis.HeatTreat;
import org.nitrolith.model.synthesis.RouteNode;
import org.nitrolith.model.synthesis.Step;
import org.nitrolith.model.synthesis.Substance;
import org.nitrolith.model.synthesis.SynthesisRoute;
import org.nitrolith.units.Quantity;

/** Services of the route diagram. */
public final class RouteServices {

    /** The steps that are drawn as nodes: all but heat treatments, which hold a programme. */
    public List<Step> stepsWithoutProgramme(SynthesisRoute route) {
        return route.getSteps().stream().filter(s -> !(s instanceof HeatTreat)).toList();
    }

    /** The materials of its precursors, intermediates and products, each once. */
    public List<Material> materialsOfRoute(SynthesisRoute route) {
        Set<Material> materials = new LinkedHashSet<>();
        for (List<? extends Substance> substances : List.of(route.getPrecursors(), route.getIntermediates(),
                route.getProducts())) {
            substances.stream().map(Substance::getMaterial).filter(m -> m != null && !m.eIsProxy())
                    .forEach(materials::add);
        }
        return List.copyOf(materials);
    }

    /** The route that holds the node; null where none does. */
    public SynthesisRoute routeOf(RouteNode node) {
        return node.eContainer() instanceof SynthesisRoute route ? route : null;
    }

    /** The flows into the node, then those out of it. */
    public List<Flow> touchingFlows(RouteNode node) {
        Set<Flow> flows = new LinkedHashSet<>(node.getIncoming());
        flows.addAll(node.getOutgoing());
        return List.copyOf(flows);
    }

    /** Whether something can flow from the node to another: both in one route, and not to itself. */
    public boolean canFlowTo(RouteNode node, RouteNode other) {
        return node != other && other != null && node.eContainer() == other.eContainer();
    }

    /** Whether the step is done under argon. */
    public boolean isUnderArgon(Step step) {
        return kind(step) == AtmosphereKind.ARGON;
    }

    /** Whether the step is done under nitrogen. */
    public boolean isUnderNitrogen(Step step) {
        return kind(step) == AtmosphereKind.NITROGEN;
    }

    /** Whether the step is done in vacuum. */
    public boolean isInVacuum(Step step) {
        return kind(step) == AtmosphereKind.VACUUM;
    }

    /** Whether the step is done in a dry room or in dry air. */
    public boolean isInDryAir(Step step) {
        return kind(step) == AtmosphereKind.DRY_ROOM || kind(step) == AtmosphereKind.DRY_AIR;
    }

    /** Whether the step is done in ambient air, in oxygen or in another gas that is not known to be inert. */
    public boolean isInOpenAir(Step step) {
        AtmosphereKind kind = kind(step);
        return kind == AtmosphereKind.AMBIENT_AIR || kind == AtmosphereKind.OXYGEN || kind == AtmosphereKind.OTHER;
    }

    /** Whether the step says in which atmosphere it is done. */
    public boolean hasAtmosphere(Step step) {
        return kind(step) != AtmosphereKind.UNSPECIFIED;
    }

    /** Whether the step leaves its atmosphere open. */
    public boolean isWithoutAtmosphere(Step step) {
        return !hasAtmosphere(step);
    }

    /** What is missing where a step leaves its atmosphere open. */
    public String atmosphereMissingText(Step step) {
        return "\"" + Labels.shortName(step) + "\" does not say in which atmosphere it is done.";
    }

    /** The atmosphere of the step in words. */
    public String atmosphereText(Step step) {
        return step.getAtmosphere() == null ? "" : Labels.of(step.getAtmosphere());
    }

    /** The kind that an atmosphere of argon has. */
    public AtmosphereKind argonKind(Atmosphere atmosphere) {
        return AtmosphereKind.ARGON;
    }

    /** How much flows: a mass or a fraction. */
    public String amountLabel(Flow flow) {
        return flow.getAmount() != null ? Amounts.text(flow.getAmount()) : Amounts.text(flow.getFraction());
    }

    /** The mass that flows, as text to edit. */
    public String amountText(Flow flow) {
        return Amounts.text(flow.getAmount());
    }

    /** A mass that a user typed for a flow; a bare number is in grams. */
    public Quantity amountFrom(Flow flow, String text) {
        return Amounts.typed(text, "g");
    }

    private static AtmosphereKind kind(Step step) {
        return step.getAtmosphere() == null ? AtmosphereKind.UNSPECIFIED : step.getAtmosphere().getKind();
    }
}
