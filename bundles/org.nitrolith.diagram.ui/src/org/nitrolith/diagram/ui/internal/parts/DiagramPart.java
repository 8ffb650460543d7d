// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.ui.internal.parts;

import java.util.List;

import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.editpolicies.RootComponentEditPolicy;
import org.eclipse.gef.tools.MarqueeDragTracker;

import org.nitrolith.diagram.DiagramChange;
import org.nitrolith.diagram.DiagramView;
import org.nitrolith.diagram.EdgeView;
import org.nitrolith.diagram.ElementView;
import org.nitrolith.diagram.View;
import org.nitrolith.diagram.ui.internal.OpenDiagram;
import org.nitrolith.diagram.ui.internal.policies.HolderPolicy;

/**
 * The diagram itself. It refreshes what a change of the diagram has touched. Of a large diagram it makes the parts some at a time,
 * so that the user interface goes on in between.
 */
public final class DiagramPart extends AbstractGraphicalEditPart implements ViewPart {

    private static final int AT_A_TIME = 100;

    private int shown = AT_A_TIME;
    private final OpenDiagram open;

    DiagramPart(OpenDiagram open) {
        this.open = open;
    }

    @Override
    public OpenDiagram open() {
        return open;
    }

    @Override
    protected IFigure createFigure() {
        return new FreeformLayer();
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.COMPONENT_ROLE, new RootComponentEditPolicy());
        installEditPolicy(EditPolicy.LAYOUT_ROLE, new HolderPolicy());
    }

    @Override
    protected List<ElementView> getModelChildren() {
        List<ElementView> all = ((DiagramView) getModel()).children();
        return all.subList(0, Math.min(shown, all.size()));
    }

    @Override
    public void activate() {
        super.activate();
        showMore();
    }

    private void showMore() {
        if (shown >= ((DiagramView) getModel()).children().size()) {
            shown = Integer.MAX_VALUE;
            return;
        }
        getViewer().getControl().getDisplay().asyncExec(() -> {
            if (isActive()) {
                shown += AT_A_TIME;
                refreshChildren();
                showMore();
            }
        });
    }

    @Override
    public DragTracker getDragTracker(Request request) {
        return new MarqueeDragTracker();
    }

    @Override
    public Rectangle labelBounds() {
        return null;
    }

    /** Follows a change of the diagram. */
    public void follow(DiagramChange change) {
        open.index();
        boolean structure = !change.added().isEmpty() || !change.removed().isEmpty();
        if (structure || change.changed().contains(view())) {
            refreshAll(this);
            return;
        }
        for (View view : change.changed()) {
            if (getViewer().getEditPartRegistry().get(view) instanceof EditPart part) {
                if (view instanceof EdgeView) {
                    part.refresh();
                } else {
                    refreshAll(part);
                }
            }
        }
    }

    private static void refreshAll(EditPart part) {
        part.refresh();
        part.getChildren().forEach(child -> refreshAll((EditPart) child));
        if (part instanceof ShapePart shape) {
            shape.getSourceConnections().forEach(edge -> ((EditPart) edge).refresh());
        }
    }
}
