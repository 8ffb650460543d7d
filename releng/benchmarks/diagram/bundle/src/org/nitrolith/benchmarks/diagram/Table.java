// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.benchmarks.diagram;

import java.util.List;
import java.util.Locale;

/** What is printed: a line for each thing that was measured. */
final class Table {

    private final Watch watch;

    Table(Watch watch) {
        this.watch = watch;
        System.out.println("route   what                                 times   median ms    95 % ms     max ms  longest wait ms");
    }

    /** A line; the longest wait is that of the user interface since the line before. */
    void line(String route, String what, List<Double> times) {
        line(route, what, times, String.format(Locale.ROOT, "%16.1f", watch.longestMs()));
    }

    /** A line of frames that follow each other at once, between which the watch is not heard. */
    void frames(String route, String what, List<Double> times) {
        line(route, what, times, "");
        watch.longestMs();
    }

    private static void line(String route, String what, List<Double> times, String wait) {
        List<Double> ms = times.stream().sorted().toList();
        System.out.println(String.format(Locale.ROOT, "%-7s %-36s %5d %11.1f %10.1f %10.1f %s", route, what, ms.size(),
                ms.get(ms.size() / 2), ms.get((int) (0.95 * (ms.size() - 1))), ms.getLast(), wait).stripTrailing());
    }
}
