// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.electrochem;

import java.util.Arrays;

/**
 * One impedance spectrum: at each frequency the real and the imaginary part of the impedance.
 *
 * <p>Order of the points is kept as given (most instruments sweep from high to low frequency). The imaginary part has
 * its physical sign, so a capacitor has {@code imOhm < 0}. A spectrum never changes: arrays are copied on the way in
 * and
 * on the way out.
 */
public final class Spectrum {

    private final double[] frequencyHz;
    private final double[] reOhm;
    private final double[] imOhm;

    /**
     * @param frequencyHz frequencies in Hz, each finite and &gt; 0
     * @param reOhm real parts in ohm, finite
     * @param imOhm imaginary parts in ohm with physical sign, finite
     * @throws IllegalArgumentException when the lengths differ, there is no point, or a number is out of its range; the
     *         message names the first bad point (counted from 1)
     */
    public Spectrum(double[] frequencyHz, double[] reOhm, double[] imOhm) {
        if (frequencyHz.length != reOhm.length || frequencyHz.length != imOhm.length) {
            throw new IllegalArgumentException("A spectrum needs as many frequencies as impedances: "
                    + frequencyHz.length
                    + " frequencies, " + reOhm.length + " real parts, " + imOhm.length + " imaginary parts");
        }
        if (frequencyHz.length == 0) {
            throw new IllegalArgumentException("A spectrum needs at least one point");
        }
        for (int i = 0; i < frequencyHz.length; i++) {
            if (!(frequencyHz[i] > 0) || Double.isInfinite(frequencyHz[i])) {
                throw new IllegalArgumentException("Point " + (i + 1) + ": frequency " + frequencyHz[i]
                        + " Hz; a frequency must be a finite number above 0");
            }
            if (!Double.isFinite(reOhm[i]) || !Double.isFinite(imOhm[i])) {
                throw new IllegalArgumentException("Point " + (i + 1) + " (" + frequencyHz[i] + " Hz): impedance "
                        + reOhm[i] + " + " + imOhm[i] + "j ohm is not finite; leave the point out");
            }
        }
        this.frequencyHz = frequencyHz.clone();
        this.reOhm = reOhm.clone();
        this.imOhm = imOhm.clone();
    }

    /** Number of points. */
    public int size() {
        return frequencyHz.length;
    }

    /** Frequencies in Hz (a copy). */
    public double[] frequencyHz() {
        return frequencyHz.clone();
    }

    /** Real parts in ohm (a copy). */
    public double[] reOhm() {
        return reOhm.clone();
    }

    /** Imaginary parts in ohm, physical sign (a copy). */
    public double[] imOhm() {
        return imOhm.clone();
    }

    /** Frequency of a point in Hz; {@code point} counts from 0. */
    public double frequencyHz(int point) {
        return frequencyHz[point];
    }

    /** Real part at a point in ohm; {@code point} counts from 0. */
    public double reOhm(int point) {
        return reOhm[point];
    }

    /** Imaginary part at a point in ohm; {@code point} counts from 0. */
    public double imOhm(int point) {
        return imOhm[point];
    }

    /** Modulus |Z| at a point in ohm; {@code point} counts from 0. */
    public double modulusOhm(int point) {
        return Math.hypot(reOhm[point], imOhm[point]);
    }

    /** Angular frequencies 2 pi f in rad/s. */
    public double[] angularFrequency() {
        double[] omega = new double[frequencyHz.length];
        for (int i = 0; i < omega.length; i++) {
            omega[i] = 2 * Math.PI * frequencyHz[i];
        }
        return omega;
    }

    /** Lowest frequency in Hz. */
    public double minFrequencyHz() {
        return Arrays.stream(frequencyHz).min().orElseThrow();
    }

    /** Highest frequency in Hz. */
    public double maxFrequencyHz() {
        return Arrays.stream(frequencyHz).max().orElseThrow();
    }

    /**
     * The points with {@code minHz <= f <= maxHz}, in their order.
     *
     * @throws IllegalArgumentException when no point is in the range
     */
    public Spectrum within(double minHz, double maxHz) {
        boolean[] keep = new boolean[size()];
        for (int i = 0; i < keep.length; i++) {
            keep[i] = frequencyHz[i] >= minHz && frequencyHz[i] <= maxHz;
        }
        return selectOrExplain(keep, "No point lies between " + minHz + " and " + maxHz + " Hz; the spectrum spans "
                + minFrequencyHz() + " to " + maxFrequencyHz() + " Hz");
    }

    /**
     * The points whose mask is true, in their order.
     *
     * @throws IllegalArgumentException when the mask has another length or keeps no point
     */
    public Spectrum select(boolean[] keep) {
        if (keep.length != size()) {
            throw new IllegalArgumentException("The mask has " + keep.length + " entries, the spectrum " + size()
                    + " points");
        }
        return selectOrExplain(keep, "The mask keeps no point of the spectrum");
    }

    private Spectrum selectOrExplain(boolean[] keep, String whenEmpty) {
        int n = 0;
        for (boolean k : keep) {
            n += k ? 1 : 0;
        }
        if (n == 0) {
            throw new IllegalArgumentException(whenEmpty);
        }
        if (n == size()) {
            return this;
        }
        double[] f = new double[n];
        double[] re = new double[n];
        double[] im = new double[n];
        int to = 0;
        for (int i = 0; i < keep.length; i++) {
            if (keep[i]) {
                f[to] = frequencyHz[i];
                re[to] = reOhm[i];
                im[to++] = imOhm[i];
            }
        }
        return new Spectrum(f, re, im);
    }

    /** Two spectra are equal when every number of theirs is. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Spectrum s && Arrays.equals(frequencyHz, s.frequencyHz) && Arrays.equals(reOhm, s.reOhm)
                && Arrays.equals(imOhm, s.imOhm);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * Arrays.hashCode(frequencyHz) + Arrays.hashCode(reOhm)) + Arrays.hashCode(imOhm);
    }

    @Override
    public String toString() {
        return size() + " points, " + minFrequencyHz() + " to " + maxFrequencyHz() + " Hz";
    }
}
