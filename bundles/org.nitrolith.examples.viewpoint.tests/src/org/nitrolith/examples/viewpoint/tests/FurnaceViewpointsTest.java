// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.examples.viewpoint.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.nitrolith.contributions.Contributions;
import org.nitrolith.diagram.Colour;
import org.nitrolith.diagram.Diagram;
import org.nitrolith.diagram.ElementView;
import org.nitrolith.diagram.NodeView;
import org.nitrolith.diagram.spec.Representation;
import org.nitrolith.diagram.spec.Viewpoints;
import org.nitrolith.diagram.tool.DiagramTools;
import org.nitrolith.diagram.tool.ToolResult;
import org.nitrolith.editing.EditingSession;
import org.nitrolith.model.synthesis.Dwell;
import org.nitrolith.model.synthesis.HeatTreat;
import org.nitrolith.model.synthesis.Quench;
import org.nitrolith.model.synthesis.Ramp;
import org.nitrolith.model.synthesis.SynthesisFactory;
import org.nitrolith.model.synthesis.SynthesisRoute;
import org.nitrolith.units.Quantity;

/** The example as a team's plug-in is: found by its plugin.xml, opened, edited. */
class FurnaceViewpointsTest {

    @TempDir
    private Path folder;

    private EditingSession session;
    private HeatTreat step;
    private Diagram diagram;

    @BeforeEach
    void open() throws Exception {
        SynthesisFactory factory = SynthesisFactory.eINSTANCE;
        SynthesisRoute route = factory.createSynthesisRoute();
        step = factory.createHeatTreat();
        step.setName("sintering");
        Ramp ramp = factory.createRamp();
        ramp.setTemperature(Quantity.parse("750 degC"));
        ramp.setRate(Quantity.parse("5 degC/min"));
        Dwell dwell = factory.createDwell();
        dwell.setTemperature(Quantity.parse("750 degC"));
        dwell.setDuration(Quantity.parse("10 h"));
        Quench quench = factory.createQuench();
        quench.setTemperature(Quantity.parse("25 degC"));
        quench.setMedium("N2");
        step.getProgramme().addAll(List.of(ramp, dwell, quench));
        route.getSteps().add(step);
        session = EditingSession.acquire(folder);
        session.create(folder.resolve("furnace.route"), route);
        Representation programme = Viewpoints.read(Contributions.current()).representation("HeatingProgramme").orElseThrow();
        assertEquals(List.of(), programme.specification().problems());
        diagram = Diagram.open(programme, step, session.domain());
    }

    @AfterEach
    void close() {
        diagram.close();
        session.release();
    }

    private List<String> labels() {
        return diagram.view().children().stream().map(ElementView::label).toList();
    }

    @Test
    void showsTheProgrammeInItsOrder() {
        assertEquals("Programme of sintering", diagram.view().title());
        assertEquals(List.of("to 750 °C at 5 °C/min", "10 h at 750 °C", "quench to 25 °C in N2"), labels());
        assertEquals(2, diagram.view().edges().size());
        assertEquals(new Colour(253, 206, 137), ((NodeView) diagram.view().children().get(1)).style().fill(), "a dwell is orange");
        assertEquals(new Colour(255, 245, 181), ((NodeView) diagram.view().children().get(0)).style().fill());
        assertEquals(List.of(), diagram.problems());
    }

    @Test
    void aNewDwellIsAppendedAndTakenBack() {
        DiagramTools tools = new DiagramTools(diagram);
        assertTrue(tools.create(tools.tool("newDwell").orElseThrow(), diagram.view(), Optional.empty()).done());
        assertEquals(4, step.getProgramme().size());
        assertEquals(3, diagram.view().edges().size());
        session.undo();
        assertEquals(3, step.getProgramme().size());
        assertEquals(2, diagram.view().edges().size());
    }

    @Test
    void aTemperatureIsEditedInItsUnit() {
        DiagramTools tools = new DiagramTools(diagram);
        ElementView dwell = diagram.view().children().get(1);
        assertEquals(Optional.of("750 degC"), tools.editableText(dwell));
        assertTrue(tools.edit(dwell, "800 degC").done());
        assertEquals("10 h at 800 °C", dwell.label());
        ToolResult wrong = tools.edit(dwell, "hot");
        assertFalse(wrong.done());
        assertTrue(wrong.message().contains("\"hot\" cannot be \"temperature\""), wrong::message);
        assertTrue(tools.edit(dwell, "5 h").message().contains("it is no value in degC"));
        assertEquals("10 h at 800 °C", dwell.label(), "what cannot be read changes nothing");
    }

    @Test
    void removingASegmentJoinsItsNeighbours() {
        DiagramTools tools = new DiagramTools(diagram);
        assertTrue(tools.delete(List.of(diagram.view().children().get(1))).done());
        assertEquals(List.of("to 750 °C at 5 °C/min", "quench to 25 °C in N2"), labels());
        assertEquals(1, diagram.view().edges().size());
        session.undo();
        assertEquals(3, diagram.view().children().size());
    }
}
