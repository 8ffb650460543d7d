// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.measurement.impl;

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

import org.nitrolith.model.measurement.AirExposureSeries;
import org.nitrolith.model.measurement.ArrheniusBranch;
import org.nitrolith.model.measurement.ArrheniusFit;
import org.nitrolith.model.measurement.ArrheniusPoint;
import org.nitrolith.model.measurement.CriticalCurrentDensity;
import org.nitrolith.model.measurement.CurrentStep;
import org.nitrolith.model.measurement.DataFile;
import org.nitrolith.model.measurement.DcPolarization;
import org.nitrolith.model.measurement.Diffraction;
import org.nitrolith.model.measurement.DrtPeak;
import org.nitrolith.model.measurement.DrtResult;
import org.nitrolith.model.measurement.ElectrodeBehaviour;
import org.nitrolith.model.measurement.Electrodes;
import org.nitrolith.model.measurement.ExposurePoint;
import org.nitrolith.model.measurement.FitParameter;
import org.nitrolith.model.measurement.Fixture;
import org.nitrolith.model.measurement.FoundPhase;
import org.nitrolith.model.measurement.GalvanostaticCycling;
import org.nitrolith.model.measurement.Immittance;
import org.nitrolith.model.measurement.ImpedanceFit;
import org.nitrolith.model.measurement.ImpedanceSpectrum;
import org.nitrolith.model.measurement.KramersKronigTest;
import org.nitrolith.model.measurement.KramersKronigVerdict;
import org.nitrolith.model.measurement.Measurement;
import org.nitrolith.model.measurement.MeasurementFactory;
import org.nitrolith.model.measurement.MeasurementPackage;
import org.nitrolith.model.measurement.ProcessConductivity;
import org.nitrolith.model.measurement.Radiation;
import org.nitrolith.model.measurement.RegularizationChoice;
import org.nitrolith.model.measurement.Sample;
import org.nitrolith.model.measurement.SampleGeometry;
import org.nitrolith.model.measurement.SeriesFit;
import org.nitrolith.model.measurement.TemperatureSeries;
import org.nitrolith.model.measurement.Weighting;

import org.nitrolith.model.notebook.NotebookPackage;

import org.nitrolith.model.notebook.impl.NotebookPackageImpl;

import org.nitrolith.model.synthesis.SynthesisPackage;

import org.nitrolith.model.synthesis.impl.SynthesisPackageImpl;

/**
 * An implementation of the model <b>Package</b>.
 * @generated
 */
public class MeasurementPackageImpl extends EPackageImpl implements MeasurementPackage
{
    /**
     * @generated
     */
    private EClass sampleEClass = null;

    /**
     * @generated
     */
    private EClass electrodesEClass = null;

    /**
     * @generated
     */
    private EClass fixtureEClass = null;

    /**
     * @generated
     */
    private EClass dataFileEClass = null;

    /**
     * @generated
     */
    private EClass measurementEClass = null;

    /**
     * @generated
     */
    private EClass impedanceSpectrumEClass = null;

    /**
     * @generated
     */
    private EClass kramersKronigTestEClass = null;

    /**
     * @generated
     */
    private EClass impedanceFitEClass = null;

    /**
     * @generated
     */
    private EClass fitParameterEClass = null;

    /**
     * @generated
     */
    private EClass processConductivityEClass = null;

    /**
     * @generated
     */
    private EClass drtResultEClass = null;

    /**
     * @generated
     */
    private EClass drtPeakEClass = null;

    /**
     * @generated
     */
    private EClass temperatureSeriesEClass = null;

    /**
     * @generated
     */
    private EClass seriesFitEClass = null;

    /**
     * @generated
     */
    private EClass arrheniusFitEClass = null;

    /**
     * @generated
     */
    private EClass arrheniusPointEClass = null;

    /**
     * @generated
     */
    private EClass arrheniusBranchEClass = null;

    /**
     * @generated
     */
    private EClass dcPolarizationEClass = null;

    /**
     * @generated
     */
    private EClass criticalCurrentDensityEClass = null;

    /**
     * @generated
     */
    private EClass currentStepEClass = null;

    /**
     * @generated
     */
    private EClass galvanostaticCyclingEClass = null;

    /**
     * @generated
     */
    private EClass airExposureSeriesEClass = null;

    /**
     * @generated
     */
    private EClass exposurePointEClass = null;

    /**
     * @generated
     */
    private EClass diffractionEClass = null;

    /**
     * @generated
     */
    private EClass foundPhaseEClass = null;

    /**
     * @generated
     */
    private EEnum sampleGeometryEEnum = null;

    /**
     * @generated
     */
    private EEnum electrodeBehaviourEEnum = null;

    /**
     * @generated
     */
    private EEnum immittanceEEnum = null;

    /**
     * @generated
     */
    private EEnum kramersKronigVerdictEEnum = null;

    /**
     * @generated
     */
    private EEnum weightingEEnum = null;

    /**
     * @generated
     */
    private EEnum regularizationChoiceEEnum = null;

    /**
     * @generated
     */
    private EEnum radiationEEnum = null;

    /**
     * Creates an instance of the model <b>Package</b>, registered with
     * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
     * package URI value.
     * <p>Note: the correct way to create the package is via the static
     * factory method {@link #init init()}, which also performs
     * initialization of the package, or returns the registered package,
     * if one already exists.
     * @see org.eclipse.emf.ecore.EPackage.Registry
     * @see org.nitrolith.model.measurement.MeasurementPackage#eNS_URI
     * @see #init()
     * @generated
     */
    private MeasurementPackageImpl()
    {
        super(eNS_URI, MeasurementFactory.eINSTANCE);
    }
    /**
     * @generated
     */
    private static boolean isInited = false;

    /**
     * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
     *
     * <p>This method is used to initialize {@link MeasurementPackage#eINSTANCE} when that field is accessed.
     * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
     * @see #eNS_URI
     * @see #createPackageContents()
     * @see #initializePackageContents()
     * @generated
     */
    public static MeasurementPackage init()
    {
        if (isInited) return (MeasurementPackage)EPackage.Registry.INSTANCE.getEPackage(MeasurementPackage.eNS_URI);

        // Obtain or create and register package
        Object registeredMeasurementPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
        MeasurementPackageImpl theMeasurementPackage = registeredMeasurementPackage instanceof MeasurementPackageImpl ? (MeasurementPackageImpl)registeredMeasurementPackage : new MeasurementPackageImpl();

        isInited = true;

        // Obtain or create and register interdependencies
        Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(BasePackage.eNS_URI);
        BasePackageImpl theBasePackage = (BasePackageImpl)(registeredPackage instanceof BasePackageImpl ? registeredPackage : BasePackage.eINSTANCE);
        registeredPackage = EPackage.Registry.INSTANCE.getEPackage(MaterialPackage.eNS_URI);
        MaterialPackageImpl theMaterialPackage = (MaterialPackageImpl)(registeredPackage instanceof MaterialPackageImpl ? registeredPackage : MaterialPackage.eINSTANCE);
        registeredPackage = EPackage.Registry.INSTANCE.getEPackage(SynthesisPackage.eNS_URI);
        SynthesisPackageImpl theSynthesisPackage = (SynthesisPackageImpl)(registeredPackage instanceof SynthesisPackageImpl ? registeredPackage : SynthesisPackage.eINSTANCE);
        registeredPackage = EPackage.Registry.INSTANCE.getEPackage(CellPackage.eNS_URI);
        CellPackageImpl theCellPackage = (CellPackageImpl)(registeredPackage instanceof CellPackageImpl ? registeredPackage : CellPackage.eINSTANCE);
        registeredPackage = EPackage.Registry.INSTANCE.getEPackage(NotebookPackage.eNS_URI);
        NotebookPackageImpl theNotebookPackage = (NotebookPackageImpl)(registeredPackage instanceof NotebookPackageImpl ? registeredPackage : NotebookPackage.eINSTANCE);

        // Create package meta-data objects
        theMeasurementPackage.createPackageContents();
        theBasePackage.createPackageContents();
        theMaterialPackage.createPackageContents();
        theSynthesisPackage.createPackageContents();
        theCellPackage.createPackageContents();
        theNotebookPackage.createPackageContents();

        // Initialize created meta-data
        theMeasurementPackage.initializePackageContents();
        theBasePackage.initializePackageContents();
        theMaterialPackage.initializePackageContents();
        theSynthesisPackage.initializePackageContents();
        theCellPackage.initializePackageContents();
        theNotebookPackage.initializePackageContents();

        // Mark meta-data to indicate it can't be changed
        theMeasurementPackage.freeze();

        // Update the registry and return the package
        EPackage.Registry.INSTANCE.put(MeasurementPackage.eNS_URI, theMeasurementPackage);
        return theMeasurementPackage;
    }

    /**
     * @generated
     */
    @Override
    public EClass getSample()
    {
        return sampleEClass;
    }

