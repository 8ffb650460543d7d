// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.measurement.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.nitrolith.model.measurement.GalvanostaticCycling;
import org.nitrolith.model.measurement.MeasurementPackage;

import org.nitrolith.model.values.NumberList;

import org.nitrolith.units.Quantity;

/**
 * An implementation of the model object '<em><b>Galvanostatic Cycling</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.measurement.impl.GalvanostaticCyclingImpl#getCurrentDensity <em>Current Density</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.GalvanostaticCyclingImpl#getRate <em>Rate</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.GalvanostaticCyclingImpl#getUpperCutoffVoltage <em>Upper Cutoff Voltage</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.GalvanostaticCyclingImpl#getLowerCutoffVoltage <em>Lower Cutoff Voltage</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.GalvanostaticCyclingImpl#getCycleNumber <em>Cycle Number</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.GalvanostaticCyclingImpl#getChargeCapacity <em>Charge Capacity</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.GalvanostaticCyclingImpl#getDischargeCapacity <em>Discharge Capacity</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.GalvanostaticCyclingImpl#getRetention <em>Retention</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.GalvanostaticCyclingImpl#getCoulombicEfficiency <em>Coulombic Efficiency</em>}</li>
 * </ul>
 *
 * @generated
 */
public class GalvanostaticCyclingImpl extends MeasurementImpl implements GalvanostaticCycling
{
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
     * The default value of the '{@link #getRate() <em>Rate</em>}' attribute.
     * @see #getRate()
     * @generated
     * @ordered
     */
    protected static final Quantity RATE_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getRate() <em>Rate</em>}' attribute.
     * @see #getRate()
     * @generated
     * @ordered
     */
    protected Quantity rate = RATE_EDEFAULT;

    /**
     * The default value of the '{@link #getUpperCutoffVoltage() <em>Upper Cutoff Voltage</em>}' attribute.
     * @see #getUpperCutoffVoltage()
     * @generated
     * @ordered
     */
    protected static final Quantity UPPER_CUTOFF_VOLTAGE_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getUpperCutoffVoltage() <em>Upper Cutoff Voltage</em>}' attribute.
     * @see #getUpperCutoffVoltage()
     * @generated
     * @ordered
     */
    protected Quantity upperCutoffVoltage = UPPER_CUTOFF_VOLTAGE_EDEFAULT;

    /**
     * The default value of the '{@link #getLowerCutoffVoltage() <em>Lower Cutoff Voltage</em>}' attribute.
     * @see #getLowerCutoffVoltage()
     * @generated
     * @ordered
     */
    protected static final Quantity LOWER_CUTOFF_VOLTAGE_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getLowerCutoffVoltage() <em>Lower Cutoff Voltage</em>}' attribute.
     * @see #getLowerCutoffVoltage()
     * @generated
     * @ordered
     */
    protected Quantity lowerCutoffVoltage = LOWER_CUTOFF_VOLTAGE_EDEFAULT;

    /**
     * The default value of the '{@link #getCycleNumber() <em>Cycle Number</em>}' attribute.
     * @see #getCycleNumber()
     * @generated
     * @ordered
     */
    protected static final NumberList CYCLE_NUMBER_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getCycleNumber() <em>Cycle Number</em>}' attribute.
     * @see #getCycleNumber()
     * @generated
     * @ordered
     */
    protected NumberList cycleNumber = CYCLE_NUMBER_EDEFAULT;

    /**
     * The default value of the '{@link #getChargeCapacity() <em>Charge Capacity</em>}' attribute.
     * @see #getChargeCapacity()
     * @generated
     * @ordered
     */
    protected static final NumberList CHARGE_CAPACITY_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getChargeCapacity() <em>Charge Capacity</em>}' attribute.
     * @see #getChargeCapacity()
     * @generated
     * @ordered
     */
    protected NumberList chargeCapacity = CHARGE_CAPACITY_EDEFAULT;

    /**
     * The default value of the '{@link #getDischargeCapacity() <em>Discharge Capacity</em>}' attribute.
     * @see #getDischargeCapacity()
     * @generated
     * @ordered
     */
    protected static final NumberList DISCHARGE_CAPACITY_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getDischargeCapacity() <em>Discharge Capacity</em>}' attribute.
     * @see #getDischargeCapacity()
     * @generated
     * @ordered
     */
    protected NumberList dischargeCapacity = DISCHARGE_CAPACITY_EDEFAULT;

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
     * The default value of the '{@link #getCoulombicEfficiency() <em>Coulombic Efficiency</em>}' attribute.
     * @see #getCoulombicEfficiency()
     * @generated
     * @ordered
     */
    protected static final Quantity COULOMBIC_EFFICIENCY_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getCoulombicEfficiency() <em>Coulombic Efficiency</em>}' attribute.
     * @see #getCoulombicEfficiency()
     * @generated
     * @ordered
     */
    protected Quantity coulombicEfficiency = COULOMBIC_EFFICIENCY_EDEFAULT;

    /**
     * @generated
     */
    protected GalvanostaticCyclingImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return MeasurementPackage.Literals.GALVANOSTATIC_CYCLING;
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
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.GALVANOSTATIC_CYCLING__CURRENT_DENSITY, oldCurrentDensity, currentDensity));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getRate()
    {
        return rate;
    }

    /**
     * @generated
     */
    @Override
    public void setRate(Quantity newRate)
    {
        Quantity oldRate = rate;
        rate = newRate;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.GALVANOSTATIC_CYCLING__RATE, oldRate, rate));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getUpperCutoffVoltage()
    {
        return upperCutoffVoltage;
    }

    /**
     * @generated
     */
    @Override
    public void setUpperCutoffVoltage(Quantity newUpperCutoffVoltage)
    {
        Quantity oldUpperCutoffVoltage = upperCutoffVoltage;
        upperCutoffVoltage = newUpperCutoffVoltage;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.GALVANOSTATIC_CYCLING__UPPER_CUTOFF_VOLTAGE, oldUpperCutoffVoltage, upperCutoffVoltage));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getLowerCutoffVoltage()
    {
        return lowerCutoffVoltage;
    }

    /**
     * @generated
     */
    @Override
    public void setLowerCutoffVoltage(Quantity newLowerCutoffVoltage)
    {
        Quantity oldLowerCutoffVoltage = lowerCutoffVoltage;
        lowerCutoffVoltage = newLowerCutoffVoltage;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.GALVANOSTATIC_CYCLING__LOWER_CUTOFF_VOLTAGE, oldLowerCutoffVoltage, lowerCutoffVoltage));
    }

    /**
     * @generated
     */
    @Override
    public NumberList getCycleNumber()
    {
        return cycleNumber;
    }

    /**
     * @generated
     */
    @Override
    public void setCycleNumber(NumberList newCycleNumber)
    {
        NumberList oldCycleNumber = cycleNumber;
        cycleNumber = newCycleNumber;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.GALVANOSTATIC_CYCLING__CYCLE_NUMBER, oldCycleNumber, cycleNumber));
    }

    /**
     * @generated
     */
    @Override
    public NumberList getChargeCapacity()
    {
        return chargeCapacity;
    }

    /**
     * @generated
     */
    @Override
    public void setChargeCapacity(NumberList newChargeCapacity)
    {
        NumberList oldChargeCapacity = chargeCapacity;
        chargeCapacity = newChargeCapacity;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.GALVANOSTATIC_CYCLING__CHARGE_CAPACITY, oldChargeCapacity, chargeCapacity));
    }

    /**
     * @generated
     */
    @Override
    public NumberList getDischargeCapacity()
    {
        return dischargeCapacity;
    }

    /**
     * @generated
     */
    @Override
    public void setDischargeCapacity(NumberList newDischargeCapacity)
    {
        NumberList oldDischargeCapacity = dischargeCapacity;
        dischargeCapacity = newDischargeCapacity;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.GALVANOSTATIC_CYCLING__DISCHARGE_CAPACITY, oldDischargeCapacity, dischargeCapacity));
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
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.GALVANOSTATIC_CYCLING__RETENTION, oldRetention, retention));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getCoulombicEfficiency()
    {
        return coulombicEfficiency;
    }

    /**
     * @generated
     */
    @Override
    public void setCoulombicEfficiency(Quantity newCoulombicEfficiency)
    {
        Quantity oldCoulombicEfficiency = coulombicEfficiency;
        coulombicEfficiency = newCoulombicEfficiency;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.GALVANOSTATIC_CYCLING__COULOMBIC_EFFICIENCY, oldCoulombicEfficiency, coulombicEfficiency));
    }

    /**
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType)
    {
        switch (featureID)
        {
            case MeasurementPackage.GALVANOSTATIC_CYCLING__CURRENT_DENSITY:
                return getCurrentDensity();
            case MeasurementPackage.GALVANOSTATIC_CYCLING__RATE:
                return getRate();
            case MeasurementPackage.GALVANOSTATIC_CYCLING__UPPER_CUTOFF_VOLTAGE:
                return getUpperCutoffVoltage();
            case MeasurementPackage.GALVANOSTATIC_CYCLING__LOWER_CUTOFF_VOLTAGE:
                return getLowerCutoffVoltage();
            case MeasurementPackage.GALVANOSTATIC_CYCLING__CYCLE_NUMBER:
                return getCycleNumber();
            case MeasurementPackage.GALVANOSTATIC_CYCLING__CHARGE_CAPACITY:
                return getChargeCapacity();
            case MeasurementPackage.GALVANOSTATIC_CYCLING__DISCHARGE_CAPACITY:
                return getDischargeCapacity();
            case MeasurementPackage.GALVANOSTATIC_CYCLING__RETENTION:
                return getRetention();
            case MeasurementPackage.GALVANOSTATIC_CYCLING__COULOMBIC_EFFICIENCY:
                return getCoulombicEfficiency();
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
            case MeasurementPackage.GALVANOSTATIC_CYCLING__CURRENT_DENSITY:
                setCurrentDensity((Quantity)newValue);
                return;
            case MeasurementPackage.GALVANOSTATIC_CYCLING__RATE:
                setRate((Quantity)newValue);
                return;
            case MeasurementPackage.GALVANOSTATIC_CYCLING__UPPER_CUTOFF_VOLTAGE:
                setUpperCutoffVoltage((Quantity)newValue);
                return;
            case MeasurementPackage.GALVANOSTATIC_CYCLING__LOWER_CUTOFF_VOLTAGE:
                setLowerCutoffVoltage((Quantity)newValue);
                return;
            case MeasurementPackage.GALVANOSTATIC_CYCLING__CYCLE_NUMBER:
                setCycleNumber((NumberList)newValue);
                return;
            case MeasurementPackage.GALVANOSTATIC_CYCLING__CHARGE_CAPACITY:
                setChargeCapacity((NumberList)newValue);
                return;
            case MeasurementPackage.GALVANOSTATIC_CYCLING__DISCHARGE_CAPACITY:
                setDischargeCapacity((NumberList)newValue);
                return;
            case MeasurementPackage.GALVANOSTATIC_CYCLING__RETENTION:
                setRetention((Quantity)newValue);
                return;
            case MeasurementPackage.GALVANOSTATIC_CYCLING__COULOMBIC_EFFICIENCY:
                setCoulombicEfficiency((Quantity)newValue);
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
            case MeasurementPackage.GALVANOSTATIC_CYCLING__CURRENT_DENSITY:
                setCurrentDensity(CURRENT_DENSITY_EDEFAULT);
                return;
            case MeasurementPackage.GALVANOSTATIC_CYCLING__RATE:
                setRate(RATE_EDEFAULT);
                return;
            case MeasurementPackage.GALVANOSTATIC_CYCLING__UPPER_CUTOFF_VOLTAGE:
                setUpperCutoffVoltage(UPPER_CUTOFF_VOLTAGE_EDEFAULT);
                return;
            case MeasurementPackage.GALVANOSTATIC_CYCLING__LOWER_CUTOFF_VOLTAGE:
                setLowerCutoffVoltage(LOWER_CUTOFF_VOLTAGE_EDEFAULT);
                return;
            case MeasurementPackage.GALVANOSTATIC_CYCLING__CYCLE_NUMBER:
                setCycleNumber(CYCLE_NUMBER_EDEFAULT);
                return;
            case MeasurementPackage.GALVANOSTATIC_CYCLING__CHARGE_CAPACITY:
                setChargeCapacity(CHARGE_CAPACITY_EDEFAULT);
                return;
            case MeasurementPackage.GALVANOSTATIC_CYCLING__DISCHARGE_CAPACITY:
                setDischargeCapacity(DISCHARGE_CAPACITY_EDEFAULT);
                return;
            case MeasurementPackage.GALVANOSTATIC_CYCLING__RETENTION:
                setRetention(RETENTION_EDEFAULT);
                return;
            case MeasurementPackage.GALVANOSTATIC_CYCLING__COULOMBIC_EFFICIENCY:
                setCoulombicEfficiency(COULOMBIC_EFFICIENCY_EDEFAULT);
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
            case MeasurementPackage.GALVANOSTATIC_CYCLING__CURRENT_DENSITY:
                return CURRENT_DENSITY_EDEFAULT == null ? currentDensity != null : !CURRENT_DENSITY_EDEFAULT.equals(currentDensity);
            case MeasurementPackage.GALVANOSTATIC_CYCLING__RATE:
                return RATE_EDEFAULT == null ? rate != null : !RATE_EDEFAULT.equals(rate);
            case MeasurementPackage.GALVANOSTATIC_CYCLING__UPPER_CUTOFF_VOLTAGE:
                return UPPER_CUTOFF_VOLTAGE_EDEFAULT == null ? upperCutoffVoltage != null : !UPPER_CUTOFF_VOLTAGE_EDEFAULT.equals(upperCutoffVoltage);
            case MeasurementPackage.GALVANOSTATIC_CYCLING__LOWER_CUTOFF_VOLTAGE:
                return LOWER_CUTOFF_VOLTAGE_EDEFAULT == null ? lowerCutoffVoltage != null : !LOWER_CUTOFF_VOLTAGE_EDEFAULT.equals(lowerCutoffVoltage);
            case MeasurementPackage.GALVANOSTATIC_CYCLING__CYCLE_NUMBER:
                return CYCLE_NUMBER_EDEFAULT == null ? cycleNumber != null : !CYCLE_NUMBER_EDEFAULT.equals(cycleNumber);
            case MeasurementPackage.GALVANOSTATIC_CYCLING__CHARGE_CAPACITY:
                return CHARGE_CAPACITY_EDEFAULT == null ? chargeCapacity != null : !CHARGE_CAPACITY_EDEFAULT.equals(chargeCapacity);
            case MeasurementPackage.GALVANOSTATIC_CYCLING__DISCHARGE_CAPACITY:
                return DISCHARGE_CAPACITY_EDEFAULT == null ? dischargeCapacity != null : !DISCHARGE_CAPACITY_EDEFAULT.equals(dischargeCapacity);
            case MeasurementPackage.GALVANOSTATIC_CYCLING__RETENTION:
                return RETENTION_EDEFAULT == null ? retention != null : !RETENTION_EDEFAULT.equals(retention);
            case MeasurementPackage.GALVANOSTATIC_CYCLING__COULOMBIC_EFFICIENCY:
                return COULOMBIC_EFFICIENCY_EDEFAULT == null ? coulombicEfficiency != null : !COULOMBIC_EFFICIENCY_EDEFAULT.equals(coulombicEfficiency);
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
        result.append(" (currentDensity: ");
        result.append(currentDensity);
        result.append(", rate: ");
        result.append(rate);
        result.append(", upperCutoffVoltage: ");
        result.append(upperCutoffVoltage);
        result.append(", lowerCutoffVoltage: ");
        result.append(lowerCutoffVoltage);
        result.append(", cycleNumber: ");
        result.append(cycleNumber);
        result.append(", chargeCapacity: ");
        result.append(chargeCapacity);
        result.append(", dischargeCapacity: ");
        result.append(dischargeCapacity);
        result.append(", retention: ");
        result.append(retention);
        result.append(", coulombicEfficiency: ");
        result.append(coulombicEfficiency);
        result.append(')');
        return result.toString();
    }

} //GalvanostaticCyclingImpl
