// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram;

import org.eclipse.emf.ecore.EObject;

import org.nitrolith.diagram.spec.Construct;

/** A node. */
public final class NodeView extends ShapeView {

    private NodeStyle style = NodeStyle.DEFAULT;

    NodeView(String id, EObject element, Construct mapping, View parent) {
        super(id, element, mapping, parent);
    }

    /** How it looks. */
    public NodeStyle style() {
        return style;
    }

    boolean setStyle(NodeStyle newStyle) {
        boolean changed = !newStyle.equals(style);
        style = newStyle;
        return changed;
    }
}
