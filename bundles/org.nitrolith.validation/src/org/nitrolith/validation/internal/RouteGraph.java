// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.validation.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.nitrolith.model.synthesis.Flow;
import org.nitrolith.model.synthesis.RouteNode;
import org.nitrolith.model.synthesis.Step;
import org.nitrolith.model.synthesis.Substance;
import org.nitrolith.model.synthesis.SynthesisRoute;

/** A synthesis route as a directed graph. */
final class RouteGraph {

    private final SynthesisRoute route;

    RouteGraph(SynthesisRoute route) {
        this.route = route;
    }

    /** The graph of the route that holds a node. */
    static RouteGraph of(RouteNode node) {
        EObject container = node.eContainer();
        return container instanceof SynthesisRoute route ? new RouteGraph(route) : null;
    }

    List<RouteNode> nodes() {
        List<RouteNode> nodes = new ArrayList<>();
        nodes.addAll(route.getPrecursors());
        nodes.addAll(route.getSteps());
        nodes.addAll(route.getIntermediates());
        nodes.addAll(route.getProducts());
        return nodes;
    }

    Set<RouteNode> next(RouteNode node) {
        return ends(node.getOutgoing(), Flow::getTarget);
    }

    Set<RouteNode> previous(RouteNode node) {
        return ends(node.getIncoming(), Flow::getSource);
    }

    private Set<RouteNode> ends(List<Flow> flows, Function<Flow, RouteNode> end) {
        Set<RouteNode> found = new LinkedHashSet<>();
        for (Flow flow : flows) {
            if (isOurs(flow)) {
                found.add(end.apply(flow));
            }
        }
        return found;
    }

    private boolean isOurs(Flow flow) {
        return flow.eContainer() == route && isNode(flow.getSource()) && isNode(flow.getTarget());
    }

    private boolean isNode(RouteNode node) {
        return node != null && node.eContainer() == route;
    }

    /** Everything that flows out of the given nodes, with themselves. */
    Set<RouteNode> downstream(Collection<? extends RouteNode> from) {
        return reached(from, RouteNode::getOutgoing, Flow::getTarget, node -> true);
    }

    /** Everything that flows into a node, with itself. */
    Set<RouteNode> upstream(RouteNode node) {
        return reached(List.of(node), RouteNode::getIncoming, Flow::getSource, each -> true);
    }

    /** The substances that a step works on: the nearest ones upstream, past other steps. */
    Set<Substance> inputs(Step step) {
        return substances(step, RouteNode::getIncoming, Flow::getSource);
    }

    /** The substances that come of a step: the nearest ones downstream, past other steps. */
    Set<Substance> outputs(Step step) {
        return substances(step, RouteNode::getOutgoing, Flow::getTarget);
    }

    private Set<Substance> substances(Step from, Function<RouteNode, List<Flow>> flows, Function<Flow, RouteNode> end) {
        if (route.getPrecursors().isEmpty() && route.getIntermediates().isEmpty() && route.getProducts().isEmpty()) {
            return Set.of();
        }
        return reached(List.of(from), flows, end, Step.class::isInstance).stream().filter(Substance.class::isInstance)
                .map(Substance.class::cast).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Some nodes and what their flows lead to, and so on from each node that the way goes past. */
    private Set<RouteNode> reached(Collection<? extends RouteNode> from, Function<RouteNode, List<Flow>> flows,
            Function<Flow, RouteNode> end, Predicate<RouteNode> goesPast) {
        Set<RouteNode> reached = new LinkedHashSet<>(from);
        Deque<RouteNode> open = new ArrayDeque<>(from);
        while (!open.isEmpty()) {
            for (Flow flow : flows.apply(open.remove())) {
                RouteNode node = end.apply(flow);
                if (isOurs(flow) && reached.add(node) && goesPast.test(node)) {
                    open.add(node);
                }
            }
        }
        return reached;
    }

    /** The nodes of a cycle in their order; empty where there is none. */
    List<RouteNode> cycle() {
        Set<RouteNode> done = new LinkedHashSet<>();
        for (RouteNode start : nodes()) {
            List<RouteNode> found = cycle(start, new ArrayList<>(), done);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** Walks with a stack of its own, since a route can be long. */
    private List<RouteNode> cycle(RouteNode start, List<RouteNode> path, Set<RouteNode> done) {
        Deque<Iterator<RouteNode>> branches = new ArrayDeque<>();
        if (done.contains(start)) {
            return List.of();
        }
        path.add(start);
        branches.push(next(start).iterator());
        while (!branches.isEmpty()) {
            if (!branches.peek().hasNext()) {
                branches.pop();
                done.add(path.removeLast());
                continue;
            }
            RouteNode node = branches.peek().next();
            int index = path.indexOf(node);
            if (index >= 0) {
                return List.copyOf(path.subList(index, path.size()));
            }
            if (!done.contains(node)) {
                path.add(node);
                branches.push(next(node).iterator());
            }
        }
        return List.of();
    }
}
