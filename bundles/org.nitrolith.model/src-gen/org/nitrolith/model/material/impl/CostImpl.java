// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.material.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.nitrolith.model.base.BasePackage;
import org.nitrolith.model.base.Cited;
import org.nitrolith.model.base.Source;

import org.nitrolith.model.base.impl.DocumentedImpl;

import org.nitrolith.model.material.Cost;
import org.nitrolith.model.material.MaterialPackage;

/**
 * An implementation of the model object '<em><b>Cost</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.material.impl.CostImpl#getSources <em>Sources</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.CostImpl#getPricePerKilogram <em>Price Per Kilogram</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.CostImpl#getCurrency <em>Currency</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.CostImpl#getPricedOn <em>Priced On</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CostImpl extends DocumentedImpl implements Cost
{
    /**
     * The cached value of the '{@link #getSources() <em>Sources</em>}' containment reference list.
     * @see #getSources()
     * @generated
     * @ordered
     */
    protected EList<Source> sources;

    /**
     * The default value of the '{@link #getPricePerKilogram() <em>Price Per Kilogram</em>}' attribute.
     * @see #getPricePerKilogram()
     * @generated
     * @ordered
     */
    protected static final double PRICE_PER_KILOGRAM_EDEFAULT = 0.0;

    /**
     * The cached value of the '{@link #getPricePerKilogram() <em>Price Per Kilogram</em>}' attribute.
     * @see #getPricePerKilogram()
     * @generated
     * @ordered
     */
    protected double pricePerKilogram = PRICE_PER_KILOGRAM_EDEFAULT;

    /**
     * The default value of the '{@link #getCurrency() <em>Currency</em>}' attribute.
     * @see #getCurrency()
     * @generated
     * @ordered
     */
    protected static final String CURRENCY_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getCurrency() <em>Currency</em>}' attribute.
     * @see #getCurrency()
     * @generated
     * @ordered
     */
    protected String currency = CURRENCY_EDEFAULT;

    /**
     * The default value of the '{@link #getPricedOn() <em>Priced On</em>}' attribute.
     * @see #getPricedOn()
     * @generated
     * @ordered
     */
    protected static final LocalDate PRICED_ON_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getPricedOn() <em>Priced On</em>}' attribute.
     * @see #getPricedOn()
     * @generated
     * @ordered
     */
    protected LocalDate pricedOn = PRICED_ON_EDEFAULT;

    /**
     * @generated
     */
    protected CostImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return MaterialPackage.Literals.COST;
    }

    /**
     * @generated
     */
    @Override
    public EList<Source> getSources()
    {
        if (sources == null)
        {
            sources = new EObjectContainmentEList<Source>(Source.class, this, MaterialPackage.COST__SOURCES);
        }
        return sources;
    }

    /**
     * @generated
     */
    @Override
    public double getPricePerKilogram()
    {
        return pricePerKilogram;
    }

    /**
     * @generated
     */
    @Override
    public void setPricePerKilogram(double newPricePerKilogram)
    {
        double oldPricePerKilogram = pricePerKilogram;
        pricePerKilogram = newPricePerKilogram;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.COST__PRICE_PER_KILOGRAM, oldPricePerKilogram, pricePerKilogram));
    }

    /**
     * @generated
     */
    @Override
    public String getCurrency()
    {
        return currency;
    }

    /**
     * @generated
     */
    @Override
    public void setCurrency(String newCurrency)
    {
        String oldCurrency = currency;
        currency = newCurrency;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.COST__CURRENCY, oldCurrency, currency));
    }

    /**
     * @generated
     */
    @Override
    public LocalDate getPricedOn()
    {
        return pricedOn;
    }

    /**
     * @generated
     */
    @Override
    public void setPricedOn(LocalDate newPricedOn)
    {
        LocalDate oldPricedOn = pricedOn;
        pricedOn = newPricedOn;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.COST__PRICED_ON, oldPricedOn, pricedOn));
    }

    /**
     * @generated
     */
    @Override
    public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs)
    {
        switch (featureID)
        {
            case MaterialPackage.COST__SOURCES:
                return ((InternalEList<?>)getSources()).basicRemove(otherEnd, msgs);
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
            case MaterialPackage.COST__SOURCES:
                return getSources();
            case MaterialPackage.COST__PRICE_PER_KILOGRAM:
                return getPricePerKilogram();
            case MaterialPackage.COST__CURRENCY:
                return getCurrency();
            case MaterialPackage.COST__PRICED_ON:
                return getPricedOn();
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
            case MaterialPackage.COST__SOURCES:
                getSources().clear();
                getSources().addAll((Collection<? extends Source>)newValue);
                return;
            case MaterialPackage.COST__PRICE_PER_KILOGRAM:
                setPricePerKilogram((Double)newValue);
                return;
            case MaterialPackage.COST__CURRENCY:
                setCurrency((String)newValue);
                return;
            case MaterialPackage.COST__PRICED_ON:
                setPricedOn((LocalDate)newValue);
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
            case MaterialPackage.COST__SOURCES:
                getSources().clear();
                return;
            case MaterialPackage.COST__PRICE_PER_KILOGRAM:
                setPricePerKilogram(PRICE_PER_KILOGRAM_EDEFAULT);
                return;
            case MaterialPackage.COST__CURRENCY:
                setCurrency(CURRENCY_EDEFAULT);
                return;
            case MaterialPackage.COST__PRICED_ON:
                setPricedOn(PRICED_ON_EDEFAULT);
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
            case MaterialPackage.COST__SOURCES:
                return sources != null && !sources.isEmpty();
            case MaterialPackage.COST__PRICE_PER_KILOGRAM:
                return pricePerKilogram != PRICE_PER_KILOGRAM_EDEFAULT;
            case MaterialPackage.COST__CURRENCY:
                return CURRENCY_EDEFAULT == null ? currency != null : !CURRENCY_EDEFAULT.equals(currency);
            case MaterialPackage.COST__PRICED_ON:
                return PRICED_ON_EDEFAULT == null ? pricedOn != null : !PRICED_ON_EDEFAULT.equals(pricedOn);
        }
        return super.eIsSet(featureID);
    }

    /**
     * @generated
     */
    @Override
    public int eBaseStructuralFeatureID(int derivedFeatureID, Class<?> baseClass)
    {
        if (baseClass == Cited.class)
        {
            switch (derivedFeatureID)
            {
                case MaterialPackage.COST__SOURCES: return BasePackage.CITED__SOURCES;
                default: return -1;
            }
        }
        return super.eBaseStructuralFeatureID(derivedFeatureID, baseClass);
    }

    /**
     * @generated
     */
    @Override
    public int eDerivedStructuralFeatureID(int baseFeatureID, Class<?> baseClass)
    {
        if (baseClass == Cited.class)
        {
            switch (baseFeatureID)
            {
                case BasePackage.CITED__SOURCES: return MaterialPackage.COST__SOURCES;
                default: return -1;
            }
        }
        return super.eDerivedStructuralFeatureID(baseFeatureID, baseClass);
    }

    /**
     * @generated
     */
    @Override
    public String toString()
    {
        if (eIsProxy()) return super.toString();

        StringBuilder result = new StringBuilder(super.toString());
        result.append(" (pricePerKilogram: ");
        result.append(pricePerKilogram);
        result.append(", currency: ");
        result.append(currency);
        result.append(", pricedOn: ");
        result.append(pricedOn);
        result.append(')');
        return result.toString();
    }

} //CostImpl
