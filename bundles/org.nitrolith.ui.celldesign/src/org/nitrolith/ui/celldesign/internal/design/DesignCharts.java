// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.celldesign.internal.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.nitrolith.analysis.energydensity.CellCharts;
import org.nitrolith.analysis.energydensity.CellEnergy;
import org.nitrolith.analysis.energydensity.MainInputs;
import org.nitrolith.celldesign.CellModel;
import org.nitrolith.celldesign.DesignPoint;
import org.nitrolith.celldesign.DesignVariable;
import org.nitrolith.celldesign.EnergyResult;
import org.nitrolith.celldesign.Output;
import org.nitrolith.celldesign.study.MonteCarlo;
import org.nitrolith.celldesign.study.StudyProgress;
import org.nitrolith.celldesign.study.Tornado;
import org.nitrolith.celldesign.study.UncertainInput;
import org.nitrolith.charts.Axis;
import org.nitrolith.charts.Chart;
import org.nitrolith.charts.Look;
import org.nitrolith.charts.NumberText;
import org.nitrolith.charts.Series;
import org.nitrolith.charts.StandardCharts;
import org.nitrolith.charts.TornadoChart;
import org.nitrolith.charts.UnitLabel;
import org.nitrolith.charts.XyChart;

/** The charts of a design: the three kinds of panel of the review's Fig. 17, masses, sensitivities, uncertainty. */
public final class DesignCharts {

    /** The targets that are drawn, Wh/kg. */
    public static final List<Double> TARGETS = List.of(350.0, 500.0);

    private static final int POINTS = 90;
    private static final int BAND_POINTS = 24;
    private static final int BAND_DRAWS = 600;
    private static final int DRAWS = 20_000;
    private static final long SEED = 17;
    private static final double[] THICKNESSES = { 10, 20, 40, 80, 120 };
    private static final double[] CAPACITIES = { 2, 4, 7, 10 };
    private static final int LIGHT_POSITIVE_UM = 8;
    private static final int LIGHT_NEGATIVE_UM = 4;
    private static final int OWN_FOILS = 6;

    private DesignCharts() {
    }

    /**
     * Energy density against one value: this design with its uncertainty, and other values of what matters most beside it (the
     * thickness for the areal capacity, the areal capacity for all others).
     *
     * @param design      the design
     * @param varied      the value on the abscissa
     * @param uncertainty relative standard uncertainty of every other value, 0 for no band
     */
    public static Optional<Chart> panel(WorkingDesign design, MainValue varied, double uncertainty) {
        String title = "Energy density against " + (varied == MainValue.AREAL_CAPACITY ? "areal capacity" : varied.label());
        return WorkingDesign.modelOver(design.energy(), varied).map(model -> panel(model, varied, uncertainty, title, "this design"));
    }

    /**
     * Energy density against the thickness of the electrolyte with the light foils of the review's section 5, 8 um at the positive
     * and 4 um at the negative electrode, and with the foils of the design for comparison. Empty where the cell has no foils.
     *
     * @param design      the design
     * @param uncertainty relative standard uncertainty of every other value, 0 for no band
     */
    public static Optional<Chart> lightFoils(WorkingDesign design, double uncertainty) {
        Optional<CellModel> own = WorkingDesign.modelOver(design.energy(), MainValue.SSE_THICKNESS);
        Optional<CellModel> light = design.energy().set(MainValue.POSITIVE_FOIL.path(), LIGHT_POSITIVE_UM + " um").value()
                .flatMap(energy -> energy.set(MainValue.NEGATIVE_FOIL.path(), LIGHT_NEGATIVE_UM + " um").value())
                .flatMap(energy -> WorkingDesign.modelOver(energy, MainValue.SSE_THICKNESS));
        return light.map(model -> panel(model, MainValue.SSE_THICKNESS, uncertainty,
                "Energy density with foils of " + LIGHT_POSITIVE_UM + " and " + LIGHT_NEGATIVE_UM + " µm", "with these foils")
                .plus(own(own.orElseThrow(), MainValue.SSE_THICKNESS, "this design").withLook(Look.auto().withColour(OWN_FOILS))));
    }

    private static XyChart panel(CellModel model, MainValue varied, double uncertainty, String title, String name) {
        DesignVariable x = model.variable(varied.path()).orElseThrow();
        Output output = CellEnergy.gravimetric(model);
        double own = x.get(model.values());
        double high = high(varied, own);
        MainValue family = varied == MainValue.AREAL_CAPACITY ? MainValue.SSE_THICKNESS : MainValue.AREAL_CAPACITY;
        List<Series> series = new ArrayList<>();
        if (uncertainty > 0) {
            band(model, output, varied, high, uncertainty).ifPresent(series::add);
        }
        model.variable(family.path()).value().ifPresent(f -> {
            double[] values = family == MainValue.SSE_THICKNESS ? THICKNESSES : CAPACITIES;
            for (int i = 0; i < values.length; i++) {
                double[] vector = model.values();
                f.set(vector, values[i]);
                series.add(curve(model, output, x, vector, varied.low(), high,
                        (family == MainValue.SSE_THICKNESS ? "SSE " : "") + number(values[i]) + " " + UnitLabel.of(f.unit()))
                        .withLook(Look.auto().withColour(i + 1).withDashes()));
            }
        });
        series.add(own(model, varied, name).withLook(Look.auto().withColour(0)));
        String counted = varied == MainValue.SSE_THICKNESS ? x.isTotal() ? " (total)" : " (each layer)" : "";
        XyChart chart = StandardCharts.energySweep(title,
                Axis.linear(varied.label() + counted, varied.unit()).withRange(0, high),
                Axis.linear("Energy density", "Wh/kg").withRange(0, 650), series, TARGETS);
        double energy = model.evaluate(model.values(), model.newPoint(), output).orElse(Double.NaN);
        return chart.plus(Series.points("", new double[] { own }, new double[] { energy })
                .withLook(Look.auto().withColour(0).withSymbol(Look.Symbol.DIAMOND)));
    }

