// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.ui.internal.actions;

import java.util.List;

import org.eclipse.gef.ContextMenuProvider;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.actions.ActionFactory;

/** The context menu of a diagram. */
public final class DiagramMenu extends ContextMenuProvider {

    private final EditActions edit;

    /** The menu of a viewer. */
    public DiagramMenu(EditPartViewer viewer, EditActions edit) {
        super(viewer);
        this.edit = edit;
    }

    @Override
    public void buildContextMenu(IMenuManager menu) {
        edit.update();
        List.of(ActionFactory.RENAME, ActionFactory.DELETE).forEach(f -> menu.add(edit.global().get(f.getId())));
        menu.add(new Separator("tools"));
        edit.tools().forEach(menu::add);
        List<ViewAction> fixes = edit.fixes();
        if (!fixes.isEmpty()) {
            MenuManager quick = new MenuManager("Quick fix");
            fixes.forEach(quick::add);
            menu.add(quick);
        }
        menu.add(new Separator("arrange"));
        menu.add(edit.arrange());
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    }
}
