// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.electrochem.arrhenius;

/**
 * What speaks for two branches instead of one.
 *
 * @param breakTemperatureK where they meet: the crossing of the two lines if it lies between the neighbouring points,
 * else
 *        the middle of these in 1/T
 * @param aiccOne corrected Akaike criterion of one line
 * @param aiccTwo the same of two lines; the lower one is better
 * @param fStatistic F of two lines against one, (3, points - 5) degrees of freedom: two more line parameters and the
 * break
 * @param pValue probability of an F this large without a break, multiplied by the number of breaks that were tried
 *        (Bonferroni), at most 1
 * @param accepted whether two branches were taken
 */
public record BranchComparison(double breakTemperatureK, double aiccOne, double aiccTwo, double fStatistic,
        double pValue,
        boolean accepted) {
}
