// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.measurement;

import org.nitrolith.model.base.Documented;

import org.nitrolith.units.Quantity;

/**
 * A representation of the model object '<em><b>Drt Peak</b></em>'.
 *
 * A peak in a distribution of relaxation times.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.measurement.DrtPeak#getTau <em>Tau</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.DrtPeak#getResistance <em>Resistance</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.DrtPeak#getCapacitance <em>Capacitance</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.DrtPeak#getAssignment <em>Assignment</em>}</li>
 * </ul>
 *
 * @see org.nitrolith.model.measurement.MeasurementPackage#getDrtPeak()
 * @model annotation="https://nitrolith.org/label label='DRT peak'"
 * @generated
 */
public interface DrtPeak extends Documented
{
    /**
     * Returns the value of the '<em><b>Tau</b></em>' attribute.
     * The relaxation time.
     * @return the value of the '<em>Tau</em>' attribute.
     * @see #setTau(Quantity)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getDrtPeak_Tau()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='s' min='1E-15' max='1E9'"
     *        annotation="https://nitrolith.org/label label='Relaxation time'"
     * @generated
     */
    Quantity getTau();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.DrtPeak#getTau <em>Tau</em>}' attribute.
     * @param value the new value of the '<em>Tau</em>' attribute.
     * @see #getTau()
     * @generated
     */
    void setTau(Quantity value);

    /**
     * Returns the value of the '<em><b>Resistance</b></em>' attribute.
     * The area of the peak.
     * @return the value of the '<em>Resistance</em>' attribute.
     * @see #setResistance(Quantity)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getDrtPeak_Resistance()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='ohm' min='0' max='1E12'"
     * @generated
     */
    Quantity getResistance();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.DrtPeak#getResistance <em>Resistance</em>}' attribute.
     * @param value the new value of the '<em>Resistance</em>' attribute.
     * @see #getResistance()
     * @generated
     */
    void setResistance(Quantity value);

    /**
     * Returns the value of the '<em><b>Capacitance</b></em>' attribute.
     * The capacitance that belongs to it.
     * @return the value of the '<em>Capacitance</em>' attribute.
     * @see #setCapacitance(Quantity)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getDrtPeak_Capacitance()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='F' min='1E-18' max='1E6'"
     * @generated
     */
    Quantity getCapacitance();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.DrtPeak#getCapacitance <em>Capacitance</em>}' attribute.
     * @param value the new value of the '<em>Capacitance</em>' attribute.
     * @see #getCapacitance()
     * @generated
     */
    void setCapacitance(Quantity value);

    /**
     * Returns the value of the '<em><b>Assignment</b></em>' attribute.
     * The process that it is ascribed to.
     * @return the value of the '<em>Assignment</em>' attribute.
     * @see #setAssignment(String)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getDrtPeak_Assignment()
     * @model
     * @generated
     */
    String getAssignment();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.DrtPeak#getAssignment <em>Assignment</em>}' attribute.
     * @param value the new value of the '<em>Assignment</em>' attribute.
     * @see #getAssignment()
     * @generated
     */
    void setAssignment(String value);

} // DrtPeak
