// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.samples.generator;

import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.nitrolith.electrochem.circuit.Circuit;

/**
 * Impedance spectra of a pellet between blocking electrodes, computed from a published conductivity and activation
 * energy.
 *
 * <p>{@code sigma(T) T = A exp(-Ea / (k T))} with sigma(25 degC) = 2.14E-3 S/cm and Ea = 0.371 eV (W. Li et al., Nat.
 * Nanotechnol. 20, 265, reference 15 of the review). The resistance {@code L / (sigma A)} of the pellet is divided
 * among the grains (65 %) and their boundaries (35 %); the boundaries have an effective capacitance of 15 nF at every
 * temperature, the electrodes are a constant phase element. Each part of each point carries normally distributed noise
 * of 0.3 % of the modulus.
 */
final class SimulatedSpectra {

    static final List<Integer> TEMPERATURES_C = List.of(-20, -10, 0, 10, 25, 40, 55, 70, 80);
    static final double SIGMA_25C_SCM = 2.14e-3;
    static final double ACTIVATION_EV = 0.371;
    static final double THICKNESS_CM = 0.1;
    static final double DIAMETER_CM = 1.0;
    static final double NOISE = 0.003;
    static final long SEED = 20_250_418L;
    static final int POINTS = 71;
    static final double HIGHEST_HZ = 1e7;
    static final double LOWEST_HZ = 1;
    /** Boltzmann constant in eV/K, exact in the SI of 2019. */
    static final double BOLTZMANN_EVK = 8.617333262145179e-5;

    private static final double ZERO_CELSIUS_K = 273.15;
    private static final double GRAIN_SHARE = 0.65;
    private static final double BOUNDARY_CAPACITANCE_F = 1.5e-8;
    private static final double BOUNDARY_EXPONENT = 0.95;
    private static final double ELECTRODE_Q = 8e-6;
    private static final double ELECTRODE_EXPONENT = 0.88;

    private SimulatedSpectra() {
    }

    /** The true conductivity in S/cm. */
    static double conductivity(double temperatureC) {
        double t = temperatureC + ZERO_CELSIUS_K;
        double room = 25 + ZERO_CELSIUS_K;
        return SIGMA_25C_SCM * room / t * StrictMath.exp(-ACTIVATION_EV / BOLTZMANN_EVK * (1 / t - 1 / room));
    }

    /** The file of one temperature. */
    static String csv(int temperatureC) {
        double area = Math.PI * DIAMETER_CM * DIAMETER_CM / 4;
        double resistance = THICKNESS_CM / (conductivity(temperatureC) * area);
        double r1 = (1 - GRAIN_SHARE) * resistance;
        double q1 = StrictMath.pow(BOUNDARY_CAPACITANCE_F * r1, BOUNDARY_EXPONENT) / r1;
        double[] parameters = {GRAIN_SHARE * resistance, r1, q1, BOUNDARY_EXPONENT, ELECTRODE_Q, ELECTRODE_EXPONENT};
        double[] frequency = new double[POINTS];
        for (int i = 0; i < POINTS; i++) {
            double exact = HIGHEST_HZ * StrictMath.pow(LOWEST_HZ / HIGHEST_HZ, i / (POINTS - 1.0));
            frequency[i] = Double.parseDouble(String.format(Locale.ROOT, "%.5e", exact));
        }
        double[][] z = Circuit.parse("R0-p(R1,CPE1)-CPE2").impedance(parameters, frequency);
        Random random = new Random(SEED + temperatureC);
        StringBuilder text = new StringBuilder();
        text.append(
                "# SIMULATED, not measured: circuit R0-p(R1,CPE1)-CPE2 with sigma(25 degC) = 2.14E-3 S/cm and Ea = 0.371 eV\n");
        text.append("# noise: normal, standard deviation 0.3 % of |Z| in each part; seed ").append(SEED + temperatureC)
                .append('\n');
        text.append("# temperature/degC: ").append(temperatureC).append('\n');
        text.append("frequency/Hz,Re(Z)/ohm,Im(Z)/ohm\n");
        for (int i = 0; i < POINTS; i++) {
            double deviation = NOISE * StrictMath.hypot(z[0][i], z[1][i]);
            double re = z[0][i] + deviation * random.nextGaussian();
            double im = z[1][i] + deviation * random.nextGaussian();
            text.append(String.format(Locale.ROOT, "%.5e,%.6e,%.6e%n", frequency[i], re, im)
                    .replace(System.lineSeparator(), "\n"));
        }
        return text.toString();
    }

    /** Path of the file of one temperature below the folder of measurements. */
    static String path(int temperatureC) {
        return String.format(Locale.ROOT, "data/pellet-01_%s%02dC.csv", temperatureC < 0 ? "m" : "p",
                Math.abs(temperatureC));
    }
}
