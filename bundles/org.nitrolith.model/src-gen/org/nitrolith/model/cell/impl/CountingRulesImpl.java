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
import org.nitrolith.model.base.Source;

import org.nitrolith.model.base.impl.DocumentedImpl;

import org.nitrolith.model.cell.CellPackage;
import org.nitrolith.model.cell.CountingRules;
import org.nitrolith.model.cell.FoilCounting;
import org.nitrolith.model.cell.LithiumCounting;
import org.nitrolith.model.cell.ThicknessCounting;

/**
 * An implementation of the model object '<em><b>Counting Rules</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.cell.impl.CountingRulesImpl#getSources <em>Sources</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.CountingRulesImpl#getLithium <em>Lithium</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.CountingRulesImpl#getFoils <em>Foils</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.CountingRulesImpl#getElectrolyteThickness <em>Electrolyte Thickness</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.CountingRulesImpl#isIncludePackage <em>Include Package</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.CountingRulesImpl#isIncludePressureHardware <em>Include Pressure Hardware</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.CountingRulesImpl#isIncludeFirstCycleLoss <em>Include First Cycle Loss</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.CountingRulesImpl#isIncludePorosity <em>Include Porosity</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.CountingRulesImpl#isIncludeSwelling <em>Include Swelling</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CountingRulesImpl extends DocumentedImpl implements CountingRules
{
    /**
     * The cached value of the '{@link #getSources() <em>Sources</em>}' containment reference list.
     * @see #getSources()
     * @generated
     * @ordered
     */
    protected EList<Source> sources;

    /**
     * The default value of the '{@link #getLithium() <em>Lithium</em>}' attribute.
     * @see #getLithium()
     * @generated
     * @ordered
     */
    protected static final LithiumCounting LITHIUM_EDEFAULT = LithiumCounting.ALL_LITHIUM;

    /**
     * The cached value of the '{@link #getLithium() <em>Lithium</em>}' attribute.
     * @see #getLithium()
     * @generated
     * @ordered
     */
    protected LithiumCounting lithium = LITHIUM_EDEFAULT;

    /**
     * The default value of the '{@link #getFoils() <em>Foils</em>}' attribute.
     * @see #getFoils()
     * @generated
     * @ordered
     */
    protected static final FoilCounting FOILS_EDEFAULT = FoilCounting.FULL;

    /**
     * The cached value of the '{@link #getFoils() <em>Foils</em>}' attribute.
     * @see #getFoils()
     * @generated
     * @ordered
     */
    protected FoilCounting foils = FOILS_EDEFAULT;

    /**
     * The default value of the '{@link #getElectrolyteThickness() <em>Electrolyte Thickness</em>}' attribute.
     * @see #getElectrolyteThickness()
     * @generated
     * @ordered
     */
    protected static final ThicknessCounting ELECTROLYTE_THICKNESS_EDEFAULT = ThicknessCounting.EACH_LAYER;

    /**
     * The cached value of the '{@link #getElectrolyteThickness() <em>Electrolyte Thickness</em>}' attribute.
     * @see #getElectrolyteThickness()
     * @generated
     * @ordered
     */
    protected ThicknessCounting electrolyteThickness = ELECTROLYTE_THICKNESS_EDEFAULT;

    /**
     * The default value of the '{@link #isIncludePackage() <em>Include Package</em>}' attribute.
     * @see #isIncludePackage()
     * @generated
     * @ordered
     */
    protected static final boolean INCLUDE_PACKAGE_EDEFAULT = false;

    /**
     * The cached value of the '{@link #isIncludePackage() <em>Include Package</em>}' attribute.
     * @see #isIncludePackage()
     * @generated
     * @ordered
     */
    protected boolean includePackage = INCLUDE_PACKAGE_EDEFAULT;

    /**
     * The default value of the '{@link #isIncludePressureHardware() <em>Include Pressure Hardware</em>}' attribute.
     * @see #isIncludePressureHardware()
     * @generated
     * @ordered
     */
    protected static final boolean INCLUDE_PRESSURE_HARDWARE_EDEFAULT = false;

    /**
     * The cached value of the '{@link #isIncludePressureHardware() <em>Include Pressure Hardware</em>}' attribute.
     * @see #isIncludePressureHardware()
     * @generated
     * @ordered
     */
    protected boolean includePressureHardware = INCLUDE_PRESSURE_HARDWARE_EDEFAULT;

    /**
     * The default value of the '{@link #isIncludeFirstCycleLoss() <em>Include First Cycle Loss</em>}' attribute.
     * @see #isIncludeFirstCycleLoss()
     * @generated
     * @ordered
     */
    protected static final boolean INCLUDE_FIRST_CYCLE_LOSS_EDEFAULT = false;

    /**
     * The cached value of the '{@link #isIncludeFirstCycleLoss() <em>Include First Cycle Loss</em>}' attribute.
     * @see #isIncludeFirstCycleLoss()
     * @generated
     * @ordered
     */
    protected boolean includeFirstCycleLoss = INCLUDE_FIRST_CYCLE_LOSS_EDEFAULT;

    /**
     * The default value of the '{@link #isIncludePorosity() <em>Include Porosity</em>}' attribute.
     * @see #isIncludePorosity()
     * @generated
     * @ordered
     */
    protected static final boolean INCLUDE_POROSITY_EDEFAULT = true;

    /**
     * The cached value of the '{@link #isIncludePorosity() <em>Include Porosity</em>}' attribute.
     * @see #isIncludePorosity()
     * @generated
     * @ordered
     */
    protected boolean includePorosity = INCLUDE_POROSITY_EDEFAULT;

    /**
     * The default value of the '{@link #isIncludeSwelling() <em>Include Swelling</em>}' attribute.
     * @see #isIncludeSwelling()
     * @generated
     * @ordered
     */
    protected static final boolean INCLUDE_SWELLING_EDEFAULT = false;

    /**
     * The cached value of the '{@link #isIncludeSwelling() <em>Include Swelling</em>}' attribute.
     * @see #isIncludeSwelling()
     * @generated
     * @ordered
     */
    protected boolean includeSwelling = INCLUDE_SWELLING_EDEFAULT;

    /**
     * @generated
     */
    protected CountingRulesImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return CellPackage.Literals.COUNTING_RULES;
    }

    /**
     * @generated
     */
    @Override
    public EList<Source> getSources()
    {
        if (sources == null)
        {
            sources = new EObjectContainmentEList<Source>(Source.class, this, CellPackage.COUNTING_RULES__SOURCES);
        }
        return sources;
    }

    /**
     * @generated
     */
    @Override
    public LithiumCounting getLithium()
    {
        return lithium;
    }

    /**
     * @generated
     */
    @Override
    public void setLithium(LithiumCounting newLithium)
    {
        LithiumCounting oldLithium = lithium;
        lithium = newLithium == null ? LITHIUM_EDEFAULT : newLithium;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.COUNTING_RULES__LITHIUM, oldLithium, lithium));
    }

    /**
     * @generated
     */
    @Override
    public FoilCounting getFoils()
    {
        return foils;
    }

    /**
     * @generated
     */
    @Override
    public void setFoils(FoilCounting newFoils)
    {
        FoilCounting oldFoils = foils;
        foils = newFoils == null ? FOILS_EDEFAULT : newFoils;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.COUNTING_RULES__FOILS, oldFoils, foils));
    }

    /**
     * @generated
     */
    @Override
    public ThicknessCounting getElectrolyteThickness()
    {
        return electrolyteThickness;
    }

    /**
     * @generated
     */
    @Override
    public void setElectrolyteThickness(ThicknessCounting newElectrolyteThickness)
    {
        ThicknessCounting oldElectrolyteThickness = electrolyteThickness;
        electrolyteThickness = newElectrolyteThickness == null ? ELECTROLYTE_THICKNESS_EDEFAULT : newElectrolyteThickness;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.COUNTING_RULES__ELECTROLYTE_THICKNESS, oldElectrolyteThickness, electrolyteThickness));
    }

    /**
     * @generated
     */
    @Override
    public boolean isIncludePackage()
    {
        return includePackage;
    }

    /**
     * @generated
     */
    @Override
    public void setIncludePackage(boolean newIncludePackage)
    {
        boolean oldIncludePackage = includePackage;
        includePackage = newIncludePackage;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.COUNTING_RULES__INCLUDE_PACKAGE, oldIncludePackage, includePackage));
    }

    /**
     * @generated
     */
    @Override
    public boolean isIncludePressureHardware()
    {
        return includePressureHardware;
    }

    /**
     * @generated
     */
    @Override
    public void setIncludePressureHardware(boolean newIncludePressureHardware)
    {
        boolean oldIncludePressureHardware = includePressureHardware;
        includePressureHardware = newIncludePressureHardware;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.COUNTING_RULES__INCLUDE_PRESSURE_HARDWARE, oldIncludePressureHardware, includePressureHardware));
    }

    /**
     * @generated
     */
    @Override
    public boolean isIncludeFirstCycleLoss()
    {
        return includeFirstCycleLoss;
    }

    /**
     * @generated
     */
    @Override
    public void setIncludeFirstCycleLoss(boolean newIncludeFirstCycleLoss)
    {
        boolean oldIncludeFirstCycleLoss = includeFirstCycleLoss;
        includeFirstCycleLoss = newIncludeFirstCycleLoss;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.COUNTING_RULES__INCLUDE_FIRST_CYCLE_LOSS, oldIncludeFirstCycleLoss, includeFirstCycleLoss));
    }

    /**
     * @generated
     */
    @Override
    public boolean isIncludePorosity()
    {
        return includePorosity;
    }

    /**
     * @generated
     */
    @Override
    public void setIncludePorosity(boolean newIncludePorosity)
    {
        boolean oldIncludePorosity = includePorosity;
        includePorosity = newIncludePorosity;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.COUNTING_RULES__INCLUDE_POROSITY, oldIncludePorosity, includePorosity));
    }

    /**
     * @generated
     */
    @Override
    public boolean isIncludeSwelling()
    {
        return includeSwelling;
    }

    /**
     * @generated
     */
    @Override
    public void setIncludeSwelling(boolean newIncludeSwelling)
    {
        boolean oldIncludeSwelling = includeSwelling;
        includeSwelling = newIncludeSwelling;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.COUNTING_RULES__INCLUDE_SWELLING, oldIncludeSwelling, includeSwelling));
    }

    /**
     * @generated
     */
    @Override
    public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs)
    {
        switch (featureID)
        {
            case CellPackage.COUNTING_RULES__SOURCES:
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
            case CellPackage.COUNTING_RULES__SOURCES:
                return getSources();
            case CellPackage.COUNTING_RULES__LITHIUM:
                return getLithium();
            case CellPackage.COUNTING_RULES__FOILS:
                return getFoils();
            case CellPackage.COUNTING_RULES__ELECTROLYTE_THICKNESS:
                return getElectrolyteThickness();
            case CellPackage.COUNTING_RULES__INCLUDE_PACKAGE:
                return isIncludePackage();
            case CellPackage.COUNTING_RULES__INCLUDE_PRESSURE_HARDWARE:
                return isIncludePressureHardware();
            case CellPackage.COUNTING_RULES__INCLUDE_FIRST_CYCLE_LOSS:
                return isIncludeFirstCycleLoss();
            case CellPackage.COUNTING_RULES__INCLUDE_POROSITY:
                return isIncludePorosity();
            case CellPackage.COUNTING_RULES__INCLUDE_SWELLING:
                return isIncludeSwelling();
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
            case CellPackage.COUNTING_RULES__SOURCES:
                getSources().clear();
                getSources().addAll((Collection<? extends Source>)newValue);
                return;
            case CellPackage.COUNTING_RULES__LITHIUM:
                setLithium((LithiumCounting)newValue);
                return;
            case CellPackage.COUNTING_RULES__FOILS:
                setFoils((FoilCounting)newValue);
                return;
            case CellPackage.COUNTING_RULES__ELECTROLYTE_THICKNESS:
                setElectrolyteThickness((ThicknessCounting)newValue);
                return;
            case CellPackage.COUNTING_RULES__INCLUDE_PACKAGE:
                setIncludePackage((Boolean)newValue);
                return;
            case CellPackage.COUNTING_RULES__INCLUDE_PRESSURE_HARDWARE:
                setIncludePressureHardware((Boolean)newValue);
                return;
            case CellPackage.COUNTING_RULES__INCLUDE_FIRST_CYCLE_LOSS:
                setIncludeFirstCycleLoss((Boolean)newValue);
                return;
            case CellPackage.COUNTING_RULES__INCLUDE_POROSITY:
                setIncludePorosity((Boolean)newValue);
                return;
            case CellPackage.COUNTING_RULES__INCLUDE_SWELLING:
                setIncludeSwelling((Boolean)newValue);
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
            case CellPackage.COUNTING_RULES__SOURCES:
                getSources().clear();
                return;
            case CellPackage.COUNTING_RULES__LITHIUM:
                setLithium(LITHIUM_EDEFAULT);
                return;
            case CellPackage.COUNTING_RULES__FOILS:
                setFoils(FOILS_EDEFAULT);
                return;
            case CellPackage.COUNTING_RULES__ELECTROLYTE_THICKNESS:
                setElectrolyteThickness(ELECTROLYTE_THICKNESS_EDEFAULT);
                return;
            case CellPackage.COUNTING_RULES__INCLUDE_PACKAGE:
                setIncludePackage(INCLUDE_PACKAGE_EDEFAULT);
                return;
            case CellPackage.COUNTING_RULES__INCLUDE_PRESSURE_HARDWARE:
                setIncludePressureHardware(INCLUDE_PRESSURE_HARDWARE_EDEFAULT);
                return;
            case CellPackage.COUNTING_RULES__INCLUDE_FIRST_CYCLE_LOSS:
                setIncludeFirstCycleLoss(INCLUDE_FIRST_CYCLE_LOSS_EDEFAULT);
                return;
            case CellPackage.COUNTING_RULES__INCLUDE_POROSITY:
                setIncludePorosity(INCLUDE_POROSITY_EDEFAULT);
                return;
            case CellPackage.COUNTING_RULES__INCLUDE_SWELLING:
                setIncludeSwelling(INCLUDE_SWELLING_EDEFAULT);
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
            case CellPackage.COUNTING_RULES__SOURCES:
                return sources != null && !sources.isEmpty();
            case CellPackage.COUNTING_RULES__LITHIUM:
                return lithium != LITHIUM_EDEFAULT;
            case CellPackage.COUNTING_RULES__FOILS:
                return foils != FOILS_EDEFAULT;
            case CellPackage.COUNTING_RULES__ELECTROLYTE_THICKNESS:
                return electrolyteThickness != ELECTROLYTE_THICKNESS_EDEFAULT;
            case CellPackage.COUNTING_RULES__INCLUDE_PACKAGE:
                return includePackage != INCLUDE_PACKAGE_EDEFAULT;
            case CellPackage.COUNTING_RULES__INCLUDE_PRESSURE_HARDWARE:
                return includePressureHardware != INCLUDE_PRESSURE_HARDWARE_EDEFAULT;
            case CellPackage.COUNTING_RULES__INCLUDE_FIRST_CYCLE_LOSS:
                return includeFirstCycleLoss != INCLUDE_FIRST_CYCLE_LOSS_EDEFAULT;
            case CellPackage.COUNTING_RULES__INCLUDE_POROSITY:
                return includePorosity != INCLUDE_POROSITY_EDEFAULT;
            case CellPackage.COUNTING_RULES__INCLUDE_SWELLING:
                return includeSwelling != INCLUDE_SWELLING_EDEFAULT;
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
                case CellPackage.COUNTING_RULES__SOURCES: return BasePackage.CITED__SOURCES;
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
                case BasePackage.CITED__SOURCES: return CellPackage.COUNTING_RULES__SOURCES;
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
        result.append(" (lithium: ");
        result.append(lithium);
        result.append(", foils: ");
        result.append(foils);
        result.append(", electrolyteThickness: ");
        result.append(electrolyteThickness);
        result.append(", includePackage: ");
        result.append(includePackage);
        result.append(", includePressureHardware: ");
        result.append(includePressureHardware);
        result.append(", includeFirstCycleLoss: ");
        result.append(includeFirstCycleLoss);
        result.append(", includePorosity: ");
        result.append(includePorosity);
        result.append(", includeSwelling: ");
        result.append(includeSwelling);
        result.append(')');
        return result.toString();
    }

} //CountingRulesImpl
