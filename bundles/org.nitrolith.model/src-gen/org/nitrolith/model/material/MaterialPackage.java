// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.material;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.nitrolith.model.base.BasePackage;

/**
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * Materials of solid-state batteries and what is known of them: phases, forms, conductivity, stability, thermal and mechanical properties, each with its source.
 * @see org.nitrolith.model.material.MaterialFactory
 * @model kind="package"
 * @generated
 */
public interface MaterialPackage extends EPackage
{
    /**
     * The package name.
     * @generated
     */
    String eNAME = "material";

    /**
     * The package namespace URI.
     * @generated
     */
    String eNS_URI = "https://nitrolith.org/material/1.0";

    /**
     * The package namespace name.
     * @generated
     */
    String eNS_PREFIX = "material";

    /**
     * The singleton instance of the package.
     * @generated
     */
    MaterialPackage eINSTANCE = org.nitrolith.model.material.impl.MaterialPackageImpl.init();

    /**
     * The meta object id for the '{@link org.nitrolith.model.material.impl.MaterialLibraryImpl <em>Library</em>}' class.
     * @see org.nitrolith.model.material.impl.MaterialLibraryImpl
     * @see org.nitrolith.model.material.impl.MaterialPackageImpl#getMaterialLibrary()
     * @generated
     */
    int MATERIAL_LIBRARY = 0;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MATERIAL_LIBRARY__NAME = BasePackage.ARTIFACT__NAME;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MATERIAL_LIBRARY__DESCRIPTION = BasePackage.ARTIFACT__DESCRIPTION;

    /**
     * The feature id for the '<em><b>Sources</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int MATERIAL_LIBRARY__SOURCES = BasePackage.ARTIFACT__SOURCES;

    /**
     * The feature id for the '<em><b>Authors</b></em>' attribute list.
     * @generated
     * @ordered
     */
    int MATERIAL_LIBRARY__AUTHORS = BasePackage.ARTIFACT__AUTHORS;

    /**
     * The feature id for the '<em><b>Bibliography</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int MATERIAL_LIBRARY__BIBLIOGRAPHY = BasePackage.ARTIFACT__BIBLIOGRAPHY;

    /**
     * The feature id for the '<em><b>Discrepancies</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int MATERIAL_LIBRARY__DISCREPANCIES = BasePackage.ARTIFACT__DISCREPANCIES;

    /**
     * The feature id for the '<em><b>Materials</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int MATERIAL_LIBRARY__MATERIALS = BasePackage.ARTIFACT_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Methods</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int MATERIAL_LIBRARY__METHODS = BasePackage.ARTIFACT_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Entries</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int MATERIAL_LIBRARY__ENTRIES = BasePackage.ARTIFACT_FEATURE_COUNT + 2;

    /**
     * The number of structural features of the '<em>Library</em>' class.
     * @generated
     * @ordered
     */
    int MATERIAL_LIBRARY_FEATURE_COUNT = BasePackage.ARTIFACT_FEATURE_COUNT + 3;

