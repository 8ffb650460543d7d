// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.resource.tests;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.nitrolith.model.resource.ModelFiles;
import org.nitrolith.model.resource.NitrolithResource;

/**
 * A small model made at run time, so that these tests say something about every model: a shelf of samples and powders
 * (both are items) with values of each sort and references of each sort.
 */
final class Lab {

    static final String NS = "https://nitrolith.org/lab/1.0";
    static final EPackage PACKAGE = EcoreFactory.eINSTANCE.createEPackage();
    static final EClass SHELF = eClass("Shelf");
    static final EClass ITEM = eClass("Item");
    static final EClass SAMPLE = eClass("Sample");
    static final EClass POWDER = eClass("Powder");

    static {
        PACKAGE.setName("lab");
        PACKAGE.setNsPrefix("lab");
        PACKAGE.setNsURI(NS);
        EEnum state = EcoreFactory.eINSTANCE.createEEnum();
        state.setName("State");
        for (String name : List.of("planned", "done")) {
            EEnumLiteral literal = EcoreFactory.eINSTANCE.createEEnumLiteral();
            literal.setName(name);
            literal.setValue(state.getELiterals().size());
            state.getELiterals().add(literal);
        }
        PACKAGE.getEClassifiers().add(state);
        ITEM.setAbstract(true);
        SAMPLE.getESuperTypes().add(ITEM);
        POWDER.getESuperTypes().add(ITEM);
        attribute(SHELF, "name", EcorePackage.Literals.ESTRING, false);
        attribute(SHELF, "remarks", EcorePackage.Literals.ESTRING, true);
        reference(SHELF, "items", ITEM, true, true);
        reference(SHELF, "best", ITEM, false, false);
        reference(SHELF, "spare", SAMPLE, true, false);
        attribute(ITEM, "name", EcorePackage.Literals.ESTRING, false);
        attribute(ITEM, "mass", EcorePackage.Literals.EBIG_DECIMAL, false);
        attribute(ITEM, "count", EcorePackage.Literals.EINT, false);
        attribute(ITEM, "state", state, false);
        attribute(ITEM, "notes", EcorePackage.Literals.ESTRING, false);
        attribute(ITEM, "tags", EcorePackage.Literals.ESTRING, true);
        attribute(ITEM, "sizes", EcorePackage.Literals.EINTEGER_OBJECT, true);
        EReference parts = reference(ITEM, "parts", ITEM, true, true);
        EReference whole = reference(ITEM, "whole", ITEM, false, false);
        parts.setEOpposite(whole);
        whole.setEOpposite(parts);
        EReference from = reference(SAMPLE, "from", POWDER, false, true);
        EReference into = reference(POWDER, "into", SAMPLE, false, true);
        from.setEOpposite(into);
        into.setEOpposite(from);
        reference(SAMPLE, "twin", SAMPLE, false, false);
        reference(SAMPLE, "compare", ITEM, false, true);
        EAttribute keywords = attribute(SAMPLE, "keywords", EcorePackage.Literals.ESTRING, true);
        keywords.setOrdered(false);
        EPackage.Registry.INSTANCE.put(NS, PACKAGE);
    }

    private Lab() {
    }

    private static EClass eClass(String name) {
        EClass eClass = EcoreFactory.eINSTANCE.createEClass();
        eClass.setName(name);
        PACKAGE.getEClassifiers().add(eClass);
        return eClass;
    }

    private static EAttribute attribute(EClass owner, String name, EClassifier type, boolean many) {
        EAttribute attribute = EcoreFactory.eINSTANCE.createEAttribute();
        attribute.setName(name);
        attribute.setEType(type);
        attribute.setUpperBound(many ? -1 : 1);
        attribute.setUnique(!many);
        owner.getEStructuralFeatures().add(attribute);
        return attribute;
    }

    private static EReference reference(EClass owner, String name, EClass type, boolean containment, boolean many) {
        EReference reference = EcoreFactory.eINSTANCE.createEReference();
        reference.setName(name);
        reference.setEType(type);
        reference.setContainment(containment);
        reference.setUpperBound(many ? -1 : 1);
        owner.getEStructuralFeatures().add(reference);
        return reference;
    }

    static EObject create(EClass eClass, String name) {
        EObject object = EcoreUtil.create(eClass);
        set(object, "name", name);
        return object;
    }

    static Object get(EObject object, String feature) {
        return object.eGet(object.eClass().getEStructuralFeature(feature));
    }

    static void set(EObject object, String feature, Object value) {
        object.eSet(object.eClass().getEStructuralFeature(feature), value);
    }

    @SuppressWarnings("unchecked")
    static <T> List<T> list(EObject object, String feature) {
        return (List<T>) get(object, feature);
    }

    static EObject item(EObject shelf, int index) {
        return Lab.<EObject>list(shelf, "items").get(index);
    }

    static ResourceSet resourceSet(Path project) {
        return ModelFiles.createResourceSet(project);
    }

    /** A shelf in a new resource. */
    static NitrolithResource shelf(Path file, ResourceSet resourceSet, EObject... items) {
        NitrolithResource resource = new NitrolithResource(ModelFiles.uri(file));
        resourceSet.getResources().add(resource);
        EObject shelf = create(SHELF, "shelf");
        Lab.<EObject>list(shelf, "items").addAll(List.of(items));
        resource.getContents().add(shelf);
        return resource;
    }

    static EObject root(NitrolithResource resource) {
        return resource.getContents().getFirst();
    }

    /** The head of a file by hand, up to the attributes of the root. */
    static String head() {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <lab:Shelf
                    xmi:version="2.0"
                    xmlns:xmi="http://www.omg.org/XMI"
                    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                    xmlns:lab="https://nitrolith.org/lab/1.0"
                """;
    }
}
