// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.chemistry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The Hermann-Mauguin symbols of the 230 space groups in their usual settings.
 *
 * <p>
 * Known are the short symbols of the standard settings, the other cell choices and unique axes of the monoclinic
 * groups, the six axis orders of the orthorhombic groups ({@code Pbnm} for {@code Pnma}) with the older names of the
 * five groups that have a double glide plane ({@code Cmca} for {@code Cmce}), and the former short forms of the cubic
 * groups ({@code Fd3m} for {@code Fd-3m}). Full symbols ({@code P2_1/n2_1/m2_1/a}) are read too, and so are symbols
 * with or without underscores, with blanks, with lowered digits, an overbar instead of the minus sign, or an origin or
 * axes choice behind a colon ({@code Fd-3m:2}).
 *
 * <p>
 * Source: International Tables for Crystallography, Vol. A, Space-group symmetry, 5th ed., 2002, Table 4.3.2.1; the
 * axis orders follow from renaming a, b and c in the standard symbols.
 */
public final class SpaceGroups {

    private static final int LONGEST_SYMBOL = 40;

    private static final String[] STANDARD = ("P1 P-1 P2 P2_1 C2 Pm Pc Cm Cc P2/m P2_1/m C2/m P2/c P2_1/c C2/c "
            + "P222 P222_1 P2_12_12 P2_12_12_1 C222_1 C222 F222 I222 I2_12_12_1 Pmm2 Pmc2_1 Pcc2 Pma2 Pca2_1 "
            + "Pnc2 Pmn2_1 Pba2 Pna2_1 Pnn2 Cmm2 Cmc2_1 Ccc2 Amm2 Aem2 Ama2 Aea2 Fmm2 Fdd2 Imm2 Iba2 Ima2 Pmmm "
            + "Pnnn Pccm Pban Pmma Pnna Pmna Pcca Pbam Pccn Pbcm Pnnm Pmmn Pbcn Pbca Pnma Cmcm Cmce Cmmm Cccm "
            + "Cmme Ccce Fmmm Fddd Immm Ibam Ibca Imma "
            + "P4 P4_1 P4_2 P4_3 I4 I4_1 P-4 I-4 P4/m P4_2/m P4/n P4_2/n I4/m I4_1/a P422 P42_12 P4_122 "
            + "P4_12_12 P4_222 P4_22_12 P4_322 P4_32_12 I422 I4_122 P4mm P4bm P4_2cm P4_2nm P4cc P4nc P4_2mc "
            + "P4_2bc I4mm I4cm I4_1md I4_1cd P-42m P-42c P-42_1m P-42_1c P-4m2 P-4c2 P-4b2 P-4n2 I-4m2 I-4c2 "
            + "I-42m I-42d P4/mmm P4/mcc P4/nbm P4/nnc P4/mbm P4/mnc P4/nmm P4/ncc P4_2/mmc P4_2/mcm P4_2/nbc "
            + "P4_2/nnm P4_2/mbc P4_2/mnm P4_2/nmc P4_2/ncm I4/mmm I4/mcm I4_1/amd I4_1/acd "
            + "P3 P3_1 P3_2 R3 P-3 R-3 P312 P321 P3_112 P3_121 P3_212 P3_221 R32 P3m1 P31m P3c1 P31c R3m R3c "
            + "P-31m P-31c P-3m1 P-3c1 R-3m R-3c "
            + "P6 P6_1 P6_5 P6_2 P6_4 P6_3 P-6 P6/m P6_3/m P622 P6_122 P6_522 P6_222 P6_422 P6_322 P6mm P6cc "
            + "P6_3cm P6_3mc P-6m2 P-6c2 P-62m P-62c P6/mmm P6/mcc P6_3/mcm P6_3/mmc "
            + "P23 F23 I23 P2_13 I2_13 Pm-3 Pn-3 Fm-3 Fd-3 Im-3 Pa-3 Ia-3 P432 P4_232 F432 F4_132 I432 P4_332 "
            + "P4_132 I4_132 P-43m F-43m I-43m P-43n F-43c I-43d Pm-3m Pn-3n Pm-3n Pn-3m Fm-3m Fm-3c Fd-3m "
            + "Fd-3c Im-3m Ia-3d").split(" ");

    private static final Map<Integer, String> MONOCLINIC_SETTINGS = Map.ofEntries(Map.entry(5, "A2 I2 B2"),
            Map.entry(7, "Pn Pa Pb"), Map.entry(8, "Am Im Bm"), Map.entry(9, "An Ia Aa Cn Ic Bb Bn Ib"),
            Map.entry(12, "A2/m I2/m B2/m"), Map.entry(13, "P2/n P2/a P2/b"), Map.entry(14, "P2_1/n P2_1/a P2_1/b"),
            Map.entry(15, "A2/n I2/a A2/a C2/n I2/c B2/b B2/n I2/b"));

    /** The names before the letter e for a double glide plane. */
    private static final Map<Integer, String> BEFORE_DOUBLE_GLIDE = Map.of(39, "Abm2", 41, "Aba2", 64, "Cmca",
            67, "Cmma", 68, "Ccca");

    /** Which old axis each new one is, for the six orders of a, b, c. */
    private static final int[][] AXIS_ORDERS = { { 0, 1, 2 }, { 1, 2, 0 }, { 2, 0, 1 }, { 1, 0, 2 }, { 2, 1, 0 },
            { 0, 2, 1 } };

