// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.material;

import org.eclipse.emf.common.util.EList;

import org.nitrolith.chemistry.Formula;

import org.nitrolith.model.base.Atmosphere;

import org.nitrolith.units.Quantity;

/**
 * A representation of the model object '<em><b>Thermal Event</b></em>'.
 *
 * Something that happens at a certain temperature.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.material.ThermalEvent#getKind <em>Kind</em>}</li>
 *   <li>{@link org.nitrolith.model.material.ThermalEvent#getTemperature <em>Temperature</em>}</li>
 *   <li>{@link org.nitrolith.model.material.ThermalEvent#getAtmosphere <em>Atmosphere</em>}</li>
 *   <li>{@link org.nitrolith.model.material.ThermalEvent#getOutcome <em>Outcome</em>}</li>
 *   <li>{@link org.nitrolith.model.material.ThermalEvent#getProducts <em>Products</em>}</li>
 * </ul>
 *
 * @see org.nitrolith.model.material.MaterialPackage#getThermalEvent()
 * @model
 * @generated
 */
public interface ThermalEvent extends MaterialRecord
{
    /**
     * Returns the value of the '<em><b>Kind</b></em>' attribute.
     * The default value is <code>"unspecified"</code>.
     * The literals are from the enumeration {@link org.nitrolith.model.material.ThermalEventKind}.
     * What happens.
     * @return the value of the '<em>Kind</em>' attribute.
     * @see org.nitrolith.model.material.ThermalEventKind
     * @see #setKind(ThermalEventKind)
     * @see org.nitrolith.model.material.MaterialPackage#getThermalEvent_Kind()
     * @model default="unspecified"
     * @generated
     */
    ThermalEventKind getKind();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.ThermalEvent#getKind <em>Kind</em>}' attribute.
     * @param value the new value of the '<em>Kind</em>' attribute.
     * @see org.nitrolith.model.material.ThermalEventKind
     * @see #getKind()
     * @generated
     */
    void setKind(ThermalEventKind value);

    /**
     * Returns the value of the '<em><b>Temperature</b></em>' attribute.
     * The temperature, or the range from start to end.
     * @return the value of the '<em>Temperature</em>' attribute.
     * @see #setTemperature(Quantity)
     * @see org.nitrolith.model.material.MaterialPackage#getThermalEvent_Temperature()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='degC' min='-273.15' max='5000'"
     * @generated
     */
    Quantity getTemperature();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.ThermalEvent#getTemperature <em>Temperature</em>}' attribute.
     * @param value the new value of the '<em>Temperature</em>' attribute.
     * @see #getTemperature()
     * @generated
     */
    void setTemperature(Quantity value);

    /**
     * Returns the value of the '<em><b>Atmosphere</b></em>' containment reference.
     * The gas around the material.
     * @return the value of the '<em>Atmosphere</em>' containment reference.
     * @see #setAtmosphere(Atmosphere)
     * @see org.nitrolith.model.material.MaterialPackage#getThermalEvent_Atmosphere()
     * @model containment="true"
     * @generated
     */
    Atmosphere getAtmosphere();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.ThermalEvent#getAtmosphere <em>Atmosphere</em>}' containment reference.
     * @param value the new value of the '<em>Atmosphere</em>' containment reference.
     * @see #getAtmosphere()
     * @generated
     */
    void setAtmosphere(Atmosphere value);

    /**
     * Returns the value of the '<em><b>Outcome</b></em>' attribute.
     * What happened, in words.
     * @return the value of the '<em>Outcome</em>' attribute.
     * @see #setOutcome(String)
     * @see org.nitrolith.model.material.MaterialPackage#getThermalEvent_Outcome()
     * @model
     * @generated
     */
    String getOutcome();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.ThermalEvent#getOutcome <em>Outcome</em>}' attribute.
     * @param value the new value of the '<em>Outcome</em>' attribute.
     * @see #getOutcome()
     * @generated
     */
    void setOutcome(String value);

    /**
     * Returns the value of the '<em><b>Products</b></em>' attribute list.
     * The list contents are of type {@link org.nitrolith.chemistry.Formula}.
     * The substances that formed.
     * @return the value of the '<em>Products</em>' attribute list.
     * @see org.nitrolith.model.material.MaterialPackage#getThermalEvent_Products()
     * @model unique="false" dataType="org.nitrolith.model.base.Formula"
     * @generated
     */
    EList<Formula> getProducts();

} // ThermalEvent
