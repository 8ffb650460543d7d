// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.analysis.conductivity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.nitrolith.analysis.AnalysisContext;
import org.nitrolith.analysis.AnalysisDescriptor;
import org.nitrolith.analysis.AnalysisRegistry;
import org.nitrolith.analysis.AnalysisResult;
import org.nitrolith.analysis.NewElement;
import org.nitrolith.analysis.conductivity.results.AnalysisInputException;
import org.nitrolith.analysis.conductivity.results.ArrheniusFits;
import org.nitrolith.analysis.conductivity.results.ImpedanceFits;
import org.nitrolith.analysis.conductivity.results.MaterialRecords;
import org.nitrolith.analysis.conductivity.results.Provenance;
import org.nitrolith.analysis.conductivity.results.SampleShapes;
import org.nitrolith.analysis.conductivity.results.SeriesFits;
import org.nitrolith.analysis.conductivity.results.SpectrumData;
import org.nitrolith.electrochem.arrhenius.Interval;
import org.nitrolith.electrochem.fit.FitOptions;
import org.nitrolith.model.material.ConductivityRecord;
import org.nitrolith.model.material.Origin;
import org.nitrolith.model.measurement.ImpedanceFit;
import org.nitrolith.model.measurement.ImpedanceSpectrum;
import org.nitrolith.model.measurement.Sample;
import org.nitrolith.model.measurement.TemperatureSeries;
import org.nitrolith.model.resource.ModelFiles;
import org.nitrolith.model.resource.NitrolithResource;
import org.nitrolith.model.resource.SaveOptions;
import org.nitrolith.model.values.IndexSet;
import org.nitrolith.samples.Templates;
import org.nitrolith.units.Quantity;

/** The sample notebook's spectra have a known answer: sigma(25 degC) = 2.14E-3 S/cm and Ea = 0.371 eV. */
class SampleNotebookTest {

    private static final String CIRCUIT = "R0-p(R1,CPE1)-CPE2";

    @TempDir
    private Path folder;

    private NitrolithResource resource;
    private Sample pellet;
    private TemperatureSeries series;

    @BeforeEach
    void load() throws IOException {
        Templates.copy(Templates.SAMPLE, folder);
        resource = ModelFiles
                .load(folder.resolve("measurements/pellet-01.measurement"), ModelFiles.createResourceSet(folder))
                .resource();
        pellet = (Sample) resource.getContents().getFirst();
        series = (TemperatureSeries) pellet.getMeasurements().getFirst();
    }

    private SeriesFits.Outcome fitAll() throws AnalysisInputException {
        return SeriesFits.fit(series, SeriesFits.Settings.of(ImpedanceFits.circuit(CIRCUIT)), Provenance.now(),
                done -> {
        });
    }

    @Test
    void conductivityAndActivationEnergyAreRecoveredWithinTheir95PercentIntervals() throws AnalysisInputException {
        SeriesFits.Outcome outcome = fitAll();
        assertEquals(9, outcome.fitted().size());
        for (String process : new String[] {Process.BULK, Process.GRAIN_BOUNDARY, Process.TOTAL}) {
            ArrheniusFits.Outcome fit = outcome.arrhenius(process).orElseThrow();
            Interval energy = Confidence.activationEnergy(fit.fit().branches().getFirst());
            assertTrue(energy.lower95() < 0.371 && 0.371 < energy.upper95(), process + " " + energy);
            assertEquals(0.371, energy.value(), 0.002, process);
        }
        Interval room = outcome.arrhenius(Process.TOTAL).orElseThrow().conductivity25C();
        assertTrue(room.lower95() < 2.14e-3 && 2.14e-3 < room.upper95(), room.toString());
        assertEquals(2.14e-3, room.value(), 0.01e-3);
    }

