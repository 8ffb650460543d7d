// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.ui.internal.policies;

import org.eclipse.draw2d.Connection;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.GraphicalNodeEditPolicy;
import org.eclipse.gef.requests.CreateConnectionRequest;
import org.eclipse.gef.requests.ReconnectRequest;

import org.nitrolith.diagram.EdgeView;
import org.nitrolith.diagram.ElementView;
import org.nitrolith.diagram.ShapeView;
import org.nitrolith.diagram.spec.Construct;
import org.nitrolith.diagram.tool.DiagramTools;
import org.nitrolith.diagram.ui.internal.OpenDiagram;
import org.nitrolith.diagram.ui.internal.parts.ViewPart;

/** Edges can begin and end at a shape, as far as the tools allow. */
public final class EdgeEndPolicy extends GraphicalNodeEditPolicy {

    private OpenDiagram open() {
        return ((ViewPart) getHost()).open();
    }

    private ShapeView shape() {
        return (ShapeView) getHost().getModel();
    }

    @Override
    protected Connection createDummyConnection(Request request) {
        Connection line = super.createDummyConnection(request);
        line.setForegroundColor(open().drawing().selection());
        return line;
    }

    @Override
    protected Command getConnectionCreateCommand(CreateConnectionRequest request) {
        if (!(request.getNewObjectType() instanceof Construct tool) || !open().tools().canStartEdge(tool, shape())) {
            return null;
        }
        Command start = open().use(tool.label(), () -> {
            throw new IllegalStateException("an edge is made when its end is known");
        });
        request.setStartCommand(start);
        return start;
    }

    @Override
    protected Command getConnectionCompleteCommand(CreateConnectionRequest request) {
        EditPart from = request.getSourceEditPart();
        if (from == null || !(request.getNewObjectType() instanceof Construct tool)
                || !open().tools().canCreateEdge(tool, (ElementView) from.getModel(), shape())) {
            return null;
        }
        return open().use(tool.label(), () -> open().tools().createEdge(tool, (ElementView) from.getModel(), shape()));
    }

    @Override
    protected Command getReconnectSourceCommand(ReconnectRequest request) {
        return reconnect(request, DiagramTools.End.SOURCE);
    }

    @Override
    protected Command getReconnectTargetCommand(ReconnectRequest request) {
        return reconnect(request, DiagramTools.End.TARGET);
    }

    private Command reconnect(ReconnectRequest request, DiagramTools.End end) {
        EdgeView edge = (EdgeView) request.getConnectionEditPart().getModel();
        return open().tools().canReconnect(edge, end, shape())
                ? open().use("Reconnect", () -> open().tools().reconnect(edge, end, shape())) : null;
    }
}
