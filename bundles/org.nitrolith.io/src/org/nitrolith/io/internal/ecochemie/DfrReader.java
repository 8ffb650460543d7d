// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.io.internal.ecochemie;

import java.util.ArrayList;
import java.util.List;
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
 * Eco Chemie's {@code .dfr}: one number a line. The first line is {@code VERSION} with a number, the next the number of
 * points, then one more number; each point is nine lines, of which the first three are frequency in hertz, Re(Z) and
 * -Im(Z) in ohm.
 */
public final class DfrReader implements SpectrumReader {

    private static final int LINES_OF_POINT = 9;

    private record Entry(int line, String text) {
    }

    @Override
    public Confidence detect(Head head) {
        List<String> first = head.lines().stream().map(String::strip).filter(l -> !l.isEmpty()).limit(4).toList();
        boolean version = head.isText() && !first.isEmpty() && first.get(0).matches("(?i)version ?\\d{1,3}[.,]\\d{1,3}");
        boolean numbers = first.size() == 4 && first.stream().skip(1).allMatch(
                l -> NumberText.parse(l, true).isPresent());
        return version ? numbers ? Confidence.CERTAIN : Confidence.POSSIBLE : Confidence.NONE;
    }

    @Override
    public ReadResult read(SpectrumSource source) throws UnreadableFileException {
        List<Entry> entries = entries(source.lines());
        double stated = entries.size() > 1 ? number(entries.get(1)) : Double.NaN;
        if (!(stated >= 0 && stated == Math.rint(stated))) {
            throw source.unreadable(entries.size() > 1 ? entries.get(1).line() : 1,
                    "The number of points does not follow the version.",
                    "The file was cut or changed; copy it from the instrument again.");
        }
        SpectrumCollector collector = new SpectrumCollector(source);
        int points = 0;
        for (int at = 3; points < stated && at + LINES_OF_POINT <= entries.size(); at += LINES_OF_POINT) {
            double re = number(entries.get(at + 1));
            double minusIm = number(entries.get(at + 2));
            collector.point(entries.get(at).line(), number(entries.get(at)), re, 0.0 - minusIm);
            points++;
        }
        if (points < stated) {
            collector.incomplete(0, "The file states " + Math.round(stated) + " points and holds " + points
                    + " complete ones.", "Copy the file from the instrument again.");
        }
        collector.metadata(SpectrumReading.SIGN_CONVENTION,
                "the third number of a point holds -1 times Im(Z); its sign was changed");
        collector.metadata(SpectrumReading.ENCODING, source.encoding());
        return collector.finish();
    }

    private static List<Entry> entries(List<String> lines) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                entries.add(new Entry(i + 1, lines.get(i).strip()));
            }
        }
        return entries;
    }

    private static double number(Entry entry) {
        OptionalDouble value = NumberText.parse(entry.text(), true);
        return value.orElse(Double.NaN);
    }
}
