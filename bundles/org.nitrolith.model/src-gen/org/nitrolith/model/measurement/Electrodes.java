// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.measurement;

import org.nitrolith.model.base.Documented;

import org.nitrolith.model.material.Material;

import org.nitrolith.units.Quantity;

/**
 * A representation of the model object '<em><b>Electrodes</b></em>'.
 *
 * The electrodes of a sample.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.measurement.Electrodes#getMaterial <em>Material</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.Electrodes#getMaterialName <em>Material Name</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.Electrodes#getBehaviour <em>Behaviour</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.Electrodes#getApplication <em>Application</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.Electrodes#getDiameter <em>Diameter</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.Electrodes#getThickness <em>Thickness</em>}</li>
 * </ul>
 *
 * @see org.nitrolith.model.measurement.MeasurementPackage#getElectrodes()
 * @model
 * @generated
 */
public interface Electrodes extends Documented
{
    /**
     * Returns the value of the '<em><b>Material</b></em>' reference.
     * The material of the electrodes.
     * @return the value of the '<em>Material</em>' reference.
     * @see #setMaterial(Material)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getElectrodes_Material()
     * @model
     * @generated
     */
    Material getMaterial();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.Electrodes#getMaterial <em>Material</em>}' reference.
     * @param value the new value of the '<em>Material</em>' reference.
     * @see #getMaterial()
     * @generated
     */
    void setMaterial(Material value);

    /**
     * Returns the value of the '<em><b>Material Name</b></em>' attribute.
     * The material in words, for example sputtered Au.
     * @return the value of the '<em>Material Name</em>' attribute.
     * @see #setMaterialName(String)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getElectrodes_MaterialName()
     * @model
     * @generated
     */
    String getMaterialName();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.Electrodes#getMaterialName <em>Material Name</em>}' attribute.
     * @param value the new value of the '<em>Material Name</em>' attribute.
     * @see #getMaterialName()
     * @generated
     */
    void setMaterialName(String value);

    /**
     * Returns the value of the '<em><b>Behaviour</b></em>' attribute.
     * The default value is <code>"blocking"</code>.
     * The literals are from the enumeration {@link org.nitrolith.model.measurement.ElectrodeBehaviour}.
     * Whether lithium ions pass.
     * @return the value of the '<em>Behaviour</em>' attribute.
     * @see org.nitrolith.model.measurement.ElectrodeBehaviour
     * @see #setBehaviour(ElectrodeBehaviour)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getElectrodes_Behaviour()
     * @model default="blocking"
     * @generated
     */
    ElectrodeBehaviour getBehaviour();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.Electrodes#getBehaviour <em>Behaviour</em>}' attribute.
     * @param value the new value of the '<em>Behaviour</em>' attribute.
     * @see org.nitrolith.model.measurement.ElectrodeBehaviour
     * @see #getBehaviour()
     * @generated
     */
    void setBehaviour(ElectrodeBehaviour value);

    /**
     * Returns the value of the '<em><b>Application</b></em>' attribute.
     * How they were put on, for example sputtered, pressed or painted.
     * @return the value of the '<em>Application</em>' attribute.
     * @see #setApplication(String)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getElectrodes_Application()
     * @model
     * @generated
     */
    String getApplication();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.Electrodes#getApplication <em>Application</em>}' attribute.
     * @param value the new value of the '<em>Application</em>' attribute.
     * @see #getApplication()
     * @generated
     */
    void setApplication(String value);

    /**
     * Returns the value of the '<em><b>Diameter</b></em>' attribute.
     * Their diameter.
     * @return the value of the '<em>Diameter</em>' attribute.
     * @see #setDiameter(Quantity)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getElectrodes_Diameter()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='mm' min='0' max='1000'"
     * @generated
     */
    Quantity getDiameter();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.Electrodes#getDiameter <em>Diameter</em>}' attribute.
     * @param value the new value of the '<em>Diameter</em>' attribute.
     * @see #getDiameter()
     * @generated
     */
    void setDiameter(Quantity value);

    /**
     * Returns the value of the '<em><b>Thickness</b></em>' attribute.
     * Their thickness.
     * @return the value of the '<em>Thickness</em>' attribute.
     * @see #setThickness(Quantity)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getElectrodes_Thickness()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='um' min='0' max='1E5'"
     * @generated
     */
    Quantity getThickness();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.Electrodes#getThickness <em>Thickness</em>}' attribute.
     * @param value the new value of the '<em>Thickness</em>' attribute.
     * @see #getThickness()
     * @generated
     */
    void setThickness(Quantity value);

} // Electrodes
