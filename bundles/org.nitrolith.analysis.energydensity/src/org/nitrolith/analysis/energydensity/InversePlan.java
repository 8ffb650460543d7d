// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.analysis.energydensity;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.nitrolith.celldesign.CellModel;
import org.nitrolith.celldesign.DesignVariable;
import org.nitrolith.celldesign.Outcome;
import org.nitrolith.celldesign.study.InverseDesign;
import org.nitrolith.celldesign.study.StudyProgress;
import org.nitrolith.celldesign.study.SweepAxis;
import org.nitrolith.model.cell.DesignStudy;
import org.nitrolith.model.cell.StudyKind;

/**
 * The smallest relative change of some values with which the cell meets a target.
 *
 * @param name    the name of the study
 * @param free    what may be changed and within which bounds, each {@code path=low:high}
 * @param target  such as {@code 350 Wh/kg}
 */
public record InversePlan(String name, List<String> free, String target) implements StudyPlan {

    /** Copies the list. */
    public InversePlan {
        free = List.copyOf(free);
    }

    @Override
    public Outcome<DesignStudy> run(CellEnergy energy, OffsetDateTime when, StudyProgress progress) {
        List<String> ranges = free.stream().map(f -> f + ":2").toList();
        Outcome<EnergySweep> read = energy.sweep(ranges, List.of(target), List.of());
        if (read.value().isEmpty()) {
            return Outcome.failed(read.findings());
        }
        Outcome<CellModel> compiled = StudyPlan.compile(energy);
        if (compiled.value().isEmpty()) {
            return Outcome.failed(compiled.findings());
        }
        CellModel model = compiled.value().get();
        EnergySweep.Goal goal = read.value().get().goals().getFirst();
        List<InverseDesign.Freedom> freedoms = new ArrayList<>();
        for (SweepAxis axis : read.value().get().sweep().axes()) {
            Outcome<DesignVariable> given = model.variable(axis.path());
            if (given.value().isEmpty()) {
                return Outcome.failed(given.findings());
            }
            freedoms.add(InverseDesign.relative(model, axis.path(), axis.from(), axis.to()));
        }
        Outcome<InverseDesign> outcome = InverseDesign.of(model, freedoms, goal.output(), goal.value());
        if (outcome.value().isEmpty()) {
            return Outcome.failed(outcome.findings());
        }
        InverseDesign found = outcome.value().get();
        DesignStudy study = EnergyElements.study(name, StudyKind.INVERSE, goal.output(), when);
        List<InverseDesign.Change> changes = found.changes();
        for (InverseDesign.Change change : changes) {
            study.getVariables().add(EnergyElements.variable(model, change.path(), change.before(), change.after()));
            if (change.atBound()) {
                study.getWarnings().add(change.path() + " is at its bound");
            }
        }
        study.getColumns().add(EnergyElements.column("change", "%",
                changes.stream().mapToDouble(c -> 100 * (c.after() / c.before() - 1)).toArray()));
        study.getTargets().add(EnergyElements.target(goal.output(), goal.value()));
        study.setDescription(String.format(Locale.ROOT,
                "%.6g %s are met with a change of %.3g %% (root of the sum of squared relative changes).", found.value(),
                goal.output().unit(), 100 * found.distance()));
        return progress.goesOn(1) ? Outcome.of(study, outcome.findings()) : StudyPlan.cancelled();
    }
}
