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

import org.nitrolith.chemistry.Formula;

import org.nitrolith.model.base.BasePackage;
import org.nitrolith.model.base.Cited;
import org.nitrolith.model.base.Documented;
import org.nitrolith.model.base.Source;

import org.nitrolith.model.base.impl.NamedImpl;

import org.nitrolith.model.material.CrystalSystem;
import org.nitrolith.model.material.MaterialPackage;
import org.nitrolith.model.material.Phase;
import org.nitrolith.model.material.Site;
import org.nitrolith.model.material.StructureStatus;

import org.nitrolith.units.Quantity;

/**
 * An implementation of the model object '<em><b>Phase</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.material.impl.PhaseImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.PhaseImpl#getSources <em>Sources</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.PhaseImpl#getComposition <em>Composition</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.PhaseImpl#getCrystalSystem <em>Crystal System</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.PhaseImpl#getSpaceGroupPrinted <em>Space Group Printed</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.PhaseImpl#getSpaceGroup <em>Space Group</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.PhaseImpl#getStructureType <em>Structure Type</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.PhaseImpl#getStructureStatus <em>Structure Status</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.PhaseImpl#getA <em>A</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.PhaseImpl#getB <em>B</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.PhaseImpl#getC <em>C</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.PhaseImpl#getAlpha <em>Alpha</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.PhaseImpl#getBeta <em>Beta</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.PhaseImpl#getGamma <em>Gamma</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.PhaseImpl#getCellVolume <em>Cell Volume</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.PhaseImpl#getFormulaUnits <em>Formula Units</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.PhaseImpl#getDensity <em>Density</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.PhaseImpl#getStableTemperature <em>Stable Temperature</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.PhaseImpl#getStablePressure <em>Stable Pressure</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.PhaseImpl#getSites <em>Sites</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PhaseImpl extends NamedImpl implements Phase
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
     * The default value of the '{@link #getComposition() <em>Composition</em>}' attribute.
     * @see #getComposition()
     * @generated
     * @ordered
     */
    protected static final Formula COMPOSITION_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getComposition() <em>Composition</em>}' attribute.
     * @see #getComposition()
     * @generated
     * @ordered
     */
    protected Formula composition = COMPOSITION_EDEFAULT;

    /**
     * The default value of the '{@link #getCrystalSystem() <em>Crystal System</em>}' attribute.
     * @see #getCrystalSystem()
     * @generated
     * @ordered
     */
    protected static final CrystalSystem CRYSTAL_SYSTEM_EDEFAULT = CrystalSystem.UNSPECIFIED;

    /**
     * The cached value of the '{@link #getCrystalSystem() <em>Crystal System</em>}' attribute.
     * @see #getCrystalSystem()
     * @generated
     * @ordered
     */
    protected CrystalSystem crystalSystem = CRYSTAL_SYSTEM_EDEFAULT;

    /**
     * The default value of the '{@link #getSpaceGroupPrinted() <em>Space Group Printed</em>}' attribute.
     * @see #getSpaceGroupPrinted()
     * @generated
     * @ordered
     */
    protected static final String SPACE_GROUP_PRINTED_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getSpaceGroupPrinted() <em>Space Group Printed</em>}' attribute.
     * @see #getSpaceGroupPrinted()
     * @generated
     * @ordered
     */
    protected String spaceGroupPrinted = SPACE_GROUP_PRINTED_EDEFAULT;

    /**
     * The default value of the '{@link #getSpaceGroup() <em>Space Group</em>}' attribute.
     * @see #getSpaceGroup()
     * @generated
     * @ordered
     */
    protected static final String SPACE_GROUP_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getSpaceGroup() <em>Space Group</em>}' attribute.
     * @see #getSpaceGroup()
     * @generated
     * @ordered
     */
    protected String spaceGroup = SPACE_GROUP_EDEFAULT;

    /**
     * The default value of the '{@link #getStructureType() <em>Structure Type</em>}' attribute.
     * @see #getStructureType()
     * @generated
     * @ordered
     */
    protected static final String STRUCTURE_TYPE_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getStructureType() <em>Structure Type</em>}' attribute.
     * @see #getStructureType()
     * @generated
     * @ordered
     */
    protected String structureType = STRUCTURE_TYPE_EDEFAULT;

    /**
     * The default value of the '{@link #getStructureStatus() <em>Structure Status</em>}' attribute.
     * @see #getStructureStatus()
     * @generated
     * @ordered
     */
    protected static final StructureStatus STRUCTURE_STATUS_EDEFAULT = StructureStatus.UNSPECIFIED;

    /**
     * The cached value of the '{@link #getStructureStatus() <em>Structure Status</em>}' attribute.
     * @see #getStructureStatus()
     * @generated
     * @ordered
     */
    protected StructureStatus structureStatus = STRUCTURE_STATUS_EDEFAULT;

    /**
     * The default value of the '{@link #getA() <em>A</em>}' attribute.
     * @see #getA()
     * @generated
     * @ordered
     */
    protected static final Quantity A_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getA() <em>A</em>}' attribute.
     * @see #getA()
     * @generated
     * @ordered
     */
    protected Quantity a = A_EDEFAULT;

    /**
     * The default value of the '{@link #getB() <em>B</em>}' attribute.
     * @see #getB()
     * @generated
     * @ordered
     */
    protected static final Quantity B_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getB() <em>B</em>}' attribute.
     * @see #getB()
     * @generated
     * @ordered
     */
    protected Quantity b = B_EDEFAULT;

    /**
     * The default value of the '{@link #getC() <em>C</em>}' attribute.
     * @see #getC()
     * @generated
     * @ordered
     */
    protected static final Quantity C_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getC() <em>C</em>}' attribute.
     * @see #getC()
     * @generated
     * @ordered
     */
    protected Quantity c = C_EDEFAULT;

    /**
     * The default value of the '{@link #getAlpha() <em>Alpha</em>}' attribute.
     * @see #getAlpha()
     * @generated
     * @ordered
     */
    protected static final Quantity ALPHA_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getAlpha() <em>Alpha</em>}' attribute.
     * @see #getAlpha()
     * @generated
     * @ordered
     */
    protected Quantity alpha = ALPHA_EDEFAULT;

    /**
     * The default value of the '{@link #getBeta() <em>Beta</em>}' attribute.
     * @see #getBeta()
     * @generated
     * @ordered
     */
    protected static final Quantity BETA_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getBeta() <em>Beta</em>}' attribute.
     * @see #getBeta()
     * @generated
     * @ordered
     */
    protected Quantity beta = BETA_EDEFAULT;

    /**
     * The default value of the '{@link #getGamma() <em>Gamma</em>}' attribute.
     * @see #getGamma()
     * @generated
     * @ordered
     */
    protected static final Quantity GAMMA_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getGamma() <em>Gamma</em>}' attribute.
     * @see #getGamma()
     * @generated
     * @ordered
     */
    protected Quantity gamma = GAMMA_EDEFAULT;

    /**
     * The default value of the '{@link #getCellVolume() <em>Cell Volume</em>}' attribute.
     * @see #getCellVolume()
     * @generated
     * @ordered
     */
    protected static final Quantity CELL_VOLUME_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getCellVolume() <em>Cell Volume</em>}' attribute.
     * @see #getCellVolume()
     * @generated
     * @ordered
     */
    protected Quantity cellVolume = CELL_VOLUME_EDEFAULT;

    /**
     * The default value of the '{@link #getFormulaUnits() <em>Formula Units</em>}' attribute.
     * @see #getFormulaUnits()
     * @generated
     * @ordered
     */
    protected static final int FORMULA_UNITS_EDEFAULT = 0;

    /**
     * The cached value of the '{@link #getFormulaUnits() <em>Formula Units</em>}' attribute.
     * @see #getFormulaUnits()
     * @generated
     * @ordered
     */
    protected int formulaUnits = FORMULA_UNITS_EDEFAULT;

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
     * The default value of the '{@link #getStableTemperature() <em>Stable Temperature</em>}' attribute.
     * @see #getStableTemperature()
     * @generated
     * @ordered
     */
    protected static final Quantity STABLE_TEMPERATURE_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getStableTemperature() <em>Stable Temperature</em>}' attribute.
     * @see #getStableTemperature()
     * @generated
     * @ordered
     */
    protected Quantity stableTemperature = STABLE_TEMPERATURE_EDEFAULT;

    /**
     * The default value of the '{@link #getStablePressure() <em>Stable Pressure</em>}' attribute.
     * @see #getStablePressure()
     * @generated
     * @ordered
     */
    protected static final Quantity STABLE_PRESSURE_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getStablePressure() <em>Stable Pressure</em>}' attribute.
     * @see #getStablePressure()
     * @generated
     * @ordered
     */
    protected Quantity stablePressure = STABLE_PRESSURE_EDEFAULT;

    /**
     * The cached value of the '{@link #getSites() <em>Sites</em>}' containment reference list.
     * @see #getSites()
     * @generated
     * @ordered
     */
    protected EList<Site> sites;

    /**
     * @generated
     */
    protected PhaseImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return MaterialPackage.Literals.PHASE;
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
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.PHASE__DESCRIPTION, oldDescription, description));
    }

    /**
     * @generated
     */
    @Override
    public EList<Source> getSources()
    {
        if (sources == null)
        {
            sources = new EObjectContainmentEList<Source>(Source.class, this, MaterialPackage.PHASE__SOURCES);
        }
        return sources;
    }

    /**
     * @generated
     */
    @Override
    public Formula getComposition()
    {
        return composition;
    }

    /**
     * @generated
     */
    @Override
    public void setComposition(Formula newComposition)
    {
        Formula oldComposition = composition;
        composition = newComposition;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.PHASE__COMPOSITION, oldComposition, composition));
    }

    /**
     * @generated
     */
    @Override
    public CrystalSystem getCrystalSystem()
    {
        return crystalSystem;
    }

    /**
     * @generated
     */
    @Override
    public void setCrystalSystem(CrystalSystem newCrystalSystem)
    {
        CrystalSystem oldCrystalSystem = crystalSystem;
        crystalSystem = newCrystalSystem == null ? CRYSTAL_SYSTEM_EDEFAULT : newCrystalSystem;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.PHASE__CRYSTAL_SYSTEM, oldCrystalSystem, crystalSystem));
    }

    /**
     * @generated
     */
    @Override
    public String getSpaceGroupPrinted()
    {
        return spaceGroupPrinted;
    }

    /**
     * @generated
     */
    @Override
    public void setSpaceGroupPrinted(String newSpaceGroupPrinted)
    {
        String oldSpaceGroupPrinted = spaceGroupPrinted;
        spaceGroupPrinted = newSpaceGroupPrinted;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.PHASE__SPACE_GROUP_PRINTED, oldSpaceGroupPrinted, spaceGroupPrinted));
    }

    /**
     * @generated
     */
    @Override
    public String getSpaceGroup()
    {
        return spaceGroup;
    }

    /**
     * @generated
     */
    @Override
    public void setSpaceGroup(String newSpaceGroup)
    {
        String oldSpaceGroup = spaceGroup;
        spaceGroup = newSpaceGroup;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.PHASE__SPACE_GROUP, oldSpaceGroup, spaceGroup));
    }

    /**
     * @generated
     */
    @Override
    public String getStructureType()
    {
        return structureType;
    }

    /**
     * @generated
     */
    @Override
    public void setStructureType(String newStructureType)
    {
        String oldStructureType = structureType;
        structureType = newStructureType;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.PHASE__STRUCTURE_TYPE, oldStructureType, structureType));
    }

    /**
     * @generated
     */
    @Override
    public StructureStatus getStructureStatus()
    {
        return structureStatus;
    }

    /**
     * @generated
     */
    @Override
    public void setStructureStatus(StructureStatus newStructureStatus)
    {
        StructureStatus oldStructureStatus = structureStatus;
        structureStatus = newStructureStatus == null ? STRUCTURE_STATUS_EDEFAULT : newStructureStatus;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.PHASE__STRUCTURE_STATUS, oldStructureStatus, structureStatus));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getA()
    {
        return a;
    }

    /**
     * @generated
     */
    @Override
    public void setA(Quantity newA)
    {
        Quantity oldA = a;
        a = newA;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.PHASE__A, oldA, a));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getB()
    {
        return b;
    }

    /**
     * @generated
     */
    @Override
    public void setB(Quantity newB)
    {
        Quantity oldB = b;
        b = newB;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.PHASE__B, oldB, b));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getC()
    {
        return c;
    }

    /**
     * @generated
     */
    @Override
    public void setC(Quantity newC)
    {
        Quantity oldC = c;
        c = newC;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.PHASE__C, oldC, c));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getAlpha()
    {
        return alpha;
    }

    /**
     * @generated
     */
    @Override
    public void setAlpha(Quantity newAlpha)
    {
        Quantity oldAlpha = alpha;
        alpha = newAlpha;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.PHASE__ALPHA, oldAlpha, alpha));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getBeta()
    {
        return beta;
    }

    /**
     * @generated
     */
    @Override
    public void setBeta(Quantity newBeta)
    {
        Quantity oldBeta = beta;
        beta = newBeta;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.PHASE__BETA, oldBeta, beta));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getGamma()
    {
        return gamma;
    }

    /**
     * @generated
     */
    @Override
    public void setGamma(Quantity newGamma)
    {
        Quantity oldGamma = gamma;
        gamma = newGamma;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.PHASE__GAMMA, oldGamma, gamma));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getCellVolume()
    {
        return cellVolume;
    }

    /**
     * @generated
     */
    @Override
    public void setCellVolume(Quantity newCellVolume)
    {
        Quantity oldCellVolume = cellVolume;
        cellVolume = newCellVolume;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.PHASE__CELL_VOLUME, oldCellVolume, cellVolume));
    }

    /**
     * @generated
     */
    @Override
    public int getFormulaUnits()
    {
        return formulaUnits;
    }

    /**
     * @generated
     */
    @Override
    public void setFormulaUnits(int newFormulaUnits)
    {
        int oldFormulaUnits = formulaUnits;
        formulaUnits = newFormulaUnits;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.PHASE__FORMULA_UNITS, oldFormulaUnits, formulaUnits));
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
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.PHASE__DENSITY, oldDensity, density));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getStableTemperature()
    {
        return stableTemperature;
    }

    /**
     * @generated
     */
    @Override
    public void setStableTemperature(Quantity newStableTemperature)
    {
        Quantity oldStableTemperature = stableTemperature;
        stableTemperature = newStableTemperature;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.PHASE__STABLE_TEMPERATURE, oldStableTemperature, stableTemperature));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getStablePressure()
    {
        return stablePressure;
    }

    /**
     * @generated
     */
    @Override
    public void setStablePressure(Quantity newStablePressure)
    {
        Quantity oldStablePressure = stablePressure;
        stablePressure = newStablePressure;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.PHASE__STABLE_PRESSURE, oldStablePressure, stablePressure));
    }

    /**
     * @generated
     */
    @Override
    public EList<Site> getSites()
    {
        if (sites == null)
        {
            sites = new EObjectContainmentEList<Site>(Site.class, this, MaterialPackage.PHASE__SITES);
        }
        return sites;
    }

    /**
     * @generated
     */
    @Override
    public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs)
    {
        switch (featureID)
        {
            case MaterialPackage.PHASE__SOURCES:
                return ((InternalEList<?>)getSources()).basicRemove(otherEnd, msgs);
            case MaterialPackage.PHASE__SITES:
                return ((InternalEList<?>)getSites()).basicRemove(otherEnd, msgs);
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
            case MaterialPackage.PHASE__DESCRIPTION:
                return getDescription();
            case MaterialPackage.PHASE__SOURCES:
                return getSources();
            case MaterialPackage.PHASE__COMPOSITION:
                return getComposition();
            case MaterialPackage.PHASE__CRYSTAL_SYSTEM:
                return getCrystalSystem();
            case MaterialPackage.PHASE__SPACE_GROUP_PRINTED:
                return getSpaceGroupPrinted();
            case MaterialPackage.PHASE__SPACE_GROUP:
                return getSpaceGroup();
            case MaterialPackage.PHASE__STRUCTURE_TYPE:
                return getStructureType();
            case MaterialPackage.PHASE__STRUCTURE_STATUS:
                return getStructureStatus();
            case MaterialPackage.PHASE__A:
                return getA();
            case MaterialPackage.PHASE__B:
                return getB();
            case MaterialPackage.PHASE__C:
                return getC();
            case MaterialPackage.PHASE__ALPHA:
                return getAlpha();
            case MaterialPackage.PHASE__BETA:
                return getBeta();
            case MaterialPackage.PHASE__GAMMA:
                return getGamma();
            case MaterialPackage.PHASE__CELL_VOLUME:
                return getCellVolume();
            case MaterialPackage.PHASE__FORMULA_UNITS:
                return getFormulaUnits();
            case MaterialPackage.PHASE__DENSITY:
                return getDensity();
            case MaterialPackage.PHASE__STABLE_TEMPERATURE:
                return getStableTemperature();
            case MaterialPackage.PHASE__STABLE_PRESSURE:
                return getStablePressure();
            case MaterialPackage.PHASE__SITES:
                return getSites();
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
            case MaterialPackage.PHASE__DESCRIPTION:
                setDescription((String)newValue);
                return;
            case MaterialPackage.PHASE__SOURCES:
                getSources().clear();
                getSources().addAll((Collection<? extends Source>)newValue);
                return;
            case MaterialPackage.PHASE__COMPOSITION:
                setComposition((Formula)newValue);
                return;
            case MaterialPackage.PHASE__CRYSTAL_SYSTEM:
                setCrystalSystem((CrystalSystem)newValue);
                return;
            case MaterialPackage.PHASE__SPACE_GROUP_PRINTED:
                setSpaceGroupPrinted((String)newValue);
                return;
            case MaterialPackage.PHASE__SPACE_GROUP:
                setSpaceGroup((String)newValue);
                return;
            case MaterialPackage.PHASE__STRUCTURE_TYPE:
                setStructureType((String)newValue);
                return;
            case MaterialPackage.PHASE__STRUCTURE_STATUS:
                setStructureStatus((StructureStatus)newValue);
                return;
            case MaterialPackage.PHASE__A:
                setA((Quantity)newValue);
                return;
            case MaterialPackage.PHASE__B:
                setB((Quantity)newValue);
                return;
            case MaterialPackage.PHASE__C:
                setC((Quantity)newValue);
                return;
            case MaterialPackage.PHASE__ALPHA:
                setAlpha((Quantity)newValue);
                return;
            case MaterialPackage.PHASE__BETA:
                setBeta((Quantity)newValue);
                return;
            case MaterialPackage.PHASE__GAMMA:
                setGamma((Quantity)newValue);
                return;
            case MaterialPackage.PHASE__CELL_VOLUME:
                setCellVolume((Quantity)newValue);
                return;
            case MaterialPackage.PHASE__FORMULA_UNITS:
                setFormulaUnits((Integer)newValue);
                return;
            case MaterialPackage.PHASE__DENSITY:
                setDensity((Quantity)newValue);
                return;
            case MaterialPackage.PHASE__STABLE_TEMPERATURE:
                setStableTemperature((Quantity)newValue);
                return;
            case MaterialPackage.PHASE__STABLE_PRESSURE:
                setStablePressure((Quantity)newValue);
                return;
            case MaterialPackage.PHASE__SITES:
                getSites().clear();
                getSites().addAll((Collection<? extends Site>)newValue);
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
            case MaterialPackage.PHASE__DESCRIPTION:
                setDescription(DESCRIPTION_EDEFAULT);
                return;
            case MaterialPackage.PHASE__SOURCES:
                getSources().clear();
                return;
            case MaterialPackage.PHASE__COMPOSITION:
                setComposition(COMPOSITION_EDEFAULT);
                return;
            case MaterialPackage.PHASE__CRYSTAL_SYSTEM:
                setCrystalSystem(CRYSTAL_SYSTEM_EDEFAULT);
                return;
            case MaterialPackage.PHASE__SPACE_GROUP_PRINTED:
                setSpaceGroupPrinted(SPACE_GROUP_PRINTED_EDEFAULT);
                return;
            case MaterialPackage.PHASE__SPACE_GROUP:
                setSpaceGroup(SPACE_GROUP_EDEFAULT);
                return;
            case MaterialPackage.PHASE__STRUCTURE_TYPE:
                setStructureType(STRUCTURE_TYPE_EDEFAULT);
                return;
            case MaterialPackage.PHASE__STRUCTURE_STATUS:
                setStructureStatus(STRUCTURE_STATUS_EDEFAULT);
                return;
            case MaterialPackage.PHASE__A:
                setA(A_EDEFAULT);
                return;
            case MaterialPackage.PHASE__B:
                setB(B_EDEFAULT);
                return;
            case MaterialPackage.PHASE__C:
                setC(C_EDEFAULT);
                return;
            case MaterialPackage.PHASE__ALPHA:
                setAlpha(ALPHA_EDEFAULT);
                return;
            case MaterialPackage.PHASE__BETA:
                setBeta(BETA_EDEFAULT);
                return;
            case MaterialPackage.PHASE__GAMMA:
                setGamma(GAMMA_EDEFAULT);
                return;
            case MaterialPackage.PHASE__CELL_VOLUME:
                setCellVolume(CELL_VOLUME_EDEFAULT);
                return;
            case MaterialPackage.PHASE__FORMULA_UNITS:
                setFormulaUnits(FORMULA_UNITS_EDEFAULT);
                return;
            case MaterialPackage.PHASE__DENSITY:
                setDensity(DENSITY_EDEFAULT);
                return;
            case MaterialPackage.PHASE__STABLE_TEMPERATURE:
                setStableTemperature(STABLE_TEMPERATURE_EDEFAULT);
                return;
            case MaterialPackage.PHASE__STABLE_PRESSURE:
                setStablePressure(STABLE_PRESSURE_EDEFAULT);
                return;
            case MaterialPackage.PHASE__SITES:
                getSites().clear();
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
            case MaterialPackage.PHASE__DESCRIPTION:
                return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
            case MaterialPackage.PHASE__SOURCES:
                return sources != null && !sources.isEmpty();
            case MaterialPackage.PHASE__COMPOSITION:
                return COMPOSITION_EDEFAULT == null ? composition != null : !COMPOSITION_EDEFAULT.equals(composition);
            case MaterialPackage.PHASE__CRYSTAL_SYSTEM:
                return crystalSystem != CRYSTAL_SYSTEM_EDEFAULT;
            case MaterialPackage.PHASE__SPACE_GROUP_PRINTED:
                return SPACE_GROUP_PRINTED_EDEFAULT == null ? spaceGroupPrinted != null : !SPACE_GROUP_PRINTED_EDEFAULT.equals(spaceGroupPrinted);
            case MaterialPackage.PHASE__SPACE_GROUP:
                return SPACE_GROUP_EDEFAULT == null ? spaceGroup != null : !SPACE_GROUP_EDEFAULT.equals(spaceGroup);
            case MaterialPackage.PHASE__STRUCTURE_TYPE:
                return STRUCTURE_TYPE_EDEFAULT == null ? structureType != null : !STRUCTURE_TYPE_EDEFAULT.equals(structureType);
            case MaterialPackage.PHASE__STRUCTURE_STATUS:
                return structureStatus != STRUCTURE_STATUS_EDEFAULT;
            case MaterialPackage.PHASE__A:
                return A_EDEFAULT == null ? a != null : !A_EDEFAULT.equals(a);
            case MaterialPackage.PHASE__B:
                return B_EDEFAULT == null ? b != null : !B_EDEFAULT.equals(b);
            case MaterialPackage.PHASE__C:
                return C_EDEFAULT == null ? c != null : !C_EDEFAULT.equals(c);
            case MaterialPackage.PHASE__ALPHA:
                return ALPHA_EDEFAULT == null ? alpha != null : !ALPHA_EDEFAULT.equals(alpha);
            case MaterialPackage.PHASE__BETA:
                return BETA_EDEFAULT == null ? beta != null : !BETA_EDEFAULT.equals(beta);
            case MaterialPackage.PHASE__GAMMA:
                return GAMMA_EDEFAULT == null ? gamma != null : !GAMMA_EDEFAULT.equals(gamma);
            case MaterialPackage.PHASE__CELL_VOLUME:
                return CELL_VOLUME_EDEFAULT == null ? cellVolume != null : !CELL_VOLUME_EDEFAULT.equals(cellVolume);
            case MaterialPackage.PHASE__FORMULA_UNITS:
                return formulaUnits != FORMULA_UNITS_EDEFAULT;
            case MaterialPackage.PHASE__DENSITY:
                return DENSITY_EDEFAULT == null ? density != null : !DENSITY_EDEFAULT.equals(density);
            case MaterialPackage.PHASE__STABLE_TEMPERATURE:
                return STABLE_TEMPERATURE_EDEFAULT == null ? stableTemperature != null : !STABLE_TEMPERATURE_EDEFAULT.equals(stableTemperature);
            case MaterialPackage.PHASE__STABLE_PRESSURE:
                return STABLE_PRESSURE_EDEFAULT == null ? stablePressure != null : !STABLE_PRESSURE_EDEFAULT.equals(stablePressure);
            case MaterialPackage.PHASE__SITES:
                return sites != null && !sites.isEmpty();
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
                case MaterialPackage.PHASE__DESCRIPTION: return BasePackage.DOCUMENTED__DESCRIPTION;
                default: return -1;
            }
        }
        if (baseClass == Cited.class)
        {
            switch (derivedFeatureID)
            {
                case MaterialPackage.PHASE__SOURCES: return BasePackage.CITED__SOURCES;
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
                case BasePackage.DOCUMENTED__DESCRIPTION: return MaterialPackage.PHASE__DESCRIPTION;
                default: return -1;
            }
        }
        if (baseClass == Cited.class)
        {
            switch (baseFeatureID)
            {
                case BasePackage.CITED__SOURCES: return MaterialPackage.PHASE__SOURCES;
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
        result.append(", composition: ");
        result.append(composition);
        result.append(", crystalSystem: ");
        result.append(crystalSystem);
        result.append(", spaceGroupPrinted: ");
        result.append(spaceGroupPrinted);
        result.append(", spaceGroup: ");
        result.append(spaceGroup);
        result.append(", structureType: ");
        result.append(structureType);
        result.append(", structureStatus: ");
        result.append(structureStatus);
        result.append(", a: ");
        result.append(a);
        result.append(", b: ");
        result.append(b);
        result.append(", c: ");
        result.append(c);
        result.append(", alpha: ");
        result.append(alpha);
        result.append(", beta: ");
        result.append(beta);
        result.append(", gamma: ");
        result.append(gamma);
        result.append(", cellVolume: ");
        result.append(cellVolume);
        result.append(", formulaUnits: ");
        result.append(formulaUnits);
        result.append(", density: ");
        result.append(density);
        result.append(", stableTemperature: ");
        result.append(stableTemperature);
        result.append(", stablePressure: ");
        result.append(stablePressure);
        result.append(')');
        return result.toString();
    }

} //PhaseImpl
