// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.celldesign.study;

/**
 * One variable of a sweep: equally spaced values, both ends included.
 *
 * @param path  which value of the design, see {@link org.nitrolith.celldesign.CellDesign}
 * @param from  first value, in the property's unit
 * @param to    last value
 * @param count how many values, at least 1; with 1 only the first
 */
public record SweepAxis(String path, double from, double to, int count) {

    /** The i-th value, from 0. */
    public double value(int i) {
        return i == 0 ? from : i == count - 1 ? to : from + (to - from) * i / (count - 1);
    }
}
