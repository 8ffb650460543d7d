// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.ui.internal.actions;

import java.util.List;
import java.util.Optional;

import org.eclipse.gef.GraphicalViewer;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.jface.action.MenuManager;

import org.nitrolith.diagram.EdgeView;
import org.nitrolith.diagram.ElementView;
import org.nitrolith.diagram.ShapeView;
import org.nitrolith.diagram.View;
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
        View holder = selected.size() == 1 ? selected.getFirst() : open.diagram().view();
        MenuManager add = new MenuManager("Add");
        if (selected.size() < 2) {
            fillAdd(add, holder);
        }
        menu.add(add);
        if (selected.size() == 2) {
            MenuManager connect = new MenuManager("Connect");
            fillConnect(connect, selected.getFirst(), selected.getLast());
            menu.add(connect);
            fillMove(menu, selected.getFirst(), selected.getLast());
        }
    }

    private void fillAdd(MenuManager menu, View holder) {
        for (String kind : List.of("NodeCreationDescription", "ContainerCreationDescription")) {
            for (Construct tool : open.tools().tools(kind)) {
                if (open.tools().canCreate(tool, holder)) {
                    menu.add(does(tool.label(), () -> open.run(() -> open.tools().create(tool, holder, Optional.empty()))));
                }
            }
        }
    }

    private void fillConnect(MenuManager menu, ElementView source, ElementView target) {
        for (Construct tool : open.tools().tools("EdgeCreationDescription")) {
            if (open.tools().canCreateEdge(tool, source, target)) {
                menu.add(does(tool.label(), () -> open.run(() -> open.tools().createEdge(tool, source, target))));
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
