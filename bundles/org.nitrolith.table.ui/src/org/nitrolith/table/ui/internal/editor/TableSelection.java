// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.table.ui.internal.editor;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;

import org.nitrolith.table.ui.internal.grid.TableGrid;

/** The model elements that are selected in a table, for the property sheet and the other views. */
final class TableSelection implements ISelectionProvider {

    private final List<ISelectionChangedListener> listeners = new CopyOnWriteArrayList<>();
    private TableGrid grid;

    void use(TableGrid now) {
        grid = now;
        changed();
    }

    void changed() {
        SelectionChangedEvent event = new SelectionChangedEvent(this, getSelection());
        listeners.forEach(l -> l.selectionChanged(event));
    }

    @Override
    public ISelection getSelection() {
        return grid == null || grid.control().isDisposed() ? StructuredSelection.EMPTY : new StructuredSelection(grid.selectedElements());
    }

    @Override
    public void setSelection(ISelection wanted) {
        if (grid != null && wanted instanceof IStructuredSelection selected) {
            grid.select(selected.toList());
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
