// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.app.internal;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.ICoolBarManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarContributionItem;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;

/**
 * The bars: the platform's own actions, and named groups into which {@code org.nitrolith.ui} and plug-ins contribute
 * ({@code menu:new}, {@code menu:file?after=import.ext}, {@code menu:views}, {@code menu:analysis}, {@code toolbar:org.nitrolith.main}).
 */
final class NitrolithActionBarAdvisor extends ActionBarAdvisor {

    private IAction save;
    private IAction saveAll;
    private IAction undo;
    private IAction redo;
    private IWorkbenchWindow window;

    NitrolithActionBarAdvisor(IActionBarConfigurer configurer) {
        super(configurer);
    }

    @Override
    protected void makeActions(IWorkbenchWindow madeFor) {
        window = madeFor;
        save = make(ActionFactory.SAVE);
        saveAll = make(ActionFactory.SAVE_ALL);
        undo = make(ActionFactory.UNDO);
        redo = make(ActionFactory.REDO);
    }

    private IAction make(ActionFactory factory) {
        IAction known = getAction(factory.getId());
        if (known != null) {
            return known;
        }
        ActionFactory.IWorkbenchAction action = factory.create(window);
        register(action);
        return action;
    }

    @Override
    protected void fillMenuBar(IMenuManager bar) {
        bar.add(fileMenu());
        bar.add(editMenu());
        bar.add(viewMenu());
        MenuManager analysis = new MenuManager("&Analysis", "analysis");
        analysis.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        bar.add(analysis);
        bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        bar.add(helpMenu());
    }

    private MenuManager fileMenu() {
        MenuManager menu = new MenuManager("&File", IWorkbenchActionConstants.M_FILE);
        MenuManager create = new MenuManager("&New", "new");
        create.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        menu.add(create);
        menu.add(new GroupMarker("import.ext"));
        menu.add(new Separator());
        menu.add(save);
        menu.add(saveAll);
        menu.add(make(ActionFactory.REVERT));
        menu.add(new Separator());
        menu.add(make(ActionFactory.PRINT));
        menu.add(new Separator());
        menu.add(make(ActionFactory.CLOSE));
        menu.add(make(ActionFactory.CLOSE_ALL));
        menu.add(new Separator());
        menu.add(make(ActionFactory.RENAME));
        menu.add(make(ActionFactory.REFRESH));
        menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        menu.add(new Separator());
        menu.add(make(ActionFactory.QUIT));
        return menu;
    }

    private MenuManager editMenu() {
        MenuManager menu = new MenuManager("&Edit", IWorkbenchActionConstants.M_EDIT);
        menu.add(undo);
        menu.add(redo);
        menu.add(new Separator());
        menu.add(make(ActionFactory.CUT));
        menu.add(make(ActionFactory.COPY));
        menu.add(make(ActionFactory.PASTE));
        menu.add(new Separator());
        menu.add(make(ActionFactory.DELETE));
        menu.add(make(ActionFactory.SELECT_ALL));
        menu.add(new Separator());
        menu.add(make(ActionFactory.FIND));
        menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        return menu;
    }

    private MenuManager viewMenu() {
        MenuManager menu = new MenuManager("&View", "views");
        menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        menu.add(new Separator());
        menu.add(make(ActionFactory.RESET_PERSPECTIVE));
        menu.add(new Separator());
        menu.add(make(ActionFactory.PREFERENCES));
        return menu;
    }

    private MenuManager helpMenu() {
        MenuManager menu = new MenuManager("&Help", IWorkbenchActionConstants.M_HELP);
        menu.add(new GroupMarker("start"));
        menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        menu.add(new Separator());
        IAction about = make(ActionFactory.ABOUT);
        about.setText("&About Nitrolith Workbench");
        about.setImageDescriptor(
                ImageDescriptor.createFromFile(NitrolithActionBarAdvisor.class, "/icons/nitrolith16.png"));
        menu.add(about);
        return menu;
    }

    @Override
    protected void fillCoolBar(ICoolBarManager bar) {
        IToolBarManager begin = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
        begin.add(new GroupMarker("new"));
        begin.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        bar.add(new ToolBarContributionItem(begin, "org.nitrolith.main"));
        IToolBarManager edit = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
        edit.add(save);
        edit.add(saveAll);
        edit.add(new Separator("edit.ext"));
        edit.add(new ToolBarTwin(undo, "org.nitrolith.app.undo"));
        edit.add(new ToolBarTwin(redo, "org.nitrolith.app.redo"));
        edit.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        bar.add(new ToolBarContributionItem(edit, "org.nitrolith.edit"));
    }

    /**
     * Does and shows what another action does, under an identifier of its own: {@code org.eclipse.ui.ide} hides the platform's
     * undo and redo from every tool bar.
     */
    private static final class ToolBarTwin extends Action {

        private final IAction original;

        ToolBarTwin(IAction original, String id) {
            this.original = original;
            setId(id);
            follow();
            original.addPropertyChangeListener(event -> follow());
        }

        private void follow() {
            setText(original.getText());
            setToolTipText(original.getToolTipText());
            setImageDescriptor(original.getImageDescriptor());
            setDisabledImageDescriptor(original.getDisabledImageDescriptor());
            setEnabled(original.isEnabled());
        }

        @Override
        public void runWithEvent(Event event) {
            original.runWithEvent(event);
        }
    }
}
