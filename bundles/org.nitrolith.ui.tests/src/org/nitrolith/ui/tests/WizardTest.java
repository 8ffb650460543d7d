// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.Arrays;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.nitrolith.model.base.Named;
import org.nitrolith.ui.internal.editor.ModelEditor;
import org.nitrolith.ui.internal.model.ModelKind;
import org.nitrolith.ui.internal.wizards.NewModelWizard;
import org.nitrolith.ui.internal.wizards.NewProjectWizard;
import org.nitrolith.ui.testing.Events;

class WizardTest {

    private TestProject project;

    @BeforeEach
    void create() throws Exception {
        project = TestProject.create();
    }

    @AfterEach
    void delete() throws Exception {
        project.dispose();
    }

    private NewModelWizard wizard(ModelKind kind) {
        NewModelWizard wizard = new NewModelWizard(kind);
        wizard.init(PlatformUI.getWorkbench(), new StructuredSelection(project.project()));
        return wizard;
    }

    @Test
    void everyKindOfModelIsMadeAndOpened() {
        for (ModelKind kind : ModelKind.values()) {
            NewModelWizard wizard = wizard(kind);
            Workbench.finish(wizard,
                    () -> wizard.fill(project.project().getFolder("new"), "First " + kind.label(), "first"));
            IFile file = project.project().getFile("new/first." + kind.extension());
            assertTrue(file.exists(), file.getName());
            ModelEditor editor = (ModelEditor) Workbench.page().getActiveEditor();
            Events.await("it is read", () -> editor.resource().isPresent());
            Named root = (Named) editor.resource().orElseThrow().getContents().getFirst();
            assertEquals(kind.rootClass(), root.eClass());
            assertEquals("First " + kind.label(), root.getName());
        }
    }

    @Test
    void anExistingFileIsNotReplaced() throws Exception {
        project.write("a.cell", TestProject.cell());
        NewModelWizard wizard = wizard(ModelKind.CELL);
        String complaint = Workbench.complaint(wizard, () -> wizard.fill(project.project(), "A", "a.cell"));
        assertTrue(Optional.ofNullable(complaint).orElse("").contains("a.cell is there already"), complaint);
    }

    @ParameterizedTest
    @ValueSource(strings = { "two words", "β-Li₃N Übersicht", "100 %", "a.b.c" })
    void unusualNamesAreKept(String name) {
        NewModelWizard wizard = wizard(ModelKind.CELL);
        Workbench.finish(wizard, () -> wizard.fill(project.project().getFolder(name), name, name));
        IFile file = project.project().getFile(name + "/" + name + ".cell");
        assertTrue(file.exists(), name);
        ModelEditor editor = (ModelEditor) Workbench.page().getActiveEditor();
        Events.await("it is read", () -> editor.resource().isPresent());
        assertEquals(name, ((Named) editor.resource().orElseThrow().getContents().getFirst()).getName());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a/b    | File:
            .a     | begins with a dot
            ' '    | give it a name
            """)
    void aNameThatIsNoneIsRefusedWhileItIsTyped(String name, String complaint) {
        NewModelWizard wizard = wizard(ModelKind.CELL);
        String said = Workbench.complaint(wizard, () -> wizard.fill(project.project(), "A", name));
        assertTrue(Optional.ofNullable(said).orElse("").contains(complaint), said);
    }

    @Test
    void whatCannotBeWrittenLeavesNothing() throws Exception {
        String tooLong = "x".repeat(300);
        NewModelWizard wizard = wizard(ModelKind.CELL);
        String said = Workbench.refusal(wizard, () -> wizard.fill(project.project().getFolder("new/deep"), "A", tooLong));
        assertTrue(said.contains("could not be made") && said.contains(tooLong), said);
        assertEquals(0, Arrays.stream(project.project().members()).filter(m -> m.getName().equals("new")).count());
        assertFalse(Files.exists(project.project().getLocation().append("new").toPath()));
    }

    @Test
    void aProjectNeedsANameOfItsOwn() {
        for (String[] wrong : new String[][] { { "  ", "Give the project a name" }, { "a/b", "/" }, { ".a", "begins with a dot" },
                { project.project().getName(), "There is a project" } }) {
            NewProjectWizard asked = new NewProjectWizard();
            asked.init(PlatformUI.getWorkbench(), StructuredSelection.EMPTY);
            String said = Workbench.complaint(asked, () -> asked.fill(wrong[0], "empty"));
            assertTrue(said != null && said.contains(wrong[1]), wrong[0] + ": " + said);
        }
    }

    @Test
    void aProjectIsMadeFromATemplate() throws Exception {
        IProject made = ResourcesPlugin.getWorkspace().getRoot().getProject("made-" + System.nanoTime());
        NewProjectWizard wizard = new NewProjectWizard();
        wizard.init(PlatformUI.getWorkbench(), StructuredSelection.EMPTY);
        Workbench.finish(wizard, () -> wizard.fill(made.getName(), "empty"));
        try {
            Events.await("the project is open with its notebook",
                    () -> Workbench.page().getActiveEditor() instanceof ModelEditor editor
                            && editor.file().equals(made.getFile("notebook.notebook"))
                            && editor.resource().isPresent());
            assertTrue(made.getFolder("measurements").exists());
        } finally {
            Workbench.page().closeAllEditors(false);
            made.delete(true, true, null);
        }
    }
}
