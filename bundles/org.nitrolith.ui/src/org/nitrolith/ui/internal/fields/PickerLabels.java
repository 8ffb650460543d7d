// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.internal.fields;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;

import org.nitrolith.ui.internal.model.ModelLabelProvider;

/** An element's label with its file, so that two of the same name can be told apart. */
final class PickerLabels extends LabelProvider {

    private final ModelLabelProvider labels;

    PickerLabels(Control owner) {
        labels = new ModelLabelProvider(owner);
    }

    @Override
    public String getText(Object element) {
        String file = element instanceof EObject object && object.eResource() != null
                ? " – " + object.eResource().getURI().lastSegment()
                : "";
        return labels.getText(element) + file;
    }

    @Override
    public Image getImage(Object element) {
        return labels.getImage(element);
    }
}
