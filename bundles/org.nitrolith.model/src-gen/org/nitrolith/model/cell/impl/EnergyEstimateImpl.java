// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.cell.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.nitrolith.model.base.impl.AnalysisResultImpl;

import org.nitrolith.model.cell.CellPackage;
import org.nitrolith.model.cell.EnergyEstimate;
import org.nitrolith.model.cell.LayerShare;

import org.nitrolith.units.Quantity;

/**
 * An implementation of the model object '<em><b>Energy Estimate</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.cell.impl.EnergyEstimateImpl#getGravimetricEnergyDensity <em>Gravimetric Energy Density</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.EnergyEstimateImpl#getVolumetricEnergyDensity <em>Volumetric Energy Density</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.EnergyEstimateImpl#getEnergy <em>Energy</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.EnergyEstimateImpl#getCapacity <em>Capacity</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.EnergyEstimateImpl#getMass <em>Mass</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.EnergyEstimateImpl#getVolume <em>Volume</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.EnergyEstimateImpl#getArealCapacity <em>Areal Capacity</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.EnergyEstimateImpl#getNpRatio <em>Np Ratio</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.EnergyEstimateImpl#getAreaSpecificResistance <em>Area Specific Resistance</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.EnergyEstimateImpl#getRate <em>Rate</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.EnergyEstimateImpl#getTemperature <em>Temperature</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.EnergyEstimateImpl#getCostOfMaterials <em>Cost Of Materials</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.EnergyEstimateImpl#getCurrency <em>Currency</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.EnergyEstimateImpl#getAssumptions <em>Assumptions</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.EnergyEstimateImpl#getShares <em>Shares</em>}</li>
 * </ul>
 *
 * @generated
 */
