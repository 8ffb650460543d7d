// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.tool;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;

import org.nitrolith.diagram.ContainerView;
import org.nitrolith.diagram.Decoration;
import org.nitrolith.diagram.Diagram;
import org.nitrolith.diagram.DiagramView;
import org.nitrolith.diagram.EdgeView;
import org.nitrolith.diagram.ElementView;
import org.nitrolith.diagram.ListItemView;
import org.nitrolith.diagram.Point;
import org.nitrolith.diagram.ShapeView;
import org.nitrolith.diagram.View;
import org.nitrolith.diagram.internal.ElementIds;
import org.nitrolith.diagram.internal.Evaluator;
import org.nitrolith.diagram.internal.Scope;
import org.nitrolith.diagram.layout.Placement;
import org.nitrolith.diagram.spec.Construct;
import org.nitrolith.diagram.spec.Representation;

/**
 * The tools of an open diagram. {@code canX} says whether a tool may be used there, by its mappings and its precondition;
 * the method that does it executes one command on the editing domain's command stack, or nothing and says why.
 */
public final class DiagramTools {

    private static final List<String> PALETTE_KINDS = List.of("NodeCreationDescription", "ContainerCreationDescription",
            "EdgeCreationDescription", "ToolDescription");

    /** The ends of an edge. */
    public enum End {
        /** Where it begins. */
        SOURCE,
        /** Where it ends. */
        TARGET
    }

    private final Diagram diagram;
    private final Evaluator evaluator;
    private final Representation representation;

    /**
     * The tools of a diagram.
     *
     * @param diagram a diagram that was opened with an editing domain
     */
    public DiagramTools(Diagram diagram) {
        this.diagram = diagram;
        this.evaluator = diagram.evaluator();
        this.representation = diagram.representation();
        if (diagram.domain().isEmpty()) {
            throw new IllegalArgumentException("a diagram that is only read has no tools");
        }
    }

    // ---- palette ----

    /** The sections of the palette that belong to the layers shown now, without empty ones. */
    public List<PaletteSection> palette() {
        return sections(representation.toolSections(diagram.activeLayers()));
    }

    private static List<PaletteSection> sections(List<Construct> constructs) {
        List<PaletteSection> result = new ArrayList<>();
        for (Construct section : constructs) {
            List<Construct> tools = new ArrayList<>();
            Stream.concat(section.all("ownedTools").stream(), section.all("reusedTools").stream())
                    .flatMap(t -> t.is("ToolGroup") ? t.all("tools").stream() : Stream.of(t))
                    .filter(t -> PALETTE_KINDS.contains(t.kind())).forEach(tools::add);
            List<PaletteSection> inner = sections(section.all("subSections"));
            if (!tools.isEmpty() || !inner.isEmpty()) {
                result.add(new PaletteSection(section.label(), tools, inner));
            }
        }
        return result;
    }

    /** All tools of a kind in the layers shown now, by their class in the format. */
    public List<Construct> tools(String kind) {
        List<Construct> found = new ArrayList<>();
        representation.toolSections(diagram.activeLayers()).forEach(s -> collect(s, kind, found));
        return found;
    }

    private static void collect(Construct section, String kind, List<Construct> found) {
        section.all("ownedTools").stream().flatMap(t -> t.is("ToolGroup") ? t.all("tools").stream() : Stream.of(t))
                .filter(t -> t.kind().equals(kind)).forEach(found::add);
        section.all("subSections").forEach(s -> collect(s, kind, found));
    }

    /** A tool of the layers shown now by its name. */
    public Optional<Construct> tool(String name) {
        return Stream.of("NodeCreationDescription", "ContainerCreationDescription", "EdgeCreationDescription", "ToolDescription",
                "DeleteElementDescription", "DirectEditLabel", "ReconnectEdgeDescription", "ContainerDropDescription",
                "DoubleClickDescription").flatMap(k -> tools(k).stream()).filter(t -> t.name().equals(name)).findFirst();
    }

    // ---- nodes and containers ----

    /**
     * Whether a tool makes a node or container in a view.
     *
     * @param tool a NodeCreationDescription or ContainerCreationDescription
     * @param holder the diagram, a container, or a node for a bordered node
     */
    public boolean canCreate(Construct tool, View holder) {
        return !mappingsIn(tool, holder).isEmpty() && usable(tool).isEmpty()
                && precondition(tool, holder.element(), onView(holder));
    }

