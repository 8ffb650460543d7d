// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.io.internal.zahner;

import java.nio.ByteBuffer;

import org.nitrolith.io.ReadResult;
import org.nitrolith.io.SpectrumReading;
import org.nitrolith.io.UnreadableFileException;
import org.nitrolith.io.spi.Confidence;
import org.nitrolith.io.spi.Head;
import org.nitrolith.io.spi.SpectrumCollector;
import org.nitrolith.io.spi.SpectrumReader;
import org.nitrolith.io.spi.SpectrumSource;

/**
 * Zahner's binary {@code .ism}, all big-endian: a version and the number of points less one as 48-bit integers, then
 * for all points their frequencies in hertz, moduli in ohm and phases in radian as 64-bit floats; times and more follow
 * and are not read. The format has no signature: it is told by a number of points and frequencies that are possible.
 * Frequencies that were measured twice, up and back down, are all kept and reported.
 */
public final class IsmReader implements SpectrumReader {

    private static final int DATA = 12;
    private static final int MAX_POINTS = 100_000;
    private static final int TESTED_POINTS = 1000;
    private static final double LOWEST_HZ = 1e-7;
    private static final double HIGHEST_HZ = 1e9;

    @Override
    public Confidence detect(Head head) {
        if (head.isText() || head.size() < DATA + Double.BYTES) {
            return Confidence.NONE;
        }
        ByteBuffer bytes = ByteBuffer.wrap(head.bytes());
        long points = points(bytes);
        if (points < 1 || points > MAX_POINTS) {
            return Confidence.NONE;
        }
        long present = Math.min(Math.min(points, TESTED_POINTS), (bytes.limit() - DATA) / Double.BYTES);
        for (int i = 0; i < present; i++) {
            double frequencyHz = bytes.getDouble(DATA + i * Double.BYTES);
            if (!(frequencyHz >= LOWEST_HZ && frequencyHz <= HIGHEST_HZ)) {
                return Confidence.NONE;
            }
        }
        return Confidence.LIKELY;
    }

    /** Number of points, as the second 48-bit integer plus one. */
    private static long points(ByteBuffer bytes) {
        return ((long) bytes.getShort(6) << Integer.SIZE | Integer.toUnsignedLong(bytes.getInt(8))) + 1;
    }

    @Override
    public ReadResult read(SpectrumSource source) throws UnreadableFileException {
        ByteBuffer bytes = ByteBuffer.wrap(source.bytes());
        int points = (int) points(bytes);
        int moduli = DATA + points * Double.BYTES;
        int phases = moduli + points * Double.BYTES;
        int present = Math.clamp((bytes.limit() - (long) phases) / Double.BYTES, 0, points);
        if (present == 0) {
            throw source.unreadable("The file ends before the phases of its " + points + " points.",
                    "Copy the file from the instrument again, or save the spectrum as text.");
        }
        SpectrumCollector collector = new SpectrumCollector(source, false);
        for (int i = 0; i < present; i++) {
            double modulus = bytes.getDouble(moduli + i * Double.BYTES);
            double phase = bytes.getDouble(phases + i * Double.BYTES);
            collector.point(i + 1, bytes.getDouble(DATA + i * Double.BYTES), modulus * Math.cos(phase),
                    modulus * Math.sin(phase));
        }
        if (present < points) {
            collector.incomplete(0, "The file ends after the phases of " + present + " of " + points
                    + " points; these are complete.", "Copy the file from the instrument again.");
        }
        collector.metadata(SpectrumReading.SIGN_CONVENTION, "modulus and phase; the phase has its physical sign");
        return collector.finish();
    }
}
