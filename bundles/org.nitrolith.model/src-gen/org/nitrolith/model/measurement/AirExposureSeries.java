// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.measurement;

import org.eclipse.emf.common.util.EList;

/**
 * A representation of the model object '<em><b>Air Exposure Series</b></em>'.
 *
 * Conductivity and phases while a sample stays in air or in a dry room. The surroundings are those of the measurement.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.measurement.AirExposureSeries#getPoints <em>Points</em>}</li>
 * </ul>
 *
 * @see org.nitrolith.model.measurement.MeasurementPackage#getAirExposureSeries()
 * @model
 * @generated
 */
public interface AirExposureSeries extends Measurement
{
    /**
     * Returns the value of the '<em><b>Points</b></em>' containment reference list.
     * The list contents are of type {@link org.nitrolith.model.measurement.ExposurePoint}.
     * What was found after each time.
     * @return the value of the '<em>Points</em>' containment reference list.
     * @see org.nitrolith.model.measurement.MeasurementPackage#getAirExposureSeries_Points()
     * @model containment="true"
     * @generated
     */
    EList<ExposurePoint> getPoints();

} // AirExposureSeries
