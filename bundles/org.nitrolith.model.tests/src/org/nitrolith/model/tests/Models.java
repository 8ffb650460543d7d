// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.tests;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

import org.nitrolith.model.base.BasePackage;
import org.nitrolith.model.cell.CellPackage;
import org.nitrolith.model.material.MaterialPackage;
import org.nitrolith.model.measurement.MeasurementPackage;
import org.nitrolith.model.notebook.NotebookPackage;
import org.nitrolith.model.synthesis.SynthesisPackage;

/** The model packages as generated, and as they stand in the Ecore files. */
final class Models {

    static final List<EPackage> GENERATED = List.of(BasePackage.eINSTANCE, MaterialPackage.eINSTANCE,
            SynthesisPackage.eINSTANCE, MeasurementPackage.eINSTANCE, CellPackage.eINSTANCE, NotebookPackage.eINSTANCE);

    /** What stands at the root of a file, by package. */
    static final Map<EPackage, EClass> ROOTS = new LinkedHashMap<>(Map.of(
            MaterialPackage.eINSTANCE, MaterialPackage.Literals.MATERIAL_LIBRARY,
            SynthesisPackage.eINSTANCE, SynthesisPackage.Literals.SYNTHESIS_ROUTE,
            MeasurementPackage.eINSTANCE, MeasurementPackage.Literals.SAMPLE,
            CellPackage.eINSTANCE, CellPackage.Literals.CELL_BUILD,
            NotebookPackage.eINSTANCE, NotebookPackage.Literals.NOTEBOOK));

    private Models() {
    }

    /** The packages read from the Ecore files: they have the documentation that the generated ones leave out. */
    static List<EPackage> fromFiles() {
        ResourceSet resources = new ResourceSetImpl();
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
        return GENERATED.stream().map(generated -> {
            String path = "/model/" + generated.getName() + ".ecore";
            String url = Objects.requireNonNull(BasePackage.class.getResource(path), path).toString();
            return (EPackage) resources.getResource(URI.createURI(url), true).getContents().get(0);
        }).toList();
    }

    static Stream<EClass> classes(List<EPackage> packages) {
        return packages.stream().flatMap(each -> each.getEClassifiers().stream()).filter(EClass.class::isInstance)
                .map(EClass.class::cast);
    }

    static Stream<EClass> concreteClasses() {
        return classes(GENERATED).filter(type -> !type.isAbstract());
    }
}
