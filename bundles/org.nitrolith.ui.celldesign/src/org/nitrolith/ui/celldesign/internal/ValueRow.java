// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.celldesign.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.OptionalDouble;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;

import org.nitrolith.charts.UnitLabel;
import org.nitrolith.ui.celldesign.internal.design.MainValue;
import org.nitrolith.ui.celldesign.internal.design.WorkingDesign;
import org.nitrolith.ui.theme.Shade;

/** One value: a field, a slider, and where the target is met. */
final class ValueRow {

    private static final int STEPS = 400;
    private static final int SLIDER_WIDTH = 100;
    private static final String WIDEST = "000.00";

    private final MainValue value;
    private final Text field;
    private final Scale slider;
    private final Label critical;
    private boolean showing;

    /** @param changed gets every text that is typed or slid to */
    ValueRow(Composite parent, FormToolkit toolkit, MainValue value, Consumer<String> changed) {
        this.value = value;
        toolkit.createLabel(parent, value.label());
        field = toolkit.createText(parent, WIDEST, SWT.BORDER | SWT.RIGHT);
        field.setData("org.nitrolith.value", value.path());
        int width = field.computeSize(SWT.DEFAULT, SWT.DEFAULT).x - field.computeTrim(0, 0, 0, 0).width;
        GridDataFactory.swtDefaults().hint(width, SWT.DEFAULT).applyTo(field);
        toolkit.createLabel(parent, UnitLabel.of(value.unit()));
        slider = new Scale(parent, SWT.HORIZONTAL);
        slider.setData("org.nitrolith.slider", value.path());
        slider.setMaximum(STEPS);
        slider.setPageIncrement(STEPS / 10);
        toolkit.adapt(slider, true, false);
        GridDataFactory.fillDefaults().grab(true, false).hint(SLIDER_WIDTH, SWT.DEFAULT).applyTo(slider);
        critical = toolkit.createLabel(parent, "");
        critical.setForeground(Shade.MUTED.color(critical));
        GridDataFactory.fillDefaults().span(4, 1).grab(true, false).indent(2, -4).applyTo(critical);
        field.addModifyListener(e -> {
            if (!showing) {
                changed.accept(field.getText());
            }
        });
        slider.addListener(SWT.Selection, e -> {
            double at = value.low() + (value.high() - value.low()) * slider.getSelection() / STEPS;
            field.setText(new BigDecimal(at).round(new MathContext(at >= 100 ? 3 : 2)).stripTrailingZeros().toPlainString());
        });
    }

    /** Puts the text of the design into the field. */
    void fill(WorkingDesign design) {
        showing = true;
        boolean there = design.has(value);
        field.setEnabled(there);
        slider.setEnabled(there);
        field.setText(there ? design.text(value) : "");
        showing = false;
    }

    /** Shows what follows from the values. */
    void update(WorkingDesign design, double target) {
        OptionalDouble now = design.value(value);
        if (now.isPresent() && !slider.isFocusControl()) {
            slider.setSelection((int) Math.round(STEPS * (now.getAsDouble() - value.low()) / (value.high() - value.low())));
        }
        String words = design.has(value) ? design.critical(value, target) : "the cell has no such layer";
        critical.setText(words.isEmpty() || !design.has(value) ? words : Math.round(target) + " Wh/kg: " + words);
    }

    void setFocus() {
        field.setFocus();
    }
}
