// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.measurement.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.nitrolith.model.base.BasePackage;
import org.nitrolith.model.base.Documented;

import org.nitrolith.model.base.impl.NamedImpl;

import org.nitrolith.model.measurement.ArrheniusBranch;
import org.nitrolith.model.measurement.MeasurementPackage;

import org.nitrolith.units.Quantity;

/**
 * An implementation of the model object '<em><b>Arrhenius Branch</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.measurement.impl.ArrheniusBranchImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.ArrheniusBranchImpl#getLowestTemperature <em>Lowest Temperature</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.ArrheniusBranchImpl#getHighestTemperature <em>Highest Temperature</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.ArrheniusBranchImpl#getActivationEnergy <em>Activation Energy</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.ArrheniusBranchImpl#getActivationEnergyError <em>Activation Energy Error</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.ArrheniusBranchImpl#getPrefactor <em>Prefactor</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.ArrheniusBranchImpl#getLnPrefactor <em>Ln Prefactor</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.ArrheniusBranchImpl#getLnPrefactorError <em>Ln Prefactor Error</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.ArrheniusBranchImpl#getCovariance <em>Covariance</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.ArrheniusBranchImpl#getVogelTemperature <em>Vogel Temperature</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.ArrheniusBranchImpl#getRSquared <em>RSquared</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.ArrheniusBranchImpl#getPoints <em>Points</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ArrheniusBranchImpl extends NamedImpl implements ArrheniusBranch
{
    /**
     * The default value of the '{@link #getDescription() <em>Description</em>}' attribute.
     * @see #getDescription()
     * @generated
     * @ordered
     */
    protected static final String DESCRIPTION_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getDescription() <em>Description</em>}' attribute.
     * @see #getDescription()
     * @generated
     * @ordered
     */
    protected String description = DESCRIPTION_EDEFAULT;

    /**
     * The default value of the '{@link #getLowestTemperature() <em>Lowest Temperature</em>}' attribute.
     * @see #getLowestTemperature()
     * @generated
     * @ordered
     */
    protected static final Quantity LOWEST_TEMPERATURE_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getLowestTemperature() <em>Lowest Temperature</em>}' attribute.
     * @see #getLowestTemperature()
     * @generated
     * @ordered
     */
    protected Quantity lowestTemperature = LOWEST_TEMPERATURE_EDEFAULT;

    /**
     * The default value of the '{@link #getHighestTemperature() <em>Highest Temperature</em>}' attribute.
     * @see #getHighestTemperature()
     * @generated
     * @ordered
     */
    protected static final Quantity HIGHEST_TEMPERATURE_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getHighestTemperature() <em>Highest Temperature</em>}' attribute.
     * @see #getHighestTemperature()
     * @generated
     * @ordered
     */
    protected Quantity highestTemperature = HIGHEST_TEMPERATURE_EDEFAULT;

    /**
     * The default value of the '{@link #getActivationEnergy() <em>Activation Energy</em>}' attribute.
     * @see #getActivationEnergy()
     * @generated
     * @ordered
     */
    protected static final Quantity ACTIVATION_ENERGY_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getActivationEnergy() <em>Activation Energy</em>}' attribute.
     * @see #getActivationEnergy()
     * @generated
     * @ordered
     */
    protected Quantity activationEnergy = ACTIVATION_ENERGY_EDEFAULT;

    /**
     * The default value of the '{@link #getActivationEnergyError() <em>Activation Energy Error</em>}' attribute.
     * @see #getActivationEnergyError()
     * @generated
     * @ordered
     */
    protected static final Quantity ACTIVATION_ENERGY_ERROR_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getActivationEnergyError() <em>Activation Energy Error</em>}' attribute.
     * @see #getActivationEnergyError()
     * @generated
     * @ordered
     */
    protected Quantity activationEnergyError = ACTIVATION_ENERGY_ERROR_EDEFAULT;

    /**
     * The default value of the '{@link #getPrefactor() <em>Prefactor</em>}' attribute.
     * @see #getPrefactor()
     * @generated
     * @ordered
     */
    protected static final Quantity PREFACTOR_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getPrefactor() <em>Prefactor</em>}' attribute.
     * @see #getPrefactor()
     * @generated
     * @ordered
     */
    protected Quantity prefactor = PREFACTOR_EDEFAULT;

    /**
     * The default value of the '{@link #getLnPrefactor() <em>Ln Prefactor</em>}' attribute.
     * @see #getLnPrefactor()
     * @generated
     * @ordered
     */
    protected static final double LN_PREFACTOR_EDEFAULT = 0.0;

    /**
     * The cached value of the '{@link #getLnPrefactor() <em>Ln Prefactor</em>}' attribute.
     * @see #getLnPrefactor()
     * @generated
     * @ordered
     */
    protected double lnPrefactor = LN_PREFACTOR_EDEFAULT;

    /**
     * The default value of the '{@link #getLnPrefactorError() <em>Ln Prefactor Error</em>}' attribute.
     * @see #getLnPrefactorError()
     * @generated
     * @ordered
     */
    protected static final double LN_PREFACTOR_ERROR_EDEFAULT = 0.0;

    /**
     * The cached value of the '{@link #getLnPrefactorError() <em>Ln Prefactor Error</em>}' attribute.
     * @see #getLnPrefactorError()
     * @generated
     * @ordered
     */
    protected double lnPrefactorError = LN_PREFACTOR_ERROR_EDEFAULT;

    /**
     * The default value of the '{@link #getCovariance() <em>Covariance</em>}' attribute.
     * @see #getCovariance()
     * @generated
     * @ordered
     */
    protected static final double COVARIANCE_EDEFAULT = 0.0;

    /**
     * The cached value of the '{@link #getCovariance() <em>Covariance</em>}' attribute.
     * @see #getCovariance()
     * @generated
     * @ordered
     */
    protected double covariance = COVARIANCE_EDEFAULT;

    /**
     * The default value of the '{@link #getVogelTemperature() <em>Vogel Temperature</em>}' attribute.
     * @see #getVogelTemperature()
     * @generated
     * @ordered
     */
    protected static final Quantity VOGEL_TEMPERATURE_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getVogelTemperature() <em>Vogel Temperature</em>}' attribute.
     * @see #getVogelTemperature()
     * @generated
     * @ordered
     */
    protected Quantity vogelTemperature = VOGEL_TEMPERATURE_EDEFAULT;

    /**
     * The default value of the '{@link #getRSquared() <em>RSquared</em>}' attribute.
     * @see #getRSquared()
     * @generated
     * @ordered
     */
    protected static final double RSQUARED_EDEFAULT = 0.0;

    /**
     * The cached value of the '{@link #getRSquared() <em>RSquared</em>}' attribute.
     * @see #getRSquared()
     * @generated
     * @ordered
     */
    protected double rSquared = RSQUARED_EDEFAULT;

    /**
     * The default value of the '{@link #getPoints() <em>Points</em>}' attribute.
     * @see #getPoints()
     * @generated
     * @ordered
     */
    protected static final int POINTS_EDEFAULT = 0;

    /**
     * The cached value of the '{@link #getPoints() <em>Points</em>}' attribute.
     * @see #getPoints()
     * @generated
     * @ordered
     */
    protected int points = POINTS_EDEFAULT;

    /**
     * @generated
     */
    protected ArrheniusBranchImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return MeasurementPackage.Literals.ARRHENIUS_BRANCH;
    }

    /**
     * @generated
     */
    @Override
    public String getDescription()
    {
        return description;
    }

    /**
     * @generated
     */
    @Override
    public void setDescription(String newDescription)
    {
        String oldDescription = description;
        description = newDescription;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.ARRHENIUS_BRANCH__DESCRIPTION, oldDescription, description));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getLowestTemperature()
    {
        return lowestTemperature;
    }

    /**
     * @generated
     */
    @Override
    public void setLowestTemperature(Quantity newLowestTemperature)
    {
        Quantity oldLowestTemperature = lowestTemperature;
        lowestTemperature = newLowestTemperature;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.ARRHENIUS_BRANCH__LOWEST_TEMPERATURE, oldLowestTemperature, lowestTemperature));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getHighestTemperature()
    {
        return highestTemperature;
    }

    /**
     * @generated
     */
    @Override
    public void setHighestTemperature(Quantity newHighestTemperature)
    {
        Quantity oldHighestTemperature = highestTemperature;
        highestTemperature = newHighestTemperature;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.ARRHENIUS_BRANCH__HIGHEST_TEMPERATURE, oldHighestTemperature, highestTemperature));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getActivationEnergy()
    {
        return activationEnergy;
    }

    /**
     * @generated
     */
    @Override
    public void setActivationEnergy(Quantity newActivationEnergy)
    {
        Quantity oldActivationEnergy = activationEnergy;
        activationEnergy = newActivationEnergy;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.ARRHENIUS_BRANCH__ACTIVATION_ENERGY, oldActivationEnergy, activationEnergy));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getActivationEnergyError()
    {
        return activationEnergyError;
    }

    /**
     * @generated
     */
    @Override
    public void setActivationEnergyError(Quantity newActivationEnergyError)
    {
        Quantity oldActivationEnergyError = activationEnergyError;
        activationEnergyError = newActivationEnergyError;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.ARRHENIUS_BRANCH__ACTIVATION_ENERGY_ERROR, oldActivationEnergyError, activationEnergyError));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getPrefactor()
    {
        return prefactor;
    }

    /**
     * @generated
     */
    @Override
    public void setPrefactor(Quantity newPrefactor)
    {
        Quantity oldPrefactor = prefactor;
        prefactor = newPrefactor;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.ARRHENIUS_BRANCH__PREFACTOR, oldPrefactor, prefactor));
    }

    /**
     * @generated
     */
    @Override
    public double getLnPrefactor()
    {
        return lnPrefactor;
    }

    /**
     * @generated
     */
    @Override
    public void setLnPrefactor(double newLnPrefactor)
    {
        double oldLnPrefactor = lnPrefactor;
        lnPrefactor = newLnPrefactor;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.ARRHENIUS_BRANCH__LN_PREFACTOR, oldLnPrefactor, lnPrefactor));
    }

    /**
     * @generated
     */
    @Override
    public double getLnPrefactorError()
    {
        return lnPrefactorError;
    }

    /**
     * @generated
     */
    @Override
    public void setLnPrefactorError(double newLnPrefactorError)
    {
        double oldLnPrefactorError = lnPrefactorError;
        lnPrefactorError = newLnPrefactorError;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.ARRHENIUS_BRANCH__LN_PREFACTOR_ERROR, oldLnPrefactorError, lnPrefactorError));
    }

    /**
     * @generated
     */
    @Override
    public double getCovariance()
    {
        return covariance;
    }

    /**
     * @generated
     */
    @Override
    public void setCovariance(double newCovariance)
    {
        double oldCovariance = covariance;
        covariance = newCovariance;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.ARRHENIUS_BRANCH__COVARIANCE, oldCovariance, covariance));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getVogelTemperature()
    {
        return vogelTemperature;
    }

    /**
     * @generated
     */
    @Override
    public void setVogelTemperature(Quantity newVogelTemperature)
    {
        Quantity oldVogelTemperature = vogelTemperature;
        vogelTemperature = newVogelTemperature;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.ARRHENIUS_BRANCH__VOGEL_TEMPERATURE, oldVogelTemperature, vogelTemperature));
    }

    /**
     * @generated
     */
    @Override
    public double getRSquared()
    {
        return rSquared;
    }

    /**
     * @generated
     */
    @Override
    public void setRSquared(double newRSquared)
    {
        double oldRSquared = rSquared;
        rSquared = newRSquared;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.ARRHENIUS_BRANCH__RSQUARED, oldRSquared, rSquared));
    }

    /**
     * @generated
     */
    @Override
    public int getPoints()
    {
        return points;
    }

    /**
     * @generated
     */
    @Override
    public void setPoints(int newPoints)
    {
        int oldPoints = points;
        points = newPoints;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.ARRHENIUS_BRANCH__POINTS, oldPoints, points));
    }

    /**
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType)
    {
        switch (featureID)
        {
            case MeasurementPackage.ARRHENIUS_BRANCH__DESCRIPTION:
                return getDescription();
            case MeasurementPackage.ARRHENIUS_BRANCH__LOWEST_TEMPERATURE:
                return getLowestTemperature();
            case MeasurementPackage.ARRHENIUS_BRANCH__HIGHEST_TEMPERATURE:
                return getHighestTemperature();
            case MeasurementPackage.ARRHENIUS_BRANCH__ACTIVATION_ENERGY:
                return getActivationEnergy();
            case MeasurementPackage.ARRHENIUS_BRANCH__ACTIVATION_ENERGY_ERROR:
                return getActivationEnergyError();
            case MeasurementPackage.ARRHENIUS_BRANCH__PREFACTOR:
                return getPrefactor();
            case MeasurementPackage.ARRHENIUS_BRANCH__LN_PREFACTOR:
                return getLnPrefactor();
            case MeasurementPackage.ARRHENIUS_BRANCH__LN_PREFACTOR_ERROR:
                return getLnPrefactorError();
            case MeasurementPackage.ARRHENIUS_BRANCH__COVARIANCE:
                return getCovariance();
            case MeasurementPackage.ARRHENIUS_BRANCH__VOGEL_TEMPERATURE:
                return getVogelTemperature();
            case MeasurementPackage.ARRHENIUS_BRANCH__RSQUARED:
                return getRSquared();
            case MeasurementPackage.ARRHENIUS_BRANCH__POINTS:
                return getPoints();
        }
        return super.eGet(featureID, resolve, coreType);
    }

    /**
     * @generated
     */
    @Override
    public void eSet(int featureID, Object newValue)
    {
        switch (featureID)
        {
            case MeasurementPackage.ARRHENIUS_BRANCH__DESCRIPTION:
                setDescription((String)newValue);
                return;
            case MeasurementPackage.ARRHENIUS_BRANCH__LOWEST_TEMPERATURE:
                setLowestTemperature((Quantity)newValue);
                return;
            case MeasurementPackage.ARRHENIUS_BRANCH__HIGHEST_TEMPERATURE:
                setHighestTemperature((Quantity)newValue);
                return;
            case MeasurementPackage.ARRHENIUS_BRANCH__ACTIVATION_ENERGY:
                setActivationEnergy((Quantity)newValue);
                return;
            case MeasurementPackage.ARRHENIUS_BRANCH__ACTIVATION_ENERGY_ERROR:
                setActivationEnergyError((Quantity)newValue);
                return;
            case MeasurementPackage.ARRHENIUS_BRANCH__PREFACTOR:
                setPrefactor((Quantity)newValue);
                return;
            case MeasurementPackage.ARRHENIUS_BRANCH__LN_PREFACTOR:
                setLnPrefactor((Double)newValue);
                return;
            case MeasurementPackage.ARRHENIUS_BRANCH__LN_PREFACTOR_ERROR:
                setLnPrefactorError((Double)newValue);
                return;
            case MeasurementPackage.ARRHENIUS_BRANCH__COVARIANCE:
                setCovariance((Double)newValue);
                return;
            case MeasurementPackage.ARRHENIUS_BRANCH__VOGEL_TEMPERATURE:
                setVogelTemperature((Quantity)newValue);
                return;
            case MeasurementPackage.ARRHENIUS_BRANCH__RSQUARED:
                setRSquared((Double)newValue);
                return;
            case MeasurementPackage.ARRHENIUS_BRANCH__POINTS:
                setPoints((Integer)newValue);
                return;
        }
        super.eSet(featureID, newValue);
    }

    /**
     * @generated
     */
    @Override
    public void eUnset(int featureID)
    {
        switch (featureID)
        {
            case MeasurementPackage.ARRHENIUS_BRANCH__DESCRIPTION:
                setDescription(DESCRIPTION_EDEFAULT);
                return;
            case MeasurementPackage.ARRHENIUS_BRANCH__LOWEST_TEMPERATURE:
                setLowestTemperature(LOWEST_TEMPERATURE_EDEFAULT);
                return;
            case MeasurementPackage.ARRHENIUS_BRANCH__HIGHEST_TEMPERATURE:
                setHighestTemperature(HIGHEST_TEMPERATURE_EDEFAULT);
                return;
            case MeasurementPackage.ARRHENIUS_BRANCH__ACTIVATION_ENERGY:
                setActivationEnergy(ACTIVATION_ENERGY_EDEFAULT);
                return;
            case MeasurementPackage.ARRHENIUS_BRANCH__ACTIVATION_ENERGY_ERROR:
                setActivationEnergyError(ACTIVATION_ENERGY_ERROR_EDEFAULT);
                return;
            case MeasurementPackage.ARRHENIUS_BRANCH__PREFACTOR:
                setPrefactor(PREFACTOR_EDEFAULT);
                return;
            case MeasurementPackage.ARRHENIUS_BRANCH__LN_PREFACTOR:
                setLnPrefactor(LN_PREFACTOR_EDEFAULT);
                return;
            case MeasurementPackage.ARRHENIUS_BRANCH__LN_PREFACTOR_ERROR:
                setLnPrefactorError(LN_PREFACTOR_ERROR_EDEFAULT);
                return;
            case MeasurementPackage.ARRHENIUS_BRANCH__COVARIANCE:
                setCovariance(COVARIANCE_EDEFAULT);
                return;
            case MeasurementPackage.ARRHENIUS_BRANCH__VOGEL_TEMPERATURE:
                setVogelTemperature(VOGEL_TEMPERATURE_EDEFAULT);
                return;
            case MeasurementPackage.ARRHENIUS_BRANCH__RSQUARED:
                setRSquared(RSQUARED_EDEFAULT);
                return;
            case MeasurementPackage.ARRHENIUS_BRANCH__POINTS:
                setPoints(POINTS_EDEFAULT);
                return;
        }
        super.eUnset(featureID);
    }

    /**
     * @generated
     */
    @Override
    public boolean eIsSet(int featureID)
    {
        switch (featureID)
        {
            case MeasurementPackage.ARRHENIUS_BRANCH__DESCRIPTION:
                return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
            case MeasurementPackage.ARRHENIUS_BRANCH__LOWEST_TEMPERATURE:
                return LOWEST_TEMPERATURE_EDEFAULT == null ? lowestTemperature != null : !LOWEST_TEMPERATURE_EDEFAULT.equals(lowestTemperature);
            case MeasurementPackage.ARRHENIUS_BRANCH__HIGHEST_TEMPERATURE:
                return HIGHEST_TEMPERATURE_EDEFAULT == null ? highestTemperature != null : !HIGHEST_TEMPERATURE_EDEFAULT.equals(highestTemperature);
            case MeasurementPackage.ARRHENIUS_BRANCH__ACTIVATION_ENERGY:
                return ACTIVATION_ENERGY_EDEFAULT == null ? activationEnergy != null : !ACTIVATION_ENERGY_EDEFAULT.equals(activationEnergy);
            case MeasurementPackage.ARRHENIUS_BRANCH__ACTIVATION_ENERGY_ERROR:
                return ACTIVATION_ENERGY_ERROR_EDEFAULT == null ? activationEnergyError != null : !ACTIVATION_ENERGY_ERROR_EDEFAULT.equals(activationEnergyError);
            case MeasurementPackage.ARRHENIUS_BRANCH__PREFACTOR:
                return PREFACTOR_EDEFAULT == null ? prefactor != null : !PREFACTOR_EDEFAULT.equals(prefactor);
            case MeasurementPackage.ARRHENIUS_BRANCH__LN_PREFACTOR:
                return lnPrefactor != LN_PREFACTOR_EDEFAULT;
            case MeasurementPackage.ARRHENIUS_BRANCH__LN_PREFACTOR_ERROR:
                return lnPrefactorError != LN_PREFACTOR_ERROR_EDEFAULT;
            case MeasurementPackage.ARRHENIUS_BRANCH__COVARIANCE:
                return covariance != COVARIANCE_EDEFAULT;
            case MeasurementPackage.ARRHENIUS_BRANCH__VOGEL_TEMPERATURE:
                return VOGEL_TEMPERATURE_EDEFAULT == null ? vogelTemperature != null : !VOGEL_TEMPERATURE_EDEFAULT.equals(vogelTemperature);
            case MeasurementPackage.ARRHENIUS_BRANCH__RSQUARED:
                return rSquared != RSQUARED_EDEFAULT;
            case MeasurementPackage.ARRHENIUS_BRANCH__POINTS:
                return points != POINTS_EDEFAULT;
        }
        return super.eIsSet(featureID);
    }

    /**
     * @generated
     */
    @Override
    public int eBaseStructuralFeatureID(int derivedFeatureID, Class<?> baseClass)
    {
        if (baseClass == Documented.class)
        {
            switch (derivedFeatureID)
            {
                case MeasurementPackage.ARRHENIUS_BRANCH__DESCRIPTION: return BasePackage.DOCUMENTED__DESCRIPTION;
                default: return -1;
            }
        }
        return super.eBaseStructuralFeatureID(derivedFeatureID, baseClass);
    }

    /**
     * @generated
     */
    @Override
    public int eDerivedStructuralFeatureID(int baseFeatureID, Class<?> baseClass)
    {
        if (baseClass == Documented.class)
        {
            switch (baseFeatureID)
            {
                case BasePackage.DOCUMENTED__DESCRIPTION: return MeasurementPackage.ARRHENIUS_BRANCH__DESCRIPTION;
                default: return -1;
            }
        }
        return super.eDerivedStructuralFeatureID(baseFeatureID, baseClass);
    }

    /**
     * @generated
     */
    @Override
    public String toString()
    {
        if (eIsProxy()) return super.toString();

        StringBuilder result = new StringBuilder(super.toString());
        result.append(" (description: ");
        result.append(description);
        result.append(", lowestTemperature: ");
        result.append(lowestTemperature);
        result.append(", highestTemperature: ");
        result.append(highestTemperature);
        result.append(", activationEnergy: ");
        result.append(activationEnergy);
        result.append(", activationEnergyError: ");
        result.append(activationEnergyError);
        result.append(", prefactor: ");
        result.append(prefactor);
        result.append(", lnPrefactor: ");
        result.append(lnPrefactor);
        result.append(", lnPrefactorError: ");
        result.append(lnPrefactorError);
        result.append(", covariance: ");
        result.append(covariance);
        result.append(", vogelTemperature: ");
        result.append(vogelTemperature);
        result.append(", rSquared: ");
        result.append(rSquared);
        result.append(", points: ");
        result.append(points);
        result.append(')');
        return result.toString();
    }

} //ArrheniusBranchImpl
