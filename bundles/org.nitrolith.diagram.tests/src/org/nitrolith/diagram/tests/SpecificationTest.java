// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.eclipse.emf.ecore.EPackage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.nitrolith.diagram.Diagram;
import org.nitrolith.diagram.spec.Construct;
import org.nitrolith.diagram.spec.Expression;
import org.nitrolith.diagram.spec.Specification;
import org.nitrolith.diagram.spec.SpecificationException;
import org.nitrolith.diagram.spec.SpecificationLoader;
import org.nitrolith.diagram.spec.SpecificationProblem;
import org.nitrolith.diagram.tool.DiagramTools;
import org.nitrolith.model.resource.Severity;

class SpecificationTest {

    private final Lab lab = new Lab();

    private List<SpecificationProblem> errors() {
        return lab.problems.stream().filter(p -> p.severity() == Severity.ERROR).toList();
    }

    private Diagram broken(UnaryOperator<String> change) {
        return lab.open(lab.specification(change), "BenchMap");
    }

    @Test
    void loadsTheSubsetWithoutAnError() {
        Specification specification = lab.specification();
        assertEquals(List.of(), errors());
        assertEquals(List.of("BenchMap", "Inventory", "Towers"), specification.representations().stream().map(r -> r.name()).toList());
        assertEquals(List.of("Items", "Uses", "Links"), specification.tables().stream().map(t -> t.name()).toList());
        assertEquals("Bench map", specification.representations().getFirst().label());
        List<SpecificationProblem> skipped = lab.problems.stream().filter(p -> p.severity() == Severity.INFO).toList();
        assertEquals(1, skipped.size(), skipped::toString);
        assertEquals("TreeDescription \"ItemTree\" is for Sirius only and skipped.", skipped.getFirst().message());
    }

    @Test
    void referencesByNameFindTheirConstruct() {
        Specification specification = lab.specification();
        Construct layer = specification.representations().getFirst().layers().getFirst();
        Construct box = layer.all("containerMappings").getFirst();
        assertEquals("Lab/BenchMap/Default/BenchBox", box.path());
        assertEquals("deleteAny", box.one("deletionDescription").orElseThrow().name());
        assertEquals(List.of("VesselNode", "ToolNode"),
                layer.all("edgeMappings").getFirst().all("sourceMapping").stream().map(Construct::name).toList());
        assertTrue(box.line() > 1);
    }

    @Test
    void registersNoPackageForAll() {
        lab.specification();
        assertFalse(EPackage.Registry.INSTANCE.containsKey("http://www.eclipse.org/sirius/description/1.1.0"),
                "the namespace belongs to Sirius where that is installed");
    }

    @Test
    void anUnsupportedStyleIsOneErrorAndTheRestOpens() {
        Diagram diagram = broken(t -> t.replace("xsi:type=\"style:SquareDescription\" borderSize",
                "xsi:type=\"style:BundledImageDescription\" borderSize"));
        assertEquals(1, errors().size(), lab.problems::toString);
        SpecificationProblem error = errors().getFirst();
        assertEquals("Lab/BenchMap/Default/BenchBox/ToolNode", error.construct());
        assertTrue(error.message().startsWith("BundledImageDescription in \"style\" is not supported"), error::message);
        assertTrue(error.line() > 0);
        assertEquals(6, diagram.views().size() - 2);
    }

    @Test
    void anExpressionOfAnotherLanguageIsNamed() {
        Diagram diagram = broken(t -> t.replace("semanticCandidatesExpression=\"feature:links\"",
                "semanticCandidatesExpression=\"aql:self.links\""));
        assertEquals(1, errors().size(), lab.problems::toString);
        assertEquals("Lab/BenchMap/Default/LinkEdge", errors().getFirst().construct());
        assertTrue(errors().getFirst().message().contains("\"aql:\" are not supported"));
        assertEquals(List.of("UseEdge"), diagram.view().edges().stream().map(e -> e.mapping().name()).toList());
    }

    @Test
    void anUnknownFeatureIsOneErrorHoweverManyElementsHaveIt() {
        Diagram diagram = broken(t -> t.replace("semanticCandidatesExpression=\"feature:ports\"",
                "semanticCandidatesExpression=\"feature:portz\""));
        diagram.refresh();
        assertEquals(1, errors().size(), lab.problems::toString);
        assertEquals("semanticCandidatesExpression (feature:portz): the class Vessel has no feature \"portz\".",
                errors().getFirst().message());
        assertEquals("Lab/BenchMap/Default/BenchBox/VesselNode/PortNode", errors().getFirst().construct());
        assertEquals(7, diagram.views().size());
    }

    @Test
    void aServiceThatThrowsIsOneErrorAndTheLabelIsEmpty() {
        Diagram diagram = broken(t -> t.replace("labelExpression=\"service:fromName\"", "labelExpression=\"service:failing\""));
        assertEquals(1, errors().size(), lab.problems::toString);
        assertTrue(errors().getFirst().message().contains("failed: IllegalStateException (the balance is not connected)"),
                errors().getFirst()::message);
        assertEquals(8, diagram.views().size());
    }

    @Test
    void anUnknownServiceIsNamedWhenTheSpecificationIsRead() {
        lab.specification(t -> t.replace("labelExpression=\"service:fromName\"", "labelExpression=\"service:fromNome\""));
        assertEquals(1, errors().size(), lab.problems::toString);
        assertTrue(errors().getFirst().message().contains("there is no service \"fromNome\""));
    }

