// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.ui.internal.editor;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;

import org.nitrolith.ui.internal.parts.ShowInEditor;

/** Opens the diagram of the selected model file, or of the one that is being edited. */
public final class ShowDiagram extends ShowInEditor {

    /** The handler. */
    public ShowDiagram() {
        super(DiagramEditor.ID);
    }

    /** Opens the diagram of a file. */
    public static IEditorPart open(IWorkbenchPage page, IFile file) throws ExecutionException {
        return open(page, file, DiagramEditor.ID);
    }
}
