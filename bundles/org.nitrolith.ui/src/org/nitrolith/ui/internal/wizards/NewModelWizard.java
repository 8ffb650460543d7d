// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.internal.wizards;

import java.io.ByteArrayInputStream;
import java.lang.reflect.InvocationTargetException;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
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
            ILog.of(NewModelWizard.class).error(file.getName() + " could not be made.", e.getTargetException());
            page.setErrorMessage(file.getName() + " could not be made: " + e.getTargetException().getMessage());
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
        ElementOpener.open(workbench.getActiveWorkbenchWindow().getActivePage(), file, "");
        return true;
    }

    private void create(IFile file, String name) throws CoreException, InvocationTargetException {
        NitrolithResource resource = new NitrolithResource(ModelFiles.uri(file.getLocation().toPath()));
        resource.getContents().add(kind.create(name));
        try {
            makeFolders(file.getParent());
            file.create(new ByteArrayInputStream(resource.toBytes()), IResource.NONE, null);
        } catch (ModelFileException e) {
            throw new InvocationTargetException(e);
        }
    }

    static void makeFolders(IContainer container) throws CoreException {
        if (container instanceof IFolder folder && !folder.exists()) {
            makeFolders(folder.getParent());
            folder.create(IResource.NONE, true, null);
        }
    }
}
