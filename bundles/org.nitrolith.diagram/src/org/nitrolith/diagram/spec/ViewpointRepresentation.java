// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.spec;

import org.eclipse.emf.ecore.EObject;

/** A way to show an element that a specification describes: a kind of diagram or of table. */
public abstract sealed class ViewpointRepresentation permits Representation, TableRepresentation {

    private final Construct viewpoint;
    private final Construct description;

    ViewpointRepresentation(Construct viewpoint, Construct description) {
        this.viewpoint = viewpoint;
        this.description = description;
    }

    /** Its name, by which layout data and the command line call it. */
    public final String name() {
        return description.name();
    }

    /** What a user sees. */
    public final String label() {
        return description.label();
    }

    /** The viewpoint that it belongs to. */
    public final Construct viewpoint() {
        return viewpoint;
    }

    /** Its construct in the file: a DiagramDescription, EditionTableDescription or CrossTableDescription. */
    public final Construct description() {
        return description;
    }

    /** The specification that it belongs to. */
    public final Specification specification() {
        return description.specification();
    }

    /** The class of the element that it is on, as {@code package::Class}. */
    public final String domainClass() {
        return description.text("domainClass");
    }

    /** Whether there can be such a representation of an element, as far as its class says. */
    public final boolean isOn(EObject element) {
        return specification().types().isInstance(element, domainClass());
    }

    @Override
    public final String toString() {
        return viewpoint.name() + "/" + name();
    }
}
