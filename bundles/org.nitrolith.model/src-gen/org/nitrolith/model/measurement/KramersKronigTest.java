// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.measurement;

import org.nitrolith.model.base.AnalysisResult;

import org.nitrolith.model.values.NumberList;

import org.nitrolith.units.Quantity;

/**
 * A representation of the model object '<em><b>Kramers Kronig Test</b></em>'.
 *
 * Whether a spectrum can come from a linear, causal, stable system.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.measurement.KramersKronigTest#getVerdict <em>Verdict</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.KramersKronigTest#getForm <em>Form</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.KramersKronigTest#getMethod <em>Method</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.KramersKronigTest#getElements <em>Elements</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.KramersKronigTest#getMu <em>Mu</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.KramersKronigTest#getNoise <em>Noise</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.KramersKronigTest#getResidualsReal <em>Residuals Real</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.KramersKronigTest#getResidualsImaginary <em>Residuals Imaginary</em>}</li>
 * </ul>
 *
 * @see org.nitrolith.model.measurement.MeasurementPackage#getKramersKronigTest()
 * @model annotation="https://nitrolith.org/label label='Kramers-Kronig test'"
 * @generated
 */
public interface KramersKronigTest extends AnalysisResult
{
    /**
     * Returns the value of the '<em><b>Verdict</b></em>' attribute.
     * The default value is <code>"not tested"</code>.
     * The literals are from the enumeration {@link org.nitrolith.model.measurement.KramersKronigVerdict}.
     * The verdict.
     * @return the value of the '<em>Verdict</em>' attribute.
     * @see org.nitrolith.model.measurement.KramersKronigVerdict
     * @see #setVerdict(KramersKronigVerdict)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getKramersKronigTest_Verdict()
     * @model default="not tested"
     * @generated
     */
    KramersKronigVerdict getVerdict();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.KramersKronigTest#getVerdict <em>Verdict</em>}' attribute.
     * @param value the new value of the '<em>Verdict</em>' attribute.
     * @see org.nitrolith.model.measurement.KramersKronigVerdict
     * @see #getVerdict()
     * @generated
     */
    void setVerdict(KramersKronigVerdict value);

    /**
     * Returns the value of the '<em><b>Form</b></em>' attribute.
     * The default value is <code>"impedance"</code>.
     * The literals are from the enumeration {@link org.nitrolith.model.measurement.Immittance}.
     * What was tested.
     * @return the value of the '<em>Form</em>' attribute.
     * @see org.nitrolith.model.measurement.Immittance
     * @see #setForm(Immittance)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getKramersKronigTest_Form()
     * @model default="impedance"
     * @generated
     */
    Immittance getForm();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.KramersKronigTest#getForm <em>Form</em>}' attribute.
     * @param value the new value of the '<em>Form</em>' attribute.
     * @see org.nitrolith.model.measurement.Immittance
     * @see #getForm()
     * @generated
     */
    void setForm(Immittance value);

    /**
     * Returns the value of the '<em><b>Method</b></em>' attribute.
     * How it was tested, for example linear Kramers-Kronig with mu = 0.85.
     * @return the value of the '<em>Method</em>' attribute.
     * @see #setMethod(String)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getKramersKronigTest_Method()
     * @model
     * @generated
     */
    String getMethod();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.KramersKronigTest#getMethod <em>Method</em>}' attribute.
     * @param value the new value of the '<em>Method</em>' attribute.
     * @see #getMethod()
     * @generated
     */
    void setMethod(String value);

    /**
     * Returns the value of the '<em><b>Elements</b></em>' attribute.
     * The number of RC elements.
     * @return the value of the '<em>Elements</em>' attribute.
     * @see #setElements(int)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getKramersKronigTest_Elements()
     * @model
     * @generated
     */
    int getElements();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.KramersKronigTest#getElements <em>Elements</em>}' attribute.
     * @param value the new value of the '<em>Elements</em>' attribute.
     * @see #getElements()
     * @generated
     */
    void setElements(int value);

    /**
     * Returns the value of the '<em><b>Mu</b></em>' attribute.
     * The measure of overfitting.
     * @return the value of the '<em>Mu</em>' attribute.
     * @see #setMu(double)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getKramersKronigTest_Mu()
     * @model annotation="https://nitrolith.org/label label='mu'"
     * @generated
     */
    double getMu();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.KramersKronigTest#getMu <em>Mu</em>}' attribute.
     * @param value the new value of the '<em>Mu</em>' attribute.
     * @see #getMu()
     * @generated
     */
    void setMu(double value);

    /**
     * Returns the value of the '<em><b>Noise</b></em>' attribute.
     * The noise, relative to the modulus.
     * @return the value of the '<em>Noise</em>' attribute.
     * @see #setNoise(Quantity)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getKramersKronigTest_Noise()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='%' min='0' max='1000'"
     * @generated
     */
    Quantity getNoise();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.KramersKronigTest#getNoise <em>Noise</em>}' attribute.
     * @param value the new value of the '<em>Noise</em>' attribute.
     * @see #getNoise()
     * @generated
     */
    void setNoise(Quantity value);

    /**
     * Returns the value of the '<em><b>Residuals Real</b></em>' attribute.
     * Residuals of the real part, relative to the modulus, in the order of the spectrum.
     * @return the value of the '<em>Residuals Real</em>' attribute.
     * @see #setResidualsReal(NumberList)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getKramersKronigTest_ResidualsReal()
     * @model dataType="org.nitrolith.model.base.NumberList"
     *        annotation="https://nitrolith.org/unit unit='%'"
     * @generated
     */
    NumberList getResidualsReal();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.KramersKronigTest#getResidualsReal <em>Residuals Real</em>}' attribute.
     * @param value the new value of the '<em>Residuals Real</em>' attribute.
     * @see #getResidualsReal()
     * @generated
     */
    void setResidualsReal(NumberList value);

    /**
     * Returns the value of the '<em><b>Residuals Imaginary</b></em>' attribute.
     * Residuals of the imaginary part, relative to the modulus, in the order of the spectrum.
     * @return the value of the '<em>Residuals Imaginary</em>' attribute.
     * @see #setResidualsImaginary(NumberList)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getKramersKronigTest_ResidualsImaginary()
     * @model dataType="org.nitrolith.model.base.NumberList"
     *        annotation="https://nitrolith.org/unit unit='%'"
     * @generated
     */
    NumberList getResidualsImaginary();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.KramersKronigTest#getResidualsImaginary <em>Residuals Imaginary</em>}' attribute.
     * @param value the new value of the '<em>Residuals Imaginary</em>' attribute.
     * @see #getResidualsImaginary()
     * @generated
     */
    void setResidualsImaginary(NumberList value);

} // KramersKronigTest
