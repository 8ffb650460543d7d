// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import org.junit.jupiter.api.Test;

import org.nitrolith.diagram.Bounds;
import org.nitrolith.diagram.Diagram;
import org.nitrolith.diagram.ElementView;
import org.nitrolith.diagram.ShapeView;
import org.nitrolith.diagram.tool.Copies;
import org.nitrolith.diagram.tool.DiagramTools;
import org.nitrolith.diagram.tool.ToolResult;

class CopiesTest {

    private final Lab lab = new Lab();
    private final Diagram diagram = lab.open("BenchMap");
    private final DiagramTools tools = new DiagramTools(diagram);
    private final Copies copies = new Copies(diagram, tools);

    private ElementView view(EObject element) {
        return Lab.view(diagram, element);
    }

    private void checkInStep() {
        Diagram fresh = Diagram.outline(diagram.representation(), lab.lab, lab.problems::add);
        assertEquals(Lab.labels(fresh), Lab.labels(diagram));
        assertEquals(fresh.views().stream().map(ElementView::id).toList(), diagram.views().stream().map(ElementView::id).toList());
    }

    private static EObject only(ToolResult result) {
        assertTrue(result.done(), result.message());
        assertEquals(1, result.created().size());
        return result.created().getFirst();
    }

    @Test
    void aCopyGoesBehindWhatIsSelected() {
        copies.copy(List.of(view(lab.flask)));
        assertTrue(copies.canPaste(view(lab.flask)));
        EObject copy = only(copies.paste(view(lab.flask)));
        assertEquals(List.of(lab.flask, copy, lab.furnace), Lab.list(lab.left, "items"));
        assertTrue(EcoreUtil.equals((EObject) Lab.list(copy, "ports").getFirst(), (EObject) Lab.list(lab.flask, "ports").getFirst()));
        assertNotSame(Lab.list(copy, "ports").getFirst(), Lab.list(lab.flask, "ports").getFirst());
        checkInStep();
        Bounds original = ((ShapeView) view(lab.flask)).bounds();
        assertEquals(original.shifted(20, 20), ((ShapeView) view(copy)).bounds(), "it stands beside its original");
        lab.domain.getCommandStack().undo();
        assertEquals(List.of(lab.flask, lab.furnace), Lab.list(lab.left, "items"));
        checkInStep();
        lab.domain.getCommandStack().redo();
        assertEquals(List.of(lab.flask, copy, lab.furnace), Lab.list(lab.left, "items"));
        assertEquals(original.shifted(20, 20), ((ShapeView) view(copy)).bounds());
        assertEquals("Paste", lab.domain.getCommandStack().getUndoCommand().getLabel());
    }

    @Test
    void aCopyGoesIntoTheSelectedContainer() {
        copies.copy(List.of(view(lab.flask)));
        EObject copy = only(copies.paste(view(lab.right)));
        assertEquals(List.of(lab.mill, copy), Lab.list(lab.right, "items"));
        assertSame(view(lab.right), view(copy).parent());
        checkInStep();
        EObject again = only(copies.paste(view(lab.mill)));
        assertEquals(List.of(lab.mill, again, copy), Lab.list(lab.right, "items"), "a tool holds no vessel, so it goes behind it");
    }

    @Test
    void whatTheDiagramCannotHoldGoesBackToWhereItCameFrom() {
        copies.copy(List.of(view(lab.flask)));
        EObject copy = only(copies.paste(diagram.view()));
        assertSame(lab.left, copy.eContainer());
        checkInStep();
        lab.domain.setClipboard(List.of(lab.make("Vessel", "stranger")));
        assertFalse(copies.canPaste(diagram.view()), "a lab has no list of items");
        ToolResult refused = copies.paste(diagram.view());
        assertFalse(refused.done());
        assertEquals("What was copied cannot be pasted here.", refused.message());
        assertTrue(copies.canPaste(view(lab.right)), "a bench takes what a tree has copied");
    }

    @Test
    void edgesBetweenCopiesAreCopiedAlong() {
        copies.copy(List.of(view(lab.left), view(lab.right)));
        ToolResult result = copies.paste(diagram.view());
        assertEquals(3, result.created().size(), "two benches and the link");
        EObject left = result.created().get(0);
        EObject right = result.created().get(1);
        EObject link = result.created().get(2);
        assertEquals(2, Lab.list(lab.lab, "links").size());
        assertSame(Lab.list(right, "items").getFirst(), Lab.get(link, "from"));
        assertSame(Lab.list(left, "items").get(1), Lab.get(link, "to"));
        assertEquals(List.of(right), Lab.list(left, "next"));
        assertEquals(Lab.list(right, "items"), Lab.list((EObject) Lab.list(left, "items").getFirst(), "uses"));
        checkInStep();
        lab.domain.getCommandStack().undo();
        assertEquals(1, Lab.list(lab.lab, "links").size());
        checkInStep();
    }

