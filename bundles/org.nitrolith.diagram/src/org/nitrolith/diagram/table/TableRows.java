// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.table;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.nitrolith.model.labels.Labels;

/**
 * The lines of a table as a user wants to see them: those with some words in them, in some order. The model and the table stay as
 * they are. Lines stay below the line that holds them, which is there wherever one of them is.
 */
public final class TableRows {

    /**
     * What to sort by.
     *
     * @param column the column; empty for the headers of the lines
     * @param descending the greatest first; what is missing is last in any case
     */
    public record Sorting(Optional<TableColumn> column, boolean descending) {

        String text(TableLine line) {
            return column.map(line::text).orElseGet(line::label);
        }
    }

    private final Table table;
    /** What is filtered, computed once for each state of the table: a user filters with every letter. */
    private final Map<TableLine, String> searched = new IdentityHashMap<>();
    private final List<TableLine> ordered = new ArrayList<>();
    private List<Sorting> sortings = List.of();
    private List<String> words = List.of();
    private List<TableLine> lines = List.of();

    /**
     * All lines of a table, in its own order.
     *
     * @param table the table
     */
    public TableRows(Table table) {
        this.table = table;
        refresh();
    }

    /** The lines to be shown, in order. */
    public List<TableLine> lines() {
        return lines;
    }

    /** What they are sorted by; the first counts most. */
    public List<Sorting> sortings() {
        return sortings;
    }

    /**
     * Sorts them.
     *
     * @param by what to sort by, the first counts most; nothing for the order of the model
     */
    public void sort(List<Sorting> by) {
        sortings = List.copyOf(by);
        ordered.clear();
        order(table.lines(), sortings.stream().map(this::comparator).reduce(Comparator::thenComparing));
        filter();
    }

    /**
     * Shows only the lines that have words in their header or cells, in whatever case and as a keyboard types
     * them, and those that hold them.
     *
     * @param text the words, all of which are wanted, with blanks between them; empty for all lines
     */
    public void filter(String text) {
        words = Arrays.stream(typed(text).strip().split("\\s+")).filter(w -> !w.isEmpty()).toList();
        filter();
    }

    /** Looks at the table again, after it has changed. */
    public void refresh() {
        searched.clear();
        sort(sortings.stream().filter(s -> s.column().map(table.columns()::contains).orElse(true)).toList());
    }

    private void order(List<TableLine> siblings, Optional<Comparator<TableLine>> comparator) {
        List<TableLine> sorted = new ArrayList<>(siblings);
        comparator.ifPresent(sorted::sort);
        for (TableLine line : sorted) {
            ordered.add(line);
            order(line.lines(), comparator);
        }
    }

    /** Goes from the last line to the first, so that it is known which hold one that is shown. */
    private void filter() {
        Deque<TableLine> shown = new ArrayDeque<>();
        Set<TableLine> holders = new HashSet<>();
        for (TableLine line : ordered.reversed()) {
            if (matches(line) || holders.contains(line)) {
                shown.addFirst(line);
                line.parent().ifPresent(holders::add);
            }
        }
        lines = List.copyOf(shown);
    }

    private boolean matches(TableLine line) {
        return words.isEmpty() || words.stream().allMatch(searched.computeIfAbsent(line, this::allTexts)::contains);
    }

    private String allTexts(TableLine line) {
        StringBuilder text = new StringBuilder(line.label());
        table.columns().forEach(c -> text.append('\n').append(line.text(c)));
        return typed(text.toString());
    }

    /** A text as a keyboard types it. */
    private static String typed(String text) {
        return Labels.typed(text).toLowerCase(Locale.ROOT);
    }

    private Comparator<TableLine> comparator(Sorting by) {
        Map<TableLine, String> texts = new HashMap<>();
        table.allLines().forEach(l -> texts.put(l, by.text(l)));
        Function<TableLine, String> text = texts::get;
        return Comparator.comparing(text, new TextOrder(texts.values()).comparator(by.descending()));
    }
}
