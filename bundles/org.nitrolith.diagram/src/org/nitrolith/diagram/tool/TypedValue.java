// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.tool;

import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.util.EcoreUtil;

import org.nitrolith.chemistry.Formula;
import org.nitrolith.model.values.IndexSet;
import org.nitrolith.model.values.NumberList;
import org.nitrolith.units.Quantity;

/**
 * Checks values that a user has typed. The models keep what cannot be read, so that no file loses anything; what is typed
 * now is refused where it is typed.
 */
final class TypedValue {

    private static final String UNIT = "https://nitrolith.org/unit";

    private TypedValue() {
    }

    /** What is wrong with a value for an attribute; empty where nothing is. */
    static Optional<String> problem(EAttribute attribute, Object value) {
        return switch (value) {
            case Quantity quantity when quantity.isReadable() -> unit(attribute, quantity);
            case Quantity quantity -> Optional.of(quantity.problem().orElse("it cannot be read"));
            case Formula formula when !formula.isReadable() -> Optional.of(formula.problem().orElse("it cannot be read"));
            case NumberList list -> list.problem();
            case IndexSet set -> set.problem();
            case null, default -> Optional.empty();
        };
    }

    private static Optional<String> unit(EAttribute attribute, Quantity quantity) {
        String unit = EcoreUtil.getAnnotation(attribute, UNIT, "unit");
        return unit == null || unit.equals("*") || quantity.isCompatibleWith(unit) ? Optional.empty()
                : Optional.of("it is no value in " + unit);
    }
}
