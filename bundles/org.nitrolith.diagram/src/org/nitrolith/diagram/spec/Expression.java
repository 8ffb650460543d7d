// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An expression of a viewpoint specification. Four kinds are supported, which Eclipse Sirius evaluates in the same way:
 * a constant, {@code var:name}, {@code feature:name} and {@code service:}. Any other is {@link Refused}.
 */
public sealed interface Expression {

    /** A text that stands for itself; one that reads as a whole number is that number. */
    record Constant(String text, Object value) implements Expression {

        /** A constant as written. */
        public Constant(String text) {
            this(text, number(text));
        }

        private static Object number(String text) {
            try {
                return Integer.valueOf(text);
            } catch (NumberFormatException e) {
                return text;
            }
        }
    }

    /** The value of a variable; {@code self} is the element on which the expression is evaluated. */
    record Variable(String text, String name) implements Expression {
    }

    /** The value of one feature, or of eContainer, eContents, eAllContents, eClass or eCrossReferences. */
    record Feature(String text, String name) implements Expression {
    }

    /** A call of a Java method: {@code service:name}, {@code service:name(var, var)}, {@code service:receiver.name(var)}. */
    record Service(String text, Optional<String> receiver, String name, List<String> arguments) implements Expression {

        /** Takes a copy of the arguments. */
        public Service {
            arguments = List.copyOf(arguments);
        }
    }

    /** An expression outside of the subset, and why it is. It has no value. */
    record Refused(String text, String reason) implements Expression {
    }

    /** The expression as written. */
    String text();

    /** Names that {@code feature:} understands in addition to the features of the class. */
    List<String> PSEUDO_FEATURES = List.of("eContainer", "eContents", "eAllContents", "eClass", "eCrossReferences");

    /** Expression languages of Sirius that need an engine of their own. */
    List<String> OTHER_LANGUAGES = List.of("aql:", "ocl:", "mtl:", "acceleo:", "query:");

    /**
     * Reads an expression. The prefix stands at the very beginning, and what follows it directly behind.
     *
     * @param text as written
     * @return the expression; {@link Refused} for one that is not supported
     */
    static Expression parse(String text) {
        String trimmed = text.stripTrailing();
        if (trimmed.startsWith("var:")) {
            String name = trimmed.substring(4);
            return Syntax.NAME.matcher(name).matches() ? new Variable(text, name)
                    : new Refused(text, "\"" + trimmed + "\" is not var: and the name of one variable");
        }
        if (trimmed.startsWith("feature:")) {
            String name = trimmed.substring(8);
            return Syntax.NAME.matcher(name).matches() ? new Feature(text, name)
                    : new Refused(text, "\"" + trimmed + "\" is not feature: and the name of one feature");
        }
        if (trimmed.startsWith("service:")) {
            return Syntax.service(text, trimmed.substring(8).strip());
        }
        for (String language : OTHER_LANGUAGES) {
            if (trimmed.startsWith(language)) {
                return new Refused(text, "expressions in \"" + language + "\" are not supported; use a service");
            }
        }
        if (trimmed.startsWith("[") && trimmed.endsWith("/]") || trimmed.startsWith("<%")) {
            return new Refused(text, "Acceleo expressions are not supported; use a service");
        }
        return new Constant(text);
    }

    /** How variables and services are written. */
    final class Syntax {

        private static final Pattern NAME = Pattern.compile("\\w+");
        private static final Pattern CALL = Pattern.compile("(?:(\\w+)\\s*\\.)?(\\w+)(?:\\(([^()]*)\\))?");

        private Syntax() {
        }

        private static Expression service(String text, String call) {
            Matcher matcher = CALL.matcher(call);
            if (!matcher.matches()) {
                return new Refused(text, "\"" + text.strip() + "\" is not service:name, service:name(varA, varB) or "
                        + "service:receiver.name(varA)");
            }
            List<String> arguments = new ArrayList<>();
            String list = matcher.group(3);
            if (list != null && !list.isBlank()) {
                for (String argument : list.split(",", -1)) {
                    if (!NAME.matcher(argument.strip()).matches()) {
                        return new Refused(text, "\"" + argument.strip() + "\" is no variable: services take variables only");
                    }
                    arguments.add(argument.strip());
                }
            }
            return new Service(text, Optional.ofNullable(matcher.group(1)), matcher.group(2), arguments);
        }
    }
}
