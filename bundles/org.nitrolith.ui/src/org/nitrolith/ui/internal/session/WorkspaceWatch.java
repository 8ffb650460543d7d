// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.internal.session;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

import org.nitrolith.editing.ConflictDecision;
import org.nitrolith.model.resource.DiskState;
import org.nitrolith.model.resource.NitrolithResource;
import org.nitrolith.ui.internal.problems.ValidationJob;

/** Follows the workspace: a closed project gives its models back, a model file changed by another program is read again. */
public final class WorkspaceWatch implements IResourceChangeListener {

    private static final AtomicBoolean STARTED = new AtomicBoolean();

    private final Set<IProject> toCheck = new HashSet<>();

    private WorkspaceWatch() {
    }

    /** Begins to follow the workspace; once is enough. */
    public static void start() {
        if (STARTED.compareAndSet(false, true)) {
            ResourcesPlugin.getWorkspace().addResourceChangeListener(new WorkspaceWatch(),
                    IResourceChangeEvent.PRE_CLOSE | IResourceChangeEvent.PRE_DELETE
                            | IResourceChangeEvent.POST_CHANGE);
        }
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        if (event.getType() == IResourceChangeEvent.POST_CHANGE) {
            try {
                event.getDelta().accept(this::visit);
            } catch (CoreException e) {
                ILog.of(WorkspaceWatch.class).error("A change of the workspace could not be followed.", e);
            }
        } else if (event.getResource() instanceof IProject project) {
            PlatformUI.getWorkbench().getDisplay().syncExec(() -> ProjectModels.close(project));
        }
    }

    private boolean visit(IResourceDelta delta) {
        boolean content = delta.getKind() != IResourceDelta.CHANGED || (delta.getFlags() & IResourceDelta.CONTENT) != 0;
        if (content && ProjectModels.isModel(delta.getResource())) {
            IProject project = delta.getResource().getProject();
            if (project.isAccessible()) {
                ValidationJob.schedule(project);
            }
            if (ProjectModels.ifOpen(project).isPresent()) {
                checkLater(project);
            }
        }
        return true;
    }

    private void checkLater(IProject project) {
        Display display = PlatformUI.getWorkbench().getDisplay();
        synchronized (toCheck) {
            if (!toCheck.add(project) || display.isDisposed()) {
                return;
            }
        }
        display.asyncExec(() -> {
            synchronized (toCheck) {
                toCheck.remove(project);
            }
            ProjectModels.ifOpen(project).ifPresent(models -> models.session().checkDisk(WorkspaceWatch::ask));
        });
    }

    private static ConflictDecision ask(NitrolithResource resource, DiskState state) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        String what = state == DiskState.DELETED ? " has been deleted by another program"
                : " has been changed by another program";
        int answer = MessageDialog.open(MessageDialog.QUESTION, window == null ? null : window.getShell(),
                "File changed on disk",
                resource.getURI().lastSegment() + what
                        + ", and there are unsaved changes here.\n\nWhich version shall remain?",
                0, "Keep my changes", "Take the file from disk", "Decide later");
        return switch (answer) {
        case 0 -> ConflictDecision.KEEP_MINE;
        case 1 -> ConflictDecision.TAKE_DISK;
        default -> ConflictDecision.LATER;
        };
    }
}
