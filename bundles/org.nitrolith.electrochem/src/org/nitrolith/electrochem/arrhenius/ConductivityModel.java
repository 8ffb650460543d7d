// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.electrochem.arrhenius;

/** How conductivity depends on temperature; k_B T in eV, sigma in S/cm. */
public enum ConductivityModel {
    /** {@code ln(sigma T) = lnPrefactor - Ea / (k_B T)}: hopping of ions; the prefactor is in S K/cm. */
    SIGMA_T,
    /** {@code ln(sigma) = lnPrefactor - Ea / (k_B T)}: the prefactor is in S/cm. */
    SIGMA,
    /**
     * Vogel-Tammann-Fulcher: {@code ln(sigma) = lnPrefactor - B / (k_B (T - T0))}; the prefactor is in S/cm, B (given
     * as the
     * activation energy) in eV, T0 in K.
     */
    VTF
}
