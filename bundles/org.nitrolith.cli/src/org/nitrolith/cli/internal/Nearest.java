// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.cli.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that was probably meant. */
public final class Nearest {

    private Nearest() {
    }

    /** The nearest of the words, if one is near: at most two edits away and less than half of its letters. */
    public static Optional<String> to(String typed, Collection<String> words) {
        String lower = typed.toLowerCase(Locale.ROOT);
        return words.stream()
                .filter(w -> distance(lower, w.toLowerCase(Locale.ROOT)) <= Math.min(2, (w.length() - 1) / 2)
                || lower.length() > 2 && w.toLowerCase(Locale.ROOT).startsWith(lower))
                .min(Comparator.comparingInt(w -> distance(lower, w.toLowerCase(Locale.ROOT))));
    }

    /** Number of letters to insert, delete, replace or swap with a neighbour. */
    static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int replace = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                d[i][j] = Math.min(replace, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
