// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.measurement.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;

import org.nitrolith.model.base.impl.DocumentedImpl;

import org.nitrolith.model.measurement.MeasurementPackage;
import org.nitrolith.model.measurement.ProcessConductivity;

import org.nitrolith.units.Quantity;

/**
 * An implementation of the model object '<em><b>Process Conductivity</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.measurement.impl.ProcessConductivityImpl#getProcess <em>Process</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.ProcessConductivityImpl#getResistances <em>Resistances</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.ProcessConductivityImpl#getValue <em>Value</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.ProcessConductivityImpl#getEffectiveCapacitance <em>Effective Capacitance</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ProcessConductivityImpl extends DocumentedImpl implements ProcessConductivity
{
    /**
     * The default value of the '{@link #getProcess() <em>Process</em>}' attribute.
     * @see #getProcess()
     * @generated
     * @ordered
     */
    protected static final String PROCESS_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getProcess() <em>Process</em>}' attribute.
     * @see #getProcess()
     * @generated
     * @ordered
     */
    protected String process = PROCESS_EDEFAULT;

    /**
     * The cached value of the '{@link #getResistances() <em>Resistances</em>}' attribute list.
     * @see #getResistances()
     * @generated
     * @ordered
     */
    protected EList<String> resistances;

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
     * The default value of the '{@link #getEffectiveCapacitance() <em>Effective Capacitance</em>}' attribute.
     * @see #getEffectiveCapacitance()
     * @generated
     * @ordered
     */
    protected static final Quantity EFFECTIVE_CAPACITANCE_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getEffectiveCapacitance() <em>Effective Capacitance</em>}' attribute.
     * @see #getEffectiveCapacitance()
     * @generated
     * @ordered
     */
    protected Quantity effectiveCapacitance = EFFECTIVE_CAPACITANCE_EDEFAULT;

    /**
     * @generated
     */
    protected ProcessConductivityImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return MeasurementPackage.Literals.PROCESS_CONDUCTIVITY;
    }

    /**
     * @generated
     */
    @Override
    public String getProcess()
    {
        return process;
    }

    /**
     * @generated
     */
    @Override
    public void setProcess(String newProcess)
    {
        String oldProcess = process;
        process = newProcess;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.PROCESS_CONDUCTIVITY__PROCESS, oldProcess, process));
    }

    /**
     * @generated
     */
    @Override
    public EList<String> getResistances()
    {
        if (resistances == null)
        {
            resistances = new EDataTypeEList<String>(String.class, this, MeasurementPackage.PROCESS_CONDUCTIVITY__RESISTANCES);
        }
        return resistances;
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
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.PROCESS_CONDUCTIVITY__VALUE, oldValue, value));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getEffectiveCapacitance()
    {
        return effectiveCapacitance;
    }

    /**
     * @generated
     */
    @Override
    public void setEffectiveCapacitance(Quantity newEffectiveCapacitance)
    {
        Quantity oldEffectiveCapacitance = effectiveCapacitance;
        effectiveCapacitance = newEffectiveCapacitance;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.PROCESS_CONDUCTIVITY__EFFECTIVE_CAPACITANCE, oldEffectiveCapacitance, effectiveCapacitance));
    }

    /**
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType)
    {
        switch (featureID)
        {
            case MeasurementPackage.PROCESS_CONDUCTIVITY__PROCESS:
                return getProcess();
            case MeasurementPackage.PROCESS_CONDUCTIVITY__RESISTANCES:
                return getResistances();
            case MeasurementPackage.PROCESS_CONDUCTIVITY__VALUE:
                return getValue();
            case MeasurementPackage.PROCESS_CONDUCTIVITY__EFFECTIVE_CAPACITANCE:
                return getEffectiveCapacitance();
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
            case MeasurementPackage.PROCESS_CONDUCTIVITY__PROCESS:
                setProcess((String)newValue);
                return;
            case MeasurementPackage.PROCESS_CONDUCTIVITY__RESISTANCES:
                getResistances().clear();
                getResistances().addAll((Collection<? extends String>)newValue);
                return;
            case MeasurementPackage.PROCESS_CONDUCTIVITY__VALUE:
                setValue((Quantity)newValue);
                return;
            case MeasurementPackage.PROCESS_CONDUCTIVITY__EFFECTIVE_CAPACITANCE:
                setEffectiveCapacitance((Quantity)newValue);
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
            case MeasurementPackage.PROCESS_CONDUCTIVITY__PROCESS:
                setProcess(PROCESS_EDEFAULT);
                return;
            case MeasurementPackage.PROCESS_CONDUCTIVITY__RESISTANCES:
                getResistances().clear();
                return;
            case MeasurementPackage.PROCESS_CONDUCTIVITY__VALUE:
                setValue(VALUE_EDEFAULT);
                return;
            case MeasurementPackage.PROCESS_CONDUCTIVITY__EFFECTIVE_CAPACITANCE:
                setEffectiveCapacitance(EFFECTIVE_CAPACITANCE_EDEFAULT);
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
            case MeasurementPackage.PROCESS_CONDUCTIVITY__PROCESS:
                return PROCESS_EDEFAULT == null ? process != null : !PROCESS_EDEFAULT.equals(process);
            case MeasurementPackage.PROCESS_CONDUCTIVITY__RESISTANCES:
                return resistances != null && !resistances.isEmpty();
            case MeasurementPackage.PROCESS_CONDUCTIVITY__VALUE:
                return VALUE_EDEFAULT == null ? value != null : !VALUE_EDEFAULT.equals(value);
            case MeasurementPackage.PROCESS_CONDUCTIVITY__EFFECTIVE_CAPACITANCE:
                return EFFECTIVE_CAPACITANCE_EDEFAULT == null ? effectiveCapacitance != null : !EFFECTIVE_CAPACITANCE_EDEFAULT.equals(effectiveCapacitance);
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
        result.append(" (process: ");
        result.append(process);
        result.append(", resistances: ");
        result.append(resistances);
        result.append(", value: ");
        result.append(value);
        result.append(", effectiveCapacitance: ");
        result.append(effectiveCapacitance);
        result.append(')');
        return result.toString();
    }

} //ProcessConductivityImpl
