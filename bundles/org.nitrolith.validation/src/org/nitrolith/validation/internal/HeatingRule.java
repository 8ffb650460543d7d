// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.validation.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.SetCommand;
import org.nitrolith.model.base.Atmosphere;
import org.nitrolith.model.base.AtmosphereKind;
import org.nitrolith.model.base.BasePackage;
import org.nitrolith.model.material.TransitionCause;
import org.nitrolith.model.synthesis.BallMill;
import org.nitrolith.model.synthesis.CzochralskiGrowth;
import org.nitrolith.model.synthesis.Deposition;
import org.nitrolith.model.synthesis.DryFilm;
import org.nitrolith.model.synthesis.Dwell;
import org.nitrolith.model.synthesis.HeatTreat;
import org.nitrolith.model.synthesis.HotPress;
import org.nitrolith.model.synthesis.MillKind;
import org.nitrolith.model.synthesis.PhaseTransformation;
import org.nitrolith.model.synthesis.Press;
import org.nitrolith.model.synthesis.Product;
import org.nitrolith.model.synthesis.Ramp;
import org.nitrolith.model.synthesis.RouteNode;
import org.nitrolith.model.synthesis.Step;
import org.nitrolith.model.synthesis.Store;
import org.nitrolith.model.synthesis.Substance;
import org.nitrolith.units.Quantity;
import org.nitrolith.validation.QuickFix;
import org.nitrolith.validation.spi.Findings;
import org.nitrolith.validation.spi.ValidationRule;

/**
 * What heat, pressure and milling do to Li3N and other precursors: nothing melts by mistake, beta-Li3N stays below
 * 200 degC, alpha turns to beta by pressure or high-energy milling only, and molten Li3N is under nitrogen. The
 * constants and their source stand in {@link Substances}.
 */
public final class HeatingRule implements ValidationRule {

    private static final String SOURCE = " (Energy Environ. Sci. 2025, 18, 4521, sections 2.1 and 3.1)";
    /** The literature gives the onset as "around" 0.6 GPa. */
    private static final double PRESSURE_TOLERANCE_GPA = 0.05;

    @Override
    public void check(EObject element, Findings findings) {
        switch (element) {
            case Product product -> checkBetaFromAlpha(product, findings);
            case Step step -> checkStep(step, findings);
            default -> throw new IllegalArgumentException("no rule for a " + element.eClass().getName());
        }
    }

    private static void checkStep(Step step, Findings findings) {
        RouteGraph graph = RouteGraph.of(step);
        OptionalDouble hottest = hottestC(step);
        if (graph == null || hottest.isEmpty() && !(step instanceof PhaseTransformation)) {
            return;
        }
        Set<Substance> inputs = graph.inputs(step);
        if (hottest.isPresent()) {
            double temperature = hottest.getAsDouble();
            checkMelting(step, inputs, temperature, findings);
            checkBeta(step, inputs, graph.outputs(step), temperature, findings);
            checkNitrogen(step, inputs, temperature, findings);
        }
        if (step instanceof PhaseTransformation transformation) {
            checkTransformation(transformation, inputs, findings);
        }
    }

    private static void checkMelting(Step step, Set<Substance> inputs, double temperature, Findings findings) {
        boolean meantToMelt = step instanceof CzochralskiGrowth || step instanceof Deposition
                || step instanceof HeatTreat heat && heat.isMelting();
        if (meantToMelt) {
            return;
        }
        for (Substance substance : inputs) {
            OptionalDouble melting = Substances.meltingPointC(substance);
            if (melting.isPresent() && temperature > melting.getAsDouble()) {
                findings.warning("synthesis.melting", step,
                        "it is heated to " + Amounts.text(temperature) + " degC, above the melting point of "
                                + Substances.name(substance) + " (" + Amounts.text(melting.getAsDouble()) + " degC).",
                        "Lower the temperature, or mark the step as melting if that is meant.");
            }
        }
    }

    private static void checkBeta(Step step, Set<Substance> inputs, Set<Substance> outputs, double temperature,
            Findings findings) {
        boolean meantToTransform = step instanceof PhaseTransformation transformation
                && Substances.isAlpha(transformation.getTo());
        if (temperature <= Substances.BETA_STABLE_TO_C || meantToTransform) {
            return;
        }
        String extent = temperature >= Substances.BETA_GONE_AT_C ? "all of it turns to alpha"
                : "it begins to turn to alpha";
        inputs.stream().filter(Substances::isBetaLi3N).findFirst().ifPresent(beta -> {
            boolean leavesAsAlpha = !outputs.isEmpty() && outputs.stream().allMatch(Substances::isAlphaLi3N);
            if (!leavesAsAlpha) {
                findings.warning("synthesis.betaHeated", step,
                        Substances.name(beta) + " is heated to " + Amounts.text(temperature) + " degC: above 200 degC "
                                + extent + ", completely at about 400 degC" + SOURCE + ".",
                        "Stay at or below 200 degC, or describe what comes out as alpha.");
            }
        });
        if (inputs.stream().noneMatch(Substances::isBetaLi3N)) {
            outputs.stream().filter(Substances::isBetaLi3N).findFirst()
                    .ifPresent(beta -> findings.warning("synthesis.betaHeated", step,
                            Substances.name(beta) + " is to come out of a step at " + Amounts.text(temperature)
                                    + " degC, where " + extent + SOURCE + ".",
                            "Stay at or below 200 degC, or describe what comes out as alpha."));
        }
    }

