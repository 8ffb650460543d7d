// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.internal.properties;

import java.util.Optional;

import org.eclipse.core.resources.IResource;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Image;

import org.nitrolith.model.labels.TypeNames;
import org.nitrolith.ui.internal.model.ModelLabels;
import org.nitrolith.ui.internal.session.Adapting;

/** The heading of the properties view. */
public class SelectionTitle extends LabelProvider {

    private final LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources());

    @Override
    public String getText(Object selection) {
        Object selected = first(selection);
        Optional<EObject> element = Adapting.element(selected);
        if (element.isPresent()) {
            return TypeNames.of(element.get().eClass()) + ": " + ModelLabels.text(element.get());
        }
        return selected instanceof IResource resource ? resource.getName() : "";
    }

    @Override
    public Image getImage(Object selection) {
        return Adapting.element(first(selection)).flatMap(ModelLabels::image).map(images::create).orElse(null);
    }

    private static Object first(Object selection) {
        return selection instanceof IStructuredSelection s ? s.getFirstElement() : null;
    }

    @Override
    public void dispose() {
        images.dispose();
        super.dispose();
    }
}
