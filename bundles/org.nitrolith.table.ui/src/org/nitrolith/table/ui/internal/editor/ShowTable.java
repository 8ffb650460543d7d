// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.table.ui.internal.editor;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.part.FileEditorInput;

import org.nitrolith.ui.internal.session.Adapting;

/** Opens the table of the selected model file, or of the one that is being edited. */
public final class ShowTable extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Optional<IFile> file = HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selected && !selected.isEmpty()
                ? Adapting.resource(selected.getFirstElement()).filter(IFile.class::isInstance).map(IFile.class::cast) : Optional.empty();
        IEditorPart editor = HandlerUtil.getActiveEditor(event);
        if (file.isEmpty() && editor != null) {
            file = Optional.ofNullable(editor.getEditorInput().getAdapter(IFile.class));
        }
        if (file.isPresent()) {
            open(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage(), file.get());
        }
        return null;
    }

    /** Opens the table of a file. */
    public static IEditorPart open(IWorkbenchPage page, IFile file) throws ExecutionException {
        try {
            return page.openEditor(new FileEditorInput(file), TableEditor.ID, true, IWorkbenchPage.MATCH_ID | IWorkbenchPage.MATCH_INPUT);
        } catch (PartInitException e) {
            throw new ExecutionException(file.getName() + " cannot be opened", e);
        }
    }
}
