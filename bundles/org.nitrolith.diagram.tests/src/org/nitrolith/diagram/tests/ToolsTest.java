// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import org.junit.jupiter.api.Test;

import org.nitrolith.diagram.ContainerView;
import org.nitrolith.diagram.Diagram;
import org.nitrolith.diagram.EdgeView;
import org.nitrolith.diagram.ElementView;
import org.nitrolith.diagram.NodeView;
import org.nitrolith.diagram.Point;
import org.nitrolith.diagram.ShapeView;
import org.nitrolith.diagram.spec.Construct;
import org.nitrolith.diagram.tool.DiagramTools;
import org.nitrolith.diagram.tool.PaletteSection;
import org.nitrolith.diagram.tool.ToolResult;

/** Every kind of tool: initial state, do, undo, redo, with the model and the views checked after each. */
class ToolsTest {

    private final Lab lab = new Lab();
    private final Diagram diagram = lab.open("BenchMap");
    private final DiagramTools tools = new DiagramTools(diagram);

    private interface Check {
        void run();
    }

    private void doUndoRedo(ToolResult result, Check done, EObject before, List<String> viewsBefore) {
        assertTrue(result.done(), result::message);
        done.run();
        assertViewsFollow();
        EObject after = EcoreUtil.copy(lab.lab);
        lab.domain.getCommandStack().undo();
        assertTrue(EcoreUtil.equals(before, lab.lab), "undo takes back exactly what the tool did");
        assertEquals(viewsBefore, Lab.labels(diagram));
        assertViewsFollow();
        lab.domain.getCommandStack().redo();
        assertTrue(EcoreUtil.equals(after, lab.lab), "redo does it again");
        done.run();
        assertViewsFollow();
    }

    /** The views are those that a diagram opened now would have. */
    private void assertViewsFollow() {
        Diagram fresh = Diagram.open(diagram.representation(), lab.lab);
        assertEquals(ids(fresh), ids(diagram));
        assertEquals(Lab.labels(fresh), Lab.labels(diagram));
    }

    private static List<String> ids(Diagram each) {
        return each.views().stream().map(v -> v.id()).toList();
    }

    private Construct tool(String name) {
        return tools.tool(name).orElseThrow();
    }

    private ShapeView shape(EObject element) {
        return (ShapeView) Lab.view(diagram, element);
    }

    private EObject before() {
        return EcoreUtil.copy(lab.lab);
    }

    @Test
    void paletteHoldsTheToolsOfTheLayers() {
        List<PaletteSection> palette = tools.palette();
        assertEquals(1, palette.size());
        assertEquals("Make", palette.getFirst().label());
        assertEquals(List.of("newBench", "newVessel", "newTool", "newPort", "newLink", "newUse", "sortOut", "failHalfway"),
                palette.getFirst().tools().stream().map(Construct::label).toList());
    }

    @Test
    void createsAContainer() {
        EObject before = before();
        List<String> views = Lab.labels(diagram);
        doUndoRedo(tools.create(tool("newBench"), diagram.view(), Optional.of(new Point(40, 300))), () -> {
            assertEquals(3, Lab.list(lab.lab, "benches").size());
            ContainerView bench = (ContainerView) shape((EObject) Lab.list(lab.lab, "benches").get(2));
            assertEquals(List.of(40, 300), List.of(bench.bounds().x(), bench.bounds().y()));
        }, before, views);
    }

    @Test
    void createsANodeWithWhatBelongsToIt() {
        EObject before = before();
        List<String> views = Lab.labels(diagram);
        doUndoRedo(tools.create(tool("newVessel"), shape(lab.right), Optional.empty()), () -> {
            EObject vessel = (EObject) Lab.list(lab.right, "items").get(1);
            assertEquals("Vessel", Lab.get(vessel, "name"));
            assertEquals("in", ((NodeView) shape(vessel)).borderNodes().getFirst().label());
            assertFalse(shape(vessel).bounds().overlaps(shape(lab.mill).bounds()), "it finds a free place");
        }, before, views);
    }

    @Test
    void createsABorderedNode() {
        EObject before = before();
        List<String> views = Lab.labels(diagram);
        doUndoRedo(tools.create(tool("newPort"), shape(lab.furnace), Optional.empty()),
                () -> assertEquals(1, shape(lab.furnace).borderNodes().size()), before, views);
    }

    @Test
    void creationKeepsToMappingsAndPreconditions() {
        assertFalse(tools.canCreate(tool("newVessel"), diagram.view()), "a vessel stands on a bench");
        assertFalse(tools.canCreate(tool("newPort"), shape(lab.left)));
        assertTrue(tools.canCreate(tool("newTool"), shape(lab.right)));
        for (int i = 0; i < 3; i++) {
            assertTrue(tools.create(tool("newTool"), shape(lab.right), Optional.empty()).done());
        }
        assertFalse(tools.canCreate(tool("newTool"), shape(lab.right)), "the bench is full");
        ToolResult refused = tools.create(tool("newTool"), shape(lab.right), Optional.empty());
        assertFalse(refused.done());
        assertEquals("\"newTool\" cannot be used here.", refused.message());
        assertEquals(4, Lab.list(lab.right, "items").size());
    }

