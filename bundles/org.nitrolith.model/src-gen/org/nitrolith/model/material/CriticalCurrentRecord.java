// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.material;

import org.nitrolith.units.Quantity;

/**
 * A representation of the model object '<em><b>Critical Current Record</b></em>'.
 *
 * The current density at which dendrites short-circuit a symmetric cell, or up to which it worked.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.material.CriticalCurrentRecord#getConfiguration <em>Configuration</em>}</li>
 *   <li>{@link org.nitrolith.model.material.CriticalCurrentRecord#getCurrentDensity <em>Current Density</em>}</li>
 *   <li>{@link org.nitrolith.model.material.CriticalCurrentRecord#getArealCapacity <em>Areal Capacity</em>}</li>
 *   <li>{@link org.nitrolith.model.material.CriticalCurrentRecord#getTemperature <em>Temperature</em>}</li>
 * </ul>
 *
 * @see org.nitrolith.model.material.MaterialPackage#getCriticalCurrentRecord()
 * @model annotation="https://nitrolith.org/label label='Critical current'"
 * @generated
 */
public interface CriticalCurrentRecord extends MaterialRecord
{
    /**
     * Returns the value of the '<em><b>Configuration</b></em>' attribute.
     * The cell, for example Li | Li3N | Li.
     * @return the value of the '<em>Configuration</em>' attribute.
     * @see #setConfiguration(String)
     * @see org.nitrolith.model.material.MaterialPackage#getCriticalCurrentRecord_Configuration()
     * @model
     * @generated
     */
    String getConfiguration();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.CriticalCurrentRecord#getConfiguration <em>Configuration</em>}' attribute.
     * @param value the new value of the '<em>Configuration</em>' attribute.
     * @see #getConfiguration()
     * @generated
     */
    void setConfiguration(String value);

    /**
     * Returns the value of the '<em><b>Current Density</b></em>' attribute.
     * The critical current density.
     * @return the value of the '<em>Current Density</em>' attribute.
     * @see #setCurrentDensity(Quantity)
     * @see org.nitrolith.model.material.MaterialPackage#getCriticalCurrentRecord_CurrentDensity()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='mA/cm2' min='0' max='1E4'"
     * @generated
     */
    Quantity getCurrentDensity();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.CriticalCurrentRecord#getCurrentDensity <em>Current Density</em>}' attribute.
     * @param value the new value of the '<em>Current Density</em>' attribute.
     * @see #getCurrentDensity()
     * @generated
     */
    void setCurrentDensity(Quantity value);

    /**
     * Returns the value of the '<em><b>Areal Capacity</b></em>' attribute.
     * The capacity plated or stripped in each half cycle.
     * @return the value of the '<em>Areal Capacity</em>' attribute.
     * @see #setArealCapacity(Quantity)
     * @see org.nitrolith.model.material.MaterialPackage#getCriticalCurrentRecord_ArealCapacity()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='mAh/cm2' min='0' max='1E4'"
     * @generated
     */
    Quantity getArealCapacity();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.CriticalCurrentRecord#getArealCapacity <em>Areal Capacity</em>}' attribute.
     * @param value the new value of the '<em>Areal Capacity</em>' attribute.
     * @see #getArealCapacity()
     * @generated
     */
    void setArealCapacity(Quantity value);

    /**
     * Returns the value of the '<em><b>Temperature</b></em>' attribute.
     * The temperature of the cell.
     * @return the value of the '<em>Temperature</em>' attribute.
     * @see #setTemperature(Quantity)
     * @see org.nitrolith.model.material.MaterialPackage#getCriticalCurrentRecord_Temperature()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='degC' min='-273.15' max='500'"
     * @generated
     */
    Quantity getTemperature();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.CriticalCurrentRecord#getTemperature <em>Temperature</em>}' attribute.
     * @param value the new value of the '<em>Temperature</em>' attribute.
     * @see #getTemperature()
     * @generated
     */
    void setTemperature(Quantity value);

} // CriticalCurrentRecord
