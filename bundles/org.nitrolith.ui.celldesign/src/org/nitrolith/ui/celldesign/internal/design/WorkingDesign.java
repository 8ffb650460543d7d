// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.celldesign.internal.design;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import org.nitrolith.analysis.energydensity.CellEnergy;
import org.nitrolith.celldesign.CellModel;
import org.nitrolith.celldesign.CellSolver;
import org.nitrolith.celldesign.EnergyResult;
import org.nitrolith.celldesign.Finding;
import org.nitrolith.celldesign.Layer;
import org.nitrolith.celldesign.Outcome;
import org.nitrolith.celldesign.Output;
import org.nitrolith.celldesign.Severity;
import org.nitrolith.charts.NumberText;
import org.nitrolith.charts.UnitLabel;
import org.nitrolith.model.cell.CellBuild;

/**
 * A cell build with values that are tried out. The build itself is not touched until the values are applied by a command. Every
 * change computes the design anew; where that fails, the last possible one stays for the charts and the problems are told.
 */
public final class WorkingDesign {

    private final CellBuild cell;
    private final Map<MainValue, String> typed = new EnumMap<>(MainValue.class);
    private final Map<Counting, Integer> counted = new EnumMap<>(Counting.class);
    private CellEnergy base;
    private CellEnergy current;
    private Optional<EnergyResult> result = Optional.empty();
    private Optional<CellModel> model = Optional.empty();
    private List<Finding> findings = List.of();

    /** Begins with the values of a build. */
    public WorkingDesign(CellBuild cell) {
        this.cell = cell;
        reload();
    }

    /** The build. */
    public CellBuild cell() {
        return cell;
    }

    /** Takes the build's values anew; what is tried out stays. */
    public void reload() {
        base = CellEnergy.of(cell);
        compute();
    }

    /** Gives up what was tried out. */
    public void reset() {
        typed.clear();
        counted.clear();
        compute();
    }

    /** Whether anything differs from the build. */
    public boolean isChanged() {
        return !typed.isEmpty() || !counted.isEmpty();
    }

    /** Tries a value as it is typed, such as {@code 20} or {@code 0.02 mm}; an empty text takes the build's own again. */
    public void set(MainValue value, String text) {
        if (text.isBlank() || text.trim().equals(baseText(value))) {
            typed.remove(value);
        } else {
            typed.put(value, text.trim());
        }
        compute();
    }

    /** Tries a rule of counting. */
    public void count(Counting rule, int choice) {
        if (choice == rule.choice(base.design().assumptions())) {
            counted.remove(rule);
        } else {
            counted.put(rule, choice);
        }
        compute();
    }

    /** The choice of a rule, 0 or 1. */
    public int choice(Counting rule) {
        return counted.getOrDefault(rule, rule.choice(base.design().assumptions()));
    }

    private void compute() {
        CellEnergy energy = base;
        List<Finding> problems = new ArrayList<>();
        for (Map.Entry<Counting, Integer> entry : counted.entrySet()) {
            energy = energy.set(entry.getKey().path(), entry.getKey().key(entry.getValue())).orElseThrow();
        }
        for (Map.Entry<MainValue, String> entry : typed.entrySet()) {
            Outcome<CellEnergy> changed = energy.set(entry.getKey().path(), quantity(entry.getKey(), entry.getValue()));
            problems.addAll(named(entry.getKey(), changed.findings()));
            energy = changed.value().orElse(energy);
        }
        Outcome<EnergyResult> outcome = energy.evaluate();
        problems.addAll(outcome.findings());
        findings = List.copyOf(problems);
        if (outcome.value().isPresent() && !Finding.anyError(problems)) {
            current = energy;
            result = outcome.value();
            model = CellModel.compile(energy.design()).value();
        } else if (current == null) {
            current = energy;
        }
    }

    /** What was typed, with the value's own unit where none was typed. */
    static String quantity(MainValue value, String typed) {
        try {
            Double.parseDouble(typed);
            return value.unit().isEmpty() ? typed : typed + " " + value.unit();
        } catch (NumberFormatException withUnit) {
            return typed;
        }
    }

    /** A value that cannot be read is told with the name of its layer. */
    private List<Finding> named(MainValue value, List<Finding> found) {
        String layer = layer(value).map(Layer::name).orElse(value.kind().label());
        return found.stream()
                .map(f -> f.layer().isEmpty()
                        ? new Finding(f.severity(), f.code(), layer, value.property().key(),
                                f.message().replace(value.path(), value.label()), f.advice())
                        : f)
                .toList();
    }

    private Optional<Layer> layer(MainValue value) {
        return base.design().layer(value.kind());
    }

    /** Whether the cell has such a layer. */
    public boolean has(MainValue value) {
        return layer(value).isPresent();
    }

    /** What stands in the field of a value: what was typed, or the build's own value without its unit. */
    public String text(MainValue value) {
        String text = typed.get(value);
        return text != null ? text : baseText(value);
    }

