// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.celldesign.internal;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.part.FileEditorInput;

import org.nitrolith.ui.internal.session.Adapting;

/** Opens the design page of the selected cell, or of the one that is being edited. */
public final class OpenCellDesign extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Optional<IFile> file = HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selected && !selected.isEmpty()
                ? Adapting.resource(selected.getFirstElement()).flatMap(OpenCellDesign::cell) : Optional.empty();
        IEditorPart editor = HandlerUtil.getActiveEditor(event);
        if (file.isEmpty() && editor != null) {
            file = Optional.ofNullable(editor.getEditorInput().getAdapter(IFile.class)).flatMap(OpenCellDesign::cell);
        }
        if (file.isPresent()) {
            open(window.getActivePage(), file.get());
        }
        return null;
    }

    static Optional<IFile> cell(IResource resource) {
        return resource instanceof IFile file && "cell".equals(file.getFileExtension()) ? Optional.of(file) : Optional.empty();
    }

    /** Opens the page on a file. */
    public static IEditorPart open(IWorkbenchPage page, IFile file) throws ExecutionException {
        try {
            return page.openEditor(new FileEditorInput(file), CellDesignEditor.ID, true,
                    IWorkbenchPage.MATCH_ID | IWorkbenchPage.MATCH_INPUT);
        } catch (PartInitException e) {
            throw new ExecutionException(file.getName() + " cannot be opened", e);
        }
    }
}
