// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.internal.explorer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.ui.navigator.CommonDragAdapterAssistant;

/** Elements of models can be dragged out of the explorer, for instance onto a diagram. */
public final class ElementDrag extends CommonDragAdapterAssistant {

    @Override
    public Transfer[] getSupportedTransferTypes() {
        return new Transfer[] { LocalSelectionTransfer.getTransfer() };
    }

    @Override
    public void dragStart(DragSourceEvent event, IStructuredSelection selection) {
        event.doit = selection.toList().stream().allMatch(EObject.class::isInstance);
    }

    @Override
    public boolean setDragData(DragSourceEvent event, IStructuredSelection selection) {
        event.data = selection;
        return selection.toList().stream().allMatch(EObject.class::isInstance);
    }
}
