// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.material;

import org.nitrolith.model.base.Cited;
import org.nitrolith.model.base.Documented;
import org.nitrolith.model.base.Named;

import org.nitrolith.units.Quantity;

/**
 * A representation of the model object '<em><b>Method Parameter</b></em>'.
 *
 * A condition of a method as printed in a publication.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.material.MethodParameter#getMaterial <em>Material</em>}</li>
 *   <li>{@link org.nitrolith.model.material.MethodParameter#getValue <em>Value</em>}</li>
 *   <li>{@link org.nitrolith.model.material.MethodParameter#getPrinted <em>Printed</em>}</li>
 * </ul>
 *
 * @see org.nitrolith.model.material.MaterialPackage#getMethodParameter()
 * @model
 * @generated
 */
public interface MethodParameter extends Named, Documented, Cited
{
    /**
     * Returns the value of the '<em><b>Material</b></em>' attribute.
     * The material that was made.
     * @return the value of the '<em>Material</em>' attribute.
     * @see #setMaterial(String)
     * @see org.nitrolith.model.material.MaterialPackage#getMethodParameter_Material()
     * @model
     * @generated
     */
    String getMaterial();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.MethodParameter#getMaterial <em>Material</em>}' attribute.
     * @param value the new value of the '<em>Material</em>' attribute.
     * @see #getMaterial()
     * @generated
     */
    void setMaterial(String value);

    /**
     * Returns the value of the '<em><b>Value</b></em>' attribute.
     * The value, where it is a number.
     * @return the value of the '<em>Value</em>' attribute.
     * @see #setValue(Quantity)
     * @see org.nitrolith.model.material.MaterialPackage#getMethodParameter_Value()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='*'"
     * @generated
     */
    Quantity getValue();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.MethodParameter#getValue <em>Value</em>}' attribute.
     * @param value the new value of the '<em>Value</em>' attribute.
     * @see #getValue()
     * @generated
     */
    void setValue(Quantity value);

    /**
     * Returns the value of the '<em><b>Printed</b></em>' attribute.
     * The value or the condition as printed.
     * @return the value of the '<em>Printed</em>' attribute.
     * @see #setPrinted(String)
     * @see org.nitrolith.model.material.MaterialPackage#getMethodParameter_Printed()
     * @model
     * @generated
     */
    String getPrinted();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.MethodParameter#getPrinted <em>Printed</em>}' attribute.
     * @param value the new value of the '<em>Printed</em>' attribute.
     * @see #getPrinted()
     * @generated
     */
    void setPrinted(String value);

} // MethodParameter
