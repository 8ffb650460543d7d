// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.synthesis;

import org.nitrolith.units.Quantity;

/**
 * A representation of the model object '<em><b>Store</b></em>'.
 *
 * Keeping a substance for a time.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.synthesis.Store#getContainer <em>Container</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.Store#getTemperature <em>Temperature</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.Store#getDuration <em>Duration</em>}</li>
 * </ul>
 *
 * @see org.nitrolith.model.synthesis.SynthesisPackage#getStore()
 * @model
 * @generated
 */
public interface Store extends Step
{
    /**
     * Returns the value of the '<em><b>Container</b></em>' attribute.
     * What it is kept in.
     * @return the value of the '<em>Container</em>' attribute.
     * @see #setContainer(String)
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getStore_Container()
     * @model
     * @generated
     */
    String getContainer();

    /**
     * Sets the value of the '{@link org.nitrolith.model.synthesis.Store#getContainer <em>Container</em>}' attribute.
     * @param value the new value of the '<em>Container</em>' attribute.
     * @see #getContainer()
     * @generated
     */
    void setContainer(String value);

    /**
     * Returns the value of the '<em><b>Temperature</b></em>' attribute.
     * The temperature.
     * @return the value of the '<em>Temperature</em>' attribute.
     * @see #setTemperature(Quantity)
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getStore_Temperature()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='degC' min='-200' max='500'"
     * @generated
     */
    Quantity getTemperature();

    /**
     * Sets the value of the '{@link org.nitrolith.model.synthesis.Store#getTemperature <em>Temperature</em>}' attribute.
     * @param value the new value of the '<em>Temperature</em>' attribute.
     * @see #getTemperature()
     * @generated
     */
    void setTemperature(Quantity value);

    /**
     * Returns the value of the '<em><b>Duration</b></em>' attribute.
     * How long.
     * @return the value of the '<em>Duration</em>' attribute.
     * @see #setDuration(Quantity)
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getStore_Duration()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='h' min='0' max='1E6'"
     * @generated
     */
    Quantity getDuration();

    /**
     * Sets the value of the '{@link org.nitrolith.model.synthesis.Store#getDuration <em>Duration</em>}' attribute.
     * @param value the new value of the '<em>Duration</em>' attribute.
     * @see #getDuration()
     * @generated
     */
    void setDuration(Quantity value);

} // Store
