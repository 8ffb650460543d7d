// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.synthesis;


/**
 * A representation of the model object '<em><b>Intermediate</b></em>'.
 *
 * A substance between two steps.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.synthesis.Intermediate#getForm <em>Form</em>}</li>
 * </ul>
 *
 * @see org.nitrolith.model.synthesis.SynthesisPackage#getIntermediate()
 * @model
 * @generated
 */
public interface Intermediate extends Substance
{
    /**
     * Returns the value of the '<em><b>Form</b></em>' attribute.
     * Its form, for example milled powder or green pellet.
     * @return the value of the '<em>Form</em>' attribute.
     * @see #setForm(String)
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getIntermediate_Form()
     * @model
     * @generated
     */
    String getForm();

    /**
     * Sets the value of the '{@link org.nitrolith.model.synthesis.Intermediate#getForm <em>Form</em>}' attribute.
     * @param value the new value of the '<em>Form</em>' attribute.
     * @see #getForm()
     * @generated
     */
    void setForm(String value);

} // Intermediate
