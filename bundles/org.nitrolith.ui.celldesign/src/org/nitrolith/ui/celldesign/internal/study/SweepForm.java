// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.celldesign.internal.study;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import org.nitrolith.analysis.energydensity.CellEnergy;
import org.nitrolith.analysis.energydensity.EnergySweep;
import org.nitrolith.analysis.energydensity.StudyPlan;
import org.nitrolith.analysis.energydensity.SweepPlan;
import org.nitrolith.celldesign.Outcome;
import org.nitrolith.ui.celldesign.internal.design.MainValue;

/** A sweep over one or two values. */
final class SweepForm extends StudyForm {

    private final List<VariedValue> varied;
    private final Text targets;

    SweepForm(Composite parent, List<MainValue> values, Runnable changed) {
        super(parent, "The energy densities over one or two values, and the critical values at which targets are met.",
                VariedValue.COLUMNS, changed);
        varied = List.of(new VariedValue(this, "Vary", values, MainValue.SSE_THICKNESS, false, 61),
                new VariedValue(this, "and", values, MainValue.AREAL_CAPACITY, true, 5));
        label("Targets");
        targets = new Text(area(), SWT.BORDER);
        targets.setText("350 Wh/kg; 500 Wh/kg");
        GridDataFactory.fillDefaults().span(VariedValue.COLUMNS - 1, 1).grab(true, false).applyTo(targets);
        targets.addModifyListener(e -> changed());
    }

    @Override
    String title() {
        return "Sweep with critical values";
    }

    private List<MainValue> values() {
        return varied.stream().map(VariedValue::value).filter(Objects::nonNull).toList();
    }

    @Override
    String proposedName() {
        return "Energy density over " + String.join(" and ", values().stream().map(MainValue::label).toList());
    }

    @Override
    String problem(CellEnergy energy) {
        if (values().size() == 2 && values().get(0) == values().get(1)) {
            return values().get(0).label() + " is varied twice; choose another second value";
        }
        Outcome<EnergySweep> probe = energy.sweep(variations(), goals(), List.of());
        if (probe.value().isEmpty()) {
            return words(probe.findings());
        }
        long rows = probe.value().get().sweep().rows();
        return rows <= StudyPlan.MOST_ROWS ? null
                : "These are " + rows + " designs; at most " + StudyPlan.MOST_ROWS + " are stored in a cell";
    }

    private List<String> variations() {
        return varied.stream().filter(a -> a.value() != null).map(VariedValue::text).toList();
    }

    private List<String> goals() {
        return Arrays.stream(targets.getText().split(";")).map(String::trim).filter(t -> !t.isEmpty()).toList();
    }

    @Override
    StudyPlan plan(String name) {
        return new SweepPlan(name, variations(), goals());
    }
}
