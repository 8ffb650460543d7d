// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.analysis.conductivity.results;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

import org.nitrolith.analysis.conductivity.FileHash;
import org.nitrolith.analysis.conductivity.Process;
import org.nitrolith.electrochem.conductivity.PelletGeometry;
import org.nitrolith.electrochem.arrhenius.ArrheniusFitter;
import org.nitrolith.electrochem.arrhenius.ConductivityModel;
import org.nitrolith.electrochem.circuit.Circuit;
import org.nitrolith.electrochem.fit.FitOptions;
import org.nitrolith.electrochem.fit.FitResult;
import org.nitrolith.electrochem.fit.SeriesFit;
import org.nitrolith.model.measurement.ImpedanceSpectrum;
import org.nitrolith.model.measurement.MeasurementFactory;
import org.nitrolith.model.measurement.Sample;
import org.nitrolith.model.measurement.TemperatureSeries;

/**
 * A temperature series of the model from its spectra to activation energies: each spectrum is fitted with the same
 * circuit, each process with the Arrhenius law.
 */
public final class SeriesFits {

    /** Fewest temperatures at which an activation energy is given. */
    private static final int FEWEST_TEMPERATURES = 3;

    /**
     * How to fit.
     *
     * @param circuit  the circuit
     * @param options  how each spectrum is fitted
     * @param model    the law
     * @param branches one or two straight lines
     * @param shared   names of the parameters that are common to all spectra; empty: each spectrum by itself
     */
    public record Settings(Circuit circuit, FitOptions options, ConductivityModel model,
            ArrheniusFitter.Branches branches, Set<String> shared) {

        /** Copies the names. */
        public Settings {
            shared = Set.copyOf(shared);
        }

        /** Standard settings with a circuit. */
        public static Settings of(Circuit circuit) {
            return new Settings(circuit, FitOptions.defaults(), ConductivityModel.SIGMA_T,
                    ArrheniusFitter.Branches.AUTO, Set.of());
        }
    }

    /**
     * A spectrum and its fit.
     *
     * @param spectrum     the spectrum of the model
     * @param temperatureK its temperature in K
     * @param fit          the fit
     */
    public record Fitted(ImpedanceSpectrum spectrum, double temperatureK, ImpedanceFits.Outcome fit) {
    }

    /**
     * What came out. The model is not changed: add the elements of {@link #fitted} to their spectra, those of
     * {@link #arrhenius} and {@link #element} to the series.
     *
     * @param fitted    the spectra that could be fitted, from low to high temperature
     * @param arrhenius one fit for each process: bulk, grain boundary, total
     * @param problems  spectra that could not be used, and why
     * @param element   the fits together as an element of the model, which stands nowhere yet
     */
    public record Outcome(List<Fitted> fitted, List<ArrheniusFits.Outcome> arrhenius, List<String> problems,
            org.nitrolith.model.measurement.SeriesFit element) {
        public Outcome {
            fitted = List.copyOf(fitted);
            arrhenius = List.copyOf(arrhenius);
            problems = List.copyOf(problems);
        }

        /** The fit of a process. */
        public Optional<ArrheniusFits.Outcome> arrhenius(String process) {
            return arrhenius.stream().filter(a -> a.process().equals(process)).findFirst();
        }
    }

    private SeriesFits() {
    }

    /**
     * Fits a series.
     *
     * @param progress told how many spectra are done
     * @throws AnalysisInputException where the sample's size is not known or too few spectra can be used
     */
    public static Outcome fit(TemperatureSeries series, Settings settings, Provenance provenance, IntConsumer progress)
            throws AnalysisInputException {
        if (!(series.eContainer() instanceof Sample sample)) {
            throw new AnalysisInputException(
                    "The series " + series.getName() + " stands in no sample, so its conductivities are not known.");
        }
        PelletGeometry shape = SampleShapes.of(sample)
                .orElseThrow(() -> new AnalysisInputException("Sample " + sample.getName()
                + ": give its thickness and its diameter; conductivities need both."));
        List<String> problems = new ArrayList<>();
        List<Fitted> fitted = new ArrayList<>(settings.shared().isEmpty()
                ? each(series, settings, shape, provenance, progress, problems)
                : together(series, settings, shape, provenance, progress, problems));
        fitted.sort((a, b) -> Double.compare(a.temperatureK(), b.temperatureK()));
        if (fitted.size() < FEWEST_TEMPERATURES) {
            throw new AnalysisInputException("The series " + series.getName() + " has " + fitted.size()
                    + " usable spectra; an activation energy needs " + FEWEST_TEMPERATURES + " at least."
                    + (problems.isEmpty() ? "" : " " + String.join(" ", problems)));
        }
        List<ArrheniusFits.Outcome> arrhenius = new ArrayList<>();
        for (String process : processes(fitted)) {
            List<ArrheniusFits.Point> points = points(fitted, process);
            if (points.size() < FEWEST_TEMPERATURES) {
                problems.add("The process " + process + " is told apart at " + points.size()
                        + " temperatures only: no activation energy is given for it.");
                continue;
            }
            arrhenius.add(ArrheniusFits.fit(process, points, settings.model(), settings.branches(),
                    shape.relativeError(), provenance));
        }
        return new Outcome(fitted, arrhenius, problems, element(fitted, settings, problems, provenance));
    }

