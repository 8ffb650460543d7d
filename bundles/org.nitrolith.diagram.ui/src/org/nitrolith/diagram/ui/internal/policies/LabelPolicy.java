// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.ui.internal.policies;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.DirectEditPolicy;
import org.eclipse.gef.requests.DirectEditRequest;

import org.nitrolith.diagram.ElementView;
import org.nitrolith.diagram.ui.internal.parts.ViewPart;

/** A label can be edited in its place. */
public final class LabelPolicy extends DirectEditPolicy {

    @Override
    protected Command getDirectEditCommand(DirectEditRequest request) {
        ViewPart part = (ViewPart) getHost();
        Object typed = request.getCellEditor().getValue();
        return part.open().use("Edit label", () -> part.open().tools().edit((ElementView) part.view(), String.valueOf(typed)));
    }

    @Override
    protected void showCurrentEditValue(DirectEditRequest request) {
        // the field lies over the label
    }
}
