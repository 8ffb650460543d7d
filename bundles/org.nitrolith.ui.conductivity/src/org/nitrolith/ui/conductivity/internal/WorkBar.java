// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.conductivity.internal;

import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.ui.forms.widgets.FormToolkit;

import org.nitrolith.analysis.conductivity.results.AnalysisInputException;

/** Runs one computation at a time in a job, with progress and a button to cancel it, and says what became of it. */
final class WorkBar extends Composite {

    /**
     * A computation away from the user interface's thread.
     *
     * @param <T> what it gives
     */
    @FunctionalInterface
    interface Work<T> {
        T run(Task task) throws AnalysisInputException;
    }

    /** What a computation may ask and tell. */
    final class Task {

        private final IProgressMonitor monitor;

        private Task(IProgressMonitor monitor) {
            this.monitor = monitor;
        }

        boolean isCancelled() {
            return monitor.isCanceled();
        }

        void report(String what) {
            monitor.subTask(what);
            display.asyncExec(() -> {
                if (!isDisposed() && job != null) {
                    say(what);
                }
            });
        }
    }

    private final Display display;
    private final Label text;
    private final ProgressBar progress;
    private final Button cancel;
    private Computation<?> job;

    WorkBar(Composite parent, FormToolkit toolkit) {
        super(parent, SWT.NONE);
        display = parent.getDisplay();
        toolkit.adapt(this);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 0).applyTo(this);
        text = toolkit.createLabel(this, "", SWT.WRAP);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(120, SWT.DEFAULT)
                .applyTo(text);
        progress = new ProgressBar(this, SWT.INDETERMINATE);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(90, 14).applyTo(progress);
        cancel = toolkit.createButton(this, "Cancel", SWT.PUSH);
        cancel.addListener(SWT.Selection, e -> cancel());
        showBusy(false);
    }

    private void showBusy(boolean busy) {
        progress.setVisible(busy);
        cancel.setVisible(busy);
    }

    /** Says something where the progress is shown. */
    void say(String message) {
        text.setText(message.replace("&", "&&"));
        text.setToolTipText(message);
        if (getLayoutData() instanceof GridData data) {
            data.exclude = message.isEmpty() && !progress.getVisible();
            setVisible(!data.exclude);
        }
        getParent().layout(true, true);
    }

    boolean isBusy() {
        return job != null;
    }

    /** Asks for the end of what is computed, whose result is dropped; {@link #isBusy()} tells when it has ended. */
    void cancel() {
        if (job != null) {
            job.cancel();
            job.dropped = true;
        }
    }

    /**
     * Starts a computation; one that is running is cancelled and its result dropped.
     *
     * @param done gets the result in the user interface's thread
     */
    <T> void start(String name, Work<T> work, Consumer<T> done) {
        cancel();
        Computation<T> started = new Computation<>(name, work, done);
        job = started;
        showBusy(true);
        say(name + "…");
        addDisposeListener(e -> started.cancel());
        started.schedule();
    }

    private void ended(Computation<?> ended) {
        if (!isDisposed() && job == ended) {
            job = null;
            showBusy(false);
            if (ended.dropped || ended.outcome == null) {
                say(ended.getName() + " was cancelled.");
            } else {
                ended.outcome.run();
            }
        }
    }

    /** One computation. A job that is cancelled before it begins never runs, so its end is told by the job manager. */
    private final class Computation<T> extends Job {

        private final Work<T> work;
        private final Consumer<T> done;
        /** Written by the job before its end is told, read after it. */
        private volatile Runnable outcome;
        private boolean dropped;

        Computation(String name, Work<T> work, Consumer<T> done) {
            super(name);
            this.work = work;
            this.done = done;
            addJobChangeListener(new JobChangeAdapter() {
                @Override
                public void done(IJobChangeEvent event) {
                    if (!display.isDisposed()) {
                        display.asyncExec(() -> ended(Computation.this));
                    }
                }
            });
        }

        @Override
        protected IStatus run(IProgressMonitor monitor) {
            monitor.beginTask(getName(), IProgressMonitor.UNKNOWN);
            try {
                T result = work.run(new Task(monitor));
                if (monitor.isCanceled()) {
                    return Status.CANCEL_STATUS;
                }
                outcome = () -> {
                    say("");
                    done.accept(result);
                };
            } catch (AnalysisInputException | IllegalArgumentException e) {
                outcome = () -> say(e.getMessage());
            } catch (RuntimeException e) {
                ILog.of(WorkBar.class).error(getName() + " failed", e);
                outcome = () -> say(getName() + " failed: " + e.getMessage() + ". The error log has the details.");
            }
            return Status.OK_STATUS;
        }
    }
}
