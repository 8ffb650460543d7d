// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.internal.wizards;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IPath;

import org.nitrolith.io.ReadResult;
import org.nitrolith.io.SpectrumReading;
import org.nitrolith.model.measurement.DataFile;
import org.nitrolith.model.measurement.ImpedanceSpectrum;
import org.nitrolith.model.measurement.MeasurementFactory;
import org.nitrolith.model.resource.FileStamp;
import org.nitrolith.samples.Folders;
import org.nitrolith.units.Quantity;

/** Makes the model elements of an instrument file: one spectrum for each that the file holds. The raw file is copied, never changed. */
public final class SpectrumImport {

    private SpectrumImport() {
    }

    /**
     * Copies the raw file into the project. A file that lies there already with the same content is used as it is.
     *
     * @param raw    the instrument's file
     * @param folder folder of the project, which is made where it is missing
     * @return the file in the project
     * @throws java.nio.file.FileSystemException with the name of the file that could not be written, of which nothing stays, and why
     */
    public static Path copy(Path raw, Path folder) throws IOException {
        Files.createDirectories(folder);
        byte[] content = Files.readAllBytes(raw);
        String name = raw.getFileName().toString();
        int dot = name.lastIndexOf('.');
        for (int i = 1;; i++) {
            String numbered = i == 1 ? name
                    : dot < 0 ? name + "-" + i : name.substring(0, dot) + "-" + i + name.substring(dot);
            Path target = folder.resolve(numbered);
            if (!Files.exists(target)) {
                Folders.write(target, content);
                return target;
            }
            if (Files.mismatch(raw, target) < 0) {
                return target;
            }
        }
    }

    /**
     * The elements of a file.
     *
     * @param read        what the reader saw
     * @param file        the file in the project
     * @param model       the model file that they will stand in
     * @param temperature temperature of the sample as typed, used where the file does not tell it; may be empty
     * @return spectra that are in no model yet
     */
    public static List<ImpedanceSpectrum> elements(ReadResult read, Path file, IFile model, String temperature)
            throws IOException {
        String sha256 = FileStamp.of(Files.readAllBytes(file)).sha256();
        IPath relative = IPath.fromPath(file).makeRelativeTo(model.getLocation().removeLastSegments(1));
        List<ImpedanceSpectrum> spectra = new ArrayList<>();
        for (SpectrumReading reading : read.spectra()) {
            ImpedanceSpectrum spectrum = MeasurementFactory.eINSTANCE.createImpedanceSpectrum();
            String stem = file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
            spectrum.setName(read.spectra().size() == 1 ? stem : stem + " " + (reading.index() + 1));
            OptionalDouble told = reading.temperatureC();
            if (told.isPresent()) {
                spectrum.setTemperature(Quantity.of(told.getAsDouble(), "degC"));
            } else if (!temperature.isBlank()) {
                spectrum.setTemperature(Quantity.parse(temperature, "degC"));
            }
            double[] frequency = reading.frequencyHz();
            spectrum.setLowestFrequency(Quantity.of(Arrays.stream(frequency).min().orElseThrow(), "Hz"));
            spectrum.setHighestFrequency(Quantity.of(Arrays.stream(frequency).max().orElseThrow(), "Hz"));
            spectrum.setPoints(reading.points());
            spectrum.setComplete(reading.complete());
            String instrument = reading.metadata().get(SpectrumReading.INSTRUMENT);
            if (instrument != null) {
                spectrum.setInstrument(instrument);
            }
            DataFile data = MeasurementFactory.eINSTANCE.createDataFile();
            data.setPath(relative.toString());
            data.setSha256(sha256);
            data.setReader(reading.formatId());
            data.setIndex(reading.index());
            spectrum.getDataFiles().add(data);
            spectra.add(spectrum);
        }
        return spectra;
    }
}
