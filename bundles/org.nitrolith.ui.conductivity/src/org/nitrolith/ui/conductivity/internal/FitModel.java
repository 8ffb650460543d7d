// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.conductivity.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

import org.nitrolith.analysis.conductivity.CircuitElements;
import org.nitrolith.charts.Look;
import org.nitrolith.charts.Series;
import org.nitrolith.charts.StandardCharts;
import org.nitrolith.charts.XyChart;
import org.nitrolith.electrochem.Spectrum;
import org.nitrolith.electrochem.circuit.Circuit;
import org.nitrolith.electrochem.circuit.CircuitParameter;
import org.nitrolith.electrochem.circuit.CircuitSyntaxException;
import org.nitrolith.electrochem.circuit.Elements;
import org.nitrolith.electrochem.fit.FitOptions;
import org.nitrolith.electrochem.fit.FitResult;
import org.nitrolith.electrochem.fit.StartValues;
import org.nitrolith.electrochem.fit.Weighting;
import org.nitrolith.model.measurement.FitParameter;
import org.nitrolith.model.measurement.Immittance;
import org.nitrolith.model.measurement.ImpedanceFit;
import org.nitrolith.model.values.IndexSet;
import org.nitrolith.ui.charts.PickedPoint;
import org.nitrolith.units.Quantity;

/** What is edited on the fit page: circuit, parameters, weights and left-out points of one spectrum; knows no widget. */
public final class FitModel {

    /** Name of the series of left-out points in every chart. */
    public static final String LEFT_OUT = "left out";
    private static final String MEASURED = "measured";
    private static final String MODEL = "model";
    private static final int CURVE_POINTS_PER_DECADE = 30;
    private static final int LEFT_OUT_COLOUR = 6;

    /**
     * Why the circuit cannot be read.
     *
     * @param position place in the text, from 0
     * @param message  what is wrong there
     */
    public record Problem(int position, String message) {
    }

    private final Elements elements = CircuitElements.all();
    private final Spectrum all;
    private IndexSet excluded;
    private String text = "";
    private Circuit circuit;
    private Problem problem;
    private List<ParameterRow> rows = List.of();
    private Weighting weighting = Weighting.MODULUS;
    private boolean admittance;
    private FitResult result;

    public FitModel(Spectrum all, IndexSet excluded) {
        this.all = all;
        this.excluded = excluded == null ? IndexSet.of() : excluded;
    }

    // ---- circuit

    /** Reads a circuit; rows of parameters that stay keep what was typed. */
    public void setText(String newText) {
        text = newText;
        try {
            Circuit read = Circuit.parse(newText, elements);
            Map<String, ParameterRow> known = new LinkedHashMap<>();
            rows.forEach(r -> known.put(r.name(), r));
            List<ParameterRow> next = new ArrayList<>();
            for (CircuitParameter parameter : read.parameters()) {
                ParameterRow row = known.get(parameter.name());
                next.add(row != null && row.fits(parameter) ? row : new ParameterRow(parameter));
            }
            circuit = read;
            rows = List.copyOf(next);
            rows.stream().filter(r -> r.leader().filter(rows::contains).isEmpty()).forEach(r -> r.setLeader(null));
            problem = null;
        } catch (CircuitSyntaxException e) {
            problem = new Problem(e.position(), e.getMessage().replaceFirst("^Circuit \".*\", character", "Character"));
        }
        forgetResult();
    }

    public String text() {
        return text;
    }

    /** The circuit of the text, or where that cannot be read the last one that could. */
    public Optional<Circuit> circuit() {
        return Optional.ofNullable(circuit);
    }

    public Optional<Problem> problem() {
        return Optional.ofNullable(problem);
    }

    public Elements elements() {
        return elements;
    }

    // ---- parameters

    public List<ParameterRow> rows() {
        return rows;
    }

    /** A parameter's value was typed. */
    public void setValue(ParameterRow row, double value) {
        row.setValue(value);
        follow();
        forgetResult();
    }

