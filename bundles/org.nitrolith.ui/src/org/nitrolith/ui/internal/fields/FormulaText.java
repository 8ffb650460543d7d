// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.internal.fields;

import java.util.Locale;
import java.util.Optional;

import org.nitrolith.chemistry.Formula;

/** A composition; its remark is the molar mass, or why there is none. */
final class FormulaText implements ValueText {

    @Override
    public String print(Object value) {
        return value == null ? "" : value.toString();
    }

    @Override
    public Object parse(String text) {
        return Formula.parse(text.strip());
    }

    @Override
    public Optional<String> hint() {
        return Optional.of("formula such as Li9N2Cl3");
    }

    @Override
    public String remark(String text) {
        Formula formula = Formula.parse(text.strip());
        return formula.molarMass().isPresent()
                ? String.format(Locale.ROOT, "M = %.3f g/mol", formula.molarMass().getAsDouble())
                : formula.reason().orElse("");
    }
}
