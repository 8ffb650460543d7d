// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.analysis.energydensity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.nitrolith.celldesign.EnergyResult;
import org.nitrolith.celldesign.LayerShare;
import org.nitrolith.celldesign.Output;
import org.nitrolith.celldesign.study.MonteCarlo;
import org.nitrolith.celldesign.study.Tornado;
import org.nitrolith.charts.Axis;
import org.nitrolith.charts.BarChart;
import org.nitrolith.charts.Chart;
import org.nitrolith.charts.NumberText;
import org.nitrolith.charts.Series;
import org.nitrolith.charts.StandardCharts;
import org.nitrolith.charts.TargetLine;
import org.nitrolith.charts.TornadoChart;
import org.nitrolith.charts.UnitLabel;
import org.nitrolith.charts.XyChart;
import org.nitrolith.model.cell.DesignStudy;
import org.nitrolith.model.cell.StudyVariable;

/** Charts of cell designs. */
public final class CellCharts {

    private CellCharts() {
    }

    /** The areal mass of each layer of one or several designs, stacked; layers of one name share a colour. */
    public static BarChart massBreakdown(List<EnergyResult> results) {
        Set<String> names = new LinkedHashSet<>();
        for (EnergyResult result : results) {
            result.layers().stream().filter(l -> l.arealMassMgCm2() > 0).map(LayerShare::name).forEach(names::add);
        }
        List<String> layers = List.copyOf(names);
        double[][] masses = new double[layers.size()][results.size()];
        List<String> designs = new ArrayList<>();
        for (int d = 0; d < results.size(); d++) {
            EnergyResult result = results.get(d);
            designs.add(result.design().name());
            for (LayerShare share : result.layers()) {
                int i = layers.indexOf(share.name());
                if (i >= 0) {
                    masses[i][d] += share.arealMassMgCm2();
                }
            }
        }
        return StandardCharts.massBreakdown("Mass of one unit cell by layer", designs, layers, masses);
    }

    /** The first output over the last variable of a sweep, with the targets and, for a single curve, the critical values. */
    public static Chart sweep(EnergySweep study) {
        DesignStudy element = EnergyElements.study("", study, null);
        StudyVariable varied = element.getVariables().getLast();
        element.setName(study.sweep().outputs().getFirst().label() + " against " + StudyCharts.words(varied));
        return StudyCharts.of(element).orElseThrow();
    }

    private static String unit(String unit) {
        return "1".equals(unit) ? "" : unit;
    }

    private static String value(double value, String unit) {
        return NumberText.significant(value, 4) + ("1".equals(unit) ? "" : " " + UnitLabel.of(unit));
    }

    private static Axis axis(Output output) {
        return Axis.linear(output.label(), unit(output.unit()));
    }

    /** The sensitivities of a design. */
    public static TornadoChart tornado(Tornado tornado) {
        List<TornadoChart.Bar> bars = new ArrayList<>();
        for (Tornado.Bar bar : tornado.bars()) {
            bars.add(new TornadoChart.Bar(bar.input().path(), bar.outputLow(), bar.outputHigh(),
                    value(bar.input().low(), bar.unit()), value(bar.input().high(), bar.unit())));
        }
        return new TornadoChart("What the " + tornado.output().label().toLowerCase(Locale.ROOT) + " depends on",
                "Each input alone goes to its low and to its high value.", axis(tornado.output()), tornado.base(), bars);
    }

    /** The distribution of an output, with its mean and the limits of the central 95 %. */
    public static Chart distribution(MonteCarlo draws) {
        int classes = 60;
        long[] counts = draws.histogram(classes);
        double low = draws.quantile(0);
        double width = (draws.quantile(1) - low) / classes;
        double[] x = new double[2 * classes + 2];
        double[] y = new double[2 * classes + 2];
        for (int i = 0; i < classes; i++) {
            x[2 * i + 1] = low + i * width;
            x[2 * i + 2] = low + (i + 1) * width;
            y[2 * i + 1] = 100.0 * counts[i] / draws.size();
            y[2 * i + 2] = y[2 * i + 1];
        }
        x[0] = low;
        x[2 * classes + 1] = low + classes * width;
        return XyChart.of(draws.output().label(), "Distribution of " + draws.size() + " designs: mean "
                + NumberText.significant(draws.mean(), 5) + ", standard deviation "
                + NumberText.significant(draws.standardDeviation(), 3) + " " + draws.output().unit() + ".",
                axis(draws.output()), Axis.linear("Share of draws", "%"))
                .plus(Series.band("", x, y, new double[x.length], y))
                .plus(TargetLine.vertical(draws.quantile(0.025), "2.5 %"))
                .plus(TargetLine.vertical(draws.mean(), "mean")).plus(TargetLine.vertical(draws.quantile(0.975), "97.5 %"));
    }
}
