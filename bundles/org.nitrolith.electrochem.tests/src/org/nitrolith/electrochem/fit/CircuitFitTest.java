// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.electrochem.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.nitrolith.electrochem.SharedData;
import org.nitrolith.electrochem.Spectrum;
import org.nitrolith.electrochem.circuit.Circuit;

/** What a fit must give: the parameters that made the data, honest errors, and words where there are none. */
class CircuitFitTest {

    private static final double[] HZ = logarithmic(1e6, 0.1, 71);

    static double[] logarithmic(double from, double to, int points) {
        double[] hz = new double[points];
        for (int i = 0; i < points; i++) {
            hz[i] = from * Math.pow(to / from, i / (points - 1.0));
        }
        return hz;
    }

    private static Spectrum exact(String circuit, double... p) {
        double[][] z = Circuit.parse(circuit).impedance(p, HZ);
        return new Spectrum(HZ, z[0], z[1]);
    }

    private static void assertRecovers(String circuit, FitOptions options, double... truth) {
        FitResult fit = CircuitFit.fit(Circuit.parse(circuit), exact(circuit, truth), options);
        assertTrue(fit.converged(), circuit);
        for (int k = 0; k < truth.length; k++) {
            assertEquals(truth[k], fit.values()[k], 1e-6 * truth[k], circuit + " " + fit.parameters().get(k).name());
        }
    }

    @Test
    void exactDataGiveTheirParametersBackUnderEveryWeighting() {
        double[] arc = {50, 200, 1e-6, 0.85};
        double[] two = {10, 100, 1e-8, 0.95, 300, 2e-5, 0.8};
        for (Weighting w : List.of(Weighting.UNIT, Weighting.MODULUS, Weighting.PROPORTIONAL)) {
            assertRecovers("R0-p(R1,CPE1)", FitOptions.defaults().withWeighting(w), arc);
            assertRecovers("R0-p(R1,CPE1)-p(R2,CPE2)", FitOptions.defaults().withWeighting(w), two);
        }
        assertRecovers("R0-p(R1,CPE1)-p(R2,CPE2)", FitOptions.defaults().withAdmittance(true), two);
        assertRecovers("R0-p(R1,C1)-Wo1", FitOptions.defaults(), 20, 100, 1e-7, 50, 0.8);
        assertRecovers("L0-R0-p(R1,CPE1)-CPE2", FitOptions.defaults(), 2e-7, 20, 100, 1e-7, 0.9, 1e-4, 0.85);
        assertRecovers("R0-p(R1-W1,C1)", FitOptions.defaults(), 20, 100, 50, 1e-7);
        assertRecovers("p(R1,C1)-p(R2-Wo1,C2)-R0", FitOptions.defaults(), 80, 1e-8, 100, 50, 2, 1e-5, 12);
    }

    @Test
    void standardErrorsAreThoseOfTheLinearModel() {
        // R0 + noise of known size, unit weights: the error of a mean of 71 real parts, imaginary parts tell nothing
        Random random = new Random(5);
        double[] re = new double[HZ.length];
        double[] im = new double[HZ.length];
        double mean = 0;
        double square = 0;
        for (int i = 0; i < re.length; i++) {
            re[i] = 100 + random.nextGaussian();
            im[i] = random.nextGaussian();
            mean += re[i] / re.length;
        }
        for (int i = 0; i < re.length; i++) {
            square += (re[i] - mean) * (re[i] - mean) + im[i] * im[i];
        }
        Spectrum spectrum = new Spectrum(HZ, re, im);
        FitResult fit = CircuitFit.fit(Circuit.parse("R0"), spectrum,
                FitOptions.defaults().withWeighting(Weighting.UNIT));
        assertEquals(mean, fit.values()[0], 1e-9 * mean);
        assertEquals(square, fit.chiSquare(), 1e-9 * square);
        assertEquals(2 * re.length - 1, fit.degreesOfFreedom());
        assertEquals(Math.sqrt(square / (2 * re.length - 1) / re.length),
                fit.parameters().get(0).standardError().getAsDouble(), 1e-9);
        double[] sigma = new double[re.length];
        Arrays.fill(sigma, 2.5);
        FitResult known = CircuitFit.fit(Circuit.parse("R0"), spectrum, FitOptions.defaults().withSigma(sigma, sigma));
        assertEquals(2.5 / Math.sqrt(re.length), known.parameters().get(0).standardError().getAsDouble(), 1e-9);
    }

