// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.electrochem.fit;

/**
 * Weights of a complex fit: what is minimised is the sum over the points of
 * {@code wRe (dRe)^2 + wIm (dIm)^2}.
 */
public enum Weighting {
    /** {@code wRe = wIm = 1}: the absolute error is the same everywhere. */
    UNIT,
    /** {@code wRe = wIm = 1 / |Z|^2} with the measured Z: the error is a fixed part of the modulus. */
    MODULUS,
    /**
     * {@code wRe = 1 / Re^2}, {@code wIm = 1 / Im^2} of the measured Z: the error is a fixed part of each component. A
     * component below 1e-6 |Z| counts as that much.
     */
    PROPORTIONAL,
    /** {@code w = 1 / sigma^2} with the standard deviations given for each point. */
    SIGMA
}
