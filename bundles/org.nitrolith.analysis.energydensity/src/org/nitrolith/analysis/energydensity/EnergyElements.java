// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.analysis.energydensity;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.nitrolith.celldesign.CellModel;
import org.nitrolith.celldesign.DesignVariable;
import org.nitrolith.celldesign.EnergyResult;
import org.nitrolith.celldesign.Finding;
import org.nitrolith.celldesign.Output;
import org.nitrolith.celldesign.Property;
import org.nitrolith.celldesign.Severity;
import org.nitrolith.celldesign.study.CriticalValue;
import org.nitrolith.celldesign.study.SweepAxis;
import org.nitrolith.model.base.BaseFactory;
import org.nitrolith.model.base.Comparison;
import org.nitrolith.model.base.Target;
import org.nitrolith.model.cell.CellFactory;
import org.nitrolith.model.cell.DesignStudy;
import org.nitrolith.model.cell.EnergyEstimate;
import org.nitrolith.model.cell.LayerShare;
import org.nitrolith.model.cell.StudyColumn;
import org.nitrolith.model.cell.StudyKind;
import org.nitrolith.model.cell.StudyVariable;
import org.nitrolith.model.values.NumberList;
import org.nitrolith.units.Quantity;

/** Results as model elements, to be stored in the cell build they were made from. */
public final class EnergyElements {

    private static final String EACH = "each layer";
    private static final String TOTAL = "total";
    private static final String MORE = "more is better";
    private static final String LESS = "less is better";
    private static final String SOFTWARE = "org.nitrolith.analysis.energydensity 1.0";

    private EnergyElements() {
    }

    /**
     * An estimate of the energy density.
     *
     * @param energy the cell
     * @param result its result
     * @param when   the time that is noted
     */
    public static EnergyEstimate estimate(CellEnergy energy, EnergyResult result, OffsetDateTime when) {
        EnergyEstimate estimate = CellFactory.eINSTANCE.createEnergyEstimate();
        estimate.setSoftware(SOFTWARE);
        estimate.setComputedOn(when);
        estimate.setConverged(true);
        boolean pouch = result.get(Output.POUCH_GRAVIMETRIC).isPresent();
        put(result, pouch ? Output.POUCH_GRAVIMETRIC : Output.GRAVIMETRIC, estimate::setGravimetricEnergyDensity);
        put(result, pouch ? Output.POUCH_VOLUMETRIC : Output.VOLUMETRIC, estimate::setVolumetricEnergyDensity);
        put(result, Output.STACK_ENERGY, estimate::setEnergy);
        put(result, Output.CAPACITY, estimate::setCapacity);
        put(result, pouch ? Output.POUCH_MASS : Output.STACK_MASS, estimate::setMass);
        put(result, pouch ? Output.POUCH_VOLUME : Output.STACK_VOLUME, estimate::setVolume);
        put(result, Output.AREAL_CAPACITY, estimate::setArealCapacity);
        put(result, Output.NP_RATIO, estimate::setNpRatio);
        put(result, Output.RESISTANCE, estimate::setAreaSpecificResistance);
        OptionalDouble cost = result.get(Output.COST);
        OptionalDouble wattHours = result.get(Output.STACK_ENERGY);
        if (cost.isPresent() && wattHours.isPresent() && !energy.currency().isEmpty()) {
            estimate.setCostOfMaterials(cost.getAsDouble() * wattHours.getAsDouble() / 1000);
            estimate.setCurrency(energy.currency());
        }
        estimate.getAssumptions().addAll(result.assumptions());
        result.findings().stream().filter(f -> f.severity() == Severity.WARNING).map(Finding::toString)
                .forEach(estimate.getWarnings()::add);
        for (int i = 0; i < result.layers().size(); i++) {
            estimate.getShares().add(share(energy, result.layers().get(i)));
        }
        return estimate;
    }

    private static void put(EnergyResult result, Output output, Consumer<Quantity> feature) {
        result.get(output).ifPresent(v -> feature.accept(quantity(v, output.unit())));
    }

    /** A computed value, to eight significant digits: more would only pretend. */
    private static Quantity quantity(double value, String unit) {
        double rounded = value == 0 ? 0 : Double.parseDouble(String.format(Locale.ROOT, "%.7e", value));
        return Quantity.of(rounded, "1".equals(unit) ? "" : unit);
    }

    private static LayerShare share(CellEnergy energy, org.nitrolith.celldesign.LayerShare from) {
        LayerShare share = CellFactory.eINSTANCE.createLayerShare();
        share.setName(from.name());
        for (int i = 0; i < energy.design().layers().size(); i++) {
            if (energy.design().layers().get(i).name().equals(from.name())) {
                energy.item(i).ifPresent(share::setLayer);
            }
        }
        from.thicknessUm().ifPresent(v -> share.setThickness(quantity(v, "um")));
        share.setArealMass(quantity(from.arealMassMgCm2(), "mg/cm2"));
        share.setMassFraction(quantity(100 * from.massFraction(), "%"));
        from.volumeFraction().ifPresent(v -> share.setVolumeFraction(quantity(100 * v, "%")));
        from.resistance().ifPresent(v -> share.setResistance(quantity(v, "ohm cm2")));
        return share;
    }

