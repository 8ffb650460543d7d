// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.cell;

import org.eclipse.emf.common.util.EList;

import org.nitrolith.units.Quantity;

/**
 * A representation of the model object '<em><b>Interface</b></em>'.
 *
 * The contact between the layer before it and the layer after it.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.cell.Interface#getAreaSpecificResistance <em>Area Specific Resistance</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.Interface#getInterphases <em>Interphases</em>}</li>
 * </ul>
 *
 * @see org.nitrolith.model.cell.CellPackage#getInterface()
 * @model
 * @generated
 */
public interface Interface extends StackItem
{
    /**
     * Returns the value of the '<em><b>Area Specific Resistance</b></em>' attribute.
     * The resistance of the contact times its area.
     * @return the value of the '<em>Area Specific Resistance</em>' attribute.
     * @see #setAreaSpecificResistance(Quantity)
     * @see org.nitrolith.model.cell.CellPackage#getInterface_AreaSpecificResistance()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='ohm cm2' min='0' max='1E9'"
     * @generated
     */
    Quantity getAreaSpecificResistance();

    /**
     * Sets the value of the '{@link org.nitrolith.model.cell.Interface#getAreaSpecificResistance <em>Area Specific Resistance</em>}' attribute.
     * @param value the new value of the '<em>Area Specific Resistance</em>' attribute.
     * @see #getAreaSpecificResistance()
     * @generated
     */
    void setAreaSpecificResistance(Quantity value);

    /**
     * Returns the value of the '<em><b>Interphases</b></em>' containment reference list.
     * The list contents are of type {@link org.nitrolith.model.cell.Interphase}.
     * The substances that form in the contact.
     * @return the value of the '<em>Interphases</em>' containment reference list.
     * @see org.nitrolith.model.cell.CellPackage#getInterface_Interphases()
     * @model containment="true"
     * @generated
     */
    EList<Interphase> getInterphases();

} // Interface
