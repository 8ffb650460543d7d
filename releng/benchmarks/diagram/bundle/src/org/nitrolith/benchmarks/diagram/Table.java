// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.benchmarks.diagram;

import java.util.List;
import java.util.Locale;

/** What is printed: a line for each thing that was measured. */
final class Table {

    private final Watch watch;

    Table(Watch watch) {
        this.watch = watch;
        System.out.println("route   what                              times   median ms    95 % ms     max ms  longest wait ms");
    }

    /** A line; the longest wait is that of the user interface since the line before. */
    void line(String route, String what, List<Double> times) {
        List<Double> ms = times.stream().sorted().toList();
        System.out.println(String.format(Locale.ROOT, "%-7s %-33s %5d %11.1f %10.1f %10.1f %16.1f", route, what, ms.size(),
                ms.get(ms.size() / 2), ms.get((int) (0.95 * (ms.size() - 1))), ms.getLast(), watch.longestMs()));
    }
}
