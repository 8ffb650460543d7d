// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.cli.internal.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

import org.eclipse.emf.ecore.resource.ResourceSet;

import org.nitrolith.analysis.conductivity.Process;
import org.nitrolith.analysis.conductivity.results.AnalysisInputException;
import org.nitrolith.analysis.conductivity.results.ArrheniusFits;
import org.nitrolith.analysis.conductivity.results.ImpedanceFits;
import org.nitrolith.analysis.conductivity.results.MaterialRecords;
import org.nitrolith.analysis.conductivity.results.Provenance;
import org.nitrolith.analysis.conductivity.results.SeriesFits;
import org.nitrolith.analysis.energydensity.CellEnergy;
import org.nitrolith.analysis.energydensity.EnergyElements;
import org.nitrolith.analysis.energydensity.EnergySweep;
import org.nitrolith.celldesign.EnergyResult;
import org.nitrolith.celldesign.Outcome;
import org.nitrolith.model.cell.CellBuild;
import org.nitrolith.model.material.ArrheniusRecord;
import org.nitrolith.model.material.ConductivityRecord;
import org.nitrolith.model.material.Material;
import org.nitrolith.model.measurement.Sample;
import org.nitrolith.model.measurement.TemperatureSeries;
import org.nitrolith.model.notebook.Experiment;
import org.nitrolith.model.notebook.ExperimentStatus;
import org.nitrolith.model.notebook.Notebook;
import org.nitrolith.model.resource.ModelFiles;
import org.nitrolith.model.resource.NitrolithResource;
import org.nitrolith.model.resource.SaveOptions;

/**
 * Takes a copy of the sample notebook through its whole chain and stores every result in its models, each with what
 * made it.
 *
 * @param folder       the project's folder
 * @param sample       the pellet
 * @param series       its temperature series
 * @param fits         fits of the spectra and of the conductivities
 * @param total        the Arrhenius fit of the total conductivity
 * @param published    the published conductivity record
 * @param conductivity the material's new record of the conductivity
 * @param activation   the material's new record of the activation energy
 * @param material     the material
 * @param cell         the cell
 * @param energy       its energy density
 * @param sweep        its energy density over the thickness of the electrolyte layers and over the areal capacity
 */
public record SampleChain(Path folder, Sample sample, TemperatureSeries series, SeriesFits.Outcome fits,
        ArrheniusFits.Outcome total,
        ConductivityRecord published, ConductivityRecord conductivity, ArrheniusRecord activation, Material material,
        CellBuild cell,
        EnergyResult energy, EnergySweep sweep) {

    /** Circuit of the sample's spectra: grains, grain boundaries, blocking electrodes. */
    public static final String CIRCUIT = "R0-p(R1,CPE1)-CPE2";

    private static final List<String> TARGETS = List.of("350 Wh/kg");
    private static final String VARIED = "sse.thickness=5um:120um:47";

    /**
     * Does it all.
     *
     * @param folder   a copy of the sample notebook
     * @param progress told how many spectra are fitted
     */
    public static SampleChain run(Path folder, IntConsumer progress) throws IOException, AnalysisInputException {
        ResourceSet resources = ModelFiles.createResourceSet(folder);
        NitrolithResource measurement = load(resources, folder, "measurements/pellet-01.measurement");
        NitrolithResource materials = load(resources, folder, "materials/beta-Li3N.material");
        NitrolithResource cells = load(resources, folder, "cells/NMC811-Li3InCl6-Li3N-Li.cell");
        NitrolithResource notebook = load(resources, folder, "notebook.notebook");
        Sample sample = (Sample) measurement.getContents().getFirst();
        TemperatureSeries series = (TemperatureSeries) sample.getMeasurements().getFirst();
        Provenance provenance = Provenance.now();
        SeriesFits.Outcome fits = SeriesFits.fit(series, SeriesFits.Settings.of(ImpedanceFits.circuit(CIRCUIT)),
                provenance, progress);
        fits.fitted().forEach(f -> f.spectrum().getFits().add(f.fit().element()));
        fits.arrhenius().forEach(a -> series.getArrhenius().add(a.element()));
        ArrheniusFits.Outcome total = fits.arrhenius(Process.TOTAL).orElseThrow(
                () -> new AnalysisInputException("The spectra of the sample gave no total conductivity."));
        Material material = sample.getMaterial();
        ConductivityRecord published = material.getConductivities().getFirst();
        ConductivityRecord conductivity = MaterialRecords.conductivity(total, series);
        ArrheniusRecord activation = MaterialRecords.activation(total, total.element().getBranches().getFirst(),
                series);
        material.getConductivities().add(conductivity);
        material.getActivations().add(activation);
        CellBuild cell = (CellBuild) cells.getContents().getFirst();
        CellEnergy design = CellEnergy.of(cell);
        EnergyResult energy = value(design.evaluate());
        cell.getEstimates().add(EnergyElements.estimate(design, energy, provenance.computedOn()));
        EnergySweep sweep = value(design.sweep(List.of(VARIED), TARGETS, List.of()));
        for (Experiment page : ((Notebook) notebook.getContents().getFirst()).getExperiments()) {
            page.setStatus(ExperimentStatus.DONE);
        }
        for (NitrolithResource changed : List.of(measurement, materials, cells, notebook)) {
            changed.save(SaveOptions.careful());
        }
        return new SampleChain(folder, sample, series, fits, total, published, conductivity, activation, material, cell,
                energy, sweep);
    }

    private static NitrolithResource load(ResourceSet resources, Path folder, String file) throws IOException {
        return ModelFiles.load(folder.resolve(file), resources).resource();
    }

    private static <T> T value(Outcome<T> outcome) throws AnalysisInputException {
        List<String> found = new ArrayList<>();
        outcome.findings().forEach(f -> found.add(f.toString()));
        return outcome.value().orElseThrow(() -> new AnalysisInputException("The sample's cell cannot be computed: "
                + String.join("; ", found)));
    }
}
