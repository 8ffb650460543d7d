// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.material;

import org.eclipse.emf.ecore.EFactory;

/**
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * @see org.nitrolith.model.material.MaterialPackage
 * @generated
 */
public interface MaterialFactory extends EFactory
{
    /**
     * The singleton instance of the factory.
     * @generated
     */
    MaterialFactory eINSTANCE = org.nitrolith.model.material.impl.MaterialFactoryImpl.init();

    /**
     * Returns a new object of class '<em>Library</em>'.
     * @return a new object of class '<em>Library</em>'.
     * @generated
     */
    MaterialLibrary createMaterialLibrary();

    /**
     * Returns a new object of class '<em>Material</em>'.
     * @return a new object of class '<em>Material</em>'.
     * @generated
     */
    Material createMaterial();

    /**
     * Returns a new object of class '<em>Active Properties</em>'.
     * @return a new object of class '<em>Active Properties</em>'.
     * @generated
     */
    ActiveProperties createActiveProperties();

    /**
     * Returns a new object of class '<em>Cost</em>'.
     * @return a new object of class '<em>Cost</em>'.
     * @generated
     */
    Cost createCost();

    /**
     * Returns a new object of class '<em>Phase</em>'.
     * @return a new object of class '<em>Phase</em>'.
     * @generated
     */
    Phase createPhase();

    /**
     * Returns a new object of class '<em>Site</em>'.
     * @return a new object of class '<em>Site</em>'.
     * @generated
     */
    Site createSite();

    /**
     * Returns a new object of class '<em>Phase Transition</em>'.
     * @return a new object of class '<em>Phase Transition</em>'.
     * @generated
     */
    PhaseTransition createPhaseTransition();

    /**
     * Returns a new object of class '<em>Form</em>'.
     * @return a new object of class '<em>Form</em>'.
     * @generated
     */
    Form createForm();

    /**
     * Returns a new object of class '<em>Conductivity Record</em>'.
     * @return a new object of class '<em>Conductivity Record</em>'.
     * @generated
     */
    ConductivityRecord createConductivityRecord();

    /**
     * Returns a new object of class '<em>Arrhenius Record</em>'.
     * @return a new object of class '<em>Arrhenius Record</em>'.
     * @generated
     */
    ArrheniusRecord createArrheniusRecord();

    /**
     * Returns a new object of class '<em>Stability Window</em>'.
     * @return a new object of class '<em>Stability Window</em>'.
     * @generated
     */
    StabilityWindow createStabilityWindow();

    /**
     * Returns a new object of class '<em>Decomposition</em>'.
     * @return a new object of class '<em>Decomposition</em>'.
     * @generated
     */
    Decomposition createDecomposition();

    /**
     * Returns a new object of class '<em>Contact Record</em>'.
     * @return a new object of class '<em>Contact Record</em>'.
     * @generated
     */
    ContactRecord createContactRecord();

    /**
     * Returns a new object of class '<em>Air Exposure</em>'.
     * @return a new object of class '<em>Air Exposure</em>'.
     * @generated
     */
    AirExposure createAirExposure();

    /**
     * Returns a new object of class '<em>Thermal Event</em>'.
     * @return a new object of class '<em>Thermal Event</em>'.
     * @generated
     */
    ThermalEvent createThermalEvent();

    /**
     * Returns a new object of class '<em>Mechanical Properties</em>'.
     * @return a new object of class '<em>Mechanical Properties</em>'.
     * @generated
     */
    MechanicalProperties createMechanicalProperties();

    /**
     * Returns a new object of class '<em>Critical Current Record</em>'.
     * @return a new object of class '<em>Critical Current Record</em>'.
     * @generated
     */
    CriticalCurrentRecord createCriticalCurrentRecord();

    /**
     * Returns a new object of class '<em>Observation</em>'.
     * @return a new object of class '<em>Observation</em>'.
     * @generated
     */
    Observation createObservation();

    /**
     * Returns a new object of class '<em>Synthesis Method</em>'.
     * @return a new object of class '<em>Synthesis Method</em>'.
     * @generated
     */
    SynthesisMethod createSynthesisMethod();

    /**
     * Returns a new object of class '<em>Method Parameter</em>'.
     * @return a new object of class '<em>Method Parameter</em>'.
     * @generated
     */
    MethodParameter createMethodParameter();

    /**
     * Returns a new object of class '<em>Literature Entry</em>'.
     * @return a new object of class '<em>Literature Entry</em>'.
     * @generated
     */
    LiteratureEntry createLiteratureEntry();

    /**
     * Returns a new object of class '<em>Printed Value</em>'.
     * @return a new object of class '<em>Printed Value</em>'.
     * @generated
     */
    PrintedValue createPrintedValue();

    /**
     * Returns the package supported by this factory.
     * @return the package supported by this factory.
     * @generated
     */
    MaterialPackage getMaterialPackage();

} //MaterialFactory
