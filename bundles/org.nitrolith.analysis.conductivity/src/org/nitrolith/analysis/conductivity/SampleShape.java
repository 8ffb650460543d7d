// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.analysis.conductivity;

/**
 * The size of a sample between two electrodes, with standard uncertainties: what turns a resistance into a conductivity,
 * {@code sigma = L / (R A)}.
 *
 * @param thicknessCm      distance L of the electrodes in cm, finite and above 0
 * @param thicknessErrorCm its standard uncertainty in cm, 0 where it is not known
 * @param areaCm2          area A of one electrode in cm2, finite and above 0
 * @param areaErrorCm2     its standard uncertainty in cm2, 0 where it is not known
 */
public record SampleShape(double thicknessCm, double thicknessErrorCm, double areaCm2, double areaErrorCm2) {

    /** Checks that sizes are above 0 and uncertainties are not negative. */
    public SampleShape {
        positive(thicknessCm, "thickness", "cm");
        positive(areaCm2, "area", "cm2");
        if (!(thicknessErrorCm >= 0 && areaErrorCm2 >= 0)) {
            throw new IllegalArgumentException("A standard uncertainty is 0 or more, not " + thicknessErrorCm + " cm and "
                    + areaErrorCm2 + " cm2");
        }
    }

    private static void positive(double value, String what, String unit) {
        if (!(value > 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException("The " + what + " of a sample is more than 0, not " + value + " " + unit);
        }
    }

    /**
     * A disc with electrodes over its whole faces; {@code A = pi d^2 / 4}, {@code u(A) = 2 A u(d) / d}.
     *
     * @param diameterCm      diameter d in cm
     * @param diameterErrorCm its standard uncertainty in cm
     */
    public static SampleShape disc(double thicknessCm, double thicknessErrorCm, double diameterCm, double diameterErrorCm) {
        positive(diameterCm, "diameter", "cm");
        double area = Math.PI * diameterCm * diameterCm / 4;
        return new SampleShape(thicknessCm, thicknessErrorCm, area, 2 * area * diameterErrorCm / diameterCm);
    }

    /** {@code L / A} in cm^-1: what a resistance in ohm is divided by to give a resistivity in ohm cm. */
    public double cellConstantPerCm() {
        return thicknessCm / areaCm2;
    }

    /** Relative standard uncertainty of {@link #cellConstantPerCm()}; common to all conductivities of the sample. */
    public double relativeError() {
        return Math.hypot(thicknessErrorCm / thicknessCm, areaErrorCm2 / areaCm2);
    }

    /** Conductivity in S/cm of a resistance in ohm. */
    public double conductivity(double resistanceOhm) {
        return cellConstantPerCm() / resistanceOhm;
    }
}
