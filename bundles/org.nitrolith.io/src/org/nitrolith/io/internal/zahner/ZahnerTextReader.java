// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.io.internal.zahner;

import java.util.List;
import java.util.Locale;

import org.nitrolith.io.ReadResult;
import org.nitrolith.io.UnreadableFileException;
import org.nitrolith.io.internal.csv.CsvReader;
import org.nitrolith.io.spi.Confidence;
import org.nitrolith.io.spi.Head;
import org.nitrolith.io.spi.SpectrumReader;
import org.nitrolith.io.spi.SpectrumSource;

/**
 * Text that Zahner's Thales saves: lines of description, then a table with the headings {@code Number}, {@code
 * Frequency/Hz}, {@code Impedance/Ohm} (the modulus), {@code Phase/deg} and more, such as {@code Significance} and
 * {@code Time/s}, separated by blanks or commas. A sweep that starts in the middle runs up and back down: the
 * frequencies that were measured twice are all kept, and reported.
 */
public final class ZahnerTextReader implements SpectrumReader {

    private static final List<String> NAMES = List.of("number", "frequency/hz", "impedance/ohm", "phase/deg");

    private final CsvReader tables = new CsvReader();

    @Override
    public Confidence detect(Head head) {
        boolean header = head.isText() && head.lines().stream().map(l -> l.toLowerCase(Locale.ROOT))
                .anyMatch(l -> NAMES.stream().allMatch(l::contains));
        return header ? Confidence.LIKELY : Confidence.NONE;
    }

    @Override
    public ReadResult read(SpectrumSource source) throws UnreadableFileException {
        return tables.read(source);
    }
}
