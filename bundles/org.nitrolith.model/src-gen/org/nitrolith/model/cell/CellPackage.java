// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.cell;

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
 * Cell builds: the stack of a solid-state cell layer by layer, its package, its energy density and design studies.
 * @see org.nitrolith.model.cell.CellFactory
 * @model kind="package"
 * @generated
 */
public interface CellPackage extends EPackage
{
    /**
     * The package name.
     * @generated
     */
    String eNAME = "cell";

    /**
     * The package namespace URI.
     * @generated
     */
    String eNS_URI = "https://nitrolith.org/cell/1.0";

    /**
     * The package namespace name.
     * @generated
     */
    String eNS_PREFIX = "cell";

    /**
     * The singleton instance of the package.
     * @generated
     */
    CellPackage eINSTANCE = org.nitrolith.model.cell.impl.CellPackageImpl.init();

    /**
     * The meta object id for the '{@link org.nitrolith.model.cell.impl.CellBuildImpl <em>Build</em>}' class.
     * @see org.nitrolith.model.cell.impl.CellBuildImpl
     * @see org.nitrolith.model.cell.impl.CellPackageImpl#getCellBuild()
     * @generated
     */
    int CELL_BUILD = 0;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CELL_BUILD__NAME = BasePackage.ARTIFACT__NAME;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CELL_BUILD__DESCRIPTION = BasePackage.ARTIFACT__DESCRIPTION;

    /**
     * The feature id for the '<em><b>Sources</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int CELL_BUILD__SOURCES = BasePackage.ARTIFACT__SOURCES;

    /**
     * The feature id for the '<em><b>Authors</b></em>' attribute list.
     * @generated
     * @ordered
     */
    int CELL_BUILD__AUTHORS = BasePackage.ARTIFACT__AUTHORS;

    /**
     * The feature id for the '<em><b>Bibliography</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int CELL_BUILD__BIBLIOGRAPHY = BasePackage.ARTIFACT__BIBLIOGRAPHY;

    /**
     * The feature id for the '<em><b>Discrepancies</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int CELL_BUILD__DISCREPANCIES = BasePackage.ARTIFACT__DISCREPANCIES;

    /**
     * The feature id for the '<em><b>Format</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CELL_BUILD__FORMAT = BasePackage.ARTIFACT_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Stack</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int CELL_BUILD__STACK = BasePackage.ARTIFACT_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Unit Cells</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CELL_BUILD__UNIT_CELLS = BasePackage.ARTIFACT_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Footprint</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CELL_BUILD__FOOTPRINT = BasePackage.ARTIFACT_FEATURE_COUNT + 3;

    /**
     * The feature id for the '<em><b>Temperature</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CELL_BUILD__TEMPERATURE = BasePackage.ARTIFACT_FEATURE_COUNT + 4;

    /**
     * The feature id for the '<em><b>Packaging</b></em>' containment reference.
     * @generated
     * @ordered
     */
    int CELL_BUILD__PACKAGING = BasePackage.ARTIFACT_FEATURE_COUNT + 5;

    /**
     * The feature id for the '<em><b>Counting</b></em>' containment reference.
     * @generated
     * @ordered
     */
    int CELL_BUILD__COUNTING = BasePackage.ARTIFACT_FEATURE_COUNT + 6;

    /**
     * The feature id for the '<em><b>Assumptions</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int CELL_BUILD__ASSUMPTIONS = BasePackage.ARTIFACT_FEATURE_COUNT + 7;

    /**
     * The feature id for the '<em><b>Performances</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int CELL_BUILD__PERFORMANCES = BasePackage.ARTIFACT_FEATURE_COUNT + 8;

    /**
     * The feature id for the '<em><b>Measurements</b></em>' reference list.
     * @generated
     * @ordered
     */
    int CELL_BUILD__MEASUREMENTS = BasePackage.ARTIFACT_FEATURE_COUNT + 9;

    /**
     * The feature id for the '<em><b>Estimates</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int CELL_BUILD__ESTIMATES = BasePackage.ARTIFACT_FEATURE_COUNT + 10;

    /**
     * The feature id for the '<em><b>Studies</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int CELL_BUILD__STUDIES = BasePackage.ARTIFACT_FEATURE_COUNT + 11;

    /**
     * The number of structural features of the '<em>Build</em>' class.
     * @generated
     * @ordered
     */
    int CELL_BUILD_FEATURE_COUNT = BasePackage.ARTIFACT_FEATURE_COUNT + 12;

