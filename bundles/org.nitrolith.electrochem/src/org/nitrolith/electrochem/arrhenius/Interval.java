// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.electrochem.arrhenius;

/**
 * A predicted value with its 95 % confidence interval.
 *
 * @param value most likely value
 * @param lower95 lower end; NaN where the data leave no degree of freedom
 * @param upper95 upper end; NaN where the data leave no degree of freedom
 */
public record Interval(double value, double lower95, double upper95) {
}
