// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.internal.parts;

import java.util.function.Consumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.ToolItem;

/** A button of a tool bar that opens a menu. */
public final class MenuButton extends Action implements IMenuCreator {

    private final MenuManager manager = new MenuManager();

    /**
     * A button.
     *
     * @param text  its tool tip
     * @param image its picture
     * @param fill  fills the menu each time it opens
     */
    public MenuButton(String text, ImageDescriptor image, Consumer<IMenuManager> fill) {
        super(text, AS_DROP_DOWN_MENU);
        setToolTipText(text);
        setImageDescriptor(image);
        setMenuCreator(this);
        manager.setRemoveAllWhenShown(true);
        manager.addMenuListener(fill::accept);
    }

    @Override
    public void runWithEvent(Event event) {
        ToolItem item = (ToolItem) event.widget;
        Menu menu = getMenu(item.getParent());
        menu.setLocation(item.getParent().toDisplay(item.getBounds().x, item.getBounds().y + item.getBounds().height));
        menu.setVisible(true);
    }

    @Override
    public Menu getMenu(Control parent) {
        return manager.createContextMenu(parent);
    }

    @Override
    public Menu getMenu(Menu parent) {
        throw new UnsupportedOperationException("It stands in a tool bar only");
    }

    @Override
    public void dispose() {
        manager.dispose();
    }
}