    /**
     * Makes a node or container.
     *
     * @param tool a NodeCreationDescription or ContainerCreationDescription
     * @param holder the diagram, a container, or a node for a bordered node
     * @param at where it is to be, relative to the holder's content; empty for a free place
     * @return what came of it
     */
    public ToolResult create(Construct tool, View holder, Optional<Point> at) {
        if (!canCreate(tool, holder)) {
            return no(tool, "cannot be used here");
        }
        List<Construct> mappings = mappingsIn(tool, holder);
        return execute(tool, tool.label(), holder.element(), creation(tool, holder), created -> places(created, mappings, holder, at));
    }

    /** The place of the first of some new elements, by the ids that its view in a holder can have. */
    private Map<String, Placement> places(List<EObject> created, List<Construct> mappings, View holder, Optional<Point> at) {
        Map<String, Placement> places = new LinkedHashMap<>();
        boolean free = !(holder instanceof ContainerView stack && stack.isStack());
        if (at.isPresent() && free && !created.isEmpty()) {
            Resource resource = diagram.element().eResource();
            String prefix = holder.id().isEmpty() ? "" : holder.id() + "/";
            mappings.forEach(m -> places.put(prefix + m.name() + ":" + ElementIds.of(created.getFirst(), resource),
                    new Placement.Shape(at.get().x(), at.get().y(), -1, -1)));
        }
        return places;
    }

    /** The variables that a precondition has on a view, whatever the tool calls its own. */
    private static Scope onView(View holder) {
        return Scope.EMPTY.with("container", holder.element()).with("containerView", holder);
    }

    private static Scope creation(Construct tool, View holder) {
        return Scope.EMPTY.with(variable(tool, "variable", "container"), holder.element())
                .with(variable(tool, "viewVariable", "containerView"), holder);
    }

    /** The mappings of a creation tool that a view can hold. */
    private List<Construct> mappingsIn(Construct tool, View holder) {
        List<Construct> made = tool.all(tool.has("nodeMappings") ? "nodeMappings" : "containerMappings");
        Set<Construct> held = held(holder);
        return holder instanceof ElementView view && tool.all("extraMappings").contains(view.mapping()) ? made
                : made.stream().filter(held::contains).toList();
    }

    /** The mappings of what a view shows in itself. */
    private Set<Construct> held(View holder) {
        Set<Construct> held = new LinkedHashSet<>();
        switch (holder) {
            case DiagramView all -> {
                held.addAll(representation.mappings("nodeMappings", diagram.activeLayers()));
                held.addAll(representation.mappings("containerMappings", diagram.activeLayers()));
            }
            case ElementView view -> {
                for (String feature : List.of("subNodeMappings", "reusedNodeMappings", "subContainerMappings",
                        "reusedContainerMappings", "borderedNodeMappings", "reusedBorderedNodeMappings")) {
                    if (view.mapping().has(feature)) {
                        held.addAll(view.mapping().all(feature));
                    }
                }
            }
        }
        return held;
    }

    // ---- edges ----

    /** Whether an edge of a tool may begin at a view. */
    public boolean canStartEdge(Construct tool, ElementView source) {
        return usable(tool).isEmpty() && isEnd(tool, source, End.SOURCE)
                && evaluator.truth(tool, "connectionStartPrecondition", source.element(), start(source), true);
    }

    /** Whether an edge of a tool may run from one view to another. */
    public boolean canCreateEdge(Construct tool, ElementView source, ElementView target) {
        boolean fits = tool.all("edgeMappings").stream().anyMatch(m -> m.all("sourceMapping").contains(source.mapping())
                && m.all("targetMapping").contains(target.mapping()));
        boolean extra = isEnd(tool, source, End.SOURCE) && isEnd(tool, target, End.TARGET)
                && (tool.all("extraSourceMappings").contains(source.mapping())
                        || tool.all("extraTargetMappings").contains(target.mapping()));
        return (fits || extra) && canStartEdge(tool, source) && evaluator.truth(tool, "precondition", source.element(),
                start(source).with("preTarget", target.element()).with("preTargetView", target), true);
    }

