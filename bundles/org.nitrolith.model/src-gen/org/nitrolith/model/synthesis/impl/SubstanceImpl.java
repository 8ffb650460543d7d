// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.synthesis.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.nitrolith.chemistry.Formula;

import org.nitrolith.model.material.Material;
import org.nitrolith.model.material.Phase;

import org.nitrolith.model.synthesis.Substance;
import org.nitrolith.model.synthesis.SynthesisPackage;

import org.nitrolith.units.Quantity;

/**
 * An implementation of the model object '<em><b>Substance</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.synthesis.impl.SubstanceImpl#getMaterial <em>Material</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.impl.SubstanceImpl#getPhase <em>Phase</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.impl.SubstanceImpl#getFormula <em>Formula</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.impl.SubstanceImpl#getMass <em>Mass</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class SubstanceImpl extends RouteNodeImpl implements Substance
{
    /**
     * The cached value of the '{@link #getMaterial() <em>Material</em>}' reference.
     * @see #getMaterial()
     * @generated
     * @ordered
     */
    protected Material material;

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
     * The default value of the '{@link #getMass() <em>Mass</em>}' attribute.
     * @see #getMass()
     * @generated
     * @ordered
     */
    protected static final Quantity MASS_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getMass() <em>Mass</em>}' attribute.
     * @see #getMass()
     * @generated
     * @ordered
     */
    protected Quantity mass = MASS_EDEFAULT;

    /**
     * @generated
     */
    protected SubstanceImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return SynthesisPackage.Literals.SUBSTANCE;
    }

    /**
     * @generated
     */
    @Override
    public Material getMaterial()
    {
        if (material != null && material.eIsProxy())
        {
            InternalEObject oldMaterial = (InternalEObject)material;
            material = (Material)eResolveProxy(oldMaterial);
            if (material != oldMaterial)
            {
                if (eNotificationRequired())
                    eNotify(new ENotificationImpl(this, Notification.RESOLVE, SynthesisPackage.SUBSTANCE__MATERIAL, oldMaterial, material));
            }
        }
        return material;
    }

    /**
     * @generated
     */
    public Material basicGetMaterial()
    {
        return material;
    }

    /**
     * @generated
     */
    @Override
    public void setMaterial(Material newMaterial)
    {
        Material oldMaterial = material;
        material = newMaterial;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, SynthesisPackage.SUBSTANCE__MATERIAL, oldMaterial, material));
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
                    eNotify(new ENotificationImpl(this, Notification.RESOLVE, SynthesisPackage.SUBSTANCE__PHASE, oldPhase, phase));
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
            eNotify(new ENotificationImpl(this, Notification.SET, SynthesisPackage.SUBSTANCE__PHASE, oldPhase, phase));
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
            eNotify(new ENotificationImpl(this, Notification.SET, SynthesisPackage.SUBSTANCE__FORMULA, oldFormula, formula));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getMass()
    {
        return mass;
    }

    /**
     * @generated
     */
    @Override
    public void setMass(Quantity newMass)
    {
        Quantity oldMass = mass;
        mass = newMass;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, SynthesisPackage.SUBSTANCE__MASS, oldMass, mass));
    }

    /**
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType)
    {
        switch (featureID)
        {
            case SynthesisPackage.SUBSTANCE__MATERIAL:
                if (resolve) return getMaterial();
                return basicGetMaterial();
            case SynthesisPackage.SUBSTANCE__PHASE:
                if (resolve) return getPhase();
                return basicGetPhase();
            case SynthesisPackage.SUBSTANCE__FORMULA:
                return getFormula();
            case SynthesisPackage.SUBSTANCE__MASS:
                return getMass();
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
            case SynthesisPackage.SUBSTANCE__MATERIAL:
                setMaterial((Material)newValue);
                return;
            case SynthesisPackage.SUBSTANCE__PHASE:
                setPhase((Phase)newValue);
                return;
            case SynthesisPackage.SUBSTANCE__FORMULA:
                setFormula((Formula)newValue);
                return;
            case SynthesisPackage.SUBSTANCE__MASS:
                setMass((Quantity)newValue);
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
            case SynthesisPackage.SUBSTANCE__MATERIAL:
                setMaterial((Material)null);
                return;
            case SynthesisPackage.SUBSTANCE__PHASE:
                setPhase((Phase)null);
                return;
            case SynthesisPackage.SUBSTANCE__FORMULA:
                setFormula(FORMULA_EDEFAULT);
                return;
            case SynthesisPackage.SUBSTANCE__MASS:
                setMass(MASS_EDEFAULT);
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
            case SynthesisPackage.SUBSTANCE__MATERIAL:
                return material != null;
            case SynthesisPackage.SUBSTANCE__PHASE:
                return phase != null;
            case SynthesisPackage.SUBSTANCE__FORMULA:
                return FORMULA_EDEFAULT == null ? formula != null : !FORMULA_EDEFAULT.equals(formula);
            case SynthesisPackage.SUBSTANCE__MASS:
                return MASS_EDEFAULT == null ? mass != null : !MASS_EDEFAULT.equals(mass);
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
        result.append(", mass: ");
        result.append(mass);
        result.append(')');
        return result.toString();
    }

} //SubstanceImpl
