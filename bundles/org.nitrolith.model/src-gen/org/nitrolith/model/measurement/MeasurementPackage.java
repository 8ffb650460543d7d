// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.measurement;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.nitrolith.model.base.BasePackage;

/**
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * Samples and what is measured on them: impedance, conductivity and its activation energy, cycling, air exposure, diffraction.
 * @see org.nitrolith.model.measurement.MeasurementFactory
 * @model kind="package"
 * @generated
 */
public interface MeasurementPackage extends EPackage
{
    /**
     * The package name.
     * @generated
     */
    String eNAME = "measurement";

    /**
     * The package namespace URI.
     * @generated
     */
    String eNS_URI = "https://nitrolith.org/measurement/1.0";

    /**
     * The package namespace name.
     * @generated
     */
    String eNS_PREFIX = "measurement";

    /**
     * The singleton instance of the package.
     * @generated
     */
    MeasurementPackage eINSTANCE = org.nitrolith.model.measurement.impl.MeasurementPackageImpl.init();

    /**
     * The meta object id for the '{@link org.nitrolith.model.measurement.impl.SampleImpl <em>Sample</em>}' class.
     * @see org.nitrolith.model.measurement.impl.SampleImpl
     * @see org.nitrolith.model.measurement.impl.MeasurementPackageImpl#getSample()
     * @generated
     */
    int SAMPLE = 0;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * @generated
     * @ordered
     */
    int SAMPLE__NAME = BasePackage.ARTIFACT__NAME;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * @generated
     * @ordered
     */
    int SAMPLE__DESCRIPTION = BasePackage.ARTIFACT__DESCRIPTION;

    /**
     * The feature id for the '<em><b>Sources</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int SAMPLE__SOURCES = BasePackage.ARTIFACT__SOURCES;

    /**
     * The feature id for the '<em><b>Authors</b></em>' attribute list.
     * @generated
     * @ordered
     */
    int SAMPLE__AUTHORS = BasePackage.ARTIFACT__AUTHORS;

    /**
     * The feature id for the '<em><b>Bibliography</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int SAMPLE__BIBLIOGRAPHY = BasePackage.ARTIFACT__BIBLIOGRAPHY;

    /**
     * The feature id for the '<em><b>Discrepancies</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int SAMPLE__DISCREPANCIES = BasePackage.ARTIFACT__DISCREPANCIES;

    /**
     * The feature id for the '<em><b>Product</b></em>' reference.
     * @generated
     * @ordered
     */
    int SAMPLE__PRODUCT = BasePackage.ARTIFACT_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Material</b></em>' reference.
     * @generated
     * @ordered
     */
    int SAMPLE__MATERIAL = BasePackage.ARTIFACT_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Phase</b></em>' reference.
     * @generated
     * @ordered
     */
    int SAMPLE__PHASE = BasePackage.ARTIFACT_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Form</b></em>' reference.
     * @generated
     * @ordered
     */
    int SAMPLE__FORM = BasePackage.ARTIFACT_FEATURE_COUNT + 3;

    /**
     * The feature id for the '<em><b>Geometry</b></em>' attribute.
     * @generated
     * @ordered
     */
    int SAMPLE__GEOMETRY = BasePackage.ARTIFACT_FEATURE_COUNT + 4;

    /**
     * The feature id for the '<em><b>Mass</b></em>' attribute.
     * @generated
     * @ordered
     */
    int SAMPLE__MASS = BasePackage.ARTIFACT_FEATURE_COUNT + 5;

    /**
     * The feature id for the '<em><b>Diameter</b></em>' attribute.
     * @generated
     * @ordered
     */
    int SAMPLE__DIAMETER = BasePackage.ARTIFACT_FEATURE_COUNT + 6;

    /**
     * The feature id for the '<em><b>Area</b></em>' attribute.
     * @generated
     * @ordered
     */
    int SAMPLE__AREA = BasePackage.ARTIFACT_FEATURE_COUNT + 7;

    /**
     * The feature id for the '<em><b>Thickness</b></em>' attribute.
     * @generated
     * @ordered
     */
    int SAMPLE__THICKNESS = BasePackage.ARTIFACT_FEATURE_COUNT + 8;

    /**
     * The feature id for the '<em><b>Density</b></em>' attribute.
     * @generated
     * @ordered
     */
    int SAMPLE__DENSITY = BasePackage.ARTIFACT_FEATURE_COUNT + 9;

    /**
     * The feature id for the '<em><b>Relative Density</b></em>' attribute.
     * @generated
     * @ordered
     */
    int SAMPLE__RELATIVE_DENSITY = BasePackage.ARTIFACT_FEATURE_COUNT + 10;

    /**
     * The feature id for the '<em><b>Pressing Pressure</b></em>' attribute.
     * @generated
     * @ordered
     */
    int SAMPLE__PRESSING_PRESSURE = BasePackage.ARTIFACT_FEATURE_COUNT + 11;

    /**
     * The feature id for the '<em><b>Prepared On</b></em>' attribute.
     * @generated
     * @ordered
     */
    int SAMPLE__PREPARED_ON = BasePackage.ARTIFACT_FEATURE_COUNT + 12;

    /**
     * The feature id for the '<em><b>Electrodes</b></em>' containment reference.
     * @generated
     * @ordered
     */
    int SAMPLE__ELECTRODES = BasePackage.ARTIFACT_FEATURE_COUNT + 13;

    /**
     * The feature id for the '<em><b>Fixture</b></em>' containment reference.
     * @generated
     * @ordered
     */
    int SAMPLE__FIXTURE = BasePackage.ARTIFACT_FEATURE_COUNT + 14;

    /**
     * The feature id for the '<em><b>Measurements</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int SAMPLE__MEASUREMENTS = BasePackage.ARTIFACT_FEATURE_COUNT + 15;

    /**
     * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int SAMPLE__ATTACHMENTS = BasePackage.ARTIFACT_FEATURE_COUNT + 16;

    /**
     * The number of structural features of the '<em>Sample</em>' class.
     * @generated
     * @ordered
     */
    int SAMPLE_FEATURE_COUNT = BasePackage.ARTIFACT_FEATURE_COUNT + 17;

