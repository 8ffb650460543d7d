// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.cell;

import org.nitrolith.units.Quantity;

/**
 * A representation of the model object '<em><b>Lithium Anode</b></em>'.
 *
 * An electrode of lithium metal or of a lithium alloy.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.cell.LithiumAnode#getNpRatio <em>Np Ratio</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.LithiumAnode#getSpecificCapacity <em>Specific Capacity</em>}</li>
 * </ul>
 *
 * @see org.nitrolith.model.cell.CellPackage#getLithiumAnode()
 * @model
 * @generated
 */
public interface LithiumAnode extends Layer
{
    /**
     * Returns the value of the '<em><b>Np Ratio</b></em>' attribute.
     * Areal capacity of the negative electrode divided by that of the positive one. Either it or the thickness is given.
     * @return the value of the '<em>Np Ratio</em>' attribute.
     * @see #setNpRatio(Quantity)
     * @see org.nitrolith.model.cell.CellPackage#getLithiumAnode_NpRatio()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='1' min='0' max='1000'"
     *        annotation="https://nitrolith.org/label label='N/P ratio'"
     * @generated
     */
    Quantity getNpRatio();

    /**
     * Sets the value of the '{@link org.nitrolith.model.cell.LithiumAnode#getNpRatio <em>Np Ratio</em>}' attribute.
     * @param value the new value of the '<em>Np Ratio</em>' attribute.
     * @see #getNpRatio()
     * @generated
     */
    void setNpRatio(Quantity value);

    /**
     * Returns the value of the '<em><b>Specific Capacity</b></em>' attribute.
     * Capacity by mass of lithium.
     * @return the value of the '<em>Specific Capacity</em>' attribute.
     * @see #setSpecificCapacity(Quantity)
     * @see org.nitrolith.model.cell.CellPackage#getLithiumAnode_SpecificCapacity()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='mAh/g' min='1' max='4200'"
     * @generated
     */
    Quantity getSpecificCapacity();

    /**
     * Sets the value of the '{@link org.nitrolith.model.cell.LithiumAnode#getSpecificCapacity <em>Specific Capacity</em>}' attribute.
     * @param value the new value of the '<em>Specific Capacity</em>' attribute.
     * @see #getSpecificCapacity()
     * @generated
     */
    void setSpecificCapacity(Quantity value);

} // LithiumAnode
