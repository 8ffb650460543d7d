// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.analysis.energydensity;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.eclipse.emf.ecore.EObject;

import org.nitrolith.analysis.AnalysisContext;
import org.nitrolith.analysis.AnalysisMessage;
import org.nitrolith.analysis.AnalysisResult;
import org.nitrolith.analysis.KeyFigure;
import org.nitrolith.analysis.NewElement;
import org.nitrolith.analysis.Setting;
import org.nitrolith.analysis.SettingValues;
import org.nitrolith.analysis.spi.Analysis;
import org.nitrolith.celldesign.CellDesign;
import org.nitrolith.celldesign.CellModel;
import org.nitrolith.celldesign.EnergyResult;
import org.nitrolith.celldesign.Finding;
import org.nitrolith.celldesign.Outcome;
import org.nitrolith.celldesign.Output;
import org.nitrolith.celldesign.Severity;
import org.nitrolith.celldesign.study.ChargeRequirement;
import org.nitrolith.celldesign.study.Tornado;
import org.nitrolith.model.cell.CellBuild;
import org.nitrolith.model.cell.CellPackage;

/**
 * The energy density of a cell build: figures, mass breakdown, energy against the thickness of the electrolyte with a target,
 * sensitivities, what a fast charge needs, and an estimate to be stored.
 */
public final class EnergyDensityAnalysis implements Analysis {

    private static final String RATE = "rate";
    private static final String TARGET = "target";
    private static final String CHARGE = "chargeTime";
    private static final String TOTAL_MESSAGE = "the cell as a whole";

    /** Made by the registry of analyses. */
    public EnergyDensityAnalysis() {
        // nothing to prepare
    }

    @Override
    public List<Setting> settings(EObject element) {
        return List.of(
                Setting.number(TARGET, "Target", "Energy density that the cell has to reach; drawn as a line.", "Wh/kg", "350"),
                Setting.number(RATE, "Discharge rate", "Current over capacity; empty for none.", "1/h", ""),
                Setting.number(CHARGE, "Charging time", "For the conductivity that a charge in this time needs; empty for none.",
                        "min", "15"));
    }

    @Override
    public AnalysisResult run(EObject element, AnalysisContext context) {
        CellBuild cell = (CellBuild) element;
        SettingValues settings = context.settings();
        CellEnergy energy = CellEnergy.of(cell);
        OptionalDouble rate = settings.number(RATE);
        if (rate.isPresent()) {
            Outcome<CellEnergy> changed = energy.set("cell.cRate", rate.getAsDouble() + " 1/h");
            if (changed.value().isEmpty()) {
                return AnalysisResult.failed(messages(energy, changed.findings()));
            }
            energy = changed.value().get();
        }
        context.report(0.1, "Energy density");
        Outcome<EnergyResult> outcome = energy.evaluate();
        if (outcome.value().isEmpty()) {
            return AnalysisResult.failed(messages(energy, outcome.findings()));
        }
        EnergyResult result = outcome.value().get();
        AnalysisResult.Builder builder = AnalysisResult.builder();
        figures(result, rate.isPresent(), builder);
        builder.chart(CellCharts.massBreakdown(List.of(result)));
        messages(energy, outcome.findings()).forEach(builder::message);
        if (!context.isCancelled()) {
            context.report(0.4, "Design around the target");
            studies(energy, settings.number(TARGET), builder);
        }
        charge(energy.design(), settings.number(CHARGE), builder);
        builder.element(new NewElement(cell, CellPackage.Literals.CELL_BUILD__ESTIMATES,
                EnergyElements.estimate(energy, result, OffsetDateTime.now().truncatedTo(ChronoUnit.SECONDS))));
        context.report(1, "Energy density");
        return builder.build();
    }

