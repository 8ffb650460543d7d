// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.measurement;

import org.eclipse.emf.common.util.EList;

import org.nitrolith.model.base.Documented;

import org.nitrolith.units.Quantity;

/**
 * A representation of the model object '<em><b>Process Conductivity</b></em>'.
 *
 * The conductivity of one process.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.measurement.ProcessConductivity#getProcess <em>Process</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.ProcessConductivity#getResistances <em>Resistances</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.ProcessConductivity#getValue <em>Value</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.ProcessConductivity#getEffectiveCapacitance <em>Effective Capacitance</em>}</li>
 * </ul>
 *
 * @see org.nitrolith.model.measurement.MeasurementPackage#getProcessConductivity()
 * @model
 * @generated
 */
public interface ProcessConductivity extends Documented
{
    /**
     * Returns the value of the '<em><b>Process</b></em>' attribute.
     * The process: bulk, grain boundary, total, or the name of a resistance.
     * @return the value of the '<em>Process</em>' attribute.
     * @see #setProcess(String)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getProcessConductivity_Process()
     * @model
     * @generated
     */
    String getProcess();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.ProcessConductivity#getProcess <em>Process</em>}' attribute.
     * @param value the new value of the '<em>Process</em>' attribute.
     * @see #getProcess()
     * @generated
     */
    void setProcess(String value);

    /**
     * Returns the value of the '<em><b>Resistances</b></em>' attribute list.
     * The list contents are of type {@link java.lang.String}.
     * The resistances of the circuit that make it up, for example R1.
     * @return the value of the '<em>Resistances</em>' attribute list.
     * @see org.nitrolith.model.measurement.MeasurementPackage#getProcessConductivity_Resistances()
     * @model unique="false"
     * @generated
     */
    EList<String> getResistances();

    /**
     * Returns the value of the '<em><b>Value</b></em>' attribute.
     * The conductivity with its standard error.
     * @return the value of the '<em>Value</em>' attribute.
     * @see #setValue(Quantity)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getProcessConductivity_Value()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='S/cm' min='1E-25' max='1E6'"
     * @generated
     */
    Quantity getValue();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.ProcessConductivity#getValue <em>Value</em>}' attribute.
     * @param value the new value of the '<em>Value</em>' attribute.
     * @see #getValue()
     * @generated
     */
    void setValue(Quantity value);

    /**
     * Returns the value of the '<em><b>Effective Capacitance</b></em>' attribute.
     * The effective capacitance, which tells what the process is.
     * @return the value of the '<em>Effective Capacitance</em>' attribute.
     * @see #setEffectiveCapacitance(Quantity)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getProcessConductivity_EffectiveCapacitance()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='F' min='1E-16' max='1'"
     * @generated
     */
    Quantity getEffectiveCapacitance();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.ProcessConductivity#getEffectiveCapacitance <em>Effective Capacitance</em>}' attribute.
     * @param value the new value of the '<em>Effective Capacitance</em>' attribute.
     * @see #getEffectiveCapacitance()
     * @generated
     */
    void setEffectiveCapacitance(Quantity value);

} // ProcessConductivity
