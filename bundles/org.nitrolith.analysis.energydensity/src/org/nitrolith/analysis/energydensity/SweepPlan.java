// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.analysis.energydensity;

import java.time.OffsetDateTime;
import java.util.List;

import org.nitrolith.celldesign.Finding;
import org.nitrolith.celldesign.Outcome;
import org.nitrolith.celldesign.study.StudyProgress;
import org.nitrolith.model.cell.DesignStudy;

/**
 * The energy densities over one or several values, and where they meet targets.
 *
 * @param name       the name of the study
 * @param variations each {@code path=from:to:count}, see {@link CellEnergy#sweep}
 * @param targets    such as {@code 350 Wh/kg}
 */
public record SweepPlan(String name, List<String> variations, List<String> targets) implements StudyPlan {

    /** Copies the lists. */
    public SweepPlan {
        variations = List.copyOf(variations);
        targets = List.copyOf(targets);
    }

    @Override
    public Outcome<DesignStudy> run(CellEnergy energy, OffsetDateTime when, StudyProgress progress) {
        Outcome<EnergySweep> sweep = energy.sweep(variations, targets, List.of());
        if (sweep.value().isEmpty()) {
            return Outcome.failed(sweep.findings());
        }
        Outcome<DesignStudy> tooMany = tooManyRows(sweep.value().get().sweep().rows());
        if (!tooMany.findings().isEmpty()) {
            return tooMany;
        }
        if (!progress.goesOn(0.1)) {
            return StudyPlan.cancelled();
        }
        DesignStudy study = EnergyElements.study(name, sweep.value().get(), when);
        return progress.goesOn(1) ? Outcome.of(study, sweep.findings()) : StudyPlan.cancelled();
    }

    static Outcome<DesignStudy> tooManyRows(long rows) {
        return rows <= MOST_ROWS ? Outcome.failed(List.of())
                : Outcome.failed(Finding.error("too-many-rows", "", "", "The study has " + rows + " rows, a cell file takes " + MOST_ROWS,
                        "vary in fewer steps, or write them to a file: nitrolith energy sweep ... -o F.csv"));
    }
}
