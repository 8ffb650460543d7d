// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.analysis.energydensity;

import java.time.OffsetDateTime;

import org.nitrolith.celldesign.CellModel;
import org.nitrolith.celldesign.Finding;
import org.nitrolith.celldesign.Outcome;
import org.nitrolith.celldesign.study.StudyProgress;
import org.nitrolith.model.cell.DesignStudy;

/** What a design study does: one implementation for each kind. Computing it changes nothing; its result is an element to be stored. */
public sealed interface StudyPlan permits SweepPlan, SensitivityPlan, MonteCarloPlan, ParetoPlan, InversePlan {

    /** The most rows that are stored in a model file. */
    long MOST_ROWS = 100_000;

    /** The name of the study. */
    String name();

    /**
     * Computes the study.
     *
     * @param energy   the cell
     * @param when     the time that is noted
     * @param progress is told how far it is; ends it when it is no longer wanted
     * @return the element to be stored, or why there is none
     */
    Outcome<DesignStudy> run(CellEnergy energy, OffsetDateTime when, StudyProgress progress);

    /** The compiled design of a cell, with all that is wrong with it. */
    static Outcome<CellModel> compile(CellEnergy energy) {
        return Finding.anyError(energy.findings()) ? Outcome.failed(energy.findings()) : CellModel.compile(energy.design());
    }

    /** What a cancelled study gives. */
    static Outcome<DesignStudy> cancelled() {
        return Outcome.failed(Finding.error("cancelled", "", "", "The study was cancelled", "start it again"));
    }
}
