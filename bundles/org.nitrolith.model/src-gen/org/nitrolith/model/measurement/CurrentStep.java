// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.measurement;

import org.nitrolith.model.base.Documented;

import org.nitrolith.units.Quantity;

/**
 * A representation of the model object '<em><b>Current Step</b></em>'.
 *
 * A step at constant current density.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.measurement.CurrentStep#getCurrentDensity <em>Current Density</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.CurrentStep#getCapacity <em>Capacity</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.CurrentStep#getDuration <em>Duration</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.CurrentStep#getCycles <em>Cycles</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.CurrentStep#getOverpotential <em>Overpotential</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.CurrentStep#isFailed <em>Failed</em>}</li>
 * </ul>
 *
 * @see org.nitrolith.model.measurement.MeasurementPackage#getCurrentStep()
 * @model
 * @generated
 */
public interface CurrentStep extends Documented
{
    /**
     * Returns the value of the '<em><b>Current Density</b></em>' attribute.
     * The current density.
     * @return the value of the '<em>Current Density</em>' attribute.
     * @see #setCurrentDensity(Quantity)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getCurrentStep_CurrentDensity()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='mA/cm2' min='0' max='1E4'"
     * @generated
     */
    Quantity getCurrentDensity();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.CurrentStep#getCurrentDensity <em>Current Density</em>}' attribute.
     * @param value the new value of the '<em>Current Density</em>' attribute.
     * @see #getCurrentDensity()
     * @generated
     */
    void setCurrentDensity(Quantity value);

    /**
     * Returns the value of the '<em><b>Capacity</b></em>' attribute.
     * The capacity of a half cycle.
     * @return the value of the '<em>Capacity</em>' attribute.
     * @see #setCapacity(Quantity)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getCurrentStep_Capacity()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='mAh/cm2' min='0' max='1E4'"
     * @generated
     */
    Quantity getCapacity();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.CurrentStep#getCapacity <em>Capacity</em>}' attribute.
     * @param value the new value of the '<em>Capacity</em>' attribute.
     * @see #getCapacity()
     * @generated
     */
    void setCapacity(Quantity value);

    /**
     * Returns the value of the '<em><b>Duration</b></em>' attribute.
     * The time of a half cycle.
     * @return the value of the '<em>Duration</em>' attribute.
     * @see #setDuration(Quantity)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getCurrentStep_Duration()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='h' min='0' max='1000'"
     * @generated
     */
    Quantity getDuration();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.CurrentStep#getDuration <em>Duration</em>}' attribute.
     * @param value the new value of the '<em>Duration</em>' attribute.
     * @see #getDuration()
     * @generated
     */
    void setDuration(Quantity value);

    /**
     * Returns the value of the '<em><b>Cycles</b></em>' attribute.
     * The number of cycles.
     * @return the value of the '<em>Cycles</em>' attribute.
     * @see #setCycles(int)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getCurrentStep_Cycles()
     * @model
     * @generated
     */
    int getCycles();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.CurrentStep#getCycles <em>Cycles</em>}' attribute.
     * @param value the new value of the '<em>Cycles</em>' attribute.
     * @see #getCycles()
     * @generated
     */
    void setCycles(int value);

    /**
     * Returns the value of the '<em><b>Overpotential</b></em>' attribute.
     * The voltage at the end of a half cycle.
     * @return the value of the '<em>Overpotential</em>' attribute.
     * @see #setOverpotential(Quantity)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getCurrentStep_Overpotential()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='mV' min='0' max='1E5'"
     * @generated
     */
    Quantity getOverpotential();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.CurrentStep#getOverpotential <em>Overpotential</em>}' attribute.
     * @param value the new value of the '<em>Overpotential</em>' attribute.
     * @see #getOverpotential()
     * @generated
     */
    void setOverpotential(Quantity value);

    /**
     * Returns the value of the '<em><b>Failed</b></em>' attribute.
     * The default value is <code>"false"</code>.
     * Whether the cell failed in this step.
     * @return the value of the '<em>Failed</em>' attribute.
     * @see #setFailed(boolean)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getCurrentStep_Failed()
     * @model default="false"
     * @generated
     */
    boolean isFailed();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.CurrentStep#isFailed <em>Failed</em>}' attribute.
     * @param value the new value of the '<em>Failed</em>' attribute.
     * @see #isFailed()
     * @generated
     */
    void setFailed(boolean value);

} // CurrentStep
