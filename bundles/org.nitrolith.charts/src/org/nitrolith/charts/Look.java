// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.charts;

/**
 * How a series is drawn where that matters; {@link #auto()} leaves it to the theme.
 *
 * @param colour index into the palette of the theme, or -1: the next free one
 * @param symbol the symbol of its points
 * @param dashed whether its line is dashed
 */
public record Look(int colour, Symbol symbol, boolean dashed) {

    /** The symbol of a point. */
    public enum Symbol {
        /** Filled circle. */
        CIRCLE,
        /** Open circle. */
        RING,
        /** Filled square. */
        SQUARE,
        /** Filled triangle. */
        TRIANGLE,
        /** Filled diamond. */
        DIAMOND,
        /** Diagonal cross. */
        CROSS
    }

    /** The next colour, circles, a full line. */
    public static Look auto() {
        return new Look(-1, Symbol.CIRCLE, false);
    }

    /** The same in a given colour of the palette. */
    public Look withColour(int index) {
        return new Look(index, symbol, dashed);
    }

    /** The same with another symbol. */
    public Look withSymbol(Symbol other) {
        return new Look(colour, other, dashed);
    }

    /** The same with a dashed line. */
    public Look withDashes() {
        return new Look(colour, symbol, true);
    }
}
