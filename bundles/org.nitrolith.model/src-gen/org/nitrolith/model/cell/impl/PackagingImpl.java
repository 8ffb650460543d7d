// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.cell.impl;

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
import org.nitrolith.model.base.Documented;
import org.nitrolith.model.base.Source;

import org.nitrolith.model.base.impl.NamedImpl;

import org.nitrolith.model.cell.CellPackage;
import org.nitrolith.model.cell.Packaging;

import org.nitrolith.units.Quantity;

/**
 * An implementation of the model object '<em><b>Packaging</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.cell.impl.PackagingImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.PackagingImpl#getSources <em>Sources</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.PackagingImpl#getFoilArealMass <em>Foil Areal Mass</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.PackagingImpl#getFoilThickness <em>Foil Thickness</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.PackagingImpl#getSealMargin <em>Seal Margin</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.PackagingImpl#getTabMass <em>Tab Mass</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.PackagingImpl#getPressureHardwareMass <em>Pressure Hardware Mass</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.PackagingImpl#getStackPressure <em>Stack Pressure</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.PackagingImpl#getCaseMass <em>Case Mass</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.PackagingImpl#getOtherMass <em>Other Mass</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.PackagingImpl#getVolume <em>Volume</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PackagingImpl extends NamedImpl implements Packaging
{
    /**
     * The default value of the '{@link #getDescription() <em>Description</em>}' attribute.
     * @see #getDescription()
     * @generated
     * @ordered
     */
    protected static final String DESCRIPTION_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getDescription() <em>Description</em>}' attribute.
     * @see #getDescription()
     * @generated
     * @ordered
     */
    protected String description = DESCRIPTION_EDEFAULT;

    /**
     * The cached value of the '{@link #getSources() <em>Sources</em>}' containment reference list.
     * @see #getSources()
     * @generated
     * @ordered
     */
    protected EList<Source> sources;

    /**
     * The default value of the '{@link #getFoilArealMass() <em>Foil Areal Mass</em>}' attribute.
     * @see #getFoilArealMass()
     * @generated
     * @ordered
     */
    protected static final Quantity FOIL_AREAL_MASS_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getFoilArealMass() <em>Foil Areal Mass</em>}' attribute.
     * @see #getFoilArealMass()
     * @generated
     * @ordered
     */
    protected Quantity foilArealMass = FOIL_AREAL_MASS_EDEFAULT;

    /**
     * The default value of the '{@link #getFoilThickness() <em>Foil Thickness</em>}' attribute.
     * @see #getFoilThickness()
     * @generated
     * @ordered
     */
    protected static final Quantity FOIL_THICKNESS_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getFoilThickness() <em>Foil Thickness</em>}' attribute.
     * @see #getFoilThickness()
     * @generated
     * @ordered
     */
    protected Quantity foilThickness = FOIL_THICKNESS_EDEFAULT;

    /**
     * The default value of the '{@link #getSealMargin() <em>Seal Margin</em>}' attribute.
     * @see #getSealMargin()
     * @generated
     * @ordered
     */
    protected static final Quantity SEAL_MARGIN_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getSealMargin() <em>Seal Margin</em>}' attribute.
     * @see #getSealMargin()
     * @generated
     * @ordered
     */
    protected Quantity sealMargin = SEAL_MARGIN_EDEFAULT;

    /**
     * The default value of the '{@link #getTabMass() <em>Tab Mass</em>}' attribute.
     * @see #getTabMass()
     * @generated
     * @ordered
     */
    protected static final Quantity TAB_MASS_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getTabMass() <em>Tab Mass</em>}' attribute.
     * @see #getTabMass()
     * @generated
     * @ordered
     */
    protected Quantity tabMass = TAB_MASS_EDEFAULT;

    /**
     * The default value of the '{@link #getPressureHardwareMass() <em>Pressure Hardware Mass</em>}' attribute.
     * @see #getPressureHardwareMass()
     * @generated
     * @ordered
     */
    protected static final Quantity PRESSURE_HARDWARE_MASS_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getPressureHardwareMass() <em>Pressure Hardware Mass</em>}' attribute.
     * @see #getPressureHardwareMass()
     * @generated
     * @ordered
     */
    protected Quantity pressureHardwareMass = PRESSURE_HARDWARE_MASS_EDEFAULT;

    /**
     * The default value of the '{@link #getStackPressure() <em>Stack Pressure</em>}' attribute.
     * @see #getStackPressure()
     * @generated
     * @ordered
     */
    protected static final Quantity STACK_PRESSURE_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getStackPressure() <em>Stack Pressure</em>}' attribute.
     * @see #getStackPressure()
     * @generated
     * @ordered
     */
    protected Quantity stackPressure = STACK_PRESSURE_EDEFAULT;

    /**
     * The default value of the '{@link #getCaseMass() <em>Case Mass</em>}' attribute.
     * @see #getCaseMass()
     * @generated
     * @ordered
     */
    protected static final Quantity CASE_MASS_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getCaseMass() <em>Case Mass</em>}' attribute.
     * @see #getCaseMass()
     * @generated
     * @ordered
     */
    protected Quantity caseMass = CASE_MASS_EDEFAULT;

    /**
     * The default value of the '{@link #getOtherMass() <em>Other Mass</em>}' attribute.
     * @see #getOtherMass()
     * @generated
     * @ordered
     */
    protected static final Quantity OTHER_MASS_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getOtherMass() <em>Other Mass</em>}' attribute.
     * @see #getOtherMass()
     * @generated
     * @ordered
     */
    protected Quantity otherMass = OTHER_MASS_EDEFAULT;

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
     * @generated
     */
    protected PackagingImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return CellPackage.Literals.PACKAGING;
    }

    /**
     * @generated
     */
    @Override
    public String getDescription()
    {
        return description;
    }

    /**
     * @generated
     */
    @Override
    public void setDescription(String newDescription)
    {
        String oldDescription = description;
        description = newDescription;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.PACKAGING__DESCRIPTION, oldDescription, description));
    }

    /**
     * @generated
     */
    @Override
    public EList<Source> getSources()
    {
        if (sources == null)
        {
            sources = new EObjectContainmentEList<Source>(Source.class, this, CellPackage.PACKAGING__SOURCES);
        }
        return sources;
    }

    /**
     * @generated
     */
    @Override
    public Quantity getFoilArealMass()
    {
        return foilArealMass;
    }

    /**
     * @generated
     */
    @Override
    public void setFoilArealMass(Quantity newFoilArealMass)
    {
        Quantity oldFoilArealMass = foilArealMass;
        foilArealMass = newFoilArealMass;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.PACKAGING__FOIL_AREAL_MASS, oldFoilArealMass, foilArealMass));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getFoilThickness()
    {
        return foilThickness;
    }

    /**
     * @generated
     */
    @Override
    public void setFoilThickness(Quantity newFoilThickness)
    {
        Quantity oldFoilThickness = foilThickness;
        foilThickness = newFoilThickness;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.PACKAGING__FOIL_THICKNESS, oldFoilThickness, foilThickness));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getSealMargin()
    {
        return sealMargin;
    }

    /**
     * @generated
     */
    @Override
    public void setSealMargin(Quantity newSealMargin)
    {
        Quantity oldSealMargin = sealMargin;
        sealMargin = newSealMargin;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.PACKAGING__SEAL_MARGIN, oldSealMargin, sealMargin));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getTabMass()
    {
        return tabMass;
    }

    /**
     * @generated
     */
    @Override
    public void setTabMass(Quantity newTabMass)
    {
        Quantity oldTabMass = tabMass;
        tabMass = newTabMass;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.PACKAGING__TAB_MASS, oldTabMass, tabMass));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getPressureHardwareMass()
    {
        return pressureHardwareMass;
    }

    /**
     * @generated
     */
    @Override
    public void setPressureHardwareMass(Quantity newPressureHardwareMass)
    {
        Quantity oldPressureHardwareMass = pressureHardwareMass;
        pressureHardwareMass = newPressureHardwareMass;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.PACKAGING__PRESSURE_HARDWARE_MASS, oldPressureHardwareMass, pressureHardwareMass));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getStackPressure()
    {
        return stackPressure;
    }

    /**
     * @generated
     */
    @Override
    public void setStackPressure(Quantity newStackPressure)
    {
        Quantity oldStackPressure = stackPressure;
        stackPressure = newStackPressure;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.PACKAGING__STACK_PRESSURE, oldStackPressure, stackPressure));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getCaseMass()
    {
        return caseMass;
    }

    /**
     * @generated
     */
    @Override
    public void setCaseMass(Quantity newCaseMass)
    {
        Quantity oldCaseMass = caseMass;
        caseMass = newCaseMass;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.PACKAGING__CASE_MASS, oldCaseMass, caseMass));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getOtherMass()
    {
        return otherMass;
    }

    /**
     * @generated
     */
    @Override
    public void setOtherMass(Quantity newOtherMass)
    {
        Quantity oldOtherMass = otherMass;
        otherMass = newOtherMass;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.PACKAGING__OTHER_MASS, oldOtherMass, otherMass));
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
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.PACKAGING__VOLUME, oldVolume, volume));
    }

    /**
     * @generated
     */
    @Override
    public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs)
    {
        switch (featureID)
        {
            case CellPackage.PACKAGING__SOURCES:
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
            case CellPackage.PACKAGING__DESCRIPTION:
                return getDescription();
            case CellPackage.PACKAGING__SOURCES:
                return getSources();
            case CellPackage.PACKAGING__FOIL_AREAL_MASS:
                return getFoilArealMass();
            case CellPackage.PACKAGING__FOIL_THICKNESS:
                return getFoilThickness();
            case CellPackage.PACKAGING__SEAL_MARGIN:
                return getSealMargin();
            case CellPackage.PACKAGING__TAB_MASS:
                return getTabMass();
            case CellPackage.PACKAGING__PRESSURE_HARDWARE_MASS:
                return getPressureHardwareMass();
            case CellPackage.PACKAGING__STACK_PRESSURE:
                return getStackPressure();
            case CellPackage.PACKAGING__CASE_MASS:
                return getCaseMass();
            case CellPackage.PACKAGING__OTHER_MASS:
                return getOtherMass();
            case CellPackage.PACKAGING__VOLUME:
                return getVolume();
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
            case CellPackage.PACKAGING__DESCRIPTION:
                setDescription((String)newValue);
                return;
            case CellPackage.PACKAGING__SOURCES:
                getSources().clear();
                getSources().addAll((Collection<? extends Source>)newValue);
                return;
            case CellPackage.PACKAGING__FOIL_AREAL_MASS:
                setFoilArealMass((Quantity)newValue);
                return;
            case CellPackage.PACKAGING__FOIL_THICKNESS:
                setFoilThickness((Quantity)newValue);
                return;
            case CellPackage.PACKAGING__SEAL_MARGIN:
                setSealMargin((Quantity)newValue);
                return;
            case CellPackage.PACKAGING__TAB_MASS:
                setTabMass((Quantity)newValue);
                return;
            case CellPackage.PACKAGING__PRESSURE_HARDWARE_MASS:
                setPressureHardwareMass((Quantity)newValue);
                return;
            case CellPackage.PACKAGING__STACK_PRESSURE:
                setStackPressure((Quantity)newValue);
                return;
            case CellPackage.PACKAGING__CASE_MASS:
                setCaseMass((Quantity)newValue);
                return;
            case CellPackage.PACKAGING__OTHER_MASS:
                setOtherMass((Quantity)newValue);
                return;
            case CellPackage.PACKAGING__VOLUME:
                setVolume((Quantity)newValue);
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
            case CellPackage.PACKAGING__DESCRIPTION:
                setDescription(DESCRIPTION_EDEFAULT);
                return;
            case CellPackage.PACKAGING__SOURCES:
                getSources().clear();
                return;
            case CellPackage.PACKAGING__FOIL_AREAL_MASS:
                setFoilArealMass(FOIL_AREAL_MASS_EDEFAULT);
                return;
            case CellPackage.PACKAGING__FOIL_THICKNESS:
                setFoilThickness(FOIL_THICKNESS_EDEFAULT);
                return;
            case CellPackage.PACKAGING__SEAL_MARGIN:
                setSealMargin(SEAL_MARGIN_EDEFAULT);
                return;
            case CellPackage.PACKAGING__TAB_MASS:
                setTabMass(TAB_MASS_EDEFAULT);
                return;
            case CellPackage.PACKAGING__PRESSURE_HARDWARE_MASS:
                setPressureHardwareMass(PRESSURE_HARDWARE_MASS_EDEFAULT);
                return;
            case CellPackage.PACKAGING__STACK_PRESSURE:
                setStackPressure(STACK_PRESSURE_EDEFAULT);
                return;
            case CellPackage.PACKAGING__CASE_MASS:
                setCaseMass(CASE_MASS_EDEFAULT);
                return;
            case CellPackage.PACKAGING__OTHER_MASS:
                setOtherMass(OTHER_MASS_EDEFAULT);
                return;
            case CellPackage.PACKAGING__VOLUME:
                setVolume(VOLUME_EDEFAULT);
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
            case CellPackage.PACKAGING__DESCRIPTION:
                return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
            case CellPackage.PACKAGING__SOURCES:
                return sources != null && !sources.isEmpty();
            case CellPackage.PACKAGING__FOIL_AREAL_MASS:
                return FOIL_AREAL_MASS_EDEFAULT == null ? foilArealMass != null : !FOIL_AREAL_MASS_EDEFAULT.equals(foilArealMass);
            case CellPackage.PACKAGING__FOIL_THICKNESS:
                return FOIL_THICKNESS_EDEFAULT == null ? foilThickness != null : !FOIL_THICKNESS_EDEFAULT.equals(foilThickness);
            case CellPackage.PACKAGING__SEAL_MARGIN:
                return SEAL_MARGIN_EDEFAULT == null ? sealMargin != null : !SEAL_MARGIN_EDEFAULT.equals(sealMargin);
            case CellPackage.PACKAGING__TAB_MASS:
                return TAB_MASS_EDEFAULT == null ? tabMass != null : !TAB_MASS_EDEFAULT.equals(tabMass);
            case CellPackage.PACKAGING__PRESSURE_HARDWARE_MASS:
                return PRESSURE_HARDWARE_MASS_EDEFAULT == null ? pressureHardwareMass != null : !PRESSURE_HARDWARE_MASS_EDEFAULT.equals(pressureHardwareMass);
            case CellPackage.PACKAGING__STACK_PRESSURE:
                return STACK_PRESSURE_EDEFAULT == null ? stackPressure != null : !STACK_PRESSURE_EDEFAULT.equals(stackPressure);
            case CellPackage.PACKAGING__CASE_MASS:
                return CASE_MASS_EDEFAULT == null ? caseMass != null : !CASE_MASS_EDEFAULT.equals(caseMass);
            case CellPackage.PACKAGING__OTHER_MASS:
                return OTHER_MASS_EDEFAULT == null ? otherMass != null : !OTHER_MASS_EDEFAULT.equals(otherMass);
            case CellPackage.PACKAGING__VOLUME:
                return VOLUME_EDEFAULT == null ? volume != null : !VOLUME_EDEFAULT.equals(volume);
        }
        return super.eIsSet(featureID);
    }

    /**
     * @generated
     */
    @Override
    public int eBaseStructuralFeatureID(int derivedFeatureID, Class<?> baseClass)
    {
        if (baseClass == Documented.class)
        {
            switch (derivedFeatureID)
            {
                case CellPackage.PACKAGING__DESCRIPTION: return BasePackage.DOCUMENTED__DESCRIPTION;
                default: return -1;
            }
        }
        if (baseClass == Cited.class)
        {
            switch (derivedFeatureID)
            {
                case CellPackage.PACKAGING__SOURCES: return BasePackage.CITED__SOURCES;
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
        if (baseClass == Documented.class)
        {
            switch (baseFeatureID)
            {
                case BasePackage.DOCUMENTED__DESCRIPTION: return CellPackage.PACKAGING__DESCRIPTION;
                default: return -1;
            }
        }
        if (baseClass == Cited.class)
        {
            switch (baseFeatureID)
            {
                case BasePackage.CITED__SOURCES: return CellPackage.PACKAGING__SOURCES;
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
        result.append(" (description: ");
        result.append(description);
        result.append(", foilArealMass: ");
        result.append(foilArealMass);
        result.append(", foilThickness: ");
        result.append(foilThickness);
        result.append(", sealMargin: ");
        result.append(sealMargin);
        result.append(", tabMass: ");
        result.append(tabMass);
        result.append(", pressureHardwareMass: ");
        result.append(pressureHardwareMass);
        result.append(", stackPressure: ");
        result.append(stackPressure);
        result.append(", caseMass: ");
        result.append(caseMass);
        result.append(", otherMass: ");
        result.append(otherMass);
        result.append(", volume: ");
        result.append(volume);
        result.append(')');
        return result.toString();
    }

} //PackagingImpl
