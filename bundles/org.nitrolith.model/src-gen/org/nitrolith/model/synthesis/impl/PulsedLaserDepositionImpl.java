// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.synthesis.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.nitrolith.chemistry.Formula;

import org.nitrolith.model.material.Material;

import org.nitrolith.model.synthesis.PulsedLaserDeposition;
import org.nitrolith.model.synthesis.SynthesisPackage;

import org.nitrolith.units.Quantity;

/**
 * An implementation of the model object '<em><b>Pulsed Laser Deposition</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.synthesis.impl.PulsedLaserDepositionImpl#getTarget <em>Target</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.impl.PulsedLaserDepositionImpl#getTargetMaterial <em>Target Material</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.impl.PulsedLaserDepositionImpl#getWavelength <em>Wavelength</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.impl.PulsedLaserDepositionImpl#getFluence <em>Fluence</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.impl.PulsedLaserDepositionImpl#getPulseRate <em>Pulse Rate</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.impl.PulsedLaserDepositionImpl#getPulses <em>Pulses</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.impl.PulsedLaserDepositionImpl#getGas <em>Gas</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PulsedLaserDepositionImpl extends DepositionImpl implements PulsedLaserDeposition
{
    /**
     * The default value of the '{@link #getTarget() <em>Target</em>}' attribute.
     * @see #getTarget()
     * @generated
     * @ordered
     */
    protected static final Formula TARGET_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getTarget() <em>Target</em>}' attribute.
     * @see #getTarget()
     * @generated
     * @ordered
     */
    protected Formula target = TARGET_EDEFAULT;

    /**
     * The cached value of the '{@link #getTargetMaterial() <em>Target Material</em>}' reference.
     * @see #getTargetMaterial()
     * @generated
     * @ordered
     */
    protected Material targetMaterial;

    /**
     * The default value of the '{@link #getWavelength() <em>Wavelength</em>}' attribute.
     * @see #getWavelength()
     * @generated
     * @ordered
     */
    protected static final Quantity WAVELENGTH_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getWavelength() <em>Wavelength</em>}' attribute.
     * @see #getWavelength()
     * @generated
     * @ordered
     */
    protected Quantity wavelength = WAVELENGTH_EDEFAULT;

    /**
     * The default value of the '{@link #getFluence() <em>Fluence</em>}' attribute.
     * @see #getFluence()
     * @generated
     * @ordered
     */
    protected static final Quantity FLUENCE_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getFluence() <em>Fluence</em>}' attribute.
     * @see #getFluence()
     * @generated
     * @ordered
     */
    protected Quantity fluence = FLUENCE_EDEFAULT;

    /**
     * The default value of the '{@link #getPulseRate() <em>Pulse Rate</em>}' attribute.
     * @see #getPulseRate()
     * @generated
     * @ordered
     */
    protected static final Quantity PULSE_RATE_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getPulseRate() <em>Pulse Rate</em>}' attribute.
     * @see #getPulseRate()
     * @generated
     * @ordered
     */
    protected Quantity pulseRate = PULSE_RATE_EDEFAULT;

    /**
     * The default value of the '{@link #getPulses() <em>Pulses</em>}' attribute.
     * @see #getPulses()
     * @generated
     * @ordered
     */
    protected static final int PULSES_EDEFAULT = 0;

    /**
     * The cached value of the '{@link #getPulses() <em>Pulses</em>}' attribute.
     * @see #getPulses()
     * @generated
     * @ordered
     */
    protected int pulses = PULSES_EDEFAULT;

    /**
     * The default value of the '{@link #getGas() <em>Gas</em>}' attribute.
     * @see #getGas()
     * @generated
     * @ordered
     */
    protected static final String GAS_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getGas() <em>Gas</em>}' attribute.
     * @see #getGas()
     * @generated
     * @ordered
     */
    protected String gas = GAS_EDEFAULT;

    /**
     * @generated
     */
    protected PulsedLaserDepositionImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return SynthesisPackage.Literals.PULSED_LASER_DEPOSITION;
    }

    /**
     * @generated
     */
    @Override
    public Formula getTarget()
    {
        return target;
    }

    /**
     * @generated
     */
    @Override
    public void setTarget(Formula newTarget)
    {
        Formula oldTarget = target;
        target = newTarget;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, SynthesisPackage.PULSED_LASER_DEPOSITION__TARGET, oldTarget, target));
    }

    /**
     * @generated
     */
    @Override
    public Material getTargetMaterial()
    {
        if (targetMaterial != null && targetMaterial.eIsProxy())
        {
            InternalEObject oldTargetMaterial = (InternalEObject)targetMaterial;
            targetMaterial = (Material)eResolveProxy(oldTargetMaterial);
            if (targetMaterial != oldTargetMaterial)
            {
                if (eNotificationRequired())
                    eNotify(new ENotificationImpl(this, Notification.RESOLVE, SynthesisPackage.PULSED_LASER_DEPOSITION__TARGET_MATERIAL, oldTargetMaterial, targetMaterial));
            }
        }
        return targetMaterial;
    }

    /**
     * @generated
     */
    public Material basicGetTargetMaterial()
    {
        return targetMaterial;
    }

    /**
     * @generated
     */
    @Override
    public void setTargetMaterial(Material newTargetMaterial)
    {
        Material oldTargetMaterial = targetMaterial;
        targetMaterial = newTargetMaterial;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, SynthesisPackage.PULSED_LASER_DEPOSITION__TARGET_MATERIAL, oldTargetMaterial, targetMaterial));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getWavelength()
    {
        return wavelength;
    }

    /**
     * @generated
     */
    @Override
    public void setWavelength(Quantity newWavelength)
    {
        Quantity oldWavelength = wavelength;
        wavelength = newWavelength;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, SynthesisPackage.PULSED_LASER_DEPOSITION__WAVELENGTH, oldWavelength, wavelength));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getFluence()
    {
        return fluence;
    }

    /**
     * @generated
     */
    @Override
    public void setFluence(Quantity newFluence)
    {
        Quantity oldFluence = fluence;
        fluence = newFluence;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, SynthesisPackage.PULSED_LASER_DEPOSITION__FLUENCE, oldFluence, fluence));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getPulseRate()
    {
        return pulseRate;
    }

    /**
     * @generated
     */
    @Override
    public void setPulseRate(Quantity newPulseRate)
    {
        Quantity oldPulseRate = pulseRate;
        pulseRate = newPulseRate;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, SynthesisPackage.PULSED_LASER_DEPOSITION__PULSE_RATE, oldPulseRate, pulseRate));
    }

    /**
     * @generated
     */
    @Override
    public int getPulses()
    {
        return pulses;
    }

    /**
     * @generated
     */
    @Override
    public void setPulses(int newPulses)
    {
        int oldPulses = pulses;
        pulses = newPulses;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, SynthesisPackage.PULSED_LASER_DEPOSITION__PULSES, oldPulses, pulses));
    }

    /**
     * @generated
     */
    @Override
    public String getGas()
    {
        return gas;
    }

    /**
     * @generated
     */
    @Override
    public void setGas(String newGas)
    {
        String oldGas = gas;
        gas = newGas;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, SynthesisPackage.PULSED_LASER_DEPOSITION__GAS, oldGas, gas));
    }

    /**
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType)
    {
        switch (featureID)
        {
            case SynthesisPackage.PULSED_LASER_DEPOSITION__TARGET:
                return getTarget();
            case SynthesisPackage.PULSED_LASER_DEPOSITION__TARGET_MATERIAL:
                if (resolve) return getTargetMaterial();
                return basicGetTargetMaterial();
            case SynthesisPackage.PULSED_LASER_DEPOSITION__WAVELENGTH:
                return getWavelength();
            case SynthesisPackage.PULSED_LASER_DEPOSITION__FLUENCE:
                return getFluence();
            case SynthesisPackage.PULSED_LASER_DEPOSITION__PULSE_RATE:
                return getPulseRate();
            case SynthesisPackage.PULSED_LASER_DEPOSITION__PULSES:
                return getPulses();
            case SynthesisPackage.PULSED_LASER_DEPOSITION__GAS:
                return getGas();
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
            case SynthesisPackage.PULSED_LASER_DEPOSITION__TARGET:
                setTarget((Formula)newValue);
                return;
            case SynthesisPackage.PULSED_LASER_DEPOSITION__TARGET_MATERIAL:
                setTargetMaterial((Material)newValue);
                return;
            case SynthesisPackage.PULSED_LASER_DEPOSITION__WAVELENGTH:
                setWavelength((Quantity)newValue);
                return;
            case SynthesisPackage.PULSED_LASER_DEPOSITION__FLUENCE:
                setFluence((Quantity)newValue);
                return;
            case SynthesisPackage.PULSED_LASER_DEPOSITION__PULSE_RATE:
                setPulseRate((Quantity)newValue);
                return;
            case SynthesisPackage.PULSED_LASER_DEPOSITION__PULSES:
                setPulses((Integer)newValue);
                return;
            case SynthesisPackage.PULSED_LASER_DEPOSITION__GAS:
                setGas((String)newValue);
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
            case SynthesisPackage.PULSED_LASER_DEPOSITION__TARGET:
                setTarget(TARGET_EDEFAULT);
                return;
            case SynthesisPackage.PULSED_LASER_DEPOSITION__TARGET_MATERIAL:
                setTargetMaterial((Material)null);
                return;
            case SynthesisPackage.PULSED_LASER_DEPOSITION__WAVELENGTH:
                setWavelength(WAVELENGTH_EDEFAULT);
                return;
            case SynthesisPackage.PULSED_LASER_DEPOSITION__FLUENCE:
                setFluence(FLUENCE_EDEFAULT);
                return;
            case SynthesisPackage.PULSED_LASER_DEPOSITION__PULSE_RATE:
                setPulseRate(PULSE_RATE_EDEFAULT);
                return;
            case SynthesisPackage.PULSED_LASER_DEPOSITION__PULSES:
                setPulses(PULSES_EDEFAULT);
                return;
            case SynthesisPackage.PULSED_LASER_DEPOSITION__GAS:
                setGas(GAS_EDEFAULT);
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
            case SynthesisPackage.PULSED_LASER_DEPOSITION__TARGET:
                return TARGET_EDEFAULT == null ? target != null : !TARGET_EDEFAULT.equals(target);
            case SynthesisPackage.PULSED_LASER_DEPOSITION__TARGET_MATERIAL:
                return targetMaterial != null;
            case SynthesisPackage.PULSED_LASER_DEPOSITION__WAVELENGTH:
                return WAVELENGTH_EDEFAULT == null ? wavelength != null : !WAVELENGTH_EDEFAULT.equals(wavelength);
            case SynthesisPackage.PULSED_LASER_DEPOSITION__FLUENCE:
                return FLUENCE_EDEFAULT == null ? fluence != null : !FLUENCE_EDEFAULT.equals(fluence);
            case SynthesisPackage.PULSED_LASER_DEPOSITION__PULSE_RATE:
                return PULSE_RATE_EDEFAULT == null ? pulseRate != null : !PULSE_RATE_EDEFAULT.equals(pulseRate);
            case SynthesisPackage.PULSED_LASER_DEPOSITION__PULSES:
                return pulses != PULSES_EDEFAULT;
            case SynthesisPackage.PULSED_LASER_DEPOSITION__GAS:
                return GAS_EDEFAULT == null ? gas != null : !GAS_EDEFAULT.equals(gas);
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
        result.append(" (target: ");
        result.append(target);
        result.append(", wavelength: ");
        result.append(wavelength);
        result.append(", fluence: ");
        result.append(fluence);
        result.append(", pulseRate: ");
        result.append(pulseRate);
        result.append(", pulses: ");
        result.append(pulses);
        result.append(", gas: ");
        result.append(gas);
        result.append(')');
        return result.toString();
    }

} //PulsedLaserDepositionImpl
