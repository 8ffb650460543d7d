// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.cell.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.nitrolith.model.base.BasePackage;

import org.nitrolith.model.base.impl.BasePackageImpl;

import org.nitrolith.model.cell.AnodeFree;
import org.nitrolith.model.cell.Assumption;
import org.nitrolith.model.cell.CellBuild;
import org.nitrolith.model.cell.CellFactory;
import org.nitrolith.model.cell.CellFormat;
import org.nitrolith.model.cell.CellPackage;
import org.nitrolith.model.cell.CellPerformance;
import org.nitrolith.model.cell.CoatedSides;
import org.nitrolith.model.cell.Coating;
import org.nitrolith.model.cell.CompositeElectrode;
import org.nitrolith.model.cell.CountingRules;
import org.nitrolith.model.cell.CriticalValue;
import org.nitrolith.model.cell.CurrentCollector;
import org.nitrolith.model.cell.DataTable;
import org.nitrolith.model.cell.DesignStudy;
import org.nitrolith.model.cell.Distribution;
import org.nitrolith.model.cell.ElectrolyteLayer;
import org.nitrolith.model.cell.EnergyEstimate;
import org.nitrolith.model.cell.FoilCounting;
import org.nitrolith.model.cell.Interface;
import org.nitrolith.model.cell.Interlayer;
import org.nitrolith.model.cell.Interphase;
import org.nitrolith.model.cell.Layer;
import org.nitrolith.model.cell.LayerShare;
import org.nitrolith.model.cell.LithiumAnode;
import org.nitrolith.model.cell.LithiumCounting;
import org.nitrolith.model.cell.Packaging;
import org.nitrolith.model.cell.Polarity;
import org.nitrolith.model.cell.StackItem;
import org.nitrolith.model.cell.StudyColumn;
import org.nitrolith.model.cell.StudyKind;
import org.nitrolith.model.cell.StudyVariable;
import org.nitrolith.model.cell.ThicknessCounting;

import org.nitrolith.model.material.MaterialPackage;

import org.nitrolith.model.material.impl.MaterialPackageImpl;

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
public class CellPackageImpl extends EPackageImpl implements CellPackage
{
    /**
     * @generated
     */
    private EClass cellBuildEClass = null;

    /**
     * @generated
     */
    private EClass stackItemEClass = null;

    /**
     * @generated
     */
    private EClass interfaceEClass = null;

    /**
     * @generated
     */
    private EClass interphaseEClass = null;

    /**
     * @generated
     */
    private EClass layerEClass = null;

    /**
     * @generated
     */
    private EClass currentCollectorEClass = null;

    /**
     * @generated
     */
    private EClass compositeElectrodeEClass = null;

    /**
     * @generated
     */
    private EClass electrolyteLayerEClass = null;

    /**
     * @generated
     */
    private EClass interlayerEClass = null;

    /**
     * @generated
     */
    private EClass coatingEClass = null;

    /**
     * @generated
     */
    private EClass lithiumAnodeEClass = null;

    /**
     * @generated
     */
    private EClass anodeFreeEClass = null;

    /**
     * @generated
     */
    private EClass packagingEClass = null;

    /**
     * @generated
     */
    private EClass countingRulesEClass = null;

    /**
     * @generated
     */
    private EClass assumptionEClass = null;

    /**
     * @generated
     */
    private EClass cellPerformanceEClass = null;

    /**
     * @generated
     */
    private EClass energyEstimateEClass = null;

    /**
     * @generated
     */
    private EClass layerShareEClass = null;

    /**
     * @generated
     */
    private EClass designStudyEClass = null;

    /**
     * @generated
     */
    private EClass studyVariableEClass = null;

    /**
     * @generated
     */
    private EClass criticalValueEClass = null;

    /**
     * @generated
     */
    private EClass studyColumnEClass = null;

    /**
     * @generated
     */
    private EClass dataTableEClass = null;

    /**
     * @generated
     */
    private EEnum cellFormatEEnum = null;

    /**
     * @generated
     */
    private EEnum coatedSidesEEnum = null;

    /**
     * @generated
     */
    private EEnum polarityEEnum = null;

    /**
     * @generated
     */
    private EEnum lithiumCountingEEnum = null;

    /**
     * @generated
     */
    private EEnum foilCountingEEnum = null;

    /**
     * @generated
     */
    private EEnum thicknessCountingEEnum = null;

    /**
     * @generated
     */
    private EEnum studyKindEEnum = null;

    /**
     * @generated
     */
    private EEnum distributionEEnum = null;

    /**
     * Creates an instance of the model <b>Package</b>, registered with
     * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
     * package URI value.
     * <p>Note: the correct way to create the package is via the static
     * factory method {@link #init init()}, which also performs
     * initialization of the package, or returns the registered package,
     * if one already exists.
     * @see org.eclipse.emf.ecore.EPackage.Registry
     * @see org.nitrolith.model.cell.CellPackage#eNS_URI
     * @see #init()
     * @generated
     */
    private CellPackageImpl()
    {
        super(eNS_URI, CellFactory.eINSTANCE);
    }
    /**
     * @generated
     */
    private static boolean isInited = false;

    /**
     * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
     *
     * <p>This method is used to initialize {@link CellPackage#eINSTANCE} when that field is accessed.
     * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
     * @see #eNS_URI
     * @see #createPackageContents()
     * @see #initializePackageContents()
     * @generated
     */
    public static CellPackage init()
    {
        if (isInited) return (CellPackage)EPackage.Registry.INSTANCE.getEPackage(CellPackage.eNS_URI);

        // Obtain or create and register package
        Object registeredCellPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
        CellPackageImpl theCellPackage = registeredCellPackage instanceof CellPackageImpl ? (CellPackageImpl)registeredCellPackage : new CellPackageImpl();

        isInited = true;

        // Obtain or create and register interdependencies
        Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(BasePackage.eNS_URI);
        BasePackageImpl theBasePackage = (BasePackageImpl)(registeredPackage instanceof BasePackageImpl ? registeredPackage : BasePackage.eINSTANCE);
        registeredPackage = EPackage.Registry.INSTANCE.getEPackage(MaterialPackage.eNS_URI);
        MaterialPackageImpl theMaterialPackage = (MaterialPackageImpl)(registeredPackage instanceof MaterialPackageImpl ? registeredPackage : MaterialPackage.eINSTANCE);
        registeredPackage = EPackage.Registry.INSTANCE.getEPackage(SynthesisPackage.eNS_URI);
        SynthesisPackageImpl theSynthesisPackage = (SynthesisPackageImpl)(registeredPackage instanceof SynthesisPackageImpl ? registeredPackage : SynthesisPackage.eINSTANCE);
        registeredPackage = EPackage.Registry.INSTANCE.getEPackage(MeasurementPackage.eNS_URI);
        MeasurementPackageImpl theMeasurementPackage = (MeasurementPackageImpl)(registeredPackage instanceof MeasurementPackageImpl ? registeredPackage : MeasurementPackage.eINSTANCE);
        registeredPackage = EPackage.Registry.INSTANCE.getEPackage(NotebookPackage.eNS_URI);
        NotebookPackageImpl theNotebookPackage = (NotebookPackageImpl)(registeredPackage instanceof NotebookPackageImpl ? registeredPackage : NotebookPackage.eINSTANCE);

        // Create package meta-data objects
        theCellPackage.createPackageContents();
        theBasePackage.createPackageContents();
        theMaterialPackage.createPackageContents();
        theSynthesisPackage.createPackageContents();
        theMeasurementPackage.createPackageContents();
        theNotebookPackage.createPackageContents();

        // Initialize created meta-data
        theCellPackage.initializePackageContents();
        theBasePackage.initializePackageContents();
        theMaterialPackage.initializePackageContents();
        theSynthesisPackage.initializePackageContents();
        theMeasurementPackage.initializePackageContents();
        theNotebookPackage.initializePackageContents();

        // Mark meta-data to indicate it can't be changed
        theCellPackage.freeze();

        // Update the registry and return the package
        EPackage.Registry.INSTANCE.put(CellPackage.eNS_URI, theCellPackage);
        return theCellPackage;
    }

