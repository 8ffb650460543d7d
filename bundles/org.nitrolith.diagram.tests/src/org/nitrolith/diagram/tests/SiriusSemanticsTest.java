// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.nitrolith.diagram.Colour;
import org.nitrolith.diagram.Diagram;
import org.nitrolith.diagram.EdgeView;
import org.nitrolith.diagram.NodeView;
import org.nitrolith.diagram.ShapeView;
import org.nitrolith.diagram.spec.SpecificationProblem;
import org.nitrolith.diagram.tool.DiagramTools;
import org.nitrolith.diagram.tool.ToolResult;
import org.nitrolith.model.resource.Severity;

/** The corners of expressions and tools, as Eclipse Sirius evaluates them. */
class SiriusSemanticsTest {

    private static final String END_LABEL = "labelExpression=\"service:toName\"";

    private final Lab lab = new Lab();

    private Diagram open(String representation, UnaryOperator<String> change) {
        return lab.open(lab.specification(change), representation);
    }

    private List<String> errors() {
        return lab.problems.stream().filter(p -> p.severity() == Severity.ERROR).map(SpecificationProblem::message).toList();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '|', value = {"powder, powder", "007, 7", "+5, 5", "1.50, 1.50", "| feature:name|, | feature:name|",
        "|feature:name |, powder", "|service: word|, word of powder", "|service: self.word()|, word of powder", "feature, feature"})
    void anExpressionIsReadAsSiriusReadsIt(String expression, String label) {
        Diagram diagram = open("BenchMap", t -> t.replace(END_LABEL, "labelExpression=\"" + expression + "\""));
        assertEquals(label, ((EdgeView) Lab.view(diagram, lab.link)).endLabel());
        assertEquals(List.of(), errors());
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '|', value = {"|feature: name|", "|var: self|", "|service:word ()|", "|service:self. word|"})
    void whatSiriusCannotEvaluateIsAnError(String expression) {
        Diagram diagram = open("BenchMap", t -> t.replace(END_LABEL, "labelExpression=\"" + expression + "\""));
        assertEquals("", ((EdgeView) Lab.view(diagram, lab.link)).endLabel());
        assertEquals(1, errors().size(), errors()::toString);
    }

    @Test
    void aLabelKnowsItsViewAndTheDiagramAndNoContainer() {
        Diagram diagram = open("BenchMap", t -> t.replace(END_LABEL, "labelExpression=\"var:container\""));
        assertEquals("", ((EdgeView) Lab.view(diagram, lab.link)).endLabel());
        assertEquals(List.of("labelExpression (var:container): there is no variable \"container\" here."), errors());
    }

    @Test
    void candidatesKnowNoContainerEither() {
        Diagram diagram = open("Inventory", t -> t.replace("semanticCandidatesExpression=\"feature:chief\"",
                "semanticCandidatesExpression=\"var:container\""));
        assertTrue(Lab.labels(diagram).stream().noneMatch(l -> l.startsWith("Chief")));
        assertEquals(List.of("semanticCandidatesExpression (var:container): there is no variable \"container\" here."), errors());
    }

    @Test
    void aServiceWithAPrimitiveParameterFitsNoArgument() {
        Diagram diagram = open("BenchMap", t -> t.replace(END_LABEL, "labelExpression=\"service:countedAs(self)\""));
        assertEquals("", ((EdgeView) Lab.view(diagram, lab.link)).endLabel());
        assertEquals(1, errors().size(), errors()::toString);
        assertTrue(errors().getFirst().contains("does not take"), errors()::toString);
    }

    @Test
    void aPreconditionThatFailsShowsItsElements() {
        Diagram diagram = open("BenchMap", t -> t.replace("preconditionExpression=\"service:isShown\"",
                "preconditionExpression=\"service:failingCondition\""));
        assertTrue(Lab.view(diagram, lab.flask).isVisible());
        assertEquals(1, errors().size(), errors()::toString);
    }

    @Test
    void aFilterThatFailsHidesNothing() {
        Diagram diagram = open("BenchMap", t -> t.replace("semanticConditionExpression=\"service:isLoaded\"",
                "semanticConditionExpression=\"service:failingCondition\""));
        diagram.useFilter(diagram.representation().filters().get(1), true);
        assertTrue(Lab.view(diagram, lab.flask).isVisible());
        assertEquals(1, errors().size(), errors()::toString);
    }

