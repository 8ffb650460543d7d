// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.io.internal.biologic;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
 * BioLogic's text file {@code .mpt}: first line {@code EC-Lab ASCII FILE}, second line the number of header lines, the
 * last of which holds the column names; cells are separated by tabulators. The imaginary part is written as {@code
 * -Im(Z)/Ohm}.
 */
public final class MptReader implements SpectrumReader {

    private static final Pattern HEADER_LINES = Pattern.compile("\\s*Nb header lines\\s*:\\s*(\\d{1,5})\\s*");

    @Override
    public Confidence detect(Head head) {
        return head.isText() && isSignature(head.firstLine()) ? Confidence.CERTAIN : Confidence.NONE;
    }

    private static boolean isSignature(String line) {
        return line.startsWith("EC-Lab ASCII FILE") || line.startsWith("BT-Lab ASCII FILE");
    }

    @Override
    public ReadResult read(SpectrumSource source) throws UnreadableFileException {
        List<String> lines = source.lines();
        int header = headerLine(source, lines);
        List<String> names = Cells.TAB.split(lines.get(header));
        ImpedanceColumns columns = ImpedanceColumns.of(names);
        if (!columns.usable()) {
            throw unusable(source, header, names, columns, lines);
        }
        SpectrumCollector collector = new SpectrumCollector(source);
        ImpedanceTable table = new ImpedanceTable(source, collector, Cells.TAB, names, List.of());
        for (int i = header + 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                table.add(i + 1, lines.get(i));
            }
        }
        table.read(List.of(columns));
        collector.metadata(SpectrumReading.DATE, value(lines, header, "Acquisition started on :"));
        collector.metadata(SpectrumReading.AREA, value(lines, header, "Electrode surface area :"));
        collector.metadata(SpectrumReading.INSTRUMENT, value(lines, header, "Device :"));
        collector.metadata(SpectrumReading.TITLE, lines.size() > 3 ? lines.get(3) : "");
        return collector.finish();
    }

    /** Index of the line with the column names. */
    private static int headerLine(SpectrumSource source, List<String> lines) throws UnreadableFileException {
        for (int i = 0; i < Math.min(lines.size(), 5); i++) {
            Matcher matcher = HEADER_LINES.matcher(lines.get(i));
            if (matcher.matches()) {
                int stated = Integer.parseInt(matcher.group(1)) - 1;
                if (stated > i && stated < lines.size() && lines.get(stated).contains("\t")) {
                    return stated;
                }
            }
        }
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("freq/Hz\t")) {
                return i;
            }
        }
        throw source.unreadable(lines.size(), "The file ends before its column names.",
                "Copy the file from the instrument again, or export it again from EC-Lab as text.");
    }

    private static UnreadableFileException unusable(SpectrumSource source, int header, List<String> names,
            ImpedanceColumns columns, List<String> lines) {
        String what = columns.hasFrequency() ? columns.missing()
                : "The column freq/Hz is missing from the column names (they begin with “" + names.get(0) + "”). ";
        if (!columns.hasFrequency()) {
            int cells = header + 1 < lines.size() ? filled(Cells.TAB.split(lines.get(header + 1))) : 0;
            what += cells > filled(names)
                    ? "The rows have " + cells + " values for " + filled(names)
                    + " names, so no value can be assigned safely."
                    : "Without frequencies there is no spectrum.";
        }
        return source.unreadable(header + 1, what.strip(),
                "In EC-Lab, export the measurement as text again with the columns "
                + "freq/Hz, Re(Z)/Ohm and -Im(Z)/Ohm.");
    }

    private static int filled(List<String> cells) {
        int last = cells.size();
        while (last > 0 && cells.get(last - 1).isEmpty()) {
            last--;
        }
        return last;
    }

    private static String value(List<String> lines, int header, String key) {
        return lines.stream().limit(header).filter(l -> l.startsWith(key)).map(l -> l.substring(key.length()).strip())
                .findFirst()
                .orElse("");
    }
}
