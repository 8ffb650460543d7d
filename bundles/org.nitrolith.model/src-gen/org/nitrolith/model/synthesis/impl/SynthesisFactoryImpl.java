// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.synthesis.impl;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.nitrolith.model.synthesis.*;

/**
 * An implementation of the model <b>Factory</b>.
 * @generated
 */
public class SynthesisFactoryImpl extends EFactoryImpl implements SynthesisFactory
{
    /**
     * Creates the default factory implementation.
     * @generated
     */
    public static SynthesisFactory init()
    {
        try
        {
            SynthesisFactory theSynthesisFactory = (SynthesisFactory)EPackage.Registry.INSTANCE.getEFactory(SynthesisPackage.eNS_URI);
            if (theSynthesisFactory != null)
            {
                return theSynthesisFactory;
            }
        }
        catch (Exception exception)
        {
            EcorePlugin.INSTANCE.log(exception);
        }
        return new SynthesisFactoryImpl();
    }

    /**
     * Creates an instance of the factory.
     * @generated
     */
    public SynthesisFactoryImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    public EObject create(EClass eClass)
    {
        switch (eClass.getClassifierID())
        {
            case SynthesisPackage.SYNTHESIS_ROUTE: return createSynthesisRoute();
            case SynthesisPackage.FLOW: return createFlow();
            case SynthesisPackage.PRECURSOR: return createPrecursor();
            case SynthesisPackage.INTERMEDIATE: return createIntermediate();
            case SynthesisPackage.PRODUCT: return createProduct();
            case SynthesisPackage.MIX: return createMix();
            case SynthesisPackage.BALL_MILL: return createBallMill();
            case SynthesisPackage.HEAT_TREAT: return createHeatTreat();
            case SynthesisPackage.RAMP: return createRamp();
            case SynthesisPackage.DWELL: return createDwell();
            case SynthesisPackage.QUENCH: return createQuench();
            case SynthesisPackage.PRESS: return createPress();
            case SynthesisPackage.HOT_PRESS: return createHotPress();
            case SynthesisPackage.CZOCHRALSKI_GROWTH: return createCzochralskiGrowth();
            case SynthesisPackage.PHASE_TRANSFORMATION: return createPhaseTransformation();
            case SynthesisPackage.SPUTTER: return createSputter();
            case SynthesisPackage.PULSED_LASER_DEPOSITION: return createPulsedLaserDeposition();
            case SynthesisPackage.ION_BEAM_ASSISTED_DEPOSITION: return createIonBeamAssistedDeposition();
            case SynthesisPackage.ATOMIC_LAYER_DEPOSITION: return createAtomicLayerDeposition();
            case SynthesisPackage.DEPOSITION_PULSE: return createDepositionPulse();
            case SynthesisPackage.MOCVD: return createMOCVD();
            case SynthesisPackage.DRY_FILM: return createDryFilm();
            case SynthesisPackage.COAT: return createCoat();
            case SynthesisPackage.STORE: return createStore();
            default:
                throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
        }
    }

    /**
     * @generated
     */
    @Override
    public Object createFromString(EDataType eDataType, String initialValue)
    {
        switch (eDataType.getClassifierID())
        {
            case SynthesisPackage.ROUTE_STATUS:
                return createRouteStatusFromString(eDataType, initialValue);
            case SynthesisPackage.MILL_KIND:
                return createMillKindFromString(eDataType, initialValue);
            case SynthesisPackage.PRESS_MODE:
                return createPressModeFromString(eDataType, initialValue);
            case SynthesisPackage.SPUTTER_MODE:
                return createSputterModeFromString(eDataType, initialValue);
            default:
                throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
        }
    }

    /**
     * @generated
     */
    @Override
    public String convertToString(EDataType eDataType, Object instanceValue)
    {
        switch (eDataType.getClassifierID())
        {
            case SynthesisPackage.ROUTE_STATUS:
                return convertRouteStatusToString(eDataType, instanceValue);
            case SynthesisPackage.MILL_KIND:
                return convertMillKindToString(eDataType, instanceValue);
            case SynthesisPackage.PRESS_MODE:
                return convertPressModeToString(eDataType, instanceValue);
            case SynthesisPackage.SPUTTER_MODE:
                return convertSputterModeToString(eDataType, instanceValue);
            default:
                throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
        }
    }

    /**
     * @generated
     */
    @Override
    public SynthesisRoute createSynthesisRoute()
    {
        SynthesisRouteImpl synthesisRoute = new SynthesisRouteImpl();
        return synthesisRoute;
    }

    /**
     * @generated
     */
    @Override
    public Flow createFlow()
    {
        FlowImpl flow = new FlowImpl();
        return flow;
    }

    /**
     * @generated
     */
    @Override
    public Precursor createPrecursor()
    {
        PrecursorImpl precursor = new PrecursorImpl();
        return precursor;
    }

    /**
     * @generated
     */
    @Override
    public Intermediate createIntermediate()
    {
        IntermediateImpl intermediate = new IntermediateImpl();
        return intermediate;
    }

    /**
     * @generated
     */
    @Override
    public Product createProduct()
    {
        ProductImpl product = new ProductImpl();
        return product;
    }

    /**
     * @generated
     */
    @Override
    public Mix createMix()
    {
        MixImpl mix = new MixImpl();
        return mix;
    }

