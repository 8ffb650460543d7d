// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.cell.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.nitrolith.model.cell.CellPackage;
import org.nitrolith.model.cell.CompositeElectrode;
import org.nitrolith.model.cell.Polarity;

import org.nitrolith.model.material.Material;

import org.nitrolith.units.Quantity;

/**
 * An implementation of the model object '<em><b>Composite Electrode</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.cell.impl.CompositeElectrodeImpl#getPolarity <em>Polarity</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.CompositeElectrodeImpl#getActiveMaterial <em>Active Material</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.CompositeElectrodeImpl#getSpecificCapacity <em>Specific Capacity</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.CompositeElectrodeImpl#getMeanVoltage <em>Mean Voltage</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.CompositeElectrodeImpl#getUpperCutoffVoltage <em>Upper Cutoff Voltage</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.CompositeElectrodeImpl#getLowerCutoffVoltage <em>Lower Cutoff Voltage</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.CompositeElectrodeImpl#getActiveFraction <em>Active Fraction</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.CompositeElectrodeImpl#getElectrolyteMaterial <em>Electrolyte Material</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.CompositeElectrodeImpl#getElectrolyteFraction <em>Electrolyte Fraction</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.CompositeElectrodeImpl#getCarbonMaterial <em>Carbon Material</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.CompositeElectrodeImpl#getCarbonFraction <em>Carbon Fraction</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.CompositeElectrodeImpl#getBinderMaterial <em>Binder Material</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.CompositeElectrodeImpl#getBinderFraction <em>Binder Fraction</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.CompositeElectrodeImpl#getLoading <em>Loading</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.CompositeElectrodeImpl#getArealCapacity <em>Areal Capacity</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.CompositeElectrodeImpl#getPorosity <em>Porosity</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.CompositeElectrodeImpl#getFirstCycleLoss <em>First Cycle Loss</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CompositeElectrodeImpl extends LayerImpl implements CompositeElectrode
{
    /**
     * The default value of the '{@link #getPolarity() <em>Polarity</em>}' attribute.
     * @see #getPolarity()
     * @generated
     * @ordered
     */
    protected static final Polarity POLARITY_EDEFAULT = Polarity.POSITIVE;

    /**
     * The cached value of the '{@link #getPolarity() <em>Polarity</em>}' attribute.
     * @see #getPolarity()
     * @generated
     * @ordered
     */
    protected Polarity polarity = POLARITY_EDEFAULT;

    /**
     * The cached value of the '{@link #getActiveMaterial() <em>Active Material</em>}' reference.
     * @see #getActiveMaterial()
     * @generated
     * @ordered
     */
    protected Material activeMaterial;

    /**
     * The default value of the '{@link #getSpecificCapacity() <em>Specific Capacity</em>}' attribute.
     * @see #getSpecificCapacity()
     * @generated
     * @ordered
     */
    protected static final Quantity SPECIFIC_CAPACITY_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getSpecificCapacity() <em>Specific Capacity</em>}' attribute.
     * @see #getSpecificCapacity()
     * @generated
     * @ordered
     */
    protected Quantity specificCapacity = SPECIFIC_CAPACITY_EDEFAULT;

    /**
     * The default value of the '{@link #getMeanVoltage() <em>Mean Voltage</em>}' attribute.
     * @see #getMeanVoltage()
     * @generated
     * @ordered
     */
    protected static final Quantity MEAN_VOLTAGE_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getMeanVoltage() <em>Mean Voltage</em>}' attribute.
     * @see #getMeanVoltage()
     * @generated
     * @ordered
     */
    protected Quantity meanVoltage = MEAN_VOLTAGE_EDEFAULT;

    /**
     * The default value of the '{@link #getUpperCutoffVoltage() <em>Upper Cutoff Voltage</em>}' attribute.
     * @see #getUpperCutoffVoltage()
     * @generated
     * @ordered
     */
    protected static final Quantity UPPER_CUTOFF_VOLTAGE_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getUpperCutoffVoltage() <em>Upper Cutoff Voltage</em>}' attribute.
     * @see #getUpperCutoffVoltage()
     * @generated
     * @ordered
     */
    protected Quantity upperCutoffVoltage = UPPER_CUTOFF_VOLTAGE_EDEFAULT;

    /**
     * The default value of the '{@link #getLowerCutoffVoltage() <em>Lower Cutoff Voltage</em>}' attribute.
     * @see #getLowerCutoffVoltage()
     * @generated
     * @ordered
     */
    protected static final Quantity LOWER_CUTOFF_VOLTAGE_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getLowerCutoffVoltage() <em>Lower Cutoff Voltage</em>}' attribute.
     * @see #getLowerCutoffVoltage()
     * @generated
     * @ordered
     */
    protected Quantity lowerCutoffVoltage = LOWER_CUTOFF_VOLTAGE_EDEFAULT;

    /**
     * The default value of the '{@link #getActiveFraction() <em>Active Fraction</em>}' attribute.
     * @see #getActiveFraction()
     * @generated
     * @ordered
     */
    protected static final Quantity ACTIVE_FRACTION_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getActiveFraction() <em>Active Fraction</em>}' attribute.
     * @see #getActiveFraction()
     * @generated
     * @ordered
     */
    protected Quantity activeFraction = ACTIVE_FRACTION_EDEFAULT;

    /**
     * The cached value of the '{@link #getElectrolyteMaterial() <em>Electrolyte Material</em>}' reference.
     * @see #getElectrolyteMaterial()
     * @generated
     * @ordered
     */
    protected Material electrolyteMaterial;

    /**
     * The default value of the '{@link #getElectrolyteFraction() <em>Electrolyte Fraction</em>}' attribute.
     * @see #getElectrolyteFraction()
     * @generated
     * @ordered
     */
    protected static final Quantity ELECTROLYTE_FRACTION_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getElectrolyteFraction() <em>Electrolyte Fraction</em>}' attribute.
     * @see #getElectrolyteFraction()
     * @generated
     * @ordered
     */
    protected Quantity electrolyteFraction = ELECTROLYTE_FRACTION_EDEFAULT;

    /**
     * The cached value of the '{@link #getCarbonMaterial() <em>Carbon Material</em>}' reference.
     * @see #getCarbonMaterial()
     * @generated
     * @ordered
     */
    protected Material carbonMaterial;

    /**
     * The default value of the '{@link #getCarbonFraction() <em>Carbon Fraction</em>}' attribute.
     * @see #getCarbonFraction()
     * @generated
     * @ordered
     */
    protected static final Quantity CARBON_FRACTION_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getCarbonFraction() <em>Carbon Fraction</em>}' attribute.
     * @see #getCarbonFraction()
     * @generated
     * @ordered
     */
    protected Quantity carbonFraction = CARBON_FRACTION_EDEFAULT;

    /**
     * The cached value of the '{@link #getBinderMaterial() <em>Binder Material</em>}' reference.
     * @see #getBinderMaterial()
     * @generated
     * @ordered
     */
    protected Material binderMaterial;

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
     * The default value of the '{@link #getLoading() <em>Loading</em>}' attribute.
     * @see #getLoading()
     * @generated
     * @ordered
     */
    protected static final Quantity LOADING_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getLoading() <em>Loading</em>}' attribute.
     * @see #getLoading()
     * @generated
     * @ordered
     */
    protected Quantity loading = LOADING_EDEFAULT;

    /**
     * The default value of the '{@link #getArealCapacity() <em>Areal Capacity</em>}' attribute.
     * @see #getArealCapacity()
     * @generated
     * @ordered
     */
    protected static final Quantity AREAL_CAPACITY_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getArealCapacity() <em>Areal Capacity</em>}' attribute.
     * @see #getArealCapacity()
     * @generated
     * @ordered
     */
    protected Quantity arealCapacity = AREAL_CAPACITY_EDEFAULT;

    /**
     * The default value of the '{@link #getPorosity() <em>Porosity</em>}' attribute.
     * @see #getPorosity()
     * @generated
     * @ordered
     */
    protected static final Quantity POROSITY_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getPorosity() <em>Porosity</em>}' attribute.
     * @see #getPorosity()
     * @generated
     * @ordered
     */
    protected Quantity porosity = POROSITY_EDEFAULT;

    /**
     * The default value of the '{@link #getFirstCycleLoss() <em>First Cycle Loss</em>}' attribute.
     * @see #getFirstCycleLoss()
     * @generated
     * @ordered
     */
    protected static final Quantity FIRST_CYCLE_LOSS_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getFirstCycleLoss() <em>First Cycle Loss</em>}' attribute.
     * @see #getFirstCycleLoss()
     * @generated
     * @ordered
     */
    protected Quantity firstCycleLoss = FIRST_CYCLE_LOSS_EDEFAULT;

    /**
     * @generated
     */
    protected CompositeElectrodeImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return CellPackage.Literals.COMPOSITE_ELECTRODE;
    }

    /**
     * @generated
     */
    @Override
    public Polarity getPolarity()
    {
        return polarity;
    }

    /**
     * @generated
     */
    @Override
    public void setPolarity(Polarity newPolarity)
    {
        Polarity oldPolarity = polarity;
        polarity = newPolarity == null ? POLARITY_EDEFAULT : newPolarity;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.COMPOSITE_ELECTRODE__POLARITY, oldPolarity, polarity));
    }

    /**
     * @generated
     */
    @Override
    public Material getActiveMaterial()
    {
        if (activeMaterial != null && activeMaterial.eIsProxy())
        {
            InternalEObject oldActiveMaterial = (InternalEObject)activeMaterial;
            activeMaterial = (Material)eResolveProxy(oldActiveMaterial);
            if (activeMaterial != oldActiveMaterial)
            {
                if (eNotificationRequired())
                    eNotify(new ENotificationImpl(this, Notification.RESOLVE, CellPackage.COMPOSITE_ELECTRODE__ACTIVE_MATERIAL, oldActiveMaterial, activeMaterial));
            }
        }
        return activeMaterial;
    }

    /**
     * @generated
     */
    public Material basicGetActiveMaterial()
    {
        return activeMaterial;
    }

    /**
     * @generated
     */
    @Override
    public void setActiveMaterial(Material newActiveMaterial)
    {
        Material oldActiveMaterial = activeMaterial;
        activeMaterial = newActiveMaterial;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.COMPOSITE_ELECTRODE__ACTIVE_MATERIAL, oldActiveMaterial, activeMaterial));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getSpecificCapacity()
    {
        return specificCapacity;
    }

    /**
     * @generated
     */
    @Override
    public void setSpecificCapacity(Quantity newSpecificCapacity)
    {
        Quantity oldSpecificCapacity = specificCapacity;
        specificCapacity = newSpecificCapacity;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.COMPOSITE_ELECTRODE__SPECIFIC_CAPACITY, oldSpecificCapacity, specificCapacity));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getMeanVoltage()
    {
        return meanVoltage;
    }

    /**
     * @generated
     */
    @Override
    public void setMeanVoltage(Quantity newMeanVoltage)
    {
        Quantity oldMeanVoltage = meanVoltage;
        meanVoltage = newMeanVoltage;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.COMPOSITE_ELECTRODE__MEAN_VOLTAGE, oldMeanVoltage, meanVoltage));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getUpperCutoffVoltage()
    {
        return upperCutoffVoltage;
    }

    /**
     * @generated
     */
    @Override
    public void setUpperCutoffVoltage(Quantity newUpperCutoffVoltage)
    {
        Quantity oldUpperCutoffVoltage = upperCutoffVoltage;
        upperCutoffVoltage = newUpperCutoffVoltage;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.COMPOSITE_ELECTRODE__UPPER_CUTOFF_VOLTAGE, oldUpperCutoffVoltage, upperCutoffVoltage));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getLowerCutoffVoltage()
    {
        return lowerCutoffVoltage;
    }

    /**
     * @generated
     */
    @Override
    public void setLowerCutoffVoltage(Quantity newLowerCutoffVoltage)
    {
        Quantity oldLowerCutoffVoltage = lowerCutoffVoltage;
        lowerCutoffVoltage = newLowerCutoffVoltage;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.COMPOSITE_ELECTRODE__LOWER_CUTOFF_VOLTAGE, oldLowerCutoffVoltage, lowerCutoffVoltage));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getActiveFraction()
    {
        return activeFraction;
    }

    /**
     * @generated
     */
    @Override
    public void setActiveFraction(Quantity newActiveFraction)
    {
        Quantity oldActiveFraction = activeFraction;
        activeFraction = newActiveFraction;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.COMPOSITE_ELECTRODE__ACTIVE_FRACTION, oldActiveFraction, activeFraction));
    }

    /**
     * @generated
     */
    @Override
    public Material getElectrolyteMaterial()
    {
        if (electrolyteMaterial != null && electrolyteMaterial.eIsProxy())
        {
            InternalEObject oldElectrolyteMaterial = (InternalEObject)electrolyteMaterial;
            electrolyteMaterial = (Material)eResolveProxy(oldElectrolyteMaterial);
            if (electrolyteMaterial != oldElectrolyteMaterial)
            {
                if (eNotificationRequired())
                    eNotify(new ENotificationImpl(this, Notification.RESOLVE, CellPackage.COMPOSITE_ELECTRODE__ELECTROLYTE_MATERIAL, oldElectrolyteMaterial, electrolyteMaterial));
            }
        }
        return electrolyteMaterial;
    }

    /**
     * @generated
     */
    public Material basicGetElectrolyteMaterial()
    {
        return electrolyteMaterial;
    }

    /**
     * @generated
     */
    @Override
    public void setElectrolyteMaterial(Material newElectrolyteMaterial)
    {
        Material oldElectrolyteMaterial = electrolyteMaterial;
        electrolyteMaterial = newElectrolyteMaterial;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.COMPOSITE_ELECTRODE__ELECTROLYTE_MATERIAL, oldElectrolyteMaterial, electrolyteMaterial));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getElectrolyteFraction()
    {
        return electrolyteFraction;
    }

    /**
     * @generated
     */
    @Override
    public void setElectrolyteFraction(Quantity newElectrolyteFraction)
    {
        Quantity oldElectrolyteFraction = electrolyteFraction;
        electrolyteFraction = newElectrolyteFraction;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.COMPOSITE_ELECTRODE__ELECTROLYTE_FRACTION, oldElectrolyteFraction, electrolyteFraction));
    }

    /**
     * @generated
     */
    @Override
    public Material getCarbonMaterial()
    {
        if (carbonMaterial != null && carbonMaterial.eIsProxy())
        {
            InternalEObject oldCarbonMaterial = (InternalEObject)carbonMaterial;
            carbonMaterial = (Material)eResolveProxy(oldCarbonMaterial);
            if (carbonMaterial != oldCarbonMaterial)
            {
                if (eNotificationRequired())
                    eNotify(new ENotificationImpl(this, Notification.RESOLVE, CellPackage.COMPOSITE_ELECTRODE__CARBON_MATERIAL, oldCarbonMaterial, carbonMaterial));
            }
        }
        return carbonMaterial;
    }

    /**
     * @generated
     */
    public Material basicGetCarbonMaterial()
    {
        return carbonMaterial;
    }

    /**
     * @generated
     */
    @Override
    public void setCarbonMaterial(Material newCarbonMaterial)
    {
        Material oldCarbonMaterial = carbonMaterial;
        carbonMaterial = newCarbonMaterial;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.COMPOSITE_ELECTRODE__CARBON_MATERIAL, oldCarbonMaterial, carbonMaterial));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getCarbonFraction()
    {
        return carbonFraction;
    }

    /**
     * @generated
     */
    @Override
    public void setCarbonFraction(Quantity newCarbonFraction)
    {
        Quantity oldCarbonFraction = carbonFraction;
        carbonFraction = newCarbonFraction;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.COMPOSITE_ELECTRODE__CARBON_FRACTION, oldCarbonFraction, carbonFraction));
    }

    /**
     * @generated
     */
    @Override
    public Material getBinderMaterial()
    {
        if (binderMaterial != null && binderMaterial.eIsProxy())
        {
            InternalEObject oldBinderMaterial = (InternalEObject)binderMaterial;
            binderMaterial = (Material)eResolveProxy(oldBinderMaterial);
            if (binderMaterial != oldBinderMaterial)
            {
                if (eNotificationRequired())
                    eNotify(new ENotificationImpl(this, Notification.RESOLVE, CellPackage.COMPOSITE_ELECTRODE__BINDER_MATERIAL, oldBinderMaterial, binderMaterial));
            }
        }
        return binderMaterial;
    }

    /**
     * @generated
     */
    public Material basicGetBinderMaterial()
    {
        return binderMaterial;
    }

    /**
     * @generated
     */
    @Override
    public void setBinderMaterial(Material newBinderMaterial)
    {
        Material oldBinderMaterial = binderMaterial;
        binderMaterial = newBinderMaterial;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.COMPOSITE_ELECTRODE__BINDER_MATERIAL, oldBinderMaterial, binderMaterial));
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
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.COMPOSITE_ELECTRODE__BINDER_FRACTION, oldBinderFraction, binderFraction));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getLoading()
    {
        return loading;
    }

    /**
     * @generated
     */
    @Override
    public void setLoading(Quantity newLoading)
    {
        Quantity oldLoading = loading;
        loading = newLoading;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.COMPOSITE_ELECTRODE__LOADING, oldLoading, loading));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getArealCapacity()
    {
        return arealCapacity;
    }

    /**
     * @generated
     */
    @Override
    public void setArealCapacity(Quantity newArealCapacity)
    {
        Quantity oldArealCapacity = arealCapacity;
        arealCapacity = newArealCapacity;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.COMPOSITE_ELECTRODE__AREAL_CAPACITY, oldArealCapacity, arealCapacity));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getPorosity()
    {
        return porosity;
    }

    /**
     * @generated
     */
    @Override
    public void setPorosity(Quantity newPorosity)
    {
        Quantity oldPorosity = porosity;
        porosity = newPorosity;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.COMPOSITE_ELECTRODE__POROSITY, oldPorosity, porosity));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getFirstCycleLoss()
    {
        return firstCycleLoss;
    }

    /**
     * @generated
     */
    @Override
    public void setFirstCycleLoss(Quantity newFirstCycleLoss)
    {
        Quantity oldFirstCycleLoss = firstCycleLoss;
        firstCycleLoss = newFirstCycleLoss;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.COMPOSITE_ELECTRODE__FIRST_CYCLE_LOSS, oldFirstCycleLoss, firstCycleLoss));
    }

    /**
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType)
    {
        switch (featureID)
        {
            case CellPackage.COMPOSITE_ELECTRODE__POLARITY:
                return getPolarity();
            case CellPackage.COMPOSITE_ELECTRODE__ACTIVE_MATERIAL:
                if (resolve) return getActiveMaterial();
                return basicGetActiveMaterial();
            case CellPackage.COMPOSITE_ELECTRODE__SPECIFIC_CAPACITY:
                return getSpecificCapacity();
            case CellPackage.COMPOSITE_ELECTRODE__MEAN_VOLTAGE:
                return getMeanVoltage();
            case CellPackage.COMPOSITE_ELECTRODE__UPPER_CUTOFF_VOLTAGE:
                return getUpperCutoffVoltage();
            case CellPackage.COMPOSITE_ELECTRODE__LOWER_CUTOFF_VOLTAGE:
                return getLowerCutoffVoltage();
            case CellPackage.COMPOSITE_ELECTRODE__ACTIVE_FRACTION:
                return getActiveFraction();
            case CellPackage.COMPOSITE_ELECTRODE__ELECTROLYTE_MATERIAL:
                if (resolve) return getElectrolyteMaterial();
                return basicGetElectrolyteMaterial();
            case CellPackage.COMPOSITE_ELECTRODE__ELECTROLYTE_FRACTION:
                return getElectrolyteFraction();
            case CellPackage.COMPOSITE_ELECTRODE__CARBON_MATERIAL:
                if (resolve) return getCarbonMaterial();
                return basicGetCarbonMaterial();
            case CellPackage.COMPOSITE_ELECTRODE__CARBON_FRACTION:
                return getCarbonFraction();
            case CellPackage.COMPOSITE_ELECTRODE__BINDER_MATERIAL:
                if (resolve) return getBinderMaterial();
                return basicGetBinderMaterial();
            case CellPackage.COMPOSITE_ELECTRODE__BINDER_FRACTION:
                return getBinderFraction();
            case CellPackage.COMPOSITE_ELECTRODE__LOADING:
                return getLoading();
            case CellPackage.COMPOSITE_ELECTRODE__AREAL_CAPACITY:
                return getArealCapacity();
            case CellPackage.COMPOSITE_ELECTRODE__POROSITY:
                return getPorosity();
            case CellPackage.COMPOSITE_ELECTRODE__FIRST_CYCLE_LOSS:
                return getFirstCycleLoss();
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
            case CellPackage.COMPOSITE_ELECTRODE__POLARITY:
                setPolarity((Polarity)newValue);
                return;
            case CellPackage.COMPOSITE_ELECTRODE__ACTIVE_MATERIAL:
                setActiveMaterial((Material)newValue);
                return;
            case CellPackage.COMPOSITE_ELECTRODE__SPECIFIC_CAPACITY:
                setSpecificCapacity((Quantity)newValue);
                return;
            case CellPackage.COMPOSITE_ELECTRODE__MEAN_VOLTAGE:
                setMeanVoltage((Quantity)newValue);
                return;
            case CellPackage.COMPOSITE_ELECTRODE__UPPER_CUTOFF_VOLTAGE:
                setUpperCutoffVoltage((Quantity)newValue);
                return;
            case CellPackage.COMPOSITE_ELECTRODE__LOWER_CUTOFF_VOLTAGE:
                setLowerCutoffVoltage((Quantity)newValue);
                return;
            case CellPackage.COMPOSITE_ELECTRODE__ACTIVE_FRACTION:
                setActiveFraction((Quantity)newValue);
                return;
            case CellPackage.COMPOSITE_ELECTRODE__ELECTROLYTE_MATERIAL:
                setElectrolyteMaterial((Material)newValue);
                return;
            case CellPackage.COMPOSITE_ELECTRODE__ELECTROLYTE_FRACTION:
                setElectrolyteFraction((Quantity)newValue);
                return;
            case CellPackage.COMPOSITE_ELECTRODE__CARBON_MATERIAL:
                setCarbonMaterial((Material)newValue);
                return;
            case CellPackage.COMPOSITE_ELECTRODE__CARBON_FRACTION:
                setCarbonFraction((Quantity)newValue);
                return;
            case CellPackage.COMPOSITE_ELECTRODE__BINDER_MATERIAL:
                setBinderMaterial((Material)newValue);
                return;
            case CellPackage.COMPOSITE_ELECTRODE__BINDER_FRACTION:
                setBinderFraction((Quantity)newValue);
                return;
            case CellPackage.COMPOSITE_ELECTRODE__LOADING:
                setLoading((Quantity)newValue);
                return;
            case CellPackage.COMPOSITE_ELECTRODE__AREAL_CAPACITY:
                setArealCapacity((Quantity)newValue);
                return;
            case CellPackage.COMPOSITE_ELECTRODE__POROSITY:
                setPorosity((Quantity)newValue);
                return;
            case CellPackage.COMPOSITE_ELECTRODE__FIRST_CYCLE_LOSS:
                setFirstCycleLoss((Quantity)newValue);
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
            case CellPackage.COMPOSITE_ELECTRODE__POLARITY:
                setPolarity(POLARITY_EDEFAULT);
                return;
            case CellPackage.COMPOSITE_ELECTRODE__ACTIVE_MATERIAL:
                setActiveMaterial((Material)null);
                return;
            case CellPackage.COMPOSITE_ELECTRODE__SPECIFIC_CAPACITY:
                setSpecificCapacity(SPECIFIC_CAPACITY_EDEFAULT);
                return;
            case CellPackage.COMPOSITE_ELECTRODE__MEAN_VOLTAGE:
                setMeanVoltage(MEAN_VOLTAGE_EDEFAULT);
                return;
            case CellPackage.COMPOSITE_ELECTRODE__UPPER_CUTOFF_VOLTAGE:
                setUpperCutoffVoltage(UPPER_CUTOFF_VOLTAGE_EDEFAULT);
                return;
            case CellPackage.COMPOSITE_ELECTRODE__LOWER_CUTOFF_VOLTAGE:
                setLowerCutoffVoltage(LOWER_CUTOFF_VOLTAGE_EDEFAULT);
                return;
            case CellPackage.COMPOSITE_ELECTRODE__ACTIVE_FRACTION:
                setActiveFraction(ACTIVE_FRACTION_EDEFAULT);
                return;
            case CellPackage.COMPOSITE_ELECTRODE__ELECTROLYTE_MATERIAL:
                setElectrolyteMaterial((Material)null);
                return;
            case CellPackage.COMPOSITE_ELECTRODE__ELECTROLYTE_FRACTION:
                setElectrolyteFraction(ELECTROLYTE_FRACTION_EDEFAULT);
                return;
            case CellPackage.COMPOSITE_ELECTRODE__CARBON_MATERIAL:
                setCarbonMaterial((Material)null);
                return;
            case CellPackage.COMPOSITE_ELECTRODE__CARBON_FRACTION:
                setCarbonFraction(CARBON_FRACTION_EDEFAULT);
                return;
            case CellPackage.COMPOSITE_ELECTRODE__BINDER_MATERIAL:
                setBinderMaterial((Material)null);
                return;
            case CellPackage.COMPOSITE_ELECTRODE__BINDER_FRACTION:
                setBinderFraction(BINDER_FRACTION_EDEFAULT);
                return;
            case CellPackage.COMPOSITE_ELECTRODE__LOADING:
                setLoading(LOADING_EDEFAULT);
                return;
            case CellPackage.COMPOSITE_ELECTRODE__AREAL_CAPACITY:
                setArealCapacity(AREAL_CAPACITY_EDEFAULT);
                return;
            case CellPackage.COMPOSITE_ELECTRODE__POROSITY:
                setPorosity(POROSITY_EDEFAULT);
                return;
            case CellPackage.COMPOSITE_ELECTRODE__FIRST_CYCLE_LOSS:
                setFirstCycleLoss(FIRST_CYCLE_LOSS_EDEFAULT);
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
            case CellPackage.COMPOSITE_ELECTRODE__POLARITY:
                return polarity != POLARITY_EDEFAULT;
            case CellPackage.COMPOSITE_ELECTRODE__ACTIVE_MATERIAL:
                return activeMaterial != null;
            case CellPackage.COMPOSITE_ELECTRODE__SPECIFIC_CAPACITY:
                return SPECIFIC_CAPACITY_EDEFAULT == null ? specificCapacity != null : !SPECIFIC_CAPACITY_EDEFAULT.equals(specificCapacity);
            case CellPackage.COMPOSITE_ELECTRODE__MEAN_VOLTAGE:
                return MEAN_VOLTAGE_EDEFAULT == null ? meanVoltage != null : !MEAN_VOLTAGE_EDEFAULT.equals(meanVoltage);
            case CellPackage.COMPOSITE_ELECTRODE__UPPER_CUTOFF_VOLTAGE:
                return UPPER_CUTOFF_VOLTAGE_EDEFAULT == null ? upperCutoffVoltage != null : !UPPER_CUTOFF_VOLTAGE_EDEFAULT.equals(upperCutoffVoltage);
            case CellPackage.COMPOSITE_ELECTRODE__LOWER_CUTOFF_VOLTAGE:
                return LOWER_CUTOFF_VOLTAGE_EDEFAULT == null ? lowerCutoffVoltage != null : !LOWER_CUTOFF_VOLTAGE_EDEFAULT.equals(lowerCutoffVoltage);
            case CellPackage.COMPOSITE_ELECTRODE__ACTIVE_FRACTION:
                return ACTIVE_FRACTION_EDEFAULT == null ? activeFraction != null : !ACTIVE_FRACTION_EDEFAULT.equals(activeFraction);
            case CellPackage.COMPOSITE_ELECTRODE__ELECTROLYTE_MATERIAL:
                return electrolyteMaterial != null;
            case CellPackage.COMPOSITE_ELECTRODE__ELECTROLYTE_FRACTION:
                return ELECTROLYTE_FRACTION_EDEFAULT == null ? electrolyteFraction != null : !ELECTROLYTE_FRACTION_EDEFAULT.equals(electrolyteFraction);
            case CellPackage.COMPOSITE_ELECTRODE__CARBON_MATERIAL:
                return carbonMaterial != null;
            case CellPackage.COMPOSITE_ELECTRODE__CARBON_FRACTION:
                return CARBON_FRACTION_EDEFAULT == null ? carbonFraction != null : !CARBON_FRACTION_EDEFAULT.equals(carbonFraction);
            case CellPackage.COMPOSITE_ELECTRODE__BINDER_MATERIAL:
                return binderMaterial != null;
            case CellPackage.COMPOSITE_ELECTRODE__BINDER_FRACTION:
                return BINDER_FRACTION_EDEFAULT == null ? binderFraction != null : !BINDER_FRACTION_EDEFAULT.equals(binderFraction);
            case CellPackage.COMPOSITE_ELECTRODE__LOADING:
                return LOADING_EDEFAULT == null ? loading != null : !LOADING_EDEFAULT.equals(loading);
            case CellPackage.COMPOSITE_ELECTRODE__AREAL_CAPACITY:
                return AREAL_CAPACITY_EDEFAULT == null ? arealCapacity != null : !AREAL_CAPACITY_EDEFAULT.equals(arealCapacity);
            case CellPackage.COMPOSITE_ELECTRODE__POROSITY:
                return POROSITY_EDEFAULT == null ? porosity != null : !POROSITY_EDEFAULT.equals(porosity);
            case CellPackage.COMPOSITE_ELECTRODE__FIRST_CYCLE_LOSS:
                return FIRST_CYCLE_LOSS_EDEFAULT == null ? firstCycleLoss != null : !FIRST_CYCLE_LOSS_EDEFAULT.equals(firstCycleLoss);
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
        result.append(" (polarity: ");
        result.append(polarity);
        result.append(", specificCapacity: ");
        result.append(specificCapacity);
        result.append(", meanVoltage: ");
        result.append(meanVoltage);
        result.append(", upperCutoffVoltage: ");
        result.append(upperCutoffVoltage);
        result.append(", lowerCutoffVoltage: ");
        result.append(lowerCutoffVoltage);
        result.append(", activeFraction: ");
        result.append(activeFraction);
        result.append(", electrolyteFraction: ");
        result.append(electrolyteFraction);
        result.append(", carbonFraction: ");
        result.append(carbonFraction);
        result.append(", binderFraction: ");
        result.append(binderFraction);
        result.append(", loading: ");
        result.append(loading);
        result.append(", arealCapacity: ");
        result.append(arealCapacity);
        result.append(", porosity: ");
        result.append(porosity);
        result.append(", firstCycleLoss: ");
        result.append(firstCycleLoss);
        result.append(')');
        return result.toString();
    }

} //CompositeElectrodeImpl
