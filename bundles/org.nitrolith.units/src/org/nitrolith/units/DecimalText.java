// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.units;

import java.math.BigDecimal;

/** Decimal numbers as they are written into models: {@code 25}, {@code 0.371}, {@code 2.14E-3}. */
final class DecimalText {

    private static final int SMALLEST_PLAIN_EXPONENT = -2;
    private static final int LARGEST_PLAIN_EXPONENT = 5;
    private static final BigDecimal MOST_BRACKETED = BigDecimal.valueOf(100);
    private static final int LONGEST_BRACKETED = 40;

    private DecimalText() {
    }

    /** The shortest decimal number that reads back as the given double. */
    static BigDecimal shortest(double value) {
        BigDecimal decimal = BigDecimal.valueOf(value).stripTrailingZeros();
        return decimal.scale() < 0 && exponent(decimal) <= LARGEST_PLAIN_EXPONENT ? decimal.setScale(0) : decimal;
    }

    /** A number with all its digits. */
    static String write(BigDecimal value) {
        return write(value, "");
    }

    /**
     * A number with its standard uncertainty: {@code 8.1(2)} where the uncertainty has at most two digits in the last
     * places of the number, {@code 8.1 +/- 0.1234} elsewhere.
     */
    static String write(BigDecimal value, BigDecimal uncertainty) {
        int places = Math.max(value.scale(), uncertainty.scale());
        BigDecimal aligned = value.setScale(isPlain(value) ? Math.max(places, 0) : places);
        BigDecimal inLastPlace = uncertainty.scaleByPowerOfTen(aligned.scale());
        String bracketed = write(aligned, "(" + inLastPlace.toBigInteger() + ")");
        boolean isReadable = inLastPlace.compareTo(MOST_BRACKETED) < 0 && bracketed.length() <= LONGEST_BRACKETED;
        return isReadable ? bracketed : write(value) + " +/- " + write(uncertainty);
    }

    private static boolean isPlain(BigDecimal value) {
        int exponent = exponent(value);
        return exponent >= SMALLEST_PLAIN_EXPONENT && exponent <= LARGEST_PLAIN_EXPONENT;
    }

    private static int exponent(BigDecimal value) {
        return value.signum() == 0 ? 0 : value.precision() - value.scale() - 1;
    }

    private static String write(BigDecimal value, String afterDigits) {
        if (isPlain(value)) {
            return value.toPlainString() + afterDigits;
        }
        int exponent = exponent(value);
        return value.scaleByPowerOfTen(-exponent).toPlainString() + afterDigits + "E" + exponent;
    }
}
