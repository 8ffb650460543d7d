// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.electrochem.spi;

/**
 * Where an element writes its impedance and derivatives, one entry for each angular frequency.
 *
 * <p>The arrays are work space that is used again and again; an element fills them and keeps no reference.
 */
public final class ElementResponse {

    /** Real part of Z in ohm. */
    public final double[] re;
    /** Imaginary part of Z in ohm. */
    public final double[] im;
    /** Real part of dZ/dp for each parameter p. */
    public final double[][] dRe;
    /** Imaginary part of dZ/dp for each parameter p. */
    public final double[][] dIm;

    /** Work space for {@code points} frequencies and {@code parameters} parameters. */
    public ElementResponse(int points, int parameters) {
        re = new double[points];
        im = new double[points];
        dRe = new double[parameters][points];
        dIm = new double[parameters][points];
    }
}
