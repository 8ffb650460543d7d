// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.measurement;

import org.nitrolith.model.base.Documented;
import org.nitrolith.model.base.Named;

import org.nitrolith.units.Quantity;

/**
 * A representation of the model object '<em><b>Fixture</b></em>'.
 *
 * The cell or holder in which a sample is measured.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.measurement.Fixture#getStackPressure <em>Stack Pressure</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.Fixture#getDieMaterial <em>Die Material</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.Fixture#getCorrection <em>Correction</em>}</li>
 * </ul>
 *
 * @see org.nitrolith.model.measurement.MeasurementPackage#getFixture()
 * @model
 * @generated
 */
public interface Fixture extends Named, Documented
{
    /**
     * Returns the value of the '<em><b>Stack Pressure</b></em>' attribute.
     * The pressure on the sample during the measurement.
     * @return the value of the '<em>Stack Pressure</em>' attribute.
     * @see #setStackPressure(Quantity)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getFixture_StackPressure()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='MPa' min='0' max='1000'"
     * @generated
     */
    Quantity getStackPressure();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.Fixture#getStackPressure <em>Stack Pressure</em>}' attribute.
     * @param value the new value of the '<em>Stack Pressure</em>' attribute.
     * @see #getStackPressure()
     * @generated
     */
    void setStackPressure(Quantity value);

    /**
     * Returns the value of the '<em><b>Die Material</b></em>' attribute.
     * What surrounds the sample, for example PEEK.
     * @return the value of the '<em>Die Material</em>' attribute.
     * @see #setDieMaterial(String)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getFixture_DieMaterial()
     * @model
     * @generated
     */
    String getDieMaterial();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.Fixture#getDieMaterial <em>Die Material</em>}' attribute.
     * @param value the new value of the '<em>Die Material</em>' attribute.
     * @see #getDieMaterial()
     * @generated
     */
    void setDieMaterial(String value);

    /**
     * Returns the value of the '<em><b>Correction</b></em>' attribute.
     * How leads and stray capacitance are corrected.
     * @return the value of the '<em>Correction</em>' attribute.
     * @see #setCorrection(String)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getFixture_Correction()
     * @model
     * @generated
     */
    String getCorrection();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.Fixture#getCorrection <em>Correction</em>}' attribute.
     * @param value the new value of the '<em>Correction</em>' attribute.
     * @see #getCorrection()
     * @generated
     */
    void setCorrection(String value);

} // Fixture
