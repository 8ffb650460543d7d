// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.synthesis.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.nitrolith.model.base.BasePackage;
import org.nitrolith.model.base.Documented;

import org.nitrolith.model.base.impl.NamedImpl;

import org.nitrolith.model.synthesis.DepositionPulse;
import org.nitrolith.model.synthesis.SynthesisPackage;

import org.nitrolith.units.Quantity;

/**
 * An implementation of the model object '<em><b>Deposition Pulse</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.synthesis.impl.DepositionPulseImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.impl.DepositionPulseImpl#getPrecursorTemperature <em>Precursor Temperature</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.impl.DepositionPulseImpl#getPulse <em>Pulse</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.impl.DepositionPulseImpl#getPurge <em>Purge</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DepositionPulseImpl extends NamedImpl implements DepositionPulse
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
     * The default value of the '{@link #getPrecursorTemperature() <em>Precursor Temperature</em>}' attribute.
     * @see #getPrecursorTemperature()
     * @generated
     * @ordered
     */
    protected static final Quantity PRECURSOR_TEMPERATURE_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getPrecursorTemperature() <em>Precursor Temperature</em>}' attribute.
     * @see #getPrecursorTemperature()
     * @generated
     * @ordered
     */
    protected Quantity precursorTemperature = PRECURSOR_TEMPERATURE_EDEFAULT;

    /**
     * The default value of the '{@link #getPulse() <em>Pulse</em>}' attribute.
     * @see #getPulse()
     * @generated
     * @ordered
     */
    protected static final Quantity PULSE_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getPulse() <em>Pulse</em>}' attribute.
     * @see #getPulse()
     * @generated
     * @ordered
     */
    protected Quantity pulse = PULSE_EDEFAULT;

    /**
     * The default value of the '{@link #getPurge() <em>Purge</em>}' attribute.
     * @see #getPurge()
     * @generated
     * @ordered
     */
    protected static final Quantity PURGE_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getPurge() <em>Purge</em>}' attribute.
     * @see #getPurge()
     * @generated
     * @ordered
     */
    protected Quantity purge = PURGE_EDEFAULT;

    /**
     * @generated
     */
    protected DepositionPulseImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return SynthesisPackage.Literals.DEPOSITION_PULSE;
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
            eNotify(new ENotificationImpl(this, Notification.SET, SynthesisPackage.DEPOSITION_PULSE__DESCRIPTION, oldDescription, description));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getPrecursorTemperature()
    {
        return precursorTemperature;
    }

    /**
     * @generated
     */
    @Override
    public void setPrecursorTemperature(Quantity newPrecursorTemperature)
    {
        Quantity oldPrecursorTemperature = precursorTemperature;
        precursorTemperature = newPrecursorTemperature;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, SynthesisPackage.DEPOSITION_PULSE__PRECURSOR_TEMPERATURE, oldPrecursorTemperature, precursorTemperature));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getPulse()
    {
        return pulse;
    }

    /**
     * @generated
     */
    @Override
    public void setPulse(Quantity newPulse)
    {
        Quantity oldPulse = pulse;
        pulse = newPulse;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, SynthesisPackage.DEPOSITION_PULSE__PULSE, oldPulse, pulse));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getPurge()
    {
        return purge;
    }

    /**
     * @generated
     */
    @Override
    public void setPurge(Quantity newPurge)
    {
        Quantity oldPurge = purge;
        purge = newPurge;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, SynthesisPackage.DEPOSITION_PULSE__PURGE, oldPurge, purge));
    }

    /**
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType)
    {
        switch (featureID)
        {
            case SynthesisPackage.DEPOSITION_PULSE__DESCRIPTION:
                return getDescription();
            case SynthesisPackage.DEPOSITION_PULSE__PRECURSOR_TEMPERATURE:
                return getPrecursorTemperature();
            case SynthesisPackage.DEPOSITION_PULSE__PULSE:
                return getPulse();
            case SynthesisPackage.DEPOSITION_PULSE__PURGE:
                return getPurge();
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
            case SynthesisPackage.DEPOSITION_PULSE__DESCRIPTION:
                setDescription((String)newValue);
                return;
            case SynthesisPackage.DEPOSITION_PULSE__PRECURSOR_TEMPERATURE:
                setPrecursorTemperature((Quantity)newValue);
                return;
            case SynthesisPackage.DEPOSITION_PULSE__PULSE:
                setPulse((Quantity)newValue);
                return;
            case SynthesisPackage.DEPOSITION_PULSE__PURGE:
                setPurge((Quantity)newValue);
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
            case SynthesisPackage.DEPOSITION_PULSE__DESCRIPTION:
                setDescription(DESCRIPTION_EDEFAULT);
                return;
            case SynthesisPackage.DEPOSITION_PULSE__PRECURSOR_TEMPERATURE:
                setPrecursorTemperature(PRECURSOR_TEMPERATURE_EDEFAULT);
                return;
            case SynthesisPackage.DEPOSITION_PULSE__PULSE:
                setPulse(PULSE_EDEFAULT);
                return;
            case SynthesisPackage.DEPOSITION_PULSE__PURGE:
                setPurge(PURGE_EDEFAULT);
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
            case SynthesisPackage.DEPOSITION_PULSE__DESCRIPTION:
                return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
            case SynthesisPackage.DEPOSITION_PULSE__PRECURSOR_TEMPERATURE:
                return PRECURSOR_TEMPERATURE_EDEFAULT == null ? precursorTemperature != null : !PRECURSOR_TEMPERATURE_EDEFAULT.equals(precursorTemperature);
            case SynthesisPackage.DEPOSITION_PULSE__PULSE:
                return PULSE_EDEFAULT == null ? pulse != null : !PULSE_EDEFAULT.equals(pulse);
            case SynthesisPackage.DEPOSITION_PULSE__PURGE:
                return PURGE_EDEFAULT == null ? purge != null : !PURGE_EDEFAULT.equals(purge);
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
                case SynthesisPackage.DEPOSITION_PULSE__DESCRIPTION: return BasePackage.DOCUMENTED__DESCRIPTION;
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
                case BasePackage.DOCUMENTED__DESCRIPTION: return SynthesisPackage.DEPOSITION_PULSE__DESCRIPTION;
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
        result.append(", precursorTemperature: ");
        result.append(precursorTemperature);
        result.append(", pulse: ");
        result.append(pulse);
        result.append(", purge: ");
        result.append(purge);
        result.append(')');
        return result.toString();
    }

} //DepositionPulseImpl
