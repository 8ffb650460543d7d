// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.validation.spi;

import org.eclipse.emf.ecore.EObject;

/**
 * Checks one kind of model elements. Contributed by the extension point {@code org.nitrolith.validation.rules}, which
 * names the classes of the elements; one object serves all calls, from several threads, and keeps nothing between them.
 */
@FunctionalInterface
public interface ValidationRule {

    /**
     * Looks at an element and reports what is wrong with it. The model is not changed. References to other files are
     * followed by EMF as they are used; one whose target is missing is a proxy ({@link EObject#eIsProxy()}), has no
     * values and is reported elsewhere.
     *
     * @param element an element of one of the rule's classes
     * @param findings takes what is found
     */
    void check(EObject element, Findings findings);
}
