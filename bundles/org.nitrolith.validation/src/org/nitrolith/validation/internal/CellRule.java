// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.validation.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.nitrolith.model.cell.CellBuild;
import org.nitrolith.model.cell.Coating;
import org.nitrolith.model.cell.CompositeElectrode;
import org.nitrolith.model.cell.ElectrolyteLayer;
import org.nitrolith.model.cell.Layer;
import org.nitrolith.model.cell.LithiumAnode;
import org.nitrolith.model.cell.Polarity;
import org.nitrolith.model.cell.StackItem;
import org.nitrolith.model.material.ActiveProperties;
import org.nitrolith.units.Quantity;
import org.nitrolith.validation.spi.Findings;
import org.nitrolith.validation.spi.ValidationRule;

/**
 * The negative electrode holds at least the capacity of the positive one, weight fractions add up, cut-off voltages are
 * in order, a coating covers a layer and not itself.
 *
 * <p>Areal capacity of a composite: as given, else loading times active fraction times specific capacity. Of lithium:
 * thickness times 0.534 g/cm3 times 3861 mAh/g, which is 0.206 mAh/cm2 for each um.
 */
public final class CellRule implements ValidationRule {

    private static final double LITHIUM_MAH_PER_CM3 = 0.534 * 3861;
    private static final double CM_PER_UM = 1E-4;
    private static final double MG_PER_G = 1E3;
    private static final double FRACTION_TOLERANCE_PERCENT = 0.5;

    @Override
    public void check(EObject element, Findings findings) {
        switch (element) {
            case CellBuild cell -> {
                checkBalance(cell, findings);
                checkSeparator(cell, findings);
                checkCoatings(cell, findings);
            }
            case CompositeElectrode electrode -> {
                checkFractions(electrode, findings);
                checkVoltages(electrode, findings);
            }
            default -> throw new IllegalArgumentException("no rule for a " + element.eClass().getName());
        }
    }

    private static void checkSeparator(CellBuild cell, Findings findings) {
        boolean electrode = cell.getStack().stream().anyMatch(CompositeElectrode.class::isInstance);
        boolean electrolyte = cell.getStack().stream().anyMatch(ElectrolyteLayer.class::isInstance);
        if (electrode && !electrolyte) {
            findings.warning("cell.noElectrolyte", cell, "the stack has electrodes but no electrolyte layer.",
                    "Add the electrolyte layer between them.");
        }
    }

    private static void checkCoatings(CellBuild cell, Findings findings) {
        for (StackItem item : cell.getStack()) {
            Set<Layer> passed = new LinkedHashSet<>();
            Layer covered = item instanceof Coating coating ? coating : null;
            while (covered instanceof Coating coating && passed.add(coating)) {
                covered = coating.getCoats();
            }
            if (covered instanceof Coating) {
                String names = Stream.concat(passed.stream(), Stream.of(covered)).map(Layer::getName)
                        .collect(Collectors.joining(" covers "));
                findings.error("cell.circularCoating", item, "no layer is under this coating: " + names + ".",
                        "Choose the layer that is covered.");
            }
        }
    }

    private static void checkBalance(CellBuild cell, Findings findings) {
        OptionalDouble positive = composite(cell, Polarity.POSITIVE).map(CellRule::arealCapacity)
                .orElse(OptionalDouble.empty());
        for (StackItem item : cell.getStack()) {
            OptionalDouble ratio = switch (item) {
                case LithiumAnode lithium when lithium.getNpRatio() != null ->
                    Amounts.lowest(lithium.getNpRatio(), "1");
                case LithiumAnode lithium -> divide(lithiumCapacity(lithium), positive);
                case CompositeElectrode negative when negative.getPolarity() == Polarity.NEGATIVE ->
                    divide(arealCapacity(negative), positive);
                default -> OptionalDouble.empty();
            };
            if (ratio.isPresent() && ratio.getAsDouble() < 1) {
                findings.warning("cell.npRatio", item,
                        String.format(Locale.ROOT,
                                "the N/P ratio is %.2f: this electrode holds less than the positive one.",
                                ratio.getAsDouble()),
                        "Make it thicker or the positive electrode thinner; N/P of 1 or more.");
            }
        }
    }

