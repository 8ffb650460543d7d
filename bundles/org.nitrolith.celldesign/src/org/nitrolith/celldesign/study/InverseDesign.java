// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.celldesign.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.nitrolith.celldesign.CellDesign;
import org.nitrolith.celldesign.CellModel;
import org.nitrolith.celldesign.DesignPoint;
import org.nitrolith.celldesign.DesignVariable;
import org.nitrolith.celldesign.Finding;
import org.nitrolith.celldesign.Outcome;
import org.nitrolith.celldesign.Output;

/**
 * The smallest change of a design that makes an output meet a target: minimises sum ((v - v0) / s)^2 over the variables,
 * within their bounds, subject to output = target.
 *
 * <p>Each step replaces the output by its tangent and solves the quadratic programme with one linear equation exactly (a
 * variable that would leave its bounds is held at it); steps are repeated until the target is met to 1e-10 and nothing moves. At
 * the solution the change of each free variable is proportional to s^2 times the slope of the output (the condition of Karush,
 * Kuhn and Tucker).
 *
 * @param design   the changed design
 * @param output   what had to meet the target
 * @param value    the output of the changed design
 * @param distance the square root of the minimised sum
 * @param changes  one per variable, in the given order
 */
public record InverseDesign(CellDesign design, Output output, double value, double distance, List<Change> changes) {

    private static final int STEPS = 400;

    /**
     * A variable that may be changed.
     *
     * @param path  its path
     * @param scale what counts as a change of one, in its unit; greater than 0
     * @param low   its lowest value
     * @param high  its highest value
     */
    public record Freedom(String path, double scale, double low, double high) {
    }

    /**
     * What became of a variable.
     *
     * @param path    its path
     * @param unit    its unit
     * @param before  its value before
     * @param after   its value after
     * @param atBound whether it stands at one of its bounds
     */
    public record Change(String path, String unit, double before, double after, boolean atBound) {
    }

    /** Copies the changes. */
    public InverseDesign {
        changes = List.copyOf(changes);
    }

    /** A variable whose scale is its own value, so that relative changes are minimised, free within the given bounds. */
    public static Freedom relative(CellModel model, String path, double low, double high) {
        double value = model.variable(path).orElseThrow().get(model.values());
        return new Freedom(path, Math.max(Math.abs(value), 1e-9), low, high);
    }

    /**
     * Finds the smallest change.
     *
     * @return the changed design, or a finding about a variable, or one that says that the target is out of reach within the
     *         bounds, with the best that can be had
     */
    public static Outcome<InverseDesign> of(CellModel model, List<Freedom> freedoms, Output output, double target) {
        List<Finding> findings = new ArrayList<>();
        List<DesignVariable> variables = new ArrayList<>();
        for (Freedom freedom : freedoms) {
            Outcome<DesignVariable> variable = model.variable(freedom.path());
            if (variable.value().isEmpty()) {
                findings.addAll(variable.findings());
                continue;
            }
            DesignVariable v = variable.value().get();
            if (!(freedom.scale() > 0) || !(freedom.low() <= freedom.high()) || !v.property().accepts(freedom.low())
                    || !v.property().accepts(freedom.high())) {
                findings.add(Finding.error("bad-range", v.layer(), v.property().key(),
                        "The bounds " + freedom.low() + " to " + freedom.high() + " " + v.unit() + " or the scale "
                                + freedom.scale() + " of " + freedom.path() + " are impossible",
                        "give possible bounds in order and a scale greater than 0"));
            }
            variables.add(v);
        }
        if (freedoms.isEmpty()) {
            findings.add(Finding.error("bad-range", "", "", "No value may be changed", "free at least one"));
        }
        if (!model.gives(output) || !Double.isFinite(target)) {
            findings.add(Finding.error("no-output", "", output.key(), "The target of " + target + " " + output.unit()
                    + " cannot be set: no data for the " + output.label().toLowerCase(Locale.ROOT), "give what is missing"));
        }
        return Finding.anyError(findings) ? Outcome.failed(findings)
                : new Search(model, freedoms, variables, output, target).run();
    }

    /** The iteration. */
    private static final class Search {

        private final CellModel model;
        private final List<Freedom> freedoms;
        private final List<DesignVariable> variables;
        private final Output output;
        private final double target;
        private final double[] vector;
        private final DesignPoint point;
        private final double[] start;

