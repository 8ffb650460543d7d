// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.ui.internal.actions;

import java.util.List;

import org.eclipse.gef.GraphicalViewer;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.jface.action.MenuManager;

import org.nitrolith.diagram.EdgeView;
import org.nitrolith.diagram.ElementView;
import org.nitrolith.diagram.ShapeView;
import org.nitrolith.diagram.spec.Construct;
import org.nitrolith.diagram.tool.DiagramTools;
import org.nitrolith.diagram.ui.internal.OpenDiagram;

/** What the palette and the pointer do, from the selection: add to one view, connect two, move a view or an edge's end to another. */
final class CreateMenu {

    private final GraphicalViewer viewer;
    private final OpenDiagram open;

    CreateMenu(GraphicalViewer viewer, OpenDiagram open) {
        this.viewer = viewer;
        this.open = open;
    }

    void fill(IContributionManager menu) {
        List<ElementView> selected = ViewAction.selected(viewer, ElementView.class);
        MenuManager add = new MenuManager("Add");
        fill(add, "NodeCreationDescription", "ContainerCreationDescription");
        menu.add(add);
        if (selected.size() == 2) {
            MenuManager connect = new MenuManager("Connect");
            fill(connect, "EdgeCreationDescription");
            menu.add(connect);
            fillMove(menu, selected.getFirst(), selected.getLast());
        }
    }

    private void fill(MenuManager menu, String... kinds) {
        Creation creation = new Creation(viewer, open);
        for (String kind : kinds) {
            for (Construct tool : open.tools().tools(kind)) {
                creation.by(tool).ifPresent(make -> menu.add(does(tool.label(), () -> open.run(make))));
            }
        }
    }

    private void fillMove(IContributionManager menu, ElementView moved, ElementView to) {
        String name = "\"" + to.label() + "\"";
        if (moved instanceof EdgeView edge && to instanceof ShapeView shape) {
            for (DiagramTools.End end : DiagramTools.End.values()) {
                if (open.tools().canReconnect(edge, end, shape)) {
                    menu.add(does((end == DiagramTools.End.SOURCE ? "Begin at " : "End at ") + name,
                            () -> open.run(() -> open.tools().reconnect(edge, end, shape))));
                }
            }
        } else if (open.tools().canDrop(moved, to)) {
            menu.add(does("Move to " + name, () -> open.run(() -> open.tools().drop(List.of(moved), to))));
        }
    }

    private static ViewAction does(String label, Runnable run) {
        return new ViewAction(label, () -> true, run);
    }
}
