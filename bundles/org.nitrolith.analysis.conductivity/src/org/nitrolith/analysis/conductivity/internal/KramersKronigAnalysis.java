// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.analysis.conductivity.internal;

import org.eclipse.emf.ecore.EObject;

import org.nitrolith.analysis.AnalysisContext;
import org.nitrolith.analysis.AnalysisMessage;
import org.nitrolith.analysis.AnalysisResult;
import org.nitrolith.analysis.KeyFigure;
import org.nitrolith.analysis.NewElement;
import org.nitrolith.analysis.conductivity.results.AnalysisInputException;
import org.nitrolith.analysis.conductivity.results.Provenance;
import org.nitrolith.analysis.conductivity.results.SpectrumResults;
import org.nitrolith.analysis.spi.Analysis;
import org.nitrolith.charts.StandardCharts;
import org.nitrolith.electrochem.kk.KkOptions;
import org.nitrolith.model.measurement.ImpedanceSpectrum;
import org.nitrolith.model.measurement.MeasurementPackage;

/** Tests a spectrum of the model against the Kramers-Kronig relations. */
public final class KramersKronigAnalysis implements Analysis {

    @Override
    public boolean accepts(EObject element) {
        return !((ImpedanceSpectrum) element).getDataFiles().isEmpty();
    }

    @Override
    public AnalysisResult run(EObject element, AnalysisContext context) {
        ImpedanceSpectrum spectrum = (ImpedanceSpectrum) element;
        AnalysisResult.Builder result = AnalysisResult.builder();
        try {
            SpectrumResults.Tested tested = SpectrumResults.test(spectrum, KkOptions.defaults(), Provenance.now());
            result.figure(KeyFigure.of("noise", "Noise relative to |Z|", tested.test().noisePercent(), "%"));
            result.figure(KeyFigure.of("rcElements", "RC elements", tested.test().rcElements(), ""));
            result.message(tested.test().valid() ? AnalysisMessage.info(tested.test().verdict())
                    : AnalysisMessage.warning(tested.test().verdict(),
                            "leave out the points concerned, or measure again"));
            result.chart(StandardCharts.residuals("Kramers-Kronig residuals, " + spectrum.getName(),
                    tested.data().used().frequencyHz(),
                    tested.test().residualRePercent(), tested.test().residualImPercent()));
            result.element(new NewElement(spectrum, MeasurementPackage.Literals.IMPEDANCE_SPECTRUM__KRAMERS_KRONIG,
                    tested.element()));
        } catch (AnalysisInputException e) {
            result.message(AnalysisMessage.error(e.getMessage(), ""));
        }
        return result.build();
    }
}
