// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.synthesis.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.nitrolith.model.synthesis.Precursor;
import org.nitrolith.model.synthesis.SynthesisPackage;

import org.nitrolith.units.Quantity;

/**
 * An implementation of the model object '<em><b>Precursor</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.synthesis.impl.PrecursorImpl#getSupplier <em>Supplier</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.impl.PrecursorImpl#getCatalogueNumber <em>Catalogue Number</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.impl.PrecursorImpl#getLot <em>Lot</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.impl.PrecursorImpl#getPurity <em>Purity</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.impl.PrecursorImpl#getMolarRatio <em>Molar Ratio</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.impl.PrecursorImpl#getExcess <em>Excess</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.impl.PrecursorImpl#getParticleSize <em>Particle Size</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PrecursorImpl extends SubstanceImpl implements Precursor
{
    /**
     * The default value of the '{@link #getSupplier() <em>Supplier</em>}' attribute.
     * @see #getSupplier()
     * @generated
     * @ordered
     */
    protected static final String SUPPLIER_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getSupplier() <em>Supplier</em>}' attribute.
     * @see #getSupplier()
     * @generated
     * @ordered
     */
    protected String supplier = SUPPLIER_EDEFAULT;

    /**
     * The default value of the '{@link #getCatalogueNumber() <em>Catalogue Number</em>}' attribute.
     * @see #getCatalogueNumber()
     * @generated
     * @ordered
     */
    protected static final String CATALOGUE_NUMBER_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getCatalogueNumber() <em>Catalogue Number</em>}' attribute.
     * @see #getCatalogueNumber()
     * @generated
     * @ordered
     */
    protected String catalogueNumber = CATALOGUE_NUMBER_EDEFAULT;

    /**
     * The default value of the '{@link #getLot() <em>Lot</em>}' attribute.
     * @see #getLot()
     * @generated
     * @ordered
     */
    protected static final String LOT_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getLot() <em>Lot</em>}' attribute.
     * @see #getLot()
     * @generated
     * @ordered
     */
    protected String lot = LOT_EDEFAULT;

    /**
     * The default value of the '{@link #getPurity() <em>Purity</em>}' attribute.
     * @see #getPurity()
     * @generated
     * @ordered
     */
    protected static final Quantity PURITY_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getPurity() <em>Purity</em>}' attribute.
     * @see #getPurity()
     * @generated
     * @ordered
     */
    protected Quantity purity = PURITY_EDEFAULT;

    /**
     * The default value of the '{@link #getMolarRatio() <em>Molar Ratio</em>}' attribute.
     * @see #getMolarRatio()
     * @generated
     * @ordered
     */
    protected static final Quantity MOLAR_RATIO_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getMolarRatio() <em>Molar Ratio</em>}' attribute.
     * @see #getMolarRatio()
     * @generated
     * @ordered
     */
    protected Quantity molarRatio = MOLAR_RATIO_EDEFAULT;

    /**
     * The default value of the '{@link #getExcess() <em>Excess</em>}' attribute.
     * @see #getExcess()
     * @generated
     * @ordered
     */
    protected static final Quantity EXCESS_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getExcess() <em>Excess</em>}' attribute.
     * @see #getExcess()
     * @generated
     * @ordered
     */
    protected Quantity excess = EXCESS_EDEFAULT;

    /**
     * The default value of the '{@link #getParticleSize() <em>Particle Size</em>}' attribute.
     * @see #getParticleSize()
     * @generated
     * @ordered
     */
    protected static final Quantity PARTICLE_SIZE_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getParticleSize() <em>Particle Size</em>}' attribute.
     * @see #getParticleSize()
     * @generated
     * @ordered
     */
    protected Quantity particleSize = PARTICLE_SIZE_EDEFAULT;

    /**
     * @generated
     */
    protected PrecursorImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return SynthesisPackage.Literals.PRECURSOR;
    }

    /**
     * @generated
     */
    @Override
    public String getSupplier()
    {
        return supplier;
    }

    /**
     * @generated
     */
    @Override
    public void setSupplier(String newSupplier)
    {
        String oldSupplier = supplier;
        supplier = newSupplier;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, SynthesisPackage.PRECURSOR__SUPPLIER, oldSupplier, supplier));
    }

    /**
     * @generated
     */
    @Override
    public String getCatalogueNumber()
    {
        return catalogueNumber;
    }

    /**
     * @generated
     */
    @Override
    public void setCatalogueNumber(String newCatalogueNumber)
    {
        String oldCatalogueNumber = catalogueNumber;
        catalogueNumber = newCatalogueNumber;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, SynthesisPackage.PRECURSOR__CATALOGUE_NUMBER, oldCatalogueNumber, catalogueNumber));
    }

    /**
     * @generated
     */
    @Override
    public String getLot()
    {
        return lot;
    }

    /**
     * @generated
     */
    @Override
    public void setLot(String newLot)
    {
        String oldLot = lot;
        lot = newLot;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, SynthesisPackage.PRECURSOR__LOT, oldLot, lot));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getPurity()
    {
        return purity;
    }

    /**
     * @generated
     */
    @Override
    public void setPurity(Quantity newPurity)
    {
        Quantity oldPurity = purity;
        purity = newPurity;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, SynthesisPackage.PRECURSOR__PURITY, oldPurity, purity));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getMolarRatio()
    {
        return molarRatio;
    }

    /**
     * @generated
     */
    @Override
    public void setMolarRatio(Quantity newMolarRatio)
    {
        Quantity oldMolarRatio = molarRatio;
        molarRatio = newMolarRatio;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, SynthesisPackage.PRECURSOR__MOLAR_RATIO, oldMolarRatio, molarRatio));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getExcess()
    {
        return excess;
    }

    /**
     * @generated
     */
    @Override
    public void setExcess(Quantity newExcess)
    {
        Quantity oldExcess = excess;
        excess = newExcess;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, SynthesisPackage.PRECURSOR__EXCESS, oldExcess, excess));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getParticleSize()
    {
        return particleSize;
    }

    /**
     * @generated
     */
    @Override
    public void setParticleSize(Quantity newParticleSize)
    {
        Quantity oldParticleSize = particleSize;
        particleSize = newParticleSize;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, SynthesisPackage.PRECURSOR__PARTICLE_SIZE, oldParticleSize, particleSize));
    }

    /**
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType)
    {
        switch (featureID)
        {
            case SynthesisPackage.PRECURSOR__SUPPLIER:
                return getSupplier();
            case SynthesisPackage.PRECURSOR__CATALOGUE_NUMBER:
                return getCatalogueNumber();
            case SynthesisPackage.PRECURSOR__LOT:
                return getLot();
            case SynthesisPackage.PRECURSOR__PURITY:
                return getPurity();
            case SynthesisPackage.PRECURSOR__MOLAR_RATIO:
                return getMolarRatio();
            case SynthesisPackage.PRECURSOR__EXCESS:
                return getExcess();
            case SynthesisPackage.PRECURSOR__PARTICLE_SIZE:
                return getParticleSize();
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
            case SynthesisPackage.PRECURSOR__SUPPLIER:
                setSupplier((String)newValue);
                return;
            case SynthesisPackage.PRECURSOR__CATALOGUE_NUMBER:
                setCatalogueNumber((String)newValue);
                return;
            case SynthesisPackage.PRECURSOR__LOT:
                setLot((String)newValue);
                return;
            case SynthesisPackage.PRECURSOR__PURITY:
                setPurity((Quantity)newValue);
                return;
            case SynthesisPackage.PRECURSOR__MOLAR_RATIO:
                setMolarRatio((Quantity)newValue);
                return;
            case SynthesisPackage.PRECURSOR__EXCESS:
                setExcess((Quantity)newValue);
                return;
            case SynthesisPackage.PRECURSOR__PARTICLE_SIZE:
                setParticleSize((Quantity)newValue);
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
            case SynthesisPackage.PRECURSOR__SUPPLIER:
                setSupplier(SUPPLIER_EDEFAULT);
                return;
            case SynthesisPackage.PRECURSOR__CATALOGUE_NUMBER:
                setCatalogueNumber(CATALOGUE_NUMBER_EDEFAULT);
                return;
            case SynthesisPackage.PRECURSOR__LOT:
                setLot(LOT_EDEFAULT);
                return;
            case SynthesisPackage.PRECURSOR__PURITY:
                setPurity(PURITY_EDEFAULT);
                return;
            case SynthesisPackage.PRECURSOR__MOLAR_RATIO:
                setMolarRatio(MOLAR_RATIO_EDEFAULT);
                return;
            case SynthesisPackage.PRECURSOR__EXCESS:
                setExcess(EXCESS_EDEFAULT);
                return;
            case SynthesisPackage.PRECURSOR__PARTICLE_SIZE:
                setParticleSize(PARTICLE_SIZE_EDEFAULT);
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
            case SynthesisPackage.PRECURSOR__SUPPLIER:
                return SUPPLIER_EDEFAULT == null ? supplier != null : !SUPPLIER_EDEFAULT.equals(supplier);
            case SynthesisPackage.PRECURSOR__CATALOGUE_NUMBER:
                return CATALOGUE_NUMBER_EDEFAULT == null ? catalogueNumber != null : !CATALOGUE_NUMBER_EDEFAULT.equals(catalogueNumber);
            case SynthesisPackage.PRECURSOR__LOT:
                return LOT_EDEFAULT == null ? lot != null : !LOT_EDEFAULT.equals(lot);
            case SynthesisPackage.PRECURSOR__PURITY:
                return PURITY_EDEFAULT == null ? purity != null : !PURITY_EDEFAULT.equals(purity);
            case SynthesisPackage.PRECURSOR__MOLAR_RATIO:
                return MOLAR_RATIO_EDEFAULT == null ? molarRatio != null : !MOLAR_RATIO_EDEFAULT.equals(molarRatio);
            case SynthesisPackage.PRECURSOR__EXCESS:
                return EXCESS_EDEFAULT == null ? excess != null : !EXCESS_EDEFAULT.equals(excess);
            case SynthesisPackage.PRECURSOR__PARTICLE_SIZE:
                return PARTICLE_SIZE_EDEFAULT == null ? particleSize != null : !PARTICLE_SIZE_EDEFAULT.equals(particleSize);
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
        result.append(" (supplier: ");
        result.append(supplier);
        result.append(", catalogueNumber: ");
        result.append(catalogueNumber);
        result.append(", lot: ");
        result.append(lot);
        result.append(", purity: ");
        result.append(purity);
        result.append(", molarRatio: ");
        result.append(molarRatio);
        result.append(", excess: ");
        result.append(excess);
        result.append(", particleSize: ");
        result.append(particleSize);
        result.append(')');
        return result.toString();
    }

} //PrecursorImpl
