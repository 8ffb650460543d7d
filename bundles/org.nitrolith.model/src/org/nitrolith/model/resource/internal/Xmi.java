// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.resource.internal;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;

/** Names that XMI fixes, and the question which features a file holds. */
final class Xmi {

    static final String XMI = "http://www.omg.org/XMI";
    static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";

    private Xmi() {
    }

    /** Whether a namespace is one of the versions of XMI. */
    static boolean isXmi(String namespace) {
        return namespace.equals(XMI) || namespace.startsWith("http://schema.omg.org/spec/XMI/")
                || namespace.startsWith("http://www.omg.org/spec/XMI/");
    }

    /** Whether a feature has a place in the file. A container reference follows from containment, so it has none. */
    static boolean isStored(EStructuralFeature feature) {
        if (feature.isTransient() || !feature.isChangeable()
                || feature.getEType() == EcorePackage.Literals.EFEATURE_MAP_ENTRY) {
            return false;
        }
        return switch (feature) {
            case EAttribute attribute -> attribute.getEAttributeType().isSerializable();
            case EReference reference -> !reference.isContainer();
            default -> false;
        };
    }
}
