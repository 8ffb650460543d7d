// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.measurement;

import org.eclipse.emf.common.util.EList;

import org.nitrolith.model.base.AnalysisResult;

import org.nitrolith.model.values.NumberList;

import org.nitrolith.units.Quantity;

/**
 * A representation of the model object '<em><b>Drt Result</b></em>'.
 *
 * A distribution of relaxation times.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.measurement.DrtResult#getMethod <em>Method</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.DrtResult#getRegularization <em>Regularization</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.DrtResult#getSelection <em>Selection</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.DrtResult#getTau <em>Tau</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.DrtResult#getGamma <em>Gamma</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.DrtResult#getGammaLower <em>Gamma Lower</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.DrtResult#getGammaUpper <em>Gamma Upper</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.DrtResult#getConfidence <em>Confidence</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.DrtResult#getSeriesResistance <em>Series Resistance</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.DrtResult#getInductance <em>Inductance</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.DrtResult#getCapacitance <em>Capacitance</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.DrtResult#getPeaks <em>Peaks</em>}</li>
 * </ul>
 *
 * @see org.nitrolith.model.measurement.MeasurementPackage#getDrtResult()
 * @model annotation="https://nitrolith.org/label label='DRT result'"
 * @generated
 */
public interface DrtResult extends AnalysisResult
{
    /**
     * Returns the value of the '<em><b>Method</b></em>' attribute.
     * How it was computed, for example Tikhonov with radial basis functions.
     * @return the value of the '<em>Method</em>' attribute.
     * @see #setMethod(String)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getDrtResult_Method()
     * @model
     * @generated
     */
    String getMethod();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.DrtResult#getMethod <em>Method</em>}' attribute.
     * @param value the new value of the '<em>Method</em>' attribute.
     * @see #getMethod()
     * @generated
     */
    void setMethod(String value);

    /**
     * Returns the value of the '<em><b>Regularization</b></em>' attribute.
     * The regularization parameter lambda.
     * @return the value of the '<em>Regularization</em>' attribute.
     * @see #setRegularization(double)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getDrtResult_Regularization()
     * @model
     * @generated
     */
    double getRegularization();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.DrtResult#getRegularization <em>Regularization</em>}' attribute.
     * @param value the new value of the '<em>Regularization</em>' attribute.
     * @see #getRegularization()
     * @generated
     */
    void setRegularization(double value);

    /**
     * Returns the value of the '<em><b>Selection</b></em>' attribute.
     * The default value is <code>"generalized cross-validation"</code>.
     * The literals are from the enumeration {@link org.nitrolith.model.measurement.RegularizationChoice}.
     * How lambda was chosen.
     * @return the value of the '<em>Selection</em>' attribute.
     * @see org.nitrolith.model.measurement.RegularizationChoice
     * @see #setSelection(RegularizationChoice)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getDrtResult_Selection()
     * @model default="generalized cross-validation"
     * @generated
     */
    RegularizationChoice getSelection();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.DrtResult#getSelection <em>Selection</em>}' attribute.
     * @param value the new value of the '<em>Selection</em>' attribute.
     * @see org.nitrolith.model.measurement.RegularizationChoice
     * @see #getSelection()
     * @generated
     */
    void setSelection(RegularizationChoice value);

    /**
     * Returns the value of the '<em><b>Tau</b></em>' attribute.
     * The relaxation times.
     * @return the value of the '<em>Tau</em>' attribute.
     * @see #setTau(NumberList)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getDrtResult_Tau()
     * @model dataType="org.nitrolith.model.base.NumberList"
     *        annotation="https://nitrolith.org/unit unit='s'"
     *        annotation="https://nitrolith.org/label label='Relaxation time'"
     * @generated
     */
    NumberList getTau();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.DrtResult#getTau <em>Tau</em>}' attribute.
     * @param value the new value of the '<em>Tau</em>' attribute.
     * @see #getTau()
     * @generated
     */
    void setTau(NumberList value);

    /**
     * Returns the value of the '<em><b>Gamma</b></em>' attribute.
     * The distribution over the logarithm of the relaxation time.
     * @return the value of the '<em>Gamma</em>' attribute.
     * @see #setGamma(NumberList)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getDrtResult_Gamma()
     * @model dataType="org.nitrolith.model.base.NumberList"
     *        annotation="https://nitrolith.org/unit unit='ohm'"
     *        annotation="https://nitrolith.org/label label='gamma'"
     * @generated
     */
    NumberList getGamma();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.DrtResult#getGamma <em>Gamma</em>}' attribute.
     * @param value the new value of the '<em>Gamma</em>' attribute.
     * @see #getGamma()
     * @generated
     */
    void setGamma(NumberList value);

