// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.material;

import org.nitrolith.units.Quantity;

/**
 * A representation of the model object '<em><b>Stability Window</b></em>'.
 *
 * A range of potentials in which the material does not decompose.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.material.StabilityWindow#getKind <em>Kind</em>}</li>
 *   <li>{@link org.nitrolith.model.material.StabilityWindow#getLower <em>Lower</em>}</li>
 *   <li>{@link org.nitrolith.model.material.StabilityWindow#getUpper <em>Upper</em>}</li>
 * </ul>
 *
 * @see org.nitrolith.model.material.MaterialPackage#getStabilityWindow()
 * @model
 * @generated
 */
public interface StabilityWindow extends MaterialRecord
{
    /**
     * Returns the value of the '<em><b>Kind</b></em>' attribute.
     * The default value is <code>"thermodynamic intrinsic"</code>.
     * The literals are from the enumeration {@link org.nitrolith.model.material.WindowKind}.
     * What sort of window it is.
     * @return the value of the '<em>Kind</em>' attribute.
     * @see org.nitrolith.model.material.WindowKind
     * @see #setKind(WindowKind)
     * @see org.nitrolith.model.material.MaterialPackage#getStabilityWindow_Kind()
     * @model default="thermodynamic intrinsic"
     * @generated
     */
    WindowKind getKind();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.StabilityWindow#getKind <em>Kind</em>}' attribute.
     * @param value the new value of the '<em>Kind</em>' attribute.
     * @see org.nitrolith.model.material.WindowKind
     * @see #getKind()
     * @generated
     */
    void setKind(WindowKind value);

    /**
     * Returns the value of the '<em><b>Lower</b></em>' attribute.
     * The lower limit against Li/Li+.
     * @return the value of the '<em>Lower</em>' attribute.
     * @see #setLower(Quantity)
     * @see org.nitrolith.model.material.MaterialPackage#getStabilityWindow_Lower()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='V' min='-1' max='10'"
     * @generated
     */
    Quantity getLower();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.StabilityWindow#getLower <em>Lower</em>}' attribute.
     * @param value the new value of the '<em>Lower</em>' attribute.
     * @see #getLower()
     * @generated
     */
    void setLower(Quantity value);

    /**
     * Returns the value of the '<em><b>Upper</b></em>' attribute.
     * The upper limit against Li/Li+.
     * @return the value of the '<em>Upper</em>' attribute.
     * @see #setUpper(Quantity)
     * @see org.nitrolith.model.material.MaterialPackage#getStabilityWindow_Upper()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='V' min='-1' max='10'"
     * @generated
     */
    Quantity getUpper();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.StabilityWindow#getUpper <em>Upper</em>}' attribute.
     * @param value the new value of the '<em>Upper</em>' attribute.
     * @see #getUpper()
     * @generated
     */
    void setUpper(Quantity value);

} // StabilityWindow
