// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.design.tests;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.nitrolith.design.CellServices;
import org.nitrolith.design.MaterialServices;
import org.nitrolith.design.NitrolithViewpoints;
import org.nitrolith.diagram.ContainerView;
import org.nitrolith.diagram.Diagram;
import org.nitrolith.diagram.EdgeView;
import org.nitrolith.diagram.ElementView;
import org.nitrolith.diagram.ListItemView;
import org.nitrolith.diagram.NodeView;
import org.nitrolith.diagram.spec.Construct;
import org.nitrolith.diagram.spec.Representation;
import org.nitrolith.diagram.spec.Specification;
import org.nitrolith.diagram.spec.SpecificationLoader;
import org.nitrolith.model.base.BaseFactory;
import org.nitrolith.model.cell.CellBuild;
import org.nitrolith.model.cell.Interface;
import org.nitrolith.model.cell.Layer;
import org.nitrolith.model.material.MaterialFactory;
import org.nitrolith.model.material.MaterialLibrary;
import org.nitrolith.model.material.PhaseTransition;
import org.nitrolith.model.measurement.ImpedanceFit;
import org.nitrolith.model.measurement.ImpedanceSpectrum;
import org.nitrolith.model.measurement.MeasurementFactory;
import org.nitrolith.model.measurement.Sample;
import org.nitrolith.model.measurement.TemperatureSeries;
import org.nitrolith.model.synthesis.Dwell;
import org.nitrolith.model.synthesis.HeatTreat;
import org.nitrolith.model.synthesis.Ramp;
import org.nitrolith.model.synthesis.SynthesisFactory;
import org.nitrolith.model.synthesis.SynthesisRoute;
import org.nitrolith.units.Quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What the four diagrams of the sample notebook show, element by element. */
class RepresentationsTest {

    private static Specification specification;

    @TempDir
    private Path folder;
    private SampleNotebook notebook;

    @BeforeAll
    static void load() throws Exception {
        specification = new SpecificationLoader().load(new NitrolithViewpoints());
    }

    @BeforeEach
    void open() throws Exception {
        notebook = new SampleNotebook(folder);
    }

    @Test
    void routeShowsOneLotTwoStepsAndThePellet() {
        try (Diagram diagram = diagram("Route", SampleNotebook.ROUTE)) {
            assertCounts(diagram, 4, 0, 0, 3);
            assertEquals("Vacancy-rich β-Li₃N by ball milling", diagram.view().title());
            assertEquals(List.of("Li₃N, commercial, 2.000 g, lot L-0421"), labels(diagram, "Precursor"));
            assertEquals(List.of("High-energy ball milling 500 rpm, 20 h", "Pressing of the pellet 375 MPa, 3 min"),
                    labels(diagram, "Step"));
            assertEquals(List.of("Pellet of vacancy-rich β-Li₃N, 90.1 mg"), labels(diagram, "Product"));
            assertEquals(List.of("", "", ""), labels(diagram, "Flow"));
            show(diagram, "MaterialsUsed");
            assertCounts(diagram, 5, 0, 0, 5);
            assertEquals(List.of("Li₃N"), labels(diagram, "RouteMaterial"));
        }
    }

    @Test
    void aHeatTreatmentListsItsProgramme() {
        SynthesisRoute route = notebook.root(SampleNotebook.ROUTE, SynthesisRoute.class);
        HeatTreat heat = SynthesisFactory.eINSTANCE.createHeatTreat();
        heat.setName("Annealing");
        Ramp ramp = SynthesisFactory.eINSTANCE.createRamp();
        ramp.setTemperature(Quantity.of(400, "degC"));
        ramp.setRate(Quantity.of(5, "degC/min"));
        Dwell dwell = SynthesisFactory.eINSTANCE.createDwell();
        dwell.setTemperature(Quantity.of(400, "degC"));
        dwell.setDuration(Quantity.of(12, "h"));
        heat.getProgramme().addAll(List.of(ramp, dwell));
        route.getSteps().add(heat);
        try (Diagram diagram = diagram("Route", SampleNotebook.ROUTE)) {
            assertCounts(diagram, 4, 1, 2, 3);
            assertEquals(List.of("Annealing"), labels(diagram, "HeatTreatment"));
            assertEquals(List.of("to 400 °C at 5 °C/min", "12 h at 400 °C"), labels(diagram, "Segment"));
            assertTrue(views(diagram, "HeatTreatment").getFirst().decorations().toString().contains("atmosphere"),
                    "the missing atmosphere is told");
            hide(diagram, "HideCompleteSteps");
            assertEquals(List.of("Annealing"), visibleLabels(diagram, "HeatTreatment"));
            assertEquals(List.of(), visibleLabels(diagram, "Step"));
        }
    }

