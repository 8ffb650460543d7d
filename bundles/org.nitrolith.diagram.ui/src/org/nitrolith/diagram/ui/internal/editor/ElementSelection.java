// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.ui.internal.editor;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;

import org.nitrolith.diagram.ui.internal.OpenDiagram;
import org.nitrolith.diagram.ui.internal.parts.ViewPart;

/** The selected views as model elements, which is what the property sheet and the commands of the workbench understand. */
final class ElementSelection implements ISelectionProvider {

    private final GraphicalViewer viewer;
    private final List<ISelectionChangedListener> listeners = new CopyOnWriteArrayList<>();
    private OpenDiagram open;

    ElementSelection(GraphicalViewer viewer) {
        this.viewer = viewer;
        viewer.addSelectionChangedListener(event -> changed());
    }

    void use(OpenDiagram now) {
        open = now;
        changed();
    }

    private void changed() {
        SelectionChangedEvent event = new SelectionChangedEvent(this, getSelection());
        listeners.forEach(l -> l.selectionChanged(event));
    }

    @Override
    public ISelection getSelection() {
        return new StructuredSelection(((List<?>) viewer.getSelectedEditParts()).stream().filter(ViewPart.class::isInstance)
                .map(p -> ((ViewPart) p).view().element()).distinct().toList());
    }

    @Override
    public void setSelection(ISelection wanted) {
        if (open != null && wanted instanceof IStructuredSelection selected) {
            List<?> parts = selected.stream()
                    .flatMap(e -> open.diagram().views().stream().filter(v -> v.element() == e).limit(1))
                    .map(viewer.getEditPartRegistry()::get).filter(EditPart.class::isInstance).toList();
            if (!parts.isEmpty()) {
                viewer.setSelection(new StructuredSelection(parts));
            }
        }
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.remove(listener);
    }
}
