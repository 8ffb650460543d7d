// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.internal.explorer;

import org.eclipse.core.resources.IFile;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.navigator.ILinkHelper;
import org.eclipse.ui.part.FileEditorInput;

import org.nitrolith.ui.internal.editor.ModelEditor;
import org.nitrolith.ui.internal.session.ProjectModels;

/** Links the explorer with the model editors, in both directions. */
public class ModelLink implements ILinkHelper {

    @Override
    public IStructuredSelection findSelection(IEditorInput input) {
        IFile file = input.getAdapter(IFile.class);
        return file == null ? StructuredSelection.EMPTY : new StructuredSelection(file);
    }

    @Override
    public void activateEditor(IWorkbenchPage page, IStructuredSelection selection) {
        if (selection.getFirstElement() instanceof EObject element) {
            ProjectModels.of(element).flatMap(m -> m.file(element.eResource())).ifPresent(file -> {
                IEditorPart editor = page.findEditor(new FileEditorInput(file));
                if (editor instanceof ModelEditor model) {
                    page.bringToTop(editor);
                    model.select(element);
                }
            });
        }
    }
}
