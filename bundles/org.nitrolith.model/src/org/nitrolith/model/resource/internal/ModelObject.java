// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.resource.internal;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.impl.EObjectImpl;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * The common super class of all generated elements. A reference to another file whose target is of a kind that the
 * reference does not take (a file edited by hand) stays unresolved, as one without a target does: it is reported with
 * its place and kept, where EMF would end with a ClassCastException.
 */
public abstract class ModelObject extends EObjectImpl {

    @Override
    public EObject eResolveProxy(InternalEObject proxy) {
        EObject target = super.eResolveProxy(proxy);
        return proxy.eClass().isSuperTypeOf(target.eClass()) || fits(target, proxy) ? target : proxy;
    }

    private boolean fits(EObject target, EObject proxy) {
        return eClass().getEAllReferences().stream().filter(reference -> !reference.isVolatile())
                .filter(reference -> holds(reference, proxy))
                .allMatch(reference -> reference.getEReferenceType().isInstance(target));
    }

    private boolean holds(EReference reference, EObject proxy) {
        Object value = eGet(reference, false);
        return reference.isMany() ? ((InternalEList<?>) value).basicContains(proxy) : value == proxy;
    }
}
