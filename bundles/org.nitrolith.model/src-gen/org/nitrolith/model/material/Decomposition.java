// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.material;

import org.eclipse.emf.common.util.EList;

import org.nitrolith.chemistry.Formula;

import org.nitrolith.units.Quantity;

/**
 * A representation of the model object '<em><b>Decomposition</b></em>'.
 *
 * A way in which the material decomposes.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.material.Decomposition#getCause <em>Cause</em>}</li>
 *   <li>{@link org.nitrolith.model.material.Decomposition#getOnsetPotential <em>Onset Potential</em>}</li>
 *   <li>{@link org.nitrolith.model.material.Decomposition#getOnsetTemperature <em>Onset Temperature</em>}</li>
 *   <li>{@link org.nitrolith.model.material.Decomposition#getProducts <em>Products</em>}</li>
 *   <li>{@link org.nitrolith.model.material.Decomposition#getProductText <em>Product Text</em>}</li>
 * </ul>
 *
 * @see org.nitrolith.model.material.MaterialPackage#getDecomposition()
 * @model
 * @generated
 */
public interface Decomposition extends MaterialRecord
{
    /**
     * Returns the value of the '<em><b>Cause</b></em>' attribute.
     * The default value is <code>"unspecified"</code>.
     * The literals are from the enumeration {@link org.nitrolith.model.material.DecompositionCause}.
     * What makes it decompose.
     * @return the value of the '<em>Cause</em>' attribute.
     * @see org.nitrolith.model.material.DecompositionCause
     * @see #setCause(DecompositionCause)
     * @see org.nitrolith.model.material.MaterialPackage#getDecomposition_Cause()
     * @model default="unspecified"
     * @generated
     */
    DecompositionCause getCause();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.Decomposition#getCause <em>Cause</em>}' attribute.
     * @param value the new value of the '<em>Cause</em>' attribute.
     * @see org.nitrolith.model.material.DecompositionCause
     * @see #getCause()
     * @generated
     */
    void setCause(DecompositionCause value);

    /**
     * Returns the value of the '<em><b>Onset Potential</b></em>' attribute.
     * The potential against Li/Li+ at which it starts.
     * @return the value of the '<em>Onset Potential</em>' attribute.
     * @see #setOnsetPotential(Quantity)
     * @see org.nitrolith.model.material.MaterialPackage#getDecomposition_OnsetPotential()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='V' min='-1' max='10'"
     * @generated
     */
    Quantity getOnsetPotential();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.Decomposition#getOnsetPotential <em>Onset Potential</em>}' attribute.
     * @param value the new value of the '<em>Onset Potential</em>' attribute.
     * @see #getOnsetPotential()
     * @generated
     */
    void setOnsetPotential(Quantity value);

    /**
     * Returns the value of the '<em><b>Onset Temperature</b></em>' attribute.
     * The temperature at which it starts.
     * @return the value of the '<em>Onset Temperature</em>' attribute.
     * @see #setOnsetTemperature(Quantity)
     * @see org.nitrolith.model.material.MaterialPackage#getDecomposition_OnsetTemperature()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='degC' min='-273.15' max='5000'"
     * @generated
     */
    Quantity getOnsetTemperature();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.Decomposition#getOnsetTemperature <em>Onset Temperature</em>}' attribute.
     * @param value the new value of the '<em>Onset Temperature</em>' attribute.
     * @see #getOnsetTemperature()
     * @generated
     */
    void setOnsetTemperature(Quantity value);

    /**
     * Returns the value of the '<em><b>Products</b></em>' attribute list.
     * The list contents are of type {@link org.nitrolith.chemistry.Formula}.
     * The substances that form.
     * @return the value of the '<em>Products</em>' attribute list.
     * @see org.nitrolith.model.material.MaterialPackage#getDecomposition_Products()
     * @model unique="false" dataType="org.nitrolith.model.base.Formula"
     * @generated
     */
    EList<Formula> getProducts();

    /**
     * Returns the value of the '<em><b>Product Text</b></em>' attribute.
     * The products in words, where formulae do not say it all.
     * @return the value of the '<em>Product Text</em>' attribute.
     * @see #setProductText(String)
     * @see org.nitrolith.model.material.MaterialPackage#getDecomposition_ProductText()
     * @model
     * @generated
     */
    String getProductText();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.Decomposition#getProductText <em>Product Text</em>}' attribute.
     * @param value the new value of the '<em>Product Text</em>' attribute.
     * @see #getProductText()
     * @generated
     */
    void setProductText(String value);

} // Decomposition
