// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.io.internal.csv;

import java.util.ArrayList;
import java.util.List;

import org.nitrolith.io.internal.Cells;
import org.nitrolith.io.internal.ColumnUnit;
import org.nitrolith.io.spi.ImpedanceColumns;
import org.nitrolith.io.spi.NumberText;

/** How a text file separates its cells, found out from its lines. */
final class Dialect {

    private static final int SAMPLE_LINES = 400;
    private static final double NEARLY_AS_GOOD = 0.8;

    private Dialect() {
    }

    /** Number of cells that hold a number, or a mark for a missing one. */
    static int numbers(List<String> cells) {
        int count = 0;
        for (String cell : cells) {
            if (NumberText.parse(cell, true).isPresent()) {
                count++;
            }
        }
        return count;
    }

    /** Headings in a line; with blanks between cells a unit in brackets belongs to the word before it. */
    static List<String> headings(String line, Cells separation) {
        List<String> cells = separation.split(line);
        if (separation != Cells.BLANKS) {
            return cells;
        }
        List<String> joined = new ArrayList<>();
        for (String cell : cells) {
            if (!joined.isEmpty() && (cell.startsWith("(") || cell.startsWith("["))) {
                joined.set(joined.size() - 1, joined.get(joined.size() - 1) + " " + cell);
            } else {
                joined.add(cell);
            }
        }
        return joined;
    }

    /** Whether the line holds headings that make an impedance table. */
    static boolean isHeader(String line, Cells separation) {
        return ImpedanceColumns.of(headings(Preamble.plain(line), separation)).usable();
    }

    /** Whether the cells are units, as in a second line of headings. */
    static boolean isUnits(List<String> cells) {
        int units = 0;
        for (String cell : cells) {
            String plain = cell.startsWith("(") && cell.endsWith(")") || cell.startsWith("[") && cell.endsWith("]")
                    ? cell.substring(1, cell.length() - 1) : cell;
            if (ColumnUnit.parse(plain).isPresent()) {
                units++;
            }
        }
        return units >= 2;
    }

    /**
     * The separation that makes most lines rows of three numbers or more. Among those that do nearly as well, the first
     * that makes a usable header wins, otherwise the first of tabulator, semicolon, comma and blanks.
     */
    static Cells of(List<String> lines) {
        List<String> sample = lines.stream().filter(l -> !l.isBlank()).limit(SAMPLE_LINES).toList();
        int[] scores = new int[Cells.values().length];
        int best = 0;
        for (Cells separation : Cells.values()) {
            for (String line : sample) {
                if (numbers(separation.split(line)) >= 3) {
                    scores[separation.ordinal()]++;
                }
            }
            best = Math.max(best, scores[separation.ordinal()]);
        }
        List<Cells> good = new ArrayList<>();
        for (Cells separation : Cells.values()) {
            if (scores[separation.ordinal()] >= NEARLY_AS_GOOD * best) {
                good.add(separation);
            }
        }
        for (Cells separation : good) {
            if (sample.stream().anyMatch(l -> isHeader(l, separation))) {
                return separation;
            }
        }
        return good.get(0);
    }

    /** Whether any line, separated in any way, is a row of three numbers or a usable header. */
    static boolean isTable(List<String> lines) {
        Cells separation = of(lines);
        return lines.stream().limit(SAMPLE_LINES)
                .anyMatch(l -> numbers(separation.split(l)) >= 3 || isHeader(l, separation));
    }
}
