// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.measurement;

import org.nitrolith.model.base.Documented;

import org.nitrolith.units.Quantity;

/**
 * A representation of the model object '<em><b>Arrhenius Point</b></em>'.
 *
 * A conductivity at a temperature.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.measurement.ArrheniusPoint#getTemperature <em>Temperature</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.ArrheniusPoint#getConductivity <em>Conductivity</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.ArrheniusPoint#isExcluded <em>Excluded</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.ArrheniusPoint#getFit <em>Fit</em>}</li>
 * </ul>
 *
 * @see org.nitrolith.model.measurement.MeasurementPackage#getArrheniusPoint()
 * @model annotation="https://nitrolith.org/label label='Arrhenius point'"
 * @generated
 */
public interface ArrheniusPoint extends Documented
{
    /**
     * Returns the value of the '<em><b>Temperature</b></em>' attribute.
     * The temperature.
     * @return the value of the '<em>Temperature</em>' attribute.
     * @see #setTemperature(Quantity)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getArrheniusPoint_Temperature()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='degC' min='-273.15' max='2000'"
     * @generated
     */
    Quantity getTemperature();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.ArrheniusPoint#getTemperature <em>Temperature</em>}' attribute.
     * @param value the new value of the '<em>Temperature</em>' attribute.
     * @see #getTemperature()
     * @generated
     */
    void setTemperature(Quantity value);

    /**
     * Returns the value of the '<em><b>Conductivity</b></em>' attribute.
     * The conductivity with its standard error.
     * @return the value of the '<em>Conductivity</em>' attribute.
     * @see #setConductivity(Quantity)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getArrheniusPoint_Conductivity()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='S/cm' min='1E-25' max='1E6'"
     * @generated
     */
    Quantity getConductivity();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.ArrheniusPoint#getConductivity <em>Conductivity</em>}' attribute.
     * @param value the new value of the '<em>Conductivity</em>' attribute.
     * @see #getConductivity()
     * @generated
     */
    void setConductivity(Quantity value);

    /**
     * Returns the value of the '<em><b>Excluded</b></em>' attribute.
     * The default value is <code>"false"</code>.
     * Whether the point is left out of the fit.
     * @return the value of the '<em>Excluded</em>' attribute.
     * @see #setExcluded(boolean)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getArrheniusPoint_Excluded()
     * @model default="false"
     * @generated
     */
    boolean isExcluded();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.ArrheniusPoint#isExcluded <em>Excluded</em>}' attribute.
     * @param value the new value of the '<em>Excluded</em>' attribute.
     * @see #isExcluded()
     * @generated
     */
    void setExcluded(boolean value);

    /**
     * Returns the value of the '<em><b>Fit</b></em>' reference.
     * The fit that gave the conductivity.
     * @return the value of the '<em>Fit</em>' reference.
     * @see #setFit(ImpedanceFit)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getArrheniusPoint_Fit()
     * @model
     * @generated
     */
    ImpedanceFit getFit();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.ArrheniusPoint#getFit <em>Fit</em>}' reference.
     * @param value the new value of the '<em>Fit</em>' reference.
     * @see #getFit()
     * @generated
     */
    void setFit(ImpedanceFit value);

} // ArrheniusPoint
