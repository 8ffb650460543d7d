// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.analysis.conductivity.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;

import org.nitrolith.analysis.conductivity.FileHash;
import org.nitrolith.electrochem.Spectrum;
import org.nitrolith.io.ReadResult;
import org.nitrolith.io.SpectrumFiles;
import org.nitrolith.io.SpectrumReading;
import org.nitrolith.io.UnreadableFileException;
import org.nitrolith.model.measurement.DataFile;
import org.nitrolith.model.measurement.ImpedanceSpectrum;
import org.nitrolith.model.resource.ModelFiles;
import org.nitrolith.model.resource.NitrolithResource;
import org.nitrolith.model.values.IndexSet;

/**
 * The points of a spectrum of the model, read from the file that it names.
 *
 * @param file    the file
 * @param sha256  checksum of its content
 * @param reading what the reader found
 * @param all     all points of the file
 * @param used    those that the model does not exclude
 */
public record SpectrumData(Path file, String sha256, SpectrumReading reading, Spectrum all, Spectrum used) {

    /**
     * Reads the first data file of a spectrum.
     *
     * @throws AnalysisInputException when there is none, it lies outside of the project, its content is not that which
     *         was attached, it cannot be read, or every point is excluded
     */
    public static SpectrumData load(ImpedanceSpectrum spectrum) throws AnalysisInputException {
        String name = "Spectrum " + spectrum.getName();
        if (spectrum.getDataFiles().isEmpty()) {
            throw new AnalysisInputException(name + " has no data file. Attach the instrument's file.");
        }
        DataFile data = spectrum.getDataFiles().getFirst();
        Path file = locate(data).orElseThrow(() -> new AnalysisInputException(name + ": the data file " + data.getPath()
                + " is no file below the project's folder. Copy it there and name it by a relative path."));
        try {
            if (!Files.isRegularFile(file)) {
                throw new AnalysisInputException(
                        name + ": there is no file " + file + ". Put it back, or correct the path.");
            }
            String sha256 = FileHash.sha256(file);
            if (data.getSha256() != null && !data.getSha256().isEmpty() && !data.getSha256().equalsIgnoreCase(sha256)) {
                throw new AnalysisInputException(
                        name + ": " + file + " is not the file that was attached (its SHA-256 is " + sha256
                        + ", not " + data.getSha256() + "). Restore it, or attach the changed file anew.");
            }
            ReadResult result = SpectrumFiles.read(file);
            SpectrumReading reading = result.spectra().stream().filter(r -> r.index() == data.getIndex()).findFirst()
                    .orElseThrow(() -> new AnalysisInputException(name + ": " + file + " has " + result.spectra().size()
                            + " spectra, and none with the number " + data.getIndex() + " (counted from 0)."));
            Spectrum all = new Spectrum(reading.frequencyHz(), reading.reOhm(), reading.imOhm());
            return new SpectrumData(file, sha256, reading, all, without(all, spectrum.getExcludedPoints(), name));
        } catch (UnreadableFileException e) {
            throw new AnalysisInputException(name + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw new AnalysisInputException(name + ": " + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** The file that a reference of the model names; empty where the path leaves the project. */
    public static Optional<Path> locate(DataFile data) {
        if (data.getPath() == null || data.getPath().isBlank()
                || !(data.eResource() instanceof NitrolithResource resource)) {
            return Optional.empty();
        }
        return ModelFiles.resolve(URI.createFileURI(data.getPath().replace('\\', '/')), resource)
                .flatMap(ModelFiles::file);
    }

    private static Spectrum without(Spectrum all, IndexSet excluded, String name) throws AnalysisInputException {
        if (excluded == null || excluded.size() == 0) {
            return all;
        }
        boolean[] keep = new boolean[all.size()];
        for (int i = 0; i < keep.length; i++) {
            keep[i] = !excluded.contains(i);
        }
        try {
            return all.select(keep);
        } catch (IllegalArgumentException e) {
            throw new AnalysisInputException(name + ": every point is excluded.", e);
        }
    }
}
