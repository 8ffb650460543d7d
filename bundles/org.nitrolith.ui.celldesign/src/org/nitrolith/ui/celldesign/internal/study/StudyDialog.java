// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.celldesign.internal.study;

import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import org.nitrolith.analysis.energydensity.StudyPlan;
import org.nitrolith.ui.celldesign.internal.design.MainValue;
import org.nitrolith.ui.celldesign.internal.design.WorkingDesign;

/** Asks which design study is wanted, and what it shall vary. */
public final class StudyDialog extends TitleAreaDialog {

    private final WorkingDesign design;
    private final List<MainValue> values;
    private List<StudyForm> forms = List.of();
    private Combo kind;
    private Composite pages;
    private Text name;
    private boolean named;
    private StudyPlan plan;

    /** @param design the design around which is varied */
    public StudyDialog(Shell shell, WorkingDesign design) {
        super(shell);
        this.design = design;
        values = Arrays.stream(MainValue.values()).filter(design::has).toList();
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText("Design study");
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle("Design study of " + design.energy().design().name());
        setMessage("The result is stored in the cell. It can be undone.");
        Composite body = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 10).applyTo(body);
        new Label(body, SWT.NONE).setText("Study");
        kind = new Combo(body, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(kind);
        new Label(body, SWT.NONE).setText("Name");
        name = new Text(body, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
        name.addListener(SWT.Modify, e -> named |= name.isFocusControl());
        pages = new Composite(body, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).indent(0, 8).applyTo(pages);
        StackLayout stack = new StackLayout();
        pages.setLayout(stack);
        forms = List.of(new SweepForm(pages, values, this::check), new SensitivityForm(pages, this::check),
                new MonteCarloForm(pages, this::check), new ParetoForm(pages, values, this::check),
                new InverseForm(pages, values, design, this::check));
        forms.forEach(f -> kind.add(f.title()));
        kind.select(0);
        stack.topControl = forms.getFirst().control();
        kind.addListener(SWT.Selection, e -> {
            stack.topControl = forms.get(kind.getSelectionIndex()).control();
            pages.layout();
            check();
        });
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        getButton(OK).setText("Run");
        check();
    }

    private void check() {
        if (getButton(OK) == null) {
            return;
        }
        plan = null;
        StudyForm form = forms.get(kind.getSelectionIndex());
        if (!named) {
            name.setText(form.proposedName());
        }
        String problem = form.problem(design.energy());
        if (problem == null) {
            plan = form.plan(name.getText().isBlank() ? form.proposedName() : name.getText().trim());
        }
        setErrorMessage(problem);
        getButton(OK).setEnabled(problem == null);
    }

    /** What was asked for, after OK. */
    public StudyPlan plan() {
        return plan;
    }

    @Override
    protected boolean isResizable() {
        return true;
    }
}
