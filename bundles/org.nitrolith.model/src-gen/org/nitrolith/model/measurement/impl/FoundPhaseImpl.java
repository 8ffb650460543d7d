// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.measurement.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.nitrolith.chemistry.Formula;

import org.nitrolith.model.base.impl.DocumentedImpl;

import org.nitrolith.model.material.Phase;

import org.nitrolith.model.measurement.FoundPhase;
import org.nitrolith.model.measurement.MeasurementPackage;

import org.nitrolith.units.Quantity;

/**
 * An implementation of the model object '<em><b>Found Phase</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.measurement.impl.FoundPhaseImpl#getPhase <em>Phase</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.FoundPhaseImpl#getFormula <em>Formula</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.FoundPhaseImpl#getPhaseName <em>Phase Name</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.FoundPhaseImpl#getMassFraction <em>Mass Fraction</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FoundPhaseImpl extends DocumentedImpl implements FoundPhase
{
    /**
     * The cached value of the '{@link #getPhase() <em>Phase</em>}' reference.
     * @see #getPhase()
     * @generated
     * @ordered
     */
    protected Phase phase;

    /**
     * The default value of the '{@link #getFormula() <em>Formula</em>}' attribute.
     * @see #getFormula()
     * @generated
     * @ordered
     */
    protected static final Formula FORMULA_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getFormula() <em>Formula</em>}' attribute.
     * @see #getFormula()
     * @generated
     * @ordered
     */
    protected Formula formula = FORMULA_EDEFAULT;

    /**
     * The default value of the '{@link #getPhaseName() <em>Phase Name</em>}' attribute.
     * @see #getPhaseName()
     * @generated
     * @ordered
     */
    protected static final String PHASE_NAME_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getPhaseName() <em>Phase Name</em>}' attribute.
     * @see #getPhaseName()
     * @generated
     * @ordered
     */
    protected String phaseName = PHASE_NAME_EDEFAULT;

    /**
     * The default value of the '{@link #getMassFraction() <em>Mass Fraction</em>}' attribute.
     * @see #getMassFraction()
     * @generated
     * @ordered
     */
    protected static final Quantity MASS_FRACTION_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getMassFraction() <em>Mass Fraction</em>}' attribute.
     * @see #getMassFraction()
     * @generated
     * @ordered
     */
    protected Quantity massFraction = MASS_FRACTION_EDEFAULT;

    /**
     * @generated
     */
    protected FoundPhaseImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return MeasurementPackage.Literals.FOUND_PHASE;
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
                    eNotify(new ENotificationImpl(this, Notification.RESOLVE, MeasurementPackage.FOUND_PHASE__PHASE, oldPhase, phase));
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
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.FOUND_PHASE__PHASE, oldPhase, phase));
    }

    /**
     * @generated
     */
    @Override
    public Formula getFormula()
    {
        return formula;
    }

    /**
     * @generated
     */
    @Override
    public void setFormula(Formula newFormula)
    {
        Formula oldFormula = formula;
        formula = newFormula;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.FOUND_PHASE__FORMULA, oldFormula, formula));
    }

    /**
     * @generated
     */
    @Override
    public String getPhaseName()
    {
        return phaseName;
    }

    /**
     * @generated
     */
    @Override
    public void setPhaseName(String newPhaseName)
    {
        String oldPhaseName = phaseName;
        phaseName = newPhaseName;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.FOUND_PHASE__PHASE_NAME, oldPhaseName, phaseName));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getMassFraction()
    {
        return massFraction;
    }

    /**
     * @generated
     */
    @Override
    public void setMassFraction(Quantity newMassFraction)
    {
        Quantity oldMassFraction = massFraction;
        massFraction = newMassFraction;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.FOUND_PHASE__MASS_FRACTION, oldMassFraction, massFraction));
    }

    /**
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType)
    {
        switch (featureID)
        {
            case MeasurementPackage.FOUND_PHASE__PHASE:
                if (resolve) return getPhase();
                return basicGetPhase();
            case MeasurementPackage.FOUND_PHASE__FORMULA:
                return getFormula();
            case MeasurementPackage.FOUND_PHASE__PHASE_NAME:
                return getPhaseName();
            case MeasurementPackage.FOUND_PHASE__MASS_FRACTION:
                return getMassFraction();
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
            case MeasurementPackage.FOUND_PHASE__PHASE:
                setPhase((Phase)newValue);
                return;
            case MeasurementPackage.FOUND_PHASE__FORMULA:
                setFormula((Formula)newValue);
                return;
            case MeasurementPackage.FOUND_PHASE__PHASE_NAME:
                setPhaseName((String)newValue);
                return;
            case MeasurementPackage.FOUND_PHASE__MASS_FRACTION:
                setMassFraction((Quantity)newValue);
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
            case MeasurementPackage.FOUND_PHASE__PHASE:
                setPhase((Phase)null);
                return;
            case MeasurementPackage.FOUND_PHASE__FORMULA:
                setFormula(FORMULA_EDEFAULT);
                return;
            case MeasurementPackage.FOUND_PHASE__PHASE_NAME:
                setPhaseName(PHASE_NAME_EDEFAULT);
                return;
            case MeasurementPackage.FOUND_PHASE__MASS_FRACTION:
                setMassFraction(MASS_FRACTION_EDEFAULT);
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
            case MeasurementPackage.FOUND_PHASE__PHASE:
                return phase != null;
            case MeasurementPackage.FOUND_PHASE__FORMULA:
                return FORMULA_EDEFAULT == null ? formula != null : !FORMULA_EDEFAULT.equals(formula);
            case MeasurementPackage.FOUND_PHASE__PHASE_NAME:
                return PHASE_NAME_EDEFAULT == null ? phaseName != null : !PHASE_NAME_EDEFAULT.equals(phaseName);
            case MeasurementPackage.FOUND_PHASE__MASS_FRACTION:
                return MASS_FRACTION_EDEFAULT == null ? massFraction != null : !MASS_FRACTION_EDEFAULT.equals(massFraction);
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
        result.append(" (formula: ");
        result.append(formula);
        result.append(", phaseName: ");
        result.append(phaseName);
        result.append(", massFraction: ");
        result.append(massFraction);
        result.append(')');
        return result.toString();
    }

} //FoundPhaseImpl
