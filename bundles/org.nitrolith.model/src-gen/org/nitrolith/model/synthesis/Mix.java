// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.synthesis;

import org.nitrolith.units.Quantity;

/**
 * A representation of the model object '<em><b>Mix</b></em>'.
 *
 * Mixing by hand or in a mixer, without milling.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.synthesis.Mix#getTool <em>Tool</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.Mix#getMedium <em>Medium</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.Mix#getDuration <em>Duration</em>}</li>
 * </ul>
 *
 * @see org.nitrolith.model.synthesis.SynthesisPackage#getMix()
 * @model
 * @generated
 */
public interface Mix extends Step
{
    /**
     * Returns the value of the '<em><b>Tool</b></em>' attribute.
     * What it is mixed with, for example an agate mortar.
     * @return the value of the '<em>Tool</em>' attribute.
     * @see #setTool(String)
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getMix_Tool()
     * @model
     * @generated
     */
    String getTool();

    /**
     * Sets the value of the '{@link org.nitrolith.model.synthesis.Mix#getTool <em>Tool</em>}' attribute.
     * @param value the new value of the '<em>Tool</em>' attribute.
     * @see #getTool()
     * @generated
     */
    void setTool(String value);

    /**
     * Returns the value of the '<em><b>Medium</b></em>' attribute.
     * The liquid in which it is mixed, if any.
     * @return the value of the '<em>Medium</em>' attribute.
     * @see #setMedium(String)
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getMix_Medium()
     * @model
     * @generated
     */
    String getMedium();

    /**
     * Sets the value of the '{@link org.nitrolith.model.synthesis.Mix#getMedium <em>Medium</em>}' attribute.
     * @param value the new value of the '<em>Medium</em>' attribute.
     * @see #getMedium()
     * @generated
     */
    void setMedium(String value);

    /**
     * Returns the value of the '<em><b>Duration</b></em>' attribute.
     * How long.
     * @return the value of the '<em>Duration</em>' attribute.
     * @see #setDuration(Quantity)
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getMix_Duration()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='min' min='0' max='1E5'"
     * @generated
     */
    Quantity getDuration();

    /**
     * Sets the value of the '{@link org.nitrolith.model.synthesis.Mix#getDuration <em>Duration</em>}' attribute.
     * @param value the new value of the '<em>Duration</em>' attribute.
     * @see #getDuration()
     * @generated
     */
    void setDuration(Quantity value);

} // Mix
