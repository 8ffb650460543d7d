// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.nitrolith.model.cell.CellBuild;
import org.nitrolith.model.cell.CellPackage;
import org.nitrolith.model.cell.Layer;
import org.nitrolith.ui.internal.editor.ModelEditor;
import org.nitrolith.ui.internal.explorer.ExplorerView;
import org.nitrolith.ui.internal.problems.ProblemsView;
import org.nitrolith.ui.testing.Events;
import org.nitrolith.units.Quantity;

/** The buttons for undo and redo are enabled exactly where there is something to undo and to redo. */
class EditActionsTest {

    private static final String UNDO = "org.nitrolith.app.undo";
    private static final String REDO = "org.nitrolith.app.redo";

    private TestProject project;
    private TestProject otherProject;
    private ModelEditor editor;
    private ModelEditor other;

    @BeforeEach
    void open() throws Exception {
        project = TestProject.create();
        otherProject = TestProject.create();
        other = Workbench.open(otherProject.write("cells/other.cell", TestProject.cell()));
        editor = Workbench.open(project.write("cells/test.cell", TestProject.cell()));
    }

    @AfterEach
    void close() throws Exception {
        project.dispose();
        otherProject.dispose();
    }

    /** The button of the window's tool bar; the bar is made anew now and then. */
    private static ToolItem button(String id) {
        List<ToolItem> found = Workbench.controls(PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell()).stream()
                .filter(ToolBar.class::isInstance).flatMap(bar -> Arrays.stream(((ToolBar) bar).getItems()))
                .filter(i -> i.getData() instanceof ActionContributionItem action && id.equals(action.getId())).toList();
        assertEquals(1, found.size(), id);
        return found.getFirst();
    }

    private static void check(String when, boolean undo, boolean redo) {
        Events.settle();
        Events.await("undo " + when + " is " + undo, () -> button(UNDO).isEnabled() == undo);
        Events.await("redo " + when + " is " + redo, () -> button(REDO).isEnabled() == redo);
    }

    private void change(ModelEditor in, String thickness) {
        Layer layer = (Layer) ((CellBuild) in.resource().orElseThrow().getContents().getFirst()).getStack().get(1);
        assertTrue(in.session().execute(SetCommand.create(in.session().domain(), layer,
                CellPackage.Literals.LAYER__THICKNESS, Quantity.parse(thickness))));
    }

    @Test
    void undoAndRedoAreEnabledWhereThereIsSomethingToDo() throws Exception {
        check("at first", false, false);
        change(editor, "21 um");
        check("after a change", true, false);
        button(UNDO).notifyListeners(SWT.Selection, new Event());
        check("after undo", false, true);
        Workbench.page().activate(other);
        check("in an editor of another project", false, false);
        Workbench.page().activate(editor);
        check("back in the editor", false, true);
        Workbench.page().showView(ExplorerView.ID);
        check("in the explorer", false, false);
        Workbench.page().showView(ProblemsView.ID);
        check("in the problems", false, false);
        Workbench.page().activate(editor);
        check("back again", false, true);
        Workbench.page().showView(IPageLayout.ID_PROP_SHEET);
        check("in the properties of the editor", false, true);
        Workbench.page().activate(editor);
        change(editor, "22 um");
        check("after another change", true, false);
        editor.doSave(new NullProgressMonitor());
        check("after saving", true, false);
        editor.session().undo();
        check("after undoing what was saved", false, true);
        editor.revert();
        check("after reverting", false, false);
        change(editor, "23 um");
        editor.session().undo();
        check("before closing", false, true);
        Workbench.page().closeEditor(editor, false);
        check("when the other editor is shown", false, false);
        Workbench.page().closeEditor(other, false);
        check("without an editor", false, false);
        assertFalse(Workbench.page().getEditorReferences().length > 0);
    }
}
