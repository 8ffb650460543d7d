// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.design.tests;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import org.nitrolith.design.NitrolithViewpoints;
import org.nitrolith.diagram.spec.Specification;
import org.nitrolith.diagram.spec.SpecificationLoader;
import org.nitrolith.model.base.BasePackage;
import org.nitrolith.model.cell.CellPackage;
import org.nitrolith.model.material.MaterialPackage;
import org.nitrolith.model.measurement.MeasurementPackage;
import org.nitrolith.model.notebook.NotebookPackage;
import org.nitrolith.model.resource.Severity;
import org.nitrolith.model.synthesis.SynthesisPackage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.nitrolith.design.tests.SpecificationXml.all;
import static org.nitrolith.design.tests.SpecificationXml.attributes;
import static org.nitrolith.design.tests.SpecificationXml.below;
import static org.nitrolith.design.tests.SpecificationXml.children;
import static org.nitrolith.design.tests.SpecificationXml.diagram;
import static org.nitrolith.design.tests.SpecificationXml.mappings;
import static org.nitrolith.design.tests.SpecificationXml.parent;
import static org.nitrolith.design.tests.SpecificationXml.resolve;
import static org.nitrolith.design.tests.SpecificationXml.root;
import static org.nitrolith.design.tests.SpecificationXml.targets;

/**
 * The specification says nothing at run time about a name that is wrong, so every name in it is checked here, on the file
 * as it is and without any diagram runtime.
 */
class SpecificationLintTest {

    private static final Map<String, EPackage> PACKAGES = new HashMap<>();
    private static final Pattern EXPRESSION = Pattern.compile(
            "var:\\w+|feature:\\w+|service:(?:\\w+\\.)?\\w+(?:\\((?:\\w+(?:, ?\\w+)*)?\\))?");
    private static final Pattern SERVICE = Pattern.compile("service:(?:(\\w+)\\.)?(\\w+)(?:\\(([^)]*)\\))?");
    private static final Set<String> PSEUDO_FEATURES = Set.of("eContainer", "eContents", "eAllContents", "eClass",
            "eCrossReferences");

    private static final Map<String, List<Method>> SERVICES = new LinkedHashMap<>();
    private static final List<String> WRONG = new ArrayList<>();

    @BeforeAll
    static void read() throws Exception {
        for (EPackage each : List.of(BasePackage.eINSTANCE, MaterialPackage.eINSTANCE, SynthesisPackage.eINSTANCE,
                MeasurementPackage.eINSTANCE, CellPackage.eINSTANCE, NotebookPackage.eINSTANCE)) {
            PACKAGES.put(each.getName(), each);
        }
        for (Element extension : all("ownedJavaExtensions")) {
            Class<?> type = new NitrolithViewpoints().serviceClass(extension.getAttribute("qualifiedClassName"));
            assertNotNull(type.getConstructor().newInstance());
            for (Method method : type.getDeclaredMethods()) {
                if (Modifier.isPublic(method.getModifiers()) && !method.isSynthetic()) {
                    List<Method> same = SERVICES.computeIfAbsent(method.getName(), n -> new ArrayList<>());
                    if (!same.contains(method)) {
                        same.add(method);
                    }
                }
            }
        }
    }

    @Test
    void isOfTheVersionThatSirius7Reads() {
        assertEquals("12.0.0.2017041100", root().getAttribute("version"));
    }

    @Test
    void everyReferenceByNameResolves() {
        List<String> dangling = new ArrayList<>();
        int count = 0;
        for (Attr attribute : attributes()) {
            if (attribute.getValue().startsWith("//@")) {
                for (String fragment : attribute.getValue().split(" ")) {
                    count++;
                    if (resolve(fragment).isEmpty()) {
                        dangling.add(attribute.getName() + "=" + fragment);
                    }
                }
            }
        }
        assertEquals(List.of(), dangling);
        assertTrue(count > 300, "references: " + count);
    }

    @Test
    void everyClassExists() {
        List<String> unknown = new ArrayList<>();
        for (Attr attribute : attributes()) {
            if (Set.of("domainClass", "typeName", "targetClass").contains(attribute.getName())
                    && type(attribute.getValue()).isEmpty()) {
                unknown.add(attribute.getValue());
            }
            if (attribute.getName().equals("typeName")) {
                assertTrue(type(attribute.getValue()).filter(c -> !c.isAbstract()).isPresent(), attribute.getValue());
            }
        }
        assertEquals(List.of(), unknown);
    }

