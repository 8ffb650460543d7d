// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import org.nitrolith.diagram.spec.Construct;
import org.nitrolith.diagram.spec.EvaluationException;
import org.nitrolith.diagram.spec.Expression;
import org.nitrolith.diagram.spec.Specification;
import org.nitrolith.diagram.spec.SpecificationProblem;
import org.nitrolith.model.resource.Severity;

/**
 * Evaluates the expressions of a specification. Methods that return a value without an exception report what goes wrong
 * once per construct and feature, and give what Sirius gives then: nothing, an empty text, false.
 */
public final class Evaluator {

    private final Specification specification;
    private final Consumer<SpecificationProblem> log;
    private final Set<String> reported = new HashSet<>();
    private final List<SpecificationProblem> problems = new ArrayList<>();

    /** An evaluator for one diagram. */
    public Evaluator(Specification specification, Consumer<SpecificationProblem> log) {
        this.specification = specification;
        this.log = log;
    }

    /** The specification. */
    public Specification specification() {
        return specification;
    }

    /** What has gone wrong so far. */
    public List<SpecificationProblem> problems() {
        return List.copyOf(problems);
    }

    /** Reports a problem of a construct, once for each key. */
    public void report(Construct construct, String key, String message) {
        if (reported.add(construct.path() + "#" + construct.line() + "#" + key)) {
            SpecificationProblem problem = new SpecificationProblem(Severity.ERROR, specification.file(), construct.line(),
                    construct.path(), message);
            problems.add(problem);
            log.accept(problem);
        }
    }

    /**
     * The value of an expression.
     *
     * @throws EvaluationException where it has none
     */
    public Object value(Expression expression, EObject self, Scope scope) throws EvaluationException {
        return switch (expression) {
            case Expression.Constant constant -> constant.value();
            case Expression.Variable variable -> variable(variable.name(), self, scope);
            case Expression.Feature feature -> feature(feature.name(), self);
            case Expression.Service service -> service(service, self, scope);
            case Expression.Refused refused -> throw new EvaluationException(refused.reason(), null);
        };
    }

    private static Object variable(String name, EObject self, Scope scope) throws EvaluationException {
        if (name.equals("self")) {
            return self;
        }
        Optional<Scope> found = scope.find(name);
        if (found.isEmpty()) {
            throw new EvaluationException("there is no variable \"" + name + "\" here", null);
        }
        return found.get().value();
    }

    private static Object feature(String name, EObject self) throws EvaluationException {
        EStructuralFeature feature = self.eClass().getEStructuralFeature(name);
        if (feature != null) {
            return self.eGet(feature);
        }
        return switch (name) {
            case "eContainer" -> self.eContainer();
            case "eContents" -> self.eContents();
            case "eAllContents" -> {
                List<EObject> all = new ArrayList<>();
                self.eAllContents().forEachRemaining(all::add);
                yield all;
            }
            case "eClass" -> self.eClass();
            case "eCrossReferences" -> self.eCrossReferences();
            default -> throw new EvaluationException("the class " + self.eClass().getName() + " has no feature \"" + name + "\"", null);
        };
    }

    private Object service(Expression.Service service, EObject self, Scope scope) throws EvaluationException {
        Object receiver = self;
        if (service.receiver().isPresent()) {
            receiver = variable(service.receiver().get(), self, scope);
            if (!(receiver instanceof EObject)) {
                throw new EvaluationException("\"" + service.receiver().get() + "\" in \"" + service.text()
                        + "\" is no model element, so no service can be called on it", null);
            }
        }
        List<Object> arguments = new ArrayList<>();
        arguments.add(receiver);
        for (String argument : service.arguments()) {
            arguments.add(variable(argument, self, scope));
        }
        return specification.services().call(service.name(), arguments);
    }

    /**
     * The value of a feature that holds an expression; null where it is not set.
     *
     * @throws EvaluationException where it has none
     */
    public Object value(Construct construct, String feature, EObject self, Scope scope) throws EvaluationException {
        Optional<Expression> expression = construct.expression(feature);
        return expression.isEmpty() ? null : value(expression.get(), self, scope);
    }

    /** The elements that a value means, in order and each once. */
    public static List<EObject> elements(Object value) {
        if (value instanceof Collection<?> collection) {
            return collection.stream().filter(EObject.class::isInstance).map(EObject.class::cast).filter(e -> !e.eIsProxy())
                    .distinct().toList();
        }
        if (value instanceof Object[] array) {
            return elements(List.of(array));
        }
        return value instanceof EObject element && !element.eIsProxy() ? List.of(element) : List.of();
    }

    /** A value as truth: nothing is false, and any text but "false" is true. */
    public static boolean truth(Object value) {
        return switch (value) {
            case null -> false;
            case Boolean known -> known;
            default -> !"false".equalsIgnoreCase(value.toString());
        };
    }

    /** A value as text: nothing is empty. */
    public static String text(Object value) {
        return value == null ? "" : value.toString();
    }

    /** A feature's expression as elements. */
    public List<EObject> elements(Construct construct, String feature, EObject self, Scope scope) {
        return elements(quiet(construct, feature, self, scope, null));
    }

    /** A feature's expression as truth; one that is not set gives the given value, a failed one is false. */
    public boolean truth(Construct construct, String feature, EObject self, Scope scope, boolean unset) {
        return construct.expression(feature).isEmpty() ? unset : truth(quiet(construct, feature, self, scope, false));
    }

    /** Whether a condition of a mapping or a filter lets it show an element; one that is not set, or that fails, does. */
    public boolean shows(Construct construct, String feature, EObject self, Scope scope) {
        return truth(quiet(construct, feature, self, scope, true));
    }

    /** A feature's expression as text. */
    public String text(Construct construct, String feature, EObject self, Scope scope) {
        return text(quiet(construct, feature, self, scope, null));
    }

    /**
     * A size, a part of a colour or a value of a gauge. Such an expression knows no variable but self.
     *
     * @return empty where it is not set or fails, 0 where its value is no whole number
     */
    public OptionalInt integer(Construct construct, String feature, EObject self) {
        Object value = quiet(construct, feature, self, Scope.EMPTY, OptionalInt.empty());
        if (value instanceof OptionalInt failed) {
            return failed;
        }
        try {
            return OptionalInt.of(Integer.parseInt(String.valueOf(value)));
        } catch (NumberFormatException e) {
            report(construct, feature, feature + ": \"" + value + "\" is no whole number.");
            return OptionalInt.of(0);
        }
    }

    /** The value of an expression, or the given one where it is not set, refused or fails. */
    private Object quiet(Construct construct, String feature, EObject self, Scope scope, Object otherwise) {
        Optional<Expression> expression = construct.expression(feature);
        if (expression.isEmpty() || expression.get() instanceof Expression.Refused) {
            return otherwise;
        }
        try {
            return value(expression.get(), self, scope);
        } catch (EvaluationException e) {
            report(construct, feature, feature + " (" + expression.get().text() + "): " + e.getMessage() + ".");
            return otherwise;
        }
    }
}
