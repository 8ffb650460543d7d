// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.electrochem.kk;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

import org.nitrolith.electrochem.Spectrum;

/**
 * Z-HIT: the modulus of an impedance from its phase, which drift and stray inductance disturb less.
 *
 * <p>{@code ln|Z(w0)| = const + (2/pi) integral phi d ln w - (pi/6) dphi/d ln w}, the integral from the highest
 * frequency to
 * w0 (C. A. Schiller, F. Richter, E. Guelzow, N. Wagner, Phys. Chem. Chem. Phys. 3, 374 (2001), doi
 * 10.1039/b007678n). The
 * phase is smoothed by parabolas over five neighbouring points; the constant is the median of the difference to the
 * measured
 * modulus between 1 Hz and 1 kHz, or over all points where fewer than five lie there.
 */
public final class ZHit {

    /**
     * Reconstruction, in the order of the spectrum's points.
     *
     * @param modulusOhm reconstructed modulus
     * @param deviationPercent measured minus reconstructed modulus in per cent of the measured one
     */
    public record Result(double[] modulusOhm, double[] deviationPercent) {
    }

    private ZHit() {
    }

    /**
     * Reconstructs the modulus.
     *
     * @throws IllegalArgumentException when the spectrum has fewer than five points
     */
    public static Result reconstruct(Spectrum spectrum) {
        int n = spectrum.size();
        if (n < 5) {
            throw new IllegalArgumentException("Z-HIT needs at least five points; the spectrum has " + n);
        }
        int[] order = IntStream.range(0, n).boxed()
                .sorted(Comparator.comparingDouble(i -> -spectrum.frequencyHz(i)))
                .mapToInt(Integer::intValue).toArray();
        double[] x = new double[n];
        double[] phase = new double[n];
        double[] ln = new double[n];
        for (int i = 0; i < n; i++) {
            x[i] = Math.log(2 * Math.PI * spectrum.frequencyHz(order[i]));
            phase[i] = Math.atan2(spectrum.imOhm(order[i]), spectrum.reOhm(order[i]));
            ln[i] = Math.log(spectrum.modulusOhm(order[i]));
        }
        double[] smooth = new double[n];
        double[] slope = new double[n];
        for (int i = 0; i < n; i++) {
            int from = Math.max(0, Math.min(n - 5, i - 2));
            double[] parabola = parabola(x, phase, from, x[i]);
            smooth[i] = parabola[0];
            slope[i] = parabola[1];
        }
        double[] reconstructed = new double[n];
        double integral = 0;
        for (int i = 0; i < n; i++) {
            integral += i == 0 ? 0 : (smooth[i] + smooth[i - 1]) / 2 * (x[i] - x[i - 1]);
            reconstructed[i] = 2 / Math.PI * integral - Math.PI / 6 * slope[i];
        }
        double offset = offset(x, ln, reconstructed);
        double[] modulus = new double[n];
        double[] deviation = new double[n];
        for (int i = 0; i < n; i++) {
            modulus[order[i]] = Math.exp(reconstructed[i] + offset);
            deviation[order[i]] = 100 * (1 - modulus[order[i]] / Math.exp(ln[i]));
        }
        return new Result(modulus, deviation);
    }

    private static double offset(double[] x, double[] measured, double[] reconstructed) {
        double low = Math.log(2 * Math.PI);
        double high = Math.log(2 * Math.PI * 1000);
        double[] middle = IntStream.range(0, x.length).filter(i -> x[i] >= low && x[i] <= high)
                .mapToDouble(i -> measured[i] - reconstructed[i]).sorted().toArray();
        if (middle.length < 5) {
            middle = IntStream.range(0, x.length).mapToDouble(i -> measured[i] - reconstructed[i]).sorted().toArray();
        }
        Arrays.sort(middle);
        return (middle[(middle.length - 1) / 2] + middle[middle.length / 2]) / 2;
    }

    /** Value and slope at {@code at} of the least-squares parabola through five points. */
    private static double[] parabola(double[] x, double[] y, int from, double at) {
        double[] s = new double[5];
        double[] t = new double[3];
        double width = Math.abs(x[from + 4] - x[from]);
        double h = width > 0 ? width : 1;
        for (int i = from; i < from + 5; i++) {
            double u = (x[i] - at) / h;
            double power = 1;
            for (int k = 0; k < 5; k++, power *= u) {
                s[k] += power;
                if (k < 3) {
                    t[k] += power * y[i];
                }
            }
        }
        double det = s[0] * (s[2] * s[4] - s[3] * s[3]) - s[1] * (s[1] * s[4] - s[3] * s[2])
                + s[2] * (s[1] * s[3] - s[2] * s[2]);
        double value = t[0] * (s[2] * s[4] - s[3] * s[3]) - s[1] * (t[1] * s[4] - s[3] * t[2])
                + s[2] * (t[1] * s[3] - s[2] * t[2]);
        double slope = s[0] * (t[1] * s[4] - t[2] * s[3]) - t[0] * (s[1] * s[4] - s[3] * s[2])
                + s[2] * (s[1] * t[2] - t[1] * s[2]);
        return new double[] {value / det, slope / det / h};
    }
}
