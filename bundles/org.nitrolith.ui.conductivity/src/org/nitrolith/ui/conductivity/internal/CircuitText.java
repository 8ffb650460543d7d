// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.conductivity.internal;

/** Inserts elements into the text of a circuit so that it stays one. */
public final class CircuitText {

    /**
     * A changed text.
     *
     * @param text  the text
     * @param caret where the caret stands then
     */
    public record Edit(String text, int caret) {
    }

    private CircuitText() {
    }

    /** Puts an element, with the next free number, in place of a selection. */
    public static Edit insert(String text, int from, int to, String symbol) {
        return join(text, from, to, symbol + number(text, symbol, 0));
    }

    /** Puts a resistor, or what is selected, and a constant phase element in parallel in place of a selection. */
    public static Edit insertParallel(String text, int from, int to) {
        String first = from < to ? trim(text.substring(from, to)) : "R" + number(text, "R", 0);
        return join(text, from, to, "p(" + first + ",CPE" + number(text, "CPE", 1) + ")");
    }

    private static Edit join(String text, int from, int to, String added) {
        String before = text.substring(0, from);
        String after = text.substring(to);
        String glueBefore = before.isBlank() || before.matches("(?s).*[-(,]\\s*") ? "" : "-";
        String glueAfter = after.isBlank() || after.matches("(?s)\\s*[-),].*") ? "" : "-";
        return new Edit(before + glueBefore + added + glueAfter + after,
                before.length() + glueBefore.length() + added.length());
    }

    private static String trim(String part) {
        return part.replaceAll("^[-\\s]+|[-\\s]+$", "");
    }

    private static int number(String text, String symbol, int first) {
        int n = first;
        while (text.matches("(?s)(.*[^A-Za-z])?" + symbol + n + "([^0-9].*)?")) {
            n++;
        }
        return n;
    }
}
