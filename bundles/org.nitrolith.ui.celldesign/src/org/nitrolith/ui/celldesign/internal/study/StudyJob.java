// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.celldesign.internal.study;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.swt.widgets.Display;

import org.nitrolith.analysis.energydensity.CellEnergy;
import org.nitrolith.analysis.energydensity.StudyPlan;
import org.nitrolith.celldesign.Finding;
import org.nitrolith.celldesign.Outcome;
import org.nitrolith.celldesign.study.StudyProgress;
import org.nitrolith.editing.EditingSession;
import org.nitrolith.model.cell.CellBuild;
import org.nitrolith.model.cell.CellPackage;
import org.nitrolith.model.cell.DesignStudy;

/** Runs a study with progress; it can be cancelled. Its result is stored in the cell build by a command that can be undone. */
public final class StudyJob extends Job {

    private static final int STEPS = 1000;

    private final StudyPlan plan;
    private final CellEnergy energy;
    private final List<String> differences;
    private final EditingSession session;
    private final Display display;
    private final Consumer<DesignStudy> stored;
    private final Consumer<List<Finding>> failed;

    /**
     * @param plan    what to do
     * @param energy  the design; it does not change while the job runs
     * @param differences what the design has other than the build, in words
     * @param session the session that owns the build
     * @param display where the result is stored and told
     * @param stored  gets the study after it was stored
     * @param failed  gets why there is none
     */
    public StudyJob(StudyPlan plan, CellEnergy energy, List<String> differences, EditingSession session, Display display,
            Consumer<DesignStudy> stored, Consumer<List<Finding>> failed) {
        super("Design study: " + plan.name());
        this.plan = plan;
        this.energy = energy;
        this.differences = List.copyOf(differences);
        this.session = session;
        this.display = display;
        this.stored = stored;
        this.failed = failed;
        setUser(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        monitor.beginTask(plan.name(), STEPS);
        Outcome<DesignStudy> outcome = plan.run(energy, OffsetDateTime.now().truncatedTo(ChronoUnit.SECONDS), new Bar(monitor));
        if (monitor.isCanceled()) {
            return Status.CANCEL_STATUS;
        }
        if (display.isDisposed()) {
            return Status.CANCEL_STATUS;
        }
        if (outcome.value().isEmpty()) {
            display.asyncExec(() -> failed.accept(outcome.findings()));
        } else {
            display.asyncExec(() -> store(outcome.value().get()));
        }
        return Status.OK_STATUS;
    }

    private void store(DesignStudy study) {
        CellBuild cell = energy.cell();
        if (!differences.isEmpty()) {
            String own = study.getDescription() == null ? "" : study.getDescription() + " ";
            study.setDescription(own + "Around values that were tried out, not in the cell: " + String.join("; ", differences) + ".");
        }
        if (cell.eResource() != null && session.execute(AddCommand.create(session.domain(), cell,
                CellPackage.Literals.CELL_BUILD__STUDIES, study))) {
            stored.accept(study);
        } else {
            failed.accept(List.of(Finding.error("not-stored", "", "", "The study cannot be stored: the cell's file is closed or read-only",
                    "open the file and run the study again")));
        }
    }

    /** Fractions, from any thread, on a monitor that counts steps. */
    private static final class Bar implements StudyProgress {

        private final IProgressMonitor monitor;
        private int done;

        Bar(IProgressMonitor monitor) {
            this.monitor = monitor;
        }

        @Override
        public synchronized boolean goesOn(double fraction) {
            int now = (int) (fraction * STEPS);
            if (now > done) {
                monitor.worked(now - done);
                done = now;
            }
            return !monitor.isCanceled();
        }
    }
}
