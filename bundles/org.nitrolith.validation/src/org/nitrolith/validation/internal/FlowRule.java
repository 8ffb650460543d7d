// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.validation.internal;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.nitrolith.model.resource.ElementPath;
import org.nitrolith.model.synthesis.Flow;
import org.nitrolith.model.synthesis.Precursor;
import org.nitrolith.model.synthesis.RouteNode;
import org.nitrolith.model.synthesis.SynthesisRoute;
import org.nitrolith.validation.QuickFix;
import org.nitrolith.validation.spi.Findings;
import org.nitrolith.validation.spi.ValidationRule;

/** The flow has no loose ends and no cycle, all comes from a precursor and every precursor is used. */
public final class FlowRule implements ValidationRule {

    @Override
    public void check(EObject element, Findings findings) {
        SynthesisRoute route = (SynthesisRoute) element;
        for (Flow flow : route.getFlows()) {
            if (flow.getSource() == null || flow.getTarget() == null) {
                findings.error("synthesis.looseFlow", flow,
                        "the flow has no " + (flow.getSource() == null ? "source." : "target."),
                        "Connect it, or delete it.",
                        new QuickFix("Delete the flow", domain -> DeleteCommand.create(domain, flow)));
            }
        }
        RouteGraph graph = new RouteGraph(route);
        List<RouteNode> cycle = graph.cycle();
        if (!cycle.isEmpty()) {
            findings.error("synthesis.cycle", cycle.getFirst(),
                    "the flow goes round in a circle: "
                            + cycle.stream().map(FlowRule::name).collect(Collectors.joining(" -> ")) + " -> "
                            + name(cycle.getFirst()) + ".",
                    "Remove one of these flows; describe a repetition in the step itself.");
        }
        Set<RouteNode> reached = graph.downstream(route.getPrecursors());
        for (RouteNode node : graph.nodes()) {
            if (!reached.contains(node)) {
                findings.warning("synthesis.unreachable", node, name(node) + " is not reached from any precursor.",
                        "Connect it to what goes into it, or delete it.");
            }
        }
        for (Precursor precursor : route.getPrecursors()) {
            if (graph.next(precursor).isEmpty() && graph.nodes().size() > 1) {
                findings.warning("synthesis.unused", precursor, name(precursor) + " goes into no step.",
                        "Connect it to the step that uses it, or delete it.");
            }
        }
    }

    private static String name(RouteNode node) {
        String name = ElementPath.name(node);
        return name.isEmpty() ? ElementPath.of(node) : name;
    }
}