    @Test
    void everyMetamodelExists() {
        for (Element each : all("metamodel")) {
            String uri = each.getAttribute("href").replaceFirst("#/$", "");
            assertTrue(PACKAGES.values().stream().anyMatch(p -> p.getNsURI().equals(uri)), uri);
        }
    }

    @Test
    void onlyTheFourKindsOfExpressionsAreUsed() {
        List<String> refused = new ArrayList<>();
        for (Attr attribute : attributes()) {
            String value = attribute.getValue();
            boolean prefixed = value.matches("(?s)(var|feature|service|aql|ocl|mtl|acceleo|query|self):?.*")
                    && value.contains(":") && !value.startsWith("http") && !value.contains("://") && !value.contains("::");
            boolean other = value.matches("(?s)\\[.*/]|<%.*%>");
            if (other || prefixed && !EXPRESSION.matcher(value).matches()) {
                refused.add(attribute.getName() + "=" + value);
            }
        }
        assertEquals(List.of(), refused);
    }

    @Test
    void servicesHaveOneNameSpaceAndTakeAModelElementFirst() {
        Map<String, Class<?>> owners = new HashMap<>();
        SERVICES.forEach((name, methods) -> methods.forEach(method -> {
            assertEquals(owners.computeIfAbsent(name, n -> method.getDeclaringClass()), method.getDeclaringClass(), name);
            assertTrue(method.getParameterCount() > 0 && EObject.class.isAssignableFrom(method.getParameterTypes()[0]), name);
            assertTrue(List.of(method.getParameterTypes()).stream().noneMatch(Class::isPrimitive), name + " can be given no argument");
            assertEquals(1, methods.size(), name);
        }));
    }

    @Test
    void serviceClassesKeepNothing() {
        for (List<Method> methods : SERVICES.values()) {
            for (var field : methods.getFirst().getDeclaringClass().getDeclaredFields()) {
                assertTrue(Modifier.isStatic(field.getModifiers())
                        && Modifier.isFinal(field.getModifiers()), field.toString());
            }
        }
    }

    @Test
    void everyServiceExistsWithSoManyArguments() {
        Set<String> used = new HashSet<>();
        for (Attr attribute : attributes()) {
            Matcher service = SERVICE.matcher(attribute.getValue());
            if (service.matches()) {
                used.add(service.group(2));
                assertTrue(SERVICES.containsKey(service.group(2)), attribute.getValue());
                int arguments = service.group(3) == null || service.group(3).isBlank() ? 0 : service.group(3).split(",").length;
                assertEquals(SERVICES.get(service.group(2)).getFirst().getParameterCount(), arguments + 1, attribute.getValue());
            }
        }
        assertEquals(Set.copyOf(SERVICES.keySet()), used, "services that nothing uses, or that do not exist");
    }

    @Test
    void everyFeatureAndServiceFitsTheClassItIsUsedOn() {
        WRONG.clear();
        for (Element mapping : mappings()) {
            checkMapping(mapping);
        }
        for (Element rule : all("ownedRules")) {
            Set<EClass> self = classes(rule.getAttribute("targetClass"));
            check(rule, "message", self);
            children(rule, "audits").forEach(a -> check(a, "auditExpression", self));
            children(rule, "fixes").forEach(f -> checkOperations(f, self, new HashMap<>(Map.of("self", self))));
        }
        all("ownedTools").forEach(SpecificationLintTest::checkTool);
        all("ownedLineMappings").forEach(SpecificationLintTest::checkLine);
        all("intersection").forEach(SpecificationLintTest::checkIntersection);
        for (Element control : all("controls")) {
            check(control, "valueExpression", classes(parent(control).getAttribute("domainClass")));
            checkOperations(control, classes(parent(control).getAttribute("domainClass")), new HashMap<>());
        }
        assertEquals(List.of(), WRONG);
    }

    @Test
    void eachMappingHasDeleteAndDirectEdit() {
        for (Element mapping : mappings()) {
            assertTrue(mapping.hasAttribute("deletionDescription"), "no delete: " + mapping.getAttribute("name"));
            assertTrue(mapping.hasAttribute("labelDirectEdit"), "no direct edit: " + mapping.getAttribute("name"));
        }
    }

