// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.measurement.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.nitrolith.model.base.impl.DocumentedImpl;

import org.nitrolith.model.measurement.CurrentStep;
import org.nitrolith.model.measurement.MeasurementPackage;

import org.nitrolith.units.Quantity;

/**
 * An implementation of the model object '<em><b>Current Step</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.measurement.impl.CurrentStepImpl#getCurrentDensity <em>Current Density</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.CurrentStepImpl#getCapacity <em>Capacity</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.CurrentStepImpl#getDuration <em>Duration</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.CurrentStepImpl#getCycles <em>Cycles</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.CurrentStepImpl#getOverpotential <em>Overpotential</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.CurrentStepImpl#isFailed <em>Failed</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CurrentStepImpl extends DocumentedImpl implements CurrentStep
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
     * The default value of the '{@link #getCapacity() <em>Capacity</em>}' attribute.
     * @see #getCapacity()
     * @generated
     * @ordered
     */
    protected static final Quantity CAPACITY_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getCapacity() <em>Capacity</em>}' attribute.
     * @see #getCapacity()
     * @generated
     * @ordered
     */
    protected Quantity capacity = CAPACITY_EDEFAULT;

    /**
     * The default value of the '{@link #getDuration() <em>Duration</em>}' attribute.
     * @see #getDuration()
     * @generated
     * @ordered
     */
    protected static final Quantity DURATION_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getDuration() <em>Duration</em>}' attribute.
     * @see #getDuration()
     * @generated
     * @ordered
     */
    protected Quantity duration = DURATION_EDEFAULT;

    /**
     * The default value of the '{@link #getCycles() <em>Cycles</em>}' attribute.
     * @see #getCycles()
     * @generated
     * @ordered
     */
    protected static final int CYCLES_EDEFAULT = 0;

    /**
     * The cached value of the '{@link #getCycles() <em>Cycles</em>}' attribute.
     * @see #getCycles()
     * @generated
     * @ordered
     */
    protected int cycles = CYCLES_EDEFAULT;

    /**
     * The default value of the '{@link #getOverpotential() <em>Overpotential</em>}' attribute.
     * @see #getOverpotential()
     * @generated
     * @ordered
     */
    protected static final Quantity OVERPOTENTIAL_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getOverpotential() <em>Overpotential</em>}' attribute.
     * @see #getOverpotential()
     * @generated
     * @ordered
     */
    protected Quantity overpotential = OVERPOTENTIAL_EDEFAULT;

    /**
     * The default value of the '{@link #isFailed() <em>Failed</em>}' attribute.
     * @see #isFailed()
     * @generated
     * @ordered
     */
    protected static final boolean FAILED_EDEFAULT = false;

    /**
     * The cached value of the '{@link #isFailed() <em>Failed</em>}' attribute.
     * @see #isFailed()
     * @generated
     * @ordered
     */
    protected boolean failed = FAILED_EDEFAULT;

    /**
     * @generated
     */
    protected CurrentStepImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return MeasurementPackage.Literals.CURRENT_STEP;
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
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.CURRENT_STEP__CURRENT_DENSITY, oldCurrentDensity, currentDensity));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getCapacity()
    {
        return capacity;
    }

    /**
     * @generated
     */
    @Override
    public void setCapacity(Quantity newCapacity)
    {
        Quantity oldCapacity = capacity;
        capacity = newCapacity;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.CURRENT_STEP__CAPACITY, oldCapacity, capacity));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getDuration()
    {
        return duration;
    }

    /**
     * @generated
     */
    @Override
    public void setDuration(Quantity newDuration)
    {
        Quantity oldDuration = duration;
        duration = newDuration;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.CURRENT_STEP__DURATION, oldDuration, duration));
    }

    /**
     * @generated
     */
    @Override
    public int getCycles()
    {
        return cycles;
    }

    /**
     * @generated
     */
    @Override
    public void setCycles(int newCycles)
    {
        int oldCycles = cycles;
        cycles = newCycles;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.CURRENT_STEP__CYCLES, oldCycles, cycles));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getOverpotential()
    {
        return overpotential;
    }

    /**
     * @generated
     */
    @Override
    public void setOverpotential(Quantity newOverpotential)
    {
        Quantity oldOverpotential = overpotential;
        overpotential = newOverpotential;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.CURRENT_STEP__OVERPOTENTIAL, oldOverpotential, overpotential));
    }

    /**
     * @generated
     */
    @Override
    public boolean isFailed()
    {
        return failed;
    }

    /**
     * @generated
     */
    @Override
    public void setFailed(boolean newFailed)
    {
        boolean oldFailed = failed;
        failed = newFailed;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.CURRENT_STEP__FAILED, oldFailed, failed));
    }

    /**
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType)
    {
        switch (featureID)
        {
            case MeasurementPackage.CURRENT_STEP__CURRENT_DENSITY:
                return getCurrentDensity();
            case MeasurementPackage.CURRENT_STEP__CAPACITY:
                return getCapacity();
            case MeasurementPackage.CURRENT_STEP__DURATION:
                return getDuration();
            case MeasurementPackage.CURRENT_STEP__CYCLES:
                return getCycles();
            case MeasurementPackage.CURRENT_STEP__OVERPOTENTIAL:
                return getOverpotential();
            case MeasurementPackage.CURRENT_STEP__FAILED:
                return isFailed();
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
            case MeasurementPackage.CURRENT_STEP__CURRENT_DENSITY:
                setCurrentDensity((Quantity)newValue);
                return;
            case MeasurementPackage.CURRENT_STEP__CAPACITY:
                setCapacity((Quantity)newValue);
                return;
            case MeasurementPackage.CURRENT_STEP__DURATION:
                setDuration((Quantity)newValue);
                return;
            case MeasurementPackage.CURRENT_STEP__CYCLES:
                setCycles((Integer)newValue);
                return;
            case MeasurementPackage.CURRENT_STEP__OVERPOTENTIAL:
                setOverpotential((Quantity)newValue);
                return;
            case MeasurementPackage.CURRENT_STEP__FAILED:
                setFailed((Boolean)newValue);
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
            case MeasurementPackage.CURRENT_STEP__CURRENT_DENSITY:
                setCurrentDensity(CURRENT_DENSITY_EDEFAULT);
                return;
            case MeasurementPackage.CURRENT_STEP__CAPACITY:
                setCapacity(CAPACITY_EDEFAULT);
                return;
            case MeasurementPackage.CURRENT_STEP__DURATION:
                setDuration(DURATION_EDEFAULT);
                return;
            case MeasurementPackage.CURRENT_STEP__CYCLES:
                setCycles(CYCLES_EDEFAULT);
                return;
            case MeasurementPackage.CURRENT_STEP__OVERPOTENTIAL:
                setOverpotential(OVERPOTENTIAL_EDEFAULT);
                return;
            case MeasurementPackage.CURRENT_STEP__FAILED:
                setFailed(FAILED_EDEFAULT);
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
            case MeasurementPackage.CURRENT_STEP__CURRENT_DENSITY:
                return CURRENT_DENSITY_EDEFAULT == null ? currentDensity != null : !CURRENT_DENSITY_EDEFAULT.equals(currentDensity);
            case MeasurementPackage.CURRENT_STEP__CAPACITY:
                return CAPACITY_EDEFAULT == null ? capacity != null : !CAPACITY_EDEFAULT.equals(capacity);
            case MeasurementPackage.CURRENT_STEP__DURATION:
                return DURATION_EDEFAULT == null ? duration != null : !DURATION_EDEFAULT.equals(duration);
            case MeasurementPackage.CURRENT_STEP__CYCLES:
                return cycles != CYCLES_EDEFAULT;
            case MeasurementPackage.CURRENT_STEP__OVERPOTENTIAL:
                return OVERPOTENTIAL_EDEFAULT == null ? overpotential != null : !OVERPOTENTIAL_EDEFAULT.equals(overpotential);
            case MeasurementPackage.CURRENT_STEP__FAILED:
                return failed != FAILED_EDEFAULT;
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
        result.append(", capacity: ");
        result.append(capacity);
        result.append(", duration: ");
        result.append(duration);
        result.append(", cycles: ");
        result.append(cycles);
        result.append(", overpotential: ");
        result.append(overpotential);
        result.append(", failed: ");
        result.append(failed);
        result.append(')');
        return result.toString();
    }

} //CurrentStepImpl
