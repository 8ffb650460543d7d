// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.nitrolith.model.cell.CellBuild;
import org.nitrolith.model.cell.Layer;
import org.nitrolith.ui.internal.editor.ModelEditor;
import org.nitrolith.ui.internal.fields.Field;
import org.nitrolith.ui.testing.Events;

class ModelEditorTest {

    private TestProject project;
    private IFile file;
    private ModelEditor editor;
    private Layer sse;

    @BeforeEach
    void open() throws Exception {
        project = TestProject.create();
        file = project.write("cells/test.cell", TestProject.cell());
        editor = Workbench.open(file);
        sse = (Layer) ((CellBuild) editor.resource().orElseThrow().getContents().getFirst()).getStack().get(1);
        editor.select(sse);
        Events.settle();
    }

    @AfterEach
    void close() throws Exception {
        project.dispose();
    }

    private Field field(String feature) {
        return editor.details().orElseThrow().field(feature).orElseThrow();
    }

    private void type(String feature, String text) {
        ((Text) field(feature).control()).setText(text);
        Events.settle();
    }

    private void enter(String feature) {
        field(feature).control().notifyListeners(SWT.DefaultSelection, new Event());
        Events.settle();
    }

    @Test
    void showsTheSelectedElementWithItsValues() {
        assertEquals("20 um", ((Text) field("thickness").control()).getText());
        assertEquals("sse", ((Text) field("name").control()).getText());
        assertFalse(editor.isDirty());
    }

    @Test
    void anEditedQuantityMakesTheFileDirtyAndUndoMakesItClean() {
        type("thickness", "25 um");
        assertTrue(editor.isDirty(), "typed text counts as a change");
        enter("thickness");
        assertEquals("25 um", sse.getThickness().toString());
        assertTrue(editor.isDirty());
        editor.session().undo();
        Events.settle();
        assertEquals("20 um", sse.getThickness().toString());
        assertEquals("20 um", ((Text) field("thickness").control()).getText());
        assertFalse(editor.isDirty());
    }

    @Test
    void aQuantityInAnotherUnitOfTheSameKindIsKeptAsTyped() {
        type("thickness", "0.02 mm");
        enter("thickness");
        assertEquals("0.02 mm", sse.getThickness().toString());
        assertTrue(field("thickness").problem().isEmpty());
    }

    @Test
    void aUnitOfAnotherKindIsRefusedAtTheField() {
        type("thickness", "20 S/cm");
        String problem = field("thickness").problem().orElseThrow();
        assertTrue(problem.contains("S/cm") && problem.contains("um"), problem);
        enter("thickness");
        assertEquals("20 um", sse.getThickness().toString(), "the model keeps what it had");
    }

    @Test
    void savingOneChangedValueChangesOneLine() throws Exception {
        List<String> before = TestProject.text(file).lines().toList();
        type("thickness", "30 um");
        editor.doSave(new NullProgressMonitor());
        assertFalse(editor.isDirty());
        Events.await("the workspace sees the saved file", () -> file.isSynchronized(0));
        List<String> after = TestProject.text(file).lines().toList();
        assertEquals(before.size(), after.size());
        List<Integer> changed = IntStream.range(0, after.size()).filter(i -> !before.get(i).equals(after.get(i)))
                .boxed().toList();
        assertEquals(1, changed.size(), () -> changed.toString());
        assertTrue(after.get(changed.getFirst()).contains("30 um"));
    }

    @Test
    void revertBringsTheSavedValuesBack() {
        type("thickness", "99 um");
        enter("thickness");
        editor.revert();
        Events.settle();
        CellBuild again = (CellBuild) editor.resource().orElseThrow().getContents().getFirst();
        assertEquals("20 um", ((Layer) again.getStack().get(1)).getThickness().toString());
        assertFalse(editor.isDirty());
    }

    @Test
    void twoEditorsOfAProjectShareOneSession() throws Exception {
        IFile other = project.write("cells/other.cell", TestProject.cell());
        ModelEditor second = Workbench.open(other);
        assertSame(editor.session(), second.session());
        type("thickness", "40 um");
        enter("thickness");
        assertTrue(editor.isDirty());
        assertFalse(second.isDirty(), "each file knows for itself whether it is dirty");
        second.session().undo();
        Events.settle();
        assertFalse(editor.isDirty());
    }

    @Test
    void deletingAnElementIsUndone() {
        CellBuild cell = (CellBuild) sse.eContainer();
        editor.tree().orElseThrow().delete();
        Events.settle();
        assertEquals(2, cell.getStack().size());
        assertTrue(editor.isDirty());
        editor.session().undo();
        Events.settle();
        assertEquals(List.of("al", "sse", "cu"), cell.getStack().stream().map(i -> i.getName()).toList());
        assertFalse(editor.isDirty());
    }

    @Test
    void aFileChangedByAnotherProgramIsReadAgain() throws Exception {
        String changed = TestProject.text(file).replace("20 um", "21 um");
        file.setContents(changed.getBytes(StandardCharsets.UTF_8), true, false, null);
        Events.await("the new value is shown", () -> editor.details().flatMap(d -> d.field("thickness"))
                .filter(f -> ((Text) f.control()).getText().equals("21 um")).isPresent());
        assertFalse(editor.isDirty());
    }
}
