// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.material.util;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.util.Switch;

import org.nitrolith.model.base.Artifact;
import org.nitrolith.model.base.Cited;
import org.nitrolith.model.base.Documented;
import org.nitrolith.model.base.Named;

import org.nitrolith.model.material.*;

/**
 * The <b>Switch</b> for the model's inheritance hierarchy.
 * It supports the call {@link #doSwitch(EObject) doSwitch(object)}
 * to invoke the <code>caseXXX</code> method for each class of the model,
 * starting with the actual class of the object
 * and proceeding up the inheritance hierarchy
 * until a non-null result is returned,
 * which is the result of the switch.
 * @see org.nitrolith.model.material.MaterialPackage
 * @generated
 */
public class MaterialSwitch<T> extends Switch<T>
{
    /**
     * The cached model package
     * @generated
     */
    protected static MaterialPackage modelPackage;

    /**
     * Creates an instance of the switch.
     * @generated
     */
    public MaterialSwitch()
    {
        if (modelPackage == null)
        {
            modelPackage = MaterialPackage.eINSTANCE;
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
            case MaterialPackage.MATERIAL_LIBRARY:
            {
                MaterialLibrary materialLibrary = (MaterialLibrary)theEObject;
                T result = caseMaterialLibrary(materialLibrary);
                if (result == null) result = caseArtifact(materialLibrary);
                if (result == null) result = caseNamed(materialLibrary);
                if (result == null) result = caseDocumented(materialLibrary);
                if (result == null) result = caseCited(materialLibrary);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case MaterialPackage.MATERIAL:
            {
                Material material = (Material)theEObject;
                T result = caseMaterial(material);
                if (result == null) result = caseNamed(material);
                if (result == null) result = caseDocumented(material);
                if (result == null) result = caseCited(material);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case MaterialPackage.ACTIVE_PROPERTIES:
            {
                ActiveProperties activeProperties = (ActiveProperties)theEObject;
                T result = caseActiveProperties(activeProperties);
                if (result == null) result = caseDocumented(activeProperties);
                if (result == null) result = caseCited(activeProperties);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case MaterialPackage.COST:
            {
                Cost cost = (Cost)theEObject;
                T result = caseCost(cost);
                if (result == null) result = caseDocumented(cost);
                if (result == null) result = caseCited(cost);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case MaterialPackage.PHASE:
            {
                Phase phase = (Phase)theEObject;
                T result = casePhase(phase);
                if (result == null) result = caseNamed(phase);
                if (result == null) result = caseDocumented(phase);
                if (result == null) result = caseCited(phase);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case MaterialPackage.SITE:
            {
                Site site = (Site)theEObject;
                T result = caseSite(site);
                if (result == null) result = caseNamed(site);
                if (result == null) result = caseDocumented(site);
                if (result == null) result = caseCited(site);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case MaterialPackage.PHASE_TRANSITION:
            {
                PhaseTransition phaseTransition = (PhaseTransition)theEObject;
                T result = casePhaseTransition(phaseTransition);
                if (result == null) result = caseNamed(phaseTransition);
                if (result == null) result = caseDocumented(phaseTransition);
                if (result == null) result = caseCited(phaseTransition);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case MaterialPackage.FORM:
            {
                Form form = (Form)theEObject;
                T result = caseForm(form);
                if (result == null) result = caseNamed(form);
                if (result == null) result = caseDocumented(form);
                if (result == null) result = caseCited(form);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case MaterialPackage.MATERIAL_RECORD:
            {
                MaterialRecord materialRecord = (MaterialRecord)theEObject;
                T result = caseMaterialRecord(materialRecord);
                if (result == null) result = caseDocumented(materialRecord);
                if (result == null) result = caseCited(materialRecord);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case MaterialPackage.CONDUCTIVITY_RECORD:
            {
                ConductivityRecord conductivityRecord = (ConductivityRecord)theEObject;
                T result = caseConductivityRecord(conductivityRecord);
                if (result == null) result = caseMaterialRecord(conductivityRecord);
                if (result == null) result = caseDocumented(conductivityRecord);
                if (result == null) result = caseCited(conductivityRecord);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case MaterialPackage.ARRHENIUS_RECORD:
            {
                ArrheniusRecord arrheniusRecord = (ArrheniusRecord)theEObject;
                T result = caseArrheniusRecord(arrheniusRecord);
                if (result == null) result = caseMaterialRecord(arrheniusRecord);
                if (result == null) result = caseDocumented(arrheniusRecord);
                if (result == null) result = caseCited(arrheniusRecord);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case MaterialPackage.STABILITY_WINDOW:
            {
                StabilityWindow stabilityWindow = (StabilityWindow)theEObject;
                T result = caseStabilityWindow(stabilityWindow);
                if (result == null) result = caseMaterialRecord(stabilityWindow);
                if (result == null) result = caseDocumented(stabilityWindow);
                if (result == null) result = caseCited(stabilityWindow);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case MaterialPackage.DECOMPOSITION:
            {
                Decomposition decomposition = (Decomposition)theEObject;
                T result = caseDecomposition(decomposition);
                if (result == null) result = caseMaterialRecord(decomposition);
                if (result == null) result = caseDocumented(decomposition);
                if (result == null) result = caseCited(decomposition);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case MaterialPackage.CONTACT_RECORD:
            {
                ContactRecord contactRecord = (ContactRecord)theEObject;
                T result = caseContactRecord(contactRecord);
                if (result == null) result = caseMaterialRecord(contactRecord);
                if (result == null) result = caseDocumented(contactRecord);
                if (result == null) result = caseCited(contactRecord);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case MaterialPackage.AIR_EXPOSURE:
            {
                AirExposure airExposure = (AirExposure)theEObject;
                T result = caseAirExposure(airExposure);
                if (result == null) result = caseMaterialRecord(airExposure);
                if (result == null) result = caseDocumented(airExposure);
                if (result == null) result = caseCited(airExposure);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case MaterialPackage.THERMAL_EVENT:
            {
                ThermalEvent thermalEvent = (ThermalEvent)theEObject;
                T result = caseThermalEvent(thermalEvent);
                if (result == null) result = caseMaterialRecord(thermalEvent);
                if (result == null) result = caseDocumented(thermalEvent);
                if (result == null) result = caseCited(thermalEvent);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case MaterialPackage.MECHANICAL_PROPERTIES:
            {
                MechanicalProperties mechanicalProperties = (MechanicalProperties)theEObject;
                T result = caseMechanicalProperties(mechanicalProperties);
                if (result == null) result = caseMaterialRecord(mechanicalProperties);
                if (result == null) result = caseDocumented(mechanicalProperties);
                if (result == null) result = caseCited(mechanicalProperties);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case MaterialPackage.CRITICAL_CURRENT_RECORD:
            {
                CriticalCurrentRecord criticalCurrentRecord = (CriticalCurrentRecord)theEObject;
                T result = caseCriticalCurrentRecord(criticalCurrentRecord);
                if (result == null) result = caseMaterialRecord(criticalCurrentRecord);
                if (result == null) result = caseDocumented(criticalCurrentRecord);
                if (result == null) result = caseCited(criticalCurrentRecord);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case MaterialPackage.OBSERVATION:
            {
                Observation observation = (Observation)theEObject;
                T result = caseObservation(observation);
                if (result == null) result = caseMaterialRecord(observation);
                if (result == null) result = caseDocumented(observation);
                if (result == null) result = caseCited(observation);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case MaterialPackage.SYNTHESIS_METHOD:
            {
                SynthesisMethod synthesisMethod = (SynthesisMethod)theEObject;
                T result = caseSynthesisMethod(synthesisMethod);
                if (result == null) result = caseNamed(synthesisMethod);
                if (result == null) result = caseDocumented(synthesisMethod);
                if (result == null) result = caseCited(synthesisMethod);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case MaterialPackage.METHOD_PARAMETER:
            {
                MethodParameter methodParameter = (MethodParameter)theEObject;
                T result = caseMethodParameter(methodParameter);
                if (result == null) result = caseNamed(methodParameter);
                if (result == null) result = caseDocumented(methodParameter);
                if (result == null) result = caseCited(methodParameter);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case MaterialPackage.LITERATURE_ENTRY:
            {
                LiteratureEntry literatureEntry = (LiteratureEntry)theEObject;
                T result = caseLiteratureEntry(literatureEntry);
                if (result == null) result = caseNamed(literatureEntry);
                if (result == null) result = caseDocumented(literatureEntry);
                if (result == null) result = caseCited(literatureEntry);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case MaterialPackage.PRINTED_VALUE:
            {
                PrintedValue printedValue = (PrintedValue)theEObject;
                T result = casePrintedValue(printedValue);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            default: return defaultCase(theEObject);
        }
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Library</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Library</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseMaterialLibrary(MaterialLibrary object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Material</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Material</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseMaterial(Material object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Active Properties</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Active Properties</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseActiveProperties(ActiveProperties object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Cost</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Cost</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseCost(Cost object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Phase</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Phase</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T casePhase(Phase object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Site</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Site</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseSite(Site object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Phase Transition</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Phase Transition</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T casePhaseTransition(PhaseTransition object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Form</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Form</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseForm(Form object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Record</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Record</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseMaterialRecord(MaterialRecord object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Conductivity Record</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Conductivity Record</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseConductivityRecord(ConductivityRecord object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Arrhenius Record</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Arrhenius Record</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseArrheniusRecord(ArrheniusRecord object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Stability Window</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Stability Window</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseStabilityWindow(StabilityWindow object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Decomposition</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Decomposition</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseDecomposition(Decomposition object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Contact Record</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Contact Record</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseContactRecord(ContactRecord object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Air Exposure</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Air Exposure</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseAirExposure(AirExposure object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Thermal Event</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Thermal Event</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseThermalEvent(ThermalEvent object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Mechanical Properties</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Mechanical Properties</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseMechanicalProperties(MechanicalProperties object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Critical Current Record</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Critical Current Record</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseCriticalCurrentRecord(CriticalCurrentRecord object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Observation</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Observation</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseObservation(Observation object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Synthesis Method</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Synthesis Method</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseSynthesisMethod(SynthesisMethod object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Method Parameter</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Method Parameter</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseMethodParameter(MethodParameter object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Literature Entry</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Literature Entry</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseLiteratureEntry(LiteratureEntry object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Printed Value</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Printed Value</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T casePrintedValue(PrintedValue object)
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

} //MaterialSwitch
