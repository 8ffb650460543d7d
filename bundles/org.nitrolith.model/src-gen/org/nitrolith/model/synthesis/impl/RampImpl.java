// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.synthesis.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.nitrolith.model.synthesis.Ramp;
import org.nitrolith.model.synthesis.SynthesisPackage;

import org.nitrolith.units.Quantity;

/**
 * An implementation of the model object '<em><b>Ramp</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.synthesis.impl.RampImpl#getTemperature <em>Temperature</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.impl.RampImpl#getRate <em>Rate</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RampImpl extends HeatSegmentImpl implements Ramp
{
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
     * @generated
     */
    protected RampImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return SynthesisPackage.Literals.RAMP;
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
            eNotify(new ENotificationImpl(this, Notification.SET, SynthesisPackage.RAMP__TEMPERATURE, oldTemperature, temperature));
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
            eNotify(new ENotificationImpl(this, Notification.SET, SynthesisPackage.RAMP__RATE, oldRate, rate));
    }

    /**
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType)
    {
        switch (featureID)
        {
            case SynthesisPackage.RAMP__TEMPERATURE:
                return getTemperature();
            case SynthesisPackage.RAMP__RATE:
                return getRate();
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
            case SynthesisPackage.RAMP__TEMPERATURE:
                setTemperature((Quantity)newValue);
                return;
            case SynthesisPackage.RAMP__RATE:
                setRate((Quantity)newValue);
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
            case SynthesisPackage.RAMP__TEMPERATURE:
                setTemperature(TEMPERATURE_EDEFAULT);
                return;
            case SynthesisPackage.RAMP__RATE:
                setRate(RATE_EDEFAULT);
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
            case SynthesisPackage.RAMP__TEMPERATURE:
                return TEMPERATURE_EDEFAULT == null ? temperature != null : !TEMPERATURE_EDEFAULT.equals(temperature);
            case SynthesisPackage.RAMP__RATE:
                return RATE_EDEFAULT == null ? rate != null : !RATE_EDEFAULT.equals(rate);
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
        result.append(" (temperature: ");
        result.append(temperature);
        result.append(", rate: ");
        result.append(rate);
        result.append(')');
        return result.toString();
    }

} //RampImpl