    /**
     * Makes an edge.
     *
     * @param tool an EdgeCreationDescription
     * @param source where it begins
     * @param target where it ends
     * @return what came of it
     */
    public ToolResult createEdge(Construct tool, ElementView source, ElementView target) {
        if (!canCreateEdge(tool, source, target)) {
            return no(tool, "cannot join these two");
        }
        Scope scope = Scope.EMPTY.with(variable(tool, "sourceVariable", "source"), source.element())
                .with(variable(tool, "targetVariable", "target"), target.element())
                .with(variable(tool, "sourceViewVariable", "sourceView"), source)
                .with(variable(tool, "targetViewVariable", "targetView"), target);
        return execute(tool, tool.label(), source.element(), scope);
    }

    private Scope start(ElementView source) {
        return Scope.EMPTY.with("preSource", source.element()).with("preSourceView", source).with("container", diagram.element())
                .with("diagram", diagram.view());
    }

    private static boolean isEnd(Construct tool, ElementView view, End end) {
        String feature = end == End.SOURCE ? "sourceMapping" : "targetMapping";
        String extra = end == End.SOURCE ? "extraSourceMappings" : "extraTargetMappings";
        return !(view instanceof ListItemView) && (tool.all(extra).contains(view.mapping())
                || tool.all("edgeMappings").stream().anyMatch(m -> m.all(feature).contains(view.mapping())));
    }

    // ---- deleting ----

    /** Whether a view can be deleted with its element: by the tool of its mapping, or without one by removing the element. */
    public boolean canDelete(ElementView view) {
        Optional<Construct> tool = view.mapping().one("deletionDescription");
        if (tool.isEmpty()) {
            return view.element() != diagram.element() && !(view instanceof EdgeView edge && !edge.isElementBased());
        }
        return usable(tool.get()).isEmpty() && precondition(tool.get(), view.element(), Scope.EMPTY.with("element", view.element())
                .with("view", view).with("containerView", view.parent()));
    }

    /**
     * Deletes the elements of views, as one command.
     *
     * @param views the views
     * @return what came of it; where one cannot be deleted, none is
     */
    public ToolResult delete(Collection<? extends ElementView> views) {
        for (ElementView view : views) {
            if (!canDelete(view)) {
                return ToolResult.refused("\"" + view.label() + "\" cannot be deleted here.");
            }
        }
        if (views.isEmpty()) {
            return ToolResult.refused("There is nothing to delete.");
        }
        Map<EObject, EObject> roots = new HashMap<>();
        views.forEach(v -> roots.put(v.element(), EcoreUtil.getRootContainer(v.element())));
        return run("Delete", () -> {
            List<EObject> created = new ArrayList<>();
            for (ElementView view : views) {
                EObject element = view.element();
                // It may be gone with one that was deleted before.
                if (EcoreUtil.getRootContainer(element) == roots.get(element)) {
                    delete(view, created);
                }
            }
            return created;
        });
    }

    private void delete(ElementView view, List<EObject> created) throws OperationException {
        Optional<Construct> tool = view.mapping().one("deletionDescription");
        if (tool.isEmpty()) {
            Operations.delete(view.element());
            return;
        }
        created.addAll(perform(tool.get(), view.element(), deletion(tool.get(), view)));
    }

    private Scope deletion(Construct tool, ElementView view) {
        return Scope.EMPTY.with(variable(tool, "element", "element"), view.element())
                .with(variable(tool, "elementView", "elementView"), view)
                .with(variable(tool, "containerView", "containerView"), view.parent());
    }

    // ---- labels ----

    /** The text with which direct editing of a view begins; empty where its label cannot be edited. */
    public Optional<String> editableText(ElementView view) {
        Optional<Construct> tool = view.mapping().one("labelDirectEdit");
        if (tool.isEmpty() || !usable(tool.get()).isEmpty() || !precondition(tool.get(), view.element(), onView(view))) {
            return Optional.empty();
        }
        return Optional.of(tool.get().expression("inputLabelExpression").isEmpty() ? view.label()
                : evaluator.text(tool.get(), "inputLabelExpression", view.element(), editing(view)));
    }

