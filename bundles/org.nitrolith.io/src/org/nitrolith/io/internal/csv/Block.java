// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.io.internal.csv;

import java.util.ArrayList;
import java.util.List;

/** A run of rows in a text file, with the headings above it and the lines of text before it. */
final class Block {

    /**
     * One row.
     *
     * @param line  line in the file, from 1
     * @param cells its cells
     */
    record Row(int line, List<String> cells) {
    }

    private final List<String> names;
    private final List<String> units;
    private final int headerLine;
    private final List<String> before;
    private final List<Row> rows = new ArrayList<>();

    /**
     * A block without rows yet.
     *
     * @param names      headings; empty if there are none
     * @param units      units in a line of their own; empty if there is none
     * @param headerLine line of the headings, 0 if there are none
     * @param before     text lines between the block before and this one
     */
    Block(List<String> names, List<String> units, int headerLine, List<String> before) {
        this.names = List.copyOf(names);
        this.units = List.copyOf(units);
        this.headerLine = headerLine;
        this.before = List.copyOf(before);
    }

    List<String> names() {
        return names;
    }

    List<String> units() {
        return units;
    }

    int headerLine() {
        return headerLine;
    }

    List<String> before() {
        return before;
    }

    List<Row> rows() {
        return rows;
    }
}
