// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.measurement.impl;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.nitrolith.model.measurement.*;

/**
 * An implementation of the model <b>Factory</b>.
 * @generated
 */
public class MeasurementFactoryImpl extends EFactoryImpl implements MeasurementFactory
{
    /**
     * Creates the default factory implementation.
     * @generated
     */
    public static MeasurementFactory init()
    {
        try
        {
            MeasurementFactory theMeasurementFactory = (MeasurementFactory)EPackage.Registry.INSTANCE.getEFactory(MeasurementPackage.eNS_URI);
            if (theMeasurementFactory != null)
            {
                return theMeasurementFactory;
            }
        }
        catch (Exception exception)
        {
            EcorePlugin.INSTANCE.log(exception);
        }
        return new MeasurementFactoryImpl();
    }

    /**
     * Creates an instance of the factory.
     * @generated
     */
    public MeasurementFactoryImpl()
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
            case MeasurementPackage.SAMPLE: return createSample();
            case MeasurementPackage.ELECTRODES: return createElectrodes();
            case MeasurementPackage.FIXTURE: return createFixture();
            case MeasurementPackage.DATA_FILE: return createDataFile();
            case MeasurementPackage.IMPEDANCE_SPECTRUM: return createImpedanceSpectrum();
            case MeasurementPackage.KRAMERS_KRONIG_TEST: return createKramersKronigTest();
            case MeasurementPackage.IMPEDANCE_FIT: return createImpedanceFit();
            case MeasurementPackage.FIT_PARAMETER: return createFitParameter();
            case MeasurementPackage.PROCESS_CONDUCTIVITY: return createProcessConductivity();
            case MeasurementPackage.DRT_RESULT: return createDrtResult();
            case MeasurementPackage.DRT_PEAK: return createDrtPeak();
            case MeasurementPackage.TEMPERATURE_SERIES: return createTemperatureSeries();
            case MeasurementPackage.SERIES_FIT: return createSeriesFit();
            case MeasurementPackage.ARRHENIUS_FIT: return createArrheniusFit();
            case MeasurementPackage.ARRHENIUS_POINT: return createArrheniusPoint();
            case MeasurementPackage.ARRHENIUS_BRANCH: return createArrheniusBranch();
            case MeasurementPackage.DC_POLARIZATION: return createDcPolarization();
            case MeasurementPackage.CRITICAL_CURRENT_DENSITY: return createCriticalCurrentDensity();
            case MeasurementPackage.CURRENT_STEP: return createCurrentStep();
            case MeasurementPackage.GALVANOSTATIC_CYCLING: return createGalvanostaticCycling();
            case MeasurementPackage.AIR_EXPOSURE_SERIES: return createAirExposureSeries();
            case MeasurementPackage.EXPOSURE_POINT: return createExposurePoint();
            case MeasurementPackage.DIFFRACTION: return createDiffraction();
            case MeasurementPackage.FOUND_PHASE: return createFoundPhase();
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
            case MeasurementPackage.SAMPLE_GEOMETRY:
                return createSampleGeometryFromString(eDataType, initialValue);
            case MeasurementPackage.ELECTRODE_BEHAVIOUR:
                return createElectrodeBehaviourFromString(eDataType, initialValue);
            case MeasurementPackage.IMMITTANCE:
                return createImmittanceFromString(eDataType, initialValue);
            case MeasurementPackage.KRAMERS_KRONIG_VERDICT:
                return createKramersKronigVerdictFromString(eDataType, initialValue);
            case MeasurementPackage.WEIGHTING:
                return createWeightingFromString(eDataType, initialValue);
            case MeasurementPackage.REGULARIZATION_CHOICE:
                return createRegularizationChoiceFromString(eDataType, initialValue);
            case MeasurementPackage.RADIATION:
                return createRadiationFromString(eDataType, initialValue);
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
            case MeasurementPackage.SAMPLE_GEOMETRY:
                return convertSampleGeometryToString(eDataType, instanceValue);
            case MeasurementPackage.ELECTRODE_BEHAVIOUR:
                return convertElectrodeBehaviourToString(eDataType, instanceValue);
            case MeasurementPackage.IMMITTANCE:
                return convertImmittanceToString(eDataType, instanceValue);
            case MeasurementPackage.KRAMERS_KRONIG_VERDICT:
                return convertKramersKronigVerdictToString(eDataType, instanceValue);
            case MeasurementPackage.WEIGHTING:
                return convertWeightingToString(eDataType, instanceValue);
            case MeasurementPackage.REGULARIZATION_CHOICE:
                return convertRegularizationChoiceToString(eDataType, instanceValue);
            case MeasurementPackage.RADIATION:
                return convertRadiationToString(eDataType, instanceValue);
            default:
                throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
        }
    }

    /**
     * @generated
     */
    @Override
    public Sample createSample()
    {
        SampleImpl sample = new SampleImpl();
        return sample;
    }

    /**
     * @generated
     */
    @Override
    public Electrodes createElectrodes()
    {
        ElectrodesImpl electrodes = new ElectrodesImpl();
        return electrodes;
    }

    /**
     * @generated
     */
    @Override
    public Fixture createFixture()
    {
        FixtureImpl fixture = new FixtureImpl();
        return fixture;
    }

    /**
     * @generated
     */
    @Override
    public DataFile createDataFile()
    {
        DataFileImpl dataFile = new DataFileImpl();
        return dataFile;
    }

    /**
     * @generated
     */
    @Override
    public ImpedanceSpectrum createImpedanceSpectrum()
    {
        ImpedanceSpectrumImpl impedanceSpectrum = new ImpedanceSpectrumImpl();
        return impedanceSpectrum;
    }

    /**
     * @generated
     */
    @Override
    public KramersKronigTest createKramersKronigTest()
    {
        KramersKronigTestImpl kramersKronigTest = new KramersKronigTestImpl();
        return kramersKronigTest;
    }

    /**
     * @generated
     */
    @Override
    public ImpedanceFit createImpedanceFit()
    {
        ImpedanceFitImpl impedanceFit = new ImpedanceFitImpl();
        return impedanceFit;
    }

    /**
     * @generated
     */
    @Override
    public FitParameter createFitParameter()
    {
        FitParameterImpl fitParameter = new FitParameterImpl();
        return fitParameter;
    }

    /**
     * @generated
     */
    @Override
    public ProcessConductivity createProcessConductivity()
    {
        ProcessConductivityImpl processConductivity = new ProcessConductivityImpl();
        return processConductivity;
    }

    /**
     * @generated
     */
    @Override
    public DrtResult createDrtResult()
    {
        DrtResultImpl drtResult = new DrtResultImpl();
        return drtResult;
    }

    /**
     * @generated
     */
    @Override
    public DrtPeak createDrtPeak()
    {
        DrtPeakImpl drtPeak = new DrtPeakImpl();
        return drtPeak;
    }

    /**
     * @generated
     */
    @Override
    public TemperatureSeries createTemperatureSeries()
    {
        TemperatureSeriesImpl temperatureSeries = new TemperatureSeriesImpl();
        return temperatureSeries;
    }

    /**
     * @generated
     */
    @Override
    public SeriesFit createSeriesFit()
    {
        SeriesFitImpl seriesFit = new SeriesFitImpl();
        return seriesFit;
    }

    /**
     * @generated
     */
    @Override
    public ArrheniusFit createArrheniusFit()
    {
        ArrheniusFitImpl arrheniusFit = new ArrheniusFitImpl();
        return arrheniusFit;
    }

    /**
     * @generated
     */
    @Override
    public ArrheniusPoint createArrheniusPoint()
    {
        ArrheniusPointImpl arrheniusPoint = new ArrheniusPointImpl();
        return arrheniusPoint;
    }

    /**
     * @generated
     */
    @Override
    public ArrheniusBranch createArrheniusBranch()
    {
        ArrheniusBranchImpl arrheniusBranch = new ArrheniusBranchImpl();
        return arrheniusBranch;
    }

    /**
     * @generated
     */
    @Override
    public DcPolarization createDcPolarization()
    {
        DcPolarizationImpl dcPolarization = new DcPolarizationImpl();
        return dcPolarization;
    }

    /**
     * @generated
     */
    @Override
    public CriticalCurrentDensity createCriticalCurrentDensity()
    {
        CriticalCurrentDensityImpl criticalCurrentDensity = new CriticalCurrentDensityImpl();
        return criticalCurrentDensity;
    }

    /**
     * @generated
     */
    @Override
    public CurrentStep createCurrentStep()
    {
        CurrentStepImpl currentStep = new CurrentStepImpl();
        return currentStep;
    }

    /**
     * @generated
     */
    @Override
    public GalvanostaticCycling createGalvanostaticCycling()
    {
        GalvanostaticCyclingImpl galvanostaticCycling = new GalvanostaticCyclingImpl();
        return galvanostaticCycling;
    }

    /**
     * @generated
     */
    @Override
    public AirExposureSeries createAirExposureSeries()
    {
        AirExposureSeriesImpl airExposureSeries = new AirExposureSeriesImpl();
        return airExposureSeries;
    }

    /**
     * @generated
     */
    @Override
    public ExposurePoint createExposurePoint()
    {
        ExposurePointImpl exposurePoint = new ExposurePointImpl();
        return exposurePoint;
    }

    /**
     * @generated
     */
    @Override
    public Diffraction createDiffraction()
    {
        DiffractionImpl diffraction = new DiffractionImpl();
        return diffraction;
    }

    /**
     * @generated
     */
    @Override
    public FoundPhase createFoundPhase()
    {
        FoundPhaseImpl foundPhase = new FoundPhaseImpl();
        return foundPhase;
    }

    /**
     * @generated
     */
    public SampleGeometry createSampleGeometryFromString(EDataType eDataType, String initialValue)
    {
        SampleGeometry result = SampleGeometry.get(initialValue);
        if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
        return result;
    }

    /**
     * @generated
     */
    public String convertSampleGeometryToString(EDataType eDataType, Object instanceValue)
    {
        return instanceValue == null ? null : instanceValue.toString();
    }

    /**
     * @generated
     */
    public ElectrodeBehaviour createElectrodeBehaviourFromString(EDataType eDataType, String initialValue)
    {
        ElectrodeBehaviour result = ElectrodeBehaviour.get(initialValue);
        if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
        return result;
    }

    /**
     * @generated
     */
    public String convertElectrodeBehaviourToString(EDataType eDataType, Object instanceValue)
    {
        return instanceValue == null ? null : instanceValue.toString();
    }

    /**
     * @generated
     */
    public Immittance createImmittanceFromString(EDataType eDataType, String initialValue)
    {
        Immittance result = Immittance.get(initialValue);
        if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
        return result;
    }

    /**
     * @generated
     */
    public String convertImmittanceToString(EDataType eDataType, Object instanceValue)
    {
        return instanceValue == null ? null : instanceValue.toString();
    }

    /**
     * @generated
     */
    public KramersKronigVerdict createKramersKronigVerdictFromString(EDataType eDataType, String initialValue)
    {
        KramersKronigVerdict result = KramersKronigVerdict.get(initialValue);
        if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
        return result;
    }

    /**
     * @generated
     */
    public String convertKramersKronigVerdictToString(EDataType eDataType, Object instanceValue)
    {
        return instanceValue == null ? null : instanceValue.toString();
    }

    /**
     * @generated
     */
    public Weighting createWeightingFromString(EDataType eDataType, String initialValue)
    {
        Weighting result = Weighting.get(initialValue);
        if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
        return result;
    }

    /**
     * @generated
     */
    public String convertWeightingToString(EDataType eDataType, Object instanceValue)
    {
        return instanceValue == null ? null : instanceValue.toString();
    }

    /**
     * @generated
     */
    public RegularizationChoice createRegularizationChoiceFromString(EDataType eDataType, String initialValue)
    {
        RegularizationChoice result = RegularizationChoice.get(initialValue);
        if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
        return result;
    }

    /**
     * @generated
     */
    public String convertRegularizationChoiceToString(EDataType eDataType, Object instanceValue)
    {
        return instanceValue == null ? null : instanceValue.toString();
    }

    /**
     * @generated
     */
    public Radiation createRadiationFromString(EDataType eDataType, String initialValue)
    {
        Radiation result = Radiation.get(initialValue);
        if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
        return result;
    }

    /**
     * @generated
     */
    public String convertRadiationToString(EDataType eDataType, Object instanceValue)
    {
        return instanceValue == null ? null : instanceValue.toString();
    }

    /**
     * @generated
     */
    @Override
    public MeasurementPackage getMeasurementPackage()
    {
        return (MeasurementPackage)getEPackage();
    }

    /**
     * @deprecated
     * @generated
     */
    @Deprecated
    public static MeasurementPackage getPackage()
    {
        return MeasurementPackage.eINSTANCE;
    }

} //MeasurementFactoryImpl
