// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.internal.parts;

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

/** Opens the selected model file, or the one that is being edited, in an editor of its own kind. */
public abstract class ShowInEditor extends AbstractHandler {

    private final String editorId;

    /**
     * For an editor.
     *
     * @param editorId its identifier
     */
    protected ShowInEditor(String editorId) {
        this.editorId = editorId;
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Optional<IFile> file = HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selected && !selected.isEmpty()
                ? Adapting.resource(selected.getFirstElement()).filter(IFile.class::isInstance).map(IFile.class::cast) : Optional.empty();
        IEditorPart editor = HandlerUtil.getActiveEditor(event);
        if (file.isEmpty() && editor != null) {
            file = Optional.ofNullable(editor.getEditorInput().getAdapter(IFile.class));
        }
        if (file.isPresent()) {
            open(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage(), file.get(), editorId);
        }
        return null;
    }

    /** Opens a file in an editor; one that shows it already comes to the top. */
    protected static IEditorPart open(IWorkbenchPage page, IFile file, String editorId) throws ExecutionException {
        try {
            return page.openEditor(new FileEditorInput(file), editorId, true, IWorkbenchPage.MATCH_ID | IWorkbenchPage.MATCH_INPUT);
        } catch (PartInitException e) {
            throw new ExecutionException(file.getName() + " cannot be opened", e);
        }
    }
}
