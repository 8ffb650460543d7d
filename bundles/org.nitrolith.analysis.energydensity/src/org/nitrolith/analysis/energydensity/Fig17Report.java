// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.analysis.energydensity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.nitrolith.analysis.energydensity.Fig17Set.Foils;
import org.nitrolith.celldesign.Assumptions;
import org.nitrolith.celldesign.EnergyResult;

/**
 * The energy statements of the review's section 5 and Fig. 17 against exact critical values under two sets of assumptions, as a
 * page of the documentation in Markdown.
 */
public final class Fig17Report {

    /** The energy density that the review calls critical, Wh/kg. */
    public static final double TARGET = 350;

    private static final List<Fig17Set> SETS = List.of(Fig17Set.S1, Fig17Set.S4);

    private Fig17Report() {
    }

    /**
     * A printed critical value and what is computed for it.
     *
     * @param key     short name: A1 to A3 usual foils, B1 and B2 the N/P ratio, C1 to C4 light foils
     * @param row     row of the table of statements
     * @param what    the statement in short
     * @param printed the printed value
     * @param below   the last value of the reading grid before the printed one (or the next after it, for a maximum)
     * @param maximum true: the target is met below the critical value, and a plot is read downwards
     * @param unit    its unit, empty for a pure number
     * @param s1      the critical value of set S1
     * @param s4      the critical value of set S4
     */
    public record Statement(String key, String row, String what, double printed, double below, boolean maximum, String unit,
            double s1, double s4) {

        /** Whether one reads the printed value off a plot at the values of the grid. */
        public boolean reads(double value) {
            return maximum ? value >= printed && value < below : value > below && value <= printed;
        }
    }

    /** The nine statements that can be tested. */
    public static List<Statement> statements() {
        List<Statement> all = new ArrayList<>();
        all.add(capacity("A1", "ce-61", "areal capacity; thickness and N/P are not printed, here 20 um", 4, Foils.USUAL, 20));
        all.add(thickness("A2", "ce-62", "thickness at 10 mAh/cm2", 100, 120, Foils.USUAL, 10));
        all.add(thickness("A3", "ce-63", "thickness at 4 mAh/cm2", 20, 40, Foils.USUAL, 4));
        all.add(np("B1", "ce-64", "N/P at 4 mAh/cm2; thickness is not printed, here 10 um", 10, 20, 10));
        all.add(np("B2", "ce-65", "N/P at 4 mAh/cm2; thickness is not printed, here 20 um", 1.2, 2, 20));
        all.add(capacity("C1", "ce-66", "areal capacity at 10 um, light foils", 2, Foils.LIGHT, 10));
        all.add(capacity("C2", "ce-67", "areal capacity at 20 um, light foils", 3, Foils.LIGHT, 20));
        all.add(thickness("C3", "ce-68", "thickness at 7 mAh/cm2, light foils", 80, 100, Foils.LIGHT, 7));
        all.add(thickness("C4", "ce-69", "thickness at 4 mAh/cm2, light foils", 40, 60, Foils.LIGHT, 4));
        return all;
    }

    private static Statement capacity(String key, String row, String what, double printed, Foils foils, double um) {
        return new Statement(key, row, what, printed, printed - 1, false, "mAh/cm2",
                Fig17Set.S1.criticalCapacity(foils, um, Fig17Set.S1.npRatio()),
                Fig17Set.S4.criticalCapacity(foils, um, Fig17Set.S4.npRatio()));
    }

    private static Statement thickness(String key, String row, String what, double printed, double next, Foils foils, double q) {
        return new Statement(key, row, what, printed, next, true, "um", Fig17Set.S1.criticalThickness(foils, q, TARGET),
                Fig17Set.S4.criticalThickness(foils, q, TARGET));
    }

    private static Statement np(String key, String row, String what, double printed, double next, double um) {
        return new Statement(key, row, what, printed, next, true, "", Fig17Set.S1.criticalNp(Foils.USUAL, 4, um),
                Fig17Set.S4.criticalNp(Foils.USUAL, 4, um));
    }

