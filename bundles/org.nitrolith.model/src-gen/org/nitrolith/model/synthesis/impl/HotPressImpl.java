// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.synthesis.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.nitrolith.model.synthesis.HotPress;
import org.nitrolith.model.synthesis.SynthesisPackage;

import org.nitrolith.units.Quantity;

/**
 * An implementation of the model object '<em><b>Hot Press</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.synthesis.impl.HotPressImpl#getTemperature <em>Temperature</em>}</li>
 * </ul>
 *
 * @generated
 */
public class HotPressImpl extends PressImpl implements HotPress
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
     * @generated
     */
    protected HotPressImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return SynthesisPackage.Literals.HOT_PRESS;
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
            eNotify(new ENotificationImpl(this, Notification.SET, SynthesisPackage.HOT_PRESS__TEMPERATURE, oldTemperature, temperature));
    }

    /**
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType)
    {
        switch (featureID)
        {
            case SynthesisPackage.HOT_PRESS__TEMPERATURE:
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
            case SynthesisPackage.HOT_PRESS__TEMPERATURE:
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
            case SynthesisPackage.HOT_PRESS__TEMPERATURE:
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
            case SynthesisPackage.HOT_PRESS__TEMPERATURE:
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
        result.append(" (temperature: ");
        result.append(temperature);
        result.append(')');
        return result.toString();
    }

} //HotPressImpl
