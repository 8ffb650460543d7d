// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.electrochem.fit;

import java.util.Comparator;
import java.util.stream.IntStream;

import org.hipparchus.special.Erf;
import org.nitrolith.electrochem.Spectrum;

/**
 * Whether residuals look like noise: neighbours in frequency are independent. A circuit that misses something leaves
 * residuals that keep their sign over several points.
 */
final class Whiteness {

    private Whiteness() {
    }

    /** Order of the points by frequency, or null when they are in order already (either way). */
    static int[] order(Spectrum spectrum) {
        boolean up = true;
        boolean down = true;
        for (int i = 1; i < spectrum.size(); i++) {
            up &= spectrum.frequencyHz(i) >= spectrum.frequencyHz(i - 1);
            down &= spectrum.frequencyHz(i) <= spectrum.frequencyHz(i - 1);
        }
        return up || down ? null : IntStream.range(0, spectrum.size()).boxed()
                .sorted(Comparator.comparingDouble(spectrum::frequencyHz)).mapToInt(Integer::intValue).toArray();
    }

    /** Residuals in another order of their points. */
    static double[] reorder(double[] r, int[] order) {
        if (order == null) {
            return r;
        }
        double[] out = new double[r.length];
        for (int i = 0; i < order.length; i++) {
            out[i] = r[order[i]];
            out[order.length + i] = r[order.length + order[i]];
        }
        return out;
    }

    /**
     * How much more of the residuals is smooth along the frequency axis than noise would put there. The residuals of
     * each
     * part are expanded in cosines; the slow quarter (at most 12 terms), and again the slow half, holds, in units of
     * the mean square of the fast
     * terms, its number of terms minus the parameters that were fitted there.
     *
     * @param r residuals, all real parts and then all imaginary parts, in the order of frequency
     * @param fitted number of fitted parameters
     * @return excess in standard deviations of what noise gives; 0 when there are too few points to tell
     */
    static double smoothExcess(double[] r, int points, int fitted) {
        return Math.max(smoothExcess(r, points, fitted, Math.min(12, points / 4)),
                smoothExcess(r, points, fitted, points / 2));
    }

    private static double smoothExcess(double[] r, int points, int fitted, int terms) {
        int slow = terms;
        int expected = 2 * slow - fitted;
        if (expected < 2) {
            slow = Math.min(points / 2, (fitted + 3) / 2);
            expected = 2 * slow - fitted;
        }
        int fast = 2 * (points - slow);
        if (expected < 1 || fast < 4) {
            return 0;
        }
        double total = 0;
        double low = 0;
        for (int i = 0; i < 2 * points; i++) {
            total += r[i] * r[i];
        }
        for (int k = 0; k < slow; k++) {
            // cosines by their recurrence: cos((i+1)t + t/2) = 2 cos(t) cos(it + t/2) - cos((i-1)t + t/2)
            double t = Math.PI * k / points;
            double twice = 2 * Math.cos(t);
            double c = Math.cos(t / 2);
            double previous = c;
            double re = 0;
            double im = 0;
            for (int i = 0; i < points; i++) {
                re += r[i] * c;
                im += r[points + i] * c;
                double next = twice * c - previous;
                previous = c;
                c = next;
            }
            low += (re * re + im * im) * (k == 0 ? 1.0 : 2.0) / points;
        }
        double noise = (total - low) / fast;
        if (!(noise > 0)) {
            return 0;
        }
        return (low / noise - expected) / Math.sqrt(2.0 * expected * (1 + (double) expected / fast));
    }

    /**
     * Wald-Wolfowitz runs test: probability that random signs have as few runs as these or fewer (normal approximation;
     * A. Wald, J. Wolfowitz, Ann. Math. Stat. 11, 147 (1940), doi 10.1214/aoms/1177731909). The two parts are counted
     * apart
     * and pooled.
     */
    static double runsP(double[] r, int points) {
        double excess = 0;
        double variance = 0;
        for (int part = 0; part < 2; part++) {
            int positive = 0;
            int runs = 1;
            for (int i = 0; i < points; i++) {
                boolean sign = r[part * points + i] > 0;
                positive += sign ? 1 : 0;
                runs += i > 0 && sign != r[part * points + i - 1] > 0 ? 1 : 0;
            }
            double twice = 2.0 * positive * (points - positive);
            excess += runs - (twice / points + 1);
            variance += points < 2 ? 0 : twice * (twice - points) / ((double) points * points * (points - 1));
        }
        return variance <= 0 ? excess < 0 ? 0 : 1 : normalProbability(excess / Math.sqrt(variance));
    }

    private static double normalProbability(double z) {
        return 0.5 * Erf.erfc(-z / Math.sqrt(2));
    }
}
