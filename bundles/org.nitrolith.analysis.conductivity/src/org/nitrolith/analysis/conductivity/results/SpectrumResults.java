// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.analysis.conductivity.results;

import java.util.List;

import org.nitrolith.electrochem.drt.DrtOptions;
import org.nitrolith.electrochem.drt.DrtPeak;
import org.nitrolith.electrochem.drt.DrtResult;
import org.nitrolith.electrochem.drt.RelaxationTimes;
import org.nitrolith.electrochem.kk.KkOptions;
import org.nitrolith.electrochem.kk.KkResult;
import org.nitrolith.electrochem.kk.KramersKronig;
import org.nitrolith.model.measurement.Immittance;
import org.nitrolith.model.measurement.ImpedanceSpectrum;
import org.nitrolith.model.measurement.KramersKronigTest;
import org.nitrolith.model.measurement.KramersKronigVerdict;
import org.nitrolith.model.measurement.MeasurementFactory;
import org.nitrolith.model.measurement.RegularizationChoice;
import org.nitrolith.model.values.NumberList;
import org.nitrolith.units.Quantity;

/** Kramers-Kronig tests and distributions of relaxation times of spectra of the model. */
public final class SpectrumResults {

    /**
     * A Kramers-Kronig test.
     *
     * @param data    the points
     * @param test    the numbers
     * @param element the same as an element of the model, which stands nowhere yet
     */
    public record Tested(SpectrumData data, KkResult test, KramersKronigTest element) {
    }

    /**
     * A distribution of relaxation times.
     *
     * @param data         the points
     * @param distribution the numbers
     * @param element      the same as an element of the model, which stands nowhere yet
     */
    public record Distributed(SpectrumData data, DrtResult distribution,
            org.nitrolith.model.measurement.DrtResult element) {
    }

    private SpectrumResults() {
    }

    /** Tests a spectrum; the model is not changed. */
    public static Tested test(ImpedanceSpectrum spectrum, KkOptions options, Provenance provenance)
            throws AnalysisInputException {
        SpectrumData data = SpectrumData.load(spectrum);
        KkResult test;
        try {
            test = KramersKronig.test(data.used(), options);
        } catch (IllegalArgumentException e) {
            throw new AnalysisInputException("Spectrum " + spectrum.getName() + ": " + e.getMessage(), e);
        }
        KramersKronigTest element = MeasurementFactory.eINSTANCE.createKramersKronigTest();
        element.setVerdict(test.valid() ? KramersKronigVerdict.VALID : KramersKronigVerdict.INVALID);
        element.setForm(test.admittance() ? Immittance.ADMITTANCE : Immittance.IMPEDANCE);
        element.setMethod(
                "linear Kramers-Kronig, " + (options.method() == KkOptions.Method.MU ? "mu = " + options.muLimit()
                : "automatic number of elements"));
        element.setElements(test.rcElements());
        element.setMu(test.mu());
        element.setNoise(Quantity.of(test.noisePercent(), "%"));
        element.setResidualsReal(NumberList.of(test.residualRePercent()));
        element.setResidualsImaginary(NumberList.of(test.residualImPercent()));
        element.setDescription(test.verdict());
        provenance.mark(element, data.sha256(), true, List.of());
        return new Tested(data, test, element);
    }

    /** Computes the distribution of a spectrum; the model is not changed. */
    public static Distributed distribution(ImpedanceSpectrum spectrum, DrtOptions options, Provenance provenance)
            throws AnalysisInputException {
        SpectrumData data = SpectrumData.load(spectrum);
        DrtResult drt;
        try {
            drt = RelaxationTimes.compute(data.used(), options);
        } catch (IllegalArgumentException e) {
            throw new AnalysisInputException("Spectrum " + spectrum.getName() + ": " + e.getMessage(), e);
        }
        org.nitrolith.model.measurement.DrtResult element = MeasurementFactory.eINSTANCE.createDrtResult();
        element.setMethod("Tikhonov with radial basis functions");
        element.setRegularization(drt.lambda());
        element.setSelection(options.lambda().isPresent() ? RegularizationChoice.GIVEN : switch (options.criterion()) {
            case L_CURVE -> RegularizationChoice.LCURVE;
            case RE_IM -> RegularizationChoice.REAL_IMAGINARY;
            case AUTO, GCV, EVIDENCE -> RegularizationChoice.GENERALIZED_CROSS_VALIDATION;
        });
        element.setDescription(options.lambda().isPresent() ? null : "lambda chosen by: " + options.criterion());
        element.setTau(NumberList.of(drt.tauS()));
        element.setGamma(NumberList.of(drt.gammaOhm()));
        element.setGammaLower(NumberList.of(drt.lower95Ohm()));
        element.setGammaUpper(NumberList.of(drt.upper95Ohm()));
        element.setConfidence(0.95);
        element.setSeriesResistance(Quantity.of(drt.seriesResistanceOhm(), "ohm"));
        if (options.inductance()) {
            element.setInductance(Quantity.of(drt.inductanceH(), "H"));
        }
        if (Double.isFinite(drt.seriesCapacitanceF())) {
            element.setCapacitance(Quantity.of(drt.seriesCapacitanceF(), "F"));
        }
        for (DrtPeak peak : drt.peaks()) {
            org.nitrolith.model.measurement.DrtPeak entry = MeasurementFactory.eINSTANCE.createDrtPeak();
            entry.setTau(Quantity.of(peak.tauS(), "s"));
            entry.setResistance(Quantity.of(peak.resistanceOhm(), "ohm"));
            entry.setCapacitance(Quantity.of(peak.capacitanceF(), "F"));
            element.getPeaks().add(entry);
        }
        provenance.mark(element, data.sha256(), true, List.of());
        return new Distributed(data, drt, element);
    }
}
