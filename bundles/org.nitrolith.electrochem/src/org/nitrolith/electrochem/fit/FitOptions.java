// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.electrochem.fit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * How to fit; immutable, changed through {@code withX}.
 *
 * <p>Names of parameters are those of {@link org.nitrolith.electrochem.circuit.Circuit#indexOf(String)}.
 *
 * @param weighting weights; modulus unless changed
 * @param admittance whether the residuals are those of the admittance 1/Z; modulus and proportional weights are then
 * those
 *        of the measured admittance
 * @param guess start values by parameter name
 * @param fixed parameters that keep a value
 * @param bounds lower and upper bound by parameter name
 * @param minHz lowest frequency that takes part
 * @param maxHz highest frequency that takes part
 * @param ownStarts whether start values are also searched in the data; without it only the guess counts: the guess
 *        itself, then the same circuit with each process moved in time from where the guess has it
 * @param starts largest number of starts; fewer are made once the residuals show nothing but noise
 * @param sigmaReOhm standard deviations of the real parts for {@link Weighting#SIGMA}, one a point, else empty
 * @param sigmaImOhm standard deviations of the imaginary parts
 * @param cancelled asked between the steps; true ends the fit early with what it has
 */
public record FitOptions(Weighting weighting, boolean admittance, Map<String, Double> guess, Map<String, Double> fixed,
        Map<String, Bounds> bounds, double minHz, double maxHz, boolean ownStarts, int starts, double[] sigmaReOhm,
        double[] sigmaImOhm, BooleanSupplier cancelled) {

    /** Bounds of a parameter, in its unit. */
    public record Bounds(double lower, double upper) {
        public Bounds {
            if (!(lower <= upper)) {
                throw new IllegalArgumentException("Bounds " + lower + " to " + upper + ": the lower one is larger");
            }
        }
    }

    /** Copies the collections. */
    public FitOptions {
        guess = Map.copyOf(guess);
        fixed = Map.copyOf(fixed);
        bounds = Map.copyOf(bounds);
        sigmaReOhm = sigmaReOhm.clone();
        sigmaImOhm = sigmaImOhm.clone();
        if (starts < 1) {
            throw new IllegalArgumentException("The number of starts must be at least 1, not " + starts);
        }
    }

    /** Modulus weighting, impedance, all points, own starts, no guess. */
    public static FitOptions defaults() {
        return new FitOptions(Weighting.MODULUS, false, Map.of(), Map.of(), Map.of(), 0, Double.POSITIVE_INFINITY, true,
                60, new double[0], new double[0], () -> false);
    }

    public FitOptions withWeighting(Weighting newWeighting) {
        return new FitOptions(newWeighting, admittance, guess, fixed, bounds, minHz, maxHz, ownStarts, starts,
                sigmaReOhm,
                sigmaImOhm, cancelled);
    }

    /** Weights from standard deviations in ohm, one for each point of the whole spectrum. */
    public FitOptions withSigma(double[] reOhm, double[] imOhm) {
        return new FitOptions(Weighting.SIGMA, admittance, guess, fixed, bounds, minHz, maxHz, ownStarts, starts, reOhm,
                imOhm, cancelled);
    }

    public FitOptions withAdmittance(boolean fitAdmittance) {
        return new FitOptions(weighting, fitAdmittance, guess, fixed, bounds, minHz, maxHz, ownStarts, starts,
                sigmaReOhm,
                sigmaImOhm, cancelled);
    }

    public FitOptions withGuess(Map<String, Double> newGuess) {
        return new FitOptions(weighting, admittance, newGuess, fixed, bounds, minHz, maxHz, ownStarts, starts,
                sigmaReOhm,
                sigmaImOhm, cancelled);
    }

    public FitOptions withFixed(String parameter, double value) {
        Map<String, Double> more = new LinkedHashMap<>(fixed);
        more.put(parameter, value);
        return new FitOptions(weighting, admittance, guess, more, bounds, minHz, maxHz, ownStarts, starts, sigmaReOhm,
                sigmaImOhm, cancelled);
    }

    public FitOptions withBounds(String parameter, double lower, double upper) {
        Map<String, Bounds> more = new LinkedHashMap<>(bounds);
        more.put(parameter, new Bounds(lower, upper));
        return new FitOptions(weighting, admittance, guess, fixed, more, minHz, maxHz, ownStarts, starts, sigmaReOhm,
                sigmaImOhm, cancelled);
    }

    /** Only points with {@code min <= f <= max} take part. */
    public FitOptions withFrequencyRange(double min, double max) {
        return new FitOptions(weighting, admittance, guess, fixed, bounds, min, max, ownStarts, starts, sigmaReOhm,
                sigmaImOhm, cancelled);
    }

    public FitOptions withOwnStarts(boolean searchTheData) {
        return new FitOptions(weighting, admittance, guess, fixed, bounds, minHz, maxHz, searchTheData, starts,
                sigmaReOhm,
                sigmaImOhm, cancelled);
    }

    public FitOptions withStarts(int atMost) {
        return new FitOptions(weighting, admittance, guess, fixed, bounds, minHz, maxHz, ownStarts, atMost, sigmaReOhm,
                sigmaImOhm, cancelled);
    }

    public FitOptions withCancelled(BooleanSupplier askedBetweenSteps) {
        return new FitOptions(weighting, admittance, guess, fixed, bounds, minHz, maxHz, ownStarts, starts, sigmaReOhm,
                sigmaImOhm, askedBetweenSteps);
    }
}
