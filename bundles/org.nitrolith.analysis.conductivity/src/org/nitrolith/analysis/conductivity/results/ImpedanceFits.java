// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.analysis.conductivity.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.nitrolith.analysis.conductivity.CircuitElements;
import org.nitrolith.analysis.conductivity.Process;
import org.nitrolith.analysis.conductivity.ProcessFinder;
import org.nitrolith.electrochem.conductivity.PelletGeometry;
import org.nitrolith.electrochem.circuit.Circuit;
import org.nitrolith.electrochem.circuit.CircuitSyntaxException;
import org.nitrolith.electrochem.fit.FitOptions;
import org.nitrolith.electrochem.fit.FitResult;
import org.nitrolith.electrochem.fit.FittedParameter;
import org.nitrolith.electrochem.fit.LinkedFit;
import org.nitrolith.model.measurement.FitParameter;
import org.nitrolith.model.measurement.Immittance;
import org.nitrolith.model.measurement.ImpedanceFit;
import org.nitrolith.model.measurement.ImpedanceSpectrum;
import org.nitrolith.model.measurement.MeasurementFactory;
import org.nitrolith.model.measurement.ProcessConductivity;
import org.nitrolith.model.measurement.Weighting;
import org.nitrolith.model.values.NumberList;
import org.nitrolith.units.Quantity;

/** Fits of circuits to spectra of the model. */
public final class ImpedanceFits {

    /**
     * A fit of a spectrum of the model.
     *
     * @param data      the points
     * @param circuit   the circuit
     * @param fit       the numbers
     * @param processes conductivities; empty without the sample's size
     * @param element   the same as an element of the model, which stands nowhere yet
     */
    public record Outcome(SpectrumData data, Circuit circuit, FitResult fit, List<Process> processes,
            ImpedanceFit element) {
    }

    private ImpedanceFits() {
    }

    /** Reads a circuit, with a team's elements too. */
    public static Circuit circuit(String text) throws AnalysisInputException {
        try {
            return Circuit.parse(text, CircuitElements.all());
        } catch (CircuitSyntaxException e) {
            throw new AnalysisInputException(e.getMessage(), e);
        }
    }

    /**
     * Fits a circuit to a spectrum of the model. The model is not changed: add {@link Outcome#element()} to the
     * spectrum.
     *
     * @param shape size of the sample, where conductivities are wanted
     */
    public static Outcome fit(ImpedanceSpectrum spectrum, Circuit circuit, FitOptions options,
            Optional<PelletGeometry> shape,
            Provenance provenance) throws AnalysisInputException {
        return fit(spectrum, circuit, Map.of(), options, shape, provenance);
    }

    /**
     * The same with parameters that are held equal to others.
     *
     * @param links name of a parameter to the name of the one that it is equal to
     */
    public static Outcome fit(ImpedanceSpectrum spectrum, Circuit circuit, Map<String, String> links,
            FitOptions options, Optional<PelletGeometry> shape, Provenance provenance) throws AnalysisInputException {
        SpectrumData data = SpectrumData.load(spectrum);
        FitResult fit;
        try {
            fit = LinkedFit.fit(circuit, data.used(), links, options);
        } catch (IllegalArgumentException e) {
            throw new AnalysisInputException("Spectrum " + spectrum.getName() + ": " + e.getMessage(), e);
        }
        Outcome outcome = outcome(spectrum, data, circuit, fit, options, shape, provenance);
        outcome.element().getParameters().stream().filter(p -> links.containsKey(p.getName()))
                .forEach(p -> p.setLinkedTo(links.get(p.getName())));
        return outcome;
    }

    /** What a fit means for a spectrum of the model. */
    static Outcome outcome(ImpedanceSpectrum spectrum, SpectrumData data, Circuit circuit, FitResult fit,
            FitOptions options, Optional<PelletGeometry> shape, Provenance provenance) {
        List<Process> processes = List.of();
        List<String> warnings = new ArrayList<>(fit.warnings());
        if (shape.isPresent()) {
            ProcessFinder.Found found = ProcessFinder.find(circuit, fit, shape.get());
            processes = found.processes();
            warnings.addAll(found.remarks());
        }
        ImpedanceFit element = element(fit, options, processes);
        element.setExcludedPoints(spectrum.getExcludedPoints());
        if (!spectrum.getKramersKronig().isEmpty()) {
            element.setKramersKronigVerdict(spectrum.getKramersKronig().getLast().getVerdict());
        }
        provenance.mark(element, data.sha256(), fit.converged(), warnings);
        return new Outcome(data, circuit, fit, processes, element);
    }