    @Test
    void stackShowsLayersAndInterfacesInModelOrder() {
        try (Diagram diagram = diagram("Stack", SampleNotebook.CELL)) {
            assertCounts(diagram, 2, 12, 0, 1);
            assertEquals(List.of("345 Wh/kg"), labels(diagram, "EnergyGauge"));
            assertEquals(List.of("Al foil, 12 µm", "Al | cathode", "NMC811 composite, 4 mAh/cm²", "cathode | Li₃InCl₆: stable",
                    "Li₃InCl₆, 20 µm", "Li₃InCl₆ | β-Li₃N: not known", "β-Li₃N, 20 µm", "β-Li₃N | Li: stable",
                    "Lithium, N/P 1.2", "Li | Cu", "Cu foil, 10 µm"), labels(diagram, "Layer"));
            assertEquals(List.of("Pellet 01"), labels(diagram, "TestedSample"));
            EdgeView use = (EdgeView) views(diagram, "UsedSample").getFirst();
            assertEquals("β-Li₃N, 20 µm", use.source().label());
            assertEquals("Pellet 01", use.target().label());
            show(diagram, "Assumptions");
            assertCounts(diagram, 5, 12, 0, 1);
            assertEquals("N/P: All lithium of the anode counts; N/P = 1.2.", labels(diagram, "AssumptionNote").getLast());
        }
    }

    @Test
    void thicknessDrawsOnALogarithmicScale() {
        CellBuild cell = notebook.root(SampleNotebook.CELL, CellBuild.class);
        Layer layer = (Layer) cell.getStack().getFirst();
        CellServices services = new CellServices();
        List<Integer> heights = new ArrayList<>();
        for (double thicknessUm : new double[] {0.5, 1, 10, 100, 1000}) {
            layer.setThickness(Quantity.of(thicknessUm, "um"));
            heights.add(services.drawnHeight(layer));
        }
        assertEquals(List.of(3, 3, 5, 7, 9), heights);
        assertEquals(3, services.drawnHeight(cell.getStack().stream().filter(Interface.class::isInstance).findFirst().get()));
    }

    @Test
    void materialMapShowsClassesMaterialsAndPhases() {
        try (Diagram diagram = diagram("MaterialMap", SampleNotebook.MATERIALS)) {
            assertCounts(diagram, 2, 10, 0, 0);
            assertEquals(List.of("Li₃N", "halide", "cathode active material", "metal"), labels(diagram, "MaterialClass"));
            assertEquals(List.of("Li₃N", "Li₃InCl₆", "NMC811", "Lithium", "Aluminium", "Copper"), labels(diagram, "Material"));
            assertEquals(List.of("alpha\nP6/mmm", "beta\nP6₃/mmc\n2.14·10⁻³ S/cm"), labels(diagram, "Phase"));
            show(diagram, "Contacts");
            assertCounts(diagram, 2, 10, 0, 1);
            assertEquals(List.of("not studied"), labels(diagram, "Contact"));
        }
    }

    @Test
    void phaseTransitionsAreEdgesWithTemperatureAndPressure() {
        var material = notebook.root(SampleNotebook.MATERIALS, MaterialLibrary.class).getMaterials().getFirst();
        PhaseTransition transition = MaterialFactory.eINSTANCE.createPhaseTransition();
        transition.setFrom(material.getPhases().get(1));
        transition.setTo(material.getPhases().get(0));
        transition.setTemperature(Quantity.range(200, 400, "degC"));
        transition.setPressure(Quantity.of(0.6, "GPa"));
        material.getTransitions().add(transition);
        try (Diagram diagram = diagram("MaterialMap", SampleNotebook.MATERIALS)) {
            assertCounts(diagram, 2, 10, 0, 1);
            EdgeView edge = (EdgeView) views(diagram, "PhaseTransition").getFirst();
            assertEquals("200–400 °C, 0.6 GPa", edge.label());
            assertTrue(edge.source().label().startsWith("beta"));
            assertTrue(edge.target().label().startsWith("alpha"));
        }
    }

    @Test
    void conductivityColoursFollowTheLogarithm() {
        var material = notebook.root(SampleNotebook.MATERIALS, MaterialLibrary.class).getMaterials().getFirst();
        MaterialServices services = new MaterialServices();
        assertTrue(services.isConductivityUnknown(material.getPhases().get(0)));
        assertEquals(0, services.conductivityScale(material.getPhases().get(0)));
        // 100 (log10(2.14E-3) + 10) / 8 = 91.6
        assertEquals(92, services.conductivityScale(material.getPhases().get(1)));
    }

