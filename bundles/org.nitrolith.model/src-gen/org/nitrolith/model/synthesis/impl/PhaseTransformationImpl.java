// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.synthesis.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.nitrolith.model.material.Phase;
import org.nitrolith.model.material.TransitionCause;

import org.nitrolith.model.synthesis.PhaseTransformation;
import org.nitrolith.model.synthesis.SynthesisPackage;

import org.nitrolith.units.Quantity;

/**
 * An implementation of the model object '<em><b>Phase Transformation</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.synthesis.impl.PhaseTransformationImpl#getFrom <em>From</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.impl.PhaseTransformationImpl#getTo <em>To</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.impl.PhaseTransformationImpl#getCause <em>Cause</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.impl.PhaseTransformationImpl#getTemperature <em>Temperature</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.impl.PhaseTransformationImpl#getPressure <em>Pressure</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.impl.PhaseTransformationImpl#getDuration <em>Duration</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PhaseTransformationImpl extends StepImpl implements PhaseTransformation
{
    /**
     * The cached value of the '{@link #getFrom() <em>From</em>}' reference.
     * @see #getFrom()
     * @generated
     * @ordered
     */
    protected Phase from;

    /**
     * The cached value of the '{@link #getTo() <em>To</em>}' reference.
     * @see #getTo()
     * @generated
     * @ordered
     */
    protected Phase to;

    /**
     * The default value of the '{@link #getCause() <em>Cause</em>}' attribute.
     * @see #getCause()
     * @generated
     * @ordered
     */
    protected static final TransitionCause CAUSE_EDEFAULT = TransitionCause.UNSPECIFIED;

    /**
     * The cached value of the '{@link #getCause() <em>Cause</em>}' attribute.
     * @see #getCause()
     * @generated
     * @ordered
     */
    protected TransitionCause cause = CAUSE_EDEFAULT;

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
     * The default value of the '{@link #getPressure() <em>Pressure</em>}' attribute.
     * @see #getPressure()
     * @generated
     * @ordered
     */
    protected static final Quantity PRESSURE_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getPressure() <em>Pressure</em>}' attribute.
     * @see #getPressure()
     * @generated
     * @ordered
     */
    protected Quantity pressure = PRESSURE_EDEFAULT;

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
     * @generated
     */
    protected PhaseTransformationImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return SynthesisPackage.Literals.PHASE_TRANSFORMATION;
    }

    /**
     * @generated
     */
    @Override
    public Phase getFrom()
    {
        if (from != null && from.eIsProxy())
        {
            InternalEObject oldFrom = (InternalEObject)from;
            from = (Phase)eResolveProxy(oldFrom);
            if (from != oldFrom)
            {
                if (eNotificationRequired())
                    eNotify(new ENotificationImpl(this, Notification.RESOLVE, SynthesisPackage.PHASE_TRANSFORMATION__FROM, oldFrom, from));
            }
        }
        return from;
    }

    /**
     * @generated
     */
    public Phase basicGetFrom()
    {
        return from;
    }

    /**
     * @generated
     */
    @Override
    public void setFrom(Phase newFrom)
    {
        Phase oldFrom = from;
        from = newFrom;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, SynthesisPackage.PHASE_TRANSFORMATION__FROM, oldFrom, from));
    }

    /**
     * @generated
     */
    @Override
    public Phase getTo()
    {
        if (to != null && to.eIsProxy())
        {
            InternalEObject oldTo = (InternalEObject)to;
            to = (Phase)eResolveProxy(oldTo);
            if (to != oldTo)
            {
                if (eNotificationRequired())
                    eNotify(new ENotificationImpl(this, Notification.RESOLVE, SynthesisPackage.PHASE_TRANSFORMATION__TO, oldTo, to));
            }
        }
        return to;
    }

    /**
     * @generated
     */
    public Phase basicGetTo()
    {
        return to;
    }

    /**
     * @generated
     */
    @Override
    public void setTo(Phase newTo)
    {
        Phase oldTo = to;
        to = newTo;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, SynthesisPackage.PHASE_TRANSFORMATION__TO, oldTo, to));
    }

    /**
     * @generated
     */
    @Override
    public TransitionCause getCause()
    {
        return cause;
    }

    /**
     * @generated
     */
    @Override
    public void setCause(TransitionCause newCause)
    {
        TransitionCause oldCause = cause;
        cause = newCause == null ? CAUSE_EDEFAULT : newCause;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, SynthesisPackage.PHASE_TRANSFORMATION__CAUSE, oldCause, cause));
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
            eNotify(new ENotificationImpl(this, Notification.SET, SynthesisPackage.PHASE_TRANSFORMATION__TEMPERATURE, oldTemperature, temperature));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getPressure()
    {
        return pressure;
    }

    /**
     * @generated
     */
    @Override
    public void setPressure(Quantity newPressure)
    {
        Quantity oldPressure = pressure;
        pressure = newPressure;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, SynthesisPackage.PHASE_TRANSFORMATION__PRESSURE, oldPressure, pressure));
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
            eNotify(new ENotificationImpl(this, Notification.SET, SynthesisPackage.PHASE_TRANSFORMATION__DURATION, oldDuration, duration));
    }

    /**
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType)
    {
        switch (featureID)
        {
            case SynthesisPackage.PHASE_TRANSFORMATION__FROM:
                if (resolve) return getFrom();
                return basicGetFrom();
            case SynthesisPackage.PHASE_TRANSFORMATION__TO:
                if (resolve) return getTo();
                return basicGetTo();
            case SynthesisPackage.PHASE_TRANSFORMATION__CAUSE:
                return getCause();
            case SynthesisPackage.PHASE_TRANSFORMATION__TEMPERATURE:
                return getTemperature();
            case SynthesisPackage.PHASE_TRANSFORMATION__PRESSURE:
                return getPressure();
            case SynthesisPackage.PHASE_TRANSFORMATION__DURATION:
                return getDuration();
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
            case SynthesisPackage.PHASE_TRANSFORMATION__FROM:
                setFrom((Phase)newValue);
                return;
            case SynthesisPackage.PHASE_TRANSFORMATION__TO:
                setTo((Phase)newValue);
                return;
            case SynthesisPackage.PHASE_TRANSFORMATION__CAUSE:
                setCause((TransitionCause)newValue);
                return;
            case SynthesisPackage.PHASE_TRANSFORMATION__TEMPERATURE:
                setTemperature((Quantity)newValue);
                return;
            case SynthesisPackage.PHASE_TRANSFORMATION__PRESSURE:
                setPressure((Quantity)newValue);
                return;
            case SynthesisPackage.PHASE_TRANSFORMATION__DURATION:
                setDuration((Quantity)newValue);
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
            case SynthesisPackage.PHASE_TRANSFORMATION__FROM:
                setFrom((Phase)null);
                return;
            case SynthesisPackage.PHASE_TRANSFORMATION__TO:
                setTo((Phase)null);
                return;
            case SynthesisPackage.PHASE_TRANSFORMATION__CAUSE:
                setCause(CAUSE_EDEFAULT);
                return;
            case SynthesisPackage.PHASE_TRANSFORMATION__TEMPERATURE:
                setTemperature(TEMPERATURE_EDEFAULT);
                return;
            case SynthesisPackage.PHASE_TRANSFORMATION__PRESSURE:
                setPressure(PRESSURE_EDEFAULT);
                return;
            case SynthesisPackage.PHASE_TRANSFORMATION__DURATION:
                setDuration(DURATION_EDEFAULT);
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
            case SynthesisPackage.PHASE_TRANSFORMATION__FROM:
                return from != null;
            case SynthesisPackage.PHASE_TRANSFORMATION__TO:
                return to != null;
            case SynthesisPackage.PHASE_TRANSFORMATION__CAUSE:
                return cause != CAUSE_EDEFAULT;
            case SynthesisPackage.PHASE_TRANSFORMATION__TEMPERATURE:
                return TEMPERATURE_EDEFAULT == null ? temperature != null : !TEMPERATURE_EDEFAULT.equals(temperature);
            case SynthesisPackage.PHASE_TRANSFORMATION__PRESSURE:
                return PRESSURE_EDEFAULT == null ? pressure != null : !PRESSURE_EDEFAULT.equals(pressure);
            case SynthesisPackage.PHASE_TRANSFORMATION__DURATION:
                return DURATION_EDEFAULT == null ? duration != null : !DURATION_EDEFAULT.equals(duration);
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
        result.append(" (cause: ");
        result.append(cause);
        result.append(", temperature: ");
        result.append(temperature);
        result.append(", pressure: ");
        result.append(pressure);
        result.append(", duration: ");
        result.append(duration);
        result.append(')');
        return result.toString();
    }

} //PhaseTransformationImpl
