// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.measurement;

import org.eclipse.emf.common.util.EList;

import org.nitrolith.units.Quantity;

/**
 * A representation of the model object '<em><b>Diffraction</b></em>'.
 *
 * A diffraction pattern.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.measurement.Diffraction#getRadiation <em>Radiation</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.Diffraction#getWavelength <em>Wavelength</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.Diffraction#getLowestAngle <em>Lowest Angle</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.Diffraction#getHighestAngle <em>Highest Angle</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.Diffraction#getPhases <em>Phases</em>}</li>
 * </ul>
 *
 * @see org.nitrolith.model.measurement.MeasurementPackage#getDiffraction()
 * @model
 * @generated
 */
public interface Diffraction extends Measurement
{
    /**
     * Returns the value of the '<em><b>Radiation</b></em>' attribute.
     * The default value is <code>"X-rays"</code>.
     * The literals are from the enumeration {@link org.nitrolith.model.measurement.Radiation}.
     * What was diffracted.
     * @return the value of the '<em>Radiation</em>' attribute.
     * @see org.nitrolith.model.measurement.Radiation
     * @see #setRadiation(Radiation)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getDiffraction_Radiation()
     * @model default="X-rays"
     * @generated
     */
    Radiation getRadiation();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.Diffraction#getRadiation <em>Radiation</em>}' attribute.
     * @param value the new value of the '<em>Radiation</em>' attribute.
     * @see org.nitrolith.model.measurement.Radiation
     * @see #getRadiation()
     * @generated
     */
    void setRadiation(Radiation value);

    /**
     * Returns the value of the '<em><b>Wavelength</b></em>' attribute.
     * The wavelength.
     * @return the value of the '<em>Wavelength</em>' attribute.
     * @see #setWavelength(Quantity)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getDiffraction_Wavelength()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='\305' min='0.001' max='100'"
     * @generated
     */
    Quantity getWavelength();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.Diffraction#getWavelength <em>Wavelength</em>}' attribute.
     * @param value the new value of the '<em>Wavelength</em>' attribute.
     * @see #getWavelength()
     * @generated
     */
    void setWavelength(Quantity value);

    /**
     * Returns the value of the '<em><b>Lowest Angle</b></em>' attribute.
     * The lowest angle 2 theta.
     * @return the value of the '<em>Lowest Angle</em>' attribute.
     * @see #setLowestAngle(Quantity)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getDiffraction_LowestAngle()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='deg' min='0' max='180'"
     * @generated
     */
    Quantity getLowestAngle();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.Diffraction#getLowestAngle <em>Lowest Angle</em>}' attribute.
     * @param value the new value of the '<em>Lowest Angle</em>' attribute.
     * @see #getLowestAngle()
     * @generated
     */
    void setLowestAngle(Quantity value);

    /**
     * Returns the value of the '<em><b>Highest Angle</b></em>' attribute.
     * The highest angle 2 theta.
     * @return the value of the '<em>Highest Angle</em>' attribute.
     * @see #setHighestAngle(Quantity)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getDiffraction_HighestAngle()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='deg' min='0' max='180'"
     * @generated
     */
    Quantity getHighestAngle();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.Diffraction#getHighestAngle <em>Highest Angle</em>}' attribute.
     * @param value the new value of the '<em>Highest Angle</em>' attribute.
     * @see #getHighestAngle()
     * @generated
     */
    void setHighestAngle(Quantity value);

    /**
     * Returns the value of the '<em><b>Phases</b></em>' containment reference list.
     * The list contents are of type {@link org.nitrolith.model.measurement.FoundPhase}.
     * The phases that were found.
     * @return the value of the '<em>Phases</em>' containment reference list.
     * @see org.nitrolith.model.measurement.MeasurementPackage#getDiffraction_Phases()
     * @model containment="true"
     * @generated
     */
    EList<FoundPhase> getPhases();

} // Diffraction