    @Test
    void aConditionalStyleThatFailsIsNotUsed() {
        Diagram diagram = open("BenchMap", t -> t.replace("predicateExpression=\"service:isLoaded\"",
                "predicateExpression=\"service:failingCondition\""));
        assertEquals(120, ((ShapeView) Lab.view(diagram, lab.furnace)).bounds().width());
        assertEquals(1, errors().size(), errors()::toString);
    }

    @Test
    void aSizeThatIsNoNumberIsNone() {
        Diagram diagram = open("BenchMap", t -> t.replace("sizeComputationExpression=\"6\" labelPosition=\"node\" "
                + "widthComputationExpression=\"14\"", "sizeComputationExpression=\"6\" labelPosition=\"node\" "
                        + "widthComputationExpression=\"service:widthText\""));
        assertEquals(60, ((ShapeView) Lab.view(diagram, lab.furnace)).bounds().width(), "the size for both counts");
        assertEquals(List.of("widthComputationExpression: \"wide\" is no whole number."), errors());
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 255", "5, 127, 127", "7, 178, 76", "40, 255, 0"})
    void aColourWithoutStepsRunsFromGreenToRed(int load, int red, int green) {
        Lab.set(lab.flask, "load", load);
        Diagram diagram = open("BenchMap", t -> t.replaceAll("<colorSteps[^>]*/>", "")
                .replaceAll("<colorSteps[^>]*>(?s:.*?)</colorSteps>", "")
                .replaceAll("minValueComputationExpression=\"[^\"]*\" maxValueComputationExpression=\"[^\"]*\"", "")
                .replace("name=\"ByLoad\"", "name=\"ByLoad\" minValueComputationExpression=\"0\" maxValueComputationExpression=\"10\"")
                .replace("predicateExpression=\"service:isLoaded\"", "predicateExpression=\"false\""));
        assertEquals(new Colour(red, green, 0), ((NodeView) Lab.view(diagram, lab.flask)).style().fill());
        assertEquals(List.of(), errors());
    }

    @Test
    void theContextOfAnOperationIsOneElementAndNoList() {
        Diagram diagram = open("BenchMap", t -> t.replace("<subModelOperations xsi:type=\"op:SetValue\" featureName=\"name\" "
                + "valueExpression=\"half\"/>", "<subModelOperations xsi:type=\"op:ChangeContext\" "
                        + "browseExpression=\"feature:ports\"/>"));
        DiagramTools tools = new DiagramTools(diagram);
        ToolResult result = tools.run(tools.tool("failHalfway").orElseThrow(), Lab.view(diagram, lab.flask));
        assertFalse(result.done());
        assertTrue(result.message().contains("leads to no single element"), result::message);
    }

    @Test
    void aNumberThatIsSetOnATextIsRefused() {
        Diagram diagram = open("BenchMap", t -> t.replace("valueExpression=\"half\"", "valueExpression=\"12\""));
        DiagramTools tools = new DiagramTools(diagram);
        ToolResult result = tools.run(tools.tool("failHalfway").orElseThrow(), Lab.view(diagram, lab.flask));
        assertFalse(result.done());
        assertTrue(result.message().contains("a Integer cannot be \"name\""), result::message);
        assertEquals("flask", Lab.get(lab.flask, "name"));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '|', value = {"|called beaker,|, beaker", "|called beaker, new|, beaker", "||, ||", "beaker, flask"})
    void aMaskTakesTheTextApart(String typed, String name) {
        Diagram diagram = open("BenchMap", t -> t.replace("mask=\"{0}\"", "mask=\"called {0},\""));
        DiagramTools tools = new DiagramTools(diagram);
        assertEquals(!typed.equals("beaker"), tools.edit(Lab.view(diagram, lab.flask), typed).done());
        assertEquals(name, Lab.get(lab.flask, "name"));
    }

    @Test
    void regionsAreNotReconnected() {
        Diagram diagram = open("Towers", t -> t.replaceFirst("(<edgeMappings name=\"Above\")", "$1"
                + " reconnections=\"//@ownedViewpoints[name='Lab']/@ownedRepresentations[name='BenchMap']/@defaultLayer"
                + "/@toolSections[name='Make']/@ownedTools[name='moveLinkTarget']\""));
        EdgeView above = diagram.view().edges().getFirst();
        DiagramTools tools = new DiagramTools(diagram);
        assertFalse(tools.canReconnect(above, DiagramTools.End.TARGET, above.source()));
        assertFalse(tools.reconnect(above, DiagramTools.End.TARGET, above.source()).done());
    }
}
