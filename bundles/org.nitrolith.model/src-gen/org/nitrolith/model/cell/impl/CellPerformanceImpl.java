// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.cell.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.nitrolith.model.base.BasePackage;
import org.nitrolith.model.base.Cited;
import org.nitrolith.model.base.Documented;
import org.nitrolith.model.base.Source;

import org.nitrolith.model.base.impl.NamedImpl;

import org.nitrolith.model.cell.CellPackage;
import org.nitrolith.model.cell.CellPerformance;

import org.nitrolith.model.measurement.Measurement;

import org.nitrolith.units.Quantity;

/**
 * An implementation of the model object '<em><b>Performance</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.cell.impl.CellPerformanceImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.CellPerformanceImpl#getSources <em>Sources</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.CellPerformanceImpl#getRecordType <em>Record Type</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.CellPerformanceImpl#getConfiguration <em>Configuration</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.CellPerformanceImpl#getLoading <em>Loading</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.CellPerformanceImpl#getArealCapacity <em>Areal Capacity</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.CellPerformanceImpl#getCapacityQualifier <em>Capacity Qualifier</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.CellPerformanceImpl#getRate <em>Rate</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.CellPerformanceImpl#getCurrentDensity <em>Current Density</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.CellPerformanceImpl#getCycles <em>Cycles</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.CellPerformanceImpl#getRetention <em>Retention</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.CellPerformanceImpl#getTemperature <em>Temperature</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.CellPerformanceImpl#getCriticalCurrentDensity <em>Critical Current Density</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.CellPerformanceImpl#getEnergyDensity <em>Energy Density</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.CellPerformanceImpl#getCondition <em>Condition</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.CellPerformanceImpl#getMeasurement <em>Measurement</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CellPerformanceImpl extends NamedImpl implements CellPerformance
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
     * The cached value of the '{@link #getSources() <em>Sources</em>}' containment reference list.
     * @see #getSources()
     * @generated
     * @ordered
     */
    protected EList<Source> sources;

    /**
     * The default value of the '{@link #getRecordType() <em>Record Type</em>}' attribute.
     * @see #getRecordType()
     * @generated
     * @ordered
     */
    protected static final String RECORD_TYPE_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getRecordType() <em>Record Type</em>}' attribute.
     * @see #getRecordType()
     * @generated
     * @ordered
     */
    protected String recordType = RECORD_TYPE_EDEFAULT;

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
     * The default value of the '{@link #getLoading() <em>Loading</em>}' attribute.
     * @see #getLoading()
     * @generated
     * @ordered
     */
    protected static final Quantity LOADING_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getLoading() <em>Loading</em>}' attribute.
     * @see #getLoading()
     * @generated
     * @ordered
     */
    protected Quantity loading = LOADING_EDEFAULT;

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
     * The default value of the '{@link #getCapacityQualifier() <em>Capacity Qualifier</em>}' attribute.
     * @see #getCapacityQualifier()
     * @generated
     * @ordered
     */
    protected static final String CAPACITY_QUALIFIER_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getCapacityQualifier() <em>Capacity Qualifier</em>}' attribute.
     * @see #getCapacityQualifier()
     * @generated
     * @ordered
     */
    protected String capacityQualifier = CAPACITY_QUALIFIER_EDEFAULT;

    /**
     * The default value of the '{@link #getRate() <em>Rate</em>}' attribute.
     * @see #getRate()
     * @generated
     * @ordered
     */
    protected static final String RATE_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getRate() <em>Rate</em>}' attribute.
     * @see #getRate()
     * @generated
     * @ordered
     */
    protected String rate = RATE_EDEFAULT;

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
     * The default value of the '{@link #getCycles() <em>Cycles</em>}' attribute.
     * @see #getCycles()
     * @generated
     * @ordered
     */
    protected static final String CYCLES_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getCycles() <em>Cycles</em>}' attribute.
     * @see #getCycles()
     * @generated
     * @ordered
     */
    protected String cycles = CYCLES_EDEFAULT;

    /**
     * The default value of the '{@link #getRetention() <em>Retention</em>}' attribute.
     * @see #getRetention()
     * @generated
     * @ordered
     */
    protected static final Quantity RETENTION_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getRetention() <em>Retention</em>}' attribute.
     * @see #getRetention()
     * @generated
     * @ordered
     */
    protected Quantity retention = RETENTION_EDEFAULT;

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
     * The default value of the '{@link #getCriticalCurrentDensity() <em>Critical Current Density</em>}' attribute.
     * @see #getCriticalCurrentDensity()
     * @generated
     * @ordered
     */
    protected static final Quantity CRITICAL_CURRENT_DENSITY_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getCriticalCurrentDensity() <em>Critical Current Density</em>}' attribute.
     * @see #getCriticalCurrentDensity()
     * @generated
     * @ordered
     */
    protected Quantity criticalCurrentDensity = CRITICAL_CURRENT_DENSITY_EDEFAULT;

    /**
     * The default value of the '{@link #getEnergyDensity() <em>Energy Density</em>}' attribute.
     * @see #getEnergyDensity()
     * @generated
     * @ordered
     */
    protected static final Quantity ENERGY_DENSITY_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getEnergyDensity() <em>Energy Density</em>}' attribute.
     * @see #getEnergyDensity()
     * @generated
     * @ordered
     */
    protected Quantity energyDensity = ENERGY_DENSITY_EDEFAULT;

    /**
     * The default value of the '{@link #getCondition() <em>Condition</em>}' attribute.
     * @see #getCondition()
     * @generated
     * @ordered
     */
    protected static final String CONDITION_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getCondition() <em>Condition</em>}' attribute.
     * @see #getCondition()
     * @generated
     * @ordered
     */
    protected String condition = CONDITION_EDEFAULT;

    /**
     * The cached value of the '{@link #getMeasurement() <em>Measurement</em>}' reference.
     * @see #getMeasurement()
     * @generated
     * @ordered
     */
    protected Measurement measurement;

    /**
     * @generated
     */
    protected CellPerformanceImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return CellPackage.Literals.CELL_PERFORMANCE;
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
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.CELL_PERFORMANCE__DESCRIPTION, oldDescription, description));
    }

    /**
     * @generated
     */
    @Override
    public EList<Source> getSources()
    {
        if (sources == null)
        {
            sources = new EObjectContainmentEList<Source>(Source.class, this, CellPackage.CELL_PERFORMANCE__SOURCES);
        }
        return sources;
    }

    /**
     * @generated
     */
    @Override
    public String getRecordType()
    {
        return recordType;
    }

    /**
     * @generated
     */
    @Override
    public void setRecordType(String newRecordType)
    {
        String oldRecordType = recordType;
        recordType = newRecordType;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.CELL_PERFORMANCE__RECORD_TYPE, oldRecordType, recordType));
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
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.CELL_PERFORMANCE__CONFIGURATION, oldConfiguration, configuration));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getLoading()
    {
        return loading;
    }

    /**
     * @generated
     */
    @Override
    public void setLoading(Quantity newLoading)
    {
        Quantity oldLoading = loading;
        loading = newLoading;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.CELL_PERFORMANCE__LOADING, oldLoading, loading));
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
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.CELL_PERFORMANCE__AREAL_CAPACITY, oldArealCapacity, arealCapacity));
    }

    /**
     * @generated
     */
    @Override
    public String getCapacityQualifier()
    {
        return capacityQualifier;
    }

    /**
     * @generated
     */
    @Override
    public void setCapacityQualifier(String newCapacityQualifier)
    {
        String oldCapacityQualifier = capacityQualifier;
        capacityQualifier = newCapacityQualifier;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.CELL_PERFORMANCE__CAPACITY_QUALIFIER, oldCapacityQualifier, capacityQualifier));
    }

    /**
     * @generated
     */
    @Override
    public String getRate()
    {
        return rate;
    }

    /**
     * @generated
     */
    @Override
    public void setRate(String newRate)
    {
        String oldRate = rate;
        rate = newRate;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.CELL_PERFORMANCE__RATE, oldRate, rate));
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
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.CELL_PERFORMANCE__CURRENT_DENSITY, oldCurrentDensity, currentDensity));
    }

    /**
     * @generated
     */
    @Override
    public String getCycles()
    {
        return cycles;
    }

    /**
     * @generated
     */
    @Override
    public void setCycles(String newCycles)
    {
        String oldCycles = cycles;
        cycles = newCycles;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.CELL_PERFORMANCE__CYCLES, oldCycles, cycles));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getRetention()
    {
        return retention;
    }

    /**
     * @generated
     */
    @Override
    public void setRetention(Quantity newRetention)
    {
        Quantity oldRetention = retention;
        retention = newRetention;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.CELL_PERFORMANCE__RETENTION, oldRetention, retention));
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
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.CELL_PERFORMANCE__TEMPERATURE, oldTemperature, temperature));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getCriticalCurrentDensity()
    {
        return criticalCurrentDensity;
    }

    /**
     * @generated
     */
    @Override
    public void setCriticalCurrentDensity(Quantity newCriticalCurrentDensity)
    {
        Quantity oldCriticalCurrentDensity = criticalCurrentDensity;
        criticalCurrentDensity = newCriticalCurrentDensity;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.CELL_PERFORMANCE__CRITICAL_CURRENT_DENSITY, oldCriticalCurrentDensity, criticalCurrentDensity));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getEnergyDensity()
    {
        return energyDensity;
    }

    /**
     * @generated
     */
    @Override
    public void setEnergyDensity(Quantity newEnergyDensity)
    {
        Quantity oldEnergyDensity = energyDensity;
        energyDensity = newEnergyDensity;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.CELL_PERFORMANCE__ENERGY_DENSITY, oldEnergyDensity, energyDensity));
    }

    /**
     * @generated
     */
    @Override
    public String getCondition()
    {
        return condition;
    }

    /**
     * @generated
     */
    @Override
    public void setCondition(String newCondition)
    {
        String oldCondition = condition;
        condition = newCondition;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.CELL_PERFORMANCE__CONDITION, oldCondition, condition));
    }

    /**
     * @generated
     */
    @Override
    public Measurement getMeasurement()
    {
        if (measurement != null && measurement.eIsProxy())
        {
            InternalEObject oldMeasurement = (InternalEObject)measurement;
            measurement = (Measurement)eResolveProxy(oldMeasurement);
            if (measurement != oldMeasurement)
            {
                if (eNotificationRequired())
                    eNotify(new ENotificationImpl(this, Notification.RESOLVE, CellPackage.CELL_PERFORMANCE__MEASUREMENT, oldMeasurement, measurement));
            }
        }
        return measurement;
    }

    /**
     * @generated
     */
    public Measurement basicGetMeasurement()
    {
        return measurement;
    }

    /**
     * @generated
     */
    @Override
    public void setMeasurement(Measurement newMeasurement)
    {
        Measurement oldMeasurement = measurement;
        measurement = newMeasurement;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.CELL_PERFORMANCE__MEASUREMENT, oldMeasurement, measurement));
    }

    /**
     * @generated
     */
    @Override
    public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs)
    {
        switch (featureID)
        {
            case CellPackage.CELL_PERFORMANCE__SOURCES:
                return ((InternalEList<?>)getSources()).basicRemove(otherEnd, msgs);
        }
        return super.eInverseRemove(otherEnd, featureID, msgs);
    }

    /**
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType)
    {
        switch (featureID)
        {
            case CellPackage.CELL_PERFORMANCE__DESCRIPTION:
                return getDescription();
            case CellPackage.CELL_PERFORMANCE__SOURCES:
                return getSources();
            case CellPackage.CELL_PERFORMANCE__RECORD_TYPE:
                return getRecordType();
            case CellPackage.CELL_PERFORMANCE__CONFIGURATION:
                return getConfiguration();
            case CellPackage.CELL_PERFORMANCE__LOADING:
                return getLoading();
            case CellPackage.CELL_PERFORMANCE__AREAL_CAPACITY:
                return getArealCapacity();
            case CellPackage.CELL_PERFORMANCE__CAPACITY_QUALIFIER:
                return getCapacityQualifier();
            case CellPackage.CELL_PERFORMANCE__RATE:
                return getRate();
            case CellPackage.CELL_PERFORMANCE__CURRENT_DENSITY:
                return getCurrentDensity();
            case CellPackage.CELL_PERFORMANCE__CYCLES:
                return getCycles();
            case CellPackage.CELL_PERFORMANCE__RETENTION:
                return getRetention();
            case CellPackage.CELL_PERFORMANCE__TEMPERATURE:
                return getTemperature();
            case CellPackage.CELL_PERFORMANCE__CRITICAL_CURRENT_DENSITY:
                return getCriticalCurrentDensity();
            case CellPackage.CELL_PERFORMANCE__ENERGY_DENSITY:
                return getEnergyDensity();
            case CellPackage.CELL_PERFORMANCE__CONDITION:
                return getCondition();
            case CellPackage.CELL_PERFORMANCE__MEASUREMENT:
                if (resolve) return getMeasurement();
                return basicGetMeasurement();
        }
        return super.eGet(featureID, resolve, coreType);
    }

    /**
     * @generated
     */
    @SuppressWarnings("unchecked")
    @Override
    public void eSet(int featureID, Object newValue)
    {
        switch (featureID)
        {
            case CellPackage.CELL_PERFORMANCE__DESCRIPTION:
                setDescription((String)newValue);
                return;
            case CellPackage.CELL_PERFORMANCE__SOURCES:
                getSources().clear();
                getSources().addAll((Collection<? extends Source>)newValue);
                return;
            case CellPackage.CELL_PERFORMANCE__RECORD_TYPE:
                setRecordType((String)newValue);
                return;
            case CellPackage.CELL_PERFORMANCE__CONFIGURATION:
                setConfiguration((String)newValue);
                return;
            case CellPackage.CELL_PERFORMANCE__LOADING:
                setLoading((Quantity)newValue);
                return;
            case CellPackage.CELL_PERFORMANCE__AREAL_CAPACITY:
                setArealCapacity((Quantity)newValue);
                return;
            case CellPackage.CELL_PERFORMANCE__CAPACITY_QUALIFIER:
                setCapacityQualifier((String)newValue);
                return;
            case CellPackage.CELL_PERFORMANCE__RATE:
                setRate((String)newValue);
                return;
            case CellPackage.CELL_PERFORMANCE__CURRENT_DENSITY:
                setCurrentDensity((Quantity)newValue);
                return;
            case CellPackage.CELL_PERFORMANCE__CYCLES:
                setCycles((String)newValue);
                return;
            case CellPackage.CELL_PERFORMANCE__RETENTION:
                setRetention((Quantity)newValue);
                return;
            case CellPackage.CELL_PERFORMANCE__TEMPERATURE:
                setTemperature((Quantity)newValue);
                return;
            case CellPackage.CELL_PERFORMANCE__CRITICAL_CURRENT_DENSITY:
                setCriticalCurrentDensity((Quantity)newValue);
                return;
            case CellPackage.CELL_PERFORMANCE__ENERGY_DENSITY:
                setEnergyDensity((Quantity)newValue);
                return;
            case CellPackage.CELL_PERFORMANCE__CONDITION:
                setCondition((String)newValue);
                return;
            case CellPackage.CELL_PERFORMANCE__MEASUREMENT:
                setMeasurement((Measurement)newValue);
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
            case CellPackage.CELL_PERFORMANCE__DESCRIPTION:
                setDescription(DESCRIPTION_EDEFAULT);
                return;
            case CellPackage.CELL_PERFORMANCE__SOURCES:
                getSources().clear();
                return;
            case CellPackage.CELL_PERFORMANCE__RECORD_TYPE:
                setRecordType(RECORD_TYPE_EDEFAULT);
                return;
            case CellPackage.CELL_PERFORMANCE__CONFIGURATION:
                setConfiguration(CONFIGURATION_EDEFAULT);
                return;
            case CellPackage.CELL_PERFORMANCE__LOADING:
                setLoading(LOADING_EDEFAULT);
                return;
            case CellPackage.CELL_PERFORMANCE__AREAL_CAPACITY:
                setArealCapacity(AREAL_CAPACITY_EDEFAULT);
                return;
            case CellPackage.CELL_PERFORMANCE__CAPACITY_QUALIFIER:
                setCapacityQualifier(CAPACITY_QUALIFIER_EDEFAULT);
                return;
            case CellPackage.CELL_PERFORMANCE__RATE:
                setRate(RATE_EDEFAULT);
                return;
            case CellPackage.CELL_PERFORMANCE__CURRENT_DENSITY:
                setCurrentDensity(CURRENT_DENSITY_EDEFAULT);
                return;
            case CellPackage.CELL_PERFORMANCE__CYCLES:
                setCycles(CYCLES_EDEFAULT);
                return;
            case CellPackage.CELL_PERFORMANCE__RETENTION:
                setRetention(RETENTION_EDEFAULT);
                return;
            case CellPackage.CELL_PERFORMANCE__TEMPERATURE:
                setTemperature(TEMPERATURE_EDEFAULT);
                return;
            case CellPackage.CELL_PERFORMANCE__CRITICAL_CURRENT_DENSITY:
                setCriticalCurrentDensity(CRITICAL_CURRENT_DENSITY_EDEFAULT);
                return;
            case CellPackage.CELL_PERFORMANCE__ENERGY_DENSITY:
                setEnergyDensity(ENERGY_DENSITY_EDEFAULT);
                return;
            case CellPackage.CELL_PERFORMANCE__CONDITION:
                setCondition(CONDITION_EDEFAULT);
                return;
            case CellPackage.CELL_PERFORMANCE__MEASUREMENT:
                setMeasurement((Measurement)null);
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
            case CellPackage.CELL_PERFORMANCE__DESCRIPTION:
                return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
            case CellPackage.CELL_PERFORMANCE__SOURCES:
                return sources != null && !sources.isEmpty();
            case CellPackage.CELL_PERFORMANCE__RECORD_TYPE:
                return RECORD_TYPE_EDEFAULT == null ? recordType != null : !RECORD_TYPE_EDEFAULT.equals(recordType);
            case CellPackage.CELL_PERFORMANCE__CONFIGURATION:
                return CONFIGURATION_EDEFAULT == null ? configuration != null : !CONFIGURATION_EDEFAULT.equals(configuration);
            case CellPackage.CELL_PERFORMANCE__LOADING:
                return LOADING_EDEFAULT == null ? loading != null : !LOADING_EDEFAULT.equals(loading);
            case CellPackage.CELL_PERFORMANCE__AREAL_CAPACITY:
                return AREAL_CAPACITY_EDEFAULT == null ? arealCapacity != null : !AREAL_CAPACITY_EDEFAULT.equals(arealCapacity);
            case CellPackage.CELL_PERFORMANCE__CAPACITY_QUALIFIER:
                return CAPACITY_QUALIFIER_EDEFAULT == null ? capacityQualifier != null : !CAPACITY_QUALIFIER_EDEFAULT.equals(capacityQualifier);
            case CellPackage.CELL_PERFORMANCE__RATE:
                return RATE_EDEFAULT == null ? rate != null : !RATE_EDEFAULT.equals(rate);
            case CellPackage.CELL_PERFORMANCE__CURRENT_DENSITY:
                return CURRENT_DENSITY_EDEFAULT == null ? currentDensity != null : !CURRENT_DENSITY_EDEFAULT.equals(currentDensity);
            case CellPackage.CELL_PERFORMANCE__CYCLES:
                return CYCLES_EDEFAULT == null ? cycles != null : !CYCLES_EDEFAULT.equals(cycles);
            case CellPackage.CELL_PERFORMANCE__RETENTION:
                return RETENTION_EDEFAULT == null ? retention != null : !RETENTION_EDEFAULT.equals(retention);
            case CellPackage.CELL_PERFORMANCE__TEMPERATURE:
                return TEMPERATURE_EDEFAULT == null ? temperature != null : !TEMPERATURE_EDEFAULT.equals(temperature);
            case CellPackage.CELL_PERFORMANCE__CRITICAL_CURRENT_DENSITY:
                return CRITICAL_CURRENT_DENSITY_EDEFAULT == null ? criticalCurrentDensity != null : !CRITICAL_CURRENT_DENSITY_EDEFAULT.equals(criticalCurrentDensity);
            case CellPackage.CELL_PERFORMANCE__ENERGY_DENSITY:
                return ENERGY_DENSITY_EDEFAULT == null ? energyDensity != null : !ENERGY_DENSITY_EDEFAULT.equals(energyDensity);
            case CellPackage.CELL_PERFORMANCE__CONDITION:
                return CONDITION_EDEFAULT == null ? condition != null : !CONDITION_EDEFAULT.equals(condition);
            case CellPackage.CELL_PERFORMANCE__MEASUREMENT:
                return measurement != null;
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
                case CellPackage.CELL_PERFORMANCE__DESCRIPTION: return BasePackage.DOCUMENTED__DESCRIPTION;
                default: return -1;
            }
        }
        if (baseClass == Cited.class)
        {
            switch (derivedFeatureID)
            {
                case CellPackage.CELL_PERFORMANCE__SOURCES: return BasePackage.CITED__SOURCES;
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
                case BasePackage.DOCUMENTED__DESCRIPTION: return CellPackage.CELL_PERFORMANCE__DESCRIPTION;
                default: return -1;
            }
        }
        if (baseClass == Cited.class)
        {
            switch (baseFeatureID)
            {
                case BasePackage.CITED__SOURCES: return CellPackage.CELL_PERFORMANCE__SOURCES;
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
        result.append(", recordType: ");
        result.append(recordType);
        result.append(", configuration: ");
        result.append(configuration);
        result.append(", loading: ");
        result.append(loading);
        result.append(", arealCapacity: ");
        result.append(arealCapacity);
        result.append(", capacityQualifier: ");
        result.append(capacityQualifier);
        result.append(", rate: ");
        result.append(rate);
        result.append(", currentDensity: ");
        result.append(currentDensity);
        result.append(", cycles: ");
        result.append(cycles);
        result.append(", retention: ");
        result.append(retention);
        result.append(", temperature: ");
        result.append(temperature);
        result.append(", criticalCurrentDensity: ");
        result.append(criticalCurrentDensity);
        result.append(", energyDensity: ");
        result.append(energyDensity);
        result.append(", condition: ");
        result.append(condition);
        result.append(')');
        return result.toString();
    }

} //CellPerformanceImpl
