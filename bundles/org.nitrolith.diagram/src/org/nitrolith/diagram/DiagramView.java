// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

/** The diagram as a whole. */
public final class DiagramView extends View {

    private final List<ElementView> children = new ArrayList<>();
    private final List<EdgeView> edges = new ArrayList<>();
    private String title = "";
    private Colour background = Colour.WHITE;

    DiagramView(EObject element) {
        super("", element);
    }

    /** Nodes and containers that stand in the diagram itself: nodes first, each in the order of their mappings. */
    public List<ElementView> children() {
        return Collections.unmodifiableList(children);
    }

    /** All edges, in the order of their mappings. */
    public List<EdgeView> edges() {
        return Collections.unmodifiableList(edges);
    }

    /** Its title. */
    public String title() {
        return title;
    }

    /** Its colour. */
    public Colour background() {
        return background;
    }

    boolean setHead(String newTitle, Colour newBackground) {
        boolean changed = !newTitle.equals(title) || !newBackground.equals(background);
        title = newTitle;
        background = newBackground;
        return changed;
    }

    List<ElementView> childList() {
        return children;
    }

    List<EdgeView> edgeList() {
        return edges;
    }
}