    private static ImpedanceFit element(FitResult fit, FitOptions options, List<Process> processes) {
        ImpedanceFit element = MeasurementFactory.eINSTANCE.createImpedanceFit();
        element.setCircuit(fit.circuit());
        element.setWeighting(Weighting.valueOf(fit.weighting().name()));
        element.setForm(options.admittance() ? Immittance.ADMITTANCE : Immittance.IMPEDANCE);
        element.setLowestFrequency(Quantity.of(fit.spectrum().minFrequencyHz(), "Hz"));
        element.setHighestFrequency(Quantity.of(fit.spectrum().maxFrequencyHz(), "Hz"));
        element.setPoints(fit.spectrum().size());
        element.setDegreesOfFreedom(fit.degreesOfFreedom());
        element.setChiSquare(fit.chiSquare());
        element.setReducedChiSquare(fit.reducedChiSquare());
        element.setAicc(fit.aicc());
        for (int i = 0; i < fit.parameters().size(); i++) {
            element.getParameters().add(parameter(fit.parameters().get(i), options));
        }
        element.setCorrelation(correlation(fit));
        for (Process process : processes) {
            element.getConductivities().add(conductivity(process));
        }
        return element;
    }

    private static FitParameter parameter(FittedParameter fitted, FitOptions options) {
        FitParameter parameter = MeasurementFactory.eINSTANCE.createFitParameter();
        String unit = fitted.unit().equals("1") ? "" : fitted.unit();
        parameter.setName(fitted.name());
        parameter.setValue(quantity(fitted.value(), unit));
        fitted.standardError().ifPresent(e -> parameter.setStandardError(quantity(e, unit)));
        if (options.guess().containsKey(fitted.name())) {
            parameter.setInitialValue(quantity(options.guess().get(fitted.name()), unit));
        }
        FitOptions.Bounds bounds = options.bounds().get(fitted.name());
        if (bounds != null) {
            parameter.setLowerBound(Double.isFinite(bounds.lower()) ? quantity(bounds.lower(), unit) : null);
            parameter.setUpperBound(Double.isFinite(bounds.upper()) ? quantity(bounds.upper(), unit) : null);
        }
        parameter.setFixed(fitted.fixed());
        parameter.setAtBound(fitted.atBound());
        parameter.setIdentifiable(fitted.fixed() || fitted.atBound() || fitted.standardError().isPresent());
        return parameter;
    }

    /**
     * A parameter as a quantity. The unit of some parameters has the exponent of another one in it
     * ({@code ohm^-1 s^n}): that is no unit of its own, and the number is kept alone.
     */
    private static Quantity quantity(double value, String unit) {
        return Quantity.of(value, unit.matches(".*\\^\\(?[^-\\d(]*n.*") ? "" : unit);
    }

    /** The correlation of the parameters that have one, row by row. */
    private static NumberList correlation(FitResult fit) {
        List<Integer> free = new ArrayList<>();
        for (int i = 0; i < fit.parameters().size(); i++) {
            if (fit.parameters().get(i).standardError().isPresent()) {
                free.add(i);
            }
        }
        double[] rows = new double[free.size() * free.size()];
        for (int i = 0; i < free.size(); i++) {
            for (int j = 0; j < free.size(); j++) {
                rows[i * free.size() + j] = fit.correlation()[free.get(i)][free.get(j)];
            }
        }
        return NumberList.of(rows);
    }

    private static ProcessConductivity conductivity(Process process) {
        ProcessConductivity element = MeasurementFactory.eINSTANCE.createProcessConductivity();
        element.setProcess(process.name());
        element.getResistances().addAll(process.resistances());
        Quantity value = Quantity.of(process.conductivityScm(), "S/cm");
        element.setValue(Double.isFinite(process.standardErrorScm()) ? value.withUncertainty(process.standardErrorScm())
                : value);
        if (Double.isFinite(process.effectiveCapacitanceF())) {
            element.setEffectiveCapacitance(Quantity.of(process.effectiveCapacitanceF(), "F"));
        }
        return element;
    }
}
