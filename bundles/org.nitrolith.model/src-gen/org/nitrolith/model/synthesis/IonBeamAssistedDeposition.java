// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.synthesis;

import org.nitrolith.units.Quantity;

/**
 * A representation of the model object '<em><b>Ion Beam Assisted Deposition</b></em>'.
 *
 * Deposition of an evaporated substance under a beam of ions, for example of N2+ on evaporated Li3PO4.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.synthesis.IonBeamAssistedDeposition#getEvaporationSource <em>Evaporation Source</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.IonBeamAssistedDeposition#getIons <em>Ions</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.IonBeamAssistedDeposition#getIonEnergy <em>Ion Energy</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.IonBeamAssistedDeposition#getIonCurrentDensity <em>Ion Current Density</em>}</li>
 * </ul>
 *
 * @see org.nitrolith.model.synthesis.SynthesisPackage#getIonBeamAssistedDeposition()
 * @model
 * @generated
 */
public interface IonBeamAssistedDeposition extends Deposition
{
    /**
     * Returns the value of the '<em><b>Evaporation Source</b></em>' attribute.
     * What is evaporated, and how.
     * @return the value of the '<em>Evaporation Source</em>' attribute.
     * @see #setEvaporationSource(String)
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getIonBeamAssistedDeposition_EvaporationSource()
     * @model
     * @generated
     */
    String getEvaporationSource();

    /**
     * Sets the value of the '{@link org.nitrolith.model.synthesis.IonBeamAssistedDeposition#getEvaporationSource <em>Evaporation Source</em>}' attribute.
     * @param value the new value of the '<em>Evaporation Source</em>' attribute.
     * @see #getEvaporationSource()
     * @generated
     */
    void setEvaporationSource(String value);

    /**
     * Returns the value of the '<em><b>Ions</b></em>' attribute.
     * The ions of the beam, for example N2+.
     * @return the value of the '<em>Ions</em>' attribute.
     * @see #setIons(String)
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getIonBeamAssistedDeposition_Ions()
     * @model
     * @generated
     */
    String getIons();

    /**
     * Sets the value of the '{@link org.nitrolith.model.synthesis.IonBeamAssistedDeposition#getIons <em>Ions</em>}' attribute.
     * @param value the new value of the '<em>Ions</em>' attribute.
     * @see #getIons()
     * @generated
     */
    void setIons(String value);

    /**
     * Returns the value of the '<em><b>Ion Energy</b></em>' attribute.
     * The energy of the ions.
     * @return the value of the '<em>Ion Energy</em>' attribute.
     * @see #setIonEnergy(Quantity)
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getIonBeamAssistedDeposition_IonEnergy()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='eV' min='0' max='1E6'"
     * @generated
     */
    Quantity getIonEnergy();

    /**
     * Sets the value of the '{@link org.nitrolith.model.synthesis.IonBeamAssistedDeposition#getIonEnergy <em>Ion Energy</em>}' attribute.
     * @param value the new value of the '<em>Ion Energy</em>' attribute.
     * @see #getIonEnergy()
     * @generated
     */
    void setIonEnergy(Quantity value);

    /**
     * Returns the value of the '<em><b>Ion Current Density</b></em>' attribute.
     * The current density of the beam.
     * @return the value of the '<em>Ion Current Density</em>' attribute.
     * @see #setIonCurrentDensity(Quantity)
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getIonBeamAssistedDeposition_IonCurrentDensity()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='mA/cm2' min='0' max='1000'"
     * @generated
     */
    Quantity getIonCurrentDensity();

    /**
     * Sets the value of the '{@link org.nitrolith.model.synthesis.IonBeamAssistedDeposition#getIonCurrentDensity <em>Ion Current Density</em>}' attribute.
     * @param value the new value of the '<em>Ion Current Density</em>' attribute.
     * @see #getIonCurrentDensity()
     * @generated
     */
    void setIonCurrentDensity(Quantity value);

} // IonBeamAssistedDeposition
