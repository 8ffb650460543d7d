// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.base;

import org.eclipse.emf.ecore.EObject;

/**
 * A representation of the model object '<em><b>Named</b></em>'.
 *
 * Something that is called by a name.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.base.Named#getName <em>Name</em>}</li>
 * </ul>
 *
 * @see org.nitrolith.model.base.BasePackage#getNamed()
 * @model abstract="true"
 * @generated
 */
public interface Named extends EObject
{
    /**
     * Returns the value of the '<em><b>Name</b></em>' attribute.
     * The name by which people in the laboratory call it.
     * @return the value of the '<em>Name</em>' attribute.
     * @see #setName(String)
     * @see org.nitrolith.model.base.BasePackage#getNamed_Name()
     * @model
     * @generated
     */
    String getName();

    /**
     * Sets the value of the '{@link org.nitrolith.model.base.Named#getName <em>Name</em>}' attribute.
     * @param value the new value of the '<em>Name</em>' attribute.
     * @see #getName()
     * @generated
     */
    void setName(String value);

} // Named
