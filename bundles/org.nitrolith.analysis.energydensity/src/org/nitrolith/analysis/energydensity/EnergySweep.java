// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.analysis.energydensity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.nitrolith.celldesign.Output;
import org.nitrolith.celldesign.study.CriticalValue;
import org.nitrolith.celldesign.study.Sweep;

/**
 * A sweep around a cell with targets.
 *
 * @param sweep the sweep: table, columns, CSV
 * @param goals the targets
 */
public record EnergySweep(Sweep sweep, List<Goal> goals) {

    /**
     * A target.
     *
     * @param output what has to meet it
     * @param value  its value in the unit of the output
     */
    public record Goal(Output output, double value) {
    }

    /** Copies the goals. */
    public EnergySweep {
        goals = List.copyOf(goals);
    }

    /** The critical values of every variable for each target, in the order of the targets. */
    public Map<Goal, List<CriticalValue>> critical() {
        Map<Goal, List<CriticalValue>> found = new LinkedHashMap<>();
        for (Goal goal : goals) {
            found.put(goal, sweep.critical(goal.output(), List.of(goal.value())));
        }
        return found;
    }

    /** The values of all targets that concern an output. */
    public List<Double> targets(Output output) {
        List<Double> values = new ArrayList<>();
        goals.stream().filter(g -> g.output() == output).forEach(g -> values.add(g.value()));
        return values;
    }
}