    private static Optional<CompositeElectrode> composite(CellBuild cell, Polarity polarity) {
        return cell.getStack().stream().filter(CompositeElectrode.class::isInstance).map(CompositeElectrode.class::cast)
                .filter(c -> c.getPolarity() == polarity).findFirst();
    }

    private static OptionalDouble divide(OptionalDouble a, OptionalDouble b) {
        return a.isPresent() && b.isPresent() && b.getAsDouble() > 0
                ? OptionalDouble.of(a.getAsDouble() / b.getAsDouble()) : OptionalDouble.empty();
    }

    private static OptionalDouble lithiumCapacity(LithiumAnode lithium) {
        OptionalDouble thicknessUm = Amounts.middle(lithium.getThickness(), "um");
        return thicknessUm.isPresent() ? OptionalDouble.of(thicknessUm.getAsDouble() * CM_PER_UM * LITHIUM_MAH_PER_CM3)
                : OptionalDouble.empty();
    }

    private static OptionalDouble arealCapacity(CompositeElectrode electrode) {
        OptionalDouble given = Amounts.middle(electrode.getArealCapacity(), "mAh/cm2");
        if (given.isPresent()) {
            return given;
        }
        ActiveProperties known = electrode.getActiveMaterial() == null ? null
                : electrode.getActiveMaterial().getActiveProperties();
        Quantity specific = electrode.getSpecificCapacity() != null || known == null ? electrode.getSpecificCapacity()
                : known.getSpecificCapacity();
        OptionalDouble loading = Amounts.middle(electrode.getLoading(), "mg/cm2");
        OptionalDouble capacity = Amounts.middle(specific, "mAh/g");
        OptionalDouble fraction = percent(electrode.getActiveFraction());
        return loading.isPresent() && capacity.isPresent() ? OptionalDouble.of(
                loading.getAsDouble() / MG_PER_G * fraction.orElse(100) / 100 * capacity.getAsDouble())
                : OptionalDouble.empty();
    }

    private static OptionalDouble percent(Quantity fraction) {
        return Amounts.middle(fraction, "wt%");
    }

    private static void checkFractions(CompositeElectrode electrode, Findings findings) {
        List<Quantity> parts = Stream.of(electrode.getActiveFraction(), electrode.getElectrolyteFraction(),
                electrode.getCarbonFraction(), electrode.getBinderFraction()).filter(Objects::nonNull).toList();
        double sum = parts.stream().mapToDouble(p -> percent(p).orElse(0)).sum();
        if (sum > 100 + FRACTION_TOLERANCE_PERCENT) {
            findings.error("cell.fractions", electrode,
                    "active material, electrolyte, carbon and binder add up to " + Amounts.text(sum) + " wt%.",
                    "Correct the weight fractions; they add up to 100 wt%.");
        } else if (electrode.getActiveFraction() != null && parts.size() > 1
                && sum < 100 - FRACTION_TOLERANCE_PERCENT) {
            findings.warning("cell.fractions", electrode,
                    "active material, electrolyte, carbon and binder add up to " + Amounts.text(sum) + " wt% only.",
                    "Give the fraction that is missing, or correct the others.");
        }
    }

    private static void checkVoltages(CompositeElectrode electrode, Findings findings) {
        OptionalDouble lower = Amounts.lowest(electrode.getLowerCutoffVoltage(), "V");
        OptionalDouble upper = Amounts.highest(electrode.getUpperCutoffVoltage(), "V");
        OptionalDouble mean = Amounts.middle(electrode.getMeanVoltage(), "V");
        if (lower.isPresent() && upper.isPresent() && lower.getAsDouble() >= upper.getAsDouble()) {
            findings.error("cell.voltages", electrode,
                    "the lower cut-off voltage " + electrode.getLowerCutoffVoltage() + " is not below the upper one "
                            + electrode.getUpperCutoffVoltage() + ".",
                    "Exchange or correct them.");
        } else if (mean.isPresent() && (lower.isPresent() && mean.getAsDouble() < lower.getAsDouble()
                || upper.isPresent() && mean.getAsDouble() > upper.getAsDouble())) {
            findings.warning("cell.voltages", electrode,
                    "the mean voltage " + electrode.getMeanVoltage() + " is outside of the cut-off voltages.",
                    "Correct the one that is wrong.");
        }
    }
}
