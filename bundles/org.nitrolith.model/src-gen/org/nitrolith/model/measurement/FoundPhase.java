// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.measurement;

import org.nitrolith.chemistry.Formula;

import org.nitrolith.model.base.Documented;

import org.nitrolith.model.material.Phase;

import org.nitrolith.units.Quantity;

/**
 * A representation of the model object '<em><b>Found Phase</b></em>'.
 *
 * A phase found by diffraction.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.measurement.FoundPhase#getPhase <em>Phase</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.FoundPhase#getFormula <em>Formula</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.FoundPhase#getPhaseName <em>Phase Name</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.FoundPhase#getMassFraction <em>Mass Fraction</em>}</li>
 * </ul>
 *
 * @see org.nitrolith.model.measurement.MeasurementPackage#getFoundPhase()
 * @model
 * @generated
 */
public interface FoundPhase extends Documented
{
    /**
     * Returns the value of the '<em><b>Phase</b></em>' reference.
     * The phase in a material library.
     * @return the value of the '<em>Phase</em>' reference.
     * @see #setPhase(Phase)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getFoundPhase_Phase()
     * @model
     * @generated
     */
    Phase getPhase();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.FoundPhase#getPhase <em>Phase</em>}' reference.
     * @param value the new value of the '<em>Phase</em>' reference.
     * @see #getPhase()
     * @generated
     */
    void setPhase(Phase value);

    /**
     * Returns the value of the '<em><b>Formula</b></em>' attribute.
     * The composition, where the phase is not in a library.
     * @return the value of the '<em>Formula</em>' attribute.
     * @see #setFormula(Formula)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getFoundPhase_Formula()
     * @model dataType="org.nitrolith.model.base.Formula"
     * @generated
     */
    Formula getFormula();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.FoundPhase#getFormula <em>Formula</em>}' attribute.
     * @param value the new value of the '<em>Formula</em>' attribute.
     * @see #getFormula()
     * @generated
     */
    void setFormula(Formula value);

    /**
     * Returns the value of the '<em><b>Phase Name</b></em>' attribute.
     * The phase in words.
     * @return the value of the '<em>Phase Name</em>' attribute.
     * @see #setPhaseName(String)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getFoundPhase_PhaseName()
     * @model
     * @generated
     */
    String getPhaseName();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.FoundPhase#getPhaseName <em>Phase Name</em>}' attribute.
     * @param value the new value of the '<em>Phase Name</em>' attribute.
     * @see #getPhaseName()
     * @generated
     */
    void setPhaseName(String value);

    /**
     * Returns the value of the '<em><b>Mass Fraction</b></em>' attribute.
     * Its part of the mass.
     * @return the value of the '<em>Mass Fraction</em>' attribute.
     * @see #setMassFraction(Quantity)
     * @see org.nitrolith.model.measurement.MeasurementPackage#getFoundPhase_MassFraction()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='wt%' min='0' max='100'"
     * @generated
     */
    Quantity getMassFraction();

    /**
     * Sets the value of the '{@link org.nitrolith.model.measurement.FoundPhase#getMassFraction <em>Mass Fraction</em>}' attribute.
     * @param value the new value of the '<em>Mass Fraction</em>' attribute.
     * @see #getMassFraction()
     * @generated
     */
    void setMassFraction(Quantity value);

} // FoundPhase
