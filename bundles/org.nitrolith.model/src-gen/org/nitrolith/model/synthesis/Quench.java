// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.synthesis;

import org.nitrolith.units.Quantity;

/**
 * A representation of the model object '<em><b>Quench</b></em>'.
 *
 * Fast cooling.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.synthesis.Quench#getTemperature <em>Temperature</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.Quench#getMedium <em>Medium</em>}</li>
 * </ul>
 *
 * @see org.nitrolith.model.synthesis.SynthesisPackage#getQuench()
 * @model
 * @generated
 */
public interface Quench extends HeatSegment
{
    /**
     * Returns the value of the '<em><b>Temperature</b></em>' attribute.
     * The temperature at the end.
     * @return the value of the '<em>Temperature</em>' attribute.
     * @see #setTemperature(Quantity)
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getQuench_Temperature()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='degC' min='-200' max='3000'"
     * @generated
     */
    Quantity getTemperature();

    /**
     * Sets the value of the '{@link org.nitrolith.model.synthesis.Quench#getTemperature <em>Temperature</em>}' attribute.
     * @param value the new value of the '<em>Temperature</em>' attribute.
     * @see #getTemperature()
     * @generated
     */
    void setTemperature(Quantity value);

    /**
     * Returns the value of the '<em><b>Medium</b></em>' attribute.
     * What it is cooled with, for example ice water or liquid nitrogen.
     * @return the value of the '<em>Medium</em>' attribute.
     * @see #setMedium(String)
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getQuench_Medium()
     * @model
     * @generated
     */
    String getMedium();

    /**
     * Sets the value of the '{@link org.nitrolith.model.synthesis.Quench#getMedium <em>Medium</em>}' attribute.
     * @param value the new value of the '<em>Medium</em>' attribute.
     * @see #getMedium()
     * @generated
     */
    void setMedium(String value);

} // Quench
