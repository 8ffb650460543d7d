// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.cell;

import org.nitrolith.model.base.Cited;
import org.nitrolith.model.base.Documented;
import org.nitrolith.model.base.Named;

import org.nitrolith.model.measurement.Measurement;

import org.nitrolith.units.Quantity;

/**
 * A representation of the model object '<em><b>Performance</b></em>'.
 *
 * What a cell has shown.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.cell.CellPerformance#getRecordType <em>Record Type</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.CellPerformance#getConfiguration <em>Configuration</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.CellPerformance#getLoading <em>Loading</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.CellPerformance#getArealCapacity <em>Areal Capacity</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.CellPerformance#getCapacityQualifier <em>Capacity Qualifier</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.CellPerformance#getRate <em>Rate</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.CellPerformance#getCurrentDensity <em>Current Density</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.CellPerformance#getCycles <em>Cycles</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.CellPerformance#getRetention <em>Retention</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.CellPerformance#getTemperature <em>Temperature</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.CellPerformance#getCriticalCurrentDensity <em>Critical Current Density</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.CellPerformance#getEnergyDensity <em>Energy Density</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.CellPerformance#getCondition <em>Condition</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.CellPerformance#getMeasurement <em>Measurement</em>}</li>
 * </ul>
 *
 * @see org.nitrolith.model.cell.CellPackage#getCellPerformance()
 * @model
 * @generated
 */
public interface CellPerformance extends Named, Documented, Cited
{
    /**
     * Returns the value of the '<em><b>Record Type</b></em>' attribute.
     * What sort of record it is, for example full cell or symmetric cell.
     * @return the value of the '<em>Record Type</em>' attribute.
     * @see #setRecordType(String)
     * @see org.nitrolith.model.cell.CellPackage#getCellPerformance_RecordType()
     * @model
     * @generated
     */
    String getRecordType();

    /**
     * Sets the value of the '{@link org.nitrolith.model.cell.CellPerformance#getRecordType <em>Record Type</em>}' attribute.
     * @param value the new value of the '<em>Record Type</em>' attribute.
     * @see #getRecordType()
     * @generated
     */
    void setRecordType(String value);

    /**
     * Returns the value of the '<em><b>Configuration</b></em>' attribute.
     * The cell as printed.
     * @return the value of the '<em>Configuration</em>' attribute.
     * @see #setConfiguration(String)
     * @see org.nitrolith.model.cell.CellPackage#getCellPerformance_Configuration()
     * @model
     * @generated
     */
    String getConfiguration();

    /**
     * Sets the value of the '{@link org.nitrolith.model.cell.CellPerformance#getConfiguration <em>Configuration</em>}' attribute.
     * @param value the new value of the '<em>Configuration</em>' attribute.
     * @see #getConfiguration()
     * @generated
     */
    void setConfiguration(String value);

    /**
     * Returns the value of the '<em><b>Loading</b></em>' attribute.
     * Mass by area of the positive electrode, as printed.
     * @return the value of the '<em>Loading</em>' attribute.
     * @see #setLoading(Quantity)
     * @see org.nitrolith.model.cell.CellPackage#getCellPerformance_Loading()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='mg/cm2' min='0' max='1000'"
     * @generated
     */
    Quantity getLoading();

    /**
     * Sets the value of the '{@link org.nitrolith.model.cell.CellPerformance#getLoading <em>Loading</em>}' attribute.
     * @param value the new value of the '<em>Loading</em>' attribute.
     * @see #getLoading()
     * @generated
     */
    void setLoading(Quantity value);

    /**
     * Returns the value of the '<em><b>Areal Capacity</b></em>' attribute.
     * The capacity by area.
     * @return the value of the '<em>Areal Capacity</em>' attribute.
     * @see #setArealCapacity(Quantity)
     * @see org.nitrolith.model.cell.CellPackage#getCellPerformance_ArealCapacity()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='mAh/cm2' min='0' max='1E4'"
     * @generated
     */
    Quantity getArealCapacity();

    /**
     * Sets the value of the '{@link org.nitrolith.model.cell.CellPerformance#getArealCapacity <em>Areal Capacity</em>}' attribute.
     * @param value the new value of the '<em>Areal Capacity</em>' attribute.
     * @see #getArealCapacity()
     * @generated
     */
    void setArealCapacity(Quantity value);

    /**
     * Returns the value of the '<em><b>Capacity Qualifier</b></em>' attribute.
     * What capacity it is, for example initial reversible.
     * @return the value of the '<em>Capacity Qualifier</em>' attribute.
     * @see #setCapacityQualifier(String)
     * @see org.nitrolith.model.cell.CellPackage#getCellPerformance_CapacityQualifier()
     * @model
     * @generated
     */
    String getCapacityQualifier();

    /**
     * Sets the value of the '{@link org.nitrolith.model.cell.CellPerformance#getCapacityQualifier <em>Capacity Qualifier</em>}' attribute.
     * @param value the new value of the '<em>Capacity Qualifier</em>' attribute.
     * @see #getCapacityQualifier()
     * @generated
     */
    void setCapacityQualifier(String value);

    /**
     * Returns the value of the '<em><b>Rate</b></em>' attribute.
     * The rate as printed, for example 1.0C.
     * @return the value of the '<em>Rate</em>' attribute.
     * @see #setRate(String)
     * @see org.nitrolith.model.cell.CellPackage#getCellPerformance_Rate()
     * @model
     * @generated
     */
    String getRate();

    /**
     * Sets the value of the '{@link org.nitrolith.model.cell.CellPerformance#getRate <em>Rate</em>}' attribute.
     * @param value the new value of the '<em>Rate</em>' attribute.
     * @see #getRate()
     * @generated
     */
    void setRate(String value);

