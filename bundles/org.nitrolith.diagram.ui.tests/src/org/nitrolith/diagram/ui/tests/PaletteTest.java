// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.palette.PaletteEntry;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.nitrolith.diagram.View;
import org.nitrolith.diagram.ui.internal.parts.ViewPart;
import org.nitrolith.model.synthesis.BallMill;
import org.nitrolith.model.synthesis.Flow;
import org.nitrolith.model.synthesis.SynthesisRoute;
import org.nitrolith.ui.testing.Events;

/** The palette without a mouse: arrows choose an entry, Enter or the space bar makes it. */
class PaletteTest {

    private static final int MOST_ENTRIES = 60;

    private final Events events = new Events();
    private OpenedDiagram opened;
    private SynthesisRoute route;

    @BeforeEach
    void open() throws Exception {
        opened = new OpenedDiagram(OpenedDiagram.ROUTE);
        route = opened.root(SynthesisRoute.class);
    }

    @AfterEach
    void close() throws Exception {
        events.close();
        opened.close();
    }

    /** Goes from the diagram to an entry of the palette. */
    private void goTo(String label) {
        events.key("F6");
        assertTrue(opened.palette().getControl().isFocusControl(), "the palette has the keyboard");
        for (int i = 0; i < MOST_ENTRIES && !label.equals(focused()); i++) {
            events.key("Down");
        }
        assertEquals(label, focused());
    }

    private String focused() {
        return opened.palette().getFocusEditPart().getModel() instanceof PaletteEntry entry ? entry.getLabel() : "";
    }

    private List<View> selected() {
        return ((List<?>) opened.viewer().getSelectedEditParts()).stream().map(p -> ((ViewPart) p).view()).toList();
    }

    private EObject onlySelected() {
        assertEquals(1, selected().size());
        return selected().getFirst().element();
    }

    @Test
    void enterMakesANodeAndItsLabelIsTyped() {
        int steps = route.getSteps().size();
        opened.select(opened.view("Step", route.getSteps().getFirst()));
        goTo("Ball mill");
        events.key("Return");
        Events.await("a step is made", () -> route.getSteps().size() == steps + 1);
        BallMill mill = assertInstanceOf(BallMill.class, route.getSteps().getLast());
        assertSame(mill, onlySelected(), "it is made beside a step that can hold none");
        assertInstanceOf(Text.class, Display.getCurrent().getFocusControl(), "its label is edited");
        events.type("planetary");
        events.key("Return");
        Events.await("it is named", () -> "planetary".equals(mill.getName()));
        assertSame(opened.palette().getPaletteRoot().getDefaultEntry(), opened.palette().getActiveTool(), "no tool waits for a click");
        events.key("ctrl+z");
        events.key("ctrl+z");
        assertEquals(steps, route.getSteps().size());
    }

    @Test
    void theSpaceBarMakesAnEdgeBetweenTwoThatAreSelected() {
        int flows = route.getFlows().size();
        opened.select(opened.view("Precursor", route.getPrecursors().getFirst()), opened.view("Product", route.getProducts().getFirst()));
        goTo("Flow");
        events.key("space");
        Events.await("a flow is made", () -> route.getFlows().size() == flows + 1);
        Flow flow = route.getFlows().getLast();
        assertSame(route.getPrecursors().getFirst(), flow.getSource());
        assertSame(route.getProducts().getFirst(), flow.getTarget());
        assertSame(flow, onlySelected());
        events.key("Escape");
        events.key("ctrl+z");
        assertEquals(flows, route.getFlows().size());
    }

    @Test
    void whatDoesNotFitTheSelectionIsNotMade() {
        List<View> before = List.of(opened.view("Precursor", route.getPrecursors().getFirst()));
        int flows = route.getFlows().size();
        opened.select(opened.view("Precursor", route.getPrecursors().getFirst()));
        goTo("Flow");
        events.key("Return");
        assertEquals(flows, route.getFlows().size());
        assertEquals(before, selected());
        events.key("F6");
        assertTrue(opened.viewer().getControl().isFocusControl());
        EditPart part = (EditPart) opened.viewer().getSelectedEditParts().getFirst();
        assertSame(before.getFirst(), part.getModel());
    }
}
