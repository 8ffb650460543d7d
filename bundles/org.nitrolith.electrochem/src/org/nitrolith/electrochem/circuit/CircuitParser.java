// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.electrochem.circuit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.nitrolith.electrochem.circuit.CircuitNode.Leaf;
import org.nitrolith.electrochem.circuit.CircuitNode.Parallel;
import org.nitrolith.electrochem.circuit.CircuitNode.Series;
import org.nitrolith.electrochem.spi.CircuitElement;
import org.nitrolith.electrochem.spi.ElementParameter;

/**
 * Recursive descent over both notations. A string with {@code -}, {@code ,} or {@code p(} outside of braces, or a
 * single
 * element, is in the notation of impedance.py; everything else is a circuit description code.
 */
final class CircuitParser {

    private static final int DEEPEST_NESTING = 100;
    private static final Pattern NUMBER = Pattern.compile("[+-]?(inf|(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?)");

    private final String text;
    private final Elements elements;
    private final List<Leaf> leaves = new ArrayList<>();
    private final List<CircuitParameter> parameters = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private final Map<String, Integer> counters = new HashMap<>();
    private int at;
    private int depth;

    CircuitParser(String text, Elements elements) {
        this.text = text;
        this.elements = elements;
    }

    Circuit parse() {
        skipBlanks();
        if (at == text.length()) {
            throw error("the circuit is empty; write e.g. R0-p(R1,CPE1) or R(RQ)");
        }
        CircuitNode root = isDashNotation() ? dashSeries() : codeSeries();
        if (at < text.length()) {
            throw error("unexpected '" + text.charAt(at) + "' after the end of the circuit");
        }
        return new Circuit(root, leaves, parameters);
    }

