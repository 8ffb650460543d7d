// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.validation.internal;

import java.util.List;
import java.util.OptionalDouble;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.nitrolith.chemistry.Formula;
import org.nitrolith.model.values.IndexSet;
import org.nitrolith.model.values.NumberList;
import org.nitrolith.units.Quantity;
import org.nitrolith.validation.spi.Findings;
import org.nitrolith.validation.spi.ValidationRule;

/**
 * Each value can be read, has the dimension of its feature and lies in its physical range. Unit and range stand at the
 * feature in the Ecore model; the unit {@code *} stands for any.
 */
public final class ValueRule implements ValidationRule {

    private static final String UNIT = "https://nitrolith.org/unit";

    @Override
    public void check(EObject element, Findings findings) {
        for (EAttribute attribute : element.eClass().getEAllAttributes()) {
            if (!attribute.isTransient() && element.eIsSet(attribute)) {
                Object value = element.eGet(attribute);
                for (Object single : value instanceof List<?> many ? many : List.of(value)) {
                    check(element, attribute, single, findings);
                }
            }
        }
    }

    private static void check(EObject element, EAttribute attribute, Object value, Findings findings) {
        switch (value) {
            case Quantity quantity when !quantity.isReadable() -> unreadable(element, attribute, quantity,
                    quantity.problem().orElse(""), findings);
            case Quantity quantity -> checkUnit(element, attribute, quantity, findings);
            case Formula formula when !formula.isReadable() -> unreadable(element, attribute, formula,
                    formula.problem().orElse(""), findings);
            case NumberList list when list.problem().isPresent() -> unreadable(element, attribute, list,
                    list.problem().get(), findings);
            case IndexSet set when set.problem().isPresent() -> unreadable(element, attribute, set, set.problem().get(),
                    findings);
            default -> {
                // Other values have no unit and were read.
            }
        }
    }

    private static void unreadable(EObject element, EAttribute attribute, Object value, String problem,
            Findings findings) {
        findings.error("value.unreadable", element,
                "\"" + value + "\" cannot be read as " + attribute.getName() + ": " + problem, "Correct the value.");
    }

    private static void checkUnit(EObject element, EAttribute attribute, Quantity quantity, Findings findings) {
        String unit = EcoreUtil.getAnnotation(attribute, UNIT, "unit");
        if (unit == null || unit.equals("*")) {
            return;
        }
        if (!quantity.isCompatibleWith(unit)) {
            findings.error("value.dimension", element,
                    attribute.getName() + " is " + quantity + ", which is no value in " + unit + ".",
                    "Give " + attribute.getName() + " in " + unit + " or a unit of the same kind.");
            return;
        }
        OptionalDouble min = bound(attribute, "min");
        OptionalDouble max = bound(attribute, "max");
        double low = Amounts.lowest(quantity, unit).orElseThrow();
        double high = Amounts.highest(quantity, unit).orElseThrow();
        boolean tooLow = min.isPresent() && low < min.getAsDouble() - Math.ulp(min.getAsDouble()) * 8;
        boolean tooHigh = max.isPresent() && high > max.getAsDouble() + Math.ulp(max.getAsDouble()) * 8;
        if (tooLow || tooHigh) {
            findings.error("value.range", element,
                    attribute.getName() + " is " + quantity + ", outside of the possible "
                            + (min.isPresent() ? Amounts.text(min.getAsDouble()) : "...") + " to "
                            + (max.isPresent() ? Amounts.text(max.getAsDouble()) : "...") + " " + unit + ".",
                    "Check the number and its unit.");
        }
    }

    private static OptionalDouble bound(EAttribute attribute, String key) {
        String text = EcoreUtil.getAnnotation(attribute, UNIT, key);
        return text == null ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(text));
    }
}
