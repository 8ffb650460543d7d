// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.io.internal;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Unit of a column of an impedance table.
 *
 * @param dimension  what it measures
 * @param exponent10 power of ten that leads to the base unit (Hz, rad/s, s, ohm, S, deg, rad, C, K)
 */
public record ColumnUnit(Dimension dimension, int exponent10) {

    /** What a unit measures. */
    public enum Dimension {
        /** Hertz. */
        FREQUENCY,
        /** Radian per second. */
        ANGULAR_FREQUENCY,
        /** Hertz or radian per second, as for 1/s. */
        RATE,
        /** Second. */
        TIME,
        /** Ohm. */
        IMPEDANCE,
        /** Siemens. */
        ADMITTANCE,
        /** Degree. */
        DEGREE,
        /** Radian. */
        RADIAN,
        /** Degree Celsius. */
        CELSIUS,
        /** Kelvin. */
        KELVIN,
        /** A unit that is none of these, such as ohm cm2. */
        OTHER
    }

    private static final Map<String, Integer> PREFIXES = Map.ofEntries(Map.entry("", 0), Map.entry("n", -9),
            Map.entry("u", -6),
            Map.entry("m", -3), Map.entry("k", 3), Map.entry("K", 3), Map.entry("M", 6), Map.entry("g", 9),
            Map.entry("G", 9),
            Map.entry("T", 12), Map.entry("micro", -6), Map.entry("milli", -3), Map.entry("kilo", 3), Map.entry("mega",
            6),
            Map.entry("giga", 9), Map.entry("Micro", -6), Map.entry("Milli", -3), Map.entry("Kilo", 3),
            Map.entry("Mega", 6),
            Map.entry("Giga", 9));
    private static final Set<String> DEGREES = Set.of("deg", "degree", "degrees", "degr", "degs");
    private static final Set<String> RADIANS = Set.of("rad", "radian", "radians");
    private static final Set<String> CELSIUS = Set.of("degc", "c", "celsius", "degreec", "degcelsius", "degreecelsius");
    private static final Set<String> ANGULAR = Set.of("rad/s", "rads-1", "rads^-1", "rad*s-1", "rad*s^-1", "rad/sec",
            "rad.s-1");
    private static final Set<String> RATES = Set.of("1/s", "s-1", "s^-1", "1/sec", "persecond");
    private static final Set<String> SIEMENS = Set.of("ohm-1", "ohm^-1", "1/ohm", "siemens", "mho", "ohm^(-1)");

    /** The unit written in this text; empty if it is no unit that belongs to an impedance table. */
    public static Optional<ColumnUnit> parse(String text) {
        String unit = HeaderText.normalise(text).replace(" ", "").replace("·", "*");
        String lower = unit.toLowerCase(Locale.ROOT);
        if (DEGREES.contains(lower)) {
            return of(Dimension.DEGREE, 0);
        }
        if (RADIANS.contains(lower)) {
            return of(Dimension.RADIAN, 0);
        }
        if (lower.equals("mrad")) {
            return of(Dimension.RADIAN, -3);
        }
        if (CELSIUS.contains(lower)) {
            return of(Dimension.CELSIUS, 0);
        }
        if (unit.equals("K") || lower.equals("kelvin")) {
            return of(Dimension.KELVIN, 0);
        }
        if (ANGULAR.contains(lower)) {
            return of(Dimension.ANGULAR_FREQUENCY, 0);
        }
        if (RATES.contains(lower)) {
            return of(Dimension.RATE, 0);
        }
        if (SIEMENS.contains(lower)) {
            return of(Dimension.ADMITTANCE, 0);
        }
        return parsePrefixed(unit, lower);
    }

    private static Optional<ColumnUnit> parsePrefixed(String unit, String lower) {
        for (String base : new String[] {"hz", "hertz"}) {
            if (lower.endsWith(base)) {
                return prefixed(Dimension.FREQUENCY, unit, base);
            }
        }
        for (String base : new String[] {"ohms", "ohm"}) {
            if (lower.endsWith(base)) {
                return prefixed(Dimension.IMPEDANCE, unit, base);
            }
        }
        if (lower.contains("ohm") && (lower.contains("cm") || lower.contains("m2") || lower.contains("m^2")
                || lower.contains("m²"))) {
            return of(Dimension.OTHER, 0);
        }
        if (unit.endsWith("S") && unit.length() <= 2) {
            return prefixed(Dimension.ADMITTANCE, unit, "S");
        }
        if (unit.equals("s") || lower.equals("sec")) {
            return of(Dimension.TIME, 0);
        }
        if (unit.equals("ms") || unit.equals("us")) {
            return of(Dimension.TIME, unit.equals("ms") ? -3 : -6);
        }
        return Optional.empty();
    }

    private static Optional<ColumnUnit> prefixed(Dimension dimension, String unit, String base) {
        Integer exponent = PREFIXES.get(unit.substring(0, unit.length() - base.length()));
        return exponent == null ? Optional.empty() : of(dimension, exponent);
    }

    private static Optional<ColumnUnit> of(Dimension dimension, int exponent10) {
        return Optional.of(new ColumnUnit(dimension, exponent10));
    }
}
