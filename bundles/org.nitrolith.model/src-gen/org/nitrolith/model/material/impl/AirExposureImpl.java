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

import org.nitrolith.model.material.AirExposure;
import org.nitrolith.model.material.MaterialPackage;

import org.nitrolith.units.Quantity;

/**
 * An implementation of the model object '<em><b>Air Exposure</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.material.impl.AirExposureImpl#getAtmosphere <em>Atmosphere</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.AirExposureImpl#getDuration <em>Duration</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.AirExposureImpl#getTemperature <em>Temperature</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.AirExposureImpl#getConductivityBefore <em>Conductivity Before</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.AirExposureImpl#getConductivityAfter <em>Conductivity After</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.AirExposureImpl#getRetainedConductivity <em>Retained Conductivity</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.AirExposureImpl#getOutcome <em>Outcome</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.AirExposureImpl#getProducts <em>Products</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AirExposureImpl extends MaterialRecordImpl implements AirExposure
{
    /**
     * The cached value of the '{@link #getAtmosphere() <em>Atmosphere</em>}' containment reference.
     * @see #getAtmosphere()
     * @generated
     * @ordered
     */
    protected Atmosphere atmosphere;

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
     * The default value of the '{@link #getConductivityBefore() <em>Conductivity Before</em>}' attribute.
     * @see #getConductivityBefore()
     * @generated
     * @ordered
     */
    protected static final Quantity CONDUCTIVITY_BEFORE_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getConductivityBefore() <em>Conductivity Before</em>}' attribute.
     * @see #getConductivityBefore()
     * @generated
     * @ordered
     */
    protected Quantity conductivityBefore = CONDUCTIVITY_BEFORE_EDEFAULT;

    /**
     * The default value of the '{@link #getConductivityAfter() <em>Conductivity After</em>}' attribute.
     * @see #getConductivityAfter()
     * @generated
     * @ordered
     */
    protected static final Quantity CONDUCTIVITY_AFTER_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getConductivityAfter() <em>Conductivity After</em>}' attribute.
     * @see #getConductivityAfter()
     * @generated
     * @ordered
     */
    protected Quantity conductivityAfter = CONDUCTIVITY_AFTER_EDEFAULT;

    /**
     * The default value of the '{@link #getRetainedConductivity() <em>Retained Conductivity</em>}' attribute.
     * @see #getRetainedConductivity()
     * @generated
     * @ordered
     */
    protected static final Quantity RETAINED_CONDUCTIVITY_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getRetainedConductivity() <em>Retained Conductivity</em>}' attribute.
     * @see #getRetainedConductivity()
     * @generated
     * @ordered
     */
    protected Quantity retainedConductivity = RETAINED_CONDUCTIVITY_EDEFAULT;

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
    protected AirExposureImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return MaterialPackage.Literals.AIR_EXPOSURE;
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
            ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, MaterialPackage.AIR_EXPOSURE__ATMOSPHERE, oldAtmosphere, newAtmosphere);
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
                msgs = ((InternalEObject)atmosphere).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - MaterialPackage.AIR_EXPOSURE__ATMOSPHERE, null, msgs);
            if (newAtmosphere != null)
                msgs = ((InternalEObject)newAtmosphere).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - MaterialPackage.AIR_EXPOSURE__ATMOSPHERE, null, msgs);
            msgs = basicSetAtmosphere(newAtmosphere, msgs);
            if (msgs != null) msgs.dispatch();
        }
        else if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.AIR_EXPOSURE__ATMOSPHERE, newAtmosphere, newAtmosphere));
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
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.AIR_EXPOSURE__DURATION, oldDuration, duration));
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
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.AIR_EXPOSURE__TEMPERATURE, oldTemperature, temperature));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getConductivityBefore()
    {
        return conductivityBefore;
    }

    /**
     * @generated
     */
    @Override
    public void setConductivityBefore(Quantity newConductivityBefore)
    {
        Quantity oldConductivityBefore = conductivityBefore;
        conductivityBefore = newConductivityBefore;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.AIR_EXPOSURE__CONDUCTIVITY_BEFORE, oldConductivityBefore, conductivityBefore));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getConductivityAfter()
    {
        return conductivityAfter;
    }

    /**
     * @generated
     */
    @Override
    public void setConductivityAfter(Quantity newConductivityAfter)
    {
        Quantity oldConductivityAfter = conductivityAfter;
        conductivityAfter = newConductivityAfter;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.AIR_EXPOSURE__CONDUCTIVITY_AFTER, oldConductivityAfter, conductivityAfter));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getRetainedConductivity()
    {
        return retainedConductivity;
    }

    /**
     * @generated
     */
    @Override
    public void setRetainedConductivity(Quantity newRetainedConductivity)
    {
        Quantity oldRetainedConductivity = retainedConductivity;
        retainedConductivity = newRetainedConductivity;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.AIR_EXPOSURE__RETAINED_CONDUCTIVITY, oldRetainedConductivity, retainedConductivity));
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
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.AIR_EXPOSURE__OUTCOME, oldOutcome, outcome));
    }

    /**
     * @generated
     */
    @Override
    public EList<Formula> getProducts()
    {
        if (products == null)
        {
            products = new EDataTypeEList<Formula>(Formula.class, this, MaterialPackage.AIR_EXPOSURE__PRODUCTS);
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
            case MaterialPackage.AIR_EXPOSURE__ATMOSPHERE:
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
            case MaterialPackage.AIR_EXPOSURE__ATMOSPHERE:
                return getAtmosphere();
            case MaterialPackage.AIR_EXPOSURE__DURATION:
                return getDuration();
            case MaterialPackage.AIR_EXPOSURE__TEMPERATURE:
                return getTemperature();
            case MaterialPackage.AIR_EXPOSURE__CONDUCTIVITY_BEFORE:
                return getConductivityBefore();
            case MaterialPackage.AIR_EXPOSURE__CONDUCTIVITY_AFTER:
                return getConductivityAfter();
            case MaterialPackage.AIR_EXPOSURE__RETAINED_CONDUCTIVITY:
                return getRetainedConductivity();
            case MaterialPackage.AIR_EXPOSURE__OUTCOME:
                return getOutcome();
            case MaterialPackage.AIR_EXPOSURE__PRODUCTS:
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
            case MaterialPackage.AIR_EXPOSURE__ATMOSPHERE:
                setAtmosphere((Atmosphere)newValue);
                return;
            case MaterialPackage.AIR_EXPOSURE__DURATION:
                setDuration((Quantity)newValue);
                return;
            case MaterialPackage.AIR_EXPOSURE__TEMPERATURE:
                setTemperature((Quantity)newValue);
                return;
            case MaterialPackage.AIR_EXPOSURE__CONDUCTIVITY_BEFORE:
                setConductivityBefore((Quantity)newValue);
                return;
            case MaterialPackage.AIR_EXPOSURE__CONDUCTIVITY_AFTER:
                setConductivityAfter((Quantity)newValue);
                return;
            case MaterialPackage.AIR_EXPOSURE__RETAINED_CONDUCTIVITY:
                setRetainedConductivity((Quantity)newValue);
                return;
            case MaterialPackage.AIR_EXPOSURE__OUTCOME:
                setOutcome((String)newValue);
                return;
            case MaterialPackage.AIR_EXPOSURE__PRODUCTS:
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
            case MaterialPackage.AIR_EXPOSURE__ATMOSPHERE:
                setAtmosphere((Atmosphere)null);
                return;
            case MaterialPackage.AIR_EXPOSURE__DURATION:
                setDuration(DURATION_EDEFAULT);
                return;
            case MaterialPackage.AIR_EXPOSURE__TEMPERATURE:
                setTemperature(TEMPERATURE_EDEFAULT);
                return;
            case MaterialPackage.AIR_EXPOSURE__CONDUCTIVITY_BEFORE:
                setConductivityBefore(CONDUCTIVITY_BEFORE_EDEFAULT);
                return;
            case MaterialPackage.AIR_EXPOSURE__CONDUCTIVITY_AFTER:
                setConductivityAfter(CONDUCTIVITY_AFTER_EDEFAULT);
                return;
            case MaterialPackage.AIR_EXPOSURE__RETAINED_CONDUCTIVITY:
                setRetainedConductivity(RETAINED_CONDUCTIVITY_EDEFAULT);
                return;
            case MaterialPackage.AIR_EXPOSURE__OUTCOME:
                setOutcome(OUTCOME_EDEFAULT);
                return;
            case MaterialPackage.AIR_EXPOSURE__PRODUCTS:
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
            case MaterialPackage.AIR_EXPOSURE__ATMOSPHERE:
                return atmosphere != null;
            case MaterialPackage.AIR_EXPOSURE__DURATION:
                return DURATION_EDEFAULT == null ? duration != null : !DURATION_EDEFAULT.equals(duration);
            case MaterialPackage.AIR_EXPOSURE__TEMPERATURE:
                return TEMPERATURE_EDEFAULT == null ? temperature != null : !TEMPERATURE_EDEFAULT.equals(temperature);
            case MaterialPackage.AIR_EXPOSURE__CONDUCTIVITY_BEFORE:
                return CONDUCTIVITY_BEFORE_EDEFAULT == null ? conductivityBefore != null : !CONDUCTIVITY_BEFORE_EDEFAULT.equals(conductivityBefore);
            case MaterialPackage.AIR_EXPOSURE__CONDUCTIVITY_AFTER:
                return CONDUCTIVITY_AFTER_EDEFAULT == null ? conductivityAfter != null : !CONDUCTIVITY_AFTER_EDEFAULT.equals(conductivityAfter);
            case MaterialPackage.AIR_EXPOSURE__RETAINED_CONDUCTIVITY:
                return RETAINED_CONDUCTIVITY_EDEFAULT == null ? retainedConductivity != null : !RETAINED_CONDUCTIVITY_EDEFAULT.equals(retainedConductivity);
            case MaterialPackage.AIR_EXPOSURE__OUTCOME:
                return OUTCOME_EDEFAULT == null ? outcome != null : !OUTCOME_EDEFAULT.equals(outcome);
            case MaterialPackage.AIR_EXPOSURE__PRODUCTS:
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
        result.append(" (duration: ");
        result.append(duration);
        result.append(", temperature: ");
        result.append(temperature);
        result.append(", conductivityBefore: ");
        result.append(conductivityBefore);
        result.append(", conductivityAfter: ");
        result.append(conductivityAfter);
        result.append(", retainedConductivity: ");
        result.append(retainedConductivity);
        result.append(", outcome: ");
        result.append(outcome);
        result.append(", products: ");
        result.append(products);
        result.append(')');
        return result.toString();
    }

} //AirExposureImpl
