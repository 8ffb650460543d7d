// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.internal.fields;

import java.util.Optional;

import org.eclipse.swt.widgets.Control;

/** An input of a form that shows and changes one feature of one element. */
public abstract class Field {

    private final FieldTarget target;

    Field(FieldTarget target) {
        this.target = target;
    }

    /** What the field shows. */
    public final FieldTarget target() {
        return target;
    }

    /** The control that takes the focus and carries messages. */
    public abstract Control control();

    /** Shows the model's value; what was typed and not yet taken over is dropped. */
    public abstract void refresh();

    /** Whether something was typed that the model does not hold yet. */
    public boolean isPending() {
        return false;
    }

    /** Takes over what was typed, if it can be understood. */
    public void commit() {
        // most fields change the model at once
    }

    /** What is wrong with what was typed. */
    public Optional<String> problem() {
        return Optional.empty();
    }
}
