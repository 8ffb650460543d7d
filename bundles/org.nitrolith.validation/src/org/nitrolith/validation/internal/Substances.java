// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.validation.internal;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;

import org.nitrolith.chemistry.Element;
import org.nitrolith.chemistry.Formula;
import org.nitrolith.model.material.Material;
import org.nitrolith.model.material.MaterialClass;
import org.nitrolith.model.material.MoistureSensitivity;
import org.nitrolith.model.material.Phase;
import org.nitrolith.model.material.ThermalEvent;
import org.nitrolith.model.material.ThermalEventKind;
import org.nitrolith.model.resource.ElementPath;
import org.nitrolith.model.synthesis.Substance;

/**
 * What is known of a substance from its material, or from its formula alone.
 *
 * <p>Constants of Li3N: melting point 814 degC; beta turns to alpha above 200 degC, completely at about 400 degC; alpha
 * turns to beta from about 0.6 GPa or by high-energy milling (Energy Environ. Sci. 2025, 18, 4521-4554,
 * doi 10.1039/d4ee04927f, sections 2.1 and 3.1).
 */
final class Substances {

    static final double LI3N_MELTING_C = 814;
    static final double BETA_STABLE_TO_C = 200;
    static final double BETA_GONE_AT_C = 400;
    static final double ALPHA_TO_BETA_GPA = 0.6;

    private static final Formula LI3N = Formula.parse("Li3N");
    private static final double SAME_COMPOSITION = 0.03;
    private static final Pattern ALPHA = Pattern.compile("(?iu)(?<!\\p{L})(alpha|\u03b1)(?!\\p{L})");
    private static final Pattern BETA = Pattern.compile("(?iu)(?<!\\p{L})(beta|\u03b2)(?!\\p{L})");
    private static final Set<MaterialClass> LITHIUM_NITRIDES = Set.of(MaterialClass.LITHIUM_NITRIDE,
            MaterialClass.NITRIDE_HALIDE, MaterialClass.NITRIDE_CHALCOGENIDE, MaterialClass.NITRIDOPHOSPHATE,
            MaterialClass.GROUP14_NITRIDE, MaterialClass.GROUP13_NITRIDE, MaterialClass.OTHER_NITRIDE);

    private Substances() {
    }

    static String name(Substance substance) {
        String own = ElementPath.name(substance);
        if (!own.isEmpty()) {
            return own;
        }
        Material material = substance.getMaterial();
        String of = material == null ? "" : ElementPath.name(material);
        return !of.isEmpty() ? of : formula(substance).map(Formula::toString).orElse("a substance without a name");
    }

    static Optional<Formula> formula(Substance substance) {
        Formula own = substance.getFormula();
        if (own == null && substance.getPhase() != null) {
            own = substance.getPhase().getComposition();
        }
        if (own == null && substance.getMaterial() != null) {
            own = substance.getMaterial().getFormula();
        }
        return Optional.ofNullable(own).filter(Formula::isReadable);
    }

    /** Every lithium nitride is, unless its material says otherwise, and whatever its material says is. */
    static boolean isMoistureSensitive(Substance substance) {
        Material material = substance.getMaterial();
        if (material != null && material.getMoistureSensitivity() != MoistureSensitivity.UNSPECIFIED) {
            return material.getMoistureSensitivity() == MoistureSensitivity.SENSITIVE;
        }
        return isLithiumNitride(substance);
    }

    private static boolean isLithiumNitride(Substance substance) {
        Optional<Formula> formula = formula(substance);
        if (formula.isPresent()) {
            // LiPON holds oxygen as well and is a glass that air attacks slowly; it counts by its class alone.
            Set<Element> elements = formula.get().elements();
            if (elements.contains(Element.Li) && elements.contains(Element.N) && !elements.contains(Element.O)) {
                return true;
            }
        }
        Material material = substance.getMaterial();
        return material != null && LITHIUM_NITRIDES.contains(material.getMaterialClass());
    }

    static boolean isLi3N(Substance substance) {
        return formula(substance).filter(f -> f.hasSameCompositionAs(LI3N, SAME_COMPOSITION)).isPresent();
    }

    static boolean isAlphaLi3N(Substance substance) {
        return isLi3N(substance) && isPhase(substance, ALPHA);
    }

    static boolean isBetaLi3N(Substance substance) {
        return isLi3N(substance) && isPhase(substance, BETA);
    }

    static boolean isAlpha(Phase phase) {
        return phase != null && phase.getName() != null && ALPHA.matcher(phase.getName()).find();
    }

    static boolean isBeta(Phase phase) {
        return phase != null && phase.getName() != null && BETA.matcher(phase.getName()).find();
    }

    static boolean isLi3N(Phase phase) {
        Formula formula = phase == null ? null : phase.getComposition();
        if (formula == null && phase != null && phase.eContainer() instanceof Material material) {
            formula = material.getFormula();
        }
        return formula != null && formula.isReadable() && formula.hasSameCompositionAs(LI3N, SAME_COMPOSITION);
    }

    private static boolean isPhase(Substance substance, Pattern pattern) {
        if (substance.getPhase() != null) {
            String phase = substance.getPhase().getName();
            return phase != null && pattern.matcher(phase).find();
        }
        String material = substance.getMaterial() == null ? null : substance.getMaterial().getName();
        return substance.getName() != null && pattern.matcher(substance.getName()).find()
                || material != null && pattern.matcher(material).find();
    }

    /** The melting point in degC: the lowest that the material records, for Li3N 814 degC. */
    static OptionalDouble meltingPointC(Substance substance) {
        Material material = substance.getMaterial();
        if (material != null) {
            OptionalDouble recorded = material.getThermalEvents().stream()
                    .filter(e -> e.getKind() == ThermalEventKind.MELTING).map(ThermalEvent::getTemperature)
                    .map(t -> Amounts.lowest(t, "degC")).filter(OptionalDouble::isPresent)
                    .mapToDouble(OptionalDouble::getAsDouble).min();
            if (recorded.isPresent()) {
                return recorded;
            }
        }
        return isLi3N(substance) ? OptionalDouble.of(LI3N_MELTING_C) : OptionalDouble.empty();
    }
}