    /**
     * Edits the label of a view.
     *
     * @param view the view
     * @param text what the user has typed
     * @return what came of it
     */
    public ToolResult edit(ElementView view, String text) {
        if (editableText(view).isEmpty()) {
            return ToolResult.refused("The label of \"" + view.label() + "\" cannot be edited.");
        }
        Construct tool = view.mapping().one("labelDirectEdit").orElseThrow();
        EditMask mask = new EditMask(tool);
        return mask.read(text, editing(view)).map(scope -> execute(tool, tool.label(), view.element(), scope))
                .orElseGet(() -> mask.refuse(text));
    }

    private Scope editing(ElementView view) {
        return Scope.EMPTY.with("view", view).with("diagram", diagram.view());
    }

    // ---- reconnecting ----

    /** Whether an end of an edge can be moved to another view. */
    public boolean canReconnect(EdgeView edge, End end, ShapeView to) {
        return reconnection(edge, end, to).isPresent();
    }

    /**
     * Moves an end of an edge.
     *
     * @param edge the edge
     * @param end which end
     * @param to where it is to be
     * @return what came of it
     */
    public ToolResult reconnect(EdgeView edge, End end, ShapeView to) {
        Optional<Construct> tool = reconnection(edge, end, to);
        if (tool.isEmpty()) {
            return ToolResult.refused("The edge cannot be moved there.");
        }
        return execute(tool.get(), tool.get().label(), edge.element(), reconnecting(tool.get(), edge, end, to));
    }

    private Optional<Construct> reconnection(EdgeView edge, End end, ShapeView to) {
        String feature = end == End.SOURCE ? "sourceMapping" : "targetMapping";
        ShapeView from = end == End.SOURCE ? edge.source() : edge.target();
        if (!edge.mapping().all(feature).contains(to.mapping()) || isRegion(from) || isRegion(to)) {
            return Optional.empty();
        }
        Scope scope = Scope.EMPTY.with("diagram", diagram.view()).with("source", from.element()).with("sourceView", from)
                .with("target", to.element()).with("targetView", to).with("element", edge.element()).with("edgeView", edge)
                .with("otherEnd", end == End.SOURCE ? edge.target() : edge.source());
        return edge.mapping().all("reconnections").stream().filter(t -> {
            String kind = t.text("reconnectionKind");
            return (kind.equals("RECONNECT_BOTH") || kind.equals("RECONNECT_" + end)) && usable(t).isEmpty()
                    && precondition(t, edge.element(), scope);
        }).findFirst();
    }

    private static Scope reconnecting(Construct tool, EdgeView edge, End end, ShapeView to) {
        ShapeView from = end == End.SOURCE ? edge.source() : edge.target();
        ShapeView other = end == End.SOURCE ? edge.target() : edge.source();
        return Scope.EMPTY.with("otherEnd", other).with(variable(tool, "source", "source"), from.element())
                .with(variable(tool, "target", "target"), to.element()).with(variable(tool, "sourceView", "sourceView"), from)
                .with(variable(tool, "targetView", "targetView"), to).with(variable(tool, "element", "element"), edge.element())
                .with(variable(tool, "edgeView", "edgeView"), edge);
    }

    // ---- drop ----

    /** Whether a view of this diagram can be dropped on another. */
    public boolean canDrop(ElementView dragged, View holder) {
        return dropTool(dragged.element(), Optional.of(dragged), holder).isPresent();
    }

    /** Whether an element from elsewhere, such as a tree of the project, can be dropped on a view. */
    public boolean canDrop(EObject dragged, View holder) {
        return dropTool(dragged, Optional.empty(), holder).isPresent();
    }

    /**
     * Drops views of this diagram, as one command.
     *
     * @param dragged the views
     * @param holder the diagram or a container
     * @return what came of it; where one cannot be dropped, none is
     */
    public ToolResult drop(Collection<? extends ElementView> dragged, View holder) {
        return drop(dragged.stream().map(v -> new Dragged(v.element(), Optional.of(v))).toList(), holder, Optional.empty());
    }

    /**
     * Drops elements from elsewhere, as one command.
     *
     * @param dragged the elements
     * @param holder the diagram or a container
     * @param at where what is made is to be, relative to the holder's content; empty for a free place
     * @return what came of it; where one cannot be dropped, none is
     */
    public ToolResult drop(Collection<? extends EObject> dragged, View holder, Optional<Point> at) {
        return drop(dragged.stream().map(e -> new Dragged(e, Optional.empty())).toList(), holder, at);
    }

