// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.io.internal.ivium;

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
 * IviumSoft's {@code .idf} (one measurement) and {@code .ids} (several): binary marks between lines of {@code
 * name=value}, then for each measurement a line {@code primary_data}, the number of columns (3), the number of points
 * and rows of real part, imaginary part (with its physical sign) and frequency. Measurements of another method than
 * impedance are passed over and named.
 */
public final class IviumReader implements SpectrumReader {

    private static final String DATA = "primary_data";
    private static final List<String> NAMES = List.of("Z'/ohm", "Z''/ohm", "freq/Hz");

    @Override
    public Confidence detect(Head head) {
        boolean data = head.lines().stream().anyMatch(l -> l.strip().equals(DATA));
        boolean method = head.text().contains("\nMethod=") || head.text().contains("\rMethod=");
        return data && method ? Confidence.CERTAIN
                : data || method && head.text().contains("\nFrequencies.freq[") ? Confidence.LIKELY : Confidence.NONE;
    }

    @Override
    public ReadResult read(SpectrumSource source) throws UnreadableFileException {
        SpectrumCollector collector = new SpectrumCollector(source);
        List<String> lines = source.lines();
        String method = "";
        String title = "";
        boolean found = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.startsWith("Method=")) {
                method = line.substring("Method=".length());
                title = "";
            } else if (line.startsWith("Title=")) {
                title = line.substring("Title=".length());
            } else if (line.startsWith("starttime=")) {
                collector.metadata(SpectrumReading.DATE, line.substring("starttime=".length()));
            } else if (line.equals(DATA) && (method.isEmpty() || method.startsWith("Impedance"))) {
                found = true;
                i = readData(source, lines, i, title, collector);
            } else if (line.equals(DATA)) {
                collector.info(i + 1, "The measurement “" + title + "” is of the method “" + method
                        + "” and holds no impedance; it is passed over.");
            }
        }
        if (!found) {
            throw source.unreadable("There is no impedance measurement (Method=Impedance, " + DATA
                    + ") in this Ivium file.", "Choose a file of an impedance measurement, or copy it again.");
        }
        return collector.finish();
    }

    /** Reads the rows of one measurement and returns the index of its last line. */
    private static int readData(SpectrumSource source, List<String> lines, int at, String title,
            SpectrumCollector collector) throws UnreadableFileException {
        int columns = count(lines, at + 1);
        int points = count(lines, at + 2);
        if (columns < NAMES.size() || points < 0) {
            throw source.unreadable(at + 1, "The numbers of columns (3 or more) and points do not follow “" + DATA
                    + "”.", "The file was cut or changed; copy it from the instrument again.");
        }
        int end = (int) Math.min(lines.size(), at + 3L + points);
        ImpedanceTable table = new ImpedanceTable(source, collector, Cells.BLANKS, NAMES, List.of());
        for (int i = at + 3; i < end; i++) {
            table.add(i + 1, lines.get(i));
        }
        collector.nextSpectrum();
        table.read(List.of(ImpedanceColumns.of(NAMES)));
        collector.spectrumMetadata(SpectrumReading.TITLE, title);
        if (table.size() < points) {
            collector.incomplete(lines.size(), "The file states " + points + " points and holds " + table.size() + ".",
                    "Copy the file from the instrument again.");
        }
        return Math.max(at + 2, end - 1);
    }

    private static int count(List<String> lines, int index) {
        OptionalDouble value = index < lines.size() ? NumberText.parse(lines.get(index), false)
                : OptionalDouble.empty();
        double number = value.orElse(-1);
        return number >= 0 && number <= Integer.MAX_VALUE && number == Math.rint(number) ? (int) number : -1;
    }
}
