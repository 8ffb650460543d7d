// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;

import org.nitrolith.diagram.Bounds;
import org.nitrolith.diagram.Colour;
import org.nitrolith.diagram.ContainerView;
import org.nitrolith.diagram.Decoration;
import org.nitrolith.diagram.Diagram;
import org.nitrolith.diagram.ElementView;
import org.nitrolith.diagram.NodeStyle;
import org.nitrolith.diagram.NodeView;
import org.nitrolith.diagram.export.DiagramExport;
import org.nitrolith.diagram.spec.SpecificationProblem;
import org.nitrolith.model.resource.Severity;

/** Constructs that the small specification does not have, each put into it. */
class ConstructsTest {

    private static final String BENCH_MAP = "//@ownedViewpoints[name='Lab']/@ownedRepresentations[name='BenchMap']/@defaultLayer";

    private static final String PALETTE = "//@userColorsPalettes[name='Lab']";

    private final Lab lab = new Lab();

    private Diagram open(String representation, UnaryOperator<String> change) {
        return lab.open(lab.specification(change), representation);
    }

    private void assertNoErrors() {
        List<String> errors = lab.problems.stream().filter(p -> p.severity() == Severity.ERROR).map(SpecificationProblem::text).toList();
        assertEquals(List.of(), errors);
    }

    @Test
    void horizontalStacksStandSideBySide() {
        Diagram diagram = open("Towers", t -> t.replace("\"VerticalStack\"", "\"HorizontalStack\""));
        ContainerView tower = (ContainerView) diagram.view().children().getFirst();
        int at = 0;
        for (ElementView child : tower.children()) {
            Bounds region = ((ContainerView) child).bounds();
            assertEquals(at, region.x());
            assertEquals(120, region.width());
            assertEquals(tower.bounds().height() - tower.headerHeight() - ContainerView.INSET, region.height());
            at += region.width();
        }
        assertEquals(360, at);
        assertNoErrors();
    }

    @Test
    void computedColoursComeFromServicesAndFeatures() {
        Lab.set(lab.flask, "load", 7);
        Diagram diagram = open("BenchMap", t -> t.replace("<entries xsi:type=\"description:InterpolatedColor\" name=\"ByLoad\"",
                "<entries xsi:type=\"description:ComputedColor\" name=\"Mixed\" red=\"feature:load\" green=\"20\" blue=\"300\"/>"
                        + "<entries xsi:type=\"description:InterpolatedColor\" name=\"ByLoad\"")
                .replace("<color xsi:type=\"description:InterpolatedColor\" href=\"" + PALETTE + "/@entries[name='ByLoad']\"/>",
                        "<color xsi:type=\"description:ComputedColor\" href=\"" + PALETTE + "/@entries[name='Mixed']\"/>"));
        assertEquals(new Colour(7, 20, 255), ((NodeView) Lab.view(diagram, lab.flask)).style().fill());
        assertNoErrors();
    }

    @Test
    void imagesAreFoundInTheBundleOfTheSpecification() {
        Diagram diagram = open("BenchMap", t -> t.replace("xsi:type=\"style:SquareDescription\" borderSizeComputationExpression=\"1\" "
                + "showIcon=\"false\" width=\"8\" height=\"4\"", "xsi:type=\"style:WorkspaceImageDescription\" showIcon=\"false\" "
                        + "workspacePath=\"/org.nitrolith.diagram.tests/org/nitrolith/diagram/tests/mill.svg\"")
                .replaceFirst("<color xsi:type=\"description:SystemColor\" href=\"[^\"]*light_yellow'\\]\"/>", ""));
        NodeView mill = (NodeView) Lab.view(diagram, lab.mill);
        assertEquals(NodeStyle.Shape.IMAGE, mill.style().shape());
        assertEquals(30, mill.bounds().width(), "an image without a size is three tens wide");
        assertTrue(DiagramExport.svg(diagram).contains("href=\"data:image/svg+xml;base64,"));
        assertNoErrors();
    }

