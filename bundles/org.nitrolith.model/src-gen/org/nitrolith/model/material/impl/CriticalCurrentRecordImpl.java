// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.material.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.nitrolith.model.material.CriticalCurrentRecord;
import org.nitrolith.model.material.MaterialPackage;

import org.nitrolith.units.Quantity;

/**
 * An implementation of the model object '<em><b>Critical Current Record</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.material.impl.CriticalCurrentRecordImpl#getConfiguration <em>Configuration</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.CriticalCurrentRecordImpl#getCurrentDensity <em>Current Density</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.CriticalCurrentRecordImpl#getArealCapacity <em>Areal Capacity</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.CriticalCurrentRecordImpl#getTemperature <em>Temperature</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CriticalCurrentRecordImpl extends MaterialRecordImpl implements CriticalCurrentRecord
{
    /**
     * The default value of the '{@link #getConfiguration() <em>Configuration</em>}' attribute.
     * @see #getConfiguration()
     * @generated
     * @ordered
     */
    protected static final String CONFIGURATION_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getConfiguration() <em>Configuration</em>}' attribute.
     * @see #getConfiguration()
     * @generated
     * @ordered
     */
    protected String configuration = CONFIGURATION_EDEFAULT;

    /**
     * The default value of the '{@link #getCurrentDensity() <em>Current Density</em>}' attribute.
     * @see #getCurrentDensity()
     * @generated
     * @ordered
     */
    protected static final Quantity CURRENT_DENSITY_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getCurrentDensity() <em>Current Density</em>}' attribute.
     * @see #getCurrentDensity()
     * @generated
     * @ordered
     */
    protected Quantity currentDensity = CURRENT_DENSITY_EDEFAULT;

    /**
     * The default value of the '{@link #getArealCapacity() <em>Areal Capacity</em>}' attribute.
     * @see #getArealCapacity()
     * @generated
     * @ordered
     */
    protected static final Quantity AREAL_CAPACITY_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getArealCapacity() <em>Areal Capacity</em>}' attribute.
     * @see #getArealCapacity()
     * @generated
     * @ordered
     */
    protected Quantity arealCapacity = AREAL_CAPACITY_EDEFAULT;

    /**
     * The default value of the '{@link #getTemperature() <em>Temperature</em>}' attribute.
     * @see #getTemperature()
     * @generated
     * @ordered
     */
    protected static final Quantity TEMPERATURE_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getTemperature() <em>Temperature</em>}' attribute.
     * @see #getTemperature()
     * @generated
     * @ordered
     */
    protected Quantity temperature = TEMPERATURE_EDEFAULT;

    /**
     * @generated
     */
    protected CriticalCurrentRecordImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return MaterialPackage.Literals.CRITICAL_CURRENT_RECORD;
    }

    /**
     * @generated
     */
    @Override
    public String getConfiguration()
    {
        return configuration;
    }

    /**
     * @generated
     */
    @Override
    public void setConfiguration(String newConfiguration)
    {
        String oldConfiguration = configuration;
        configuration = newConfiguration;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.CRITICAL_CURRENT_RECORD__CONFIGURATION, oldConfiguration, configuration));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getCurrentDensity()
    {
        return currentDensity;
    }

    /**
     * @generated
     */
    @Override
    public void setCurrentDensity(Quantity newCurrentDensity)
    {
        Quantity oldCurrentDensity = currentDensity;
        currentDensity = newCurrentDensity;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.CRITICAL_CURRENT_RECORD__CURRENT_DENSITY, oldCurrentDensity, currentDensity));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getArealCapacity()
    {
        return arealCapacity;
    }

    /**
     * @generated
     */
    @Override
    public void setArealCapacity(Quantity newArealCapacity)
    {
        Quantity oldArealCapacity = arealCapacity;
        arealCapacity = newArealCapacity;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.CRITICAL_CURRENT_RECORD__AREAL_CAPACITY, oldArealCapacity, arealCapacity));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getTemperature()
    {
        return temperature;
    }

    /**
     * @generated
     */
    @Override
    public void setTemperature(Quantity newTemperature)
    {
        Quantity oldTemperature = temperature;
        temperature = newTemperature;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.CRITICAL_CURRENT_RECORD__TEMPERATURE, oldTemperature, temperature));
    }

    /**
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType)
    {
        switch (featureID)
        {
            case MaterialPackage.CRITICAL_CURRENT_RECORD__CONFIGURATION:
                return getConfiguration();
            case MaterialPackage.CRITICAL_CURRENT_RECORD__CURRENT_DENSITY:
                return getCurrentDensity();
            case MaterialPackage.CRITICAL_CURRENT_RECORD__AREAL_CAPACITY:
                return getArealCapacity();
            case MaterialPackage.CRITICAL_CURRENT_RECORD__TEMPERATURE:
                return getTemperature();
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
            case MaterialPackage.CRITICAL_CURRENT_RECORD__CONFIGURATION:
                setConfiguration((String)newValue);
                return;
            case MaterialPackage.CRITICAL_CURRENT_RECORD__CURRENT_DENSITY:
                setCurrentDensity((Quantity)newValue);
                return;
            case MaterialPackage.CRITICAL_CURRENT_RECORD__AREAL_CAPACITY:
                setArealCapacity((Quantity)newValue);
                return;
            case MaterialPackage.CRITICAL_CURRENT_RECORD__TEMPERATURE:
                setTemperature((Quantity)newValue);
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
            case MaterialPackage.CRITICAL_CURRENT_RECORD__CONFIGURATION:
                setConfiguration(CONFIGURATION_EDEFAULT);
                return;
            case MaterialPackage.CRITICAL_CURRENT_RECORD__CURRENT_DENSITY:
                setCurrentDensity(CURRENT_DENSITY_EDEFAULT);
                return;
            case MaterialPackage.CRITICAL_CURRENT_RECORD__AREAL_CAPACITY:
                setArealCapacity(AREAL_CAPACITY_EDEFAULT);
                return;
            case MaterialPackage.CRITICAL_CURRENT_RECORD__TEMPERATURE:
                setTemperature(TEMPERATURE_EDEFAULT);
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
            case MaterialPackage.CRITICAL_CURRENT_RECORD__CONFIGURATION:
                return CONFIGURATION_EDEFAULT == null ? configuration != null : !CONFIGURATION_EDEFAULT.equals(configuration);
            case MaterialPackage.CRITICAL_CURRENT_RECORD__CURRENT_DENSITY:
                return CURRENT_DENSITY_EDEFAULT == null ? currentDensity != null : !CURRENT_DENSITY_EDEFAULT.equals(currentDensity);
            case MaterialPackage.CRITICAL_CURRENT_RECORD__AREAL_CAPACITY:
                return AREAL_CAPACITY_EDEFAULT == null ? arealCapacity != null : !AREAL_CAPACITY_EDEFAULT.equals(arealCapacity);
            case MaterialPackage.CRITICAL_CURRENT_RECORD__TEMPERATURE:
                return TEMPERATURE_EDEFAULT == null ? temperature != null : !TEMPERATURE_EDEFAULT.equals(temperature);
        }
        return super.eIsSet(featureID);
    }

    /**
     * @generated
     */
    @Override
    public String toString()
    {
        if (eIsProxy()) return super.toString();

        StringBuilder result = new StringBuilder(super.toString());
        result.append(" (configuration: ");
        result.append(configuration);
        result.append(", currentDensity: ");
        result.append(currentDensity);
        result.append(", arealCapacity: ");
        result.append(arealCapacity);
        result.append(", temperature: ");
        result.append(temperature);
        result.append(')');
        return result.toString();
    }

} //CriticalCurrentRecordImpl
