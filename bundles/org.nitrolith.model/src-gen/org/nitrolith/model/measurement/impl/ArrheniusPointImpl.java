// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.measurement.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.nitrolith.model.base.impl.DocumentedImpl;

import org.nitrolith.model.measurement.ArrheniusPoint;
import org.nitrolith.model.measurement.ImpedanceFit;
import org.nitrolith.model.measurement.MeasurementPackage;

import org.nitrolith.units.Quantity;

/**
 * An implementation of the model object '<em><b>Arrhenius Point</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.measurement.impl.ArrheniusPointImpl#getTemperature <em>Temperature</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.ArrheniusPointImpl#getConductivity <em>Conductivity</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.ArrheniusPointImpl#isExcluded <em>Excluded</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.ArrheniusPointImpl#getFit <em>Fit</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ArrheniusPointImpl extends DocumentedImpl implements ArrheniusPoint
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
     * The default value of the '{@link #getConductivity() <em>Conductivity</em>}' attribute.
     * @see #getConductivity()
     * @generated
     * @ordered
     */
    protected static final Quantity CONDUCTIVITY_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getConductivity() <em>Conductivity</em>}' attribute.
     * @see #getConductivity()
     * @generated
     * @ordered
     */
    protected Quantity conductivity = CONDUCTIVITY_EDEFAULT;

    /**
     * The default value of the '{@link #isExcluded() <em>Excluded</em>}' attribute.
     * @see #isExcluded()
     * @generated
     * @ordered
     */
    protected static final boolean EXCLUDED_EDEFAULT = false;

    /**
     * The cached value of the '{@link #isExcluded() <em>Excluded</em>}' attribute.
     * @see #isExcluded()
     * @generated
     * @ordered
     */
    protected boolean excluded = EXCLUDED_EDEFAULT;

    /**
     * The cached value of the '{@link #getFit() <em>Fit</em>}' reference.
     * @see #getFit()
     * @generated
     * @ordered
     */
    protected ImpedanceFit fit;

    /**
     * @generated
     */
    protected ArrheniusPointImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return MeasurementPackage.Literals.ARRHENIUS_POINT;
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
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.ARRHENIUS_POINT__TEMPERATURE, oldTemperature, temperature));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getConductivity()
    {
        return conductivity;
    }

    /**
     * @generated
     */
    @Override
    public void setConductivity(Quantity newConductivity)
    {
        Quantity oldConductivity = conductivity;
        conductivity = newConductivity;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.ARRHENIUS_POINT__CONDUCTIVITY, oldConductivity, conductivity));
    }

    /**
     * @generated
     */
    @Override
    public boolean isExcluded()
    {
        return excluded;
    }

    /**
     * @generated
     */
    @Override
    public void setExcluded(boolean newExcluded)
    {
        boolean oldExcluded = excluded;
        excluded = newExcluded;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.ARRHENIUS_POINT__EXCLUDED, oldExcluded, excluded));
    }

    /**
     * @generated
     */
    @Override
    public ImpedanceFit getFit()
    {
        if (fit != null && fit.eIsProxy())
        {
            InternalEObject oldFit = (InternalEObject)fit;
            fit = (ImpedanceFit)eResolveProxy(oldFit);
            if (fit != oldFit)
            {
                if (eNotificationRequired())
                    eNotify(new ENotificationImpl(this, Notification.RESOLVE, MeasurementPackage.ARRHENIUS_POINT__FIT, oldFit, fit));
            }
        }
        return fit;
    }

    /**
     * @generated
     */
    public ImpedanceFit basicGetFit()
    {
        return fit;
    }

    /**
     * @generated
     */
    @Override
    public void setFit(ImpedanceFit newFit)
    {
        ImpedanceFit oldFit = fit;
        fit = newFit;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.ARRHENIUS_POINT__FIT, oldFit, fit));
    }

    /**
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType)
    {
        switch (featureID)
        {
            case MeasurementPackage.ARRHENIUS_POINT__TEMPERATURE:
                return getTemperature();
            case MeasurementPackage.ARRHENIUS_POINT__CONDUCTIVITY:
                return getConductivity();
            case MeasurementPackage.ARRHENIUS_POINT__EXCLUDED:
                return isExcluded();
            case MeasurementPackage.ARRHENIUS_POINT__FIT:
                if (resolve) return getFit();
                return basicGetFit();
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
            case MeasurementPackage.ARRHENIUS_POINT__TEMPERATURE:
                setTemperature((Quantity)newValue);
                return;
            case MeasurementPackage.ARRHENIUS_POINT__CONDUCTIVITY:
                setConductivity((Quantity)newValue);
                return;
            case MeasurementPackage.ARRHENIUS_POINT__EXCLUDED:
                setExcluded((Boolean)newValue);
                return;
            case MeasurementPackage.ARRHENIUS_POINT__FIT:
                setFit((ImpedanceFit)newValue);
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
            case MeasurementPackage.ARRHENIUS_POINT__TEMPERATURE:
                setTemperature(TEMPERATURE_EDEFAULT);
                return;
            case MeasurementPackage.ARRHENIUS_POINT__CONDUCTIVITY:
                setConductivity(CONDUCTIVITY_EDEFAULT);
                return;
            case MeasurementPackage.ARRHENIUS_POINT__EXCLUDED:
                setExcluded(EXCLUDED_EDEFAULT);
                return;
            case MeasurementPackage.ARRHENIUS_POINT__FIT:
                setFit((ImpedanceFit)null);
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
            case MeasurementPackage.ARRHENIUS_POINT__TEMPERATURE:
                return TEMPERATURE_EDEFAULT == null ? temperature != null : !TEMPERATURE_EDEFAULT.equals(temperature);
            case MeasurementPackage.ARRHENIUS_POINT__CONDUCTIVITY:
                return CONDUCTIVITY_EDEFAULT == null ? conductivity != null : !CONDUCTIVITY_EDEFAULT.equals(conductivity);
            case MeasurementPackage.ARRHENIUS_POINT__EXCLUDED:
                return excluded != EXCLUDED_EDEFAULT;
            case MeasurementPackage.ARRHENIUS_POINT__FIT:
                return fit != null;
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
        result.append(", conductivity: ");
        result.append(conductivity);
        result.append(", excluded: ");
        result.append(excluded);
        result.append(')');
        return result.toString();
    }

} //ArrheniusPointImpl
