// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.io.spi;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Numbers as instruments write them: decimal point or comma, exponent with E or D, a Unicode minus, a plus. A number is
 * read to the nearest double; one in a prefixed unit is scaled in decimal first, so that 0.1 kohm is exactly 100 ohm.
 */
public final class NumberText {

    private static final int MAX_LENGTH = 64;
    private static final Pattern WITH_COMMA = Pattern.compile("[+-]?\\d*,\\d+(?:[eEdD][+-]?\\d{1,4})?");
    private static final Set<String> NOT_FINITE = Set.of("nan", "inf", "infinity", "-nan", "-inf", "-infinity", "+inf",
            "+infinity", "+nan", "1.#qnan", "-1.#qnan", "1.#ind", "-1.#ind", "1.#inf", "-1.#inf", "1.#snan",
            "-nan(ind)", "nan(ind)",
            "nan(snan)", "ovl", "overload", "∞", "-∞", "#n/a", "#num!", "#div/0!", "#value!");

    private NumberText() {
    }

    /**
     * The number in a piece of text, empty if it is none. What stands for “no number was measured” (NaN, inf, 1.#QNAN
     * ...), and a number too large for a double, is a value that is not finite.
     *
     * @param text         with or without blanks around it
     * @param decimalComma whether a comma is the decimal mark; a point is one in any case
     */
    public static OptionalDouble parse(String text, boolean decimalComma) {
        return parse(text, decimalComma, 0);
    }

    /**
     * The number times a power of ten, for a value in a prefixed unit.
     *
     * @param text         with or without blanks around it
     * @param decimalComma whether a comma is the decimal mark
     * @param exponent10   power of ten, such as 3 for a value in kilo-ohm that is wanted in ohm
     */
    public static OptionalDouble parse(String text, boolean decimalComma, int exponent10) {
        String plain = text.strip();
        if (plain.isEmpty() || plain.length() > MAX_LENGTH) {
            return OptionalDouble.empty();
        }
        plain = plain.replace('\u2212', '-');
        if (decimalComma) {
            plain = plain.replace(',', '.');
        }
        if (!isNumber(plain)) {
            return NOT_FINITE.contains(plain.toLowerCase(Locale.ROOT)) ? OptionalDouble.of(Double.NaN)
                    : OptionalDouble.empty();
        }
        plain = plain.replace('d', 'e').replace('D', 'e');
        double value = exponent10 == 0 ? Double.parseDouble(plain)
                : new BigDecimal(plain).scaleByPowerOfTen(exponent10).doubleValue();
        return OptionalDouble.of(value + 0.0);
    }

    /** Sign, digits with at most one point, and an exponent of at most four digits; by hand, as files have many numbers. */
    private static boolean isNumber(String text) {
        int end = text.length();
        int i = text.charAt(0) == '+' || text.charAt(0) == '-' ? 1 : 0;
        int whole = digitsEnd(text, i);
        int mantissaDigits = whole - i;
        i = whole;
        if (i < end && text.charAt(i) == '.') {
            int fraction = digitsEnd(text, i + 1);
            mantissaDigits += fraction - i - 1;
            i = fraction;
        }
        if (mantissaDigits == 0) {
            return false;
        }
        if (i < end && "eEdD".indexOf(text.charAt(i)) >= 0) {
            int start = i + 1 < end && (text.charAt(i + 1) == '+' || text.charAt(i + 1) == '-') ? i + 2 : i + 1;
            i = digitsEnd(text, start);
            if (i == start || i - start > 4) {
                return false;
            }
        }
        return i == end;
    }

    private static int digitsEnd(String text, int start) {
        int i = start;
        while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        return i;
    }

    /** Whether the text is a number that only a decimal comma explains, such as {@code 3,14}. */
    public static boolean hasDecimalComma(String text) {
        String plain = text.strip();
        return plain.indexOf(',') >= 0 && plain.length() <= MAX_LENGTH && WITH_COMMA.matcher(plain.replace('\u2212', '-')).matches();
    }
}
