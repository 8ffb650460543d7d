// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.internal.fields;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/**
 * A field in which a value is typed. It is read while it is typed and shown as wrong at once; the model changes when the field
 * is left, on Enter, and before saving. Escape brings the model's value back.
 */
final class TextField extends Field {

    private static final int LINES = 4;

    private final ValueText values;
    private final FieldHost host;
    private final Text text;
    private String shown = "";
    private String problem;
    private boolean refreshing;

    TextField(FieldTarget target, ValueText values, FieldHost host, Composite parent) {
        super(target);
        this.values = values;
        this.host = host;
        int style = values.isMultiLine() ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE;
        text = host.toolkit().createText(parent, "", style);
        values.hint().ifPresent(text::setMessage);
        text.addListener(SWT.Modify, e -> typed());
        text.addListener(SWT.FocusOut, e -> {
            commit();
            text.getDisplay().asyncExec(this::left);
        });
        if (!values.isMultiLine()) {
            text.addListener(SWT.DefaultSelection, e -> commit());
        }
        text.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.ESC && isPending()) {
                refresh();
                e.doit = false;
            }
        });
    }

    /** Height of a text of several lines. */
    static int heightOf(Control control, int lines) {
        return control instanceof Text field ? field.getLineHeight() * lines : SWT.DEFAULT;
    }

    boolean isMultiLine() {
        return values.isMultiLine();
    }

    int preferredHeight() {
        return isMultiLine() ? heightOf(text, LINES) : SWT.DEFAULT;
    }

    private void left() {
        if (!text.isDisposed()) {
            host.fieldChanged(this);
        }
    }

    private void typed() {
        if (!refreshing) {
            problem = text.getText().isBlank() ? null : values.problem(text.getText());
            host.fieldChanged(this);
        }
    }

    @Override
    public Control control() {
        return text;
    }

    @Override
    public void refresh() {
        shown = values.print(target().value());
        problem = shown.isEmpty() ? null : values.problem(shown);
        refreshing = true;
        try {
            if (!text.getText().equals(shown)) {
                text.setText(shown);
            }
        } finally {
            refreshing = false;
        }
        host.fieldChanged(this);
    }

    @Override
    public boolean isPending() {
        return !text.isDisposed() && !text.getText().equals(shown);
    }

    @Override
    public void commit() {
        if (!isPending() || problem != null) {
            return;
        }
        String typed = text.getText();
        shown = typed;
        target().set(typed.isBlank() ? null : values.parse(typed));
        refresh();
    }

    @Override
    public Optional<String> problem() {
        return Optional.ofNullable(problem);
    }

    /** A short remark beside the field, such as the molar mass of a formula. */
    String remark() {
        return problem != null || text.getText().isBlank() ? "" : values.remark(text.getText());
    }
}
