// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.samples;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.resource.ResourceSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.nitrolith.analysis.conductivity.FileHash;
import org.nitrolith.model.measurement.DataFile;
import org.nitrolith.model.measurement.ImpedanceSpectrum;
import org.nitrolith.model.measurement.Sample;
import org.nitrolith.model.measurement.TemperatureSeries;
import org.nitrolith.model.resource.LoadResult;
import org.nitrolith.model.resource.ModelFiles;
import org.nitrolith.model.resource.SaveOptions;
import org.nitrolith.samples.generator.SampleGenerator;

/** The shipped templates: complete, as generated, loadable, and copied without a loss. */
class TemplatesTest {

    @TempDir
    private Path folder;

    @Test
    void generatorWritesWhatIsShipped() throws IOException {
        SampleGenerator.write(folder);
        for (Template template : Templates.list()) {
            Path made = folder.resolve(template.name());
            try (Stream<Path> files = Files.walk(made)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    String name = made.relativize(file).toString().replace('\\', '/');
                    assertTrue(template.files().contains(name), name + " is not in files.txt of " + template.name());
                    assertArrayEquals(Files.readAllBytes(file), Templates.content(template, name),
                            template.name() + "/" + name);
                }
            }
        }
    }

    @Test
    void everyModelLoadsWithoutAFindingAndSavesUnchanged() throws IOException {
        for (Template template : Templates.list()) {
            Path project = folder.resolve(template.name());
            Templates.copy(template.name(), project);
            ResourceSet resources = ModelFiles.createResourceSet(project);
            for (Path file : models(project)) {
                byte[] before = Files.readAllBytes(file);
                LoadResult loaded = ModelFiles.load(file, resources);
                assertEquals(List.of(), loaded.diagnostics(), file.toString());
                assertEquals(List.of(), ModelFiles.danglingReferences(loaded.resource()), file.toString());
                loaded.resource().save(SaveOptions.careful());
                assertArrayEquals(before, Files.readAllBytes(file), file + " has changed by saving");
            }
        }
    }

    private static List<Path> models(Path project) throws IOException {
        try (Stream<Path> files = Files.walk(project)) {
            return files.filter(f -> ModelFiles.EXTENSIONS.stream().anyMatch(e -> f.toString().endsWith("." + e)))
                    .sorted().toList();
        }
    }

    @Test
    void spectraAreThereSimulatedAndHaveTheStatedChecksum() throws IOException {
        Templates.copy(Templates.SAMPLE, folder);
        LoadResult loaded = ModelFiles.load(folder.resolve("measurements/pellet-01.measurement"),
                ModelFiles.createResourceSet(folder));
        Sample pellet = (Sample) loaded.resource().getContents().getFirst();
        TemperatureSeries series = (TemperatureSeries) pellet.getMeasurements().getFirst();
        assertTrue(series.isSimulated());
        assertEquals(9, series.getSpectra().size());
        for (ImpedanceSpectrum spectrum : series.getSpectra()) {
            assertTrue(spectrum.isSimulated(), spectrum.getName());
            DataFile data = spectrum.getDataFiles().getFirst();
            Path file = folder.resolve("measurements").resolve(data.getPath());
            assertEquals(data.getSha256(), FileHash.sha256(file), data.getPath());
            assertTrue(Files.readAllLines(file).getFirst().startsWith("# SIMULATED"), data.getPath());
        }
    }

    @Test
    void nothingIsOverwritten() throws IOException {
        Files.writeString(folder.resolve("README.md"), "mine");
        assertThrows(FileAlreadyExistsException.class, () -> Templates.copy(Templates.SAMPLE, folder));
        assertEquals("mine", Files.readString(folder.resolve("README.md")));
        assertFalse(Files.exists(folder.resolve("notebook.notebook")), "half a template");
        assertThrows(DirectoryNotEmptyException.class, () -> NewProject.create(Templates.EMPTY, folder, false));
    }

    @Test
    void unknownTemplateIsNamed() {
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> Templates.copy("big", folder));
        assertEquals("There is no template \"big\"; there are sample, empty", e.getMessage());
    }

    @Test
    void projectComesUnderGitOrSaysWhyNot() throws IOException {
        NewProject project = NewProject.create(Templates.EMPTY, folder.resolve("lab"), true);
        assertEquals(Files.isDirectory(folder.resolve("lab/.git")), project.git());
        assertEquals(project.git(), project.remark().isEmpty());
        assertTrue(Files.readString(folder.resolve("lab/.gitattributes")).contains("measurements/data/** -text"));
        assertTrue(Files.isDirectory(folder.resolve("lab/materials")));
    }
}