    private static void checkNitrogen(Step step, Set<Substance> inputs, double temperature, Findings findings) {
        if (temperature < Substances.LI3N_MELTING_C || inputs.stream().noneMatch(Substances::isLi3N)) {
            return;
        }
        Atmosphere atmosphere = step.getAtmosphere();
        boolean nitrogen = atmosphere != null && (atmosphere.getKind() == AtmosphereKind.NITROGEN
                || atmosphere.getGas() != null && atmosphere.getGas().matches(".*\\b(N2|N\u2082|[Nn]itrogen)\\b.*"));
        if (!nitrogen) {
            QuickFix[] fixes = atmosphere == null ? new QuickFix[0] : new QuickFix[] {
                new QuickFix("Set the atmosphere to N2", domain -> SetCommand.create(domain, atmosphere,
                        BasePackage.Literals.ATMOSPHERE__KIND, AtmosphereKind.NITROGEN))};
            findings.warning("synthesis.nitrogenMissing", step,
                    "Li3N is held at " + Amounts.text(temperature) + " degC without nitrogen; its melt (814 degC) "
                            + "decomposes unless it is under pure N2" + SOURCE + ".",
                    "Fill the furnace with pure N2.", fixes);
        }
    }

    private static void checkTransformation(PhaseTransformation step, Set<Substance> inputs, Findings findings) {
        boolean li3n = Substances.isLi3N(step.getFrom()) || Substances.isLi3N(step.getTo())
                || inputs.stream().anyMatch(Substances::isLi3N);
        if (!li3n || !Substances.isAlpha(step.getFrom()) || !Substances.isBeta(step.getTo())
                || step.getCause() == TransitionCause.MILLING) {
            return;
        }
        OptionalDouble pressure = Amounts.highest(step.getPressure(), "GPa");
        boolean enough = pressure.isPresent()
                && pressure.getAsDouble() >= Substances.ALPHA_TO_BETA_GPA - PRESSURE_TOLERANCE_GPA;
        if (!enough) {
            findings.warning("synthesis.alphaToBeta", step,
                    "alpha-Li3N turns to beta from about 0.6 GPa or by high-energy milling" + SOURCE + "; here it is "
                            + (pressure.isPresent() ? "pressed with " + step.getPressure() + "." : "neither."),
                    "Give the pressure, or set the cause to milling.");
        }
    }

    /** Beta as a product, alpha as what it is made from, and nothing between that turns one to the other. */
    private static void checkBetaFromAlpha(Product product, Findings findings) {
        RouteGraph graph = RouteGraph.of(product);
        if (graph == null || !Substances.isBetaLi3N(product)) {
            return;
        }
        Set<RouteNode> upstream = graph.upstream(product);
        boolean onlyAlpha = upstream.stream().anyMatch(n -> n != product && n instanceof Substance s
                && Substances.isAlphaLi3N(s))
                && upstream.stream().noneMatch(n -> n != product && n instanceof Substance s
                && Substances.isBetaLi3N(s));
        if (onlyAlpha && upstream.stream().noneMatch(HeatingRule::makesBeta)) {
            findings.warning("synthesis.alphaToBeta", product,
                    "it is beta-Li3N made from alpha-Li3N, but no step turns one to the other: it takes about 0.6 GPa "
                            + "or high-energy milling" + SOURCE + ".",
                    "Add the step, or correct the phase.");
        }
    }

    private static boolean makesBeta(RouteNode node) {
        return switch (node) {
            case BallMill mill -> mill.getMill() != MillKind.ROLLER;
            case Press press -> Amounts.highest(press.getPressure(), "GPa").orElse(0) >= Substances.ALPHA_TO_BETA_GPA
                    - PRESSURE_TOLERANCE_GPA;
            case PhaseTransformation transformation -> true;
            default -> false;
        };
    }

    /** The highest temperature of a step in degC. */
    private static OptionalDouble hottestC(Step step) {
        List<Quantity> temperatures = new ArrayList<>();
        switch (step) {
            case HeatTreat heat -> heat.getProgramme().forEach(segment -> {
                switch (segment) {
                    case Ramp ramp -> temperatures.add(ramp.getTemperature());
                    case Dwell dwell -> temperatures.add(dwell.getTemperature());
                    default -> {
                        // A quench only cools.
                    }
                }
            });
            case HotPress press -> temperatures.add(press.getTemperature());
            case CzochralskiGrowth growth -> temperatures.add(growth.getMeltTemperature());
            case PhaseTransformation transformation -> temperatures.add(transformation.getTemperature());
            case Deposition deposition -> temperatures.add(deposition.getSubstrateTemperature());
            case Store store -> temperatures.add(store.getTemperature());
            case DryFilm film -> temperatures.add(film.getRollTemperature());
            default -> {
                // No other step is heated.
            }
        }
        return temperatures.stream().filter(Objects::nonNull).map(t -> Amounts.highest(t, "degC"))
                .filter(OptionalDouble::isPresent).mapToDouble(OptionalDouble::getAsDouble).max();
    }
}
