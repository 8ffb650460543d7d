// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.conductivity.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.UUID;
import java.util.function.BooleanSupplier;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.nitrolith.editing.EditingSession;
import org.nitrolith.model.measurement.ImpedanceFit;
import org.nitrolith.model.measurement.ImpedanceSpectrum;
import org.nitrolith.model.measurement.Sample;
import org.nitrolith.model.measurement.TemperatureSeries;
import org.nitrolith.samples.Templates;
import org.nitrolith.ui.conductivity.internal.OpenFit;
import org.nitrolith.ui.conductivity.internal.SpectrumPage;

class SpectrumPageTest {

    private static final long LIMIT_MS = 30_000;
    private static final int WAKE_MS = 20;

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

    private static void await(String what, BooleanSupplier condition) {
        Display display = PlatformUI.getWorkbench().getDisplay();
        long end = System.currentTimeMillis() + LIMIT_MS;
        while (!condition.getAsBoolean()) {
            if (System.currentTimeMillis() > end) {
                fail("Not within " + LIMIT_MS / 1000 + " s: " + what);
            }
            if (!display.readAndDispatch()) {
                display.timerExec(WAKE_MS, () -> {
                    // wakes the loop, so that the condition is looked at again
                });
                display.sleep();
            }
        }
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
}
