// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.measurement.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.nitrolith.model.measurement.DcPolarization;
import org.nitrolith.model.measurement.MeasurementPackage;

import org.nitrolith.units.Quantity;

/**
 * An implementation of the model object '<em><b>Dc Polarization</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.measurement.impl.DcPolarizationImpl#getAppliedVoltage <em>Applied Voltage</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.DcPolarizationImpl#getInitialCurrent <em>Initial Current</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.DcPolarizationImpl#getSteadyCurrent <em>Steady Current</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.DcPolarizationImpl#getInitialResistance <em>Initial Resistance</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.DcPolarizationImpl#getSteadyResistance <em>Steady Resistance</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.DcPolarizationImpl#getDuration <em>Duration</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.DcPolarizationImpl#getElectronicConductivity <em>Electronic Conductivity</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.DcPolarizationImpl#getTransferenceNumber <em>Transference Number</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DcPolarizationImpl extends MeasurementImpl implements DcPolarization
{
    /**
     * The default value of the '{@link #getAppliedVoltage() <em>Applied Voltage</em>}' attribute.
     * @see #getAppliedVoltage()
     * @generated
     * @ordered
     */
    protected static final Quantity APPLIED_VOLTAGE_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getAppliedVoltage() <em>Applied Voltage</em>}' attribute.
     * @see #getAppliedVoltage()
     * @generated
     * @ordered
     */
    protected Quantity appliedVoltage = APPLIED_VOLTAGE_EDEFAULT;

    /**
     * The default value of the '{@link #getInitialCurrent() <em>Initial Current</em>}' attribute.
     * @see #getInitialCurrent()
     * @generated
     * @ordered
     */
    protected static final Quantity INITIAL_CURRENT_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getInitialCurrent() <em>Initial Current</em>}' attribute.
     * @see #getInitialCurrent()
     * @generated
     * @ordered
     */
    protected Quantity initialCurrent = INITIAL_CURRENT_EDEFAULT;

    /**
     * The default value of the '{@link #getSteadyCurrent() <em>Steady Current</em>}' attribute.
     * @see #getSteadyCurrent()
     * @generated
     * @ordered
     */
    protected static final Quantity STEADY_CURRENT_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getSteadyCurrent() <em>Steady Current</em>}' attribute.
     * @see #getSteadyCurrent()
     * @generated
     * @ordered
     */
    protected Quantity steadyCurrent = STEADY_CURRENT_EDEFAULT;

    /**
     * The default value of the '{@link #getInitialResistance() <em>Initial Resistance</em>}' attribute.
     * @see #getInitialResistance()
     * @generated
     * @ordered
     */
    protected static final Quantity INITIAL_RESISTANCE_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getInitialResistance() <em>Initial Resistance</em>}' attribute.
     * @see #getInitialResistance()
     * @generated
     * @ordered
     */
    protected Quantity initialResistance = INITIAL_RESISTANCE_EDEFAULT;

    /**
     * The default value of the '{@link #getSteadyResistance() <em>Steady Resistance</em>}' attribute.
     * @see #getSteadyResistance()
     * @generated
     * @ordered
     */
    protected static final Quantity STEADY_RESISTANCE_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getSteadyResistance() <em>Steady Resistance</em>}' attribute.
     * @see #getSteadyResistance()
     * @generated
     * @ordered
     */
    protected Quantity steadyResistance = STEADY_RESISTANCE_EDEFAULT;

    /**
     * The default value of the '{@link #getDuration() <em>Duration</em>}' attribute.
     * @see #getDuration()
     * @generated
     * @ordered
     */
    protected static final Quantity DURATION_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getDuration() <em>Duration</em>}' attribute.
     * @see #getDuration()
     * @generated
     * @ordered
     */
    protected Quantity duration = DURATION_EDEFAULT;

    /**
     * The default value of the '{@link #getElectronicConductivity() <em>Electronic Conductivity</em>}' attribute.
     * @see #getElectronicConductivity()
     * @generated
     * @ordered
     */
    protected static final Quantity ELECTRONIC_CONDUCTIVITY_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getElectronicConductivity() <em>Electronic Conductivity</em>}' attribute.
     * @see #getElectronicConductivity()
     * @generated
     * @ordered
     */
    protected Quantity electronicConductivity = ELECTRONIC_CONDUCTIVITY_EDEFAULT;

    /**
     * The default value of the '{@link #getTransferenceNumber() <em>Transference Number</em>}' attribute.
     * @see #getTransferenceNumber()
     * @generated
     * @ordered
     */
    protected static final Quantity TRANSFERENCE_NUMBER_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getTransferenceNumber() <em>Transference Number</em>}' attribute.
     * @see #getTransferenceNumber()
     * @generated
     * @ordered
     */
    protected Quantity transferenceNumber = TRANSFERENCE_NUMBER_EDEFAULT;

    /**
     * @generated
     */
    protected DcPolarizationImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return MeasurementPackage.Literals.DC_POLARIZATION;
    }

    /**
     * @generated
     */
    @Override
    public Quantity getAppliedVoltage()
    {
        return appliedVoltage;
    }

    /**
     * @generated
     */
    @Override
    public void setAppliedVoltage(Quantity newAppliedVoltage)
    {
        Quantity oldAppliedVoltage = appliedVoltage;
        appliedVoltage = newAppliedVoltage;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.DC_POLARIZATION__APPLIED_VOLTAGE, oldAppliedVoltage, appliedVoltage));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getInitialCurrent()
    {
        return initialCurrent;
    }

    /**
     * @generated
     */
    @Override
    public void setInitialCurrent(Quantity newInitialCurrent)
    {
        Quantity oldInitialCurrent = initialCurrent;
        initialCurrent = newInitialCurrent;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.DC_POLARIZATION__INITIAL_CURRENT, oldInitialCurrent, initialCurrent));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getSteadyCurrent()
    {
        return steadyCurrent;
    }

    /**
     * @generated
     */
    @Override
    public void setSteadyCurrent(Quantity newSteadyCurrent)
    {
        Quantity oldSteadyCurrent = steadyCurrent;
        steadyCurrent = newSteadyCurrent;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.DC_POLARIZATION__STEADY_CURRENT, oldSteadyCurrent, steadyCurrent));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getInitialResistance()
    {
        return initialResistance;
    }

    /**
     * @generated
     */
    @Override
    public void setInitialResistance(Quantity newInitialResistance)
    {
        Quantity oldInitialResistance = initialResistance;
        initialResistance = newInitialResistance;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.DC_POLARIZATION__INITIAL_RESISTANCE, oldInitialResistance, initialResistance));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getSteadyResistance()
    {
        return steadyResistance;
    }

    /**
     * @generated
     */
    @Override
    public void setSteadyResistance(Quantity newSteadyResistance)
    {
        Quantity oldSteadyResistance = steadyResistance;
        steadyResistance = newSteadyResistance;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.DC_POLARIZATION__STEADY_RESISTANCE, oldSteadyResistance, steadyResistance));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getDuration()
    {
        return duration;
    }

    /**
     * @generated
     */
    @Override
    public void setDuration(Quantity newDuration)
    {
        Quantity oldDuration = duration;
        duration = newDuration;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.DC_POLARIZATION__DURATION, oldDuration, duration));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getElectronicConductivity()
    {
        return electronicConductivity;
    }

    /**
     * @generated
     */
    @Override
    public void setElectronicConductivity(Quantity newElectronicConductivity)
    {
        Quantity oldElectronicConductivity = electronicConductivity;
        electronicConductivity = newElectronicConductivity;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.DC_POLARIZATION__ELECTRONIC_CONDUCTIVITY, oldElectronicConductivity, electronicConductivity));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getTransferenceNumber()
    {
        return transferenceNumber;
    }

    /**
     * @generated
     */
    @Override
    public void setTransferenceNumber(Quantity newTransferenceNumber)
    {
        Quantity oldTransferenceNumber = transferenceNumber;
        transferenceNumber = newTransferenceNumber;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.DC_POLARIZATION__TRANSFERENCE_NUMBER, oldTransferenceNumber, transferenceNumber));
    }

    /**
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType)
    {
        switch (featureID)
        {
            case MeasurementPackage.DC_POLARIZATION__APPLIED_VOLTAGE:
                return getAppliedVoltage();
            case MeasurementPackage.DC_POLARIZATION__INITIAL_CURRENT:
                return getInitialCurrent();
            case MeasurementPackage.DC_POLARIZATION__STEADY_CURRENT:
                return getSteadyCurrent();
            case MeasurementPackage.DC_POLARIZATION__INITIAL_RESISTANCE:
                return getInitialResistance();
            case MeasurementPackage.DC_POLARIZATION__STEADY_RESISTANCE:
                return getSteadyResistance();
            case MeasurementPackage.DC_POLARIZATION__DURATION:
                return getDuration();
            case MeasurementPackage.DC_POLARIZATION__ELECTRONIC_CONDUCTIVITY:
                return getElectronicConductivity();
            case MeasurementPackage.DC_POLARIZATION__TRANSFERENCE_NUMBER:
                return getTransferenceNumber();
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
            case MeasurementPackage.DC_POLARIZATION__APPLIED_VOLTAGE:
                setAppliedVoltage((Quantity)newValue);
                return;
            case MeasurementPackage.DC_POLARIZATION__INITIAL_CURRENT:
                setInitialCurrent((Quantity)newValue);
                return;
            case MeasurementPackage.DC_POLARIZATION__STEADY_CURRENT:
                setSteadyCurrent((Quantity)newValue);
                return;
            case MeasurementPackage.DC_POLARIZATION__INITIAL_RESISTANCE:
                setInitialResistance((Quantity)newValue);
                return;
            case MeasurementPackage.DC_POLARIZATION__STEADY_RESISTANCE:
                setSteadyResistance((Quantity)newValue);
                return;
            case MeasurementPackage.DC_POLARIZATION__DURATION:
                setDuration((Quantity)newValue);
                return;
            case MeasurementPackage.DC_POLARIZATION__ELECTRONIC_CONDUCTIVITY:
                setElectronicConductivity((Quantity)newValue);
                return;
            case MeasurementPackage.DC_POLARIZATION__TRANSFERENCE_NUMBER:
                setTransferenceNumber((Quantity)newValue);
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
            case MeasurementPackage.DC_POLARIZATION__APPLIED_VOLTAGE:
                setAppliedVoltage(APPLIED_VOLTAGE_EDEFAULT);
                return;
            case MeasurementPackage.DC_POLARIZATION__INITIAL_CURRENT:
                setInitialCurrent(INITIAL_CURRENT_EDEFAULT);
                return;
            case MeasurementPackage.DC_POLARIZATION__STEADY_CURRENT:
                setSteadyCurrent(STEADY_CURRENT_EDEFAULT);
                return;
            case MeasurementPackage.DC_POLARIZATION__INITIAL_RESISTANCE:
                setInitialResistance(INITIAL_RESISTANCE_EDEFAULT);
                return;
            case MeasurementPackage.DC_POLARIZATION__STEADY_RESISTANCE:
                setSteadyResistance(STEADY_RESISTANCE_EDEFAULT);
                return;
            case MeasurementPackage.DC_POLARIZATION__DURATION:
                setDuration(DURATION_EDEFAULT);
                return;
            case MeasurementPackage.DC_POLARIZATION__ELECTRONIC_CONDUCTIVITY:
                setElectronicConductivity(ELECTRONIC_CONDUCTIVITY_EDEFAULT);
                return;
            case MeasurementPackage.DC_POLARIZATION__TRANSFERENCE_NUMBER:
                setTransferenceNumber(TRANSFERENCE_NUMBER_EDEFAULT);
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
            case MeasurementPackage.DC_POLARIZATION__APPLIED_VOLTAGE:
                return APPLIED_VOLTAGE_EDEFAULT == null ? appliedVoltage != null : !APPLIED_VOLTAGE_EDEFAULT.equals(appliedVoltage);
            case MeasurementPackage.DC_POLARIZATION__INITIAL_CURRENT:
                return INITIAL_CURRENT_EDEFAULT == null ? initialCurrent != null : !INITIAL_CURRENT_EDEFAULT.equals(initialCurrent);
            case MeasurementPackage.DC_POLARIZATION__STEADY_CURRENT:
                return STEADY_CURRENT_EDEFAULT == null ? steadyCurrent != null : !STEADY_CURRENT_EDEFAULT.equals(steadyCurrent);
            case MeasurementPackage.DC_POLARIZATION__INITIAL_RESISTANCE:
                return INITIAL_RESISTANCE_EDEFAULT == null ? initialResistance != null : !INITIAL_RESISTANCE_EDEFAULT.equals(initialResistance);
            case MeasurementPackage.DC_POLARIZATION__STEADY_RESISTANCE:
                return STEADY_RESISTANCE_EDEFAULT == null ? steadyResistance != null : !STEADY_RESISTANCE_EDEFAULT.equals(steadyResistance);
            case MeasurementPackage.DC_POLARIZATION__DURATION:
                return DURATION_EDEFAULT == null ? duration != null : !DURATION_EDEFAULT.equals(duration);
            case MeasurementPackage.DC_POLARIZATION__ELECTRONIC_CONDUCTIVITY:
                return ELECTRONIC_CONDUCTIVITY_EDEFAULT == null ? electronicConductivity != null : !ELECTRONIC_CONDUCTIVITY_EDEFAULT.equals(electronicConductivity);
            case MeasurementPackage.DC_POLARIZATION__TRANSFERENCE_NUMBER:
                return TRANSFERENCE_NUMBER_EDEFAULT == null ? transferenceNumber != null : !TRANSFERENCE_NUMBER_EDEFAULT.equals(transferenceNumber);
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
        result.append(" (appliedVoltage: ");
        result.append(appliedVoltage);
        result.append(", initialCurrent: ");
        result.append(initialCurrent);
        result.append(", steadyCurrent: ");
        result.append(steadyCurrent);
        result.append(", initialResistance: ");
        result.append(initialResistance);
        result.append(", steadyResistance: ");
        result.append(steadyResistance);
        result.append(", duration: ");
        result.append(duration);
        result.append(", electronicConductivity: ");
        result.append(electronicConductivity);
        result.append(", transferenceNumber: ");
        result.append(transferenceNumber);
        result.append(')');
        return result.toString();
    }

} //DcPolarizationImpl
