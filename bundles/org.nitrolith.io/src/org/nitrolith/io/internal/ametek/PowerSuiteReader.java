// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.io.internal.ametek;

import java.util.List;

import org.nitrolith.io.ReadResult;
import org.nitrolith.io.UnreadableFileException;
import org.nitrolith.io.internal.Cells;
import org.nitrolith.io.internal.csv.CsvReader;
import org.nitrolith.io.spi.Confidence;
import org.nitrolith.io.spi.Head;
import org.nitrolith.io.spi.SpectrumReader;
import org.nitrolith.io.spi.SpectrumSource;

/**
 * Text tables of PowerSuite (PowerSine): tabulators, columns {@code Frequency}, {@code Zre}, {@code Zimg}, lines ending
 * CR CR LF.
 */
public final class PowerSuiteReader implements SpectrumReader {

    private final CsvReader tables = new CsvReader();

    @Override
    public Confidence detect(Head head) {
        return head.isText() && Cells.TAB.split(head.firstLine()).equals(List.of("Frequency", "Zre", "Zimg"))
                ? Confidence.LIKELY
                : Confidence.NONE;
    }

    @Override
    public ReadResult read(SpectrumSource source) throws UnreadableFileException {
        return tables.read(source);
    }
}