    /**
     * Returns the value of the '<em><b>Gamma Lower</b></em>' attribute.
     * The lower limit of the band of confidence.
     * @return the value of the '<em>Gamma Lower</em>' attribute.
     * @see #setGammaLower(NumberList)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getDrtResult_GammaLower()
     * @model dataType="org.nitrolith.model.base.NumberList"
     *        annotation="https://nitrolith.org/unit unit='ohm'"
     * @generated
     */
    NumberList getGammaLower();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.DrtResult#getGammaLower <em>Gamma Lower</em>}' attribute.
     * @param value the new value of the '<em>Gamma Lower</em>' attribute.
     * @see #getGammaLower()
     * @generated
     */
    void setGammaLower(NumberList value);

    /**
     * Returns the value of the '<em><b>Gamma Upper</b></em>' attribute.
     * The upper limit of the band of confidence.
     * @return the value of the '<em>Gamma Upper</em>' attribute.
     * @see #setGammaUpper(NumberList)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getDrtResult_GammaUpper()
     * @model dataType="org.nitrolith.model.base.NumberList"
     *        annotation="https://nitrolith.org/unit unit='ohm'"
     * @generated
     */
    NumberList getGammaUpper();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.DrtResult#getGammaUpper <em>Gamma Upper</em>}' attribute.
     * @param value the new value of the '<em>Gamma Upper</em>' attribute.
     * @see #getGammaUpper()
     * @generated
     */
    void setGammaUpper(NumberList value);

    /**
     * Returns the value of the '<em><b>Confidence</b></em>' attribute.
     * The probability that the band stands for, for example 0.95.
     * @return the value of the '<em>Confidence</em>' attribute.
     * @see #setConfidence(double)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getDrtResult_Confidence()
     * @model
     * @generated
     */
    double getConfidence();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.DrtResult#getConfidence <em>Confidence</em>}' attribute.
     * @param value the new value of the '<em>Confidence</em>' attribute.
     * @see #getConfidence()
     * @generated
     */
    void setConfidence(double value);

    /**
     * Returns the value of the '<em><b>Series Resistance</b></em>' attribute.
     * The resistance at infinite frequency.
     * @return the value of the '<em>Series Resistance</em>' attribute.
     * @see #setSeriesResistance(Quantity)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getDrtResult_SeriesResistance()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='ohm' min='0' max='1E12'"
     * @generated
     */
    Quantity getSeriesResistance();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.DrtResult#getSeriesResistance <em>Series Resistance</em>}' attribute.
     * @param value the new value of the '<em>Series Resistance</em>' attribute.
     * @see #getSeriesResistance()
     * @generated
     */
    void setSeriesResistance(Quantity value);

    /**
     * Returns the value of the '<em><b>Inductance</b></em>' attribute.
     * The inductance in series.
     * @return the value of the '<em>Inductance</em>' attribute.
     * @see #setInductance(Quantity)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getDrtResult_Inductance()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='H' min='0' max='1'"
     * @generated
     */
    Quantity getInductance();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.DrtResult#getInductance <em>Inductance</em>}' attribute.
     * @param value the new value of the '<em>Inductance</em>' attribute.
     * @see #getInductance()
     * @generated
     */
    void setInductance(Quantity value);

    /**
     * Returns the value of the '<em><b>Capacitance</b></em>' attribute.
     * The capacitance in series.
     * @return the value of the '<em>Capacitance</em>' attribute.
     * @see #setCapacitance(Quantity)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getDrtResult_Capacitance()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='F' min='0' max='1E6'"
     * @generated
     */
    Quantity getCapacitance();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.DrtResult#getCapacitance <em>Capacitance</em>}' attribute.
     * @param value the new value of the '<em>Capacitance</em>' attribute.
     * @see #getCapacitance()
     * @generated
     */
    void setCapacitance(Quantity value);

    /**
     * Returns the value of the '<em><b>Peaks</b></em>' containment reference list.
     * The list contents are of type {@link org.nitrolith.model.measurement.DrtPeak}.
     * The peaks.
     * @return the value of the '<em>Peaks</em>' containment reference list.
     * @see org.nitrolith.model.measurement.MeasurementPackage#getDrtResult_Peaks()
     * @model containment="true"
     * @generated
     */
    EList<DrtPeak> getPeaks();

} // DrtResult
