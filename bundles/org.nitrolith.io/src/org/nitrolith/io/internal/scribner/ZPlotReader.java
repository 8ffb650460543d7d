// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.io.internal.scribner;

import java.util.ArrayList;
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
 * ZPlot's and ZView's {@code .z} in both styles. Style 1 begins with {@code ZPLOT2 ASCII}, holds its settings as lines
 * of
 * {@code name: value} up to {@code End Comments}, and separates cells by tabulators. Style 2 begins with a quoted title
 * such as
 * {@code "ZPlotW Data File: Version 3.2c"}; the number of points and a quoted line of column names come before rows
 * with commas. Columns are {@code Freq(Hz)}, {@code Z'(a)} and {@code Z''(b)}; the imaginary part has its physical
 * sign.
 */
public final class ZPlotReader implements SpectrumReader {

    @Override
    public Confidence detect(Head head) {
        if (!head.isText()) {
            return Confidence.NONE;
        }
        String first = head.firstLine();
        return first.startsWith("ZPLOT2 ASCII") || isQuotedTitle(first) && first.contains("Data File")
                && !AutolabReader.isSignature(first) ? Confidence.CERTAIN : Confidence.NONE;
    }

    private static boolean isQuotedTitle(String line) {
        return line.startsWith("\"ZPlot") || line.startsWith("\"ZView") || line.startsWith("\"Z60");
    }

    @Override
    public ReadResult read(SpectrumSource source) throws UnreadableFileException {
        List<String> lines = source.lines();
        int header = headerLine(source, lines);
        Cells separation = separation(lines, header);
        List<String> names = names(lines.get(header), separation);
        ImpedanceColumns columns = ImpedanceColumns.of(names);
        if (!columns.usable()) {
            throw source.unreadable(header + 1, columns.missing(),
                    "The columns Freq(Hz), Z'(a) and Z''(b) are expected; save the file again as text.");
        }
        SpectrumCollector collector = new SpectrumCollector(source);
        ImpedanceTable table = new ImpedanceTable(source, collector, separation, names, List.of());
        for (int i = header + 1; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isBlank() && !line.strip().equalsIgnoreCase("End Comments")) {
                table.add(i + 1, line);
            }
        }
        table.read(List.of(columns));
        describe(lines, header, collector);
        checkCount(statedPoints(lines, header), table.size(), collector);
        return collector.finish();
    }

    private static int headerLine(SpectrumSource source, List<String> lines) throws UnreadableFileException {
        for (int i = 0; i < lines.size(); i++) {
            String plain = lines.get(i).strip().replace("\"", "").strip();
            if (plain.startsWith("Freq") && plain.contains("Z'")) {
                return i;
            }
        }
        throw source.unreadable("The line of column names (Freq(Hz) ... Z'(a) Z''(b)) is missing.",
                "The file was cut or changed; save it again as text from the program that made it.");
    }

    /** How the rows are separated: as the first row with a digit shows. */
    private static Cells separation(List<String> lines, int header) {
        for (int i = header + 1; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isBlank() && !line.strip().equalsIgnoreCase("End Comments")) {
                return line.contains("\t") ? Cells.TAB : line.contains(",") ? Cells.COMMA : Cells.BLANKS;
            }
        }
        return Cells.TAB;
    }

    private static List<String> names(String header, Cells separation) {
        List<String> byRows = separation == Cells.BLANKS ? List.of() : separation.split(header);
        if (byRows.size() > 2) {
            return byRows;
        }
        String plain = header.strip();
        String bare = plain.startsWith("\"") && plain.endsWith("\"") && plain.length() > 1 ? plain.substring(1,
                plain.length() - 1)
                : plain;
        List<String> names = new ArrayList<>();
        for (String word : Cells.BLANKS.split(bare)) {
            boolean unit = word.startsWith("(") && !names.isEmpty();
            if (unit) {
                names.set(names.size() - 1, names.get(names.size() - 1) + " " + word);
            } else {
                names.add(word);
            }
        }
        return names;
    }

    private static OptionalDouble statedPoints(List<String> lines, int header) {
        for (int i = 0; i < header; i++) {
            String plain = lines.get(i).strip();
            if (plain.startsWith("Data Points:")) {
                return NumberText.parse(plain.substring("Data Points:".length()), false);
            }
        }
        return header > 0 ? NumberText.parse(lines.get(header - 1), false) : OptionalDouble.empty();
    }

    private static void checkCount(OptionalDouble stated, int rows, SpectrumCollector collector) {
        if (stated.isPresent() && stated.getAsDouble() > rows) {
            collector.incomplete(0, "The file states " + Math.round(stated.getAsDouble()) + " points and holds " + rows
                    + "; these are complete.", "Copy the file from the instrument again.");
        }
    }

    private static void describe(List<String> lines, int header, SpectrumCollector collector) {
        String date = "";
        for (int i = 0; i < header; i++) {
            String plain = lines.get(i).replace("\"", "").strip();
            if (plain.startsWith("Date:")) {
                date = plain.substring("Date:".length()).strip().replaceAll("\\s*Time:\\s*", " ");
            } else if (plain.startsWith("Time:") && !date.isEmpty()) {
                date += " " + plain.substring("Time:".length()).strip();
            } else if (plain.startsWith("Open Circuit Potential (V):")) {
                String value = plain.substring("Open Circuit Potential (V):".length()).strip();
                collector.metadata(SpectrumReading.OPEN_CIRCUIT_VOLTAGE, value.isEmpty() ? "" : value + " V");
            } else if (plain.startsWith("Surface Area:")) {
                collector.metadata(SpectrumReading.AREA, plain.substring("Surface Area:".length()).strip() + " cm2");
            }
        }
        collector.metadata(SpectrumReading.DATE, date);
    }
}
