// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.io.internal.elchemea;

import java.util.List;

import org.nitrolith.io.ReadResult;
import org.nitrolith.io.UnreadableFileException;
import org.nitrolith.io.internal.Cells;
import org.nitrolith.io.internal.ImpedanceTable;
import org.nitrolith.io.spi.Confidence;
import org.nitrolith.io.spi.Head;
import org.nitrolith.io.spi.ImpedanceColumns;
import org.nitrolith.io.spi.NumberText;
import org.nitrolith.io.spi.SpectrumCollector;
import org.nitrolith.io.spi.SpectrumReader;
import org.nitrolith.io.spi.SpectrumSource;

/**
 * Elchemea Analytical's {@code .i2b}: a few lines of text, the number of points, then rows of frequency in hertz, Re(Z)
 * and Im(Z) in ohm separated by one blank; the imaginary part has its physical sign.
 */
public final class I2bReader implements SpectrumReader {

    private static final int MAX_LINES_OF_TEXT = 20;
    private static final List<String> NAMES = List.of("frequency/Hz", "Re(Z)/ohm", "Im(Z)/ohm");

    @Override
    public Confidence detect(Head head) {
        return head.isText() && countLine(head.lines()) > 0 ? Confidence.LIKELY : Confidence.NONE;
    }

    @Override
    public ReadResult read(SpectrumSource source) throws UnreadableFileException {
        List<String> lines = source.lines();
        int count = countLine(lines);
        SpectrumCollector collector = new SpectrumCollector(source);
        ImpedanceTable table = new ImpedanceTable(source, collector, Cells.BLANKS, NAMES, List.of());
        for (int i = count + 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                table.add(i + 1, lines.get(i));
            }
        }
        table.read(List.of(ImpedanceColumns.of(NAMES)));
        int stated = Integer.parseInt(lines.get(count).strip());
        if (table.size() < stated) {
            collector.incomplete(0, "The file states " + stated + " points and holds " + table.size() + ".",
                    "Copy the file from the instrument again.");
        }
        return collector.finish();
    }

    /** Index of the line with the number of points below lines of text and above a row of three numbers, or -1. */
    private static int countLine(List<String> lines) {
        for (int i = 1; i < Math.min(lines.size() - 1, MAX_LINES_OF_TEXT); i++) {
            List<String> row = Cells.BLANKS.split(lines.get(i + 1));
            if (lines.get(i).strip().matches("\\d{1,6}")) {
                return row.size() == NAMES.size() && row.stream().allMatch(c -> NumberText.parse(c, false).isPresent())
                        ? i : -1;
            }
        }
        return -1;
    }
}