    private static double high(MainValue varied, double own) {
        return Math.max(varied.high(), own * 1.2);
    }

    /** The curve of a design itself. */
    private static Series own(CellModel model, MainValue varied, String name) {
        DesignVariable x = model.variable(varied.path()).orElseThrow();
        return curve(model, CellEnergy.gravimetric(model), x, model.values(), varied.low(), high(varied, x.get(model.values())), name);
    }

    private static Series curve(CellModel model, Output output, DesignVariable x, double[] vector, double low,
            double high, String name) {
        DesignPoint point = model.newPoint();
        double[] xs = new double[POINTS];
        double[] ys = new double[POINTS];
        for (int i = 0; i < POINTS; i++) {
            xs[i] = low + (high - low) * i / (POINTS - 1);
            x.set(vector, xs[i]);
            ys[i] = model.evaluate(vector, point) ? point.get(output) : Double.NaN;
        }
        return Series.line(name, xs, ys);
    }

    private static Optional<Series> band(CellModel model, Output output, MainValue varied, double high, double uncertainty) {
        double[] x = new double[BAND_POINTS];
        double[] middle = new double[BAND_POINTS];
        double[] below = new double[BAND_POINTS];
        double[] above = new double[BAND_POINTS];
        for (int i = 0; i < BAND_POINTS; i++) {
            x[i] = varied.low() + (high - varied.low()) * i / (BAND_POINTS - 1);
            List<UncertainInput> inputs = MainInputs.uncertain(model, uncertainty, Optional.of(varied.path()));
            inputs.add(UncertainInput.normal(varied.path(), x[i], 0));
            Optional<MonteCarlo> draws = MonteCarlo.run(model, inputs, output, BAND_DRAWS, SEED, StudyProgress.none())
                    .value();
            if (draws.isEmpty()) {
                return Optional.empty();
            }
            middle[i] = draws.get().quantile(0.5);
            below[i] = draws.get().quantile(0.025);
            above[i] = draws.get().quantile(0.975);
        }
        return Optional
                .of(Series.band("95 % at ±" + number(100 * uncertainty) + " % of every value", x, middle, below, above)
                        .withLook(Look.auto().withColour(0)));
    }

    /** The distribution of the energy density where every value has one relative standard uncertainty. */
    public static Optional<Chart> distribution(WorkingDesign design, double relative) {
        if (design.model().isEmpty()) {
            return Optional.empty();
        }
        CellModel model = design.model().get();
        return MonteCarlo.run(model, MainInputs.uncertain(model, relative, Optional.empty()), design.gravimetric().orElseThrow(),
                DRAWS, SEED, StudyProgress.none()).value().map(CellCharts::distribution);
    }

    /** How far the energy density goes when each value alone goes 10 % down and up. */
    public static Optional<Chart> sensitivities(WorkingDesign design) {
        return design.model()
                .flatMap(model -> Tornado.around(model, MainInputs.paths(model), 0.1).value()
                        .flatMap(inputs -> Tornado.of(model, inputs, design.gravimetric().orElseThrow()).value()))
                .map(CellCharts::tornado).map(DesignCharts::withWords);
    }

    /** The same with names in words instead of paths. */
    private static Chart withWords(TornadoChart chart) {
        return new TornadoChart(chart.title(), chart.description(), chart.value(), chart.base(), chart.bars().stream()
                .map(b -> new TornadoChart.Bar(words(b.label()), b.low(), b.high(), b.lowLabel(), b.highLabel())).toList());
    }

    private static String words(String path) {
        for (MainValue value : MainValue.values()) {
            if (value.path().equals(path)) {
                return value.label();
            }
        }
        return switch (path) {
            case "cathode.loading" -> "Active loading";
            case "anode.thickness" -> "Lithium thickness";
            case "cathode.specificCapacity" -> "Specific capacity";
            case "cathode.meanVoltage" -> "Mean voltage";
            default -> path;
        };
    }

    /** The masses of the layers of this design and of others. */
    public static Optional<Chart> masses(WorkingDesign design, List<EnergyResult> others) {
        return design.result().map(own -> {
            List<EnergyResult> all = new ArrayList<>(List.of(own));
            all.addAll(others);
            return CellCharts.massBreakdown(all);
        });
    }

    private static String number(double value) {
        return NumberText.significant(value, 4);
    }
}