    /**
     * A sweep as a design study with its table, targets and critical values. A table of more than 100 000 rows is left out.
     *
     * @param name  the name of the study
     * @param study the sweep
     * @param when  the time that is noted
     */
    public static DesignStudy study(String name, EnergySweep study, OffsetDateTime when) {
        DesignStudy element = study(name, StudyKind.SWEEP, study.sweep().outputs().get(0), when);
        for (SweepAxis axis : study.sweep().axes()) {
            StudyVariable variable = variable(study.sweep().model(), axis.path(), axis.from(), axis.to());
            variable.setCount(axis.count());
            element.getVariables().add(variable);
        }
        if (study.sweep().rows() <= StudyPlan.MOST_ROWS) {
            double[][] table = study.sweep().table();
            List<String> headers = study.sweep().columns();
            for (int i = 0; i < table.length; i++) {
                int slash = headers.get(i).indexOf('/');
                element.getColumns().add(column(slash < 0 ? headers.get(i) : headers.get(i).substring(0, slash),
                        slash < 0 ? "" : headers.get(i).substring(slash + 1).replaceAll("^\\((.*)\\)$", "$1"), table[i]));
            }
        }
        study.critical().forEach((goal, values) -> critical(element, goal, values));
        return element;
    }

    private static void critical(DesignStudy element, EnergySweep.Goal goal, List<CriticalValue> values) {
        Target target = target(goal.output(), goal.value());
        element.getTargets().add(target);
        for (CriticalValue value : values) {
            org.nitrolith.model.cell.CriticalValue entry = CellFactory.eINSTANCE.createCriticalValue();
            entry.setTarget(target);
            element.getVariables().stream().filter(v -> v.getName().equals(value.variable())).findFirst()
                    .ifPresent(entry::setVariable);
            entry.setValue(quantity(value.value(), value.unit()));
            entry.setDescription(value.metBelow() ? "the target is met below this value" : "the target is met above this value");
            entry.setCondition(value.at().entrySet().stream().map(Map.Entry::toString).collect(Collectors.joining(", ")));
            element.getCritical().add(entry);
        }
    }

    /** A study without its results. */
    static DesignStudy study(String name, StudyKind kind, Output output, OffsetDateTime when) {
        DesignStudy element = CellFactory.eINSTANCE.createDesignStudy();
        element.setName(name);
        element.setKind(kind);
        element.setSoftware(SOFTWARE);
        element.setComputedOn(when);
        element.setConverged(true);
        element.setQuantity(output.key());
        return element;
    }

    /** A variable of a study; {@code to} is NaN where there is only one value. */
    static StudyVariable variable(CellModel model, String path, double from, double to) {
        StudyVariable variable = CellFactory.eINSTANCE.createStudyVariable();
        DesignVariable design = model.variable(path).orElseThrow();
        Property property = design.property();
        variable.setName(path);
        if (design.layer().contains(",")) {
            variable.setDescription(design.isTotal() ? TOTAL : EACH);
        }
        variable.setFeature(property.key());
        variable.setFrom(quantity(from, property.unit()));
        if (!Double.isNaN(to)) {
            variable.setTo(quantity(to, property.unit()));
        }
        return variable;
    }

    /** Notes of a variable of which more, or less, is better. */
    static void markObjective(StudyVariable variable, boolean more) {
        String own = variable.getDescription() == null ? "" : variable.getDescription() + "; ";
        variable.setDescription(own + (more ? MORE : LESS));
    }

    static boolean isObjective(StudyVariable variable) {
        return variable.getDescription() != null && (variable.getDescription().endsWith(MORE) || variable.getDescription().endsWith(LESS));
    }

    /** How a value of several layers is counted, by the description of its variable; empty where it is of one. */
    static String counted(String description) {
        return description.startsWith(TOTAL) ? TOTAL : description.startsWith(EACH) ? EACH : "";
    }

    static StudyColumn column(String name, String unit, double[] values) {
        StudyColumn column = CellFactory.eINSTANCE.createStudyColumn();
        column.setName(name);
        column.setUnit("1".equals(unit) ? "" : unit);
        column.setValues(NumberList.of(values));
        return column;
    }

    static Target target(Output output, double value) {
        Target target = BaseFactory.eINSTANCE.createTarget();
        target.setName(output.label());
        target.setComparison(Comparison.AT_LEAST);
        target.setValue(quantity(value, output.unit()));
        return target;
    }
}
