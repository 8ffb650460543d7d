// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.measurement.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.nitrolith.model.measurement.CriticalCurrentDensity;
import org.nitrolith.model.measurement.CurrentStep;
import org.nitrolith.model.measurement.MeasurementPackage;

import org.nitrolith.units.Quantity;

/**
 * An implementation of the model object '<em><b>Critical Current Density</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.measurement.impl.CriticalCurrentDensityImpl#getSteps <em>Steps</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.CriticalCurrentDensityImpl#getCriticalCurrentDensity <em>Critical Current Density</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.CriticalCurrentDensityImpl#getCriticalCapacity <em>Critical Capacity</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.CriticalCurrentDensityImpl#isFailed <em>Failed</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.CriticalCurrentDensityImpl#getFailedAt <em>Failed At</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CriticalCurrentDensityImpl extends MeasurementImpl implements CriticalCurrentDensity
{
    /**
     * The cached value of the '{@link #getSteps() <em>Steps</em>}' containment reference list.
     * @see #getSteps()
     * @generated
     * @ordered
     */
    protected EList<CurrentStep> steps;

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
     * The default value of the '{@link #getCriticalCapacity() <em>Critical Capacity</em>}' attribute.
     * @see #getCriticalCapacity()
     * @generated
     * @ordered
     */
    protected static final Quantity CRITICAL_CAPACITY_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getCriticalCapacity() <em>Critical Capacity</em>}' attribute.
     * @see #getCriticalCapacity()
     * @generated
     * @ordered
     */
    protected Quantity criticalCapacity = CRITICAL_CAPACITY_EDEFAULT;

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
     * The default value of the '{@link #getFailedAt() <em>Failed At</em>}' attribute.
     * @see #getFailedAt()
     * @generated
     * @ordered
     */
    protected static final Quantity FAILED_AT_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getFailedAt() <em>Failed At</em>}' attribute.
     * @see #getFailedAt()
     * @generated
     * @ordered
     */
    protected Quantity failedAt = FAILED_AT_EDEFAULT;

    /**
     * @generated
     */
    protected CriticalCurrentDensityImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return MeasurementPackage.Literals.CRITICAL_CURRENT_DENSITY;
    }

    /**
     * @generated
     */
    @Override
    public EList<CurrentStep> getSteps()
    {
        if (steps == null)
        {
            steps = new EObjectContainmentEList<CurrentStep>(CurrentStep.class, this, MeasurementPackage.CRITICAL_CURRENT_DENSITY__STEPS);
        }
        return steps;
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
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.CRITICAL_CURRENT_DENSITY__CRITICAL_CURRENT_DENSITY, oldCriticalCurrentDensity, criticalCurrentDensity));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getCriticalCapacity()
    {
        return criticalCapacity;
    }

    /**
     * @generated
     */
    @Override
    public void setCriticalCapacity(Quantity newCriticalCapacity)
    {
        Quantity oldCriticalCapacity = criticalCapacity;
        criticalCapacity = newCriticalCapacity;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.CRITICAL_CURRENT_DENSITY__CRITICAL_CAPACITY, oldCriticalCapacity, criticalCapacity));
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
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.CRITICAL_CURRENT_DENSITY__FAILED, oldFailed, failed));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getFailedAt()
    {
        return failedAt;
    }

    /**
     * @generated
     */
    @Override
    public void setFailedAt(Quantity newFailedAt)
    {
        Quantity oldFailedAt = failedAt;
        failedAt = newFailedAt;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.CRITICAL_CURRENT_DENSITY__FAILED_AT, oldFailedAt, failedAt));
    }

    /**
     * @generated
     */
    @Override
    public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs)
    {
        switch (featureID)
        {
            case MeasurementPackage.CRITICAL_CURRENT_DENSITY__STEPS:
                return ((InternalEList<?>)getSteps()).basicRemove(otherEnd, msgs);
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
            case MeasurementPackage.CRITICAL_CURRENT_DENSITY__STEPS:
                return getSteps();
            case MeasurementPackage.CRITICAL_CURRENT_DENSITY__CRITICAL_CURRENT_DENSITY:
                return getCriticalCurrentDensity();
            case MeasurementPackage.CRITICAL_CURRENT_DENSITY__CRITICAL_CAPACITY:
                return getCriticalCapacity();
            case MeasurementPackage.CRITICAL_CURRENT_DENSITY__FAILED:
                return isFailed();
            case MeasurementPackage.CRITICAL_CURRENT_DENSITY__FAILED_AT:
                return getFailedAt();
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
            case MeasurementPackage.CRITICAL_CURRENT_DENSITY__STEPS:
                getSteps().clear();
                getSteps().addAll((Collection<? extends CurrentStep>)newValue);
                return;
            case MeasurementPackage.CRITICAL_CURRENT_DENSITY__CRITICAL_CURRENT_DENSITY:
                setCriticalCurrentDensity((Quantity)newValue);
                return;
            case MeasurementPackage.CRITICAL_CURRENT_DENSITY__CRITICAL_CAPACITY:
                setCriticalCapacity((Quantity)newValue);
                return;
            case MeasurementPackage.CRITICAL_CURRENT_DENSITY__FAILED:
                setFailed((Boolean)newValue);
                return;
            case MeasurementPackage.CRITICAL_CURRENT_DENSITY__FAILED_AT:
                setFailedAt((Quantity)newValue);
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
            case MeasurementPackage.CRITICAL_CURRENT_DENSITY__STEPS:
                getSteps().clear();
                return;
            case MeasurementPackage.CRITICAL_CURRENT_DENSITY__CRITICAL_CURRENT_DENSITY:
                setCriticalCurrentDensity(CRITICAL_CURRENT_DENSITY_EDEFAULT);
                return;
            case MeasurementPackage.CRITICAL_CURRENT_DENSITY__CRITICAL_CAPACITY:
                setCriticalCapacity(CRITICAL_CAPACITY_EDEFAULT);
                return;
            case MeasurementPackage.CRITICAL_CURRENT_DENSITY__FAILED:
                setFailed(FAILED_EDEFAULT);
                return;
            case MeasurementPackage.CRITICAL_CURRENT_DENSITY__FAILED_AT:
                setFailedAt(FAILED_AT_EDEFAULT);
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
            case MeasurementPackage.CRITICAL_CURRENT_DENSITY__STEPS:
                return steps != null && !steps.isEmpty();
            case MeasurementPackage.CRITICAL_CURRENT_DENSITY__CRITICAL_CURRENT_DENSITY:
                return CRITICAL_CURRENT_DENSITY_EDEFAULT == null ? criticalCurrentDensity != null : !CRITICAL_CURRENT_DENSITY_EDEFAULT.equals(criticalCurrentDensity);
            case MeasurementPackage.CRITICAL_CURRENT_DENSITY__CRITICAL_CAPACITY:
                return CRITICAL_CAPACITY_EDEFAULT == null ? criticalCapacity != null : !CRITICAL_CAPACITY_EDEFAULT.equals(criticalCapacity);
            case MeasurementPackage.CRITICAL_CURRENT_DENSITY__FAILED:
                return failed != FAILED_EDEFAULT;
            case MeasurementPackage.CRITICAL_CURRENT_DENSITY__FAILED_AT:
                return FAILED_AT_EDEFAULT == null ? failedAt != null : !FAILED_AT_EDEFAULT.equals(failedAt);
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
        result.append(" (criticalCurrentDensity: ");
        result.append(criticalCurrentDensity);
        result.append(", criticalCapacity: ");
        result.append(criticalCapacity);
        result.append(", failed: ");
        result.append(failed);
        result.append(", failedAt: ");
        result.append(failedAt);
        result.append(')');
        return result.toString();
    }

} //CriticalCurrentDensityImpl
