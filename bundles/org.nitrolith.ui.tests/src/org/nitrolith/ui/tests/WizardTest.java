// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.nitrolith.model.base.Named;
import org.nitrolith.ui.internal.editor.ModelEditor;
import org.nitrolith.ui.internal.model.ModelKind;
import org.nitrolith.ui.internal.wizards.NewModelWizard;
import org.nitrolith.ui.internal.wizards.NewProjectWizard;

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
            Workbench.await("it is read", () -> editor.resource().isPresent());
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

    @Test
    void aProjectIsMadeFromATemplate() throws Exception {
        IProject made = ResourcesPlugin.getWorkspace().getRoot().getProject("made-" + System.nanoTime());
        NewProjectWizard wizard = new NewProjectWizard();
        wizard.init(PlatformUI.getWorkbench(), StructuredSelection.EMPTY);
        Workbench.finish(wizard, () -> wizard.fill(made.getName(), "empty"));
        try {
            Workbench.await("the project is open with its notebook",
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
