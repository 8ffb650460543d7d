// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.electrochem.spi;

import java.util.List;

/**
 * A two-terminal element of an equivalent circuit: its parameters as data and its impedance with analytic derivatives.
 *
 * <p>An implementation has no state, so one object serves every circuit and thread. Most plug-ins extend
 * {@link PointElement}, which asks for one frequency at a time.
 */
public interface CircuitElement {

    /** Symbol in circuit strings: letters only, first one upper case, e.g. {@code R}, {@code CPE}, {@code Wo}. */
    String symbol();

    /** Name for people, e.g. "constant phase element". */
    String name();

    /** Impedance as a LaTeX formula in the symbols of {@link #parameters()} and {@code \omega}. */
    String formula();

    /** Where the definition comes from: authors, journal, DOI. */
    String source();

    /** Parameters in the order in which circuit strings and fits give them. */
    List<ElementParameter> parameters();

    /**
     * Impedance, and derivatives with respect to each parameter, at every angular frequency.
     *
     * @param omega angular frequencies in rad/s, &gt; 0
     * @param lnOmega their natural logarithms
     * @param p parameter values of a whole circuit; this element's are {@code p[offset], p[offset + 1], ...}
     * @param offset index of this element's first parameter
     * @param derivatives whether {@code out.dRe} and {@code out.dIm} are wanted
     * @param out filled with the result
     */
    void evaluate(double[] omega, double[] lnOmega, double[] p, int offset, boolean derivatives, ElementResponse out);
}
