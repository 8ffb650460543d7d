// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.material.impl;

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

import org.nitrolith.chemistry.Formula;

import org.nitrolith.model.base.BasePackage;
import org.nitrolith.model.base.Cited;
import org.nitrolith.model.base.Discrepancy;
import org.nitrolith.model.base.Documented;
import org.nitrolith.model.base.Source;

import org.nitrolith.model.base.impl.NamedImpl;

import org.nitrolith.model.material.ActiveProperties;
import org.nitrolith.model.material.AirExposure;
import org.nitrolith.model.material.ArrheniusRecord;
import org.nitrolith.model.material.ConductivityRecord;
import org.nitrolith.model.material.ContactRecord;
import org.nitrolith.model.material.Cost;
import org.nitrolith.model.material.CriticalCurrentRecord;
import org.nitrolith.model.material.Decomposition;
import org.nitrolith.model.material.Form;
import org.nitrolith.model.material.Material;
import org.nitrolith.model.material.MaterialClass;
import org.nitrolith.model.material.MaterialPackage;
import org.nitrolith.model.material.MechanicalProperties;
import org.nitrolith.model.material.MoistureSensitivity;
import org.nitrolith.model.material.Observation;
import org.nitrolith.model.material.Phase;
import org.nitrolith.model.material.PhaseTransition;
import org.nitrolith.model.material.StabilityWindow;
import org.nitrolith.model.material.ThermalEvent;

import org.nitrolith.units.Quantity;

