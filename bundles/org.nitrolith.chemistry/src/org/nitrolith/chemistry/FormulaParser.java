// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.chemistry;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the grammar of {@link Formula}. */
final class FormulaParser {

    private static final int LONGEST_TEXT = 300;
    private static final int MOST_NESTED = 20;
    private static final int MOST_DIGITS = 12;
    private static final String OPENING = "([{";
    private static final String CLOSING = ")]}";
    private static final String SUBSCRIPT_DIGITS = "\u2080\u2081\u2082\u2083\u2084\u2085\u2086\u2087\u2088\u2089";
    private static final String DASHES = "-\u2013\u2014\u2212";
    private static final String ADDITION_DOTS = "\u00B7\u2022\u22C5*.";
    private static final String VARIABLES = "xyzuvwnmkab\u03B1\u03B2\u03B3\u03B4\u03B5";
    private static final String DELTA = "delta";
    private static final Pattern PHOSPHORUS_OXYNITRIDE_FAMILY = Pattern.compile("(Li|Na)([A-Z][a-z]?)*PS?ON");

    private final String text;
    private int at;
    private int depth;
    private boolean isSymbolic;

    /** The composition, or why there is none; the elements are known in both cases. */
    record Reading(Map<Element, Amount> amounts, Optional<String> whyNotProportioned) {
    }

    private FormulaParser(String text) {
        this.text = text;
    }

    static Reading read(String written) {
        if (written.length() > LONGEST_TEXT) {
            throw new FormulaFormatException(written, LONGEST_TEXT, "the text goes on (it has " + written.length()
                    + " characters); expected at most " + LONGEST_TEXT);
        }
        return new FormulaParser(written.strip()).reading();
    }

    private Reading reading() {
        if (text.isEmpty()) {
            throw problem(0, "the text is empty; expected a formula such as Li9N2Cl3");
        }
        Map<Element, Amount> sum = new LinkedHashMap<>();
        int components = 0;
        int coefficients = 0;
        boolean isComposite = false;
        boolean isMixture = false;
        for (;;) {
            Optional<Amount> coefficient = coefficient();
            coefficients += coefficient.isPresent() ? 1 : 0;
            components++;
            add(sum, groups(), coefficient.orElse(Amount.ONE));
            skipBlanks();
            if (at >= text.length()) {
                break;
            }
            isComposite |= peek() == '/';
            isMixture |= DASHES.indexOf(peek()) >= 0;
            separator();
        }
        return new Reading(sum, whyNot(components, coefficients, isMixture, isComposite));
    }

    private Optional<String> whyNot(int components, int coefficients, boolean isMixture, boolean isComposite) {
        if (isSymbolic) {
            return Optional.of("\"" + text + "\" has an amount that is a variable and not a number");
        }
        if (isComposite && coefficients < components) {
            return Optional.of("\"" + text + "\" is a composite without proportions");
        }
        if (isMixture && coefficients == 0) {
            return Optional.of("\"" + text + "\" is a mixture without proportions");
        }
        if (PHOSPHORUS_OXYNITRIDE_FAMILY.matcher(text).matches()) {
            return Optional.of("\"" + text + "\" names a family of oxynitrides by its elements, without amounts");
        }
        return Optional.empty();
    }

    private void separator() {
        char c = peek();
        if (c != '/' && DASHES.indexOf(c) < 0 && ADDITION_DOTS.indexOf(c) < 0) {
            throw unexpected();
        }
        at++;
        skipBlanks();
        if (at >= text.length()) {
            throw problem(at, "the text ends where another component is expected, such as in Li7N2I-0.5LiOH");
        }
    }

    private Optional<Amount> coefficient() {
        int start = at;
        boolean isBracketed = peek() == '(' && isExpressionInBrackets();
        boolean isVariable = isVariable(at) && peek() <= 'z';
        if (digit(peek()) < 0 && !isVariable && !isBracketed) {
            return Optional.empty();
        }
        Amount coefficient = amount();
        skipBlanks();
        if (!Character.isUpperCase(peek()) && OPENING.indexOf(peek()) < 0) {
            throw problem(start, "no element follows the number; expected a formula such as 0.5LiOH");
        }
        return Optional.of(coefficient);
    }