    private static final Pattern DIRECTION = Pattern.compile("2_1|2|[abcdenm]");
    private static final Pattern UNIQUE_AXIS_SPELLED = Pattern.compile("([PABCI])(?:11(.+)|1(.+)1|(.+)11)");
    private static final Pattern CHOICE = Pattern.compile(":[12HRhr]$|[HRSZ]$");
    private static final Pattern SCREW_AXIS = Pattern.compile("_([1-5])");
    private static final Map<String, SpaceGroup> BY_KEY = new HashMap<>();

    static {
        for (int number = 1; number <= STANDARD.length; number++) {
            put(STANDARD[number - 1], number, null);
        }
        MONOCLINIC_SETTINGS.forEach((number, symbols) -> {
            for (String symbol : symbols.split(" ")) {
                put(symbol, number, "another setting");
            }
        });
        for (int number = 16; number <= 74; number++) {
            putAxisOrders(STANDARD[number - 1], number, "another order of the axes");
        }
        BEFORE_DOUBLE_GLIDE.forEach((number, symbol) -> putAxisOrders(symbol, number, "an older name"));
        for (int number = 200; number <= STANDARD.length; number++) {
            String standard = STANDARD[number - 1];
            if (standard.contains("-3")) {
                BY_KEY.putIfAbsent(key(standard.replace("-3", "3")), group(standard, number, "the old short form"));
            }
        }
    }

    private SpaceGroups() {
    }

    /** The short symbols of the standard settings, in the order of their numbers. */
    public static List<String> standardSymbols() {
        return List.of(STANDARD);
    }

    /**
     * Recognises a printed symbol.
     *
     * @return empty when it is not among the symbols of the 230 groups in their usual settings, as {@code P-4mn}
     */
    public static Optional<SpaceGroup> normalise(String printed) {
        if (printed.length() > LONGEST_SYMBOL) {
            return Optional.empty();
        }
        String plain = plain(printed);
        return known(plain).or(() -> known(CHOICE.matcher(plain).replaceFirst("")))
                .or(() -> known(withoutFullAxes(plain))).or(() -> known(withoutUniqueAxis(plain)));
    }

    /** A symbol as it is printed, with lowered digits of screw axes: {@code P6\u2083/mmc}. {@link #normalise(String)} reads it. */
    public static String print(String symbol) {
        return SCREW_AXIS.matcher(symbol).replaceAll(axis -> Character.toString(axis.group(1).charAt(0) - '0' + '\u2080'));
    }

    private static Optional<SpaceGroup> known(String symbol) {
        return Optional.ofNullable(BY_KEY.get(key(symbol)));
    }

    /** Unifies minus signs and overbars, lowered digits and blanks. */
    private static String plain(String printed) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < printed.length(); i++) {
            char c = printed.charAt(i);
            if (c == '\u0304' || c == '\u0305') {
                plain.insert(Math.max(plain.length() - 1, 0), '-');
            } else if (c >= '\u2080' && c <= '\u2089') {
                plain.append((char) (c - '\u2080' + '0'));
            } else if (c == '\u2212' || c == '\u2013') {
                plain.append('-');
            } else if (!Character.isWhitespace(c) && c != '\u00A0') {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    /** Shortens a full symbol: {@code P2_1/n2_1/m2_1/a} to {@code Pnma}, {@code F4_1/d-32/m} to {@code Fd-3m}. */
    private static String withoutFullAxes(String symbol) {
        return symbol.replaceAll(symbol.contains("-3") ? "[24](_?[1-3])?/" : "(?<![_\\d])2(_?1)?/", "");
    }

    /** Shortens a monoclinic symbol that spells all three directions: {@code P12_1/c1} to {@code P2_1/c}. */
    private static String withoutUniqueAxis(String symbol) {
        Matcher matcher = UNIQUE_AXIS_SPELLED.matcher(symbol);
        if (!matcher.matches()) {
            return symbol;
        }
        for (int direction = 2; direction <= matcher.groupCount(); direction++) {
            if (matcher.group(direction) != null) {
                return matcher.group(1) + matcher.group(direction);
            }
        }
        return symbol;
    }

    private static String key(String symbol) {
        return symbol.replace("_", "").toLowerCase(Locale.ROOT);
    }

    private static void put(String symbol, int number, String departure) {
        BY_KEY.putIfAbsent(key(symbol), group(symbol, number, departure));
    }

    private static SpaceGroup group(String symbol, int number, String departure) {
        String standard = STANDARD[number - 1];
        return new SpaceGroup(number, symbol, standard, Optional.ofNullable(departure)
                .map(what -> what + " of " + standard + " (no. " + number + ")"));
    }

    private static void putAxisOrders(String symbol, int number, String departure) {
        for (int[] order : AXIS_ORDERS) {
            put(inAxisOrder(symbol, order), number, departure);
        }
    }

    /**
     * Renames the axes of an orthorhombic symbol: directions change places, glide vectors and centrings their letters.
     */
    private static String inAxisOrder(String symbol, int[] order) {
        List<String> directions = new ArrayList<>();
        Matcher matcher = DIRECTION.matcher(symbol.substring(1));
        while (matcher.find()) {
            directions.add(matcher.group());
        }
        StringBuilder renamed = new StringBuilder(renamed(symbol.substring(0, 1), "ABC", order));
        for (int old : order) {
            renamed.append(renamed(directions.get(old), "abc", order));
        }
        return renamed.toString();
    }

    private static String renamed(String letter, String axes, int[] order) {
        int old = axes.indexOf(letter);
        for (int axis = 0; axis < order.length; axis++) {
            if (order[axis] == old) {
                return axes.substring(axis, axis + 1);
            }
        }
        return letter;
    }
}
