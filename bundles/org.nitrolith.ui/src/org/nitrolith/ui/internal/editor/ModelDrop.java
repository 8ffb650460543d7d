// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.internal.editor;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.DragAndDropCommand;
import org.eclipse.emf.edit.command.DragAndDropFeedback;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.TransferData;

import org.nitrolith.editing.EditingSession;

/** Drops elements into or between others, as far as the model allows. */
final class ModelDrop extends ViewerDropAdapter {

    private static final float INTO = 0.5f;
    private static final float BEFORE = 0.1f;
    private static final float AFTER = 0.9f;

    private final EditingSession session;

    ModelDrop(Viewer viewer, EditingSession session) {
        super(viewer);
        this.session = session;
    }

    @Override
    public boolean validateDrop(Object target, int operation, TransferData type) {
        return LocalSelectionTransfer.getTransfer().isSupportedType(type) && target instanceof EObject
                && command(target).canExecute();
    }

    @Override
    public boolean performDrop(Object data) {
        return session.execute(command(getCurrentTarget()));
    }

    private Command command(Object target) {
        float place = switch (getCurrentLocation()) {
        case LOCATION_BEFORE -> BEFORE;
        case LOCATION_AFTER -> AFTER;
        default -> INTO;
        };
        int operations = DND.DROP_MOVE | DND.DROP_COPY;
        int operation = getCurrentOperation() == DND.DROP_COPY ? DragAndDropFeedback.DROP_COPY
                : DragAndDropFeedback.DROP_MOVE;
        return DragAndDropCommand.create(session.domain(), target, place, operations, operation, dragged());
    }

    private static Collection<?> dragged() {
        return LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection
                ? selection.toList()
                : List.of();
    }
}
