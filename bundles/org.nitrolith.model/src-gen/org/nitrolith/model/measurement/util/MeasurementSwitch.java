// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.measurement.util;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.util.Switch;

import org.nitrolith.model.base.AnalysisResult;
import org.nitrolith.model.base.Artifact;
import org.nitrolith.model.base.Cited;
import org.nitrolith.model.base.Documented;
import org.nitrolith.model.base.FileReference;
import org.nitrolith.model.base.Named;

import org.nitrolith.model.measurement.*;

/**
 * The <b>Switch</b> for the model's inheritance hierarchy.
 * It supports the call {@link #doSwitch(EObject) doSwitch(object)}
 * to invoke the <code>caseXXX</code> method for each class of the model,
 * starting with the actual class of the object
 * and proceeding up the inheritance hierarchy
 * until a non-null result is returned,
 * which is the result of the switch.
 * @see org.nitrolith.model.measurement.MeasurementPackage
 * @generated
 */
public class MeasurementSwitch<T> extends Switch<T>
{
    /**
     * The cached model package
     * @generated
     */
    protected static MeasurementPackage modelPackage;

    /**
     * Creates an instance of the switch.
     * @generated
     */
    public MeasurementSwitch()
    {
        if (modelPackage == null)
        {
            modelPackage = MeasurementPackage.eINSTANCE;
        }
    }

    /**
     * Checks whether this is a switch for the given package.
     * @param ePackage the package in question.
     * @return whether this is a switch for the given package.
     * @generated
     */
    @Override
    protected boolean isSwitchFor(EPackage ePackage)
    {
        return ePackage == modelPackage;
    }

