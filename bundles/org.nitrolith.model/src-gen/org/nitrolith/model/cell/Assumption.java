// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.cell;

import org.nitrolith.model.base.Cited;
import org.nitrolith.model.base.Documented;
import org.nitrolith.model.base.Named;

import org.nitrolith.units.Quantity;

/**
 * A representation of the model object '<em><b>Assumption</b></em>'.
 *
 * Something that an estimate takes for granted.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.cell.Assumption#getValue <em>Value</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.Assumption#getChoice <em>Choice</em>}</li>
 * </ul>
 *
 * @see org.nitrolith.model.cell.CellPackage#getAssumption()
 * @model
 * @generated
 */
public interface Assumption extends Named, Documented, Cited
{
    /**
     * Returns the value of the '<em><b>Value</b></em>' attribute.
     * The value that is taken, where it is a number.
     * @return the value of the '<em>Value</em>' attribute.
     * @see #setValue(Quantity)
     * @see org.nitrolith.model.cell.CellPackage#getAssumption_Value()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='*'"
     * @generated
     */
    Quantity getValue();

    /**
     * Sets the value of the '{@link org.nitrolith.model.cell.Assumption#getValue <em>Value</em>}' attribute.
     * @param value the new value of the '<em>Value</em>' attribute.
     * @see #getValue()
     * @generated
     */
    void setValue(Quantity value);

    /**
     * Returns the value of the '<em><b>Choice</b></em>' attribute.
     * What is taken, in words.
     * @return the value of the '<em>Choice</em>' attribute.
     * @see #setChoice(String)
     * @see org.nitrolith.model.cell.CellPackage#getAssumption_Choice()
     * @model
     * @generated
     */
    String getChoice();

    /**
     * Sets the value of the '{@link org.nitrolith.model.cell.Assumption#getChoice <em>Choice</em>}' attribute.
     * @param value the new value of the '<em>Choice</em>' attribute.
     * @see #getChoice()
     * @generated
     */
    void setChoice(String value);

} // Assumption
