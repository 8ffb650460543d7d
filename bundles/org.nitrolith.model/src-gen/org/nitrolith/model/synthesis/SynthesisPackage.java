// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.synthesis;

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
 * Synthesis routes: how a material is made from its precursors, as a directed graph of steps.
 * @see org.nitrolith.model.synthesis.SynthesisFactory
 * @model kind="package"
 * @generated
 */
public interface SynthesisPackage extends EPackage
{
    /**
     * The package name.
     * @generated
     */
    String eNAME = "synthesis";

    /**
     * The package namespace URI.
     * @generated
     */
    String eNS_URI = "https://nitrolith.org/synthesis/1.0";

    /**
     * The package namespace name.
     * @generated
     */
    String eNS_PREFIX = "synthesis";

    /**
     * The singleton instance of the package.
     * @generated
     */
    SynthesisPackage eINSTANCE = org.nitrolith.model.synthesis.impl.SynthesisPackageImpl.init();

    /**
     * The meta object id for the '{@link org.nitrolith.model.synthesis.impl.SynthesisRouteImpl <em>Route</em>}' class.
     * @see org.nitrolith.model.synthesis.impl.SynthesisRouteImpl
     * @see org.nitrolith.model.synthesis.impl.SynthesisPackageImpl#getSynthesisRoute()
     * @generated
     */
    int SYNTHESIS_ROUTE = 0;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * @generated
     * @ordered
     */
    int SYNTHESIS_ROUTE__NAME = BasePackage.ARTIFACT__NAME;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * @generated
     * @ordered
     */
    int SYNTHESIS_ROUTE__DESCRIPTION = BasePackage.ARTIFACT__DESCRIPTION;

    /**
     * The feature id for the '<em><b>Sources</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int SYNTHESIS_ROUTE__SOURCES = BasePackage.ARTIFACT__SOURCES;

    /**
     * The feature id for the '<em><b>Authors</b></em>' attribute list.
     * @generated
     * @ordered
     */
    int SYNTHESIS_ROUTE__AUTHORS = BasePackage.ARTIFACT__AUTHORS;

    /**
     * The feature id for the '<em><b>Bibliography</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int SYNTHESIS_ROUTE__BIBLIOGRAPHY = BasePackage.ARTIFACT__BIBLIOGRAPHY;

    /**
     * The feature id for the '<em><b>Discrepancies</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int SYNTHESIS_ROUTE__DISCREPANCIES = BasePackage.ARTIFACT__DISCREPANCIES;

    /**
     * The feature id for the '<em><b>Method</b></em>' reference.
     * @generated
     * @ordered
     */
    int SYNTHESIS_ROUTE__METHOD = BasePackage.ARTIFACT_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Status</b></em>' attribute.
     * @generated
     * @ordered
     */
    int SYNTHESIS_ROUTE__STATUS = BasePackage.ARTIFACT_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Precursors</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int SYNTHESIS_ROUTE__PRECURSORS = BasePackage.ARTIFACT_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Steps</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int SYNTHESIS_ROUTE__STEPS = BasePackage.ARTIFACT_FEATURE_COUNT + 3;

    /**
     * The feature id for the '<em><b>Intermediates</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int SYNTHESIS_ROUTE__INTERMEDIATES = BasePackage.ARTIFACT_FEATURE_COUNT + 4;

    /**
     * The feature id for the '<em><b>Products</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int SYNTHESIS_ROUTE__PRODUCTS = BasePackage.ARTIFACT_FEATURE_COUNT + 5;

    /**
     * The feature id for the '<em><b>Flows</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int SYNTHESIS_ROUTE__FLOWS = BasePackage.ARTIFACT_FEATURE_COUNT + 6;

    /**
     * The number of structural features of the '<em>Route</em>' class.
     * @generated
     * @ordered
     */
    int SYNTHESIS_ROUTE_FEATURE_COUNT = BasePackage.ARTIFACT_FEATURE_COUNT + 7;

