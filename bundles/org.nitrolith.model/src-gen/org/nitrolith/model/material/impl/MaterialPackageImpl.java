// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.material.impl;

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

import org.nitrolith.model.material.ActiveProperties;
import org.nitrolith.model.material.AirExposure;
import org.nitrolith.model.material.ArrheniusModel;
import org.nitrolith.model.material.ArrheniusRecord;
import org.nitrolith.model.material.Carrier;
import org.nitrolith.model.material.ConductivityRecord;
import org.nitrolith.model.material.ContactRecord;
import org.nitrolith.model.material.ContactVerdict;
import org.nitrolith.model.material.Contribution;
import org.nitrolith.model.material.Cost;
import org.nitrolith.model.material.CriticalCurrentRecord;
import org.nitrolith.model.material.CrystalSystem;
import org.nitrolith.model.material.Decomposition;
import org.nitrolith.model.material.DecompositionCause;
import org.nitrolith.model.material.Direction;
import org.nitrolith.model.material.Form;
import org.nitrolith.model.material.FormKind;
import org.nitrolith.model.material.LiteratureEntry;
import org.nitrolith.model.material.Material;
import org.nitrolith.model.material.MaterialClass;
import org.nitrolith.model.material.MaterialFactory;
import org.nitrolith.model.material.MaterialLibrary;
import org.nitrolith.model.material.MaterialPackage;
import org.nitrolith.model.material.MaterialRecord;
import org.nitrolith.model.material.MechanicalProperties;
import org.nitrolith.model.material.MethodParameter;
import org.nitrolith.model.material.MoistureSensitivity;
import org.nitrolith.model.material.Observation;
import org.nitrolith.model.material.Origin;
import org.nitrolith.model.material.Phase;
import org.nitrolith.model.material.PhaseTransition;
import org.nitrolith.model.material.PrintedValue;
import org.nitrolith.model.material.Reversibility;
import org.nitrolith.model.material.Site;
import org.nitrolith.model.material.StabilityWindow;
import org.nitrolith.model.material.StructureStatus;
import org.nitrolith.model.material.SynthesisMethod;
import org.nitrolith.model.material.ThermalEvent;
import org.nitrolith.model.material.ThermalEventKind;
import org.nitrolith.model.material.TransitionCause;
import org.nitrolith.model.material.WindowKind;

import org.nitrolith.model.measurement.MeasurementPackage;

import org.nitrolith.model.measurement.impl.MeasurementPackageImpl;

import org.nitrolith.model.notebook.NotebookPackage;

import org.nitrolith.model.notebook.impl.NotebookPackageImpl;

import org.nitrolith.model.synthesis.SynthesisPackage;

import org.nitrolith.model.synthesis.impl.SynthesisPackageImpl;

/**
 * An implementation of the model <b>Package</b>.
 * @generated
 */
public class MaterialPackageImpl extends EPackageImpl implements MaterialPackage
{
    /**
     * @generated
     */
    private EClass materialLibraryEClass = null;

    /**
     * @generated
     */
    private EClass materialEClass = null;

    /**
     * @generated
     */
    private EClass activePropertiesEClass = null;

    /**
     * @generated
     */
    private EClass costEClass = null;

    /**
     * @generated
     */
    private EClass phaseEClass = null;

    /**
     * @generated
     */
    private EClass siteEClass = null;

    /**
     * @generated
     */
    private EClass phaseTransitionEClass = null;

    /**
     * @generated
     */
    private EClass formEClass = null;

    /**
     * @generated
     */
    private EClass materialRecordEClass = null;

    /**
     * @generated
     */
    private EClass conductivityRecordEClass = null;

    /**
     * @generated
     */
    private EClass arrheniusRecordEClass = null;

    /**
     * @generated
     */
    private EClass stabilityWindowEClass = null;

    /**
     * @generated
     */
    private EClass decompositionEClass = null;

    /**
     * @generated
     */
    private EClass contactRecordEClass = null;

    /**
     * @generated
     */
    private EClass airExposureEClass = null;

    /**
     * @generated
     */
    private EClass thermalEventEClass = null;

    /**
     * @generated
     */
    private EClass mechanicalPropertiesEClass = null;

    /**
     * @generated
     */
    private EClass criticalCurrentRecordEClass = null;

    /**
     * @generated
     */
    private EClass observationEClass = null;

    /**
     * @generated
     */
    private EClass synthesisMethodEClass = null;

    /**
     * @generated
     */
    private EClass methodParameterEClass = null;

    /**
     * @generated
     */
    private EClass literatureEntryEClass = null;

    /**
     * @generated
     */
    private EClass printedValueEClass = null;

    /**
     * @generated
     */
    private EEnum materialClassEEnum = null;

    /**
     * @generated
     */
    private EEnum moistureSensitivityEEnum = null;

    /**
     * @generated
     */
    private EEnum crystalSystemEEnum = null;

    /**
     * @generated
     */
    private EEnum structureStatusEEnum = null;

    /**
     * @generated
     */
    private EEnum transitionCauseEEnum = null;

    /**
     * @generated
     */
    private EEnum reversibilityEEnum = null;

    /**
     * @generated
     */
    private EEnum formKindEEnum = null;

    /**
     * @generated
     */
    private EEnum directionEEnum = null;

    /**
     * @generated
     */
    private EEnum originEEnum = null;

    /**
     * @generated
     */
    private EEnum carrierEEnum = null;

    /**
     * @generated
     */
    private EEnum contributionEEnum = null;

    /**
     * @generated
     */
    private EEnum arrheniusModelEEnum = null;

    /**
     * @generated
     */
    private EEnum windowKindEEnum = null;

    /**
     * @generated
     */
    private EEnum decompositionCauseEEnum = null;

    /**
     * @generated
     */
    private EEnum contactVerdictEEnum = null;

    /**
     * @generated
     */
    private EEnum thermalEventKindEEnum = null;

    /**
     * Creates an instance of the model <b>Package</b>, registered with
     * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
     * package URI value.
     * <p>Note: the correct way to create the package is via the static
     * factory method {@link #init init()}, which also performs
     * initialization of the package, or returns the registered package,
     * if one already exists.
     * @see org.eclipse.emf.ecore.EPackage.Registry
     * @see org.nitrolith.model.material.MaterialPackage#eNS_URI
     * @see #init()
     * @generated
     */
    private MaterialPackageImpl()
    {
        super(eNS_URI, MaterialFactory.eINSTANCE);
    }
    /**
     * @generated
     */
    private static boolean isInited = false;

    /**
     * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
     *
     * <p>This method is used to initialize {@link MaterialPackage#eINSTANCE} when that field is accessed.
     * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
     * @see #eNS_URI
     * @see #createPackageContents()
     * @see #initializePackageContents()
     * @generated
     */
    public static MaterialPackage init()
    {
        if (isInited) return (MaterialPackage)EPackage.Registry.INSTANCE.getEPackage(MaterialPackage.eNS_URI);

        // Obtain or create and register package
        Object registeredMaterialPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
        MaterialPackageImpl theMaterialPackage = registeredMaterialPackage instanceof MaterialPackageImpl ? (MaterialPackageImpl)registeredMaterialPackage : new MaterialPackageImpl();

        isInited = true;

        // Obtain or create and register interdependencies
        Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(BasePackage.eNS_URI);
        BasePackageImpl theBasePackage = (BasePackageImpl)(registeredPackage instanceof BasePackageImpl ? registeredPackage : BasePackage.eINSTANCE);
        registeredPackage = EPackage.Registry.INSTANCE.getEPackage(SynthesisPackage.eNS_URI);
        SynthesisPackageImpl theSynthesisPackage = (SynthesisPackageImpl)(registeredPackage instanceof SynthesisPackageImpl ? registeredPackage : SynthesisPackage.eINSTANCE);
        registeredPackage = EPackage.Registry.INSTANCE.getEPackage(MeasurementPackage.eNS_URI);
        MeasurementPackageImpl theMeasurementPackage = (MeasurementPackageImpl)(registeredPackage instanceof MeasurementPackageImpl ? registeredPackage : MeasurementPackage.eINSTANCE);
        registeredPackage = EPackage.Registry.INSTANCE.getEPackage(CellPackage.eNS_URI);
        CellPackageImpl theCellPackage = (CellPackageImpl)(registeredPackage instanceof CellPackageImpl ? registeredPackage : CellPackage.eINSTANCE);
        registeredPackage = EPackage.Registry.INSTANCE.getEPackage(NotebookPackage.eNS_URI);
        NotebookPackageImpl theNotebookPackage = (NotebookPackageImpl)(registeredPackage instanceof NotebookPackageImpl ? registeredPackage : NotebookPackage.eINSTANCE);

        // Create package meta-data objects
        theMaterialPackage.createPackageContents();
        theBasePackage.createPackageContents();
        theSynthesisPackage.createPackageContents();
        theMeasurementPackage.createPackageContents();
        theCellPackage.createPackageContents();
        theNotebookPackage.createPackageContents();

        // Initialize created meta-data
        theMaterialPackage.initializePackageContents();
        theBasePackage.initializePackageContents();
        theSynthesisPackage.initializePackageContents();
        theMeasurementPackage.initializePackageContents();
        theCellPackage.initializePackageContents();
        theNotebookPackage.initializePackageContents();

        // Mark meta-data to indicate it can't be changed
        theMaterialPackage.freeze();

        // Update the registry and return the package
        EPackage.Registry.INSTANCE.put(MaterialPackage.eNS_URI, theMaterialPackage);
        return theMaterialPackage;
    }

    /**
     * @generated
     */
    @Override
    public EClass getMaterialLibrary()
    {
        return materialLibraryEClass;
    }

