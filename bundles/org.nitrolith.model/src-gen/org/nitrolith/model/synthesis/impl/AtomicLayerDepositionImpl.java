// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.synthesis.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.nitrolith.model.synthesis.AtomicLayerDeposition;
import org.nitrolith.model.synthesis.DepositionPulse;
import org.nitrolith.model.synthesis.SynthesisPackage;

/**
 * An implementation of the model object '<em><b>Atomic Layer Deposition</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.synthesis.impl.AtomicLayerDepositionImpl#getPulses <em>Pulses</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.impl.AtomicLayerDepositionImpl#getCycles <em>Cycles</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AtomicLayerDepositionImpl extends DepositionImpl implements AtomicLayerDeposition
{
    /**
     * The cached value of the '{@link #getPulses() <em>Pulses</em>}' containment reference list.
     * @see #getPulses()
     * @generated
     * @ordered
     */
    protected EList<DepositionPulse> pulses;

    /**
     * The default value of the '{@link #getCycles() <em>Cycles</em>}' attribute.
     * @see #getCycles()
     * @generated
     * @ordered
     */
    protected static final int CYCLES_EDEFAULT = 0;

    /**
     * The cached value of the '{@link #getCycles() <em>Cycles</em>}' attribute.
     * @see #getCycles()
     * @generated
     * @ordered
     */
    protected int cycles = CYCLES_EDEFAULT;

    /**
     * @generated
     */
    protected AtomicLayerDepositionImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return SynthesisPackage.Literals.ATOMIC_LAYER_DEPOSITION;
    }

    /**
     * @generated
     */
    @Override
    public EList<DepositionPulse> getPulses()
    {
        if (pulses == null)
        {
            pulses = new EObjectContainmentEList<DepositionPulse>(DepositionPulse.class, this, SynthesisPackage.ATOMIC_LAYER_DEPOSITION__PULSES);
        }
        return pulses;
    }

    /**
     * @generated
     */
    @Override
    public int getCycles()
    {
        return cycles;
    }

    /**
     * @generated
     */
    @Override
    public void setCycles(int newCycles)
    {
        int oldCycles = cycles;
        cycles = newCycles;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, SynthesisPackage.ATOMIC_LAYER_DEPOSITION__CYCLES, oldCycles, cycles));
    }

    /**
     * @generated
     */
    @Override
    public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs)
    {
        switch (featureID)
        {
            case SynthesisPackage.ATOMIC_LAYER_DEPOSITION__PULSES:
                return ((InternalEList<?>)getPulses()).basicRemove(otherEnd, msgs);
        }
        return super.eInverseRemove(otherEnd, featureID, msgs);
    }

    /**
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType)
    {
        switch (featureID)
        {
            case SynthesisPackage.ATOMIC_LAYER_DEPOSITION__PULSES:
                return getPulses();
            case SynthesisPackage.ATOMIC_LAYER_DEPOSITION__CYCLES:
                return getCycles();
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
            case SynthesisPackage.ATOMIC_LAYER_DEPOSITION__PULSES:
                getPulses().clear();
                getPulses().addAll((Collection<? extends DepositionPulse>)newValue);
                return;
            case SynthesisPackage.ATOMIC_LAYER_DEPOSITION__CYCLES:
                setCycles((Integer)newValue);
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
            case SynthesisPackage.ATOMIC_LAYER_DEPOSITION__PULSES:
                getPulses().clear();
                return;
            case SynthesisPackage.ATOMIC_LAYER_DEPOSITION__CYCLES:
                setCycles(CYCLES_EDEFAULT);
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
            case SynthesisPackage.ATOMIC_LAYER_DEPOSITION__PULSES:
                return pulses != null && !pulses.isEmpty();
            case SynthesisPackage.ATOMIC_LAYER_DEPOSITION__CYCLES:
                return cycles != CYCLES_EDEFAULT;
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
        result.append(" (cycles: ");
        result.append(cycles);
        result.append(')');
        return result.toString();
    }

} //AtomicLayerDepositionImpl
