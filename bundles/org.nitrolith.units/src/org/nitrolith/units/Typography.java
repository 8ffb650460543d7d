// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.units;

import java.util.Map;
import java.util.regex.Pattern;

/** The signs of print in place of those of a keyboard. */
final class Typography {

    private static final Pattern SYMBOL = Pattern.compile("\\p{L}+");
    private static final Pattern POWER = Pattern.compile("(?<=\\p{L})(?:\\^\\(([-\u2212]?\\d+)\\)|\\^?([-\u2212]?\\d+))");
    private static final Pattern POWER_OF_TEN = Pattern.compile("[Ee]\\+?([-\u2212]?\\d+)");
    private static final Map<String, String> SYMBOLS = Map.of("degC", "\u00B0C", "deg", "\u00B0");
    private static final String RAISED_DIGITS = "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079";

    private Typography() {
    }

    /** A unit: {@code \u00B5m}, {@code \u00B0C/min}, {@code k\u03A9}, {@code mAh/cm\u00B2}, {@code J mol\u207B\u00B9}. */
    static String unit(String text) {
        String symbols = SYMBOL.matcher(text).replaceAll(match -> symbol(match.group()));
        return POWER.matcher(symbols.replace('*', '\u00B7'))
                .replaceAll(match -> raised(match.group(1) == null ? match.group(2) : match.group(1)));
    }

    /** A number with its sign: {@code -}, {@code <=}, {@code +/-} and {@code E-3} as they are printed. */
    static String number(String text) {
        String signs = text.replace("<=", "\u2264").replace(">=", "\u2265").replace("+/-", "\u00B1");
        return POWER_OF_TEN.matcher(signs).replaceAll(match -> "\u00B710" + raised(match.group(1))).replace('-', '\u2212');
    }

    private static String symbol(String text) {
        String known = SYMBOLS.get(text);
        if (known != null) {
            return known;
        }
        String micro = text.length() > 1 && text.charAt(0) == 'u' ? "\u00B5" + text.substring(1) : text;
        return micro.endsWith("ohm") ? micro.substring(0, micro.length() - "ohm".length()) + "\u03A9" : micro;
    }

    private static String raised(String exponent) {
        return String.valueOf(Integer.parseInt(exponent.replace('\u2212', '-'))).chars()
                .mapToObj(c -> c == '-' ? "\u207B" : RAISED_DIGITS.substring(c - '0', c - '0' + 1))
                .reduce("", String::concat);
    }
}
