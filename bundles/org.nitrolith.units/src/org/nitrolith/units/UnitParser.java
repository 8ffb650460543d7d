// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.units;

import java.util.ArrayList;
import java.util.List;

/** Reads the grammar of {@link UnitText}. */
final class UnitParser {

    private static final int LONGEST_TEXT = 100;
    private static final int MOST_EXPONENT = 9;
    private static final String RAISED_DIGITS = "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079";
    private static final char RAISED_MINUS = '\u207B';
    private static final char MINUS = '\u2212';

    private final String text;
    private final String kind;
    private final List<UnitSymbol.Factor> factors = new ArrayList<>();
    private final int begin;
    private int at;

    UnitParser(String text, int begin, String kind) {
        this.text = text;
        this.kind = kind;
        this.begin = begin;
        this.at = begin;
    }

    List<UnitSymbol.Factor> factors() {
        if (text.length() - begin > LONGEST_TEXT) {
            throw problem(begin, "the unit has " + (text.length() - begin) + " characters; expected at most "
                    + LONGEST_TEXT);
        }
        product(1);
        if (at < text.length()) {
            throw problem(at, "the closing bracket has no opening one");
        }
        return List.copyOf(factors);
    }

    private void product(int sign) {
        boolean isDivided = false;
        skipBlanks();
        if (peek() == '/') {
            throw problem(at, "nothing stands above the line; write 1/h");
        }
        if (peek() == '1' && isOneOver()) {
            at++;
        } else {
            power(sign);
        }
        for (;;) {
            boolean isBlank = skipBlanks();
            char next = peek();
            if (at >= text.length() || next == ')') {
                return;
            }
            if (next == '/') {
                at++;
                skipBlanks();
                isDivided = true;
                power(-sign);
                continue;
            }
            boolean isTimes = next == '*' || next == '.' || next == '\u00B7' || next == '\u22C5';
            if (!isTimes && !isBlank && next != '(') {
                throw problem(at, "'" + next
                        + "' does not belong into a unit; expected a unit such as S/cm or mAh/cm2");
            }
            if (isDivided) {
                throw problem(at, "it is not clear whether this unit stands above or below the line; write J/(mol K) "
                        + "or J mol^-1 K^-1");
            }
            if (isTimes) {
                at++;
                skipBlanks();
            }
            power(sign);
        }
    }

    private boolean isOneOver() {
        int next = at + 1;
        while (next < text.length() && isBlank(text.charAt(next))) {
            next++;
        }
        return next >= text.length() || text.charAt(next) == '/';
    }

    private void power(int sign) {
        if (peek() == '(') {
            int open = at++;
            product(sign);
            if (peek() != ')') {
                throw problem(open, "the bracket is not closed");
            }
            at++;
            return;
        }
        int start = at;
        while (at < text.length() && isSymbolCharacter(text.charAt(at))) {
            at++;
        }
        if (start == at) {
            throw problem(start, (at < text.length() ? "'" + peek() + "' stands" : "the text ends")
                    + " where a unit is expected, such as S/cm or mAh/cm2");
        }
        String symbol = text.substring(start, at);
        int exponent = exponent();
        factors.add(UnitSymbol.read(symbol, sign * exponent)
                .orElseThrow(() -> problem(start, UnitSpelling.unknown(symbol))));
    }

    private int exponent() {
        int start = at;
        boolean hasCaret = peek() == '^';
        if (hasCaret) {
            at++;
        }
        boolean isBracketed = hasCaret && peek() == '(';
        if (isBracketed) {
            at++;
        }
        boolean isNegative = peek() == '-' || peek() == MINUS || peek() == RAISED_MINUS;
        if (isNegative) {
            at++;
        }
        int digits = at;
        int exponent = 0;
        while (digit(peek()) >= 0) {
            exponent = Math.min(exponent * 10 + digit(peek()), MOST_EXPONENT + 1);
            at++;
        }
        if (at == start) {
            return 1;
        }
        if (digits == at || exponent == 0 || exponent > MOST_EXPONENT) {
            throw problem(start, "an exponent is a whole number from 1 to " + MOST_EXPONENT
                    + ", with a minus sign where it is negative, such as cm^-2");
        }
        if (isBracketed) {
            if (peek() != ')') {
                throw problem(at, "the bracket of the exponent is not closed, or the exponent is not a whole number");
            }
            at++;
        }
        return isNegative ? -exponent : exponent;
    }

    private static int digit(char c) {
        return c >= '0' && c <= '9' ? c - '0' : RAISED_DIGITS.indexOf(c);
    }

    private static boolean isSymbolCharacter(char c) {
        return Character.isLetter(c) || c == '%' || c == '\u00B0' || c == '\u2103' || c == '\u00B5';
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == '\u00A0' || c == '\u2009' || c == '\u202F';
    }

    private boolean skipBlanks() {
        int start = at;
        while (isBlank(peek())) {
            at++;
        }
        return at > start;
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private QuantityFormatException problem(int offset, String message) {
        return new QuantityFormatException(kind, text, offset, message);
    }
}