    @Test
    void eachEdgeMappingHasAReconnectTool() {
        for (Element mapping : all("edgeMappings")) {
            assertTrue(mapping.hasAttribute("reconnections"), mapping.getAttribute("name"));
        }
    }

    @Test
    void eachMappingThatCanBeMadeHasACreationTool() {
        Set<Element> made = new HashSet<>();
        for (Element tool : all("ownedTools")) {
            for (String feature : List.of("nodeMappings", "containerMappings", "edgeMappings")) {
                made.addAll(targets(tool, feature));
            }
        }
        List<String> without = mappings().stream().filter(m -> !made.contains(m)).map(m -> m.getAttribute("name")).sorted().toList();
        assertEquals(List.of("Arrhenius", "Cell", "CellStack", "EnergyGauge", "Fit", "Lot", "Record", "RouteMaterial", "Sample",
                "Spectrum", "SynthesisRoute", "TestedSample"), without,
                "only what has its own file, is a result or is the diagram's own element");
    }

    @Test
    void eachDiagramHasAllKindsOfToolsRulesLayersFiltersAndProperties() {
        for (Element diagram : all("ownedRepresentations")) {
            String name = diagram.getAttribute("name");
            if (!diagram.getAttribute("xsi:type").endsWith(":DiagramDescription")) {
                continue;
            }
            Set<String> kinds = new HashSet<>();
            below(diagram).stream().filter(e -> e.getTagName().equals("ownedTools"))
                    .forEach(t -> kinds.add(t.getAttribute("xsi:type").replaceFirst(".*:", "")));
            assertTrue(kinds.contains("NodeCreationDescription") || kinds.contains("ContainerCreationDescription"), name);
            assertTrue(kinds.containsAll(Set.of("EdgeCreationDescription", "DirectEditLabel", "DeleteElementDescription",
                    "ReconnectEdgeDescription", "ContainerDropDescription")), name + " has only " + kinds);
            assertEquals(1, children(diagram, "validationSet").size(), name);
            assertTrue(children(diagram, "additionalLayers").size() >= 1, name + " has no layer that can be shown");
            assertTrue(children(diagram, "filters").size() >= 2, name + " has too few filters");
            Set<EClass> shown = new HashSet<>();
            below(diagram).stream().filter(mappings()::contains).forEach(m -> shown.addAll(shown(m)));
            assertTrue(all("pages").stream().flatMap(p -> classes(p.getAttribute("domainClass")).stream())
                    .anyMatch(c -> shown.stream().anyMatch(c::isSuperTypeOf)), name + " has no properties");
        }
    }

    @Test
    void eachViewpointHasATableAndMaterialsACrossTable() {
        for (Element viewpoint : all("ownedViewpoints")) {
            assertTrue(children(viewpoint, "ownedRepresentations").stream().anyMatch(r -> r.getAttribute("xsi:type")
                    .endsWith(":EditionTableDescription")), viewpoint.getAttribute("name"));
        }
        assertEquals(List.of("ContactTable"), all("ownedRepresentations").stream().filter(r -> r.getAttribute("xsi:type")
                .endsWith(":CrossTableDescription")).map(r -> r.getAttribute("name")).toList());
    }

    @Test
    void eachKindOfStepHasACreationTool() {
        Set<String> made = new HashSet<>();
        all("subModelOperations").forEach(o -> made.add(o.getAttribute("typeName")));
        for (var classifier : SynthesisPackage.eINSTANCE.getEClassifiers()) {
            if (classifier instanceof EClass type && !type.isAbstract()
                    && SynthesisPackage.Literals.STEP.isSuperTypeOf(type)) {
                assertTrue(made.contains("synthesis::" + type.getName()), type.getName());
            }
        }
    }

    @Test
    void namesAreUniqueAndHaveNoBlanks() {
        for (Element viewpoint : all("ownedViewpoints")) {
            Set<String> names = new HashSet<>();
            for (Element each : below(viewpoint)) {
                String tag = each.getTagName();
                if (tag.endsWith("Mappings") || tag.equals("ownedTools") || tag.equals("ownedRepresentations")
                        || tag.equals("additionalLayers") || tag.equals("filters") && each.hasAttribute("name")
                        || tag.equals("ownedRules") || tag.equals("toolSections")) {
                    String name = each.getAttribute("name");
                    assertTrue(name.matches("\\w+"), tag + " \"" + name + "\"");
                    assertTrue(tag.equals("ownedColumnMappings") || names.add(kind(tag) + name), tag + " " + name + " occurs twice");
                }
            }
        }
    }

