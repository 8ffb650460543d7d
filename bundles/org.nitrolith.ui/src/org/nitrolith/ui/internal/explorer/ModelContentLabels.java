// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.internal.explorer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.navigator.IDescriptionProvider;

import org.nitrolith.model.labels.TypeNames;
import org.nitrolith.ui.internal.model.ModelLabels;

/** Labels of the elements inside model files; the status line also says what kind of element it is. */
public class ModelContentLabels extends LabelProvider implements IDescriptionProvider {

    private final LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources());

    @Override
    public String getText(Object element) {
        return element instanceof ModelContent.Remark remark ? remark.text() : ModelLabels.text(element);
    }

    @Override
    public Image getImage(Object element) {
        if (element instanceof ModelContent.Remark remark) {
            return remark.problem()
                    ? PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJS_WARN_TSK)
                    : null;
        }
        return ModelLabels.image(element).map(images::create).orElse(null);
    }

    @Override
    public String getDescription(Object element) {
        return element instanceof EObject object ? TypeNames.of(object.eClass()) + ": " + ModelLabels.text(object)
                : getText(element);
    }

    @Override
    public void dispose() {
        images.dispose();
        super.dispose();
    }
}
