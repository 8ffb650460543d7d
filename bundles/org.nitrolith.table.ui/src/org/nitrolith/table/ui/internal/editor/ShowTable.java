// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.table.ui.internal.editor;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;

import org.nitrolith.ui.internal.parts.ShowInEditor;

/** Opens the table of the selected model file, or of the one that is being edited. */
public final class ShowTable extends ShowInEditor {

    /** The handler. */
    public ShowTable() {
        super(TableEditor.ID);
    }

    /** Opens the table of a file. */
    public static IEditorPart open(IWorkbenchPage page, IFile file) throws ExecutionException {
        return open(page, file, TableEditor.ID);
    }
}