    @Test
    void theFirstOperationIsOneChangeOfContext() {
        for (Element each : below(root())) {
            if (each.getTagName().equals("initialOperation")) {
                List<Element> first = children(each, "firstModelOperations");
                assertEquals(1, first.size(), parent(each).getAttribute("name"));
                assertEquals("tool:ChangeContext", first.getFirst().getAttribute("xsi:type"));
            }
        }
    }

    @Test
    void stacksHoldContainersAndListElementsEndNoEdge() {
        for (Element mapping : mappings()) {
            if (mapping.getAttribute("childrenPresentation").endsWith("Stack")) {
                assertEquals(List.of(), children(mapping, "subNodeMappings"));
                for (Element region : children(mapping, "subContainerMappings")) {
                    assertEquals(List.of(), children(region, "borderedNodeMappings"));
                    assertTrue(!region.hasAttribute("dropDescriptions"), "regions take no drop");
                }
            }
        }
        for (Element edge : all("edgeMappings")) {
            for (String end : List.of("sourceMapping", "targetMapping")) {
                for (Element mapping : targets(edge, end)) {
                    assertTrue(!parent(mapping).getAttribute("childrenPresentation").equals("List"), edge.getAttribute("name"));
                }
            }
        }
    }

    @Test
    void iconsExist() {
        int icons = 0;
        for (Attr attribute : attributes()) {
            String value = attribute.getValue();
            if (Set.of("icon", "iconPath", "workspacePath", "imageExpression").contains(attribute.getName())) {
                assertTrue(value.startsWith("/org.nitrolith.design/"), value);
                assertTrue(new NitrolithViewpoints().resource(value.substring("/org.nitrolith.design".length())).isPresent(), value);
                icons++;
            }
        }
        assertEquals(6, icons);
    }

    @Test
    void eachViewpointNamesTheServicesThatItUses() throws Exception {
        for (Element viewpoint : all("ownedViewpoints")) {
            Set<String> known = new HashSet<>();
            for (Element extension : children(viewpoint, "ownedJavaExtensions")) {
                for (Method method : new NitrolithViewpoints().serviceClass(extension.getAttribute("qualifiedClassName"))
                        .getDeclaredMethods()) {
                    known.add(method.getName());
                }
            }
            for (Attr attribute : attributes(viewpoint)) {
                Matcher service = SERVICE.matcher(attribute.getValue());
                assertTrue(!service.matches() || known.contains(service.group(2)),
                        viewpoint.getAttribute("name") + " does not know " + attribute.getValue());
            }
        }
    }

    @Test
    void theDefaultRuntimeSupportsEverythingButProperties() throws Exception {
        Specification specification = new SpecificationLoader().load(new NitrolithViewpoints());
        assertEquals(List.of(), specification.problems().stream().filter(p -> p.severity() != Severity.INFO)
                .map(p -> p.text()).toList());
        assertEquals(List.of("Route", "Stack", "MaterialMap", "Provenance"),
                specification.representations().stream().map(r -> r.name()).toList());
        assertEquals(List.of("StepTable", "LayerTable", "MaterialTable", "ContactTable", "SampleTable"),
                specification.tables().stream().map(t -> t.name()).toList());
    }

    private static void checkLine(Element line) {
        Set<EClass> self = classes(line.getAttribute("domainClass"));
        Set<EClass> table = classes(parent(line).getAttribute("domainClass"));
        check(line, "semanticCandidatesExpression", table);
        check(line, "headerLabelExpression", self);
        Map<String, Set<EClass>> variables = Map.of("element", self, "lineSemantic", self, "root", table, "self", self);
        children(line, "delete").forEach(d -> checkOperations(d, self, variables));
        children(parent(line), "ownedCreateLine").forEach(c -> checkOperations(c, table, Map.of("root", table, "self", table)));
        for (Element column : children(parent(line), "ownedColumnMappings")) {
            if (column.hasAttribute("domainClass")) {
                check(column, "semanticCandidatesExpression", table);
                check(column, "headerLabelExpression", classes(column.getAttribute("domainClass")));
                continue;
            }
            String feature = column.getAttribute("featureName");
            if (!feature.isEmpty() && !feature.equals("*")) {
                checkFeature(column, feature, self);
            }
            check(column, "labelExpression", self);
            children(column, "directEdit").forEach(e -> checkOperations(e, self, variables));
        }
    }

