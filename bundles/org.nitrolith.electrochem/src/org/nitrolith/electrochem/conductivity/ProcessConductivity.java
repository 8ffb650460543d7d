// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.electrochem.conductivity;

import java.util.List;
import java.util.OptionalDouble;

/**
 * Conductivity of one process.
 *
 * @param process {@code bulk}, {@code grain boundary}, {@code total}, {@code electrode interface}, ... or, when
 * nothing tells
 *        what it is, the name of the resistance
 * @param resistances names of the resistances that it is made of
 * @param resistanceOhm their sum in ohm
 * @param capacitanceF effective capacitance in F; empty without one
 * @param conductivitySPerCm conductivity in S/cm
 * @param standardErrorSPerCm standard error in S/cm from fit and geometry; empty when a resistance has none
 */
public record ProcessConductivity(String process, List<String> resistances, double resistanceOhm,
        OptionalDouble capacitanceF, double conductivitySPerCm, OptionalDouble standardErrorSPerCm) {
}
