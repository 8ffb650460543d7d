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
import org.nitrolith.model.base.Comparison;
import org.nitrolith.model.base.Documented;
import org.nitrolith.model.base.Source;
import org.nitrolith.model.base.Target;
import org.nitrolith.model.base.TargetKind;

import org.nitrolith.units.Quantity;

/**
 * An implementation of the model object '<em><b>Target</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.base.impl.TargetImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.nitrolith.model.base.impl.TargetImpl#getSources <em>Sources</em>}</li>
 *   <li>{@link org.nitrolith.model.base.impl.TargetImpl#getKey <em>Key</em>}</li>
 *   <li>{@link org.nitrolith.model.base.impl.TargetImpl#getComparison <em>Comparison</em>}</li>
 *   <li>{@link org.nitrolith.model.base.impl.TargetImpl#getValue <em>Value</em>}</li>
 *   <li>{@link org.nitrolith.model.base.impl.TargetImpl#getContext <em>Context</em>}</li>
 *   <li>{@link org.nitrolith.model.base.impl.TargetImpl#getKind <em>Kind</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TargetImpl extends NamedImpl implements Target
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
     * The cached value of the '{@link #getSources() <em>Sources</em>}' containment reference list.
     * @see #getSources()
     * @generated
     * @ordered
     */
    protected EList<Source> sources;

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
     * The default value of the '{@link #getComparison() <em>Comparison</em>}' attribute.
     * @see #getComparison()
     * @generated
     * @ordered
     */
    protected static final Comparison COMPARISON_EDEFAULT = Comparison.AT_LEAST;

    /**
     * The cached value of the '{@link #getComparison() <em>Comparison</em>}' attribute.
     * @see #getComparison()
     * @generated
     * @ordered
     */
    protected Comparison comparison = COMPARISON_EDEFAULT;

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
     * The default value of the '{@link #getContext() <em>Context</em>}' attribute.
     * @see #getContext()
     * @generated
     * @ordered
     */
    protected static final String CONTEXT_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getContext() <em>Context</em>}' attribute.
     * @see #getContext()
     * @generated
     * @ordered
     */
    protected String context = CONTEXT_EDEFAULT;

    /**
     * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
     * @see #getKind()
     * @generated
     * @ordered
     */
    protected static final TargetKind KIND_EDEFAULT = TargetKind.TARGET;

    /**
     * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
     * @see #getKind()
     * @generated
     * @ordered
     */
    protected TargetKind kind = KIND_EDEFAULT;

    /**
     * @generated
     */
    protected TargetImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return BasePackage.Literals.TARGET;
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
            eNotify(new ENotificationImpl(this, Notification.SET, BasePackage.TARGET__DESCRIPTION, oldDescription, description));
    }

    /**
     * @generated
     */
    @Override
    public EList<Source> getSources()
    {
        if (sources == null)
        {
            sources = new EObjectContainmentEList<Source>(Source.class, this, BasePackage.TARGET__SOURCES);
        }
        return sources;
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
            eNotify(new ENotificationImpl(this, Notification.SET, BasePackage.TARGET__KEY, oldKey, key));
    }

    /**
     * @generated
     */
    @Override
    public Comparison getComparison()
    {
        return comparison;
    }

    /**
     * @generated
     */
    @Override
    public void setComparison(Comparison newComparison)
    {
        Comparison oldComparison = comparison;
        comparison = newComparison == null ? COMPARISON_EDEFAULT : newComparison;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, BasePackage.TARGET__COMPARISON, oldComparison, comparison));
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
            eNotify(new ENotificationImpl(this, Notification.SET, BasePackage.TARGET__VALUE, oldValue, value));
    }

    /**
     * @generated
     */
    @Override
    public String getContext()
    {
        return context;
    }

    /**
     * @generated
     */
    @Override
    public void setContext(String newContext)
    {
        String oldContext = context;
        context = newContext;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, BasePackage.TARGET__CONTEXT, oldContext, context));
    }

    /**
     * @generated
     */
    @Override
    public TargetKind getKind()
    {
        return kind;
    }

    /**
     * @generated
     */
    @Override
    public void setKind(TargetKind newKind)
    {
        TargetKind oldKind = kind;
        kind = newKind == null ? KIND_EDEFAULT : newKind;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, BasePackage.TARGET__KIND, oldKind, kind));
    }

    /**
     * @generated
     */
    @Override
    public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs)
    {
        switch (featureID)
        {
            case BasePackage.TARGET__SOURCES:
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
            case BasePackage.TARGET__DESCRIPTION:
                return getDescription();
            case BasePackage.TARGET__SOURCES:
                return getSources();
            case BasePackage.TARGET__KEY:
                return getKey();
            case BasePackage.TARGET__COMPARISON:
                return getComparison();
            case BasePackage.TARGET__VALUE:
                return getValue();
            case BasePackage.TARGET__CONTEXT:
                return getContext();
            case BasePackage.TARGET__KIND:
                return getKind();
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
            case BasePackage.TARGET__DESCRIPTION:
                setDescription((String)newValue);
                return;
            case BasePackage.TARGET__SOURCES:
                getSources().clear();
                getSources().addAll((Collection<? extends Source>)newValue);
                return;
            case BasePackage.TARGET__KEY:
                setKey((String)newValue);
                return;
            case BasePackage.TARGET__COMPARISON:
                setComparison((Comparison)newValue);
                return;
            case BasePackage.TARGET__VALUE:
                setValue((Quantity)newValue);
                return;
            case BasePackage.TARGET__CONTEXT:
                setContext((String)newValue);
                return;
            case BasePackage.TARGET__KIND:
                setKind((TargetKind)newValue);
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
            case BasePackage.TARGET__DESCRIPTION:
                setDescription(DESCRIPTION_EDEFAULT);
                return;
            case BasePackage.TARGET__SOURCES:
                getSources().clear();
                return;
            case BasePackage.TARGET__KEY:
                setKey(KEY_EDEFAULT);
                return;
            case BasePackage.TARGET__COMPARISON:
                setComparison(COMPARISON_EDEFAULT);
                return;
            case BasePackage.TARGET__VALUE:
                setValue(VALUE_EDEFAULT);
                return;
            case BasePackage.TARGET__CONTEXT:
                setContext(CONTEXT_EDEFAULT);
                return;
            case BasePackage.TARGET__KIND:
                setKind(KIND_EDEFAULT);
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
            case BasePackage.TARGET__DESCRIPTION:
                return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
            case BasePackage.TARGET__SOURCES:
                return sources != null && !sources.isEmpty();
            case BasePackage.TARGET__KEY:
                return KEY_EDEFAULT == null ? key != null : !KEY_EDEFAULT.equals(key);
            case BasePackage.TARGET__COMPARISON:
                return comparison != COMPARISON_EDEFAULT;
            case BasePackage.TARGET__VALUE:
                return VALUE_EDEFAULT == null ? value != null : !VALUE_EDEFAULT.equals(value);
            case BasePackage.TARGET__CONTEXT:
                return CONTEXT_EDEFAULT == null ? context != null : !CONTEXT_EDEFAULT.equals(context);
            case BasePackage.TARGET__KIND:
                return kind != KIND_EDEFAULT;
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
                case BasePackage.TARGET__DESCRIPTION: return BasePackage.DOCUMENTED__DESCRIPTION;
                default: return -1;
            }
        }
        if (baseClass == Cited.class)
        {
            switch (derivedFeatureID)
            {
                case BasePackage.TARGET__SOURCES: return BasePackage.CITED__SOURCES;
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
                case BasePackage.DOCUMENTED__DESCRIPTION: return BasePackage.TARGET__DESCRIPTION;
                default: return -1;
            }
        }
        if (baseClass == Cited.class)
        {
            switch (baseFeatureID)
            {
                case BasePackage.CITED__SOURCES: return BasePackage.TARGET__SOURCES;
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
        result.append(", comparison: ");
        result.append(comparison);
        result.append(", value: ");
        result.append(value);
        result.append(", context: ");
        result.append(context);
        result.append(", kind: ");
        result.append(kind);
        result.append(')');
        return result.toString();
    }

} //TargetImpl
