// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.cell;

import org.nitrolith.units.Quantity;

/**
 * A representation of the model object '<em><b>Electrolyte Layer</b></em>'.
 *
 * A layer of solid electrolyte between the electrodes.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.cell.ElectrolyteLayer#getRelativeDensity <em>Relative Density</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.ElectrolyteLayer#getConductivity <em>Conductivity</em>}</li>
 * </ul>
 *
 * @see org.nitrolith.model.cell.CellPackage#getElectrolyteLayer()
 * @model
 * @generated
 */
public interface ElectrolyteLayer extends Layer
{
    /**
     * Returns the value of the '<em><b>Relative Density</b></em>' attribute.
     * Density as part of that without pores.
     * @return the value of the '<em>Relative Density</em>' attribute.
     * @see #setRelativeDensity(Quantity)
     * @see org.nitrolith.model.cell.CellPackage#getElectrolyteLayer_RelativeDensity()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='%' min='1' max='101'"
     * @generated
     */
    Quantity getRelativeDensity();

    /**
     * Sets the value of the '{@link org.nitrolith.model.cell.ElectrolyteLayer#getRelativeDensity <em>Relative Density</em>}' attribute.
     * @param value the new value of the '<em>Relative Density</em>' attribute.
     * @see #getRelativeDensity()
     * @generated
     */
    void setRelativeDensity(Quantity value);

    /**
     * Returns the value of the '<em><b>Conductivity</b></em>' attribute.
     * The ionic conductivity, where it is not that of the material.
     * @return the value of the '<em>Conductivity</em>' attribute.
     * @see #setConductivity(Quantity)
     * @see org.nitrolith.model.cell.CellPackage#getElectrolyteLayer_Conductivity()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='S/cm' min='1E-25' max='1E6'"
     * @generated
     */
    Quantity getConductivity();

    /**
     * Sets the value of the '{@link org.nitrolith.model.cell.ElectrolyteLayer#getConductivity <em>Conductivity</em>}' attribute.
     * @param value the new value of the '<em>Conductivity</em>' attribute.
     * @see #getConductivity()
     * @generated
     */
    void setConductivity(Quantity value);

} // ElectrolyteLayer
