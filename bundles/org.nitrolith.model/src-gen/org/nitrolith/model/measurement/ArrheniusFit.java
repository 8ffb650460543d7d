// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.measurement;

import org.eclipse.emf.common.util.EList;

import org.nitrolith.model.base.AnalysisResult;

import org.nitrolith.model.material.ArrheniusModel;

import org.nitrolith.units.Quantity;

/**
 * A representation of the model object '<em><b>Arrhenius Fit</b></em>'.
 *
 * Activation energy and prefactor from conductivities at several temperatures.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.measurement.ArrheniusFit#getProcess <em>Process</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.ArrheniusFit#getModel <em>Model</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.ArrheniusFit#getWeighting <em>Weighting</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.ArrheniusFit#getPoints <em>Points</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.ArrheniusFit#getBranches <em>Branches</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.ArrheniusFit#getBreakTemperature <em>Break Temperature</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.ArrheniusFit#getConductivity25C <em>Conductivity25 C</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.ArrheniusFit#getConductivity25CLower <em>Conductivity25 CLower</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.ArrheniusFit#getConductivity25CUpper <em>Conductivity25 CUpper</em>}</li>
 * </ul>
 *
 * @see org.nitrolith.model.measurement.MeasurementPackage#getArrheniusFit()
 * @model annotation="https://nitrolith.org/label label='Arrhenius fit'"
 * @generated
 */
public interface ArrheniusFit extends AnalysisResult
{
    /**
     * Returns the value of the '<em><b>Process</b></em>' attribute.
     * The process, for example bulk or total.
     * @return the value of the '<em>Process</em>' attribute.
     * @see #setProcess(String)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getArrheniusFit_Process()
     * @model
     * @generated
     */
    String getProcess();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.ArrheniusFit#getProcess <em>Process</em>}' attribute.
     * @param value the new value of the '<em>Process</em>' attribute.
     * @see #getProcess()
     * @generated
     */
    void setProcess(String value);

    /**
     * Returns the value of the '<em><b>Model</b></em>' attribute.
     * The default value is <code>"ln(sigma T)"</code>.
     * The literals are from the enumeration {@link org.nitrolith.model.material.ArrheniusModel}.
     * What is taken to be linear in 1/T.
     * @return the value of the '<em>Model</em>' attribute.
     * @see org.nitrolith.model.material.ArrheniusModel
     * @see #setModel(ArrheniusModel)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getArrheniusFit_Model()
     * @model default="ln(sigma T)"
     * @generated
     */
    ArrheniusModel getModel();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.ArrheniusFit#getModel <em>Model</em>}' attribute.
     * @param value the new value of the '<em>Model</em>' attribute.
     * @see org.nitrolith.model.material.ArrheniusModel
     * @see #getModel()
     * @generated
     */
    void setModel(ArrheniusModel value);

    /**
     * Returns the value of the '<em><b>Weighting</b></em>' attribute.
     * The default value is <code>"unit"</code>.
     * The literals are from the enumeration {@link org.nitrolith.model.measurement.Weighting}.
     * How the points are weighted.
     * @return the value of the '<em>Weighting</em>' attribute.
     * @see org.nitrolith.model.measurement.Weighting
     * @see #setWeighting(Weighting)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getArrheniusFit_Weighting()
     * @model default="unit"
     * @generated
     */
    Weighting getWeighting();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.ArrheniusFit#getWeighting <em>Weighting</em>}' attribute.
     * @param value the new value of the '<em>Weighting</em>' attribute.
     * @see org.nitrolith.model.measurement.Weighting
     * @see #getWeighting()
     * @generated
     */
    void setWeighting(Weighting value);

    /**
     * Returns the value of the '<em><b>Points</b></em>' containment reference list.
     * The list contents are of type {@link org.nitrolith.model.measurement.ArrheniusPoint}.
     * The conductivities that were fitted.
     * @return the value of the '<em>Points</em>' containment reference list.
     * @see org.nitrolith.model.measurement.MeasurementPackage#getArrheniusFit_Points()
     * @model containment="true"
     * @generated
     */
    EList<ArrheniusPoint> getPoints();

