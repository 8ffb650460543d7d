// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.celldesign.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.nitrolith.celldesign.CellModel;
import org.nitrolith.celldesign.DesignPoint;
import org.nitrolith.celldesign.DesignVariable;
import org.nitrolith.celldesign.Finding;
import org.nitrolith.celldesign.Outcome;
import org.nitrolith.celldesign.Output;
import org.nitrolith.celldesign.Property;

/**
 * Sensitivity of one output: each input alone goes to its low and to its high value.
 *
 * @param output what is looked at
 * @param base   its value for the unchanged design
 * @param bars   the inputs, the one with the widest swing first
 */
public record Tornado(Output output, double base, List<Bar> bars) {

    /**
     * An input and where it goes.
     *
     * @param path its path
     * @param low  its low value
     * @param high its high value
     */
    public record Input(String path, double low, double high) {
    }

    /**
     * What one input does.
     *
     * @param input      the input
     * @param unit       its unit
     * @param outputLow  the output at its low value
     * @param outputHigh the output at its high value
     */
    public record Bar(Input input, String unit, double outputLow, double outputHigh) {

        /** The width of the bar. */
        public double swing() {
            return Math.abs(outputHigh - outputLow);
        }
    }

    /** Copies the bars. */
    public Tornado {
        bars = List.copyOf(bars);
    }

    /** Inputs that go a fraction of their value down and up, kept inside what is possible. */
    public static Outcome<List<Input>> around(CellModel model, List<String> paths, double fraction) {
        List<Input> inputs = new ArrayList<>();
        for (String path : paths) {
            Outcome<DesignVariable> variable = model.variable(path);
            if (variable.value().isEmpty()) {
                return Outcome.failed(variable.findings());
            }
            Property property = variable.value().get().property();
            double value = variable.value().get().get(model.values());
            inputs.add(new Input(path, Math.max(property.min(), value * (1 - fraction)),
                    Math.min(property.max(), value * (1 + fraction))));
        }
        return Outcome.of(inputs, List.of());
    }

    /** Computes the bars; an impossible value of an input is a finding and leaves its bar out. */
    public static Outcome<Tornado> of(CellModel model, List<Input> inputs, Output output) {
        DesignPoint point = model.newPoint();
        if (model.evaluate(model.values(), point, output).isEmpty()) {
            return Outcome.failed(Finding.error("no-output", "", output.key(),
                    "The design has no data for the " + output.key(), "give what is missing"));
        }
        double base = point.get(output);
        List<Finding> findings = new ArrayList<>();
        List<Bar> bars = new ArrayList<>();
        for (Input input : inputs) {
            Outcome<DesignVariable> variable = model.variable(input.path());
            if (variable.value().isEmpty()) {
                return Outcome.failed(variable.findings());
            }
            DesignVariable v = variable.value().get();
            double[] ends = new double[2];
            boolean possible = true;
            for (int i = 0; i < 2; i++) {
                double value = i == 0 ? input.low() : input.high();
                double[] vector = model.values();
                v.set(vector, value);
                if (v.property().accepts(value) && model.evaluate(vector, point)) {
                    ends[i] = point.get(output);
                } else {
                    possible = false;
                    findings.add(Finding.warning("value-out-of-range", v.layer(), v.property().key(),
                            input.path() + " of " + v.property().format(value) + " is impossible here",
                            "narrow its range"));
                }
            }
            if (possible) {
                bars.add(new Bar(input, v.unit(), ends[0], ends[1]));
            }
        }
        bars.sort(Comparator.comparingDouble(Bar::swing).reversed());
        return Outcome.of(new Tornado(output, base, bars), findings);
    }
}
