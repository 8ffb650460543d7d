// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.celldesign.internal.study;

import java.util.OptionalDouble;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import org.nitrolith.analysis.energydensity.CellEnergy;
import org.nitrolith.analysis.energydensity.MonteCarloPlan;
import org.nitrolith.analysis.energydensity.StudyPlan;

/** Monte Carlo propagation of uncertainties. */
final class MonteCarloForm extends StudyForm {

    private static final int FEWEST_DRAWS = 100;
    private static final int MOST_DRAWS = 20_000_000;
    private static final double MOST_PERCENT = 50;

    private final Text uncertainty;
    private final Text draws;

    MonteCarloForm(Composite parent, Runnable changed) {
        super(parent, "How far the energy density is uncertain when every value is.", 2, changed);
        label("Standard uncertainty of every value (%)");
        uncertainty = field("3", 80);
        label("Draws");
        draws = field("1000000", 80);
    }

    @Override
    String title() {
        return "Uncertainty (Monte Carlo)";
    }

    @Override
    String proposedName() {
        return "Uncertainty of the energy density";
    }

    @Override
    String problem(CellEnergy energy) {
        OptionalDouble percent = number(uncertainty.getText());
        if (percent.isEmpty() || !(percent.getAsDouble() > 0 && percent.getAsDouble() <= MOST_PERCENT)) {
            return "The uncertainty is '" + uncertainty.getText() + "'; give a number above 0 and up to 50";
        }
        OptionalDouble count = number(draws.getText());
        return count.isPresent() && count.getAsDouble() == Math.rint(count.getAsDouble()) && count.getAsDouble() >= FEWEST_DRAWS
                && count.getAsDouble() <= MOST_DRAWS ? null
                : "The draws are '" + draws.getText() + "'; give a whole number from " + FEWEST_DRAWS + " to " + MOST_DRAWS;
    }

    @Override
    StudyPlan plan(String name) {
        return new MonteCarloPlan(name, number(uncertainty.getText()).orElseThrow() / 100, (int) number(draws.getText()).orElseThrow());
    }
}
