// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;

import org.nitrolith.diagram.internal.ElementIds;
import org.nitrolith.diagram.internal.Evaluator;
import org.nitrolith.diagram.internal.Scope;
import org.nitrolith.diagram.spec.Construct;
import org.nitrolith.diagram.spec.Representation;
import org.nitrolith.model.resource.Severity;

/**
 * Brings the views in step with the model: evaluates the mappings and compares what they ask for with what is there. A view
 * whose element is still shown by its mapping in the same place stays; only what differs is touched and reported.
 */
final class Synchronizer {

    private static final int MAX_VIEWS = 100_000;
    private static final int MAX_DEPTH = 64;

    private record Key(Construct mapping, EObject element, View source, View target) {
    }

    private final Diagram diagram;
    private final Representation representation;
    private final Evaluator evaluator;
    private final Styles styles;
    private final Set<View> added = new LinkedHashSet<>();
    private final Set<View> removed = new LinkedHashSet<>();
    private final Set<View> changed = new LinkedHashSet<>();
    private final Map<Construct, Map<EObject, List<ShapeView>>> shown = new IdentityHashMap<>();
    private final Map<EObject, List<ElementView>> views = new LinkedHashMap<>();
    private final Resource resource;
    private final Scope inDiagram;
    private List<EObject> everything;
    private int count;

    Synchronizer(Diagram diagram) {
        this.diagram = diagram;
        this.representation = diagram.representation();
        this.evaluator = diagram.evaluator();
        this.styles = new Styles(evaluator);
        this.resource = diagram.element().eResource();
        this.inDiagram = Scope.EMPTY.with("diagram", diagram.view()).with("viewpoint", diagram.view()).with("viewPoint", diagram.view());
    }

    DiagramChange run() {
        DiagramView view = diagram.view();
        EObject self = view.element();
        Construct description = representation.description();
        String title = description.expression("titleExpression").isEmpty() ? representation.label()
                : evaluator.text(description, "titleExpression", self, Scope.EMPTY);
        if (view.setHead(title, styles.colour(description, "backgroundColor", self, Colour.WHITE))) {
            changed.add(view);
        }
        List<Construct> nodes = representation.mappings("nodeMappings", diagram.activeLayers());
        List<Construct> containers = representation.mappings("containerMappings", diagram.activeLayers());
        List<ElementView> children = new ArrayList<>();
        reconcile(view, view.childList(), concat(nodes, containers), children, 0);
        edges(view);
        decorate();
        filter();
        added.removeIf(removed::contains);
        changed.removeIf(v -> added.contains(v) || removed.contains(v));
        return new DiagramChange(added, removed, changed);
    }

    /** The views of each element, after the run. */
    Map<EObject, List<ElementView>> views() {
        return views;
    }

    // ---- nodes and containers ----

    private void reconcile(View parent, List<ElementView> current, List<Construct> mappings, List<ElementView> next, int depth) {
        Map<Key, ElementView> old = new HashMap<>();
        current.forEach(v -> old.put(new Key(v.mapping(), v.element(), null, null), v));
        for (Construct mapping : mappings) {
            for (EObject candidate : candidates(mapping, parent)) {
                ElementView view = old.remove(new Key(mapping, candidate, null, null));
                if (view == null) {
                    view = isCyclic(parent, mapping, candidate, depth) || ++count > MAX_VIEWS ? null
                            : create(parent, mapping, candidate);
                } else if (++count > MAX_VIEWS) {
                    view = null;
                }
                if (view == null) {
                    if (count > MAX_VIEWS) {
                        evaluator.report(mapping, "views", "more than " + MAX_VIEWS + " views are asked for; the rest is not shown.");
                    }
                    continue;
                }
                next.add(view);
                update(view, parent, depth);
            }
        }
        old.values().forEach(this::remove);
        if (!current.equals(next)) {
            current.clear();
            current.addAll(next);
            changed.add(parent);
        }
    }

    private boolean isCyclic(View parent, Construct mapping, EObject element, int depth) {
        boolean cyclic = depth > MAX_DEPTH;
        for (View v = parent; v instanceof ElementView above && !cyclic; v = above.parent()) {
            cyclic = above.mapping() == mapping && above.element() == element;
        }
        if (cyclic) {
            evaluator.report(mapping, "cycle",
                    "its candidates hold themselves (semanticCandidatesExpression); the inner ones are not shown.");
        }
        return cyclic;
    }

