// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.nitrolith.model.cell.CellBuild;
import org.nitrolith.model.cell.CellPackage;
import org.nitrolith.model.cell.Layer;
import org.nitrolith.model.material.CrystalSystem;
import org.nitrolith.model.material.Material;
import org.nitrolith.model.material.MaterialFactory;
import org.nitrolith.model.material.MaterialLibrary;
import org.nitrolith.model.material.Phase;
import org.nitrolith.ui.internal.editor.ModelEditor;
import org.nitrolith.ui.internal.problems.ProblemMarkers;
import org.nitrolith.ui.internal.problems.ProblemsView;
import org.nitrolith.ui.internal.problems.ValidationJob;
import org.nitrolith.ui.testing.Events;
import org.nitrolith.units.Quantity;

class ProblemsTest {

    private TestProject project;

    @BeforeEach
    void create() throws Exception {
        project = TestProject.create();
        Workbench.page().showView(ProblemsView.ID);
    }

    @AfterEach
    void delete() throws Exception {
        project.dispose();
    }

    private IFile writeTooThick() throws Exception {
        CellBuild cell = TestProject.cell();
        ((Layer) cell.getStack().get(1)).setThickness(Quantity.parse("-20 um"));
        IFile file = project.write("cells/impossible.cell", cell);
        ValidationJob.schedule(project.project());
        Events.await("the problem is found", () -> marker(file) != null);
        return file;
    }

    private static IMarker marker(IFile file) {
        return ProblemMarkers.of(file).stream().filter(m -> m.getAttribute(IMarker.MESSAGE, "").contains("-20 um"))
                .findFirst().orElse(null);
    }

    @Test
    void anImpossibleThicknessIsAProblemOfItsLayer() throws Exception {
        IMarker marker = marker(writeTooThick());
        assertTrue(marker.getAttribute(IMarker.SEVERITY, -1) >= IMarker.SEVERITY_WARNING);
        assertTrue(marker.getAttribute(IMarker.LOCATION, "").contains("sse"),
                marker.getAttribute(IMarker.LOCATION, ""));
    }

    @Test
    void goingToAProblemSelectsItsElement() throws Exception {
        IMarker marker = marker(writeTooThick());
        ModelEditor editor = (ModelEditor) IDE.openEditor(Workbench.page(), marker);
        Events.await("the element is selected",
                () -> editor.details().flatMap(d -> d.shown()).filter(ProblemsTest::isSse).isPresent());
        assertEquals("sse", ((Layer) editor.details().orElseThrow().shown().orElseThrow()).getName());
    }

    private static boolean isSse(EObject element) {
        return element instanceof Layer layer && "sse".equals(layer.getName());
    }

    @Test
    void aQuickFixIsOneStepThatMendsTheProblem() throws Exception {
        MaterialLibrary library = MaterialFactory.eINSTANCE.createMaterialLibrary();
        Material material = MaterialFactory.eINSTANCE.createMaterial();
        material.setName("Li3N");
        Phase phase = MaterialFactory.eINSTANCE.createPhase();
        phase.setName("alpha");
        phase.setSpaceGroup("P6/mmm");
        phase.setCrystalSystem(CrystalSystem.CUBIC);
        material.getPhases().add(phase);
        library.getMaterials().add(material);
        IFile file = project.write("materials/wrong.material", library);
        ValidationJob.schedule(project.project());
        Events.await("a problem with a quick fix is found", () -> !fixable(file).isEmpty());
        IMarker marker = fixable(file).getFirst();
        IMarkerResolution[] fixes = IDE.getMarkerHelpRegistry().getResolutions(marker);
        assertEquals(1, fixes.length);
        assertEquals("Set the crystal system to hexagonal", fixes[0].getLabel());
        fixes[0].run(marker);
        Events.await("the mended element is shown", () -> Workbench.page().getActiveEditor() instanceof ModelEditor e
                && e.details().flatMap(d -> d.shown()).filter(Phase.class::isInstance).isPresent());
        ModelEditor editor = (ModelEditor) Workbench.page().getActiveEditor();
        Phase mended = (Phase) editor.details().orElseThrow().shown().orElseThrow();
        assertEquals(CrystalSystem.HEXAGONAL, mended.getCrystalSystem());
        assertTrue(editor.isDirty());
        assertTrue(editor.session().undo());
        assertEquals(CrystalSystem.CUBIC, mended.getCrystalSystem());
        assertTrue(editor.session().redo());
        editor.doSave(new NullProgressMonitor());
        Events.await("the problem is gone", () -> fixable(file).isEmpty());
        assertTrue(TestProject.text(file).contains("crystalSystem=\"hexagonal\""), TestProject.text(file));
    }

    private static List<IMarker> fixable(IFile file) {
        return ProblemMarkers.of(file).stream().filter(m -> IDE.getMarkerHelpRegistry().hasResolutions(m)).toList();
    }

    @Test
    void aMendedProblemDisappearsAfterSaving() throws Exception {
        IFile file = writeTooThick();
        ModelEditor editor = Workbench.open(file);
        Layer sse = (Layer) ((CellBuild) editor.resource().orElseThrow().getContents().getFirst()).getStack().get(1);
        editor.select(sse);
        Events.settle();
        editor.session().execute(SetCommand.create(editor.session().domain(), sse,
                CellPackage.Literals.LAYER__THICKNESS, Quantity.parse("20 um")));
        editor.doSave(new NullProgressMonitor());
        Events.await("the problem is gone", () -> marker(file) == null);
        assertTrue(
                ProblemMarkers.of(file).stream().noneMatch(m -> m.getAttribute(IMarker.MESSAGE, "").contains("-20")));
    }
}
