// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.celldesign.internal.study;

import java.util.List;
import java.util.OptionalDouble;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import org.nitrolith.analysis.energydensity.CellEnergy;
import org.nitrolith.analysis.energydensity.StudyPlan;
import org.nitrolith.celldesign.Finding;
import org.nitrolith.celldesign.Severity;

/** The fields of one kind of study. */
abstract class StudyForm {

    private final Composite area;
    private final Runnable changed;

    /** @param changed is run after each change of a field */
    StudyForm(Composite parent, String explanation, int columns, Runnable changed) {
        this.changed = changed;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(columns).spacing(8, 6).applyTo(area);
        Label text = new Label(area, SWT.WRAP);
        text.setText(explanation);
        GridDataFactory.fillDefaults().span(columns, 1).hint(640, SWT.DEFAULT).grab(true, false).applyTo(text);
    }

    /** What the study is called in the list of kinds. */
    abstract String title();

    /** A name for the study with these fields. */
    abstract String proposedName();

    /** What is wrong with the fields and what to do; null where nothing is. */
    abstract String problem(CellEnergy energy);

    /** The plan; only where there is no problem. */
    abstract StudyPlan plan(String name);

    final Composite area() {
        return area;
    }

    final Control control() {
        return area;
    }

    final void changed() {
        changed.run();
    }

    final void label(String text) {
        new Label(area, SWT.NONE).setText(text);
    }

    final Text field(String text, int width) {
        Text field = new Text(area, SWT.BORDER | SWT.RIGHT);
        field.setText(text);
        GridDataFactory.swtDefaults().hint(width, SWT.DEFAULT).applyTo(field);
        field.addModifyListener(e -> changed());
        return field;
    }

    static OptionalDouble number(String text) {
        try {
            return OptionalDouble.of(Double.parseDouble(text.trim()));
        } catch (NumberFormatException wrong) {
            return OptionalDouble.empty();
        }
    }

    static String words(List<Finding> findings) {
        return findings.stream().filter(f -> f.severity() == Severity.ERROR).findFirst()
                .map(f -> f.message() + (f.advice().isEmpty() ? "" : "; " + f.advice())).orElse("The study is not possible");
    }
}
