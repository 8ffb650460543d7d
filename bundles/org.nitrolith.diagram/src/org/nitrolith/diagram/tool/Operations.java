// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.tool;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EContentsEList;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

import org.nitrolith.diagram.internal.Evaluator;
import org.nitrolith.diagram.internal.Scope;
import org.nitrolith.diagram.spec.Construct;
import org.nitrolith.diagram.spec.EvaluationException;

/**
 * Executes model operations. A variable that an operation sets is known to all that follow, as in Sirius. The first
 * operation that cannot be done ends the whole; who calls it takes back what was done before.
 */
final class Operations {

    private final Evaluator evaluator;
    private final List<EObject> created = new ArrayList<>();
    private Scope scope;

    Operations(Evaluator evaluator, Scope scope) {
        this.evaluator = evaluator;
        this.scope = scope;
    }

    /** The elements that were made, in order. */
    List<EObject> created() {
        return created;
    }

    void all(List<Construct> operations, EObject self) throws OperationException {
        for (Construct operation : operations) {
            one(operation, self);
        }
    }

    private void one(Construct operation, EObject self) throws OperationException {
        try {
            switch (operation.kind()) {
                case "ChangeContext" -> inner(operation, element(operation, "browseExpression", self));
                case "CreateInstance" -> inner(operation, create(operation, self));
                case "SetValue" -> {
                    set(operation, self, feature(operation, "featureName", self), value(operation, "valueExpression", self));
                    inner(operation, self);
                }
                case "SetObject" -> {
                    set(operation, self, feature(operation, "featureName", self),
                            operation.object().eGet(operation.object().eClass().getEStructuralFeature("object")));
                    inner(operation, self);
                }
                case "Unset" -> {
                    unset(operation, self);
                    inner(operation, self);
                }
                case "MoveElement" -> {
                    EObject holder = element(operation, "newContainerExpression", self);
                    add(operation, holder, feature(operation, "featureName", holder), self);
                    inner(operation, self);
                }
                case "RemoveElement" -> {
                    delete(self);
                    inner(operation, self);
                }
                case "For" -> loop(operation, self);
                case "If" -> {
                    if (Evaluator.truth(value(operation, "conditionExpression", self))) {
                        inner(operation, self);
                    }
                }
                case "Let" -> let(operation, self);
                case "Switch" -> choose(operation, self);
                default -> throw failure(operation, "this operation is not supported", null);
            }
        } catch (ClassCastException | IllegalArgumentException | ArrayStoreException | UnsupportedOperationException e) {
            throw failure(operation, e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage(), e);
        }
    }

    private void inner(Construct operation, EObject self) throws OperationException {
        all(operation.all("subModelOperations"), self);
    }

    private EObject create(Construct operation, EObject self) throws OperationException {
        String typeName = operation.text("typeName");
        EClass type = evaluator.specification().types().concrete(typeName)
                .orElseThrow(() -> failure(operation, "there is no class \"" + typeName + "\" of which an element can be made", null));
        EObject instance = EcoreUtil.create(type);
        String variable = operation.text("variableName");
        if (!variable.isBlank()) {
            scope = scope.with(variable, instance);
        }
        add(operation, self, feature(operation, "referenceName", self), instance);
        created.add(instance);
        return instance;
    }

    private void loop(Construct operation, EObject self) throws OperationException {
        Object value = value(operation, "expression", self);
        List<Object> list = new ArrayList<>();
        if (value instanceof Collection<?> collection) {
            list.addAll(collection);
        } else if (value != null) {
            list.add(value);
        }
        for (Object each : list) {
            scope = scope.with(operation.text("iteratorName"), each);
            inner(operation, each instanceof EObject element ? element : self);
        }
    }

    private void let(Construct operation, EObject self) throws OperationException {
        Object value = value(operation, "valueExpression", self);
        if (operation.text("variableName").equals("self") && value instanceof EObject element) {
            inner(operation, element);
        } else {
            scope = scope.with(operation.text("variableName"), value);
            inner(operation, self);
        }
    }

    private void choose(Construct operation, EObject self) throws OperationException {
        for (Construct each : operation.all("cases")) {
            if (Evaluator.truth(value(each, "conditionExpression", self))) {
                inner(each, self);
                return;
            }
        }
        for (Construct otherwise : operation.all("default")) {
            inner(otherwise, self);
        }
    }

    // ---- values ----

    private Object value(Construct operation, String feature, EObject self) throws OperationException {
        try {
            return evaluator.value(operation, feature, self, scope);
        } catch (EvaluationException e) {
            throw failure(operation, feature + " (" + operation.text(feature) + "): " + e.getMessage(), e);
        }
    }

    private EObject element(Construct operation, String feature, EObject self) throws OperationException {
        if (value(operation, feature, self) instanceof EObject element && !element.eIsProxy()) {
            return element;
        }
        throw failure(operation, feature + " (" + operation.text(feature) + ") leads to no single element", null);
    }

    private static EStructuralFeature feature(Construct operation, String attribute, EObject self) throws OperationException {
        String name = operation.text(attribute).strip();
        EStructuralFeature feature = self.eClass().getEStructuralFeature(name);
        if (feature == null) {
            throw failure(operation, "the class " + self.eClass().getName() + " has no feature \"" + name + "\"", null);
        }
        if (!feature.isChangeable()) {
            throw failure(operation, "the feature \"" + name + "\" of " + self.eClass().getName() + " cannot be changed", null);
        }
        return feature;
    }

