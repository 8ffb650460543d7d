// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.conductivity.internal;

import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

import org.nitrolith.model.base.Named;

/** An element of a model file as input of a page; two inputs are the same where they name the same element of the same file. */
public final class ElementInput extends PlatformObject implements IEditorInput {

    private final EObject element;
    private final URI uri;

    public ElementInput(EObject element) {
        this.element = element;
        this.uri = EcoreUtil.getURI(element);
    }

    EObject element() {
        return element;
    }

    URI uri() {
        return uri;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ElementInput input && uri.equals(input.uri);
    }

    @Override
    public int hashCode() {
        return uri.hashCode();
    }

    @Override
    public boolean exists() {
        return element.eResource() != null;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return ResourceLocator.imageDescriptorFromBundle(ElementInput.class, "icons/fit.svg").orElse(null);
    }

    @Override
    public String getName() {
        return element instanceof Named named && named.getName() != null ? "Fit " + named.getName() : "Fit";
    }

    @Override
    public IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public String getToolTipText() {
        return getName() + " (" + URI.decode(uri.trimFragment().lastSegment()) + ")";
    }
}