    /**
     * Returns the value of the '<em><b>Current Density</b></em>' attribute.
     * The current density.
     * @return the value of the '<em>Current Density</em>' attribute.
     * @see #setCurrentDensity(Quantity)
     * @see org.nitrolith.model.cell.CellPackage#getCellPerformance_CurrentDensity()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='mA/cm2' min='0' max='1E4'"
     * @generated
     */
    Quantity getCurrentDensity();

    /**
     * Sets the value of the '{@link org.nitrolith.model.cell.CellPerformance#getCurrentDensity <em>Current Density</em>}' attribute.
     * @param value the new value of the '<em>Current Density</em>' attribute.
     * @see #getCurrentDensity()
     * @generated
     */
    void setCurrentDensity(Quantity value);

    /**
     * Returns the value of the '<em><b>Cycles</b></em>' attribute.
     * The number of cycles as printed.
     * @return the value of the '<em>Cycles</em>' attribute.
     * @see #setCycles(String)
     * @see org.nitrolith.model.cell.CellPackage#getCellPerformance_Cycles()
     * @model
     * @generated
     */
    String getCycles();

    /**
     * Sets the value of the '{@link org.nitrolith.model.cell.CellPerformance#getCycles <em>Cycles</em>}' attribute.
     * @param value the new value of the '<em>Cycles</em>' attribute.
     * @see #getCycles()
     * @generated
     */
    void setCycles(String value);

    /**
     * Returns the value of the '<em><b>Retention</b></em>' attribute.
     * The capacity kept.
     * @return the value of the '<em>Retention</em>' attribute.
     * @see #setRetention(Quantity)
     * @see org.nitrolith.model.cell.CellPackage#getCellPerformance_Retention()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='%' min='0' max='200'"
     * @generated
     */
    Quantity getRetention();

    /**
     * Sets the value of the '{@link org.nitrolith.model.cell.CellPerformance#getRetention <em>Retention</em>}' attribute.
     * @param value the new value of the '<em>Retention</em>' attribute.
     * @see #getRetention()
     * @generated
     */
    void setRetention(Quantity value);

    /**
     * Returns the value of the '<em><b>Temperature</b></em>' attribute.
     * The temperature.
     * @return the value of the '<em>Temperature</em>' attribute.
     * @see #setTemperature(Quantity)
     * @see org.nitrolith.model.cell.CellPackage#getCellPerformance_Temperature()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='degC' min='-273.15' max='500'"
     * @generated
     */
    Quantity getTemperature();

    /**
     * Sets the value of the '{@link org.nitrolith.model.cell.CellPerformance#getTemperature <em>Temperature</em>}' attribute.
     * @param value the new value of the '<em>Temperature</em>' attribute.
     * @see #getTemperature()
     * @generated
     */
    void setTemperature(Quantity value);

    /**
     * Returns the value of the '<em><b>Critical Current Density</b></em>' attribute.
     * The critical current density.
     * @return the value of the '<em>Critical Current Density</em>' attribute.
     * @see #setCriticalCurrentDensity(Quantity)
     * @see org.nitrolith.model.cell.CellPackage#getCellPerformance_CriticalCurrentDensity()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='mA/cm2' min='0' max='1E4'"
     * @generated
     */
    Quantity getCriticalCurrentDensity();

    /**
     * Sets the value of the '{@link org.nitrolith.model.cell.CellPerformance#getCriticalCurrentDensity <em>Critical Current Density</em>}' attribute.
     * @param value the new value of the '<em>Critical Current Density</em>' attribute.
     * @see #getCriticalCurrentDensity()
     * @generated
     */
    void setCriticalCurrentDensity(Quantity value);

    /**
     * Returns the value of the '<em><b>Energy Density</b></em>' attribute.
     * The energy by mass of the cell, as printed.
     * @return the value of the '<em>Energy Density</em>' attribute.
     * @see #setEnergyDensity(Quantity)
     * @see org.nitrolith.model.cell.CellPackage#getCellPerformance_EnergyDensity()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='Wh/kg' min='0' max='20000'"
     * @generated
     */
    Quantity getEnergyDensity();

    /**
     * Sets the value of the '{@link org.nitrolith.model.cell.CellPerformance#getEnergyDensity <em>Energy Density</em>}' attribute.
     * @param value the new value of the '<em>Energy Density</em>' attribute.
     * @see #getEnergyDensity()
     * @generated
     */
    void setEnergyDensity(Quantity value);

    /**
     * Returns the value of the '<em><b>Condition</b></em>' attribute.
     * Further conditions.
     * @return the value of the '<em>Condition</em>' attribute.
     * @see #setCondition(String)
     * @see org.nitrolith.model.cell.CellPackage#getCellPerformance_Condition()
     * @model
     * @generated
     */
    String getCondition();

    /**
     * Sets the value of the '{@link org.nitrolith.model.cell.CellPerformance#getCondition <em>Condition</em>}' attribute.
     * @param value the new value of the '<em>Condition</em>' attribute.
     * @see #getCondition()
     * @generated
     */
    void setCondition(String value);

    /**
     * Returns the value of the '<em><b>Measurement</b></em>' reference.
     * The own measurement that showed it.
     * @return the value of the '<em>Measurement</em>' reference.
     * @see #setMeasurement(Measurement)
     * @see org.nitrolith.model.cell.CellPackage#getCellPerformance_Measurement()
     * @model
     * @generated
     */
    Measurement getMeasurement();

    /**
     * Sets the value of the '{@link org.nitrolith.model.cell.CellPerformance#getMeasurement <em>Measurement</em>}' reference.
     * @param value the new value of the '<em>Measurement</em>' reference.
     * @see #getMeasurement()
     * @generated
     */
    void setMeasurement(Measurement value);

} // CellPerformance
