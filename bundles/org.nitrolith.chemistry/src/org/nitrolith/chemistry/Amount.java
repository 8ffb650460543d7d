// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.chemistry;

import java.math.BigDecimal;

/** How many atoms or formula units there are, with the variance that is known of it. */
record Amount(BigDecimal value, double variance) {

    static final Amount ZERO = new Amount(BigDecimal.ZERO, 0);
    static final Amount ONE = new Amount(BigDecimal.ONE, 0);

    Amount plus(Amount other) {
        return new Amount(value.add(other.value), variance + other.variance);
    }

    /** The product of independent amounts, to first order. */
    Amount times(Amount factor) {
        double own = value.doubleValue();
        double other = factor.value.doubleValue();
        return new Amount(value.multiply(factor.value), variance * other * other + factor.variance * own * own);
    }
}
