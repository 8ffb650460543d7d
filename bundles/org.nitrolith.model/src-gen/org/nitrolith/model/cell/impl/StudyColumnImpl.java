// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.cell.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.nitrolith.model.base.impl.NamedImpl;

import org.nitrolith.model.cell.CellPackage;
import org.nitrolith.model.cell.StudyColumn;

import org.nitrolith.model.values.NumberList;

/**
 * An implementation of the model object '<em><b>Study Column</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.cell.impl.StudyColumnImpl#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.StudyColumnImpl#getValues <em>Values</em>}</li>
 * </ul>
 *
 * @generated
 */
public class StudyColumnImpl extends NamedImpl implements StudyColumn
{
    /**
     * The default value of the '{@link #getUnit() <em>Unit</em>}' attribute.
     * @see #getUnit()
     * @generated
     * @ordered
     */
    protected static final String UNIT_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getUnit() <em>Unit</em>}' attribute.
     * @see #getUnit()
     * @generated
     * @ordered
     */
    protected String unit = UNIT_EDEFAULT;

    /**
     * The default value of the '{@link #getValues() <em>Values</em>}' attribute.
     * @see #getValues()
     * @generated
     * @ordered
     */
    protected static final NumberList VALUES_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getValues() <em>Values</em>}' attribute.
     * @see #getValues()
     * @generated
     * @ordered
     */
    protected NumberList values = VALUES_EDEFAULT;

    /**
     * @generated
     */
    protected StudyColumnImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return CellPackage.Literals.STUDY_COLUMN;
    }

    /**
     * @generated
     */
    @Override
    public String getUnit()
    {
        return unit;
    }

    /**
     * @generated
     */
    @Override
    public void setUnit(String newUnit)
    {
        String oldUnit = unit;
        unit = newUnit;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.STUDY_COLUMN__UNIT, oldUnit, unit));
    }

    /**
     * @generated
     */
    @Override
    public NumberList getValues()
    {
        return values;
    }

    /**
     * @generated
     */
    @Override
    public void setValues(NumberList newValues)
    {
        NumberList oldValues = values;
        values = newValues;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.STUDY_COLUMN__VALUES, oldValues, values));
    }

    /**
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType)
    {
        switch (featureID)
        {
            case CellPackage.STUDY_COLUMN__UNIT:
                return getUnit();
            case CellPackage.STUDY_COLUMN__VALUES:
                return getValues();
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
            case CellPackage.STUDY_COLUMN__UNIT:
                setUnit((String)newValue);
                return;
            case CellPackage.STUDY_COLUMN__VALUES:
                setValues((NumberList)newValue);
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
            case CellPackage.STUDY_COLUMN__UNIT:
                setUnit(UNIT_EDEFAULT);
                return;
            case CellPackage.STUDY_COLUMN__VALUES:
                setValues(VALUES_EDEFAULT);
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
            case CellPackage.STUDY_COLUMN__UNIT:
                return UNIT_EDEFAULT == null ? unit != null : !UNIT_EDEFAULT.equals(unit);
            case CellPackage.STUDY_COLUMN__VALUES:
                return VALUES_EDEFAULT == null ? values != null : !VALUES_EDEFAULT.equals(values);
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
        result.append(" (unit: ");
        result.append(unit);
        result.append(", values: ");
        result.append(values);
        result.append(')');
        return result.toString();
    }

} //StudyColumnImpl
