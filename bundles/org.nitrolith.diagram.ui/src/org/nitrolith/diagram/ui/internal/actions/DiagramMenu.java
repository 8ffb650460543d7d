// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.ui.internal.actions;

import org.eclipse.gef.ContextMenuProvider;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.jface.action.IMenuManager;

/** The context menu of a diagram. */
public final class DiagramMenu extends ContextMenuProvider {

    private final DiagramActions actions;

    /** The menu of a viewer. */
    public DiagramMenu(EditPartViewer viewer, DiagramActions actions) {
        super(viewer);
        this.actions = actions;
    }

    @Override
    public void buildContextMenu(IMenuManager menu) {
        actions.fillMenu(menu);
    }
}
