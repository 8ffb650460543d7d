// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.internal.problems;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.IMessageProvider;

import org.nitrolith.ui.internal.fields.DetailsPage;

/** What the validation says of model files, as markers of the workspace. */
public final class ProblemMarkers {

    /** Type of the markers. */
    public static final String TYPE = "org.nitrolith.ui.problem";
    /** Attribute: identifier of the element in its file. */
    public static final String ELEMENT = "element";
    /** Attribute: code of the diagnostic. */
    public static final String CODE = "code";
    /** Attribute: whether there is a change that mends it. */
    public static final String FIXABLE = "fixable";

    private ProblemMarkers() {
    }

    /** The markers of a resource and of what is in it. */
    public static List<IMarker> of(IResource resource) {
        try {
            return resource.isAccessible() ? List.of(resource.findMarkers(TYPE, true, IResource.DEPTH_INFINITE))
                    : List.of();
        } catch (CoreException e) {
            ILog.of(ProblemMarkers.class).warn("The problems of " + resource.getName() + " cannot be found.", e);
            return List.of();
        }
    }

    /** The markers of one element, as remarks of its form. */
    public static List<DetailsPage.Remark> remarks(IFile file, EObject element) {
        if (element.eResource() == null) {
            return List.of();
        }
        String id = element.eResource().getURIFragment(element);
        List<DetailsPage.Remark> remarks = new ArrayList<>();
        for (IMarker marker : of(file)) {
            if (marker.getAttribute(ELEMENT, "").equals(id)) {
                remarks.add(new DetailsPage.Remark(
                        messageType(marker.getAttribute(IMarker.SEVERITY, IMarker.SEVERITY_INFO)),
                        marker.getAttribute(IMarker.MESSAGE, "")));
            }
        }
        return remarks;
    }

    private static int messageType(int severity) {
        return switch (severity) {
        case IMarker.SEVERITY_ERROR -> IMessageProvider.ERROR;
        case IMarker.SEVERITY_WARNING -> IMessageProvider.WARNING;
        default -> IMessageProvider.INFORMATION;
        };
    }

    /** The gravest severity among a resource's problems, or -1. */
    static int severity(IResource resource) {
        try {
            return resource.isAccessible() ? resource.findMaxProblemSeverity(TYPE, true, IResource.DEPTH_INFINITE) : -1;
        } catch (CoreException e) {
            return -1;
        }
    }
}
