// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.celldesign;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

import org.hipparchus.analysis.solvers.BracketingNthOrderBrentSolver;

/**
 * Finds the one value that is left open, and critical values: those at which an output meets a target.
 *
 * <p>The range is scanned for changes of sign (on a logarithmic grid where it spans decades, else a linear one); each
 * is then refined by the bracketing Brent method of order 5 (Hipparchus) to a relative accuracy of 1e-13.
 */
public final class CellSolver {

    /** How many steps a range is scanned in for one variable. */
    public static final int FINE_SCAN = 400;
    /** How many steps a range is scanned in where there are very many ranges. */
    public static final int COARSE_SCAN = 64;

    private static final int MAX_EVALUATIONS = 500;

    private CellSolver() {
    }

    /**
     * A design whose open value was found.
     *
     * @param design the completed design
     * @param path   which value was open
     * @param value  its value
     * @param unit   its unit
     */
    public record Solution(CellDesign design, String path, double value, String unit) {
    }

    /**
     * Solves for the one value that a design leaves open (cathode loading, a thickness or N/P) so that an output meets a
     * target.
     *
     * @return the completed design, or a finding that says what else is open (under-determined), that nothing is open
     *         (over-determined) or that no possible value reaches the target, with the best that can be had
     */
    public static Outcome<Solution> solve(CellDesign design, Output output, double target) {
        List<String> open = StackState.open(design);
        if (open.isEmpty()) {
            return Outcome.failed(Finding.error("over-determined", "", "",
                    "The stack is over-determined: every value is given, and a target too",
                    "leave one of cathode.arealCapacity, a thickness or anode.npRatio open"));
        }
        if (open.size() > 1) {
            return Outcome.failed(Finding.error("under-determined", "", "",
                    "The stack is under-determined: " + String.join(", ", open) + " are open, a target fixes only one",
                    "give all but one of them"));
        }
        if (!Double.isFinite(target) || target <= 0) {
            return Outcome.failed(Finding.error("value-out-of-range", "", output.key(),
                    "The target " + output.label() + " is " + NumberText.of(target, output.unit()),
                    "give a number greater than 0"));
        }
        String path = open.get(0);
        double low = lowest(path);
        double high = highest(path);
        Outcome<CellDesign> start = design.with(path, low);
        if (start.value().isEmpty()) {
            return Outcome.failed(start.findings());
        }
        Outcome<CellModel> compiled = CellModel.compile(start.value().get());
        if (compiled.value().isEmpty()) {
            return Outcome.failed(compiled.findings());
        }
        CellModel model = compiled.value().get();
        if (!model.gives(output)) {
            return Outcome.failed(noOutput(output));
        }
        DesignVariable variable = model.variable(path).orElseThrow();
        List<Double> roots = critical(model, model.values(), variable, output, target, low, high);
        if (roots.isEmpty()) {
            return Outcome.failed(unreachable(model, variable, output, target, low, high));
        }
        List<Finding> findings = new ArrayList<>();
        if (roots.size() > 1) {
            findings.add(Finding.info("several-solutions", variable.layer(), variable.property().key(),
                    roots.size() + " values meet the target; the first, " + NumberText.of(roots.get(0), variable.unit())
                            + ", is used"));
        }
        double value = roots.get(0);
        CellDesign solved = design.with(path, value).orElseThrow();
        Outcome<CellModel> check = CellModel.compile(solved);
        findings.addAll(check.findings());
        if (check.value().isEmpty()) {
            return Outcome.failed(findings);
        }
        return Outcome.of(new Solution(solved, path, value, variable.unit()), findings);
    }

    private static double lowest(String path) {
        return path.endsWith("npRatio") ? 1 : path.endsWith("arealCapacity") ? 1e-4 : 0;
    }

    private static double highest(String path) {
        return path.endsWith("npRatio") ? 1e4 : path.endsWith("arealCapacity") ? 1000 : 1e5;
    }

    static Finding noOutput(Output output) {
        return Finding.error("no-output", "", output.key(), "The design has no data for the "
                + output.label().toLowerCase(Locale.ROOT), "give the missing densities, conductivities or footprint");
    }

