// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.internal.fields;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** What fields need of the form that they stand in. */
public interface FieldHost {

    /** Makes the controls. */
    FormToolkit toolkit();

    /** Called when a field's text becomes pending, understood or wrong. */
    void fieldChanged(Field field);

    /** Goes to an element, for instance the target of a reference. */
    void reveal(EObject element);
}
