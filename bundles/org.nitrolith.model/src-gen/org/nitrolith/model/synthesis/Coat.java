// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.synthesis;

import org.nitrolith.model.material.Material;

import org.nitrolith.units.Quantity;

/**
 * A representation of the model object '<em><b>Coat</b></em>'.
 *
 * Covering a substance or a body with a thin layer.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.synthesis.Coat#getCoatingMaterial <em>Coating Material</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.Coat#getTechnique <em>Technique</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.Coat#getThickness <em>Thickness</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.Coat#getMassFraction <em>Mass Fraction</em>}</li>
 * </ul>
 *
 * @see org.nitrolith.model.synthesis.SynthesisPackage#getCoat()
 * @model
 * @generated
 */
public interface Coat extends Step
{
    /**
     * Returns the value of the '<em><b>Coating Material</b></em>' reference.
     * The material of the layer.
     * @return the value of the '<em>Coating Material</em>' reference.
     * @see #setCoatingMaterial(Material)
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getCoat_CoatingMaterial()
     * @model
     * @generated
     */
    Material getCoatingMaterial();

    /**
     * Sets the value of the '{@link org.nitrolith.model.synthesis.Coat#getCoatingMaterial <em>Coating Material</em>}' reference.
     * @param value the new value of the '<em>Coating Material</em>' reference.
     * @see #getCoatingMaterial()
     * @generated
     */
    void setCoatingMaterial(Material value);

    /**
     * Returns the value of the '<em><b>Technique</b></em>' attribute.
     * How it is put on, for example by solution, sputtering or mixing.
     * @return the value of the '<em>Technique</em>' attribute.
     * @see #setTechnique(String)
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getCoat_Technique()
     * @model
     * @generated
     */
    String getTechnique();

    /**
     * Sets the value of the '{@link org.nitrolith.model.synthesis.Coat#getTechnique <em>Technique</em>}' attribute.
     * @param value the new value of the '<em>Technique</em>' attribute.
     * @see #getTechnique()
     * @generated
     */
    void setTechnique(String value);

    /**
     * Returns the value of the '<em><b>Thickness</b></em>' attribute.
     * The thickness of the layer.
     * @return the value of the '<em>Thickness</em>' attribute.
     * @see #setThickness(Quantity)
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getCoat_Thickness()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='nm' min='0' max='1E6'"
     * @generated
     */
    Quantity getThickness();

    /**
     * Sets the value of the '{@link org.nitrolith.model.synthesis.Coat#getThickness <em>Thickness</em>}' attribute.
     * @param value the new value of the '<em>Thickness</em>' attribute.
     * @see #getThickness()
     * @generated
     */
    void setThickness(Quantity value);

    /**
     * Returns the value of the '<em><b>Mass Fraction</b></em>' attribute.
     * The part of the mass that is coating.
     * @return the value of the '<em>Mass Fraction</em>' attribute.
     * @see #setMassFraction(Quantity)
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getCoat_MassFraction()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='wt%' min='0' max='100'"
     * @generated
     */
    Quantity getMassFraction();

    /**
     * Sets the value of the '{@link org.nitrolith.model.synthesis.Coat#getMassFraction <em>Mass Fraction</em>}' attribute.
     * @param value the new value of the '<em>Mass Fraction</em>' attribute.
     * @see #getMassFraction()
     * @generated
     */
    void setMassFraction(Quantity value);

} // Coat