    /**
     * The number of operations of the '<em>Sample</em>' class.
     * @generated
     * @ordered
     */
    int SAMPLE_OPERATION_COUNT = BasePackage.ARTIFACT_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.nitrolith.model.measurement.impl.ElectrodesImpl <em>Electrodes</em>}' class.
     * @see org.nitrolith.model.measurement.impl.ElectrodesImpl
     * @see org.nitrolith.model.measurement.impl.MeasurementPackageImpl#getElectrodes()
     * @generated
     */
    int ELECTRODES = 1;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ELECTRODES__DESCRIPTION = BasePackage.DOCUMENTED__DESCRIPTION;

    /**
     * The feature id for the '<em><b>Material</b></em>' reference.
     * @generated
     * @ordered
     */
    int ELECTRODES__MATERIAL = BasePackage.DOCUMENTED_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Material Name</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ELECTRODES__MATERIAL_NAME = BasePackage.DOCUMENTED_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Behaviour</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ELECTRODES__BEHAVIOUR = BasePackage.DOCUMENTED_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Application</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ELECTRODES__APPLICATION = BasePackage.DOCUMENTED_FEATURE_COUNT + 3;

    /**
     * The feature id for the '<em><b>Diameter</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ELECTRODES__DIAMETER = BasePackage.DOCUMENTED_FEATURE_COUNT + 4;

    /**
     * The feature id for the '<em><b>Thickness</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ELECTRODES__THICKNESS = BasePackage.DOCUMENTED_FEATURE_COUNT + 5;

    /**
     * The number of structural features of the '<em>Electrodes</em>' class.
     * @generated
     * @ordered
     */
    int ELECTRODES_FEATURE_COUNT = BasePackage.DOCUMENTED_FEATURE_COUNT + 6;

    /**
     * The number of operations of the '<em>Electrodes</em>' class.
     * @generated
     * @ordered
     */
    int ELECTRODES_OPERATION_COUNT = BasePackage.DOCUMENTED_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.nitrolith.model.measurement.impl.FixtureImpl <em>Fixture</em>}' class.
     * @see org.nitrolith.model.measurement.impl.FixtureImpl
     * @see org.nitrolith.model.measurement.impl.MeasurementPackageImpl#getFixture()
     * @generated
     */
    int FIXTURE = 2;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * @generated
     * @ordered
     */
    int FIXTURE__NAME = BasePackage.NAMED__NAME;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * @generated
     * @ordered
     */
    int FIXTURE__DESCRIPTION = BasePackage.NAMED_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Stack Pressure</b></em>' attribute.
     * @generated
     * @ordered
     */
    int FIXTURE__STACK_PRESSURE = BasePackage.NAMED_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Die Material</b></em>' attribute.
     * @generated
     * @ordered
     */
    int FIXTURE__DIE_MATERIAL = BasePackage.NAMED_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Correction</b></em>' attribute.
     * @generated
     * @ordered
     */
    int FIXTURE__CORRECTION = BasePackage.NAMED_FEATURE_COUNT + 3;

    /**
     * The number of structural features of the '<em>Fixture</em>' class.
     * @generated
     * @ordered
     */
    int FIXTURE_FEATURE_COUNT = BasePackage.NAMED_FEATURE_COUNT + 4;

    /**
     * The number of operations of the '<em>Fixture</em>' class.
     * @generated
     * @ordered
     */
    int FIXTURE_OPERATION_COUNT = BasePackage.NAMED_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.nitrolith.model.measurement.impl.DataFileImpl <em>Data File</em>}' class.
     * @see org.nitrolith.model.measurement.impl.DataFileImpl
     * @see org.nitrolith.model.measurement.impl.MeasurementPackageImpl#getDataFile()
     * @generated
     */
    int DATA_FILE = 3;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DATA_FILE__DESCRIPTION = BasePackage.FILE_REFERENCE__DESCRIPTION;

    /**
     * The feature id for the '<em><b>Path</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DATA_FILE__PATH = BasePackage.FILE_REFERENCE__PATH;

    /**
     * The feature id for the '<em><b>Sha256</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DATA_FILE__SHA256 = BasePackage.FILE_REFERENCE__SHA256;

    /**
     * The feature id for the '<em><b>Media Type</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DATA_FILE__MEDIA_TYPE = BasePackage.FILE_REFERENCE__MEDIA_TYPE;

    /**
     * The feature id for the '<em><b>Reader</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DATA_FILE__READER = BasePackage.FILE_REFERENCE_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Index</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DATA_FILE__INDEX = BasePackage.FILE_REFERENCE_FEATURE_COUNT + 1;

    /**
     * The number of structural features of the '<em>Data File</em>' class.
     * @generated
     * @ordered
     */
    int DATA_FILE_FEATURE_COUNT = BasePackage.FILE_REFERENCE_FEATURE_COUNT + 2;

    /**
     * The number of operations of the '<em>Data File</em>' class.
     * @generated
     * @ordered
     */
    int DATA_FILE_OPERATION_COUNT = BasePackage.FILE_REFERENCE_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.nitrolith.model.measurement.impl.MeasurementImpl <em>Measurement</em>}' class.
     * @see org.nitrolith.model.measurement.impl.MeasurementImpl
     * @see org.nitrolith.model.measurement.impl.MeasurementPackageImpl#getMeasurement()
     * @generated
     */
    int MEASUREMENT = 4;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MEASUREMENT__NAME = BasePackage.NAMED__NAME;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MEASUREMENT__DESCRIPTION = BasePackage.NAMED_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Sources</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int MEASUREMENT__SOURCES = BasePackage.NAMED_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Measured On</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MEASUREMENT__MEASURED_ON = BasePackage.NAMED_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Operator</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MEASUREMENT__OPERATOR = BasePackage.NAMED_FEATURE_COUNT + 3;

    /**
     * The feature id for the '<em><b>Instrument</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MEASUREMENT__INSTRUMENT = BasePackage.NAMED_FEATURE_COUNT + 4;

    /**
     * The feature id for the '<em><b>Temperature</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MEASUREMENT__TEMPERATURE = BasePackage.NAMED_FEATURE_COUNT + 5;

    /**
     * The feature id for the '<em><b>Simulated</b></em>' attribute.
     * @generated
     * @ordered
     */
    int MEASUREMENT__SIMULATED = BasePackage.NAMED_FEATURE_COUNT + 6;

    /**
     * The feature id for the '<em><b>Atmosphere</b></em>' containment reference.
     * @generated
     * @ordered
     */
    int MEASUREMENT__ATMOSPHERE = BasePackage.NAMED_FEATURE_COUNT + 7;

    /**
     * The feature id for the '<em><b>Data Files</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int MEASUREMENT__DATA_FILES = BasePackage.NAMED_FEATURE_COUNT + 8;

    /**
     * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int MEASUREMENT__ATTACHMENTS = BasePackage.NAMED_FEATURE_COUNT + 9;

    /**
     * The number of structural features of the '<em>Measurement</em>' class.
     * @generated
     * @ordered
     */
    int MEASUREMENT_FEATURE_COUNT = BasePackage.NAMED_FEATURE_COUNT + 10;

    /**
     * The number of operations of the '<em>Measurement</em>' class.
     * @generated
     * @ordered
     */
    int MEASUREMENT_OPERATION_COUNT = BasePackage.NAMED_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.nitrolith.model.measurement.impl.ImpedanceSpectrumImpl <em>Impedance Spectrum</em>}' class.
     * @see org.nitrolith.model.measurement.impl.ImpedanceSpectrumImpl
     * @see org.nitrolith.model.measurement.impl.MeasurementPackageImpl#getImpedanceSpectrum()
     * @generated
     */
    int IMPEDANCE_SPECTRUM = 5;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * @generated
     * @ordered
     */
    int IMPEDANCE_SPECTRUM__NAME = MEASUREMENT__NAME;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * @generated
     * @ordered
     */
    int IMPEDANCE_SPECTRUM__DESCRIPTION = MEASUREMENT__DESCRIPTION;

    /**
     * The feature id for the '<em><b>Sources</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int IMPEDANCE_SPECTRUM__SOURCES = MEASUREMENT__SOURCES;

    /**
     * The feature id for the '<em><b>Measured On</b></em>' attribute.
     * @generated
     * @ordered
     */
    int IMPEDANCE_SPECTRUM__MEASURED_ON = MEASUREMENT__MEASURED_ON;

    /**
     * The feature id for the '<em><b>Operator</b></em>' attribute.
     * @generated
     * @ordered
     */
    int IMPEDANCE_SPECTRUM__OPERATOR = MEASUREMENT__OPERATOR;

    /**
     * The feature id for the '<em><b>Instrument</b></em>' attribute.
     * @generated
     * @ordered
     */
    int IMPEDANCE_SPECTRUM__INSTRUMENT = MEASUREMENT__INSTRUMENT;

    /**
     * The feature id for the '<em><b>Temperature</b></em>' attribute.
     * @generated
     * @ordered
     */
    int IMPEDANCE_SPECTRUM__TEMPERATURE = MEASUREMENT__TEMPERATURE;

    /**
     * The feature id for the '<em><b>Simulated</b></em>' attribute.
     * @generated
     * @ordered
     */
    int IMPEDANCE_SPECTRUM__SIMULATED = MEASUREMENT__SIMULATED;

    /**
     * The feature id for the '<em><b>Atmosphere</b></em>' containment reference.
     * @generated
     * @ordered
     */
    int IMPEDANCE_SPECTRUM__ATMOSPHERE = MEASUREMENT__ATMOSPHERE;

    /**
     * The feature id for the '<em><b>Data Files</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int IMPEDANCE_SPECTRUM__DATA_FILES = MEASUREMENT__DATA_FILES;

    /**
     * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int IMPEDANCE_SPECTRUM__ATTACHMENTS = MEASUREMENT__ATTACHMENTS;

    /**
     * The feature id for the '<em><b>Lowest Frequency</b></em>' attribute.
     * @generated
     * @ordered
     */
    int IMPEDANCE_SPECTRUM__LOWEST_FREQUENCY = MEASUREMENT_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Highest Frequency</b></em>' attribute.
     * @generated
     * @ordered
     */
    int IMPEDANCE_SPECTRUM__HIGHEST_FREQUENCY = MEASUREMENT_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Points</b></em>' attribute.
     * @generated
     * @ordered
     */
    int IMPEDANCE_SPECTRUM__POINTS = MEASUREMENT_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Amplitude</b></em>' attribute.
     * @generated
     * @ordered
     */
    int IMPEDANCE_SPECTRUM__AMPLITUDE = MEASUREMENT_FEATURE_COUNT + 3;

    /**
     * The feature id for the '<em><b>Bias</b></em>' attribute.
     * @generated
     * @ordered
     */
    int IMPEDANCE_SPECTRUM__BIAS = MEASUREMENT_FEATURE_COUNT + 4;

    /**
     * The feature id for the '<em><b>Complete</b></em>' attribute.
     * @generated
     * @ordered
     */
    int IMPEDANCE_SPECTRUM__COMPLETE = MEASUREMENT_FEATURE_COUNT + 5;

    /**
     * The feature id for the '<em><b>Excluded Points</b></em>' attribute.
     * @generated
     * @ordered
     */
    int IMPEDANCE_SPECTRUM__EXCLUDED_POINTS = MEASUREMENT_FEATURE_COUNT + 6;

    /**
     * The feature id for the '<em><b>Kramers Kronig</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int IMPEDANCE_SPECTRUM__KRAMERS_KRONIG = MEASUREMENT_FEATURE_COUNT + 7;

    /**
     * The feature id for the '<em><b>Fits</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int IMPEDANCE_SPECTRUM__FITS = MEASUREMENT_FEATURE_COUNT + 8;

    /**
     * The feature id for the '<em><b>Relaxation Times</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int IMPEDANCE_SPECTRUM__RELAXATION_TIMES = MEASUREMENT_FEATURE_COUNT + 9;

    /**
     * The number of structural features of the '<em>Impedance Spectrum</em>' class.
     * @generated
     * @ordered
     */
    int IMPEDANCE_SPECTRUM_FEATURE_COUNT = MEASUREMENT_FEATURE_COUNT + 10;

    /**
     * The number of operations of the '<em>Impedance Spectrum</em>' class.
     * @generated
     * @ordered
     */
    int IMPEDANCE_SPECTRUM_OPERATION_COUNT = MEASUREMENT_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.nitrolith.model.measurement.impl.KramersKronigTestImpl <em>Kramers Kronig Test</em>}' class.
     * @see org.nitrolith.model.measurement.impl.KramersKronigTestImpl
     * @see org.nitrolith.model.measurement.impl.MeasurementPackageImpl#getKramersKronigTest()
     * @generated
     */
    int KRAMERS_KRONIG_TEST = 6;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * @generated
     * @ordered
     */
    int KRAMERS_KRONIG_TEST__DESCRIPTION = BasePackage.ANALYSIS_RESULT__DESCRIPTION;

    /**
     * The feature id for the '<em><b>Software</b></em>' attribute.
     * @generated
     * @ordered
     */
    int KRAMERS_KRONIG_TEST__SOFTWARE = BasePackage.ANALYSIS_RESULT__SOFTWARE;

    /**
     * The feature id for the '<em><b>Computed On</b></em>' attribute.
     * @generated
     * @ordered
     */
    int KRAMERS_KRONIG_TEST__COMPUTED_ON = BasePackage.ANALYSIS_RESULT__COMPUTED_ON;

    /**
     * The feature id for the '<em><b>Input Sha256</b></em>' attribute.
     * @generated
     * @ordered
     */
    int KRAMERS_KRONIG_TEST__INPUT_SHA256 = BasePackage.ANALYSIS_RESULT__INPUT_SHA256;

    /**
     * The feature id for the '<em><b>Converged</b></em>' attribute.
     * @generated
     * @ordered
     */
    int KRAMERS_KRONIG_TEST__CONVERGED = BasePackage.ANALYSIS_RESULT__CONVERGED;

    /**
     * The feature id for the '<em><b>Warnings</b></em>' attribute list.
     * @generated
     * @ordered
     */
    int KRAMERS_KRONIG_TEST__WARNINGS = BasePackage.ANALYSIS_RESULT__WARNINGS;

    /**
     * The feature id for the '<em><b>Verdict</b></em>' attribute.
     * @generated
     * @ordered
     */
    int KRAMERS_KRONIG_TEST__VERDICT = BasePackage.ANALYSIS_RESULT_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Form</b></em>' attribute.
     * @generated
     * @ordered
     */
    int KRAMERS_KRONIG_TEST__FORM = BasePackage.ANALYSIS_RESULT_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Method</b></em>' attribute.
     * @generated
     * @ordered
     */
    int KRAMERS_KRONIG_TEST__METHOD = BasePackage.ANALYSIS_RESULT_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Elements</b></em>' attribute.
     * @generated
     * @ordered
     */
    int KRAMERS_KRONIG_TEST__ELEMENTS = BasePackage.ANALYSIS_RESULT_FEATURE_COUNT + 3;

    /**
     * The feature id for the '<em><b>Mu</b></em>' attribute.
     * @generated
     * @ordered
     */
    int KRAMERS_KRONIG_TEST__MU = BasePackage.ANALYSIS_RESULT_FEATURE_COUNT + 4;

    /**
     * The feature id for the '<em><b>Noise</b></em>' attribute.
     * @generated
     * @ordered
     */
    int KRAMERS_KRONIG_TEST__NOISE = BasePackage.ANALYSIS_RESULT_FEATURE_COUNT + 5;

    /**
     * The feature id for the '<em><b>Residuals Real</b></em>' attribute.
     * @generated
     * @ordered
     */
    int KRAMERS_KRONIG_TEST__RESIDUALS_REAL = BasePackage.ANALYSIS_RESULT_FEATURE_COUNT + 6;

    /**
     * The feature id for the '<em><b>Residuals Imaginary</b></em>' attribute.
     * @generated
     * @ordered
     */
    int KRAMERS_KRONIG_TEST__RESIDUALS_IMAGINARY = BasePackage.ANALYSIS_RESULT_FEATURE_COUNT + 7;

    /**
     * The number of structural features of the '<em>Kramers Kronig Test</em>' class.
     * @generated
     * @ordered
     */
    int KRAMERS_KRONIG_TEST_FEATURE_COUNT = BasePackage.ANALYSIS_RESULT_FEATURE_COUNT + 8;

    /**
     * The number of operations of the '<em>Kramers Kronig Test</em>' class.
     * @generated
     * @ordered
     */
    int KRAMERS_KRONIG_TEST_OPERATION_COUNT = BasePackage.ANALYSIS_RESULT_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.nitrolith.model.measurement.impl.ImpedanceFitImpl <em>Impedance Fit</em>}' class.
     * @see org.nitrolith.model.measurement.impl.ImpedanceFitImpl
     * @see org.nitrolith.model.measurement.impl.MeasurementPackageImpl#getImpedanceFit()
     * @generated
     */
    int IMPEDANCE_FIT = 7;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * @generated
     * @ordered
     */
    int IMPEDANCE_FIT__DESCRIPTION = BasePackage.ANALYSIS_RESULT__DESCRIPTION;

    /**
     * The feature id for the '<em><b>Software</b></em>' attribute.
     * @generated
     * @ordered
     */
    int IMPEDANCE_FIT__SOFTWARE = BasePackage.ANALYSIS_RESULT__SOFTWARE;

    /**
     * The feature id for the '<em><b>Computed On</b></em>' attribute.
     * @generated
     * @ordered
     */
    int IMPEDANCE_FIT__COMPUTED_ON = BasePackage.ANALYSIS_RESULT__COMPUTED_ON;

    /**
     * The feature id for the '<em><b>Input Sha256</b></em>' attribute.
     * @generated
     * @ordered
     */
    int IMPEDANCE_FIT__INPUT_SHA256 = BasePackage.ANALYSIS_RESULT__INPUT_SHA256;

    /**
     * The feature id for the '<em><b>Converged</b></em>' attribute.
     * @generated
     * @ordered
     */
    int IMPEDANCE_FIT__CONVERGED = BasePackage.ANALYSIS_RESULT__CONVERGED;

    /**
     * The feature id for the '<em><b>Warnings</b></em>' attribute list.
     * @generated
     * @ordered
     */
    int IMPEDANCE_FIT__WARNINGS = BasePackage.ANALYSIS_RESULT__WARNINGS;

    /**
     * The feature id for the '<em><b>Circuit</b></em>' attribute.
     * @generated
     * @ordered
     */
    int IMPEDANCE_FIT__CIRCUIT = BasePackage.ANALYSIS_RESULT_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Weighting</b></em>' attribute.
     * @generated
     * @ordered
     */
    int IMPEDANCE_FIT__WEIGHTING = BasePackage.ANALYSIS_RESULT_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Form</b></em>' attribute.
     * @generated
     * @ordered
     */
    int IMPEDANCE_FIT__FORM = BasePackage.ANALYSIS_RESULT_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Excluded Points</b></em>' attribute.
     * @generated
     * @ordered
     */
    int IMPEDANCE_FIT__EXCLUDED_POINTS = BasePackage.ANALYSIS_RESULT_FEATURE_COUNT + 3;

    /**
     * The feature id for the '<em><b>Lowest Frequency</b></em>' attribute.
     * @generated
     * @ordered
     */
    int IMPEDANCE_FIT__LOWEST_FREQUENCY = BasePackage.ANALYSIS_RESULT_FEATURE_COUNT + 4;

    /**
     * The feature id for the '<em><b>Highest Frequency</b></em>' attribute.
     * @generated
     * @ordered
     */
    int IMPEDANCE_FIT__HIGHEST_FREQUENCY = BasePackage.ANALYSIS_RESULT_FEATURE_COUNT + 5;

    /**
     * The feature id for the '<em><b>Points</b></em>' attribute.
     * @generated
     * @ordered
     */
    int IMPEDANCE_FIT__POINTS = BasePackage.ANALYSIS_RESULT_FEATURE_COUNT + 6;

    /**
     * The feature id for the '<em><b>Degrees Of Freedom</b></em>' attribute.
     * @generated
     * @ordered
     */
    int IMPEDANCE_FIT__DEGREES_OF_FREEDOM = BasePackage.ANALYSIS_RESULT_FEATURE_COUNT + 7;

    /**
     * The feature id for the '<em><b>Chi Square</b></em>' attribute.
     * @generated
     * @ordered
     */
    int IMPEDANCE_FIT__CHI_SQUARE = BasePackage.ANALYSIS_RESULT_FEATURE_COUNT + 8;

    /**
     * The feature id for the '<em><b>Reduced Chi Square</b></em>' attribute.
     * @generated
     * @ordered
     */
    int IMPEDANCE_FIT__REDUCED_CHI_SQUARE = BasePackage.ANALYSIS_RESULT_FEATURE_COUNT + 9;

    /**
     * The feature id for the '<em><b>Aicc</b></em>' attribute.
     * @generated
     * @ordered
     */
    int IMPEDANCE_FIT__AICC = BasePackage.ANALYSIS_RESULT_FEATURE_COUNT + 10;

    /**
     * The feature id for the '<em><b>Parameters</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int IMPEDANCE_FIT__PARAMETERS = BasePackage.ANALYSIS_RESULT_FEATURE_COUNT + 11;

    /**
     * The feature id for the '<em><b>Correlation</b></em>' attribute.
     * @generated
     * @ordered
     */
    int IMPEDANCE_FIT__CORRELATION = BasePackage.ANALYSIS_RESULT_FEATURE_COUNT + 12;

    /**
     * The feature id for the '<em><b>Kramers Kronig Verdict</b></em>' attribute.
     * @generated
     * @ordered
     */
    int IMPEDANCE_FIT__KRAMERS_KRONIG_VERDICT = BasePackage.ANALYSIS_RESULT_FEATURE_COUNT + 13;

    /**
     * The feature id for the '<em><b>Conductivities</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int IMPEDANCE_FIT__CONDUCTIVITIES = BasePackage.ANALYSIS_RESULT_FEATURE_COUNT + 14;

    /**
     * The number of structural features of the '<em>Impedance Fit</em>' class.
     * @generated
     * @ordered
     */
    int IMPEDANCE_FIT_FEATURE_COUNT = BasePackage.ANALYSIS_RESULT_FEATURE_COUNT + 15;

    /**
     * The number of operations of the '<em>Impedance Fit</em>' class.
     * @generated
     * @ordered
     */
    int IMPEDANCE_FIT_OPERATION_COUNT = BasePackage.ANALYSIS_RESULT_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.nitrolith.model.measurement.impl.FitParameterImpl <em>Fit Parameter</em>}' class.
     * @see org.nitrolith.model.measurement.impl.FitParameterImpl
     * @see org.nitrolith.model.measurement.impl.MeasurementPackageImpl#getFitParameter()
     * @generated
     */
    int FIT_PARAMETER = 8;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * @generated
     * @ordered
     */
    int FIT_PARAMETER__NAME = BasePackage.NAMED__NAME;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * @generated
     * @ordered
     */
    int FIT_PARAMETER__DESCRIPTION = BasePackage.NAMED_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Value</b></em>' attribute.
     * @generated
     * @ordered
     */
    int FIT_PARAMETER__VALUE = BasePackage.NAMED_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Standard Error</b></em>' attribute.
     * @generated
     * @ordered
     */
    int FIT_PARAMETER__STANDARD_ERROR = BasePackage.NAMED_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Initial Value</b></em>' attribute.
     * @generated
     * @ordered
     */
    int FIT_PARAMETER__INITIAL_VALUE = BasePackage.NAMED_FEATURE_COUNT + 3;

    /**
     * The feature id for the '<em><b>Lower Bound</b></em>' attribute.
     * @generated
     * @ordered
     */
    int FIT_PARAMETER__LOWER_BOUND = BasePackage.NAMED_FEATURE_COUNT + 4;

    /**
     * The feature id for the '<em><b>Upper Bound</b></em>' attribute.
     * @generated
     * @ordered
     */
    int FIT_PARAMETER__UPPER_BOUND = BasePackage.NAMED_FEATURE_COUNT + 5;

    /**
     * The feature id for the '<em><b>Fixed</b></em>' attribute.
     * @generated
     * @ordered
     */
    int FIT_PARAMETER__FIXED = BasePackage.NAMED_FEATURE_COUNT + 6;

    /**
     * The feature id for the '<em><b>Linked To</b></em>' attribute.
     * @generated
     * @ordered
     */
    int FIT_PARAMETER__LINKED_TO = BasePackage.NAMED_FEATURE_COUNT + 7;

    /**
     * The feature id for the '<em><b>Shared</b></em>' attribute.
     * @generated
     * @ordered
     */
    int FIT_PARAMETER__SHARED = BasePackage.NAMED_FEATURE_COUNT + 8;

    /**
     * The feature id for the '<em><b>At Bound</b></em>' attribute.
     * @generated
     * @ordered
     */
    int FIT_PARAMETER__AT_BOUND = BasePackage.NAMED_FEATURE_COUNT + 9;

    /**
     * The feature id for the '<em><b>Identifiable</b></em>' attribute.
     * @generated
     * @ordered
     */
    int FIT_PARAMETER__IDENTIFIABLE = BasePackage.NAMED_FEATURE_COUNT + 10;

    /**
     * The number of structural features of the '<em>Fit Parameter</em>' class.
     * @generated
     * @ordered
     */
    int FIT_PARAMETER_FEATURE_COUNT = BasePackage.NAMED_FEATURE_COUNT + 11;

    /**
     * The number of operations of the '<em>Fit Parameter</em>' class.
     * @generated
     * @ordered
     */
    int FIT_PARAMETER_OPERATION_COUNT = BasePackage.NAMED_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.nitrolith.model.measurement.impl.ProcessConductivityImpl <em>Process Conductivity</em>}' class.
     * @see org.nitrolith.model.measurement.impl.ProcessConductivityImpl
     * @see org.nitrolith.model.measurement.impl.MeasurementPackageImpl#getProcessConductivity()
     * @generated
     */
    int PROCESS_CONDUCTIVITY = 9;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PROCESS_CONDUCTIVITY__DESCRIPTION = BasePackage.DOCUMENTED__DESCRIPTION;

    /**
     * The feature id for the '<em><b>Process</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PROCESS_CONDUCTIVITY__PROCESS = BasePackage.DOCUMENTED_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Resistances</b></em>' attribute list.
     * @generated
     * @ordered
     */
    int PROCESS_CONDUCTIVITY__RESISTANCES = BasePackage.DOCUMENTED_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Value</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PROCESS_CONDUCTIVITY__VALUE = BasePackage.DOCUMENTED_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Effective Capacitance</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PROCESS_CONDUCTIVITY__EFFECTIVE_CAPACITANCE = BasePackage.DOCUMENTED_FEATURE_COUNT + 3;

    /**
     * The number of structural features of the '<em>Process Conductivity</em>' class.
     * @generated
     * @ordered
     */
    int PROCESS_CONDUCTIVITY_FEATURE_COUNT = BasePackage.DOCUMENTED_FEATURE_COUNT + 4;

    /**
     * The number of operations of the '<em>Process Conductivity</em>' class.
     * @generated
     * @ordered
     */
    int PROCESS_CONDUCTIVITY_OPERATION_COUNT = BasePackage.DOCUMENTED_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.nitrolith.model.measurement.impl.DrtResultImpl <em>Drt Result</em>}' class.
     * @see org.nitrolith.model.measurement.impl.DrtResultImpl
     * @see org.nitrolith.model.measurement.impl.MeasurementPackageImpl#getDrtResult()
     * @generated
     */
    int DRT_RESULT = 10;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DRT_RESULT__DESCRIPTION = BasePackage.ANALYSIS_RESULT__DESCRIPTION;

    /**
     * The feature id for the '<em><b>Software</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DRT_RESULT__SOFTWARE = BasePackage.ANALYSIS_RESULT__SOFTWARE;

    /**
     * The feature id for the '<em><b>Computed On</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DRT_RESULT__COMPUTED_ON = BasePackage.ANALYSIS_RESULT__COMPUTED_ON;

    /**
     * The feature id for the '<em><b>Input Sha256</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DRT_RESULT__INPUT_SHA256 = BasePackage.ANALYSIS_RESULT__INPUT_SHA256;

    /**
     * The feature id for the '<em><b>Converged</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DRT_RESULT__CONVERGED = BasePackage.ANALYSIS_RESULT__CONVERGED;

    /**
     * The feature id for the '<em><b>Warnings</b></em>' attribute list.
     * @generated
     * @ordered
     */
    int DRT_RESULT__WARNINGS = BasePackage.ANALYSIS_RESULT__WARNINGS;

    /**
     * The feature id for the '<em><b>Method</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DRT_RESULT__METHOD = BasePackage.ANALYSIS_RESULT_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Regularization</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DRT_RESULT__REGULARIZATION = BasePackage.ANALYSIS_RESULT_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Selection</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DRT_RESULT__SELECTION = BasePackage.ANALYSIS_RESULT_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Tau</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DRT_RESULT__TAU = BasePackage.ANALYSIS_RESULT_FEATURE_COUNT + 3;

    /**
     * The feature id for the '<em><b>Gamma</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DRT_RESULT__GAMMA = BasePackage.ANALYSIS_RESULT_FEATURE_COUNT + 4;

    /**
     * The feature id for the '<em><b>Gamma Lower</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DRT_RESULT__GAMMA_LOWER = BasePackage.ANALYSIS_RESULT_FEATURE_COUNT + 5;

    /**
     * The feature id for the '<em><b>Gamma Upper</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DRT_RESULT__GAMMA_UPPER = BasePackage.ANALYSIS_RESULT_FEATURE_COUNT + 6;

    /**
     * The feature id for the '<em><b>Confidence</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DRT_RESULT__CONFIDENCE = BasePackage.ANALYSIS_RESULT_FEATURE_COUNT + 7;

    /**
     * The feature id for the '<em><b>Series Resistance</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DRT_RESULT__SERIES_RESISTANCE = BasePackage.ANALYSIS_RESULT_FEATURE_COUNT + 8;

    /**
     * The feature id for the '<em><b>Inductance</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DRT_RESULT__INDUCTANCE = BasePackage.ANALYSIS_RESULT_FEATURE_COUNT + 9;

    /**
     * The feature id for the '<em><b>Capacitance</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DRT_RESULT__CAPACITANCE = BasePackage.ANALYSIS_RESULT_FEATURE_COUNT + 10;

    /**
     * The feature id for the '<em><b>Peaks</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int DRT_RESULT__PEAKS = BasePackage.ANALYSIS_RESULT_FEATURE_COUNT + 11;

    /**
     * The number of structural features of the '<em>Drt Result</em>' class.
     * @generated
     * @ordered
     */
    int DRT_RESULT_FEATURE_COUNT = BasePackage.ANALYSIS_RESULT_FEATURE_COUNT + 12;

    /**
     * The number of operations of the '<em>Drt Result</em>' class.
     * @generated
     * @ordered
     */
    int DRT_RESULT_OPERATION_COUNT = BasePackage.ANALYSIS_RESULT_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.nitrolith.model.measurement.impl.DrtPeakImpl <em>Drt Peak</em>}' class.
     * @see org.nitrolith.model.measurement.impl.DrtPeakImpl
     * @see org.nitrolith.model.measurement.impl.MeasurementPackageImpl#getDrtPeak()
     * @generated
     */
    int DRT_PEAK = 11;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DRT_PEAK__DESCRIPTION = BasePackage.DOCUMENTED__DESCRIPTION;

    /**
     * The feature id for the '<em><b>Tau</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DRT_PEAK__TAU = BasePackage.DOCUMENTED_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Resistance</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DRT_PEAK__RESISTANCE = BasePackage.DOCUMENTED_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Capacitance</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DRT_PEAK__CAPACITANCE = BasePackage.DOCUMENTED_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Assignment</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DRT_PEAK__ASSIGNMENT = BasePackage.DOCUMENTED_FEATURE_COUNT + 3;

    /**
     * The number of structural features of the '<em>Drt Peak</em>' class.
     * @generated
     * @ordered
     */
    int DRT_PEAK_FEATURE_COUNT = BasePackage.DOCUMENTED_FEATURE_COUNT + 4;

    /**
     * The number of operations of the '<em>Drt Peak</em>' class.
     * @generated
     * @ordered
     */
    int DRT_PEAK_OPERATION_COUNT = BasePackage.DOCUMENTED_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.nitrolith.model.measurement.impl.TemperatureSeriesImpl <em>Temperature Series</em>}' class.
     * @see org.nitrolith.model.measurement.impl.TemperatureSeriesImpl
     * @see org.nitrolith.model.measurement.impl.MeasurementPackageImpl#getTemperatureSeries()
     * @generated
     */
    int TEMPERATURE_SERIES = 12;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * @generated
     * @ordered
     */
    int TEMPERATURE_SERIES__NAME = MEASUREMENT__NAME;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * @generated
     * @ordered
     */
    int TEMPERATURE_SERIES__DESCRIPTION = MEASUREMENT__DESCRIPTION;

    /**
     * The feature id for the '<em><b>Sources</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int TEMPERATURE_SERIES__SOURCES = MEASUREMENT__SOURCES;

    /**
     * The feature id for the '<em><b>Measured On</b></em>' attribute.
     * @generated
     * @ordered
     */
    int TEMPERATURE_SERIES__MEASURED_ON = MEASUREMENT__MEASURED_ON;

    /**
     * The feature id for the '<em><b>Operator</b></em>' attribute.
     * @generated
     * @ordered
     */
    int TEMPERATURE_SERIES__OPERATOR = MEASUREMENT__OPERATOR;

    /**
     * The feature id for the '<em><b>Instrument</b></em>' attribute.
     * @generated
     * @ordered
     */
    int TEMPERATURE_SERIES__INSTRUMENT = MEASUREMENT__INSTRUMENT;

    /**
     * The feature id for the '<em><b>Temperature</b></em>' attribute.
     * @generated
     * @ordered
     */
    int TEMPERATURE_SERIES__TEMPERATURE = MEASUREMENT__TEMPERATURE;

    /**
     * The feature id for the '<em><b>Simulated</b></em>' attribute.
     * @generated
     * @ordered
     */
    int TEMPERATURE_SERIES__SIMULATED = MEASUREMENT__SIMULATED;

    /**
     * The feature id for the '<em><b>Atmosphere</b></em>' containment reference.
     * @generated
     * @ordered
     */
    int TEMPERATURE_SERIES__ATMOSPHERE = MEASUREMENT__ATMOSPHERE;

    /**
     * The feature id for the '<em><b>Data Files</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int TEMPERATURE_SERIES__DATA_FILES = MEASUREMENT__DATA_FILES;

    /**
     * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int TEMPERATURE_SERIES__ATTACHMENTS = MEASUREMENT__ATTACHMENTS;

    /**
     * The feature id for the '<em><b>Spectra</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int TEMPERATURE_SERIES__SPECTRA = MEASUREMENT_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Fits</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int TEMPERATURE_SERIES__FITS = MEASUREMENT_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Arrhenius</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int TEMPERATURE_SERIES__ARRHENIUS = MEASUREMENT_FEATURE_COUNT + 2;

    /**
     * The number of structural features of the '<em>Temperature Series</em>' class.
     * @generated
     * @ordered
     */
    int TEMPERATURE_SERIES_FEATURE_COUNT = MEASUREMENT_FEATURE_COUNT + 3;

    /**
     * The number of operations of the '<em>Temperature Series</em>' class.
     * @generated
     * @ordered
     */
    int TEMPERATURE_SERIES_OPERATION_COUNT = MEASUREMENT_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.nitrolith.model.measurement.impl.SeriesFitImpl <em>Series Fit</em>}' class.
     * @see org.nitrolith.model.measurement.impl.SeriesFitImpl
     * @see org.nitrolith.model.measurement.impl.MeasurementPackageImpl#getSeriesFit()
     * @generated
     */
    int SERIES_FIT = 13;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * @generated
     * @ordered
     */
    int SERIES_FIT__DESCRIPTION = BasePackage.ANALYSIS_RESULT__DESCRIPTION;

    /**
     * The feature id for the '<em><b>Software</b></em>' attribute.
     * @generated
     * @ordered
     */
    int SERIES_FIT__SOFTWARE = BasePackage.ANALYSIS_RESULT__SOFTWARE;

    /**
     * The feature id for the '<em><b>Computed On</b></em>' attribute.
     * @generated
     * @ordered
     */
    int SERIES_FIT__COMPUTED_ON = BasePackage.ANALYSIS_RESULT__COMPUTED_ON;

    /**
     * The feature id for the '<em><b>Input Sha256</b></em>' attribute.
     * @generated
     * @ordered
     */
    int SERIES_FIT__INPUT_SHA256 = BasePackage.ANALYSIS_RESULT__INPUT_SHA256;

    /**
     * The feature id for the '<em><b>Converged</b></em>' attribute.
     * @generated
     * @ordered
     */
    int SERIES_FIT__CONVERGED = BasePackage.ANALYSIS_RESULT__CONVERGED;

    /**
     * The feature id for the '<em><b>Warnings</b></em>' attribute list.
     * @generated
     * @ordered
     */
    int SERIES_FIT__WARNINGS = BasePackage.ANALYSIS_RESULT__WARNINGS;

    /**
     * The feature id for the '<em><b>Circuit</b></em>' attribute.
     * @generated
     * @ordered
     */
    int SERIES_FIT__CIRCUIT = BasePackage.ANALYSIS_RESULT_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Global</b></em>' attribute.
     * @generated
     * @ordered
     */
    int SERIES_FIT__GLOBAL = BasePackage.ANALYSIS_RESULT_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Shared Parameters</b></em>' attribute list.
     * @generated
     * @ordered
     */
    int SERIES_FIT__SHARED_PARAMETERS = BasePackage.ANALYSIS_RESULT_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Fits</b></em>' reference list.
     * @generated
     * @ordered
     */
    int SERIES_FIT__FITS = BasePackage.ANALYSIS_RESULT_FEATURE_COUNT + 3;

    /**
     * The number of structural features of the '<em>Series Fit</em>' class.
     * @generated
     * @ordered
     */
    int SERIES_FIT_FEATURE_COUNT = BasePackage.ANALYSIS_RESULT_FEATURE_COUNT + 4;

    /**
     * The number of operations of the '<em>Series Fit</em>' class.
     * @generated
     * @ordered
     */
    int SERIES_FIT_OPERATION_COUNT = BasePackage.ANALYSIS_RESULT_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.nitrolith.model.measurement.impl.ArrheniusFitImpl <em>Arrhenius Fit</em>}' class.
     * @see org.nitrolith.model.measurement.impl.ArrheniusFitImpl
     * @see org.nitrolith.model.measurement.impl.MeasurementPackageImpl#getArrheniusFit()
     * @generated
     */
    int ARRHENIUS_FIT = 14;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ARRHENIUS_FIT__DESCRIPTION = BasePackage.ANALYSIS_RESULT__DESCRIPTION;

    /**
     * The feature id for the '<em><b>Software</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ARRHENIUS_FIT__SOFTWARE = BasePackage.ANALYSIS_RESULT__SOFTWARE;

    /**
     * The feature id for the '<em><b>Computed On</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ARRHENIUS_FIT__COMPUTED_ON = BasePackage.ANALYSIS_RESULT__COMPUTED_ON;

    /**
     * The feature id for the '<em><b>Input Sha256</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ARRHENIUS_FIT__INPUT_SHA256 = BasePackage.ANALYSIS_RESULT__INPUT_SHA256;

    /**
     * The feature id for the '<em><b>Converged</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ARRHENIUS_FIT__CONVERGED = BasePackage.ANALYSIS_RESULT__CONVERGED;

    /**
     * The feature id for the '<em><b>Warnings</b></em>' attribute list.
     * @generated
     * @ordered
     */
    int ARRHENIUS_FIT__WARNINGS = BasePackage.ANALYSIS_RESULT__WARNINGS;

    /**
     * The feature id for the '<em><b>Process</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ARRHENIUS_FIT__PROCESS = BasePackage.ANALYSIS_RESULT_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Model</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ARRHENIUS_FIT__MODEL = BasePackage.ANALYSIS_RESULT_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Weighting</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ARRHENIUS_FIT__WEIGHTING = BasePackage.ANALYSIS_RESULT_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Points</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int ARRHENIUS_FIT__POINTS = BasePackage.ANALYSIS_RESULT_FEATURE_COUNT + 3;

    /**
     * The feature id for the '<em><b>Branches</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int ARRHENIUS_FIT__BRANCHES = BasePackage.ANALYSIS_RESULT_FEATURE_COUNT + 4;

    /**
     * The feature id for the '<em><b>Break Temperature</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ARRHENIUS_FIT__BREAK_TEMPERATURE = BasePackage.ANALYSIS_RESULT_FEATURE_COUNT + 5;

    /**
     * The feature id for the '<em><b>Conductivity25 C</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ARRHENIUS_FIT__CONDUCTIVITY25_C = BasePackage.ANALYSIS_RESULT_FEATURE_COUNT + 6;

    /**
     * The feature id for the '<em><b>Conductivity25 CLower</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ARRHENIUS_FIT__CONDUCTIVITY25_CLOWER = BasePackage.ANALYSIS_RESULT_FEATURE_COUNT + 7;

    /**
     * The feature id for the '<em><b>Conductivity25 CUpper</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ARRHENIUS_FIT__CONDUCTIVITY25_CUPPER = BasePackage.ANALYSIS_RESULT_FEATURE_COUNT + 8;

    /**
     * The number of structural features of the '<em>Arrhenius Fit</em>' class.
     * @generated
     * @ordered
     */
    int ARRHENIUS_FIT_FEATURE_COUNT = BasePackage.ANALYSIS_RESULT_FEATURE_COUNT + 9;

    /**
     * The number of operations of the '<em>Arrhenius Fit</em>' class.
     * @generated
     * @ordered
     */
    int ARRHENIUS_FIT_OPERATION_COUNT = BasePackage.ANALYSIS_RESULT_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.nitrolith.model.measurement.impl.ArrheniusPointImpl <em>Arrhenius Point</em>}' class.
     * @see org.nitrolith.model.measurement.impl.ArrheniusPointImpl
     * @see org.nitrolith.model.measurement.impl.MeasurementPackageImpl#getArrheniusPoint()
     * @generated
     */
    int ARRHENIUS_POINT = 15;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ARRHENIUS_POINT__DESCRIPTION = BasePackage.DOCUMENTED__DESCRIPTION;

    /**
     * The feature id for the '<em><b>Temperature</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ARRHENIUS_POINT__TEMPERATURE = BasePackage.DOCUMENTED_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Conductivity</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ARRHENIUS_POINT__CONDUCTIVITY = BasePackage.DOCUMENTED_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Excluded</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ARRHENIUS_POINT__EXCLUDED = BasePackage.DOCUMENTED_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Fit</b></em>' reference.
     * @generated
     * @ordered
     */
    int ARRHENIUS_POINT__FIT = BasePackage.DOCUMENTED_FEATURE_COUNT + 3;

    /**
     * The number of structural features of the '<em>Arrhenius Point</em>' class.
     * @generated
     * @ordered
     */
    int ARRHENIUS_POINT_FEATURE_COUNT = BasePackage.DOCUMENTED_FEATURE_COUNT + 4;

    /**
     * The number of operations of the '<em>Arrhenius Point</em>' class.
     * @generated
     * @ordered
     */
    int ARRHENIUS_POINT_OPERATION_COUNT = BasePackage.DOCUMENTED_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.nitrolith.model.measurement.impl.ArrheniusBranchImpl <em>Arrhenius Branch</em>}' class.
     * @see org.nitrolith.model.measurement.impl.ArrheniusBranchImpl
     * @see org.nitrolith.model.measurement.impl.MeasurementPackageImpl#getArrheniusBranch()
     * @generated
     */
    int ARRHENIUS_BRANCH = 16;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ARRHENIUS_BRANCH__NAME = BasePackage.NAMED__NAME;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ARRHENIUS_BRANCH__DESCRIPTION = BasePackage.NAMED_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Lowest Temperature</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ARRHENIUS_BRANCH__LOWEST_TEMPERATURE = BasePackage.NAMED_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Highest Temperature</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ARRHENIUS_BRANCH__HIGHEST_TEMPERATURE = BasePackage.NAMED_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Activation Energy</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ARRHENIUS_BRANCH__ACTIVATION_ENERGY = BasePackage.NAMED_FEATURE_COUNT + 3;

    /**
     * The feature id for the '<em><b>Activation Energy Error</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ARRHENIUS_BRANCH__ACTIVATION_ENERGY_ERROR = BasePackage.NAMED_FEATURE_COUNT + 4;

    /**
     * The feature id for the '<em><b>Prefactor</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ARRHENIUS_BRANCH__PREFACTOR = BasePackage.NAMED_FEATURE_COUNT + 5;

    /**
     * The feature id for the '<em><b>Ln Prefactor</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ARRHENIUS_BRANCH__LN_PREFACTOR = BasePackage.NAMED_FEATURE_COUNT + 6;

    /**
     * The feature id for the '<em><b>Ln Prefactor Error</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ARRHENIUS_BRANCH__LN_PREFACTOR_ERROR = BasePackage.NAMED_FEATURE_COUNT + 7;

    /**
     * The feature id for the '<em><b>Covariance</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ARRHENIUS_BRANCH__COVARIANCE = BasePackage.NAMED_FEATURE_COUNT + 8;

    /**
     * The feature id for the '<em><b>Vogel Temperature</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ARRHENIUS_BRANCH__VOGEL_TEMPERATURE = BasePackage.NAMED_FEATURE_COUNT + 9;

    /**
     * The feature id for the '<em><b>RSquared</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ARRHENIUS_BRANCH__RSQUARED = BasePackage.NAMED_FEATURE_COUNT + 10;

    /**
     * The feature id for the '<em><b>Points</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ARRHENIUS_BRANCH__POINTS = BasePackage.NAMED_FEATURE_COUNT + 11;

    /**
     * The number of structural features of the '<em>Arrhenius Branch</em>' class.
     * @generated
     * @ordered
     */
    int ARRHENIUS_BRANCH_FEATURE_COUNT = BasePackage.NAMED_FEATURE_COUNT + 12;

    /**
     * The number of operations of the '<em>Arrhenius Branch</em>' class.
     * @generated
     * @ordered
     */
    int ARRHENIUS_BRANCH_OPERATION_COUNT = BasePackage.NAMED_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.nitrolith.model.measurement.impl.DcPolarizationImpl <em>Dc Polarization</em>}' class.
     * @see org.nitrolith.model.measurement.impl.DcPolarizationImpl
     * @see org.nitrolith.model.measurement.impl.MeasurementPackageImpl#getDcPolarization()
     * @generated
     */
    int DC_POLARIZATION = 17;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DC_POLARIZATION__NAME = MEASUREMENT__NAME;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DC_POLARIZATION__DESCRIPTION = MEASUREMENT__DESCRIPTION;

    /**
     * The feature id for the '<em><b>Sources</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int DC_POLARIZATION__SOURCES = MEASUREMENT__SOURCES;

    /**
     * The feature id for the '<em><b>Measured On</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DC_POLARIZATION__MEASURED_ON = MEASUREMENT__MEASURED_ON;

    /**
     * The feature id for the '<em><b>Operator</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DC_POLARIZATION__OPERATOR = MEASUREMENT__OPERATOR;

    /**
     * The feature id for the '<em><b>Instrument</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DC_POLARIZATION__INSTRUMENT = MEASUREMENT__INSTRUMENT;

    /**
     * The feature id for the '<em><b>Temperature</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DC_POLARIZATION__TEMPERATURE = MEASUREMENT__TEMPERATURE;

    /**
     * The feature id for the '<em><b>Simulated</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DC_POLARIZATION__SIMULATED = MEASUREMENT__SIMULATED;

    /**
     * The feature id for the '<em><b>Atmosphere</b></em>' containment reference.
     * @generated
     * @ordered
     */
    int DC_POLARIZATION__ATMOSPHERE = MEASUREMENT__ATMOSPHERE;

    /**
     * The feature id for the '<em><b>Data Files</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int DC_POLARIZATION__DATA_FILES = MEASUREMENT__DATA_FILES;

    /**
     * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int DC_POLARIZATION__ATTACHMENTS = MEASUREMENT__ATTACHMENTS;

    /**
     * The feature id for the '<em><b>Applied Voltage</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DC_POLARIZATION__APPLIED_VOLTAGE = MEASUREMENT_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Initial Current</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DC_POLARIZATION__INITIAL_CURRENT = MEASUREMENT_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Steady Current</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DC_POLARIZATION__STEADY_CURRENT = MEASUREMENT_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Initial Resistance</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DC_POLARIZATION__INITIAL_RESISTANCE = MEASUREMENT_FEATURE_COUNT + 3;

    /**
     * The feature id for the '<em><b>Steady Resistance</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DC_POLARIZATION__STEADY_RESISTANCE = MEASUREMENT_FEATURE_COUNT + 4;

    /**
     * The feature id for the '<em><b>Duration</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DC_POLARIZATION__DURATION = MEASUREMENT_FEATURE_COUNT + 5;

    /**
     * The feature id for the '<em><b>Electronic Conductivity</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DC_POLARIZATION__ELECTRONIC_CONDUCTIVITY = MEASUREMENT_FEATURE_COUNT + 6;

    /**
     * The feature id for the '<em><b>Transference Number</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DC_POLARIZATION__TRANSFERENCE_NUMBER = MEASUREMENT_FEATURE_COUNT + 7;

    /**
     * The number of structural features of the '<em>Dc Polarization</em>' class.
     * @generated
     * @ordered
     */
    int DC_POLARIZATION_FEATURE_COUNT = MEASUREMENT_FEATURE_COUNT + 8;

    /**
     * The number of operations of the '<em>Dc Polarization</em>' class.
     * @generated
     * @ordered
     */
    int DC_POLARIZATION_OPERATION_COUNT = MEASUREMENT_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.nitrolith.model.measurement.impl.CriticalCurrentDensityImpl <em>Critical Current Density</em>}' class.
     * @see org.nitrolith.model.measurement.impl.CriticalCurrentDensityImpl
     * @see org.nitrolith.model.measurement.impl.MeasurementPackageImpl#getCriticalCurrentDensity()
     * @generated
     */
    int CRITICAL_CURRENT_DENSITY = 18;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CRITICAL_CURRENT_DENSITY__NAME = MEASUREMENT__NAME;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CRITICAL_CURRENT_DENSITY__DESCRIPTION = MEASUREMENT__DESCRIPTION;

    /**
     * The feature id for the '<em><b>Sources</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int CRITICAL_CURRENT_DENSITY__SOURCES = MEASUREMENT__SOURCES;

    /**
     * The feature id for the '<em><b>Measured On</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CRITICAL_CURRENT_DENSITY__MEASURED_ON = MEASUREMENT__MEASURED_ON;

    /**
     * The feature id for the '<em><b>Operator</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CRITICAL_CURRENT_DENSITY__OPERATOR = MEASUREMENT__OPERATOR;

    /**
     * The feature id for the '<em><b>Instrument</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CRITICAL_CURRENT_DENSITY__INSTRUMENT = MEASUREMENT__INSTRUMENT;

    /**
     * The feature id for the '<em><b>Temperature</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CRITICAL_CURRENT_DENSITY__TEMPERATURE = MEASUREMENT__TEMPERATURE;

    /**
     * The feature id for the '<em><b>Simulated</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CRITICAL_CURRENT_DENSITY__SIMULATED = MEASUREMENT__SIMULATED;

    /**
     * The feature id for the '<em><b>Atmosphere</b></em>' containment reference.
     * @generated
     * @ordered
     */
    int CRITICAL_CURRENT_DENSITY__ATMOSPHERE = MEASUREMENT__ATMOSPHERE;

    /**
     * The feature id for the '<em><b>Data Files</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int CRITICAL_CURRENT_DENSITY__DATA_FILES = MEASUREMENT__DATA_FILES;

    /**
     * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int CRITICAL_CURRENT_DENSITY__ATTACHMENTS = MEASUREMENT__ATTACHMENTS;

    /**
     * The feature id for the '<em><b>Steps</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int CRITICAL_CURRENT_DENSITY__STEPS = MEASUREMENT_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Critical Current Density</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CRITICAL_CURRENT_DENSITY__CRITICAL_CURRENT_DENSITY = MEASUREMENT_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Critical Capacity</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CRITICAL_CURRENT_DENSITY__CRITICAL_CAPACITY = MEASUREMENT_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Failed</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CRITICAL_CURRENT_DENSITY__FAILED = MEASUREMENT_FEATURE_COUNT + 3;

    /**
     * The feature id for the '<em><b>Failed At</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CRITICAL_CURRENT_DENSITY__FAILED_AT = MEASUREMENT_FEATURE_COUNT + 4;

    /**
     * The number of structural features of the '<em>Critical Current Density</em>' class.
     * @generated
     * @ordered
     */
    int CRITICAL_CURRENT_DENSITY_FEATURE_COUNT = MEASUREMENT_FEATURE_COUNT + 5;

    /**
     * The number of operations of the '<em>Critical Current Density</em>' class.
     * @generated
     * @ordered
     */
    int CRITICAL_CURRENT_DENSITY_OPERATION_COUNT = MEASUREMENT_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.nitrolith.model.measurement.impl.CurrentStepImpl <em>Current Step</em>}' class.
     * @see org.nitrolith.model.measurement.impl.CurrentStepImpl
     * @see org.nitrolith.model.measurement.impl.MeasurementPackageImpl#getCurrentStep()
     * @generated
     */
    int CURRENT_STEP = 19;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CURRENT_STEP__DESCRIPTION = BasePackage.DOCUMENTED__DESCRIPTION;

    /**
     * The feature id for the '<em><b>Current Density</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CURRENT_STEP__CURRENT_DENSITY = BasePackage.DOCUMENTED_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Capacity</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CURRENT_STEP__CAPACITY = BasePackage.DOCUMENTED_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Duration</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CURRENT_STEP__DURATION = BasePackage.DOCUMENTED_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Cycles</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CURRENT_STEP__CYCLES = BasePackage.DOCUMENTED_FEATURE_COUNT + 3;

    /**
     * The feature id for the '<em><b>Overpotential</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CURRENT_STEP__OVERPOTENTIAL = BasePackage.DOCUMENTED_FEATURE_COUNT + 4;

    /**
     * The feature id for the '<em><b>Failed</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CURRENT_STEP__FAILED = BasePackage.DOCUMENTED_FEATURE_COUNT + 5;

    /**
     * The number of structural features of the '<em>Current Step</em>' class.
     * @generated
     * @ordered
     */
    int CURRENT_STEP_FEATURE_COUNT = BasePackage.DOCUMENTED_FEATURE_COUNT + 6;

    /**
     * The number of operations of the '<em>Current Step</em>' class.
     * @generated
     * @ordered
     */
    int CURRENT_STEP_OPERATION_COUNT = BasePackage.DOCUMENTED_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.nitrolith.model.measurement.impl.GalvanostaticCyclingImpl <em>Galvanostatic Cycling</em>}' class.
     * @see org.nitrolith.model.measurement.impl.GalvanostaticCyclingImpl
     * @see org.nitrolith.model.measurement.impl.MeasurementPackageImpl#getGalvanostaticCycling()
     * @generated
     */
    int GALVANOSTATIC_CYCLING = 20;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * @generated
     * @ordered
     */
    int GALVANOSTATIC_CYCLING__NAME = MEASUREMENT__NAME;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * @generated
     * @ordered
     */
    int GALVANOSTATIC_CYCLING__DESCRIPTION = MEASUREMENT__DESCRIPTION;

    /**
     * The feature id for the '<em><b>Sources</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int GALVANOSTATIC_CYCLING__SOURCES = MEASUREMENT__SOURCES;

    /**
     * The feature id for the '<em><b>Measured On</b></em>' attribute.
     * @generated
     * @ordered
     */
    int GALVANOSTATIC_CYCLING__MEASURED_ON = MEASUREMENT__MEASURED_ON;

    /**
     * The feature id for the '<em><b>Operator</b></em>' attribute.
     * @generated
     * @ordered
     */
    int GALVANOSTATIC_CYCLING__OPERATOR = MEASUREMENT__OPERATOR;

    /**
     * The feature id for the '<em><b>Instrument</b></em>' attribute.
     * @generated
     * @ordered
     */
    int GALVANOSTATIC_CYCLING__INSTRUMENT = MEASUREMENT__INSTRUMENT;

    /**
     * The feature id for the '<em><b>Temperature</b></em>' attribute.
     * @generated
     * @ordered
     */
    int GALVANOSTATIC_CYCLING__TEMPERATURE = MEASUREMENT__TEMPERATURE;

    /**
     * The feature id for the '<em><b>Simulated</b></em>' attribute.
     * @generated
     * @ordered
     */
    int GALVANOSTATIC_CYCLING__SIMULATED = MEASUREMENT__SIMULATED;

    /**
     * The feature id for the '<em><b>Atmosphere</b></em>' containment reference.
     * @generated
     * @ordered
     */
    int GALVANOSTATIC_CYCLING__ATMOSPHERE = MEASUREMENT__ATMOSPHERE;

    /**
     * The feature id for the '<em><b>Data Files</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int GALVANOSTATIC_CYCLING__DATA_FILES = MEASUREMENT__DATA_FILES;

    /**
     * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int GALVANOSTATIC_CYCLING__ATTACHMENTS = MEASUREMENT__ATTACHMENTS;

    /**
     * The feature id for the '<em><b>Current Density</b></em>' attribute.
     * @generated
     * @ordered
     */
    int GALVANOSTATIC_CYCLING__CURRENT_DENSITY = MEASUREMENT_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Rate</b></em>' attribute.
     * @generated
     * @ordered
     */
    int GALVANOSTATIC_CYCLING__RATE = MEASUREMENT_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Upper Cutoff Voltage</b></em>' attribute.
     * @generated
     * @ordered
     */
    int GALVANOSTATIC_CYCLING__UPPER_CUTOFF_VOLTAGE = MEASUREMENT_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Lower Cutoff Voltage</b></em>' attribute.
     * @generated
     * @ordered
     */
    int GALVANOSTATIC_CYCLING__LOWER_CUTOFF_VOLTAGE = MEASUREMENT_FEATURE_COUNT + 3;

    /**
     * The feature id for the '<em><b>Cycle Number</b></em>' attribute.
     * @generated
     * @ordered
     */
    int GALVANOSTATIC_CYCLING__CYCLE_NUMBER = MEASUREMENT_FEATURE_COUNT + 4;

    /**
     * The feature id for the '<em><b>Charge Capacity</b></em>' attribute.
     * @generated
     * @ordered
     */
    int GALVANOSTATIC_CYCLING__CHARGE_CAPACITY = MEASUREMENT_FEATURE_COUNT + 5;

    /**
     * The feature id for the '<em><b>Discharge Capacity</b></em>' attribute.
     * @generated
     * @ordered
     */
    int GALVANOSTATIC_CYCLING__DISCHARGE_CAPACITY = MEASUREMENT_FEATURE_COUNT + 6;

    /**
     * The feature id for the '<em><b>Retention</b></em>' attribute.
     * @generated
     * @ordered
     */
    int GALVANOSTATIC_CYCLING__RETENTION = MEASUREMENT_FEATURE_COUNT + 7;

    /**
     * The feature id for the '<em><b>Coulombic Efficiency</b></em>' attribute.
     * @generated
     * @ordered
     */
    int GALVANOSTATIC_CYCLING__COULOMBIC_EFFICIENCY = MEASUREMENT_FEATURE_COUNT + 8;

    /**
     * The number of structural features of the '<em>Galvanostatic Cycling</em>' class.
     * @generated
     * @ordered
     */
    int GALVANOSTATIC_CYCLING_FEATURE_COUNT = MEASUREMENT_FEATURE_COUNT + 9;

    /**
     * The number of operations of the '<em>Galvanostatic Cycling</em>' class.
     * @generated
     * @ordered
     */
    int GALVANOSTATIC_CYCLING_OPERATION_COUNT = MEASUREMENT_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.nitrolith.model.measurement.impl.AirExposureSeriesImpl <em>Air Exposure Series</em>}' class.
     * @see org.nitrolith.model.measurement.impl.AirExposureSeriesImpl
     * @see org.nitrolith.model.measurement.impl.MeasurementPackageImpl#getAirExposureSeries()
     * @generated
     */
    int AIR_EXPOSURE_SERIES = 21;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * @generated
     * @ordered
     */
    int AIR_EXPOSURE_SERIES__NAME = MEASUREMENT__NAME;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * @generated
     * @ordered
     */
    int AIR_EXPOSURE_SERIES__DESCRIPTION = MEASUREMENT__DESCRIPTION;

    /**
     * The feature id for the '<em><b>Sources</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int AIR_EXPOSURE_SERIES__SOURCES = MEASUREMENT__SOURCES;

    /**
     * The feature id for the '<em><b>Measured On</b></em>' attribute.
     * @generated
     * @ordered
     */
    int AIR_EXPOSURE_SERIES__MEASURED_ON = MEASUREMENT__MEASURED_ON;

    /**
     * The feature id for the '<em><b>Operator</b></em>' attribute.
     * @generated
     * @ordered
     */
    int AIR_EXPOSURE_SERIES__OPERATOR = MEASUREMENT__OPERATOR;

    /**
     * The feature id for the '<em><b>Instrument</b></em>' attribute.
     * @generated
     * @ordered
     */
    int AIR_EXPOSURE_SERIES__INSTRUMENT = MEASUREMENT__INSTRUMENT;

    /**
     * The feature id for the '<em><b>Temperature</b></em>' attribute.
     * @generated
     * @ordered
     */
    int AIR_EXPOSURE_SERIES__TEMPERATURE = MEASUREMENT__TEMPERATURE;

    /**
     * The feature id for the '<em><b>Simulated</b></em>' attribute.
     * @generated
     * @ordered
     */
    int AIR_EXPOSURE_SERIES__SIMULATED = MEASUREMENT__SIMULATED;

    /**
     * The feature id for the '<em><b>Atmosphere</b></em>' containment reference.
     * @generated
     * @ordered
     */
    int AIR_EXPOSURE_SERIES__ATMOSPHERE = MEASUREMENT__ATMOSPHERE;

    /**
     * The feature id for the '<em><b>Data Files</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int AIR_EXPOSURE_SERIES__DATA_FILES = MEASUREMENT__DATA_FILES;

    /**
     * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int AIR_EXPOSURE_SERIES__ATTACHMENTS = MEASUREMENT__ATTACHMENTS;

    /**
     * The feature id for the '<em><b>Points</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int AIR_EXPOSURE_SERIES__POINTS = MEASUREMENT_FEATURE_COUNT + 0;

    /**
     * The number of structural features of the '<em>Air Exposure Series</em>' class.
     * @generated
     * @ordered
     */
    int AIR_EXPOSURE_SERIES_FEATURE_COUNT = MEASUREMENT_FEATURE_COUNT + 1;

    /**
     * The number of operations of the '<em>Air Exposure Series</em>' class.
     * @generated
     * @ordered
     */
    int AIR_EXPOSURE_SERIES_OPERATION_COUNT = MEASUREMENT_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.nitrolith.model.measurement.impl.ExposurePointImpl <em>Exposure Point</em>}' class.
     * @see org.nitrolith.model.measurement.impl.ExposurePointImpl
     * @see org.nitrolith.model.measurement.impl.MeasurementPackageImpl#getExposurePoint()
     * @generated
     */
    int EXPOSURE_POINT = 22;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * @generated
     * @ordered
     */
    int EXPOSURE_POINT__DESCRIPTION = BasePackage.DOCUMENTED__DESCRIPTION;

    /**
     * The feature id for the '<em><b>Time</b></em>' attribute.
     * @generated
     * @ordered
     */
    int EXPOSURE_POINT__TIME = BasePackage.DOCUMENTED_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Conductivity</b></em>' attribute.
     * @generated
     * @ordered
     */
    int EXPOSURE_POINT__CONDUCTIVITY = BasePackage.DOCUMENTED_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Spectrum</b></em>' reference.
     * @generated
     * @ordered
     */
    int EXPOSURE_POINT__SPECTRUM = BasePackage.DOCUMENTED_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Products</b></em>' attribute list.
     * @generated
     * @ordered
     */
    int EXPOSURE_POINT__PRODUCTS = BasePackage.DOCUMENTED_FEATURE_COUNT + 3;

    /**
     * The number of structural features of the '<em>Exposure Point</em>' class.
     * @generated
     * @ordered
     */
    int EXPOSURE_POINT_FEATURE_COUNT = BasePackage.DOCUMENTED_FEATURE_COUNT + 4;

    /**
     * The number of operations of the '<em>Exposure Point</em>' class.
     * @generated
     * @ordered
     */
    int EXPOSURE_POINT_OPERATION_COUNT = BasePackage.DOCUMENTED_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.nitrolith.model.measurement.impl.DiffractionImpl <em>Diffraction</em>}' class.
     * @see org.nitrolith.model.measurement.impl.DiffractionImpl
     * @see org.nitrolith.model.measurement.impl.MeasurementPackageImpl#getDiffraction()
     * @generated
     */
    int DIFFRACTION = 23;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DIFFRACTION__NAME = MEASUREMENT__NAME;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DIFFRACTION__DESCRIPTION = MEASUREMENT__DESCRIPTION;

    /**
     * The feature id for the '<em><b>Sources</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int DIFFRACTION__SOURCES = MEASUREMENT__SOURCES;

    /**
     * The feature id for the '<em><b>Measured On</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DIFFRACTION__MEASURED_ON = MEASUREMENT__MEASURED_ON;

    /**
     * The feature id for the '<em><b>Operator</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DIFFRACTION__OPERATOR = MEASUREMENT__OPERATOR;

    /**
     * The feature id for the '<em><b>Instrument</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DIFFRACTION__INSTRUMENT = MEASUREMENT__INSTRUMENT;

    /**
     * The feature id for the '<em><b>Temperature</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DIFFRACTION__TEMPERATURE = MEASUREMENT__TEMPERATURE;

    /**
     * The feature id for the '<em><b>Simulated</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DIFFRACTION__SIMULATED = MEASUREMENT__SIMULATED;

    /**
     * The feature id for the '<em><b>Atmosphere</b></em>' containment reference.
     * @generated
     * @ordered
     */
    int DIFFRACTION__ATMOSPHERE = MEASUREMENT__ATMOSPHERE;

    /**
     * The feature id for the '<em><b>Data Files</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int DIFFRACTION__DATA_FILES = MEASUREMENT__DATA_FILES;

    /**
     * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int DIFFRACTION__ATTACHMENTS = MEASUREMENT__ATTACHMENTS;

    /**
     * The feature id for the '<em><b>Radiation</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DIFFRACTION__RADIATION = MEASUREMENT_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Wavelength</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DIFFRACTION__WAVELENGTH = MEASUREMENT_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Lowest Angle</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DIFFRACTION__LOWEST_ANGLE = MEASUREMENT_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Highest Angle</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DIFFRACTION__HIGHEST_ANGLE = MEASUREMENT_FEATURE_COUNT + 3;

    /**
     * The feature id for the '<em><b>Phases</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int DIFFRACTION__PHASES = MEASUREMENT_FEATURE_COUNT + 4;

    /**
     * The number of structural features of the '<em>Diffraction</em>' class.
     * @generated
     * @ordered
     */
    int DIFFRACTION_FEATURE_COUNT = MEASUREMENT_FEATURE_COUNT + 5;

    /**
     * The number of operations of the '<em>Diffraction</em>' class.
     * @generated
     * @ordered
     */
    int DIFFRACTION_OPERATION_COUNT = MEASUREMENT_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.nitrolith.model.measurement.impl.FoundPhaseImpl <em>Found Phase</em>}' class.
     * @see org.nitrolith.model.measurement.impl.FoundPhaseImpl
     * @see org.nitrolith.model.measurement.impl.MeasurementPackageImpl#getFoundPhase()
     * @generated
     */
    int FOUND_PHASE = 24;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * @generated
     * @ordered
     */
    int FOUND_PHASE__DESCRIPTION = BasePackage.DOCUMENTED__DESCRIPTION;

    /**
     * The feature id for the '<em><b>Phase</b></em>' reference.
     * @generated
     * @ordered
     */
    int FOUND_PHASE__PHASE = BasePackage.DOCUMENTED_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Formula</b></em>' attribute.
     * @generated
     * @ordered
     */
    int FOUND_PHASE__FORMULA = BasePackage.DOCUMENTED_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Phase Name</b></em>' attribute.
     * @generated
     * @ordered
     */
    int FOUND_PHASE__PHASE_NAME = BasePackage.DOCUMENTED_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Mass Fraction</b></em>' attribute.
     * @generated
     * @ordered
     */
    int FOUND_PHASE__MASS_FRACTION = BasePackage.DOCUMENTED_FEATURE_COUNT + 3;

    /**
     * The number of structural features of the '<em>Found Phase</em>' class.
     * @generated
     * @ordered
     */
    int FOUND_PHASE_FEATURE_COUNT = BasePackage.DOCUMENTED_FEATURE_COUNT + 4;

    /**
     * The number of operations of the '<em>Found Phase</em>' class.
     * @generated
     * @ordered
     */
    int FOUND_PHASE_OPERATION_COUNT = BasePackage.DOCUMENTED_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.nitrolith.model.measurement.SampleGeometry <em>Sample Geometry</em>}' enum.
     * @see org.nitrolith.model.measurement.SampleGeometry
     * @see org.nitrolith.model.measurement.impl.MeasurementPackageImpl#getSampleGeometry()
     * @generated
     */
    int SAMPLE_GEOMETRY = 25;

    /**
     * The meta object id for the '{@link org.nitrolith.model.measurement.ElectrodeBehaviour <em>Electrode Behaviour</em>}' enum.
     * @see org.nitrolith.model.measurement.ElectrodeBehaviour
     * @see org.nitrolith.model.measurement.impl.MeasurementPackageImpl#getElectrodeBehaviour()
     * @generated
     */
    int ELECTRODE_BEHAVIOUR = 26;

    /**
     * The meta object id for the '{@link org.nitrolith.model.measurement.Immittance <em>Immittance</em>}' enum.
     * @see org.nitrolith.model.measurement.Immittance
     * @see org.nitrolith.model.measurement.impl.MeasurementPackageImpl#getImmittance()
     * @generated
     */
    int IMMITTANCE = 27;

    /**
     * The meta object id for the '{@link org.nitrolith.model.measurement.KramersKronigVerdict <em>Kramers Kronig Verdict</em>}' enum.
     * @see org.nitrolith.model.measurement.KramersKronigVerdict
     * @see org.nitrolith.model.measurement.impl.MeasurementPackageImpl#getKramersKronigVerdict()
     * @generated
     */
    int KRAMERS_KRONIG_VERDICT = 28;

    /**
     * The meta object id for the '{@link org.nitrolith.model.measurement.Weighting <em>Weighting</em>}' enum.
     * @see org.nitrolith.model.measurement.Weighting
     * @see org.nitrolith.model.measurement.impl.MeasurementPackageImpl#getWeighting()
     * @generated
     */
    int WEIGHTING = 29;

    /**
     * The meta object id for the '{@link org.nitrolith.model.measurement.RegularizationChoice <em>Regularization Choice</em>}' enum.
     * @see org.nitrolith.model.measurement.RegularizationChoice
     * @see org.nitrolith.model.measurement.impl.MeasurementPackageImpl#getRegularizationChoice()
     * @generated
     */
    int REGULARIZATION_CHOICE = 30;

    /**
     * The meta object id for the '{@link org.nitrolith.model.measurement.Radiation <em>Radiation</em>}' enum.
     * @see org.nitrolith.model.measurement.Radiation
     * @see org.nitrolith.model.measurement.impl.MeasurementPackageImpl#getRadiation()
     * @generated
     */
    int RADIATION = 31;


    /**
     * Returns the meta object for class '{@link org.nitrolith.model.measurement.Sample <em>Sample</em>}'.
     * @return the meta object for class '<em>Sample</em>'.
     * @see org.nitrolith.model.measurement.Sample
     * @generated
     */
    EClass getSample();

    /**
     * Returns the meta object for the reference '{@link org.nitrolith.model.measurement.Sample#getProduct <em>Product</em>}'.
     * @return the meta object for the reference '<em>Product</em>'.
     * @see org.nitrolith.model.measurement.Sample#getProduct()
     * @see #getSample()
     * @generated
     */
    EReference getSample_Product();

    /**
     * Returns the meta object for the reference '{@link org.nitrolith.model.measurement.Sample#getMaterial <em>Material</em>}'.
     * @return the meta object for the reference '<em>Material</em>'.
     * @see org.nitrolith.model.measurement.Sample#getMaterial()
     * @see #getSample()
     * @generated
     */
    EReference getSample_Material();

    /**
     * Returns the meta object for the reference '{@link org.nitrolith.model.measurement.Sample#getPhase <em>Phase</em>}'.
     * @return the meta object for the reference '<em>Phase</em>'.
     * @see org.nitrolith.model.measurement.Sample#getPhase()
     * @see #getSample()
     * @generated
     */
    EReference getSample_Phase();

    /**
     * Returns the meta object for the reference '{@link org.nitrolith.model.measurement.Sample#getForm <em>Form</em>}'.
     * @return the meta object for the reference '<em>Form</em>'.
     * @see org.nitrolith.model.measurement.Sample#getForm()
     * @see #getSample()
     * @generated
     */
    EReference getSample_Form();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.Sample#getGeometry <em>Geometry</em>}'.
     * @return the meta object for the attribute '<em>Geometry</em>'.
     * @see org.nitrolith.model.measurement.Sample#getGeometry()
     * @see #getSample()
     * @generated
     */
    EAttribute getSample_Geometry();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.Sample#getMass <em>Mass</em>}'.
     * @return the meta object for the attribute '<em>Mass</em>'.
     * @see org.nitrolith.model.measurement.Sample#getMass()
     * @see #getSample()
     * @generated
     */
    EAttribute getSample_Mass();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.Sample#getDiameter <em>Diameter</em>}'.
     * @return the meta object for the attribute '<em>Diameter</em>'.
     * @see org.nitrolith.model.measurement.Sample#getDiameter()
     * @see #getSample()
     * @generated
     */
    EAttribute getSample_Diameter();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.Sample#getArea <em>Area</em>}'.
     * @return the meta object for the attribute '<em>Area</em>'.
     * @see org.nitrolith.model.measurement.Sample#getArea()
     * @see #getSample()
     * @generated
     */
    EAttribute getSample_Area();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.Sample#getThickness <em>Thickness</em>}'.
     * @return the meta object for the attribute '<em>Thickness</em>'.
     * @see org.nitrolith.model.measurement.Sample#getThickness()
     * @see #getSample()
     * @generated
     */
    EAttribute getSample_Thickness();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.Sample#getDensity <em>Density</em>}'.
     * @return the meta object for the attribute '<em>Density</em>'.
     * @see org.nitrolith.model.measurement.Sample#getDensity()
     * @see #getSample()
     * @generated
     */
    EAttribute getSample_Density();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.Sample#getRelativeDensity <em>Relative Density</em>}'.
     * @return the meta object for the attribute '<em>Relative Density</em>'.
     * @see org.nitrolith.model.measurement.Sample#getRelativeDensity()
     * @see #getSample()
     * @generated
     */
    EAttribute getSample_RelativeDensity();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.Sample#getPressingPressure <em>Pressing Pressure</em>}'.
     * @return the meta object for the attribute '<em>Pressing Pressure</em>'.
     * @see org.nitrolith.model.measurement.Sample#getPressingPressure()
     * @see #getSample()
     * @generated
     */
    EAttribute getSample_PressingPressure();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.Sample#getPreparedOn <em>Prepared On</em>}'.
     * @return the meta object for the attribute '<em>Prepared On</em>'.
     * @see org.nitrolith.model.measurement.Sample#getPreparedOn()
     * @see #getSample()
     * @generated
     */
    EAttribute getSample_PreparedOn();

    /**
     * Returns the meta object for the containment reference '{@link org.nitrolith.model.measurement.Sample#getElectrodes <em>Electrodes</em>}'.
     * @return the meta object for the containment reference '<em>Electrodes</em>'.
     * @see org.nitrolith.model.measurement.Sample#getElectrodes()
     * @see #getSample()
     * @generated
     */
    EReference getSample_Electrodes();

    /**
     * Returns the meta object for the containment reference '{@link org.nitrolith.model.measurement.Sample#getFixture <em>Fixture</em>}'.
     * @return the meta object for the containment reference '<em>Fixture</em>'.
     * @see org.nitrolith.model.measurement.Sample#getFixture()
     * @see #getSample()
     * @generated
     */
    EReference getSample_Fixture();

    /**
     * Returns the meta object for the containment reference list '{@link org.nitrolith.model.measurement.Sample#getMeasurements <em>Measurements</em>}'.
     * @return the meta object for the containment reference list '<em>Measurements</em>'.
     * @see org.nitrolith.model.measurement.Sample#getMeasurements()
     * @see #getSample()
     * @generated
     */
    EReference getSample_Measurements();

    /**
     * Returns the meta object for the containment reference list '{@link org.nitrolith.model.measurement.Sample#getAttachments <em>Attachments</em>}'.
     * @return the meta object for the containment reference list '<em>Attachments</em>'.
     * @see org.nitrolith.model.measurement.Sample#getAttachments()
     * @see #getSample()
     * @generated
     */
    EReference getSample_Attachments();

    /**
     * Returns the meta object for class '{@link org.nitrolith.model.measurement.Electrodes <em>Electrodes</em>}'.
     * @return the meta object for class '<em>Electrodes</em>'.
     * @see org.nitrolith.model.measurement.Electrodes
     * @generated
     */
    EClass getElectrodes();

    /**
     * Returns the meta object for the reference '{@link org.nitrolith.model.measurement.Electrodes#getMaterial <em>Material</em>}'.
     * @return the meta object for the reference '<em>Material</em>'.
     * @see org.nitrolith.model.measurement.Electrodes#getMaterial()
     * @see #getElectrodes()
     * @generated
     */
    EReference getElectrodes_Material();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.Electrodes#getMaterialName <em>Material Name</em>}'.
     * @return the meta object for the attribute '<em>Material Name</em>'.
     * @see org.nitrolith.model.measurement.Electrodes#getMaterialName()
     * @see #getElectrodes()
     * @generated
     */
    EAttribute getElectrodes_MaterialName();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.Electrodes#getBehaviour <em>Behaviour</em>}'.
     * @return the meta object for the attribute '<em>Behaviour</em>'.
     * @see org.nitrolith.model.measurement.Electrodes#getBehaviour()
     * @see #getElectrodes()
     * @generated
     */
    EAttribute getElectrodes_Behaviour();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.Electrodes#getApplication <em>Application</em>}'.
     * @return the meta object for the attribute '<em>Application</em>'.
     * @see org.nitrolith.model.measurement.Electrodes#getApplication()
     * @see #getElectrodes()
     * @generated
     */
    EAttribute getElectrodes_Application();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.Electrodes#getDiameter <em>Diameter</em>}'.
     * @return the meta object for the attribute '<em>Diameter</em>'.
     * @see org.nitrolith.model.measurement.Electrodes#getDiameter()
     * @see #getElectrodes()
     * @generated
     */
    EAttribute getElectrodes_Diameter();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.Electrodes#getThickness <em>Thickness</em>}'.
     * @return the meta object for the attribute '<em>Thickness</em>'.
     * @see org.nitrolith.model.measurement.Electrodes#getThickness()
     * @see #getElectrodes()
     * @generated
     */
    EAttribute getElectrodes_Thickness();

    /**
     * Returns the meta object for class '{@link org.nitrolith.model.measurement.Fixture <em>Fixture</em>}'.
     * @return the meta object for class '<em>Fixture</em>'.
     * @see org.nitrolith.model.measurement.Fixture
     * @generated
     */
    EClass getFixture();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.Fixture#getStackPressure <em>Stack Pressure</em>}'.
     * @return the meta object for the attribute '<em>Stack Pressure</em>'.
     * @see org.nitrolith.model.measurement.Fixture#getStackPressure()
     * @see #getFixture()
     * @generated
     */
    EAttribute getFixture_StackPressure();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.Fixture#getDieMaterial <em>Die Material</em>}'.
     * @return the meta object for the attribute '<em>Die Material</em>'.
     * @see org.nitrolith.model.measurement.Fixture#getDieMaterial()
     * @see #getFixture()
     * @generated
     */
    EAttribute getFixture_DieMaterial();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.Fixture#getCorrection <em>Correction</em>}'.
     * @return the meta object for the attribute '<em>Correction</em>'.
     * @see org.nitrolith.model.measurement.Fixture#getCorrection()
     * @see #getFixture()
     * @generated
     */
    EAttribute getFixture_Correction();

    /**
     * Returns the meta object for class '{@link org.nitrolith.model.measurement.DataFile <em>Data File</em>}'.
     * @return the meta object for class '<em>Data File</em>'.
     * @see org.nitrolith.model.measurement.DataFile
     * @generated
     */
    EClass getDataFile();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.DataFile#getReader <em>Reader</em>}'.
     * @return the meta object for the attribute '<em>Reader</em>'.
     * @see org.nitrolith.model.measurement.DataFile#getReader()
     * @see #getDataFile()
     * @generated
     */
    EAttribute getDataFile_Reader();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.DataFile#getIndex <em>Index</em>}'.
     * @return the meta object for the attribute '<em>Index</em>'.
     * @see org.nitrolith.model.measurement.DataFile#getIndex()
     * @see #getDataFile()
     * @generated
     */
    EAttribute getDataFile_Index();

    /**
     * Returns the meta object for class '{@link org.nitrolith.model.measurement.Measurement <em>Measurement</em>}'.
     * @return the meta object for class '<em>Measurement</em>'.
     * @see org.nitrolith.model.measurement.Measurement
     * @generated
     */
    EClass getMeasurement();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.Measurement#getMeasuredOn <em>Measured On</em>}'.
     * @return the meta object for the attribute '<em>Measured On</em>'.
     * @see org.nitrolith.model.measurement.Measurement#getMeasuredOn()
     * @see #getMeasurement()
     * @generated
     */
    EAttribute getMeasurement_MeasuredOn();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.Measurement#getOperator <em>Operator</em>}'.
     * @return the meta object for the attribute '<em>Operator</em>'.
     * @see org.nitrolith.model.measurement.Measurement#getOperator()
     * @see #getMeasurement()
     * @generated
     */
    EAttribute getMeasurement_Operator();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.Measurement#getInstrument <em>Instrument</em>}'.
     * @return the meta object for the attribute '<em>Instrument</em>'.
     * @see org.nitrolith.model.measurement.Measurement#getInstrument()
     * @see #getMeasurement()
     * @generated
     */
    EAttribute getMeasurement_Instrument();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.Measurement#getTemperature <em>Temperature</em>}'.
     * @return the meta object for the attribute '<em>Temperature</em>'.
     * @see org.nitrolith.model.measurement.Measurement#getTemperature()
     * @see #getMeasurement()
     * @generated
     */
    EAttribute getMeasurement_Temperature();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.Measurement#isSimulated <em>Simulated</em>}'.
     * @return the meta object for the attribute '<em>Simulated</em>'.
     * @see org.nitrolith.model.measurement.Measurement#isSimulated()
     * @see #getMeasurement()
     * @generated
     */
    EAttribute getMeasurement_Simulated();

    /**
     * Returns the meta object for the containment reference '{@link org.nitrolith.model.measurement.Measurement#getAtmosphere <em>Atmosphere</em>}'.
     * @return the meta object for the containment reference '<em>Atmosphere</em>'.
     * @see org.nitrolith.model.measurement.Measurement#getAtmosphere()
     * @see #getMeasurement()
     * @generated
     */
    EReference getMeasurement_Atmosphere();

    /**
     * Returns the meta object for the containment reference list '{@link org.nitrolith.model.measurement.Measurement#getDataFiles <em>Data Files</em>}'.
     * @return the meta object for the containment reference list '<em>Data Files</em>'.
     * @see org.nitrolith.model.measurement.Measurement#getDataFiles()
     * @see #getMeasurement()
     * @generated
     */
    EReference getMeasurement_DataFiles();

    /**
     * Returns the meta object for the containment reference list '{@link org.nitrolith.model.measurement.Measurement#getAttachments <em>Attachments</em>}'.
     * @return the meta object for the containment reference list '<em>Attachments</em>'.
     * @see org.nitrolith.model.measurement.Measurement#getAttachments()
     * @see #getMeasurement()
     * @generated
     */
    EReference getMeasurement_Attachments();

    /**
     * Returns the meta object for class '{@link org.nitrolith.model.measurement.ImpedanceSpectrum <em>Impedance Spectrum</em>}'.
     * @return the meta object for class '<em>Impedance Spectrum</em>'.
     * @see org.nitrolith.model.measurement.ImpedanceSpectrum
     * @generated
     */
    EClass getImpedanceSpectrum();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.ImpedanceSpectrum#getLowestFrequency <em>Lowest Frequency</em>}'.
     * @return the meta object for the attribute '<em>Lowest Frequency</em>'.
     * @see org.nitrolith.model.measurement.ImpedanceSpectrum#getLowestFrequency()
     * @see #getImpedanceSpectrum()
     * @generated
     */
    EAttribute getImpedanceSpectrum_LowestFrequency();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.ImpedanceSpectrum#getHighestFrequency <em>Highest Frequency</em>}'.
     * @return the meta object for the attribute '<em>Highest Frequency</em>'.
     * @see org.nitrolith.model.measurement.ImpedanceSpectrum#getHighestFrequency()
     * @see #getImpedanceSpectrum()
     * @generated
     */
    EAttribute getImpedanceSpectrum_HighestFrequency();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.ImpedanceSpectrum#getPoints <em>Points</em>}'.
     * @return the meta object for the attribute '<em>Points</em>'.
     * @see org.nitrolith.model.measurement.ImpedanceSpectrum#getPoints()
     * @see #getImpedanceSpectrum()
     * @generated
     */
    EAttribute getImpedanceSpectrum_Points();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.ImpedanceSpectrum#getAmplitude <em>Amplitude</em>}'.
     * @return the meta object for the attribute '<em>Amplitude</em>'.
     * @see org.nitrolith.model.measurement.ImpedanceSpectrum#getAmplitude()
     * @see #getImpedanceSpectrum()
     * @generated
     */
    EAttribute getImpedanceSpectrum_Amplitude();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.ImpedanceSpectrum#getBias <em>Bias</em>}'.
     * @return the meta object for the attribute '<em>Bias</em>'.
     * @see org.nitrolith.model.measurement.ImpedanceSpectrum#getBias()
     * @see #getImpedanceSpectrum()
     * @generated
     */
    EAttribute getImpedanceSpectrum_Bias();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.ImpedanceSpectrum#isComplete <em>Complete</em>}'.
     * @return the meta object for the attribute '<em>Complete</em>'.
     * @see org.nitrolith.model.measurement.ImpedanceSpectrum#isComplete()
     * @see #getImpedanceSpectrum()
     * @generated
     */
    EAttribute getImpedanceSpectrum_Complete();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.ImpedanceSpectrum#getExcludedPoints <em>Excluded Points</em>}'.
     * @return the meta object for the attribute '<em>Excluded Points</em>'.
     * @see org.nitrolith.model.measurement.ImpedanceSpectrum#getExcludedPoints()
     * @see #getImpedanceSpectrum()
     * @generated
     */
    EAttribute getImpedanceSpectrum_ExcludedPoints();

    /**
     * Returns the meta object for the containment reference list '{@link org.nitrolith.model.measurement.ImpedanceSpectrum#getKramersKronig <em>Kramers Kronig</em>}'.
     * @return the meta object for the containment reference list '<em>Kramers Kronig</em>'.
     * @see org.nitrolith.model.measurement.ImpedanceSpectrum#getKramersKronig()
     * @see #getImpedanceSpectrum()
     * @generated
     */
    EReference getImpedanceSpectrum_KramersKronig();

    /**
     * Returns the meta object for the containment reference list '{@link org.nitrolith.model.measurement.ImpedanceSpectrum#getFits <em>Fits</em>}'.
     * @return the meta object for the containment reference list '<em>Fits</em>'.
     * @see org.nitrolith.model.measurement.ImpedanceSpectrum#getFits()
     * @see #getImpedanceSpectrum()
     * @generated
     */
    EReference getImpedanceSpectrum_Fits();

    /**
     * Returns the meta object for the containment reference list '{@link org.nitrolith.model.measurement.ImpedanceSpectrum#getRelaxationTimes <em>Relaxation Times</em>}'.
     * @return the meta object for the containment reference list '<em>Relaxation Times</em>'.
     * @see org.nitrolith.model.measurement.ImpedanceSpectrum#getRelaxationTimes()
     * @see #getImpedanceSpectrum()
     * @generated
     */
    EReference getImpedanceSpectrum_RelaxationTimes();

    /**
     * Returns the meta object for class '{@link org.nitrolith.model.measurement.KramersKronigTest <em>Kramers Kronig Test</em>}'.
     * @return the meta object for class '<em>Kramers Kronig Test</em>'.
     * @see org.nitrolith.model.measurement.KramersKronigTest
     * @generated
     */
    EClass getKramersKronigTest();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.KramersKronigTest#getVerdict <em>Verdict</em>}'.
     * @return the meta object for the attribute '<em>Verdict</em>'.
     * @see org.nitrolith.model.measurement.KramersKronigTest#getVerdict()
     * @see #getKramersKronigTest()
     * @generated
     */
    EAttribute getKramersKronigTest_Verdict();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.KramersKronigTest#getForm <em>Form</em>}'.
     * @return the meta object for the attribute '<em>Form</em>'.
     * @see org.nitrolith.model.measurement.KramersKronigTest#getForm()
     * @see #getKramersKronigTest()
     * @generated
     */
    EAttribute getKramersKronigTest_Form();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.KramersKronigTest#getMethod <em>Method</em>}'.
     * @return the meta object for the attribute '<em>Method</em>'.
     * @see org.nitrolith.model.measurement.KramersKronigTest#getMethod()
     * @see #getKramersKronigTest()
     * @generated
     */
    EAttribute getKramersKronigTest_Method();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.KramersKronigTest#getElements <em>Elements</em>}'.
     * @return the meta object for the attribute '<em>Elements</em>'.
     * @see org.nitrolith.model.measurement.KramersKronigTest#getElements()
     * @see #getKramersKronigTest()
     * @generated
     */
    EAttribute getKramersKronigTest_Elements();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.KramersKronigTest#getMu <em>Mu</em>}'.
     * @return the meta object for the attribute '<em>Mu</em>'.
     * @see org.nitrolith.model.measurement.KramersKronigTest#getMu()
     * @see #getKramersKronigTest()
     * @generated
     */
    EAttribute getKramersKronigTest_Mu();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.KramersKronigTest#getNoise <em>Noise</em>}'.
     * @return the meta object for the attribute '<em>Noise</em>'.
     * @see org.nitrolith.model.measurement.KramersKronigTest#getNoise()
     * @see #getKramersKronigTest()
     * @generated
     */
    EAttribute getKramersKronigTest_Noise();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.KramersKronigTest#getResidualsReal <em>Residuals Real</em>}'.
     * @return the meta object for the attribute '<em>Residuals Real</em>'.
     * @see org.nitrolith.model.measurement.KramersKronigTest#getResidualsReal()
     * @see #getKramersKronigTest()
     * @generated
     */
    EAttribute getKramersKronigTest_ResidualsReal();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.KramersKronigTest#getResidualsImaginary <em>Residuals Imaginary</em>}'.
     * @return the meta object for the attribute '<em>Residuals Imaginary</em>'.
     * @see org.nitrolith.model.measurement.KramersKronigTest#getResidualsImaginary()
     * @see #getKramersKronigTest()
     * @generated
     */
    EAttribute getKramersKronigTest_ResidualsImaginary();

    /**
     * Returns the meta object for class '{@link org.nitrolith.model.measurement.ImpedanceFit <em>Impedance Fit</em>}'.
     * @return the meta object for class '<em>Impedance Fit</em>'.
     * @see org.nitrolith.model.measurement.ImpedanceFit
     * @generated
     */
    EClass getImpedanceFit();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.ImpedanceFit#getCircuit <em>Circuit</em>}'.
     * @return the meta object for the attribute '<em>Circuit</em>'.
     * @see org.nitrolith.model.measurement.ImpedanceFit#getCircuit()
     * @see #getImpedanceFit()
     * @generated
     */
    EAttribute getImpedanceFit_Circuit();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.ImpedanceFit#getWeighting <em>Weighting</em>}'.
     * @return the meta object for the attribute '<em>Weighting</em>'.
     * @see org.nitrolith.model.measurement.ImpedanceFit#getWeighting()
     * @see #getImpedanceFit()
     * @generated
     */
    EAttribute getImpedanceFit_Weighting();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.ImpedanceFit#getForm <em>Form</em>}'.
     * @return the meta object for the attribute '<em>Form</em>'.
     * @see org.nitrolith.model.measurement.ImpedanceFit#getForm()
     * @see #getImpedanceFit()
     * @generated
     */
    EAttribute getImpedanceFit_Form();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.ImpedanceFit#getExcludedPoints <em>Excluded Points</em>}'.
     * @return the meta object for the attribute '<em>Excluded Points</em>'.
     * @see org.nitrolith.model.measurement.ImpedanceFit#getExcludedPoints()
     * @see #getImpedanceFit()
     * @generated
     */
    EAttribute getImpedanceFit_ExcludedPoints();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.ImpedanceFit#getLowestFrequency <em>Lowest Frequency</em>}'.
     * @return the meta object for the attribute '<em>Lowest Frequency</em>'.
     * @see org.nitrolith.model.measurement.ImpedanceFit#getLowestFrequency()
     * @see #getImpedanceFit()
     * @generated
     */
    EAttribute getImpedanceFit_LowestFrequency();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.ImpedanceFit#getHighestFrequency <em>Highest Frequency</em>}'.
     * @return the meta object for the attribute '<em>Highest Frequency</em>'.
     * @see org.nitrolith.model.measurement.ImpedanceFit#getHighestFrequency()
     * @see #getImpedanceFit()
     * @generated
     */
    EAttribute getImpedanceFit_HighestFrequency();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.ImpedanceFit#getPoints <em>Points</em>}'.
     * @return the meta object for the attribute '<em>Points</em>'.
     * @see org.nitrolith.model.measurement.ImpedanceFit#getPoints()
     * @see #getImpedanceFit()
     * @generated
     */
    EAttribute getImpedanceFit_Points();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.ImpedanceFit#getDegreesOfFreedom <em>Degrees Of Freedom</em>}'.
     * @return the meta object for the attribute '<em>Degrees Of Freedom</em>'.
     * @see org.nitrolith.model.measurement.ImpedanceFit#getDegreesOfFreedom()
     * @see #getImpedanceFit()
     * @generated
     */
    EAttribute getImpedanceFit_DegreesOfFreedom();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.ImpedanceFit#getChiSquare <em>Chi Square</em>}'.
     * @return the meta object for the attribute '<em>Chi Square</em>'.
     * @see org.nitrolith.model.measurement.ImpedanceFit#getChiSquare()
     * @see #getImpedanceFit()
     * @generated
     */
    EAttribute getImpedanceFit_ChiSquare();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.ImpedanceFit#getReducedChiSquare <em>Reduced Chi Square</em>}'.
     * @return the meta object for the attribute '<em>Reduced Chi Square</em>'.
     * @see org.nitrolith.model.measurement.ImpedanceFit#getReducedChiSquare()
     * @see #getImpedanceFit()
     * @generated
     */
    EAttribute getImpedanceFit_ReducedChiSquare();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.ImpedanceFit#getAicc <em>Aicc</em>}'.
     * @return the meta object for the attribute '<em>Aicc</em>'.
     * @see org.nitrolith.model.measurement.ImpedanceFit#getAicc()
     * @see #getImpedanceFit()
     * @generated
     */
    EAttribute getImpedanceFit_Aicc();

    /**
     * Returns the meta object for the containment reference list '{@link org.nitrolith.model.measurement.ImpedanceFit#getParameters <em>Parameters</em>}'.
     * @return the meta object for the containment reference list '<em>Parameters</em>'.
     * @see org.nitrolith.model.measurement.ImpedanceFit#getParameters()
     * @see #getImpedanceFit()
     * @generated
     */
    EReference getImpedanceFit_Parameters();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.ImpedanceFit#getCorrelation <em>Correlation</em>}'.
     * @return the meta object for the attribute '<em>Correlation</em>'.
     * @see org.nitrolith.model.measurement.ImpedanceFit#getCorrelation()
     * @see #getImpedanceFit()
     * @generated
     */
    EAttribute getImpedanceFit_Correlation();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.ImpedanceFit#getKramersKronigVerdict <em>Kramers Kronig Verdict</em>}'.
     * @return the meta object for the attribute '<em>Kramers Kronig Verdict</em>'.
     * @see org.nitrolith.model.measurement.ImpedanceFit#getKramersKronigVerdict()
     * @see #getImpedanceFit()
     * @generated
     */
    EAttribute getImpedanceFit_KramersKronigVerdict();

    /**
     * Returns the meta object for the containment reference list '{@link org.nitrolith.model.measurement.ImpedanceFit#getConductivities <em>Conductivities</em>}'.
     * @return the meta object for the containment reference list '<em>Conductivities</em>'.
     * @see org.nitrolith.model.measurement.ImpedanceFit#getConductivities()
     * @see #getImpedanceFit()
     * @generated
     */
    EReference getImpedanceFit_Conductivities();

    /**
     * Returns the meta object for class '{@link org.nitrolith.model.measurement.FitParameter <em>Fit Parameter</em>}'.
     * @return the meta object for class '<em>Fit Parameter</em>'.
     * @see org.nitrolith.model.measurement.FitParameter
     * @generated
     */
    EClass getFitParameter();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.FitParameter#getValue <em>Value</em>}'.
     * @return the meta object for the attribute '<em>Value</em>'.
     * @see org.nitrolith.model.measurement.FitParameter#getValue()
     * @see #getFitParameter()
     * @generated
     */
    EAttribute getFitParameter_Value();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.FitParameter#getStandardError <em>Standard Error</em>}'.
     * @return the meta object for the attribute '<em>Standard Error</em>'.
     * @see org.nitrolith.model.measurement.FitParameter#getStandardError()
     * @see #getFitParameter()
     * @generated
     */
    EAttribute getFitParameter_StandardError();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.FitParameter#getInitialValue <em>Initial Value</em>}'.
     * @return the meta object for the attribute '<em>Initial Value</em>'.
     * @see org.nitrolith.model.measurement.FitParameter#getInitialValue()
     * @see #getFitParameter()
     * @generated
     */
    EAttribute getFitParameter_InitialValue();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.FitParameter#getLowerBound <em>Lower Bound</em>}'.
     * @return the meta object for the attribute '<em>Lower Bound</em>'.
     * @see org.nitrolith.model.measurement.FitParameter#getLowerBound()
     * @see #getFitParameter()
     * @generated
     */
    EAttribute getFitParameter_LowerBound();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.FitParameter#getUpperBound <em>Upper Bound</em>}'.
     * @return the meta object for the attribute '<em>Upper Bound</em>'.
     * @see org.nitrolith.model.measurement.FitParameter#getUpperBound()
     * @see #getFitParameter()
     * @generated
     */
    EAttribute getFitParameter_UpperBound();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.FitParameter#isFixed <em>Fixed</em>}'.
     * @return the meta object for the attribute '<em>Fixed</em>'.
     * @see org.nitrolith.model.measurement.FitParameter#isFixed()
     * @see #getFitParameter()
     * @generated
     */
    EAttribute getFitParameter_Fixed();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.FitParameter#getLinkedTo <em>Linked To</em>}'.
     * @return the meta object for the attribute '<em>Linked To</em>'.
     * @see org.nitrolith.model.measurement.FitParameter#getLinkedTo()
     * @see #getFitParameter()
     * @generated
     */
    EAttribute getFitParameter_LinkedTo();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.FitParameter#isShared <em>Shared</em>}'.
     * @return the meta object for the attribute '<em>Shared</em>'.
     * @see org.nitrolith.model.measurement.FitParameter#isShared()
     * @see #getFitParameter()
     * @generated
     */
    EAttribute getFitParameter_Shared();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.FitParameter#isAtBound <em>At Bound</em>}'.
     * @return the meta object for the attribute '<em>At Bound</em>'.
     * @see org.nitrolith.model.measurement.FitParameter#isAtBound()
     * @see #getFitParameter()
     * @generated
     */
    EAttribute getFitParameter_AtBound();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.FitParameter#isIdentifiable <em>Identifiable</em>}'.
     * @return the meta object for the attribute '<em>Identifiable</em>'.
     * @see org.nitrolith.model.measurement.FitParameter#isIdentifiable()
     * @see #getFitParameter()
     * @generated
     */
    EAttribute getFitParameter_Identifiable();

    /**
     * Returns the meta object for class '{@link org.nitrolith.model.measurement.ProcessConductivity <em>Process Conductivity</em>}'.
     * @return the meta object for class '<em>Process Conductivity</em>'.
     * @see org.nitrolith.model.measurement.ProcessConductivity
     * @generated
     */
    EClass getProcessConductivity();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.ProcessConductivity#getProcess <em>Process</em>}'.
     * @return the meta object for the attribute '<em>Process</em>'.
     * @see org.nitrolith.model.measurement.ProcessConductivity#getProcess()
     * @see #getProcessConductivity()
     * @generated
     */
    EAttribute getProcessConductivity_Process();

    /**
     * Returns the meta object for the attribute list '{@link org.nitrolith.model.measurement.ProcessConductivity#getResistances <em>Resistances</em>}'.
     * @return the meta object for the attribute list '<em>Resistances</em>'.
     * @see org.nitrolith.model.measurement.ProcessConductivity#getResistances()
     * @see #getProcessConductivity()
     * @generated
     */
    EAttribute getProcessConductivity_Resistances();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.ProcessConductivity#getValue <em>Value</em>}'.
     * @return the meta object for the attribute '<em>Value</em>'.
     * @see org.nitrolith.model.measurement.ProcessConductivity#getValue()
     * @see #getProcessConductivity()
     * @generated
     */
    EAttribute getProcessConductivity_Value();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.ProcessConductivity#getEffectiveCapacitance <em>Effective Capacitance</em>}'.
     * @return the meta object for the attribute '<em>Effective Capacitance</em>'.
     * @see org.nitrolith.model.measurement.ProcessConductivity#getEffectiveCapacitance()
     * @see #getProcessConductivity()
     * @generated
     */
    EAttribute getProcessConductivity_EffectiveCapacitance();

    /**
     * Returns the meta object for class '{@link org.nitrolith.model.measurement.DrtResult <em>Drt Result</em>}'.
     * @return the meta object for class '<em>Drt Result</em>'.
     * @see org.nitrolith.model.measurement.DrtResult
     * @generated
     */
    EClass getDrtResult();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.DrtResult#getMethod <em>Method</em>}'.
     * @return the meta object for the attribute '<em>Method</em>'.
     * @see org.nitrolith.model.measurement.DrtResult#getMethod()
     * @see #getDrtResult()
     * @generated
     */
    EAttribute getDrtResult_Method();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.DrtResult#getRegularization <em>Regularization</em>}'.
     * @return the meta object for the attribute '<em>Regularization</em>'.
     * @see org.nitrolith.model.measurement.DrtResult#getRegularization()
     * @see #getDrtResult()
     * @generated
     */
    EAttribute getDrtResult_Regularization();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.DrtResult#getSelection <em>Selection</em>}'.
     * @return the meta object for the attribute '<em>Selection</em>'.
     * @see org.nitrolith.model.measurement.DrtResult#getSelection()
     * @see #getDrtResult()
     * @generated
     */
    EAttribute getDrtResult_Selection();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.DrtResult#getTau <em>Tau</em>}'.
     * @return the meta object for the attribute '<em>Tau</em>'.
     * @see org.nitrolith.model.measurement.DrtResult#getTau()
     * @see #getDrtResult()
     * @generated
     */
    EAttribute getDrtResult_Tau();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.DrtResult#getGamma <em>Gamma</em>}'.
     * @return the meta object for the attribute '<em>Gamma</em>'.
     * @see org.nitrolith.model.measurement.DrtResult#getGamma()
     * @see #getDrtResult()
     * @generated
     */
    EAttribute getDrtResult_Gamma();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.DrtResult#getGammaLower <em>Gamma Lower</em>}'.
     * @return the meta object for the attribute '<em>Gamma Lower</em>'.
     * @see org.nitrolith.model.measurement.DrtResult#getGammaLower()
     * @see #getDrtResult()
     * @generated
     */
    EAttribute getDrtResult_GammaLower();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.DrtResult#getGammaUpper <em>Gamma Upper</em>}'.
     * @return the meta object for the attribute '<em>Gamma Upper</em>'.
     * @see org.nitrolith.model.measurement.DrtResult#getGammaUpper()
     * @see #getDrtResult()
     * @generated
     */
    EAttribute getDrtResult_GammaUpper();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.DrtResult#getConfidence <em>Confidence</em>}'.
     * @return the meta object for the attribute '<em>Confidence</em>'.
     * @see org.nitrolith.model.measurement.DrtResult#getConfidence()
     * @see #getDrtResult()
     * @generated
     */
    EAttribute getDrtResult_Confidence();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.DrtResult#getSeriesResistance <em>Series Resistance</em>}'.
     * @return the meta object for the attribute '<em>Series Resistance</em>'.
     * @see org.nitrolith.model.measurement.DrtResult#getSeriesResistance()
     * @see #getDrtResult()
     * @generated
     */
    EAttribute getDrtResult_SeriesResistance();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.DrtResult#getInductance <em>Inductance</em>}'.
     * @return the meta object for the attribute '<em>Inductance</em>'.
     * @see org.nitrolith.model.measurement.DrtResult#getInductance()
     * @see #getDrtResult()
     * @generated
     */
    EAttribute getDrtResult_Inductance();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.DrtResult#getCapacitance <em>Capacitance</em>}'.
     * @return the meta object for the attribute '<em>Capacitance</em>'.
     * @see org.nitrolith.model.measurement.DrtResult#getCapacitance()
     * @see #getDrtResult()
     * @generated
     */
    EAttribute getDrtResult_Capacitance();

    /**
     * Returns the meta object for the containment reference list '{@link org.nitrolith.model.measurement.DrtResult#getPeaks <em>Peaks</em>}'.
     * @return the meta object for the containment reference list '<em>Peaks</em>'.
     * @see org.nitrolith.model.measurement.DrtResult#getPeaks()
     * @see #getDrtResult()
     * @generated
     */
    EReference getDrtResult_Peaks();

    /**
     * Returns the meta object for class '{@link org.nitrolith.model.measurement.DrtPeak <em>Drt Peak</em>}'.
     * @return the meta object for class '<em>Drt Peak</em>'.
     * @see org.nitrolith.model.measurement.DrtPeak
     * @generated
     */
    EClass getDrtPeak();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.DrtPeak#getTau <em>Tau</em>}'.
     * @return the meta object for the attribute '<em>Tau</em>'.
     * @see org.nitrolith.model.measurement.DrtPeak#getTau()
     * @see #getDrtPeak()
     * @generated
     */
    EAttribute getDrtPeak_Tau();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.DrtPeak#getResistance <em>Resistance</em>}'.
     * @return the meta object for the attribute '<em>Resistance</em>'.
     * @see org.nitrolith.model.measurement.DrtPeak#getResistance()
     * @see #getDrtPeak()
     * @generated
     */
    EAttribute getDrtPeak_Resistance();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.DrtPeak#getCapacitance <em>Capacitance</em>}'.
     * @return the meta object for the attribute '<em>Capacitance</em>'.
     * @see org.nitrolith.model.measurement.DrtPeak#getCapacitance()
     * @see #getDrtPeak()
     * @generated
     */
    EAttribute getDrtPeak_Capacitance();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.DrtPeak#getAssignment <em>Assignment</em>}'.
     * @return the meta object for the attribute '<em>Assignment</em>'.
     * @see org.nitrolith.model.measurement.DrtPeak#getAssignment()
     * @see #getDrtPeak()
     * @generated
     */
    EAttribute getDrtPeak_Assignment();

    /**
     * Returns the meta object for class '{@link org.nitrolith.model.measurement.TemperatureSeries <em>Temperature Series</em>}'.
     * @return the meta object for class '<em>Temperature Series</em>'.
     * @see org.nitrolith.model.measurement.TemperatureSeries
     * @generated
     */
    EClass getTemperatureSeries();

    /**
     * Returns the meta object for the containment reference list '{@link org.nitrolith.model.measurement.TemperatureSeries#getSpectra <em>Spectra</em>}'.
     * @return the meta object for the containment reference list '<em>Spectra</em>'.
     * @see org.nitrolith.model.measurement.TemperatureSeries#getSpectra()
     * @see #getTemperatureSeries()
     * @generated
     */
    EReference getTemperatureSeries_Spectra();

    /**
     * Returns the meta object for the containment reference list '{@link org.nitrolith.model.measurement.TemperatureSeries#getFits <em>Fits</em>}'.
     * @return the meta object for the containment reference list '<em>Fits</em>'.
     * @see org.nitrolith.model.measurement.TemperatureSeries#getFits()
     * @see #getTemperatureSeries()
     * @generated
     */
    EReference getTemperatureSeries_Fits();

    /**
     * Returns the meta object for the containment reference list '{@link org.nitrolith.model.measurement.TemperatureSeries#getArrhenius <em>Arrhenius</em>}'.
     * @return the meta object for the containment reference list '<em>Arrhenius</em>'.
     * @see org.nitrolith.model.measurement.TemperatureSeries#getArrhenius()
     * @see #getTemperatureSeries()
     * @generated
     */
    EReference getTemperatureSeries_Arrhenius();

    /**
     * Returns the meta object for class '{@link org.nitrolith.model.measurement.SeriesFit <em>Series Fit</em>}'.
     * @return the meta object for class '<em>Series Fit</em>'.
     * @see org.nitrolith.model.measurement.SeriesFit
     * @generated
     */
    EClass getSeriesFit();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.SeriesFit#getCircuit <em>Circuit</em>}'.
     * @return the meta object for the attribute '<em>Circuit</em>'.
     * @see org.nitrolith.model.measurement.SeriesFit#getCircuit()
     * @see #getSeriesFit()
     * @generated
     */
    EAttribute getSeriesFit_Circuit();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.SeriesFit#isGlobal <em>Global</em>}'.
     * @return the meta object for the attribute '<em>Global</em>'.
     * @see org.nitrolith.model.measurement.SeriesFit#isGlobal()
     * @see #getSeriesFit()
     * @generated
     */
    EAttribute getSeriesFit_Global();

    /**
     * Returns the meta object for the attribute list '{@link org.nitrolith.model.measurement.SeriesFit#getSharedParameters <em>Shared Parameters</em>}'.
     * @return the meta object for the attribute list '<em>Shared Parameters</em>'.
     * @see org.nitrolith.model.measurement.SeriesFit#getSharedParameters()
     * @see #getSeriesFit()
     * @generated
     */
    EAttribute getSeriesFit_SharedParameters();

    /**
     * Returns the meta object for the reference list '{@link org.nitrolith.model.measurement.SeriesFit#getFits <em>Fits</em>}'.
     * @return the meta object for the reference list '<em>Fits</em>'.
     * @see org.nitrolith.model.measurement.SeriesFit#getFits()
     * @see #getSeriesFit()
     * @generated
     */
    EReference getSeriesFit_Fits();

    /**
     * Returns the meta object for class '{@link org.nitrolith.model.measurement.ArrheniusFit <em>Arrhenius Fit</em>}'.
     * @return the meta object for class '<em>Arrhenius Fit</em>'.
     * @see org.nitrolith.model.measurement.ArrheniusFit
     * @generated
     */
    EClass getArrheniusFit();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.ArrheniusFit#getProcess <em>Process</em>}'.
     * @return the meta object for the attribute '<em>Process</em>'.
     * @see org.nitrolith.model.measurement.ArrheniusFit#getProcess()
     * @see #getArrheniusFit()
     * @generated
     */
    EAttribute getArrheniusFit_Process();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.ArrheniusFit#getModel <em>Model</em>}'.
     * @return the meta object for the attribute '<em>Model</em>'.
     * @see org.nitrolith.model.measurement.ArrheniusFit#getModel()
     * @see #getArrheniusFit()
     * @generated
     */
    EAttribute getArrheniusFit_Model();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.ArrheniusFit#getWeighting <em>Weighting</em>}'.
     * @return the meta object for the attribute '<em>Weighting</em>'.
     * @see org.nitrolith.model.measurement.ArrheniusFit#getWeighting()
     * @see #getArrheniusFit()
     * @generated
     */
    EAttribute getArrheniusFit_Weighting();

    /**
     * Returns the meta object for the containment reference list '{@link org.nitrolith.model.measurement.ArrheniusFit#getPoints <em>Points</em>}'.
     * @return the meta object for the containment reference list '<em>Points</em>'.
     * @see org.nitrolith.model.measurement.ArrheniusFit#getPoints()
     * @see #getArrheniusFit()
     * @generated
     */
    EReference getArrheniusFit_Points();

    /**
     * Returns the meta object for the containment reference list '{@link org.nitrolith.model.measurement.ArrheniusFit#getBranches <em>Branches</em>}'.
     * @return the meta object for the containment reference list '<em>Branches</em>'.
     * @see org.nitrolith.model.measurement.ArrheniusFit#getBranches()
     * @see #getArrheniusFit()
     * @generated
     */
    EReference getArrheniusFit_Branches();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.ArrheniusFit#getBreakTemperature <em>Break Temperature</em>}'.
     * @return the meta object for the attribute '<em>Break Temperature</em>'.
     * @see org.nitrolith.model.measurement.ArrheniusFit#getBreakTemperature()
     * @see #getArrheniusFit()
     * @generated
     */
    EAttribute getArrheniusFit_BreakTemperature();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.ArrheniusFit#getConductivity25C <em>Conductivity25 C</em>}'.
     * @return the meta object for the attribute '<em>Conductivity25 C</em>'.
     * @see org.nitrolith.model.measurement.ArrheniusFit#getConductivity25C()
     * @see #getArrheniusFit()
     * @generated
     */
    EAttribute getArrheniusFit_Conductivity25C();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.ArrheniusFit#getConductivity25CLower <em>Conductivity25 CLower</em>}'.
     * @return the meta object for the attribute '<em>Conductivity25 CLower</em>'.
     * @see org.nitrolith.model.measurement.ArrheniusFit#getConductivity25CLower()
     * @see #getArrheniusFit()
     * @generated
     */
    EAttribute getArrheniusFit_Conductivity25CLower();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.ArrheniusFit#getConductivity25CUpper <em>Conductivity25 CUpper</em>}'.
     * @return the meta object for the attribute '<em>Conductivity25 CUpper</em>'.
     * @see org.nitrolith.model.measurement.ArrheniusFit#getConductivity25CUpper()
     * @see #getArrheniusFit()
     * @generated
     */
    EAttribute getArrheniusFit_Conductivity25CUpper();

    /**
     * Returns the meta object for class '{@link org.nitrolith.model.measurement.ArrheniusPoint <em>Arrhenius Point</em>}'.
     * @return the meta object for class '<em>Arrhenius Point</em>'.
     * @see org.nitrolith.model.measurement.ArrheniusPoint
     * @generated
     */
    EClass getArrheniusPoint();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.ArrheniusPoint#getTemperature <em>Temperature</em>}'.
     * @return the meta object for the attribute '<em>Temperature</em>'.
     * @see org.nitrolith.model.measurement.ArrheniusPoint#getTemperature()
     * @see #getArrheniusPoint()
     * @generated
     */
    EAttribute getArrheniusPoint_Temperature();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.ArrheniusPoint#getConductivity <em>Conductivity</em>}'.
     * @return the meta object for the attribute '<em>Conductivity</em>'.
     * @see org.nitrolith.model.measurement.ArrheniusPoint#getConductivity()
     * @see #getArrheniusPoint()
     * @generated
     */
    EAttribute getArrheniusPoint_Conductivity();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.ArrheniusPoint#isExcluded <em>Excluded</em>}'.
     * @return the meta object for the attribute '<em>Excluded</em>'.
     * @see org.nitrolith.model.measurement.ArrheniusPoint#isExcluded()
     * @see #getArrheniusPoint()
     * @generated
     */
    EAttribute getArrheniusPoint_Excluded();

    /**
     * Returns the meta object for the reference '{@link org.nitrolith.model.measurement.ArrheniusPoint#getFit <em>Fit</em>}'.
     * @return the meta object for the reference '<em>Fit</em>'.
     * @see org.nitrolith.model.measurement.ArrheniusPoint#getFit()
     * @see #getArrheniusPoint()
     * @generated
     */
    EReference getArrheniusPoint_Fit();

    /**
     * Returns the meta object for class '{@link org.nitrolith.model.measurement.ArrheniusBranch <em>Arrhenius Branch</em>}'.
     * @return the meta object for class '<em>Arrhenius Branch</em>'.
     * @see org.nitrolith.model.measurement.ArrheniusBranch
     * @generated
     */
    EClass getArrheniusBranch();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.ArrheniusBranch#getLowestTemperature <em>Lowest Temperature</em>}'.
     * @return the meta object for the attribute '<em>Lowest Temperature</em>'.
     * @see org.nitrolith.model.measurement.ArrheniusBranch#getLowestTemperature()
     * @see #getArrheniusBranch()
     * @generated
     */
    EAttribute getArrheniusBranch_LowestTemperature();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.ArrheniusBranch#getHighestTemperature <em>Highest Temperature</em>}'.
     * @return the meta object for the attribute '<em>Highest Temperature</em>'.
     * @see org.nitrolith.model.measurement.ArrheniusBranch#getHighestTemperature()
     * @see #getArrheniusBranch()
     * @generated
     */
    EAttribute getArrheniusBranch_HighestTemperature();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.ArrheniusBranch#getActivationEnergy <em>Activation Energy</em>}'.
     * @return the meta object for the attribute '<em>Activation Energy</em>'.
     * @see org.nitrolith.model.measurement.ArrheniusBranch#getActivationEnergy()
     * @see #getArrheniusBranch()
     * @generated
     */
    EAttribute getArrheniusBranch_ActivationEnergy();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.ArrheniusBranch#getActivationEnergyError <em>Activation Energy Error</em>}'.
     * @return the meta object for the attribute '<em>Activation Energy Error</em>'.
     * @see org.nitrolith.model.measurement.ArrheniusBranch#getActivationEnergyError()
     * @see #getArrheniusBranch()
     * @generated
     */
    EAttribute getArrheniusBranch_ActivationEnergyError();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.ArrheniusBranch#getPrefactor <em>Prefactor</em>}'.
     * @return the meta object for the attribute '<em>Prefactor</em>'.
     * @see org.nitrolith.model.measurement.ArrheniusBranch#getPrefactor()
     * @see #getArrheniusBranch()
     * @generated
     */
    EAttribute getArrheniusBranch_Prefactor();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.ArrheniusBranch#getLnPrefactor <em>Ln Prefactor</em>}'.
     * @return the meta object for the attribute '<em>Ln Prefactor</em>'.
     * @see org.nitrolith.model.measurement.ArrheniusBranch#getLnPrefactor()
     * @see #getArrheniusBranch()
     * @generated
     */
    EAttribute getArrheniusBranch_LnPrefactor();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.ArrheniusBranch#getLnPrefactorError <em>Ln Prefactor Error</em>}'.
     * @return the meta object for the attribute '<em>Ln Prefactor Error</em>'.
     * @see org.nitrolith.model.measurement.ArrheniusBranch#getLnPrefactorError()
     * @see #getArrheniusBranch()
     * @generated
     */
    EAttribute getArrheniusBranch_LnPrefactorError();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.ArrheniusBranch#getCovariance <em>Covariance</em>}'.
     * @return the meta object for the attribute '<em>Covariance</em>'.
     * @see org.nitrolith.model.measurement.ArrheniusBranch#getCovariance()
     * @see #getArrheniusBranch()
     * @generated
     */
    EAttribute getArrheniusBranch_Covariance();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.ArrheniusBranch#getVogelTemperature <em>Vogel Temperature</em>}'.
     * @return the meta object for the attribute '<em>Vogel Temperature</em>'.
     * @see org.nitrolith.model.measurement.ArrheniusBranch#getVogelTemperature()
     * @see #getArrheniusBranch()
     * @generated
     */
    EAttribute getArrheniusBranch_VogelTemperature();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.ArrheniusBranch#getRSquared <em>RSquared</em>}'.
     * @return the meta object for the attribute '<em>RSquared</em>'.
     * @see org.nitrolith.model.measurement.ArrheniusBranch#getRSquared()
     * @see #getArrheniusBranch()
     * @generated
     */
    EAttribute getArrheniusBranch_RSquared();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.ArrheniusBranch#getPoints <em>Points</em>}'.
     * @return the meta object for the attribute '<em>Points</em>'.
     * @see org.nitrolith.model.measurement.ArrheniusBranch#getPoints()
     * @see #getArrheniusBranch()
     * @generated
     */
    EAttribute getArrheniusBranch_Points();

    /**
     * Returns the meta object for class '{@link org.nitrolith.model.measurement.DcPolarization <em>Dc Polarization</em>}'.
     * @return the meta object for class '<em>Dc Polarization</em>'.
     * @see org.nitrolith.model.measurement.DcPolarization
     * @generated
     */
    EClass getDcPolarization();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.DcPolarization#getAppliedVoltage <em>Applied Voltage</em>}'.
     * @return the meta object for the attribute '<em>Applied Voltage</em>'.
     * @see org.nitrolith.model.measurement.DcPolarization#getAppliedVoltage()
     * @see #getDcPolarization()
     * @generated
     */
    EAttribute getDcPolarization_AppliedVoltage();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.DcPolarization#getInitialCurrent <em>Initial Current</em>}'.
     * @return the meta object for the attribute '<em>Initial Current</em>'.
     * @see org.nitrolith.model.measurement.DcPolarization#getInitialCurrent()
     * @see #getDcPolarization()
     * @generated
     */
    EAttribute getDcPolarization_InitialCurrent();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.DcPolarization#getSteadyCurrent <em>Steady Current</em>}'.
     * @return the meta object for the attribute '<em>Steady Current</em>'.
     * @see org.nitrolith.model.measurement.DcPolarization#getSteadyCurrent()
     * @see #getDcPolarization()
     * @generated
     */
    EAttribute getDcPolarization_SteadyCurrent();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.DcPolarization#getInitialResistance <em>Initial Resistance</em>}'.
     * @return the meta object for the attribute '<em>Initial Resistance</em>'.
     * @see org.nitrolith.model.measurement.DcPolarization#getInitialResistance()
     * @see #getDcPolarization()
     * @generated
     */
    EAttribute getDcPolarization_InitialResistance();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.DcPolarization#getSteadyResistance <em>Steady Resistance</em>}'.
     * @return the meta object for the attribute '<em>Steady Resistance</em>'.
     * @see org.nitrolith.model.measurement.DcPolarization#getSteadyResistance()
     * @see #getDcPolarization()
     * @generated
     */
    EAttribute getDcPolarization_SteadyResistance();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.DcPolarization#getDuration <em>Duration</em>}'.
     * @return the meta object for the attribute '<em>Duration</em>'.
     * @see org.nitrolith.model.measurement.DcPolarization#getDuration()
     * @see #getDcPolarization()
     * @generated
     */
    EAttribute getDcPolarization_Duration();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.DcPolarization#getElectronicConductivity <em>Electronic Conductivity</em>}'.
     * @return the meta object for the attribute '<em>Electronic Conductivity</em>'.
     * @see org.nitrolith.model.measurement.DcPolarization#getElectronicConductivity()
     * @see #getDcPolarization()
     * @generated
     */
    EAttribute getDcPolarization_ElectronicConductivity();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.DcPolarization#getTransferenceNumber <em>Transference Number</em>}'.
     * @return the meta object for the attribute '<em>Transference Number</em>'.
     * @see org.nitrolith.model.measurement.DcPolarization#getTransferenceNumber()
     * @see #getDcPolarization()
     * @generated
     */
    EAttribute getDcPolarization_TransferenceNumber();

    /**
     * Returns the meta object for class '{@link org.nitrolith.model.measurement.CriticalCurrentDensity <em>Critical Current Density</em>}'.
     * @return the meta object for class '<em>Critical Current Density</em>'.
     * @see org.nitrolith.model.measurement.CriticalCurrentDensity
     * @generated
     */
    EClass getCriticalCurrentDensity();

    /**
     * Returns the meta object for the containment reference list '{@link org.nitrolith.model.measurement.CriticalCurrentDensity#getSteps <em>Steps</em>}'.
     * @return the meta object for the containment reference list '<em>Steps</em>'.
     * @see org.nitrolith.model.measurement.CriticalCurrentDensity#getSteps()
     * @see #getCriticalCurrentDensity()
     * @generated
     */
    EReference getCriticalCurrentDensity_Steps();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.CriticalCurrentDensity#getCriticalCurrentDensity <em>Critical Current Density</em>}'.
     * @return the meta object for the attribute '<em>Critical Current Density</em>'.
     * @see org.nitrolith.model.measurement.CriticalCurrentDensity#getCriticalCurrentDensity()
     * @see #getCriticalCurrentDensity()
     * @generated
     */
    EAttribute getCriticalCurrentDensity_CriticalCurrentDensity();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.CriticalCurrentDensity#getCriticalCapacity <em>Critical Capacity</em>}'.
     * @return the meta object for the attribute '<em>Critical Capacity</em>'.
     * @see org.nitrolith.model.measurement.CriticalCurrentDensity#getCriticalCapacity()
     * @see #getCriticalCurrentDensity()
     * @generated
     */
    EAttribute getCriticalCurrentDensity_CriticalCapacity();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.CriticalCurrentDensity#isFailed <em>Failed</em>}'.
     * @return the meta object for the attribute '<em>Failed</em>'.
     * @see org.nitrolith.model.measurement.CriticalCurrentDensity#isFailed()
     * @see #getCriticalCurrentDensity()
     * @generated
     */
    EAttribute getCriticalCurrentDensity_Failed();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.CriticalCurrentDensity#getFailedAt <em>Failed At</em>}'.
     * @return the meta object for the attribute '<em>Failed At</em>'.
     * @see org.nitrolith.model.measurement.CriticalCurrentDensity#getFailedAt()
     * @see #getCriticalCurrentDensity()
     * @generated
     */
    EAttribute getCriticalCurrentDensity_FailedAt();

    /**
     * Returns the meta object for class '{@link org.nitrolith.model.measurement.CurrentStep <em>Current Step</em>}'.
     * @return the meta object for class '<em>Current Step</em>'.
     * @see org.nitrolith.model.measurement.CurrentStep
     * @generated
     */
    EClass getCurrentStep();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.CurrentStep#getCurrentDensity <em>Current Density</em>}'.
     * @return the meta object for the attribute '<em>Current Density</em>'.
     * @see org.nitrolith.model.measurement.CurrentStep#getCurrentDensity()
     * @see #getCurrentStep()
     * @generated
     */
    EAttribute getCurrentStep_CurrentDensity();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.CurrentStep#getCapacity <em>Capacity</em>}'.
     * @return the meta object for the attribute '<em>Capacity</em>'.
     * @see org.nitrolith.model.measurement.CurrentStep#getCapacity()
     * @see #getCurrentStep()
     * @generated
     */
    EAttribute getCurrentStep_Capacity();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.CurrentStep#getDuration <em>Duration</em>}'.
     * @return the meta object for the attribute '<em>Duration</em>'.
     * @see org.nitrolith.model.measurement.CurrentStep#getDuration()
     * @see #getCurrentStep()
     * @generated
     */
    EAttribute getCurrentStep_Duration();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.CurrentStep#getCycles <em>Cycles</em>}'.
     * @return the meta object for the attribute '<em>Cycles</em>'.
     * @see org.nitrolith.model.measurement.CurrentStep#getCycles()
     * @see #getCurrentStep()
     * @generated
     */
    EAttribute getCurrentStep_Cycles();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.CurrentStep#getOverpotential <em>Overpotential</em>}'.
     * @return the meta object for the attribute '<em>Overpotential</em>'.
     * @see org.nitrolith.model.measurement.CurrentStep#getOverpotential()
     * @see #getCurrentStep()
     * @generated
     */
    EAttribute getCurrentStep_Overpotential();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.CurrentStep#isFailed <em>Failed</em>}'.
     * @return the meta object for the attribute '<em>Failed</em>'.
     * @see org.nitrolith.model.measurement.CurrentStep#isFailed()
     * @see #getCurrentStep()
     * @generated
     */
    EAttribute getCurrentStep_Failed();

    /**
     * Returns the meta object for class '{@link org.nitrolith.model.measurement.GalvanostaticCycling <em>Galvanostatic Cycling</em>}'.
     * @return the meta object for class '<em>Galvanostatic Cycling</em>'.
     * @see org.nitrolith.model.measurement.GalvanostaticCycling
     * @generated
     */
    EClass getGalvanostaticCycling();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.GalvanostaticCycling#getCurrentDensity <em>Current Density</em>}'.
     * @return the meta object for the attribute '<em>Current Density</em>'.
     * @see org.nitrolith.model.measurement.GalvanostaticCycling#getCurrentDensity()
     * @see #getGalvanostaticCycling()
     * @generated
     */
    EAttribute getGalvanostaticCycling_CurrentDensity();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.GalvanostaticCycling#getRate <em>Rate</em>}'.
     * @return the meta object for the attribute '<em>Rate</em>'.
     * @see org.nitrolith.model.measurement.GalvanostaticCycling#getRate()
     * @see #getGalvanostaticCycling()
     * @generated
     */
    EAttribute getGalvanostaticCycling_Rate();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.GalvanostaticCycling#getUpperCutoffVoltage <em>Upper Cutoff Voltage</em>}'.
     * @return the meta object for the attribute '<em>Upper Cutoff Voltage</em>'.
     * @see org.nitrolith.model.measurement.GalvanostaticCycling#getUpperCutoffVoltage()
     * @see #getGalvanostaticCycling()
     * @generated
     */
    EAttribute getGalvanostaticCycling_UpperCutoffVoltage();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.GalvanostaticCycling#getLowerCutoffVoltage <em>Lower Cutoff Voltage</em>}'.
     * @return the meta object for the attribute '<em>Lower Cutoff Voltage</em>'.
     * @see org.nitrolith.model.measurement.GalvanostaticCycling#getLowerCutoffVoltage()
     * @see #getGalvanostaticCycling()
     * @generated
     */
    EAttribute getGalvanostaticCycling_LowerCutoffVoltage();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.GalvanostaticCycling#getCycleNumber <em>Cycle Number</em>}'.
     * @return the meta object for the attribute '<em>Cycle Number</em>'.
     * @see org.nitrolith.model.measurement.GalvanostaticCycling#getCycleNumber()
     * @see #getGalvanostaticCycling()
     * @generated
     */
    EAttribute getGalvanostaticCycling_CycleNumber();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.GalvanostaticCycling#getChargeCapacity <em>Charge Capacity</em>}'.
     * @return the meta object for the attribute '<em>Charge Capacity</em>'.
     * @see org.nitrolith.model.measurement.GalvanostaticCycling#getChargeCapacity()
     * @see #getGalvanostaticCycling()
     * @generated
     */
    EAttribute getGalvanostaticCycling_ChargeCapacity();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.GalvanostaticCycling#getDischargeCapacity <em>Discharge Capacity</em>}'.
     * @return the meta object for the attribute '<em>Discharge Capacity</em>'.
     * @see org.nitrolith.model.measurement.GalvanostaticCycling#getDischargeCapacity()
     * @see #getGalvanostaticCycling()
     * @generated
     */
    EAttribute getGalvanostaticCycling_DischargeCapacity();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.GalvanostaticCycling#getRetention <em>Retention</em>}'.
     * @return the meta object for the attribute '<em>Retention</em>'.
     * @see org.nitrolith.model.measurement.GalvanostaticCycling#getRetention()
     * @see #getGalvanostaticCycling()
     * @generated
     */
    EAttribute getGalvanostaticCycling_Retention();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.GalvanostaticCycling#getCoulombicEfficiency <em>Coulombic Efficiency</em>}'.
     * @return the meta object for the attribute '<em>Coulombic Efficiency</em>'.
     * @see org.nitrolith.model.measurement.GalvanostaticCycling#getCoulombicEfficiency()
     * @see #getGalvanostaticCycling()
     * @generated
     */
    EAttribute getGalvanostaticCycling_CoulombicEfficiency();

    /**
     * Returns the meta object for class '{@link org.nitrolith.model.measurement.AirExposureSeries <em>Air Exposure Series</em>}'.
     * @return the meta object for class '<em>Air Exposure Series</em>'.
     * @see org.nitrolith.model.measurement.AirExposureSeries
     * @generated
     */
    EClass getAirExposureSeries();

    /**
     * Returns the meta object for the containment reference list '{@link org.nitrolith.model.measurement.AirExposureSeries#getPoints <em>Points</em>}'.
     * @return the meta object for the containment reference list '<em>Points</em>'.
     * @see org.nitrolith.model.measurement.AirExposureSeries#getPoints()
     * @see #getAirExposureSeries()
     * @generated
     */
    EReference getAirExposureSeries_Points();

    /**
     * Returns the meta object for class '{@link org.nitrolith.model.measurement.ExposurePoint <em>Exposure Point</em>}'.
     * @return the meta object for class '<em>Exposure Point</em>'.
     * @see org.nitrolith.model.measurement.ExposurePoint
     * @generated
     */
    EClass getExposurePoint();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.ExposurePoint#getTime <em>Time</em>}'.
     * @return the meta object for the attribute '<em>Time</em>'.
     * @see org.nitrolith.model.measurement.ExposurePoint#getTime()
     * @see #getExposurePoint()
     * @generated
     */
    EAttribute getExposurePoint_Time();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.ExposurePoint#getConductivity <em>Conductivity</em>}'.
     * @return the meta object for the attribute '<em>Conductivity</em>'.
     * @see org.nitrolith.model.measurement.ExposurePoint#getConductivity()
     * @see #getExposurePoint()
     * @generated
     */
    EAttribute getExposurePoint_Conductivity();

    /**
     * Returns the meta object for the reference '{@link org.nitrolith.model.measurement.ExposurePoint#getSpectrum <em>Spectrum</em>}'.
     * @return the meta object for the reference '<em>Spectrum</em>'.
     * @see org.nitrolith.model.measurement.ExposurePoint#getSpectrum()
     * @see #getExposurePoint()
     * @generated
     */
    EReference getExposurePoint_Spectrum();

    /**
     * Returns the meta object for the attribute list '{@link org.nitrolith.model.measurement.ExposurePoint#getProducts <em>Products</em>}'.
     * @return the meta object for the attribute list '<em>Products</em>'.
     * @see org.nitrolith.model.measurement.ExposurePoint#getProducts()
     * @see #getExposurePoint()
     * @generated
     */
    EAttribute getExposurePoint_Products();

    /**
     * Returns the meta object for class '{@link org.nitrolith.model.measurement.Diffraction <em>Diffraction</em>}'.
     * @return the meta object for class '<em>Diffraction</em>'.
     * @see org.nitrolith.model.measurement.Diffraction
     * @generated
     */
    EClass getDiffraction();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.Diffraction#getRadiation <em>Radiation</em>}'.
     * @return the meta object for the attribute '<em>Radiation</em>'.
     * @see org.nitrolith.model.measurement.Diffraction#getRadiation()
     * @see #getDiffraction()
     * @generated
     */
    EAttribute getDiffraction_Radiation();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.Diffraction#getWavelength <em>Wavelength</em>}'.
     * @return the meta object for the attribute '<em>Wavelength</em>'.
     * @see org.nitrolith.model.measurement.Diffraction#getWavelength()
     * @see #getDiffraction()
     * @generated
     */
    EAttribute getDiffraction_Wavelength();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.Diffraction#getLowestAngle <em>Lowest Angle</em>}'.
     * @return the meta object for the attribute '<em>Lowest Angle</em>'.
     * @see org.nitrolith.model.measurement.Diffraction#getLowestAngle()
     * @see #getDiffraction()
     * @generated
     */
    EAttribute getDiffraction_LowestAngle();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.Diffraction#getHighestAngle <em>Highest Angle</em>}'.
     * @return the meta object for the attribute '<em>Highest Angle</em>'.
     * @see org.nitrolith.model.measurement.Diffraction#getHighestAngle()
     * @see #getDiffraction()
     * @generated
     */
    EAttribute getDiffraction_HighestAngle();

    /**
     * Returns the meta object for the containment reference list '{@link org.nitrolith.model.measurement.Diffraction#getPhases <em>Phases</em>}'.
     * @return the meta object for the containment reference list '<em>Phases</em>'.
     * @see org.nitrolith.model.measurement.Diffraction#getPhases()
     * @see #getDiffraction()
     * @generated
     */
    EReference getDiffraction_Phases();

    /**
     * Returns the meta object for class '{@link org.nitrolith.model.measurement.FoundPhase <em>Found Phase</em>}'.
     * @return the meta object for class '<em>Found Phase</em>'.
     * @see org.nitrolith.model.measurement.FoundPhase
     * @generated
     */
    EClass getFoundPhase();

    /**
     * Returns the meta object for the reference '{@link org.nitrolith.model.measurement.FoundPhase#getPhase <em>Phase</em>}'.
     * @return the meta object for the reference '<em>Phase</em>'.
     * @see org.nitrolith.model.measurement.FoundPhase#getPhase()
     * @see #getFoundPhase()
     * @generated
     */
    EReference getFoundPhase_Phase();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.FoundPhase#getFormula <em>Formula</em>}'.
     * @return the meta object for the attribute '<em>Formula</em>'.
     * @see org.nitrolith.model.measurement.FoundPhase#getFormula()
     * @see #getFoundPhase()
     * @generated
     */
    EAttribute getFoundPhase_Formula();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.FoundPhase#getPhaseName <em>Phase Name</em>}'.
     * @return the meta object for the attribute '<em>Phase Name</em>'.
     * @see org.nitrolith.model.measurement.FoundPhase#getPhaseName()
     * @see #getFoundPhase()
     * @generated
     */
    EAttribute getFoundPhase_PhaseName();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.measurement.FoundPhase#getMassFraction <em>Mass Fraction</em>}'.
     * @return the meta object for the attribute '<em>Mass Fraction</em>'.
     * @see org.nitrolith.model.measurement.FoundPhase#getMassFraction()
     * @see #getFoundPhase()
     * @generated
     */
    EAttribute getFoundPhase_MassFraction();

    /**
     * Returns the meta object for enum '{@link org.nitrolith.model.measurement.SampleGeometry <em>Sample Geometry</em>}'.
     * @return the meta object for enum '<em>Sample Geometry</em>'.
     * @see org.nitrolith.model.measurement.SampleGeometry
     * @generated
     */
    EEnum getSampleGeometry();

    /**
     * Returns the meta object for enum '{@link org.nitrolith.model.measurement.ElectrodeBehaviour <em>Electrode Behaviour</em>}'.
     * @return the meta object for enum '<em>Electrode Behaviour</em>'.
     * @see org.nitrolith.model.measurement.ElectrodeBehaviour
     * @generated
     */
    EEnum getElectrodeBehaviour();

    /**
     * Returns the meta object for enum '{@link org.nitrolith.model.measurement.Immittance <em>Immittance</em>}'.
     * @return the meta object for enum '<em>Immittance</em>'.
     * @see org.nitrolith.model.measurement.Immittance
     * @generated
     */
    EEnum getImmittance();

    /**
     * Returns the meta object for enum '{@link org.nitrolith.model.measurement.KramersKronigVerdict <em>Kramers Kronig Verdict</em>}'.
     * @return the meta object for enum '<em>Kramers Kronig Verdict</em>'.
     * @see org.nitrolith.model.measurement.KramersKronigVerdict
     * @generated
     */
    EEnum getKramersKronigVerdict();

    /**
     * Returns the meta object for enum '{@link org.nitrolith.model.measurement.Weighting <em>Weighting</em>}'.
     * @return the meta object for enum '<em>Weighting</em>'.
     * @see org.nitrolith.model.measurement.Weighting
     * @generated
     */
    EEnum getWeighting();

    /**
     * Returns the meta object for enum '{@link org.nitrolith.model.measurement.RegularizationChoice <em>Regularization Choice</em>}'.
     * @return the meta object for enum '<em>Regularization Choice</em>'.
     * @see org.nitrolith.model.measurement.RegularizationChoice
     * @generated
     */
    EEnum getRegularizationChoice();

    /**
     * Returns the meta object for enum '{@link org.nitrolith.model.measurement.Radiation <em>Radiation</em>}'.
     * @return the meta object for enum '<em>Radiation</em>'.
     * @see org.nitrolith.model.measurement.Radiation
     * @generated
     */
    EEnum getRadiation();

    /**
     * Returns the factory that creates the instances of the model.
     * @return the factory that creates the instances of the model.
     * @generated
     */
    MeasurementFactory getMeasurementFactory();

    /**
     * Defines literals for the meta objects that represent
     * <ul>
     *   <li>each class,</li>
     *   <li>each feature of each class,</li>
     *   <li>each operation of each class,</li>
     *   <li>each enum,</li>
     *   <li>and each data type</li>
     * </ul>
     * @generated
     */
    interface Literals
    {
        /**
         * The meta object literal for the '{@link org.nitrolith.model.measurement.impl.SampleImpl <em>Sample</em>}' class.
         * @see org.nitrolith.model.measurement.impl.SampleImpl
         * @see org.nitrolith.model.measurement.impl.MeasurementPackageImpl#getSample()
         * @generated
         */
        EClass SAMPLE = eINSTANCE.getSample();

        /**
         * The meta object literal for the '<em><b>Product</b></em>' reference feature.
         * @generated
         */
        EReference SAMPLE__PRODUCT = eINSTANCE.getSample_Product();

        /**
         * The meta object literal for the '<em><b>Material</b></em>' reference feature.
         * @generated
         */
        EReference SAMPLE__MATERIAL = eINSTANCE.getSample_Material();

        /**
         * The meta object literal for the '<em><b>Phase</b></em>' reference feature.
         * @generated
         */
        EReference SAMPLE__PHASE = eINSTANCE.getSample_Phase();

        /**
         * The meta object literal for the '<em><b>Form</b></em>' reference feature.
         * @generated
         */
        EReference SAMPLE__FORM = eINSTANCE.getSample_Form();

        /**
         * The meta object literal for the '<em><b>Geometry</b></em>' attribute feature.
         * @generated
         */
        EAttribute SAMPLE__GEOMETRY = eINSTANCE.getSample_Geometry();

        /**
         * The meta object literal for the '<em><b>Mass</b></em>' attribute feature.
         * @generated
         */
        EAttribute SAMPLE__MASS = eINSTANCE.getSample_Mass();

        /**
         * The meta object literal for the '<em><b>Diameter</b></em>' attribute feature.
         * @generated
         */
        EAttribute SAMPLE__DIAMETER = eINSTANCE.getSample_Diameter();

        /**
         * The meta object literal for the '<em><b>Area</b></em>' attribute feature.
         * @generated
         */
        EAttribute SAMPLE__AREA = eINSTANCE.getSample_Area();

        /**
         * The meta object literal for the '<em><b>Thickness</b></em>' attribute feature.
         * @generated
         */
        EAttribute SAMPLE__THICKNESS = eINSTANCE.getSample_Thickness();

        /**
         * The meta object literal for the '<em><b>Density</b></em>' attribute feature.
         * @generated
         */
        EAttribute SAMPLE__DENSITY = eINSTANCE.getSample_Density();

        /**
         * The meta object literal for the '<em><b>Relative Density</b></em>' attribute feature.
         * @generated
         */
        EAttribute SAMPLE__RELATIVE_DENSITY = eINSTANCE.getSample_RelativeDensity();

        /**
         * The meta object literal for the '<em><b>Pressing Pressure</b></em>' attribute feature.
         * @generated
         */
        EAttribute SAMPLE__PRESSING_PRESSURE = eINSTANCE.getSample_PressingPressure();

        /**
         * The meta object literal for the '<em><b>Prepared On</b></em>' attribute feature.
         * @generated
         */
        EAttribute SAMPLE__PREPARED_ON = eINSTANCE.getSample_PreparedOn();

        /**
         * The meta object literal for the '<em><b>Electrodes</b></em>' containment reference feature.
         * @generated
         */
        EReference SAMPLE__ELECTRODES = eINSTANCE.getSample_Electrodes();

        /**
         * The meta object literal for the '<em><b>Fixture</b></em>' containment reference feature.
         * @generated
         */
        EReference SAMPLE__FIXTURE = eINSTANCE.getSample_Fixture();

        /**
         * The meta object literal for the '<em><b>Measurements</b></em>' containment reference list feature.
         * @generated
         */
        EReference SAMPLE__MEASUREMENTS = eINSTANCE.getSample_Measurements();

        /**
         * The meta object literal for the '<em><b>Attachments</b></em>' containment reference list feature.
         * @generated
         */
        EReference SAMPLE__ATTACHMENTS = eINSTANCE.getSample_Attachments();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.measurement.impl.ElectrodesImpl <em>Electrodes</em>}' class.
         * @see org.nitrolith.model.measurement.impl.ElectrodesImpl
         * @see org.nitrolith.model.measurement.impl.MeasurementPackageImpl#getElectrodes()
         * @generated
         */
        EClass ELECTRODES = eINSTANCE.getElectrodes();

        /**
         * The meta object literal for the '<em><b>Material</b></em>' reference feature.
         * @generated
         */
        EReference ELECTRODES__MATERIAL = eINSTANCE.getElectrodes_Material();

        /**
         * The meta object literal for the '<em><b>Material Name</b></em>' attribute feature.
         * @generated
         */
        EAttribute ELECTRODES__MATERIAL_NAME = eINSTANCE.getElectrodes_MaterialName();

        /**
         * The meta object literal for the '<em><b>Behaviour</b></em>' attribute feature.
         * @generated
         */
        EAttribute ELECTRODES__BEHAVIOUR = eINSTANCE.getElectrodes_Behaviour();

        /**
         * The meta object literal for the '<em><b>Application</b></em>' attribute feature.
         * @generated
         */
        EAttribute ELECTRODES__APPLICATION = eINSTANCE.getElectrodes_Application();

        /**
         * The meta object literal for the '<em><b>Diameter</b></em>' attribute feature.
         * @generated
         */
        EAttribute ELECTRODES__DIAMETER = eINSTANCE.getElectrodes_Diameter();

        /**
         * The meta object literal for the '<em><b>Thickness</b></em>' attribute feature.
         * @generated
         */
        EAttribute ELECTRODES__THICKNESS = eINSTANCE.getElectrodes_Thickness();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.measurement.impl.FixtureImpl <em>Fixture</em>}' class.
         * @see org.nitrolith.model.measurement.impl.FixtureImpl
         * @see org.nitrolith.model.measurement.impl.MeasurementPackageImpl#getFixture()
         * @generated
         */
        EClass FIXTURE = eINSTANCE.getFixture();

        /**
         * The meta object literal for the '<em><b>Stack Pressure</b></em>' attribute feature.
         * @generated
         */
        EAttribute FIXTURE__STACK_PRESSURE = eINSTANCE.getFixture_StackPressure();

        /**
         * The meta object literal for the '<em><b>Die Material</b></em>' attribute feature.
         * @generated
         */
        EAttribute FIXTURE__DIE_MATERIAL = eINSTANCE.getFixture_DieMaterial();

        /**
         * The meta object literal for the '<em><b>Correction</b></em>' attribute feature.
         * @generated
         */
        EAttribute FIXTURE__CORRECTION = eINSTANCE.getFixture_Correction();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.measurement.impl.DataFileImpl <em>Data File</em>}' class.
         * @see org.nitrolith.model.measurement.impl.DataFileImpl
         * @see org.nitrolith.model.measurement.impl.MeasurementPackageImpl#getDataFile()
         * @generated
         */
        EClass DATA_FILE = eINSTANCE.getDataFile();

        /**
         * The meta object literal for the '<em><b>Reader</b></em>' attribute feature.
         * @generated
         */
        EAttribute DATA_FILE__READER = eINSTANCE.getDataFile_Reader();

        /**
         * The meta object literal for the '<em><b>Index</b></em>' attribute feature.
         * @generated
         */
        EAttribute DATA_FILE__INDEX = eINSTANCE.getDataFile_Index();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.measurement.impl.MeasurementImpl <em>Measurement</em>}' class.
         * @see org.nitrolith.model.measurement.impl.MeasurementImpl
         * @see org.nitrolith.model.measurement.impl.MeasurementPackageImpl#getMeasurement()
         * @generated
         */
        EClass MEASUREMENT = eINSTANCE.getMeasurement();

        /**
         * The meta object literal for the '<em><b>Measured On</b></em>' attribute feature.
         * @generated
         */
        EAttribute MEASUREMENT__MEASURED_ON = eINSTANCE.getMeasurement_MeasuredOn();

        /**
         * The meta object literal for the '<em><b>Operator</b></em>' attribute feature.
         * @generated
         */
        EAttribute MEASUREMENT__OPERATOR = eINSTANCE.getMeasurement_Operator();

        /**
         * The meta object literal for the '<em><b>Instrument</b></em>' attribute feature.
         * @generated
         */
        EAttribute MEASUREMENT__INSTRUMENT = eINSTANCE.getMeasurement_Instrument();

        /**
         * The meta object literal for the '<em><b>Temperature</b></em>' attribute feature.
         * @generated
         */
        EAttribute MEASUREMENT__TEMPERATURE = eINSTANCE.getMeasurement_Temperature();

        /**
         * The meta object literal for the '<em><b>Simulated</b></em>' attribute feature.
         * @generated
         */
        EAttribute MEASUREMENT__SIMULATED = eINSTANCE.getMeasurement_Simulated();

        /**
         * The meta object literal for the '<em><b>Atmosphere</b></em>' containment reference feature.
         * @generated
         */
        EReference MEASUREMENT__ATMOSPHERE = eINSTANCE.getMeasurement_Atmosphere();

        /**
         * The meta object literal for the '<em><b>Data Files</b></em>' containment reference list feature.
         * @generated
         */
        EReference MEASUREMENT__DATA_FILES = eINSTANCE.getMeasurement_DataFiles();

        /**
         * The meta object literal for the '<em><b>Attachments</b></em>' containment reference list feature.
         * @generated
         */
        EReference MEASUREMENT__ATTACHMENTS = eINSTANCE.getMeasurement_Attachments();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.measurement.impl.ImpedanceSpectrumImpl <em>Impedance Spectrum</em>}' class.
         * @see org.nitrolith.model.measurement.impl.ImpedanceSpectrumImpl
         * @see org.nitrolith.model.measurement.impl.MeasurementPackageImpl#getImpedanceSpectrum()
         * @generated
         */
        EClass IMPEDANCE_SPECTRUM = eINSTANCE.getImpedanceSpectrum();

        /**
         * The meta object literal for the '<em><b>Lowest Frequency</b></em>' attribute feature.
         * @generated
         */
        EAttribute IMPEDANCE_SPECTRUM__LOWEST_FREQUENCY = eINSTANCE.getImpedanceSpectrum_LowestFrequency();

        /**
         * The meta object literal for the '<em><b>Highest Frequency</b></em>' attribute feature.
         * @generated
         */
        EAttribute IMPEDANCE_SPECTRUM__HIGHEST_FREQUENCY = eINSTANCE.getImpedanceSpectrum_HighestFrequency();

        /**
         * The meta object literal for the '<em><b>Points</b></em>' attribute feature.
         * @generated
         */
        EAttribute IMPEDANCE_SPECTRUM__POINTS = eINSTANCE.getImpedanceSpectrum_Points();

        /**
         * The meta object literal for the '<em><b>Amplitude</b></em>' attribute feature.
         * @generated
         */
        EAttribute IMPEDANCE_SPECTRUM__AMPLITUDE = eINSTANCE.getImpedanceSpectrum_Amplitude();

        /**
         * The meta object literal for the '<em><b>Bias</b></em>' attribute feature.
         * @generated
         */
        EAttribute IMPEDANCE_SPECTRUM__BIAS = eINSTANCE.getImpedanceSpectrum_Bias();

        /**
         * The meta object literal for the '<em><b>Complete</b></em>' attribute feature.
         * @generated
         */
        EAttribute IMPEDANCE_SPECTRUM__COMPLETE = eINSTANCE.getImpedanceSpectrum_Complete();

        /**
         * The meta object literal for the '<em><b>Excluded Points</b></em>' attribute feature.
         * @generated
         */
        EAttribute IMPEDANCE_SPECTRUM__EXCLUDED_POINTS = eINSTANCE.getImpedanceSpectrum_ExcludedPoints();

        /**
         * The meta object literal for the '<em><b>Kramers Kronig</b></em>' containment reference list feature.
         * @generated
         */
        EReference IMPEDANCE_SPECTRUM__KRAMERS_KRONIG = eINSTANCE.getImpedanceSpectrum_KramersKronig();

        /**
         * The meta object literal for the '<em><b>Fits</b></em>' containment reference list feature.
         * @generated
         */
        EReference IMPEDANCE_SPECTRUM__FITS = eINSTANCE.getImpedanceSpectrum_Fits();

        /**
         * The meta object literal for the '<em><b>Relaxation Times</b></em>' containment reference list feature.
         * @generated
         */
        EReference IMPEDANCE_SPECTRUM__RELAXATION_TIMES = eINSTANCE.getImpedanceSpectrum_RelaxationTimes();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.measurement.impl.KramersKronigTestImpl <em>Kramers Kronig Test</em>}' class.
         * @see org.nitrolith.model.measurement.impl.KramersKronigTestImpl
         * @see org.nitrolith.model.measurement.impl.MeasurementPackageImpl#getKramersKronigTest()
         * @generated
         */
        EClass KRAMERS_KRONIG_TEST = eINSTANCE.getKramersKronigTest();

        /**
         * The meta object literal for the '<em><b>Verdict</b></em>' attribute feature.
         * @generated
         */
        EAttribute KRAMERS_KRONIG_TEST__VERDICT = eINSTANCE.getKramersKronigTest_Verdict();

        /**
         * The meta object literal for the '<em><b>Form</b></em>' attribute feature.
         * @generated
         */
        EAttribute KRAMERS_KRONIG_TEST__FORM = eINSTANCE.getKramersKronigTest_Form();

        /**
         * The meta object literal for the '<em><b>Method</b></em>' attribute feature.
         * @generated
         */
        EAttribute KRAMERS_KRONIG_TEST__METHOD = eINSTANCE.getKramersKronigTest_Method();

        /**
         * The meta object literal for the '<em><b>Elements</b></em>' attribute feature.
         * @generated
         */
        EAttribute KRAMERS_KRONIG_TEST__ELEMENTS = eINSTANCE.getKramersKronigTest_Elements();

        /**
         * The meta object literal for the '<em><b>Mu</b></em>' attribute feature.
         * @generated
         */
        EAttribute KRAMERS_KRONIG_TEST__MU = eINSTANCE.getKramersKronigTest_Mu();

        /**
         * The meta object literal for the '<em><b>Noise</b></em>' attribute feature.
         * @generated
         */
        EAttribute KRAMERS_KRONIG_TEST__NOISE = eINSTANCE.getKramersKronigTest_Noise();

        /**
         * The meta object literal for the '<em><b>Residuals Real</b></em>' attribute feature.
         * @generated
         */
        EAttribute KRAMERS_KRONIG_TEST__RESIDUALS_REAL = eINSTANCE.getKramersKronigTest_ResidualsReal();

        /**
         * The meta object literal for the '<em><b>Residuals Imaginary</b></em>' attribute feature.
         * @generated
         */
        EAttribute KRAMERS_KRONIG_TEST__RESIDUALS_IMAGINARY = eINSTANCE.getKramersKronigTest_ResidualsImaginary();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.measurement.impl.ImpedanceFitImpl <em>Impedance Fit</em>}' class.
         * @see org.nitrolith.model.measurement.impl.ImpedanceFitImpl
         * @see org.nitrolith.model.measurement.impl.MeasurementPackageImpl#getImpedanceFit()
         * @generated
         */
        EClass IMPEDANCE_FIT = eINSTANCE.getImpedanceFit();

        /**
         * The meta object literal for the '<em><b>Circuit</b></em>' attribute feature.
         * @generated
         */
        EAttribute IMPEDANCE_FIT__CIRCUIT = eINSTANCE.getImpedanceFit_Circuit();

        /**
         * The meta object literal for the '<em><b>Weighting</b></em>' attribute feature.
         * @generated
         */
        EAttribute IMPEDANCE_FIT__WEIGHTING = eINSTANCE.getImpedanceFit_Weighting();

        /**
         * The meta object literal for the '<em><b>Form</b></em>' attribute feature.
         * @generated
         */
        EAttribute IMPEDANCE_FIT__FORM = eINSTANCE.getImpedanceFit_Form();

        /**
         * The meta object literal for the '<em><b>Excluded Points</b></em>' attribute feature.
         * @generated
         */
        EAttribute IMPEDANCE_FIT__EXCLUDED_POINTS = eINSTANCE.getImpedanceFit_ExcludedPoints();

        /**
         * The meta object literal for the '<em><b>Lowest Frequency</b></em>' attribute feature.
         * @generated
         */
        EAttribute IMPEDANCE_FIT__LOWEST_FREQUENCY = eINSTANCE.getImpedanceFit_LowestFrequency();

        /**
         * The meta object literal for the '<em><b>Highest Frequency</b></em>' attribute feature.
         * @generated
         */
        EAttribute IMPEDANCE_FIT__HIGHEST_FREQUENCY = eINSTANCE.getImpedanceFit_HighestFrequency();

        /**
         * The meta object literal for the '<em><b>Points</b></em>' attribute feature.
         * @generated
         */
        EAttribute IMPEDANCE_FIT__POINTS = eINSTANCE.getImpedanceFit_Points();

        /**
         * The meta object literal for the '<em><b>Degrees Of Freedom</b></em>' attribute feature.
         * @generated
         */
        EAttribute IMPEDANCE_FIT__DEGREES_OF_FREEDOM = eINSTANCE.getImpedanceFit_DegreesOfFreedom();

        /**
         * The meta object literal for the '<em><b>Chi Square</b></em>' attribute feature.
         * @generated
         */
        EAttribute IMPEDANCE_FIT__CHI_SQUARE = eINSTANCE.getImpedanceFit_ChiSquare();

        /**
         * The meta object literal for the '<em><b>Reduced Chi Square</b></em>' attribute feature.
         * @generated
         */
        EAttribute IMPEDANCE_FIT__REDUCED_CHI_SQUARE = eINSTANCE.getImpedanceFit_ReducedChiSquare();

        /**
         * The meta object literal for the '<em><b>Aicc</b></em>' attribute feature.
         * @generated
         */
        EAttribute IMPEDANCE_FIT__AICC = eINSTANCE.getImpedanceFit_Aicc();

        /**
         * The meta object literal for the '<em><b>Parameters</b></em>' containment reference list feature.
         * @generated
         */
        EReference IMPEDANCE_FIT__PARAMETERS = eINSTANCE.getImpedanceFit_Parameters();

        /**
         * The meta object literal for the '<em><b>Correlation</b></em>' attribute feature.
         * @generated
         */
        EAttribute IMPEDANCE_FIT__CORRELATION = eINSTANCE.getImpedanceFit_Correlation();

        /**
         * The meta object literal for the '<em><b>Kramers Kronig Verdict</b></em>' attribute feature.
         * @generated
         */
        EAttribute IMPEDANCE_FIT__KRAMERS_KRONIG_VERDICT = eINSTANCE.getImpedanceFit_KramersKronigVerdict();

        /**
         * The meta object literal for the '<em><b>Conductivities</b></em>' containment reference list feature.
         * @generated
         */
        EReference IMPEDANCE_FIT__CONDUCTIVITIES = eINSTANCE.getImpedanceFit_Conductivities();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.measurement.impl.FitParameterImpl <em>Fit Parameter</em>}' class.
         * @see org.nitrolith.model.measurement.impl.FitParameterImpl
         * @see org.nitrolith.model.measurement.impl.MeasurementPackageImpl#getFitParameter()
         * @generated
         */
        EClass FIT_PARAMETER = eINSTANCE.getFitParameter();

        /**
         * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
         * @generated
         */
        EAttribute FIT_PARAMETER__VALUE = eINSTANCE.getFitParameter_Value();

        /**
         * The meta object literal for the '<em><b>Standard Error</b></em>' attribute feature.
         * @generated
         */
        EAttribute FIT_PARAMETER__STANDARD_ERROR = eINSTANCE.getFitParameter_StandardError();

        /**
         * The meta object literal for the '<em><b>Initial Value</b></em>' attribute feature.
         * @generated
         */
        EAttribute FIT_PARAMETER__INITIAL_VALUE = eINSTANCE.getFitParameter_InitialValue();

        /**
         * The meta object literal for the '<em><b>Lower Bound</b></em>' attribute feature.
         * @generated
         */
        EAttribute FIT_PARAMETER__LOWER_BOUND = eINSTANCE.getFitParameter_LowerBound();

        /**
         * The meta object literal for the '<em><b>Upper Bound</b></em>' attribute feature.
         * @generated
         */
        EAttribute FIT_PARAMETER__UPPER_BOUND = eINSTANCE.getFitParameter_UpperBound();

        /**
         * The meta object literal for the '<em><b>Fixed</b></em>' attribute feature.
         * @generated
         */
        EAttribute FIT_PARAMETER__FIXED = eINSTANCE.getFitParameter_Fixed();

        /**
         * The meta object literal for the '<em><b>Linked To</b></em>' attribute feature.
         * @generated
         */
        EAttribute FIT_PARAMETER__LINKED_TO = eINSTANCE.getFitParameter_LinkedTo();

        /**
         * The meta object literal for the '<em><b>Shared</b></em>' attribute feature.
         * @generated
         */
        EAttribute FIT_PARAMETER__SHARED = eINSTANCE.getFitParameter_Shared();

        /**
         * The meta object literal for the '<em><b>At Bound</b></em>' attribute feature.
         * @generated
         */
        EAttribute FIT_PARAMETER__AT_BOUND = eINSTANCE.getFitParameter_AtBound();

        /**
         * The meta object literal for the '<em><b>Identifiable</b></em>' attribute feature.
         * @generated
         */
        EAttribute FIT_PARAMETER__IDENTIFIABLE = eINSTANCE.getFitParameter_Identifiable();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.measurement.impl.ProcessConductivityImpl <em>Process Conductivity</em>}' class.
         * @see org.nitrolith.model.measurement.impl.ProcessConductivityImpl
         * @see org.nitrolith.model.measurement.impl.MeasurementPackageImpl#getProcessConductivity()
         * @generated
         */
        EClass PROCESS_CONDUCTIVITY = eINSTANCE.getProcessConductivity();

        /**
         * The meta object literal for the '<em><b>Process</b></em>' attribute feature.
         * @generated
         */
        EAttribute PROCESS_CONDUCTIVITY__PROCESS = eINSTANCE.getProcessConductivity_Process();

        /**
         * The meta object literal for the '<em><b>Resistances</b></em>' attribute list feature.
         * @generated
         */
        EAttribute PROCESS_CONDUCTIVITY__RESISTANCES = eINSTANCE.getProcessConductivity_Resistances();

        /**
         * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
         * @generated
         */
        EAttribute PROCESS_CONDUCTIVITY__VALUE = eINSTANCE.getProcessConductivity_Value();

        /**
         * The meta object literal for the '<em><b>Effective Capacitance</b></em>' attribute feature.
         * @generated
         */
        EAttribute PROCESS_CONDUCTIVITY__EFFECTIVE_CAPACITANCE = eINSTANCE.getProcessConductivity_EffectiveCapacitance();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.measurement.impl.DrtResultImpl <em>Drt Result</em>}' class.
         * @see org.nitrolith.model.measurement.impl.DrtResultImpl
         * @see org.nitrolith.model.measurement.impl.MeasurementPackageImpl#getDrtResult()
         * @generated
         */
        EClass DRT_RESULT = eINSTANCE.getDrtResult();

        /**
         * The meta object literal for the '<em><b>Method</b></em>' attribute feature.
         * @generated
         */
        EAttribute DRT_RESULT__METHOD = eINSTANCE.getDrtResult_Method();

        /**
         * The meta object literal for the '<em><b>Regularization</b></em>' attribute feature.
         * @generated
         */
        EAttribute DRT_RESULT__REGULARIZATION = eINSTANCE.getDrtResult_Regularization();

        /**
         * The meta object literal for the '<em><b>Selection</b></em>' attribute feature.
         * @generated
         */
        EAttribute DRT_RESULT__SELECTION = eINSTANCE.getDrtResult_Selection();

        /**
         * The meta object literal for the '<em><b>Tau</b></em>' attribute feature.
         * @generated
         */
        EAttribute DRT_RESULT__TAU = eINSTANCE.getDrtResult_Tau();

        /**
         * The meta object literal for the '<em><b>Gamma</b></em>' attribute feature.
         * @generated
         */
        EAttribute DRT_RESULT__GAMMA = eINSTANCE.getDrtResult_Gamma();

        /**
         * The meta object literal for the '<em><b>Gamma Lower</b></em>' attribute feature.
         * @generated
         */
        EAttribute DRT_RESULT__GAMMA_LOWER = eINSTANCE.getDrtResult_GammaLower();

        /**
         * The meta object literal for the '<em><b>Gamma Upper</b></em>' attribute feature.
         * @generated
         */
        EAttribute DRT_RESULT__GAMMA_UPPER = eINSTANCE.getDrtResult_GammaUpper();

        /**
         * The meta object literal for the '<em><b>Confidence</b></em>' attribute feature.
         * @generated
         */
        EAttribute DRT_RESULT__CONFIDENCE = eINSTANCE.getDrtResult_Confidence();

        /**
         * The meta object literal for the '<em><b>Series Resistance</b></em>' attribute feature.
         * @generated
         */
        EAttribute DRT_RESULT__SERIES_RESISTANCE = eINSTANCE.getDrtResult_SeriesResistance();

        /**
         * The meta object literal for the '<em><b>Inductance</b></em>' attribute feature.
         * @generated
         */
        EAttribute DRT_RESULT__INDUCTANCE = eINSTANCE.getDrtResult_Inductance();

        /**
         * The meta object literal for the '<em><b>Capacitance</b></em>' attribute feature.
         * @generated
         */
        EAttribute DRT_RESULT__CAPACITANCE = eINSTANCE.getDrtResult_Capacitance();

        /**
         * The meta object literal for the '<em><b>Peaks</b></em>' containment reference list feature.
         * @generated
         */
        EReference DRT_RESULT__PEAKS = eINSTANCE.getDrtResult_Peaks();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.measurement.impl.DrtPeakImpl <em>Drt Peak</em>}' class.
         * @see org.nitrolith.model.measurement.impl.DrtPeakImpl
         * @see org.nitrolith.model.measurement.impl.MeasurementPackageImpl#getDrtPeak()
         * @generated
         */
        EClass DRT_PEAK = eINSTANCE.getDrtPeak();

        /**
         * The meta object literal for the '<em><b>Tau</b></em>' attribute feature.
         * @generated
         */
        EAttribute DRT_PEAK__TAU = eINSTANCE.getDrtPeak_Tau();

        /**
         * The meta object literal for the '<em><b>Resistance</b></em>' attribute feature.
         * @generated
         */
        EAttribute DRT_PEAK__RESISTANCE = eINSTANCE.getDrtPeak_Resistance();

        /**
         * The meta object literal for the '<em><b>Capacitance</b></em>' attribute feature.
         * @generated
         */
        EAttribute DRT_PEAK__CAPACITANCE = eINSTANCE.getDrtPeak_Capacitance();

        /**
         * The meta object literal for the '<em><b>Assignment</b></em>' attribute feature.
         * @generated
         */
        EAttribute DRT_PEAK__ASSIGNMENT = eINSTANCE.getDrtPeak_Assignment();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.measurement.impl.TemperatureSeriesImpl <em>Temperature Series</em>}' class.
         * @see org.nitrolith.model.measurement.impl.TemperatureSeriesImpl
         * @see org.nitrolith.model.measurement.impl.MeasurementPackageImpl#getTemperatureSeries()
         * @generated
         */
        EClass TEMPERATURE_SERIES = eINSTANCE.getTemperatureSeries();

        /**
         * The meta object literal for the '<em><b>Spectra</b></em>' containment reference list feature.
         * @generated
         */
        EReference TEMPERATURE_SERIES__SPECTRA = eINSTANCE.getTemperatureSeries_Spectra();

        /**
         * The meta object literal for the '<em><b>Fits</b></em>' containment reference list feature.
         * @generated
         */
        EReference TEMPERATURE_SERIES__FITS = eINSTANCE.getTemperatureSeries_Fits();

        /**
         * The meta object literal for the '<em><b>Arrhenius</b></em>' containment reference list feature.
         * @generated
         */
        EReference TEMPERATURE_SERIES__ARRHENIUS = eINSTANCE.getTemperatureSeries_Arrhenius();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.measurement.impl.SeriesFitImpl <em>Series Fit</em>}' class.
         * @see org.nitrolith.model.measurement.impl.SeriesFitImpl
         * @see org.nitrolith.model.measurement.impl.MeasurementPackageImpl#getSeriesFit()
         * @generated
         */
        EClass SERIES_FIT = eINSTANCE.getSeriesFit();

        /**
         * The meta object literal for the '<em><b>Circuit</b></em>' attribute feature.
         * @generated
         */
        EAttribute SERIES_FIT__CIRCUIT = eINSTANCE.getSeriesFit_Circuit();

        /**
         * The meta object literal for the '<em><b>Global</b></em>' attribute feature.
         * @generated
         */
        EAttribute SERIES_FIT__GLOBAL = eINSTANCE.getSeriesFit_Global();

        /**
         * The meta object literal for the '<em><b>Shared Parameters</b></em>' attribute list feature.
         * @generated
         */
        EAttribute SERIES_FIT__SHARED_PARAMETERS = eINSTANCE.getSeriesFit_SharedParameters();

        /**
         * The meta object literal for the '<em><b>Fits</b></em>' reference list feature.
         * @generated
         */
        EReference SERIES_FIT__FITS = eINSTANCE.getSeriesFit_Fits();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.measurement.impl.ArrheniusFitImpl <em>Arrhenius Fit</em>}' class.
         * @see org.nitrolith.model.measurement.impl.ArrheniusFitImpl
         * @see org.nitrolith.model.measurement.impl.MeasurementPackageImpl#getArrheniusFit()
         * @generated
         */
        EClass ARRHENIUS_FIT = eINSTANCE.getArrheniusFit();

        /**
         * The meta object literal for the '<em><b>Process</b></em>' attribute feature.
         * @generated
         */
        EAttribute ARRHENIUS_FIT__PROCESS = eINSTANCE.getArrheniusFit_Process();

        /**
         * The meta object literal for the '<em><b>Model</b></em>' attribute feature.
         * @generated
         */
        EAttribute ARRHENIUS_FIT__MODEL = eINSTANCE.getArrheniusFit_Model();

        /**
         * The meta object literal for the '<em><b>Weighting</b></em>' attribute feature.
         * @generated
         */
        EAttribute ARRHENIUS_FIT__WEIGHTING = eINSTANCE.getArrheniusFit_Weighting();

        /**
         * The meta object literal for the '<em><b>Points</b></em>' containment reference list feature.
         * @generated
         */
        EReference ARRHENIUS_FIT__POINTS = eINSTANCE.getArrheniusFit_Points();

        /**
         * The meta object literal for the '<em><b>Branches</b></em>' containment reference list feature.
         * @generated
         */
        EReference ARRHENIUS_FIT__BRANCHES = eINSTANCE.getArrheniusFit_Branches();

        /**
         * The meta object literal for the '<em><b>Break Temperature</b></em>' attribute feature.
         * @generated
         */
        EAttribute ARRHENIUS_FIT__BREAK_TEMPERATURE = eINSTANCE.getArrheniusFit_BreakTemperature();

        /**
         * The meta object literal for the '<em><b>Conductivity25 C</b></em>' attribute feature.
         * @generated
         */
        EAttribute ARRHENIUS_FIT__CONDUCTIVITY25_C = eINSTANCE.getArrheniusFit_Conductivity25C();

        /**
         * The meta object literal for the '<em><b>Conductivity25 CLower</b></em>' attribute feature.
         * @generated
         */
        EAttribute ARRHENIUS_FIT__CONDUCTIVITY25_CLOWER = eINSTANCE.getArrheniusFit_Conductivity25CLower();

        /**
         * The meta object literal for the '<em><b>Conductivity25 CUpper</b></em>' attribute feature.
         * @generated
         */
        EAttribute ARRHENIUS_FIT__CONDUCTIVITY25_CUPPER = eINSTANCE.getArrheniusFit_Conductivity25CUpper();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.measurement.impl.ArrheniusPointImpl <em>Arrhenius Point</em>}' class.
         * @see org.nitrolith.model.measurement.impl.ArrheniusPointImpl
         * @see org.nitrolith.model.measurement.impl.MeasurementPackageImpl#getArrheniusPoint()
         * @generated
         */
        EClass ARRHENIUS_POINT = eINSTANCE.getArrheniusPoint();

        /**
         * The meta object literal for the '<em><b>Temperature</b></em>' attribute feature.
         * @generated
         */
        EAttribute ARRHENIUS_POINT__TEMPERATURE = eINSTANCE.getArrheniusPoint_Temperature();

        /**
         * The meta object literal for the '<em><b>Conductivity</b></em>' attribute feature.
         * @generated
         */
        EAttribute ARRHENIUS_POINT__CONDUCTIVITY = eINSTANCE.getArrheniusPoint_Conductivity();

        /**
         * The meta object literal for the '<em><b>Excluded</b></em>' attribute feature.
         * @generated
         */
        EAttribute ARRHENIUS_POINT__EXCLUDED = eINSTANCE.getArrheniusPoint_Excluded();

        /**
         * The meta object literal for the '<em><b>Fit</b></em>' reference feature.
         * @generated
         */
        EReference ARRHENIUS_POINT__FIT = eINSTANCE.getArrheniusPoint_Fit();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.measurement.impl.ArrheniusBranchImpl <em>Arrhenius Branch</em>}' class.
         * @see org.nitrolith.model.measurement.impl.ArrheniusBranchImpl
         * @see org.nitrolith.model.measurement.impl.MeasurementPackageImpl#getArrheniusBranch()
         * @generated
         */
        EClass ARRHENIUS_BRANCH = eINSTANCE.getArrheniusBranch();

        /**
         * The meta object literal for the '<em><b>Lowest Temperature</b></em>' attribute feature.
         * @generated
         */
        EAttribute ARRHENIUS_BRANCH__LOWEST_TEMPERATURE = eINSTANCE.getArrheniusBranch_LowestTemperature();

        /**
         * The meta object literal for the '<em><b>Highest Temperature</b></em>' attribute feature.
         * @generated
         */
        EAttribute ARRHENIUS_BRANCH__HIGHEST_TEMPERATURE = eINSTANCE.getArrheniusBranch_HighestTemperature();

        /**
         * The meta object literal for the '<em><b>Activation Energy</b></em>' attribute feature.
         * @generated
         */
        EAttribute ARRHENIUS_BRANCH__ACTIVATION_ENERGY = eINSTANCE.getArrheniusBranch_ActivationEnergy();

        /**
         * The meta object literal for the '<em><b>Activation Energy Error</b></em>' attribute feature.
         * @generated
         */
        EAttribute ARRHENIUS_BRANCH__ACTIVATION_ENERGY_ERROR = eINSTANCE.getArrheniusBranch_ActivationEnergyError();

        /**
         * The meta object literal for the '<em><b>Prefactor</b></em>' attribute feature.
         * @generated
         */
        EAttribute ARRHENIUS_BRANCH__PREFACTOR = eINSTANCE.getArrheniusBranch_Prefactor();

        /**
         * The meta object literal for the '<em><b>Ln Prefactor</b></em>' attribute feature.
         * @generated
         */
        EAttribute ARRHENIUS_BRANCH__LN_PREFACTOR = eINSTANCE.getArrheniusBranch_LnPrefactor();

        /**
         * The meta object literal for the '<em><b>Ln Prefactor Error</b></em>' attribute feature.
         * @generated
         */
        EAttribute ARRHENIUS_BRANCH__LN_PREFACTOR_ERROR = eINSTANCE.getArrheniusBranch_LnPrefactorError();

        /**
         * The meta object literal for the '<em><b>Covariance</b></em>' attribute feature.
         * @generated
         */
        EAttribute ARRHENIUS_BRANCH__COVARIANCE = eINSTANCE.getArrheniusBranch_Covariance();

        /**
         * The meta object literal for the '<em><b>Vogel Temperature</b></em>' attribute feature.
         * @generated
         */
        EAttribute ARRHENIUS_BRANCH__VOGEL_TEMPERATURE = eINSTANCE.getArrheniusBranch_VogelTemperature();

        /**
         * The meta object literal for the '<em><b>RSquared</b></em>' attribute feature.
         * @generated
         */
        EAttribute ARRHENIUS_BRANCH__RSQUARED = eINSTANCE.getArrheniusBranch_RSquared();

        /**
         * The meta object literal for the '<em><b>Points</b></em>' attribute feature.
         * @generated
         */
        EAttribute ARRHENIUS_BRANCH__POINTS = eINSTANCE.getArrheniusBranch_Points();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.measurement.impl.DcPolarizationImpl <em>Dc Polarization</em>}' class.
         * @see org.nitrolith.model.measurement.impl.DcPolarizationImpl
         * @see org.nitrolith.model.measurement.impl.MeasurementPackageImpl#getDcPolarization()
         * @generated
         */
        EClass DC_POLARIZATION = eINSTANCE.getDcPolarization();

        /**
         * The meta object literal for the '<em><b>Applied Voltage</b></em>' attribute feature.
         * @generated
         */
        EAttribute DC_POLARIZATION__APPLIED_VOLTAGE = eINSTANCE.getDcPolarization_AppliedVoltage();

        /**
         * The meta object literal for the '<em><b>Initial Current</b></em>' attribute feature.
         * @generated
         */
        EAttribute DC_POLARIZATION__INITIAL_CURRENT = eINSTANCE.getDcPolarization_InitialCurrent();

        /**
         * The meta object literal for the '<em><b>Steady Current</b></em>' attribute feature.
         * @generated
         */
        EAttribute DC_POLARIZATION__STEADY_CURRENT = eINSTANCE.getDcPolarization_SteadyCurrent();

        /**
         * The meta object literal for the '<em><b>Initial Resistance</b></em>' attribute feature.
         * @generated
         */
        EAttribute DC_POLARIZATION__INITIAL_RESISTANCE = eINSTANCE.getDcPolarization_InitialResistance();

        /**
         * The meta object literal for the '<em><b>Steady Resistance</b></em>' attribute feature.
         * @generated
         */
        EAttribute DC_POLARIZATION__STEADY_RESISTANCE = eINSTANCE.getDcPolarization_SteadyResistance();

        /**
         * The meta object literal for the '<em><b>Duration</b></em>' attribute feature.
         * @generated
         */
        EAttribute DC_POLARIZATION__DURATION = eINSTANCE.getDcPolarization_Duration();

        /**
         * The meta object literal for the '<em><b>Electronic Conductivity</b></em>' attribute feature.
         * @generated
         */
        EAttribute DC_POLARIZATION__ELECTRONIC_CONDUCTIVITY = eINSTANCE.getDcPolarization_ElectronicConductivity();

        /**
         * The meta object literal for the '<em><b>Transference Number</b></em>' attribute feature.
         * @generated
         */
        EAttribute DC_POLARIZATION__TRANSFERENCE_NUMBER = eINSTANCE.getDcPolarization_TransferenceNumber();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.measurement.impl.CriticalCurrentDensityImpl <em>Critical Current Density</em>}' class.
         * @see org.nitrolith.model.measurement.impl.CriticalCurrentDensityImpl
         * @see org.nitrolith.model.measurement.impl.MeasurementPackageImpl#getCriticalCurrentDensity()
         * @generated
         */
        EClass CRITICAL_CURRENT_DENSITY = eINSTANCE.getCriticalCurrentDensity();

        /**
         * The meta object literal for the '<em><b>Steps</b></em>' containment reference list feature.
         * @generated
         */
        EReference CRITICAL_CURRENT_DENSITY__STEPS = eINSTANCE.getCriticalCurrentDensity_Steps();

        /**
         * The meta object literal for the '<em><b>Critical Current Density</b></em>' attribute feature.
         * @generated
         */
        EAttribute CRITICAL_CURRENT_DENSITY__CRITICAL_CURRENT_DENSITY = eINSTANCE.getCriticalCurrentDensity_CriticalCurrentDensity();

        /**
         * The meta object literal for the '<em><b>Critical Capacity</b></em>' attribute feature.
         * @generated
         */
        EAttribute CRITICAL_CURRENT_DENSITY__CRITICAL_CAPACITY = eINSTANCE.getCriticalCurrentDensity_CriticalCapacity();

        /**
         * The meta object literal for the '<em><b>Failed</b></em>' attribute feature.
         * @generated
         */
        EAttribute CRITICAL_CURRENT_DENSITY__FAILED = eINSTANCE.getCriticalCurrentDensity_Failed();

        /**
         * The meta object literal for the '<em><b>Failed At</b></em>' attribute feature.
         * @generated
         */
        EAttribute CRITICAL_CURRENT_DENSITY__FAILED_AT = eINSTANCE.getCriticalCurrentDensity_FailedAt();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.measurement.impl.CurrentStepImpl <em>Current Step</em>}' class.
         * @see org.nitrolith.model.measurement.impl.CurrentStepImpl
         * @see org.nitrolith.model.measurement.impl.MeasurementPackageImpl#getCurrentStep()
         * @generated
         */
        EClass CURRENT_STEP = eINSTANCE.getCurrentStep();

        /**
         * The meta object literal for the '<em><b>Current Density</b></em>' attribute feature.
         * @generated
         */
        EAttribute CURRENT_STEP__CURRENT_DENSITY = eINSTANCE.getCurrentStep_CurrentDensity();

        /**
         * The meta object literal for the '<em><b>Capacity</b></em>' attribute feature.
         * @generated
         */
        EAttribute CURRENT_STEP__CAPACITY = eINSTANCE.getCurrentStep_Capacity();

        /**
         * The meta object literal for the '<em><b>Duration</b></em>' attribute feature.
         * @generated
         */
        EAttribute CURRENT_STEP__DURATION = eINSTANCE.getCurrentStep_Duration();

        /**
         * The meta object literal for the '<em><b>Cycles</b></em>' attribute feature.
         * @generated
         */
        EAttribute CURRENT_STEP__CYCLES = eINSTANCE.getCurrentStep_Cycles();

        /**
         * The meta object literal for the '<em><b>Overpotential</b></em>' attribute feature.
         * @generated
         */
        EAttribute CURRENT_STEP__OVERPOTENTIAL = eINSTANCE.getCurrentStep_Overpotential();

        /**
         * The meta object literal for the '<em><b>Failed</b></em>' attribute feature.
         * @generated
         */
        EAttribute CURRENT_STEP__FAILED = eINSTANCE.getCurrentStep_Failed();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.measurement.impl.GalvanostaticCyclingImpl <em>Galvanostatic Cycling</em>}' class.
         * @see org.nitrolith.model.measurement.impl.GalvanostaticCyclingImpl
         * @see org.nitrolith.model.measurement.impl.MeasurementPackageImpl#getGalvanostaticCycling()
         * @generated
         */
        EClass GALVANOSTATIC_CYCLING = eINSTANCE.getGalvanostaticCycling();

        /**
         * The meta object literal for the '<em><b>Current Density</b></em>' attribute feature.
         * @generated
         */
        EAttribute GALVANOSTATIC_CYCLING__CURRENT_DENSITY = eINSTANCE.getGalvanostaticCycling_CurrentDensity();

        /**
         * The meta object literal for the '<em><b>Rate</b></em>' attribute feature.
         * @generated
         */
        EAttribute GALVANOSTATIC_CYCLING__RATE = eINSTANCE.getGalvanostaticCycling_Rate();

        /**
         * The meta object literal for the '<em><b>Upper Cutoff Voltage</b></em>' attribute feature.
         * @generated
         */
        EAttribute GALVANOSTATIC_CYCLING__UPPER_CUTOFF_VOLTAGE = eINSTANCE.getGalvanostaticCycling_UpperCutoffVoltage();

        /**
         * The meta object literal for the '<em><b>Lower Cutoff Voltage</b></em>' attribute feature.
         * @generated
         */
        EAttribute GALVANOSTATIC_CYCLING__LOWER_CUTOFF_VOLTAGE = eINSTANCE.getGalvanostaticCycling_LowerCutoffVoltage();

        /**
         * The meta object literal for the '<em><b>Cycle Number</b></em>' attribute feature.
         * @generated
         */
        EAttribute GALVANOSTATIC_CYCLING__CYCLE_NUMBER = eINSTANCE.getGalvanostaticCycling_CycleNumber();

        /**
         * The meta object literal for the '<em><b>Charge Capacity</b></em>' attribute feature.
         * @generated
         */
        EAttribute GALVANOSTATIC_CYCLING__CHARGE_CAPACITY = eINSTANCE.getGalvanostaticCycling_ChargeCapacity();

        /**
         * The meta object literal for the '<em><b>Discharge Capacity</b></em>' attribute feature.
         * @generated
         */
        EAttribute GALVANOSTATIC_CYCLING__DISCHARGE_CAPACITY = eINSTANCE.getGalvanostaticCycling_DischargeCapacity();

        /**
         * The meta object literal for the '<em><b>Retention</b></em>' attribute feature.
         * @generated
         */
        EAttribute GALVANOSTATIC_CYCLING__RETENTION = eINSTANCE.getGalvanostaticCycling_Retention();

        /**
         * The meta object literal for the '<em><b>Coulombic Efficiency</b></em>' attribute feature.
         * @generated
         */
        EAttribute GALVANOSTATIC_CYCLING__COULOMBIC_EFFICIENCY = eINSTANCE.getGalvanostaticCycling_CoulombicEfficiency();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.measurement.impl.AirExposureSeriesImpl <em>Air Exposure Series</em>}' class.
         * @see org.nitrolith.model.measurement.impl.AirExposureSeriesImpl
         * @see org.nitrolith.model.measurement.impl.MeasurementPackageImpl#getAirExposureSeries()
         * @generated
         */
        EClass AIR_EXPOSURE_SERIES = eINSTANCE.getAirExposureSeries();

        /**
         * The meta object literal for the '<em><b>Points</b></em>' containment reference list feature.
         * @generated
         */
        EReference AIR_EXPOSURE_SERIES__POINTS = eINSTANCE.getAirExposureSeries_Points();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.measurement.impl.ExposurePointImpl <em>Exposure Point</em>}' class.
         * @see org.nitrolith.model.measurement.impl.ExposurePointImpl
         * @see org.nitrolith.model.measurement.impl.MeasurementPackageImpl#getExposurePoint()
         * @generated
         */
        EClass EXPOSURE_POINT = eINSTANCE.getExposurePoint();

        /**
         * The meta object literal for the '<em><b>Time</b></em>' attribute feature.
         * @generated
         */
        EAttribute EXPOSURE_POINT__TIME = eINSTANCE.getExposurePoint_Time();

        /**
         * The meta object literal for the '<em><b>Conductivity</b></em>' attribute feature.
         * @generated
         */
        EAttribute EXPOSURE_POINT__CONDUCTIVITY = eINSTANCE.getExposurePoint_Conductivity();

        /**
         * The meta object literal for the '<em><b>Spectrum</b></em>' reference feature.
         * @generated
         */
        EReference EXPOSURE_POINT__SPECTRUM = eINSTANCE.getExposurePoint_Spectrum();

        /**
         * The meta object literal for the '<em><b>Products</b></em>' attribute list feature.
         * @generated
         */
        EAttribute EXPOSURE_POINT__PRODUCTS = eINSTANCE.getExposurePoint_Products();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.measurement.impl.DiffractionImpl <em>Diffraction</em>}' class.
         * @see org.nitrolith.model.measurement.impl.DiffractionImpl
         * @see org.nitrolith.model.measurement.impl.MeasurementPackageImpl#getDiffraction()
         * @generated
         */
        EClass DIFFRACTION = eINSTANCE.getDiffraction();

        /**
         * The meta object literal for the '<em><b>Radiation</b></em>' attribute feature.
         * @generated
         */
        EAttribute DIFFRACTION__RADIATION = eINSTANCE.getDiffraction_Radiation();

        /**
         * The meta object literal for the '<em><b>Wavelength</b></em>' attribute feature.
         * @generated
         */
        EAttribute DIFFRACTION__WAVELENGTH = eINSTANCE.getDiffraction_Wavelength();

        /**
         * The meta object literal for the '<em><b>Lowest Angle</b></em>' attribute feature.
         * @generated
         */
        EAttribute DIFFRACTION__LOWEST_ANGLE = eINSTANCE.getDiffraction_LowestAngle();

        /**
         * The meta object literal for the '<em><b>Highest Angle</b></em>' attribute feature.
         * @generated
         */
        EAttribute DIFFRACTION__HIGHEST_ANGLE = eINSTANCE.getDiffraction_HighestAngle();

        /**
         * The meta object literal for the '<em><b>Phases</b></em>' containment reference list feature.
         * @generated
         */
        EReference DIFFRACTION__PHASES = eINSTANCE.getDiffraction_Phases();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.measurement.impl.FoundPhaseImpl <em>Found Phase</em>}' class.
         * @see org.nitrolith.model.measurement.impl.FoundPhaseImpl
         * @see org.nitrolith.model.measurement.impl.MeasurementPackageImpl#getFoundPhase()
         * @generated
         */
        EClass FOUND_PHASE = eINSTANCE.getFoundPhase();

        /**
         * The meta object literal for the '<em><b>Phase</b></em>' reference feature.
         * @generated
         */
        EReference FOUND_PHASE__PHASE = eINSTANCE.getFoundPhase_Phase();

        /**
         * The meta object literal for the '<em><b>Formula</b></em>' attribute feature.
         * @generated
         */
        EAttribute FOUND_PHASE__FORMULA = eINSTANCE.getFoundPhase_Formula();

        /**
         * The meta object literal for the '<em><b>Phase Name</b></em>' attribute feature.
         * @generated
         */
        EAttribute FOUND_PHASE__PHASE_NAME = eINSTANCE.getFoundPhase_PhaseName();

        /**
         * The meta object literal for the '<em><b>Mass Fraction</b></em>' attribute feature.
         * @generated
         */
        EAttribute FOUND_PHASE__MASS_FRACTION = eINSTANCE.getFoundPhase_MassFraction();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.measurement.SampleGeometry <em>Sample Geometry</em>}' enum.
         * @see org.nitrolith.model.measurement.SampleGeometry
         * @see org.nitrolith.model.measurement.impl.MeasurementPackageImpl#getSampleGeometry()
         * @generated
         */
        EEnum SAMPLE_GEOMETRY = eINSTANCE.getSampleGeometry();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.measurement.ElectrodeBehaviour <em>Electrode Behaviour</em>}' enum.
         * @see org.nitrolith.model.measurement.ElectrodeBehaviour
         * @see org.nitrolith.model.measurement.impl.MeasurementPackageImpl#getElectrodeBehaviour()
         * @generated
         */
        EEnum ELECTRODE_BEHAVIOUR = eINSTANCE.getElectrodeBehaviour();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.measurement.Immittance <em>Immittance</em>}' enum.
         * @see org.nitrolith.model.measurement.Immittance
         * @see org.nitrolith.model.measurement.impl.MeasurementPackageImpl#getImmittance()
         * @generated
         */
        EEnum IMMITTANCE = eINSTANCE.getImmittance();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.measurement.KramersKronigVerdict <em>Kramers Kronig Verdict</em>}' enum.
         * @see org.nitrolith.model.measurement.KramersKronigVerdict
         * @see org.nitrolith.model.measurement.impl.MeasurementPackageImpl#getKramersKronigVerdict()
         * @generated
         */
        EEnum KRAMERS_KRONIG_VERDICT = eINSTANCE.getKramersKronigVerdict();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.measurement.Weighting <em>Weighting</em>}' enum.
         * @see org.nitrolith.model.measurement.Weighting
         * @see org.nitrolith.model.measurement.impl.MeasurementPackageImpl#getWeighting()
         * @generated
         */
        EEnum WEIGHTING = eINSTANCE.getWeighting();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.measurement.RegularizationChoice <em>Regularization Choice</em>}' enum.
         * @see org.nitrolith.model.measurement.RegularizationChoice
         * @see org.nitrolith.model.measurement.impl.MeasurementPackageImpl#getRegularizationChoice()
         * @generated
         */
        EEnum REGULARIZATION_CHOICE = eINSTANCE.getRegularizationChoice();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.measurement.Radiation <em>Radiation</em>}' enum.
         * @see org.nitrolith.model.measurement.Radiation
         * @see org.nitrolith.model.measurement.impl.MeasurementPackageImpl#getRadiation()
         * @generated
         */
        EEnum RADIATION = eINSTANCE.getRadiation();

    }

} //MeasurementPackage
