// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.io.internal;

import java.util.ArrayList;
import java.util.List;

/** How the cells of a line are separated. */
public enum Cells {

    /** One tabulator. */
    TAB,
    /** One semicolon. */
    SEMICOLON,
    /** One comma. */
    COMMA,
    /** Any number of blanks and tabulators. */
    BLANKS;

    private static final int MAX_CELLS = 2000;

    /**
     * The cells of a line without surrounding blanks; those in double quotes without their quotes. No more than 2000: a
     * longer line is no row of a table of impedance.
     */
    public List<String> split(String line) {
        List<String> cells = new ArrayList<>();
        int length = line.length();
        int i = this == BLANKS ? skipBlanks(line, 0) : 0;
        while (i <= length && cells.size() < MAX_CELLS) {
            while (i < length && isBlank(line.charAt(i)) && !isSeparator(line.charAt(i))) {
                i++;
            }
            int quoteEnd = i < length && line.charAt(i) == '"' ? closingQuote(line, i) : -1;
            if (quoteEnd > 0) {
                cells.add(line.substring(i + 1, quoteEnd).replace("\"\"", "\"").strip());
                i = quoteEnd + 1;
                while (i < length && !isSeparator(line.charAt(i))) {
                    i++;
                }
            } else {
                int start = i;
                while (i < length && !isSeparator(line.charAt(i))) {
                    i++;
                }
                cells.add(line.substring(start, i).strip());
            }
            i = this == BLANKS ? skipBlanks(line, i) : i + 1;
        }
        return cells;
    }

    private int skipBlanks(String line, int from) {
        int i = from;
        while (i < line.length() && isSeparator(line.charAt(i))) {
            i++;
        }
        return i < line.length() ? i : line.length() + 1;
    }

    /** The quote that closes a cell: one that is followed by a separator or the end of the line. */
    private int closingQuote(String line, int open) {
        for (int i = line.indexOf('"', open + 1); i > 0; i = line.indexOf('"', i + 1)) {
            if (i + 1 < line.length() && line.charAt(i + 1) == '"') {
                i++;
                continue;
            }
            int next = i + 1;
            while (next < line.length() && line.charAt(next) == ' ' && this != BLANKS) {
                next++;
            }
            return next == line.length() || isSeparator(line.charAt(next)) ? i : -1;
        }
        return -1;
    }

    private boolean isSeparator(char c) {
        return switch (this) {
            case TAB -> c == '\t';
            case SEMICOLON -> c == ';';
            case COMMA -> c == ',';
            case BLANKS -> isBlank(c);
        };
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\u00A0';
    }
}
