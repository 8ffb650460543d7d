// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.material;

import org.nitrolith.model.base.AnalysisResult;

import org.nitrolith.units.Quantity;

/**
 * A representation of the model object '<em><b>Conductivity Record</b></em>'.
 *
 * A value of the conductivity.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.material.ConductivityRecord#getValue <em>Value</em>}</li>
 *   <li>{@link org.nitrolith.model.material.ConductivityRecord#getTemperature <em>Temperature</em>}</li>
 *   <li>{@link org.nitrolith.model.material.ConductivityRecord#getDirection <em>Direction</em>}</li>
 *   <li>{@link org.nitrolith.model.material.ConductivityRecord#getOrigin <em>Origin</em>}</li>
 *   <li>{@link org.nitrolith.model.material.ConductivityRecord#getCarrier <em>Carrier</em>}</li>
 *   <li>{@link org.nitrolith.model.material.ConductivityRecord#getContribution <em>Contribution</em>}</li>
 *   <li>{@link org.nitrolith.model.material.ConductivityRecord#getResult <em>Result</em>}</li>
 * </ul>
 *
 * @see org.nitrolith.model.material.MaterialPackage#getConductivityRecord()
 * @model annotation="https://nitrolith.org/label label='Conductivity'"
 * @generated
 */
public interface ConductivityRecord extends MaterialRecord
{
    /**
     * Returns the value of the '<em><b>Value</b></em>' attribute.
     * The conductivity.
     * @return the value of the '<em>Value</em>' attribute.
     * @see #setValue(Quantity)
     * @see org.nitrolith.model.material.MaterialPackage#getConductivityRecord_Value()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='S/cm' min='1E-25' max='1E6'"
     * @generated
     */
    Quantity getValue();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.ConductivityRecord#getValue <em>Value</em>}' attribute.
     * @param value the new value of the '<em>Value</em>' attribute.
     * @see #getValue()
     * @generated
     */
    void setValue(Quantity value);

    /**
     * Returns the value of the '<em><b>Temperature</b></em>' attribute.
     * The temperature of the value, in the unit in which the source prints it.
     * @return the value of the '<em>Temperature</em>' attribute.
     * @see #setTemperature(Quantity)
     * @see org.nitrolith.model.material.MaterialPackage#getConductivityRecord_Temperature()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='degC' min='-273.15' max='3000'"
     * @generated
     */
    Quantity getTemperature();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.ConductivityRecord#getTemperature <em>Temperature</em>}' attribute.
     * @param value the new value of the '<em>Temperature</em>' attribute.
     * @see #getTemperature()
     * @generated
     */
    void setTemperature(Quantity value);

    /**
     * Returns the value of the '<em><b>Direction</b></em>' attribute.
     * The default value is <code>"isotropic"</code>.
     * The literals are from the enumeration {@link org.nitrolith.model.material.Direction}.
     * The direction in a single crystal.
     * @return the value of the '<em>Direction</em>' attribute.
     * @see org.nitrolith.model.material.Direction
     * @see #setDirection(Direction)
     * @see org.nitrolith.model.material.MaterialPackage#getConductivityRecord_Direction()
     * @model default="isotropic"
     * @generated
     */
    Direction getDirection();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.ConductivityRecord#getDirection <em>Direction</em>}' attribute.
     * @param value the new value of the '<em>Direction</em>' attribute.
     * @see org.nitrolith.model.material.Direction
     * @see #getDirection()
     * @generated
     */
    void setDirection(Direction value);

    /**
     * Returns the value of the '<em><b>Origin</b></em>' attribute.
     * The default value is <code>"measured"</code>.
     * The literals are from the enumeration {@link org.nitrolith.model.material.Origin}.
     * How the value came about.
     * @return the value of the '<em>Origin</em>' attribute.
     * @see org.nitrolith.model.material.Origin
     * @see #setOrigin(Origin)
     * @see org.nitrolith.model.material.MaterialPackage#getConductivityRecord_Origin()
     * @model default="measured"
     * @generated
     */
    Origin getOrigin();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.ConductivityRecord#getOrigin <em>Origin</em>}' attribute.
     * @param value the new value of the '<em>Origin</em>' attribute.
     * @see org.nitrolith.model.material.Origin
     * @see #getOrigin()
     * @generated
     */
    void setOrigin(Origin value);

    /**
     * Returns the value of the '<em><b>Carrier</b></em>' attribute.
     * The default value is <code>"ionic"</code>.
     * The literals are from the enumeration {@link org.nitrolith.model.material.Carrier}.
     * What moves: ions or electrons.
     * @return the value of the '<em>Carrier</em>' attribute.
     * @see org.nitrolith.model.material.Carrier
     * @see #setCarrier(Carrier)
     * @see org.nitrolith.model.material.MaterialPackage#getConductivityRecord_Carrier()
     * @model default="ionic"
     * @generated
     */
    Carrier getCarrier();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.ConductivityRecord#getCarrier <em>Carrier</em>}' attribute.
     * @param value the new value of the '<em>Carrier</em>' attribute.
     * @see org.nitrolith.model.material.Carrier
     * @see #getCarrier()
     * @generated
     */
    void setCarrier(Carrier value);

    /**
     * Returns the value of the '<em><b>Contribution</b></em>' attribute.
     * The default value is <code>"total"</code>.
     * The literals are from the enumeration {@link org.nitrolith.model.material.Contribution}.
     * Which part of the material the value stands for.
     * @return the value of the '<em>Contribution</em>' attribute.
     * @see org.nitrolith.model.material.Contribution
     * @see #setContribution(Contribution)
     * @see org.nitrolith.model.material.MaterialPackage#getConductivityRecord_Contribution()
     * @model default="total"
     * @generated
     */
    Contribution getContribution();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.ConductivityRecord#getContribution <em>Contribution</em>}' attribute.
     * @param value the new value of the '<em>Contribution</em>' attribute.
     * @see org.nitrolith.model.material.Contribution
     * @see #getContribution()
     * @generated
     */
    void setContribution(Contribution value);

    /**
     * Returns the value of the '<em><b>Result</b></em>' reference.
     * The analysis of own measurements that gave the value.
     * @return the value of the '<em>Result</em>' reference.
     * @see #setResult(AnalysisResult)
     * @see org.nitrolith.model.material.MaterialPackage#getConductivityRecord_Result()
     * @model
     * @generated
     */
    AnalysisResult getResult();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.ConductivityRecord#getResult <em>Result</em>}' reference.
     * @param value the new value of the '<em>Result</em>' reference.
     * @see #getResult()
     * @generated
     */
    void setResult(AnalysisResult value);

} // ConductivityRecord
