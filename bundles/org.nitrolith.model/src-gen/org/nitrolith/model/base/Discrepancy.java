// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.base;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * A representation of the model object '<em><b>Discrepancy</b></em>'.
 *
 * Two or more printed values for one and the same quantity.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.base.Discrepancy#getKey <em>Key</em>}</li>
 *   <li>{@link org.nitrolith.model.base.Discrepancy#getConcerns <em>Concerns</em>}</li>
 *   <li>{@link org.nitrolith.model.base.Discrepancy#getQuantity <em>Quantity</em>}</li>
 *   <li>{@link org.nitrolith.model.base.Discrepancy#getReadings <em>Readings</em>}</li>
 *   <li>{@link org.nitrolith.model.base.Discrepancy#getUsed <em>Used</em>}</li>
 *   <li>{@link org.nitrolith.model.base.Discrepancy#getReason <em>Reason</em>}</li>
 * </ul>
 *
 * @see org.nitrolith.model.base.BasePackage#getDiscrepancy()
 * @model
 * @generated
 */
public interface Discrepancy extends Named, Documented
{
    /**
     * Returns the value of the '<em><b>Key</b></em>' attribute.
     * A short name under which the discrepancy is listed, for example D01.
     * @return the value of the '<em>Key</em>' attribute.
     * @see #setKey(String)
     * @see org.nitrolith.model.base.BasePackage#getDiscrepancy_Key()
     * @model
     * @generated
     */
    String getKey();

    /**
     * Sets the value of the '{@link org.nitrolith.model.base.Discrepancy#getKey <em>Key</em>}' attribute.
     * @param value the new value of the '<em>Key</em>' attribute.
     * @see #getKey()
     * @generated
     */
    void setKey(String value);

    /**
     * Returns the value of the '<em><b>Concerns</b></em>' reference list.
     * The list contents are of type {@link org.eclipse.emf.ecore.EObject}.
     * What the contradiction is about: materials, records, cells or other elements.
     * @return the value of the '<em>Concerns</em>' reference list.
     * @see org.nitrolith.model.base.BasePackage#getDiscrepancy_Concerns()
     * @model
     * @generated
     */
    EList<EObject> getConcerns();

    /**
     * Returns the value of the '<em><b>Quantity</b></em>' attribute.
     * The quantity of which different values are printed, for example ionic conductivity at 25 degC.
     * @return the value of the '<em>Quantity</em>' attribute.
     * @see #setQuantity(String)
     * @see org.nitrolith.model.base.BasePackage#getDiscrepancy_Quantity()
     * @model
     * @generated
     */
    String getQuantity();

    /**
     * Sets the value of the '{@link org.nitrolith.model.base.Discrepancy#getQuantity <em>Quantity</em>}' attribute.
     * @param value the new value of the '<em>Quantity</em>' attribute.
     * @see #getQuantity()
     * @generated
     */
    void setQuantity(String value);

    /**
     * Returns the value of the '<em><b>Readings</b></em>' containment reference list.
     * The list contents are of type {@link org.nitrolith.model.base.Reading}.
     * The printed values, each with its place.
     * @return the value of the '<em>Readings</em>' containment reference list.
     * @see org.nitrolith.model.base.BasePackage#getDiscrepancy_Readings()
     * @model containment="true"
     * @generated
     */
    EList<Reading> getReadings();

    /**
     * Returns the value of the '<em><b>Used</b></em>' reference.
     * The value that is used in the library.
     * @return the value of the '<em>Used</em>' reference.
     * @see #setUsed(Reading)
     * @see org.nitrolith.model.base.BasePackage#getDiscrepancy_Used()
     * @model
     * @generated
     */
    Reading getUsed();

    /**
     * Sets the value of the '{@link org.nitrolith.model.base.Discrepancy#getUsed <em>Used</em>}' reference.
     * @param value the new value of the '<em>Used</em>' reference.
     * @see #getUsed()
     * @generated
     */
    void setUsed(Reading value);

    /**
     * Returns the value of the '<em><b>Reason</b></em>' attribute.
     * Why that value is used, or why none is.
     * @return the value of the '<em>Reason</em>' attribute.
     * @see #setReason(String)
     * @see org.nitrolith.model.base.BasePackage#getDiscrepancy_Reason()
     * @model
     * @generated
     */
    String getReason();

    /**
     * Sets the value of the '{@link org.nitrolith.model.base.Discrepancy#getReason <em>Reason</em>}' attribute.
     * @param value the new value of the '<em>Reason</em>' attribute.
     * @see #getReason()
     * @generated
     */
    void setReason(String value);

} // Discrepancy
