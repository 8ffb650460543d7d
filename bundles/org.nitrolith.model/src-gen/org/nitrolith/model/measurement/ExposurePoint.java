// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.measurement;

import org.eclipse.emf.common.util.EList;

import org.nitrolith.chemistry.Formula;

import org.nitrolith.model.base.Documented;

import org.nitrolith.units.Quantity;

/**
 * A representation of the model object '<em><b>Exposure Point</b></em>'.
 *
 * What was found after some time in air.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.measurement.ExposurePoint#getTime <em>Time</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.ExposurePoint#getConductivity <em>Conductivity</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.ExposurePoint#getSpectrum <em>Spectrum</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.ExposurePoint#getProducts <em>Products</em>}</li>
 * </ul>
 *
 * @see org.nitrolith.model.measurement.MeasurementPackage#getExposurePoint()
 * @model
 * @generated
 */
public interface ExposurePoint extends Documented
{
    /**
     * Returns the value of the '<em><b>Time</b></em>' attribute.
     * The time since the beginning.
     * @return the value of the '<em>Time</em>' attribute.
     * @see #setTime(Quantity)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getExposurePoint_Time()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='h' min='0' max='1E6'"
     * @generated
     */
    Quantity getTime();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.ExposurePoint#getTime <em>Time</em>}' attribute.
     * @param value the new value of the '<em>Time</em>' attribute.
     * @see #getTime()
     * @generated
     */
    void setTime(Quantity value);

    /**
     * Returns the value of the '<em><b>Conductivity</b></em>' attribute.
     * The conductivity.
     * @return the value of the '<em>Conductivity</em>' attribute.
     * @see #setConductivity(Quantity)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getExposurePoint_Conductivity()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='S/cm' min='1E-25' max='1E6'"
     * @generated
     */
    Quantity getConductivity();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.ExposurePoint#getConductivity <em>Conductivity</em>}' attribute.
     * @param value the new value of the '<em>Conductivity</em>' attribute.
     * @see #getConductivity()
     * @generated
     */
    void setConductivity(Quantity value);

    /**
     * Returns the value of the '<em><b>Spectrum</b></em>' reference.
     * The spectrum that gave it.
     * @return the value of the '<em>Spectrum</em>' reference.
     * @see #setSpectrum(ImpedanceSpectrum)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getExposurePoint_Spectrum()
     * @model
     * @generated
     */
    ImpedanceSpectrum getSpectrum();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.ExposurePoint#getSpectrum <em>Spectrum</em>}' reference.
     * @param value the new value of the '<em>Spectrum</em>' reference.
     * @see #getSpectrum()
     * @generated
     */
    void setSpectrum(ImpedanceSpectrum value);

    /**
     * Returns the value of the '<em><b>Products</b></em>' attribute list.
     * The list contents are of type {@link org.nitrolith.chemistry.Formula}.
     * Substances that had formed.
     * @return the value of the '<em>Products</em>' attribute list.
     * @see org.nitrolith.model.measurement.MeasurementPackage#getExposurePoint_Products()
     * @model unique="false" dataType="org.nitrolith.model.base.Formula"
     * @generated
     */
    EList<Formula> getProducts();

} // ExposurePoint
