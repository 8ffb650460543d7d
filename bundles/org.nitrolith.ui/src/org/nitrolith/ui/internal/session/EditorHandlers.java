// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.internal.session;

import java.util.Map;

import org.eclipse.jface.action.IAction;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;

/**
 * What the workbench's undo, redo, delete and so on do in one editor. The platform gives all editors of a kind the same action bars:
 * without this, the actions of the editor that was opened last would be those of every other one of its kind.
 */
public final class EditorHandlers implements IPartListener2 {

    private final IEditorSite site;
    private final Map<String, IAction> actions;

    private EditorHandlers(IEditorSite site, Map<String, IAction> actions) {
        this.site = site;
        this.actions = Map.copyOf(actions);
    }

    /**
     * Puts an editor's actions in place, now and each time it is activated, until it is closed.
     *
     * @param site    the editor's
     * @param actions what to do, by the identifier of the workbench's action
     */
    public static void install(IEditorSite site, Map<String, IAction> actions) {
        EditorHandlers handlers = new EditorHandlers(site, actions);
        handlers.put();
        site.getPage().addPartListener(handlers);
    }

    private void put() {
        IActionBars bars = site.getActionBars();
        actions.forEach(bars::setGlobalActionHandler);
        bars.updateActionBars();
    }

    private boolean isOurs(IWorkbenchPartReference reference) {
        return reference.getPart(false) == site.getPart();
    }

    @Override
    public void partActivated(IWorkbenchPartReference reference) {
        if (isOurs(reference)) {
            put();
        }
    }

    @Override
    public void partClosed(IWorkbenchPartReference reference) {
        if (isOurs(reference)) {
            site.getPage().removePartListener(this);
        }
    }
}
