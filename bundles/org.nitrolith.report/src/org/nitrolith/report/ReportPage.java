// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A report: title, key numbers, sections. All texts are plain text; whatever HTML would take for mark-up is escaped
 * when the report is written.
 *
 * @param title    what the report is about
 * @param subtitle one sentence below the title, may be empty
 * @param keys     the numbers a reader looks for first
 * @param sections in reading order
 * @param origin   one line at the foot: what made the report, from what
 */
public record ReportPage(String title, String subtitle, List<Key> keys, List<Section> sections, String origin) {

    public ReportPage {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(subtitle, "subtitle");
        keys = List.copyOf(keys);
        sections = List.copyOf(sections);
        Objects.requireNonNull(origin, "origin");
    }

    /**
     * A number that stands out.
     *
     * @param label  what it is
     * @param value  value with its unit
     * @param detail interval, condition or comparison, may be empty
     */
    public record Key(String label, String value, String detail) {
    }

    /**
     * A part of a report.
     *
     * @param title   heading
     * @param content in reading order
     */
    public record Section(String title, List<Block> content) {
        public Section {
            content = List.copyOf(content);
        }
    }

    /** What a section holds. */
    public sealed interface Block permits Paragraph, Remark, Table, Figure {
    }

    /** A paragraph of text. */
    public record Paragraph(String text) implements Block {
    }

    /** A paragraph that a reader must not miss, such as a warning. */
    public record Remark(String text) implements Block {
    }

    /**
     * A table.
     *
     * @param caption what it shows, where the numbers come from
     * @param columns titles with units
     * @param rows    as many cells as there are columns
     */
    public record Table(String caption, List<Column> columns, List<List<Cell>> rows) implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            for (List<Cell> row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException("The table \"" + caption + "\" has " + columns.size()
                            + " columns and a row of " + row.size() + " cells");
                }
            }
        }
    }

    /**
     * A column.
     *
     * @param title  what it holds
     * @param unit   its unit, empty for texts
     * @param kind   how its cells are set
     */
    public record Column(String title, String unit, Kind kind) {

        /** How cells are set. */
        public enum Kind {
            /** To the left. */
            TEXT,
            /** To the right, on one line. */
            NUMBER,
            /** In letters of one width, broken anywhere: checksums, circuits. */
            CODE
        }

        /** A column of texts. */
        public static Column text(String title) {
            return new Column(title, "", Kind.TEXT);
        }

        /** A column of numbers. */
        public static Column number(String title, String unit) {
            return new Column(title, unit, Kind.NUMBER);
        }

        /** A column of checksums and the like. */
        public static Column code(String title) {
            return new Column(title, "", Kind.CODE);
        }
    }

    /**
     * A cell of a table.
     *
     * @param text what it shows
     * @param link relative address of the file behind it
     */
    public record Cell(String text, Optional<String> link) {

        /** A cell without a link. */
        public static Cell of(String text) {
            return new Cell(text, Optional.empty());
        }

        /** A cell that opens a file. */
        public static Cell link(String text, String address) {
            return new Cell(text, Optional.of(address));
        }
    }

    /**
     * A picture.
     *
     * @param caption what it shows
     * @param svg     an SVG document, with or without its XML declaration; stands in the file as it is
     * @param dark    the same picture for a dark screen; without it the light one serves both
     * @param wide    whether it takes the whole width; two that are not wide stand side by side
     */
    public record Figure(String caption, String svg, Optional<String> dark, boolean wide) implements Block {
    }
}
