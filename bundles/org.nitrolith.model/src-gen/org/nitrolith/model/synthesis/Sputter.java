// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.synthesis;

import org.nitrolith.chemistry.Formula;

import org.nitrolith.model.material.Material;

import org.nitrolith.units.Quantity;

/**
 * A representation of the model object '<em><b>Sputter</b></em>'.
 *
 * Sputtering from a target, for example of Li3PO4 in N2 to LiPON.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.synthesis.Sputter#getMode <em>Mode</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.Sputter#getPower <em>Power</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.Sputter#getGas <em>Gas</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.Sputter#getTarget <em>Target</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.Sputter#getTargetMaterial <em>Target Material</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.Sputter#getTargetDistance <em>Target Distance</em>}</li>
 * </ul>
 *
 * @see org.nitrolith.model.synthesis.SynthesisPackage#getSputter()
 * @model
 * @generated
 */
public interface Sputter extends Deposition
{
    /**
     * Returns the value of the '<em><b>Mode</b></em>' attribute.
     * The default value is <code>"RF"</code>.
     * The literals are from the enumeration {@link org.nitrolith.model.synthesis.SputterMode}.
     * How the plasma is driven.
     * @return the value of the '<em>Mode</em>' attribute.
     * @see org.nitrolith.model.synthesis.SputterMode
     * @see #setMode(SputterMode)
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getSputter_Mode()
     * @model default="RF"
     * @generated
     */
    SputterMode getMode();

    /**
     * Sets the value of the '{@link org.nitrolith.model.synthesis.Sputter#getMode <em>Mode</em>}' attribute.
     * @param value the new value of the '<em>Mode</em>' attribute.
     * @see org.nitrolith.model.synthesis.SputterMode
     * @see #getMode()
     * @generated
     */
    void setMode(SputterMode value);

    /**
     * Returns the value of the '<em><b>Power</b></em>' attribute.
     * The power.
     * @return the value of the '<em>Power</em>' attribute.
     * @see #setPower(Quantity)
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getSputter_Power()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='W' min='0' max='1E5'"
     * @generated
     */
    Quantity getPower();

    /**
     * Sets the value of the '{@link org.nitrolith.model.synthesis.Sputter#getPower <em>Power</em>}' attribute.
     * @param value the new value of the '<em>Power</em>' attribute.
     * @see #getPower()
     * @generated
     */
    void setPower(Quantity value);

    /**
     * Returns the value of the '<em><b>Gas</b></em>' attribute.
     * The working gas, for example N2.
     * @return the value of the '<em>Gas</em>' attribute.
     * @see #setGas(String)
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getSputter_Gas()
     * @model
     * @generated
     */
    String getGas();

    /**
     * Sets the value of the '{@link org.nitrolith.model.synthesis.Sputter#getGas <em>Gas</em>}' attribute.
     * @param value the new value of the '<em>Gas</em>' attribute.
     * @see #getGas()
     * @generated
     */
    void setGas(String value);

    /**
     * Returns the value of the '<em><b>Target</b></em>' attribute.
     * The composition of the target.
     * @return the value of the '<em>Target</em>' attribute.
     * @see #setTarget(Formula)
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getSputter_Target()
     * @model dataType="org.nitrolith.model.base.Formula"
     * @generated
     */
    Formula getTarget();

    /**
     * Sets the value of the '{@link org.nitrolith.model.synthesis.Sputter#getTarget <em>Target</em>}' attribute.
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
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getSputter_TargetMaterial()
     * @model
     * @generated
     */
    Material getTargetMaterial();

    /**
     * Sets the value of the '{@link org.nitrolith.model.synthesis.Sputter#getTargetMaterial <em>Target Material</em>}' reference.
     * @param value the new value of the '<em>Target Material</em>' reference.
     * @see #getTargetMaterial()
     * @generated
     */
    void setTargetMaterial(Material value);

    /**
     * Returns the value of the '<em><b>Target Distance</b></em>' attribute.
     * The distance from the target to the substrate.
     * @return the value of the '<em>Target Distance</em>' attribute.
     * @see #setTargetDistance(Quantity)
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getSputter_TargetDistance()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='mm' min='0' max='1000'"
     * @generated
     */
    Quantity getTargetDistance();

    /**
     * Sets the value of the '{@link org.nitrolith.model.synthesis.Sputter#getTargetDistance <em>Target Distance</em>}' attribute.
     * @param value the new value of the '<em>Target Distance</em>' attribute.
     * @see #getTargetDistance()
     * @generated
     */
    void setTargetDistance(Quantity value);

} // Sputter
