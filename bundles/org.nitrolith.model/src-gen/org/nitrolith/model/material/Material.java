// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.material;

import org.eclipse.emf.common.util.EList;

import org.nitrolith.chemistry.Formula;

import org.nitrolith.model.base.Cited;
import org.nitrolith.model.base.Discrepancy;
import org.nitrolith.model.base.Documented;
import org.nitrolith.model.base.Named;

import org.nitrolith.units.Quantity;

/**
 * A representation of the model object '<em><b>Material</b></em>'.
 *
 * A substance that is used in or around a solid electrolyte: the electrolyte itself, an active material, a metal, a salt.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.material.Material#getFormula <em>Formula</em>}</li>
 *   <li>{@link org.nitrolith.model.material.Material#getMaterialClass <em>Material Class</em>}</li>
 *   <li>{@link org.nitrolith.model.material.Material#getSymbols <em>Symbols</em>}</li>
 *   <li>{@link org.nitrolith.model.material.Material#getMoistureSensitivity <em>Moisture Sensitivity</em>}</li>
 *   <li>{@link org.nitrolith.model.material.Material#getDensity <em>Density</em>}</li>
 *   <li>{@link org.nitrolith.model.material.Material#getCasNumber <em>Cas Number</em>}</li>
 *   <li>{@link org.nitrolith.model.material.Material#getActiveProperties <em>Active Properties</em>}</li>
 *   <li>{@link org.nitrolith.model.material.Material#getCost <em>Cost</em>}</li>
 *   <li>{@link org.nitrolith.model.material.Material#getPhases <em>Phases</em>}</li>
 *   <li>{@link org.nitrolith.model.material.Material#getTransitions <em>Transitions</em>}</li>
 *   <li>{@link org.nitrolith.model.material.Material#getForms <em>Forms</em>}</li>
 *   <li>{@link org.nitrolith.model.material.Material#getConductivities <em>Conductivities</em>}</li>
 *   <li>{@link org.nitrolith.model.material.Material#getActivations <em>Activations</em>}</li>
 *   <li>{@link org.nitrolith.model.material.Material#getWindows <em>Windows</em>}</li>
 *   <li>{@link org.nitrolith.model.material.Material#getDecompositions <em>Decompositions</em>}</li>
 *   <li>{@link org.nitrolith.model.material.Material#getContacts <em>Contacts</em>}</li>
 *   <li>{@link org.nitrolith.model.material.Material#getExposures <em>Exposures</em>}</li>
 *   <li>{@link org.nitrolith.model.material.Material#getThermalEvents <em>Thermal Events</em>}</li>
 *   <li>{@link org.nitrolith.model.material.Material#getMechanics <em>Mechanics</em>}</li>
 *   <li>{@link org.nitrolith.model.material.Material#getCriticalCurrents <em>Critical Currents</em>}</li>
 *   <li>{@link org.nitrolith.model.material.Material#getObservations <em>Observations</em>}</li>
 *   <li>{@link org.nitrolith.model.material.Material#getDiscrepancies <em>Discrepancies</em>}</li>
 * </ul>
 *
 * @see org.nitrolith.model.material.MaterialPackage#getMaterial()
 * @model
 * @generated
 */
public interface Material extends Named, Documented, Cited
{
    /**
     * Returns the value of the '<em><b>Formula</b></em>' attribute.
     * The composition.
     * @return the value of the '<em>Formula</em>' attribute.
     * @see #setFormula(Formula)
     * @see org.nitrolith.model.material.MaterialPackage#getMaterial_Formula()
     * @model dataType="org.nitrolith.model.base.Formula"
     * @generated
     */
    Formula getFormula();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.Material#getFormula <em>Formula</em>}' attribute.
     * @param value the new value of the '<em>Formula</em>' attribute.
     * @see #getFormula()
     * @generated
     */
    void setFormula(Formula value);

