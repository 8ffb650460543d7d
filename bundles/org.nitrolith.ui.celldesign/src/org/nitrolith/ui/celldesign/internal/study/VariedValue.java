// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.celldesign.internal.study;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import org.nitrolith.charts.UnitLabel;
import org.nitrolith.ui.celldesign.internal.design.MainValue;

/** The fields of one varied value: what, from, to, steps. They take {@value #COLUMNS} columns of a form. */
final class VariedValue {

    static final int COLUMNS = 9;

    private final List<MainValue> values;
    private final Combo what;
    private final Text from;
    private final Text to;
    private final Text count;
    private final Label unit;
    private final boolean optional;
    private final int steps;

    /**
     * @param first    the value that is chosen at first
     * @param optional whether none may be chosen
     * @param steps    how many values are proposed
     */
    VariedValue(StudyForm form, String label, List<MainValue> values, MainValue first, boolean optional, int steps) {
        this.values = values;
        this.optional = optional;
        this.steps = steps;
        form.label(label);
        what = new Combo(form.area(), SWT.READ_ONLY);
        if (optional) {
            what.add("(none)");
        }
        values.forEach(v -> what.add(v.label()));
        what.select(optional ? 0 : Math.max(0, values.indexOf(first)));
        form.label("from");
        from = form.field("", 60);
        form.label("to");
        to = form.field("", 60);
        unit = new Label(form.area(), SWT.NONE);
        GridDataFactory.swtDefaults().hint(70, SWT.DEFAULT).applyTo(unit);
        form.label("steps");
        count = form.field("", 60);
        what.addListener(SWT.Selection, e -> {
            reset();
            form.changed();
        });
        reset();
    }

    private void reset() {
        MainValue value = value();
        for (Text text : List.of(from, to, count)) {
            text.setEnabled(value != null);
        }
        unit.setText(value == null ? "" : UnitLabel.of(value.unit()));
        from.setText(value == null ? "" : Long.toString(Math.max(1, Math.round(value.low()))));
        to.setText(value == null ? "" : Long.toString(Math.round(value.high())));
        count.setText(value == null ? "" : Integer.toString(steps));
    }

    /** What is varied; null where none was chosen. */
    MainValue value() {
        int index = what.getSelectionIndex() - (optional ? 1 : 0);
        return index < 0 ? null : values.get(index);
    }

    /** As {@code path=from:to:count}. */
    String text() {
        return value().path() + "=" + from.getText().trim() + ":" + to.getText().trim() + ":" + count.getText().trim();
    }
}