    /** An element that is dropped, and where it comes from this diagram its view. */
    private record Dragged(EObject element, Optional<ElementView> view) {
    }

    private ToolResult drop(List<Dragged> dragged, View holder, Optional<Point> at) {
        Map<Dragged, Construct> tools = new LinkedHashMap<>();
        for (Dragged each : dragged) {
            Optional<Construct> tool = dropTool(each.element(), each.view(), holder);
            if (tool.isEmpty()) {
                return ToolResult.refused("It cannot be dropped there.");
            }
            tools.put(each, tool.get());
        }
        if (tools.isEmpty()) {
            return ToolResult.refused("There is nothing to drop.");
        }
        Set<Construct> held = held(holder);
        List<Construct> mappings = tools.values().stream().distinct().flatMap(t -> t.all("mappings").stream())
                .filter(held::contains).toList();
        String label = tools.size() == 1 ? tools.values().iterator().next().label() : "Drop";
        return run(label, () -> {
            List<EObject> created = new ArrayList<>();
            for (Map.Entry<Dragged, Construct> each : tools.entrySet()) {
                Dragged what = each.getKey();
                created.addAll(perform(each.getValue(), what.element(), dropping(each.getValue(), what.element(), what.view(), holder)));
            }
            return created;
        }, created -> places(created, mappings, holder, at));
    }

    private Optional<Construct> dropTool(EObject dragged, Optional<ElementView> view, View holder) {
        Construct target = holder instanceof ElementView e ? e.mapping() : representation.description();
        boolean region = isRegion(holder) || view.filter(DiagramTools::isRegion).isPresent()
                || holder instanceof ContainerView c && c.isStack();
        if (!target.has("dropDescriptions") || region || view.filter(v -> v == holder || isInside(holder, v)).isPresent()) {
            return Optional.empty();
        }
        String source = view.isPresent() ? "DIAGRAM" : "PROJECT_EXPLORER";
        Scope scope = Scope.EMPTY.with("oldContainer", oldHolder(dragged, view)).with("newContainer", holder.element())
                .with("newViewContainer", holder).with("element", dragged);
        List<Construct> candidates = target.all("dropDescriptions").stream()
                .filter(t -> (view.isEmpty() || t.all("mappings").contains(view.get().mapping()))
                        && (t.text("dragSource").equals("BOTH") || t.text("dragSource").equals(source)) && usable(t).isEmpty()
                        && precondition(t, dragged, scope))
                .toList();
        // a tool that is only for elements from elsewhere may make another element of one that no mapping shows
        return candidates.stream().filter(t -> view.isPresent() || t.all("mappings").stream().anyMatch(m -> m.has("domainClass")
                && evaluator.specification().types().isInstance(dragged, m.text("domainClass")))).findFirst()
                .or(() -> candidates.stream().filter(t -> t.text("dragSource").equals("PROJECT_EXPLORER")).findFirst());
    }

    private static EObject oldHolder(EObject dragged, Optional<ElementView> view) {
        return view.map(v -> v.parent().element()).orElse(dragged.eContainer());
    }

    private static boolean isRegion(View view) {
        return view instanceof ContainerView container && container.isRegion();
    }

    private static boolean isInside(View view, View outer) {
        for (View v = view; v instanceof ElementView e; v = e.parent()) {
            if (v == outer) {
                return true;
            }
        }
        return false;
    }

    private static Scope dropping(Construct tool, EObject dragged, Optional<ElementView> view, View holder) {
        return Scope.EMPTY.with(variable(tool, "oldContainer", "oldSemanticContainer"), oldHolder(dragged, view))
                .with(variable(tool, "newContainer", "newSemanticContainer"), holder.element())
                .with(variable(tool, "element", "element"), dragged)
                .with(variable(tool, "newViewContainer", "newContainerView"), holder);
    }

    // ---- general tools, double click, fixes ----

    /** Whether a double click on a view does something. */
    public boolean canDoubleClick(ElementView view) {
        return doubleClickTool(view).isPresent();
    }

