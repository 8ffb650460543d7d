// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.electrochem.fit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.nitrolith.electrochem.Spectrum;
import org.nitrolith.electrochem.circuit.Circuit;

/**
 * Which circuits describe a spectrum: fits candidates that are common for solid electrolytes and ranks them by the
 * corrected
 * Akaike criterion, with a penalty for parameters that the data do not determine. The ranking is a proposal: circuits
 * of equal
 * impedance exist, and only what is known of the sample tells them apart.
 */
public final class CircuitSuggestions {

    private static final double PENALTY = 10;
    private static final List<String> CANDIDATES = List.of("R0-p(R1,C1)", "R0-p(R1,CPE1)", "R0-CPE1",
            "R0-p(R1,CPE1)-CPE2",
            "p(R1,CPE1)-CPE2", "p(R1,C1)-CPE2", "R0-p(R1,CPE1)-p(R2,CPE2)", "p(R1,CPE1)-p(R2,CPE2)",
            "p(R1,CPE1)-p(R2,CPE2)-CPE3", "p(R1,C1)-p(R2,CPE2)-CPE3", "R0-p(R1,CPE1)-p(R2,CPE2)-CPE3",
            "R0-p(R1,C1)-Wo1", "R0-p(R1,CPE1)-Wo1", "R0-p(R1-W1,CPE1)", "R0-p(R1-Ws1,CPE1)", "L0-R0-p(R1,CPE1)",
            "L0-R0-CPE1", "L0-R0-p(R1,CPE1)-CPE2", "L0-R0-p(R1,CPE1)-p(R2,CPE2)", "L0-R0-p(R1,CPE1)-p(R2,CPE2)-CPE3");

    private CircuitSuggestions() {
    }

    /** The candidates that are tried unless others are given. */
    public static List<Circuit> candidates() {
        return CANDIDATES.stream().map(Circuit::parse).toList();
    }

    /**
     * Fits and ranks, best first. Circuits with as many parameters as numbers, and those whose fit ends without a
     * finite result,
     * are left out.
     *
     * @param options how to fit; a guess, bounds or fixed parameters make no sense for circuits of many kinds
     */
    public static List<Suggestion> suggest(Spectrum spectrum, List<Circuit> candidates, FitOptions options) {
        int numbers = 2 * spectrum.within(options.minHz(), options.maxHz()).size();
        List<Suggestion> found = new ArrayList<>();
        double best = Double.POSITIVE_INFINITY;
        for (Circuit circuit : candidates) {
            if (options.cancelled().getAsBoolean()) {
                break;
            }
            if (numbers < circuit.parameters().size() + 3) {
                continue;
            }
            FitResult fit = CircuitFit.fit(circuit, spectrum, options);
            if (Double.isFinite(fit.aicc())) {
                best = Math.min(best, fit.aicc());
                long undetermined = fit.parameters().stream().filter(p -> !p.fixed()
                        && p.standardError().isEmpty()).count();
                int[] order = Whiteness.order(fit.spectrum());
                double smooth = Whiteness.smoothExcess(Whiteness.reorder(fit.weightedResiduals(), order),
                        fit.spectrum().size(), fit.parameters().size());
                found.add(new Suggestion(circuit, fit, fit.aicc(), fit.aicc() + PENALTY * undetermined, smooth));
            }
        }
        double lowest = best;
        return found.stream().map(s -> new Suggestion(s.circuit(), s.fit(), s.deltaAicc() - lowest, s.score(),
                s.smoothResiduals())).sorted(Comparator.comparingDouble(Suggestion::score)).toList();
    }

    /** The usual candidates with modulus weights. */
    public static List<Suggestion> suggest(Spectrum spectrum) {
        return suggest(spectrum, candidates(), FitOptions.defaults());
    }
}
