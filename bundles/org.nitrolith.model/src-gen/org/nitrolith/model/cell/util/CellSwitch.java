// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.cell.util;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.util.Switch;

import org.nitrolith.model.base.AnalysisResult;
import org.nitrolith.model.base.Artifact;
import org.nitrolith.model.base.Cited;
import org.nitrolith.model.base.Documented;
import org.nitrolith.model.base.FileReference;
import org.nitrolith.model.base.Named;

import org.nitrolith.model.cell.*;

/**
 * The <b>Switch</b> for the model's inheritance hierarchy.
 * It supports the call {@link #doSwitch(EObject) doSwitch(object)}
 * to invoke the <code>caseXXX</code> method for each class of the model,
 * starting with the actual class of the object
 * and proceeding up the inheritance hierarchy
 * until a non-null result is returned,
 * which is the result of the switch.
 * @see org.nitrolith.model.cell.CellPackage
 * @generated
 */
public class CellSwitch<T> extends Switch<T>
{
    /**
     * The cached model package
     * @generated
     */
    protected static CellPackage modelPackage;

    /**
     * Creates an instance of the switch.
     * @generated
     */
    public CellSwitch()
    {
        if (modelPackage == null)
        {
            modelPackage = CellPackage.eINSTANCE;
        }
    }

    /**
     * Checks whether this is a switch for the given package.
     * @param ePackage the package in question.
     * @return whether this is a switch for the given package.
     * @generated
     */
    @Override
    protected boolean isSwitchFor(EPackage ePackage)
    {
        return ePackage == modelPackage;
    }

