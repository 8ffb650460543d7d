// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.ui.internal.editor;

import java.util.List;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.ui.parts.GraphicalViewerKeyHandler;
import org.eclipse.swt.events.KeyEvent;

import org.nitrolith.diagram.ElementView;
import org.nitrolith.diagram.ui.internal.OpenDiagram;
import org.nitrolith.diagram.ui.internal.actions.DiagramActions;

/** Keys beyond GEF's own: Tab goes through all views, the others are those of the actions. */
final class DiagramKeys extends GraphicalViewerKeyHandler {

    private final GraphicalViewer viewer;
    private final OpenDiagram open;
    private final DiagramActions actions;

    DiagramKeys(GraphicalViewer viewer, OpenDiagram open, DiagramActions actions) {
        super(viewer);
        this.viewer = viewer;
        this.open = open;
        this.actions = actions;
    }

    @Override
    public boolean keyPressed(KeyEvent event) {
        return actions.press(event) || super.keyPressed(event);
    }

    /** Selects the next view, or the one before. */
    void step(int by) {
        List<EditPart> parts = open.diagram().views().stream().filter(ElementView::isVisible)
                .map(v -> (EditPart) viewer.getEditPartRegistry().get(v)).filter(p -> p != null).toList();
        if (!parts.isEmpty()) {
            int now = viewer.getSelectedEditParts().isEmpty() ? -1 : parts.indexOf(viewer.getSelectedEditParts().getFirst());
            EditPart next = parts.get(Math.floorMod(now < 0 && by < 0 ? -1 : now + by, parts.size()));
            viewer.select(next);
            viewer.reveal(next);
        }
    }
}
