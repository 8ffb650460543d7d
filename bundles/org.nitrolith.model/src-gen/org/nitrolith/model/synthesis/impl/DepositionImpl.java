// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.synthesis.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.nitrolith.model.synthesis.Deposition;
import org.nitrolith.model.synthesis.SynthesisPackage;

import org.nitrolith.units.Quantity;

/**
 * An implementation of the model object '<em><b>Deposition</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.synthesis.impl.DepositionImpl#getSubstrate <em>Substrate</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.impl.DepositionImpl#getSubstrateTemperature <em>Substrate Temperature</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.impl.DepositionImpl#getChamberPressure <em>Chamber Pressure</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.impl.DepositionImpl#getFilmThickness <em>Film Thickness</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.impl.DepositionImpl#getDepositionRate <em>Deposition Rate</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.impl.DepositionImpl#getDuration <em>Duration</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class DepositionImpl extends StepImpl implements Deposition
{
    /**
     * The default value of the '{@link #getSubstrate() <em>Substrate</em>}' attribute.
     * @see #getSubstrate()
     * @generated
     * @ordered
     */
    protected static final String SUBSTRATE_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getSubstrate() <em>Substrate</em>}' attribute.
     * @see #getSubstrate()
     * @generated
     * @ordered
     */
    protected String substrate = SUBSTRATE_EDEFAULT;

    /**
     * The default value of the '{@link #getSubstrateTemperature() <em>Substrate Temperature</em>}' attribute.
     * @see #getSubstrateTemperature()
     * @generated
     * @ordered
     */
    protected static final Quantity SUBSTRATE_TEMPERATURE_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getSubstrateTemperature() <em>Substrate Temperature</em>}' attribute.
     * @see #getSubstrateTemperature()
     * @generated
     * @ordered
     */
    protected Quantity substrateTemperature = SUBSTRATE_TEMPERATURE_EDEFAULT;

    /**
     * The default value of the '{@link #getChamberPressure() <em>Chamber Pressure</em>}' attribute.
     * @see #getChamberPressure()
     * @generated
     * @ordered
     */
    protected static final Quantity CHAMBER_PRESSURE_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getChamberPressure() <em>Chamber Pressure</em>}' attribute.
     * @see #getChamberPressure()
     * @generated
     * @ordered
     */
    protected Quantity chamberPressure = CHAMBER_PRESSURE_EDEFAULT;

    /**
     * The default value of the '{@link #getFilmThickness() <em>Film Thickness</em>}' attribute.
     * @see #getFilmThickness()
     * @generated
     * @ordered
     */
    protected static final Quantity FILM_THICKNESS_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getFilmThickness() <em>Film Thickness</em>}' attribute.
     * @see #getFilmThickness()
     * @generated
     * @ordered
     */
    protected Quantity filmThickness = FILM_THICKNESS_EDEFAULT;

    /**
     * The default value of the '{@link #getDepositionRate() <em>Deposition Rate</em>}' attribute.
     * @see #getDepositionRate()
     * @generated
     * @ordered
     */
    protected static final Quantity DEPOSITION_RATE_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getDepositionRate() <em>Deposition Rate</em>}' attribute.
     * @see #getDepositionRate()
     * @generated
     * @ordered
     */
    protected Quantity depositionRate = DEPOSITION_RATE_EDEFAULT;

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
     * @generated
     */
    protected DepositionImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return SynthesisPackage.Literals.DEPOSITION;
    }

    /**
     * @generated
     */
    @Override
    public String getSubstrate()
    {
        return substrate;
    }

    /**
     * @generated
     */
    @Override
    public void setSubstrate(String newSubstrate)
    {
        String oldSubstrate = substrate;
        substrate = newSubstrate;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, SynthesisPackage.DEPOSITION__SUBSTRATE, oldSubstrate, substrate));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getSubstrateTemperature()
    {
        return substrateTemperature;
    }

    /**
     * @generated
     */
    @Override
    public void setSubstrateTemperature(Quantity newSubstrateTemperature)
    {
        Quantity oldSubstrateTemperature = substrateTemperature;
        substrateTemperature = newSubstrateTemperature;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, SynthesisPackage.DEPOSITION__SUBSTRATE_TEMPERATURE, oldSubstrateTemperature, substrateTemperature));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getChamberPressure()
    {
        return chamberPressure;
    }

    /**
     * @generated
     */
    @Override
    public void setChamberPressure(Quantity newChamberPressure)
    {
        Quantity oldChamberPressure = chamberPressure;
        chamberPressure = newChamberPressure;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, SynthesisPackage.DEPOSITION__CHAMBER_PRESSURE, oldChamberPressure, chamberPressure));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getFilmThickness()
    {
        return filmThickness;
    }

    /**
     * @generated
     */
    @Override
    public void setFilmThickness(Quantity newFilmThickness)
    {
        Quantity oldFilmThickness = filmThickness;
        filmThickness = newFilmThickness;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, SynthesisPackage.DEPOSITION__FILM_THICKNESS, oldFilmThickness, filmThickness));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getDepositionRate()
    {
        return depositionRate;
    }

    /**
     * @generated
     */
    @Override
    public void setDepositionRate(Quantity newDepositionRate)
    {
        Quantity oldDepositionRate = depositionRate;
        depositionRate = newDepositionRate;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, SynthesisPackage.DEPOSITION__DEPOSITION_RATE, oldDepositionRate, depositionRate));
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
            eNotify(new ENotificationImpl(this, Notification.SET, SynthesisPackage.DEPOSITION__DURATION, oldDuration, duration));
    }

    /**
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType)
    {
        switch (featureID)
        {
            case SynthesisPackage.DEPOSITION__SUBSTRATE:
                return getSubstrate();
            case SynthesisPackage.DEPOSITION__SUBSTRATE_TEMPERATURE:
                return getSubstrateTemperature();
            case SynthesisPackage.DEPOSITION__CHAMBER_PRESSURE:
                return getChamberPressure();
            case SynthesisPackage.DEPOSITION__FILM_THICKNESS:
                return getFilmThickness();
            case SynthesisPackage.DEPOSITION__DEPOSITION_RATE:
                return getDepositionRate();
            case SynthesisPackage.DEPOSITION__DURATION:
                return getDuration();
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
            case SynthesisPackage.DEPOSITION__SUBSTRATE:
                setSubstrate((String)newValue);
                return;
            case SynthesisPackage.DEPOSITION__SUBSTRATE_TEMPERATURE:
                setSubstrateTemperature((Quantity)newValue);
                return;
            case SynthesisPackage.DEPOSITION__CHAMBER_PRESSURE:
                setChamberPressure((Quantity)newValue);
                return;
            case SynthesisPackage.DEPOSITION__FILM_THICKNESS:
                setFilmThickness((Quantity)newValue);
                return;
            case SynthesisPackage.DEPOSITION__DEPOSITION_RATE:
                setDepositionRate((Quantity)newValue);
                return;
            case SynthesisPackage.DEPOSITION__DURATION:
                setDuration((Quantity)newValue);
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
            case SynthesisPackage.DEPOSITION__SUBSTRATE:
                setSubstrate(SUBSTRATE_EDEFAULT);
                return;
            case SynthesisPackage.DEPOSITION__SUBSTRATE_TEMPERATURE:
                setSubstrateTemperature(SUBSTRATE_TEMPERATURE_EDEFAULT);
                return;
            case SynthesisPackage.DEPOSITION__CHAMBER_PRESSURE:
                setChamberPressure(CHAMBER_PRESSURE_EDEFAULT);
                return;
            case SynthesisPackage.DEPOSITION__FILM_THICKNESS:
                setFilmThickness(FILM_THICKNESS_EDEFAULT);
                return;
            case SynthesisPackage.DEPOSITION__DEPOSITION_RATE:
                setDepositionRate(DEPOSITION_RATE_EDEFAULT);
                return;
            case SynthesisPackage.DEPOSITION__DURATION:
                setDuration(DURATION_EDEFAULT);
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
            case SynthesisPackage.DEPOSITION__SUBSTRATE:
                return SUBSTRATE_EDEFAULT == null ? substrate != null : !SUBSTRATE_EDEFAULT.equals(substrate);
            case SynthesisPackage.DEPOSITION__SUBSTRATE_TEMPERATURE:
                return SUBSTRATE_TEMPERATURE_EDEFAULT == null ? substrateTemperature != null : !SUBSTRATE_TEMPERATURE_EDEFAULT.equals(substrateTemperature);
            case SynthesisPackage.DEPOSITION__CHAMBER_PRESSURE:
                return CHAMBER_PRESSURE_EDEFAULT == null ? chamberPressure != null : !CHAMBER_PRESSURE_EDEFAULT.equals(chamberPressure);
            case SynthesisPackage.DEPOSITION__FILM_THICKNESS:
                return FILM_THICKNESS_EDEFAULT == null ? filmThickness != null : !FILM_THICKNESS_EDEFAULT.equals(filmThickness);
            case SynthesisPackage.DEPOSITION__DEPOSITION_RATE:
                return DEPOSITION_RATE_EDEFAULT == null ? depositionRate != null : !DEPOSITION_RATE_EDEFAULT.equals(depositionRate);
            case SynthesisPackage.DEPOSITION__DURATION:
                return DURATION_EDEFAULT == null ? duration != null : !DURATION_EDEFAULT.equals(duration);
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
        result.append(" (substrate: ");
        result.append(substrate);
        result.append(", substrateTemperature: ");
        result.append(substrateTemperature);
        result.append(", chamberPressure: ");
        result.append(chamberPressure);
        result.append(", filmThickness: ");
        result.append(filmThickness);
        result.append(", depositionRate: ");
        result.append(depositionRate);
        result.append(", duration: ");
        result.append(duration);
        result.append(')');
        return result.toString();
    }

} //DepositionImpl
