// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram;

import org.eclipse.emf.ecore.EObject;

/**
 * What is shown of a model element. A view lives as long as its element is shown by its mapping in the same place; its
 * {@link #id()} is the same whenever the diagram is opened.
 */
public abstract sealed class View permits DiagramView, ElementView {

    private final String id;
    private final EObject element;

    View(String id, EObject element) {
        this.id = id;
        this.element = element;
    }

    /** Its identity within the diagram: mapping and element, after those of the views that hold it. */
    public final String id() {
        return id;
    }

    /** The model element that it shows. */
    public final EObject element() {
        return element;
    }

    @Override
    public final String toString() {
        return getClass().getSimpleName() + " " + id;
    }
}
