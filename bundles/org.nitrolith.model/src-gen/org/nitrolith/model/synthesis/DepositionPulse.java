// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.synthesis;

import org.nitrolith.model.base.Documented;
import org.nitrolith.model.base.Named;

import org.nitrolith.units.Quantity;

/**
 * A representation of the model object '<em><b>Deposition Pulse</b></em>'.
 *
 * A pulse of one precursor and the purge after it. Its name is the precursor.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.synthesis.DepositionPulse#getPrecursorTemperature <em>Precursor Temperature</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.DepositionPulse#getPulse <em>Pulse</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.DepositionPulse#getPurge <em>Purge</em>}</li>
 * </ul>
 *
 * @see org.nitrolith.model.synthesis.SynthesisPackage#getDepositionPulse()
 * @model
 * @generated
 */
public interface DepositionPulse extends Named, Documented
{
    /**
     * Returns the value of the '<em><b>Precursor Temperature</b></em>' attribute.
     * The temperature of the precursor's container.
     * @return the value of the '<em>Precursor Temperature</em>' attribute.
     * @see #setPrecursorTemperature(Quantity)
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getDepositionPulse_PrecursorTemperature()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='degC' min='-200' max='1000'"
     * @generated
     */
    Quantity getPrecursorTemperature();

    /**
     * Sets the value of the '{@link org.nitrolith.model.synthesis.DepositionPulse#getPrecursorTemperature <em>Precursor Temperature</em>}' attribute.
     * @param value the new value of the '<em>Precursor Temperature</em>' attribute.
     * @see #getPrecursorTemperature()
     * @generated
     */
    void setPrecursorTemperature(Quantity value);

    /**
     * Returns the value of the '<em><b>Pulse</b></em>' attribute.
     * How long the precursor flows.
     * @return the value of the '<em>Pulse</em>' attribute.
     * @see #setPulse(Quantity)
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getDepositionPulse_Pulse()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='s' min='0' max='10000'"
     * @generated
     */
    Quantity getPulse();

    /**
     * Sets the value of the '{@link org.nitrolith.model.synthesis.DepositionPulse#getPulse <em>Pulse</em>}' attribute.
     * @param value the new value of the '<em>Pulse</em>' attribute.
     * @see #getPulse()
     * @generated
     */
    void setPulse(Quantity value);

    /**
     * Returns the value of the '<em><b>Purge</b></em>' attribute.
     * How long it is purged afterwards.
     * @return the value of the '<em>Purge</em>' attribute.
     * @see #setPurge(Quantity)
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getDepositionPulse_Purge()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='s' min='0' max='10000'"
     * @generated
     */
    Quantity getPurge();

    /**
     * Sets the value of the '{@link org.nitrolith.model.synthesis.DepositionPulse#getPurge <em>Purge</em>}' attribute.
     * @param value the new value of the '<em>Purge</em>' attribute.
     * @see #getPurge()
     * @generated
     */
    void setPurge(Quantity value);

} // DepositionPulse