    /**
     * The limit of the energy density without foils and separator, from the full model.
     *
     * @param x lithium of the anode per lithium that is cycled, at least 0
     * @return Wh/kg
     */
    public static double limit(double x) {
        var design = Fig17Set.S1.stack(Foils.NONE, 4, 0, x + 1);
        return EnergyResult.of(design.withAssumptions(design.assumptions().withLithiumCount(Assumptions.LithiumCount.EXCESS)))
                .orElseThrow().gravimetric();
    }

    /** The highest N/P ratio (all lithium counted) at which 350 Wh/kg can be reached at all. */
    public static double highestNp() {
        return Fig17Set.S1.criticalNp(Foils.NONE, 4, 0);
    }

    /** The page, in Markdown. */
    public static String markdown() {
        StringBuilder page = new StringBuilder();
        head(page);
        limits(page);
        nine(page);
        under(page);
        energies(page);
        fiveHundred(page);
        open(page);
        others(page);
        return page.toString();
    }

    private static void head(StringBuilder page) {
        page.append("""
                # The energy statements of the review, recomputed

                This page is written by `nitrolith energy fig17 -o docs/user/fig17.md`; a test recomputes its numbers.

                The review on nitride solid electrolytes gives, around its Fig. 17, the values at which an all-solid-state
                pouch cell just reaches 350 Wh/kg: an areal capacity, a thickness of the electrolyte layers, an N/P ratio. It
                prints 20 energy statements; nine of them can be tested by arithmetic. The stack is

                    Al | NMC811 (90 wt%, 10 wt% electrolyte) | LGPS or Li3InCl6 | beta-Li3N | Li | Cu

                with the caption's 200 mAh/g, 3.75 V, 3500 mAh/g of lithium, and 2.7 (Al), 8.9 (Cu), 2.04 (LGPS), 2.59
                (Li3InCl6), 1.27 (Li3N) g/cm3. For one single-sided unit cell with Q in mAh/cm2 and thicknesses t in um,

                    E = 1000 * 3.75 * Q / m                                                     (Wh/kg)
                    m = f (0.27 t_Al + 0.89 t_Cu) + (1000 Q / 200) / 0.9
                        + 0.1 (rho_SSE t_SSE + 1.27 t_Li3N) + 1000 x Q / 3500                   (mg/cm2)

                where f is 1 for a foil counted in full and 1/2 for one shared by two unit cells, and x is the lithium of the
                anode per lithium cycled: N/P where all lithium is counted, N/P - 1 where only the excess is.

                The paper prints neither a formula nor the usual foils, the usual N/P or what "SSE thickness" means. Two sets of
                assumptions come closest:

                | set | electrolyte at the cathode | "SSE thickness" | foils counted | Al / Cu | N/P | x |
                |---|---|---|---|---|---|---|
                """);
        for (Fig17Set set : SETS) {
            page.append(row(set.name(), set.sse(), "of each of the two layers",
                    set.foils() == Assumptions.FoilCount.SHARED ? "by half" : "in full",
                    plain(set.alUm()) + " / " + plain(set.cuUm()) + " um", plain(set.npRatio()), "N/P"));
        }
        page.append("\n\"Light foils\" are 8 um aluminium and 4 um copper, as printed.\n\n");
    }

    private static void limits(StringBuilder page) {
        page.append("""
                ## Limits in closed form

                Without foils and without separator the areal capacity cancels: E = 3750 / (1000/200/0.9 + 1000 x/3500).

                | x | highest possible energy density (Wh/kg) |
                |---|---|
                """);
        for (double x : new double[] { 0, 1, 1.2, 10 }) {
            page.append(row(plain(x), fixed(limit(x))));
        }
        page.append("\nAbove N/P = ").append(fixed(highestNp())).append("""
                 (all lithium counted) no cell of this kind reaches 350 Wh/kg, whatever its
                layers: the N/P of 20 to 200 of today's laboratory cells never can.

                """);
    }

