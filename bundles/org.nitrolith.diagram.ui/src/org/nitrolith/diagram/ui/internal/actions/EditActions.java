// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.ui.internal.actions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.ui.actions.ActionFactory;

import org.nitrolith.diagram.Decoration;
import org.nitrolith.diagram.ElementView;
import org.nitrolith.diagram.View;
import org.nitrolith.diagram.spec.Construct;
import org.nitrolith.diagram.tool.Copies;
import org.nitrolith.diagram.ui.internal.OpenDiagram;
import org.nitrolith.editing.EditingSession;

/** Undo, redo, cut, copy, paste, duplicate, delete, edit, select all; the tools and quick fixes of the selected views. */
final class EditActions implements ActionGroup {

    private final GraphicalViewer viewer;
    private final EditingSession session;
    private final Map<String, ViewAction> global = new LinkedHashMap<>();
    private final ViewAction duplicate = new ViewAction("Duplicate", this::canCopy, this::duplicate).key(SWT.MOD1 | 'D');
    private OpenDiagram open;
    private Copies copies;

    EditActions(GraphicalViewer viewer, EditingSession session) {
        this.viewer = viewer;
        this.session = session;
        global.put(ActionFactory.UNDO.getId(), new ViewAction("Undo", () -> session.commandStack().canUndo(), session::undo));
        global.put(ActionFactory.REDO.getId(), new ViewAction("Redo", () -> session.commandStack().canRedo(), session::redo));
        global.put(ActionFactory.CUT.getId(), new ViewAction("Cut", () -> canCopy() && canDelete(), this::cut).key(SWT.MOD1 | 'X'));
        global.put(ActionFactory.COPY.getId(), new ViewAction("Copy", this::canCopy, () -> copies.copy(selected())).key(SWT.MOD1 | 'C'));
        global.put(ActionFactory.PASTE.getId(), new ViewAction("Paste", () -> open != null, this::paste).key(SWT.MOD1 | 'V'));
        global.put(ActionFactory.DELETE.getId(), new ViewAction("Delete", this::canDelete, this::delete).key(SWT.DEL));
        global.put(ActionFactory.RENAME.getId(), new ViewAction("Edit label", this::canEdit, this::edit).key(SWT.F2, SWT.CR));
        global.put(ActionFactory.SELECT_ALL.getId(), new ViewAction("Select all", () -> open != null, this::selectAll).key(SWT.MOD1 | 'A'));
    }

    @Override
    public void use(OpenDiagram now) {
        open = now;
        copies = new Copies(open.diagram(), open.tools());
    }

    @Override
    public Collection<ViewAction> actions() {
        List<ViewAction> actions = new ArrayList<>(global.values());
        actions.add(duplicate);
        return actions;
    }

    /** The actions behind the workbench's own, by their identifiers. */
    Map<String, ? extends IAction> global() {
        return global;
    }

    /** Says what undo and redo are about. */
    void label() {
        var stack = session.commandStack();
        global.get(ActionFactory.UNDO.getId()).setText(stack.canUndo() ? "Undo " + stack.getUndoCommand().getLabel() : "Undo");
        global.get(ActionFactory.REDO.getId()).setText(stack.canRedo() ? "Redo " + stack.getRedoCommand().getLabel() : "Redo");
    }

    void fill(IContributionManager menu) {
        List.of(ActionFactory.RENAME, ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE)
                .forEach(f -> menu.add(global.get(f.getId())));
        menu.add(duplicate);
        List.of(ActionFactory.DELETE, ActionFactory.SELECT_ALL).forEach(f -> menu.add(global.get(f.getId())));
    }

    /** The tools that can be used on the selected view, such as moving a layer of a stack, and its quick fixes. */
    void fillTools(IContributionManager menu) {
        menu.add(new Separator("tools"));
        tools().forEach(menu::add);
        List<ViewAction> fixes = fixes();
        if (!fixes.isEmpty()) {
            MenuManager quick = new MenuManager("Quick fix");
            fixes.forEach(quick::add);
            menu.add(quick);
        }
    }

    private List<ElementView> selected() {
        return ViewAction.selected(viewer, ElementView.class);
    }

    /** What a paste is about: the selected view, or the diagram. */
    private View target() {
        List<ElementView> views = selected();
        return views.size() == 1 ? views.getFirst() : open.diagram().view();
    }

    private boolean canCopy() {
        return open != null && copies.canCopy(selected());
    }

    private void cut() {
        copies.copy(selected());
        delete();
    }

    private void paste() {
        View target = target();
        open.run(() -> copies.paste(target));
    }

    private void duplicate() {
        List<ElementView> views = selected();
        open.run(() -> copies.duplicate(views));
    }

    private boolean canDelete() {
        return open != null && !selected().isEmpty() && selected().stream().allMatch(open.tools()::canDelete);
    }

    private void delete() {
        List<ElementView> views = selected();
        open.run(() -> open.tools().delete(views));
    }

    private boolean canEdit() {
        return open != null && selected().size() == 1 && open.tools().editableText(selected().getFirst()).isPresent();
    }

    private void edit() {
        ((EditPart) viewer.getSelectedEditParts().getFirst()).performRequest(new Request(RequestConstants.REQ_DIRECT_EDIT));
    }

    private void selectAll() {
        viewer.deselectAll();
        open.diagram().views().stream().filter(ElementView::isVisible).map(viewer.getEditPartRegistry()::get)
                .filter(EditPart.class::isInstance).forEach(p -> viewer.appendSelection((EditPart) p));
    }

    private List<ViewAction> tools() {
        List<ViewAction> actions = new ArrayList<>();
        if (open != null && selected().size() == 1) {
            ElementView view = selected().getFirst();
            for (Construct tool : open.tools().tools("ToolDescription")) {
                if (open.tools().canRun(tool, view)) {
                    actions.add(new ViewAction(tool.label(), () -> true, () -> open.run(() -> open.tools().run(tool, view))));
                }
            }
        }
        return actions;
    }

    /** The quick fixes of what the selected views are marked for. */
    private List<ViewAction> fixes() {
        List<ViewAction> actions = new ArrayList<>();
        for (ElementView view : selected()) {
            for (Decoration decoration : view.decorations()) {
                for (Construct fix : open.tools().fixes(decoration)) {
                    actions.add(new ViewAction(fix.label() + " (" + decoration.message() + ")", () -> true,
                            () -> open.run(() -> open.tools().fix(fix, view))));
                }
            }
        }
        return actions;
    }
}
