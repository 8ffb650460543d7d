// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.ui.internal.actions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.core.resources.IFile;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.ui.palette.PaletteViewer;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.actions.ActionFactory;

import org.nitrolith.diagram.ui.internal.OpenDiagram;
import org.nitrolith.editing.EditingSession;
import org.nitrolith.ui.internal.parts.MenuButton;

/** All that can be done in the editor of a diagram: its context menu, its tool bar, its keys and its part in the workbench's menus. */
public final class DiagramActions {

    private final GraphicalViewer viewer;
    private final EditActions edit;
    private final LayoutActions layout;
    private final ZoomActions zoom;
    private final ShowActions show;
    private final OutputActions output;
    private final ViewAction find;
    private final ViewAction palette;
    private final List<ActionGroup> groups;
    private OpenDiagram open;

    /**
     * Actions of an editor; they do nothing until there is a diagram.
     *
     * @param viewer        what the diagram is drawn in
     * @param session       the owner of the models
     * @param file          the model file
     * @param layersChanged called when other layers are shown, which have tools of their own
     */
    public DiagramActions(GraphicalViewer viewer, EditingSession session, IFile file, Runnable layersChanged) {
        this.viewer = viewer;
        edit = new EditActions(viewer, session);
        layout = new LayoutActions(viewer);
        zoom = new ZoomActions(viewer);
        show = new ShowActions(layersChanged);
        output = new OutputActions(viewer, file);
        find = new ViewAction("Find element …", () -> open != null, this::find).key(SWT.MOD1 | 'F').image("find");
        palette = new ViewAction("Palette", () -> open != null, this::goToPalette).key(SWT.F6);
        groups = List.of(edit, layout, zoom, show, output);
        update();
    }

    /** Works on a diagram from now on. */
    public void use(OpenDiagram now) {
        open = now;
        groups.forEach(g -> g.use(now));
        update();
    }

    /** Brings texts and availability up to date. */
    public void update() {
        actions().forEach(ViewAction::update);
        edit.label();
    }

    private List<ViewAction> actions() {
        List<ViewAction> all = new ArrayList<>();
        groups.forEach(g -> all.addAll(g.actions()));
        all.add(find);
        all.add(palette);
        return all;
    }

    /** The actions behind the workbench's own, by their identifiers. */
    public Map<String, IAction> global() {
        Map<String, IAction> all = new TreeMap<>(edit.global());
        all.put(ActionFactory.FIND.getId(), find);
        all.put(ActionFactory.PRINT.getId(), output.printing());
        return all;
    }

    /** Does what a key stands for. */
    public boolean press(KeyEvent event) {
        for (ViewAction action : actions()) {
            if (action.isMeant(event)) {
                action.run();
                return true;
            }
        }
        return false;
    }

    /** The context menu. */
    public void fillMenu(IMenuManager menu) {
        update();
        if (open != null) {
            new CreateMenu(viewer, open).fill(menu);
        }
        edit.fillTools(menu);
        menu.add(new Separator("edit"));
        edit.fill(menu);
        menu.add(new Separator("arrange"));
        layout.fill(menu);
        menu.add(new Separator("show"));
        menu.add(find);
        show.fill(menu);
        MenuManager size = new MenuManager("Zoom");
        zoom.fill(size);
        menu.add(size);
        menu.add(new Separator("output"));
        output.fill(menu);
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    }

    /** The tool bar of the editor. */
    public void fillTools(IToolBarManager bar) {
        bar.add(layout.arrange());
        bar.add(new MenuButton("Align and distribute", ViewAction.descriptor("align"), layout::fillAlign));
        bar.add(new Separator());
        zoom.fillTools(bar);
        bar.add(new Separator());
        bar.add(find);
        bar.add(new MenuButton("Layers and filters", ViewAction.descriptor("layers"), show::fill));
        bar.add(new Separator());
        bar.add(output.exporting());
    }

    /** Gives the keyboard to the palette. */
    private void goToPalette() {
        PaletteViewer entries = viewer.getEditDomain().getPaletteViewer();
        if (!entries.getControl().setFocus()) {
            open.say("The palette is closed. A click on the border at the side of the diagram opens it.");
        } else if (entries.getEditPartRegistry().get(entries.getActiveTool()) instanceof EditPart entry) {
            entries.select(entry);
        }
    }

    private void find() {
        new FindDialog(viewer.getControl().getShell(), open.diagram()).ask().map(viewer.getEditPartRegistry()::get)
                .map(EditPart.class::cast).ifPresent(part -> {
                    viewer.select(part);
                    viewer.reveal(part);
                    viewer.getControl().setFocus();
                });
    }
}
