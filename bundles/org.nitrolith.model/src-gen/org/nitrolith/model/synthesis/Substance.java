// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.synthesis;

import org.nitrolith.chemistry.Formula;

import org.nitrolith.model.material.Material;
import org.nitrolith.model.material.Phase;

import org.nitrolith.units.Quantity;

/**
 * A representation of the model object '<em><b>Substance</b></em>'.
 *
 * A substance in a route.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.synthesis.Substance#getMaterial <em>Material</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.Substance#getPhase <em>Phase</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.Substance#getFormula <em>Formula</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.Substance#getMass <em>Mass</em>}</li>
 * </ul>
 *
 * @see org.nitrolith.model.synthesis.SynthesisPackage#getSubstance()
 * @model abstract="true"
 * @generated
 */
public interface Substance extends RouteNode
{
    /**
     * Returns the value of the '<em><b>Material</b></em>' reference.
     * The material.
     * @return the value of the '<em>Material</em>' reference.
     * @see #setMaterial(Material)
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getSubstance_Material()
     * @model
     * @generated
     */
    Material getMaterial();

    /**
     * Sets the value of the '{@link org.nitrolith.model.synthesis.Substance#getMaterial <em>Material</em>}' reference.
     * @param value the new value of the '<em>Material</em>' reference.
     * @see #getMaterial()
     * @generated
     */
    void setMaterial(Material value);

    /**
     * Returns the value of the '<em><b>Phase</b></em>' reference.
     * The phase of the material.
     * @return the value of the '<em>Phase</em>' reference.
     * @see #setPhase(Phase)
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getSubstance_Phase()
     * @model
     * @generated
     */
    Phase getPhase();

    /**
     * Sets the value of the '{@link org.nitrolith.model.synthesis.Substance#getPhase <em>Phase</em>}' reference.
     * @param value the new value of the '<em>Phase</em>' reference.
     * @see #getPhase()
     * @generated
     */
    void setPhase(Phase value);

    /**
     * Returns the value of the '<em><b>Formula</b></em>' attribute.
     * The composition, where it is not that of the material.
     * @return the value of the '<em>Formula</em>' attribute.
     * @see #setFormula(Formula)
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getSubstance_Formula()
     * @model dataType="org.nitrolith.model.base.Formula"
     * @generated
     */
    Formula getFormula();

    /**
     * Sets the value of the '{@link org.nitrolith.model.synthesis.Substance#getFormula <em>Formula</em>}' attribute.
     * @param value the new value of the '<em>Formula</em>' attribute.
     * @see #getFormula()
     * @generated
     */
    void setFormula(Formula value);

    /**
     * Returns the value of the '<em><b>Mass</b></em>' attribute.
     * The mass that was weighed.
     * @return the value of the '<em>Mass</em>' attribute.
     * @see #setMass(Quantity)
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getSubstance_Mass()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='g' min='0' max='1E6'"
     * @generated
     */
    Quantity getMass();

    /**
     * Sets the value of the '{@link org.nitrolith.model.synthesis.Substance#getMass <em>Mass</em>}' attribute.
     * @param value the new value of the '<em>Mass</em>' attribute.
     * @see #getMass()
     * @generated
     */
    void setMass(Quantity value);

} // Substance