    private static void nine(StringBuilder page) {
        page.append("""
                ## The nine statements: critical values at 350 Wh/kg

                "Reads" says whether one would read the printed value off a plot drawn at whole mAh/cm2, at 10, 20, 40, 60, 80,
                100, 120 um, and at N/P 1.2, 2, 10, 20: a maximum is the last value of that grid that still meets the target, a
                minimum the first. That grid is an assumption too.

                | | row | critical | printed | S1 | reads | S4 | reads |
                |---|---|---|---|---|---|---|---|
                """);
        for (Statement s : statements()) {
            String unit = s.unit().isEmpty() ? "" : " " + s.unit();
            page.append(row(s.key(), s.row(), s.what(), plain(s.printed()) + unit, fixed(s.s1()) + unit, yes(s.reads(s.s1())),
                    fixed(s.s4()) + unit, yes(s.reads(s.s4()))));
        }
        page.append('\n');
    }

    private static void under(StringBuilder page) {
        page.append("""
                ## Where the text does not say enough

                Critical areal capacity (A1) in mAh/cm2, with the usual foils and N/P of each set:

                | set | 10 um | 20 um | 30 um |
                |---|---|---|---|
                """);
        for (Fig17Set set : SETS) {
            page.append(row(set.name(), fixed(set.criticalCapacity(Foils.USUAL, 10, set.npRatio())),
                    fixed(set.criticalCapacity(Foils.USUAL, 20, set.npRatio())),
                    fixed(set.criticalCapacity(Foils.USUAL, 30, set.npRatio()))));
        }
        page.append("""

                The N/P sentence (B1, B2) says "10 for an areal capacity of 4 mA h cm^-2 and 1.2 for an areal capacity of
                4 mA h cm^-2". One areal capacity cannot have two critical values. Critical N/P, and the areal capacity in
                mAh/cm2 that a given N/P needs:

                | set | N/P at 4, 10 um | at 4, 20 um | at 10, 10 um | at 10, 20 um | \
                needed at N/P 10, 10 um | 20 um | at N/P 1.2, 10 um | 20 um |
                |---|---|---|---|---|---|---|---|---|
                """);
        for (Fig17Set set : SETS) {
            page.append(row(set.name(), fixed(set.criticalNp(Foils.USUAL, 4, 10)), fixed(set.criticalNp(Foils.USUAL, 4, 20)),
                    fixed(set.criticalNp(Foils.USUAL, 10, 10)), fixed(set.criticalNp(Foils.USUAL, 10, 20)),
                    fixed(set.criticalCapacity(Foils.USUAL, 10, 10)), fixed(set.criticalCapacity(Foils.USUAL, 20, 10)),
                    fixed(set.criticalCapacity(Foils.USUAL, 10, 1.2)), fixed(set.criticalCapacity(Foils.USUAL, 20, 1.2))));
        }
        page.append('\n');
    }

    private static void energies(StringBuilder page) {
        page.append("""
                ## Energy density at the printed points (Wh/kg)

                | set | A2: 10 mAh/cm2, 100 um | A3: 4, 20 um | C1: 2, 10 um, light | \
                C2: 3, 20 um, light | C3: 7, 80 um, light | C4: 4, 40 um, light |
                |---|---|---|---|---|---|---|
                """);
        for (Fig17Set set : SETS) {
            page.append(row(set.name(), fixed(set.energy(Foils.USUAL, 10, 100)), fixed(set.energy(Foils.USUAL, 4, 20)),
                    fixed(set.energy(Foils.LIGHT, 2, 10)), fixed(set.energy(Foils.LIGHT, 3, 20)),
                    fixed(set.energy(Foils.LIGHT, 7, 80)), fixed(set.energy(Foils.LIGHT, 4, 40))));
        }
        page.append('\n');
    }

