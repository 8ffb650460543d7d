// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.conductivity.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import org.nitrolith.electrochem.fit.Suggestion;

/** Circuits that were tried, the best first; one can be taken. */
final class SuggestDialog extends TitleAreaDialog {

    private final List<Suggestion> found;
    private Table table;
    private Suggestion chosen;

    SuggestDialog(Shell shell, List<Suggestion> found) {
        super(shell);
        this.found = found;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        getShell().setText("Suggested Circuits");
        setTitle("Circuits that describe the spectrum");
        setMessage("Ranked by AICc with a penalty for parameters that the data do not determine. "
                + "Less than 2 apart is no difference.");
        Composite area = (Composite) super.createDialogArea(parent);
        table = new Table(area, SWT.FULL_SELECTION | SWT.BORDER);
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(720, 360).indent(8, 8).applyTo(table);
        column("Circuit", SWT.LEFT, 270);
        column("ΔAICc", SWT.RIGHT, 90);
        column("Reduced χ²", SWT.RIGHT, 110);
        column("Parameters", SWT.RIGHT, 110);
        column("Undetermined", SWT.RIGHT, 130);
        for (Suggestion s : found) {
            long undetermined = s.fit().parameters().stream().filter(p -> p.standardError().isEmpty()).count();
            new TableItem(table, SWT.NONE).setText(new String[] {s.circuit().toString(),
                String.format(Locale.ROOT, "%.1f", s.deltaAicc()),
                ParameterRow.text(s.fit().reducedChiSquare()), Integer.toString(s.fit().parameters().size()),
                Long.toString(undetermined)});
        }
        table.select(0);
        table.addListener(SWT.DefaultSelection, e -> okPressed());
        return area;
    }

    private void column(String title, int align, int width) {
        TableColumn column = new TableColumn(table, align);
        column.setText(title);
        column.setWidth(width);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, "Use", true).setEnabled(!found.isEmpty());
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    @Override
    protected void okPressed() {
        chosen = table.getSelectionIndex() < 0 ? null : found.get(table.getSelectionIndex());
        super.okPressed();
    }

    Optional<Suggestion> chosen() {
        return Optional.ofNullable(chosen);
    }
}
