// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.units;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Common units, and near spellings of a symbol that is not known. */
final class UnitSpelling {

    static final List<String> COMMON = List.of(
            "S/cm", "mS/cm", "S/m", "eV", "meV", "kJ/mol", "degC", "K", "degC/min", "um", "nm", "mm", "cm", "\u00C5",
            "g", "mg", "kg", "g/cm3", "mg/cm2", "mAh", "mAh/cm2", "mAh/g", "mA", "mA/cm2", "V", "mV", "Wh/kg", "Wh/L",
            "W", "J", "ohm", "kohm", "ohm cm2", "ohm cm", "F", "H", "Hz", "kHz", "MHz", "s", "min", "h", "d", "week",
            "rpm", "mm/h", "Pa", "kPa", "MPa", "GPa", "bar", "mbar", "kbar", "atm", "Torr", "mol", "L", "mL", "sccm",
            "deg", "%", "wt%", "at%", "mol%", "%RH", "ppm", "1/h", "C", "mC", "N");

    private static final int MOST_HINTS = 3;
    private static final Map<String, String> SPELLED_OUT = Map.ofEntries(
            Map.entry("sec", "s"), Map.entry("second", "s"), Map.entry("seconds", "s"), Map.entry("minute", "min"),
            Map.entry("minutes", "min"), Map.entry("mins", "min"), Map.entry("hr", "h"), Map.entry("hrs", "h"),
            Map.entry("micron", "um"), Map.entry("microns", "um"), Map.entry("celsius", "degC"),
            Map.entry("kelvin", "K"), Map.entry("volt", "V"), Map.entry("volts", "V"), Map.entry("ohms", "ohm"),
            Map.entry("siemens", "S"), Map.entry("percent", "%"), Map.entry("gram", "g"), Map.entry("grams", "g"),
            Map.entry("hertz", "Hz"), Map.entry("cc", "cm3"), Map.entry("litre", "L"), Map.entry("liter", "L"),
            Map.entry("amp", "A"), Map.entry("amps", "A"));

    private UnitSpelling() {
    }

    /** What to say about a symbol that is not known. */
    static String unknown(String symbol) {
        String problem = "'" + symbol + "' is not a known unit";
        if (symbol.equals("vs")) {
            return problem + "; give the potential in V alone, the reference electrode has its own field";
        }
        List<String> near = near(symbol);
        return near.isEmpty() ? problem + "; expected a unit such as S/cm, eV, degC, um or mAh/cm2"
                : problem + "; did you mean " + String.join(" or ", near) + "?";
    }

    private static List<String> near(String symbol) {
        String spelledOut = SPELLED_OUT.get(symbol.toLowerCase(Locale.ROOT));
        if (spelledOut != null) {
            return List.of(spelledOut);
        }
        TreeMap<Integer, List<String>> byDistance = new TreeMap<>();
        for (String common : COMMON) {
            int distance = common.equalsIgnoreCase(symbol) ? 0 : 1 + distance(symbol, common);
            if (distance <= 1 + Math.max(1, symbol.length() / 3)) {
                byDistance.merge(distance, List.of(common), UnitSpelling::joined);
            }
        }
        return byDistance.values().stream().flatMap(List::stream).limit(MOST_HINTS).toList();
    }

    private static List<String> joined(List<String> first, List<String> second) {
        List<String> both = new ArrayList<>(first);
        both.addAll(second);
        return both;
    }

    /** Levenshtein's edit distance. */
    private static int distance(String a, String b) {
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(replaced, 1 + Math.min(previous[j], current[j - 1]));
            }
            previous = current;
        }
        return previous[b.length()];
    }
}