    /**
     * Returns the value of the '<em><b>Branches</b></em>' containment reference list.
     * The list contents are of type {@link org.nitrolith.model.measurement.ArrheniusBranch}.
     * The branches, from low to high temperature.
     * @return the value of the '<em>Branches</em>' containment reference list.
     * @see org.nitrolith.model.measurement.MeasurementPackage#getArrheniusFit_Branches()
     * @model containment="true"
     * @generated
     */
    EList<ArrheniusBranch> getBranches();

    /**
     * Returns the value of the '<em><b>Break Temperature</b></em>' attribute.
     * The temperature at which two branches meet.
     * @return the value of the '<em>Break Temperature</em>' attribute.
     * @see #setBreakTemperature(Quantity)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getArrheniusFit_BreakTemperature()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='degC' min='-273.15' max='2000'"
     * @generated
     */
    Quantity getBreakTemperature();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.ArrheniusFit#getBreakTemperature <em>Break Temperature</em>}' attribute.
     * @param value the new value of the '<em>Break Temperature</em>' attribute.
     * @see #getBreakTemperature()
     * @generated
     */
    void setBreakTemperature(Quantity value);

    /**
     * Returns the value of the '<em><b>Conductivity25 C</b></em>' attribute.
     * The conductivity at 25 degC that the fit predicts.
     * @return the value of the '<em>Conductivity25 C</em>' attribute.
     * @see #setConductivity25C(Quantity)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getArrheniusFit_Conductivity25C()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='S/cm' min='1E-25' max='1E6'"
     *        annotation="https://nitrolith.org/label label='Conductivity at 25 degC'"
     * @generated
     */
    Quantity getConductivity25C();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.ArrheniusFit#getConductivity25C <em>Conductivity25 C</em>}' attribute.
     * @param value the new value of the '<em>Conductivity25 C</em>' attribute.
     * @see #getConductivity25C()
     * @generated
     */
    void setConductivity25C(Quantity value);

    /**
     * Returns the value of the '<em><b>Conductivity25 CLower</b></em>' attribute.
     * The lower limit of its 95 % confidence interval.
     * @return the value of the '<em>Conductivity25 CLower</em>' attribute.
     * @see #setConductivity25CLower(Quantity)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getArrheniusFit_Conductivity25CLower()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='S/cm' min='1E-25' max='1E6'"
     *        annotation="https://nitrolith.org/label label='Conductivity at 25 degC, lower limit'"
     * @generated
     */
    Quantity getConductivity25CLower();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.ArrheniusFit#getConductivity25CLower <em>Conductivity25 CLower</em>}' attribute.
     * @param value the new value of the '<em>Conductivity25 CLower</em>' attribute.
     * @see #getConductivity25CLower()
     * @generated
     */
    void setConductivity25CLower(Quantity value);

    /**
     * Returns the value of the '<em><b>Conductivity25 CUpper</b></em>' attribute.
     * The upper limit of its 95 % confidence interval.
     * @return the value of the '<em>Conductivity25 CUpper</em>' attribute.
     * @see #setConductivity25CUpper(Quantity)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getArrheniusFit_Conductivity25CUpper()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='S/cm' min='1E-25' max='1E6'"
     *        annotation="https://nitrolith.org/label label='Conductivity at 25 degC, upper limit'"
     * @generated
     */
    Quantity getConductivity25CUpper();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.ArrheniusFit#getConductivity25CUpper <em>Conductivity25 CUpper</em>}' attribute.
     * @param value the new value of the '<em>Conductivity25 CUpper</em>' attribute.
     * @see #getConductivity25CUpper()
     * @generated
     */
    void setConductivity25CUpper(Quantity value);

} // ArrheniusFit
