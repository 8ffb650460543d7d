// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.internal.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.nitrolith.charts.Chart;
import org.nitrolith.charts.Look;
import org.nitrolith.charts.Series;
import org.nitrolith.charts.StandardCharts;
import org.nitrolith.charts.XyChart;
import org.nitrolith.model.material.ArrheniusModel;
import org.nitrolith.model.measurement.ArrheniusBranch;
import org.nitrolith.model.measurement.ArrheniusFit;
import org.nitrolith.model.measurement.ArrheniusPoint;
import org.nitrolith.units.Quantity;

/**
 * An Arrhenius fit that is stored in the model.
 *
 * @param name     what it is called
 * @param product  whether sigma T is fitted, else sigma
 * @param points   temperature in kelvin, conductivity in S/cm, its standard error or NaN
 * @param branches the lines
 */
record ArrheniusSource(String name, boolean product, List<double[]> points, List<Branch> branches)
        implements ChartSource {

    private static final double BOLTZMANN_EV_PER_K = 8.617333262e-5;
    private static final int LINE_POINTS = 40;

    /**
     * A line: ln of the fitted quantity (S K/cm or S/cm) is {@code lnPrefactor - energyEv / (k T)}.
     */
    record Branch(double fromK, double toK, double energyEv, double lnPrefactor, double vogelK) {
    }

    static ArrheniusSource of(ArrheniusFit fit) {
        List<double[]> points = new ArrayList<>();
        for (ArrheniusPoint point : fit.getPoints()) {
            double kelvin = in(point.getTemperature(), "K");
            double conductivity = in(point.getConductivity(), "S/cm");
            if (!point.isExcluded() && Double.isFinite(kelvin) && Double.isFinite(conductivity)) {
                double error = point.getConductivity().standardUncertaintyIn("S/cm").orElse(Double.NaN);
                points.add(new double[] { kelvin, conductivity, error });
            }
        }
        List<Branch> branches = new ArrayList<>();
        for (ArrheniusBranch branch : fit.getBranches()) {
            double low = orElse(in(branch.getLowestTemperature(), "K"),
                    points.stream().mapToDouble(p -> p[0]).min().orElse(Double.NaN));
            double high = orElse(in(branch.getHighestTemperature(), "K"),
                    points.stream().mapToDouble(p -> p[0]).max().orElse(Double.NaN));
            double vogel = orElse(in(branch.getVogelTemperature(), "K"), 0);
            branches.add(new Branch(low, high, in(branch.getActivationEnergy(), "eV"), branch.getLnPrefactor(), vogel));
        }
        return new ArrheniusSource(fit.getProcess() == null ? "Arrhenius" : "Arrhenius, " + fit.getProcess(),
                fit.getModel() != ArrheniusModel.SIGMA, points, branches);
    }

    private static double in(Quantity quantity, String unit) {
        return quantity == null || !quantity.isCompatibleWith(unit) ? Double.NaN : quantity.in(unit);
    }

    private static double orElse(double value, double otherwise) {
        return Double.isNaN(value) ? otherwise : value;
    }

    @Override
    public ChartData read() {
        if (points.isEmpty()) {
            return ChartData.none("The Arrhenius fit has no points.");
        }
        XyChart chart = StandardCharts.arrhenius(name, product ? "σT" : "σ", product ? "S K/cm" : "S/cm");
        double[] t = points.stream().mapToDouble(p -> p[0]).toArray();
        double[] y = points.stream().mapToDouble(p -> p[1] * factor(p[0])).toArray();
        Series measured = Series.points("measured", t, y).withLook(Look.auto().withColour(0));
        if (points.stream().allMatch(p -> Double.isFinite(p[2]))) {
            measured = measured.withErrors(points.stream().mapToDouble(p -> p[2] * factor(p[0])).toArray());
        }
        chart = chart.plus(measured);
        for (Branch branch : branches) {
            double[] lineT = IntStream.range(0, LINE_POINTS).mapToDouble(
                    i -> 1 / (1 / branch.fromK() + (1 / branch.toK() - 1 / branch.fromK()) * i / (LINE_POINTS - 1)))
                    .toArray();
            double[] lineY = IntStream.range(0, LINE_POINTS).mapToDouble(i -> Math.exp(
                    branch.lnPrefactor() - branch.energyEv() / (BOLTZMANN_EV_PER_K * (lineT[i] - branch.vogelK()))))
                    .toArray();
            chart = chart.plus(Series.line("fit", lineT, lineY).withLook(Look.auto().withColour(1)));
        }
        return new ChartData(Optional.of((Chart) chart), Optional.empty(), "");
    }

    private double factor(double kelvin) {
        return product ? kelvin : 1;
    }
}
