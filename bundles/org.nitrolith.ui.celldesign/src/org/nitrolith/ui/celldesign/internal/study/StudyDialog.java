// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.celldesign.internal.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import org.nitrolith.analysis.energydensity.EnergySweep;
import org.nitrolith.celldesign.Outcome;
import org.nitrolith.celldesign.Severity;
import org.nitrolith.charts.UnitLabel;
import org.nitrolith.ui.celldesign.internal.design.MainValue;
import org.nitrolith.ui.celldesign.internal.design.WorkingDesign;

/** Asks what a design study shall vary. */
public final class StudyDialog extends TitleAreaDialog {

    private static final int MOST_DRAWS = 20_000_000;

    private final WorkingDesign design;
    private final List<MainValue> values;
    private final List<Axis> axes = new ArrayList<>();
    private Text name;
    private Text targets;
    private Text uncertainty;
    private Text draws;
    private Button sweep;
    private Button monteCarlo;
    private boolean named;
    private StudyPlan plan;

    /** @param design the design around which is varied */
    public StudyDialog(Shell shell, WorkingDesign design) {
        super(shell);
        this.design = design;
        values = Arrays.stream(MainValue.values()).filter(design::has).toList();
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** The fields of one varied value. */
    private final class Axis {

        private final Combo what;
        private final Text from;
        private final Text to;
        private final Text count;
        private final Label unit;
        private final boolean optional;

        Axis(Composite parent, String label, MainValue first, boolean optional) {
            this.optional = optional;
            new Label(parent, SWT.NONE).setText(label);
            what = new Combo(parent, SWT.READ_ONLY);
            if (optional) {
                what.add("(none)");
            }
            values.forEach(v -> what.add(v.label()));
            what.select(optional ? 0 : Math.max(0, values.indexOf(first)));
            new Label(parent, SWT.NONE).setText("from");
            from = number(parent);
            new Label(parent, SWT.NONE).setText("to");
            to = number(parent);
            unit = new Label(parent, SWT.NONE);
            GridDataFactory.swtDefaults().hint(70, SWT.DEFAULT).applyTo(unit);
            new Label(parent, SWT.NONE).setText("steps");
            count = number(parent);
            what.addListener(SWT.Selection, e -> {
                reset();
                check();
            });
            reset();
        }

        private Text number(Composite parent) {
            Text text = new Text(parent, SWT.BORDER | SWT.RIGHT);
            GridDataFactory.swtDefaults().hint(60, SWT.DEFAULT).applyTo(text);
            text.addModifyListener(e -> check());
            return text;
        }

        private MainValue value() {
            int index = what.getSelectionIndex() - (optional ? 1 : 0);
            return index < 0 ? null : values.get(index);
        }

        private void reset() {
            MainValue value = value();
            for (Text text : List.of(from, to, count)) {
                text.setEnabled(value != null);
            }
            unit.setText(value == null ? "" : UnitLabel.of(value.unit()));
            from.setText(value == null ? "" : Long.toString(Math.max(1, Math.round(value.low()))));
            to.setText(value == null ? "" : Long.toString(Math.round(value.high())));
            count.setText(value == null ? "" : optional ? "5" : "61");
        }

        private String text() {
            return value().path() + "=" + from.getText().trim() + ":" + to.getText().trim() + ":" + count.getText().trim();
        }
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
        new Label(body, SWT.NONE).setText("Name");
        name = new Text(body, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
        name.addListener(SWT.KeyDown, e -> named = true);
        sweep = kind(body, "Sweep: the energy density over one or two values, and where targets are met");
        sweep.setSelection(true);
        Group varied = group(body, 9);
        axes.add(new Axis(varied, "Vary", MainValue.SSE_THICKNESS, false));
        axes.add(new Axis(varied, "and", MainValue.AREAL_CAPACITY, true));
        new Label(varied, SWT.NONE).setText("Targets");
        targets = new Text(varied, SWT.BORDER);
        targets.setText("350 Wh/kg; 500 Wh/kg");
        GridDataFactory.fillDefaults().span(8, 1).grab(true, false).applyTo(targets);
        targets.addModifyListener(e -> check());
        monteCarlo = kind(body, "Monte Carlo: how far the energy density is uncertain");
        Group random = group(body, 4);
        new Label(random, SWT.NONE).setText("Standard uncertainty of every value (%)");
        uncertainty = field(random, "3");
        new Label(random, SWT.NONE).setText("Draws");
        draws = field(random, "1000000");
        return area;
    }

    private Button kind(Composite parent, String text) {
        Button button = new Button(parent, SWT.RADIO);
        button.setText(text);
        GridDataFactory.fillDefaults().span(2, 1).indent(0, 8).applyTo(button);
        button.addListener(SWT.Selection, e -> check());
        return button;
    }

    private static Group group(Composite parent, int columns) {
        Group group = new Group(parent, SWT.NONE);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).indent(20, 0).applyTo(group);
        GridLayoutFactory.swtDefaults().numColumns(columns).margins(8, 6).applyTo(group);
        return group;
    }

    private Text field(Composite parent, String text) {
        Text field = new Text(parent, SWT.BORDER | SWT.RIGHT);
        field.setText(text);
        GridDataFactory.swtDefaults().hint(80, SWT.DEFAULT).applyTo(field);
        field.addModifyListener(e -> check());
        return field;
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
        String problem = monteCarlo.getSelection() ? readMonteCarlo() : readSweep();
        setErrorMessage(problem);
        getButton(OK).setEnabled(problem == null);
    }

    private String title(String proposal) {
        if (!named) {
            name.setText(proposal);
        }
        return name.getText().isBlank() ? proposal : name.getText().trim();
    }

    private String readSweep() {
        List<MainValue> varied = axes.stream().map(Axis::value).filter(v -> v != null).toList();
        if (varied.size() == 2 && varied.get(0) == varied.get(1)) {
            return varied.get(0).label() + " is varied twice; choose another second value";
        }
        List<String> variations = axes.stream().filter(a -> a.value() != null).map(Axis::text).toList();
        List<String> goals = Arrays.stream(targets.getText().split(";")).map(String::trim).filter(t -> !t.isEmpty()).toList();
        Outcome<EnergySweep> probe = design.energy().sweep(variations, goals, List.of());
        if (probe.value().isEmpty()) {
            return probe.findings().stream().filter(f -> f.severity() == Severity.ERROR).findFirst()
                    .map(f -> f.message() + "; " + f.advice()).orElse("The study is not possible");
        }
        if (probe.value().get().sweep().rows() > StudyPlan.MOST_ROWS) {
            return "These are " + probe.value().get().sweep().rows() + " designs; at most " + StudyPlan.MOST_ROWS + " are stored in a cell";
        }
        String proposal = "Energy density over " + String.join(" and ", varied.stream().map(MainValue::label).toList());
        plan = StudyPlan.sweep(title(proposal), variations, goals);
        return null;
    }

    private String readMonteCarlo() {
        try {
            double percent = Double.parseDouble(uncertainty.getText().trim());
            if (!(percent > 0 && percent <= 50)) {
                return "The uncertainty is " + uncertainty.getText() + " %; give a number above 0 and up to 50";
            }
            int count = Integer.parseInt(draws.getText().trim());
            if (count < 100 || count > MOST_DRAWS) {
                return count + " draws: give a number from 100 to " + MOST_DRAWS;
            }
            plan = StudyPlan.monteCarlo(title("Uncertainty of the energy density"), percent / 100, count);
            return null;
        } catch (NumberFormatException wrong) {
            return "The uncertainty has to be a number in %, the draws a whole number";
        }
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
