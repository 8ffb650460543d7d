// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.analysis.energydensity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.nitrolith.celldesign.CellModel;
import org.nitrolith.celldesign.study.UncertainInput;

/** The values of a design that decide about its energy density: what sensitivities and uncertainties are asked of. */
public final class MainInputs {

    private static final String NP_RATIO = "anode.npRatio";
    private static final List<String> PATHS = List.of("cathode.arealCapacity", "sse.thickness", NP_RATIO, "al.thickness", "cu.thickness",
            "cathode.loading", "anode.thickness", "cathode.specificCapacity", "cathode.meanVoltage");
    /** N/P is at least 1: nearer to it than so many standard uncertainties a distribution would be cut off. */
    private static final double CLEAR_OF_LIMIT = 4;

    private MainInputs() {
    }

    /** The paths of those that the design gives and that can be varied, the most important first. */
    public static List<String> paths(CellModel model) {
        return PATHS.stream().filter(p -> model.variable(p).value().isPresent()).toList();
    }

    /**
     * The same with one relative standard uncertainty each, distributed log-normally.
     *
     * @param model    the design
     * @param relative standard uncertainty over mean, such as 0.03
     * @param without  a path that is left out
     */
    public static List<UncertainInput> uncertain(CellModel model, double relative, Optional<String> without) {
        List<UncertainInput> inputs = new ArrayList<>();
        for (String path : paths(model)) {
            double mean = model.variable(path).orElseThrow().get(model.values());
            boolean nearLimit = path.equals(NP_RATIO) && mean < 1 + CLEAR_OF_LIMIT * relative;
            if (mean > 0 && !nearLimit && !without.equals(Optional.of(path))) {
                inputs.add(new UncertainInput(path, mean, relative * mean, UncertainInput.Distribution.LOG_NORMAL));
            }
        }
        return inputs;
    }
}