    @Test
    void anEdgeAloneIsNotCopied() {
        assertFalse(copies.canCopy(List.of(view(lab.link))));
        assertFalse(copies.canCopy(List.of()));
        copies.copy(List.of(view(lab.link), view(lab.mill)));
        assertEquals(1, lab.domain.getClipboard().size());
    }

    @Test
    void duplicatesStandBehindTheirOriginalsAndLeaveTheClipboard() {
        copies.copy(List.of(view(lab.mill)));
        Object clipboard = lab.domain.getClipboard();
        ToolResult result = copies.duplicate(List.of(view(lab.flask), view(lab.furnace)));
        assertEquals(List.of(lab.flask, result.created().get(0), lab.furnace, result.created().get(1)), Lab.list(lab.left, "items"));
        assertSame(clipboard, lab.domain.getClipboard());
        assertEquals("Duplicate", lab.domain.getCommandStack().getUndoCommand().getLabel());
        checkInStep();
        lab.domain.getCommandStack().undo();
        assertEquals(List.of(lab.flask, lab.furnace), Lab.list(lab.left, "items"));
    }

    /** Gives a bench a size and what stands on it a place. */
    private void placeContent() {
        ShapeView bench = (ShapeView) view(lab.left);
        ShapeView flask = (ShapeView) view(lab.flask);
        ShapeView furnace = (ShapeView) view(lab.furnace);
        lab.domain.getCommandStack().execute(diagram.move(Map.of(bench, bench.bounds().sized(400, 300), flask, flask.bounds().at(200, 31),
                furnace, furnace.bounds().at(17, 180).sized(90, 44))));
    }

    private Bounds bounds(EObject element) {
        return ((ShapeView) view(element)).bounds();
    }

    private static EObject item(EObject bench, int index) {
        return (EObject) Lab.list(bench, "items").get(index);
    }

    @Test
    void whatACopyHoldsStandsAsInTheOriginal() {
        placeContent();
        EObject twin = only(copies.duplicate(List.of(view(lab.left))));
        assertEquals(bounds(lab.left).shifted(20, 20), bounds(twin));
        assertEquals(List.of(bounds(lab.flask), bounds(lab.furnace)), List.of(bounds(item(twin, 0)), bounds(item(twin, 1))));
        assertEquals(6, diagram.placements().size(), "one for each that was placed, and for its copy");
        checkInStep();
        lab.domain.getCommandStack().undo();
        assertEquals(3, diagram.placements().size());
        checkInStep();
        lab.domain.getCommandStack().redo();
        assertEquals(List.of(bounds(lab.flask), bounds(lab.furnace)), List.of(bounds(item(twin, 0)), bounds(item(twin, 1))));
    }

    @Test
    void whatIsCutStandsAsBeforeWhereItIsPasted() {
        placeContent();
        List<Bounds> before = List.of(bounds(lab.flask), bounds(lab.furnace));
        copies.copy(List.of(view(lab.left)));
        assertTrue(tools.delete(List.of(view(lab.left))).done());
        EObject pasted = only(copies.paste(diagram.view()));
        assertEquals(before, List.of(bounds(item(pasted, 0)), bounds(item(pasted, 1))));
        checkInStep();
    }

    @Test
    void regionsKeepTheirOrder() {
        Diagram towers = lab.open("Towers");
        Copies regions = new Copies(towers, new DiagramTools(towers));
        EObject middle = (EObject) Lab.list((EObject) Lab.list(lab.lab, "towers").getFirst(), "floors").get(1);
        EObject copy = only(regions.duplicate(List.of(Lab.view(towers, middle))));
        assertEquals(2, ((List<?>) copy.eContainer().eGet(copy.eContainmentFeature())).indexOf(copy));
    }

    @Test
    void manyPastesLeaveModelAndViewInStep() {
        copies.copy(List.of(view(lab.flask), view(lab.mill), view(lab.left)));
        assertEquals(3, lab.domain.getClipboard().size(), "the flask goes with its bench, the link with its ends");
        for (int i = 0; i < 5; i++) {
            assertTrue(copies.paste(view(lab.right)).done());
            checkInStep();
        }
        assertEquals(7, Lab.list(lab.lab, "benches").size());
    }
}