    /**
     * @generated
     */
    @Override
    public BallMill createBallMill()
    {
        BallMillImpl ballMill = new BallMillImpl();
        return ballMill;
    }

    /**
     * @generated
     */
    @Override
    public HeatTreat createHeatTreat()
    {
        HeatTreatImpl heatTreat = new HeatTreatImpl();
        return heatTreat;
    }

    /**
     * @generated
     */
    @Override
    public Ramp createRamp()
    {
        RampImpl ramp = new RampImpl();
        return ramp;
    }

    /**
     * @generated
     */
    @Override
    public Dwell createDwell()
    {
        DwellImpl dwell = new DwellImpl();
        return dwell;
    }

    /**
     * @generated
     */
    @Override
    public Quench createQuench()
    {
        QuenchImpl quench = new QuenchImpl();
        return quench;
    }

    /**
     * @generated
     */
    @Override
    public Press createPress()
    {
        PressImpl press = new PressImpl();
        return press;
    }

    /**
     * @generated
     */
    @Override
    public HotPress createHotPress()
    {
        HotPressImpl hotPress = new HotPressImpl();
        return hotPress;
    }

    /**
     * @generated
     */
    @Override
    public CzochralskiGrowth createCzochralskiGrowth()
    {
        CzochralskiGrowthImpl czochralskiGrowth = new CzochralskiGrowthImpl();
        return czochralskiGrowth;
    }

    /**
     * @generated
     */
    @Override
    public PhaseTransformation createPhaseTransformation()
    {
        PhaseTransformationImpl phaseTransformation = new PhaseTransformationImpl();
        return phaseTransformation;
    }

    /**
     * @generated
     */
    @Override
    public Sputter createSputter()
    {
        SputterImpl sputter = new SputterImpl();
        return sputter;
    }

    /**
     * @generated
     */
    @Override
    public PulsedLaserDeposition createPulsedLaserDeposition()
    {
        PulsedLaserDepositionImpl pulsedLaserDeposition = new PulsedLaserDepositionImpl();
        return pulsedLaserDeposition;
    }

    /**
     * @generated
     */
    @Override
    public IonBeamAssistedDeposition createIonBeamAssistedDeposition()
    {
        IonBeamAssistedDepositionImpl ionBeamAssistedDeposition = new IonBeamAssistedDepositionImpl();
        return ionBeamAssistedDeposition;
    }

    /**
     * @generated
     */
    @Override
    public AtomicLayerDeposition createAtomicLayerDeposition()
    {
        AtomicLayerDepositionImpl atomicLayerDeposition = new AtomicLayerDepositionImpl();
        return atomicLayerDeposition;
    }

    /**
     * @generated
     */
    @Override
    public DepositionPulse createDepositionPulse()
    {
        DepositionPulseImpl depositionPulse = new DepositionPulseImpl();
        return depositionPulse;
    }

    /**
     * @generated
     */
    @Override
    public MOCVD createMOCVD()
    {
        MOCVDImpl mocvd = new MOCVDImpl();
        return mocvd;
    }

    /**
     * @generated
     */
    @Override
    public DryFilm createDryFilm()
    {
        DryFilmImpl dryFilm = new DryFilmImpl();
        return dryFilm;
    }

    /**
     * @generated
     */
    @Override
    public Coat createCoat()
    {
        CoatImpl coat = new CoatImpl();
        return coat;
    }

    /**
     * @generated
     */
    @Override
    public Store createStore()
    {
        StoreImpl store = new StoreImpl();
        return store;
    }

    /**
     * @generated
     */
    public RouteStatus createRouteStatusFromString(EDataType eDataType, String initialValue)
    {
        RouteStatus result = RouteStatus.get(initialValue);
        if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
        return result;
    }

    /**
     * @generated
     */
    public String convertRouteStatusToString(EDataType eDataType, Object instanceValue)
    {
        return instanceValue == null ? null : instanceValue.toString();
    }

    /**
     * @generated
     */
    public MillKind createMillKindFromString(EDataType eDataType, String initialValue)
    {
        MillKind result = MillKind.get(initialValue);
        if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
        return result;
    }

    /**
     * @generated
     */
    public String convertMillKindToString(EDataType eDataType, Object instanceValue)
    {
        return instanceValue == null ? null : instanceValue.toString();
    }

    /**
     * @generated
     */
    public PressMode createPressModeFromString(EDataType eDataType, String initialValue)
    {
        PressMode result = PressMode.get(initialValue);
        if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
        return result;
    }

    /**
     * @generated
     */
    public String convertPressModeToString(EDataType eDataType, Object instanceValue)
    {
        return instanceValue == null ? null : instanceValue.toString();
    }

    /**
     * @generated
     */
    public SputterMode createSputterModeFromString(EDataType eDataType, String initialValue)
    {
        SputterMode result = SputterMode.get(initialValue);
        if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
        return result;
    }

    /**
     * @generated
     */
    public String convertSputterModeToString(EDataType eDataType, Object instanceValue)
    {
        return instanceValue == null ? null : instanceValue.toString();
    }

    /**
     * @generated
     */
    @Override
    public SynthesisPackage getSynthesisPackage()
    {
        return (SynthesisPackage)getEPackage();
    }

    /**
     * @deprecated
     * @generated
     */
    @Deprecated
    public static SynthesisPackage getPackage()
    {
        return SynthesisPackage.eINSTANCE;
    }

} //SynthesisFactoryImpl
