// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.electrochem.fit;

import org.nitrolith.electrochem.circuit.Circuit;

/**
 * A candidate circuit with its fit.
 *
 * @param circuit the circuit
 * @param fit its fit
 * @param deltaAicc AICc above that of the best candidate
 * @param score what the ranking goes by: AICc + 10 for each parameter without an error bar (at a bound, or not
 * identifiable)
 * @param smoothResiduals smooth part of the residuals in standard deviations of noise: below 2 they look like noise,
 * above
 *        4 the circuit misses something
 */
public record Suggestion(Circuit circuit, FitResult fit, double deltaAicc, double score, double smoothResiduals) {
}
