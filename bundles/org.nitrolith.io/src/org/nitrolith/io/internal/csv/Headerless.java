// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.io.internal.csv;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoublePredicate;

import org.nitrolith.io.UnreadableFileException;
import org.nitrolith.io.spi.ImpedanceColumns;
import org.nitrolith.io.spi.NumberText;
import org.nitrolith.io.spi.SpectrumCollector;
import org.nitrolith.io.spi.SpectrumSource;

/**
 * A table without headings: its first column must run like a frequency; the next two are the real and the imaginary
 * part. If the third is positive in nine points of ten it holds -Im(Z), as spectra of cells and electrolytes are
 * capacitive; this is reported.
 */
final class Headerless {

    private static final double STEADY_SHARE = 0.7;
    private static final double POSITIVE_SHARE = 0.9;
    private static final int FEW_ROWS = 3;
    private static final double DECADE = 10;

    private final List<Block.Row> rows;
    private final boolean decimalComma;

    Headerless(List<Block.Row> rows) {
        this.rows = rows;
        this.decimalComma = rows.stream().anyMatch(r -> r.cells().stream().anyMatch(NumberText::hasDecimalComma));
    }

    /** The columns, and a report of how they were chosen. */
    ImpedanceColumns columns(SpectrumSource source, SpectrumCollector collector) throws UnreadableFileException {
        int line = rows.get(0).line();
        int frequency = isCounter() && width() > 3 && isFrequency(1) && spansDecade(1) ? 1 : 0;
        if (width() < frequency + 3) {
            throw source.unreadable(line, "The rows have fewer than three numbers and no column names.",
                    "Write frequency, real and imaginary part in each row, with a first line "
                    + "frequency/Hz,Re(Z)/ohm,Im(Z)/ohm.");
        }
        if (!isFrequency(frequency)) {
            throw source.unreadable(line, "There are no column names, and the first column does not run like a "
                    + "frequency.",
                    "Add a first line with the column names, for instance frequency/Hz,Re(Z)/ohm,Im(Z)/ohm.");
        }
        boolean negated = count(frequency + 2, v -> v > 0) >= POSITIVE_SHARE * rows.size() && rows.size() >= FEW_ROWS;
        String columns = "columns " + (frequency + 1) + " to " + (frequency + 3);
        if (negated) {
            collector.warning(line, "There are no column names; " + columns
                    + " were taken as frequency/Hz, Re(Z)/ohm and, because it "
                    + "is positive, -Im(Z)/ohm.", "Add a first line with the column names if this is wrong.");
        } else {
            collector.info(line, "There are no column names; " + columns
                    + " were taken as frequency/Hz, Re(Z)/ohm, Im(Z)/ohm.");
        }
        return ImpedanceColumns.at(frequency, frequency + 1, frequency + 2, negated);
    }

    private int width() {
        return rows.stream().mapToInt(r -> Dialect.numbers(r.cells())).max().orElse(0);
    }

    private boolean isCounter() {
        double first = value(rows.get(0), 0);
        for (int i = 0; i < rows.size(); i++) {
            if (value(rows.get(i), 0) != first + i) {
                return false;
            }
        }
        return rows.size() >= FEW_ROWS && (first == 0 || first == 1);
    }

    private boolean isFrequency(int column) {
        long positive = count(column, v -> v >= 0);
        int up = 0;
        int down = 0;
        for (int i = 1; i < rows.size(); i++) {
            double step = value(rows.get(i), column) - value(rows.get(i - 1), column);
            up += step > 0 ? 1 : 0;
            down += step < 0 ? 1 : 0;
        }
        return positive >= STEADY_SHARE * rows.size() && Math.max(up, down) >= STEADY_SHARE * (rows.size() - 1);
    }

    private boolean spansDecade(int column) {
        double[] values = rows.stream().mapToDouble(r -> value(r, column)).filter(v -> v > 0).sorted().toArray();
        return values.length > 1 && values[values.length - 1] > DECADE * values[0];
    }

    private long count(int column, DoublePredicate condition) {
        return rows.stream().mapToDouble(r -> value(r, column)).filter(condition).count();
    }

    private double value(Block.Row row, int column) {
        OptionalDouble value = column < row.cells().size() ? NumberText.parse(row.cells().get(column), decimalComma)
                : OptionalDouble.empty();
        return value.orElse(Double.NaN);
    }
}