    @Test
    void sizeOfThePelletWidensTheIntervalOfTheConductivityButNotThatOfTheActivationEnergy()
            throws AnalysisInputException {
        Interval withError = fitAll().arrhenius(Process.TOTAL).orElseThrow().conductivity25C();
        double energy = fitAll().arrhenius(Process.TOTAL).orElseThrow().fit().branches().getFirst().activationEnergyEv()
                .standardError().orElseThrow();
        pellet.setThickness(Quantity.parse("1.000 mm"));
        pellet.getElectrodes().setDiameter(Quantity.parse("10.00 mm"));
        Interval without = fitAll().arrhenius(Process.TOTAL).orElseThrow().conductivity25C();
        double same = fitAll().arrhenius(Process.TOTAL).orElseThrow().fit().branches().getFirst().activationEnergyEv()
                .standardError().orElseThrow();
        assertTrue(withError.upper95() - withError.lower95() > 3 * (without.upper95() - without.lower95()));
        assertEquals(energy, same, 1e-12);
    }

    @Test
    void resultNamesItsDataItsSettingsAndItsSoftware() throws AnalysisInputException {
        ImpedanceSpectrum spectrum = series.getSpectra().getFirst();
        ImpedanceFit fit = ImpedanceFits
                .fit(spectrum, ImpedanceFits.circuit(CIRCUIT), FitOptions.defaults(), SampleShapes.of(pellet),
                Provenance.now()).element();
        assertEquals(spectrum.getDataFiles().getFirst().getSha256(), fit.getInputSha256());
        assertEquals(CIRCUIT, fit.getCircuit());
        assertEquals("modulus", fit.getWeighting().getLiteral());
        assertTrue(fit.getSoftware().matches("Nitrolith \\d+\\.\\d+\\.\\d+.*"), fit.getSoftware());
        assertEquals(71, fit.getPoints());
        assertEquals(2 * 71 - 6, fit.getDegreesOfFreedom());
        assertEquals(6, fit.getParameters().size());
        assertEquals("ohm", fit.getParameters().getFirst().getValue().unit());
        assertEquals(36, fit.getCorrelation().size());
        assertEquals(3, fit.getConductivities().size());
    }

    @Test
    void storedResultsAreReadBackAndSavedUnchanged() throws Exception {
        SeriesFits.Outcome outcome = fitAll();
        outcome.fitted().forEach(f -> f.spectrum().getFits().add(f.fit().element()));
        outcome.arrhenius().forEach(a -> series.getArrhenius().add(a.element()));
        resource.save(SaveOptions.careful());
        Path file = folder.resolve("measurements/pellet-01.measurement");
        byte[] saved = Files.readAllBytes(file);
        NitrolithResource again = ModelFiles.load(file, ModelFiles.createResourceSet(folder)).resource();
        assertEquals(0, again.diagnostics().size(), again.diagnostics().toString());
        again.save(SaveOptions.careful());
        assertEquals(new String(saved), Files.readString(file));
    }

    @Test
    void materialRecordSaysThatItComesFromSimulatedSpectra() throws AnalysisInputException {
        ConductivityRecord entry = MaterialRecords.conductivity(fitAll().arrhenius(Process.TOTAL).orElseThrow(),
                series);
        assertEquals(Origin.SIMULATED, entry.getOrigin());
        assertEquals("25 degC", entry.getTemperature().toString());
        assertTrue(entry.getValue().standardUncertainty().isPresent());
        series.setSimulated(false);
        assertEquals(Origin.EXTRAPOLATED,
                MaterialRecords.conductivity(fitAll().arrhenius(Process.TOTAL).orElseThrow(), series).getOrigin());
    }

    @Test
    void changedDataFileIsReportedAndNotUsed() throws IOException {
        ImpedanceSpectrum spectrum = series.getSpectra().getFirst();
        Path file = folder.resolve("measurements").resolve(spectrum.getDataFiles().getFirst().getPath());
        Files.writeString(file, "# touched\n", StandardOpenOption.APPEND);
        AnalysisInputException e = assertThrows(AnalysisInputException.class, () -> SpectrumData.load(spectrum));
        assertTrue(e.getMessage().contains("is not the file that was attached"), e.getMessage());
    }

    @Test
    void dataFileOutsideOfTheProjectIsNotOpened() throws IOException {
        Path outside = Files.writeString(folder.resolveSibling(folder.getFileName() + "-outside.csv"),
                "frequency/Hz,Re,Im\n1,1,1\n");
        ImpedanceSpectrum spectrum = series.getSpectra().getFirst();
        spectrum.getDataFiles().getFirst().setPath("../../" + outside.getFileName());
        AnalysisInputException e = assertThrows(AnalysisInputException.class, () -> SpectrumData.load(spectrum));
        assertTrue(e.getMessage().contains("is no file below the project's folder"), e.getMessage());
        Files.delete(outside);
    }

