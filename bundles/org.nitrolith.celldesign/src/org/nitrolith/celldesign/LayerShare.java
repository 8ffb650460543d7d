// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.celldesign;

import java.util.OptionalDouble;

/**
 * What one layer contributes to the unit cell, or one part to the pouch.
 *
 * @param name           its name
 * @param kind           what it is
 * @param thicknessUm    thickness in one unit cell, um; half of a shared foil; empty for parts and when unknown
 * @param arealMassMgCm2 mass in one unit cell, mg/cm2; 0 for parts of the package
 * @param massFraction   share in the mass of the unit cell, 0 to 1
 * @param volumeFraction share in the volume of the unit cell, 0 to 1; empty when the volume is unknown
 * @param costFraction   share in the material cost of the unit cell; empty when costs are missing
 * @param resistance     area-specific resistance, ohm cm2; empty for what carries none or when unknown
 * @param wholeMassG     mass in the whole stack or pouch, g; empty without a footprint
 */
public record LayerShare(String name, LayerKind kind, OptionalDouble thicknessUm, double arealMassMgCm2,
        double massFraction, OptionalDouble volumeFraction, OptionalDouble costFraction, OptionalDouble resistance,
        OptionalDouble wholeMassG) {
}