    /**
     * The number of operations of the '<em>Build</em>' class.
     * @generated
     * @ordered
     */
    int CELL_BUILD_OPERATION_COUNT = BasePackage.ARTIFACT_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.nitrolith.model.cell.impl.StackItemImpl <em>Stack Item</em>}' class.
     * @see org.nitrolith.model.cell.impl.StackItemImpl
     * @see org.nitrolith.model.cell.impl.CellPackageImpl#getStackItem()
     * @generated
     */
    int STACK_ITEM = 1;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * @generated
     * @ordered
     */
    int STACK_ITEM__NAME = BasePackage.NAMED__NAME;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * @generated
     * @ordered
     */
    int STACK_ITEM__DESCRIPTION = BasePackage.NAMED_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Sources</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int STACK_ITEM__SOURCES = BasePackage.NAMED_FEATURE_COUNT + 1;

    /**
     * The number of structural features of the '<em>Stack Item</em>' class.
     * @generated
     * @ordered
     */
    int STACK_ITEM_FEATURE_COUNT = BasePackage.NAMED_FEATURE_COUNT + 2;

    /**
     * The number of operations of the '<em>Stack Item</em>' class.
     * @generated
     * @ordered
     */
    int STACK_ITEM_OPERATION_COUNT = BasePackage.NAMED_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.nitrolith.model.cell.impl.InterfaceImpl <em>Interface</em>}' class.
     * @see org.nitrolith.model.cell.impl.InterfaceImpl
     * @see org.nitrolith.model.cell.impl.CellPackageImpl#getInterface()
     * @generated
     */
    int INTERFACE = 2;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * @generated
     * @ordered
     */
    int INTERFACE__NAME = STACK_ITEM__NAME;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * @generated
     * @ordered
     */
    int INTERFACE__DESCRIPTION = STACK_ITEM__DESCRIPTION;

    /**
     * The feature id for the '<em><b>Sources</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int INTERFACE__SOURCES = STACK_ITEM__SOURCES;

    /**
     * The feature id for the '<em><b>Area Specific Resistance</b></em>' attribute.
     * @generated
     * @ordered
     */
    int INTERFACE__AREA_SPECIFIC_RESISTANCE = STACK_ITEM_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Interphases</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int INTERFACE__INTERPHASES = STACK_ITEM_FEATURE_COUNT + 1;

    /**
     * The number of structural features of the '<em>Interface</em>' class.
     * @generated
     * @ordered
     */
    int INTERFACE_FEATURE_COUNT = STACK_ITEM_FEATURE_COUNT + 2;

    /**
     * The number of operations of the '<em>Interface</em>' class.
     * @generated
     * @ordered
     */
    int INTERFACE_OPERATION_COUNT = STACK_ITEM_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.nitrolith.model.cell.impl.InterphaseImpl <em>Interphase</em>}' class.
     * @see org.nitrolith.model.cell.impl.InterphaseImpl
     * @see org.nitrolith.model.cell.impl.CellPackageImpl#getInterphase()
     * @generated
     */
    int INTERPHASE = 3;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * @generated
     * @ordered
     */
    int INTERPHASE__NAME = BasePackage.NAMED__NAME;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * @generated
     * @ordered
     */
    int INTERPHASE__DESCRIPTION = BasePackage.NAMED_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Sources</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int INTERPHASE__SOURCES = BasePackage.NAMED_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Formula</b></em>' attribute.
     * @generated
     * @ordered
     */
    int INTERPHASE__FORMULA = BasePackage.NAMED_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Thickness</b></em>' attribute.
     * @generated
     * @ordered
     */
    int INTERPHASE__THICKNESS = BasePackage.NAMED_FEATURE_COUNT + 3;

    /**
     * The number of structural features of the '<em>Interphase</em>' class.
     * @generated
     * @ordered
     */
    int INTERPHASE_FEATURE_COUNT = BasePackage.NAMED_FEATURE_COUNT + 4;

    /**
     * The number of operations of the '<em>Interphase</em>' class.
     * @generated
     * @ordered
     */
    int INTERPHASE_OPERATION_COUNT = BasePackage.NAMED_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.nitrolith.model.cell.impl.LayerImpl <em>Layer</em>}' class.
     * @see org.nitrolith.model.cell.impl.LayerImpl
     * @see org.nitrolith.model.cell.impl.CellPackageImpl#getLayer()
     * @generated
     */
    int LAYER = 4;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * @generated
     * @ordered
     */
    int LAYER__NAME = STACK_ITEM__NAME;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * @generated
     * @ordered
     */
    int LAYER__DESCRIPTION = STACK_ITEM__DESCRIPTION;

    /**
     * The feature id for the '<em><b>Sources</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int LAYER__SOURCES = STACK_ITEM__SOURCES;

    /**
     * The feature id for the '<em><b>Material</b></em>' reference.
     * @generated
     * @ordered
     */
    int LAYER__MATERIAL = STACK_ITEM_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Phase</b></em>' reference.
     * @generated
     * @ordered
     */
    int LAYER__PHASE = STACK_ITEM_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Sample</b></em>' reference.
     * @generated
     * @ordered
     */
    int LAYER__SAMPLE = STACK_ITEM_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Product</b></em>' reference.
     * @generated
     * @ordered
     */
    int LAYER__PRODUCT = STACK_ITEM_FEATURE_COUNT + 3;

    /**
     * The feature id for the '<em><b>Formula</b></em>' attribute.
     * @generated
     * @ordered
     */
    int LAYER__FORMULA = STACK_ITEM_FEATURE_COUNT + 4;

    /**
     * The feature id for the '<em><b>Thickness</b></em>' attribute.
     * @generated
     * @ordered
     */
    int LAYER__THICKNESS = STACK_ITEM_FEATURE_COUNT + 5;

    /**
     * The feature id for the '<em><b>Density</b></em>' attribute.
     * @generated
     * @ordered
     */
    int LAYER__DENSITY = STACK_ITEM_FEATURE_COUNT + 6;

    /**
     * The number of structural features of the '<em>Layer</em>' class.
     * @generated
     * @ordered
     */
    int LAYER_FEATURE_COUNT = STACK_ITEM_FEATURE_COUNT + 7;

    /**
     * The number of operations of the '<em>Layer</em>' class.
     * @generated
     * @ordered
     */
    int LAYER_OPERATION_COUNT = STACK_ITEM_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.nitrolith.model.cell.impl.CurrentCollectorImpl <em>Current Collector</em>}' class.
     * @see org.nitrolith.model.cell.impl.CurrentCollectorImpl
     * @see org.nitrolith.model.cell.impl.CellPackageImpl#getCurrentCollector()
     * @generated
     */
    int CURRENT_COLLECTOR = 5;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CURRENT_COLLECTOR__NAME = LAYER__NAME;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CURRENT_COLLECTOR__DESCRIPTION = LAYER__DESCRIPTION;

    /**
     * The feature id for the '<em><b>Sources</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int CURRENT_COLLECTOR__SOURCES = LAYER__SOURCES;

    /**
     * The feature id for the '<em><b>Material</b></em>' reference.
     * @generated
     * @ordered
     */
    int CURRENT_COLLECTOR__MATERIAL = LAYER__MATERIAL;

    /**
     * The feature id for the '<em><b>Phase</b></em>' reference.
     * @generated
     * @ordered
     */
    int CURRENT_COLLECTOR__PHASE = LAYER__PHASE;

    /**
     * The feature id for the '<em><b>Sample</b></em>' reference.
     * @generated
     * @ordered
     */
    int CURRENT_COLLECTOR__SAMPLE = LAYER__SAMPLE;

    /**
     * The feature id for the '<em><b>Product</b></em>' reference.
     * @generated
     * @ordered
     */
    int CURRENT_COLLECTOR__PRODUCT = LAYER__PRODUCT;

    /**
     * The feature id for the '<em><b>Formula</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CURRENT_COLLECTOR__FORMULA = LAYER__FORMULA;

    /**
     * The feature id for the '<em><b>Thickness</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CURRENT_COLLECTOR__THICKNESS = LAYER__THICKNESS;

    /**
     * The feature id for the '<em><b>Density</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CURRENT_COLLECTOR__DENSITY = LAYER__DENSITY;

    /**
     * The feature id for the '<em><b>Coated Sides</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CURRENT_COLLECTOR__COATED_SIDES = LAYER_FEATURE_COUNT + 0;

    /**
     * The number of structural features of the '<em>Current Collector</em>' class.
     * @generated
     * @ordered
     */
    int CURRENT_COLLECTOR_FEATURE_COUNT = LAYER_FEATURE_COUNT + 1;

    /**
     * The number of operations of the '<em>Current Collector</em>' class.
     * @generated
     * @ordered
     */
    int CURRENT_COLLECTOR_OPERATION_COUNT = LAYER_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.nitrolith.model.cell.impl.CompositeElectrodeImpl <em>Composite Electrode</em>}' class.
     * @see org.nitrolith.model.cell.impl.CompositeElectrodeImpl
     * @see org.nitrolith.model.cell.impl.CellPackageImpl#getCompositeElectrode()
     * @generated
     */
    int COMPOSITE_ELECTRODE = 6;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * @generated
     * @ordered
     */
    int COMPOSITE_ELECTRODE__NAME = LAYER__NAME;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * @generated
     * @ordered
     */
    int COMPOSITE_ELECTRODE__DESCRIPTION = LAYER__DESCRIPTION;

    /**
     * The feature id for the '<em><b>Sources</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int COMPOSITE_ELECTRODE__SOURCES = LAYER__SOURCES;

    /**
     * The feature id for the '<em><b>Material</b></em>' reference.
     * @generated
     * @ordered
     */
    int COMPOSITE_ELECTRODE__MATERIAL = LAYER__MATERIAL;

    /**
     * The feature id for the '<em><b>Phase</b></em>' reference.
     * @generated
     * @ordered
     */
    int COMPOSITE_ELECTRODE__PHASE = LAYER__PHASE;

    /**
     * The feature id for the '<em><b>Sample</b></em>' reference.
     * @generated
     * @ordered
     */
    int COMPOSITE_ELECTRODE__SAMPLE = LAYER__SAMPLE;

    /**
     * The feature id for the '<em><b>Product</b></em>' reference.
     * @generated
     * @ordered
     */
    int COMPOSITE_ELECTRODE__PRODUCT = LAYER__PRODUCT;

    /**
     * The feature id for the '<em><b>Formula</b></em>' attribute.
     * @generated
     * @ordered
     */
    int COMPOSITE_ELECTRODE__FORMULA = LAYER__FORMULA;

    /**
     * The feature id for the '<em><b>Thickness</b></em>' attribute.
     * @generated
     * @ordered
     */
    int COMPOSITE_ELECTRODE__THICKNESS = LAYER__THICKNESS;

    /**
     * The feature id for the '<em><b>Density</b></em>' attribute.
     * @generated
     * @ordered
     */
    int COMPOSITE_ELECTRODE__DENSITY = LAYER__DENSITY;

    /**
     * The feature id for the '<em><b>Polarity</b></em>' attribute.
     * @generated
     * @ordered
     */
    int COMPOSITE_ELECTRODE__POLARITY = LAYER_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Active Material</b></em>' reference.
     * @generated
     * @ordered
     */
    int COMPOSITE_ELECTRODE__ACTIVE_MATERIAL = LAYER_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Specific Capacity</b></em>' attribute.
     * @generated
     * @ordered
     */
    int COMPOSITE_ELECTRODE__SPECIFIC_CAPACITY = LAYER_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Mean Voltage</b></em>' attribute.
     * @generated
     * @ordered
     */
    int COMPOSITE_ELECTRODE__MEAN_VOLTAGE = LAYER_FEATURE_COUNT + 3;

    /**
     * The feature id for the '<em><b>Upper Cutoff Voltage</b></em>' attribute.
     * @generated
     * @ordered
     */
    int COMPOSITE_ELECTRODE__UPPER_CUTOFF_VOLTAGE = LAYER_FEATURE_COUNT + 4;

    /**
     * The feature id for the '<em><b>Lower Cutoff Voltage</b></em>' attribute.
     * @generated
     * @ordered
     */
    int COMPOSITE_ELECTRODE__LOWER_CUTOFF_VOLTAGE = LAYER_FEATURE_COUNT + 5;

    /**
     * The feature id for the '<em><b>Active Fraction</b></em>' attribute.
     * @generated
     * @ordered
     */
    int COMPOSITE_ELECTRODE__ACTIVE_FRACTION = LAYER_FEATURE_COUNT + 6;

    /**
     * The feature id for the '<em><b>Electrolyte Material</b></em>' reference.
     * @generated
     * @ordered
     */
    int COMPOSITE_ELECTRODE__ELECTROLYTE_MATERIAL = LAYER_FEATURE_COUNT + 7;

    /**
     * The feature id for the '<em><b>Electrolyte Fraction</b></em>' attribute.
     * @generated
     * @ordered
     */
    int COMPOSITE_ELECTRODE__ELECTROLYTE_FRACTION = LAYER_FEATURE_COUNT + 8;

    /**
     * The feature id for the '<em><b>Carbon Material</b></em>' reference.
     * @generated
     * @ordered
     */
    int COMPOSITE_ELECTRODE__CARBON_MATERIAL = LAYER_FEATURE_COUNT + 9;

    /**
     * The feature id for the '<em><b>Carbon Fraction</b></em>' attribute.
     * @generated
     * @ordered
     */
    int COMPOSITE_ELECTRODE__CARBON_FRACTION = LAYER_FEATURE_COUNT + 10;

    /**
     * The feature id for the '<em><b>Binder Material</b></em>' reference.
     * @generated
     * @ordered
     */
    int COMPOSITE_ELECTRODE__BINDER_MATERIAL = LAYER_FEATURE_COUNT + 11;

    /**
     * The feature id for the '<em><b>Binder Fraction</b></em>' attribute.
     * @generated
     * @ordered
     */
    int COMPOSITE_ELECTRODE__BINDER_FRACTION = LAYER_FEATURE_COUNT + 12;

    /**
     * The feature id for the '<em><b>Loading</b></em>' attribute.
     * @generated
     * @ordered
     */
    int COMPOSITE_ELECTRODE__LOADING = LAYER_FEATURE_COUNT + 13;

    /**
     * The feature id for the '<em><b>Areal Capacity</b></em>' attribute.
     * @generated
     * @ordered
     */
    int COMPOSITE_ELECTRODE__AREAL_CAPACITY = LAYER_FEATURE_COUNT + 14;

    /**
     * The feature id for the '<em><b>Porosity</b></em>' attribute.
     * @generated
     * @ordered
     */
    int COMPOSITE_ELECTRODE__POROSITY = LAYER_FEATURE_COUNT + 15;

    /**
     * The feature id for the '<em><b>First Cycle Loss</b></em>' attribute.
     * @generated
     * @ordered
     */
    int COMPOSITE_ELECTRODE__FIRST_CYCLE_LOSS = LAYER_FEATURE_COUNT + 16;

    /**
     * The number of structural features of the '<em>Composite Electrode</em>' class.
     * @generated
     * @ordered
     */
    int COMPOSITE_ELECTRODE_FEATURE_COUNT = LAYER_FEATURE_COUNT + 17;

    /**
     * The number of operations of the '<em>Composite Electrode</em>' class.
     * @generated
     * @ordered
     */
    int COMPOSITE_ELECTRODE_OPERATION_COUNT = LAYER_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.nitrolith.model.cell.impl.ElectrolyteLayerImpl <em>Electrolyte Layer</em>}' class.
     * @see org.nitrolith.model.cell.impl.ElectrolyteLayerImpl
     * @see org.nitrolith.model.cell.impl.CellPackageImpl#getElectrolyteLayer()
     * @generated
     */
    int ELECTROLYTE_LAYER = 7;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ELECTROLYTE_LAYER__NAME = LAYER__NAME;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ELECTROLYTE_LAYER__DESCRIPTION = LAYER__DESCRIPTION;

    /**
     * The feature id for the '<em><b>Sources</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int ELECTROLYTE_LAYER__SOURCES = LAYER__SOURCES;

    /**
     * The feature id for the '<em><b>Material</b></em>' reference.
     * @generated
     * @ordered
     */
    int ELECTROLYTE_LAYER__MATERIAL = LAYER__MATERIAL;

    /**
     * The feature id for the '<em><b>Phase</b></em>' reference.
     * @generated
     * @ordered
     */
    int ELECTROLYTE_LAYER__PHASE = LAYER__PHASE;

    /**
     * The feature id for the '<em><b>Sample</b></em>' reference.
     * @generated
     * @ordered
     */
    int ELECTROLYTE_LAYER__SAMPLE = LAYER__SAMPLE;

    /**
     * The feature id for the '<em><b>Product</b></em>' reference.
     * @generated
     * @ordered
     */
    int ELECTROLYTE_LAYER__PRODUCT = LAYER__PRODUCT;

    /**
     * The feature id for the '<em><b>Formula</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ELECTROLYTE_LAYER__FORMULA = LAYER__FORMULA;

    /**
     * The feature id for the '<em><b>Thickness</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ELECTROLYTE_LAYER__THICKNESS = LAYER__THICKNESS;

    /**
     * The feature id for the '<em><b>Density</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ELECTROLYTE_LAYER__DENSITY = LAYER__DENSITY;

    /**
     * The feature id for the '<em><b>Relative Density</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ELECTROLYTE_LAYER__RELATIVE_DENSITY = LAYER_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Conductivity</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ELECTROLYTE_LAYER__CONDUCTIVITY = LAYER_FEATURE_COUNT + 1;

    /**
     * The number of structural features of the '<em>Electrolyte Layer</em>' class.
     * @generated
     * @ordered
     */
    int ELECTROLYTE_LAYER_FEATURE_COUNT = LAYER_FEATURE_COUNT + 2;

    /**
     * The number of operations of the '<em>Electrolyte Layer</em>' class.
     * @generated
     * @ordered
     */
    int ELECTROLYTE_LAYER_OPERATION_COUNT = LAYER_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.nitrolith.model.cell.impl.InterlayerImpl <em>Interlayer</em>}' class.
     * @see org.nitrolith.model.cell.impl.InterlayerImpl
     * @see org.nitrolith.model.cell.impl.CellPackageImpl#getInterlayer()
     * @generated
     */
    int INTERLAYER = 8;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * @generated
     * @ordered
     */
    int INTERLAYER__NAME = LAYER__NAME;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * @generated
     * @ordered
     */
    int INTERLAYER__DESCRIPTION = LAYER__DESCRIPTION;

    /**
     * The feature id for the '<em><b>Sources</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int INTERLAYER__SOURCES = LAYER__SOURCES;

    /**
     * The feature id for the '<em><b>Material</b></em>' reference.
     * @generated
     * @ordered
     */
    int INTERLAYER__MATERIAL = LAYER__MATERIAL;

    /**
     * The feature id for the '<em><b>Phase</b></em>' reference.
     * @generated
     * @ordered
     */
    int INTERLAYER__PHASE = LAYER__PHASE;

    /**
     * The feature id for the '<em><b>Sample</b></em>' reference.
     * @generated
     * @ordered
     */
    int INTERLAYER__SAMPLE = LAYER__SAMPLE;

    /**
     * The feature id for the '<em><b>Product</b></em>' reference.
     * @generated
     * @ordered
     */
    int INTERLAYER__PRODUCT = LAYER__PRODUCT;

    /**
     * The feature id for the '<em><b>Formula</b></em>' attribute.
     * @generated
     * @ordered
     */
    int INTERLAYER__FORMULA = LAYER__FORMULA;

    /**
     * The feature id for the '<em><b>Thickness</b></em>' attribute.
     * @generated
     * @ordered
     */
    int INTERLAYER__THICKNESS = LAYER__THICKNESS;

    /**
     * The feature id for the '<em><b>Density</b></em>' attribute.
     * @generated
     * @ordered
     */
    int INTERLAYER__DENSITY = LAYER__DENSITY;

    /**
     * The feature id for the '<em><b>Relative Density</b></em>' attribute.
     * @generated
     * @ordered
     */
    int INTERLAYER__RELATIVE_DENSITY = LAYER_FEATURE_COUNT + 0;

    /**
     * The number of structural features of the '<em>Interlayer</em>' class.
     * @generated
     * @ordered
     */
    int INTERLAYER_FEATURE_COUNT = LAYER_FEATURE_COUNT + 1;

    /**
     * The number of operations of the '<em>Interlayer</em>' class.
     * @generated
     * @ordered
     */
    int INTERLAYER_OPERATION_COUNT = LAYER_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.nitrolith.model.cell.impl.CoatingImpl <em>Coating</em>}' class.
     * @see org.nitrolith.model.cell.impl.CoatingImpl
     * @see org.nitrolith.model.cell.impl.CellPackageImpl#getCoating()
     * @generated
     */
    int COATING = 9;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * @generated
     * @ordered
     */
    int COATING__NAME = LAYER__NAME;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * @generated
     * @ordered
     */
    int COATING__DESCRIPTION = LAYER__DESCRIPTION;

    /**
     * The feature id for the '<em><b>Sources</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int COATING__SOURCES = LAYER__SOURCES;

    /**
     * The feature id for the '<em><b>Material</b></em>' reference.
     * @generated
     * @ordered
     */
    int COATING__MATERIAL = LAYER__MATERIAL;

    /**
     * The feature id for the '<em><b>Phase</b></em>' reference.
     * @generated
     * @ordered
     */
    int COATING__PHASE = LAYER__PHASE;

    /**
     * The feature id for the '<em><b>Sample</b></em>' reference.
     * @generated
     * @ordered
     */
    int COATING__SAMPLE = LAYER__SAMPLE;

    /**
     * The feature id for the '<em><b>Product</b></em>' reference.
     * @generated
     * @ordered
     */
    int COATING__PRODUCT = LAYER__PRODUCT;

    /**
     * The feature id for the '<em><b>Formula</b></em>' attribute.
     * @generated
     * @ordered
     */
    int COATING__FORMULA = LAYER__FORMULA;

    /**
     * The feature id for the '<em><b>Thickness</b></em>' attribute.
     * @generated
     * @ordered
     */
    int COATING__THICKNESS = LAYER__THICKNESS;

    /**
     * The feature id for the '<em><b>Density</b></em>' attribute.
     * @generated
     * @ordered
     */
    int COATING__DENSITY = LAYER__DENSITY;

    /**
     * The feature id for the '<em><b>Coats</b></em>' reference.
     * @generated
     * @ordered
     */
    int COATING__COATS = LAYER_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Mass Fraction</b></em>' attribute.
     * @generated
     * @ordered
     */
    int COATING__MASS_FRACTION = LAYER_FEATURE_COUNT + 1;

    /**
     * The number of structural features of the '<em>Coating</em>' class.
     * @generated
     * @ordered
     */
    int COATING_FEATURE_COUNT = LAYER_FEATURE_COUNT + 2;

    /**
     * The number of operations of the '<em>Coating</em>' class.
     * @generated
     * @ordered
     */
    int COATING_OPERATION_COUNT = LAYER_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.nitrolith.model.cell.impl.LithiumAnodeImpl <em>Lithium Anode</em>}' class.
     * @see org.nitrolith.model.cell.impl.LithiumAnodeImpl
     * @see org.nitrolith.model.cell.impl.CellPackageImpl#getLithiumAnode()
     * @generated
     */
    int LITHIUM_ANODE = 10;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * @generated
     * @ordered
     */
    int LITHIUM_ANODE__NAME = LAYER__NAME;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * @generated
     * @ordered
     */
    int LITHIUM_ANODE__DESCRIPTION = LAYER__DESCRIPTION;

    /**
     * The feature id for the '<em><b>Sources</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int LITHIUM_ANODE__SOURCES = LAYER__SOURCES;

    /**
     * The feature id for the '<em><b>Material</b></em>' reference.
     * @generated
     * @ordered
     */
    int LITHIUM_ANODE__MATERIAL = LAYER__MATERIAL;

    /**
     * The feature id for the '<em><b>Phase</b></em>' reference.
     * @generated
     * @ordered
     */
    int LITHIUM_ANODE__PHASE = LAYER__PHASE;

    /**
     * The feature id for the '<em><b>Sample</b></em>' reference.
     * @generated
     * @ordered
     */
    int LITHIUM_ANODE__SAMPLE = LAYER__SAMPLE;

    /**
     * The feature id for the '<em><b>Product</b></em>' reference.
     * @generated
     * @ordered
     */
    int LITHIUM_ANODE__PRODUCT = LAYER__PRODUCT;

    /**
     * The feature id for the '<em><b>Formula</b></em>' attribute.
     * @generated
     * @ordered
     */
    int LITHIUM_ANODE__FORMULA = LAYER__FORMULA;

    /**
     * The feature id for the '<em><b>Thickness</b></em>' attribute.
     * @generated
     * @ordered
     */
    int LITHIUM_ANODE__THICKNESS = LAYER__THICKNESS;

    /**
     * The feature id for the '<em><b>Density</b></em>' attribute.
     * @generated
     * @ordered
     */
    int LITHIUM_ANODE__DENSITY = LAYER__DENSITY;

    /**
     * The feature id for the '<em><b>Np Ratio</b></em>' attribute.
     * @generated
     * @ordered
     */
    int LITHIUM_ANODE__NP_RATIO = LAYER_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Specific Capacity</b></em>' attribute.
     * @generated
     * @ordered
     */
    int LITHIUM_ANODE__SPECIFIC_CAPACITY = LAYER_FEATURE_COUNT + 1;

    /**
     * The number of structural features of the '<em>Lithium Anode</em>' class.
     * @generated
     * @ordered
     */
    int LITHIUM_ANODE_FEATURE_COUNT = LAYER_FEATURE_COUNT + 2;

    /**
     * The number of operations of the '<em>Lithium Anode</em>' class.
     * @generated
     * @ordered
     */
    int LITHIUM_ANODE_OPERATION_COUNT = LAYER_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.nitrolith.model.cell.impl.AnodeFreeImpl <em>Anode Free</em>}' class.
     * @see org.nitrolith.model.cell.impl.AnodeFreeImpl
     * @see org.nitrolith.model.cell.impl.CellPackageImpl#getAnodeFree()
     * @generated
     */
    int ANODE_FREE = 11;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ANODE_FREE__NAME = LAYER__NAME;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ANODE_FREE__DESCRIPTION = LAYER__DESCRIPTION;

    /**
     * The feature id for the '<em><b>Sources</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int ANODE_FREE__SOURCES = LAYER__SOURCES;

    /**
     * The feature id for the '<em><b>Material</b></em>' reference.
     * @generated
     * @ordered
     */
    int ANODE_FREE__MATERIAL = LAYER__MATERIAL;

    /**
     * The feature id for the '<em><b>Phase</b></em>' reference.
     * @generated
     * @ordered
     */
    int ANODE_FREE__PHASE = LAYER__PHASE;

    /**
     * The feature id for the '<em><b>Sample</b></em>' reference.
     * @generated
     * @ordered
     */
    int ANODE_FREE__SAMPLE = LAYER__SAMPLE;

    /**
     * The feature id for the '<em><b>Product</b></em>' reference.
     * @generated
     * @ordered
     */
    int ANODE_FREE__PRODUCT = LAYER__PRODUCT;

    /**
     * The feature id for the '<em><b>Formula</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ANODE_FREE__FORMULA = LAYER__FORMULA;

    /**
     * The feature id for the '<em><b>Thickness</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ANODE_FREE__THICKNESS = LAYER__THICKNESS;

    /**
     * The feature id for the '<em><b>Density</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ANODE_FREE__DENSITY = LAYER__DENSITY;

    /**
     * The feature id for the '<em><b>Reserve</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ANODE_FREE__RESERVE = LAYER_FEATURE_COUNT + 0;

    /**
     * The number of structural features of the '<em>Anode Free</em>' class.
     * @generated
     * @ordered
     */
    int ANODE_FREE_FEATURE_COUNT = LAYER_FEATURE_COUNT + 1;

    /**
     * The number of operations of the '<em>Anode Free</em>' class.
     * @generated
     * @ordered
     */
    int ANODE_FREE_OPERATION_COUNT = LAYER_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.nitrolith.model.cell.impl.PackagingImpl <em>Packaging</em>}' class.
     * @see org.nitrolith.model.cell.impl.PackagingImpl
     * @see org.nitrolith.model.cell.impl.CellPackageImpl#getPackaging()
     * @generated
     */
    int PACKAGING = 12;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PACKAGING__NAME = BasePackage.NAMED__NAME;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PACKAGING__DESCRIPTION = BasePackage.NAMED_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Sources</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int PACKAGING__SOURCES = BasePackage.NAMED_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Foil Areal Mass</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PACKAGING__FOIL_AREAL_MASS = BasePackage.NAMED_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Foil Thickness</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PACKAGING__FOIL_THICKNESS = BasePackage.NAMED_FEATURE_COUNT + 3;

    /**
     * The feature id for the '<em><b>Seal Margin</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PACKAGING__SEAL_MARGIN = BasePackage.NAMED_FEATURE_COUNT + 4;

    /**
     * The feature id for the '<em><b>Tab Mass</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PACKAGING__TAB_MASS = BasePackage.NAMED_FEATURE_COUNT + 5;

    /**
     * The feature id for the '<em><b>Pressure Hardware Mass</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PACKAGING__PRESSURE_HARDWARE_MASS = BasePackage.NAMED_FEATURE_COUNT + 6;

    /**
     * The feature id for the '<em><b>Stack Pressure</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PACKAGING__STACK_PRESSURE = BasePackage.NAMED_FEATURE_COUNT + 7;

    /**
     * The feature id for the '<em><b>Case Mass</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PACKAGING__CASE_MASS = BasePackage.NAMED_FEATURE_COUNT + 8;

    /**
     * The feature id for the '<em><b>Other Mass</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PACKAGING__OTHER_MASS = BasePackage.NAMED_FEATURE_COUNT + 9;

    /**
     * The feature id for the '<em><b>Volume</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PACKAGING__VOLUME = BasePackage.NAMED_FEATURE_COUNT + 10;

    /**
     * The number of structural features of the '<em>Packaging</em>' class.
     * @generated
     * @ordered
     */
    int PACKAGING_FEATURE_COUNT = BasePackage.NAMED_FEATURE_COUNT + 11;

    /**
     * The number of operations of the '<em>Packaging</em>' class.
     * @generated
     * @ordered
     */
    int PACKAGING_OPERATION_COUNT = BasePackage.NAMED_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.nitrolith.model.cell.impl.CountingRulesImpl <em>Counting Rules</em>}' class.
     * @see org.nitrolith.model.cell.impl.CountingRulesImpl
     * @see org.nitrolith.model.cell.impl.CellPackageImpl#getCountingRules()
     * @generated
     */
    int COUNTING_RULES = 13;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * @generated
     * @ordered
     */
    int COUNTING_RULES__DESCRIPTION = BasePackage.DOCUMENTED__DESCRIPTION;

    /**
     * The feature id for the '<em><b>Sources</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int COUNTING_RULES__SOURCES = BasePackage.DOCUMENTED_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Lithium</b></em>' attribute.
     * @generated
     * @ordered
     */
    int COUNTING_RULES__LITHIUM = BasePackage.DOCUMENTED_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Foils</b></em>' attribute.
     * @generated
     * @ordered
     */
    int COUNTING_RULES__FOILS = BasePackage.DOCUMENTED_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Electrolyte Thickness</b></em>' attribute.
     * @generated
     * @ordered
     */
    int COUNTING_RULES__ELECTROLYTE_THICKNESS = BasePackage.DOCUMENTED_FEATURE_COUNT + 3;

    /**
     * The feature id for the '<em><b>Include Package</b></em>' attribute.
     * @generated
     * @ordered
     */
    int COUNTING_RULES__INCLUDE_PACKAGE = BasePackage.DOCUMENTED_FEATURE_COUNT + 4;

    /**
     * The feature id for the '<em><b>Include Pressure Hardware</b></em>' attribute.
     * @generated
     * @ordered
     */
    int COUNTING_RULES__INCLUDE_PRESSURE_HARDWARE = BasePackage.DOCUMENTED_FEATURE_COUNT + 5;

    /**
     * The feature id for the '<em><b>Include First Cycle Loss</b></em>' attribute.
     * @generated
     * @ordered
     */
    int COUNTING_RULES__INCLUDE_FIRST_CYCLE_LOSS = BasePackage.DOCUMENTED_FEATURE_COUNT + 6;

    /**
     * The feature id for the '<em><b>Include Porosity</b></em>' attribute.
     * @generated
     * @ordered
     */
    int COUNTING_RULES__INCLUDE_POROSITY = BasePackage.DOCUMENTED_FEATURE_COUNT + 7;

    /**
     * The feature id for the '<em><b>Include Swelling</b></em>' attribute.
     * @generated
     * @ordered
     */
    int COUNTING_RULES__INCLUDE_SWELLING = BasePackage.DOCUMENTED_FEATURE_COUNT + 8;

    /**
     * The number of structural features of the '<em>Counting Rules</em>' class.
     * @generated
     * @ordered
     */
    int COUNTING_RULES_FEATURE_COUNT = BasePackage.DOCUMENTED_FEATURE_COUNT + 9;

    /**
     * The number of operations of the '<em>Counting Rules</em>' class.
     * @generated
     * @ordered
     */
    int COUNTING_RULES_OPERATION_COUNT = BasePackage.DOCUMENTED_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.nitrolith.model.cell.impl.AssumptionImpl <em>Assumption</em>}' class.
     * @see org.nitrolith.model.cell.impl.AssumptionImpl
     * @see org.nitrolith.model.cell.impl.CellPackageImpl#getAssumption()
     * @generated
     */
    int ASSUMPTION = 14;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ASSUMPTION__NAME = BasePackage.NAMED__NAME;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ASSUMPTION__DESCRIPTION = BasePackage.NAMED_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Sources</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int ASSUMPTION__SOURCES = BasePackage.NAMED_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Value</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ASSUMPTION__VALUE = BasePackage.NAMED_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Choice</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ASSUMPTION__CHOICE = BasePackage.NAMED_FEATURE_COUNT + 3;

    /**
     * The number of structural features of the '<em>Assumption</em>' class.
     * @generated
     * @ordered
     */
    int ASSUMPTION_FEATURE_COUNT = BasePackage.NAMED_FEATURE_COUNT + 4;

    /**
     * The number of operations of the '<em>Assumption</em>' class.
     * @generated
     * @ordered
     */
    int ASSUMPTION_OPERATION_COUNT = BasePackage.NAMED_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.nitrolith.model.cell.impl.CellPerformanceImpl <em>Performance</em>}' class.
     * @see org.nitrolith.model.cell.impl.CellPerformanceImpl
     * @see org.nitrolith.model.cell.impl.CellPackageImpl#getCellPerformance()
     * @generated
     */
    int CELL_PERFORMANCE = 15;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CELL_PERFORMANCE__NAME = BasePackage.NAMED__NAME;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CELL_PERFORMANCE__DESCRIPTION = BasePackage.NAMED_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Sources</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int CELL_PERFORMANCE__SOURCES = BasePackage.NAMED_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Record Type</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CELL_PERFORMANCE__RECORD_TYPE = BasePackage.NAMED_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Configuration</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CELL_PERFORMANCE__CONFIGURATION = BasePackage.NAMED_FEATURE_COUNT + 3;

    /**
     * The feature id for the '<em><b>Loading</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CELL_PERFORMANCE__LOADING = BasePackage.NAMED_FEATURE_COUNT + 4;

    /**
     * The feature id for the '<em><b>Areal Capacity</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CELL_PERFORMANCE__AREAL_CAPACITY = BasePackage.NAMED_FEATURE_COUNT + 5;

    /**
     * The feature id for the '<em><b>Capacity Qualifier</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CELL_PERFORMANCE__CAPACITY_QUALIFIER = BasePackage.NAMED_FEATURE_COUNT + 6;

    /**
     * The feature id for the '<em><b>Rate</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CELL_PERFORMANCE__RATE = BasePackage.NAMED_FEATURE_COUNT + 7;

    /**
     * The feature id for the '<em><b>Current Density</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CELL_PERFORMANCE__CURRENT_DENSITY = BasePackage.NAMED_FEATURE_COUNT + 8;

    /**
     * The feature id for the '<em><b>Cycles</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CELL_PERFORMANCE__CYCLES = BasePackage.NAMED_FEATURE_COUNT + 9;

    /**
     * The feature id for the '<em><b>Retention</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CELL_PERFORMANCE__RETENTION = BasePackage.NAMED_FEATURE_COUNT + 10;

    /**
     * The feature id for the '<em><b>Temperature</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CELL_PERFORMANCE__TEMPERATURE = BasePackage.NAMED_FEATURE_COUNT + 11;

    /**
     * The feature id for the '<em><b>Critical Current Density</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CELL_PERFORMANCE__CRITICAL_CURRENT_DENSITY = BasePackage.NAMED_FEATURE_COUNT + 12;

    /**
     * The feature id for the '<em><b>Energy Density</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CELL_PERFORMANCE__ENERGY_DENSITY = BasePackage.NAMED_FEATURE_COUNT + 13;

    /**
     * The feature id for the '<em><b>Condition</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CELL_PERFORMANCE__CONDITION = BasePackage.NAMED_FEATURE_COUNT + 14;

    /**
     * The feature id for the '<em><b>Measurement</b></em>' reference.
     * @generated
     * @ordered
     */
    int CELL_PERFORMANCE__MEASUREMENT = BasePackage.NAMED_FEATURE_COUNT + 15;

    /**
     * The number of structural features of the '<em>Performance</em>' class.
     * @generated
     * @ordered
     */
    int CELL_PERFORMANCE_FEATURE_COUNT = BasePackage.NAMED_FEATURE_COUNT + 16;

    /**
     * The number of operations of the '<em>Performance</em>' class.
     * @generated
     * @ordered
     */
    int CELL_PERFORMANCE_OPERATION_COUNT = BasePackage.NAMED_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.nitrolith.model.cell.impl.EnergyEstimateImpl <em>Energy Estimate</em>}' class.
     * @see org.nitrolith.model.cell.impl.EnergyEstimateImpl
     * @see org.nitrolith.model.cell.impl.CellPackageImpl#getEnergyEstimate()
     * @generated
     */
    int ENERGY_ESTIMATE = 16;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ENERGY_ESTIMATE__DESCRIPTION = BasePackage.ANALYSIS_RESULT__DESCRIPTION;

    /**
     * The feature id for the '<em><b>Software</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ENERGY_ESTIMATE__SOFTWARE = BasePackage.ANALYSIS_RESULT__SOFTWARE;

    /**
     * The feature id for the '<em><b>Computed On</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ENERGY_ESTIMATE__COMPUTED_ON = BasePackage.ANALYSIS_RESULT__COMPUTED_ON;

    /**
     * The feature id for the '<em><b>Input Sha256</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ENERGY_ESTIMATE__INPUT_SHA256 = BasePackage.ANALYSIS_RESULT__INPUT_SHA256;

    /**
     * The feature id for the '<em><b>Converged</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ENERGY_ESTIMATE__CONVERGED = BasePackage.ANALYSIS_RESULT__CONVERGED;

    /**
     * The feature id for the '<em><b>Warnings</b></em>' attribute list.
     * @generated
     * @ordered
     */
    int ENERGY_ESTIMATE__WARNINGS = BasePackage.ANALYSIS_RESULT__WARNINGS;

    /**
     * The feature id for the '<em><b>Gravimetric Energy Density</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ENERGY_ESTIMATE__GRAVIMETRIC_ENERGY_DENSITY = BasePackage.ANALYSIS_RESULT_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Volumetric Energy Density</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ENERGY_ESTIMATE__VOLUMETRIC_ENERGY_DENSITY = BasePackage.ANALYSIS_RESULT_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Energy</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ENERGY_ESTIMATE__ENERGY = BasePackage.ANALYSIS_RESULT_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Capacity</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ENERGY_ESTIMATE__CAPACITY = BasePackage.ANALYSIS_RESULT_FEATURE_COUNT + 3;

    /**
     * The feature id for the '<em><b>Mass</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ENERGY_ESTIMATE__MASS = BasePackage.ANALYSIS_RESULT_FEATURE_COUNT + 4;

    /**
     * The feature id for the '<em><b>Volume</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ENERGY_ESTIMATE__VOLUME = BasePackage.ANALYSIS_RESULT_FEATURE_COUNT + 5;

    /**
     * The feature id for the '<em><b>Areal Capacity</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ENERGY_ESTIMATE__AREAL_CAPACITY = BasePackage.ANALYSIS_RESULT_FEATURE_COUNT + 6;

    /**
     * The feature id for the '<em><b>Np Ratio</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ENERGY_ESTIMATE__NP_RATIO = BasePackage.ANALYSIS_RESULT_FEATURE_COUNT + 7;

    /**
     * The feature id for the '<em><b>Area Specific Resistance</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ENERGY_ESTIMATE__AREA_SPECIFIC_RESISTANCE = BasePackage.ANALYSIS_RESULT_FEATURE_COUNT + 8;

    /**
     * The feature id for the '<em><b>Rate</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ENERGY_ESTIMATE__RATE = BasePackage.ANALYSIS_RESULT_FEATURE_COUNT + 9;

    /**
     * The feature id for the '<em><b>Temperature</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ENERGY_ESTIMATE__TEMPERATURE = BasePackage.ANALYSIS_RESULT_FEATURE_COUNT + 10;

    /**
     * The feature id for the '<em><b>Cost Of Materials</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ENERGY_ESTIMATE__COST_OF_MATERIALS = BasePackage.ANALYSIS_RESULT_FEATURE_COUNT + 11;

    /**
     * The feature id for the '<em><b>Currency</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ENERGY_ESTIMATE__CURRENCY = BasePackage.ANALYSIS_RESULT_FEATURE_COUNT + 12;

    /**
     * The feature id for the '<em><b>Assumptions</b></em>' attribute list.
     * @generated
     * @ordered
     */
    int ENERGY_ESTIMATE__ASSUMPTIONS = BasePackage.ANALYSIS_RESULT_FEATURE_COUNT + 13;

    /**
     * The feature id for the '<em><b>Shares</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int ENERGY_ESTIMATE__SHARES = BasePackage.ANALYSIS_RESULT_FEATURE_COUNT + 14;

    /**
     * The number of structural features of the '<em>Energy Estimate</em>' class.
     * @generated
     * @ordered
     */
    int ENERGY_ESTIMATE_FEATURE_COUNT = BasePackage.ANALYSIS_RESULT_FEATURE_COUNT + 15;

    /**
     * The number of operations of the '<em>Energy Estimate</em>' class.
     * @generated
     * @ordered
     */
    int ENERGY_ESTIMATE_OPERATION_COUNT = BasePackage.ANALYSIS_RESULT_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.nitrolith.model.cell.impl.LayerShareImpl <em>Layer Share</em>}' class.
     * @see org.nitrolith.model.cell.impl.LayerShareImpl
     * @see org.nitrolith.model.cell.impl.CellPackageImpl#getLayerShare()
     * @generated
     */
    int LAYER_SHARE = 17;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * @generated
     * @ordered
     */
    int LAYER_SHARE__NAME = BasePackage.NAMED__NAME;

    /**
     * The feature id for the '<em><b>Layer</b></em>' reference.
     * @generated
     * @ordered
     */
    int LAYER_SHARE__LAYER = BasePackage.NAMED_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Thickness</b></em>' attribute.
     * @generated
     * @ordered
     */
    int LAYER_SHARE__THICKNESS = BasePackage.NAMED_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Areal Mass</b></em>' attribute.
     * @generated
     * @ordered
     */
    int LAYER_SHARE__AREAL_MASS = BasePackage.NAMED_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Mass Fraction</b></em>' attribute.
     * @generated
     * @ordered
     */
    int LAYER_SHARE__MASS_FRACTION = BasePackage.NAMED_FEATURE_COUNT + 3;

    /**
     * The feature id for the '<em><b>Volume Fraction</b></em>' attribute.
     * @generated
     * @ordered
     */
    int LAYER_SHARE__VOLUME_FRACTION = BasePackage.NAMED_FEATURE_COUNT + 4;

    /**
     * The feature id for the '<em><b>Resistance</b></em>' attribute.
     * @generated
     * @ordered
     */
    int LAYER_SHARE__RESISTANCE = BasePackage.NAMED_FEATURE_COUNT + 5;

    /**
     * The feature id for the '<em><b>Cost</b></em>' attribute.
     * @generated
     * @ordered
     */
    int LAYER_SHARE__COST = BasePackage.NAMED_FEATURE_COUNT + 6;

    /**
     * The number of structural features of the '<em>Layer Share</em>' class.
     * @generated
     * @ordered
     */
    int LAYER_SHARE_FEATURE_COUNT = BasePackage.NAMED_FEATURE_COUNT + 7;

    /**
     * The number of operations of the '<em>Layer Share</em>' class.
     * @generated
     * @ordered
     */
    int LAYER_SHARE_OPERATION_COUNT = BasePackage.NAMED_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.nitrolith.model.cell.impl.DesignStudyImpl <em>Design Study</em>}' class.
     * @see org.nitrolith.model.cell.impl.DesignStudyImpl
     * @see org.nitrolith.model.cell.impl.CellPackageImpl#getDesignStudy()
     * @generated
     */
    int DESIGN_STUDY = 18;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DESIGN_STUDY__NAME = BasePackage.NAMED__NAME;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DESIGN_STUDY__DESCRIPTION = BasePackage.NAMED_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Software</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DESIGN_STUDY__SOFTWARE = BasePackage.NAMED_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Computed On</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DESIGN_STUDY__COMPUTED_ON = BasePackage.NAMED_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Input Sha256</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DESIGN_STUDY__INPUT_SHA256 = BasePackage.NAMED_FEATURE_COUNT + 3;

    /**
     * The feature id for the '<em><b>Converged</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DESIGN_STUDY__CONVERGED = BasePackage.NAMED_FEATURE_COUNT + 4;

    /**
     * The feature id for the '<em><b>Warnings</b></em>' attribute list.
     * @generated
     * @ordered
     */
    int DESIGN_STUDY__WARNINGS = BasePackage.NAMED_FEATURE_COUNT + 5;

    /**
     * The feature id for the '<em><b>Kind</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DESIGN_STUDY__KIND = BasePackage.NAMED_FEATURE_COUNT + 6;

    /**
     * The feature id for the '<em><b>Variables</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int DESIGN_STUDY__VARIABLES = BasePackage.NAMED_FEATURE_COUNT + 7;

    /**
     * The feature id for the '<em><b>Targets</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int DESIGN_STUDY__TARGETS = BasePackage.NAMED_FEATURE_COUNT + 8;

    /**
     * The feature id for the '<em><b>Critical</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int DESIGN_STUDY__CRITICAL = BasePackage.NAMED_FEATURE_COUNT + 9;

    /**
     * The feature id for the '<em><b>Columns</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int DESIGN_STUDY__COLUMNS = BasePackage.NAMED_FEATURE_COUNT + 10;

    /**
     * The feature id for the '<em><b>Draws</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DESIGN_STUDY__DRAWS = BasePackage.NAMED_FEATURE_COUNT + 11;

    /**
     * The feature id for the '<em><b>Seed</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DESIGN_STUDY__SEED = BasePackage.NAMED_FEATURE_COUNT + 12;

    /**
     * The feature id for the '<em><b>Quantity</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DESIGN_STUDY__QUANTITY = BasePackage.NAMED_FEATURE_COUNT + 13;

    /**
     * The feature id for the '<em><b>Table</b></em>' containment reference.
     * @generated
     * @ordered
     */
    int DESIGN_STUDY__TABLE = BasePackage.NAMED_FEATURE_COUNT + 14;

    /**
     * The number of structural features of the '<em>Design Study</em>' class.
     * @generated
     * @ordered
     */
    int DESIGN_STUDY_FEATURE_COUNT = BasePackage.NAMED_FEATURE_COUNT + 15;

    /**
     * The number of operations of the '<em>Design Study</em>' class.
     * @generated
     * @ordered
     */
    int DESIGN_STUDY_OPERATION_COUNT = BasePackage.NAMED_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.nitrolith.model.cell.impl.StudyVariableImpl <em>Study Variable</em>}' class.
     * @see org.nitrolith.model.cell.impl.StudyVariableImpl
     * @see org.nitrolith.model.cell.impl.CellPackageImpl#getStudyVariable()
     * @generated
     */
    int STUDY_VARIABLE = 19;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * @generated
     * @ordered
     */
    int STUDY_VARIABLE__NAME = BasePackage.NAMED__NAME;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * @generated
     * @ordered
     */
    int STUDY_VARIABLE__DESCRIPTION = BasePackage.NAMED_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Layer</b></em>' reference.
     * @generated
     * @ordered
     */
    int STUDY_VARIABLE__LAYER = BasePackage.NAMED_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Feature</b></em>' attribute.
     * @generated
     * @ordered
     */
    int STUDY_VARIABLE__FEATURE = BasePackage.NAMED_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>From</b></em>' attribute.
     * @generated
     * @ordered
     */
    int STUDY_VARIABLE__FROM = BasePackage.NAMED_FEATURE_COUNT + 3;

    /**
     * The feature id for the '<em><b>To</b></em>' attribute.
     * @generated
     * @ordered
     */
    int STUDY_VARIABLE__TO = BasePackage.NAMED_FEATURE_COUNT + 4;

    /**
     * The feature id for the '<em><b>Count</b></em>' attribute.
     * @generated
     * @ordered
     */
    int STUDY_VARIABLE__COUNT = BasePackage.NAMED_FEATURE_COUNT + 5;

    /**
     * The feature id for the '<em><b>Logarithmic</b></em>' attribute.
     * @generated
     * @ordered
     */
    int STUDY_VARIABLE__LOGARITHMIC = BasePackage.NAMED_FEATURE_COUNT + 6;

    /**
     * The feature id for the '<em><b>Distribution</b></em>' attribute.
     * @generated
     * @ordered
     */
    int STUDY_VARIABLE__DISTRIBUTION = BasePackage.NAMED_FEATURE_COUNT + 7;

    /**
     * The feature id for the '<em><b>Standard Uncertainty</b></em>' attribute.
     * @generated
     * @ordered
     */
    int STUDY_VARIABLE__STANDARD_UNCERTAINTY = BasePackage.NAMED_FEATURE_COUNT + 8;

    /**
     * The number of structural features of the '<em>Study Variable</em>' class.
     * @generated
     * @ordered
     */
    int STUDY_VARIABLE_FEATURE_COUNT = BasePackage.NAMED_FEATURE_COUNT + 9;

    /**
     * The number of operations of the '<em>Study Variable</em>' class.
     * @generated
     * @ordered
     */
    int STUDY_VARIABLE_OPERATION_COUNT = BasePackage.NAMED_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.nitrolith.model.cell.impl.CriticalValueImpl <em>Critical Value</em>}' class.
     * @see org.nitrolith.model.cell.impl.CriticalValueImpl
     * @see org.nitrolith.model.cell.impl.CellPackageImpl#getCriticalValue()
     * @generated
     */
    int CRITICAL_VALUE = 20;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CRITICAL_VALUE__DESCRIPTION = BasePackage.DOCUMENTED__DESCRIPTION;

    /**
     * The feature id for the '<em><b>Target</b></em>' reference.
     * @generated
     * @ordered
     */
    int CRITICAL_VALUE__TARGET = BasePackage.DOCUMENTED_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Variable</b></em>' reference.
     * @generated
     * @ordered
     */
    int CRITICAL_VALUE__VARIABLE = BasePackage.DOCUMENTED_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Value</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CRITICAL_VALUE__VALUE = BasePackage.DOCUMENTED_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Condition</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CRITICAL_VALUE__CONDITION = BasePackage.DOCUMENTED_FEATURE_COUNT + 3;

    /**
     * The number of structural features of the '<em>Critical Value</em>' class.
     * @generated
     * @ordered
     */
    int CRITICAL_VALUE_FEATURE_COUNT = BasePackage.DOCUMENTED_FEATURE_COUNT + 4;

    /**
     * The number of operations of the '<em>Critical Value</em>' class.
     * @generated
     * @ordered
     */
    int CRITICAL_VALUE_OPERATION_COUNT = BasePackage.DOCUMENTED_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.nitrolith.model.cell.impl.StudyColumnImpl <em>Study Column</em>}' class.
     * @see org.nitrolith.model.cell.impl.StudyColumnImpl
     * @see org.nitrolith.model.cell.impl.CellPackageImpl#getStudyColumn()
     * @generated
     */
    int STUDY_COLUMN = 21;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * @generated
     * @ordered
     */
    int STUDY_COLUMN__NAME = BasePackage.NAMED__NAME;

    /**
     * The feature id for the '<em><b>Unit</b></em>' attribute.
     * @generated
     * @ordered
     */
    int STUDY_COLUMN__UNIT = BasePackage.NAMED_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Values</b></em>' attribute.
     * @generated
     * @ordered
     */
    int STUDY_COLUMN__VALUES = BasePackage.NAMED_FEATURE_COUNT + 1;

    /**
     * The number of structural features of the '<em>Study Column</em>' class.
     * @generated
     * @ordered
     */
    int STUDY_COLUMN_FEATURE_COUNT = BasePackage.NAMED_FEATURE_COUNT + 2;

    /**
     * The number of operations of the '<em>Study Column</em>' class.
     * @generated
     * @ordered
     */
    int STUDY_COLUMN_OPERATION_COUNT = BasePackage.NAMED_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.nitrolith.model.cell.impl.DataTableImpl <em>Data Table</em>}' class.
     * @see org.nitrolith.model.cell.impl.DataTableImpl
     * @see org.nitrolith.model.cell.impl.CellPackageImpl#getDataTable()
     * @generated
     */
    int DATA_TABLE = 22;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DATA_TABLE__DESCRIPTION = BasePackage.FILE_REFERENCE__DESCRIPTION;

    /**
     * The feature id for the '<em><b>Path</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DATA_TABLE__PATH = BasePackage.FILE_REFERENCE__PATH;

    /**
     * The feature id for the '<em><b>Sha256</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DATA_TABLE__SHA256 = BasePackage.FILE_REFERENCE__SHA256;

    /**
     * The feature id for the '<em><b>Media Type</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DATA_TABLE__MEDIA_TYPE = BasePackage.FILE_REFERENCE__MEDIA_TYPE;

    /**
     * The feature id for the '<em><b>Columns</b></em>' attribute list.
     * @generated
     * @ordered
     */
    int DATA_TABLE__COLUMNS = BasePackage.FILE_REFERENCE_FEATURE_COUNT + 0;

    /**
     * The number of structural features of the '<em>Data Table</em>' class.
     * @generated
     * @ordered
     */
    int DATA_TABLE_FEATURE_COUNT = BasePackage.FILE_REFERENCE_FEATURE_COUNT + 1;

    /**
     * The number of operations of the '<em>Data Table</em>' class.
     * @generated
     * @ordered
     */
    int DATA_TABLE_OPERATION_COUNT = BasePackage.FILE_REFERENCE_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.nitrolith.model.cell.CellFormat <em>Format</em>}' enum.
     * @see org.nitrolith.model.cell.CellFormat
     * @see org.nitrolith.model.cell.impl.CellPackageImpl#getCellFormat()
     * @generated
     */
    int CELL_FORMAT = 23;

    /**
     * The meta object id for the '{@link org.nitrolith.model.cell.CoatedSides <em>Coated Sides</em>}' enum.
     * @see org.nitrolith.model.cell.CoatedSides
     * @see org.nitrolith.model.cell.impl.CellPackageImpl#getCoatedSides()
     * @generated
     */
    int COATED_SIDES = 24;

    /**
     * The meta object id for the '{@link org.nitrolith.model.cell.Polarity <em>Polarity</em>}' enum.
     * @see org.nitrolith.model.cell.Polarity
     * @see org.nitrolith.model.cell.impl.CellPackageImpl#getPolarity()
     * @generated
     */
    int POLARITY = 25;

    /**
     * The meta object id for the '{@link org.nitrolith.model.cell.LithiumCounting <em>Lithium Counting</em>}' enum.
     * @see org.nitrolith.model.cell.LithiumCounting
     * @see org.nitrolith.model.cell.impl.CellPackageImpl#getLithiumCounting()
     * @generated
     */
    int LITHIUM_COUNTING = 26;

    /**
     * The meta object id for the '{@link org.nitrolith.model.cell.FoilCounting <em>Foil Counting</em>}' enum.
     * @see org.nitrolith.model.cell.FoilCounting
     * @see org.nitrolith.model.cell.impl.CellPackageImpl#getFoilCounting()
     * @generated
     */
    int FOIL_COUNTING = 27;

    /**
     * The meta object id for the '{@link org.nitrolith.model.cell.ThicknessCounting <em>Thickness Counting</em>}' enum.
     * @see org.nitrolith.model.cell.ThicknessCounting
     * @see org.nitrolith.model.cell.impl.CellPackageImpl#getThicknessCounting()
     * @generated
     */
    int THICKNESS_COUNTING = 28;

    /**
     * The meta object id for the '{@link org.nitrolith.model.cell.StudyKind <em>Study Kind</em>}' enum.
     * @see org.nitrolith.model.cell.StudyKind
     * @see org.nitrolith.model.cell.impl.CellPackageImpl#getStudyKind()
     * @generated
     */
    int STUDY_KIND = 29;

    /**
     * The meta object id for the '{@link org.nitrolith.model.cell.Distribution <em>Distribution</em>}' enum.
     * @see org.nitrolith.model.cell.Distribution
     * @see org.nitrolith.model.cell.impl.CellPackageImpl#getDistribution()
     * @generated
     */
    int DISTRIBUTION = 30;


    /**
     * Returns the meta object for class '{@link org.nitrolith.model.cell.CellBuild <em>Build</em>}'.
     * @return the meta object for class '<em>Build</em>'.
     * @see org.nitrolith.model.cell.CellBuild
     * @generated
     */
    EClass getCellBuild();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.cell.CellBuild#getFormat <em>Format</em>}'.
     * @return the meta object for the attribute '<em>Format</em>'.
     * @see org.nitrolith.model.cell.CellBuild#getFormat()
     * @see #getCellBuild()
     * @generated
     */
    EAttribute getCellBuild_Format();

    /**
     * Returns the meta object for the containment reference list '{@link org.nitrolith.model.cell.CellBuild#getStack <em>Stack</em>}'.
     * @return the meta object for the containment reference list '<em>Stack</em>'.
     * @see org.nitrolith.model.cell.CellBuild#getStack()
     * @see #getCellBuild()
     * @generated
     */
    EReference getCellBuild_Stack();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.cell.CellBuild#getUnitCells <em>Unit Cells</em>}'.
     * @return the meta object for the attribute '<em>Unit Cells</em>'.
     * @see org.nitrolith.model.cell.CellBuild#getUnitCells()
     * @see #getCellBuild()
     * @generated
     */
    EAttribute getCellBuild_UnitCells();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.cell.CellBuild#getFootprint <em>Footprint</em>}'.
     * @return the meta object for the attribute '<em>Footprint</em>'.
     * @see org.nitrolith.model.cell.CellBuild#getFootprint()
     * @see #getCellBuild()
     * @generated
     */
    EAttribute getCellBuild_Footprint();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.cell.CellBuild#getTemperature <em>Temperature</em>}'.
     * @return the meta object for the attribute '<em>Temperature</em>'.
     * @see org.nitrolith.model.cell.CellBuild#getTemperature()
     * @see #getCellBuild()
     * @generated
     */
    EAttribute getCellBuild_Temperature();

    /**
     * Returns the meta object for the containment reference '{@link org.nitrolith.model.cell.CellBuild#getPackaging <em>Packaging</em>}'.
     * @return the meta object for the containment reference '<em>Packaging</em>'.
     * @see org.nitrolith.model.cell.CellBuild#getPackaging()
     * @see #getCellBuild()
     * @generated
     */
    EReference getCellBuild_Packaging();

    /**
     * Returns the meta object for the containment reference '{@link org.nitrolith.model.cell.CellBuild#getCounting <em>Counting</em>}'.
     * @return the meta object for the containment reference '<em>Counting</em>'.
     * @see org.nitrolith.model.cell.CellBuild#getCounting()
     * @see #getCellBuild()
     * @generated
     */
    EReference getCellBuild_Counting();

    /**
     * Returns the meta object for the containment reference list '{@link org.nitrolith.model.cell.CellBuild#getAssumptions <em>Assumptions</em>}'.
     * @return the meta object for the containment reference list '<em>Assumptions</em>'.
     * @see org.nitrolith.model.cell.CellBuild#getAssumptions()
     * @see #getCellBuild()
     * @generated
     */
    EReference getCellBuild_Assumptions();

    /**
     * Returns the meta object for the containment reference list '{@link org.nitrolith.model.cell.CellBuild#getPerformances <em>Performances</em>}'.
     * @return the meta object for the containment reference list '<em>Performances</em>'.
     * @see org.nitrolith.model.cell.CellBuild#getPerformances()
     * @see #getCellBuild()
     * @generated
     */
    EReference getCellBuild_Performances();

    /**
     * Returns the meta object for the reference list '{@link org.nitrolith.model.cell.CellBuild#getMeasurements <em>Measurements</em>}'.
     * @return the meta object for the reference list '<em>Measurements</em>'.
     * @see org.nitrolith.model.cell.CellBuild#getMeasurements()
     * @see #getCellBuild()
     * @generated
     */
    EReference getCellBuild_Measurements();

    /**
     * Returns the meta object for the containment reference list '{@link org.nitrolith.model.cell.CellBuild#getEstimates <em>Estimates</em>}'.
     * @return the meta object for the containment reference list '<em>Estimates</em>'.
     * @see org.nitrolith.model.cell.CellBuild#getEstimates()
     * @see #getCellBuild()
     * @generated
     */
    EReference getCellBuild_Estimates();

    /**
     * Returns the meta object for the containment reference list '{@link org.nitrolith.model.cell.CellBuild#getStudies <em>Studies</em>}'.
     * @return the meta object for the containment reference list '<em>Studies</em>'.
     * @see org.nitrolith.model.cell.CellBuild#getStudies()
     * @see #getCellBuild()
     * @generated
     */
    EReference getCellBuild_Studies();

    /**
     * Returns the meta object for class '{@link org.nitrolith.model.cell.StackItem <em>Stack Item</em>}'.
     * @return the meta object for class '<em>Stack Item</em>'.
     * @see org.nitrolith.model.cell.StackItem
     * @generated
     */
    EClass getStackItem();

    /**
     * Returns the meta object for class '{@link org.nitrolith.model.cell.Interface <em>Interface</em>}'.
     * @return the meta object for class '<em>Interface</em>'.
     * @see org.nitrolith.model.cell.Interface
     * @generated
     */
    EClass getInterface();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.cell.Interface#getAreaSpecificResistance <em>Area Specific Resistance</em>}'.
     * @return the meta object for the attribute '<em>Area Specific Resistance</em>'.
     * @see org.nitrolith.model.cell.Interface#getAreaSpecificResistance()
     * @see #getInterface()
     * @generated
     */
    EAttribute getInterface_AreaSpecificResistance();

    /**
     * Returns the meta object for the containment reference list '{@link org.nitrolith.model.cell.Interface#getInterphases <em>Interphases</em>}'.
     * @return the meta object for the containment reference list '<em>Interphases</em>'.
     * @see org.nitrolith.model.cell.Interface#getInterphases()
     * @see #getInterface()
     * @generated
     */
    EReference getInterface_Interphases();

    /**
     * Returns the meta object for class '{@link org.nitrolith.model.cell.Interphase <em>Interphase</em>}'.
     * @return the meta object for class '<em>Interphase</em>'.
     * @see org.nitrolith.model.cell.Interphase
     * @generated
     */
    EClass getInterphase();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.cell.Interphase#getFormula <em>Formula</em>}'.
     * @return the meta object for the attribute '<em>Formula</em>'.
     * @see org.nitrolith.model.cell.Interphase#getFormula()
     * @see #getInterphase()
     * @generated
     */
    EAttribute getInterphase_Formula();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.cell.Interphase#getThickness <em>Thickness</em>}'.
     * @return the meta object for the attribute '<em>Thickness</em>'.
     * @see org.nitrolith.model.cell.Interphase#getThickness()
     * @see #getInterphase()
     * @generated
     */
    EAttribute getInterphase_Thickness();

    /**
     * Returns the meta object for class '{@link org.nitrolith.model.cell.Layer <em>Layer</em>}'.
     * @return the meta object for class '<em>Layer</em>'.
     * @see org.nitrolith.model.cell.Layer
     * @generated
     */
    EClass getLayer();

    /**
     * Returns the meta object for the reference '{@link org.nitrolith.model.cell.Layer#getMaterial <em>Material</em>}'.
     * @return the meta object for the reference '<em>Material</em>'.
     * @see org.nitrolith.model.cell.Layer#getMaterial()
     * @see #getLayer()
     * @generated
     */
    EReference getLayer_Material();

    /**
     * Returns the meta object for the reference '{@link org.nitrolith.model.cell.Layer#getPhase <em>Phase</em>}'.
     * @return the meta object for the reference '<em>Phase</em>'.
     * @see org.nitrolith.model.cell.Layer#getPhase()
     * @see #getLayer()
     * @generated
     */
    EReference getLayer_Phase();

    /**
     * Returns the meta object for the reference '{@link org.nitrolith.model.cell.Layer#getSample <em>Sample</em>}'.
     * @return the meta object for the reference '<em>Sample</em>'.
     * @see org.nitrolith.model.cell.Layer#getSample()
     * @see #getLayer()
     * @generated
     */
    EReference getLayer_Sample();

    /**
     * Returns the meta object for the reference '{@link org.nitrolith.model.cell.Layer#getProduct <em>Product</em>}'.
     * @return the meta object for the reference '<em>Product</em>'.
     * @see org.nitrolith.model.cell.Layer#getProduct()
     * @see #getLayer()
     * @generated
     */
    EReference getLayer_Product();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.cell.Layer#getFormula <em>Formula</em>}'.
     * @return the meta object for the attribute '<em>Formula</em>'.
     * @see org.nitrolith.model.cell.Layer#getFormula()
     * @see #getLayer()
     * @generated
     */
    EAttribute getLayer_Formula();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.cell.Layer#getThickness <em>Thickness</em>}'.
     * @return the meta object for the attribute '<em>Thickness</em>'.
     * @see org.nitrolith.model.cell.Layer#getThickness()
     * @see #getLayer()
     * @generated
     */
    EAttribute getLayer_Thickness();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.cell.Layer#getDensity <em>Density</em>}'.
     * @return the meta object for the attribute '<em>Density</em>'.
     * @see org.nitrolith.model.cell.Layer#getDensity()
     * @see #getLayer()
     * @generated
     */
    EAttribute getLayer_Density();

    /**
     * Returns the meta object for class '{@link org.nitrolith.model.cell.CurrentCollector <em>Current Collector</em>}'.
     * @return the meta object for class '<em>Current Collector</em>'.
     * @see org.nitrolith.model.cell.CurrentCollector
     * @generated
     */
    EClass getCurrentCollector();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.cell.CurrentCollector#getCoatedSides <em>Coated Sides</em>}'.
     * @return the meta object for the attribute '<em>Coated Sides</em>'.
     * @see org.nitrolith.model.cell.CurrentCollector#getCoatedSides()
     * @see #getCurrentCollector()
     * @generated
     */
    EAttribute getCurrentCollector_CoatedSides();

    /**
     * Returns the meta object for class '{@link org.nitrolith.model.cell.CompositeElectrode <em>Composite Electrode</em>}'.
     * @return the meta object for class '<em>Composite Electrode</em>'.
     * @see org.nitrolith.model.cell.CompositeElectrode
     * @generated
     */
    EClass getCompositeElectrode();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.cell.CompositeElectrode#getPolarity <em>Polarity</em>}'.
     * @return the meta object for the attribute '<em>Polarity</em>'.
     * @see org.nitrolith.model.cell.CompositeElectrode#getPolarity()
     * @see #getCompositeElectrode()
     * @generated
     */
    EAttribute getCompositeElectrode_Polarity();

    /**
     * Returns the meta object for the reference '{@link org.nitrolith.model.cell.CompositeElectrode#getActiveMaterial <em>Active Material</em>}'.
     * @return the meta object for the reference '<em>Active Material</em>'.
     * @see org.nitrolith.model.cell.CompositeElectrode#getActiveMaterial()
     * @see #getCompositeElectrode()
     * @generated
     */
    EReference getCompositeElectrode_ActiveMaterial();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.cell.CompositeElectrode#getSpecificCapacity <em>Specific Capacity</em>}'.
     * @return the meta object for the attribute '<em>Specific Capacity</em>'.
     * @see org.nitrolith.model.cell.CompositeElectrode#getSpecificCapacity()
     * @see #getCompositeElectrode()
     * @generated
     */
    EAttribute getCompositeElectrode_SpecificCapacity();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.cell.CompositeElectrode#getMeanVoltage <em>Mean Voltage</em>}'.
     * @return the meta object for the attribute '<em>Mean Voltage</em>'.
     * @see org.nitrolith.model.cell.CompositeElectrode#getMeanVoltage()
     * @see #getCompositeElectrode()
     * @generated
     */
    EAttribute getCompositeElectrode_MeanVoltage();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.cell.CompositeElectrode#getUpperCutoffVoltage <em>Upper Cutoff Voltage</em>}'.
     * @return the meta object for the attribute '<em>Upper Cutoff Voltage</em>'.
     * @see org.nitrolith.model.cell.CompositeElectrode#getUpperCutoffVoltage()
     * @see #getCompositeElectrode()
     * @generated
     */
    EAttribute getCompositeElectrode_UpperCutoffVoltage();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.cell.CompositeElectrode#getLowerCutoffVoltage <em>Lower Cutoff Voltage</em>}'.
     * @return the meta object for the attribute '<em>Lower Cutoff Voltage</em>'.
     * @see org.nitrolith.model.cell.CompositeElectrode#getLowerCutoffVoltage()
     * @see #getCompositeElectrode()
     * @generated
     */
    EAttribute getCompositeElectrode_LowerCutoffVoltage();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.cell.CompositeElectrode#getActiveFraction <em>Active Fraction</em>}'.
     * @return the meta object for the attribute '<em>Active Fraction</em>'.
     * @see org.nitrolith.model.cell.CompositeElectrode#getActiveFraction()
     * @see #getCompositeElectrode()
     * @generated
     */
    EAttribute getCompositeElectrode_ActiveFraction();

    /**
     * Returns the meta object for the reference '{@link org.nitrolith.model.cell.CompositeElectrode#getElectrolyteMaterial <em>Electrolyte Material</em>}'.
     * @return the meta object for the reference '<em>Electrolyte Material</em>'.
     * @see org.nitrolith.model.cell.CompositeElectrode#getElectrolyteMaterial()
     * @see #getCompositeElectrode()
     * @generated
     */
    EReference getCompositeElectrode_ElectrolyteMaterial();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.cell.CompositeElectrode#getElectrolyteFraction <em>Electrolyte Fraction</em>}'.
     * @return the meta object for the attribute '<em>Electrolyte Fraction</em>'.
     * @see org.nitrolith.model.cell.CompositeElectrode#getElectrolyteFraction()
     * @see #getCompositeElectrode()
     * @generated
     */
    EAttribute getCompositeElectrode_ElectrolyteFraction();

    /**
     * Returns the meta object for the reference '{@link org.nitrolith.model.cell.CompositeElectrode#getCarbonMaterial <em>Carbon Material</em>}'.
     * @return the meta object for the reference '<em>Carbon Material</em>'.
     * @see org.nitrolith.model.cell.CompositeElectrode#getCarbonMaterial()
     * @see #getCompositeElectrode()
     * @generated
     */
    EReference getCompositeElectrode_CarbonMaterial();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.cell.CompositeElectrode#getCarbonFraction <em>Carbon Fraction</em>}'.
     * @return the meta object for the attribute '<em>Carbon Fraction</em>'.
     * @see org.nitrolith.model.cell.CompositeElectrode#getCarbonFraction()
     * @see #getCompositeElectrode()
     * @generated
     */
    EAttribute getCompositeElectrode_CarbonFraction();

    /**
     * Returns the meta object for the reference '{@link org.nitrolith.model.cell.CompositeElectrode#getBinderMaterial <em>Binder Material</em>}'.
     * @return the meta object for the reference '<em>Binder Material</em>'.
     * @see org.nitrolith.model.cell.CompositeElectrode#getBinderMaterial()
     * @see #getCompositeElectrode()
     * @generated
     */
    EReference getCompositeElectrode_BinderMaterial();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.cell.CompositeElectrode#getBinderFraction <em>Binder Fraction</em>}'.
     * @return the meta object for the attribute '<em>Binder Fraction</em>'.
     * @see org.nitrolith.model.cell.CompositeElectrode#getBinderFraction()
     * @see #getCompositeElectrode()
     * @generated
     */
    EAttribute getCompositeElectrode_BinderFraction();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.cell.CompositeElectrode#getLoading <em>Loading</em>}'.
     * @return the meta object for the attribute '<em>Loading</em>'.
     * @see org.nitrolith.model.cell.CompositeElectrode#getLoading()
     * @see #getCompositeElectrode()
     * @generated
     */
    EAttribute getCompositeElectrode_Loading();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.cell.CompositeElectrode#getArealCapacity <em>Areal Capacity</em>}'.
     * @return the meta object for the attribute '<em>Areal Capacity</em>'.
     * @see org.nitrolith.model.cell.CompositeElectrode#getArealCapacity()
     * @see #getCompositeElectrode()
     * @generated
     */
    EAttribute getCompositeElectrode_ArealCapacity();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.cell.CompositeElectrode#getPorosity <em>Porosity</em>}'.
     * @return the meta object for the attribute '<em>Porosity</em>'.
     * @see org.nitrolith.model.cell.CompositeElectrode#getPorosity()
     * @see #getCompositeElectrode()
     * @generated
     */
    EAttribute getCompositeElectrode_Porosity();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.cell.CompositeElectrode#getFirstCycleLoss <em>First Cycle Loss</em>}'.
     * @return the meta object for the attribute '<em>First Cycle Loss</em>'.
     * @see org.nitrolith.model.cell.CompositeElectrode#getFirstCycleLoss()
     * @see #getCompositeElectrode()
     * @generated
     */
    EAttribute getCompositeElectrode_FirstCycleLoss();

    /**
     * Returns the meta object for class '{@link org.nitrolith.model.cell.ElectrolyteLayer <em>Electrolyte Layer</em>}'.
     * @return the meta object for class '<em>Electrolyte Layer</em>'.
     * @see org.nitrolith.model.cell.ElectrolyteLayer
     * @generated
     */
    EClass getElectrolyteLayer();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.cell.ElectrolyteLayer#getRelativeDensity <em>Relative Density</em>}'.
     * @return the meta object for the attribute '<em>Relative Density</em>'.
     * @see org.nitrolith.model.cell.ElectrolyteLayer#getRelativeDensity()
     * @see #getElectrolyteLayer()
     * @generated
     */
    EAttribute getElectrolyteLayer_RelativeDensity();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.cell.ElectrolyteLayer#getConductivity <em>Conductivity</em>}'.
     * @return the meta object for the attribute '<em>Conductivity</em>'.
     * @see org.nitrolith.model.cell.ElectrolyteLayer#getConductivity()
     * @see #getElectrolyteLayer()
     * @generated
     */
    EAttribute getElectrolyteLayer_Conductivity();

    /**
     * Returns the meta object for class '{@link org.nitrolith.model.cell.Interlayer <em>Interlayer</em>}'.
     * @return the meta object for class '<em>Interlayer</em>'.
     * @see org.nitrolith.model.cell.Interlayer
     * @generated
     */
    EClass getInterlayer();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.cell.Interlayer#getRelativeDensity <em>Relative Density</em>}'.
     * @return the meta object for the attribute '<em>Relative Density</em>'.
     * @see org.nitrolith.model.cell.Interlayer#getRelativeDensity()
     * @see #getInterlayer()
     * @generated
     */
    EAttribute getInterlayer_RelativeDensity();

    /**
     * Returns the meta object for class '{@link org.nitrolith.model.cell.Coating <em>Coating</em>}'.
     * @return the meta object for class '<em>Coating</em>'.
     * @see org.nitrolith.model.cell.Coating
     * @generated
     */
    EClass getCoating();

    /**
     * Returns the meta object for the reference '{@link org.nitrolith.model.cell.Coating#getCoats <em>Coats</em>}'.
     * @return the meta object for the reference '<em>Coats</em>'.
     * @see org.nitrolith.model.cell.Coating#getCoats()
     * @see #getCoating()
     * @generated
     */
    EReference getCoating_Coats();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.cell.Coating#getMassFraction <em>Mass Fraction</em>}'.
     * @return the meta object for the attribute '<em>Mass Fraction</em>'.
     * @see org.nitrolith.model.cell.Coating#getMassFraction()
     * @see #getCoating()
     * @generated
     */
    EAttribute getCoating_MassFraction();

    /**
     * Returns the meta object for class '{@link org.nitrolith.model.cell.LithiumAnode <em>Lithium Anode</em>}'.
     * @return the meta object for class '<em>Lithium Anode</em>'.
     * @see org.nitrolith.model.cell.LithiumAnode
     * @generated
     */
    EClass getLithiumAnode();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.cell.LithiumAnode#getNpRatio <em>Np Ratio</em>}'.
     * @return the meta object for the attribute '<em>Np Ratio</em>'.
     * @see org.nitrolith.model.cell.LithiumAnode#getNpRatio()
     * @see #getLithiumAnode()
     * @generated
     */
    EAttribute getLithiumAnode_NpRatio();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.cell.LithiumAnode#getSpecificCapacity <em>Specific Capacity</em>}'.
     * @return the meta object for the attribute '<em>Specific Capacity</em>'.
     * @see org.nitrolith.model.cell.LithiumAnode#getSpecificCapacity()
     * @see #getLithiumAnode()
     * @generated
     */
    EAttribute getLithiumAnode_SpecificCapacity();

    /**
     * Returns the meta object for class '{@link org.nitrolith.model.cell.AnodeFree <em>Anode Free</em>}'.
     * @return the meta object for class '<em>Anode Free</em>'.
     * @see org.nitrolith.model.cell.AnodeFree
     * @generated
     */
    EClass getAnodeFree();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.cell.AnodeFree#getReserve <em>Reserve</em>}'.
     * @return the meta object for the attribute '<em>Reserve</em>'.
     * @see org.nitrolith.model.cell.AnodeFree#getReserve()
     * @see #getAnodeFree()
     * @generated
     */
    EAttribute getAnodeFree_Reserve();

    /**
     * Returns the meta object for class '{@link org.nitrolith.model.cell.Packaging <em>Packaging</em>}'.
     * @return the meta object for class '<em>Packaging</em>'.
     * @see org.nitrolith.model.cell.Packaging
     * @generated
     */
    EClass getPackaging();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.cell.Packaging#getFoilArealMass <em>Foil Areal Mass</em>}'.
     * @return the meta object for the attribute '<em>Foil Areal Mass</em>'.
     * @see org.nitrolith.model.cell.Packaging#getFoilArealMass()
     * @see #getPackaging()
     * @generated
     */
    EAttribute getPackaging_FoilArealMass();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.cell.Packaging#getFoilThickness <em>Foil Thickness</em>}'.
     * @return the meta object for the attribute '<em>Foil Thickness</em>'.
     * @see org.nitrolith.model.cell.Packaging#getFoilThickness()
     * @see #getPackaging()
     * @generated
     */
    EAttribute getPackaging_FoilThickness();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.cell.Packaging#getSealMargin <em>Seal Margin</em>}'.
     * @return the meta object for the attribute '<em>Seal Margin</em>'.
     * @see org.nitrolith.model.cell.Packaging#getSealMargin()
     * @see #getPackaging()
     * @generated
     */
    EAttribute getPackaging_SealMargin();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.cell.Packaging#getTabMass <em>Tab Mass</em>}'.
     * @return the meta object for the attribute '<em>Tab Mass</em>'.
     * @see org.nitrolith.model.cell.Packaging#getTabMass()
     * @see #getPackaging()
     * @generated
     */
    EAttribute getPackaging_TabMass();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.cell.Packaging#getPressureHardwareMass <em>Pressure Hardware Mass</em>}'.
     * @return the meta object for the attribute '<em>Pressure Hardware Mass</em>'.
     * @see org.nitrolith.model.cell.Packaging#getPressureHardwareMass()
     * @see #getPackaging()
     * @generated
     */
    EAttribute getPackaging_PressureHardwareMass();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.cell.Packaging#getStackPressure <em>Stack Pressure</em>}'.
     * @return the meta object for the attribute '<em>Stack Pressure</em>'.
     * @see org.nitrolith.model.cell.Packaging#getStackPressure()
     * @see #getPackaging()
     * @generated
     */
    EAttribute getPackaging_StackPressure();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.cell.Packaging#getCaseMass <em>Case Mass</em>}'.
     * @return the meta object for the attribute '<em>Case Mass</em>'.
     * @see org.nitrolith.model.cell.Packaging#getCaseMass()
     * @see #getPackaging()
     * @generated
     */
    EAttribute getPackaging_CaseMass();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.cell.Packaging#getOtherMass <em>Other Mass</em>}'.
     * @return the meta object for the attribute '<em>Other Mass</em>'.
     * @see org.nitrolith.model.cell.Packaging#getOtherMass()
     * @see #getPackaging()
     * @generated
     */
    EAttribute getPackaging_OtherMass();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.cell.Packaging#getVolume <em>Volume</em>}'.
     * @return the meta object for the attribute '<em>Volume</em>'.
     * @see org.nitrolith.model.cell.Packaging#getVolume()
     * @see #getPackaging()
     * @generated
     */
    EAttribute getPackaging_Volume();

    /**
     * Returns the meta object for class '{@link org.nitrolith.model.cell.CountingRules <em>Counting Rules</em>}'.
     * @return the meta object for class '<em>Counting Rules</em>'.
     * @see org.nitrolith.model.cell.CountingRules
     * @generated
     */
    EClass getCountingRules();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.cell.CountingRules#getLithium <em>Lithium</em>}'.
     * @return the meta object for the attribute '<em>Lithium</em>'.
     * @see org.nitrolith.model.cell.CountingRules#getLithium()
     * @see #getCountingRules()
     * @generated
     */
    EAttribute getCountingRules_Lithium();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.cell.CountingRules#getFoils <em>Foils</em>}'.
     * @return the meta object for the attribute '<em>Foils</em>'.
     * @see org.nitrolith.model.cell.CountingRules#getFoils()
     * @see #getCountingRules()
     * @generated
     */
    EAttribute getCountingRules_Foils();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.cell.CountingRules#getElectrolyteThickness <em>Electrolyte Thickness</em>}'.
     * @return the meta object for the attribute '<em>Electrolyte Thickness</em>'.
     * @see org.nitrolith.model.cell.CountingRules#getElectrolyteThickness()
     * @see #getCountingRules()
     * @generated
     */
    EAttribute getCountingRules_ElectrolyteThickness();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.cell.CountingRules#isIncludePackage <em>Include Package</em>}'.
     * @return the meta object for the attribute '<em>Include Package</em>'.
     * @see org.nitrolith.model.cell.CountingRules#isIncludePackage()
     * @see #getCountingRules()
     * @generated
     */
    EAttribute getCountingRules_IncludePackage();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.cell.CountingRules#isIncludePressureHardware <em>Include Pressure Hardware</em>}'.
     * @return the meta object for the attribute '<em>Include Pressure Hardware</em>'.
     * @see org.nitrolith.model.cell.CountingRules#isIncludePressureHardware()
     * @see #getCountingRules()
     * @generated
     */
    EAttribute getCountingRules_IncludePressureHardware();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.cell.CountingRules#isIncludeFirstCycleLoss <em>Include First Cycle Loss</em>}'.
     * @return the meta object for the attribute '<em>Include First Cycle Loss</em>'.
     * @see org.nitrolith.model.cell.CountingRules#isIncludeFirstCycleLoss()
     * @see #getCountingRules()
     * @generated
     */
    EAttribute getCountingRules_IncludeFirstCycleLoss();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.cell.CountingRules#isIncludePorosity <em>Include Porosity</em>}'.
     * @return the meta object for the attribute '<em>Include Porosity</em>'.
     * @see org.nitrolith.model.cell.CountingRules#isIncludePorosity()
     * @see #getCountingRules()
     * @generated
     */
    EAttribute getCountingRules_IncludePorosity();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.cell.CountingRules#isIncludeSwelling <em>Include Swelling</em>}'.
     * @return the meta object for the attribute '<em>Include Swelling</em>'.
     * @see org.nitrolith.model.cell.CountingRules#isIncludeSwelling()
     * @see #getCountingRules()
     * @generated
     */
    EAttribute getCountingRules_IncludeSwelling();

    /**
     * Returns the meta object for class '{@link org.nitrolith.model.cell.Assumption <em>Assumption</em>}'.
     * @return the meta object for class '<em>Assumption</em>'.
     * @see org.nitrolith.model.cell.Assumption
     * @generated
     */
    EClass getAssumption();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.cell.Assumption#getValue <em>Value</em>}'.
     * @return the meta object for the attribute '<em>Value</em>'.
     * @see org.nitrolith.model.cell.Assumption#getValue()
     * @see #getAssumption()
     * @generated
     */
    EAttribute getAssumption_Value();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.cell.Assumption#getChoice <em>Choice</em>}'.
     * @return the meta object for the attribute '<em>Choice</em>'.
     * @see org.nitrolith.model.cell.Assumption#getChoice()
     * @see #getAssumption()
     * @generated
     */
    EAttribute getAssumption_Choice();

    /**
     * Returns the meta object for class '{@link org.nitrolith.model.cell.CellPerformance <em>Performance</em>}'.
     * @return the meta object for class '<em>Performance</em>'.
     * @see org.nitrolith.model.cell.CellPerformance
     * @generated
     */
    EClass getCellPerformance();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.cell.CellPerformance#getRecordType <em>Record Type</em>}'.
     * @return the meta object for the attribute '<em>Record Type</em>'.
     * @see org.nitrolith.model.cell.CellPerformance#getRecordType()
     * @see #getCellPerformance()
     * @generated
     */
    EAttribute getCellPerformance_RecordType();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.cell.CellPerformance#getConfiguration <em>Configuration</em>}'.
     * @return the meta object for the attribute '<em>Configuration</em>'.
     * @see org.nitrolith.model.cell.CellPerformance#getConfiguration()
     * @see #getCellPerformance()
     * @generated
     */
    EAttribute getCellPerformance_Configuration();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.cell.CellPerformance#getLoading <em>Loading</em>}'.
     * @return the meta object for the attribute '<em>Loading</em>'.
     * @see org.nitrolith.model.cell.CellPerformance#getLoading()
     * @see #getCellPerformance()
     * @generated
     */
    EAttribute getCellPerformance_Loading();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.cell.CellPerformance#getArealCapacity <em>Areal Capacity</em>}'.
     * @return the meta object for the attribute '<em>Areal Capacity</em>'.
     * @see org.nitrolith.model.cell.CellPerformance#getArealCapacity()
     * @see #getCellPerformance()
     * @generated
     */
    EAttribute getCellPerformance_ArealCapacity();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.cell.CellPerformance#getCapacityQualifier <em>Capacity Qualifier</em>}'.
     * @return the meta object for the attribute '<em>Capacity Qualifier</em>'.
     * @see org.nitrolith.model.cell.CellPerformance#getCapacityQualifier()
     * @see #getCellPerformance()
     * @generated
     */
    EAttribute getCellPerformance_CapacityQualifier();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.cell.CellPerformance#getRate <em>Rate</em>}'.
     * @return the meta object for the attribute '<em>Rate</em>'.
     * @see org.nitrolith.model.cell.CellPerformance#getRate()
     * @see #getCellPerformance()
     * @generated
     */
    EAttribute getCellPerformance_Rate();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.cell.CellPerformance#getCurrentDensity <em>Current Density</em>}'.
     * @return the meta object for the attribute '<em>Current Density</em>'.
     * @see org.nitrolith.model.cell.CellPerformance#getCurrentDensity()
     * @see #getCellPerformance()
     * @generated
     */
    EAttribute getCellPerformance_CurrentDensity();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.cell.CellPerformance#getCycles <em>Cycles</em>}'.
     * @return the meta object for the attribute '<em>Cycles</em>'.
     * @see org.nitrolith.model.cell.CellPerformance#getCycles()
     * @see #getCellPerformance()
     * @generated
     */
    EAttribute getCellPerformance_Cycles();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.cell.CellPerformance#getRetention <em>Retention</em>}'.
     * @return the meta object for the attribute '<em>Retention</em>'.
     * @see org.nitrolith.model.cell.CellPerformance#getRetention()
     * @see #getCellPerformance()
     * @generated
     */
    EAttribute getCellPerformance_Retention();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.cell.CellPerformance#getTemperature <em>Temperature</em>}'.
     * @return the meta object for the attribute '<em>Temperature</em>'.
     * @see org.nitrolith.model.cell.CellPerformance#getTemperature()
     * @see #getCellPerformance()
     * @generated
     */
    EAttribute getCellPerformance_Temperature();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.cell.CellPerformance#getCriticalCurrentDensity <em>Critical Current Density</em>}'.
     * @return the meta object for the attribute '<em>Critical Current Density</em>'.
     * @see org.nitrolith.model.cell.CellPerformance#getCriticalCurrentDensity()
     * @see #getCellPerformance()
     * @generated
     */
    EAttribute getCellPerformance_CriticalCurrentDensity();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.cell.CellPerformance#getEnergyDensity <em>Energy Density</em>}'.
     * @return the meta object for the attribute '<em>Energy Density</em>'.
     * @see org.nitrolith.model.cell.CellPerformance#getEnergyDensity()
     * @see #getCellPerformance()
     * @generated
     */
    EAttribute getCellPerformance_EnergyDensity();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.cell.CellPerformance#getCondition <em>Condition</em>}'.
     * @return the meta object for the attribute '<em>Condition</em>'.
     * @see org.nitrolith.model.cell.CellPerformance#getCondition()
     * @see #getCellPerformance()
     * @generated
     */
    EAttribute getCellPerformance_Condition();

    /**
     * Returns the meta object for the reference '{@link org.nitrolith.model.cell.CellPerformance#getMeasurement <em>Measurement</em>}'.
     * @return the meta object for the reference '<em>Measurement</em>'.
     * @see org.nitrolith.model.cell.CellPerformance#getMeasurement()
     * @see #getCellPerformance()
     * @generated
     */
    EReference getCellPerformance_Measurement();

    /**
     * Returns the meta object for class '{@link org.nitrolith.model.cell.EnergyEstimate <em>Energy Estimate</em>}'.
     * @return the meta object for class '<em>Energy Estimate</em>'.
     * @see org.nitrolith.model.cell.EnergyEstimate
     * @generated
     */
    EClass getEnergyEstimate();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.cell.EnergyEstimate#getGravimetricEnergyDensity <em>Gravimetric Energy Density</em>}'.
     * @return the meta object for the attribute '<em>Gravimetric Energy Density</em>'.
     * @see org.nitrolith.model.cell.EnergyEstimate#getGravimetricEnergyDensity()
     * @see #getEnergyEstimate()
     * @generated
     */
    EAttribute getEnergyEstimate_GravimetricEnergyDensity();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.cell.EnergyEstimate#getVolumetricEnergyDensity <em>Volumetric Energy Density</em>}'.
     * @return the meta object for the attribute '<em>Volumetric Energy Density</em>'.
     * @see org.nitrolith.model.cell.EnergyEstimate#getVolumetricEnergyDensity()
     * @see #getEnergyEstimate()
     * @generated
     */
    EAttribute getEnergyEstimate_VolumetricEnergyDensity();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.cell.EnergyEstimate#getEnergy <em>Energy</em>}'.
     * @return the meta object for the attribute '<em>Energy</em>'.
     * @see org.nitrolith.model.cell.EnergyEstimate#getEnergy()
     * @see #getEnergyEstimate()
     * @generated
     */
    EAttribute getEnergyEstimate_Energy();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.cell.EnergyEstimate#getCapacity <em>Capacity</em>}'.
     * @return the meta object for the attribute '<em>Capacity</em>'.
     * @see org.nitrolith.model.cell.EnergyEstimate#getCapacity()
     * @see #getEnergyEstimate()
     * @generated
     */
    EAttribute getEnergyEstimate_Capacity();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.cell.EnergyEstimate#getMass <em>Mass</em>}'.
     * @return the meta object for the attribute '<em>Mass</em>'.
     * @see org.nitrolith.model.cell.EnergyEstimate#getMass()
     * @see #getEnergyEstimate()
     * @generated
     */
    EAttribute getEnergyEstimate_Mass();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.cell.EnergyEstimate#getVolume <em>Volume</em>}'.
     * @return the meta object for the attribute '<em>Volume</em>'.
     * @see org.nitrolith.model.cell.EnergyEstimate#getVolume()
     * @see #getEnergyEstimate()
     * @generated
     */
    EAttribute getEnergyEstimate_Volume();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.cell.EnergyEstimate#getArealCapacity <em>Areal Capacity</em>}'.
     * @return the meta object for the attribute '<em>Areal Capacity</em>'.
     * @see org.nitrolith.model.cell.EnergyEstimate#getArealCapacity()
     * @see #getEnergyEstimate()
     * @generated
     */
    EAttribute getEnergyEstimate_ArealCapacity();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.cell.EnergyEstimate#getNpRatio <em>Np Ratio</em>}'.
     * @return the meta object for the attribute '<em>Np Ratio</em>'.
     * @see org.nitrolith.model.cell.EnergyEstimate#getNpRatio()
     * @see #getEnergyEstimate()
     * @generated
     */
    EAttribute getEnergyEstimate_NpRatio();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.cell.EnergyEstimate#getAreaSpecificResistance <em>Area Specific Resistance</em>}'.
     * @return the meta object for the attribute '<em>Area Specific Resistance</em>'.
     * @see org.nitrolith.model.cell.EnergyEstimate#getAreaSpecificResistance()
     * @see #getEnergyEstimate()
     * @generated
     */
    EAttribute getEnergyEstimate_AreaSpecificResistance();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.cell.EnergyEstimate#getRate <em>Rate</em>}'.
     * @return the meta object for the attribute '<em>Rate</em>'.
     * @see org.nitrolith.model.cell.EnergyEstimate#getRate()
     * @see #getEnergyEstimate()
     * @generated
     */
    EAttribute getEnergyEstimate_Rate();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.cell.EnergyEstimate#getTemperature <em>Temperature</em>}'.
     * @return the meta object for the attribute '<em>Temperature</em>'.
     * @see org.nitrolith.model.cell.EnergyEstimate#getTemperature()
     * @see #getEnergyEstimate()
     * @generated
     */
    EAttribute getEnergyEstimate_Temperature();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.cell.EnergyEstimate#getCostOfMaterials <em>Cost Of Materials</em>}'.
     * @return the meta object for the attribute '<em>Cost Of Materials</em>'.
     * @see org.nitrolith.model.cell.EnergyEstimate#getCostOfMaterials()
     * @see #getEnergyEstimate()
     * @generated
     */
    EAttribute getEnergyEstimate_CostOfMaterials();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.cell.EnergyEstimate#getCurrency <em>Currency</em>}'.
     * @return the meta object for the attribute '<em>Currency</em>'.
     * @see org.nitrolith.model.cell.EnergyEstimate#getCurrency()
     * @see #getEnergyEstimate()
     * @generated
     */
    EAttribute getEnergyEstimate_Currency();

    /**
     * Returns the meta object for the attribute list '{@link org.nitrolith.model.cell.EnergyEstimate#getAssumptions <em>Assumptions</em>}'.
     * @return the meta object for the attribute list '<em>Assumptions</em>'.
     * @see org.nitrolith.model.cell.EnergyEstimate#getAssumptions()
     * @see #getEnergyEstimate()
     * @generated
     */
    EAttribute getEnergyEstimate_Assumptions();

    /**
     * Returns the meta object for the containment reference list '{@link org.nitrolith.model.cell.EnergyEstimate#getShares <em>Shares</em>}'.
     * @return the meta object for the containment reference list '<em>Shares</em>'.
     * @see org.nitrolith.model.cell.EnergyEstimate#getShares()
     * @see #getEnergyEstimate()
     * @generated
     */
    EReference getEnergyEstimate_Shares();

    /**
     * Returns the meta object for class '{@link org.nitrolith.model.cell.LayerShare <em>Layer Share</em>}'.
     * @return the meta object for class '<em>Layer Share</em>'.
     * @see org.nitrolith.model.cell.LayerShare
     * @generated
     */
    EClass getLayerShare();

    /**
     * Returns the meta object for the reference '{@link org.nitrolith.model.cell.LayerShare#getLayer <em>Layer</em>}'.
     * @return the meta object for the reference '<em>Layer</em>'.
     * @see org.nitrolith.model.cell.LayerShare#getLayer()
     * @see #getLayerShare()
     * @generated
     */
    EReference getLayerShare_Layer();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.cell.LayerShare#getThickness <em>Thickness</em>}'.
     * @return the meta object for the attribute '<em>Thickness</em>'.
     * @see org.nitrolith.model.cell.LayerShare#getThickness()
     * @see #getLayerShare()
     * @generated
     */
    EAttribute getLayerShare_Thickness();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.cell.LayerShare#getArealMass <em>Areal Mass</em>}'.
     * @return the meta object for the attribute '<em>Areal Mass</em>'.
     * @see org.nitrolith.model.cell.LayerShare#getArealMass()
     * @see #getLayerShare()
     * @generated
     */
    EAttribute getLayerShare_ArealMass();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.cell.LayerShare#getMassFraction <em>Mass Fraction</em>}'.
     * @return the meta object for the attribute '<em>Mass Fraction</em>'.
     * @see org.nitrolith.model.cell.LayerShare#getMassFraction()
     * @see #getLayerShare()
     * @generated
     */
    EAttribute getLayerShare_MassFraction();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.cell.LayerShare#getVolumeFraction <em>Volume Fraction</em>}'.
     * @return the meta object for the attribute '<em>Volume Fraction</em>'.
     * @see org.nitrolith.model.cell.LayerShare#getVolumeFraction()
     * @see #getLayerShare()
     * @generated
     */
    EAttribute getLayerShare_VolumeFraction();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.cell.LayerShare#getResistance <em>Resistance</em>}'.
     * @return the meta object for the attribute '<em>Resistance</em>'.
     * @see org.nitrolith.model.cell.LayerShare#getResistance()
     * @see #getLayerShare()
     * @generated
     */
    EAttribute getLayerShare_Resistance();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.cell.LayerShare#getCost <em>Cost</em>}'.
     * @return the meta object for the attribute '<em>Cost</em>'.
     * @see org.nitrolith.model.cell.LayerShare#getCost()
     * @see #getLayerShare()
     * @generated
     */
    EAttribute getLayerShare_Cost();

    /**
     * Returns the meta object for class '{@link org.nitrolith.model.cell.DesignStudy <em>Design Study</em>}'.
     * @return the meta object for class '<em>Design Study</em>'.
     * @see org.nitrolith.model.cell.DesignStudy
     * @generated
     */
    EClass getDesignStudy();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.cell.DesignStudy#getKind <em>Kind</em>}'.
     * @return the meta object for the attribute '<em>Kind</em>'.
     * @see org.nitrolith.model.cell.DesignStudy#getKind()
     * @see #getDesignStudy()
     * @generated
     */
    EAttribute getDesignStudy_Kind();

    /**
     * Returns the meta object for the containment reference list '{@link org.nitrolith.model.cell.DesignStudy#getVariables <em>Variables</em>}'.
     * @return the meta object for the containment reference list '<em>Variables</em>'.
     * @see org.nitrolith.model.cell.DesignStudy#getVariables()
     * @see #getDesignStudy()
     * @generated
     */
    EReference getDesignStudy_Variables();

    /**
     * Returns the meta object for the containment reference list '{@link org.nitrolith.model.cell.DesignStudy#getTargets <em>Targets</em>}'.
     * @return the meta object for the containment reference list '<em>Targets</em>'.
     * @see org.nitrolith.model.cell.DesignStudy#getTargets()
     * @see #getDesignStudy()
     * @generated
     */
    EReference getDesignStudy_Targets();

    /**
     * Returns the meta object for the containment reference list '{@link org.nitrolith.model.cell.DesignStudy#getCritical <em>Critical</em>}'.
     * @return the meta object for the containment reference list '<em>Critical</em>'.
     * @see org.nitrolith.model.cell.DesignStudy#getCritical()
     * @see #getDesignStudy()
     * @generated
     */
    EReference getDesignStudy_Critical();

    /**
     * Returns the meta object for the containment reference list '{@link org.nitrolith.model.cell.DesignStudy#getColumns <em>Columns</em>}'.
     * @return the meta object for the containment reference list '<em>Columns</em>'.
     * @see org.nitrolith.model.cell.DesignStudy#getColumns()
     * @see #getDesignStudy()
     * @generated
     */
    EReference getDesignStudy_Columns();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.cell.DesignStudy#getDraws <em>Draws</em>}'.
     * @return the meta object for the attribute '<em>Draws</em>'.
     * @see org.nitrolith.model.cell.DesignStudy#getDraws()
     * @see #getDesignStudy()
     * @generated
     */
    EAttribute getDesignStudy_Draws();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.cell.DesignStudy#getSeed <em>Seed</em>}'.
     * @return the meta object for the attribute '<em>Seed</em>'.
     * @see org.nitrolith.model.cell.DesignStudy#getSeed()
     * @see #getDesignStudy()
     * @generated
     */
    EAttribute getDesignStudy_Seed();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.cell.DesignStudy#getQuantity <em>Quantity</em>}'.
     * @return the meta object for the attribute '<em>Quantity</em>'.
     * @see org.nitrolith.model.cell.DesignStudy#getQuantity()
     * @see #getDesignStudy()
     * @generated
     */
    EAttribute getDesignStudy_Quantity();

    /**
     * Returns the meta object for the containment reference '{@link org.nitrolith.model.cell.DesignStudy#getTable <em>Table</em>}'.
     * @return the meta object for the containment reference '<em>Table</em>'.
     * @see org.nitrolith.model.cell.DesignStudy#getTable()
     * @see #getDesignStudy()
     * @generated
     */
    EReference getDesignStudy_Table();

    /**
     * Returns the meta object for class '{@link org.nitrolith.model.cell.StudyVariable <em>Study Variable</em>}'.
     * @return the meta object for class '<em>Study Variable</em>'.
     * @see org.nitrolith.model.cell.StudyVariable
     * @generated
     */
    EClass getStudyVariable();

    /**
     * Returns the meta object for the reference '{@link org.nitrolith.model.cell.StudyVariable#getLayer <em>Layer</em>}'.
     * @return the meta object for the reference '<em>Layer</em>'.
     * @see org.nitrolith.model.cell.StudyVariable#getLayer()
     * @see #getStudyVariable()
     * @generated
     */
    EReference getStudyVariable_Layer();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.cell.StudyVariable#getFeature <em>Feature</em>}'.
     * @return the meta object for the attribute '<em>Feature</em>'.
     * @see org.nitrolith.model.cell.StudyVariable#getFeature()
     * @see #getStudyVariable()
     * @generated
     */
    EAttribute getStudyVariable_Feature();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.cell.StudyVariable#getFrom <em>From</em>}'.
     * @return the meta object for the attribute '<em>From</em>'.
     * @see org.nitrolith.model.cell.StudyVariable#getFrom()
     * @see #getStudyVariable()
     * @generated
     */
    EAttribute getStudyVariable_From();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.cell.StudyVariable#getTo <em>To</em>}'.
     * @return the meta object for the attribute '<em>To</em>'.
     * @see org.nitrolith.model.cell.StudyVariable#getTo()
     * @see #getStudyVariable()
     * @generated
     */
    EAttribute getStudyVariable_To();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.cell.StudyVariable#getCount <em>Count</em>}'.
     * @return the meta object for the attribute '<em>Count</em>'.
     * @see org.nitrolith.model.cell.StudyVariable#getCount()
     * @see #getStudyVariable()
     * @generated
     */
    EAttribute getStudyVariable_Count();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.cell.StudyVariable#isLogarithmic <em>Logarithmic</em>}'.
     * @return the meta object for the attribute '<em>Logarithmic</em>'.
     * @see org.nitrolith.model.cell.StudyVariable#isLogarithmic()
     * @see #getStudyVariable()
     * @generated
     */
    EAttribute getStudyVariable_Logarithmic();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.cell.StudyVariable#getDistribution <em>Distribution</em>}'.
     * @return the meta object for the attribute '<em>Distribution</em>'.
     * @see org.nitrolith.model.cell.StudyVariable#getDistribution()
     * @see #getStudyVariable()
     * @generated
     */
    EAttribute getStudyVariable_Distribution();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.cell.StudyVariable#getStandardUncertainty <em>Standard Uncertainty</em>}'.
     * @return the meta object for the attribute '<em>Standard Uncertainty</em>'.
     * @see org.nitrolith.model.cell.StudyVariable#getStandardUncertainty()
     * @see #getStudyVariable()
     * @generated
     */
    EAttribute getStudyVariable_StandardUncertainty();

    /**
     * Returns the meta object for class '{@link org.nitrolith.model.cell.CriticalValue <em>Critical Value</em>}'.
     * @return the meta object for class '<em>Critical Value</em>'.
     * @see org.nitrolith.model.cell.CriticalValue
     * @generated
     */
    EClass getCriticalValue();

    /**
     * Returns the meta object for the reference '{@link org.nitrolith.model.cell.CriticalValue#getTarget <em>Target</em>}'.
     * @return the meta object for the reference '<em>Target</em>'.
     * @see org.nitrolith.model.cell.CriticalValue#getTarget()
     * @see #getCriticalValue()
     * @generated
     */
    EReference getCriticalValue_Target();

    /**
     * Returns the meta object for the reference '{@link org.nitrolith.model.cell.CriticalValue#getVariable <em>Variable</em>}'.
     * @return the meta object for the reference '<em>Variable</em>'.
     * @see org.nitrolith.model.cell.CriticalValue#getVariable()
     * @see #getCriticalValue()
     * @generated
     */
    EReference getCriticalValue_Variable();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.cell.CriticalValue#getValue <em>Value</em>}'.
     * @return the meta object for the attribute '<em>Value</em>'.
     * @see org.nitrolith.model.cell.CriticalValue#getValue()
     * @see #getCriticalValue()
     * @generated
     */
    EAttribute getCriticalValue_Value();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.cell.CriticalValue#getCondition <em>Condition</em>}'.
     * @return the meta object for the attribute '<em>Condition</em>'.
     * @see org.nitrolith.model.cell.CriticalValue#getCondition()
     * @see #getCriticalValue()
     * @generated
     */
    EAttribute getCriticalValue_Condition();

    /**
     * Returns the meta object for class '{@link org.nitrolith.model.cell.StudyColumn <em>Study Column</em>}'.
     * @return the meta object for class '<em>Study Column</em>'.
     * @see org.nitrolith.model.cell.StudyColumn
     * @generated
     */
    EClass getStudyColumn();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.cell.StudyColumn#getUnit <em>Unit</em>}'.
     * @return the meta object for the attribute '<em>Unit</em>'.
     * @see org.nitrolith.model.cell.StudyColumn#getUnit()
     * @see #getStudyColumn()
     * @generated
     */
    EAttribute getStudyColumn_Unit();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.cell.StudyColumn#getValues <em>Values</em>}'.
     * @return the meta object for the attribute '<em>Values</em>'.
     * @see org.nitrolith.model.cell.StudyColumn#getValues()
     * @see #getStudyColumn()
     * @generated
     */
    EAttribute getStudyColumn_Values();

    /**
     * Returns the meta object for class '{@link org.nitrolith.model.cell.DataTable <em>Data Table</em>}'.
     * @return the meta object for class '<em>Data Table</em>'.
     * @see org.nitrolith.model.cell.DataTable
     * @generated
     */
    EClass getDataTable();

    /**
     * Returns the meta object for the attribute list '{@link org.nitrolith.model.cell.DataTable#getColumns <em>Columns</em>}'.
     * @return the meta object for the attribute list '<em>Columns</em>'.
     * @see org.nitrolith.model.cell.DataTable#getColumns()
     * @see #getDataTable()
     * @generated
     */
    EAttribute getDataTable_Columns();

    /**
     * Returns the meta object for enum '{@link org.nitrolith.model.cell.CellFormat <em>Format</em>}'.
     * @return the meta object for enum '<em>Format</em>'.
     * @see org.nitrolith.model.cell.CellFormat
     * @generated
     */
    EEnum getCellFormat();

    /**
     * Returns the meta object for enum '{@link org.nitrolith.model.cell.CoatedSides <em>Coated Sides</em>}'.
     * @return the meta object for enum '<em>Coated Sides</em>'.
     * @see org.nitrolith.model.cell.CoatedSides
     * @generated
     */
    EEnum getCoatedSides();

    /**
     * Returns the meta object for enum '{@link org.nitrolith.model.cell.Polarity <em>Polarity</em>}'.
     * @return the meta object for enum '<em>Polarity</em>'.
     * @see org.nitrolith.model.cell.Polarity
     * @generated
     */
    EEnum getPolarity();

    /**
     * Returns the meta object for enum '{@link org.nitrolith.model.cell.LithiumCounting <em>Lithium Counting</em>}'.
     * @return the meta object for enum '<em>Lithium Counting</em>'.
     * @see org.nitrolith.model.cell.LithiumCounting
     * @generated
     */
    EEnum getLithiumCounting();

    /**
     * Returns the meta object for enum '{@link org.nitrolith.model.cell.FoilCounting <em>Foil Counting</em>}'.
     * @return the meta object for enum '<em>Foil Counting</em>'.
     * @see org.nitrolith.model.cell.FoilCounting
     * @generated
     */
    EEnum getFoilCounting();

    /**
     * Returns the meta object for enum '{@link org.nitrolith.model.cell.ThicknessCounting <em>Thickness Counting</em>}'.
     * @return the meta object for enum '<em>Thickness Counting</em>'.
     * @see org.nitrolith.model.cell.ThicknessCounting
     * @generated
     */
    EEnum getThicknessCounting();

    /**
     * Returns the meta object for enum '{@link org.nitrolith.model.cell.StudyKind <em>Study Kind</em>}'.
     * @return the meta object for enum '<em>Study Kind</em>'.
     * @see org.nitrolith.model.cell.StudyKind
     * @generated
     */
    EEnum getStudyKind();

    /**
     * Returns the meta object for enum '{@link org.nitrolith.model.cell.Distribution <em>Distribution</em>}'.
     * @return the meta object for enum '<em>Distribution</em>'.
     * @see org.nitrolith.model.cell.Distribution
     * @generated
     */
    EEnum getDistribution();

    /**
     * Returns the factory that creates the instances of the model.
     * @return the factory that creates the instances of the model.
     * @generated
     */
    CellFactory getCellFactory();

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
         * The meta object literal for the '{@link org.nitrolith.model.cell.impl.CellBuildImpl <em>Build</em>}' class.
         * @see org.nitrolith.model.cell.impl.CellBuildImpl
         * @see org.nitrolith.model.cell.impl.CellPackageImpl#getCellBuild()
         * @generated
         */
        EClass CELL_BUILD = eINSTANCE.getCellBuild();

        /**
         * The meta object literal for the '<em><b>Format</b></em>' attribute feature.
         * @generated
         */
        EAttribute CELL_BUILD__FORMAT = eINSTANCE.getCellBuild_Format();

        /**
         * The meta object literal for the '<em><b>Stack</b></em>' containment reference list feature.
         * @generated
         */
        EReference CELL_BUILD__STACK = eINSTANCE.getCellBuild_Stack();

        /**
         * The meta object literal for the '<em><b>Unit Cells</b></em>' attribute feature.
         * @generated
         */
        EAttribute CELL_BUILD__UNIT_CELLS = eINSTANCE.getCellBuild_UnitCells();

        /**
         * The meta object literal for the '<em><b>Footprint</b></em>' attribute feature.
         * @generated
         */
        EAttribute CELL_BUILD__FOOTPRINT = eINSTANCE.getCellBuild_Footprint();

        /**
         * The meta object literal for the '<em><b>Temperature</b></em>' attribute feature.
         * @generated
         */
        EAttribute CELL_BUILD__TEMPERATURE = eINSTANCE.getCellBuild_Temperature();

        /**
         * The meta object literal for the '<em><b>Packaging</b></em>' containment reference feature.
         * @generated
         */
        EReference CELL_BUILD__PACKAGING = eINSTANCE.getCellBuild_Packaging();

        /**
         * The meta object literal for the '<em><b>Counting</b></em>' containment reference feature.
         * @generated
         */
        EReference CELL_BUILD__COUNTING = eINSTANCE.getCellBuild_Counting();

        /**
         * The meta object literal for the '<em><b>Assumptions</b></em>' containment reference list feature.
         * @generated
         */
        EReference CELL_BUILD__ASSUMPTIONS = eINSTANCE.getCellBuild_Assumptions();

        /**
         * The meta object literal for the '<em><b>Performances</b></em>' containment reference list feature.
         * @generated
         */
        EReference CELL_BUILD__PERFORMANCES = eINSTANCE.getCellBuild_Performances();

        /**
         * The meta object literal for the '<em><b>Measurements</b></em>' reference list feature.
         * @generated
         */
        EReference CELL_BUILD__MEASUREMENTS = eINSTANCE.getCellBuild_Measurements();

        /**
         * The meta object literal for the '<em><b>Estimates</b></em>' containment reference list feature.
         * @generated
         */
        EReference CELL_BUILD__ESTIMATES = eINSTANCE.getCellBuild_Estimates();

        /**
         * The meta object literal for the '<em><b>Studies</b></em>' containment reference list feature.
         * @generated
         */
        EReference CELL_BUILD__STUDIES = eINSTANCE.getCellBuild_Studies();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.cell.impl.StackItemImpl <em>Stack Item</em>}' class.
         * @see org.nitrolith.model.cell.impl.StackItemImpl
         * @see org.nitrolith.model.cell.impl.CellPackageImpl#getStackItem()
         * @generated
         */
        EClass STACK_ITEM = eINSTANCE.getStackItem();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.cell.impl.InterfaceImpl <em>Interface</em>}' class.
         * @see org.nitrolith.model.cell.impl.InterfaceImpl
         * @see org.nitrolith.model.cell.impl.CellPackageImpl#getInterface()
         * @generated
         */
        EClass INTERFACE = eINSTANCE.getInterface();

        /**
         * The meta object literal for the '<em><b>Area Specific Resistance</b></em>' attribute feature.
         * @generated
         */
        EAttribute INTERFACE__AREA_SPECIFIC_RESISTANCE = eINSTANCE.getInterface_AreaSpecificResistance();

        /**
         * The meta object literal for the '<em><b>Interphases</b></em>' containment reference list feature.
         * @generated
         */
        EReference INTERFACE__INTERPHASES = eINSTANCE.getInterface_Interphases();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.cell.impl.InterphaseImpl <em>Interphase</em>}' class.
         * @see org.nitrolith.model.cell.impl.InterphaseImpl
         * @see org.nitrolith.model.cell.impl.CellPackageImpl#getInterphase()
         * @generated
         */
        EClass INTERPHASE = eINSTANCE.getInterphase();

        /**
         * The meta object literal for the '<em><b>Formula</b></em>' attribute feature.
         * @generated
         */
        EAttribute INTERPHASE__FORMULA = eINSTANCE.getInterphase_Formula();

        /**
         * The meta object literal for the '<em><b>Thickness</b></em>' attribute feature.
         * @generated
         */
        EAttribute INTERPHASE__THICKNESS = eINSTANCE.getInterphase_Thickness();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.cell.impl.LayerImpl <em>Layer</em>}' class.
         * @see org.nitrolith.model.cell.impl.LayerImpl
         * @see org.nitrolith.model.cell.impl.CellPackageImpl#getLayer()
         * @generated
         */
        EClass LAYER = eINSTANCE.getLayer();

        /**
         * The meta object literal for the '<em><b>Material</b></em>' reference feature.
         * @generated
         */
        EReference LAYER__MATERIAL = eINSTANCE.getLayer_Material();

        /**
         * The meta object literal for the '<em><b>Phase</b></em>' reference feature.
         * @generated
         */
        EReference LAYER__PHASE = eINSTANCE.getLayer_Phase();

        /**
         * The meta object literal for the '<em><b>Sample</b></em>' reference feature.
         * @generated
         */
        EReference LAYER__SAMPLE = eINSTANCE.getLayer_Sample();

        /**
         * The meta object literal for the '<em><b>Product</b></em>' reference feature.
         * @generated
         */
        EReference LAYER__PRODUCT = eINSTANCE.getLayer_Product();

        /**
         * The meta object literal for the '<em><b>Formula</b></em>' attribute feature.
         * @generated
         */
        EAttribute LAYER__FORMULA = eINSTANCE.getLayer_Formula();

        /**
         * The meta object literal for the '<em><b>Thickness</b></em>' attribute feature.
         * @generated
         */
        EAttribute LAYER__THICKNESS = eINSTANCE.getLayer_Thickness();

        /**
         * The meta object literal for the '<em><b>Density</b></em>' attribute feature.
         * @generated
         */
        EAttribute LAYER__DENSITY = eINSTANCE.getLayer_Density();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.cell.impl.CurrentCollectorImpl <em>Current Collector</em>}' class.
         * @see org.nitrolith.model.cell.impl.CurrentCollectorImpl
         * @see org.nitrolith.model.cell.impl.CellPackageImpl#getCurrentCollector()
         * @generated
         */
        EClass CURRENT_COLLECTOR = eINSTANCE.getCurrentCollector();

        /**
         * The meta object literal for the '<em><b>Coated Sides</b></em>' attribute feature.
         * @generated
         */
        EAttribute CURRENT_COLLECTOR__COATED_SIDES = eINSTANCE.getCurrentCollector_CoatedSides();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.cell.impl.CompositeElectrodeImpl <em>Composite Electrode</em>}' class.
         * @see org.nitrolith.model.cell.impl.CompositeElectrodeImpl
         * @see org.nitrolith.model.cell.impl.CellPackageImpl#getCompositeElectrode()
         * @generated
         */
        EClass COMPOSITE_ELECTRODE = eINSTANCE.getCompositeElectrode();

        /**
         * The meta object literal for the '<em><b>Polarity</b></em>' attribute feature.
         * @generated
         */
        EAttribute COMPOSITE_ELECTRODE__POLARITY = eINSTANCE.getCompositeElectrode_Polarity();

        /**
         * The meta object literal for the '<em><b>Active Material</b></em>' reference feature.
         * @generated
         */
        EReference COMPOSITE_ELECTRODE__ACTIVE_MATERIAL = eINSTANCE.getCompositeElectrode_ActiveMaterial();

        /**
         * The meta object literal for the '<em><b>Specific Capacity</b></em>' attribute feature.
         * @generated
         */
        EAttribute COMPOSITE_ELECTRODE__SPECIFIC_CAPACITY = eINSTANCE.getCompositeElectrode_SpecificCapacity();

        /**
         * The meta object literal for the '<em><b>Mean Voltage</b></em>' attribute feature.
         * @generated
         */
        EAttribute COMPOSITE_ELECTRODE__MEAN_VOLTAGE = eINSTANCE.getCompositeElectrode_MeanVoltage();

        /**
         * The meta object literal for the '<em><b>Upper Cutoff Voltage</b></em>' attribute feature.
         * @generated
         */
        EAttribute COMPOSITE_ELECTRODE__UPPER_CUTOFF_VOLTAGE = eINSTANCE.getCompositeElectrode_UpperCutoffVoltage();

        /**
         * The meta object literal for the '<em><b>Lower Cutoff Voltage</b></em>' attribute feature.
         * @generated
         */
        EAttribute COMPOSITE_ELECTRODE__LOWER_CUTOFF_VOLTAGE = eINSTANCE.getCompositeElectrode_LowerCutoffVoltage();

        /**
         * The meta object literal for the '<em><b>Active Fraction</b></em>' attribute feature.
         * @generated
         */
        EAttribute COMPOSITE_ELECTRODE__ACTIVE_FRACTION = eINSTANCE.getCompositeElectrode_ActiveFraction();

        /**
         * The meta object literal for the '<em><b>Electrolyte Material</b></em>' reference feature.
         * @generated
         */
        EReference COMPOSITE_ELECTRODE__ELECTROLYTE_MATERIAL = eINSTANCE.getCompositeElectrode_ElectrolyteMaterial();

        /**
         * The meta object literal for the '<em><b>Electrolyte Fraction</b></em>' attribute feature.
         * @generated
         */
        EAttribute COMPOSITE_ELECTRODE__ELECTROLYTE_FRACTION = eINSTANCE.getCompositeElectrode_ElectrolyteFraction();

        /**
         * The meta object literal for the '<em><b>Carbon Material</b></em>' reference feature.
         * @generated
         */
        EReference COMPOSITE_ELECTRODE__CARBON_MATERIAL = eINSTANCE.getCompositeElectrode_CarbonMaterial();

        /**
         * The meta object literal for the '<em><b>Carbon Fraction</b></em>' attribute feature.
         * @generated
         */
        EAttribute COMPOSITE_ELECTRODE__CARBON_FRACTION = eINSTANCE.getCompositeElectrode_CarbonFraction();

        /**
         * The meta object literal for the '<em><b>Binder Material</b></em>' reference feature.
         * @generated
         */
        EReference COMPOSITE_ELECTRODE__BINDER_MATERIAL = eINSTANCE.getCompositeElectrode_BinderMaterial();

        /**
         * The meta object literal for the '<em><b>Binder Fraction</b></em>' attribute feature.
         * @generated
         */
        EAttribute COMPOSITE_ELECTRODE__BINDER_FRACTION = eINSTANCE.getCompositeElectrode_BinderFraction();

        /**
         * The meta object literal for the '<em><b>Loading</b></em>' attribute feature.
         * @generated
         */
        EAttribute COMPOSITE_ELECTRODE__LOADING = eINSTANCE.getCompositeElectrode_Loading();

        /**
         * The meta object literal for the '<em><b>Areal Capacity</b></em>' attribute feature.
         * @generated
         */
        EAttribute COMPOSITE_ELECTRODE__AREAL_CAPACITY = eINSTANCE.getCompositeElectrode_ArealCapacity();

        /**
         * The meta object literal for the '<em><b>Porosity</b></em>' attribute feature.
         * @generated
         */
        EAttribute COMPOSITE_ELECTRODE__POROSITY = eINSTANCE.getCompositeElectrode_Porosity();

        /**
         * The meta object literal for the '<em><b>First Cycle Loss</b></em>' attribute feature.
         * @generated
         */
        EAttribute COMPOSITE_ELECTRODE__FIRST_CYCLE_LOSS = eINSTANCE.getCompositeElectrode_FirstCycleLoss();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.cell.impl.ElectrolyteLayerImpl <em>Electrolyte Layer</em>}' class.
         * @see org.nitrolith.model.cell.impl.ElectrolyteLayerImpl
         * @see org.nitrolith.model.cell.impl.CellPackageImpl#getElectrolyteLayer()
         * @generated
         */
        EClass ELECTROLYTE_LAYER = eINSTANCE.getElectrolyteLayer();

        /**
         * The meta object literal for the '<em><b>Relative Density</b></em>' attribute feature.
         * @generated
         */
        EAttribute ELECTROLYTE_LAYER__RELATIVE_DENSITY = eINSTANCE.getElectrolyteLayer_RelativeDensity();

        /**
         * The meta object literal for the '<em><b>Conductivity</b></em>' attribute feature.
         * @generated
         */
        EAttribute ELECTROLYTE_LAYER__CONDUCTIVITY = eINSTANCE.getElectrolyteLayer_Conductivity();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.cell.impl.InterlayerImpl <em>Interlayer</em>}' class.
         * @see org.nitrolith.model.cell.impl.InterlayerImpl
         * @see org.nitrolith.model.cell.impl.CellPackageImpl#getInterlayer()
         * @generated
         */
        EClass INTERLAYER = eINSTANCE.getInterlayer();

        /**
         * The meta object literal for the '<em><b>Relative Density</b></em>' attribute feature.
         * @generated
         */
        EAttribute INTERLAYER__RELATIVE_DENSITY = eINSTANCE.getInterlayer_RelativeDensity();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.cell.impl.CoatingImpl <em>Coating</em>}' class.
         * @see org.nitrolith.model.cell.impl.CoatingImpl
         * @see org.nitrolith.model.cell.impl.CellPackageImpl#getCoating()
         * @generated
         */
        EClass COATING = eINSTANCE.getCoating();

        /**
         * The meta object literal for the '<em><b>Coats</b></em>' reference feature.
         * @generated
         */
        EReference COATING__COATS = eINSTANCE.getCoating_Coats();

        /**
         * The meta object literal for the '<em><b>Mass Fraction</b></em>' attribute feature.
         * @generated
         */
        EAttribute COATING__MASS_FRACTION = eINSTANCE.getCoating_MassFraction();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.cell.impl.LithiumAnodeImpl <em>Lithium Anode</em>}' class.
         * @see org.nitrolith.model.cell.impl.LithiumAnodeImpl
         * @see org.nitrolith.model.cell.impl.CellPackageImpl#getLithiumAnode()
         * @generated
         */
        EClass LITHIUM_ANODE = eINSTANCE.getLithiumAnode();

        /**
         * The meta object literal for the '<em><b>Np Ratio</b></em>' attribute feature.
         * @generated
         */
        EAttribute LITHIUM_ANODE__NP_RATIO = eINSTANCE.getLithiumAnode_NpRatio();

        /**
         * The meta object literal for the '<em><b>Specific Capacity</b></em>' attribute feature.
         * @generated
         */
        EAttribute LITHIUM_ANODE__SPECIFIC_CAPACITY = eINSTANCE.getLithiumAnode_SpecificCapacity();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.cell.impl.AnodeFreeImpl <em>Anode Free</em>}' class.
         * @see org.nitrolith.model.cell.impl.AnodeFreeImpl
         * @see org.nitrolith.model.cell.impl.CellPackageImpl#getAnodeFree()
         * @generated
         */
        EClass ANODE_FREE = eINSTANCE.getAnodeFree();

        /**
         * The meta object literal for the '<em><b>Reserve</b></em>' attribute feature.
         * @generated
         */
        EAttribute ANODE_FREE__RESERVE = eINSTANCE.getAnodeFree_Reserve();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.cell.impl.PackagingImpl <em>Packaging</em>}' class.
         * @see org.nitrolith.model.cell.impl.PackagingImpl
         * @see org.nitrolith.model.cell.impl.CellPackageImpl#getPackaging()
         * @generated
         */
        EClass PACKAGING = eINSTANCE.getPackaging();

        /**
         * The meta object literal for the '<em><b>Foil Areal Mass</b></em>' attribute feature.
         * @generated
         */
        EAttribute PACKAGING__FOIL_AREAL_MASS = eINSTANCE.getPackaging_FoilArealMass();

        /**
         * The meta object literal for the '<em><b>Foil Thickness</b></em>' attribute feature.
         * @generated
         */
        EAttribute PACKAGING__FOIL_THICKNESS = eINSTANCE.getPackaging_FoilThickness();

        /**
         * The meta object literal for the '<em><b>Seal Margin</b></em>' attribute feature.
         * @generated
         */
        EAttribute PACKAGING__SEAL_MARGIN = eINSTANCE.getPackaging_SealMargin();

        /**
         * The meta object literal for the '<em><b>Tab Mass</b></em>' attribute feature.
         * @generated
         */
        EAttribute PACKAGING__TAB_MASS = eINSTANCE.getPackaging_TabMass();

        /**
         * The meta object literal for the '<em><b>Pressure Hardware Mass</b></em>' attribute feature.
         * @generated
         */
        EAttribute PACKAGING__PRESSURE_HARDWARE_MASS = eINSTANCE.getPackaging_PressureHardwareMass();

        /**
         * The meta object literal for the '<em><b>Stack Pressure</b></em>' attribute feature.
         * @generated
         */
        EAttribute PACKAGING__STACK_PRESSURE = eINSTANCE.getPackaging_StackPressure();

        /**
         * The meta object literal for the '<em><b>Case Mass</b></em>' attribute feature.
         * @generated
         */
        EAttribute PACKAGING__CASE_MASS = eINSTANCE.getPackaging_CaseMass();

        /**
         * The meta object literal for the '<em><b>Other Mass</b></em>' attribute feature.
         * @generated
         */
        EAttribute PACKAGING__OTHER_MASS = eINSTANCE.getPackaging_OtherMass();

        /**
         * The meta object literal for the '<em><b>Volume</b></em>' attribute feature.
         * @generated
         */
        EAttribute PACKAGING__VOLUME = eINSTANCE.getPackaging_Volume();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.cell.impl.CountingRulesImpl <em>Counting Rules</em>}' class.
         * @see org.nitrolith.model.cell.impl.CountingRulesImpl
         * @see org.nitrolith.model.cell.impl.CellPackageImpl#getCountingRules()
         * @generated
         */
        EClass COUNTING_RULES = eINSTANCE.getCountingRules();

        /**
         * The meta object literal for the '<em><b>Lithium</b></em>' attribute feature.
         * @generated
         */
        EAttribute COUNTING_RULES__LITHIUM = eINSTANCE.getCountingRules_Lithium();

        /**
         * The meta object literal for the '<em><b>Foils</b></em>' attribute feature.
         * @generated
         */
        EAttribute COUNTING_RULES__FOILS = eINSTANCE.getCountingRules_Foils();

        /**
         * The meta object literal for the '<em><b>Electrolyte Thickness</b></em>' attribute feature.
         * @generated
         */
        EAttribute COUNTING_RULES__ELECTROLYTE_THICKNESS = eINSTANCE.getCountingRules_ElectrolyteThickness();

        /**
         * The meta object literal for the '<em><b>Include Package</b></em>' attribute feature.
         * @generated
         */
        EAttribute COUNTING_RULES__INCLUDE_PACKAGE = eINSTANCE.getCountingRules_IncludePackage();

        /**
         * The meta object literal for the '<em><b>Include Pressure Hardware</b></em>' attribute feature.
         * @generated
         */
        EAttribute COUNTING_RULES__INCLUDE_PRESSURE_HARDWARE = eINSTANCE.getCountingRules_IncludePressureHardware();

        /**
         * The meta object literal for the '<em><b>Include First Cycle Loss</b></em>' attribute feature.
         * @generated
         */
        EAttribute COUNTING_RULES__INCLUDE_FIRST_CYCLE_LOSS = eINSTANCE.getCountingRules_IncludeFirstCycleLoss();

        /**
         * The meta object literal for the '<em><b>Include Porosity</b></em>' attribute feature.
         * @generated
         */
        EAttribute COUNTING_RULES__INCLUDE_POROSITY = eINSTANCE.getCountingRules_IncludePorosity();

        /**
         * The meta object literal for the '<em><b>Include Swelling</b></em>' attribute feature.
         * @generated
         */
        EAttribute COUNTING_RULES__INCLUDE_SWELLING = eINSTANCE.getCountingRules_IncludeSwelling();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.cell.impl.AssumptionImpl <em>Assumption</em>}' class.
         * @see org.nitrolith.model.cell.impl.AssumptionImpl
         * @see org.nitrolith.model.cell.impl.CellPackageImpl#getAssumption()
         * @generated
         */
        EClass ASSUMPTION = eINSTANCE.getAssumption();

        /**
         * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
         * @generated
         */
        EAttribute ASSUMPTION__VALUE = eINSTANCE.getAssumption_Value();

        /**
         * The meta object literal for the '<em><b>Choice</b></em>' attribute feature.
         * @generated
         */
        EAttribute ASSUMPTION__CHOICE = eINSTANCE.getAssumption_Choice();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.cell.impl.CellPerformanceImpl <em>Performance</em>}' class.
         * @see org.nitrolith.model.cell.impl.CellPerformanceImpl
         * @see org.nitrolith.model.cell.impl.CellPackageImpl#getCellPerformance()
         * @generated
         */
        EClass CELL_PERFORMANCE = eINSTANCE.getCellPerformance();

        /**
         * The meta object literal for the '<em><b>Record Type</b></em>' attribute feature.
         * @generated
         */
        EAttribute CELL_PERFORMANCE__RECORD_TYPE = eINSTANCE.getCellPerformance_RecordType();

        /**
         * The meta object literal for the '<em><b>Configuration</b></em>' attribute feature.
         * @generated
         */
        EAttribute CELL_PERFORMANCE__CONFIGURATION = eINSTANCE.getCellPerformance_Configuration();

        /**
         * The meta object literal for the '<em><b>Loading</b></em>' attribute feature.
         * @generated
         */
        EAttribute CELL_PERFORMANCE__LOADING = eINSTANCE.getCellPerformance_Loading();

        /**
         * The meta object literal for the '<em><b>Areal Capacity</b></em>' attribute feature.
         * @generated
         */
        EAttribute CELL_PERFORMANCE__AREAL_CAPACITY = eINSTANCE.getCellPerformance_ArealCapacity();

        /**
         * The meta object literal for the '<em><b>Capacity Qualifier</b></em>' attribute feature.
         * @generated
         */
        EAttribute CELL_PERFORMANCE__CAPACITY_QUALIFIER = eINSTANCE.getCellPerformance_CapacityQualifier();

        /**
         * The meta object literal for the '<em><b>Rate</b></em>' attribute feature.
         * @generated
         */
        EAttribute CELL_PERFORMANCE__RATE = eINSTANCE.getCellPerformance_Rate();

        /**
         * The meta object literal for the '<em><b>Current Density</b></em>' attribute feature.
         * @generated
         */
        EAttribute CELL_PERFORMANCE__CURRENT_DENSITY = eINSTANCE.getCellPerformance_CurrentDensity();

        /**
         * The meta object literal for the '<em><b>Cycles</b></em>' attribute feature.
         * @generated
         */
        EAttribute CELL_PERFORMANCE__CYCLES = eINSTANCE.getCellPerformance_Cycles();

        /**
         * The meta object literal for the '<em><b>Retention</b></em>' attribute feature.
         * @generated
         */
        EAttribute CELL_PERFORMANCE__RETENTION = eINSTANCE.getCellPerformance_Retention();

        /**
         * The meta object literal for the '<em><b>Temperature</b></em>' attribute feature.
         * @generated
         */
        EAttribute CELL_PERFORMANCE__TEMPERATURE = eINSTANCE.getCellPerformance_Temperature();

        /**
         * The meta object literal for the '<em><b>Critical Current Density</b></em>' attribute feature.
         * @generated
         */
        EAttribute CELL_PERFORMANCE__CRITICAL_CURRENT_DENSITY = eINSTANCE.getCellPerformance_CriticalCurrentDensity();

        /**
         * The meta object literal for the '<em><b>Energy Density</b></em>' attribute feature.
         * @generated
         */
        EAttribute CELL_PERFORMANCE__ENERGY_DENSITY = eINSTANCE.getCellPerformance_EnergyDensity();

        /**
         * The meta object literal for the '<em><b>Condition</b></em>' attribute feature.
         * @generated
         */
        EAttribute CELL_PERFORMANCE__CONDITION = eINSTANCE.getCellPerformance_Condition();

        /**
         * The meta object literal for the '<em><b>Measurement</b></em>' reference feature.
         * @generated
         */
        EReference CELL_PERFORMANCE__MEASUREMENT = eINSTANCE.getCellPerformance_Measurement();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.cell.impl.EnergyEstimateImpl <em>Energy Estimate</em>}' class.
         * @see org.nitrolith.model.cell.impl.EnergyEstimateImpl
         * @see org.nitrolith.model.cell.impl.CellPackageImpl#getEnergyEstimate()
         * @generated
         */
        EClass ENERGY_ESTIMATE = eINSTANCE.getEnergyEstimate();

        /**
         * The meta object literal for the '<em><b>Gravimetric Energy Density</b></em>' attribute feature.
         * @generated
         */
        EAttribute ENERGY_ESTIMATE__GRAVIMETRIC_ENERGY_DENSITY = eINSTANCE.getEnergyEstimate_GravimetricEnergyDensity();

        /**
         * The meta object literal for the '<em><b>Volumetric Energy Density</b></em>' attribute feature.
         * @generated
         */
        EAttribute ENERGY_ESTIMATE__VOLUMETRIC_ENERGY_DENSITY = eINSTANCE.getEnergyEstimate_VolumetricEnergyDensity();

        /**
         * The meta object literal for the '<em><b>Energy</b></em>' attribute feature.
         * @generated
         */
        EAttribute ENERGY_ESTIMATE__ENERGY = eINSTANCE.getEnergyEstimate_Energy();

        /**
         * The meta object literal for the '<em><b>Capacity</b></em>' attribute feature.
         * @generated
         */
        EAttribute ENERGY_ESTIMATE__CAPACITY = eINSTANCE.getEnergyEstimate_Capacity();

        /**
         * The meta object literal for the '<em><b>Mass</b></em>' attribute feature.
         * @generated
         */
        EAttribute ENERGY_ESTIMATE__MASS = eINSTANCE.getEnergyEstimate_Mass();

        /**
         * The meta object literal for the '<em><b>Volume</b></em>' attribute feature.
         * @generated
         */
        EAttribute ENERGY_ESTIMATE__VOLUME = eINSTANCE.getEnergyEstimate_Volume();

        /**
         * The meta object literal for the '<em><b>Areal Capacity</b></em>' attribute feature.
         * @generated
         */
        EAttribute ENERGY_ESTIMATE__AREAL_CAPACITY = eINSTANCE.getEnergyEstimate_ArealCapacity();

        /**
         * The meta object literal for the '<em><b>Np Ratio</b></em>' attribute feature.
         * @generated
         */
        EAttribute ENERGY_ESTIMATE__NP_RATIO = eINSTANCE.getEnergyEstimate_NpRatio();

        /**
         * The meta object literal for the '<em><b>Area Specific Resistance</b></em>' attribute feature.
         * @generated
         */
        EAttribute ENERGY_ESTIMATE__AREA_SPECIFIC_RESISTANCE = eINSTANCE.getEnergyEstimate_AreaSpecificResistance();

        /**
         * The meta object literal for the '<em><b>Rate</b></em>' attribute feature.
         * @generated
         */
        EAttribute ENERGY_ESTIMATE__RATE = eINSTANCE.getEnergyEstimate_Rate();

        /**
         * The meta object literal for the '<em><b>Temperature</b></em>' attribute feature.
         * @generated
         */
        EAttribute ENERGY_ESTIMATE__TEMPERATURE = eINSTANCE.getEnergyEstimate_Temperature();

        /**
         * The meta object literal for the '<em><b>Cost Of Materials</b></em>' attribute feature.
         * @generated
         */
        EAttribute ENERGY_ESTIMATE__COST_OF_MATERIALS = eINSTANCE.getEnergyEstimate_CostOfMaterials();

        /**
         * The meta object literal for the '<em><b>Currency</b></em>' attribute feature.
         * @generated
         */
        EAttribute ENERGY_ESTIMATE__CURRENCY = eINSTANCE.getEnergyEstimate_Currency();

        /**
         * The meta object literal for the '<em><b>Assumptions</b></em>' attribute list feature.
         * @generated
         */
        EAttribute ENERGY_ESTIMATE__ASSUMPTIONS = eINSTANCE.getEnergyEstimate_Assumptions();

        /**
         * The meta object literal for the '<em><b>Shares</b></em>' containment reference list feature.
         * @generated
         */
        EReference ENERGY_ESTIMATE__SHARES = eINSTANCE.getEnergyEstimate_Shares();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.cell.impl.LayerShareImpl <em>Layer Share</em>}' class.
         * @see org.nitrolith.model.cell.impl.LayerShareImpl
         * @see org.nitrolith.model.cell.impl.CellPackageImpl#getLayerShare()
         * @generated
         */
        EClass LAYER_SHARE = eINSTANCE.getLayerShare();

        /**
         * The meta object literal for the '<em><b>Layer</b></em>' reference feature.
         * @generated
         */
        EReference LAYER_SHARE__LAYER = eINSTANCE.getLayerShare_Layer();

        /**
         * The meta object literal for the '<em><b>Thickness</b></em>' attribute feature.
         * @generated
         */
        EAttribute LAYER_SHARE__THICKNESS = eINSTANCE.getLayerShare_Thickness();

        /**
         * The meta object literal for the '<em><b>Areal Mass</b></em>' attribute feature.
         * @generated
         */
        EAttribute LAYER_SHARE__AREAL_MASS = eINSTANCE.getLayerShare_ArealMass();

        /**
         * The meta object literal for the '<em><b>Mass Fraction</b></em>' attribute feature.
         * @generated
         */
        EAttribute LAYER_SHARE__MASS_FRACTION = eINSTANCE.getLayerShare_MassFraction();

        /**
         * The meta object literal for the '<em><b>Volume Fraction</b></em>' attribute feature.
         * @generated
         */
        EAttribute LAYER_SHARE__VOLUME_FRACTION = eINSTANCE.getLayerShare_VolumeFraction();

        /**
         * The meta object literal for the '<em><b>Resistance</b></em>' attribute feature.
         * @generated
         */
        EAttribute LAYER_SHARE__RESISTANCE = eINSTANCE.getLayerShare_Resistance();

        /**
         * The meta object literal for the '<em><b>Cost</b></em>' attribute feature.
         * @generated
         */
        EAttribute LAYER_SHARE__COST = eINSTANCE.getLayerShare_Cost();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.cell.impl.DesignStudyImpl <em>Design Study</em>}' class.
         * @see org.nitrolith.model.cell.impl.DesignStudyImpl
         * @see org.nitrolith.model.cell.impl.CellPackageImpl#getDesignStudy()
         * @generated
         */
        EClass DESIGN_STUDY = eINSTANCE.getDesignStudy();

        /**
         * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
         * @generated
         */
        EAttribute DESIGN_STUDY__KIND = eINSTANCE.getDesignStudy_Kind();

        /**
         * The meta object literal for the '<em><b>Variables</b></em>' containment reference list feature.
         * @generated
         */
        EReference DESIGN_STUDY__VARIABLES = eINSTANCE.getDesignStudy_Variables();

        /**
         * The meta object literal for the '<em><b>Targets</b></em>' containment reference list feature.
         * @generated
         */
        EReference DESIGN_STUDY__TARGETS = eINSTANCE.getDesignStudy_Targets();

        /**
         * The meta object literal for the '<em><b>Critical</b></em>' containment reference list feature.
         * @generated
         */
        EReference DESIGN_STUDY__CRITICAL = eINSTANCE.getDesignStudy_Critical();

        /**
         * The meta object literal for the '<em><b>Columns</b></em>' containment reference list feature.
         * @generated
         */
        EReference DESIGN_STUDY__COLUMNS = eINSTANCE.getDesignStudy_Columns();

        /**
         * The meta object literal for the '<em><b>Draws</b></em>' attribute feature.
         * @generated
         */
        EAttribute DESIGN_STUDY__DRAWS = eINSTANCE.getDesignStudy_Draws();

        /**
         * The meta object literal for the '<em><b>Seed</b></em>' attribute feature.
         * @generated
         */
        EAttribute DESIGN_STUDY__SEED = eINSTANCE.getDesignStudy_Seed();

        /**
         * The meta object literal for the '<em><b>Quantity</b></em>' attribute feature.
         * @generated
         */
        EAttribute DESIGN_STUDY__QUANTITY = eINSTANCE.getDesignStudy_Quantity();

        /**
         * The meta object literal for the '<em><b>Table</b></em>' containment reference feature.
         * @generated
         */
        EReference DESIGN_STUDY__TABLE = eINSTANCE.getDesignStudy_Table();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.cell.impl.StudyVariableImpl <em>Study Variable</em>}' class.
         * @see org.nitrolith.model.cell.impl.StudyVariableImpl
         * @see org.nitrolith.model.cell.impl.CellPackageImpl#getStudyVariable()
         * @generated
         */
        EClass STUDY_VARIABLE = eINSTANCE.getStudyVariable();

        /**
         * The meta object literal for the '<em><b>Layer</b></em>' reference feature.
         * @generated
         */
        EReference STUDY_VARIABLE__LAYER = eINSTANCE.getStudyVariable_Layer();

        /**
         * The meta object literal for the '<em><b>Feature</b></em>' attribute feature.
         * @generated
         */
        EAttribute STUDY_VARIABLE__FEATURE = eINSTANCE.getStudyVariable_Feature();

        /**
         * The meta object literal for the '<em><b>From</b></em>' attribute feature.
         * @generated
         */
        EAttribute STUDY_VARIABLE__FROM = eINSTANCE.getStudyVariable_From();

        /**
         * The meta object literal for the '<em><b>To</b></em>' attribute feature.
         * @generated
         */
        EAttribute STUDY_VARIABLE__TO = eINSTANCE.getStudyVariable_To();

        /**
         * The meta object literal for the '<em><b>Count</b></em>' attribute feature.
         * @generated
         */
        EAttribute STUDY_VARIABLE__COUNT = eINSTANCE.getStudyVariable_Count();

        /**
         * The meta object literal for the '<em><b>Logarithmic</b></em>' attribute feature.
         * @generated
         */
        EAttribute STUDY_VARIABLE__LOGARITHMIC = eINSTANCE.getStudyVariable_Logarithmic();

        /**
         * The meta object literal for the '<em><b>Distribution</b></em>' attribute feature.
         * @generated
         */
        EAttribute STUDY_VARIABLE__DISTRIBUTION = eINSTANCE.getStudyVariable_Distribution();

        /**
         * The meta object literal for the '<em><b>Standard Uncertainty</b></em>' attribute feature.
         * @generated
         */
        EAttribute STUDY_VARIABLE__STANDARD_UNCERTAINTY = eINSTANCE.getStudyVariable_StandardUncertainty();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.cell.impl.CriticalValueImpl <em>Critical Value</em>}' class.
         * @see org.nitrolith.model.cell.impl.CriticalValueImpl
         * @see org.nitrolith.model.cell.impl.CellPackageImpl#getCriticalValue()
         * @generated
         */
        EClass CRITICAL_VALUE = eINSTANCE.getCriticalValue();

        /**
         * The meta object literal for the '<em><b>Target</b></em>' reference feature.
         * @generated
         */
        EReference CRITICAL_VALUE__TARGET = eINSTANCE.getCriticalValue_Target();

        /**
         * The meta object literal for the '<em><b>Variable</b></em>' reference feature.
         * @generated
         */
        EReference CRITICAL_VALUE__VARIABLE = eINSTANCE.getCriticalValue_Variable();

        /**
         * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
         * @generated
         */
        EAttribute CRITICAL_VALUE__VALUE = eINSTANCE.getCriticalValue_Value();

        /**
         * The meta object literal for the '<em><b>Condition</b></em>' attribute feature.
         * @generated
         */
        EAttribute CRITICAL_VALUE__CONDITION = eINSTANCE.getCriticalValue_Condition();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.cell.impl.StudyColumnImpl <em>Study Column</em>}' class.
         * @see org.nitrolith.model.cell.impl.StudyColumnImpl
         * @see org.nitrolith.model.cell.impl.CellPackageImpl#getStudyColumn()
         * @generated
         */
        EClass STUDY_COLUMN = eINSTANCE.getStudyColumn();

        /**
         * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
         * @generated
         */
        EAttribute STUDY_COLUMN__UNIT = eINSTANCE.getStudyColumn_Unit();

        /**
         * The meta object literal for the '<em><b>Values</b></em>' attribute feature.
         * @generated
         */
        EAttribute STUDY_COLUMN__VALUES = eINSTANCE.getStudyColumn_Values();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.cell.impl.DataTableImpl <em>Data Table</em>}' class.
         * @see org.nitrolith.model.cell.impl.DataTableImpl
         * @see org.nitrolith.model.cell.impl.CellPackageImpl#getDataTable()
         * @generated
         */
        EClass DATA_TABLE = eINSTANCE.getDataTable();

        /**
         * The meta object literal for the '<em><b>Columns</b></em>' attribute list feature.
         * @generated
         */
        EAttribute DATA_TABLE__COLUMNS = eINSTANCE.getDataTable_Columns();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.cell.CellFormat <em>Format</em>}' enum.
         * @see org.nitrolith.model.cell.CellFormat
         * @see org.nitrolith.model.cell.impl.CellPackageImpl#getCellFormat()
         * @generated
         */
        EEnum CELL_FORMAT = eINSTANCE.getCellFormat();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.cell.CoatedSides <em>Coated Sides</em>}' enum.
         * @see org.nitrolith.model.cell.CoatedSides
         * @see org.nitrolith.model.cell.impl.CellPackageImpl#getCoatedSides()
         * @generated
         */
        EEnum COATED_SIDES = eINSTANCE.getCoatedSides();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.cell.Polarity <em>Polarity</em>}' enum.
         * @see org.nitrolith.model.cell.Polarity
         * @see org.nitrolith.model.cell.impl.CellPackageImpl#getPolarity()
         * @generated
         */
        EEnum POLARITY = eINSTANCE.getPolarity();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.cell.LithiumCounting <em>Lithium Counting</em>}' enum.
         * @see org.nitrolith.model.cell.LithiumCounting
         * @see org.nitrolith.model.cell.impl.CellPackageImpl#getLithiumCounting()
         * @generated
         */
        EEnum LITHIUM_COUNTING = eINSTANCE.getLithiumCounting();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.cell.FoilCounting <em>Foil Counting</em>}' enum.
         * @see org.nitrolith.model.cell.FoilCounting
         * @see org.nitrolith.model.cell.impl.CellPackageImpl#getFoilCounting()
         * @generated
         */
        EEnum FOIL_COUNTING = eINSTANCE.getFoilCounting();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.cell.ThicknessCounting <em>Thickness Counting</em>}' enum.
         * @see org.nitrolith.model.cell.ThicknessCounting
         * @see org.nitrolith.model.cell.impl.CellPackageImpl#getThicknessCounting()
         * @generated
         */
        EEnum THICKNESS_COUNTING = eINSTANCE.getThicknessCounting();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.cell.StudyKind <em>Study Kind</em>}' enum.
         * @see org.nitrolith.model.cell.StudyKind
         * @see org.nitrolith.model.cell.impl.CellPackageImpl#getStudyKind()
         * @generated
         */
        EEnum STUDY_KIND = eINSTANCE.getStudyKind();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.cell.Distribution <em>Distribution</em>}' enum.
         * @see org.nitrolith.model.cell.Distribution
         * @see org.nitrolith.model.cell.impl.CellPackageImpl#getDistribution()
         * @generated
         */
        EEnum DISTRIBUTION = eINSTANCE.getDistribution();

    }

} //CellPackage