/**
 * An implementation of the model object '<em><b>Material</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.material.impl.MaterialImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.MaterialImpl#getSources <em>Sources</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.MaterialImpl#getFormula <em>Formula</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.MaterialImpl#getMaterialClass <em>Material Class</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.MaterialImpl#getSymbols <em>Symbols</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.MaterialImpl#getMoistureSensitivity <em>Moisture Sensitivity</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.MaterialImpl#getDensity <em>Density</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.MaterialImpl#getCasNumber <em>Cas Number</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.MaterialImpl#getActiveProperties <em>Active Properties</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.MaterialImpl#getCost <em>Cost</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.MaterialImpl#getPhases <em>Phases</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.MaterialImpl#getTransitions <em>Transitions</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.MaterialImpl#getForms <em>Forms</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.MaterialImpl#getConductivities <em>Conductivities</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.MaterialImpl#getActivations <em>Activations</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.MaterialImpl#getWindows <em>Windows</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.MaterialImpl#getDecompositions <em>Decompositions</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.MaterialImpl#getContacts <em>Contacts</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.MaterialImpl#getExposures <em>Exposures</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.MaterialImpl#getThermalEvents <em>Thermal Events</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.MaterialImpl#getMechanics <em>Mechanics</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.MaterialImpl#getCriticalCurrents <em>Critical Currents</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.MaterialImpl#getObservations <em>Observations</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.MaterialImpl#getDiscrepancies <em>Discrepancies</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MaterialImpl extends NamedImpl implements Material
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
     * The default value of the '{@link #getMaterialClass() <em>Material Class</em>}' attribute.
     * @see #getMaterialClass()
     * @generated
     * @ordered
     */
    protected static final MaterialClass MATERIAL_CLASS_EDEFAULT = MaterialClass.UNSPECIFIED;

    /**
     * The cached value of the '{@link #getMaterialClass() <em>Material Class</em>}' attribute.
     * @see #getMaterialClass()
     * @generated
     * @ordered
     */
    protected MaterialClass materialClass = MATERIAL_CLASS_EDEFAULT;

    /**
     * The cached value of the '{@link #getSymbols() <em>Symbols</em>}' attribute list.
     * @see #getSymbols()
     * @generated
     * @ordered
     */
    protected EList<String> symbols;

    /**
     * The default value of the '{@link #getMoistureSensitivity() <em>Moisture Sensitivity</em>}' attribute.
     * @see #getMoistureSensitivity()
     * @generated
     * @ordered
     */
    protected static final MoistureSensitivity MOISTURE_SENSITIVITY_EDEFAULT = MoistureSensitivity.UNSPECIFIED;

    /**
     * The cached value of the '{@link #getMoistureSensitivity() <em>Moisture Sensitivity</em>}' attribute.
     * @see #getMoistureSensitivity()
     * @generated
     * @ordered
     */
    protected MoistureSensitivity moistureSensitivity = MOISTURE_SENSITIVITY_EDEFAULT;

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
     * The default value of the '{@link #getCasNumber() <em>Cas Number</em>}' attribute.
     * @see #getCasNumber()
     * @generated
     * @ordered
     */
    protected static final String CAS_NUMBER_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getCasNumber() <em>Cas Number</em>}' attribute.
     * @see #getCasNumber()
     * @generated
     * @ordered
     */
    protected String casNumber = CAS_NUMBER_EDEFAULT;

    /**
     * The cached value of the '{@link #getActiveProperties() <em>Active Properties</em>}' containment reference.
     * @see #getActiveProperties()
     * @generated
     * @ordered
     */
    protected ActiveProperties activeProperties;

    /**
     * The cached value of the '{@link #getCost() <em>Cost</em>}' containment reference.
     * @see #getCost()
     * @generated
     * @ordered
     */
    protected Cost cost;

    /**
     * The cached value of the '{@link #getPhases() <em>Phases</em>}' containment reference list.
     * @see #getPhases()
     * @generated
     * @ordered
     */
    protected EList<Phase> phases;

    /**
     * The cached value of the '{@link #getTransitions() <em>Transitions</em>}' containment reference list.
     * @see #getTransitions()
     * @generated
     * @ordered
     */
    protected EList<PhaseTransition> transitions;

    /**
     * The cached value of the '{@link #getForms() <em>Forms</em>}' containment reference list.
     * @see #getForms()
     * @generated
     * @ordered
     */
    protected EList<Form> forms;

    /**
     * The cached value of the '{@link #getConductivities() <em>Conductivities</em>}' containment reference list.
     * @see #getConductivities()
     * @generated
     * @ordered
     */
    protected EList<ConductivityRecord> conductivities;

    /**
     * The cached value of the '{@link #getActivations() <em>Activations</em>}' containment reference list.
     * @see #getActivations()
     * @generated
     * @ordered
     */
    protected EList<ArrheniusRecord> activations;

    /**
     * The cached value of the '{@link #getWindows() <em>Windows</em>}' containment reference list.
     * @see #getWindows()
     * @generated
     * @ordered
     */
    protected EList<StabilityWindow> windows;

    /**
     * The cached value of the '{@link #getDecompositions() <em>Decompositions</em>}' containment reference list.
     * @see #getDecompositions()
     * @generated
     * @ordered
     */
    protected EList<Decomposition> decompositions;

    /**
     * The cached value of the '{@link #getContacts() <em>Contacts</em>}' containment reference list.
     * @see #getContacts()
     * @generated
     * @ordered
     */
    protected EList<ContactRecord> contacts;

    /**
     * The cached value of the '{@link #getExposures() <em>Exposures</em>}' containment reference list.
     * @see #getExposures()
     * @generated
     * @ordered
     */
    protected EList<AirExposure> exposures;

    /**
     * The cached value of the '{@link #getThermalEvents() <em>Thermal Events</em>}' containment reference list.
     * @see #getThermalEvents()
     * @generated
     * @ordered
     */
    protected EList<ThermalEvent> thermalEvents;

    /**
     * The cached value of the '{@link #getMechanics() <em>Mechanics</em>}' containment reference list.
     * @see #getMechanics()
     * @generated
     * @ordered
     */
    protected EList<MechanicalProperties> mechanics;

    /**
     * The cached value of the '{@link #getCriticalCurrents() <em>Critical Currents</em>}' containment reference list.
     * @see #getCriticalCurrents()
     * @generated
     * @ordered
     */
    protected EList<CriticalCurrentRecord> criticalCurrents;

    /**
     * The cached value of the '{@link #getObservations() <em>Observations</em>}' containment reference list.
     * @see #getObservations()
     * @generated
     * @ordered
     */
    protected EList<Observation> observations;

    /**
     * The cached value of the '{@link #getDiscrepancies() <em>Discrepancies</em>}' containment reference list.
     * @see #getDiscrepancies()
     * @generated
     * @ordered
     */
    protected EList<Discrepancy> discrepancies;

    /**
     * @generated
     */
    protected MaterialImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return MaterialPackage.Literals.MATERIAL;
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
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.MATERIAL__DESCRIPTION, oldDescription, description));
    }

    /**
     * @generated
     */
    @Override
    public EList<Source> getSources()
    {
        if (sources == null)
        {
            sources = new EObjectContainmentEList<Source>(Source.class, this, MaterialPackage.MATERIAL__SOURCES);
        }
        return sources;
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
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.MATERIAL__FORMULA, oldFormula, formula));
    }

    /**
     * @generated
     */
    @Override
    public MaterialClass getMaterialClass()
    {
        return materialClass;
    }

    /**
     * @generated
     */
    @Override
    public void setMaterialClass(MaterialClass newMaterialClass)
    {
        MaterialClass oldMaterialClass = materialClass;
        materialClass = newMaterialClass == null ? MATERIAL_CLASS_EDEFAULT : newMaterialClass;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.MATERIAL__MATERIAL_CLASS, oldMaterialClass, materialClass));
    }

    /**
     * @generated
     */
    @Override
    public EList<String> getSymbols()
    {
        if (symbols == null)
        {
            symbols = new EDataTypeEList<String>(String.class, this, MaterialPackage.MATERIAL__SYMBOLS);
        }
        return symbols;
    }

    /**
     * @generated
     */
    @Override
    public MoistureSensitivity getMoistureSensitivity()
    {
        return moistureSensitivity;
    }

    /**
     * @generated
     */
    @Override
    public void setMoistureSensitivity(MoistureSensitivity newMoistureSensitivity)
    {
        MoistureSensitivity oldMoistureSensitivity = moistureSensitivity;
        moistureSensitivity = newMoistureSensitivity == null ? MOISTURE_SENSITIVITY_EDEFAULT : newMoistureSensitivity;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.MATERIAL__MOISTURE_SENSITIVITY, oldMoistureSensitivity, moistureSensitivity));
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
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.MATERIAL__DENSITY, oldDensity, density));
    }

    /**
     * @generated
     */
    @Override
    public String getCasNumber()
    {
        return casNumber;
    }

    /**
     * @generated
     */
    @Override
    public void setCasNumber(String newCasNumber)
    {
        String oldCasNumber = casNumber;
        casNumber = newCasNumber;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.MATERIAL__CAS_NUMBER, oldCasNumber, casNumber));
    }

    /**
     * @generated
     */
    @Override
    public ActiveProperties getActiveProperties()
    {
        return activeProperties;
    }

    /**
     * @generated
     */
    public NotificationChain basicSetActiveProperties(ActiveProperties newActiveProperties, NotificationChain msgs)
    {
        ActiveProperties oldActiveProperties = activeProperties;
        activeProperties = newActiveProperties;
        if (eNotificationRequired())
        {
            ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, MaterialPackage.MATERIAL__ACTIVE_PROPERTIES, oldActiveProperties, newActiveProperties);
            if (msgs == null) msgs = notification; else msgs.add(notification);
        }
        return msgs;
    }

    /**
     * @generated
     */
    @Override
    public void setActiveProperties(ActiveProperties newActiveProperties)
    {
        if (newActiveProperties != activeProperties)
        {
            NotificationChain msgs = null;
            if (activeProperties != null)
                msgs = ((InternalEObject)activeProperties).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - MaterialPackage.MATERIAL__ACTIVE_PROPERTIES, null, msgs);
            if (newActiveProperties != null)
                msgs = ((InternalEObject)newActiveProperties).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - MaterialPackage.MATERIAL__ACTIVE_PROPERTIES, null, msgs);
            msgs = basicSetActiveProperties(newActiveProperties, msgs);
            if (msgs != null) msgs.dispatch();
        }
        else if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.MATERIAL__ACTIVE_PROPERTIES, newActiveProperties, newActiveProperties));
    }

    /**
     * @generated
     */
    @Override
    public Cost getCost()
    {
        return cost;
    }

    /**
     * @generated
     */
    public NotificationChain basicSetCost(Cost newCost, NotificationChain msgs)
    {
        Cost oldCost = cost;
        cost = newCost;
        if (eNotificationRequired())
        {
            ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, MaterialPackage.MATERIAL__COST, oldCost, newCost);
            if (msgs == null) msgs = notification; else msgs.add(notification);
        }
        return msgs;
    }

    /**
     * @generated
     */
    @Override
    public void setCost(Cost newCost)
    {
        if (newCost != cost)
        {
            NotificationChain msgs = null;
            if (cost != null)
                msgs = ((InternalEObject)cost).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - MaterialPackage.MATERIAL__COST, null, msgs);
            if (newCost != null)
                msgs = ((InternalEObject)newCost).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - MaterialPackage.MATERIAL__COST, null, msgs);
            msgs = basicSetCost(newCost, msgs);
            if (msgs != null) msgs.dispatch();
        }
        else if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.MATERIAL__COST, newCost, newCost));
    }

    /**
     * @generated
     */
    @Override
    public EList<Phase> getPhases()
    {
        if (phases == null)
        {
            phases = new EObjectContainmentEList<Phase>(Phase.class, this, MaterialPackage.MATERIAL__PHASES);
        }
        return phases;
    }

    /**
     * @generated
     */
    @Override
    public EList<PhaseTransition> getTransitions()
    {
        if (transitions == null)
        {
            transitions = new EObjectContainmentEList<PhaseTransition>(PhaseTransition.class, this, MaterialPackage.MATERIAL__TRANSITIONS);
        }
        return transitions;
    }

    /**
     * @generated
     */
    @Override
    public EList<Form> getForms()
    {
        if (forms == null)
        {
            forms = new EObjectContainmentEList<Form>(Form.class, this, MaterialPackage.MATERIAL__FORMS);
        }
        return forms;
    }

    /**
     * @generated
     */
    @Override
    public EList<ConductivityRecord> getConductivities()
    {
        if (conductivities == null)
        {
            conductivities = new EObjectContainmentEList<ConductivityRecord>(ConductivityRecord.class, this, MaterialPackage.MATERIAL__CONDUCTIVITIES);
        }
        return conductivities;
    }

    /**
     * @generated
     */
    @Override
    public EList<ArrheniusRecord> getActivations()
    {
        if (activations == null)
        {
            activations = new EObjectContainmentEList<ArrheniusRecord>(ArrheniusRecord.class, this, MaterialPackage.MATERIAL__ACTIVATIONS);
        }
        return activations;
    }

    /**
     * @generated
     */
    @Override
    public EList<StabilityWindow> getWindows()
    {
        if (windows == null)
        {
            windows = new EObjectContainmentEList<StabilityWindow>(StabilityWindow.class, this, MaterialPackage.MATERIAL__WINDOWS);
        }
        return windows;
    }

    /**
     * @generated
     */
    @Override
    public EList<Decomposition> getDecompositions()
    {
        if (decompositions == null)
        {
            decompositions = new EObjectContainmentEList<Decomposition>(Decomposition.class, this, MaterialPackage.MATERIAL__DECOMPOSITIONS);
        }
        return decompositions;
    }

    /**
     * @generated
     */
    @Override
    public EList<ContactRecord> getContacts()
    {
        if (contacts == null)
        {
            contacts = new EObjectContainmentEList<ContactRecord>(ContactRecord.class, this, MaterialPackage.MATERIAL__CONTACTS);
        }
        return contacts;
    }

    /**
     * @generated
     */
    @Override
    public EList<AirExposure> getExposures()
    {
        if (exposures == null)
        {
            exposures = new EObjectContainmentEList<AirExposure>(AirExposure.class, this, MaterialPackage.MATERIAL__EXPOSURES);
        }
        return exposures;
    }

    /**
     * @generated
     */
    @Override
    public EList<ThermalEvent> getThermalEvents()
    {
        if (thermalEvents == null)
        {
            thermalEvents = new EObjectContainmentEList<ThermalEvent>(ThermalEvent.class, this, MaterialPackage.MATERIAL__THERMAL_EVENTS);
        }
        return thermalEvents;
    }

    /**
     * @generated
     */
    @Override
    public EList<MechanicalProperties> getMechanics()
    {
        if (mechanics == null)
        {
            mechanics = new EObjectContainmentEList<MechanicalProperties>(MechanicalProperties.class, this, MaterialPackage.MATERIAL__MECHANICS);
        }
        return mechanics;
    }

    /**
     * @generated
     */
    @Override
    public EList<CriticalCurrentRecord> getCriticalCurrents()
    {
        if (criticalCurrents == null)
        {
            criticalCurrents = new EObjectContainmentEList<CriticalCurrentRecord>(CriticalCurrentRecord.class, this, MaterialPackage.MATERIAL__CRITICAL_CURRENTS);
        }
        return criticalCurrents;
    }

    /**
     * @generated
     */
    @Override
    public EList<Observation> getObservations()
    {
        if (observations == null)
        {
            observations = new EObjectContainmentEList<Observation>(Observation.class, this, MaterialPackage.MATERIAL__OBSERVATIONS);
        }
        return observations;
    }

    /**
     * @generated
     */
    @Override
    public EList<Discrepancy> getDiscrepancies()
    {
        if (discrepancies == null)
        {
            discrepancies = new EObjectContainmentEList<Discrepancy>(Discrepancy.class, this, MaterialPackage.MATERIAL__DISCREPANCIES);
        }
        return discrepancies;
    }

    /**
     * @generated
     */
    @Override
    public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs)
    {
        switch (featureID)
        {
            case MaterialPackage.MATERIAL__SOURCES:
                return ((InternalEList<?>)getSources()).basicRemove(otherEnd, msgs);
            case MaterialPackage.MATERIAL__ACTIVE_PROPERTIES:
                return basicSetActiveProperties(null, msgs);
            case MaterialPackage.MATERIAL__COST:
                return basicSetCost(null, msgs);
            case MaterialPackage.MATERIAL__PHASES:
                return ((InternalEList<?>)getPhases()).basicRemove(otherEnd, msgs);
            case MaterialPackage.MATERIAL__TRANSITIONS:
                return ((InternalEList<?>)getTransitions()).basicRemove(otherEnd, msgs);
            case MaterialPackage.MATERIAL__FORMS:
                return ((InternalEList<?>)getForms()).basicRemove(otherEnd, msgs);
            case MaterialPackage.MATERIAL__CONDUCTIVITIES:
                return ((InternalEList<?>)getConductivities()).basicRemove(otherEnd, msgs);
            case MaterialPackage.MATERIAL__ACTIVATIONS:
                return ((InternalEList<?>)getActivations()).basicRemove(otherEnd, msgs);
            case MaterialPackage.MATERIAL__WINDOWS:
                return ((InternalEList<?>)getWindows()).basicRemove(otherEnd, msgs);
            case MaterialPackage.MATERIAL__DECOMPOSITIONS:
                return ((InternalEList<?>)getDecompositions()).basicRemove(otherEnd, msgs);
            case MaterialPackage.MATERIAL__CONTACTS:
                return ((InternalEList<?>)getContacts()).basicRemove(otherEnd, msgs);
            case MaterialPackage.MATERIAL__EXPOSURES:
                return ((InternalEList<?>)getExposures()).basicRemove(otherEnd, msgs);
            case MaterialPackage.MATERIAL__THERMAL_EVENTS:
                return ((InternalEList<?>)getThermalEvents()).basicRemove(otherEnd, msgs);
            case MaterialPackage.MATERIAL__MECHANICS:
                return ((InternalEList<?>)getMechanics()).basicRemove(otherEnd, msgs);
            case MaterialPackage.MATERIAL__CRITICAL_CURRENTS:
                return ((InternalEList<?>)getCriticalCurrents()).basicRemove(otherEnd, msgs);
            case MaterialPackage.MATERIAL__OBSERVATIONS:
                return ((InternalEList<?>)getObservations()).basicRemove(otherEnd, msgs);
            case MaterialPackage.MATERIAL__DISCREPANCIES:
                return ((InternalEList<?>)getDiscrepancies()).basicRemove(otherEnd, msgs);
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
            case MaterialPackage.MATERIAL__DESCRIPTION:
                return getDescription();
            case MaterialPackage.MATERIAL__SOURCES:
                return getSources();
            case MaterialPackage.MATERIAL__FORMULA:
                return getFormula();
            case MaterialPackage.MATERIAL__MATERIAL_CLASS:
                return getMaterialClass();
            case MaterialPackage.MATERIAL__SYMBOLS:
                return getSymbols();
            case MaterialPackage.MATERIAL__MOISTURE_SENSITIVITY:
                return getMoistureSensitivity();
            case MaterialPackage.MATERIAL__DENSITY:
                return getDensity();
            case MaterialPackage.MATERIAL__CAS_NUMBER:
                return getCasNumber();
            case MaterialPackage.MATERIAL__ACTIVE_PROPERTIES:
                return getActiveProperties();
            case MaterialPackage.MATERIAL__COST:
                return getCost();
            case MaterialPackage.MATERIAL__PHASES:
                return getPhases();
            case MaterialPackage.MATERIAL__TRANSITIONS:
                return getTransitions();
            case MaterialPackage.MATERIAL__FORMS:
                return getForms();
            case MaterialPackage.MATERIAL__CONDUCTIVITIES:
                return getConductivities();
            case MaterialPackage.MATERIAL__ACTIVATIONS:
                return getActivations();
            case MaterialPackage.MATERIAL__WINDOWS:
                return getWindows();
            case MaterialPackage.MATERIAL__DECOMPOSITIONS:
                return getDecompositions();
            case MaterialPackage.MATERIAL__CONTACTS:
                return getContacts();
            case MaterialPackage.MATERIAL__EXPOSURES:
                return getExposures();
            case MaterialPackage.MATERIAL__THERMAL_EVENTS:
                return getThermalEvents();
            case MaterialPackage.MATERIAL__MECHANICS:
                return getMechanics();
            case MaterialPackage.MATERIAL__CRITICAL_CURRENTS:
                return getCriticalCurrents();
            case MaterialPackage.MATERIAL__OBSERVATIONS:
                return getObservations();
            case MaterialPackage.MATERIAL__DISCREPANCIES:
                return getDiscrepancies();
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
            case MaterialPackage.MATERIAL__DESCRIPTION:
                setDescription((String)newValue);
                return;
            case MaterialPackage.MATERIAL__SOURCES:
                getSources().clear();
                getSources().addAll((Collection<? extends Source>)newValue);
                return;
            case MaterialPackage.MATERIAL__FORMULA:
                setFormula((Formula)newValue);
                return;
            case MaterialPackage.MATERIAL__MATERIAL_CLASS:
                setMaterialClass((MaterialClass)newValue);
                return;
            case MaterialPackage.MATERIAL__SYMBOLS:
                getSymbols().clear();
                getSymbols().addAll((Collection<? extends String>)newValue);
                return;
            case MaterialPackage.MATERIAL__MOISTURE_SENSITIVITY:
                setMoistureSensitivity((MoistureSensitivity)newValue);
                return;
            case MaterialPackage.MATERIAL__DENSITY:
                setDensity((Quantity)newValue);
                return;
            case MaterialPackage.MATERIAL__CAS_NUMBER:
                setCasNumber((String)newValue);
                return;
            case MaterialPackage.MATERIAL__ACTIVE_PROPERTIES:
                setActiveProperties((ActiveProperties)newValue);
                return;
            case MaterialPackage.MATERIAL__COST:
                setCost((Cost)newValue);
                return;
            case MaterialPackage.MATERIAL__PHASES:
                getPhases().clear();
                getPhases().addAll((Collection<? extends Phase>)newValue);
                return;
            case MaterialPackage.MATERIAL__TRANSITIONS:
                getTransitions().clear();
                getTransitions().addAll((Collection<? extends PhaseTransition>)newValue);
                return;
            case MaterialPackage.MATERIAL__FORMS:
                getForms().clear();
                getForms().addAll((Collection<? extends Form>)newValue);
                return;
            case MaterialPackage.MATERIAL__CONDUCTIVITIES:
                getConductivities().clear();
                getConductivities().addAll((Collection<? extends ConductivityRecord>)newValue);
                return;
            case MaterialPackage.MATERIAL__ACTIVATIONS:
                getActivations().clear();
                getActivations().addAll((Collection<? extends ArrheniusRecord>)newValue);
                return;
            case MaterialPackage.MATERIAL__WINDOWS:
                getWindows().clear();
                getWindows().addAll((Collection<? extends StabilityWindow>)newValue);
                return;
            case MaterialPackage.MATERIAL__DECOMPOSITIONS:
                getDecompositions().clear();
                getDecompositions().addAll((Collection<? extends Decomposition>)newValue);
                return;
            case MaterialPackage.MATERIAL__CONTACTS:
                getContacts().clear();
                getContacts().addAll((Collection<? extends ContactRecord>)newValue);
                return;
            case MaterialPackage.MATERIAL__EXPOSURES:
                getExposures().clear();
                getExposures().addAll((Collection<? extends AirExposure>)newValue);
                return;
            case MaterialPackage.MATERIAL__THERMAL_EVENTS:
                getThermalEvents().clear();
                getThermalEvents().addAll((Collection<? extends ThermalEvent>)newValue);
                return;
            case MaterialPackage.MATERIAL__MECHANICS:
                getMechanics().clear();
                getMechanics().addAll((Collection<? extends MechanicalProperties>)newValue);
                return;
            case MaterialPackage.MATERIAL__CRITICAL_CURRENTS:
                getCriticalCurrents().clear();
                getCriticalCurrents().addAll((Collection<? extends CriticalCurrentRecord>)newValue);
                return;
            case MaterialPackage.MATERIAL__OBSERVATIONS:
                getObservations().clear();
                getObservations().addAll((Collection<? extends Observation>)newValue);
                return;
            case MaterialPackage.MATERIAL__DISCREPANCIES:
                getDiscrepancies().clear();
                getDiscrepancies().addAll((Collection<? extends Discrepancy>)newValue);
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
            case MaterialPackage.MATERIAL__DESCRIPTION:
                setDescription(DESCRIPTION_EDEFAULT);
                return;
            case MaterialPackage.MATERIAL__SOURCES:
                getSources().clear();
                return;
            case MaterialPackage.MATERIAL__FORMULA:
                setFormula(FORMULA_EDEFAULT);
                return;
            case MaterialPackage.MATERIAL__MATERIAL_CLASS:
                setMaterialClass(MATERIAL_CLASS_EDEFAULT);
                return;
            case MaterialPackage.MATERIAL__SYMBOLS:
                getSymbols().clear();
                return;
            case MaterialPackage.MATERIAL__MOISTURE_SENSITIVITY:
                setMoistureSensitivity(MOISTURE_SENSITIVITY_EDEFAULT);
                return;
            case MaterialPackage.MATERIAL__DENSITY:
                setDensity(DENSITY_EDEFAULT);
                return;
            case MaterialPackage.MATERIAL__CAS_NUMBER:
                setCasNumber(CAS_NUMBER_EDEFAULT);
                return;
            case MaterialPackage.MATERIAL__ACTIVE_PROPERTIES:
                setActiveProperties((ActiveProperties)null);
                return;
            case MaterialPackage.MATERIAL__COST:
                setCost((Cost)null);
                return;
            case MaterialPackage.MATERIAL__PHASES:
                getPhases().clear();
                return;
            case MaterialPackage.MATERIAL__TRANSITIONS:
                getTransitions().clear();
                return;
            case MaterialPackage.MATERIAL__FORMS:
                getForms().clear();
                return;
            case MaterialPackage.MATERIAL__CONDUCTIVITIES:
                getConductivities().clear();
                return;
            case MaterialPackage.MATERIAL__ACTIVATIONS:
                getActivations().clear();
                return;
            case MaterialPackage.MATERIAL__WINDOWS:
                getWindows().clear();
                return;
            case MaterialPackage.MATERIAL__DECOMPOSITIONS:
                getDecompositions().clear();
                return;
            case MaterialPackage.MATERIAL__CONTACTS:
                getContacts().clear();
                return;
            case MaterialPackage.MATERIAL__EXPOSURES:
                getExposures().clear();
                return;
            case MaterialPackage.MATERIAL__THERMAL_EVENTS:
                getThermalEvents().clear();
                return;
            case MaterialPackage.MATERIAL__MECHANICS:
                getMechanics().clear();
                return;
            case MaterialPackage.MATERIAL__CRITICAL_CURRENTS:
                getCriticalCurrents().clear();
                return;
            case MaterialPackage.MATERIAL__OBSERVATIONS:
                getObservations().clear();
                return;
            case MaterialPackage.MATERIAL__DISCREPANCIES:
                getDiscrepancies().clear();
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
            case MaterialPackage.MATERIAL__DESCRIPTION:
                return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
            case MaterialPackage.MATERIAL__SOURCES:
                return sources != null && !sources.isEmpty();
            case MaterialPackage.MATERIAL__FORMULA:
                return FORMULA_EDEFAULT == null ? formula != null : !FORMULA_EDEFAULT.equals(formula);
            case MaterialPackage.MATERIAL__MATERIAL_CLASS:
                return materialClass != MATERIAL_CLASS_EDEFAULT;
            case MaterialPackage.MATERIAL__SYMBOLS:
                return symbols != null && !symbols.isEmpty();
            case MaterialPackage.MATERIAL__MOISTURE_SENSITIVITY:
                return moistureSensitivity != MOISTURE_SENSITIVITY_EDEFAULT;
            case MaterialPackage.MATERIAL__DENSITY:
                return DENSITY_EDEFAULT == null ? density != null : !DENSITY_EDEFAULT.equals(density);
            case MaterialPackage.MATERIAL__CAS_NUMBER:
                return CAS_NUMBER_EDEFAULT == null ? casNumber != null : !CAS_NUMBER_EDEFAULT.equals(casNumber);
            case MaterialPackage.MATERIAL__ACTIVE_PROPERTIES:
                return activeProperties != null;
            case MaterialPackage.MATERIAL__COST:
                return cost != null;
            case MaterialPackage.MATERIAL__PHASES:
                return phases != null && !phases.isEmpty();
            case MaterialPackage.MATERIAL__TRANSITIONS:
                return transitions != null && !transitions.isEmpty();
            case MaterialPackage.MATERIAL__FORMS:
                return forms != null && !forms.isEmpty();
            case MaterialPackage.MATERIAL__CONDUCTIVITIES:
                return conductivities != null && !conductivities.isEmpty();
            case MaterialPackage.MATERIAL__ACTIVATIONS:
                return activations != null && !activations.isEmpty();
            case MaterialPackage.MATERIAL__WINDOWS:
                return windows != null && !windows.isEmpty();
            case MaterialPackage.MATERIAL__DECOMPOSITIONS:
                return decompositions != null && !decompositions.isEmpty();
            case MaterialPackage.MATERIAL__CONTACTS:
                return contacts != null && !contacts.isEmpty();
            case MaterialPackage.MATERIAL__EXPOSURES:
                return exposures != null && !exposures.isEmpty();
            case MaterialPackage.MATERIAL__THERMAL_EVENTS:
                return thermalEvents != null && !thermalEvents.isEmpty();
            case MaterialPackage.MATERIAL__MECHANICS:
                return mechanics != null && !mechanics.isEmpty();
            case MaterialPackage.MATERIAL__CRITICAL_CURRENTS:
                return criticalCurrents != null && !criticalCurrents.isEmpty();
            case MaterialPackage.MATERIAL__OBSERVATIONS:
                return observations != null && !observations.isEmpty();
            case MaterialPackage.MATERIAL__DISCREPANCIES:
                return discrepancies != null && !discrepancies.isEmpty();
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
                case MaterialPackage.MATERIAL__DESCRIPTION: return BasePackage.DOCUMENTED__DESCRIPTION;
                default: return -1;
            }
        }
        if (baseClass == Cited.class)
        {
            switch (derivedFeatureID)
            {
                case MaterialPackage.MATERIAL__SOURCES: return BasePackage.CITED__SOURCES;
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
                case BasePackage.DOCUMENTED__DESCRIPTION: return MaterialPackage.MATERIAL__DESCRIPTION;
                default: return -1;
            }
        }
        if (baseClass == Cited.class)
        {
            switch (baseFeatureID)
            {
                case BasePackage.CITED__SOURCES: return MaterialPackage.MATERIAL__SOURCES;
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
        result.append(", formula: ");
        result.append(formula);
        result.append(", materialClass: ");
        result.append(materialClass);
        result.append(", symbols: ");
        result.append(symbols);
        result.append(", moistureSensitivity: ");
        result.append(moistureSensitivity);
        result.append(", density: ");
        result.append(density);
        result.append(", casNumber: ");
        result.append(casNumber);
        result.append(')');
        return result.toString();
    }

} //MaterialImpl
