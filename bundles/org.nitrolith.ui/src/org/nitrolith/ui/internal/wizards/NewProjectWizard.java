// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.internal.wizards;

import org.eclipse.core.resources.IProject;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;

/** Makes a new project from a template. */
public class NewProjectWizard extends Wizard implements INewWizard {

    private ProjectPage page;

    /** A wizard. */
    public NewProjectWizard() {
        setWindowTitle("New Project");
    }

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        page = new ProjectPage();
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    /** Fills the page as if its fields had been typed. */
    public void fill(String name, String template) {
        page.fill(name, template);
    }

    @Override
    public boolean performFinish() {
        IProject project = page.project();
        new NewProjectJob(project, page.template(), page.underGit()).schedule();
        return true;
    }
}
