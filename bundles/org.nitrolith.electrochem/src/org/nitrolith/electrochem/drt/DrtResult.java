// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.electrochem.drt;

import java.util.List;

/**
 * A distribution of relaxation times. Arrays are not to be changed.
 *
 * @param lambda regularisation
 * @param tauS relaxation times in s, ascending
 * @param gammaOhm distribution over ln tau in ohm: its integral over ln tau is the polarisation resistance
 * @param lower95Ohm lower end of the 95 % credible band
 * @param upper95Ohm upper end of the 95 % credible band
 * @param seriesResistanceOhm resistance at infinite frequency
 * @param inductanceH series inductance in H, 0 when it takes no part
 * @param seriesCapacitanceF series capacitance in F, infinite when it takes no part
 * @param peaks maxima, by ascending tau
 * @param fitReOhm real part of the fit at the points of the spectrum
 * @param fitImOhm imaginary part of the fit
 * @param noisePercent standard deviation of the residuals of each part in per cent of the modulus
 */
public record DrtResult(double lambda, double[] tauS, double[] gammaOhm, double[] lower95Ohm, double[] upper95Ohm,
        double seriesResistanceOhm, double inductanceH, double seriesCapacitanceF, List<DrtPeak> peaks,
        double[] fitReOhm,
        double[] fitImOhm, double noisePercent) {
}
