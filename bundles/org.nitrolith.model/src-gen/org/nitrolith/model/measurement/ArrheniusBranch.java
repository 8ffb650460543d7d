// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.measurement;

import org.nitrolith.model.base.Documented;
import org.nitrolith.model.base.Named;

import org.nitrolith.units.Quantity;

/**
 * A representation of the model object '<em><b>Arrhenius Branch</b></em>'.
 *
 * One straight part of an Arrhenius plot.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.measurement.ArrheniusBranch#getLowestTemperature <em>Lowest Temperature</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.ArrheniusBranch#getHighestTemperature <em>Highest Temperature</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.ArrheniusBranch#getActivationEnergy <em>Activation Energy</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.ArrheniusBranch#getActivationEnergyError <em>Activation Energy Error</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.ArrheniusBranch#getPrefactor <em>Prefactor</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.ArrheniusBranch#getLnPrefactor <em>Ln Prefactor</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.ArrheniusBranch#getLnPrefactorError <em>Ln Prefactor Error</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.ArrheniusBranch#getCovariance <em>Covariance</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.ArrheniusBranch#getVogelTemperature <em>Vogel Temperature</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.ArrheniusBranch#getRSquared <em>RSquared</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.ArrheniusBranch#getPoints <em>Points</em>}</li>
 * </ul>
 *
 * @see org.nitrolith.model.measurement.MeasurementPackage#getArrheniusBranch()
 * @model annotation="https://nitrolith.org/label label='Arrhenius branch'"
 * @generated
 */
public interface ArrheniusBranch extends Named, Documented
{
    /**
     * Returns the value of the '<em><b>Lowest Temperature</b></em>' attribute.
     * The lowest temperature of the branch.
     * @return the value of the '<em>Lowest Temperature</em>' attribute.
     * @see #setLowestTemperature(Quantity)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getArrheniusBranch_LowestTemperature()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='degC' min='-273.15' max='2000'"
     * @generated
     */
    Quantity getLowestTemperature();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.ArrheniusBranch#getLowestTemperature <em>Lowest Temperature</em>}' attribute.
     * @param value the new value of the '<em>Lowest Temperature</em>' attribute.
     * @see #getLowestTemperature()
     * @generated
     */
    void setLowestTemperature(Quantity value);

    /**
     * Returns the value of the '<em><b>Highest Temperature</b></em>' attribute.
     * The highest temperature of the branch.
     * @return the value of the '<em>Highest Temperature</em>' attribute.
     * @see #setHighestTemperature(Quantity)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getArrheniusBranch_HighestTemperature()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='degC' min='-273.15' max='2000'"
     * @generated
     */
    Quantity getHighestTemperature();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.ArrheniusBranch#getHighestTemperature <em>Highest Temperature</em>}' attribute.
     * @param value the new value of the '<em>Highest Temperature</em>' attribute.
     * @see #getHighestTemperature()
     * @generated
     */
    void setHighestTemperature(Quantity value);

    /**
     * Returns the value of the '<em><b>Activation Energy</b></em>' attribute.
     * The activation energy.
     * @return the value of the '<em>Activation Energy</em>' attribute.
     * @see #setActivationEnergy(Quantity)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getArrheniusBranch_ActivationEnergy()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='eV' min='0' max='5'"
     * @generated
     */
    Quantity getActivationEnergy();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.ArrheniusBranch#getActivationEnergy <em>Activation Energy</em>}' attribute.
     * @param value the new value of the '<em>Activation Energy</em>' attribute.
     * @see #getActivationEnergy()
     * @generated
     */
    void setActivationEnergy(Quantity value);

    /**
     * Returns the value of the '<em><b>Activation Energy Error</b></em>' attribute.
     * Its standard error.
     * @return the value of the '<em>Activation Energy Error</em>' attribute.
     * @see #setActivationEnergyError(Quantity)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getArrheniusBranch_ActivationEnergyError()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='eV' min='0' max='5'"
     *        annotation="https://nitrolith.org/label label='Activation energy, standard error'"
     * @generated
     */
    Quantity getActivationEnergyError();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.ArrheniusBranch#getActivationEnergyError <em>Activation Energy Error</em>}' attribute.
     * @param value the new value of the '<em>Activation Energy Error</em>' attribute.
     * @see #getActivationEnergyError()
     * @generated
     */
    void setActivationEnergyError(Quantity value);

