// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.electrochem.conductivity;

/**
 * A pellet between parallel electrodes.
 *
 * @param thicknessCm thickness in cm
 * @param thicknessErrorCm standard error of the thickness in cm, 0 when not known
 * @param areaCm2 electrode area in cm^2
 * @param areaErrorCm2 standard error of the area in cm^2, 0 when not known
 */
public record PelletGeometry(double thicknessCm, double thicknessErrorCm, double areaCm2, double areaErrorCm2) {

    /** Refuses sizes that are not finite and above 0, and negative errors. */
    public PelletGeometry {
        boolean good = thicknessCm > 0 && areaCm2 > 0 && Double.isFinite(thicknessCm) && Double.isFinite(areaCm2)
                && thicknessErrorCm >= 0 && areaErrorCm2 >= 0;
        if (!good) {
            throw new IllegalArgumentException("Pellet of thickness " + thicknessCm + " +- " + thicknessErrorCm
                    + " cm and area " + areaCm2 + " +- " + areaErrorCm2
                            + " cm^2: both must be above 0, errors not below 0");
        }
    }

    /** A round pellet; {@code dA/A = 2 dd/d}. */
    public static PelletGeometry round(double thicknessCm, double thicknessErrorCm, double diameterCm,
            double diameterErrorCm) {
        return new PelletGeometry(thicknessCm, thicknessErrorCm, Math.PI / 4 * diameterCm * diameterCm,
                Math.PI / 2 * diameterCm * diameterErrorCm);
    }

    /** Cell constant l/A in cm^-1: conductivity = cellConstant / resistance. */
    public double cellConstantPerCm() {
        return thicknessCm / areaCm2;
    }

    /** Relative standard error of the cell constant. */
    public double relativeError() {
        return Math.hypot(thicknessErrorCm / thicknessCm, areaErrorCm2 / areaCm2);
    }
}
