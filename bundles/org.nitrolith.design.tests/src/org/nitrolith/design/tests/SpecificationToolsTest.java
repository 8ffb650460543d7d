// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.design.tests;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.nitrolith.design.NitrolithViewpoints;
import org.nitrolith.diagram.Diagram;
import org.nitrolith.diagram.EdgeView;
import org.nitrolith.diagram.ElementView;
import org.nitrolith.diagram.Point;
import org.nitrolith.diagram.ShapeView;
import org.nitrolith.diagram.spec.Construct;
import org.nitrolith.diagram.spec.Representation;
import org.nitrolith.diagram.spec.SpecificationLoader;
import org.nitrolith.diagram.tool.DiagramTools;
import org.nitrolith.diagram.tool.ToolResult;
import org.nitrolith.model.cell.CellBuild;
import org.nitrolith.model.cell.StackItem;
import org.nitrolith.model.material.Material;
import org.nitrolith.model.material.MaterialClass;
import org.nitrolith.model.material.MaterialLibrary;
import org.nitrolith.model.synthesis.BallMill;
import org.nitrolith.model.synthesis.Flow;
import org.nitrolith.model.synthesis.SynthesisRoute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What some of the tools of the specification do to the model, in detail; {@link EveryToolTest} runs all of them. */
class SpecificationToolsTest {

    @TempDir
    private Path folder;
    private SampleNotebook notebook;
    private EditingDomain domain;

    @BeforeEach
    void open() throws Exception {
        notebook = new SampleNotebook(folder);
        domain = new AdapterFactoryEditingDomain(new ReflectiveItemProviderAdapterFactory(), new BasicCommandStack(),
                notebook.resourceSet());
    }

    @Test
    void labelsAreEdited() throws Exception {
        try (Diagram diagram = diagram("Route", SampleNotebook.ROUTE)) {
            DiagramTools tools = new DiagramTools(diagram);
            run(SampleNotebook.ROUTE, () -> tools.edit(view(diagram, "Step"), "Milling"), "rename");
            assertEquals("Milling 500 rpm, 20 h", view(diagram, "Step").label());
            assertEquals("Milling", notebook.root(SampleNotebook.ROUTE, SynthesisRoute.class).getSteps().getFirst().getName());
            run(SampleNotebook.ROUTE, () -> tools.edit(view(diagram, "Flow"), "1.5 g"), "amount");
            assertEquals("1.5 g", view(diagram, "Flow").label());
            assertFalse(tools.edit(view(diagram, "Flow"), "3 V").done(), "a voltage is no mass");
            assertEquals("1.5 g", view(diagram, "Flow").label());
        }
    }

    @Test
    void aFlowIsReconnected() throws Exception {
        SynthesisRoute route = notebook.root(SampleNotebook.ROUTE, SynthesisRoute.class);
        try (Diagram diagram = diagram("Route", SampleNotebook.ROUTE)) {
            DiagramTools tools = new DiagramTools(diagram);
            EdgeView first = (EdgeView) view(diagram, "Flow");
            EdgeView last = (EdgeView) diagram.views().stream().filter(v -> v.element() == route.getFlows().getLast()).findFirst().get();
            run(SampleNotebook.ROUTE, () -> tools.reconnect(first, DiagramTools.End.TARGET, last.source()), "reconnect");
            Flow flow = route.getFlows().getFirst();
            assertEquals(route.getSteps().get(1), flow.getTarget());
            assertTrue(flow.getSource() == route.getPrecursors().getFirst());
            assertTrue(route.getSteps().getFirst() instanceof BallMill mill && mill.getIncoming().isEmpty());
        }
    }