    @Test
    void provenanceRunsFromTheLotToTheCell() {
        try (Diagram diagram = diagram("Provenance", SampleNotebook.NOTEBOOK)) {
            assertCounts(diagram, 15, 0, 0, 12);
            assertEquals(List.of("Li₃N, commercial, 2.000 g, lot L-0421"), labels(diagram, "Lot"));
            assertEquals(List.of("Vacancy-rich β-Li₃N by ball milling"), labels(diagram, "SynthesisRoute"));
            assertEquals(List.of("Pellet 01"), labels(diagram, "Sample"));
            assertEquals(List.of("−20 °C", "−10 °C", "0 °C", "10 °C", "25 °C", "40 °C", "55 °C", "70 °C", "80 °C"),
                    labels(diagram, "Spectrum"));
            assertEquals(List.of("2.14·10⁻³ S/cm at 25 °C", "0.371 eV"), labels(diagram, "Record"));
            assertEquals(List.of("NMC811 | Li₃InCl₆ | β-Li₃N | Li"), labels(diagram, "Cell"));
            assertEquals(9, views(diagram, "Measured").size());
            assertEquals(List.of("β-Li₃N"), labels(diagram, "UsedInCell"));
            show(diagram, "Experiments");
            assertCounts(diagram, 18, 0, 0, 16);
            assertEquals(List.of("Milling of Li₃N", "Conductivity of pellet 01", "Pouch stack after Fig. 17"),
                    labels(diagram, "Experiment"));
            assertEquals(List.of("route", "sample", "cell", "electrolyte"), labels(diagram, "ExperimentLink"));
        }
    }

    @Test
    void aFitOfOtherDataIsStale() {
        Sample sample = notebook.root(SampleNotebook.SAMPLE, Sample.class);
        ImpedanceSpectrum spectrum = ((TemperatureSeries) sample.getMeasurements().getFirst()).getSpectra().getFirst();
        ImpedanceFit fit = MeasurementFactory.eINSTANCE.createImpedanceFit();
        fit.setCircuit("R0-p(R1,CPE1)-CPE2");
        fit.setInputSha256(spectrum.getDataFiles().getFirst().getSha256());
        spectrum.getFits().add(fit);
        try (Diagram diagram = diagram("Provenance", SampleNotebook.NOTEBOOK)) {
            assertCounts(diagram, 16, 0, 0, 13);
            assertFalse(views(diagram, "Fit").getFirst().decorations().toString().contains("other data"));
            spectrum.getDataFiles().getFirst().setSha256("0".repeat(64));
            diagram.refresh();
            assertTrue(views(diagram, "Fit").getFirst().decorations().toString().contains("was made of other data"));
        }
    }

    @Test
    void aChangedRawFileIsMarkedAndNotUsedSilently() throws Exception {
        Path data = folder.resolve("measurements/data/pellet-01_p25C.csv");
        Files.writeString(data, Files.readString(data) + "\n");
        try (Diagram diagram = diagram("Provenance", SampleNotebook.NOTEBOOK)) {
            List<String> marked = views(diagram, "Spectrum").stream().filter(v -> !v.decorations().isEmpty())
                    .map(ElementView::label).toList();
            assertEquals(List.of("25 °C"), marked);
        }
    }

    @Test
    void anAtmosphereColoursItsStep() {
        SynthesisRoute route = notebook.root(SampleNotebook.ROUTE, SynthesisRoute.class);
        try (Diagram diagram = diagram("Route", SampleNotebook.ROUTE)) {
            Object argon = ((NodeView) views(diagram, "Step").getFirst()).style();
            route.getSteps().getFirst().setAtmosphere(BaseFactory.eINSTANCE.createAtmosphere());
            diagram.refresh();
            assertFalse(argon.equals(((NodeView) views(diagram, "Step").getFirst()).style()));
        }
    }

    private Diagram diagram(String name, String file) {
        Representation representation = specification.representation(name).orElseThrow();
        EObject element = notebook.root(file);
        assertTrue(representation.isOn(element));
        return Diagram.open(representation, element);
    }

    private static void show(Diagram diagram, String layer) {
        diagram.showLayer(named(diagram.representation().layers(), layer), true);
    }

    private static void hide(Diagram diagram, String filter) {
        diagram.useFilter(named(diagram.representation().filters(), filter), true);
    }

    private static Construct named(List<Construct> constructs, String name) {
        return constructs.stream().filter(c -> c.name().equals(name)).findFirst().orElseThrow();
    }

    private static void assertCounts(Diagram diagram, int nodes, int containers, int listElements, int edges) {
        assertEquals(List.of(nodes, containers, listElements, edges), List.of(count(diagram, NodeView.class),
                count(diagram, ContainerView.class), count(diagram, ListItemView.class), count(diagram, EdgeView.class)),
                "nodes, containers, list elements, edges");
        assertEquals(List.of(), diagram.problems());
    }

    private static int count(Diagram diagram, Class<?> type) {
        return (int) diagram.views().stream().filter(type::isInstance).count();
    }

    private static List<ElementView> views(Diagram diagram, String mapping) {
        return diagram.views().stream().filter(v -> v.mapping().name().equals(mapping)).toList();
    }

    private static List<String> labels(Diagram diagram, String mapping) {
        return views(diagram, mapping).stream().map(ElementView::label).toList();
    }

    private static List<String> visibleLabels(Diagram diagram, String mapping) {
        return views(diagram, mapping).stream().filter(ElementView::isVisible).map(ElementView::label).toList();
    }
}
