// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.io.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;

import org.nitrolith.io.SpectrumReading;
import org.nitrolith.io.spi.ImpedanceColumns;
import org.nitrolith.io.spi.NumberText;
import org.nitrolith.io.spi.SpectrumCollector;
import org.nitrolith.io.spi.SpectrumSource;

/**
 * The rows of one table of a text file, brought to a collector: groups of rows, spectra side by side, a cut last row.
 */
public final class ImpedanceTable {

    private static final int SAMPLE_ROWS = 200;
    private static final double LARGE_NUMBER = 1e9;
    private static final double LARGEST_RADIAN = Math.PI / 2 * 1.001;

    private record Row(int line, List<String> cells) {
    }

    private final SpectrumSource source;
    private final SpectrumCollector collector;
    private final Cells separation;
    private final List<String> names;
    private final List<String> units;
    private final List<Row> rows = new ArrayList<>();

    /**
     * A table without rows yet.
     *
     * @param source     the file
     * @param collector  takes the points
     * @param separation how cells are separated
     * @param names      headings
     * @param units      units where they stand in a row of their own
     */
    public ImpedanceTable(SpectrumSource source, SpectrumCollector collector, Cells separation, List<String> names,
            List<String> units) {
        this.source = source;
        this.collector = collector;
        this.separation = separation;
        this.names = List.copyOf(names);
        this.units = List.copyOf(units);
    }

    /** One more row. */
    public void add(int line, String text) {
        add(line, separation.split(text));
    }

    /** One more row that is divided into its cells already. */
    public void add(int line, List<String> cells) {
        rows.add(new Row(line, cells));
    }

    /** Number of rows. */
    public int size() {
        return rows.size();
    }

    /** Reads all rows; the headings must make usable columns. */
    public void read() {
        read(ImpedanceColumns.sideBySide(names, units));
    }

    /** Reads all rows with columns at hand, those of spectra that stand side by side one after the other. */
    public void read(List<ImpedanceColumns> sideBySide) {
        boolean decimalComma = hasDecimalComma();
        Row cut = cutRow(sideBySide, decimalComma);
        for (int i = 0; i < sideBySide.size(); i++) {
            ImpedanceColumns columns = withPhaseUnit(sideBySide.get(i), decimalComma);
            if (i == 0) {
                collector.metadata(SpectrumReading.SIGN_CONVENTION, columns.signConvention());
                collector.metadata(SpectrumReading.ENCODING, source.encoding());
            }
            for (Map.Entry<String, List<Row>> group : groups(columns).entrySet()) {
                collector.nextSpectrum();
                for (Row row : group.getValue()) {
                    if (row == cut) {
                        collector.unusable(row.line(), "the last row is cut");
                    } else {
                        columns.read(row.cells(), row.line(), decimalComma, collector);
                    }
                }
                collector.spectrumMetadata(SpectrumReading.TITLE, group.getKey());
            }
        }
        if (cut != null) {
            collector.incomplete(cut.line(), "The file ends in the middle of a row; the points before it are complete.",
                    "Copy the file from the instrument again if the rest is needed.");
        }
    }

    private boolean hasDecimalComma() {
        return rows.stream().limit(SAMPLE_ROWS)
                .anyMatch(r -> r.cells().stream().anyMatch(NumberText::hasDecimalComma));
    }

    private ImpedanceColumns withPhaseUnit(ImpedanceColumns columns, boolean decimalComma) {
        int index = columns.phaseWithoutUnit();
        if (index < 0) {
            return columns;
        }
        double largest = 0;
        for (Row row : rows) {
            OptionalDouble value = index < row.cells().size() ? NumberText.parse(row.cells().get(index), decimalComma)
                    : OptionalDouble.empty();
            largest = Math.max(largest, Math.abs(value.orElse(0)));
        }
        boolean radian = largest > 0 && largest <= LARGEST_RADIAN;
        collector.warning(0, "The unit of the phase is not stated; as the largest is " + largest + ", it is taken as "
                + (radian ? "radian." : "degree."), "Name the column Phase/deg or Phase/rad.");
        return radian ? columns.withPhaseInRadian() : columns;
    }

    /** The rows of each spectrum, by the columns that number or name spectra; such a column must group several rows. */
    private Map<String, List<Row>> groups(ImpedanceColumns columns) {
        Set<Integer> used = new TreeSet<>();
        for (int index : columns.groupIndices()) {
            long distinct = rows.stream().map(r -> cell(r, index)).distinct().count();
            if (distinct > 1 && distinct <= rows.size() / 2) {
                used.add(index);
            }
        }
        Map<String, List<Row>> groups = new LinkedHashMap<>();
        for (Row row : rows) {
            StringBuilder key = new StringBuilder();
            for (int index : used) {
                key.append(key.isEmpty() ? "" : ", ").append(names.get(index)).append(' ')
                        .append(plain(cell(row, index)));
            }
            groups.computeIfAbsent(key.toString(), k -> new ArrayList<>()).add(row);
        }
        return groups;
    }

    /** A whole number without exponent and zeros, anything else as it stands. */
    private static String plain(String cell) {
        OptionalDouble value = NumberText.parse(cell, true);
        boolean whole = value.isPresent() && value.getAsDouble() == Math.rint(value.getAsDouble())
                && Math.abs(value.getAsDouble()) < LARGE_NUMBER;
        return whole ? Long.toString((long) value.getAsDouble()) : cell;
    }

    private static String cell(Row row, int index) {
        return index < row.cells().size() ? row.cells().get(index) : "";
    }

    /**
     * The last row if the file ends within it: it has no line end, and it lacks cells that are needed, or its last cell
     * is no number, or shorter than that of every other row while those are all equally long.
     */
    private Row cutRow(List<ImpedanceColumns> sideBySide, boolean decimalComma) {
        if (rows.isEmpty() || source.endsWithLineEnd()) {
            return null;
        }
        Row last = rows.get(rows.size() - 1);
        if (last.line() != source.lines().size()) {
            return null;
        }
        int needed = sideBySide.stream().mapToInt(ImpedanceColumns::lastIndex).max().orElse(-1);
        int end = last.cells().size() - 1;
        if (end < needed || last.cells().get(end).isEmpty() && end == needed) {
            return last;
        }
        if (end > needed) {
            return null;
        }
        if (NumberText.parse(last.cells().get(end), decimalComma).isEmpty()) {
            return last;
        }
        int[] lengths = rows.stream().limit(rows.size() - 1L).filter(r -> r.cells().size() == last.cells().size())
                .mapToInt(r -> digits(r.cells().get(end))).distinct().toArray();
        boolean fixedLength = rows.size() > 3 && lengths.length == 1;
        if (fixedLength && digits(last.cells().get(end)) < lengths[0]) {
            return last;
        }
        if (!fixedLength) {
            collector.info(last.line(), "The last row has no line end; if the file was cut there, its last number is "
                    + "too short.");
        }
        return null;
    }

    private static int digits(String number) {
        return number.startsWith("-") || number.startsWith("+") ? number.length() - 1 : number.length();
    }
}
