// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.units;

import java.math.BigDecimal;
import java.util.Locale;

/** Reads the text form of {@link Quantity}. */
final class QuantityParser {

    private static final String KIND = "a quantity";
    private static final int LONGEST_TEXT = 200;
    private static final int LONGEST_EXPONENT = 4;
    private static final String EXAMPLES = "such as 2.14E-3 S/cm, 8.1(2) %, 1E-8..1E-7 S/cm or <1E-10 S/cm";

    private final String text;
    private int at;
    private BigDecimal bracketedUncertainty;

    private QuantityParser(String text) {
        this.text = text;
    }

    static Quantity parse(String written) {
        if (written.length() > LONGEST_TEXT) {
            throw new QuantityFormatException(KIND, written, LONGEST_TEXT, "the text goes on (it has "
                    + written.length()
                    + " characters); expected at most " + LONGEST_TEXT);
        }
        return new QuantityParser(written.strip()).quantity();
    }

    private Quantity quantity() {
        if (text.isEmpty()) {
            throw problem(0, "the text is empty; expected a number with its unit " + EXAMPLES);
        }
        Qualifier qualifier = qualifier();
        skipBlanks();
        int start = at;
        BigDecimal value = number();
        BigDecimal uncertainty = bracketedUncertainty;
        BigDecimal upper = null;
        int next = skippedBlanks(at);
        if (text.startsWith("..", next)) {
            at = next + 2;
            upper = upperBound(qualifier, value, start);
        } else if (text.startsWith("+/-", next) || charAt(next) == '\u00B1') {
            at = next;
            uncertainty = spelledUncertainty();
        }
        refuseOtherNotations();
        skipBlanks();
        return new Quantity(text, qualifier, value, upper, uncertainty, UnitText.parse(text, at, KIND));
    }

    private BigDecimal upperBound(Qualifier qualifier, BigDecimal lower, int start) {
        boolean isUncertain = bracketedUncertainty != null;
        if (qualifier.isCensoring()) {
            throw problem(0, "a range cannot be qualified with " + qualifier.sign()
                    + "; expected a range such as 1E-8..1E-7 S/cm or a limit such as <1E-7 S/cm");
        }
        skipBlanks();
        BigDecimal upper = number();
        if (isUncertain || bracketedUncertainty != null) {
            throw problem(start, "a range has no standard uncertainty; expected a range such as 1E-8..1E-7 S/cm");
        }
        if (upper.compareTo(lower) < 0) {
            throw problem(start, "the range runs downwards; write the smaller value first");
        }
        return upper;
    }

    private BigDecimal spelledUncertainty() {
        if (bracketedUncertainty != null) {
            throw problem(at, "a second uncertainty; expected either 8.1(2) or 8.1 +/- 0.2");
        }
        at += peek() == '\u00B1' ? 1 : 3;
        skipBlanks();
        int start = at;
        BigDecimal uncertainty = number();
        if (uncertainty.signum() < 0 || bracketedUncertainty != null) {
            throw problem(start, "an uncertainty is a plain positive number; expected 8.1 +/- 0.2");
        }
        return uncertainty;
    }

    private Qualifier qualifier() {
        Qualifier found = switch (peek()) {
            case '~', '\u2248' -> Qualifier.APPROXIMATELY;
            case '\u2264' -> Qualifier.AT_MOST;
            case '\u2265' -> Qualifier.AT_LEAST;
            case '<' -> text.startsWith("<=") ? Qualifier.AT_MOST : Qualifier.LESS_THAN;
            case '>' -> text.startsWith(">=") ? Qualifier.AT_LEAST : Qualifier.GREATER_THAN;
            default -> Qualifier.NONE;
        };
        at += text.startsWith(found.sign()) ? found.sign().length() : 1;
        return found;
    }

    /** Reads {@code 2.14(3)E-3}; what stands in brackets goes to {@link #bracketedUncertainty}. */
    private BigDecimal number() {
        int start = at;
        bracketedUncertainty = null;
        StringBuilder digits = new StringBuilder();
        if (peek() == '-' || peek() == '\u2212') {
            digits.append('-');
            at++;
        } else if (peek() == '+') {
            at++;
        }
        int whole = digits();
        digits.append(text, at - whole, at);
        int decimals = 0;
        if (peek() == '.' && isDigit(at + 1)) {
            at++;
            decimals = digits();
            digits.append('.').append(text, at - decimals, at);
        }
        if (whole + decimals == 0) {
            throw notANumber(start);
        }
        refuseComma(start);
        boolean hasBracket = peek() == '(' && (isDigit(at + 1) || charAt(at + 1) == '.');
        BigDecimal uncertainty = hasBracket ? inBrackets(decimals) : null;
        int exponent = exponent(start);
        bracketedUncertainty = uncertainty == null ? null
                : checked(uncertainty.scaleByPowerOfTen(exponent), start);
        return checked(new BigDecimal(digits.toString()).scaleByPowerOfTen(exponent), start);
    }

