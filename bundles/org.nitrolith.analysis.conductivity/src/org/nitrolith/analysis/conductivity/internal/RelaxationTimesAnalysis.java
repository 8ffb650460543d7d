// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.analysis.conductivity.internal;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

import org.nitrolith.analysis.AnalysisContext;
import org.nitrolith.analysis.AnalysisMessage;
import org.nitrolith.analysis.AnalysisResult;
import org.nitrolith.analysis.KeyFigure;
import org.nitrolith.analysis.NewElement;
import org.nitrolith.analysis.Setting;
import org.nitrolith.analysis.conductivity.results.AnalysisInputException;
import org.nitrolith.analysis.conductivity.results.Provenance;
import org.nitrolith.analysis.conductivity.results.SpectrumResults;
import org.nitrolith.analysis.spi.Analysis;
import org.nitrolith.charts.StandardCharts;
import org.nitrolith.electrochem.drt.DrtOptions;
import org.nitrolith.electrochem.drt.DrtPeak;
import org.nitrolith.electrochem.drt.DrtResult;
import org.nitrolith.model.measurement.ElectrodeBehaviour;
import org.nitrolith.model.measurement.ImpedanceSpectrum;
import org.nitrolith.model.measurement.MeasurementPackage;
import org.nitrolith.model.measurement.Sample;

/** Distribution of relaxation times of a spectrum of the model. */
public final class RelaxationTimesAnalysis implements Analysis {

    private static final String LAMBDA = "lambda";
    private static final String CAPACITANCE = "capacitance";

    @Override
    public boolean accepts(EObject element) {
        return !((ImpedanceSpectrum) element).getDataFiles().isEmpty();
    }

    /** A capacitance in series takes part where the sample's electrodes block. */
    @Override
    public List<Setting> settings(EObject element) {
        return List.of(Setting.number(LAMBDA, "Lambda", "Regularization; chosen by the data where it is empty", "", ""),
                Setting.yesNo(CAPACITANCE, "Series capacitance",
                        "A capacitance in series, as between blocking electrodes", isBlocking(element)));
    }

    private static boolean isBlocking(EObject element) {
        for (EObject e = element; e != null; e = e.eContainer()) {
            if (e instanceof Sample sample && sample.getElectrodes() != null) {
                return sample.getElectrodes().getBehaviour() == ElectrodeBehaviour.BLOCKING;
            }
        }
        return false;
    }

    @Override
    public AnalysisResult run(EObject element, AnalysisContext context) {
        ImpedanceSpectrum spectrum = (ImpedanceSpectrum) element;
        AnalysisResult.Builder result = AnalysisResult.builder();
        double lambda = context.settings().number(LAMBDA).orElse(Double.NaN);
        if (lambda <= 0) {
            return AnalysisResult.failed(
                    List.of(AnalysisMessage.error("Lambda is " + lambda, "give a number above 0, or leave it empty")));
        }
        DrtOptions options = DrtOptions.defaults().withCapacitance(context.settings().yes(CAPACITANCE));
        try {
            SpectrumResults.Distributed done = SpectrumResults.distribution(spectrum,
                    Double.isNaN(lambda) ? options : options.withLambda(lambda),
                    Provenance.now());
            DrtResult drt = done.distribution();
            result.figure(KeyFigure.of(LAMBDA, "Lambda", drt.lambda(), ""));
            result.figure(KeyFigure.of("seriesResistance", "Series resistance", drt.seriesResistanceOhm(), "ohm"));
            for (int i = 0; i < drt.peaks().size(); i++) {
                DrtPeak peak = drt.peaks().get(i);
                result.figure(
                        KeyFigure.of("peak" + (i + 1) + ".tau", "Relaxation time, peak " + (i + 1), peak.tauS(), "s"));
                result.figure(KeyFigure.of("peak" + (i + 1) + ".resistance", "Resistance, peak " + (i + 1),
                        peak.resistanceOhm(), "ohm"));
            }
            result.chart(StandardCharts.drt(spectrum.getName(), drt.tauS(), drt.gammaOhm(),
                    drt.peaks().stream().mapToDouble(DrtPeak::tauS).toArray()));
            result.element(new NewElement(spectrum, MeasurementPackage.Literals.IMPEDANCE_SPECTRUM__RELAXATION_TIMES,
                    done.element()));
        } catch (AnalysisInputException e) {
            result.message(AnalysisMessage.error(e.getMessage(), ""));
        }
        return result.build();
    }
}