    /**
     * Returns the value of the '<em><b>Material Class</b></em>' attribute.
     * The default value is <code>"unspecified"</code>.
     * The literals are from the enumeration {@link org.nitrolith.model.material.MaterialClass}.
     * The family of materials that it belongs to.
     * @return the value of the '<em>Material Class</em>' attribute.
     * @see org.nitrolith.model.material.MaterialClass
     * @see #setMaterialClass(MaterialClass)
     * @see org.nitrolith.model.material.MaterialPackage#getMaterial_MaterialClass()
     * @model default="unspecified"
     * @generated
     */
    MaterialClass getMaterialClass();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.Material#getMaterialClass <em>Material Class</em>}' attribute.
     * @param value the new value of the '<em>Material Class</em>' attribute.
     * @see org.nitrolith.model.material.MaterialClass
     * @see #getMaterialClass()
     * @generated
     */
    void setMaterialClass(MaterialClass value);

    /**
     * Returns the value of the '<em><b>Symbols</b></em>' attribute list.
     * The list contents are of type {@link java.lang.String}.
     * Other names, for example LGPS or NMC811.
     * @return the value of the '<em>Symbols</em>' attribute list.
     * @see org.nitrolith.model.material.MaterialPackage#getMaterial_Symbols()
     * @model unique="false"
     * @generated
     */
    EList<String> getSymbols();

    /**
     * Returns the value of the '<em><b>Moisture Sensitivity</b></em>' attribute.
     * The default value is <code>"unspecified"</code>.
     * The literals are from the enumeration {@link org.nitrolith.model.material.MoistureSensitivity}.
     * Whether it reacts with water from the air. A lithium nitride counts as sensitive unless stated otherwise.
     * @return the value of the '<em>Moisture Sensitivity</em>' attribute.
     * @see org.nitrolith.model.material.MoistureSensitivity
     * @see #setMoistureSensitivity(MoistureSensitivity)
     * @see org.nitrolith.model.material.MaterialPackage#getMaterial_MoistureSensitivity()
     * @model default="unspecified"
     * @generated
     */
    MoistureSensitivity getMoistureSensitivity();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.Material#getMoistureSensitivity <em>Moisture Sensitivity</em>}' attribute.
     * @param value the new value of the '<em>Moisture Sensitivity</em>' attribute.
     * @see org.nitrolith.model.material.MoistureSensitivity
     * @see #getMoistureSensitivity()
     * @generated
     */
    void setMoistureSensitivity(MoistureSensitivity value);

    /**
     * Returns the value of the '<em><b>Density</b></em>' attribute.
     * Density, used where no phase with a density of its own is named.
     * @return the value of the '<em>Density</em>' attribute.
     * @see #setDensity(Quantity)
     * @see org.nitrolith.model.material.MaterialPackage#getMaterial_Density()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='g/cm3' min='0.01' max='25'"
     * @generated
     */
    Quantity getDensity();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.Material#getDensity <em>Density</em>}' attribute.
     * @param value the new value of the '<em>Density</em>' attribute.
     * @see #getDensity()
     * @generated
     */
    void setDensity(Quantity value);

    /**
     * Returns the value of the '<em><b>Cas Number</b></em>' attribute.
     * Chemical Abstracts number.
     * @return the value of the '<em>Cas Number</em>' attribute.
     * @see #setCasNumber(String)
     * @see org.nitrolith.model.material.MaterialPackage#getMaterial_CasNumber()
     * @model annotation="https://nitrolith.org/label label='CAS number'"
     * @generated
     */
    String getCasNumber();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.Material#getCasNumber <em>Cas Number</em>}' attribute.
     * @param value the new value of the '<em>Cas Number</em>' attribute.
     * @see #getCasNumber()
     * @generated
     */
    void setCasNumber(String value);

