// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.electrochem.drt;

/**
 * A maximum of a distribution.
 *
 * @param tauS relaxation time of the maximum in s
 * @param resistanceOhm area between the neighbouring minima in ohm
 * @param capacitanceF {@code tau / resistance} in F
 */
public record DrtPeak(double tauS, double resistanceOhm, double capacitanceF) {
}
