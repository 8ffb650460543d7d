// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.ui.internal.parts;

import org.eclipse.gef.GraphicalEditPart;

import org.eclipse.draw2d.geometry.Rectangle;

import org.nitrolith.diagram.Bounds;
import org.nitrolith.diagram.ContainerView;
import org.nitrolith.diagram.Point;
import org.nitrolith.diagram.ShapeView;
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

    /** A place of the viewer relative to the content of the view, as layouts and tools count. */
    default Point place(org.eclipse.draw2d.geometry.Point at) {
        org.eclipse.draw2d.geometry.Point inside = at.getCopy();
        getFigure().translateToRelative(inside);
        Bounds outer = view() instanceof ShapeView shape ? shape.absoluteBounds() : Bounds.NONE;
        int left = view() instanceof ContainerView ? ContainerView.INSET : 0;
        int top = view() instanceof ContainerView container ? container.headerHeight() : 0;
        return new Point(inside.x - outer.x() - left, inside.y - outer.y() - top);
    }
}
