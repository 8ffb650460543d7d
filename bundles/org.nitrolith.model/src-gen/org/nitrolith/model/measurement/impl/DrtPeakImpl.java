// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.measurement.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.nitrolith.model.base.impl.DocumentedImpl;

import org.nitrolith.model.measurement.DrtPeak;
import org.nitrolith.model.measurement.MeasurementPackage;

import org.nitrolith.units.Quantity;

/**
 * An implementation of the model object '<em><b>Drt Peak</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.measurement.impl.DrtPeakImpl#getTau <em>Tau</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.DrtPeakImpl#getResistance <em>Resistance</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.DrtPeakImpl#getCapacitance <em>Capacitance</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.DrtPeakImpl#getAssignment <em>Assignment</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DrtPeakImpl extends DocumentedImpl implements DrtPeak
{
    /**
     * The default value of the '{@link #getTau() <em>Tau</em>}' attribute.
     * @see #getTau()
     * @generated
     * @ordered
     */
    protected static final Quantity TAU_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getTau() <em>Tau</em>}' attribute.
     * @see #getTau()
     * @generated
     * @ordered
     */
    protected Quantity tau = TAU_EDEFAULT;

    /**
     * The default value of the '{@link #getResistance() <em>Resistance</em>}' attribute.
     * @see #getResistance()
     * @generated
     * @ordered
     */
    protected static final Quantity RESISTANCE_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getResistance() <em>Resistance</em>}' attribute.
     * @see #getResistance()
     * @generated
     * @ordered
     */
    protected Quantity resistance = RESISTANCE_EDEFAULT;

    /**
     * The default value of the '{@link #getCapacitance() <em>Capacitance</em>}' attribute.
     * @see #getCapacitance()
     * @generated
     * @ordered
     */
    protected static final Quantity CAPACITANCE_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getCapacitance() <em>Capacitance</em>}' attribute.
     * @see #getCapacitance()
     * @generated
     * @ordered
     */
    protected Quantity capacitance = CAPACITANCE_EDEFAULT;

    /**
     * The default value of the '{@link #getAssignment() <em>Assignment</em>}' attribute.
     * @see #getAssignment()
     * @generated
     * @ordered
     */
    protected static final String ASSIGNMENT_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getAssignment() <em>Assignment</em>}' attribute.
     * @see #getAssignment()
     * @generated
     * @ordered
     */
    protected String assignment = ASSIGNMENT_EDEFAULT;

    /**
     * @generated
     */
    protected DrtPeakImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return MeasurementPackage.Literals.DRT_PEAK;
    }

    /**
     * @generated
     */
    @Override
    public Quantity getTau()
    {
        return tau;
    }

    /**
     * @generated
     */
    @Override
    public void setTau(Quantity newTau)
    {
        Quantity oldTau = tau;
        tau = newTau;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.DRT_PEAK__TAU, oldTau, tau));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getResistance()
    {
        return resistance;
    }

    /**
     * @generated
     */
    @Override
    public void setResistance(Quantity newResistance)
    {
        Quantity oldResistance = resistance;
        resistance = newResistance;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.DRT_PEAK__RESISTANCE, oldResistance, resistance));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getCapacitance()
    {
        return capacitance;
    }

    /**
     * @generated
     */
    @Override
    public void setCapacitance(Quantity newCapacitance)
    {
        Quantity oldCapacitance = capacitance;
        capacitance = newCapacitance;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.DRT_PEAK__CAPACITANCE, oldCapacitance, capacitance));
    }

    /**
     * @generated
     */
    @Override
    public String getAssignment()
    {
        return assignment;
    }

    /**
     * @generated
     */
    @Override
    public void setAssignment(String newAssignment)
    {
        String oldAssignment = assignment;
        assignment = newAssignment;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.DRT_PEAK__ASSIGNMENT, oldAssignment, assignment));
    }

    /**
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType)
    {
        switch (featureID)
        {
            case MeasurementPackage.DRT_PEAK__TAU:
                return getTau();
            case MeasurementPackage.DRT_PEAK__RESISTANCE:
                return getResistance();
            case MeasurementPackage.DRT_PEAK__CAPACITANCE:
                return getCapacitance();
            case MeasurementPackage.DRT_PEAK__ASSIGNMENT:
                return getAssignment();
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
            case MeasurementPackage.DRT_PEAK__TAU:
                setTau((Quantity)newValue);
                return;
            case MeasurementPackage.DRT_PEAK__RESISTANCE:
                setResistance((Quantity)newValue);
                return;
            case MeasurementPackage.DRT_PEAK__CAPACITANCE:
                setCapacitance((Quantity)newValue);
                return;
            case MeasurementPackage.DRT_PEAK__ASSIGNMENT:
                setAssignment((String)newValue);
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
            case MeasurementPackage.DRT_PEAK__TAU:
                setTau(TAU_EDEFAULT);
                return;
            case MeasurementPackage.DRT_PEAK__RESISTANCE:
                setResistance(RESISTANCE_EDEFAULT);
                return;
            case MeasurementPackage.DRT_PEAK__CAPACITANCE:
                setCapacitance(CAPACITANCE_EDEFAULT);
                return;
            case MeasurementPackage.DRT_PEAK__ASSIGNMENT:
                setAssignment(ASSIGNMENT_EDEFAULT);
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
            case MeasurementPackage.DRT_PEAK__TAU:
                return TAU_EDEFAULT == null ? tau != null : !TAU_EDEFAULT.equals(tau);
            case MeasurementPackage.DRT_PEAK__RESISTANCE:
                return RESISTANCE_EDEFAULT == null ? resistance != null : !RESISTANCE_EDEFAULT.equals(resistance);
            case MeasurementPackage.DRT_PEAK__CAPACITANCE:
                return CAPACITANCE_EDEFAULT == null ? capacitance != null : !CAPACITANCE_EDEFAULT.equals(capacitance);
            case MeasurementPackage.DRT_PEAK__ASSIGNMENT:
                return ASSIGNMENT_EDEFAULT == null ? assignment != null : !ASSIGNMENT_EDEFAULT.equals(assignment);
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
        result.append(" (tau: ");
        result.append(tau);
        result.append(", resistance: ");
        result.append(resistance);
        result.append(", capacitance: ");
        result.append(capacitance);
        result.append(", assignment: ");
        result.append(assignment);
        result.append(')');
        return result.toString();
    }

} //DrtPeakImpl
