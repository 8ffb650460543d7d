// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.synthesis.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.nitrolith.model.base.BasePackage;

import org.nitrolith.model.base.impl.BasePackageImpl;

import org.nitrolith.model.cell.CellPackage;

import org.nitrolith.model.cell.impl.CellPackageImpl;

import org.nitrolith.model.material.MaterialPackage;

import org.nitrolith.model.material.impl.MaterialPackageImpl;

import org.nitrolith.model.measurement.MeasurementPackage;

import org.nitrolith.model.measurement.impl.MeasurementPackageImpl;

import org.nitrolith.model.notebook.NotebookPackage;

import org.nitrolith.model.notebook.impl.NotebookPackageImpl;

import org.nitrolith.model.synthesis.AtomicLayerDeposition;
import org.nitrolith.model.synthesis.BallMill;
import org.nitrolith.model.synthesis.Coat;
import org.nitrolith.model.synthesis.CzochralskiGrowth;
import org.nitrolith.model.synthesis.Deposition;
import org.nitrolith.model.synthesis.DepositionPulse;
import org.nitrolith.model.synthesis.DryFilm;
import org.nitrolith.model.synthesis.Dwell;
import org.nitrolith.model.synthesis.Flow;
import org.nitrolith.model.synthesis.HeatSegment;
import org.nitrolith.model.synthesis.HeatTreat;
import org.nitrolith.model.synthesis.HotPress;
import org.nitrolith.model.synthesis.Intermediate;
import org.nitrolith.model.synthesis.IonBeamAssistedDeposition;
import org.nitrolith.model.synthesis.MillKind;
import org.nitrolith.model.synthesis.Mix;
import org.nitrolith.model.synthesis.PhaseTransformation;
import org.nitrolith.model.synthesis.Precursor;
import org.nitrolith.model.synthesis.Press;
import org.nitrolith.model.synthesis.PressMode;
import org.nitrolith.model.synthesis.Product;
import org.nitrolith.model.synthesis.PulsedLaserDeposition;
import org.nitrolith.model.synthesis.Quench;
import org.nitrolith.model.synthesis.Ramp;
import org.nitrolith.model.synthesis.RouteNode;
import org.nitrolith.model.synthesis.RouteStatus;
import org.nitrolith.model.synthesis.Sputter;
import org.nitrolith.model.synthesis.SputterMode;
import org.nitrolith.model.synthesis.Step;
import org.nitrolith.model.synthesis.Store;
import org.nitrolith.model.synthesis.Substance;
import org.nitrolith.model.synthesis.SynthesisFactory;
import org.nitrolith.model.synthesis.SynthesisPackage;
import org.nitrolith.model.synthesis.SynthesisRoute;

/**
 * An implementation of the model <b>Package</b>.
 * @generated
 */
public class SynthesisPackageImpl extends EPackageImpl implements SynthesisPackage
{
    /**
     * @generated
     */
    private EClass synthesisRouteEClass = null;

    /**
     * @generated
     */
    private EClass routeNodeEClass = null;

    /**
     * @generated
     */
    private EClass flowEClass = null;

    /**
     * @generated
     */
    private EClass substanceEClass = null;

    /**
     * @generated
     */
    private EClass precursorEClass = null;

    /**
     * @generated
     */
    private EClass intermediateEClass = null;

    /**
     * @generated
     */
    private EClass productEClass = null;

    /**
     * @generated
     */
    private EClass stepEClass = null;

    /**
     * @generated
     */
    private EClass mixEClass = null;

    /**
     * @generated
     */
    private EClass ballMillEClass = null;

    /**
     * @generated
     */
    private EClass heatTreatEClass = null;

    /**
     * @generated
     */
    private EClass heatSegmentEClass = null;

    /**
     * @generated
     */
    private EClass rampEClass = null;

    /**
     * @generated
     */
    private EClass dwellEClass = null;

    /**
     * @generated
     */
    private EClass quenchEClass = null;

    /**
     * @generated
     */
    private EClass pressEClass = null;

    /**
     * @generated
     */
    private EClass hotPressEClass = null;

    /**
     * @generated
     */
    private EClass czochralskiGrowthEClass = null;

    /**
     * @generated
     */
    private EClass phaseTransformationEClass = null;

    /**
     * @generated
     */
    private EClass depositionEClass = null;

    /**
     * @generated
     */
    private EClass sputterEClass = null;

    /**
     * @generated
     */
    private EClass pulsedLaserDepositionEClass = null;

    /**
     * @generated
     */
    private EClass ionBeamAssistedDepositionEClass = null;

    /**
     * @generated
     */
    private EClass atomicLayerDepositionEClass = null;

    /**
     * @generated
     */
    private EClass depositionPulseEClass = null;

    /**
     * @generated
     */
    private EClass mocvdEClass = null;

    /**
     * @generated
     */
    private EClass dryFilmEClass = null;

    /**
     * @generated
     */
    private EClass coatEClass = null;

    /**
     * @generated
     */
    private EClass storeEClass = null;

    /**
     * @generated
     */
    private EEnum routeStatusEEnum = null;

    /**
     * @generated
     */
    private EEnum millKindEEnum = null;

    /**
     * @generated
     */
    private EEnum pressModeEEnum = null;

    /**
     * @generated
     */
    private EEnum sputterModeEEnum = null;

    /**
     * Creates an instance of the model <b>Package</b>, registered with
     * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
     * package URI value.
     * <p>Note: the correct way to create the package is via the static
     * factory method {@link #init init()}, which also performs
     * initialization of the package, or returns the registered package,
     * if one already exists.
     * @see org.eclipse.emf.ecore.EPackage.Registry
     * @see org.nitrolith.model.synthesis.SynthesisPackage#eNS_URI
     * @see #init()
     * @generated
     */
    private SynthesisPackageImpl()
    {
        super(eNS_URI, SynthesisFactory.eINSTANCE);
    }
    /**
     * @generated
     */
    private static boolean isInited = false;

    /**
     * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
     *
     * <p>This method is used to initialize {@link SynthesisPackage#eINSTANCE} when that field is accessed.
     * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
     * @see #eNS_URI
     * @see #createPackageContents()
     * @see #initializePackageContents()
     * @generated
     */
    public static SynthesisPackage init()
    {
        if (isInited) return (SynthesisPackage)EPackage.Registry.INSTANCE.getEPackage(SynthesisPackage.eNS_URI);

        // Obtain or create and register package
        Object registeredSynthesisPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
        SynthesisPackageImpl theSynthesisPackage = registeredSynthesisPackage instanceof SynthesisPackageImpl ? (SynthesisPackageImpl)registeredSynthesisPackage : new SynthesisPackageImpl();

        isInited = true;

        // Obtain or create and register interdependencies
        Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(BasePackage.eNS_URI);
        BasePackageImpl theBasePackage = (BasePackageImpl)(registeredPackage instanceof BasePackageImpl ? registeredPackage : BasePackage.eINSTANCE);
        registeredPackage = EPackage.Registry.INSTANCE.getEPackage(MaterialPackage.eNS_URI);
        MaterialPackageImpl theMaterialPackage = (MaterialPackageImpl)(registeredPackage instanceof MaterialPackageImpl ? registeredPackage : MaterialPackage.eINSTANCE);
        registeredPackage = EPackage.Registry.INSTANCE.getEPackage(MeasurementPackage.eNS_URI);
        MeasurementPackageImpl theMeasurementPackage = (MeasurementPackageImpl)(registeredPackage instanceof MeasurementPackageImpl ? registeredPackage : MeasurementPackage.eINSTANCE);
        registeredPackage = EPackage.Registry.INSTANCE.getEPackage(CellPackage.eNS_URI);
        CellPackageImpl theCellPackage = (CellPackageImpl)(registeredPackage instanceof CellPackageImpl ? registeredPackage : CellPackage.eINSTANCE);
        registeredPackage = EPackage.Registry.INSTANCE.getEPackage(NotebookPackage.eNS_URI);
        NotebookPackageImpl theNotebookPackage = (NotebookPackageImpl)(registeredPackage instanceof NotebookPackageImpl ? registeredPackage : NotebookPackage.eINSTANCE);

        // Create package meta-data objects
        theSynthesisPackage.createPackageContents();
        theBasePackage.createPackageContents();
        theMaterialPackage.createPackageContents();
        theMeasurementPackage.createPackageContents();
        theCellPackage.createPackageContents();
        theNotebookPackage.createPackageContents();

        // Initialize created meta-data
        theSynthesisPackage.initializePackageContents();
        theBasePackage.initializePackageContents();
        theMaterialPackage.initializePackageContents();
        theMeasurementPackage.initializePackageContents();
        theCellPackage.initializePackageContents();
        theNotebookPackage.initializePackageContents();

        // Mark meta-data to indicate it can't be changed
        theSynthesisPackage.freeze();

        // Update the registry and return the package
        EPackage.Registry.INSTANCE.put(SynthesisPackage.eNS_URI, theSynthesisPackage);
        return theSynthesisPackage;
    }

