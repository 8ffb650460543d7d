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
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.nitrolith.model.base.BasePackage;
import org.nitrolith.model.base.Cited;
import org.nitrolith.model.base.Documented;
import org.nitrolith.model.base.Source;

import org.nitrolith.model.base.impl.NamedImpl;

import org.nitrolith.model.material.MaterialPackage;
import org.nitrolith.model.material.MethodParameter;
import org.nitrolith.model.material.SynthesisMethod;

/**
 * An implementation of the model object '<em><b>Synthesis Method</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.material.impl.SynthesisMethodImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.SynthesisMethodImpl#getSources <em>Sources</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.SynthesisMethodImpl#getGroup <em>Group</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.SynthesisMethodImpl#getSubMethod <em>Sub Method</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.SynthesisMethodImpl#getAdvantages <em>Advantages</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.SynthesisMethodImpl#getDisadvantages <em>Disadvantages</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.SynthesisMethodImpl#getSuitableForms <em>Suitable Forms</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.SynthesisMethodImpl#getParameters <em>Parameters</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SynthesisMethodImpl extends NamedImpl implements SynthesisMethod
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
     * The default value of the '{@link #getGroup() <em>Group</em>}' attribute.
     * @see #getGroup()
     * @generated
     * @ordered
     */
    protected static final String GROUP_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getGroup() <em>Group</em>}' attribute.
     * @see #getGroup()
     * @generated
     * @ordered
     */
    protected String group = GROUP_EDEFAULT;

    /**
     * The default value of the '{@link #getSubMethod() <em>Sub Method</em>}' attribute.
     * @see #getSubMethod()
     * @generated
     * @ordered
     */
    protected static final String SUB_METHOD_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getSubMethod() <em>Sub Method</em>}' attribute.
     * @see #getSubMethod()
     * @generated
     * @ordered
     */
    protected String subMethod = SUB_METHOD_EDEFAULT;

    /**
     * The cached value of the '{@link #getAdvantages() <em>Advantages</em>}' attribute list.
     * @see #getAdvantages()
     * @generated
     * @ordered
     */
    protected EList<String> advantages;

    /**
     * The cached value of the '{@link #getDisadvantages() <em>Disadvantages</em>}' attribute list.
     * @see #getDisadvantages()
     * @generated
     * @ordered
     */
    protected EList<String> disadvantages;

    /**
     * The cached value of the '{@link #getSuitableForms() <em>Suitable Forms</em>}' attribute list.
     * @see #getSuitableForms()
     * @generated
     * @ordered
     */
    protected EList<String> suitableForms;

    /**
     * The cached value of the '{@link #getParameters() <em>Parameters</em>}' containment reference list.
     * @see #getParameters()
     * @generated
     * @ordered
     */
    protected EList<MethodParameter> parameters;

    /**
     * @generated
     */
    protected SynthesisMethodImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return MaterialPackage.Literals.SYNTHESIS_METHOD;
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
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.SYNTHESIS_METHOD__DESCRIPTION, oldDescription, description));
    }

    /**
     * @generated
     */
    @Override
    public EList<Source> getSources()
    {
        if (sources == null)
        {
            sources = new EObjectContainmentEList<Source>(Source.class, this, MaterialPackage.SYNTHESIS_METHOD__SOURCES);
        }
        return sources;
    }

    /**
     * @generated
     */
    @Override
    public String getGroup()
    {
        return group;
    }

    /**
     * @generated
     */
    @Override
    public void setGroup(String newGroup)
    {
        String oldGroup = group;
        group = newGroup;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.SYNTHESIS_METHOD__GROUP, oldGroup, group));
    }

    /**
     * @generated
     */
    @Override
    public String getSubMethod()
    {
        return subMethod;
    }

    /**
     * @generated
     */
    @Override
    public void setSubMethod(String newSubMethod)
    {
        String oldSubMethod = subMethod;
        subMethod = newSubMethod;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.SYNTHESIS_METHOD__SUB_METHOD, oldSubMethod, subMethod));
    }

    /**
     * @generated
     */
    @Override
    public EList<String> getAdvantages()
    {
        if (advantages == null)
        {
            advantages = new EDataTypeEList<String>(String.class, this, MaterialPackage.SYNTHESIS_METHOD__ADVANTAGES);
        }
        return advantages;
    }

    /**
     * @generated
     */
    @Override
    public EList<String> getDisadvantages()
    {
        if (disadvantages == null)
        {
            disadvantages = new EDataTypeEList<String>(String.class, this, MaterialPackage.SYNTHESIS_METHOD__DISADVANTAGES);
        }
        return disadvantages;
    }

    /**
     * @generated
     */
    @Override
    public EList<String> getSuitableForms()
    {
        if (suitableForms == null)
        {
            suitableForms = new EDataTypeEList<String>(String.class, this, MaterialPackage.SYNTHESIS_METHOD__SUITABLE_FORMS);
        }
        return suitableForms;
    }

    /**
     * @generated
     */
    @Override
    public EList<MethodParameter> getParameters()
    {
        if (parameters == null)
        {
            parameters = new EObjectContainmentEList<MethodParameter>(MethodParameter.class, this, MaterialPackage.SYNTHESIS_METHOD__PARAMETERS);
        }
        return parameters;
    }

    /**
     * @generated
     */
    @Override
    public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs)
    {
        switch (featureID)
        {
            case MaterialPackage.SYNTHESIS_METHOD__SOURCES:
                return ((InternalEList<?>)getSources()).basicRemove(otherEnd, msgs);
            case MaterialPackage.SYNTHESIS_METHOD__PARAMETERS:
                return ((InternalEList<?>)getParameters()).basicRemove(otherEnd, msgs);
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
            case MaterialPackage.SYNTHESIS_METHOD__DESCRIPTION:
                return getDescription();
            case MaterialPackage.SYNTHESIS_METHOD__SOURCES:
                return getSources();
            case MaterialPackage.SYNTHESIS_METHOD__GROUP:
                return getGroup();
            case MaterialPackage.SYNTHESIS_METHOD__SUB_METHOD:
                return getSubMethod();
            case MaterialPackage.SYNTHESIS_METHOD__ADVANTAGES:
                return getAdvantages();
            case MaterialPackage.SYNTHESIS_METHOD__DISADVANTAGES:
                return getDisadvantages();
            case MaterialPackage.SYNTHESIS_METHOD__SUITABLE_FORMS:
                return getSuitableForms();
            case MaterialPackage.SYNTHESIS_METHOD__PARAMETERS:
                return getParameters();
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
            case MaterialPackage.SYNTHESIS_METHOD__DESCRIPTION:
                setDescription((String)newValue);
                return;
            case MaterialPackage.SYNTHESIS_METHOD__SOURCES:
                getSources().clear();
                getSources().addAll((Collection<? extends Source>)newValue);
                return;
            case MaterialPackage.SYNTHESIS_METHOD__GROUP:
                setGroup((String)newValue);
                return;
            case MaterialPackage.SYNTHESIS_METHOD__SUB_METHOD:
                setSubMethod((String)newValue);
                return;
            case MaterialPackage.SYNTHESIS_METHOD__ADVANTAGES:
                getAdvantages().clear();
                getAdvantages().addAll((Collection<? extends String>)newValue);
                return;
            case MaterialPackage.SYNTHESIS_METHOD__DISADVANTAGES:
                getDisadvantages().clear();
                getDisadvantages().addAll((Collection<? extends String>)newValue);
                return;
            case MaterialPackage.SYNTHESIS_METHOD__SUITABLE_FORMS:
                getSuitableForms().clear();
                getSuitableForms().addAll((Collection<? extends String>)newValue);
                return;
            case MaterialPackage.SYNTHESIS_METHOD__PARAMETERS:
                getParameters().clear();
                getParameters().addAll((Collection<? extends MethodParameter>)newValue);
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
            case MaterialPackage.SYNTHESIS_METHOD__DESCRIPTION:
                setDescription(DESCRIPTION_EDEFAULT);
                return;
            case MaterialPackage.SYNTHESIS_METHOD__SOURCES:
                getSources().clear();
                return;
            case MaterialPackage.SYNTHESIS_METHOD__GROUP:
                setGroup(GROUP_EDEFAULT);
                return;
            case MaterialPackage.SYNTHESIS_METHOD__SUB_METHOD:
                setSubMethod(SUB_METHOD_EDEFAULT);
                return;
            case MaterialPackage.SYNTHESIS_METHOD__ADVANTAGES:
                getAdvantages().clear();
                return;
            case MaterialPackage.SYNTHESIS_METHOD__DISADVANTAGES:
                getDisadvantages().clear();
                return;
            case MaterialPackage.SYNTHESIS_METHOD__SUITABLE_FORMS:
                getSuitableForms().clear();
                return;
            case MaterialPackage.SYNTHESIS_METHOD__PARAMETERS:
                getParameters().clear();
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
            case MaterialPackage.SYNTHESIS_METHOD__DESCRIPTION:
                return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
            case MaterialPackage.SYNTHESIS_METHOD__SOURCES:
                return sources != null && !sources.isEmpty();
            case MaterialPackage.SYNTHESIS_METHOD__GROUP:
                return GROUP_EDEFAULT == null ? group != null : !GROUP_EDEFAULT.equals(group);
            case MaterialPackage.SYNTHESIS_METHOD__SUB_METHOD:
                return SUB_METHOD_EDEFAULT == null ? subMethod != null : !SUB_METHOD_EDEFAULT.equals(subMethod);
            case MaterialPackage.SYNTHESIS_METHOD__ADVANTAGES:
                return advantages != null && !advantages.isEmpty();
            case MaterialPackage.SYNTHESIS_METHOD__DISADVANTAGES:
                return disadvantages != null && !disadvantages.isEmpty();
            case MaterialPackage.SYNTHESIS_METHOD__SUITABLE_FORMS:
                return suitableForms != null && !suitableForms.isEmpty();
            case MaterialPackage.SYNTHESIS_METHOD__PARAMETERS:
                return parameters != null && !parameters.isEmpty();
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
                case MaterialPackage.SYNTHESIS_METHOD__DESCRIPTION: return BasePackage.DOCUMENTED__DESCRIPTION;
                default: return -1;
            }
        }
        if (baseClass == Cited.class)
        {
            switch (derivedFeatureID)
            {
                case MaterialPackage.SYNTHESIS_METHOD__SOURCES: return BasePackage.CITED__SOURCES;
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
                case BasePackage.DOCUMENTED__DESCRIPTION: return MaterialPackage.SYNTHESIS_METHOD__DESCRIPTION;
                default: return -1;
            }
        }
        if (baseClass == Cited.class)
        {
            switch (baseFeatureID)
            {
                case BasePackage.CITED__SOURCES: return MaterialPackage.SYNTHESIS_METHOD__SOURCES;
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
        result.append(", group: ");
        result.append(group);
        result.append(", subMethod: ");
        result.append(subMethod);
        result.append(", advantages: ");
        result.append(advantages);
        result.append(", disadvantages: ");
        result.append(disadvantages);
        result.append(", suitableForms: ");
        result.append(suitableForms);
        result.append(')');
        return result.toString();
    }

} //SynthesisMethodImpl
