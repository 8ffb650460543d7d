// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.chemistry;

import java.util.Set;

/**
 * The sum of amounts times oxidation states of one formula unit.
 *
 * @param charge net charge in elementary charges per formula unit, over the elements whose state is known
 * @param standardUncertainty standard uncertainty of the charge from those of the amounts; 0 when they have none
 * @param withoutState the elements of the formula for which no oxidation state was given
 */
public record ChargeBalance(double charge, double standardUncertainty, Set<Element> withoutState) {

    private static final double COVERAGE = 2;

    /** Keeps an own copy of the set. */
    public ChargeBalance {
        withoutState = Set.copyOf(withoutState);
    }

    /**
     * Whether every element has a state and the charge is zero within the tolerance or within twice its standard
     * uncertainty, whichever is larger.
     *
     * @param tolerance in elementary charges per formula unit
     */
    public boolean isNeutral(double tolerance) {
        return withoutState.isEmpty() && Math.abs(charge) <= Math.max(tolerance, COVERAGE * standardUncertainty);
    }
}