    /**
     * The number of operations of the '<em>Route</em>' class.
     * @generated
     * @ordered
     */
    int SYNTHESIS_ROUTE_OPERATION_COUNT = BasePackage.ARTIFACT_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.nitrolith.model.synthesis.impl.RouteNodeImpl <em>Route Node</em>}' class.
     * @see org.nitrolith.model.synthesis.impl.RouteNodeImpl
     * @see org.nitrolith.model.synthesis.impl.SynthesisPackageImpl#getRouteNode()
     * @generated
     */
    int ROUTE_NODE = 1;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ROUTE_NODE__NAME = BasePackage.NAMED__NAME;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ROUTE_NODE__DESCRIPTION = BasePackage.NAMED_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Sources</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int ROUTE_NODE__SOURCES = BasePackage.NAMED_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Incoming</b></em>' reference list.
     * @generated
     * @ordered
     */
    int ROUTE_NODE__INCOMING = BasePackage.NAMED_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Outgoing</b></em>' reference list.
     * @generated
     * @ordered
     */
    int ROUTE_NODE__OUTGOING = BasePackage.NAMED_FEATURE_COUNT + 3;

    /**
     * The number of structural features of the '<em>Route Node</em>' class.
     * @generated
     * @ordered
     */
    int ROUTE_NODE_FEATURE_COUNT = BasePackage.NAMED_FEATURE_COUNT + 4;

    /**
     * The number of operations of the '<em>Route Node</em>' class.
     * @generated
     * @ordered
     */
    int ROUTE_NODE_OPERATION_COUNT = BasePackage.NAMED_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.nitrolith.model.synthesis.impl.FlowImpl <em>Flow</em>}' class.
     * @see org.nitrolith.model.synthesis.impl.FlowImpl
     * @see org.nitrolith.model.synthesis.impl.SynthesisPackageImpl#getFlow()
     * @generated
     */
    int FLOW = 2;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * @generated
     * @ordered
     */
    int FLOW__DESCRIPTION = BasePackage.DOCUMENTED__DESCRIPTION;

    /**
     * The feature id for the '<em><b>Source</b></em>' reference.
     * @generated
     * @ordered
     */
    int FLOW__SOURCE = BasePackage.DOCUMENTED_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Target</b></em>' reference.
     * @generated
     * @ordered
     */
    int FLOW__TARGET = BasePackage.DOCUMENTED_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Amount</b></em>' attribute.
     * @generated
     * @ordered
     */
    int FLOW__AMOUNT = BasePackage.DOCUMENTED_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Fraction</b></em>' attribute.
     * @generated
     * @ordered
     */
    int FLOW__FRACTION = BasePackage.DOCUMENTED_FEATURE_COUNT + 3;

    /**
     * The number of structural features of the '<em>Flow</em>' class.
     * @generated
     * @ordered
     */
    int FLOW_FEATURE_COUNT = BasePackage.DOCUMENTED_FEATURE_COUNT + 4;

    /**
     * The number of operations of the '<em>Flow</em>' class.
     * @generated
     * @ordered
     */
    int FLOW_OPERATION_COUNT = BasePackage.DOCUMENTED_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.nitrolith.model.synthesis.impl.SubstanceImpl <em>Substance</em>}' class.
     * @see org.nitrolith.model.synthesis.impl.SubstanceImpl
     * @see org.nitrolith.model.synthesis.impl.SynthesisPackageImpl#getSubstance()
     * @generated
     */
    int SUBSTANCE = 3;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * @generated
     * @ordered
     */
    int SUBSTANCE__NAME = ROUTE_NODE__NAME;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * @generated
     * @ordered
     */
    int SUBSTANCE__DESCRIPTION = ROUTE_NODE__DESCRIPTION;

    /**
     * The feature id for the '<em><b>Sources</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int SUBSTANCE__SOURCES = ROUTE_NODE__SOURCES;

    /**
     * The feature id for the '<em><b>Incoming</b></em>' reference list.
     * @generated
     * @ordered
     */
    int SUBSTANCE__INCOMING = ROUTE_NODE__INCOMING;

    /**
     * The feature id for the '<em><b>Outgoing</b></em>' reference list.
     * @generated
     * @ordered
     */
    int SUBSTANCE__OUTGOING = ROUTE_NODE__OUTGOING;

    /**
     * The feature id for the '<em><b>Material</b></em>' reference.
     * @generated
     * @ordered
     */
    int SUBSTANCE__MATERIAL = ROUTE_NODE_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Phase</b></em>' reference.
     * @generated
     * @ordered
     */
    int SUBSTANCE__PHASE = ROUTE_NODE_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Formula</b></em>' attribute.
     * @generated
     * @ordered
     */
    int SUBSTANCE__FORMULA = ROUTE_NODE_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Mass</b></em>' attribute.
     * @generated
     * @ordered
     */
    int SUBSTANCE__MASS = ROUTE_NODE_FEATURE_COUNT + 3;

    /**
     * The number of structural features of the '<em>Substance</em>' class.
     * @generated
     * @ordered
     */
    int SUBSTANCE_FEATURE_COUNT = ROUTE_NODE_FEATURE_COUNT + 4;

    /**
     * The number of operations of the '<em>Substance</em>' class.
     * @generated
     * @ordered
     */
    int SUBSTANCE_OPERATION_COUNT = ROUTE_NODE_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.nitrolith.model.synthesis.impl.PrecursorImpl <em>Precursor</em>}' class.
     * @see org.nitrolith.model.synthesis.impl.PrecursorImpl
     * @see org.nitrolith.model.synthesis.impl.SynthesisPackageImpl#getPrecursor()
     * @generated
     */
    int PRECURSOR = 4;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PRECURSOR__NAME = SUBSTANCE__NAME;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PRECURSOR__DESCRIPTION = SUBSTANCE__DESCRIPTION;

    /**
     * The feature id for the '<em><b>Sources</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int PRECURSOR__SOURCES = SUBSTANCE__SOURCES;

    /**
     * The feature id for the '<em><b>Incoming</b></em>' reference list.
     * @generated
     * @ordered
     */
    int PRECURSOR__INCOMING = SUBSTANCE__INCOMING;

    /**
     * The feature id for the '<em><b>Outgoing</b></em>' reference list.
     * @generated
     * @ordered
     */
    int PRECURSOR__OUTGOING = SUBSTANCE__OUTGOING;

    /**
     * The feature id for the '<em><b>Material</b></em>' reference.
     * @generated
     * @ordered
     */
    int PRECURSOR__MATERIAL = SUBSTANCE__MATERIAL;

    /**
     * The feature id for the '<em><b>Phase</b></em>' reference.
     * @generated
     * @ordered
     */
    int PRECURSOR__PHASE = SUBSTANCE__PHASE;

    /**
     * The feature id for the '<em><b>Formula</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PRECURSOR__FORMULA = SUBSTANCE__FORMULA;

    /**
     * The feature id for the '<em><b>Mass</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PRECURSOR__MASS = SUBSTANCE__MASS;

    /**
     * The feature id for the '<em><b>Supplier</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PRECURSOR__SUPPLIER = SUBSTANCE_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Catalogue Number</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PRECURSOR__CATALOGUE_NUMBER = SUBSTANCE_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Lot</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PRECURSOR__LOT = SUBSTANCE_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Purity</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PRECURSOR__PURITY = SUBSTANCE_FEATURE_COUNT + 3;

    /**
     * The feature id for the '<em><b>Molar Ratio</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PRECURSOR__MOLAR_RATIO = SUBSTANCE_FEATURE_COUNT + 4;

    /**
     * The feature id for the '<em><b>Excess</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PRECURSOR__EXCESS = SUBSTANCE_FEATURE_COUNT + 5;

    /**
     * The feature id for the '<em><b>Particle Size</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PRECURSOR__PARTICLE_SIZE = SUBSTANCE_FEATURE_COUNT + 6;

    /**
     * The number of structural features of the '<em>Precursor</em>' class.
     * @generated
     * @ordered
     */
    int PRECURSOR_FEATURE_COUNT = SUBSTANCE_FEATURE_COUNT + 7;

    /**
     * The number of operations of the '<em>Precursor</em>' class.
     * @generated
     * @ordered
     */
    int PRECURSOR_OPERATION_COUNT = SUBSTANCE_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.nitrolith.model.synthesis.impl.IntermediateImpl <em>Intermediate</em>}' class.
     * @see org.nitrolith.model.synthesis.impl.IntermediateImpl
     * @see org.nitrolith.model.synthesis.impl.SynthesisPackageImpl#getIntermediate()
     * @generated
     */
    int INTERMEDIATE = 5;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * @generated
     * @ordered
     */
    int INTERMEDIATE__NAME = SUBSTANCE__NAME;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * @generated
     * @ordered
     */
    int INTERMEDIATE__DESCRIPTION = SUBSTANCE__DESCRIPTION;

    /**
     * The feature id for the '<em><b>Sources</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int INTERMEDIATE__SOURCES = SUBSTANCE__SOURCES;

    /**
     * The feature id for the '<em><b>Incoming</b></em>' reference list.
     * @generated
     * @ordered
     */
    int INTERMEDIATE__INCOMING = SUBSTANCE__INCOMING;

    /**
     * The feature id for the '<em><b>Outgoing</b></em>' reference list.
     * @generated
     * @ordered
     */
    int INTERMEDIATE__OUTGOING = SUBSTANCE__OUTGOING;

    /**
     * The feature id for the '<em><b>Material</b></em>' reference.
     * @generated
     * @ordered
     */
    int INTERMEDIATE__MATERIAL = SUBSTANCE__MATERIAL;

    /**
     * The feature id for the '<em><b>Phase</b></em>' reference.
     * @generated
     * @ordered
     */
    int INTERMEDIATE__PHASE = SUBSTANCE__PHASE;

    /**
     * The feature id for the '<em><b>Formula</b></em>' attribute.
     * @generated
     * @ordered
     */
    int INTERMEDIATE__FORMULA = SUBSTANCE__FORMULA;

    /**
     * The feature id for the '<em><b>Mass</b></em>' attribute.
     * @generated
     * @ordered
     */
    int INTERMEDIATE__MASS = SUBSTANCE__MASS;

    /**
     * The feature id for the '<em><b>Form</b></em>' attribute.
     * @generated
     * @ordered
     */
    int INTERMEDIATE__FORM = SUBSTANCE_FEATURE_COUNT + 0;

    /**
     * The number of structural features of the '<em>Intermediate</em>' class.
     * @generated
     * @ordered
     */
    int INTERMEDIATE_FEATURE_COUNT = SUBSTANCE_FEATURE_COUNT + 1;

    /**
     * The number of operations of the '<em>Intermediate</em>' class.
     * @generated
     * @ordered
     */
    int INTERMEDIATE_OPERATION_COUNT = SUBSTANCE_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.nitrolith.model.synthesis.impl.ProductImpl <em>Product</em>}' class.
     * @see org.nitrolith.model.synthesis.impl.ProductImpl
     * @see org.nitrolith.model.synthesis.impl.SynthesisPackageImpl#getProduct()
     * @generated
     */
    int PRODUCT = 6;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PRODUCT__NAME = SUBSTANCE__NAME;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PRODUCT__DESCRIPTION = SUBSTANCE__DESCRIPTION;

    /**
     * The feature id for the '<em><b>Sources</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int PRODUCT__SOURCES = SUBSTANCE__SOURCES;

    /**
     * The feature id for the '<em><b>Incoming</b></em>' reference list.
     * @generated
     * @ordered
     */
    int PRODUCT__INCOMING = SUBSTANCE__INCOMING;

    /**
     * The feature id for the '<em><b>Outgoing</b></em>' reference list.
     * @generated
     * @ordered
     */
    int PRODUCT__OUTGOING = SUBSTANCE__OUTGOING;

    /**
     * The feature id for the '<em><b>Material</b></em>' reference.
     * @generated
     * @ordered
     */
    int PRODUCT__MATERIAL = SUBSTANCE__MATERIAL;

    /**
     * The feature id for the '<em><b>Phase</b></em>' reference.
     * @generated
     * @ordered
     */
    int PRODUCT__PHASE = SUBSTANCE__PHASE;

    /**
     * The feature id for the '<em><b>Formula</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PRODUCT__FORMULA = SUBSTANCE__FORMULA;

    /**
     * The feature id for the '<em><b>Mass</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PRODUCT__MASS = SUBSTANCE__MASS;

    /**
     * The feature id for the '<em><b>Form</b></em>' reference.
     * @generated
     * @ordered
     */
    int PRODUCT__FORM = SUBSTANCE_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Target Mass</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PRODUCT__TARGET_MASS = SUBSTANCE_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Yield</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PRODUCT__YIELD = SUBSTANCE_FEATURE_COUNT + 2;

    /**
     * The number of structural features of the '<em>Product</em>' class.
     * @generated
     * @ordered
     */
    int PRODUCT_FEATURE_COUNT = SUBSTANCE_FEATURE_COUNT + 3;

    /**
     * The number of operations of the '<em>Product</em>' class.
     * @generated
     * @ordered
     */
    int PRODUCT_OPERATION_COUNT = SUBSTANCE_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.nitrolith.model.synthesis.impl.StepImpl <em>Step</em>}' class.
     * @see org.nitrolith.model.synthesis.impl.StepImpl
     * @see org.nitrolith.model.synthesis.impl.SynthesisPackageImpl#getStep()
     * @generated
     */
    int STEP = 7;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * @generated
     * @ordered
     */
    int STEP__NAME = ROUTE_NODE__NAME;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * @generated
     * @ordered
     */
    int STEP__DESCRIPTION = ROUTE_NODE__DESCRIPTION;

    /**
     * The feature id for the '<em><b>Sources</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int STEP__SOURCES = ROUTE_NODE__SOURCES;

    /**
     * The feature id for the '<em><b>Incoming</b></em>' reference list.
     * @generated
     * @ordered
     */
    int STEP__INCOMING = ROUTE_NODE__INCOMING;

    /**
     * The feature id for the '<em><b>Outgoing</b></em>' reference list.
     * @generated
     * @ordered
     */
    int STEP__OUTGOING = ROUTE_NODE__OUTGOING;

    /**
     * The feature id for the '<em><b>Atmosphere</b></em>' containment reference.
     * @generated
     * @ordered
     */
    int STEP__ATMOSPHERE = ROUTE_NODE_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Equipment</b></em>' attribute.
     * @generated
     * @ordered
     */
    int STEP__EQUIPMENT = ROUTE_NODE_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Operator</b></em>' attribute.
     * @generated
     * @ordered
     */
    int STEP__OPERATOR = ROUTE_NODE_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Start</b></em>' attribute.
     * @generated
     * @ordered
     */
    int STEP__START = ROUTE_NODE_FEATURE_COUNT + 3;

    /**
     * The feature id for the '<em><b>End</b></em>' attribute.
     * @generated
     * @ordered
     */
    int STEP__END = ROUTE_NODE_FEATURE_COUNT + 4;

    /**
     * The feature id for the '<em><b>Cautions</b></em>' attribute list.
     * @generated
     * @ordered
     */
    int STEP__CAUTIONS = ROUTE_NODE_FEATURE_COUNT + 5;

    /**
     * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int STEP__ATTACHMENTS = ROUTE_NODE_FEATURE_COUNT + 6;

    /**
     * The number of structural features of the '<em>Step</em>' class.
     * @generated
     * @ordered
     */
    int STEP_FEATURE_COUNT = ROUTE_NODE_FEATURE_COUNT + 7;

    /**
     * The number of operations of the '<em>Step</em>' class.
     * @generated
     * @ordered
     */
    int STEP_OPERATION_COUNT = ROUTE_NODE_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.nitrolith.model.synthesis.impl.MixImpl <em>Mix</em>}' class.
     * @see org.nitrolith.model.synthesis.impl.MixImpl
     * @see org.nitrolith.model.synthesis.impl.SynthesisPackageImpl#getMix()
     * @generated
     */
    int MIX = 8;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MIX__NAME = STEP__NAME;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MIX__DESCRIPTION = STEP__DESCRIPTION;

    /**
     * The feature id for the '<em><b>Sources</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int MIX__SOURCES = STEP__SOURCES;

    /**
     * The feature id for the '<em><b>Incoming</b></em>' reference list.
     * @generated
     * @ordered
     */
    int MIX__INCOMING = STEP__INCOMING;

    /**
     * The feature id for the '<em><b>Outgoing</b></em>' reference list.
     * @generated
     * @ordered
     */
    int MIX__OUTGOING = STEP__OUTGOING;

    /**
     * The feature id for the '<em><b>Atmosphere</b></em>' containment reference.
     * @generated
     * @ordered
     */
    int MIX__ATMOSPHERE = STEP__ATMOSPHERE;

    /**
     * The feature id for the '<em><b>Equipment</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MIX__EQUIPMENT = STEP__EQUIPMENT;

    /**
     * The feature id for the '<em><b>Operator</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MIX__OPERATOR = STEP__OPERATOR;

    /**
     * The feature id for the '<em><b>Start</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MIX__START = STEP__START;

    /**
     * The feature id for the '<em><b>End</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MIX__END = STEP__END;

    /**
     * The feature id for the '<em><b>Cautions</b></em>' attribute list.
     * @generated
     * @ordered
     */
    int MIX__CAUTIONS = STEP__CAUTIONS;

    /**
     * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int MIX__ATTACHMENTS = STEP__ATTACHMENTS;

    /**
     * The feature id for the '<em><b>Tool</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MIX__TOOL = STEP_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Medium</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MIX__MEDIUM = STEP_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Duration</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MIX__DURATION = STEP_FEATURE_COUNT + 2;

    /**
     * The number of structural features of the '<em>Mix</em>' class.
     * @generated
     * @ordered
     */
    int MIX_FEATURE_COUNT = STEP_FEATURE_COUNT + 3;

    /**
     * The number of operations of the '<em>Mix</em>' class.
     * @generated
     * @ordered
     */
    int MIX_OPERATION_COUNT = STEP_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.nitrolith.model.synthesis.impl.BallMillImpl <em>Ball Mill</em>}' class.
     * @see org.nitrolith.model.synthesis.impl.BallMillImpl
     * @see org.nitrolith.model.synthesis.impl.SynthesisPackageImpl#getBallMill()
     * @generated
     */
    int BALL_MILL = 9;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * @generated
     * @ordered
     */
    int BALL_MILL__NAME = STEP__NAME;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * @generated
     * @ordered
     */
    int BALL_MILL__DESCRIPTION = STEP__DESCRIPTION;

    /**
     * The feature id for the '<em><b>Sources</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int BALL_MILL__SOURCES = STEP__SOURCES;

    /**
     * The feature id for the '<em><b>Incoming</b></em>' reference list.
     * @generated
     * @ordered
     */
    int BALL_MILL__INCOMING = STEP__INCOMING;

    /**
     * The feature id for the '<em><b>Outgoing</b></em>' reference list.
     * @generated
     * @ordered
     */
    int BALL_MILL__OUTGOING = STEP__OUTGOING;

    /**
     * The feature id for the '<em><b>Atmosphere</b></em>' containment reference.
     * @generated
     * @ordered
     */
    int BALL_MILL__ATMOSPHERE = STEP__ATMOSPHERE;

    /**
     * The feature id for the '<em><b>Equipment</b></em>' attribute.
     * @generated
     * @ordered
     */
    int BALL_MILL__EQUIPMENT = STEP__EQUIPMENT;

    /**
     * The feature id for the '<em><b>Operator</b></em>' attribute.
     * @generated
     * @ordered
     */
    int BALL_MILL__OPERATOR = STEP__OPERATOR;

    /**
     * The feature id for the '<em><b>Start</b></em>' attribute.
     * @generated
     * @ordered
     */
    int BALL_MILL__START = STEP__START;

    /**
     * The feature id for the '<em><b>End</b></em>' attribute.
     * @generated
     * @ordered
     */
    int BALL_MILL__END = STEP__END;

    /**
     * The feature id for the '<em><b>Cautions</b></em>' attribute list.
     * @generated
     * @ordered
     */
    int BALL_MILL__CAUTIONS = STEP__CAUTIONS;

    /**
     * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int BALL_MILL__ATTACHMENTS = STEP__ATTACHMENTS;

    /**
     * The feature id for the '<em><b>Mill</b></em>' attribute.
     * @generated
     * @ordered
     */
    int BALL_MILL__MILL = STEP_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Speed</b></em>' attribute.
     * @generated
     * @ordered
     */
    int BALL_MILL__SPEED = STEP_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Duration</b></em>' attribute.
     * @generated
     * @ordered
     */
    int BALL_MILL__DURATION = STEP_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Milling Interval</b></em>' attribute.
     * @generated
     * @ordered
     */
    int BALL_MILL__MILLING_INTERVAL = STEP_FEATURE_COUNT + 3;

    /**
     * The feature id for the '<em><b>Rest Interval</b></em>' attribute.
     * @generated
     * @ordered
     */
    int BALL_MILL__REST_INTERVAL = STEP_FEATURE_COUNT + 4;

    /**
     * The feature id for the '<em><b>Ball To Powder Ratio</b></em>' attribute.
     * @generated
     * @ordered
     */
    int BALL_MILL__BALL_TO_POWDER_RATIO = STEP_FEATURE_COUNT + 5;

    /**
     * The feature id for the '<em><b>Jar Material</b></em>' attribute.
     * @generated
     * @ordered
     */
    int BALL_MILL__JAR_MATERIAL = STEP_FEATURE_COUNT + 6;

    /**
     * The feature id for the '<em><b>Jar Volume</b></em>' attribute.
     * @generated
     * @ordered
     */
    int BALL_MILL__JAR_VOLUME = STEP_FEATURE_COUNT + 7;

    /**
     * The feature id for the '<em><b>Ball Material</b></em>' attribute.
     * @generated
     * @ordered
     */
    int BALL_MILL__BALL_MATERIAL = STEP_FEATURE_COUNT + 8;

    /**
     * The feature id for the '<em><b>Ball Diameter</b></em>' attribute.
     * @generated
     * @ordered
     */
    int BALL_MILL__BALL_DIAMETER = STEP_FEATURE_COUNT + 9;

    /**
     * The feature id for the '<em><b>Ball Count</b></em>' attribute.
     * @generated
     * @ordered
     */
    int BALL_MILL__BALL_COUNT = STEP_FEATURE_COUNT + 10;

    /**
     * The number of structural features of the '<em>Ball Mill</em>' class.
     * @generated
     * @ordered
     */
    int BALL_MILL_FEATURE_COUNT = STEP_FEATURE_COUNT + 11;

    /**
     * The number of operations of the '<em>Ball Mill</em>' class.
     * @generated
     * @ordered
     */
    int BALL_MILL_OPERATION_COUNT = STEP_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.nitrolith.model.synthesis.impl.HeatTreatImpl <em>Heat Treat</em>}' class.
     * @see org.nitrolith.model.synthesis.impl.HeatTreatImpl
     * @see org.nitrolith.model.synthesis.impl.SynthesisPackageImpl#getHeatTreat()
     * @generated
     */
    int HEAT_TREAT = 10;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * @generated
     * @ordered
     */
    int HEAT_TREAT__NAME = STEP__NAME;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * @generated
     * @ordered
     */
    int HEAT_TREAT__DESCRIPTION = STEP__DESCRIPTION;

    /**
     * The feature id for the '<em><b>Sources</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int HEAT_TREAT__SOURCES = STEP__SOURCES;

    /**
     * The feature id for the '<em><b>Incoming</b></em>' reference list.
     * @generated
     * @ordered
     */
    int HEAT_TREAT__INCOMING = STEP__INCOMING;

    /**
     * The feature id for the '<em><b>Outgoing</b></em>' reference list.
     * @generated
     * @ordered
     */
    int HEAT_TREAT__OUTGOING = STEP__OUTGOING;

    /**
     * The feature id for the '<em><b>Atmosphere</b></em>' containment reference.
     * @generated
     * @ordered
     */
    int HEAT_TREAT__ATMOSPHERE = STEP__ATMOSPHERE;

    /**
     * The feature id for the '<em><b>Equipment</b></em>' attribute.
     * @generated
     * @ordered
     */
    int HEAT_TREAT__EQUIPMENT = STEP__EQUIPMENT;

    /**
     * The feature id for the '<em><b>Operator</b></em>' attribute.
     * @generated
     * @ordered
     */
    int HEAT_TREAT__OPERATOR = STEP__OPERATOR;

    /**
     * The feature id for the '<em><b>Start</b></em>' attribute.
     * @generated
     * @ordered
     */
    int HEAT_TREAT__START = STEP__START;

    /**
     * The feature id for the '<em><b>End</b></em>' attribute.
     * @generated
     * @ordered
     */
    int HEAT_TREAT__END = STEP__END;

    /**
     * The feature id for the '<em><b>Cautions</b></em>' attribute list.
     * @generated
     * @ordered
     */
    int HEAT_TREAT__CAUTIONS = STEP__CAUTIONS;

    /**
     * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int HEAT_TREAT__ATTACHMENTS = STEP__ATTACHMENTS;

    /**
     * The feature id for the '<em><b>Programme</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int HEAT_TREAT__PROGRAMME = STEP_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Crucible</b></em>' attribute.
     * @generated
     * @ordered
     */
    int HEAT_TREAT__CRUCIBLE = STEP_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Container</b></em>' attribute.
     * @generated
     * @ordered
     */
    int HEAT_TREAT__CONTAINER = STEP_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Melting</b></em>' attribute.
     * @generated
     * @ordered
     */
    int HEAT_TREAT__MELTING = STEP_FEATURE_COUNT + 3;

    /**
     * The number of structural features of the '<em>Heat Treat</em>' class.
     * @generated
     * @ordered
     */
    int HEAT_TREAT_FEATURE_COUNT = STEP_FEATURE_COUNT + 4;

    /**
     * The number of operations of the '<em>Heat Treat</em>' class.
     * @generated
     * @ordered
     */
    int HEAT_TREAT_OPERATION_COUNT = STEP_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.nitrolith.model.synthesis.impl.HeatSegmentImpl <em>Heat Segment</em>}' class.
     * @see org.nitrolith.model.synthesis.impl.HeatSegmentImpl
     * @see org.nitrolith.model.synthesis.impl.SynthesisPackageImpl#getHeatSegment()
     * @generated
     */
    int HEAT_SEGMENT = 11;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * @generated
     * @ordered
     */
    int HEAT_SEGMENT__DESCRIPTION = BasePackage.DOCUMENTED__DESCRIPTION;

    /**
     * The number of structural features of the '<em>Heat Segment</em>' class.
     * @generated
     * @ordered
     */
    int HEAT_SEGMENT_FEATURE_COUNT = BasePackage.DOCUMENTED_FEATURE_COUNT + 0;

    /**
     * The number of operations of the '<em>Heat Segment</em>' class.
     * @generated
     * @ordered
     */
    int HEAT_SEGMENT_OPERATION_COUNT = BasePackage.DOCUMENTED_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.nitrolith.model.synthesis.impl.RampImpl <em>Ramp</em>}' class.
     * @see org.nitrolith.model.synthesis.impl.RampImpl
     * @see org.nitrolith.model.synthesis.impl.SynthesisPackageImpl#getRamp()
     * @generated
     */
    int RAMP = 12;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * @generated
     * @ordered
     */
    int RAMP__DESCRIPTION = HEAT_SEGMENT__DESCRIPTION;

    /**
     * The feature id for the '<em><b>Temperature</b></em>' attribute.
     * @generated
     * @ordered
     */
    int RAMP__TEMPERATURE = HEAT_SEGMENT_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Rate</b></em>' attribute.
     * @generated
     * @ordered
     */
    int RAMP__RATE = HEAT_SEGMENT_FEATURE_COUNT + 1;

    /**
     * The number of structural features of the '<em>Ramp</em>' class.
     * @generated
     * @ordered
     */
    int RAMP_FEATURE_COUNT = HEAT_SEGMENT_FEATURE_COUNT + 2;

    /**
     * The number of operations of the '<em>Ramp</em>' class.
     * @generated
     * @ordered
     */
    int RAMP_OPERATION_COUNT = HEAT_SEGMENT_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.nitrolith.model.synthesis.impl.DwellImpl <em>Dwell</em>}' class.
     * @see org.nitrolith.model.synthesis.impl.DwellImpl
     * @see org.nitrolith.model.synthesis.impl.SynthesisPackageImpl#getDwell()
     * @generated
     */
    int DWELL = 13;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DWELL__DESCRIPTION = HEAT_SEGMENT__DESCRIPTION;

    /**
     * The feature id for the '<em><b>Temperature</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DWELL__TEMPERATURE = HEAT_SEGMENT_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Duration</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DWELL__DURATION = HEAT_SEGMENT_FEATURE_COUNT + 1;

    /**
     * The number of structural features of the '<em>Dwell</em>' class.
     * @generated
     * @ordered
     */
    int DWELL_FEATURE_COUNT = HEAT_SEGMENT_FEATURE_COUNT + 2;

    /**
     * The number of operations of the '<em>Dwell</em>' class.
     * @generated
     * @ordered
     */
    int DWELL_OPERATION_COUNT = HEAT_SEGMENT_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.nitrolith.model.synthesis.impl.QuenchImpl <em>Quench</em>}' class.
     * @see org.nitrolith.model.synthesis.impl.QuenchImpl
     * @see org.nitrolith.model.synthesis.impl.SynthesisPackageImpl#getQuench()
     * @generated
     */
    int QUENCH = 14;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * @generated
     * @ordered
     */
    int QUENCH__DESCRIPTION = HEAT_SEGMENT__DESCRIPTION;

    /**
     * The feature id for the '<em><b>Temperature</b></em>' attribute.
     * @generated
     * @ordered
     */
    int QUENCH__TEMPERATURE = HEAT_SEGMENT_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Medium</b></em>' attribute.
     * @generated
     * @ordered
     */
    int QUENCH__MEDIUM = HEAT_SEGMENT_FEATURE_COUNT + 1;

    /**
     * The number of structural features of the '<em>Quench</em>' class.
     * @generated
     * @ordered
     */
    int QUENCH_FEATURE_COUNT = HEAT_SEGMENT_FEATURE_COUNT + 2;

    /**
     * The number of operations of the '<em>Quench</em>' class.
     * @generated
     * @ordered
     */
    int QUENCH_OPERATION_COUNT = HEAT_SEGMENT_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.nitrolith.model.synthesis.impl.PressImpl <em>Press</em>}' class.
     * @see org.nitrolith.model.synthesis.impl.PressImpl
     * @see org.nitrolith.model.synthesis.impl.SynthesisPackageImpl#getPress()
     * @generated
     */
    int PRESS = 15;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PRESS__NAME = STEP__NAME;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PRESS__DESCRIPTION = STEP__DESCRIPTION;

    /**
     * The feature id for the '<em><b>Sources</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int PRESS__SOURCES = STEP__SOURCES;

    /**
     * The feature id for the '<em><b>Incoming</b></em>' reference list.
     * @generated
     * @ordered
     */
    int PRESS__INCOMING = STEP__INCOMING;

    /**
     * The feature id for the '<em><b>Outgoing</b></em>' reference list.
     * @generated
     * @ordered
     */
    int PRESS__OUTGOING = STEP__OUTGOING;

    /**
     * The feature id for the '<em><b>Atmosphere</b></em>' containment reference.
     * @generated
     * @ordered
     */
    int PRESS__ATMOSPHERE = STEP__ATMOSPHERE;

    /**
     * The feature id for the '<em><b>Equipment</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PRESS__EQUIPMENT = STEP__EQUIPMENT;

    /**
     * The feature id for the '<em><b>Operator</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PRESS__OPERATOR = STEP__OPERATOR;

    /**
     * The feature id for the '<em><b>Start</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PRESS__START = STEP__START;

    /**
     * The feature id for the '<em><b>End</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PRESS__END = STEP__END;

    /**
     * The feature id for the '<em><b>Cautions</b></em>' attribute list.
     * @generated
     * @ordered
     */
    int PRESS__CAUTIONS = STEP__CAUTIONS;

    /**
     * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int PRESS__ATTACHMENTS = STEP__ATTACHMENTS;

    /**
     * The feature id for the '<em><b>Mode</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PRESS__MODE = STEP_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Pressure</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PRESS__PRESSURE = STEP_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Duration</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PRESS__DURATION = STEP_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Die Material</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PRESS__DIE_MATERIAL = STEP_FEATURE_COUNT + 3;

    /**
     * The feature id for the '<em><b>Die Diameter</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PRESS__DIE_DIAMETER = STEP_FEATURE_COUNT + 4;

    /**
     * The number of structural features of the '<em>Press</em>' class.
     * @generated
     * @ordered
     */
    int PRESS_FEATURE_COUNT = STEP_FEATURE_COUNT + 5;

    /**
     * The number of operations of the '<em>Press</em>' class.
     * @generated
     * @ordered
     */
    int PRESS_OPERATION_COUNT = STEP_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.nitrolith.model.synthesis.impl.HotPressImpl <em>Hot Press</em>}' class.
     * @see org.nitrolith.model.synthesis.impl.HotPressImpl
     * @see org.nitrolith.model.synthesis.impl.SynthesisPackageImpl#getHotPress()
     * @generated
     */
    int HOT_PRESS = 16;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * @generated
     * @ordered
     */
    int HOT_PRESS__NAME = PRESS__NAME;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * @generated
     * @ordered
     */
    int HOT_PRESS__DESCRIPTION = PRESS__DESCRIPTION;

    /**
     * The feature id for the '<em><b>Sources</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int HOT_PRESS__SOURCES = PRESS__SOURCES;

    /**
     * The feature id for the '<em><b>Incoming</b></em>' reference list.
     * @generated
     * @ordered
     */
    int HOT_PRESS__INCOMING = PRESS__INCOMING;

    /**
     * The feature id for the '<em><b>Outgoing</b></em>' reference list.
     * @generated
     * @ordered
     */
    int HOT_PRESS__OUTGOING = PRESS__OUTGOING;

    /**
     * The feature id for the '<em><b>Atmosphere</b></em>' containment reference.
     * @generated
     * @ordered
     */
    int HOT_PRESS__ATMOSPHERE = PRESS__ATMOSPHERE;

    /**
     * The feature id for the '<em><b>Equipment</b></em>' attribute.
     * @generated
     * @ordered
     */
    int HOT_PRESS__EQUIPMENT = PRESS__EQUIPMENT;

    /**
     * The feature id for the '<em><b>Operator</b></em>' attribute.
     * @generated
     * @ordered
     */
    int HOT_PRESS__OPERATOR = PRESS__OPERATOR;

    /**
     * The feature id for the '<em><b>Start</b></em>' attribute.
     * @generated
     * @ordered
     */
    int HOT_PRESS__START = PRESS__START;

    /**
     * The feature id for the '<em><b>End</b></em>' attribute.
     * @generated
     * @ordered
     */
    int HOT_PRESS__END = PRESS__END;

    /**
     * The feature id for the '<em><b>Cautions</b></em>' attribute list.
     * @generated
     * @ordered
     */
    int HOT_PRESS__CAUTIONS = PRESS__CAUTIONS;

    /**
     * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int HOT_PRESS__ATTACHMENTS = PRESS__ATTACHMENTS;

    /**
     * The feature id for the '<em><b>Mode</b></em>' attribute.
     * @generated
     * @ordered
     */
    int HOT_PRESS__MODE = PRESS__MODE;

    /**
     * The feature id for the '<em><b>Pressure</b></em>' attribute.
     * @generated
     * @ordered
     */
    int HOT_PRESS__PRESSURE = PRESS__PRESSURE;

    /**
     * The feature id for the '<em><b>Duration</b></em>' attribute.
     * @generated
     * @ordered
     */
    int HOT_PRESS__DURATION = PRESS__DURATION;

    /**
     * The feature id for the '<em><b>Die Material</b></em>' attribute.
     * @generated
     * @ordered
     */
    int HOT_PRESS__DIE_MATERIAL = PRESS__DIE_MATERIAL;

    /**
     * The feature id for the '<em><b>Die Diameter</b></em>' attribute.
     * @generated
     * @ordered
     */
    int HOT_PRESS__DIE_DIAMETER = PRESS__DIE_DIAMETER;

    /**
     * The feature id for the '<em><b>Temperature</b></em>' attribute.
     * @generated
     * @ordered
     */
    int HOT_PRESS__TEMPERATURE = PRESS_FEATURE_COUNT + 0;

    /**
     * The number of structural features of the '<em>Hot Press</em>' class.
     * @generated
     * @ordered
     */
    int HOT_PRESS_FEATURE_COUNT = PRESS_FEATURE_COUNT + 1;

    /**
     * The number of operations of the '<em>Hot Press</em>' class.
     * @generated
     * @ordered
     */
    int HOT_PRESS_OPERATION_COUNT = PRESS_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.nitrolith.model.synthesis.impl.CzochralskiGrowthImpl <em>Czochralski Growth</em>}' class.
     * @see org.nitrolith.model.synthesis.impl.CzochralskiGrowthImpl
     * @see org.nitrolith.model.synthesis.impl.SynthesisPackageImpl#getCzochralskiGrowth()
     * @generated
     */
    int CZOCHRALSKI_GROWTH = 17;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CZOCHRALSKI_GROWTH__NAME = STEP__NAME;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CZOCHRALSKI_GROWTH__DESCRIPTION = STEP__DESCRIPTION;

    /**
     * The feature id for the '<em><b>Sources</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int CZOCHRALSKI_GROWTH__SOURCES = STEP__SOURCES;

    /**
     * The feature id for the '<em><b>Incoming</b></em>' reference list.
     * @generated
     * @ordered
     */
    int CZOCHRALSKI_GROWTH__INCOMING = STEP__INCOMING;

    /**
     * The feature id for the '<em><b>Outgoing</b></em>' reference list.
     * @generated
     * @ordered
     */
    int CZOCHRALSKI_GROWTH__OUTGOING = STEP__OUTGOING;

    /**
     * The feature id for the '<em><b>Atmosphere</b></em>' containment reference.
     * @generated
     * @ordered
     */
    int CZOCHRALSKI_GROWTH__ATMOSPHERE = STEP__ATMOSPHERE;

    /**
     * The feature id for the '<em><b>Equipment</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CZOCHRALSKI_GROWTH__EQUIPMENT = STEP__EQUIPMENT;

    /**
     * The feature id for the '<em><b>Operator</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CZOCHRALSKI_GROWTH__OPERATOR = STEP__OPERATOR;

    /**
     * The feature id for the '<em><b>Start</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CZOCHRALSKI_GROWTH__START = STEP__START;

    /**
     * The feature id for the '<em><b>End</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CZOCHRALSKI_GROWTH__END = STEP__END;

    /**
     * The feature id for the '<em><b>Cautions</b></em>' attribute list.
     * @generated
     * @ordered
     */
    int CZOCHRALSKI_GROWTH__CAUTIONS = STEP__CAUTIONS;

    /**
     * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int CZOCHRALSKI_GROWTH__ATTACHMENTS = STEP__ATTACHMENTS;

    /**
     * The feature id for the '<em><b>Melt Temperature</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CZOCHRALSKI_GROWTH__MELT_TEMPERATURE = STEP_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Pull Rate</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CZOCHRALSKI_GROWTH__PULL_RATE = STEP_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Rotation Rate</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CZOCHRALSKI_GROWTH__ROTATION_RATE = STEP_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Crucible</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CZOCHRALSKI_GROWTH__CRUCIBLE = STEP_FEATURE_COUNT + 3;

    /**
     * The feature id for the '<em><b>Seed</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CZOCHRALSKI_GROWTH__SEED = STEP_FEATURE_COUNT + 4;

    /**
     * The feature id for the '<em><b>Crystal Diameter</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CZOCHRALSKI_GROWTH__CRYSTAL_DIAMETER = STEP_FEATURE_COUNT + 5;

    /**
     * The feature id for the '<em><b>Crystal Length</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CZOCHRALSKI_GROWTH__CRYSTAL_LENGTH = STEP_FEATURE_COUNT + 6;

    /**
     * The feature id for the '<em><b>Duration</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CZOCHRALSKI_GROWTH__DURATION = STEP_FEATURE_COUNT + 7;

    /**
     * The number of structural features of the '<em>Czochralski Growth</em>' class.
     * @generated
     * @ordered
     */
    int CZOCHRALSKI_GROWTH_FEATURE_COUNT = STEP_FEATURE_COUNT + 8;

    /**
     * The number of operations of the '<em>Czochralski Growth</em>' class.
     * @generated
     * @ordered
     */
    int CZOCHRALSKI_GROWTH_OPERATION_COUNT = STEP_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.nitrolith.model.synthesis.impl.PhaseTransformationImpl <em>Phase Transformation</em>}' class.
     * @see org.nitrolith.model.synthesis.impl.PhaseTransformationImpl
     * @see org.nitrolith.model.synthesis.impl.SynthesisPackageImpl#getPhaseTransformation()
     * @generated
     */
    int PHASE_TRANSFORMATION = 18;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PHASE_TRANSFORMATION__NAME = STEP__NAME;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PHASE_TRANSFORMATION__DESCRIPTION = STEP__DESCRIPTION;

    /**
     * The feature id for the '<em><b>Sources</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int PHASE_TRANSFORMATION__SOURCES = STEP__SOURCES;

    /**
     * The feature id for the '<em><b>Incoming</b></em>' reference list.
     * @generated
     * @ordered
     */
    int PHASE_TRANSFORMATION__INCOMING = STEP__INCOMING;

    /**
     * The feature id for the '<em><b>Outgoing</b></em>' reference list.
     * @generated
     * @ordered
     */
    int PHASE_TRANSFORMATION__OUTGOING = STEP__OUTGOING;

    /**
     * The feature id for the '<em><b>Atmosphere</b></em>' containment reference.
     * @generated
     * @ordered
     */
    int PHASE_TRANSFORMATION__ATMOSPHERE = STEP__ATMOSPHERE;

    /**
     * The feature id for the '<em><b>Equipment</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PHASE_TRANSFORMATION__EQUIPMENT = STEP__EQUIPMENT;

    /**
     * The feature id for the '<em><b>Operator</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PHASE_TRANSFORMATION__OPERATOR = STEP__OPERATOR;

    /**
     * The feature id for the '<em><b>Start</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PHASE_TRANSFORMATION__START = STEP__START;

    /**
     * The feature id for the '<em><b>End</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PHASE_TRANSFORMATION__END = STEP__END;

    /**
     * The feature id for the '<em><b>Cautions</b></em>' attribute list.
     * @generated
     * @ordered
     */
    int PHASE_TRANSFORMATION__CAUTIONS = STEP__CAUTIONS;

    /**
     * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int PHASE_TRANSFORMATION__ATTACHMENTS = STEP__ATTACHMENTS;

    /**
     * The feature id for the '<em><b>From</b></em>' reference.
     * @generated
     * @ordered
     */
    int PHASE_TRANSFORMATION__FROM = STEP_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>To</b></em>' reference.
     * @generated
     * @ordered
     */
    int PHASE_TRANSFORMATION__TO = STEP_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Cause</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PHASE_TRANSFORMATION__CAUSE = STEP_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Temperature</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PHASE_TRANSFORMATION__TEMPERATURE = STEP_FEATURE_COUNT + 3;

    /**
     * The feature id for the '<em><b>Pressure</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PHASE_TRANSFORMATION__PRESSURE = STEP_FEATURE_COUNT + 4;

    /**
     * The feature id for the '<em><b>Duration</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PHASE_TRANSFORMATION__DURATION = STEP_FEATURE_COUNT + 5;

    /**
     * The number of structural features of the '<em>Phase Transformation</em>' class.
     * @generated
     * @ordered
     */
    int PHASE_TRANSFORMATION_FEATURE_COUNT = STEP_FEATURE_COUNT + 6;

    /**
     * The number of operations of the '<em>Phase Transformation</em>' class.
     * @generated
     * @ordered
     */
    int PHASE_TRANSFORMATION_OPERATION_COUNT = STEP_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.nitrolith.model.synthesis.impl.DepositionImpl <em>Deposition</em>}' class.
     * @see org.nitrolith.model.synthesis.impl.DepositionImpl
     * @see org.nitrolith.model.synthesis.impl.SynthesisPackageImpl#getDeposition()
     * @generated
     */
    int DEPOSITION = 19;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DEPOSITION__NAME = STEP__NAME;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DEPOSITION__DESCRIPTION = STEP__DESCRIPTION;

    /**
     * The feature id for the '<em><b>Sources</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int DEPOSITION__SOURCES = STEP__SOURCES;

    /**
     * The feature id for the '<em><b>Incoming</b></em>' reference list.
     * @generated
     * @ordered
     */
    int DEPOSITION__INCOMING = STEP__INCOMING;

    /**
     * The feature id for the '<em><b>Outgoing</b></em>' reference list.
     * @generated
     * @ordered
     */
    int DEPOSITION__OUTGOING = STEP__OUTGOING;

    /**
     * The feature id for the '<em><b>Atmosphere</b></em>' containment reference.
     * @generated
     * @ordered
     */
    int DEPOSITION__ATMOSPHERE = STEP__ATMOSPHERE;

    /**
     * The feature id for the '<em><b>Equipment</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DEPOSITION__EQUIPMENT = STEP__EQUIPMENT;

    /**
     * The feature id for the '<em><b>Operator</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DEPOSITION__OPERATOR = STEP__OPERATOR;

    /**
     * The feature id for the '<em><b>Start</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DEPOSITION__START = STEP__START;

    /**
     * The feature id for the '<em><b>End</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DEPOSITION__END = STEP__END;

    /**
     * The feature id for the '<em><b>Cautions</b></em>' attribute list.
     * @generated
     * @ordered
     */
    int DEPOSITION__CAUTIONS = STEP__CAUTIONS;

    /**
     * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int DEPOSITION__ATTACHMENTS = STEP__ATTACHMENTS;

    /**
     * The feature id for the '<em><b>Substrate</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DEPOSITION__SUBSTRATE = STEP_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Substrate Temperature</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DEPOSITION__SUBSTRATE_TEMPERATURE = STEP_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Chamber Pressure</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DEPOSITION__CHAMBER_PRESSURE = STEP_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Film Thickness</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DEPOSITION__FILM_THICKNESS = STEP_FEATURE_COUNT + 3;

    /**
     * The feature id for the '<em><b>Deposition Rate</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DEPOSITION__DEPOSITION_RATE = STEP_FEATURE_COUNT + 4;

    /**
     * The feature id for the '<em><b>Duration</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DEPOSITION__DURATION = STEP_FEATURE_COUNT + 5;

    /**
     * The number of structural features of the '<em>Deposition</em>' class.
     * @generated
     * @ordered
     */
    int DEPOSITION_FEATURE_COUNT = STEP_FEATURE_COUNT + 6;

    /**
     * The number of operations of the '<em>Deposition</em>' class.
     * @generated
     * @ordered
     */
    int DEPOSITION_OPERATION_COUNT = STEP_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.nitrolith.model.synthesis.impl.SputterImpl <em>Sputter</em>}' class.
     * @see org.nitrolith.model.synthesis.impl.SputterImpl
     * @see org.nitrolith.model.synthesis.impl.SynthesisPackageImpl#getSputter()
     * @generated
     */
    int SPUTTER = 20;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * @generated
     * @ordered
     */
    int SPUTTER__NAME = DEPOSITION__NAME;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * @generated
     * @ordered
     */
    int SPUTTER__DESCRIPTION = DEPOSITION__DESCRIPTION;

    /**
     * The feature id for the '<em><b>Sources</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int SPUTTER__SOURCES = DEPOSITION__SOURCES;

    /**
     * The feature id for the '<em><b>Incoming</b></em>' reference list.
     * @generated
     * @ordered
     */
    int SPUTTER__INCOMING = DEPOSITION__INCOMING;

    /**
     * The feature id for the '<em><b>Outgoing</b></em>' reference list.
     * @generated
     * @ordered
     */
    int SPUTTER__OUTGOING = DEPOSITION__OUTGOING;

    /**
     * The feature id for the '<em><b>Atmosphere</b></em>' containment reference.
     * @generated
     * @ordered
     */
    int SPUTTER__ATMOSPHERE = DEPOSITION__ATMOSPHERE;

    /**
     * The feature id for the '<em><b>Equipment</b></em>' attribute.
     * @generated
     * @ordered
     */
    int SPUTTER__EQUIPMENT = DEPOSITION__EQUIPMENT;

    /**
     * The feature id for the '<em><b>Operator</b></em>' attribute.
     * @generated
     * @ordered
     */
    int SPUTTER__OPERATOR = DEPOSITION__OPERATOR;

    /**
     * The feature id for the '<em><b>Start</b></em>' attribute.
     * @generated
     * @ordered
     */
    int SPUTTER__START = DEPOSITION__START;

    /**
     * The feature id for the '<em><b>End</b></em>' attribute.
     * @generated
     * @ordered
     */
    int SPUTTER__END = DEPOSITION__END;

    /**
     * The feature id for the '<em><b>Cautions</b></em>' attribute list.
     * @generated
     * @ordered
     */
    int SPUTTER__CAUTIONS = DEPOSITION__CAUTIONS;

    /**
     * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int SPUTTER__ATTACHMENTS = DEPOSITION__ATTACHMENTS;

    /**
     * The feature id for the '<em><b>Substrate</b></em>' attribute.
     * @generated
     * @ordered
     */
    int SPUTTER__SUBSTRATE = DEPOSITION__SUBSTRATE;

    /**
     * The feature id for the '<em><b>Substrate Temperature</b></em>' attribute.
     * @generated
     * @ordered
     */
    int SPUTTER__SUBSTRATE_TEMPERATURE = DEPOSITION__SUBSTRATE_TEMPERATURE;

    /**
     * The feature id for the '<em><b>Chamber Pressure</b></em>' attribute.
     * @generated
     * @ordered
     */
    int SPUTTER__CHAMBER_PRESSURE = DEPOSITION__CHAMBER_PRESSURE;

    /**
     * The feature id for the '<em><b>Film Thickness</b></em>' attribute.
     * @generated
     * @ordered
     */
    int SPUTTER__FILM_THICKNESS = DEPOSITION__FILM_THICKNESS;

    /**
     * The feature id for the '<em><b>Deposition Rate</b></em>' attribute.
     * @generated
     * @ordered
     */
    int SPUTTER__DEPOSITION_RATE = DEPOSITION__DEPOSITION_RATE;

    /**
     * The feature id for the '<em><b>Duration</b></em>' attribute.
     * @generated
     * @ordered
     */
    int SPUTTER__DURATION = DEPOSITION__DURATION;

    /**
     * The feature id for the '<em><b>Mode</b></em>' attribute.
     * @generated
     * @ordered
     */
    int SPUTTER__MODE = DEPOSITION_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Power</b></em>' attribute.
     * @generated
     * @ordered
     */
    int SPUTTER__POWER = DEPOSITION_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Gas</b></em>' attribute.
     * @generated
     * @ordered
     */
    int SPUTTER__GAS = DEPOSITION_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Target</b></em>' attribute.
     * @generated
     * @ordered
     */
    int SPUTTER__TARGET = DEPOSITION_FEATURE_COUNT + 3;

    /**
     * The feature id for the '<em><b>Target Material</b></em>' reference.
     * @generated
     * @ordered
     */
    int SPUTTER__TARGET_MATERIAL = DEPOSITION_FEATURE_COUNT + 4;

    /**
     * The feature id for the '<em><b>Target Distance</b></em>' attribute.
     * @generated
     * @ordered
     */
    int SPUTTER__TARGET_DISTANCE = DEPOSITION_FEATURE_COUNT + 5;

    /**
     * The number of structural features of the '<em>Sputter</em>' class.
     * @generated
     * @ordered
     */
    int SPUTTER_FEATURE_COUNT = DEPOSITION_FEATURE_COUNT + 6;

    /**
     * The number of operations of the '<em>Sputter</em>' class.
     * @generated
     * @ordered
     */
    int SPUTTER_OPERATION_COUNT = DEPOSITION_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.nitrolith.model.synthesis.impl.PulsedLaserDepositionImpl <em>Pulsed Laser Deposition</em>}' class.
     * @see org.nitrolith.model.synthesis.impl.PulsedLaserDepositionImpl
     * @see org.nitrolith.model.synthesis.impl.SynthesisPackageImpl#getPulsedLaserDeposition()
     * @generated
     */
    int PULSED_LASER_DEPOSITION = 21;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PULSED_LASER_DEPOSITION__NAME = DEPOSITION__NAME;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PULSED_LASER_DEPOSITION__DESCRIPTION = DEPOSITION__DESCRIPTION;

    /**
     * The feature id for the '<em><b>Sources</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int PULSED_LASER_DEPOSITION__SOURCES = DEPOSITION__SOURCES;

    /**
     * The feature id for the '<em><b>Incoming</b></em>' reference list.
     * @generated
     * @ordered
     */
    int PULSED_LASER_DEPOSITION__INCOMING = DEPOSITION__INCOMING;

    /**
     * The feature id for the '<em><b>Outgoing</b></em>' reference list.
     * @generated
     * @ordered
     */
    int PULSED_LASER_DEPOSITION__OUTGOING = DEPOSITION__OUTGOING;

    /**
     * The feature id for the '<em><b>Atmosphere</b></em>' containment reference.
     * @generated
     * @ordered
     */
    int PULSED_LASER_DEPOSITION__ATMOSPHERE = DEPOSITION__ATMOSPHERE;

    /**
     * The feature id for the '<em><b>Equipment</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PULSED_LASER_DEPOSITION__EQUIPMENT = DEPOSITION__EQUIPMENT;

    /**
     * The feature id for the '<em><b>Operator</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PULSED_LASER_DEPOSITION__OPERATOR = DEPOSITION__OPERATOR;

    /**
     * The feature id for the '<em><b>Start</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PULSED_LASER_DEPOSITION__START = DEPOSITION__START;

    /**
     * The feature id for the '<em><b>End</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PULSED_LASER_DEPOSITION__END = DEPOSITION__END;

    /**
     * The feature id for the '<em><b>Cautions</b></em>' attribute list.
     * @generated
     * @ordered
     */
    int PULSED_LASER_DEPOSITION__CAUTIONS = DEPOSITION__CAUTIONS;

    /**
     * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int PULSED_LASER_DEPOSITION__ATTACHMENTS = DEPOSITION__ATTACHMENTS;

    /**
     * The feature id for the '<em><b>Substrate</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PULSED_LASER_DEPOSITION__SUBSTRATE = DEPOSITION__SUBSTRATE;

    /**
     * The feature id for the '<em><b>Substrate Temperature</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PULSED_LASER_DEPOSITION__SUBSTRATE_TEMPERATURE = DEPOSITION__SUBSTRATE_TEMPERATURE;

    /**
     * The feature id for the '<em><b>Chamber Pressure</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PULSED_LASER_DEPOSITION__CHAMBER_PRESSURE = DEPOSITION__CHAMBER_PRESSURE;

    /**
     * The feature id for the '<em><b>Film Thickness</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PULSED_LASER_DEPOSITION__FILM_THICKNESS = DEPOSITION__FILM_THICKNESS;

    /**
     * The feature id for the '<em><b>Deposition Rate</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PULSED_LASER_DEPOSITION__DEPOSITION_RATE = DEPOSITION__DEPOSITION_RATE;

    /**
     * The feature id for the '<em><b>Duration</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PULSED_LASER_DEPOSITION__DURATION = DEPOSITION__DURATION;

    /**
     * The feature id for the '<em><b>Target</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PULSED_LASER_DEPOSITION__TARGET = DEPOSITION_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Target Material</b></em>' reference.
     * @generated
     * @ordered
     */
    int PULSED_LASER_DEPOSITION__TARGET_MATERIAL = DEPOSITION_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Wavelength</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PULSED_LASER_DEPOSITION__WAVELENGTH = DEPOSITION_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Fluence</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PULSED_LASER_DEPOSITION__FLUENCE = DEPOSITION_FEATURE_COUNT + 3;

    /**
     * The feature id for the '<em><b>Pulse Rate</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PULSED_LASER_DEPOSITION__PULSE_RATE = DEPOSITION_FEATURE_COUNT + 4;

    /**
     * The feature id for the '<em><b>Pulses</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PULSED_LASER_DEPOSITION__PULSES = DEPOSITION_FEATURE_COUNT + 5;

    /**
     * The feature id for the '<em><b>Gas</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PULSED_LASER_DEPOSITION__GAS = DEPOSITION_FEATURE_COUNT + 6;

    /**
     * The number of structural features of the '<em>Pulsed Laser Deposition</em>' class.
     * @generated
     * @ordered
     */
    int PULSED_LASER_DEPOSITION_FEATURE_COUNT = DEPOSITION_FEATURE_COUNT + 7;

    /**
     * The number of operations of the '<em>Pulsed Laser Deposition</em>' class.
     * @generated
     * @ordered
     */
    int PULSED_LASER_DEPOSITION_OPERATION_COUNT = DEPOSITION_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.nitrolith.model.synthesis.impl.IonBeamAssistedDepositionImpl <em>Ion Beam Assisted Deposition</em>}' class.
     * @see org.nitrolith.model.synthesis.impl.IonBeamAssistedDepositionImpl
     * @see org.nitrolith.model.synthesis.impl.SynthesisPackageImpl#getIonBeamAssistedDeposition()
     * @generated
     */
    int ION_BEAM_ASSISTED_DEPOSITION = 22;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ION_BEAM_ASSISTED_DEPOSITION__NAME = DEPOSITION__NAME;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ION_BEAM_ASSISTED_DEPOSITION__DESCRIPTION = DEPOSITION__DESCRIPTION;

    /**
     * The feature id for the '<em><b>Sources</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int ION_BEAM_ASSISTED_DEPOSITION__SOURCES = DEPOSITION__SOURCES;

    /**
     * The feature id for the '<em><b>Incoming</b></em>' reference list.
     * @generated
     * @ordered
     */
    int ION_BEAM_ASSISTED_DEPOSITION__INCOMING = DEPOSITION__INCOMING;

    /**
     * The feature id for the '<em><b>Outgoing</b></em>' reference list.
     * @generated
     * @ordered
     */
    int ION_BEAM_ASSISTED_DEPOSITION__OUTGOING = DEPOSITION__OUTGOING;

    /**
     * The feature id for the '<em><b>Atmosphere</b></em>' containment reference.
     * @generated
     * @ordered
     */
    int ION_BEAM_ASSISTED_DEPOSITION__ATMOSPHERE = DEPOSITION__ATMOSPHERE;

    /**
     * The feature id for the '<em><b>Equipment</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ION_BEAM_ASSISTED_DEPOSITION__EQUIPMENT = DEPOSITION__EQUIPMENT;

    /**
     * The feature id for the '<em><b>Operator</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ION_BEAM_ASSISTED_DEPOSITION__OPERATOR = DEPOSITION__OPERATOR;

    /**
     * The feature id for the '<em><b>Start</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ION_BEAM_ASSISTED_DEPOSITION__START = DEPOSITION__START;

    /**
     * The feature id for the '<em><b>End</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ION_BEAM_ASSISTED_DEPOSITION__END = DEPOSITION__END;

    /**
     * The feature id for the '<em><b>Cautions</b></em>' attribute list.
     * @generated
     * @ordered
     */
    int ION_BEAM_ASSISTED_DEPOSITION__CAUTIONS = DEPOSITION__CAUTIONS;

    /**
     * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int ION_BEAM_ASSISTED_DEPOSITION__ATTACHMENTS = DEPOSITION__ATTACHMENTS;

    /**
     * The feature id for the '<em><b>Substrate</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ION_BEAM_ASSISTED_DEPOSITION__SUBSTRATE = DEPOSITION__SUBSTRATE;

    /**
     * The feature id for the '<em><b>Substrate Temperature</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ION_BEAM_ASSISTED_DEPOSITION__SUBSTRATE_TEMPERATURE = DEPOSITION__SUBSTRATE_TEMPERATURE;

    /**
     * The feature id for the '<em><b>Chamber Pressure</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ION_BEAM_ASSISTED_DEPOSITION__CHAMBER_PRESSURE = DEPOSITION__CHAMBER_PRESSURE;

    /**
     * The feature id for the '<em><b>Film Thickness</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ION_BEAM_ASSISTED_DEPOSITION__FILM_THICKNESS = DEPOSITION__FILM_THICKNESS;

    /**
     * The feature id for the '<em><b>Deposition Rate</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ION_BEAM_ASSISTED_DEPOSITION__DEPOSITION_RATE = DEPOSITION__DEPOSITION_RATE;

    /**
     * The feature id for the '<em><b>Duration</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ION_BEAM_ASSISTED_DEPOSITION__DURATION = DEPOSITION__DURATION;

    /**
     * The feature id for the '<em><b>Evaporation Source</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ION_BEAM_ASSISTED_DEPOSITION__EVAPORATION_SOURCE = DEPOSITION_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Ions</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ION_BEAM_ASSISTED_DEPOSITION__IONS = DEPOSITION_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Ion Energy</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ION_BEAM_ASSISTED_DEPOSITION__ION_ENERGY = DEPOSITION_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Ion Current Density</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ION_BEAM_ASSISTED_DEPOSITION__ION_CURRENT_DENSITY = DEPOSITION_FEATURE_COUNT + 3;

    /**
     * The number of structural features of the '<em>Ion Beam Assisted Deposition</em>' class.
     * @generated
     * @ordered
     */
    int ION_BEAM_ASSISTED_DEPOSITION_FEATURE_COUNT = DEPOSITION_FEATURE_COUNT + 4;

    /**
     * The number of operations of the '<em>Ion Beam Assisted Deposition</em>' class.
     * @generated
     * @ordered
     */
    int ION_BEAM_ASSISTED_DEPOSITION_OPERATION_COUNT = DEPOSITION_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.nitrolith.model.synthesis.impl.AtomicLayerDepositionImpl <em>Atomic Layer Deposition</em>}' class.
     * @see org.nitrolith.model.synthesis.impl.AtomicLayerDepositionImpl
     * @see org.nitrolith.model.synthesis.impl.SynthesisPackageImpl#getAtomicLayerDeposition()
     * @generated
     */
    int ATOMIC_LAYER_DEPOSITION = 23;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ATOMIC_LAYER_DEPOSITION__NAME = DEPOSITION__NAME;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ATOMIC_LAYER_DEPOSITION__DESCRIPTION = DEPOSITION__DESCRIPTION;

    /**
     * The feature id for the '<em><b>Sources</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int ATOMIC_LAYER_DEPOSITION__SOURCES = DEPOSITION__SOURCES;

    /**
     * The feature id for the '<em><b>Incoming</b></em>' reference list.
     * @generated
     * @ordered
     */
    int ATOMIC_LAYER_DEPOSITION__INCOMING = DEPOSITION__INCOMING;

    /**
     * The feature id for the '<em><b>Outgoing</b></em>' reference list.
     * @generated
     * @ordered
     */
    int ATOMIC_LAYER_DEPOSITION__OUTGOING = DEPOSITION__OUTGOING;

    /**
     * The feature id for the '<em><b>Atmosphere</b></em>' containment reference.
     * @generated
     * @ordered
     */
    int ATOMIC_LAYER_DEPOSITION__ATMOSPHERE = DEPOSITION__ATMOSPHERE;

    /**
     * The feature id for the '<em><b>Equipment</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ATOMIC_LAYER_DEPOSITION__EQUIPMENT = DEPOSITION__EQUIPMENT;

    /**
     * The feature id for the '<em><b>Operator</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ATOMIC_LAYER_DEPOSITION__OPERATOR = DEPOSITION__OPERATOR;

    /**
     * The feature id for the '<em><b>Start</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ATOMIC_LAYER_DEPOSITION__START = DEPOSITION__START;

    /**
     * The feature id for the '<em><b>End</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ATOMIC_LAYER_DEPOSITION__END = DEPOSITION__END;

    /**
     * The feature id for the '<em><b>Cautions</b></em>' attribute list.
     * @generated
     * @ordered
     */
    int ATOMIC_LAYER_DEPOSITION__CAUTIONS = DEPOSITION__CAUTIONS;

    /**
     * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int ATOMIC_LAYER_DEPOSITION__ATTACHMENTS = DEPOSITION__ATTACHMENTS;

    /**
     * The feature id for the '<em><b>Substrate</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ATOMIC_LAYER_DEPOSITION__SUBSTRATE = DEPOSITION__SUBSTRATE;

    /**
     * The feature id for the '<em><b>Substrate Temperature</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ATOMIC_LAYER_DEPOSITION__SUBSTRATE_TEMPERATURE = DEPOSITION__SUBSTRATE_TEMPERATURE;

    /**
     * The feature id for the '<em><b>Chamber Pressure</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ATOMIC_LAYER_DEPOSITION__CHAMBER_PRESSURE = DEPOSITION__CHAMBER_PRESSURE;

    /**
     * The feature id for the '<em><b>Film Thickness</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ATOMIC_LAYER_DEPOSITION__FILM_THICKNESS = DEPOSITION__FILM_THICKNESS;

    /**
     * The feature id for the '<em><b>Deposition Rate</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ATOMIC_LAYER_DEPOSITION__DEPOSITION_RATE = DEPOSITION__DEPOSITION_RATE;

    /**
     * The feature id for the '<em><b>Duration</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ATOMIC_LAYER_DEPOSITION__DURATION = DEPOSITION__DURATION;

    /**
     * The feature id for the '<em><b>Pulses</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int ATOMIC_LAYER_DEPOSITION__PULSES = DEPOSITION_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Cycles</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ATOMIC_LAYER_DEPOSITION__CYCLES = DEPOSITION_FEATURE_COUNT + 1;

    /**
     * The number of structural features of the '<em>Atomic Layer Deposition</em>' class.
     * @generated
     * @ordered
     */
    int ATOMIC_LAYER_DEPOSITION_FEATURE_COUNT = DEPOSITION_FEATURE_COUNT + 2;

    /**
     * The number of operations of the '<em>Atomic Layer Deposition</em>' class.
     * @generated
     * @ordered
     */
    int ATOMIC_LAYER_DEPOSITION_OPERATION_COUNT = DEPOSITION_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.nitrolith.model.synthesis.impl.DepositionPulseImpl <em>Deposition Pulse</em>}' class.
     * @see org.nitrolith.model.synthesis.impl.DepositionPulseImpl
     * @see org.nitrolith.model.synthesis.impl.SynthesisPackageImpl#getDepositionPulse()
     * @generated
     */
    int DEPOSITION_PULSE = 24;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DEPOSITION_PULSE__NAME = BasePackage.NAMED__NAME;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DEPOSITION_PULSE__DESCRIPTION = BasePackage.NAMED_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Precursor Temperature</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DEPOSITION_PULSE__PRECURSOR_TEMPERATURE = BasePackage.NAMED_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Pulse</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DEPOSITION_PULSE__PULSE = BasePackage.NAMED_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Purge</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DEPOSITION_PULSE__PURGE = BasePackage.NAMED_FEATURE_COUNT + 3;

    /**
     * The number of structural features of the '<em>Deposition Pulse</em>' class.
     * @generated
     * @ordered
     */
    int DEPOSITION_PULSE_FEATURE_COUNT = BasePackage.NAMED_FEATURE_COUNT + 4;

    /**
     * The number of operations of the '<em>Deposition Pulse</em>' class.
     * @generated
     * @ordered
     */
    int DEPOSITION_PULSE_OPERATION_COUNT = BasePackage.NAMED_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.nitrolith.model.synthesis.impl.MOCVDImpl <em>MOCVD</em>}' class.
     * @see org.nitrolith.model.synthesis.impl.MOCVDImpl
     * @see org.nitrolith.model.synthesis.impl.SynthesisPackageImpl#getMOCVD()
     * @generated
     */
    int MOCVD = 25;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MOCVD__NAME = DEPOSITION__NAME;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MOCVD__DESCRIPTION = DEPOSITION__DESCRIPTION;

    /**
     * The feature id for the '<em><b>Sources</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int MOCVD__SOURCES = DEPOSITION__SOURCES;

    /**
     * The feature id for the '<em><b>Incoming</b></em>' reference list.
     * @generated
     * @ordered
     */
    int MOCVD__INCOMING = DEPOSITION__INCOMING;

    /**
     * The feature id for the '<em><b>Outgoing</b></em>' reference list.
     * @generated
     * @ordered
     */
    int MOCVD__OUTGOING = DEPOSITION__OUTGOING;

    /**
     * The feature id for the '<em><b>Atmosphere</b></em>' containment reference.
     * @generated
     * @ordered
     */
    int MOCVD__ATMOSPHERE = DEPOSITION__ATMOSPHERE;

    /**
     * The feature id for the '<em><b>Equipment</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MOCVD__EQUIPMENT = DEPOSITION__EQUIPMENT;

    /**
     * The feature id for the '<em><b>Operator</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MOCVD__OPERATOR = DEPOSITION__OPERATOR;

    /**
     * The feature id for the '<em><b>Start</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MOCVD__START = DEPOSITION__START;

    /**
     * The feature id for the '<em><b>End</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MOCVD__END = DEPOSITION__END;

    /**
     * The feature id for the '<em><b>Cautions</b></em>' attribute list.
     * @generated
     * @ordered
     */
    int MOCVD__CAUTIONS = DEPOSITION__CAUTIONS;

    /**
     * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int MOCVD__ATTACHMENTS = DEPOSITION__ATTACHMENTS;

    /**
     * The feature id for the '<em><b>Substrate</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MOCVD__SUBSTRATE = DEPOSITION__SUBSTRATE;

    /**
     * The feature id for the '<em><b>Substrate Temperature</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MOCVD__SUBSTRATE_TEMPERATURE = DEPOSITION__SUBSTRATE_TEMPERATURE;

    /**
     * The feature id for the '<em><b>Chamber Pressure</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MOCVD__CHAMBER_PRESSURE = DEPOSITION__CHAMBER_PRESSURE;

    /**
     * The feature id for the '<em><b>Film Thickness</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MOCVD__FILM_THICKNESS = DEPOSITION__FILM_THICKNESS;

    /**
     * The feature id for the '<em><b>Deposition Rate</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MOCVD__DEPOSITION_RATE = DEPOSITION__DEPOSITION_RATE;

    /**
     * The feature id for the '<em><b>Duration</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MOCVD__DURATION = DEPOSITION__DURATION;

    /**
     * The feature id for the '<em><b>Precursor Gases</b></em>' attribute list.
     * @generated
     * @ordered
     */
    int MOCVD__PRECURSOR_GASES = DEPOSITION_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Carrier Gas</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MOCVD__CARRIER_GAS = DEPOSITION_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Carrier Flow</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MOCVD__CARRIER_FLOW = DEPOSITION_FEATURE_COUNT + 2;

    /**
     * The number of structural features of the '<em>MOCVD</em>' class.
     * @generated
     * @ordered
     */
    int MOCVD_FEATURE_COUNT = DEPOSITION_FEATURE_COUNT + 3;

    /**
     * The number of operations of the '<em>MOCVD</em>' class.
     * @generated
     * @ordered
     */
    int MOCVD_OPERATION_COUNT = DEPOSITION_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.nitrolith.model.synthesis.impl.DryFilmImpl <em>Dry Film</em>}' class.
     * @see org.nitrolith.model.synthesis.impl.DryFilmImpl
     * @see org.nitrolith.model.synthesis.impl.SynthesisPackageImpl#getDryFilm()
     * @generated
     */
    int DRY_FILM = 26;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DRY_FILM__NAME = STEP__NAME;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DRY_FILM__DESCRIPTION = STEP__DESCRIPTION;

    /**
     * The feature id for the '<em><b>Sources</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int DRY_FILM__SOURCES = STEP__SOURCES;

    /**
     * The feature id for the '<em><b>Incoming</b></em>' reference list.
     * @generated
     * @ordered
     */
    int DRY_FILM__INCOMING = STEP__INCOMING;

    /**
     * The feature id for the '<em><b>Outgoing</b></em>' reference list.
     * @generated
     * @ordered
     */
    int DRY_FILM__OUTGOING = STEP__OUTGOING;

    /**
     * The feature id for the '<em><b>Atmosphere</b></em>' containment reference.
     * @generated
     * @ordered
     */
    int DRY_FILM__ATMOSPHERE = STEP__ATMOSPHERE;

    /**
     * The feature id for the '<em><b>Equipment</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DRY_FILM__EQUIPMENT = STEP__EQUIPMENT;

    /**
     * The feature id for the '<em><b>Operator</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DRY_FILM__OPERATOR = STEP__OPERATOR;

    /**
     * The feature id for the '<em><b>Start</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DRY_FILM__START = STEP__START;

    /**
     * The feature id for the '<em><b>End</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DRY_FILM__END = STEP__END;

    /**
     * The feature id for the '<em><b>Cautions</b></em>' attribute list.
     * @generated
     * @ordered
     */
    int DRY_FILM__CAUTIONS = STEP__CAUTIONS;

    /**
     * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int DRY_FILM__ATTACHMENTS = STEP__ATTACHMENTS;

    /**
     * The feature id for the '<em><b>Binder</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DRY_FILM__BINDER = STEP_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Binder Fraction</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DRY_FILM__BINDER_FRACTION = STEP_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Film Thickness</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DRY_FILM__FILM_THICKNESS = STEP_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Roll Temperature</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DRY_FILM__ROLL_TEMPERATURE = STEP_FEATURE_COUNT + 3;

    /**
     * The feature id for the '<em><b>Passes</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DRY_FILM__PASSES = STEP_FEATURE_COUNT + 4;

    /**
     * The number of structural features of the '<em>Dry Film</em>' class.
     * @generated
     * @ordered
     */
    int DRY_FILM_FEATURE_COUNT = STEP_FEATURE_COUNT + 5;

    /**
     * The number of operations of the '<em>Dry Film</em>' class.
     * @generated
     * @ordered
     */
    int DRY_FILM_OPERATION_COUNT = STEP_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.nitrolith.model.synthesis.impl.CoatImpl <em>Coat</em>}' class.
     * @see org.nitrolith.model.synthesis.impl.CoatImpl
     * @see org.nitrolith.model.synthesis.impl.SynthesisPackageImpl#getCoat()
     * @generated
     */
    int COAT = 27;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * @generated
     * @ordered
     */
    int COAT__NAME = STEP__NAME;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * @generated
     * @ordered
     */
    int COAT__DESCRIPTION = STEP__DESCRIPTION;

    /**
     * The feature id for the '<em><b>Sources</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int COAT__SOURCES = STEP__SOURCES;

    /**
     * The feature id for the '<em><b>Incoming</b></em>' reference list.
     * @generated
     * @ordered
     */
    int COAT__INCOMING = STEP__INCOMING;

    /**
     * The feature id for the '<em><b>Outgoing</b></em>' reference list.
     * @generated
     * @ordered
     */
    int COAT__OUTGOING = STEP__OUTGOING;

    /**
     * The feature id for the '<em><b>Atmosphere</b></em>' containment reference.
     * @generated
     * @ordered
     */
    int COAT__ATMOSPHERE = STEP__ATMOSPHERE;

    /**
     * The feature id for the '<em><b>Equipment</b></em>' attribute.
     * @generated
     * @ordered
     */
    int COAT__EQUIPMENT = STEP__EQUIPMENT;

    /**
     * The feature id for the '<em><b>Operator</b></em>' attribute.
     * @generated
     * @ordered
     */
    int COAT__OPERATOR = STEP__OPERATOR;

    /**
     * The feature id for the '<em><b>Start</b></em>' attribute.
     * @generated
     * @ordered
     */
    int COAT__START = STEP__START;

    /**
     * The feature id for the '<em><b>End</b></em>' attribute.
     * @generated
     * @ordered
     */
    int COAT__END = STEP__END;

    /**
     * The feature id for the '<em><b>Cautions</b></em>' attribute list.
     * @generated
     * @ordered
     */
    int COAT__CAUTIONS = STEP__CAUTIONS;

    /**
     * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int COAT__ATTACHMENTS = STEP__ATTACHMENTS;

    /**
     * The feature id for the '<em><b>Coating Material</b></em>' reference.
     * @generated
     * @ordered
     */
    int COAT__COATING_MATERIAL = STEP_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Technique</b></em>' attribute.
     * @generated
     * @ordered
     */
    int COAT__TECHNIQUE = STEP_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Thickness</b></em>' attribute.
     * @generated
     * @ordered
     */
    int COAT__THICKNESS = STEP_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Mass Fraction</b></em>' attribute.
     * @generated
     * @ordered
     */
    int COAT__MASS_FRACTION = STEP_FEATURE_COUNT + 3;

    /**
     * The number of structural features of the '<em>Coat</em>' class.
     * @generated
     * @ordered
     */
    int COAT_FEATURE_COUNT = STEP_FEATURE_COUNT + 4;

    /**
     * The number of operations of the '<em>Coat</em>' class.
     * @generated
     * @ordered
     */
    int COAT_OPERATION_COUNT = STEP_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.nitrolith.model.synthesis.impl.StoreImpl <em>Store</em>}' class.
     * @see org.nitrolith.model.synthesis.impl.StoreImpl
     * @see org.nitrolith.model.synthesis.impl.SynthesisPackageImpl#getStore()
     * @generated
     */
    int STORE = 28;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * @generated
     * @ordered
     */
    int STORE__NAME = STEP__NAME;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * @generated
     * @ordered
     */
    int STORE__DESCRIPTION = STEP__DESCRIPTION;

    /**
     * The feature id for the '<em><b>Sources</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int STORE__SOURCES = STEP__SOURCES;

    /**
     * The feature id for the '<em><b>Incoming</b></em>' reference list.
     * @generated
     * @ordered
     */
    int STORE__INCOMING = STEP__INCOMING;

    /**
     * The feature id for the '<em><b>Outgoing</b></em>' reference list.
     * @generated
     * @ordered
     */
    int STORE__OUTGOING = STEP__OUTGOING;

    /**
     * The feature id for the '<em><b>Atmosphere</b></em>' containment reference.
     * @generated
     * @ordered
     */
    int STORE__ATMOSPHERE = STEP__ATMOSPHERE;

    /**
     * The feature id for the '<em><b>Equipment</b></em>' attribute.
     * @generated
     * @ordered
     */
    int STORE__EQUIPMENT = STEP__EQUIPMENT;

    /**
     * The feature id for the '<em><b>Operator</b></em>' attribute.
     * @generated
     * @ordered
     */
    int STORE__OPERATOR = STEP__OPERATOR;

    /**
     * The feature id for the '<em><b>Start</b></em>' attribute.
     * @generated
     * @ordered
     */
    int STORE__START = STEP__START;

    /**
     * The feature id for the '<em><b>End</b></em>' attribute.
     * @generated
     * @ordered
     */
    int STORE__END = STEP__END;

    /**
     * The feature id for the '<em><b>Cautions</b></em>' attribute list.
     * @generated
     * @ordered
     */
    int STORE__CAUTIONS = STEP__CAUTIONS;

    /**
     * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int STORE__ATTACHMENTS = STEP__ATTACHMENTS;

    /**
     * The feature id for the '<em><b>Container</b></em>' attribute.
     * @generated
     * @ordered
     */
    int STORE__CONTAINER = STEP_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Temperature</b></em>' attribute.
     * @generated
     * @ordered
     */
    int STORE__TEMPERATURE = STEP_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Duration</b></em>' attribute.
     * @generated
     * @ordered
     */
    int STORE__DURATION = STEP_FEATURE_COUNT + 2;

    /**
     * The number of structural features of the '<em>Store</em>' class.
     * @generated
     * @ordered
     */
    int STORE_FEATURE_COUNT = STEP_FEATURE_COUNT + 3;

    /**
     * The number of operations of the '<em>Store</em>' class.
     * @generated
     * @ordered
     */
    int STORE_OPERATION_COUNT = STEP_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.nitrolith.model.synthesis.RouteStatus <em>Route Status</em>}' enum.
     * @see org.nitrolith.model.synthesis.RouteStatus
     * @see org.nitrolith.model.synthesis.impl.SynthesisPackageImpl#getRouteStatus()
     * @generated
     */
    int ROUTE_STATUS = 29;

    /**
     * The meta object id for the '{@link org.nitrolith.model.synthesis.MillKind <em>Mill Kind</em>}' enum.
     * @see org.nitrolith.model.synthesis.MillKind
     * @see org.nitrolith.model.synthesis.impl.SynthesisPackageImpl#getMillKind()
     * @generated
     */
    int MILL_KIND = 30;

    /**
     * The meta object id for the '{@link org.nitrolith.model.synthesis.PressMode <em>Press Mode</em>}' enum.
     * @see org.nitrolith.model.synthesis.PressMode
     * @see org.nitrolith.model.synthesis.impl.SynthesisPackageImpl#getPressMode()
     * @generated
     */
    int PRESS_MODE = 31;

    /**
     * The meta object id for the '{@link org.nitrolith.model.synthesis.SputterMode <em>Sputter Mode</em>}' enum.
     * @see org.nitrolith.model.synthesis.SputterMode
     * @see org.nitrolith.model.synthesis.impl.SynthesisPackageImpl#getSputterMode()
     * @generated
     */
    int SPUTTER_MODE = 32;


    /**
     * Returns the meta object for class '{@link org.nitrolith.model.synthesis.SynthesisRoute <em>Route</em>}'.
     * @return the meta object for class '<em>Route</em>'.
     * @see org.nitrolith.model.synthesis.SynthesisRoute
     * @generated
     */
    EClass getSynthesisRoute();

    /**
     * Returns the meta object for the reference '{@link org.nitrolith.model.synthesis.SynthesisRoute#getMethod <em>Method</em>}'.
     * @return the meta object for the reference '<em>Method</em>'.
     * @see org.nitrolith.model.synthesis.SynthesisRoute#getMethod()
     * @see #getSynthesisRoute()
     * @generated
     */
    EReference getSynthesisRoute_Method();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.synthesis.SynthesisRoute#getStatus <em>Status</em>}'.
     * @return the meta object for the attribute '<em>Status</em>'.
     * @see org.nitrolith.model.synthesis.SynthesisRoute#getStatus()
     * @see #getSynthesisRoute()
     * @generated
     */
    EAttribute getSynthesisRoute_Status();

    /**
     * Returns the meta object for the containment reference list '{@link org.nitrolith.model.synthesis.SynthesisRoute#getPrecursors <em>Precursors</em>}'.
     * @return the meta object for the containment reference list '<em>Precursors</em>'.
     * @see org.nitrolith.model.synthesis.SynthesisRoute#getPrecursors()
     * @see #getSynthesisRoute()
     * @generated
     */
    EReference getSynthesisRoute_Precursors();

    /**
     * Returns the meta object for the containment reference list '{@link org.nitrolith.model.synthesis.SynthesisRoute#getSteps <em>Steps</em>}'.
     * @return the meta object for the containment reference list '<em>Steps</em>'.
     * @see org.nitrolith.model.synthesis.SynthesisRoute#getSteps()
     * @see #getSynthesisRoute()
     * @generated
     */
    EReference getSynthesisRoute_Steps();

    /**
     * Returns the meta object for the containment reference list '{@link org.nitrolith.model.synthesis.SynthesisRoute#getIntermediates <em>Intermediates</em>}'.
     * @return the meta object for the containment reference list '<em>Intermediates</em>'.
     * @see org.nitrolith.model.synthesis.SynthesisRoute#getIntermediates()
     * @see #getSynthesisRoute()
     * @generated
     */
    EReference getSynthesisRoute_Intermediates();

    /**
     * Returns the meta object for the containment reference list '{@link org.nitrolith.model.synthesis.SynthesisRoute#getProducts <em>Products</em>}'.
     * @return the meta object for the containment reference list '<em>Products</em>'.
     * @see org.nitrolith.model.synthesis.SynthesisRoute#getProducts()
     * @see #getSynthesisRoute()
     * @generated
     */
    EReference getSynthesisRoute_Products();

    /**
     * Returns the meta object for the containment reference list '{@link org.nitrolith.model.synthesis.SynthesisRoute#getFlows <em>Flows</em>}'.
     * @return the meta object for the containment reference list '<em>Flows</em>'.
     * @see org.nitrolith.model.synthesis.SynthesisRoute#getFlows()
     * @see #getSynthesisRoute()
     * @generated
     */
    EReference getSynthesisRoute_Flows();

    /**
     * Returns the meta object for class '{@link org.nitrolith.model.synthesis.RouteNode <em>Route Node</em>}'.
     * @return the meta object for class '<em>Route Node</em>'.
     * @see org.nitrolith.model.synthesis.RouteNode
     * @generated
     */
    EClass getRouteNode();

    /**
     * Returns the meta object for the reference list '{@link org.nitrolith.model.synthesis.RouteNode#getIncoming <em>Incoming</em>}'.
     * @return the meta object for the reference list '<em>Incoming</em>'.
     * @see org.nitrolith.model.synthesis.RouteNode#getIncoming()
     * @see #getRouteNode()
     * @generated
     */
    EReference getRouteNode_Incoming();

    /**
     * Returns the meta object for the reference list '{@link org.nitrolith.model.synthesis.RouteNode#getOutgoing <em>Outgoing</em>}'.
     * @return the meta object for the reference list '<em>Outgoing</em>'.
     * @see org.nitrolith.model.synthesis.RouteNode#getOutgoing()
     * @see #getRouteNode()
     * @generated
     */
    EReference getRouteNode_Outgoing();

    /**
     * Returns the meta object for class '{@link org.nitrolith.model.synthesis.Flow <em>Flow</em>}'.
     * @return the meta object for class '<em>Flow</em>'.
     * @see org.nitrolith.model.synthesis.Flow
     * @generated
     */
    EClass getFlow();

    /**
     * Returns the meta object for the reference '{@link org.nitrolith.model.synthesis.Flow#getSource <em>Source</em>}'.
     * @return the meta object for the reference '<em>Source</em>'.
     * @see org.nitrolith.model.synthesis.Flow#getSource()
     * @see #getFlow()
     * @generated
     */
    EReference getFlow_Source();

    /**
     * Returns the meta object for the reference '{@link org.nitrolith.model.synthesis.Flow#getTarget <em>Target</em>}'.
     * @return the meta object for the reference '<em>Target</em>'.
     * @see org.nitrolith.model.synthesis.Flow#getTarget()
     * @see #getFlow()
     * @generated
     */
    EReference getFlow_Target();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.synthesis.Flow#getAmount <em>Amount</em>}'.
     * @return the meta object for the attribute '<em>Amount</em>'.
     * @see org.nitrolith.model.synthesis.Flow#getAmount()
     * @see #getFlow()
     * @generated
     */
    EAttribute getFlow_Amount();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.synthesis.Flow#getFraction <em>Fraction</em>}'.
     * @return the meta object for the attribute '<em>Fraction</em>'.
     * @see org.nitrolith.model.synthesis.Flow#getFraction()
     * @see #getFlow()
     * @generated
     */
    EAttribute getFlow_Fraction();

    /**
     * Returns the meta object for class '{@link org.nitrolith.model.synthesis.Substance <em>Substance</em>}'.
     * @return the meta object for class '<em>Substance</em>'.
     * @see org.nitrolith.model.synthesis.Substance
     * @generated
     */
    EClass getSubstance();

    /**
     * Returns the meta object for the reference '{@link org.nitrolith.model.synthesis.Substance#getMaterial <em>Material</em>}'.
     * @return the meta object for the reference '<em>Material</em>'.
     * @see org.nitrolith.model.synthesis.Substance#getMaterial()
     * @see #getSubstance()
     * @generated
     */
    EReference getSubstance_Material();

    /**
     * Returns the meta object for the reference '{@link org.nitrolith.model.synthesis.Substance#getPhase <em>Phase</em>}'.
     * @return the meta object for the reference '<em>Phase</em>'.
     * @see org.nitrolith.model.synthesis.Substance#getPhase()
     * @see #getSubstance()
     * @generated
     */
    EReference getSubstance_Phase();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.synthesis.Substance#getFormula <em>Formula</em>}'.
     * @return the meta object for the attribute '<em>Formula</em>'.
     * @see org.nitrolith.model.synthesis.Substance#getFormula()
     * @see #getSubstance()
     * @generated
     */
    EAttribute getSubstance_Formula();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.synthesis.Substance#getMass <em>Mass</em>}'.
     * @return the meta object for the attribute '<em>Mass</em>'.
     * @see org.nitrolith.model.synthesis.Substance#getMass()
     * @see #getSubstance()
     * @generated
     */
    EAttribute getSubstance_Mass();

    /**
     * Returns the meta object for class '{@link org.nitrolith.model.synthesis.Precursor <em>Precursor</em>}'.
     * @return the meta object for class '<em>Precursor</em>'.
     * @see org.nitrolith.model.synthesis.Precursor
     * @generated
     */
    EClass getPrecursor();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.synthesis.Precursor#getSupplier <em>Supplier</em>}'.
     * @return the meta object for the attribute '<em>Supplier</em>'.
     * @see org.nitrolith.model.synthesis.Precursor#getSupplier()
     * @see #getPrecursor()
     * @generated
     */
    EAttribute getPrecursor_Supplier();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.synthesis.Precursor#getCatalogueNumber <em>Catalogue Number</em>}'.
     * @return the meta object for the attribute '<em>Catalogue Number</em>'.
     * @see org.nitrolith.model.synthesis.Precursor#getCatalogueNumber()
     * @see #getPrecursor()
     * @generated
     */
    EAttribute getPrecursor_CatalogueNumber();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.synthesis.Precursor#getLot <em>Lot</em>}'.
     * @return the meta object for the attribute '<em>Lot</em>'.
     * @see org.nitrolith.model.synthesis.Precursor#getLot()
     * @see #getPrecursor()
     * @generated
     */
    EAttribute getPrecursor_Lot();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.synthesis.Precursor#getPurity <em>Purity</em>}'.
     * @return the meta object for the attribute '<em>Purity</em>'.
     * @see org.nitrolith.model.synthesis.Precursor#getPurity()
     * @see #getPrecursor()
     * @generated
     */
    EAttribute getPrecursor_Purity();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.synthesis.Precursor#getMolarRatio <em>Molar Ratio</em>}'.
     * @return the meta object for the attribute '<em>Molar Ratio</em>'.
     * @see org.nitrolith.model.synthesis.Precursor#getMolarRatio()
     * @see #getPrecursor()
     * @generated
     */
    EAttribute getPrecursor_MolarRatio();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.synthesis.Precursor#getExcess <em>Excess</em>}'.
     * @return the meta object for the attribute '<em>Excess</em>'.
     * @see org.nitrolith.model.synthesis.Precursor#getExcess()
     * @see #getPrecursor()
     * @generated
     */
    EAttribute getPrecursor_Excess();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.synthesis.Precursor#getParticleSize <em>Particle Size</em>}'.
     * @return the meta object for the attribute '<em>Particle Size</em>'.
     * @see org.nitrolith.model.synthesis.Precursor#getParticleSize()
     * @see #getPrecursor()
     * @generated
     */
    EAttribute getPrecursor_ParticleSize();

    /**
     * Returns the meta object for class '{@link org.nitrolith.model.synthesis.Intermediate <em>Intermediate</em>}'.
     * @return the meta object for class '<em>Intermediate</em>'.
     * @see org.nitrolith.model.synthesis.Intermediate
     * @generated
     */
    EClass getIntermediate();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.synthesis.Intermediate#getForm <em>Form</em>}'.
     * @return the meta object for the attribute '<em>Form</em>'.
     * @see org.nitrolith.model.synthesis.Intermediate#getForm()
     * @see #getIntermediate()
     * @generated
     */
    EAttribute getIntermediate_Form();

    /**
     * Returns the meta object for class '{@link org.nitrolith.model.synthesis.Product <em>Product</em>}'.
     * @return the meta object for class '<em>Product</em>'.
     * @see org.nitrolith.model.synthesis.Product
     * @generated
     */
    EClass getProduct();

    /**
     * Returns the meta object for the reference '{@link org.nitrolith.model.synthesis.Product#getForm <em>Form</em>}'.
     * @return the meta object for the reference '<em>Form</em>'.
     * @see org.nitrolith.model.synthesis.Product#getForm()
     * @see #getProduct()
     * @generated
     */
    EReference getProduct_Form();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.synthesis.Product#getTargetMass <em>Target Mass</em>}'.
     * @return the meta object for the attribute '<em>Target Mass</em>'.
     * @see org.nitrolith.model.synthesis.Product#getTargetMass()
     * @see #getProduct()
     * @generated
     */
    EAttribute getProduct_TargetMass();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.synthesis.Product#getYield <em>Yield</em>}'.
     * @return the meta object for the attribute '<em>Yield</em>'.
     * @see org.nitrolith.model.synthesis.Product#getYield()
     * @see #getProduct()
     * @generated
     */
    EAttribute getProduct_Yield();

    /**
     * Returns the meta object for class '{@link org.nitrolith.model.synthesis.Step <em>Step</em>}'.
     * @return the meta object for class '<em>Step</em>'.
     * @see org.nitrolith.model.synthesis.Step
     * @generated
     */
    EClass getStep();

    /**
     * Returns the meta object for the containment reference '{@link org.nitrolith.model.synthesis.Step#getAtmosphere <em>Atmosphere</em>}'.
     * @return the meta object for the containment reference '<em>Atmosphere</em>'.
     * @see org.nitrolith.model.synthesis.Step#getAtmosphere()
     * @see #getStep()
     * @generated
     */
    EReference getStep_Atmosphere();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.synthesis.Step#getEquipment <em>Equipment</em>}'.
     * @return the meta object for the attribute '<em>Equipment</em>'.
     * @see org.nitrolith.model.synthesis.Step#getEquipment()
     * @see #getStep()
     * @generated
     */
    EAttribute getStep_Equipment();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.synthesis.Step#getOperator <em>Operator</em>}'.
     * @return the meta object for the attribute '<em>Operator</em>'.
     * @see org.nitrolith.model.synthesis.Step#getOperator()
     * @see #getStep()
     * @generated
     */
    EAttribute getStep_Operator();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.synthesis.Step#getStart <em>Start</em>}'.
     * @return the meta object for the attribute '<em>Start</em>'.
     * @see org.nitrolith.model.synthesis.Step#getStart()
     * @see #getStep()
     * @generated
     */
    EAttribute getStep_Start();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.synthesis.Step#getEnd <em>End</em>}'.
     * @return the meta object for the attribute '<em>End</em>'.
     * @see org.nitrolith.model.synthesis.Step#getEnd()
     * @see #getStep()
     * @generated
     */
    EAttribute getStep_End();

    /**
     * Returns the meta object for the attribute list '{@link org.nitrolith.model.synthesis.Step#getCautions <em>Cautions</em>}'.
     * @return the meta object for the attribute list '<em>Cautions</em>'.
     * @see org.nitrolith.model.synthesis.Step#getCautions()
     * @see #getStep()
     * @generated
     */
    EAttribute getStep_Cautions();

    /**
     * Returns the meta object for the containment reference list '{@link org.nitrolith.model.synthesis.Step#getAttachments <em>Attachments</em>}'.
     * @return the meta object for the containment reference list '<em>Attachments</em>'.
     * @see org.nitrolith.model.synthesis.Step#getAttachments()
     * @see #getStep()
     * @generated
     */
    EReference getStep_Attachments();

    /**
     * Returns the meta object for class '{@link org.nitrolith.model.synthesis.Mix <em>Mix</em>}'.
     * @return the meta object for class '<em>Mix</em>'.
     * @see org.nitrolith.model.synthesis.Mix
     * @generated
     */
    EClass getMix();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.synthesis.Mix#getTool <em>Tool</em>}'.
     * @return the meta object for the attribute '<em>Tool</em>'.
     * @see org.nitrolith.model.synthesis.Mix#getTool()
     * @see #getMix()
     * @generated
     */
    EAttribute getMix_Tool();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.synthesis.Mix#getMedium <em>Medium</em>}'.
     * @return the meta object for the attribute '<em>Medium</em>'.
     * @see org.nitrolith.model.synthesis.Mix#getMedium()
     * @see #getMix()
     * @generated
     */
    EAttribute getMix_Medium();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.synthesis.Mix#getDuration <em>Duration</em>}'.
     * @return the meta object for the attribute '<em>Duration</em>'.
     * @see org.nitrolith.model.synthesis.Mix#getDuration()
     * @see #getMix()
     * @generated
     */
    EAttribute getMix_Duration();

    /**
     * Returns the meta object for class '{@link org.nitrolith.model.synthesis.BallMill <em>Ball Mill</em>}'.
     * @return the meta object for class '<em>Ball Mill</em>'.
     * @see org.nitrolith.model.synthesis.BallMill
     * @generated
     */
    EClass getBallMill();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.synthesis.BallMill#getMill <em>Mill</em>}'.
     * @return the meta object for the attribute '<em>Mill</em>'.
     * @see org.nitrolith.model.synthesis.BallMill#getMill()
     * @see #getBallMill()
     * @generated
     */
    EAttribute getBallMill_Mill();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.synthesis.BallMill#getSpeed <em>Speed</em>}'.
     * @return the meta object for the attribute '<em>Speed</em>'.
     * @see org.nitrolith.model.synthesis.BallMill#getSpeed()
     * @see #getBallMill()
     * @generated
     */
    EAttribute getBallMill_Speed();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.synthesis.BallMill#getDuration <em>Duration</em>}'.
     * @return the meta object for the attribute '<em>Duration</em>'.
     * @see org.nitrolith.model.synthesis.BallMill#getDuration()
     * @see #getBallMill()
     * @generated
     */
    EAttribute getBallMill_Duration();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.synthesis.BallMill#getMillingInterval <em>Milling Interval</em>}'.
     * @return the meta object for the attribute '<em>Milling Interval</em>'.
     * @see org.nitrolith.model.synthesis.BallMill#getMillingInterval()
     * @see #getBallMill()
     * @generated
     */
    EAttribute getBallMill_MillingInterval();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.synthesis.BallMill#getRestInterval <em>Rest Interval</em>}'.
     * @return the meta object for the attribute '<em>Rest Interval</em>'.
     * @see org.nitrolith.model.synthesis.BallMill#getRestInterval()
     * @see #getBallMill()
     * @generated
     */
    EAttribute getBallMill_RestInterval();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.synthesis.BallMill#getBallToPowderRatio <em>Ball To Powder Ratio</em>}'.
     * @return the meta object for the attribute '<em>Ball To Powder Ratio</em>'.
     * @see org.nitrolith.model.synthesis.BallMill#getBallToPowderRatio()
     * @see #getBallMill()
     * @generated
     */
    EAttribute getBallMill_BallToPowderRatio();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.synthesis.BallMill#getJarMaterial <em>Jar Material</em>}'.
     * @return the meta object for the attribute '<em>Jar Material</em>'.
     * @see org.nitrolith.model.synthesis.BallMill#getJarMaterial()
     * @see #getBallMill()
     * @generated
     */
    EAttribute getBallMill_JarMaterial();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.synthesis.BallMill#getJarVolume <em>Jar Volume</em>}'.
     * @return the meta object for the attribute '<em>Jar Volume</em>'.
     * @see org.nitrolith.model.synthesis.BallMill#getJarVolume()
     * @see #getBallMill()
     * @generated
     */
    EAttribute getBallMill_JarVolume();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.synthesis.BallMill#getBallMaterial <em>Ball Material</em>}'.
     * @return the meta object for the attribute '<em>Ball Material</em>'.
     * @see org.nitrolith.model.synthesis.BallMill#getBallMaterial()
     * @see #getBallMill()
     * @generated
     */
    EAttribute getBallMill_BallMaterial();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.synthesis.BallMill#getBallDiameter <em>Ball Diameter</em>}'.
     * @return the meta object for the attribute '<em>Ball Diameter</em>'.
     * @see org.nitrolith.model.synthesis.BallMill#getBallDiameter()
     * @see #getBallMill()
     * @generated
     */
    EAttribute getBallMill_BallDiameter();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.synthesis.BallMill#getBallCount <em>Ball Count</em>}'.
     * @return the meta object for the attribute '<em>Ball Count</em>'.
     * @see org.nitrolith.model.synthesis.BallMill#getBallCount()
     * @see #getBallMill()
     * @generated
     */
    EAttribute getBallMill_BallCount();

    /**
     * Returns the meta object for class '{@link org.nitrolith.model.synthesis.HeatTreat <em>Heat Treat</em>}'.
     * @return the meta object for class '<em>Heat Treat</em>'.
     * @see org.nitrolith.model.synthesis.HeatTreat
     * @generated
     */
    EClass getHeatTreat();

    /**
     * Returns the meta object for the containment reference list '{@link org.nitrolith.model.synthesis.HeatTreat#getProgramme <em>Programme</em>}'.
     * @return the meta object for the containment reference list '<em>Programme</em>'.
     * @see org.nitrolith.model.synthesis.HeatTreat#getProgramme()
     * @see #getHeatTreat()
     * @generated
     */
    EReference getHeatTreat_Programme();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.synthesis.HeatTreat#getCrucible <em>Crucible</em>}'.
     * @return the meta object for the attribute '<em>Crucible</em>'.
     * @see org.nitrolith.model.synthesis.HeatTreat#getCrucible()
     * @see #getHeatTreat()
     * @generated
     */
    EAttribute getHeatTreat_Crucible();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.synthesis.HeatTreat#getContainer <em>Container</em>}'.
     * @return the meta object for the attribute '<em>Container</em>'.
     * @see org.nitrolith.model.synthesis.HeatTreat#getContainer()
     * @see #getHeatTreat()
     * @generated
     */
    EAttribute getHeatTreat_Container();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.synthesis.HeatTreat#isMelting <em>Melting</em>}'.
     * @return the meta object for the attribute '<em>Melting</em>'.
     * @see org.nitrolith.model.synthesis.HeatTreat#isMelting()
     * @see #getHeatTreat()
     * @generated
     */
    EAttribute getHeatTreat_Melting();

    /**
     * Returns the meta object for class '{@link org.nitrolith.model.synthesis.HeatSegment <em>Heat Segment</em>}'.
     * @return the meta object for class '<em>Heat Segment</em>'.
     * @see org.nitrolith.model.synthesis.HeatSegment
     * @generated
     */
    EClass getHeatSegment();

    /**
     * Returns the meta object for class '{@link org.nitrolith.model.synthesis.Ramp <em>Ramp</em>}'.
     * @return the meta object for class '<em>Ramp</em>'.
     * @see org.nitrolith.model.synthesis.Ramp
     * @generated
     */
    EClass getRamp();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.synthesis.Ramp#getTemperature <em>Temperature</em>}'.
     * @return the meta object for the attribute '<em>Temperature</em>'.
     * @see org.nitrolith.model.synthesis.Ramp#getTemperature()
     * @see #getRamp()
     * @generated
     */
    EAttribute getRamp_Temperature();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.synthesis.Ramp#getRate <em>Rate</em>}'.
     * @return the meta object for the attribute '<em>Rate</em>'.
     * @see org.nitrolith.model.synthesis.Ramp#getRate()
     * @see #getRamp()
     * @generated
     */
    EAttribute getRamp_Rate();

    /**
     * Returns the meta object for class '{@link org.nitrolith.model.synthesis.Dwell <em>Dwell</em>}'.
     * @return the meta object for class '<em>Dwell</em>'.
     * @see org.nitrolith.model.synthesis.Dwell
     * @generated
     */
    EClass getDwell();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.synthesis.Dwell#getTemperature <em>Temperature</em>}'.
     * @return the meta object for the attribute '<em>Temperature</em>'.
     * @see org.nitrolith.model.synthesis.Dwell#getTemperature()
     * @see #getDwell()
     * @generated
     */
    EAttribute getDwell_Temperature();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.synthesis.Dwell#getDuration <em>Duration</em>}'.
     * @return the meta object for the attribute '<em>Duration</em>'.
     * @see org.nitrolith.model.synthesis.Dwell#getDuration()
     * @see #getDwell()
     * @generated
     */
    EAttribute getDwell_Duration();

    /**
     * Returns the meta object for class '{@link org.nitrolith.model.synthesis.Quench <em>Quench</em>}'.
     * @return the meta object for class '<em>Quench</em>'.
     * @see org.nitrolith.model.synthesis.Quench
     * @generated
     */
    EClass getQuench();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.synthesis.Quench#getTemperature <em>Temperature</em>}'.
     * @return the meta object for the attribute '<em>Temperature</em>'.
     * @see org.nitrolith.model.synthesis.Quench#getTemperature()
     * @see #getQuench()
     * @generated
     */
    EAttribute getQuench_Temperature();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.synthesis.Quench#getMedium <em>Medium</em>}'.
     * @return the meta object for the attribute '<em>Medium</em>'.
     * @see org.nitrolith.model.synthesis.Quench#getMedium()
     * @see #getQuench()
     * @generated
     */
    EAttribute getQuench_Medium();

    /**
     * Returns the meta object for class '{@link org.nitrolith.model.synthesis.Press <em>Press</em>}'.
     * @return the meta object for class '<em>Press</em>'.
     * @see org.nitrolith.model.synthesis.Press
     * @generated
     */
    EClass getPress();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.synthesis.Press#getMode <em>Mode</em>}'.
     * @return the meta object for the attribute '<em>Mode</em>'.
     * @see org.nitrolith.model.synthesis.Press#getMode()
     * @see #getPress()
     * @generated
     */
    EAttribute getPress_Mode();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.synthesis.Press#getPressure <em>Pressure</em>}'.
     * @return the meta object for the attribute '<em>Pressure</em>'.
     * @see org.nitrolith.model.synthesis.Press#getPressure()
     * @see #getPress()
     * @generated
     */
    EAttribute getPress_Pressure();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.synthesis.Press#getDuration <em>Duration</em>}'.
     * @return the meta object for the attribute '<em>Duration</em>'.
     * @see org.nitrolith.model.synthesis.Press#getDuration()
     * @see #getPress()
     * @generated
     */
    EAttribute getPress_Duration();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.synthesis.Press#getDieMaterial <em>Die Material</em>}'.
     * @return the meta object for the attribute '<em>Die Material</em>'.
     * @see org.nitrolith.model.synthesis.Press#getDieMaterial()
     * @see #getPress()
     * @generated
     */
    EAttribute getPress_DieMaterial();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.synthesis.Press#getDieDiameter <em>Die Diameter</em>}'.
     * @return the meta object for the attribute '<em>Die Diameter</em>'.
     * @see org.nitrolith.model.synthesis.Press#getDieDiameter()
     * @see #getPress()
     * @generated
     */
    EAttribute getPress_DieDiameter();

    /**
     * Returns the meta object for class '{@link org.nitrolith.model.synthesis.HotPress <em>Hot Press</em>}'.
     * @return the meta object for class '<em>Hot Press</em>'.
     * @see org.nitrolith.model.synthesis.HotPress
     * @generated
     */
    EClass getHotPress();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.synthesis.HotPress#getTemperature <em>Temperature</em>}'.
     * @return the meta object for the attribute '<em>Temperature</em>'.
     * @see org.nitrolith.model.synthesis.HotPress#getTemperature()
     * @see #getHotPress()
     * @generated
     */
    EAttribute getHotPress_Temperature();

    /**
     * Returns the meta object for class '{@link org.nitrolith.model.synthesis.CzochralskiGrowth <em>Czochralski Growth</em>}'.
     * @return the meta object for class '<em>Czochralski Growth</em>'.
     * @see org.nitrolith.model.synthesis.CzochralskiGrowth
     * @generated
     */
    EClass getCzochralskiGrowth();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.synthesis.CzochralskiGrowth#getMeltTemperature <em>Melt Temperature</em>}'.
     * @return the meta object for the attribute '<em>Melt Temperature</em>'.
     * @see org.nitrolith.model.synthesis.CzochralskiGrowth#getMeltTemperature()
     * @see #getCzochralskiGrowth()
     * @generated
     */
    EAttribute getCzochralskiGrowth_MeltTemperature();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.synthesis.CzochralskiGrowth#getPullRate <em>Pull Rate</em>}'.
     * @return the meta object for the attribute '<em>Pull Rate</em>'.
     * @see org.nitrolith.model.synthesis.CzochralskiGrowth#getPullRate()
     * @see #getCzochralskiGrowth()
     * @generated
     */
    EAttribute getCzochralskiGrowth_PullRate();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.synthesis.CzochralskiGrowth#getRotationRate <em>Rotation Rate</em>}'.
     * @return the meta object for the attribute '<em>Rotation Rate</em>'.
     * @see org.nitrolith.model.synthesis.CzochralskiGrowth#getRotationRate()
     * @see #getCzochralskiGrowth()
     * @generated
     */
    EAttribute getCzochralskiGrowth_RotationRate();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.synthesis.CzochralskiGrowth#getCrucible <em>Crucible</em>}'.
     * @return the meta object for the attribute '<em>Crucible</em>'.
     * @see org.nitrolith.model.synthesis.CzochralskiGrowth#getCrucible()
     * @see #getCzochralskiGrowth()
     * @generated
     */
    EAttribute getCzochralskiGrowth_Crucible();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.synthesis.CzochralskiGrowth#getSeed <em>Seed</em>}'.
     * @return the meta object for the attribute '<em>Seed</em>'.
     * @see org.nitrolith.model.synthesis.CzochralskiGrowth#getSeed()
     * @see #getCzochralskiGrowth()
     * @generated
     */
    EAttribute getCzochralskiGrowth_Seed();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.synthesis.CzochralskiGrowth#getCrystalDiameter <em>Crystal Diameter</em>}'.
     * @return the meta object for the attribute '<em>Crystal Diameter</em>'.
     * @see org.nitrolith.model.synthesis.CzochralskiGrowth#getCrystalDiameter()
     * @see #getCzochralskiGrowth()
     * @generated
     */
    EAttribute getCzochralskiGrowth_CrystalDiameter();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.synthesis.CzochralskiGrowth#getCrystalLength <em>Crystal Length</em>}'.
     * @return the meta object for the attribute '<em>Crystal Length</em>'.
     * @see org.nitrolith.model.synthesis.CzochralskiGrowth#getCrystalLength()
     * @see #getCzochralskiGrowth()
     * @generated
     */
    EAttribute getCzochralskiGrowth_CrystalLength();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.synthesis.CzochralskiGrowth#getDuration <em>Duration</em>}'.
     * @return the meta object for the attribute '<em>Duration</em>'.
     * @see org.nitrolith.model.synthesis.CzochralskiGrowth#getDuration()
     * @see #getCzochralskiGrowth()
     * @generated
     */
    EAttribute getCzochralskiGrowth_Duration();

    /**
     * Returns the meta object for class '{@link org.nitrolith.model.synthesis.PhaseTransformation <em>Phase Transformation</em>}'.
     * @return the meta object for class '<em>Phase Transformation</em>'.
     * @see org.nitrolith.model.synthesis.PhaseTransformation
     * @generated
     */
    EClass getPhaseTransformation();

    /**
     * Returns the meta object for the reference '{@link org.nitrolith.model.synthesis.PhaseTransformation#getFrom <em>From</em>}'.
     * @return the meta object for the reference '<em>From</em>'.
     * @see org.nitrolith.model.synthesis.PhaseTransformation#getFrom()
     * @see #getPhaseTransformation()
     * @generated
     */
    EReference getPhaseTransformation_From();

    /**
     * Returns the meta object for the reference '{@link org.nitrolith.model.synthesis.PhaseTransformation#getTo <em>To</em>}'.
     * @return the meta object for the reference '<em>To</em>'.
     * @see org.nitrolith.model.synthesis.PhaseTransformation#getTo()
     * @see #getPhaseTransformation()
     * @generated
     */
    EReference getPhaseTransformation_To();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.synthesis.PhaseTransformation#getCause <em>Cause</em>}'.
     * @return the meta object for the attribute '<em>Cause</em>'.
     * @see org.nitrolith.model.synthesis.PhaseTransformation#getCause()
     * @see #getPhaseTransformation()
     * @generated
     */
    EAttribute getPhaseTransformation_Cause();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.synthesis.PhaseTransformation#getTemperature <em>Temperature</em>}'.
     * @return the meta object for the attribute '<em>Temperature</em>'.
     * @see org.nitrolith.model.synthesis.PhaseTransformation#getTemperature()
     * @see #getPhaseTransformation()
     * @generated
     */
    EAttribute getPhaseTransformation_Temperature();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.synthesis.PhaseTransformation#getPressure <em>Pressure</em>}'.
     * @return the meta object for the attribute '<em>Pressure</em>'.
     * @see org.nitrolith.model.synthesis.PhaseTransformation#getPressure()
     * @see #getPhaseTransformation()
     * @generated
     */
    EAttribute getPhaseTransformation_Pressure();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.synthesis.PhaseTransformation#getDuration <em>Duration</em>}'.
     * @return the meta object for the attribute '<em>Duration</em>'.
     * @see org.nitrolith.model.synthesis.PhaseTransformation#getDuration()
     * @see #getPhaseTransformation()
     * @generated
     */
    EAttribute getPhaseTransformation_Duration();

    /**
     * Returns the meta object for class '{@link org.nitrolith.model.synthesis.Deposition <em>Deposition</em>}'.
     * @return the meta object for class '<em>Deposition</em>'.
     * @see org.nitrolith.model.synthesis.Deposition
     * @generated
     */
    EClass getDeposition();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.synthesis.Deposition#getSubstrate <em>Substrate</em>}'.
     * @return the meta object for the attribute '<em>Substrate</em>'.
     * @see org.nitrolith.model.synthesis.Deposition#getSubstrate()
     * @see #getDeposition()
     * @generated
     */
    EAttribute getDeposition_Substrate();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.synthesis.Deposition#getSubstrateTemperature <em>Substrate Temperature</em>}'.
     * @return the meta object for the attribute '<em>Substrate Temperature</em>'.
     * @see org.nitrolith.model.synthesis.Deposition#getSubstrateTemperature()
     * @see #getDeposition()
     * @generated
     */
    EAttribute getDeposition_SubstrateTemperature();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.synthesis.Deposition#getChamberPressure <em>Chamber Pressure</em>}'.
     * @return the meta object for the attribute '<em>Chamber Pressure</em>'.
     * @see org.nitrolith.model.synthesis.Deposition#getChamberPressure()
     * @see #getDeposition()
     * @generated
     */
    EAttribute getDeposition_ChamberPressure();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.synthesis.Deposition#getFilmThickness <em>Film Thickness</em>}'.
     * @return the meta object for the attribute '<em>Film Thickness</em>'.
     * @see org.nitrolith.model.synthesis.Deposition#getFilmThickness()
     * @see #getDeposition()
     * @generated
     */
    EAttribute getDeposition_FilmThickness();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.synthesis.Deposition#getDepositionRate <em>Deposition Rate</em>}'.
     * @return the meta object for the attribute '<em>Deposition Rate</em>'.
     * @see org.nitrolith.model.synthesis.Deposition#getDepositionRate()
     * @see #getDeposition()
     * @generated
     */
    EAttribute getDeposition_DepositionRate();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.synthesis.Deposition#getDuration <em>Duration</em>}'.
     * @return the meta object for the attribute '<em>Duration</em>'.
     * @see org.nitrolith.model.synthesis.Deposition#getDuration()
     * @see #getDeposition()
     * @generated
     */
    EAttribute getDeposition_Duration();

    /**
     * Returns the meta object for class '{@link org.nitrolith.model.synthesis.Sputter <em>Sputter</em>}'.
     * @return the meta object for class '<em>Sputter</em>'.
     * @see org.nitrolith.model.synthesis.Sputter
     * @generated
     */
    EClass getSputter();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.synthesis.Sputter#getMode <em>Mode</em>}'.
     * @return the meta object for the attribute '<em>Mode</em>'.
     * @see org.nitrolith.model.synthesis.Sputter#getMode()
     * @see #getSputter()
     * @generated
     */
    EAttribute getSputter_Mode();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.synthesis.Sputter#getPower <em>Power</em>}'.
     * @return the meta object for the attribute '<em>Power</em>'.
     * @see org.nitrolith.model.synthesis.Sputter#getPower()
     * @see #getSputter()
     * @generated
     */
    EAttribute getSputter_Power();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.synthesis.Sputter#getGas <em>Gas</em>}'.
     * @return the meta object for the attribute '<em>Gas</em>'.
     * @see org.nitrolith.model.synthesis.Sputter#getGas()
     * @see #getSputter()
     * @generated
     */
    EAttribute getSputter_Gas();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.synthesis.Sputter#getTarget <em>Target</em>}'.
     * @return the meta object for the attribute '<em>Target</em>'.
     * @see org.nitrolith.model.synthesis.Sputter#getTarget()
     * @see #getSputter()
     * @generated
     */
    EAttribute getSputter_Target();

    /**
     * Returns the meta object for the reference '{@link org.nitrolith.model.synthesis.Sputter#getTargetMaterial <em>Target Material</em>}'.
     * @return the meta object for the reference '<em>Target Material</em>'.
     * @see org.nitrolith.model.synthesis.Sputter#getTargetMaterial()
     * @see #getSputter()
     * @generated
     */
    EReference getSputter_TargetMaterial();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.synthesis.Sputter#getTargetDistance <em>Target Distance</em>}'.
     * @return the meta object for the attribute '<em>Target Distance</em>'.
     * @see org.nitrolith.model.synthesis.Sputter#getTargetDistance()
     * @see #getSputter()
     * @generated
     */
    EAttribute getSputter_TargetDistance();

    /**
     * Returns the meta object for class '{@link org.nitrolith.model.synthesis.PulsedLaserDeposition <em>Pulsed Laser Deposition</em>}'.
     * @return the meta object for class '<em>Pulsed Laser Deposition</em>'.
     * @see org.nitrolith.model.synthesis.PulsedLaserDeposition
     * @generated
     */
    EClass getPulsedLaserDeposition();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.synthesis.PulsedLaserDeposition#getTarget <em>Target</em>}'.
     * @return the meta object for the attribute '<em>Target</em>'.
     * @see org.nitrolith.model.synthesis.PulsedLaserDeposition#getTarget()
     * @see #getPulsedLaserDeposition()
     * @generated
     */
    EAttribute getPulsedLaserDeposition_Target();

    /**
     * Returns the meta object for the reference '{@link org.nitrolith.model.synthesis.PulsedLaserDeposition#getTargetMaterial <em>Target Material</em>}'.
     * @return the meta object for the reference '<em>Target Material</em>'.
     * @see org.nitrolith.model.synthesis.PulsedLaserDeposition#getTargetMaterial()
     * @see #getPulsedLaserDeposition()
     * @generated
     */
    EReference getPulsedLaserDeposition_TargetMaterial();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.synthesis.PulsedLaserDeposition#getWavelength <em>Wavelength</em>}'.
     * @return the meta object for the attribute '<em>Wavelength</em>'.
     * @see org.nitrolith.model.synthesis.PulsedLaserDeposition#getWavelength()
     * @see #getPulsedLaserDeposition()
     * @generated
     */
    EAttribute getPulsedLaserDeposition_Wavelength();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.synthesis.PulsedLaserDeposition#getFluence <em>Fluence</em>}'.
     * @return the meta object for the attribute '<em>Fluence</em>'.
     * @see org.nitrolith.model.synthesis.PulsedLaserDeposition#getFluence()
     * @see #getPulsedLaserDeposition()
     * @generated
     */
    EAttribute getPulsedLaserDeposition_Fluence();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.synthesis.PulsedLaserDeposition#getPulseRate <em>Pulse Rate</em>}'.
     * @return the meta object for the attribute '<em>Pulse Rate</em>'.
     * @see org.nitrolith.model.synthesis.PulsedLaserDeposition#getPulseRate()
     * @see #getPulsedLaserDeposition()
     * @generated
     */
    EAttribute getPulsedLaserDeposition_PulseRate();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.synthesis.PulsedLaserDeposition#getPulses <em>Pulses</em>}'.
     * @return the meta object for the attribute '<em>Pulses</em>'.
     * @see org.nitrolith.model.synthesis.PulsedLaserDeposition#getPulses()
     * @see #getPulsedLaserDeposition()
     * @generated
     */
    EAttribute getPulsedLaserDeposition_Pulses();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.synthesis.PulsedLaserDeposition#getGas <em>Gas</em>}'.
     * @return the meta object for the attribute '<em>Gas</em>'.
     * @see org.nitrolith.model.synthesis.PulsedLaserDeposition#getGas()
     * @see #getPulsedLaserDeposition()
     * @generated
     */
    EAttribute getPulsedLaserDeposition_Gas();

    /**
     * Returns the meta object for class '{@link org.nitrolith.model.synthesis.IonBeamAssistedDeposition <em>Ion Beam Assisted Deposition</em>}'.
     * @return the meta object for class '<em>Ion Beam Assisted Deposition</em>'.
     * @see org.nitrolith.model.synthesis.IonBeamAssistedDeposition
     * @generated
     */
    EClass getIonBeamAssistedDeposition();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.synthesis.IonBeamAssistedDeposition#getEvaporationSource <em>Evaporation Source</em>}'.
     * @return the meta object for the attribute '<em>Evaporation Source</em>'.
     * @see org.nitrolith.model.synthesis.IonBeamAssistedDeposition#getEvaporationSource()
     * @see #getIonBeamAssistedDeposition()
     * @generated
     */
    EAttribute getIonBeamAssistedDeposition_EvaporationSource();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.synthesis.IonBeamAssistedDeposition#getIons <em>Ions</em>}'.
     * @return the meta object for the attribute '<em>Ions</em>'.
     * @see org.nitrolith.model.synthesis.IonBeamAssistedDeposition#getIons()
     * @see #getIonBeamAssistedDeposition()
     * @generated
     */
    EAttribute getIonBeamAssistedDeposition_Ions();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.synthesis.IonBeamAssistedDeposition#getIonEnergy <em>Ion Energy</em>}'.
     * @return the meta object for the attribute '<em>Ion Energy</em>'.
     * @see org.nitrolith.model.synthesis.IonBeamAssistedDeposition#getIonEnergy()
     * @see #getIonBeamAssistedDeposition()
     * @generated
     */
    EAttribute getIonBeamAssistedDeposition_IonEnergy();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.synthesis.IonBeamAssistedDeposition#getIonCurrentDensity <em>Ion Current Density</em>}'.
     * @return the meta object for the attribute '<em>Ion Current Density</em>'.
     * @see org.nitrolith.model.synthesis.IonBeamAssistedDeposition#getIonCurrentDensity()
     * @see #getIonBeamAssistedDeposition()
     * @generated
     */
    EAttribute getIonBeamAssistedDeposition_IonCurrentDensity();

    /**
     * Returns the meta object for class '{@link org.nitrolith.model.synthesis.AtomicLayerDeposition <em>Atomic Layer Deposition</em>}'.
     * @return the meta object for class '<em>Atomic Layer Deposition</em>'.
     * @see org.nitrolith.model.synthesis.AtomicLayerDeposition
     * @generated
     */
    EClass getAtomicLayerDeposition();

    /**
     * Returns the meta object for the containment reference list '{@link org.nitrolith.model.synthesis.AtomicLayerDeposition#getPulses <em>Pulses</em>}'.
     * @return the meta object for the containment reference list '<em>Pulses</em>'.
     * @see org.nitrolith.model.synthesis.AtomicLayerDeposition#getPulses()
     * @see #getAtomicLayerDeposition()
     * @generated
     */
    EReference getAtomicLayerDeposition_Pulses();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.synthesis.AtomicLayerDeposition#getCycles <em>Cycles</em>}'.
     * @return the meta object for the attribute '<em>Cycles</em>'.
     * @see org.nitrolith.model.synthesis.AtomicLayerDeposition#getCycles()
     * @see #getAtomicLayerDeposition()
     * @generated
     */
    EAttribute getAtomicLayerDeposition_Cycles();

    /**
     * Returns the meta object for class '{@link org.nitrolith.model.synthesis.DepositionPulse <em>Deposition Pulse</em>}'.
     * @return the meta object for class '<em>Deposition Pulse</em>'.
     * @see org.nitrolith.model.synthesis.DepositionPulse
     * @generated
     */
    EClass getDepositionPulse();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.synthesis.DepositionPulse#getPrecursorTemperature <em>Precursor Temperature</em>}'.
     * @return the meta object for the attribute '<em>Precursor Temperature</em>'.
     * @see org.nitrolith.model.synthesis.DepositionPulse#getPrecursorTemperature()
     * @see #getDepositionPulse()
     * @generated
     */
    EAttribute getDepositionPulse_PrecursorTemperature();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.synthesis.DepositionPulse#getPulse <em>Pulse</em>}'.
     * @return the meta object for the attribute '<em>Pulse</em>'.
     * @see org.nitrolith.model.synthesis.DepositionPulse#getPulse()
     * @see #getDepositionPulse()
     * @generated
     */
    EAttribute getDepositionPulse_Pulse();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.synthesis.DepositionPulse#getPurge <em>Purge</em>}'.
     * @return the meta object for the attribute '<em>Purge</em>'.
     * @see org.nitrolith.model.synthesis.DepositionPulse#getPurge()
     * @see #getDepositionPulse()
     * @generated
     */
    EAttribute getDepositionPulse_Purge();

    /**
     * Returns the meta object for class '{@link org.nitrolith.model.synthesis.MOCVD <em>MOCVD</em>}'.
     * @return the meta object for class '<em>MOCVD</em>'.
     * @see org.nitrolith.model.synthesis.MOCVD
     * @generated
     */
    EClass getMOCVD();

    /**
     * Returns the meta object for the attribute list '{@link org.nitrolith.model.synthesis.MOCVD#getPrecursorGases <em>Precursor Gases</em>}'.
     * @return the meta object for the attribute list '<em>Precursor Gases</em>'.
     * @see org.nitrolith.model.synthesis.MOCVD#getPrecursorGases()
     * @see #getMOCVD()
     * @generated
     */
    EAttribute getMOCVD_PrecursorGases();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.synthesis.MOCVD#getCarrierGas <em>Carrier Gas</em>}'.
     * @return the meta object for the attribute '<em>Carrier Gas</em>'.
     * @see org.nitrolith.model.synthesis.MOCVD#getCarrierGas()
     * @see #getMOCVD()
     * @generated
     */
    EAttribute getMOCVD_CarrierGas();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.synthesis.MOCVD#getCarrierFlow <em>Carrier Flow</em>}'.
     * @return the meta object for the attribute '<em>Carrier Flow</em>'.
     * @see org.nitrolith.model.synthesis.MOCVD#getCarrierFlow()
     * @see #getMOCVD()
     * @generated
     */
    EAttribute getMOCVD_CarrierFlow();

    /**
     * Returns the meta object for class '{@link org.nitrolith.model.synthesis.DryFilm <em>Dry Film</em>}'.
     * @return the meta object for class '<em>Dry Film</em>'.
     * @see org.nitrolith.model.synthesis.DryFilm
     * @generated
     */
    EClass getDryFilm();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.synthesis.DryFilm#getBinder <em>Binder</em>}'.
     * @return the meta object for the attribute '<em>Binder</em>'.
     * @see org.nitrolith.model.synthesis.DryFilm#getBinder()
     * @see #getDryFilm()
     * @generated
     */
    EAttribute getDryFilm_Binder();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.synthesis.DryFilm#getBinderFraction <em>Binder Fraction</em>}'.
     * @return the meta object for the attribute '<em>Binder Fraction</em>'.
     * @see org.nitrolith.model.synthesis.DryFilm#getBinderFraction()
     * @see #getDryFilm()
     * @generated
     */
    EAttribute getDryFilm_BinderFraction();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.synthesis.DryFilm#getFilmThickness <em>Film Thickness</em>}'.
     * @return the meta object for the attribute '<em>Film Thickness</em>'.
     * @see org.nitrolith.model.synthesis.DryFilm#getFilmThickness()
     * @see #getDryFilm()
     * @generated
     */
    EAttribute getDryFilm_FilmThickness();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.synthesis.DryFilm#getRollTemperature <em>Roll Temperature</em>}'.
     * @return the meta object for the attribute '<em>Roll Temperature</em>'.
     * @see org.nitrolith.model.synthesis.DryFilm#getRollTemperature()
     * @see #getDryFilm()
     * @generated
     */
    EAttribute getDryFilm_RollTemperature();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.synthesis.DryFilm#getPasses <em>Passes</em>}'.
     * @return the meta object for the attribute '<em>Passes</em>'.
     * @see org.nitrolith.model.synthesis.DryFilm#getPasses()
     * @see #getDryFilm()
     * @generated
     */
    EAttribute getDryFilm_Passes();

    /**
     * Returns the meta object for class '{@link org.nitrolith.model.synthesis.Coat <em>Coat</em>}'.
     * @return the meta object for class '<em>Coat</em>'.
     * @see org.nitrolith.model.synthesis.Coat
     * @generated
     */
    EClass getCoat();

    /**
     * Returns the meta object for the reference '{@link org.nitrolith.model.synthesis.Coat#getCoatingMaterial <em>Coating Material</em>}'.
     * @return the meta object for the reference '<em>Coating Material</em>'.
     * @see org.nitrolith.model.synthesis.Coat#getCoatingMaterial()
     * @see #getCoat()
     * @generated
     */
    EReference getCoat_CoatingMaterial();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.synthesis.Coat#getTechnique <em>Technique</em>}'.
     * @return the meta object for the attribute '<em>Technique</em>'.
     * @see org.nitrolith.model.synthesis.Coat#getTechnique()
     * @see #getCoat()
     * @generated
     */
    EAttribute getCoat_Technique();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.synthesis.Coat#getThickness <em>Thickness</em>}'.
     * @return the meta object for the attribute '<em>Thickness</em>'.
     * @see org.nitrolith.model.synthesis.Coat#getThickness()
     * @see #getCoat()
     * @generated
     */
    EAttribute getCoat_Thickness();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.synthesis.Coat#getMassFraction <em>Mass Fraction</em>}'.
     * @return the meta object for the attribute '<em>Mass Fraction</em>'.
     * @see org.nitrolith.model.synthesis.Coat#getMassFraction()
     * @see #getCoat()
     * @generated
     */
    EAttribute getCoat_MassFraction();

    /**
     * Returns the meta object for class '{@link org.nitrolith.model.synthesis.Store <em>Store</em>}'.
     * @return the meta object for class '<em>Store</em>'.
     * @see org.nitrolith.model.synthesis.Store
     * @generated
     */
    EClass getStore();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.synthesis.Store#getContainer <em>Container</em>}'.
     * @return the meta object for the attribute '<em>Container</em>'.
     * @see org.nitrolith.model.synthesis.Store#getContainer()
     * @see #getStore()
     * @generated
     */
    EAttribute getStore_Container();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.synthesis.Store#getTemperature <em>Temperature</em>}'.
     * @return the meta object for the attribute '<em>Temperature</em>'.
     * @see org.nitrolith.model.synthesis.Store#getTemperature()
     * @see #getStore()
     * @generated
     */
    EAttribute getStore_Temperature();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.synthesis.Store#getDuration <em>Duration</em>}'.
     * @return the meta object for the attribute '<em>Duration</em>'.
     * @see org.nitrolith.model.synthesis.Store#getDuration()
     * @see #getStore()
     * @generated
     */
    EAttribute getStore_Duration();

    /**
     * Returns the meta object for enum '{@link org.nitrolith.model.synthesis.RouteStatus <em>Route Status</em>}'.
     * @return the meta object for enum '<em>Route Status</em>'.
     * @see org.nitrolith.model.synthesis.RouteStatus
     * @generated
     */
    EEnum getRouteStatus();

    /**
     * Returns the meta object for enum '{@link org.nitrolith.model.synthesis.MillKind <em>Mill Kind</em>}'.
     * @return the meta object for enum '<em>Mill Kind</em>'.
     * @see org.nitrolith.model.synthesis.MillKind
     * @generated
     */
    EEnum getMillKind();

    /**
     * Returns the meta object for enum '{@link org.nitrolith.model.synthesis.PressMode <em>Press Mode</em>}'.
     * @return the meta object for enum '<em>Press Mode</em>'.
     * @see org.nitrolith.model.synthesis.PressMode
     * @generated
     */
    EEnum getPressMode();

    /**
     * Returns the meta object for enum '{@link org.nitrolith.model.synthesis.SputterMode <em>Sputter Mode</em>}'.
     * @return the meta object for enum '<em>Sputter Mode</em>'.
     * @see org.nitrolith.model.synthesis.SputterMode
     * @generated
     */
    EEnum getSputterMode();

    /**
     * Returns the factory that creates the instances of the model.
     * @return the factory that creates the instances of the model.
     * @generated
     */
    SynthesisFactory getSynthesisFactory();

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
         * The meta object literal for the '{@link org.nitrolith.model.synthesis.impl.SynthesisRouteImpl <em>Route</em>}' class.
         * @see org.nitrolith.model.synthesis.impl.SynthesisRouteImpl
         * @see org.nitrolith.model.synthesis.impl.SynthesisPackageImpl#getSynthesisRoute()
         * @generated
         */
        EClass SYNTHESIS_ROUTE = eINSTANCE.getSynthesisRoute();

        /**
         * The meta object literal for the '<em><b>Method</b></em>' reference feature.
         * @generated
         */
        EReference SYNTHESIS_ROUTE__METHOD = eINSTANCE.getSynthesisRoute_Method();

        /**
         * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
         * @generated
         */
        EAttribute SYNTHESIS_ROUTE__STATUS = eINSTANCE.getSynthesisRoute_Status();

        /**
         * The meta object literal for the '<em><b>Precursors</b></em>' containment reference list feature.
         * @generated
         */
        EReference SYNTHESIS_ROUTE__PRECURSORS = eINSTANCE.getSynthesisRoute_Precursors();

        /**
         * The meta object literal for the '<em><b>Steps</b></em>' containment reference list feature.
         * @generated
         */
        EReference SYNTHESIS_ROUTE__STEPS = eINSTANCE.getSynthesisRoute_Steps();

        /**
         * The meta object literal for the '<em><b>Intermediates</b></em>' containment reference list feature.
         * @generated
         */
        EReference SYNTHESIS_ROUTE__INTERMEDIATES = eINSTANCE.getSynthesisRoute_Intermediates();

        /**
         * The meta object literal for the '<em><b>Products</b></em>' containment reference list feature.
         * @generated
         */
        EReference SYNTHESIS_ROUTE__PRODUCTS = eINSTANCE.getSynthesisRoute_Products();

        /**
         * The meta object literal for the '<em><b>Flows</b></em>' containment reference list feature.
         * @generated
         */
        EReference SYNTHESIS_ROUTE__FLOWS = eINSTANCE.getSynthesisRoute_Flows();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.synthesis.impl.RouteNodeImpl <em>Route Node</em>}' class.
         * @see org.nitrolith.model.synthesis.impl.RouteNodeImpl
         * @see org.nitrolith.model.synthesis.impl.SynthesisPackageImpl#getRouteNode()
         * @generated
         */
        EClass ROUTE_NODE = eINSTANCE.getRouteNode();

        /**
         * The meta object literal for the '<em><b>Incoming</b></em>' reference list feature.
         * @generated
         */
        EReference ROUTE_NODE__INCOMING = eINSTANCE.getRouteNode_Incoming();

        /**
         * The meta object literal for the '<em><b>Outgoing</b></em>' reference list feature.
         * @generated
         */
        EReference ROUTE_NODE__OUTGOING = eINSTANCE.getRouteNode_Outgoing();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.synthesis.impl.FlowImpl <em>Flow</em>}' class.
         * @see org.nitrolith.model.synthesis.impl.FlowImpl
         * @see org.nitrolith.model.synthesis.impl.SynthesisPackageImpl#getFlow()
         * @generated
         */
        EClass FLOW = eINSTANCE.getFlow();

        /**
         * The meta object literal for the '<em><b>Source</b></em>' reference feature.
         * @generated
         */
        EReference FLOW__SOURCE = eINSTANCE.getFlow_Source();

        /**
         * The meta object literal for the '<em><b>Target</b></em>' reference feature.
         * @generated
         */
        EReference FLOW__TARGET = eINSTANCE.getFlow_Target();

        /**
         * The meta object literal for the '<em><b>Amount</b></em>' attribute feature.
         * @generated
         */
        EAttribute FLOW__AMOUNT = eINSTANCE.getFlow_Amount();

        /**
         * The meta object literal for the '<em><b>Fraction</b></em>' attribute feature.
         * @generated
         */
        EAttribute FLOW__FRACTION = eINSTANCE.getFlow_Fraction();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.synthesis.impl.SubstanceImpl <em>Substance</em>}' class.
         * @see org.nitrolith.model.synthesis.impl.SubstanceImpl
         * @see org.nitrolith.model.synthesis.impl.SynthesisPackageImpl#getSubstance()
         * @generated
         */
        EClass SUBSTANCE = eINSTANCE.getSubstance();

        /**
         * The meta object literal for the '<em><b>Material</b></em>' reference feature.
         * @generated
         */
        EReference SUBSTANCE__MATERIAL = eINSTANCE.getSubstance_Material();

        /**
         * The meta object literal for the '<em><b>Phase</b></em>' reference feature.
         * @generated
         */
        EReference SUBSTANCE__PHASE = eINSTANCE.getSubstance_Phase();

        /**
         * The meta object literal for the '<em><b>Formula</b></em>' attribute feature.
         * @generated
         */
        EAttribute SUBSTANCE__FORMULA = eINSTANCE.getSubstance_Formula();

        /**
         * The meta object literal for the '<em><b>Mass</b></em>' attribute feature.
         * @generated
         */
        EAttribute SUBSTANCE__MASS = eINSTANCE.getSubstance_Mass();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.synthesis.impl.PrecursorImpl <em>Precursor</em>}' class.
         * @see org.nitrolith.model.synthesis.impl.PrecursorImpl
         * @see org.nitrolith.model.synthesis.impl.SynthesisPackageImpl#getPrecursor()
         * @generated
         */
        EClass PRECURSOR = eINSTANCE.getPrecursor();

        /**
         * The meta object literal for the '<em><b>Supplier</b></em>' attribute feature.
         * @generated
         */
        EAttribute PRECURSOR__SUPPLIER = eINSTANCE.getPrecursor_Supplier();

        /**
         * The meta object literal for the '<em><b>Catalogue Number</b></em>' attribute feature.
         * @generated
         */
        EAttribute PRECURSOR__CATALOGUE_NUMBER = eINSTANCE.getPrecursor_CatalogueNumber();

        /**
         * The meta object literal for the '<em><b>Lot</b></em>' attribute feature.
         * @generated
         */
        EAttribute PRECURSOR__LOT = eINSTANCE.getPrecursor_Lot();

        /**
         * The meta object literal for the '<em><b>Purity</b></em>' attribute feature.
         * @generated
         */
        EAttribute PRECURSOR__PURITY = eINSTANCE.getPrecursor_Purity();

        /**
         * The meta object literal for the '<em><b>Molar Ratio</b></em>' attribute feature.
         * @generated
         */
        EAttribute PRECURSOR__MOLAR_RATIO = eINSTANCE.getPrecursor_MolarRatio();

        /**
         * The meta object literal for the '<em><b>Excess</b></em>' attribute feature.
         * @generated
         */
        EAttribute PRECURSOR__EXCESS = eINSTANCE.getPrecursor_Excess();

        /**
         * The meta object literal for the '<em><b>Particle Size</b></em>' attribute feature.
         * @generated
         */
        EAttribute PRECURSOR__PARTICLE_SIZE = eINSTANCE.getPrecursor_ParticleSize();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.synthesis.impl.IntermediateImpl <em>Intermediate</em>}' class.
         * @see org.nitrolith.model.synthesis.impl.IntermediateImpl
         * @see org.nitrolith.model.synthesis.impl.SynthesisPackageImpl#getIntermediate()
         * @generated
         */
        EClass INTERMEDIATE = eINSTANCE.getIntermediate();

        /**
         * The meta object literal for the '<em><b>Form</b></em>' attribute feature.
         * @generated
         */
        EAttribute INTERMEDIATE__FORM = eINSTANCE.getIntermediate_Form();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.synthesis.impl.ProductImpl <em>Product</em>}' class.
         * @see org.nitrolith.model.synthesis.impl.ProductImpl
         * @see org.nitrolith.model.synthesis.impl.SynthesisPackageImpl#getProduct()
         * @generated
         */
        EClass PRODUCT = eINSTANCE.getProduct();

        /**
         * The meta object literal for the '<em><b>Form</b></em>' reference feature.
         * @generated
         */
        EReference PRODUCT__FORM = eINSTANCE.getProduct_Form();

        /**
         * The meta object literal for the '<em><b>Target Mass</b></em>' attribute feature.
         * @generated
         */
        EAttribute PRODUCT__TARGET_MASS = eINSTANCE.getProduct_TargetMass();

        /**
         * The meta object literal for the '<em><b>Yield</b></em>' attribute feature.
         * @generated
         */
        EAttribute PRODUCT__YIELD = eINSTANCE.getProduct_Yield();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.synthesis.impl.StepImpl <em>Step</em>}' class.
         * @see org.nitrolith.model.synthesis.impl.StepImpl
         * @see org.nitrolith.model.synthesis.impl.SynthesisPackageImpl#getStep()
         * @generated
         */
        EClass STEP = eINSTANCE.getStep();

        /**
         * The meta object literal for the '<em><b>Atmosphere</b></em>' containment reference feature.
         * @generated
         */
        EReference STEP__ATMOSPHERE = eINSTANCE.getStep_Atmosphere();

        /**
         * The meta object literal for the '<em><b>Equipment</b></em>' attribute feature.
         * @generated
         */
        EAttribute STEP__EQUIPMENT = eINSTANCE.getStep_Equipment();

        /**
         * The meta object literal for the '<em><b>Operator</b></em>' attribute feature.
         * @generated
         */
        EAttribute STEP__OPERATOR = eINSTANCE.getStep_Operator();

        /**
         * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
         * @generated
         */
        EAttribute STEP__START = eINSTANCE.getStep_Start();

        /**
         * The meta object literal for the '<em><b>End</b></em>' attribute feature.
         * @generated
         */
        EAttribute STEP__END = eINSTANCE.getStep_End();

        /**
         * The meta object literal for the '<em><b>Cautions</b></em>' attribute list feature.
         * @generated
         */
        EAttribute STEP__CAUTIONS = eINSTANCE.getStep_Cautions();

        /**
         * The meta object literal for the '<em><b>Attachments</b></em>' containment reference list feature.
         * @generated
         */
        EReference STEP__ATTACHMENTS = eINSTANCE.getStep_Attachments();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.synthesis.impl.MixImpl <em>Mix</em>}' class.
         * @see org.nitrolith.model.synthesis.impl.MixImpl
         * @see org.nitrolith.model.synthesis.impl.SynthesisPackageImpl#getMix()
         * @generated
         */
        EClass MIX = eINSTANCE.getMix();

        /**
         * The meta object literal for the '<em><b>Tool</b></em>' attribute feature.
         * @generated
         */
        EAttribute MIX__TOOL = eINSTANCE.getMix_Tool();

        /**
         * The meta object literal for the '<em><b>Medium</b></em>' attribute feature.
         * @generated
         */
        EAttribute MIX__MEDIUM = eINSTANCE.getMix_Medium();

        /**
         * The meta object literal for the '<em><b>Duration</b></em>' attribute feature.
         * @generated
         */
        EAttribute MIX__DURATION = eINSTANCE.getMix_Duration();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.synthesis.impl.BallMillImpl <em>Ball Mill</em>}' class.
         * @see org.nitrolith.model.synthesis.impl.BallMillImpl
         * @see org.nitrolith.model.synthesis.impl.SynthesisPackageImpl#getBallMill()
         * @generated
         */
        EClass BALL_MILL = eINSTANCE.getBallMill();

        /**
         * The meta object literal for the '<em><b>Mill</b></em>' attribute feature.
         * @generated
         */
        EAttribute BALL_MILL__MILL = eINSTANCE.getBallMill_Mill();

        /**
         * The meta object literal for the '<em><b>Speed</b></em>' attribute feature.
         * @generated
         */
        EAttribute BALL_MILL__SPEED = eINSTANCE.getBallMill_Speed();

        /**
         * The meta object literal for the '<em><b>Duration</b></em>' attribute feature.
         * @generated
         */
        EAttribute BALL_MILL__DURATION = eINSTANCE.getBallMill_Duration();

        /**
         * The meta object literal for the '<em><b>Milling Interval</b></em>' attribute feature.
         * @generated
         */
        EAttribute BALL_MILL__MILLING_INTERVAL = eINSTANCE.getBallMill_MillingInterval();

        /**
         * The meta object literal for the '<em><b>Rest Interval</b></em>' attribute feature.
         * @generated
         */
        EAttribute BALL_MILL__REST_INTERVAL = eINSTANCE.getBallMill_RestInterval();

        /**
         * The meta object literal for the '<em><b>Ball To Powder Ratio</b></em>' attribute feature.
         * @generated
         */
        EAttribute BALL_MILL__BALL_TO_POWDER_RATIO = eINSTANCE.getBallMill_BallToPowderRatio();

        /**
         * The meta object literal for the '<em><b>Jar Material</b></em>' attribute feature.
         * @generated
         */
        EAttribute BALL_MILL__JAR_MATERIAL = eINSTANCE.getBallMill_JarMaterial();

        /**
         * The meta object literal for the '<em><b>Jar Volume</b></em>' attribute feature.
         * @generated
         */
        EAttribute BALL_MILL__JAR_VOLUME = eINSTANCE.getBallMill_JarVolume();

        /**
         * The meta object literal for the '<em><b>Ball Material</b></em>' attribute feature.
         * @generated
         */
        EAttribute BALL_MILL__BALL_MATERIAL = eINSTANCE.getBallMill_BallMaterial();

        /**
         * The meta object literal for the '<em><b>Ball Diameter</b></em>' attribute feature.
         * @generated
         */
        EAttribute BALL_MILL__BALL_DIAMETER = eINSTANCE.getBallMill_BallDiameter();

        /**
         * The meta object literal for the '<em><b>Ball Count</b></em>' attribute feature.
         * @generated
         */
        EAttribute BALL_MILL__BALL_COUNT = eINSTANCE.getBallMill_BallCount();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.synthesis.impl.HeatTreatImpl <em>Heat Treat</em>}' class.
         * @see org.nitrolith.model.synthesis.impl.HeatTreatImpl
         * @see org.nitrolith.model.synthesis.impl.SynthesisPackageImpl#getHeatTreat()
         * @generated
         */
        EClass HEAT_TREAT = eINSTANCE.getHeatTreat();

        /**
         * The meta object literal for the '<em><b>Programme</b></em>' containment reference list feature.
         * @generated
         */
        EReference HEAT_TREAT__PROGRAMME = eINSTANCE.getHeatTreat_Programme();

        /**
         * The meta object literal for the '<em><b>Crucible</b></em>' attribute feature.
         * @generated
         */
        EAttribute HEAT_TREAT__CRUCIBLE = eINSTANCE.getHeatTreat_Crucible();

        /**
         * The meta object literal for the '<em><b>Container</b></em>' attribute feature.
         * @generated
         */
        EAttribute HEAT_TREAT__CONTAINER = eINSTANCE.getHeatTreat_Container();

        /**
         * The meta object literal for the '<em><b>Melting</b></em>' attribute feature.
         * @generated
         */
        EAttribute HEAT_TREAT__MELTING = eINSTANCE.getHeatTreat_Melting();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.synthesis.impl.HeatSegmentImpl <em>Heat Segment</em>}' class.
         * @see org.nitrolith.model.synthesis.impl.HeatSegmentImpl
         * @see org.nitrolith.model.synthesis.impl.SynthesisPackageImpl#getHeatSegment()
         * @generated
         */
        EClass HEAT_SEGMENT = eINSTANCE.getHeatSegment();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.synthesis.impl.RampImpl <em>Ramp</em>}' class.
         * @see org.nitrolith.model.synthesis.impl.RampImpl
         * @see org.nitrolith.model.synthesis.impl.SynthesisPackageImpl#getRamp()
         * @generated
         */
        EClass RAMP = eINSTANCE.getRamp();

        /**
         * The meta object literal for the '<em><b>Temperature</b></em>' attribute feature.
         * @generated
         */
        EAttribute RAMP__TEMPERATURE = eINSTANCE.getRamp_Temperature();

        /**
         * The meta object literal for the '<em><b>Rate</b></em>' attribute feature.
         * @generated
         */
        EAttribute RAMP__RATE = eINSTANCE.getRamp_Rate();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.synthesis.impl.DwellImpl <em>Dwell</em>}' class.
         * @see org.nitrolith.model.synthesis.impl.DwellImpl
         * @see org.nitrolith.model.synthesis.impl.SynthesisPackageImpl#getDwell()
         * @generated
         */
        EClass DWELL = eINSTANCE.getDwell();

        /**
         * The meta object literal for the '<em><b>Temperature</b></em>' attribute feature.
         * @generated
         */
        EAttribute DWELL__TEMPERATURE = eINSTANCE.getDwell_Temperature();

        /**
         * The meta object literal for the '<em><b>Duration</b></em>' attribute feature.
         * @generated
         */
        EAttribute DWELL__DURATION = eINSTANCE.getDwell_Duration();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.synthesis.impl.QuenchImpl <em>Quench</em>}' class.
         * @see org.nitrolith.model.synthesis.impl.QuenchImpl
         * @see org.nitrolith.model.synthesis.impl.SynthesisPackageImpl#getQuench()
         * @generated
         */
        EClass QUENCH = eINSTANCE.getQuench();

        /**
         * The meta object literal for the '<em><b>Temperature</b></em>' attribute feature.
         * @generated
         */
        EAttribute QUENCH__TEMPERATURE = eINSTANCE.getQuench_Temperature();

        /**
         * The meta object literal for the '<em><b>Medium</b></em>' attribute feature.
         * @generated
         */
        EAttribute QUENCH__MEDIUM = eINSTANCE.getQuench_Medium();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.synthesis.impl.PressImpl <em>Press</em>}' class.
         * @see org.nitrolith.model.synthesis.impl.PressImpl
         * @see org.nitrolith.model.synthesis.impl.SynthesisPackageImpl#getPress()
         * @generated
         */
        EClass PRESS = eINSTANCE.getPress();

        /**
         * The meta object literal for the '<em><b>Mode</b></em>' attribute feature.
         * @generated
         */
        EAttribute PRESS__MODE = eINSTANCE.getPress_Mode();

        /**
         * The meta object literal for the '<em><b>Pressure</b></em>' attribute feature.
         * @generated
         */
        EAttribute PRESS__PRESSURE = eINSTANCE.getPress_Pressure();

        /**
         * The meta object literal for the '<em><b>Duration</b></em>' attribute feature.
         * @generated
         */
        EAttribute PRESS__DURATION = eINSTANCE.getPress_Duration();

        /**
         * The meta object literal for the '<em><b>Die Material</b></em>' attribute feature.
         * @generated
         */
        EAttribute PRESS__DIE_MATERIAL = eINSTANCE.getPress_DieMaterial();

        /**
         * The meta object literal for the '<em><b>Die Diameter</b></em>' attribute feature.
         * @generated
         */
        EAttribute PRESS__DIE_DIAMETER = eINSTANCE.getPress_DieDiameter();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.synthesis.impl.HotPressImpl <em>Hot Press</em>}' class.
         * @see org.nitrolith.model.synthesis.impl.HotPressImpl
         * @see org.nitrolith.model.synthesis.impl.SynthesisPackageImpl#getHotPress()
         * @generated
         */
        EClass HOT_PRESS = eINSTANCE.getHotPress();

        /**
         * The meta object literal for the '<em><b>Temperature</b></em>' attribute feature.
         * @generated
         */
        EAttribute HOT_PRESS__TEMPERATURE = eINSTANCE.getHotPress_Temperature();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.synthesis.impl.CzochralskiGrowthImpl <em>Czochralski Growth</em>}' class.
         * @see org.nitrolith.model.synthesis.impl.CzochralskiGrowthImpl
         * @see org.nitrolith.model.synthesis.impl.SynthesisPackageImpl#getCzochralskiGrowth()
         * @generated
         */
        EClass CZOCHRALSKI_GROWTH = eINSTANCE.getCzochralskiGrowth();

        /**
         * The meta object literal for the '<em><b>Melt Temperature</b></em>' attribute feature.
         * @generated
         */
        EAttribute CZOCHRALSKI_GROWTH__MELT_TEMPERATURE = eINSTANCE.getCzochralskiGrowth_MeltTemperature();

        /**
         * The meta object literal for the '<em><b>Pull Rate</b></em>' attribute feature.
         * @generated
         */
        EAttribute CZOCHRALSKI_GROWTH__PULL_RATE = eINSTANCE.getCzochralskiGrowth_PullRate();

        /**
         * The meta object literal for the '<em><b>Rotation Rate</b></em>' attribute feature.
         * @generated
         */
        EAttribute CZOCHRALSKI_GROWTH__ROTATION_RATE = eINSTANCE.getCzochralskiGrowth_RotationRate();

        /**
         * The meta object literal for the '<em><b>Crucible</b></em>' attribute feature.
         * @generated
         */
        EAttribute CZOCHRALSKI_GROWTH__CRUCIBLE = eINSTANCE.getCzochralskiGrowth_Crucible();

        /**
         * The meta object literal for the '<em><b>Seed</b></em>' attribute feature.
         * @generated
         */
        EAttribute CZOCHRALSKI_GROWTH__SEED = eINSTANCE.getCzochralskiGrowth_Seed();

        /**
         * The meta object literal for the '<em><b>Crystal Diameter</b></em>' attribute feature.
         * @generated
         */
        EAttribute CZOCHRALSKI_GROWTH__CRYSTAL_DIAMETER = eINSTANCE.getCzochralskiGrowth_CrystalDiameter();

        /**
         * The meta object literal for the '<em><b>Crystal Length</b></em>' attribute feature.
         * @generated
         */
        EAttribute CZOCHRALSKI_GROWTH__CRYSTAL_LENGTH = eINSTANCE.getCzochralskiGrowth_CrystalLength();

        /**
         * The meta object literal for the '<em><b>Duration</b></em>' attribute feature.
         * @generated
         */
        EAttribute CZOCHRALSKI_GROWTH__DURATION = eINSTANCE.getCzochralskiGrowth_Duration();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.synthesis.impl.PhaseTransformationImpl <em>Phase Transformation</em>}' class.
         * @see org.nitrolith.model.synthesis.impl.PhaseTransformationImpl
         * @see org.nitrolith.model.synthesis.impl.SynthesisPackageImpl#getPhaseTransformation()
         * @generated
         */
        EClass PHASE_TRANSFORMATION = eINSTANCE.getPhaseTransformation();

        /**
         * The meta object literal for the '<em><b>From</b></em>' reference feature.
         * @generated
         */
        EReference PHASE_TRANSFORMATION__FROM = eINSTANCE.getPhaseTransformation_From();

        /**
         * The meta object literal for the '<em><b>To</b></em>' reference feature.
         * @generated
         */
        EReference PHASE_TRANSFORMATION__TO = eINSTANCE.getPhaseTransformation_To();

        /**
         * The meta object literal for the '<em><b>Cause</b></em>' attribute feature.
         * @generated
         */
        EAttribute PHASE_TRANSFORMATION__CAUSE = eINSTANCE.getPhaseTransformation_Cause();

        /**
         * The meta object literal for the '<em><b>Temperature</b></em>' attribute feature.
         * @generated
         */
        EAttribute PHASE_TRANSFORMATION__TEMPERATURE = eINSTANCE.getPhaseTransformation_Temperature();

        /**
         * The meta object literal for the '<em><b>Pressure</b></em>' attribute feature.
         * @generated
         */
        EAttribute PHASE_TRANSFORMATION__PRESSURE = eINSTANCE.getPhaseTransformation_Pressure();

        /**
         * The meta object literal for the '<em><b>Duration</b></em>' attribute feature.
         * @generated
         */
        EAttribute PHASE_TRANSFORMATION__DURATION = eINSTANCE.getPhaseTransformation_Duration();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.synthesis.impl.DepositionImpl <em>Deposition</em>}' class.
         * @see org.nitrolith.model.synthesis.impl.DepositionImpl
         * @see org.nitrolith.model.synthesis.impl.SynthesisPackageImpl#getDeposition()
         * @generated
         */
        EClass DEPOSITION = eINSTANCE.getDeposition();

        /**
         * The meta object literal for the '<em><b>Substrate</b></em>' attribute feature.
         * @generated
         */
        EAttribute DEPOSITION__SUBSTRATE = eINSTANCE.getDeposition_Substrate();

        /**
         * The meta object literal for the '<em><b>Substrate Temperature</b></em>' attribute feature.
         * @generated
         */
        EAttribute DEPOSITION__SUBSTRATE_TEMPERATURE = eINSTANCE.getDeposition_SubstrateTemperature();

        /**
         * The meta object literal for the '<em><b>Chamber Pressure</b></em>' attribute feature.
         * @generated
         */
        EAttribute DEPOSITION__CHAMBER_PRESSURE = eINSTANCE.getDeposition_ChamberPressure();

        /**
         * The meta object literal for the '<em><b>Film Thickness</b></em>' attribute feature.
         * @generated
         */
        EAttribute DEPOSITION__FILM_THICKNESS = eINSTANCE.getDeposition_FilmThickness();

        /**
         * The meta object literal for the '<em><b>Deposition Rate</b></em>' attribute feature.
         * @generated
         */
        EAttribute DEPOSITION__DEPOSITION_RATE = eINSTANCE.getDeposition_DepositionRate();

        /**
         * The meta object literal for the '<em><b>Duration</b></em>' attribute feature.
         * @generated
         */
        EAttribute DEPOSITION__DURATION = eINSTANCE.getDeposition_Duration();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.synthesis.impl.SputterImpl <em>Sputter</em>}' class.
         * @see org.nitrolith.model.synthesis.impl.SputterImpl
         * @see org.nitrolith.model.synthesis.impl.SynthesisPackageImpl#getSputter()
         * @generated
         */
        EClass SPUTTER = eINSTANCE.getSputter();

        /**
         * The meta object literal for the '<em><b>Mode</b></em>' attribute feature.
         * @generated
         */
        EAttribute SPUTTER__MODE = eINSTANCE.getSputter_Mode();

        /**
         * The meta object literal for the '<em><b>Power</b></em>' attribute feature.
         * @generated
         */
        EAttribute SPUTTER__POWER = eINSTANCE.getSputter_Power();

        /**
         * The meta object literal for the '<em><b>Gas</b></em>' attribute feature.
         * @generated
         */
        EAttribute SPUTTER__GAS = eINSTANCE.getSputter_Gas();

        /**
         * The meta object literal for the '<em><b>Target</b></em>' attribute feature.
         * @generated
         */
        EAttribute SPUTTER__TARGET = eINSTANCE.getSputter_Target();

        /**
         * The meta object literal for the '<em><b>Target Material</b></em>' reference feature.
         * @generated
         */
        EReference SPUTTER__TARGET_MATERIAL = eINSTANCE.getSputter_TargetMaterial();

        /**
         * The meta object literal for the '<em><b>Target Distance</b></em>' attribute feature.
         * @generated
         */
        EAttribute SPUTTER__TARGET_DISTANCE = eINSTANCE.getSputter_TargetDistance();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.synthesis.impl.PulsedLaserDepositionImpl <em>Pulsed Laser Deposition</em>}' class.
         * @see org.nitrolith.model.synthesis.impl.PulsedLaserDepositionImpl
         * @see org.nitrolith.model.synthesis.impl.SynthesisPackageImpl#getPulsedLaserDeposition()
         * @generated
         */
        EClass PULSED_LASER_DEPOSITION = eINSTANCE.getPulsedLaserDeposition();

        /**
         * The meta object literal for the '<em><b>Target</b></em>' attribute feature.
         * @generated
         */
        EAttribute PULSED_LASER_DEPOSITION__TARGET = eINSTANCE.getPulsedLaserDeposition_Target();

        /**
         * The meta object literal for the '<em><b>Target Material</b></em>' reference feature.
         * @generated
         */
        EReference PULSED_LASER_DEPOSITION__TARGET_MATERIAL = eINSTANCE.getPulsedLaserDeposition_TargetMaterial();

        /**
         * The meta object literal for the '<em><b>Wavelength</b></em>' attribute feature.
         * @generated
         */
        EAttribute PULSED_LASER_DEPOSITION__WAVELENGTH = eINSTANCE.getPulsedLaserDeposition_Wavelength();

        /**
         * The meta object literal for the '<em><b>Fluence</b></em>' attribute feature.
         * @generated
         */
        EAttribute PULSED_LASER_DEPOSITION__FLUENCE = eINSTANCE.getPulsedLaserDeposition_Fluence();

        /**
         * The meta object literal for the '<em><b>Pulse Rate</b></em>' attribute feature.
         * @generated
         */
        EAttribute PULSED_LASER_DEPOSITION__PULSE_RATE = eINSTANCE.getPulsedLaserDeposition_PulseRate();

        /**
         * The meta object literal for the '<em><b>Pulses</b></em>' attribute feature.
         * @generated
         */
        EAttribute PULSED_LASER_DEPOSITION__PULSES = eINSTANCE.getPulsedLaserDeposition_Pulses();

        /**
         * The meta object literal for the '<em><b>Gas</b></em>' attribute feature.
         * @generated
         */
        EAttribute PULSED_LASER_DEPOSITION__GAS = eINSTANCE.getPulsedLaserDeposition_Gas();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.synthesis.impl.IonBeamAssistedDepositionImpl <em>Ion Beam Assisted Deposition</em>}' class.
         * @see org.nitrolith.model.synthesis.impl.IonBeamAssistedDepositionImpl
         * @see org.nitrolith.model.synthesis.impl.SynthesisPackageImpl#getIonBeamAssistedDeposition()
         * @generated
         */
        EClass ION_BEAM_ASSISTED_DEPOSITION = eINSTANCE.getIonBeamAssistedDeposition();

        /**
         * The meta object literal for the '<em><b>Evaporation Source</b></em>' attribute feature.
         * @generated
         */
        EAttribute ION_BEAM_ASSISTED_DEPOSITION__EVAPORATION_SOURCE = eINSTANCE.getIonBeamAssistedDeposition_EvaporationSource();

        /**
         * The meta object literal for the '<em><b>Ions</b></em>' attribute feature.
         * @generated
         */
        EAttribute ION_BEAM_ASSISTED_DEPOSITION__IONS = eINSTANCE.getIonBeamAssistedDeposition_Ions();

        /**
         * The meta object literal for the '<em><b>Ion Energy</b></em>' attribute feature.
         * @generated
         */
        EAttribute ION_BEAM_ASSISTED_DEPOSITION__ION_ENERGY = eINSTANCE.getIonBeamAssistedDeposition_IonEnergy();

        /**
         * The meta object literal for the '<em><b>Ion Current Density</b></em>' attribute feature.
         * @generated
         */
        EAttribute ION_BEAM_ASSISTED_DEPOSITION__ION_CURRENT_DENSITY = eINSTANCE.getIonBeamAssistedDeposition_IonCurrentDensity();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.synthesis.impl.AtomicLayerDepositionImpl <em>Atomic Layer Deposition</em>}' class.
         * @see org.nitrolith.model.synthesis.impl.AtomicLayerDepositionImpl
         * @see org.nitrolith.model.synthesis.impl.SynthesisPackageImpl#getAtomicLayerDeposition()
         * @generated
         */
        EClass ATOMIC_LAYER_DEPOSITION = eINSTANCE.getAtomicLayerDeposition();

        /**
         * The meta object literal for the '<em><b>Pulses</b></em>' containment reference list feature.
         * @generated
         */
        EReference ATOMIC_LAYER_DEPOSITION__PULSES = eINSTANCE.getAtomicLayerDeposition_Pulses();

        /**
         * The meta object literal for the '<em><b>Cycles</b></em>' attribute feature.
         * @generated
         */
        EAttribute ATOMIC_LAYER_DEPOSITION__CYCLES = eINSTANCE.getAtomicLayerDeposition_Cycles();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.synthesis.impl.DepositionPulseImpl <em>Deposition Pulse</em>}' class.
         * @see org.nitrolith.model.synthesis.impl.DepositionPulseImpl
         * @see org.nitrolith.model.synthesis.impl.SynthesisPackageImpl#getDepositionPulse()
         * @generated
         */
        EClass DEPOSITION_PULSE = eINSTANCE.getDepositionPulse();

        /**
         * The meta object literal for the '<em><b>Precursor Temperature</b></em>' attribute feature.
         * @generated
         */
        EAttribute DEPOSITION_PULSE__PRECURSOR_TEMPERATURE = eINSTANCE.getDepositionPulse_PrecursorTemperature();

        /**
         * The meta object literal for the '<em><b>Pulse</b></em>' attribute feature.
         * @generated
         */
        EAttribute DEPOSITION_PULSE__PULSE = eINSTANCE.getDepositionPulse_Pulse();

        /**
         * The meta object literal for the '<em><b>Purge</b></em>' attribute feature.
         * @generated
         */
        EAttribute DEPOSITION_PULSE__PURGE = eINSTANCE.getDepositionPulse_Purge();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.synthesis.impl.MOCVDImpl <em>MOCVD</em>}' class.
         * @see org.nitrolith.model.synthesis.impl.MOCVDImpl
         * @see org.nitrolith.model.synthesis.impl.SynthesisPackageImpl#getMOCVD()
         * @generated
         */
        EClass MOCVD = eINSTANCE.getMOCVD();

        /**
         * The meta object literal for the '<em><b>Precursor Gases</b></em>' attribute list feature.
         * @generated
         */
        EAttribute MOCVD__PRECURSOR_GASES = eINSTANCE.getMOCVD_PrecursorGases();

        /**
         * The meta object literal for the '<em><b>Carrier Gas</b></em>' attribute feature.
         * @generated
         */
        EAttribute MOCVD__CARRIER_GAS = eINSTANCE.getMOCVD_CarrierGas();

        /**
         * The meta object literal for the '<em><b>Carrier Flow</b></em>' attribute feature.
         * @generated
         */
        EAttribute MOCVD__CARRIER_FLOW = eINSTANCE.getMOCVD_CarrierFlow();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.synthesis.impl.DryFilmImpl <em>Dry Film</em>}' class.
         * @see org.nitrolith.model.synthesis.impl.DryFilmImpl
         * @see org.nitrolith.model.synthesis.impl.SynthesisPackageImpl#getDryFilm()
         * @generated
         */
        EClass DRY_FILM = eINSTANCE.getDryFilm();

        /**
         * The meta object literal for the '<em><b>Binder</b></em>' attribute feature.
         * @generated
         */
        EAttribute DRY_FILM__BINDER = eINSTANCE.getDryFilm_Binder();

        /**
         * The meta object literal for the '<em><b>Binder Fraction</b></em>' attribute feature.
         * @generated
         */
        EAttribute DRY_FILM__BINDER_FRACTION = eINSTANCE.getDryFilm_BinderFraction();

        /**
         * The meta object literal for the '<em><b>Film Thickness</b></em>' attribute feature.
         * @generated
         */
        EAttribute DRY_FILM__FILM_THICKNESS = eINSTANCE.getDryFilm_FilmThickness();

        /**
         * The meta object literal for the '<em><b>Roll Temperature</b></em>' attribute feature.
         * @generated
         */
        EAttribute DRY_FILM__ROLL_TEMPERATURE = eINSTANCE.getDryFilm_RollTemperature();

        /**
         * The meta object literal for the '<em><b>Passes</b></em>' attribute feature.
         * @generated
         */
        EAttribute DRY_FILM__PASSES = eINSTANCE.getDryFilm_Passes();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.synthesis.impl.CoatImpl <em>Coat</em>}' class.
         * @see org.nitrolith.model.synthesis.impl.CoatImpl
         * @see org.nitrolith.model.synthesis.impl.SynthesisPackageImpl#getCoat()
         * @generated
         */
        EClass COAT = eINSTANCE.getCoat();

        /**
         * The meta object literal for the '<em><b>Coating Material</b></em>' reference feature.
         * @generated
         */
        EReference COAT__COATING_MATERIAL = eINSTANCE.getCoat_CoatingMaterial();

        /**
         * The meta object literal for the '<em><b>Technique</b></em>' attribute feature.
         * @generated
         */
        EAttribute COAT__TECHNIQUE = eINSTANCE.getCoat_Technique();

        /**
         * The meta object literal for the '<em><b>Thickness</b></em>' attribute feature.
         * @generated
         */
        EAttribute COAT__THICKNESS = eINSTANCE.getCoat_Thickness();

        /**
         * The meta object literal for the '<em><b>Mass Fraction</b></em>' attribute feature.
         * @generated
         */
        EAttribute COAT__MASS_FRACTION = eINSTANCE.getCoat_MassFraction();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.synthesis.impl.StoreImpl <em>Store</em>}' class.
         * @see org.nitrolith.model.synthesis.impl.StoreImpl
         * @see org.nitrolith.model.synthesis.impl.SynthesisPackageImpl#getStore()
         * @generated
         */
        EClass STORE = eINSTANCE.getStore();

        /**
         * The meta object literal for the '<em><b>Container</b></em>' attribute feature.
         * @generated
         */
        EAttribute STORE__CONTAINER = eINSTANCE.getStore_Container();

        /**
         * The meta object literal for the '<em><b>Temperature</b></em>' attribute feature.
         * @generated
         */
        EAttribute STORE__TEMPERATURE = eINSTANCE.getStore_Temperature();

        /**
         * The meta object literal for the '<em><b>Duration</b></em>' attribute feature.
         * @generated
         */
        EAttribute STORE__DURATION = eINSTANCE.getStore_Duration();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.synthesis.RouteStatus <em>Route Status</em>}' enum.
         * @see org.nitrolith.model.synthesis.RouteStatus
         * @see org.nitrolith.model.synthesis.impl.SynthesisPackageImpl#getRouteStatus()
         * @generated
         */
        EEnum ROUTE_STATUS = eINSTANCE.getRouteStatus();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.synthesis.MillKind <em>Mill Kind</em>}' enum.
         * @see org.nitrolith.model.synthesis.MillKind
         * @see org.nitrolith.model.synthesis.impl.SynthesisPackageImpl#getMillKind()
         * @generated
         */
        EEnum MILL_KIND = eINSTANCE.getMillKind();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.synthesis.PressMode <em>Press Mode</em>}' enum.
         * @see org.nitrolith.model.synthesis.PressMode
         * @see org.nitrolith.model.synthesis.impl.SynthesisPackageImpl#getPressMode()
         * @generated
         */
        EEnum PRESS_MODE = eINSTANCE.getPressMode();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.synthesis.SputterMode <em>Sputter Mode</em>}' enum.
         * @see org.nitrolith.model.synthesis.SputterMode
         * @see org.nitrolith.model.synthesis.impl.SynthesisPackageImpl#getSputterMode()
         * @generated
         */
        EEnum SPUTTER_MODE = eINSTANCE.getSputterMode();

    }

} //SynthesisPackage
