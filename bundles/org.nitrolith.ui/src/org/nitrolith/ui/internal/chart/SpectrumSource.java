// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.internal.chart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.core.resources.IFile;

import org.nitrolith.charts.Chart;
import org.nitrolith.charts.Look;
import org.nitrolith.charts.Series;
import org.nitrolith.charts.StandardCharts;
import org.nitrolith.charts.XyChart;
import org.nitrolith.io.ReadMessage;
import org.nitrolith.io.ReadResult;
import org.nitrolith.io.SpectrumFiles;
import org.nitrolith.io.SpectrumReading;
import org.nitrolith.io.UnreadableFileException;
import org.nitrolith.model.measurement.DataFile;
import org.nitrolith.model.measurement.ImpedanceFit;
import org.nitrolith.model.measurement.ImpedanceSpectrum;
import org.nitrolith.model.resource.FileStamp;
import org.nitrolith.model.values.IndexSet;
import org.nitrolith.ui.internal.model.ModelLabels;

/**
 * An impedance spectrum in a file.
 *
 * @param name     what it is called
 * @param file     the instrument's file
 * @param index    which spectrum of the file
 * @param sha256   checksum that the model knows; empty where it knows none
 * @param excluded points that are left out of fits
 * @param fit      the last fit in the model
 */
record SpectrumSource(String name, Path file, int index, String sha256, IndexSet excluded, Optional<FitCurve> fit)
        implements ChartSource {

    private static final Set<String> NO_SPECTRA = Set.of("md", "txt~", "layout", "svg", "png", "jpg", "jpeg", "pdf",
            "html", "gitignore", "gitattributes", "project", "json", "xml", "py");
    private static final int FIT_POINTS = 200;

    static boolean mayBeSpectrum(String fileName) {
        String extension = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return !fileName.startsWith(".") && !NO_SPECTRA.contains(extension);
    }

    static SpectrumSource of(IFile file) {
        return new SpectrumSource(file.getName(), file.getLocation().toPath(), 0, "", IndexSet.of(), Optional.empty());
    }

    static Optional<SpectrumSource> of(ImpedanceSpectrum spectrum, Optional<Path> folder) {
        if (folder.isEmpty() || spectrum.getDataFiles().isEmpty()) {
            return Optional.empty();
        }
        DataFile data = spectrum.getDataFiles().getFirst();
        ImpedanceFit fit = spectrum.getFits().isEmpty() ? null : spectrum.getFits().getLast();
        try {
            Path file = folder.get().resolve(Path.of(data.getPath() == null ? "" : data.getPath())).normalize();
            return Optional.of(new SpectrumSource(ModelLabels.text(spectrum), file, data.getIndex(),
                    data.getSha256() == null ? "" : data.getSha256(),
                    spectrum.getExcludedPoints() == null ? IndexSet.of() : spectrum.getExcludedPoints(),
                    FitCurve.of(fit)));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    @Override
    public ChartData read() {
        try {
            ReadResult result = SpectrumFiles.read(file);
            Optional<SpectrumReading> found = result.spectra().stream().filter(s -> s.index() == index).findFirst();
            if (found.isEmpty()) {
                return ChartData.none(file.getFileName() + " has no spectrum " + (index + 1)
                        + ". Correct the index of the data file.");
            }
            return draw(found.get());
        } catch (UnreadableFileException e) {
            return ChartData.none(file.getFileName() + ": " + e.what() + " " + e.whatToDo());
        }
    }

    private ChartData draw(SpectrumReading reading) {
        double[] f = reading.frequencyHz();
        double[] re = reading.reOhm();
        double[] im = reading.imOhm();
        int[] used = IntStream.range(0, f.length).filter(i -> !excluded.contains(i)).toArray();
        int[] left = IntStream.range(0, f.length).filter(excluded::contains).toArray();
        XyChart nyquist = StandardCharts.nyquist(name, "measured", pick(re, used), pick(im, used));
        XyChart bode = StandardCharts.bode(name, pick(f, used), pick(re, used), pick(im, used));
        if (left.length > 0) {
            double[] minusIm = Arrays.stream(pick(im, left)).map(v -> -v).toArray();
            nyquist = nyquist.plus(Series.points("left out", pick(re, left), minusIm)
                    .withLook(Look.auto().withColour(6).withSymbol(Look.Symbol.CROSS)));
        }
        if (fit.isPresent()) {
            double[] fine = frequencies(f);
            Optional<double[][]> curve = fit.get().impedance(fine);
            if (curve.isPresent()) {
                nyquist = StandardCharts.withFit(nyquist, "fit " + fit.get().circuit(), curve.get()[0], curve.get()[1]);
                bode = StandardCharts.withBodeFit(bode, fine, curve.get()[0], curve.get()[1]);
            }
        }
        return new ChartData(Optional.of((Chart) nyquist), Optional.of((Chart) bode), remarks(reading));
    }

    private static double[] frequencies(double[] measured) {
        double from = Math.log(Arrays.stream(measured).min().orElseThrow());
        double to = Math.log(Arrays.stream(measured).max().orElseThrow());
        return IntStream.range(0, FIT_POINTS).mapToDouble(i -> Math.exp(from + (to - from) * i / (FIT_POINTS - 1)))
                .toArray();
    }

    private static double[] pick(double[] values, int[] indices) {
        return Arrays.stream(indices).mapToDouble(i -> values[i]).toArray();
    }

    private String remarks(SpectrumReading reading) {
        List<String> remarks = new ArrayList<>();
        try {
            if (!sha256.isEmpty() && !FileStamp.of(Files.readAllBytes(file)).sha256().equalsIgnoreCase(sha256)) {
                remarks.add("The file has changed since it was imported: its checksum no longer fits.");
            }
        } catch (IOException e) {
            remarks.add("The checksum could not be verified: " + e.getMessage());
        }
        if (!reading.complete()) {
            remarks.add("The sweep was not finished.");
        }
        reading.messages().stream().filter(m -> m.severity() == ReadMessage.Severity.WARNING).map(ReadMessage::text)
                .forEach(remarks::add);
        return String.join(" ", remarks);
    }
}
