// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.SetCommand;

import org.junit.jupiter.api.Test;

import org.nitrolith.diagram.Bounds;
import org.nitrolith.diagram.Colour;
import org.nitrolith.diagram.ContainerStyle;
import org.nitrolith.diagram.ContainerView;
import org.nitrolith.diagram.Diagram;
import org.nitrolith.diagram.DiagramChange;
import org.nitrolith.diagram.EdgeView;
import org.nitrolith.diagram.ElementView;
import org.nitrolith.diagram.ListItemView;
import org.nitrolith.diagram.NodeStyle;
import org.nitrolith.diagram.NodeView;
import org.nitrolith.diagram.spec.Construct;
import org.nitrolith.model.resource.Severity;

class InterpretationTest {

    private final Lab lab = new Lab();

    @Test
    void showsEveryMappingWithItsLabels() {
        Diagram diagram = lab.open("BenchMap");
        assertEquals("Benches of lithium lab", diagram.view().title());
        assertEquals(List.of("BenchBox left", "VesselNode flask", "PortNode neck", "VesselNode furnace", "BenchBox right",
                "ToolNode mill", "UseEdge", "LinkEdge powder"), Lab.labels(diagram));
        EdgeView link = (EdgeView) Lab.view(diagram, lab.link);
        assertEquals("from mill", link.beginLabel());
        assertEquals("to furnace", link.endLabel());
        assertSame(lab.mill, link.source().element());
        assertSame(lab.furnace, link.target().element());
        assertTrue(lab.problems.stream().noneMatch(p -> p.severity() == Severity.ERROR),
                lab.problems::toString);
    }

    @Test
    void firstConditionThatIsTrueGivesTheStyle() {
        Diagram diagram = lab.open("BenchMap");
        NodeStyle cold = ((NodeView) Lab.view(diagram, lab.flask)).style();
        NodeStyle loaded = ((NodeView) Lab.view(diagram, lab.furnace)).style();
        assertEquals(NodeStyle.Shape.ELLIPSE, cold.shape());
        assertEquals(new Colour(0, 0, 200), cold.fill());
        assertEquals(NodeStyle.Shape.LOZENGE, loaded.shape());
        assertEquals(new Colour(200, 30, 10), loaded.fill());
        assertTrue(loaded.label().bold());
        assertEquals(10, loaded.label().points());
        Lab.set(lab.flask, "load", 5);
        diagram.refresh();
        assertEquals(new Colour(100, 0, 100), ((NodeView) Lab.view(diagram, lab.flask)).style().fill());
        assertEquals("carries 5", Lab.view(diagram, lab.flask).tooltip());
    }

    @Test
    void sizesCountTensOfPixels() {
        Diagram diagram = lab.open("BenchMap");
        NodeView flask = (NodeView) Lab.view(diagram, lab.flask);
        NodeView furnace = (NodeView) Lab.view(diagram, lab.furnace);
        NodeView mill = (NodeView) Lab.view(diagram, lab.mill);
        assertEquals(List.of(120, 40), List.of(flask.bounds().width(), flask.bounds().height()));
        assertEquals(List.of(140, 80), List.of(furnace.bounds().width(), furnace.bounds().height()));
        assertEquals(List.of(80, 40), List.of(mill.bounds().width(), mill.bounds().height()));
        NodeView neck = flask.borderNodes().getFirst();
        assertEquals(10, neck.bounds().width());
        assertFalse(neck.absoluteBounds().overlaps(flask.absoluteBounds()), "a port stands outside of its node");
        ContainerStyle box = ((ContainerView) Lab.view(diagram, lab.left)).style();
        assertEquals(new Colour(194, 239, 255), box.foreground());
        assertTrue(box.arc() > 0);
    }

    @Test
    void preconditionsAndDomainClassesDecideWhatIsShown() {
        Lab.set(lab.flask, "load", -1);
        Diagram diagram = lab.open("BenchMap");
        assertEquals(List.of(), diagram.viewsOf(lab.flask));
        assertEquals(List.of("BenchBox left", "VesselNode furnace", "BenchBox right", "ToolNode mill", "LinkEdge powder"),
                Lab.labels(diagram));
    }

