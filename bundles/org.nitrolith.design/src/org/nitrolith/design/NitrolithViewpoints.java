// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.design;

import org.nitrolith.diagram.spi.ViewpointSource;

/** The viewpoints of the workbench: Synthesis, Cell, Materials and Measurements. */
public final class NitrolithViewpoints extends ViewpointSource {

    /** Where the specification is, from the root of this bundle. */
    public static final String PATH = "/description/nitrolith.odesign";

    /** The specification of this bundle. */
    public NitrolithViewpoints() {
        super(PATH);
    }
}