    @Test
    void createsAnEdgeOfAnElement() {
        assertFalse(tools.canCreateEdge(tool("newLink"), shape(lab.mill), shape(lab.mill)), "its precondition");
        assertFalse(tools.canCreateEdge(tool("newLink"), shape(lab.mill), shape(lab.left)), "its mappings");
        EObject before = before();
        List<String> views = Lab.labels(diagram);
        doUndoRedo(tools.createEdge(tool("newLink"), shape(lab.flask), shape(lab.mill)), () -> {
            EObject link = (EObject) Lab.list(lab.lab, "links").get(1);
            assertEquals("flask-mill", Lab.view(diagram, link).label());
            assertSame(lab.flask, ((EdgeView) Lab.view(diagram, link)).source().element());
        }, before, views);
    }

    @Test
    void createsAnEdgeOfAReference() {
        EObject before = before();
        List<String> views = Lab.labels(diagram);
        doUndoRedo(tools.createEdge(tool("newUse"), shape(lab.furnace), shape(lab.flask)), () -> {
            assertEquals(List.of(lab.flask), Lab.list(lab.furnace, "uses"));
            assertEquals(List.of(lab.furnace), Lab.list(lab.flask, "usedBy"));
        }, before, views);
    }

    @Test
    void deletesWithAllThatDependsOnIt() {
        EObject before = before();
        List<String> views = Lab.labels(diagram);
        doUndoRedo(tools.delete(List.of(shape(lab.right), shape(lab.mill))), () -> {
            assertEquals(List.of(lab.left), Lab.list(lab.lab, "benches"));
            assertEquals(List.of(), Lab.list(lab.lab, "links"), "the link had no end any more");
            assertEquals(List.of(), Lab.list(lab.flask, "uses"), "nothing refers to what is gone");
            assertEquals(List.of(), Lab.list(lab.left, "next"));
        }, before, views);
    }

    @Test
    void deletesAReference() {
        EdgeView use = diagram.view().edges().getFirst();
        EObject before = before();
        List<String> views = Lab.labels(diagram);
        doUndoRedo(tools.delete(List.of(use)), () -> {
            assertEquals(List.of(), Lab.list(lab.flask, "uses"));
            assertEquals(1, diagram.view().edges().size());
        }, before, views);
    }

    @Test
    void editsALabel() {
        assertEquals(Optional.of("flask"), tools.editableText(shape(lab.flask)));
        assertEquals(Optional.empty(), tools.editableText(shape(lab.flask).borderNodes().getFirst()));
        EObject before = before();
        List<String> views = Lab.labels(diagram);
        doUndoRedo(tools.edit(shape(lab.flask), "beaker {1}"), () -> assertEquals("beaker {1}", shape(lab.flask).label()), before, views);
    }

    @Test
    void reconnectsBothEndsOfAnElement() {
        EdgeView link = (EdgeView) Lab.view(diagram, lab.link);
        assertFalse(tools.canReconnect(link, DiagramTools.End.SOURCE, shape(lab.left)));
        EObject before = before();
        List<String> views = Lab.labels(diagram);
        doUndoRedo(tools.reconnect(link, DiagramTools.End.SOURCE, shape(lab.flask)),
                () -> assertSame(lab.flask, Lab.get(lab.link, "from")), before, views);
        EObject next = before();
        List<String> nextViews = Lab.labels(diagram);
        doUndoRedo(tools.reconnect((EdgeView) Lab.view(diagram, lab.link), DiagramTools.End.TARGET, shape(lab.mill)),
                () -> assertSame(lab.mill, Lab.get(lab.link, "to")), next, nextViews);
    }

    @Test
    void reconnectsAReference() {
        EdgeView use = diagram.view().edges().getFirst();
        EObject before = before();
        List<String> views = Lab.labels(diagram);
        doUndoRedo(tools.reconnect(use, DiagramTools.End.TARGET, shape(lab.furnace)),
                () -> assertEquals(List.of(lab.furnace), Lab.list(lab.flask, "uses")), before, views);
    }

    @Test
    void dropsAViewAndAnElementFromElsewhere() {
        assertFalse(tools.canDrop(shape(lab.flask), diagram.view()));
        assertFalse(tools.canDrop(lab.link, shape(lab.right)), "only what the tool's mappings show");
        EObject before = before();
        List<String> views = Lab.labels(diagram);
        doUndoRedo(tools.drop(List.of(shape(lab.flask)), shape(lab.right)),
                () -> assertEquals(List.of(lab.mill, lab.flask), Lab.list(lab.right, "items")), before, views);
        EObject next = before();
        List<String> nextViews = Lab.labels(diagram);
        doUndoRedo(tools.drop(List.of(lab.mill), shape(lab.left), Optional.empty()),
                () -> assertEquals(List.of(lab.flask), Lab.list(lab.right, "items")), next, nextViews);
    }

