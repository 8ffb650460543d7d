// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.io.internal.ametek;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
 * VersaStudio's {@code .par}: sections in angle brackets with lines of {@code name=value}; a section {@code <Segment1>}
 * holds the column names after {@code Definition=} and then its rows, separated by commas, up to {@code </Segment1>}.
 */
public final class VersaStudioReader implements SpectrumReader {

    private static final String DEFINITION = "Definition=";

    @Override
    public Confidence detect(Head head) {
        if (!head.isText()) {
            return Confidence.NONE;
        }
        boolean application = head.firstLine().equals("<Application>");
        boolean name = head.text().contains("Name=VersaStudio");
        return application && name ? Confidence.CERTAIN
                : application || name || head.text().contains("\n" + DEFINITION + "Segment #") ? Confidence.LIKELY
                : Confidence.NONE;
    }

    @Override
    public ReadResult read(SpectrumSource source) throws UnreadableFileException {
        SpectrumCollector collector = new SpectrumCollector(source);
        List<String> lines = source.lines();
        Map<String, String> settings = new HashMap<>();
        String withoutImpedance = "";
        boolean read = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            int equals = line.indexOf('=');
            if (!line.startsWith(DEFINITION)) {
                if (equals > 0) {
                    settings.putIfAbsent(line.substring(0, equals), line.substring(equals + 1));
                }
                continue;
            }
            List<String> names = Cells.COMMA.split(line.substring(DEFINITION.length()));
            ImpedanceColumns columns = ImpedanceColumns.of(names);
            int end = endOfSegment(lines, i + 1);
            if (columns.usable()) {
                readSegment(source, lines, i + 1, end, names, columns, collector);
                read = true;
            } else {
                withoutImpedance = columns.missing();
            }
            i = end - 1;
        }
        if (!read) {
            throw source.unreadable(withoutImpedance.isEmpty()
                    ? "There is no segment of measured values in this VersaStudio file."
                    : "No segment of this VersaStudio file holds impedance. " + withoutImpedance,
                    "Choose a file of an impedance measurement, or copy it from the instrument again.");
        }
        describe(settings, collector);
        return collector.finish();
    }

    private static int endOfSegment(List<String> lines, int start) {
        int end = start;
        while (end < lines.size() && !lines.get(end).strip().startsWith("<")) {
            end++;
        }
        return end;
    }

    private static void readSegment(SpectrumSource source, List<String> lines, int start, int end, List<String> names,
            ImpedanceColumns columns, SpectrumCollector collector) {
        ImpedanceTable table = new ImpedanceTable(source, collector, Cells.COMMA, names, List.of());
        for (int i = start; i < end; i++) {
            if (!lines.get(i).isBlank()) {
                table.add(i + 1, lines.get(i));
            }
        }
        collector.nextSpectrum();
        table.read(List.of(columns));
        if (end == lines.size() && source.endsWithLineEnd()) {
            collector.incomplete(lines.size(),
                    "The file ends within its rows (no </Segment> follows); these are complete.",
                    "Copy the file from the instrument again.");
        }
    }

    private static void describe(Map<String, String> settings, SpectrumCollector collector) {
        collector.metadata(SpectrumReading.DATE, (settings.getOrDefault("DateAcquired", "") + " "
                + settings.getOrDefault("TimeAcquired", "")).strip());
        collector.metadata(SpectrumReading.INSTRUMENT, settings.getOrDefault("Type", "").matches("\\d+") ? ""
                : settings.getOrDefault("Type", ""));
        collector.metadata(SpectrumReading.OPEN_CIRCUIT_VOLTAGE, settings.getOrDefault("Measured Open Circuit", ""));
        String area = settings.getOrDefault("Working Electrode Area (cm2)", "");
        collector.metadata(SpectrumReading.AREA, area.isEmpty() ? "" : area + " cm2");
    }
}
