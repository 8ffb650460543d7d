// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.celldesign.internal.study;

import java.util.OptionalDouble;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import org.nitrolith.analysis.energydensity.CellEnergy;
import org.nitrolith.analysis.energydensity.SensitivityPlan;
import org.nitrolith.analysis.energydensity.StudyPlan;

/** A tornado of sensitivities. */
final class SensitivityForm extends StudyForm {

    private final Text percent;

    SensitivityForm(Composite parent, Runnable changed) {
        super(parent, "How far the energy density goes when each value alone goes down and up.", 2, changed);
        label("Change of each value (%)");
        percent = field("10", 80);
    }

    @Override
    String title() {
        return "Sensitivities (tornado)";
    }

    @Override
    String proposedName() {
        return "Sensitivities of the energy density";
    }

    @Override
    String problem(CellEnergy energy) {
        OptionalDouble change = number(percent.getText());
        return change.isPresent() && change.getAsDouble() > 0 && change.getAsDouble() < 100 ? null
                : "The change is '" + percent.getText() + "'; give a number above 0 and below 100";
    }

    @Override
    StudyPlan plan(String name) {
        return new SensitivityPlan(name, number(percent.getText()).orElseThrow() / 100);
    }
}