    @Test
    void fixedParametersStayAndBoundsHold() {
        Spectrum spectrum = exact("R0-p(R1,CPE1)", 50, 200, 1e-6, 0.85);
        Circuit circuit = Circuit.parse("R0-p(R1,CPE1)");
        FitResult fixed = CircuitFit.fit(circuit, spectrum, FitOptions.defaults().withFixed("CPE1.n", 0.9));
        assertEquals(0.9, fixed.parameter("CPE1.n").value());
        assertTrue(fixed.parameter("CPE1.n").fixed());
        assertTrue(fixed.parameter("CPE1.n").standardError().isEmpty());
        FitResult bounded = CircuitFit.fit(circuit, spectrum, FitOptions.defaults().withBounds("R1", 10, 150));
        assertEquals(150, bounded.parameter("R1").value(), 1e-9);
        assertTrue(bounded.parameter("R1").atBound());
        assertTrue(bounded.parameter("R1").standardError().isEmpty());
        assertTrue(bounded.warnings().stream().anyMatch(w -> w.startsWith("R1 is at its bound")),
                bounded.warnings()::toString);
        assertFalse(fixed.runsTestP() > 0.01, "a wrong exponent leaves runs in the residuals");
    }

    @Test
    void anIdealCapacitorPutsTheExponentOnItsBoundWithAWarning() {
        Random random = new Random(2);
        Circuit rc = Circuit.parse("R0-p(R1,C1)");
        FitResult best = null;
        for (int i = 0; i < 20 && (best == null || !best.parameter("CPE1.n").atBound()); i++) {
            Spectrum s = SimulatedSpectra.noisy(rc, new double[] {10, 100, 1e-6}, HZ, 0.01, random);
            best = CircuitFit.fit(Circuit.parse("R0-p(R1,CPE1)"), s);
        }
        assertTrue(best.parameter("CPE1.n").atBound());
        assertTrue(best.parameter("CPE1.n").standardError().isEmpty());
        assertTrue(best.parameter("R1").standardError().isPresent());
    }

    @Test
    void equalArcsComeFastestFirst() {
        FitResult fit = CircuitFit.fit(Circuit.parse("R0-p(R1,CPE1)-p(R2,CPE2)"),
                exact("R0-p(R1,CPE1)-p(R2,CPE2)", 10, 300, 2e-5, 0.8, 100, 1e-8, 0.95));
        assertEquals(100, fit.parameter("R1").value(), 1e-3);
        assertEquals(300, fit.parameter("R2").value(), 1e-3);
    }

    @Test
    void pointsMayComeInAnyOrder() {
        Spectrum s = exact("R0-p(R1,CPE1)", 50, 200, 1e-6, 0.85);
        int n = s.size();
        double[] f = new double[n];
        double[] re = new double[n];
        double[] im = new double[n];
        for (int i = 0; i < n; i++) {
            int j = i * 29 % n;
            f[i] = s.frequencyHz(j);
            re[i] = s.reOhm(j);
            im[i] = s.imOhm(j);
        }
        FitResult fit = CircuitFit.fit(Circuit.parse("R0-p(R1,CPE1)"), new Spectrum(f, re, im));
        assertEquals(200, fit.parameter("R1").value(), 1e-4);
        assertEquals(re[5], fit.spectrum().reOhm(5));
        assertEquals(0, fit.residualReOhm()[5], 1e-6);
    }

