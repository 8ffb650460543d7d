// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.design.tests;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.nitrolith.design.NitrolithViewpoints;
import org.nitrolith.diagram.Decoration;
import org.nitrolith.diagram.Diagram;
import org.nitrolith.diagram.EdgeView;
import org.nitrolith.diagram.ElementView;
import org.nitrolith.diagram.ShapeView;
import org.nitrolith.diagram.View;
import org.nitrolith.diagram.spec.Construct;
import org.nitrolith.diagram.spec.Representation;
import org.nitrolith.diagram.spec.SpecificationLoader;
import org.nitrolith.diagram.tool.DiagramTools;
import org.nitrolith.diagram.tool.ToolResult;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * Runs each tool of the specification once, wherever it first fits in a notebook that has something for each of them: does
 * it, looks at model and diagram, undoes and does it again. A tool that is added and fits nowhere fails this test.
 */
class EveryToolTest {

    private static final List<String> TYPED = List.of("Changed", "1.5 g", "310 degC");

    /** A tool at a place where it can be used. */
    private record Use(Supplier<ToolResult> tool, Consumer<ToolResult> effect) {
    }

    private record Ends(ElementView source, ElementView target) {
    }

    @TempDir
    private Path folder;
    private SampleNotebook notebook;
    private EditingDomain domain;
    private Diagram diagram;
    private DiagramTools tools;

    @BeforeEach
    void open() throws Exception {
        notebook = new SampleNotebook(folder);
        FullNotebook.fill(notebook);
        domain = new AdapterFactoryEditingDomain(new ReflectiveItemProviderAdapterFactory(), new BasicCommandStack(),
                notebook.resourceSet());
    }

    @ParameterizedTest
    @CsvSource({"Route, synthesis/vacancy-rich-beta-Li3N.route, 38, DeleteRouteMaterial",
        "Stack, cells/NMC811-Li3InCl6-Li3N-Li.cell, 21, DeleteCellView",
        "MaterialMap, materials/beta-Li3N.material, 18, DeleteMaterialClass RenameMaterialClass",
        "Provenance, notebook.notebook, 31, DeleteArtifact DeleteLot DisconnectLot"})
    void doneUndoneAndDoneAgain(String name, String file, int count, String refused) throws Exception {
        Representation representation = new SpecificationLoader().load(new NitrolithViewpoints()).representation(name).orElseThrow();
        diagram = Diagram.open(representation, notebook.root(file), domain);
        representation.layers().stream().filter(Representation::isOptional).forEach(l -> diagram.showLayer(l, true));
        tools = new DiagramTools(diagram);
        Set<String> nowhere = new TreeSet<>();
        int run = 0;
        for (Construct tool : all(representation)) {
            Optional<Use> use = use(tool);
            if (use.isPresent()) {
                run(use.get(), tool.name());
                run++;
            } else {
                nowhere.add(tool.name());
            }
        }
        assertEquals(Set.of(refused.split(" ")), nowhere, "what belongs to another file is neither deleted nor renamed here");
        assertEquals(count, run);
        assertEquals(List.of(), diagram.problems());
        diagram.close();
    }

    private static List<Construct> all(Representation representation) {
        List<Construct> all = new ArrayList<>();
        representation.toolSections(representation.layers()).forEach(s -> all.addAll(s.all("ownedTools")));
        representation.rules().forEach(r -> all.addAll(r.all("fixes")));
        return all;
    }

    private Optional<Use> use(Construct tool) {
        return switch (tool.kind()) {
            case "NodeCreationDescription", "ContainerCreationDescription" -> holders().stream().filter(h -> tools.canCreate(tool, h))
                    .findFirst().map(h -> new Use(() -> tools.create(tool, h, Optional.empty()), result -> isShown(tool, result)));
            case "EdgeCreationDescription" -> views().flatMap(s -> views().filter(t -> t != s && tools.canCreateEdge(tool, s, t))
                    .map(t -> new Ends(s, t))).min(Comparator.comparing(e -> joins(tool, e))).map(e -> edge(tool, e));
            case "DeleteElementDescription" -> views().filter(v -> has(v, "deletionDescription", tool) && tools.canDelete(v)).findFirst()
                    .map(v -> new Use(() -> tools.delete(List.of(v)), result -> assertTrue(diagram.find(v.id()).isEmpty(), tool.name())));
            case "DirectEditLabel" -> views().filter(v -> has(v, "labelDirectEdit", tool) && tools.editableText(v).isPresent())
                    .findFirst().map(this::edit);
            case "ReconnectEdgeDescription" -> views().filter(v -> has(v, "reconnections", tool))
                    .flatMap(v -> reconnections(tool, (EdgeView) v)).findFirst();
            case "ContainerDropDescription" -> tool.text("dragSource").equals("DIAGRAM") ? dropOfView(tool) : dropOfElement(tool);
            case "ToolDescription" -> views().filter(v -> tools.canRun(tool, v)).findFirst()
                    .map(v -> new Use(() -> tools.run(tool, v), result -> assertTrue(diagram.find(v.id()).isPresent())));
            case "ValidationFix" -> views().flatMap(v -> v.decorations().stream().filter(d -> tools.fixes(d).contains(tool))
                    .map(d -> fix(tool, v, d))).findFirst();
            default -> throw new AssertionError("no test for a " + tool.kind());
        };
    }