    private Map<Element, Amount> groups() {
        Map<Element, Amount> sum = new LinkedHashMap<>();
        int start = at;
        while (Character.isUpperCase(peek()) || OPENING.indexOf(peek()) >= 0 && at < text.length()) {
            Map<Element, Amount> group = Character.isUpperCase(peek()) ? Map.of(element(), Amount.ONE) : bracket();
            add(sum, group, amount());
        }
        if (start == at) {
            throw unexpected();
        }
        return sum;
    }

    private Map<Element, Amount> bracket() {
        int open = at;
        char closing = CLOSING.charAt(OPENING.indexOf(peek()));
        if (++depth > MOST_NESTED) {
            throw problem(open, "more than " + MOST_NESTED + " brackets are open");
        }
        at++;
        Map<Element, Amount> inner = groups();
        if (peek() != closing) {
            throw at < text.length() && CLOSING.indexOf(peek()) < 0 ? unexpected()
                    : problem(open, "the bracket is not closed by '" + closing + "'");
        }
        at++;
        depth--;
        return inner;
    }

    private Element element() {
        for (int length = 2; length >= 1; length--) {
            if (at + length <= text.length()) {
                Optional<Element> element = Element.ofSymbol(text.substring(at, at + length));
                if (element.isPresent()) {
                    at += length;
                    return element.get();
                }
            }
        }
        boolean hasSecond = at + 1 < text.length() && Character.isLowerCase(text.charAt(at + 1));
        throw problem(at, "'" + text.substring(at, at + (hasSecond ? 2 : 1)) + "' is not an element");
    }

    /** Reads {@code 8.60(5)}, {@code 3x+1}, {@code (1-x)}, {@code 4-delta}, or nothing, which is 1. */
    private Amount amount() {
        if (peek() == '(' && isExpressionInBrackets()) {
            int open = at;
            at = text.indexOf(')', open) + 1;
            checkExpression(open + 1, at - 1);
            isSymbolic = true;
            return Amount.ONE;
        }
        Amount number = digit(peek()) >= 0 ? number() : Amount.ONE;
        expression();
        return number;
    }

    private Amount number() {
        int start = at;
        String whole = digits();
        String decimals = "";
        if (peek() == '.' && digit(charAt(at + 1)) >= 0) {
            at++;
            decimals = digits();
        }
        if (peek() == ',') {
            throw problem(at, "a comma; a decimal point is expected");
        }
        if (whole.length() + decimals.length() > MOST_DIGITS) {
            throw problem(start, "the amount has more than " + MOST_DIGITS + " digits");
        }
        BigDecimal value = new BigDecimal(whole + (decimals.isEmpty() ? "" : "." + decimals));
        if (value.signum() == 0) {
            throw problem(start, "an amount of 0; leave the element out");
        }
        return new Amount(value, variance(decimals.length()));
    }

    /** An uncertainty in brackets is made of digits only; a bracket with elements in it is a group. */
    private double variance(int decimals) {
        if (peek() != '(' || digit(charAt(at + 1)) < 0 || isExpressionInBrackets()) {
            return 0;
        }
        int open = at++;
        String digits = digits();
        if (peek() != ')' || digits.length() > MOST_DIGITS) {
            throw problem(open, "an uncertainty in brackets is made of digits and closed, such as Li8.60(5)");
        }
        at++;
        double uncertainty = new BigDecimal(digits).movePointLeft(decimals).doubleValue();
        return uncertainty * uncertainty;
    }

