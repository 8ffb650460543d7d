// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.nitrolith.diagram.Bounds;
import org.nitrolith.diagram.EdgeView;
import org.nitrolith.diagram.ElementView;
import org.nitrolith.diagram.ShapeView;
import org.nitrolith.model.material.MaterialClass;
import org.nitrolith.model.material.Material;
import org.nitrolith.model.material.MaterialLibrary;
import org.nitrolith.model.synthesis.BallMill;
import org.nitrolith.model.synthesis.Flow;
import org.nitrolith.model.synthesis.SynthesisRoute;
import org.nitrolith.ui.testing.Events;

/** Each kind of tool by mouse and keyboard, as the X server delivers them: done, undone, redone. */
class GesturesTest {

    private final Events events = new Events();
    private OpenedDiagram opened;

    private SynthesisRoute openRoute() throws Exception {
        opened = new OpenedDiagram(OpenedDiagram.ROUTE);
        return opened.root(SynthesisRoute.class);
    }

    @AfterEach
    void close() throws Exception {
        events.close();
        if (opened != null) {
            opened.close();
        }
    }

    @Test
    void aNodeIsMadeByAClickOnThePaletteAndOneOnTheDiagram() throws Exception {
        SynthesisRoute route = openRoute();
        int steps = route.getSteps().size();
        opened.check(events, "a step is made", () -> {
            events.click(opened.tool("Ball mill"));
            events.click(opened.at(500, 420));
        });
        assertEquals(steps + 1, route.getSteps().size());
        BallMill mill = assertInstanceOf(BallMill.class, route.getSteps().getLast());
        Bounds bounds = ((ShapeView) opened.view("Step", mill)).bounds();
        assertEquals("500 420", bounds.x() + " " + bounds.y(), "it stands where the mouse was");
    }

    @Test
    void anEdgeIsMadeByADragFromOneNodeToAnother() throws Exception {
        SynthesisRoute route = openRoute();
        int flows = route.getFlows().size();
        ElementView from = opened.view("Precursor", route.getPrecursors().getFirst());
        ElementView to = opened.view("Product", route.getProducts().getFirst());
        opened.check(events, "a flow is made", () -> {
            events.click(opened.tool("Flow"));
            events.drag(opened.middle(from), opened.middle(to));
        });
        assertEquals(flows + 1, route.getFlows().size());
        assertSame(route.getPrecursors().getFirst(), route.getFlows().getLast().getSource());
        assertSame(route.getProducts().getFirst(), route.getFlows().getLast().getTarget());
    }

    @Test
    void aLabelIsEditedInItsPlace() throws Exception {
        SynthesisRoute route = openRoute();
        ElementView step = opened.view("Step", route.getSteps().getFirst());
        opened.check(events, "a step is named anew", () -> {
            events.click(opened.middle(step));
            events.key("F2");
            events.type("shaker mill");
            events.key("Return");
        });
        assertEquals("shaker mill", route.getSteps().getFirst().getName());
    }

    @Test
    void anEdgeIsReconnectedByADragOfItsEnd() throws Exception {
        SynthesisRoute route = openRoute();
        Flow flow = route.getFlows().getFirst();
        EdgeView edge = (EdgeView) opened.view("Flow", flow);
        ElementView product = opened.view("Product", route.getProducts().getFirst());
        opened.check(events, "a flow ends elsewhere", () -> {
            events.click(opened.course(edge));
            events.drag(opened.end(edge), opened.middle(product));
        });
        assertSame(route.getProducts().getFirst(), flow.getTarget());
        assertSame(route.getPrecursors().getFirst(), flow.getSource());
    }

    @Test
    void whatIsDraggedIntoAnotherContainerIsDroppedThere() throws Exception {
        opened = new OpenedDiagram(OpenedDiagram.MATERIALS);
        MaterialLibrary library = opened.root(MaterialLibrary.class);
        Material metal = library.getMaterials().stream().filter(m -> m.getMaterialClass() == MaterialClass.METAL).findFirst().get();
        Material halide = library.getMaterials().get(1);
        ElementView dragged = opened.view("Material", metal);
        ElementView target = (ElementView) opened.view("Material", halide).parent();
        opened.check(events, "a material changes its class", () -> events.drag(opened.middle(dragged), opened.top(target)));
        assertEquals(MaterialClass.HALIDE, metal.getMaterialClass());
    }

    @Test
    void deleteTakesAStepAndItsFlows() throws Exception {
        SynthesisRoute route = openRoute();
        int steps = route.getSteps().size();
        ElementView step = opened.view("Step", route.getSteps().getFirst());
        opened.check(events, "a step is deleted", () -> {
            events.click(opened.middle(step));
            events.key("Delete");
        });
        assertEquals(steps - 1, route.getSteps().size());
        assertEquals(1, route.getFlows().size());
    }
}
