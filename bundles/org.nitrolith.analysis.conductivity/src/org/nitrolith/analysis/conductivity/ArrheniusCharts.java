// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.analysis.conductivity;

import org.nitrolith.charts.Look;
import org.nitrolith.charts.Series;
import org.nitrolith.charts.StandardCharts;
import org.nitrolith.charts.XyChart;
import org.nitrolith.electrochem.arrhenius.ArrheniusFitter;
import org.nitrolith.electrochem.arrhenius.ArrheniusResult;
import org.nitrolith.electrochem.arrhenius.Branch;
import org.nitrolith.electrochem.arrhenius.ConductivityModel;
import org.nitrolith.electrochem.arrhenius.Interval;

/** The Arrhenius chart of a fit: points with error bars, the fitted law and its 95 % band. */
public final class ArrheniusCharts {

    private static final int CURVE_POINTS = 60;

    private ArrheniusCharts() {
    }

    /**
     * The chart; the ordinate is that which the model fits, sigma T for {@link ConductivityModel#SIGMA_T}.
     *
     * @param temperatureK     temperatures in K
     * @param conductivityScm  conductivities in S/cm
     * @param standardErrorScm standard errors in S/cm, or an empty array
     */
    public static XyChart chart(String title, double[] temperatureK, double[] conductivityScm,
            double[] standardErrorScm,
            ArrheniusResult fit) {
        boolean product = fit.model() == ConductivityModel.SIGMA_T;
        XyChart chart = StandardCharts.arrhenius(title, product ? "σT" : "σ", product ? "S K/cm" : "S/cm");
        int branchNumber = 0;
        for (Branch branch : fit.branches()) {
            branchNumber++;
            chart = chart.plus(curve(branch, fit, product,
                    fit.branches().size() == 1 ? "fit, 95 % band" : "branch " + branchNumber)
                    .withLook(Look.auto().withColour(branchNumber)));
        }
        double[] y = new double[temperatureK.length];
        double[] error = new double[standardErrorScm.length];
        for (int i = 0; i < y.length; i++) {
            double factor = product ? temperatureK[i] : 1;
            y[i] = factor * conductivityScm[i];
            if (error.length > 0) {
                error[i] = factor * standardErrorScm[i];
            }
        }
        Series points = Series.points("data", temperatureK, y).withLook(Look.auto().withColour(0));
        return chart.plus(error.length > 0 ? points.withErrors(error) : points);
    }

    private static Series curve(Branch branch, ArrheniusResult fit, boolean product, String name) {
        double from = branch.minTemperatureK();
        double to = branch.maxTemperatureK();
        double room = 25 + ArrheniusFitter.ZERO_CELSIUS_K;
        if (fit.branches().size() == 1) {
            from = Math.min(from, room);
            to = Math.max(to, room);
        }
        double[] x = new double[CURVE_POINTS];
        double[] y = new double[CURVE_POINTS];
        double[] lower = new double[CURVE_POINTS];
        double[] upper = new double[CURVE_POINTS];
        for (int i = 0; i < CURVE_POINTS; i++) {
            x[i] = 1 / (1 / from + (1 / to - 1 / from) * i / (CURVE_POINTS - 1));
            Interval at = fit.conductivity(x[i]);
            double factor = product ? x[i] : 1;
            y[i] = factor * at.value();
            lower[i] = factor * (Double.isFinite(at.lower95()) ? at.lower95() : at.value());
            upper[i] = factor * (Double.isFinite(at.upper95()) ? at.upper95() : at.value());
        }
        return Series.band(name, x, y, lower, upper);
    }
}
