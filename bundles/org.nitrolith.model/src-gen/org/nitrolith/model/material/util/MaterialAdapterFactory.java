// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.material.util;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notifier;

import org.eclipse.emf.common.notify.impl.AdapterFactoryImpl;

import org.eclipse.emf.ecore.EObject;

import org.nitrolith.model.base.Artifact;
import org.nitrolith.model.base.Cited;
import org.nitrolith.model.base.Documented;
import org.nitrolith.model.base.Named;

import org.nitrolith.model.material.*;

/**
 * The <b>Adapter Factory</b> for the model.
 * It provides an adapter <code>createXXX</code> method for each class of the model.
 * @see org.nitrolith.model.material.MaterialPackage
 * @generated
 */
public class MaterialAdapterFactory extends AdapterFactoryImpl
{
    /**
     * The cached model package.
     * @generated
     */
    protected static MaterialPackage modelPackage;

    /**
     * Creates an instance of the adapter factory.
     * @generated
     */
    public MaterialAdapterFactory()
    {
        if (modelPackage == null)
        {
            modelPackage = MaterialPackage.eINSTANCE;
        }
    }

    /**
     * Returns whether this factory is applicable for the type of the object.
     * This implementation returns <code>true</code> if the object is either the model's package or is an instance object of the model.
     * @return whether this factory is applicable for the type of the object.
     * @generated
     */
    @Override
    public boolean isFactoryForType(Object object)
    {
        if (object == modelPackage)
        {
            return true;
        }
        if (object instanceof EObject)
        {
            return ((EObject)object).eClass().getEPackage() == modelPackage;
        }
        return false;
    }

    /**
     * The switch that delegates to the <code>createXXX</code> methods.
     * @generated
     */
    protected MaterialSwitch<Adapter> modelSwitch =
        new MaterialSwitch<Adapter>()
        {
            @Override
            public Adapter caseMaterialLibrary(MaterialLibrary object)
            {
                return createMaterialLibraryAdapter();
            }
            @Override
            public Adapter caseMaterial(Material object)
            {
                return createMaterialAdapter();
            }
            @Override
            public Adapter caseActiveProperties(ActiveProperties object)
            {
                return createActivePropertiesAdapter();
            }
            @Override
            public Adapter caseCost(Cost object)
            {
                return createCostAdapter();
            }
            @Override
            public Adapter casePhase(Phase object)
            {
                return createPhaseAdapter();
            }
            @Override
            public Adapter caseSite(Site object)
            {
                return createSiteAdapter();
            }
            @Override
            public Adapter casePhaseTransition(PhaseTransition object)
            {
                return createPhaseTransitionAdapter();
            }
            @Override
            public Adapter caseForm(Form object)
            {
                return createFormAdapter();
            }
            @Override
            public Adapter caseMaterialRecord(MaterialRecord object)
            {
                return createMaterialRecordAdapter();
            }
            @Override
            public Adapter caseConductivityRecord(ConductivityRecord object)
            {
                return createConductivityRecordAdapter();
            }
            @Override
            public Adapter caseArrheniusRecord(ArrheniusRecord object)
            {
                return createArrheniusRecordAdapter();
            }
            @Override
            public Adapter caseStabilityWindow(StabilityWindow object)
            {
                return createStabilityWindowAdapter();
            }
            @Override
            public Adapter caseDecomposition(Decomposition object)
            {
                return createDecompositionAdapter();
            }
            @Override
            public Adapter caseContactRecord(ContactRecord object)
            {
                return createContactRecordAdapter();
            }
            @Override
            public Adapter caseAirExposure(AirExposure object)
            {
                return createAirExposureAdapter();
            }
            @Override
            public Adapter caseThermalEvent(ThermalEvent object)
            {
                return createThermalEventAdapter();
            }
            @Override
            public Adapter caseMechanicalProperties(MechanicalProperties object)
            {
                return createMechanicalPropertiesAdapter();
            }
            @Override
            public Adapter caseCriticalCurrentRecord(CriticalCurrentRecord object)
            {
                return createCriticalCurrentRecordAdapter();
            }
            @Override
            public Adapter caseObservation(Observation object)
            {
                return createObservationAdapter();
            }
            @Override
            public Adapter caseSynthesisMethod(SynthesisMethod object)
            {
                return createSynthesisMethodAdapter();
            }
            @Override
            public Adapter caseMethodParameter(MethodParameter object)
            {
                return createMethodParameterAdapter();
            }
            @Override
            public Adapter caseLiteratureEntry(LiteratureEntry object)
            {
                return createLiteratureEntryAdapter();
            }
            @Override
            public Adapter casePrintedValue(PrintedValue object)
            {
                return createPrintedValueAdapter();
            }
            @Override
            public Adapter caseNamed(Named object)
            {
                return createNamedAdapter();
            }
            @Override
            public Adapter caseDocumented(Documented object)
            {
                return createDocumentedAdapter();
            }
            @Override
            public Adapter caseCited(Cited object)
            {
                return createCitedAdapter();
            }
            @Override
            public Adapter caseArtifact(Artifact object)
            {
                return createArtifactAdapter();
            }
            @Override
            public Adapter defaultCase(EObject object)
            {
                return createEObjectAdapter();
            }
        };

