// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.cell.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.nitrolith.chemistry.Formula;

import org.nitrolith.model.cell.CellPackage;
import org.nitrolith.model.cell.Layer;

import org.nitrolith.model.material.Material;
import org.nitrolith.model.material.Phase;

import org.nitrolith.model.measurement.Sample;

import org.nitrolith.model.synthesis.Product;

import org.nitrolith.units.Quantity;

/**
 * An implementation of the model object '<em><b>Layer</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.cell.impl.LayerImpl#getMaterial <em>Material</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.LayerImpl#getPhase <em>Phase</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.LayerImpl#getSample <em>Sample</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.LayerImpl#getProduct <em>Product</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.LayerImpl#getFormula <em>Formula</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.LayerImpl#getThickness <em>Thickness</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.LayerImpl#getDensity <em>Density</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class LayerImpl extends StackItemImpl implements Layer
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
     * The cached value of the '{@link #getSample() <em>Sample</em>}' reference.
     * @see #getSample()
     * @generated
     * @ordered
     */
    protected Sample sample;

    /**
     * The cached value of the '{@link #getProduct() <em>Product</em>}' reference.
     * @see #getProduct()
     * @generated
     * @ordered
     */
    protected Product product;

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
     * The default value of the '{@link #getDensity() <em>Density</em>}' attribute.
     * @see #getDensity()
     * @generated
     * @ordered
     */
    protected static final Quantity DENSITY_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getDensity() <em>Density</em>}' attribute.
     * @see #getDensity()
     * @generated
     * @ordered
     */
    protected Quantity density = DENSITY_EDEFAULT;

    /**
     * @generated
     */
    protected LayerImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return CellPackage.Literals.LAYER;
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
                    eNotify(new ENotificationImpl(this, Notification.RESOLVE, CellPackage.LAYER__MATERIAL, oldMaterial, material));
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
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.LAYER__MATERIAL, oldMaterial, material));
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
                    eNotify(new ENotificationImpl(this, Notification.RESOLVE, CellPackage.LAYER__PHASE, oldPhase, phase));
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
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.LAYER__PHASE, oldPhase, phase));
    }

    /**
     * @generated
     */
    @Override
    public Sample getSample()
    {
        if (sample != null && sample.eIsProxy())
        {
            InternalEObject oldSample = (InternalEObject)sample;
            sample = (Sample)eResolveProxy(oldSample);
            if (sample != oldSample)
            {
                if (eNotificationRequired())
                    eNotify(new ENotificationImpl(this, Notification.RESOLVE, CellPackage.LAYER__SAMPLE, oldSample, sample));
            }
        }
        return sample;
    }

    /**
     * @generated
     */
    public Sample basicGetSample()
    {
        return sample;
    }

    /**
     * @generated
     */
    @Override
    public void setSample(Sample newSample)
    {
        Sample oldSample = sample;
        sample = newSample;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.LAYER__SAMPLE, oldSample, sample));
    }

    /**
     * @generated
     */
    @Override
    public Product getProduct()
    {
        if (product != null && product.eIsProxy())
        {
            InternalEObject oldProduct = (InternalEObject)product;
            product = (Product)eResolveProxy(oldProduct);
            if (product != oldProduct)
            {
                if (eNotificationRequired())
                    eNotify(new ENotificationImpl(this, Notification.RESOLVE, CellPackage.LAYER__PRODUCT, oldProduct, product));
            }
        }
        return product;
    }

    /**
     * @generated
     */
    public Product basicGetProduct()
    {
        return product;
    }

    /**
     * @generated
     */
    @Override
    public void setProduct(Product newProduct)
    {
        Product oldProduct = product;
        product = newProduct;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.LAYER__PRODUCT, oldProduct, product));
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
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.LAYER__FORMULA, oldFormula, formula));
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
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.LAYER__THICKNESS, oldThickness, thickness));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getDensity()
    {
        return density;
    }

    /**
     * @generated
     */
    @Override
    public void setDensity(Quantity newDensity)
    {
        Quantity oldDensity = density;
        density = newDensity;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.LAYER__DENSITY, oldDensity, density));
    }

    /**
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType)
    {
        switch (featureID)
        {
            case CellPackage.LAYER__MATERIAL:
                if (resolve) return getMaterial();
                return basicGetMaterial();
            case CellPackage.LAYER__PHASE:
                if (resolve) return getPhase();
                return basicGetPhase();
            case CellPackage.LAYER__SAMPLE:
                if (resolve) return getSample();
                return basicGetSample();
            case CellPackage.LAYER__PRODUCT:
                if (resolve) return getProduct();
                return basicGetProduct();
            case CellPackage.LAYER__FORMULA:
                return getFormula();
            case CellPackage.LAYER__THICKNESS:
                return getThickness();
            case CellPackage.LAYER__DENSITY:
                return getDensity();
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
            case CellPackage.LAYER__MATERIAL:
                setMaterial((Material)newValue);
                return;
            case CellPackage.LAYER__PHASE:
                setPhase((Phase)newValue);
                return;
            case CellPackage.LAYER__SAMPLE:
                setSample((Sample)newValue);
                return;
            case CellPackage.LAYER__PRODUCT:
                setProduct((Product)newValue);
                return;
            case CellPackage.LAYER__FORMULA:
                setFormula((Formula)newValue);
                return;
            case CellPackage.LAYER__THICKNESS:
                setThickness((Quantity)newValue);
                return;
            case CellPackage.LAYER__DENSITY:
                setDensity((Quantity)newValue);
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
            case CellPackage.LAYER__MATERIAL:
                setMaterial((Material)null);
                return;
            case CellPackage.LAYER__PHASE:
                setPhase((Phase)null);
                return;
            case CellPackage.LAYER__SAMPLE:
                setSample((Sample)null);
                return;
            case CellPackage.LAYER__PRODUCT:
                setProduct((Product)null);
                return;
            case CellPackage.LAYER__FORMULA:
                setFormula(FORMULA_EDEFAULT);
                return;
            case CellPackage.LAYER__THICKNESS:
                setThickness(THICKNESS_EDEFAULT);
                return;
            case CellPackage.LAYER__DENSITY:
                setDensity(DENSITY_EDEFAULT);
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
            case CellPackage.LAYER__MATERIAL:
                return material != null;
            case CellPackage.LAYER__PHASE:
                return phase != null;
            case CellPackage.LAYER__SAMPLE:
                return sample != null;
            case CellPackage.LAYER__PRODUCT:
                return product != null;
            case CellPackage.LAYER__FORMULA:
                return FORMULA_EDEFAULT == null ? formula != null : !FORMULA_EDEFAULT.equals(formula);
            case CellPackage.LAYER__THICKNESS:
                return THICKNESS_EDEFAULT == null ? thickness != null : !THICKNESS_EDEFAULT.equals(thickness);
            case CellPackage.LAYER__DENSITY:
                return DENSITY_EDEFAULT == null ? density != null : !DENSITY_EDEFAULT.equals(density);
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
        result.append(", thickness: ");
        result.append(thickness);
        result.append(", density: ");
        result.append(density);
        result.append(')');
        return result.toString();
    }

} //LayerImpl
