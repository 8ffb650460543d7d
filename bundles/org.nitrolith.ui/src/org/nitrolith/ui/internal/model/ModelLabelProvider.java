// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.internal.model;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;

/** Labels and icons of model elements in a viewer. */
public final class ModelLabelProvider extends LabelProvider {

    private final LocalResourceManager images;

    /**
     * @param owner the icons are freed with it
     */
    public ModelLabelProvider(Control owner) {
        images = new LocalResourceManager(JFaceResources.getResources(), owner);
    }

    @Override
    public String getText(Object element) {
        return ModelLabels.text(element);
    }

    @Override
    public Image getImage(Object element) {
        return ModelLabels.image(element).map(images::create).orElse(null);
    }
}
