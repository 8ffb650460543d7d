// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.analysis.conductivity.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import org.nitrolith.analysis.AnalysisContext;
import org.nitrolith.analysis.AnalysisMessage;
import org.nitrolith.analysis.AnalysisResult;
import org.nitrolith.analysis.KeyFigure;
import org.nitrolith.analysis.NewElement;
import org.nitrolith.analysis.Setting;
import org.nitrolith.analysis.conductivity.ArrheniusCharts;
import org.nitrolith.analysis.conductivity.results.AnalysisInputException;
import org.nitrolith.analysis.conductivity.results.ArrheniusFits;
import org.nitrolith.analysis.conductivity.results.ImpedanceFits;
import org.nitrolith.analysis.conductivity.results.Provenance;
import org.nitrolith.analysis.conductivity.results.SeriesFits;
import org.nitrolith.analysis.spi.Analysis;
import org.nitrolith.electrochem.arrhenius.ArrheniusFitter;
import org.nitrolith.electrochem.arrhenius.Branch;
import org.nitrolith.electrochem.arrhenius.ConductivityModel;
import org.nitrolith.electrochem.arrhenius.Interval;
import org.nitrolith.model.measurement.ImpedanceSpectrum;
import org.nitrolith.model.measurement.MeasurementPackage;
import org.nitrolith.model.measurement.TemperatureSeries;

/** Fits all spectra of a temperature series with one circuit, and each process with the Arrhenius law. */
public final class ArrheniusAnalysis implements Analysis {

    private static final String MODEL = "model";
    private static final String BRANCHES = "branches";

    @Override
    public boolean accepts(EObject element) {
        return !((TemperatureSeries) element).getSpectra().isEmpty();
    }

    @Override
    public List<Setting> settings(EObject element) {
        String circuit = FitSettings.DEFAULT_CIRCUIT;
        for (ImpedanceSpectrum spectrum : ((TemperatureSeries) element).getSpectra()) {
            if (!spectrum.getFits().isEmpty() && spectrum.getFits().getLast().getCircuit() != null) {
                circuit = spectrum.getFits().getLast().getCircuit();
            }
        }
        List<Setting> settings = new ArrayList<>(FitSettings.settings(circuit));
        settings.add(Setting.choice(MODEL, "Law", "What is taken to be linear in 1/T",
                new Setting.Choice("sigmaT", "ln(σT)"), new Setting.Choice("sigma", "ln σ"),
                new Setting.Choice("vtf", "VTF")));
        settings.add(Setting.choice(BRANCHES, "Branches", "One straight line, two, or two where the data ask for them",
                new Setting.Choice("auto", "as the data ask"), new Setting.Choice("one", "one"),
                new Setting.Choice("two", "two")));
        return settings;
    }

    @Override
    public AnalysisResult run(EObject element, AnalysisContext context) {
        TemperatureSeries series = (TemperatureSeries) element;
        AnalysisResult.Builder result = AnalysisResult.builder();
        try {
            SeriesFits.Settings settings = new SeriesFits.Settings(
                    ImpedanceFits.circuit(context.settings().text(FitSettings.CIRCUIT)),
                    FitSettings.options(context.settings(), context), model(context.settings().text(MODEL)),
                    branches(context.settings().text(BRANCHES)), Set.of());
            int total = series.getSpectra().size();
            SeriesFits.Outcome outcome = SeriesFits.fit(series, settings, Provenance.now(),
                    done -> context.report((double) done / total, done + " of " + total + " spectra"));
            outcome.problems().forEach(p -> result.message(AnalysisMessage.warning(p, "")));
            for (int i = outcome.arrhenius().size() - 1; i >= 0; i--) {
                add(result, series, outcome.arrhenius().get(i));
            }
            for (SeriesFits.Fitted fitted : outcome.fitted()) {
                result.element(new NewElement(fitted.spectrum(), MeasurementPackage.Literals.IMPEDANCE_SPECTRUM__FITS,
                        fitted.fit().element()));
            }
        } catch (AnalysisInputException e) {
            result.message(AnalysisMessage.error(e.getMessage(), ""));
        }
        return result.build();
    }

    private static void add(AnalysisResult.Builder result, TemperatureSeries series, ArrheniusFits.Outcome fit) {
        String key = fit.process().replace(' ', '-');
        for (int b = 0; b < fit.fit().branches().size(); b++) {
            Branch branch = fit.fit().branches().get(b);
            String suffix = fit.fit().branches().size() == 1 ? "" : b == 0 ? ", low temperature" : ", high temperature";
            result.figure(new KeyFigure("activationEnergy." + key + (suffix.isEmpty() ? "" : "." + (b + 1)),
                    "Activation energy, " + fit.process() + suffix, branch.activationEnergyEv().value(),
                    branch.activationEnergyEv().standardError(), "eV"));
        }
        Interval room = fit.conductivity25C();
        double halfWidth = (room.upper95() - room.lower95()) / 2 / 1.96;
        result.figure(new KeyFigure("conductivity25C." + key, "Conductivity at 25 °C, " + fit.process(), room.value(),
                Double.isFinite(halfWidth) ? OptionalDouble.of(halfWidth) : OptionalDouble.empty(), "S/cm"));
        fit.fit().warnings().forEach(w -> result.message(AnalysisMessage.warning(fit.process() + ": " + w, "")));
        result.chart(ArrheniusCharts.chart(series.getName() + ", " + fit.process(), fit.temperatureK(),
                fit.conductivityScm(),
                fit.fitErrorScm(), fit.fit()));
        result.element(
                new NewElement(series, MeasurementPackage.Literals.TEMPERATURE_SERIES__ARRHENIUS, fit.element()));
    }

    private static ConductivityModel model(String name) {
        return switch (name) {
            case "sigma" -> ConductivityModel.SIGMA;
            case "vtf" -> ConductivityModel.VTF;
            default -> ConductivityModel.SIGMA_T;
        };
    }

    private static ArrheniusFitter.Branches branches(String name) {
        return switch (name) {
            case "one" -> ArrheniusFitter.Branches.ONE;
            case "two" -> ArrheniusFitter.Branches.TWO;
            default -> ArrheniusFitter.Branches.AUTO;
        };
    }
}
