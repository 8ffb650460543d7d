// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.internal.fields;

import java.util.List;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A choice among the literals of an enumeration. */
final class ChoiceField extends Field {

    private final List<EEnumLiteral> literals;
    private final Combo combo;

    ChoiceField(FieldTarget target, EEnum type, FieldHost host, Composite parent) {
        super(target);
        literals = type.getELiterals();
        combo = new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY);
        combo.setVisibleItemCount(20);
        host.toolkit().adapt(combo, true, false);
        literals.forEach(literal -> combo.add(literal.getLiteral()));
        combo.addListener(SWT.Selection, e -> target.set(literals.get(combo.getSelectionIndex()).getInstance()));
        // turning the wheel over a form scrolls the form and must not change a value
        combo.addListener(SWT.MouseVerticalWheel, e -> e.doit = combo.isFocusControl());
    }

    @Override
    public Control control() {
        return combo;
    }

    @Override
    public void refresh() {
        Object value = target().value();
        for (int i = 0; i < literals.size(); i++) {
            Enumerator instance = literals.get(i).getInstance();
            if (instance.equals(value) && combo.getSelectionIndex() != i) {
                combo.select(i);
            }
        }
    }
}
