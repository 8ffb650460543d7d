// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.internal.fields;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Yes or no. */
final class CheckField extends Field {

    private final Button check;

    CheckField(FieldTarget target, FieldHost host, Composite parent) {
        super(target);
        check = host.toolkit().createButton(parent, "", SWT.CHECK);
        check.addListener(SWT.Selection, e -> target.set(check.getSelection()));
    }

    @Override
    public Control control() {
        return check;
    }

    @Override
    public void refresh() {
        check.setSelection(Boolean.TRUE.equals(target().value()));
    }
}
