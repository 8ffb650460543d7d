// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.io;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * One impedance spectrum as it stands in an instrument file: the points in their order there, none left out silently.
 *
 * <p>All numbers are finite and all frequencies positive; the constructor refuses others. Arrays are copied on the way
 * in and out.
 *
 * @param file         the file as it was named by the caller
 * @param index        number of the spectrum in the file, counted from 0
 * @param formatId     identifier of the reader
 * @param formatLabel  name of the format for people
 * @param complete     false for an aborted or truncated sweep: its complete points are here, the rest was never written
 * @param temperatureC temperature of the sample in degrees Celsius, if the file tells it
 * @param frequencyHz  frequency in hertz
 * @param reOhm        real part of the impedance in ohm
 * @param imOhm        imaginary part of the impedance in ohm with its physical sign: negative for a capacitor
 * @param metadata     what else the file tells, as text, under the keys named by the constants of this class where one
 *                     fits
 * @param messages     what was noticed about this spectrum or about the file as a whole
 */
public record SpectrumReading(String file, int index, String formatId, String formatLabel, boolean complete,
        OptionalDouble temperatureC, double[] frequencyHz, double[] reOhm, double[] imOhm, Map<String, String> metadata,
        List<ReadMessage> messages) {

    /** Metadata key: electrode area with its unit. */
    public static final String AREA = "area";
    /** Metadata key: open-circuit voltage with its unit. */
    public static final String OPEN_CIRCUIT_VOLTAGE = "openCircuitVoltage";
    /** Metadata key: date (and time) of the measurement as the file writes it. */
    public static final String DATE = "date";
    /** Metadata key: name that the file gives to the measurement or to the group of rows. */
    public static final String TITLE = "title";
    /** Metadata key: the instrument. */
    public static final String INSTRUMENT = "instrument";
    /** Metadata key: what the file holds as its imaginary part, and how that was recognised. */
    public static final String SIGN_CONVENTION = "signConvention";
    /** Metadata key: character encoding of a text file. */
    public static final String ENCODING = "encoding";
    /** Metadata key: first and last line (or record) of the points. */
    public static final String LINES = "lines";

    public SpectrumReading {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(formatId, "formatId");
        Objects.requireNonNull(formatLabel, "formatLabel");
        Objects.requireNonNull(temperatureC, "temperatureC");
        frequencyHz = frequencyHz.clone();
        reOhm = reOhm.clone();
        imOhm = imOhm.clone();
        metadata = Collections.unmodifiableMap(new LinkedHashMap<>(metadata));
        messages = List.copyOf(messages);
        if (frequencyHz.length == 0 || reOhm.length != frequencyHz.length || imOhm.length != frequencyHz.length) {
            throw new IllegalArgumentException("A spectrum needs at least one point and as many real and imaginary "
                    + "parts as "
                    + "frequencies: " + frequencyHz.length + ", " + reOhm.length + ", " + imOhm.length);
        }
        for (int i = 0; i < frequencyHz.length; i++) {
            if (!(frequencyHz[i] > 0 && Double.isFinite(frequencyHz[i]) && Double.isFinite(reOhm[i])
                    && Double.isFinite(imOhm[i]))) {
                throw new IllegalArgumentException("Point " + i + " is no impedance at a positive frequency: "
                        + frequencyHz[i]
                        + " Hz, " + reOhm[i] + " ohm, " + imOhm[i] + " ohm");
            }
        }
    }

    /** Number of points. */
    public int points() {
        return frequencyHz.length;
    }

    /** Frequencies in hertz; a copy. */
    @Override
    public double[] frequencyHz() {
        return frequencyHz.clone();
    }

    /** Real parts in ohm; a copy. */
    @Override
    public double[] reOhm() {
        return reOhm.clone();
    }

    /** Imaginary parts in ohm with their physical sign; a copy. */
    @Override
    public double[] imOhm() {
        return imOhm.clone();
    }

    /** The messages at level warning. */
    public List<ReadMessage> warnings() {
        return messages.stream().filter(m -> m.severity() == ReadMessage.Severity.WARNING).toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SpectrumReading r && file.equals(r.file) && index == r.index
                && formatId.equals(r.formatId)
                && formatLabel.equals(r.formatLabel) && complete == r.complete && temperatureC.equals(r.temperatureC)
                && Arrays.equals(frequencyHz, r.frequencyHz) && Arrays.equals(reOhm, r.reOhm) && Arrays.equals(imOhm,
                r.imOhm)
                && metadata.equals(r.metadata) && messages.equals(r.messages);
    }

    @Override
    public int hashCode() {
        return Objects.hash(file, index, formatId, Arrays.hashCode(frequencyHz), Arrays.hashCode(reOhm),
                Arrays.hashCode(imOhm));
    }

    @Override
    public String toString() {
        return file + " [" + index + "] " + formatLabel + ", " + frequencyHz.length + " points"
                + (complete ? "" : ", incomplete");
    }
}
