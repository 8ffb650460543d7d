// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.labels;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import org.nitrolith.chemistry.Formula;
import org.nitrolith.chemistry.SpaceGroups;
import org.nitrolith.model.material.MaterialPackage;
import org.nitrolith.units.Quantity;

/**
 * A label made of features, for example <code>{value}| at {temperature}|, {direction}</code>: the parts between the
 * bars each name one feature in braces, and a part whose feature is not set is left out with the text around it. A
 * blank, comma or colon before the first part that is left is dropped. {@code {*}} is the name, or the kind of element
 * where it has none; what the name says already is not said again. Quantities and formulas are printed, computed values
 * rounded.
 */
final class LabelPattern {

    private static final String HEAD = "*";
    private static final int WRITTEN_DIGITS = 6;
    private static final int LABEL_DIGITS = 4;

    private record Part(String before, EStructuralFeature feature, String after) {
    }

    private final List<Part> parts = new ArrayList<>();

    LabelPattern(EClass type, String pattern) {
        for (String part : pattern.split("\\|")) {
            int open = part.indexOf('{');
            int close = part.indexOf('}');
            String name = part.substring(open + 1, close);
            EStructuralFeature feature = name.equals(HEAD) ? null : Objects.requireNonNull(
                    type.getEStructuralFeature(name), () -> type.getName() + " has no feature " + name);
            parts.add(new Part(part.substring(0, open), feature, part.substring(close + 1)));
        }
    }

    /** The label; empty when none of the features is set. */
    String of(EObject element) {
        StringBuilder label = new StringBuilder();
        String head = "";
        for (Part part : parts) {
            String text = part.feature == null ? Labels.head(element) : text(element, part.feature);
            if (part.feature == null) {
                head = text;
            } else if (isSaid(head, text, element.eGet(part.feature))) {
                continue;
            }
            if (!text.isEmpty()) {
                String before = label.isEmpty() ? part.before.replaceFirst("^[ ,:]+", "") : part.before;
                label.append(before).append(text).append(part.after);
            }
        }
        return label.toString();
    }

    private static String text(EObject element, EStructuralFeature feature) {
        if (!element.eIsSet(feature)) {
            return "";
        }
        Object value = element.eGet(feature);
        if (feature == MaterialPackage.Literals.PHASE__SPACE_GROUP) {
            return SpaceGroups.print((String) value);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(LabelPattern::text).collect(Collectors.joining(", "));
        }
        return text(value);
    }

    private static boolean isSaid(String head, String text, Object value) {
        return head.contains(text) || value instanceof Quantity quantity && head.contains(quantity.toString());
    }

    private static String text(Object value) {
        return switch (value) {
            case null -> "";
            case EObject object -> Labels.shortName(object);
            case Enumerator literal -> literal.getLiteral();
            case Quantity quantity -> rounded(quantity);
            case Formula formula -> formula.print();
            default -> value.toString().strip();
        };
    }

    /** As it was written where a person wrote it; a computed value with all its digits is cut to four. */
    private static String rounded(Quantity quantity) {
        if (!quantity.isReadable() || quantity.isRange()) {
            return quantity.print();
        }
        Quantity brief = quantity.rounded();
        BigDecimal value = BigDecimal.valueOf(brief.value());
        if (brief.standardUncertainty().isPresent() || value.stripTrailingZeros().precision() <= WRITTEN_DIGITS) {
            return brief.print();
        }
        double cut = value.round(new MathContext(LABEL_DIGITS)).doubleValue();
        return Quantity.of(cut, brief.unit()).withQualifier(brief.qualifier()).print();
    }
}