    private static List<Fitted> each(TemperatureSeries series, Settings settings, PelletGeometry shape,
            Provenance provenance, IntConsumer progress, List<String> problems) {
        List<Fitted> fitted = new ArrayList<>();
        for (int i = 0; i < series.getSpectra().size() && !settings.options().cancelled().getAsBoolean(); i++) {
            ImpedanceSpectrum spectrum = series.getSpectra().get(i);
            try {
                double kelvin = temperature(spectrum);
                fitted.add(new Fitted(spectrum, kelvin,
                        ImpedanceFits.fit(spectrum, settings.circuit(), settings.options(), Optional.of(shape),
                                provenance)));
            } catch (AnalysisInputException e) {
                problems.add(e.getMessage());
            }
            progress.accept(i + 1);
        }
        return fitted;
    }

    private static List<Fitted> together(TemperatureSeries series, Settings settings, PelletGeometry shape,
            Provenance provenance, IntConsumer progress, List<String> problems) throws AnalysisInputException {
        List<ImpedanceSpectrum> spectra = new ArrayList<>();
        List<SpectrumData> data = new ArrayList<>();
        List<Double> kelvin = new ArrayList<>();
        for (ImpedanceSpectrum spectrum : series.getSpectra()) {
            try {
                double temperature = temperature(spectrum);
                data.add(SpectrumData.load(spectrum));
                spectra.add(spectrum);
                kelvin.add(temperature);
            } catch (AnalysisInputException e) {
                problems.add(e.getMessage());
            }
        }
        List<FitResult> fits;
        try {
            fits = data.isEmpty() ? List.of() : SeriesFit.fit(settings.circuit(),
                    data.stream().map(SpectrumData::used).toList(), settings.shared(), settings.options()).fits();
        } catch (IllegalArgumentException e) {
            throw new AnalysisInputException("The series " + series.getName() + ": " + e.getMessage(), e);
        }
        List<Fitted> fitted = new ArrayList<>();
        for (int i = 0; i < fits.size(); i++) {
            ImpedanceFits.Outcome outcome = ImpedanceFits.outcome(spectra.get(i), data.get(i), settings.circuit(),
                    fits.get(i), settings.options(), Optional.of(shape), provenance);
            outcome.element().getParameters().forEach(p -> p.setShared(settings.shared().contains(p.getName())));
            fitted.add(new Fitted(spectra.get(i), kelvin.get(i), outcome));
        }
        progress.accept(series.getSpectra().size());
        return fitted;
    }

    private static org.nitrolith.model.measurement.SeriesFit element(List<Fitted> fitted, Settings settings,
            List<String> problems, Provenance provenance) {
        org.nitrolith.model.measurement.SeriesFit element = MeasurementFactory.eINSTANCE.createSeriesFit();
        element.setCircuit(settings.circuit().toString());
        element.setGlobal(!settings.shared().isEmpty());
        settings.shared().stream().sorted().forEach(element.getSharedParameters()::add);
        fitted.forEach(f -> element.getFits().add(f.fit().element()));
        String inputs = fitted.stream().map(f -> f.fit().data().sha256()).collect(Collectors.joining("\n"));
        provenance.mark(element, FileHash.sha256(inputs.getBytes(StandardCharsets.UTF_8)),
                fitted.stream().allMatch(f -> f.fit().fit().converged()), problems);
        return element;
    }

    private static double temperature(ImpedanceSpectrum spectrum) throws AnalysisInputException {
        if (spectrum.getTemperature() == null || !spectrum.getTemperature().isCompatibleWith("K")) {
            throw new AnalysisInputException(
                    "Spectrum " + spectrum.getName() + " has no temperature. Give it, such as 25 degC.");
        }
        return spectrum.getTemperature().in("K");
    }

    private static Set<String> processes(List<Fitted> fitted) {
        Set<String> names = new LinkedHashSet<>();
        fitted.forEach(f -> f.fit().processes().forEach(p -> names.add(p.name())));
        return names;
    }

    private static List<ArrheniusFits.Point> points(List<Fitted> fitted, String process) {
        List<ArrheniusFits.Point> points = new ArrayList<>();
        for (Fitted f : fitted) {
            for (Process p : f.fit().processes()) {
                if (p.name().equals(process)) {
                    points.add(new ArrheniusFits.Point(f.temperatureK(), p.conductivityScm(), p.fitErrorScm(),
                            f.fit().element()));
                }
            }
        }
        return points;
    }
}
