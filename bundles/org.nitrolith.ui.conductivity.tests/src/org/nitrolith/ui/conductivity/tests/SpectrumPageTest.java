// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.conductivity.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.nitrolith.ui.testing.Events.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.nitrolith.charts.Series;
import org.nitrolith.charts.XyChart;
import org.nitrolith.editing.EditingSession;
import org.nitrolith.model.material.Material;
import org.nitrolith.model.measurement.Immittance;
import org.nitrolith.model.measurement.ImpedanceFit;
import org.nitrolith.model.measurement.ImpedanceSpectrum;
import org.nitrolith.model.measurement.Sample;
import org.nitrolith.model.measurement.TemperatureSeries;
import org.nitrolith.samples.Templates;
import org.nitrolith.ui.charts.PickedPoint;
import org.nitrolith.ui.conductivity.internal.FitModel;
import org.nitrolith.ui.conductivity.internal.KramersKronigTab;
import org.nitrolith.ui.conductivity.internal.OpenFit;
import org.nitrolith.ui.conductivity.internal.ParameterRow;
import org.nitrolith.ui.conductivity.internal.ResultTab;
import org.nitrolith.ui.conductivity.internal.SeriesPage;
import org.nitrolith.ui.conductivity.internal.SpectrumPage;

class SpectrumPageTest {

    private IProject project;
    private EditingSession session;
    private ImpedanceSpectrum spectrum;

    @BeforeEach
    void sample() throws Exception {
        project = ResourcesPlugin.getWorkspace().getRoot().getProject("fit-" + UUID.randomUUID());
        project.create(null);
        project.open(null);
        Templates.copy(Templates.SAMPLE, project.getLocation().toPath());
        project.refreshLocal(IResource.DEPTH_INFINITE, null);
        session = EditingSession.acquire(project.getLocation().toPath());
        Sample sample = (Sample) session.open(project.getFile("measurements/pellet-01.measurement").getLocation().toPath())
                .resource().getContents().getFirst();
        TemperatureSeries series = sample.getMeasurements().stream().filter(TemperatureSeries.class::isInstance)
                .map(TemperatureSeries.class::cast).findFirst().orElseThrow();
        spectrum = series.getSpectra().getFirst();
    }