        Search(CellModel model, List<Freedom> freedoms, List<DesignVariable> variables, Output output, double target) {
            this.model = model;
            this.freedoms = freedoms;
            this.variables = variables;
            this.output = output;
            this.target = target;
            this.vector = model.values();
            this.point = model.newPoint();
            this.start = new double[freedoms.size()];
            for (int i = 0; i < start.length; i++) {
                start[i] = variables.get(i).get(vector);
            }
        }

        Outcome<InverseDesign> run() {
            double[] at = start.clone();
            for (int i = 0; i < at.length; i++) {
                at[i] = clamp(i, at[i]);
            }
            boolean met = false;
            for (int step = 0; step < STEPS && !met; step++) {
                double value = value(at);
                double[] slope = slopes(at);
                double[] next = closest(at, value, slope);
                double damping = step < STEPS / 2 ? 1 : 0.5;
                double moved = 0;
                for (int i = 0; i < at.length; i++) {
                    double to = at[i] + damping * (next[i] - at[i]);
                    moved = Math.max(moved, Math.abs(to - at[i]) / freedoms.get(i).scale());
                    at[i] = to;
                }
                met = moved < 1e-12 && Math.abs(value(at) - target) <= 1e-10 * Math.abs(target);
            }
            double value = value(at);
            if (Math.abs(value - target) > 1e-8 * Math.abs(target)) {
                return Outcome.failed(Finding.error("target-out-of-reach", "", output.key(),
                        String.format(Locale.ROOT, "Within the bounds the nearest is %.6g %s, the target is %.6g %s", value,
                                output.unit(), target, output.unit()),
                        "widen the bounds, or free another value"));
            }
            return finish(at, value);
        }

        private Outcome<InverseDesign> finish(double[] at, double value) {
            List<Change> changes = new ArrayList<>();
            CellDesign design = model.design();
            double distance = 0;
            for (int i = 0; i < at.length; i++) {
                Freedom f = freedoms.get(i);
                distance += Math.pow((at[i] - start[i]) / f.scale(), 2);
                changes.add(new Change(f.path(), variables.get(i).unit(), start[i], at[i],
                        at[i] == f.low() || at[i] == f.high()));
                Outcome<CellDesign> changed = design.with(f.path(), at[i]);
                if (changed.value().isEmpty()) {
                    return Outcome.failed(changed.findings());
                }
                design = changed.value().get();
            }
            return Outcome.of(new InverseDesign(design, output, value, Math.sqrt(distance), changes), List.of());
        }

        private double clamp(int i, double value) {
            return Math.max(freedoms.get(i).low(), Math.min(freedoms.get(i).high(), value));
        }

        private double value(double[] at) {
            for (int i = 0; i < at.length; i++) {
                variables.get(i).set(vector, at[i]);
            }
            return model.evaluate(vector, point) ? point.get(output) : 0;
        }

        private double[] slopes(double[] at) {
            double[] slope = new double[at.length];
            for (int i = 0; i < at.length; i++) {
                double step = 1e-5 * Math.max(Math.abs(at[i]), 1e-3 * freedoms.get(i).scale());
                slope[i] = UncertaintyBudget.slope(model, vector, point, variables.get(i), output, at[i], step);
                variables.get(i).set(vector, at[i]);
            }
            return slope;
        }

        /** The point nearest to the start on the tangent plane within the bounds. */
        private double[] closest(double[] at, double value, double[] slope) {
            double offset = target - value;
            for (int i = 0; i < at.length; i++) {
                offset += slope[i] * (at[i] - start[i]);
            }
            boolean[] held = new boolean[at.length];
            double[] next = start.clone();
            for (int round = 0; round <= at.length; round++) {
                double rest = offset;
                double weight = 0;
                for (int i = 0; i < at.length; i++) {
                    if (held[i]) {
                        rest -= slope[i] * (next[i] - start[i]);
                    } else {
                        weight += slope[i] * slope[i] * freedoms.get(i).scale() * freedoms.get(i).scale();
                    }
                }
                if (weight == 0) {
                    break;
                }
                boolean more = false;
                for (int i = 0; i < at.length; i++) {
                    if (!held[i]) {
                        double to = start[i] + rest * slope[i] * freedoms.get(i).scale() * freedoms.get(i).scale() / weight;
                        next[i] = clamp(i, to);
                        if (next[i] != to) {
                            held[i] = true;
                            more = true;
                        }
                    }
                }
                if (!more) {
                    break;
                }
            }
            return next;
        }
    }
}
