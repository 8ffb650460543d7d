// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.examples.viewpoint;

import org.nitrolith.diagram.spi.ViewpointSource;

/** Says where the specification is; its services are loaded by the class loader of this class. */
public final class FurnaceViewpoints extends ViewpointSource {

    /** The specification of this bundle. */
    public FurnaceViewpoints() {
        super("/description/furnace.odesign");
    }
}
