// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.units;

/**
 * What a source says about a printed value besides the value itself. A censored value ({@code <1E-10 S/cm}) is a
 * datum of its own: it bounds the quantity and must not be used as if it were the quantity.
 */
public enum Qualifier {

    /** The value is printed as it is. */
    NONE(""),
    /** About the value, {@code ~5 mm/h}. */
    APPROXIMATELY("~"),
    /** Below the value, {@code <1E-10 S/cm}. */
    LESS_THAN("<"),
    /** The value or below it, {@code <=15 min}. */
    AT_MOST("<="),
    /** Above the value, {@code >1E-3 S/cm}. */
    GREATER_THAN(">"),
    /** The value or above it, {@code >=350 Wh/kg}. */
    AT_LEAST(">=");

    private final String sign;

    Qualifier(String sign) {
        this.sign = sign;
    }

    /** The sign in front of the number in the text form, empty for {@link #NONE}. */
    public String sign() {
        return sign;
    }

    /** Whether the value only bounds the quantity from one side. */
    public boolean isCensoring() {
        return this != NONE && this != APPROXIMATELY;
    }
}
