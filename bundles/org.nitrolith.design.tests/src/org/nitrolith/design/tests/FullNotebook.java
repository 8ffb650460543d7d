// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.design.tests;

import java.util.List;

import org.nitrolith.model.base.BaseFactory;
import org.nitrolith.model.base.Link;
import org.nitrolith.model.cell.CellBuild;
import org.nitrolith.model.cell.CellFactory;
import org.nitrolith.model.cell.ElectrolyteLayer;
import org.nitrolith.model.cell.Interface;
import org.nitrolith.model.cell.Interphase;
import org.nitrolith.model.material.ContactRecord;
import org.nitrolith.model.material.Material;
import org.nitrolith.model.material.MaterialFactory;
import org.nitrolith.model.material.MaterialLibrary;
import org.nitrolith.model.material.Phase;
import org.nitrolith.model.material.PhaseTransition;
import org.nitrolith.model.measurement.ArrheniusFit;
import org.nitrolith.model.measurement.ArrheniusPoint;
import org.nitrolith.model.measurement.ImpedanceFit;
import org.nitrolith.model.measurement.MeasurementFactory;
import org.nitrolith.model.measurement.Sample;
import org.nitrolith.model.measurement.TemperatureSeries;
import org.nitrolith.model.notebook.Notebook;
import org.nitrolith.model.synthesis.HeatTreat;
import org.nitrolith.model.synthesis.Intermediate;
import org.nitrolith.model.synthesis.Precursor;
import org.nitrolith.model.synthesis.Product;
import org.nitrolith.model.synthesis.SynthesisFactory;
import org.nitrolith.model.synthesis.SynthesisRoute;

/** What the sample notebook lacks of the kinds of elements that the diagrams show, put into it. */
final class FullNotebook {

    private FullNotebook() {
    }

    static void fill(SampleNotebook notebook) {
        MaterialLibrary library = notebook.root(SampleNotebook.MATERIALS, MaterialLibrary.class);
        SynthesisRoute route = notebook.root(SampleNotebook.ROUTE, SynthesisRoute.class);
        Sample sample = notebook.root(SampleNotebook.SAMPLE, Sample.class);
        CellBuild cell = notebook.root(SampleNotebook.CELL, CellBuild.class);
        materials(library);
        heat(route, library.getMaterials().get(1));
        fits(sample, library.getMaterials().getFirst());
        SynthesisRoute otherRoute = otherRoute();
        Sample otherSample = otherSample(otherRoute, library.getMaterials().get(1));
        notebook.add("synthesis/other.route", otherRoute);
        notebook.add("measurements/other.measurement", otherSample);
        stack(cell, otherSample);
        Notebook pages = notebook.root(SampleNotebook.NOTEBOOK, Notebook.class);
        for (var target : List.of(otherRoute, otherSample)) {
            Link link = BaseFactory.eINSTANCE.createLink();
            link.setTarget(target);
            pages.getExperiments().getFirst().getLinks().add(link);
        }
    }

    /** A third phase, a transition, and a contact. */
    private static void materials(MaterialLibrary library) {
        Material nitride = library.getMaterials().getFirst();
        Phase gamma = MaterialFactory.eINSTANCE.createPhase();
        gamma.setName("gamma");
        nitride.getPhases().add(gamma);
        PhaseTransition transition = MaterialFactory.eINSTANCE.createPhaseTransition();
        transition.setFrom(nitride.getPhases().get(0));
        transition.setTo(nitride.getPhases().get(1));
        nitride.getTransitions().add(transition);
        ContactRecord contact = MaterialFactory.eINSTANCE.createContactRecord();
        contact.setPartner(library.getMaterials().get(1));
        nitride.getContacts().add(contact);
    }

    /** Two heat treatments with a segment, and an intermediate of another material. */
    private static void heat(SynthesisRoute route, Material material) {
        for (String name : List.of("Annealing", "Sintering")) {
            HeatTreat heat = SynthesisFactory.eINSTANCE.createHeatTreat();
            heat.setName(name);
            heat.getProgramme().add(SynthesisFactory.eINSTANCE.createDwell());
            route.getSteps().add(heat);
        }
        Intermediate intermediate = SynthesisFactory.eINSTANCE.createIntermediate();
        intermediate.setName("Powder");
        intermediate.setMaterial(material);
        route.getIntermediates().add(intermediate);
    }

    /** Fits of two spectra, an Arrhenius result of one of them, and a record that was taken from it. */
    private static void fits(Sample sample, Material material) {
        TemperatureSeries series = (TemperatureSeries) sample.getMeasurements().getFirst();
        for (int i = 0; i < 2; i++) {
            ImpedanceFit fit = MeasurementFactory.eINSTANCE.createImpedanceFit();
            fit.setCircuit("R0-p(R1,CPE1)-CPE2");
            series.getSpectra().get(i).getFits().add(fit);
        }
        ArrheniusPoint point = MeasurementFactory.eINSTANCE.createArrheniusPoint();
        point.setFit(series.getSpectra().getFirst().getFits().getFirst());
        ArrheniusFit result = MeasurementFactory.eINSTANCE.createArrheniusFit();
        result.getPoints().add(point);
        series.getArrhenius().add(result);
        material.getConductivities().getFirst().setResult(point.getFit());
    }

    private static SynthesisRoute otherRoute() {
        SynthesisRoute route = SynthesisFactory.eINSTANCE.createSynthesisRoute();
        route.setName("Other route");
        Precursor precursor = SynthesisFactory.eINSTANCE.createPrecursor();
        precursor.setName("Lithium");
        route.getPrecursors().add(precursor);
        Product product = SynthesisFactory.eINSTANCE.createProduct();
        product.setName("Powder");
        route.getProducts().add(product);
        return route;
    }

    private static Sample otherSample(SynthesisRoute route, Material material) {
        Sample sample = MeasurementFactory.eINSTANCE.createSample();
        sample.setName("Other pellet");
        sample.setMaterial(material);
        sample.setProduct(route.getProducts().getFirst());
        return sample;
    }

    /** An interphase, and two layers more: one made of the other sample, one that could be. */
    private static void stack(CellBuild cell, Sample sample) {
        Interphase interphase = CellFactory.eINSTANCE.createInterphase();
        interphase.setName("Interphase");
        ((Interface) cell.getStack().get(1)).getInterphases().add(interphase);
        for (boolean made : List.of(true, false)) {
            ElectrolyteLayer layer = CellFactory.eINSTANCE.createElectrolyteLayer();
            layer.setName("Electrolyte");
            layer.setMaterial(sample.getMaterial());
            layer.setSample(made ? sample : null);
            cell.getStack().add(layer);
        }
    }
}
