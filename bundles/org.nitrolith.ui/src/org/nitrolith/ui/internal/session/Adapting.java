// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.internal.session;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;

/** What a selected thing stands for. */
public final class Adapting {

    private Adapting() {
    }

    /** The resource of the workspace that a selected thing is, or stands in. */
    public static Optional<IResource> resource(Object selected) {
        if (selected instanceof EObject element) {
            return ProjectModels.of(element).flatMap(m -> m.file(element.eResource())).map(IResource.class::cast);
        }
        return Optional.ofNullable(Adapters.adapt(selected, IResource.class));
    }

    /** The model element that a selected thing is; a model file that has been read stands for its root. */
    public static Optional<EObject> element(Object selected) {
        if (selected instanceof EObject element) {
            return Optional.of(element);
        }
        return selected instanceof IFile file && ProjectModels.isModel(file)
                ? ProjectModels.ifOpen(file.getProject()).flatMap(m -> m.loaded(file))
                        .filter(r -> !r.getContents().isEmpty()).map(r -> r.getContents().getFirst())
                : Optional.empty();
    }
}
