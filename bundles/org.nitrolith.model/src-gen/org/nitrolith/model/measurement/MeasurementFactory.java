// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.measurement;

import org.eclipse.emf.ecore.EFactory;

/**
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * @see org.nitrolith.model.measurement.MeasurementPackage
 * @generated
 */
public interface MeasurementFactory extends EFactory
{
    /**
     * The singleton instance of the factory.
     * @generated
     */
    MeasurementFactory eINSTANCE = org.nitrolith.model.measurement.impl.MeasurementFactoryImpl.init();

    /**
     * Returns a new object of class '<em>Sample</em>'.
     * @return a new object of class '<em>Sample</em>'.
     * @generated
     */
    Sample createSample();

    /**
     * Returns a new object of class '<em>Electrodes</em>'.
     * @return a new object of class '<em>Electrodes</em>'.
     * @generated
     */
    Electrodes createElectrodes();

    /**
     * Returns a new object of class '<em>Fixture</em>'.
     * @return a new object of class '<em>Fixture</em>'.
     * @generated
     */
    Fixture createFixture();

    /**
     * Returns a new object of class '<em>Data File</em>'.
     * @return a new object of class '<em>Data File</em>'.
     * @generated
     */
    DataFile createDataFile();

    /**
     * Returns a new object of class '<em>Impedance Spectrum</em>'.
     * @return a new object of class '<em>Impedance Spectrum</em>'.
     * @generated
     */
    ImpedanceSpectrum createImpedanceSpectrum();

    /**
     * Returns a new object of class '<em>Kramers Kronig Test</em>'.
     * @return a new object of class '<em>Kramers Kronig Test</em>'.
     * @generated
     */
    KramersKronigTest createKramersKronigTest();

    /**
     * Returns a new object of class '<em>Impedance Fit</em>'.
     * @return a new object of class '<em>Impedance Fit</em>'.
     * @generated
     */
    ImpedanceFit createImpedanceFit();

    /**
     * Returns a new object of class '<em>Fit Parameter</em>'.
     * @return a new object of class '<em>Fit Parameter</em>'.
     * @generated
     */
    FitParameter createFitParameter();

    /**
     * Returns a new object of class '<em>Process Conductivity</em>'.
     * @return a new object of class '<em>Process Conductivity</em>'.
     * @generated
     */
    ProcessConductivity createProcessConductivity();

    /**
     * Returns a new object of class '<em>Drt Result</em>'.
     * @return a new object of class '<em>Drt Result</em>'.
     * @generated
     */
    DrtResult createDrtResult();

    /**
     * Returns a new object of class '<em>Drt Peak</em>'.
     * @return a new object of class '<em>Drt Peak</em>'.
     * @generated
     */
    DrtPeak createDrtPeak();

    /**
     * Returns a new object of class '<em>Temperature Series</em>'.
     * @return a new object of class '<em>Temperature Series</em>'.
     * @generated
     */
    TemperatureSeries createTemperatureSeries();

    /**
     * Returns a new object of class '<em>Series Fit</em>'.
     * @return a new object of class '<em>Series Fit</em>'.
     * @generated
     */
    SeriesFit createSeriesFit();

    /**
     * Returns a new object of class '<em>Arrhenius Fit</em>'.
     * @return a new object of class '<em>Arrhenius Fit</em>'.
     * @generated
     */
    ArrheniusFit createArrheniusFit();

    /**
     * Returns a new object of class '<em>Arrhenius Point</em>'.
     * @return a new object of class '<em>Arrhenius Point</em>'.
     * @generated
     */
    ArrheniusPoint createArrheniusPoint();

    /**
     * Returns a new object of class '<em>Arrhenius Branch</em>'.
     * @return a new object of class '<em>Arrhenius Branch</em>'.
     * @generated
     */
    ArrheniusBranch createArrheniusBranch();

    /**
     * Returns a new object of class '<em>Dc Polarization</em>'.
     * @return a new object of class '<em>Dc Polarization</em>'.
     * @generated
     */
    DcPolarization createDcPolarization();

    /**
     * Returns a new object of class '<em>Critical Current Density</em>'.
     * @return a new object of class '<em>Critical Current Density</em>'.
     * @generated
     */
    CriticalCurrentDensity createCriticalCurrentDensity();

    /**
     * Returns a new object of class '<em>Current Step</em>'.
     * @return a new object of class '<em>Current Step</em>'.
     * @generated
     */
    CurrentStep createCurrentStep();

    /**
     * Returns a new object of class '<em>Galvanostatic Cycling</em>'.
     * @return a new object of class '<em>Galvanostatic Cycling</em>'.
     * @generated
     */
    GalvanostaticCycling createGalvanostaticCycling();

    /**
     * Returns a new object of class '<em>Air Exposure Series</em>'.
     * @return a new object of class '<em>Air Exposure Series</em>'.
     * @generated
     */
    AirExposureSeries createAirExposureSeries();

    /**
     * Returns a new object of class '<em>Exposure Point</em>'.
     * @return a new object of class '<em>Exposure Point</em>'.
     * @generated
     */
    ExposurePoint createExposurePoint();

    /**
     * Returns a new object of class '<em>Diffraction</em>'.
     * @return a new object of class '<em>Diffraction</em>'.
     * @generated
     */
    Diffraction createDiffraction();

    /**
     * Returns a new object of class '<em>Found Phase</em>'.
     * @return a new object of class '<em>Found Phase</em>'.
     * @generated
     */
    FoundPhase createFoundPhase();

    /**
     * Returns the package supported by this factory.
     * @return the package supported by this factory.
     * @generated
     */
    MeasurementPackage getMeasurementPackage();

} //MeasurementFactory
