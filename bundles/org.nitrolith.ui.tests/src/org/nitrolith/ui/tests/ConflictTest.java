// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.edit.command.SetCommand;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.nitrolith.model.cell.CellBuild;
import org.nitrolith.model.cell.CellPackage;
import org.nitrolith.model.cell.Layer;
import org.nitrolith.ui.internal.editor.ModelEditor;
import org.nitrolith.ui.testing.Events;
import org.nitrolith.units.Quantity;

/** A file that is changed here and by another program: the user is asked, and what he answers is done. */
class ConflictTest {

    private static final String NOTICED = "File changed on disk";
    private static final String SAVING = "Save test.cell";

    private TestProject project;
    private IFile file;
    private Path onDisk;
    private ModelEditor editor;

    @BeforeEach
    void editAndLetAnotherProgramWrite() throws Exception {
        project = TestProject.create();
        file = project.write("cells/test.cell", TestProject.cell());
        onDisk = file.getLocation().toPath();
        editor = Workbench.open(file);
        editor.session().execute(SetCommand.create(editor.session().domain(), sse(),
                CellPackage.Literals.LAYER__THICKNESS, Quantity.parse("30 um")));
        Files.writeString(onDisk, Files.readString(onDisk).replace("20 um", "40 um"));
    }

    @AfterEach
    void close() throws Exception {
        project.dispose();
    }

    private Layer sse() {
        return (Layer) ((CellBuild) editor.resource().orElseThrow().getContents().getFirst()).getStack().get(1);
    }

    private String here() {
        return sse().getThickness().toString();
    }

    private String there() throws IOException {
        return Files.readString(onDisk).replaceAll("(?s).*name=\"sse\"\\s+thickness=\"([^\"]*)\".*", "$1");
    }

    private void notice() {
        try {
            file.refreshLocal(IResource.DEPTH_ZERO, null);
        } catch (CoreException e) {
            throw new IllegalStateException(e);
        }
    }

    private void save() {
        editor.doSave(new NullProgressMonitor());
        Events.settle();
    }

    private void check(String expectedHere, String expectedThere, boolean dirty) throws IOException {
        Events.await("the editor is " + (dirty ? "dirty" : "clean"), () -> editor.isDirty() == dirty);
        assertEquals(expectedHere, here());
        assertEquals(expectedThere, there());
    }

    @Test
    void keptChangesAreSavedWithoutAnotherQuestion() throws IOException {
        String asked = Workbench.answer(NOTICED, "Keep my changes", this::notice);
        assertTrue(asked.contains("test.cell has been changed by another program"), asked);
        check("30 um", "40 um", true);
        save();
        check("30 um", "30 um", false);
    }

    @Test
    void theFileIsTakenFromDisk() throws IOException {
        Workbench.answer(NOTICED, "Take the file from disk", this::notice);
        check("40 um", "40 um", false);
        assertFalse(editor.session().undo(), "what is gone cannot be undone");
    }

    @Test
    void whatIsDecidedLaterIsAskedWhenSaving() throws IOException {
        Workbench.answer(NOTICED, "Decide later", this::notice);
        check("30 um", "40 um", true);
        String asked = Workbench.answer(SAVING, "Cancel", this::save);
        assertTrue(asked.contains("changed by another program since it was read here"), asked);
        check("30 um", "40 um", true);
        Workbench.answer(SAVING, "Save my version", this::save);
        check("30 um", "30 um", false);
    }

    @Test
    void savingAsksAlsoWhereTheWorkspaceHasNotNoticed() throws IOException {
        Workbench.answer(SAVING, "Take the file from disk", this::save);
        check("40 um", "40 um", false);
    }

    @Test
    void aDeletedFileComesBackWhenMyChangesAreKept() throws IOException {
        Files.delete(onDisk);
        String asked = Workbench.answer(NOTICED, "Keep my changes", this::notice);
        assertTrue(asked.contains("test.cell has been deleted by another program"), asked);
        assertTrue(editor.isDirty());
        save();
        check("30 um", "30 um", false);
    }

    @Test
    void theEditorOfADeletedFileClosesWhenTheDiskIsRight() throws IOException {
        Files.delete(onDisk);
        Workbench.answer(NOTICED, "Take the file from disk", this::notice);
        Events.await("the editor is closed", () -> Workbench.page().getEditorReferences().length == 0);
        assertFalse(Files.exists(onDisk));
    }
}
