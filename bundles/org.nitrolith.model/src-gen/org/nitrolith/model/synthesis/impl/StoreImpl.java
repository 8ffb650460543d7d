// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.synthesis.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.nitrolith.model.synthesis.Store;
import org.nitrolith.model.synthesis.SynthesisPackage;

import org.nitrolith.units.Quantity;

/**
 * An implementation of the model object '<em><b>Store</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.synthesis.impl.StoreImpl#getContainer <em>Container</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.impl.StoreImpl#getTemperature <em>Temperature</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.impl.StoreImpl#getDuration <em>Duration</em>}</li>
 * </ul>
 *
 * @generated
 */
public class StoreImpl extends StepImpl implements Store
{
    /**
     * The default value of the '{@link #getContainer() <em>Container</em>}' attribute.
     * @see #getContainer()
     * @generated
     * @ordered
     */
    protected static final String CONTAINER_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getContainer() <em>Container</em>}' attribute.
     * @see #getContainer()
     * @generated
     * @ordered
     */
    protected String container = CONTAINER_EDEFAULT;

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
    protected StoreImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return SynthesisPackage.Literals.STORE;
    }

    /**
     * @generated
     */
    @Override
    public String getContainer()
    {
        return container;
    }

    /**
     * @generated
     */
    @Override
    public void setContainer(String newContainer)
    {
        String oldContainer = container;
        container = newContainer;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, SynthesisPackage.STORE__CONTAINER, oldContainer, container));
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
            eNotify(new ENotificationImpl(this, Notification.SET, SynthesisPackage.STORE__TEMPERATURE, oldTemperature, temperature));
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
            eNotify(new ENotificationImpl(this, Notification.SET, SynthesisPackage.STORE__DURATION, oldDuration, duration));
    }

    /**
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType)
    {
        switch (featureID)
        {
            case SynthesisPackage.STORE__CONTAINER:
                return getContainer();
            case SynthesisPackage.STORE__TEMPERATURE:
                return getTemperature();
            case SynthesisPackage.STORE__DURATION:
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
            case SynthesisPackage.STORE__CONTAINER:
                setContainer((String)newValue);
                return;
            case SynthesisPackage.STORE__TEMPERATURE:
                setTemperature((Quantity)newValue);
                return;
            case SynthesisPackage.STORE__DURATION:
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
            case SynthesisPackage.STORE__CONTAINER:
                setContainer(CONTAINER_EDEFAULT);
                return;
            case SynthesisPackage.STORE__TEMPERATURE:
                setTemperature(TEMPERATURE_EDEFAULT);
                return;
            case SynthesisPackage.STORE__DURATION:
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
            case SynthesisPackage.STORE__CONTAINER:
                return CONTAINER_EDEFAULT == null ? container != null : !CONTAINER_EDEFAULT.equals(container);
            case SynthesisPackage.STORE__TEMPERATURE:
                return TEMPERATURE_EDEFAULT == null ? temperature != null : !TEMPERATURE_EDEFAULT.equals(temperature);
            case SynthesisPackage.STORE__DURATION:
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
        result.append(" (container: ");
        result.append(container);
        result.append(", temperature: ");
        result.append(temperature);
        result.append(", duration: ");
        result.append(duration);
        result.append(')');
        return result.toString();
    }

} //StoreImpl
