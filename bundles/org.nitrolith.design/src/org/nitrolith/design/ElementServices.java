// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.design;

import org.eclipse.emf.ecore.EObject;

import org.nitrolith.model.base.Named;
import org.nitrolith.model.labels.Labels;
import org.nitrolith.model.labels.TypeNames;
import org.nitrolith.model.material.Material;

/** Services on every model element. */
public final class ElementServices {

    /** The element as a chemist would put it. */
    public String describedAs(EObject element) {
        return Labels.of(element);
    }

    /** Its name, or what stands for it. */
    public String shortNameOf(EObject element) {
        return Labels.shortName(element);
    }

    /** Its name as its file has it, for the name of something else; where it has none, what stands for it. */
    public String writtenNameOf(EObject element) {
        return element instanceof Named named && named.getName() != null && !named.getName().isBlank() ? named.getName()
                : Labels.shortName(element);
    }

    /** What kind of thing it is. */
    public String kindOf(EObject element) {
        return TypeNames.of(element.eClass());
    }

    /** Whether it is a material, which can be dropped where a material is wanted. */
    public boolean isMaterial(EObject element) {
        return element instanceof Material;
    }

    /** Whether it may be deleted from a diagram that only shows it: never. It is deleted where it belongs. */
    public boolean isRemovable(EObject element) {
        return false;
    }
}
