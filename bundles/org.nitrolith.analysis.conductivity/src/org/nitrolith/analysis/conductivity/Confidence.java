// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.analysis.conductivity;

import org.hipparchus.distribution.continuous.TDistribution;

import org.nitrolith.electrochem.arrhenius.Branch;
import org.nitrolith.electrochem.arrhenius.Interval;

/** 95 % confidence intervals of fitted numbers. */
public final class Confidence {

    private static final double UPPER_TAIL = 0.975;

    private Confidence() {
    }

    /**
     * The interval of an estimate: {@code value -+ t standardError} with Student's t.
     *
     * @param degreesOfFreedom of the fit; without one, or without an error, the limits are NaN
     */
    public static Interval interval95(double value, double standardError, int degreesOfFreedom) {
        if (degreesOfFreedom < 1 || !(standardError >= 0)) {
            return new Interval(value, Double.NaN, Double.NaN);
        }
        double half = new TDistribution(degreesOfFreedom).inverseCumulativeProbability(UPPER_TAIL) * standardError;
        return new Interval(value, value - half, value + half);
    }

    /** The interval of a branch's activation energy in eV. */
    public static Interval activationEnergy(Branch branch) {
        return interval95(branch.activationEnergyEv().value(),
                branch.activationEnergyEv().standardError().orElse(Double.NaN),
                branch.degreesOfFreedom());
    }
}
