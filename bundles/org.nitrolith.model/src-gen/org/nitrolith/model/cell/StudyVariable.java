// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.cell;

import org.nitrolith.model.base.Documented;
import org.nitrolith.model.base.Named;

import org.nitrolith.units.Quantity;

/**
 * A representation of the model object '<em><b>Study Variable</b></em>'.
 *
 * What a study varies. Its name is a path such as sse.thickness.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.cell.StudyVariable#getLayer <em>Layer</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.StudyVariable#getFeature <em>Feature</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.StudyVariable#getFrom <em>From</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.StudyVariable#getTo <em>To</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.StudyVariable#getCount <em>Count</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.StudyVariable#isLogarithmic <em>Logarithmic</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.StudyVariable#getDistribution <em>Distribution</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.StudyVariable#getStandardUncertainty <em>Standard Uncertainty</em>}</li>
 * </ul>
 *
 * @see org.nitrolith.model.cell.CellPackage#getStudyVariable()
 * @model
 * @generated
 */
public interface StudyVariable extends Named, Documented
{
    /**
     * Returns the value of the '<em><b>Layer</b></em>' reference.
     * The layer concerned.
     * @return the value of the '<em>Layer</em>' reference.
     * @see #setLayer(StackItem)
     * @see org.nitrolith.model.cell.CellPackage#getStudyVariable_Layer()
     * @model
     * @generated
     */
    StackItem getLayer();

    /**
     * Sets the value of the '{@link org.nitrolith.model.cell.StudyVariable#getLayer <em>Layer</em>}' reference.
     * @param value the new value of the '<em>Layer</em>' reference.
     * @see #getLayer()
     * @generated
     */
    void setLayer(StackItem value);

    /**
     * Returns the value of the '<em><b>Feature</b></em>' attribute.
     * The feature of the layer, for example thickness.
     * @return the value of the '<em>Feature</em>' attribute.
     * @see #setFeature(String)
     * @see org.nitrolith.model.cell.CellPackage#getStudyVariable_Feature()
     * @model
     * @generated
     */
    String getFeature();

    /**
     * Sets the value of the '{@link org.nitrolith.model.cell.StudyVariable#getFeature <em>Feature</em>}' attribute.
     * @param value the new value of the '<em>Feature</em>' attribute.
     * @see #getFeature()
     * @generated
     */
    void setFeature(String value);

    /**
     * Returns the value of the '<em><b>From</b></em>' attribute.
     * The first value.
     * @return the value of the '<em>From</em>' attribute.
     * @see #setFrom(Quantity)
     * @see org.nitrolith.model.cell.CellPackage#getStudyVariable_From()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='*'"
     * @generated
     */
    Quantity getFrom();

    /**
     * Sets the value of the '{@link org.nitrolith.model.cell.StudyVariable#getFrom <em>From</em>}' attribute.
     * @param value the new value of the '<em>From</em>' attribute.
     * @see #getFrom()
     * @generated
     */
    void setFrom(Quantity value);

    /**
     * Returns the value of the '<em><b>To</b></em>' attribute.
     * The last value.
     * @return the value of the '<em>To</em>' attribute.
     * @see #setTo(Quantity)
     * @see org.nitrolith.model.cell.CellPackage#getStudyVariable_To()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='*'"
     * @generated
     */
    Quantity getTo();

    /**
     * Sets the value of the '{@link org.nitrolith.model.cell.StudyVariable#getTo <em>To</em>}' attribute.
     * @param value the new value of the '<em>To</em>' attribute.
     * @see #getTo()
     * @generated
     */
    void setTo(Quantity value);

    /**
     * Returns the value of the '<em><b>Count</b></em>' attribute.
     * The default value is <code>"11"</code>.
     * The number of values.
     * @return the value of the '<em>Count</em>' attribute.
     * @see #setCount(int)
     * @see org.nitrolith.model.cell.CellPackage#getStudyVariable_Count()
     * @model default="11"
     * @generated
     */
    int getCount();

    /**
     * Sets the value of the '{@link org.nitrolith.model.cell.StudyVariable#getCount <em>Count</em>}' attribute.
     * @param value the new value of the '<em>Count</em>' attribute.
     * @see #getCount()
     * @generated
     */
    void setCount(int value);

    /**
     * Returns the value of the '<em><b>Logarithmic</b></em>' attribute.
     * The default value is <code>"false"</code>.
     * Whether the values are spaced evenly on a logarithmic scale.
     * @return the value of the '<em>Logarithmic</em>' attribute.
     * @see #setLogarithmic(boolean)
     * @see org.nitrolith.model.cell.CellPackage#getStudyVariable_Logarithmic()
     * @model default="false"
     * @generated
     */
    boolean isLogarithmic();

    /**
     * Sets the value of the '{@link org.nitrolith.model.cell.StudyVariable#isLogarithmic <em>Logarithmic</em>}' attribute.
     * @param value the new value of the '<em>Logarithmic</em>' attribute.
     * @see #isLogarithmic()
     * @generated
     */
    void setLogarithmic(boolean value);

    /**
     * Returns the value of the '<em><b>Distribution</b></em>' attribute.
     * The default value is <code>"normal"</code>.
     * The literals are from the enumeration {@link org.nitrolith.model.cell.Distribution}.
     * How the values are distributed, in a Monte Carlo study.
     * @return the value of the '<em>Distribution</em>' attribute.
     * @see org.nitrolith.model.cell.Distribution
     * @see #setDistribution(Distribution)
     * @see org.nitrolith.model.cell.CellPackage#getStudyVariable_Distribution()
     * @model default="normal"
     * @generated
     */
    Distribution getDistribution();

    /**
     * Sets the value of the '{@link org.nitrolith.model.cell.StudyVariable#getDistribution <em>Distribution</em>}' attribute.
     * @param value the new value of the '<em>Distribution</em>' attribute.
     * @see org.nitrolith.model.cell.Distribution
     * @see #getDistribution()
     * @generated
     */
    void setDistribution(Distribution value);

    /**
     * Returns the value of the '<em><b>Standard Uncertainty</b></em>' attribute.
     * The standard uncertainty, in a Monte Carlo or sensitivity study.
     * @return the value of the '<em>Standard Uncertainty</em>' attribute.
     * @see #setStandardUncertainty(Quantity)
     * @see org.nitrolith.model.cell.CellPackage#getStudyVariable_StandardUncertainty()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='*'"
     * @generated
     */
    Quantity getStandardUncertainty();

    /**
     * Sets the value of the '{@link org.nitrolith.model.cell.StudyVariable#getStandardUncertainty <em>Standard Uncertainty</em>}' attribute.
     * @param value the new value of the '<em>Standard Uncertainty</em>' attribute.
     * @see #getStandardUncertainty()
     * @generated
     */
    void setStandardUncertainty(Quantity value);

} // StudyVariable
