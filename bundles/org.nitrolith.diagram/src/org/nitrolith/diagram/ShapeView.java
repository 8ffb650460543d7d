// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

import org.nitrolith.diagram.spec.Construct;

/** A node or a container: it has a place, it can be the end of an edge, and nodes may sit on its border. */
public abstract sealed class ShapeView extends ElementView permits NodeView, ContainerView {

    private final List<NodeView> borderNodes = new ArrayList<>();
    private Bounds bounds = Bounds.NONE;
    private boolean placed;
    private int askedWidth = -1;
    private int askedHeight = -1;

    ShapeView(String id, EObject element, Construct mapping, View parent) {
        super(id, element, mapping, parent);
    }

    /** The nodes on its border; their bounds are relative to its upper left corner. */
    public final List<NodeView> borderNodes() {
        return Collections.unmodifiableList(borderNodes);
    }

    /** Where it is, relative to the content of what holds it. */
    public final Bounds bounds() {
        return bounds;
    }

    /** Where it is in the diagram. */
    public final Bounds absoluteBounds() {
        Point origin = origin(parent());
        boolean border = parent() instanceof ShapeView holder && holder.borderNodes.contains(this);
        if (border) {
            Bounds holder = ((ShapeView) parent()).absoluteBounds();
            origin = new Point(holder.x(), holder.y());
        }
        return bounds.shifted(origin.x(), origin.y());
    }

    private static Point origin(View holder) {
        if (holder instanceof ContainerView container) {
            Bounds outer = container.absoluteBounds();
            return new Point(outer.x() + ContainerView.INSET, outer.y() + container.headerHeight());
        }
        return new Point(0, 0);
    }

    /** Whether it has got a place. */
    public final boolean isPlaced() {
        return placed;
    }

    /** The width that its style asks for in pixels; -1 for what its content needs. */
    public final int askedWidth() {
        return askedWidth;
    }

    /** The height that its style asks for in pixels; -1 for what its content needs. */
    public final int askedHeight() {
        return askedHeight;
    }

    /**
     * Places it on the screen only, for layouts. A user's move goes through the layout data.
     *
     * @param newBounds its place
     */
    public final void place(Bounds newBounds) {
        bounds = newBounds;
        placed = true;
    }

    final boolean setAskedSize(int width, int height) {
        boolean changed = askedWidth != width || askedHeight != height;
        askedWidth = width;
        askedHeight = height;
        return changed;
    }

    final List<NodeView> borderList() {
        return borderNodes;
    }
}
