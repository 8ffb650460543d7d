// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes lines of a table as text for other programs. */
public final class TableText {

    private static final Pattern CSV_SPECIAL = Pattern.compile("[,\"\r\n]");
    private static final Pattern TABS_SPECIAL = Pattern.compile("[\t\"\r\n]");

    private TableText() {
    }

    /**
     * The texts of some lines: first a row of the headers of the columns, then a row for each line that begins with its header.
     *
     * @param table the table, whose title stands above the headers of the lines
     * @param lines the lines, in order
     * @param columns the columns, in order
     * @return rows of equal length
     */
    public static List<List<String>> rows(Table table, Collection<TableLine> lines, List<TableColumn> columns) {
        List<List<String>> rows = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of(table.title()));
        columns.forEach(c -> head.add(c.label()));
        rows.add(head);
        for (TableLine line : lines) {
            List<String> row = new ArrayList<>(List.of(line.label()));
            columns.forEach(c -> row.add(line.text(c)));
            rows.add(row);
        }
        return rows;
    }

    /** Comma-separated values as RFC 4180 has them: rows end with CR LF; commas, quotation marks and line breaks stand in quotes. */
    public static String csv(List<List<String>> rows) {
        return rows.stream().map(r -> row(r, ",", CSV_SPECIAL) + "\r\n").collect(Collectors.joining());
    }

    /** Values with tabs between them and a line feed between rows, as spreadsheets take them from the clipboard. */
    public static String tabs(List<List<String>> rows) {
        return rows.stream().map(r -> row(r, "\t", TABS_SPECIAL)).collect(Collectors.joining("\n"));
    }

    private static String row(List<String> cells, String separator, Pattern special) {
        return cells.stream().map(c -> special.matcher(c).find() ? "\"" + c.replace("\"", "\"\"") + "\"" : c)
                .collect(Collectors.joining(separator));
    }
}
