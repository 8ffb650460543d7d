// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.io.internal.scribner;

import java.util.List;

import org.nitrolith.io.ReadResult;
import org.nitrolith.io.UnreadableFileException;
import org.nitrolith.io.internal.csv.CsvReader;
import org.nitrolith.io.spi.Confidence;
import org.nitrolith.io.spi.Head;
import org.nitrolith.io.spi.SpectrumReader;
import org.nitrolith.io.spi.SpectrumSource;

/**
 * Text files of Metrohm's Autolab: the ZView format that NOVA and FRA write, with the title {@code "Z60W Data File:
 * Version 1.1"}, and NOVA's own table with {@code Frequency (Hz)}, {@code Z' (Ω)} and {@code -Z'' (Ω)}.
 */
public final class AutolabReader implements SpectrumReader {

    private final ZPlotReader zview = new ZPlotReader();
    private final CsvReader tables = new CsvReader();

    static boolean isSignature(String firstLine) {
        return firstLine.startsWith("\"Z60W Data File");
    }

    @Override
    public Confidence detect(Head head) {
        if (!head.isText()) {
            return Confidence.NONE;
        }
        if (isSignature(head.firstLine())) {
            return Confidence.CERTAIN;
        }
        List<String> lines = head.lines();
        boolean nova = lines.stream().limit(3).anyMatch(l -> l.contains("Frequency (Hz)") && l.contains("-Z''")
                && l.contains("-Phase"));
        return nova ? Confidence.LIKELY : Confidence.NONE;
    }

    @Override
    public ReadResult read(SpectrumSource source) throws UnreadableFileException {
        boolean zviewFormat = source.lines().stream().map(String::strip).filter(l -> !l.isEmpty()).findFirst()
                .map(AutolabReader::isSignature).orElse(false);
        return zviewFormat ? zview.read(source) : tables.read(source);
    }
}
