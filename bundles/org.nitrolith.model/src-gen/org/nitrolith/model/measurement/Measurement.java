// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.measurement;

import java.time.OffsetDateTime;

import org.eclipse.emf.common.util.EList;

import org.nitrolith.model.base.Atmosphere;
import org.nitrolith.model.base.Attachment;
import org.nitrolith.model.base.Cited;
import org.nitrolith.model.base.Documented;
import org.nitrolith.model.base.Named;

import org.nitrolith.units.Quantity;

/**
 * A representation of the model object '<em><b>Measurement</b></em>'.
 *
 * Something that was measured on a sample.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.measurement.Measurement#getMeasuredOn <em>Measured On</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.Measurement#getOperator <em>Operator</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.Measurement#getInstrument <em>Instrument</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.Measurement#getTemperature <em>Temperature</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.Measurement#isSimulated <em>Simulated</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.Measurement#getAtmosphere <em>Atmosphere</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.Measurement#getDataFiles <em>Data Files</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.Measurement#getAttachments <em>Attachments</em>}</li>
 * </ul>
 *
 * @see org.nitrolith.model.measurement.MeasurementPackage#getMeasurement()
 * @model abstract="true"
 * @generated
 */
public interface Measurement extends Named, Documented, Cited
{
    /**
     * Returns the value of the '<em><b>Measured On</b></em>' attribute.
     * When it was measured.
     * @return the value of the '<em>Measured On</em>' attribute.
     * @see #setMeasuredOn(OffsetDateTime)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getMeasurement_MeasuredOn()
     * @model dataType="org.nitrolith.model.base.DateTime"
     * @generated
     */
    OffsetDateTime getMeasuredOn();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.Measurement#getMeasuredOn <em>Measured On</em>}' attribute.
     * @param value the new value of the '<em>Measured On</em>' attribute.
     * @see #getMeasuredOn()
     * @generated
     */
    void setMeasuredOn(OffsetDateTime value);

    /**
     * Returns the value of the '<em><b>Operator</b></em>' attribute.
     * Who measured it.
     * @return the value of the '<em>Operator</em>' attribute.
     * @see #setOperator(String)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getMeasurement_Operator()
     * @model
     * @generated
     */
    String getOperator();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.Measurement#getOperator <em>Operator</em>}' attribute.
     * @param value the new value of the '<em>Operator</em>' attribute.
     * @see #getOperator()
     * @generated
     */
    void setOperator(String value);

    /**
     * Returns the value of the '<em><b>Instrument</b></em>' attribute.
     * The instrument.
     * @return the value of the '<em>Instrument</em>' attribute.
     * @see #setInstrument(String)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getMeasurement_Instrument()
     * @model
     * @generated
     */
    String getInstrument();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.Measurement#getInstrument <em>Instrument</em>}' attribute.
     * @param value the new value of the '<em>Instrument</em>' attribute.
     * @see #getInstrument()
     * @generated
     */
    void setInstrument(String value);

    /**
     * Returns the value of the '<em><b>Temperature</b></em>' attribute.
     * The temperature of the sample.
     * @return the value of the '<em>Temperature</em>' attribute.
     * @see #setTemperature(Quantity)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getMeasurement_Temperature()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='degC' min='-273.15' max='2000'"
     * @generated
     */
    Quantity getTemperature();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.Measurement#getTemperature <em>Temperature</em>}' attribute.
     * @param value the new value of the '<em>Temperature</em>' attribute.
     * @see #getTemperature()
     * @generated
     */
    void setTemperature(Quantity value);

    /**
     * Returns the value of the '<em><b>Simulated</b></em>' attribute.
     * The default value is <code>"false"</code>.
     * Whether the data come from a model instead of an instrument.
     * @return the value of the '<em>Simulated</em>' attribute.
     * @see #setSimulated(boolean)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getMeasurement_Simulated()
     * @model default="false"
     * @generated
     */
    boolean isSimulated();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.Measurement#isSimulated <em>Simulated</em>}' attribute.
     * @param value the new value of the '<em>Simulated</em>' attribute.
     * @see #isSimulated()
     * @generated
     */
    void setSimulated(boolean value);

    /**
     * Returns the value of the '<em><b>Atmosphere</b></em>' containment reference.
     * The gas around the sample.
     * @return the value of the '<em>Atmosphere</em>' containment reference.
     * @see #setAtmosphere(Atmosphere)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getMeasurement_Atmosphere()
     * @model containment="true"
     * @generated
     */
    Atmosphere getAtmosphere();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.Measurement#getAtmosphere <em>Atmosphere</em>}' containment reference.
     * @param value the new value of the '<em>Atmosphere</em>' containment reference.
     * @see #getAtmosphere()
     * @generated
     */
    void setAtmosphere(Atmosphere value);

    /**
     * Returns the value of the '<em><b>Data Files</b></em>' containment reference list.
     * The list contents are of type {@link org.nitrolith.model.measurement.DataFile}.
     * The files of the instrument.
     * @return the value of the '<em>Data Files</em>' containment reference list.
     * @see org.nitrolith.model.measurement.MeasurementPackage#getMeasurement_DataFiles()
     * @model containment="true"
     * @generated
     */
    EList<DataFile> getDataFiles();

    /**
     * Returns the value of the '<em><b>Attachments</b></em>' containment reference list.
     * The list contents are of type {@link org.nitrolith.model.base.Attachment}.
     * Photographs and other files.
     * @return the value of the '<em>Attachments</em>' containment reference list.
     * @see org.nitrolith.model.measurement.MeasurementPackage#getMeasurement_Attachments()
     * @model containment="true"
     * @generated
     */
    EList<Attachment> getAttachments();

} // Measurement
