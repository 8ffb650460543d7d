// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.cli.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import org.nitrolith.model.base.Citation;
import org.nitrolith.model.base.Source;
import org.nitrolith.units.Quantity;

/** A model element as text: its attributes, what it contains, and its sources, nothing left out. */
public final class ModelText {

    private ModelText() {
    }

    /** A quantity as it is written, empty where there is none. */
    public static String text(Quantity quantity) {
        return quantity == null ? "" : quantity.toString();
    }

    /** The element in lines, indented by its depth. */
    public static List<String> lines(EObject element) {
        List<String> lines = new ArrayList<>();
        lines.add(title(element));
        write(element, "  ", lines);
        return lines;
    }

    private static String title(EObject element) {
        Object name = value(element, "name");
        return name == null ? words(element.eClass().getName()) : name.toString();
    }

    private static Object value(EObject element, String feature) {
        EStructuralFeature f = element.eClass().getEStructuralFeature(feature);
        return f == null ? null : element.eGet(f);
    }

    private static void write(EObject element, String indent, List<String> lines) {
        for (EAttribute attribute : element.eClass().getEAllAttributes()) {
            if (!attribute.getName().equals("name") && element.eIsSet(attribute)) {
                lines.add(indent + words(attribute.getName()) + ": " + shown(element.eGet(attribute)));
            }
        }
        for (EReference reference : element.eClass().getEAllReferences()) {
            if (reference.isTransient() || reference.isDerived() || !element.eIsSet(reference)) {
                continue;
            }
            for (EObject target : targets(element, reference)) {
                if (target instanceof Source source) {
                    lines.add(indent + "source: " + source(source));
                } else if (reference.isContainment()) {
                    Object name = value(target, "name");
                    lines.add(indent + words(reference.getName()) + (name == null ? "" : ": " + name));
                    write(target, indent + "  ", lines);
                } else {
                    lines.add(indent + words(reference.getName()) + ": " + title(target));
                }
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static List<EObject> targets(EObject element, EReference reference) {
        Object value = element.eGet(reference);
        return reference.isMany() ? List.copyOf((Collection<EObject>) value) : List.of((EObject) value);
    }

    private static String shown(Object value) {
        return value instanceof Collection<?> many ? String.join("; ", many.stream().map(Objects::toString).toList())
                : Objects.toString(value);
    }

    /** {@code crystalSystem} as {@code crystal system}. */
    private static String words(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z][a-z])", " ").toLowerCase(java.util.Locale.ROOT);
    }

    /** A source in one line: the original, then where it was read. */
    public static String source(Source source) {
        List<String> parts = new ArrayList<>();
        source.getCitations().forEach(c -> parts.add(citation(c)));
        String place = (source.getPlace() == null ? "" : source.getPlace())
                + (source.getLines() == null ? "" : " (lines " + source.getLines() + ")");
        if (source.getReadIn() != null) {
            parts.add("in " + citation(source.getReadIn()) + (place.isBlank() ? "" : ", " + place.strip()));
        } else if (!place.isBlank()) {
            parts.add(place.strip());
        }
        return String.join("; ", parts);
    }

    private static String citation(Citation c) {
        if (c.getTitle() == null && c.getNamedAs() != null) {
            return c.getNamedAs() + (c.getKey() == null ? "" : " [" + c.getKey() + "]");
        }
        StringBuilder text = new StringBuilder(c.getAuthors().isEmpty() ? "" : c.getAuthors().getFirst()
                + (c.getAuthors().size() > 1 ? " et al." : ""));
        append(text, ", ", c.getJournal());
        append(text, " ", c.getVolume());
        append(text, ", ", c.getPages());
        if (c.getYear() > 0) {
            text.append(" (").append(c.getYear()).append(')');
        }
        append(text, ", doi ", c.getDoi());
        return text.isEmpty() ? Objects.toString(c.getKey(), "?") : text.toString();
    }

    private static void append(StringBuilder text, String before, String part) {
        if (part != null && !part.isBlank()) {
            text.append(before).append(part);
        }
    }

    /**
     * The element's fields in a JSON document: attributes by name, contained elements as arrays or objects, references
     * by name.
     */
    public static void write(JsonDocument document, EObject element) {
        document.field("type", element.eClass().getName());
        for (EAttribute attribute : element.eClass().getEAllAttributes()) {
            if (element.eIsSet(attribute)) {
                Object value = element.eGet(attribute);
                switch (value) {
                case Collection<?> many ->
                    document.texts(attribute.getName(), many.stream().map(Objects::toString).toList());
                    case Integer number -> document.field(attribute.getName(), number.longValue());
                    case Double number -> document.field(attribute.getName(), number.doubleValue());
                    case Boolean truth -> document.field(attribute.getName(), truth.booleanValue());
                    default -> document.field(attribute.getName(), value.toString());
                }
            }
        }
        for (EReference reference : element.eClass().getEAllReferences()) {
            if (reference.isTransient() || reference.isDerived() || !element.eIsSet(reference)) {
                continue;
            }
            document.array(reference.getName());
            for (EObject target : targets(element, reference)) {
                if (target instanceof Source source) {
                    document.element(source(source));
                } else if (reference.isContainment()) {
                    document.object();
                    write(document, target);
                    document.endObject();
                } else {
                    document.element(title(target));
                }
            }
            document.endArray();
        }
    }
}
