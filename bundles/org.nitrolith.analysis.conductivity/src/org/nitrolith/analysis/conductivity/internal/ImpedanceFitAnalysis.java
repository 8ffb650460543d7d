// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.analysis.conductivity.internal;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import org.nitrolith.analysis.AnalysisContext;
import org.nitrolith.analysis.AnalysisMessage;
import org.nitrolith.analysis.AnalysisResult;
import org.nitrolith.analysis.KeyFigure;
import org.nitrolith.analysis.NewElement;
import org.nitrolith.analysis.Setting;
import org.nitrolith.analysis.conductivity.Process;
import org.nitrolith.electrochem.conductivity.PelletGeometry;
import org.nitrolith.analysis.conductivity.SpectrumCharts;
import org.nitrolith.analysis.conductivity.results.AnalysisInputException;
import org.nitrolith.analysis.conductivity.results.ImpedanceFits;
import org.nitrolith.analysis.conductivity.results.Provenance;
import org.nitrolith.analysis.conductivity.results.SampleShapes;
import org.nitrolith.analysis.spi.Analysis;
import org.nitrolith.electrochem.fit.FittedParameter;
import org.nitrolith.model.measurement.ImpedanceSpectrum;
import org.nitrolith.model.measurement.MeasurementPackage;
import org.nitrolith.model.measurement.Sample;

/** Fits a circuit to a spectrum of the model. */
public final class ImpedanceFitAnalysis implements Analysis {

    @Override
    public boolean accepts(EObject element) {
        return !((ImpedanceSpectrum) element).getDataFiles().isEmpty();
    }

    /** The circuit is that of the spectrum's last fit, if there is one. */
    @Override
    public List<Setting> settings(EObject element) {
        ImpedanceSpectrum spectrum = (ImpedanceSpectrum) element;
        String circuit = spectrum.getFits().isEmpty() ? FitSettings.DEFAULT_CIRCUIT
                : spectrum.getFits().getLast().getCircuit();
        return FitSettings.settings(circuit == null ? FitSettings.DEFAULT_CIRCUIT : circuit);
    }

    @Override
    public AnalysisResult run(EObject element, AnalysisContext context) {
        ImpedanceSpectrum spectrum = (ImpedanceSpectrum) element;
        AnalysisResult.Builder result = AnalysisResult.builder();
        try {
            ImpedanceFits.Outcome fit = ImpedanceFits.fit(spectrum,
                    ImpedanceFits.circuit(context.settings().text(FitSettings.CIRCUIT)),
                    FitSettings.options(context.settings(), context), shape(spectrum, result), Provenance.now());
            for (Process p : fit.processes()) {
                String label = "Conductivity, " + p.name();
                String name = "conductivity." + p.name().replace(' ', '-');
                result.figure(Double.isFinite(p.standardErrorScm())
                        ? KeyFigure.of(name, label, p.conductivityScm(), p.standardErrorScm(), "S/cm")
                        : KeyFigure.of(name, label, p.conductivityScm(), "S/cm"));
            }
            for (FittedParameter p : fit.fit().parameters()) {
                String unit = p.unit().equals("1") ? "" : p.unit();
                result.figure(new KeyFigure(p.name(), p.name(), p.value(), p.standardError(), unit));
            }
            result.figure(KeyFigure.of("reducedChiSquare", "Reduced χ²", fit.fit().reducedChiSquare(), ""));
            fit.element().getWarnings().forEach(w -> result.message(AnalysisMessage.warning(w, "")));
            if (!fit.fit().converged()) {
                result.message(
                        AnalysisMessage.warning("The fit did not converge", "try a simpler circuit or more starts"));
            }
            String title = spectrum.getName() + ", " + fit.fit().circuit();
            result.chart(SpectrumCharts.nyquist(title, fit.circuit(), fit.data().all(), fit.fit()));
            result.chart(SpectrumCharts.bode(title, fit.circuit(), fit.data().all(), fit.fit()));
            result.chart(SpectrumCharts.residuals(title, fit.fit()));
            result.element(
                    new NewElement(spectrum, MeasurementPackage.Literals.IMPEDANCE_SPECTRUM__FITS, fit.element()));
        } catch (AnalysisInputException e) {
            result.message(AnalysisMessage.error(e.getMessage(), ""));
        }
        return result.build();
    }

    private static Optional<PelletGeometry> shape(ImpedanceSpectrum spectrum, AnalysisResult.Builder result)
            throws AnalysisInputException {
        for (EObject e = spectrum.eContainer(); e != null; e = e.eContainer()) {
            if (e instanceof Sample sample) {
                Optional<PelletGeometry> shape = SampleShapes.of(sample);
                if (shape.isEmpty()) {
                    result.message(AnalysisMessage
                            .info("There are no conductivities: thickness and diameter of the sample are not given"));
                }
                return shape;
            }
        }
        return Optional.empty();
    }
}
