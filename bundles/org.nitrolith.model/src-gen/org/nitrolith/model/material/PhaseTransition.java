// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.material;

import org.nitrolith.model.base.Cited;
import org.nitrolith.model.base.Documented;
import org.nitrolith.model.base.Named;

import org.nitrolith.units.Quantity;

/**
 * A representation of the model object '<em><b>Phase Transition</b></em>'.
 *
 * The change of one phase into another.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.material.PhaseTransition#getFrom <em>From</em>}</li>
 *   <li>{@link org.nitrolith.model.material.PhaseTransition#getTo <em>To</em>}</li>
 *   <li>{@link org.nitrolith.model.material.PhaseTransition#getTemperature <em>Temperature</em>}</li>
 *   <li>{@link org.nitrolith.model.material.PhaseTransition#getPressure <em>Pressure</em>}</li>
 *   <li>{@link org.nitrolith.model.material.PhaseTransition#getCause <em>Cause</em>}</li>
 *   <li>{@link org.nitrolith.model.material.PhaseTransition#getReversibility <em>Reversibility</em>}</li>
 * </ul>
 *
 * @see org.nitrolith.model.material.MaterialPackage#getPhaseTransition()
 * @model
 * @generated
 */
public interface PhaseTransition extends Named, Documented, Cited
{
    /**
     * Returns the value of the '<em><b>From</b></em>' reference.
     * The phase before.
     * @return the value of the '<em>From</em>' reference.
     * @see #setFrom(Phase)
     * @see org.nitrolith.model.material.MaterialPackage#getPhaseTransition_From()
     * @model
     * @generated
     */
    Phase getFrom();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.PhaseTransition#getFrom <em>From</em>}' reference.
     * @param value the new value of the '<em>From</em>' reference.
     * @see #getFrom()
     * @generated
     */
    void setFrom(Phase value);

    /**
     * Returns the value of the '<em><b>To</b></em>' reference.
     * The phase after.
     * @return the value of the '<em>To</em>' reference.
     * @see #setTo(Phase)
     * @see org.nitrolith.model.material.MaterialPackage#getPhaseTransition_To()
     * @model
     * @generated
     */
    Phase getTo();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.PhaseTransition#getTo <em>To</em>}' reference.
     * @param value the new value of the '<em>To</em>' reference.
     * @see #getTo()
     * @generated
     */
    void setTo(Phase value);

    /**
     * Returns the value of the '<em><b>Temperature</b></em>' attribute.
     * The temperature, or the range from the start of the transition to its end.
     * @return the value of the '<em>Temperature</em>' attribute.
     * @see #setTemperature(Quantity)
     * @see org.nitrolith.model.material.MaterialPackage#getPhaseTransition_Temperature()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='degC' min='-273.15' max='5000'"
     * @generated
     */
    Quantity getTemperature();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.PhaseTransition#getTemperature <em>Temperature</em>}' attribute.
     * @param value the new value of the '<em>Temperature</em>' attribute.
     * @see #getTemperature()
     * @generated
     */
    void setTemperature(Quantity value);

    /**
     * Returns the value of the '<em><b>Pressure</b></em>' attribute.
     * The pressure, or the range from the start of the transition to its end.
     * @return the value of the '<em>Pressure</em>' attribute.
     * @see #setPressure(Quantity)
     * @see org.nitrolith.model.material.MaterialPackage#getPhaseTransition_Pressure()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='GPa' min='0' max='1000'"
     * @generated
     */
    Quantity getPressure();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.PhaseTransition#getPressure <em>Pressure</em>}' attribute.
     * @param value the new value of the '<em>Pressure</em>' attribute.
     * @see #getPressure()
     * @generated
     */
    void setPressure(Quantity value);

    /**
     * Returns the value of the '<em><b>Cause</b></em>' attribute.
     * The default value is <code>"unspecified"</code>.
     * The literals are from the enumeration {@link org.nitrolith.model.material.TransitionCause}.
     * What brings the transition about.
     * @return the value of the '<em>Cause</em>' attribute.
     * @see org.nitrolith.model.material.TransitionCause
     * @see #setCause(TransitionCause)
     * @see org.nitrolith.model.material.MaterialPackage#getPhaseTransition_Cause()
     * @model default="unspecified"
     * @generated
     */
    TransitionCause getCause();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.PhaseTransition#getCause <em>Cause</em>}' attribute.
     * @param value the new value of the '<em>Cause</em>' attribute.
     * @see org.nitrolith.model.material.TransitionCause
     * @see #getCause()
     * @generated
     */
    void setCause(TransitionCause value);

    /**
     * Returns the value of the '<em><b>Reversibility</b></em>' attribute.
     * The default value is <code>"unspecified"</code>.
     * The literals are from the enumeration {@link org.nitrolith.model.material.Reversibility}.
     * Whether the material changes back.
     * @return the value of the '<em>Reversibility</em>' attribute.
     * @see org.nitrolith.model.material.Reversibility
     * @see #setReversibility(Reversibility)
     * @see org.nitrolith.model.material.MaterialPackage#getPhaseTransition_Reversibility()
     * @model default="unspecified"
     * @generated
     */
    Reversibility getReversibility();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.PhaseTransition#getReversibility <em>Reversibility</em>}' attribute.
     * @param value the new value of the '<em>Reversibility</em>' attribute.
     * @see org.nitrolith.model.material.Reversibility
     * @see #getReversibility()
     * @generated
     */
    void setReversibility(Reversibility value);

} // PhaseTransition
