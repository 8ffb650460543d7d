// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.celldesign.study;

import java.util.ArrayList;
import java.util.List;

import org.nitrolith.celldesign.CellModel;
import org.nitrolith.celldesign.DesignPoint;
import org.nitrolith.celldesign.DesignVariable;
import org.nitrolith.celldesign.Outcome;
import org.nitrolith.celldesign.Output;

/**
 * First-order propagation of uncorrelated uncertainties: u^2 = sum (df/dx u_x)^2 (JCGM 100:2008, 5.1), with central
 * differences over a step of 1e-4 of the uncertainty or of the value, whichever is larger.
 *
 * @param output              what is looked at
 * @param value               its value at the means
 * @param standardUncertainty its standard uncertainty
 * @param entries             one per input, in the given order
 */
public record UncertaintyBudget(Output output, double value, double standardUncertainty, List<Entry> entries) {

    /**
     * What one input contributes.
     *
     * @param input       the input
     * @param sensitivity df/dx in the unit of the output per unit of the input
     * @param share       its share in the variance, 0 to 1
     */
    public record Entry(UncertainInput input, double sensitivity, double share) {
    }

    /** Copies the entries. */
    public UncertaintyBudget {
        entries = List.copyOf(entries);
    }

    /** Propagates the uncertainties of inputs to an output. */
    public static Outcome<UncertaintyBudget> of(CellModel model, List<UncertainInput> inputs, Output output) {
        Outcome<List<DesignVariable>> checked = MonteCarlo.check(model, inputs, output);
        if (checked.value().isEmpty()) {
            return Outcome.failed(checked.findings());
        }
        List<DesignVariable> variables = checked.value().get();
        double[] vector = model.values();
        for (int i = 0; i < inputs.size(); i++) {
            variables.get(i).set(vector, inputs.get(i).mean());
        }
        DesignPoint point = model.newPoint();
        if (!model.evaluate(vector, point)) {
            return Outcome.failed(MonteCarlo.impossibleMeans());
        }
        double value = point.get(output);
        double[] slopes = new double[inputs.size()];
        double variance = 0;
        for (int i = 0; i < inputs.size(); i++) {
            double mean = inputs.get(i).mean();
            double step = 1e-4 * Math.max(Math.abs(mean), inputs.get(i).standardUncertainty());
            slopes[i] = slope(model, vector, point, variables.get(i), output, mean, step);
            variables.get(i).set(vector, mean);
            variance += square(slopes[i] * inputs.get(i).standardUncertainty());
        }
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < slopes.length; i++) {
            double part = square(slopes[i] * inputs.get(i).standardUncertainty());
            entries.add(new Entry(inputs.get(i), slopes[i], variance == 0 ? 0 : part / variance));
        }
        return Outcome.of(new UncertaintyBudget(output, value, Math.sqrt(variance), entries), List.of());
    }

    /** A slope by a central difference, or a one-sided one at the edge of what is possible. */
    static double slope(CellModel model, double[] vector, DesignPoint point, DesignVariable variable, Output output,
            double at, double step) {
        boolean below = variable.property().accepts(at - step);
        variable.set(vector, below ? at - step : at);
        below &= model.evaluate(vector, point);
        if (!below) {
            variable.set(vector, at);
            model.evaluate(vector, point);
        }
        double low = point.get(output);
        boolean above = variable.property().accepts(at + step);
        variable.set(vector, above ? at + step : at);
        above &= model.evaluate(vector, point);
        if (!above) {
            variable.set(vector, at);
            model.evaluate(vector, point);
        }
        double high = point.get(output);
        int sides = (below ? 1 : 0) + (above ? 1 : 0);
        return sides == 0 ? 0 : (high - low) / (sides * step);
    }

    private static double square(double x) {
        return x * x;
    }
}