    @Test
    void excludedPointsAreLeftOut() throws AnalysisInputException {
        ImpedanceSpectrum spectrum = series.getSpectra().getFirst();
        spectrum.setExcludedPoints(IndexSet.of(0, 1, 70));
        SpectrumData data = SpectrumData.load(spectrum);
        assertEquals(71, data.all().size());
        assertEquals(68, data.used().size());
        assertEquals(data.all().frequencyHz(2), data.used().frequencyHz(0));
    }

    @Test
    void analysesAreContributedAndStoreTheirResults() {
        AnalysisRegistry registry = AnalysisRegistry.read();
        AnalysisDescriptor fit = registry.find("org.nitrolith.analysis.conductivity.fit").orElseThrow();
        EObject spectrum = series.getSpectra().getFirst();
        assertTrue(registry.forClassOf(spectrum).contains(fit));
        AnalysisResult result = AnalysisRegistry.run(fit, spectrum, Map.of("circuit", CIRCUIT),
                AnalysisContext.empty());
        assertTrue(result.isSuccessful(), result.messages().toString());
        assertEquals(1.9345e-4, result.figure("conductivity.total").orElseThrow().value(), 2e-6);
        NewElement.addAll(result.elements());
        assertEquals(1, series.getSpectra().getFirst().getFits().size());
        AnalysisDescriptor arrhenius = registry.find("org.nitrolith.analysis.conductivity.arrhenius").orElseThrow();
        AnalysisResult line = AnalysisRegistry.run(arrhenius, series, Map.of(), AnalysisContext.empty());
        assertEquals(0.371, line.figure("activationEnergy.total").orElseThrow().value(), 0.001);
        assertEquals(Optional.of("eV"), line.figure("activationEnergy.total").map(f -> f.unit()));
    }

    @Test
    void simulatedSpectraObeyTheKramersKronigRelationsWithTheStatedNoise() {
        AnalysisDescriptor test = AnalysisRegistry.read().find("org.nitrolith.analysis.conductivity.kramersKronig")
                .orElseThrow();
        for (ImpedanceSpectrum spectrum : series.getSpectra()) {
            AnalysisResult result = AnalysisRegistry.run(test, spectrum, Map.of(), AnalysisContext.empty());
            NewElement.addAll(result.elements());
            assertEquals("valid", spectrum.getKramersKronig().getFirst().getVerdict().getLiteral(), spectrum.getName());
            assertEquals(0.3, result.figure("noise").orElseThrow().value(), 0.1, spectrum.getName());
        }
    }

    @Test
    void relaxationTimesShowTheGrainBoundary() {
        AnalysisDescriptor drt = AnalysisRegistry.read().find("org.nitrolith.analysis.conductivity.relaxationTimes")
                .orElseThrow();
        ImpedanceSpectrum coldest = series.getSpectra().getFirst();
        AnalysisResult result = AnalysisRegistry.run(drt, coldest, Map.of(), AnalysisContext.empty());
        assertTrue(result.isSuccessful(), result.messages().toString());
        // R C = 230 ohm x 15 nF = 3.5 us
        assertEquals(3.5e-6, result.figure("peak1.tau").orElseThrow().value(), 1.5e-6);
        assertEquals(428, result.figure("seriesResistance").orElseThrow().value(), 10);
        NewElement.addAll(result.elements());
        assertEquals(coldest.getRelaxationTimes().getFirst().getTau().size(),
                coldest.getRelaxationTimes().getFirst().getGamma().size());
    }

    @Test
    void wrongCircuitIsAMessageNotAFault() {
        AnalysisDescriptor fit = AnalysisRegistry.read().find("org.nitrolith.analysis.conductivity.fit").orElseThrow();
        AnalysisResult result = AnalysisRegistry.run(fit, series.getSpectra().getFirst(), Map.of("circuit", "R0-p(R1"),
                AnalysisContext.empty());
        assertFalse(result.isSuccessful());
        assertTrue(result.messages().getFirst().text().startsWith("Circuit \"R0-p(R1\", character"),
                result.messages().toString());
    }
}
