// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.internal.wizards;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.actions.WorkspaceModifyOperation;

import org.nitrolith.model.resource.ModelFileException;
import org.nitrolith.model.resource.ModelFiles;
import org.nitrolith.model.resource.NitrolithResource;
import org.nitrolith.model.resource.SaveOptions;
import org.nitrolith.samples.Folders;
import org.nitrolith.ui.internal.editor.ElementOpener;
import org.nitrolith.ui.internal.model.ModelKind;
import org.nitrolith.ui.internal.session.Adapting;

/** Makes a new model file and opens it. */
public class NewModelWizard extends Wizard implements INewWizard {

    private final ModelKind kind;
    private IWorkbench workbench;
    private FilePage page;

    /**
     * @param kind what is to be made
     */
    public NewModelWizard(ModelKind kind) {
        this.kind = kind;
        setWindowTitle("New " + kind.label());
    }

    @Override
    public void init(IWorkbench usedIn, IStructuredSelection selection) {
        workbench = usedIn;
        page = new FilePage(kind, Adapting.resource(selection.getFirstElement()).orElse(null));
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    /** Fills the page as if its fields had been typed. */
    public void fill(IContainer where, String elementName, String file) {
        page.fill(where, elementName, file);
    }

    @Override
    public boolean performFinish() {
        IFile file = page.file();
        String name = page.elementName();
        try {
            getContainer().run(false, false, new WorkspaceModifyOperation(file.getProject()) {
                @Override
                protected void execute(IProgressMonitor monitor) throws CoreException, InvocationTargetException {
                    create(file, name);
                }
            });
        } catch (InvocationTargetException e) {
            String reason = e.getTargetException() instanceof ModelFileException problem ? problem.diagnostic().text()
                    : e.getTargetException().getMessage();
            ILog.of(NewModelWizard.class).warn(file.getName() + " could not be made: " + reason, e.getTargetException());
            page.setErrorMessage(file.getName() + " could not be made: " + reason);
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
        ElementOpener.open(workbench.getActiveWorkbenchWindow().getActivePage(), file, "");
        return true;
    }

    /** Makes the file, with the folders that are missing, whole or not at all. */
    private void create(IFile file, String name) throws CoreException, InvocationTargetException {
        NitrolithResource resource = new NitrolithResource(ModelFiles.uri(file.getLocation().toPath()));
        resource.getContents().add(kind.create(name));
        try {
            Path folder = file.getLocation().toPath().getParent();
            if (Files.isDirectory(folder)) {
                resource.save(SaveOptions.careful());
            } else {
                Folders.make(folder, () -> resource.save(SaveOptions.careful()));
            }
        } catch (IOException e) {
            throw new InvocationTargetException(e);
        }
        file.getProject().refreshLocal(IResource.DEPTH_INFINITE, null);
    }
}
