// SPDX-License-Identifier: EPL-2.0
/**
 * Activation energies from conductivities at several temperatures:
 * {@link org.nitrolith.electrochem.arrhenius.ArrheniusFitter}. Temperatures are in kelvin here (T = C + 273.15),
 * energies in
 * eV, conductivities in S/cm.
 */
package org.nitrolith.electrochem.arrhenius;
