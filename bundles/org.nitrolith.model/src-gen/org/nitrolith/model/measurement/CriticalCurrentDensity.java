// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.measurement;

import org.eclipse.emf.common.util.EList;

import org.nitrolith.units.Quantity;

/**
 * A representation of the model object '<em><b>Critical Current Density</b></em>'.
 *
 * A symmetric cell with a current that rises in steps until the cell fails.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.measurement.CriticalCurrentDensity#getSteps <em>Steps</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.CriticalCurrentDensity#getCriticalCurrentDensity <em>Critical Current Density</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.CriticalCurrentDensity#getCriticalCapacity <em>Critical Capacity</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.CriticalCurrentDensity#isFailed <em>Failed</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.CriticalCurrentDensity#getFailedAt <em>Failed At</em>}</li>
 * </ul>
 *
 * @see org.nitrolith.model.measurement.MeasurementPackage#getCriticalCurrentDensity()
 * @model
 * @generated
 */
public interface CriticalCurrentDensity extends Measurement
{
    /**
     * Returns the value of the '<em><b>Steps</b></em>' containment reference list.
     * The list contents are of type {@link org.nitrolith.model.measurement.CurrentStep}.
     * The steps.
     * @return the value of the '<em>Steps</em>' containment reference list.
     * @see org.nitrolith.model.measurement.MeasurementPackage#getCriticalCurrentDensity_Steps()
     * @model containment="true"
     * @generated
     */
    EList<CurrentStep> getSteps();

    /**
     * Returns the value of the '<em><b>Critical Current Density</b></em>' attribute.
     * The highest current density before the failure.
     * @return the value of the '<em>Critical Current Density</em>' attribute.
     * @see #setCriticalCurrentDensity(Quantity)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getCriticalCurrentDensity_CriticalCurrentDensity()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='mA/cm2' min='0' max='1E4'"
     * @generated
     */
    Quantity getCriticalCurrentDensity();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.CriticalCurrentDensity#getCriticalCurrentDensity <em>Critical Current Density</em>}' attribute.
     * @param value the new value of the '<em>Critical Current Density</em>' attribute.
     * @see #getCriticalCurrentDensity()
     * @generated
     */
    void setCriticalCurrentDensity(Quantity value);

    /**
     * Returns the value of the '<em><b>Critical Capacity</b></em>' attribute.
     * The capacity of a half cycle at that current density.
     * @return the value of the '<em>Critical Capacity</em>' attribute.
     * @see #setCriticalCapacity(Quantity)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getCriticalCurrentDensity_CriticalCapacity()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='mAh/cm2' min='0' max='1E4'"
     * @generated
     */
    Quantity getCriticalCapacity();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.CriticalCurrentDensity#getCriticalCapacity <em>Critical Capacity</em>}' attribute.
     * @param value the new value of the '<em>Critical Capacity</em>' attribute.
     * @see #getCriticalCapacity()
     * @generated
     */
    void setCriticalCapacity(Quantity value);

    /**
     * Returns the value of the '<em><b>Failed</b></em>' attribute.
     * The default value is <code>"false"</code>.
     * Whether the cell failed.
     * @return the value of the '<em>Failed</em>' attribute.
     * @see #setFailed(boolean)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getCriticalCurrentDensity_Failed()
     * @model default="false"
     * @generated
     */
    boolean isFailed();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.CriticalCurrentDensity#isFailed <em>Failed</em>}' attribute.
     * @param value the new value of the '<em>Failed</em>' attribute.
     * @see #isFailed()
     * @generated
     */
    void setFailed(boolean value);

    /**
     * Returns the value of the '<em><b>Failed At</b></em>' attribute.
     * The current density at which it failed.
     * @return the value of the '<em>Failed At</em>' attribute.
     * @see #setFailedAt(Quantity)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getCriticalCurrentDensity_FailedAt()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='mA/cm2' min='0' max='1E4'"
     * @generated
     */
    Quantity getFailedAt();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.CriticalCurrentDensity#getFailedAt <em>Failed At</em>}' attribute.
     * @param value the new value of the '<em>Failed At</em>' attribute.
     * @see #getFailedAt()
     * @generated
     */
    void setFailedAt(Quantity value);

} // CriticalCurrentDensity
