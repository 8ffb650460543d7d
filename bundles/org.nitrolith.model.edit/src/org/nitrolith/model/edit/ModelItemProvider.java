// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.edit;

import java.util.Collection;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.provider.ItemProviderAdapter;

import org.nitrolith.model.labels.Labels;
import org.nitrolith.model.labels.TypeNames;

/**
 * The common super class of all generated item providers: labels as a chemist reads them, SVG icons, and menu entries
 * that name what is made.
 */
public class ModelItemProvider extends ItemProviderAdapter {

    /** Makes a provider for the adapter factory. */
    protected ModelItemProvider(AdapterFactory adapterFactory) {
        super(adapterFactory);
    }

    @Override
    public String getText(Object object) {
        return object instanceof EObject element ? Labels.of(element) : super.getText(object);
    }

    @Override
    public Object getImage(Object object) {
        return object instanceof EObject element ? icon(element.eClass(), super.getImage(object))
                : super.getImage(object);
    }

    /** What is made; where several features can take it, also which feature it goes to. */
    @Override
    public String getCreateChildText(Object owner, Object feature, Object child, Collection<?> selection) {
        if (!(child instanceof EObject made) || !(feature instanceof EReference reference)) {
            return super.getCreateChildText(owner, feature, child, selection);
        }
        String type = TypeNames.of(made.eClass());
        long homes = ((EObject) owner).eClass().getEAllContainments().stream()
                .filter(containment -> containment.getEReferenceType().isSuperTypeOf(made.eClass())).count();
        return homes > 1 ? type + " (" + TypeNames.of(reference) + ")" : type;
    }

    /** What the feature that takes the child is for. */
    @Override
    public String getCreateChildToolTipText(Object owner, Object feature, Object child, Collection<?> selection) {
        if (feature instanceof EStructuralFeature structural) {
            return getString("_UI_" + structural.getEContainingClass().getName() + "_" + structural.getName()
                    + "_description");
        }
        return super.getCreateChildToolTipText(owner, feature, child, selection);
    }

    @Override
    public Object getCreateChildImage(Object owner, Object feature, Object child, Collection<?> selection) {
        return child instanceof EObject made ? icon(made.eClass(), null)
                : super.getCreateChildImage(owner, feature, child, selection);
    }

    private static Object icon(EClass type, Object fallback) {
        return Icons.of(type).map(Object.class::cast).orElse(fallback);
    }
}