    /**
     * @generated
     */
    @Override
    public EReference getMaterialLibrary_Materials()
    {
        return (EReference)materialLibraryEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EReference getMaterialLibrary_Methods()
    {
        return (EReference)materialLibraryEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EReference getMaterialLibrary_Entries()
    {
        return (EReference)materialLibraryEClass.getEStructuralFeatures().get(2);
    }

    /**
     * @generated
     */
    @Override
    public EClass getMaterial()
    {
        return materialEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getMaterial_Formula()
    {
        return (EAttribute)materialEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getMaterial_MaterialClass()
    {
        return (EAttribute)materialEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getMaterial_Symbols()
    {
        return (EAttribute)materialEClass.getEStructuralFeatures().get(2);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getMaterial_MoistureSensitivity()
    {
        return (EAttribute)materialEClass.getEStructuralFeatures().get(3);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getMaterial_Density()
    {
        return (EAttribute)materialEClass.getEStructuralFeatures().get(4);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getMaterial_CasNumber()
    {
        return (EAttribute)materialEClass.getEStructuralFeatures().get(5);
    }

    /**
     * @generated
     */
    @Override
    public EReference getMaterial_ActiveProperties()
    {
        return (EReference)materialEClass.getEStructuralFeatures().get(6);
    }

    /**
     * @generated
     */
    @Override
    public EReference getMaterial_Cost()
    {
        return (EReference)materialEClass.getEStructuralFeatures().get(7);
    }

    /**
     * @generated
     */
    @Override
    public EReference getMaterial_Phases()
    {
        return (EReference)materialEClass.getEStructuralFeatures().get(8);
    }

    /**
     * @generated
     */
    @Override
    public EReference getMaterial_Transitions()
    {
        return (EReference)materialEClass.getEStructuralFeatures().get(9);
    }

    /**
     * @generated
     */
    @Override
    public EReference getMaterial_Forms()
    {
        return (EReference)materialEClass.getEStructuralFeatures().get(10);
    }

    /**
     * @generated
     */
    @Override
    public EReference getMaterial_Conductivities()
    {
        return (EReference)materialEClass.getEStructuralFeatures().get(11);
    }

    /**
     * @generated
     */
    @Override
    public EReference getMaterial_Activations()
    {
        return (EReference)materialEClass.getEStructuralFeatures().get(12);
    }

    /**
     * @generated
     */
    @Override
    public EReference getMaterial_Windows()
    {
        return (EReference)materialEClass.getEStructuralFeatures().get(13);
    }

    /**
     * @generated
     */
    @Override
    public EReference getMaterial_Decompositions()
    {
        return (EReference)materialEClass.getEStructuralFeatures().get(14);
    }

    /**
     * @generated
     */
    @Override
    public EReference getMaterial_Contacts()
    {
        return (EReference)materialEClass.getEStructuralFeatures().get(15);
    }

    /**
     * @generated
     */
    @Override
    public EReference getMaterial_Exposures()
    {
        return (EReference)materialEClass.getEStructuralFeatures().get(16);
    }

    /**
     * @generated
     */
    @Override
    public EReference getMaterial_ThermalEvents()
    {
        return (EReference)materialEClass.getEStructuralFeatures().get(17);
    }

    /**
     * @generated
     */
    @Override
    public EReference getMaterial_Mechanics()
    {
        return (EReference)materialEClass.getEStructuralFeatures().get(18);
    }

    /**
     * @generated
     */
    @Override
    public EReference getMaterial_CriticalCurrents()
    {
        return (EReference)materialEClass.getEStructuralFeatures().get(19);
    }

    /**
     * @generated
     */
    @Override
    public EReference getMaterial_Observations()
    {
        return (EReference)materialEClass.getEStructuralFeatures().get(20);
    }

    /**
     * @generated
     */
    @Override
    public EReference getMaterial_Discrepancies()
    {
        return (EReference)materialEClass.getEStructuralFeatures().get(21);
    }

    /**
     * @generated
     */
    @Override
    public EClass getActiveProperties()
    {
        return activePropertiesEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getActiveProperties_SpecificCapacity()
    {
        return (EAttribute)activePropertiesEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getActiveProperties_TheoreticalCapacity()
    {
        return (EAttribute)activePropertiesEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getActiveProperties_MeanVoltage()
    {
        return (EAttribute)activePropertiesEClass.getEStructuralFeatures().get(2);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getActiveProperties_UpperCutoffVoltage()
    {
        return (EAttribute)activePropertiesEClass.getEStructuralFeatures().get(3);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getActiveProperties_LowerCutoffVoltage()
    {
        return (EAttribute)activePropertiesEClass.getEStructuralFeatures().get(4);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getActiveProperties_FirstCycleLoss()
    {
        return (EAttribute)activePropertiesEClass.getEStructuralFeatures().get(5);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getActiveProperties_VolumeChange()
    {
        return (EAttribute)activePropertiesEClass.getEStructuralFeatures().get(6);
    }

    /**
     * @generated
     */
    @Override
    public EClass getCost()
    {
        return costEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getCost_PricePerKilogram()
    {
        return (EAttribute)costEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getCost_Currency()
    {
        return (EAttribute)costEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getCost_PricedOn()
    {
        return (EAttribute)costEClass.getEStructuralFeatures().get(2);
    }

    /**
     * @generated
     */
    @Override
    public EClass getPhase()
    {
        return phaseEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getPhase_Composition()
    {
        return (EAttribute)phaseEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getPhase_CrystalSystem()
    {
        return (EAttribute)phaseEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getPhase_SpaceGroupPrinted()
    {
        return (EAttribute)phaseEClass.getEStructuralFeatures().get(2);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getPhase_SpaceGroup()
    {
        return (EAttribute)phaseEClass.getEStructuralFeatures().get(3);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getPhase_StructureType()
    {
        return (EAttribute)phaseEClass.getEStructuralFeatures().get(4);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getPhase_StructureStatus()
    {
        return (EAttribute)phaseEClass.getEStructuralFeatures().get(5);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getPhase_A()
    {
        return (EAttribute)phaseEClass.getEStructuralFeatures().get(6);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getPhase_B()
    {
        return (EAttribute)phaseEClass.getEStructuralFeatures().get(7);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getPhase_C()
    {
        return (EAttribute)phaseEClass.getEStructuralFeatures().get(8);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getPhase_Alpha()
    {
        return (EAttribute)phaseEClass.getEStructuralFeatures().get(9);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getPhase_Beta()
    {
        return (EAttribute)phaseEClass.getEStructuralFeatures().get(10);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getPhase_Gamma()
    {
        return (EAttribute)phaseEClass.getEStructuralFeatures().get(11);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getPhase_CellVolume()
    {
        return (EAttribute)phaseEClass.getEStructuralFeatures().get(12);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getPhase_FormulaUnits()
    {
        return (EAttribute)phaseEClass.getEStructuralFeatures().get(13);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getPhase_Density()
    {
        return (EAttribute)phaseEClass.getEStructuralFeatures().get(14);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getPhase_StableTemperature()
    {
        return (EAttribute)phaseEClass.getEStructuralFeatures().get(15);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getPhase_StablePressure()
    {
        return (EAttribute)phaseEClass.getEStructuralFeatures().get(16);
    }

    /**
     * @generated
     */
    @Override
    public EReference getPhase_Sites()
    {
        return (EReference)phaseEClass.getEStructuralFeatures().get(17);
    }

    /**
     * @generated
     */
    @Override
    public EClass getSite()
    {
        return siteEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getSite_Wyckoff()
    {
        return (EAttribute)siteEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getSite_Element()
    {
        return (EAttribute)siteEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getSite_Occupancy()
    {
        return (EAttribute)siteEClass.getEStructuralFeatures().get(2);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getSite_Vacancy()
    {
        return (EAttribute)siteEClass.getEStructuralFeatures().get(3);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getSite_X()
    {
        return (EAttribute)siteEClass.getEStructuralFeatures().get(4);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getSite_Y()
    {
        return (EAttribute)siteEClass.getEStructuralFeatures().get(5);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getSite_Z()
    {
        return (EAttribute)siteEClass.getEStructuralFeatures().get(6);
    }

    /**
     * @generated
     */
    @Override
    public EClass getPhaseTransition()
    {
        return phaseTransitionEClass;
    }

    /**
     * @generated
     */
    @Override
    public EReference getPhaseTransition_From()
    {
        return (EReference)phaseTransitionEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EReference getPhaseTransition_To()
    {
        return (EReference)phaseTransitionEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getPhaseTransition_Temperature()
    {
        return (EAttribute)phaseTransitionEClass.getEStructuralFeatures().get(2);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getPhaseTransition_Pressure()
    {
        return (EAttribute)phaseTransitionEClass.getEStructuralFeatures().get(3);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getPhaseTransition_Cause()
    {
        return (EAttribute)phaseTransitionEClass.getEStructuralFeatures().get(4);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getPhaseTransition_Reversibility()
    {
        return (EAttribute)phaseTransitionEClass.getEStructuralFeatures().get(5);
    }

    /**
     * @generated
     */
    @Override
    public EClass getForm()
    {
        return formEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getForm_Kind()
    {
        return (EAttribute)formEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getForm_Preparation()
    {
        return (EAttribute)formEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getForm_Dopant()
    {
        return (EAttribute)formEClass.getEStructuralFeatures().get(2);
    }

    /**
     * @generated
     */
    @Override
    public EReference getForm_Phase()
    {
        return (EReference)formEClass.getEStructuralFeatures().get(3);
    }

    /**
     * @generated
     */
    @Override
    public EReference getForm_Method()
    {
        return (EReference)formEClass.getEStructuralFeatures().get(4);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getForm_Thickness()
    {
        return (EAttribute)formEClass.getEStructuralFeatures().get(5);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getForm_RelativeDensity()
    {
        return (EAttribute)formEClass.getEStructuralFeatures().get(6);
    }

    /**
     * @generated
     */
    @Override
    public EClass getMaterialRecord()
    {
        return materialRecordEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getMaterialRecord_PrintedName()
    {
        return (EAttribute)materialRecordEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EReference getMaterialRecord_Phase()
    {
        return (EReference)materialRecordEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EReference getMaterialRecord_Form()
    {
        return (EReference)materialRecordEClass.getEStructuralFeatures().get(2);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getMaterialRecord_Method()
    {
        return (EAttribute)materialRecordEClass.getEStructuralFeatures().get(3);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getMaterialRecord_Condition()
    {
        return (EAttribute)materialRecordEClass.getEStructuralFeatures().get(4);
    }

    /**
     * @generated
     */
    @Override
    public EClass getConductivityRecord()
    {
        return conductivityRecordEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getConductivityRecord_Value()
    {
        return (EAttribute)conductivityRecordEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getConductivityRecord_Temperature()
    {
        return (EAttribute)conductivityRecordEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getConductivityRecord_Direction()
    {
        return (EAttribute)conductivityRecordEClass.getEStructuralFeatures().get(2);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getConductivityRecord_Origin()
    {
        return (EAttribute)conductivityRecordEClass.getEStructuralFeatures().get(3);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getConductivityRecord_Carrier()
    {
        return (EAttribute)conductivityRecordEClass.getEStructuralFeatures().get(4);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getConductivityRecord_Contribution()
    {
        return (EAttribute)conductivityRecordEClass.getEStructuralFeatures().get(5);
    }

    /**
     * @generated
     */
    @Override
    public EReference getConductivityRecord_Result()
    {
        return (EReference)conductivityRecordEClass.getEStructuralFeatures().get(6);
    }

    /**
     * @generated
     */
    @Override
    public EClass getArrheniusRecord()
    {
        return arrheniusRecordEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getArrheniusRecord_ActivationEnergy()
    {
        return (EAttribute)arrheniusRecordEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getArrheniusRecord_Prefactor()
    {
        return (EAttribute)arrheniusRecordEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getArrheniusRecord_Model()
    {
        return (EAttribute)arrheniusRecordEClass.getEStructuralFeatures().get(2);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getArrheniusRecord_Branch()
    {
        return (EAttribute)arrheniusRecordEClass.getEStructuralFeatures().get(3);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getArrheniusRecord_TemperatureRange()
    {
        return (EAttribute)arrheniusRecordEClass.getEStructuralFeatures().get(4);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getArrheniusRecord_Direction()
    {
        return (EAttribute)arrheniusRecordEClass.getEStructuralFeatures().get(5);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getArrheniusRecord_Origin()
    {
        return (EAttribute)arrheniusRecordEClass.getEStructuralFeatures().get(6);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getArrheniusRecord_Carrier()
    {
        return (EAttribute)arrheniusRecordEClass.getEStructuralFeatures().get(7);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getArrheniusRecord_Contribution()
    {
        return (EAttribute)arrheniusRecordEClass.getEStructuralFeatures().get(8);
    }

    /**
     * @generated
     */
    @Override
    public EReference getArrheniusRecord_Result()
    {
        return (EReference)arrheniusRecordEClass.getEStructuralFeatures().get(9);
    }

    /**
     * @generated
     */
    @Override
    public EClass getStabilityWindow()
    {
        return stabilityWindowEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getStabilityWindow_Kind()
    {
        return (EAttribute)stabilityWindowEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getStabilityWindow_Lower()
    {
        return (EAttribute)stabilityWindowEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getStabilityWindow_Upper()
    {
        return (EAttribute)stabilityWindowEClass.getEStructuralFeatures().get(2);
    }

    /**
     * @generated
     */
    @Override
    public EClass getDecomposition()
    {
        return decompositionEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getDecomposition_Cause()
    {
        return (EAttribute)decompositionEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getDecomposition_OnsetPotential()
    {
        return (EAttribute)decompositionEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getDecomposition_OnsetTemperature()
    {
        return (EAttribute)decompositionEClass.getEStructuralFeatures().get(2);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getDecomposition_Products()
    {
        return (EAttribute)decompositionEClass.getEStructuralFeatures().get(3);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getDecomposition_ProductText()
    {
        return (EAttribute)decompositionEClass.getEStructuralFeatures().get(4);
    }

    /**
     * @generated
     */
    @Override
    public EClass getContactRecord()
    {
        return contactRecordEClass;
    }

    /**
     * @generated
     */
    @Override
    public EReference getContactRecord_Partner()
    {
        return (EReference)contactRecordEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getContactRecord_PartnerName()
    {
        return (EAttribute)contactRecordEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getContactRecord_Verdict()
    {
        return (EAttribute)contactRecordEClass.getEStructuralFeatures().get(2);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getContactRecord_Products()
    {
        return (EAttribute)contactRecordEClass.getEStructuralFeatures().get(3);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getContactRecord_ProductText()
    {
        return (EAttribute)contactRecordEClass.getEStructuralFeatures().get(4);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getContactRecord_Potential()
    {
        return (EAttribute)contactRecordEClass.getEStructuralFeatures().get(5);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getContactRecord_AreaSpecificResistance()
    {
        return (EAttribute)contactRecordEClass.getEStructuralFeatures().get(6);
    }

    /**
     * @generated
     */
    @Override
    public EClass getAirExposure()
    {
        return airExposureEClass;
    }

    /**
     * @generated
     */
    @Override
    public EReference getAirExposure_Atmosphere()
    {
        return (EReference)airExposureEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getAirExposure_Duration()
    {
        return (EAttribute)airExposureEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getAirExposure_Temperature()
    {
        return (EAttribute)airExposureEClass.getEStructuralFeatures().get(2);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getAirExposure_ConductivityBefore()
    {
        return (EAttribute)airExposureEClass.getEStructuralFeatures().get(3);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getAirExposure_ConductivityAfter()
    {
        return (EAttribute)airExposureEClass.getEStructuralFeatures().get(4);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getAirExposure_RetainedConductivity()
    {
        return (EAttribute)airExposureEClass.getEStructuralFeatures().get(5);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getAirExposure_Outcome()
    {
        return (EAttribute)airExposureEClass.getEStructuralFeatures().get(6);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getAirExposure_Products()
    {
        return (EAttribute)airExposureEClass.getEStructuralFeatures().get(7);
    }

    /**
     * @generated
     */
    @Override
    public EClass getThermalEvent()
    {
        return thermalEventEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getThermalEvent_Kind()
    {
        return (EAttribute)thermalEventEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getThermalEvent_Temperature()
    {
        return (EAttribute)thermalEventEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EReference getThermalEvent_Atmosphere()
    {
        return (EReference)thermalEventEClass.getEStructuralFeatures().get(2);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getThermalEvent_Outcome()
    {
        return (EAttribute)thermalEventEClass.getEStructuralFeatures().get(3);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getThermalEvent_Products()
    {
        return (EAttribute)thermalEventEClass.getEStructuralFeatures().get(4);
    }

    /**
     * @generated
     */
    @Override
    public EClass getMechanicalProperties()
    {
        return mechanicalPropertiesEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getMechanicalProperties_YoungsModulus()
    {
        return (EAttribute)mechanicalPropertiesEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getMechanicalProperties_ShearModulus()
    {
        return (EAttribute)mechanicalPropertiesEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getMechanicalProperties_BulkModulus()
    {
        return (EAttribute)mechanicalPropertiesEClass.getEStructuralFeatures().get(2);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getMechanicalProperties_Hardness()
    {
        return (EAttribute)mechanicalPropertiesEClass.getEStructuralFeatures().get(3);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getMechanicalProperties_ModulusToHardness()
    {
        return (EAttribute)mechanicalPropertiesEClass.getEStructuralFeatures().get(4);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getMechanicalProperties_PoissonRatio()
    {
        return (EAttribute)mechanicalPropertiesEClass.getEStructuralFeatures().get(5);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getMechanicalProperties_FractureToughness()
    {
        return (EAttribute)mechanicalPropertiesEClass.getEStructuralFeatures().get(6);
    }

    /**
     * @generated
     */
    @Override
    public EClass getCriticalCurrentRecord()
    {
        return criticalCurrentRecordEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getCriticalCurrentRecord_Configuration()
    {
        return (EAttribute)criticalCurrentRecordEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getCriticalCurrentRecord_CurrentDensity()
    {
        return (EAttribute)criticalCurrentRecordEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getCriticalCurrentRecord_ArealCapacity()
    {
        return (EAttribute)criticalCurrentRecordEClass.getEStructuralFeatures().get(2);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getCriticalCurrentRecord_Temperature()
    {
        return (EAttribute)criticalCurrentRecordEClass.getEStructuralFeatures().get(3);
    }

    /**
     * @generated
     */
    @Override
    public EClass getObservation()
    {
        return observationEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getObservation_Property()
    {
        return (EAttribute)observationEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getObservation_Qualifier()
    {
        return (EAttribute)observationEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getObservation_Value()
    {
        return (EAttribute)observationEClass.getEStructuralFeatures().get(2);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getObservation_ValueText()
    {
        return (EAttribute)observationEClass.getEStructuralFeatures().get(3);
    }

    /**
     * @generated
     */
    @Override
    public EClass getSynthesisMethod()
    {
        return synthesisMethodEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getSynthesisMethod_Group()
    {
        return (EAttribute)synthesisMethodEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getSynthesisMethod_SubMethod()
    {
        return (EAttribute)synthesisMethodEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getSynthesisMethod_Advantages()
    {
        return (EAttribute)synthesisMethodEClass.getEStructuralFeatures().get(2);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getSynthesisMethod_Disadvantages()
    {
        return (EAttribute)synthesisMethodEClass.getEStructuralFeatures().get(3);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getSynthesisMethod_SuitableForms()
    {
        return (EAttribute)synthesisMethodEClass.getEStructuralFeatures().get(4);
    }

    /**
     * @generated
     */
    @Override
    public EReference getSynthesisMethod_Parameters()
    {
        return (EReference)synthesisMethodEClass.getEStructuralFeatures().get(5);
    }

    /**
     * @generated
     */
    @Override
    public EClass getMethodParameter()
    {
        return methodParameterEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getMethodParameter_Material()
    {
        return (EAttribute)methodParameterEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getMethodParameter_Value()
    {
        return (EAttribute)methodParameterEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getMethodParameter_Printed()
    {
        return (EAttribute)methodParameterEClass.getEStructuralFeatures().get(2);
    }

    /**
     * @generated
     */
    @Override
    public EClass getLiteratureEntry()
    {
        return literatureEntryEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getLiteratureEntry_Key()
    {
        return (EAttribute)literatureEntryEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getLiteratureEntry_Category()
    {
        return (EAttribute)literatureEntryEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EReference getLiteratureEntry_About()
    {
        return (EReference)literatureEntryEClass.getEStructuralFeatures().get(2);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getLiteratureEntry_Property()
    {
        return (EAttribute)literatureEntryEClass.getEStructuralFeatures().get(3);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getLiteratureEntry_Qualifier()
    {
        return (EAttribute)literatureEntryEClass.getEStructuralFeatures().get(4);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getLiteratureEntry_Comparison()
    {
        return (EAttribute)literatureEntryEClass.getEStructuralFeatures().get(5);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getLiteratureEntry_Value()
    {
        return (EAttribute)literatureEntryEClass.getEStructuralFeatures().get(6);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getLiteratureEntry_Condition()
    {
        return (EAttribute)literatureEntryEClass.getEStructuralFeatures().get(7);
    }

    /**
     * @generated
     */
    @Override
    public EReference getLiteratureEntry_Printed()
    {
        return (EReference)literatureEntryEClass.getEStructuralFeatures().get(8);
    }

    /**
     * @generated
     */
    @Override
    public EClass getPrintedValue()
    {
        return printedValueEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getPrintedValue_Property()
    {
        return (EAttribute)printedValueEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getPrintedValue_Text()
    {
        return (EAttribute)printedValueEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EEnum getMaterialClass()
    {
        return materialClassEEnum;
    }

    /**
     * @generated
     */
    @Override
    public EEnum getMoistureSensitivity()
    {
        return moistureSensitivityEEnum;
    }

    /**
     * @generated
     */
    @Override
    public EEnum getCrystalSystem()
    {
        return crystalSystemEEnum;
    }

    /**
     * @generated
     */
    @Override
    public EEnum getStructureStatus()
    {
        return structureStatusEEnum;
    }

    /**
     * @generated
     */
    @Override
    public EEnum getTransitionCause()
    {
        return transitionCauseEEnum;
    }

    /**
     * @generated
     */
    @Override
    public EEnum getReversibility()
    {
        return reversibilityEEnum;
    }

    /**
     * @generated
     */
    @Override
    public EEnum getFormKind()
    {
        return formKindEEnum;
    }

    /**
     * @generated
     */
    @Override
    public EEnum getDirection()
    {
        return directionEEnum;
    }

    /**
     * @generated
     */
    @Override
    public EEnum getOrigin()
    {
        return originEEnum;
    }

    /**
     * @generated
     */
    @Override
    public EEnum getCarrier()
    {
        return carrierEEnum;
    }

    /**
     * @generated
     */
    @Override
    public EEnum getContribution()
    {
        return contributionEEnum;
    }

    /**
     * @generated
     */
    @Override
    public EEnum getArrheniusModel()
    {
        return arrheniusModelEEnum;
    }

    /**
     * @generated
     */
    @Override
    public EEnum getWindowKind()
    {
        return windowKindEEnum;
    }

    /**
     * @generated
     */
    @Override
    public EEnum getDecompositionCause()
    {
        return decompositionCauseEEnum;
    }

    /**
     * @generated
     */
    @Override
    public EEnum getContactVerdict()
    {
        return contactVerdictEEnum;
    }

    /**
     * @generated
     */
    @Override
    public EEnum getThermalEventKind()
    {
        return thermalEventKindEEnum;
    }

    /**
     * @generated
     */
    @Override
    public MaterialFactory getMaterialFactory()
    {
        return (MaterialFactory)getEFactoryInstance();
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
        materialLibraryEClass = createEClass(MATERIAL_LIBRARY);
        createEReference(materialLibraryEClass, MATERIAL_LIBRARY__MATERIALS);
        createEReference(materialLibraryEClass, MATERIAL_LIBRARY__METHODS);
        createEReference(materialLibraryEClass, MATERIAL_LIBRARY__ENTRIES);

        materialEClass = createEClass(MATERIAL);
        createEAttribute(materialEClass, MATERIAL__FORMULA);
        createEAttribute(materialEClass, MATERIAL__MATERIAL_CLASS);
        createEAttribute(materialEClass, MATERIAL__SYMBOLS);
        createEAttribute(materialEClass, MATERIAL__MOISTURE_SENSITIVITY);
        createEAttribute(materialEClass, MATERIAL__DENSITY);
        createEAttribute(materialEClass, MATERIAL__CAS_NUMBER);
        createEReference(materialEClass, MATERIAL__ACTIVE_PROPERTIES);
        createEReference(materialEClass, MATERIAL__COST);
        createEReference(materialEClass, MATERIAL__PHASES);
        createEReference(materialEClass, MATERIAL__TRANSITIONS);
        createEReference(materialEClass, MATERIAL__FORMS);
        createEReference(materialEClass, MATERIAL__CONDUCTIVITIES);
        createEReference(materialEClass, MATERIAL__ACTIVATIONS);
        createEReference(materialEClass, MATERIAL__WINDOWS);
        createEReference(materialEClass, MATERIAL__DECOMPOSITIONS);
        createEReference(materialEClass, MATERIAL__CONTACTS);
        createEReference(materialEClass, MATERIAL__EXPOSURES);
        createEReference(materialEClass, MATERIAL__THERMAL_EVENTS);
        createEReference(materialEClass, MATERIAL__MECHANICS);
        createEReference(materialEClass, MATERIAL__CRITICAL_CURRENTS);
        createEReference(materialEClass, MATERIAL__OBSERVATIONS);
        createEReference(materialEClass, MATERIAL__DISCREPANCIES);

        activePropertiesEClass = createEClass(ACTIVE_PROPERTIES);
        createEAttribute(activePropertiesEClass, ACTIVE_PROPERTIES__SPECIFIC_CAPACITY);
        createEAttribute(activePropertiesEClass, ACTIVE_PROPERTIES__THEORETICAL_CAPACITY);
        createEAttribute(activePropertiesEClass, ACTIVE_PROPERTIES__MEAN_VOLTAGE);
        createEAttribute(activePropertiesEClass, ACTIVE_PROPERTIES__UPPER_CUTOFF_VOLTAGE);
        createEAttribute(activePropertiesEClass, ACTIVE_PROPERTIES__LOWER_CUTOFF_VOLTAGE);
        createEAttribute(activePropertiesEClass, ACTIVE_PROPERTIES__FIRST_CYCLE_LOSS);
        createEAttribute(activePropertiesEClass, ACTIVE_PROPERTIES__VOLUME_CHANGE);

        costEClass = createEClass(COST);
        createEAttribute(costEClass, COST__PRICE_PER_KILOGRAM);
        createEAttribute(costEClass, COST__CURRENCY);
        createEAttribute(costEClass, COST__PRICED_ON);

        phaseEClass = createEClass(PHASE);
        createEAttribute(phaseEClass, PHASE__COMPOSITION);
        createEAttribute(phaseEClass, PHASE__CRYSTAL_SYSTEM);
        createEAttribute(phaseEClass, PHASE__SPACE_GROUP_PRINTED);
        createEAttribute(phaseEClass, PHASE__SPACE_GROUP);
        createEAttribute(phaseEClass, PHASE__STRUCTURE_TYPE);
        createEAttribute(phaseEClass, PHASE__STRUCTURE_STATUS);
        createEAttribute(phaseEClass, PHASE__A);
        createEAttribute(phaseEClass, PHASE__B);
        createEAttribute(phaseEClass, PHASE__C);
        createEAttribute(phaseEClass, PHASE__ALPHA);
        createEAttribute(phaseEClass, PHASE__BETA);
        createEAttribute(phaseEClass, PHASE__GAMMA);
        createEAttribute(phaseEClass, PHASE__CELL_VOLUME);
        createEAttribute(phaseEClass, PHASE__FORMULA_UNITS);
        createEAttribute(phaseEClass, PHASE__DENSITY);
        createEAttribute(phaseEClass, PHASE__STABLE_TEMPERATURE);
        createEAttribute(phaseEClass, PHASE__STABLE_PRESSURE);
        createEReference(phaseEClass, PHASE__SITES);

        siteEClass = createEClass(SITE);
        createEAttribute(siteEClass, SITE__WYCKOFF);
        createEAttribute(siteEClass, SITE__ELEMENT);
        createEAttribute(siteEClass, SITE__OCCUPANCY);
        createEAttribute(siteEClass, SITE__VACANCY);
        createEAttribute(siteEClass, SITE__X);
        createEAttribute(siteEClass, SITE__Y);
        createEAttribute(siteEClass, SITE__Z);

        phaseTransitionEClass = createEClass(PHASE_TRANSITION);
        createEReference(phaseTransitionEClass, PHASE_TRANSITION__FROM);
        createEReference(phaseTransitionEClass, PHASE_TRANSITION__TO);
        createEAttribute(phaseTransitionEClass, PHASE_TRANSITION__TEMPERATURE);
        createEAttribute(phaseTransitionEClass, PHASE_TRANSITION__PRESSURE);
        createEAttribute(phaseTransitionEClass, PHASE_TRANSITION__CAUSE);
        createEAttribute(phaseTransitionEClass, PHASE_TRANSITION__REVERSIBILITY);

        formEClass = createEClass(FORM);
        createEAttribute(formEClass, FORM__KIND);
        createEAttribute(formEClass, FORM__PREPARATION);
        createEAttribute(formEClass, FORM__DOPANT);
        createEReference(formEClass, FORM__PHASE);
        createEReference(formEClass, FORM__METHOD);
        createEAttribute(formEClass, FORM__THICKNESS);
        createEAttribute(formEClass, FORM__RELATIVE_DENSITY);

        materialRecordEClass = createEClass(MATERIAL_RECORD);
        createEAttribute(materialRecordEClass, MATERIAL_RECORD__PRINTED_NAME);
        createEReference(materialRecordEClass, MATERIAL_RECORD__PHASE);
        createEReference(materialRecordEClass, MATERIAL_RECORD__FORM);
        createEAttribute(materialRecordEClass, MATERIAL_RECORD__METHOD);
        createEAttribute(materialRecordEClass, MATERIAL_RECORD__CONDITION);

        conductivityRecordEClass = createEClass(CONDUCTIVITY_RECORD);
        createEAttribute(conductivityRecordEClass, CONDUCTIVITY_RECORD__VALUE);
        createEAttribute(conductivityRecordEClass, CONDUCTIVITY_RECORD__TEMPERATURE);
        createEAttribute(conductivityRecordEClass, CONDUCTIVITY_RECORD__DIRECTION);
        createEAttribute(conductivityRecordEClass, CONDUCTIVITY_RECORD__ORIGIN);
        createEAttribute(conductivityRecordEClass, CONDUCTIVITY_RECORD__CARRIER);
        createEAttribute(conductivityRecordEClass, CONDUCTIVITY_RECORD__CONTRIBUTION);
        createEReference(conductivityRecordEClass, CONDUCTIVITY_RECORD__RESULT);

        arrheniusRecordEClass = createEClass(ARRHENIUS_RECORD);
        createEAttribute(arrheniusRecordEClass, ARRHENIUS_RECORD__ACTIVATION_ENERGY);
        createEAttribute(arrheniusRecordEClass, ARRHENIUS_RECORD__PREFACTOR);
        createEAttribute(arrheniusRecordEClass, ARRHENIUS_RECORD__MODEL);
        createEAttribute(arrheniusRecordEClass, ARRHENIUS_RECORD__BRANCH);
        createEAttribute(arrheniusRecordEClass, ARRHENIUS_RECORD__TEMPERATURE_RANGE);
        createEAttribute(arrheniusRecordEClass, ARRHENIUS_RECORD__DIRECTION);
        createEAttribute(arrheniusRecordEClass, ARRHENIUS_RECORD__ORIGIN);
        createEAttribute(arrheniusRecordEClass, ARRHENIUS_RECORD__CARRIER);
        createEAttribute(arrheniusRecordEClass, ARRHENIUS_RECORD__CONTRIBUTION);
        createEReference(arrheniusRecordEClass, ARRHENIUS_RECORD__RESULT);

        stabilityWindowEClass = createEClass(STABILITY_WINDOW);
        createEAttribute(stabilityWindowEClass, STABILITY_WINDOW__KIND);
        createEAttribute(stabilityWindowEClass, STABILITY_WINDOW__LOWER);
        createEAttribute(stabilityWindowEClass, STABILITY_WINDOW__UPPER);

        decompositionEClass = createEClass(DECOMPOSITION);
        createEAttribute(decompositionEClass, DECOMPOSITION__CAUSE);
        createEAttribute(decompositionEClass, DECOMPOSITION__ONSET_POTENTIAL);
        createEAttribute(decompositionEClass, DECOMPOSITION__ONSET_TEMPERATURE);
        createEAttribute(decompositionEClass, DECOMPOSITION__PRODUCTS);
        createEAttribute(decompositionEClass, DECOMPOSITION__PRODUCT_TEXT);

        contactRecordEClass = createEClass(CONTACT_RECORD);
        createEReference(contactRecordEClass, CONTACT_RECORD__PARTNER);
        createEAttribute(contactRecordEClass, CONTACT_RECORD__PARTNER_NAME);
        createEAttribute(contactRecordEClass, CONTACT_RECORD__VERDICT);
        createEAttribute(contactRecordEClass, CONTACT_RECORD__PRODUCTS);
        createEAttribute(contactRecordEClass, CONTACT_RECORD__PRODUCT_TEXT);
        createEAttribute(contactRecordEClass, CONTACT_RECORD__POTENTIAL);
        createEAttribute(contactRecordEClass, CONTACT_RECORD__AREA_SPECIFIC_RESISTANCE);

        airExposureEClass = createEClass(AIR_EXPOSURE);
        createEReference(airExposureEClass, AIR_EXPOSURE__ATMOSPHERE);
        createEAttribute(airExposureEClass, AIR_EXPOSURE__DURATION);
        createEAttribute(airExposureEClass, AIR_EXPOSURE__TEMPERATURE);
        createEAttribute(airExposureEClass, AIR_EXPOSURE__CONDUCTIVITY_BEFORE);
        createEAttribute(airExposureEClass, AIR_EXPOSURE__CONDUCTIVITY_AFTER);
        createEAttribute(airExposureEClass, AIR_EXPOSURE__RETAINED_CONDUCTIVITY);
        createEAttribute(airExposureEClass, AIR_EXPOSURE__OUTCOME);
        createEAttribute(airExposureEClass, AIR_EXPOSURE__PRODUCTS);

        thermalEventEClass = createEClass(THERMAL_EVENT);
        createEAttribute(thermalEventEClass, THERMAL_EVENT__KIND);
        createEAttribute(thermalEventEClass, THERMAL_EVENT__TEMPERATURE);
        createEReference(thermalEventEClass, THERMAL_EVENT__ATMOSPHERE);
        createEAttribute(thermalEventEClass, THERMAL_EVENT__OUTCOME);
        createEAttribute(thermalEventEClass, THERMAL_EVENT__PRODUCTS);

        mechanicalPropertiesEClass = createEClass(MECHANICAL_PROPERTIES);
        createEAttribute(mechanicalPropertiesEClass, MECHANICAL_PROPERTIES__YOUNGS_MODULUS);
        createEAttribute(mechanicalPropertiesEClass, MECHANICAL_PROPERTIES__SHEAR_MODULUS);
        createEAttribute(mechanicalPropertiesEClass, MECHANICAL_PROPERTIES__BULK_MODULUS);
        createEAttribute(mechanicalPropertiesEClass, MECHANICAL_PROPERTIES__HARDNESS);
        createEAttribute(mechanicalPropertiesEClass, MECHANICAL_PROPERTIES__MODULUS_TO_HARDNESS);
        createEAttribute(mechanicalPropertiesEClass, MECHANICAL_PROPERTIES__POISSON_RATIO);
        createEAttribute(mechanicalPropertiesEClass, MECHANICAL_PROPERTIES__FRACTURE_TOUGHNESS);

        criticalCurrentRecordEClass = createEClass(CRITICAL_CURRENT_RECORD);
        createEAttribute(criticalCurrentRecordEClass, CRITICAL_CURRENT_RECORD__CONFIGURATION);
        createEAttribute(criticalCurrentRecordEClass, CRITICAL_CURRENT_RECORD__CURRENT_DENSITY);
        createEAttribute(criticalCurrentRecordEClass, CRITICAL_CURRENT_RECORD__AREAL_CAPACITY);
        createEAttribute(criticalCurrentRecordEClass, CRITICAL_CURRENT_RECORD__TEMPERATURE);

        observationEClass = createEClass(OBSERVATION);
        createEAttribute(observationEClass, OBSERVATION__PROPERTY);
        createEAttribute(observationEClass, OBSERVATION__QUALIFIER);
        createEAttribute(observationEClass, OBSERVATION__VALUE);
        createEAttribute(observationEClass, OBSERVATION__VALUE_TEXT);

        synthesisMethodEClass = createEClass(SYNTHESIS_METHOD);
        createEAttribute(synthesisMethodEClass, SYNTHESIS_METHOD__GROUP);
        createEAttribute(synthesisMethodEClass, SYNTHESIS_METHOD__SUB_METHOD);
        createEAttribute(synthesisMethodEClass, SYNTHESIS_METHOD__ADVANTAGES);
        createEAttribute(synthesisMethodEClass, SYNTHESIS_METHOD__DISADVANTAGES);
        createEAttribute(synthesisMethodEClass, SYNTHESIS_METHOD__SUITABLE_FORMS);
        createEReference(synthesisMethodEClass, SYNTHESIS_METHOD__PARAMETERS);

        methodParameterEClass = createEClass(METHOD_PARAMETER);
        createEAttribute(methodParameterEClass, METHOD_PARAMETER__MATERIAL);
        createEAttribute(methodParameterEClass, METHOD_PARAMETER__VALUE);
        createEAttribute(methodParameterEClass, METHOD_PARAMETER__PRINTED);

        literatureEntryEClass = createEClass(LITERATURE_ENTRY);
        createEAttribute(literatureEntryEClass, LITERATURE_ENTRY__KEY);
        createEAttribute(literatureEntryEClass, LITERATURE_ENTRY__CATEGORY);
        createEReference(literatureEntryEClass, LITERATURE_ENTRY__ABOUT);
        createEAttribute(literatureEntryEClass, LITERATURE_ENTRY__PROPERTY);
        createEAttribute(literatureEntryEClass, LITERATURE_ENTRY__QUALIFIER);
        createEAttribute(literatureEntryEClass, LITERATURE_ENTRY__COMPARISON);
        createEAttribute(literatureEntryEClass, LITERATURE_ENTRY__VALUE);
        createEAttribute(literatureEntryEClass, LITERATURE_ENTRY__CONDITION);
        createEReference(literatureEntryEClass, LITERATURE_ENTRY__PRINTED);

        printedValueEClass = createEClass(PRINTED_VALUE);
        createEAttribute(printedValueEClass, PRINTED_VALUE__PROPERTY);
        createEAttribute(printedValueEClass, PRINTED_VALUE__TEXT);

        // Create enums
        materialClassEEnum = createEEnum(MATERIAL_CLASS);
        moistureSensitivityEEnum = createEEnum(MOISTURE_SENSITIVITY);
        crystalSystemEEnum = createEEnum(CRYSTAL_SYSTEM);
        structureStatusEEnum = createEEnum(STRUCTURE_STATUS);
        transitionCauseEEnum = createEEnum(TRANSITION_CAUSE);
        reversibilityEEnum = createEEnum(REVERSIBILITY);
        formKindEEnum = createEEnum(FORM_KIND);
        directionEEnum = createEEnum(DIRECTION);
        originEEnum = createEEnum(ORIGIN);
        carrierEEnum = createEEnum(CARRIER);
        contributionEEnum = createEEnum(CONTRIBUTION);
        arrheniusModelEEnum = createEEnum(ARRHENIUS_MODEL);
        windowKindEEnum = createEEnum(WINDOW_KIND);
        decompositionCauseEEnum = createEEnum(DECOMPOSITION_CAUSE);
        contactVerdictEEnum = createEEnum(CONTACT_VERDICT);
        thermalEventKindEEnum = createEEnum(THERMAL_EVENT_KIND);
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

        // Create type parameters

        // Set bounds for type parameters

        // Add supertypes to classes
        materialLibraryEClass.getESuperTypes().add(theBasePackage.getArtifact());
        materialEClass.getESuperTypes().add(theBasePackage.getNamed());
        materialEClass.getESuperTypes().add(theBasePackage.getDocumented());
        materialEClass.getESuperTypes().add(theBasePackage.getCited());
        activePropertiesEClass.getESuperTypes().add(theBasePackage.getDocumented());
        activePropertiesEClass.getESuperTypes().add(theBasePackage.getCited());
        costEClass.getESuperTypes().add(theBasePackage.getDocumented());
        costEClass.getESuperTypes().add(theBasePackage.getCited());
        phaseEClass.getESuperTypes().add(theBasePackage.getNamed());
        phaseEClass.getESuperTypes().add(theBasePackage.getDocumented());
        phaseEClass.getESuperTypes().add(theBasePackage.getCited());
        siteEClass.getESuperTypes().add(theBasePackage.getNamed());
        siteEClass.getESuperTypes().add(theBasePackage.getDocumented());
        siteEClass.getESuperTypes().add(theBasePackage.getCited());
        phaseTransitionEClass.getESuperTypes().add(theBasePackage.getNamed());
        phaseTransitionEClass.getESuperTypes().add(theBasePackage.getDocumented());
        phaseTransitionEClass.getESuperTypes().add(theBasePackage.getCited());
        formEClass.getESuperTypes().add(theBasePackage.getNamed());
        formEClass.getESuperTypes().add(theBasePackage.getDocumented());
        formEClass.getESuperTypes().add(theBasePackage.getCited());
        materialRecordEClass.getESuperTypes().add(theBasePackage.getDocumented());
        materialRecordEClass.getESuperTypes().add(theBasePackage.getCited());
        conductivityRecordEClass.getESuperTypes().add(this.getMaterialRecord());
        arrheniusRecordEClass.getESuperTypes().add(this.getMaterialRecord());
        stabilityWindowEClass.getESuperTypes().add(this.getMaterialRecord());
        decompositionEClass.getESuperTypes().add(this.getMaterialRecord());
        contactRecordEClass.getESuperTypes().add(this.getMaterialRecord());
        airExposureEClass.getESuperTypes().add(this.getMaterialRecord());
        thermalEventEClass.getESuperTypes().add(this.getMaterialRecord());
        mechanicalPropertiesEClass.getESuperTypes().add(this.getMaterialRecord());
        criticalCurrentRecordEClass.getESuperTypes().add(this.getMaterialRecord());
        observationEClass.getESuperTypes().add(this.getMaterialRecord());
        synthesisMethodEClass.getESuperTypes().add(theBasePackage.getNamed());
        synthesisMethodEClass.getESuperTypes().add(theBasePackage.getDocumented());
        synthesisMethodEClass.getESuperTypes().add(theBasePackage.getCited());
        methodParameterEClass.getESuperTypes().add(theBasePackage.getNamed());
        methodParameterEClass.getESuperTypes().add(theBasePackage.getDocumented());
        methodParameterEClass.getESuperTypes().add(theBasePackage.getCited());
        literatureEntryEClass.getESuperTypes().add(theBasePackage.getNamed());
        literatureEntryEClass.getESuperTypes().add(theBasePackage.getDocumented());
        literatureEntryEClass.getESuperTypes().add(theBasePackage.getCited());

        // Initialize classes, features, and operations; add parameters
        initEClass(materialLibraryEClass, MaterialLibrary.class, "MaterialLibrary", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEReference(getMaterialLibrary_Materials(), this.getMaterial(), null, "materials", null, 0, -1, MaterialLibrary.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getMaterialLibrary_Methods(), this.getSynthesisMethod(), null, "methods", null, 0, -1, MaterialLibrary.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getMaterialLibrary_Entries(), this.getLiteratureEntry(), null, "entries", null, 0, -1, MaterialLibrary.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(materialEClass, Material.class, "Material", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getMaterial_Formula(), theBasePackage.getFormula(), "formula", null, 0, 1, Material.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getMaterial_MaterialClass(), this.getMaterialClass(), "materialClass", "unspecified", 0, 1, Material.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getMaterial_Symbols(), ecorePackage.getEString(), "symbols", null, 0, -1, Material.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getMaterial_MoistureSensitivity(), this.getMoistureSensitivity(), "moistureSensitivity", "unspecified", 0, 1, Material.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getMaterial_Density(), theBasePackage.getQuantity(), "density", null, 0, 1, Material.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getMaterial_CasNumber(), ecorePackage.getEString(), "casNumber", null, 0, 1, Material.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getMaterial_ActiveProperties(), this.getActiveProperties(), null, "activeProperties", null, 0, 1, Material.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getMaterial_Cost(), this.getCost(), null, "cost", null, 0, 1, Material.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getMaterial_Phases(), this.getPhase(), null, "phases", null, 0, -1, Material.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getMaterial_Transitions(), this.getPhaseTransition(), null, "transitions", null, 0, -1, Material.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getMaterial_Forms(), this.getForm(), null, "forms", null, 0, -1, Material.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getMaterial_Conductivities(), this.getConductivityRecord(), null, "conductivities", null, 0, -1, Material.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getMaterial_Activations(), this.getArrheniusRecord(), null, "activations", null, 0, -1, Material.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getMaterial_Windows(), this.getStabilityWindow(), null, "windows", null, 0, -1, Material.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getMaterial_Decompositions(), this.getDecomposition(), null, "decompositions", null, 0, -1, Material.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getMaterial_Contacts(), this.getContactRecord(), null, "contacts", null, 0, -1, Material.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getMaterial_Exposures(), this.getAirExposure(), null, "exposures", null, 0, -1, Material.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getMaterial_ThermalEvents(), this.getThermalEvent(), null, "thermalEvents", null, 0, -1, Material.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getMaterial_Mechanics(), this.getMechanicalProperties(), null, "mechanics", null, 0, -1, Material.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getMaterial_CriticalCurrents(), this.getCriticalCurrentRecord(), null, "criticalCurrents", null, 0, -1, Material.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getMaterial_Observations(), this.getObservation(), null, "observations", null, 0, -1, Material.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getMaterial_Discrepancies(), theBasePackage.getDiscrepancy(), null, "discrepancies", null, 0, -1, Material.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(activePropertiesEClass, ActiveProperties.class, "ActiveProperties", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getActiveProperties_SpecificCapacity(), theBasePackage.getQuantity(), "specificCapacity", null, 0, 1, ActiveProperties.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getActiveProperties_TheoreticalCapacity(), theBasePackage.getQuantity(), "theoreticalCapacity", null, 0, 1, ActiveProperties.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getActiveProperties_MeanVoltage(), theBasePackage.getQuantity(), "meanVoltage", null, 0, 1, ActiveProperties.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getActiveProperties_UpperCutoffVoltage(), theBasePackage.getQuantity(), "upperCutoffVoltage", null, 0, 1, ActiveProperties.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getActiveProperties_LowerCutoffVoltage(), theBasePackage.getQuantity(), "lowerCutoffVoltage", null, 0, 1, ActiveProperties.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getActiveProperties_FirstCycleLoss(), theBasePackage.getQuantity(), "firstCycleLoss", null, 0, 1, ActiveProperties.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getActiveProperties_VolumeChange(), theBasePackage.getQuantity(), "volumeChange", null, 0, 1, ActiveProperties.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(costEClass, Cost.class, "Cost", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getCost_PricePerKilogram(), ecorePackage.getEDouble(), "pricePerKilogram", null, 0, 1, Cost.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getCost_Currency(), ecorePackage.getEString(), "currency", null, 0, 1, Cost.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getCost_PricedOn(), theBasePackage.getDate(), "pricedOn", null, 0, 1, Cost.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(phaseEClass, Phase.class, "Phase", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getPhase_Composition(), theBasePackage.getFormula(), "composition", null, 0, 1, Phase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getPhase_CrystalSystem(), this.getCrystalSystem(), "crystalSystem", "unspecified", 0, 1, Phase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getPhase_SpaceGroupPrinted(), ecorePackage.getEString(), "spaceGroupPrinted", null, 0, 1, Phase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getPhase_SpaceGroup(), ecorePackage.getEString(), "spaceGroup", null, 0, 1, Phase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getPhase_StructureType(), ecorePackage.getEString(), "structureType", null, 0, 1, Phase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getPhase_StructureStatus(), this.getStructureStatus(), "structureStatus", "unspecified", 0, 1, Phase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getPhase_A(), theBasePackage.getQuantity(), "a", null, 0, 1, Phase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getPhase_B(), theBasePackage.getQuantity(), "b", null, 0, 1, Phase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getPhase_C(), theBasePackage.getQuantity(), "c", null, 0, 1, Phase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getPhase_Alpha(), theBasePackage.getQuantity(), "alpha", null, 0, 1, Phase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getPhase_Beta(), theBasePackage.getQuantity(), "beta", null, 0, 1, Phase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getPhase_Gamma(), theBasePackage.getQuantity(), "gamma", null, 0, 1, Phase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getPhase_CellVolume(), theBasePackage.getQuantity(), "cellVolume", null, 0, 1, Phase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getPhase_FormulaUnits(), ecorePackage.getEInt(), "formulaUnits", null, 0, 1, Phase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getPhase_Density(), theBasePackage.getQuantity(), "density", null, 0, 1, Phase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getPhase_StableTemperature(), theBasePackage.getQuantity(), "stableTemperature", null, 0, 1, Phase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getPhase_StablePressure(), theBasePackage.getQuantity(), "stablePressure", null, 0, 1, Phase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getPhase_Sites(), this.getSite(), null, "sites", null, 0, -1, Phase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(siteEClass, Site.class, "Site", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getSite_Wyckoff(), ecorePackage.getEString(), "wyckoff", null, 0, 1, Site.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getSite_Element(), ecorePackage.getEString(), "element", null, 0, 1, Site.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getSite_Occupancy(), theBasePackage.getQuantity(), "occupancy", null, 0, 1, Site.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getSite_Vacancy(), theBasePackage.getQuantity(), "vacancy", null, 0, 1, Site.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getSite_X(), theBasePackage.getQuantity(), "x", null, 0, 1, Site.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getSite_Y(), theBasePackage.getQuantity(), "y", null, 0, 1, Site.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getSite_Z(), theBasePackage.getQuantity(), "z", null, 0, 1, Site.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(phaseTransitionEClass, PhaseTransition.class, "PhaseTransition", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEReference(getPhaseTransition_From(), this.getPhase(), null, "from", null, 0, 1, PhaseTransition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getPhaseTransition_To(), this.getPhase(), null, "to", null, 0, 1, PhaseTransition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getPhaseTransition_Temperature(), theBasePackage.getQuantity(), "temperature", null, 0, 1, PhaseTransition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getPhaseTransition_Pressure(), theBasePackage.getQuantity(), "pressure", null, 0, 1, PhaseTransition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getPhaseTransition_Cause(), this.getTransitionCause(), "cause", "unspecified", 0, 1, PhaseTransition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getPhaseTransition_Reversibility(), this.getReversibility(), "reversibility", "unspecified", 0, 1, PhaseTransition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(formEClass, Form.class, "Form", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getForm_Kind(), this.getFormKind(), "kind", "unspecified", 0, 1, Form.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getForm_Preparation(), ecorePackage.getEString(), "preparation", null, 0, 1, Form.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getForm_Dopant(), ecorePackage.getEString(), "dopant", null, 0, 1, Form.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getForm_Phase(), this.getPhase(), null, "phase", null, 0, 1, Form.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getForm_Method(), this.getSynthesisMethod(), null, "method", null, 0, 1, Form.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getForm_Thickness(), theBasePackage.getQuantity(), "thickness", null, 0, 1, Form.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getForm_RelativeDensity(), theBasePackage.getQuantity(), "relativeDensity", null, 0, 1, Form.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(materialRecordEClass, MaterialRecord.class, "MaterialRecord", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getMaterialRecord_PrintedName(), ecorePackage.getEString(), "printedName", null, 0, 1, MaterialRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getMaterialRecord_Phase(), this.getPhase(), null, "phase", null, 0, 1, MaterialRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getMaterialRecord_Form(), this.getForm(), null, "form", null, 0, 1, MaterialRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getMaterialRecord_Method(), ecorePackage.getEString(), "method", null, 0, 1, MaterialRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getMaterialRecord_Condition(), ecorePackage.getEString(), "condition", null, 0, 1, MaterialRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(conductivityRecordEClass, ConductivityRecord.class, "ConductivityRecord", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getConductivityRecord_Value(), theBasePackage.getQuantity(), "value", null, 0, 1, ConductivityRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getConductivityRecord_Temperature(), theBasePackage.getQuantity(), "temperature", null, 0, 1, ConductivityRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getConductivityRecord_Direction(), this.getDirection(), "direction", "isotropic", 0, 1, ConductivityRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getConductivityRecord_Origin(), this.getOrigin(), "origin", "measured", 0, 1, ConductivityRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getConductivityRecord_Carrier(), this.getCarrier(), "carrier", "ionic", 0, 1, ConductivityRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getConductivityRecord_Contribution(), this.getContribution(), "contribution", "total", 0, 1, ConductivityRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getConductivityRecord_Result(), theBasePackage.getAnalysisResult(), null, "result", null, 0, 1, ConductivityRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(arrheniusRecordEClass, ArrheniusRecord.class, "ArrheniusRecord", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getArrheniusRecord_ActivationEnergy(), theBasePackage.getQuantity(), "activationEnergy", null, 0, 1, ArrheniusRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getArrheniusRecord_Prefactor(), theBasePackage.getQuantity(), "prefactor", null, 0, 1, ArrheniusRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getArrheniusRecord_Model(), this.getArrheniusModel(), "model", "unspecified", 0, 1, ArrheniusRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getArrheniusRecord_Branch(), ecorePackage.getEString(), "branch", null, 0, 1, ArrheniusRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getArrheniusRecord_TemperatureRange(), theBasePackage.getQuantity(), "temperatureRange", null, 0, 1, ArrheniusRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getArrheniusRecord_Direction(), this.getDirection(), "direction", "isotropic", 0, 1, ArrheniusRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getArrheniusRecord_Origin(), this.getOrigin(), "origin", "measured", 0, 1, ArrheniusRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getArrheniusRecord_Carrier(), this.getCarrier(), "carrier", "ionic", 0, 1, ArrheniusRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getArrheniusRecord_Contribution(), this.getContribution(), "contribution", "total", 0, 1, ArrheniusRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getArrheniusRecord_Result(), theBasePackage.getAnalysisResult(), null, "result", null, 0, 1, ArrheniusRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(stabilityWindowEClass, StabilityWindow.class, "StabilityWindow", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getStabilityWindow_Kind(), this.getWindowKind(), "kind", "thermodynamic intrinsic", 0, 1, StabilityWindow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getStabilityWindow_Lower(), theBasePackage.getQuantity(), "lower", null, 0, 1, StabilityWindow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getStabilityWindow_Upper(), theBasePackage.getQuantity(), "upper", null, 0, 1, StabilityWindow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(decompositionEClass, Decomposition.class, "Decomposition", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getDecomposition_Cause(), this.getDecompositionCause(), "cause", "unspecified", 0, 1, Decomposition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getDecomposition_OnsetPotential(), theBasePackage.getQuantity(), "onsetPotential", null, 0, 1, Decomposition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getDecomposition_OnsetTemperature(), theBasePackage.getQuantity(), "onsetTemperature", null, 0, 1, Decomposition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getDecomposition_Products(), theBasePackage.getFormula(), "products", null, 0, -1, Decomposition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getDecomposition_ProductText(), ecorePackage.getEString(), "productText", null, 0, 1, Decomposition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(contactRecordEClass, ContactRecord.class, "ContactRecord", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEReference(getContactRecord_Partner(), this.getMaterial(), null, "partner", null, 0, 1, ContactRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getContactRecord_PartnerName(), ecorePackage.getEString(), "partnerName", null, 0, 1, ContactRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getContactRecord_Verdict(), this.getContactVerdict(), "verdict", "not studied", 0, 1, ContactRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getContactRecord_Products(), theBasePackage.getFormula(), "products", null, 0, -1, ContactRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getContactRecord_ProductText(), ecorePackage.getEString(), "productText", null, 0, 1, ContactRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getContactRecord_Potential(), theBasePackage.getQuantity(), "potential", null, 0, 1, ContactRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getContactRecord_AreaSpecificResistance(), theBasePackage.getQuantity(), "areaSpecificResistance", null, 0, 1, ContactRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(airExposureEClass, AirExposure.class, "AirExposure", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEReference(getAirExposure_Atmosphere(), theBasePackage.getAtmosphere(), null, "atmosphere", null, 0, 1, AirExposure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getAirExposure_Duration(), theBasePackage.getQuantity(), "duration", null, 0, 1, AirExposure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getAirExposure_Temperature(), theBasePackage.getQuantity(), "temperature", null, 0, 1, AirExposure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getAirExposure_ConductivityBefore(), theBasePackage.getQuantity(), "conductivityBefore", null, 0, 1, AirExposure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getAirExposure_ConductivityAfter(), theBasePackage.getQuantity(), "conductivityAfter", null, 0, 1, AirExposure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getAirExposure_RetainedConductivity(), theBasePackage.getQuantity(), "retainedConductivity", null, 0, 1, AirExposure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getAirExposure_Outcome(), ecorePackage.getEString(), "outcome", null, 0, 1, AirExposure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getAirExposure_Products(), theBasePackage.getFormula(), "products", null, 0, -1, AirExposure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(thermalEventEClass, ThermalEvent.class, "ThermalEvent", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getThermalEvent_Kind(), this.getThermalEventKind(), "kind", "unspecified", 0, 1, ThermalEvent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getThermalEvent_Temperature(), theBasePackage.getQuantity(), "temperature", null, 0, 1, ThermalEvent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getThermalEvent_Atmosphere(), theBasePackage.getAtmosphere(), null, "atmosphere", null, 0, 1, ThermalEvent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getThermalEvent_Outcome(), ecorePackage.getEString(), "outcome", null, 0, 1, ThermalEvent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getThermalEvent_Products(), theBasePackage.getFormula(), "products", null, 0, -1, ThermalEvent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(mechanicalPropertiesEClass, MechanicalProperties.class, "MechanicalProperties", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getMechanicalProperties_YoungsModulus(), theBasePackage.getQuantity(), "youngsModulus", null, 0, 1, MechanicalProperties.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getMechanicalProperties_ShearModulus(), theBasePackage.getQuantity(), "shearModulus", null, 0, 1, MechanicalProperties.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getMechanicalProperties_BulkModulus(), theBasePackage.getQuantity(), "bulkModulus", null, 0, 1, MechanicalProperties.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getMechanicalProperties_Hardness(), theBasePackage.getQuantity(), "hardness", null, 0, 1, MechanicalProperties.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getMechanicalProperties_ModulusToHardness(), theBasePackage.getQuantity(), "modulusToHardness", null, 0, 1, MechanicalProperties.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getMechanicalProperties_PoissonRatio(), theBasePackage.getQuantity(), "poissonRatio", null, 0, 1, MechanicalProperties.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getMechanicalProperties_FractureToughness(), theBasePackage.getQuantity(), "fractureToughness", null, 0, 1, MechanicalProperties.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(criticalCurrentRecordEClass, CriticalCurrentRecord.class, "CriticalCurrentRecord", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getCriticalCurrentRecord_Configuration(), ecorePackage.getEString(), "configuration", null, 0, 1, CriticalCurrentRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getCriticalCurrentRecord_CurrentDensity(), theBasePackage.getQuantity(), "currentDensity", null, 0, 1, CriticalCurrentRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getCriticalCurrentRecord_ArealCapacity(), theBasePackage.getQuantity(), "arealCapacity", null, 0, 1, CriticalCurrentRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getCriticalCurrentRecord_Temperature(), theBasePackage.getQuantity(), "temperature", null, 0, 1, CriticalCurrentRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(observationEClass, Observation.class, "Observation", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getObservation_Property(), ecorePackage.getEString(), "property", null, 0, 1, Observation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getObservation_Qualifier(), ecorePackage.getEString(), "qualifier", null, 0, 1, Observation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getObservation_Value(), theBasePackage.getQuantity(), "value", null, 0, 1, Observation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getObservation_ValueText(), ecorePackage.getEString(), "valueText", null, 0, 1, Observation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(synthesisMethodEClass, SynthesisMethod.class, "SynthesisMethod", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getSynthesisMethod_Group(), ecorePackage.getEString(), "group", null, 0, 1, SynthesisMethod.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getSynthesisMethod_SubMethod(), ecorePackage.getEString(), "subMethod", null, 0, 1, SynthesisMethod.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getSynthesisMethod_Advantages(), ecorePackage.getEString(), "advantages", null, 0, -1, SynthesisMethod.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getSynthesisMethod_Disadvantages(), ecorePackage.getEString(), "disadvantages", null, 0, -1, SynthesisMethod.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getSynthesisMethod_SuitableForms(), ecorePackage.getEString(), "suitableForms", null, 0, -1, SynthesisMethod.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getSynthesisMethod_Parameters(), this.getMethodParameter(), null, "parameters", null, 0, -1, SynthesisMethod.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(methodParameterEClass, MethodParameter.class, "MethodParameter", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getMethodParameter_Material(), ecorePackage.getEString(), "material", null, 0, 1, MethodParameter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getMethodParameter_Value(), theBasePackage.getQuantity(), "value", null, 0, 1, MethodParameter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getMethodParameter_Printed(), ecorePackage.getEString(), "printed", null, 0, 1, MethodParameter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(literatureEntryEClass, LiteratureEntry.class, "LiteratureEntry", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getLiteratureEntry_Key(), ecorePackage.getEString(), "key", null, 0, 1, LiteratureEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getLiteratureEntry_Category(), ecorePackage.getEString(), "category", null, 0, 1, LiteratureEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getLiteratureEntry_About(), ecorePackage.getEObject(), null, "about", null, 0, -1, LiteratureEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getLiteratureEntry_Property(), ecorePackage.getEString(), "property", null, 0, 1, LiteratureEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getLiteratureEntry_Qualifier(), ecorePackage.getEString(), "qualifier", null, 0, 1, LiteratureEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getLiteratureEntry_Comparison(), theBasePackage.getComparison(), "comparison", "none", 0, 1, LiteratureEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getLiteratureEntry_Value(), theBasePackage.getQuantity(), "value", null, 0, 1, LiteratureEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getLiteratureEntry_Condition(), ecorePackage.getEString(), "condition", null, 0, 1, LiteratureEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getLiteratureEntry_Printed(), this.getPrintedValue(), null, "printed", null, 0, -1, LiteratureEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(printedValueEClass, PrintedValue.class, "PrintedValue", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getPrintedValue_Property(), ecorePackage.getEString(), "property", null, 0, 1, PrintedValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getPrintedValue_Text(), ecorePackage.getEString(), "text", null, 0, 1, PrintedValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        // Initialize enums and add enum literals
        initEEnum(materialClassEEnum, MaterialClass.class, "MaterialClass");
        addEEnumLiteral(materialClassEEnum, MaterialClass.UNSPECIFIED);
        addEEnumLiteral(materialClassEEnum, MaterialClass.LITHIUM_NITRIDE);
        addEEnumLiteral(materialClassEEnum, MaterialClass.LIPON);
        addEEnumLiteral(materialClassEEnum, MaterialClass.NITRIDE_HALIDE);
        addEEnumLiteral(materialClassEEnum, MaterialClass.NITRIDE_CHALCOGENIDE);
        addEEnumLiteral(materialClassEEnum, MaterialClass.NITRIDOPHOSPHATE);
        addEEnumLiteral(materialClassEEnum, MaterialClass.GROUP14_NITRIDE);
        addEEnumLiteral(materialClassEEnum, MaterialClass.GROUP13_NITRIDE);
        addEEnumLiteral(materialClassEEnum, MaterialClass.OTHER_NITRIDE);
        addEEnumLiteral(materialClassEEnum, MaterialClass.SULFIDE);
        addEEnumLiteral(materialClassEEnum, MaterialClass.HALIDE);
        addEEnumLiteral(materialClassEEnum, MaterialClass.OXIDE);
        addEEnumLiteral(materialClassEEnum, MaterialClass.CATHODE_ACTIVE);
        addEEnumLiteral(materialClassEEnum, MaterialClass.ANODE_ACTIVE);
        addEEnumLiteral(materialClassEEnum, MaterialClass.METAL);
        addEEnumLiteral(materialClassEEnum, MaterialClass.POLYMER);
        addEEnumLiteral(materialClassEEnum, MaterialClass.CARBON);
        addEEnumLiteral(materialClassEEnum, MaterialClass.OTHER);

        initEEnum(moistureSensitivityEEnum, MoistureSensitivity.class, "MoistureSensitivity");
        addEEnumLiteral(moistureSensitivityEEnum, MoistureSensitivity.UNSPECIFIED);
        addEEnumLiteral(moistureSensitivityEEnum, MoistureSensitivity.SENSITIVE);
        addEEnumLiteral(moistureSensitivityEEnum, MoistureSensitivity.TOLERANT);

        initEEnum(crystalSystemEEnum, CrystalSystem.class, "CrystalSystem");
        addEEnumLiteral(crystalSystemEEnum, CrystalSystem.UNSPECIFIED);
        addEEnumLiteral(crystalSystemEEnum, CrystalSystem.TRICLINIC);
        addEEnumLiteral(crystalSystemEEnum, CrystalSystem.MONOCLINIC);
        addEEnumLiteral(crystalSystemEEnum, CrystalSystem.ORTHORHOMBIC);
        addEEnumLiteral(crystalSystemEEnum, CrystalSystem.TETRAGONAL);
        addEEnumLiteral(crystalSystemEEnum, CrystalSystem.TRIGONAL);
        addEEnumLiteral(crystalSystemEEnum, CrystalSystem.HEXAGONAL);
        addEEnumLiteral(crystalSystemEEnum, CrystalSystem.CUBIC);
        addEEnumLiteral(crystalSystemEEnum, CrystalSystem.AMORPHOUS);

        initEEnum(structureStatusEEnum, StructureStatus.class, "StructureStatus");
        addEEnumLiteral(structureStatusEEnum, StructureStatus.UNSPECIFIED);
        addEEnumLiteral(structureStatusEEnum, StructureStatus.RESOLVED);
        addEEnumLiteral(structureStatusEEnum, StructureStatus.NOT_RESOLVED);
        addEEnumLiteral(structureStatusEEnum, StructureStatus.NOT_APPLICABLE);

        initEEnum(transitionCauseEEnum, TransitionCause.class, "TransitionCause");
        addEEnumLiteral(transitionCauseEEnum, TransitionCause.UNSPECIFIED);
        addEEnumLiteral(transitionCauseEEnum, TransitionCause.TEMPERATURE);
        addEEnumLiteral(transitionCauseEEnum, TransitionCause.PRESSURE);
        addEEnumLiteral(transitionCauseEEnum, TransitionCause.MILLING);
        addEEnumLiteral(transitionCauseEEnum, TransitionCause.COMPOSITION);

        initEEnum(reversibilityEEnum, Reversibility.class, "Reversibility");
        addEEnumLiteral(reversibilityEEnum, Reversibility.UNSPECIFIED);
        addEEnumLiteral(reversibilityEEnum, Reversibility.REVERSIBLE);
        addEEnumLiteral(reversibilityEEnum, Reversibility.IRREVERSIBLE);

        initEEnum(formKindEEnum, FormKind.class, "FormKind");
        addEEnumLiteral(formKindEEnum, FormKind.UNSPECIFIED);
        addEEnumLiteral(formKindEEnum, FormKind.SINGLE_CRYSTAL);
        addEEnumLiteral(formKindEEnum, FormKind.SINTER);
        addEEnumLiteral(formKindEEnum, FormKind.POWDER);
        addEEnumLiteral(formKindEEnum, FormKind.MILLED_POWDER);
        addEEnumLiteral(formKindEEnum, FormKind.VACANCY_RICH);
        addEEnumLiteral(formKindEEnum, FormKind.THERMAL_TREATED);
        addEEnumLiteral(formKindEEnum, FormKind.THIN_FILM);
        addEEnumLiteral(formKindEEnum, FormKind.DRY_FILM);
        addEEnumLiteral(formKindEEnum, FormKind.NANOFIBRE);
        addEEnumLiteral(formKindEEnum, FormKind.GLASS);
        addEEnumLiteral(formKindEEnum, FormKind.COATING);
        addEEnumLiteral(formKindEEnum, FormKind.COMPOSITE);
        addEEnumLiteral(formKindEEnum, FormKind.SOLID_SOLUTION);
        addEEnumLiteral(formKindEEnum, FormKind.MODEL);
        addEEnumLiteral(formKindEEnum, FormKind.OTHER);

        initEEnum(directionEEnum, Direction.class, "Direction");
        addEEnumLiteral(directionEEnum, Direction.ISOTROPIC);
        addEEnumLiteral(directionEEnum, Direction.PERPENDICULAR_C);
        addEEnumLiteral(directionEEnum, Direction.PARALLEL_C);

        initEEnum(originEEnum, Origin.class, "Origin");
        addEEnumLiteral(originEEnum, Origin.MEASURED);
        addEEnumLiteral(originEEnum, Origin.EXTRAPOLATED);
        addEEnumLiteral(originEEnum, Origin.CALCULATED);
        addEEnumLiteral(originEEnum, Origin.SIMULATED);

        initEEnum(carrierEEnum, Carrier.class, "Carrier");
        addEEnumLiteral(carrierEEnum, Carrier.IONIC);
        addEEnumLiteral(carrierEEnum, Carrier.ELECTRONIC);

        initEEnum(contributionEEnum, Contribution.class, "Contribution");
        addEEnumLiteral(contributionEEnum, Contribution.TOTAL);
        addEEnumLiteral(contributionEEnum, Contribution.BULK);
        addEEnumLiteral(contributionEEnum, Contribution.GRAIN_BOUNDARY);

        initEEnum(arrheniusModelEEnum, ArrheniusModel.class, "ArrheniusModel");
        addEEnumLiteral(arrheniusModelEEnum, ArrheniusModel.UNSPECIFIED);
        addEEnumLiteral(arrheniusModelEEnum, ArrheniusModel.SIGMA_T);
        addEEnumLiteral(arrheniusModelEEnum, ArrheniusModel.SIGMA);
        addEEnumLiteral(arrheniusModelEEnum, ArrheniusModel.VTF);

        initEEnum(windowKindEEnum, WindowKind.class, "WindowKind");
        addEEnumLiteral(windowKindEEnum, WindowKind.THERMODYNAMIC);
        addEEnumLiteral(windowKindEEnum, WindowKind.EXTENDED);
        addEEnumLiteral(windowKindEEnum, WindowKind.EXPERIMENTAL);

        initEEnum(decompositionCauseEEnum, DecompositionCause.class, "DecompositionCause");
        addEEnumLiteral(decompositionCauseEEnum, DecompositionCause.UNSPECIFIED);
        addEEnumLiteral(decompositionCauseEEnum, DecompositionCause.REDUCTION);
        addEEnumLiteral(decompositionCauseEEnum, DecompositionCause.OXIDATION);
        addEEnumLiteral(decompositionCauseEEnum, DecompositionCause.MOISTURE);
        addEEnumLiteral(decompositionCauseEEnum, DecompositionCause.OXYGEN);
        addEEnumLiteral(decompositionCauseEEnum, DecompositionCause.HEAT);
        addEEnumLiteral(decompositionCauseEEnum, DecompositionCause.CONTACT);

        initEEnum(contactVerdictEEnum, ContactVerdict.class, "ContactVerdict");
        addEEnumLiteral(contactVerdictEEnum, ContactVerdict.NOT_STUDIED);
        addEEnumLiteral(contactVerdictEEnum, ContactVerdict.STABLE);
        addEEnumLiteral(contactVerdictEEnum, ContactVerdict.PASSIVATED);
        addEEnumLiteral(contactVerdictEEnum, ContactVerdict.UNSTABLE);

        initEEnum(thermalEventKindEEnum, ThermalEventKind.class, "ThermalEventKind");
        addEEnumLiteral(thermalEventKindEEnum, ThermalEventKind.UNSPECIFIED);
        addEEnumLiteral(thermalEventKindEEnum, ThermalEventKind.MELTING);
        addEEnumLiteral(thermalEventKindEEnum, ThermalEventKind.DECOMPOSITION);
        addEEnumLiteral(thermalEventKindEEnum, ThermalEventKind.TRANSITION);
        addEEnumLiteral(thermalEventKindEEnum, ThermalEventKind.CRYSTALLIZATION);
        addEEnumLiteral(thermalEventKindEEnum, ThermalEventKind.GLASS_TRANSITION);
        addEEnumLiteral(thermalEventKindEEnum, ThermalEventKind.CONDUCTIVITY_LOSS);
        addEEnumLiteral(thermalEventKindEEnum, ThermalEventKind.OTHER);

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
          (getMaterial_Density(),
           source,
           new String[]
           {
               "unit", "g/cm3",
               "min", "0.01",
               "max", "25"
           });
        addAnnotation
          (getActiveProperties_SpecificCapacity(),
           source,
           new String[]
           {
               "unit", "mAh/g",
               "min", "1",
               "max", "4200"
           });
        addAnnotation
          (getActiveProperties_TheoreticalCapacity(),
           source,
           new String[]
           {
               "unit", "mAh/g",
               "min", "1",
               "max", "4200"
           });
        addAnnotation
          (getActiveProperties_MeanVoltage(),
           source,
           new String[]
           {
               "unit", "V",
               "min", "-1",
               "max", "6"
           });
        addAnnotation
          (getActiveProperties_UpperCutoffVoltage(),
           source,
           new String[]
           {
               "unit", "V",
               "min", "-1",
               "max", "6"
           });
        addAnnotation
          (getActiveProperties_LowerCutoffVoltage(),
           source,
           new String[]
           {
               "unit", "V",
               "min", "-1",
               "max", "6"
           });
        addAnnotation
          (getActiveProperties_FirstCycleLoss(),
           source,
           new String[]
           {
               "unit", "%",
               "min", "0",
               "max", "100"
           });
        addAnnotation
          (getActiveProperties_VolumeChange(),
           source,
           new String[]
           {
               "unit", "%",
               "min", "-50",
               "max", "400"
           });
        addAnnotation
          (getPhase_A(),
           source,
           new String[]
           {
               "unit", "\u00c5",
               "min", "0.5",
               "max", "500"
           });
        addAnnotation
          (getPhase_B(),
           source,
           new String[]
           {
               "unit", "\u00c5",
               "min", "0.5",
               "max", "500"
           });
        addAnnotation
          (getPhase_C(),
           source,
           new String[]
           {
               "unit", "\u00c5",
               "min", "0.5",
               "max", "500"
           });
        addAnnotation
          (getPhase_Alpha(),
           source,
           new String[]
           {
               "unit", "deg",
               "min", "1",
               "max", "179"
           });
        addAnnotation
          (getPhase_Beta(),
           source,
           new String[]
           {
               "unit", "deg",
               "min", "1",
               "max", "179"
           });
        addAnnotation
          (getPhase_Gamma(),
           source,
           new String[]
           {
               "unit", "deg",
               "min", "1",
               "max", "179"
           });
        addAnnotation
          (getPhase_CellVolume(),
           source,
           new String[]
           {
               "unit", "\u00c53",
               "min", "1",
               "max", "1E6"
           });
        addAnnotation
          (getPhase_Density(),
           source,
           new String[]
           {
               "unit", "g/cm3",
               "min", "0.01",
               "max", "25"
           });
        addAnnotation
          (getPhase_StableTemperature(),
           source,
           new String[]
           {
               "unit", "degC",
               "min", "-273.15",
               "max", "5000"
           });
        addAnnotation
          (getPhase_StablePressure(),
           source,
           new String[]
           {
               "unit", "GPa",
               "min", "0",
               "max", "1000"
           });
        addAnnotation
          (getSite_Occupancy(),
           source,
           new String[]
           {
               "unit", "1",
               "min", "0",
               "max", "1"
           });
        addAnnotation
          (getSite_Vacancy(),
           source,
           new String[]
           {
               "unit", "%",
               "min", "0",
               "max", "100"
           });
        addAnnotation
          (getSite_X(),
           source,
           new String[]
           {
               "unit", "1",
               "min", "-1",
               "max", "2"
           });
        addAnnotation
          (getSite_Y(),
           source,
           new String[]
           {
               "unit", "1",
               "min", "-1",
               "max", "2"
           });
        addAnnotation
          (getSite_Z(),
           source,
           new String[]
           {
               "unit", "1",
               "min", "-1",
               "max", "2"
           });
        addAnnotation
          (getPhaseTransition_Temperature(),
           source,
           new String[]
           {
               "unit", "degC",
               "min", "-273.15",
               "max", "5000"
           });
        addAnnotation
          (getPhaseTransition_Pressure(),
           source,
           new String[]
           {
               "unit", "GPa",
               "min", "0",
               "max", "1000"
           });
        addAnnotation
          (getForm_Thickness(),
           source,
           new String[]
           {
               "unit", "um",
               "min", "0",
               "max", "1E5"
           });
        addAnnotation
          (getForm_RelativeDensity(),
           source,
           new String[]
           {
               "unit", "%",
               "min", "1",
               "max", "101"
           });
        addAnnotation
          (getConductivityRecord_Value(),
           source,
           new String[]
           {
               "unit", "S/cm",
               "min", "1E-25",
               "max", "1E6"
           });
        addAnnotation
          (getConductivityRecord_Temperature(),
           source,
           new String[]
           {
               "unit", "degC",
               "min", "-273.15",
               "max", "3000"
           });
        addAnnotation
          (getArrheniusRecord_ActivationEnergy(),
           source,
           new String[]
           {
               "unit", "eV",
               "min", "0",
               "max", "5"
           });
        addAnnotation
          (getArrheniusRecord_Prefactor(),
           source,
           new String[]
           {
               "unit", "*"
           });
        addAnnotation
          (getArrheniusRecord_TemperatureRange(),
           source,
           new String[]
           {
               "unit", "degC",
               "min", "-273.15",
               "max", "3000"
           });
        addAnnotation
          (getStabilityWindow_Lower(),
           source,
           new String[]
           {
               "unit", "V",
               "min", "-1",
               "max", "10"
           });
        addAnnotation
          (getStabilityWindow_Upper(),
           source,
           new String[]
           {
               "unit", "V",
               "min", "-1",
               "max", "10"
           });
        addAnnotation
          (getDecomposition_OnsetPotential(),
           source,
           new String[]
           {
               "unit", "V",
               "min", "-1",
               "max", "10"
           });
        addAnnotation
          (getDecomposition_OnsetTemperature(),
           source,
           new String[]
           {
               "unit", "degC",
               "min", "-273.15",
               "max", "5000"
           });
        addAnnotation
          (getContactRecord_Potential(),
           source,
           new String[]
           {
               "unit", "V",
               "min", "-1",
               "max", "10"
           });
        addAnnotation
          (getContactRecord_AreaSpecificResistance(),
           source,
           new String[]
           {
               "unit", "ohm cm2",
               "min", "0",
               "max", "1E9"
           });
        addAnnotation
          (getAirExposure_Duration(),
           source,
           new String[]
           {
               "unit", "h",
               "min", "0",
               "max", "1E6"
           });
        addAnnotation
          (getAirExposure_Temperature(),
           source,
           new String[]
           {
               "unit", "degC",
               "min", "-273.15",
               "max", "1000"
           });
        addAnnotation
          (getAirExposure_ConductivityBefore(),
           source,
           new String[]
           {
               "unit", "S/cm",
               "min", "1E-25",
               "max", "1E6"
           });
        addAnnotation
          (getAirExposure_ConductivityAfter(),
           source,
           new String[]
           {
               "unit", "S/cm",
               "min", "1E-25",
               "max", "1E6"
           });
        addAnnotation
          (getAirExposure_RetainedConductivity(),
           source,
           new String[]
           {
               "unit", "%",
               "min", "0",
               "max", "1000"
           });
        addAnnotation
          (getThermalEvent_Temperature(),
           source,
           new String[]
           {
               "unit", "degC",
               "min", "-273.15",
               "max", "5000"
           });
        addAnnotation
          (getMechanicalProperties_YoungsModulus(),
           source,
           new String[]
           {
               "unit", "GPa",
               "min", "0",
               "max", "1500"
           });
        addAnnotation
          (getMechanicalProperties_ShearModulus(),
           source,
           new String[]
           {
               "unit", "GPa",
               "min", "0",
               "max", "1000"
           });
        addAnnotation
          (getMechanicalProperties_BulkModulus(),
           source,
           new String[]
           {
               "unit", "GPa",
               "min", "0",
               "max", "1500"
           });
        addAnnotation
          (getMechanicalProperties_Hardness(),
           source,
           new String[]
           {
               "unit", "GPa",
               "min", "0",
               "max", "200"
           });
        addAnnotation
          (getMechanicalProperties_ModulusToHardness(),
           source,
           new String[]
           {
               "unit", "1",
               "min", "0",
               "max", "10000"
           });
        addAnnotation
          (getMechanicalProperties_PoissonRatio(),
           source,
           new String[]
           {
               "unit", "1",
               "min", "-1",
               "max", "0.5"
           });
        addAnnotation
          (getMechanicalProperties_FractureToughness(),
           source,
           new String[]
           {
               "unit", "*"
           });
        addAnnotation
          (getCriticalCurrentRecord_CurrentDensity(),
           source,
           new String[]
           {
               "unit", "mA/cm2",
               "min", "0",
               "max", "1E4"
           });
        addAnnotation
          (getCriticalCurrentRecord_ArealCapacity(),
           source,
           new String[]
           {
               "unit", "mAh/cm2",
               "min", "0",
               "max", "1E4"
           });
        addAnnotation
          (getCriticalCurrentRecord_Temperature(),
           source,
           new String[]
           {
               "unit", "degC",
               "min", "-273.15",
               "max", "500"
           });
        addAnnotation
          (getObservation_Value(),
           source,
           new String[]
           {
               "unit", "*"
           });
        addAnnotation
          (getMethodParameter_Value(),
           source,
           new String[]
           {
               "unit", "*"
           });
        addAnnotation
          (getLiteratureEntry_Value(),
           source,
           new String[]
           {
               "unit", "*"
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
          (getMaterial_CasNumber(),
           source,
           new String[]
           {
               "label", "CAS number"
           });
        addAnnotation
          (getPhase_A(),
           source,
           new String[]
           {
               "label", "a"
           });
        addAnnotation
          (getPhase_B(),
           source,
           new String[]
           {
               "label", "b"
           });
        addAnnotation
          (getPhase_C(),
           source,
           new String[]
           {
               "label", "c"
           });
        addAnnotation
          (getPhase_Alpha(),
           source,
           new String[]
           {
               "label", "alpha"
           });
        addAnnotation
          (getPhase_Beta(),
           source,
           new String[]
           {
               "label", "beta"
           });
        addAnnotation
          (getPhase_Gamma(),
           source,
           new String[]
           {
               "label", "gamma"
           });
        addAnnotation
          (getPhase_FormulaUnits(),
           source,
           new String[]
           {
               "label", "Formula units (Z)"
           });
        addAnnotation
          (getSite_Wyckoff(),
           source,
           new String[]
           {
               "label", "Wyckoff label"
           });
        addAnnotation
          (getSite_X(),
           source,
           new String[]
           {
               "label", "x"
           });
        addAnnotation
          (getSite_Y(),
           source,
           new String[]
           {
               "label", "y"
           });
        addAnnotation
          (getSite_Z(),
           source,
           new String[]
           {
               "label", "z"
           });
        addAnnotation
          (materialRecordEClass,
           source,
           new String[]
           {
               "label", "Record"
           });
        addAnnotation
          (conductivityRecordEClass,
           source,
           new String[]
           {
               "label", "Conductivity"
           });
        addAnnotation
          (arrheniusRecordEClass,
           source,
           new String[]
           {
               "label", "Activation energy"
           });
        addAnnotation
          (contactRecordEClass,
           source,
           new String[]
           {
               "label", "Contact"
           });
        addAnnotation
          (getMechanicalProperties_YoungsModulus(),
           source,
           new String[]
           {
               "label", "Young\'s modulus"
           });
        addAnnotation
          (getMechanicalProperties_ModulusToHardness(),
           source,
           new String[]
           {
               "label", "Modulus to hardness (E/H)"
           });
        addAnnotation
          (getMechanicalProperties_PoissonRatio(),
           source,
           new String[]
           {
               "label", "Poisson\'s ratio"
           });
        addAnnotation
          (criticalCurrentRecordEClass,
           source,
           new String[]
           {
               "label", "Critical current"
           });
    }

} //MaterialPackageImpl
