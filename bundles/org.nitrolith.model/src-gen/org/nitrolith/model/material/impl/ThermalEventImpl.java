// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.material.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;

import org.nitrolith.chemistry.Formula;

import org.nitrolith.model.base.Atmosphere;

import org.nitrolith.model.material.MaterialPackage;
import org.nitrolith.model.material.ThermalEvent;
import org.nitrolith.model.material.ThermalEventKind;

import org.nitrolith.units.Quantity;

/**
 * An implementation of the model object '<em><b>Thermal Event</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.material.impl.ThermalEventImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.ThermalEventImpl#getTemperature <em>Temperature</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.ThermalEventImpl#getAtmosphere <em>Atmosphere</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.ThermalEventImpl#getOutcome <em>Outcome</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.ThermalEventImpl#getProducts <em>Products</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ThermalEventImpl extends MaterialRecordImpl implements ThermalEvent
{
    /**
     * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
     * @see #getKind()
     * @generated
     * @ordered
     */
    protected static final ThermalEventKind KIND_EDEFAULT = ThermalEventKind.UNSPECIFIED;

    /**
     * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
     * @see #getKind()
     * @generated
     * @ordered
     */
    protected ThermalEventKind kind = KIND_EDEFAULT;

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
     * The cached value of the '{@link #getAtmosphere() <em>Atmosphere</em>}' containment reference.
     * @see #getAtmosphere()
     * @generated
     * @ordered
     */
    protected Atmosphere atmosphere;

    /**
     * The default value of the '{@link #getOutcome() <em>Outcome</em>}' attribute.
     * @see #getOutcome()
     * @generated
     * @ordered
     */
    protected static final String OUTCOME_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getOutcome() <em>Outcome</em>}' attribute.
     * @see #getOutcome()
     * @generated
     * @ordered
     */
    protected String outcome = OUTCOME_EDEFAULT;

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
    protected ThermalEventImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return MaterialPackage.Literals.THERMAL_EVENT;
    }

    /**
     * @generated
     */
    @Override
    public ThermalEventKind getKind()
    {
        return kind;
    }

    /**
     * @generated
     */
    @Override
    public void setKind(ThermalEventKind newKind)
    {
        ThermalEventKind oldKind = kind;
        kind = newKind == null ? KIND_EDEFAULT : newKind;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.THERMAL_EVENT__KIND, oldKind, kind));
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
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.THERMAL_EVENT__TEMPERATURE, oldTemperature, temperature));
    }

    /**
     * @generated
     */
    @Override
    public Atmosphere getAtmosphere()
    {
        return atmosphere;
    }

    /**
     * @generated
     */
    public NotificationChain basicSetAtmosphere(Atmosphere newAtmosphere, NotificationChain msgs)
    {
        Atmosphere oldAtmosphere = atmosphere;
        atmosphere = newAtmosphere;
        if (eNotificationRequired())
        {
            ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, MaterialPackage.THERMAL_EVENT__ATMOSPHERE, oldAtmosphere, newAtmosphere);
            if (msgs == null) msgs = notification; else msgs.add(notification);
        }
        return msgs;
    }

    /**
     * @generated
     */
    @Override
    public void setAtmosphere(Atmosphere newAtmosphere)
    {
        if (newAtmosphere != atmosphere)
        {
            NotificationChain msgs = null;
            if (atmosphere != null)
                msgs = ((InternalEObject)atmosphere).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - MaterialPackage.THERMAL_EVENT__ATMOSPHERE, null, msgs);
            if (newAtmosphere != null)
                msgs = ((InternalEObject)newAtmosphere).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - MaterialPackage.THERMAL_EVENT__ATMOSPHERE, null, msgs);
            msgs = basicSetAtmosphere(newAtmosphere, msgs);
            if (msgs != null) msgs.dispatch();
        }
        else if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.THERMAL_EVENT__ATMOSPHERE, newAtmosphere, newAtmosphere));
    }

    /**
     * @generated
     */
    @Override
    public String getOutcome()
    {
        return outcome;
    }

    /**
     * @generated
     */
    @Override
    public void setOutcome(String newOutcome)
    {
        String oldOutcome = outcome;
        outcome = newOutcome;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.THERMAL_EVENT__OUTCOME, oldOutcome, outcome));
    }

    /**
     * @generated
     */
    @Override
    public EList<Formula> getProducts()
    {
        if (products == null)
        {
            products = new EDataTypeEList<Formula>(Formula.class, this, MaterialPackage.THERMAL_EVENT__PRODUCTS);
        }
        return products;
    }

    /**
     * @generated
     */
    @Override
    public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs)
    {
        switch (featureID)
        {
            case MaterialPackage.THERMAL_EVENT__ATMOSPHERE:
                return basicSetAtmosphere(null, msgs);
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
            case MaterialPackage.THERMAL_EVENT__KIND:
                return getKind();
            case MaterialPackage.THERMAL_EVENT__TEMPERATURE:
                return getTemperature();
            case MaterialPackage.THERMAL_EVENT__ATMOSPHERE:
                return getAtmosphere();
            case MaterialPackage.THERMAL_EVENT__OUTCOME:
                return getOutcome();
            case MaterialPackage.THERMAL_EVENT__PRODUCTS:
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
            case MaterialPackage.THERMAL_EVENT__KIND:
                setKind((ThermalEventKind)newValue);
                return;
            case MaterialPackage.THERMAL_EVENT__TEMPERATURE:
                setTemperature((Quantity)newValue);
                return;
            case MaterialPackage.THERMAL_EVENT__ATMOSPHERE:
                setAtmosphere((Atmosphere)newValue);
                return;
            case MaterialPackage.THERMAL_EVENT__OUTCOME:
                setOutcome((String)newValue);
                return;
            case MaterialPackage.THERMAL_EVENT__PRODUCTS:
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
            case MaterialPackage.THERMAL_EVENT__KIND:
                setKind(KIND_EDEFAULT);
                return;
            case MaterialPackage.THERMAL_EVENT__TEMPERATURE:
                setTemperature(TEMPERATURE_EDEFAULT);
                return;
            case MaterialPackage.THERMAL_EVENT__ATMOSPHERE:
                setAtmosphere((Atmosphere)null);
                return;
            case MaterialPackage.THERMAL_EVENT__OUTCOME:
                setOutcome(OUTCOME_EDEFAULT);
                return;
            case MaterialPackage.THERMAL_EVENT__PRODUCTS:
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
            case MaterialPackage.THERMAL_EVENT__KIND:
                return kind != KIND_EDEFAULT;
            case MaterialPackage.THERMAL_EVENT__TEMPERATURE:
                return TEMPERATURE_EDEFAULT == null ? temperature != null : !TEMPERATURE_EDEFAULT.equals(temperature);
            case MaterialPackage.THERMAL_EVENT__ATMOSPHERE:
                return atmosphere != null;
            case MaterialPackage.THERMAL_EVENT__OUTCOME:
                return OUTCOME_EDEFAULT == null ? outcome != null : !OUTCOME_EDEFAULT.equals(outcome);
            case MaterialPackage.THERMAL_EVENT__PRODUCTS:
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
        result.append(" (kind: ");
        result.append(kind);
        result.append(", temperature: ");
        result.append(temperature);
        result.append(", outcome: ");
        result.append(outcome);
        result.append(", products: ");
        result.append(products);
        result.append(')');
        return result.toString();
    }

} //ThermalEventImpl
