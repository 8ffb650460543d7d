// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.electrochem.fit;

import java.util.OptionalDouble;

/**
 * A parameter after a fit.
 *
 * @param name {@code R0}, {@code CPE1.Q}
 * @param value value at the optimum, in {@code unit}
 * @param standardError standard error in {@code unit}; empty when the parameter is fixed, at a bound, or not
 * identifiable
 * @param unit unit as written in documents
 * @param fixed whether it was kept at its value
 * @param atBound whether it lies on its lower or upper bound
 */
public record FittedParameter(String name, double value, OptionalDouble standardError, String unit, boolean fixed,
        boolean atBound) {
}
