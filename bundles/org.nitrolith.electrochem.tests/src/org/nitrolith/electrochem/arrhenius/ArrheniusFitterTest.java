// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.electrochem.arrhenius;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.nitrolith.electrochem.arrhenius.ArrheniusFitter.Branches;

/** Activation energies, their errors and breaks, against closed forms and simulated truths. */
class ArrheniusFitterTest {

    private static final double KB = 8.617333262145179e-5;

    private static double[] celsius(double from, double to, int count) {
        double[] t = new double[count];
        for (int i = 0; i < count; i++) {
            t[i] = 273.15 + from + (to - from) * i / (count - 1);
        }
        return t;
    }

    private static double[] hopping(double[] kelvin, double sigma25, double energy) {
        double[] s = new double[kelvin.length];
        for (int i = 0; i < s.length; i++) {
            s[i] = sigma25 * 298.15 / kelvin[i] * Math.exp(-energy / KB * (1 / kelvin[i] - 1 / 298.15));
        }
        return s;
    }

    private static double[] noisy(double[] s, double relative, Random random) {
        double[] out = s.clone();
        for (int i = 0; i < out.length; i++) {
            out[i] *= Math.exp(relative * random.nextGaussian());
        }
        return out;
    }

    @Test
    void boltzmannConstantIsThatOfTheSi() {
        assertEquals(KB, ArrheniusFitter.BOLTZMANN_EV_PER_K, 1e-20);
    }

    @Test
    void exactDataGiveTheirEnergyBack() {
        double[] t = celsius(-20, 80, 8);
        double[] s = hopping(t, 2.14e-3, 0.371);
        ArrheniusResult fit = ArrheniusFitter.fit(t, s, new double[0], ConductivityModel.SIGMA_T, Branches.AUTO);
        assertEquals(1, fit.branches().size());
        assertEquals(0.371, fit.branches().get(0).activationEnergyEv().value(), 1e-12);
        assertEquals(2.14e-3, fit.conductivity25C().value(), 1e-14);
        assertEquals(Math.log(2.14e-3 * 298.15) + 0.371 / (KB * 298.15), fit.branches().get(0).lnPrefactor().value(),
                1e-9);
        assertEquals(1, fit.branches().get(0).rSquared(), 1e-12);
        // ln(sigma) instead of ln(sigma T) costs about k_B T of activation energy
        ArrheniusResult plain = ArrheniusFitter.fit(t, s, new double[0], ConductivityModel.SIGMA, Branches.ONE);
        assertEquals(0.371 - KB * 303, plain.branches().get(0).activationEnergyEv().value(), 5e-4);
    }

    @Test
    void textbookRegressionWithFourPoints() {
        // y = ln(sigma) at 1/(k_B T) = 1, 2, 3, 4 /eV; by hand: slope -4.7/5, intercept 0.45, rss 0.082
        double[] t = new double[4];
        double[] s = new double[4];
        double[] y = {-0.6, -1.2, -2.5, -3.3};
        for (int i = 0; i < 4; i++) {
            t[i] = 1 / (KB * (i + 1));
            s[i] = Math.exp(y[i]);
        }
        Branch b = ArrheniusFitter.fit(t, s, new double[0], ConductivityModel.SIGMA, Branches.ONE).branches().get(0);
        assertEquals(0.94, b.activationEnergyEv().value(), 1e-12);
        assertEquals(0.45, b.lnPrefactor().value(), 1e-12);
        assertEquals(0.082, b.chiSquare(), 1e-12);
        assertEquals(Math.sqrt(0.082 / 2 / 5), b.activationEnergyEv().standardError().getAsDouble(), 1e-12);
        assertEquals(Math.sqrt(0.082 / 2 * (0.25 + 6.25 / 5)), b.lnPrefactor().standardError().getAsDouble(), 1e-12);
    }

    @Test
    void weightsFollowTheStandardErrors() {
        double[] t = celsius(0, 60, 5);
        double[] s = hopping(t, 1e-4, 0.3);
        s[2] *= 3;
        double[] errors = new double[5];
        for (int i = 0; i < 5; i++) {
            errors[i] = s[i] * (i == 2 ? 1e3 : 0.01);
        }
        ArrheniusResult fit = ArrheniusFitter.fit(t, s, errors, ConductivityModel.SIGMA_T, Branches.ONE);
        assertEquals(0.3, fit.branches().get(0).activationEnergyEv().value(), 1e-6);
    }

