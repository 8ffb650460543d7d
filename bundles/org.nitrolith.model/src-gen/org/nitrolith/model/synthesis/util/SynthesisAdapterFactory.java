// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.synthesis.util;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notifier;

import org.eclipse.emf.common.notify.impl.AdapterFactoryImpl;

import org.eclipse.emf.ecore.EObject;

import org.nitrolith.model.base.Artifact;
import org.nitrolith.model.base.Cited;
import org.nitrolith.model.base.Documented;
import org.nitrolith.model.base.Named;

import org.nitrolith.model.synthesis.*;

/**
 * The <b>Adapter Factory</b> for the model.
 * It provides an adapter <code>createXXX</code> method for each class of the model.
 * @see org.nitrolith.model.synthesis.SynthesisPackage
 * @generated
 */
public class SynthesisAdapterFactory extends AdapterFactoryImpl
{
    /**
     * The cached model package.
     * @generated
     */
    protected static SynthesisPackage modelPackage;

    /**
     * Creates an instance of the adapter factory.
     * @generated
     */
    public SynthesisAdapterFactory()
    {
        if (modelPackage == null)
        {
            modelPackage = SynthesisPackage.eINSTANCE;
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
    protected SynthesisSwitch<Adapter> modelSwitch =
        new SynthesisSwitch<Adapter>()
        {
            @Override
            public Adapter caseSynthesisRoute(SynthesisRoute object)
            {
                return createSynthesisRouteAdapter();
            }
            @Override
            public Adapter caseRouteNode(RouteNode object)
            {
                return createRouteNodeAdapter();
            }
            @Override
            public Adapter caseFlow(Flow object)
            {
                return createFlowAdapter();
            }
            @Override
            public Adapter caseSubstance(Substance object)
            {
                return createSubstanceAdapter();
            }
            @Override
            public Adapter casePrecursor(Precursor object)
            {
                return createPrecursorAdapter();
            }
            @Override
            public Adapter caseIntermediate(Intermediate object)
            {
                return createIntermediateAdapter();
            }
            @Override
            public Adapter caseProduct(Product object)
            {
                return createProductAdapter();
            }
            @Override
            public Adapter caseStep(Step object)
            {
                return createStepAdapter();
            }
            @Override
            public Adapter caseMix(Mix object)
            {
                return createMixAdapter();
            }
            @Override
            public Adapter caseBallMill(BallMill object)
            {
                return createBallMillAdapter();
            }
            @Override
            public Adapter caseHeatTreat(HeatTreat object)
            {
                return createHeatTreatAdapter();
            }
            @Override
            public Adapter caseHeatSegment(HeatSegment object)
            {
                return createHeatSegmentAdapter();
            }
            @Override
            public Adapter caseRamp(Ramp object)
            {
                return createRampAdapter();
            }
            @Override
            public Adapter caseDwell(Dwell object)
            {
                return createDwellAdapter();
            }
            @Override
            public Adapter caseQuench(Quench object)
            {
                return createQuenchAdapter();
            }
            @Override
            public Adapter casePress(Press object)
            {
                return createPressAdapter();
            }
            @Override
            public Adapter caseHotPress(HotPress object)
            {
                return createHotPressAdapter();
            }
            @Override
            public Adapter caseCzochralskiGrowth(CzochralskiGrowth object)
            {
                return createCzochralskiGrowthAdapter();
            }
            @Override
            public Adapter casePhaseTransformation(PhaseTransformation object)
            {
                return createPhaseTransformationAdapter();
            }
            @Override
            public Adapter caseDeposition(Deposition object)
            {
                return createDepositionAdapter();
            }
            @Override
            public Adapter caseSputter(Sputter object)
            {
                return createSputterAdapter();
            }
            @Override
            public Adapter casePulsedLaserDeposition(PulsedLaserDeposition object)
            {
                return createPulsedLaserDepositionAdapter();
            }
            @Override
            public Adapter caseIonBeamAssistedDeposition(IonBeamAssistedDeposition object)
            {
                return createIonBeamAssistedDepositionAdapter();
            }
            @Override
            public Adapter caseAtomicLayerDeposition(AtomicLayerDeposition object)
            {
                return createAtomicLayerDepositionAdapter();
            }
            @Override
            public Adapter caseDepositionPulse(DepositionPulse object)
            {
                return createDepositionPulseAdapter();
            }
            @Override
            public Adapter caseMOCVD(MOCVD object)
            {
                return createMOCVDAdapter();
            }
            @Override
            public Adapter caseDryFilm(DryFilm object)
            {
                return createDryFilmAdapter();
            }
            @Override
            public Adapter caseCoat(Coat object)
            {
                return createCoatAdapter();
            }
            @Override
            public Adapter caseStore(Store object)
            {
                return createStoreAdapter();
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
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.synthesis.SynthesisRoute <em>Route</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.synthesis.SynthesisRoute
     * @generated
     */
    public Adapter createSynthesisRouteAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.synthesis.RouteNode <em>Route Node</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.synthesis.RouteNode
     * @generated
     */
    public Adapter createRouteNodeAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.synthesis.Flow <em>Flow</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.synthesis.Flow
     * @generated
     */
    public Adapter createFlowAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.synthesis.Substance <em>Substance</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.synthesis.Substance
     * @generated
     */
    public Adapter createSubstanceAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.synthesis.Precursor <em>Precursor</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.synthesis.Precursor
     * @generated
     */
    public Adapter createPrecursorAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.synthesis.Intermediate <em>Intermediate</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.synthesis.Intermediate
     * @generated
     */
    public Adapter createIntermediateAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.synthesis.Product <em>Product</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.synthesis.Product
     * @generated
     */
    public Adapter createProductAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.synthesis.Step <em>Step</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.synthesis.Step
     * @generated
     */
    public Adapter createStepAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.synthesis.Mix <em>Mix</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.synthesis.Mix
     * @generated
     */
    public Adapter createMixAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.synthesis.BallMill <em>Ball Mill</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.synthesis.BallMill
     * @generated
     */
    public Adapter createBallMillAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.synthesis.HeatTreat <em>Heat Treat</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.synthesis.HeatTreat
     * @generated
     */
    public Adapter createHeatTreatAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.synthesis.HeatSegment <em>Heat Segment</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.synthesis.HeatSegment
     * @generated
     */
    public Adapter createHeatSegmentAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.synthesis.Ramp <em>Ramp</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.synthesis.Ramp
     * @generated
     */
    public Adapter createRampAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.synthesis.Dwell <em>Dwell</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.synthesis.Dwell
     * @generated
     */
    public Adapter createDwellAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.synthesis.Quench <em>Quench</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.synthesis.Quench
     * @generated
     */
    public Adapter createQuenchAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.synthesis.Press <em>Press</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.synthesis.Press
     * @generated
     */
    public Adapter createPressAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.synthesis.HotPress <em>Hot Press</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.synthesis.HotPress
     * @generated
     */
    public Adapter createHotPressAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.synthesis.CzochralskiGrowth <em>Czochralski Growth</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.synthesis.CzochralskiGrowth
     * @generated
     */
    public Adapter createCzochralskiGrowthAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.synthesis.PhaseTransformation <em>Phase Transformation</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.synthesis.PhaseTransformation
     * @generated
     */
    public Adapter createPhaseTransformationAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.synthesis.Deposition <em>Deposition</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.synthesis.Deposition
     * @generated
     */
    public Adapter createDepositionAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.synthesis.Sputter <em>Sputter</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.synthesis.Sputter
     * @generated
     */
    public Adapter createSputterAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.synthesis.PulsedLaserDeposition <em>Pulsed Laser Deposition</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.synthesis.PulsedLaserDeposition
     * @generated
     */
    public Adapter createPulsedLaserDepositionAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.synthesis.IonBeamAssistedDeposition <em>Ion Beam Assisted Deposition</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.synthesis.IonBeamAssistedDeposition
     * @generated
     */
    public Adapter createIonBeamAssistedDepositionAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.synthesis.AtomicLayerDeposition <em>Atomic Layer Deposition</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.synthesis.AtomicLayerDeposition
     * @generated
     */
    public Adapter createAtomicLayerDepositionAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.synthesis.DepositionPulse <em>Deposition Pulse</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.synthesis.DepositionPulse
     * @generated
     */
    public Adapter createDepositionPulseAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.synthesis.MOCVD <em>MOCVD</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.synthesis.MOCVD
     * @generated
     */
    public Adapter createMOCVDAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.synthesis.DryFilm <em>Dry Film</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.synthesis.DryFilm
     * @generated
     */
    public Adapter createDryFilmAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.synthesis.Coat <em>Coat</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.synthesis.Coat
     * @generated
     */
    public Adapter createCoatAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.synthesis.Store <em>Store</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.synthesis.Store
     * @generated
     */
    public Adapter createStoreAdapter()
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

} //SynthesisAdapterFactory
