// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.cell.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.nitrolith.model.base.Target;

import org.nitrolith.model.base.impl.DocumentedImpl;

import org.nitrolith.model.cell.CellPackage;
import org.nitrolith.model.cell.CriticalValue;
import org.nitrolith.model.cell.StudyVariable;

import org.nitrolith.units.Quantity;

/**
 * An implementation of the model object '<em><b>Critical Value</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.cell.impl.CriticalValueImpl#getTarget <em>Target</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.CriticalValueImpl#getVariable <em>Variable</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.CriticalValueImpl#getValue <em>Value</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.CriticalValueImpl#getCondition <em>Condition</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CriticalValueImpl extends DocumentedImpl implements CriticalValue
{
    /**
     * The cached value of the '{@link #getTarget() <em>Target</em>}' reference.
     * @see #getTarget()
     * @generated
     * @ordered
     */
    protected Target target;

    /**
     * The cached value of the '{@link #getVariable() <em>Variable</em>}' reference.
     * @see #getVariable()
     * @generated
     * @ordered
     */
    protected StudyVariable variable;

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
    protected CriticalValueImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return CellPackage.Literals.CRITICAL_VALUE;
    }

    /**
     * @generated
     */
    @Override
    public Target getTarget()
    {
        if (target != null && target.eIsProxy())
        {
            InternalEObject oldTarget = (InternalEObject)target;
            target = (Target)eResolveProxy(oldTarget);
            if (target != oldTarget)
            {
                if (eNotificationRequired())
                    eNotify(new ENotificationImpl(this, Notification.RESOLVE, CellPackage.CRITICAL_VALUE__TARGET, oldTarget, target));
            }
        }
        return target;
    }

    /**
     * @generated
     */
    public Target basicGetTarget()
    {
        return target;
    }

    /**
     * @generated
     */
    @Override
    public void setTarget(Target newTarget)
    {
        Target oldTarget = target;
        target = newTarget;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.CRITICAL_VALUE__TARGET, oldTarget, target));
    }

    /**
     * @generated
     */
    @Override
    public StudyVariable getVariable()
    {
        if (variable != null && variable.eIsProxy())
        {
            InternalEObject oldVariable = (InternalEObject)variable;
            variable = (StudyVariable)eResolveProxy(oldVariable);
            if (variable != oldVariable)
            {
                if (eNotificationRequired())
                    eNotify(new ENotificationImpl(this, Notification.RESOLVE, CellPackage.CRITICAL_VALUE__VARIABLE, oldVariable, variable));
            }
        }
        return variable;
    }

    /**
     * @generated
     */
    public StudyVariable basicGetVariable()
    {
        return variable;
    }

    /**
     * @generated
     */
    @Override
    public void setVariable(StudyVariable newVariable)
    {
        StudyVariable oldVariable = variable;
        variable = newVariable;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.CRITICAL_VALUE__VARIABLE, oldVariable, variable));
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
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.CRITICAL_VALUE__VALUE, oldValue, value));
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
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.CRITICAL_VALUE__CONDITION, oldCondition, condition));
    }

    /**
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType)
    {
        switch (featureID)
        {
            case CellPackage.CRITICAL_VALUE__TARGET:
                if (resolve) return getTarget();
                return basicGetTarget();
            case CellPackage.CRITICAL_VALUE__VARIABLE:
                if (resolve) return getVariable();
                return basicGetVariable();
            case CellPackage.CRITICAL_VALUE__VALUE:
                return getValue();
            case CellPackage.CRITICAL_VALUE__CONDITION:
                return getCondition();
        }
        return super.eGet(featureID, resolve, coreType);
    }

    /**
     * @generated
     */
    @Override
    public void eSet(int featureID, Object newValue)
    {
        switch (featureID)
        {
            case CellPackage.CRITICAL_VALUE__TARGET:
                setTarget((Target)newValue);
                return;
            case CellPackage.CRITICAL_VALUE__VARIABLE:
                setVariable((StudyVariable)newValue);
                return;
            case CellPackage.CRITICAL_VALUE__VALUE:
                setValue((Quantity)newValue);
                return;
            case CellPackage.CRITICAL_VALUE__CONDITION:
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
            case CellPackage.CRITICAL_VALUE__TARGET:
                setTarget((Target)null);
                return;
            case CellPackage.CRITICAL_VALUE__VARIABLE:
                setVariable((StudyVariable)null);
                return;
            case CellPackage.CRITICAL_VALUE__VALUE:
                setValue(VALUE_EDEFAULT);
                return;
            case CellPackage.CRITICAL_VALUE__CONDITION:
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
            case CellPackage.CRITICAL_VALUE__TARGET:
                return target != null;
            case CellPackage.CRITICAL_VALUE__VARIABLE:
                return variable != null;
            case CellPackage.CRITICAL_VALUE__VALUE:
                return VALUE_EDEFAULT == null ? value != null : !VALUE_EDEFAULT.equals(value);
            case CellPackage.CRITICAL_VALUE__CONDITION:
                return CONDITION_EDEFAULT == null ? condition != null : !CONDITION_EDEFAULT.equals(condition);
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
        result.append(" (value: ");
        result.append(value);
        result.append(", condition: ");
        result.append(condition);
        result.append(')');
        return result.toString();
    }

} //CriticalValueImpl