    /** Whether the bracket at the reading point holds a variable and no element, as in {@code (1-x)}. */
    private boolean isExpressionInBrackets() {
        int close = text.indexOf(')', at);
        boolean hasVariable = false;
        for (int i = at + 1; i < close; i++) {
            if (Character.isUpperCase(text.charAt(i)) || OPENING.indexOf(text.charAt(i)) >= 0) {
                return false;
            }
            hasVariable |= isVariable(i);
        }
        return hasVariable;
    }

    private void checkExpression(int from, int to) {
        int next = from;
        while (next < to) {
            char c = text.charAt(next);
            if (isVariable(next)) {
                next += variableLength(next);
            } else if (digit(c) >= 0 || isSign(c) || c == '.' || c == '/' || c == ' ') {
                next++;
            } else {
                throw problem(next, "'" + c + "' does not belong into an amount such as (1-x)");
            }
        }
    }

    /**
     * Reads the variables and sums behind an amount: the {@code x+1} of {@code Li3x+1}, the {@code -3x} of
     * {@code 7-3x}.
     */
    private void expression() {
        variable();
        while (isSign(peek()) && isTerm(at + 1)) {
            at++;
            if (digit(peek()) >= 0) {
                number();
            }
            variable();
        }
    }

    private void variable() {
        if (isVariable(at)) {
            isSymbolic = true;
            at += variableLength(at);
        }
    }

    /**
     * Whether a term of a sum stands here: a variable with or without a factor, or a number behind a plus. A number
     * behind a dash is the coefficient of a component.
     */
    private boolean isTerm(int index) {
        int next = index;
        while (digit(charAt(next)) >= 0 || charAt(next) == '.' && next > index) {
            next++;
        }
        return isVariable(next) || next > index && charAt(index - 1) == '+' && isSymbolic;
    }

    private boolean isVariable(int index) {
        return variableLength(index) > 0;
    }

    private int variableLength(int index) {
        if (text.startsWith(DELTA, index)) {
            return DELTA.length();
        }
        return index < text.length() && VARIABLES.indexOf(text.charAt(index)) >= 0 ? 1 : 0;
    }

    private static boolean isSign(char c) {
        return c == '+' || c == '\u00B1' || DASHES.indexOf(c) >= 0;
    }

    private String digits() {
        StringBuilder digits = new StringBuilder();
        while (digit(peek()) >= 0) {
            digits.append(digit(peek()));
            at++;
        }
        return digits.toString();
    }

    private static int digit(char c) {
        return c >= '0' && c <= '9' ? c - '0' : SUBSCRIPT_DIGITS.indexOf(c);
    }

    private static void add(Map<Element, Amount> sum, Map<Element, Amount> group, Amount factor) {
        group.forEach((element, amount) -> sum.merge(element, amount.times(factor), Amount::plus));
    }

    private void skipBlanks() {
        while (peek() == ' ' || peek() == '\u00A0') {
            at++;
        }
    }

    private char peek() {
        return charAt(at);
    }

    private char charAt(int index) {
        return index < text.length() ? text.charAt(index) : '\0';
    }

    private FormulaFormatException unexpected() {
        if (at >= text.length()) {
            return problem(at, "the text ends where an element is expected");
        }
        char c = peek();
        if (c == ' ' || at > 0 && charAt(at - 1) == ' ') {
            return problem(at, "a formula has no blank inside; a remark or a form has its own field");
        }
        if (c == '+' || c == '^') {
            return problem(at, "a charge is not part of a formula");
        }
        if (CLOSING.indexOf(c) >= 0) {
            return problem(at, "'" + c + "' closes a bracket that is not open, or an empty one");
        }
        if (Character.isLowerCase(c)) {
            return problem(at, "'" + c
                    + "' begins no element (symbols begin with a capital; a phase such as beta has its "
                    + "own field); expected a formula such as Li9N2Cl3");
        }
        return problem(at, "'" + c
                + "' does not belong into a formula; expected one such as Li9N2Cl3, Li8.60(5)N1.911(5) "
                + "or Li7N2I-0.5LiOH");
    }

    private FormulaFormatException problem(int offset, String message) {
        return new FormulaFormatException(text, offset, message);
    }
}