    private static void checkIntersection(Element intersection) {
        Set<EClass> self = classes(intersection.getAttribute("domainClass"));
        check(intersection, "semanticCandidatesExpression", classes(parent(intersection).getAttribute("domainClass")));
        check(intersection, "lineFinderExpression", self);
        check(intersection, "columnFinderExpression", self);
        check(intersection, "labelExpression", self);
    }

    private static void checkMapping(Element mapping) {
        Set<EClass> self = shown(mapping);
        Set<EClass> holder = parent(mapping).hasAttribute("domainClass") ? classes(parent(mapping).getAttribute("domainClass"))
                : classes(diagram(mapping).getAttribute("domainClass"));
        check(mapping, "semanticCandidatesExpression", holder);
        check(mapping, "sourceFinderExpression", self);
        check(mapping, "targetFinderExpression", self);
        for (String feature : List.of("style", "conditionnalStyles")) {
            for (Element style : children(mapping, feature)) {
                checkAll(style, self);
                below(style).forEach(part -> checkAll(part, self));
            }
        }
    }

    /** The classes of the elements that a mapping shows; of an edge without an element, those of its sources. */
    private static Set<EClass> shown(Element mapping) {
        if (mapping.hasAttribute("domainClass")) {
            return classes(mapping.getAttribute("domainClass"));
        }
        Set<EClass> sources = new LinkedHashSet<>();
        targets(mapping, "sourceMapping").forEach(m -> sources.addAll(shown(m)));
        return sources;
    }

    private static void checkTool(Element tool) {
        Map<String, Set<EClass>> variables = new HashMap<>();
        Set<EClass> self = new LinkedHashSet<>();
        for (String feature : List.of("nodeMappings", "containerMappings")) {
            for (Element mapping : targets(tool, feature)) {
                String holder = parent(mapping).hasAttribute("domainClass") ? parent(mapping).getAttribute("domainClass")
                        : diagram(mapping).getAttribute("domainClass");
                variables.computeIfAbsent("container", n -> new LinkedHashSet<>()).addAll(classes(holder));
            }
        }
        targets(tool, "extraMappings").forEach(m -> variables.get("container").addAll(shown(m)));
        for (Element edge : targets(tool, "edgeMappings")) {
            ends(edge, variables);
        }
        for (Element mapping : mappings()) {
            for (String feature : List.of("deletionDescription", "labelDirectEdit", "reconnections")) {
                if (targets(mapping, feature).contains(tool)) {
                    self.addAll(shown(mapping));
                    if (feature.equals("reconnections")) {
                        ends(mapping, variables);
                        String moved = tool.getAttribute("reconnectionKind").equals("RECONNECT_SOURCE") ? "source" : "target";
                        variables.put("source", variables.get(moved));
                        variables.put("target", variables.get(moved));
                    }
                }
            }
            if (targets(mapping, "dropDescriptions").contains(tool)) {
                variables.computeIfAbsent("newSemanticContainer", n -> new LinkedHashSet<>()).addAll(shown(mapping));
            }
        }
        if (!self.isEmpty()) {
            variables.put("element", self);
            variables.put("self", self);
        } else if (tool.getAttribute("dragSource").equals("DIAGRAM")) {
            targets(tool, "mappings").forEach(m -> variables.computeIfAbsent("element", n -> new LinkedHashSet<>()).addAll(shown(m)));
        }
        check(tool, "inputLabelExpression", self);
        checkOperations(tool, self, variables);
    }

    private static void ends(Element edge, Map<String, Set<EClass>> variables) {
        targets(edge, "sourceMapping").forEach(m -> variables.computeIfAbsent("source", n -> new LinkedHashSet<>()).addAll(shown(m)));
        targets(edge, "targetMapping").forEach(m -> variables.computeIfAbsent("target", n -> new LinkedHashSet<>()).addAll(shown(m)));
    }