    /** Parameters that a parameter can be held equal to: those of the same unit that follow no other themselves. */
    public List<ParameterRow> possibleLeaders(ParameterRow row) {
        boolean leads = rows.stream().anyMatch(r -> r.leader().filter(l -> l == row).isPresent());
        return leads ? List.of() : rows.stream().filter(row::canFollow).toList();
    }

    /** Holds a parameter equal to another one, or with empty lets it be its own again. */
    public void setLeader(ParameterRow row, Optional<ParameterRow> leader) {
        row.setLeader(leader.filter(possibleLeaders(row)::contains).orElse(null));
        follow();
        forgetResult();
    }

    /** Name of each linked parameter, and of the one that it is equal to. */
    public Map<String, String> links() {
        Map<String, String> links = new LinkedHashMap<>();
        rows.forEach(r -> r.leader().ifPresent(l -> links.put(r.name(), l.name())));
        return links;
    }

    private void follow() {
        rows.forEach(r -> r.leader().ifPresent(l -> r.setValue(l.value())));
    }

    public void setFixed(ParameterRow row, boolean fixed) {
        row.setFixed(fixed);
        forgetResult();
    }

    /** NaN brings the element's own bound back. */
    public void setLower(ParameterRow row, double lower) {
        if (Double.isNaN(lower)) {
            row.resetLower();
        } else {
            row.setLower(lower);
        }
        forgetResult();
    }

    /** NaN brings the element's own bound back. */
    public void setUpper(ParameterRow row, double upper) {
        if (Double.isNaN(upper)) {
            row.resetUpper();
        } else {
            row.setUpper(upper);
        }
        forgetResult();
    }

    public boolean isAdmittance() {
        return admittance;
    }

    /** Whether the residuals of the admittance are minimised instead of those of the impedance. */
    public void setAdmittance(boolean fitAdmittance) {
        admittance = fitAdmittance;
        forgetResult();
    }

    public Weighting weighting() {
        return weighting;
    }

    public void setWeighting(Weighting newWeighting) {
        weighting = newWeighting;
        forgetResult();
    }

    /** Why there can be no fit, and what to do. */
    public Optional<String> obstacle() {
        if (problem != null) {
            return Optional.of(problem.message());
        }
        if (circuit == null) {
            return Optional.of("Type a circuit, such as R0-p(R1,CPE1)-CPE2.");
        }
        for (ParameterRow row : rows) {
            if (row.problem().isPresent()) {
                return row.problem();
            }
        }
        return rows.stream().allMatch(r -> r.leader().orElse(r).isFixed())
                ? Optional.of("Every parameter is fixed. Leave at least one free.") : Optional.empty();
    }

    /** All values, in the order of the circuit; empty while one is missing. */
    public Optional<double[]> values() {
        double[] values = rows.stream().mapToDouble(ParameterRow::value).toArray();
        return circuit != null && values.length > 0 && Arrays.stream(values).allMatch(Double::isFinite)
                ? Optional.of(values) : Optional.empty();
    }

    /** How to fit: values that are shown are the first starting values. */
    public FitOptions options(BooleanSupplier cancelled) {
        FitOptions options = base(cancelled);
        Map<String, Double> guess = new LinkedHashMap<>();
        for (ParameterRow row : rows) {
            if (!row.isFixed() && Double.isFinite(row.value())) {
                guess.put(row.name(), row.value());
            }
        }
        return options.withGuess(guess);
    }

    private FitOptions base(BooleanSupplier cancelled) {
        FitOptions options = FitOptions.defaults().withWeighting(weighting).withAdmittance(admittance)
                .withCancelled(cancelled);
        for (ParameterRow row : rows) {
            if (row.isFixed()) {
                options = options.withFixed(row.name(), row.value());
            } else if (row.hasOwnBounds()) {
                options = options.withBounds(row.name(), row.lower(), row.upper());
            }
        }
        return options;
    }

    // ---- results

