// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.synthesis.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.nitrolith.model.material.Material;

import org.nitrolith.model.synthesis.Coat;
import org.nitrolith.model.synthesis.SynthesisPackage;

import org.nitrolith.units.Quantity;

/**
 * An implementation of the model object '<em><b>Coat</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.synthesis.impl.CoatImpl#getCoatingMaterial <em>Coating Material</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.impl.CoatImpl#getTechnique <em>Technique</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.impl.CoatImpl#getThickness <em>Thickness</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.impl.CoatImpl#getMassFraction <em>Mass Fraction</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CoatImpl extends StepImpl implements Coat
{
    /**
     * The cached value of the '{@link #getCoatingMaterial() <em>Coating Material</em>}' reference.
     * @see #getCoatingMaterial()
     * @generated
     * @ordered
     */
    protected Material coatingMaterial;

    /**
     * The default value of the '{@link #getTechnique() <em>Technique</em>}' attribute.
     * @see #getTechnique()
     * @generated
     * @ordered
     */
    protected static final String TECHNIQUE_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getTechnique() <em>Technique</em>}' attribute.
     * @see #getTechnique()
     * @generated
     * @ordered
     */
    protected String technique = TECHNIQUE_EDEFAULT;

    /**
     * The default value of the '{@link #getThickness() <em>Thickness</em>}' attribute.
     * @see #getThickness()
     * @generated
     * @ordered
     */
    protected static final Quantity THICKNESS_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getThickness() <em>Thickness</em>}' attribute.
     * @see #getThickness()
     * @generated
     * @ordered
     */
    protected Quantity thickness = THICKNESS_EDEFAULT;

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
    protected CoatImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return SynthesisPackage.Literals.COAT;
    }

    /**
     * @generated
     */
    @Override
    public Material getCoatingMaterial()
    {
        if (coatingMaterial != null && coatingMaterial.eIsProxy())
        {
            InternalEObject oldCoatingMaterial = (InternalEObject)coatingMaterial;
            coatingMaterial = (Material)eResolveProxy(oldCoatingMaterial);
            if (coatingMaterial != oldCoatingMaterial)
            {
                if (eNotificationRequired())
                    eNotify(new ENotificationImpl(this, Notification.RESOLVE, SynthesisPackage.COAT__COATING_MATERIAL, oldCoatingMaterial, coatingMaterial));
            }
        }
        return coatingMaterial;
    }

    /**
     * @generated
     */
    public Material basicGetCoatingMaterial()
    {
        return coatingMaterial;
    }

    /**
     * @generated
     */
    @Override
    public void setCoatingMaterial(Material newCoatingMaterial)
    {
        Material oldCoatingMaterial = coatingMaterial;
        coatingMaterial = newCoatingMaterial;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, SynthesisPackage.COAT__COATING_MATERIAL, oldCoatingMaterial, coatingMaterial));
    }

    /**
     * @generated
     */
    @Override
    public String getTechnique()
    {
        return technique;
    }

    /**
     * @generated
     */
    @Override
    public void setTechnique(String newTechnique)
    {
        String oldTechnique = technique;
        technique = newTechnique;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, SynthesisPackage.COAT__TECHNIQUE, oldTechnique, technique));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getThickness()
    {
        return thickness;
    }

    /**
     * @generated
     */
    @Override
    public void setThickness(Quantity newThickness)
    {
        Quantity oldThickness = thickness;
        thickness = newThickness;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, SynthesisPackage.COAT__THICKNESS, oldThickness, thickness));
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
            eNotify(new ENotificationImpl(this, Notification.SET, SynthesisPackage.COAT__MASS_FRACTION, oldMassFraction, massFraction));
    }

    /**
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType)
    {
        switch (featureID)
        {
            case SynthesisPackage.COAT__COATING_MATERIAL:
                if (resolve) return getCoatingMaterial();
                return basicGetCoatingMaterial();
            case SynthesisPackage.COAT__TECHNIQUE:
                return getTechnique();
            case SynthesisPackage.COAT__THICKNESS:
                return getThickness();
            case SynthesisPackage.COAT__MASS_FRACTION:
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
            case SynthesisPackage.COAT__COATING_MATERIAL:
                setCoatingMaterial((Material)newValue);
                return;
            case SynthesisPackage.COAT__TECHNIQUE:
                setTechnique((String)newValue);
                return;
            case SynthesisPackage.COAT__THICKNESS:
                setThickness((Quantity)newValue);
                return;
            case SynthesisPackage.COAT__MASS_FRACTION:
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
            case SynthesisPackage.COAT__COATING_MATERIAL:
                setCoatingMaterial((Material)null);
                return;
            case SynthesisPackage.COAT__TECHNIQUE:
                setTechnique(TECHNIQUE_EDEFAULT);
                return;
            case SynthesisPackage.COAT__THICKNESS:
                setThickness(THICKNESS_EDEFAULT);
                return;
            case SynthesisPackage.COAT__MASS_FRACTION:
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
            case SynthesisPackage.COAT__COATING_MATERIAL:
                return coatingMaterial != null;
            case SynthesisPackage.COAT__TECHNIQUE:
                return TECHNIQUE_EDEFAULT == null ? technique != null : !TECHNIQUE_EDEFAULT.equals(technique);
            case SynthesisPackage.COAT__THICKNESS:
                return THICKNESS_EDEFAULT == null ? thickness != null : !THICKNESS_EDEFAULT.equals(thickness);
            case SynthesisPackage.COAT__MASS_FRACTION:
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
        result.append(" (technique: ");
        result.append(technique);
        result.append(", thickness: ");
        result.append(thickness);
        result.append(", massFraction: ");
        result.append(massFraction);
        result.append(')');
        return result.toString();
    }

} //CoatImpl
