// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.synthesis.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.nitrolith.model.synthesis.DryFilm;
import org.nitrolith.model.synthesis.SynthesisPackage;

import org.nitrolith.units.Quantity;

/**
 * An implementation of the model object '<em><b>Dry Film</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.synthesis.impl.DryFilmImpl#getBinder <em>Binder</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.impl.DryFilmImpl#getBinderFraction <em>Binder Fraction</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.impl.DryFilmImpl#getFilmThickness <em>Film Thickness</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.impl.DryFilmImpl#getRollTemperature <em>Roll Temperature</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.impl.DryFilmImpl#getPasses <em>Passes</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DryFilmImpl extends StepImpl implements DryFilm
{
    /**
     * The default value of the '{@link #getBinder() <em>Binder</em>}' attribute.
     * @see #getBinder()
     * @generated
     * @ordered
     */
    protected static final String BINDER_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getBinder() <em>Binder</em>}' attribute.
     * @see #getBinder()
     * @generated
     * @ordered
     */
    protected String binder = BINDER_EDEFAULT;

    /**
     * The default value of the '{@link #getBinderFraction() <em>Binder Fraction</em>}' attribute.
     * @see #getBinderFraction()
     * @generated
     * @ordered
     */
    protected static final Quantity BINDER_FRACTION_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getBinderFraction() <em>Binder Fraction</em>}' attribute.
     * @see #getBinderFraction()
     * @generated
     * @ordered
     */
    protected Quantity binderFraction = BINDER_FRACTION_EDEFAULT;

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
     * The default value of the '{@link #getRollTemperature() <em>Roll Temperature</em>}' attribute.
     * @see #getRollTemperature()
     * @generated
     * @ordered
     */
    protected static final Quantity ROLL_TEMPERATURE_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getRollTemperature() <em>Roll Temperature</em>}' attribute.
     * @see #getRollTemperature()
     * @generated
     * @ordered
     */
    protected Quantity rollTemperature = ROLL_TEMPERATURE_EDEFAULT;

    /**
     * The default value of the '{@link #getPasses() <em>Passes</em>}' attribute.
     * @see #getPasses()
     * @generated
     * @ordered
     */
    protected static final int PASSES_EDEFAULT = 0;

    /**
     * The cached value of the '{@link #getPasses() <em>Passes</em>}' attribute.
     * @see #getPasses()
     * @generated
     * @ordered
     */
    protected int passes = PASSES_EDEFAULT;

    /**
     * @generated
     */
    protected DryFilmImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return SynthesisPackage.Literals.DRY_FILM;
    }

    /**
     * @generated
     */
    @Override
    public String getBinder()
    {
        return binder;
    }

    /**
     * @generated
     */
    @Override
    public void setBinder(String newBinder)
    {
        String oldBinder = binder;
        binder = newBinder;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, SynthesisPackage.DRY_FILM__BINDER, oldBinder, binder));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getBinderFraction()
    {
        return binderFraction;
    }

    /**
     * @generated
     */
    @Override
    public void setBinderFraction(Quantity newBinderFraction)
    {
        Quantity oldBinderFraction = binderFraction;
        binderFraction = newBinderFraction;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, SynthesisPackage.DRY_FILM__BINDER_FRACTION, oldBinderFraction, binderFraction));
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
            eNotify(new ENotificationImpl(this, Notification.SET, SynthesisPackage.DRY_FILM__FILM_THICKNESS, oldFilmThickness, filmThickness));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getRollTemperature()
    {
        return rollTemperature;
    }

    /**
     * @generated
     */
    @Override
    public void setRollTemperature(Quantity newRollTemperature)
    {
        Quantity oldRollTemperature = rollTemperature;
        rollTemperature = newRollTemperature;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, SynthesisPackage.DRY_FILM__ROLL_TEMPERATURE, oldRollTemperature, rollTemperature));
    }

    /**
     * @generated
     */
    @Override
    public int getPasses()
    {
        return passes;
    }

    /**
     * @generated
     */
    @Override
    public void setPasses(int newPasses)
    {
        int oldPasses = passes;
        passes = newPasses;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, SynthesisPackage.DRY_FILM__PASSES, oldPasses, passes));
    }

    /**
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType)
    {
        switch (featureID)
        {
            case SynthesisPackage.DRY_FILM__BINDER:
                return getBinder();
            case SynthesisPackage.DRY_FILM__BINDER_FRACTION:
                return getBinderFraction();
            case SynthesisPackage.DRY_FILM__FILM_THICKNESS:
                return getFilmThickness();
            case SynthesisPackage.DRY_FILM__ROLL_TEMPERATURE:
                return getRollTemperature();
            case SynthesisPackage.DRY_FILM__PASSES:
                return getPasses();
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
            case SynthesisPackage.DRY_FILM__BINDER:
                setBinder((String)newValue);
                return;
            case SynthesisPackage.DRY_FILM__BINDER_FRACTION:
                setBinderFraction((Quantity)newValue);
                return;
            case SynthesisPackage.DRY_FILM__FILM_THICKNESS:
                setFilmThickness((Quantity)newValue);
                return;
            case SynthesisPackage.DRY_FILM__ROLL_TEMPERATURE:
                setRollTemperature((Quantity)newValue);
                return;
            case SynthesisPackage.DRY_FILM__PASSES:
                setPasses((Integer)newValue);
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
            case SynthesisPackage.DRY_FILM__BINDER:
                setBinder(BINDER_EDEFAULT);
                return;
            case SynthesisPackage.DRY_FILM__BINDER_FRACTION:
                setBinderFraction(BINDER_FRACTION_EDEFAULT);
                return;
            case SynthesisPackage.DRY_FILM__FILM_THICKNESS:
                setFilmThickness(FILM_THICKNESS_EDEFAULT);
                return;
            case SynthesisPackage.DRY_FILM__ROLL_TEMPERATURE:
                setRollTemperature(ROLL_TEMPERATURE_EDEFAULT);
                return;
            case SynthesisPackage.DRY_FILM__PASSES:
                setPasses(PASSES_EDEFAULT);
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
            case SynthesisPackage.DRY_FILM__BINDER:
                return BINDER_EDEFAULT == null ? binder != null : !BINDER_EDEFAULT.equals(binder);
            case SynthesisPackage.DRY_FILM__BINDER_FRACTION:
                return BINDER_FRACTION_EDEFAULT == null ? binderFraction != null : !BINDER_FRACTION_EDEFAULT.equals(binderFraction);
            case SynthesisPackage.DRY_FILM__FILM_THICKNESS:
                return FILM_THICKNESS_EDEFAULT == null ? filmThickness != null : !FILM_THICKNESS_EDEFAULT.equals(filmThickness);
            case SynthesisPackage.DRY_FILM__ROLL_TEMPERATURE:
                return ROLL_TEMPERATURE_EDEFAULT == null ? rollTemperature != null : !ROLL_TEMPERATURE_EDEFAULT.equals(rollTemperature);
            case SynthesisPackage.DRY_FILM__PASSES:
                return passes != PASSES_EDEFAULT;
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
        result.append(" (binder: ");
        result.append(binder);
        result.append(", binderFraction: ");
        result.append(binderFraction);
        result.append(", filmThickness: ");
        result.append(filmThickness);
        result.append(", rollTemperature: ");
        result.append(rollTemperature);
        result.append(", passes: ");
        result.append(passes);
        result.append(')');
        return result.toString();
    }

} //DryFilmImpl