    private boolean isDashNotation() {
        boolean braces = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '{') {
                braces = true;
            } else if (c == '}') {
                braces = false;
            } else if (!braces && (c == '-' || c == ',' || c == 'p' && text.startsWith("(", i + 1))) {
                return true;
            }
        }
        int length = elements.longestSymbolAt(text, at);
        return length > 0 && text.substring(at + length).matches("[0-9_]*(\\{[^}]*\\})?\\s*");
    }

    // ---- R0-p(R1,CPE1)-Wo1

    private CircuitNode dashSeries() {
        List<CircuitNode> parts = new ArrayList<>();
        do {
            parts.add(dashPart());
        } while (accept('-'));
        return series(parts);
    }

    private CircuitNode dashPart() {
        skipBlanks();
        if (!text.startsWith("p(", at)) {
            return element(true);
        }
        int start = at;
        at += 2;
        enter();
        List<CircuitNode> parts = new ArrayList<>();
        do {
            parts.add(dashSeries());
        } while (accept(','));
        if (!accept(')')) {
            throw error(at == text.length() ? "')' is missing for the 'p(' at character " + (start + 1)
                    : "expected '-', ',' or ')', found '" + text.charAt(at) + "'");
        }
        depth--;
        return parallel(parts, start);
    }

    // ---- R(RQ)[..]W

    private CircuitNode codeSeries() {
        List<CircuitNode> parts = new ArrayList<>();
        for (skipBlanks(); at < text.length() && text.charAt(at) != ')' && text.charAt(at) != ']'; skipBlanks()) {
            parts.add(codePart());
        }
        if (parts.isEmpty()) {
            throw error("expected an element");
        }
        return series(parts);
    }

    private CircuitNode codePart() {
        int start = at;
        if (accept('(')) {
            enter();
            List<CircuitNode> parts = new ArrayList<>();
            while (!accept(')')) {
                if (at == text.length()) {
                    throw error("')' is missing for the '(' at character " + (start + 1));
                }
                parts.add(codePart());
            }
            depth--;
            return parallel(parts, start);
        }
        if (accept('[')) {
            enter();
            CircuitNode inner = codeSeries();
            if (!accept(']')) {
                throw error("']' is missing for the '[' at character " + (start + 1));
            }
            depth--;
            return inner;
        }
        return element(false);
    }

    // ---- common

    private void enter() {
        if (++depth > DEEPEST_NESTING) {
            throw error("connections are nested deeper than " + DEEPEST_NESTING);
        }
    }

    private CircuitNode series(List<CircuitNode> parts) {
        List<CircuitNode> flat = new ArrayList<>();
        for (CircuitNode part : parts) {
            if (part instanceof Series s) {
                flat.addAll(s.parts());
            } else {
                flat.add(part);
            }
        }
        return flat.size() == 1 ? flat.get(0) : new Series(flat);
    }

    private CircuitNode parallel(List<CircuitNode> parts, int start) {
        if (parts.size() < 2) {
            at = start;
            throw error("a parallel connection needs at least two parts");
        }
        return new Parallel(parts);
    }

    private Leaf element(boolean dashNotation) {
        skipBlanks();
        int start = at;
        int length = elements.longestSymbolAt(text, at);
        if (dashNotation) {
            // names end where letters, digits and underscores end: Wo1 is never W followed by o1
            int end = at;
            while (end < text.length() && Character.isLetter(text.charAt(end))) {
                end++;
            }
            length = elements.find(text.substring(at, end)).isPresent() ? end - at : 0;
        }
        if (length == 0) {
            throw error(at == text.length() ? "expected an element at the end"
                    : "no element starts with '" + text.charAt(at) + "' here; known elements are " + known());
        }
        CircuitElement element = elements.find(text.substring(at, at + length)).orElseThrow();
        at += length;
        int digits = at;
        while (at < text.length() && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '_')) {
            at++;
        }
        String number = text.substring(digits, at);
        if (number.isEmpty() && !dashNotation) {
            do {
                number = Integer.toString(counters.merge(element.symbol(), 1, Integer::sum));
            } while (names.contains(element.symbol() + number));
        }
        String name = element.symbol() + number;
        if (!names.add(name)) {
            at = start;
            throw error("the name " + name + " is used twice; give each element a number of its own");
        }
        Leaf leaf = new Leaf(name, element);
        leaves.add(leaf);
        braces(leaf);
        return leaf;
    }

    private String known() {
        List<String> symbols = new ArrayList<>();
        elements.all().forEach(e -> symbols.add(e.symbol()));
        return String.join(", ", symbols) + " (and Q for CPE)";
    }

    private void braces(Leaf leaf) {
        List<ElementParameter> specs = leaf.element().parameters();
        int first = parameters.size();
        for (ElementParameter spec : specs) {
            String name = specs.size() == 1 ? leaf.name() : leaf.name() + "." + spec.symbol();
            parameters.add(new CircuitParameter(name, leaf.name(), spec, OptionalDouble.empty(), spec.lower(),
                    spec.upper(), false));
        }
        if (at == text.length() || text.charAt(at) != '{') {
            return;
        }
        int open = at++;
        Set<Integer> given = new HashSet<>();
        int next = 0;
        skipBlanks();
        if (at < text.length() && text.charAt(at) != '}') {
            do {
                skipBlanks();
                int keyStart = at;
                int index = parameterKey(leaf).orElse(next);
                if (index >= specs.size() || !given.add(index)) {
                    at = keyStart;
                    throw error(index >= specs.size() ? leaf.name() + " has only " + specs.size() + " parameter(s)"
                            : "parameter " + specs.get(index).symbol() + " of " + leaf.name() + " is given twice");
                }
                next = index + 1;
                parameters.set(first + index, value(parameters.get(first + index)));
            } while (accept(','));
        }
        if (!accept('}')) {
            throw error("'}' is missing for the '{' at character " + (open + 1));
        }
    }

    /** A parameter's symbol followed by '='; empty when a number comes first. */
    private OptionalInt parameterKey(Leaf leaf) {
        int equals = text.indexOf('=', at);
        if (at < text.length() && Character.isLetter(text.charAt(at)) && !text.startsWith("inf", at)) {
            String key = equals < 0 ? text.substring(at) : text.substring(at, equals).trim();
            List<ElementParameter> specs = leaf.element().parameters();
            for (int k = 0; k < specs.size(); k++) {
                if (specs.get(k).symbol().equals(key)) {
                    at = equals + 1;
                    return OptionalInt.of(k);
                }
            }
            List<String> symbols = new ArrayList<>();
            specs.forEach(s -> symbols.add(s.symbol()));
            throw error("no parameter \"" + key + "\" in " + leaf.name() + "; it has " + String.join(", ", symbols));
        }
        return OptionalInt.empty();
    }

    private CircuitParameter value(CircuitParameter p) {
        int start = at;
        double value = number().orElseThrow(() -> error("expected a number"));
        boolean fixed = accept('F') || accept('f');
        double lower = p.lower();
        double upper = p.upper();
        if (accept('/')) {
            lower = limit(value).orElse(lower);
            if (accept('/')) {
                upper = limit(value).orElse(upper);
            }
        }
        fixed |= accept('F') || accept('f');
        if (!(lower <= value && value <= upper)) {
            at = start;
            throw error(p.name() + " = " + value + " is outside of its limits " + lower + " to " + upper);
        }
        return new CircuitParameter(p.name(), p.element(), p.definition(), OptionalDouble.of(value), lower, upper,
                fixed);
    }

    private OptionalDouble limit(double value) {
        Optional<Double> number = number();
        if (number.isEmpty()) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(accept('%') ? value * number.get() / 100 : number.get());
    }

    private Optional<Double> number() {
        skipBlanks();
        Matcher number = NUMBER.matcher(text).region(at, text.length());
        if (!number.lookingAt()) {
            return Optional.empty();
        }
        at = number.end();
        return Optional.of(Double.valueOf(number.group().replace("inf", "Infinity")));
    }

    private boolean accept(char c) {
        skipBlanks();
        if (at < text.length() && text.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }

    private void skipBlanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private CircuitSyntaxException error(String problem) {
        return new CircuitSyntaxException(text, at, problem);
    }
}
