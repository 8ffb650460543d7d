// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.io.internal.novocontrol;

import org.nitrolith.io.ReadResult;
import org.nitrolith.io.UnreadableFileException;
import org.nitrolith.io.internal.csv.CsvReader;
import org.nitrolith.io.spi.Confidence;
import org.nitrolith.io.spi.Head;
import org.nitrolith.io.spi.SpectrumReader;
import org.nitrolith.io.spi.SpectrumSource;

/**
 * Text tables of Novocontrol's WinDETA (Alpha analysers) and of its NEISYS: tabulators, a column {@code Freq. [Hz]},
 * and the series impedance {@code Zs' [Ohms]}, {@code Zs'' [Ohms]} (with its physical sign) or {@code |Zs| [Ohms]} and
 * {@code Phase(Zs) [deg]}. The temperature stands in a column or in the line {@code Fixed value(s) : Temp. [°C]=25.0}.
 * Permittivity and capacitance alone are no impedance.
 */
public final class NovocontrolReader implements SpectrumReader {

    private final CsvReader tables = new CsvReader();

    @Override
    public Confidence detect(Head head) {
        boolean header = head.isText() && head.lines().stream().limit(40)
                .anyMatch(l -> l.contains("Freq. [Hz]") && l.contains("\t"));
        return header ? Confidence.LIKELY : Confidence.NONE;
    }

    @Override
    public ReadResult read(SpectrumSource source) throws UnreadableFileException {
        return tables.read(source);
    }
}
