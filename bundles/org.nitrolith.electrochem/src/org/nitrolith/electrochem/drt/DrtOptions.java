// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.electrochem.drt;

import java.util.OptionalDouble;

/**
 * How a distribution is computed.
 *
 * @param lambda regularisation, or empty for an automatic choice; relative to the weighted data, so it does not
 * depend on the
 *        size of the impedance
 * @param criterion how an automatic lambda is chosen
 * @param inductance whether a series inductance takes part
 * @param capacitance whether a series capacitance takes part (for blocking electrodes)
 */
public record DrtOptions(OptionalDouble lambda, Criterion criterion, boolean inductance, boolean capacitance) {

    /** Ways to choose lambda. */
    public enum Criterion {
        /**
         * Geometric mean of what {@link #GCV} and {@link #EVIDENCE} choose: one errs to the rough, the other to the
         * smooth side.
         */
        AUTO,
        /** Generalised cross-validation (G. Wahba), with the degrees of freedom of the positive part. */
        GCV,
        /** Largest marginal likelihood of the data with the penalty as a Gaussian prior. */
        EVIDENCE,
        /** Largest curvature of log(penalty) against log(residual). */
        L_CURVE,
        /**
         * Real part predicted from the imaginary part and the reverse (F. Ciucci, C. Chen, 2015, doi
         * 10.1016/j.electacta.2015.03.123).
         */
        RE_IM
    }

    /** Automatic lambda, series inductance, no series capacitance. */
    public static DrtOptions defaults() {
        return new DrtOptions(OptionalDouble.empty(), Criterion.AUTO, true, false);
    }

    public DrtOptions withLambda(double value) {
        return new DrtOptions(OptionalDouble.of(value), criterion, inductance, capacitance);
    }

    public DrtOptions withCriterion(Criterion newCriterion) {
        return new DrtOptions(OptionalDouble.empty(), newCriterion, inductance, capacitance);
    }

    public DrtOptions withCapacitance(boolean seriesCapacitance) {
        return new DrtOptions(lambda, criterion, inductance, seriesCapacitance);
    }
}
