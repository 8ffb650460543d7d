// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.io.internal.csv;

import java.util.ArrayList;
import java.util.List;

import org.nitrolith.io.ReadResult;
import org.nitrolith.io.SpectrumReading;
import org.nitrolith.io.UnreadableFileException;
import org.nitrolith.io.internal.Cells;
import org.nitrolith.io.internal.ImpedanceTable;
import org.nitrolith.io.spi.Confidence;
import org.nitrolith.io.spi.Head;
import org.nitrolith.io.spi.ImpedanceColumns;
import org.nitrolith.io.spi.SpectrumCollector;
import org.nitrolith.io.spi.SpectrumReader;
import org.nitrolith.io.spi.SpectrumSource;

/**
 * Any table of text with frequency and impedance: cells separated by comma, semicolon, tabulator or blanks; decimal
 * point or comma; with or without headings (those of {@link ImpedanceColumns}, Battery Data Format among them), units
 * in the headings or in a line below; lines of text and comments between tables. Several spectra in one file are told
 * apart by repeated headings or text lines, by a column that numbers or names them, by a sweep that starts again, or
 * stand side by side.
 */
public final class CsvReader implements SpectrumReader {

    private static final int MAX_LINES = 200_000;

    @Override
    public Confidence detect(Head head) {
        if (!head.isText()) {
            return Confidence.NONE;
        }
        List<String> lines = head.lines();
        Cells separation = Dialect.of(lines);
        boolean header = lines.stream().filter(l -> !l.isBlank()).limit(100).anyMatch(l -> Dialect.isHeader(l,
                separation));
        return header ? Confidence.LIKELY : Dialect.isTable(lines) ? Confidence.POSSIBLE : Confidence.NONE;
    }

    @Override
    public ReadResult read(SpectrumSource source) throws UnreadableFileException {
        List<String> lines = source.lines();
        if (lines.size() > MAX_LINES) {
            throw source.unreadable("The table has " + lines.size() + " lines; no more than " + MAX_LINES + " are read.",
                    "Export the impedance data alone: a spectrum has hundreds of points.");
        }
        Cells separation = Dialect.of(lines);
        SpectrumCollector collector = new SpectrumCollector(source);
        List<Block> blocks = withoutRowsAboveHeadings(blocks(lines, separation, collector), collector);
        if (blocks.stream().allMatch(b -> b.rows().isEmpty())) {
            throw source.unreadable("The file holds column names and no row of numbers.",
                    "Check that the measurement was exported with its data.");
        }
        boolean wholeFile = true;
        for (Block block : blocks) {
            if (!block.rows().isEmpty()) {
                collector.nextSpectrum();
                readBlock(source, block, separation, collector);
            }
            for (String text : block.before()) {
                Preamble.describe(text, wholeFile && blocks.size() == 1, collector);
            }
            wholeFile = false;
        }
        collector.metadata(SpectrumReading.ENCODING, source.encoding());
        return collector.finish();
    }

    /** Numbers that stand above the column names are settings, not points; they are reported. */
    private static List<Block> withoutRowsAboveHeadings(List<Block> blocks, SpectrumCollector collector) {
        if (blocks.stream().allMatch(b -> b.names().isEmpty())) {
            return blocks;
        }
        List<Block> named = new ArrayList<>();
        for (Block block : blocks) {
            if (block.names().isEmpty()) {
                block.rows().forEach(r -> collector.unusable(r.line(), "the numbers stand above the column names"));
                block.before().forEach(text -> Preamble.describe(text, true, collector));
            } else {
                named.add(block);
            }
        }
        return named;
    }

    private static void readBlock(SpectrumSource source, Block block, Cells separation, SpectrumCollector collector)
            throws UnreadableFileException {
        ImpedanceTable table = new ImpedanceTable(source, collector, separation, block.names(), block.units());
        for (Block.Row row : block.rows()) {
            table.add(row.line(), row.cells());
        }
        if (block.names().isEmpty()) {
            table.read(List.of(new Headerless(block.rows()).columns(source, collector)));
            return;
        }
        ImpedanceColumns columns = ImpedanceColumns.of(block.names(), block.units());
        if (!columns.usable()) {
            throw source.unreadable(block.headerLine(), columns.missing() + " The columns are “"
                    + String.join("”, “", block.names().stream().limit(12).toList()) + "”.",
                    "Name the columns, for instance frequency/Hz, Re(Z)/ohm and Im(Z)/ohm or -Im(Z)/ohm.");
        }
        if (!columns.assumedUnits().isEmpty()) {
            collector.info(block.headerLine(), "No unit is stated for “" + String.join("”, “", columns.assumedUnits())
                    + "”: taken as Hz, ohm, degree.");
        }
        table.read();
    }

