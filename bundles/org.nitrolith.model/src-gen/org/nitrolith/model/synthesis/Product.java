// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.synthesis;

import org.nitrolith.model.material.Form;

import org.nitrolith.units.Quantity;

/**
 * A representation of the model object '<em><b>Product</b></em>'.
 *
 * What a route gives.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.synthesis.Product#getForm <em>Form</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.Product#getTargetMass <em>Target Mass</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.Product#getYield <em>Yield</em>}</li>
 * </ul>
 *
 * @see org.nitrolith.model.synthesis.SynthesisPackage#getProduct()
 * @model
 * @generated
 */
public interface Product extends Substance
{
    /**
     * Returns the value of the '<em><b>Form</b></em>' reference.
     * The form in which it is obtained.
     * @return the value of the '<em>Form</em>' reference.
     * @see #setForm(Form)
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getProduct_Form()
     * @model
     * @generated
     */
    Form getForm();

    /**
     * Sets the value of the '{@link org.nitrolith.model.synthesis.Product#getForm <em>Form</em>}' reference.
     * @param value the new value of the '<em>Form</em>' reference.
     * @see #getForm()
     * @generated
     */
    void setForm(Form value);

    /**
     * Returns the value of the '<em><b>Target Mass</b></em>' attribute.
     * The mass that is wanted; the batch calculator starts from it.
     * @return the value of the '<em>Target Mass</em>' attribute.
     * @see #setTargetMass(Quantity)
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getProduct_TargetMass()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='g' min='0' max='1E6'"
     * @generated
     */
    Quantity getTargetMass();

    /**
     * Sets the value of the '{@link org.nitrolith.model.synthesis.Product#getTargetMass <em>Target Mass</em>}' attribute.
     * @param value the new value of the '<em>Target Mass</em>' attribute.
     * @see #getTargetMass()
     * @generated
     */
    void setTargetMass(Quantity value);

    /**
     * Returns the value of the '<em><b>Yield</b></em>' attribute.
     * The mass obtained as part of that possible.
     * @return the value of the '<em>Yield</em>' attribute.
     * @see #setYield(Quantity)
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getProduct_Yield()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='%' min='0' max='120'"
     * @generated
     */
    Quantity getYield();

    /**
     * Sets the value of the '{@link org.nitrolith.model.synthesis.Product#getYield <em>Yield</em>}' attribute.
     * @param value the new value of the '<em>Yield</em>' attribute.
     * @see #getYield()
     * @generated
     */
    void setYield(Quantity value);

} // Product
