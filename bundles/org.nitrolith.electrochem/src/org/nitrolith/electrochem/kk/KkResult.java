// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.electrochem.kk;

/**
 * Outcome of the linear Kramers-Kronig test. Arrays are not to be changed.
 *
 * @param valid whether the spectrum agrees with the Kramers-Kronig relations
 * @param verdict the same in a sentence, with its reason
 * @param admittance whether the admittance form is the one described here: it agreed better, or was asked for
 * @param noisePercent estimate of the noise of each part, in per cent of the modulus, independent of the relations
 * @param rcElements number of RC elements
 * @param mu {@code 1 - sum|R < 0| / sum|R >= 0|} of the elements
 * @param pRelations probability that noise alone makes real and imaginary part disagree this much
 * @param pDrift probability that noise alone looks this much like a sample that changes during the sweep
 * @param residualRePercent measured minus fitted real part in per cent of the modulus, at each point
 * @param residualImPercent the same of the imaginary part
 * @param fitReOhm fitted real part of the impedance
 * @param fitImOhm fitted imaginary part of the impedance
 */
public record KkResult(boolean valid, String verdict, boolean admittance, double noisePercent, int rcElements,
        double mu,
        double pRelations, double pDrift, double[] residualRePercent, double[] residualImPercent, double[] fitReOhm,
        double[] fitImOhm) {
}
