// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.celldesign.internal.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

import org.nitrolith.analysis.energydensity.CellEnergy;
import org.nitrolith.analysis.energydensity.EnergySweep;
import org.nitrolith.analysis.energydensity.ParetoPlan;
import org.nitrolith.analysis.energydensity.StudyPlan;
import org.nitrolith.celldesign.Outcome;
import org.nitrolith.ui.celldesign.internal.design.MainValue;

/** The front of the designs that no other beats. */
final class ParetoForm extends StudyForm {

    private static final int MORE = 0;
    private static final int LESS = 1;

    private final List<VariedValue> varied = new ArrayList<>();
    private final List<Combo> better = new ArrayList<>();

    ParetoForm(Composite parent, List<MainValue> values, Runnable changed) {
        super(parent, "The designs of a grid that no other beats: the highest energy density for a thick electrolyte that can be made, for"
                + " much lithium, or for what else is wanted.", VariedValue.COLUMNS + 1, changed);
        add("Vary", values, MainValue.SSE_THICKNESS, false, MORE);
        add("and", values, MainValue.AREAL_CAPACITY, true, 2);
        add("and", values, MainValue.NP_RATIO, true, 2);
    }

    private void add(String label, List<MainValue> values, MainValue first, boolean optional, int chosen) {
        varied.add(new VariedValue(this, label, values, first, optional, 40));
        Combo combo = new Combo(area(), SWT.READ_ONLY);
        combo.setItems("more is better", "less is better", "free");
        combo.select(chosen);
        combo.addListener(SWT.Selection, e -> changed());
        better.add(combo);
    }

    @Override
    String title() {
        return "Pareto front";
    }

    private List<MainValue> values() {
        return varied.stream().map(VariedValue::value).filter(Objects::nonNull).toList();
    }

    @Override
    String proposedName() {
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < varied.size(); i++) {
            if (varied.get(i).value() != null && better.get(i).getSelectionIndex() <= LESS) {
                labels.add(varied.get(i).value().label());
            }
        }
        return "Energy density against " + String.join(" and ", labels);
    }

    @Override
    String problem(CellEnergy energy) {
        if (values().stream().distinct().count() < values().size()) {
            return "A value is varied twice; choose another one";
        }
        if (chosen(MORE).isEmpty() && chosen(LESS).isEmpty()) {
            return "Say of which value more, or less, is better: it is weighed against the energy density";
        }
        Outcome<EnergySweep> probe = energy.sweep(variations(), List.of(), List.of());
        return probe.value().isEmpty() ? words(probe.findings()) : null;
    }

    private List<String> variations() {
        return varied.stream().filter(v -> v.value() != null).map(VariedValue::text).toList();
    }

    private List<String> chosen(int which) {
        List<String> paths = new ArrayList<>();
        for (int i = 0; i < varied.size(); i++) {
            if (varied.get(i).value() != null && better.get(i).getSelectionIndex() == which) {
                paths.add(varied.get(i).value().path());
            }
        }
        return paths;
    }

    @Override
    StudyPlan plan(String name) {
        return new ParetoPlan(name, variations(), chosen(MORE), chosen(LESS));
    }
}
