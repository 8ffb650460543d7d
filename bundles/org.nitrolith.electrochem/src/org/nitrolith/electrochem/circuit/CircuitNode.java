// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.electrochem.circuit;

import java.util.List;

import org.nitrolith.electrochem.spi.CircuitElement;

/** A part of a circuit: an element, or parts in series or in parallel. */
public sealed interface CircuitNode {

    /**
     * One element.
     *
     * @param name its name in the circuit, e.g. {@code R0}, {@code CPE1}
     * @param element what it is
     */
    record Leaf(String name, CircuitElement element) implements CircuitNode {
    }

    /** Parts one after the other: impedances add. */
    record Series(List<CircuitNode> parts) implements CircuitNode {
        public Series {
            parts = List.copyOf(parts);
        }
    }

    /** Parts side by side: admittances add. */
    record Parallel(List<CircuitNode> parts) implements CircuitNode {
        public Parallel {
            parts = List.copyOf(parts);
        }
    }
}