    private Use edge(Construct tool, Ends ends) {
        long before = joins(tool, ends);
        return new Use(() -> tools.createEdge(tool, ends.source(), ends.target()),
                result -> assertEquals(before + 1, joins(tool, ends), tool.name()));
    }

    /** How many edges that the tool can make there are between two elements. */
    private long joins(Construct tool, Ends ends) {
        return diagram.view().edges().stream().filter(e -> tool.all("edgeMappings").contains(e.mapping())
                && e.source().element() == ends.source().element() && e.target().element() == ends.target().element()).count();
    }

    private void isShown(Construct tool, ToolResult result) {
        EObject created = result.created().getFirst();
        List<Construct> made = tool.all(tool.has("nodeMappings") ? "nodeMappings" : "containerMappings");
        assertTrue(tool.name().equals("Create" + created.eClass().getName()) || tool.name().equals("CreateMaterialInClass"), tool.name());
        assertTrue(diagram.viewsOf(created).stream().anyMatch(v -> made.contains(v.mapping())
                || made.stream().anyMatch(m -> m.all("subContainerMappings").contains(v.mapping()))), tool.name() + " shows nothing");
    }

    /** The first of the typed texts that the label takes. */
    private Use edit(ElementView view) {
        String[] typed = new String[1];
        return new Use(() -> {
            ToolResult result = null;
            for (int i = 0; i < TYPED.size() && (result == null || !result.done()); i++) {
                typed[0] = TYPED.get(i);
                result = tools.edit(view, typed[0]);
            }
            return result;
        }, result -> assertEquals(Optional.of(typed[0]), tools.editableText((ElementView) diagram.find(view.id()).orElseThrow())));
    }

    private Stream<Use> reconnections(Construct tool, EdgeView edge) {
        DiagramTools.End end = tool.text("reconnectionKind").equals("RECONNECT_SOURCE") ? DiagramTools.End.SOURCE : DiagramTools.End.TARGET;
        EObject before = (end == DiagramTools.End.SOURCE ? edge.source() : edge.target()).element();
        return views().filter(v -> v instanceof ShapeView && v.element() != before).map(ShapeView.class::cast)
                .filter(v -> tools.canReconnect(edge, end, v)).map(to -> new Use(() -> tools.reconnect(edge, end, to),
                        result -> assertTrue(diagram.view().edges().stream().anyMatch(e -> e.mapping() == edge.mapping()
                                && (e.element() == edge.element() || !e.isElementBased())
                                && (end == DiagramTools.End.SOURCE ? e.source() : e.target()).element() == to.element()), tool.name())));
    }

    private Optional<Use> dropOfView(Construct tool) {
        return views().filter(v -> tool.all("mappings").contains(v.mapping())).flatMap(dragged -> holders().stream()
                .filter(h -> h != dragged.parent() && takes(h, tool) && tools.canDrop(dragged, h)).map(h -> {
                    String label = ((ElementView) h).label();
                    return new Use(() -> tools.drop(List.of(dragged), h), result -> assertTrue(diagram.viewsOf(dragged.element()).stream()
                            .anyMatch(v -> v.parent() instanceof ElementView p && p.label().equals(label)), tool.name()));
                })).findFirst();
    }

    private Optional<Use> dropOfElement(Construct tool) {
        List<EObject> elements = notebook.elements();
        return holders().stream().filter(h -> takes(h, tool)).flatMap(h -> elements.stream().filter(e -> tools.canDrop(e, h))
                .map(e -> new Use(() -> tools.drop(List.of(e), h, Optional.empty()), result -> assertTrue(result.created().stream()
                        .anyMatch(c -> c.eCrossReferences().contains(e)), tool.name())))).findFirst();
    }

    private boolean takes(View holder, Construct tool) {
        return holder instanceof ElementView view ? has(view, "dropDescriptions", tool)
                : diagram.representation().description().all("dropDescriptions").contains(tool);
    }

    private Use fix(Construct tool, ElementView view, Decoration decoration) {
        return new Use(() -> tools.fix(tool, view), result -> assertTrue(((ElementView) diagram.find(view.id()).orElseThrow())
                .decorations().stream().noneMatch(d -> d.origin() == decoration.origin()), tool.name()));
    }

    private static boolean has(ElementView view, String feature, Construct tool) {
        return view.mapping().has(feature) && view.mapping().all(feature).contains(tool);
    }

    private Stream<ElementView> views() {
        return diagram.views().stream();
    }

    private List<View> holders() {
        List<View> holders = new ArrayList<>(List.of(diagram.view()));
        holders.addAll(diagram.views());
        return holders;
    }

    private void run(Use use, String name) {
        Collection<EObject> before = notebook.copy();
        ToolResult result = use.tool().get();
        assertTrue(result.done(), name + ": " + result.message());
        use.effect().accept(result);
        Collection<EObject> after = notebook.copy();
        assertFalse(equal(before, after), name + " changes nothing");
        domain.getCommandStack().undo();
        assertTrue(equal(before, notebook.copy()), name + ": undo");
        domain.getCommandStack().redo();
        assertTrue(equal(after, notebook.copy()), name + ": redo");
        domain.getCommandStack().undo();
    }

    private static boolean equal(Collection<EObject> first, Collection<EObject> second) {
        return EcoreUtil.equals(List.copyOf(first), List.copyOf(second));
    }
}
