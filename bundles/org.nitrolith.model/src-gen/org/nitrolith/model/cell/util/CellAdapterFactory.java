// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.cell.util;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notifier;

import org.eclipse.emf.common.notify.impl.AdapterFactoryImpl;

import org.eclipse.emf.ecore.EObject;

import org.nitrolith.model.base.AnalysisResult;
import org.nitrolith.model.base.Artifact;
import org.nitrolith.model.base.Cited;
import org.nitrolith.model.base.Documented;
import org.nitrolith.model.base.FileReference;
import org.nitrolith.model.base.Named;

import org.nitrolith.model.cell.*;

/**
 * The <b>Adapter Factory</b> for the model.
 * It provides an adapter <code>createXXX</code> method for each class of the model.
 * @see org.nitrolith.model.cell.CellPackage
 * @generated
 */
public class CellAdapterFactory extends AdapterFactoryImpl
{
    /**
     * The cached model package.
     * @generated
     */
    protected static CellPackage modelPackage;

    /**
     * Creates an instance of the adapter factory.
     * @generated
     */
    public CellAdapterFactory()
    {
        if (modelPackage == null)
        {
            modelPackage = CellPackage.eINSTANCE;
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
    protected CellSwitch<Adapter> modelSwitch =
        new CellSwitch<Adapter>()
        {
            @Override
            public Adapter caseCellBuild(CellBuild object)
            {
                return createCellBuildAdapter();
            }
            @Override
            public Adapter caseStackItem(StackItem object)
            {
                return createStackItemAdapter();
            }
            @Override
            public Adapter caseInterface(Interface object)
            {
                return createInterfaceAdapter();
            }
            @Override
            public Adapter caseInterphase(Interphase object)
            {
                return createInterphaseAdapter();
            }
            @Override
            public Adapter caseLayer(Layer object)
            {
                return createLayerAdapter();
            }
            @Override
            public Adapter caseCurrentCollector(CurrentCollector object)
            {
                return createCurrentCollectorAdapter();
            }
            @Override
            public Adapter caseCompositeElectrode(CompositeElectrode object)
            {
                return createCompositeElectrodeAdapter();
            }
            @Override
            public Adapter caseElectrolyteLayer(ElectrolyteLayer object)
            {
                return createElectrolyteLayerAdapter();
            }
            @Override
            public Adapter caseInterlayer(Interlayer object)
            {
                return createInterlayerAdapter();
            }
            @Override
            public Adapter caseCoating(Coating object)
            {
                return createCoatingAdapter();
            }
            @Override
            public Adapter caseLithiumAnode(LithiumAnode object)
            {
                return createLithiumAnodeAdapter();
            }
            @Override
            public Adapter caseAnodeFree(AnodeFree object)
            {
                return createAnodeFreeAdapter();
            }
            @Override
            public Adapter casePackaging(Packaging object)
            {
                return createPackagingAdapter();
            }
            @Override
            public Adapter caseCountingRules(CountingRules object)
            {
                return createCountingRulesAdapter();
            }
            @Override
            public Adapter caseAssumption(Assumption object)
            {
                return createAssumptionAdapter();
            }
            @Override
            public Adapter caseCellPerformance(CellPerformance object)
            {
                return createCellPerformanceAdapter();
            }
            @Override
            public Adapter caseEnergyEstimate(EnergyEstimate object)
            {
                return createEnergyEstimateAdapter();
            }
            @Override
            public Adapter caseLayerShare(LayerShare object)
            {
                return createLayerShareAdapter();
            }
            @Override
            public Adapter caseDesignStudy(DesignStudy object)
            {
                return createDesignStudyAdapter();
            }
            @Override
            public Adapter caseStudyVariable(StudyVariable object)
            {
                return createStudyVariableAdapter();
            }
            @Override
            public Adapter caseCriticalValue(CriticalValue object)
            {
                return createCriticalValueAdapter();
            }
            @Override
            public Adapter caseStudyColumn(StudyColumn object)
            {
                return createStudyColumnAdapter();
            }
            @Override
            public Adapter caseDataTable(DataTable object)
            {
                return createDataTableAdapter();
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
            public Adapter caseAnalysisResult(AnalysisResult object)
            {
                return createAnalysisResultAdapter();
            }
            @Override
            public Adapter caseFileReference(FileReference object)
            {
                return createFileReferenceAdapter();
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
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.cell.CellBuild <em>Build</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.cell.CellBuild
     * @generated
     */
    public Adapter createCellBuildAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.cell.StackItem <em>Stack Item</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.cell.StackItem
     * @generated
     */
    public Adapter createStackItemAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.cell.Interface <em>Interface</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.cell.Interface
     * @generated
     */
    public Adapter createInterfaceAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.cell.Interphase <em>Interphase</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.cell.Interphase
     * @generated
     */
    public Adapter createInterphaseAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.cell.Layer <em>Layer</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.cell.Layer
     * @generated
     */
    public Adapter createLayerAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.cell.CurrentCollector <em>Current Collector</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.cell.CurrentCollector
     * @generated
     */
    public Adapter createCurrentCollectorAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.cell.CompositeElectrode <em>Composite Electrode</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.cell.CompositeElectrode
     * @generated
     */
    public Adapter createCompositeElectrodeAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.cell.ElectrolyteLayer <em>Electrolyte Layer</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.cell.ElectrolyteLayer
     * @generated
     */
    public Adapter createElectrolyteLayerAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.cell.Interlayer <em>Interlayer</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.cell.Interlayer
     * @generated
     */
    public Adapter createInterlayerAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.cell.Coating <em>Coating</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.cell.Coating
     * @generated
     */
    public Adapter createCoatingAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.cell.LithiumAnode <em>Lithium Anode</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.cell.LithiumAnode
     * @generated
     */
    public Adapter createLithiumAnodeAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.cell.AnodeFree <em>Anode Free</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.cell.AnodeFree
     * @generated
     */
    public Adapter createAnodeFreeAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.cell.Packaging <em>Packaging</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.cell.Packaging
     * @generated
     */
    public Adapter createPackagingAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.cell.CountingRules <em>Counting Rules</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.cell.CountingRules
     * @generated
     */
    public Adapter createCountingRulesAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.cell.Assumption <em>Assumption</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.cell.Assumption
     * @generated
     */
    public Adapter createAssumptionAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.cell.CellPerformance <em>Performance</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.cell.CellPerformance
     * @generated
     */
    public Adapter createCellPerformanceAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.cell.EnergyEstimate <em>Energy Estimate</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.cell.EnergyEstimate
     * @generated
     */
    public Adapter createEnergyEstimateAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.cell.LayerShare <em>Layer Share</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.cell.LayerShare
     * @generated
     */
    public Adapter createLayerShareAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.cell.DesignStudy <em>Design Study</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.cell.DesignStudy
     * @generated
     */
    public Adapter createDesignStudyAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.cell.StudyVariable <em>Study Variable</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.cell.StudyVariable
     * @generated
     */
    public Adapter createStudyVariableAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.cell.CriticalValue <em>Critical Value</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.cell.CriticalValue
     * @generated
     */
    public Adapter createCriticalValueAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.cell.StudyColumn <em>Study Column</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.cell.StudyColumn
     * @generated
     */
    public Adapter createStudyColumnAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.cell.DataTable <em>Data Table</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.cell.DataTable
     * @generated
     */
    public Adapter createDataTableAdapter()
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
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.base.AnalysisResult <em>Analysis Result</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.base.AnalysisResult
     * @generated
     */
    public Adapter createAnalysisResultAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.base.FileReference <em>File Reference</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.base.FileReference
     * @generated
     */
    public Adapter createFileReferenceAdapter()
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

} //CellAdapterFactory