    /**
     * Creates an adapter for the <code>target</code>.
     * @param target the object to adapt.
     * @return the adapter for the <code>target</code>.
     * @generated
     */
    @Override
    public Adapter createAdapter(Notifier target)
    {
        return modelSwitch.doSwitch((EObject)target);
    }


    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.material.MaterialLibrary <em>Library</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.material.MaterialLibrary
     * @generated
     */
    public Adapter createMaterialLibraryAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.material.Material <em>Material</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.material.Material
     * @generated
     */
    public Adapter createMaterialAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.material.ActiveProperties <em>Active Properties</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.material.ActiveProperties
     * @generated
     */
    public Adapter createActivePropertiesAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.material.Cost <em>Cost</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.material.Cost
     * @generated
     */
    public Adapter createCostAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.material.Phase <em>Phase</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.material.Phase
     * @generated
     */
    public Adapter createPhaseAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.material.Site <em>Site</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.material.Site
     * @generated
     */
    public Adapter createSiteAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.material.PhaseTransition <em>Phase Transition</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.material.PhaseTransition
     * @generated
     */
    public Adapter createPhaseTransitionAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.material.Form <em>Form</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.material.Form
     * @generated
     */
    public Adapter createFormAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.material.MaterialRecord <em>Record</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.material.MaterialRecord
     * @generated
     */
    public Adapter createMaterialRecordAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.material.ConductivityRecord <em>Conductivity Record</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.material.ConductivityRecord
     * @generated
     */
    public Adapter createConductivityRecordAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.material.ArrheniusRecord <em>Arrhenius Record</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.material.ArrheniusRecord
     * @generated
     */
    public Adapter createArrheniusRecordAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.material.StabilityWindow <em>Stability Window</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.material.StabilityWindow
     * @generated
     */
    public Adapter createStabilityWindowAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.material.Decomposition <em>Decomposition</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.material.Decomposition
     * @generated
     */
    public Adapter createDecompositionAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.material.ContactRecord <em>Contact Record</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.material.ContactRecord
     * @generated
     */
    public Adapter createContactRecordAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.material.AirExposure <em>Air Exposure</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.material.AirExposure
     * @generated
     */
    public Adapter createAirExposureAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.material.ThermalEvent <em>Thermal Event</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.material.ThermalEvent
     * @generated
     */
    public Adapter createThermalEventAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.material.MechanicalProperties <em>Mechanical Properties</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.material.MechanicalProperties
     * @generated
     */
    public Adapter createMechanicalPropertiesAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.material.CriticalCurrentRecord <em>Critical Current Record</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.material.CriticalCurrentRecord
     * @generated
     */
    public Adapter createCriticalCurrentRecordAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.material.Observation <em>Observation</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.material.Observation
     * @generated
     */
    public Adapter createObservationAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.material.SynthesisMethod <em>Synthesis Method</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.material.SynthesisMethod
     * @generated
     */
    public Adapter createSynthesisMethodAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.material.MethodParameter <em>Method Parameter</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.material.MethodParameter
     * @generated
     */
    public Adapter createMethodParameterAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.material.LiteratureEntry <em>Literature Entry</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.material.LiteratureEntry
     * @generated
     */
    public Adapter createLiteratureEntryAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.material.PrintedValue <em>Printed Value</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.material.PrintedValue
     * @generated
     */
    public Adapter createPrintedValueAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.base.Named <em>Named</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.base.Named
     * @generated
     */
    public Adapter createNamedAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.base.Documented <em>Documented</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.base.Documented
     * @generated
     */
    public Adapter createDocumentedAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.base.Cited <em>Cited</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.base.Cited
     * @generated
     */
    public Adapter createCitedAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.base.Artifact <em>Artifact</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.base.Artifact
     * @generated
     */
    public Adapter createArtifactAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for the default case.
     * This default implementation returns null.
     * @return the new adapter.
     * @generated
     */
    public Adapter createEObjectAdapter()
    {
        return null;
    }

} //MaterialAdapterFactory