    private ElementView create(View parent, Construct mapping, EObject element) {
        String prefix = parent.id().isEmpty() ? "" : parent.id() + "/";
        String id = prefix + mapping.name() + ":" + ElementIds.of(element, resource);
        ElementView view;
        if (mapping.is("ContainerMapping")) {
            view = new ContainerView(id, element, mapping, parent);
        } else if (parent instanceof ContainerView list && list.presentation() == ContainerView.Presentation.LIST
                && !isBorder(list, mapping)) {
            view = new ListItemView(id, element, mapping, parent);
        } else {
            view = new NodeView(id, element, mapping, parent);
        }
        added.add(view);
        return view;
    }

    private static boolean isBorder(ContainerView holder, Construct mapping) {
        return borderMappings(holder.mapping()).contains(mapping);
    }

    private static List<Construct> borderMappings(Construct mapping) {
        return concat(mapping.all("borderedNodeMappings"), mapping.all("reusedBorderedNodeMappings"));
    }

    private void remove(ElementView view) {
        removed.add(view);
        if (view instanceof ShapeView shape) {
            shape.borderNodes().forEach(this::remove);
        }
        if (view instanceof ContainerView container) {
            container.children().forEach(this::remove);
        }
    }

    private void update(ElementView view, View parent, int depth) {
        views.computeIfAbsent(view.element(), e -> new ArrayList<>()).add(view);
        Optional<Construct> style = styles.best(view.mapping(), view.element(), held(ofLabel(view), parent));
        boolean differs = style.isPresent() && texts(view, style.get());
        switch (view) {
            case NodeView node -> differs |= style.isPresent() && styles.node(node, style.get());
            case ContainerView container -> differs |= style.isPresent() && styles.container(container, style.get());
            case ListItemView item -> differs |= style.isPresent() && item.setStyle(styles.label(style.get(), item.element()));
            case EdgeView edge -> throw new IllegalStateException("an edge is updated with its ends: " + edge);
        }
        if (differs) {
            changed.add(view);
        }
        if (view instanceof ShapeView shape) {
            shown.computeIfAbsent(shape.mapping(), m -> new LinkedHashMap<>())
                    .computeIfAbsent(shape.element(), e -> new ArrayList<>()).add(shape);
            borders(shape, depth);
        }
        if (view instanceof ContainerView container) {
            contents(container, depth);
        }
    }

    /** The variables that the format gives to labels. */
    private Scope ofLabel(ElementView view) {
        return Scope.EMPTY.with("diagram", diagram.view()).with("view", view);
    }

    private static Scope held(Scope scope, View holder) {
        return scope.with("container", holder.element()).with("containerView", holder);
    }

    private boolean texts(ElementView view, Construct style) {
        Scope scope = ofLabel(view);
        return view.setTexts(evaluator.text(style, "labelExpression", view.element(), scope),
                evaluator.text(style, "tooltipExpression", view.element(), scope));
    }

    private void borders(ShapeView shape, int depth) {
        List<Construct> mappings = borderMappings(shape.mapping());
        if (mappings.isEmpty()) {
            return;
        }
        if (shape instanceof ContainerView container && container.isRegion()) {
            evaluator.report(shape.mapping(), "border", "a region of a stack takes no bordered nodes; they are not shown.");
            return;
        }
        List<ElementView> current = new ArrayList<>(shape.borderNodes());
        List<ElementView> next = new ArrayList<>();
        reconcile(shape, current, mappings, next, depth + 1);
        shape.borderList().clear();
        next.forEach(n -> shape.borderList().add((NodeView) n));
    }

    private void contents(ContainerView container, int depth) {
        Construct mapping = container.mapping();
        List<Construct> nodes = concat(mapping.all("subNodeMappings"), mapping.all("reusedNodeMappings"));
        List<Construct> containers = concat(mapping.all("subContainerMappings"), mapping.all("reusedContainerMappings"));
        if (container.isStack() && !nodes.isEmpty()) {
            nodes = List.of();
        }
        if (container.presentation() == ContainerView.Presentation.LIST && !containers.isEmpty()) {
            evaluator.report(mapping, "list", "a list takes nodes, not containers; its container mappings show nothing.");
            containers = List.of();
        }
        reconcile(container, container.childList(), concat(nodes, containers), new ArrayList<>(), depth + 1);
    }

    private List<EObject> candidates(Construct mapping, View parent) {
        if (!mapping.isTrue("createElements")) {
            return List.of();
        }
        String domainClass = mapping.text("domainClass");
        List<EObject> found = mapping.expression("semanticCandidatesExpression").isEmpty() ? everything()
                : evaluator.elements(mapping, "semanticCandidatesExpression", parent.element(), inDiagram.with("containerView", parent));
        List<EObject> fitting = new ArrayList<>();
        for (EObject candidate : found) {
            if (evaluator.specification().types().isInstance(candidate, domainClass)
                    && evaluator.shows(mapping, "preconditionExpression", candidate, held(inDiagram, parent))) {
                fitting.add(candidate);
            }
        }
        return fitting;
    }

