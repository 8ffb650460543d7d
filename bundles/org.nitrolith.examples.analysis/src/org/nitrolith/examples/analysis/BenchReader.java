// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.examples.analysis;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

import org.nitrolith.io.ReadResult;
import org.nitrolith.io.SpectrumReading;
import org.nitrolith.io.UnreadableFileException;
import org.nitrolith.io.spi.Confidence;
import org.nitrolith.io.spi.Head;
import org.nitrolith.io.spi.NumberText;
import org.nitrolith.io.spi.SpectrumCollector;
import org.nitrolith.io.spi.SpectrumReader;
import org.nitrolith.io.spi.SpectrumSource;

/**
 * Reads the protocol that a group's own program writes at its LCR meter:
 *
 * <pre>
 * BENCH PROTOCOL 1
 * pellet: Li3N-7
 * furnace_C: 60
 * area_mm2: 78.5
 * f_Hz Rs_ohm Cs_nF
 * 100000 152.5 3.2
 * 10000 161.25 18
 * END
 * </pre>
 *
 * <p>The meter gives resistance and capacitance in series, so Z = Rs - i / (2 pi f Cs), with f in Hz, Rs in ohm and Cs
 * in farad. A protocol without {@code END} was stopped.
 */
public final class BenchReader implements SpectrumReader {

    private static final String TITLE = "BENCH PROTOCOL 1";
    private static final String HEADINGS = "f_Hz Rs_ohm Cs_nF";
    private static final int FARAD_FROM_NF = -9;

    @Override
    public Confidence detect(Head head) {
        return head.isText() && head.firstLine().equals(TITLE) ? Confidence.CERTAIN : Confidence.NONE;
    }

    @Override
    public ReadResult read(SpectrumSource source) throws UnreadableFileException {
        List<String> lines = source.lines();
        int headings = lines.indexOf(HEADINGS);
        if (headings < 0) {
            throw source.unreadable("The line “" + HEADINGS + "” is missing, so there are no readings.",
                    "Let the bench program write the protocol again.");
        }
        SpectrumCollector collector = new SpectrumCollector(source);
        for (String line : lines.subList(0, headings)) {
            describe(line, collector);
        }
        boolean ended = false;
        for (int i = headings + 1; i < lines.size() && !ended; i++) {
            ended = lines.get(i).strip().equals("END");
            if (!ended && !lines.get(i).isBlank()) {
                readRow(lines.get(i), i + 1, collector);
            }
        }
        collector.metadata(SpectrumReading.SIGN_CONVENTION, "Im(Z) was computed from the series capacitance");
        if (!ended) {
            collector.incomplete(lines.size(), "The protocol has no line END; its complete readings are here.",
                    "Check whether the measurement was stopped.");
        }
        return collector.finish();
    }

    private static void readRow(String line, int number, SpectrumCollector collector) {
        String[] cells = line.strip().split("\\s+");
        if (cells.length != 3) {
            collector.unusable(number, "a reading has three numbers");
            return;
        }
        OptionalDouble frequencyHz = NumberText.parse(cells[0], false);
        OptionalDouble resistanceOhm = NumberText.parse(cells[1], false);
        OptionalDouble capacitanceF = NumberText.parse(cells[2], false, FARAD_FROM_NF);
        if (frequencyHz.isEmpty() || resistanceOhm.isEmpty() || capacitanceF.isEmpty()) {
            collector.unusable(number, "a reading has three numbers");
            return;
        }
        double imOhm = -1 / (2 * Math.PI * frequencyHz.getAsDouble() * capacitanceF.getAsDouble());
        collector.point(number, frequencyHz.getAsDouble(), resistanceOhm.getAsDouble(), imOhm);
    }

    private static void describe(String line, SpectrumCollector collector) {
        int colon = line.indexOf(':');
        if (colon < 0) {
            return;
        }
        String value = line.substring(colon + 1).strip();
        switch (line.substring(0, colon).strip().toLowerCase(Locale.ROOT)) {
            case "pellet" -> collector.metadata(SpectrumReading.TITLE, value);
            case "furnace_c" -> NumberText.parse(value, false).ifPresent(collector::temperatureC);
            case "area_mm2" -> collector.metadata(SpectrumReading.AREA, value + " mm2");
            default -> collector.metadata(line.substring(0, colon).strip(), value);
        }
    }
}
