// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.internal.model;

import java.util.List;

import org.eclipse.emf.ecore.EPackage;

import org.nitrolith.model.base.BasePackage;
import org.nitrolith.model.cell.CellPackage;
import org.nitrolith.model.material.MaterialPackage;
import org.nitrolith.model.measurement.MeasurementPackage;
import org.nitrolith.model.notebook.NotebookPackage;
import org.nitrolith.model.synthesis.SynthesisPackage;

/**
 * The models' classes, made ready by one thread. EMF's packages need each other while they are initialised, so that two threads
 * which begin with two of them wait for each other for ever: whoever uses models in a job or from a menu calls this first.
 */
public final class ModelClasses {

    private static List<EPackage> ready = List.of();

    private ModelClasses() {
    }

    /** Initialises all packages; only the first call takes time. */
    public static synchronized void ready() {
        if (ready.isEmpty()) {
            ready = List.of(BasePackage.eINSTANCE, MaterialPackage.eINSTANCE, SynthesisPackage.eINSTANCE,
                    MeasurementPackage.eINSTANCE, CellPackage.eINSTANCE, NotebookPackage.eINSTANCE);
        }
    }
}
