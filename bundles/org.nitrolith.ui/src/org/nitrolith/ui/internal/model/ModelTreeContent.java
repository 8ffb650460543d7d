// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.internal.model;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;

/** The tree of model elements as the item providers give it; the roots of a resource, or the elements of a list, are its roots. */
public final class ModelTreeContent implements ITreeContentProvider {

    private static final Object[] NOTHING = {};

    private final AdapterFactory factory;

    /**
     * @param factory gives the item providers
     */
    public ModelTreeContent(AdapterFactory factory) {
        this.factory = factory;
    }

    @Override
    public Object[] getElements(Object input) {
        return switch (input) {
        case Resource resource -> resource.getContents().toArray();
        case Collection<?> elements -> elements.toArray();
        default -> getChildren(input);
        };
    }

    @Override
    public Object[] getChildren(Object element) {
        return element instanceof EObject object ? children(object).toArray() : NOTHING;
    }

    private Collection<?> children(EObject object) {
        return factory.adapt(object, ITreeItemContentProvider.class) instanceof ITreeItemContentProvider provider
                ? provider.getChildren(object)
                : List.of();
    }

    @Override
    public boolean hasChildren(Object element) {
        return element instanceof EObject object
                && factory.adapt(object, ITreeItemContentProvider.class) instanceof ITreeItemContentProvider provider
                && provider.hasChildren(object);
    }

    @Override
    public Object getParent(Object element) {
        return element instanceof EObject object ? object.eContainer() : null;
    }
}
