// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.design;

import java.util.List;

import org.eclipse.emf.ecore.EPackage;

import org.nitrolith.diagram.spi.ViewpointSource;
import org.nitrolith.model.base.BasePackage;
import org.nitrolith.model.cell.CellPackage;
import org.nitrolith.model.material.MaterialPackage;
import org.nitrolith.model.measurement.MeasurementPackage;
import org.nitrolith.model.notebook.NotebookPackage;
import org.nitrolith.model.synthesis.SynthesisPackage;

/** The viewpoints of the workbench: Synthesis, Cell, Materials and Measurements. */
public final class NitrolithViewpoints extends ViewpointSource {

    /** Where the specification is, from the root of this bundle. */
    public static final String PATH = "/description/nitrolith.odesign";

    /** The metamodels that the specification names. Having them here registers them, which only OSGi does by itself. */
    private static final List<EPackage> METAMODELS = List.of(BasePackage.eINSTANCE, MaterialPackage.eINSTANCE,
            SynthesisPackage.eINSTANCE, MeasurementPackage.eINSTANCE, CellPackage.eINSTANCE, NotebookPackage.eINSTANCE);

    /** The specification of this bundle. */
    public NitrolithViewpoints() {
        super(PATH);
    }

    /** The metamodels that the specification names. */
    public List<EPackage> metamodels() {
        return METAMODELS;
    }
}
