// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.testing;

import java.util.UUID;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;

import org.nitrolith.samples.Templates;

/** The sample notebook as a project of the workspace, before a window that fills the screen. */
public final class SampleProject implements AutoCloseable {

    /** The route of the sample. */
    public static final String ROUTE = "synthesis/vacancy-rich-beta-Li3N.route";
    /** The cell of the sample. */
    public static final String CELL = "cells/NMC811-Li3InCl6-Li3N-Li.cell";
    /** The materials of the sample. */
    public static final String MATERIALS = "materials/beta-Li3N.material";
    /** The notebook of the sample. */
    public static final String NOTEBOOK = "notebook.notebook";

    private final IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("sample-" + UUID.randomUUID());
    private final IWorkbenchPage page = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();

    /** Makes the project. */
    public SampleProject() throws Exception {
        showWindow();
        project.create(null);
        project.open(null);
        Templates.copy(Templates.SAMPLE, project.getLocation().toPath());
        project.refreshLocal(IResource.DEPTH_INFINITE, null);
        Events.settle();
    }

    /** The window fills the screen; what the workbench opens at its first start is open, and does not come over an editor later. */
    private void showWindow() {
        Shell shell = page.getWorkbenchWindow().getShell();
        shell.open();
        Events.await("the window is shown", shell::isVisible);
        shell.setMaximized(true);
        int width = shell.getMonitor().getClientArea().width;
        Events.await("the window fills the screen", () -> shell.getSize().x >= width);
        IProject sample = project.getWorkspace().getRoot().getProject("sample-notebook");
        Events.await("the workbench has made its sample", sample::isAccessible);
    }

    /** The page of the window. */
    public IWorkbenchPage page() {
        return page;
    }

    /** A file of the project. */
    public IFile file(String path) {
        return project.getFile(path);
    }

    /** Closes all editors without saving and deletes the project. */
    @Override
    public void close() throws Exception {
        page.closeAllEditors(false);
        Events.settle();
        project.delete(true, true, null);
    }
}
