// SPDX-License-Identifier: EPL-2.0
/**
 * Equivalent circuits: read from text ({@link org.nitrolith.electrochem.circuit.Circuit#parse(String)}), written as
 * text
 * in either notation, evaluated with analytic derivatives
 * ({@link org.nitrolith.electrochem.circuit.CircuitEvaluator}).
 */
package org.nitrolith.electrochem.circuit;