    private static void figures(EnergyResult result, boolean withRate, AnalysisResult.Builder builder) {
        List<Output> shown = new ArrayList<>(List.of(Output.POUCH_GRAVIMETRIC, Output.POUCH_VOLUMETRIC, Output.GRAVIMETRIC,
                Output.VOLUMETRIC, Output.AREAL_CAPACITY, Output.NP_RATIO, Output.AREAL_MASS, Output.THICKNESS, Output.CAPACITY,
                Output.STACK_ENERGY, Output.POUCH_MASS, Output.RESISTANCE));
        if (withRate) {
            shown.addAll(List.of(Output.VOLTAGE_AT_RATE, Output.GRAVIMETRIC_AT_RATE, Output.VOLUMETRIC_AT_RATE));
        }
        for (Output output : shown) {
            result.get(output).ifPresent(v -> builder.figure(
                    KeyFigure.of(output.key(), output.label(), v, "1".equals(output.unit()) ? "" : output.unit())));
        }
    }

    private static void studies(CellEnergy energy, OptionalDouble target, AnalysisResult.Builder builder) {
        List<String> targets = target.isPresent() ? List.of(target.getAsDouble() + " Wh/kg") : List.of();
        Outcome<EnergySweep> sweep = energy.sweep(List.of("sse.thickness=1:150:150"), targets, List.of());
        sweep.value().ifPresent(s -> {
            Output output = s.sweep().outputs().get(0);
            builder.chart(CellCharts.sweep(s));
            s.critical().forEach((goal, values) -> values.forEach(v -> builder.figure(KeyFigure.of("criticalSseThickness",
                    "SSE thickness at which the target is just met", v.value(), v.unit()))));
        });
        CellModel model = CellModel.compile(energy.design()).orElseThrow();
        List<String> paths = new ArrayList<>();
        for (String path : List.of("cathode.arealCapacity", "cathode.loading", "sse.thickness", "anode.npRatio",
                "anode.thickness", "al.thickness", "cu.thickness", "cathode.specificCapacity", "cathode.meanVoltage")) {
            if (model.variable(path).value().isPresent()) {
                paths.add(path);
            }
        }
        Tornado.around(model, paths, 0.1).value()
                .flatMap(inputs -> Tornado.of(model, inputs, CellEnergy.gravimetric(model)).value())
                .ifPresent(t -> builder.chart(CellCharts.tornado(t)));
    }

    private static void charge(CellDesign design, OptionalDouble minutes, AnalysisResult.Builder builder) {
        if (minutes.isEmpty()) {
            return;
        }
        Outcome<ChargeRequirement> need = ChargeRequirement.of(design, minutes.getAsDouble());
        need.value().ifPresentOrElse(n -> {
            n.uniformConductivity().ifPresent(s -> builder.figure(KeyFigure.of("conductivityForCharge",
                    "Conductivity that a charge in the given time needs", s, "S/cm")));
            builder.figure(KeyFigure.of("resistanceForCharge", "Highest resistance for that charge", n.allowedResistance(),
                    "ohm cm2"));
        }, () -> builder.message(AnalysisMessage.info("No requirement for a fast charge: " + need.findings().get(0))));
    }

    private static List<AnalysisMessage> messages(CellEnergy energy, List<Finding> findings) {
        List<AnalysisMessage> messages = new ArrayList<>();
        for (Finding finding : findings) {
            String text = (finding.layer().isEmpty() ? TOTAL_MESSAGE : finding.layer()) + ": " + finding.message();
            AnalysisMessage message = finding.severity() == Severity.ERROR ? AnalysisMessage.error(text, finding.advice())
                    : finding.severity() == Severity.WARNING ? AnalysisMessage.warning(text, finding.advice())
                            : AnalysisMessage.info(text);
            messages.add(item(energy, finding.layer()).map(message::about).orElse(message));
        }
        return messages;
    }

    private static Optional<EObject> item(CellEnergy energy, String layer) {
        for (int i = 0; i < energy.design().layers().size(); i++) {
            if (energy.design().layers().get(i).name().equals(layer) && energy.item(i).isPresent()) {
                return Optional.of(energy.item(i).get());
            }
        }
        return Optional.empty();
    }
}