    @Test
    void listsHoldLinesAndGaugesHoldValues() {
        Lab.set(lab.lab, "chief", lab.make("Tool", "press"));
        Lab.set((EObject) Lab.get(lab.lab, "chief"), "load", 5);
        Diagram diagram = lab.open("Inventory");
        assertEquals(List.of("Chief press", "BenchList left", "ItemLine flask", "ItemLine furnace", "BenchList right", "ItemLine mill"),
                Lab.labels(diagram));
        assertTrue(Lab.view(diagram, lab.flask) instanceof ListItemView);
        NodeView chief = (NodeView) diagram.view().children().getFirst();
        assertEquals(NodeStyle.Shape.GAUGE, chief.style().shape());
        assertEquals(0.25, chief.style().gauges().getFirst().fraction());
    }

    @Test
    void stacksKeepTheOrderOfTheModelAndTheirHeights() {
        Diagram diagram = lab.open("Towers");
        ContainerView tower = (ContainerView) diagram.view().children().getFirst();
        assertEquals(ContainerView.Presentation.VERTICAL_STACK, tower.presentation());
        List<String> labels = tower.children().stream().map(ElementView::label).toList();
        assertEquals(List.of("top", "middle", "ground"), labels);
        List<Integer> heights = tower.children().stream().map(c -> ((ContainerView) c).bounds().height()).toList();
        assertEquals(List.of(40, 80, 30), heights);
        int at = 0;
        for (ElementView child : tower.children()) {
            Bounds region = ((ContainerView) child).bounds();
            assertEquals(at, region.y(), "regions stand one below the other");
            assertEquals(tower.bounds().width() - 2 * ContainerView.INSET, region.width());
            at += region.height();
        }
        assertEquals(tower.bounds().height(), tower.headerHeight() + at + ContainerView.INSET);
        EdgeView above = diagram.view().edges().getFirst();
        assertEquals("ground", above.source().label());
        assertEquals("top", above.target().label());
    }

    @Test
    void layersAndFiltersHideAndShow() {
        Diagram diagram = lab.open("BenchMap");
        Construct sequence = diagram.representation().layers().get(1);
        diagram.showLayer(sequence, true);
        assertTrue(Lab.labels(diagram).contains("NextEdge"));
        diagram.showLayer(sequence, false);
        assertFalse(Lab.labels(diagram).contains("NextEdge"));
        Construct noTools = diagram.representation().filters().get(0);
        diagram.useFilter(noTools, true);
        assertFalse(Lab.view(diagram, lab.mill).isVisible());
        assertFalse(Lab.view(diagram, lab.link).isVisible(), "an edge is hidden with its end");
        assertTrue(Lab.view(diagram, lab.flask).isVisible());
        diagram.useFilter(noTools, false);
        diagram.useFilter(diagram.representation().filters().get(1), true);
        assertFalse(Lab.view(diagram, lab.flask).isVisible());
        assertTrue(Lab.view(diagram, lab.furnace).isVisible(), "its condition is true");
    }

    @Test
    void violatedRulesDecorateTheirElement() {
        Lab.set(lab.mill, "name", null);
        Diagram diagram = lab.open("BenchMap");
        assertEquals(List.of("A Tool has no name"), Lab.view(diagram, lab.mill).decorations().stream().map(d -> d.message()).toList());
        assertEquals(List.of(), Lab.view(diagram, lab.flask).decorations());
    }

    @Test
    void refreshKeepsIdentityAndTouchesOnlyWhatDiffers() {
        Diagram diagram = lab.open("BenchMap");
        ElementView furnace = Lab.view(diagram, lab.furnace);
        ElementView flask = Lab.view(diagram, lab.flask);
        DiagramChange[] seen = new DiagramChange[1];
        diagram.addListener(c -> seen[0] = c);
        lab.domain.getCommandStack().execute(SetCommand.create(lab.domain, lab.flask, lab.flask.eClass().getEStructuralFeature("name"),
                "beaker"));
        assertSame(flask, Lab.view(diagram, lab.flask));
        assertSame(furnace, Lab.view(diagram, lab.furnace));
        assertEquals("beaker", flask.label());
        assertEquals(Set.of(flask), seen[0].changed());
        assertTrue(seen[0].added().isEmpty() && seen[0].removed().isEmpty());
        lab.domain.getCommandStack().undo();
        assertEquals("flask", flask.label());
        seen[0] = null;
        assertTrue(diagram.refresh().isEmpty(), "nothing changed, nothing is reported");
    }

    @Test
    void idsAreTheSameInEverySession() {
        List<String> first = lab.open("BenchMap").views().stream().map(v -> v.id()).toList();
        List<String> second = new Lab().open("BenchMap").views().stream().map(v -> v.id()).toList();
        assertEquals(first, second);
        assertEquals("BenchBox:id1/VesselNode:id2", first.get(1));
        assertEquals(first.size(), first.stream().distinct().count());
    }
}
