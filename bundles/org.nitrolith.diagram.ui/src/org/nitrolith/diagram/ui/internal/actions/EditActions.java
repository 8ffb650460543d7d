// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.ui.internal.actions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.jface.action.IAction;
import org.eclipse.ui.actions.ActionFactory;

import org.nitrolith.diagram.ContainerView;
import org.nitrolith.diagram.Decoration;
import org.nitrolith.diagram.ElementView;
import org.nitrolith.diagram.View;
import org.nitrolith.diagram.spec.Construct;
import org.nitrolith.diagram.ui.internal.OpenDiagram;
import org.nitrolith.editing.EditingSession;

/** Undo, redo, delete, edit, select all; the tools and quick fixes of the selected view; automatic layout. */
public final class EditActions {

    private final GraphicalViewer viewer;
    private final EditingSession session;
    private final Map<String, IAction> global = new LinkedHashMap<>();
    private OpenDiagram open;

    /** Actions of a viewer; they do nothing until there is a diagram. */
    public EditActions(GraphicalViewer viewer, EditingSession session) {
        this.viewer = viewer;
        this.session = session;
        global.put(ActionFactory.UNDO.getId(), new ViewAction("Undo", () -> session.commandStack().canUndo(), session::undo));
        global.put(ActionFactory.REDO.getId(), new ViewAction("Redo", () -> session.commandStack().canRedo(), session::redo));
        global.put(ActionFactory.DELETE.getId(), new ViewAction("Delete", this::canDelete, this::delete));
        global.put(ActionFactory.RENAME.getId(), new ViewAction("Edit label", this::canEdit, this::edit));
        global.put(ActionFactory.SELECT_ALL.getId(), new ViewAction("Select all", () -> open != null, this::selectAll));
    }

    /** Works on a diagram from now on. */
    public void use(OpenDiagram now) {
        open = now;
        update();
    }

    /** The actions behind the workbench's own, by their identifiers. */
    public Map<String, IAction> global() {
        return global;
    }

    /** Brings texts and availability up to date. */
    public void update() {
        global.values().forEach(a -> ((ViewAction) a).update());
        var stack = session.commandStack();
        global.get(ActionFactory.UNDO.getId()).setText(stack.canUndo() ? "Undo " + stack.getUndoCommand().getLabel() : "Undo");
        global.get(ActionFactory.REDO.getId()).setText(stack.canRedo() ? "Redo " + stack.getRedoCommand().getLabel() : "Redo");
    }

    private List<ElementView> selected() {
        return ViewAction.selected(viewer, ElementView.class);
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

    /** The tools that can be used on the selected view, such as moving a layer of a stack. */
    public List<ViewAction> tools() {
        List<ViewAction> actions = new ArrayList<>();
        if (open != null && selected().size() == 1) {
            ElementView view = selected().getFirst();
            for (Construct tool : open.tools().tools("ToolDescription")) {
                if (open.tools().canRun(tool, view)) {
                    actions.add(new ViewAction(tool.label(), () -> true, () -> run(tool, view)));
                }
            }
        }
        return actions;
    }

    private void run(Construct tool, View view) {
        open.run(() -> open.tools().run(tool, view));
    }

    /** The quick fixes of what the selected view is marked for. */
    public List<ViewAction> fixes() {
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

    /** Arranges the selected container, or all. */
    public ViewAction arrange() {
        List<ContainerView> containers = ViewAction.selected(viewer, ContainerView.class);
        Optional<ContainerView> one = containers.size() == 1 ? Optional.of(containers.getFirst()) : Optional.empty();
        return new ViewAction(one.isPresent() ? "Arrange content" : "Arrange all", () -> open != null,
                () -> open.execute(open.diagram().arrange(one)));
    }
}