    /** All elements of all loaded files, in the order of the files' names: what the format means by no expression. */
    private List<EObject> everything() {
        if (everything == null) {
            everything = new ArrayList<>();
            if (resource == null || resource.getResourceSet() == null) {
                collect(EcoreUtil.getRootContainer(diagram.element()));
            } else {
                List<Resource> resources = new ArrayList<>(resource.getResourceSet().getResources());
                resources.sort(Comparator.comparing(r -> String.valueOf(r.getURI())));
                resources.forEach(r -> r.getContents().forEach(this::collect));
            }
        }
        return everything;
    }

    private void collect(EObject root) {
        everything.add(root);
        root.eAllContents().forEachRemaining(everything::add);
    }

    // ---- edges ----

    private void edges(DiagramView view) {
        Map<Key, EdgeView> old = new HashMap<>();
        view.edges().forEach(e -> old.put(new Key(e.mapping(), e.element(), e.source(), e.target()), e));
        List<EdgeView> next = new ArrayList<>();
        Set<Key> done = new LinkedHashSet<>();
        for (Construct mapping : representation.mappings("edgeMappings", diagram.activeLayers())) {
            if (!mapping.isTrue("createElements")) {
                continue;
            }
            for (Key key : mapping.isTrue("useDomainElement") ? elementEdges(mapping, view) : relationEdges(mapping)) {
                if (done.add(key) && count < MAX_VIEWS && precondition(key, view)) {
                    count++;
                    EdgeView edge = old.remove(key);
                    if (edge == null) {
                        edge = create(view, key);
                    }
                    next.add(edge);
                    update(edge);
                }
            }
        }
        removed.addAll(old.values());
        if (!view.edges().equals(next)) {
            view.edgeList().clear();
            view.edgeList().addAll(next);
            changed.add(view);
        }
    }

    private EdgeView create(DiagramView view, Key key) {
        boolean elementBased = key.mapping().isTrue("useDomainElement");
        String id = key.mapping().name() + ":" + (elementBased ? ElementIds.of(key.element(), resource) : "") + "|" + key.source().id()
                + ">" + key.target().id();
        EdgeView edge = new EdgeView(id, key.element(), key.mapping(), view, (ShapeView) key.source(), (ShapeView) key.target());
        added.add(edge);
        return edge;
    }

    private List<Key> relationEdges(Construct mapping) {
        List<Key> keys = new ArrayList<>();
        for (Construct sourceMapping : mapping.all("sourceMapping")) {
            for (List<ShapeView> sources : shown.getOrDefault(sourceMapping, Map.of()).values()) {
                for (ShapeView source : sources) {
                    List<EObject> targets = evaluator.elements(mapping, "targetFinderExpression", source.element(), inDiagram);
                    ends(mapping, "targetMapping", targets)
                            .forEach(target -> keys.add(new Key(mapping, source.element(), source, target)));
                }
            }
        }
        return keys;
    }

    private List<Key> elementEdges(Construct mapping, DiagramView view) {
        List<Key> keys = new ArrayList<>();
        String domainClass = mapping.text("domainClass");
        List<EObject> candidates = mapping.expression("semanticCandidatesExpression").isEmpty() ? everything()
                : evaluator.elements(mapping, "semanticCandidatesExpression", view.element(), inDiagram.with("containerView", view));
        for (EObject candidate : candidates) {
            if (!domainClass.isBlank() && evaluator.specification().types().isInstance(candidate, domainClass)) {
                List<ShapeView> targets = ends(mapping, "targetMapping",
                        evaluator.elements(mapping, "targetFinderExpression", candidate, inDiagram));
                for (ShapeView source : ends(mapping, "sourceMapping",
                        evaluator.elements(mapping, "sourceFinderExpression", candidate, inDiagram))) {
                    targets.forEach(target -> keys.add(new Key(mapping, candidate, source, target)));
                }
            }
        }
        return keys;
    }

    private List<ShapeView> ends(Construct mapping, String feature, List<EObject> elements) {
        List<ShapeView> ends = new ArrayList<>();
        for (EObject element : elements) {
            for (Construct end : mapping.all(feature)) {
                ends.addAll(shown.getOrDefault(end, Map.of()).getOrDefault(element, List.of()));
            }
        }
        return ends;
    }

    private boolean precondition(Key key, DiagramView view) {
        return evaluator.shows(key.mapping(), "preconditionExpression", key.element(), held(inDiagram, view)
                .with("source", key.source().element()).with("target", key.target().element()).with("sourceView", key.source())
                .with("targetView", key.target()));
    }