    /** What {@link #estimate} needs, taken out of this model so that a job can do it. */
    public record Estimation(Circuit circuit, Spectrum spectrum, FitOptions options) {
        /** Starting values from the data; empty where they give none. */
        public Optional<double[]> run() {
            return StartValues.search(circuit, spectrum, options, 1).stream().findFirst();
        }
    }

    /** Estimation of starting values from the data alone; empty while there is an obstacle. */
    public Optional<Estimation> estimation() {
        return obstacle().isEmpty() ? Optional.of(new Estimation(circuit, used(), base(() -> false))) : Optional.empty();
    }

    /**
     * Takes estimated values.
     *
     * @param of          what was estimated; ignored where the circuit has changed since
     * @param missingOnly leaves values that are there
     */
    public void setEstimate(Estimation of, double[] values, boolean missingOnly) {
        if (of.circuit() != circuit) {
            return;
        }
        for (int i = 0; i < values.length; i++) {
            ParameterRow row = rows.get(i);
            if (!row.isFixed() && (!missingOnly || Double.isNaN(row.value()))) {
                row.setValue(values[i]);
            }
        }
        follow();
        forgetResult();
    }

    /** Takes circuit, settings, values, bounds and links of a fit that is stored; errors of points are not stored. */
    public void restore(ImpedanceFit stored) {
        setText(stored.getCircuit());
        Weighting wanted = Weighting.valueOf(stored.getWeighting().name());
        weighting = wanted == Weighting.SIGMA ? Weighting.MODULUS : wanted;
        admittance = stored.getForm() == Immittance.ADMITTANCE;
        for (FitParameter parameter : stored.getParameters()) {
            row(parameter.getName()).ifPresent(row -> {
                number(parameter.getValue(), row).ifPresent(row::setValue);
                number(parameter.getLowerBound(), row).ifPresent(row::setLower);
                number(parameter.getUpperBound(), row).ifPresent(row::setUpper);
                row.setFixed(parameter.isFixed() && parameter.getLinkedTo() == null);
            });
        }
        for (FitParameter parameter : stored.getParameters()) {
            row(parameter.getName()).ifPresent(row -> setLeader(row, row(parameter.getLinkedTo())));
        }
        forgetResult();
    }

    private Optional<ParameterRow> row(String name) {
        return rows.stream().filter(r -> r.name().equals(name)).findFirst();
    }

    private static OptionalDouble number(Quantity stored, ParameterRow row) {
        if (stored == null || !stored.isReadable()) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(stored.unit().isEmpty() || !stored.isCompatibleWith(row.unit()) ? stored.value()
                : stored.in(row.unit()));
    }