    /**
     * @generated
     */
    @Override
    public EReference getSample_Product()
    {
        return (EReference)sampleEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EReference getSample_Material()
    {
        return (EReference)sampleEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EReference getSample_Phase()
    {
        return (EReference)sampleEClass.getEStructuralFeatures().get(2);
    }

    /**
     * @generated
     */
    @Override
    public EReference getSample_Form()
    {
        return (EReference)sampleEClass.getEStructuralFeatures().get(3);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getSample_Geometry()
    {
        return (EAttribute)sampleEClass.getEStructuralFeatures().get(4);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getSample_Mass()
    {
        return (EAttribute)sampleEClass.getEStructuralFeatures().get(5);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getSample_Diameter()
    {
        return (EAttribute)sampleEClass.getEStructuralFeatures().get(6);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getSample_Area()
    {
        return (EAttribute)sampleEClass.getEStructuralFeatures().get(7);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getSample_Thickness()
    {
        return (EAttribute)sampleEClass.getEStructuralFeatures().get(8);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getSample_Density()
    {
        return (EAttribute)sampleEClass.getEStructuralFeatures().get(9);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getSample_RelativeDensity()
    {
        return (EAttribute)sampleEClass.getEStructuralFeatures().get(10);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getSample_PressingPressure()
    {
        return (EAttribute)sampleEClass.getEStructuralFeatures().get(11);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getSample_PreparedOn()
    {
        return (EAttribute)sampleEClass.getEStructuralFeatures().get(12);
    }

    /**
     * @generated
     */
    @Override
    public EReference getSample_Electrodes()
    {
        return (EReference)sampleEClass.getEStructuralFeatures().get(13);
    }

    /**
     * @generated
     */
    @Override
    public EReference getSample_Fixture()
    {
        return (EReference)sampleEClass.getEStructuralFeatures().get(14);
    }

    /**
     * @generated
     */
    @Override
    public EReference getSample_Measurements()
    {
        return (EReference)sampleEClass.getEStructuralFeatures().get(15);
    }

    /**
     * @generated
     */
    @Override
    public EReference getSample_Attachments()
    {
        return (EReference)sampleEClass.getEStructuralFeatures().get(16);
    }

    /**
     * @generated
     */
    @Override
    public EClass getElectrodes()
    {
        return electrodesEClass;
    }

    /**
     * @generated
     */
    @Override
    public EReference getElectrodes_Material()
    {
        return (EReference)electrodesEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getElectrodes_MaterialName()
    {
        return (EAttribute)electrodesEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getElectrodes_Behaviour()
    {
        return (EAttribute)electrodesEClass.getEStructuralFeatures().get(2);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getElectrodes_Application()
    {
        return (EAttribute)electrodesEClass.getEStructuralFeatures().get(3);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getElectrodes_Diameter()
    {
        return (EAttribute)electrodesEClass.getEStructuralFeatures().get(4);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getElectrodes_Thickness()
    {
        return (EAttribute)electrodesEClass.getEStructuralFeatures().get(5);
    }

    /**
     * @generated
     */
    @Override
    public EClass getFixture()
    {
        return fixtureEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getFixture_StackPressure()
    {
        return (EAttribute)fixtureEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getFixture_DieMaterial()
    {
        return (EAttribute)fixtureEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getFixture_Correction()
    {
        return (EAttribute)fixtureEClass.getEStructuralFeatures().get(2);
    }

    /**
     * @generated
     */
    @Override
    public EClass getDataFile()
    {
        return dataFileEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getDataFile_Reader()
    {
        return (EAttribute)dataFileEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getDataFile_Index()
    {
        return (EAttribute)dataFileEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EClass getMeasurement()
    {
        return measurementEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getMeasurement_MeasuredOn()
    {
        return (EAttribute)measurementEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getMeasurement_Operator()
    {
        return (EAttribute)measurementEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getMeasurement_Instrument()
    {
        return (EAttribute)measurementEClass.getEStructuralFeatures().get(2);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getMeasurement_Temperature()
    {
        return (EAttribute)measurementEClass.getEStructuralFeatures().get(3);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getMeasurement_Simulated()
    {
        return (EAttribute)measurementEClass.getEStructuralFeatures().get(4);
    }

    /**
     * @generated
     */
    @Override
    public EReference getMeasurement_Atmosphere()
    {
        return (EReference)measurementEClass.getEStructuralFeatures().get(5);
    }

    /**
     * @generated
     */
    @Override
    public EReference getMeasurement_DataFiles()
    {
        return (EReference)measurementEClass.getEStructuralFeatures().get(6);
    }

    /**
     * @generated
     */
    @Override
    public EReference getMeasurement_Attachments()
    {
        return (EReference)measurementEClass.getEStructuralFeatures().get(7);
    }

    /**
     * @generated
     */
    @Override
    public EClass getImpedanceSpectrum()
    {
        return impedanceSpectrumEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getImpedanceSpectrum_LowestFrequency()
    {
        return (EAttribute)impedanceSpectrumEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getImpedanceSpectrum_HighestFrequency()
    {
        return (EAttribute)impedanceSpectrumEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getImpedanceSpectrum_Points()
    {
        return (EAttribute)impedanceSpectrumEClass.getEStructuralFeatures().get(2);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getImpedanceSpectrum_Amplitude()
    {
        return (EAttribute)impedanceSpectrumEClass.getEStructuralFeatures().get(3);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getImpedanceSpectrum_Bias()
    {
        return (EAttribute)impedanceSpectrumEClass.getEStructuralFeatures().get(4);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getImpedanceSpectrum_Complete()
    {
        return (EAttribute)impedanceSpectrumEClass.getEStructuralFeatures().get(5);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getImpedanceSpectrum_ExcludedPoints()
    {
        return (EAttribute)impedanceSpectrumEClass.getEStructuralFeatures().get(6);
    }

    /**
     * @generated
     */
    @Override
    public EReference getImpedanceSpectrum_KramersKronig()
    {
        return (EReference)impedanceSpectrumEClass.getEStructuralFeatures().get(7);
    }

    /**
     * @generated
     */
    @Override
    public EReference getImpedanceSpectrum_Fits()
    {
        return (EReference)impedanceSpectrumEClass.getEStructuralFeatures().get(8);
    }

    /**
     * @generated
     */
    @Override
    public EReference getImpedanceSpectrum_RelaxationTimes()
    {
        return (EReference)impedanceSpectrumEClass.getEStructuralFeatures().get(9);
    }

    /**
     * @generated
     */
    @Override
    public EClass getKramersKronigTest()
    {
        return kramersKronigTestEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getKramersKronigTest_Verdict()
    {
        return (EAttribute)kramersKronigTestEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getKramersKronigTest_Form()
    {
        return (EAttribute)kramersKronigTestEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getKramersKronigTest_Method()
    {
        return (EAttribute)kramersKronigTestEClass.getEStructuralFeatures().get(2);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getKramersKronigTest_Elements()
    {
        return (EAttribute)kramersKronigTestEClass.getEStructuralFeatures().get(3);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getKramersKronigTest_Mu()
    {
        return (EAttribute)kramersKronigTestEClass.getEStructuralFeatures().get(4);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getKramersKronigTest_Noise()
    {
        return (EAttribute)kramersKronigTestEClass.getEStructuralFeatures().get(5);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getKramersKronigTest_ResidualsReal()
    {
        return (EAttribute)kramersKronigTestEClass.getEStructuralFeatures().get(6);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getKramersKronigTest_ResidualsImaginary()
    {
        return (EAttribute)kramersKronigTestEClass.getEStructuralFeatures().get(7);
    }

    /**
     * @generated
     */
    @Override
    public EClass getImpedanceFit()
    {
        return impedanceFitEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getImpedanceFit_Circuit()
    {
        return (EAttribute)impedanceFitEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getImpedanceFit_Weighting()
    {
        return (EAttribute)impedanceFitEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getImpedanceFit_Form()
    {
        return (EAttribute)impedanceFitEClass.getEStructuralFeatures().get(2);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getImpedanceFit_ExcludedPoints()
    {
        return (EAttribute)impedanceFitEClass.getEStructuralFeatures().get(3);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getImpedanceFit_LowestFrequency()
    {
        return (EAttribute)impedanceFitEClass.getEStructuralFeatures().get(4);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getImpedanceFit_HighestFrequency()
    {
        return (EAttribute)impedanceFitEClass.getEStructuralFeatures().get(5);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getImpedanceFit_Points()
    {
        return (EAttribute)impedanceFitEClass.getEStructuralFeatures().get(6);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getImpedanceFit_DegreesOfFreedom()
    {
        return (EAttribute)impedanceFitEClass.getEStructuralFeatures().get(7);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getImpedanceFit_ChiSquare()
    {
        return (EAttribute)impedanceFitEClass.getEStructuralFeatures().get(8);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getImpedanceFit_ReducedChiSquare()
    {
        return (EAttribute)impedanceFitEClass.getEStructuralFeatures().get(9);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getImpedanceFit_Aicc()
    {
        return (EAttribute)impedanceFitEClass.getEStructuralFeatures().get(10);
    }

    /**
     * @generated
     */
    @Override
    public EReference getImpedanceFit_Parameters()
    {
        return (EReference)impedanceFitEClass.getEStructuralFeatures().get(11);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getImpedanceFit_Correlation()
    {
        return (EAttribute)impedanceFitEClass.getEStructuralFeatures().get(12);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getImpedanceFit_KramersKronigVerdict()
    {
        return (EAttribute)impedanceFitEClass.getEStructuralFeatures().get(13);
    }

    /**
     * @generated
     */
    @Override
    public EReference getImpedanceFit_Conductivities()
    {
        return (EReference)impedanceFitEClass.getEStructuralFeatures().get(14);
    }

    /**
     * @generated
     */
    @Override
    public EClass getFitParameter()
    {
        return fitParameterEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getFitParameter_Value()
    {
        return (EAttribute)fitParameterEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getFitParameter_StandardError()
    {
        return (EAttribute)fitParameterEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getFitParameter_InitialValue()
    {
        return (EAttribute)fitParameterEClass.getEStructuralFeatures().get(2);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getFitParameter_LowerBound()
    {
        return (EAttribute)fitParameterEClass.getEStructuralFeatures().get(3);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getFitParameter_UpperBound()
    {
        return (EAttribute)fitParameterEClass.getEStructuralFeatures().get(4);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getFitParameter_Fixed()
    {
        return (EAttribute)fitParameterEClass.getEStructuralFeatures().get(5);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getFitParameter_LinkedTo()
    {
        return (EAttribute)fitParameterEClass.getEStructuralFeatures().get(6);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getFitParameter_Shared()
    {
        return (EAttribute)fitParameterEClass.getEStructuralFeatures().get(7);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getFitParameter_AtBound()
    {
        return (EAttribute)fitParameterEClass.getEStructuralFeatures().get(8);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getFitParameter_Identifiable()
    {
        return (EAttribute)fitParameterEClass.getEStructuralFeatures().get(9);
    }

    /**
     * @generated
     */
    @Override
    public EClass getProcessConductivity()
    {
        return processConductivityEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getProcessConductivity_Process()
    {
        return (EAttribute)processConductivityEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getProcessConductivity_Resistances()
    {
        return (EAttribute)processConductivityEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getProcessConductivity_Value()
    {
        return (EAttribute)processConductivityEClass.getEStructuralFeatures().get(2);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getProcessConductivity_EffectiveCapacitance()
    {
        return (EAttribute)processConductivityEClass.getEStructuralFeatures().get(3);
    }

    /**
     * @generated
     */
    @Override
    public EClass getDrtResult()
    {
        return drtResultEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getDrtResult_Method()
    {
        return (EAttribute)drtResultEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getDrtResult_Regularization()
    {
        return (EAttribute)drtResultEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getDrtResult_Selection()
    {
        return (EAttribute)drtResultEClass.getEStructuralFeatures().get(2);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getDrtResult_Tau()
    {
        return (EAttribute)drtResultEClass.getEStructuralFeatures().get(3);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getDrtResult_Gamma()
    {
        return (EAttribute)drtResultEClass.getEStructuralFeatures().get(4);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getDrtResult_GammaLower()
    {
        return (EAttribute)drtResultEClass.getEStructuralFeatures().get(5);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getDrtResult_GammaUpper()
    {
        return (EAttribute)drtResultEClass.getEStructuralFeatures().get(6);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getDrtResult_Confidence()
    {
        return (EAttribute)drtResultEClass.getEStructuralFeatures().get(7);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getDrtResult_SeriesResistance()
    {
        return (EAttribute)drtResultEClass.getEStructuralFeatures().get(8);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getDrtResult_Inductance()
    {
        return (EAttribute)drtResultEClass.getEStructuralFeatures().get(9);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getDrtResult_Capacitance()
    {
        return (EAttribute)drtResultEClass.getEStructuralFeatures().get(10);
    }

    /**
     * @generated
     */
    @Override
    public EReference getDrtResult_Peaks()
    {
        return (EReference)drtResultEClass.getEStructuralFeatures().get(11);
    }

    /**
     * @generated
     */
    @Override
    public EClass getDrtPeak()
    {
        return drtPeakEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getDrtPeak_Tau()
    {
        return (EAttribute)drtPeakEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getDrtPeak_Resistance()
    {
        return (EAttribute)drtPeakEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getDrtPeak_Capacitance()
    {
        return (EAttribute)drtPeakEClass.getEStructuralFeatures().get(2);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getDrtPeak_Assignment()
    {
        return (EAttribute)drtPeakEClass.getEStructuralFeatures().get(3);
    }

    /**
     * @generated
     */
    @Override
    public EClass getTemperatureSeries()
    {
        return temperatureSeriesEClass;
    }

    /**
     * @generated
     */
    @Override
    public EReference getTemperatureSeries_Spectra()
    {
        return (EReference)temperatureSeriesEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EReference getTemperatureSeries_Fits()
    {
        return (EReference)temperatureSeriesEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EReference getTemperatureSeries_Arrhenius()
    {
        return (EReference)temperatureSeriesEClass.getEStructuralFeatures().get(2);
    }

    /**
     * @generated
     */
    @Override
    public EClass getSeriesFit()
    {
        return seriesFitEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getSeriesFit_Circuit()
    {
        return (EAttribute)seriesFitEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getSeriesFit_Global()
    {
        return (EAttribute)seriesFitEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getSeriesFit_SharedParameters()
    {
        return (EAttribute)seriesFitEClass.getEStructuralFeatures().get(2);
    }

    /**
     * @generated
     */
    @Override
    public EReference getSeriesFit_Fits()
    {
        return (EReference)seriesFitEClass.getEStructuralFeatures().get(3);
    }

    /**
     * @generated
     */
    @Override
    public EClass getArrheniusFit()
    {
        return arrheniusFitEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getArrheniusFit_Process()
    {
        return (EAttribute)arrheniusFitEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getArrheniusFit_Model()
    {
        return (EAttribute)arrheniusFitEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getArrheniusFit_Weighting()
    {
        return (EAttribute)arrheniusFitEClass.getEStructuralFeatures().get(2);
    }

    /**
     * @generated
     */
    @Override
    public EReference getArrheniusFit_Points()
    {
        return (EReference)arrheniusFitEClass.getEStructuralFeatures().get(3);
    }

    /**
     * @generated
     */
    @Override
    public EReference getArrheniusFit_Branches()
    {
        return (EReference)arrheniusFitEClass.getEStructuralFeatures().get(4);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getArrheniusFit_BreakTemperature()
    {
        return (EAttribute)arrheniusFitEClass.getEStructuralFeatures().get(5);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getArrheniusFit_Conductivity25C()
    {
        return (EAttribute)arrheniusFitEClass.getEStructuralFeatures().get(6);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getArrheniusFit_Conductivity25CLower()
    {
        return (EAttribute)arrheniusFitEClass.getEStructuralFeatures().get(7);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getArrheniusFit_Conductivity25CUpper()
    {
        return (EAttribute)arrheniusFitEClass.getEStructuralFeatures().get(8);
    }

    /**
     * @generated
     */
    @Override
    public EClass getArrheniusPoint()
    {
        return arrheniusPointEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getArrheniusPoint_Temperature()
    {
        return (EAttribute)arrheniusPointEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getArrheniusPoint_Conductivity()
    {
        return (EAttribute)arrheniusPointEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getArrheniusPoint_Excluded()
    {
        return (EAttribute)arrheniusPointEClass.getEStructuralFeatures().get(2);
    }

    /**
     * @generated
     */
    @Override
    public EReference getArrheniusPoint_Fit()
    {
        return (EReference)arrheniusPointEClass.getEStructuralFeatures().get(3);
    }

    /**
     * @generated
     */
    @Override
    public EClass getArrheniusBranch()
    {
        return arrheniusBranchEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getArrheniusBranch_LowestTemperature()
    {
        return (EAttribute)arrheniusBranchEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getArrheniusBranch_HighestTemperature()
    {
        return (EAttribute)arrheniusBranchEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getArrheniusBranch_ActivationEnergy()
    {
        return (EAttribute)arrheniusBranchEClass.getEStructuralFeatures().get(2);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getArrheniusBranch_ActivationEnergyError()
    {
        return (EAttribute)arrheniusBranchEClass.getEStructuralFeatures().get(3);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getArrheniusBranch_Prefactor()
    {
        return (EAttribute)arrheniusBranchEClass.getEStructuralFeatures().get(4);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getArrheniusBranch_LnPrefactor()
    {
        return (EAttribute)arrheniusBranchEClass.getEStructuralFeatures().get(5);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getArrheniusBranch_LnPrefactorError()
    {
        return (EAttribute)arrheniusBranchEClass.getEStructuralFeatures().get(6);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getArrheniusBranch_Covariance()
    {
        return (EAttribute)arrheniusBranchEClass.getEStructuralFeatures().get(7);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getArrheniusBranch_VogelTemperature()
    {
        return (EAttribute)arrheniusBranchEClass.getEStructuralFeatures().get(8);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getArrheniusBranch_RSquared()
    {
        return (EAttribute)arrheniusBranchEClass.getEStructuralFeatures().get(9);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getArrheniusBranch_Points()
    {
        return (EAttribute)arrheniusBranchEClass.getEStructuralFeatures().get(10);
    }

    /**
     * @generated
     */
    @Override
    public EClass getDcPolarization()
    {
        return dcPolarizationEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getDcPolarization_AppliedVoltage()
    {
        return (EAttribute)dcPolarizationEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getDcPolarization_InitialCurrent()
    {
        return (EAttribute)dcPolarizationEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getDcPolarization_SteadyCurrent()
    {
        return (EAttribute)dcPolarizationEClass.getEStructuralFeatures().get(2);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getDcPolarization_InitialResistance()
    {
        return (EAttribute)dcPolarizationEClass.getEStructuralFeatures().get(3);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getDcPolarization_SteadyResistance()
    {
        return (EAttribute)dcPolarizationEClass.getEStructuralFeatures().get(4);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getDcPolarization_Duration()
    {
        return (EAttribute)dcPolarizationEClass.getEStructuralFeatures().get(5);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getDcPolarization_ElectronicConductivity()
    {
        return (EAttribute)dcPolarizationEClass.getEStructuralFeatures().get(6);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getDcPolarization_TransferenceNumber()
    {
        return (EAttribute)dcPolarizationEClass.getEStructuralFeatures().get(7);
    }

    /**
     * @generated
     */
    @Override
    public EClass getCriticalCurrentDensity()
    {
        return criticalCurrentDensityEClass;
    }

    /**
     * @generated
     */
    @Override
    public EReference getCriticalCurrentDensity_Steps()
    {
        return (EReference)criticalCurrentDensityEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getCriticalCurrentDensity_CriticalCurrentDensity()
    {
        return (EAttribute)criticalCurrentDensityEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getCriticalCurrentDensity_CriticalCapacity()
    {
        return (EAttribute)criticalCurrentDensityEClass.getEStructuralFeatures().get(2);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getCriticalCurrentDensity_Failed()
    {
        return (EAttribute)criticalCurrentDensityEClass.getEStructuralFeatures().get(3);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getCriticalCurrentDensity_FailedAt()
    {
        return (EAttribute)criticalCurrentDensityEClass.getEStructuralFeatures().get(4);
    }

    /**
     * @generated
     */
    @Override
    public EClass getCurrentStep()
    {
        return currentStepEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getCurrentStep_CurrentDensity()
    {
        return (EAttribute)currentStepEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getCurrentStep_Capacity()
    {
        return (EAttribute)currentStepEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getCurrentStep_Duration()
    {
        return (EAttribute)currentStepEClass.getEStructuralFeatures().get(2);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getCurrentStep_Cycles()
    {
        return (EAttribute)currentStepEClass.getEStructuralFeatures().get(3);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getCurrentStep_Overpotential()
    {
        return (EAttribute)currentStepEClass.getEStructuralFeatures().get(4);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getCurrentStep_Failed()
    {
        return (EAttribute)currentStepEClass.getEStructuralFeatures().get(5);
    }

    /**
     * @generated
     */
    @Override
    public EClass getGalvanostaticCycling()
    {
        return galvanostaticCyclingEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getGalvanostaticCycling_CurrentDensity()
    {
        return (EAttribute)galvanostaticCyclingEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getGalvanostaticCycling_Rate()
    {
        return (EAttribute)galvanostaticCyclingEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getGalvanostaticCycling_UpperCutoffVoltage()
    {
        return (EAttribute)galvanostaticCyclingEClass.getEStructuralFeatures().get(2);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getGalvanostaticCycling_LowerCutoffVoltage()
    {
        return (EAttribute)galvanostaticCyclingEClass.getEStructuralFeatures().get(3);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getGalvanostaticCycling_CycleNumber()
    {
        return (EAttribute)galvanostaticCyclingEClass.getEStructuralFeatures().get(4);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getGalvanostaticCycling_ChargeCapacity()
    {
        return (EAttribute)galvanostaticCyclingEClass.getEStructuralFeatures().get(5);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getGalvanostaticCycling_DischargeCapacity()
    {
        return (EAttribute)galvanostaticCyclingEClass.getEStructuralFeatures().get(6);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getGalvanostaticCycling_Retention()
    {
        return (EAttribute)galvanostaticCyclingEClass.getEStructuralFeatures().get(7);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getGalvanostaticCycling_CoulombicEfficiency()
    {
        return (EAttribute)galvanostaticCyclingEClass.getEStructuralFeatures().get(8);
    }

    /**
     * @generated
     */
    @Override
    public EClass getAirExposureSeries()
    {
        return airExposureSeriesEClass;
    }

    /**
     * @generated
     */
    @Override
    public EReference getAirExposureSeries_Points()
    {
        return (EReference)airExposureSeriesEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EClass getExposurePoint()
    {
        return exposurePointEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getExposurePoint_Time()
    {
        return (EAttribute)exposurePointEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getExposurePoint_Conductivity()
    {
        return (EAttribute)exposurePointEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EReference getExposurePoint_Spectrum()
    {
        return (EReference)exposurePointEClass.getEStructuralFeatures().get(2);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getExposurePoint_Products()
    {
        return (EAttribute)exposurePointEClass.getEStructuralFeatures().get(3);
    }

    /**
     * @generated
     */
    @Override
    public EClass getDiffraction()
    {
        return diffractionEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getDiffraction_Radiation()
    {
        return (EAttribute)diffractionEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getDiffraction_Wavelength()
    {
        return (EAttribute)diffractionEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getDiffraction_LowestAngle()
    {
        return (EAttribute)diffractionEClass.getEStructuralFeatures().get(2);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getDiffraction_HighestAngle()
    {
        return (EAttribute)diffractionEClass.getEStructuralFeatures().get(3);
    }

    /**
     * @generated
     */
    @Override
    public EReference getDiffraction_Phases()
    {
        return (EReference)diffractionEClass.getEStructuralFeatures().get(4);
    }

    /**
     * @generated
     */
    @Override
    public EClass getFoundPhase()
    {
        return foundPhaseEClass;
    }

    /**
     * @generated
     */
    @Override
    public EReference getFoundPhase_Phase()
    {
        return (EReference)foundPhaseEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getFoundPhase_Formula()
    {
        return (EAttribute)foundPhaseEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getFoundPhase_PhaseName()
    {
        return (EAttribute)foundPhaseEClass.getEStructuralFeatures().get(2);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getFoundPhase_MassFraction()
    {
        return (EAttribute)foundPhaseEClass.getEStructuralFeatures().get(3);
    }

    /**
     * @generated
     */
    @Override
    public EEnum getSampleGeometry()
    {
        return sampleGeometryEEnum;
    }

    /**
     * @generated
     */
    @Override
    public EEnum getElectrodeBehaviour()
    {
        return electrodeBehaviourEEnum;
    }

    /**
     * @generated
     */
    @Override
    public EEnum getImmittance()
    {
        return immittanceEEnum;
    }

    /**
     * @generated
     */
    @Override
    public EEnum getKramersKronigVerdict()
    {
        return kramersKronigVerdictEEnum;
    }

    /**
     * @generated
     */
    @Override
    public EEnum getWeighting()
    {
        return weightingEEnum;
    }

    /**
     * @generated
     */
    @Override
    public EEnum getRegularizationChoice()
    {
        return regularizationChoiceEEnum;
    }

    /**
     * @generated
     */
    @Override
    public EEnum getRadiation()
    {
        return radiationEEnum;
    }

    /**
     * @generated
     */
    @Override
    public MeasurementFactory getMeasurementFactory()
    {
        return (MeasurementFactory)getEFactoryInstance();
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
        sampleEClass = createEClass(SAMPLE);
        createEReference(sampleEClass, SAMPLE__PRODUCT);
        createEReference(sampleEClass, SAMPLE__MATERIAL);
        createEReference(sampleEClass, SAMPLE__PHASE);
        createEReference(sampleEClass, SAMPLE__FORM);
        createEAttribute(sampleEClass, SAMPLE__GEOMETRY);
        createEAttribute(sampleEClass, SAMPLE__MASS);
        createEAttribute(sampleEClass, SAMPLE__DIAMETER);
        createEAttribute(sampleEClass, SAMPLE__AREA);
        createEAttribute(sampleEClass, SAMPLE__THICKNESS);
        createEAttribute(sampleEClass, SAMPLE__DENSITY);
        createEAttribute(sampleEClass, SAMPLE__RELATIVE_DENSITY);
        createEAttribute(sampleEClass, SAMPLE__PRESSING_PRESSURE);
        createEAttribute(sampleEClass, SAMPLE__PREPARED_ON);
        createEReference(sampleEClass, SAMPLE__ELECTRODES);
        createEReference(sampleEClass, SAMPLE__FIXTURE);
        createEReference(sampleEClass, SAMPLE__MEASUREMENTS);
        createEReference(sampleEClass, SAMPLE__ATTACHMENTS);

        electrodesEClass = createEClass(ELECTRODES);
        createEReference(electrodesEClass, ELECTRODES__MATERIAL);
        createEAttribute(electrodesEClass, ELECTRODES__MATERIAL_NAME);
        createEAttribute(electrodesEClass, ELECTRODES__BEHAVIOUR);
        createEAttribute(electrodesEClass, ELECTRODES__APPLICATION);
        createEAttribute(electrodesEClass, ELECTRODES__DIAMETER);
        createEAttribute(electrodesEClass, ELECTRODES__THICKNESS);

        fixtureEClass = createEClass(FIXTURE);
        createEAttribute(fixtureEClass, FIXTURE__STACK_PRESSURE);
        createEAttribute(fixtureEClass, FIXTURE__DIE_MATERIAL);
        createEAttribute(fixtureEClass, FIXTURE__CORRECTION);

        dataFileEClass = createEClass(DATA_FILE);
        createEAttribute(dataFileEClass, DATA_FILE__READER);
        createEAttribute(dataFileEClass, DATA_FILE__INDEX);

        measurementEClass = createEClass(MEASUREMENT);
        createEAttribute(measurementEClass, MEASUREMENT__MEASURED_ON);
        createEAttribute(measurementEClass, MEASUREMENT__OPERATOR);
        createEAttribute(measurementEClass, MEASUREMENT__INSTRUMENT);
        createEAttribute(measurementEClass, MEASUREMENT__TEMPERATURE);
        createEAttribute(measurementEClass, MEASUREMENT__SIMULATED);
        createEReference(measurementEClass, MEASUREMENT__ATMOSPHERE);
        createEReference(measurementEClass, MEASUREMENT__DATA_FILES);
        createEReference(measurementEClass, MEASUREMENT__ATTACHMENTS);

        impedanceSpectrumEClass = createEClass(IMPEDANCE_SPECTRUM);
        createEAttribute(impedanceSpectrumEClass, IMPEDANCE_SPECTRUM__LOWEST_FREQUENCY);
        createEAttribute(impedanceSpectrumEClass, IMPEDANCE_SPECTRUM__HIGHEST_FREQUENCY);
        createEAttribute(impedanceSpectrumEClass, IMPEDANCE_SPECTRUM__POINTS);
        createEAttribute(impedanceSpectrumEClass, IMPEDANCE_SPECTRUM__AMPLITUDE);
        createEAttribute(impedanceSpectrumEClass, IMPEDANCE_SPECTRUM__BIAS);
        createEAttribute(impedanceSpectrumEClass, IMPEDANCE_SPECTRUM__COMPLETE);
        createEAttribute(impedanceSpectrumEClass, IMPEDANCE_SPECTRUM__EXCLUDED_POINTS);
        createEReference(impedanceSpectrumEClass, IMPEDANCE_SPECTRUM__KRAMERS_KRONIG);
        createEReference(impedanceSpectrumEClass, IMPEDANCE_SPECTRUM__FITS);
        createEReference(impedanceSpectrumEClass, IMPEDANCE_SPECTRUM__RELAXATION_TIMES);

        kramersKronigTestEClass = createEClass(KRAMERS_KRONIG_TEST);
        createEAttribute(kramersKronigTestEClass, KRAMERS_KRONIG_TEST__VERDICT);
        createEAttribute(kramersKronigTestEClass, KRAMERS_KRONIG_TEST__FORM);
        createEAttribute(kramersKronigTestEClass, KRAMERS_KRONIG_TEST__METHOD);
        createEAttribute(kramersKronigTestEClass, KRAMERS_KRONIG_TEST__ELEMENTS);
        createEAttribute(kramersKronigTestEClass, KRAMERS_KRONIG_TEST__MU);
        createEAttribute(kramersKronigTestEClass, KRAMERS_KRONIG_TEST__NOISE);
        createEAttribute(kramersKronigTestEClass, KRAMERS_KRONIG_TEST__RESIDUALS_REAL);
        createEAttribute(kramersKronigTestEClass, KRAMERS_KRONIG_TEST__RESIDUALS_IMAGINARY);

        impedanceFitEClass = createEClass(IMPEDANCE_FIT);
        createEAttribute(impedanceFitEClass, IMPEDANCE_FIT__CIRCUIT);
        createEAttribute(impedanceFitEClass, IMPEDANCE_FIT__WEIGHTING);
        createEAttribute(impedanceFitEClass, IMPEDANCE_FIT__FORM);
        createEAttribute(impedanceFitEClass, IMPEDANCE_FIT__EXCLUDED_POINTS);
        createEAttribute(impedanceFitEClass, IMPEDANCE_FIT__LOWEST_FREQUENCY);
        createEAttribute(impedanceFitEClass, IMPEDANCE_FIT__HIGHEST_FREQUENCY);
        createEAttribute(impedanceFitEClass, IMPEDANCE_FIT__POINTS);
        createEAttribute(impedanceFitEClass, IMPEDANCE_FIT__DEGREES_OF_FREEDOM);
        createEAttribute(impedanceFitEClass, IMPEDANCE_FIT__CHI_SQUARE);
        createEAttribute(impedanceFitEClass, IMPEDANCE_FIT__REDUCED_CHI_SQUARE);
        createEAttribute(impedanceFitEClass, IMPEDANCE_FIT__AICC);
        createEReference(impedanceFitEClass, IMPEDANCE_FIT__PARAMETERS);
        createEAttribute(impedanceFitEClass, IMPEDANCE_FIT__CORRELATION);
        createEAttribute(impedanceFitEClass, IMPEDANCE_FIT__KRAMERS_KRONIG_VERDICT);
        createEReference(impedanceFitEClass, IMPEDANCE_FIT__CONDUCTIVITIES);

        fitParameterEClass = createEClass(FIT_PARAMETER);
        createEAttribute(fitParameterEClass, FIT_PARAMETER__VALUE);
        createEAttribute(fitParameterEClass, FIT_PARAMETER__STANDARD_ERROR);
        createEAttribute(fitParameterEClass, FIT_PARAMETER__INITIAL_VALUE);
        createEAttribute(fitParameterEClass, FIT_PARAMETER__LOWER_BOUND);
        createEAttribute(fitParameterEClass, FIT_PARAMETER__UPPER_BOUND);
        createEAttribute(fitParameterEClass, FIT_PARAMETER__FIXED);
        createEAttribute(fitParameterEClass, FIT_PARAMETER__LINKED_TO);
        createEAttribute(fitParameterEClass, FIT_PARAMETER__SHARED);
        createEAttribute(fitParameterEClass, FIT_PARAMETER__AT_BOUND);
        createEAttribute(fitParameterEClass, FIT_PARAMETER__IDENTIFIABLE);

        processConductivityEClass = createEClass(PROCESS_CONDUCTIVITY);
        createEAttribute(processConductivityEClass, PROCESS_CONDUCTIVITY__PROCESS);
        createEAttribute(processConductivityEClass, PROCESS_CONDUCTIVITY__RESISTANCES);
        createEAttribute(processConductivityEClass, PROCESS_CONDUCTIVITY__VALUE);
        createEAttribute(processConductivityEClass, PROCESS_CONDUCTIVITY__EFFECTIVE_CAPACITANCE);

        drtResultEClass = createEClass(DRT_RESULT);
        createEAttribute(drtResultEClass, DRT_RESULT__METHOD);
        createEAttribute(drtResultEClass, DRT_RESULT__REGULARIZATION);
        createEAttribute(drtResultEClass, DRT_RESULT__SELECTION);
        createEAttribute(drtResultEClass, DRT_RESULT__TAU);
        createEAttribute(drtResultEClass, DRT_RESULT__GAMMA);
        createEAttribute(drtResultEClass, DRT_RESULT__GAMMA_LOWER);
        createEAttribute(drtResultEClass, DRT_RESULT__GAMMA_UPPER);
        createEAttribute(drtResultEClass, DRT_RESULT__CONFIDENCE);
        createEAttribute(drtResultEClass, DRT_RESULT__SERIES_RESISTANCE);
        createEAttribute(drtResultEClass, DRT_RESULT__INDUCTANCE);
        createEAttribute(drtResultEClass, DRT_RESULT__CAPACITANCE);
        createEReference(drtResultEClass, DRT_RESULT__PEAKS);

        drtPeakEClass = createEClass(DRT_PEAK);
        createEAttribute(drtPeakEClass, DRT_PEAK__TAU);
        createEAttribute(drtPeakEClass, DRT_PEAK__RESISTANCE);
        createEAttribute(drtPeakEClass, DRT_PEAK__CAPACITANCE);
        createEAttribute(drtPeakEClass, DRT_PEAK__ASSIGNMENT);

        temperatureSeriesEClass = createEClass(TEMPERATURE_SERIES);
        createEReference(temperatureSeriesEClass, TEMPERATURE_SERIES__SPECTRA);
        createEReference(temperatureSeriesEClass, TEMPERATURE_SERIES__FITS);
        createEReference(temperatureSeriesEClass, TEMPERATURE_SERIES__ARRHENIUS);

        seriesFitEClass = createEClass(SERIES_FIT);
        createEAttribute(seriesFitEClass, SERIES_FIT__CIRCUIT);
        createEAttribute(seriesFitEClass, SERIES_FIT__GLOBAL);
        createEAttribute(seriesFitEClass, SERIES_FIT__SHARED_PARAMETERS);
        createEReference(seriesFitEClass, SERIES_FIT__FITS);

        arrheniusFitEClass = createEClass(ARRHENIUS_FIT);
        createEAttribute(arrheniusFitEClass, ARRHENIUS_FIT__PROCESS);
        createEAttribute(arrheniusFitEClass, ARRHENIUS_FIT__MODEL);
        createEAttribute(arrheniusFitEClass, ARRHENIUS_FIT__WEIGHTING);
        createEReference(arrheniusFitEClass, ARRHENIUS_FIT__POINTS);
        createEReference(arrheniusFitEClass, ARRHENIUS_FIT__BRANCHES);
        createEAttribute(arrheniusFitEClass, ARRHENIUS_FIT__BREAK_TEMPERATURE);
        createEAttribute(arrheniusFitEClass, ARRHENIUS_FIT__CONDUCTIVITY25_C);
        createEAttribute(arrheniusFitEClass, ARRHENIUS_FIT__CONDUCTIVITY25_CLOWER);
        createEAttribute(arrheniusFitEClass, ARRHENIUS_FIT__CONDUCTIVITY25_CUPPER);

        arrheniusPointEClass = createEClass(ARRHENIUS_POINT);
        createEAttribute(arrheniusPointEClass, ARRHENIUS_POINT__TEMPERATURE);
        createEAttribute(arrheniusPointEClass, ARRHENIUS_POINT__CONDUCTIVITY);
        createEAttribute(arrheniusPointEClass, ARRHENIUS_POINT__EXCLUDED);
        createEReference(arrheniusPointEClass, ARRHENIUS_POINT__FIT);

        arrheniusBranchEClass = createEClass(ARRHENIUS_BRANCH);
        createEAttribute(arrheniusBranchEClass, ARRHENIUS_BRANCH__LOWEST_TEMPERATURE);
        createEAttribute(arrheniusBranchEClass, ARRHENIUS_BRANCH__HIGHEST_TEMPERATURE);
        createEAttribute(arrheniusBranchEClass, ARRHENIUS_BRANCH__ACTIVATION_ENERGY);
        createEAttribute(arrheniusBranchEClass, ARRHENIUS_BRANCH__ACTIVATION_ENERGY_ERROR);
        createEAttribute(arrheniusBranchEClass, ARRHENIUS_BRANCH__PREFACTOR);
        createEAttribute(arrheniusBranchEClass, ARRHENIUS_BRANCH__LN_PREFACTOR);
        createEAttribute(arrheniusBranchEClass, ARRHENIUS_BRANCH__LN_PREFACTOR_ERROR);
        createEAttribute(arrheniusBranchEClass, ARRHENIUS_BRANCH__COVARIANCE);
        createEAttribute(arrheniusBranchEClass, ARRHENIUS_BRANCH__VOGEL_TEMPERATURE);
        createEAttribute(arrheniusBranchEClass, ARRHENIUS_BRANCH__RSQUARED);
        createEAttribute(arrheniusBranchEClass, ARRHENIUS_BRANCH__POINTS);

        dcPolarizationEClass = createEClass(DC_POLARIZATION);
        createEAttribute(dcPolarizationEClass, DC_POLARIZATION__APPLIED_VOLTAGE);
        createEAttribute(dcPolarizationEClass, DC_POLARIZATION__INITIAL_CURRENT);
        createEAttribute(dcPolarizationEClass, DC_POLARIZATION__STEADY_CURRENT);
        createEAttribute(dcPolarizationEClass, DC_POLARIZATION__INITIAL_RESISTANCE);
        createEAttribute(dcPolarizationEClass, DC_POLARIZATION__STEADY_RESISTANCE);
        createEAttribute(dcPolarizationEClass, DC_POLARIZATION__DURATION);
        createEAttribute(dcPolarizationEClass, DC_POLARIZATION__ELECTRONIC_CONDUCTIVITY);
        createEAttribute(dcPolarizationEClass, DC_POLARIZATION__TRANSFERENCE_NUMBER);

        criticalCurrentDensityEClass = createEClass(CRITICAL_CURRENT_DENSITY);
        createEReference(criticalCurrentDensityEClass, CRITICAL_CURRENT_DENSITY__STEPS);
        createEAttribute(criticalCurrentDensityEClass, CRITICAL_CURRENT_DENSITY__CRITICAL_CURRENT_DENSITY);
        createEAttribute(criticalCurrentDensityEClass, CRITICAL_CURRENT_DENSITY__CRITICAL_CAPACITY);
        createEAttribute(criticalCurrentDensityEClass, CRITICAL_CURRENT_DENSITY__FAILED);
        createEAttribute(criticalCurrentDensityEClass, CRITICAL_CURRENT_DENSITY__FAILED_AT);

        currentStepEClass = createEClass(CURRENT_STEP);
        createEAttribute(currentStepEClass, CURRENT_STEP__CURRENT_DENSITY);
        createEAttribute(currentStepEClass, CURRENT_STEP__CAPACITY);
        createEAttribute(currentStepEClass, CURRENT_STEP__DURATION);
        createEAttribute(currentStepEClass, CURRENT_STEP__CYCLES);
        createEAttribute(currentStepEClass, CURRENT_STEP__OVERPOTENTIAL);
        createEAttribute(currentStepEClass, CURRENT_STEP__FAILED);

        galvanostaticCyclingEClass = createEClass(GALVANOSTATIC_CYCLING);
        createEAttribute(galvanostaticCyclingEClass, GALVANOSTATIC_CYCLING__CURRENT_DENSITY);
        createEAttribute(galvanostaticCyclingEClass, GALVANOSTATIC_CYCLING__RATE);
        createEAttribute(galvanostaticCyclingEClass, GALVANOSTATIC_CYCLING__UPPER_CUTOFF_VOLTAGE);
        createEAttribute(galvanostaticCyclingEClass, GALVANOSTATIC_CYCLING__LOWER_CUTOFF_VOLTAGE);
        createEAttribute(galvanostaticCyclingEClass, GALVANOSTATIC_CYCLING__CYCLE_NUMBER);
        createEAttribute(galvanostaticCyclingEClass, GALVANOSTATIC_CYCLING__CHARGE_CAPACITY);
        createEAttribute(galvanostaticCyclingEClass, GALVANOSTATIC_CYCLING__DISCHARGE_CAPACITY);
        createEAttribute(galvanostaticCyclingEClass, GALVANOSTATIC_CYCLING__RETENTION);
        createEAttribute(galvanostaticCyclingEClass, GALVANOSTATIC_CYCLING__COULOMBIC_EFFICIENCY);

        airExposureSeriesEClass = createEClass(AIR_EXPOSURE_SERIES);
        createEReference(airExposureSeriesEClass, AIR_EXPOSURE_SERIES__POINTS);

        exposurePointEClass = createEClass(EXPOSURE_POINT);
        createEAttribute(exposurePointEClass, EXPOSURE_POINT__TIME);
        createEAttribute(exposurePointEClass, EXPOSURE_POINT__CONDUCTIVITY);
        createEReference(exposurePointEClass, EXPOSURE_POINT__SPECTRUM);
        createEAttribute(exposurePointEClass, EXPOSURE_POINT__PRODUCTS);

        diffractionEClass = createEClass(DIFFRACTION);
        createEAttribute(diffractionEClass, DIFFRACTION__RADIATION);
        createEAttribute(diffractionEClass, DIFFRACTION__WAVELENGTH);
        createEAttribute(diffractionEClass, DIFFRACTION__LOWEST_ANGLE);
        createEAttribute(diffractionEClass, DIFFRACTION__HIGHEST_ANGLE);
        createEReference(diffractionEClass, DIFFRACTION__PHASES);

        foundPhaseEClass = createEClass(FOUND_PHASE);
        createEReference(foundPhaseEClass, FOUND_PHASE__PHASE);
        createEAttribute(foundPhaseEClass, FOUND_PHASE__FORMULA);
        createEAttribute(foundPhaseEClass, FOUND_PHASE__PHASE_NAME);
        createEAttribute(foundPhaseEClass, FOUND_PHASE__MASS_FRACTION);

        // Create enums
        sampleGeometryEEnum = createEEnum(SAMPLE_GEOMETRY);
        electrodeBehaviourEEnum = createEEnum(ELECTRODE_BEHAVIOUR);
        immittanceEEnum = createEEnum(IMMITTANCE);
        kramersKronigVerdictEEnum = createEEnum(KRAMERS_KRONIG_VERDICT);
        weightingEEnum = createEEnum(WEIGHTING);
        regularizationChoiceEEnum = createEEnum(REGULARIZATION_CHOICE);
        radiationEEnum = createEEnum(RADIATION);
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
        SynthesisPackage theSynthesisPackage = (SynthesisPackage)EPackage.Registry.INSTANCE.getEPackage(SynthesisPackage.eNS_URI);
        MaterialPackage theMaterialPackage = (MaterialPackage)EPackage.Registry.INSTANCE.getEPackage(MaterialPackage.eNS_URI);

        // Create type parameters

        // Set bounds for type parameters

        // Add supertypes to classes
        sampleEClass.getESuperTypes().add(theBasePackage.getArtifact());
        electrodesEClass.getESuperTypes().add(theBasePackage.getDocumented());
        fixtureEClass.getESuperTypes().add(theBasePackage.getNamed());
        fixtureEClass.getESuperTypes().add(theBasePackage.getDocumented());
        dataFileEClass.getESuperTypes().add(theBasePackage.getFileReference());
        measurementEClass.getESuperTypes().add(theBasePackage.getNamed());
        measurementEClass.getESuperTypes().add(theBasePackage.getDocumented());
        measurementEClass.getESuperTypes().add(theBasePackage.getCited());
        impedanceSpectrumEClass.getESuperTypes().add(this.getMeasurement());
        kramersKronigTestEClass.getESuperTypes().add(theBasePackage.getAnalysisResult());
        impedanceFitEClass.getESuperTypes().add(theBasePackage.getAnalysisResult());
        fitParameterEClass.getESuperTypes().add(theBasePackage.getNamed());
        fitParameterEClass.getESuperTypes().add(theBasePackage.getDocumented());
        processConductivityEClass.getESuperTypes().add(theBasePackage.getDocumented());
        drtResultEClass.getESuperTypes().add(theBasePackage.getAnalysisResult());
        drtPeakEClass.getESuperTypes().add(theBasePackage.getDocumented());
        temperatureSeriesEClass.getESuperTypes().add(this.getMeasurement());
        seriesFitEClass.getESuperTypes().add(theBasePackage.getAnalysisResult());
        arrheniusFitEClass.getESuperTypes().add(theBasePackage.getAnalysisResult());
        arrheniusPointEClass.getESuperTypes().add(theBasePackage.getDocumented());
        arrheniusBranchEClass.getESuperTypes().add(theBasePackage.getNamed());
        arrheniusBranchEClass.getESuperTypes().add(theBasePackage.getDocumented());
        dcPolarizationEClass.getESuperTypes().add(this.getMeasurement());
        criticalCurrentDensityEClass.getESuperTypes().add(this.getMeasurement());
        currentStepEClass.getESuperTypes().add(theBasePackage.getDocumented());
        galvanostaticCyclingEClass.getESuperTypes().add(this.getMeasurement());
        airExposureSeriesEClass.getESuperTypes().add(this.getMeasurement());
        exposurePointEClass.getESuperTypes().add(theBasePackage.getDocumented());
        diffractionEClass.getESuperTypes().add(this.getMeasurement());
        foundPhaseEClass.getESuperTypes().add(theBasePackage.getDocumented());

        // Initialize classes, features, and operations; add parameters
        initEClass(sampleEClass, Sample.class, "Sample", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEReference(getSample_Product(), theSynthesisPackage.getProduct(), null, "product", null, 0, 1, Sample.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getSample_Material(), theMaterialPackage.getMaterial(), null, "material", null, 0, 1, Sample.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getSample_Phase(), theMaterialPackage.getPhase(), null, "phase", null, 0, 1, Sample.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getSample_Form(), theMaterialPackage.getForm(), null, "form", null, 0, 1, Sample.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getSample_Geometry(), this.getSampleGeometry(), "geometry", "disc", 0, 1, Sample.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getSample_Mass(), theBasePackage.getQuantity(), "mass", null, 0, 1, Sample.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getSample_Diameter(), theBasePackage.getQuantity(), "diameter", null, 0, 1, Sample.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getSample_Area(), theBasePackage.getQuantity(), "area", null, 0, 1, Sample.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getSample_Thickness(), theBasePackage.getQuantity(), "thickness", null, 0, 1, Sample.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getSample_Density(), theBasePackage.getQuantity(), "density", null, 0, 1, Sample.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getSample_RelativeDensity(), theBasePackage.getQuantity(), "relativeDensity", null, 0, 1, Sample.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getSample_PressingPressure(), theBasePackage.getQuantity(), "pressingPressure", null, 0, 1, Sample.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getSample_PreparedOn(), theBasePackage.getDate(), "preparedOn", null, 0, 1, Sample.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getSample_Electrodes(), this.getElectrodes(), null, "electrodes", null, 0, 1, Sample.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getSample_Fixture(), this.getFixture(), null, "fixture", null, 0, 1, Sample.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getSample_Measurements(), this.getMeasurement(), null, "measurements", null, 0, -1, Sample.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getSample_Attachments(), theBasePackage.getAttachment(), null, "attachments", null, 0, -1, Sample.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(electrodesEClass, Electrodes.class, "Electrodes", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEReference(getElectrodes_Material(), theMaterialPackage.getMaterial(), null, "material", null, 0, 1, Electrodes.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getElectrodes_MaterialName(), ecorePackage.getEString(), "materialName", null, 0, 1, Electrodes.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getElectrodes_Behaviour(), this.getElectrodeBehaviour(), "behaviour", "blocking", 0, 1, Electrodes.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getElectrodes_Application(), ecorePackage.getEString(), "application", null, 0, 1, Electrodes.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getElectrodes_Diameter(), theBasePackage.getQuantity(), "diameter", null, 0, 1, Electrodes.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getElectrodes_Thickness(), theBasePackage.getQuantity(), "thickness", null, 0, 1, Electrodes.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(fixtureEClass, Fixture.class, "Fixture", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getFixture_StackPressure(), theBasePackage.getQuantity(), "stackPressure", null, 0, 1, Fixture.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getFixture_DieMaterial(), ecorePackage.getEString(), "dieMaterial", null, 0, 1, Fixture.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getFixture_Correction(), ecorePackage.getEString(), "correction", null, 0, 1, Fixture.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(dataFileEClass, DataFile.class, "DataFile", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getDataFile_Reader(), ecorePackage.getEString(), "reader", null, 0, 1, DataFile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getDataFile_Index(), ecorePackage.getEInt(), "index", "0", 0, 1, DataFile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(measurementEClass, Measurement.class, "Measurement", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getMeasurement_MeasuredOn(), theBasePackage.getDateTime(), "measuredOn", null, 0, 1, Measurement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getMeasurement_Operator(), ecorePackage.getEString(), "operator", null, 0, 1, Measurement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getMeasurement_Instrument(), ecorePackage.getEString(), "instrument", null, 0, 1, Measurement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getMeasurement_Temperature(), theBasePackage.getQuantity(), "temperature", null, 0, 1, Measurement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getMeasurement_Simulated(), ecorePackage.getEBoolean(), "simulated", "false", 0, 1, Measurement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getMeasurement_Atmosphere(), theBasePackage.getAtmosphere(), null, "atmosphere", null, 0, 1, Measurement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getMeasurement_DataFiles(), this.getDataFile(), null, "dataFiles", null, 0, -1, Measurement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getMeasurement_Attachments(), theBasePackage.getAttachment(), null, "attachments", null, 0, -1, Measurement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(impedanceSpectrumEClass, ImpedanceSpectrum.class, "ImpedanceSpectrum", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getImpedanceSpectrum_LowestFrequency(), theBasePackage.getQuantity(), "lowestFrequency", null, 0, 1, ImpedanceSpectrum.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getImpedanceSpectrum_HighestFrequency(), theBasePackage.getQuantity(), "highestFrequency", null, 0, 1, ImpedanceSpectrum.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getImpedanceSpectrum_Points(), ecorePackage.getEInt(), "points", null, 0, 1, ImpedanceSpectrum.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getImpedanceSpectrum_Amplitude(), theBasePackage.getQuantity(), "amplitude", null, 0, 1, ImpedanceSpectrum.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getImpedanceSpectrum_Bias(), theBasePackage.getQuantity(), "bias", null, 0, 1, ImpedanceSpectrum.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getImpedanceSpectrum_Complete(), ecorePackage.getEBoolean(), "complete", "true", 0, 1, ImpedanceSpectrum.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getImpedanceSpectrum_ExcludedPoints(), theBasePackage.getIndexSet(), "excludedPoints", null, 0, 1, ImpedanceSpectrum.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getImpedanceSpectrum_KramersKronig(), this.getKramersKronigTest(), null, "kramersKronig", null, 0, -1, ImpedanceSpectrum.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getImpedanceSpectrum_Fits(), this.getImpedanceFit(), null, "fits", null, 0, -1, ImpedanceSpectrum.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getImpedanceSpectrum_RelaxationTimes(), this.getDrtResult(), null, "relaxationTimes", null, 0, -1, ImpedanceSpectrum.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(kramersKronigTestEClass, KramersKronigTest.class, "KramersKronigTest", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getKramersKronigTest_Verdict(), this.getKramersKronigVerdict(), "verdict", "not tested", 0, 1, KramersKronigTest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getKramersKronigTest_Form(), this.getImmittance(), "form", "impedance", 0, 1, KramersKronigTest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getKramersKronigTest_Method(), ecorePackage.getEString(), "method", null, 0, 1, KramersKronigTest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getKramersKronigTest_Elements(), ecorePackage.getEInt(), "elements", null, 0, 1, KramersKronigTest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getKramersKronigTest_Mu(), ecorePackage.getEDouble(), "mu", null, 0, 1, KramersKronigTest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getKramersKronigTest_Noise(), theBasePackage.getQuantity(), "noise", null, 0, 1, KramersKronigTest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getKramersKronigTest_ResidualsReal(), theBasePackage.getNumberList(), "residualsReal", null, 0, 1, KramersKronigTest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getKramersKronigTest_ResidualsImaginary(), theBasePackage.getNumberList(), "residualsImaginary", null, 0, 1, KramersKronigTest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(impedanceFitEClass, ImpedanceFit.class, "ImpedanceFit", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getImpedanceFit_Circuit(), ecorePackage.getEString(), "circuit", null, 0, 1, ImpedanceFit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getImpedanceFit_Weighting(), this.getWeighting(), "weighting", "modulus", 0, 1, ImpedanceFit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getImpedanceFit_Form(), this.getImmittance(), "form", "impedance", 0, 1, ImpedanceFit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getImpedanceFit_ExcludedPoints(), theBasePackage.getIndexSet(), "excludedPoints", null, 0, 1, ImpedanceFit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getImpedanceFit_LowestFrequency(), theBasePackage.getQuantity(), "lowestFrequency", null, 0, 1, ImpedanceFit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getImpedanceFit_HighestFrequency(), theBasePackage.getQuantity(), "highestFrequency", null, 0, 1, ImpedanceFit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getImpedanceFit_Points(), ecorePackage.getEInt(), "points", null, 0, 1, ImpedanceFit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getImpedanceFit_DegreesOfFreedom(), ecorePackage.getEInt(), "degreesOfFreedom", null, 0, 1, ImpedanceFit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getImpedanceFit_ChiSquare(), ecorePackage.getEDouble(), "chiSquare", null, 0, 1, ImpedanceFit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getImpedanceFit_ReducedChiSquare(), ecorePackage.getEDouble(), "reducedChiSquare", null, 0, 1, ImpedanceFit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getImpedanceFit_Aicc(), ecorePackage.getEDouble(), "aicc", null, 0, 1, ImpedanceFit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getImpedanceFit_Parameters(), this.getFitParameter(), null, "parameters", null, 0, -1, ImpedanceFit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getImpedanceFit_Correlation(), theBasePackage.getNumberList(), "correlation", null, 0, 1, ImpedanceFit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getImpedanceFit_KramersKronigVerdict(), this.getKramersKronigVerdict(), "kramersKronigVerdict", "not tested", 0, 1, ImpedanceFit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getImpedanceFit_Conductivities(), this.getProcessConductivity(), null, "conductivities", null, 0, -1, ImpedanceFit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(fitParameterEClass, FitParameter.class, "FitParameter", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getFitParameter_Value(), theBasePackage.getQuantity(), "value", null, 0, 1, FitParameter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getFitParameter_StandardError(), theBasePackage.getQuantity(), "standardError", null, 0, 1, FitParameter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getFitParameter_InitialValue(), theBasePackage.getQuantity(), "initialValue", null, 0, 1, FitParameter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getFitParameter_LowerBound(), theBasePackage.getQuantity(), "lowerBound", null, 0, 1, FitParameter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getFitParameter_UpperBound(), theBasePackage.getQuantity(), "upperBound", null, 0, 1, FitParameter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getFitParameter_Fixed(), ecorePackage.getEBoolean(), "fixed", "false", 0, 1, FitParameter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getFitParameter_LinkedTo(), ecorePackage.getEString(), "linkedTo", null, 0, 1, FitParameter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getFitParameter_Shared(), ecorePackage.getEBoolean(), "shared", "false", 0, 1, FitParameter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getFitParameter_AtBound(), ecorePackage.getEBoolean(), "atBound", "false", 0, 1, FitParameter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getFitParameter_Identifiable(), ecorePackage.getEBoolean(), "identifiable", "true", 0, 1, FitParameter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(processConductivityEClass, ProcessConductivity.class, "ProcessConductivity", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getProcessConductivity_Process(), ecorePackage.getEString(), "process", null, 0, 1, ProcessConductivity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getProcessConductivity_Resistances(), ecorePackage.getEString(), "resistances", null, 0, -1, ProcessConductivity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getProcessConductivity_Value(), theBasePackage.getQuantity(), "value", null, 0, 1, ProcessConductivity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getProcessConductivity_EffectiveCapacitance(), theBasePackage.getQuantity(), "effectiveCapacitance", null, 0, 1, ProcessConductivity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(drtResultEClass, DrtResult.class, "DrtResult", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getDrtResult_Method(), ecorePackage.getEString(), "method", null, 0, 1, DrtResult.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getDrtResult_Regularization(), ecorePackage.getEDouble(), "regularization", null, 0, 1, DrtResult.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getDrtResult_Selection(), this.getRegularizationChoice(), "selection", "generalized cross-validation", 0, 1, DrtResult.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getDrtResult_Tau(), theBasePackage.getNumberList(), "tau", null, 0, 1, DrtResult.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getDrtResult_Gamma(), theBasePackage.getNumberList(), "gamma", null, 0, 1, DrtResult.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getDrtResult_GammaLower(), theBasePackage.getNumberList(), "gammaLower", null, 0, 1, DrtResult.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getDrtResult_GammaUpper(), theBasePackage.getNumberList(), "gammaUpper", null, 0, 1, DrtResult.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getDrtResult_Confidence(), ecorePackage.getEDouble(), "confidence", null, 0, 1, DrtResult.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getDrtResult_SeriesResistance(), theBasePackage.getQuantity(), "seriesResistance", null, 0, 1, DrtResult.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getDrtResult_Inductance(), theBasePackage.getQuantity(), "inductance", null, 0, 1, DrtResult.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getDrtResult_Capacitance(), theBasePackage.getQuantity(), "capacitance", null, 0, 1, DrtResult.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getDrtResult_Peaks(), this.getDrtPeak(), null, "peaks", null, 0, -1, DrtResult.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(drtPeakEClass, DrtPeak.class, "DrtPeak", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getDrtPeak_Tau(), theBasePackage.getQuantity(), "tau", null, 0, 1, DrtPeak.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getDrtPeak_Resistance(), theBasePackage.getQuantity(), "resistance", null, 0, 1, DrtPeak.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getDrtPeak_Capacitance(), theBasePackage.getQuantity(), "capacitance", null, 0, 1, DrtPeak.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getDrtPeak_Assignment(), ecorePackage.getEString(), "assignment", null, 0, 1, DrtPeak.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(temperatureSeriesEClass, TemperatureSeries.class, "TemperatureSeries", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEReference(getTemperatureSeries_Spectra(), this.getImpedanceSpectrum(), null, "spectra", null, 0, -1, TemperatureSeries.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getTemperatureSeries_Fits(), this.getSeriesFit(), null, "fits", null, 0, -1, TemperatureSeries.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getTemperatureSeries_Arrhenius(), this.getArrheniusFit(), null, "arrhenius", null, 0, -1, TemperatureSeries.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(seriesFitEClass, SeriesFit.class, "SeriesFit", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getSeriesFit_Circuit(), ecorePackage.getEString(), "circuit", null, 0, 1, SeriesFit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getSeriesFit_Global(), ecorePackage.getEBoolean(), "global", "false", 0, 1, SeriesFit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getSeriesFit_SharedParameters(), ecorePackage.getEString(), "sharedParameters", null, 0, -1, SeriesFit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getSeriesFit_Fits(), this.getImpedanceFit(), null, "fits", null, 0, -1, SeriesFit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(arrheniusFitEClass, ArrheniusFit.class, "ArrheniusFit", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getArrheniusFit_Process(), ecorePackage.getEString(), "process", null, 0, 1, ArrheniusFit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getArrheniusFit_Model(), theMaterialPackage.getArrheniusModel(), "model", "ln(sigma T)", 0, 1, ArrheniusFit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getArrheniusFit_Weighting(), this.getWeighting(), "weighting", "unit", 0, 1, ArrheniusFit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getArrheniusFit_Points(), this.getArrheniusPoint(), null, "points", null, 0, -1, ArrheniusFit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getArrheniusFit_Branches(), this.getArrheniusBranch(), null, "branches", null, 0, -1, ArrheniusFit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getArrheniusFit_BreakTemperature(), theBasePackage.getQuantity(), "breakTemperature", null, 0, 1, ArrheniusFit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getArrheniusFit_Conductivity25C(), theBasePackage.getQuantity(), "conductivity25C", null, 0, 1, ArrheniusFit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getArrheniusFit_Conductivity25CLower(), theBasePackage.getQuantity(), "conductivity25CLower", null, 0, 1, ArrheniusFit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getArrheniusFit_Conductivity25CUpper(), theBasePackage.getQuantity(), "conductivity25CUpper", null, 0, 1, ArrheniusFit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(arrheniusPointEClass, ArrheniusPoint.class, "ArrheniusPoint", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getArrheniusPoint_Temperature(), theBasePackage.getQuantity(), "temperature", null, 0, 1, ArrheniusPoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getArrheniusPoint_Conductivity(), theBasePackage.getQuantity(), "conductivity", null, 0, 1, ArrheniusPoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getArrheniusPoint_Excluded(), ecorePackage.getEBoolean(), "excluded", "false", 0, 1, ArrheniusPoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getArrheniusPoint_Fit(), this.getImpedanceFit(), null, "fit", null, 0, 1, ArrheniusPoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(arrheniusBranchEClass, ArrheniusBranch.class, "ArrheniusBranch", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getArrheniusBranch_LowestTemperature(), theBasePackage.getQuantity(), "lowestTemperature", null, 0, 1, ArrheniusBranch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getArrheniusBranch_HighestTemperature(), theBasePackage.getQuantity(), "highestTemperature", null, 0, 1, ArrheniusBranch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getArrheniusBranch_ActivationEnergy(), theBasePackage.getQuantity(), "activationEnergy", null, 0, 1, ArrheniusBranch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getArrheniusBranch_ActivationEnergyError(), theBasePackage.getQuantity(), "activationEnergyError", null, 0, 1, ArrheniusBranch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getArrheniusBranch_Prefactor(), theBasePackage.getQuantity(), "prefactor", null, 0, 1, ArrheniusBranch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getArrheniusBranch_LnPrefactor(), ecorePackage.getEDouble(), "lnPrefactor", null, 0, 1, ArrheniusBranch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getArrheniusBranch_LnPrefactorError(), ecorePackage.getEDouble(), "lnPrefactorError", null, 0, 1, ArrheniusBranch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getArrheniusBranch_Covariance(), ecorePackage.getEDouble(), "covariance", null, 0, 1, ArrheniusBranch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getArrheniusBranch_VogelTemperature(), theBasePackage.getQuantity(), "vogelTemperature", null, 0, 1, ArrheniusBranch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getArrheniusBranch_RSquared(), ecorePackage.getEDouble(), "rSquared", null, 0, 1, ArrheniusBranch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getArrheniusBranch_Points(), ecorePackage.getEInt(), "points", null, 0, 1, ArrheniusBranch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(dcPolarizationEClass, DcPolarization.class, "DcPolarization", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getDcPolarization_AppliedVoltage(), theBasePackage.getQuantity(), "appliedVoltage", null, 0, 1, DcPolarization.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getDcPolarization_InitialCurrent(), theBasePackage.getQuantity(), "initialCurrent", null, 0, 1, DcPolarization.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getDcPolarization_SteadyCurrent(), theBasePackage.getQuantity(), "steadyCurrent", null, 0, 1, DcPolarization.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getDcPolarization_InitialResistance(), theBasePackage.getQuantity(), "initialResistance", null, 0, 1, DcPolarization.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getDcPolarization_SteadyResistance(), theBasePackage.getQuantity(), "steadyResistance", null, 0, 1, DcPolarization.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getDcPolarization_Duration(), theBasePackage.getQuantity(), "duration", null, 0, 1, DcPolarization.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getDcPolarization_ElectronicConductivity(), theBasePackage.getQuantity(), "electronicConductivity", null, 0, 1, DcPolarization.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getDcPolarization_TransferenceNumber(), theBasePackage.getQuantity(), "transferenceNumber", null, 0, 1, DcPolarization.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(criticalCurrentDensityEClass, CriticalCurrentDensity.class, "CriticalCurrentDensity", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEReference(getCriticalCurrentDensity_Steps(), this.getCurrentStep(), null, "steps", null, 0, -1, CriticalCurrentDensity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getCriticalCurrentDensity_CriticalCurrentDensity(), theBasePackage.getQuantity(), "criticalCurrentDensity", null, 0, 1, CriticalCurrentDensity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getCriticalCurrentDensity_CriticalCapacity(), theBasePackage.getQuantity(), "criticalCapacity", null, 0, 1, CriticalCurrentDensity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getCriticalCurrentDensity_Failed(), ecorePackage.getEBoolean(), "failed", "false", 0, 1, CriticalCurrentDensity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getCriticalCurrentDensity_FailedAt(), theBasePackage.getQuantity(), "failedAt", null, 0, 1, CriticalCurrentDensity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(currentStepEClass, CurrentStep.class, "CurrentStep", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getCurrentStep_CurrentDensity(), theBasePackage.getQuantity(), "currentDensity", null, 0, 1, CurrentStep.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getCurrentStep_Capacity(), theBasePackage.getQuantity(), "capacity", null, 0, 1, CurrentStep.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getCurrentStep_Duration(), theBasePackage.getQuantity(), "duration", null, 0, 1, CurrentStep.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getCurrentStep_Cycles(), ecorePackage.getEInt(), "cycles", null, 0, 1, CurrentStep.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getCurrentStep_Overpotential(), theBasePackage.getQuantity(), "overpotential", null, 0, 1, CurrentStep.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getCurrentStep_Failed(), ecorePackage.getEBoolean(), "failed", "false", 0, 1, CurrentStep.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(galvanostaticCyclingEClass, GalvanostaticCycling.class, "GalvanostaticCycling", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getGalvanostaticCycling_CurrentDensity(), theBasePackage.getQuantity(), "currentDensity", null, 0, 1, GalvanostaticCycling.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getGalvanostaticCycling_Rate(), theBasePackage.getQuantity(), "rate", null, 0, 1, GalvanostaticCycling.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getGalvanostaticCycling_UpperCutoffVoltage(), theBasePackage.getQuantity(), "upperCutoffVoltage", null, 0, 1, GalvanostaticCycling.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getGalvanostaticCycling_LowerCutoffVoltage(), theBasePackage.getQuantity(), "lowerCutoffVoltage", null, 0, 1, GalvanostaticCycling.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getGalvanostaticCycling_CycleNumber(), theBasePackage.getNumberList(), "cycleNumber", null, 0, 1, GalvanostaticCycling.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getGalvanostaticCycling_ChargeCapacity(), theBasePackage.getNumberList(), "chargeCapacity", null, 0, 1, GalvanostaticCycling.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getGalvanostaticCycling_DischargeCapacity(), theBasePackage.getNumberList(), "dischargeCapacity", null, 0, 1, GalvanostaticCycling.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getGalvanostaticCycling_Retention(), theBasePackage.getQuantity(), "retention", null, 0, 1, GalvanostaticCycling.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getGalvanostaticCycling_CoulombicEfficiency(), theBasePackage.getQuantity(), "coulombicEfficiency", null, 0, 1, GalvanostaticCycling.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(airExposureSeriesEClass, AirExposureSeries.class, "AirExposureSeries", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEReference(getAirExposureSeries_Points(), this.getExposurePoint(), null, "points", null, 0, -1, AirExposureSeries.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(exposurePointEClass, ExposurePoint.class, "ExposurePoint", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getExposurePoint_Time(), theBasePackage.getQuantity(), "time", null, 0, 1, ExposurePoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getExposurePoint_Conductivity(), theBasePackage.getQuantity(), "conductivity", null, 0, 1, ExposurePoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getExposurePoint_Spectrum(), this.getImpedanceSpectrum(), null, "spectrum", null, 0, 1, ExposurePoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getExposurePoint_Products(), theBasePackage.getFormula(), "products", null, 0, -1, ExposurePoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(diffractionEClass, Diffraction.class, "Diffraction", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getDiffraction_Radiation(), this.getRadiation(), "radiation", "X-rays", 0, 1, Diffraction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getDiffraction_Wavelength(), theBasePackage.getQuantity(), "wavelength", null, 0, 1, Diffraction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getDiffraction_LowestAngle(), theBasePackage.getQuantity(), "lowestAngle", null, 0, 1, Diffraction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getDiffraction_HighestAngle(), theBasePackage.getQuantity(), "highestAngle", null, 0, 1, Diffraction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getDiffraction_Phases(), this.getFoundPhase(), null, "phases", null, 0, -1, Diffraction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(foundPhaseEClass, FoundPhase.class, "FoundPhase", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEReference(getFoundPhase_Phase(), theMaterialPackage.getPhase(), null, "phase", null, 0, 1, FoundPhase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getFoundPhase_Formula(), theBasePackage.getFormula(), "formula", null, 0, 1, FoundPhase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getFoundPhase_PhaseName(), ecorePackage.getEString(), "phaseName", null, 0, 1, FoundPhase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getFoundPhase_MassFraction(), theBasePackage.getQuantity(), "massFraction", null, 0, 1, FoundPhase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        // Initialize enums and add enum literals
        initEEnum(sampleGeometryEEnum, SampleGeometry.class, "SampleGeometry");
        addEEnumLiteral(sampleGeometryEEnum, SampleGeometry.DISC);
        addEEnumLiteral(sampleGeometryEEnum, SampleGeometry.FILM);
        addEEnumLiteral(sampleGeometryEEnum, SampleGeometry.IN_PLANE);
        addEEnumLiteral(sampleGeometryEEnum, SampleGeometry.BAR);

        initEEnum(electrodeBehaviourEEnum, ElectrodeBehaviour.class, "ElectrodeBehaviour");
        addEEnumLiteral(electrodeBehaviourEEnum, ElectrodeBehaviour.BLOCKING);
        addEEnumLiteral(electrodeBehaviourEEnum, ElectrodeBehaviour.REVERSIBLE);
        addEEnumLiteral(electrodeBehaviourEEnum, ElectrodeBehaviour.MIXED);

        initEEnum(immittanceEEnum, Immittance.class, "Immittance");
        addEEnumLiteral(immittanceEEnum, Immittance.IMPEDANCE);
        addEEnumLiteral(immittanceEEnum, Immittance.ADMITTANCE);

        initEEnum(kramersKronigVerdictEEnum, KramersKronigVerdict.class, "KramersKronigVerdict");
        addEEnumLiteral(kramersKronigVerdictEEnum, KramersKronigVerdict.NOT_TESTED);
        addEEnumLiteral(kramersKronigVerdictEEnum, KramersKronigVerdict.VALID);
        addEEnumLiteral(kramersKronigVerdictEEnum, KramersKronigVerdict.INVALID);

        initEEnum(weightingEEnum, Weighting.class, "Weighting");
        addEEnumLiteral(weightingEEnum, Weighting.MODULUS);
        addEEnumLiteral(weightingEEnum, Weighting.UNIT);
        addEEnumLiteral(weightingEEnum, Weighting.PROPORTIONAL);
        addEEnumLiteral(weightingEEnum, Weighting.SIGMA);

        initEEnum(regularizationChoiceEEnum, RegularizationChoice.class, "RegularizationChoice");
        addEEnumLiteral(regularizationChoiceEEnum, RegularizationChoice.GENERALIZED_CROSS_VALIDATION);
        addEEnumLiteral(regularizationChoiceEEnum, RegularizationChoice.LCURVE);
        addEEnumLiteral(regularizationChoiceEEnum, RegularizationChoice.REAL_IMAGINARY);
        addEEnumLiteral(regularizationChoiceEEnum, RegularizationChoice.GIVEN);

        initEEnum(radiationEEnum, Radiation.class, "Radiation");
        addEEnumLiteral(radiationEEnum, Radiation.XRAY);
        addEEnumLiteral(radiationEEnum, Radiation.SYNCHROTRON);
        addEEnumLiteral(radiationEEnum, Radiation.NEUTRON);
        addEEnumLiteral(radiationEEnum, Radiation.ELECTRON);

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
          (getSample_Mass(),
           source,
           new String[]
           {
               "unit", "mg",
               "min", "0",
               "max", "1E6"
           });
        addAnnotation
          (getSample_Diameter(),
           source,
           new String[]
           {
               "unit", "mm",
               "min", "0",
               "max", "1000"
           });
        addAnnotation
          (getSample_Area(),
           source,
           new String[]
           {
               "unit", "cm2",
               "min", "0",
               "max", "1E4"
           });
        addAnnotation
          (getSample_Thickness(),
           source,
           new String[]
           {
               "unit", "mm",
               "min", "0",
               "max", "1000"
           });
        addAnnotation
          (getSample_Density(),
           source,
           new String[]
           {
               "unit", "g/cm3",
               "min", "0.01",
               "max", "25"
           });
        addAnnotation
          (getSample_RelativeDensity(),
           source,
           new String[]
           {
               "unit", "%",
               "min", "1",
               "max", "101"
           });
        addAnnotation
          (getSample_PressingPressure(),
           source,
           new String[]
           {
               "unit", "MPa",
               "min", "0",
               "max", "10000"
           });
        addAnnotation
          (getElectrodes_Diameter(),
           source,
           new String[]
           {
               "unit", "mm",
               "min", "0",
               "max", "1000"
           });
        addAnnotation
          (getElectrodes_Thickness(),
           source,
           new String[]
           {
               "unit", "um",
               "min", "0",
               "max", "1E5"
           });
        addAnnotation
          (getFixture_StackPressure(),
           source,
           new String[]
           {
               "unit", "MPa",
               "min", "0",
               "max", "1000"
           });
        addAnnotation
          (getMeasurement_Temperature(),
           source,
           new String[]
           {
               "unit", "degC",
               "min", "-273.15",
               "max", "2000"
           });
        addAnnotation
          (getImpedanceSpectrum_LowestFrequency(),
           source,
           new String[]
           {
               "unit", "Hz",
               "min", "1E-9",
               "max", "1E12"
           });
        addAnnotation
          (getImpedanceSpectrum_HighestFrequency(),
           source,
           new String[]
           {
               "unit", "Hz",
               "min", "1E-9",
               "max", "1E12"
           });
        addAnnotation
          (getImpedanceSpectrum_Amplitude(),
           source,
           new String[]
           {
               "unit", "mV",
               "min", "0",
               "max", "1E5"
           });
        addAnnotation
          (getImpedanceSpectrum_Bias(),
           source,
           new String[]
           {
               "unit", "V",
               "min", "-100",
               "max", "100"
           });
        addAnnotation
          (getKramersKronigTest_Noise(),
           source,
           new String[]
           {
               "unit", "%",
               "min", "0",
               "max", "1000"
           });
        addAnnotation
          (getKramersKronigTest_ResidualsReal(),
           source,
           new String[]
           {
               "unit", "%"
           });
        addAnnotation
          (getKramersKronigTest_ResidualsImaginary(),
           source,
           new String[]
           {
               "unit", "%"
           });
        addAnnotation
          (getImpedanceFit_LowestFrequency(),
           source,
           new String[]
           {
               "unit", "Hz",
               "min", "1E-9",
               "max", "1E12"
           });
        addAnnotation
          (getImpedanceFit_HighestFrequency(),
           source,
           new String[]
           {
               "unit", "Hz",
               "min", "1E-9",
               "max", "1E12"
           });
        addAnnotation
          (getImpedanceFit_Correlation(),
           source,
           new String[]
           {
               "unit", "1"
           });
        addAnnotation
          (getFitParameter_Value(),
           source,
           new String[]
           {
               "unit", "*"
           });
        addAnnotation
          (getFitParameter_StandardError(),
           source,
           new String[]
           {
               "unit", "*"
           });
        addAnnotation
          (getFitParameter_InitialValue(),
           source,
           new String[]
           {
               "unit", "*"
           });
        addAnnotation
          (getFitParameter_LowerBound(),
           source,
           new String[]
           {
               "unit", "*"
           });
        addAnnotation
          (getFitParameter_UpperBound(),
           source,
           new String[]
           {
               "unit", "*"
           });
        addAnnotation
          (getProcessConductivity_Value(),
           source,
           new String[]
           {
               "unit", "S/cm",
               "min", "1E-25",
               "max", "1E6"
           });
        addAnnotation
          (getProcessConductivity_EffectiveCapacitance(),
           source,
           new String[]
           {
               "unit", "F",
               "min", "1E-16",
               "max", "1"
           });
        addAnnotation
          (getDrtResult_Tau(),
           source,
           new String[]
           {
               "unit", "s"
           });
        addAnnotation
          (getDrtResult_Gamma(),
           source,
           new String[]
           {
               "unit", "ohm"
           });
        addAnnotation
          (getDrtResult_GammaLower(),
           source,
           new String[]
           {
               "unit", "ohm"
           });
        addAnnotation
          (getDrtResult_GammaUpper(),
           source,
           new String[]
           {
               "unit", "ohm"
           });
        addAnnotation
          (getDrtResult_SeriesResistance(),
           source,
           new String[]
           {
               "unit", "ohm",
               "min", "0",
               "max", "1E12"
           });
        addAnnotation
          (getDrtResult_Inductance(),
           source,
           new String[]
           {
               "unit", "H",
               "min", "0",
               "max", "1"
           });
        addAnnotation
          (getDrtResult_Capacitance(),
           source,
           new String[]
           {
               "unit", "F",
               "min", "0",
               "max", "1E6"
           });
        addAnnotation
          (getDrtPeak_Tau(),
           source,
           new String[]
           {
               "unit", "s",
               "min", "1E-15",
               "max", "1E9"
           });
        addAnnotation
          (getDrtPeak_Resistance(),
           source,
           new String[]
           {
               "unit", "ohm",
               "min", "0",
               "max", "1E12"
           });
        addAnnotation
          (getDrtPeak_Capacitance(),
           source,
           new String[]
           {
               "unit", "F",
               "min", "1E-18",
               "max", "1E6"
           });
        addAnnotation
          (getArrheniusFit_BreakTemperature(),
           source,
           new String[]
           {
               "unit", "degC",
               "min", "-273.15",
               "max", "2000"
           });
        addAnnotation
          (getArrheniusFit_Conductivity25C(),
           source,
           new String[]
           {
               "unit", "S/cm",
               "min", "1E-25",
               "max", "1E6"
           });
        addAnnotation
          (getArrheniusFit_Conductivity25CLower(),
           source,
           new String[]
           {
               "unit", "S/cm",
               "min", "1E-25",
               "max", "1E6"
           });
        addAnnotation
          (getArrheniusFit_Conductivity25CUpper(),
           source,
           new String[]
           {
               "unit", "S/cm",
               "min", "1E-25",
               "max", "1E6"
           });
        addAnnotation
          (getArrheniusPoint_Temperature(),
           source,
           new String[]
           {
               "unit", "degC",
               "min", "-273.15",
               "max", "2000"
           });
        addAnnotation
          (getArrheniusPoint_Conductivity(),
           source,
           new String[]
           {
               "unit", "S/cm",
               "min", "1E-25",
               "max", "1E6"
           });
        addAnnotation
          (getArrheniusBranch_LowestTemperature(),
           source,
           new String[]
           {
               "unit", "degC",
               "min", "-273.15",
               "max", "2000"
           });
        addAnnotation
          (getArrheniusBranch_HighestTemperature(),
           source,
           new String[]
           {
               "unit", "degC",
               "min", "-273.15",
               "max", "2000"
           });
        addAnnotation
          (getArrheniusBranch_ActivationEnergy(),
           source,
           new String[]
           {
               "unit", "eV",
               "min", "0",
               "max", "5"
           });
        addAnnotation
          (getArrheniusBranch_ActivationEnergyError(),
           source,
           new String[]
           {
               "unit", "eV",
               "min", "0",
               "max", "5"
           });
        addAnnotation
          (getArrheniusBranch_Prefactor(),
           source,
           new String[]
           {
               "unit", "*"
           });
        addAnnotation
          (getArrheniusBranch_VogelTemperature(),
           source,
           new String[]
           {
               "unit", "K",
               "min", "0",
               "max", "2000"
           });
        addAnnotation
          (getDcPolarization_AppliedVoltage(),
           source,
           new String[]
           {
               "unit", "mV",
               "min", "-1E5",
               "max", "1E5"
           });
        addAnnotation
          (getDcPolarization_InitialCurrent(),
           source,
           new String[]
           {
               "unit", "uA",
               "min", "-1E9",
               "max", "1E9"
           });
        addAnnotation
          (getDcPolarization_SteadyCurrent(),
           source,
           new String[]
           {
               "unit", "uA",
               "min", "-1E9",
               "max", "1E9"
           });
        addAnnotation
          (getDcPolarization_InitialResistance(),
           source,
           new String[]
           {
               "unit", "ohm",
               "min", "0",
               "max", "1E15"
           });
        addAnnotation
          (getDcPolarization_SteadyResistance(),
           source,
           new String[]
           {
               "unit", "ohm",
               "min", "0",
               "max", "1E15"
           });
        addAnnotation
          (getDcPolarization_Duration(),
           source,
           new String[]
           {
               "unit", "h",
               "min", "0",
               "max", "10000"
           });
        addAnnotation
          (getDcPolarization_ElectronicConductivity(),
           source,
           new String[]
           {
               "unit", "S/cm",
               "min", "1E-25",
               "max", "1E6"
           });
        addAnnotation
          (getDcPolarization_TransferenceNumber(),
           source,
           new String[]
           {
               "unit", "1",
               "min", "0",
               "max", "1"
           });
        addAnnotation
          (getCriticalCurrentDensity_CriticalCurrentDensity(),
           source,
           new String[]
           {
               "unit", "mA/cm2",
               "min", "0",
               "max", "1E4"
           });
        addAnnotation
          (getCriticalCurrentDensity_CriticalCapacity(),
           source,
           new String[]
           {
               "unit", "mAh/cm2",
               "min", "0",
               "max", "1E4"
           });
        addAnnotation
          (getCriticalCurrentDensity_FailedAt(),
           source,
           new String[]
           {
               "unit", "mA/cm2",
               "min", "0",
               "max", "1E4"
           });
        addAnnotation
          (getCurrentStep_CurrentDensity(),
           source,
           new String[]
           {
               "unit", "mA/cm2",
               "min", "0",
               "max", "1E4"
           });
        addAnnotation
          (getCurrentStep_Capacity(),
           source,
           new String[]
           {
               "unit", "mAh/cm2",
               "min", "0",
               "max", "1E4"
           });
        addAnnotation
          (getCurrentStep_Duration(),
           source,
           new String[]
           {
               "unit", "h",
               "min", "0",
               "max", "1000"
           });
        addAnnotation
          (getCurrentStep_Overpotential(),
           source,
           new String[]
           {
               "unit", "mV",
               "min", "0",
               "max", "1E5"
           });
        addAnnotation
          (getGalvanostaticCycling_CurrentDensity(),
           source,
           new String[]
           {
               "unit", "mA/cm2",
               "min", "0",
               "max", "1E4"
           });
        addAnnotation
          (getGalvanostaticCycling_Rate(),
           source,
           new String[]
           {
               "unit", "1/h",
               "min", "0",
               "max", "1000"
           });
        addAnnotation
          (getGalvanostaticCycling_UpperCutoffVoltage(),
           source,
           new String[]
           {
               "unit", "V",
               "min", "-10",
               "max", "10"
           });
        addAnnotation
          (getGalvanostaticCycling_LowerCutoffVoltage(),
           source,
           new String[]
           {
               "unit", "V",
               "min", "-10",
               "max", "10"
           });
        addAnnotation
          (getGalvanostaticCycling_CycleNumber(),
           source,
           new String[]
           {
               "unit", "1"
           });
        addAnnotation
          (getGalvanostaticCycling_ChargeCapacity(),
           source,
           new String[]
           {
               "unit", "mAh/g"
           });
        addAnnotation
          (getGalvanostaticCycling_DischargeCapacity(),
           source,
           new String[]
           {
               "unit", "mAh/g"
           });
        addAnnotation
          (getGalvanostaticCycling_Retention(),
           source,
           new String[]
           {
               "unit", "%",
               "min", "0",
               "max", "200"
           });
        addAnnotation
          (getGalvanostaticCycling_CoulombicEfficiency(),
           source,
           new String[]
           {
               "unit", "%",
               "min", "0",
               "max", "200"
           });
        addAnnotation
          (getExposurePoint_Time(),
           source,
           new String[]
           {
               "unit", "h",
               "min", "0",
               "max", "1E6"
           });
        addAnnotation
          (getExposurePoint_Conductivity(),
           source,
           new String[]
           {
               "unit", "S/cm",
               "min", "1E-25",
               "max", "1E6"
           });
        addAnnotation
          (getDiffraction_Wavelength(),
           source,
           new String[]
           {
               "unit", "\u00c5",
               "min", "0.001",
               "max", "100"
           });
        addAnnotation
          (getDiffraction_LowestAngle(),
           source,
           new String[]
           {
               "unit", "deg",
               "min", "0",
               "max", "180"
           });
        addAnnotation
          (getDiffraction_HighestAngle(),
           source,
           new String[]
           {
               "unit", "deg",
               "min", "0",
               "max", "180"
           });
        addAnnotation
          (getFoundPhase_MassFraction(),
           source,
           new String[]
           {
               "unit", "wt%",
               "min", "0",
               "max", "100"
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
          (getImpedanceSpectrum_KramersKronig(),
           source,
           new String[]
           {
               "label", "Kramers-Kronig tests"
           });
        addAnnotation
          (kramersKronigTestEClass,
           source,
           new String[]
           {
               "label", "Kramers-Kronig test"
           });
        addAnnotation
          (getKramersKronigTest_Mu(),
           source,
           new String[]
           {
               "label", "mu"
           });
        addAnnotation
          (getImpedanceFit_Aicc(),
           source,
           new String[]
           {
               "label", "AICc"
           });
        addAnnotation
          (getImpedanceFit_KramersKronigVerdict(),
           source,
           new String[]
           {
               "label", "Kramers-Kronig verdict"
           });
        addAnnotation
          (drtResultEClass,
           source,
           new String[]
           {
               "label", "DRT result"
           });
        addAnnotation
          (getDrtResult_Tau(),
           source,
           new String[]
           {
               "label", "Relaxation time"
           });
        addAnnotation
          (getDrtResult_Gamma(),
           source,
           new String[]
           {
               "label", "gamma"
           });
        addAnnotation
          (drtPeakEClass,
           source,
           new String[]
           {
               "label", "DRT peak"
           });
        addAnnotation
          (getDrtPeak_Tau(),
           source,
           new String[]
           {
               "label", "Relaxation time"
           });
        addAnnotation
          (getTemperatureSeries_Arrhenius(),
           source,
           new String[]
           {
               "label", "Arrhenius fits"
           });
        addAnnotation
          (arrheniusFitEClass,
           source,
           new String[]
           {
               "label", "Arrhenius fit"
           });
        addAnnotation
          (getArrheniusFit_Conductivity25C(),
           source,
           new String[]
           {
               "label", "Conductivity at 25 degC"
           });
        addAnnotation
          (getArrheniusFit_Conductivity25CLower(),
           source,
           new String[]
           {
               "label", "Conductivity at 25 degC, lower limit"
           });
        addAnnotation
          (getArrheniusFit_Conductivity25CUpper(),
           source,
           new String[]
           {
               "label", "Conductivity at 25 degC, upper limit"
           });
        addAnnotation
          (arrheniusPointEClass,
           source,
           new String[]
           {
               "label", "Arrhenius point"
           });
        addAnnotation
          (arrheniusBranchEClass,
           source,
           new String[]
           {
               "label", "Arrhenius branch"
           });
        addAnnotation
          (getArrheniusBranch_ActivationEnergyError(),
           source,
           new String[]
           {
               "label", "Activation energy, standard error"
           });
        addAnnotation
          (getArrheniusBranch_LnPrefactor(),
           source,
           new String[]
           {
               "label", "ln prefactor"
           });
        addAnnotation
          (getArrheniusBranch_LnPrefactorError(),
           source,
           new String[]
           {
               "label", "ln prefactor, standard error"
           });
        addAnnotation
          (getArrheniusBranch_RSquared(),
           source,
           new String[]
           {
               "label", "R squared"
           });
        addAnnotation
          (dcPolarizationEClass,
           source,
           new String[]
           {
               "label", "DC polarization"
           });
    }

} //MeasurementPackageImpl