    /**
     * Calls <code>caseXXX</code> for each class of the model until one returns a non null result; it yields that result.
     * @return the first non-null result returned by a <code>caseXXX</code> call.
     * @generated
     */
    @Override
    protected T doSwitch(int classifierID, EObject theEObject)
    {
        switch (classifierID)
        {
            case MeasurementPackage.SAMPLE:
            {
                Sample sample = (Sample)theEObject;
                T result = caseSample(sample);
                if (result == null) result = caseArtifact(sample);
                if (result == null) result = caseNamed(sample);
                if (result == null) result = caseDocumented(sample);
                if (result == null) result = caseCited(sample);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case MeasurementPackage.ELECTRODES:
            {
                Electrodes electrodes = (Electrodes)theEObject;
                T result = caseElectrodes(electrodes);
                if (result == null) result = caseDocumented(electrodes);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case MeasurementPackage.FIXTURE:
            {
                Fixture fixture = (Fixture)theEObject;
                T result = caseFixture(fixture);
                if (result == null) result = caseNamed(fixture);
                if (result == null) result = caseDocumented(fixture);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case MeasurementPackage.DATA_FILE:
            {
                DataFile dataFile = (DataFile)theEObject;
                T result = caseDataFile(dataFile);
                if (result == null) result = caseFileReference(dataFile);
                if (result == null) result = caseDocumented(dataFile);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case MeasurementPackage.MEASUREMENT:
            {
                Measurement measurement = (Measurement)theEObject;
                T result = caseMeasurement(measurement);
                if (result == null) result = caseNamed(measurement);
                if (result == null) result = caseDocumented(measurement);
                if (result == null) result = caseCited(measurement);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case MeasurementPackage.IMPEDANCE_SPECTRUM:
            {
                ImpedanceSpectrum impedanceSpectrum = (ImpedanceSpectrum)theEObject;
                T result = caseImpedanceSpectrum(impedanceSpectrum);
                if (result == null) result = caseMeasurement(impedanceSpectrum);
                if (result == null) result = caseNamed(impedanceSpectrum);
                if (result == null) result = caseDocumented(impedanceSpectrum);
                if (result == null) result = caseCited(impedanceSpectrum);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case MeasurementPackage.KRAMERS_KRONIG_TEST:
            {
                KramersKronigTest kramersKronigTest = (KramersKronigTest)theEObject;
                T result = caseKramersKronigTest(kramersKronigTest);
                if (result == null) result = caseAnalysisResult(kramersKronigTest);
                if (result == null) result = caseDocumented(kramersKronigTest);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case MeasurementPackage.IMPEDANCE_FIT:
            {
                ImpedanceFit impedanceFit = (ImpedanceFit)theEObject;
                T result = caseImpedanceFit(impedanceFit);
                if (result == null) result = caseAnalysisResult(impedanceFit);
                if (result == null) result = caseDocumented(impedanceFit);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case MeasurementPackage.FIT_PARAMETER:
            {
                FitParameter fitParameter = (FitParameter)theEObject;
                T result = caseFitParameter(fitParameter);
                if (result == null) result = caseNamed(fitParameter);
                if (result == null) result = caseDocumented(fitParameter);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case MeasurementPackage.PROCESS_CONDUCTIVITY:
            {
                ProcessConductivity processConductivity = (ProcessConductivity)theEObject;
                T result = caseProcessConductivity(processConductivity);
                if (result == null) result = caseDocumented(processConductivity);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case MeasurementPackage.DRT_RESULT:
            {
                DrtResult drtResult = (DrtResult)theEObject;
                T result = caseDrtResult(drtResult);
                if (result == null) result = caseAnalysisResult(drtResult);
                if (result == null) result = caseDocumented(drtResult);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case MeasurementPackage.DRT_PEAK:
            {
                DrtPeak drtPeak = (DrtPeak)theEObject;
                T result = caseDrtPeak(drtPeak);
                if (result == null) result = caseDocumented(drtPeak);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case MeasurementPackage.TEMPERATURE_SERIES:
            {
                TemperatureSeries temperatureSeries = (TemperatureSeries)theEObject;
                T result = caseTemperatureSeries(temperatureSeries);
                if (result == null) result = caseMeasurement(temperatureSeries);
                if (result == null) result = caseNamed(temperatureSeries);
                if (result == null) result = caseDocumented(temperatureSeries);
                if (result == null) result = caseCited(temperatureSeries);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case MeasurementPackage.SERIES_FIT:
            {
                SeriesFit seriesFit = (SeriesFit)theEObject;
                T result = caseSeriesFit(seriesFit);
                if (result == null) result = caseAnalysisResult(seriesFit);
                if (result == null) result = caseDocumented(seriesFit);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case MeasurementPackage.ARRHENIUS_FIT:
            {
                ArrheniusFit arrheniusFit = (ArrheniusFit)theEObject;
                T result = caseArrheniusFit(arrheniusFit);
                if (result == null) result = caseAnalysisResult(arrheniusFit);
                if (result == null) result = caseDocumented(arrheniusFit);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case MeasurementPackage.ARRHENIUS_POINT:
            {
                ArrheniusPoint arrheniusPoint = (ArrheniusPoint)theEObject;
                T result = caseArrheniusPoint(arrheniusPoint);
                if (result == null) result = caseDocumented(arrheniusPoint);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case MeasurementPackage.ARRHENIUS_BRANCH:
            {
                ArrheniusBranch arrheniusBranch = (ArrheniusBranch)theEObject;
                T result = caseArrheniusBranch(arrheniusBranch);
                if (result == null) result = caseNamed(arrheniusBranch);
                if (result == null) result = caseDocumented(arrheniusBranch);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case MeasurementPackage.DC_POLARIZATION:
            {
                DcPolarization dcPolarization = (DcPolarization)theEObject;
                T result = caseDcPolarization(dcPolarization);
                if (result == null) result = caseMeasurement(dcPolarization);
                if (result == null) result = caseNamed(dcPolarization);
                if (result == null) result = caseDocumented(dcPolarization);
                if (result == null) result = caseCited(dcPolarization);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case MeasurementPackage.CRITICAL_CURRENT_DENSITY:
            {
                CriticalCurrentDensity criticalCurrentDensity = (CriticalCurrentDensity)theEObject;
                T result = caseCriticalCurrentDensity(criticalCurrentDensity);
                if (result == null) result = caseMeasurement(criticalCurrentDensity);
                if (result == null) result = caseNamed(criticalCurrentDensity);
                if (result == null) result = caseDocumented(criticalCurrentDensity);
                if (result == null) result = caseCited(criticalCurrentDensity);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case MeasurementPackage.CURRENT_STEP:
            {
                CurrentStep currentStep = (CurrentStep)theEObject;
                T result = caseCurrentStep(currentStep);
                if (result == null) result = caseDocumented(currentStep);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case MeasurementPackage.GALVANOSTATIC_CYCLING:
            {
                GalvanostaticCycling galvanostaticCycling = (GalvanostaticCycling)theEObject;
                T result = caseGalvanostaticCycling(galvanostaticCycling);
                if (result == null) result = caseMeasurement(galvanostaticCycling);
                if (result == null) result = caseNamed(galvanostaticCycling);
                if (result == null) result = caseDocumented(galvanostaticCycling);
                if (result == null) result = caseCited(galvanostaticCycling);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case MeasurementPackage.AIR_EXPOSURE_SERIES:
            {
                AirExposureSeries airExposureSeries = (AirExposureSeries)theEObject;
                T result = caseAirExposureSeries(airExposureSeries);
                if (result == null) result = caseMeasurement(airExposureSeries);
                if (result == null) result = caseNamed(airExposureSeries);
                if (result == null) result = caseDocumented(airExposureSeries);
                if (result == null) result = caseCited(airExposureSeries);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case MeasurementPackage.EXPOSURE_POINT:
            {
                ExposurePoint exposurePoint = (ExposurePoint)theEObject;
                T result = caseExposurePoint(exposurePoint);
                if (result == null) result = caseDocumented(exposurePoint);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case MeasurementPackage.DIFFRACTION:
            {
                Diffraction diffraction = (Diffraction)theEObject;
                T result = caseDiffraction(diffraction);
                if (result == null) result = caseMeasurement(diffraction);
                if (result == null) result = caseNamed(diffraction);
                if (result == null) result = caseDocumented(diffraction);
                if (result == null) result = caseCited(diffraction);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case MeasurementPackage.FOUND_PHASE:
            {
                FoundPhase foundPhase = (FoundPhase)theEObject;
                T result = caseFoundPhase(foundPhase);
                if (result == null) result = caseDocumented(foundPhase);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            default: return defaultCase(theEObject);
        }
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Sample</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Sample</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseSample(Sample object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Electrodes</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Electrodes</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseElectrodes(Electrodes object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Fixture</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Fixture</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseFixture(Fixture object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Data File</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Data File</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseDataFile(DataFile object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Measurement</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Measurement</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseMeasurement(Measurement object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Impedance Spectrum</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Impedance Spectrum</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseImpedanceSpectrum(ImpedanceSpectrum object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Kramers Kronig Test</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Kramers Kronig Test</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseKramersKronigTest(KramersKronigTest object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Impedance Fit</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Impedance Fit</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseImpedanceFit(ImpedanceFit object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Fit Parameter</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Fit Parameter</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseFitParameter(FitParameter object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Process Conductivity</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Process Conductivity</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseProcessConductivity(ProcessConductivity object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Drt Result</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Drt Result</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseDrtResult(DrtResult object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Drt Peak</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Drt Peak</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseDrtPeak(DrtPeak object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Temperature Series</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Temperature Series</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseTemperatureSeries(TemperatureSeries object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Series Fit</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Series Fit</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseSeriesFit(SeriesFit object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Arrhenius Fit</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Arrhenius Fit</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseArrheniusFit(ArrheniusFit object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Arrhenius Point</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Arrhenius Point</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseArrheniusPoint(ArrheniusPoint object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Arrhenius Branch</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Arrhenius Branch</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseArrheniusBranch(ArrheniusBranch object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Dc Polarization</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Dc Polarization</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseDcPolarization(DcPolarization object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Critical Current Density</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Critical Current Density</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseCriticalCurrentDensity(CriticalCurrentDensity object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Current Step</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Current Step</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseCurrentStep(CurrentStep object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Galvanostatic Cycling</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Galvanostatic Cycling</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseGalvanostaticCycling(GalvanostaticCycling object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Air Exposure Series</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Air Exposure Series</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseAirExposureSeries(AirExposureSeries object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Exposure Point</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Exposure Point</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseExposurePoint(ExposurePoint object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Diffraction</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Diffraction</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseDiffraction(Diffraction object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Found Phase</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Found Phase</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseFoundPhase(FoundPhase object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Named</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Named</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseNamed(Named object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Documented</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Documented</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseDocumented(Documented object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Cited</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Cited</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseCited(Cited object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Artifact</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Artifact</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseArtifact(Artifact object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>File Reference</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>File Reference</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseFileReference(FileReference object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Analysis Result</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Analysis Result</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseAnalysisResult(AnalysisResult object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>EObject</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch, but this is the last case anyway.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>EObject</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject)
     * @generated
     */
    @Override
    public T defaultCase(EObject object)
    {
        return null;
    }

} //MeasurementSwitch