    private static void fiveHundred(StringBuilder page) {
        page.append("""
                ## 500 Wh/kg

                The paper names the target and prints no critical value for it. With light foils, the thickness in um of each
                layer that 500 Wh/kg allows:

                | set | 3 mAh/cm2 | 4 mAh/cm2 | 7 mAh/cm2 | 10 mAh/cm2 |
                |---|---|---|---|---|
                """);
        for (Fig17Set set : SETS) {
            page.append(row(set.name(), allowed(set, 3), allowed(set, 4), allowed(set, 7), allowed(set, 10)));
        }
        page.append('\n');
    }

    private static String allowed(Fig17Set set, double q) {
        double um = set.criticalThickness(Foils.LIGHT, q, 500);
        return Double.isNaN(um) ? "none" : fixed(um);
    }

    private static void open(StringBuilder page) {
        page.append("""
                ## What the paper leaves open

                - **Which stack the numbers belong to.** Panels C to E are for Li3InCl6, F to H for LGPS; the text prints one set
                  of numbers for both. With equal layers the denser Li3InCl6 always allows thinner ones, so one set cannot hold for both.
                - **What "SSE thickness" is.** Only as the thickness of each of the two layers do all six fully specified
                  statements come out with an N/P up to 2; as a total of both, 80 um would become 145 to 169 um.
                - **The usual foils and how they are shared.** Only the light ones (8 and 4 um) are printed.
                - **The usual N/P**, and whether it counts all lithium of the anode or the excess over that of the cathode.
                - **The N/P sentence contradicts itself.** With full foils (S1) its first "4" is the misprint: 10 fits an areal
                  capacity of 10, and 1.2 fits 4 at 20 um. With shared foils (S4) the second "4" is: 10 fits 4 at 10 um. The
                  text alone does not decide between the two.
                - **What is not counted**: casing, tabs, binder and carbon are not in the caption, and not in these numbers.
                - About nine coarse readings stand against five free assumptions. S1 and S4 are the likeliest readings, not
                  proven ones; only the figure's own data could settle it.
                - The conclusions' "below 100 um, N/P below 10, above 3 mAh/cm2" are limits to be met one by one: together they
                """);
        page.append("  give only ").append(fixed(together(Fig17Set.S1))).append(" (S1) or ").append(fixed(together(Fig17Set.S4)))
                .append(" Wh/kg (S4).\n\n");
    }

    private static double together(Fig17Set set) {
        return EnergyResult.of(set.stack(Foils.USUAL, 3, 100, 10)).orElseThrow().gravimetric();
    }

    private static void others(StringBuilder page) {
        page.append("""
                ## The other eleven statements

                They are goals, general advice or values without the conditions that a test needs.

                | row | statement | why it is not tested |
                |---|---|---|
                | ce-55 | more than 350 and up to 500 Wh/kg | a goal |
                | ce-56 | generation 1: about 125 to 280 Wh/kg | other cells: lithium-ion with liquid electrolyte |
                | ce-57 | generation 2: about 320 to 350 Wh/kg | other cells: lithium-ion with liquid electrolyte |
                | ce-58 | pouch cells of more than 350 and up to 500 Wh/kg | a goal |
                | ce-59 | raise areal capacity, lower N/P, use light foils | advice without a number; the signs agree with the model |
                | ce-60 | 350 Wh/kg is the critical energy density | the definition that the nine statements use |
                | ce-70 | electrolyte layers below 100 um | a limit without areal capacity and N/P |
                | ce-71 | N/P below 10 | a limit without areal capacity and thickness |
                | ce-72 | areal capacity above 3 mAh/cm2 | a limit without thickness and N/P |
                | ce-73 | 8 um Al and 4 um Cu | an input, used as the light foils |
                | ce-74 | 350 and up to 500 Wh/kg at cell level | a goal |
                """);
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    private static String fixed(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }

    private static String yes(boolean reads) {
        return reads ? "yes" : "no";
    }
}
