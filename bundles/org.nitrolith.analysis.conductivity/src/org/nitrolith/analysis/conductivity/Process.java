// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.analysis.conductivity;

import java.util.List;

/**
 * A conductivity and what it belongs to.
 *
 * @param name                     {@code bulk}, {@code grain boundary} or {@code total}
 * @param resistances              names of the circuit's resistances that make it up
 * @param resistanceOhm            their sum in ohm
 * @param conductivityScm          conductivity in S/cm by the sample's outer shape
 * @param fitErrorScm              standard error in S/cm that comes from the fit alone; NaN where the fit gives none
 * @param standardErrorScm         standard error in S/cm with the uncertainty of the sample's shape; NaN where the fit
 *                                 gives none
 * @param effectiveCapacitanceF    effective capacitance in F of the arc, NaN where there is none
 */
public record Process(String name, List<String> resistances, double resistanceOhm, double conductivityScm,
        double fitErrorScm,
        double standardErrorScm, double effectiveCapacitanceF) {

    /** Name of the conductivity of the grains. */
    public static final String BULK = "bulk";
    /** Name of the conductivity of the contacts between the grains, by the sample's outer shape. */
    public static final String GRAIN_BOUNDARY = "grain boundary";
    /** Name of the conductivity of the sample as a whole. */
    public static final String TOTAL = "total";

    public Process {
        resistances = List.copyOf(resistances);
    }
}
