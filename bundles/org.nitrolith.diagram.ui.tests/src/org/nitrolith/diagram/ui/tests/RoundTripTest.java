// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.nitrolith.diagram.Bounds;
import org.nitrolith.diagram.ElementView;
import org.nitrolith.diagram.ShapeView;
import org.nitrolith.model.synthesis.RouteNode;
import org.nitrolith.model.synthesis.SynthesisRoute;
import org.nitrolith.ui.testing.Events;

/** What is moved and named with mouse and keyboard is found again, and the files differ only in that. */
class RoundTripTest {

    private final Events events = new Events();
    private OpenedDiagram opened;

    @BeforeEach
    void open() throws Exception {
        opened = new OpenedDiagram(OpenedDiagram.ROUTE);
    }

    @AfterEach
    void close() throws Exception {
        events.close();
        opened.close();
    }

    private Path model() {
        return opened.file().getLocation().toPath();
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }

    private static List<String> added(List<String> before, List<String> after) {
        List<String> added = new ArrayList<>(after);
        before.forEach(added::remove);
        return added;
    }

    /** A precursor, a step and the product; the first step is left where it is. */
    private List<ShapeView> three() {
        SynthesisRoute route = opened.root(SynthesisRoute.class);
        List<RouteNode> nodes = List.of(route.getPrecursors().getFirst(), route.getSteps().get(1), route.getProducts().getFirst());
        return nodes.stream().map(n -> (ShapeView) opened.diagram().viewsOf(n).getFirst()).toList();
    }

    @Test
    void threeMovesAndALabelAreThreeLinesAndOne() throws Exception {
        List<String> modelBefore = lines(model());
        Path layout = opened.diagram().layout().file().orElseThrow();
        assertFalse(Files.exists(layout), "opening writes nothing");
        for (ShapeView shape : three()) {
            Bounds before = shape.bounds();
            events.drag(opened.middle(shape), opened.at(before.centre().x() + 10, before.centre().y() + 130));
            Events.await("it is moved", () -> !shape.bounds().equals(before));
            assertEquals(before.shifted(10, 130), shape.bounds());
        }
        ElementView step = opened.diagram().viewsOf(opened.root(SynthesisRoute.class).getSteps().getFirst()).getFirst();
        events.click(opened.middle(step));
        events.key("F2");
        events.type("shaker mill");
        events.key("Return");
        Events.await("the editor is dirty", opened.editor()::isDirty);
        events.key("ctrl+s");
        Events.await("it is saved", () -> !opened.editor().isDirty());

        List<Bounds> places = three().stream().map(ShapeView::bounds).toList();
        List<String> model = lines(model());
        assertEquals(modelBefore.size(), model.size());
        assertEquals(List.of("name=\"shaker mill\""), added(modelBefore, model).stream().map(l -> l.strip().replace(">", "")).toList());
        assertEquals(1, added(model, modelBefore).size());
        assertEquals("# nitrolith layout 1", lines(layout).getFirst());
        assertEquals(4, lines(layout).size(), "one line each, below the first");

        opened.closeEditor();
        opened.open();
        assertEquals(places, three().stream().map(ShapeView::bounds).toList(), "positions are kept");
        step = opened.diagram().viewsOf(opened.root(SynthesisRoute.class).getSteps().getFirst()).getFirst();
        assertTrue(step.label().startsWith("shaker mill"), step.label());
        assertFalse(opened.editor().isDirty());

        List<String> layoutBefore = lines(layout);
        for (ShapeView shape : three()) {
            Bounds before = shape.bounds();
            events.drag(opened.middle(shape), opened.at(before.centre().x() + 20, before.centre().y() + 40));
            Events.await("it is moved again", () -> !shape.bounds().equals(before));
        }
        events.key("ctrl+s");
        Events.await("it is saved again", () -> !opened.editor().isDirty());
        assertEquals(model, lines(model()), "places are no part of the model");
        assertEquals(4, lines(layout).size());
        assertEquals(3, added(layoutBefore, lines(layout)).size());
    }
}
