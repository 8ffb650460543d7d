// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.base.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.nitrolith.model.base.BasePackage;
import org.nitrolith.model.base.Discrepancy;
import org.nitrolith.model.base.Documented;
import org.nitrolith.model.base.Reading;

/**
 * An implementation of the model object '<em><b>Discrepancy</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.base.impl.DiscrepancyImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.nitrolith.model.base.impl.DiscrepancyImpl#getKey <em>Key</em>}</li>
 *   <li>{@link org.nitrolith.model.base.impl.DiscrepancyImpl#getConcerns <em>Concerns</em>}</li>
 *   <li>{@link org.nitrolith.model.base.impl.DiscrepancyImpl#getQuantity <em>Quantity</em>}</li>
 *   <li>{@link org.nitrolith.model.base.impl.DiscrepancyImpl#getReadings <em>Readings</em>}</li>
 *   <li>{@link org.nitrolith.model.base.impl.DiscrepancyImpl#getUsed <em>Used</em>}</li>
 *   <li>{@link org.nitrolith.model.base.impl.DiscrepancyImpl#getReason <em>Reason</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DiscrepancyImpl extends NamedImpl implements Discrepancy
{
    /**
     * The default value of the '{@link #getDescription() <em>Description</em>}' attribute.
     * @see #getDescription()
     * @generated
     * @ordered
     */
    protected static final String DESCRIPTION_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getDescription() <em>Description</em>}' attribute.
     * @see #getDescription()
     * @generated
     * @ordered
     */
    protected String description = DESCRIPTION_EDEFAULT;

    /**
     * The default value of the '{@link #getKey() <em>Key</em>}' attribute.
     * @see #getKey()
     * @generated
     * @ordered
     */
    protected static final String KEY_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getKey() <em>Key</em>}' attribute.
     * @see #getKey()
     * @generated
     * @ordered
     */
    protected String key = KEY_EDEFAULT;

    /**
     * The cached value of the '{@link #getConcerns() <em>Concerns</em>}' reference list.
     * @see #getConcerns()
     * @generated
     * @ordered
     */
    protected EList<EObject> concerns;

    /**
     * The default value of the '{@link #getQuantity() <em>Quantity</em>}' attribute.
     * @see #getQuantity()
     * @generated
     * @ordered
     */
    protected static final String QUANTITY_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getQuantity() <em>Quantity</em>}' attribute.
     * @see #getQuantity()
     * @generated
     * @ordered
     */
    protected String quantity = QUANTITY_EDEFAULT;

    /**
     * The cached value of the '{@link #getReadings() <em>Readings</em>}' containment reference list.
     * @see #getReadings()
     * @generated
     * @ordered
     */
    protected EList<Reading> readings;

    /**
     * The cached value of the '{@link #getUsed() <em>Used</em>}' reference.
     * @see #getUsed()
     * @generated
     * @ordered
     */
    protected Reading used;

    /**
     * The default value of the '{@link #getReason() <em>Reason</em>}' attribute.
     * @see #getReason()
     * @generated
     * @ordered
     */
    protected static final String REASON_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getReason() <em>Reason</em>}' attribute.
     * @see #getReason()
     * @generated
     * @ordered
     */
    protected String reason = REASON_EDEFAULT;

    /**
     * @generated
     */
    protected DiscrepancyImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return BasePackage.Literals.DISCREPANCY;
    }

    /**
     * @generated
     */
    @Override
    public String getDescription()
    {
        return description;
    }

    /**
     * @generated
     */
    @Override
    public void setDescription(String newDescription)
    {
        String oldDescription = description;
        description = newDescription;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, BasePackage.DISCREPANCY__DESCRIPTION, oldDescription, description));
    }

    /**
     * @generated
     */
    @Override
    public String getKey()
    {
        return key;
    }

    /**
     * @generated
     */
    @Override
    public void setKey(String newKey)
    {
        String oldKey = key;
        key = newKey;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, BasePackage.DISCREPANCY__KEY, oldKey, key));
    }

    /**
     * @generated
     */
    @Override
    public EList<EObject> getConcerns()
    {
        if (concerns == null)
        {
            concerns = new EObjectResolvingEList<EObject>(EObject.class, this, BasePackage.DISCREPANCY__CONCERNS);
        }
        return concerns;
    }

    /**
     * @generated
     */
    @Override
    public String getQuantity()
    {
        return quantity;
    }

    /**
     * @generated
     */
    @Override
    public void setQuantity(String newQuantity)
    {
        String oldQuantity = quantity;
        quantity = newQuantity;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, BasePackage.DISCREPANCY__QUANTITY, oldQuantity, quantity));
    }

    /**
     * @generated
     */
    @Override
    public EList<Reading> getReadings()
    {
        if (readings == null)
        {
            readings = new EObjectContainmentEList<Reading>(Reading.class, this, BasePackage.DISCREPANCY__READINGS);
        }
        return readings;
    }

    /**
     * @generated
     */
    @Override
    public Reading getUsed()
    {
        if (used != null && used.eIsProxy())
        {
            InternalEObject oldUsed = (InternalEObject)used;
            used = (Reading)eResolveProxy(oldUsed);
            if (used != oldUsed)
            {
                if (eNotificationRequired())
                    eNotify(new ENotificationImpl(this, Notification.RESOLVE, BasePackage.DISCREPANCY__USED, oldUsed, used));
            }
        }
        return used;
    }

    /**
     * @generated
     */
    public Reading basicGetUsed()
    {
        return used;
    }

    /**
     * @generated
     */
    @Override
    public void setUsed(Reading newUsed)
    {
        Reading oldUsed = used;
        used = newUsed;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, BasePackage.DISCREPANCY__USED, oldUsed, used));
    }

    /**
     * @generated
     */
    @Override
    public String getReason()
    {
        return reason;
    }

    /**
     * @generated
     */
    @Override
    public void setReason(String newReason)
    {
        String oldReason = reason;
        reason = newReason;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, BasePackage.DISCREPANCY__REASON, oldReason, reason));
    }

    /**
     * @generated
     */
    @Override
    public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs)
    {
        switch (featureID)
        {
            case BasePackage.DISCREPANCY__READINGS:
                return ((InternalEList<?>)getReadings()).basicRemove(otherEnd, msgs);
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
            case BasePackage.DISCREPANCY__DESCRIPTION:
                return getDescription();
            case BasePackage.DISCREPANCY__KEY:
                return getKey();
            case BasePackage.DISCREPANCY__CONCERNS:
                return getConcerns();
            case BasePackage.DISCREPANCY__QUANTITY:
                return getQuantity();
            case BasePackage.DISCREPANCY__READINGS:
                return getReadings();
            case BasePackage.DISCREPANCY__USED:
                if (resolve) return getUsed();
                return basicGetUsed();
            case BasePackage.DISCREPANCY__REASON:
                return getReason();
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
            case BasePackage.DISCREPANCY__DESCRIPTION:
                setDescription((String)newValue);
                return;
            case BasePackage.DISCREPANCY__KEY:
                setKey((String)newValue);
                return;
            case BasePackage.DISCREPANCY__CONCERNS:
                getConcerns().clear();
                getConcerns().addAll((Collection<? extends EObject>)newValue);
                return;
            case BasePackage.DISCREPANCY__QUANTITY:
                setQuantity((String)newValue);
                return;
            case BasePackage.DISCREPANCY__READINGS:
                getReadings().clear();
                getReadings().addAll((Collection<? extends Reading>)newValue);
                return;
            case BasePackage.DISCREPANCY__USED:
                setUsed((Reading)newValue);
                return;
            case BasePackage.DISCREPANCY__REASON:
                setReason((String)newValue);
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
            case BasePackage.DISCREPANCY__DESCRIPTION:
                setDescription(DESCRIPTION_EDEFAULT);
                return;
            case BasePackage.DISCREPANCY__KEY:
                setKey(KEY_EDEFAULT);
                return;
            case BasePackage.DISCREPANCY__CONCERNS:
                getConcerns().clear();
                return;
            case BasePackage.DISCREPANCY__QUANTITY:
                setQuantity(QUANTITY_EDEFAULT);
                return;
            case BasePackage.DISCREPANCY__READINGS:
                getReadings().clear();
                return;
            case BasePackage.DISCREPANCY__USED:
                setUsed((Reading)null);
                return;
            case BasePackage.DISCREPANCY__REASON:
                setReason(REASON_EDEFAULT);
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
            case BasePackage.DISCREPANCY__DESCRIPTION:
                return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
            case BasePackage.DISCREPANCY__KEY:
                return KEY_EDEFAULT == null ? key != null : !KEY_EDEFAULT.equals(key);
            case BasePackage.DISCREPANCY__CONCERNS:
                return concerns != null && !concerns.isEmpty();
            case BasePackage.DISCREPANCY__QUANTITY:
                return QUANTITY_EDEFAULT == null ? quantity != null : !QUANTITY_EDEFAULT.equals(quantity);
            case BasePackage.DISCREPANCY__READINGS:
                return readings != null && !readings.isEmpty();
            case BasePackage.DISCREPANCY__USED:
                return used != null;
            case BasePackage.DISCREPANCY__REASON:
                return REASON_EDEFAULT == null ? reason != null : !REASON_EDEFAULT.equals(reason);
        }
        return super.eIsSet(featureID);
    }

    /**
     * @generated
     */
    @Override
    public int eBaseStructuralFeatureID(int derivedFeatureID, Class<?> baseClass)
    {
        if (baseClass == Documented.class)
        {
            switch (derivedFeatureID)
            {
                case BasePackage.DISCREPANCY__DESCRIPTION: return BasePackage.DOCUMENTED__DESCRIPTION;
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
        if (baseClass == Documented.class)
        {
            switch (baseFeatureID)
            {
                case BasePackage.DOCUMENTED__DESCRIPTION: return BasePackage.DISCREPANCY__DESCRIPTION;
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
        result.append(" (description: ");
        result.append(description);
        result.append(", key: ");
        result.append(key);
        result.append(", quantity: ");
        result.append(quantity);
        result.append(", reason: ");
        result.append(reason);
        result.append(')');
        return result.toString();
    }

} //DiscrepancyImpl
