// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.electrochem.arrhenius;

import java.util.List;
import java.util.Optional;

/**
 * Outcome of an Arrhenius fit.
 *
 * @param model the law
 * @param branches one or two, from low to high temperature
 * @param conductivity25C conductivity at 298.15 K in S/cm with its interval, from the branch that holds or is nearest
 * to it
 * @param branchComparison the comparison of two branches with one, when it was made
 * @param warnings what a reader must know before using the numbers
 */
public record ArrheniusResult(ConductivityModel model, List<Branch> branches, Interval conductivity25C,
        Optional<BranchComparison> branchComparison, List<String> warnings) {

    /** The branch whose temperatures hold {@code temperatureK}, or the nearest one. */
    public Branch branchAt(double temperatureK) {
        Branch nearest = branches.get(0);
        for (Branch b : branches) {
            if (distance(b, temperatureK) < distance(nearest, temperatureK)) {
                nearest = b;
            }
        }
        return nearest;
    }

    private static double distance(Branch b, double temperatureK) {
        return Math.max(0, Math.max(b.minTemperatureK() - temperatureK, temperatureK - b.maxTemperatureK()));
    }

    /** Conductivity in S/cm at a temperature, with the 95 % confidence interval of the fitted law. */
    public Interval conductivity(double temperatureK) {
        return ArrheniusFitter.predict(model, branchAt(temperatureK), temperatureK);
    }
}