    /**
     * Returns the value of the '<em><b>Active Properties</b></em>' containment reference.
     * What is needed to use it as the active material of an electrode.
     * @return the value of the '<em>Active Properties</em>' containment reference.
     * @see #setActiveProperties(ActiveProperties)
     * @see org.nitrolith.model.material.MaterialPackage#getMaterial_ActiveProperties()
     * @model containment="true"
     * @generated
     */
    ActiveProperties getActiveProperties();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.Material#getActiveProperties <em>Active Properties</em>}' containment reference.
     * @param value the new value of the '<em>Active Properties</em>' containment reference.
     * @see #getActiveProperties()
     * @generated
     */
    void setActiveProperties(ActiveProperties value);

    /**
     * Returns the value of the '<em><b>Cost</b></em>' containment reference.
     * What it costs.
     * @return the value of the '<em>Cost</em>' containment reference.
     * @see #setCost(Cost)
     * @see org.nitrolith.model.material.MaterialPackage#getMaterial_Cost()
     * @model containment="true"
     * @generated
     */
    Cost getCost();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.Material#getCost <em>Cost</em>}' containment reference.
     * @param value the new value of the '<em>Cost</em>' containment reference.
     * @see #getCost()
     * @generated
     */
    void setCost(Cost value);

    /**
     * Returns the value of the '<em><b>Phases</b></em>' containment reference list.
     * The list contents are of type {@link org.nitrolith.model.material.Phase}.
     * Its crystalline and glassy phases.
     * @return the value of the '<em>Phases</em>' containment reference list.
     * @see org.nitrolith.model.material.MaterialPackage#getMaterial_Phases()
     * @model containment="true"
     * @generated
     */
    EList<Phase> getPhases();

    /**
     * Returns the value of the '<em><b>Transitions</b></em>' containment reference list.
     * The list contents are of type {@link org.nitrolith.model.material.PhaseTransition}.
     * Transitions between its phases.
     * @return the value of the '<em>Transitions</em>' containment reference list.
     * @see org.nitrolith.model.material.MaterialPackage#getMaterial_Transitions()
     * @model containment="true"
     * @generated
     */
    EList<PhaseTransition> getTransitions();

    /**
     * Returns the value of the '<em><b>Forms</b></em>' containment reference list.
     * The list contents are of type {@link org.nitrolith.model.material.Form}.
     * The forms in which it has been made: single crystal, sinter, milled powder, film.
     * @return the value of the '<em>Forms</em>' containment reference list.
     * @see org.nitrolith.model.material.MaterialPackage#getMaterial_Forms()
     * @model containment="true"
     * @generated
     */
    EList<Form> getForms();

    /**
     * Returns the value of the '<em><b>Conductivities</b></em>' containment reference list.
     * The list contents are of type {@link org.nitrolith.model.material.ConductivityRecord}.
     * Values of its ionic and electronic conductivity.
     * @return the value of the '<em>Conductivities</em>' containment reference list.
     * @see org.nitrolith.model.material.MaterialPackage#getMaterial_Conductivities()
     * @model containment="true"
     * @generated
     */
    EList<ConductivityRecord> getConductivities();

    /**
     * Returns the value of the '<em><b>Activations</b></em>' containment reference list.
     * The list contents are of type {@link org.nitrolith.model.material.ArrheniusRecord}.
     * Activation energies and prefactors of its conductivity.
     * @return the value of the '<em>Activations</em>' containment reference list.
     * @see org.nitrolith.model.material.MaterialPackage#getMaterial_Activations()
     * @model containment="true"
     * @generated
     */
    EList<ArrheniusRecord> getActivations();

    /**
     * Returns the value of the '<em><b>Windows</b></em>' containment reference list.
     * The list contents are of type {@link org.nitrolith.model.material.StabilityWindow}.
     * Potential ranges in which it is stable.
     * @return the value of the '<em>Windows</em>' containment reference list.
     * @see org.nitrolith.model.material.MaterialPackage#getMaterial_Windows()
     * @model containment="true"
     * @generated
     */
    EList<StabilityWindow> getWindows();