    /** Divides the file into runs of rows, each with its headings and the text before it. */
    private static List<Block> blocks(List<String> lines, Cells separation, SpectrumCollector collector) {
        List<Block> blocks = new ArrayList<>();
        List<String> names = List.of();
        List<String> units = List.of();
        int headerLine = 0;
        ImpedanceColumns columns = ImpedanceColumns.of(names);
        List<String> before = new ArrayList<>();
        Block current = null;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank()) {
                continue;
            }
            List<String> cells = separation.split(line);
            if (!Preamble.isComment(line) && isRow(cells, columns, current)) {
                if (current == null) {
                    if (headerLine == 0 && i > 0 && isForeignHeader(lines.get(i - 1), cells, separation)) {
                        names = Dialect.headings(Preamble.plain(lines.get(i - 1)), separation);
                        headerLine = i;
                    }
                    current = new Block(names, units, headerLine, before);
                    blocks.add(current);
                    before = new ArrayList<>();
                }
                current.rows().add(new Block.Row(i + 1, cells));
                continue;
            }
            current = null;
            String plain = Preamble.plain(line);
            List<String> headings = Dialect.headings(plain, separation);
            if (isUsable(headings, i + 1 < lines.size() ? lines.get(i + 1) : "", separation)) {
                names = headings;
                units = unitsBelow(i + 1 < lines.size() ? lines.get(i + 1) : "", separation);
                columns = ImpedanceColumns.of(names, units);
                headerLine = i + 1;
            } else {
                before.add(plain);
                if (!Preamble.isComment(line) && cells.size() >= 3 && Dialect.numbers(cells) >= 2) {
                    collector.unusable(i + 1, "there are fewer than three numbers");
                }
            }
        }
        if (blocks.isEmpty() && headerLine > 0) {
            blocks.add(new Block(names, units, headerLine, before));
        }
        return blocks;
    }

    private static boolean isUsable(List<String> headings, String below, Cells separation) {
        return ImpedanceColumns.of(headings).usable() || ImpedanceColumns.of(headings, unitsBelow(below, separation))
                .usable();
    }

    private static List<String> unitsBelow(String below, Cells separation) {
        List<String> cells = separation.split(Preamble.plain(below));
        if (!Dialect.isUnits(cells)) {
            return List.of();
        }
        return cells.stream().map(c -> c.startsWith("(") && c.endsWith(")") || c.startsWith("[") && c.endsWith("]")
                ? c.substring(1, c.length() - 1) : c).toList();
    }

    /**
     * A line is a row if a needed cell holds a number, or, within a table, if it has as many cells as are needed;
     * without headings, if it has three numbers.
     */
    private static boolean isRow(List<String> cells, ImpedanceColumns columns, Block current) {
        if (!columns.usable()) {
            return Dialect.numbers(cells) >= 3 || current != null && Dialect.numbers(cells) >= 1;
        }
        int needed = Math.min(cells.size(), columns.lastIndex() + 1);
        boolean numbers = Dialect.numbers(cells.subList(0, needed)) >= 1 && !Dialect.isUnits(cells);
        return numbers || current != null && cells.size() > columns.lastIndex() && !ImpedanceColumns.of(cells).usable();
    }

    /**
     * A line of names above the first row that are not understood; with blanks between cells it may as well be a
     * sentence.
     */
    private static boolean isForeignHeader(String above, List<String> row, Cells separation) {
        List<String> names = separation.split(Preamble.plain(above));
        boolean same = names.size() == row.size() && names.size() >= 3 && Dialect.numbers(names) == 0
                && names.stream().noneMatch(String::isBlank);
        return same && (separation != Cells.BLANKS || ImpedanceColumns.of(names).hasFrequency());
    }
}
