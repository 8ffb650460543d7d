// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.units;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The unit symbols of the laboratory and their spellings; what each one is stands in {@link IndriyaUnits}. */
enum UnitSymbol {

    METRE(true, "m"),
    GRAM(true, "g"),
    SECOND(true, "s"),
    MINUTE(false, "min"),
    HOUR(false, "h", "hour", "hours"),
    DAY(false, "d", "day", "days"),
    WEEK(false, "week", "weeks"),
    AMPERE(true, "A"),
    KELVIN(true, "K"),
    CELSIUS(false, "degC", "\u00B0C", "\u2103"),
    MOLE(true, "mol"),
    MOLAR(true, "M"),
    LITRE(true, "L", "l"),
    ANGSTROM(false, "\u00C5", "\u212B", "angstrom", "Angstrom"),
    HERTZ(true, "Hz"),
    RPM(false, "rpm"),
    RADIAN(true, "rad"),
    DEGREE(false, "deg", "\u00B0"),
    NEWTON(true, "N"),
    PASCAL(true, "Pa"),
    BAR(true, "bar"),
    ATMOSPHERE(false, "atm"),
    TORR(true, "Torr", "torr"),
    JOULE(true, "J"),
    ELECTRONVOLT(true, "eV"),
    WATT(true, "W"),
    WATT_HOUR(true, "Wh"),
    AMPERE_HOUR(true, "Ah"),
    COULOMB(true, "C"),
    VOLT(true, "V"),
    OHM(true, "ohm", "Ohm", "\u03A9", "\u2126"),
    SIEMENS(true, "S"),
    FARAD(true, "F"),
    HENRY(true, "H"),
    TESLA(true, "T"),
    SCCM(false, "sccm"),
    PERCENT(false, "%", "wt%", "at%", "mol%", "vol%", "%RH"),
    PPM(false, "ppm"),
    PPB(false, "ppb");

    private static final Map<String, UnitSymbol> BY_SPELLING = new HashMap<>();

    static {
        for (UnitSymbol symbol : values()) {
            for (String spelling : symbol.spellings) {
                BY_SPELLING.put(spelling, symbol);
            }
        }
    }

    private final boolean takesPrefix;
    private final String[] spellings;

    UnitSymbol(boolean takesPrefix, String... spellings) {
        this.takesPrefix = takesPrefix;
        this.spellings = spellings;
    }

    /** A symbol with the power of ten of its prefix and its exponent, as in the {@code cm2} of {@code mAh/cm2}. */
    record Factor(UnitSymbol symbol, int powerOfTen, int exponent) {
    }

    /** Reads one symbol with an optional SI prefix. The symbol as a whole goes first: {@code min} is the minute. */
    static Optional<Factor> read(String spelling, int exponent) {
        UnitSymbol whole = BY_SPELLING.get(spelling);
        if (whole != null) {
            return Optional.of(new Factor(whole, 0, exponent));
        }
        UnitSymbol symbol = BY_SPELLING.get(spelling.substring(1));
        int powerOfTen = powerOfTen(spelling.charAt(0));
        return symbol == null || !symbol.takesPrefix || powerOfTen == 0 ? Optional.empty()
                : Optional.of(new Factor(symbol, powerOfTen, exponent));
    }

    /** The power of ten of an SI prefix, 0 for what is none. */
    private static int powerOfTen(char prefix) {
        return switch (prefix) {
            case 'T' -> 12;
            case 'G' -> 9;
            case 'M' -> 6;
            case 'k' -> 3;
            case 'h' -> 2;
            case 'd' -> -1;
            case 'c' -> -2;
            case 'm' -> -3;
            case 'u', '\u00B5', '\u03BC' -> -6;
            case 'n' -> -9;
            case 'p' -> -12;
            case 'f' -> -15;
            default -> 0;
        };
    }
}
