// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.synthesis.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.nitrolith.chemistry.Formula;

import org.nitrolith.model.material.Material;

import org.nitrolith.model.synthesis.Sputter;
import org.nitrolith.model.synthesis.SputterMode;
import org.nitrolith.model.synthesis.SynthesisPackage;

import org.nitrolith.units.Quantity;

/**
 * An implementation of the model object '<em><b>Sputter</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.synthesis.impl.SputterImpl#getMode <em>Mode</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.impl.SputterImpl#getPower <em>Power</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.impl.SputterImpl#getGas <em>Gas</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.impl.SputterImpl#getTarget <em>Target</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.impl.SputterImpl#getTargetMaterial <em>Target Material</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.impl.SputterImpl#getTargetDistance <em>Target Distance</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SputterImpl extends DepositionImpl implements Sputter
{
    /**
     * The default value of the '{@link #getMode() <em>Mode</em>}' attribute.
     * @see #getMode()
     * @generated
     * @ordered
     */
    protected static final SputterMode MODE_EDEFAULT = SputterMode.RF;

    /**
     * The cached value of the '{@link #getMode() <em>Mode</em>}' attribute.
     * @see #getMode()
     * @generated
     * @ordered
     */
    protected SputterMode mode = MODE_EDEFAULT;

    /**
     * The default value of the '{@link #getPower() <em>Power</em>}' attribute.
     * @see #getPower()
     * @generated
     * @ordered
     */
    protected static final Quantity POWER_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getPower() <em>Power</em>}' attribute.
     * @see #getPower()
     * @generated
     * @ordered
     */
    protected Quantity power = POWER_EDEFAULT;

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
     * The default value of the '{@link #getTargetDistance() <em>Target Distance</em>}' attribute.
     * @see #getTargetDistance()
     * @generated
     * @ordered
     */
    protected static final Quantity TARGET_DISTANCE_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getTargetDistance() <em>Target Distance</em>}' attribute.
     * @see #getTargetDistance()
     * @generated
     * @ordered
     */
    protected Quantity targetDistance = TARGET_DISTANCE_EDEFAULT;

    /**
     * @generated
     */
    protected SputterImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return SynthesisPackage.Literals.SPUTTER;
    }

    /**
     * @generated
     */
    @Override
    public SputterMode getMode()
    {
        return mode;
    }

    /**
     * @generated
     */
    @Override
    public void setMode(SputterMode newMode)
    {
        SputterMode oldMode = mode;
        mode = newMode == null ? MODE_EDEFAULT : newMode;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, SynthesisPackage.SPUTTER__MODE, oldMode, mode));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getPower()
    {
        return power;
    }

    /**
     * @generated
     */
    @Override
    public void setPower(Quantity newPower)
    {
        Quantity oldPower = power;
        power = newPower;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, SynthesisPackage.SPUTTER__POWER, oldPower, power));
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
            eNotify(new ENotificationImpl(this, Notification.SET, SynthesisPackage.SPUTTER__GAS, oldGas, gas));
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
            eNotify(new ENotificationImpl(this, Notification.SET, SynthesisPackage.SPUTTER__TARGET, oldTarget, target));
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
                    eNotify(new ENotificationImpl(this, Notification.RESOLVE, SynthesisPackage.SPUTTER__TARGET_MATERIAL, oldTargetMaterial, targetMaterial));
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
            eNotify(new ENotificationImpl(this, Notification.SET, SynthesisPackage.SPUTTER__TARGET_MATERIAL, oldTargetMaterial, targetMaterial));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getTargetDistance()
    {
        return targetDistance;
    }

    /**
     * @generated
     */
    @Override
    public void setTargetDistance(Quantity newTargetDistance)
    {
        Quantity oldTargetDistance = targetDistance;
        targetDistance = newTargetDistance;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, SynthesisPackage.SPUTTER__TARGET_DISTANCE, oldTargetDistance, targetDistance));
    }

    /**
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType)
    {
        switch (featureID)
        {
            case SynthesisPackage.SPUTTER__MODE:
                return getMode();
            case SynthesisPackage.SPUTTER__POWER:
                return getPower();
            case SynthesisPackage.SPUTTER__GAS:
                return getGas();
            case SynthesisPackage.SPUTTER__TARGET:
                return getTarget();
            case SynthesisPackage.SPUTTER__TARGET_MATERIAL:
                if (resolve) return getTargetMaterial();
                return basicGetTargetMaterial();
            case SynthesisPackage.SPUTTER__TARGET_DISTANCE:
                return getTargetDistance();
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
            case SynthesisPackage.SPUTTER__MODE:
                setMode((SputterMode)newValue);
                return;
            case SynthesisPackage.SPUTTER__POWER:
                setPower((Quantity)newValue);
                return;
            case SynthesisPackage.SPUTTER__GAS:
                setGas((String)newValue);
                return;
            case SynthesisPackage.SPUTTER__TARGET:
                setTarget((Formula)newValue);
                return;
            case SynthesisPackage.SPUTTER__TARGET_MATERIAL:
                setTargetMaterial((Material)newValue);
                return;
            case SynthesisPackage.SPUTTER__TARGET_DISTANCE:
                setTargetDistance((Quantity)newValue);
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
            case SynthesisPackage.SPUTTER__MODE:
                setMode(MODE_EDEFAULT);
                return;
            case SynthesisPackage.SPUTTER__POWER:
                setPower(POWER_EDEFAULT);
                return;
            case SynthesisPackage.SPUTTER__GAS:
                setGas(GAS_EDEFAULT);
                return;
            case SynthesisPackage.SPUTTER__TARGET:
                setTarget(TARGET_EDEFAULT);
                return;
            case SynthesisPackage.SPUTTER__TARGET_MATERIAL:
                setTargetMaterial((Material)null);
                return;
            case SynthesisPackage.SPUTTER__TARGET_DISTANCE:
                setTargetDistance(TARGET_DISTANCE_EDEFAULT);
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
            case SynthesisPackage.SPUTTER__MODE:
                return mode != MODE_EDEFAULT;
            case SynthesisPackage.SPUTTER__POWER:
                return POWER_EDEFAULT == null ? power != null : !POWER_EDEFAULT.equals(power);
            case SynthesisPackage.SPUTTER__GAS:
                return GAS_EDEFAULT == null ? gas != null : !GAS_EDEFAULT.equals(gas);
            case SynthesisPackage.SPUTTER__TARGET:
                return TARGET_EDEFAULT == null ? target != null : !TARGET_EDEFAULT.equals(target);
            case SynthesisPackage.SPUTTER__TARGET_MATERIAL:
                return targetMaterial != null;
            case SynthesisPackage.SPUTTER__TARGET_DISTANCE:
                return TARGET_DISTANCE_EDEFAULT == null ? targetDistance != null : !TARGET_DISTANCE_EDEFAULT.equals(targetDistance);
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
        result.append(" (mode: ");
        result.append(mode);
        result.append(", power: ");
        result.append(power);
        result.append(", gas: ");
        result.append(gas);
        result.append(", target: ");
        result.append(target);
        result.append(", targetDistance: ");
        result.append(targetDistance);
        result.append(')');
        return result.toString();
    }

} //SputterImpl
