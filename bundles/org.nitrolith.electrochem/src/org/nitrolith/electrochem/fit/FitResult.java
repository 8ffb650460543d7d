// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.electrochem.fit;

import java.util.List;

import org.nitrolith.electrochem.Spectrum;

/**
 * Outcome of a fit of one circuit to one spectrum. Arrays are not to be changed.
 *
 * @param circuit circuit in the notation with dashes
 * @param weighting weights that were used
 * @param spectrum the points that took part
 * @param parameters parameters in the order of the circuit string
 * @param chiSquare sum over the points of {@code wRe (dRe)^2 + wIm (dIm)^2} at the optimum
 * @param degreesOfFreedom 2 x points - free parameters
 * @param reducedChiSquare {@code chiSquare / degreesOfFreedom}
 * @param aicc corrected Akaike criterion {@code N ln(chiSquare/N) + 2k + 2k(k+1)/(N-k-1)} with N = 2 x points and k =
 * free
 *        parameters + 1 (the variance is estimated too); {@code chiSquare + 2k + 2k(k+1)/(N-k-1)} with k = free
 * parameters
 *        for weights from given standard deviations. Only differences between models of the same points and weights
 * count
 * @param covariance covariance matrix in the order of the parameters; NaN where there is no standard error
 * @param correlation correlation matrix; NaN where there is no standard error
 * @param residualReOhm measured minus fitted real part at each point
 * @param residualImOhm measured minus fitted imaginary part at each point
 * @param weightedResiduals residuals (fitted minus measured) times the root of their weights, real parts first
 * @param runsTestP probability of so few runs of equal sign (both parts pooled) if the residuals were random; small
 * values
 *        tell that the circuit misses something
 * @param converged whether the minimum was reached
 * @param iterations steps of all starts together
 * @param starts number of starts that were made
 * @param warnings what a reader must know before using the numbers
 */
public record FitResult(String circuit, Weighting weighting, Spectrum spectrum, List<FittedParameter> parameters,
        double chiSquare, int degreesOfFreedom, double reducedChiSquare, double aicc, double[][] covariance,
        double[][] correlation, double[] residualReOhm, double[] residualImOhm, double[] weightedResiduals,
        double runsTestP, boolean converged, int iterations, int starts, List<String> warnings) {

    /** Values in the order of the circuit string. */
    public double[] values() {
        return parameters.stream().mapToDouble(FittedParameter::value).toArray();
    }

    /**
     * The parameter of a name.
     *
     * @throws IllegalArgumentException when there is none; the message lists the names
     */
    public FittedParameter parameter(String name) {
        return parameters.stream().filter(p -> p.name().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No parameter \"" + name + "\" in " + circuit
                        + "; it has "
                        + parameters.stream().map(FittedParameter::name).toList()));
    }
}
