// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.celldesign.internal.study;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import org.nitrolith.analysis.energydensity.CellEnergy;
import org.nitrolith.analysis.energydensity.EnergySweep;
import org.nitrolith.analysis.energydensity.InversePlan;
import org.nitrolith.analysis.energydensity.StudyPlan;
import org.nitrolith.celldesign.Outcome;
import org.nitrolith.charts.NumberText;
import org.nitrolith.charts.UnitLabel;
import org.nitrolith.ui.celldesign.internal.design.MainValue;
import org.nitrolith.ui.celldesign.internal.design.WorkingDesign;

/** The smallest change that reaches a target. */
final class InverseForm extends StudyForm {

    private static final int COLUMNS = 6;

    private record Row(MainValue value, Button free, Text low, Text high) {

        String text() {
            return value.path() + "=" + low.getText().trim() + ":" + high.getText().trim();
        }
    }

    private final List<Row> rows = new ArrayList<>();
    private final Text target;

    InverseForm(Composite parent, List<MainValue> values, WorkingDesign design, Runnable changed) {
        super(parent, "The smallest relative change of the chosen values with which the cell meets a target.", COLUMNS, changed);
        label("Target");
        target = new Text(area(), SWT.BORDER);
        target.setText("350 Wh/kg");
        GridDataFactory.fillDefaults().span(COLUMNS - 1, 1).hint(120, SWT.DEFAULT).align(SWT.BEGINNING, SWT.FILL).applyTo(target);
        target.addModifyListener(e -> changed());
        for (MainValue value : values) {
            Button free = new Button(area(), SWT.CHECK);
            free.setText(value.label());
            boolean foil = value == MainValue.POSITIVE_FOIL || value == MainValue.NEGATIVE_FOIL;
            free.setSelection(!foil);
            Label now = new Label(area(), SWT.NONE);
            now.setText("now " + NumberText.significant(design.value(value).orElse(Double.NaN), 4));
            label("between");
            Text low = field(NumberText.significant(value.low(), 4), 60);
            Text high = field(NumberText.significant(value.high(), 4), 60);
            new Label(area(), SWT.NONE).setText(UnitLabel.of(value.unit()));
            free.addListener(SWT.Selection, e -> {
                low.setEnabled(free.getSelection());
                high.setEnabled(free.getSelection());
                changed();
            });
            low.setEnabled(!foil);
            high.setEnabled(!foil);
            rows.add(new Row(value, free, low, high));
        }
    }

    @Override
    String title() {
        return "Smallest change for a target (inverse design)";
    }

    @Override
    String proposedName() {
        return "Smallest change for " + target.getText().trim();
    }

    private List<String> free() {
        return rows.stream().filter(r -> r.free().getSelection()).map(Row::text).toList();
    }

    @Override
    String problem(CellEnergy energy) {
        if (free().isEmpty()) {
            return "No value may change; choose at least one";
        }
        if (target.getText().isBlank()) {
            return "The target is empty; write for example 350 Wh/kg";
        }
        Outcome<EnergySweep> probe = energy.sweep(free().stream().map(f -> f + ":2").toList(), List.of(target.getText().trim()), List.of());
        return probe.value().isEmpty() ? words(probe.findings()) : null;
    }

    @Override
    StudyPlan plan(String name) {
        return new InversePlan(name, free(), target.getText().trim());
    }
}
