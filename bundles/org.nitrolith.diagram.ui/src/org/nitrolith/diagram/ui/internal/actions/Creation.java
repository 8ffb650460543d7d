// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.ui.internal.actions;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;

import org.nitrolith.diagram.ElementView;
import org.nitrolith.diagram.View;
import org.nitrolith.diagram.spec.Construct;
import org.nitrolith.diagram.tool.DiagramTools;
import org.nitrolith.diagram.tool.ToolResult;
import org.nitrolith.diagram.ui.internal.OpenDiagram;

/**
 * What the tools of the palette make without a pointer, from the selection: a node in the selected view, or in the nearest around it
 * that can hold it; an edge from the first of two selected views to the second.
 */
public final class Creation {

    private static final String EDGE = "EdgeCreationDescription";

    private final GraphicalViewer viewer;
    private final OpenDiagram open;

    /** Creation in a diagram. */
    public Creation(GraphicalViewer viewer, OpenDiagram open) {
        this.viewer = viewer;
        this.open = open;
    }

    /** What a tool of the palette does with the present selection; empty where that does not fit. */
    Optional<Supplier<ToolResult>> by(Construct tool) {
        DiagramTools tools = open.tools();
        List<ElementView> selected = ViewAction.selected(viewer, ElementView.class);
        if (tool.is(EDGE)) {
            return selected.size() == 2 && tools.canCreateEdge(tool, selected.getFirst(), selected.getLast())
                    ? Optional.of(() -> tools.createEdge(tool, selected.getFirst(), selected.getLast())) : Optional.empty();
        }
        View innermost = selected.isEmpty() ? open.diagram().view() : selected.getFirst();
        return selected.size() > 1 ? Optional.empty() : Stream.iterate(innermost, Objects::nonNull, Creation::around)
                .filter(holder -> tools.canCreate(tool, holder)).findFirst()
                .map(holder -> () -> tools.create(tool, holder, Optional.empty()));
    }

    private static View around(View view) {
        return view instanceof ElementView inner ? inner.parent() : null;
    }

    /** Uses a tool of the palette on the selection; then what it has made is selected and its label is edited. */
    public void use(Construct tool) {
        Optional<Supplier<ToolResult>> made = by(tool);
        if (made.isEmpty()) {
            open.say("\"" + tool.label() + (tool.is(EDGE) ? "\" needs two things to join: select one, then with Ctrl the other."
                    : "\" cannot be made in what is selected."));
            return;
        }
        List<?> before = List.copyOf(viewer.getSelectedEditParts());
        viewer.getControl().setFocus();
        if (open.run(made.get()) && viewer.getSelectedEditParts().size() == 1 && !before.equals(viewer.getSelectedEditParts())) {
            EditPart part = (EditPart) viewer.getSelectedEditParts().getFirst();
            viewer.reveal(part);
            part.performRequest(new Request(RequestConstants.REQ_DIRECT_EDIT));
        }
    }
}
