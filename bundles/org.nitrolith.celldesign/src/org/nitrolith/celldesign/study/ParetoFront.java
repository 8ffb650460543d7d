// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.celldesign.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The designs that no other design beats in every objective. A design beats another when it is at least as good in all
 * objectives and better in one.
 */
public final class ParetoFront {

    private ParetoFront() {
    }

    /**
     * An objective.
     *
     * @param values   its value for each design; NaN for an impossible design, which is never in the front
     * @param maximise whether more is better
     */
    public record Objective(double[] values, boolean maximise) {
    }

    /**
     * The front. Designs are sorted by the first objective and compared with the front so far: n log n for two objectives,
     * n times the size of the front for more.
     *
     * @param objectives two or more of the same length
     * @return the indices of the designs of the front, ascending; of designs that are equal in every objective the first
     * @throws IllegalArgumentException if there is no objective, or the lengths differ
     */
    public static int[] of(List<Objective> objectives) {
        int n = objectives.isEmpty() ? -1 : objectives.get(0).values().length;
        if (n < 0 || objectives.stream().anyMatch(o -> o.values().length != n)) {
            throw new IllegalArgumentException("Objectives must be given, for the same number of designs");
        }
        double[][] gain = new double[objectives.size()][n];
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            boolean possible = true;
            for (int k = 0; k < gain.length; k++) {
                double value = objectives.get(k).values()[i];
                gain[k][i] = objectives.get(k).maximise() ? value : -value;
                possible &= !Double.isNaN(value);
            }
            if (possible) {
                order.add(i);
            }
        }
        order.sort((a, b) -> {
            for (double[] g : gain) {
                int c = Double.compare(g[b], g[a]);
                if (c != 0) {
                    return c;
                }
            }
            return Integer.compare(a, b);
        });
        int[] front = new int[order.size()];
        int size = 0;
        for (int candidate : order) {
            boolean beaten = false;
            for (int f = size - 1; f >= 0 && !beaten; f--) {
                beaten = atLeastAsGood(gain, front[f], candidate);
                if (gain.length == 2) {
                    break;
                }
            }
            if (!beaten) {
                front[size++] = candidate;
            }
        }
        int[] result = Arrays.copyOf(front, size);
        Arrays.sort(result);
        return result;
    }

    private static boolean atLeastAsGood(double[][] gain, int a, int b) {
        for (double[] g : gain) {
            if (g[a] < g[b]) {
                return false;
            }
        }
        return true;
    }
}
