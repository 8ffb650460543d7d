// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.measurement;

import org.eclipse.emf.common.util.EList;

/**
 * A representation of the model object '<em><b>Temperature Series</b></em>'.
 *
 * Impedance spectra at several temperatures.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.measurement.TemperatureSeries#getSpectra <em>Spectra</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.TemperatureSeries#getFits <em>Fits</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.TemperatureSeries#getArrhenius <em>Arrhenius</em>}</li>
 * </ul>
 *
 * @see org.nitrolith.model.measurement.MeasurementPackage#getTemperatureSeries()
 * @model
 * @generated
 */
public interface TemperatureSeries extends Measurement
{
    /**
     * Returns the value of the '<em><b>Spectra</b></em>' containment reference list.
     * The list contents are of type {@link org.nitrolith.model.measurement.ImpedanceSpectrum}.
     * The spectra, one for each temperature.
     * @return the value of the '<em>Spectra</em>' containment reference list.
     * @see org.nitrolith.model.measurement.MeasurementPackage#getTemperatureSeries_Spectra()
     * @model containment="true"
     * @generated
     */
    EList<ImpedanceSpectrum> getSpectra();

    /**
     * Returns the value of the '<em><b>Fits</b></em>' containment reference list.
     * The list contents are of type {@link org.nitrolith.model.measurement.SeriesFit}.
     * Fits of all the spectra with one circuit.
     * @return the value of the '<em>Fits</em>' containment reference list.
     * @see org.nitrolith.model.measurement.MeasurementPackage#getTemperatureSeries_Fits()
     * @model containment="true"
     * @generated
     */
    EList<SeriesFit> getFits();

    /**
     * Returns the value of the '<em><b>Arrhenius</b></em>' containment reference list.
     * The list contents are of type {@link org.nitrolith.model.measurement.ArrheniusFit}.
     * Arrhenius fits of the conductivities.
     * @return the value of the '<em>Arrhenius</em>' containment reference list.
     * @see org.nitrolith.model.measurement.MeasurementPackage#getTemperatureSeries_Arrhenius()
     * @model containment="true"
     *        annotation="https://nitrolith.org/label label='Arrhenius fits'"
     * @generated
     */
    EList<ArrheniusFit> getArrhenius();

} // TemperatureSeries