    @Test
    void intervalsCoverTheTruth() {
        Random random = new Random(17);
        double[] t = celsius(-10, 70, 7);
        double[] s = hopping(t, 5e-4, 0.35);
        int energyCovered = 0;
        int roomCovered = 0;
        int draws = 4000;
        double quantile = 2.570581836;
        for (int i = 0; i < draws; i++) {
            ArrheniusResult fit = ArrheniusFitter.fit(t, noisy(s, 0.05, random), new double[0],
                    ConductivityModel.SIGMA_T,
                    Branches.ONE);
            Estimate e = fit.branches().get(0).activationEnergyEv();
            energyCovered += Math.abs(e.value() - 0.35) <= quantile * e.standardError().getAsDouble() ? 1 : 0;
            Interval room = fit.conductivity25C();
            roomCovered += room.lower95() <= 5e-4 && 5e-4 <= room.upper95() ? 1 : 0;
        }
        assertEquals(0.95, energyCovered / (double) draws, 0.012);
        assertEquals(0.95, roomCovered / (double) draws, 0.012);
    }

    @Test
    void breaksAreFoundWhereTheyAreAndNotWhereTheyAreNot() {
        Random random = new Random(3);
        double[] t = celsius(20, 200, 14);
        double[] one = hopping(t, 1e-5, 0.6);
        double[] two = one.clone();
        double meeting = 273.15 + 110;
        for (int i = 0; i < t.length; i++) {
            if (t[i] > meeting) {
                two[i] *= Math.exp(-0.25 / KB * (1 / t[i] - 1 / meeting));
            }
        }
        int falseBreaks = 0;
        int found = 0;
        for (int i = 0; i < 300; i++) {
            falseBreaks += ArrheniusFitter.fit(t, noisy(one, 0.05, random), new double[0], ConductivityModel.SIGMA_T,
                    Branches.AUTO).branches().size() - 1;
            ArrheniusResult fit = ArrheniusFitter.fit(t, noisy(two, 0.05, random), new double[0],
                    ConductivityModel.SIGMA_T, Branches.AUTO);
            boolean near = fit.branches().size() == 2
                    && Math.abs(fit.branchComparison().orElseThrow().breakTemperatureK() - meeting) < 20;
            found += near ? 1 : 0;
        }
        assertTrue(falseBreaks <= 3, "breaks found in straight lines: " + falseBreaks + " of 300");
        assertTrue(found >= 295, "breaks found: " + found + " of 300");
    }

    @Test
    void vogelTammannFulcher() {
        double[] t = celsius(-20, 80, 11);
        double[] s = new double[t.length];
        for (int i = 0; i < s.length; i++) {
            s[i] = 0.5 * Math.exp(-0.08 / (KB * (t[i] - 190)));
        }
        ArrheniusResult fit = ArrheniusFitter.fit(t, s, new double[0], ConductivityModel.VTF, Branches.ONE);
        Branch b = fit.branches().get(0);
        assertEquals(0.08, b.activationEnergyEv().value(), 1e-6);
        assertEquals(190, b.vtfTemperatureK().getAsDouble(), 1e-3);
        assertEquals(Math.log(0.5), b.lnPrefactor().value(), 1e-4);
        assertEquals(0.5 * Math.exp(-0.08 / (KB * (298.15 - 190))), fit.conductivity25C().value(), 1e-9);
    }

    @Test
    void fewPointsGetNoErrorBarAndFarOnesAWarning() {
        double[] t = celsius(100, 150, 2);
        ArrheniusResult fit = ArrheniusFitter.fit(t, hopping(t, 1e-4, 0.4), new double[0], ConductivityModel.SIGMA_T,
                Branches.AUTO);
        assertEquals(0.4, fit.branches().get(0).activationEnergyEv().value(), 1e-9);
        assertTrue(fit.branches().get(0).activationEnergyEv().standardError().isEmpty());
        assertTrue(Double.isNaN(fit.conductivity25C().lower95()));
        assertEquals(2, fit.warnings().size(), fit.warnings()::toString);
    }

    @Test
    void badRowsAreNamed() {
        double[] none = {};
        String zero = assertThrows(IllegalArgumentException.class, () -> ArrheniusFitter.fit(new double[] {300, 310},
                new double[] {1e-4, 0}, none, ConductivityModel.SIGMA, Branches.ONE)).getMessage();
        assertTrue(zero.contains("Row 2"), zero);
        assertThrows(IllegalArgumentException.class, () -> ArrheniusFitter.fit(new double[] {300, 300},
                new double[] {1e-4, 1e-4}, none, ConductivityModel.SIGMA, Branches.ONE));
        assertThrows(IllegalArgumentException.class, () -> ArrheniusFitter.fit(new double[] {300},
                new double[] {1e-4, 1e-4}, none, ConductivityModel.SIGMA, Branches.ONE));
    }
}
