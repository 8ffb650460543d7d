// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.analysis.conductivity;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.nitrolith.charts.StandardCharts;
import org.nitrolith.charts.XyChart;
import org.nitrolith.electrochem.Spectrum;
import org.nitrolith.electrochem.circuit.Circuit;
import org.nitrolith.electrochem.fit.FitResult;

/** Charts of a spectrum with the fit of a circuit on top. */
public final class SpectrumCharts {

    private static final int CURVE_POINTS_PER_DECADE = 40;

    private SpectrumCharts() {
    }

    /** The complex plane: measured points, and the fitted circuit as a curve over the fitted frequencies. */
    public static XyChart nyquist(String title, Circuit circuit, Spectrum spectrum, FitResult fit) {
        double[][] curve = circuit.impedance(fit.values(), grid(fit.spectrum()));
        return StandardCharts.withFit(StandardCharts.nyquist(title, "data", spectrum.reOhm(), spectrum.imOhm()), "fit",
                curve[0], curve[1]);
    }

    /**
     * The complex plane where both parts are below a limit in ohm: around the arcs, without the rise of blocking
     * electrodes.
     */
    public static XyChart nyquist(String title, Circuit circuit, Spectrum spectrum, FitResult fit, double limitOhm) {
        double[][] points = below(spectrum.reOhm(), spectrum.imOhm(), limitOhm);
        double[][] curve = circuit.impedance(fit.values(), grid(fit.spectrum()));
        double[][] part = below(curve[0], curve[1], limitOhm);
        return StandardCharts.withFit(StandardCharts.nyquist(title, "data", points[0], points[1]), "fit", part[0],
                part[1]);
    }

    private static double[][] below(double[] re, double[] im, double limitOhm) {
        int[] kept = IntStream.range(0, re.length)
                .filter(i -> Math.abs(re[i]) <= limitOhm && Math.abs(im[i]) <= limitOhm).toArray();
        return new double[][] {Arrays.stream(kept).mapToDouble(i -> re[i]).toArray(),
                Arrays.stream(kept).mapToDouble(i -> im[i]).toArray()};
    }

    /** Modulus and phase over the frequency, with the fitted circuit as curves. */
    public static XyChart bode(String title, Circuit circuit, Spectrum spectrum, FitResult fit) {
        double[] grid = grid(fit.spectrum());
        double[][] curve = circuit.impedance(fit.values(), grid);
        return StandardCharts.withBodeFit(
                StandardCharts.bode(title, spectrum.frequencyHz(), spectrum.reOhm(), spectrum.imOhm()),
                grid, curve[0], curve[1]);
    }

    /** Measured less fitted values of the fitted points, in per cent of the modulus. */
    public static XyChart residuals(String title, FitResult fit) {
        Spectrum used = fit.spectrum();
        double[] re = fit.residualReOhm().clone();
        double[] im = fit.residualImOhm().clone();
        for (int i = 0; i < re.length; i++) {
            re[i] *= 100 / used.modulusOhm(i);
            im[i] *= 100 / used.modulusOhm(i);
        }
        return StandardCharts.residuals(title, used.frequencyHz(), re, im);
    }

    private static double[] grid(Spectrum spectrum) {
        double low = Math.log10(spectrum.minFrequencyHz());
        double high = Math.log10(spectrum.maxFrequencyHz());
        int n = Math.max(2, (int) Math.ceil((high - low) * CURVE_POINTS_PER_DECADE) + 1);
        double[] grid = new double[n];
        for (int i = 0; i < n; i++) {
            grid[i] = Math.pow(10, high + (low - high) * i / (n - 1));
        }
        return grid;
    }
}