    /** Follows the context through the operations; a context that is not known is not judged. */
    private static void checkOperations(Element holder, Set<EClass> self, Map<String, Set<EClass>> variables) {
        for (Element operation : children(holder)) {
            Set<EClass> context = self;
            switch (operation.getAttribute("xsi:type")) {
                case "tool:ChangeContext" -> context = value(operation, operation.getAttribute("browseExpression"), self, variables);
                case "tool:For" -> context = value(operation, operation.getAttribute("expression"), self, variables);
                case "tool:CreateInstance" -> {
                    checkFeature(operation, operation.getAttribute("referenceName"), self);
                    context = classes(operation.getAttribute("typeName"));
                }
                case "tool:SetValue", "tool:Unset" -> {
                    checkFeature(operation, operation.getAttribute("featureName"), self);
                    value(operation, operation.getAttribute("valueExpression"), self, variables);
                }
                case "tool:MoveElement" -> checkFeature(operation, operation.getAttribute("featureName"),
                        value(operation, operation.getAttribute("newContainerExpression"), self, variables));
                default -> {
                    // other elements hold operations, or nothing that has to be checked
                }
            }
            checkOperations(operation, context, variables);
        }
    }

    private static Set<EClass> value(Element at, String expression, Set<EClass> self, Map<String, Set<EClass>> variables) {
        if (expression.startsWith("var:")) {
            return variables.getOrDefault(expression.substring(4), expression.equals("var:self") ? self : Set.of());
        }
        Matcher service = SERVICE.matcher(expression);
        if (service.matches() && SERVICES.containsKey(service.group(2))) {
            Set<EClass> receiver = service.group(1) == null ? self : variables.getOrDefault(service.group(1), Set.of());
            checkService(at, service.group(2), receiver);
            Class<?> result = SERVICES.get(service.group(2)).getFirst().getReturnType();
            Set<EClass> found = new LinkedHashSet<>();
            PACKAGES.values().forEach(p -> p.getEClassifiers().stream().filter(c -> c instanceof EClass
                    && c.getInstanceClass() == result).forEach(c -> found.add((EClass) c)));
            return found;
        }
        if (expression.startsWith("feature:")) {
            checkFeature(at, expression.substring(8), self);
        }
        return Set.of();
    }

    private static void checkAll(Element element, Set<EClass> self) {
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            check(element, ((Attr) element.getAttributes().item(i)).getName(), self);
        }
    }

    private static void check(Element element, String attribute, Set<EClass> self) {
        String expression = element.getAttribute(attribute);
        Matcher service = SERVICE.matcher(expression);
        if (expression.startsWith("feature:")) {
            self.stream().filter(c -> !hasFeature(c, expression.substring(8)))
                    .forEach(c -> wrong(element, c.getName() + " has no feature " + expression.substring(8)));
        } else if (service.matches() && service.group(1) == null && SERVICES.containsKey(service.group(2))) {
            checkService(element, service.group(2), self);
        }
    }

    private static void checkService(Element element, String name, Set<EClass> self) {
        Class<?> first = SERVICES.get(name).getFirst().getParameterTypes()[0];
        self.stream().filter(c -> !first.isAssignableFrom(c.getInstanceClass()))
                .forEach(c -> wrong(element, name + " takes " + first.getSimpleName() + ", not " + c.getName()));
    }

    /** A tool may set a feature that only a subclass has: its precondition says when. */
    private static void checkFeature(Element element, String feature, Set<EClass> self) {
        for (EClass each : self) {
            boolean below = PACKAGES.values().stream().flatMap(p -> p.getEClassifiers().stream())
                    .anyMatch(c -> c instanceof EClass type && each.isSuperTypeOf(type) && hasFeature(type, feature));
            if (!below) {
                wrong(element, each.getName() + " has no feature " + feature);
            }
        }
    }

    private static boolean hasFeature(EClass type, String feature) {
        return type.getEStructuralFeature(feature) != null || PSEUDO_FEATURES.contains(feature);
    }

    private static void wrong(Element element, String what) {
        Node named = element;
        while (named instanceof Element e && e.getAttribute("name").isEmpty()) {
            named = named.getParentNode();
        }
        WRONG.add((named instanceof Element e ? e.getAttribute("name") : "") + "/" + element.getTagName() + ": " + what);
    }

    private static String kind(String tag) {
        return tag.endsWith("Mappings") ? "mapping " : tag + " ";
    }

    private static Optional<EClass> type(String name) {
        String[] parts = name.split("::");
        return parts.length == 2 && PACKAGES.containsKey(parts[0])
                && PACKAGES.get(parts[0]).getEClassifier(parts[1]) instanceof EClass type ? Optional.of(type) : Optional.empty();
    }

    private static Set<EClass> classes(String name) {
        return type(name).map(Set::of).orElse(Set.of());
    }
}
