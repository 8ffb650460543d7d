// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.io.internal.ametek;

import java.util.List;

import org.nitrolith.io.ReadResult;
import org.nitrolith.io.UnreadableFileException;
import org.nitrolith.io.internal.csv.CsvReader;
import org.nitrolith.io.spi.Confidence;
import org.nitrolith.io.spi.Head;
import org.nitrolith.io.spi.SpectrumReader;
import org.nitrolith.io.spi.SpectrumSource;

/**
 * Text tables of PARSTAT instruments: tabulators, columns {@code Frequency (Hz)}, {@code Zre (ohms)} and {@code Zim
 * (ohms)}. The rows of other steps of the same experiment stand in the same table with frequency zero; they are
 * reported, and are no points.
 */
public final class ParstatReader implements SpectrumReader {

    private final CsvReader tables = new CsvReader();

    @Override
    public Confidence detect(Head head) {
        if (!head.isText()) {
            return Confidence.NONE;
        }
        List<String> lines = head.lines();
        return lines.stream().limit(3).anyMatch(l -> l.contains("Frequency (Hz)\t") && l.contains("Zre (ohms)\t")
                && l.contains("Zim (ohms)")) ? Confidence.LIKELY : Confidence.NONE;
    }

    @Override
    public ReadResult read(SpectrumSource source) throws UnreadableFileException {
        return tables.read(source);
    }
}
