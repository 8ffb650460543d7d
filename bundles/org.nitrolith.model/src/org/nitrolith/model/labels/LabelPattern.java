// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.labels;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A label made of features, for example <code>{value}| at {temperature}|, {direction}</code>: the parts between the
 * bars each name one feature in braces, and a part whose feature is not set is left out with the text around it. A
 * blank, comma or colon before the first part that is left is dropped. {@code {*}} is the name, or the kind of element
 * where it has none.
 */
final class LabelPattern {

    private static final String HEAD = "*";

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
        for (Part part : parts) {
            String text = part.feature == null ? Labels.head(element) : text(element, part.feature);
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
        if (value instanceof List<?> list) {
            return list.stream().map(LabelPattern::text).collect(Collectors.joining(", "));
        }
        return text(value);
    }

    private static String text(Object value) {
        return switch (value) {
            case null -> "";
            case EObject object -> Labels.shortName(object);
            case Enumerator literal -> literal.getLiteral();
            default -> value.toString().strip();
        };
    }
}