    private static Finding unreachable(CellModel model, DesignVariable variable, Output output, double target,
            double low, double high) {
        double[] vector = model.values();
        DesignPoint point = model.newPoint();
        double bestValue = Double.NaN;
        double bestOutput = 0;
        for (int i = 0; i <= FINE_SCAN; i++) {
            double v = grid(low, high, i, FINE_SCAN);
            variable.set(vector, v);
            if (model.evaluate(vector, point) && (Double.isNaN(bestValue)
                    || Math.abs(point.get(output) - target) < Math.abs(bestOutput - target))) {
                bestOutput = point.get(output);
                bestValue = v;
            }
        }
        return Finding.error("target-out-of-reach", variable.layer(), variable.property().key(),
                "No " + variable.path() + " reaches " + NumberText.of(target, output.unit()) + "; the nearest is "
                        + NumberText.of(bestOutput, output.unit()) + " at " + NumberText.of(bestValue, variable.unit()),
                "change another value of the stack or the target");
    }

    private static double grid(double low, double high, int i, int steps) {
        if (i == 0) {
            return low;
        }
        if (i == steps) {
            return high;
        }
        double span = high - low;
        if (low > 0 && high / low > 100) {
            return low * Math.pow(high / low, (double) i / steps);
        }
        return low == 0 && high > 100 ? span * Math.pow(1e-8, 1 - (double) i / steps) : low + span * i / steps;
    }

    /**
     * All values of one variable between two limits at which an output meets a target, in ascending order.
     *
     * @param model    the model
     * @param values   the numbers of the design; not changed
     * @param variable what is varied
     * @param output   what has to meet the target; one that the model gives
     * @param target   the target in the output's unit
     * @param low      lower limit
     * @param high     upper limit, greater than {@code low}
     * @return empty when the target is met nowhere between the limits, or the output is not given
     */
    public static List<Double> critical(CellModel model, double[] values, DesignVariable variable, Output output,
            double target, double low, double high) {
        return critical(model, values, variable, output, target, low, high, FINE_SCAN);
    }

    /** The same with a chosen number of scanning steps; two values closer than a step may be missed. */
    public static List<Double> critical(CellModel model, double[] values, DesignVariable variable, Output output,
            double target, double low, double high, int steps) {
        List<Double> roots = new ArrayList<>();
        if (!model.gives(output) || !(low < high)) {
            return roots;
        }
        double[] vector = values.clone();
        DesignPoint point = model.newPoint();
        OptionalDouble before = difference(model, vector, point, variable, output, target, low);
        double left = low;
        if (before.isPresent() && before.getAsDouble() == 0) {
            roots.add(low);
        }
        for (int i = 1; i <= steps; i++) {
            double right = grid(low, high, i, steps);
            OptionalDouble after = difference(model, vector, point, variable, output, target, right);
            if (after.isPresent() && after.getAsDouble() == 0) {
                roots.add(right);
            } else if (before.isPresent() && after.isPresent() && before.getAsDouble() * after.getAsDouble() < 0) {
                refine(model, vector, point, variable, output, target, left, right).ifPresent(roots::add);
            }
            before = after;
            left = right;
        }
        return roots;
    }

    private static OptionalDouble difference(CellModel model, double[] vector, DesignPoint point,
            DesignVariable variable, Output output, double target, double value) {
        variable.set(vector, value);
        return model.evaluate(vector, point) ? OptionalDouble.of(point.get(output) - target) : OptionalDouble.empty();
    }

    private static Optional<Double> refine(CellModel model, double[] vector, DesignPoint point,
            DesignVariable variable, Output output, double target, double left, double right) {
        double accuracy = 1e-14 * Math.max(Math.abs(left), Math.abs(right));
        BracketingNthOrderBrentSolver brent = new BracketingNthOrderBrentSolver(1e-13, accuracy, 5);
        double root = brent.solve(MAX_EVALUATIONS,
                v -> difference(model, vector, point, variable, output, target, v).orElse(0), left, right);
        return difference(model, vector, point, variable, output, target, root).isPresent() ? Optional.of(root)
                : Optional.empty();
    }
}
