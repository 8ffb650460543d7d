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
import org.nitrolith.model.base.Source;

import org.nitrolith.model.base.impl.DocumentedImpl;

import org.nitrolith.model.material.Form;
import org.nitrolith.model.material.MaterialPackage;
import org.nitrolith.model.material.MaterialRecord;
import org.nitrolith.model.material.Phase;

/**
 * An implementation of the model object '<em><b>Record</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.material.impl.MaterialRecordImpl#getSources <em>Sources</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.MaterialRecordImpl#getPrintedName <em>Printed Name</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.MaterialRecordImpl#getPhase <em>Phase</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.MaterialRecordImpl#getForm <em>Form</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.MaterialRecordImpl#getMethod <em>Method</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.MaterialRecordImpl#getCondition <em>Condition</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class MaterialRecordImpl extends DocumentedImpl implements MaterialRecord
{
    /**
     * The cached value of the '{@link #getSources() <em>Sources</em>}' containment reference list.
     * @see #getSources()
     * @generated
     * @ordered
     */
    protected EList<Source> sources;

    /**
     * The default value of the '{@link #getPrintedName() <em>Printed Name</em>}' attribute.
     * @see #getPrintedName()
     * @generated
     * @ordered
     */
    protected static final String PRINTED_NAME_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getPrintedName() <em>Printed Name</em>}' attribute.
     * @see #getPrintedName()
     * @generated
     * @ordered
     */
    protected String printedName = PRINTED_NAME_EDEFAULT;

    /**
     * The cached value of the '{@link #getPhase() <em>Phase</em>}' reference.
     * @see #getPhase()
     * @generated
     * @ordered
     */
    protected Phase phase;

    /**
     * The cached value of the '{@link #getForm() <em>Form</em>}' reference.
     * @see #getForm()
     * @generated
     * @ordered
     */
    protected Form form;

    /**
     * The default value of the '{@link #getMethod() <em>Method</em>}' attribute.
     * @see #getMethod()
     * @generated
     * @ordered
     */
    protected static final String METHOD_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getMethod() <em>Method</em>}' attribute.
     * @see #getMethod()
     * @generated
     * @ordered
     */
    protected String method = METHOD_EDEFAULT;

    /**
     * The default value of the '{@link #getCondition() <em>Condition</em>}' attribute.
     * @see #getCondition()
     * @generated
     * @ordered
     */
    protected static final String CONDITION_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getCondition() <em>Condition</em>}' attribute.
     * @see #getCondition()
     * @generated
     * @ordered
     */
    protected String condition = CONDITION_EDEFAULT;

    /**
     * @generated
     */
    protected MaterialRecordImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return MaterialPackage.Literals.MATERIAL_RECORD;
    }

    /**
     * @generated
     */
    @Override
    public EList<Source> getSources()
    {
        if (sources == null)
        {
            sources = new EObjectContainmentEList<Source>(Source.class, this, MaterialPackage.MATERIAL_RECORD__SOURCES);
        }
        return sources;
    }

    /**
     * @generated
     */
    @Override
    public String getPrintedName()
    {
        return printedName;
    }

    /**
     * @generated
     */
    @Override
    public void setPrintedName(String newPrintedName)
    {
        String oldPrintedName = printedName;
        printedName = newPrintedName;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.MATERIAL_RECORD__PRINTED_NAME, oldPrintedName, printedName));
    }

    /**
     * @generated
     */
    @Override
    public Phase getPhase()
    {
        if (phase != null && phase.eIsProxy())
        {
            InternalEObject oldPhase = (InternalEObject)phase;
            phase = (Phase)eResolveProxy(oldPhase);
            if (phase != oldPhase)
            {
                if (eNotificationRequired())
                    eNotify(new ENotificationImpl(this, Notification.RESOLVE, MaterialPackage.MATERIAL_RECORD__PHASE, oldPhase, phase));
            }
        }
        return phase;
    }

    /**
     * @generated
     */
    public Phase basicGetPhase()
    {
        return phase;
    }

    /**
     * @generated
     */
    @Override
    public void setPhase(Phase newPhase)
    {
        Phase oldPhase = phase;
        phase = newPhase;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.MATERIAL_RECORD__PHASE, oldPhase, phase));
    }

    /**
     * @generated
     */
    @Override
    public Form getForm()
    {
        if (form != null && form.eIsProxy())
        {
            InternalEObject oldForm = (InternalEObject)form;
            form = (Form)eResolveProxy(oldForm);
            if (form != oldForm)
            {
                if (eNotificationRequired())
                    eNotify(new ENotificationImpl(this, Notification.RESOLVE, MaterialPackage.MATERIAL_RECORD__FORM, oldForm, form));
            }
        }
        return form;
    }

    /**
     * @generated
     */
    public Form basicGetForm()
    {
        return form;
    }

    /**
     * @generated
     */
    @Override
    public void setForm(Form newForm)
    {
        Form oldForm = form;
        form = newForm;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.MATERIAL_RECORD__FORM, oldForm, form));
    }

    /**
     * @generated
     */
    @Override
    public String getMethod()
    {
        return method;
    }

    /**
     * @generated
     */
    @Override
    public void setMethod(String newMethod)
    {
        String oldMethod = method;
        method = newMethod;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.MATERIAL_RECORD__METHOD, oldMethod, method));
    }

    /**
     * @generated
     */
    @Override
    public String getCondition()
    {
        return condition;
    }

    /**
     * @generated
     */
    @Override
    public void setCondition(String newCondition)
    {
        String oldCondition = condition;
        condition = newCondition;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.MATERIAL_RECORD__CONDITION, oldCondition, condition));
    }

    /**
     * @generated
     */
    @Override
    public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs)
    {
        switch (featureID)
        {
            case MaterialPackage.MATERIAL_RECORD__SOURCES:
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
            case MaterialPackage.MATERIAL_RECORD__SOURCES:
                return getSources();
            case MaterialPackage.MATERIAL_RECORD__PRINTED_NAME:
                return getPrintedName();
            case MaterialPackage.MATERIAL_RECORD__PHASE:
                if (resolve) return getPhase();
                return basicGetPhase();
            case MaterialPackage.MATERIAL_RECORD__FORM:
                if (resolve) return getForm();
                return basicGetForm();
            case MaterialPackage.MATERIAL_RECORD__METHOD:
                return getMethod();
            case MaterialPackage.MATERIAL_RECORD__CONDITION:
                return getCondition();
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
            case MaterialPackage.MATERIAL_RECORD__SOURCES:
                getSources().clear();
                getSources().addAll((Collection<? extends Source>)newValue);
                return;
            case MaterialPackage.MATERIAL_RECORD__PRINTED_NAME:
                setPrintedName((String)newValue);
                return;
            case MaterialPackage.MATERIAL_RECORD__PHASE:
                setPhase((Phase)newValue);
                return;
            case MaterialPackage.MATERIAL_RECORD__FORM:
                setForm((Form)newValue);
                return;
            case MaterialPackage.MATERIAL_RECORD__METHOD:
                setMethod((String)newValue);
                return;
            case MaterialPackage.MATERIAL_RECORD__CONDITION:
                setCondition((String)newValue);
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
            case MaterialPackage.MATERIAL_RECORD__SOURCES:
                getSources().clear();
                return;
            case MaterialPackage.MATERIAL_RECORD__PRINTED_NAME:
                setPrintedName(PRINTED_NAME_EDEFAULT);
                return;
            case MaterialPackage.MATERIAL_RECORD__PHASE:
                setPhase((Phase)null);
                return;
            case MaterialPackage.MATERIAL_RECORD__FORM:
                setForm((Form)null);
                return;
            case MaterialPackage.MATERIAL_RECORD__METHOD:
                setMethod(METHOD_EDEFAULT);
                return;
            case MaterialPackage.MATERIAL_RECORD__CONDITION:
                setCondition(CONDITION_EDEFAULT);
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
            case MaterialPackage.MATERIAL_RECORD__SOURCES:
                return sources != null && !sources.isEmpty();
            case MaterialPackage.MATERIAL_RECORD__PRINTED_NAME:
                return PRINTED_NAME_EDEFAULT == null ? printedName != null : !PRINTED_NAME_EDEFAULT.equals(printedName);
            case MaterialPackage.MATERIAL_RECORD__PHASE:
                return phase != null;
            case MaterialPackage.MATERIAL_RECORD__FORM:
                return form != null;
            case MaterialPackage.MATERIAL_RECORD__METHOD:
                return METHOD_EDEFAULT == null ? method != null : !METHOD_EDEFAULT.equals(method);
            case MaterialPackage.MATERIAL_RECORD__CONDITION:
                return CONDITION_EDEFAULT == null ? condition != null : !CONDITION_EDEFAULT.equals(condition);
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
                case MaterialPackage.MATERIAL_RECORD__SOURCES: return BasePackage.CITED__SOURCES;
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
                case BasePackage.CITED__SOURCES: return MaterialPackage.MATERIAL_RECORD__SOURCES;
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
        result.append(" (printedName: ");
        result.append(printedName);
        result.append(", method: ");
        result.append(method);
        result.append(", condition: ");
        result.append(condition);
        result.append(')');
        return result.toString();
    }

} //MaterialRecordImpl
