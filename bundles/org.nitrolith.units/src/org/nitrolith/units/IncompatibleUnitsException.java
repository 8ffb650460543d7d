// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.units;

/** A conversion between units of different dimensions, such as {@code eV} to {@code S/cm}. */
public class IncompatibleUnitsException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** Says which two units do not belong to one kind of quantity. */
    public IncompatibleUnitsException(UnitText from, UnitText to) {
        super(shown(from) + " cannot be converted to " + shown(to)
                + ": the two are units of different kinds of quantity");
    }

    private static String shown(UnitText unit) {
        return unit.text().isEmpty() ? "a number without unit" : unit.text();
    }
}
