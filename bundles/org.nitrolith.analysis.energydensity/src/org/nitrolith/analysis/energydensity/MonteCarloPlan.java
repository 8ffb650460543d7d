// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.analysis.energydensity;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import org.nitrolith.celldesign.CellModel;
import org.nitrolith.celldesign.Outcome;
import org.nitrolith.celldesign.study.MonteCarlo;
import org.nitrolith.celldesign.study.StudyProgress;
import org.nitrolith.celldesign.study.UncertainInput;
import org.nitrolith.model.cell.DesignStudy;
import org.nitrolith.model.cell.Distribution;
import org.nitrolith.model.cell.StudyKind;
import org.nitrolith.model.cell.StudyVariable;
import org.nitrolith.units.Quantity;

/**
 * How far the gravimetric energy density is uncertain when every main value is. Its percentiles are stored, not the draws.
 *
 * @param name        the name of the study
 * @param uncertainty relative standard uncertainty of every main value
 * @param draws       how many designs are drawn
 */
public record MonteCarloPlan(String name, double uncertainty, int draws) implements StudyPlan {

    private static final long SEED = 17;
    private static final int QUANTILES = 101;

    @Override
    public Outcome<DesignStudy> run(CellEnergy energy, OffsetDateTime when, StudyProgress progress) {
        Outcome<CellModel> compiled = StudyPlan.compile(energy);
        if (compiled.value().isEmpty()) {
            return Outcome.failed(compiled.findings());
        }
        CellModel model = compiled.value().get();
        List<UncertainInput> inputs = MainInputs.uncertain(model, uncertainty, Optional.empty());
        Outcome<MonteCarlo> outcome = MonteCarlo.run(model, inputs, CellEnergy.gravimetric(model), draws, SEED, progress);
        if (outcome.value().isEmpty()) {
            return Outcome.failed(outcome.findings());
        }
        MonteCarlo drawn = outcome.value().get();
        DesignStudy study = EnergyElements.study(name, StudyKind.MONTE_CARLO, drawn.output(), when);
        inputs.forEach(i -> study.getVariables().add(variable(model, i)));
        study.setDraws(draws);
        study.setSeed(SEED);
        study.setDescription(String.format(Locale.ROOT, "Mean %.2f Wh/kg, standard deviation %.2f Wh/kg, 95 %% between %.1f and %.1f.",
                drawn.mean(), drawn.standardDeviation(), drawn.quantile(0.025), drawn.quantile(0.975)));
        double[] shares = IntStream.range(0, QUANTILES).mapToDouble(i -> (double) i / (QUANTILES - 1)).toArray();
        study.getColumns().add(EnergyElements.column("percentile", "%", Arrays.stream(shares).map(s -> 100 * s).toArray()));
        study.getColumns().add(EnergyElements.column(drawn.output().key(), drawn.output().unit(),
                Arrays.stream(shares).map(drawn::quantile).toArray()));
        study.getTargets().add(EnergyElements.target(drawn.output(), 350));
        study.getTargets().add(EnergyElements.target(drawn.output(), 500));
        return Outcome.of(study, outcome.findings());
    }

    private static StudyVariable variable(CellModel model, UncertainInput input) {
        StudyVariable variable = EnergyElements.variable(model, input.path(), input.mean(), Double.NaN);
        variable.setDistribution(Distribution.LOG_NORMAL);
        double rounded = Double.parseDouble(String.format(Locale.ROOT, "%.6e", input.standardUncertainty()));
        variable.setStandardUncertainty(Quantity.of(rounded, variable.getFrom().unit()));
        return variable;
    }
}
