// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram;

import org.eclipse.emf.ecore.EObject;

import org.nitrolith.diagram.spec.Construct;

/** A line of a list. No edge begins or ends at it. */
public final class ListItemView extends ElementView {

    private LabelStyle style = LabelStyle.DEFAULT;

    ListItemView(String id, EObject element, Construct mapping, View parent) {
        super(id, element, mapping, parent);
    }

    /** How it is written. */
    public LabelStyle style() {
        return style;
    }

    boolean setStyle(LabelStyle newStyle) {
        boolean changed = !newStyle.equals(style);
        style = newStyle;
        return changed;
    }
}
