// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.material;

import org.eclipse.emf.ecore.EObject;

/**
 * A representation of the model object '<em><b>Printed Value</b></em>'.
 *
 * What a source prints for one property.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.material.PrintedValue#getProperty <em>Property</em>}</li>
 *   <li>{@link org.nitrolith.model.material.PrintedValue#getText <em>Text</em>}</li>
 * </ul>
 *
 * @see org.nitrolith.model.material.MaterialPackage#getPrintedValue()
 * @model
 * @generated
 */
public interface PrintedValue extends EObject
{
    /**
     * Returns the value of the '<em><b>Property</b></em>' attribute.
     * The property, as the heading of a table's column.
     * @return the value of the '<em>Property</em>' attribute.
     * @see #setProperty(String)
     * @see org.nitrolith.model.material.MaterialPackage#getPrintedValue_Property()
     * @model
     * @generated
     */
    String getProperty();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.PrintedValue#getProperty <em>Property</em>}' attribute.
     * @param value the new value of the '<em>Property</em>' attribute.
     * @see #getProperty()
     * @generated
     */
    void setProperty(String value);

    /**
     * Returns the value of the '<em><b>Text</b></em>' attribute.
     * The printed text.
     * @return the value of the '<em>Text</em>' attribute.
     * @see #setText(String)
     * @see org.nitrolith.model.material.MaterialPackage#getPrintedValue_Text()
     * @model
     * @generated
     */
    String getText();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.PrintedValue#getText <em>Text</em>}' attribute.
     * @param value the new value of the '<em>Text</em>' attribute.
     * @see #getText()
     * @generated
     */
    void setText(String value);

} // PrintedValue
