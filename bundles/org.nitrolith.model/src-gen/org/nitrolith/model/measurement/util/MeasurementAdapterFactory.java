// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.measurement.util;

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

import org.nitrolith.model.measurement.*;

/**
 * The <b>Adapter Factory</b> for the model.
 * It provides an adapter <code>createXXX</code> method for each class of the model.
 * @see org.nitrolith.model.measurement.MeasurementPackage
 * @generated
 */
public class MeasurementAdapterFactory extends AdapterFactoryImpl
{
    /**
     * The cached model package.
     * @generated
     */
    protected static MeasurementPackage modelPackage;

    /**
     * Creates an instance of the adapter factory.
     * @generated
     */
    public MeasurementAdapterFactory()
    {
        if (modelPackage == null)
        {
            modelPackage = MeasurementPackage.eINSTANCE;
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
    protected MeasurementSwitch<Adapter> modelSwitch =
        new MeasurementSwitch<Adapter>()
        {
            @Override
            public Adapter caseSample(Sample object)
            {
                return createSampleAdapter();
            }
            @Override
            public Adapter caseElectrodes(Electrodes object)
            {
                return createElectrodesAdapter();
            }
            @Override
            public Adapter caseFixture(Fixture object)
            {
                return createFixtureAdapter();
            }
            @Override
            public Adapter caseDataFile(DataFile object)
            {
                return createDataFileAdapter();
            }
            @Override
            public Adapter caseMeasurement(Measurement object)
            {
                return createMeasurementAdapter();
            }
            @Override
            public Adapter caseImpedanceSpectrum(ImpedanceSpectrum object)
            {
                return createImpedanceSpectrumAdapter();
            }
            @Override
            public Adapter caseKramersKronigTest(KramersKronigTest object)
            {
                return createKramersKronigTestAdapter();
            }
            @Override
            public Adapter caseImpedanceFit(ImpedanceFit object)
            {
                return createImpedanceFitAdapter();
            }
            @Override
            public Adapter caseFitParameter(FitParameter object)
            {
                return createFitParameterAdapter();
            }
            @Override
            public Adapter caseProcessConductivity(ProcessConductivity object)
            {
                return createProcessConductivityAdapter();
            }
            @Override
            public Adapter caseDrtResult(DrtResult object)
            {
                return createDrtResultAdapter();
            }
            @Override
            public Adapter caseDrtPeak(DrtPeak object)
            {
                return createDrtPeakAdapter();
            }
            @Override
            public Adapter caseTemperatureSeries(TemperatureSeries object)
            {
                return createTemperatureSeriesAdapter();
            }
            @Override
            public Adapter caseSeriesFit(SeriesFit object)
            {
                return createSeriesFitAdapter();
            }
            @Override
            public Adapter caseArrheniusFit(ArrheniusFit object)
            {
                return createArrheniusFitAdapter();
            }
            @Override
            public Adapter caseArrheniusPoint(ArrheniusPoint object)
            {
                return createArrheniusPointAdapter();
            }
            @Override
            public Adapter caseArrheniusBranch(ArrheniusBranch object)
            {
                return createArrheniusBranchAdapter();
            }
            @Override
            public Adapter caseDcPolarization(DcPolarization object)
            {
                return createDcPolarizationAdapter();
            }
            @Override
            public Adapter caseCriticalCurrentDensity(CriticalCurrentDensity object)
            {
                return createCriticalCurrentDensityAdapter();
            }
            @Override
            public Adapter caseCurrentStep(CurrentStep object)
            {
                return createCurrentStepAdapter();
            }
            @Override
            public Adapter caseGalvanostaticCycling(GalvanostaticCycling object)
            {
                return createGalvanostaticCyclingAdapter();
            }
            @Override
            public Adapter caseAirExposureSeries(AirExposureSeries object)
            {
                return createAirExposureSeriesAdapter();
            }
            @Override
            public Adapter caseExposurePoint(ExposurePoint object)
            {
                return createExposurePointAdapter();
            }
            @Override
            public Adapter caseDiffraction(Diffraction object)
            {
                return createDiffractionAdapter();
            }
            @Override
            public Adapter caseFoundPhase(FoundPhase object)
            {
                return createFoundPhaseAdapter();
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
            public Adapter caseFileReference(FileReference object)
            {
                return createFileReferenceAdapter();
            }
            @Override
            public Adapter caseAnalysisResult(AnalysisResult object)
            {
                return createAnalysisResultAdapter();
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
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.measurement.Sample <em>Sample</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.measurement.Sample
     * @generated
     */
    public Adapter createSampleAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.measurement.Electrodes <em>Electrodes</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.measurement.Electrodes
     * @generated
     */
    public Adapter createElectrodesAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.measurement.Fixture <em>Fixture</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.measurement.Fixture
     * @generated
     */
    public Adapter createFixtureAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.measurement.DataFile <em>Data File</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.measurement.DataFile
     * @generated
     */
    public Adapter createDataFileAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.measurement.Measurement <em>Measurement</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.measurement.Measurement
     * @generated
     */
    public Adapter createMeasurementAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.measurement.ImpedanceSpectrum <em>Impedance Spectrum</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.measurement.ImpedanceSpectrum
     * @generated
     */
    public Adapter createImpedanceSpectrumAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.measurement.KramersKronigTest <em>Kramers Kronig Test</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.measurement.KramersKronigTest
     * @generated
     */
    public Adapter createKramersKronigTestAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.measurement.ImpedanceFit <em>Impedance Fit</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.measurement.ImpedanceFit
     * @generated
     */
    public Adapter createImpedanceFitAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.measurement.FitParameter <em>Fit Parameter</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.measurement.FitParameter
     * @generated
     */
    public Adapter createFitParameterAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.measurement.ProcessConductivity <em>Process Conductivity</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.measurement.ProcessConductivity
     * @generated
     */
    public Adapter createProcessConductivityAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.measurement.DrtResult <em>Drt Result</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.measurement.DrtResult
     * @generated
     */
    public Adapter createDrtResultAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.measurement.DrtPeak <em>Drt Peak</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.measurement.DrtPeak
     * @generated
     */
    public Adapter createDrtPeakAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.measurement.TemperatureSeries <em>Temperature Series</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.measurement.TemperatureSeries
     * @generated
     */
    public Adapter createTemperatureSeriesAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.measurement.SeriesFit <em>Series Fit</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.measurement.SeriesFit
     * @generated
     */
    public Adapter createSeriesFitAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.measurement.ArrheniusFit <em>Arrhenius Fit</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.measurement.ArrheniusFit
     * @generated
     */
    public Adapter createArrheniusFitAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.measurement.ArrheniusPoint <em>Arrhenius Point</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.measurement.ArrheniusPoint
     * @generated
     */
    public Adapter createArrheniusPointAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.measurement.ArrheniusBranch <em>Arrhenius Branch</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.measurement.ArrheniusBranch
     * @generated
     */
    public Adapter createArrheniusBranchAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.measurement.DcPolarization <em>Dc Polarization</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.measurement.DcPolarization
     * @generated
     */
    public Adapter createDcPolarizationAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.measurement.CriticalCurrentDensity <em>Critical Current Density</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.measurement.CriticalCurrentDensity
     * @generated
     */
    public Adapter createCriticalCurrentDensityAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.measurement.CurrentStep <em>Current Step</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.measurement.CurrentStep
     * @generated
     */
    public Adapter createCurrentStepAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.measurement.GalvanostaticCycling <em>Galvanostatic Cycling</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.measurement.GalvanostaticCycling
     * @generated
     */
    public Adapter createGalvanostaticCyclingAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.measurement.AirExposureSeries <em>Air Exposure Series</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.measurement.AirExposureSeries
     * @generated
     */
    public Adapter createAirExposureSeriesAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.measurement.ExposurePoint <em>Exposure Point</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.measurement.ExposurePoint
     * @generated
     */
    public Adapter createExposurePointAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.measurement.Diffraction <em>Diffraction</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.measurement.Diffraction
     * @generated
     */
    public Adapter createDiffractionAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.measurement.FoundPhase <em>Found Phase</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.measurement.FoundPhase
     * @generated
     */
    public Adapter createFoundPhaseAdapter()
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
     * Creates a new adapter for the default case.
     * This default implementation returns null.
     * @return the new adapter.
     * @generated
     */
    public Adapter createEObjectAdapter()
    {
        return null;
    }

} //MeasurementAdapterFactory
