// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.synthesis;

import org.nitrolith.units.Quantity;

/**
 * A representation of the model object '<em><b>Ramp</b></em>'.
 *
 * A change of temperature at a constant rate.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.synthesis.Ramp#getTemperature <em>Temperature</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.Ramp#getRate <em>Rate</em>}</li>
 * </ul>
 *
 * @see org.nitrolith.model.synthesis.SynthesisPackage#getRamp()
 * @model
 * @generated
 */
public interface Ramp extends HeatSegment
{
    /**
     * Returns the value of the '<em><b>Temperature</b></em>' attribute.
     * The temperature at the end.
     * @return the value of the '<em>Temperature</em>' attribute.
     * @see #setTemperature(Quantity)
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getRamp_Temperature()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='degC' min='-200' max='3000'"
     * @generated
     */
    Quantity getTemperature();

    /**
     * Sets the value of the '{@link org.nitrolith.model.synthesis.Ramp#getTemperature <em>Temperature</em>}' attribute.
     * @param value the new value of the '<em>Temperature</em>' attribute.
     * @see #getTemperature()
     * @generated
     */
    void setTemperature(Quantity value);

    /**
     * Returns the value of the '<em><b>Rate</b></em>' attribute.
     * How fast the temperature changes.
     * @return the value of the '<em>Rate</em>' attribute.
     * @see #setRate(Quantity)
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getRamp_Rate()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='degC/min' min='0' max='1000'"
     * @generated
     */
    Quantity getRate();

    /**
     * Sets the value of the '{@link org.nitrolith.model.synthesis.Ramp#getRate <em>Rate</em>}' attribute.
     * @param value the new value of the '<em>Rate</em>' attribute.
     * @see #getRate()
     * @generated
     */
    void setRate(Quantity value);

} // Ramp