    /**
     * Returns the value of the '<em><b>Prefactor</b></em>' attribute.
     * The prefactor: in S K/cm for ln(sigma T), in S/cm for ln sigma.
     * @return the value of the '<em>Prefactor</em>' attribute.
     * @see #setPrefactor(Quantity)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getArrheniusBranch_Prefactor()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='*'"
     * @generated
     */
    Quantity getPrefactor();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.ArrheniusBranch#getPrefactor <em>Prefactor</em>}' attribute.
     * @param value the new value of the '<em>Prefactor</em>' attribute.
     * @see #getPrefactor()
     * @generated
     */
    void setPrefactor(Quantity value);

    /**
     * Returns the value of the '<em><b>Ln Prefactor</b></em>' attribute.
     * The natural logarithm of the prefactor's number in S K/cm or S/cm.
     * @return the value of the '<em>Ln Prefactor</em>' attribute.
     * @see #setLnPrefactor(double)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getArrheniusBranch_LnPrefactor()
     * @model annotation="https://nitrolith.org/label label='ln prefactor'"
     * @generated
     */
    double getLnPrefactor();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.ArrheniusBranch#getLnPrefactor <em>Ln Prefactor</em>}' attribute.
     * @param value the new value of the '<em>Ln Prefactor</em>' attribute.
     * @see #getLnPrefactor()
     * @generated
     */
    void setLnPrefactor(double value);

    /**
     * Returns the value of the '<em><b>Ln Prefactor Error</b></em>' attribute.
     * The standard error of that logarithm.
     * @return the value of the '<em>Ln Prefactor Error</em>' attribute.
     * @see #setLnPrefactorError(double)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getArrheniusBranch_LnPrefactorError()
     * @model annotation="https://nitrolith.org/label label='ln prefactor, standard error'"
     * @generated
     */
    double getLnPrefactorError();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.ArrheniusBranch#getLnPrefactorError <em>Ln Prefactor Error</em>}' attribute.
     * @param value the new value of the '<em>Ln Prefactor Error</em>' attribute.
     * @see #getLnPrefactorError()
     * @generated
     */
    void setLnPrefactorError(double value);

    /**
     * Returns the value of the '<em><b>Covariance</b></em>' attribute.
     * The covariance of activation energy, in eV, and logarithm of the prefactor.
     * @return the value of the '<em>Covariance</em>' attribute.
     * @see #setCovariance(double)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getArrheniusBranch_Covariance()
     * @model
     * @generated
     */
    double getCovariance();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.ArrheniusBranch#getCovariance <em>Covariance</em>}' attribute.
     * @param value the new value of the '<em>Covariance</em>' attribute.
     * @see #getCovariance()
     * @generated
     */
    void setCovariance(double value);

    /**
     * Returns the value of the '<em><b>Vogel Temperature</b></em>' attribute.
     * The temperature T0 of a Vogel-Tammann-Fulcher fit.
     * @return the value of the '<em>Vogel Temperature</em>' attribute.
     * @see #setVogelTemperature(Quantity)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getArrheniusBranch_VogelTemperature()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='K' min='0' max='2000'"
     * @generated
     */
    Quantity getVogelTemperature();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.ArrheniusBranch#getVogelTemperature <em>Vogel Temperature</em>}' attribute.
     * @param value the new value of the '<em>Vogel Temperature</em>' attribute.
     * @see #getVogelTemperature()
     * @generated
     */
    void setVogelTemperature(Quantity value);

    /**
     * Returns the value of the '<em><b>RSquared</b></em>' attribute.
     * The coefficient of determination.
     * @return the value of the '<em>RSquared</em>' attribute.
     * @see #setRSquared(double)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getArrheniusBranch_RSquared()
     * @model annotation="https://nitrolith.org/label label='R squared'"
     * @generated
     */
    double getRSquared();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.ArrheniusBranch#getRSquared <em>RSquared</em>}' attribute.
     * @param value the new value of the '<em>RSquared</em>' attribute.
     * @see #getRSquared()
     * @generated
     */
    void setRSquared(double value);

    /**
     * Returns the value of the '<em><b>Points</b></em>' attribute.
     * The number of points on the branch.
     * @return the value of the '<em>Points</em>' attribute.
     * @see #setPoints(int)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getArrheniusBranch_Points()
     * @model
     * @generated
     */
    int getPoints();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.ArrheniusBranch#getPoints <em>Points</em>}' attribute.
     * @param value the new value of the '<em>Points</em>' attribute.
     * @see #getPoints()
     * @generated
     */
    void setPoints(int value);

} // ArrheniusBranch
