// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.io.internal.chinstruments;

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
 * Text files of CH Instruments: the date, the technique {@code A.C. Impedance}, settings, then
 * {@code Freq/Hz, Z'/ohm, Z"/ohm, Z/ohm, Phase/deg} and rows with commas; the imaginary part has its physical sign.
 */
public final class ChiReader implements SpectrumReader {

    @Override
    public Confidence detect(Head head) {
        if (!head.isText()) {
            return Confidence.NONE;
        }
        boolean technique = head.lines().stream().limit(4).anyMatch(l -> l.strip().equals("A.C. Impedance"));
        boolean header = head.lines().stream().anyMatch(ChiReader::isHeader);
        boolean model = head.text().contains("Instrument Model:");
        return technique && (header || model) || header && model ? Confidence.CERTAIN
                : technique || header ? Confidence.LIKELY : Confidence.NONE;
    }

    private static boolean isHeader(String line) {
        return line.startsWith("Freq/Hz,");
    }

    @Override
    public ReadResult read(SpectrumSource source) throws UnreadableFileException {
        List<String> lines = source.lines();
        int header = -1;
        for (int i = 0; i < lines.size() && header < 0; i++) {
            header = isHeader(lines.get(i)) ? i : -1;
        }
        if (header < 0) {
            throw source.unreadable("The line of column names (Freq/Hz, Z'/ohm, Z\"/ohm) is missing.",
                    "The file was cut or changed; save it again as text from the CHI program.");
        }
        List<String> names = Cells.COMMA.split(lines.get(header));
        ImpedanceColumns columns = ImpedanceColumns.of(names);
        if (!columns.usable()) {
            throw source.unreadable(header + 1, columns.missing(), "Save the file again as text from the CHI program.");
        }
        SpectrumCollector collector = new SpectrumCollector(source);
        ImpedanceTable table = new ImpedanceTable(source, collector, Cells.COMMA, names, List.of());
        for (int i = header + 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                table.add(i + 1, lines.get(i));
            }
        }
        table.read(List.of(columns));
        collector.metadata(SpectrumReading.DATE, lines.get(0).equals("A.C. Impedance") ? "" : lines.get(0));
        for (String line : lines.subList(0, header)) {
            if (line.startsWith("Instrument Model:")) {
                collector.metadata(SpectrumReading.INSTRUMENT, line.substring("Instrument Model:".length()));
            }
        }
        return collector.finish();
    }
}