    /** Takes the values and errors of a fit. */
    public void setResult(FitResult fit) {
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).set(fit.parameters().get(i));
        }
        result = fit;
    }

    /** The fit, as long as nothing that it rests on was changed. */
    public Optional<FitResult> result() {
        return Optional.ofNullable(result);
    }

    private void forgetResult() {
        result = null;
        rows.forEach(ParameterRow::forget);
    }

    // ---- points

    public Spectrum all() {
        return all;
    }

    public IndexSet excluded() {
        return excluded;
    }

    public void setExcluded(IndexSet newExcluded) {
        excluded = newExcluded == null ? IndexSet.of() : newExcluded;
        forgetResult();
    }

    /** Points that are used. */
    public Spectrum used() {
        boolean[] keep = new boolean[all.size()];
        for (int i = 0; i < keep.length; i++) {
            keep[i] = !excluded.contains(i);
        }
        return all.select(keep);
    }

    private int[] indices(boolean leftOut) {
        return IntStream.range(0, all.size()).filter(i -> excluded.contains(i) == leftOut).toArray();
    }

    /**
     * The left-out points after some points of a chart were picked: those that were used are left out, and where all of
     * them were left out they are used again. Empty where no measured point was picked or none would be left.
     */
    public Optional<IndexSet> toggled(XyChart chart, List<PickedPoint> picked) {
        List<Integer> points = picked.stream().map(p -> pointOf(chart, p)).filter(i -> i >= 0).distinct().toList();
        boolean leaveOut = points.stream().anyMatch(i -> !excluded.contains(i));
        int[] next = IntStream.range(0, all.size())
                .filter(i -> points.contains(i) ? leaveOut : excluded.contains(i)).toArray();
        return points.isEmpty() || next.length == all.size() ? Optional.empty() : Optional.of(IndexSet.of(next));
    }

    private int pointOf(XyChart chart, PickedPoint picked) {
        Series series = chart.series().get(picked.series());
        if (series.mark() == Series.Mark.LINE) {
            return -1;
        }
        int[] indices = indices(series.name().startsWith(LEFT_OUT));
        return picked.index() < indices.length ? indices[picked.index()] : -1;
    }

    // ---- charts

    private double[] grid() {
        double low = Math.log10(all.minFrequencyHz());
        double high = Math.log10(all.maxFrequencyHz());
        int n = Math.max(2, (int) Math.ceil((high - low) * CURVE_POINTS_PER_DECADE) + 1);
        return IntStream.range(0, n).mapToDouble(i -> Math.pow(10, high + (low - high) * i / (n - 1))).toArray();
    }

    private static double[] pick(double[] values, int[] indices) {
        return Arrays.stream(indices).mapToDouble(i -> values[i]).toArray();
    }

    private static Look leftOut() {
        return Look.auto().withColour(LEFT_OUT_COLOUR).withSymbol(Look.Symbol.CROSS);
    }

    /** The complex plane, with the circuit at the values shown. */
    public XyChart nyquist() {
        Spectrum used = used();
        XyChart chart = StandardCharts.nyquist("Nyquist", MEASURED, used.reOhm(), used.imOhm());
        int[] left = indices(true);
        if (left.length > 0) {
            double[] minusIm = Arrays.stream(pick(all.imOhm(), left)).map(v -> -v).toArray();
            chart = chart.plus(Series.points(LEFT_OUT, pick(all.reOhm(), left), minusIm).withLook(leftOut()));
        }
        Optional<double[][]> curve = curve(grid());
        return curve.isPresent() ? StandardCharts.withFit(chart, MODEL, curve.get()[0], curve.get()[1]) : chart;
    }

    /** Modulus and phase over the frequency, with the circuit at the values shown. */
    public XyChart bode() {
        Spectrum used = used();
        XyChart chart = StandardCharts.bode("Bode", used.frequencyHz(), used.reOhm(), used.imOhm());
        int[] left = indices(true);
        if (left.length > 0) {
            chart = chart.plus(Series.points(LEFT_OUT, pick(all.frequencyHz(), left),
                    Arrays.stream(left).mapToDouble(all::modulusOhm).toArray()).withLook(leftOut()));
        }
        double[] grid = grid();
        Optional<double[][]> curve = curve(grid);
        return curve.isPresent() ? StandardCharts.withBodeFit(chart, grid, curve.get()[0], curve.get()[1]) : chart;
    }

    /** Measured less calculated in per cent of the modulus, at the points that are used; without values no points. */
    public XyChart residuals() {
        Spectrum used = used();
        Optional<double[][]> z = curve(used.frequencyHz());
        if (z.isEmpty()) {
            return StandardCharts.residuals("Residuals", new double[0], new double[0], new double[0]);
        }
        double[] re = new double[used.size()];
        double[] im = new double[used.size()];
        for (int i = 0; i < re.length; i++) {
            re[i] = 100 * (used.reOhm(i) - z.get()[0][i]) / used.modulusOhm(i);
            im[i] = 100 * (used.imOhm(i) - z.get()[1][i]) / used.modulusOhm(i);
        }
        return StandardCharts.residuals("Residuals", used.frequencyHz(), re, im);
    }

    private Optional<double[][]> curve(double[] frequencyHz) {
        return problem != null ? Optional.empty()
                : values().map(v -> circuit.impedance(v, frequencyHz))
                        .filter(z -> Arrays.stream(z[0]).allMatch(Double::isFinite)
                                && Arrays.stream(z[1]).allMatch(Double::isFinite));
    }
}
