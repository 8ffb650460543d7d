// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.cli.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.nitrolith.units.Quantity;
import org.nitrolith.units.QuantityFormatException;

/** Reads the values of options; a wrong one is a wrong call, with what was expected. */
public final class Values {

    private Values() {
    }

    /** A quantity in a unit like the given one, such as {@code 0.21cm} for a length. */
    public static Quantity quantity(String option, String text, String likeUnit) {
        try {
            return Quantity.parse(text, likeUnit);
        } catch (QuantityFormatException e) {
            throw new UsageException(option + ": " + e.getMessage(), e);
        }
    }

    /** A temperature in kelvin; a bare C means degrees Celsius here: {@code 140C}, {@code 413 K}. */
    public static double temperatureK(String option, String text) {
        String spelled = text.strip().replaceFirst("(?<=[\\d.\\s])C$", "degC");
        double kelvin = quantity(option, spelled, "K").in("K");
        if (!(kelvin > 0)) {
            throw new UsageException(option + ": " + text + " is not above absolute zero");
        }
        return kelvin;
    }

    /** A number with a decimal point, or {@code inf}. */
    public static double number(String option, String text) {
        String plain = text.strip();
        if (plain.equals("inf") || plain.equals("+inf")) {
            return Double.POSITIVE_INFINITY;
        }
        if (plain.equals("-inf")) {
            return Double.NEGATIVE_INFINITY;
        }
        try {
            double value = Double.parseDouble(plain);
            if (Double.isFinite(value) && !plain.matches(".*[dDfFxX]")) {
                return value;
            }
        } catch (NumberFormatException noNumber) {
            throw new UsageException(option + ": \"" + text + "\" is no number; write it as 0.5 or 1e-3", noNumber);
        }
        throw new UsageException(option + ": \"" + text + "\" is no number; write it as 0.5 or 1e-3");
    }

    /** Entries {@code name=value} or {@code name} alone, divided by commas; a name alone has an empty value. */
    public static Map<String, String> assignments(String option, List<String> texts) {
        Map<String, String> entries = new LinkedHashMap<>();
        for (String entry : split(texts)) {
            int equals = entry.indexOf('=');
            String name = (equals < 0 ? entry : entry.substring(0, equals)).strip();
            if (name.isEmpty()) {
                throw new UsageException(option + ": \"" + entry + "\" has no name before the =");
            }
            if (entries.put(name, equals < 0 ? "" : entry.substring(equals + 1).strip()) != null) {
                throw new UsageException(option + ": " + name + " is given twice");
            }
        }
        return entries;
    }

    /** Entries {@code name=value}, one each; a value may hold commas and blanks. */
    public static Map<String, String> pairs(String option, List<String> texts) {
        Map<String, String> entries = new LinkedHashMap<>();
        for (String entry : texts) {
            int equals = entry.indexOf('=');
            if (equals <= 0) {
                throw new UsageException(option + ": \"" + entry + "\" is no NAME=VALUE");
            }
            entries.put(entry.substring(0, equals).strip(), entry.substring(equals + 1).strip());
        }
        return entries;
    }

    private static List<String> split(List<String> texts) {
        List<String> entries = new ArrayList<>();
        for (String text : texts) {
            for (String entry : text.split(",")) {
                if (!entry.isBlank()) {
                    entries.add(entry.strip());
                }
            }
        }
        return entries;
    }

    /** A range {@code MIN:MAX} of frequencies in Hz; either side may be missing, either may have a unit such as kHz. */
    public static double[] frequencyRange(String option, String text) {
        String[] sides = text.split(":", -1);
        if (sides.length != 2) {
            throw new UsageException(
                    option + ": \"" + text + "\" is no range; write MIN:MAX in Hz, such as 1:1e6 or 10Hz:1MHz");
        }
        double low = sides[0].isBlank() ? 0 : frequency(option, sides[0]);
        double high = sides[1].isBlank() ? Double.POSITIVE_INFINITY : frequency(option, sides[1]);
        if (!(low <= high) || low < 0) {
            throw new UsageException(
                    option + ": " + text + " is no range of frequencies: MIN is 0 or more and at most MAX");
        }
        return new double[] { low, high };
    }

    private static double frequency(String option, String text) {
        return text.strip().matches(".*[A-Za-z]z") ? quantity(option, text.strip(), "Hz").in("Hz")
                : number(option, text);
    }
}