    /**
     * @generated
     */
    @Override
    public EClass getSynthesisRoute()
    {
        return synthesisRouteEClass;
    }

    /**
     * @generated
     */
    @Override
    public EReference getSynthesisRoute_Method()
    {
        return (EReference)synthesisRouteEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getSynthesisRoute_Status()
    {
        return (EAttribute)synthesisRouteEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EReference getSynthesisRoute_Precursors()
    {
        return (EReference)synthesisRouteEClass.getEStructuralFeatures().get(2);
    }

    /**
     * @generated
     */
    @Override
    public EReference getSynthesisRoute_Steps()
    {
        return (EReference)synthesisRouteEClass.getEStructuralFeatures().get(3);
    }

    /**
     * @generated
     */
    @Override
    public EReference getSynthesisRoute_Intermediates()
    {
        return (EReference)synthesisRouteEClass.getEStructuralFeatures().get(4);
    }

    /**
     * @generated
     */
    @Override
    public EReference getSynthesisRoute_Products()
    {
        return (EReference)synthesisRouteEClass.getEStructuralFeatures().get(5);
    }

    /**
     * @generated
     */
    @Override
    public EReference getSynthesisRoute_Flows()
    {
        return (EReference)synthesisRouteEClass.getEStructuralFeatures().get(6);
    }

    /**
     * @generated
     */
    @Override
    public EClass getRouteNode()
    {
        return routeNodeEClass;
    }

    /**
     * @generated
     */
    @Override
    public EReference getRouteNode_Incoming()
    {
        return (EReference)routeNodeEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EReference getRouteNode_Outgoing()
    {
        return (EReference)routeNodeEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EClass getFlow()
    {
        return flowEClass;
    }

    /**
     * @generated
     */
    @Override
    public EReference getFlow_Source()
    {
        return (EReference)flowEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EReference getFlow_Target()
    {
        return (EReference)flowEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getFlow_Amount()
    {
        return (EAttribute)flowEClass.getEStructuralFeatures().get(2);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getFlow_Fraction()
    {
        return (EAttribute)flowEClass.getEStructuralFeatures().get(3);
    }

    /**
     * @generated
     */
    @Override
    public EClass getSubstance()
    {
        return substanceEClass;
    }

    /**
     * @generated
     */
    @Override
    public EReference getSubstance_Material()
    {
        return (EReference)substanceEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EReference getSubstance_Phase()
    {
        return (EReference)substanceEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getSubstance_Formula()
    {
        return (EAttribute)substanceEClass.getEStructuralFeatures().get(2);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getSubstance_Mass()
    {
        return (EAttribute)substanceEClass.getEStructuralFeatures().get(3);
    }

    /**
     * @generated
     */
    @Override
    public EClass getPrecursor()
    {
        return precursorEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getPrecursor_Supplier()
    {
        return (EAttribute)precursorEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getPrecursor_CatalogueNumber()
    {
        return (EAttribute)precursorEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getPrecursor_Lot()
    {
        return (EAttribute)precursorEClass.getEStructuralFeatures().get(2);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getPrecursor_Purity()
    {
        return (EAttribute)precursorEClass.getEStructuralFeatures().get(3);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getPrecursor_MolarRatio()
    {
        return (EAttribute)precursorEClass.getEStructuralFeatures().get(4);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getPrecursor_Excess()
    {
        return (EAttribute)precursorEClass.getEStructuralFeatures().get(5);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getPrecursor_ParticleSize()
    {
        return (EAttribute)precursorEClass.getEStructuralFeatures().get(6);
    }

    /**
     * @generated
     */
    @Override
    public EClass getIntermediate()
    {
        return intermediateEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getIntermediate_Form()
    {
        return (EAttribute)intermediateEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EClass getProduct()
    {
        return productEClass;
    }

    /**
     * @generated
     */
    @Override
    public EReference getProduct_Form()
    {
        return (EReference)productEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getProduct_TargetMass()
    {
        return (EAttribute)productEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getProduct_Yield()
    {
        return (EAttribute)productEClass.getEStructuralFeatures().get(2);
    }

    /**
     * @generated
     */
    @Override
    public EClass getStep()
    {
        return stepEClass;
    }

    /**
     * @generated
     */
    @Override
    public EReference getStep_Atmosphere()
    {
        return (EReference)stepEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getStep_Equipment()
    {
        return (EAttribute)stepEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getStep_Operator()
    {
        return (EAttribute)stepEClass.getEStructuralFeatures().get(2);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getStep_Start()
    {
        return (EAttribute)stepEClass.getEStructuralFeatures().get(3);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getStep_End()
    {
        return (EAttribute)stepEClass.getEStructuralFeatures().get(4);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getStep_Cautions()
    {
        return (EAttribute)stepEClass.getEStructuralFeatures().get(5);
    }

    /**
     * @generated
     */
    @Override
    public EReference getStep_Attachments()
    {
        return (EReference)stepEClass.getEStructuralFeatures().get(6);
    }

    /**
     * @generated
     */
    @Override
    public EClass getMix()
    {
        return mixEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getMix_Tool()
    {
        return (EAttribute)mixEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getMix_Medium()
    {
        return (EAttribute)mixEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getMix_Duration()
    {
        return (EAttribute)mixEClass.getEStructuralFeatures().get(2);
    }

    /**
     * @generated
     */
    @Override
    public EClass getBallMill()
    {
        return ballMillEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getBallMill_Mill()
    {
        return (EAttribute)ballMillEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getBallMill_Speed()
    {
        return (EAttribute)ballMillEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getBallMill_Duration()
    {
        return (EAttribute)ballMillEClass.getEStructuralFeatures().get(2);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getBallMill_MillingInterval()
    {
        return (EAttribute)ballMillEClass.getEStructuralFeatures().get(3);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getBallMill_RestInterval()
    {
        return (EAttribute)ballMillEClass.getEStructuralFeatures().get(4);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getBallMill_BallToPowderRatio()
    {
        return (EAttribute)ballMillEClass.getEStructuralFeatures().get(5);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getBallMill_JarMaterial()
    {
        return (EAttribute)ballMillEClass.getEStructuralFeatures().get(6);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getBallMill_JarVolume()
    {
        return (EAttribute)ballMillEClass.getEStructuralFeatures().get(7);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getBallMill_BallMaterial()
    {
        return (EAttribute)ballMillEClass.getEStructuralFeatures().get(8);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getBallMill_BallDiameter()
    {
        return (EAttribute)ballMillEClass.getEStructuralFeatures().get(9);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getBallMill_BallCount()
    {
        return (EAttribute)ballMillEClass.getEStructuralFeatures().get(10);
    }

    /**
     * @generated
     */
    @Override
    public EClass getHeatTreat()
    {
        return heatTreatEClass;
    }

    /**
     * @generated
     */
    @Override
    public EReference getHeatTreat_Programme()
    {
        return (EReference)heatTreatEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getHeatTreat_Crucible()
    {
        return (EAttribute)heatTreatEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getHeatTreat_Container()
    {
        return (EAttribute)heatTreatEClass.getEStructuralFeatures().get(2);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getHeatTreat_Melting()
    {
        return (EAttribute)heatTreatEClass.getEStructuralFeatures().get(3);
    }

    /**
     * @generated
     */
    @Override
    public EClass getHeatSegment()
    {
        return heatSegmentEClass;
    }

    /**
     * @generated
     */
    @Override
    public EClass getRamp()
    {
        return rampEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getRamp_Temperature()
    {
        return (EAttribute)rampEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getRamp_Rate()
    {
        return (EAttribute)rampEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EClass getDwell()
    {
        return dwellEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getDwell_Temperature()
    {
        return (EAttribute)dwellEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getDwell_Duration()
    {
        return (EAttribute)dwellEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EClass getQuench()
    {
        return quenchEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getQuench_Temperature()
    {
        return (EAttribute)quenchEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getQuench_Medium()
    {
        return (EAttribute)quenchEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EClass getPress()
    {
        return pressEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getPress_Mode()
    {
        return (EAttribute)pressEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getPress_Pressure()
    {
        return (EAttribute)pressEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getPress_Duration()
    {
        return (EAttribute)pressEClass.getEStructuralFeatures().get(2);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getPress_DieMaterial()
    {
        return (EAttribute)pressEClass.getEStructuralFeatures().get(3);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getPress_DieDiameter()
    {
        return (EAttribute)pressEClass.getEStructuralFeatures().get(4);
    }

    /**
     * @generated
     */
    @Override
    public EClass getHotPress()
    {
        return hotPressEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getHotPress_Temperature()
    {
        return (EAttribute)hotPressEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EClass getCzochralskiGrowth()
    {
        return czochralskiGrowthEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getCzochralskiGrowth_MeltTemperature()
    {
        return (EAttribute)czochralskiGrowthEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getCzochralskiGrowth_PullRate()
    {
        return (EAttribute)czochralskiGrowthEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getCzochralskiGrowth_RotationRate()
    {
        return (EAttribute)czochralskiGrowthEClass.getEStructuralFeatures().get(2);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getCzochralskiGrowth_Crucible()
    {
        return (EAttribute)czochralskiGrowthEClass.getEStructuralFeatures().get(3);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getCzochralskiGrowth_Seed()
    {
        return (EAttribute)czochralskiGrowthEClass.getEStructuralFeatures().get(4);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getCzochralskiGrowth_CrystalDiameter()
    {
        return (EAttribute)czochralskiGrowthEClass.getEStructuralFeatures().get(5);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getCzochralskiGrowth_CrystalLength()
    {
        return (EAttribute)czochralskiGrowthEClass.getEStructuralFeatures().get(6);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getCzochralskiGrowth_Duration()
    {
        return (EAttribute)czochralskiGrowthEClass.getEStructuralFeatures().get(7);
    }

    /**
     * @generated
     */
    @Override
    public EClass getPhaseTransformation()
    {
        return phaseTransformationEClass;
    }

    /**
     * @generated
     */
    @Override
    public EReference getPhaseTransformation_From()
    {
        return (EReference)phaseTransformationEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EReference getPhaseTransformation_To()
    {
        return (EReference)phaseTransformationEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getPhaseTransformation_Cause()
    {
        return (EAttribute)phaseTransformationEClass.getEStructuralFeatures().get(2);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getPhaseTransformation_Temperature()
    {
        return (EAttribute)phaseTransformationEClass.getEStructuralFeatures().get(3);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getPhaseTransformation_Pressure()
    {
        return (EAttribute)phaseTransformationEClass.getEStructuralFeatures().get(4);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getPhaseTransformation_Duration()
    {
        return (EAttribute)phaseTransformationEClass.getEStructuralFeatures().get(5);
    }

    /**
     * @generated
     */
    @Override
    public EClass getDeposition()
    {
        return depositionEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getDeposition_Substrate()
    {
        return (EAttribute)depositionEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getDeposition_SubstrateTemperature()
    {
        return (EAttribute)depositionEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getDeposition_ChamberPressure()
    {
        return (EAttribute)depositionEClass.getEStructuralFeatures().get(2);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getDeposition_FilmThickness()
    {
        return (EAttribute)depositionEClass.getEStructuralFeatures().get(3);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getDeposition_DepositionRate()
    {
        return (EAttribute)depositionEClass.getEStructuralFeatures().get(4);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getDeposition_Duration()
    {
        return (EAttribute)depositionEClass.getEStructuralFeatures().get(5);
    }

    /**
     * @generated
     */
    @Override
    public EClass getSputter()
    {
        return sputterEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getSputter_Mode()
    {
        return (EAttribute)sputterEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getSputter_Power()
    {
        return (EAttribute)sputterEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getSputter_Gas()
    {
        return (EAttribute)sputterEClass.getEStructuralFeatures().get(2);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getSputter_Target()
    {
        return (EAttribute)sputterEClass.getEStructuralFeatures().get(3);
    }

    /**
     * @generated
     */
    @Override
    public EReference getSputter_TargetMaterial()
    {
        return (EReference)sputterEClass.getEStructuralFeatures().get(4);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getSputter_TargetDistance()
    {
        return (EAttribute)sputterEClass.getEStructuralFeatures().get(5);
    }

    /**
     * @generated
     */
    @Override
    public EClass getPulsedLaserDeposition()
    {
        return pulsedLaserDepositionEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getPulsedLaserDeposition_Target()
    {
        return (EAttribute)pulsedLaserDepositionEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EReference getPulsedLaserDeposition_TargetMaterial()
    {
        return (EReference)pulsedLaserDepositionEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getPulsedLaserDeposition_Wavelength()
    {
        return (EAttribute)pulsedLaserDepositionEClass.getEStructuralFeatures().get(2);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getPulsedLaserDeposition_Fluence()
    {
        return (EAttribute)pulsedLaserDepositionEClass.getEStructuralFeatures().get(3);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getPulsedLaserDeposition_PulseRate()
    {
        return (EAttribute)pulsedLaserDepositionEClass.getEStructuralFeatures().get(4);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getPulsedLaserDeposition_Pulses()
    {
        return (EAttribute)pulsedLaserDepositionEClass.getEStructuralFeatures().get(5);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getPulsedLaserDeposition_Gas()
    {
        return (EAttribute)pulsedLaserDepositionEClass.getEStructuralFeatures().get(6);
    }

    /**
     * @generated
     */
    @Override
    public EClass getIonBeamAssistedDeposition()
    {
        return ionBeamAssistedDepositionEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getIonBeamAssistedDeposition_EvaporationSource()
    {
        return (EAttribute)ionBeamAssistedDepositionEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getIonBeamAssistedDeposition_Ions()
    {
        return (EAttribute)ionBeamAssistedDepositionEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getIonBeamAssistedDeposition_IonEnergy()
    {
        return (EAttribute)ionBeamAssistedDepositionEClass.getEStructuralFeatures().get(2);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getIonBeamAssistedDeposition_IonCurrentDensity()
    {
        return (EAttribute)ionBeamAssistedDepositionEClass.getEStructuralFeatures().get(3);
    }

    /**
     * @generated
     */
    @Override
    public EClass getAtomicLayerDeposition()
    {
        return atomicLayerDepositionEClass;
    }

    /**
     * @generated
     */
    @Override
    public EReference getAtomicLayerDeposition_Pulses()
    {
        return (EReference)atomicLayerDepositionEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getAtomicLayerDeposition_Cycles()
    {
        return (EAttribute)atomicLayerDepositionEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EClass getDepositionPulse()
    {
        return depositionPulseEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getDepositionPulse_PrecursorTemperature()
    {
        return (EAttribute)depositionPulseEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getDepositionPulse_Pulse()
    {
        return (EAttribute)depositionPulseEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getDepositionPulse_Purge()
    {
        return (EAttribute)depositionPulseEClass.getEStructuralFeatures().get(2);
    }

    /**
     * @generated
     */
    @Override
    public EClass getMOCVD()
    {
        return mocvdEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getMOCVD_PrecursorGases()
    {
        return (EAttribute)mocvdEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getMOCVD_CarrierGas()
    {
        return (EAttribute)mocvdEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getMOCVD_CarrierFlow()
    {
        return (EAttribute)mocvdEClass.getEStructuralFeatures().get(2);
    }

    /**
     * @generated
     */
    @Override
    public EClass getDryFilm()
    {
        return dryFilmEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getDryFilm_Binder()
    {
        return (EAttribute)dryFilmEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getDryFilm_BinderFraction()
    {
        return (EAttribute)dryFilmEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getDryFilm_FilmThickness()
    {
        return (EAttribute)dryFilmEClass.getEStructuralFeatures().get(2);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getDryFilm_RollTemperature()
    {
        return (EAttribute)dryFilmEClass.getEStructuralFeatures().get(3);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getDryFilm_Passes()
    {
        return (EAttribute)dryFilmEClass.getEStructuralFeatures().get(4);
    }

    /**
     * @generated
     */
    @Override
    public EClass getCoat()
    {
        return coatEClass;
    }

    /**
     * @generated
     */
    @Override
    public EReference getCoat_CoatingMaterial()
    {
        return (EReference)coatEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getCoat_Technique()
    {
        return (EAttribute)coatEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getCoat_Thickness()
    {
        return (EAttribute)coatEClass.getEStructuralFeatures().get(2);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getCoat_MassFraction()
    {
        return (EAttribute)coatEClass.getEStructuralFeatures().get(3);
    }

    /**
     * @generated
     */
    @Override
    public EClass getStore()
    {
        return storeEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getStore_Container()
    {
        return (EAttribute)storeEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getStore_Temperature()
    {
        return (EAttribute)storeEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getStore_Duration()
    {
        return (EAttribute)storeEClass.getEStructuralFeatures().get(2);
    }

    /**
     * @generated
     */
    @Override
    public EEnum getRouteStatus()
    {
        return routeStatusEEnum;
    }

    /**
     * @generated
     */
    @Override
    public EEnum getMillKind()
    {
        return millKindEEnum;
    }

    /**
     * @generated
     */
    @Override
    public EEnum getPressMode()
    {
        return pressModeEEnum;
    }

    /**
     * @generated
     */
    @Override
    public EEnum getSputterMode()
    {
        return sputterModeEEnum;
    }

    /**
     * @generated
     */
    @Override
    public SynthesisFactory getSynthesisFactory()
    {
        return (SynthesisFactory)getEFactoryInstance();
    }

    /**
     * @generated
     */
    private boolean isCreated = false;

    /**
     * Creates the meta-model objects for the package.  This method is
     * guarded to have no affect on any invocation but its first.
     * @generated
     */
    public void createPackageContents()
    {
        if (isCreated) return;
        isCreated = true;

        // Create classes and their features
        synthesisRouteEClass = createEClass(SYNTHESIS_ROUTE);
        createEReference(synthesisRouteEClass, SYNTHESIS_ROUTE__METHOD);
        createEAttribute(synthesisRouteEClass, SYNTHESIS_ROUTE__STATUS);
        createEReference(synthesisRouteEClass, SYNTHESIS_ROUTE__PRECURSORS);
        createEReference(synthesisRouteEClass, SYNTHESIS_ROUTE__STEPS);
        createEReference(synthesisRouteEClass, SYNTHESIS_ROUTE__INTERMEDIATES);
        createEReference(synthesisRouteEClass, SYNTHESIS_ROUTE__PRODUCTS);
        createEReference(synthesisRouteEClass, SYNTHESIS_ROUTE__FLOWS);

        routeNodeEClass = createEClass(ROUTE_NODE);
        createEReference(routeNodeEClass, ROUTE_NODE__INCOMING);
        createEReference(routeNodeEClass, ROUTE_NODE__OUTGOING);

        flowEClass = createEClass(FLOW);
        createEReference(flowEClass, FLOW__SOURCE);
        createEReference(flowEClass, FLOW__TARGET);
        createEAttribute(flowEClass, FLOW__AMOUNT);
        createEAttribute(flowEClass, FLOW__FRACTION);

        substanceEClass = createEClass(SUBSTANCE);
        createEReference(substanceEClass, SUBSTANCE__MATERIAL);
        createEReference(substanceEClass, SUBSTANCE__PHASE);
        createEAttribute(substanceEClass, SUBSTANCE__FORMULA);
        createEAttribute(substanceEClass, SUBSTANCE__MASS);

        precursorEClass = createEClass(PRECURSOR);
        createEAttribute(precursorEClass, PRECURSOR__SUPPLIER);
        createEAttribute(precursorEClass, PRECURSOR__CATALOGUE_NUMBER);
        createEAttribute(precursorEClass, PRECURSOR__LOT);
        createEAttribute(precursorEClass, PRECURSOR__PURITY);
        createEAttribute(precursorEClass, PRECURSOR__MOLAR_RATIO);
        createEAttribute(precursorEClass, PRECURSOR__EXCESS);
        createEAttribute(precursorEClass, PRECURSOR__PARTICLE_SIZE);

        intermediateEClass = createEClass(INTERMEDIATE);
        createEAttribute(intermediateEClass, INTERMEDIATE__FORM);

        productEClass = createEClass(PRODUCT);
        createEReference(productEClass, PRODUCT__FORM);
        createEAttribute(productEClass, PRODUCT__TARGET_MASS);
        createEAttribute(productEClass, PRODUCT__YIELD);

        stepEClass = createEClass(STEP);
        createEReference(stepEClass, STEP__ATMOSPHERE);
        createEAttribute(stepEClass, STEP__EQUIPMENT);
        createEAttribute(stepEClass, STEP__OPERATOR);
        createEAttribute(stepEClass, STEP__START);
        createEAttribute(stepEClass, STEP__END);
        createEAttribute(stepEClass, STEP__CAUTIONS);
        createEReference(stepEClass, STEP__ATTACHMENTS);

        mixEClass = createEClass(MIX);
        createEAttribute(mixEClass, MIX__TOOL);
        createEAttribute(mixEClass, MIX__MEDIUM);
        createEAttribute(mixEClass, MIX__DURATION);

        ballMillEClass = createEClass(BALL_MILL);
        createEAttribute(ballMillEClass, BALL_MILL__MILL);
        createEAttribute(ballMillEClass, BALL_MILL__SPEED);
        createEAttribute(ballMillEClass, BALL_MILL__DURATION);
        createEAttribute(ballMillEClass, BALL_MILL__MILLING_INTERVAL);
        createEAttribute(ballMillEClass, BALL_MILL__REST_INTERVAL);
        createEAttribute(ballMillEClass, BALL_MILL__BALL_TO_POWDER_RATIO);
        createEAttribute(ballMillEClass, BALL_MILL__JAR_MATERIAL);
        createEAttribute(ballMillEClass, BALL_MILL__JAR_VOLUME);
        createEAttribute(ballMillEClass, BALL_MILL__BALL_MATERIAL);
        createEAttribute(ballMillEClass, BALL_MILL__BALL_DIAMETER);
        createEAttribute(ballMillEClass, BALL_MILL__BALL_COUNT);

        heatTreatEClass = createEClass(HEAT_TREAT);
        createEReference(heatTreatEClass, HEAT_TREAT__PROGRAMME);
        createEAttribute(heatTreatEClass, HEAT_TREAT__CRUCIBLE);
        createEAttribute(heatTreatEClass, HEAT_TREAT__CONTAINER);
        createEAttribute(heatTreatEClass, HEAT_TREAT__MELTING);

        heatSegmentEClass = createEClass(HEAT_SEGMENT);

        rampEClass = createEClass(RAMP);
        createEAttribute(rampEClass, RAMP__TEMPERATURE);
        createEAttribute(rampEClass, RAMP__RATE);

        dwellEClass = createEClass(DWELL);
        createEAttribute(dwellEClass, DWELL__TEMPERATURE);
        createEAttribute(dwellEClass, DWELL__DURATION);

        quenchEClass = createEClass(QUENCH);
        createEAttribute(quenchEClass, QUENCH__TEMPERATURE);
        createEAttribute(quenchEClass, QUENCH__MEDIUM);

        pressEClass = createEClass(PRESS);
        createEAttribute(pressEClass, PRESS__MODE);
        createEAttribute(pressEClass, PRESS__PRESSURE);
        createEAttribute(pressEClass, PRESS__DURATION);
        createEAttribute(pressEClass, PRESS__DIE_MATERIAL);
        createEAttribute(pressEClass, PRESS__DIE_DIAMETER);

        hotPressEClass = createEClass(HOT_PRESS);
        createEAttribute(hotPressEClass, HOT_PRESS__TEMPERATURE);

        czochralskiGrowthEClass = createEClass(CZOCHRALSKI_GROWTH);
        createEAttribute(czochralskiGrowthEClass, CZOCHRALSKI_GROWTH__MELT_TEMPERATURE);
        createEAttribute(czochralskiGrowthEClass, CZOCHRALSKI_GROWTH__PULL_RATE);
        createEAttribute(czochralskiGrowthEClass, CZOCHRALSKI_GROWTH__ROTATION_RATE);
        createEAttribute(czochralskiGrowthEClass, CZOCHRALSKI_GROWTH__CRUCIBLE);
        createEAttribute(czochralskiGrowthEClass, CZOCHRALSKI_GROWTH__SEED);
        createEAttribute(czochralskiGrowthEClass, CZOCHRALSKI_GROWTH__CRYSTAL_DIAMETER);
        createEAttribute(czochralskiGrowthEClass, CZOCHRALSKI_GROWTH__CRYSTAL_LENGTH);
        createEAttribute(czochralskiGrowthEClass, CZOCHRALSKI_GROWTH__DURATION);

        phaseTransformationEClass = createEClass(PHASE_TRANSFORMATION);
        createEReference(phaseTransformationEClass, PHASE_TRANSFORMATION__FROM);
        createEReference(phaseTransformationEClass, PHASE_TRANSFORMATION__TO);
        createEAttribute(phaseTransformationEClass, PHASE_TRANSFORMATION__CAUSE);
        createEAttribute(phaseTransformationEClass, PHASE_TRANSFORMATION__TEMPERATURE);
        createEAttribute(phaseTransformationEClass, PHASE_TRANSFORMATION__PRESSURE);
        createEAttribute(phaseTransformationEClass, PHASE_TRANSFORMATION__DURATION);

        depositionEClass = createEClass(DEPOSITION);
        createEAttribute(depositionEClass, DEPOSITION__SUBSTRATE);
        createEAttribute(depositionEClass, DEPOSITION__SUBSTRATE_TEMPERATURE);
        createEAttribute(depositionEClass, DEPOSITION__CHAMBER_PRESSURE);
        createEAttribute(depositionEClass, DEPOSITION__FILM_THICKNESS);
        createEAttribute(depositionEClass, DEPOSITION__DEPOSITION_RATE);
        createEAttribute(depositionEClass, DEPOSITION__DURATION);

        sputterEClass = createEClass(SPUTTER);
        createEAttribute(sputterEClass, SPUTTER__MODE);
        createEAttribute(sputterEClass, SPUTTER__POWER);
        createEAttribute(sputterEClass, SPUTTER__GAS);
        createEAttribute(sputterEClass, SPUTTER__TARGET);
        createEReference(sputterEClass, SPUTTER__TARGET_MATERIAL);
        createEAttribute(sputterEClass, SPUTTER__TARGET_DISTANCE);

        pulsedLaserDepositionEClass = createEClass(PULSED_LASER_DEPOSITION);
        createEAttribute(pulsedLaserDepositionEClass, PULSED_LASER_DEPOSITION__TARGET);
        createEReference(pulsedLaserDepositionEClass, PULSED_LASER_DEPOSITION__TARGET_MATERIAL);
        createEAttribute(pulsedLaserDepositionEClass, PULSED_LASER_DEPOSITION__WAVELENGTH);
        createEAttribute(pulsedLaserDepositionEClass, PULSED_LASER_DEPOSITION__FLUENCE);
        createEAttribute(pulsedLaserDepositionEClass, PULSED_LASER_DEPOSITION__PULSE_RATE);
        createEAttribute(pulsedLaserDepositionEClass, PULSED_LASER_DEPOSITION__PULSES);
        createEAttribute(pulsedLaserDepositionEClass, PULSED_LASER_DEPOSITION__GAS);

        ionBeamAssistedDepositionEClass = createEClass(ION_BEAM_ASSISTED_DEPOSITION);
        createEAttribute(ionBeamAssistedDepositionEClass, ION_BEAM_ASSISTED_DEPOSITION__EVAPORATION_SOURCE);
        createEAttribute(ionBeamAssistedDepositionEClass, ION_BEAM_ASSISTED_DEPOSITION__IONS);
        createEAttribute(ionBeamAssistedDepositionEClass, ION_BEAM_ASSISTED_DEPOSITION__ION_ENERGY);
        createEAttribute(ionBeamAssistedDepositionEClass, ION_BEAM_ASSISTED_DEPOSITION__ION_CURRENT_DENSITY);

        atomicLayerDepositionEClass = createEClass(ATOMIC_LAYER_DEPOSITION);
        createEReference(atomicLayerDepositionEClass, ATOMIC_LAYER_DEPOSITION__PULSES);
        createEAttribute(atomicLayerDepositionEClass, ATOMIC_LAYER_DEPOSITION__CYCLES);

        depositionPulseEClass = createEClass(DEPOSITION_PULSE);
        createEAttribute(depositionPulseEClass, DEPOSITION_PULSE__PRECURSOR_TEMPERATURE);
        createEAttribute(depositionPulseEClass, DEPOSITION_PULSE__PULSE);
        createEAttribute(depositionPulseEClass, DEPOSITION_PULSE__PURGE);

        mocvdEClass = createEClass(MOCVD);
        createEAttribute(mocvdEClass, MOCVD__PRECURSOR_GASES);
        createEAttribute(mocvdEClass, MOCVD__CARRIER_GAS);
        createEAttribute(mocvdEClass, MOCVD__CARRIER_FLOW);

        dryFilmEClass = createEClass(DRY_FILM);
        createEAttribute(dryFilmEClass, DRY_FILM__BINDER);
        createEAttribute(dryFilmEClass, DRY_FILM__BINDER_FRACTION);
        createEAttribute(dryFilmEClass, DRY_FILM__FILM_THICKNESS);
        createEAttribute(dryFilmEClass, DRY_FILM__ROLL_TEMPERATURE);
        createEAttribute(dryFilmEClass, DRY_FILM__PASSES);

        coatEClass = createEClass(COAT);
        createEReference(coatEClass, COAT__COATING_MATERIAL);
        createEAttribute(coatEClass, COAT__TECHNIQUE);
        createEAttribute(coatEClass, COAT__THICKNESS);
        createEAttribute(coatEClass, COAT__MASS_FRACTION);

        storeEClass = createEClass(STORE);
        createEAttribute(storeEClass, STORE__CONTAINER);
        createEAttribute(storeEClass, STORE__TEMPERATURE);
        createEAttribute(storeEClass, STORE__DURATION);

        // Create enums
        routeStatusEEnum = createEEnum(ROUTE_STATUS);
        millKindEEnum = createEEnum(MILL_KIND);
        pressModeEEnum = createEEnum(PRESS_MODE);
        sputterModeEEnum = createEEnum(SPUTTER_MODE);
    }

    /**
     * @generated
     */
    private boolean isInitialized = false;

    /**
     * Complete the initialization of the package and its meta-model.  This
     * method is guarded to have no affect on any invocation but its first.
     * @generated
     */
    public void initializePackageContents()
    {
        if (isInitialized) return;
        isInitialized = true;

        // Initialize package
        setName(eNAME);
        setNsPrefix(eNS_PREFIX);
        setNsURI(eNS_URI);

        // Obtain other dependent packages
        BasePackage theBasePackage = (BasePackage)EPackage.Registry.INSTANCE.getEPackage(BasePackage.eNS_URI);
        MaterialPackage theMaterialPackage = (MaterialPackage)EPackage.Registry.INSTANCE.getEPackage(MaterialPackage.eNS_URI);

        // Create type parameters

        // Set bounds for type parameters

        // Add supertypes to classes
        synthesisRouteEClass.getESuperTypes().add(theBasePackage.getArtifact());
        routeNodeEClass.getESuperTypes().add(theBasePackage.getNamed());
        routeNodeEClass.getESuperTypes().add(theBasePackage.getDocumented());
        routeNodeEClass.getESuperTypes().add(theBasePackage.getCited());
        flowEClass.getESuperTypes().add(theBasePackage.getDocumented());
        substanceEClass.getESuperTypes().add(this.getRouteNode());
        precursorEClass.getESuperTypes().add(this.getSubstance());
        intermediateEClass.getESuperTypes().add(this.getSubstance());
        productEClass.getESuperTypes().add(this.getSubstance());
        stepEClass.getESuperTypes().add(this.getRouteNode());
        mixEClass.getESuperTypes().add(this.getStep());
        ballMillEClass.getESuperTypes().add(this.getStep());
        heatTreatEClass.getESuperTypes().add(this.getStep());
        heatSegmentEClass.getESuperTypes().add(theBasePackage.getDocumented());
        rampEClass.getESuperTypes().add(this.getHeatSegment());
        dwellEClass.getESuperTypes().add(this.getHeatSegment());
        quenchEClass.getESuperTypes().add(this.getHeatSegment());
        pressEClass.getESuperTypes().add(this.getStep());
        hotPressEClass.getESuperTypes().add(this.getPress());
        czochralskiGrowthEClass.getESuperTypes().add(this.getStep());
        phaseTransformationEClass.getESuperTypes().add(this.getStep());
        depositionEClass.getESuperTypes().add(this.getStep());
        sputterEClass.getESuperTypes().add(this.getDeposition());
        pulsedLaserDepositionEClass.getESuperTypes().add(this.getDeposition());
        ionBeamAssistedDepositionEClass.getESuperTypes().add(this.getDeposition());
        atomicLayerDepositionEClass.getESuperTypes().add(this.getDeposition());
        depositionPulseEClass.getESuperTypes().add(theBasePackage.getNamed());
        depositionPulseEClass.getESuperTypes().add(theBasePackage.getDocumented());
        mocvdEClass.getESuperTypes().add(this.getDeposition());
        dryFilmEClass.getESuperTypes().add(this.getStep());
        coatEClass.getESuperTypes().add(this.getStep());
        storeEClass.getESuperTypes().add(this.getStep());

        // Initialize classes, features, and operations; add parameters
        initEClass(synthesisRouteEClass, SynthesisRoute.class, "SynthesisRoute", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEReference(getSynthesisRoute_Method(), theMaterialPackage.getSynthesisMethod(), null, "method", null, 0, 1, SynthesisRoute.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getSynthesisRoute_Status(), this.getRouteStatus(), "status", "planned", 0, 1, SynthesisRoute.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getSynthesisRoute_Precursors(), this.getPrecursor(), null, "precursors", null, 0, -1, SynthesisRoute.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getSynthesisRoute_Steps(), this.getStep(), null, "steps", null, 0, -1, SynthesisRoute.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getSynthesisRoute_Intermediates(), this.getIntermediate(), null, "intermediates", null, 0, -1, SynthesisRoute.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getSynthesisRoute_Products(), this.getProduct(), null, "products", null, 0, -1, SynthesisRoute.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getSynthesisRoute_Flows(), this.getFlow(), null, "flows", null, 0, -1, SynthesisRoute.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(routeNodeEClass, RouteNode.class, "RouteNode", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEReference(getRouteNode_Incoming(), this.getFlow(), this.getFlow_Target(), "incoming", null, 0, -1, RouteNode.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getRouteNode_Outgoing(), this.getFlow(), this.getFlow_Source(), "outgoing", null, 0, -1, RouteNode.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(flowEClass, Flow.class, "Flow", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEReference(getFlow_Source(), this.getRouteNode(), this.getRouteNode_Outgoing(), "source", null, 0, 1, Flow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getFlow_Target(), this.getRouteNode(), this.getRouteNode_Incoming(), "target", null, 0, 1, Flow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getFlow_Amount(), theBasePackage.getQuantity(), "amount", null, 0, 1, Flow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getFlow_Fraction(), theBasePackage.getQuantity(), "fraction", null, 0, 1, Flow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(substanceEClass, Substance.class, "Substance", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEReference(getSubstance_Material(), theMaterialPackage.getMaterial(), null, "material", null, 0, 1, Substance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getSubstance_Phase(), theMaterialPackage.getPhase(), null, "phase", null, 0, 1, Substance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getSubstance_Formula(), theBasePackage.getFormula(), "formula", null, 0, 1, Substance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getSubstance_Mass(), theBasePackage.getQuantity(), "mass", null, 0, 1, Substance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(precursorEClass, Precursor.class, "Precursor", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getPrecursor_Supplier(), ecorePackage.getEString(), "supplier", null, 0, 1, Precursor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getPrecursor_CatalogueNumber(), ecorePackage.getEString(), "catalogueNumber", null, 0, 1, Precursor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getPrecursor_Lot(), ecorePackage.getEString(), "lot", null, 0, 1, Precursor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getPrecursor_Purity(), theBasePackage.getQuantity(), "purity", null, 0, 1, Precursor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getPrecursor_MolarRatio(), theBasePackage.getQuantity(), "molarRatio", null, 0, 1, Precursor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getPrecursor_Excess(), theBasePackage.getQuantity(), "excess", null, 0, 1, Precursor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getPrecursor_ParticleSize(), theBasePackage.getQuantity(), "particleSize", null, 0, 1, Precursor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(intermediateEClass, Intermediate.class, "Intermediate", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getIntermediate_Form(), ecorePackage.getEString(), "form", null, 0, 1, Intermediate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(productEClass, Product.class, "Product", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEReference(getProduct_Form(), theMaterialPackage.getForm(), null, "form", null, 0, 1, Product.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getProduct_TargetMass(), theBasePackage.getQuantity(), "targetMass", null, 0, 1, Product.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getProduct_Yield(), theBasePackage.getQuantity(), "yield", null, 0, 1, Product.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(stepEClass, Step.class, "Step", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEReference(getStep_Atmosphere(), theBasePackage.getAtmosphere(), null, "atmosphere", null, 0, 1, Step.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getStep_Equipment(), ecorePackage.getEString(), "equipment", null, 0, 1, Step.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getStep_Operator(), ecorePackage.getEString(), "operator", null, 0, 1, Step.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getStep_Start(), theBasePackage.getDateTime(), "start", null, 0, 1, Step.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getStep_End(), theBasePackage.getDateTime(), "end", null, 0, 1, Step.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getStep_Cautions(), ecorePackage.getEString(), "cautions", null, 0, -1, Step.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getStep_Attachments(), theBasePackage.getAttachment(), null, "attachments", null, 0, -1, Step.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(mixEClass, Mix.class, "Mix", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getMix_Tool(), ecorePackage.getEString(), "tool", null, 0, 1, Mix.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getMix_Medium(), ecorePackage.getEString(), "medium", null, 0, 1, Mix.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getMix_Duration(), theBasePackage.getQuantity(), "duration", null, 0, 1, Mix.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(ballMillEClass, BallMill.class, "BallMill", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getBallMill_Mill(), this.getMillKind(), "mill", "planetary", 0, 1, BallMill.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getBallMill_Speed(), theBasePackage.getQuantity(), "speed", null, 0, 1, BallMill.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getBallMill_Duration(), theBasePackage.getQuantity(), "duration", null, 0, 1, BallMill.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getBallMill_MillingInterval(), theBasePackage.getQuantity(), "millingInterval", null, 0, 1, BallMill.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getBallMill_RestInterval(), theBasePackage.getQuantity(), "restInterval", null, 0, 1, BallMill.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getBallMill_BallToPowderRatio(), theBasePackage.getQuantity(), "ballToPowderRatio", null, 0, 1, BallMill.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getBallMill_JarMaterial(), ecorePackage.getEString(), "jarMaterial", null, 0, 1, BallMill.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getBallMill_JarVolume(), theBasePackage.getQuantity(), "jarVolume", null, 0, 1, BallMill.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getBallMill_BallMaterial(), ecorePackage.getEString(), "ballMaterial", null, 0, 1, BallMill.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getBallMill_BallDiameter(), theBasePackage.getQuantity(), "ballDiameter", null, 0, 1, BallMill.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getBallMill_BallCount(), ecorePackage.getEInt(), "ballCount", null, 0, 1, BallMill.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(heatTreatEClass, HeatTreat.class, "HeatTreat", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEReference(getHeatTreat_Programme(), this.getHeatSegment(), null, "programme", null, 0, -1, HeatTreat.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getHeatTreat_Crucible(), ecorePackage.getEString(), "crucible", null, 0, 1, HeatTreat.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getHeatTreat_Container(), ecorePackage.getEString(), "container", null, 0, 1, HeatTreat.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getHeatTreat_Melting(), ecorePackage.getEBoolean(), "melting", "false", 0, 1, HeatTreat.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(heatSegmentEClass, HeatSegment.class, "HeatSegment", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

        initEClass(rampEClass, Ramp.class, "Ramp", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getRamp_Temperature(), theBasePackage.getQuantity(), "temperature", null, 0, 1, Ramp.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getRamp_Rate(), theBasePackage.getQuantity(), "rate", null, 0, 1, Ramp.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(dwellEClass, Dwell.class, "Dwell", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getDwell_Temperature(), theBasePackage.getQuantity(), "temperature", null, 0, 1, Dwell.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getDwell_Duration(), theBasePackage.getQuantity(), "duration", null, 0, 1, Dwell.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(quenchEClass, Quench.class, "Quench", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getQuench_Temperature(), theBasePackage.getQuantity(), "temperature", null, 0, 1, Quench.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getQuench_Medium(), ecorePackage.getEString(), "medium", null, 0, 1, Quench.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(pressEClass, Press.class, "Press", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getPress_Mode(), this.getPressMode(), "mode", "uniaxial", 0, 1, Press.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getPress_Pressure(), theBasePackage.getQuantity(), "pressure", null, 0, 1, Press.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getPress_Duration(), theBasePackage.getQuantity(), "duration", null, 0, 1, Press.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getPress_DieMaterial(), ecorePackage.getEString(), "dieMaterial", null, 0, 1, Press.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getPress_DieDiameter(), theBasePackage.getQuantity(), "dieDiameter", null, 0, 1, Press.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(hotPressEClass, HotPress.class, "HotPress", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getHotPress_Temperature(), theBasePackage.getQuantity(), "temperature", null, 0, 1, HotPress.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(czochralskiGrowthEClass, CzochralskiGrowth.class, "CzochralskiGrowth", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getCzochralskiGrowth_MeltTemperature(), theBasePackage.getQuantity(), "meltTemperature", null, 0, 1, CzochralskiGrowth.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getCzochralskiGrowth_PullRate(), theBasePackage.getQuantity(), "pullRate", null, 0, 1, CzochralskiGrowth.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getCzochralskiGrowth_RotationRate(), theBasePackage.getQuantity(), "rotationRate", null, 0, 1, CzochralskiGrowth.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getCzochralskiGrowth_Crucible(), ecorePackage.getEString(), "crucible", null, 0, 1, CzochralskiGrowth.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getCzochralskiGrowth_Seed(), ecorePackage.getEString(), "seed", null, 0, 1, CzochralskiGrowth.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getCzochralskiGrowth_CrystalDiameter(), theBasePackage.getQuantity(), "crystalDiameter", null, 0, 1, CzochralskiGrowth.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getCzochralskiGrowth_CrystalLength(), theBasePackage.getQuantity(), "crystalLength", null, 0, 1, CzochralskiGrowth.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getCzochralskiGrowth_Duration(), theBasePackage.getQuantity(), "duration", null, 0, 1, CzochralskiGrowth.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(phaseTransformationEClass, PhaseTransformation.class, "PhaseTransformation", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEReference(getPhaseTransformation_From(), theMaterialPackage.getPhase(), null, "from", null, 0, 1, PhaseTransformation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getPhaseTransformation_To(), theMaterialPackage.getPhase(), null, "to", null, 0, 1, PhaseTransformation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getPhaseTransformation_Cause(), theMaterialPackage.getTransitionCause(), "cause", "unspecified", 0, 1, PhaseTransformation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getPhaseTransformation_Temperature(), theBasePackage.getQuantity(), "temperature", null, 0, 1, PhaseTransformation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getPhaseTransformation_Pressure(), theBasePackage.getQuantity(), "pressure", null, 0, 1, PhaseTransformation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getPhaseTransformation_Duration(), theBasePackage.getQuantity(), "duration", null, 0, 1, PhaseTransformation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(depositionEClass, Deposition.class, "Deposition", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getDeposition_Substrate(), ecorePackage.getEString(), "substrate", null, 0, 1, Deposition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getDeposition_SubstrateTemperature(), theBasePackage.getQuantity(), "substrateTemperature", null, 0, 1, Deposition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getDeposition_ChamberPressure(), theBasePackage.getQuantity(), "chamberPressure", null, 0, 1, Deposition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getDeposition_FilmThickness(), theBasePackage.getQuantity(), "filmThickness", null, 0, 1, Deposition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getDeposition_DepositionRate(), theBasePackage.getQuantity(), "depositionRate", null, 0, 1, Deposition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getDeposition_Duration(), theBasePackage.getQuantity(), "duration", null, 0, 1, Deposition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(sputterEClass, Sputter.class, "Sputter", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getSputter_Mode(), this.getSputterMode(), "mode", "RF", 0, 1, Sputter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getSputter_Power(), theBasePackage.getQuantity(), "power", null, 0, 1, Sputter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getSputter_Gas(), ecorePackage.getEString(), "gas", null, 0, 1, Sputter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getSputter_Target(), theBasePackage.getFormula(), "target", null, 0, 1, Sputter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getSputter_TargetMaterial(), theMaterialPackage.getMaterial(), null, "targetMaterial", null, 0, 1, Sputter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getSputter_TargetDistance(), theBasePackage.getQuantity(), "targetDistance", null, 0, 1, Sputter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(pulsedLaserDepositionEClass, PulsedLaserDeposition.class, "PulsedLaserDeposition", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getPulsedLaserDeposition_Target(), theBasePackage.getFormula(), "target", null, 0, 1, PulsedLaserDeposition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getPulsedLaserDeposition_TargetMaterial(), theMaterialPackage.getMaterial(), null, "targetMaterial", null, 0, 1, PulsedLaserDeposition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getPulsedLaserDeposition_Wavelength(), theBasePackage.getQuantity(), "wavelength", null, 0, 1, PulsedLaserDeposition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getPulsedLaserDeposition_Fluence(), theBasePackage.getQuantity(), "fluence", null, 0, 1, PulsedLaserDeposition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getPulsedLaserDeposition_PulseRate(), theBasePackage.getQuantity(), "pulseRate", null, 0, 1, PulsedLaserDeposition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getPulsedLaserDeposition_Pulses(), ecorePackage.getEInt(), "pulses", null, 0, 1, PulsedLaserDeposition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getPulsedLaserDeposition_Gas(), ecorePackage.getEString(), "gas", null, 0, 1, PulsedLaserDeposition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(ionBeamAssistedDepositionEClass, IonBeamAssistedDeposition.class, "IonBeamAssistedDeposition", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getIonBeamAssistedDeposition_EvaporationSource(), ecorePackage.getEString(), "evaporationSource", null, 0, 1, IonBeamAssistedDeposition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getIonBeamAssistedDeposition_Ions(), ecorePackage.getEString(), "ions", null, 0, 1, IonBeamAssistedDeposition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getIonBeamAssistedDeposition_IonEnergy(), theBasePackage.getQuantity(), "ionEnergy", null, 0, 1, IonBeamAssistedDeposition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getIonBeamAssistedDeposition_IonCurrentDensity(), theBasePackage.getQuantity(), "ionCurrentDensity", null, 0, 1, IonBeamAssistedDeposition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(atomicLayerDepositionEClass, AtomicLayerDeposition.class, "AtomicLayerDeposition", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEReference(getAtomicLayerDeposition_Pulses(), this.getDepositionPulse(), null, "pulses", null, 0, -1, AtomicLayerDeposition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getAtomicLayerDeposition_Cycles(), ecorePackage.getEInt(), "cycles", null, 0, 1, AtomicLayerDeposition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(depositionPulseEClass, DepositionPulse.class, "DepositionPulse", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getDepositionPulse_PrecursorTemperature(), theBasePackage.getQuantity(), "precursorTemperature", null, 0, 1, DepositionPulse.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getDepositionPulse_Pulse(), theBasePackage.getQuantity(), "pulse", null, 0, 1, DepositionPulse.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getDepositionPulse_Purge(), theBasePackage.getQuantity(), "purge", null, 0, 1, DepositionPulse.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(mocvdEClass, org.nitrolith.model.synthesis.MOCVD.class, "MOCVD", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getMOCVD_PrecursorGases(), ecorePackage.getEString(), "precursorGases", null, 0, -1, org.nitrolith.model.synthesis.MOCVD.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getMOCVD_CarrierGas(), ecorePackage.getEString(), "carrierGas", null, 0, 1, org.nitrolith.model.synthesis.MOCVD.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getMOCVD_CarrierFlow(), theBasePackage.getQuantity(), "carrierFlow", null, 0, 1, org.nitrolith.model.synthesis.MOCVD.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(dryFilmEClass, DryFilm.class, "DryFilm", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getDryFilm_Binder(), ecorePackage.getEString(), "binder", null, 0, 1, DryFilm.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getDryFilm_BinderFraction(), theBasePackage.getQuantity(), "binderFraction", null, 0, 1, DryFilm.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getDryFilm_FilmThickness(), theBasePackage.getQuantity(), "filmThickness", null, 0, 1, DryFilm.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getDryFilm_RollTemperature(), theBasePackage.getQuantity(), "rollTemperature", null, 0, 1, DryFilm.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getDryFilm_Passes(), ecorePackage.getEInt(), "passes", null, 0, 1, DryFilm.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(coatEClass, Coat.class, "Coat", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEReference(getCoat_CoatingMaterial(), theMaterialPackage.getMaterial(), null, "coatingMaterial", null, 0, 1, Coat.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getCoat_Technique(), ecorePackage.getEString(), "technique", null, 0, 1, Coat.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getCoat_Thickness(), theBasePackage.getQuantity(), "thickness", null, 0, 1, Coat.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getCoat_MassFraction(), theBasePackage.getQuantity(), "massFraction", null, 0, 1, Coat.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(storeEClass, Store.class, "Store", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getStore_Container(), ecorePackage.getEString(), "container", null, 0, 1, Store.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getStore_Temperature(), theBasePackage.getQuantity(), "temperature", null, 0, 1, Store.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getStore_Duration(), theBasePackage.getQuantity(), "duration", null, 0, 1, Store.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        // Initialize enums and add enum literals
        initEEnum(routeStatusEEnum, RouteStatus.class, "RouteStatus");
        addEEnumLiteral(routeStatusEEnum, RouteStatus.PLANNED);
        addEEnumLiteral(routeStatusEEnum, RouteStatus.RUNNING);
        addEEnumLiteral(routeStatusEEnum, RouteStatus.DONE);
        addEEnumLiteral(routeStatusEEnum, RouteStatus.PUBLISHED);

        initEEnum(millKindEEnum, MillKind.class, "MillKind");
        addEEnumLiteral(millKindEEnum, MillKind.PLANETARY);
        addEEnumLiteral(millKindEEnum, MillKind.SHAKER);
        addEEnumLiteral(millKindEEnum, MillKind.ATTRITOR);
        addEEnumLiteral(millKindEEnum, MillKind.ROLLER);
        addEEnumLiteral(millKindEEnum, MillKind.OTHER);

        initEEnum(pressModeEEnum, PressMode.class, "PressMode");
        addEEnumLiteral(pressModeEEnum, PressMode.UNIAXIAL);
        addEEnumLiteral(pressModeEEnum, PressMode.ISOSTATIC);

        initEEnum(sputterModeEEnum, SputterMode.class, "SputterMode");
        addEEnumLiteral(sputterModeEEnum, SputterMode.RF);
        addEEnumLiteral(sputterModeEEnum, SputterMode.DC);
        addEEnumLiteral(sputterModeEEnum, SputterMode.PULSED_DC);
        addEEnumLiteral(sputterModeEEnum, SputterMode.REACTIVE);

        // Create resource
        createResource(eNS_URI);

        // Create annotations
        // https://nitrolith.org/unit
        createUnitAnnotations();
        // https://nitrolith.org/label
        createLabelAnnotations();
    }

    /**
     * Initializes the annotations for <b>https://nitrolith.org/unit</b>.
     * @generated
     */
    protected void createUnitAnnotations()
    {
        String source = "https://nitrolith.org/unit";
        addAnnotation
          (getFlow_Amount(),
           source,
           new String[]
           {
               "unit", "g",
               "min", "0",
               "max", "1E6"
           });
        addAnnotation
          (getFlow_Fraction(),
           source,
           new String[]
           {
               "unit", "%",
               "min", "0",
               "max", "100"
           });
        addAnnotation
          (getSubstance_Mass(),
           source,
           new String[]
           {
               "unit", "g",
               "min", "0",
               "max", "1E6"
           });
        addAnnotation
          (getPrecursor_Purity(),
           source,
           new String[]
           {
               "unit", "%",
               "min", "0",
               "max", "100"
           });
        addAnnotation
          (getPrecursor_MolarRatio(),
           source,
           new String[]
           {
               "unit", "1",
               "min", "0",
               "max", "1000"
           });
        addAnnotation
          (getPrecursor_Excess(),
           source,
           new String[]
           {
               "unit", "%",
               "min", "-50",
               "max", "500"
           });
        addAnnotation
          (getPrecursor_ParticleSize(),
           source,
           new String[]
           {
               "unit", "um",
               "min", "0",
               "max", "1E5"
           });
        addAnnotation
          (getProduct_TargetMass(),
           source,
           new String[]
           {
               "unit", "g",
               "min", "0",
               "max", "1E6"
           });
        addAnnotation
          (getProduct_Yield(),
           source,
           new String[]
           {
               "unit", "%",
               "min", "0",
               "max", "120"
           });
        addAnnotation
          (getMix_Duration(),
           source,
           new String[]
           {
               "unit", "min",
               "min", "0",
               "max", "1E5"
           });
        addAnnotation
          (getBallMill_Speed(),
           source,
           new String[]
           {
               "unit", "rpm",
               "min", "0",
               "max", "3000"
           });
        addAnnotation
          (getBallMill_Duration(),
           source,
           new String[]
           {
               "unit", "h",
               "min", "0",
               "max", "1000"
           });
        addAnnotation
          (getBallMill_MillingInterval(),
           source,
           new String[]
           {
               "unit", "min",
               "min", "0",
               "max", "1E5"
           });
        addAnnotation
          (getBallMill_RestInterval(),
           source,
           new String[]
           {
               "unit", "min",
               "min", "0",
               "max", "1E5"
           });
        addAnnotation
          (getBallMill_BallToPowderRatio(),
           source,
           new String[]
           {
               "unit", "1",
               "min", "0",
               "max", "1000"
           });
        addAnnotation
          (getBallMill_JarVolume(),
           source,
           new String[]
           {
               "unit", "mL",
               "min", "0",
               "max", "1E5"
           });
        addAnnotation
          (getBallMill_BallDiameter(),
           source,
           new String[]
           {
               "unit", "mm",
               "min", "0",
               "max", "200"
           });
        addAnnotation
          (getRamp_Temperature(),
           source,
           new String[]
           {
               "unit", "degC",
               "min", "-200",
               "max", "3000"
           });
        addAnnotation
          (getRamp_Rate(),
           source,
           new String[]
           {
               "unit", "degC/min",
               "min", "0",
               "max", "1000"
           });
        addAnnotation
          (getDwell_Temperature(),
           source,
           new String[]
           {
               "unit", "degC",
               "min", "-200",
               "max", "3000"
           });
        addAnnotation
          (getDwell_Duration(),
           source,
           new String[]
           {
               "unit", "h",
               "min", "0",
               "max", "10000"
           });
        addAnnotation
          (getQuench_Temperature(),
           source,
           new String[]
           {
               "unit", "degC",
               "min", "-200",
               "max", "3000"
           });
        addAnnotation
          (getPress_Pressure(),
           source,
           new String[]
           {
               "unit", "MPa",
               "min", "0",
               "max", "10000"
           });
        addAnnotation
          (getPress_Duration(),
           source,
           new String[]
           {
               "unit", "min",
               "min", "0",
               "max", "1E5"
           });
        addAnnotation
          (getPress_DieDiameter(),
           source,
           new String[]
           {
               "unit", "mm",
               "min", "0",
               "max", "1000"
           });
        addAnnotation
          (getHotPress_Temperature(),
           source,
           new String[]
           {
               "unit", "degC",
               "min", "20",
               "max", "3000"
           });
        addAnnotation
          (getCzochralskiGrowth_MeltTemperature(),
           source,
           new String[]
           {
               "unit", "degC",
               "min", "0",
               "max", "4000"
           });
        addAnnotation
          (getCzochralskiGrowth_PullRate(),
           source,
           new String[]
           {
               "unit", "mm/h",
               "min", "0",
               "max", "1000"
           });
        addAnnotation
          (getCzochralskiGrowth_RotationRate(),
           source,
           new String[]
           {
               "unit", "rpm",
               "min", "0",
               "max", "1000"
           });
        addAnnotation
          (getCzochralskiGrowth_CrystalDiameter(),
           source,
           new String[]
           {
               "unit", "cm",
               "min", "0",
               "max", "100"
           });
        addAnnotation
          (getCzochralskiGrowth_CrystalLength(),
           source,
           new String[]
           {
               "unit", "cm",
               "min", "0",
               "max", "500"
           });
        addAnnotation
          (getCzochralskiGrowth_Duration(),
           source,
           new String[]
           {
               "unit", "h",
               "min", "0",
               "max", "10000"
           });
        addAnnotation
          (getPhaseTransformation_Temperature(),
           source,
           new String[]
           {
               "unit", "degC",
               "min", "-273.15",
               "max", "5000"
           });
        addAnnotation
          (getPhaseTransformation_Pressure(),
           source,
           new String[]
           {
               "unit", "GPa",
               "min", "0",
               "max", "1000"
           });
        addAnnotation
          (getPhaseTransformation_Duration(),
           source,
           new String[]
           {
               "unit", "h",
               "min", "0",
               "max", "10000"
           });
        addAnnotation
          (getDeposition_SubstrateTemperature(),
           source,
           new String[]
           {
               "unit", "degC",
               "min", "-200",
               "max", "2000"
           });
        addAnnotation
          (getDeposition_ChamberPressure(),
           source,
           new String[]
           {
               "unit", "mbar",
               "min", "0",
               "max", "2000"
           });
        addAnnotation
          (getDeposition_FilmThickness(),
           source,
           new String[]
           {
               "unit", "nm",
               "min", "0",
               "max", "1E6"
           });
        addAnnotation
          (getDeposition_DepositionRate(),
           source,
           new String[]
           {
               "unit", "nm/min",
               "min", "0",
               "max", "1E5"
           });
        addAnnotation
          (getDeposition_Duration(),
           source,
           new String[]
           {
               "unit", "h",
               "min", "0",
               "max", "1000"
           });
        addAnnotation
          (getSputter_Power(),
           source,
           new String[]
           {
               "unit", "W",
               "min", "0",
               "max", "1E5"
           });
        addAnnotation
          (getSputter_TargetDistance(),
           source,
           new String[]
           {
               "unit", "mm",
               "min", "0",
               "max", "1000"
           });
        addAnnotation
          (getPulsedLaserDeposition_Wavelength(),
           source,
           new String[]
           {
               "unit", "nm",
               "min", "100",
               "max", "20000"
           });
        addAnnotation
          (getPulsedLaserDeposition_Fluence(),
           source,
           new String[]
           {
               "unit", "J/cm2",
               "min", "0",
               "max", "1000"
           });
        addAnnotation
          (getPulsedLaserDeposition_PulseRate(),
           source,
           new String[]
           {
               "unit", "Hz",
               "min", "0",
               "max", "1E6"
           });
        addAnnotation
          (getIonBeamAssistedDeposition_IonEnergy(),
           source,
           new String[]
           {
               "unit", "eV",
               "min", "0",
               "max", "1E6"
           });
        addAnnotation
          (getIonBeamAssistedDeposition_IonCurrentDensity(),
           source,
           new String[]
           {
               "unit", "mA/cm2",
               "min", "0",
               "max", "1000"
           });
        addAnnotation
          (getDepositionPulse_PrecursorTemperature(),
           source,
           new String[]
           {
               "unit", "degC",
               "min", "-200",
               "max", "1000"
           });
        addAnnotation
          (getDepositionPulse_Pulse(),
           source,
           new String[]
           {
               "unit", "s",
               "min", "0",
               "max", "10000"
           });
        addAnnotation
          (getDepositionPulse_Purge(),
           source,
           new String[]
           {
               "unit", "s",
               "min", "0",
               "max", "10000"
           });
        addAnnotation
          (getMOCVD_CarrierFlow(),
           source,
           new String[]
           {
               "unit", "sccm",
               "min", "0",
               "max", "1E6"
           });
        addAnnotation
          (getDryFilm_BinderFraction(),
           source,
           new String[]
           {
               "unit", "wt%",
               "min", "0",
               "max", "100"
           });
        addAnnotation
          (getDryFilm_FilmThickness(),
           source,
           new String[]
           {
               "unit", "um",
               "min", "0",
               "max", "1E5"
           });
        addAnnotation
          (getDryFilm_RollTemperature(),
           source,
           new String[]
           {
               "unit", "degC",
               "min", "0",
               "max", "500"
           });
        addAnnotation
          (getCoat_Thickness(),
           source,
           new String[]
           {
               "unit", "nm",
               "min", "0",
               "max", "1E6"
           });
        addAnnotation
          (getCoat_MassFraction(),
           source,
           new String[]
           {
               "unit", "wt%",
               "min", "0",
               "max", "100"
           });
        addAnnotation
          (getStore_Temperature(),
           source,
           new String[]
           {
               "unit", "degC",
               "min", "-200",
               "max", "500"
           });
        addAnnotation
          (getStore_Duration(),
           source,
           new String[]
           {
               "unit", "h",
               "min", "0",
               "max", "1E6"
           });
    }

    /**
     * Initializes the annotations for <b>https://nitrolith.org/label</b>.
     * @generated
     */
    protected void createLabelAnnotations()
    {
        String source = "https://nitrolith.org/label";
        addAnnotation
          (czochralskiGrowthEClass,
           source,
           new String[]
           {
               "label", "Czochralski growth"
           });
        addAnnotation
          (mocvdEClass,
           source,
           new String[]
           {
               "label", "MOCVD"
           });
    }

} //SynthesisPackageImpl
