// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.base;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * A representation of the model object '<em><b>Cited</b></em>'.
 *
 * Something that is known from a publication.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.base.Cited#getSources <em>Sources</em>}</li>
 * </ul>
 *
 * @see org.nitrolith.model.base.BasePackage#getCited()
 * @model abstract="true"
 * @generated
 */
public interface Cited extends EObject
{
    /**
     * Returns the value of the '<em><b>Sources</b></em>' containment reference list.
     * The list contents are of type {@link org.nitrolith.model.base.Source}.
     * Where it is printed: one entry for each place.
     * @return the value of the '<em>Sources</em>' containment reference list.
     * @see org.nitrolith.model.base.BasePackage#getCited_Sources()
     * @model containment="true"
     * @generated
     */
    EList<Source> getSources();

} // Cited