    /**
     * Does what the specification wants at a double click.
     *
     * @param view the view
     * @return what came of it
     */
    public ToolResult doubleClick(ElementView view) {
        Optional<Construct> tool = doubleClickTool(view);
        return tool.isEmpty() ? ToolResult.refused("There is nothing to do.")
                : execute(tool.get(), tool.get().label(), view.element(), onElement(tool.get(), view));
    }

    private Optional<Construct> doubleClickTool(ElementView view) {
        return view.mapping().one("doubleClickDescription")
                .or(() -> tools("DoubleClickDescription").stream().filter(t -> t.all("mappings").contains(view.mapping())).findFirst())
                .filter(t -> usable(t).isEmpty() && precondition(t, view.element(), onView(view)));
    }

    /** Whether a ToolDescription can be used on a view. */
    public boolean canRun(Construct tool, View view) {
        return tool.is("ToolDescription") && usable(tool).isEmpty() && precondition(tool, view.element(),
                onElement(tool, view).with("container", view.element()).with("containerView", view));
    }

    /**
     * Uses a ToolDescription on a view.
     *
     * @param tool the tool
     * @param view the view
     * @return what came of it
     */
    public ToolResult run(Construct tool, View view) {
        return canRun(tool, view) ? execute(tool, tool.label(), view.element(), onElement(tool, view))
                : no(tool, "cannot be used here");
    }

    private Scope onElement(Construct tool, View view) {
        return Scope.EMPTY.with(variable(tool, "element", "element"), view.element())
                .with(variable(tool, "elementView", "elementView"), view).with("diagram", diagram.view());
    }

    /** The fixes of the rule that a decoration reports. */
    public List<Construct> fixes(Decoration decoration) {
        return decoration.origin().has("fixes") ? decoration.origin().all("fixes") : List.of();
    }

    /**
     * Applies a fix.
     *
     * @param fix a fix of a rule
     * @param view a view of the element that violates it
     * @return what came of it
     */
    public ToolResult fix(Construct fix, ElementView view) {
        return execute(fix, fix.label(), view.element(), Scope.EMPTY.with("element", view.element()).with("view", view));
    }

    // ---- execution ----

    private Optional<String> usable(Construct tool) {
        return tool.isIncomplete() ? Optional.of("needs what is not supported; the log says what") : Optional.empty();
    }

    private boolean precondition(Construct tool, EObject self, Scope scope) {
        return evaluator.truth(tool, "precondition", self, scope, true);
    }

    private static ToolResult no(Construct tool, String why) {
        return ToolResult.refused("\"" + tool.label() + "\" " + why + ".");
    }

    private static String variable(Construct tool, String feature, String otherwise) {
        return tool.has(feature) ? tool.one(feature).map(Construct::name).filter(n -> !n.isBlank()).orElse(otherwise) : otherwise;
    }

    private static List<Construct> operations(Construct tool) {
        return tool.one("initialOperation").map(i -> i.all("firstModelOperations")).orElse(List.of());
    }

    private ToolResult execute(Construct tool, String label, EObject self, Scope scope) {
        return execute(tool, label, self, scope, created -> Map.of());
    }

    private ToolResult execute(Construct tool, String label, EObject self, Scope scope, Places places) {
        Optional<String> problem = usable(tool);
        if (problem.isPresent()) {
            return no(tool, problem.get());
        }
        return run(label, () -> perform(tool, self, scope), places);
    }

    /** Does what a tool says; within a command. */
    private List<EObject> perform(Construct tool, EObject self, Scope scope) throws OperationException {
        Operations operations = new Operations(evaluator, scope.with("diagram", diagram.view()));
        operations.all(operations(tool), self);
        return operations.created();
    }

    private ToolResult run(String label, OperationCommand.Work work) {
        return run(label, work, created -> Map.of());
    }

    /** Does something as one command that places what it makes, or takes it back and says why. */
    ToolResult run(String label, OperationCommand.Work work, Places places) {
        OperationCommand command = new OperationCommand(label, diagram.domain().orElseThrow(), work,
                created -> new HashMap<>(places.of(created)), diagram::placeNew);
        return command.perform(diagram::refresh);
    }

    /** Where new elements are to be, by the ids that their views will have. */
    @FunctionalInterface
    interface Places {
        Map<String, Placement> of(List<EObject> created);
    }
}
