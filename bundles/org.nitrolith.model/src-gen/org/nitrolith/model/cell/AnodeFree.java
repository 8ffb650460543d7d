// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.cell;

import org.nitrolith.units.Quantity;

/**
 * A representation of the model object '<em><b>Anode Free</b></em>'.
 *
 * No negative electrode at first: lithium is plated on the collector, or on this thin seed layer, in the first charge.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.cell.AnodeFree#getReserve <em>Reserve</em>}</li>
 * </ul>
 *
 * @see org.nitrolith.model.cell.CellPackage#getAnodeFree()
 * @model
 * @generated
 */
public interface AnodeFree extends Layer
{
    /**
     * Returns the value of the '<em><b>Reserve</b></em>' attribute.
     * Lithium added beyond that of the positive electrode.
     * @return the value of the '<em>Reserve</em>' attribute.
     * @see #setReserve(Quantity)
     * @see org.nitrolith.model.cell.CellPackage#getAnodeFree_Reserve()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='%' min='0' max='1000'"
     * @generated
     */
    Quantity getReserve();

    /**
     * Sets the value of the '{@link org.nitrolith.model.cell.AnodeFree#getReserve <em>Reserve</em>}' attribute.
     * @param value the new value of the '<em>Reserve</em>' attribute.
     * @see #getReserve()
     * @generated
     */
    void setReserve(Quantity value);

} // AnodeFree
