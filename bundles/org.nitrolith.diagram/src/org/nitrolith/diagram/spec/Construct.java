// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.spec;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * One element of a viewpoint specification: a mapping, a style, a tool, an operation. Its features have the names that
 * the format gives them; asking for one that its class does not have is a programming error. There is one construct for
 * each element of a file, so constructs are compared by identity.
 */
public final class Construct {

    private static final Set<String> EXPRESSIONS = Set.of("precondition", "elementsToSelect", "expression", "semanticElements",
            "associatedValue", "canEdit");

    private final Specification specification;
    private final EObject object;
    private final int line;
    /** What was asked for: a specification does not change, and its diagrams may be made in several threads. */
    private final Map<String, Optional<Expression>> expressions = new ConcurrentHashMap<>();
    private final Map<String, Optional<Object>> values = new ConcurrentHashMap<>();
    private final Map<String, List<Construct>> constructs = new ConcurrentHashMap<>();

    Construct(Specification specification, EObject object, int line) {
        this.specification = specification;
        this.object = object;
        this.line = line;
    }

    /** The specification that it belongs to. */
    public Specification specification() {
        return specification;
    }

    /** The element itself, an instance of the format's own metamodel. */
    public EObject object() {
        return object;
    }

    /** Its line in the file, counted from 1; 0 where it is not known. */
    public int line() {
        return line;
    }

    /** The name of its class, such as {@code NodeMapping}. */
    public String kind() {
        return object.eClass().getName();
    }

    /** Whether its class, or one of the supertypes of that, has this name. */
    public boolean is(String className) {
        return kind().equals(className)
                || object.eClass().getEAllSuperTypes().stream().anyMatch(s -> s.getName().equals(className));
    }

    /** Whether its class has a feature. */
    public boolean has(String feature) {
        return object.eClass().getEStructuralFeature(feature) != null;
    }

    /** Its name; empty where it has none. */
    public String name() {
        return has("name") ? text("name") : "";
    }

    /** What a user sees: its label, else its name. A label that is a translation key gives the name. */
    public String label() {
        String label = has("label") ? text("label") : "";
        return label.isBlank() || label.startsWith("%") ? name() : label;
    }

    /** Its place in the file for a message: the names of those that hold it, and where it has no name its feature. */
    public String path() {
        Deque<String> segments = new ArrayDeque<>();
        for (Construct c = this; c != null; c = c.container().orElse(null)) {
            if (c.is("Group")) {
                break;
            }
            EStructuralFeature feature = c.object.eContainingFeature();
            String name = c.name();
            boolean variable = c.is("AbstractVariable");
            segments.addFirst(name.isEmpty() || variable ? feature == null ? c.kind() : feature.getName() : name);
        }
        return String.join("/", segments);
    }

    /** A feature as text; empty where it is not set. */
    public String text(String feature) {
        return value(feature).map(Object::toString).orElse("");
    }

    /** A feature as truth value. */
    public boolean isTrue(String feature) {
        return Boolean.TRUE.equals(value(feature).orElse(false));
    }

    /** A feature as whole number. */
    public int integer(String feature) {
        return value(feature).orElse(0) instanceof Integer value ? value : 0;
    }

    /** A many-valued attribute as texts. */
    public List<String> texts(String feature) {
        return value(feature).map(list -> ((List<?>) list).stream().map(String::valueOf).toList()).orElse(List.of());
    }

    private Optional<Object> value(String feature) {
        return values.computeIfAbsent(feature, f -> Optional.ofNullable(object.eGet(attribute(f))));
    }

    /** The construct in a feature. */
    public Optional<Construct> one(String feature) {
        return all(feature).stream().findFirst();
    }

    /** The constructs in a feature, in order; of a single-valued feature at most one. */
    public List<Construct> all(String feature) {
        return constructs.computeIfAbsent(feature, f -> {
            Object value = object.eGet(reference(f));
            List<?> elements = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
            return elements.stream().map(e -> specification.find((EObject) e)).flatMap(Optional::stream).toList();
        });
    }

    /** A feature as expression; empty where it is not set or blank. */
    public Optional<Expression> expression(String feature) {
        return expressions.computeIfAbsent(feature, f -> Optional.of(text(f)).filter(t -> !t.isBlank()).map(Expression::parse));
    }

    /** All features that hold expressions, and those that are set. */
    public Map<String, Expression> expressions() {
        Map<String, Expression> result = new LinkedHashMap<>();
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            if (isExpression(object.eClass(), attribute)) {
                expression(attribute.getName()).ifPresent(e -> result.put(attribute.getName(), e));
            }
        }
        return result;
    }

    /** The construct that holds this one. */
    public Optional<Construct> container() {
        return object.eContainer() == null ? Optional.empty() : specification.find(object.eContainer());
    }

    /** The nearest construct of a class among those that hold this one. */
    public Optional<Construct> ancestor(String className) {
        Optional<Construct> above = container();
        while (above.isPresent() && !above.get().is(className)) {
            above = above.get().container();
        }
        return above;
    }

    /** The constructs that it holds, in the order of its features. */
    public List<Construct> children() {
        return object.eContents().stream().map(specification::find).flatMap(Optional::stream).toList();
    }

    /** Whether something that is not supported was left out of it or of what it holds: as an operation it would do half. */
    public boolean isIncomplete() {
        return specification.isDamaged(object) || expressions().values().stream().anyMatch(Expression.Refused.class::isInstance)
                || children().stream().anyMatch(Construct::isIncomplete);
    }

    private static boolean isExpression(EClass type, EAttribute attribute) {
        String name = attribute.getName();
        return name.endsWith("Expression") || name.endsWith("Precondition") || EXPRESSIONS.contains(name)
                || name.equals("message") && type.getName().endsWith("ValidationRule")
                || type.getName().equals("ComputedColor") && !name.equals("name");
    }

    private EAttribute attribute(String feature) {
        if (object.eClass().getEStructuralFeature(feature) instanceof EAttribute attribute) {
            return attribute;
        }
        throw new IllegalArgumentException(kind() + " has no attribute " + feature);
    }

    private EReference reference(String feature) {
        if (object.eClass().getEStructuralFeature(feature) instanceof EReference reference) {
            return reference;
        }
        throw new IllegalArgumentException(kind() + " has no reference " + feature);
    }

    @Override
    public String toString() {
        return kind() + " " + path();
    }
}
