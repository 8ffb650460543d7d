// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.analysis.energydensity;

import java.time.OffsetDateTime;
import java.util.List;

import org.nitrolith.celldesign.CellModel;
import org.nitrolith.celldesign.Finding;
import org.nitrolith.celldesign.Outcome;
import org.nitrolith.celldesign.study.StudyProgress;
import org.nitrolith.celldesign.study.Tornado;
import org.nitrolith.model.cell.DesignStudy;
import org.nitrolith.model.cell.StudyKind;

/**
 * How far the gravimetric energy density goes when each main value alone goes down and up.
 *
 * @param name   the name of the study
 * @param change fraction of each value, above 0 and below 1
 */
public record SensitivityPlan(String name, double change) implements StudyPlan {

    @Override
    public Outcome<DesignStudy> run(CellEnergy energy, OffsetDateTime when, StudyProgress progress) {
        if (!(change > 0 && change < 1)) {
            return Outcome.failed(Finding.error("bad-range", "", "", "Each value cannot change by " + 100 * change + " %",
                    "give a change above 0 and below 100 %"));
        }
        Outcome<CellModel> compiled = StudyPlan.compile(energy);
        if (compiled.value().isEmpty()) {
            return Outcome.failed(compiled.findings());
        }
        CellModel model = compiled.value().get();
        Outcome<List<Tornado.Input>> inputs = Tornado.around(model, MainInputs.paths(model), change);
        if (inputs.value().isEmpty()) {
            return Outcome.failed(inputs.findings());
        }
        Outcome<Tornado> outcome = Tornado.of(model, inputs.value().get(), CellEnergy.gravimetric(model));
        if (outcome.value().isEmpty()) {
            return Outcome.failed(outcome.findings());
        }
        Tornado tornado = outcome.value().get();
        DesignStudy study = EnergyElements.study(name, StudyKind.SENSITIVITY, tornado.output(), when);
        List<Tornado.Bar> bars = tornado.bars();
        for (Tornado.Bar bar : bars) {
            study.getVariables().add(EnergyElements.variable(model, bar.input().path(), bar.input().low(), bar.input().high()));
        }
        String unit = tornado.output().unit();
        study.getColumns().add(EnergyElements.column("atLow", unit, bars.stream().mapToDouble(Tornado.Bar::outputLow).toArray()));
        study.getColumns().add(EnergyElements.column("atHigh", unit, bars.stream().mapToDouble(Tornado.Bar::outputHigh).toArray()));
        study.getColumns().add(EnergyElements.column("unchanged", unit, bars.stream().mapToDouble(b -> tornado.base()).toArray()));
        return progress.goesOn(1) ? Outcome.of(study, outcome.findings()) : StudyPlan.cancelled();
    }
}