    @Test
    void cyclicContainmentEndsWithOneError() {
        Diagram diagram = broken(t -> t.replace("<subNodeMappings name=\"ToolNode\"",
                "<subContainerMappings name=\"Inner\" semanticCandidatesExpression=\"service:itself\" domainClass=\"lab::Bench\" "
                        + "reusedContainerMappings=\"//@ownedViewpoints[name='Lab']/@ownedRepresentations[name='BenchMap']"
                        + "/@defaultLayer/@containerMappings[name='BenchBox']/@subContainerMappings[name='Inner']\"/>"
                        + "<subNodeMappings name=\"ToolNode\""));
        assertEquals(1, errors().size(), lab.problems::toString);
        assertTrue(errors().getFirst().message().contains("hold themselves"));
        assertEquals(2, diagram.views().stream().filter(v -> v.mapping().name().equals("Inner")).count());
        assertTrue(Lab.labels(diagram).contains("ToolNode mill"));
    }

    @Test
    void aToolThatLostAnOperationIsNotOffered() {
        Diagram diagram = broken(t -> t.replace(
                "<subModelOperations xsi:type=\"op:SetValue\" featureName=\"load\" valueExpression=\"12\"/>",
                "<subModelOperations xsi:type=\"op:ExternalJavaAction\" name=\"Weigh\" id=\"x\"/>"));
        assertEquals(1, errors().size(), lab.problems::toString);
        assertTrue(errors().getFirst().message().contains("ExternalJavaAction \"Weigh\""));
        DiagramTools tools = new DiagramTools(diagram);
        assertFalse(tools.canCreate(tools.tool("newTool").orElseThrow(), Lab.view(diagram, lab.left)), "it would do half");
        assertTrue(tools.canCreate(tools.tool("newVessel").orElseThrow(), Lab.view(diagram, lab.left)));
    }

    @Test
    void unknownClassesAttributesAndReferencesAreNamed() {
        lab.specification(t -> t.replace("domainClass=\"lab::Tool\"", "domainClass=\"lab::Tol\" sparkle=\"true\"")
                .replace("@ownedTools[name='openItem']\"", "@ownedTools[name='openIten']\""));
        List<String> messages = errors().stream().map(SpecificationProblem::message).toList();
        assertEquals(3, messages.size(), messages::toString);
        assertTrue(messages.get(0).startsWith("\"sparkle\" of NodeMapping is not supported"), messages::toString);
        assertTrue(messages.get(1).contains("openIten'], which is not there"), messages::toString);
        assertTrue(messages.get(2).startsWith("there is no class \"lab::Tol\""), messages::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<a/>", "<a", "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]><a>&b;</a>"})
    void whatIsNoSpecificationIsRefused(String text) {
        SpecificationLoader loader = new SpecificationLoader(lab.packages, p -> { });
        assertThrows(SpecificationException.class,
                () -> loader.load("x.odesign", text.getBytes(StandardCharsets.UTF_8), new Lab.Source()));
    }

    @Test
    void aMoreRecentVersionIsRefused() {
        SpecificationLoader loader = new SpecificationLoader(lab.packages, p -> { });
        byte[] newer = Lab.text().replace("12.0.0.2017041100", "15.4.0.202401010000").getBytes(StandardCharsets.UTF_8);
        SpecificationException problem = assertThrows(SpecificationException.class,
                () -> loader.load("lab.odesign", newer, new Lab.Source()));
        assertTrue(problem.getMessage().contains("more recent Sirius"), problem::getMessage);
    }

    @ParameterizedTest
    @CsvSource({"12.0.0.201702091400, true", "11.1.1.201610211630, true", "8.0.0, true", "12.0.0.2017041200, false", "12.1.0, false"})
    void versionsAreComparedAsOsgiDoes(String version, boolean read) throws SpecificationException {
        SpecificationLoader loader = new SpecificationLoader(lab.packages, p -> { });
        byte[] text = Lab.text().replace("12.0.0.2017041100", version).getBytes(StandardCharsets.UTF_8);
        if (read) {
            assertEquals(3, loader.load("lab.odesign", text, new Lab.Source()).representations().size());
        } else {
            assertThrows(SpecificationException.class, () -> loader.load("lab.odesign", text, new Lab.Source()));
        }
    }

    @ParameterizedTest
    @CsvSource({"var:self, Variable", "feature:name, Feature", "feature:eContainer, Feature", "service:label, Service",
        "'service:mayLink(preTarget, self)', Service", "service:source.linkName(target), Service", "100 %, Constant",
        "note: dry, Constant", "feature:a.b, Refused", "aql:self, Refused", "ocl:self, Refused", "[name/], Refused",
        "service:f(a.b), Refused", "var:0, Variable", "'service:a.b.c()', Refused", "<%name%>, Refused", "var:a.b, Refused"})
    void expressionsAreOfFourKinds(String text, String kind) {
        Expression expression = Expression.parse(text);
        assertEquals(kind, expression.getClass().getSimpleName());
        assertEquals(text, expression.text());
    }

    @Test
    void servicesHaveThreeForms() {
        Expression.Service service = assertInstanceOf(Expression.Service.class, Expression.parse("service:source.linkName(a, b)"));
        assertEquals(Optional.of("source"), service.receiver());
        assertEquals(List.of("a", "b"), service.arguments());
        assertEquals(List.of(), assertInstanceOf(Expression.Service.class, Expression.parse("service:f()")).arguments());
    }
}
