// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.synthesis;

import org.nitrolith.units.Quantity;

/**
 * A representation of the model object '<em><b>Press</b></em>'.
 *
 * Pressing a powder.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.synthesis.Press#getMode <em>Mode</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.Press#getPressure <em>Pressure</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.Press#getDuration <em>Duration</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.Press#getDieMaterial <em>Die Material</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.Press#getDieDiameter <em>Die Diameter</em>}</li>
 * </ul>
 *
 * @see org.nitrolith.model.synthesis.SynthesisPackage#getPress()
 * @model
 * @generated
 */
public interface Press extends Step
{
    /**
     * Returns the value of the '<em><b>Mode</b></em>' attribute.
     * The default value is <code>"uniaxial"</code>.
     * The literals are from the enumeration {@link org.nitrolith.model.synthesis.PressMode}.
     * How the pressure acts.
     * @return the value of the '<em>Mode</em>' attribute.
     * @see org.nitrolith.model.synthesis.PressMode
     * @see #setMode(PressMode)
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getPress_Mode()
     * @model default="uniaxial"
     * @generated
     */
    PressMode getMode();

    /**
     * Sets the value of the '{@link org.nitrolith.model.synthesis.Press#getMode <em>Mode</em>}' attribute.
     * @param value the new value of the '<em>Mode</em>' attribute.
     * @see org.nitrolith.model.synthesis.PressMode
     * @see #getMode()
     * @generated
     */
    void setMode(PressMode value);

    /**
     * Returns the value of the '<em><b>Pressure</b></em>' attribute.
     * The pressure.
     * @return the value of the '<em>Pressure</em>' attribute.
     * @see #setPressure(Quantity)
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getPress_Pressure()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='MPa' min='0' max='10000'"
     * @generated
     */
    Quantity getPressure();

    /**
     * Sets the value of the '{@link org.nitrolith.model.synthesis.Press#getPressure <em>Pressure</em>}' attribute.
     * @param value the new value of the '<em>Pressure</em>' attribute.
     * @see #getPressure()
     * @generated
     */
    void setPressure(Quantity value);

    /**
     * Returns the value of the '<em><b>Duration</b></em>' attribute.
     * How long the pressure is held.
     * @return the value of the '<em>Duration</em>' attribute.
     * @see #setDuration(Quantity)
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getPress_Duration()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='min' min='0' max='1E5'"
     * @generated
     */
    Quantity getDuration();

    /**
     * Sets the value of the '{@link org.nitrolith.model.synthesis.Press#getDuration <em>Duration</em>}' attribute.
     * @param value the new value of the '<em>Duration</em>' attribute.
     * @see #getDuration()
     * @generated
     */
    void setDuration(Quantity value);

    /**
     * Returns the value of the '<em><b>Die Material</b></em>' attribute.
     * What the die is made of, for example tungsten carbide.
     * @return the value of the '<em>Die Material</em>' attribute.
     * @see #setDieMaterial(String)
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getPress_DieMaterial()
     * @model
     * @generated
     */
    String getDieMaterial();

    /**
     * Sets the value of the '{@link org.nitrolith.model.synthesis.Press#getDieMaterial <em>Die Material</em>}' attribute.
     * @param value the new value of the '<em>Die Material</em>' attribute.
     * @see #getDieMaterial()
     * @generated
     */
    void setDieMaterial(String value);

    /**
     * Returns the value of the '<em><b>Die Diameter</b></em>' attribute.
     * The inner diameter of the die.
     * @return the value of the '<em>Die Diameter</em>' attribute.
     * @see #setDieDiameter(Quantity)
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getPress_DieDiameter()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='mm' min='0' max='1000'"
     * @generated
     */
    Quantity getDieDiameter();

    /**
     * Sets the value of the '{@link org.nitrolith.model.synthesis.Press#getDieDiameter <em>Die Diameter</em>}' attribute.
     * @param value the new value of the '<em>Die Diameter</em>' attribute.
     * @see #getDieDiameter()
     * @generated
     */
    void setDieDiameter(Quantity value);

} // Press
