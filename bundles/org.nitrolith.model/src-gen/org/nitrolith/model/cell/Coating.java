// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.cell;

import org.nitrolith.units.Quantity;

/**
 * A representation of the model object '<em><b>Coating</b></em>'.
 *
 * A thin layer on another layer or on the particles of an electrode.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.cell.Coating#getCoats <em>Coats</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.Coating#getMassFraction <em>Mass Fraction</em>}</li>
 * </ul>
 *
 * @see org.nitrolith.model.cell.CellPackage#getCoating()
 * @model
 * @generated
 */
public interface Coating extends Layer
{
    /**
     * Returns the value of the '<em><b>Coats</b></em>' reference.
     * The layer whose surface or particles it covers.
     * @return the value of the '<em>Coats</em>' reference.
     * @see #setCoats(Layer)
     * @see org.nitrolith.model.cell.CellPackage#getCoating_Coats()
     * @model
     * @generated
     */
    Layer getCoats();

    /**
     * Sets the value of the '{@link org.nitrolith.model.cell.Coating#getCoats <em>Coats</em>}' reference.
     * @param value the new value of the '<em>Coats</em>' reference.
     * @see #getCoats()
     * @generated
     */
    void setCoats(Layer value);

    /**
     * Returns the value of the '<em><b>Mass Fraction</b></em>' attribute.
     * Mass of the coating as part of the coated mass, where particles are coated.
     * @return the value of the '<em>Mass Fraction</em>' attribute.
     * @see #setMassFraction(Quantity)
     * @see org.nitrolith.model.cell.CellPackage#getCoating_MassFraction()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='wt%' min='0' max='100'"
     * @generated
     */
    Quantity getMassFraction();

    /**
     * Sets the value of the '{@link org.nitrolith.model.cell.Coating#getMassFraction <em>Mass Fraction</em>}' attribute.
     * @param value the new value of the '<em>Mass Fraction</em>' attribute.
     * @see #getMassFraction()
     * @generated
     */
    void setMassFraction(Quantity value);

} // Coating
