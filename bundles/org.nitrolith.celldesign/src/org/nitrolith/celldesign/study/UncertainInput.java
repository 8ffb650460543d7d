// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.celldesign.study;

import java.util.SplittableRandom;

/**
 * An input with an uncertainty. Every distribution is given by mean and standard uncertainty, so that they can be exchanged:
 * a uniform one has the half-width u sqrt(3), a symmetric triangular one u sqrt(6) (JCGM 100:2008, 4.3), a log-normal one
 * the parameters s^2 = ln(1 + (u/m)^2) and ln m - s^2/2.
 *
 * @param path                which value of the design
 * @param mean                its mean, in its unit
 * @param standardUncertainty its standard uncertainty, in the same unit, at least 0
 * @param distribution        how it is distributed
 */
public record UncertainInput(String path, double mean, double standardUncertainty, Distribution distribution) {

    /** How an input is distributed. */
    public enum Distribution {
        /** Normal. */
        NORMAL,
        /** Log-normal; the mean must be positive. */
        LOG_NORMAL,
        /** Uniform. */
        UNIFORM,
        /** Triangular, symmetric. */
        TRIANGULAR
    }

    /** A normally distributed input. */
    public static UncertainInput normal(String path, double mean, double standardUncertainty) {
        return new UncertainInput(path, mean, standardUncertainty, Distribution.NORMAL);
    }

    double draw(SplittableRandom random) {
        return switch (distribution) {
            case NORMAL -> mean + standardUncertainty * random.nextGaussian();
            case LOG_NORMAL -> {
                double ratio = standardUncertainty / mean;
                double s2 = Math.log1p(ratio * ratio);
                yield Math.exp(Math.log(mean) - s2 / 2 + Math.sqrt(s2) * random.nextGaussian());
            }
            case UNIFORM -> mean + standardUncertainty * Math.sqrt(3) * (2 * random.nextDouble() - 1);
            case TRIANGULAR -> mean + standardUncertainty * Math.sqrt(6) * (random.nextDouble() - random.nextDouble());
        };
    }

    boolean isPossible() {
        return Double.isFinite(mean) && standardUncertainty >= 0 && Double.isFinite(standardUncertainty)
                && (distribution != Distribution.LOG_NORMAL || mean > 0);
    }
}
