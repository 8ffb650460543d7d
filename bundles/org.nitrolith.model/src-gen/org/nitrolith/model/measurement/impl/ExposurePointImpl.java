// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.measurement.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;

import org.nitrolith.chemistry.Formula;

import org.nitrolith.model.base.impl.DocumentedImpl;

import org.nitrolith.model.measurement.ExposurePoint;
import org.nitrolith.model.measurement.ImpedanceSpectrum;
import org.nitrolith.model.measurement.MeasurementPackage;

import org.nitrolith.units.Quantity;

/**
 * An implementation of the model object '<em><b>Exposure Point</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.measurement.impl.ExposurePointImpl#getTime <em>Time</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.ExposurePointImpl#getConductivity <em>Conductivity</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.ExposurePointImpl#getSpectrum <em>Spectrum</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.ExposurePointImpl#getProducts <em>Products</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ExposurePointImpl extends DocumentedImpl implements ExposurePoint
{
    /**
     * The default value of the '{@link #getTime() <em>Time</em>}' attribute.
     * @see #getTime()
     * @generated
     * @ordered
     */
    protected static final Quantity TIME_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getTime() <em>Time</em>}' attribute.
     * @see #getTime()
     * @generated
     * @ordered
     */
    protected Quantity time = TIME_EDEFAULT;

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
     * The cached value of the '{@link #getSpectrum() <em>Spectrum</em>}' reference.
     * @see #getSpectrum()
     * @generated
     * @ordered
     */
    protected ImpedanceSpectrum spectrum;

    /**
     * The cached value of the '{@link #getProducts() <em>Products</em>}' attribute list.
     * @see #getProducts()
     * @generated
     * @ordered
     */
    protected EList<Formula> products;

    /**
     * @generated
     */
    protected ExposurePointImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return MeasurementPackage.Literals.EXPOSURE_POINT;
    }

    /**
     * @generated
     */
    @Override
    public Quantity getTime()
    {
        return time;
    }

    /**
     * @generated
     */
    @Override
    public void setTime(Quantity newTime)
    {
        Quantity oldTime = time;
        time = newTime;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.EXPOSURE_POINT__TIME, oldTime, time));
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
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.EXPOSURE_POINT__CONDUCTIVITY, oldConductivity, conductivity));
    }

    /**
     * @generated
     */
    @Override
    public ImpedanceSpectrum getSpectrum()
    {
        if (spectrum != null && spectrum.eIsProxy())
        {
            InternalEObject oldSpectrum = (InternalEObject)spectrum;
            spectrum = (ImpedanceSpectrum)eResolveProxy(oldSpectrum);
            if (spectrum != oldSpectrum)
            {
                if (eNotificationRequired())
                    eNotify(new ENotificationImpl(this, Notification.RESOLVE, MeasurementPackage.EXPOSURE_POINT__SPECTRUM, oldSpectrum, spectrum));
            }
        }
        return spectrum;
    }

    /**
     * @generated
     */
    public ImpedanceSpectrum basicGetSpectrum()
    {
        return spectrum;
    }

    /**
     * @generated
     */
    @Override
    public void setSpectrum(ImpedanceSpectrum newSpectrum)
    {
        ImpedanceSpectrum oldSpectrum = spectrum;
        spectrum = newSpectrum;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.EXPOSURE_POINT__SPECTRUM, oldSpectrum, spectrum));
    }

    /**
     * @generated
     */
    @Override
    public EList<Formula> getProducts()
    {
        if (products == null)
        {
            products = new EDataTypeEList<Formula>(Formula.class, this, MeasurementPackage.EXPOSURE_POINT__PRODUCTS);
        }
        return products;
    }

    /**
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType)
    {
        switch (featureID)
        {
            case MeasurementPackage.EXPOSURE_POINT__TIME:
                return getTime();
            case MeasurementPackage.EXPOSURE_POINT__CONDUCTIVITY:
                return getConductivity();
            case MeasurementPackage.EXPOSURE_POINT__SPECTRUM:
                if (resolve) return getSpectrum();
                return basicGetSpectrum();
            case MeasurementPackage.EXPOSURE_POINT__PRODUCTS:
                return getProducts();
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
            case MeasurementPackage.EXPOSURE_POINT__TIME:
                setTime((Quantity)newValue);
                return;
            case MeasurementPackage.EXPOSURE_POINT__CONDUCTIVITY:
                setConductivity((Quantity)newValue);
                return;
            case MeasurementPackage.EXPOSURE_POINT__SPECTRUM:
                setSpectrum((ImpedanceSpectrum)newValue);
                return;
            case MeasurementPackage.EXPOSURE_POINT__PRODUCTS:
                getProducts().clear();
                getProducts().addAll((Collection<? extends Formula>)newValue);
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
            case MeasurementPackage.EXPOSURE_POINT__TIME:
                setTime(TIME_EDEFAULT);
                return;
            case MeasurementPackage.EXPOSURE_POINT__CONDUCTIVITY:
                setConductivity(CONDUCTIVITY_EDEFAULT);
                return;
            case MeasurementPackage.EXPOSURE_POINT__SPECTRUM:
                setSpectrum((ImpedanceSpectrum)null);
                return;
            case MeasurementPackage.EXPOSURE_POINT__PRODUCTS:
                getProducts().clear();
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
            case MeasurementPackage.EXPOSURE_POINT__TIME:
                return TIME_EDEFAULT == null ? time != null : !TIME_EDEFAULT.equals(time);
            case MeasurementPackage.EXPOSURE_POINT__CONDUCTIVITY:
                return CONDUCTIVITY_EDEFAULT == null ? conductivity != null : !CONDUCTIVITY_EDEFAULT.equals(conductivity);
            case MeasurementPackage.EXPOSURE_POINT__SPECTRUM:
                return spectrum != null;
            case MeasurementPackage.EXPOSURE_POINT__PRODUCTS:
                return products != null && !products.isEmpty();
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
        result.append(" (time: ");
        result.append(time);
        result.append(", conductivity: ");
        result.append(conductivity);
        result.append(", products: ");
        result.append(products);
        result.append(')');
        return result.toString();
    }

} //ExposurePointImpl
