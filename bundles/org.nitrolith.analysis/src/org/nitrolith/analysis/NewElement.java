// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.analysis;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/**
 * A model element that a result wants to have stored: the caller adds all of a result as one step that can be undone.
 *
 * @param owner   the element that will contain it
 * @param feature the containment feature of the owner
 * @param element the new element, not contained anywhere yet
 */
public record NewElement(EObject owner, EReference feature, EObject element) {

    /**
     * Checks that it can be added.
     *
     * @throws IllegalArgumentException if the feature is not a containment of the owner, does not take the element, or the
     *                                  element has a container already
     */
    public NewElement {
        if (!feature.isContainment() || !feature.getEContainingClass().isSuperTypeOf(owner.eClass())) {
            throw new IllegalArgumentException(feature.getName() + " is not a containment feature of " + owner.eClass().getName());
        }
        if (!feature.getEReferenceType().isSuperTypeOf(element.eClass())) {
            throw new IllegalArgumentException(feature.getName() + " takes a " + feature.getEReferenceType().getName()
                    + " and not a " + element.eClass().getName());
        }
        if (element.eContainer() != null || element.eResource() != null) {
            throw new IllegalArgumentException("The " + element.eClass().getName() + " is contained already");
        }
    }

    /**
     * Adds the elements without a command stack, for a model that nobody edits (command line, tests). A single-valued feature
     * loses what it had.
     */
    public static void addAll(List<NewElement> elements) {
        for (NewElement added : elements) {
            if (added.feature().isMany()) {
                @SuppressWarnings("unchecked")
                Collection<EObject> list = (Collection<EObject>) added.owner().eGet(added.feature());
                list.add(added.element());
            } else {
                added.owner().eSet(added.feature(), added.element());
            }
        }
    }
}
