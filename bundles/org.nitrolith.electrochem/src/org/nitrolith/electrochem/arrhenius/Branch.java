// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.electrochem.arrhenius;

import java.util.OptionalDouble;

/**
 * One branch of an Arrhenius plot.
 *
 * @param minTemperatureK lowest measured temperature of the branch
 * @param maxTemperatureK highest measured temperature
 * @param activationEnergyEv activation energy in eV (B of the VTF law)
 * @param lnPrefactor natural logarithm of the prefactor, see {@link ConductivityModel} for its unit
 * @param vtfTemperatureK T0 of the VTF law; empty for the other models
 * @param covariance covariance of lnPrefactor, activation energy (and T0), in this order; NaN without degree of freedom
 * @param rSquared weighted coefficient of determination of the fitted logarithm
 * @param points number of measured temperatures
 * @param degreesOfFreedom points minus parameters
 * @param chiSquare weighted residual sum of squares of the logarithm
 */
public record Branch(double minTemperatureK, double maxTemperatureK, Estimate activationEnergyEv, Estimate lnPrefactor,
        OptionalDouble vtfTemperatureK, double[][] covariance, double rSquared, int points, int degreesOfFreedom,
        double chiSquare) {
}