    private String baseText(MainValue value) {
        OptionalDouble number = valueIn(base, value);
        return number.isPresent() ? plain(number.getAsDouble()) : "";
    }

    private static OptionalDouble valueIn(CellEnergy energy, MainValue value) {
        List<Layer> layers = energy.design().layers(value.kind());
        if (layers.isEmpty()) {
            return OptionalDouble.empty();
        }
        if (layers.getFirst().has(value.property())) {
            boolean sum = value == MainValue.SSE_THICKNESS
                    && Counting.THICKNESS.choice(energy.design().assumptions()) == 1;
            return OptionalDouble.of(sum ? layers.stream().mapToDouble(l -> l.get(value.property(), 0)).sum()
                    : layers.getFirst().get(value.property(), 0));
        }
        return value.hasOutput()
                ? energy.evaluate().value().map(r -> r.get(value.output())).orElse(OptionalDouble.empty())
                : OptionalDouble.empty();
    }

    private static String plain(double value) {
        return Double.isFinite(value)
                ? new BigDecimal(value).round(new MathContext(6)).stripTrailingZeros().toPlainString()
                : Double.toString(value);
    }

    /** The value of the design that is shown, in its unit. */
    public OptionalDouble value(MainValue value) {
        return valueIn(current, value);
    }

    /** The last design that can be computed. */
    public CellEnergy energy() {
        return current;
    }

    /** Its result. */
    public Optional<EnergyResult> result() {
        return result;
    }

    /** Its model. */
    public Optional<CellModel> model() {
        return model;
    }

    /** Whether what is typed gives a design; else the result is that of the last one that did. */
    public boolean isPossible() {
        return result.isPresent() && !Finding.anyError(findings);
    }

    /** What was found about the values, the worst first. */
    public List<Finding> findings() {
        return findings.stream().sorted(Comparator.comparing(f -> rank(f.severity()))).toList();
    }

    private static int rank(Severity severity) {
        return severity == Severity.ERROR ? 0 : severity == Severity.WARNING ? 1 : 2;
    }

    /** The output that stands for the cell: of the pouch where there is one, else of the unit cell. */
    public Optional<Output> gravimetric() {
        return model.map(CellEnergy::gravimetric);
    }

    /**
     * The model of a design in which a value can be varied, also where the design gives another one in its place, such as a loading for
     * the areal capacity. Empty where the cell has no such layer or cannot be computed.
     */
    static Optional<CellModel> modelOver(CellEnergy energy, MainValue value) {
        Optional<CellModel> model = CellModel.compile(energy.design()).value();
        if (model.isEmpty() || model.get().variable(value.path()).value().isPresent()) {
            return model;
        }
        OptionalDouble now = valueIn(energy, value);
        return now.isEmpty() ? Optional.empty()
                : energy.set(value.path(), plain(now.getAsDouble()) + " " + value.unit()).value()
                        .flatMap(given -> CellModel.compile(given.design()).value())
                        .filter(given -> given.variable(value.path()).value().isPresent());
    }

    /**
     * The value at which the cell just reaches a target, all others unchanged, in words such as {@code at least 3.9 mAh/cm2}.
     *
     * @param value  which value
     * @param target Wh/kg
     */
    public String critical(MainValue value, double target) {
        Optional<CellModel> over = modelOver(current, value);
        if (over.isEmpty()) {
            return "";
        }
        var variable = over.get().variable(value.path()).orElseThrow();
        boolean maximum = value != MainValue.AREAL_CAPACITY;
        double low = value == MainValue.NP_RATIO ? 1 : value == MainValue.AREAL_CAPACITY ? 0.01 : 0;
        List<Double> roots = CellSolver.critical(over.get(), over.get().values(), variable,
                gravimetric().orElseThrow(), target, low, 10 * value.high(), CellSolver.COARSE_SCAN);
        if (roots.isEmpty()) {
            return "out of reach by this value alone";
        }
        String unit = value.unit().isEmpty() ? "" : " " + UnitLabel.of(value.unit());
        return (maximum ? "at most " : "at least ") + NumberText.significant(roots.getFirst(), 4) + unit;
    }

    /** What differs from the build, in words such as {@code SSE thickness 15 um}; results that are stored say so. */
    public List<String> differences() {
        List<String> words = new ArrayList<>();
        typed.forEach((value, text) -> words.add(value.label() + " " + quantity(value, text)));
        counted.forEach((rule, choice) -> words.add(rule.label().toLowerCase(Locale.ROOT) + " " + rule.choices().get(choice)));
        return words;
    }

    Map<MainValue, String> typed() {
        return typed;
    }

    Map<Counting, Integer> counted() {
        return counted;
    }

    /** Forgets what was tried out, because the build has it now. */
    public void applied() {
        typed.clear();
        counted.clear();
        reload();
    }
}
