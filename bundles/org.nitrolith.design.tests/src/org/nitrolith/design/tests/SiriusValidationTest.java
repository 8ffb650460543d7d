// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.design.tests;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

import org.nitrolith.model.base.BasePackage;
import org.nitrolith.model.cell.CellPackage;
import org.nitrolith.model.material.MaterialPackage;
import org.nitrolith.model.measurement.MeasurementPackage;
import org.nitrolith.model.notebook.NotebookPackage;
import org.nitrolith.model.synthesis.SynthesisPackage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.nitrolith.design.tests.SpecificationXml.all;
import static org.nitrolith.design.tests.SpecificationXml.below;
import static org.nitrolith.design.tests.SpecificationXml.children;
import static org.nitrolith.design.tests.SpecificationXml.mappings;
import static org.nitrolith.design.tests.SpecificationXml.parent;
import static org.nitrolith.design.tests.SpecificationXml.root;
import static org.nitrolith.design.tests.SpecificationXml.targets;

/** What the validation of Sirius would find in the specification, as far as it is more than that a name exists. */
class SiriusValidationTest {

    private static final List<EPackage> PACKAGES = List.of(BasePackage.eINSTANCE, MaterialPackage.eINSTANCE,
            SynthesisPackage.eINSTANCE, MeasurementPackage.eINSTANCE, CellPackage.eINSTANCE, NotebookPackage.eINSTANCE);

    @Test
    void eachMappingAndEachConditionHasAStyle() {
        for (Element mapping : mappings()) {
            assertEquals(1, children(mapping, "style").size(), mapping.getAttribute("name"));
            for (Element conditional : children(mapping, "conditionnalStyles")) {
                assertEquals(1, children(conditional, "style").size(), mapping.getAttribute("name"));
                assertFalse(conditional.getAttribute("predicateExpression").isBlank(), mapping.getAttribute("name"));
            }
        }
    }

    @Test
    void aToolThatTakesAnythingFromATreeSaysWhatFits() {
        for (Element tool : tools("ContainerDropDescription")) {
            assertTrue(tool.getAttribute("dragSource").equals("DIAGRAM") || tool.hasAttribute("precondition"), tool.getAttribute("name"));
        }
    }

    @Test
    void nothingIsReconnectedToARegionAndNoFilterHidesOne() {
        for (Element edge : all("edgeMappings")) {
            for (Element tool : targets(edge, "reconnections")) {
                for (String end : List.of("SOURCE", "TARGET")) {
                    if (Set.of("RECONNECT_BOTH", "RECONNECT_" + end).contains(tool.getAttribute("reconnectionKind"))) {
                        assertTrue(targets(edge, end.equals("SOURCE") ? "sourceMapping" : "targetMapping").stream()
                                .noneMatch(SiriusValidationTest::isRegion), tool.getAttribute("name"));
                    }
                }
            }
        }
        for (Element filter : all("filters")) {
            assertTrue(targets(filter, "mappings").stream().noneMatch(SiriusValidationTest::isRegion));
        }
    }

    @Test
    void regionsAndStacksAreFlatAndStandNotInEachOther() {
        for (Element mapping : mappings()) {
            if (isStack(mapping) || isRegion(mapping)) {
                assertFalse(isStack(mapping) && isRegion(mapping), mapping.getAttribute("name"));
                below(mapping).stream().filter(e -> e.getTagName().equals("style") && holder(e) == mapping)
                        .forEach(s -> assertEquals("style:FlatContainerStyleDescription", s.getAttribute("xsi:type")));
            }
            if (mapping.getAttribute("childrenPresentation").equals("List")) {
                assertEquals(List.of(), children(mapping, "subContainerMappings"));
            }
        }
    }

    @Test
    void whatASiriusUserSeesHasAName() {
        Set<String> named = Set.of("ownedViewpoints", "ownedRepresentations", "defaultLayer", "additionalLayers", "toolSections",
                "ownedTools", "ownedRules", "fixes", "entries", "userColorsPalettes", "variable", "viewVariable", "sourceVariable",
                "targetVariable", "sourceViewVariable", "targetViewVariable", "element", "elementView", "containerView", "source",
                "target", "sourceView", "targetView", "edgeView", "oldContainer", "newContainer", "newViewContainer", "variables",
                "validationSet", "delete", "ownedCreateLine", "pages", "groups", "controls", "categories");
        for (Element each : below(root())) {
            assertFalse(named.contains(each.getTagName()) && each.getAttribute("name").isBlank(),
                    each.getTagName() + " in " + parent(each).getAttribute("name"));
        }
    }

    @Test
    void eachMappingSaysItsCandidates() {
        mappings().stream().filter(m -> !m.getTagName().equals("edgeMappings") || m.getAttribute("useDomainElement").equals("true"))
                .forEach(m -> assertFalse(m.getAttribute("semanticCandidatesExpression").isBlank(), m.getAttribute("name")));
    }

    /** Sirius reads a constant of digits as a number, which fits no text. */
    @Test
    void aConstantOfDigitsIsSetOnWholeNumbersOnly() {
        for (Element operation : below(root())) {
            if (operation.getAttribute("xsi:type").equals("tool:SetValue")
                    && operation.getAttribute("valueExpression").matches("[+-]?\\d+")) {
                String feature = operation.getAttribute("featureName");
                assertTrue(attributes(feature).stream().allMatch(a -> a.getEAttributeType().getInstanceClass() == int.class), feature);
            }
        }
    }

    private static List<EAttribute> attributes(String feature) {
        return PACKAGES.stream().flatMap(p -> p.getEClassifiers().stream()).filter(EClass.class::isInstance).map(EClass.class::cast)
                .flatMap(c -> c.getEAttributes().stream()).filter(a -> a.getName().equals(feature)).toList();
    }

    private static List<Element> tools(String kind) {
        return all("ownedTools").stream().filter(t -> t.getAttribute("xsi:type").endsWith(":" + kind)).toList();
    }

    private static boolean isStack(Element mapping) {
        return mapping.getAttribute("childrenPresentation").endsWith("Stack");
    }

    private static boolean isRegion(Element mapping) {
        return mapping.getTagName().equals("subContainerMappings") && isStack(parent(mapping));
    }

    /** The mapping that a style belongs to. */
    private static Element holder(Element style) {
        Element above = parent(style);
        return above.getTagName().equals("conditionnalStyles") ? parent(above) : above;
    }
}
