// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.cell;

import org.nitrolith.units.Quantity;

/**
 * A representation of the model object '<em><b>Interlayer</b></em>'.
 *
 * A thin layer between an electrode and the electrolyte.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.cell.Interlayer#getRelativeDensity <em>Relative Density</em>}</li>
 * </ul>
 *
 * @see org.nitrolith.model.cell.CellPackage#getInterlayer()
 * @model
 * @generated
 */
public interface Interlayer extends Layer
{
    /**
     * Returns the value of the '<em><b>Relative Density</b></em>' attribute.
     * Density as part of that without pores.
     * @return the value of the '<em>Relative Density</em>' attribute.
     * @see #setRelativeDensity(Quantity)
     * @see org.nitrolith.model.cell.CellPackage#getInterlayer_RelativeDensity()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='%' min='1' max='101'"
     * @generated
     */
    Quantity getRelativeDensity();

    /**
     * Sets the value of the '{@link org.nitrolith.model.cell.Interlayer#getRelativeDensity <em>Relative Density</em>}' attribute.
     * @param value the new value of the '<em>Relative Density</em>' attribute.
     * @see #getRelativeDensity()
     * @generated
     */
    void setRelativeDensity(Quantity value);

} // Interlayer
