// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.internal.session;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.FileEditorInput;

import org.nitrolith.editing.SessionListener;
import org.nitrolith.model.resource.NitrolithResource;
import org.nitrolith.ui.internal.editor.ModelEditor;

/**
 * Sees to it that a file with unsaved changes is always open in an editor: a change made in the properties view, by an analysis or
 * through a reference from another file is then saved, reverted or asked for like any other.
 */
final class DirtyFiles implements SessionListener {

    private final ProjectModels models;

    DirtyFiles(ProjectModels models) {
        this.models = models;
    }

    @Override
    public void dirtyChanged(NitrolithResource resource, boolean dirty) {
        Display display = PlatformUI.getWorkbench().getDisplay();
        if (dirty && !display.isDisposed()) {
            display.asyncExec(() -> models.file(resource).filter(f -> models.session().isDirty(resource))
                    .ifPresent(DirtyFiles::open));
        }
    }

    private static void open(IFile file) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IWorkbenchPage page = window == null ? null : window.getActivePage();
        FileEditorInput input = new FileEditorInput(file);
        if (page != null && page.findEditor(input) == null) {
            try {
                page.openEditor(input, ModelEditor.idOf(file), false);
            } catch (PartInitException e) {
                ILog.of(DirtyFiles.class).error(file.getName() + " has unsaved changes and cannot be opened.", e);
            }
        }
    }
}
