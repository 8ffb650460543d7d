// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.base;

import org.eclipse.emf.ecore.EObject;

/**
 * A representation of the model object '<em><b>Documented</b></em>'.
 *
 * Something that a remark can be written to.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.base.Documented#getDescription <em>Description</em>}</li>
 * </ul>
 *
 * @see org.nitrolith.model.base.BasePackage#getDocumented()
 * @model abstract="true"
 * @generated
 */
public interface Documented extends EObject
{
    /**
     * Returns the value of the '<em><b>Description</b></em>' attribute.
     * What a reader should know about it; for a value of the literature, the remark of whoever entered it.
     * @return the value of the '<em>Description</em>' attribute.
     * @see #setDescription(String)
     * @see org.nitrolith.model.base.BasePackage#getDocumented_Description()
     * @model
     * @generated
     */
    String getDescription();

    /**
     * Sets the value of the '{@link org.nitrolith.model.base.Documented#getDescription <em>Description</em>}' attribute.
     * @param value the new value of the '<em>Description</em>' attribute.
     * @see #getDescription()
     * @generated
     */
    void setDescription(String value);

} // Documented