    @Test
    void aGuessMayBeGivenInPart() {
        Spectrum s = exact("R0-p(R1,CPE1)", 50, 200, 1e-6, 0.85);
        FitResult fit = CircuitFit.fit(Circuit.parse("R0-p(R1,CPE1)"), s,
                FitOptions.defaults().withGuess(Map.of("R1", 5000.0)));
        assertEquals(200, fit.parameter("R1").value(), 1e-4);
    }

    @Test
    void wrongOptionsAreExplained() {
        Spectrum s = exact("R0-p(R1,CPE1)", 50, 200, 1e-6, 0.85);
        Circuit c = Circuit.parse("R0-p(R1,CPE1)");
        String unknown = assertThrows(IllegalArgumentException.class,
                () -> CircuitFit.fit(c, s, FitOptions.defaults().withGuess(Map.of("R7", 1.0)))).getMessage();
        assertTrue(unknown.contains("R7") && unknown.contains("CPE1.n"), unknown);
        String few = assertThrows(IllegalArgumentException.class,
                () -> CircuitFit.fit(c, s, FitOptions.defaults().withFrequencyRange(9e5, 2e6))).getMessage();
        assertTrue(few.contains("points"), few);
        String none = assertThrows(IllegalArgumentException.class,
                () -> CircuitFit.fit(c, s, FitOptions.defaults().withFrequencyRange(1e9, 2e9))).getMessage();
        assertTrue(none.contains("No point"), none);
        assertThrows(IllegalArgumentException.class,
                () -> CircuitFit.fit(c, s, FitOptions.defaults().withGuess(Map.of("R1", -1.0))));
    }

    @Test
    void aCancelledFitSaysSo() {
        FitResult fit = CircuitFit.fit(Circuit.parse("R0-p(R1,CPE1)"), exact("R0-p(R1,CPE1)", 50, 200, 1e-6, 0.85),
                FitOptions.defaults().withCancelled(() -> true));
        assertFalse(fit.converged());
        assertTrue(fit.warnings().get(0).contains("cancelled"));
    }

    @Test
    void theBatterySpectrumReachesItsGlobalMinimum() throws IOException {
        Optional<Path> file = SharedData.find("eis/impedance.py/exampleData.csv");
        assumeTrue(file.isPresent(), "no shared data here: the spectrum exampleData.csv is not checked");
        List<double[]> rows = new ArrayList<>();
        for (String line : Files.readAllLines(file.get())) {
            String[] c = line.split(",");
            double[] row = {Double.parseDouble(c[0]), Double.parseDouble(c[1]), Double.parseDouble(c[2])};
            if (row[2] < 0) {
                rows.add(row);
            }
        }
        assertEquals(57, rows.size());
        Spectrum s = new Spectrum(rows.stream().mapToDouble(r -> r[0]).toArray(),
                rows.stream().mapToDouble(r -> r[1]).toArray(), rows.stream().mapToDouble(r -> r[2]).toArray());
        FitResult fit = CircuitFit.fit(Circuit.parse("R0-p(R1,C1)-p(R2-Wo1,C2)"), s,
                FitOptions.defaults().withWeighting(Weighting.UNIT));
        assertTrue(fit.chiSquare() <= 1.40328e-5, "sum of squares " + fit.chiSquare());
        assertEquals(1.65051e-2, fit.parameter("R0").value(), 1.65051e-5);
        assertEquals(5.3358e-3, fit.parameter("R1").value(), 5.3358e-6);
        assertEquals(0.22039, fit.parameter("C1").value(), 2.2039e-4);
        assertEquals(9.1455e-3, fit.parameter("R2").value(), 9.1455e-6);
        assertEquals(2.7653, fit.parameter("C2").value(), 2.7653e-3);
        assertTrue(fit.warnings().stream().anyMatch(w -> w.startsWith("Wo1 is not identifiable")),
                fit.warnings()::toString);
    }
}
