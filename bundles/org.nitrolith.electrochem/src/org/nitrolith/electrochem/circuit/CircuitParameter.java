// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.electrochem.circuit;

import java.util.OptionalDouble;

import org.nitrolith.electrochem.spi.ElementParameter;

/**
 * A parameter of a circuit.
 *
 * @param name {@code R0} for an element with one parameter, {@code CPE1.Q} for one with several
 * @param element name of its element
 * @param definition what the element says of it: unit, scale, exponents
 * @param value value given in the circuit string, if any
 * @param lower lower bound, the element's own where the string gives none
 * @param upper upper bound
 * @param fixed whether the string fixes it at its value
 */
public record CircuitParameter(String name, String element, ElementParameter definition, OptionalDouble value,
        double lower, double upper, boolean fixed) {

    /** Unit as written in documents. */
    public String unit() {
        return definition.unit();
    }
}
