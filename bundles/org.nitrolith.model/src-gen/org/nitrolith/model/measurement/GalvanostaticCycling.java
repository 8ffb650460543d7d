// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.measurement;

import org.nitrolith.model.values.NumberList;

import org.nitrolith.units.Quantity;

/**
 * A representation of the model object '<em><b>Galvanostatic Cycling</b></em>'.
 *
 * Charging and discharging at constant current.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.measurement.GalvanostaticCycling#getCurrentDensity <em>Current Density</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.GalvanostaticCycling#getRate <em>Rate</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.GalvanostaticCycling#getUpperCutoffVoltage <em>Upper Cutoff Voltage</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.GalvanostaticCycling#getLowerCutoffVoltage <em>Lower Cutoff Voltage</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.GalvanostaticCycling#getCycleNumber <em>Cycle Number</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.GalvanostaticCycling#getChargeCapacity <em>Charge Capacity</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.GalvanostaticCycling#getDischargeCapacity <em>Discharge Capacity</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.GalvanostaticCycling#getRetention <em>Retention</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.GalvanostaticCycling#getCoulombicEfficiency <em>Coulombic Efficiency</em>}</li>
 * </ul>
 *
 * @see org.nitrolith.model.measurement.MeasurementPackage#getGalvanostaticCycling()
 * @model
 * @generated
 */
public interface GalvanostaticCycling extends Measurement
{
    /**
     * Returns the value of the '<em><b>Current Density</b></em>' attribute.
     * The current density.
     * @return the value of the '<em>Current Density</em>' attribute.
     * @see #setCurrentDensity(Quantity)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getGalvanostaticCycling_CurrentDensity()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='mA/cm2' min='0' max='1E4'"
     * @generated
     */
    Quantity getCurrentDensity();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.GalvanostaticCycling#getCurrentDensity <em>Current Density</em>}' attribute.
     * @param value the new value of the '<em>Current Density</em>' attribute.
     * @see #getCurrentDensity()
     * @generated
     */
    void setCurrentDensity(Quantity value);

    /**
     * Returns the value of the '<em><b>Rate</b></em>' attribute.
     * The C-rate: the inverse of the time in which the nominal capacity flows.
     * @return the value of the '<em>Rate</em>' attribute.
     * @see #setRate(Quantity)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getGalvanostaticCycling_Rate()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='1/h' min='0' max='1000'"
     * @generated
     */
    Quantity getRate();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.GalvanostaticCycling#getRate <em>Rate</em>}' attribute.
     * @param value the new value of the '<em>Rate</em>' attribute.
     * @see #getRate()
     * @generated
     */
    void setRate(Quantity value);

    /**
     * Returns the value of the '<em><b>Upper Cutoff Voltage</b></em>' attribute.
     * The voltage at which the charge ends.
     * @return the value of the '<em>Upper Cutoff Voltage</em>' attribute.
     * @see #setUpperCutoffVoltage(Quantity)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getGalvanostaticCycling_UpperCutoffVoltage()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='V' min='-10' max='10'"
     * @generated
     */
    Quantity getUpperCutoffVoltage();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.GalvanostaticCycling#getUpperCutoffVoltage <em>Upper Cutoff Voltage</em>}' attribute.
     * @param value the new value of the '<em>Upper Cutoff Voltage</em>' attribute.
     * @see #getUpperCutoffVoltage()
     * @generated
     */
    void setUpperCutoffVoltage(Quantity value);

    /**
     * Returns the value of the '<em><b>Lower Cutoff Voltage</b></em>' attribute.
     * The voltage at which the discharge ends.
     * @return the value of the '<em>Lower Cutoff Voltage</em>' attribute.
     * @see #setLowerCutoffVoltage(Quantity)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getGalvanostaticCycling_LowerCutoffVoltage()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='V' min='-10' max='10'"
     * @generated
     */
    Quantity getLowerCutoffVoltage();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.GalvanostaticCycling#getLowerCutoffVoltage <em>Lower Cutoff Voltage</em>}' attribute.
     * @param value the new value of the '<em>Lower Cutoff Voltage</em>' attribute.
     * @see #getLowerCutoffVoltage()
     * @generated
     */
    void setLowerCutoffVoltage(Quantity value);