    /** Sets a single-valued feature, adds to a many-valued one. */
    @SuppressWarnings("unchecked")
    private static void set(Construct operation, EObject self, EStructuralFeature feature, Object value) throws OperationException {
        if (!feature.isMany()) {
            self.eSet(feature, converted(operation, feature, value));
        } else if (value instanceof Collection<?> collection) {
            for (Object each : List.copyOf(collection)) {
                ((List<Object>) self.eGet(feature)).add(converted(operation, feature, each));
            }
        } else if (value != null) {
            ((List<Object>) self.eGet(feature)).add(converted(operation, feature, value));
        }
    }

    private static void add(Construct operation, EObject self, EStructuralFeature feature, EObject value) throws OperationException {
        if (!feature.isMany() && self.eGet(feature) != null && self.eGet(feature) != value) {
            throw failure(operation, "\"" + feature.getName() + "\" of " + self.eClass().getName() + " holds an element already", null);
        }
        set(operation, self, feature, value);
    }

    private static Object converted(Construct operation, EStructuralFeature feature, Object value) throws OperationException {
        Object result = value;
        if (feature instanceof EAttribute attribute) {
            if (attribute.getEAttributeType() instanceof EEnum enumeration && (value instanceof String || value instanceof Integer)) {
                EEnumLiteral literal = value instanceof Integer number ? enumeration.getEEnumLiteral(number) : literal(enumeration, value);
                if (literal == null) {
                    throw failure(operation, "\"" + value + "\" is no " + enumeration.getName(), null);
                }
                result = literal.getInstance();
            } else if (value instanceof String text) {
                try {
                    result = EcoreUtil.createFromString(attribute.getEAttributeType(), text);
                } catch (RuntimeException e) {
                    throw failure(operation, "\"" + text + "\" cannot be \"" + feature.getName() + "\": " + e.getMessage(), e);
                }
                Optional<String> problem = TypedValue.problem(attribute, result);
                if (problem.isPresent()) {
                    throw failure(operation, "\"" + text + "\" cannot be \"" + feature.getName() + "\": " + problem.get(), null);
                }
            }
        }
        if (result != null && !feature.getEType().isInstance(result)) {
            throw failure(operation, "a " + (result instanceof EObject e ? e.eClass().getName() : result.getClass().getSimpleName())
                    + " cannot be \"" + feature.getName() + "\"", null);
        }
        return result;
    }

    private static EEnumLiteral literal(EEnum enumeration, Object text) {
        EEnumLiteral byName = enumeration.getEEnumLiteral(text.toString());
        return byName == null ? enumeration.getEEnumLiteralByLiteral(text.toString()) : byName;
    }

    private void unset(Construct operation, EObject self) throws OperationException {
        EStructuralFeature feature = feature(operation, "featureName", self);
        if (operation.expression("elementExpression").isEmpty()) {
            self.eUnset(feature);
            return;
        }
        Object value = value(operation, "elementExpression", self);
        List<?> values = value instanceof Collection<?> collection ? List.copyOf(collection) : value == null ? List.of() : List.of(value);
        for (Object each : values) {
            EcoreUtil.remove(self, feature, each);
        }
    }

    /**
     * Sets a feature to what a user has typed; nothing typed for what is no text unsets it.
     *
     * @param by the construct that allows it, for messages
     */
    static void type(Construct by, EObject self, String featureName, String text) throws OperationException {
        EStructuralFeature feature = self.eClass().getEStructuralFeature(featureName);
        if (text.isBlank() && feature.getEType().getInstanceClass() != String.class) {
            self.eUnset(feature);
        } else {
            set(by, self, feature, text);
        }
    }

    // ---- deleting ----

    /** Removes an element from its holder, and every reference to it or its content from all loaded files. */
    static void delete(EObject element) {
        if (element.eContainer() == null && element.eResource() == null) {
            return;
        }
        Set<EObject> gone = new HashSet<>();
        gone.add(element);
        element.eAllContents().forEachRemaining(gone::add);
        Resource resource = element.eResource();
        ResourceSet resourceSet = resource == null ? null : resource.getResourceSet();
        if (resourceSet != null) {
            for (Resource each : List.copyOf(resourceSet.getResources())) {
                for (Iterator<EObject> all = EcoreUtil.getAllProperContents(each, false); all.hasNext();) {
                    EObject holder = all.next();
                    if (!gone.contains(holder)) {
                        forget(holder, gone);
                    }
                }
            }
        }
        EcoreUtil.remove(element);
    }

    private record Use(EReference reference, EObject target) {
    }

    private static void forget(EObject holder, Set<EObject> gone) {
        List<Use> uses = new ArrayList<>();
        // Without resolving: a file that is not loaded is not loaded for this.
        var targets = (EContentsEList.FeatureIterator<EObject>) ((InternalEList<EObject>) holder.eCrossReferences()).basicIterator();
        while (targets.hasNext()) {
            EObject target = targets.next();
            EReference reference = (EReference) targets.feature();
            if (gone.contains(target) && reference.isChangeable() && !reference.isDerived()) {
                uses.add(new Use(reference, target));
            }
        }
        uses.forEach(u -> EcoreUtil.remove(holder, u.reference(), u.target()));
    }

    private static OperationException failure(Construct operation, String message, Throwable cause) {
        return new OperationException(operation.path() + " (" + operation.kind() + ", line " + operation.line() + "): " + message + ".",
                cause);
    }
}
