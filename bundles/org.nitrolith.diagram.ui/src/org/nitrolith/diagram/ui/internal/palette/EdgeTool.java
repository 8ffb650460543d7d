// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.ui.internal.palette;

import org.eclipse.gef.requests.CreateConnectionRequest;
import org.eclipse.gef.tools.ConnectionCreationTool;

/** Makes an edge by a drag from one end to the other, or by a click on each. */
public final class EdgeTool extends ConnectionCreationTool {

    @Override
    protected boolean handleButtonUp(int button) {
        boolean dragged = isInState(STATE_CONNECTION_STARTED) && getTargetEditPart() != null
                && getTargetEditPart() != ((CreateConnectionRequest) getTargetRequest()).getSourceEditPart();
        if (dragged) {
            handleCreateConnection();
            setState(STATE_TERMINAL);
        }
        return super.handleButtonUp(button);
    }
}
