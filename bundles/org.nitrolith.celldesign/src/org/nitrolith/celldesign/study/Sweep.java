// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.celldesign.study;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.nitrolith.celldesign.CellDesign;
import org.nitrolith.celldesign.CellModel;
import org.nitrolith.celldesign.CellSolver;
import org.nitrolith.celldesign.DesignPoint;
import org.nitrolith.celldesign.DesignVariable;
import org.nitrolith.celldesign.Finding;
import org.nitrolith.celldesign.Outcome;
import org.nitrolith.celldesign.Output;

/**
 * Every combination of the values of one or several variables, with the outputs of each. Rows are ordered like counting:
 * the last variable changes fastest.
 */
public final class Sweep {

    private final CellModel model;
    private final List<SweepAxis> axes;
    private final List<DesignVariable> variables;
    private final List<Output> outputs;
    private final long rows;

    private Sweep(CellModel model, List<SweepAxis> axes, List<DesignVariable> variables, List<Output> outputs) {
        this.model = model;
        this.axes = List.copyOf(axes);
        this.variables = List.copyOf(variables);
        this.outputs = List.copyOf(outputs);
        long product = 1;
        for (SweepAxis axis : axes) {
            product = Math.multiplyExact(product, axis.count());
        }
        this.rows = product;
    }

    /**
     * Prepares a sweep. A variable may name a value that the design gives in another way (N/P where the lithium's thickness
     * is given): the variable wins, as in {@link CellDesign#with}.
     *
     * @param design  the design around which is varied
     * @param axes    the variables, at least one
     * @param outputs what is computed, at least one
     * @return the sweep, or findings about a path, a range or an output that the design has no data for
     */
    public static Outcome<Sweep> of(CellDesign design, List<SweepAxis> axes, List<Output> outputs) {
        List<Finding> findings = new ArrayList<>();
        CellDesign start = design;
        double size = 1;
        for (SweepAxis axis : axes) {
            if (axis.count() < 1 || !Double.isFinite(axis.from()) || !Double.isFinite(axis.to())) {
                return Outcome.failed(Finding.error("bad-range", "", axis.path(),
                        "The range " + axis.from() + ":" + axis.to() + ":" + axis.count() + " of " + axis.path()
                                + " is not one",
                        "give first value, last value and a count of at least 1"));
            }
            size *= axis.count();
            Outcome<CellDesign> next = start.with(axis.path(), axis.from());
            if (next.value().isEmpty()) {
                return Outcome.failed(next.findings());
            }
            start = next.value().get();
        }
        if (axes.isEmpty() || outputs.isEmpty() || size > Long.MAX_VALUE / 2.0) {
            return Outcome.failed(Finding.error("bad-range", "", "", axes.isEmpty() ? "Nothing is varied"
                    : outputs.isEmpty() ? "No output is asked for" : "The sweep has too many rows",
                    "vary at least one value, and ask for at least one output"));
        }
        Outcome<CellModel> compiled = CellModel.compile(start);
        findings.addAll(compiled.findings());
        if (compiled.value().isEmpty()) {
            return Outcome.failed(findings);
        }
        CellModel model = compiled.value().get();
        List<DesignVariable> variables = new ArrayList<>();
        for (SweepAxis axis : axes) {
            Outcome<DesignVariable> variable = model.variable(axis.path());
            if (variable.value().isEmpty()) {
                return Outcome.failed(variable.findings());
            }
            DesignVariable v = variable.value().get();
            for (double end : new double[] {axis.from(), axis.to()}) {
                if (!v.property().accepts(end)) {
                    return Outcome.failed(Finding.error("value-out-of-range", v.layer(), v.property().key(),
                            v.property().label() + " would be " + v.property().format(end) + ", which is impossible",
                            "correct the range of " + axis.path()));
                }
            }
            variables.add(v);
        }
        for (Output output : outputs) {
            if (!model.gives(output)) {
                return Outcome.failed(Finding.error("no-output", "", output.key(),
                        "The design has no data for the " + output.label().toLowerCase(Locale.ROOT),
                        "give the missing densities, conductivities or footprint"));
            }
        }
        return Outcome.of(new Sweep(model, axes, variables, outputs), findings);
    }

    /** The model at the first row. */
    public CellModel model() {
        return model;
    }

    /** The axes. */
    public List<SweepAxis> axes() {
        return axes;
    }

    /** The variables of the axes: labels and units. */
    public List<DesignVariable> variables() {
        return variables;
    }

    /** The outputs. */
    public List<Output> outputs() {
        return outputs;
    }

    /** The number of rows. */
    public long rows() {
        return rows;
    }

    /** Column headers: {@code path/unit} for the variables, then for the outputs; a compound unit in parentheses. */
    public List<String> columns() {
        List<String> columns = new ArrayList<>();
        variables.forEach(v -> columns.add(header(v.path(), v.unit())));
        outputs.forEach(o -> columns.add(header(o.key(), o.unit())));
        return columns;
    }

    private static String header(String name, String unit) {
        return "1".equals(unit) ? name : unit.indexOf('/') >= 0 || unit.indexOf(' ') >= 0 ? name + "/(" + unit + ")"
                : name + "/" + unit;
    }

