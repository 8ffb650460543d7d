// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.resource.internal;

import java.util.function.Supplier;

import org.eclipse.emf.ecore.EFactory;
import org.eclipse.emf.ecore.EPackage;
import org.nitrolith.model.base.BasePackage;
import org.nitrolith.model.cell.CellPackage;
import org.nitrolith.model.material.MaterialPackage;
import org.nitrolith.model.measurement.MeasurementPackage;
import org.nitrolith.model.notebook.NotebookPackage;
import org.nitrolith.model.synthesis.SynthesisPackage;

/** Makes the models known without OSGi, each loaded when a file needs it. */
public final class ModelPackages {

    private ModelPackages() {
    }

    /** Registers every package that nobody (OSGi, for one) has registered. */
    public static void register() {
        register(BasePackage.eNS_URI, () -> BasePackage.eINSTANCE);
        register(MaterialPackage.eNS_URI, () -> MaterialPackage.eINSTANCE);
        register(SynthesisPackage.eNS_URI, () -> SynthesisPackage.eINSTANCE);
        register(MeasurementPackage.eNS_URI, () -> MeasurementPackage.eINSTANCE);
        register(CellPackage.eNS_URI, () -> CellPackage.eINSTANCE);
        register(NotebookPackage.eNS_URI, () -> NotebookPackage.eINSTANCE);
    }

    private static void register(String uri, Supplier<EPackage> ePackage) {
        EPackage.Registry.INSTANCE.putIfAbsent(uri, new EPackage.Descriptor() {
            @Override
            public EPackage getEPackage() {
                return ePackage.get();
            }

            @Override
            public EFactory getEFactory() {
                // Only asked by the generated factory while it is made; null lets it go on, as EMF's own descriptor
                // does.
                return null;
            }
        });
    }
}
