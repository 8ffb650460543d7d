// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.measurement;

import org.eclipse.emf.common.util.EList;

import org.nitrolith.model.values.IndexSet;

import org.nitrolith.units.Quantity;

/**
 * A representation of the model object '<em><b>Impedance Spectrum</b></em>'.
 *
 * An impedance spectrum.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.measurement.ImpedanceSpectrum#getLowestFrequency <em>Lowest Frequency</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.ImpedanceSpectrum#getHighestFrequency <em>Highest Frequency</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.ImpedanceSpectrum#getPoints <em>Points</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.ImpedanceSpectrum#getAmplitude <em>Amplitude</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.ImpedanceSpectrum#getBias <em>Bias</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.ImpedanceSpectrum#isComplete <em>Complete</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.ImpedanceSpectrum#getExcludedPoints <em>Excluded Points</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.ImpedanceSpectrum#getKramersKronig <em>Kramers Kronig</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.ImpedanceSpectrum#getFits <em>Fits</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.ImpedanceSpectrum#getRelaxationTimes <em>Relaxation Times</em>}</li>
 * </ul>
 *
 * @see org.nitrolith.model.measurement.MeasurementPackage#getImpedanceSpectrum()
 * @model
 * @generated
 */
public interface ImpedanceSpectrum extends Measurement
{
    /**
     * Returns the value of the '<em><b>Lowest Frequency</b></em>' attribute.
     * The lowest frequency.
     * @return the value of the '<em>Lowest Frequency</em>' attribute.
     * @see #setLowestFrequency(Quantity)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getImpedanceSpectrum_LowestFrequency()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='Hz' min='1E-9' max='1E12'"
     * @generated
     */
    Quantity getLowestFrequency();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.ImpedanceSpectrum#getLowestFrequency <em>Lowest Frequency</em>}' attribute.
     * @param value the new value of the '<em>Lowest Frequency</em>' attribute.
     * @see #getLowestFrequency()
     * @generated
     */
    void setLowestFrequency(Quantity value);

    /**
     * Returns the value of the '<em><b>Highest Frequency</b></em>' attribute.
     * The highest frequency.
     * @return the value of the '<em>Highest Frequency</em>' attribute.
     * @see #setHighestFrequency(Quantity)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getImpedanceSpectrum_HighestFrequency()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='Hz' min='1E-9' max='1E12'"
     * @generated
     */
    Quantity getHighestFrequency();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.ImpedanceSpectrum#getHighestFrequency <em>Highest Frequency</em>}' attribute.
     * @param value the new value of the '<em>Highest Frequency</em>' attribute.
     * @see #getHighestFrequency()
     * @generated
     */
    void setHighestFrequency(Quantity value);

    /**
     * Returns the value of the '<em><b>Points</b></em>' attribute.
     * The number of frequencies; 0 where it is not known.
     * @return the value of the '<em>Points</em>' attribute.
     * @see #setPoints(int)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getImpedanceSpectrum_Points()
     * @model
     * @generated
     */
    int getPoints();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.ImpedanceSpectrum#getPoints <em>Points</em>}' attribute.
     * @param value the new value of the '<em>Points</em>' attribute.
     * @see #getPoints()
     * @generated
     */
    void setPoints(int value);

    /**
     * Returns the value of the '<em><b>Amplitude</b></em>' attribute.
     * The amplitude of the alternating voltage.
     * @return the value of the '<em>Amplitude</em>' attribute.
     * @see #setAmplitude(Quantity)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getImpedanceSpectrum_Amplitude()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='mV' min='0' max='1E5'"
     * @generated
     */
    Quantity getAmplitude();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.ImpedanceSpectrum#getAmplitude <em>Amplitude</em>}' attribute.
     * @param value the new value of the '<em>Amplitude</em>' attribute.
     * @see #getAmplitude()
     * @generated
     */
    void setAmplitude(Quantity value);

    /**
     * Returns the value of the '<em><b>Bias</b></em>' attribute.
     * The direct voltage during the measurement.
     * @return the value of the '<em>Bias</em>' attribute.
     * @see #setBias(Quantity)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getImpedanceSpectrum_Bias()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='V' min='-100' max='100'"
     * @generated
     */
    Quantity getBias();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.ImpedanceSpectrum#getBias <em>Bias</em>}' attribute.
     * @param value the new value of the '<em>Bias</em>' attribute.
     * @see #getBias()
     * @generated
     */
    void setBias(Quantity value);

    /**
     * Returns the value of the '<em><b>Complete</b></em>' attribute.
     * The default value is <code>"true"</code>.
     * Whether the sweep was finished.
     * @return the value of the '<em>Complete</em>' attribute.
     * @see #setComplete(boolean)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getImpedanceSpectrum_Complete()
     * @model default="true"
     * @generated
     */
    boolean isComplete();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.ImpedanceSpectrum#isComplete <em>Complete</em>}' attribute.
     * @param value the new value of the '<em>Complete</em>' attribute.
     * @see #isComplete()
     * @generated
     */
    void setComplete(boolean value);

    /**
     * Returns the value of the '<em><b>Excluded Points</b></em>' attribute.
     * The points that are left out of fits: their positions in the file's order, counted from 0.
     * @return the value of the '<em>Excluded Points</em>' attribute.
     * @see #setExcludedPoints(IndexSet)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getImpedanceSpectrum_ExcludedPoints()
     * @model dataType="org.nitrolith.model.base.IndexSet"
     * @generated
     */
    IndexSet getExcludedPoints();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.ImpedanceSpectrum#getExcludedPoints <em>Excluded Points</em>}' attribute.
     * @param value the new value of the '<em>Excluded Points</em>' attribute.
     * @see #getExcludedPoints()
     * @generated
     */
    void setExcludedPoints(IndexSet value);

    /**
     * Returns the value of the '<em><b>Kramers Kronig</b></em>' containment reference list.
     * The list contents are of type {@link org.nitrolith.model.measurement.KramersKronigTest}.
     * Tests of the Kramers-Kronig relations.
     * @return the value of the '<em>Kramers Kronig</em>' containment reference list.
     * @see org.nitrolith.model.measurement.MeasurementPackage#getImpedanceSpectrum_KramersKronig()
     * @model containment="true"
     *        annotation="https://nitrolith.org/label label='Kramers-Kronig tests'"
     * @generated
     */
    EList<KramersKronigTest> getKramersKronig();

    /**
     * Returns the value of the '<em><b>Fits</b></em>' containment reference list.
     * The list contents are of type {@link org.nitrolith.model.measurement.ImpedanceFit}.
     * Fits of equivalent circuits.
     * @return the value of the '<em>Fits</em>' containment reference list.
     * @see org.nitrolith.model.measurement.MeasurementPackage#getImpedanceSpectrum_Fits()
     * @model containment="true"
     * @generated
     */
    EList<ImpedanceFit> getFits();

    /**
     * Returns the value of the '<em><b>Relaxation Times</b></em>' containment reference list.
     * The list contents are of type {@link org.nitrolith.model.measurement.DrtResult}.
     * Distributions of relaxation times.
     * @return the value of the '<em>Relaxation Times</em>' containment reference list.
     * @see org.nitrolith.model.measurement.MeasurementPackage#getImpedanceSpectrum_RelaxationTimes()
     * @model containment="true"
     * @generated
     */
    EList<DrtResult> getRelaxationTimes();

} // ImpedanceSpectrum
