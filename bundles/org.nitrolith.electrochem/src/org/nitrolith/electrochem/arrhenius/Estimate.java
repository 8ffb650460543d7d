// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.electrochem.arrhenius;

import java.util.OptionalDouble;

/**
 * A value and its standard error.
 *
 * @param value the value
 * @param standardError empty where the data leave no degree of freedom
 */
public record Estimate(double value, OptionalDouble standardError) {
}
