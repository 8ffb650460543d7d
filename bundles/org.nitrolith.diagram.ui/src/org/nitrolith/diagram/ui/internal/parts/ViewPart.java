// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.ui.internal.parts;

import org.eclipse.gef.GraphicalEditPart;

import org.eclipse.draw2d.geometry.Rectangle;

import org.nitrolith.diagram.View;
import org.nitrolith.diagram.ui.internal.OpenDiagram;

/** The edit part of a view. */
public interface ViewPart extends GraphicalEditPart {

    /** What is edited. */
    OpenDiagram open();

    /** The view. */
    default View view() {
        return (View) getModel();
    }

    /** Where its label is edited, in the diagram; null where it has none. */
    Rectangle labelBounds();
}
