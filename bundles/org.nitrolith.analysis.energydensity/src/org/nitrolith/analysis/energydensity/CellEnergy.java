// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.analysis.energydensity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

import org.nitrolith.analysis.energydensity.internal.CellMapper;
import org.nitrolith.celldesign.Assumptions;
import org.nitrolith.celldesign.CellDesign;
import org.nitrolith.celldesign.CellModel;
import org.nitrolith.celldesign.CellSolver;
import org.nitrolith.celldesign.EnergyResult;
import org.nitrolith.celldesign.Finding;
import org.nitrolith.celldesign.Outcome;
import org.nitrolith.celldesign.Output;
import org.nitrolith.celldesign.Property;
import org.nitrolith.celldesign.study.Sweep;
import org.nitrolith.celldesign.study.SweepAxis;
import org.nitrolith.model.cell.CellBuild;
import org.nitrolith.model.cell.StackItem;
import org.nitrolith.units.Quantity;

/**
 * A cell build as a design that can be changed, computed and varied, with values as they are typed ({@code 20um}). The model
 * itself is never changed. Immutable; {@link #set} returns a changed copy.
 */
public final class CellEnergy {

    private final CellBuild cell;
    private final CellDesign design;
    private final List<Optional<StackItem>> items;
    private final String currency;
    private final List<Finding> findings;

    private CellEnergy(CellBuild cell, CellDesign design, List<Optional<StackItem>> items, String currency,
            List<Finding> findings) {
        this.cell = cell;
        this.design = design;
        this.items = items;
        this.currency = currency;
        this.findings = List.copyOf(findings);
    }

    /** The design of a cell build; what is wrong with it is in {@link #findings()}. */
    public static CellEnergy of(CellBuild cell) {
        CellMapper.Mapping mapping = CellMapper.map(cell);
        return new CellEnergy(cell, mapping.design(), mapping.items(), mapping.currency(), mapping.findings());
    }

    /** The cell build. */
    public CellBuild cell() {
        return cell;
    }

    /** The design. */
    public CellDesign design() {
        return design;
    }

    /** What was found in the model: unreadable values, wrong units, values taken from elsewhere. */
    public List<Finding> findings() {
        return findings;
    }

    /** The stack item that a layer of the design was made from, by its index in the design; none for parts of the package. */
    public Optional<StackItem> item(int layer) {
        return layer < items.size() ? items.get(layer) : Optional.empty();
    }

    /** The currency of the costs, empty when unknown. */
    public String currency() {
        return currency;
    }

    /**
     * The same with one value changed.
     *
     * @param path {@code layer.feature}: a layer by its name, or {@code cathode}, {@code anode}, {@code sse} (each
     *             electrolyte layer), {@code al}, {@code cu}, {@code cell}; a feature by its name in the model. Also
     *             {@code counting.lithium} (all, excess), {@code counting.foils} (full, shared),
     *             {@code counting.electrolyteThickness} (each, total), {@code counting.volume} (asBuilt, charged)
     * @param text the value with its unit, such as {@code 4 mAh/cm2}
     */
    public Outcome<CellEnergy> set(String path, String text) {
        String key = path.trim();
        if (key.toLowerCase(Locale.ROOT).startsWith("counting.")) {
            return count(key.substring("counting.".length()), text.trim());
        }
        boolean loss = key.toLowerCase(Locale.ROOT).endsWith(".firstcycleloss");
        String target = loss ? key.substring(0, key.length() - "firstCycleLoss".length())
                + Property.FIRST_CYCLE_EFFICIENCY.key() : key;
        Optional<Property> property = Property.ofKey(target.substring(target.lastIndexOf('.') + 1));
        if (property.isEmpty()) {
            return Outcome.failed(design.with(target, 0).findings());
        }
        Outcome<Double> number = number(key, text, property.get().unit());
        if (number.value().isEmpty()) {
            return Outcome.failed(number.findings());
        }
        double value = loss ? 1 - number.value().get() : number.value().get();
        Outcome<CellDesign> changed = design.with(target, value);
        if (changed.value().isEmpty()) {
            return Outcome.failed(changed.findings());
        }
        return Outcome.of(with(changed.value().get(), stillStanding(key, property.get())), List.of());
    }

    /** The findings of the model without errors about a value that was set now. */
    private List<Finding> stillStanding(String path, Property property) {
        String head = path.substring(0, path.lastIndexOf('.'));
        return findings.stream().filter(f -> !(f.property().equals(property.key()) && f.layer().equalsIgnoreCase(head)))
                .toList();
    }

    private CellEnergy with(CellDesign other, List<Finding> left) {
        return new CellEnergy(cell, other, items, currency, left);
    }