    /**
     * The number of operations of the '<em>Library</em>' class.
     * @generated
     * @ordered
     */
    int MATERIAL_LIBRARY_OPERATION_COUNT = BasePackage.ARTIFACT_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.nitrolith.model.material.impl.MaterialImpl <em>Material</em>}' class.
     * @see org.nitrolith.model.material.impl.MaterialImpl
     * @see org.nitrolith.model.material.impl.MaterialPackageImpl#getMaterial()
     * @generated
     */
    int MATERIAL = 1;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MATERIAL__NAME = BasePackage.NAMED__NAME;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MATERIAL__DESCRIPTION = BasePackage.NAMED_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Sources</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int MATERIAL__SOURCES = BasePackage.NAMED_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Formula</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MATERIAL__FORMULA = BasePackage.NAMED_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Material Class</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MATERIAL__MATERIAL_CLASS = BasePackage.NAMED_FEATURE_COUNT + 3;

    /**
     * The feature id for the '<em><b>Symbols</b></em>' attribute list.
     * @generated
     * @ordered
     */
    int MATERIAL__SYMBOLS = BasePackage.NAMED_FEATURE_COUNT + 4;

    /**
     * The feature id for the '<em><b>Moisture Sensitivity</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MATERIAL__MOISTURE_SENSITIVITY = BasePackage.NAMED_FEATURE_COUNT + 5;

    /**
     * The feature id for the '<em><b>Density</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MATERIAL__DENSITY = BasePackage.NAMED_FEATURE_COUNT + 6;

    /**
     * The feature id for the '<em><b>Cas Number</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MATERIAL__CAS_NUMBER = BasePackage.NAMED_FEATURE_COUNT + 7;

    /**
     * The feature id for the '<em><b>Active Properties</b></em>' containment reference.
     * @generated
     * @ordered
     */
    int MATERIAL__ACTIVE_PROPERTIES = BasePackage.NAMED_FEATURE_COUNT + 8;

    /**
     * The feature id for the '<em><b>Cost</b></em>' containment reference.
     * @generated
     * @ordered
     */
    int MATERIAL__COST = BasePackage.NAMED_FEATURE_COUNT + 9;

    /**
     * The feature id for the '<em><b>Phases</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int MATERIAL__PHASES = BasePackage.NAMED_FEATURE_COUNT + 10;

    /**
     * The feature id for the '<em><b>Transitions</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int MATERIAL__TRANSITIONS = BasePackage.NAMED_FEATURE_COUNT + 11;

    /**
     * The feature id for the '<em><b>Forms</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int MATERIAL__FORMS = BasePackage.NAMED_FEATURE_COUNT + 12;

    /**
     * The feature id for the '<em><b>Conductivities</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int MATERIAL__CONDUCTIVITIES = BasePackage.NAMED_FEATURE_COUNT + 13;

    /**
     * The feature id for the '<em><b>Activations</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int MATERIAL__ACTIVATIONS = BasePackage.NAMED_FEATURE_COUNT + 14;

    /**
     * The feature id for the '<em><b>Windows</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int MATERIAL__WINDOWS = BasePackage.NAMED_FEATURE_COUNT + 15;

    /**
     * The feature id for the '<em><b>Decompositions</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int MATERIAL__DECOMPOSITIONS = BasePackage.NAMED_FEATURE_COUNT + 16;

    /**
     * The feature id for the '<em><b>Contacts</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int MATERIAL__CONTACTS = BasePackage.NAMED_FEATURE_COUNT + 17;

    /**
     * The feature id for the '<em><b>Exposures</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int MATERIAL__EXPOSURES = BasePackage.NAMED_FEATURE_COUNT + 18;

    /**
     * The feature id for the '<em><b>Thermal Events</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int MATERIAL__THERMAL_EVENTS = BasePackage.NAMED_FEATURE_COUNT + 19;

    /**
     * The feature id for the '<em><b>Mechanics</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int MATERIAL__MECHANICS = BasePackage.NAMED_FEATURE_COUNT + 20;

    /**
     * The feature id for the '<em><b>Critical Currents</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int MATERIAL__CRITICAL_CURRENTS = BasePackage.NAMED_FEATURE_COUNT + 21;

    /**
     * The feature id for the '<em><b>Observations</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int MATERIAL__OBSERVATIONS = BasePackage.NAMED_FEATURE_COUNT + 22;

    /**
     * The feature id for the '<em><b>Discrepancies</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int MATERIAL__DISCREPANCIES = BasePackage.NAMED_FEATURE_COUNT + 23;

    /**
     * The number of structural features of the '<em>Material</em>' class.
     * @generated
     * @ordered
     */
    int MATERIAL_FEATURE_COUNT = BasePackage.NAMED_FEATURE_COUNT + 24;

    /**
     * The number of operations of the '<em>Material</em>' class.
     * @generated
     * @ordered
     */
    int MATERIAL_OPERATION_COUNT = BasePackage.NAMED_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.nitrolith.model.material.impl.ActivePropertiesImpl <em>Active Properties</em>}' class.
     * @see org.nitrolith.model.material.impl.ActivePropertiesImpl
     * @see org.nitrolith.model.material.impl.MaterialPackageImpl#getActiveProperties()
     * @generated
     */
    int ACTIVE_PROPERTIES = 2;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ACTIVE_PROPERTIES__DESCRIPTION = BasePackage.DOCUMENTED__DESCRIPTION;

    /**
     * The feature id for the '<em><b>Sources</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int ACTIVE_PROPERTIES__SOURCES = BasePackage.DOCUMENTED_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Specific Capacity</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ACTIVE_PROPERTIES__SPECIFIC_CAPACITY = BasePackage.DOCUMENTED_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Theoretical Capacity</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ACTIVE_PROPERTIES__THEORETICAL_CAPACITY = BasePackage.DOCUMENTED_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Mean Voltage</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ACTIVE_PROPERTIES__MEAN_VOLTAGE = BasePackage.DOCUMENTED_FEATURE_COUNT + 3;

    /**
     * The feature id for the '<em><b>Upper Cutoff Voltage</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ACTIVE_PROPERTIES__UPPER_CUTOFF_VOLTAGE = BasePackage.DOCUMENTED_FEATURE_COUNT + 4;

    /**
     * The feature id for the '<em><b>Lower Cutoff Voltage</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ACTIVE_PROPERTIES__LOWER_CUTOFF_VOLTAGE = BasePackage.DOCUMENTED_FEATURE_COUNT + 5;

    /**
     * The feature id for the '<em><b>First Cycle Loss</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ACTIVE_PROPERTIES__FIRST_CYCLE_LOSS = BasePackage.DOCUMENTED_FEATURE_COUNT + 6;

    /**
     * The feature id for the '<em><b>Volume Change</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ACTIVE_PROPERTIES__VOLUME_CHANGE = BasePackage.DOCUMENTED_FEATURE_COUNT + 7;

    /**
     * The number of structural features of the '<em>Active Properties</em>' class.
     * @generated
     * @ordered
     */
    int ACTIVE_PROPERTIES_FEATURE_COUNT = BasePackage.DOCUMENTED_FEATURE_COUNT + 8;

    /**
     * The number of operations of the '<em>Active Properties</em>' class.
     * @generated
     * @ordered
     */
    int ACTIVE_PROPERTIES_OPERATION_COUNT = BasePackage.DOCUMENTED_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.nitrolith.model.material.impl.CostImpl <em>Cost</em>}' class.
     * @see org.nitrolith.model.material.impl.CostImpl
     * @see org.nitrolith.model.material.impl.MaterialPackageImpl#getCost()
     * @generated
     */
    int COST = 3;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * @generated
     * @ordered
     */
    int COST__DESCRIPTION = BasePackage.DOCUMENTED__DESCRIPTION;

    /**
     * The feature id for the '<em><b>Sources</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int COST__SOURCES = BasePackage.DOCUMENTED_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Price Per Kilogram</b></em>' attribute.
     * @generated
     * @ordered
     */
    int COST__PRICE_PER_KILOGRAM = BasePackage.DOCUMENTED_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Currency</b></em>' attribute.
     * @generated
     * @ordered
     */
    int COST__CURRENCY = BasePackage.DOCUMENTED_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Priced On</b></em>' attribute.
     * @generated
     * @ordered
     */
    int COST__PRICED_ON = BasePackage.DOCUMENTED_FEATURE_COUNT + 3;

    /**
     * The number of structural features of the '<em>Cost</em>' class.
     * @generated
     * @ordered
     */
    int COST_FEATURE_COUNT = BasePackage.DOCUMENTED_FEATURE_COUNT + 4;

    /**
     * The number of operations of the '<em>Cost</em>' class.
     * @generated
     * @ordered
     */
    int COST_OPERATION_COUNT = BasePackage.DOCUMENTED_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.nitrolith.model.material.impl.PhaseImpl <em>Phase</em>}' class.
     * @see org.nitrolith.model.material.impl.PhaseImpl
     * @see org.nitrolith.model.material.impl.MaterialPackageImpl#getPhase()
     * @generated
     */
    int PHASE = 4;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PHASE__NAME = BasePackage.NAMED__NAME;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PHASE__DESCRIPTION = BasePackage.NAMED_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Sources</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int PHASE__SOURCES = BasePackage.NAMED_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Composition</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PHASE__COMPOSITION = BasePackage.NAMED_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Crystal System</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PHASE__CRYSTAL_SYSTEM = BasePackage.NAMED_FEATURE_COUNT + 3;

    /**
     * The feature id for the '<em><b>Space Group Printed</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PHASE__SPACE_GROUP_PRINTED = BasePackage.NAMED_FEATURE_COUNT + 4;

    /**
     * The feature id for the '<em><b>Space Group</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PHASE__SPACE_GROUP = BasePackage.NAMED_FEATURE_COUNT + 5;

    /**
     * The feature id for the '<em><b>Structure Type</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PHASE__STRUCTURE_TYPE = BasePackage.NAMED_FEATURE_COUNT + 6;

    /**
     * The feature id for the '<em><b>Structure Status</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PHASE__STRUCTURE_STATUS = BasePackage.NAMED_FEATURE_COUNT + 7;

    /**
     * The feature id for the '<em><b>A</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PHASE__A = BasePackage.NAMED_FEATURE_COUNT + 8;

    /**
     * The feature id for the '<em><b>B</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PHASE__B = BasePackage.NAMED_FEATURE_COUNT + 9;

    /**
     * The feature id for the '<em><b>C</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PHASE__C = BasePackage.NAMED_FEATURE_COUNT + 10;

    /**
     * The feature id for the '<em><b>Alpha</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PHASE__ALPHA = BasePackage.NAMED_FEATURE_COUNT + 11;

    /**
     * The feature id for the '<em><b>Beta</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PHASE__BETA = BasePackage.NAMED_FEATURE_COUNT + 12;

    /**
     * The feature id for the '<em><b>Gamma</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PHASE__GAMMA = BasePackage.NAMED_FEATURE_COUNT + 13;

    /**
     * The feature id for the '<em><b>Cell Volume</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PHASE__CELL_VOLUME = BasePackage.NAMED_FEATURE_COUNT + 14;

    /**
     * The feature id for the '<em><b>Formula Units</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PHASE__FORMULA_UNITS = BasePackage.NAMED_FEATURE_COUNT + 15;

    /**
     * The feature id for the '<em><b>Density</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PHASE__DENSITY = BasePackage.NAMED_FEATURE_COUNT + 16;

    /**
     * The feature id for the '<em><b>Stable Temperature</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PHASE__STABLE_TEMPERATURE = BasePackage.NAMED_FEATURE_COUNT + 17;

    /**
     * The feature id for the '<em><b>Stable Pressure</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PHASE__STABLE_PRESSURE = BasePackage.NAMED_FEATURE_COUNT + 18;

    /**
     * The feature id for the '<em><b>Sites</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int PHASE__SITES = BasePackage.NAMED_FEATURE_COUNT + 19;

    /**
     * The number of structural features of the '<em>Phase</em>' class.
     * @generated
     * @ordered
     */
    int PHASE_FEATURE_COUNT = BasePackage.NAMED_FEATURE_COUNT + 20;

    /**
     * The number of operations of the '<em>Phase</em>' class.
     * @generated
     * @ordered
     */
    int PHASE_OPERATION_COUNT = BasePackage.NAMED_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.nitrolith.model.material.impl.SiteImpl <em>Site</em>}' class.
     * @see org.nitrolith.model.material.impl.SiteImpl
     * @see org.nitrolith.model.material.impl.MaterialPackageImpl#getSite()
     * @generated
     */
    int SITE = 5;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * @generated
     * @ordered
     */
    int SITE__NAME = BasePackage.NAMED__NAME;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * @generated
     * @ordered
     */
    int SITE__DESCRIPTION = BasePackage.NAMED_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Sources</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int SITE__SOURCES = BasePackage.NAMED_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Wyckoff</b></em>' attribute.
     * @generated
     * @ordered
     */
    int SITE__WYCKOFF = BasePackage.NAMED_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Element</b></em>' attribute.
     * @generated
     * @ordered
     */
    int SITE__ELEMENT = BasePackage.NAMED_FEATURE_COUNT + 3;

    /**
     * The feature id for the '<em><b>Occupancy</b></em>' attribute.
     * @generated
     * @ordered
     */
    int SITE__OCCUPANCY = BasePackage.NAMED_FEATURE_COUNT + 4;

    /**
     * The feature id for the '<em><b>Vacancy</b></em>' attribute.
     * @generated
     * @ordered
     */
    int SITE__VACANCY = BasePackage.NAMED_FEATURE_COUNT + 5;

    /**
     * The feature id for the '<em><b>X</b></em>' attribute.
     * @generated
     * @ordered
     */
    int SITE__X = BasePackage.NAMED_FEATURE_COUNT + 6;

    /**
     * The feature id for the '<em><b>Y</b></em>' attribute.
     * @generated
     * @ordered
     */
    int SITE__Y = BasePackage.NAMED_FEATURE_COUNT + 7;

    /**
     * The feature id for the '<em><b>Z</b></em>' attribute.
     * @generated
     * @ordered
     */
    int SITE__Z = BasePackage.NAMED_FEATURE_COUNT + 8;

    /**
     * The number of structural features of the '<em>Site</em>' class.
     * @generated
     * @ordered
     */
    int SITE_FEATURE_COUNT = BasePackage.NAMED_FEATURE_COUNT + 9;

    /**
     * The number of operations of the '<em>Site</em>' class.
     * @generated
     * @ordered
     */
    int SITE_OPERATION_COUNT = BasePackage.NAMED_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.nitrolith.model.material.impl.PhaseTransitionImpl <em>Phase Transition</em>}' class.
     * @see org.nitrolith.model.material.impl.PhaseTransitionImpl
     * @see org.nitrolith.model.material.impl.MaterialPackageImpl#getPhaseTransition()
     * @generated
     */
    int PHASE_TRANSITION = 6;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PHASE_TRANSITION__NAME = BasePackage.NAMED__NAME;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PHASE_TRANSITION__DESCRIPTION = BasePackage.NAMED_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Sources</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int PHASE_TRANSITION__SOURCES = BasePackage.NAMED_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>From</b></em>' reference.
     * @generated
     * @ordered
     */
    int PHASE_TRANSITION__FROM = BasePackage.NAMED_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>To</b></em>' reference.
     * @generated
     * @ordered
     */
    int PHASE_TRANSITION__TO = BasePackage.NAMED_FEATURE_COUNT + 3;

    /**
     * The feature id for the '<em><b>Temperature</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PHASE_TRANSITION__TEMPERATURE = BasePackage.NAMED_FEATURE_COUNT + 4;

    /**
     * The feature id for the '<em><b>Pressure</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PHASE_TRANSITION__PRESSURE = BasePackage.NAMED_FEATURE_COUNT + 5;

    /**
     * The feature id for the '<em><b>Cause</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PHASE_TRANSITION__CAUSE = BasePackage.NAMED_FEATURE_COUNT + 6;

    /**
     * The feature id for the '<em><b>Reversibility</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PHASE_TRANSITION__REVERSIBILITY = BasePackage.NAMED_FEATURE_COUNT + 7;

    /**
     * The number of structural features of the '<em>Phase Transition</em>' class.
     * @generated
     * @ordered
     */
    int PHASE_TRANSITION_FEATURE_COUNT = BasePackage.NAMED_FEATURE_COUNT + 8;

    /**
     * The number of operations of the '<em>Phase Transition</em>' class.
     * @generated
     * @ordered
     */
    int PHASE_TRANSITION_OPERATION_COUNT = BasePackage.NAMED_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.nitrolith.model.material.impl.FormImpl <em>Form</em>}' class.
     * @see org.nitrolith.model.material.impl.FormImpl
     * @see org.nitrolith.model.material.impl.MaterialPackageImpl#getForm()
     * @generated
     */
    int FORM = 7;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * @generated
     * @ordered
     */
    int FORM__NAME = BasePackage.NAMED__NAME;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * @generated
     * @ordered
     */
    int FORM__DESCRIPTION = BasePackage.NAMED_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Sources</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int FORM__SOURCES = BasePackage.NAMED_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Kind</b></em>' attribute.
     * @generated
     * @ordered
     */
    int FORM__KIND = BasePackage.NAMED_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Preparation</b></em>' attribute.
     * @generated
     * @ordered
     */
    int FORM__PREPARATION = BasePackage.NAMED_FEATURE_COUNT + 3;

    /**
     * The feature id for the '<em><b>Dopant</b></em>' attribute.
     * @generated
     * @ordered
     */
    int FORM__DOPANT = BasePackage.NAMED_FEATURE_COUNT + 4;

    /**
     * The feature id for the '<em><b>Phase</b></em>' reference.
     * @generated
     * @ordered
     */
    int FORM__PHASE = BasePackage.NAMED_FEATURE_COUNT + 5;

    /**
     * The feature id for the '<em><b>Method</b></em>' reference.
     * @generated
     * @ordered
     */
    int FORM__METHOD = BasePackage.NAMED_FEATURE_COUNT + 6;

    /**
     * The feature id for the '<em><b>Thickness</b></em>' attribute.
     * @generated
     * @ordered
     */
    int FORM__THICKNESS = BasePackage.NAMED_FEATURE_COUNT + 7;

    /**
     * The feature id for the '<em><b>Relative Density</b></em>' attribute.
     * @generated
     * @ordered
     */
    int FORM__RELATIVE_DENSITY = BasePackage.NAMED_FEATURE_COUNT + 8;

    /**
     * The number of structural features of the '<em>Form</em>' class.
     * @generated
     * @ordered
     */
    int FORM_FEATURE_COUNT = BasePackage.NAMED_FEATURE_COUNT + 9;

    /**
     * The number of operations of the '<em>Form</em>' class.
     * @generated
     * @ordered
     */
    int FORM_OPERATION_COUNT = BasePackage.NAMED_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.nitrolith.model.material.impl.MaterialRecordImpl <em>Record</em>}' class.
     * @see org.nitrolith.model.material.impl.MaterialRecordImpl
     * @see org.nitrolith.model.material.impl.MaterialPackageImpl#getMaterialRecord()
     * @generated
     */
    int MATERIAL_RECORD = 8;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MATERIAL_RECORD__DESCRIPTION = BasePackage.DOCUMENTED__DESCRIPTION;

    /**
     * The feature id for the '<em><b>Sources</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int MATERIAL_RECORD__SOURCES = BasePackage.DOCUMENTED_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Printed Name</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MATERIAL_RECORD__PRINTED_NAME = BasePackage.DOCUMENTED_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Phase</b></em>' reference.
     * @generated
     * @ordered
     */
    int MATERIAL_RECORD__PHASE = BasePackage.DOCUMENTED_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Form</b></em>' reference.
     * @generated
     * @ordered
     */
    int MATERIAL_RECORD__FORM = BasePackage.DOCUMENTED_FEATURE_COUNT + 3;

    /**
     * The feature id for the '<em><b>Method</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MATERIAL_RECORD__METHOD = BasePackage.DOCUMENTED_FEATURE_COUNT + 4;

    /**
     * The feature id for the '<em><b>Condition</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MATERIAL_RECORD__CONDITION = BasePackage.DOCUMENTED_FEATURE_COUNT + 5;

    /**
     * The number of structural features of the '<em>Record</em>' class.
     * @generated
     * @ordered
     */
    int MATERIAL_RECORD_FEATURE_COUNT = BasePackage.DOCUMENTED_FEATURE_COUNT + 6;

    /**
     * The number of operations of the '<em>Record</em>' class.
     * @generated
     * @ordered
     */
    int MATERIAL_RECORD_OPERATION_COUNT = BasePackage.DOCUMENTED_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.nitrolith.model.material.impl.ConductivityRecordImpl <em>Conductivity Record</em>}' class.
     * @see org.nitrolith.model.material.impl.ConductivityRecordImpl
     * @see org.nitrolith.model.material.impl.MaterialPackageImpl#getConductivityRecord()
     * @generated
     */
    int CONDUCTIVITY_RECORD = 9;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CONDUCTIVITY_RECORD__DESCRIPTION = MATERIAL_RECORD__DESCRIPTION;

    /**
     * The feature id for the '<em><b>Sources</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int CONDUCTIVITY_RECORD__SOURCES = MATERIAL_RECORD__SOURCES;

    /**
     * The feature id for the '<em><b>Printed Name</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CONDUCTIVITY_RECORD__PRINTED_NAME = MATERIAL_RECORD__PRINTED_NAME;

    /**
     * The feature id for the '<em><b>Phase</b></em>' reference.
     * @generated
     * @ordered
     */
    int CONDUCTIVITY_RECORD__PHASE = MATERIAL_RECORD__PHASE;

    /**
     * The feature id for the '<em><b>Form</b></em>' reference.
     * @generated
     * @ordered
     */
    int CONDUCTIVITY_RECORD__FORM = MATERIAL_RECORD__FORM;

    /**
     * The feature id for the '<em><b>Method</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CONDUCTIVITY_RECORD__METHOD = MATERIAL_RECORD__METHOD;

    /**
     * The feature id for the '<em><b>Condition</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CONDUCTIVITY_RECORD__CONDITION = MATERIAL_RECORD__CONDITION;

    /**
     * The feature id for the '<em><b>Value</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CONDUCTIVITY_RECORD__VALUE = MATERIAL_RECORD_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Temperature</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CONDUCTIVITY_RECORD__TEMPERATURE = MATERIAL_RECORD_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Direction</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CONDUCTIVITY_RECORD__DIRECTION = MATERIAL_RECORD_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Origin</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CONDUCTIVITY_RECORD__ORIGIN = MATERIAL_RECORD_FEATURE_COUNT + 3;

    /**
     * The feature id for the '<em><b>Carrier</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CONDUCTIVITY_RECORD__CARRIER = MATERIAL_RECORD_FEATURE_COUNT + 4;

    /**
     * The feature id for the '<em><b>Contribution</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CONDUCTIVITY_RECORD__CONTRIBUTION = MATERIAL_RECORD_FEATURE_COUNT + 5;

    /**
     * The feature id for the '<em><b>Result</b></em>' reference.
     * @generated
     * @ordered
     */
    int CONDUCTIVITY_RECORD__RESULT = MATERIAL_RECORD_FEATURE_COUNT + 6;

    /**
     * The number of structural features of the '<em>Conductivity Record</em>' class.
     * @generated
     * @ordered
     */
    int CONDUCTIVITY_RECORD_FEATURE_COUNT = MATERIAL_RECORD_FEATURE_COUNT + 7;

    /**
     * The number of operations of the '<em>Conductivity Record</em>' class.
     * @generated
     * @ordered
     */
    int CONDUCTIVITY_RECORD_OPERATION_COUNT = MATERIAL_RECORD_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.nitrolith.model.material.impl.ArrheniusRecordImpl <em>Arrhenius Record</em>}' class.
     * @see org.nitrolith.model.material.impl.ArrheniusRecordImpl
     * @see org.nitrolith.model.material.impl.MaterialPackageImpl#getArrheniusRecord()
     * @generated
     */
    int ARRHENIUS_RECORD = 10;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ARRHENIUS_RECORD__DESCRIPTION = MATERIAL_RECORD__DESCRIPTION;

    /**
     * The feature id for the '<em><b>Sources</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int ARRHENIUS_RECORD__SOURCES = MATERIAL_RECORD__SOURCES;

    /**
     * The feature id for the '<em><b>Printed Name</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ARRHENIUS_RECORD__PRINTED_NAME = MATERIAL_RECORD__PRINTED_NAME;

    /**
     * The feature id for the '<em><b>Phase</b></em>' reference.
     * @generated
     * @ordered
     */
    int ARRHENIUS_RECORD__PHASE = MATERIAL_RECORD__PHASE;

    /**
     * The feature id for the '<em><b>Form</b></em>' reference.
     * @generated
     * @ordered
     */
    int ARRHENIUS_RECORD__FORM = MATERIAL_RECORD__FORM;

    /**
     * The feature id for the '<em><b>Method</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ARRHENIUS_RECORD__METHOD = MATERIAL_RECORD__METHOD;

    /**
     * The feature id for the '<em><b>Condition</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ARRHENIUS_RECORD__CONDITION = MATERIAL_RECORD__CONDITION;

    /**
     * The feature id for the '<em><b>Activation Energy</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ARRHENIUS_RECORD__ACTIVATION_ENERGY = MATERIAL_RECORD_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Prefactor</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ARRHENIUS_RECORD__PREFACTOR = MATERIAL_RECORD_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Model</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ARRHENIUS_RECORD__MODEL = MATERIAL_RECORD_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Branch</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ARRHENIUS_RECORD__BRANCH = MATERIAL_RECORD_FEATURE_COUNT + 3;

    /**
     * The feature id for the '<em><b>Temperature Range</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ARRHENIUS_RECORD__TEMPERATURE_RANGE = MATERIAL_RECORD_FEATURE_COUNT + 4;

    /**
     * The feature id for the '<em><b>Direction</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ARRHENIUS_RECORD__DIRECTION = MATERIAL_RECORD_FEATURE_COUNT + 5;

    /**
     * The feature id for the '<em><b>Origin</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ARRHENIUS_RECORD__ORIGIN = MATERIAL_RECORD_FEATURE_COUNT + 6;

    /**
     * The feature id for the '<em><b>Carrier</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ARRHENIUS_RECORD__CARRIER = MATERIAL_RECORD_FEATURE_COUNT + 7;

    /**
     * The feature id for the '<em><b>Contribution</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ARRHENIUS_RECORD__CONTRIBUTION = MATERIAL_RECORD_FEATURE_COUNT + 8;

    /**
     * The feature id for the '<em><b>Result</b></em>' reference.
     * @generated
     * @ordered
     */
    int ARRHENIUS_RECORD__RESULT = MATERIAL_RECORD_FEATURE_COUNT + 9;

    /**
     * The number of structural features of the '<em>Arrhenius Record</em>' class.
     * @generated
     * @ordered
     */
    int ARRHENIUS_RECORD_FEATURE_COUNT = MATERIAL_RECORD_FEATURE_COUNT + 10;

    /**
     * The number of operations of the '<em>Arrhenius Record</em>' class.
     * @generated
     * @ordered
     */
    int ARRHENIUS_RECORD_OPERATION_COUNT = MATERIAL_RECORD_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.nitrolith.model.material.impl.StabilityWindowImpl <em>Stability Window</em>}' class.
     * @see org.nitrolith.model.material.impl.StabilityWindowImpl
     * @see org.nitrolith.model.material.impl.MaterialPackageImpl#getStabilityWindow()
     * @generated
     */
    int STABILITY_WINDOW = 11;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * @generated
     * @ordered
     */
    int STABILITY_WINDOW__DESCRIPTION = MATERIAL_RECORD__DESCRIPTION;

    /**
     * The feature id for the '<em><b>Sources</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int STABILITY_WINDOW__SOURCES = MATERIAL_RECORD__SOURCES;

    /**
     * The feature id for the '<em><b>Printed Name</b></em>' attribute.
     * @generated
     * @ordered
     */
    int STABILITY_WINDOW__PRINTED_NAME = MATERIAL_RECORD__PRINTED_NAME;

    /**
     * The feature id for the '<em><b>Phase</b></em>' reference.
     * @generated
     * @ordered
     */
    int STABILITY_WINDOW__PHASE = MATERIAL_RECORD__PHASE;

    /**
     * The feature id for the '<em><b>Form</b></em>' reference.
     * @generated
     * @ordered
     */
    int STABILITY_WINDOW__FORM = MATERIAL_RECORD__FORM;

    /**
     * The feature id for the '<em><b>Method</b></em>' attribute.
     * @generated
     * @ordered
     */
    int STABILITY_WINDOW__METHOD = MATERIAL_RECORD__METHOD;

    /**
     * The feature id for the '<em><b>Condition</b></em>' attribute.
     * @generated
     * @ordered
     */
    int STABILITY_WINDOW__CONDITION = MATERIAL_RECORD__CONDITION;

    /**
     * The feature id for the '<em><b>Kind</b></em>' attribute.
     * @generated
     * @ordered
     */
    int STABILITY_WINDOW__KIND = MATERIAL_RECORD_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Lower</b></em>' attribute.
     * @generated
     * @ordered
     */
    int STABILITY_WINDOW__LOWER = MATERIAL_RECORD_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Upper</b></em>' attribute.
     * @generated
     * @ordered
     */
    int STABILITY_WINDOW__UPPER = MATERIAL_RECORD_FEATURE_COUNT + 2;

    /**
     * The number of structural features of the '<em>Stability Window</em>' class.
     * @generated
     * @ordered
     */
    int STABILITY_WINDOW_FEATURE_COUNT = MATERIAL_RECORD_FEATURE_COUNT + 3;

    /**
     * The number of operations of the '<em>Stability Window</em>' class.
     * @generated
     * @ordered
     */
    int STABILITY_WINDOW_OPERATION_COUNT = MATERIAL_RECORD_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.nitrolith.model.material.impl.DecompositionImpl <em>Decomposition</em>}' class.
     * @see org.nitrolith.model.material.impl.DecompositionImpl
     * @see org.nitrolith.model.material.impl.MaterialPackageImpl#getDecomposition()
     * @generated
     */
    int DECOMPOSITION = 12;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DECOMPOSITION__DESCRIPTION = MATERIAL_RECORD__DESCRIPTION;

    /**
     * The feature id for the '<em><b>Sources</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int DECOMPOSITION__SOURCES = MATERIAL_RECORD__SOURCES;

    /**
     * The feature id for the '<em><b>Printed Name</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DECOMPOSITION__PRINTED_NAME = MATERIAL_RECORD__PRINTED_NAME;

    /**
     * The feature id for the '<em><b>Phase</b></em>' reference.
     * @generated
     * @ordered
     */
    int DECOMPOSITION__PHASE = MATERIAL_RECORD__PHASE;

    /**
     * The feature id for the '<em><b>Form</b></em>' reference.
     * @generated
     * @ordered
     */
    int DECOMPOSITION__FORM = MATERIAL_RECORD__FORM;

    /**
     * The feature id for the '<em><b>Method</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DECOMPOSITION__METHOD = MATERIAL_RECORD__METHOD;

    /**
     * The feature id for the '<em><b>Condition</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DECOMPOSITION__CONDITION = MATERIAL_RECORD__CONDITION;

    /**
     * The feature id for the '<em><b>Cause</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DECOMPOSITION__CAUSE = MATERIAL_RECORD_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Onset Potential</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DECOMPOSITION__ONSET_POTENTIAL = MATERIAL_RECORD_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Onset Temperature</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DECOMPOSITION__ONSET_TEMPERATURE = MATERIAL_RECORD_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Products</b></em>' attribute list.
     * @generated
     * @ordered
     */
    int DECOMPOSITION__PRODUCTS = MATERIAL_RECORD_FEATURE_COUNT + 3;

    /**
     * The feature id for the '<em><b>Product Text</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DECOMPOSITION__PRODUCT_TEXT = MATERIAL_RECORD_FEATURE_COUNT + 4;

    /**
     * The number of structural features of the '<em>Decomposition</em>' class.
     * @generated
     * @ordered
     */
    int DECOMPOSITION_FEATURE_COUNT = MATERIAL_RECORD_FEATURE_COUNT + 5;

    /**
     * The number of operations of the '<em>Decomposition</em>' class.
     * @generated
     * @ordered
     */
    int DECOMPOSITION_OPERATION_COUNT = MATERIAL_RECORD_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.nitrolith.model.material.impl.ContactRecordImpl <em>Contact Record</em>}' class.
     * @see org.nitrolith.model.material.impl.ContactRecordImpl
     * @see org.nitrolith.model.material.impl.MaterialPackageImpl#getContactRecord()
     * @generated
     */
    int CONTACT_RECORD = 13;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CONTACT_RECORD__DESCRIPTION = MATERIAL_RECORD__DESCRIPTION;

    /**
     * The feature id for the '<em><b>Sources</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int CONTACT_RECORD__SOURCES = MATERIAL_RECORD__SOURCES;

    /**
     * The feature id for the '<em><b>Printed Name</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CONTACT_RECORD__PRINTED_NAME = MATERIAL_RECORD__PRINTED_NAME;

    /**
     * The feature id for the '<em><b>Phase</b></em>' reference.
     * @generated
     * @ordered
     */
    int CONTACT_RECORD__PHASE = MATERIAL_RECORD__PHASE;

    /**
     * The feature id for the '<em><b>Form</b></em>' reference.
     * @generated
     * @ordered
     */
    int CONTACT_RECORD__FORM = MATERIAL_RECORD__FORM;

    /**
     * The feature id for the '<em><b>Method</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CONTACT_RECORD__METHOD = MATERIAL_RECORD__METHOD;

    /**
     * The feature id for the '<em><b>Condition</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CONTACT_RECORD__CONDITION = MATERIAL_RECORD__CONDITION;

    /**
     * The feature id for the '<em><b>Partner</b></em>' reference.
     * @generated
     * @ordered
     */
    int CONTACT_RECORD__PARTNER = MATERIAL_RECORD_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Partner Name</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CONTACT_RECORD__PARTNER_NAME = MATERIAL_RECORD_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Verdict</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CONTACT_RECORD__VERDICT = MATERIAL_RECORD_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Products</b></em>' attribute list.
     * @generated
     * @ordered
     */
    int CONTACT_RECORD__PRODUCTS = MATERIAL_RECORD_FEATURE_COUNT + 3;

    /**
     * The feature id for the '<em><b>Product Text</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CONTACT_RECORD__PRODUCT_TEXT = MATERIAL_RECORD_FEATURE_COUNT + 4;

    /**
     * The feature id for the '<em><b>Potential</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CONTACT_RECORD__POTENTIAL = MATERIAL_RECORD_FEATURE_COUNT + 5;

    /**
     * The feature id for the '<em><b>Area Specific Resistance</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CONTACT_RECORD__AREA_SPECIFIC_RESISTANCE = MATERIAL_RECORD_FEATURE_COUNT + 6;

    /**
     * The number of structural features of the '<em>Contact Record</em>' class.
     * @generated
     * @ordered
     */
    int CONTACT_RECORD_FEATURE_COUNT = MATERIAL_RECORD_FEATURE_COUNT + 7;

    /**
     * The number of operations of the '<em>Contact Record</em>' class.
     * @generated
     * @ordered
     */
    int CONTACT_RECORD_OPERATION_COUNT = MATERIAL_RECORD_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.nitrolith.model.material.impl.AirExposureImpl <em>Air Exposure</em>}' class.
     * @see org.nitrolith.model.material.impl.AirExposureImpl
     * @see org.nitrolith.model.material.impl.MaterialPackageImpl#getAirExposure()
     * @generated
     */
    int AIR_EXPOSURE = 14;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * @generated
     * @ordered
     */
    int AIR_EXPOSURE__DESCRIPTION = MATERIAL_RECORD__DESCRIPTION;

    /**
     * The feature id for the '<em><b>Sources</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int AIR_EXPOSURE__SOURCES = MATERIAL_RECORD__SOURCES;

    /**
     * The feature id for the '<em><b>Printed Name</b></em>' attribute.
     * @generated
     * @ordered
     */
    int AIR_EXPOSURE__PRINTED_NAME = MATERIAL_RECORD__PRINTED_NAME;

    /**
     * The feature id for the '<em><b>Phase</b></em>' reference.
     * @generated
     * @ordered
     */
    int AIR_EXPOSURE__PHASE = MATERIAL_RECORD__PHASE;

    /**
     * The feature id for the '<em><b>Form</b></em>' reference.
     * @generated
     * @ordered
     */
    int AIR_EXPOSURE__FORM = MATERIAL_RECORD__FORM;

    /**
     * The feature id for the '<em><b>Method</b></em>' attribute.
     * @generated
     * @ordered
     */
    int AIR_EXPOSURE__METHOD = MATERIAL_RECORD__METHOD;

    /**
     * The feature id for the '<em><b>Condition</b></em>' attribute.
     * @generated
     * @ordered
     */
    int AIR_EXPOSURE__CONDITION = MATERIAL_RECORD__CONDITION;

    /**
     * The feature id for the '<em><b>Atmosphere</b></em>' containment reference.
     * @generated
     * @ordered
     */
    int AIR_EXPOSURE__ATMOSPHERE = MATERIAL_RECORD_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Duration</b></em>' attribute.
     * @generated
     * @ordered
     */
    int AIR_EXPOSURE__DURATION = MATERIAL_RECORD_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Temperature</b></em>' attribute.
     * @generated
     * @ordered
     */
    int AIR_EXPOSURE__TEMPERATURE = MATERIAL_RECORD_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Conductivity Before</b></em>' attribute.
     * @generated
     * @ordered
     */
    int AIR_EXPOSURE__CONDUCTIVITY_BEFORE = MATERIAL_RECORD_FEATURE_COUNT + 3;

    /**
     * The feature id for the '<em><b>Conductivity After</b></em>' attribute.
     * @generated
     * @ordered
     */
    int AIR_EXPOSURE__CONDUCTIVITY_AFTER = MATERIAL_RECORD_FEATURE_COUNT + 4;

    /**
     * The feature id for the '<em><b>Retained Conductivity</b></em>' attribute.
     * @generated
     * @ordered
     */
    int AIR_EXPOSURE__RETAINED_CONDUCTIVITY = MATERIAL_RECORD_FEATURE_COUNT + 5;

    /**
     * The feature id for the '<em><b>Outcome</b></em>' attribute.
     * @generated
     * @ordered
     */
    int AIR_EXPOSURE__OUTCOME = MATERIAL_RECORD_FEATURE_COUNT + 6;

    /**
     * The feature id for the '<em><b>Products</b></em>' attribute list.
     * @generated
     * @ordered
     */
    int AIR_EXPOSURE__PRODUCTS = MATERIAL_RECORD_FEATURE_COUNT + 7;

    /**
     * The number of structural features of the '<em>Air Exposure</em>' class.
     * @generated
     * @ordered
     */
    int AIR_EXPOSURE_FEATURE_COUNT = MATERIAL_RECORD_FEATURE_COUNT + 8;

    /**
     * The number of operations of the '<em>Air Exposure</em>' class.
     * @generated
     * @ordered
     */
    int AIR_EXPOSURE_OPERATION_COUNT = MATERIAL_RECORD_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.nitrolith.model.material.impl.ThermalEventImpl <em>Thermal Event</em>}' class.
     * @see org.nitrolith.model.material.impl.ThermalEventImpl
     * @see org.nitrolith.model.material.impl.MaterialPackageImpl#getThermalEvent()
     * @generated
     */
    int THERMAL_EVENT = 15;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * @generated
     * @ordered
     */
    int THERMAL_EVENT__DESCRIPTION = MATERIAL_RECORD__DESCRIPTION;

    /**
     * The feature id for the '<em><b>Sources</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int THERMAL_EVENT__SOURCES = MATERIAL_RECORD__SOURCES;

    /**
     * The feature id for the '<em><b>Printed Name</b></em>' attribute.
     * @generated
     * @ordered
     */
    int THERMAL_EVENT__PRINTED_NAME = MATERIAL_RECORD__PRINTED_NAME;

    /**
     * The feature id for the '<em><b>Phase</b></em>' reference.
     * @generated
     * @ordered
     */
    int THERMAL_EVENT__PHASE = MATERIAL_RECORD__PHASE;

    /**
     * The feature id for the '<em><b>Form</b></em>' reference.
     * @generated
     * @ordered
     */
    int THERMAL_EVENT__FORM = MATERIAL_RECORD__FORM;

    /**
     * The feature id for the '<em><b>Method</b></em>' attribute.
     * @generated
     * @ordered
     */
    int THERMAL_EVENT__METHOD = MATERIAL_RECORD__METHOD;

    /**
     * The feature id for the '<em><b>Condition</b></em>' attribute.
     * @generated
     * @ordered
     */
    int THERMAL_EVENT__CONDITION = MATERIAL_RECORD__CONDITION;

    /**
     * The feature id for the '<em><b>Kind</b></em>' attribute.
     * @generated
     * @ordered
     */
    int THERMAL_EVENT__KIND = MATERIAL_RECORD_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Temperature</b></em>' attribute.
     * @generated
     * @ordered
     */
    int THERMAL_EVENT__TEMPERATURE = MATERIAL_RECORD_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Atmosphere</b></em>' containment reference.
     * @generated
     * @ordered
     */
    int THERMAL_EVENT__ATMOSPHERE = MATERIAL_RECORD_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Outcome</b></em>' attribute.
     * @generated
     * @ordered
     */
    int THERMAL_EVENT__OUTCOME = MATERIAL_RECORD_FEATURE_COUNT + 3;

    /**
     * The feature id for the '<em><b>Products</b></em>' attribute list.
     * @generated
     * @ordered
     */
    int THERMAL_EVENT__PRODUCTS = MATERIAL_RECORD_FEATURE_COUNT + 4;

    /**
     * The number of structural features of the '<em>Thermal Event</em>' class.
     * @generated
     * @ordered
     */
    int THERMAL_EVENT_FEATURE_COUNT = MATERIAL_RECORD_FEATURE_COUNT + 5;

    /**
     * The number of operations of the '<em>Thermal Event</em>' class.
     * @generated
     * @ordered
     */
    int THERMAL_EVENT_OPERATION_COUNT = MATERIAL_RECORD_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.nitrolith.model.material.impl.MechanicalPropertiesImpl <em>Mechanical Properties</em>}' class.
     * @see org.nitrolith.model.material.impl.MechanicalPropertiesImpl
     * @see org.nitrolith.model.material.impl.MaterialPackageImpl#getMechanicalProperties()
     * @generated
     */
    int MECHANICAL_PROPERTIES = 16;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MECHANICAL_PROPERTIES__DESCRIPTION = MATERIAL_RECORD__DESCRIPTION;

    /**
     * The feature id for the '<em><b>Sources</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int MECHANICAL_PROPERTIES__SOURCES = MATERIAL_RECORD__SOURCES;

    /**
     * The feature id for the '<em><b>Printed Name</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MECHANICAL_PROPERTIES__PRINTED_NAME = MATERIAL_RECORD__PRINTED_NAME;

    /**
     * The feature id for the '<em><b>Phase</b></em>' reference.
     * @generated
     * @ordered
     */
    int MECHANICAL_PROPERTIES__PHASE = MATERIAL_RECORD__PHASE;

    /**
     * The feature id for the '<em><b>Form</b></em>' reference.
     * @generated
     * @ordered
     */
    int MECHANICAL_PROPERTIES__FORM = MATERIAL_RECORD__FORM;

    /**
     * The feature id for the '<em><b>Method</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MECHANICAL_PROPERTIES__METHOD = MATERIAL_RECORD__METHOD;

    /**
     * The feature id for the '<em><b>Condition</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MECHANICAL_PROPERTIES__CONDITION = MATERIAL_RECORD__CONDITION;

    /**
     * The feature id for the '<em><b>Youngs Modulus</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MECHANICAL_PROPERTIES__YOUNGS_MODULUS = MATERIAL_RECORD_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Shear Modulus</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MECHANICAL_PROPERTIES__SHEAR_MODULUS = MATERIAL_RECORD_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Bulk Modulus</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MECHANICAL_PROPERTIES__BULK_MODULUS = MATERIAL_RECORD_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Hardness</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MECHANICAL_PROPERTIES__HARDNESS = MATERIAL_RECORD_FEATURE_COUNT + 3;

    /**
     * The feature id for the '<em><b>Modulus To Hardness</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MECHANICAL_PROPERTIES__MODULUS_TO_HARDNESS = MATERIAL_RECORD_FEATURE_COUNT + 4;

    /**
     * The feature id for the '<em><b>Poisson Ratio</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MECHANICAL_PROPERTIES__POISSON_RATIO = MATERIAL_RECORD_FEATURE_COUNT + 5;

    /**
     * The feature id for the '<em><b>Fracture Toughness</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MECHANICAL_PROPERTIES__FRACTURE_TOUGHNESS = MATERIAL_RECORD_FEATURE_COUNT + 6;

    /**
     * The number of structural features of the '<em>Mechanical Properties</em>' class.
     * @generated
     * @ordered
     */
    int MECHANICAL_PROPERTIES_FEATURE_COUNT = MATERIAL_RECORD_FEATURE_COUNT + 7;

    /**
     * The number of operations of the '<em>Mechanical Properties</em>' class.
     * @generated
     * @ordered
     */
    int MECHANICAL_PROPERTIES_OPERATION_COUNT = MATERIAL_RECORD_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.nitrolith.model.material.impl.CriticalCurrentRecordImpl <em>Critical Current Record</em>}' class.
     * @see org.nitrolith.model.material.impl.CriticalCurrentRecordImpl
     * @see org.nitrolith.model.material.impl.MaterialPackageImpl#getCriticalCurrentRecord()
     * @generated
     */
    int CRITICAL_CURRENT_RECORD = 17;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CRITICAL_CURRENT_RECORD__DESCRIPTION = MATERIAL_RECORD__DESCRIPTION;

    /**
     * The feature id for the '<em><b>Sources</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int CRITICAL_CURRENT_RECORD__SOURCES = MATERIAL_RECORD__SOURCES;

    /**
     * The feature id for the '<em><b>Printed Name</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CRITICAL_CURRENT_RECORD__PRINTED_NAME = MATERIAL_RECORD__PRINTED_NAME;

    /**
     * The feature id for the '<em><b>Phase</b></em>' reference.
     * @generated
     * @ordered
     */
    int CRITICAL_CURRENT_RECORD__PHASE = MATERIAL_RECORD__PHASE;

    /**
     * The feature id for the '<em><b>Form</b></em>' reference.
     * @generated
     * @ordered
     */
    int CRITICAL_CURRENT_RECORD__FORM = MATERIAL_RECORD__FORM;

    /**
     * The feature id for the '<em><b>Method</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CRITICAL_CURRENT_RECORD__METHOD = MATERIAL_RECORD__METHOD;

    /**
     * The feature id for the '<em><b>Condition</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CRITICAL_CURRENT_RECORD__CONDITION = MATERIAL_RECORD__CONDITION;

    /**
     * The feature id for the '<em><b>Configuration</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CRITICAL_CURRENT_RECORD__CONFIGURATION = MATERIAL_RECORD_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Current Density</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CRITICAL_CURRENT_RECORD__CURRENT_DENSITY = MATERIAL_RECORD_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Areal Capacity</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CRITICAL_CURRENT_RECORD__AREAL_CAPACITY = MATERIAL_RECORD_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Temperature</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CRITICAL_CURRENT_RECORD__TEMPERATURE = MATERIAL_RECORD_FEATURE_COUNT + 3;

    /**
     * The number of structural features of the '<em>Critical Current Record</em>' class.
     * @generated
     * @ordered
     */
    int CRITICAL_CURRENT_RECORD_FEATURE_COUNT = MATERIAL_RECORD_FEATURE_COUNT + 4;

    /**
     * The number of operations of the '<em>Critical Current Record</em>' class.
     * @generated
     * @ordered
     */
    int CRITICAL_CURRENT_RECORD_OPERATION_COUNT = MATERIAL_RECORD_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.nitrolith.model.material.impl.ObservationImpl <em>Observation</em>}' class.
     * @see org.nitrolith.model.material.impl.ObservationImpl
     * @see org.nitrolith.model.material.impl.MaterialPackageImpl#getObservation()
     * @generated
     */
    int OBSERVATION = 18;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * @generated
     * @ordered
     */
    int OBSERVATION__DESCRIPTION = MATERIAL_RECORD__DESCRIPTION;

    /**
     * The feature id for the '<em><b>Sources</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int OBSERVATION__SOURCES = MATERIAL_RECORD__SOURCES;

    /**
     * The feature id for the '<em><b>Printed Name</b></em>' attribute.
     * @generated
     * @ordered
     */
    int OBSERVATION__PRINTED_NAME = MATERIAL_RECORD__PRINTED_NAME;

    /**
     * The feature id for the '<em><b>Phase</b></em>' reference.
     * @generated
     * @ordered
     */
    int OBSERVATION__PHASE = MATERIAL_RECORD__PHASE;

    /**
     * The feature id for the '<em><b>Form</b></em>' reference.
     * @generated
     * @ordered
     */
    int OBSERVATION__FORM = MATERIAL_RECORD__FORM;

    /**
     * The feature id for the '<em><b>Method</b></em>' attribute.
     * @generated
     * @ordered
     */
    int OBSERVATION__METHOD = MATERIAL_RECORD__METHOD;

    /**
     * The feature id for the '<em><b>Condition</b></em>' attribute.
     * @generated
     * @ordered
     */
    int OBSERVATION__CONDITION = MATERIAL_RECORD__CONDITION;

    /**
     * The feature id for the '<em><b>Property</b></em>' attribute.
     * @generated
     * @ordered
     */
    int OBSERVATION__PROPERTY = MATERIAL_RECORD_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Qualifier</b></em>' attribute.
     * @generated
     * @ordered
     */
    int OBSERVATION__QUALIFIER = MATERIAL_RECORD_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Value</b></em>' attribute.
     * @generated
     * @ordered
     */
    int OBSERVATION__VALUE = MATERIAL_RECORD_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Value Text</b></em>' attribute.
     * @generated
     * @ordered
     */
    int OBSERVATION__VALUE_TEXT = MATERIAL_RECORD_FEATURE_COUNT + 3;

    /**
     * The number of structural features of the '<em>Observation</em>' class.
     * @generated
     * @ordered
     */
    int OBSERVATION_FEATURE_COUNT = MATERIAL_RECORD_FEATURE_COUNT + 4;

    /**
     * The number of operations of the '<em>Observation</em>' class.
     * @generated
     * @ordered
     */
    int OBSERVATION_OPERATION_COUNT = MATERIAL_RECORD_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.nitrolith.model.material.impl.SynthesisMethodImpl <em>Synthesis Method</em>}' class.
     * @see org.nitrolith.model.material.impl.SynthesisMethodImpl
     * @see org.nitrolith.model.material.impl.MaterialPackageImpl#getSynthesisMethod()
     * @generated
     */
    int SYNTHESIS_METHOD = 19;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * @generated
     * @ordered
     */
    int SYNTHESIS_METHOD__NAME = BasePackage.NAMED__NAME;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * @generated
     * @ordered
     */
    int SYNTHESIS_METHOD__DESCRIPTION = BasePackage.NAMED_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Sources</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int SYNTHESIS_METHOD__SOURCES = BasePackage.NAMED_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Group</b></em>' attribute.
     * @generated
     * @ordered
     */
    int SYNTHESIS_METHOD__GROUP = BasePackage.NAMED_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Sub Method</b></em>' attribute.
     * @generated
     * @ordered
     */
    int SYNTHESIS_METHOD__SUB_METHOD = BasePackage.NAMED_FEATURE_COUNT + 3;

    /**
     * The feature id for the '<em><b>Advantages</b></em>' attribute list.
     * @generated
     * @ordered
     */
    int SYNTHESIS_METHOD__ADVANTAGES = BasePackage.NAMED_FEATURE_COUNT + 4;

    /**
     * The feature id for the '<em><b>Disadvantages</b></em>' attribute list.
     * @generated
     * @ordered
     */
    int SYNTHESIS_METHOD__DISADVANTAGES = BasePackage.NAMED_FEATURE_COUNT + 5;

    /**
     * The feature id for the '<em><b>Suitable Forms</b></em>' attribute list.
     * @generated
     * @ordered
     */
    int SYNTHESIS_METHOD__SUITABLE_FORMS = BasePackage.NAMED_FEATURE_COUNT + 6;

    /**
     * The feature id for the '<em><b>Parameters</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int SYNTHESIS_METHOD__PARAMETERS = BasePackage.NAMED_FEATURE_COUNT + 7;

    /**
     * The number of structural features of the '<em>Synthesis Method</em>' class.
     * @generated
     * @ordered
     */
    int SYNTHESIS_METHOD_FEATURE_COUNT = BasePackage.NAMED_FEATURE_COUNT + 8;

    /**
     * The number of operations of the '<em>Synthesis Method</em>' class.
     * @generated
     * @ordered
     */
    int SYNTHESIS_METHOD_OPERATION_COUNT = BasePackage.NAMED_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.nitrolith.model.material.impl.MethodParameterImpl <em>Method Parameter</em>}' class.
     * @see org.nitrolith.model.material.impl.MethodParameterImpl
     * @see org.nitrolith.model.material.impl.MaterialPackageImpl#getMethodParameter()
     * @generated
     */
    int METHOD_PARAMETER = 20;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * @generated
     * @ordered
     */
    int METHOD_PARAMETER__NAME = BasePackage.NAMED__NAME;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * @generated
     * @ordered
     */
    int METHOD_PARAMETER__DESCRIPTION = BasePackage.NAMED_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Sources</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int METHOD_PARAMETER__SOURCES = BasePackage.NAMED_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Material</b></em>' attribute.
     * @generated
     * @ordered
     */
    int METHOD_PARAMETER__MATERIAL = BasePackage.NAMED_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Value</b></em>' attribute.
     * @generated
     * @ordered
     */
    int METHOD_PARAMETER__VALUE = BasePackage.NAMED_FEATURE_COUNT + 3;

    /**
     * The feature id for the '<em><b>Printed</b></em>' attribute.
     * @generated
     * @ordered
     */
    int METHOD_PARAMETER__PRINTED = BasePackage.NAMED_FEATURE_COUNT + 4;

    /**
     * The number of structural features of the '<em>Method Parameter</em>' class.
     * @generated
     * @ordered
     */
    int METHOD_PARAMETER_FEATURE_COUNT = BasePackage.NAMED_FEATURE_COUNT + 5;

    /**
     * The number of operations of the '<em>Method Parameter</em>' class.
     * @generated
     * @ordered
     */
    int METHOD_PARAMETER_OPERATION_COUNT = BasePackage.NAMED_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.nitrolith.model.material.impl.LiteratureEntryImpl <em>Literature Entry</em>}' class.
     * @see org.nitrolith.model.material.impl.LiteratureEntryImpl
     * @see org.nitrolith.model.material.impl.MaterialPackageImpl#getLiteratureEntry()
     * @generated
     */
    int LITERATURE_ENTRY = 21;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * @generated
     * @ordered
     */
    int LITERATURE_ENTRY__NAME = BasePackage.NAMED__NAME;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * @generated
     * @ordered
     */
    int LITERATURE_ENTRY__DESCRIPTION = BasePackage.NAMED_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Sources</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int LITERATURE_ENTRY__SOURCES = BasePackage.NAMED_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Key</b></em>' attribute.
     * @generated
     * @ordered
     */
    int LITERATURE_ENTRY__KEY = BasePackage.NAMED_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Category</b></em>' attribute.
     * @generated
     * @ordered
     */
    int LITERATURE_ENTRY__CATEGORY = BasePackage.NAMED_FEATURE_COUNT + 3;

    /**
     * The feature id for the '<em><b>About</b></em>' reference list.
     * @generated
     * @ordered
     */
    int LITERATURE_ENTRY__ABOUT = BasePackage.NAMED_FEATURE_COUNT + 4;

    /**
     * The feature id for the '<em><b>Property</b></em>' attribute.
     * @generated
     * @ordered
     */
    int LITERATURE_ENTRY__PROPERTY = BasePackage.NAMED_FEATURE_COUNT + 5;

    /**
     * The feature id for the '<em><b>Qualifier</b></em>' attribute.
     * @generated
     * @ordered
     */
    int LITERATURE_ENTRY__QUALIFIER = BasePackage.NAMED_FEATURE_COUNT + 6;

    /**
     * The feature id for the '<em><b>Comparison</b></em>' attribute.
     * @generated
     * @ordered
     */
    int LITERATURE_ENTRY__COMPARISON = BasePackage.NAMED_FEATURE_COUNT + 7;

    /**
     * The feature id for the '<em><b>Value</b></em>' attribute.
     * @generated
     * @ordered
     */
    int LITERATURE_ENTRY__VALUE = BasePackage.NAMED_FEATURE_COUNT + 8;

    /**
     * The feature id for the '<em><b>Condition</b></em>' attribute.
     * @generated
     * @ordered
     */
    int LITERATURE_ENTRY__CONDITION = BasePackage.NAMED_FEATURE_COUNT + 9;

    /**
     * The feature id for the '<em><b>Printed</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int LITERATURE_ENTRY__PRINTED = BasePackage.NAMED_FEATURE_COUNT + 10;

    /**
     * The number of structural features of the '<em>Literature Entry</em>' class.
     * @generated
     * @ordered
     */
    int LITERATURE_ENTRY_FEATURE_COUNT = BasePackage.NAMED_FEATURE_COUNT + 11;

    /**
     * The number of operations of the '<em>Literature Entry</em>' class.
     * @generated
     * @ordered
     */
    int LITERATURE_ENTRY_OPERATION_COUNT = BasePackage.NAMED_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.nitrolith.model.material.impl.PrintedValueImpl <em>Printed Value</em>}' class.
     * @see org.nitrolith.model.material.impl.PrintedValueImpl
     * @see org.nitrolith.model.material.impl.MaterialPackageImpl#getPrintedValue()
     * @generated
     */
    int PRINTED_VALUE = 22;

    /**
     * The feature id for the '<em><b>Property</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PRINTED_VALUE__PROPERTY = 0;

    /**
     * The feature id for the '<em><b>Text</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PRINTED_VALUE__TEXT = 1;

    /**
     * The number of structural features of the '<em>Printed Value</em>' class.
     * @generated
     * @ordered
     */
    int PRINTED_VALUE_FEATURE_COUNT = 2;

    /**
     * The number of operations of the '<em>Printed Value</em>' class.
     * @generated
     * @ordered
     */
    int PRINTED_VALUE_OPERATION_COUNT = 0;

    /**
     * The meta object id for the '{@link org.nitrolith.model.material.MaterialClass <em>Class</em>}' enum.
     * @see org.nitrolith.model.material.MaterialClass
     * @see org.nitrolith.model.material.impl.MaterialPackageImpl#getMaterialClass()
     * @generated
     */
    int MATERIAL_CLASS = 23;

    /**
     * The meta object id for the '{@link org.nitrolith.model.material.MoistureSensitivity <em>Moisture Sensitivity</em>}' enum.
     * @see org.nitrolith.model.material.MoistureSensitivity
     * @see org.nitrolith.model.material.impl.MaterialPackageImpl#getMoistureSensitivity()
     * @generated
     */
    int MOISTURE_SENSITIVITY = 24;

    /**
     * The meta object id for the '{@link org.nitrolith.model.material.CrystalSystem <em>Crystal System</em>}' enum.
     * @see org.nitrolith.model.material.CrystalSystem
     * @see org.nitrolith.model.material.impl.MaterialPackageImpl#getCrystalSystem()
     * @generated
     */
    int CRYSTAL_SYSTEM = 25;

    /**
     * The meta object id for the '{@link org.nitrolith.model.material.StructureStatus <em>Structure Status</em>}' enum.
     * @see org.nitrolith.model.material.StructureStatus
     * @see org.nitrolith.model.material.impl.MaterialPackageImpl#getStructureStatus()
     * @generated
     */
    int STRUCTURE_STATUS = 26;

    /**
     * The meta object id for the '{@link org.nitrolith.model.material.TransitionCause <em>Transition Cause</em>}' enum.
     * @see org.nitrolith.model.material.TransitionCause
     * @see org.nitrolith.model.material.impl.MaterialPackageImpl#getTransitionCause()
     * @generated
     */
    int TRANSITION_CAUSE = 27;

    /**
     * The meta object id for the '{@link org.nitrolith.model.material.Reversibility <em>Reversibility</em>}' enum.
     * @see org.nitrolith.model.material.Reversibility
     * @see org.nitrolith.model.material.impl.MaterialPackageImpl#getReversibility()
     * @generated
     */
    int REVERSIBILITY = 28;

    /**
     * The meta object id for the '{@link org.nitrolith.model.material.FormKind <em>Form Kind</em>}' enum.
     * @see org.nitrolith.model.material.FormKind
     * @see org.nitrolith.model.material.impl.MaterialPackageImpl#getFormKind()
     * @generated
     */
    int FORM_KIND = 29;

    /**
     * The meta object id for the '{@link org.nitrolith.model.material.Direction <em>Direction</em>}' enum.
     * @see org.nitrolith.model.material.Direction
     * @see org.nitrolith.model.material.impl.MaterialPackageImpl#getDirection()
     * @generated
     */
    int DIRECTION = 30;

    /**
     * The meta object id for the '{@link org.nitrolith.model.material.Origin <em>Origin</em>}' enum.
     * @see org.nitrolith.model.material.Origin
     * @see org.nitrolith.model.material.impl.MaterialPackageImpl#getOrigin()
     * @generated
     */
    int ORIGIN = 31;

    /**
     * The meta object id for the '{@link org.nitrolith.model.material.Carrier <em>Carrier</em>}' enum.
     * @see org.nitrolith.model.material.Carrier
     * @see org.nitrolith.model.material.impl.MaterialPackageImpl#getCarrier()
     * @generated
     */
    int CARRIER = 32;

    /**
     * The meta object id for the '{@link org.nitrolith.model.material.Contribution <em>Contribution</em>}' enum.
     * @see org.nitrolith.model.material.Contribution
     * @see org.nitrolith.model.material.impl.MaterialPackageImpl#getContribution()
     * @generated
     */
    int CONTRIBUTION = 33;

    /**
     * The meta object id for the '{@link org.nitrolith.model.material.ArrheniusModel <em>Arrhenius Model</em>}' enum.
     * @see org.nitrolith.model.material.ArrheniusModel
     * @see org.nitrolith.model.material.impl.MaterialPackageImpl#getArrheniusModel()
     * @generated
     */
    int ARRHENIUS_MODEL = 34;

    /**
     * The meta object id for the '{@link org.nitrolith.model.material.WindowKind <em>Window Kind</em>}' enum.
     * @see org.nitrolith.model.material.WindowKind
     * @see org.nitrolith.model.material.impl.MaterialPackageImpl#getWindowKind()
     * @generated
     */
    int WINDOW_KIND = 35;

    /**
     * The meta object id for the '{@link org.nitrolith.model.material.DecompositionCause <em>Decomposition Cause</em>}' enum.
     * @see org.nitrolith.model.material.DecompositionCause
     * @see org.nitrolith.model.material.impl.MaterialPackageImpl#getDecompositionCause()
     * @generated
     */
    int DECOMPOSITION_CAUSE = 36;

    /**
     * The meta object id for the '{@link org.nitrolith.model.material.ContactVerdict <em>Contact Verdict</em>}' enum.
     * @see org.nitrolith.model.material.ContactVerdict
     * @see org.nitrolith.model.material.impl.MaterialPackageImpl#getContactVerdict()
     * @generated
     */
    int CONTACT_VERDICT = 37;

    /**
     * The meta object id for the '{@link org.nitrolith.model.material.ThermalEventKind <em>Thermal Event Kind</em>}' enum.
     * @see org.nitrolith.model.material.ThermalEventKind
     * @see org.nitrolith.model.material.impl.MaterialPackageImpl#getThermalEventKind()
     * @generated
     */
    int THERMAL_EVENT_KIND = 38;


    /**
     * Returns the meta object for class '{@link org.nitrolith.model.material.MaterialLibrary <em>Library</em>}'.
     * @return the meta object for class '<em>Library</em>'.
     * @see org.nitrolith.model.material.MaterialLibrary
     * @generated
     */
    EClass getMaterialLibrary();

    /**
     * Returns the meta object for the containment reference list '{@link org.nitrolith.model.material.MaterialLibrary#getMaterials <em>Materials</em>}'.
     * @return the meta object for the containment reference list '<em>Materials</em>'.
     * @see org.nitrolith.model.material.MaterialLibrary#getMaterials()
     * @see #getMaterialLibrary()
     * @generated
     */
    EReference getMaterialLibrary_Materials();

    /**
     * Returns the meta object for the containment reference list '{@link org.nitrolith.model.material.MaterialLibrary#getMethods <em>Methods</em>}'.
     * @return the meta object for the containment reference list '<em>Methods</em>'.
     * @see org.nitrolith.model.material.MaterialLibrary#getMethods()
     * @see #getMaterialLibrary()
     * @generated
     */
    EReference getMaterialLibrary_Methods();

    /**
     * Returns the meta object for the containment reference list '{@link org.nitrolith.model.material.MaterialLibrary#getEntries <em>Entries</em>}'.
     * @return the meta object for the containment reference list '<em>Entries</em>'.
     * @see org.nitrolith.model.material.MaterialLibrary#getEntries()
     * @see #getMaterialLibrary()
     * @generated
     */
    EReference getMaterialLibrary_Entries();

    /**
     * Returns the meta object for class '{@link org.nitrolith.model.material.Material <em>Material</em>}'.
     * @return the meta object for class '<em>Material</em>'.
     * @see org.nitrolith.model.material.Material
     * @generated
     */
    EClass getMaterial();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.material.Material#getFormula <em>Formula</em>}'.
     * @return the meta object for the attribute '<em>Formula</em>'.
     * @see org.nitrolith.model.material.Material#getFormula()
     * @see #getMaterial()
     * @generated
     */
    EAttribute getMaterial_Formula();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.material.Material#getMaterialClass <em>Material Class</em>}'.
     * @return the meta object for the attribute '<em>Material Class</em>'.
     * @see org.nitrolith.model.material.Material#getMaterialClass()
     * @see #getMaterial()
     * @generated
     */
    EAttribute getMaterial_MaterialClass();

    /**
     * Returns the meta object for the attribute list '{@link org.nitrolith.model.material.Material#getSymbols <em>Symbols</em>}'.
     * @return the meta object for the attribute list '<em>Symbols</em>'.
     * @see org.nitrolith.model.material.Material#getSymbols()
     * @see #getMaterial()
     * @generated
     */
    EAttribute getMaterial_Symbols();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.material.Material#getMoistureSensitivity <em>Moisture Sensitivity</em>}'.
     * @return the meta object for the attribute '<em>Moisture Sensitivity</em>'.
     * @see org.nitrolith.model.material.Material#getMoistureSensitivity()
     * @see #getMaterial()
     * @generated
     */
    EAttribute getMaterial_MoistureSensitivity();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.material.Material#getDensity <em>Density</em>}'.
     * @return the meta object for the attribute '<em>Density</em>'.
     * @see org.nitrolith.model.material.Material#getDensity()
     * @see #getMaterial()
     * @generated
     */
    EAttribute getMaterial_Density();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.material.Material#getCasNumber <em>Cas Number</em>}'.
     * @return the meta object for the attribute '<em>Cas Number</em>'.
     * @see org.nitrolith.model.material.Material#getCasNumber()
     * @see #getMaterial()
     * @generated
     */
    EAttribute getMaterial_CasNumber();

    /**
     * Returns the meta object for the containment reference '{@link org.nitrolith.model.material.Material#getActiveProperties <em>Active Properties</em>}'.
     * @return the meta object for the containment reference '<em>Active Properties</em>'.
     * @see org.nitrolith.model.material.Material#getActiveProperties()
     * @see #getMaterial()
     * @generated
     */
    EReference getMaterial_ActiveProperties();

    /**
     * Returns the meta object for the containment reference '{@link org.nitrolith.model.material.Material#getCost <em>Cost</em>}'.
     * @return the meta object for the containment reference '<em>Cost</em>'.
     * @see org.nitrolith.model.material.Material#getCost()
     * @see #getMaterial()
     * @generated
     */
    EReference getMaterial_Cost();

    /**
     * Returns the meta object for the containment reference list '{@link org.nitrolith.model.material.Material#getPhases <em>Phases</em>}'.
     * @return the meta object for the containment reference list '<em>Phases</em>'.
     * @see org.nitrolith.model.material.Material#getPhases()
     * @see #getMaterial()
     * @generated
     */
    EReference getMaterial_Phases();

    /**
     * Returns the meta object for the containment reference list '{@link org.nitrolith.model.material.Material#getTransitions <em>Transitions</em>}'.
     * @return the meta object for the containment reference list '<em>Transitions</em>'.
     * @see org.nitrolith.model.material.Material#getTransitions()
     * @see #getMaterial()
     * @generated
     */
    EReference getMaterial_Transitions();

    /**
     * Returns the meta object for the containment reference list '{@link org.nitrolith.model.material.Material#getForms <em>Forms</em>}'.
     * @return the meta object for the containment reference list '<em>Forms</em>'.
     * @see org.nitrolith.model.material.Material#getForms()
     * @see #getMaterial()
     * @generated
     */
    EReference getMaterial_Forms();

    /**
     * Returns the meta object for the containment reference list '{@link org.nitrolith.model.material.Material#getConductivities <em>Conductivities</em>}'.
     * @return the meta object for the containment reference list '<em>Conductivities</em>'.
     * @see org.nitrolith.model.material.Material#getConductivities()
     * @see #getMaterial()
     * @generated
     */
    EReference getMaterial_Conductivities();

    /**
     * Returns the meta object for the containment reference list '{@link org.nitrolith.model.material.Material#getActivations <em>Activations</em>}'.
     * @return the meta object for the containment reference list '<em>Activations</em>'.
     * @see org.nitrolith.model.material.Material#getActivations()
     * @see #getMaterial()
     * @generated
     */
    EReference getMaterial_Activations();

    /**
     * Returns the meta object for the containment reference list '{@link org.nitrolith.model.material.Material#getWindows <em>Windows</em>}'.
     * @return the meta object for the containment reference list '<em>Windows</em>'.
     * @see org.nitrolith.model.material.Material#getWindows()
     * @see #getMaterial()
     * @generated
     */
    EReference getMaterial_Windows();

    /**
     * Returns the meta object for the containment reference list '{@link org.nitrolith.model.material.Material#getDecompositions <em>Decompositions</em>}'.
     * @return the meta object for the containment reference list '<em>Decompositions</em>'.
     * @see org.nitrolith.model.material.Material#getDecompositions()
     * @see #getMaterial()
     * @generated
     */
    EReference getMaterial_Decompositions();

    /**
     * Returns the meta object for the containment reference list '{@link org.nitrolith.model.material.Material#getContacts <em>Contacts</em>}'.
     * @return the meta object for the containment reference list '<em>Contacts</em>'.
     * @see org.nitrolith.model.material.Material#getContacts()
     * @see #getMaterial()
     * @generated
     */
    EReference getMaterial_Contacts();

    /**
     * Returns the meta object for the containment reference list '{@link org.nitrolith.model.material.Material#getExposures <em>Exposures</em>}'.
     * @return the meta object for the containment reference list '<em>Exposures</em>'.
     * @see org.nitrolith.model.material.Material#getExposures()
     * @see #getMaterial()
     * @generated
     */
    EReference getMaterial_Exposures();

    /**
     * Returns the meta object for the containment reference list '{@link org.nitrolith.model.material.Material#getThermalEvents <em>Thermal Events</em>}'.
     * @return the meta object for the containment reference list '<em>Thermal Events</em>'.
     * @see org.nitrolith.model.material.Material#getThermalEvents()
     * @see #getMaterial()
     * @generated
     */
    EReference getMaterial_ThermalEvents();

    /**
     * Returns the meta object for the containment reference list '{@link org.nitrolith.model.material.Material#getMechanics <em>Mechanics</em>}'.
     * @return the meta object for the containment reference list '<em>Mechanics</em>'.
     * @see org.nitrolith.model.material.Material#getMechanics()
     * @see #getMaterial()
     * @generated
     */
    EReference getMaterial_Mechanics();

    /**
     * Returns the meta object for the containment reference list '{@link org.nitrolith.model.material.Material#getCriticalCurrents <em>Critical Currents</em>}'.
     * @return the meta object for the containment reference list '<em>Critical Currents</em>'.
     * @see org.nitrolith.model.material.Material#getCriticalCurrents()
     * @see #getMaterial()
     * @generated
     */
    EReference getMaterial_CriticalCurrents();

    /**
     * Returns the meta object for the containment reference list '{@link org.nitrolith.model.material.Material#getObservations <em>Observations</em>}'.
     * @return the meta object for the containment reference list '<em>Observations</em>'.
     * @see org.nitrolith.model.material.Material#getObservations()
     * @see #getMaterial()
     * @generated
     */
    EReference getMaterial_Observations();

    /**
     * Returns the meta object for the containment reference list '{@link org.nitrolith.model.material.Material#getDiscrepancies <em>Discrepancies</em>}'.
     * @return the meta object for the containment reference list '<em>Discrepancies</em>'.
     * @see org.nitrolith.model.material.Material#getDiscrepancies()
     * @see #getMaterial()
     * @generated
     */
    EReference getMaterial_Discrepancies();

    /**
     * Returns the meta object for class '{@link org.nitrolith.model.material.ActiveProperties <em>Active Properties</em>}'.
     * @return the meta object for class '<em>Active Properties</em>'.
     * @see org.nitrolith.model.material.ActiveProperties
     * @generated
     */
    EClass getActiveProperties();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.material.ActiveProperties#getSpecificCapacity <em>Specific Capacity</em>}'.
     * @return the meta object for the attribute '<em>Specific Capacity</em>'.
     * @see org.nitrolith.model.material.ActiveProperties#getSpecificCapacity()
     * @see #getActiveProperties()
     * @generated
     */
    EAttribute getActiveProperties_SpecificCapacity();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.material.ActiveProperties#getTheoreticalCapacity <em>Theoretical Capacity</em>}'.
     * @return the meta object for the attribute '<em>Theoretical Capacity</em>'.
     * @see org.nitrolith.model.material.ActiveProperties#getTheoreticalCapacity()
     * @see #getActiveProperties()
     * @generated
     */
    EAttribute getActiveProperties_TheoreticalCapacity();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.material.ActiveProperties#getMeanVoltage <em>Mean Voltage</em>}'.
     * @return the meta object for the attribute '<em>Mean Voltage</em>'.
     * @see org.nitrolith.model.material.ActiveProperties#getMeanVoltage()
     * @see #getActiveProperties()
     * @generated
     */
    EAttribute getActiveProperties_MeanVoltage();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.material.ActiveProperties#getUpperCutoffVoltage <em>Upper Cutoff Voltage</em>}'.
     * @return the meta object for the attribute '<em>Upper Cutoff Voltage</em>'.
     * @see org.nitrolith.model.material.ActiveProperties#getUpperCutoffVoltage()
     * @see #getActiveProperties()
     * @generated
     */
    EAttribute getActiveProperties_UpperCutoffVoltage();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.material.ActiveProperties#getLowerCutoffVoltage <em>Lower Cutoff Voltage</em>}'.
     * @return the meta object for the attribute '<em>Lower Cutoff Voltage</em>'.
     * @see org.nitrolith.model.material.ActiveProperties#getLowerCutoffVoltage()
     * @see #getActiveProperties()
     * @generated
     */
    EAttribute getActiveProperties_LowerCutoffVoltage();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.material.ActiveProperties#getFirstCycleLoss <em>First Cycle Loss</em>}'.
     * @return the meta object for the attribute '<em>First Cycle Loss</em>'.
     * @see org.nitrolith.model.material.ActiveProperties#getFirstCycleLoss()
     * @see #getActiveProperties()
     * @generated
     */
    EAttribute getActiveProperties_FirstCycleLoss();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.material.ActiveProperties#getVolumeChange <em>Volume Change</em>}'.
     * @return the meta object for the attribute '<em>Volume Change</em>'.
     * @see org.nitrolith.model.material.ActiveProperties#getVolumeChange()
     * @see #getActiveProperties()
     * @generated
     */
    EAttribute getActiveProperties_VolumeChange();

    /**
     * Returns the meta object for class '{@link org.nitrolith.model.material.Cost <em>Cost</em>}'.
     * @return the meta object for class '<em>Cost</em>'.
     * @see org.nitrolith.model.material.Cost
     * @generated
     */
    EClass getCost();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.material.Cost#getPricePerKilogram <em>Price Per Kilogram</em>}'.
     * @return the meta object for the attribute '<em>Price Per Kilogram</em>'.
     * @see org.nitrolith.model.material.Cost#getPricePerKilogram()
     * @see #getCost()
     * @generated
     */
    EAttribute getCost_PricePerKilogram();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.material.Cost#getCurrency <em>Currency</em>}'.
     * @return the meta object for the attribute '<em>Currency</em>'.
     * @see org.nitrolith.model.material.Cost#getCurrency()
     * @see #getCost()
     * @generated
     */
    EAttribute getCost_Currency();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.material.Cost#getPricedOn <em>Priced On</em>}'.
     * @return the meta object for the attribute '<em>Priced On</em>'.
     * @see org.nitrolith.model.material.Cost#getPricedOn()
     * @see #getCost()
     * @generated
     */
    EAttribute getCost_PricedOn();

    /**
     * Returns the meta object for class '{@link org.nitrolith.model.material.Phase <em>Phase</em>}'.
     * @return the meta object for class '<em>Phase</em>'.
     * @see org.nitrolith.model.material.Phase
     * @generated
     */
    EClass getPhase();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.material.Phase#getComposition <em>Composition</em>}'.
     * @return the meta object for the attribute '<em>Composition</em>'.
     * @see org.nitrolith.model.material.Phase#getComposition()
     * @see #getPhase()
     * @generated
     */
    EAttribute getPhase_Composition();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.material.Phase#getCrystalSystem <em>Crystal System</em>}'.
     * @return the meta object for the attribute '<em>Crystal System</em>'.
     * @see org.nitrolith.model.material.Phase#getCrystalSystem()
     * @see #getPhase()
     * @generated
     */
    EAttribute getPhase_CrystalSystem();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.material.Phase#getSpaceGroupPrinted <em>Space Group Printed</em>}'.
     * @return the meta object for the attribute '<em>Space Group Printed</em>'.
     * @see org.nitrolith.model.material.Phase#getSpaceGroupPrinted()
     * @see #getPhase()
     * @generated
     */
    EAttribute getPhase_SpaceGroupPrinted();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.material.Phase#getSpaceGroup <em>Space Group</em>}'.
     * @return the meta object for the attribute '<em>Space Group</em>'.
     * @see org.nitrolith.model.material.Phase#getSpaceGroup()
     * @see #getPhase()
     * @generated
     */
    EAttribute getPhase_SpaceGroup();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.material.Phase#getStructureType <em>Structure Type</em>}'.
     * @return the meta object for the attribute '<em>Structure Type</em>'.
     * @see org.nitrolith.model.material.Phase#getStructureType()
     * @see #getPhase()
     * @generated
     */
    EAttribute getPhase_StructureType();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.material.Phase#getStructureStatus <em>Structure Status</em>}'.
     * @return the meta object for the attribute '<em>Structure Status</em>'.
     * @see org.nitrolith.model.material.Phase#getStructureStatus()
     * @see #getPhase()
     * @generated
     */
    EAttribute getPhase_StructureStatus();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.material.Phase#getA <em>A</em>}'.
     * @return the meta object for the attribute '<em>A</em>'.
     * @see org.nitrolith.model.material.Phase#getA()
     * @see #getPhase()
     * @generated
     */
    EAttribute getPhase_A();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.material.Phase#getB <em>B</em>}'.
     * @return the meta object for the attribute '<em>B</em>'.
     * @see org.nitrolith.model.material.Phase#getB()
     * @see #getPhase()
     * @generated
     */
    EAttribute getPhase_B();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.material.Phase#getC <em>C</em>}'.
     * @return the meta object for the attribute '<em>C</em>'.
     * @see org.nitrolith.model.material.Phase#getC()
     * @see #getPhase()
     * @generated
     */
    EAttribute getPhase_C();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.material.Phase#getAlpha <em>Alpha</em>}'.
     * @return the meta object for the attribute '<em>Alpha</em>'.
     * @see org.nitrolith.model.material.Phase#getAlpha()
     * @see #getPhase()
     * @generated
     */
    EAttribute getPhase_Alpha();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.material.Phase#getBeta <em>Beta</em>}'.
     * @return the meta object for the attribute '<em>Beta</em>'.
     * @see org.nitrolith.model.material.Phase#getBeta()
     * @see #getPhase()
     * @generated
     */
    EAttribute getPhase_Beta();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.material.Phase#getGamma <em>Gamma</em>}'.
     * @return the meta object for the attribute '<em>Gamma</em>'.
     * @see org.nitrolith.model.material.Phase#getGamma()
     * @see #getPhase()
     * @generated
     */
    EAttribute getPhase_Gamma();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.material.Phase#getCellVolume <em>Cell Volume</em>}'.
     * @return the meta object for the attribute '<em>Cell Volume</em>'.
     * @see org.nitrolith.model.material.Phase#getCellVolume()
     * @see #getPhase()
     * @generated
     */
    EAttribute getPhase_CellVolume();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.material.Phase#getFormulaUnits <em>Formula Units</em>}'.
     * @return the meta object for the attribute '<em>Formula Units</em>'.
     * @see org.nitrolith.model.material.Phase#getFormulaUnits()
     * @see #getPhase()
     * @generated
     */
    EAttribute getPhase_FormulaUnits();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.material.Phase#getDensity <em>Density</em>}'.
     * @return the meta object for the attribute '<em>Density</em>'.
     * @see org.nitrolith.model.material.Phase#getDensity()
     * @see #getPhase()
     * @generated
     */
    EAttribute getPhase_Density();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.material.Phase#getStableTemperature <em>Stable Temperature</em>}'.
     * @return the meta object for the attribute '<em>Stable Temperature</em>'.
     * @see org.nitrolith.model.material.Phase#getStableTemperature()
     * @see #getPhase()
     * @generated
     */
    EAttribute getPhase_StableTemperature();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.material.Phase#getStablePressure <em>Stable Pressure</em>}'.
     * @return the meta object for the attribute '<em>Stable Pressure</em>'.
     * @see org.nitrolith.model.material.Phase#getStablePressure()
     * @see #getPhase()
     * @generated
     */
    EAttribute getPhase_StablePressure();

    /**
     * Returns the meta object for the containment reference list '{@link org.nitrolith.model.material.Phase#getSites <em>Sites</em>}'.
     * @return the meta object for the containment reference list '<em>Sites</em>'.
     * @see org.nitrolith.model.material.Phase#getSites()
     * @see #getPhase()
     * @generated
     */
    EReference getPhase_Sites();

    /**
     * Returns the meta object for class '{@link org.nitrolith.model.material.Site <em>Site</em>}'.
     * @return the meta object for class '<em>Site</em>'.
     * @see org.nitrolith.model.material.Site
     * @generated
     */
    EClass getSite();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.material.Site#getWyckoff <em>Wyckoff</em>}'.
     * @return the meta object for the attribute '<em>Wyckoff</em>'.
     * @see org.nitrolith.model.material.Site#getWyckoff()
     * @see #getSite()
     * @generated
     */
    EAttribute getSite_Wyckoff();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.material.Site#getElement <em>Element</em>}'.
     * @return the meta object for the attribute '<em>Element</em>'.
     * @see org.nitrolith.model.material.Site#getElement()
     * @see #getSite()
     * @generated
     */
    EAttribute getSite_Element();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.material.Site#getOccupancy <em>Occupancy</em>}'.
     * @return the meta object for the attribute '<em>Occupancy</em>'.
     * @see org.nitrolith.model.material.Site#getOccupancy()
     * @see #getSite()
     * @generated
     */
    EAttribute getSite_Occupancy();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.material.Site#getVacancy <em>Vacancy</em>}'.
     * @return the meta object for the attribute '<em>Vacancy</em>'.
     * @see org.nitrolith.model.material.Site#getVacancy()
     * @see #getSite()
     * @generated
     */
    EAttribute getSite_Vacancy();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.material.Site#getX <em>X</em>}'.
     * @return the meta object for the attribute '<em>X</em>'.
     * @see org.nitrolith.model.material.Site#getX()
     * @see #getSite()
     * @generated
     */
    EAttribute getSite_X();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.material.Site#getY <em>Y</em>}'.
     * @return the meta object for the attribute '<em>Y</em>'.
     * @see org.nitrolith.model.material.Site#getY()
     * @see #getSite()
     * @generated
     */
    EAttribute getSite_Y();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.material.Site#getZ <em>Z</em>}'.
     * @return the meta object for the attribute '<em>Z</em>'.
     * @see org.nitrolith.model.material.Site#getZ()
     * @see #getSite()
     * @generated
     */
    EAttribute getSite_Z();

    /**
     * Returns the meta object for class '{@link org.nitrolith.model.material.PhaseTransition <em>Phase Transition</em>}'.
     * @return the meta object for class '<em>Phase Transition</em>'.
     * @see org.nitrolith.model.material.PhaseTransition
     * @generated
     */
    EClass getPhaseTransition();

    /**
     * Returns the meta object for the reference '{@link org.nitrolith.model.material.PhaseTransition#getFrom <em>From</em>}'.
     * @return the meta object for the reference '<em>From</em>'.
     * @see org.nitrolith.model.material.PhaseTransition#getFrom()
     * @see #getPhaseTransition()
     * @generated
     */
    EReference getPhaseTransition_From();

    /**
     * Returns the meta object for the reference '{@link org.nitrolith.model.material.PhaseTransition#getTo <em>To</em>}'.
     * @return the meta object for the reference '<em>To</em>'.
     * @see org.nitrolith.model.material.PhaseTransition#getTo()
     * @see #getPhaseTransition()
     * @generated
     */
    EReference getPhaseTransition_To();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.material.PhaseTransition#getTemperature <em>Temperature</em>}'.
     * @return the meta object for the attribute '<em>Temperature</em>'.
     * @see org.nitrolith.model.material.PhaseTransition#getTemperature()
     * @see #getPhaseTransition()
     * @generated
     */
    EAttribute getPhaseTransition_Temperature();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.material.PhaseTransition#getPressure <em>Pressure</em>}'.
     * @return the meta object for the attribute '<em>Pressure</em>'.
     * @see org.nitrolith.model.material.PhaseTransition#getPressure()
     * @see #getPhaseTransition()
     * @generated
     */
    EAttribute getPhaseTransition_Pressure();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.material.PhaseTransition#getCause <em>Cause</em>}'.
     * @return the meta object for the attribute '<em>Cause</em>'.
     * @see org.nitrolith.model.material.PhaseTransition#getCause()
     * @see #getPhaseTransition()
     * @generated
     */
    EAttribute getPhaseTransition_Cause();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.material.PhaseTransition#getReversibility <em>Reversibility</em>}'.
     * @return the meta object for the attribute '<em>Reversibility</em>'.
     * @see org.nitrolith.model.material.PhaseTransition#getReversibility()
     * @see #getPhaseTransition()
     * @generated
     */
    EAttribute getPhaseTransition_Reversibility();

    /**
     * Returns the meta object for class '{@link org.nitrolith.model.material.Form <em>Form</em>}'.
     * @return the meta object for class '<em>Form</em>'.
     * @see org.nitrolith.model.material.Form
     * @generated
     */
    EClass getForm();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.material.Form#getKind <em>Kind</em>}'.
     * @return the meta object for the attribute '<em>Kind</em>'.
     * @see org.nitrolith.model.material.Form#getKind()
     * @see #getForm()
     * @generated
     */
    EAttribute getForm_Kind();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.material.Form#getPreparation <em>Preparation</em>}'.
     * @return the meta object for the attribute '<em>Preparation</em>'.
     * @see org.nitrolith.model.material.Form#getPreparation()
     * @see #getForm()
     * @generated
     */
    EAttribute getForm_Preparation();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.material.Form#getDopant <em>Dopant</em>}'.
     * @return the meta object for the attribute '<em>Dopant</em>'.
     * @see org.nitrolith.model.material.Form#getDopant()
     * @see #getForm()
     * @generated
     */
    EAttribute getForm_Dopant();

    /**
     * Returns the meta object for the reference '{@link org.nitrolith.model.material.Form#getPhase <em>Phase</em>}'.
     * @return the meta object for the reference '<em>Phase</em>'.
     * @see org.nitrolith.model.material.Form#getPhase()
     * @see #getForm()
     * @generated
     */
    EReference getForm_Phase();

    /**
     * Returns the meta object for the reference '{@link org.nitrolith.model.material.Form#getMethod <em>Method</em>}'.
     * @return the meta object for the reference '<em>Method</em>'.
     * @see org.nitrolith.model.material.Form#getMethod()
     * @see #getForm()
     * @generated
     */
    EReference getForm_Method();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.material.Form#getThickness <em>Thickness</em>}'.
     * @return the meta object for the attribute '<em>Thickness</em>'.
     * @see org.nitrolith.model.material.Form#getThickness()
     * @see #getForm()
     * @generated
     */
    EAttribute getForm_Thickness();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.material.Form#getRelativeDensity <em>Relative Density</em>}'.
     * @return the meta object for the attribute '<em>Relative Density</em>'.
     * @see org.nitrolith.model.material.Form#getRelativeDensity()
     * @see #getForm()
     * @generated
     */
    EAttribute getForm_RelativeDensity();

    /**
     * Returns the meta object for class '{@link org.nitrolith.model.material.MaterialRecord <em>Record</em>}'.
     * @return the meta object for class '<em>Record</em>'.
     * @see org.nitrolith.model.material.MaterialRecord
     * @generated
     */
    EClass getMaterialRecord();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.material.MaterialRecord#getPrintedName <em>Printed Name</em>}'.
     * @return the meta object for the attribute '<em>Printed Name</em>'.
     * @see org.nitrolith.model.material.MaterialRecord#getPrintedName()
     * @see #getMaterialRecord()
     * @generated
     */
    EAttribute getMaterialRecord_PrintedName();

    /**
     * Returns the meta object for the reference '{@link org.nitrolith.model.material.MaterialRecord#getPhase <em>Phase</em>}'.
     * @return the meta object for the reference '<em>Phase</em>'.
     * @see org.nitrolith.model.material.MaterialRecord#getPhase()
     * @see #getMaterialRecord()
     * @generated
     */
    EReference getMaterialRecord_Phase();

    /**
     * Returns the meta object for the reference '{@link org.nitrolith.model.material.MaterialRecord#getForm <em>Form</em>}'.
     * @return the meta object for the reference '<em>Form</em>'.
     * @see org.nitrolith.model.material.MaterialRecord#getForm()
     * @see #getMaterialRecord()
     * @generated
     */
    EReference getMaterialRecord_Form();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.material.MaterialRecord#getMethod <em>Method</em>}'.
     * @return the meta object for the attribute '<em>Method</em>'.
     * @see org.nitrolith.model.material.MaterialRecord#getMethod()
     * @see #getMaterialRecord()
     * @generated
     */
    EAttribute getMaterialRecord_Method();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.material.MaterialRecord#getCondition <em>Condition</em>}'.
     * @return the meta object for the attribute '<em>Condition</em>'.
     * @see org.nitrolith.model.material.MaterialRecord#getCondition()
     * @see #getMaterialRecord()
     * @generated
     */
    EAttribute getMaterialRecord_Condition();

    /**
     * Returns the meta object for class '{@link org.nitrolith.model.material.ConductivityRecord <em>Conductivity Record</em>}'.
     * @return the meta object for class '<em>Conductivity Record</em>'.
     * @see org.nitrolith.model.material.ConductivityRecord
     * @generated
     */
    EClass getConductivityRecord();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.material.ConductivityRecord#getValue <em>Value</em>}'.
     * @return the meta object for the attribute '<em>Value</em>'.
     * @see org.nitrolith.model.material.ConductivityRecord#getValue()
     * @see #getConductivityRecord()
     * @generated
     */
    EAttribute getConductivityRecord_Value();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.material.ConductivityRecord#getTemperature <em>Temperature</em>}'.
     * @return the meta object for the attribute '<em>Temperature</em>'.
     * @see org.nitrolith.model.material.ConductivityRecord#getTemperature()
     * @see #getConductivityRecord()
     * @generated
     */
    EAttribute getConductivityRecord_Temperature();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.material.ConductivityRecord#getDirection <em>Direction</em>}'.
     * @return the meta object for the attribute '<em>Direction</em>'.
     * @see org.nitrolith.model.material.ConductivityRecord#getDirection()
     * @see #getConductivityRecord()
     * @generated
     */
    EAttribute getConductivityRecord_Direction();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.material.ConductivityRecord#getOrigin <em>Origin</em>}'.
     * @return the meta object for the attribute '<em>Origin</em>'.
     * @see org.nitrolith.model.material.ConductivityRecord#getOrigin()
     * @see #getConductivityRecord()
     * @generated
     */
    EAttribute getConductivityRecord_Origin();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.material.ConductivityRecord#getCarrier <em>Carrier</em>}'.
     * @return the meta object for the attribute '<em>Carrier</em>'.
     * @see org.nitrolith.model.material.ConductivityRecord#getCarrier()
     * @see #getConductivityRecord()
     * @generated
     */
    EAttribute getConductivityRecord_Carrier();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.material.ConductivityRecord#getContribution <em>Contribution</em>}'.
     * @return the meta object for the attribute '<em>Contribution</em>'.
     * @see org.nitrolith.model.material.ConductivityRecord#getContribution()
     * @see #getConductivityRecord()
     * @generated
     */
    EAttribute getConductivityRecord_Contribution();

    /**
     * Returns the meta object for the reference '{@link org.nitrolith.model.material.ConductivityRecord#getResult <em>Result</em>}'.
     * @return the meta object for the reference '<em>Result</em>'.
     * @see org.nitrolith.model.material.ConductivityRecord#getResult()
     * @see #getConductivityRecord()
     * @generated
     */
    EReference getConductivityRecord_Result();

    /**
     * Returns the meta object for class '{@link org.nitrolith.model.material.ArrheniusRecord <em>Arrhenius Record</em>}'.
     * @return the meta object for class '<em>Arrhenius Record</em>'.
     * @see org.nitrolith.model.material.ArrheniusRecord
     * @generated
     */
    EClass getArrheniusRecord();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.material.ArrheniusRecord#getActivationEnergy <em>Activation Energy</em>}'.
     * @return the meta object for the attribute '<em>Activation Energy</em>'.
     * @see org.nitrolith.model.material.ArrheniusRecord#getActivationEnergy()
     * @see #getArrheniusRecord()
     * @generated
     */
    EAttribute getArrheniusRecord_ActivationEnergy();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.material.ArrheniusRecord#getPrefactor <em>Prefactor</em>}'.
     * @return the meta object for the attribute '<em>Prefactor</em>'.
     * @see org.nitrolith.model.material.ArrheniusRecord#getPrefactor()
     * @see #getArrheniusRecord()
     * @generated
     */
    EAttribute getArrheniusRecord_Prefactor();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.material.ArrheniusRecord#getModel <em>Model</em>}'.
     * @return the meta object for the attribute '<em>Model</em>'.
     * @see org.nitrolith.model.material.ArrheniusRecord#getModel()
     * @see #getArrheniusRecord()
     * @generated
     */
    EAttribute getArrheniusRecord_Model();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.material.ArrheniusRecord#getBranch <em>Branch</em>}'.
     * @return the meta object for the attribute '<em>Branch</em>'.
     * @see org.nitrolith.model.material.ArrheniusRecord#getBranch()
     * @see #getArrheniusRecord()
     * @generated
     */
    EAttribute getArrheniusRecord_Branch();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.material.ArrheniusRecord#getTemperatureRange <em>Temperature Range</em>}'.
     * @return the meta object for the attribute '<em>Temperature Range</em>'.
     * @see org.nitrolith.model.material.ArrheniusRecord#getTemperatureRange()
     * @see #getArrheniusRecord()
     * @generated
     */
    EAttribute getArrheniusRecord_TemperatureRange();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.material.ArrheniusRecord#getDirection <em>Direction</em>}'.
     * @return the meta object for the attribute '<em>Direction</em>'.
     * @see org.nitrolith.model.material.ArrheniusRecord#getDirection()
     * @see #getArrheniusRecord()
     * @generated
     */
    EAttribute getArrheniusRecord_Direction();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.material.ArrheniusRecord#getOrigin <em>Origin</em>}'.
     * @return the meta object for the attribute '<em>Origin</em>'.
     * @see org.nitrolith.model.material.ArrheniusRecord#getOrigin()
     * @see #getArrheniusRecord()
     * @generated
     */
    EAttribute getArrheniusRecord_Origin();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.material.ArrheniusRecord#getCarrier <em>Carrier</em>}'.
     * @return the meta object for the attribute '<em>Carrier</em>'.
     * @see org.nitrolith.model.material.ArrheniusRecord#getCarrier()
     * @see #getArrheniusRecord()
     * @generated
     */
    EAttribute getArrheniusRecord_Carrier();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.material.ArrheniusRecord#getContribution <em>Contribution</em>}'.
     * @return the meta object for the attribute '<em>Contribution</em>'.
     * @see org.nitrolith.model.material.ArrheniusRecord#getContribution()
     * @see #getArrheniusRecord()
     * @generated
     */
    EAttribute getArrheniusRecord_Contribution();

    /**
     * Returns the meta object for the reference '{@link org.nitrolith.model.material.ArrheniusRecord#getResult <em>Result</em>}'.
     * @return the meta object for the reference '<em>Result</em>'.
     * @see org.nitrolith.model.material.ArrheniusRecord#getResult()
     * @see #getArrheniusRecord()
     * @generated
     */
    EReference getArrheniusRecord_Result();

    /**
     * Returns the meta object for class '{@link org.nitrolith.model.material.StabilityWindow <em>Stability Window</em>}'.
     * @return the meta object for class '<em>Stability Window</em>'.
     * @see org.nitrolith.model.material.StabilityWindow
     * @generated
     */
    EClass getStabilityWindow();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.material.StabilityWindow#getKind <em>Kind</em>}'.
     * @return the meta object for the attribute '<em>Kind</em>'.
     * @see org.nitrolith.model.material.StabilityWindow#getKind()
     * @see #getStabilityWindow()
     * @generated
     */
    EAttribute getStabilityWindow_Kind();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.material.StabilityWindow#getLower <em>Lower</em>}'.
     * @return the meta object for the attribute '<em>Lower</em>'.
     * @see org.nitrolith.model.material.StabilityWindow#getLower()
     * @see #getStabilityWindow()
     * @generated
     */
    EAttribute getStabilityWindow_Lower();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.material.StabilityWindow#getUpper <em>Upper</em>}'.
     * @return the meta object for the attribute '<em>Upper</em>'.
     * @see org.nitrolith.model.material.StabilityWindow#getUpper()
     * @see #getStabilityWindow()
     * @generated
     */
    EAttribute getStabilityWindow_Upper();

    /**
     * Returns the meta object for class '{@link org.nitrolith.model.material.Decomposition <em>Decomposition</em>}'.
     * @return the meta object for class '<em>Decomposition</em>'.
     * @see org.nitrolith.model.material.Decomposition
     * @generated
     */
    EClass getDecomposition();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.material.Decomposition#getCause <em>Cause</em>}'.
     * @return the meta object for the attribute '<em>Cause</em>'.
     * @see org.nitrolith.model.material.Decomposition#getCause()
     * @see #getDecomposition()
     * @generated
     */
    EAttribute getDecomposition_Cause();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.material.Decomposition#getOnsetPotential <em>Onset Potential</em>}'.
     * @return the meta object for the attribute '<em>Onset Potential</em>'.
     * @see org.nitrolith.model.material.Decomposition#getOnsetPotential()
     * @see #getDecomposition()
     * @generated
     */
    EAttribute getDecomposition_OnsetPotential();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.material.Decomposition#getOnsetTemperature <em>Onset Temperature</em>}'.
     * @return the meta object for the attribute '<em>Onset Temperature</em>'.
     * @see org.nitrolith.model.material.Decomposition#getOnsetTemperature()
     * @see #getDecomposition()
     * @generated
     */
    EAttribute getDecomposition_OnsetTemperature();

    /**
     * Returns the meta object for the attribute list '{@link org.nitrolith.model.material.Decomposition#getProducts <em>Products</em>}'.
     * @return the meta object for the attribute list '<em>Products</em>'.
     * @see org.nitrolith.model.material.Decomposition#getProducts()
     * @see #getDecomposition()
     * @generated
     */
    EAttribute getDecomposition_Products();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.material.Decomposition#getProductText <em>Product Text</em>}'.
     * @return the meta object for the attribute '<em>Product Text</em>'.
     * @see org.nitrolith.model.material.Decomposition#getProductText()
     * @see #getDecomposition()
     * @generated
     */
    EAttribute getDecomposition_ProductText();

    /**
     * Returns the meta object for class '{@link org.nitrolith.model.material.ContactRecord <em>Contact Record</em>}'.
     * @return the meta object for class '<em>Contact Record</em>'.
     * @see org.nitrolith.model.material.ContactRecord
     * @generated
     */
    EClass getContactRecord();

    /**
     * Returns the meta object for the reference '{@link org.nitrolith.model.material.ContactRecord#getPartner <em>Partner</em>}'.
     * @return the meta object for the reference '<em>Partner</em>'.
     * @see org.nitrolith.model.material.ContactRecord#getPartner()
     * @see #getContactRecord()
     * @generated
     */
    EReference getContactRecord_Partner();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.material.ContactRecord#getPartnerName <em>Partner Name</em>}'.
     * @return the meta object for the attribute '<em>Partner Name</em>'.
     * @see org.nitrolith.model.material.ContactRecord#getPartnerName()
     * @see #getContactRecord()
     * @generated
     */
    EAttribute getContactRecord_PartnerName();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.material.ContactRecord#getVerdict <em>Verdict</em>}'.
     * @return the meta object for the attribute '<em>Verdict</em>'.
     * @see org.nitrolith.model.material.ContactRecord#getVerdict()
     * @see #getContactRecord()
     * @generated
     */
    EAttribute getContactRecord_Verdict();

    /**
     * Returns the meta object for the attribute list '{@link org.nitrolith.model.material.ContactRecord#getProducts <em>Products</em>}'.
     * @return the meta object for the attribute list '<em>Products</em>'.
     * @see org.nitrolith.model.material.ContactRecord#getProducts()
     * @see #getContactRecord()
     * @generated
     */
    EAttribute getContactRecord_Products();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.material.ContactRecord#getProductText <em>Product Text</em>}'.
     * @return the meta object for the attribute '<em>Product Text</em>'.
     * @see org.nitrolith.model.material.ContactRecord#getProductText()
     * @see #getContactRecord()
     * @generated
     */
    EAttribute getContactRecord_ProductText();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.material.ContactRecord#getPotential <em>Potential</em>}'.
     * @return the meta object for the attribute '<em>Potential</em>'.
     * @see org.nitrolith.model.material.ContactRecord#getPotential()
     * @see #getContactRecord()
     * @generated
     */
    EAttribute getContactRecord_Potential();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.material.ContactRecord#getAreaSpecificResistance <em>Area Specific Resistance</em>}'.
     * @return the meta object for the attribute '<em>Area Specific Resistance</em>'.
     * @see org.nitrolith.model.material.ContactRecord#getAreaSpecificResistance()
     * @see #getContactRecord()
     * @generated
     */
    EAttribute getContactRecord_AreaSpecificResistance();

    /**
     * Returns the meta object for class '{@link org.nitrolith.model.material.AirExposure <em>Air Exposure</em>}'.
     * @return the meta object for class '<em>Air Exposure</em>'.
     * @see org.nitrolith.model.material.AirExposure
     * @generated
     */
    EClass getAirExposure();

    /**
     * Returns the meta object for the containment reference '{@link org.nitrolith.model.material.AirExposure#getAtmosphere <em>Atmosphere</em>}'.
     * @return the meta object for the containment reference '<em>Atmosphere</em>'.
     * @see org.nitrolith.model.material.AirExposure#getAtmosphere()
     * @see #getAirExposure()
     * @generated
     */
    EReference getAirExposure_Atmosphere();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.material.AirExposure#getDuration <em>Duration</em>}'.
     * @return the meta object for the attribute '<em>Duration</em>'.
     * @see org.nitrolith.model.material.AirExposure#getDuration()
     * @see #getAirExposure()
     * @generated
     */
    EAttribute getAirExposure_Duration();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.material.AirExposure#getTemperature <em>Temperature</em>}'.
     * @return the meta object for the attribute '<em>Temperature</em>'.
     * @see org.nitrolith.model.material.AirExposure#getTemperature()
     * @see #getAirExposure()
     * @generated
     */
    EAttribute getAirExposure_Temperature();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.material.AirExposure#getConductivityBefore <em>Conductivity Before</em>}'.
     * @return the meta object for the attribute '<em>Conductivity Before</em>'.
     * @see org.nitrolith.model.material.AirExposure#getConductivityBefore()
     * @see #getAirExposure()
     * @generated
     */
    EAttribute getAirExposure_ConductivityBefore();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.material.AirExposure#getConductivityAfter <em>Conductivity After</em>}'.
     * @return the meta object for the attribute '<em>Conductivity After</em>'.
     * @see org.nitrolith.model.material.AirExposure#getConductivityAfter()
     * @see #getAirExposure()
     * @generated
     */
    EAttribute getAirExposure_ConductivityAfter();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.material.AirExposure#getRetainedConductivity <em>Retained Conductivity</em>}'.
     * @return the meta object for the attribute '<em>Retained Conductivity</em>'.
     * @see org.nitrolith.model.material.AirExposure#getRetainedConductivity()
     * @see #getAirExposure()
     * @generated
     */
    EAttribute getAirExposure_RetainedConductivity();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.material.AirExposure#getOutcome <em>Outcome</em>}'.
     * @return the meta object for the attribute '<em>Outcome</em>'.
     * @see org.nitrolith.model.material.AirExposure#getOutcome()
     * @see #getAirExposure()
     * @generated
     */
    EAttribute getAirExposure_Outcome();

    /**
     * Returns the meta object for the attribute list '{@link org.nitrolith.model.material.AirExposure#getProducts <em>Products</em>}'.
     * @return the meta object for the attribute list '<em>Products</em>'.
     * @see org.nitrolith.model.material.AirExposure#getProducts()
     * @see #getAirExposure()
     * @generated
     */
    EAttribute getAirExposure_Products();

    /**
     * Returns the meta object for class '{@link org.nitrolith.model.material.ThermalEvent <em>Thermal Event</em>}'.
     * @return the meta object for class '<em>Thermal Event</em>'.
     * @see org.nitrolith.model.material.ThermalEvent
     * @generated
     */
    EClass getThermalEvent();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.material.ThermalEvent#getKind <em>Kind</em>}'.
     * @return the meta object for the attribute '<em>Kind</em>'.
     * @see org.nitrolith.model.material.ThermalEvent#getKind()
     * @see #getThermalEvent()
     * @generated
     */
    EAttribute getThermalEvent_Kind();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.material.ThermalEvent#getTemperature <em>Temperature</em>}'.
     * @return the meta object for the attribute '<em>Temperature</em>'.
     * @see org.nitrolith.model.material.ThermalEvent#getTemperature()
     * @see #getThermalEvent()
     * @generated
     */
    EAttribute getThermalEvent_Temperature();

    /**
     * Returns the meta object for the containment reference '{@link org.nitrolith.model.material.ThermalEvent#getAtmosphere <em>Atmosphere</em>}'.
     * @return the meta object for the containment reference '<em>Atmosphere</em>'.
     * @see org.nitrolith.model.material.ThermalEvent#getAtmosphere()
     * @see #getThermalEvent()
     * @generated
     */
    EReference getThermalEvent_Atmosphere();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.material.ThermalEvent#getOutcome <em>Outcome</em>}'.
     * @return the meta object for the attribute '<em>Outcome</em>'.
     * @see org.nitrolith.model.material.ThermalEvent#getOutcome()
     * @see #getThermalEvent()
     * @generated
     */
    EAttribute getThermalEvent_Outcome();

    /**
     * Returns the meta object for the attribute list '{@link org.nitrolith.model.material.ThermalEvent#getProducts <em>Products</em>}'.
     * @return the meta object for the attribute list '<em>Products</em>'.
     * @see org.nitrolith.model.material.ThermalEvent#getProducts()
     * @see #getThermalEvent()
     * @generated
     */
    EAttribute getThermalEvent_Products();

    /**
     * Returns the meta object for class '{@link org.nitrolith.model.material.MechanicalProperties <em>Mechanical Properties</em>}'.
     * @return the meta object for class '<em>Mechanical Properties</em>'.
     * @see org.nitrolith.model.material.MechanicalProperties
     * @generated
     */
    EClass getMechanicalProperties();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.material.MechanicalProperties#getYoungsModulus <em>Youngs Modulus</em>}'.
     * @return the meta object for the attribute '<em>Youngs Modulus</em>'.
     * @see org.nitrolith.model.material.MechanicalProperties#getYoungsModulus()
     * @see #getMechanicalProperties()
     * @generated
     */
    EAttribute getMechanicalProperties_YoungsModulus();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.material.MechanicalProperties#getShearModulus <em>Shear Modulus</em>}'.
     * @return the meta object for the attribute '<em>Shear Modulus</em>'.
     * @see org.nitrolith.model.material.MechanicalProperties#getShearModulus()
     * @see #getMechanicalProperties()
     * @generated
     */
    EAttribute getMechanicalProperties_ShearModulus();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.material.MechanicalProperties#getBulkModulus <em>Bulk Modulus</em>}'.
     * @return the meta object for the attribute '<em>Bulk Modulus</em>'.
     * @see org.nitrolith.model.material.MechanicalProperties#getBulkModulus()
     * @see #getMechanicalProperties()
     * @generated
     */
    EAttribute getMechanicalProperties_BulkModulus();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.material.MechanicalProperties#getHardness <em>Hardness</em>}'.
     * @return the meta object for the attribute '<em>Hardness</em>'.
     * @see org.nitrolith.model.material.MechanicalProperties#getHardness()
     * @see #getMechanicalProperties()
     * @generated
     */
    EAttribute getMechanicalProperties_Hardness();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.material.MechanicalProperties#getModulusToHardness <em>Modulus To Hardness</em>}'.
     * @return the meta object for the attribute '<em>Modulus To Hardness</em>'.
     * @see org.nitrolith.model.material.MechanicalProperties#getModulusToHardness()
     * @see #getMechanicalProperties()
     * @generated
     */
    EAttribute getMechanicalProperties_ModulusToHardness();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.material.MechanicalProperties#getPoissonRatio <em>Poisson Ratio</em>}'.
     * @return the meta object for the attribute '<em>Poisson Ratio</em>'.
     * @see org.nitrolith.model.material.MechanicalProperties#getPoissonRatio()
     * @see #getMechanicalProperties()
     * @generated
     */
    EAttribute getMechanicalProperties_PoissonRatio();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.material.MechanicalProperties#getFractureToughness <em>Fracture Toughness</em>}'.
     * @return the meta object for the attribute '<em>Fracture Toughness</em>'.
     * @see org.nitrolith.model.material.MechanicalProperties#getFractureToughness()
     * @see #getMechanicalProperties()
     * @generated
     */
    EAttribute getMechanicalProperties_FractureToughness();

    /**
     * Returns the meta object for class '{@link org.nitrolith.model.material.CriticalCurrentRecord <em>Critical Current Record</em>}'.
     * @return the meta object for class '<em>Critical Current Record</em>'.
     * @see org.nitrolith.model.material.CriticalCurrentRecord
     * @generated
     */
    EClass getCriticalCurrentRecord();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.material.CriticalCurrentRecord#getConfiguration <em>Configuration</em>}'.
     * @return the meta object for the attribute '<em>Configuration</em>'.
     * @see org.nitrolith.model.material.CriticalCurrentRecord#getConfiguration()
     * @see #getCriticalCurrentRecord()
     * @generated
     */
    EAttribute getCriticalCurrentRecord_Configuration();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.material.CriticalCurrentRecord#getCurrentDensity <em>Current Density</em>}'.
     * @return the meta object for the attribute '<em>Current Density</em>'.
     * @see org.nitrolith.model.material.CriticalCurrentRecord#getCurrentDensity()
     * @see #getCriticalCurrentRecord()
     * @generated
     */
    EAttribute getCriticalCurrentRecord_CurrentDensity();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.material.CriticalCurrentRecord#getArealCapacity <em>Areal Capacity</em>}'.
     * @return the meta object for the attribute '<em>Areal Capacity</em>'.
     * @see org.nitrolith.model.material.CriticalCurrentRecord#getArealCapacity()
     * @see #getCriticalCurrentRecord()
     * @generated
     */
    EAttribute getCriticalCurrentRecord_ArealCapacity();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.material.CriticalCurrentRecord#getTemperature <em>Temperature</em>}'.
     * @return the meta object for the attribute '<em>Temperature</em>'.
     * @see org.nitrolith.model.material.CriticalCurrentRecord#getTemperature()
     * @see #getCriticalCurrentRecord()
     * @generated
     */
    EAttribute getCriticalCurrentRecord_Temperature();

    /**
     * Returns the meta object for class '{@link org.nitrolith.model.material.Observation <em>Observation</em>}'.
     * @return the meta object for class '<em>Observation</em>'.
     * @see org.nitrolith.model.material.Observation
     * @generated
     */
    EClass getObservation();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.material.Observation#getProperty <em>Property</em>}'.
     * @return the meta object for the attribute '<em>Property</em>'.
     * @see org.nitrolith.model.material.Observation#getProperty()
     * @see #getObservation()
     * @generated
     */
    EAttribute getObservation_Property();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.material.Observation#getQualifier <em>Qualifier</em>}'.
     * @return the meta object for the attribute '<em>Qualifier</em>'.
     * @see org.nitrolith.model.material.Observation#getQualifier()
     * @see #getObservation()
     * @generated
     */
    EAttribute getObservation_Qualifier();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.material.Observation#getValue <em>Value</em>}'.
     * @return the meta object for the attribute '<em>Value</em>'.
     * @see org.nitrolith.model.material.Observation#getValue()
     * @see #getObservation()
     * @generated
     */
    EAttribute getObservation_Value();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.material.Observation#getValueText <em>Value Text</em>}'.
     * @return the meta object for the attribute '<em>Value Text</em>'.
     * @see org.nitrolith.model.material.Observation#getValueText()
     * @see #getObservation()
     * @generated
     */
    EAttribute getObservation_ValueText();

    /**
     * Returns the meta object for class '{@link org.nitrolith.model.material.SynthesisMethod <em>Synthesis Method</em>}'.
     * @return the meta object for class '<em>Synthesis Method</em>'.
     * @see org.nitrolith.model.material.SynthesisMethod
     * @generated
     */
    EClass getSynthesisMethod();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.material.SynthesisMethod#getGroup <em>Group</em>}'.
     * @return the meta object for the attribute '<em>Group</em>'.
     * @see org.nitrolith.model.material.SynthesisMethod#getGroup()
     * @see #getSynthesisMethod()
     * @generated
     */
    EAttribute getSynthesisMethod_Group();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.material.SynthesisMethod#getSubMethod <em>Sub Method</em>}'.
     * @return the meta object for the attribute '<em>Sub Method</em>'.
     * @see org.nitrolith.model.material.SynthesisMethod#getSubMethod()
     * @see #getSynthesisMethod()
     * @generated
     */
    EAttribute getSynthesisMethod_SubMethod();

    /**
     * Returns the meta object for the attribute list '{@link org.nitrolith.model.material.SynthesisMethod#getAdvantages <em>Advantages</em>}'.
     * @return the meta object for the attribute list '<em>Advantages</em>'.
     * @see org.nitrolith.model.material.SynthesisMethod#getAdvantages()
     * @see #getSynthesisMethod()
     * @generated
     */
    EAttribute getSynthesisMethod_Advantages();

    /**
     * Returns the meta object for the attribute list '{@link org.nitrolith.model.material.SynthesisMethod#getDisadvantages <em>Disadvantages</em>}'.
     * @return the meta object for the attribute list '<em>Disadvantages</em>'.
     * @see org.nitrolith.model.material.SynthesisMethod#getDisadvantages()
     * @see #getSynthesisMethod()
     * @generated
     */
    EAttribute getSynthesisMethod_Disadvantages();

    /**
     * Returns the meta object for the attribute list '{@link org.nitrolith.model.material.SynthesisMethod#getSuitableForms <em>Suitable Forms</em>}'.
     * @return the meta object for the attribute list '<em>Suitable Forms</em>'.
     * @see org.nitrolith.model.material.SynthesisMethod#getSuitableForms()
     * @see #getSynthesisMethod()
     * @generated
     */
    EAttribute getSynthesisMethod_SuitableForms();

    /**
     * Returns the meta object for the containment reference list '{@link org.nitrolith.model.material.SynthesisMethod#getParameters <em>Parameters</em>}'.
     * @return the meta object for the containment reference list '<em>Parameters</em>'.
     * @see org.nitrolith.model.material.SynthesisMethod#getParameters()
     * @see #getSynthesisMethod()
     * @generated
     */
    EReference getSynthesisMethod_Parameters();

    /**
     * Returns the meta object for class '{@link org.nitrolith.model.material.MethodParameter <em>Method Parameter</em>}'.
     * @return the meta object for class '<em>Method Parameter</em>'.
     * @see org.nitrolith.model.material.MethodParameter
     * @generated
     */
    EClass getMethodParameter();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.material.MethodParameter#getMaterial <em>Material</em>}'.
     * @return the meta object for the attribute '<em>Material</em>'.
     * @see org.nitrolith.model.material.MethodParameter#getMaterial()
     * @see #getMethodParameter()
     * @generated
     */
    EAttribute getMethodParameter_Material();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.material.MethodParameter#getValue <em>Value</em>}'.
     * @return the meta object for the attribute '<em>Value</em>'.
     * @see org.nitrolith.model.material.MethodParameter#getValue()
     * @see #getMethodParameter()
     * @generated
     */
    EAttribute getMethodParameter_Value();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.material.MethodParameter#getPrinted <em>Printed</em>}'.
     * @return the meta object for the attribute '<em>Printed</em>'.
     * @see org.nitrolith.model.material.MethodParameter#getPrinted()
     * @see #getMethodParameter()
     * @generated
     */
    EAttribute getMethodParameter_Printed();

    /**
     * Returns the meta object for class '{@link org.nitrolith.model.material.LiteratureEntry <em>Literature Entry</em>}'.
     * @return the meta object for class '<em>Literature Entry</em>'.
     * @see org.nitrolith.model.material.LiteratureEntry
     * @generated
     */
    EClass getLiteratureEntry();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.material.LiteratureEntry#getKey <em>Key</em>}'.
     * @return the meta object for the attribute '<em>Key</em>'.
     * @see org.nitrolith.model.material.LiteratureEntry#getKey()
     * @see #getLiteratureEntry()
     * @generated
     */
    EAttribute getLiteratureEntry_Key();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.material.LiteratureEntry#getCategory <em>Category</em>}'.
     * @return the meta object for the attribute '<em>Category</em>'.
     * @see org.nitrolith.model.material.LiteratureEntry#getCategory()
     * @see #getLiteratureEntry()
     * @generated
     */
    EAttribute getLiteratureEntry_Category();

    /**
     * Returns the meta object for the reference list '{@link org.nitrolith.model.material.LiteratureEntry#getAbout <em>About</em>}'.
     * @return the meta object for the reference list '<em>About</em>'.
     * @see org.nitrolith.model.material.LiteratureEntry#getAbout()
     * @see #getLiteratureEntry()
     * @generated
     */
    EReference getLiteratureEntry_About();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.material.LiteratureEntry#getProperty <em>Property</em>}'.
     * @return the meta object for the attribute '<em>Property</em>'.
     * @see org.nitrolith.model.material.LiteratureEntry#getProperty()
     * @see #getLiteratureEntry()
     * @generated
     */
    EAttribute getLiteratureEntry_Property();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.material.LiteratureEntry#getQualifier <em>Qualifier</em>}'.
     * @return the meta object for the attribute '<em>Qualifier</em>'.
     * @see org.nitrolith.model.material.LiteratureEntry#getQualifier()
     * @see #getLiteratureEntry()
     * @generated
     */
    EAttribute getLiteratureEntry_Qualifier();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.material.LiteratureEntry#getComparison <em>Comparison</em>}'.
     * @return the meta object for the attribute '<em>Comparison</em>'.
     * @see org.nitrolith.model.material.LiteratureEntry#getComparison()
     * @see #getLiteratureEntry()
     * @generated
     */
    EAttribute getLiteratureEntry_Comparison();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.material.LiteratureEntry#getValue <em>Value</em>}'.
     * @return the meta object for the attribute '<em>Value</em>'.
     * @see org.nitrolith.model.material.LiteratureEntry#getValue()
     * @see #getLiteratureEntry()
     * @generated
     */
    EAttribute getLiteratureEntry_Value();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.material.LiteratureEntry#getCondition <em>Condition</em>}'.
     * @return the meta object for the attribute '<em>Condition</em>'.
     * @see org.nitrolith.model.material.LiteratureEntry#getCondition()
     * @see #getLiteratureEntry()
     * @generated
     */
    EAttribute getLiteratureEntry_Condition();

    /**
     * Returns the meta object for the containment reference list '{@link org.nitrolith.model.material.LiteratureEntry#getPrinted <em>Printed</em>}'.
     * @return the meta object for the containment reference list '<em>Printed</em>'.
     * @see org.nitrolith.model.material.LiteratureEntry#getPrinted()
     * @see #getLiteratureEntry()
     * @generated
     */
    EReference getLiteratureEntry_Printed();

    /**
     * Returns the meta object for class '{@link org.nitrolith.model.material.PrintedValue <em>Printed Value</em>}'.
     * @return the meta object for class '<em>Printed Value</em>'.
     * @see org.nitrolith.model.material.PrintedValue
     * @generated
     */
    EClass getPrintedValue();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.material.PrintedValue#getProperty <em>Property</em>}'.
     * @return the meta object for the attribute '<em>Property</em>'.
     * @see org.nitrolith.model.material.PrintedValue#getProperty()
     * @see #getPrintedValue()
     * @generated
     */
    EAttribute getPrintedValue_Property();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.material.PrintedValue#getText <em>Text</em>}'.
     * @return the meta object for the attribute '<em>Text</em>'.
     * @see org.nitrolith.model.material.PrintedValue#getText()
     * @see #getPrintedValue()
     * @generated
     */
    EAttribute getPrintedValue_Text();

    /**
     * Returns the meta object for enum '{@link org.nitrolith.model.material.MaterialClass <em>Class</em>}'.
     * @return the meta object for enum '<em>Class</em>'.
     * @see org.nitrolith.model.material.MaterialClass
     * @generated
     */
    EEnum getMaterialClass();

    /**
     * Returns the meta object for enum '{@link org.nitrolith.model.material.MoistureSensitivity <em>Moisture Sensitivity</em>}'.
     * @return the meta object for enum '<em>Moisture Sensitivity</em>'.
     * @see org.nitrolith.model.material.MoistureSensitivity
     * @generated
     */
    EEnum getMoistureSensitivity();

    /**
     * Returns the meta object for enum '{@link org.nitrolith.model.material.CrystalSystem <em>Crystal System</em>}'.
     * @return the meta object for enum '<em>Crystal System</em>'.
     * @see org.nitrolith.model.material.CrystalSystem
     * @generated
     */
    EEnum getCrystalSystem();

    /**
     * Returns the meta object for enum '{@link org.nitrolith.model.material.StructureStatus <em>Structure Status</em>}'.
     * @return the meta object for enum '<em>Structure Status</em>'.
     * @see org.nitrolith.model.material.StructureStatus
     * @generated
     */
    EEnum getStructureStatus();

    /**
     * Returns the meta object for enum '{@link org.nitrolith.model.material.TransitionCause <em>Transition Cause</em>}'.
     * @return the meta object for enum '<em>Transition Cause</em>'.
     * @see org.nitrolith.model.material.TransitionCause
     * @generated
     */
    EEnum getTransitionCause();

    /**
     * Returns the meta object for enum '{@link org.nitrolith.model.material.Reversibility <em>Reversibility</em>}'.
     * @return the meta object for enum '<em>Reversibility</em>'.
     * @see org.nitrolith.model.material.Reversibility
     * @generated
     */
    EEnum getReversibility();

    /**
     * Returns the meta object for enum '{@link org.nitrolith.model.material.FormKind <em>Form Kind</em>}'.
     * @return the meta object for enum '<em>Form Kind</em>'.
     * @see org.nitrolith.model.material.FormKind
     * @generated
     */
    EEnum getFormKind();

    /**
     * Returns the meta object for enum '{@link org.nitrolith.model.material.Direction <em>Direction</em>}'.
     * @return the meta object for enum '<em>Direction</em>'.
     * @see org.nitrolith.model.material.Direction
     * @generated
     */
    EEnum getDirection();

    /**
     * Returns the meta object for enum '{@link org.nitrolith.model.material.Origin <em>Origin</em>}'.
     * @return the meta object for enum '<em>Origin</em>'.
     * @see org.nitrolith.model.material.Origin
     * @generated
     */
    EEnum getOrigin();

    /**
     * Returns the meta object for enum '{@link org.nitrolith.model.material.Carrier <em>Carrier</em>}'.
     * @return the meta object for enum '<em>Carrier</em>'.
     * @see org.nitrolith.model.material.Carrier
     * @generated
     */
    EEnum getCarrier();

    /**
     * Returns the meta object for enum '{@link org.nitrolith.model.material.Contribution <em>Contribution</em>}'.
     * @return the meta object for enum '<em>Contribution</em>'.
     * @see org.nitrolith.model.material.Contribution
     * @generated
     */
    EEnum getContribution();

    /**
     * Returns the meta object for enum '{@link org.nitrolith.model.material.ArrheniusModel <em>Arrhenius Model</em>}'.
     * @return the meta object for enum '<em>Arrhenius Model</em>'.
     * @see org.nitrolith.model.material.ArrheniusModel
     * @generated
     */
    EEnum getArrheniusModel();

    /**
     * Returns the meta object for enum '{@link org.nitrolith.model.material.WindowKind <em>Window Kind</em>}'.
     * @return the meta object for enum '<em>Window Kind</em>'.
     * @see org.nitrolith.model.material.WindowKind
     * @generated
     */
    EEnum getWindowKind();

    /**
     * Returns the meta object for enum '{@link org.nitrolith.model.material.DecompositionCause <em>Decomposition Cause</em>}'.
     * @return the meta object for enum '<em>Decomposition Cause</em>'.
     * @see org.nitrolith.model.material.DecompositionCause
     * @generated
     */
    EEnum getDecompositionCause();

    /**
     * Returns the meta object for enum '{@link org.nitrolith.model.material.ContactVerdict <em>Contact Verdict</em>}'.
     * @return the meta object for enum '<em>Contact Verdict</em>'.
     * @see org.nitrolith.model.material.ContactVerdict
     * @generated
     */
    EEnum getContactVerdict();

    /**
     * Returns the meta object for enum '{@link org.nitrolith.model.material.ThermalEventKind <em>Thermal Event Kind</em>}'.
     * @return the meta object for enum '<em>Thermal Event Kind</em>'.
     * @see org.nitrolith.model.material.ThermalEventKind
     * @generated
     */
    EEnum getThermalEventKind();

    /**
     * Returns the factory that creates the instances of the model.
     * @return the factory that creates the instances of the model.
     * @generated
     */
    MaterialFactory getMaterialFactory();

    /**
     * Defines literals for the meta objects that represent
     * <ul>
     *   <li>each class,</li>
     *   <li>each feature of each class,</li>
     *   <li>each operation of each class,</li>
     *   <li>each enum,</li>
     *   <li>and each data type</li>
     * </ul>
     * @generated
     */
    interface Literals
    {
        /**
         * The meta object literal for the '{@link org.nitrolith.model.material.impl.MaterialLibraryImpl <em>Library</em>}' class.
         * @see org.nitrolith.model.material.impl.MaterialLibraryImpl
         * @see org.nitrolith.model.material.impl.MaterialPackageImpl#getMaterialLibrary()
         * @generated
         */
        EClass MATERIAL_LIBRARY = eINSTANCE.getMaterialLibrary();

        /**
         * The meta object literal for the '<em><b>Materials</b></em>' containment reference list feature.
         * @generated
         */
        EReference MATERIAL_LIBRARY__MATERIALS = eINSTANCE.getMaterialLibrary_Materials();

        /**
         * The meta object literal for the '<em><b>Methods</b></em>' containment reference list feature.
         * @generated
         */
        EReference MATERIAL_LIBRARY__METHODS = eINSTANCE.getMaterialLibrary_Methods();

        /**
         * The meta object literal for the '<em><b>Entries</b></em>' containment reference list feature.
         * @generated
         */
        EReference MATERIAL_LIBRARY__ENTRIES = eINSTANCE.getMaterialLibrary_Entries();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.material.impl.MaterialImpl <em>Material</em>}' class.
         * @see org.nitrolith.model.material.impl.MaterialImpl
         * @see org.nitrolith.model.material.impl.MaterialPackageImpl#getMaterial()
         * @generated
         */
        EClass MATERIAL = eINSTANCE.getMaterial();

        /**
         * The meta object literal for the '<em><b>Formula</b></em>' attribute feature.
         * @generated
         */
        EAttribute MATERIAL__FORMULA = eINSTANCE.getMaterial_Formula();

        /**
         * The meta object literal for the '<em><b>Material Class</b></em>' attribute feature.
         * @generated
         */
        EAttribute MATERIAL__MATERIAL_CLASS = eINSTANCE.getMaterial_MaterialClass();

        /**
         * The meta object literal for the '<em><b>Symbols</b></em>' attribute list feature.
         * @generated
         */
        EAttribute MATERIAL__SYMBOLS = eINSTANCE.getMaterial_Symbols();

        /**
         * The meta object literal for the '<em><b>Moisture Sensitivity</b></em>' attribute feature.
         * @generated
         */
        EAttribute MATERIAL__MOISTURE_SENSITIVITY = eINSTANCE.getMaterial_MoistureSensitivity();

        /**
         * The meta object literal for the '<em><b>Density</b></em>' attribute feature.
         * @generated
         */
        EAttribute MATERIAL__DENSITY = eINSTANCE.getMaterial_Density();

        /**
         * The meta object literal for the '<em><b>Cas Number</b></em>' attribute feature.
         * @generated
         */
        EAttribute MATERIAL__CAS_NUMBER = eINSTANCE.getMaterial_CasNumber();

        /**
         * The meta object literal for the '<em><b>Active Properties</b></em>' containment reference feature.
         * @generated
         */
        EReference MATERIAL__ACTIVE_PROPERTIES = eINSTANCE.getMaterial_ActiveProperties();

        /**
         * The meta object literal for the '<em><b>Cost</b></em>' containment reference feature.
         * @generated
         */
        EReference MATERIAL__COST = eINSTANCE.getMaterial_Cost();

        /**
         * The meta object literal for the '<em><b>Phases</b></em>' containment reference list feature.
         * @generated
         */
        EReference MATERIAL__PHASES = eINSTANCE.getMaterial_Phases();

        /**
         * The meta object literal for the '<em><b>Transitions</b></em>' containment reference list feature.
         * @generated
         */
        EReference MATERIAL__TRANSITIONS = eINSTANCE.getMaterial_Transitions();

        /**
         * The meta object literal for the '<em><b>Forms</b></em>' containment reference list feature.
         * @generated
         */
        EReference MATERIAL__FORMS = eINSTANCE.getMaterial_Forms();

        /**
         * The meta object literal for the '<em><b>Conductivities</b></em>' containment reference list feature.
         * @generated
         */
        EReference MATERIAL__CONDUCTIVITIES = eINSTANCE.getMaterial_Conductivities();

        /**
         * The meta object literal for the '<em><b>Activations</b></em>' containment reference list feature.
         * @generated
         */
        EReference MATERIAL__ACTIVATIONS = eINSTANCE.getMaterial_Activations();

        /**
         * The meta object literal for the '<em><b>Windows</b></em>' containment reference list feature.
         * @generated
         */
        EReference MATERIAL__WINDOWS = eINSTANCE.getMaterial_Windows();

        /**
         * The meta object literal for the '<em><b>Decompositions</b></em>' containment reference list feature.
         * @generated
         */
        EReference MATERIAL__DECOMPOSITIONS = eINSTANCE.getMaterial_Decompositions();

        /**
         * The meta object literal for the '<em><b>Contacts</b></em>' containment reference list feature.
         * @generated
         */
        EReference MATERIAL__CONTACTS = eINSTANCE.getMaterial_Contacts();

        /**
         * The meta object literal for the '<em><b>Exposures</b></em>' containment reference list feature.
         * @generated
         */
        EReference MATERIAL__EXPOSURES = eINSTANCE.getMaterial_Exposures();

        /**
         * The meta object literal for the '<em><b>Thermal Events</b></em>' containment reference list feature.
         * @generated
         */
        EReference MATERIAL__THERMAL_EVENTS = eINSTANCE.getMaterial_ThermalEvents();

        /**
         * The meta object literal for the '<em><b>Mechanics</b></em>' containment reference list feature.
         * @generated
         */
        EReference MATERIAL__MECHANICS = eINSTANCE.getMaterial_Mechanics();

        /**
         * The meta object literal for the '<em><b>Critical Currents</b></em>' containment reference list feature.
         * @generated
         */
        EReference MATERIAL__CRITICAL_CURRENTS = eINSTANCE.getMaterial_CriticalCurrents();

        /**
         * The meta object literal for the '<em><b>Observations</b></em>' containment reference list feature.
         * @generated
         */
        EReference MATERIAL__OBSERVATIONS = eINSTANCE.getMaterial_Observations();

        /**
         * The meta object literal for the '<em><b>Discrepancies</b></em>' containment reference list feature.
         * @generated
         */
        EReference MATERIAL__DISCREPANCIES = eINSTANCE.getMaterial_Discrepancies();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.material.impl.ActivePropertiesImpl <em>Active Properties</em>}' class.
         * @see org.nitrolith.model.material.impl.ActivePropertiesImpl
         * @see org.nitrolith.model.material.impl.MaterialPackageImpl#getActiveProperties()
         * @generated
         */
        EClass ACTIVE_PROPERTIES = eINSTANCE.getActiveProperties();

        /**
         * The meta object literal for the '<em><b>Specific Capacity</b></em>' attribute feature.
         * @generated
         */
        EAttribute ACTIVE_PROPERTIES__SPECIFIC_CAPACITY = eINSTANCE.getActiveProperties_SpecificCapacity();

        /**
         * The meta object literal for the '<em><b>Theoretical Capacity</b></em>' attribute feature.
         * @generated
         */
        EAttribute ACTIVE_PROPERTIES__THEORETICAL_CAPACITY = eINSTANCE.getActiveProperties_TheoreticalCapacity();

        /**
         * The meta object literal for the '<em><b>Mean Voltage</b></em>' attribute feature.
         * @generated
         */
        EAttribute ACTIVE_PROPERTIES__MEAN_VOLTAGE = eINSTANCE.getActiveProperties_MeanVoltage();

        /**
         * The meta object literal for the '<em><b>Upper Cutoff Voltage</b></em>' attribute feature.
         * @generated
         */
        EAttribute ACTIVE_PROPERTIES__UPPER_CUTOFF_VOLTAGE = eINSTANCE.getActiveProperties_UpperCutoffVoltage();

        /**
         * The meta object literal for the '<em><b>Lower Cutoff Voltage</b></em>' attribute feature.
         * @generated
         */
        EAttribute ACTIVE_PROPERTIES__LOWER_CUTOFF_VOLTAGE = eINSTANCE.getActiveProperties_LowerCutoffVoltage();

        /**
         * The meta object literal for the '<em><b>First Cycle Loss</b></em>' attribute feature.
         * @generated
         */
        EAttribute ACTIVE_PROPERTIES__FIRST_CYCLE_LOSS = eINSTANCE.getActiveProperties_FirstCycleLoss();

        /**
         * The meta object literal for the '<em><b>Volume Change</b></em>' attribute feature.
         * @generated
         */
        EAttribute ACTIVE_PROPERTIES__VOLUME_CHANGE = eINSTANCE.getActiveProperties_VolumeChange();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.material.impl.CostImpl <em>Cost</em>}' class.
         * @see org.nitrolith.model.material.impl.CostImpl
         * @see org.nitrolith.model.material.impl.MaterialPackageImpl#getCost()
         * @generated
         */
        EClass COST = eINSTANCE.getCost();

        /**
         * The meta object literal for the '<em><b>Price Per Kilogram</b></em>' attribute feature.
         * @generated
         */
        EAttribute COST__PRICE_PER_KILOGRAM = eINSTANCE.getCost_PricePerKilogram();

        /**
         * The meta object literal for the '<em><b>Currency</b></em>' attribute feature.
         * @generated
         */
        EAttribute COST__CURRENCY = eINSTANCE.getCost_Currency();

        /**
         * The meta object literal for the '<em><b>Priced On</b></em>' attribute feature.
         * @generated
         */
        EAttribute COST__PRICED_ON = eINSTANCE.getCost_PricedOn();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.material.impl.PhaseImpl <em>Phase</em>}' class.
         * @see org.nitrolith.model.material.impl.PhaseImpl
         * @see org.nitrolith.model.material.impl.MaterialPackageImpl#getPhase()
         * @generated
         */
        EClass PHASE = eINSTANCE.getPhase();

        /**
         * The meta object literal for the '<em><b>Composition</b></em>' attribute feature.
         * @generated
         */
        EAttribute PHASE__COMPOSITION = eINSTANCE.getPhase_Composition();

        /**
         * The meta object literal for the '<em><b>Crystal System</b></em>' attribute feature.
         * @generated
         */
        EAttribute PHASE__CRYSTAL_SYSTEM = eINSTANCE.getPhase_CrystalSystem();

        /**
         * The meta object literal for the '<em><b>Space Group Printed</b></em>' attribute feature.
         * @generated
         */
        EAttribute PHASE__SPACE_GROUP_PRINTED = eINSTANCE.getPhase_SpaceGroupPrinted();

        /**
         * The meta object literal for the '<em><b>Space Group</b></em>' attribute feature.
         * @generated
         */
        EAttribute PHASE__SPACE_GROUP = eINSTANCE.getPhase_SpaceGroup();

        /**
         * The meta object literal for the '<em><b>Structure Type</b></em>' attribute feature.
         * @generated
         */
        EAttribute PHASE__STRUCTURE_TYPE = eINSTANCE.getPhase_StructureType();

        /**
         * The meta object literal for the '<em><b>Structure Status</b></em>' attribute feature.
         * @generated
         */
        EAttribute PHASE__STRUCTURE_STATUS = eINSTANCE.getPhase_StructureStatus();

        /**
         * The meta object literal for the '<em><b>A</b></em>' attribute feature.
         * @generated
         */
        EAttribute PHASE__A = eINSTANCE.getPhase_A();

        /**
         * The meta object literal for the '<em><b>B</b></em>' attribute feature.
         * @generated
         */
        EAttribute PHASE__B = eINSTANCE.getPhase_B();

        /**
         * The meta object literal for the '<em><b>C</b></em>' attribute feature.
         * @generated
         */
        EAttribute PHASE__C = eINSTANCE.getPhase_C();

        /**
         * The meta object literal for the '<em><b>Alpha</b></em>' attribute feature.
         * @generated
         */
        EAttribute PHASE__ALPHA = eINSTANCE.getPhase_Alpha();

        /**
         * The meta object literal for the '<em><b>Beta</b></em>' attribute feature.
         * @generated
         */
        EAttribute PHASE__BETA = eINSTANCE.getPhase_Beta();

        /**
         * The meta object literal for the '<em><b>Gamma</b></em>' attribute feature.
         * @generated
         */
        EAttribute PHASE__GAMMA = eINSTANCE.getPhase_Gamma();

        /**
         * The meta object literal for the '<em><b>Cell Volume</b></em>' attribute feature.
         * @generated
         */
        EAttribute PHASE__CELL_VOLUME = eINSTANCE.getPhase_CellVolume();

        /**
         * The meta object literal for the '<em><b>Formula Units</b></em>' attribute feature.
         * @generated
         */
        EAttribute PHASE__FORMULA_UNITS = eINSTANCE.getPhase_FormulaUnits();

        /**
         * The meta object literal for the '<em><b>Density</b></em>' attribute feature.
         * @generated
         */
        EAttribute PHASE__DENSITY = eINSTANCE.getPhase_Density();

        /**
         * The meta object literal for the '<em><b>Stable Temperature</b></em>' attribute feature.
         * @generated
         */
        EAttribute PHASE__STABLE_TEMPERATURE = eINSTANCE.getPhase_StableTemperature();

        /**
         * The meta object literal for the '<em><b>Stable Pressure</b></em>' attribute feature.
         * @generated
         */
        EAttribute PHASE__STABLE_PRESSURE = eINSTANCE.getPhase_StablePressure();

        /**
         * The meta object literal for the '<em><b>Sites</b></em>' containment reference list feature.
         * @generated
         */
        EReference PHASE__SITES = eINSTANCE.getPhase_Sites();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.material.impl.SiteImpl <em>Site</em>}' class.
         * @see org.nitrolith.model.material.impl.SiteImpl
         * @see org.nitrolith.model.material.impl.MaterialPackageImpl#getSite()
         * @generated
         */
        EClass SITE = eINSTANCE.getSite();

        /**
         * The meta object literal for the '<em><b>Wyckoff</b></em>' attribute feature.
         * @generated
         */
        EAttribute SITE__WYCKOFF = eINSTANCE.getSite_Wyckoff();

        /**
         * The meta object literal for the '<em><b>Element</b></em>' attribute feature.
         * @generated
         */
        EAttribute SITE__ELEMENT = eINSTANCE.getSite_Element();

        /**
         * The meta object literal for the '<em><b>Occupancy</b></em>' attribute feature.
         * @generated
         */
        EAttribute SITE__OCCUPANCY = eINSTANCE.getSite_Occupancy();

        /**
         * The meta object literal for the '<em><b>Vacancy</b></em>' attribute feature.
         * @generated
         */
        EAttribute SITE__VACANCY = eINSTANCE.getSite_Vacancy();

        /**
         * The meta object literal for the '<em><b>X</b></em>' attribute feature.
         * @generated
         */
        EAttribute SITE__X = eINSTANCE.getSite_X();

        /**
         * The meta object literal for the '<em><b>Y</b></em>' attribute feature.
         * @generated
         */
        EAttribute SITE__Y = eINSTANCE.getSite_Y();

        /**
         * The meta object literal for the '<em><b>Z</b></em>' attribute feature.
         * @generated
         */
        EAttribute SITE__Z = eINSTANCE.getSite_Z();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.material.impl.PhaseTransitionImpl <em>Phase Transition</em>}' class.
         * @see org.nitrolith.model.material.impl.PhaseTransitionImpl
         * @see org.nitrolith.model.material.impl.MaterialPackageImpl#getPhaseTransition()
         * @generated
         */
        EClass PHASE_TRANSITION = eINSTANCE.getPhaseTransition();

        /**
         * The meta object literal for the '<em><b>From</b></em>' reference feature.
         * @generated
         */
        EReference PHASE_TRANSITION__FROM = eINSTANCE.getPhaseTransition_From();

        /**
         * The meta object literal for the '<em><b>To</b></em>' reference feature.
         * @generated
         */
        EReference PHASE_TRANSITION__TO = eINSTANCE.getPhaseTransition_To();

        /**
         * The meta object literal for the '<em><b>Temperature</b></em>' attribute feature.
         * @generated
         */
        EAttribute PHASE_TRANSITION__TEMPERATURE = eINSTANCE.getPhaseTransition_Temperature();

        /**
         * The meta object literal for the '<em><b>Pressure</b></em>' attribute feature.
         * @generated
         */
        EAttribute PHASE_TRANSITION__PRESSURE = eINSTANCE.getPhaseTransition_Pressure();

        /**
         * The meta object literal for the '<em><b>Cause</b></em>' attribute feature.
         * @generated
         */
        EAttribute PHASE_TRANSITION__CAUSE = eINSTANCE.getPhaseTransition_Cause();

        /**
         * The meta object literal for the '<em><b>Reversibility</b></em>' attribute feature.
         * @generated
         */
        EAttribute PHASE_TRANSITION__REVERSIBILITY = eINSTANCE.getPhaseTransition_Reversibility();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.material.impl.FormImpl <em>Form</em>}' class.
         * @see org.nitrolith.model.material.impl.FormImpl
         * @see org.nitrolith.model.material.impl.MaterialPackageImpl#getForm()
         * @generated
         */
        EClass FORM = eINSTANCE.getForm();

        /**
         * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
         * @generated
         */
        EAttribute FORM__KIND = eINSTANCE.getForm_Kind();

        /**
         * The meta object literal for the '<em><b>Preparation</b></em>' attribute feature.
         * @generated
         */
        EAttribute FORM__PREPARATION = eINSTANCE.getForm_Preparation();

        /**
         * The meta object literal for the '<em><b>Dopant</b></em>' attribute feature.
         * @generated
         */
        EAttribute FORM__DOPANT = eINSTANCE.getForm_Dopant();

        /**
         * The meta object literal for the '<em><b>Phase</b></em>' reference feature.
         * @generated
         */
        EReference FORM__PHASE = eINSTANCE.getForm_Phase();

        /**
         * The meta object literal for the '<em><b>Method</b></em>' reference feature.
         * @generated
         */
        EReference FORM__METHOD = eINSTANCE.getForm_Method();

        /**
         * The meta object literal for the '<em><b>Thickness</b></em>' attribute feature.
         * @generated
         */
        EAttribute FORM__THICKNESS = eINSTANCE.getForm_Thickness();

        /**
         * The meta object literal for the '<em><b>Relative Density</b></em>' attribute feature.
         * @generated
         */
        EAttribute FORM__RELATIVE_DENSITY = eINSTANCE.getForm_RelativeDensity();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.material.impl.MaterialRecordImpl <em>Record</em>}' class.
         * @see org.nitrolith.model.material.impl.MaterialRecordImpl
         * @see org.nitrolith.model.material.impl.MaterialPackageImpl#getMaterialRecord()
         * @generated
         */
        EClass MATERIAL_RECORD = eINSTANCE.getMaterialRecord();

        /**
         * The meta object literal for the '<em><b>Printed Name</b></em>' attribute feature.
         * @generated
         */
        EAttribute MATERIAL_RECORD__PRINTED_NAME = eINSTANCE.getMaterialRecord_PrintedName();

        /**
         * The meta object literal for the '<em><b>Phase</b></em>' reference feature.
         * @generated
         */
        EReference MATERIAL_RECORD__PHASE = eINSTANCE.getMaterialRecord_Phase();

        /**
         * The meta object literal for the '<em><b>Form</b></em>' reference feature.
         * @generated
         */
        EReference MATERIAL_RECORD__FORM = eINSTANCE.getMaterialRecord_Form();

        /**
         * The meta object literal for the '<em><b>Method</b></em>' attribute feature.
         * @generated
         */
        EAttribute MATERIAL_RECORD__METHOD = eINSTANCE.getMaterialRecord_Method();

        /**
         * The meta object literal for the '<em><b>Condition</b></em>' attribute feature.
         * @generated
         */
        EAttribute MATERIAL_RECORD__CONDITION = eINSTANCE.getMaterialRecord_Condition();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.material.impl.ConductivityRecordImpl <em>Conductivity Record</em>}' class.
         * @see org.nitrolith.model.material.impl.ConductivityRecordImpl
         * @see org.nitrolith.model.material.impl.MaterialPackageImpl#getConductivityRecord()
         * @generated
         */
        EClass CONDUCTIVITY_RECORD = eINSTANCE.getConductivityRecord();

        /**
         * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
         * @generated
         */
        EAttribute CONDUCTIVITY_RECORD__VALUE = eINSTANCE.getConductivityRecord_Value();

        /**
         * The meta object literal for the '<em><b>Temperature</b></em>' attribute feature.
         * @generated
         */
        EAttribute CONDUCTIVITY_RECORD__TEMPERATURE = eINSTANCE.getConductivityRecord_Temperature();

        /**
         * The meta object literal for the '<em><b>Direction</b></em>' attribute feature.
         * @generated
         */
        EAttribute CONDUCTIVITY_RECORD__DIRECTION = eINSTANCE.getConductivityRecord_Direction();

        /**
         * The meta object literal for the '<em><b>Origin</b></em>' attribute feature.
         * @generated
         */
        EAttribute CONDUCTIVITY_RECORD__ORIGIN = eINSTANCE.getConductivityRecord_Origin();

        /**
         * The meta object literal for the '<em><b>Carrier</b></em>' attribute feature.
         * @generated
         */
        EAttribute CONDUCTIVITY_RECORD__CARRIER = eINSTANCE.getConductivityRecord_Carrier();

        /**
         * The meta object literal for the '<em><b>Contribution</b></em>' attribute feature.
         * @generated
         */
        EAttribute CONDUCTIVITY_RECORD__CONTRIBUTION = eINSTANCE.getConductivityRecord_Contribution();

        /**
         * The meta object literal for the '<em><b>Result</b></em>' reference feature.
         * @generated
         */
        EReference CONDUCTIVITY_RECORD__RESULT = eINSTANCE.getConductivityRecord_Result();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.material.impl.ArrheniusRecordImpl <em>Arrhenius Record</em>}' class.
         * @see org.nitrolith.model.material.impl.ArrheniusRecordImpl
         * @see org.nitrolith.model.material.impl.MaterialPackageImpl#getArrheniusRecord()
         * @generated
         */
        EClass ARRHENIUS_RECORD = eINSTANCE.getArrheniusRecord();

        /**
         * The meta object literal for the '<em><b>Activation Energy</b></em>' attribute feature.
         * @generated
         */
        EAttribute ARRHENIUS_RECORD__ACTIVATION_ENERGY = eINSTANCE.getArrheniusRecord_ActivationEnergy();

        /**
         * The meta object literal for the '<em><b>Prefactor</b></em>' attribute feature.
         * @generated
         */
        EAttribute ARRHENIUS_RECORD__PREFACTOR = eINSTANCE.getArrheniusRecord_Prefactor();

        /**
         * The meta object literal for the '<em><b>Model</b></em>' attribute feature.
         * @generated
         */
        EAttribute ARRHENIUS_RECORD__MODEL = eINSTANCE.getArrheniusRecord_Model();

        /**
         * The meta object literal for the '<em><b>Branch</b></em>' attribute feature.
         * @generated
         */
        EAttribute ARRHENIUS_RECORD__BRANCH = eINSTANCE.getArrheniusRecord_Branch();

        /**
         * The meta object literal for the '<em><b>Temperature Range</b></em>' attribute feature.
         * @generated
         */
        EAttribute ARRHENIUS_RECORD__TEMPERATURE_RANGE = eINSTANCE.getArrheniusRecord_TemperatureRange();

        /**
         * The meta object literal for the '<em><b>Direction</b></em>' attribute feature.
         * @generated
         */
        EAttribute ARRHENIUS_RECORD__DIRECTION = eINSTANCE.getArrheniusRecord_Direction();

        /**
         * The meta object literal for the '<em><b>Origin</b></em>' attribute feature.
         * @generated
         */
        EAttribute ARRHENIUS_RECORD__ORIGIN = eINSTANCE.getArrheniusRecord_Origin();

        /**
         * The meta object literal for the '<em><b>Carrier</b></em>' attribute feature.
         * @generated
         */
        EAttribute ARRHENIUS_RECORD__CARRIER = eINSTANCE.getArrheniusRecord_Carrier();

        /**
         * The meta object literal for the '<em><b>Contribution</b></em>' attribute feature.
         * @generated
         */
        EAttribute ARRHENIUS_RECORD__CONTRIBUTION = eINSTANCE.getArrheniusRecord_Contribution();

        /**
         * The meta object literal for the '<em><b>Result</b></em>' reference feature.
         * @generated
         */
        EReference ARRHENIUS_RECORD__RESULT = eINSTANCE.getArrheniusRecord_Result();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.material.impl.StabilityWindowImpl <em>Stability Window</em>}' class.
         * @see org.nitrolith.model.material.impl.StabilityWindowImpl
         * @see org.nitrolith.model.material.impl.MaterialPackageImpl#getStabilityWindow()
         * @generated
         */
        EClass STABILITY_WINDOW = eINSTANCE.getStabilityWindow();

        /**
         * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
         * @generated
         */
        EAttribute STABILITY_WINDOW__KIND = eINSTANCE.getStabilityWindow_Kind();

        /**
         * The meta object literal for the '<em><b>Lower</b></em>' attribute feature.
         * @generated
         */
        EAttribute STABILITY_WINDOW__LOWER = eINSTANCE.getStabilityWindow_Lower();

        /**
         * The meta object literal for the '<em><b>Upper</b></em>' attribute feature.
         * @generated
         */
        EAttribute STABILITY_WINDOW__UPPER = eINSTANCE.getStabilityWindow_Upper();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.material.impl.DecompositionImpl <em>Decomposition</em>}' class.
         * @see org.nitrolith.model.material.impl.DecompositionImpl
         * @see org.nitrolith.model.material.impl.MaterialPackageImpl#getDecomposition()
         * @generated
         */
        EClass DECOMPOSITION = eINSTANCE.getDecomposition();

        /**
         * The meta object literal for the '<em><b>Cause</b></em>' attribute feature.
         * @generated
         */
        EAttribute DECOMPOSITION__CAUSE = eINSTANCE.getDecomposition_Cause();

        /**
         * The meta object literal for the '<em><b>Onset Potential</b></em>' attribute feature.
         * @generated
         */
        EAttribute DECOMPOSITION__ONSET_POTENTIAL = eINSTANCE.getDecomposition_OnsetPotential();

        /**
         * The meta object literal for the '<em><b>Onset Temperature</b></em>' attribute feature.
         * @generated
         */
        EAttribute DECOMPOSITION__ONSET_TEMPERATURE = eINSTANCE.getDecomposition_OnsetTemperature();

        /**
         * The meta object literal for the '<em><b>Products</b></em>' attribute list feature.
         * @generated
         */
        EAttribute DECOMPOSITION__PRODUCTS = eINSTANCE.getDecomposition_Products();

        /**
         * The meta object literal for the '<em><b>Product Text</b></em>' attribute feature.
         * @generated
         */
        EAttribute DECOMPOSITION__PRODUCT_TEXT = eINSTANCE.getDecomposition_ProductText();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.material.impl.ContactRecordImpl <em>Contact Record</em>}' class.
         * @see org.nitrolith.model.material.impl.ContactRecordImpl
         * @see org.nitrolith.model.material.impl.MaterialPackageImpl#getContactRecord()
         * @generated
         */
        EClass CONTACT_RECORD = eINSTANCE.getContactRecord();

        /**
         * The meta object literal for the '<em><b>Partner</b></em>' reference feature.
         * @generated
         */
        EReference CONTACT_RECORD__PARTNER = eINSTANCE.getContactRecord_Partner();

        /**
         * The meta object literal for the '<em><b>Partner Name</b></em>' attribute feature.
         * @generated
         */
        EAttribute CONTACT_RECORD__PARTNER_NAME = eINSTANCE.getContactRecord_PartnerName();

        /**
         * The meta object literal for the '<em><b>Verdict</b></em>' attribute feature.
         * @generated
         */
        EAttribute CONTACT_RECORD__VERDICT = eINSTANCE.getContactRecord_Verdict();

        /**
         * The meta object literal for the '<em><b>Products</b></em>' attribute list feature.
         * @generated
         */
        EAttribute CONTACT_RECORD__PRODUCTS = eINSTANCE.getContactRecord_Products();

        /**
         * The meta object literal for the '<em><b>Product Text</b></em>' attribute feature.
         * @generated
         */
        EAttribute CONTACT_RECORD__PRODUCT_TEXT = eINSTANCE.getContactRecord_ProductText();

        /**
         * The meta object literal for the '<em><b>Potential</b></em>' attribute feature.
         * @generated
         */
        EAttribute CONTACT_RECORD__POTENTIAL = eINSTANCE.getContactRecord_Potential();

        /**
         * The meta object literal for the '<em><b>Area Specific Resistance</b></em>' attribute feature.
         * @generated
         */
        EAttribute CONTACT_RECORD__AREA_SPECIFIC_RESISTANCE = eINSTANCE.getContactRecord_AreaSpecificResistance();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.material.impl.AirExposureImpl <em>Air Exposure</em>}' class.
         * @see org.nitrolith.model.material.impl.AirExposureImpl
         * @see org.nitrolith.model.material.impl.MaterialPackageImpl#getAirExposure()
         * @generated
         */
        EClass AIR_EXPOSURE = eINSTANCE.getAirExposure();

        /**
         * The meta object literal for the '<em><b>Atmosphere</b></em>' containment reference feature.
         * @generated
         */
        EReference AIR_EXPOSURE__ATMOSPHERE = eINSTANCE.getAirExposure_Atmosphere();

        /**
         * The meta object literal for the '<em><b>Duration</b></em>' attribute feature.
         * @generated
         */
        EAttribute AIR_EXPOSURE__DURATION = eINSTANCE.getAirExposure_Duration();

        /**
         * The meta object literal for the '<em><b>Temperature</b></em>' attribute feature.
         * @generated
         */
        EAttribute AIR_EXPOSURE__TEMPERATURE = eINSTANCE.getAirExposure_Temperature();

        /**
         * The meta object literal for the '<em><b>Conductivity Before</b></em>' attribute feature.
         * @generated
         */
        EAttribute AIR_EXPOSURE__CONDUCTIVITY_BEFORE = eINSTANCE.getAirExposure_ConductivityBefore();

        /**
         * The meta object literal for the '<em><b>Conductivity After</b></em>' attribute feature.
         * @generated
         */
        EAttribute AIR_EXPOSURE__CONDUCTIVITY_AFTER = eINSTANCE.getAirExposure_ConductivityAfter();

        /**
         * The meta object literal for the '<em><b>Retained Conductivity</b></em>' attribute feature.
         * @generated
         */
        EAttribute AIR_EXPOSURE__RETAINED_CONDUCTIVITY = eINSTANCE.getAirExposure_RetainedConductivity();

        /**
         * The meta object literal for the '<em><b>Outcome</b></em>' attribute feature.
         * @generated
         */
        EAttribute AIR_EXPOSURE__OUTCOME = eINSTANCE.getAirExposure_Outcome();

        /**
         * The meta object literal for the '<em><b>Products</b></em>' attribute list feature.
         * @generated
         */
        EAttribute AIR_EXPOSURE__PRODUCTS = eINSTANCE.getAirExposure_Products();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.material.impl.ThermalEventImpl <em>Thermal Event</em>}' class.
         * @see org.nitrolith.model.material.impl.ThermalEventImpl
         * @see org.nitrolith.model.material.impl.MaterialPackageImpl#getThermalEvent()
         * @generated
         */
        EClass THERMAL_EVENT = eINSTANCE.getThermalEvent();

        /**
         * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
         * @generated
         */
        EAttribute THERMAL_EVENT__KIND = eINSTANCE.getThermalEvent_Kind();

        /**
         * The meta object literal for the '<em><b>Temperature</b></em>' attribute feature.
         * @generated
         */
        EAttribute THERMAL_EVENT__TEMPERATURE = eINSTANCE.getThermalEvent_Temperature();

        /**
         * The meta object literal for the '<em><b>Atmosphere</b></em>' containment reference feature.
         * @generated
         */
        EReference THERMAL_EVENT__ATMOSPHERE = eINSTANCE.getThermalEvent_Atmosphere();

        /**
         * The meta object literal for the '<em><b>Outcome</b></em>' attribute feature.
         * @generated
         */
        EAttribute THERMAL_EVENT__OUTCOME = eINSTANCE.getThermalEvent_Outcome();

        /**
         * The meta object literal for the '<em><b>Products</b></em>' attribute list feature.
         * @generated
         */
        EAttribute THERMAL_EVENT__PRODUCTS = eINSTANCE.getThermalEvent_Products();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.material.impl.MechanicalPropertiesImpl <em>Mechanical Properties</em>}' class.
         * @see org.nitrolith.model.material.impl.MechanicalPropertiesImpl
         * @see org.nitrolith.model.material.impl.MaterialPackageImpl#getMechanicalProperties()
         * @generated
         */
        EClass MECHANICAL_PROPERTIES = eINSTANCE.getMechanicalProperties();

        /**
         * The meta object literal for the '<em><b>Youngs Modulus</b></em>' attribute feature.
         * @generated
         */
        EAttribute MECHANICAL_PROPERTIES__YOUNGS_MODULUS = eINSTANCE.getMechanicalProperties_YoungsModulus();

        /**
         * The meta object literal for the '<em><b>Shear Modulus</b></em>' attribute feature.
         * @generated
         */
        EAttribute MECHANICAL_PROPERTIES__SHEAR_MODULUS = eINSTANCE.getMechanicalProperties_ShearModulus();

        /**
         * The meta object literal for the '<em><b>Bulk Modulus</b></em>' attribute feature.
         * @generated
         */
        EAttribute MECHANICAL_PROPERTIES__BULK_MODULUS = eINSTANCE.getMechanicalProperties_BulkModulus();

        /**
         * The meta object literal for the '<em><b>Hardness</b></em>' attribute feature.
         * @generated
         */
        EAttribute MECHANICAL_PROPERTIES__HARDNESS = eINSTANCE.getMechanicalProperties_Hardness();

        /**
         * The meta object literal for the '<em><b>Modulus To Hardness</b></em>' attribute feature.
         * @generated
         */
        EAttribute MECHANICAL_PROPERTIES__MODULUS_TO_HARDNESS = eINSTANCE.getMechanicalProperties_ModulusToHardness();

        /**
         * The meta object literal for the '<em><b>Poisson Ratio</b></em>' attribute feature.
         * @generated
         */
        EAttribute MECHANICAL_PROPERTIES__POISSON_RATIO = eINSTANCE.getMechanicalProperties_PoissonRatio();

        /**
         * The meta object literal for the '<em><b>Fracture Toughness</b></em>' attribute feature.
         * @generated
         */
        EAttribute MECHANICAL_PROPERTIES__FRACTURE_TOUGHNESS = eINSTANCE.getMechanicalProperties_FractureToughness();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.material.impl.CriticalCurrentRecordImpl <em>Critical Current Record</em>}' class.
         * @see org.nitrolith.model.material.impl.CriticalCurrentRecordImpl
         * @see org.nitrolith.model.material.impl.MaterialPackageImpl#getCriticalCurrentRecord()
         * @generated
         */
        EClass CRITICAL_CURRENT_RECORD = eINSTANCE.getCriticalCurrentRecord();

        /**
         * The meta object literal for the '<em><b>Configuration</b></em>' attribute feature.
         * @generated
         */
        EAttribute CRITICAL_CURRENT_RECORD__CONFIGURATION = eINSTANCE.getCriticalCurrentRecord_Configuration();

        /**
         * The meta object literal for the '<em><b>Current Density</b></em>' attribute feature.
         * @generated
         */
        EAttribute CRITICAL_CURRENT_RECORD__CURRENT_DENSITY = eINSTANCE.getCriticalCurrentRecord_CurrentDensity();

        /**
         * The meta object literal for the '<em><b>Areal Capacity</b></em>' attribute feature.
         * @generated
         */
        EAttribute CRITICAL_CURRENT_RECORD__AREAL_CAPACITY = eINSTANCE.getCriticalCurrentRecord_ArealCapacity();

        /**
         * The meta object literal for the '<em><b>Temperature</b></em>' attribute feature.
         * @generated
         */
        EAttribute CRITICAL_CURRENT_RECORD__TEMPERATURE = eINSTANCE.getCriticalCurrentRecord_Temperature();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.material.impl.ObservationImpl <em>Observation</em>}' class.
         * @see org.nitrolith.model.material.impl.ObservationImpl
         * @see org.nitrolith.model.material.impl.MaterialPackageImpl#getObservation()
         * @generated
         */
        EClass OBSERVATION = eINSTANCE.getObservation();

        /**
         * The meta object literal for the '<em><b>Property</b></em>' attribute feature.
         * @generated
         */
        EAttribute OBSERVATION__PROPERTY = eINSTANCE.getObservation_Property();

        /**
         * The meta object literal for the '<em><b>Qualifier</b></em>' attribute feature.
         * @generated
         */
        EAttribute OBSERVATION__QUALIFIER = eINSTANCE.getObservation_Qualifier();

        /**
         * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
         * @generated
         */
        EAttribute OBSERVATION__VALUE = eINSTANCE.getObservation_Value();

        /**
         * The meta object literal for the '<em><b>Value Text</b></em>' attribute feature.
         * @generated
         */
        EAttribute OBSERVATION__VALUE_TEXT = eINSTANCE.getObservation_ValueText();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.material.impl.SynthesisMethodImpl <em>Synthesis Method</em>}' class.
         * @see org.nitrolith.model.material.impl.SynthesisMethodImpl
         * @see org.nitrolith.model.material.impl.MaterialPackageImpl#getSynthesisMethod()
         * @generated
         */
        EClass SYNTHESIS_METHOD = eINSTANCE.getSynthesisMethod();

        /**
         * The meta object literal for the '<em><b>Group</b></em>' attribute feature.
         * @generated
         */
        EAttribute SYNTHESIS_METHOD__GROUP = eINSTANCE.getSynthesisMethod_Group();

        /**
         * The meta object literal for the '<em><b>Sub Method</b></em>' attribute feature.
         * @generated
         */
        EAttribute SYNTHESIS_METHOD__SUB_METHOD = eINSTANCE.getSynthesisMethod_SubMethod();

        /**
         * The meta object literal for the '<em><b>Advantages</b></em>' attribute list feature.
         * @generated
         */
        EAttribute SYNTHESIS_METHOD__ADVANTAGES = eINSTANCE.getSynthesisMethod_Advantages();

        /**
         * The meta object literal for the '<em><b>Disadvantages</b></em>' attribute list feature.
         * @generated
         */
        EAttribute SYNTHESIS_METHOD__DISADVANTAGES = eINSTANCE.getSynthesisMethod_Disadvantages();

        /**
         * The meta object literal for the '<em><b>Suitable Forms</b></em>' attribute list feature.
         * @generated
         */
        EAttribute SYNTHESIS_METHOD__SUITABLE_FORMS = eINSTANCE.getSynthesisMethod_SuitableForms();

        /**
         * The meta object literal for the '<em><b>Parameters</b></em>' containment reference list feature.
         * @generated
         */
        EReference SYNTHESIS_METHOD__PARAMETERS = eINSTANCE.getSynthesisMethod_Parameters();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.material.impl.MethodParameterImpl <em>Method Parameter</em>}' class.
         * @see org.nitrolith.model.material.impl.MethodParameterImpl
         * @see org.nitrolith.model.material.impl.MaterialPackageImpl#getMethodParameter()
         * @generated
         */
        EClass METHOD_PARAMETER = eINSTANCE.getMethodParameter();

        /**
         * The meta object literal for the '<em><b>Material</b></em>' attribute feature.
         * @generated
         */
        EAttribute METHOD_PARAMETER__MATERIAL = eINSTANCE.getMethodParameter_Material();

        /**
         * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
         * @generated
         */
        EAttribute METHOD_PARAMETER__VALUE = eINSTANCE.getMethodParameter_Value();

        /**
         * The meta object literal for the '<em><b>Printed</b></em>' attribute feature.
         * @generated
         */
        EAttribute METHOD_PARAMETER__PRINTED = eINSTANCE.getMethodParameter_Printed();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.material.impl.LiteratureEntryImpl <em>Literature Entry</em>}' class.
         * @see org.nitrolith.model.material.impl.LiteratureEntryImpl
         * @see org.nitrolith.model.material.impl.MaterialPackageImpl#getLiteratureEntry()
         * @generated
         */
        EClass LITERATURE_ENTRY = eINSTANCE.getLiteratureEntry();

        /**
         * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
         * @generated
         */
        EAttribute LITERATURE_ENTRY__KEY = eINSTANCE.getLiteratureEntry_Key();

        /**
         * The meta object literal for the '<em><b>Category</b></em>' attribute feature.
         * @generated
         */
        EAttribute LITERATURE_ENTRY__CATEGORY = eINSTANCE.getLiteratureEntry_Category();

        /**
         * The meta object literal for the '<em><b>About</b></em>' reference list feature.
         * @generated
         */
        EReference LITERATURE_ENTRY__ABOUT = eINSTANCE.getLiteratureEntry_About();

        /**
         * The meta object literal for the '<em><b>Property</b></em>' attribute feature.
         * @generated
         */
        EAttribute LITERATURE_ENTRY__PROPERTY = eINSTANCE.getLiteratureEntry_Property();

        /**
         * The meta object literal for the '<em><b>Qualifier</b></em>' attribute feature.
         * @generated
         */
        EAttribute LITERATURE_ENTRY__QUALIFIER = eINSTANCE.getLiteratureEntry_Qualifier();

        /**
         * The meta object literal for the '<em><b>Comparison</b></em>' attribute feature.
         * @generated
         */
        EAttribute LITERATURE_ENTRY__COMPARISON = eINSTANCE.getLiteratureEntry_Comparison();

        /**
         * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
         * @generated
         */
        EAttribute LITERATURE_ENTRY__VALUE = eINSTANCE.getLiteratureEntry_Value();

        /**
         * The meta object literal for the '<em><b>Condition</b></em>' attribute feature.
         * @generated
         */
        EAttribute LITERATURE_ENTRY__CONDITION = eINSTANCE.getLiteratureEntry_Condition();

        /**
         * The meta object literal for the '<em><b>Printed</b></em>' containment reference list feature.
         * @generated
         */
        EReference LITERATURE_ENTRY__PRINTED = eINSTANCE.getLiteratureEntry_Printed();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.material.impl.PrintedValueImpl <em>Printed Value</em>}' class.
         * @see org.nitrolith.model.material.impl.PrintedValueImpl
         * @see org.nitrolith.model.material.impl.MaterialPackageImpl#getPrintedValue()
         * @generated
         */
        EClass PRINTED_VALUE = eINSTANCE.getPrintedValue();

        /**
         * The meta object literal for the '<em><b>Property</b></em>' attribute feature.
         * @generated
         */
        EAttribute PRINTED_VALUE__PROPERTY = eINSTANCE.getPrintedValue_Property();

        /**
         * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
         * @generated
         */
        EAttribute PRINTED_VALUE__TEXT = eINSTANCE.getPrintedValue_Text();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.material.MaterialClass <em>Class</em>}' enum.
         * @see org.nitrolith.model.material.MaterialClass
         * @see org.nitrolith.model.material.impl.MaterialPackageImpl#getMaterialClass()
         * @generated
         */
        EEnum MATERIAL_CLASS = eINSTANCE.getMaterialClass();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.material.MoistureSensitivity <em>Moisture Sensitivity</em>}' enum.
         * @see org.nitrolith.model.material.MoistureSensitivity
         * @see org.nitrolith.model.material.impl.MaterialPackageImpl#getMoistureSensitivity()
         * @generated
         */
        EEnum MOISTURE_SENSITIVITY = eINSTANCE.getMoistureSensitivity();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.material.CrystalSystem <em>Crystal System</em>}' enum.
         * @see org.nitrolith.model.material.CrystalSystem
         * @see org.nitrolith.model.material.impl.MaterialPackageImpl#getCrystalSystem()
         * @generated
         */
        EEnum CRYSTAL_SYSTEM = eINSTANCE.getCrystalSystem();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.material.StructureStatus <em>Structure Status</em>}' enum.
         * @see org.nitrolith.model.material.StructureStatus
         * @see org.nitrolith.model.material.impl.MaterialPackageImpl#getStructureStatus()
         * @generated
         */
        EEnum STRUCTURE_STATUS = eINSTANCE.getStructureStatus();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.material.TransitionCause <em>Transition Cause</em>}' enum.
         * @see org.nitrolith.model.material.TransitionCause
         * @see org.nitrolith.model.material.impl.MaterialPackageImpl#getTransitionCause()
         * @generated
         */
        EEnum TRANSITION_CAUSE = eINSTANCE.getTransitionCause();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.material.Reversibility <em>Reversibility</em>}' enum.
         * @see org.nitrolith.model.material.Reversibility
         * @see org.nitrolith.model.material.impl.MaterialPackageImpl#getReversibility()
         * @generated
         */
        EEnum REVERSIBILITY = eINSTANCE.getReversibility();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.material.FormKind <em>Form Kind</em>}' enum.
         * @see org.nitrolith.model.material.FormKind
         * @see org.nitrolith.model.material.impl.MaterialPackageImpl#getFormKind()
         * @generated
         */
        EEnum FORM_KIND = eINSTANCE.getFormKind();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.material.Direction <em>Direction</em>}' enum.
         * @see org.nitrolith.model.material.Direction
         * @see org.nitrolith.model.material.impl.MaterialPackageImpl#getDirection()
         * @generated
         */
        EEnum DIRECTION = eINSTANCE.getDirection();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.material.Origin <em>Origin</em>}' enum.
         * @see org.nitrolith.model.material.Origin
         * @see org.nitrolith.model.material.impl.MaterialPackageImpl#getOrigin()
         * @generated
         */
        EEnum ORIGIN = eINSTANCE.getOrigin();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.material.Carrier <em>Carrier</em>}' enum.
         * @see org.nitrolith.model.material.Carrier
         * @see org.nitrolith.model.material.impl.MaterialPackageImpl#getCarrier()
         * @generated
         */
        EEnum CARRIER = eINSTANCE.getCarrier();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.material.Contribution <em>Contribution</em>}' enum.
         * @see org.nitrolith.model.material.Contribution
         * @see org.nitrolith.model.material.impl.MaterialPackageImpl#getContribution()
         * @generated
         */
        EEnum CONTRIBUTION = eINSTANCE.getContribution();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.material.ArrheniusModel <em>Arrhenius Model</em>}' enum.
         * @see org.nitrolith.model.material.ArrheniusModel
         * @see org.nitrolith.model.material.impl.MaterialPackageImpl#getArrheniusModel()
         * @generated
         */
        EEnum ARRHENIUS_MODEL = eINSTANCE.getArrheniusModel();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.material.WindowKind <em>Window Kind</em>}' enum.
         * @see org.nitrolith.model.material.WindowKind
         * @see org.nitrolith.model.material.impl.MaterialPackageImpl#getWindowKind()
         * @generated
         */
        EEnum WINDOW_KIND = eINSTANCE.getWindowKind();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.material.DecompositionCause <em>Decomposition Cause</em>}' enum.
         * @see org.nitrolith.model.material.DecompositionCause
         * @see org.nitrolith.model.material.impl.MaterialPackageImpl#getDecompositionCause()
         * @generated
         */
        EEnum DECOMPOSITION_CAUSE = eINSTANCE.getDecompositionCause();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.material.ContactVerdict <em>Contact Verdict</em>}' enum.
         * @see org.nitrolith.model.material.ContactVerdict
         * @see org.nitrolith.model.material.impl.MaterialPackageImpl#getContactVerdict()
         * @generated
         */
        EEnum CONTACT_VERDICT = eINSTANCE.getContactVerdict();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.material.ThermalEventKind <em>Thermal Event Kind</em>}' enum.
         * @see org.nitrolith.model.material.ThermalEventKind
         * @see org.nitrolith.model.material.impl.MaterialPackageImpl#getThermalEventKind()
         * @generated
         */
        EEnum THERMAL_EVENT_KIND = eINSTANCE.getThermalEventKind();

    }

} //MaterialPackage
