// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.charts;

import java.util.ArrayList;
import java.util.List;

/** The charts that the field draws again and again. Frequencies in Hz, impedances in ohm, temperatures in kelvin. */
public final class StandardCharts {

    private static final Look FIT = Look.auto().withColour(1);

    private StandardCharts() {
    }

    /**
     * Complex impedance: -Im Z over Re Z with equal scales.
     *
     * @param title the heading
     * @param name  what the points are
     * @param re    real parts, ohm
     * @param im    imaginary parts with their physical sign, ohm
     */
    public static XyChart nyquist(String title, String name, double[] re, double[] im) {
        return XyChart.of(title, "Complex impedance, " + name + ": negative imaginary part over real part, " + re.length
                + " points.", Axis.linear("Re Z", "ohm"), Axis.linear("−Im Z", "ohm"))
                .plus(Series.points(name, re, negative(im)).withLook(Look.auto().withColour(0))).withEqualScale();
    }

    /** The same with the curve of a fit on top; im with its physical sign. */
    public static XyChart withFit(XyChart nyquist, String name, double[] re, double[] im) {
        return nyquist.plus(Series.line(name, re, negative(im)).withLook(FIT));
    }

    /**
     * Bode chart: modulus (logarithmic, left) and negative phase (right) over the frequency.
     *
     * @param title     the heading
     * @param frequency frequencies, Hz
     * @param re        real parts, ohm
     * @param im        imaginary parts with their physical sign, ohm
     */
    public static XyChart bode(String title, double[] frequency, double[] re, double[] im) {
        return XyChart.of(title, "Modulus and phase of the impedance over the frequency.", Axis.log("Frequency", "Hz"),
                Axis.log("|Z|", "ohm")).withSecondY(Axis.linear("−Phase", "deg"))
                .plus(Series.points("|Z|", frequency, modulus(re, im)).withLook(Look.auto().withColour(0)))
                .plus(Series.points("−phase", frequency, phase(re, im))
                        .withLook(Look.auto().withColour(1).withSymbol(Look.Symbol.TRIANGLE)).onSecondAxis());
    }

    /** The same with the curves of a fit on top. */
    public static XyChart withBodeFit(XyChart bode, double[] frequency, double[] re, double[] im) {
        return bode.plus(Series.line("|Z| fit", frequency, modulus(re, im)).withLook(Look.auto().withColour(0)))
                .plus(Series.line("−phase fit", frequency, phase(re, im)).withLook(FIT).onSecondAxis());
    }

    /**
     * Relative residuals of a fit over the frequency, in percent of the modulus.
     *
     * @param title     the heading
     * @param frequency frequencies, Hz
     * @param real      residuals of the real part, %
     * @param imaginary residuals of the imaginary part, %
     */
    public static XyChart residuals(String title, double[] frequency, double[] real, double[] imaginary) {
        return XyChart.of(title, "Residuals of real and imaginary part relative to the modulus, over the frequency.",
                Axis.log("Frequency", "Hz"), Axis.linear("Residual / |Z|", "%"))
                .plus(Series.lineAndPoints("real part", frequency, real).withLook(Look.auto().withColour(0)))
                .plus(Series.lineAndPoints("imaginary part", frequency, imaginary)
                        .withLook(Look.auto().withColour(1).withSymbol(Look.Symbol.SQUARE)));
    }

    /**
     * Arrhenius chart: conductivity on a logarithmic ordinate over 1000/T, with a second scale in degrees Celsius. Add
     * series with temperatures in kelvin as abscissae.
     *
     * @param title the heading
     * @param label what is on the ordinate, such as {@code σ} or {@code σT}
     * @param unit  its unit, such as {@code S/cm} or {@code S K/cm}
     */
    public static XyChart arrhenius(String title, String label, String unit) {
        return XyChart.of(title, label + " on a logarithmic scale over the reciprocal temperature.", Axis.arrhenius(),
                Axis.log(label, unit));
    }

    /**
     * Distribution of relaxation times.
     *
     * @param title the heading
     * @param tau   relaxation times, s
     * @param gamma distribution, ohm
     * @param peaks relaxation times of peaks, s
     */
    public static XyChart drt(String title, double[] tau, double[] gamma, double[] peaks) {
        XyChart chart = XyChart.of(title, "Distribution of relaxation times with " + peaks.length + " peaks.",
                Axis.log("Relaxation time", "s"), Axis.linear("γ", "ohm"))
                .plus(Series.line("γ", tau, gamma).withLook(Look.auto().withColour(0)));
        for (double peak : peaks) {
            chart = chart.plus(TargetLine.vertical(peak, NumberText.significant(peak, 2) + " s"));
        }
        return chart;
    }

    /**
     * Energy density over one variable of a design, with target lines.
     *
     * @param title    the heading
     * @param variable the varied value
     * @param energy   the axis of the energy density
     * @param curves   one curve per design
     * @param targets  targets such as 350 and 500 Wh/kg
     */
    public static XyChart energySweep(String title, Axis variable, Axis energy, List<Series> curves,
            List<Double> targets) {
        XyChart chart = XyChart.of(title, energy.label() + " over " + variable.label() + " for " + curves.size()
                + (curves.size() == 1 ? " design." : " designs."), variable, energy);
        for (Series curve : curves) {
            chart = chart.plus(curve);
        }
        for (double target : targets) {
            chart = chart.plus(TargetLine.horizontal(target,
                    NumberText.significant(target, 4) + " " + UnitLabel.of(energy.unit())));
        }
        return chart;
    }

    /**
     * The mass of each layer of one or several designs, as stacked bars.
     *
     * @param title   the heading
     * @param designs the names of the designs
     * @param layers  the names of the layers
     * @param masses  areal mass in mg/cm2 by layer, then design
     */
    public static BarChart massBreakdown(String title, List<String> designs, List<String> layers, double[][] masses) {
        List<BarChart.BarSeries> series = new ArrayList<>();
        for (int i = 0; i < layers.size(); i++) {
            List<Double> values = new ArrayList<>();
            for (double mass : masses[i]) {
                values.add(mass);
            }
            series.add(new BarChart.BarSeries(layers.get(i), values));
        }
        return new BarChart(title, "Areal mass of each layer, stacked.", designs, Axis.linear("Areal mass", "mg/cm2"),
                series, true, true, List.of());
    }

    private static double[] negative(double[] values) {
        double[] result = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            result[i] = -values[i];
        }
        return result;
    }

    private static double[] modulus(double[] re, double[] im) {
        double[] result = new double[re.length];
        for (int i = 0; i < re.length; i++) {
            result[i] = Math.hypot(re[i], im[i]);
        }
        return result;
    }

    private static double[] phase(double[] re, double[] im) {
        double[] result = new double[re.length];
        for (int i = 0; i < re.length; i++) {
            result[i] = -Math.toDegrees(Math.atan2(im[i], re[i]));
        }
        return result;
    }
}
