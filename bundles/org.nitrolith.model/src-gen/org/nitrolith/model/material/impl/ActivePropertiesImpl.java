// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.material.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.nitrolith.model.base.BasePackage;
import org.nitrolith.model.base.Cited;
import org.nitrolith.model.base.Source;

import org.nitrolith.model.base.impl.DocumentedImpl;

import org.nitrolith.model.material.ActiveProperties;
import org.nitrolith.model.material.MaterialPackage;

import org.nitrolith.units.Quantity;

/**
 * An implementation of the model object '<em><b>Active Properties</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.material.impl.ActivePropertiesImpl#getSources <em>Sources</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.ActivePropertiesImpl#getSpecificCapacity <em>Specific Capacity</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.ActivePropertiesImpl#getTheoreticalCapacity <em>Theoretical Capacity</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.ActivePropertiesImpl#getMeanVoltage <em>Mean Voltage</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.ActivePropertiesImpl#getUpperCutoffVoltage <em>Upper Cutoff Voltage</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.ActivePropertiesImpl#getLowerCutoffVoltage <em>Lower Cutoff Voltage</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.ActivePropertiesImpl#getFirstCycleLoss <em>First Cycle Loss</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.ActivePropertiesImpl#getVolumeChange <em>Volume Change</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ActivePropertiesImpl extends DocumentedImpl implements ActiveProperties
{
    /**
     * The cached value of the '{@link #getSources() <em>Sources</em>}' containment reference list.
     * @see #getSources()
     * @generated
     * @ordered
     */
    protected EList<Source> sources;

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
     * The default value of the '{@link #getTheoreticalCapacity() <em>Theoretical Capacity</em>}' attribute.
     * @see #getTheoreticalCapacity()
     * @generated
     * @ordered
     */
    protected static final Quantity THEORETICAL_CAPACITY_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getTheoreticalCapacity() <em>Theoretical Capacity</em>}' attribute.
     * @see #getTheoreticalCapacity()
     * @generated
     * @ordered
     */
    protected Quantity theoreticalCapacity = THEORETICAL_CAPACITY_EDEFAULT;

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
     * The default value of the '{@link #getVolumeChange() <em>Volume Change</em>}' attribute.
     * @see #getVolumeChange()
     * @generated
     * @ordered
     */
    protected static final Quantity VOLUME_CHANGE_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getVolumeChange() <em>Volume Change</em>}' attribute.
     * @see #getVolumeChange()
     * @generated
     * @ordered
     */
    protected Quantity volumeChange = VOLUME_CHANGE_EDEFAULT;

    /**
     * @generated
     */
    protected ActivePropertiesImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return MaterialPackage.Literals.ACTIVE_PROPERTIES;
    }

    /**
     * @generated
     */
    @Override
    public EList<Source> getSources()
    {
        if (sources == null)
        {
            sources = new EObjectContainmentEList<Source>(Source.class, this, MaterialPackage.ACTIVE_PROPERTIES__SOURCES);
        }
        return sources;
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
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.ACTIVE_PROPERTIES__SPECIFIC_CAPACITY, oldSpecificCapacity, specificCapacity));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getTheoreticalCapacity()
    {
        return theoreticalCapacity;
    }

    /**
     * @generated
     */
    @Override
    public void setTheoreticalCapacity(Quantity newTheoreticalCapacity)
    {
        Quantity oldTheoreticalCapacity = theoreticalCapacity;
        theoreticalCapacity = newTheoreticalCapacity;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.ACTIVE_PROPERTIES__THEORETICAL_CAPACITY, oldTheoreticalCapacity, theoreticalCapacity));
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
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.ACTIVE_PROPERTIES__MEAN_VOLTAGE, oldMeanVoltage, meanVoltage));
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
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.ACTIVE_PROPERTIES__UPPER_CUTOFF_VOLTAGE, oldUpperCutoffVoltage, upperCutoffVoltage));
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
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.ACTIVE_PROPERTIES__LOWER_CUTOFF_VOLTAGE, oldLowerCutoffVoltage, lowerCutoffVoltage));
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
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.ACTIVE_PROPERTIES__FIRST_CYCLE_LOSS, oldFirstCycleLoss, firstCycleLoss));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getVolumeChange()
    {
        return volumeChange;
    }

    /**
     * @generated
     */
    @Override
    public void setVolumeChange(Quantity newVolumeChange)
    {
        Quantity oldVolumeChange = volumeChange;
        volumeChange = newVolumeChange;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.ACTIVE_PROPERTIES__VOLUME_CHANGE, oldVolumeChange, volumeChange));
    }

    /**
     * @generated
     */
    @Override
    public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs)
    {
        switch (featureID)
        {
            case MaterialPackage.ACTIVE_PROPERTIES__SOURCES:
                return ((InternalEList<?>)getSources()).basicRemove(otherEnd, msgs);
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
            case MaterialPackage.ACTIVE_PROPERTIES__SOURCES:
                return getSources();
            case MaterialPackage.ACTIVE_PROPERTIES__SPECIFIC_CAPACITY:
                return getSpecificCapacity();
            case MaterialPackage.ACTIVE_PROPERTIES__THEORETICAL_CAPACITY:
                return getTheoreticalCapacity();
            case MaterialPackage.ACTIVE_PROPERTIES__MEAN_VOLTAGE:
                return getMeanVoltage();
            case MaterialPackage.ACTIVE_PROPERTIES__UPPER_CUTOFF_VOLTAGE:
                return getUpperCutoffVoltage();
            case MaterialPackage.ACTIVE_PROPERTIES__LOWER_CUTOFF_VOLTAGE:
                return getLowerCutoffVoltage();
            case MaterialPackage.ACTIVE_PROPERTIES__FIRST_CYCLE_LOSS:
                return getFirstCycleLoss();
            case MaterialPackage.ACTIVE_PROPERTIES__VOLUME_CHANGE:
                return getVolumeChange();
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
            case MaterialPackage.ACTIVE_PROPERTIES__SOURCES:
                getSources().clear();
                getSources().addAll((Collection<? extends Source>)newValue);
                return;
            case MaterialPackage.ACTIVE_PROPERTIES__SPECIFIC_CAPACITY:
                setSpecificCapacity((Quantity)newValue);
                return;
            case MaterialPackage.ACTIVE_PROPERTIES__THEORETICAL_CAPACITY:
                setTheoreticalCapacity((Quantity)newValue);
                return;
            case MaterialPackage.ACTIVE_PROPERTIES__MEAN_VOLTAGE:
                setMeanVoltage((Quantity)newValue);
                return;
            case MaterialPackage.ACTIVE_PROPERTIES__UPPER_CUTOFF_VOLTAGE:
                setUpperCutoffVoltage((Quantity)newValue);
                return;
            case MaterialPackage.ACTIVE_PROPERTIES__LOWER_CUTOFF_VOLTAGE:
                setLowerCutoffVoltage((Quantity)newValue);
                return;
            case MaterialPackage.ACTIVE_PROPERTIES__FIRST_CYCLE_LOSS:
                setFirstCycleLoss((Quantity)newValue);
                return;
            case MaterialPackage.ACTIVE_PROPERTIES__VOLUME_CHANGE:
                setVolumeChange((Quantity)newValue);
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
            case MaterialPackage.ACTIVE_PROPERTIES__SOURCES:
                getSources().clear();
                return;
            case MaterialPackage.ACTIVE_PROPERTIES__SPECIFIC_CAPACITY:
                setSpecificCapacity(SPECIFIC_CAPACITY_EDEFAULT);
                return;
            case MaterialPackage.ACTIVE_PROPERTIES__THEORETICAL_CAPACITY:
                setTheoreticalCapacity(THEORETICAL_CAPACITY_EDEFAULT);
                return;
            case MaterialPackage.ACTIVE_PROPERTIES__MEAN_VOLTAGE:
                setMeanVoltage(MEAN_VOLTAGE_EDEFAULT);
                return;
            case MaterialPackage.ACTIVE_PROPERTIES__UPPER_CUTOFF_VOLTAGE:
                setUpperCutoffVoltage(UPPER_CUTOFF_VOLTAGE_EDEFAULT);
                return;
            case MaterialPackage.ACTIVE_PROPERTIES__LOWER_CUTOFF_VOLTAGE:
                setLowerCutoffVoltage(LOWER_CUTOFF_VOLTAGE_EDEFAULT);
                return;
            case MaterialPackage.ACTIVE_PROPERTIES__FIRST_CYCLE_LOSS:
                setFirstCycleLoss(FIRST_CYCLE_LOSS_EDEFAULT);
                return;
            case MaterialPackage.ACTIVE_PROPERTIES__VOLUME_CHANGE:
                setVolumeChange(VOLUME_CHANGE_EDEFAULT);
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
            case MaterialPackage.ACTIVE_PROPERTIES__SOURCES:
                return sources != null && !sources.isEmpty();
            case MaterialPackage.ACTIVE_PROPERTIES__SPECIFIC_CAPACITY:
                return SPECIFIC_CAPACITY_EDEFAULT == null ? specificCapacity != null : !SPECIFIC_CAPACITY_EDEFAULT.equals(specificCapacity);
            case MaterialPackage.ACTIVE_PROPERTIES__THEORETICAL_CAPACITY:
                return THEORETICAL_CAPACITY_EDEFAULT == null ? theoreticalCapacity != null : !THEORETICAL_CAPACITY_EDEFAULT.equals(theoreticalCapacity);
            case MaterialPackage.ACTIVE_PROPERTIES__MEAN_VOLTAGE:
                return MEAN_VOLTAGE_EDEFAULT == null ? meanVoltage != null : !MEAN_VOLTAGE_EDEFAULT.equals(meanVoltage);
            case MaterialPackage.ACTIVE_PROPERTIES__UPPER_CUTOFF_VOLTAGE:
                return UPPER_CUTOFF_VOLTAGE_EDEFAULT == null ? upperCutoffVoltage != null : !UPPER_CUTOFF_VOLTAGE_EDEFAULT.equals(upperCutoffVoltage);
            case MaterialPackage.ACTIVE_PROPERTIES__LOWER_CUTOFF_VOLTAGE:
                return LOWER_CUTOFF_VOLTAGE_EDEFAULT == null ? lowerCutoffVoltage != null : !LOWER_CUTOFF_VOLTAGE_EDEFAULT.equals(lowerCutoffVoltage);
            case MaterialPackage.ACTIVE_PROPERTIES__FIRST_CYCLE_LOSS:
                return FIRST_CYCLE_LOSS_EDEFAULT == null ? firstCycleLoss != null : !FIRST_CYCLE_LOSS_EDEFAULT.equals(firstCycleLoss);
            case MaterialPackage.ACTIVE_PROPERTIES__VOLUME_CHANGE:
                return VOLUME_CHANGE_EDEFAULT == null ? volumeChange != null : !VOLUME_CHANGE_EDEFAULT.equals(volumeChange);
        }
        return super.eIsSet(featureID);
    }

    /**
     * @generated
     */
    @Override
    public int eBaseStructuralFeatureID(int derivedFeatureID, Class<?> baseClass)
    {
        if (baseClass == Cited.class)
        {
            switch (derivedFeatureID)
            {
                case MaterialPackage.ACTIVE_PROPERTIES__SOURCES: return BasePackage.CITED__SOURCES;
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
        if (baseClass == Cited.class)
        {
            switch (baseFeatureID)
            {
                case BasePackage.CITED__SOURCES: return MaterialPackage.ACTIVE_PROPERTIES__SOURCES;
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
        result.append(" (specificCapacity: ");
        result.append(specificCapacity);
        result.append(", theoreticalCapacity: ");
        result.append(theoreticalCapacity);
        result.append(", meanVoltage: ");
        result.append(meanVoltage);
        result.append(", upperCutoffVoltage: ");
        result.append(upperCutoffVoltage);
        result.append(", lowerCutoffVoltage: ");
        result.append(lowerCutoffVoltage);
        result.append(", firstCycleLoss: ");
        result.append(firstCycleLoss);
        result.append(", volumeChange: ");
        result.append(volumeChange);
        result.append(')');
        return result.toString();
    }

} //ActivePropertiesImpl
