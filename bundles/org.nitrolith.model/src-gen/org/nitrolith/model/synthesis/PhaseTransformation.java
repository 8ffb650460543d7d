// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.synthesis;

import org.nitrolith.model.material.Phase;
import org.nitrolith.model.material.TransitionCause;

import org.nitrolith.units.Quantity;

/**
 * A representation of the model object '<em><b>Phase Transformation</b></em>'.
 *
 * Turning a phase into another one, for example alpha-Li3N into beta-Li3N.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.synthesis.PhaseTransformation#getFrom <em>From</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.PhaseTransformation#getTo <em>To</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.PhaseTransformation#getCause <em>Cause</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.PhaseTransformation#getTemperature <em>Temperature</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.PhaseTransformation#getPressure <em>Pressure</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.PhaseTransformation#getDuration <em>Duration</em>}</li>
 * </ul>
 *
 * @see org.nitrolith.model.synthesis.SynthesisPackage#getPhaseTransformation()
 * @model
 * @generated
 */
public interface PhaseTransformation extends Step
{
    /**
     * Returns the value of the '<em><b>From</b></em>' reference.
     * The phase before.
     * @return the value of the '<em>From</em>' reference.
     * @see #setFrom(Phase)
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getPhaseTransformation_From()
     * @model
     * @generated
     */
    Phase getFrom();

    /**
     * Sets the value of the '{@link org.nitrolith.model.synthesis.PhaseTransformation#getFrom <em>From</em>}' reference.
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
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getPhaseTransformation_To()
     * @model
     * @generated
     */
    Phase getTo();

    /**
     * Sets the value of the '{@link org.nitrolith.model.synthesis.PhaseTransformation#getTo <em>To</em>}' reference.
     * @param value the new value of the '<em>To</em>' reference.
     * @see #getTo()
     * @generated
     */
    void setTo(Phase value);

    /**
     * Returns the value of the '<em><b>Cause</b></em>' attribute.
     * The default value is <code>"unspecified"</code>.
     * The literals are from the enumeration {@link org.nitrolith.model.material.TransitionCause}.
     * What brings the transformation about.
     * @return the value of the '<em>Cause</em>' attribute.
     * @see org.nitrolith.model.material.TransitionCause
     * @see #setCause(TransitionCause)
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getPhaseTransformation_Cause()
     * @model default="unspecified"
     * @generated
     */
    TransitionCause getCause();

    /**
     * Sets the value of the '{@link org.nitrolith.model.synthesis.PhaseTransformation#getCause <em>Cause</em>}' attribute.
     * @param value the new value of the '<em>Cause</em>' attribute.
     * @see org.nitrolith.model.material.TransitionCause
     * @see #getCause()
     * @generated
     */
    void setCause(TransitionCause value);

    /**
     * Returns the value of the '<em><b>Temperature</b></em>' attribute.
     * The temperature.
     * @return the value of the '<em>Temperature</em>' attribute.
     * @see #setTemperature(Quantity)
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getPhaseTransformation_Temperature()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='degC' min='-273.15' max='5000'"
     * @generated
     */
    Quantity getTemperature();

    /**
     * Sets the value of the '{@link org.nitrolith.model.synthesis.PhaseTransformation#getTemperature <em>Temperature</em>}' attribute.
     * @param value the new value of the '<em>Temperature</em>' attribute.
     * @see #getTemperature()
     * @generated
     */
    void setTemperature(Quantity value);

    /**
     * Returns the value of the '<em><b>Pressure</b></em>' attribute.
     * The pressure.
     * @return the value of the '<em>Pressure</em>' attribute.
     * @see #setPressure(Quantity)
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getPhaseTransformation_Pressure()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='GPa' min='0' max='1000'"
     * @generated
     */
    Quantity getPressure();

    /**
     * Sets the value of the '{@link org.nitrolith.model.synthesis.PhaseTransformation#getPressure <em>Pressure</em>}' attribute.
     * @param value the new value of the '<em>Pressure</em>' attribute.
     * @see #getPressure()
     * @generated
     */
    void setPressure(Quantity value);

    /**
     * Returns the value of the '<em><b>Duration</b></em>' attribute.
     * How long.
     * @return the value of the '<em>Duration</em>' attribute.
     * @see #setDuration(Quantity)
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getPhaseTransformation_Duration()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='h' min='0' max='10000'"
     * @generated
     */
    Quantity getDuration();

    /**
     * Sets the value of the '{@link org.nitrolith.model.synthesis.PhaseTransformation#getDuration <em>Duration</em>}' attribute.
     * @param value the new value of the '<em>Duration</em>' attribute.
     * @see #getDuration()
     * @generated
     */
    void setDuration(Quantity value);

} // PhaseTransformation
