// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.material;

import org.nitrolith.model.base.AnalysisResult;

import org.nitrolith.units.Quantity;

/**
 * A representation of the model object '<em><b>Arrhenius Record</b></em>'.
 *
 * Activation energy and prefactor of the conductivity.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.material.ArrheniusRecord#getActivationEnergy <em>Activation Energy</em>}</li>
 *   <li>{@link org.nitrolith.model.material.ArrheniusRecord#getPrefactor <em>Prefactor</em>}</li>
 *   <li>{@link org.nitrolith.model.material.ArrheniusRecord#getModel <em>Model</em>}</li>
 *   <li>{@link org.nitrolith.model.material.ArrheniusRecord#getBranch <em>Branch</em>}</li>
 *   <li>{@link org.nitrolith.model.material.ArrheniusRecord#getTemperatureRange <em>Temperature Range</em>}</li>
 *   <li>{@link org.nitrolith.model.material.ArrheniusRecord#getDirection <em>Direction</em>}</li>
 *   <li>{@link org.nitrolith.model.material.ArrheniusRecord#getOrigin <em>Origin</em>}</li>
 *   <li>{@link org.nitrolith.model.material.ArrheniusRecord#getCarrier <em>Carrier</em>}</li>
 *   <li>{@link org.nitrolith.model.material.ArrheniusRecord#getContribution <em>Contribution</em>}</li>
 *   <li>{@link org.nitrolith.model.material.ArrheniusRecord#getResult <em>Result</em>}</li>
 * </ul>
 *
 * @see org.nitrolith.model.material.MaterialPackage#getArrheniusRecord()
 * @model annotation="https://nitrolith.org/label label='Activation energy'"
 * @generated
 */
public interface ArrheniusRecord extends MaterialRecord
{
    /**
     * Returns the value of the '<em><b>Activation Energy</b></em>' attribute.
     * The activation energy.
     * @return the value of the '<em>Activation Energy</em>' attribute.
     * @see #setActivationEnergy(Quantity)
     * @see org.nitrolith.model.material.MaterialPackage#getArrheniusRecord_ActivationEnergy()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='eV' min='0' max='5'"
     * @generated
     */
    Quantity getActivationEnergy();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.ArrheniusRecord#getActivationEnergy <em>Activation Energy</em>}' attribute.
     * @param value the new value of the '<em>Activation Energy</em>' attribute.
     * @see #getActivationEnergy()
     * @generated
     */
    void setActivationEnergy(Quantity value);

    /**
     * Returns the value of the '<em><b>Prefactor</b></em>' attribute.
     * The prefactor in the unit that belongs to the model: S K/cm for ln(sigma T), S/cm for ln sigma.
     * @return the value of the '<em>Prefactor</em>' attribute.
     * @see #setPrefactor(Quantity)
     * @see org.nitrolith.model.material.MaterialPackage#getArrheniusRecord_Prefactor()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='*'"
     * @generated
     */
    Quantity getPrefactor();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.ArrheniusRecord#getPrefactor <em>Prefactor</em>}' attribute.
     * @param value the new value of the '<em>Prefactor</em>' attribute.
     * @see #getPrefactor()
     * @generated
     */
    void setPrefactor(Quantity value);

    /**
     * Returns the value of the '<em><b>Model</b></em>' attribute.
     * The default value is <code>"unspecified"</code>.
     * The literals are from the enumeration {@link org.nitrolith.model.material.ArrheniusModel}.
     * What is taken to be linear in 1/T.
     * @return the value of the '<em>Model</em>' attribute.
     * @see org.nitrolith.model.material.ArrheniusModel
     * @see #setModel(ArrheniusModel)
     * @see org.nitrolith.model.material.MaterialPackage#getArrheniusRecord_Model()
     * @model default="unspecified"
     * @generated
     */
    ArrheniusModel getModel();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.ArrheniusRecord#getModel <em>Model</em>}' attribute.
     * @param value the new value of the '<em>Model</em>' attribute.
     * @see org.nitrolith.model.material.ArrheniusModel
     * @see #getModel()
     * @generated
     */
    void setModel(ArrheniusModel value);

    /**
     * Returns the value of the '<em><b>Branch</b></em>' attribute.
     * The branch where there are several, for example LT or HT.
     * @return the value of the '<em>Branch</em>' attribute.
     * @see #setBranch(String)
     * @see org.nitrolith.model.material.MaterialPackage#getArrheniusRecord_Branch()
     * @model
     * @generated
     */
    String getBranch();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.ArrheniusRecord#getBranch <em>Branch</em>}' attribute.
     * @param value the new value of the '<em>Branch</em>' attribute.
     * @see #getBranch()
     * @generated
     */
    void setBranch(String value);

    /**
     * Returns the value of the '<em><b>Temperature Range</b></em>' attribute.
     * The temperature range for which it holds.
     * @return the value of the '<em>Temperature Range</em>' attribute.
     * @see #setTemperatureRange(Quantity)
     * @see org.nitrolith.model.material.MaterialPackage#getArrheniusRecord_TemperatureRange()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='degC' min='-273.15' max='3000'"
     * @generated
     */
    Quantity getTemperatureRange();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.ArrheniusRecord#getTemperatureRange <em>Temperature Range</em>}' attribute.
     * @param value the new value of the '<em>Temperature Range</em>' attribute.
     * @see #getTemperatureRange()
     * @generated
     */
    void setTemperatureRange(Quantity value);

    /**
     * Returns the value of the '<em><b>Direction</b></em>' attribute.
     * The default value is <code>"isotropic"</code>.
     * The literals are from the enumeration {@link org.nitrolith.model.material.Direction}.
     * The direction in a single crystal.
     * @return the value of the '<em>Direction</em>' attribute.
     * @see org.nitrolith.model.material.Direction
     * @see #setDirection(Direction)
     * @see org.nitrolith.model.material.MaterialPackage#getArrheniusRecord_Direction()
     * @model default="isotropic"
     * @generated
     */
    Direction getDirection();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.ArrheniusRecord#getDirection <em>Direction</em>}' attribute.
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
     * @see org.nitrolith.model.material.MaterialPackage#getArrheniusRecord_Origin()
     * @model default="measured"
     * @generated
     */
    Origin getOrigin();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.ArrheniusRecord#getOrigin <em>Origin</em>}' attribute.
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
     * @see org.nitrolith.model.material.MaterialPackage#getArrheniusRecord_Carrier()
     * @model default="ionic"
     * @generated
     */
    Carrier getCarrier();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.ArrheniusRecord#getCarrier <em>Carrier</em>}' attribute.
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
     * @see org.nitrolith.model.material.MaterialPackage#getArrheniusRecord_Contribution()
     * @model default="total"
     * @generated
     */
    Contribution getContribution();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.ArrheniusRecord#getContribution <em>Contribution</em>}' attribute.
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
     * @see org.nitrolith.model.material.MaterialPackage#getArrheniusRecord_Result()
     * @model
     * @generated
     */
    AnalysisResult getResult();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.ArrheniusRecord#getResult <em>Result</em>}' reference.
     * @param value the new value of the '<em>Result</em>' reference.
     * @see #getResult()
     * @generated
     */
    void setResult(AnalysisResult value);

} // ArrheniusRecord