public class EnergyEstimateImpl extends AnalysisResultImpl implements EnergyEstimate
{
    /**
     * The default value of the '{@link #getGravimetricEnergyDensity() <em>Gravimetric Energy Density</em>}' attribute.
     * @see #getGravimetricEnergyDensity()
     * @generated
     * @ordered
     */
    protected static final Quantity GRAVIMETRIC_ENERGY_DENSITY_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getGravimetricEnergyDensity() <em>Gravimetric Energy Density</em>}' attribute.
     * @see #getGravimetricEnergyDensity()
     * @generated
     * @ordered
     */
    protected Quantity gravimetricEnergyDensity = GRAVIMETRIC_ENERGY_DENSITY_EDEFAULT;

    /**
     * The default value of the '{@link #getVolumetricEnergyDensity() <em>Volumetric Energy Density</em>}' attribute.
     * @see #getVolumetricEnergyDensity()
     * @generated
     * @ordered
     */
    protected static final Quantity VOLUMETRIC_ENERGY_DENSITY_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getVolumetricEnergyDensity() <em>Volumetric Energy Density</em>}' attribute.
     * @see #getVolumetricEnergyDensity()
     * @generated
     * @ordered
     */
    protected Quantity volumetricEnergyDensity = VOLUMETRIC_ENERGY_DENSITY_EDEFAULT;

    /**
     * The default value of the '{@link #getEnergy() <em>Energy</em>}' attribute.
     * @see #getEnergy()
     * @generated
     * @ordered
     */
    protected static final Quantity ENERGY_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getEnergy() <em>Energy</em>}' attribute.
     * @see #getEnergy()
     * @generated
     * @ordered
     */
    protected Quantity energy = ENERGY_EDEFAULT;

    /**
     * The default value of the '{@link #getCapacity() <em>Capacity</em>}' attribute.
     * @see #getCapacity()
     * @generated
     * @ordered
     */
    protected static final Quantity CAPACITY_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getCapacity() <em>Capacity</em>}' attribute.
     * @see #getCapacity()
     * @generated
     * @ordered
     */
    protected Quantity capacity = CAPACITY_EDEFAULT;

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
     * The default value of the '{@link #getVolume() <em>Volume</em>}' attribute.
     * @see #getVolume()
     * @generated
     * @ordered
     */
    protected static final Quantity VOLUME_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getVolume() <em>Volume</em>}' attribute.
     * @see #getVolume()
     * @generated
     * @ordered
     */
    protected Quantity volume = VOLUME_EDEFAULT;

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
     * The default value of the '{@link #getNpRatio() <em>Np Ratio</em>}' attribute.
     * @see #getNpRatio()
     * @generated
     * @ordered
     */
    protected static final Quantity NP_RATIO_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getNpRatio() <em>Np Ratio</em>}' attribute.
     * @see #getNpRatio()
     * @generated
     * @ordered
     */
    protected Quantity npRatio = NP_RATIO_EDEFAULT;

    /**
     * The default value of the '{@link #getAreaSpecificResistance() <em>Area Specific Resistance</em>}' attribute.
     * @see #getAreaSpecificResistance()
     * @generated
     * @ordered
     */
    protected static final Quantity AREA_SPECIFIC_RESISTANCE_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getAreaSpecificResistance() <em>Area Specific Resistance</em>}' attribute.
     * @see #getAreaSpecificResistance()
     * @generated
     * @ordered
     */
    protected Quantity areaSpecificResistance = AREA_SPECIFIC_RESISTANCE_EDEFAULT;

    /**
     * The default value of the '{@link #getRate() <em>Rate</em>}' attribute.
     * @see #getRate()
     * @generated
     * @ordered
     */
    protected static final Quantity RATE_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getRate() <em>Rate</em>}' attribute.
     * @see #getRate()
     * @generated
     * @ordered
     */
    protected Quantity rate = RATE_EDEFAULT;

    /**
     * The default value of the '{@link #getTemperature() <em>Temperature</em>}' attribute.
     * @see #getTemperature()
     * @generated
     * @ordered
     */
    protected static final Quantity TEMPERATURE_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getTemperature() <em>Temperature</em>}' attribute.
     * @see #getTemperature()
     * @generated
     * @ordered
     */
    protected Quantity temperature = TEMPERATURE_EDEFAULT;

    /**
     * The default value of the '{@link #getCostOfMaterials() <em>Cost Of Materials</em>}' attribute.
     * @see #getCostOfMaterials()
     * @generated
     * @ordered
     */
    protected static final double COST_OF_MATERIALS_EDEFAULT = 0.0;

    /**
     * The cached value of the '{@link #getCostOfMaterials() <em>Cost Of Materials</em>}' attribute.
     * @see #getCostOfMaterials()
     * @generated
     * @ordered
     */
    protected double costOfMaterials = COST_OF_MATERIALS_EDEFAULT;

    /**
     * The default value of the '{@link #getCurrency() <em>Currency</em>}' attribute.
     * @see #getCurrency()
     * @generated
     * @ordered
     */
    protected static final String CURRENCY_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getCurrency() <em>Currency</em>}' attribute.
     * @see #getCurrency()
     * @generated
     * @ordered
     */
    protected String currency = CURRENCY_EDEFAULT;

    /**
     * The cached value of the '{@link #getAssumptions() <em>Assumptions</em>}' attribute list.
     * @see #getAssumptions()
     * @generated
     * @ordered
     */
    protected EList<String> assumptions;

    /**
     * The cached value of the '{@link #getShares() <em>Shares</em>}' containment reference list.
     * @see #getShares()
     * @generated
     * @ordered
     */
    protected EList<LayerShare> shares;

    /**
     * @generated
     */
    protected EnergyEstimateImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return CellPackage.Literals.ENERGY_ESTIMATE;
    }

    /**
     * @generated
     */
    @Override
    public Quantity getGravimetricEnergyDensity()
    {
        return gravimetricEnergyDensity;
    }

    /**
     * @generated
     */
    @Override
    public void setGravimetricEnergyDensity(Quantity newGravimetricEnergyDensity)
    {
        Quantity oldGravimetricEnergyDensity = gravimetricEnergyDensity;
        gravimetricEnergyDensity = newGravimetricEnergyDensity;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.ENERGY_ESTIMATE__GRAVIMETRIC_ENERGY_DENSITY, oldGravimetricEnergyDensity, gravimetricEnergyDensity));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getVolumetricEnergyDensity()
    {
        return volumetricEnergyDensity;
    }

    /**
     * @generated
     */
    @Override
    public void setVolumetricEnergyDensity(Quantity newVolumetricEnergyDensity)
    {
        Quantity oldVolumetricEnergyDensity = volumetricEnergyDensity;
        volumetricEnergyDensity = newVolumetricEnergyDensity;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.ENERGY_ESTIMATE__VOLUMETRIC_ENERGY_DENSITY, oldVolumetricEnergyDensity, volumetricEnergyDensity));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getEnergy()
    {
        return energy;
    }

    /**
     * @generated
     */
    @Override
    public void setEnergy(Quantity newEnergy)
    {
        Quantity oldEnergy = energy;
        energy = newEnergy;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.ENERGY_ESTIMATE__ENERGY, oldEnergy, energy));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getCapacity()
    {
        return capacity;
    }

    /**
     * @generated
     */
    @Override
    public void setCapacity(Quantity newCapacity)
    {
        Quantity oldCapacity = capacity;
        capacity = newCapacity;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.ENERGY_ESTIMATE__CAPACITY, oldCapacity, capacity));
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
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.ENERGY_ESTIMATE__MASS, oldMass, mass));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getVolume()
    {
        return volume;
    }

    /**
     * @generated
     */
    @Override
    public void setVolume(Quantity newVolume)
    {
        Quantity oldVolume = volume;
        volume = newVolume;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.ENERGY_ESTIMATE__VOLUME, oldVolume, volume));
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
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.ENERGY_ESTIMATE__AREAL_CAPACITY, oldArealCapacity, arealCapacity));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getNpRatio()
    {
        return npRatio;
    }

    /**
     * @generated
     */
    @Override
    public void setNpRatio(Quantity newNpRatio)
    {
        Quantity oldNpRatio = npRatio;
        npRatio = newNpRatio;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.ENERGY_ESTIMATE__NP_RATIO, oldNpRatio, npRatio));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getAreaSpecificResistance()
    {
        return areaSpecificResistance;
    }

    /**
     * @generated
     */
    @Override
    public void setAreaSpecificResistance(Quantity newAreaSpecificResistance)
    {
        Quantity oldAreaSpecificResistance = areaSpecificResistance;
        areaSpecificResistance = newAreaSpecificResistance;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.ENERGY_ESTIMATE__AREA_SPECIFIC_RESISTANCE, oldAreaSpecificResistance, areaSpecificResistance));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getRate()
    {
        return rate;
    }

    /**
     * @generated
     */
    @Override
    public void setRate(Quantity newRate)
    {
        Quantity oldRate = rate;
        rate = newRate;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.ENERGY_ESTIMATE__RATE, oldRate, rate));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getTemperature()
    {
        return temperature;
    }

    /**
     * @generated
     */
    @Override
    public void setTemperature(Quantity newTemperature)
    {
        Quantity oldTemperature = temperature;
        temperature = newTemperature;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.ENERGY_ESTIMATE__TEMPERATURE, oldTemperature, temperature));
    }

    /**
     * @generated
     */
    @Override
    public double getCostOfMaterials()
    {
        return costOfMaterials;
    }

    /**
     * @generated
     */
    @Override
    public void setCostOfMaterials(double newCostOfMaterials)
    {
        double oldCostOfMaterials = costOfMaterials;
        costOfMaterials = newCostOfMaterials;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.ENERGY_ESTIMATE__COST_OF_MATERIALS, oldCostOfMaterials, costOfMaterials));
    }

    /**
     * @generated
     */
    @Override
    public String getCurrency()
    {
        return currency;
    }

    /**
     * @generated
     */
    @Override
    public void setCurrency(String newCurrency)
    {
        String oldCurrency = currency;
        currency = newCurrency;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.ENERGY_ESTIMATE__CURRENCY, oldCurrency, currency));
    }

    /**
     * @generated
     */
    @Override
    public EList<String> getAssumptions()
    {
        if (assumptions == null)
        {
            assumptions = new EDataTypeEList<String>(String.class, this, CellPackage.ENERGY_ESTIMATE__ASSUMPTIONS);
        }
        return assumptions;
    }

    /**
     * @generated
     */
    @Override
    public EList<LayerShare> getShares()
    {
        if (shares == null)
        {
            shares = new EObjectContainmentEList<LayerShare>(LayerShare.class, this, CellPackage.ENERGY_ESTIMATE__SHARES);
        }
        return shares;
    }

    /**
     * @generated
     */
    @Override
    public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs)
    {
        switch (featureID)
        {
            case CellPackage.ENERGY_ESTIMATE__SHARES:
                return ((InternalEList<?>)getShares()).basicRemove(otherEnd, msgs);
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
            case CellPackage.ENERGY_ESTIMATE__GRAVIMETRIC_ENERGY_DENSITY:
                return getGravimetricEnergyDensity();
            case CellPackage.ENERGY_ESTIMATE__VOLUMETRIC_ENERGY_DENSITY:
                return getVolumetricEnergyDensity();
            case CellPackage.ENERGY_ESTIMATE__ENERGY:
                return getEnergy();
            case CellPackage.ENERGY_ESTIMATE__CAPACITY:
                return getCapacity();
            case CellPackage.ENERGY_ESTIMATE__MASS:
                return getMass();
            case CellPackage.ENERGY_ESTIMATE__VOLUME:
                return getVolume();
            case CellPackage.ENERGY_ESTIMATE__AREAL_CAPACITY:
                return getArealCapacity();
            case CellPackage.ENERGY_ESTIMATE__NP_RATIO:
                return getNpRatio();
            case CellPackage.ENERGY_ESTIMATE__AREA_SPECIFIC_RESISTANCE:
                return getAreaSpecificResistance();
            case CellPackage.ENERGY_ESTIMATE__RATE:
                return getRate();
            case CellPackage.ENERGY_ESTIMATE__TEMPERATURE:
                return getTemperature();
            case CellPackage.ENERGY_ESTIMATE__COST_OF_MATERIALS:
                return getCostOfMaterials();
            case CellPackage.ENERGY_ESTIMATE__CURRENCY:
                return getCurrency();
            case CellPackage.ENERGY_ESTIMATE__ASSUMPTIONS:
                return getAssumptions();
            case CellPackage.ENERGY_ESTIMATE__SHARES:
                return getShares();
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
            case CellPackage.ENERGY_ESTIMATE__GRAVIMETRIC_ENERGY_DENSITY:
                setGravimetricEnergyDensity((Quantity)newValue);
                return;
            case CellPackage.ENERGY_ESTIMATE__VOLUMETRIC_ENERGY_DENSITY:
                setVolumetricEnergyDensity((Quantity)newValue);
                return;
            case CellPackage.ENERGY_ESTIMATE__ENERGY:
                setEnergy((Quantity)newValue);
                return;
            case CellPackage.ENERGY_ESTIMATE__CAPACITY:
                setCapacity((Quantity)newValue);
                return;
            case CellPackage.ENERGY_ESTIMATE__MASS:
                setMass((Quantity)newValue);
                return;
            case CellPackage.ENERGY_ESTIMATE__VOLUME:
                setVolume((Quantity)newValue);
                return;
            case CellPackage.ENERGY_ESTIMATE__AREAL_CAPACITY:
                setArealCapacity((Quantity)newValue);
                return;
            case CellPackage.ENERGY_ESTIMATE__NP_RATIO:
                setNpRatio((Quantity)newValue);
                return;
            case CellPackage.ENERGY_ESTIMATE__AREA_SPECIFIC_RESISTANCE:
                setAreaSpecificResistance((Quantity)newValue);
                return;
            case CellPackage.ENERGY_ESTIMATE__RATE:
                setRate((Quantity)newValue);
                return;
            case CellPackage.ENERGY_ESTIMATE__TEMPERATURE:
                setTemperature((Quantity)newValue);
                return;
            case CellPackage.ENERGY_ESTIMATE__COST_OF_MATERIALS:
                setCostOfMaterials((Double)newValue);
                return;
            case CellPackage.ENERGY_ESTIMATE__CURRENCY:
                setCurrency((String)newValue);
                return;
            case CellPackage.ENERGY_ESTIMATE__ASSUMPTIONS:
                getAssumptions().clear();
                getAssumptions().addAll((Collection<? extends String>)newValue);
                return;
            case CellPackage.ENERGY_ESTIMATE__SHARES:
                getShares().clear();
                getShares().addAll((Collection<? extends LayerShare>)newValue);
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
            case CellPackage.ENERGY_ESTIMATE__GRAVIMETRIC_ENERGY_DENSITY:
                setGravimetricEnergyDensity(GRAVIMETRIC_ENERGY_DENSITY_EDEFAULT);
                return;
            case CellPackage.ENERGY_ESTIMATE__VOLUMETRIC_ENERGY_DENSITY:
                setVolumetricEnergyDensity(VOLUMETRIC_ENERGY_DENSITY_EDEFAULT);
                return;
            case CellPackage.ENERGY_ESTIMATE__ENERGY:
                setEnergy(ENERGY_EDEFAULT);
                return;
            case CellPackage.ENERGY_ESTIMATE__CAPACITY:
                setCapacity(CAPACITY_EDEFAULT);
                return;
            case CellPackage.ENERGY_ESTIMATE__MASS:
                setMass(MASS_EDEFAULT);
                return;
            case CellPackage.ENERGY_ESTIMATE__VOLUME:
                setVolume(VOLUME_EDEFAULT);
                return;
            case CellPackage.ENERGY_ESTIMATE__AREAL_CAPACITY:
                setArealCapacity(AREAL_CAPACITY_EDEFAULT);
                return;
            case CellPackage.ENERGY_ESTIMATE__NP_RATIO:
                setNpRatio(NP_RATIO_EDEFAULT);
                return;
            case CellPackage.ENERGY_ESTIMATE__AREA_SPECIFIC_RESISTANCE:
                setAreaSpecificResistance(AREA_SPECIFIC_RESISTANCE_EDEFAULT);
                return;
            case CellPackage.ENERGY_ESTIMATE__RATE:
                setRate(RATE_EDEFAULT);
                return;
            case CellPackage.ENERGY_ESTIMATE__TEMPERATURE:
                setTemperature(TEMPERATURE_EDEFAULT);
                return;
            case CellPackage.ENERGY_ESTIMATE__COST_OF_MATERIALS:
                setCostOfMaterials(COST_OF_MATERIALS_EDEFAULT);
                return;
            case CellPackage.ENERGY_ESTIMATE__CURRENCY:
                setCurrency(CURRENCY_EDEFAULT);
                return;
            case CellPackage.ENERGY_ESTIMATE__ASSUMPTIONS:
                getAssumptions().clear();
                return;
            case CellPackage.ENERGY_ESTIMATE__SHARES:
                getShares().clear();
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
            case CellPackage.ENERGY_ESTIMATE__GRAVIMETRIC_ENERGY_DENSITY:
                return GRAVIMETRIC_ENERGY_DENSITY_EDEFAULT == null ? gravimetricEnergyDensity != null : !GRAVIMETRIC_ENERGY_DENSITY_EDEFAULT.equals(gravimetricEnergyDensity);
            case CellPackage.ENERGY_ESTIMATE__VOLUMETRIC_ENERGY_DENSITY:
                return VOLUMETRIC_ENERGY_DENSITY_EDEFAULT == null ? volumetricEnergyDensity != null : !VOLUMETRIC_ENERGY_DENSITY_EDEFAULT.equals(volumetricEnergyDensity);
            case CellPackage.ENERGY_ESTIMATE__ENERGY:
                return ENERGY_EDEFAULT == null ? energy != null : !ENERGY_EDEFAULT.equals(energy);
            case CellPackage.ENERGY_ESTIMATE__CAPACITY:
                return CAPACITY_EDEFAULT == null ? capacity != null : !CAPACITY_EDEFAULT.equals(capacity);
            case CellPackage.ENERGY_ESTIMATE__MASS:
                return MASS_EDEFAULT == null ? mass != null : !MASS_EDEFAULT.equals(mass);
            case CellPackage.ENERGY_ESTIMATE__VOLUME:
                return VOLUME_EDEFAULT == null ? volume != null : !VOLUME_EDEFAULT.equals(volume);
            case CellPackage.ENERGY_ESTIMATE__AREAL_CAPACITY:
                return AREAL_CAPACITY_EDEFAULT == null ? arealCapacity != null : !AREAL_CAPACITY_EDEFAULT.equals(arealCapacity);
            case CellPackage.ENERGY_ESTIMATE__NP_RATIO:
                return NP_RATIO_EDEFAULT == null ? npRatio != null : !NP_RATIO_EDEFAULT.equals(npRatio);
            case CellPackage.ENERGY_ESTIMATE__AREA_SPECIFIC_RESISTANCE:
                return AREA_SPECIFIC_RESISTANCE_EDEFAULT == null ? areaSpecificResistance != null : !AREA_SPECIFIC_RESISTANCE_EDEFAULT.equals(areaSpecificResistance);
            case CellPackage.ENERGY_ESTIMATE__RATE:
                return RATE_EDEFAULT == null ? rate != null : !RATE_EDEFAULT.equals(rate);
            case CellPackage.ENERGY_ESTIMATE__TEMPERATURE:
                return TEMPERATURE_EDEFAULT == null ? temperature != null : !TEMPERATURE_EDEFAULT.equals(temperature);
            case CellPackage.ENERGY_ESTIMATE__COST_OF_MATERIALS:
                return costOfMaterials != COST_OF_MATERIALS_EDEFAULT;
            case CellPackage.ENERGY_ESTIMATE__CURRENCY:
                return CURRENCY_EDEFAULT == null ? currency != null : !CURRENCY_EDEFAULT.equals(currency);
            case CellPackage.ENERGY_ESTIMATE__ASSUMPTIONS:
                return assumptions != null && !assumptions.isEmpty();
            case CellPackage.ENERGY_ESTIMATE__SHARES:
                return shares != null && !shares.isEmpty();
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
        result.append(" (gravimetricEnergyDensity: ");
        result.append(gravimetricEnergyDensity);
        result.append(", volumetricEnergyDensity: ");
        result.append(volumetricEnergyDensity);
        result.append(", energy: ");
        result.append(energy);
        result.append(", capacity: ");
        result.append(capacity);
        result.append(", mass: ");
        result.append(mass);
        result.append(", volume: ");
        result.append(volume);
        result.append(", arealCapacity: ");
        result.append(arealCapacity);
        result.append(", npRatio: ");
        result.append(npRatio);
        result.append(", areaSpecificResistance: ");
        result.append(areaSpecificResistance);
        result.append(", rate: ");
        result.append(rate);
        result.append(", temperature: ");
        result.append(temperature);
        result.append(", costOfMaterials: ");
        result.append(costOfMaterials);
        result.append(", currency: ");
        result.append(currency);
        result.append(", assumptions: ");
        result.append(assumptions);
        result.append(')');
        return result.toString();
    }

} //EnergyEstimateImpl
