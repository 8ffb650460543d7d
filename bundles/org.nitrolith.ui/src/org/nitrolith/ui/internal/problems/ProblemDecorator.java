// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.internal.problems;

import java.util.Optional;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.viewers.BaseLabelProvider;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.viewers.ILightweightLabelDecorator;

import org.nitrolith.ui.internal.session.ProjectModels;

/** Marks projects, folders, files and elements that have errors or warnings, or hold something that has. */
public class ProblemDecorator extends BaseLabelProvider implements ILightweightLabelDecorator {

    private final ImageDescriptor error = image("icons/error-overlay.svg");
    private final ImageDescriptor warning = image("icons/warning-overlay.svg");

    private static ImageDescriptor image(String path) {
        return ResourceLocator.imageDescriptorFromBundle(ProblemDecorator.class, path).orElse(null);
    }

    @Override
    public void decorate(Object element, IDecoration decoration) {
        int severity = switch (element) {
        case IResource resource -> ProblemMarkers.severity(resource);
        case EObject object -> severity(object);
        default -> -1;
        };
        if (severity == IMarker.SEVERITY_ERROR) {
            decoration.addOverlay(error, IDecoration.BOTTOM_LEFT);
        } else if (severity == IMarker.SEVERITY_WARNING) {
            decoration.addOverlay(warning, IDecoration.BOTTOM_LEFT);
        }
    }

    private static int severity(EObject element) {
        if (element.eResource() == null) {
            return -1;
        }
        Optional<IResource> file = ProjectModels.of(element).flatMap(m -> m.file(element.eResource()))
                .map(IResource.class::cast);
        int worst = -1;
        if (file.isPresent() && ProblemMarkers.severity(file.get()) > IMarker.SEVERITY_INFO) {
            for (IMarker marker : ProblemMarkers.of(file.get())) {
                EObject concerned = element.eResource().getEObject(marker.getAttribute(ProblemMarkers.ELEMENT, "/"));
                for (EObject o = concerned; o != null; o = o.eContainer()) {
                    if (o == element) {
                        worst = Math.max(worst, marker.getAttribute(IMarker.SEVERITY, -1));
                    }
                }
            }
        }
        return worst;
    }
}
