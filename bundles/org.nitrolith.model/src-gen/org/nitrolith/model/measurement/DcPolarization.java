// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.measurement;

import org.nitrolith.units.Quantity;

/**
 * A representation of the model object '<em><b>Dc Polarization</b></em>'.
 *
 * A direct voltage and the current that follows.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.measurement.DcPolarization#getAppliedVoltage <em>Applied Voltage</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.DcPolarization#getInitialCurrent <em>Initial Current</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.DcPolarization#getSteadyCurrent <em>Steady Current</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.DcPolarization#getInitialResistance <em>Initial Resistance</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.DcPolarization#getSteadyResistance <em>Steady Resistance</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.DcPolarization#getDuration <em>Duration</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.DcPolarization#getElectronicConductivity <em>Electronic Conductivity</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.DcPolarization#getTransferenceNumber <em>Transference Number</em>}</li>
 * </ul>
 *
 * @see org.nitrolith.model.measurement.MeasurementPackage#getDcPolarization()
 * @model annotation="https://nitrolith.org/label label='DC polarization'"
 * @generated
 */
public interface DcPolarization extends Measurement
{
    /**
     * Returns the value of the '<em><b>Applied Voltage</b></em>' attribute.
     * The voltage.
     * @return the value of the '<em>Applied Voltage</em>' attribute.
     * @see #setAppliedVoltage(Quantity)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getDcPolarization_AppliedVoltage()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='mV' min='-1E5' max='1E5'"
     * @generated
     */
    Quantity getAppliedVoltage();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.DcPolarization#getAppliedVoltage <em>Applied Voltage</em>}' attribute.
     * @param value the new value of the '<em>Applied Voltage</em>' attribute.
     * @see #getAppliedVoltage()
     * @generated
     */
    void setAppliedVoltage(Quantity value);

    /**
     * Returns the value of the '<em><b>Initial Current</b></em>' attribute.
     * The current at the beginning.
     * @return the value of the '<em>Initial Current</em>' attribute.
     * @see #setInitialCurrent(Quantity)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getDcPolarization_InitialCurrent()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='uA' min='-1E9' max='1E9'"
     * @generated
     */
    Quantity getInitialCurrent();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.DcPolarization#getInitialCurrent <em>Initial Current</em>}' attribute.
     * @param value the new value of the '<em>Initial Current</em>' attribute.
     * @see #getInitialCurrent()
     * @generated
     */
    void setInitialCurrent(Quantity value);

    /**
     * Returns the value of the '<em><b>Steady Current</b></em>' attribute.
     * The current at the end.
     * @return the value of the '<em>Steady Current</em>' attribute.
     * @see #setSteadyCurrent(Quantity)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getDcPolarization_SteadyCurrent()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='uA' min='-1E9' max='1E9'"
     * @generated
     */
    Quantity getSteadyCurrent();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.DcPolarization#getSteadyCurrent <em>Steady Current</em>}' attribute.
     * @param value the new value of the '<em>Steady Current</em>' attribute.
     * @see #getSteadyCurrent()
     * @generated
     */
    void setSteadyCurrent(Quantity value);

    /**
     * Returns the value of the '<em><b>Initial Resistance</b></em>' attribute.
     * The resistance of the interfaces before.
     * @return the value of the '<em>Initial Resistance</em>' attribute.
     * @see #setInitialResistance(Quantity)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getDcPolarization_InitialResistance()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='ohm' min='0' max='1E15'"
     * @generated
     */
    Quantity getInitialResistance();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.DcPolarization#getInitialResistance <em>Initial Resistance</em>}' attribute.
     * @param value the new value of the '<em>Initial Resistance</em>' attribute.
     * @see #getInitialResistance()
     * @generated
     */
    void setInitialResistance(Quantity value);

    /**
     * Returns the value of the '<em><b>Steady Resistance</b></em>' attribute.
     * The resistance of the interfaces at the end.
     * @return the value of the '<em>Steady Resistance</em>' attribute.
     * @see #setSteadyResistance(Quantity)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getDcPolarization_SteadyResistance()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='ohm' min='0' max='1E15'"
     * @generated
     */
    Quantity getSteadyResistance();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.DcPolarization#getSteadyResistance <em>Steady Resistance</em>}' attribute.
     * @param value the new value of the '<em>Steady Resistance</em>' attribute.
     * @see #getSteadyResistance()
     * @generated
     */
    void setSteadyResistance(Quantity value);

    /**
     * Returns the value of the '<em><b>Duration</b></em>' attribute.
     * How long the voltage was held.
     * @return the value of the '<em>Duration</em>' attribute.
     * @see #setDuration(Quantity)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getDcPolarization_Duration()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='h' min='0' max='10000'"
     * @generated
     */
    Quantity getDuration();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.DcPolarization#getDuration <em>Duration</em>}' attribute.
     * @param value the new value of the '<em>Duration</em>' attribute.
     * @see #getDuration()
     * @generated
     */
    void setDuration(Quantity value);

    /**
     * Returns the value of the '<em><b>Electronic Conductivity</b></em>' attribute.
     * The electronic conductivity.
     * @return the value of the '<em>Electronic Conductivity</em>' attribute.
     * @see #setElectronicConductivity(Quantity)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getDcPolarization_ElectronicConductivity()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='S/cm' min='1E-25' max='1E6'"
     * @generated
     */
    Quantity getElectronicConductivity();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.DcPolarization#getElectronicConductivity <em>Electronic Conductivity</em>}' attribute.
     * @param value the new value of the '<em>Electronic Conductivity</em>' attribute.
     * @see #getElectronicConductivity()
     * @generated
     */
    void setElectronicConductivity(Quantity value);

    /**
     * Returns the value of the '<em><b>Transference Number</b></em>' attribute.
     * The part of the current that lithium ions carry.
     * @return the value of the '<em>Transference Number</em>' attribute.
     * @see #setTransferenceNumber(Quantity)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getDcPolarization_TransferenceNumber()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='1' min='0' max='1'"
     * @generated
     */
    Quantity getTransferenceNumber();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.DcPolarization#getTransferenceNumber <em>Transference Number</em>}' attribute.
     * @param value the new value of the '<em>Transference Number</em>' attribute.
     * @see #getTransferenceNumber()
     * @generated
     */
    void setTransferenceNumber(Quantity value);

} // DcPolarization
