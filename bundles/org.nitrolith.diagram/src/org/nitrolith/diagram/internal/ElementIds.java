// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.internal;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Identifiers of elements as a diagram's file sees them: the id, with the relative path of another file before it. */
public final class ElementIds {

    private ElementIds() {
    }

    /** The identifier of an element, seen from a resource; that of a loose element says where it is in its tree. */
    public static String of(EObject element, Resource from) {
        Resource resource = element.eResource();
        if (resource == null) {
            EObject root = EcoreUtil.getRootContainer(element);
            return "~" + EcoreUtil.getRelativeURIFragmentPath(root, element);
        }
        String fragment = resource.getURIFragment(element);
        if (resource == from) {
            return fragment;
        }
        URI base = from == null ? null : from.getURI();
        URI uri = resource.getURI();
        boolean relative = base != null && !base.isRelative() && base.isHierarchical() && !uri.isRelative();
        return (relative ? uri.deresolve(base, true, true, false) : uri) + "#" + fragment;
    }
}