    private static Outcome<Double> number(String path, String text, String unit) {
        try {
            Quantity quantity = Quantity.parse(text.trim(), unit);
            if (quantity.isRange()) {
                return Outcome.failed(Finding.error("range", "", "", path + ": '" + text + "' is a range", "give one value"));
            }
            return Outcome.of(quantity.in(unit), List.of());
        } catch (IllegalArgumentException wrong) {
            return Outcome.failed(Finding.error("unreadable", "", "", path + ": " + wrong.getMessage(),
                    "1".equals(unit) ? "give a number such as 1.2" : "give a number in " + unit + ", such as 20 " + unit));
        }
    }

    private Outcome<CellEnergy> count(String rule, String choice) {
        Assumptions a = design.assumptions();
        Assumptions changed = switch (rule.toLowerCase(Locale.ROOT) + "=" + choice.toLowerCase(Locale.ROOT)) {
            case "lithium=all" -> a.withLithiumCount(Assumptions.LithiumCount.ALL);
            case "lithium=excess" -> a.withLithiumCount(Assumptions.LithiumCount.EXCESS);
            case "foils=full" -> a.withFoilCount(Assumptions.FoilCount.ONE_SIDED);
            case "foils=shared" -> a.withFoilCount(Assumptions.FoilCount.SHARED);
            case "electrolytethickness=each" -> a.withSseThicknessCount(Assumptions.SseThicknessCount.EACH, 0.5);
            case "electrolytethickness=total" -> a.withSseThicknessCount(Assumptions.SseThicknessCount.TOTAL, 0.5);
            case "volume=asbuilt" -> a.withVolumeState(Assumptions.VolumeState.AS_BUILT);
            case "volume=charged" -> a.withVolumeState(Assumptions.VolumeState.CHARGED);
            default -> null;
        };
        if (changed == null) {
            return Outcome.failed(Finding.error("unknown-path", "", "", "'counting." + rule + "=" + choice + "' is no rule",
                    "use counting.lithium=all|excess, counting.foils=full|shared, counting.electrolyteThickness=each|total"
                            + " or counting.volume=asBuilt|charged"));
        }
        return Outcome.of(with(design.withAssumptions(changed), findings), List.of());
    }

    /**
     * Everything about the design. The findings begin with those of the model; an error among them leaves the result out.
     */
    public Outcome<EnergyResult> evaluate() {
        Outcome<EnergyResult> result = EnergyResult.of(design);
        List<Finding> all = new ArrayList<>(findings);
        result.findings().stream().filter(f -> !isTold(all, f)).forEach(all::add);
        return Finding.anyError(findings) ? Outcome.failed(all) : new Outcome<>(result.value(), all);
    }

    /** Whether a missing value was explained already by what is wrong with it in the model. */
    private static boolean isTold(List<Finding> told, Finding finding) {
        return "missing-value".equals(finding.code()) && told.stream()
                .anyMatch(f -> f.layer().equals(finding.layer()) && f.property().equals(finding.property()));
    }

    /**
     * Prepares a sweep.
     *
     * @param variations each {@code path=from:to:count}, such as {@code sse.thickness=10um:120um:12}; without units the
     *                   property's own unit is meant
     * @param targets    such as {@code 350 Wh/kg} or {@code 900 Wh/L}
     * @param outputs    what is computed for each row; empty: the energy densities that the design gives
     */
    public Outcome<EnergySweep> sweep(List<String> variations, List<String> targets, List<Output> outputs) {
        if (Finding.anyError(findings)) {
            return Outcome.failed(findings);
        }
        List<SweepAxis> axes = new ArrayList<>();
        for (String variation : variations) {
            Outcome<SweepAxis> axis = axis(variation);
            if (axis.value().isEmpty()) {
                return Outcome.failed(axis.findings());
            }
            axes.add(axis.value().get());
        }
        List<Output> wanted = new ArrayList<>(outputs);
        Outcome<Sweep> probe = Sweep.of(design, axes, List.of(Output.GRAVIMETRIC));
        if (probe.value().isEmpty()) {
            return Outcome.failed(probe.findings());
        }
        CellModel model = probe.value().get().model();
        if (wanted.isEmpty()) {
            wanted.add(gravimetric(model));
            if (model.gives(volumetric(model))) {
                wanted.add(volumetric(model));
            }
        }
        List<EnergySweep.Goal> goals = new ArrayList<>();
        for (String target : targets) {
            Outcome<EnergySweep.Goal> goal = goal(target, model);
            if (goal.value().isEmpty()) {
                return Outcome.failed(goal.findings());
            }
            goals.add(goal.value().get());
        }
        Outcome<Sweep> sweep = Sweep.of(design, axes, wanted);
        List<Finding> all = new ArrayList<>(findings);
        all.addAll(sweep.findings());
        return sweep.value().isEmpty() ? Outcome.failed(all)
                : Outcome.of(new EnergySweep(sweep.value().get(), goals), all);
    }

