// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.internal.wizards;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ISetSelectionTarget;

import org.nitrolith.samples.Folders;
import org.nitrolith.samples.NewProject;
import org.nitrolith.ui.internal.editor.ElementOpener;
import org.nitrolith.ui.internal.explorer.ExplorerView;
import org.nitrolith.ui.internal.session.ProjectModels;

/** Copies a template into the workspace and opens it as a project. */
public final class NewProjectJob extends WorkspaceJob {

    private final IProject project;
    private final String template;
    private final boolean underGit;

    /**
     * @param project  a project that does not exist yet
     * @param template name of the template
     * @param underGit whether to put it under git
     */
    public NewProjectJob(IProject project, String template, boolean underGit) {
        super("Making the project " + project.getName());
        this.project = project;
        this.template = template;
        this.underGit = underGit;
        setRule(ResourcesPlugin.getWorkspace().getRoot());
        setUser(true);
    }

    @Override
    public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, 3);
        Path folder = ResourcesPlugin.getWorkspace().getRoot().getLocation().append(project.getName()).toPath();
        NewProject made;
        try {
            made = NewProject.create(template, folder, underGit);
        } catch (IOException e) {
            return Status.error("The project " + project.getName() + " could not be made: " + e.getMessage(), e);
        }
        progress.worked(1);
        try {
            project.create(progress.split(1));
            project.open(IResource.NONE, progress.split(1));
        } catch (CoreException e) {
            takeBack(folder, e);
            throw e;
        }
        PlatformUI.getWorkbench().getDisplay().asyncExec(this::show);
        return made.remark().map(r -> Status.info("The project is not under git: " + r)).orElse(Status.OK_STATUS);
    }

    /** The folder of a project that the workspace does not take would be in the way of the next attempt. */
    private void takeBack(Path folder, CoreException why) {
        try {
            project.delete(IResource.FORCE | IResource.NEVER_DELETE_PROJECT_CONTENT, null);
            Folders.remove(folder);
        } catch (CoreException | IOException e) {
            why.addSuppressed(e);
        }
    }

    /** Shows the project, and its notebook in an editor. */
    private void show() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IWorkbenchPage page = window == null ? null : window.getActivePage();
        if (page == null || !project.isAccessible()) {
            return;
        }
        try {
            if (page.showView(ExplorerView.ID) instanceof ISetSelectionTarget explorer) {
                explorer.selectReveal(new StructuredSelection(project));
            }
            Arrays.stream(project.members()).filter(IFile.class::isInstance).map(IFile.class::cast)
                    .filter(ProjectModels::isModel)
                    .min(Comparator.comparing(f -> !f.getFileExtension().equals("notebook")))
                    .ifPresent(f -> ElementOpener.open(page, f, ""));
        } catch (CoreException e) {
            ILog.of(NewProjectJob.class).warn(project.getName() + " cannot be shown.", e);
        }
    }
}
