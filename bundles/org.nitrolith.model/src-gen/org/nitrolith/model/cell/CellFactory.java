// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.cell;

import org.eclipse.emf.ecore.EFactory;

/**
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * @see org.nitrolith.model.cell.CellPackage
 * @generated
 */
public interface CellFactory extends EFactory
{
    /**
     * The singleton instance of the factory.
     * @generated
     */
    CellFactory eINSTANCE = org.nitrolith.model.cell.impl.CellFactoryImpl.init();

    /**
     * Returns a new object of class '<em>Build</em>'.
     * @return a new object of class '<em>Build</em>'.
     * @generated
     */
    CellBuild createCellBuild();

    /**
     * Returns a new object of class '<em>Interface</em>'.
     * @return a new object of class '<em>Interface</em>'.
     * @generated
     */
    Interface createInterface();

    /**
     * Returns a new object of class '<em>Interphase</em>'.
     * @return a new object of class '<em>Interphase</em>'.
     * @generated
     */
    Interphase createInterphase();

    /**
     * Returns a new object of class '<em>Current Collector</em>'.
     * @return a new object of class '<em>Current Collector</em>'.
     * @generated
     */
    CurrentCollector createCurrentCollector();

    /**
     * Returns a new object of class '<em>Composite Electrode</em>'.
     * @return a new object of class '<em>Composite Electrode</em>'.
     * @generated
     */
    CompositeElectrode createCompositeElectrode();

    /**
     * Returns a new object of class '<em>Electrolyte Layer</em>'.
     * @return a new object of class '<em>Electrolyte Layer</em>'.
     * @generated
     */
    ElectrolyteLayer createElectrolyteLayer();

    /**
     * Returns a new object of class '<em>Interlayer</em>'.
     * @return a new object of class '<em>Interlayer</em>'.
     * @generated
     */
    Interlayer createInterlayer();

    /**
     * Returns a new object of class '<em>Coating</em>'.
     * @return a new object of class '<em>Coating</em>'.
     * @generated
     */
    Coating createCoating();

    /**
     * Returns a new object of class '<em>Lithium Anode</em>'.
     * @return a new object of class '<em>Lithium Anode</em>'.
     * @generated
     */
    LithiumAnode createLithiumAnode();

    /**
     * Returns a new object of class '<em>Anode Free</em>'.
     * @return a new object of class '<em>Anode Free</em>'.
     * @generated
     */
    AnodeFree createAnodeFree();

    /**
     * Returns a new object of class '<em>Packaging</em>'.
     * @return a new object of class '<em>Packaging</em>'.
     * @generated
     */
    Packaging createPackaging();

    /**
     * Returns a new object of class '<em>Counting Rules</em>'.
     * @return a new object of class '<em>Counting Rules</em>'.
     * @generated
     */
    CountingRules createCountingRules();

    /**
     * Returns a new object of class '<em>Assumption</em>'.
     * @return a new object of class '<em>Assumption</em>'.
     * @generated
     */
    Assumption createAssumption();

    /**
     * Returns a new object of class '<em>Performance</em>'.
     * @return a new object of class '<em>Performance</em>'.
     * @generated
     */
    CellPerformance createCellPerformance();

    /**
     * Returns a new object of class '<em>Energy Estimate</em>'.
     * @return a new object of class '<em>Energy Estimate</em>'.
     * @generated
     */
    EnergyEstimate createEnergyEstimate();

    /**
     * Returns a new object of class '<em>Layer Share</em>'.
     * @return a new object of class '<em>Layer Share</em>'.
     * @generated
     */
    LayerShare createLayerShare();

    /**
     * Returns a new object of class '<em>Design Study</em>'.
     * @return a new object of class '<em>Design Study</em>'.
     * @generated
     */
    DesignStudy createDesignStudy();

    /**
     * Returns a new object of class '<em>Study Variable</em>'.
     * @return a new object of class '<em>Study Variable</em>'.
     * @generated
     */
    StudyVariable createStudyVariable();

    /**
     * Returns a new object of class '<em>Critical Value</em>'.
     * @return a new object of class '<em>Critical Value</em>'.
     * @generated
     */
    CriticalValue createCriticalValue();

    /**
     * Returns a new object of class '<em>Study Column</em>'.
     * @return a new object of class '<em>Study Column</em>'.
     * @generated
     */
    StudyColumn createStudyColumn();

    /**
     * Returns a new object of class '<em>Data Table</em>'.
     * @return a new object of class '<em>Data Table</em>'.
     * @generated
     */
    DataTable createDataTable();

    /**
     * Returns the package supported by this factory.
     * @return the package supported by this factory.
     * @generated
     */
    CellPackage getCellPackage();

} //CellFactory