    @Test
    void aLayerMovesUpAndANewOneIsPutBehindTheOneThatIsClicked() throws Exception {
        CellBuild cell = notebook.root(SampleNotebook.CELL, CellBuild.class);
        try (Diagram diagram = diagram("Stack", SampleNotebook.CELL)) {
            DiagramTools tools = new DiagramTools(diagram);
            StackItem second = cell.getStack().get(1);
            Construct up = tools.tool("MoveUp").orElseThrow();
            ElementView top = diagram.viewsOf(cell.getStack().getFirst()).getFirst();
            assertFalse(tools.canRun(up, top), "nothing is above the first");
            run(SampleNotebook.CELL, () -> tools.run(up, diagram.viewsOf(second).getFirst()), "MoveUp");
            assertEquals(0, cell.getStack().indexOf(second));
            run(SampleNotebook.CELL, () -> tools.create(tools.tool("CreateInterlayer").orElseThrow(),
                    diagram.viewsOf(second).getFirst(), Optional.empty()), "CreateInterlayer");
            assertEquals("Interlayer", cell.getStack().get(1).getName());
        }
    }

    @Test
    void aMaterialIsDroppedAsPrecursorOrElectrolyteAndMovesBetweenClasses() throws Exception {
        MaterialLibrary library = notebook.root(SampleNotebook.MATERIALS, MaterialLibrary.class);
        Material halide = library.getMaterials().get(1);
        try (Diagram diagram = diagram("Route", SampleNotebook.ROUTE)) {
            run(SampleNotebook.ROUTE,
                    () -> new DiagramTools(diagram).drop(List.of(halide), diagram.view(), Optional.of(new Point(300, 200))),
                    "DropMaterial");
            SynthesisRoute route = notebook.root(SampleNotebook.ROUTE, SynthesisRoute.class);
            assertEquals(halide, route.getPrecursors().getLast().getMaterial());
            assertEquals("Li3InCl6", route.getPrecursors().getLast().getName());
            ShapeView shown = (ShapeView) diagram.viewsOf(route.getPrecursors().getLast()).getFirst();
            assertEquals("300 200", shown.bounds().x() + " " + shown.bounds().y(), "it stands where it was dropped");
        }
        try (Diagram diagram = diagram("Stack", SampleNotebook.CELL)) {
            run(SampleNotebook.CELL, () -> new DiagramTools(diagram).drop(List.of(halide), diagram.view(), Optional.of(new Point(1, 2))),
                    "DropElectrolyteMaterial");
            assertEquals("Li3InCl6", notebook.root(SampleNotebook.CELL, CellBuild.class).getStack().getLast().getName());
            assertFalse(diagram.layout().isDirty(), "a region of a stack has no place of its own");
        }
        try (Diagram diagram = diagram("MaterialMap", SampleNotebook.MATERIALS)) {
            ElementView dragged = diagram.viewsOf(halide).stream().filter(v -> v.mapping().name().equals("Material")).findFirst().get();
            run(SampleNotebook.MATERIALS, () -> new DiagramTools(diagram).drop(List.of(dragged), view(diagram, "MaterialClass")),
                    "DropIntoClass");
            assertEquals(MaterialClass.LITHIUM_NITRIDE, halide.getMaterialClass());
        }
    }

    /** Does, undoes and does again; the model is as before after the undo and as after the first time after the redo. */
    private void run(String file, Supplier<ToolResult> tool, String name) {
        EObject root = notebook.root(file);
        EObject before = EcoreUtil.copy(root);
        ToolResult result = tool.get();
        assertTrue(result.done(), name + ": " + result.message());
        EObject after = EcoreUtil.copy(root);
        assertFalse(EcoreUtil.equals(before, after), name + " changes nothing");
        domain.getCommandStack().undo();
        assertTrue(EcoreUtil.equals(before, root), name + ": undo");
        domain.getCommandStack().redo();
        assertTrue(EcoreUtil.equals(after, root), name + ": redo");
    }

    private static ElementView view(Diagram diagram, String mapping) {
        return diagram.views().stream().filter(v -> v.mapping().name().equals(mapping)).findFirst().orElseThrow();
    }

    private Diagram diagram(String name, String file) throws Exception {
        Representation representation = new SpecificationLoader().load(new NitrolithViewpoints()).representation(name).orElseThrow();
        Diagram diagram = Diagram.open(representation, notebook.root(file), domain);
        representation.layers().stream().filter(Representation::isOptional).forEach(l -> diagram.showLayer(l, true));
        return diagram;
    }
}
