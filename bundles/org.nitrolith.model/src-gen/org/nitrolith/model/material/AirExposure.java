// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.material;

import org.eclipse.emf.common.util.EList;

import org.nitrolith.chemistry.Formula;

import org.nitrolith.model.base.Atmosphere;

import org.nitrolith.units.Quantity;

/**
 * A representation of the model object '<em><b>Air Exposure</b></em>'.
 *
 * What a stay in air, in a dry room or in another gas did to the material.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.material.AirExposure#getAtmosphere <em>Atmosphere</em>}</li>
 *   <li>{@link org.nitrolith.model.material.AirExposure#getDuration <em>Duration</em>}</li>
 *   <li>{@link org.nitrolith.model.material.AirExposure#getTemperature <em>Temperature</em>}</li>
 *   <li>{@link org.nitrolith.model.material.AirExposure#getConductivityBefore <em>Conductivity Before</em>}</li>
 *   <li>{@link org.nitrolith.model.material.AirExposure#getConductivityAfter <em>Conductivity After</em>}</li>
 *   <li>{@link org.nitrolith.model.material.AirExposure#getRetainedConductivity <em>Retained Conductivity</em>}</li>
 *   <li>{@link org.nitrolith.model.material.AirExposure#getOutcome <em>Outcome</em>}</li>
 *   <li>{@link org.nitrolith.model.material.AirExposure#getProducts <em>Products</em>}</li>
 * </ul>
 *
 * @see org.nitrolith.model.material.MaterialPackage#getAirExposure()
 * @model
 * @generated
 */
public interface AirExposure extends MaterialRecord
{
    /**
     * Returns the value of the '<em><b>Atmosphere</b></em>' containment reference.
     * The gas.
     * @return the value of the '<em>Atmosphere</em>' containment reference.
     * @see #setAtmosphere(Atmosphere)
     * @see org.nitrolith.model.material.MaterialPackage#getAirExposure_Atmosphere()
     * @model containment="true"
     * @generated
     */
    Atmosphere getAtmosphere();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.AirExposure#getAtmosphere <em>Atmosphere</em>}' containment reference.
     * @param value the new value of the '<em>Atmosphere</em>' containment reference.
     * @see #getAtmosphere()
     * @generated
     */
    void setAtmosphere(Atmosphere value);

    /**
     * Returns the value of the '<em><b>Duration</b></em>' attribute.
     * How long.
     * @return the value of the '<em>Duration</em>' attribute.
     * @see #setDuration(Quantity)
     * @see org.nitrolith.model.material.MaterialPackage#getAirExposure_Duration()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='h' min='0' max='1E6'"
     * @generated
     */
    Quantity getDuration();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.AirExposure#getDuration <em>Duration</em>}' attribute.
     * @param value the new value of the '<em>Duration</em>' attribute.
     * @see #getDuration()
     * @generated
     */
    void setDuration(Quantity value);

    /**
     * Returns the value of the '<em><b>Temperature</b></em>' attribute.
     * The temperature during the exposure.
     * @return the value of the '<em>Temperature</em>' attribute.
     * @see #setTemperature(Quantity)
     * @see org.nitrolith.model.material.MaterialPackage#getAirExposure_Temperature()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='degC' min='-273.15' max='1000'"
     * @generated
     */
    Quantity getTemperature();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.AirExposure#getTemperature <em>Temperature</em>}' attribute.
     * @param value the new value of the '<em>Temperature</em>' attribute.
     * @see #getTemperature()
     * @generated
     */
    void setTemperature(Quantity value);

    /**
     * Returns the value of the '<em><b>Conductivity Before</b></em>' attribute.
     * The conductivity before.
     * @return the value of the '<em>Conductivity Before</em>' attribute.
     * @see #setConductivityBefore(Quantity)
     * @see org.nitrolith.model.material.MaterialPackage#getAirExposure_ConductivityBefore()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='S/cm' min='1E-25' max='1E6'"
     * @generated
     */
    Quantity getConductivityBefore();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.AirExposure#getConductivityBefore <em>Conductivity Before</em>}' attribute.
     * @param value the new value of the '<em>Conductivity Before</em>' attribute.
     * @see #getConductivityBefore()
     * @generated
     */
    void setConductivityBefore(Quantity value);

    /**
     * Returns the value of the '<em><b>Conductivity After</b></em>' attribute.
     * The conductivity after.
     * @return the value of the '<em>Conductivity After</em>' attribute.
     * @see #setConductivityAfter(Quantity)
     * @see org.nitrolith.model.material.MaterialPackage#getAirExposure_ConductivityAfter()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='S/cm' min='1E-25' max='1E6'"
     * @generated
     */
    Quantity getConductivityAfter();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.AirExposure#getConductivityAfter <em>Conductivity After</em>}' attribute.
     * @param value the new value of the '<em>Conductivity After</em>' attribute.
     * @see #getConductivityAfter()
     * @generated
     */
    void setConductivityAfter(Quantity value);

    /**
     * Returns the value of the '<em><b>Retained Conductivity</b></em>' attribute.
     * The conductivity after as part of that before, where the source prints it so.
     * @return the value of the '<em>Retained Conductivity</em>' attribute.
     * @see #setRetainedConductivity(Quantity)
     * @see org.nitrolith.model.material.MaterialPackage#getAirExposure_RetainedConductivity()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='%' min='0' max='1000'"
     * @generated
     */
    Quantity getRetainedConductivity();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.AirExposure#getRetainedConductivity <em>Retained Conductivity</em>}' attribute.
     * @param value the new value of the '<em>Retained Conductivity</em>' attribute.
     * @see #getRetainedConductivity()
     * @generated
     */
    void setRetainedConductivity(Quantity value);

    /**
     * Returns the value of the '<em><b>Outcome</b></em>' attribute.
     * What happened, in words.
     * @return the value of the '<em>Outcome</em>' attribute.
     * @see #setOutcome(String)
     * @see org.nitrolith.model.material.MaterialPackage#getAirExposure_Outcome()
     * @model
     * @generated
     */
    String getOutcome();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.AirExposure#getOutcome <em>Outcome</em>}' attribute.
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
     * @see org.nitrolith.model.material.MaterialPackage#getAirExposure_Products()
     * @model unique="false" dataType="org.nitrolith.model.base.Formula"
     * @generated
     */
    EList<Formula> getProducts();

} // AirExposure