    @Test
    void decorationsOfTheSpecificationMarkTheirMappings() {
        Diagram diagram = open("BenchMap", t -> t.replaceFirst("<toolSections name=\"Make\">",
                "<decorationDescriptionsSet><decorationDescriptions xsi:type=\"diagram:MappingBasedDecoration\" name=\"Full\" "
                        + "position=\"NORTH_EAST\" preconditionExpression=\"service:isLoaded\" imageExpression=\"/a/b.svg\" "
                        + "tooltipExpression=\"service:about\" mappings=\"" + BENCH_MAP
                        + "/@containerMappings[name='BenchBox']/@subNodeMappings[name='VesselNode']\"/></decorationDescriptionsSet>"
                        + "<toolSections name=\"Make\">"));
        List<Decoration> marks = Lab.view(diagram, lab.furnace).decorations();
        assertEquals(1, marks.size());
        assertEquals("carries 10", marks.getFirst().message());
        assertEquals("NORTH_EAST", marks.getFirst().position());
        assertEquals(List.of(), Lab.view(diagram, lab.flask).decorations(), "its precondition");
        assertNoErrors();
    }

    @Test
    void withoutCandidatesAllElementsAreMeant() {
        Diagram diagram = open("Inventory",
                t -> t.replace("name=\"Chief\" semanticCandidatesExpression=\"feature:chief\"", "name=\"Chief\""));
        assertEquals(List.of("flask", "furnace", "mill"), diagram.view().children().stream()
                .filter(v -> v.mapping().name().equals("Chief")).map(ElementView::label).toList());
        assertNoErrors();
    }

    @Test
    void pseudoFeaturesAreUnderstood() {
        Diagram diagram = open("Inventory", t -> t.replace("semanticCandidatesExpression=\"feature:chief\"",
                "semanticCandidatesExpression=\"feature:eAllContents\""));
        assertEquals(3, diagram.view().children().stream().filter(v -> v.mapping().name().equals("Chief")).count());
        assertNoErrors();
    }

    @Test
    void filtersOnTheViewAreRefusedAndHideNothing() {
        Diagram diagram = open("BenchMap", t -> t.replace("semanticConditionExpression=\"service:isLoaded\"/>",
                "viewConditionExpression=\"service:isLoaded\"/>"));
        diagram.useFilter(diagram.representation().filters().get(1), true);
        assertTrue(Lab.view(diagram, lab.flask).isVisible());
        assertEquals(1, lab.problems.stream().filter(p -> p.severity() == Severity.ERROR).count());
    }

    @Test
    void borderedNodesCanHaveBorderedNodes() {
        Diagram diagram = open("BenchMap", t -> t.replaceFirst("(<borderedNodeMappings name=\"PortNode\"[^>]*>)",
                "$1<borderedNodeMappings name=\"Seal\" semanticCandidatesExpression=\"var:self\" domainClass=\"lab::Port\"/>"));
        NodeView neck = ((NodeView) Lab.view(diagram, lab.flask)).borderNodes().getFirst();
        NodeView seal = neck.borderNodes().getFirst();
        assertTrue(diagram.views().contains(seal));
        assertTrue(seal.bounds().width() > 0);
        assertFalse(seal.absoluteBounds().overlaps(neck.absoluteBounds()));
        assertNoErrors();
    }

    @Test
    void aStackTakesNoNodes() {
        open("Towers", t -> t.replace("<subContainerMappings name=\"FloorRegion\"",
                "<subNodeMappings name=\"Odd\" domainClass=\"lab::Floor\"/><subContainerMappings name=\"FloorRegion\""));
        List<SpecificationProblem> errors = lab.problems.stream().filter(p -> p.severity() == Severity.ERROR).toList();
        assertEquals(1, errors.size());
        assertTrue(errors.getFirst().message().startsWith("a stack takes containers, not nodes"));
        assertFalse(errors.getFirst().construct().isEmpty());
    }
}
