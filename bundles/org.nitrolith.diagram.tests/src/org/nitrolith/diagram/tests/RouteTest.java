// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.nitrolith.diagram.Bounds;
import org.nitrolith.diagram.Diagram;
import org.nitrolith.diagram.ElementView;
import org.nitrolith.diagram.NodeView;
import org.nitrolith.diagram.export.DiagramExport;
import org.nitrolith.diagram.spec.Representation;
import org.nitrolith.diagram.spec.Specification;
import org.nitrolith.diagram.spec.Viewpoints;
import org.nitrolith.diagram.spi.ViewpointSource;
import org.nitrolith.diagram.tool.DiagramTools;
import org.nitrolith.editing.EditingSession;
import org.nitrolith.model.resource.ModelFiles;
import org.nitrolith.model.synthesis.BallMill;
import org.nitrolith.model.synthesis.Flow;
import org.nitrolith.model.synthesis.RouteNode;
import org.nitrolith.model.synthesis.SynthesisFactory;
import org.nitrolith.model.synthesis.SynthesisRoute;

/** A diagram of a model of the product, in a session, with files. */
class RouteTest {

    /** The specification beside this class. */
    static final class Source extends ViewpointSource {
        Source() {
            super("/org/nitrolith/diagram/tests/flow.odesign");
        }
    }

    private final Specification specification = new Viewpoints().add("flow", new Source()).specifications().getFirst();
    private final Representation flow = specification.representations().getFirst();

    @TempDir
    private Path folder;

    private static SynthesisRoute route(int steps, int flows) {
        SynthesisRoute route = SynthesisFactory.eINSTANCE.createSynthesisRoute();
        List<RouteNode> nodes = new ArrayList<>();
        for (int i = 0; i < steps; i++) {
            BallMill mill = SynthesisFactory.eINSTANCE.createBallMill();
            mill.setName("mill " + i);
            route.getSteps().add(mill);
            nodes.add(mill);
        }
        for (int i = 0; i < flows; i++) {
            Flow each = SynthesisFactory.eINSTANCE.createFlow();
            int from = i % (steps - 1);
            each.setSource(nodes.get(from));
            each.setTarget(nodes.get(Math.min(steps - 1, from + 1 + (i / (steps - 1)) * (2 + from % 5))));
            route.getFlows().add(each);
        }
        return route;
    }

    private static List<String> difference(List<String> before, List<String> after) {
        return after.stream().filter(line -> !before.contains(line)).toList();
    }

    @Test
    void threeMovesAndALabelAreThreeLinesAndOne() throws Exception {
        assertEquals(List.of(), specification.problems());
        Path file = folder.resolve("gamma.route");
        EditingSession session = EditingSession.acquire(folder);
        try {
            session.save(session.create(file, route(6, 7)));
            List<String> before = Files.readAllLines(file);
            SynthesisRoute route = (SynthesisRoute) session.open(file).resource().getContents().getFirst();
            Diagram diagram = Diagram.open(flow, route, session.domain());
            for (int i = 0; i < 3; i++) {
                NodeView node = (NodeView) diagram.view().children().get(i);
                assertTrue(session.execute(diagram.move(Map.of(node, node.bounds().at(1000, 100 * i)))));
            }
            assertTrue(new DiagramTools(diagram).edit((ElementView) diagram.view().children().get(4), "shaker mill").done());
            assertTrue(session.isDirty());
            assertTrue(session.saveAll().isComplete());
            diagram.layout().save();
            assertEquals(1, difference(before, Files.readAllLines(file)).size());
            assertEquals(List.of("        name=\"shaker mill\""), difference(before, Files.readAllLines(file)).stream()
                    .map(l -> l.replace("/>", "").replaceAll("^ *", "        ")).toList());
            assertEquals(4, Files.readAllLines(diagram.layout().file().orElseThrow()).size());
            diagram.close();
        } finally {
            session.release();
        }
        EditingSession again = EditingSession.acquire(folder);
        try {
            SynthesisRoute route = (SynthesisRoute) again.open(file).resource().getContents().getFirst();
            Diagram diagram = Diagram.open(flow, route, again.domain());
            for (int i = 0; i < 3; i++) {
                Bounds bounds = ((NodeView) diagram.view().children().get(i)).bounds();
                assertEquals(List.of(1000, 100 * i), List.of(bounds.x(), bounds.y()), "positions are kept");
            }
            assertEquals("shaker mill", diagram.view().children().get(4).label());
            assertFalse(again.isDirty(), "opening changes nothing");
            diagram.close();
        } finally {
            again.release();
        }
    }

    @Test
    void undoInTheSessionIsSeenInTheDiagram() throws Exception {
        EditingSession session = EditingSession.acquire(folder);
        try {
            SynthesisRoute route = route(3, 2);
            session.create(folder.resolve("alpha.route"), route);
            Diagram diagram = Diagram.open(flow, route, session.domain());
            DiagramTools tools = new DiagramTools(diagram);
            String id = route.eResource().getURIFragment(route.getSteps().getFirst());
            assertTrue(tools.delete(List.of((ElementView) diagram.view().children().getFirst())).done());
            assertEquals(2, route.getSteps().size());
            assertEquals(1, diagram.view().edges().size(), "a flow without its source is not shown");
            session.undo();
            assertEquals(3, diagram.view().children().size());
            assertEquals(2, diagram.view().edges().size());
            assertEquals(id, route.eResource().getURIFragment(route.getSteps().getFirst()), "it is the same element again");
            assertEquals(route.getSteps().getFirst(), route.getFlows().getFirst().getSource());
            diagram.close();
        } finally {
            session.release();
        }
    }

    @Test
    void aThousandStepsAreShown() throws IOException {
        SynthesisRoute route = route(1000, 1500);
        ModelFiles.createResourceSet(folder).createResource(ModelFiles.uri(folder.resolve("big.route"))).getContents().add(route);
        Diagram outline = Diagram.outline(flow, route, p -> { });
        assertEquals(1000, outline.view().children().size());
        assertEquals(1500, outline.view().edges().size());
        Diagram diagram = Diagram.open(flow, route);
        diagram.refresh();
        assertEquals(diagram.views().size(), DiagramExport.svg(diagram).split("<g data-mapping").length - 1);
    }
}