    /**
     * @generated
     */
    @Override
    public EClass getCellBuild()
    {
        return cellBuildEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getCellBuild_Format()
    {
        return (EAttribute)cellBuildEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EReference getCellBuild_Stack()
    {
        return (EReference)cellBuildEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getCellBuild_UnitCells()
    {
        return (EAttribute)cellBuildEClass.getEStructuralFeatures().get(2);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getCellBuild_Footprint()
    {
        return (EAttribute)cellBuildEClass.getEStructuralFeatures().get(3);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getCellBuild_Temperature()
    {
        return (EAttribute)cellBuildEClass.getEStructuralFeatures().get(4);
    }

    /**
     * @generated
     */
    @Override
    public EReference getCellBuild_Packaging()
    {
        return (EReference)cellBuildEClass.getEStructuralFeatures().get(5);
    }

    /**
     * @generated
     */
    @Override
    public EReference getCellBuild_Counting()
    {
        return (EReference)cellBuildEClass.getEStructuralFeatures().get(6);
    }

    /**
     * @generated
     */
    @Override
    public EReference getCellBuild_Assumptions()
    {
        return (EReference)cellBuildEClass.getEStructuralFeatures().get(7);
    }

    /**
     * @generated
     */
    @Override
    public EReference getCellBuild_Performances()
    {
        return (EReference)cellBuildEClass.getEStructuralFeatures().get(8);
    }

    /**
     * @generated
     */
    @Override
    public EReference getCellBuild_Measurements()
    {
        return (EReference)cellBuildEClass.getEStructuralFeatures().get(9);
    }

    /**
     * @generated
     */
    @Override
    public EReference getCellBuild_Estimates()
    {
        return (EReference)cellBuildEClass.getEStructuralFeatures().get(10);
    }

    /**
     * @generated
     */
    @Override
    public EReference getCellBuild_Studies()
    {
        return (EReference)cellBuildEClass.getEStructuralFeatures().get(11);
    }

    /**
     * @generated
     */
    @Override
    public EClass getStackItem()
    {
        return stackItemEClass;
    }

    /**
     * @generated
     */
    @Override
    public EClass getInterface()
    {
        return interfaceEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getInterface_AreaSpecificResistance()
    {
        return (EAttribute)interfaceEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EReference getInterface_Interphases()
    {
        return (EReference)interfaceEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EClass getInterphase()
    {
        return interphaseEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getInterphase_Formula()
    {
        return (EAttribute)interphaseEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getInterphase_Thickness()
    {
        return (EAttribute)interphaseEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EClass getLayer()
    {
        return layerEClass;
    }

    /**
     * @generated
     */
    @Override
    public EReference getLayer_Material()
    {
        return (EReference)layerEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EReference getLayer_Phase()
    {
        return (EReference)layerEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EReference getLayer_Sample()
    {
        return (EReference)layerEClass.getEStructuralFeatures().get(2);
    }

    /**
     * @generated
     */
    @Override
    public EReference getLayer_Product()
    {
        return (EReference)layerEClass.getEStructuralFeatures().get(3);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getLayer_Formula()
    {
        return (EAttribute)layerEClass.getEStructuralFeatures().get(4);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getLayer_Thickness()
    {
        return (EAttribute)layerEClass.getEStructuralFeatures().get(5);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getLayer_Density()
    {
        return (EAttribute)layerEClass.getEStructuralFeatures().get(6);
    }

    /**
     * @generated
     */
    @Override
    public EClass getCurrentCollector()
    {
        return currentCollectorEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getCurrentCollector_CoatedSides()
    {
        return (EAttribute)currentCollectorEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EClass getCompositeElectrode()
    {
        return compositeElectrodeEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getCompositeElectrode_Polarity()
    {
        return (EAttribute)compositeElectrodeEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EReference getCompositeElectrode_ActiveMaterial()
    {
        return (EReference)compositeElectrodeEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getCompositeElectrode_SpecificCapacity()
    {
        return (EAttribute)compositeElectrodeEClass.getEStructuralFeatures().get(2);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getCompositeElectrode_MeanVoltage()
    {
        return (EAttribute)compositeElectrodeEClass.getEStructuralFeatures().get(3);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getCompositeElectrode_UpperCutoffVoltage()
    {
        return (EAttribute)compositeElectrodeEClass.getEStructuralFeatures().get(4);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getCompositeElectrode_LowerCutoffVoltage()
    {
        return (EAttribute)compositeElectrodeEClass.getEStructuralFeatures().get(5);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getCompositeElectrode_ActiveFraction()
    {
        return (EAttribute)compositeElectrodeEClass.getEStructuralFeatures().get(6);
    }

    /**
     * @generated
     */
    @Override
    public EReference getCompositeElectrode_ElectrolyteMaterial()
    {
        return (EReference)compositeElectrodeEClass.getEStructuralFeatures().get(7);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getCompositeElectrode_ElectrolyteFraction()
    {
        return (EAttribute)compositeElectrodeEClass.getEStructuralFeatures().get(8);
    }

    /**
     * @generated
     */
    @Override
    public EReference getCompositeElectrode_CarbonMaterial()
    {
        return (EReference)compositeElectrodeEClass.getEStructuralFeatures().get(9);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getCompositeElectrode_CarbonFraction()
    {
        return (EAttribute)compositeElectrodeEClass.getEStructuralFeatures().get(10);
    }

    /**
     * @generated
     */
    @Override
    public EReference getCompositeElectrode_BinderMaterial()
    {
        return (EReference)compositeElectrodeEClass.getEStructuralFeatures().get(11);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getCompositeElectrode_BinderFraction()
    {
        return (EAttribute)compositeElectrodeEClass.getEStructuralFeatures().get(12);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getCompositeElectrode_Loading()
    {
        return (EAttribute)compositeElectrodeEClass.getEStructuralFeatures().get(13);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getCompositeElectrode_ArealCapacity()
    {
        return (EAttribute)compositeElectrodeEClass.getEStructuralFeatures().get(14);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getCompositeElectrode_Porosity()
    {
        return (EAttribute)compositeElectrodeEClass.getEStructuralFeatures().get(15);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getCompositeElectrode_FirstCycleLoss()
    {
        return (EAttribute)compositeElectrodeEClass.getEStructuralFeatures().get(16);
    }

    /**
     * @generated
     */
    @Override
    public EClass getElectrolyteLayer()
    {
        return electrolyteLayerEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getElectrolyteLayer_RelativeDensity()
    {
        return (EAttribute)electrolyteLayerEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getElectrolyteLayer_Conductivity()
    {
        return (EAttribute)electrolyteLayerEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EClass getInterlayer()
    {
        return interlayerEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getInterlayer_RelativeDensity()
    {
        return (EAttribute)interlayerEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EClass getCoating()
    {
        return coatingEClass;
    }

    /**
     * @generated
     */
    @Override
    public EReference getCoating_Coats()
    {
        return (EReference)coatingEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getCoating_MassFraction()
    {
        return (EAttribute)coatingEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EClass getLithiumAnode()
    {
        return lithiumAnodeEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getLithiumAnode_NpRatio()
    {
        return (EAttribute)lithiumAnodeEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getLithiumAnode_SpecificCapacity()
    {
        return (EAttribute)lithiumAnodeEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EClass getAnodeFree()
    {
        return anodeFreeEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getAnodeFree_Reserve()
    {
        return (EAttribute)anodeFreeEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EClass getPackaging()
    {
        return packagingEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getPackaging_FoilArealMass()
    {
        return (EAttribute)packagingEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getPackaging_FoilThickness()
    {
        return (EAttribute)packagingEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getPackaging_SealMargin()
    {
        return (EAttribute)packagingEClass.getEStructuralFeatures().get(2);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getPackaging_TabMass()
    {
        return (EAttribute)packagingEClass.getEStructuralFeatures().get(3);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getPackaging_PressureHardwareMass()
    {
        return (EAttribute)packagingEClass.getEStructuralFeatures().get(4);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getPackaging_StackPressure()
    {
        return (EAttribute)packagingEClass.getEStructuralFeatures().get(5);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getPackaging_CaseMass()
    {
        return (EAttribute)packagingEClass.getEStructuralFeatures().get(6);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getPackaging_OtherMass()
    {
        return (EAttribute)packagingEClass.getEStructuralFeatures().get(7);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getPackaging_Volume()
    {
        return (EAttribute)packagingEClass.getEStructuralFeatures().get(8);
    }

    /**
     * @generated
     */
    @Override
    public EClass getCountingRules()
    {
        return countingRulesEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getCountingRules_Lithium()
    {
        return (EAttribute)countingRulesEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getCountingRules_Foils()
    {
        return (EAttribute)countingRulesEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getCountingRules_ElectrolyteThickness()
    {
        return (EAttribute)countingRulesEClass.getEStructuralFeatures().get(2);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getCountingRules_IncludePackage()
    {
        return (EAttribute)countingRulesEClass.getEStructuralFeatures().get(3);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getCountingRules_IncludePressureHardware()
    {
        return (EAttribute)countingRulesEClass.getEStructuralFeatures().get(4);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getCountingRules_IncludeFirstCycleLoss()
    {
        return (EAttribute)countingRulesEClass.getEStructuralFeatures().get(5);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getCountingRules_IncludePorosity()
    {
        return (EAttribute)countingRulesEClass.getEStructuralFeatures().get(6);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getCountingRules_IncludeSwelling()
    {
        return (EAttribute)countingRulesEClass.getEStructuralFeatures().get(7);
    }

    /**
     * @generated
     */
    @Override
    public EClass getAssumption()
    {
        return assumptionEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getAssumption_Value()
    {
        return (EAttribute)assumptionEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getAssumption_Choice()
    {
        return (EAttribute)assumptionEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EClass getCellPerformance()
    {
        return cellPerformanceEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getCellPerformance_RecordType()
    {
        return (EAttribute)cellPerformanceEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getCellPerformance_Configuration()
    {
        return (EAttribute)cellPerformanceEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getCellPerformance_Loading()
    {
        return (EAttribute)cellPerformanceEClass.getEStructuralFeatures().get(2);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getCellPerformance_ArealCapacity()
    {
        return (EAttribute)cellPerformanceEClass.getEStructuralFeatures().get(3);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getCellPerformance_CapacityQualifier()
    {
        return (EAttribute)cellPerformanceEClass.getEStructuralFeatures().get(4);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getCellPerformance_Rate()
    {
        return (EAttribute)cellPerformanceEClass.getEStructuralFeatures().get(5);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getCellPerformance_CurrentDensity()
    {
        return (EAttribute)cellPerformanceEClass.getEStructuralFeatures().get(6);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getCellPerformance_Cycles()
    {
        return (EAttribute)cellPerformanceEClass.getEStructuralFeatures().get(7);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getCellPerformance_Retention()
    {
        return (EAttribute)cellPerformanceEClass.getEStructuralFeatures().get(8);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getCellPerformance_Temperature()
    {
        return (EAttribute)cellPerformanceEClass.getEStructuralFeatures().get(9);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getCellPerformance_CriticalCurrentDensity()
    {
        return (EAttribute)cellPerformanceEClass.getEStructuralFeatures().get(10);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getCellPerformance_EnergyDensity()
    {
        return (EAttribute)cellPerformanceEClass.getEStructuralFeatures().get(11);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getCellPerformance_Condition()
    {
        return (EAttribute)cellPerformanceEClass.getEStructuralFeatures().get(12);
    }

    /**
     * @generated
     */
    @Override
    public EReference getCellPerformance_Measurement()
    {
        return (EReference)cellPerformanceEClass.getEStructuralFeatures().get(13);
    }

    /**
     * @generated
     */
    @Override
    public EClass getEnergyEstimate()
    {
        return energyEstimateEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getEnergyEstimate_GravimetricEnergyDensity()
    {
        return (EAttribute)energyEstimateEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getEnergyEstimate_VolumetricEnergyDensity()
    {
        return (EAttribute)energyEstimateEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getEnergyEstimate_Energy()
    {
        return (EAttribute)energyEstimateEClass.getEStructuralFeatures().get(2);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getEnergyEstimate_Capacity()
    {
        return (EAttribute)energyEstimateEClass.getEStructuralFeatures().get(3);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getEnergyEstimate_Mass()
    {
        return (EAttribute)energyEstimateEClass.getEStructuralFeatures().get(4);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getEnergyEstimate_Volume()
    {
        return (EAttribute)energyEstimateEClass.getEStructuralFeatures().get(5);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getEnergyEstimate_ArealCapacity()
    {
        return (EAttribute)energyEstimateEClass.getEStructuralFeatures().get(6);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getEnergyEstimate_NpRatio()
    {
        return (EAttribute)energyEstimateEClass.getEStructuralFeatures().get(7);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getEnergyEstimate_AreaSpecificResistance()
    {
        return (EAttribute)energyEstimateEClass.getEStructuralFeatures().get(8);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getEnergyEstimate_Rate()
    {
        return (EAttribute)energyEstimateEClass.getEStructuralFeatures().get(9);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getEnergyEstimate_Temperature()
    {
        return (EAttribute)energyEstimateEClass.getEStructuralFeatures().get(10);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getEnergyEstimate_CostOfMaterials()
    {
        return (EAttribute)energyEstimateEClass.getEStructuralFeatures().get(11);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getEnergyEstimate_Currency()
    {
        return (EAttribute)energyEstimateEClass.getEStructuralFeatures().get(12);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getEnergyEstimate_Assumptions()
    {
        return (EAttribute)energyEstimateEClass.getEStructuralFeatures().get(13);
    }

    /**
     * @generated
     */
    @Override
    public EReference getEnergyEstimate_Shares()
    {
        return (EReference)energyEstimateEClass.getEStructuralFeatures().get(14);
    }

    /**
     * @generated
     */
    @Override
    public EClass getLayerShare()
    {
        return layerShareEClass;
    }

    /**
     * @generated
     */
    @Override
    public EReference getLayerShare_Layer()
    {
        return (EReference)layerShareEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getLayerShare_Thickness()
    {
        return (EAttribute)layerShareEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getLayerShare_ArealMass()
    {
        return (EAttribute)layerShareEClass.getEStructuralFeatures().get(2);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getLayerShare_MassFraction()
    {
        return (EAttribute)layerShareEClass.getEStructuralFeatures().get(3);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getLayerShare_VolumeFraction()
    {
        return (EAttribute)layerShareEClass.getEStructuralFeatures().get(4);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getLayerShare_Resistance()
    {
        return (EAttribute)layerShareEClass.getEStructuralFeatures().get(5);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getLayerShare_Cost()
    {
        return (EAttribute)layerShareEClass.getEStructuralFeatures().get(6);
    }

    /**
     * @generated
     */
    @Override
    public EClass getDesignStudy()
    {
        return designStudyEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getDesignStudy_Kind()
    {
        return (EAttribute)designStudyEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EReference getDesignStudy_Variables()
    {
        return (EReference)designStudyEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EReference getDesignStudy_Targets()
    {
        return (EReference)designStudyEClass.getEStructuralFeatures().get(2);
    }

    /**
     * @generated
     */
    @Override
    public EReference getDesignStudy_Critical()
    {
        return (EReference)designStudyEClass.getEStructuralFeatures().get(3);
    }

    /**
     * @generated
     */
    @Override
    public EReference getDesignStudy_Columns()
    {
        return (EReference)designStudyEClass.getEStructuralFeatures().get(4);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getDesignStudy_Draws()
    {
        return (EAttribute)designStudyEClass.getEStructuralFeatures().get(5);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getDesignStudy_Seed()
    {
        return (EAttribute)designStudyEClass.getEStructuralFeatures().get(6);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getDesignStudy_Quantity()
    {
        return (EAttribute)designStudyEClass.getEStructuralFeatures().get(7);
    }

    /**
     * @generated
     */
    @Override
    public EReference getDesignStudy_Table()
    {
        return (EReference)designStudyEClass.getEStructuralFeatures().get(8);
    }

    /**
     * @generated
     */
    @Override
    public EClass getStudyVariable()
    {
        return studyVariableEClass;
    }

    /**
     * @generated
     */
    @Override
    public EReference getStudyVariable_Layer()
    {
        return (EReference)studyVariableEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getStudyVariable_Feature()
    {
        return (EAttribute)studyVariableEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getStudyVariable_From()
    {
        return (EAttribute)studyVariableEClass.getEStructuralFeatures().get(2);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getStudyVariable_To()
    {
        return (EAttribute)studyVariableEClass.getEStructuralFeatures().get(3);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getStudyVariable_Count()
    {
        return (EAttribute)studyVariableEClass.getEStructuralFeatures().get(4);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getStudyVariable_Logarithmic()
    {
        return (EAttribute)studyVariableEClass.getEStructuralFeatures().get(5);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getStudyVariable_Distribution()
    {
        return (EAttribute)studyVariableEClass.getEStructuralFeatures().get(6);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getStudyVariable_StandardUncertainty()
    {
        return (EAttribute)studyVariableEClass.getEStructuralFeatures().get(7);
    }

    /**
     * @generated
     */
    @Override
    public EClass getCriticalValue()
    {
        return criticalValueEClass;
    }

    /**
     * @generated
     */
    @Override
    public EReference getCriticalValue_Target()
    {
        return (EReference)criticalValueEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EReference getCriticalValue_Variable()
    {
        return (EReference)criticalValueEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getCriticalValue_Value()
    {
        return (EAttribute)criticalValueEClass.getEStructuralFeatures().get(2);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getCriticalValue_Condition()
    {
        return (EAttribute)criticalValueEClass.getEStructuralFeatures().get(3);
    }

    /**
     * @generated
     */
    @Override
    public EClass getStudyColumn()
    {
        return studyColumnEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getStudyColumn_Unit()
    {
        return (EAttribute)studyColumnEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getStudyColumn_Values()
    {
        return (EAttribute)studyColumnEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EClass getDataTable()
    {
        return dataTableEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getDataTable_Columns()
    {
        return (EAttribute)dataTableEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EEnum getCellFormat()
    {
        return cellFormatEEnum;
    }

    /**
     * @generated
     */
    @Override
    public EEnum getCoatedSides()
    {
        return coatedSidesEEnum;
    }

    /**
     * @generated
     */
    @Override
    public EEnum getPolarity()
    {
        return polarityEEnum;
    }

    /**
     * @generated
     */
    @Override
    public EEnum getLithiumCounting()
    {
        return lithiumCountingEEnum;
    }

    /**
     * @generated
     */
    @Override
    public EEnum getFoilCounting()
    {
        return foilCountingEEnum;
    }

    /**
     * @generated
     */
    @Override
    public EEnum getThicknessCounting()
    {
        return thicknessCountingEEnum;
    }

    /**
     * @generated
     */
    @Override
    public EEnum getStudyKind()
    {
        return studyKindEEnum;
    }

    /**
     * @generated
     */
    @Override
    public EEnum getDistribution()
    {
        return distributionEEnum;
    }

    /**
     * @generated
     */
    @Override
    public CellFactory getCellFactory()
    {
        return (CellFactory)getEFactoryInstance();
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
        cellBuildEClass = createEClass(CELL_BUILD);
        createEAttribute(cellBuildEClass, CELL_BUILD__FORMAT);
        createEReference(cellBuildEClass, CELL_BUILD__STACK);
        createEAttribute(cellBuildEClass, CELL_BUILD__UNIT_CELLS);
        createEAttribute(cellBuildEClass, CELL_BUILD__FOOTPRINT);
        createEAttribute(cellBuildEClass, CELL_BUILD__TEMPERATURE);
        createEReference(cellBuildEClass, CELL_BUILD__PACKAGING);
        createEReference(cellBuildEClass, CELL_BUILD__COUNTING);
        createEReference(cellBuildEClass, CELL_BUILD__ASSUMPTIONS);
        createEReference(cellBuildEClass, CELL_BUILD__PERFORMANCES);
        createEReference(cellBuildEClass, CELL_BUILD__MEASUREMENTS);
        createEReference(cellBuildEClass, CELL_BUILD__ESTIMATES);
        createEReference(cellBuildEClass, CELL_BUILD__STUDIES);

        stackItemEClass = createEClass(STACK_ITEM);

        interfaceEClass = createEClass(INTERFACE);
        createEAttribute(interfaceEClass, INTERFACE__AREA_SPECIFIC_RESISTANCE);
        createEReference(interfaceEClass, INTERFACE__INTERPHASES);

        interphaseEClass = createEClass(INTERPHASE);
        createEAttribute(interphaseEClass, INTERPHASE__FORMULA);
        createEAttribute(interphaseEClass, INTERPHASE__THICKNESS);

        layerEClass = createEClass(LAYER);
        createEReference(layerEClass, LAYER__MATERIAL);
        createEReference(layerEClass, LAYER__PHASE);
        createEReference(layerEClass, LAYER__SAMPLE);
        createEReference(layerEClass, LAYER__PRODUCT);
        createEAttribute(layerEClass, LAYER__FORMULA);
        createEAttribute(layerEClass, LAYER__THICKNESS);
        createEAttribute(layerEClass, LAYER__DENSITY);

        currentCollectorEClass = createEClass(CURRENT_COLLECTOR);
        createEAttribute(currentCollectorEClass, CURRENT_COLLECTOR__COATED_SIDES);

        compositeElectrodeEClass = createEClass(COMPOSITE_ELECTRODE);
        createEAttribute(compositeElectrodeEClass, COMPOSITE_ELECTRODE__POLARITY);
        createEReference(compositeElectrodeEClass, COMPOSITE_ELECTRODE__ACTIVE_MATERIAL);
        createEAttribute(compositeElectrodeEClass, COMPOSITE_ELECTRODE__SPECIFIC_CAPACITY);
        createEAttribute(compositeElectrodeEClass, COMPOSITE_ELECTRODE__MEAN_VOLTAGE);
        createEAttribute(compositeElectrodeEClass, COMPOSITE_ELECTRODE__UPPER_CUTOFF_VOLTAGE);
        createEAttribute(compositeElectrodeEClass, COMPOSITE_ELECTRODE__LOWER_CUTOFF_VOLTAGE);
        createEAttribute(compositeElectrodeEClass, COMPOSITE_ELECTRODE__ACTIVE_FRACTION);
        createEReference(compositeElectrodeEClass, COMPOSITE_ELECTRODE__ELECTROLYTE_MATERIAL);
        createEAttribute(compositeElectrodeEClass, COMPOSITE_ELECTRODE__ELECTROLYTE_FRACTION);
        createEReference(compositeElectrodeEClass, COMPOSITE_ELECTRODE__CARBON_MATERIAL);
        createEAttribute(compositeElectrodeEClass, COMPOSITE_ELECTRODE__CARBON_FRACTION);
        createEReference(compositeElectrodeEClass, COMPOSITE_ELECTRODE__BINDER_MATERIAL);
        createEAttribute(compositeElectrodeEClass, COMPOSITE_ELECTRODE__BINDER_FRACTION);
        createEAttribute(compositeElectrodeEClass, COMPOSITE_ELECTRODE__LOADING);
        createEAttribute(compositeElectrodeEClass, COMPOSITE_ELECTRODE__AREAL_CAPACITY);
        createEAttribute(compositeElectrodeEClass, COMPOSITE_ELECTRODE__POROSITY);
        createEAttribute(compositeElectrodeEClass, COMPOSITE_ELECTRODE__FIRST_CYCLE_LOSS);

        electrolyteLayerEClass = createEClass(ELECTROLYTE_LAYER);
        createEAttribute(electrolyteLayerEClass, ELECTROLYTE_LAYER__RELATIVE_DENSITY);
        createEAttribute(electrolyteLayerEClass, ELECTROLYTE_LAYER__CONDUCTIVITY);

        interlayerEClass = createEClass(INTERLAYER);
        createEAttribute(interlayerEClass, INTERLAYER__RELATIVE_DENSITY);

        coatingEClass = createEClass(COATING);
        createEReference(coatingEClass, COATING__COATS);
        createEAttribute(coatingEClass, COATING__MASS_FRACTION);

        lithiumAnodeEClass = createEClass(LITHIUM_ANODE);
        createEAttribute(lithiumAnodeEClass, LITHIUM_ANODE__NP_RATIO);
        createEAttribute(lithiumAnodeEClass, LITHIUM_ANODE__SPECIFIC_CAPACITY);

        anodeFreeEClass = createEClass(ANODE_FREE);
        createEAttribute(anodeFreeEClass, ANODE_FREE__RESERVE);

        packagingEClass = createEClass(PACKAGING);
        createEAttribute(packagingEClass, PACKAGING__FOIL_AREAL_MASS);
        createEAttribute(packagingEClass, PACKAGING__FOIL_THICKNESS);
        createEAttribute(packagingEClass, PACKAGING__SEAL_MARGIN);
        createEAttribute(packagingEClass, PACKAGING__TAB_MASS);
        createEAttribute(packagingEClass, PACKAGING__PRESSURE_HARDWARE_MASS);
        createEAttribute(packagingEClass, PACKAGING__STACK_PRESSURE);
        createEAttribute(packagingEClass, PACKAGING__CASE_MASS);
        createEAttribute(packagingEClass, PACKAGING__OTHER_MASS);
        createEAttribute(packagingEClass, PACKAGING__VOLUME);

        countingRulesEClass = createEClass(COUNTING_RULES);
        createEAttribute(countingRulesEClass, COUNTING_RULES__LITHIUM);
        createEAttribute(countingRulesEClass, COUNTING_RULES__FOILS);
        createEAttribute(countingRulesEClass, COUNTING_RULES__ELECTROLYTE_THICKNESS);
        createEAttribute(countingRulesEClass, COUNTING_RULES__INCLUDE_PACKAGE);
        createEAttribute(countingRulesEClass, COUNTING_RULES__INCLUDE_PRESSURE_HARDWARE);
        createEAttribute(countingRulesEClass, COUNTING_RULES__INCLUDE_FIRST_CYCLE_LOSS);
        createEAttribute(countingRulesEClass, COUNTING_RULES__INCLUDE_POROSITY);
        createEAttribute(countingRulesEClass, COUNTING_RULES__INCLUDE_SWELLING);

        assumptionEClass = createEClass(ASSUMPTION);
        createEAttribute(assumptionEClass, ASSUMPTION__VALUE);
        createEAttribute(assumptionEClass, ASSUMPTION__CHOICE);

        cellPerformanceEClass = createEClass(CELL_PERFORMANCE);
        createEAttribute(cellPerformanceEClass, CELL_PERFORMANCE__RECORD_TYPE);
        createEAttribute(cellPerformanceEClass, CELL_PERFORMANCE__CONFIGURATION);
        createEAttribute(cellPerformanceEClass, CELL_PERFORMANCE__LOADING);
        createEAttribute(cellPerformanceEClass, CELL_PERFORMANCE__AREAL_CAPACITY);
        createEAttribute(cellPerformanceEClass, CELL_PERFORMANCE__CAPACITY_QUALIFIER);
        createEAttribute(cellPerformanceEClass, CELL_PERFORMANCE__RATE);
        createEAttribute(cellPerformanceEClass, CELL_PERFORMANCE__CURRENT_DENSITY);
        createEAttribute(cellPerformanceEClass, CELL_PERFORMANCE__CYCLES);
        createEAttribute(cellPerformanceEClass, CELL_PERFORMANCE__RETENTION);
        createEAttribute(cellPerformanceEClass, CELL_PERFORMANCE__TEMPERATURE);
        createEAttribute(cellPerformanceEClass, CELL_PERFORMANCE__CRITICAL_CURRENT_DENSITY);
        createEAttribute(cellPerformanceEClass, CELL_PERFORMANCE__ENERGY_DENSITY);
        createEAttribute(cellPerformanceEClass, CELL_PERFORMANCE__CONDITION);
        createEReference(cellPerformanceEClass, CELL_PERFORMANCE__MEASUREMENT);

        energyEstimateEClass = createEClass(ENERGY_ESTIMATE);
        createEAttribute(energyEstimateEClass, ENERGY_ESTIMATE__GRAVIMETRIC_ENERGY_DENSITY);
        createEAttribute(energyEstimateEClass, ENERGY_ESTIMATE__VOLUMETRIC_ENERGY_DENSITY);
        createEAttribute(energyEstimateEClass, ENERGY_ESTIMATE__ENERGY);
        createEAttribute(energyEstimateEClass, ENERGY_ESTIMATE__CAPACITY);
        createEAttribute(energyEstimateEClass, ENERGY_ESTIMATE__MASS);
        createEAttribute(energyEstimateEClass, ENERGY_ESTIMATE__VOLUME);
        createEAttribute(energyEstimateEClass, ENERGY_ESTIMATE__AREAL_CAPACITY);
        createEAttribute(energyEstimateEClass, ENERGY_ESTIMATE__NP_RATIO);
        createEAttribute(energyEstimateEClass, ENERGY_ESTIMATE__AREA_SPECIFIC_RESISTANCE);
        createEAttribute(energyEstimateEClass, ENERGY_ESTIMATE__RATE);
        createEAttribute(energyEstimateEClass, ENERGY_ESTIMATE__TEMPERATURE);
        createEAttribute(energyEstimateEClass, ENERGY_ESTIMATE__COST_OF_MATERIALS);
        createEAttribute(energyEstimateEClass, ENERGY_ESTIMATE__CURRENCY);
        createEAttribute(energyEstimateEClass, ENERGY_ESTIMATE__ASSUMPTIONS);
        createEReference(energyEstimateEClass, ENERGY_ESTIMATE__SHARES);

        layerShareEClass = createEClass(LAYER_SHARE);
        createEReference(layerShareEClass, LAYER_SHARE__LAYER);
        createEAttribute(layerShareEClass, LAYER_SHARE__THICKNESS);
        createEAttribute(layerShareEClass, LAYER_SHARE__AREAL_MASS);
        createEAttribute(layerShareEClass, LAYER_SHARE__MASS_FRACTION);
        createEAttribute(layerShareEClass, LAYER_SHARE__VOLUME_FRACTION);
        createEAttribute(layerShareEClass, LAYER_SHARE__RESISTANCE);
        createEAttribute(layerShareEClass, LAYER_SHARE__COST);

        designStudyEClass = createEClass(DESIGN_STUDY);
        createEAttribute(designStudyEClass, DESIGN_STUDY__KIND);
        createEReference(designStudyEClass, DESIGN_STUDY__VARIABLES);
        createEReference(designStudyEClass, DESIGN_STUDY__TARGETS);
        createEReference(designStudyEClass, DESIGN_STUDY__CRITICAL);
        createEReference(designStudyEClass, DESIGN_STUDY__COLUMNS);
        createEAttribute(designStudyEClass, DESIGN_STUDY__DRAWS);
        createEAttribute(designStudyEClass, DESIGN_STUDY__SEED);
        createEAttribute(designStudyEClass, DESIGN_STUDY__QUANTITY);
        createEReference(designStudyEClass, DESIGN_STUDY__TABLE);

        studyVariableEClass = createEClass(STUDY_VARIABLE);
        createEReference(studyVariableEClass, STUDY_VARIABLE__LAYER);
        createEAttribute(studyVariableEClass, STUDY_VARIABLE__FEATURE);
        createEAttribute(studyVariableEClass, STUDY_VARIABLE__FROM);
        createEAttribute(studyVariableEClass, STUDY_VARIABLE__TO);
        createEAttribute(studyVariableEClass, STUDY_VARIABLE__COUNT);
        createEAttribute(studyVariableEClass, STUDY_VARIABLE__LOGARITHMIC);
        createEAttribute(studyVariableEClass, STUDY_VARIABLE__DISTRIBUTION);
        createEAttribute(studyVariableEClass, STUDY_VARIABLE__STANDARD_UNCERTAINTY);

        criticalValueEClass = createEClass(CRITICAL_VALUE);
        createEReference(criticalValueEClass, CRITICAL_VALUE__TARGET);
        createEReference(criticalValueEClass, CRITICAL_VALUE__VARIABLE);
        createEAttribute(criticalValueEClass, CRITICAL_VALUE__VALUE);
        createEAttribute(criticalValueEClass, CRITICAL_VALUE__CONDITION);

        studyColumnEClass = createEClass(STUDY_COLUMN);
        createEAttribute(studyColumnEClass, STUDY_COLUMN__UNIT);
        createEAttribute(studyColumnEClass, STUDY_COLUMN__VALUES);

        dataTableEClass = createEClass(DATA_TABLE);
        createEAttribute(dataTableEClass, DATA_TABLE__COLUMNS);

        // Create enums
        cellFormatEEnum = createEEnum(CELL_FORMAT);
        coatedSidesEEnum = createEEnum(COATED_SIDES);
        polarityEEnum = createEEnum(POLARITY);
        lithiumCountingEEnum = createEEnum(LITHIUM_COUNTING);
        foilCountingEEnum = createEEnum(FOIL_COUNTING);
        thicknessCountingEEnum = createEEnum(THICKNESS_COUNTING);
        studyKindEEnum = createEEnum(STUDY_KIND);
        distributionEEnum = createEEnum(DISTRIBUTION);
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
        MeasurementPackage theMeasurementPackage = (MeasurementPackage)EPackage.Registry.INSTANCE.getEPackage(MeasurementPackage.eNS_URI);
        MaterialPackage theMaterialPackage = (MaterialPackage)EPackage.Registry.INSTANCE.getEPackage(MaterialPackage.eNS_URI);
        SynthesisPackage theSynthesisPackage = (SynthesisPackage)EPackage.Registry.INSTANCE.getEPackage(SynthesisPackage.eNS_URI);

        // Create type parameters

        // Set bounds for type parameters

        // Add supertypes to classes
        cellBuildEClass.getESuperTypes().add(theBasePackage.getArtifact());
        stackItemEClass.getESuperTypes().add(theBasePackage.getNamed());
        stackItemEClass.getESuperTypes().add(theBasePackage.getDocumented());
        stackItemEClass.getESuperTypes().add(theBasePackage.getCited());
        interfaceEClass.getESuperTypes().add(this.getStackItem());
        interphaseEClass.getESuperTypes().add(theBasePackage.getNamed());
        interphaseEClass.getESuperTypes().add(theBasePackage.getDocumented());
        interphaseEClass.getESuperTypes().add(theBasePackage.getCited());
        layerEClass.getESuperTypes().add(this.getStackItem());
        currentCollectorEClass.getESuperTypes().add(this.getLayer());
        compositeElectrodeEClass.getESuperTypes().add(this.getLayer());
        electrolyteLayerEClass.getESuperTypes().add(this.getLayer());
        interlayerEClass.getESuperTypes().add(this.getLayer());
        coatingEClass.getESuperTypes().add(this.getLayer());
        lithiumAnodeEClass.getESuperTypes().add(this.getLayer());
        anodeFreeEClass.getESuperTypes().add(this.getLayer());
        packagingEClass.getESuperTypes().add(theBasePackage.getNamed());
        packagingEClass.getESuperTypes().add(theBasePackage.getDocumented());
        packagingEClass.getESuperTypes().add(theBasePackage.getCited());
        countingRulesEClass.getESuperTypes().add(theBasePackage.getDocumented());
        countingRulesEClass.getESuperTypes().add(theBasePackage.getCited());
        assumptionEClass.getESuperTypes().add(theBasePackage.getNamed());
        assumptionEClass.getESuperTypes().add(theBasePackage.getDocumented());
        assumptionEClass.getESuperTypes().add(theBasePackage.getCited());
        cellPerformanceEClass.getESuperTypes().add(theBasePackage.getNamed());
        cellPerformanceEClass.getESuperTypes().add(theBasePackage.getDocumented());
        cellPerformanceEClass.getESuperTypes().add(theBasePackage.getCited());
        energyEstimateEClass.getESuperTypes().add(theBasePackage.getAnalysisResult());
        layerShareEClass.getESuperTypes().add(theBasePackage.getNamed());
        designStudyEClass.getESuperTypes().add(theBasePackage.getNamed());
        designStudyEClass.getESuperTypes().add(theBasePackage.getAnalysisResult());
        studyVariableEClass.getESuperTypes().add(theBasePackage.getNamed());
        studyVariableEClass.getESuperTypes().add(theBasePackage.getDocumented());
        criticalValueEClass.getESuperTypes().add(theBasePackage.getDocumented());
        studyColumnEClass.getESuperTypes().add(theBasePackage.getNamed());
        dataTableEClass.getESuperTypes().add(theBasePackage.getFileReference());

        // Initialize classes, features, and operations; add parameters
        initEClass(cellBuildEClass, CellBuild.class, "CellBuild", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getCellBuild_Format(), this.getCellFormat(), "format", "pouch", 0, 1, CellBuild.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getCellBuild_Stack(), this.getStackItem(), null, "stack", null, 0, -1, CellBuild.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getCellBuild_UnitCells(), ecorePackage.getEInt(), "unitCells", "1", 0, 1, CellBuild.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getCellBuild_Footprint(), theBasePackage.getQuantity(), "footprint", null, 0, 1, CellBuild.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getCellBuild_Temperature(), theBasePackage.getQuantity(), "temperature", null, 0, 1, CellBuild.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getCellBuild_Packaging(), this.getPackaging(), null, "packaging", null, 0, 1, CellBuild.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getCellBuild_Counting(), this.getCountingRules(), null, "counting", null, 0, 1, CellBuild.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getCellBuild_Assumptions(), this.getAssumption(), null, "assumptions", null, 0, -1, CellBuild.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getCellBuild_Performances(), this.getCellPerformance(), null, "performances", null, 0, -1, CellBuild.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getCellBuild_Measurements(), theMeasurementPackage.getMeasurement(), null, "measurements", null, 0, -1, CellBuild.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getCellBuild_Estimates(), this.getEnergyEstimate(), null, "estimates", null, 0, -1, CellBuild.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getCellBuild_Studies(), this.getDesignStudy(), null, "studies", null, 0, -1, CellBuild.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(stackItemEClass, StackItem.class, "StackItem", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

        initEClass(interfaceEClass, Interface.class, "Interface", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getInterface_AreaSpecificResistance(), theBasePackage.getQuantity(), "areaSpecificResistance", null, 0, 1, Interface.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getInterface_Interphases(), this.getInterphase(), null, "interphases", null, 0, -1, Interface.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(interphaseEClass, Interphase.class, "Interphase", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getInterphase_Formula(), theBasePackage.getFormula(), "formula", null, 0, 1, Interphase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getInterphase_Thickness(), theBasePackage.getQuantity(), "thickness", null, 0, 1, Interphase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(layerEClass, Layer.class, "Layer", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEReference(getLayer_Material(), theMaterialPackage.getMaterial(), null, "material", null, 0, 1, Layer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getLayer_Phase(), theMaterialPackage.getPhase(), null, "phase", null, 0, 1, Layer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getLayer_Sample(), theMeasurementPackage.getSample(), null, "sample", null, 0, 1, Layer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getLayer_Product(), theSynthesisPackage.getProduct(), null, "product", null, 0, 1, Layer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getLayer_Formula(), theBasePackage.getFormula(), "formula", null, 0, 1, Layer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getLayer_Thickness(), theBasePackage.getQuantity(), "thickness", null, 0, 1, Layer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getLayer_Density(), theBasePackage.getQuantity(), "density", null, 0, 1, Layer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(currentCollectorEClass, CurrentCollector.class, "CurrentCollector", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getCurrentCollector_CoatedSides(), this.getCoatedSides(), "coatedSides", "one-sided", 0, 1, CurrentCollector.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(compositeElectrodeEClass, CompositeElectrode.class, "CompositeElectrode", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getCompositeElectrode_Polarity(), this.getPolarity(), "polarity", "positive", 0, 1, CompositeElectrode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getCompositeElectrode_ActiveMaterial(), theMaterialPackage.getMaterial(), null, "activeMaterial", null, 0, 1, CompositeElectrode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getCompositeElectrode_SpecificCapacity(), theBasePackage.getQuantity(), "specificCapacity", null, 0, 1, CompositeElectrode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getCompositeElectrode_MeanVoltage(), theBasePackage.getQuantity(), "meanVoltage", null, 0, 1, CompositeElectrode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getCompositeElectrode_UpperCutoffVoltage(), theBasePackage.getQuantity(), "upperCutoffVoltage", null, 0, 1, CompositeElectrode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getCompositeElectrode_LowerCutoffVoltage(), theBasePackage.getQuantity(), "lowerCutoffVoltage", null, 0, 1, CompositeElectrode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getCompositeElectrode_ActiveFraction(), theBasePackage.getQuantity(), "activeFraction", null, 0, 1, CompositeElectrode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getCompositeElectrode_ElectrolyteMaterial(), theMaterialPackage.getMaterial(), null, "electrolyteMaterial", null, 0, 1, CompositeElectrode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getCompositeElectrode_ElectrolyteFraction(), theBasePackage.getQuantity(), "electrolyteFraction", null, 0, 1, CompositeElectrode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getCompositeElectrode_CarbonMaterial(), theMaterialPackage.getMaterial(), null, "carbonMaterial", null, 0, 1, CompositeElectrode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getCompositeElectrode_CarbonFraction(), theBasePackage.getQuantity(), "carbonFraction", null, 0, 1, CompositeElectrode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getCompositeElectrode_BinderMaterial(), theMaterialPackage.getMaterial(), null, "binderMaterial", null, 0, 1, CompositeElectrode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getCompositeElectrode_BinderFraction(), theBasePackage.getQuantity(), "binderFraction", null, 0, 1, CompositeElectrode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getCompositeElectrode_Loading(), theBasePackage.getQuantity(), "loading", null, 0, 1, CompositeElectrode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getCompositeElectrode_ArealCapacity(), theBasePackage.getQuantity(), "arealCapacity", null, 0, 1, CompositeElectrode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getCompositeElectrode_Porosity(), theBasePackage.getQuantity(), "porosity", null, 0, 1, CompositeElectrode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getCompositeElectrode_FirstCycleLoss(), theBasePackage.getQuantity(), "firstCycleLoss", null, 0, 1, CompositeElectrode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(electrolyteLayerEClass, ElectrolyteLayer.class, "ElectrolyteLayer", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getElectrolyteLayer_RelativeDensity(), theBasePackage.getQuantity(), "relativeDensity", null, 0, 1, ElectrolyteLayer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getElectrolyteLayer_Conductivity(), theBasePackage.getQuantity(), "conductivity", null, 0, 1, ElectrolyteLayer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(interlayerEClass, Interlayer.class, "Interlayer", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getInterlayer_RelativeDensity(), theBasePackage.getQuantity(), "relativeDensity", null, 0, 1, Interlayer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(coatingEClass, Coating.class, "Coating", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEReference(getCoating_Coats(), this.getLayer(), null, "coats", null, 0, 1, Coating.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getCoating_MassFraction(), theBasePackage.getQuantity(), "massFraction", null, 0, 1, Coating.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(lithiumAnodeEClass, LithiumAnode.class, "LithiumAnode", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getLithiumAnode_NpRatio(), theBasePackage.getQuantity(), "npRatio", null, 0, 1, LithiumAnode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getLithiumAnode_SpecificCapacity(), theBasePackage.getQuantity(), "specificCapacity", null, 0, 1, LithiumAnode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(anodeFreeEClass, AnodeFree.class, "AnodeFree", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getAnodeFree_Reserve(), theBasePackage.getQuantity(), "reserve", null, 0, 1, AnodeFree.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(packagingEClass, Packaging.class, "Packaging", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getPackaging_FoilArealMass(), theBasePackage.getQuantity(), "foilArealMass", null, 0, 1, Packaging.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getPackaging_FoilThickness(), theBasePackage.getQuantity(), "foilThickness", null, 0, 1, Packaging.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getPackaging_SealMargin(), theBasePackage.getQuantity(), "sealMargin", null, 0, 1, Packaging.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getPackaging_TabMass(), theBasePackage.getQuantity(), "tabMass", null, 0, 1, Packaging.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getPackaging_PressureHardwareMass(), theBasePackage.getQuantity(), "pressureHardwareMass", null, 0, 1, Packaging.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getPackaging_StackPressure(), theBasePackage.getQuantity(), "stackPressure", null, 0, 1, Packaging.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getPackaging_CaseMass(), theBasePackage.getQuantity(), "caseMass", null, 0, 1, Packaging.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getPackaging_OtherMass(), theBasePackage.getQuantity(), "otherMass", null, 0, 1, Packaging.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getPackaging_Volume(), theBasePackage.getQuantity(), "volume", null, 0, 1, Packaging.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(countingRulesEClass, CountingRules.class, "CountingRules", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getCountingRules_Lithium(), this.getLithiumCounting(), "lithium", "all lithium", 0, 1, CountingRules.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getCountingRules_Foils(), this.getFoilCounting(), "foils", "full", 0, 1, CountingRules.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getCountingRules_ElectrolyteThickness(), this.getThicknessCounting(), "electrolyteThickness", "each layer", 0, 1, CountingRules.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getCountingRules_IncludePackage(), ecorePackage.getEBoolean(), "includePackage", "false", 0, 1, CountingRules.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getCountingRules_IncludePressureHardware(), ecorePackage.getEBoolean(), "includePressureHardware", "false", 0, 1, CountingRules.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getCountingRules_IncludeFirstCycleLoss(), ecorePackage.getEBoolean(), "includeFirstCycleLoss", "false", 0, 1, CountingRules.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getCountingRules_IncludePorosity(), ecorePackage.getEBoolean(), "includePorosity", "true", 0, 1, CountingRules.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getCountingRules_IncludeSwelling(), ecorePackage.getEBoolean(), "includeSwelling", "false", 0, 1, CountingRules.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(assumptionEClass, Assumption.class, "Assumption", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getAssumption_Value(), theBasePackage.getQuantity(), "value", null, 0, 1, Assumption.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getAssumption_Choice(), ecorePackage.getEString(), "choice", null, 0, 1, Assumption.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(cellPerformanceEClass, CellPerformance.class, "CellPerformance", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getCellPerformance_RecordType(), ecorePackage.getEString(), "recordType", null, 0, 1, CellPerformance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getCellPerformance_Configuration(), ecorePackage.getEString(), "configuration", null, 0, 1, CellPerformance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getCellPerformance_Loading(), theBasePackage.getQuantity(), "loading", null, 0, 1, CellPerformance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getCellPerformance_ArealCapacity(), theBasePackage.getQuantity(), "arealCapacity", null, 0, 1, CellPerformance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getCellPerformance_CapacityQualifier(), ecorePackage.getEString(), "capacityQualifier", null, 0, 1, CellPerformance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getCellPerformance_Rate(), ecorePackage.getEString(), "rate", null, 0, 1, CellPerformance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getCellPerformance_CurrentDensity(), theBasePackage.getQuantity(), "currentDensity", null, 0, 1, CellPerformance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getCellPerformance_Cycles(), ecorePackage.getEString(), "cycles", null, 0, 1, CellPerformance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getCellPerformance_Retention(), theBasePackage.getQuantity(), "retention", null, 0, 1, CellPerformance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getCellPerformance_Temperature(), theBasePackage.getQuantity(), "temperature", null, 0, 1, CellPerformance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getCellPerformance_CriticalCurrentDensity(), theBasePackage.getQuantity(), "criticalCurrentDensity", null, 0, 1, CellPerformance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getCellPerformance_EnergyDensity(), theBasePackage.getQuantity(), "energyDensity", null, 0, 1, CellPerformance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getCellPerformance_Condition(), ecorePackage.getEString(), "condition", null, 0, 1, CellPerformance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getCellPerformance_Measurement(), theMeasurementPackage.getMeasurement(), null, "measurement", null, 0, 1, CellPerformance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(energyEstimateEClass, EnergyEstimate.class, "EnergyEstimate", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getEnergyEstimate_GravimetricEnergyDensity(), theBasePackage.getQuantity(), "gravimetricEnergyDensity", null, 0, 1, EnergyEstimate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getEnergyEstimate_VolumetricEnergyDensity(), theBasePackage.getQuantity(), "volumetricEnergyDensity", null, 0, 1, EnergyEstimate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getEnergyEstimate_Energy(), theBasePackage.getQuantity(), "energy", null, 0, 1, EnergyEstimate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getEnergyEstimate_Capacity(), theBasePackage.getQuantity(), "capacity", null, 0, 1, EnergyEstimate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getEnergyEstimate_Mass(), theBasePackage.getQuantity(), "mass", null, 0, 1, EnergyEstimate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getEnergyEstimate_Volume(), theBasePackage.getQuantity(), "volume", null, 0, 1, EnergyEstimate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getEnergyEstimate_ArealCapacity(), theBasePackage.getQuantity(), "arealCapacity", null, 0, 1, EnergyEstimate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getEnergyEstimate_NpRatio(), theBasePackage.getQuantity(), "npRatio", null, 0, 1, EnergyEstimate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getEnergyEstimate_AreaSpecificResistance(), theBasePackage.getQuantity(), "areaSpecificResistance", null, 0, 1, EnergyEstimate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getEnergyEstimate_Rate(), theBasePackage.getQuantity(), "rate", null, 0, 1, EnergyEstimate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getEnergyEstimate_Temperature(), theBasePackage.getQuantity(), "temperature", null, 0, 1, EnergyEstimate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getEnergyEstimate_CostOfMaterials(), ecorePackage.getEDouble(), "costOfMaterials", null, 0, 1, EnergyEstimate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getEnergyEstimate_Currency(), ecorePackage.getEString(), "currency", null, 0, 1, EnergyEstimate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getEnergyEstimate_Assumptions(), ecorePackage.getEString(), "assumptions", null, 0, -1, EnergyEstimate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getEnergyEstimate_Shares(), this.getLayerShare(), null, "shares", null, 0, -1, EnergyEstimate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(layerShareEClass, LayerShare.class, "LayerShare", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEReference(getLayerShare_Layer(), this.getStackItem(), null, "layer", null, 0, 1, LayerShare.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getLayerShare_Thickness(), theBasePackage.getQuantity(), "thickness", null, 0, 1, LayerShare.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getLayerShare_ArealMass(), theBasePackage.getQuantity(), "arealMass", null, 0, 1, LayerShare.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getLayerShare_MassFraction(), theBasePackage.getQuantity(), "massFraction", null, 0, 1, LayerShare.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getLayerShare_VolumeFraction(), theBasePackage.getQuantity(), "volumeFraction", null, 0, 1, LayerShare.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getLayerShare_Resistance(), theBasePackage.getQuantity(), "resistance", null, 0, 1, LayerShare.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getLayerShare_Cost(), ecorePackage.getEDouble(), "cost", null, 0, 1, LayerShare.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(designStudyEClass, DesignStudy.class, "DesignStudy", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getDesignStudy_Kind(), this.getStudyKind(), "kind", "sweep", 0, 1, DesignStudy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getDesignStudy_Variables(), this.getStudyVariable(), null, "variables", null, 0, -1, DesignStudy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getDesignStudy_Targets(), theBasePackage.getTarget(), null, "targets", null, 0, -1, DesignStudy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getDesignStudy_Critical(), this.getCriticalValue(), null, "critical", null, 0, -1, DesignStudy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getDesignStudy_Columns(), this.getStudyColumn(), null, "columns", null, 0, -1, DesignStudy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getDesignStudy_Draws(), ecorePackage.getEInt(), "draws", "0", 0, 1, DesignStudy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getDesignStudy_Seed(), ecorePackage.getELong(), "seed", "0", 0, 1, DesignStudy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getDesignStudy_Quantity(), ecorePackage.getEString(), "quantity", "gravimetricEnergyDensity", 0, 1, DesignStudy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getDesignStudy_Table(), this.getDataTable(), null, "table", null, 0, 1, DesignStudy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(studyVariableEClass, StudyVariable.class, "StudyVariable", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEReference(getStudyVariable_Layer(), this.getStackItem(), null, "layer", null, 0, 1, StudyVariable.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getStudyVariable_Feature(), ecorePackage.getEString(), "feature", null, 0, 1, StudyVariable.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getStudyVariable_From(), theBasePackage.getQuantity(), "from", null, 0, 1, StudyVariable.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getStudyVariable_To(), theBasePackage.getQuantity(), "to", null, 0, 1, StudyVariable.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getStudyVariable_Count(), ecorePackage.getEInt(), "count", "11", 0, 1, StudyVariable.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getStudyVariable_Logarithmic(), ecorePackage.getEBoolean(), "logarithmic", "false", 0, 1, StudyVariable.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getStudyVariable_Distribution(), this.getDistribution(), "distribution", "normal", 0, 1, StudyVariable.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getStudyVariable_StandardUncertainty(), theBasePackage.getQuantity(), "standardUncertainty", null, 0, 1, StudyVariable.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(criticalValueEClass, CriticalValue.class, "CriticalValue", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEReference(getCriticalValue_Target(), theBasePackage.getTarget(), null, "target", null, 0, 1, CriticalValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getCriticalValue_Variable(), this.getStudyVariable(), null, "variable", null, 0, 1, CriticalValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getCriticalValue_Value(), theBasePackage.getQuantity(), "value", null, 0, 1, CriticalValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getCriticalValue_Condition(), ecorePackage.getEString(), "condition", null, 0, 1, CriticalValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(studyColumnEClass, StudyColumn.class, "StudyColumn", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getStudyColumn_Unit(), ecorePackage.getEString(), "unit", null, 0, 1, StudyColumn.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getStudyColumn_Values(), theBasePackage.getNumberList(), "values", null, 0, 1, StudyColumn.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(dataTableEClass, DataTable.class, "DataTable", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getDataTable_Columns(), ecorePackage.getEString(), "columns", null, 0, -1, DataTable.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        // Initialize enums and add enum literals
        initEEnum(cellFormatEEnum, CellFormat.class, "CellFormat");
        addEEnumLiteral(cellFormatEEnum, CellFormat.POUCH);
        addEEnumLiteral(cellFormatEEnum, CellFormat.COIN);
        addEEnumLiteral(cellFormatEEnum, CellFormat.PRESSURE_CELL);
        addEEnumLiteral(cellFormatEEnum, CellFormat.THIN_FILM);
        addEEnumLiteral(cellFormatEEnum, CellFormat.SYMMETRIC);
        addEEnumLiteral(cellFormatEEnum, CellFormat.PRISMATIC);
        addEEnumLiteral(cellFormatEEnum, CellFormat.OTHER);

        initEEnum(coatedSidesEEnum, CoatedSides.class, "CoatedSides");
        addEEnumLiteral(coatedSidesEEnum, CoatedSides.ONE);
        addEEnumLiteral(coatedSidesEEnum, CoatedSides.TWO);

        initEEnum(polarityEEnum, Polarity.class, "Polarity");
        addEEnumLiteral(polarityEEnum, Polarity.POSITIVE);
        addEEnumLiteral(polarityEEnum, Polarity.NEGATIVE);

        initEEnum(lithiumCountingEEnum, LithiumCounting.class, "LithiumCounting");
        addEEnumLiteral(lithiumCountingEEnum, LithiumCounting.ALL_LITHIUM);
        addEEnumLiteral(lithiumCountingEEnum, LithiumCounting.EXCESS_ONLY);

        initEEnum(foilCountingEEnum, FoilCounting.class, "FoilCounting");
        addEEnumLiteral(foilCountingEEnum, FoilCounting.FULL);
        addEEnumLiteral(foilCountingEEnum, FoilCounting.SHARED);

        initEEnum(thicknessCountingEEnum, ThicknessCounting.class, "ThicknessCounting");
        addEEnumLiteral(thicknessCountingEEnum, ThicknessCounting.EACH_LAYER);
        addEEnumLiteral(thicknessCountingEEnum, ThicknessCounting.TOTAL);

        initEEnum(studyKindEEnum, StudyKind.class, "StudyKind");
        addEEnumLiteral(studyKindEEnum, StudyKind.SWEEP);
        addEEnumLiteral(studyKindEEnum, StudyKind.SENSITIVITY);
        addEEnumLiteral(studyKindEEnum, StudyKind.MONTE_CARLO);
        addEEnumLiteral(studyKindEEnum, StudyKind.PARETO);
        addEEnumLiteral(studyKindEEnum, StudyKind.INVERSE);

        initEEnum(distributionEEnum, Distribution.class, "Distribution");
        addEEnumLiteral(distributionEEnum, Distribution.NORMAL);
        addEEnumLiteral(distributionEEnum, Distribution.LOG_NORMAL);
        addEEnumLiteral(distributionEEnum, Distribution.UNIFORM);
        addEEnumLiteral(distributionEEnum, Distribution.TRIANGULAR);

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
          (getCellBuild_Footprint(),
           source,
           new String[]
           {
               "unit", "cm2",
               "min", "0",
               "max", "1E5"
           });
        addAnnotation
          (getCellBuild_Temperature(),
           source,
           new String[]
           {
               "unit", "degC",
               "min", "-100",
               "max", "300"
           });
        addAnnotation
          (getInterface_AreaSpecificResistance(),
           source,
           new String[]
           {
               "unit", "ohm cm2",
               "min", "0",
               "max", "1E9"
           });
        addAnnotation
          (getInterphase_Thickness(),
           source,
           new String[]
           {
               "unit", "nm",
               "min", "0",
               "max", "1E6"
           });
        addAnnotation
          (getLayer_Thickness(),
           source,
           new String[]
           {
               "unit", "um",
               "min", "0",
               "max", "1E5"
           });
        addAnnotation
          (getLayer_Density(),
           source,
           new String[]
           {
               "unit", "g/cm3",
               "min", "0.001",
               "max", "25"
           });
        addAnnotation
          (getCompositeElectrode_SpecificCapacity(),
           source,
           new String[]
           {
               "unit", "mAh/g",
               "min", "1",
               "max", "4200"
           });
        addAnnotation
          (getCompositeElectrode_MeanVoltage(),
           source,
           new String[]
           {
               "unit", "V",
               "min", "-1",
               "max", "6"
           });
        addAnnotation
          (getCompositeElectrode_UpperCutoffVoltage(),
           source,
           new String[]
           {
               "unit", "V",
               "min", "-1",
               "max", "6"
           });
        addAnnotation
          (getCompositeElectrode_LowerCutoffVoltage(),
           source,
           new String[]
           {
               "unit", "V",
               "min", "-1",
               "max", "6"
           });
        addAnnotation
          (getCompositeElectrode_ActiveFraction(),
           source,
           new String[]
           {
               "unit", "wt%",
               "min", "0",
               "max", "100"
           });
        addAnnotation
          (getCompositeElectrode_ElectrolyteFraction(),
           source,
           new String[]
           {
               "unit", "wt%",
               "min", "0",
               "max", "100"
           });
        addAnnotation
          (getCompositeElectrode_CarbonFraction(),
           source,
           new String[]
           {
               "unit", "wt%",
               "min", "0",
               "max", "100"
           });
        addAnnotation
          (getCompositeElectrode_BinderFraction(),
           source,
           new String[]
           {
               "unit", "wt%",
               "min", "0",
               "max", "100"
           });
        addAnnotation
          (getCompositeElectrode_Loading(),
           source,
           new String[]
           {
               "unit", "mg/cm2",
               "min", "0",
               "max", "1000"
           });
        addAnnotation
          (getCompositeElectrode_ArealCapacity(),
           source,
           new String[]
           {
               "unit", "mAh/cm2",
               "min", "0",
               "max", "100"
           });
        addAnnotation
          (getCompositeElectrode_Porosity(),
           source,
           new String[]
           {
               "unit", "%",
               "min", "0",
               "max", "99"
           });
        addAnnotation
          (getCompositeElectrode_FirstCycleLoss(),
           source,
           new String[]
           {
               "unit", "%",
               "min", "0",
               "max", "100"
           });
        addAnnotation
          (getElectrolyteLayer_RelativeDensity(),
           source,
           new String[]
           {
               "unit", "%",
               "min", "1",
               "max", "101"
           });
        addAnnotation
          (getElectrolyteLayer_Conductivity(),
           source,
           new String[]
           {
               "unit", "S/cm",
               "min", "1E-25",
               "max", "1E6"
           });
        addAnnotation
          (getInterlayer_RelativeDensity(),
           source,
           new String[]
           {
               "unit", "%",
               "min", "1",
               "max", "101"
           });
        addAnnotation
          (getCoating_MassFraction(),
           source,
           new String[]
           {
               "unit", "wt%",
               "min", "0",
               "max", "100"
           });
        addAnnotation
          (getLithiumAnode_NpRatio(),
           source,
           new String[]
           {
               "unit", "1",
               "min", "0",
               "max", "1000"
           });
        addAnnotation
          (getLithiumAnode_SpecificCapacity(),
           source,
           new String[]
           {
               "unit", "mAh/g",
               "min", "1",
               "max", "4200"
           });
        addAnnotation
          (getAnodeFree_Reserve(),
           source,
           new String[]
           {
               "unit", "%",
               "min", "0",
               "max", "1000"
           });
        addAnnotation
          (getPackaging_FoilArealMass(),
           source,
           new String[]
           {
               "unit", "mg/cm2",
               "min", "0",
               "max", "1000"
           });
        addAnnotation
          (getPackaging_FoilThickness(),
           source,
           new String[]
           {
               "unit", "um",
               "min", "0",
               "max", "10000"
           });
        addAnnotation
          (getPackaging_SealMargin(),
           source,
           new String[]
           {
               "unit", "mm",
               "min", "0",
               "max", "100"
           });
        addAnnotation
          (getPackaging_TabMass(),
           source,
           new String[]
           {
               "unit", "g",
               "min", "0",
               "max", "1000"
           });
        addAnnotation
          (getPackaging_PressureHardwareMass(),
           source,
           new String[]
           {
               "unit", "g",
               "min", "0",
               "max", "1E6"
           });
        addAnnotation
          (getPackaging_StackPressure(),
           source,
           new String[]
           {
               "unit", "MPa",
               "min", "0",
               "max", "1000"
           });
        addAnnotation
          (getPackaging_CaseMass(),
           source,
           new String[]
           {
               "unit", "g",
               "min", "0",
               "max", "1E6"
           });
        addAnnotation
          (getPackaging_OtherMass(),
           source,
           new String[]
           {
               "unit", "g",
               "min", "0",
               "max", "1E6"
           });
        addAnnotation
          (getPackaging_Volume(),
           source,
           new String[]
           {
               "unit", "cm3",
               "min", "0",
               "max", "1E6"
           });
        addAnnotation
          (getAssumption_Value(),
           source,
           new String[]
           {
               "unit", "*"
           });
        addAnnotation
          (getCellPerformance_Loading(),
           source,
           new String[]
           {
               "unit", "mg/cm2",
               "min", "0",
               "max", "1000"
           });
        addAnnotation
          (getCellPerformance_ArealCapacity(),
           source,
           new String[]
           {
               "unit", "mAh/cm2",
               "min", "0",
               "max", "1E4"
           });
        addAnnotation
          (getCellPerformance_CurrentDensity(),
           source,
           new String[]
           {
               "unit", "mA/cm2",
               "min", "0",
               "max", "1E4"
           });
        addAnnotation
          (getCellPerformance_Retention(),
           source,
           new String[]
           {
               "unit", "%",
               "min", "0",
               "max", "200"
           });
        addAnnotation
          (getCellPerformance_Temperature(),
           source,
           new String[]
           {
               "unit", "degC",
               "min", "-273.15",
               "max", "500"
           });
        addAnnotation
          (getCellPerformance_CriticalCurrentDensity(),
           source,
           new String[]
           {
               "unit", "mA/cm2",
               "min", "0",
               "max", "1E4"
           });
        addAnnotation
          (getCellPerformance_EnergyDensity(),
           source,
           new String[]
           {
               "unit", "Wh/kg",
               "min", "0",
               "max", "20000"
           });
        addAnnotation
          (getEnergyEstimate_GravimetricEnergyDensity(),
           source,
           new String[]
           {
               "unit", "Wh/kg",
               "min", "0",
               "max", "20000"
           });
        addAnnotation
          (getEnergyEstimate_VolumetricEnergyDensity(),
           source,
           new String[]
           {
               "unit", "Wh/L",
               "min", "0",
               "max", "50000"
           });
        addAnnotation
          (getEnergyEstimate_Energy(),
           source,
           new String[]
           {
               "unit", "Wh",
               "min", "0",
               "max", "1E6"
           });
        addAnnotation
          (getEnergyEstimate_Capacity(),
           source,
           new String[]
           {
               "unit", "Ah",
               "min", "0",
               "max", "1E6"
           });
        addAnnotation
          (getEnergyEstimate_Mass(),
           source,
           new String[]
           {
               "unit", "g",
               "min", "0",
               "max", "1E7"
           });
        addAnnotation
          (getEnergyEstimate_Volume(),
           source,
           new String[]
           {
               "unit", "cm3",
               "min", "0",
               "max", "1E7"
           });
        addAnnotation
          (getEnergyEstimate_ArealCapacity(),
           source,
           new String[]
           {
               "unit", "mAh/cm2",
               "min", "0",
               "max", "1000"
           });
        addAnnotation
          (getEnergyEstimate_NpRatio(),
           source,
           new String[]
           {
               "unit", "1",
               "min", "0",
               "max", "1000"
           });
        addAnnotation
          (getEnergyEstimate_AreaSpecificResistance(),
           source,
           new String[]
           {
               "unit", "ohm cm2",
               "min", "0",
               "max", "1E9"
           });
        addAnnotation
          (getEnergyEstimate_Rate(),
           source,
           new String[]
           {
               "unit", "1/h",
               "min", "0",
               "max", "1000"
           });
        addAnnotation
          (getEnergyEstimate_Temperature(),
           source,
           new String[]
           {
               "unit", "degC",
               "min", "-100",
               "max", "300"
           });
        addAnnotation
          (getLayerShare_Thickness(),
           source,
           new String[]
           {
               "unit", "um",
               "min", "0",
               "max", "1E5"
           });
        addAnnotation
          (getLayerShare_ArealMass(),
           source,
           new String[]
           {
               "unit", "mg/cm2",
               "min", "0",
               "max", "1E5"
           });
        addAnnotation
          (getLayerShare_MassFraction(),
           source,
           new String[]
           {
               "unit", "%",
               "min", "0",
               "max", "100"
           });
        addAnnotation
          (getLayerShare_VolumeFraction(),
           source,
           new String[]
           {
               "unit", "%",
               "min", "0",
               "max", "100"
           });
        addAnnotation
          (getLayerShare_Resistance(),
           source,
           new String[]
           {
               "unit", "ohm cm2",
               "min", "0",
               "max", "1E9"
           });
        addAnnotation
          (getStudyVariable_From(),
           source,
           new String[]
           {
               "unit", "*"
           });
        addAnnotation
          (getStudyVariable_To(),
           source,
           new String[]
           {
               "unit", "*"
           });
        addAnnotation
          (getStudyVariable_StandardUncertainty(),
           source,
           new String[]
           {
               "unit", "*"
           });
        addAnnotation
          (getCriticalValue_Value(),
           source,
           new String[]
           {
               "unit", "*"
           });
        addAnnotation
          (getStudyColumn_Values(),
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
          (getLithiumAnode_NpRatio(),
           source,
           new String[]
           {
               "label", "N/P ratio"
           });
        addAnnotation
          (getEnergyEstimate_NpRatio(),
           source,
           new String[]
           {
               "label", "N/P ratio"
           });
    }

} //CellPackageImpl
