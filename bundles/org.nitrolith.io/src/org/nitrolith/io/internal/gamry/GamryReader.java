// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.io.internal.gamry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
 * Gamry's {@code .DTA}: lines of tag, type and value separated by tabulators; the impedance is the table {@code
 * ZCURVE}, whose rows begin with a tabulator: names, units, then the points. The tag {@code EXPERIMENTABORTED} marks a
 * sweep that was stopped; a last frequency more than one step away from {@code FREQFINAL} means that the file was cut.
 */
public final class GamryReader implements SpectrumReader {

    private static final String TABLE = "ZCURVE";

    @Override
    public Confidence detect(Head head) {
        if (!head.isText()) {
            return Confidence.NONE;
        }
        List<String> lines = head.lines().stream().limit(3).toList();
        boolean explain = !lines.isEmpty() && lines.get(0).strip().equals("EXPLAIN");
        boolean tag = lines.stream().anyMatch(l -> l.startsWith("TAG\t"));
        boolean table = head.text().contains("\n" + TABLE + "\t");
        return explain && tag || table && (explain || tag) ? Confidence.CERTAIN
                : explain || table ? Confidence.LIKELY : Confidence.NONE;
    }

    @Override
    public ReadResult read(SpectrumSource source) throws UnreadableFileException {
        SpectrumCollector collector = new SpectrumCollector(source);
        Map<String, String> tags = new HashMap<>();
        List<String> lines = source.lines();
        boolean found = false;
        int i = 0;
        while (i < lines.size()) {
            String line = lines.get(i);
            if (line.startsWith(TABLE)) {
                found = true;
                i = readTable(source, lines, i, collector);
                continue;
            }
            List<String> cells = Cells.TAB.split(line);
            if (!line.startsWith("\t") && cells.size() >= 3) {
                tags.putIfAbsent(cells.get(0), cells.get(2));
            }
            i++;
        }
        if (!found) {
            throw source.unreadable("There is no impedance table (" + TABLE + ") in this Gamry file of type “"
                    + typeOf(lines) + "”.", "Choose a file of an impedance measurement (EISPOT, GALVEIS and the "
                    + "like).");
        }
        describe(tags, collector);
        if (tags.getOrDefault("EXPERIMENTABORTED", "F").equals("T")) {
            collector.incomplete(0, "The sweep was aborted; its complete points are here.",
                    "Measure again if the low frequencies are needed.");
        } else {
            checkEnd(tags, collector);
        }
        return collector.finish();
    }

    /** Reads a table and returns the index of the first line behind it. */
    private static int readTable(SpectrumSource source, List<String> lines, int start, SpectrumCollector collector)
            throws UnreadableFileException {
        int end = start + 1;
        while (end < lines.size() && (lines.get(end).startsWith("\t") || lines.get(end).isBlank())) {
            end++;
        }
        if (end < start + 3) {
            throw source.unreadable(start + 1, "The impedance table has no rows: the file ends after “" + TABLE + "”.",
                    "Copy the file from the instrument again.");
        }
        List<String> names = Cells.TAB.split(lines.get(start + 1));
        List<String> units = Cells.TAB.split(lines.get(start + 2));
        ImpedanceColumns columns = ImpedanceColumns.of(names, units);
        if (!columns.usable()) {
            throw source.unreadable(start + 2, "The impedance table cannot be used. " + columns.missing(),
                    "A Gamry table has the columns Freq, Zreal and Zimag; export the file again.");
        }
        ImpedanceTable table = new ImpedanceTable(source, collector, Cells.TAB, names, units);
        for (int i = start + 3; i < end; i++) {
            if (!lines.get(i).isBlank()) {
                table.add(i + 1, lines.get(i));
            }
        }
        collector.nextSpectrum();
        table.read(List.of(columns));
        return end;
    }

    private static void describe(Map<String, String> tags, SpectrumCollector collector) {
        collector.metadata(SpectrumReading.DATE, (tags.getOrDefault("DATE", "") + " " + tags.getOrDefault("TIME", ""))
                .strip());
        collector.metadata(SpectrumReading.TITLE, tags.getOrDefault("TITLE", ""));
        collector.metadata(SpectrumReading.INSTRUMENT, tags.getOrDefault("PSTAT", ""));
        withUnit(tags, "AREA", "cm2", SpectrumReading.AREA, collector);
        withUnit(tags, "EOC", "V", SpectrumReading.OPEN_CIRCUIT_VOLTAGE, collector);
    }

    private static void withUnit(Map<String, String> tags, String tag, String unit, String key,
            SpectrumCollector collector) {
        if (number(tags, tag).isPresent()) {
            collector.metadata(key, tags.get(tag) + " " + unit);
        }
    }

    /** A file that was cut between two rows shows it only by its last frequency. */
    private static void checkEnd(Map<String, String> tags, SpectrumCollector collector) {
        OptionalDouble planned = number(tags, "FREQFINAL");
        OptionalDouble perDecade = number(tags, "PTSPERDEC");
        OptionalDouble first = collector.firstFrequencyHz();
        OptionalDouble last = collector.lastFrequencyHz();
        if (planned.isEmpty() || planned.getAsDouble() <= 0 || last.isEmpty()) {
            return;
        }
        double step = perDecade.isPresent() && perDecade.getAsDouble() >= 1 ? Math.pow(10,
                1.5 / perDecade.getAsDouble()) : 2;
        boolean downwards = number(tags, "FREQINIT").orElse(first.getAsDouble()) > planned.getAsDouble();
        boolean early = downwards ? last.getAsDouble() > planned.getAsDouble() * step
                : last.getAsDouble() < planned.getAsDouble() / step;
        if (early) {
            collector.incomplete(0, "The sweep ends at " + last.getAsDouble() + " Hz, though " + planned.getAsDouble()
                    + " Hz was set as its last frequency; its complete points are here.",
                    "Copy the file from the instrument again, or measure again.");
        }
    }

    private static OptionalDouble number(Map<String, String> tags, String tag) {
        OptionalDouble value = NumberText.parse(tags.getOrDefault(tag, ""), true);
        return value.isPresent() && Double.isFinite(value.getAsDouble()) ? value : OptionalDouble.empty();
    }

    private static String typeOf(List<String> lines) {
        return lines.stream().filter(l -> l.startsWith("TAG\t")).map(l -> l.substring(4).strip()).findFirst()
                .orElse("?");
    }
}