    /**
     * Calls <code>caseXXX</code> for each class of the model until one returns a non null result; it yields that result.
     * @return the first non-null result returned by a <code>caseXXX</code> call.
     * @generated
     */
    @Override
    protected T doSwitch(int classifierID, EObject theEObject)
    {
        switch (classifierID)
        {
            case CellPackage.CELL_BUILD:
            {
                CellBuild cellBuild = (CellBuild)theEObject;
                T result = caseCellBuild(cellBuild);
                if (result == null) result = caseArtifact(cellBuild);
                if (result == null) result = caseNamed(cellBuild);
                if (result == null) result = caseDocumented(cellBuild);
                if (result == null) result = caseCited(cellBuild);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case CellPackage.STACK_ITEM:
            {
                StackItem stackItem = (StackItem)theEObject;
                T result = caseStackItem(stackItem);
                if (result == null) result = caseNamed(stackItem);
                if (result == null) result = caseDocumented(stackItem);
                if (result == null) result = caseCited(stackItem);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case CellPackage.INTERFACE:
            {
                Interface interface_ = (Interface)theEObject;
                T result = caseInterface(interface_);
                if (result == null) result = caseStackItem(interface_);
                if (result == null) result = caseNamed(interface_);
                if (result == null) result = caseDocumented(interface_);
                if (result == null) result = caseCited(interface_);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case CellPackage.INTERPHASE:
            {
                Interphase interphase = (Interphase)theEObject;
                T result = caseInterphase(interphase);
                if (result == null) result = caseNamed(interphase);
                if (result == null) result = caseDocumented(interphase);
                if (result == null) result = caseCited(interphase);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case CellPackage.LAYER:
            {
                Layer layer = (Layer)theEObject;
                T result = caseLayer(layer);
                if (result == null) result = caseStackItem(layer);
                if (result == null) result = caseNamed(layer);
                if (result == null) result = caseDocumented(layer);
                if (result == null) result = caseCited(layer);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case CellPackage.CURRENT_COLLECTOR:
            {
                CurrentCollector currentCollector = (CurrentCollector)theEObject;
                T result = caseCurrentCollector(currentCollector);
                if (result == null) result = caseLayer(currentCollector);
                if (result == null) result = caseStackItem(currentCollector);
                if (result == null) result = caseNamed(currentCollector);
                if (result == null) result = caseDocumented(currentCollector);
                if (result == null) result = caseCited(currentCollector);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case CellPackage.COMPOSITE_ELECTRODE:
            {
                CompositeElectrode compositeElectrode = (CompositeElectrode)theEObject;
                T result = caseCompositeElectrode(compositeElectrode);
                if (result == null) result = caseLayer(compositeElectrode);
                if (result == null) result = caseStackItem(compositeElectrode);
                if (result == null) result = caseNamed(compositeElectrode);
                if (result == null) result = caseDocumented(compositeElectrode);
                if (result == null) result = caseCited(compositeElectrode);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case CellPackage.ELECTROLYTE_LAYER:
            {
                ElectrolyteLayer electrolyteLayer = (ElectrolyteLayer)theEObject;
                T result = caseElectrolyteLayer(electrolyteLayer);
                if (result == null) result = caseLayer(electrolyteLayer);
                if (result == null) result = caseStackItem(electrolyteLayer);
                if (result == null) result = caseNamed(electrolyteLayer);
                if (result == null) result = caseDocumented(electrolyteLayer);
                if (result == null) result = caseCited(electrolyteLayer);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case CellPackage.INTERLAYER:
            {
                Interlayer interlayer = (Interlayer)theEObject;
                T result = caseInterlayer(interlayer);
                if (result == null) result = caseLayer(interlayer);
                if (result == null) result = caseStackItem(interlayer);
                if (result == null) result = caseNamed(interlayer);
                if (result == null) result = caseDocumented(interlayer);
                if (result == null) result = caseCited(interlayer);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case CellPackage.COATING:
            {
                Coating coating = (Coating)theEObject;
                T result = caseCoating(coating);
                if (result == null) result = caseLayer(coating);
                if (result == null) result = caseStackItem(coating);
                if (result == null) result = caseNamed(coating);
                if (result == null) result = caseDocumented(coating);
                if (result == null) result = caseCited(coating);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case CellPackage.LITHIUM_ANODE:
            {
                LithiumAnode lithiumAnode = (LithiumAnode)theEObject;
                T result = caseLithiumAnode(lithiumAnode);
                if (result == null) result = caseLayer(lithiumAnode);
                if (result == null) result = caseStackItem(lithiumAnode);
                if (result == null) result = caseNamed(lithiumAnode);
                if (result == null) result = caseDocumented(lithiumAnode);
                if (result == null) result = caseCited(lithiumAnode);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case CellPackage.ANODE_FREE:
            {
                AnodeFree anodeFree = (AnodeFree)theEObject;
                T result = caseAnodeFree(anodeFree);
                if (result == null) result = caseLayer(anodeFree);
                if (result == null) result = caseStackItem(anodeFree);
                if (result == null) result = caseNamed(anodeFree);
                if (result == null) result = caseDocumented(anodeFree);
                if (result == null) result = caseCited(anodeFree);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case CellPackage.PACKAGING:
            {
                Packaging packaging = (Packaging)theEObject;
                T result = casePackaging(packaging);
                if (result == null) result = caseNamed(packaging);
                if (result == null) result = caseDocumented(packaging);
                if (result == null) result = caseCited(packaging);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case CellPackage.COUNTING_RULES:
            {
                CountingRules countingRules = (CountingRules)theEObject;
                T result = caseCountingRules(countingRules);
                if (result == null) result = caseDocumented(countingRules);
                if (result == null) result = caseCited(countingRules);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case CellPackage.ASSUMPTION:
            {
                Assumption assumption = (Assumption)theEObject;
                T result = caseAssumption(assumption);
                if (result == null) result = caseNamed(assumption);
                if (result == null) result = caseDocumented(assumption);
                if (result == null) result = caseCited(assumption);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case CellPackage.CELL_PERFORMANCE:
            {
                CellPerformance cellPerformance = (CellPerformance)theEObject;
                T result = caseCellPerformance(cellPerformance);
                if (result == null) result = caseNamed(cellPerformance);
                if (result == null) result = caseDocumented(cellPerformance);
                if (result == null) result = caseCited(cellPerformance);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case CellPackage.ENERGY_ESTIMATE:
            {
                EnergyEstimate energyEstimate = (EnergyEstimate)theEObject;
                T result = caseEnergyEstimate(energyEstimate);
                if (result == null) result = caseAnalysisResult(energyEstimate);
                if (result == null) result = caseDocumented(energyEstimate);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case CellPackage.LAYER_SHARE:
            {
                LayerShare layerShare = (LayerShare)theEObject;
                T result = caseLayerShare(layerShare);
                if (result == null) result = caseNamed(layerShare);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case CellPackage.DESIGN_STUDY:
            {
                DesignStudy designStudy = (DesignStudy)theEObject;
                T result = caseDesignStudy(designStudy);
                if (result == null) result = caseNamed(designStudy);
                if (result == null) result = caseAnalysisResult(designStudy);
                if (result == null) result = caseDocumented(designStudy);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case CellPackage.STUDY_VARIABLE:
            {
                StudyVariable studyVariable = (StudyVariable)theEObject;
                T result = caseStudyVariable(studyVariable);
                if (result == null) result = caseNamed(studyVariable);
                if (result == null) result = caseDocumented(studyVariable);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case CellPackage.CRITICAL_VALUE:
            {
                CriticalValue criticalValue = (CriticalValue)theEObject;
                T result = caseCriticalValue(criticalValue);
                if (result == null) result = caseDocumented(criticalValue);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case CellPackage.STUDY_COLUMN:
            {
                StudyColumn studyColumn = (StudyColumn)theEObject;
                T result = caseStudyColumn(studyColumn);
                if (result == null) result = caseNamed(studyColumn);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case CellPackage.DATA_TABLE:
            {
                DataTable dataTable = (DataTable)theEObject;
                T result = caseDataTable(dataTable);
                if (result == null) result = caseFileReference(dataTable);
                if (result == null) result = caseDocumented(dataTable);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            default: return defaultCase(theEObject);
        }
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Build</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Build</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseCellBuild(CellBuild object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Stack Item</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Stack Item</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseStackItem(StackItem object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Interface</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Interface</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseInterface(Interface object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Interphase</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Interphase</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseInterphase(Interphase object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Layer</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Layer</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseLayer(Layer object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Current Collector</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Current Collector</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseCurrentCollector(CurrentCollector object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Composite Electrode</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Composite Electrode</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseCompositeElectrode(CompositeElectrode object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Electrolyte Layer</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Electrolyte Layer</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseElectrolyteLayer(ElectrolyteLayer object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Interlayer</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Interlayer</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseInterlayer(Interlayer object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Coating</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Coating</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseCoating(Coating object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Lithium Anode</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Lithium Anode</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseLithiumAnode(LithiumAnode object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Anode Free</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Anode Free</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseAnodeFree(AnodeFree object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Packaging</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Packaging</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T casePackaging(Packaging object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Counting Rules</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Counting Rules</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseCountingRules(CountingRules object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Assumption</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Assumption</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseAssumption(Assumption object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Performance</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Performance</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseCellPerformance(CellPerformance object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Energy Estimate</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Energy Estimate</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseEnergyEstimate(EnergyEstimate object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Layer Share</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Layer Share</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseLayerShare(LayerShare object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Design Study</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Design Study</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseDesignStudy(DesignStudy object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Study Variable</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Study Variable</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseStudyVariable(StudyVariable object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Critical Value</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Critical Value</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseCriticalValue(CriticalValue object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Study Column</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Study Column</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseStudyColumn(StudyColumn object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Data Table</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Data Table</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseDataTable(DataTable object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Named</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Named</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseNamed(Named object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Documented</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Documented</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseDocumented(Documented object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Cited</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Cited</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseCited(Cited object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Artifact</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Artifact</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseArtifact(Artifact object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Analysis Result</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Analysis Result</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseAnalysisResult(AnalysisResult object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>File Reference</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>File Reference</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseFileReference(FileReference object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>EObject</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch, but this is the last case anyway.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>EObject</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject)
     * @generated
     */
    @Override
    public T defaultCase(EObject object)
    {
        return null;
    }

} //CellSwitch