    /**
     * Finds the one value that the cell leaves open (loading, a thickness or N/P) so that a unit cell meets a target.
     *
     * @param target such as {@code 350 Wh/kg} or {@code 900 Wh/L}
     * @return the completed design, or a finding that says what else is open, that nothing is, or that the target is out of
     *         reach
     */
    public Outcome<CellSolver.Solution> solve(String target) {
        for (Output output : List.of(Output.GRAVIMETRIC, Output.VOLUMETRIC)) {
            Outcome<Double> value = number("Target", target, output.unit());
            if (value.value().isPresent()) {
                Outcome<CellSolver.Solution> solution = CellSolver.solve(design, output, value.value().get());
                List<Finding> all = new ArrayList<>(findings);
                all.addAll(solution.findings());
                return Finding.anyError(findings) ? Outcome.failed(all) : new Outcome<>(solution.value(), all);
            }
        }
        return Outcome.failed(Finding.error("unreadable", "", "", "The target '" + target + "' is not an energy density",
                "write for example 350 Wh/kg"));
    }

    /** The gravimetric energy density that stands for the cell: of the pouch where there is one, else of the unit cell. */
    public static Output gravimetric(CellModel model) {
        return model.gives(Output.POUCH_GRAVIMETRIC) ? Output.POUCH_GRAVIMETRIC : Output.GRAVIMETRIC;
    }

    /** The volumetric energy density that stands for the cell: of the pouch where there is one, else of the unit cell. */
    public static Output volumetric(CellModel model) {
        return model.gives(Output.POUCH_VOLUMETRIC) ? Output.POUCH_VOLUMETRIC : Output.VOLUMETRIC;
    }

    private static Outcome<EnergySweep.Goal> goal(String text, CellModel model) {
        for (Output output : List.of(gravimetric(model), volumetric(model))) {
            try {
                Quantity quantity = Quantity.parse(text.trim());
                boolean plain = quantity.unit().isEmpty() && output.unit().equals("Wh/kg");
                if (quantity.isRange() || !plain && !quantity.isCompatibleWith(output.unit())) {
                    continue;
                }
                double value = plain ? quantity.value() : quantity.in(output.unit());
                if (value > 0 && model.gives(output)) {
                    return Outcome.of(new EnergySweep.Goal(output, value), List.of());
                }
            } catch (IllegalArgumentException wrong) {
                return Outcome.failed(Finding.error("unreadable", "", "", "Target: " + wrong.getMessage(),
                        "write for example 350 Wh/kg"));
            }
        }
        return Outcome.failed(Finding.error("no-output", "", "", "The target '" + text
                + "' is not an energy density that this design gives", "write for example 350 Wh/kg"
                        + (model.gives(Output.VOLUMETRIC) ? " or 900 Wh/L" : "; for Wh/L the cathode needs densities")));
    }

    /** Reads {@code path=from:to:count}. */
    static Outcome<SweepAxis> axis(String text) {
        int equals = text.indexOf('=');
        String[] parts = equals < 0 ? new String[0] : text.substring(equals + 1).split(":", -1);
        Optional<Property> property = equals < 0 ? Optional.empty()
                : Property.ofKey(text.substring(text.lastIndexOf('.', equals) + 1, equals).trim());
        if (parts.length != 3 || property.isEmpty()) {
            return Outcome.failed(Finding.error("bad-range", "", "", "'" + text + "' is no variation" + (equals >= 0
                    && parts.length == 3 ? ": there is no such value" : ""),
                    "write path=from:to:count, for example sse.thickness=10um:120um:12"));
        }
        String path = text.substring(0, equals).trim();
        String unit = property.get().unit();
        OptionalDouble from = end(parts[0], unit);
        OptionalDouble to = end(parts[1], unit);
        int count = count(parts[2]);
        if (from.isEmpty() || to.isEmpty() || count < 1) {
            return Outcome.failed(Finding.error("bad-range", "", property.get().key(), "'" + text + "': '"
                    + (from.isEmpty() ? parts[0] : to.isEmpty() ? parts[1] : parts[2]) + "' is not "
                    + (from.isEmpty() || to.isEmpty() ? "a value in " + unit : "a count of values"),
                    "write path=from:to:count, for example sse.thickness=10um:120um:12"));
        }
        return Outcome.of(new SweepAxis(path, from.getAsDouble(), to.getAsDouble(), count), List.of());
    }

    private static OptionalDouble end(String text, String unit) {
        try {
            Quantity quantity = Quantity.parse(text.trim());
            if (quantity.isRange()) {
                return OptionalDouble.empty();
            }
            return quantity.unit().isEmpty() ? OptionalDouble.of(quantity.value())
                    : quantity.isCompatibleWith(unit) ? OptionalDouble.of(quantity.in(unit)) : OptionalDouble.empty();
        } catch (IllegalArgumentException wrong) {
            return OptionalDouble.empty();
        }
    }

    private static int count(String text) {
        try {
            return Integer.parseInt(text.trim());
        } catch (NumberFormatException wrong) {
            return 0;
        }
    }
}
