// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.nitrolith.analysis.AnalysisDescriptor;
import org.nitrolith.analysis.AnalysisRegistry;
import org.nitrolith.model.cell.CellBuild;
import org.nitrolith.model.cell.EnergyEstimate;
import org.nitrolith.samples.Templates;
import org.nitrolith.ui.internal.analysis.AnalysisLauncher;
import org.nitrolith.ui.internal.analysis.ResultPage;
import org.nitrolith.ui.internal.editor.ModelEditor;
import org.nitrolith.ui.testing.Events;

/** The result of an analysis is stored in the model as one step. */
class StoreTest {

    private TestProject project;
    private IFile file;

    @BeforeEach
    void create() throws Exception {
        project = TestProject.create();
        Path folder = project.project().getLocation().toPath();
        Templates.copy(Templates.SAMPLE, folder);
        project.project().refreshLocal(IResource.DEPTH_INFINITE, null);
        file = project.project().getFile("cells/NMC811-Li3InCl6-Li3N-Li.cell");
    }

    @AfterEach
    void delete() throws Exception {
        project.dispose();
    }

    @Test
    void theEnergyOfTheSampleCellIsStoredUndoneAndSaved() throws Exception {
        ModelEditor editor = Workbench.open(file);
        CellBuild cell = (CellBuild) editor.resource().orElseThrow().getContents().getFirst();
        AnalysisDescriptor energy = AnalysisRegistry.read().find("org.nitrolith.analysis.energydensity.energy").orElseThrow();
        AnalysisLauncher.run(energy, cell, Map.of());
        Events.await("the result is shown", () -> Workbench.page().getActiveEditor() instanceof ResultPage);
        ResultPage page = (ResultPage) Workbench.page().getActiveEditor();
        assertFalse(editor.isDirty(), "an analysis alone changes nothing");
        page.store();
        Events.await("the change is shown", editor::isDirty);
        assertEquals(1, cell.getEstimates().size());
        EnergyEstimate stored = cell.getEstimates().getFirst();
        assertEquals(345.2, stored.getGravimetricEnergyDensity().in("Wh/kg"), 0.1);
        assertTrue(editor.session().undo());
        assertTrue(cell.getEstimates().isEmpty(), "one step");
        Events.await("it is as before", () -> !editor.isDirty());
        assertTrue(editor.session().redo());
        editor.doSave(new NullProgressMonitor());
        Events.await("the workspace sees the saved file", () -> file.isSynchronized(IResource.DEPTH_ZERO));
        assertTrue(TestProject.text(file).contains("<estimates"), "it is in the file");
    }
}
