// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.celldesign.internal.study;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleUnaryOperator;

import org.nitrolith.analysis.energydensity.CellEnergy;
import org.nitrolith.analysis.energydensity.EnergyElements;
import org.nitrolith.analysis.energydensity.EnergySweep;
import org.nitrolith.celldesign.CellModel;
import org.nitrolith.celldesign.Finding;
import org.nitrolith.celldesign.Outcome;
import org.nitrolith.celldesign.study.MonteCarlo;
import org.nitrolith.celldesign.study.StudyProgress;
import org.nitrolith.celldesign.study.UncertainInput;
import org.nitrolith.model.base.BaseFactory;
import org.nitrolith.model.base.Comparison;
import org.nitrolith.model.base.Target;
import org.nitrolith.model.cell.CellFactory;
import org.nitrolith.model.cell.DesignStudy;
import org.nitrolith.model.cell.Distribution;
import org.nitrolith.model.cell.StudyColumn;
import org.nitrolith.model.cell.StudyKind;
import org.nitrolith.model.cell.StudyVariable;
import org.nitrolith.model.values.NumberList;
import org.nitrolith.ui.celldesign.internal.design.MainValue;
import org.nitrolith.units.Quantity;

/**
 * What a design study does.
 *
 * @param name        its name
 * @param monteCarlo  true: the uncertainty of the energy density; false: a sweep
 * @param variations  of a sweep, each {@code path=from:to:count}
 * @param targets     of a sweep, such as {@code 350 Wh/kg}
 * @param uncertainty relative standard uncertainty of every main value
 * @param draws       how many designs are drawn
 */
public record StudyPlan(String name, boolean monteCarlo, List<String> variations, List<String> targets, double uncertainty,
        int draws) {

    /** The most rows that are stored in a model file. */
    public static final long MOST_ROWS = 100_000;

    private static final long SEED = 17;
    private static final int QUANTILES = 101;

    /** Copies the lists. */
    public StudyPlan {
        variations = List.copyOf(variations);
        targets = List.copyOf(targets);
    }

    /** A sweep. */
    public static StudyPlan sweep(String name, List<String> variations, List<String> targets) {
        return new StudyPlan(name, false, variations, targets, 0, 0);
    }

    /** A Monte Carlo study. */
    public static StudyPlan monteCarlo(String name, double uncertainty, int draws) {
        return new StudyPlan(name, true, List.of(), List.of(), uncertainty, draws);
    }

    /**
     * Computes the study.
     *
     * @return the element to be stored, or why there is none
     */
    public Outcome<DesignStudy> run(CellEnergy energy, OffsetDateTime when, StudyProgress progress) {
        return monteCarlo ? draw(energy, when, progress) : vary(energy, when, progress);
    }

    private Outcome<DesignStudy> vary(CellEnergy energy, OffsetDateTime when, StudyProgress progress) {
        Outcome<EnergySweep> sweep = energy.sweep(variations, targets, List.of());
        if (sweep.value().isEmpty()) {
            return Outcome.failed(sweep.findings());
        }
        long rows = sweep.value().get().sweep().rows();
        if (rows > MOST_ROWS) {
            return Outcome.failed(Finding.error("too-many-rows", "", "", "The study has " + rows + " rows, a cell file takes "
                    + MOST_ROWS, "vary in fewer steps, or write them to a file: nitrolith energy sweep ... -o F.csv"));
        }
        if (!progress.goesOn(0.1)) {
            return cancelled();
        }
        DesignStudy study = EnergyElements.study(name, sweep.value().get(), when);
        return progress.goesOn(1) ? Outcome.of(study, sweep.findings()) : cancelled();
    }

    private static Outcome<DesignStudy> cancelled() {
        return Outcome.failed(Finding.error("cancelled", "", "", "The study was cancelled", "start it again"));
    }

    private Outcome<DesignStudy> draw(CellEnergy energy, OffsetDateTime when, StudyProgress progress) {
        Outcome<CellModel> compiled = CellModel.compile(energy.design());
        if (compiled.value().isEmpty()) {
            return Outcome.failed(compiled.findings());
        }
        CellModel model = compiled.value().get();
        DesignStudy study = CellFactory.eINSTANCE.createDesignStudy();
        List<UncertainInput> inputs = new ArrayList<>();
        for (MainValue value : MainValue.values()) {
            model.variable(value.path()).value().ifPresent(v -> {
                double mean = v.get(model.values());
                boolean nearLimit = value == MainValue.NP_RATIO && mean < 1 + 4 * uncertainty;
                if (mean > 0 && !nearLimit) {
                    inputs.add(new UncertainInput(value.path(), mean, uncertainty * mean, UncertainInput.Distribution.LOG_NORMAL));
                    study.getVariables().add(variable(value, mean));
                }
            });
        }
        Outcome<MonteCarlo> outcome = MonteCarlo.run(model, inputs, CellEnergy.gravimetric(model), draws, SEED, progress);
        if (outcome.value().isEmpty()) {
            return Outcome.failed(outcome.findings());
        }
        MonteCarlo drawn = outcome.value().get();
        study.setName(name);
        study.setKind(StudyKind.MONTE_CARLO);
        study.setSoftware("org.nitrolith.celldesign 1.0");
        study.setComputedOn(when);
        study.setConverged(true);
        study.setQuantity(drawn.output().key());
        study.setDraws(draws);
        study.setSeed(SEED);
        study.setDescription(String.format(Locale.ROOT, "Mean %.2f Wh/kg, standard deviation %.2f Wh/kg, 95 %% between %.1f and %.1f.",
                drawn.mean(), drawn.standardDeviation(), drawn.quantile(0.025), drawn.quantile(0.975)));
        study.getColumns().add(column("percentile", "%", p -> 100 * p));
        study.getColumns().add(column(drawn.output().key(), drawn.output().unit(), drawn::quantile));
        target(study, 350);
        target(study, 500);
        return Outcome.of(study, outcome.findings());
    }

    private StudyVariable variable(MainValue value, double mean) {
        StudyVariable variable = CellFactory.eINSTANCE.createStudyVariable();
        variable.setName(value.path());
        variable.setFeature(value.property().key());
        variable.setFrom(Quantity.of(mean, value.unit()));
        variable.setDistribution(Distribution.LOG_NORMAL);
        variable.setStandardUncertainty(Quantity.of(Double.parseDouble(String.format(Locale.ROOT, "%.6e", uncertainty * mean)),
                value.unit()));
        return variable;
    }

    private static StudyColumn column(String name, String unit, DoubleUnaryOperator of) {
        double[] values = new double[QUANTILES];
        for (int i = 0; i < QUANTILES; i++) {
            values[i] = of.applyAsDouble((double) i / (QUANTILES - 1));
        }
        StudyColumn column = CellFactory.eINSTANCE.createStudyColumn();
        column.setName(name);
        column.setUnit(unit);
        column.setValues(NumberList.of(values));
        return column;
    }

    private static void target(DesignStudy study, double whKg) {
        Target target = BaseFactory.eINSTANCE.createTarget();
        target.setName("Energy density");
        target.setComparison(Comparison.AT_LEAST);
        target.setValue(Quantity.of(whKg, "Wh/kg"));
        study.getTargets().add(target);
    }
}
