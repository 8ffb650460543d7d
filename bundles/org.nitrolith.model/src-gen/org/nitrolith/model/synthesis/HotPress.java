// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.synthesis;

import org.nitrolith.units.Quantity;

/**
 * A representation of the model object '<em><b>Hot Press</b></em>'.
 *
 * Pressing at high temperature.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.synthesis.HotPress#getTemperature <em>Temperature</em>}</li>
 * </ul>
 *
 * @see org.nitrolith.model.synthesis.SynthesisPackage#getHotPress()
 * @model
 * @generated
 */
public interface HotPress extends Press
{
    /**
     * Returns the value of the '<em><b>Temperature</b></em>' attribute.
     * The temperature.
     * @return the value of the '<em>Temperature</em>' attribute.
     * @see #setTemperature(Quantity)
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getHotPress_Temperature()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='degC' min='20' max='3000'"
     * @generated
     */
    Quantity getTemperature();

    /**
     * Sets the value of the '{@link org.nitrolith.model.synthesis.HotPress#getTemperature <em>Temperature</em>}' attribute.
     * @param value the new value of the '<em>Temperature</em>' attribute.
     * @see #getTemperature()
     * @generated
     */
    void setTemperature(Quantity value);

} // HotPress