    /**
     * Returns the value of the '<em><b>Cycle Number</b></em>' attribute.
     * The number of each cycle.
     * @return the value of the '<em>Cycle Number</em>' attribute.
     * @see #setCycleNumber(NumberList)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getGalvanostaticCycling_CycleNumber()
     * @model dataType="org.nitrolith.model.base.NumberList"
     *        annotation="https://nitrolith.org/unit unit='1'"
     * @generated
     */
    NumberList getCycleNumber();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.GalvanostaticCycling#getCycleNumber <em>Cycle Number</em>}' attribute.
     * @param value the new value of the '<em>Cycle Number</em>' attribute.
     * @see #getCycleNumber()
     * @generated
     */
    void setCycleNumber(NumberList value);

    /**
     * Returns the value of the '<em><b>Charge Capacity</b></em>' attribute.
     * The charge of each cycle.
     * @return the value of the '<em>Charge Capacity</em>' attribute.
     * @see #setChargeCapacity(NumberList)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getGalvanostaticCycling_ChargeCapacity()
     * @model dataType="org.nitrolith.model.base.NumberList"
     *        annotation="https://nitrolith.org/unit unit='mAh/g'"
     * @generated
     */
    NumberList getChargeCapacity();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.GalvanostaticCycling#getChargeCapacity <em>Charge Capacity</em>}' attribute.
     * @param value the new value of the '<em>Charge Capacity</em>' attribute.
     * @see #getChargeCapacity()
     * @generated
     */
    void setChargeCapacity(NumberList value);

    /**
     * Returns the value of the '<em><b>Discharge Capacity</b></em>' attribute.
     * The discharge of each cycle.
     * @return the value of the '<em>Discharge Capacity</em>' attribute.
     * @see #setDischargeCapacity(NumberList)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getGalvanostaticCycling_DischargeCapacity()
     * @model dataType="org.nitrolith.model.base.NumberList"
     *        annotation="https://nitrolith.org/unit unit='mAh/g'"
     * @generated
     */
    NumberList getDischargeCapacity();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.GalvanostaticCycling#getDischargeCapacity <em>Discharge Capacity</em>}' attribute.
     * @param value the new value of the '<em>Discharge Capacity</em>' attribute.
     * @see #getDischargeCapacity()
     * @generated
     */
    void setDischargeCapacity(NumberList value);

    /**
     * Returns the value of the '<em><b>Retention</b></em>' attribute.
     * The capacity at the end as part of that at the beginning, where only this is known.
     * @return the value of the '<em>Retention</em>' attribute.
     * @see #setRetention(Quantity)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getGalvanostaticCycling_Retention()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='%' min='0' max='200'"
     * @generated
     */
    Quantity getRetention();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.GalvanostaticCycling#getRetention <em>Retention</em>}' attribute.
     * @param value the new value of the '<em>Retention</em>' attribute.
     * @see #getRetention()
     * @generated
     */
    void setRetention(Quantity value);

    /**
     * Returns the value of the '<em><b>Coulombic Efficiency</b></em>' attribute.
     * The discharge as part of the charge, where only this is known.
     * @return the value of the '<em>Coulombic Efficiency</em>' attribute.
     * @see #setCoulombicEfficiency(Quantity)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getGalvanostaticCycling_CoulombicEfficiency()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='%' min='0' max='200'"
     * @generated
     */
    Quantity getCoulombicEfficiency();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.GalvanostaticCycling#getCoulombicEfficiency <em>Coulombic Efficiency</em>}' attribute.
     * @param value the new value of the '<em>Coulombic Efficiency</em>' attribute.
     * @see #getCoulombicEfficiency()
     * @generated
     */
    void setCoulombicEfficiency(Quantity value);

} // GalvanostaticCycling
