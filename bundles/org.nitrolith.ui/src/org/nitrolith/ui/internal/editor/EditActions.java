// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.internal.editor;

import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.jface.action.Action;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.actions.ActionFactory;

import org.nitrolith.ui.internal.session.EditorHandlers;

/**
 * The Edit menu in a model editor. Where a text is being typed, cut, copy, paste and delete are about that text, and undo drops what
 * was typed; elsewhere they are about the selected elements and the project's last change.
 */
final class EditActions {

    private final ModelEditor editor;
    private final Action undo = new Step("Undo", this::undo);
    private final Action redo = new Step("Redo", this::redo);
    private final Action revert;

    EditActions(ModelEditor editor) {
        this.editor = editor;
        this.revert = new Step("Revert", editor::revert);
    }

    void register(IEditorSite site) {
        EditorHandlers.install(site, Map.of(ActionFactory.UNDO.getId(), undo, ActionFactory.REDO.getId(), redo,
                ActionFactory.REVERT.getId(), revert, ActionFactory.CUT.getId(),
                new Step("Cut", () -> edit(Text::cut, ModelTree::cut)), ActionFactory.COPY.getId(),
                new Step("Copy", () -> edit(Text::copy, ModelTree::copy)), ActionFactory.PASTE.getId(),
                new Step("Paste", () -> edit(Text::paste, ModelTree::paste)), ActionFactory.DELETE.getId(),
                new Step("Delete", () -> edit(EditActions::deleteText, ModelTree::delete)), ActionFactory.SELECT_ALL.getId(),
                new Step("Select All", () -> edit(Text::selectAll, t -> t.viewer().getTree().selectAll())),
                ActionFactory.FIND.getId(), new Step("Find", () -> editor.tree().ifPresent(ModelTree::focusFilter))));
        update();
    }

    private static void deleteText(Text text) {
        if (text.getSelectionCount() == 0) {
            int caret = text.getCaretPosition();
            text.setSelection(caret, Math.min(caret + 1, text.getCharCount()));
        }
        text.insert("");
    }

    private void edit(Consumer<Text> onText, Consumer<ModelTree> onTree) {
        Control focus = editor.getSite().getShell().getDisplay().getFocusControl();
        if (focus instanceof Text text) {
            onText.accept(text);
        } else {
            editor.tree().ifPresent(onTree);
        }
    }

    private void undo() {
        if (editor.details().filter(d -> d.isPending()).isPresent()) {
            editor.details().get().dropPending();
        } else {
            editor.session().undo();
        }
    }

    private void redo() {
        editor.session().redo();
    }

    /** Brings texts and availability up to date. */
    void update() {
        CommandStack stack = editor.session().commandStack();
        boolean pending = editor.details().filter(d -> d.isPending()).isPresent();
        undo.setEnabled(pending || stack.canUndo());
        undo.setText(pending ? "Undo typing" : stack.canUndo() ? "Undo " + stack.getUndoCommand().getLabel() : "Undo");
        redo.setEnabled(stack.canRedo());
        redo.setText(stack.canRedo() ? "Redo " + stack.getRedoCommand().getLabel() : "Redo");
        revert.setEnabled(editor.isDirty());
    }

    private static final class Step extends Action {

        private final Runnable run;

        Step(String text, Runnable run) {
            super(text);
            this.run = run;
        }

        @Override
        public void run() {
            run.run();
        }
    }
}
