// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.cell;

import org.nitrolith.chemistry.Formula;

import org.nitrolith.model.base.Cited;
import org.nitrolith.model.base.Documented;
import org.nitrolith.model.base.Named;

import org.nitrolith.units.Quantity;

/**
 * A representation of the model object '<em><b>Interphase</b></em>'.
 *
 * A substance that forms between two layers.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.cell.Interphase#getFormula <em>Formula</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.Interphase#getThickness <em>Thickness</em>}</li>
 * </ul>
 *
 * @see org.nitrolith.model.cell.CellPackage#getInterphase()
 * @model
 * @generated
 */
public interface Interphase extends Named, Documented, Cited
{
    /**
     * Returns the value of the '<em><b>Formula</b></em>' attribute.
     * Its composition.
     * @return the value of the '<em>Formula</em>' attribute.
     * @see #setFormula(Formula)
     * @see org.nitrolith.model.cell.CellPackage#getInterphase_Formula()
     * @model dataType="org.nitrolith.model.base.Formula"
     * @generated
     */
    Formula getFormula();

    /**
     * Sets the value of the '{@link org.nitrolith.model.cell.Interphase#getFormula <em>Formula</em>}' attribute.
     * @param value the new value of the '<em>Formula</em>' attribute.
     * @see #getFormula()
     * @generated
     */
    void setFormula(Formula value);

    /**
     * Returns the value of the '<em><b>Thickness</b></em>' attribute.
     * Its thickness.
     * @return the value of the '<em>Thickness</em>' attribute.
     * @see #setThickness(Quantity)
     * @see org.nitrolith.model.cell.CellPackage#getInterphase_Thickness()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='nm' min='0' max='1E6'"
     * @generated
     */
    Quantity getThickness();

    /**
     * Sets the value of the '{@link org.nitrolith.model.cell.Interphase#getThickness <em>Thickness</em>}' attribute.
     * @param value the new value of the '<em>Thickness</em>' attribute.
     * @see #getThickness()
     * @generated
     */
    void setThickness(Quantity value);

} // Interphase