    /** A pointer that walks over rows; one per thread. */
    final class Cursor {

        private final double[] vector = model.values();
        private final DesignPoint point = model.newPoint();
        private final int[] index = new int[variables.size()];
        private boolean possible;

        /** Goes to a row and computes it. */
        void moveTo(long row) {
            long rest = row;
            for (int k = index.length - 1; k >= 0; k--) {
                index[k] = (int) (rest % axes.get(k).count());
                rest /= axes.get(k).count();
                variables.get(k).set(vector, axes.get(k).value(index[k]));
            }
            possible = model.evaluate(vector, point);
        }

        /** Goes to the next row and computes it; only within the table. */
        void next() {
            for (int k = index.length - 1; k >= 0; k--) {
                SweepAxis axis = axes.get(k);
                if (++index[k] == axis.count()) {
                    index[k] = 0;
                }
                variables.get(k).set(vector, axis.value(index[k]));
                if (index[k] != 0) {
                    break;
                }
            }
            possible = model.evaluate(vector, point);
        }

        int index(int axis) {
            return index[axis];
        }

        boolean isPossible() {
            return possible;
        }

        double output(int i) {
            return point.get(outputs.get(i));
        }
    }

    /**
     * The table in memory, for up to a few million rows.
     *
     * @return one array per column of {@link #columns()}; an output of an impossible combination is NaN here, and an empty
     *         cell in files
     * @throws IllegalStateException for more than 20 million rows: write them with {@link #writeCsv}
     */
    public double[][] table() {
        if (rows > 20_000_000) {
            throw new IllegalStateException(rows + " rows are too many for memory; write them as CSV");
        }
        int n = variables.size();
        double[][] columns = new double[n + outputs.size()][(int) rows];
        Cursor cursor = new Cursor();
        for (int row = 0; row < rows; row++) {
            if (row == 0) {
                cursor.moveTo(0);
            } else {
                cursor.next();
            }
            for (int k = 0; k < n; k++) {
                columns[k][row] = axes.get(k).value(cursor.index(k));
            }
            for (int i = 0; i < outputs.size(); i++) {
                columns[n + i][row] = cursor.isPossible() ? cursor.output(i) : Double.NaN;
            }
        }
        return columns;
    }

    /**
     * The critical values of every variable for every target: along its own range, at each combination of the other
     * variables' values. A target that is met nowhere on a line has no entry.
     *
     * @param output  what has to meet the targets
     * @param targets the targets in the output's unit
     */
    public List<CriticalValue> critical(Output output, List<Double> targets) {
        List<CriticalValue> found = new ArrayList<>();
        for (double target : targets) {
            for (int k = 0; k < axes.size(); k++) {
                if (axes.get(k).count() > 1) {
                    along(k, output, target, found);
                }
            }
        }
        return found;
    }

    private void along(int k, Output output, double target, List<CriticalValue> found) {
        SweepAxis axis = axes.get(k);
        double low = Math.min(axis.from(), axis.to());
        double high = Math.max(axis.from(), axis.to());
        double[] vector = model.values();
        DesignPoint point = model.newPoint();
        int[] index = new int[axes.size()];
        int scan = axes.size() == 1 ? CellSolver.FINE_SCAN : CellSolver.COARSE_SCAN;
        do {
            Map<String, Double> at = new LinkedHashMap<>();
            for (int j = 0; j < axes.size(); j++) {
                if (j != k) {
                    variables.get(j).set(vector, axes.get(j).value(index[j]));
                    at.put(axes.get(j).path(), axes.get(j).value(index[j]));
                }
            }
            for (double value : CellSolver.critical(model, vector, variables.get(k), output, target, low, high, scan)) {
                variables.get(k).set(vector, low + 0.999 * (value - low));
                boolean metBelow = model.evaluate(vector, point) && value > low ? point.get(output) > target
                        : slopeIsNegative(vector, point, variables.get(k), output, target, value, high);
                found.add(new CriticalValue(target, axis.path(), value, variables.get(k).unit(), metBelow, at));
            }
        } while (advance(index, k));
    }

    private boolean slopeIsNegative(double[] vector, DesignPoint point, DesignVariable variable, Output output,
            double target, double value, double high) {
        variable.set(vector, value + 0.001 * (high - value));
        return model.evaluate(vector, point) && point.get(output) < target;
    }

    private boolean advance(int[] index, int except) {
        for (int j = index.length - 1; j >= 0; j--) {
            if (j == except) {
                continue;
            }
            if (++index[j] < axes.get(j).count()) {
                return true;
            }
            index[j] = 0;
        }
        return false;
    }

    /**
     * Writes the whole sweep as CSV in row order: header, then one line per row, numbers with up to nine significant digits,
     * line feeds. All processors compute, memory does not grow with the rows.
     *
     * @param out      receives the bytes; not closed
     * @param progress asked about every hundredth
     * @return the number of rows written: all of them unless the progress said stop, then whole rows only
     * @throws IOException if {@code out} throws it
     */
    public long writeCsv(OutputStream out, StudyProgress progress) throws IOException {
        return new SweepCsv(this).write(out, progress);
    }
}
