// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.internal.analysis;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

import org.nitrolith.analysis.AnalysisContext;
import org.nitrolith.analysis.AnalysisDescriptor;
import org.nitrolith.analysis.AnalysisRegistry;
import org.nitrolith.analysis.AnalysisResult;
import org.nitrolith.analysis.Progress;
import org.nitrolith.analysis.Setting;
import org.nitrolith.contributions.ContributionException;
import org.nitrolith.ui.internal.model.ModelLabels;
import org.nitrolith.ui.internal.session.ProjectModels;

/** Asks for the settings of an analysis, runs it in a job that can be cancelled, and shows its result. */
public final class AnalysisLauncher {

    private static final int STEPS = 1000;

    private AnalysisLauncher() {
    }

    /** Runs an analysis of an element; nothing happens where the settings are cancelled. */
    public static void launch(AnalysisDescriptor descriptor, EObject element) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        try {
            List<Setting> settings = descriptor.analysis().settings(element);
            Map<String, String> typed = Map.of();
            if (!settings.isEmpty()) {
                SettingsDialog dialog = new SettingsDialog(window.getShell(), descriptor, element, settings);
                if (dialog.open() != Window.OK) {
                    return;
                }
                typed = dialog.typed();
            }
            run(descriptor, element, typed);
        } catch (ContributionException e) {
            ILog.of(AnalysisLauncher.class).warn(e.getMessage(), e);
            MessageDialog.openError(window.getShell(), descriptor.label(),
                    e.problem().what() + "\n\n" + e.problem().whatToDo());
        }
    }

    /**
     * Runs an analysis with settings as they were typed.
     *
     * @return the job; the result page is opened when it is done
     */
    public static Job run(AnalysisDescriptor descriptor, EObject element, Map<String, String> typed) {
        Display display = PlatformUI.getWorkbench().getDisplay();
        Job job = new Job(descriptor.label() + ": " + ModelLabels.text(element)) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                AnalysisContext context = AnalysisContext.empty().withProgress(new Bar(monitor));
                Optional<ProjectModels> models = ProjectModels.of(element);
                if (models.isPresent()) {
                    context = context.withProjectFolder(models.get().session().project());
                }
                AnalysisResult result = AnalysisRegistry.run(descriptor, element, typed, context);
                if (monitor.isCanceled()) {
                    return Status.CANCEL_STATUS;
                }
                display.asyncExec(() -> show(new ResultInput(descriptor, element, result)));
                return Status.OK_STATUS;
            }
        };
        job.setUser(true);
        job.schedule();
        return job;
    }

    private static void show(ResultInput input) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IWorkbenchPage page = window == null ? null : window.getActivePage();
        if (page != null) {
            try {
                page.openEditor(input, ResultPage.ID);
            } catch (PartInitException e) {
                ILog.of(AnalysisLauncher.class).error("The result cannot be shown.", e);
            }
        }
    }

    /** Progress as fractions on a monitor that counts steps. */
    private static final class Bar implements Progress {

        private final IProgressMonitor monitor;
        private int done;

        Bar(IProgressMonitor monitor) {
            this.monitor = monitor;
            monitor.beginTask("", STEPS);
        }

        @Override
        public synchronized void report(double fraction, String what) {
            monitor.subTask(what);
            int now = (int) (Math.clamp(fraction, 0, 1) * STEPS);
            if (now > done) {
                monitor.worked(now - done);
                done = now;
            }
        }

        @Override
        public boolean isCancelled() {
            return monitor.isCanceled();
        }
    }
}
