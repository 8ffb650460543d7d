// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.material;

import org.nitrolith.units.Quantity;

/**
 * A representation of the model object '<em><b>Observation</b></em>'.
 *
 * Any other property or finding.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.material.Observation#getProperty <em>Property</em>}</li>
 *   <li>{@link org.nitrolith.model.material.Observation#getQualifier <em>Qualifier</em>}</li>
 *   <li>{@link org.nitrolith.model.material.Observation#getValue <em>Value</em>}</li>
 *   <li>{@link org.nitrolith.model.material.Observation#getValueText <em>Value Text</em>}</li>
 * </ul>
 *
 * @see org.nitrolith.model.material.MaterialPackage#getObservation()
 * @model
 * @generated
 */
public interface Observation extends MaterialRecord
{
    /**
     * Returns the value of the '<em><b>Property</b></em>' attribute.
     * What was observed, for example wetting of lithium.
     * @return the value of the '<em>Property</em>' attribute.
     * @see #setProperty(String)
     * @see org.nitrolith.model.material.MaterialPackage#getObservation_Property()
     * @model
     * @generated
     */
    String getProperty();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.Observation#getProperty <em>Property</em>}' attribute.
     * @param value the new value of the '<em>Property</em>' attribute.
     * @see #getProperty()
     * @generated
     */
    void setProperty(String value);

    /**
     * Returns the value of the '<em><b>Qualifier</b></em>' attribute.
     * What sort of value or finding it is, as printed.
     * @return the value of the '<em>Qualifier</em>' attribute.
     * @see #setQualifier(String)
     * @see org.nitrolith.model.material.MaterialPackage#getObservation_Qualifier()
     * @model
     * @generated
     */
    String getQualifier();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.Observation#getQualifier <em>Qualifier</em>}' attribute.
     * @param value the new value of the '<em>Qualifier</em>' attribute.
     * @see #getQualifier()
     * @generated
     */
    void setQualifier(String value);

    /**
     * Returns the value of the '<em><b>Value</b></em>' attribute.
     * The value, where it is a number.
     * @return the value of the '<em>Value</em>' attribute.
     * @see #setValue(Quantity)
     * @see org.nitrolith.model.material.MaterialPackage#getObservation_Value()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='*'"
     * @generated
     */
    Quantity getValue();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.Observation#getValue <em>Value</em>}' attribute.
     * @param value the new value of the '<em>Value</em>' attribute.
     * @see #getValue()
     * @generated
     */
    void setValue(Quantity value);

    /**
     * Returns the value of the '<em><b>Value Text</b></em>' attribute.
     * The finding in words.
     * @return the value of the '<em>Value Text</em>' attribute.
     * @see #setValueText(String)
     * @see org.nitrolith.model.material.MaterialPackage#getObservation_ValueText()
     * @model
     * @generated
     */
    String getValueText();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.Observation#getValueText <em>Value Text</em>}' attribute.
     * @param value the new value of the '<em>Value Text</em>' attribute.
     * @see #getValueText()
     * @generated
     */
    void setValueText(String value);

} // Observation
