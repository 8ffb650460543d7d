// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.io.internal.ecochemie;

import java.util.List;
import java.util.OptionalDouble;

import org.nitrolith.io.ReadResult;
import org.nitrolith.io.SpectrumReading;
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
 * Autolab's {@code .P00}: lines of description, the headings {@code f/Hz}, {@code Z'/Ohm}, {@code -Z''/Ohm}, {@code
 * time/s}, {@code Edc/V}, {@code Idc/A} separated by tabulators, a line with the number of points, then the rows.
 */
public final class P00Reader implements SpectrumReader {

    private static final List<String> FIRST_NAMES = List.of("f/Hz", "Z'/Ohm", "-Z''/Ohm");

    @Override
    public Confidence detect(Head head) {
        int header = head.isText() ? header(head.lines()) : -1;
        return header < 0 ? Confidence.NONE
                : count(head.lines(), header).isPresent() ? Confidence.CERTAIN : Confidence.LIKELY;
    }

    @Override
    public ReadResult read(SpectrumSource source) throws UnreadableFileException {
        List<String> lines = source.lines();
        int header = header(lines);
        List<String> names = Cells.TAB.split(lines.get(header));
        OptionalDouble stated = count(lines, header);
        SpectrumCollector collector = new SpectrumCollector(source);
        ImpedanceTable table = new ImpedanceTable(source, collector, Cells.TAB, names, List.of());
        for (int i = header + (stated.isPresent() ? 2 : 1); i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                table.add(i + 1, lines.get(i));
            }
        }
        table.read(List.of(ImpedanceColumns.of(names)));
        if (table.size() < stated.orElse(0)) {
            collector.incomplete(0, "The file states " + Math.round(stated.getAsDouble()) + " points and holds "
                    + table.size() + ".", "Copy the file from the instrument again.");
        }
        String procedure = lines.get(0).strip();
        collector.metadata(SpectrumReading.TITLE, procedure.startsWith("Procedure") && procedure.contains(":")
                ? procedure.substring(procedure.indexOf(':') + 1) : "");
        return collector.finish();
    }

    private static int header(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            List<String> cells = Cells.TAB.split(lines.get(i));
            if (cells.size() > FIRST_NAMES.size() && cells.subList(0, FIRST_NAMES.size()).equals(FIRST_NAMES)
                    && cells.contains("Edc/V")) {
                return i;
            }
        }
        return -1;
    }

    private static OptionalDouble count(List<String> lines, int header) {
        return header + 1 < lines.size() && lines.get(header + 1).strip().matches("\\d{1,9}")
                ? NumberText.parse(lines.get(header + 1), false) : OptionalDouble.empty();
    }
}