    @AfterEach
    void close() throws Exception {
        page().closeAllEditors(false);
        session.release();
        project.delete(true, true, null);
    }

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }

    @Test
    void aFitIsStoredInTheModelAndUndoTakesItBack() throws Exception {
        SpectrumPage page = (SpectrumPage) OpenFit.open(page(), spectrum);
        await("starting values are there", page::isReady);
        int before = spectrum.getFits().size();
        page.press("Fit");
        await("the spectrum is fitted", () -> page.outcome().isPresent());
        assertTrue(page.outcome().get().fit().converged());
        page.press("Store fit");
        assertEquals(before + 1, spectrum.getFits().size());
        ImpedanceFit stored = spectrum.getFits().getLast();
        assertSame(page.outcome().get().element(), stored);
        assertEquals(6, stored.getParameters().size());
        assertTrue(stored.getInputSha256() != null && stored.getSoftware().startsWith("Nitrolith"));
        assertTrue(page.isDirty());
        session.undo();
        assertEquals(before, spectrum.getFits().size());
        await("the page is clean", () -> !page.isDirty());
    }

    private SpectrumPage ready() throws Exception {
        SpectrumPage page = (SpectrumPage) OpenFit.open(page(), spectrum);
        await("starting values are there", page::isReady);
        return page;
    }

    @Test
    void pickedPointsAreLeftOutInTheModelAndUndoBringsThemBack() throws Exception {
        SpectrumPage page = ready();
        int before = page.model().orElseThrow().used().size();
        page.pick(List.of(new PickedPoint(0, 2), new PickedPoint(0, 3)));
        assertArrayEquals(new int[] {2, 3}, spectrum.getExcludedPoints().stream().toArray());
        await("the page shows it", () -> page.model().get().used().size() == before - 2);
        session.undo();
        await("the points are used again", () -> page.model().get().used().size() == before);
    }

    @Test
    void linkedParametersAreFittedAsOne() throws Exception {
        SpectrumPage page = ready();
        FitModel model = page.model().orElseThrow();
        ParameterRow first = row(model, "CPE1.n");
        ParameterRow second = row(model, "CPE2.n");
        assertTrue(model.possibleLeaders(second).contains(first));
        assertFalse(model.possibleLeaders(second).contains(row(model, "R1")), "R1 is another quantity");
        model.setLeader(second, Optional.of(first));
        page.press("Fit");
        await("the spectrum is fitted", () -> page.outcome().isPresent());
        assertEquals(first.value(), second.value(), 1e-12);
        page.press("Store fit");
        assertEquals("CPE1.n", spectrum.getFits().getLast().getParameters().stream()
                .filter(p -> p.getName().equals("CPE2.n")).findFirst().orElseThrow().getLinkedTo());
    }

    @Test
    void aStoredFitIsThereAgainWhenThePageIsOpenedAnew() throws Exception {
        SpectrumPage page = ready();
        FitModel model = page.model().orElseThrow();
        model.setLeader(row(model, "CPE2.n"), Optional.of(row(model, "CPE1.n")));
        model.setFixed(row(model, "R0"), true);
        model.setUpper(row(model, "R1"), 1e7);
        page.fitAs("admittance");
        page.press("Fit");
        await("the spectrum is fitted", () -> page.outcome().isPresent());
        page.press("Store fit");
        assertSame(Immittance.ADMITTANCE, spectrum.getFits().getLast().getForm());
        double n = row(model, "CPE1.n").value();
        page().closeEditor(page, false);
        FitModel again = ready().model().orElseThrow();
        assertTrue(again.isAdmittance());
        assertEquals(Map.of("CPE2.n", "CPE1.n"), again.links());
        assertTrue(row(again, "R0").isFixed());
        assertEquals(1e7, row(again, "R1").upper());
        assertEquals(n, row(again, "CPE2.n").value());
    }

    @Test
    void impedanceAndAdmittanceAgreeOnGoodData() throws Exception {
        SpectrumPage page = ready();
        page.press("Fit");
        await("the spectrum is fitted", () -> page.outcome().isPresent());
        var impedance = page.outcome().get().fit();
        page.fitAs("admittance");
        assertTrue(page.outcome().isEmpty(), "it was another fit");
        page.press("Fit");
        await("it is fitted again", () -> page.outcome().isPresent());
        var admittance = page.outcome().get().fit();
        double error = impedance.parameter("R1").standardError().orElseThrow();
        assertEquals(impedance.parameter("R1").value(), admittance.parameter("R1").value(), 3 * error);
    }

    @Test
    void theModulusFromThePhaseStandsBesideTheKramersKronigTest() throws Exception {
        SpectrumPage page = ready();
        KramersKronigTab tab = (KramersKronigTab) page.show("Kramers-Kronig");
        await("the test is there", page::isIdle);
        XyChart chart = (XyChart) tab.modulus().chart().orElseThrow();
        assertEquals(List.of("measured", "from the phase", "deviation"), chart.series().stream().map(Series::name).toList());
        Series deviation = chart.series().getLast();
        for (int i = 0; i < deviation.size(); i++) {
            assertTrue(Math.abs(deviation.y(i)) < 5, deviation.x(i) + " Hz: " + deviation.y(i) + " %");
        }
    }

    private static ParameterRow row(FitModel model, String name) {
        return model.rows().stream().filter(r -> r.name().equals(name)).findFirst().orElseThrow();
    }

    @Test
    void aWrongCircuitIsMarkedWhereItIsWrong() throws Exception {
        SpectrumPage page = ready();
        page.type("R0-p(R1,X1)");
        assertTrue(page.circuitMessage().startsWith("R0-p(R1, \u25b8 X1)"), page.circuitMessage());
        page.press("Fit");
        assertTrue(page.isIdle(), "it cannot be fitted");
        page.type("R0-p(R1,CPE1)-CPE2");
        assertEquals("", page.circuitMessage());
    }

    @Test
    void aCancelledFitLeavesTheModelAsItWas() throws Exception {
        SpectrumPage page = ready();
        int before = spectrum.getFits().size();
        page.press("Fit");
        page.cancel();
        await("the fit has ended", page::isIdle);
        assertTrue(page.outcome().isEmpty());
        page.press("Store fit");
        assertEquals(before, spectrum.getFits().size());
        assertFalse(page.isDirty());
    }

    @Test
    void relaxationTimesAndTheKramersKronigTestAreStoredAndUndone() throws Exception {
        SpectrumPage page = ready();
        int before = spectrum.getRelaxationTimes().size();
        ResultTab times = page.show("Relaxation times");
        await("the distribution is there", page::isIdle);
        times.pressStore();
        assertEquals(before + 1, spectrum.getRelaxationTimes().size());
        assertFalse(spectrum.getRelaxationTimes().getLast().getPeaks().isEmpty());
        session.undo();
        assertEquals(before, spectrum.getRelaxationTimes().size());
        int tests = spectrum.getKramersKronig().size();
        ResultTab test = page.show("Kramers-Kronig");
        await("the test is there", page::isIdle);
        test.pressStore();
        assertEquals(tests + 1, spectrum.getKramersKronig().size());
        session.undo();
        assertEquals(tests, spectrum.getKramersKronig().size());
    }

    @Test
    void aConductivityGoesIntoTheMaterialWithItsProvenance() throws Exception {
        SpectrumPage page = ready();
        TemperatureSeries series = (TemperatureSeries) spectrum.eContainer();
        Material material = ((Sample) series.eContainer()).getMaterial();
        int before = material.getConductivities().size();
        SeriesPage fits = (SeriesPage) OpenFit.open(page(), series);
        await("the series is fitted", () -> fits.outcome().isPresent());
        int arrhenius = series.getArrhenius().size();
        fits.press("Store fits");
        assertTrue(series.getArrhenius().size() > arrhenius);
        assertEquals(spectrum.getFits().getLast(), series.getFits().getLast().getFits().getFirst());
        session.undo();
        assertEquals(arrhenius, series.getArrhenius().size());
        await("the fits can be stored again", fits::isIdle);
        fits.press("Use as conductivity record");
        assertEquals(before + 1, material.getConductivities().size());
        session.undo();
        assertEquals(before, material.getConductivities().size());
        assertTrue(page.isIdle());
    }

    @Test
    void aSharedParameterHasOneValueForAllTemperatures() throws Exception {
        TemperatureSeries series = (TemperatureSeries) spectrum.eContainer();
        SeriesPage page = (SeriesPage) OpenFit.open(page(), series);
        await("the series is fitted", () -> page.outcome().isPresent());
        var apart = page.outcome().get();
        page.share("CPE1.n", true);
        page.press("Fit series");
        await("it is fitted together", () -> page.outcome().get() != apart);
        double[] n = page.outcome().get().fitted().stream()
                .mapToDouble(f -> f.fit().fit().parameter("CPE1.n").value()).distinct().toArray();
        assertEquals(1, n.length);
        page.press("Store fits");
        assertEquals(List.of("CPE1.n"), series.getFits().getLast().getSharedParameters());
    }

    @Test
    void chartsAreExportedFromThePage(@TempDir Path folder) throws Exception {
        SpectrumPage page = ready();
        for (String format : List.of("svg", "png", "csv")) {
            page.nyquist().export(folder.resolve("nyquist." + format), format);
            assertTrue(Files.size(folder.resolve("nyquist." + format)) > 100, format);
        }
    }
}
