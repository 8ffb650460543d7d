// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.electrochem.conductivity;

/**
 * What a process is, from the order of magnitude of its capacitance times the cell constant (the capacitance of a
 * cube of 1
 * cm). J. T. S. Irvine, D. C. Sinclair, A. R. West, Adv. Mater. 2, 132 (1990), doi 10.1002/adma.19900020304, Table 1:
 * bulk
 * 1e-12 F, minor second phase 1e-11, grain boundary 1e-11 to 1e-8, surface layer 1e-9 to 1e-7, interface to the
 * electrode 1e-7 to
 * 1e-5, electrochemical reaction 1e-4. Where the ranges overlap the limits below decide.
 */
public enum ProcessKind {
    BULK("bulk", 2e-11), GRAIN_BOUNDARY("grain boundary", 1e-8), SURFACE_LAYER("surface layer", 1e-7),
    INTERFACE("electrode interface", 2e-5), REACTION("electrochemical reaction", Double.POSITIVE_INFINITY);

    private final String label;
    private final double belowF;

    ProcessKind(String label, double belowF) {
        this.label = label;
        this.belowF = belowF;
    }

    /** Name as written in tables. */
    public String label() {
        return label;
    }

    /** The kind of a normalised capacitance (C l/A, F) in F. */
    public static ProcessKind of(double capacitanceTimesCellConstant) {
        for (ProcessKind kind : values()) {
            if (capacitanceTimesCellConstant < kind.belowF) {
                return kind;
            }
        }
        return REACTION;
    }
}
