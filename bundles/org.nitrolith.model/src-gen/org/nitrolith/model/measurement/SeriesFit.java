// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.measurement;

import org.eclipse.emf.common.util.EList;

import org.nitrolith.model.base.AnalysisResult;

/**
 * A representation of the model object '<em><b>Series Fit</b></em>'.
 *
 * The fit of all spectra of a series with one circuit.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.measurement.SeriesFit#getCircuit <em>Circuit</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.SeriesFit#isGlobal <em>Global</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.SeriesFit#getSharedParameters <em>Shared Parameters</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.SeriesFit#getFits <em>Fits</em>}</li>
 * </ul>
 *
 * @see org.nitrolith.model.measurement.MeasurementPackage#getSeriesFit()
 * @model
 * @generated
 */
public interface SeriesFit extends AnalysisResult
{
    /**
     * Returns the value of the '<em><b>Circuit</b></em>' attribute.
     * The equivalent circuit.
     * @return the value of the '<em>Circuit</em>' attribute.
     * @see #setCircuit(String)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getSeriesFit_Circuit()
     * @model
     * @generated
     */
    String getCircuit();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.SeriesFit#getCircuit <em>Circuit</em>}' attribute.
     * @param value the new value of the '<em>Circuit</em>' attribute.
     * @see #getCircuit()
     * @generated
     */
    void setCircuit(String value);

    /**
     * Returns the value of the '<em><b>Global</b></em>' attribute.
     * The default value is <code>"false"</code>.
     * Whether the spectra were fitted together, with shared parameters.
     * @return the value of the '<em>Global</em>' attribute.
     * @see #setGlobal(boolean)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getSeriesFit_Global()
     * @model default="false"
     * @generated
     */
    boolean isGlobal();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.SeriesFit#isGlobal <em>Global</em>}' attribute.
     * @param value the new value of the '<em>Global</em>' attribute.
     * @see #isGlobal()
     * @generated
     */
    void setGlobal(boolean value);

    /**
     * Returns the value of the '<em><b>Shared Parameters</b></em>' attribute list.
     * The list contents are of type {@link java.lang.String}.
     * The parameters that are common to all spectra.
     * @return the value of the '<em>Shared Parameters</em>' attribute list.
     * @see org.nitrolith.model.measurement.MeasurementPackage#getSeriesFit_SharedParameters()
     * @model unique="false"
     * @generated
     */
    EList<String> getSharedParameters();

    /**
     * Returns the value of the '<em><b>Fits</b></em>' reference list.
     * The list contents are of type {@link org.nitrolith.model.measurement.ImpedanceFit}.
     * The fits of the single spectra.
     * @return the value of the '<em>Fits</em>' reference list.
     * @see org.nitrolith.model.measurement.MeasurementPackage#getSeriesFit_Fits()
     * @model
     * @generated
     */
    EList<ImpedanceFit> getFits();

} // SeriesFit
