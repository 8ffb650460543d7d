// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.measurement;

import org.nitrolith.model.base.Documented;
import org.nitrolith.model.base.Named;

import org.nitrolith.units.Quantity;

/**
 * A representation of the model object '<em><b>Fit Parameter</b></em>'.
 *
 * A parameter of a fit. Its name is that of the circuit's element, for example R1 or CPE1.n.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.measurement.FitParameter#getValue <em>Value</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.FitParameter#getStandardError <em>Standard Error</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.FitParameter#getInitialValue <em>Initial Value</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.FitParameter#getLowerBound <em>Lower Bound</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.FitParameter#getUpperBound <em>Upper Bound</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.FitParameter#isFixed <em>Fixed</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.FitParameter#getLinkedTo <em>Linked To</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.FitParameter#isShared <em>Shared</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.FitParameter#isAtBound <em>At Bound</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.FitParameter#isIdentifiable <em>Identifiable</em>}</li>
 * </ul>
 *
 * @see org.nitrolith.model.measurement.MeasurementPackage#getFitParameter()
 * @model
 * @generated
 */
public interface FitParameter extends Named, Documented
{
    /**
     * Returns the value of the '<em><b>Value</b></em>' attribute.
     * The value, in the unit of the parameter.
     * @return the value of the '<em>Value</em>' attribute.
     * @see #setValue(Quantity)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getFitParameter_Value()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='*'"
     * @generated
     */
    Quantity getValue();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.FitParameter#getValue <em>Value</em>}' attribute.
     * @param value the new value of the '<em>Value</em>' attribute.
     * @see #getValue()
     * @generated
     */
    void setValue(Quantity value);

    /**
     * Returns the value of the '<em><b>Standard Error</b></em>' attribute.
     * The standard error, in the same unit; none when the parameter is fixed, at its bound or cannot be identified.
     * @return the value of the '<em>Standard Error</em>' attribute.
     * @see #setStandardError(Quantity)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getFitParameter_StandardError()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='*'"
     * @generated
     */
    Quantity getStandardError();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.FitParameter#getStandardError <em>Standard Error</em>}' attribute.
     * @param value the new value of the '<em>Standard Error</em>' attribute.
     * @see #getStandardError()
     * @generated
     */
    void setStandardError(Quantity value);

    /**
     * Returns the value of the '<em><b>Initial Value</b></em>' attribute.
     * The value that the fit started from.
     * @return the value of the '<em>Initial Value</em>' attribute.
     * @see #setInitialValue(Quantity)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getFitParameter_InitialValue()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='*'"
     * @generated
     */
    Quantity getInitialValue();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.FitParameter#getInitialValue <em>Initial Value</em>}' attribute.
     * @param value the new value of the '<em>Initial Value</em>' attribute.
     * @see #getInitialValue()
     * @generated
     */
    void setInitialValue(Quantity value);

    /**
     * Returns the value of the '<em><b>Lower Bound</b></em>' attribute.
     * The lowest value allowed.
     * @return the value of the '<em>Lower Bound</em>' attribute.
     * @see #setLowerBound(Quantity)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getFitParameter_LowerBound()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='*'"
     * @generated
     */
    Quantity getLowerBound();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.FitParameter#getLowerBound <em>Lower Bound</em>}' attribute.
     * @param value the new value of the '<em>Lower Bound</em>' attribute.
     * @see #getLowerBound()
     * @generated
     */
    void setLowerBound(Quantity value);

    /**
     * Returns the value of the '<em><b>Upper Bound</b></em>' attribute.
     * The highest value allowed.
     * @return the value of the '<em>Upper Bound</em>' attribute.
     * @see #setUpperBound(Quantity)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getFitParameter_UpperBound()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='*'"
     * @generated
     */
    Quantity getUpperBound();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.FitParameter#getUpperBound <em>Upper Bound</em>}' attribute.
     * @param value the new value of the '<em>Upper Bound</em>' attribute.
     * @see #getUpperBound()
     * @generated
     */
    void setUpperBound(Quantity value);

    /**
     * Returns the value of the '<em><b>Fixed</b></em>' attribute.
     * The default value is <code>"false"</code>.
     * Whether the value was given and not fitted.
     * @return the value of the '<em>Fixed</em>' attribute.
     * @see #setFixed(boolean)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getFitParameter_Fixed()
     * @model default="false"
     * @generated
     */
    boolean isFixed();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.FitParameter#isFixed <em>Fixed</em>}' attribute.
     * @param value the new value of the '<em>Fixed</em>' attribute.
     * @see #isFixed()
     * @generated
     */
    void setFixed(boolean value);

    /**
     * Returns the value of the '<em><b>Linked To</b></em>' attribute.
     * Name of the parameter of the same fit that this one was held equal to; none when it had a value of its own.
     * @return the value of the '<em>Linked To</em>' attribute.
     * @see #setLinkedTo(String)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getFitParameter_LinkedTo()
     * @model
     * @generated
     */
    String getLinkedTo();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.FitParameter#getLinkedTo <em>Linked To</em>}' attribute.
     * @param value the new value of the '<em>Linked To</em>' attribute.
     * @see #getLinkedTo()
     * @generated
     */
    void setLinkedTo(String value);

    /**
     * Returns the value of the '<em><b>Shared</b></em>' attribute.
     * The default value is <code>"false"</code>.
     * Whether the value is common to all spectra of a series.
     * @return the value of the '<em>Shared</em>' attribute.
     * @see #setShared(boolean)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getFitParameter_Shared()
     * @model default="false"
     * @generated
     */
    boolean isShared();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.FitParameter#isShared <em>Shared</em>}' attribute.
     * @param value the new value of the '<em>Shared</em>' attribute.
     * @see #isShared()
     * @generated
     */
    void setShared(boolean value);

    /**
     * Returns the value of the '<em><b>At Bound</b></em>' attribute.
     * The default value is <code>"false"</code>.
     * Whether the fit ended at a bound.
     * @return the value of the '<em>At Bound</em>' attribute.
     * @see #setAtBound(boolean)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getFitParameter_AtBound()
     * @model default="false"
     * @generated
     */
    boolean isAtBound();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.FitParameter#isAtBound <em>At Bound</em>}' attribute.
     * @param value the new value of the '<em>At Bound</em>' attribute.
     * @see #isAtBound()
     * @generated
     */
    void setAtBound(boolean value);

    /**
     * Returns the value of the '<em><b>Identifiable</b></em>' attribute.
     * The default value is <code>"true"</code>.
     * Whether the data determine the value.
     * @return the value of the '<em>Identifiable</em>' attribute.
     * @see #setIdentifiable(boolean)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getFitParameter_Identifiable()
     * @model default="true"
     * @generated
     */
    boolean isIdentifiable();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.FitParameter#isIdentifiable <em>Identifiable</em>}' attribute.
     * @param value the new value of the '<em>Identifiable</em>' attribute.
     * @see #isIdentifiable()
     * @generated
     */
    void setIdentifiable(boolean value);

} // FitParameter
