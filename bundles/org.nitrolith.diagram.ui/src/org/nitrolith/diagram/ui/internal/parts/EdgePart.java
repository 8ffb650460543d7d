// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.ui.internal.parts;

import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.editparts.AbstractConnectionEditPart;
import org.eclipse.gef.editpolicies.ConnectionEndpointEditPolicy;

import org.nitrolith.diagram.EdgeView;
import org.nitrolith.diagram.ui.internal.OpenDiagram;
import org.nitrolith.diagram.ui.internal.figures.EdgeFigure;
import org.nitrolith.diagram.ui.internal.policies.LabelPolicy;

/** An edge. */
public final class EdgePart extends AbstractConnectionEditPart implements ViewPart {

    private final OpenDiagram open;

    EdgePart(OpenDiagram open) {
        this.open = open;
    }

    @Override
    public OpenDiagram open() {
        return open;
    }

    EdgeFigure figure() {
        return (EdgeFigure) getFigure();
    }

    /** The course is that of the layout, also while the part of its end is still to be made. */
    @Override
    protected ConnectionAnchor getSourceConnectionAnchor() {
        return figure().source();
    }

    @Override
    protected ConnectionAnchor getTargetConnectionAnchor() {
        return figure().target();
    }

    @Override
    protected IFigure createFigure() {
        return new EdgeFigure((EdgeView) getModel(), open.drawing());
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.CONNECTION_ENDPOINTS_ROLE, new ConnectionEndpointEditPolicy());
        installEditPolicy(EditPolicy.DIRECT_EDIT_ROLE, new LabelPolicy());
    }

    @Override
    protected void refreshVisuals() {
        figure().update();
    }

    @Override
    public Rectangle labelBounds() {
        return figure().labelBounds();
    }

    @Override
    public void performRequest(Request request) {
        if (request.getType() == RequestConstants.REQ_DIRECT_EDIT) {
            LabelEditing.begin(this);
        } else if (request.getType() == RequestConstants.REQ_OPEN && open.tools().canDoubleClick((EdgeView) getModel())) {
            open.run(() -> open.tools().doubleClick((EdgeView) getModel()));
        }
    }
}
