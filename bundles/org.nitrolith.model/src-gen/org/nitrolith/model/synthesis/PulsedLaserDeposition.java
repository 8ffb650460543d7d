// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.synthesis;

import org.nitrolith.chemistry.Formula;

import org.nitrolith.model.material.Material;

import org.nitrolith.units.Quantity;

/**
 * A representation of the model object '<em><b>Pulsed Laser Deposition</b></em>'.
 *
 * Deposition of what a pulsed laser evaporates from a target.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.synthesis.PulsedLaserDeposition#getTarget <em>Target</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.PulsedLaserDeposition#getTargetMaterial <em>Target Material</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.PulsedLaserDeposition#getWavelength <em>Wavelength</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.PulsedLaserDeposition#getFluence <em>Fluence</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.PulsedLaserDeposition#getPulseRate <em>Pulse Rate</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.PulsedLaserDeposition#getPulses <em>Pulses</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.PulsedLaserDeposition#getGas <em>Gas</em>}</li>
 * </ul>
 *
 * @see org.nitrolith.model.synthesis.SynthesisPackage#getPulsedLaserDeposition()
 * @model
 * @generated
 */
public interface PulsedLaserDeposition extends Deposition
{
    /**
     * Returns the value of the '<em><b>Target</b></em>' attribute.
     * The composition of the target.
     * @return the value of the '<em>Target</em>' attribute.
     * @see #setTarget(Formula)
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getPulsedLaserDeposition_Target()
     * @model dataType="org.nitrolith.model.base.Formula"
     * @generated
     */
    Formula getTarget();

    /**
     * Sets the value of the '{@link org.nitrolith.model.synthesis.PulsedLaserDeposition#getTarget <em>Target</em>}' attribute.
     * @param value the new value of the '<em>Target</em>' attribute.
     * @see #getTarget()
     * @generated
     */
    void setTarget(Formula value);

    /**
     * Returns the value of the '<em><b>Target Material</b></em>' reference.
     * The material of the target.
     * @return the value of the '<em>Target Material</em>' reference.
     * @see #setTargetMaterial(Material)
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getPulsedLaserDeposition_TargetMaterial()
     * @model
     * @generated
     */
    Material getTargetMaterial();

    /**
     * Sets the value of the '{@link org.nitrolith.model.synthesis.PulsedLaserDeposition#getTargetMaterial <em>Target Material</em>}' reference.
     * @param value the new value of the '<em>Target Material</em>' reference.
     * @see #getTargetMaterial()
     * @generated
     */
    void setTargetMaterial(Material value);

    /**
     * Returns the value of the '<em><b>Wavelength</b></em>' attribute.
     * The wavelength of the laser.
     * @return the value of the '<em>Wavelength</em>' attribute.
     * @see #setWavelength(Quantity)
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getPulsedLaserDeposition_Wavelength()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='nm' min='100' max='20000'"
     * @generated
     */
    Quantity getWavelength();

    /**
     * Sets the value of the '{@link org.nitrolith.model.synthesis.PulsedLaserDeposition#getWavelength <em>Wavelength</em>}' attribute.
     * @param value the new value of the '<em>Wavelength</em>' attribute.
     * @see #getWavelength()
     * @generated
     */
    void setWavelength(Quantity value);

    /**
     * Returns the value of the '<em><b>Fluence</b></em>' attribute.
     * The energy of a pulse by the area of its spot.
     * @return the value of the '<em>Fluence</em>' attribute.
     * @see #setFluence(Quantity)
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getPulsedLaserDeposition_Fluence()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='J/cm2' min='0' max='1000'"
     * @generated
     */
    Quantity getFluence();

    /**
     * Sets the value of the '{@link org.nitrolith.model.synthesis.PulsedLaserDeposition#getFluence <em>Fluence</em>}' attribute.
     * @param value the new value of the '<em>Fluence</em>' attribute.
     * @see #getFluence()
     * @generated
     */
    void setFluence(Quantity value);

    /**
     * Returns the value of the '<em><b>Pulse Rate</b></em>' attribute.
     * Pulses a second.
     * @return the value of the '<em>Pulse Rate</em>' attribute.
     * @see #setPulseRate(Quantity)
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getPulsedLaserDeposition_PulseRate()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='Hz' min='0' max='1E6'"
     * @generated
     */
    Quantity getPulseRate();

    /**
     * Sets the value of the '{@link org.nitrolith.model.synthesis.PulsedLaserDeposition#getPulseRate <em>Pulse Rate</em>}' attribute.
     * @param value the new value of the '<em>Pulse Rate</em>' attribute.
     * @see #getPulseRate()
     * @generated
     */
    void setPulseRate(Quantity value);

    /**
     * Returns the value of the '<em><b>Pulses</b></em>' attribute.
     * The number of pulses; 0 where it is not known.
     * @return the value of the '<em>Pulses</em>' attribute.
     * @see #setPulses(int)
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getPulsedLaserDeposition_Pulses()
     * @model
     * @generated
     */
    int getPulses();

    /**
     * Sets the value of the '{@link org.nitrolith.model.synthesis.PulsedLaserDeposition#getPulses <em>Pulses</em>}' attribute.
     * @param value the new value of the '<em>Pulses</em>' attribute.
     * @see #getPulses()
     * @generated
     */
    void setPulses(int value);

    /**
     * Returns the value of the '<em><b>Gas</b></em>' attribute.
     * The background gas.
     * @return the value of the '<em>Gas</em>' attribute.
     * @see #setGas(String)
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getPulsedLaserDeposition_Gas()
     * @model
     * @generated
     */
    String getGas();

    /**
     * Sets the value of the '{@link org.nitrolith.model.synthesis.PulsedLaserDeposition#getGas <em>Gas</em>}' attribute.
     * @param value the new value of the '<em>Gas</em>' attribute.
     * @see #getGas()
     * @generated
     */
    void setGas(String value);

} // PulsedLaserDeposition
