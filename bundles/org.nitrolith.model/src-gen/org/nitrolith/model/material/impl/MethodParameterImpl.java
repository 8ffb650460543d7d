// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.material.impl;

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
import org.nitrolith.model.base.Documented;
import org.nitrolith.model.base.Source;

import org.nitrolith.model.base.impl.NamedImpl;

import org.nitrolith.model.material.MaterialPackage;
import org.nitrolith.model.material.MethodParameter;

import org.nitrolith.units.Quantity;

/**
 * An implementation of the model object '<em><b>Method Parameter</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.material.impl.MethodParameterImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.MethodParameterImpl#getSources <em>Sources</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.MethodParameterImpl#getMaterial <em>Material</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.MethodParameterImpl#getValue <em>Value</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.MethodParameterImpl#getPrinted <em>Printed</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MethodParameterImpl extends NamedImpl implements MethodParameter
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
     * The default value of the '{@link #getMaterial() <em>Material</em>}' attribute.
     * @see #getMaterial()
     * @generated
     * @ordered
     */
    protected static final String MATERIAL_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getMaterial() <em>Material</em>}' attribute.
     * @see #getMaterial()
     * @generated
     * @ordered
     */
    protected String material = MATERIAL_EDEFAULT;

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
     * @generated
     */
    protected MethodParameterImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return MaterialPackage.Literals.METHOD_PARAMETER;
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
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.METHOD_PARAMETER__DESCRIPTION, oldDescription, description));
    }

    /**
     * @generated
     */
    @Override
    public EList<Source> getSources()
    {
        if (sources == null)
        {
            sources = new EObjectContainmentEList<Source>(Source.class, this, MaterialPackage.METHOD_PARAMETER__SOURCES);
        }
        return sources;
    }

    /**
     * @generated
     */
    @Override
    public String getMaterial()
    {
        return material;
    }

    /**
     * @generated
     */
    @Override
    public void setMaterial(String newMaterial)
    {
        String oldMaterial = material;
        material = newMaterial;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.METHOD_PARAMETER__MATERIAL, oldMaterial, material));
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
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.METHOD_PARAMETER__VALUE, oldValue, value));
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
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.METHOD_PARAMETER__PRINTED, oldPrinted, printed));
    }

    /**
     * @generated
     */
    @Override
    public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs)
    {
        switch (featureID)
        {
            case MaterialPackage.METHOD_PARAMETER__SOURCES:
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
            case MaterialPackage.METHOD_PARAMETER__DESCRIPTION:
                return getDescription();
            case MaterialPackage.METHOD_PARAMETER__SOURCES:
                return getSources();
            case MaterialPackage.METHOD_PARAMETER__MATERIAL:
                return getMaterial();
            case MaterialPackage.METHOD_PARAMETER__VALUE:
                return getValue();
            case MaterialPackage.METHOD_PARAMETER__PRINTED:
                return getPrinted();
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
            case MaterialPackage.METHOD_PARAMETER__DESCRIPTION:
                setDescription((String)newValue);
                return;
            case MaterialPackage.METHOD_PARAMETER__SOURCES:
                getSources().clear();
                getSources().addAll((Collection<? extends Source>)newValue);
                return;
            case MaterialPackage.METHOD_PARAMETER__MATERIAL:
                setMaterial((String)newValue);
                return;
            case MaterialPackage.METHOD_PARAMETER__VALUE:
                setValue((Quantity)newValue);
                return;
            case MaterialPackage.METHOD_PARAMETER__PRINTED:
                setPrinted((String)newValue);
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
            case MaterialPackage.METHOD_PARAMETER__DESCRIPTION:
                setDescription(DESCRIPTION_EDEFAULT);
                return;
            case MaterialPackage.METHOD_PARAMETER__SOURCES:
                getSources().clear();
                return;
            case MaterialPackage.METHOD_PARAMETER__MATERIAL:
                setMaterial(MATERIAL_EDEFAULT);
                return;
            case MaterialPackage.METHOD_PARAMETER__VALUE:
                setValue(VALUE_EDEFAULT);
                return;
            case MaterialPackage.METHOD_PARAMETER__PRINTED:
                setPrinted(PRINTED_EDEFAULT);
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
            case MaterialPackage.METHOD_PARAMETER__DESCRIPTION:
                return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
            case MaterialPackage.METHOD_PARAMETER__SOURCES:
                return sources != null && !sources.isEmpty();
            case MaterialPackage.METHOD_PARAMETER__MATERIAL:
                return MATERIAL_EDEFAULT == null ? material != null : !MATERIAL_EDEFAULT.equals(material);
            case MaterialPackage.METHOD_PARAMETER__VALUE:
                return VALUE_EDEFAULT == null ? value != null : !VALUE_EDEFAULT.equals(value);
            case MaterialPackage.METHOD_PARAMETER__PRINTED:
                return PRINTED_EDEFAULT == null ? printed != null : !PRINTED_EDEFAULT.equals(printed);
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
                case MaterialPackage.METHOD_PARAMETER__DESCRIPTION: return BasePackage.DOCUMENTED__DESCRIPTION;
                default: return -1;
            }
        }
        if (baseClass == Cited.class)
        {
            switch (derivedFeatureID)
            {
                case MaterialPackage.METHOD_PARAMETER__SOURCES: return BasePackage.CITED__SOURCES;
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
                case BasePackage.DOCUMENTED__DESCRIPTION: return MaterialPackage.METHOD_PARAMETER__DESCRIPTION;
                default: return -1;
            }
        }
        if (baseClass == Cited.class)
        {
            switch (baseFeatureID)
            {
                case BasePackage.CITED__SOURCES: return MaterialPackage.METHOD_PARAMETER__SOURCES;
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
        result.append(", material: ");
        result.append(material);
        result.append(", value: ");
        result.append(value);
        result.append(", printed: ");
        result.append(printed);
        result.append(')');
        return result.toString();
    }

} //MethodParameterImpl
