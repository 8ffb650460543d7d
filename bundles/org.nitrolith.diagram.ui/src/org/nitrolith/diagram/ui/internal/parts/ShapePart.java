// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.ui.internal.parts;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.ChopboxAnchor;
import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.NodeEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;

import org.nitrolith.diagram.ContainerView;
import org.nitrolith.diagram.ElementView;
import org.nitrolith.diagram.ShapeView;
import org.nitrolith.diagram.ui.internal.OpenDiagram;
import org.nitrolith.diagram.ui.internal.figures.ShapeFigure;
import org.nitrolith.diagram.ui.internal.policies.EdgeEndPolicy;
import org.nitrolith.diagram.ui.internal.policies.HolderPolicy;
import org.nitrolith.diagram.ui.internal.policies.LabelPolicy;

/** A node, a container or a line of a list. */
public final class ShapePart extends AbstractGraphicalEditPart implements ViewPart, NodeEditPart {

    private final OpenDiagram open;

    ShapePart(OpenDiagram open) {
        this.open = open;
    }

    @Override
    public OpenDiagram open() {
        return open;
    }

    private ElementView element() {
        return (ElementView) getModel();
    }

    @Override
    protected IFigure createFigure() {
        return new ShapeFigure(element(), open.drawing());
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.DIRECT_EDIT_ROLE, new LabelPolicy());
        if (element() instanceof ShapeView) {
            installEditPolicy(EditPolicy.LAYOUT_ROLE, new HolderPolicy());
            installEditPolicy(EditPolicy.GRAPHICAL_NODE_ROLE, new EdgeEndPolicy());
        }
    }

    @Override
    protected List<ElementView> getModelChildren() {
        List<ElementView> children = new ArrayList<>();
        if (element() instanceof ShapeView shape) {
            children.addAll(shape.borderNodes());
        }
        if (element() instanceof ContainerView container) {
            children.addAll(container.children());
        }
        return children;
    }

    @Override
    protected List<?> getModelSourceConnections() {
        return element() instanceof ShapeView shape ? open.outgoing(shape) : List.of();
    }

    @Override
    protected List<?> getModelTargetConnections() {
        return element() instanceof ShapeView shape ? open.incoming(shape) : List.of();
    }

    @Override
    protected void refreshVisuals() {
        ((ShapeFigure) getFigure()).update();
    }

    @Override
    public Rectangle labelBounds() {
        return ((ShapeFigure) getFigure()).labelBounds();
    }

    @Override
    public void performRequest(Request request) {
        if (request.getType() == RequestConstants.REQ_DIRECT_EDIT) {
            LabelEditing.begin(this);
        } else if (request.getType() == RequestConstants.REQ_OPEN && open.tools().canDoubleClick(element())) {
            open.run(() -> open.tools().doubleClick(element()));
        }
    }

    // ---- all figures lie side by side on the canvas ----

    @Override
    public IFigure getContentPane() {
        return ((GraphicalEditPart) getParent()).getContentPane();
    }

    @Override
    protected void addChildVisual(EditPart child, int index) {
        getContentPane().add(((GraphicalEditPart) child).getFigure());
    }

    @Override
    protected void removeChildVisual(EditPart child) {
        // a figure leaves the canvas with its own part
    }

    @Override
    protected void reorderChild(EditPart child, int index) {
        getChildren().remove(child);
        getChildren().add(index, child);
    }

    @Override
    public void removeNotify() {
        super.removeNotify();
        if (element().parent() instanceof ElementView && getFigure().getParent() != null) {
            getFigure().getParent().remove(getFigure());
        }
    }

    // ---- ends of edges that are being made or moved ----

    private ConnectionAnchor anchor() {
        return new ChopboxAnchor(getFigure()) {
            @Override
            protected Rectangle getBox() {
                return ((ShapeFigure) getOwner()).getHandleBounds();
            }
        };
    }

    @Override
    public ConnectionAnchor getSourceConnectionAnchor(ConnectionEditPart connection) {
        return ((EdgePart) connection).figure().source();
    }

    @Override
    public ConnectionAnchor getTargetConnectionAnchor(ConnectionEditPart connection) {
        return ((EdgePart) connection).figure().target();
    }

    @Override
    public ConnectionAnchor getSourceConnectionAnchor(Request request) {
        return anchor();
    }

    @Override
    public ConnectionAnchor getTargetConnectionAnchor(Request request) {
        return anchor();
    }
}
