// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.samples.generator;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;

import org.nitrolith.model.base.Artifact;
import org.nitrolith.model.notebook.Notebook;
import org.nitrolith.model.notebook.NotebookFactory;
import org.nitrolith.model.resource.ModelFiles;
import org.nitrolith.model.resource.NitrolithResource;
import org.nitrolith.model.resource.SaveOptions;

/**
 * Writes the models and spectra of the shipped templates. The same bytes come out at every run.
 *
 * <p>Usage: {@code SampleGenerator FOLDER}, where FOLDER is {@code templates} of the samples bundle.
 */
public final class SampleGenerator {

    private SampleGenerator() {
    }

    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments[0]));
    }

    /** Writes the generated files of all templates below a folder. */
    public static void write(Path templates) throws IOException {
        writeSample(templates.resolve("sample"));
        Notebook empty = NotebookFactory.eINSTANCE.createNotebook();
        empty.setName("Notebook");
        save(templates.resolve("empty"), Map.of("notebook.notebook", empty));
    }

    private static void writeSample(Path folder) throws IOException {
        for (int temperature : SimulatedSpectra.TEMPERATURES_C) {
            Path file = folder.resolve("measurements").resolve(SimulatedSpectra.path(temperature));
            Files.createDirectories(file.getParent());
            Files.writeString(file, SimulatedSpectra.csv(temperature), StandardCharsets.UTF_8);
        }
        SampleModels models = new SampleModels();
        Map<String, Artifact> files = new LinkedHashMap<>();
        files.put("materials/beta-Li3N.material", models.materials);
        files.put("synthesis/vacancy-rich-beta-Li3N.route", models.route);
        files.put("measurements/pellet-01.measurement", models.pellet);
        files.put("cells/NMC811-Li3InCl6-Li3N-Li.cell", models.cell);
        files.put("notebook.notebook", models.notebook);
        save(folder, files);
    }

    private static void save(Path folder, Map<String, Artifact> files) throws IOException {
        ResourceSet resources = ModelFiles.createResourceSet(folder);
        Map<String, NitrolithResource> made = new LinkedHashMap<>();
        for (Map.Entry<String, Artifact> entry : files.entrySet()) {
            Files.createDirectories(folder.resolve(entry.getKey()).getParent());
            NitrolithResource resource = new NitrolithResource(ModelFiles.uri(folder.resolve(entry.getKey())));
            resources.getResources().add(resource);
            resource.getContents().add(entry.getValue());
            identify(resource, entry.getKey());
            made.put(entry.getKey(), resource);
        }
        for (NitrolithResource resource : made.values()) {
            resource.save(SaveOptions.overwrite());
        }
    }

    /** Gives each element a UUID that depends on its file and place alone. */
    private static void identify(NitrolithResource resource, String file) {
        int number = 0;
        for (TreeIterator<EObject> all = resource.getAllContents(); all.hasNext();) {
            String name = "https://nitrolith.org/samples/" + file + "/" + number++;
            resource.setID(all.next(), "_" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
        }
    }
}