    private BigDecimal inBrackets(int decimals) {
        int open = at++;
        int whole = digits();
        String places = text.substring(at - whole, at);
        if (peek() == '.') {
            at++;
            int more = digits();
            if (more != decimals) {
                throw problem(open, "the uncertainty has another number of decimals than the value; expected 8.1(2) or "
                        + "8.1 +/- 0.2");
            }
            places += text.substring(at - more, at);
        }
        if (peek() != ')' || places.isEmpty()) {
            throw problem(open, "an uncertainty in brackets is made of digits and closed, such as 8.1(2)");
        }
        at++;
        return new BigDecimal(places).scaleByPowerOfTen(-decimals);
    }

    private int exponent(int start) {
        if (peek() != 'E' && peek() != 'e') {
            return 0;
        }
        int mark = at++;
        boolean isNegative = peek() == '-' || peek() == '\u2212';
        boolean isSigned = isNegative || peek() == '+';
        if (isSigned) {
            at++;
        }
        int length = digits();
        if (length == 0) {
            if (isSigned) {
                throw problem(mark, "the exponent has no digits; expected a number such as 2.14E-3");
            }
            at = mark;
            return 0;
        }
        if (length > LONGEST_EXPONENT) {
            throw outOfRange(start);
        }
        int exponent = Integer.parseInt(text.substring(at - length, at));
        return isNegative ? -exponent : exponent;
    }

    private BigDecimal checked(BigDecimal number, int start) {
        double value = number.doubleValue();
        if (Double.isInfinite(value) || value == 0 && number.signum() != 0) {
            throw outOfRange(start);
        }
        return number;
    }

    private QuantityFormatException outOfRange(int start) {
        return problem(start, "the number is too large or too small; expected a magnitude between 1E-300 and 1E300");
    }

    private QuantityFormatException notANumber(int start) {
        String rest = text.substring(start).toLowerCase(Locale.ROOT);
        if (rest.startsWith("nan") || rest.startsWith("inf") || rest.startsWith("-inf") || rest.startsWith("+inf")
                || rest.startsWith("\u221E")) {
            return problem(start,
                    "NaN and infinity are not measured values; leave the field empty or give a limit such "
                    + "as >1E6 ohm");
        }
        return problem(start, "there is no number; expected a number with its unit " + EXAMPLES);
    }

    private void refuseComma(int start) {
        if (peek() == ',' && isDigit(at + 1)) {
            String point = text.substring(start, at) + "." + text.substring(at + 1);
            throw problem(at,
                    "a comma; a decimal point is expected, and no separator of thousands (decimal comma? write "
                    + point + ")");
        }
    }

    private void refuseOtherNotations() {
        int next = skippedBlanks(at);
        char c = charAt(next);
        if ((c == '-' || c == '\u2013' || c == '\u2212') && isDigit(skippedBlanks(next + 1))
                || text.startsWith("to ", next)) {
            throw problem(next, "a range is written with two points: 1E-8..1E-7 S/cm");
        }
        if ((c == 'x' || c == '*' || c == '\u00D7' || c == '\u00B7')
                && text.startsWith("10", skippedBlanks(next + 1))) {
            throw problem(next, "a power of ten is written with E: 2.14E-3 S/cm");
        }
        if (c == '.' && next == at) {
            throw problem(next, "a digit is expected after the decimal point");
        }
    }

    private int skippedBlanks(int from) {
        int next = from;
        while (next < text.length() && UnitParser.isBlank(text.charAt(next))) {
            next++;
        }
        return next;
    }

    private void skipBlanks() {
        at = skippedBlanks(at);
    }

    private int digits() {
        int start = at;
        while (isDigit(at)) {
            at++;
        }
        return at - start;
    }

    private boolean isDigit(int index) {
        char c = charAt(index);
        return c >= '0' && c <= '9';
    }

    private char peek() {
        return charAt(at);
    }

    private char charAt(int index) {
        return index < text.length() ? text.charAt(index) : '\0';
    }

    private QuantityFormatException problem(int offset, String message) {
        return new QuantityFormatException(KIND, text, offset, message);
    }
}
