// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.synthesis;

import org.nitrolith.units.Quantity;

/**
 * A representation of the model object '<em><b>Deposition</b></em>'.
 *
 * Making a film on a substrate.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.synthesis.Deposition#getSubstrate <em>Substrate</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.Deposition#getSubstrateTemperature <em>Substrate Temperature</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.Deposition#getChamberPressure <em>Chamber Pressure</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.Deposition#getFilmThickness <em>Film Thickness</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.Deposition#getDepositionRate <em>Deposition Rate</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.Deposition#getDuration <em>Duration</em>}</li>
 * </ul>
 *
 * @see org.nitrolith.model.synthesis.SynthesisPackage#getDeposition()
 * @model abstract="true"
 * @generated
 */
public interface Deposition extends Step
{
    /**
     * Returns the value of the '<em><b>Substrate</b></em>' attribute.
     * What the film grows on.
     * @return the value of the '<em>Substrate</em>' attribute.
     * @see #setSubstrate(String)
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getDeposition_Substrate()
     * @model
     * @generated
     */
    String getSubstrate();

    /**
     * Sets the value of the '{@link org.nitrolith.model.synthesis.Deposition#getSubstrate <em>Substrate</em>}' attribute.
     * @param value the new value of the '<em>Substrate</em>' attribute.
     * @see #getSubstrate()
     * @generated
     */
    void setSubstrate(String value);

    /**
     * Returns the value of the '<em><b>Substrate Temperature</b></em>' attribute.
     * The temperature of the substrate.
     * @return the value of the '<em>Substrate Temperature</em>' attribute.
     * @see #setSubstrateTemperature(Quantity)
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getDeposition_SubstrateTemperature()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='degC' min='-200' max='2000'"
     * @generated
     */
    Quantity getSubstrateTemperature();

    /**
     * Sets the value of the '{@link org.nitrolith.model.synthesis.Deposition#getSubstrateTemperature <em>Substrate Temperature</em>}' attribute.
     * @param value the new value of the '<em>Substrate Temperature</em>' attribute.
     * @see #getSubstrateTemperature()
     * @generated
     */
    void setSubstrateTemperature(Quantity value);

    /**
     * Returns the value of the '<em><b>Chamber Pressure</b></em>' attribute.
     * The pressure in the chamber during the deposition.
     * @return the value of the '<em>Chamber Pressure</em>' attribute.
     * @see #setChamberPressure(Quantity)
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getDeposition_ChamberPressure()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='mbar' min='0' max='2000'"
     * @generated
     */
    Quantity getChamberPressure();

    /**
     * Sets the value of the '{@link org.nitrolith.model.synthesis.Deposition#getChamberPressure <em>Chamber Pressure</em>}' attribute.
     * @param value the new value of the '<em>Chamber Pressure</em>' attribute.
     * @see #getChamberPressure()
     * @generated
     */
    void setChamberPressure(Quantity value);

    /**
     * Returns the value of the '<em><b>Film Thickness</b></em>' attribute.
     * The thickness of the film.
     * @return the value of the '<em>Film Thickness</em>' attribute.
     * @see #setFilmThickness(Quantity)
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getDeposition_FilmThickness()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='nm' min='0' max='1E6'"
     * @generated
     */
    Quantity getFilmThickness();

    /**
     * Sets the value of the '{@link org.nitrolith.model.synthesis.Deposition#getFilmThickness <em>Film Thickness</em>}' attribute.
     * @param value the new value of the '<em>Film Thickness</em>' attribute.
     * @see #getFilmThickness()
     * @generated
     */
    void setFilmThickness(Quantity value);

    /**
     * Returns the value of the '<em><b>Deposition Rate</b></em>' attribute.
     * How fast the film grows.
     * @return the value of the '<em>Deposition Rate</em>' attribute.
     * @see #setDepositionRate(Quantity)
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getDeposition_DepositionRate()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='nm/min' min='0' max='1E5'"
     * @generated
     */
    Quantity getDepositionRate();

    /**
     * Sets the value of the '{@link org.nitrolith.model.synthesis.Deposition#getDepositionRate <em>Deposition Rate</em>}' attribute.
     * @param value the new value of the '<em>Deposition Rate</em>' attribute.
     * @see #getDepositionRate()
     * @generated
     */
    void setDepositionRate(Quantity value);

    /**
     * Returns the value of the '<em><b>Duration</b></em>' attribute.
     * How long.
     * @return the value of the '<em>Duration</em>' attribute.
     * @see #setDuration(Quantity)
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getDeposition_Duration()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='h' min='0' max='1000'"
     * @generated
     */
    Quantity getDuration();

    /**
     * Sets the value of the '{@link org.nitrolith.model.synthesis.Deposition#getDuration <em>Duration</em>}' attribute.
     * @param value the new value of the '<em>Duration</em>' attribute.
     * @see #getDuration()
     * @generated
     */
    void setDuration(Quantity value);

} // Deposition