    private void update(EdgeView edge) {
        if (edge.isElementBased()) {
            views.computeIfAbsent(edge.element(), e -> new ArrayList<>()).add(edge);
        }
        Optional<Construct> style = styles.best(edge.mapping(), edge.element(), held(ofLabel(edge), diagram.view())
                .with("sourceView", edge.source()).with("targetView", edge.target()));
        if (style.isPresent() && styles.edge(edge, style.get(), ofLabel(edge))) {
            changed.add(edge);
        }
    }

    // ---- decorations and filters ----

    private void decorate() {
        List<Construct> rules = representation.rules();
        List<Construct> marks = new ArrayList<>();
        for (Construct layer : representation.layers()) {
            if (diagram.activeLayers().contains(layer)) {
                layer.all("decorationDescriptionsSet").forEach(s -> marks.addAll(s.all("decorationDescriptions")));
            }
        }
        views.forEach((element, itsViews) -> {
            List<Decoration> violations = violations(rules, element);
            for (ElementView view : itsViews) {
                List<Decoration> decorations = new ArrayList<>(violations);
                marks.forEach(m -> mark(m, view).ifPresent(decorations::add));
                if (view.setDecorations(decorations)) {
                    changed.add(view);
                }
            }
        });
    }

    private List<Decoration> violations(List<Construct> rules, EObject element) {
        List<Decoration> found = new ArrayList<>();
        for (Construct rule : rules) {
            if (evaluator.specification().types().isInstance(element, rule.text("targetClass"))) {
                for (Construct audit : rule.all("audits")) {
                    if (audit.expression("auditExpression").isPresent()
                            && !evaluator.truth(audit, "auditExpression", element, Scope.EMPTY, true)) {
                        found.add(new Decoration(severity(rule), evaluator.text(rule, "message", element, Scope.EMPTY), "",
                                "SOUTH_WEST", rule));
                        break;
                    }
                }
            }
        }
        return found;
    }

    private static Severity severity(Construct rule) {
        return switch (rule.text("level")) {
            case "ERROR" -> Severity.ERROR;
            case "WARNING" -> Severity.WARNING;
            default -> Severity.INFO;
        };
    }

    private Optional<Decoration> mark(Construct mark, ElementView view) {
        boolean applies = mark.is("MappingBasedDecoration") ? mark.all("mappings").contains(view.mapping())
                : evaluator.specification().types().isInstance(view.element(), mark.text("domainClass"));
        Scope scope = Scope.EMPTY.with("view", view).with("diagram", diagram.view());
        if (!applies || !evaluator.truth(mark, "preconditionExpression", view.element(), scope, true)) {
            return Optional.empty();
        }
        String image = evaluator.text(mark, "imageExpression", view.element(), scope);
        return image.isEmpty() ? Optional.empty() : Optional.of(new Decoration(Severity.INFO,
                evaluator.text(mark, "tooltipExpression", view.element(), scope), image, mark.text("position"), mark));
    }

    private void filter() {
        List<Construct> filters = new ArrayList<>();
        diagram.activeFilters().forEach(f -> filters.addAll(f.all("filters")));
        diagram.view().children().forEach(v -> filter(v, true, filters));
        for (EdgeView edge : diagram.view().edges()) {
            setVisible(edge, edge.source().isVisible() && edge.target().isVisible() && passes(edge, filters));
        }
    }

    private void filter(ElementView view, boolean holderVisible, List<Construct> filters) {
        boolean region = view instanceof ContainerView container && container.isRegion();
        setVisible(view, holderVisible && (region || passes(view, filters)));
        if (view instanceof ShapeView shape) {
            shape.borderNodes().forEach(v -> filter(v, view.isVisible(), filters));
        }
        if (view instanceof ContainerView container) {
            container.children().forEach(v -> filter(v, view.isVisible(), filters));
        }
    }

    private void setVisible(ElementView view, boolean visible) {
        if (view.setVisible(visible)) {
            changed.add(view);
        }
    }

    /** A filter hides what its mappings show, unless it has a condition and that is true. */
    private boolean passes(ElementView view, List<Construct> filters) {
        for (Construct filter : filters) {
            List<Construct> mappings = filter.all("mappings");
            if (mappings.isEmpty() || mappings.contains(view.mapping())) {
                if (filter.expression("viewConditionExpression").isPresent() || filter.text("filterKind").equals("COLLAPSE")) {
                    evaluator.report(filter, "filter", "filters that collapse or have a condition on the view are not supported.");
                } else if (filter.expression("semanticConditionExpression").isEmpty() ? !mappings.isEmpty()
                        : !evaluator.shows(filter, "semanticConditionExpression", view.element(), Scope.EMPTY)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static List<Construct> concat(List<Construct> first, List<Construct> second) {
        if (second.isEmpty()) {
            return first;
        }
        List<Construct> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
