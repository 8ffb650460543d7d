// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.internal.editor;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.FileEditorInput;

import org.nitrolith.ui.internal.session.ProjectModels;

/** Opens the editor of the file that an element stands in, with the element selected. */
public final class ElementOpener {

    private ElementOpener() {
    }

    /** Opens the editor on an element; empty for an element that is in no file of the workspace. */
    public static Optional<ModelEditor> open(IWorkbenchPage page, EObject element) {
        return ProjectModels.of(element).flatMap(m -> m.file(element.eResource()))
                .flatMap(file -> open(page, file, element.eResource().getURIFragment(element)));
    }

    /** Opens the editor on a file, with the element of an identifier selected once the file has been read. */
    public static Optional<ModelEditor> open(IWorkbenchPage page, IFile file, String fragment) {
        try {
            if (page.openEditor(new FileEditorInput(file), ModelEditor.idOf(file)) instanceof ModelEditor editor) {
                editor.select(fragment);
                return Optional.of(editor);
            }
        } catch (PartInitException e) {
            ILog.of(ElementOpener.class).error(file.getName() + " cannot be opened.", e);
        }
        return Optional.empty();
    }
}