    @Test
    void severalAreDroppedInOneStep() {
        EObject before = before();
        List<String> views = Lab.labels(diagram);
        doUndoRedo(tools.drop(List.of(shape(lab.flask), shape(lab.furnace)), shape(lab.right)),
                () -> assertEquals(List.of(lab.mill, lab.flask, lab.furnace), Lab.list(lab.right, "items")), before, views);
        EObject next = before();
        List<String> nextViews = Lab.labels(diagram);
        doUndoRedo(tools.drop(List.of(lab.mill, lab.flask), shape(lab.left), Optional.empty()),
                () -> assertEquals(List.of(lab.mill, lab.flask), Lab.list(lab.left, "items")), next, nextViews);
        EObject last = before();
        assertFalse(tools.drop(List.of(shape(lab.mill), shape(lab.left)), shape(lab.right)).done(), "a bench is no item");
        assertTrue(EcoreUtil.equals(last, lab.lab), "where one cannot be dropped, none is");
    }

    @Test
    void aDropThatFailsHalfWayLeavesNothing() {
        EObject tongs = Lab.add(lab.left, "items", lab.make("Tool", "tongs"));
        Diagram failing = lab.open(lab.specification(t -> t.replace("featureName=\"items\"/>", "featureName=\"items\"/>"
                + "<subModelOperations xsi:type=\"op:Unset\" featureName=\"ports\"/>")), "BenchMap");
        EObject before = before();
        ToolResult result = new DiagramTools(failing).drop(List.of(Lab.view(failing, lab.flask), Lab.view(failing, tongs)),
                Lab.view(failing, lab.right));
        assertFalse(result.done());
        assertTrue(result.message().contains("ports"), result.message());
        assertTrue(EcoreUtil.equals(before, lab.lab), "what was dropped first is where it was");
        assertFalse(lab.domain.getCommandStack().canUndo());
        assertEquals(Lab.labels(Diagram.open(failing.representation(), lab.lab)), Lab.labels(failing));
        failing.close();
    }

    @Test
    void doubleClickDoesWhatTheSpecificationSays() {
        assertFalse(tools.canDoubleClick(shape(lab.mill)));
        EObject before = before();
        List<String> views = Lab.labels(diagram);
        doUndoRedo(tools.doubleClick(shape(lab.flask)), () -> assertEquals(7, Lab.get(lab.flask, "load")), before, views);
    }

    @Test
    void runsEveryOperation() {
        EObject before = before();
        List<String> views = Lab.labels(diagram);
        doUndoRedo(tools.run(tool("sortOut"), shape(lab.left)), () -> {
            assertEquals("inUse", ((Enumerator) Lab.get(lab.left, "mode")).getName());
            assertEquals(List.of("checked", "word of left"), Lab.list(lab.left, "notes"), "SetValue adds to many values");
            assertEquals(2, Lab.get(lab.flask, "load"), "If within the default of Switch");
            assertEquals(1, Lab.get(lab.furnace, "load"), "the case of Switch");
            assertEquals(List.of(), Lab.list(lab.left, "next"), "Unset");
        }, before, views);
    }

    @Test
    void aToolThatFailsChangesNothing() {
        EObject before = before();
        ToolResult result = tools.run(tool("failHalfway"), shape(lab.left));
        assertFalse(result.done());
        assertTrue(result.message().contains("\"no such mode\" is no Mode"), result::message);
        assertTrue(EcoreUtil.equals(before, lab.lab));
        assertEquals("left", shape(lab.left).label());
        assertFalse(lab.domain.getCommandStack().canUndo(), "nothing is there to be undone");
    }

    @Test
    void fixesARule() {
        Lab.set(lab.mill, "name", null);
        diagram.refresh();
        ElementView mill = shape(lab.mill);
        Construct fix = tools.fixes(mill.decorations().getFirst()).getFirst();
        EObject before = before();
        List<String> views = Lab.labels(diagram);
        doUndoRedo(tools.fix(fix, mill), () -> {
            assertEquals("found", Lab.get(lab.mill, "name"));
            assertEquals(List.of(), shape(lab.mill).decorations());
        }, before, views);
    }

    @Test
    void regionsTakeNoDrop() {
        Diagram towers = lab.open("Towers");
        ContainerView tower = (ContainerView) towers.view().children().getFirst();
        DiagramTools towerTools = new DiagramTools(towers);
        assertFalse(towerTools.canDrop(tower.children().get(0), tower.children().get(1)));
        assertFalse(towers.move(Map.of((ShapeView) tower.children().get(0), ((ShapeView) tower.children().get(0)).bounds()
                .shifted(10, 10))).canExecute(), "a region cannot be moved");
    }
}
