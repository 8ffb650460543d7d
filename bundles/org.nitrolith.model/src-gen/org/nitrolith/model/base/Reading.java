// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.base;

import org.nitrolith.units.Quantity;

/**
 * A representation of the model object '<em><b>Reading</b></em>'.
 *
 * One of several printed values for one quantity.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.base.Reading#getPrinted <em>Printed</em>}</li>
 *   <li>{@link org.nitrolith.model.base.Reading#getValue <em>Value</em>}</li>
 * </ul>
 *
 * @see org.nitrolith.model.base.BasePackage#getReading()
 * @model
 * @generated
 */
public interface Reading extends Documented, Cited
{
    /**
     * Returns the value of the '<em><b>Printed</b></em>' attribute.
     * The value or statement as printed.
     * @return the value of the '<em>Printed</em>' attribute.
     * @see #setPrinted(String)
     * @see org.nitrolith.model.base.BasePackage#getReading_Printed()
     * @model
     * @generated
     */
    String getPrinted();

    /**
     * Sets the value of the '{@link org.nitrolith.model.base.Reading#getPrinted <em>Printed</em>}' attribute.
     * @param value the new value of the '<em>Printed</em>' attribute.
     * @see #getPrinted()
     * @generated
     */
    void setPrinted(String value);

    /**
     * Returns the value of the '<em><b>Value</b></em>' attribute.
     * The printed value, where it is a number.
     * @return the value of the '<em>Value</em>' attribute.
     * @see #setValue(Quantity)
     * @see org.nitrolith.model.base.BasePackage#getReading_Value()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='*'"
     * @generated
     */
    Quantity getValue();

    /**
     * Sets the value of the '{@link org.nitrolith.model.base.Reading#getValue <em>Value</em>}' attribute.
     * @param value the new value of the '<em>Value</em>' attribute.
     * @see #getValue()
     * @generated
     */
    void setValue(Quantity value);

} // Reading
