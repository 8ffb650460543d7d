// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.internal.fields;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.forms.widgets.FormToolkit;

import org.nitrolith.ui.internal.model.ModelLabelProvider;

/** References to several elements: a list with Add and Remove; a double click goes to the element. */
final class ReferenceListField extends Field {

    private static final int ROWS = 3;

    private final TableViewer viewer;
    private final Composite area;

    ReferenceListField(FieldTarget target, FieldHost host, Composite parent) {
        super(target);
        FormToolkit toolkit = host.toolkit();
        area = toolkit.createComposite(parent);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 2).extendedMargins(0, 0, 1, 1).applyTo(area);
        Table table = toolkit.createTable(area, SWT.MULTI | SWT.V_SCROLL | SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).span(1, 2).hint(80, table.getItemHeight() * ROWS)
                .applyTo(table);
        viewer = new TableViewer(table);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.setLabelProvider(new ModelLabelProvider(table));
        viewer.addDoubleClickListener(
                e -> host.reveal((EObject) ((IStructuredSelection) e.getSelection()).getFirstElement()));
        Button add = toolkit.createButton(area, "Add…", SWT.PUSH);
        GridDataFactory.fillDefaults().applyTo(add);
        add.addListener(SWT.Selection, e -> add());
        Button remove = toolkit.createButton(area, "Remove", SWT.PUSH);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(remove);
        remove.setEnabled(false);
        remove.addListener(SWT.Selection, e -> remove());
        viewer.addSelectionChangedListener(e -> remove.setEnabled(!e.getSelection().isEmpty()));
    }

    private void add() {
        List<Object> chosen = new ArrayList<>(ElementPicker.pickMany(area.getShell(), target()));
        chosen.removeAll((EList<?>) target().value());
        if (!chosen.isEmpty()) {
            target().execute(AddCommand.create(target().domain(), target().object(), target().feature(), chosen),
                    "Add to");
        }
    }

    private void remove() {
        Collection<?> gone = viewer.getStructuredSelection().toList();
        if (!gone.isEmpty()) {
            target().execute(RemoveCommand.create(target().domain(), target().object(), target().feature(), gone),
                    "Remove from");
        }
    }

    @Override
    public Control control() {
        return viewer.getControl();
    }

    @Override
    public void refresh() {
        viewer.setInput(new ArrayList<>((EList<?>) target().value()));
    }
}
