// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.ui.internal.actions;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import org.nitrolith.diagram.Diagram;
import org.nitrolith.diagram.EdgeView;
import org.nitrolith.diagram.ElementView;

/** Asks for a view by its label. */
final class FindDialog extends Dialog {

    private static final int WIDTH = 380;
    private static final int ROWS = 12;

    private final Diagram diagram;
    private TableViewer found;
    private Optional<ElementView> chosen = Optional.empty();

    FindDialog(Shell parent, Diagram diagram) {
        super(parent);
        this.diagram = diagram;
    }

    /** Asks; empty where nothing was chosen. */
    Optional<ElementView> ask() {
        return open() == OK ? chosen : Optional.empty();
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText("Find element");
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Text text = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        text.setMessage("Part of a label");
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(text);
        found = new TableViewer(area, SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, ROWS * found.getTable().getItemHeight()).applyTo(found.getControl());
        found.setContentProvider(ArrayContentProvider.getInstance());
        found.setLabelProvider(new Labels());
        text.addModifyListener(e -> show(text.getText()));
        text.addKeyListener(KeyListener.keyPressedAdapter(e -> {
            if (e.keyCode == SWT.ARROW_DOWN) {
                found.getControl().setFocus();
            }
        }));
        found.addDoubleClickListener(e -> okPressed());
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, "Show", true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        show("");
    }

    private void show(String text) {
        List<ElementView> views = diagram.labelled(text).stream().filter(v -> !v.label().isBlank()).toList();
        found.setInput(views);
        if (!views.isEmpty()) {
            found.setSelection(new StructuredSelection(views.getFirst()), true);
        }
        getButton(IDialogConstants.OK_ID).setEnabled(!views.isEmpty());
    }

    @Override
    protected void okPressed() {
        chosen = Optional.ofNullable((ElementView) found.getStructuredSelection().getFirstElement());
        super.okPressed();
    }

    private static final class Labels extends LabelProvider {

        @Override
        public String getText(Object element) {
            ElementView view = (ElementView) element;
            String kind = view.mapping().label();
            return view.label().replace('\n', ' ') + " – " + kind + (view instanceof EdgeView edge
                    ? " from " + edge.source().label().replace('\n', ' ') + " to " + edge.target().label().replace('\n', ' ') : "");
        }
    }
}
