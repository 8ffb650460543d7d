// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.nitrolith.model.measurement.DataFile;
import org.nitrolith.model.measurement.ImpedanceSpectrum;
import org.nitrolith.model.measurement.MeasurementFactory;
import org.nitrolith.model.measurement.Sample;
import org.nitrolith.model.resource.FileStamp;
import org.nitrolith.ui.internal.editor.ModelEditor;
import org.nitrolith.ui.internal.wizards.ImportInstrumentFileWizard;
import org.nitrolith.ui.testing.Events;

/** Importing an instrument's file: it is copied as it is, and its spectra are added to the sample in one step. */
class ImportTest {

    @TempDir
    private Path outside;

    private TestProject project;
    private IFile model;

    @BeforeEach
    void create() throws Exception {
        project = TestProject.create();
        Sample sample = MeasurementFactory.eINSTANCE.createSample();
        sample.setName("Pellet");
        model = project.write("measurements/pellet.measurement", sample);
    }

    @AfterEach
    void delete() throws Exception {
        project.dispose();
    }

    /** A semicircle of 100 ohm and 1E-7 F beside 10 ohm. */
    private static byte[] spectrum() {
        StringBuilder text = new StringBuilder("frequency/Hz,Re(Z)/ohm,Im(Z)/ohm\n");
        for (double f = 1e6; f > 0.9; f /= 10) {
            double wt = 2 * Math.PI * f * 1e-5;
            text.append(String.format(Locale.ROOT, "%.8e,%.9e,%.9e%n", f, 10 + 100 / (1 + wt * wt), -100 * wt / (1 + wt * wt)));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private ImportInstrumentFileWizard wizard() {
        ImportInstrumentFileWizard wizard = new ImportInstrumentFileWizard();
        wizard.init(PlatformUI.getWorkbench(), new StructuredSelection(model));
        return wizard;
    }

    private ModelEditor run(Path raw, String temperature, int spectra) {
        ImportInstrumentFileWizard wizard = wizard();
        Workbench.finish(wizard, () -> {
            wizard.fill(raw, temperature);
            Events.await("the file is read", wizard::canFinish);
        });
        Events.await("the spectrum is added", () -> Workbench.page().getActiveEditor() instanceof ModelEditor e
                && e.resource().filter(r -> ((Sample) r.getContents().getFirst()).getMeasurements().size() == spectra).isPresent());
        return (ModelEditor) Workbench.page().getActiveEditor();
    }

    @Test
    void theRawFileIsCopiedAndItsSpectrumAdded() throws IOException {
        Path raw = Files.write(outside.resolve("Messung 1 °C.csv"), spectrum());
        ModelEditor editor = run(raw, "25 degC", 1);
        Sample sample = (Sample) editor.resource().orElseThrow().getContents().getFirst();
        ImpedanceSpectrum added = (ImpedanceSpectrum) sample.getMeasurements().getFirst();
        assertEquals("Messung 1 °C", added.getName());
        assertEquals("25 degC", added.getTemperature().toString());
        assertEquals(7, added.getPoints());
        DataFile data = added.getDataFiles().getFirst();
        assertEquals("data/Messung 1 °C.csv", data.getPath());
        assertEquals(FileStamp.of(spectrum()).sha256(), data.getSha256());
        Path copied = model.getLocation().removeLastSegments(1).append(data.getPath()).toPath();
        assertArrayEquals(spectrum(), Files.readAllBytes(copied));
        assertArrayEquals(spectrum(), Files.readAllBytes(raw));
        Events.await("the change is shown", editor::isDirty);
        assertTrue(editor.session().undo());
        assertTrue(sample.getMeasurements().isEmpty(), "one step");
        Events.await("it is as before", () -> !editor.isDirty());
    }

    @Test
    void theSameFileIsCopiedOnceAndAnotherOfItsNameIsKeptBeside() throws IOException {
        Path raw = Files.write(outside.resolve("a.csv"), spectrum());
        run(raw, "", 1);
        run(raw, "", 2);
        Files.writeString(raw, new String(spectrum(), StandardCharsets.UTF_8) + "\n");
        ModelEditor editor = run(raw, "", 3);
        assertEquals(List.of("data/a.csv", "data/a.csv", "data/a-2.csv"),
                ((Sample) editor.resource().orElseThrow().getContents().getFirst()).getMeasurements().stream()
                        .map(m -> ((ImpedanceSpectrum) m).getDataFiles().getFirst().getPath()).toList());
    }

    @Test
    void whatCannotBeImportedIsToldBeforeAnythingIsCopied() throws Exception {
        Path raw = Files.write(outside.resolve("a.csv"), spectrum());
        Path letter = Files.writeString(outside.resolve("letter.txt"), "Dear colleague, here is your spectrum.\n");
        ImportInstrumentFileWizard missing = wizard();
        String said = Workbench.complaint(missing, () -> missing.fill(outside.resolve("gone.csv"), ""));
        assertTrue(said.contains("There is no file") && said.contains("gone.csv"), said);
        ImportInstrumentFileWizard cold = wizard();
        said = Workbench.complaint(cold, () -> cold.fill(raw, "25 kg"));
        assertTrue(said.startsWith("Temperature:") && said.contains("kg"), said);
        ImportInstrumentFileWizard unreadable = wizard();
        said = Workbench.complaint(unreadable, () -> {
            unreadable.fill(letter, "");
            Events.await("the file is refused",
                    () -> unreadable.getContainer().getCurrentPage().getErrorMessage() != null);
        });
        assertTrue(said.length() > 20, said);
        assertTrue(!project.project().getFolder("measurements/data").exists(), "nothing was copied");
    }
}
