// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.synthesis.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.nitrolith.model.synthesis.Quench;
import org.nitrolith.model.synthesis.SynthesisPackage;

import org.nitrolith.units.Quantity;

/**
 * An implementation of the model object '<em><b>Quench</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.synthesis.impl.QuenchImpl#getTemperature <em>Temperature</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.impl.QuenchImpl#getMedium <em>Medium</em>}</li>
 * </ul>
 *
 * @generated
 */
public class QuenchImpl extends HeatSegmentImpl implements Quench
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
     * The default value of the '{@link #getMedium() <em>Medium</em>}' attribute.
     * @see #getMedium()
     * @generated
     * @ordered
     */
    protected static final String MEDIUM_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getMedium() <em>Medium</em>}' attribute.
     * @see #getMedium()
     * @generated
     * @ordered
     */
    protected String medium = MEDIUM_EDEFAULT;

    /**
     * @generated
     */
    protected QuenchImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return SynthesisPackage.Literals.QUENCH;
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
            eNotify(new ENotificationImpl(this, Notification.SET, SynthesisPackage.QUENCH__TEMPERATURE, oldTemperature, temperature));
    }

    /**
     * @generated
     */
    @Override
    public String getMedium()
    {
        return medium;
    }

    /**
     * @generated
     */
    @Override
    public void setMedium(String newMedium)
    {
        String oldMedium = medium;
        medium = newMedium;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, SynthesisPackage.QUENCH__MEDIUM, oldMedium, medium));
    }

    /**
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType)
    {
        switch (featureID)
        {
            case SynthesisPackage.QUENCH__TEMPERATURE:
                return getTemperature();
            case SynthesisPackage.QUENCH__MEDIUM:
                return getMedium();
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
            case SynthesisPackage.QUENCH__TEMPERATURE:
                setTemperature((Quantity)newValue);
                return;
            case SynthesisPackage.QUENCH__MEDIUM:
                setMedium((String)newValue);
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
            case SynthesisPackage.QUENCH__TEMPERATURE:
                setTemperature(TEMPERATURE_EDEFAULT);
                return;
            case SynthesisPackage.QUENCH__MEDIUM:
                setMedium(MEDIUM_EDEFAULT);
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
            case SynthesisPackage.QUENCH__TEMPERATURE:
                return TEMPERATURE_EDEFAULT == null ? temperature != null : !TEMPERATURE_EDEFAULT.equals(temperature);
            case SynthesisPackage.QUENCH__MEDIUM:
                return MEDIUM_EDEFAULT == null ? medium != null : !MEDIUM_EDEFAULT.equals(medium);
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
        result.append(", medium: ");
        result.append(medium);
        result.append(')');
        return result.toString();
    }

} //QuenchImpl