    /**
     * Returns the value of the '<em><b>Decompositions</b></em>' containment reference list.
     * The list contents are of type {@link org.nitrolith.model.material.Decomposition}.
     * How it decomposes, and into what.
     * @return the value of the '<em>Decompositions</em>' containment reference list.
     * @see org.nitrolith.model.material.MaterialPackage#getMaterial_Decompositions()
     * @model containment="true"
     * @generated
     */
    EList<Decomposition> getDecompositions();

    /**
     * Returns the value of the '<em><b>Contacts</b></em>' containment reference list.
     * The list contents are of type {@link org.nitrolith.model.material.ContactRecord}.
     * Whether it stands the contact with other materials.
     * @return the value of the '<em>Contacts</em>' containment reference list.
     * @see org.nitrolith.model.material.MaterialPackage#getMaterial_Contacts()
     * @model containment="true"
     * @generated
     */
    EList<ContactRecord> getContacts();

    /**
     * Returns the value of the '<em><b>Exposures</b></em>' containment reference list.
     * The list contents are of type {@link org.nitrolith.model.material.AirExposure}.
     * What air does to it.
     * @return the value of the '<em>Exposures</em>' containment reference list.
     * @see org.nitrolith.model.material.MaterialPackage#getMaterial_Exposures()
     * @model containment="true"
     * @generated
     */
    EList<AirExposure> getExposures();

    /**
     * Returns the value of the '<em><b>Thermal Events</b></em>' containment reference list.
     * The list contents are of type {@link org.nitrolith.model.material.ThermalEvent}.
     * What happens to it on heating.
     * @return the value of the '<em>Thermal Events</em>' containment reference list.
     * @see org.nitrolith.model.material.MaterialPackage#getMaterial_ThermalEvents()
     * @model containment="true"
     * @generated
     */
    EList<ThermalEvent> getThermalEvents();

    /**
     * Returns the value of the '<em><b>Mechanics</b></em>' containment reference list.
     * The list contents are of type {@link org.nitrolith.model.material.MechanicalProperties}.
     * Its elastic and plastic properties.
     * @return the value of the '<em>Mechanics</em>' containment reference list.
     * @see org.nitrolith.model.material.MaterialPackage#getMaterial_Mechanics()
     * @model containment="true"
     * @generated
     */
    EList<MechanicalProperties> getMechanics();

    /**
     * Returns the value of the '<em><b>Critical Currents</b></em>' containment reference list.
     * The list contents are of type {@link org.nitrolith.model.material.CriticalCurrentRecord}.
     * Current densities at which cells with it were short-circuited, or which they stood.
     * @return the value of the '<em>Critical Currents</em>' containment reference list.
     * @see org.nitrolith.model.material.MaterialPackage#getMaterial_CriticalCurrents()
     * @model containment="true"
     * @generated
     */
    EList<CriticalCurrentRecord> getCriticalCurrents();

    /**
     * Returns the value of the '<em><b>Observations</b></em>' containment reference list.
     * The list contents are of type {@link org.nitrolith.model.material.Observation}.
     * Other properties and findings.
     * @return the value of the '<em>Observations</em>' containment reference list.
     * @see org.nitrolith.model.material.MaterialPackage#getMaterial_Observations()
     * @model containment="true"
     * @generated
     */
    EList<Observation> getObservations();

    /**
     * Returns the value of the '<em><b>Discrepancies</b></em>' containment reference list.
     * The list contents are of type {@link org.nitrolith.model.base.Discrepancy}.
     * Contradictions of the literature about this material.
     * @return the value of the '<em>Discrepancies</em>' containment reference list.
     * @see org.nitrolith.model.material.MaterialPackage#getMaterial_Discrepancies()
     * @model containment="true"
     * @generated
     */
    EList<Discrepancy> getDiscrepancies();

} // Material
