// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.base.impl;

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
import org.nitrolith.model.base.Reading;
import org.nitrolith.model.base.Source;

import org.nitrolith.units.Quantity;

/**
 * An implementation of the model object '<em><b>Reading</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.base.impl.ReadingImpl#getSources <em>Sources</em>}</li>
 *   <li>{@link org.nitrolith.model.base.impl.ReadingImpl#getPrinted <em>Printed</em>}</li>
 *   <li>{@link org.nitrolith.model.base.impl.ReadingImpl#getValue <em>Value</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ReadingImpl extends DocumentedImpl implements Reading
{
    /**
     * The cached value of the '{@link #getSources() <em>Sources</em>}' containment reference list.
     * @see #getSources()
     * @generated
     * @ordered
     */
    protected EList<Source> sources;

    /**
     * The default value of the '{@link #getPrinted() <em>Printed</em>}' attribute.
     * @see #getPrinted()
     * @generated
     * @ordered
     */
    protected static final String PRINTED_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getPrinted() <em>Printed</em>}' attribute.
     * @see #getPrinted()
     * @generated
     * @ordered
     */
    protected String printed = PRINTED_EDEFAULT;

    /**
     * The default value of the '{@link #getValue() <em>Value</em>}' attribute.
     * @see #getValue()
     * @generated
     * @ordered
     */
    protected static final Quantity VALUE_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getValue() <em>Value</em>}' attribute.
     * @see #getValue()
     * @generated
     * @ordered
     */
    protected Quantity value = VALUE_EDEFAULT;

    /**
     * @generated
     */
    protected ReadingImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return BasePackage.Literals.READING;
    }

    /**
     * @generated
     */
    @Override
    public EList<Source> getSources()
    {
        if (sources == null)
        {
            sources = new EObjectContainmentEList<Source>(Source.class, this, BasePackage.READING__SOURCES);
        }
        return sources;
    }

    /**
     * @generated
     */
    @Override
    public String getPrinted()
    {
        return printed;
    }

    /**
     * @generated
     */
    @Override
    public void setPrinted(String newPrinted)
    {
        String oldPrinted = printed;
        printed = newPrinted;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, BasePackage.READING__PRINTED, oldPrinted, printed));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getValue()
    {
        return value;
    }

    /**
     * @generated
     */
    @Override
    public void setValue(Quantity newValue)
    {
        Quantity oldValue = value;
        value = newValue;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, BasePackage.READING__VALUE, oldValue, value));
    }

    /**
     * @generated
     */
    @Override
    public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs)
    {
        switch (featureID)
        {
            case BasePackage.READING__SOURCES:
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
            case BasePackage.READING__SOURCES:
                return getSources();
            case BasePackage.READING__PRINTED:
                return getPrinted();
            case BasePackage.READING__VALUE:
                return getValue();
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
            case BasePackage.READING__SOURCES:
                getSources().clear();
                getSources().addAll((Collection<? extends Source>)newValue);
                return;
            case BasePackage.READING__PRINTED:
                setPrinted((String)newValue);
                return;
            case BasePackage.READING__VALUE:
                setValue((Quantity)newValue);
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
            case BasePackage.READING__SOURCES:
                getSources().clear();
                return;
            case BasePackage.READING__PRINTED:
                setPrinted(PRINTED_EDEFAULT);
                return;
            case BasePackage.READING__VALUE:
                setValue(VALUE_EDEFAULT);
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
            case BasePackage.READING__SOURCES:
                return sources != null && !sources.isEmpty();
            case BasePackage.READING__PRINTED:
                return PRINTED_EDEFAULT == null ? printed != null : !PRINTED_EDEFAULT.equals(printed);
            case BasePackage.READING__VALUE:
                return VALUE_EDEFAULT == null ? value != null : !VALUE_EDEFAULT.equals(value);
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
                case BasePackage.READING__SOURCES: return BasePackage.CITED__SOURCES;
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
                case BasePackage.CITED__SOURCES: return BasePackage.READING__SOURCES;
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
        result.append(" (printed: ");
        result.append(printed);
        result.append(", value: ");
        result.append(value);
        result.append(')');
        return result.toString();
    }

} //ReadingImpl
